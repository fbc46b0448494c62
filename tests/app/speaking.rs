//! Who speaks first when the answers are shown: here, and on the wall.

use lyskryss::app::command::{AudienceCommand, JudgeCommand};
use lyskryss::app::core::phrases;
use lyskryss::app::core::picture::{Below, Scene};
use lyskryss::domain::light::Mark;

use crate::meeting::{MEETING, Person};

/// A meeting of eight, where each mark is given by so many, in the order of the marks.
fn answered(counts: [usize; 3]) -> Person {
    let seat = |n: usize| format!("(id: {}, organisation: \"Etat {n}\", role: Member),", 30 + n);
    let more = (5..=8).map(seat).collect::<Vec<_>>().join(" ");
    let text =
        MEETING.replace("role: Observer", "role: Member").replace("next_id: 20", "next_id: 40");
    let text = text.replacen("    ],", &format!("{more}],"), 1);
    let mut person = Person::with("/tmp/åtte.ron", &text);
    person.goes_to(crate::meeting::FIRST);
    for (mark, n) in Mark::ALL.into_iter().zip(counts) {
        for _ in 0..n {
            person.marks(mark);
        }
    }
    person.runs(JudgeCommand::Reveal);
    person
}

fn first(person: &Person) -> Option<String> {
    phrases::first_to_speak(person.app.texts, &person.rounds()[0])
}

#[test]
fn the_smaller_end_speaks_first_and_a_crowd_is_counted_not_named() {
    for (counts, said) in [
        ([1, 7, 0], "Etat A (høyt), så 7 på middels"),
        ([0, 7, 1], "Etat 8 (lavt), så 7 på middels"),
        ([2, 5, 1], "Etat 8 (lavt), så Etat A, Etat B (høyt)"),
        ([2, 4, 2], "Etat 7, Etat 8 (lavt), så Etat A, Etat B (høyt)"),
        ([4, 0, 4], "4 på lavt, så 4 på høyt"),
    ] {
        assert_eq!(first(&answered(counts)).as_deref(), Some(said), "{counts:?}");
    }
    assert_eq!(first(&answered([8, 0, 0])), None, "nobody differs");
}

#[test]
fn the_wall_says_what_the_names_on_it_are() {
    let mut person = answered([1, 7, 0]);
    person.runs(AudienceCommand::AudienceWindow);
    let Scene::Crossing(scene) = person.app.seen().scene.clone() else { panic!("a crossing") };
    let Below::Shown { more, .. } = scene.below else { panic!("it is shown") };
    assert_eq!(more, "Får ordet først: Etat A (høyt), så 7 på middels");
}
