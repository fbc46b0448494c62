//! Papers as PDF: every word in its order for whoever listens, every page whole for whoever looks.

use std::ops::ControlFlow;

use lyskryss::exchange::paper::{
    Block, Figure, Footer, Kind, Language, Paper, Picture, Run, Sign, Table, WriteError, pdf,
    unwatched,
};
use proptest::prelude::*;

use crate::papers::{self, Found, any_paper, without_blanks};
use crate::read_pdf::{Element, Part, Pdf, Value};

pub(crate) fn written(paper: &Paper) -> Vec<u8> {
    pdf::write(paper, &mut unwatched).unwrap()
}

pub(crate) fn read(paper: &Paper) -> Pdf {
    Pdf::new(&written(paper))
}

/// A text without what is not drawn: blanks (lines are broken otherwise), hyphens at the ends of
/// lines, and what is never seen.
pub(crate) fn letters(text: &str) -> String {
    let is_unseen = |c: char| {
        matches!(
            c,
            '\u{ad}' | '\u{34f}' | '\u{61c}' | '\u{115f}' | '\u{1160}' | '\u{17b4}' | '\u{17b5}'
        ) || matches!(c, '\u{180b}'..='\u{180f}' | '\u{200b}'..='\u{200f}')
            || matches!(c, '\u{202a}'..='\u{202e}' | '\u{2060}'..='\u{206f}' | '\u{3164}')
            || matches!(c, '\u{fe00}'..='\u{fe0f}' | '\u{feff}' | '\u{ffa0}')
            || matches!(c, '\u{fff0}'..='\u{fff8}' | '\u{e0000}'..='\u{e0fff}')
    };
    without_blanks(text).chars().filter(|c| !is_unseen(*c)).collect()
}

/// What is heard, without the numbers and points of lists.
fn heard(element: &Element) -> String {
    let is_list = element.role == "L"
        && element.attributes.get("ListNumbering") != Some(&Value::Name("None".into()));
    let part = |part: &Part| match part {
        Part::Text(_, text) => text.clone(),
        Part::Element(item) if is_list => {
            item.of_role("LBody").first().map(|body| heard(body)).unwrap_or_default()
        }
        Part::Element(element) => heard(element),
    };
    element.parts.iter().map(part).collect()
}

proptest! {
    #![proptest_config(ProptestConfig { cases: 96, failure_persistence: None, ..ProptestConfig::default() })]

    #[test]
    fn every_word_of_any_paper_is_in_the_document_and_in_its_order(paper in any_paper()) {
        let pdf = read(&paper);
        prop_assert_eq!(letters(&heard(&pdf.tree)), letters(&Found::of(&paper).seen));
    }
}

/// Text of every kind: Norwegian and Sami letters, emoji, scripts that the typeface lacks, signs of
/// XML and PDF, control characters, marks of direction, words without an end.
pub(crate) const KINDS: [&str; 13] = [
    "æøåÆØÅ éüß “sitat” – «ja» …",
    "Sámi: áčđŋšŧž ÁČĐŊŠŦŽ ǩ Ǩ ʒ",
    "Ελληνικά и кириллица",
    "emoji 🙂 👩🏽\u{200d}🚒 🇳🇴 ❤\u{fe0f} ✅ 1\u{fe0f}\u{20e3}",
    "中文 と 한글",
    "&<>\"' (\\) \\n %PDF- endobj <</K>> {}[]",
    "a\u{0}b\u{7}c\u{b}d\te\u{85}f\u{fffe}g",
    "עברית בתוך norsk tekst (2027)",
    "العربية 123 og norsk",
    "a\u{202e}snudd\u{202c}b \u{2067}isolert\u{2069} \u{200f}.",
    "myk\u{ad}binde\u{ad}strek og fast\u{a0}mellomrom og bredde\u{200b}løst \u{feff}.",
    "e\u{301}a\u{30a}o\u{308}\u{323} \u{301}",
    "https://eksempel.no/en/svaert/lang/adresse?med=mange&deler=og#uten-mellomrom_noe_sted",
];

