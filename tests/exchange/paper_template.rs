//! Papers in the look of an organisation's template, and templates that are none.

use std::io::{Cursor, Write as _};

use lyskryss::exchange::paper::docx::{self, TemplateError};
use lyskryss::exchange::paper::{WriteError, unwatched};
use zip::write::SimpleFileOptions;
use zip::{CompressionMethod, ZipWriter};

use crate::opened::Opened;
use crate::paper_docx;
use crate::papers::{self, Found, without_blanks};

const WORD: &str = "xmlns:w=\"http://schemas.openxmlformats.org/wordprocessingml/2006/main\" \
                    xmlns:r=\"http://schemas.openxmlformats.org/officeDocument/2006/relationships\"";
const KIND: &str = "http://schemas.openxmlformats.org/officeDocument/2006/relationships";

/// A template as an organisation has it: its parts by path.
fn parts() -> Vec<(String, String)> {
    let relations = |all: &[(&str, &str, &str)]| {
        let one = |(id, kind, target): &(&str, &str, &str)| {
            format!("<Relationship Id=\"{id}\" Type=\"{KIND}/{kind}\" Target=\"{target}\"/>")
        };
        let all: String = all.iter().map(one).collect();
        format!(
            "<Relationships xmlns=\"http://schemas.openxmlformats.org/package/2006/relationships\">{all}</Relationships>"
        )
    };
    let style = |id: &str, name: &str, more: &str| {
        format!(
            "<w:style w:type=\"paragraph\" w:styleId=\"{id}\"><w:name w:val=\"{name}\"/>{more}</w:style>"
        )
    };
    let styles = [
        style("Normal", "Normal", ""),
        style(
            "Overskrift1",
            "heading 1",
            "<w:pPr><w:numPr><w:numId w:val=\"7\"/></w:numPr></w:pPr><w:rPr><w:color w:val=\"FF0000\"/></w:rPr>",
        ),
        style("Tittel", "Title", ""),
        // An id of ours, with another meaning.
        style("Caption", "Something else", ""),
    ];
    let texts = [
        (
            "[Content_Types].xml",
            "<Types xmlns=\"http://schemas.openxmlformats.org/package/2006/content-types\"/>"
                .to_owned(),
        ),
        ("_rels/.rels", relations(&[("a", "officeDocument", "word/dokument.xml")])),
        (
            "word/_rels/dokument.xml.rels",
            relations(&[
                ("s", "styles", "stiler.xml"),
                ("n", "numbering", "numbering.xml"),
                ("t", "theme", "/word/theme/tema.xml"),
                ("h", "header", "topp.xml"),
                (
                    "v",
                    "http://schemas.microsoft.com/office/2006/relationships/vbaProject",
                    "vbaProject.bin",
                ),
            ]),
        ),
        (
            "word/stiler.xml",
            format!(
                "\u{feff}<?xml version=\"1.0\"?><w:styles {WORD}>{}</w:styles>",
                styles.concat()
            ),
        ),
        (
            "word/numbering.xml",
            format!(
                "<w:numbering {WORD}><w:abstractNum w:abstractNumId=\"3\"/><w:num w:numId=\"7\"><w:abstractNumId w:val=\"3\"/></w:num></w:numbering>"
            ),
        ),
        ("word/theme/tema.xml", "<a:theme xmlns:a=\"x\"/>".to_owned()),
        (
            "word/topp.xml",
            format!(
                "<w:hdr {WORD}><w:p><w:r><w:t>Etat A</w:t></w:r><w:pict r:id=\"bilde\"/></w:p></w:hdr>"
            ),
        ),
        ("word/_rels/topp.xml.rels", relations(&[("bilde", "image", "../word/media/Logo.PNG")])),
        ("word/media/Logo.PNG", "logo".to_owned()),
        ("word/vbaProject.bin", "macro".to_owned()),
        (
            "word/dokument.xml",
            format!(
                "<w:document {WORD}><w:body><w:p><w:r><w:t>Hemmelig utkast</w:t></w:r></w:p><w:sectPr><w:headerReference w:type=\"default\" r:id=\"h\"/><w:pgSz w:w=\"12000\" w:h=\"15000\"/><w:pgMar w:top=\"1000\" w:left=\"2000\" w:right=\"1000\" w:bottom=\"900\"/></w:sectPr></w:body></w:document>"
            ),
        ),
    ];
    texts.into_iter().map(|(path, text)| (path.to_owned(), text)).collect()
}

fn packed(parts: &[(String, String)]) -> Vec<u8> {
    let mut zip = ZipWriter::new(Cursor::new(Vec::new()));
    let options = SimpleFileOptions::default().compression_method(CompressionMethod::Deflated);
    for (path, text) in parts {
        zip.start_file(path, options).unwrap();
        zip.write_all(text.as_bytes()).unwrap();
    }
    zip.finish().unwrap().into_inner()
}

/// The template with one part otherwise.
fn with(path: &str, change: impl Fn(&str) -> String) -> Vec<u8> {
    let mut parts = parts();
    let part = parts.iter_mut().find(|(found, _)| found == path).unwrap();
    part.1 = change(&part.1);
    packed(&parts)
}

fn refused(template: &[u8]) -> TemplateError {
    match docx::write_with_template(&papers::minutes(), template, &mut unwatched) {
        Err(WriteError::Template(error)) => error,
        other => panic!("{:?}", other.map(|bytes| bytes.len())),
    }
}

