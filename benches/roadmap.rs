//! How the roadmap's views with 1,000 measures compare with those of 35: what a key press costs, a
//! frame of the window with its mesh, the worst of many, and a carried card. Figures are of one run;
//! times on their own mean little on a noisy machine, their ratios do.
//!
//! `cargo bench --bench roadmap`
#![allow(missing_docs, clippy::print_stdout, clippy::unwrap_used, clippy::expect_used)]

use std::hint::black_box;
use std::time::{Duration, Instant};

use eframe::egui;
use lyskryss::app::command::{Command, PlanCommand, RoadmapCommand};
use lyskryss::app::core::effect::Now;
use lyskryss::app::core::place::RoadmapTab;
use lyskryss::app::input::{
    Action, ActionsAction, FileAction, FileReport, PlanAction, ProgressAction, Report,
};
use lyskryss::app::rooms::roadmap::{ActionsMove, PlanMove, ProgressMove};
use lyskryss::app::services::files::Opened;
use lyskryss::app::state::App;
use lyskryss::app::update::update;
use lyskryss::domain::criterion::{Criterion, CriterionId};
use lyskryss::domain::date::Date;
use lyskryss::domain::focus_area::{FocusArea, FocusAreaId};
use lyskryss::domain::judgement::{Decision, Judgement, Outcome};
use lyskryss::domain::light::Mark;
use lyskryss::domain::measure::{Measure, MeasureId};
use lyskryss::domain::progress::deliverable::{Deliverable, DeliverableId};
use lyskryss::domain::session::Session;
use lyskryss::domain::step::{Step, StepId};
use lyskryss::domain::verbs::Editable as _;
use lyskryss::storage::file::FileError;
use lyskryss::storage::format;
use lyskryss::storage::settings::Settings;
use lyskryss::ui::kit::theme;
use lyskryss::ui::shell::window_ui;

const NOW: Now =
    Now { day: Date::FIRST_OF_2000, hour: 12, minute: 0, running: Duration::ZERO, dice: 0 };

/// Measures at four steps and in the queue, judged on eight criteria, each with something to deliver.
fn session(measures: u32) -> Session {
    let mut session = Session { title: "Stort veikart".to_owned(), ..Session::default() };
    let mut next = 0;
    let mut id = || {
        next += 1;
        next
    };
    let area = |id: u32| FocusArea { id: FocusAreaId(id), name: format!("Område {id}") };
    session.focus_areas = (0..7).map(|_| area(id())).collect();
    let criterion = |id: u32| Criterion::new(CriterionId(id), format!("Kriterium {id}"));
    session.criteria = (0..8).map(|_| criterion(id())).collect();
    let step = |id: u32| Step {
        id: StepId(id),
        name: format!("Steg {id}"),
        meaning: "Det vi har folk og penger til.".to_owned(),
        locked: false,
    };
    session.steps = (0..4).map(|_| step(id())).collect();
    for at in 0..measures {
        let title = format!("Tiltak som heter noe ganske langt, nummer {at}");
        let new = Measure::new(MeasureId(id()), format!("{}.{}", 1 + at / 25, 1 + at % 25), title);
        let area = session.focus_areas[at as usize % 7].id;
        let new = Measure { focus_area: Some(area), owner: format!("Etat {}", at % 9), ..new };
        let step = session.steps.get(at as usize % 5).map(|step| Outcome::Step(step.id));
        let outcome = Some(step.unwrap_or(Outcome::Queue));
        session.decisions.push(Decision { outcome, ..Decision::new(new.id) });
        for criterion in &session.criteria {
            let mark = Mark::ALL[(new.id.0 * 7 + criterion.id.0 * 3) as usize % 4];
            let judgement = Judgement::new(new.id, criterion.id);
            session.judgements.push(Judgement { mark: Some(mark), ..judgement });
        }
        let deliverable = Deliverable::named(DeliverableId(id()), format!("Rapport {at}"));
        session.deliverables.push(Deliverable { measure: Some(new.id), ..deliverable });
        session.measures.push(new);
    }
    session.next_id = id();
    session.tidy();
    session.check().expect("a sound session");
    session
}

/// What one thing costs that is done again and again: in the middle, and at worst.
struct Cost {
    middle: Duration,
    worst: Duration,
}

fn cost(runs: usize, mut work: impl FnMut(usize)) -> Cost {
    let mut times: Vec<Duration> = (0..runs)
        .map(|at| {
            let start = Instant::now();
            work(at);
            start.elapsed()
        })
        .collect();
    times.sort();
    Cost { middle: times[runs / 2], worst: times[runs - 1] }
}

