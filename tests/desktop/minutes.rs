//! `lyskryss minutes`: a paper as a file, without a window.

use std::fs;
use std::path::Path;

use lyskryss::desktop::minutes::{Order, Which, write};

use crate::desk::{self, Desk, is_written_once_and_the_same_again};

const SESSION: &str = r#"(format: 3, title: "Møte", next_id: 20,
    meetings: [(id: 1, name: "Første", on: Some("2027-01-20")), (id: 2, name: "Andre", on: Some("2027-03-01"))],
    items: [(id: 3, meeting: Some(1), number: "1/27", title: "Godkjenning", ended: true)],
    private_notes: [(id: 5, item: Some(3), private_note: "HEMMELIG")],
)"#;

fn order(desk: &Desk, to: &str) -> Order {
    Order { file: desk.at("a.ron"), to: desk.at(to), ..Order::default() }
}

fn said(order: &Order) -> (bool, String) {
    desk::said(|out| write(order, out))
}

#[test]
fn minutes_are_written_once_and_the_same_again() {
    let desk = Desk::with(SESSION);
    let order = order(&desk, "a.docx");
    let words = is_written_once_and_the_same_again(&order.to, |over| {
        said(&Order { over, ..order.clone() })
    });
    assert!(words.contains("written: Første"), "{words}");
    assert!(words.contains("Nobody is listed as chair"), "{words}");
}

#[test]
fn every_form_of_file_is_written_by_how_its_name_ends_and_none_tells_what_is_private() {
    let desk = Desk::with(SESSION);
    for (name, begins) in [
        ("a.docx", &b"PK"[..]),
        ("a.pdf", b"%PDF-"),
        ("a.html", b"<!"),
        ("a.MD", b"Minutes"),
        ("a.txt", b"Minutes"),
    ] {
        let order = order(&desk, name);
        let (is_written, words) =
            said(&Order { meeting: Some("Første".to_owned()), ..order.clone() });
        assert!(is_written, "{words}");
        let bytes = fs::read(&order.to).unwrap();
        let head = String::from_utf8_lossy(&bytes[..bytes.len().min(60)]).into_owned();
        assert!(bytes.starts_with(begins), "{name}: {head}");
        // Of packed forms the text is looked through where it is composed.
        let secret = b"HEMMELIG";
        assert!(!bytes.windows(secret.len()).any(|part| part == secret), "{name}");
    }
}

#[test]
fn a_meeting_is_named_by_its_day_or_its_name() {
    let desk = Desk::with(SESSION);
    for (meeting, title) in [("2027-03-01", "Andre"), ("Første", "Første")] {
        let order = order(&desk, &format!("{meeting}.docx"));
        let order = Order { meeting: Some(meeting.to_owned()), ..order };
        assert!(said(&order).1.contains(&format!("written: {title}")), "{meeting}");
    }
    let order = Order { meeting: Some("Tredje".to_owned()), ..order(&desk, "x.docx") };
    assert!(said(&order).1.contains("there is no meeting \"Tredje\""));
    assert!(!order.to.exists());
}

#[test]
fn what_cannot_be_written_is_said_and_nothing_is_left_behind() {
    let desk = Desk::with(SESSION);
    let which = Which::Case("9/27".to_owned());
    for (order, words) in [
        (order(&desk, "a.odt"), "its name must end with one of"),
        (Order { which, ..order(&desk, "b.docx") }, "there is no item \"9/27\""),
        (Order { file: Path::new("/no/where.ron").to_owned(), ..order(&desk, "c.docx") }, "error"),
        (order(&desk, "no/such/folder.docx"), "error"),
    ] {
        let (is_written, said) = said(&order);
        assert!(!is_written && said.contains(words), "{said}");
        assert!(!order.to.exists());
    }
}