#[test]
fn styles_theme_page_and_head_are_taken_over_and_nothing_else() {
    let paper = papers::minutes();
    let bytes = docx::write_with_template(&paper, &packed(&parts()), &mut unwatched).unwrap();
    let docx = Opened::new(&bytes);
    docx.check();
    assert_eq!(without_blanks(&docx.seen()), without_blanks(&Found::of(&paper).seen));
    let styles = docx.values("word/document.xml", "w:pStyle", "w:val");
    assert_eq!(styles.iter().filter(|style| *style == "Overskrift1").count(), 4);
    assert!(styles.contains(&"Tittel".into()) && styles.contains(&"CaptionL".into()));
    assert!(docx.text("word/styles.xml").contains("FF0000"), "its own look");
    assert!(docx.text("word/head0.xml").contains("Etat A"));
    assert_eq!(docx.parts["word/media/template1.png"], b"logo");
    assert_eq!(docx.values("word/document.xml", "w:pgSz", "w:w"), ["12000"]);
    assert_eq!(docx.values("word/document.xml", "w:pgMar", "w:left"), ["2000"]);
    assert_eq!(
        docx.values("word/document.xml", "w:footerReference", "w:type"),
        ["default"],
        "ours, where it has none"
    );
    // Its lists stay what they are, ours go on behind them.
    assert_eq!(docx.values("word/numbering.xml", "w:num", "w:numId"), ["7", "8", "9", "10", "11"]);
    assert_eq!(
        docx.values("word/numbering.xml", "w:abstractNum", "w:abstractNumId"),
        ["3", "4", "5"]
    );
    for bytes in docx.parts.values() {
        let text = String::from_utf8_lossy(bytes);
        assert!(!text.contains("Hemmelig") && !text.contains("macro") && !text.contains("vba"));
    }
}

#[test]
fn a_document_of_ours_is_a_template_as_well() {
    let paper = papers::minutes();
    let ours = paper_docx::written(&paper);
    let again = docx::write_with_template(&paper, &ours, &mut unwatched).unwrap();
    let docx = Opened::new(&again);
    docx.check();
    assert_eq!(docx.seen(), Opened::new(&ours).seen());
    assert_eq!(docx.values("word/styles.xml", "w:style", "w:styleId").len(), 20, "each style once");
}

#[test]
fn what_is_no_template_is_said_to_be_none() {
    assert_eq!(refused(b""), TemplateError::NoDocument);
    assert_eq!(refused(b"PK\x03\x04 nothing"), TemplateError::NoDocument);
    assert_eq!(refused(b"\xd0\xcf\x11\xe0\xa1\xb1\x1a\xe1 with a password"), TemplateError::Locked);
    assert_eq!(refused(&packed(&[("a.txt".into(), "a".into())])), TemplateError::NoDocument);
    let sheet = with("word/dokument.xml", |_| "<workbook/>".into());
    assert_eq!(refused(&sheet), TemplateError::NoDocument);
    let strict = with("_rels/.rels", |text| {
        text.replace(
            "http://schemas.openxmlformats.org/officeDocument/",
            "http://purl.oclc.org/ooxml/officeDocument/",
        )
    });
    assert_eq!(refused(&strict), TemplateError::Strict);
    let whole = packed(&parts());
    for end in (0..whole.len()).step_by(97) {
        refused(&whole[..end]);
    }
}

#[test]
fn damaged_parts_are_named() {
    let damaged = |path: &str| TemplateError::Damaged(path.into());
    let cut = |path: &str| with(path, |text| text[..text.len() - 4].to_owned());
    for path in ["word/stiler.xml", "word/topp.xml", "word/numbering.xml", "word/dokument.xml"] {
        assert_eq!(refused(&cut(path)), damaged(path));
    }
    let entities = with("word/topp.xml", |text| format!("<!DOCTYPE a [<!ENTITY b \"c\">]>{text}"));
    assert_eq!(refused(&entities), damaged("word/topp.xml"));
    let missing: Vec<_> = parts().into_iter().filter(|(path, _)| !path.contains("Logo")).collect();
    assert_eq!(refused(&packed(&missing)), damaged("word/media/Logo.PNG"));
    let other_prefix = with("word/stiler.xml", |text| {
        let text = text.replace("xmlns:w=", "xmlns:x=").replace("<w:", "<x:");
        text.replace("</w:", "</x:")
    });
    assert_eq!(refused(&other_prefix), damaged("word/stiler.xml"));
}

#[test]
fn a_head_with_what_cannot_come_along_is_refused_and_so_is_what_swells() {
    let chart = with("word/_rels/topp.xml.rels", |text| text.replace("/image", "/chart"));
    assert_eq!(refused(&chart), TemplateError::Unsupported("chart".into()));
    let outside = with("word/_rels/topp.xml.rels", |text| {
        text.replace("Target=", "TargetMode=\"External\" Target=")
    });
    assert_eq!(refused(&outside), TemplateError::Unsupported("image".into()));
    let bomb = with("word/stiler.xml", |_| " ".repeat(100 << 20));
    assert!(bomb.len() < 1 << 20);
    assert_eq!(refused(&bomb), TemplateError::TooLarge);
}
