//! How a PDF lies on its pages: nothing cut, nothing alone, heads again where a table goes on.

use lyskryss::exchange::paper::{Block, Cell, Footer, Language, Paper, Paragraph, Table};

use crate::paper_pdf::{read, written};
use crate::papers;
use crate::read_pdf::Pdf;

fn pages_of(pdf: &Pdf) -> usize {
    pdf.unheard.len()
}

#[test]
fn every_page_has_its_number_and_what_the_paper_is() {
    let pdf = read(&papers::many(12, 10));
    let count = pages_of(&pdf);
    assert!(count > 4);
    for (at, foot) in pdf.unheard.iter().enumerate() {
        assert!(foot.contains(&format!("Side {} av {count}", at + 1)), "{foot}");
        assert!(foot.contains("Mange tiltak"));
    }
}

#[test]
fn a_table_that_goes_on_shows_its_head_again_and_no_row_is_cut() {
    let pdf = read(&papers::many(12, 10));
    let mut again = vec![0; pages_of(&pdf)];
    for table in pdf.tree.of_role("Table") {
        let rows = table.of_role("TR");
        assert_eq!(rows.len(), 11);
        assert!(rows.iter().all(|row| row.pages().len() == 1));
        // The head stands with the caption and the first row, and is said once.
        assert_eq!(rows[0].pages(), rows[1].pages());
        assert_eq!(table.of_role("Caption")[0].pages(), rows[0].pages());
        for page in table.pages().into_iter().filter(|page| *page != rows[0].pages()[0]) {
            again[page] += 1;
        }
    }
    assert!(again.iter().sum::<usize>() > 3);
    for (foot, count) in pdf.unheard.iter().zip(again) {
        assert_eq!(foot.matches("Det vi valgte, og hvorfor").count(), count, "{foot}");
    }
}

#[test]
fn a_column_is_wide_enough_for_a_short_text_where_others_have_room() {
    let pdf = read(&papers::many(1, 10));
    let cells = pdf.tree.of_role("TD").into_iter();
    let light = cells.clone().find(|cell| cell.text() == "Kan ikke vurdere").unwrap();
    assert_eq!(light.on_page(0), ["Kan ikke vurdere"]);
    let mut paper = Paper::new(Language::Bokmal, "", "t");
    let mut table = Table::of("Tabell", [("a", 1), ("b", 20)]);
    table.row(["Tjenesteutviklingsprosjekt", "b"]);
    paper.push(table.into_block(""));
    let pdf = read(&paper);
    assert_eq!(pdf.tree.of_role("TH")[2].on_page(0), ["Tjenesteutviklingsprosjekt"]);
}

#[test]
fn a_heading_stands_with_what_follows_it() {
    for lines in 0..60 {
        let mut paper = Paper::new(Language::Bokmal, "", "t");
        paper.push(Block::paragraph("En linje.\n".repeat(lines) + "Den siste."));
        paper.extend([Block::heading(1, "Over"), Block::heading(2, "Under")]);
        let mut table = Table::of("Tabell", [("a", 1)]);
        table.row(["b"]);
        table.row(["c"]);
        paper.push(table.into_block(""));
        let pdf = read(&paper);
        let [over, under] = ["H1", "H2"].map(|role| pdf.tree.of_role(role)[0].pages());
        let row = pdf.tree.of_role("TR")[1].pages();
        assert_eq!((&over, &under), (&row, &row), "{lines}");
        // Nor does the first line of a paragraph stand alone, or the last.
        let text = pdf.tree.of_role("P")[0];
        let on = |page| text.on_page(page).len();
        assert!(text.pages().len() == 1 || (on(0) > 1 && on(1) > 1), "{lines}");
    }
}

