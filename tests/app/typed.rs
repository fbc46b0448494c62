//! Days and money as people type them, in the field that they type them into.

use lyskryss::app::input::Action;
use lyskryss::domain::cost::CostError;
use lyskryss::domain::date::DateError;
use lyskryss::domain::field::{
    DecisionField, DetailsField, Field, FieldError, JudgementField, MeasureField,
};

use crate::meeting::{FIRST, MEETING, Person, crossing};

/// What a field shows once that was typed into it, and what is wrong with it.
fn typed(person: &mut Person, field: Field, text: &str) -> (String, Option<FieldError>) {
    person.types(field, text);
    (person.app.shown(field), person.app.field_error(field))
}

#[test]
fn what_the_program_prints_as_a_day_can_be_typed_in_every_language() {
    let mut person = Person::with("/tmp/møte.ron", MEETING);
    let field = Field::Details(DetailsField::Starts);
    for language in ["nb", "nn", "en"] {
        for month in 1..=12 {
            person.does(Action::Language(language.into()));
            person.types(field, "");
            let printed = person.app.texts.date(2027, month, 3);
            let shown = person.app.texts.typed_date(2027, month, 3);
            assert_eq!(typed(&mut person, field, &printed), (shown, None), "{printed}");
        }
    }
    // A month in another language than the screen's.
    assert_eq!(typed(&mut person, field, "3. desember 26").0, "2026-12-03");
}

#[test]
fn a_day_that_leaves_something_out_is_shown_back_as_it_was_understood() {
    let mut person = Person::with("/tmp/møte.ron", MEETING);
    let measure = person.session().measures[0].id;
    let starts = Field::Details(DetailsField::Starts);
    let by = Field::Judgement(measure, crossing(FIRST).1, JudgementField::ConditionBy);
    let again = Field::Decision(measure, DecisionField::QueueAgain);
    let state = Field::Measure(measure, MeasureField::StateDate);
    // It is 14 January 2027.
    for (field, text, shown) in [
        (starts, "3.12.26", "03.12.2026"),
        (starts, "3. des", "03.12.2026"),
        (starts, "3.12", "03.12.2026"),
        (starts, "03122026", "03.12.2026"),
        (by, "3.12", "03.12.2027"),
        (by, "mars 2027", "31.03.2027"),
        (again, "mars 2027", "01.03.2027"),
        (state, "nov. 2026", "01.11.2026"),
    ] {
        assert_eq!(typed(&mut person, field, text), (shown.to_owned(), None), "{text}");
    }
    let refused = Some(FieldError::Date(DateError::NoDay));
    assert_eq!(typed(&mut person, starts, "mars 2027"), ("mars 2027".to_owned(), refused));
    let refused = Some(FieldError::Date(DateError::Form));
    assert_eq!(typed(&mut person, starts, "2027-+3-01"), ("2027-+3-01".to_owned(), refused));
}

#[test]
fn money_is_read_by_its_unit_and_the_languages_sign_and_what_is_doubtful_is_asked() {
    let mut person = Person::with("/tmp/møte.ron", MEETING);
    let cost = Field::Measure(person.session().measures[0].id, MeasureField::Cost);
    for (language, text, shown) in [
        ("nb", "2,5", "2,5"),
        ("nb", "2.5", "2,5"),
        ("nb", "1,500", "1,5"),
        ("nb", "450000 kr", "0,45"),
        ("nb", "kr 3 mill", "3"),
        ("nb", "3-4 mill. kr", "3–4"),
        ("nn", "2 500 000 kroner", "2,5"),
        ("nn", "1,2 mrd", "1200"),
        ("en", "1.500", "1.5"),
        ("en", "450 thousand", "0.45"),
        ("en", "2.5 million a year", "2.5"),
        // The word of another language is a word all the same.
        ("en", "750 tusen", "0.75"),
    ] {
        person.does(Action::Language(language.into()));
        assert_eq!(typed(&mut person, cost, text), (shown.to_owned(), None), "{language}: {text}");
    }
    let thousands = CostError::Thousands { whole: 1, part: 500 };
    for (language, text, error) in [
        ("nb", "1.500", thousands),
        ("en", "1,500", thousands),
        ("nb", "450000", CostError::Huge { mnok: 450_000 }),
        ("nb", "2 500 000", CostError::Huge { mnok: 2_500_000 }),
        ("nb", "ca. 2,5", CostError::Form),
        ("nb", "20 EUR", CostError::Form),
    ] {
        person.does(Action::Language(language.into()));
        let asked = (text.to_owned(), Some(FieldError::Cost(error)));
        assert_eq!(typed(&mut person, cost, text), asked, "{language}: {text}");
        person.types(cost, "");
    }
}
