//! Papers as DOCX: sound for Word, and every word in them.

use std::ops::ControlFlow;

use lyskryss::exchange::paper::{
    Block, Language, Paper, Paragraph, WriteError, docx, html, markdown, plain_text, unwatched,
};
use proptest::prelude::*;

use crate::opened::{Opened, Step};
use crate::papers::{self, Found, any_paper, without_blanks};

pub(crate) fn written(paper: &Paper) -> Vec<u8> {
    docx::write(paper, &mut unwatched).unwrap()
}

fn opened(paper: &Paper) -> Opened {
    Opened::new(&written(paper))
}

proptest! {
    #![proptest_config(ProptestConfig { cases: 96, failure_persistence: None, ..ProptestConfig::default() })]

    #[test]
    fn every_word_of_any_paper_is_in_the_document_and_all_is_sound(paper in any_paper()) {
        let docx = opened(&paper);
        docx.check();
        let found = Found::of(&paper);
        prop_assert_eq!(without_blanks(&docx.seen()), without_blanks(&found.seen));
        prop_assert_eq!(docx.values("word/document.xml", "wp:docPr", "descr"), found.alternatives);
        prop_assert_eq!(written(&paper), written(&paper));
    }
}

#[test]
fn line_breaks_blanks_and_signs_of_markup_stay_as_they_are() {
    let mut paper = Paper::new(Language::Bokmal, "", "A & B <C>");
    paper.push(Block::paragraph(
        "to  blanke\tog\r\nny linje\u{b}og én\u{0} til ]]> &amp; \u{202e}v",
    ));
    let seen = opened(&paper).seen();
    let expected = "to  blanke og\nny linje\nog én til ]]> &amp; \u{202e}v\u{202c}\n";
    assert_eq!(seen, format!("A & B <C>\n{expected}"));
}

#[test]
fn minutes_have_headings_languages_and_a_title_that_programs_know() {
    let docx = opened(&papers::minutes());
    docx.check();
    let styles = docx.values("word/document.xml", "w:pStyle", "w:val");
    let headings: Vec<_> = styles.iter().filter(|style| style.starts_with("Heading")).collect();
    assert_eq!(headings, ["Heading1", "Heading1", "Heading1", "Heading2", "Heading2", "Heading1"]);
    assert_eq!(styles[..2], ["Subtitle", "Title"]);
    let names = docx.values("word/styles.xml", "w:name", "w:val");
    assert!(
        ["heading 1", "heading 2", "Title", "caption"]
            .iter()
            .all(|name| names.contains(&(*name).to_owned()))
    );
    assert_eq!(docx.values("word/styles.xml", "w:lang", "w:val"), ["nb-NO"]);
    let languages = docx.values("word/document.xml", "w:lang", "w:val");
    let runs = docx
        .document()
        .iter()
        .filter(|step| matches!(step, Step::Open(name, _) if name == "w:r"))
        .count();
    // A run that holds a tab alone needs none.
    assert_eq!(languages.len() + 4, runs);
    assert_eq!(languages.iter().filter(|tag| *tag == "se-NO").count(), 1);
    assert_eq!(languages.iter().filter(|tag| *tag == "en-GB").count(), 2);
    let properties = docx.text("docProps/core.xml");
    assert!(properties.contains("<dc:title>Øvelse: felles tiltak</dc:title>"));
    assert!(properties.contains("<dc:subject>Referat, 20. januar 2027</dc:subject>"));
    assert!(properties.contains("<dc:language>nb-NO</dc:language>"));
    assert!(!properties.contains("dcterms"), "no clock");
}

