//! The questions as sentences, as a group that prioritises would ask them.

use std::collections::BTreeSet;

use lyskryss::app::core::question_words::sentence;
use lyskryss::domain::criterion::{Criterion, CriterionId};
use lyskryss::domain::date::{Date, Moment};
use lyskryss::domain::judgement::{Decision, Judgement, Outcome};
use lyskryss::domain::light::{Light, Mark};
use lyskryss::domain::measure::{Measure, MeasureId};
use lyskryss::domain::participant::ParticipantId;
use lyskryss::domain::round::{Answers, Hands, Reservation, Round, Seen};
use lyskryss::domain::session::Session;
use lyskryss::domain::step::{Step, StepId};
use lyskryss::i18n::Texts;
use lyskryss::insight::questions::{QuestionKind, questions};

const NEXT_YEAR: StepId = StepId(1);
const LATER: StepId = StepId(2);

const VALUE: CriterionId = CriterionId(11);
const FEASIBLE: CriterionId = CriterionId(12);
const OWNED: CriterionId = CriterionId(13);

/// Three criteria, of which the second must hold, and measures with a light on each: `H`, `M`, `L`,
/// `?` for what cannot be judged yet, `-` for what is not judged.
fn session(rows: &[(&str, &str, Option<Outcome>)]) -> Session {
    let step =
        |id, name: &str| Step { id, name: name.to_owned(), meaning: String::new(), locked: false };
    let steps = [step(NEXT_YEAR, "2027"), step(LATER, "2028–2029")].into();
    let mut session = Session { steps, ..Session::default() };
    let names = [(VALUE, "Verdi"), (FEASIBLE, "Gjennomførbart"), (OWNED, "Plassert ansvar")];
    session.criteria = names
        .map(|(id, name)| Criterion {
            must_hold: id == FEASIBLE,
            ..Criterion::new(id, name.to_owned())
        })
        .into();
    for ((at, (number, lights, outcome)), id) in rows.iter().enumerate().zip(100..) {
        let measure = Measure::new(MeasureId(id), (*number).to_owned(), format!("Tiltak {at}"));
        for (light, criterion) in lights.chars().zip([VALUE, FEASIBLE, OWNED]) {
            let mark = match light {
                'H' => Some(Mark::High),
                'M' => Some(Mark::Medium),
                'L' => Some(Mark::Low),
                '?' => Some(Mark::CannotJudge),
                _ => None,
            };
            let judgement = Judgement::new(measure.id, criterion);
            session.judgements.push(Judgement { mark, ..judgement });
        }
        session.decisions.push(Decision { outcome: *outcome, ..Decision::new(measure.id) });
        session.measures.push(measure);
    }
    session.next_id = 1000;
    session.tidy();
    session.check().unwrap();
    session
}

fn said(session: &Session, tag: &str, kind: QuestionKind) -> Vec<String> {
    let texts = Texts::of(tag);
    questions(session, &BTreeSet::new())
        .iter()
        .filter(|question| question.kind() == kind)
        .map(|question| sentence(texts, session, question, false))
        .collect()
}

#[test]
fn criteria_that_pull_apart_are_put_on_the_table_in_their_own_names() {
    let session = session(&[("1.1", "HML", None), ("1.2", "HLM", None), ("2.1", "HLL", None)]);
    assert_eq!(
        said(&session, "nb", QuestionKind::Tension),
        [
            "For 2 av 3 tiltak er det grønt på Verdi, men rødt på Gjennomførbart. Hva sier det oss?",
            "Høyt på Verdi, lavt på Plassert ansvar. Hva gjør vi med 1.1?",
            "Høyt på Verdi, lavt på Gjennomførbart. Hva gjør vi med 1.2?",
            "Høyt på Verdi, lavt på Gjennomførbart. Hva gjør vi med 2.1?",
        ]
    );
    assert_eq!(
        said(&session, "en", QuestionKind::Tension)[0],
        "For 2 of 3 measures, Verdi is green where Gjennomførbart is red. What does that tell us?"
    );
}

