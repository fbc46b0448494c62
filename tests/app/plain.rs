//! Control characters: taken out where they come in, with a word.

use lyskryss::app::input::{Action, PrepareAction};
use lyskryss::app::rooms::prepare::Tab;
use lyskryss::domain::field::{DetailsField, Field};

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