#[test]
fn head_rows_are_repeated_rows_stay_whole_and_signs_have_word_and_alternative() {
    let docx = opened(&papers::minutes());
    let document = docx.text("word/document.xml");
    // Four tables, and the one that places the facts.
    assert_eq!(document.matches("<w:tbl>").count(), 5);
    assert_eq!(document.matches("<w:tblHeader/>").count(), 4);
    assert_eq!(document.matches("<w:cantSplit/>").count(), document.matches("<w:tr>").count() - 1);
    assert_eq!(docx.values("word/document.xml", "w:tblCaption", "w:val").len(), 4);
    let alternatives = docx.values("word/document.xml", "wp:docPr", "descr");
    assert_eq!(alternatives.len(), 12);
    assert_eq!(alternatives[0], "Grønn trekant som peker opp");
    assert!(docx.seen().contains("\u{a0}Høyt\n"));
    // Eleven kinds, each once, as drawing and as picture.
    let pictures = docx.parts.keys().filter(|path| path.starts_with("word/media/")).count();
    assert_eq!(pictures, 22);
    assert!(!document.contains("<w:p/>"), "no empty paragraphs for space");
}

#[test]
fn a_quiet_word_of_a_heading_stays_with_what_follows_and_no_other_does() {
    let mut paper = Paper::new(Language::Bokmal, "Referat", "t");
    let quiet = || Block::paragraph(Paragraph::from("Innleder: Etat A").quiet());
    paper.extend([Block::heading(1, "Sak"), quiet(), quiet(), Block::paragraph("Ord"), quiet()]);
    let docx = opened(&paper);
    let document = docx.text("word/document.xml");
    assert_eq!(document.matches("<w:keepNext/>").count(), 2);
}

#[test]
fn every_numbered_list_begins_with_one_and_lists_stand_below_items() {
    let docx = opened(&papers::minutes());
    let lists = docx.values("word/document.xml", "w:numId", "w:val");
    assert_eq!(lists, ["2", "2", "3", "3", "1", "1", "4"]);
    assert_eq!(
        docx.values("word/document.xml", "w:ilvl", "w:val"),
        ["0", "0", "1", "1", "0", "0", "0"]
    );
    assert_eq!(docx.values("word/numbering.xml", "w:startOverride", "w:val"), ["1", "1", "1"]);
}

#[test]
fn the_foot_has_the_words_and_fields_for_the_pages() {
    let docx = opened(&papers::minutes());
    let fields = docx.values("word/footer1.xml", "w:fldSimple", "w:instr");
    assert_eq!(fields, [" PAGE ", " NUMPAGES "]);
    assert!(docx.text("word/footer1.xml").contains("Øvelse: felles tiltak, 20. januar 2027"));
}

#[test]
fn a_megabyte_in_one_note_is_no_matter() {
    let mut paper = Paper::new(Language::Nynorsk, "Referat", "Stort");
    paper.push(Block::points(["å<&\tog mange ord til".repeat(50_000)]));
    let docx = opened(&paper);
    docx.check();
    assert_eq!(docx.seen().matches("å<& og mange ord til").count(), 50_000);
}

#[test]
fn it_stops_when_whoever_watches_says_so() {
    let stopped = docx::write(&papers::minutes(), &mut |done, _| {
        if done == 3 { ControlFlow::Break(()) } else { ControlFlow::Continue(()) }
    });
    assert_eq!(stopped, Err(WriteError::Stopped));
}

#[test]
fn many_measures_are_written_within_seconds_even_unoptimised() {
    let paper = papers::many(150, 10);
    let took = |name: &str, write: &dyn Fn() -> usize| {
        let begin = std::time::Instant::now();
        let length = write();
        let took = begin.elapsed();
        println!("150 tables of 10 rows as {name}: {took:?}, {length} bytes");
        assert!(took.as_secs() < 20, "{name}: {took:?}");
    };
    took("DOCX", &|| written(&paper).len());
    took("HTML", &|| html::write(&paper, &mut unwatched).unwrap().len());
    took("Markdown", &|| markdown::write(&paper, &mut unwatched).unwrap().len());
    took("text", &|| plain_text::write(&paper, &mut unwatched).unwrap().len());
}
