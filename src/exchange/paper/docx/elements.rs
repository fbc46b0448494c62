//! What is looked for in the parts of a template: its styles, its page, the numbers that its lists
//! take.

use quick_xml::events::BytesStart;

use crate::exchange::package::{each_element, value_of};
use crate::exchange::paper::docx::WORD_SPACE;
use crate::exchange::paper::docx::section::{Reference, Section};
use crate::exchange::paper::docx::styles::Known;
use crate::exchange::paper::docx::template::TemplateError;

fn number(element: &BytesStart<'_>, name: &str) -> Option<u32> {
    value_of(element, name)?.parse().ok()
}

/// Whether an element says yes: it does unless it says no.
fn is_on(element: &BytesStart<'_>) -> bool {
    !matches!(value_of(element, "val").as_deref(), Some("0" | "false" | "off"))
}

/// The page of a template's document: its last, with the heads and feet of all before it that it has
/// none of its own for.
pub(super) fn page(document: &str) -> Result<Section, TemplateError> {
    let mut section = Section::A4;
    let mut root = None;
    let seen = each_element(document, |depth, name, element| {
        if depth == 0 {
            root = Some((name.to_owned(), has_word_space(element)));
        }
        match name {
            "sectPr" => section.has_title_page = false,
            "pgSz" => {
                if let (Some(width), Some(height)) = (number(element, "w"), number(element, "h")) {
                    (section.width, section.height) =
                        (width.clamp(2_880, 31_680), height.clamp(2_880, 31_680));
                }
            }
            "pgMar" => take_margins(&mut section, element),
            "titlePg" => section.has_title_page = is_on(element),
            "headerReference" | "footerReference" => {
                let (Some(pages), Some(relation)) =
                    (value_of(element, "type"), value_of(element, "id"))
                else {
                    return;
                };
                let reference = Reference { is_footer: name == "footerReference", pages, relation };
                let is_same = |other: &Reference| {
                    (other.is_footer, &other.pages) == (reference.is_footer, &reference.pages)
                };
                section.references.retain(|other| !is_same(other));
                section.references.push(reference);
            }
            _ => {}
        }
    });
    match (seen, root) {
        (Some(()), Some((name, true))) if name == "document" => Ok(section),
        (None, _) => Err(TemplateError::Damaged("document.xml".into())),
        _ => Err(TemplateError::NoDocument),
    }
}

fn take_margins(section: &mut Section, element: &BytesStart<'_>) {
    let margins = &mut section.margins;
    let sides: [(&mut u32, &str); 7] = [
        (&mut margins.top, "top"),
        (&mut margins.right, "right"),
        (&mut margins.bottom, "bottom"),
        (&mut margins.left, "left"),
        (&mut margins.header, "header"),
        (&mut margins.footer, "footer"),
        (&mut margins.gutter, "gutter"),
    ];
    for (side, name) in sides {
        // A margin below 0 lets the head reach into the text; as far as it goes, it is a margin.
        let value = value_of(element, name).and_then(|value| value.parse::<i32>().ok());
        *side = value.map_or(*side, |value| value.unsigned_abs().min(15_840));
    }
}

fn has_word_space(root: &BytesStart<'_>) -> bool {
    let mut attributes = root.attributes().flatten();
    attributes.any(|it| it.key.as_ref() == "xmlns:w" && *it.value == *WORD_SPACE)
}

/// The styles of a template; nothing where they are not written as usual.
pub(super) fn known_styles(styles: &str) -> Option<Vec<Known>> {
    let mut known: Vec<Known> = Vec::new();
    let mut is_usual = false;
    each_element(styles, |depth, name, element| match (depth, name) {
        (0, _) => is_usual = name == "styles" && has_word_space(element),
        (1, "style") => known.push(Known {
            name: String::new(),
            id: value_of(element, "styleId").unwrap_or_default(),
            kind: value_of(element, "type").unwrap_or_default(),
        }),
        (2, "name") => {
            if let Some(style) = known.last_mut() {
                style.name = value_of(element, "val").unwrap_or_default();
            }
        }
        _ => {}
    })?;
    is_usual.then_some(known)
}

/// The highest number of a list that is taken, and the first free one of a kind of list.
pub(super) fn taken_numbers(numbering: &str) -> Option<(u32, u32)> {
    let (mut lists, mut kinds) = (0, 0);
    each_element(numbering, |_, name, element| match name {
        "num" => lists = lists.max(number(element, "numId").unwrap_or(0)),
        "abstractNum" => kinds = kinds.max(number(element, "abstractNumId").unwrap_or(0) + 1),
        _ => {}
    })?;
    // Far below what a list of ours could go beyond.
    (lists < 1 << 30 && kinds < 1 << 30).then_some((lists, kinds))
}

/// Whether even pages have a head and foot of their own.
pub(super) fn has_even_pages(settings: &str) -> bool {
    let mut has = false;
    let seen = each_element(settings, |_, name, element| {
        if name == "evenAndOddHeaders" {
            has = is_on(element);
        }
    });
    seen.is_some() && has
}
