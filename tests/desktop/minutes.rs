//! `lyskryss minutes`: a paper as a file, without a window.

use std::fs;
use std::path::Path;

use lyskryss::desktop::minutes::{Order, Which, write};
use tempfile::TempDir;

const SESSION: &str = r#"(format: 3, title: "Møte", next_id: 20,
    meetings: [(id: 1, name: "Første", on: Some("2027-01-20")), (id: 2, name: "Andre", on: Some("2027-03-01"))],
    items: [(id: 3, meeting: Some(1), number: "1/27", title: "Godkjenning", ended: true)],
    private_notes: [(id: 5, item: Some(3), private_note: "HEMMELIG")],
)"#;

struct Desk(TempDir);

impl Desk {
    fn new() -> Self {
        let desk = Self(TempDir::new().unwrap());
        fs::write(desk.0.path().join("a.ron"), SESSION).unwrap();
        desk
    }

    fn order(&self, to: &str) -> Order {
        let at = |name: &str| self.0.path().join(name);
        Order { file: at("a.ron"), to: at(to), ..Order::default() }
    }
}

fn said(order: &Order) -> (bool, String) {
    let mut out = Vec::new();
    let is_written = write(order, &mut out).unwrap();
    (is_written, String::from_utf8(out).unwrap())
}

#[test]
fn minutes_are_written_once_and_the_same_again() {
    let desk = Desk::new();
    let order = desk.order("a.docx");
    let (is_written, words) = said(&order);
    assert!(is_written && words.contains("written: Første"), "{words}");
    assert!(words.contains("Nobody is listed as chair"), "{words}");
    let first = fs::read(&order.to).unwrap();
    assert!(first.starts_with(b"PK"));
    // Never over another, unless that is asked for.
    let (is_written, words) = said(&order);
    assert!(!is_written && words.contains("there is a file already"), "{words}");
    assert_eq!(fs::read(&order.to).unwrap(), first);
    let over = Order { over: true, ..order };
    assert!(said(&over).0);
    assert_eq!(fs::read(&over.to).unwrap(), first, "the same session, the same bytes");
}

#[test]
fn every_form_of_file_is_written_by_how_its_name_ends_and_none_tells_what_is_private() {
    let desk = Desk::new();
    for (name, begins) in [
        ("a.docx", &b"PK"[..]),
        ("a.pdf", b"%PDF-"),
        ("a.html", b"<!"),
        ("a.MD", b"Minutes"),
        ("a.txt", b"Minutes"),
    ] {
        let order = desk.order(name);
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
    let desk = Desk::new();
    for (meeting, title) in [("2027-03-01", "Andre"), ("Første", "Første")] {
        let order = desk.order(&format!("{meeting}.docx"));
        let order = Order { meeting: Some(meeting.to_owned()), ..order };
        assert!(said(&order).1.contains(&format!("written: {title}")), "{meeting}");
    }
    let order = Order { meeting: Some("Tredje".to_owned()), ..desk.order("x.docx") };
    assert!(said(&order).1.contains("there is no meeting \"Tredje\""));
    assert!(!order.to.exists());
}

#[test]
fn what_cannot_be_written_is_said_and_nothing_is_left_behind() {
    let desk = Desk::new();
    let which = Which::Case("9/27".to_owned());
    for (order, words) in [
        (desk.order("a.odt"), "its name must end with one of"),
        (Order { which, ..desk.order("b.docx") }, "there is no item \"9/27\""),
        (Order { file: Path::new("/no/where.ron").to_owned(), ..desk.order("c.docx") }, "error"),
        (desk.order("no/such/folder.docx"), "error"),
    ] {
        let (is_written, said) = said(&order);
        assert!(!is_written && said.contains(words), "{said}");
        assert!(!order.to.exists());
    }
}