#[test]
fn who_presents_an_item_stands_with_its_heading_and_with_what_follows() {
    for lines in 0..60 {
        let mut paper = Paper::new(Language::Bokmal, "", "t");
        paper.push(Block::paragraph("En linje.\n".repeat(lines) + "Den siste."));
        paper.extend([
            Block::heading(1, "Sak"),
            Block::paragraph(Paragraph::from("Innleder").quiet()),
            Block::paragraph(Paragraph::from("Deltok ikke").quiet()),
            Block::heading(2, "Saksdokumenter"),
            Block::points(["Notat"]),
        ]);
        let pdf = read(&paper);
        let of = |role: &str| pdf.tree.of_role(role)[0].pages();
        assert_eq!(of("H1"), of("LBody"), "{lines}");
    }
}

#[test]
fn neither_the_first_row_of_a_table_nor_the_last_is_alone_on_a_page() {
    for lines in 0..60 {
        let mut paper = Paper::new(Language::Bokmal, "", "t");
        paper.push(Block::paragraph("En linje.\n".repeat(lines) + "Den siste."));
        let mut table = Table::of("Tabell", [("a", 1)]).with_unseen_caption();
        for row in 0..6 {
            table.row([format!("Rad {row}")]);
        }
        paper.push(table.into_block(""));
        let pdf = read(&paper);
        let rows = pdf.tree.of_role("TR");
        let page = |row: usize| rows[row].pages();
        // The first is the head.
        assert_eq!((page(0), page(1)), (page(1), page(2)), "{lines}");
        assert_eq!(page(5), page(6), "{lines}");
    }
}

#[test]
fn a_row_higher_than_a_page_goes_on_and_loses_no_line() {
    let lines: Vec<_> = (0..300).map(|line| format!("Linje {line}.")).collect();
    let mut paper = Paper::new(Language::Bokmal, "", "t");
    paper.footer = Footer::new("", "{n}");
    paper.push(Block::heading(1, "Over"));
    let mut table = Table::of("Tabell", [("Først", 1), ("Så", 1)]);
    let long = Cell::of([Paragraph::from(lines.join("\n"))]);
    table.row([Cell::from("kort"), long.clone()]);
    table.row([long, Cell::from("nytt")]);
    table.row(["til", "slutt"]);
    paper.push(table.into_block(""));
    let pdf = read(&paper);
    let rows = pdf.tree.of_role("TR");
    for row in &rows[1..3] {
        assert!(row.pages().len() > 3);
        assert_eq!(row.text().matches("Linje ").count(), 300);
        assert!(row.text().contains("Linje 298.Linje 299."));
    }
    assert_eq!(pdf.tree.of_role("H1")[0].pages(), rows[1].pages()[..1]);
    let begun = rows[0].pages()[0];
    for (page, seen) in pdf.unheard.iter().enumerate() {
        let again = page > begun && page <= rows[3].pages()[0];
        assert_eq!(seen.contains("Først"), again, "{page}: {seen}");
    }
}

#[test]
fn a_note_of_a_megabyte_is_written_in_time() {
    let note = "Møtet så på saken, og Etat A tok forbehold. ".repeat(23_000);
    assert!(note.len() > 1_000_000);
    let mut paper = Paper::new(Language::Bokmal, "", "t");
    paper.push(Block::paragraph("å".repeat(100_000)));
    let mut table = Table::of("Tabell", [("a", 1), ("b", 1)]);
    table.row([note.as_str(), "kort"]);
    paper.push(table.into_block(""));
    let started = std::time::Instant::now();
    let pdf = read(&paper);
    assert!(pages_of(&pdf) > 300);
    assert_eq!(pdf.tree.text().matches("forbehold").count(), 23_000);
    assert_eq!(pdf.tree.text().matches('å').count(), 100_000 + 46_000);
    // Seconds: in proportion to the text it takes some, else hours.
    assert!(started.elapsed().as_secs() < 120);
}

#[test]
fn a_hundred_and_fifty_measures_by_ten_criteria_are_written_in_time() {
    let paper = papers::many(150, 10);
    let started = std::time::Instant::now();
    let file = written(&paper);
    let took = started.elapsed();
    let at_most = if cfg!(debug_assertions) { 20.0 } else { 2.0 };
    assert!(took.as_secs_f32() < at_most, "{took:?} for {} bytes", file.len());
}
