//! What a key with its frame costs in every room, and what a gesture costs, with 35 measures by 8
//! criteria, 1,000 by 20 and 10,000 by 20, with history: each beside its floor, in one run. Medians;
//! times on their own mean little on a noisy machine, their ratios do.
//!
//! `cargo bench --bench any_size`, or a part of it: `cargo bench --bench any_size -- prepare`
#![allow(missing_docs, clippy::print_stdout, clippy::unwrap_used, clippy::expect_used)]

mod sessions;

use std::fmt::Write as _;
use std::hint::black_box;
use std::time::{Duration, Instant};

use eframe::egui;
use lyskryss::app::command::{
    AudienceCommand, BoardCommand, Command, EditCommand, HelpCommand, JudgeCommand, MinutesCommand,
    PrepareCommand, RoadmapCommand,
};
use lyskryss::app::core::aside::AsideOrder;
use lyskryss::app::core::effect::{Effect, Gone, Now};
use lyskryss::app::core::imports::pasted::{PasteOrder, PasteTried};
use lyskryss::app::core::imports::tried::{Tried, TryOrder};
use lyskryss::app::core::papers::Composed;
use lyskryss::app::core::place::{Cursor, MinutesTab, Place, RoadmapTab, Room};
use lyskryss::app::input::{
    Action, ActionsAction, BoardAction, FileAction, FileReport, Input, MinutesReport, PlanAction,
    PrepareAction, PrepareReport, ProgressAction, Report, SeeAction, SeeReport,
};
use lyskryss::app::rooms::board::CursorMove;
use lyskryss::app::rooms::prepare::Tab;
use lyskryss::app::rooms::roadmap::{ActionsMove, PlanMove, ProgressMove};
use lyskryss::app::services::audience::Show;
use lyskryss::app::services::files::Opened;
use lyskryss::app::state::App;
use lyskryss::app::update::update;
use lyskryss::domain::criterion::CriterionId;
use lyskryss::domain::date::Date;
use lyskryss::domain::light::Mark;
use lyskryss::domain::lists::EntryId;
use lyskryss::domain::session::Session;
use lyskryss::domain::walk::{WalkFilter, WalkOrder};
use lyskryss::exchange::table_in::Sheet;
use lyskryss::exchange::table_in::book::{Book, Page};
use lyskryss::i18n::Texts;
use lyskryss::insight::order::{Filter, Sort};
use lyskryss::insight::questions::{Bound, ask};
use lyskryss::storage::file::FileError;
use lyskryss::storage::format;
use lyskryss::storage::settings::Settings;
use lyskryss::ui::audience::audience_ui;
use lyskryss::ui::kit::theme;
use lyskryss::ui::shell::window_ui;

use sessions::{Size, text};

const NOW: Now =
    Now { day: Date::FIRST_OF_2000, hour: 12, minute: 0, running: Duration::ZERO, dice: 0 };

const SIZES: [Size; 3] = [Size(35, 8, 30), Size(1000, 20, 1000), Size(10_000, 20, 1000)];

fn median(runs: usize, mut work: impl FnMut(usize)) -> Duration {
    let mut times: Vec<Duration> = (0..runs)
        .map(|at| {
            let start = Instant::now();
            work(at);
            start.elapsed()
        })
        .collect();
    times.sort();
    times[runs / 2]
}

/// What is to be done on another thread.
enum Waiting {
    Paste(PasteOrder),
    Edit(AsideOrder),
    Tables(TryOrder),
}

impl Waiting {
    fn done(self) -> Report {
        match self {
            Self::Paste(order) => PrepareReport::Pasted(Box::new(PasteTried::of(order))).into(),
            Self::Edit(order) => Report::Ready(Box::new(order.done())),
            Self::Tables(order) => {
                PrepareReport::Tried(Box::new(Tried::of(Texts::of("nb"), &order))).into()
            }
        }
    }
}

