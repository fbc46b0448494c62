//! Control characters: taken out where they come in, with a word.

use lyskryss::app::command::EditCommand;
use lyskryss::app::input::{Action, PrepareAction};
use lyskryss::app::rooms::prepare::Tab;
use lyskryss::domain::field::{DetailsField, Field};
use lyskryss::storage::limits::{MOST_TEXT, Space};

use crate::meeting::{MEETING, Person};

const SAID: &str = "message-signs-taken-out";

#[test]
fn what_is_typed_or_pasted_into_a_field_loses_what_is_no_writing_and_it_is_said() {
    let mut person = Person::with("/tmp/møte.ron", MEETING);
    let field = Field::Details(DetailsField::Title);
    person.does(Action::Type(field, "Et\u{0} møte\u{b}til".into()));
    assert_eq!(person.app.shown(field), "Et møte til");
    assert_eq!(person.says(), SAID);
    person.does(Action::Commit);
    assert_eq!(person.session().title, "Et møte til");
}

#[test]
fn what_is_plain_is_typed_without_a_word() {
    let mut person = Person::with("/tmp/møte.ron", MEETING);
    let field = Field::Details(DetailsField::Place);
    person.does(Action::Type(field, "Oslo\nrom\t2 – «æ»".into()));
    assert_ne!(person.says(), SAID);
    assert_eq!(person.app.shown(field), "Oslo\nrom\t2 – «æ»");
}

#[test]
fn a_pasted_table_loses_what_is_no_writing() {
    let mut person = Person::with("/tmp/møte.ron", MEETING);
    person.does(PrepareAction::Paste(Tab::Measures, "9.1\tEt\u{0}t\u{b}tiltak".into()));
    assert!(person.session().measures.iter().any(|m| m.title == "Ett tiltak"));
}

#[test]
fn that_a_text_or_a_list_has_little_room_is_said_before_a_save_fails_for_it() {
    let mut person = Person::with("/tmp/møte.ron", MEETING);
    let field = Field::Details(DetailsField::Place);
    for (length, said) in
        [(MOST_TEXT / 2, false), (MOST_TEXT - MOST_TEXT / 20, true), (MOST_TEXT + 1, true)]
    {
        person.does(Action::Type(field, "x".repeat(length)));
        let key =
            if length > MOST_TEXT { "message-text-no-room" } else { "message-text-little-room" };
        assert_eq!(person.says() == key, said, "{length}");
    }
    assert!(person.app.shown(field).len() < MOST_TEXT, "what would not fit was not taken");
    person.does(Action::Type(field, String::new()));
    for (rows, key) in [(18_000, "message-list-little-room"), (3000, "message-list-no-room")] {
        let before = person.session().measures.len();
        let table: Vec<String> = (0..rows).map(|row| format!("Tiltak {row}")).collect();
        person.does(PrepareAction::Paste(Tab::Measures, table.join("\n")));
        assert_eq!(person.says(), key);
        let is_in = person.session().measures.len() == before + rows;
        assert_eq!(is_in, key == "message-list-little-room", "what would not fit was not taken");
    }
    assert_eq!(person.space(), Space::Little, "that is seen as long as it is so");
    person.runs(EditCommand::Undo);
    assert_eq!(person.space(), Space::Enough);
    // A text of a table that is too long.
    let table = format!("9.1\t{}", "x".repeat(MOST_TEXT + 1));
    let before = person.session().clone();
    person.does(PrepareAction::Paste(Tab::Measures, table));
    assert_eq!((person.says(), person.session()), ("message-text-no-room", &before));
}