/// Every kind of text in every kind of block.
fn every_kind_of_text() -> Paper {
    let mut paper = Paper::new(Language::Nynorsk, "Innkalling & sak", "Alt «mogleg» 🙂 &amp; <b>");
    paper.footer = Footer::new("Alt mogleg, ".repeat(20), "Side {n} av {m}");
    for (at, text) in KINDS.into_iter().enumerate() {
        paper.push(Block::heading(u8::try_from(at % 4).unwrap() + 1, text));
        paper.push(Block::paragraph(text));
        paper.push(Block::facts([(text, text), ("b", text), ("c", "d")]));
        paper.push(Block::points([text]));
        let mut table = Table::of(text, [(text, 1), ("b", 2)]);
        table.row([text, text]);
        table.row([Run::sign(Sign::ALL[at % 11], text, text), Run::strong(text)]);
        paper.push(table.into_block(""));
        paper.push(Block::paragraph(text).in_language(Language::NorthernSami));
    }
    paper
}

#[test]
fn every_kind_of_text_is_there_in_its_order_for_whoever_listens() {
    let paper = every_kind_of_text();
    let pdf = read(&paper);
    assert_eq!(letters(&heard(&pdf.tree)), letters(&Found::of(&paper).seen));
    assert_eq!(pdf.tree.of_role("H1")[0].title.as_deref(), Some(KINDS[0]));
    assert_eq!(written(&paper), written(&paper));
}

#[test]
fn every_part_of_minutes_has_its_tag() {
    let pdf = read(&papers::minutes());
    let count = |role: &str| pdf.tree.of_role(role).len();
    assert_eq!(pdf.tree.role, "Document");
    let headings: Vec<_> = pdf
        .tree
        .all()
        .into_iter()
        .filter(|element| matches!(element.role.as_str(), "H1" | "H2" | "H3" | "H4"))
        .map(|element| (element.role.clone(), element.text()))
        .collect();
    let heading = |role: &str, text: &str| (role.to_owned(), text.to_owned());
    assert_eq!(
        headings,
        [
            heading("H1", "Deltakere"),
            heading("H1", "Saksliste"),
            heading("H1", "Sak 4/27 Vurdering av tiltak"),
            heading("H2", "Vedtak"),
            heading("H2", "Refleksjoner"),
            heading("H1", "In English"),
        ]
    );
    let tables = pdf.tree.of_role("Table");
    assert_eq!(tables.len(), 4);
    for table in &tables {
        let [head] = table.of_role("THead")[..] else { panic!("{table:?}") };
        assert!(head.of_role("TH").iter().all(|cell| scope(cell) == "Column"));
        let rows = table.of_role("TBody")[0].of_role("TR");
        let wide = head.of_role("TH").len();
        for row in rows {
            let roles: Vec<_> = row.inside().map(|cell| cell.role.as_str()).collect();
            assert_eq!((roles[0], roles.len()), ("TH", wide));
            assert!(roles[1..].iter().all(|role| *role == "TD"));
            assert_eq!(scope(row.inside().next().unwrap()), "Row");
        }
    }
    // Where the heading above says the same, the caption is for whoever listens only.
    assert_eq!(tables[0].attributes["Summary"].text(), "Deltakere");
    assert_eq!(tables[2].inside().next().unwrap().role, "Caption");
    // Facts, two decisions with two below one of them, two points, one numbered.
    assert_eq!((count("L"), count("LI"), count("LBody")), (5, 11, 11));
    assert_eq!(pdf.tree.of_role("Lbl")[4].text(), "1.");
    assert_eq!(pdf.tree.of_role("Lbl")[6].text(), "a.");
    assert_eq!((count("Strong"), count("Em")), (1, 1));
}

fn scope(cell: &Element) -> &str {
    match &cell.attributes["Scope"] {
        Value::Name(name) => name,
        other => panic!("{other:?}"),
    }
}

