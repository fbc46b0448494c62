//! What a key and its frame ask of memory does not grow with the board, and what a session takes
//! grows by little: in bytes, not in time. A program of its own, for it counts what is allocated.
#![cfg(feature = "gui")]
#![allow(clippy::unwrap_used, clippy::expect_used, clippy::panic, missing_docs)]

use std::fmt::Write as _;
use std::sync::Arc;
use std::time::Duration;

use eframe::egui;
use lyskryss::app::command::{
    AudienceCommand, Command, CrossingCommand, EditCommand, FileCommand, JudgeCommand,
};
use lyskryss::app::core::effect::{Effect, Now};
use lyskryss::app::core::place::{Cursor, Room};
use lyskryss::app::input::{Action, BoardAction, FileAction, FileReport, Input, Report};
use lyskryss::app::rooms::board::CursorMove;
use lyskryss::app::services::audience::Show;
use lyskryss::app::services::files::Opened;
use lyskryss::app::state::App;
use lyskryss::app::update::update;
use lyskryss::domain::field::{Field, JudgementField, MeasureField};
use lyskryss::domain::judgement::Judgement;
use lyskryss::domain::judging::Crossing;
use lyskryss::domain::light::Mark;
use lyskryss::domain::measure::Measure;
use lyskryss::domain::walk::{WalkFilter, WalkOrder};
use lyskryss::storage::disk::RealDisk;
use lyskryss::storage::file::FileError;
use lyskryss::storage::format;
use lyskryss::storage::journal::{Journal, Start};
use lyskryss::storage::run_id::RunId;
use lyskryss::storage::settings::Settings;
use lyskryss::ui::audience::audience_ui;
use lyskryss::ui::kit::theme;
use lyskryss::ui::shell::window_ui;

const CRITERIA: u32 = 6;
/// More than a window shows, and many times that.
const SIZES: [u32; 2] = [250, 2500];

/// Everything judged, in groups of 25.
fn text(measures: u32) -> String {
    titled(measures, "Tiltak")
}

/// The same, with longer titles.
fn titled(measures: u32, title: &str) -> String {
    let mut text = String::from("(format: 3, title: \"Økt\", next_id: 99999, focus_areas: [");
    for id in 1000..1000 + measures.div_ceil(25) {
        write!(text, "(id: {id}, name: \"Område\"),").unwrap();
    }
    text.push_str("], criteria: [");
    for id in 1..=CRITERIA {
        let levels = "high: \"Ja.\", medium: \"Noe.\", low: \"Nei.\"";
        write!(text, "(id: {id}, name: \"Kriterium {id}\", {levels}),").unwrap();
    }
    text.push_str("], measures: [");
    for at in 0..measures {
        let (id, area) = (2000 + at, 1000 + at / 25);
        write!(
            text,
            "(id: {id}, number: \"{at:04}\", title: \"{title} {at}\", focus_area: Some({area})),"
        )
        .unwrap();
    }
    text.push_str("], judgements: [");
    for measure in 2000..2000 + measures {
        for criterion in 1..=CRITERIA {
            write!(text, "(measure: {measure}, criterion: {criterion}, mark: Some(High)),")
                .unwrap();
        }
    }
    text.push_str("])");
    text
}

struct Person {
    app: App,
    ctx: egui::Context,
    /// What draws the audience's window.
    wall: egui::Context,
}

impl Person {
    fn at_a_board_of(measures: u32) -> Self {
        Self::at_the_board(&text(measures))
    }

    fn at_the_board(text: &str) -> Self {
        let mut app = App::new(Settings::default(), Some("nb"));
        let opened = Opened::new(format::from_text(text).unwrap(), String::new());
        let read: Result<Box<Opened>, FileError> = Ok(Box::new(opened));
        update(&mut app, Action::File(FileAction::Open("size.ron".into())), Now::default());
        let loaded = FileReport::Loaded("size.ron".into(), read);
        update(&mut app, Report::File(loaded), Now::default());
        let drawn = || {
            let ctx = egui::Context::default();
            theme::install(&ctx);
            theme::apply(&ctx, &theme::LIGHT);
            ctx
        };
        let mut person = Self { app, ctx: drawn(), wall: drawn() };
        person.runs(Room::Board);
        person
    }

