//! What the questions of a large session cost: asked off the drawing thread, and looked at on it. A
//! frame longer than 50 ms is seen; times mean little on a noisy machine.
//!
//! `cargo bench --bench large_see`
#![allow(missing_docs, clippy::print_stdout, clippy::unwrap_used, clippy::expect_used)]

use std::hint::black_box;
use std::time::{Duration, Instant};

use eframe::egui;
use lyskryss::app::core::effect::{Effect, Now};
use lyskryss::app::core::place::Room;
use lyskryss::app::input::{Action, FileAction, FileReport, Input, Report, SeeAction, SeeReport};
use lyskryss::app::services::files::Opened;
use lyskryss::app::state::App;
use lyskryss::app::update::update;
use lyskryss::domain::criterion::{Criterion, CriterionId};
use lyskryss::domain::date::Date;
use lyskryss::domain::focus_area::{FocusArea, FocusAreaId};
use lyskryss::domain::judgement::{Decision, Judgement, Outcome};
use lyskryss::domain::light::Mark;
use lyskryss::domain::measure::{Measure, MeasureId};
use lyskryss::domain::session::Session;
use lyskryss::domain::step::{Step, StepId};
use lyskryss::insight::questions::{Bound, QuestionKind, ask};
use lyskryss::storage::file::FileError;
use lyskryss::storage::format;
use lyskryss::storage::settings::Settings;
use lyskryss::ui::kit::theme;
use lyskryss::ui::shell::window_ui;

const NOW: Now =
    Now { day: Date::FIRST_OF_2000, hour: 12, minute: 0, running: Duration::ZERO, dice: 0 };

/// Rows like each other, so that many can be compared; half of them wait in the queue.
fn session(measures: u32, criteria: u32) -> Session {
    let mut dice = fastrand::Rng::with_seed(1);
    let lights = [Mark::High, Mark::Medium, Mark::Low];
    let mut session = Session { title: "Stor økt".to_owned(), ..Session::default() };
    session.focus_areas = (1..=40)
        .map(|id| FocusArea { id: FocusAreaId(id), name: format!("Område {id}") })
        .collect();
    let step = |id: u32| Step {
        id: StepId(id),
        name: format!("Steg {id}"),
        meaning: String::new(),
        locked: false,
    };
    session.steps = (41..=43).map(step).collect();
    session.criteria = (0..criteria)
        .map(|at| Criterion {
            must_hold: at < 2,
            ..Criterion::new(CriterionId(50 + at), format!("Kriterium {at}"))
        })
        .collect();
    let like: Vec<Mark> = (0..criteria).map(|_| lights[dice.usize(..3)]).collect();
    for at in 0..measures {
        let id = MeasureId(100 + at);
        session.measures.push(Measure {
            focus_area: Some(FocusAreaId(1 + at % 40)),
            ..Measure::new(id, format!("{}.{}", 1 + at / 25, 1 + at % 25), format!("Tiltak {at}"))
        });
        let mut row = like.clone();
        for _ in 0..3 {
            row[dice.usize(..criteria as usize)] = lights[dice.usize(..3)];
        }
        session.judgements.extend(session.criteria.iter().zip(row).map(|(criterion, mark)| {
            let rationale = "Det er sagt hvorfor.".to_owned();
            Judgement { mark: Some(mark), rationale, ..Judgement::new(id, criterion.id) }
        }));
        let outcome = if at % 2 == 0 { Outcome::Queue } else { Outcome::Step(StepId(41 + at % 3)) };
        session.decisions.push(Decision { outcome: Some(outcome), ..Decision::new(id) });
    }
    session.next_id = 100 + measures;
    session.tidy();
    session.check().expect("a sound session");
    session
}

fn timed<T>(work: impl FnOnce() -> T) -> (Duration, T) {
    let start = Instant::now();
    let made = black_box(work());
    (start.elapsed(), made)
}

struct See {
    app: App,
    ctx: egui::Context,
}

impl See {
    fn open(session: &Session) -> Self {
        let text = format::to_text(session).unwrap();
        let mut app = App::new(Settings::default(), Some("nb"));
        let opened = Opened::new(format::from_text(&text).unwrap(), String::new());
        let read: Result<Box<Opened>, FileError> = Ok(Box::new(opened));
        update(&mut app, Action::File(FileAction::Open("bench.ron".into())), NOW);
        update(&mut app, Report::File(FileReport::Loaded("bench.ron".into(), read)), NOW);
        let ctx = egui::Context::default();
        theme::install(&ctx);
        theme::apply(&ctx, &theme::LIGHT);
        Self { app, ctx }
    }

    fn does(&mut self, input: impl Into<Input>) -> (Duration, Vec<Effect>) {
        timed(|| update(&mut self.app, input, NOW))
    }

    fn frame(&mut self) -> Duration {
        let size = egui::vec2(1920.0, 1080.0);
        let screen = egui::Rect::from_min_size(egui::Pos2::ZERO, size);
        let input = egui::RawInput { screen_rect: Some(screen), ..Default::default() };
        let app = &self.app;
        timed(|| {
            let mut out = self.ctx.run_ui(input, |ui| {
                window_ui(ui, app, &theme::LIGHT, NOW);
            });
            out.textures_delta.clear();
            black_box(self.ctx.tessellate(out.shapes, out.pixels_per_point));
        })
        .0
    }

    /// The longest of some frames, walking in between.
    fn walk(&mut self, by: isize) -> Duration {
        let mut longest = Duration::ZERO;
        for _ in 0..60 {
            let (took, _) = self.does(Action::See(SeeAction::Walk(by)));
            longest = longest.max(took + self.frame());
        }
        longest
    }
}

fn costs(measures: u32, criteria: u32) {
    let session = session(measures, criteria);
    let mut see = See::open(&session);
    println!("{measures} measures by {criteria} criteria");
    let say = |what: &str, took: Duration| println!("    {what:<44} {took:>10.1?}");
    say("a copy of the session", timed(|| session.clone()).0);
    let (took, asked) = timed(|| ask(&session, &[].into(), Some(Bound::FOR_WINDOW)));
    println!("    {} questions, {} pairs left out", asked.questions.len(), asked.pairs_left_out);
    say("asked, off the drawing thread", took);
    say("all pairs, for the command line", timed(|| ask(&session, &[].into(), None)).0);
    let (took, effects) = see.does(Action::Do(Room::See.into()));
    say("coming to See", took);
    for effect in effects {
        if let Effect::AskQuestions(order) = effect {
            let asked = ask(&order.session, &order.without, Some(Bound::FOR_WINDOW));
            say("what was asked arrives", see.does(SeeReport::Asked(order.token, asked)).0);
        }
    }
    say("the first frame of it", see.frame());
    say("the longest frame, walking", see.walk(1));
    for kind in QuestionKind::ALL {
        let (took, _) = see.does(Action::See(SeeAction::Kind(Some(kind))));
        let what = format!("only {kind:?}: chosen, its first frame");
        say(&what, took + see.frame());
        say("    the longest frame, walking by pages", see.walk(200));
    }
    let (took, _) = see.does(Action::See(SeeAction::Kind(None)));
    say("all kinds again", took + see.frame());
    let area = lyskryss::app::rooms::see::AreaFilter::One(FocusAreaId(3));
    let (took, _) = see.does(Action::See(SeeAction::Area(area)));
    say("of one focus area", took + see.frame());
}

fn main() {
    costs(150, 10);
    costs(1000, 20);
    costs(10_000, 20);
}
