//! What it costs to start, to open a file, to hold it and to save it, each beside its floor, in one run:
//! an empty window of eframe, made in the same way, for the first frame and for memory; reading by RON
//! alone; writing the bytes alone. Medians; times on their own mean little on a noisy machine, their
//! ratios do. Windows need a screen (`DISPLAY`): without one, what needs them is skipped and says so.
//!
//! `cargo bench --bench opening`
#![allow(missing_docs, clippy::print_stdout, clippy::unwrap_used, clippy::expect_used)]

mod sessions;

use std::fs;
use std::hint::black_box;
use std::io::{BufRead as _, BufReader, Write as _};
use std::path::{Path, PathBuf};
use std::process::{Child, Command, Stdio};
use std::thread;
use std::time::{Duration, Instant};

use eframe::egui;
use lyskryss::app::command::FileCommand;
use lyskryss::app::core::effect::{Effect, Now};
use lyskryss::app::core::place::Cursor;
use lyskryss::app::input::{Action, BoardAction, FileAction, FileReport, Report};
use lyskryss::app::services::files::Opened;
use lyskryss::app::state::App;
use lyskryss::app::update::update;
use lyskryss::desktop::window::{options, run_watched};
use lyskryss::domain::light::Mark;
use lyskryss::domain::session::Session;
use lyskryss::storage::file::{self, Keeping, Over};
use lyskryss::storage::settings::Settings;
use lyskryss::storage::{disk::RealDisk, format, reading};
use lyskryss::ui::kit::theme;

use sessions::{Size, text};

/// What a child is to open, by this variable: `empty`, `word`, or the real window.
const CHILD: &str = "LYSKRYSS_OPENING";
const SMALL: Size = Size(35, 8, 30);
const LARGE: Size = Size(10_000, 20, 1000);
const RUNS: usize = 3;
/// How long a window stands before its memory is looked at: until all is written and let go of.
const SETTLES: Duration = Duration::from_secs(4);
const PATIENCE: Duration = Duration::from_mins(2);

/// An empty window, or one with a word in it: whatever draws has the system's driver make ready what
/// it draws with.
#[derive(Default)]
struct Empty {
    word: bool,
    drawn: bool,
    told: bool,
}

impl eframe::App for Empty {
    fn logic(&mut self, _ctx: &egui::Context, _frame: &mut eframe::Frame) {
        if self.drawn && !std::mem::replace(&mut self.told, true) {
            tell("first");
        }
    }

    fn ui(&mut self, ui: &mut egui::Ui, _frame: &mut eframe::Frame) {
        if !std::mem::replace(&mut self.drawn, true) {
            ui.ctx().request_repaint();
        }
        if self.word {
            ui.label("Tiltak");
        }
    }
}

fn tell(what: &str) {
    let mut out = std::io::stdout().lock();
    // Nobody listens any more once all is measured.
    let _ = writeln!(out, "{what}").and_then(|()| out.flush());
}

/// What this program is when it is its own child: a window, which tells when a frame was shown.
fn child(what: &str) {
    if matches!(what, "empty" | "word") {
        let word = what == "word";
        let make = Box::new(move |cc: &eframe::CreationContext<'_>| {
            theme::install(&cc.egui_ctx);
            Ok(Box::new(Empty { word, ..Empty::default() }) as Box<dyn eframe::App>)
        });
        eframe::run_native("Empty", options(), make).unwrap();
        return;
    }
    let (mut first, mut board) = (true, true);
    let watch = move |app: &App, _: &egui::Context| {
        if std::mem::take(&mut first) {
            tell("first");
            // What was said of a file that is being read stands in that frame.
            tell(if app.files.reading().is_some() { "reading" } else { "idle" });
        }
        // What is there before this frame takes anything in was shown in the one before.
        if app.document.is_some() && std::mem::take(&mut board) {
            tell("board");
        }
    };
    let file = std::env::args().skip(1).find(|arg| !arg.starts_with("--")).map(PathBuf::from);
    run_watched(file, Some("nb".to_owned()), Box::new(watch)).unwrap();
}

/// What a window took.
#[derive(Clone, Copy, Default)]
struct Took {
    first: Duration,
    board: Duration,
    /// In bytes, where the system tells: now, and at most.
    memory: Option<(u64, u64)>,
    said_reading: bool,
}