    fn does(&mut self, action: impl Into<Input>) -> Vec<Effect> {
        update(&mut self.app, action, Now::default())
    }

    fn runs(&mut self, command: impl Into<Command>) -> Vec<Effect> {
        self.does(Action::Do(command.into()))
    }

    fn crossing(&self) -> Crossing {
        self.app.board.cursor().and_then(Cursor::crossing).unwrap()
    }

    fn looks(&self) {
        let screen = egui::Rect::from_min_size(egui::Pos2::ZERO, egui::vec2(1280.0, 720.0));
        let input = egui::RawInput { screen_rect: Some(screen), ..Default::default() };
        let app = &self.app;
        let mut out = self.ctx.run_ui(input, |ui| {
            window_ui(ui, app, &theme::LIGHT, Now::default());
        });
        out.textures_delta.clear();
    }

    /// What the audience's window draws.
    fn shows_the_audience(&self) {
        let screen = egui::Rect::from_min_size(egui::Pos2::ZERO, egui::vec2(1280.0, 720.0));
        let (seen, input) = (self.app.audience.seen(&self.app), egui::RawInput::default());
        let mut out = self.wall.run_ui(input, |ui| {
            audience_ui(ui, screen, &seen, &theme::LIGHT, Duration::ZERO);
        });
        out.textures_delta.clear();
    }

    /// The medians of what a key and what its frame allocate, in bytes.
    fn bytes(&mut self, key: impl FnMut(&mut Self, usize)) -> [u64; 2] {
        self.bytes_of(key, Self::looks)
    }

    fn bytes_of(
        &mut self,
        mut key: impl FnMut(&mut Self, usize),
        frame: impl Fn(&Self),
    ) -> [u64; 2] {
        let all = (0..16).map(|at| {
            let of_key = allocation_counter::measure(|| key(self, at)).bytes_total;
            [of_key, allocation_counter::measure(|| frame(self)).bytes_total]
        });
        let all: Vec<[u64; 2]> = all.skip(5).collect();
        [0, 1].map(|which| {
            let mut bytes: Vec<u64> = all.iter().map(|both| both[which]).collect();
            bytes.sort_unstable();
            bytes[bytes.len() / 2]
        })
    }
}

fn mark_and_move(person: &mut Person, at: usize) {
    let crossing = person.crossing();
    person.does(Action::Board(BoardAction::Mark(crossing, Some(Mark::ALL[at % 4]))));
    person.does(Action::Board(BoardAction::Move(CursorMove::Down)));
}

/// What a key and its frame cost on a large board is what they cost on a smaller one. A number more
/// for each measure would be seen.
fn costs_the_same(what: &str, mut cost: impl FnMut(&mut Person) -> [u64; 2]) {
    let [few, many] = SIZES.map(|measures| cost(&mut Person::at_a_board_of(measures)));
    for ((part, few), many) in ["key", "frame"].into_iter().zip(few).zip(many) {
        let most = few + few / 50 + 1024;
        assert!(many <= most, "{what}, {part}: {few} bytes with {SIZES:?} measures, then {many}");
    }
}

#[test]
fn a_light_set_on_the_board_and_the_next_one_looked_at_cost_the_same_at_any_size() {
    costs_the_same("mark and move", |person| person.bytes(mark_and_move));
}

#[test]
fn a_light_set_while_the_audience_sees_the_board_costs_the_same_at_any_size() {
    for show in [Show::Follow, Show::Overview] {
        costs_the_same(&format!("mark and move, {show:?}"), |person| {
            person.runs(AudienceCommand::AudienceWindow);
            person.runs(AudienceCommand::AudienceShow(show));
            person.bytes_of(mark_and_move, Person::shows_the_audience)
        });
    }
}

