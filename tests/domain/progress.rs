//! What half-years show of how measures go, and the action plan: values counted by hand.

use std::collections::BTreeSet;

use lyskryss::domain::date::Date;
use lyskryss::domain::field::{Field, StatusField};
use lyskryss::domain::focus_area::{FocusArea, FocusAreaId};
use lyskryss::domain::half_year::HalfYear;
use lyskryss::domain::judgement::{ActionItem, Decision, Outcome};
use lyskryss::domain::measure::{Measure, MeasureId};
use lyskryss::domain::progress::deliverable::{Deliverable, DeliverableId};
use lyskryss::domain::progress::stage::Stage;
use lyskryss::domain::progress::status::{StatusLevel, StatusLight, set_status};
use lyskryss::domain::session::Session;
use lyskryss::domain::step::{Step, StepId};
use lyskryss::insight::action_plan::{ActionCounts, ActionPlan, Period};
use lyskryss::insight::progress::{
    Progress, ProgressCounts, Shown, Wanted, halves, is_under_way, next_step, shown_in,
};

const AREA: FocusAreaId = FocusAreaId(1);
const OTHER: FocusAreaId = FocusAreaId(2);
const STEP: StepId = StepId(3);

fn day(text: &str) -> Date {
    text.parse().unwrap()
}

fn half(text: &str) -> HalfYear {
    text.parse().unwrap()
}

fn now() -> HalfYear {
    half("2027-H1")
}

/// Measures by id, number "M10" and so on, none of them under way.
fn session(measures: &[(u32, Option<FocusAreaId>)]) -> Session {
    let area = |(id, name): (FocusAreaId, &str)| FocusArea { id, name: name.to_owned() };
    let step = Step { id: STEP, name: "2027".into(), meaning: String::new(), locked: false };
    let mut session = Session {
        focus_areas: [(AREA, "A"), (OTHER, "B")].map(area).into(),
        steps: [step].into(),
        next_id: 1000,
        ..Session::default()
    };
    for (id, area) in measures {
        let measure = Measure::new(MeasureId(*id), format!("M{id}"), String::new());
        session.measures.push(Measure { focus_area: *area, ..measure });
    }
    session
}

fn says(session: &mut Session, measure: u32, on: &str, level: Option<StatusLevel>, who: &str) {
    let next = ActionItem { who: who.to_owned(), ..ActionItem::default() };
    let light = StatusLight { level, next, ..StatusLight::new(MeasureId(measure), day(on)) };
    session.statuses.push(light);
    session.tidy();
    session.check().unwrap();
}

fn stands(session: &mut Session, measure: u32, stage: Stage, since: Option<&str>) {
    let there = session.measures.iter_mut().find(|m| m.id.0 == measure).unwrap();
    (there.stage, there.stage_date) = (Some(stage), since.map(day));
}

fn on_roadmap(session: &mut Session, measure: u32, outcome: Outcome) {
    let decision = Decision::new(MeasureId(measure));
    session.decisions.push(Decision { outcome: Some(outcome), ..decision });
    session.tidy();
}

fn shown(session: &Session, measure: u32, at: &str) -> Shown {
    shown_in(session, session.measure(MeasureId(measure)).unwrap(), half(at), now())
}

use StatusLevel::{NeedsHelp, OnTrack, Stopped};

#[test]
fn under_way_is_what_stands_on_the_roadmap_or_has_a_stage_or_a_status() {
    let mut session = session(&[(10, None), (11, None), (12, None), (13, None), (14, None)]);
    on_roadmap(&mut session, 10, Outcome::Step(STEP));
    on_roadmap(&mut session, 11, Outcome::Queue);
    stands(&mut session, 12, Stage::NotStarted, None);
    says(&mut session, 13, "2027-02-01", Some(NeedsHelp), "");
    // Words alone say nothing of how it goes.
    says(&mut session, 14, "2027-02-01", None, "Etat A");
    let under_way = session.measures.iter().filter(|m| is_under_way(&session, m));
    assert_eq!(under_way.map(|m| m.id.0).collect::<Vec<_>>(), [10, 12, 13]);
}