#[test]
fn signs_and_pictures_say_in_words_what_they_show_and_where_they_stand() {
    let mut paper = papers::minutes();
    let (alternative, caption) = ("Et merke".into(), "Merket".into());
    paper.push(Kind::Figure(Figure { picture: papers::picture(), alternative, caption }).into());
    let pdf = read(&paper);
    let figures = pdf.tree.of_role("Figure");
    let said: Vec<_> = figures.iter().map(|f| f.alternative.clone().unwrap()).collect();
    assert_eq!(said, Found::of(&paper).alternatives);
    assert!(figures.iter().all(|figure| figure.attributes.contains_key("BBox")));
    let cell = pdf.tree.of_role("TD").into_iter().find(|cell| cell.text() == "Høyt").unwrap();
    let first = cell.inside().next().unwrap();
    assert_eq!(first.alternative.as_deref(), Some("Grønn trekant som peker opp"));
}

#[test]
fn a_reader_is_told_languages_title_and_bookmarks() {
    let pdf = read(&papers::minutes());
    assert_eq!(pdf.root["Lang"].text(), "nb-NO");
    assert_eq!(pdf.tree.language.as_deref(), Some("nb-NO"));
    let own = pdf.tree.all().into_iter().filter(|e| e.language.is_some());
    let own: Vec<_> = own.skip(1).map(|e| (e.language.clone().unwrap(), e.text())).collect();
    let is = |tag: &str, text: &str| (tag.to_owned(), text.to_owned());
    assert_eq!(
        own,
        [is("se-NO", "Sámediggi"), is("en-GB", "In English"), is("en-GB", "The last item."),]
    );
    let Value::Dict(shown) = pdf.get(&pdf.root["ViewerPreferences"]) else { panic!() };
    assert_eq!(shown["DisplayDocTitle"], Value::Word("true".into()));
    let about = pdf.information();
    assert_eq!(about["Title"].text(), "Øvelse: felles tiltak");
    assert_eq!(about["Subject"].text(), "Referat, 20. januar 2027");
    assert!(!about.contains_key("CreationDate"), "no clock");
    assert_eq!(
        pdf.bookmarks(),
        [
            "Deltakere",
            "Saksliste",
            "Sak 4/27 Vurdering av tiltak",
            "  Vedtak",
            "  Refleksjoner",
            "In English",
        ]
    );
    let only = read(&Paper::new(Language::English, "Minutes", "A day"));
    assert_eq!(only.bookmarks(), ["A day"]);
}

#[test]
fn whoever_watches_hears_how_far_it_is_and_can_stop_it_at_any_point() {
    let paper = papers::many(8, 4);
    let mut heard = Vec::new();
    let watched = pdf::write(&paper, &mut |done, of| {
        heard.push((done, of));
        ControlFlow::Continue(())
    });
    assert_eq!(watched.unwrap(), written(&paper));
    assert!(heard.is_sorted() && heard.len() > paper.blocks().len());
    assert_eq!(heard.last(), Some(&(16, 16)));
    for stop in 0..heard.len() - 1 {
        let mut at = 0;
        let stopped = pdf::write(&paper, &mut |_, _| {
            at += 1;
            if at > stop { ControlFlow::Break(()) } else { ControlFlow::Continue(()) }
        });
        assert_eq!((stopped, at), (Err(WriteError::Stopped), stop + 1));
    }
}

#[test]
fn a_picture_that_cannot_be_read_is_an_error_and_no_end() {
    let whole = papers::picture().as_png().to_vec();
    for length in 24..whole.len() {
        let Some(picture) = Picture::png(whole[..length].to_vec()) else { continue };
        let mut paper = Paper::new(Language::Bokmal, "", "t");
        let (alternative, caption) = ("a".into(), "b".into());
        paper.push(Kind::Figure(Figure { picture, alternative, caption }).into());
        let written = pdf::write(&paper, &mut unwatched);
        assert!(!matches!(written, Err(WriteError::Stopped)));
    }
}
