//! `lyskryss export`: tables as a file, without a window.

use std::fs;

use lyskryss::app::core::tables::TableOf;
use lyskryss::desktop::export::{TableOrder, write};
use lyskryss::desktop::import::{Order, import};
use lyskryss::domain::criterion::Criterion;
use lyskryss::domain::date::{Date, Moment};
use lyskryss::domain::focus_area::FocusArea;
use lyskryss::domain::judgement::Outcome;
use lyskryss::domain::session::Session;
use lyskryss::exchange::table_out::csv::Dialect;
use lyskryss::i18n::tags;
use lyskryss::storage::{format, reading};

use crate::desk::{self, Desk, is_written_once_and_the_same_again};

const SESSION: &str = r#"(format: 1, title: "Møte", next_id: 20,
    criteria: [(id: 7, name: "Nytte", high: "Mye.", medium: "Noe.", low: "Lite.")],
    measures: [(id: 9, number: "2.10", title: "=Én; og to", private_notes: "HEMMELIG")],
    judgements: [(measure: 9, criterion: 7, mark: Some(High))])"#;

fn order(desk: &Desk, to: &str) -> TableOrder {
    TableOrder {
        file: desk.at("a.ron"),
        to: desk.at(to),
        language: Some("nb".to_owned()),
        ..TableOrder::default()
    }
}

fn said(order: &TableOrder) -> (bool, String) {
    desk::said(|out| write(order, out))
}

#[test]
fn a_workbook_is_written_once_and_the_same_again() {
    let desk = Desk::with(SESSION);
    let order = order(&desk, "a.xlsx");
    let words = is_written_once_and_the_same_again(&order.to, |over| {
        said(&TableOrder { over, ..order.clone() })
    });
    assert!(words.contains("written: Tavle, 1 rows"), "{words}");
}

#[test]
fn a_table_as_text_is_the_board_unless_another_is_asked_for() {
    let desk = Desk::with(SESSION);
    let order = order(&desk, "a.csv");
    assert!(said(&order).0);
    assert_eq!(
        fs::read_to_string(&order.to).unwrap(),
        "\u{feff}Nummer;Tittel;Innsatsområde;Nytte;Beslutning;Hvorfor?\r\n\
         \u{200b}2.10;\"'=Én; og to\";;Høyt;Ikke avgjort;\r\n"
    );
    let what = vec![TableOf::Criteria];
    let other = TableOrder { what, dialect: Dialect::Rfc4180, to: desk.at("b.CSV"), ..order };
    assert!(said(&other).0);
    assert_eq!(
        fs::read_to_string(&other.to).unwrap(),
        "Kriterium,Kortnavn for smale kolonner,Spørsmålet gruppa svarer på,Høyt,Middels,Lavt,Må være på \
         plass\r\nNytte,,,Mye.,Noe.,Lite.,\r\n"
    );
}

#[test]
fn what_cannot_be_written_is_told_and_leaves_no_file() {
    let desk = Desk::with(SESSION);
    let two = vec![TableOf::Board, TableOf::Rounds];
    for (order, words) in [
        (order(&desk, "a.ods"), "must end with one of .xlsx, .csv"),
        (TableOrder { what: two, ..order(&desk, "a.csv") }, "holds one table"),
        (TableOrder { file: "/nowhere/a.ron".into(), ..order(&desk, "a.xlsx") }, "no such file"),
    ] {
        let (is_written, said) = said(&order);
        assert!(!is_written && said.contains(words), "{said}");
        assert!(!order.to.exists());
    }
}

/// What stands in the measures of a session, without ids.
fn measures(session: &Session) -> Vec<String> {
    let name = |criterion: &Criterion| criterion.name.clone();
    let said = session.measures.iter().map(|measure| {
        let area = measure.focus_area.and_then(|area| session.find::<FocusArea>(area));
        let decision = session.decision(measure.id);
        let outcome = match decision.and_then(|decision| decision.outcome) {
            Some(Outcome::Step(step)) => session.step(step).map(|step| step.name.clone()),
            other => Some(format!("{other:?}")),
        };
        let why = decision.map(|decision| (decision.why.clone(), decision.queue.clone()));
        let lights: Vec<_> = session
            .criteria
            .iter()
            .map(|criterion| {
                let judgement = session.judgement(measure.id, criterion.id);
                (name(criterion), judgement.map(|it| (it.mark, it.rationale.clone())))
            })
            .filter(|(_, said)| said.as_ref().is_some_and(|said| *said != (None, String::new())))
            .collect();
        format!(
            "{:?} {:?} {outcome:?} {why:?} {lights:?}",
            (&measure.number, &measure.title, &measure.description, area.map(|area| &area.name)),
            (
                (measure.kind, &measure.owner, &measure.benefits, measure.horizon),
                (
                    &measure.state,
                    measure.state_date,
                    (measure.stage, measure.stage_date),
                    measure.cost,
                    &measure.notes
                ),
            ),
        )
    });
    said.collect()
}