#[test]
fn a_light_set_in_judge_and_the_way_on_cost_the_same_at_any_size_in_each_walk() {
    let walks = [
        (WalkOrder::Measures, WalkFilter::All),
        (WalkOrder::Criteria, WalkFilter::All),
        (WalkOrder::Shuffled, WalkFilter::Split),
    ];
    for (order, only) in walks {
        costs_the_same(&format!("{order:?}, {only:?}"), |person| {
            person.runs(Room::Judge);
            person.runs(JudgeCommand::Order(order));
            person.runs(JudgeCommand::Walk(only));
            person.bytes(|person, at| {
                person.runs(CrossingCommand::Mark(Mark::ALL[at % 4]));
                person.runs(JudgeCommand::NextCrossing);
            })
        });
    }
}

/// What a gesture allocates while something else holds the session, which `holds` gives, beyond what
/// the next one does, for which nothing need be copied any more: a few entries, and no list.
fn copies_next_to_nothing(
    what: &str,
    holds: impl Fn(&mut Person) -> Vec<Effect>,
    gesture: impl Fn(&mut Person, usize),
) {
    let measures = SIZES[1];
    let mut person = Person::at_a_board_of(measures);
    person.looks();
    let held = holds(&mut person);
    let mut bytes =
        |number| allocation_counter::measure(|| gesture(&mut person, number)).bytes_total;
    let (first, next) = (bytes(1), bytes(2));
    drop(held);
    let list = measures as usize * size_of::<Measure>();
    assert!(size_of::<Judgement>() * CRITERIA as usize > size_of::<Measure>(), "the longest list");
    assert!(first < next + list as u64 / 4, "{what}: {first} bytes, then {next}");
}

fn marks(person: &mut Person, number: usize) {
    let crossing = person.crossing();
    person.does(Action::Board(BoardAction::Mark(crossing, Some(Mark::ALL[number]))));
}

fn types(person: &mut Person, number: usize) {
    let (measure, criterion) = person.crossing();
    for field in [
        Field::Judgement(measure, criterion, JudgementField::Rationale),
        Field::Measure(measure, MeasureField::Title),
    ] {
        person.does(Action::Type(field, format!("Et annet ord {number}")));
        person.does(Action::Commit);
    }
}

#[test]
fn the_first_edit_after_opening_copies_next_to_nothing_though_it_is_known_what_the_file_holds() {
    let nobody = |_: &mut Person| Vec::new();
    copies_next_to_nothing("a mark after opening", nobody, marks);
    copies_next_to_nothing("a text after opening", nobody, types);
}

#[test]
fn an_edit_while_the_session_is_saved_copies_next_to_nothing() {
    let saves = |person: &mut Person| {
        marks(person, 3);
        let effects = person.runs(FileCommand::Save);
        assert!(effects.iter().any(|effect| matches!(effect, Effect::Save(_))), "{effects:?}");
        effects
    };
    copies_next_to_nothing("a mark while it is saved", saves, marks);
    copies_next_to_nothing("a text while it is saved", saves, types);
}

#[test]
fn a_judgement_takes_little_room_once_read_and_hardly_more_while_it_is() {
    let [few, many] = SIZES.map(|measures| {
        let (text, mut read) = (text(measures), None);
        let bytes = allocation_counter::measure(|| read = format::from_text(&text).ok());
        assert_eq!(read.unwrap().session.judgements.len(), (measures * CRITERIA) as usize);
        (bytes.bytes_current.unsigned_abs(), bytes.bytes_max)
    });
    let judgements = u64::from((SIZES[1] - SIZES[0]) * CRITERIA);
    let (held, at_most) = ((many.0 - few.0) / judgements, (many.1 - few.1) / judgements);
    // With its part of its measure, and of what the texts of that take.
    let measure = (size_of::<Measure>() as u64 + 64) / u64::from(CRITERIA);
    let one = size_of::<Judgement>() as u64 + measure;
    assert!(held <= one, "{held} bytes, of which {one} are explained");
    assert!(held <= 150, "{held} bytes");
    assert!(at_most <= held * 3 / 2, "{held} bytes, and {at_most} on the way");
}

