//! Performs what the app asks of the outside, off the drawing thread, and reports back.

use std::cell::RefCell;
use std::ops::ControlFlow;
use std::path::PathBuf;
use std::sync::Arc;
use std::sync::atomic::{AtomicU64, Ordering};
use std::sync::mpsc::{self, Sender};
use std::thread;
use std::time::{Duration, Instant};

use eframe::egui;

use crate::app::core::aside::AsideOrder;
use crate::app::core::effect::{
    ComposeOrder, Effect, GiveOrder, PictureOrder, QuestionsOrder, SaveOrder, TablesOrder,
};
use crate::app::core::imports::pasted::{PasteOrder, PasteTried};
use crate::app::core::imports::tried::{Tried, TryOrder};
use crate::app::core::journal_queue::JournalOrder;
use crate::app::core::papers::Composed;
use crate::app::input::{FileReport, MinutesReport, PrepareReport, Report, SeeReport};
use crate::app::services::files::Comparison;
use crate::desktop::ahead::{Ahead, ReadAhead};
use crate::desktop::clipboard::{self, TableClipboard};
use crate::desktop::dialogs::{pick_open, pick_save, pick_table, pick_template};
use crate::desktop::file_lock::LockKeeper;
use crate::desktop::file_workers::FileWorkers;
use crate::desktop::files::{self, Save, SaveOutcome};
use crate::desktop::giving;
use crate::desktop::journal_writer::{self, JournalReport, JournalWriter, SaveNotifier};
use crate::desktop::settings_writer::SettingsWriter;
use crate::desktop::{reports, tables};
use crate::domain::plain::plain;
use crate::domain::session::Session;
use crate::i18n::Texts;
use crate::insight::questions::{Bound, ask};
use crate::storage::file::Saved;
use crate::storage::journal::FileFingerprint;
use crate::storage::run_id::RunId;

/// After how long it is said that what was done is not safe yet: it should be within a second.
const LATE: Duration = Duration::from_secs(3);
/// How often it is told how far something is.
const TELL_EACH: Duration = Duration::from_millis(100);
/// How long somebody who pasted waits for what lies beside the text, and so much longer for each megabyte
/// of it; but never longer than the last.
const WAIT_BESIDE: Duration = Duration::from_millis(400);
const WAIT_BESIDE_MEGABYTE: Duration = Duration::from_millis(500);
const WAIT_BESIDE_MOST: Duration = Duration::from_millis(1_500);

/// What effects need to be performed.
pub struct Performer {
    ctx: egui::Context,
    reporter: Reporter,
    /// What is dropped first is ended first: saves tell the journal, and hold on to the lock.
    file_workers: FileWorkers,
    settings_writer: Option<SettingsWriter>,
    journal_writer: Option<JournalWriter>,
    data_dir: Option<PathBuf>,
    /// This run of the program, as others see it.
    us: RunId,
    lock_keeper: LockKeeper,
    clipboard: TableClipboard,
    /// The file that is read since before there was a window.
    ahead: RefCell<Option<ReadAhead>>,
    /// The token of the last paper that was stopped on its way to a file.
    stopped_giving: Arc<AtomicU64>,
    /// The token of the last file with tables that was stopped while it was read.
    stopped_reading: Arc<AtomicU64>,
}

/// Tells the app what came of an effect.
#[derive(Clone)]
struct Reporter {
    reports: Sender<Report>,
    screen: egui::Context,
}

impl Reporter {
    fn tell(&self, report: impl Into<Report>) {
        // Nobody listens any more once the window is closed.
        let _ = self.reports.send(report.into());
        self.screen.request_repaint();
    }
}