fn memory(child: &Child) -> Option<(u64, u64)> {
    let status = fs::read_to_string(format!("/proc/{}/status", child.id())).ok()?;
    let of = |name: &str| {
        let line = status.lines().find_map(|line| line.strip_prefix(name))?;
        Some(line.trim().strip_suffix("kB")?.trim().parse::<u64>().ok()? * 1024)
    };
    Some((of("VmRSS:")?, of("VmHWM:")?))
}

/// Opens a window in a process of its own, and has it go again.
fn window(what: &str, file: Option<&Path>, settles: bool) -> Took {
    let data = tempfile::tempdir().unwrap();
    let mut command = Command::new(std::env::current_exe().unwrap());
    command.env(CHILD, what).env("LYSKRYSS_DATA_DIR", data.path()).stdout(Stdio::piped());
    // A file of its own: one that was open where a window is killed is asked about.
    let file = file.map(|file| {
        let own = data.path().join(file.file_name().unwrap());
        fs::copy(file, &own).unwrap();
        own
    });
    command.args(file.as_ref()).stderr(Stdio::null());
    let began = Instant::now();
    let mut child = command.spawn().unwrap();
    let mut lines = BufReader::new(child.stdout.take().unwrap()).lines();
    let mut took = Took::default();
    let wanted = if file.is_some() { "board" } else { "first" };
    while began.elapsed() < PATIENCE {
        let line = lines.next().expect("the window told nothing").unwrap();
        match line.as_str() {
            "first" => took.first = began.elapsed(),
            "board" => took.board = began.elapsed(),
            "reading" => took.said_reading = true,
            _ => {}
        }
        if line == wanted {
            break;
        }
    }
    // It goes on telling: nobody may have to wait for us.
    thread::spawn(move || lines.for_each(drop));
    if settles {
        thread::sleep(SETTLES);
        took.memory = memory(&child);
    }
    child.kill().unwrap();
    child.wait().unwrap();
    took
}

fn median(mut of: Vec<Duration>) -> Duration {
    of.sort();
    of[of.len() / 2]
}

fn timed(runs: usize, mut work: impl FnMut()) -> Duration {
    median(
        (0..runs)
            .map(|_| {
                let start = Instant::now();
                work();
                start.elapsed()
            })
            .collect(),
    )
}

fn shown(what: &str, cost: Duration, floor: Duration) {
    let ratio = cost.as_secs_f64() / floor.as_secs_f64().max(1e-9);
    println!("{what:<58} {:>10.1} ms {ratio:>7.2} x", cost.as_secs_f64() * 1000.0);
}

fn windows(small: &Path, large: &Path, parse: Duration) {
    if ["DISPLAY", "WAYLAND_DISPLAY"].into_iter().all(|name| std::env::var_os(name).is_none()) {
        println!("SKIPPED: windows, as there is no screen (DISPLAY)");
        return;
    }
    let kinds = [
        ("empty", None),
        ("lyskryss", None),
        ("lyskryss", Some(small)),
        ("lyskryss", Some(large)),
        ("word", None),
    ];
    let mut all = kinds.map(|_| Vec::new());
    // One after the other, again and again: what disturbs the machine disturbs all.
    for run in 0..RUNS {
        for ((what, file), all) in kinds.into_iter().zip(&mut all) {
            all.push(window(what, file, run == 0));
        }
    }
    let first = |at: usize| median(all[at].iter().map(|took| took.first).collect());
    let board = |at: usize| median(all[at].iter().map(|took| took.board).collect());
    let empty = first(0);
    shown("first frame: an empty window (floor)", empty, empty);
    shown("first frame: without a file", first(1), empty);
    shown("first frame: 35 by 8", first(2), empty);
    shown("    its board", board(2), empty);
    shown("first frame: 10,000 by 20", first(3), empty);
    shown("    its board, beside an empty window and the raw parse", board(3), empty + parse);
    let reading = all[3].iter().filter(|took| took.said_reading).count();
    println!("    of {RUNS}, {reading} said in their first frame that the file is being read");
    let memory = |at: usize| all[at].iter().find_map(|took| took.memory);
    if let Some((floor, _)) = memory(0) {
        let names = [
            "an empty window (floor)",
            "without a file",
            "35 by 8",
            "10,000 by 20",
            "a window with a word in it",
        ];
        for (at, name) in names.into_iter().enumerate() {
            let (now, most) = memory(at).unwrap();
            println!(
                "{:<58} {:>10.1} MB {:>7.2} x   at most {:.1} MB",
                format!("memory: {name}"),
                now as f64 / 1e6,
                now as f64 / floor as f64,
                most as f64 / 1e6
            );
        }
    } else {
        println!("SKIPPED: memory, as this system has no /proc");
    }
}