#[test]
fn a_half_year_shows_what_was_said_last_in_it() {
    let mut session = session(&[(10, None)]);
    says(&mut session, 10, "2026-03-01", Some(OnTrack), "Etat A");
    says(&mut session, 10, "2026-06-30", Some(NeedsHelp), "Etat A");
    says(&mut session, 10, "2026-07-01", Some(Stopped), "");
    // Words that were written after it take nothing of what was said away.
    says(&mut session, 10, "2026-11-01", None, "Etat B");
    let all = ["2025-H2", "2026-H1", "2026-H2", "2027-H1"].map(|at| shown(&session, 10, at));
    let expected =
        [Shown::NotReported, Shown::Level(NeedsHelp), Shown::Level(Stopped), Shown::NotReported];
    assert_eq!(all, expected);
}

#[test]
fn before_its_start_a_measure_is_not_started_and_after_its_end_it_is_done() {
    let mut session = session(&[(10, None), (11, None), (12, None), (13, None), (14, None)]);
    stands(&mut session, 10, Stage::Started, Some("2026-08-15"));
    stands(&mut session, 11, Stage::Completed, Some("2026-12-31"));
    says(&mut session, 11, "2026-07-02", Some(Stopped), "");
    stands(&mut session, 12, Stage::Completed, None);
    stands(&mut session, 13, Stage::NotStarted, None);
    says(&mut session, 13, "2026-04-01", Some(NeedsHelp), "");
    stands(&mut session, 14, Stage::Stopped, Some("2026-09-01"));
    let of = |id| ["2026-H1", "2026-H2", "2027-H1"].map(|at| shown(&session, id, at));
    assert_eq!(of(10), [Shown::NotStarted, Shown::NotReported, Shown::NotReported]);
    assert_eq!(of(11), [Shown::NotReported, Shown::Done, Shown::Done]);
    assert_eq!(of(12), [Shown::NotReported, Shown::NotReported, Shown::Done]);
    assert_eq!(of(13), [Shown::Level(NeedsHelp), Shown::NotStarted, Shown::NotStarted]);
    let stopped = Shown::Level(Stopped);
    assert_eq!(of(14), [Shown::NotReported, stopped, stopped]);
}

/// Seven measures in two areas, of which in the first half of 2027 four are on track, two need
/// help, and one stopped; two more are not reported, one is done, one not started, one left out.
fn full() -> Session {
    let areas = |id| (id, Some(if id < 14 { AREA } else { OTHER }));
    let mut session = session(&(10..21).map(areas).collect::<Vec<_>>());
    session.measures.push(Measure::new(MeasureId(21), "M21".into(), String::new()));
    for (id, level) in [
        (10, OnTrack),
        (11, OnTrack),
        (12, Stopped),
        (14, OnTrack),
        (15, OnTrack),
        (16, NeedsHelp),
        (17, NeedsHelp),
    ] {
        says(&mut session, id, "2027-05-01", Some(level), if id == 12 { "" } else { "Etat A" });
    }
    says(&mut session, 10, "2026-10-01", Some(NeedsHelp), "Etat A");
    says(&mut session, 11, "2026-10-01", Some(OnTrack), "Etat A");
    says(&mut session, 13, "2026-10-01", Some(OnTrack), "Etat B");
    on_roadmap(&mut session, 18, Outcome::Step(STEP));
    stands(&mut session, 19, Stage::Completed, Some("2027-02-01"));
    stands(&mut session, 20, Stage::NotStarted, None);
    session
}