impl Performer {
    /// For a window; what comes of effects goes to `reports`, settings go to `data_dir`, if the
    /// system has such a place. `ahead` is the file that will be asked for first, if one is read.
    pub(super) fn new(
        ctx: egui::Context,
        reports: Sender<Report>,
        data_dir: Option<PathBuf>,
        ahead: Option<ReadAhead>,
    ) -> Self {
        let reporter = Reporter { reports, screen: ctx.clone() };
        let tell = reporter.clone();
        let journal_writer = data_dir.clone().map(|dir| {
            JournalWriter::new(dir, move |report| {
                tell.tell(match report {
                    JournalReport::Failed(why) => FileReport::JournalFailed(Some(why)),
                    JournalReport::Works => FileReport::JournalFailed(None),
                    JournalReport::Lost => FileReport::JournalLost,
                    JournalReport::Full => FileReport::JournalFull,
                });
            })
        });
        let tell = reporter.clone();
        let settings_writer = data_dir
            .clone()
            .map(|dir| SettingsWriter::new(dir, move || tell.tell(Report::SettingsFailed)));
        let us = RunId::this(data_dir.as_deref());
        let tell = reporter.clone();
        let lock_keeper = LockKeeper::new(us.clone(), data_dir.clone(), move |path, held| {
            tell.tell(FileReport::HeldElsewhere(path, held));
        });
        Self {
            ctx,
            reporter,
            file_workers: FileWorkers::new(),
            settings_writer,
            journal_writer,
            data_dir,
            us,
            lock_keeper,
            clipboard: TableClipboard::default(),
            ahead: RefCell::new(ahead),
            stopped_giving: Arc::default(),
            stopped_reading: Arc::default(),
        }
    }

    /// Performs an effect. Returns at once; what comes of it is reported later.
    pub fn perform(&self, effect: Effect, texts: &'static Texts) {
        match effect {
            Effect::PickOpen => self.in_background(move || Some(pick_open(texts))),
            Effect::PickSave { folder, name } => {
                self.in_background(move || Some(pick_save(texts, folder, &name)));
            }
            Effect::SaveIfFree { named, path } => {
                self.in_background(move || Some(files::save_if_free(&named, path)));
            }
            Effect::GiveOut(order) => self.give_out(order, texts),
            Effect::GiveTables(order) => self.give_tables(order, texts),
            Effect::GivePicture(order) => self.give_picture(order, texts),
            Effect::StopGiving(token) => self.stopped_giving.store(token, Ordering::SeqCst),
            Effect::PickTemplate => self.pick_template(texts),
            Effect::PickTable => self.pick_table(texts),
            Effect::ReadTable(token, path) => self.read_table(token, path),
            Effect::StopReading(token) => self.stopped_reading.store(token, Ordering::SeqCst),
            Effect::TryTables(order) => self.try_tables(order, texts),
            Effect::Compose(order) => self.compose(order, texts),
            Effect::Load(path) => self.load(path),
            Effect::CompareFile { path, expected } => self.in_background(move || {
                files::compare(&path, &expected).map(|now| FileReport::FileDiffers(path, now))
            }),
            Effect::Save(order) => self.save(order),
            Effect::KeepVersion { path, session } => self.keep_version(path, session),
            Effect::LockFile { path, take } => self.lock_keeper.hold(path, take),
            Effect::ListVersions(path) => self.list_versions(path),
            Effect::ReadVersion(path) => self.in_background(move || {
                let read = files::version(&path);
                Some(FileReport::VersionRead(path, read))
            }),
            Effect::Compare(order) => self.in_background(move || {
                let found = Comparison::of(texts, order);
                Some(FileReport::Compared(Box::new(found)))
            }),
            Effect::AskQuestions(order) => self.ask_questions(order),
            Effect::FindFormer(path) => self.find_former(path),
            Effect::Journal(order) => self.journal(order),
            Effect::ReadJournal(path) => self.in_background(move || {
                let text = files::journal_text(&path);
                Some(FileReport::JournalText(path, text))
            }),
            Effect::Copy(text) => self.ctx.copy_text(plain(&text).into_owned()),
            Effect::CopyTable { text, html } => {
                let (text, html) = (plain(&text), plain(&html));
                if !self.clipboard.put_table(&html, &text) {
                    self.ctx.copy_text(text.into_owned());
                }
            }
            Effect::AskPaste => self.ctx.send_viewport_cmd(egui::ViewportCommand::RequestPaste),
            Effect::LookBeside(token, text) => self.look_beside(token, text),
            Effect::LetGo(gone) => drop(thread::spawn(move || drop(gone))),
            Effect::MakeReady(order) => self.make_ready(*order),
            Effect::TryPasted(order) => self.try_pasted(*order),
            Effect::StoreSettings(settings) => {
                if let Some(writer) = &self.settings_writer {
                    writer.store(settings);
                }
            }
            Effect::StopWaiting => self.file_workers.hurry(),
            Effect::Quit => self.ctx.send_viewport_cmd(egui::ViewportCommand::Close),
        }
    }

