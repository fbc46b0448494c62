//! Tables that go out, read back by whoever else reads such.

use std::io::{Cursor, Read as _};

use calamine::{Data, DataType as _, Reader as _, Xlsx, open_workbook_from_rs};
use lyskryss::domain::date::Date;
use lyskryss::exchange::paper::language::Language;
use lyskryss::exchange::paper::{Sign, WriteError, unwatched};
use lyskryss::exchange::table_out::form::Written;
use lyskryss::exchange::table_out::{Cell, Column, Kind, Sheet, Workbook, xlsx};

fn light(sign: Sign, word: &str) -> Cell {
    Cell::Light(sign, word.to_owned())
}

fn book() -> Workbook {
    let columns = [
        ("Nr", Kind::Number),
        ("=Tittel", Kind::Name),
        ("Nytte", Kind::Light),
        ("MNOK", Kind::Amount),
        ("Svar: høyt", Kind::Count),
        ("Dag", Kind::Day),
        ("Hvorfor?", Kind::Words),
    ];
    let day = Date::new(2027, 2, 28).unwrap();
    let rows = vec![
        vec![
            "2.10".into(),
            "=1+1".into(),
            light(Sign::High, "Høyt"),
            Cell::Amount(2_500),
            Cell::Count(3),
            Cell::Day(day),
            "To\r\nlinjer\u{1} _x0041_ <&>\"'".into(),
        ],
        vec![
            "+47".into(),
            "@sum".into(),
            light(Sign::CannotJudge, "Kan ikke vurderes ennå"),
            Cell::Amount(20_000),
            Cell::Empty,
            Cell::Day(Date::new(1900, 1, 1).unwrap()),
            "-5".into(),
        ],
        vec![
            "3".into(),
            "x".repeat(40_000).into(),
            Cell::Empty,
            Cell::Empty,
            Cell::Empty,
            Cell::Empty,
            Cell::Empty,
        ],
    ];
    let columns = columns.map(|(head, kind)| Column::new(head, kind)).to_vec();
    let sheet = |name: &str| Sheet {
        name: name.to_owned(),
        columns: columns.clone(),
        heads: 2,
        rows: rows.clone(),
    };
    Workbook {
        title: "Felles & tiltak".into(),
        author: "Sekretariatet".into(),
        language: Language::Nynorsk,
        day,
        marks: [(Sign::High, "Høyt"), (Sign::Low, "Lavt"), (Sign::CannotJudge, "Kan ikke")]
            .map(|(sign, word)| (sign, word.to_owned()))
            .to_vec(),
        cut: "[kuttet]".into(),
        sheets: vec![sheet("Tavle"), sheet("tavle"), sheet("[a]:b")],
    }
}

fn written(book: &Workbook) -> Written {
    xlsx::write(book, &mut unwatched).unwrap()
}

/// All parts that are text, one behind the other, each with its name before it.
pub(crate) fn parts(bytes: &[u8]) -> Vec<(String, String)> {
    let mut zip = zip::ZipArchive::new(Cursor::new(bytes)).unwrap();
    (0..zip.len())
        .map(|at| {
            let mut part = zip.by_index(at).unwrap();
            let name = part.name().unwrap().into_owned();
            let mut text = String::new();
            part.read_to_string(&mut text).unwrap();
            (name, text)
        })
        .collect()
}

fn part(bytes: &[u8], name: &str) -> String {
    parts(bytes).into_iter().find(|(other, _)| other == name).unwrap().1
}

#[test]
fn a_workbook_is_read_back_as_it_was_meant() {
    let file = written(&book());
    let mut read: Xlsx<_> = open_workbook_from_rs(Cursor::new(&file.bytes)).unwrap();
    assert_eq!(read.sheet_names(), ["Tavle", "tavle (2)", "a  b"]);
    let sheet = read.worksheet_range("Tavle").unwrap();
    let cell = |row, column| sheet.get_value((row, column)).unwrap();
    let text = |row, column| cell(row, column).get_string().unwrap_or_default().to_owned();
    assert_eq!(text(0, 1), "=Tittel");
    assert_eq!([text(1, 0), text(1, 1), text(2, 0), text(2, 1)], ["2.10", "=1+1", "+47", "@sum"]);
    assert_eq!([text(1, 2), text(2, 2)], ["Høyt", "Kan ikke vurderes ennå"]);
    assert_eq!(cell(3, 2), &Data::Empty);
    let number = |row, column| cell(row, column).get_float().unwrap().to_string();
    assert_eq!([number(1, 3), number(2, 3), number(1, 4)], ["2.5", "20", "3"]);
    let day = |row| cell(row, 5).get_datetime().unwrap().to_ymd_hms_milli();
    assert_eq!(day(1), (2027, 2, 28, 0, 0, 0, 0));
    assert_eq!(text(1, 6), "To\nlinjer _x0041_ <&>\"'");
    assert_eq!(text(2, 6), "-5");
}

