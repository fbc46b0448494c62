//! `lyskryss export`: tables as a file, without a window.

use std::fs;

use lyskryss::app::core::tables::TableOf;
use lyskryss::desktop::export::{TableOrder, write};
use lyskryss::exchange::table_out::csv::Dialect;
use tempfile::TempDir;

const SESSION: &str = r#"(format: 1, title: "Møte", next_id: 20,
    criteria: [(id: 7, name: "Nytte", high: "Mye.", medium: "Noe.", low: "Lite.")],
    measures: [(id: 9, number: "2.10", title: "=Én; og to", private_notes: "HEMMELIG")],
    judgements: [(measure: 9, criterion: 7, mark: Some(High))])"#;

struct Desk(TempDir);

impl Desk {
    fn new() -> Self {
        let desk = Self(TempDir::new().unwrap());
        fs::write(desk.0.path().join("a.ron"), SESSION).unwrap();
        desk
    }

    fn order(&self, to: &str) -> TableOrder {
        let at = |name: &str| self.0.path().join(name);
        TableOrder {
            file: at("a.ron"),
            to: at(to),
            language: Some("nb".to_owned()),
            ..TableOrder::default()
        }
    }
}

fn said(order: &TableOrder) -> (bool, String) {
    let mut out = Vec::new();
    let is_written = write(order, &mut out).unwrap();
    (is_written, String::from_utf8(out).unwrap())
}

#[test]
fn a_workbook_is_written_once_and_the_same_again() {
    let desk = Desk::new();
    let order = desk.order("a.xlsx");
    let (is_written, words) = said(&order);
    assert!(is_written && words.contains("written: Tavle, 1 rows"), "{words}");
    let first = fs::read(&order.to).unwrap();
    assert!(first.starts_with(b"PK"));
    // Never over another, unless that is asked for.
    let (is_written, words) = said(&order);
    assert!(!is_written && words.contains("there is a file already"), "{words}");
    assert_eq!(fs::read(&order.to).unwrap(), first);
    let over = TableOrder { over: true, ..order };
    assert!(said(&over).0);
    assert_eq!(fs::read(&over.to).unwrap(), first, "the same session, the same bytes");
}

#[test]
fn a_table_as_text_is_the_board_unless_another_is_asked_for() {
    let desk = Desk::new();
    let order = desk.order("a.csv");
    assert!(said(&order).0);
    assert_eq!(
        fs::read_to_string(&order.to).unwrap(),
        "\u{feff}Nummer;Tittel;Innsatsområde;Nytte;Beslutning;Hvorfor?\r\n\
         \u{200b}2.10;\"'=Én; og to\";;Høyt;Ikke avgjort;\r\n"
    );
    let what = vec![TableOf::Criteria];
    let order = TableOrder { what, dialect: Dialect::Rfc4180, ..desk.order("b.CSV") };
    assert!(said(&order).0);
    assert_eq!(
        fs::read_to_string(&order.to).unwrap(),
        "Kriterium,Kortnavn for smale kolonner,Spørsmålet rommet svarer på,Høyt,Middels,Lavt,Må være på \
         plass\r\nNytte,,,Mye.,Noe.,Lite.,\r\n"
    );
}

#[test]
fn what_cannot_be_written_is_told_and_leaves_no_file() {
    let desk = Desk::new();
    let two = vec![TableOf::Board, TableOf::Rounds];
    for (order, words) in [
        (desk.order("a.ods"), "must end with one of .xlsx, .csv"),
        (TableOrder { what: two, ..desk.order("a.csv") }, "holds one table"),
        (TableOrder { file: "/nowhere/a.ron".into(), ..desk.order("a.xlsx") }, "no such file"),
    ] {
        let (is_written, said) = said(&order);
        assert!(!is_written && said.contains(words), "{said}");
        assert!(!order.to.exists());
    }
}