    fn load(&self, path: PathBuf) {
        let ahead = self.ahead.take().filter(|ahead| ahead.is_of(&path)).map(ReadAhead::soon);
        match ahead {
            Some(Ahead::There(opened)) => {
                self.reporter.tell(FileReport::Loaded(path, opened));
                return;
            }
            Some(Ahead::Reading(ahead)) => {
                self.in_background(move || Some(FileReport::Loaded(path, ahead.wait())));
                return;
            }
            None => {}
        }
        let (data_dir, us) = (self.data_dir.clone(), self.us.clone());
        self.in_background(move || {
            let opened = files::open(&path, data_dir.as_deref(), &us);
            Some(FileReport::Loaded(path, opened))
        });
    }

    fn save(&self, order: SaveOrder) {
        let notifier =
            self.journal_writer.as_ref().map_or(SaveNotifier::NOBODY, JournalWriter::notifier);
        let (data_dir, us) = (self.data_dir.clone(), self.us.clone());
        let reporter = self.reporter.clone();
        self.file_workers.order(order.path.clone(), move || {
            let SaveOrder { path, session, revision, document, edits, expected, insists, keep } =
                order;
            let expected = expected.as_deref();
            let save = Save { path: &path, session: &session, expected, insists, keep };
            let before = |file| notifier.saves(document, file, edits);
            match files::save(save, data_dir.as_deref(), &us, &before) {
                SaveOutcome::Changed(sum, theirs) => {
                    reporter.tell(FileReport::NotSavedOver(path, sum, theirs));
                }
                SaveOutcome::Failed(err) => {
                    reporter.tell(FileReport::Saved(path, revision, Err(err)));
                }
                SaveOutcome::Saved(Saved { checksum, backup, had_other_names }) => {
                    let file = FileFingerprint { path: path.clone(), checksum: checksum.clone() };
                    notifier.saved(document, file, edits);
                    reporter.tell(FileReport::Saved(path, revision, Ok(checksum)));
                    if had_other_names {
                        reporter.tell(FileReport::HadOtherNames);
                    }
                    if backup.is_err() {
                        reporter.tell(FileReport::BackupFailed);
                    }
                }
            }
        });
    }

    fn keep_version(&self, path: PathBuf, session: Arc<Session>) {
        let Some(dir) = self.data_dir.clone() else { return };
        let reporter = self.reporter.clone();
        self.file_workers.order(path.clone(), move || {
            if files::keep_version(&dir, &path, &session).is_err() {
                reporter.tell(FileReport::VersionNotKept);
            }
        });
    }

    fn list_versions(&self, path: PathBuf) {
        let data_dir = self.data_dir.clone();
        self.in_background(move || {
            let list = data_dir.map_or(Ok(Vec::new()), |dir| files::versions(&dir, &path));
            Some(FileReport::Versions(path, list))
        });
    }

    fn find_former(&self, path: PathBuf) {
        let Some(dir) = self.data_dir.clone() else { return };
        self.in_background(move || files::newest_former(&dir, path).map(FileReport::FormerFound));
    }

    fn ask_questions(&self, order: QuestionsOrder) {
        let reporter = self.reporter.clone();
        thread::spawn(move || {
            let QuestionsOrder { token, session, without } = order;
            let asked = ask(&session, &without, Some(Bound::FOR_WINDOW));
            // It is let go of first, so that whoever changes it next need not copy it.
            drop(session);
            reporter.tell(SeeReport::Asked(token, asked));
        });
    }

    fn compose(&self, order: ComposeOrder, texts: &'static Texts) {
        let reporter = self.reporter.clone();
        thread::spawn(move || {
            let composed = Composed::of(&order.session, order.meeting, texts);
            reporter.tell(MinutesReport::Composed(order.token, composed));
        });
    }

    /// Writes a paper where a person wants it: whole, or not at all.
    fn give_out(&self, order: GiveOrder, texts: &'static Texts) {
        let (reporter, stopped) = (self.reporter.clone(), Arc::clone(&self.stopped_giving));
        thread::spawn(move || {
            let report = giving::given(texts, &order, &stopped, &|report| reporter.tell(report));
            reporter.tell(report);
        });
    }

    /// Writes tables where a person wants them: whole, or not at all.
    fn give_tables(&self, order: TablesOrder, texts: &'static Texts) {
        let reporter = self.reporter.clone();
        thread::spawn(move || {
            reporter.tell(FileReport::Tables(giving::tables_given(texts, &order)));
        });
    }

