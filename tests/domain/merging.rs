//! Two versions of a session: what differs, in words, and what is made of both.

use std::collections::BTreeSet;

use lyskryss::app::core::differences::text::{lines, piece_name};
use lyskryss::domain::edit::{Change, Edit, Verb, apply};
use lyskryss::domain::judging;
use lyskryss::domain::light::Mark;
use lyskryss::domain::measure::{Measure, MeasureId};
use lyskryss::domain::round::Answer;
use lyskryss::domain::session::Session;
use lyskryss::i18n::{self, Texts};
use lyskryss::insight::differences::{Difference, Piece, Whose, differences};
use lyskryss::insight::merge::{anew, merge, renumbered};
use proptest::collection::vec;
use proptest::prelude::*;
use proptest::sample::subsequence;

use crate::strategies::held::{answered, here, reveals};
use crate::strategies::{RandomEdit, moment, random_edit, start, whole};

/// A session, and what two people made of it apart from each other.
#[derive(Clone, Debug)]
struct Parted {
    base: Session,
    ours: Session,
    theirs: Session,
}

fn parted() -> impl Strategy<Value = Parted> {
    fn done(base: &Session, random_edits: Vec<RandomEdit>) -> Session {
        let mut session = base.clone();
        for random_edit in random_edits {
            if let Some(edit) = random_edit.edit(&session) {
                apply(&mut session, edit).unwrap();
            }
        }
        session
    }
    (start(), vec(random_edit(), 0..12), vec(random_edit(), 0..12)).prop_map(
        |(base, one, other)| {
            let (ours, theirs) = (done(&base, one), done(&base, other));
            Parted { base, ours, theirs }
        },
    )
}

/// The same but for the ids that were given away.
fn same(one: &Session, other: &Session) -> bool {
    Session { next_id: other.next_id, ..one.clone() } == *other
}

/// Ours, with ids that stand for nothing of theirs.
fn apart(base: Option<&Session>, ours: &Session, theirs: &Session) -> Session {
    renumbered(ours, &anew(base, ours, theirs))
}

fn pieces(found: &[Difference]) -> Vec<Piece> {
    found.iter().map(|difference| difference.piece).collect()
}

proptest! {
    #![proptest_config(ProptestConfig::with_cases(400))]

    #[test]
    fn nothing_differs_exactly_where_both_are_the_same(parted in parted()) {
        let Parted { base, ours, theirs } = parted;
        prop_assert_eq!(differences(Some(&base), &ours, &theirs).is_empty(), same(&ours, &theirs));
        prop_assert_eq!(differences(None, &ours, &ours), []);
    }

    #[test]
    fn taking_all_gives_theirs_and_taking_nothing_ours(parted in parted()) {
        let Parted { base, ours, theirs } = parted;
        let ours = apart(Some(&base), &ours, &theirs);
        prop_assert!(ours.check().is_ok(), "{:?}", ours.check());
        let all = pieces(&differences(Some(&base), &ours, &theirs)).into_iter().collect();
        let merged = merge(&ours, &theirs, &all).unwrap();
        prop_assert!(same(&merged, &theirs), "{:#?}\n{:#?}", merged, theirs);
        prop_assert!(same(&merge(&ours, &theirs, &BTreeSet::new()).unwrap(), &ours));
    }

    #[test]
    fn whatever_is_taken_gives_a_sound_session_that_can_be_undone(
        (parted, taken) in parted().prop_flat_map(|parted| {
            let ours = apart(Some(&parted.base), &parted.ours, &parted.theirs);
            let all = pieces(&differences(Some(&parted.base), &ours, &parted.theirs));
            let parted = Parted { ours, ..parted };
            let length = all.len();
            (Just(parted), subsequence(all, 0..=length))
        })
    ) {
        let Parted { ours, theirs, .. } = parted;
        let merged = merge(&ours, &theirs, &taken.into_iter().collect()).unwrap();
        let mut session = ours.clone();
        let changes = vec![Change::Whole(Box::new(merged.clone()))];
        let edit = Edit { verb: Verb::Merge, subject: String::new(), changes };
        let back = apply(&mut session, edit).unwrap();
        prop_assert!(same(&session, &merged));
        apply(&mut session, back).unwrap();
        prop_assert!(same(&session, &ours));
        prop_assert!(session.next_id >= theirs.next_id, "ids given away stay given away");
    }

    #[test]
    fn a_light_that_one_of_both_has_set_is_set_in_what_is_made_of_both(parted in parted()) {
        let Parted { base, ours, theirs } = parted;
        let ours = apart(Some(&base), &ours, &theirs);
        let found = differences(Some(&base), &ours, &theirs);
        let only_theirs = found.iter().filter(|d| d.whose == Whose::Theirs).map(|d| d.piece);
        let merged = merge(&ours, &theirs, &only_theirs.collect()).unwrap();
        let everywhere = |row: MeasureId| {
            [&base, &ours, &theirs, &merged].iter().all(|s| s.measure(row).is_some())
        };
        for measure in base.measures.iter().filter(|m| everywhere(m.id)) {
            for criterion in &base.criteria {
                if [&ours, &theirs, &merged].iter().any(|s| s.criterion(criterion.id).is_none()) {
                    continue;
                }
                let at = (measure.id, criterion.id);
                let whose = found.iter().find(|d| d.piece == Piece::Crossing(at.0, at.1));
                let expected = match whose.map(|d| d.whose) {
                    Some(Whose::Theirs) => theirs.judgement(at.0, at.1),
                    _ => ours.judgement(at.0, at.1),
                };
                prop_assert_eq!(merged.judgement(at.0, at.1), expected);
            }
        }
    }

    #[test]
    fn every_difference_has_a_name_and_words_in_every_language(parted in parted()) {
        let Parted { base, ours, theirs } = parted;
        let ours = apart(Some(&base), &ours, &theirs);
        for tag in i18n::tags() {
            let texts = Texts::of(tag);
            for Difference { piece, .. } in differences(None, &ours, &theirs) {
                prop_assert!(!piece_name(texts, piece, &ours, &theirs).trim().is_empty());
                let lines = lines(texts, piece, &ours, &theirs);
                prop_assert!(!lines.is_empty(), "{piece:?}");
                for line in &lines {
                    prop_assert!(line.ours != line.theirs, "{piece:?}: {line:?}");
                    let unsaid = |words: &String| words.trim().is_empty();
                    prop_assert!(!unsaid(&line.ours) && !unsaid(&line.theirs), "{line:?}");
                }
            }
        }
    }
}