#[test]
fn each_area_and_all_of_them_are_counted_by_how_they_stand() {
    let session = full();
    let progress = Progress::of(
        &session,
        halves(&session, now(), Some(3)),
        None,
        Wanted::All,
        &BTreeSet::new(),
    );
    let counts = progress.groups.iter().map(|group| (group.area, group.counts));
    let none = ProgressCounts::default();
    let first = ProgressCounts { all: 4, on_track: 2, stopped: 1, not_reported: 1, ..none };
    let second = ProgressCounts {
        all: 7,
        on_track: 2,
        needs_help: 2,
        done: 1,
        not_started: 1,
        not_reported: 1,
        ..none
    };
    assert_eq!(counts.collect::<Vec<_>>(), [(Some(AREA), first), (Some(OTHER), second)]);
    let all = ProgressCounts {
        all: 11,
        on_track: 4,
        needs_help: 2,
        stopped: 1,
        done: 1,
        not_started: 1,
        not_reported: 2,
    };
    assert_eq!(progress.counts, all);
    assert_eq!(progress.halves, [half("2026-H1"), half("2026-H2"), half("2027-H1")]);
    // The one that nobody has said anything of is in no group.
    assert!(!progress.lines().any(|line| line.measure == MeasureId(21)));
}

#[test]
fn what_changed_is_told_apart_from_what_nobody_has_said_anything_of() {
    let session = full();
    let of = |wanted| {
        let progress = Progress::of(
            &session,
            halves(&session, now(), Some(1)),
            None,
            wanted,
            &BTreeSet::new(),
        );
        let counts = (progress.changed, progress.no_owner, progress.counts.all);
        assert_eq!(counts, (7, 3, 11), "whatever is looked at");
        progress.lines().map(|line| line.measure.0).collect::<Vec<_>>()
    };
    // 11 is on track still, 13 was and is not reported now, 20 was and is not started.
    assert_eq!(of(Wanted::Changed), [10, 12, 14, 15, 16, 17, 19]);
    assert_eq!(of(Wanted::NotReported), [13, 18]);
    // Of 12 nobody owns the next step, 18 and 20 have none; 19 is done and needs none.
    assert_eq!(of(Wanted::NoOwner), [12, 18, 20]);
    assert_eq!(of(Wanted::All), (10..21).collect::<Vec<_>>());
    // What somebody looks at stays, whatever becomes of it.
    let stays = BTreeSet::from([MeasureId(10)]);
    let progress = Progress::of(&session, vec![now()], None, Wanted::NotReported, &stays);
    assert_eq!(progress.lines().map(|line| line.measure.0).collect::<Vec<_>>(), [10, 13, 18]);
}

#[test]
fn one_area_is_looked_at_alone() {
    let session = full();
    let of = |area| Progress::of(&session, vec![now()], Some(area), Wanted::All, &BTreeSet::new());
    assert_eq!((of(Some(AREA)).counts.all, of(Some(OTHER)).counts.all), (4, 7));
    assert_eq!(of(None).counts, ProgressCounts::default());
}

#[test]
fn half_years_go_back_from_now_or_from_the_first_of_which_anything_is_known() {
    let mut session = session(&[(10, None), (11, None)]);
    assert_eq!(halves(&session, now(), Some(1)), [now()]);
    assert_eq!(halves(&session, now(), None), [now()]);
    // A day without a stage says nothing.
    session.measures[0].stage_date = Some(day("2020-01-01"));
    assert_eq!(halves(&session, now(), None), [now()]);
    stands(&mut session, 11, Stage::Started, Some("2026-02-01"));
    says(&mut session, 10, "2025-12-31", Some(NeedsHelp), "");
    let all = ["2025-H2", "2026-H1", "2026-H2", "2027-H1"].map(half);
    assert_eq!(halves(&session, now(), None), all);
}

