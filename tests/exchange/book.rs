//! Files with tables, as spreadsheets of several kinds write them, come in cell by cell.

use std::io::{Cursor, Read as _, Write as _};
use std::ops::ControlFlow;

use lyskryss::exchange::table_in::book::colours::Colour;
use lyskryss::exchange::table_in::book::{Book, BookError, Noted, Page, cell_name, open};
use proptest::collection::vec;
use proptest::option;
use proptest::prelude::*;
use proptest::sample::Index;
use rust_xlsxwriter::{Color, ExcelDateTime, Format, Formula, Note, Workbook, Worksheet};
use zip::write::SimpleFileOptions;
use zip::{ZipArchive, ZipWriter};

fn opened(bytes: &[u8]) -> Result<Book, BookError> {
    open(bytes, &mut |_, _| ControlFlow::Continue(()))
}

fn workbook(fill: impl Fn(&mut Workbook)) -> Vec<u8> {
    let mut workbook = Workbook::new();
    fill(&mut workbook);
    workbook.save_to_buffer().unwrap()
}

fn one_sheet(fill: impl Fn(&mut Worksheet)) -> Vec<u8> {
    workbook(|book| fill(book.add_worksheet()))
}

fn zipped(parts: &[(&str, &str)]) -> Vec<u8> {
    let mut zip = ZipWriter::new(Cursor::new(Vec::new()));
    for (path, text) in parts {
        zip.start_file(*path, SimpleFileOptions::default()).unwrap();
        zip.write_all(text.as_bytes()).unwrap();
    }
    zip.finish().unwrap().into_inner()
}

fn rows(page: &Page) -> Vec<(usize, Vec<&str>)> {
    let cells = |row: &'_ lyskryss::exchange::table_in::Row| row.number;
    let all = page.sheet.rows.iter();
    all.map(|row| (cells(row), row.cells.iter().map(String::as_str).collect())).collect()
}

#[test]
fn a_workbook_shows_what_stands_in_its_cells_and_beside_them() {
    let bytes = workbook(|book| {
        let sheet = book.add_worksheet().set_name("Tiltak").unwrap();
        let day = Format::new().set_num_format("dd.mm.yyyy");
        sheet.write(1, 0, "Nr").unwrap();
        sheet.write(1, 1, "Tiltak æøå š\nto linjer").unwrap();
        sheet.write_with_format(2, 0, 2.1, &Format::new().set_num_format("0.00")).unwrap();
        sheet.write(3, 0, 2.1).unwrap();
        sheet.write_with_format(2, 2, 0.25, &Format::new().set_num_format("0%")).unwrap();
        sheet.write_with_format(2, 3, ExcelDateTime::from_ymd(2027, 1, 20).unwrap(), &day).unwrap();
        sheet.write(2, 4, true).unwrap();
        let formula = Formula::new("=SUM(A1:A2)").set_result("14");
        sheet.write(2, 5, formula).unwrap();
        let red = Format::new().set_background_color(Color::RGB(0xFF_00_00));
        sheet.write_with_format(2, 6, "lav", &red).unwrap();
        let green = Format::new().set_background_color(Color::RGB(0xC6_EF_CE));
        sheet.write_blank(3, 6, &green).unwrap();
        sheet.insert_note(3, 6, &Note::new("Hjemmel mangler")).unwrap();
        sheet.merge_range(4, 0, 5, 1, "Deling av data", &Format::new()).unwrap();
        sheet.set_row_hidden(3).unwrap();
        book.add_worksheet().set_name("Tomt").unwrap();
        let lists = book.add_worksheet().set_name("Lister").unwrap();
        lists.write(0, 0, "Høy").unwrap();
        lists.set_hidden(true);
    });
    let book = opened(&bytes).unwrap();
    let names: Vec<_> = book.pages.iter().map(|page| (&*page.name, page.is_hidden)).collect();
    assert_eq!(names, [("Tiltak", false), ("Lister", true)]);
    let page = &book.pages[0];
    assert_eq!(
        rows(page),
        [
            (2, vec!["Nr", "Tiltak æøå š\nto linjer"]),
            (3, vec!["2.10", "", "25 %", "2027-01-20", "true", "14", "lav"]),
            (4, vec!["2.1"]),
            (5, vec!["Deling av data"]),
        ]
    );
    let fills: Vec<_> = page.sheet.fills.iter().map(|(at, colour)| (*at, *colour)).collect();
    assert_eq!(fills, [((3, 6), Colour::Red), ((4, 6), Colour::Green)]);
    let [(at, said)] = page.sheet.comments.iter().collect::<Vec<_>>()[..] else { panic!("one") };
    assert_eq!((*at, said.trim_start_matches("Author:\n")), ((4, 6), "Hjemmel mangler"));
    let [merged] = &page.sheet.merged[..] else { panic!("one") };
    assert_eq!((merged.rows.clone(), merged.columns.clone()), (5..=6, 0..=1));
    assert_eq!(page.sheet.hidden_rows, 1);
}