#[test]
fn the_beginning_of_a_journal_holds_what_is_written_once() {
    let dir = tempfile::tempdir().unwrap();
    let (run, start) = (RunId::this(Some(dir.path())), Start::default());
    let [few, many] = SIZES.map(|measures| {
        let mut session = format::from_text(&text(measures)).unwrap().session;
        for judgement in &mut session.judgements {
            judgement.rationale = "Det er sagt hvorfor, i en setning.".to_owned();
        }
        let at = "2027-01-01_12-00-00".parse().unwrap();
        let disk = Arc::new(RealDisk);
        let mut begun = None;
        let bytes = allocation_counter::measure(|| {
            begun = Journal::begin(disk, dir.path(), &run, &start, &session, at).ok();
        });
        (bytes.bytes_max, std::fs::metadata(begun.unwrap().path()).unwrap().len())
    });
    // Room is asked for beforehand, and rather more than is needed.
    let (asked, written) = (many.0 - few.0, many.1 - few.1);
    assert!(asked <= written * 2, "{asked} bytes for {written}");
}

/// A title of more lines than one.
const LONG: &str =
    "Felles plattform for deling av saksdokumenter mellom etater og kommuner i alle sektorer";

#[test]
fn of_titles_that_are_not_seen_nothing_is_kept_but_how_high_they_are() {
    let [few, many] = SIZES.map(|measures| {
        let person = Person::at_the_board(&titled(measures, LONG));
        // Of many, each frame lays out a share.
        let frames = (0..4).map(|_| allocation_counter::measure(|| person.looks()).bytes_max);
        frames.max().unwrap()
    });
    let each = many.saturating_sub(few) / u64::from(SIZES[1] - SIZES[0]);
    // Laid out to be drawn, a title takes some thousand.
    assert!(each < 2000, "{few} bytes, then {many}: {each} for each title");
}

#[test]
fn a_frame_lays_out_so_many_titles_however_many_there_are() {
    let sizes = [4000, 12_000];
    let [few, many] = sizes.map(|measures| {
        let person = Person::at_the_board(&titled(measures, LONG));
        allocation_counter::measure(|| person.looks()).bytes_total
    });
    let each = many.saturating_sub(few) / u64::from(sizes[1] - sizes[0]);
    // Laid out, each asks for some ten thousand on the way.
    assert!(each < 500, "{few} bytes, then {many}: {each} for each title");
}

#[test]
fn a_window_that_nobody_listens_to_comes_to_rest_when_something_was_said() {
    let mut person = Person::at_a_board_of(SIZES[0]);
    let rests = |person: &Person| {
        let screen = egui::Rect::from_min_size(egui::Pos2::ZERO, egui::vec2(1280.0, 720.0));
        // Two seconds: whatever moves has come to its end by then.
        (0..120).find(|at| {
            let time = Some(f64::from(*at) / 60.0 + person.ctx.input(|input| input.time) + 1.0);
            let input = egui::RawInput { screen_rect: Some(screen), time, ..Default::default() };
            let mut out = person.ctx.run_ui(input, |ui| {
                window_ui(ui, &person.app, &theme::LIGHT, Now::default());
            });
            out.textures_delta.clear();
            out.viewport_output.values().all(|it| it.repaint_delay > Duration::ZERO)
        })
    };
    assert!(rests(&person).is_some(), "as it is opened");
    let high = BoardAction::Mark(person.crossing(), Some(Mark::High));
    let doing: [(&str, Action); 4] = [
        ("a light", Action::Board(high)),
        ("a move", Action::Board(BoardAction::Move(CursorMove::Down))),
        ("undo", Action::Do(Command::Edit(EditCommand::Undo))),
        ("another room", Action::Do(Room::See.into())),
    ];
    for (name, action) in doing {
        let before = person.app.times_said();
        person.does(action);
        let frames = rests(&person);
        assert!(frames.is_some(), "{name}, said {} times", person.app.times_said() - before);
    }
}