/// The window, without a screen: what it holds, and what draws it.
struct Window {
    app: App,
    ctx: egui::Context,
    wall: egui::Context,
    /// What was pasted and is to be tried on another thread.
    aside: Vec<Waiting>,
    /// What is let go of on another thread.
    gone: Vec<Gone>,
}

impl Window {
    fn open(session: &Session) -> Self {
        let mut app = App::new(Settings::default(), Some("nb"));
        let text = format::to_text(session).unwrap();
        let opened = Opened::new(format::from_text(&text).unwrap(), String::new());
        let opened = Opened { bytes: text.len() as u64, ..opened };
        let read: Result<Box<Opened>, FileError> = Ok(Box::new(opened));
        update(&mut app, Action::File(FileAction::Open("bench.ron".into())), NOW);
        update(&mut app, Report::File(FileReport::Loaded("bench.ron".into(), read)), NOW);
        let drawn = || {
            let ctx = egui::Context::default();
            theme::install(&ctx);
            theme::apply(&ctx, &theme::LIGHT);
            ctx
        };
        let mut window =
            Self { app, ctx: drawn(), wall: drawn(), aside: Vec::new(), gone: Vec::new() };
        window.does(Action::Do(Room::Board.into()));
        window
    }

    /// What is asked, and what comes of it on other threads.
    fn does(&mut self, input: impl Into<Input>) {
        for effect in update(&mut self.app, input, NOW) {
            match effect {
                Effect::AskQuestions(order) => {
                    let asked = ask(&order.session, &order.without, Some(Bound::FOR_WINDOW));
                    self.does(SeeReport::Asked(order.token, asked));
                }
                Effect::Compose(order) => {
                    let composed = Composed::of(&order.session, order.meeting, self.app.texts);
                    self.does(MinutesReport::Composed(order.token, composed));
                }
                Effect::TryPasted(order) => self.aside.push(Waiting::Paste(*order)),
                Effect::LetGo(gone) => self.gone.push(gone),
                Effect::MakeReady(order) => self.aside.push(Waiting::Edit(*order)),
                Effect::TryTables(order) => self.aside.push(Waiting::Tables(order)),
                _ => {}
            }
        }
    }

    fn run(&mut self, command: impl Into<Command>) {
        self.does(Action::Do(command.into()));
    }

    fn frame(&self) {
        let app = &self.app;
        drawn(&self.ctx, |ui| drop(black_box(window_ui(ui, app, &theme::LIGHT, NOW))));
        if app.audience.is_shown() {
            let seen = app.audience.seen(app);
            drawn(&self.wall, |ui| {
                audience_ui(ui, ui.max_rect(), &seen, &theme::LIGHT, Duration::ZERO);
            });
        }
    }
}

fn input() -> egui::RawInput {
    let screen = egui::Rect::from_min_size(egui::Pos2::ZERO, egui::vec2(1920.0, 1080.0));
    egui::RawInput { screen_rect: Some(screen), ..Default::default() }
}

fn drawn(ctx: &egui::Context, ui: impl FnMut(&mut egui::Ui)) {
    let mut out = ctx.run_ui(input(), ui);
    out.textures_delta.clear();
    black_box(ctx.tessellate(out.shapes, out.pixels_per_point));
}