/// A step down, and each twentieth time to the other end.
fn walk(tab: RoadmapTab, at: usize) -> Action {
    let (jumps, down) = (at.is_multiple_of(20), at.is_multiple_of(40));
    match tab {
        RoadmapTab::Plan if jumps && down => PlanAction::Walk(PlanMove::Bottom).into(),
        RoadmapTab::Plan if jumps => PlanAction::Walk(PlanMove::Right).into(),
        RoadmapTab::Plan => PlanAction::Walk(PlanMove::Down).into(),
        RoadmapTab::Progress if jumps => ProgressAction::Walk(ProgressMove::PageDown(900)).into(),
        RoadmapTab::Progress => ProgressAction::Walk(ProgressMove::Up).into(),
        RoadmapTab::Actions if jumps && down => ActionsAction::Walk(ActionsMove::Last).into(),
        RoadmapTab::Actions if jumps => ActionsAction::Walk(ActionsMove::First).into(),
        RoadmapTab::Actions => ActionsAction::Walk(ActionsMove::Down).into(),
    }
}

/// The costs by name: a key, a frame after it, the same where a card is carried and set.
fn costs(measures: u32) -> Vec<(String, Cost)> {
    let text = format::to_text(&session(measures)).unwrap();
    let mut app = App::new(Settings::default(), Some("nb"));
    let opened = Opened::new(format::from_text(&text).unwrap(), String::new());
    let read: Result<Box<Opened>, FileError> = Ok(Box::new(opened));
    update(&mut app, Action::File(FileAction::Open("bench.ron".into())), NOW);
    update(&mut app, Report::File(FileReport::Loaded("bench.ron".into(), read)), NOW);
    let ctx = egui::Context::default();
    theme::install(&ctx);
    theme::apply(&ctx, &theme::LIGHT);
    let size = egui::vec2(1920.0, 1080.0);
    let screen = egui::Rect::from_min_size(egui::Pos2::ZERO, size);
    let input = egui::RawInput { screen_rect: Some(screen), ..Default::default() };
    let frame = |app: &App| {
        let mut out = ctx.run_ui(input.clone(), |ui| {
            black_box(window_ui(ui, app, &theme::LIGHT, NOW));
        });
        out.textures_delta.clear();
        black_box(ctx.tessellate(out.shapes, out.pixels_per_point));
    };
    let mut all = Vec::new();
    for tab in RoadmapTab::all() {
        let show = Command::Roadmap(RoadmapCommand::Show(tab));
        update(&mut app, Action::Do(show), NOW);
        all.push((format!("{tab:?}: first frame"), cost(1, |_| frame(&app))));
        let key = cost(200, |at| drop(update(&mut app, walk(tab, at), NOW)));
        all.push((format!("{tab:?}: key"), key));
        let keys_and_frames = cost(200, |at| {
            update(&mut app, walk(tab, at), NOW);
            frame(&app);
        });
        all.push((format!("{tab:?}: key and frame"), keys_and_frames));
        all.push((format!("{tab:?}: frame"), cost(200, |_| frame(&app))));
    }
    let show = Command::Roadmap(RoadmapCommand::Show(RoadmapTab::Plan));
    update(&mut app, Action::Do(show), NOW);
    let carry = cost(60, |at| {
        let command = if at.is_multiple_of(2) { PlanCommand::Later } else { PlanCommand::Earlier };
        update(&mut app, Action::Do(command.into()), NOW);
        frame(&app);
    });
    all.push(("Plan: carry and frame".to_owned(), carry));
    let set = cost(60, |at| {
        let command = if at.is_multiple_of(2) { PlanCommand::Later } else { PlanCommand::Set };
        update(&mut app, Action::Do(command.into()), NOW);
        frame(&app);
    });
    all.push(("Plan: carry, set and frame".to_owned(), set));
    all
}

fn main() {
    println!(
        "{:<28} {:>10} {:>10} {:>8} {:>12}",
        "middle of many", "35", "1000", "ratio", "worst 1000"
    );
    for ((name, few), (_, many)) in costs(35).into_iter().zip(costs(1000)) {
        let ratio = many.middle.as_secs_f64() / few.middle.as_secs_f64().max(1e-9);
        println!(
            "{name:<28} {:>10} {:>10} {ratio:>8.1} {:>12}",
            format!("{:.1?}", few.middle),
            format!("{:.1?}", many.middle),
            format!("{:.1?}", many.worst)
        );
    }
}
