//! The page: its size, its margins, and what stands at its head and foot.

use crate::exchange::paper::docx::WORD_SPACE;
use crate::exchange::paper::docx::package::RELATION;
use crate::exchange::paper::docx::styles::{Style, StyleIds};
use crate::exchange::paper::xml::Xml;
use crate::exchange::paper::{PagePart, Paper};

/// A page. Lengths are in twentieths of a point.
#[derive(Clone, Debug, PartialEq, Eq)]
pub(super) struct Section {
    pub(super) width: u32,
    pub(super) height: u32,
    pub(super) margins: Margins,
    pub(super) references: Vec<Reference>,
    /// Whether the first page has a head and foot of its own.
    pub(super) has_title_page: bool,
}

/// The margins of a page, in twentieths of a point.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(super) struct Margins {
    pub(super) top: u32,
    pub(super) right: u32,
    pub(super) bottom: u32,
    pub(super) left: u32,
    pub(super) header: u32,
    pub(super) footer: u32,
    pub(super) gutter: u32,
}

/// A head or foot of pages.
#[derive(Clone, Debug, PartialEq, Eq)]
pub(super) struct Reference {
    pub(super) is_footer: bool,
    /// `default`, `first` or `even`.
    pub(super) pages: String,
    pub(super) relation: String,
}

impl Reference {
    /// The foot of every page.
    pub(super) fn footer(relation: String) -> Self {
        Self { is_footer: true, pages: "default".into(), relation }
    }
}

impl Section {
    /// An upright page of A4.
    pub(super) const A4: Self = Self {
        width: 11_906,
        height: 16_838,
        margins: Margins {
            top: 1_080,
            right: 1_020,
            bottom: 1_200,
            left: 1_020,
            header: 567,
            footer: 567,
            gutter: 0,
        },
        references: Vec::new(),
        has_title_page: false,
    };

    /// How wide text is, at least an inch.
    pub(super) fn text_width(&self) -> u32 {
        let Margins { right, left, gutter, .. } = self.margins;
        self.width.saturating_sub(right + left + gutter).max(1_440)
    }

    /// Whether something stands at the foot of pages.
    pub(super) fn has_footer(&self) -> bool {
        self.references.iter().any(|reference| reference.is_footer)
    }

    /// Writes it at the end of a document.
    pub(super) fn write(&self, xml: &mut Xml) {
        xml.element("w:sectPr", &[], |xml| {
            for Reference { is_footer, pages, relation } in &self.references {
                let name = if *is_footer { "w:footerReference" } else { "w:headerReference" };
                xml.empty(name, &[("w:type", pages), ("r:id", relation)]);
            }
            let orientation = if self.width > self.height { "landscape" } else { "portrait" };
            let (width, height) = (self.width.to_string(), self.height.to_string());
            let size = [("w:w", width.as_str()), ("w:h", &height), ("w:orient", orientation)];
            xml.empty("w:pgSz", &size);
            let Margins { top, right, bottom, left, header, footer, gutter } = self.margins;
            let values = [top, right, bottom, left, header, footer, gutter].map(|n| n.to_string());
            let names =
                ["w:top", "w:right", "w:bottom", "w:left", "w:header", "w:footer", "w:gutter"];
            let margins: Vec<_> =
                names.into_iter().zip(values.iter().map(String::as_str)).collect();
            xml.empty("w:pgMar", &margins);
            if self.has_title_page {
                xml.empty("w:titlePg", &[]);
            }
        });
    }
}

/// The foot of pages of a document without a foot from a template.
pub(super) fn footer(paper: &Paper, section: &Section, ids: &StyleIds) -> Vec<u8> {
    let mut xml = Xml::document();
    let relations = RELATION.trim_end_matches('/');
    let spaces = [("xmlns:w", WORD_SPACE), ("xmlns:r", relations)];
    let run = |xml: &mut Xml, inside: &dyn Fn(&mut Xml)| {
        xml.element("w:r", &[], |xml| {
            xml.element("w:rPr", &[], |xml| {
                xml.empty("w:lang", &[("w:val", paper.language.tag_with_country())]);
            });
            inside(xml);
        });
    };
    let words = |xml: &mut Xml, text: &str| {
        run(xml, &|xml| xml.leaf("w:t", &[("xml:space", "preserve")], text));
    };
    let field = |xml: &mut Xml, name: &str| {
        xml.element("w:fldSimple", &[("w:instr", name)], |xml| words(xml, "1"));
    };
    xml.element("w:ftr", &spaces, |xml| {
        xml.element("w:p", &[], |xml| {
            xml.element("w:pPr", &[], |xml| {
                xml.empty("w:pStyle", &[("w:val", ids.of(Style::Footer))]);
                let end = section.text_width().to_string();
                xml.element("w:tabs", &[], |xml| {
                    xml.empty("w:tab", &[("w:val", "right"), ("w:pos", &end)]);
                });
            });
            words(xml, &paper.footer.left.in_one_line());
            if !paper.footer.page.is_empty() {
                run(xml, &|xml| xml.empty("w:tab", &[]));
            }
            for part in &paper.footer.page {
                match part {
                    PagePart::Text(text) => words(xml, &text.in_one_line()),
                    PagePart::Number => field(xml, " PAGE "),
                    PagePart::Count => field(xml, " NUMPAGES "),
                }
            }
        });
    });
    xml.into_bytes()
}