#[test]
fn a_measure_that_is_at_least_as_good_and_waits_asks_why() {
    let mut session = session(&[
        ("2.1", "MHM", Some(Outcome::Queue)),
        ("4.1", "MHL", Some(Outcome::Step(NEXT_YEAR))),
        ("4.2", "MHM", Some(Outcome::NotNow)),
        ("4.3", "MHM", Some(Outcome::Step(LATER))),
        ("4.4", "MHM", None),
        ("4.5", "HH?", Some(Outcome::Queue)),
    ]);
    let of_first = session.judgements.iter_mut().find(|j| j.criterion == OWNED).unwrap();
    of_first.wording = Some("En annen setning.".to_owned());
    assert_eq!(
        said(&session, "nb", QuestionKind::AtLeastAsGood),
        [
            "2.1 kommer minst like godt ut som 4.1 på alle kriterier. Likevel er 4.1 på veikartet og 2.1 i kø. Hvorfor? Lys satt med tidligere ordlyd: 2.1 på Plassert ansvar.",
            "4.2 kommer minst like godt ut som 4.1 på alle kriterier. Likevel er 4.1 på veikartet, og 4.2 skal ikke gjøres nå. Hvorfor?",
            "4.3 kommer minst like godt ut som 4.1 på alle kriterier. Likevel står 4.1 tidligere på veikartet (2027) enn 4.3 (2028–2029). Hvorfor?",
        ]
    );
    assert_eq!(
        said(&session, "nn", QuestionKind::AtLeastAsGood)[1],
        "4.2 kjem minst like godt ut som 4.1 på alle kriterium. Likevel er 4.1 på vegkartet, og 4.2 skal ikkje gjerast no. Kvifor?"
    );
}

#[test]
fn one_light_up_is_told_with_what_it_takes() {
    let mut session = session(&[
        ("3.2", "HLM", Some(Outcome::Queue)),
        ("3.3", "HMM", Some(Outcome::Step(NEXT_YEAR))),
        ("3.4", "HMM", Some(Outcome::Step(LATER))),
    ]);
    assert_eq!(
        said(&session, "nb", QuestionKind::OneStep),
        [
            "Et grønnere lys på Gjennomførbart, så har 3.2 det som må være på plass. Hva skal til?",
            "Et grønnere lys på Gjennomførbart, så har 3.2 samme lys som 3.3 og 3.4 på veikartet. Hva skal til?",
        ]
    );
    let red = session.judgements.iter_mut().find(|j| j.mark == Some(Mark::Low)).unwrap();
    red.condition.what = "To steder prøver det.".to_owned();
    assert_eq!(
        said(&session, "nb", QuestionKind::OneStep)[0],
        "Et grønnere lys på Gjennomførbart, så har 3.2 det som må være på plass. Dette skal til: «To steder prøver det.» Får vi det til?"
    );
}

#[test]
fn what_the_group_did_not_see_alike_is_asked_once_more() {
    let mut session = session(&[("1.1", "HMM", None), ("1.2", "HMM", None), ("1.3", "MMM", None)]);
    let now = Moment::new(Date::FIRST_OF_2000, 12, 0);
    let mut round = |measure, number, [high, medium, low]: [u32; 3]| {
        let counts = (Some(high), Some(medium), Some(low));
        session.rounds.push(Round {
            measure: MeasureId(measure),
            criterion: VALUE,
            number,
            anonymous: false,
            by_group: false,
            opened: now,
            revealed: Some(now),
            seen: Seen::Never,
            from_sheet: false,
            answers: Answers::Hands(Hands {
                of: 8,
                high: counts.0,
                medium: counts.1,
                low: counts.2,
                cannot_judge: None,
            }),
        });
    };
    round(100, 1, [3, 3, 2]);
    round(101, 1, [0, 8, 0]);
    round(102, 1, [6, 2, 0]);
    round(102, 2, [2, 6, 0]);
    session.reservations.push(Reservation {
        measure: MeasureId(101),
        criterion: OWNED,
        who: ParticipantId(900),
        name: "Etat F".to_owned(),
        text: "Vi ser det annerledes.".to_owned(),
    });
    session.judgements.iter_mut().for_each(|j| "Fordi.".clone_into(&mut j.rationale));
    // The marks were agreed on after the rounds.
    session.rounds.iter().map(Round::crossing).collect::<BTreeSet<_>>().iter().for_each(|at| {
        session.history.push(lyskryss::domain::round::Event {
            item: None,
            measure: at.0,
            criterion: at.1,
            number: 1,
            at: now,
            after_round: 2,
            before: None,
            what: lyskryss::domain::round::Happened::Agreed(session.mark(at.0, at.1)),
            why: String::new(),
        });
    });
    session.tidy();
    assert_eq!(
        said(&session, "nb", QuestionKind::Split),
        [
            "Både grønt og rødt på Verdi for 1.1. Holder begrunnelsen?",
            "Ingen svarte «høyt» på Verdi for 1.2, men det ble lyset. Holder begrunnelsen?",
            "Protokolltilførsel fra Etat F på Plassert ansvar for 1.2. Har vi svart på den?",
            "4 svarte noe annet på Verdi for 1.3 i siste runde enn i runden før. Hva var det som avgjorde?",
        ]
    );
}