#[test]
fn who_owns_the_next_step_goes_on_until_it_is_said_otherwise_and_green_asks_for_it() {
    let mut session = session(&[(10, None)]);
    let id = MeasureId(10);
    assert!(set_status(&session, id, day("2026-03-01"), Some(OnTrack)).is_err());
    says(&mut session, 10, "2026-03-01", Some(NeedsHelp), "Etat A");
    let owner = |session: &Session, at| next_step(session, id, half(at)).map(|n| n.who.clone());
    assert_eq!(owner(&session, "2025-H2"), None);
    assert_eq!(owner(&session, "2027-H1").as_deref(), Some("Etat A"));
    let edit = set_status(&session, id, day("2027-05-01"), Some(OnTrack)).unwrap().unwrap();
    lyskryss::domain::edit::apply(&mut session, edit).unwrap();
    assert_eq!(owner(&session, "2027-H1").as_deref(), Some("Etat A"));
    // Whoever takes the owner away must say first that it is not green.
    let field = Field::Status(id, day("2027-05-01"), StatusField::NextWho);
    let typing = lyskryss::domain::typed::Typing {
        now: lyskryss::domain::date::Moment::new(day("2027-05-01"), 9, 0),
        words: &lyskryss::domain::typed::TypedWords::default(),
    };
    assert!(field.write(&session, "", typing).is_err());
    says(&mut session, 10, "2027-06-01", Some(Stopped), "");
    assert_eq!(owner(&session, "2027-H1").as_deref(), Some(""));
    assert_eq!(owner(&session, "2026-H2").as_deref(), Some("Etat A"));
}

fn delivers(
    session: &mut Session,
    id: u32,
    measure: Option<u32>,
    who: &str,
    due: &str,
    done: &str,
) {
    let parsed = |text: &str| (!text.is_empty()).then(|| day(text));
    session.deliverables.push(Deliverable {
        id: DeliverableId(id),
        what: format!("L{id}"),
        measure: measure.map(MeasureId),
        who: who.to_owned(),
        due: (!due.is_empty()).then(|| due.parse().unwrap()),
        done: parsed(done),
    });
    session.tidy();
    session.check().unwrap();
}

#[test]
fn the_action_plan_has_what_is_late_first_then_what_nobody_has_taken_then_each_half_year() {
    let mut session = session(&[(10, None), (11, None)]);
    // Today is 2 June 2027.
    for (id, measure, who, due, done) in [
        (100, Some(10), "Etat A", "2027-06-02", ""),
        (101, Some(11), "Etat A", "2027-06-01", ""),
        (102, Some(10), "", "2026-12-31", ""),
        (103, Some(10), "", "2027-10-01", ""),
        (104, Some(11), "Etat B", "2027-H1", ""),
        (105, Some(10), "Etat B", "2027-06-30", ""),
        (106, Some(11), "Etat A", "2027-H2", ""),
        (107, Some(10), "Etat A", "", ""),
        (108, Some(10), "Etat A", "2027-01-01", "2027-01-05"),
        (109, None, "", "2027-01-01", "2027-05-05"),
        (110, Some(10), "", "", ""),
        (111, Some(11), "Etat A", "2026-H2", ""),
    ] {
        delivers(&mut session, id, measure, who, due, done);
    }
    let plan = ActionPlan::of(&session, day("2027-06-02"), None);
    let periods: Vec<(Period, Vec<u32>)> = plan
        .periods
        .iter()
        .map(|(period, lines)| (*period, lines.iter().map(|id| id.0).collect()))
        .collect();
    let expected = [
        // The last day of a half-year is in time, the first after it is late.
        (Period::Late, vec![102, 111, 101]),
        (Period::Untaken, vec![103, 110]),
        (Period::HalfYear(half("2027-H1")), vec![100, 105, 104]),
        (Period::HalfYear(half("2027-H2")), vec![106]),
        (Period::Undated, vec![107]),
        (Period::Done, vec![109, 108]),
    ];
    assert_eq!(periods, expected);
    assert_eq!(plan.counts, ActionCounts { all: 12, done: 2, late: 3, untaken: 3 });
    let of = |id| ActionPlan::of(&session, day("2027-06-02"), Some(MeasureId(id)));
    assert_eq!(of(11).lines().map(|id| id.0).collect::<Vec<_>>(), [111, 101, 104, 106]);
    assert_eq!(of(11).counts, ActionCounts { all: 4, done: 0, late: 2, untaken: 0 });
}
