//! How a board of 1,000 measures by 20 criteria compares with one of 10 by 6: what a key press,
//! a frame, a save and an opening cost. Figures are medians of one run and its ratios; times on
//! their own mean little on a noisy machine.
//!
//! `cargo bench --bench large_board`
#![allow(missing_docs, clippy::print_stdout, clippy::unwrap_used, clippy::expect_used)]

use std::hint::black_box;
use std::time::{Duration, Instant};

use eframe::egui;
use lyskryss::app::core::effect::Now;
use lyskryss::app::core::place::Cursor;
use lyskryss::app::input::{Action, BoardAction, FileAction, FileReport, Report};
use lyskryss::app::rooms::board::CursorMove;
use lyskryss::app::services::files::Opened;
use lyskryss::app::state::App;
use lyskryss::app::update::update;
use lyskryss::domain::criterion::{Criterion, CriterionId};
use lyskryss::domain::date::Date;
use lyskryss::domain::focus_area::{FocusArea, FocusAreaId};
use lyskryss::domain::judgement::Judgement;
use lyskryss::domain::light::Mark;
use lyskryss::domain::measure::{Measure, MeasureId};
use lyskryss::domain::session::Session;
use lyskryss::storage::file::FileError;
use lyskryss::storage::format;
use lyskryss::storage::settings::Settings;
use lyskryss::ui::kit::theme;
use lyskryss::ui::shell::window_ui;

const NOW: Now =
    Now { day: Date::FIRST_OF_2000, hour: 12, minute: 0, running: Duration::ZERO, dice: 0 };

fn session(measures: u32, criteria: u32) -> Session {
    let mut session = Session { title: "Stor tavle".to_owned(), ..Session::default() };
    let areas = measures.div_ceil(25);
    session.focus_areas = (1..=areas)
        .map(|id| FocusArea { id: FocusAreaId(id), name: format!("Område {id}") })
        .collect();
    session.criteria = (0..criteria)
        .map(|at| Criterion {
            high: "Løsningen er kjent.".to_owned(),
            medium: "Noe mangler.".to_owned(),
            low: "Mye mangler.".to_owned(),
            ..Criterion::new(CriterionId(areas + 1 + at), format!("Kriterium {at}"))
        })
        .collect();
    let first = areas + criteria + 1;
    session.measures = (0..measures)
        .map(|at| Measure {
            focus_area: Some(FocusAreaId(1 + at % areas)),
            ..Measure::new(
                MeasureId(first + at),
                format!("{}.{}", 1 + at / 25, 1 + at % 25),
                format!("Tiltak som heter noe ganske langt, nummer {at}"),
            )
        })
        .collect();
    for measure in &session.measures {
        for criterion in &session.criteria {
            let mark = Mark::ALL[(measure.id.0 * 7 + criterion.id.0 * 3) as usize % 4];
            session.judgements.push(Judgement {
                mark: Some(mark),
                rationale: "Det er sagt hvorfor.".to_owned(),
                ..Judgement::new(measure.id, criterion.id)
            });
        }
    }
    session.next_id = first + measures;
    session.tidy();
    session.check().expect("a sound session");
    session
}

fn median(runs: usize, mut work: impl FnMut()) -> Duration {
    let mut times: Vec<Duration> = (0..runs)
        .map(|_| {
            let start = Instant::now();
            work();
            start.elapsed()
        })
        .collect();
    times.sort();
    times[runs / 2]
}

struct Costs {
    key: Duration,
    frame: Duration,
    /// The same while a screen reader is there.
    read: Duration,
    save: Duration,
    open: Duration,
}

fn costs(measures: u32, criteria: u32) -> Costs {
    let session = session(measures, criteria);
    let text = format::to_text(&session).unwrap();
    let mut app = App::new(Settings::default(), Some("nb"));
    let opened = Opened::new(format::from_text(&text).unwrap(), String::new());
    let read: Result<Box<Opened>, FileError> = Ok(Box::new(opened));
    update(&mut app, Action::File(FileAction::Open("bench.ron".into())), NOW);
    update(&mut app, Report::File(FileReport::Loaded("bench.ron".into(), read)), NOW);
    let mut marks = Mark::ALL.into_iter().cycle();
    let key = median(200, || {
        let cursor = app.board.cursor().and_then(Cursor::crossing).unwrap();
        update(&mut app, Action::Board(BoardAction::Mark((cursor.0, cursor.1), marks.next())), NOW);
        update(&mut app, Action::Board(BoardAction::Move(CursorMove::Down)), NOW);
    });
    let ctx = egui::Context::default();
    theme::install(&ctx);
    theme::apply(&ctx, &theme::LIGHT);
    let input = egui::RawInput {
        screen_rect: Some(egui::Rect::from_min_size(egui::Pos2::ZERO, egui::vec2(1920.0, 1080.0))),
        ..Default::default()
    };
    let mut frame = |ctx: &egui::Context| {
        let mut actions = Vec::new();
        let mut out = ctx.run_ui(input.clone(), |ui| {
            actions.extend(window_ui(ui, &app, &theme::LIGHT, NOW));
        });
        out.textures_delta.clear();
        black_box(ctx.tessellate(out.shapes, out.pixels_per_point));
        if let Some((measure, criterion)) = app.board.cursor().and_then(Cursor::crossing) {
            update(
                &mut app,
                Action::Board(BoardAction::Mark((measure, criterion), marks.next())),
                NOW,
            );
        }
        update(&mut app, Action::Board(BoardAction::Move(CursorMove::Down)), NOW);
    };
    let read = {
        let ctx = ctx.clone();
        ctx.enable_accesskit();
        let read = median(200, || frame(&ctx));
        ctx.disable_accesskit();
        read
    };
    let frame = median(200, || frame(&ctx));
    let save = median(9, || drop(black_box(format::to_text(&session))));
    let open = median(9, || drop(black_box(format::from_text(&text))));
    Costs { key, frame, read, save, open }
}

fn main() {
    let (small, large) = (costs(10, 6), costs(1000, 20));
    println!("{:<24} {:>12} {:>12} {:>8}", "median", "10 x 6", "1000 x 20", "ratio");
    let rows = [
        ("mark and move (update)", small.key, large.key),
        ("a frame (layout, mesh)", small.frame, large.frame),
        ("the same, being read", small.read, large.read),
        ("write the text", small.save, large.save),
        ("read the text", small.open, large.open),
    ];
    for costs in [&small, &large] {
        let ratio = costs.read.as_secs_f64() / costs.frame.as_secs_f64().max(1e-9);
        println!("a frame while a screen reader is there: {ratio:.2} of one without");
    }
    for (name, small, large) in rows {
        let ratio = large.as_secs_f64() / small.as_secs_f64().max(1e-9);
        println!(
            "{name:<24} {:>12} {:>12} {ratio:>8.1}",
            format!("{small:.1?}"),
            format!("{large:.1?}")
        );
    }
}