#[test]
fn one_cell_in_the_last_corner_is_told_of_and_many_are_too_many() {
    let stray = |n: u32| {
        one_sheet(move |sheet| {
            sheet.write(0, 0, "Tiltak").unwrap();
            for row in 0..n {
                sheet.write(1_048_575 - row, 16_383, "x").unwrap();
            }
        })
    };
    let bytes = stray(1);
    assert!(bytes.len() < 10_000);
    let book = opened(&bytes).unwrap();
    assert_eq!(book.pages[0].stray.as_deref(), Some("XFD1048576"));
    assert_eq!(rows(&book.pages[0]), [(1, vec!["Tiltak"])]);
    let refused = opened(&stray(200)).unwrap_err();
    assert!(matches!(refused, BookError::TooManyRows(name, _) if name == "Sheet1"));
    let wide = one_sheet(|sheet| {
        for column in 0..700 {
            sheet.write(0, column, "x").unwrap();
        }
    });
    assert_eq!(opened(&wide).unwrap_err(), BookError::TooManyColumns("Sheet1".to_owned()));
}

#[test]
fn whoever_watches_can_stop_it() {
    let bytes = one_sheet(|sheet| {
        for row in 0..2_000 {
            sheet.write(row, 0, "Tiltak").unwrap();
        }
    });
    let mut told = Vec::new();
    let stopped = open(&bytes, &mut |at, of| {
        told.push((at, of));
        if at > 600 { ControlFlow::Break(()) } else { ControlFlow::Continue(()) }
    });
    assert_eq!(stopped, Err(BookError::Stopped));
    assert!(told.len() == 3 && told.iter().all(|(_, of)| *of == 1_999), "{told:?}");
}

const CONTENT: &str = r##"<?xml version="1.0" encoding="UTF-8"?>
<office:document-content xmlns:office="o" xmlns:table="t" xmlns:text="x" xmlns:style="s" xmlns:fo="f" xmlns:dc="d">
<office:automatic-styles>
 <style:style style:name="ta2" style:family="table"><style:table-properties table:display="false"/></style:style>
 <style:style style:name="ce1" style:family="table-cell" style:parent-style-name="Bad"/>
 <style:style style:name="ce2" style:family="table-cell"><style:table-cell-properties fo:background-color="#ffff00"/></style:style>
</office:automatic-styles>
<office:body><office:spreadsheet>
<table:table table:name="Ark1">
 <table:table-row table:number-rows-repeated="2"><table:table-cell table:number-columns-repeated="16384"/></table:table-row>
 <table:table-row>
  <table:table-cell office:value-type="string"><text:p>Nr &amp; navn</text:p></table:table-cell>
  <table:table-cell table:number-columns-repeated="2" office:value-type="string"><text:p>Samme</text:p><text:p>to<text:s text:c="2"/>linjer</text:p></table:table-cell>
 </table:table-row>
 <table:table-row table:visibility="collapse">
  <table:table-cell office:value-type="float" office:value="2.1"><text:p>2,10</text:p></table:table-cell>
  <table:table-cell office:value-type="date" office:date-value="2027-01-20"><text:p>20.01.27</text:p></table:table-cell>
  <table:table-cell table:style-name="ce1"><office:annotation><dc:creator>Person 1</dc:creator><dc:date>2026-01-01</dc:date><text:p>Hjemmel mangler</text:p></office:annotation></table:table-cell>
  <table:table-cell table:style-name="ce2" office:value-type="percentage" office:value="0.5"/>
 </table:table-row>
 <table:table-row table:number-rows-repeated="3">
  <table:table-cell table:number-columns-spanned="2" table:number-rows-spanned="1" office:value-type="string"><text:p>Gruppe</text:p></table:table-cell>
  <table:covered-table-cell/>
 </table:table-row>
 <table:table-row table:number-rows-repeated="1048570"><table:table-cell table:style-name="ce2" table:number-columns-repeated="16384"/></table:table-row>