#[test]
fn what_nobody_has_said_is_asked_of_all_that_lack_it_at_once() {
    let rows: Vec<(String, &str)> = (1..=9).map(|n| (format!("1.{n}"), "HMM")).collect();
    let rows: Vec<_> = rows.iter().map(|(name, lights)| (name.as_str(), *lights, None)).collect();
    let mut session = session(&rows);
    session.measures.iter_mut().skip(1).for_each(|m| "Etat A".clone_into(&mut m.owner));
    let missing = said(&session, "nb", QuestionKind::Missing);
    assert_eq!(missing[0], "Hvem eier 1.1?");
    assert_eq!(missing[1], "Hvem har nytte av 1.1, 1.2, 1.3, 1.4, 1.5 og 4 til?");
}

#[test]
fn what_must_be_in_place_is_asked_of_what_stands_on_the_roadmap() {
    let at = Some(Outcome::Step(NEXT_YEAR));
    let session = session(&[
        ("1", "HLM", at),
        ("2", "H-M", at),
        ("3", "H?M", at),
        ("4", "HLM", None),
        ("5", "HMM", at),
        ("6", "HHM", at),
    ]);
    assert_eq!(
        said(&session, "nb", QuestionKind::MustHold),
        [
            "1 er på veikartet, men har rødt på Gjennomførbart, som må være på plass. Hva gjør vi?",
            "2 er på veikartet, men ikke vurdert på Gjennomførbart, som må være på plass. Når gjør vi det?",
            "3 er på veikartet, men kan ikke vurderes ennå på Gjennomførbart, som må være på plass. Hva må vi finne ut?",
        ]
    );
}

#[test]
fn yellow_holds_where_it_must_and_keeps_nobody_from_it() {
    assert_eq!(Light::ALL.map(Light::holds), [true, true, false]);
    let session = session(&[
        ("1", "LML", Some(Outcome::Step(NEXT_YEAR))),
        ("2", "MMM", Some(Outcome::Queue)),
        ("3", "LLL", Some(Outcome::Queue)),
    ]);
    assert_eq!(said(&session, "nb", QuestionKind::MustHold), Vec::<String>::new());
    assert_eq!(
        said(&session, "nb", QuestionKind::OneStep),
        [
            "Et grønnere lys på Gjennomførbart, så har 3 det som må være på plass. Hva skal til?",
            "Et grønnere lys på Gjennomførbart, så har 3 samme lys som 1 på veikartet. Hva skal til?",
        ]
    );
}

#[test]
fn criteria_with_the_same_lights_are_told_with_the_count() {
    let rows: Vec<String> = (1..=6).map(|n| n.to_string()).collect();
    let lights = ["HHM", "MMM", "LLM", "HHM", "MLH", "LMM"];
    let rows: Vec<_> = rows.iter().map(String::as_str).zip(lights).collect();
    let rows: Vec<_> = rows.into_iter().map(|(name, lights)| (name, lights, None)).collect();
    assert_eq!(
        said(&session(&rows), "nb", QuestionKind::NoDifference),
        [
            "5 av 6 vurderte tiltak er gule på Plassert ansvar. Skiller det mellom tiltakene?",
            "Verdi og Gjennomførbart har samme lys på 4 av 6 tiltak. Spør vi om det samme to ganger?",
        ]
    );
    assert_eq!(said(&session(&rows[1..]), "nb", QuestionKind::NoDifference), [] as [&str; 0]);
}