/// The base with another measure, of that title.
fn with_measure(base: &Session, title: &str) -> (Session, MeasureId) {
    let id = MeasureId(base.next_id);
    let mut session = base.clone();
    session.measures.push(Measure::new(id, String::new(), title.to_owned()));
    session.next_id += 1;
    (session, id)
}

#[test]
fn what_was_added_on_both_sides_under_one_id_becomes_two() {
    let base = whole();
    let (ours, id) = with_measure(&base, "Vårt");
    let ours_as_saved = ours.clone();
    let (theirs, same_id) = with_measure(&base, "Deres");
    assert_eq!(id, same_id);
    let ours = apart(Some(&base), &ours, &theirs);
    let found = differences(Some(&base), &ours, &theirs);
    let only_theirs: BTreeSet<Piece> =
        found.iter().filter(|d| d.whose == Whose::Theirs).map(|d| d.piece).collect();
    let merged = merge(&ours, &theirs, &only_theirs).unwrap();
    let titles: Vec<&str> = merged.measures.iter().map(|m| m.title.as_str()).collect();
    assert!(titles.contains(&"Vårt") && titles.contains(&"Deres"), "{titles:?}");
    // What both have in the same words is one.
    let (again, _) = with_measure(&base, "Vårt");
    assert_eq!(apart(Some(&base), &again, &ours_as_saved), again);
    // So is what is called the same, though one of both was changed since.
    let mut changed = again.clone();
    changed.measures.iter_mut().next_back().unwrap().owner = "Etat A".to_owned();
    assert_eq!(apart(Some(&base), &changed, &ours_as_saved), changed);
}

#[test]
fn who_changed_it_is_told_and_who_changed_it_on_both_sides() {
    let base = whole();
    let at = here(&base);
    let set = |mark: Mark| {
        let mut session = base.clone();
        let edit = judging::set_mark(&session, at.0, at.1, Some(mark), moment(1)).unwrap().unwrap();
        apply(&mut session, edit).unwrap();
        session
    };
    let (ours, theirs) = (set(Mark::High), set(Mark::Low));
    let whose = |base: Option<&Session>, ours: &Session, theirs: &Session| -> Vec<Whose> {
        differences(base, ours, theirs).into_iter().map(|d| d.whose).collect()
    };
    assert_eq!(whose(Some(&base), &ours, &theirs), [Whose::Both]);
    assert_eq!(whose(Some(&base), &base, &theirs), [Whose::Theirs]);
    assert_eq!(whose(Some(&base), &ours, &base), [Whose::Ours]);
    assert_eq!(whose(None, &ours, &theirs), [Whose::Unknown]);
    let texts = Texts::of("nb");
    let piece = Piece::Crossing(at.0, at.1);
    let told = lines(texts, piece, &ours, &theirs);
    assert_eq!((told[0].name.as_str(), told[0].ours.as_str()), ("Merke", "Høyt"));
    assert_eq!(told[0].theirs, "Lavt");
    let row = ours.measure(at.0).unwrap().called();
    assert_eq!(piece_name(texts, piece, &ours, &theirs), format!("{row} / Én"));
}

#[test]
fn of_a_round_that_nobody_was_shown_the_words_tell_no_answer() {
    let one = answered([Answer::High, Answer::Low, Answer::High]);
    let other = answered([Answer::Low, Answer::High, Answer::CannotJudge]);
    let third = answered([Answer::High, Answer::High, Answer::High]);
    let at = here(&one);
    let piece = Piece::Crossing(at.0, at.1);
    assert_eq!(pieces(&differences(None, &one, &other)), [piece]);
    // Nor where it was shown elsewhere.
    let mut shown = [one.clone(), third.clone()];
    for session in &mut shown {
        reveals(session);
    }
    for tag in i18n::tags() {
        let texts = Texts::of(tag);
        let told = lines(texts, piece, &one, &other);
        assert_eq!(told, lines(texts, piece, &third, &other));
        assert_eq!(told, lines(texts, piece, &other, &one));
        let told = lines(texts, piece, &other, &shown[0]);
        assert_eq!(told, lines(texts, piece, &other, &shown[1]));
    }
}

#[test]
fn who_holds_an_answer_that_nobody_was_shown_stays_at_the_table() {
    let ours = answered([Answer::High, Answer::Low, Answer::High]);
    // There, a seat and its round are gone.
    let mut theirs = whole();
    let leaves = theirs.participants[0].id;
    theirs.participants.remove(0);
    let taken = BTreeSet::from([Piece::Entry(leaves.into())]);
    let merged = merge(&ours, &theirs, &taken).unwrap();
    assert_eq!(merged.rounds, ours.rounds);
    assert!(merged.participants.iter().any(|p| p.id == leaves));
}