</table:table>
<table:table table:name="Skjult" table:style-name="ta2"><table:table-row><table:table-cell office:value-type="string"><text:p>x</text:p></table:table-cell></table:table-row></table:table>
</office:spreadsheet></office:body></office:document-content>"##;

const STYLES: &str = r##"<office:document-styles xmlns:office="o" xmlns:style="s" xmlns:fo="f"><style:style style:name="Bad" style:family="table-cell"><style:table-cell-properties fo:background-color="#cc0000"/></style:style></office:document-styles>"##;

#[test]
fn an_open_document_shows_the_same() {
    let bytes = zipped(&[("content.xml", CONTENT), ("styles.xml", STYLES), ("Basic/a.xml", "")]);
    let book = opened(&bytes).unwrap();
    assert_eq!(book.noted, [Noted::Macros]);
    let names: Vec<_> = book.pages.iter().map(|page| (&*page.name, page.is_hidden)).collect();
    assert_eq!(names, [("Ark1", false), ("Skjult", true)]);
    let page = &book.pages[0];
    assert_eq!(
        rows(page),
        [
            (3, vec!["Nr & navn", "Samme\nto  linjer", "Samme\nto  linjer"]),
            (4, vec!["2,10", "2027-01-20", "", "0.5"]),
            (5, vec!["Gruppe"]),
            (6, vec!["Gruppe"]),
            (7, vec!["Gruppe"]),
        ]
    );
    let fills: Vec<_> = page.sheet.fills.iter().map(|(at, colour)| (*at, *colour)).collect();
    assert_eq!(fills, [((4, 2), Colour::Red), ((4, 3), Colour::Yellow)]);
    let comments: Vec<_> = page.sheet.comments.iter().collect();
    assert_eq!(comments, [(&(4, 2), &"Hjemmel mangler".to_owned())]);
    assert_eq!((page.sheet.merged.len(), page.sheet.hidden_rows), (3, 1));
}

#[test]
fn what_repeats_without_end_is_cut_or_refused_and_never_filled_in() {
    let row = |cells: &str| {
        format!(
            r#"<d xmlns:table="t" xmlns:office="o" xmlns:text="x"><office:spreadsheet/><table:table table:name="A"><table:table-row table:number-rows-repeated="1048576">{cells}</table:table-row></table:table></d>"#
        )
    };
    let cell = r#"<table:table-cell table:number-columns-repeated="16384"><text:p>x</text:p></table:table-cell>"#;
    let refused = opened(&zipped(&[("content.xml", &row(cell))])).unwrap_err();
    assert!(matches!(refused, BookError::TooManyColumns(_) | BookError::TooManyRows(..)));
    let long = "Et langt ord. ".repeat(20_000);
    let cell = format!(
        r#"<table:table-cell table:number-columns-repeated="500"><text:p>{long}</text:p></table:table-cell>"#
    );
    let refused = opened(&zipped(&[("content.xml", &row(&cell))])).unwrap_err();
    assert_eq!(refused, BookError::TooLarge);
}