fn saving(session: &Session, written: &str, dir: &Path) {
    let (raw, path, data) = (dir.join("raw"), dir.join("lagret.ron"), dir.join("data"));
    let floor = timed(RUNS, || {
        let mut file = fs::File::create(&raw).unwrap();
        file.write_all(written.as_bytes()).unwrap();
        file.sync_all().unwrap();
    });
    shown("save: raw write and flush (floor)", floor, floor);
    let text = timed(RUNS, || drop(black_box(format::to_text(session))));
    shown("    the text alone", text, floor);
    shown("save: without backups", timed(RUNS, || file::save(&path, session).unwrap()), floor);
    let at = "2027-01-01_12-00-00".parse().unwrap();
    let kept = timed(RUNS, || {
        let keeping = Some(Keeping { data_dir: &data, at, must: true });
        file::save_with_backup(&RealDisk, &path, session, Over::Whatever, keeping).unwrap();
    });
    shown("save: with the copies that are kept", kept, floor);
}

/// What the drawing thread does for a mark, in time and bytes.
fn mark(app: &mut App, what: &str, number: usize) -> Vec<Effect> {
    let crossing = app.board.cursor().and_then(Cursor::crossing).unwrap();
    let action = Action::Board(BoardAction::Mark(crossing, Some(Mark::ALL[number])));
    let (mut effects, start) = (Vec::new(), Instant::now());
    let bytes = allocation_counter::measure(|| effects = update(app, action, Now::default()));
    let took = start.elapsed().as_secs_f64() * 1000.0;
    println!("{what:<58} {took:>10.2} ms {:>9} bytes allocated", bytes.bytes_total);
    effects
}

fn drawing_thread(written: &str) {
    let mut app = App::new(Settings::default(), Some("nb"));
    let bytes = written.len() as u64;
    let opened = Opened::new(format::from_text(written).unwrap(), String::new());
    let opened = Opened { bytes, ..opened };
    update(&mut app, Action::File(FileAction::Open("bench.ron".into())), Now::default());
    let report = FileReport::Loaded("bench.ron".into(), Ok(Box::new(opened)));
    let mut held = Vec::new();
    let start = Instant::now();
    let bytes = allocation_counter::measure(|| {
        held = update(&mut app, Report::File(report), Now::default());
    });
    let took = start.elapsed().as_secs_f64() * 1000.0;
    let what = "drawing thread: takes in what was read";
    println!("{what:<58} {took:>10.2} ms {:>9} bytes allocated", bytes.bytes_total);
    held.extend(mark(&mut app, "drawing thread: the first mark after opening", 1));
    held.extend(mark(&mut app, "drawing thread: the next one", 2));
    held.extend(update(&mut app, Action::Do(FileCommand::Save.into()), Now::default()));
    held.extend(mark(&mut app, "drawing thread: a mark while it is being saved", 0));
    assert!(held.iter().any(|effect| matches!(effect, Effect::Save(_))));
}

fn main() {
    if let Ok(what) = std::env::var(CHILD) {
        child(&what);
        return;
    }
    let dir = tempfile::tempdir().unwrap();
    let [small, large] = [SMALL, LARGE].map(|size| {
        let session = format::from_text(&text(size)).unwrap().session;
        let path = dir.path().join(format!("{}.ron", size.0));
        file::save(&path, &session).unwrap();
        (session, path)
    });
    let written = fs::read_to_string(&large.1).unwrap();
    let profile = if cfg!(debug_assertions) { "dev" } else { "release" };
    let cores = thread::available_parallelism().map_or(0, usize::from);
    println!(
        "10,000 by 20: {:.1} MB; {profile} profile, {cores} cores",
        written.len() as f64 / 1e6
    );
    let parse = timed(RUNS, || drop(black_box(ron::from_str::<Session>(&written))));
    shown("read: raw parse (floor)", parse, parse);
    let bytes = written.as_bytes();
    shown(
        "read: with all that is looked at",
        timed(RUNS, || drop(black_box(reading::read(bytes)))),
        parse,
    );
    windows(&small.1, &large.1, parse);
    saving(&large.0, &written, dir.path());
    drawing_thread(&written);
}