#[test]
fn a_text_that_is_too_long_for_a_cell_is_cut_and_told_of() {
    let file = written(&book());
    assert_eq!(file.cut, ["Tavle B4", "tavle (2) B4", "a  b B4"]);
    let mut read: Xlsx<_> = open_workbook_from_rs(Cursor::new(&file.bytes)).unwrap();
    let sheet = read.worksheet_range("Tavle").unwrap();
    let text = sheet.get_value((3, 1)).unwrap().get_string().unwrap();
    assert_eq!(text.chars().count(), 32_767);
    assert!(text.ends_with("x [kuttet]"));
}

#[test]
fn no_cell_calculates_and_no_word_becomes_a_formula() {
    let bytes = written(&book()).bytes;
    for (name, text) in parts(&bytes) {
        assert!(!text.contains("<f>") && !text.contains("<f "), "{name}");
        assert!(!text.contains("vbaProject") && !text.contains("externalLink"), "{name}");
    }
    assert!(part(&bytes, "xl/styles.xml").contains("quotePrefix=\"1\""));
}

#[test]
fn the_same_tables_give_the_same_bytes_and_say_what_they_are() {
    let bytes = written(&book()).bytes;
    assert_eq!(bytes, written(&book()).bytes);
    let core = part(&bytes, "docProps/core.xml");
    for words in [
        "<dc:title>Felles &amp; tiltak</dc:title>",
        "<dc:creator>Sekretariatet</dc:creator>",
        "<dc:language>nn-NO</dc:language>",
        "2027-02-28T00:00:00Z</dcterms:created>",
        "2027-02-28T00:00:00Z</dcterms:modified>",
    ] {
        assert!(core.contains(words), "{words} in {core}");
    }
}

#[test]
fn heads_stay_rows_can_be_chosen_and_pages_are_as_they_are_printed() {
    let bytes = written(&book()).bytes;
    let sheet = part(&bytes, "xl/worksheets/sheet1.xml");
    for words in [
        "<pane xSplit=\"2\" ySplit=\"1\"",
        "state=\"frozen\"",
        "<autoFilter ref=\"A1:G4\"",
        "paperSize=\"9\"",
        "orientation=\"landscape\"",
        "fitToHeight=\"0\"",
        "Felles &amp;&amp; tiltak",
        "<dataValidation type=\"list\"",
        "<formula1>\"Høyt,Lavt,Kan ikke\"</formula1>",
    ] {
        assert!(sheet.contains(words), "{words} in {}", &sheet[..2_000]);
    }
    let book = part(&bytes, "xl/workbook.xml");
    assert!(book.contains("_xlnm.Print_Titles") && book.contains("Tavle!$1:$1"), "{book}");
}

#[test]
fn a_light_is_its_word_with_a_sign_and_a_fill_of_its_own() {
    let bytes = written(&book()).bytes;
    let styles = part(&bytes, "xl/styles.xml");
    for words in ["&quot;▲ &quot;@", "&quot;▨ &quot;@", "FFA9DBC9", "patternType=\"lightUp\""] {
        assert!(styles.contains(words), "{words} in {styles}");
    }
    // What is changed there looks as what it becomes.
    let sheet = part(&bytes, "xl/worksheets/sheet1.xml");
    assert_eq!(sheet.matches("<cfRule ").count(), 3, "{sheet}");
}

#[test]
fn a_writer_that_is_told_to_stops() {
    let mut asked = 0;
    let stopped = xlsx::write(&book(), &mut |_, _| {
        asked += 1;
        std::ops::ControlFlow::Break(())
    });
    assert_eq!((stopped, asked), (Err(WriteError::Stopped), 1));
}

#[test]
fn a_table_with_nothing_in_it_is_still_a_file() {
    let mut book = book();
    for sheet in &mut book.sheets {
        sheet.rows.clear();
    }
    book.sheets[1].columns.clear();
    let bytes = written(&book).bytes;
    let mut read: Xlsx<_> = open_workbook_from_rs(Cursor::new(&bytes)).unwrap();
    assert_eq!(read.worksheet_range("Tavle").unwrap().height(), 1);
}