#[test]
fn a_file_that_gives_no_table_says_why() {
    let locked = "EncryptedPackage".encode_utf16().flat_map(u16::to_le_bytes);
    let compound = [0xd0, 0xcf, 0x11, 0xe0, 0xa1, 0xb1, 0x1a, 0xe1];
    let locked: Vec<u8> = compound.into_iter().chain([0; 512]).chain(locked).collect();
    assert_eq!(opened(&locked), Err(BookError::Locked));
    let manifest = "<manifest><encryption-data/></manifest>";
    let ods = zipped(&[("META-INF/manifest.xml", manifest), ("content.xml", "x")]);
    assert_eq!(opened(&ods), Err(BookError::Locked));
    assert_eq!(opened(&zipped(&[("word/document.xml", "x")])), Err(BookError::TextDocument));
    assert_eq!(opened(&zipped(&[("noe.txt", "x")])), Err(BookError::NoTable));
    assert_eq!(opened(b"PK\x03\x04 and no more"), Err(BookError::NoTable));
    assert_eq!(opened(b"\x7fELF\0\0\0\0\x02\0\0\0"), Err(BookError::NoTable));
    assert_eq!(opened(b" \r\n\t\t\r\n"), Err(BookError::Empty));
    assert_eq!(opened(&one_sheet(|_| ())), Err(BookError::Empty));
    let mut cut = one_sheet(|sheet| {
        sheet.write(0, 0, "x").unwrap();
    });
    cut.truncate(cut.len() - 30);
    assert!(opened(&cut).is_err());
    let bomb = "0".repeat(500 << 20);
    let bomb = zipped(&[("xl/workbook.xml", &bomb)]);
    assert!(bomb.len() < 10 << 20);
    assert_eq!(opened(&bomb), Err(BookError::TooLarge));
}

#[test]
fn text_is_parted_by_what_gives_a_table() {
    let table = |text: &str| -> Vec<Vec<String>> {
        let book = opened(text.as_bytes()).unwrap();
        book.pages[0].sheet.rows.iter().map(|row| row.cells.clone()).collect()
    };
    let nested = table(
        "Tiltaksliste\r\n\r\nNr;Tiltak;Hvorfor\r\n1;\"En; to\nlinjer\";\"Fordi, ja\"\r\n2;To;\r\n",
    );
    assert_eq!(nested[2], ["1", "En; to\nlinjer", "Fordi, ja"]);
    assert_eq!(table("Nr,Tiltak\n1,\"Den \"\"ene\"\"\"\n")[1], ["1", "Den \"ene\""]);
    assert_eq!(table("Nr\tTiltak, og mer\n1\tEn; to\n")[1], ["1", "En; to"]);
    assert_eq!(table("sep=|\nNr|Tiltak\n1|En")[1], ["1", "En"]);
    assert_eq!(table("En linje\nog en til\n"), [["En linje"], ["og en til"]]);
}

#[test]
fn cells_are_named_as_spreadsheets_name_them() {
    for (column, row, name) in [
        (0, 1, "A1"),
        (25, 9, "Z9"),
        (26, 10, "AA10"),
        (701, 1, "ZZ1"),
        (702, 2, "AAA2"),
        (16_383, 1_048_576, "XFD1048576"),
    ] {
        assert_eq!(cell_name(column, row), name);
    }
}

/// A small workbook of each kind, as its parts.
fn parts(bytes: &[u8]) -> Vec<(String, Vec<u8>)> {
    let mut zip = ZipArchive::new(Cursor::new(bytes)).unwrap();
    let mut parts = Vec::new();
    for at in 0..zip.len() {
        let mut file = zip.by_index(at).unwrap();
        let mut part = Vec::new();
        file.read_to_end(&mut part).unwrap();
        parts.push((file.name().unwrap().into_owned(), part));
    }
    parts
}

fn of_parts(parts: &[(String, Vec<u8>)]) -> Vec<u8> {
    let mut zip = ZipWriter::new(Cursor::new(Vec::new()));
    for (path, part) in parts {
        zip.start_file(path.as_str(), SimpleFileOptions::default()).unwrap();
        zip.write_all(part).unwrap();
    }
    zip.finish().unwrap().into_inner()
}

