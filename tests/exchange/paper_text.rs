//! Papers as Markdown, read back by a parser of it, and as plain text.

use lyskryss::exchange::paper::{
    Block, Language, Paper, Paragraph, Run, Table, markdown, plain_text, unwatched,
};
use proptest::prelude::*;
use pulldown_cmark::{Event, Options, Parser, Tag};

use crate::papers::{self, Found, any_paper, without_blanks};

fn marked(paper: &Paper) -> String {
    markdown::write(paper, &mut unwatched).unwrap()
}

fn plain(paper: &Paper) -> String {
    plain_text::write(paper, &mut unwatched).unwrap()
}

fn events(markdown: &str) -> Vec<Event<'_>> {
    let options = Options::ENABLE_TABLES
        | Options::ENABLE_STRIKETHROUGH
        | Options::ENABLE_FOOTNOTES
        | Options::ENABLE_TASKLISTS;
    Parser::new_ext(markdown, options).collect()
}

/// What a reader of Markdown sees.
fn seen(markdown: &str) -> String {
    let text = |event| match event {
        Event::Text(text) => text.into_string(),
        Event::SoftBreak | Event::HardBreak | Event::Start(_) | Event::End(_) | Event::Rule => {
            "\n".to_owned()
        }
        Event::InlineHtml(html) if &*html == "<br>" => "\n".to_owned(),
        other => panic!("{other:?} in {markdown}"),
    };
    events(markdown).into_iter().map(text).collect()
}

/// Every word that is seen stands in a text, in order; in any order where columns stand beside each
/// other.
fn has_every_word(paper: &Paper, text: &str, in_order: bool) -> Result<(), TestCaseError> {
    let text = without_blanks(text);
    let mut from = 0;
    let pieces = Found::of(paper).pieces;
    let words = pieces.iter().flat_map(|piece| piece.split([' ', '\n']));
    for word in words.map(without_blanks) {
        let Some(at) = text[from..].find(&word) else {
            return Err(TestCaseError::fail(format!("{word:?} is not in {:?}", &text[from..])));
        };
        if in_order {
            from += at + word.len();
        }
    }
    Ok(())
}

proptest! {
    #![proptest_config(ProptestConfig { cases: 192, failure_persistence: None, ..ProptestConfig::default() })]

    #[test]
    fn every_word_of_any_paper_is_in_the_markdown_as_text(paper in any_paper()) {
        let markdown = marked(&paper);
        has_every_word(&paper, &seen(&markdown), true).map_err(|e| TestCaseError::fail(format!("{e}\n{markdown}")))?;
        prop_assert_eq!(&markdown, &marked(&paper));
    }

    #[test]
    fn every_word_of_any_paper_is_in_the_plain_text(paper in any_paper()) {
        let text = plain(&paper);
        has_every_word(&paper, &text, false)?;
        prop_assert_eq!(&text, &plain(&paper));
    }
}

#[test]
fn nothing_in_a_text_is_markdown() {
    let mut paper = Paper::new(Language::Bokmal, "", "T");
    for text in [
        "# a",
        "- a",
        "+ a",
        "* a",
        "1. a",
        "12) a",
        "> a",
        "---",
        "===",
        "```",
        "~~~",
        "    a",
        "a\n---",
        "a\n===",
        "[a](b)",
        "![a](b)",
        "[a]: b",
        "<b>a</b>",
        "&amp;",
        "*a*",
        "_a_",
        "**a**",
        "`a`",
        "~~a~~",
        "a|b\n-|-",
        "\\",
        "a\\",
        "a  \nb",
        "a\n\n\nb",
        "[^1]",
        "- [ ] a",
        "<http://a.no>",
        ":-:",
    ] {
        paper.push(Block::paragraph(text));
    }
    let markdown = marked(&paper);
    let starts = events(&markdown).into_iter().filter_map(|event| match event {
        Event::Start(tag) => Some(tag),
        _ => None,
    });
    let others = starts.filter(|tag| !matches!(tag, Tag::Paragraph | Tag::Heading { .. })).count();
    assert_eq!(others, 0, "{markdown}");
    has_every_word(&paper, &seen(&markdown), true).unwrap();
}

#[test]
fn minutes_as_markdown_have_headings_lists_and_tables() {
    let markdown = marked(&papers::minutes());
    assert!(markdown.starts_with(
        "Referat\n\n# Øvelse: felles tiltak\n\n- **Tid**: 20. januar 2027, 09:00–14:30\n"
    ));
    assert!(markdown.contains("\n\n## Deltakere\n\n| Virksomhet | Navn | Rolle | Til stede |\n| --- | --- | --- | --- |\n| Etat A |"));
    assert!(markdown.contains("1. Tiltak 3.1 tas inn på veikartet i 2027, med Etat E som eier.\n2. Tiltak 2.1 går i kø:\n   1. til en part"));
    assert!(markdown.contains("| Verdi for brukerne | ▲ **Høyt** |"), "{markdown}");
    assert!(markdown.contains(
        "Nå med **trykk**, *ettertrykk* og stille, på samisk Sámediggi og over\\\nto linjer."
    ));
    let tables = events(&markdown)
        .iter()
        .filter(|event| matches!(event, Event::Start(Tag::Table(_))))
        .count();
    assert_eq!(tables, 4);
}

#[test]
fn minutes_as_plain_text_fit_an_e_mail() {
    let text = plain(&papers::minutes());
    assert!(
        text.starts_with(
            "Referat\n\nØvelse: felles tiltak\n=====================\n\nTid:      20. januar 2027"
        ),
        "{text}"
    );
    assert!(text.contains("\n\nDeltakere\n---------\n\nVirksomhet     Navn"), "{text}");
    assert!(
        text.contains("2. Tiltak 2.1 går i kø:\n   a) til en part tar sin del\n   b) så lenge\n")
    );
    let wide = text.lines().map(|line| line.chars().count()).max();
    assert!(wide <= Some(76), "{text}");
    assert!(text.contains("Verdi for brukerne\n  Lys: ▲ Høyt\n  Det vi valgte, og hvorfor: Mange får det klart bedre.\n"), "{text}");
}

#[test]
fn words_longer_than_a_line_stand_alone_and_empty_cells_are_no_matter() {
    let mut paper = Paper::new(Language::English, "", "t");
    paper.push(Block::paragraph(Paragraph::of([
        Run::text("a "),
        Run::text("b".repeat(90)),
        Run::text(" c"),
    ])));
    let mut table = Table::of("", [("x", 1), ("", 1)]);
    table.row(["1"]);
    paper.push(table.into_block(""));
    assert_eq!(plain(&paper), format!("t\n=\n\na\n{}\nc\n\nx\n-\n1\n", "b".repeat(90)));
}

#[test]
fn a_megabyte_in_one_note_is_no_matter() {
    let mut paper = Paper::new(Language::Nynorsk, "", "Stort");
    paper.push(Block::points(["*å* <&\tog mange ord til ".repeat(45_000)]));
    assert_eq!(plain(&paper).matches("*å*").count(), 45_000);
    assert_eq!(seen(&marked(&paper)).matches("*å* <& og").count(), 45_000);
}