/// What is measured, one after the other, by name.
struct Costs(Vec<(&'static str, Duration)>);

impl Costs {
    fn add(&mut self, name: &'static str, cost: Duration) {
        self.0.push((name, cost));
    }

    /// A key and its frame, many times.
    fn keys(
        &mut self,
        name: &'static str,
        on: &mut Window,
        mut key: impl FnMut(&mut Window, usize),
    ) {
        on.frame();
        on.frame();
        let cost = median(21, |at| {
            key(on, at);
            on.frame();
        });
        self.add(name, cost);
    }

    /// Something that is done once, and its frame.
    fn once(&mut self, name: &'static str, on: &mut Window, does: impl FnOnce(&mut Window)) {
        on.frame();
        let start = Instant::now();
        does(on);
        on.frame();
        self.add(name, start.elapsed());
    }
}

impl Costs {
    /// Something that another thread is asked for, if it is large; what that takes there; and what is
    /// left to do then, each with its frame.
    fn gesture(
        &mut self,
        [asked, aside, done]: [&'static str; 3],
        on: &mut Window,
        asks: impl FnOnce(&mut Window),
        then: impl FnOnce(&mut Window),
    ) {
        self.once(asked, on, asks);
        let start = Instant::now();
        let waiting = std::mem::take(&mut on.aside);
        let reports: Vec<Report> = waiting.into_iter().map(Waiting::done).collect();
        self.add(aside, start.elapsed());
        self.once(done, on, |on| {
            for report in reports {
                on.does(report);
            }
            then(on);
        });
        on.gone.clear();
    }
}

fn mark_and_move(on: &mut Window, at: usize) {
    if let Some(crossing) = on.app.board.cursor().and_then(Cursor::crossing) {
        on.does(Action::Board(BoardAction::Mark(crossing, Some(Mark::ALL[at % 4]))));
    }
    on.does(Action::Board(BoardAction::Move(CursorMove::Down)));
}

fn board(costs: &mut Costs, on: &mut Window) {
    costs.keys("board: mark, move", on, mark_and_move);
    costs.keys("board: move", on, |on, at| {
        let way = if at % 2 == 0 { CursorMove::Down } else { CursorMove::Up };
        on.does(Action::Board(BoardAction::Move(way)));
    });
    costs.keys("board: to the other end", on, |on, at| {
        let way = if at % 2 == 0 { CursorMove::Last } else { CursorMove::First };
        on.does(Action::Board(BoardAction::Move(way)));
    });
    costs.keys("board: a letter in the filter", on, |on, at| {
        let text = if at % 2 == 0 { "nummer 1".to_owned() } else { "nummer 12".to_owned() };
        on.does(Action::Board(BoardAction::Filter(Filter { text, ..Filter::default() })));
    });
    on.run(BoardCommand::ClearFilter);
    on.does(Action::Board(BoardAction::Move(CursorMove::First)));
    let sorts = [Sort::Title, Sort::Number, Sort::Decision, Sort::Criterion(CriterionId(101))];
    costs
        .keys("board: sort", on, |on, at| on.does(Action::Board(BoardAction::Sort(sorts[at % 4]))));
    on.does(Action::Board(BoardAction::Sort(Sort::Title)));
    costs.keys("board by title: mark, move", on, mark_and_move);
    on.run(BoardCommand::SortPrepared);
    on.run(BoardCommand::ToggleBoardList);
    on.does(Action::Board(BoardAction::Move(CursorMove::Last)));
    costs.keys("board as a list: mark, move", on, |on, at| {
        on.does(Action::Board(BoardAction::Move(CursorMove::Up)));
        mark_and_move(on, at);
    });
    on.does(Action::Board(BoardAction::Move(CursorMove::First)));
    on.run(BoardCommand::ToggleBoardList);
    on.run(AudienceCommand::AudienceWindow);
    costs.keys("board, audience: mark, move", on, mark_and_move);
    on.run(AudienceCommand::AudienceShow(Show::Overview));
    costs.keys("board, overview: mark, move", on, mark_and_move);
    on.run(AudienceCommand::AudienceShow(Show::Follow));
}

fn judge(costs: &mut Costs, on: &mut Window) {
    on.run(Room::Judge);
    let walks = [
        ("judge, by measure: mark, next", WalkOrder::Measures, WalkFilter::All),
        ("judge, by criterion: mark, next", WalkOrder::Criteria, WalkFilter::All),
        ("judge, shuffled: mark, next", WalkOrder::Shuffled, WalkFilter::All),
        ("judge, split: mark, next", WalkOrder::Measures, WalkFilter::Split),
    ];
    for (name, order, only) in walks {
        on.run(JudgeCommand::Order(order));
        on.run(JudgeCommand::Walk(only));
        costs.keys(name, on, |on, at| {
            on.run(lyskryss::app::command::CrossingCommand::Mark(Mark::ALL[at % 4]));
            on.run(JudgeCommand::NextCrossing);
        });
    }
    on.run(JudgeCommand::Order(WalkOrder::Measures));
    on.run(JudgeCommand::Walk(WalkFilter::All));
    on.run(AudienceCommand::Audience);
}

fn see_roadmap_minutes(costs: &mut Costs, on: &mut Window) {
    on.run(Room::See);
    costs.keys("see: move", on, |on, _| on.does(Action::See(SeeAction::Walk(1))));
    on.run(RoadmapCommand::Show(RoadmapTab::Plan));
    costs
        .keys("roadmap: move", on, |on, _| on.does(Action::from(PlanAction::Walk(PlanMove::Down))));
    on.run(RoadmapCommand::Show(RoadmapTab::Progress));
    costs.keys("status: move", on, |on, _| {
        on.does(Action::from(ProgressAction::Walk(ProgressMove::Down)));
    });
    on.run(RoadmapCommand::Show(RoadmapTab::Actions));
    costs.keys("deliveries: move", on, |on, _| {
        on.does(Action::from(ActionsAction::Walk(ActionsMove::Down)));
    });
    on.run(Room::Minutes);
    for (name, tab) in [
        ("meeting: frame", MinutesTab::Meeting),
        ("minutes' preview: frame", MinutesTab::Paper),
        ("since: frame", MinutesTab::Since),
    ] {
        on.run(MinutesCommand::Show(tab));
        costs.keys(name, on, |_, _| {});
    }
    on.run(HelpCommand::Points);
    costs.keys("open points: frame", on, |_, _| {});
    on.does(Action::Dismiss);
}

fn prepare(costs: &mut Costs, on: &mut Window) {
    on.run(PrepareCommand::Show(Tab::Measures));
    costs.keys("prepare: next measure", on, |on, at| {
        let id = on.app.session().unwrap().measures[at].id;
        on.does(Action::Prepare(PrepareAction::SelectEntry(EntryId::Measure(id))));
    });
    costs.keys("prepare: a letter in the title", on, |on, at| {
        let id = on.app.session().unwrap().measures[3].id;
        let field = lyskryss::domain::field::MeasureField::Title;
        let field = lyskryss::domain::field::Field::Measure(id, field);
        on.does(Action::Type(field, format!("Tiltak {at}")));
    });
    costs.keys("prepare: a title", on, |on, at| {
        let id = on.app.session().unwrap().measures[3].id;
        let field = lyskryss::domain::field::MeasureField::Title;
        let field = lyskryss::domain::field::Field::Measure(id, field);
        on.does(Action::Type(field, format!("Annet tiltak {at}")));
        on.does(Action::Commit);
    });
    let undo = |on: &mut Window| on.run(EditCommand::Undo);
    let delete = |on: &mut Window| on.run(PrepareCommand::DeleteEntry);
    let agree = |on: &mut Window| on.does(Action::Agree);
    costs.gesture(["delete a measure: asked", "    aside", "    done"], on, delete, agree);
    costs.gesture(["    its undo", "    aside ", "    done "], on, undo, |_| {});
    on.does(Action::Go(Place::Entry(EntryId::Criterion(CriterionId(103)))));
    costs.gesture(["delete a criterion: asked", "    aside  ", "    done  "], on, delete, agree);
    costs.gesture(["    its undo ", "    aside   ", "    done   "], on, undo, |_| {});
    let mut rows = String::from("Nummer\tTiltak\tEier\n");
    for at in 0..1000 {
        writeln!(rows, "99.{at}\tNytt tiltak {at}\tEtat 3").unwrap();
    }
    let paste = |on: &mut Window| {
        on.does(Action::Prepare(PrepareAction::Paste(Tab::Measures, rows)));
    };
    costs.gesture(["paste of 1,000 rows", "    aside    ", "    done    "], on, paste, |_| {});
    on.does(Action::Dismiss);
    costs.gesture(["    its undo  ", "    aside     ", "    done     "], on, undo, |_| {});
}

/// A table as large as the board, with lights: looked at, and taken in.
fn table(costs: &mut Costs, on: &mut Window) {
    let session = on.app.session().unwrap();
    let (measures, criteria) = (session.measures.len(), session.criteria.len());
    let mut rows = String::from("Nummer;Tiltak");
    for criterion in &session.criteria {
        write!(rows, ";{}", criterion.name).unwrap();
    }
    for at in 0..measures {
        write!(rows, "\n9999.{at};Nytt tiltak {at}").unwrap();
        for of in 0..criteria {
            rows.push_str([";høy", ";middels", ";lav"][(at + of) % 3]);
        }
    }
    let page = Page { name: "Ark".to_owned(), sheet: Sheet::split(&rows, ';'), ..Page::default() };
    let book = Book { pages: vec![page], noted: Vec::new() };
    on.does(Action::Prepare(PrepareAction::TakeFile("table.xlsx".into())));
    let token = on.app.prepare.reading().unwrap().token();
    let read = PrepareReport::Read(token, "table.xlsx".into(), Ok(book));
    let takes = |on: &mut Window| on.run(PrepareCommand::TakeIn);
    let names = ["a table as large: looked at", "    aside      ", "    taken in"];
    costs.gesture(names, on, |on| on.does(read), takes);
    assert_eq!(on.app.session().unwrap().measures.len(), measures * 2);
    let undo = |on: &mut Window| on.run(EditCommand::Undo);
    costs.gesture(["    its undo   ", "    aside       ", "    done      "], on, undo, |_| {});
}

/// A part of what is measured.
type Step = fn(&mut Costs, &mut Window);

const STEPS: [(&str, Step); 5] = [
    ("board", board),
    ("judge", judge),
    ("rooms", see_roadmap_minutes),
    ("prepare", prepare),
    ("table", table),
];

fn costs(size: Size, wanted: &[String]) -> Costs {
    let mut costs = Costs(Vec::new());
    let text = text(size);
    let session = format::from_text(&text).unwrap().session;
    let written = format::to_text(&session).unwrap();
    println!("{} by {}: {:.1} MB", size.0, size.1, written.len() as f64 / 1e6);
    let raw = median(3, |_| drop(black_box(ron::from_str::<Session>(&written))));
    costs.add("raw parse (floor)", raw);
    costs.add("read", median(3, |_| drop(black_box(format::from_text(&written)))));
    costs.add("write", median(3, |_| drop(black_box(format::to_text(&session)))));
    let empty = egui::Context::default();
    costs.add("an empty frame (floor)", median(21, |_| drawn(&empty, |_| {})));
    let mut window = Window::open(&session);
    costs.once("first frame", &mut window, |_| {});
    for (name, step) in STEPS {
        if wanted.is_empty() || wanted.iter().any(|it| it == name) {
            step(&mut costs, &mut window);
        }
    }
    costs
}

fn main() {
    // `cargo bench` says so itself.
    let wanted: Vec<String> = std::env::args().skip(1).filter(|it| it != "--bench").collect();
    let all = SIZES.map(|size| costs(size, &wanted));
    println!();
    println!(
        "{:<34} {:>10} {:>10} {:>6} {:>10} {:>6}",
        "", "35 x 8", "1000 x 20", "", "10000 x 20", ""
    );
    let [few, many, most] = &all;
    for (((name, few), (_, many)), (_, most)) in few.0.iter().zip(&many.0).zip(&most.0) {
        let ratio = |other: &Duration| other.as_secs_f64() / few.as_secs_f64().max(1e-9);
        let shown = |cost: &Duration| format!("{:.2} ms", cost.as_secs_f64() * 1000.0);
        println!(
            "{name:<34} {:>10} {:>10} {:>5.1}x {:>10} {:>5.1}x",
            shown(few),
            shown(many),
            ratio(many),
            shown(most),
            ratio(most)
        );
    }
}