/// What chance does to a part: a piece is taken out, said twice, or another one stands there.
fn hurt(part: &mut Vec<u8>, (what, at, length, byte): (u8, Index, u8, u8)) {
    if part.is_empty() {
        return;
    }
    let from = at.index(part.len());
    let to = (from + usize::from(length)).min(part.len());
    match what % 4 {
        0 => drop(part.drain(from..to)),
        1 => {
            let piece = part[from..to].to_vec();
            part.splice(from..from, piece);
        }
        2 => part[from] = byte,
        _ => part.truncate(from),
    }
}

proptest! {
    #![proptest_config(ProptestConfig { failure_persistence: None, ..ProptestConfig::default() })]
    #[test]
    fn a_damaged_file_gives_an_answer_and_never_a_panic(
        is_ods in any::<bool>(),
        hurts in vec((any::<Index>(), (any::<u8>(), any::<Index>(), any::<u8>(), any::<u8>())), 1..6),
        outside in option::of((any::<u8>(), any::<Index>(), any::<u8>(), any::<u8>())),
    ) {
        let mut all = if is_ods {
            parts(&zipped(&[("content.xml", CONTENT), ("styles.xml", STYLES)]))
        } else {
            parts(&one_sheet(|sheet| {
                let red = Format::new().set_background_color(Color::RGB(0xFF_00_00));
                sheet.write_with_format(0, 0, "Tiltak æøå", &red).unwrap();
                sheet.write(1, 0, 2.5).unwrap();
                sheet.insert_note(1, 0, &Note::new("Merknad")).unwrap();
                sheet.merge_range(2, 0, 3, 1, "Gruppe", &Format::new()).unwrap();
            }))
        };
        for (part, how) in hurts {
            let at = part.index(all.len());
            hurt(&mut all[at].1, how);
        }
        let mut bytes = of_parts(&all);
        if let Some(how) = outside {
            hurt(&mut bytes, how);
        }
        let _ = opened(&bytes);
    }
}

/// The same small table, as `LibreOffice` saves it in two other forms.
#[test]
fn what_another_program_saves_is_read_as_it_shows_it() {
    for (bytes, numbers) in [
        (&include_bytes!("kept/liten.xls")[..], ["1.1", "2.5"]),
        (&include_bytes!("kept/liten.ods")[..], ["1.1", "2.5"]),
    ] {
        let book = opened(bytes).unwrap();
        assert_eq!(book.pages.len(), 1);
        let rows = rows(&book.pages[0]);
        assert_eq!(rows[0], (1, vec!["Nr", "Tiltak", "Nytte", "Per"]));
        let first: Vec<_> = rows[1..].iter().map(|(_, cells)| cells[0]).collect();
        assert_eq!(first, numbers);
        assert_eq!(rows[1].1[1..], ["Blåbær på Ås", "Høyt", "20.01.2027"]);
        assert_eq!(rows[2].1[1], "To\nlinjer");
    }
}

/// Changed in some bytes, it claims to have a sheet far behind its end.
#[test]
fn an_older_workbook_that_contradicts_itself_is_damaged_and_no_panic() {
    let mut bytes = include_bytes!("kept/liten.xls").to_vec();
    let edits = [
        [0x67, 0xc2, 0x45, 0xee],
        [0x95, 0x57, 0x6a, 0x90],
        [0xe7, 0xec, 0xd0, 0x7a],
        [0x1f, 0x09, 0xc6, 0xf7],
        [0x40, 0x9f, 0xef, 0x71],
        [0xec, 0x59, 0xc4, 0x92],
        [0x15, 0x1d, 0xf3, 0x74],
        [0x63, 0xdb, 0xc3, 0xfc],
        [0x62, 0xfe, 0x67, 0x17],
        [0xe8, 0xd6, 0x64, 0x1e],
    ];
    for [high, low, early, byte] in edits {
        let at = usize::from(u16::from_be_bytes([high, low])) % bytes.len();
        let at = if early & 1 == 0 { at } else { at % 4_096 };
        bytes[at] = byte;
    }
    assert_eq!(opened(&bytes), Err(BookError::Damaged("it contradicts itself".to_owned())));
}
