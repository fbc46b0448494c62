//! A paper as DOCX: for Word, `LibreOffice` and all that open either's files. Headings, lists, tables and
//! captions are real ones, the languages and the alternative texts are said, and the organisation's
//! own template gives the look where there is one.
//!
//! Parts: `package` (the zip), `styles` and `lists` (what the document refers to), `body`, `tables`
//! and `drawings` (the document), `section` (the page and its foot), `template` (what is taken over, as
//! `archive` and `elements` read it).

mod body;
mod drawings;
mod elements;
mod lists;
mod package;
mod pictures;
mod section;
mod styles;
mod tables;
mod template;

use crate::exchange::paper::docx::body::Body;
use crate::exchange::paper::docx::lists::Lists;
use crate::exchange::paper::docx::package::{Package, PartKind};
use crate::exchange::paper::docx::section::{Reference, Section, footer};
use crate::exchange::paper::docx::template::Template;
use crate::exchange::paper::xml::Xml;
use crate::exchange::paper::{Paper, Watch, WriteError};

pub use template::TemplateError;

/// The namespace of a word processor's markup.
const WORD_SPACE: &str = "http://schemas.openxmlformats.org/wordprocessingml/2006/main";

/// The paper as a file, in the look that it has by itself.
///
/// # Errors
/// Where it was stopped, or the file cannot be packed.
pub fn write(paper: &Paper, watch: &mut Watch<'_>) -> Result<Vec<u8>, WriteError> {
    file(paper, None, watch)
}

/// The paper as a file with the styles, the theme, the page, and the head and foot of a template, the
/// bytes of a .docx or .dotx. Nothing else of the template comes along: none of its text, no macros, no
/// properties.
///
/// # Errors
/// [`WriteError::Template`] where the template cannot be used; otherwise as [`write()`].
pub fn write_with_template(
    paper: &Paper,
    template: &[u8],
    watch: &mut Watch<'_>,
) -> Result<Vec<u8>, WriteError> {
    let template = Template::read(template).map_err(WriteError::Template)?;
    file(paper, Some(&template), watch)
}

fn file(
    paper: &Paper,
    template: Option<&Template>,
    watch: &mut Watch<'_>,
) -> Result<Vec<u8>, WriteError> {
    let mut package = Package::default();
    let (ids, missing) = styles::beside(template.map_or(&[], |template| &template.known));
    let mut section = Section::A4;
    let mut lists = Lists::new(0);
    if let Some(template) = template {
        section = template.put_into(&mut package, &missing)?;
        lists = Lists::new(template.taken_lists());
    } else {
        package.add(PartKind::Styles, "styles.xml", styles::own_part(paper.language, &missing));
    }
    if !section.has_footer() {
        let id = package.add(PartKind::Footer, "footer1.xml", footer(paper, &section, &ids));
        section.references.push(Reference::footer(id));
    }
    let has_even_pages = template.is_some_and(|template| template.has_even_pages);
    package.add(PartKind::Settings, "settings.xml", settings(paper, has_even_pages));
    let mut body = Body::new(paper, &ids, &mut package, lists, section.text_width());
    body.head();
    paper.watched(watch, |block| body.block(block))?;
    let (document, lists) = body.into_document(&section);
    if let Some(template) = template {
        template.put_lists_into(&mut package, &lists)?;
    } else {
        package.add(PartKind::Numbering, "numbering.xml", lists.own_part());
    }
    package.into_file(document, properties(paper))
}

fn settings(paper: &Paper, has_even_pages: bool) -> Vec<u8> {
    let mut xml = Xml::document();
    xml.element("w:settings", &[("xmlns:w", WORD_SPACE)], |xml| {
        xml.raw("<w:defaultTabStop w:val=\"708\"/>");
        if has_even_pages {
            xml.empty("w:evenAndOddHeaders", &[]);
        }
        // As Word has laid out pages since 2013; otherwise it opens the file in a compatibility mode.
        xml.raw(
            "<w:compat><w:compatSetting w:name=\"compatibilityMode\" \
             w:uri=\"http://schemas.microsoft.com/office/word\" w:val=\"15\"/></w:compat>",
        );
        xml.empty("w:themeFontLang", &[("w:val", paper.language.tag_with_country())]);
    });
    xml.into_bytes()
}

/// Title, kind and day, who gives it out, and the language. No time: the file has none.
fn properties(paper: &Paper) -> Vec<u8> {
    let mut xml = Xml::document();
    let spaces = [
        ("xmlns:cp", "http://schemas.openxmlformats.org/package/2006/metadata/core-properties"),
        ("xmlns:dc", "http://purl.org/dc/elements/1.1/"),
    ];
    xml.element("cp:coreProperties", &spaces, |xml| {
        xml.leaf("dc:title", &[], &paper.title.in_one_line());
        let subject = [&paper.kind, &paper.date].map(|text| text.in_one_line().into_owned());
        let subject: Vec<_> = subject.into_iter().filter(|text| !text.is_empty()).collect();
        if !subject.is_empty() {
            xml.leaf("dc:subject", &[], &subject.join(", "));
        }
        if !paper.author.is_blank() {
            xml.leaf("dc:creator", &[], &paper.author.in_one_line());
        }
        xml.leaf("dc:language", &[], paper.language.tag_with_country());
    });
    xml.into_bytes()
}