/// What stands in its criteria and steps.
fn frame(session: &Session) -> String {
    let criteria = session.criteria.iter().map(|it| {
        let sentences = (&it.question, &it.high, &it.medium, &it.low);
        format!("{:?} {:?} {sentences:?} {}", it.name, it.short, it.must_hold)
    });
    let steps = session.steps.iter().map(|it| format!("{:?}", (&it.name, &it.meaning, it.locked)));
    criteria.chain(steps).collect::<Vec<_>>().join("\n")
}

/// With something in each field that goes out.
const WHOLE: &str = r#"(format: 3, title: "Møte", next_id: 40,
    focus_areas: [(id: 1, name: "Deling av data")],
    criteria: [
        (id: 7, name: "Verdi for brukerne", short: "Verdi", question: "Hvem får det bedre?", high: "Mye.", medium: "Noe.", low: "Lite.", must_hold: true),
        (id: 8, name: "Gjennomførbart", high: "Ja.", medium: "Kanskje.", low: "Nei."),
    ],
    steps: [(id: 10, name: "2027", meaning: "Fast.", locked: true), (id: 11, name: "2028–2029")],
    measures: [
        (id: 20, number: "2.1", title: "En søknad", description: "Én gang.", kind: Some(Project), focus_area: Some(1), owner: "Etat A", benefits: "Alle", horizon: Some(Quick), state: "I gang.", state_date: Some("2026-11-30"), stage: Some(Pilot), stage_date: Some("2026-10-01"), cost: Some((from: 2500, to: 5000)), notes: "=ikke en formel"),
        (id: 21, number: "2.10", title: "Begrepskatalog", horizon: Some(Long), cost: Some((from: 20000, to: 20000))),
        (id: 22, number: "", title: "Uten nummer"),
    ],
    judgements: [
        (measure: 20, criterion: 7, mark: Some(High), rationale: "Alle vil ha det.\nEtat B også."),
        (measure: 20, criterion: 8, mark: Some(Low)),
        (measure: 21, criterion: 7, mark: Some(CannotJudge), rationale: "Mangler tall."),
        (measure: 21, criterion: 8, mark: Some(Medium)),
    ],
    decisions: [
        (measure: 20, outcome: Some(Step(11)), why: "Den er klar."),
        (measure: 21, outcome: Some(Queue), why: "Må modnes.", queue: (what: "Noen eier det.", again: Some("2027-09-15"))),
        (measure: 22, outcome: Some(NotNow)),
    ],
)"#;

#[test]
fn what_goes_out_as_a_workbook_comes_in_again_into_an_empty_session() {
    let before = format::from_text(WHOLE).unwrap().session;
    for tag in tags() {
        let desk = Desk::with(SESSION);
        let at = |name: &str| desk.at(name);
        fs::write(at("a.ron"), WHOLE).unwrap();
        let out = TableOrder { language: Some(tag.to_owned()), ..order(&desk, "a.xlsx") };
        assert!(said(&out).0);
        let order = Order {
            table: at("a.xlsx"),
            out: Some(at("b.ron")),
            new_criteria: true,
            ..Order::default()
        };
        let now = Moment::new(Date::new(2027, 1, 20).unwrap(), 9, 0);
        let mut words = Vec::new();
        let is_taken = import(&order, now, &mut words).unwrap();
        let words = String::from_utf8(words).unwrap();
        assert!(is_taken, "{words}");
        let bytes = fs::read(at("b.ron")).unwrap();
        let after = reading::read(&bytes).unwrap().0.session;
        assert_eq!(frame(&after), frame(&before), "{tag}: {words}");
        assert_eq!(measures(&after), measures(&before), "{tag}: {words}");
    }
}