    /// Draws a picture and writes it where a person wants it.
    fn give_picture(&self, order: Box<PictureOrder>, texts: &'static Texts) {
        let reporter = self.reporter.clone();
        thread::spawn(move || {
            reporter.tell(FileReport::Picture(giving::picture_given(texts, &order)));
        });
    }

    fn pick_template(&self, texts: &'static Texts) {
        let reporter = self.reporter.clone();
        thread::spawn(move || {
            reporter.tell(pick_template(texts));
        });
    }

    fn pick_table(&self, texts: &'static Texts) {
        let reporter = self.reporter.clone();
        thread::spawn(move || {
            reporter.tell(pick_table(texts));
        });
    }

    /// Reads the tables of a file, of which a large one takes a while.
    fn read_table(&self, token: u64, path: PathBuf) {
        let (reporter, stopped) = (self.reporter.clone(), Arc::clone(&self.stopped_reading));
        thread::spawn(move || {
            let mut told = Instant::now();
            let mut watch = |done, of| {
                if stopped.load(Ordering::SeqCst) >= token {
                    return ControlFlow::Break(());
                }
                if told.elapsed() > TELL_EACH {
                    told = Instant::now();
                    reporter.tell(PrepareReport::Reading(token, done, of));
                }
                ControlFlow::Continue(())
            };
            let read = tables::read(&path, &mut watch);
            reporter.tell(PrepareReport::Read(token, path, read));
        });
    }

    /// Tries what would come of tables.
    fn try_tables(&self, order: TryOrder, texts: &'static Texts) {
        let reporter = self.reporter.clone();
        thread::spawn(move || {
            let tried = Tried::of(texts, &order);
            // It is let go of first, so that whoever changes the session next need not copy it.
            drop(order);
            reporter.tell(PrepareReport::Tried(Box::new(tried)));
        });
    }

    /// Makes a large edit ready.
    fn make_ready(&self, order: AsideOrder) {
        let reporter = self.reporter.clone();
        thread::spawn(move || reporter.tell(Report::Ready(Box::new(order.done()))));
    }

    /// Tries what would come of a table that was pasted.
    fn try_pasted(&self, order: PasteOrder) {
        let reporter = self.reporter.clone();
        thread::spawn(move || {
            reporter.tell(PrepareReport::Pasted(Box::new(PasteTried::of(order))));
        });
    }

    /// Says which table lies beside a text that was pasted, or none, as soon as it is known or nobody
    /// should wait any longer. What comes later goes nowhere.
    fn look_beside(&self, token: u64, text: String) {
        let wait = WAIT_BESIDE + WAIT_BESIDE_MEGABYTE.mul_f64(text.len() as f64 / 1e6);
        let until = Instant::now() + wait.min(WAIT_BESIDE_MOST);
        let (tell, answer) = mpsc::channel();
        thread::spawn(move || {
            // Nobody listens any more where it took too long.
            let _ = tell.send(clipboard::table_beside(&text, until).map(Box::new));
        });
        let reporter = self.reporter.clone();
        thread::spawn(move || {
            let left = until.saturating_duration_since(Instant::now());
            let beside = answer.recv_timeout(left).ok().flatten();
            reporter.tell(PrepareReport::Beside(token, beside));
        });
    }

    fn journal(&self, order: JournalOrder) {
        if let Some(writer) = &self.journal_writer {
            writer.order(order);
            self.ctx.request_repaint_after(LATE + Duration::from_millis(100));
        }
    }

    /// Whether what was done waits to be safe for longer than it should.
    pub fn is_journal_late(&self) -> bool {
        self.journal_writer.as_ref().is_some_and(|writer| writer.waits() > LATE)
    }

    /// Looks for what earlier runs left unsaved.
    pub fn look_for_recoveries(&self) {
        let Some(dir) = self.data_dir.clone() else { return };
        let stopped = dir.clone();
        self.in_background(move || reports::take_untold(&stopped).map(FileReport::Stopped));
        self.in_background(move || {
            let (offers, unreadable) = journal_writer::waiting(&dir);
            let there = !offers.is_empty() || !unreadable.is_empty();
            there.then_some(FileReport::Recoveries(offers, unreadable))
        });
    }

    fn in_background(&self, work: impl FnOnce() -> Option<FileReport> + Send + 'static) {
        let reporter = self.reporter.clone();
        thread::spawn(move || {
            if let Some(report) = work() {
                reporter.tell(report);
            }
        });
    }
}
