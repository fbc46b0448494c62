//! The window: hands input to the app, draws, and has effects performed.

use std::panic::{self, AssertUnwindSafe};
use std::path::PathBuf;
use std::sync::atomic::{AtomicBool, Ordering};
use std::sync::mpsc::{self, Receiver};
use std::thread;
use std::time::Duration;

use eframe::egui_wgpu::{WgpuConfiguration, WgpuSetup};
use eframe::{egui, wgpu};

use crate::app::core::effect::Effect;
use crate::app::input::{Action, FileAction, FileReport, Input, PrepareAction, Report};
use crate::app::state::App;
use crate::app::update::update;
use crate::desktop::ahead::ReadAhead;
use crate::desktop::audience_window::AudienceWindow;
use crate::desktop::effects::Performer;
use crate::desktop::standing::WindowStanding;
use crate::desktop::{clipboard, clock, reports, system, tables};
use crate::storage::settings;
use crate::ui::kit::theme::{self, Palette};
use crate::ui::shell::window_ui;

/// Whether a first frame was drawn: what fails before it, fails for want of a screen.
static SHOWN: AtomicBool = AtomicBool::new(false);

/// Opens the window and stays until it is closed.
///
/// # Errors
/// A sentence that says why there is no window, and what to set or install.
pub fn run(file: Option<PathBuf>, language: Option<String>) -> Result<(), String> {
    run_watched(file, language, Box::new(|_, _| {}))
}

/// Is told, before each frame but the first, what the window shows by then: for those who measure.
pub type Watch = Box<dyn FnMut(&App, &egui::Context)>;

/// As [`run`], with somebody who watches.
///
/// # Errors
/// As [`run`].
pub fn run_watched(
    file: Option<PathBuf>,
    language: Option<String>,
    watch: Watch,
) -> Result<(), String> {
    has_screen()?;
    quiet_until_shown();
    let file = file.map(whole_path);
    let ahead = file.clone().map(|file| ReadAhead::begin(file, settings::data_dir()));
    // The words are read while the system makes its window.
    let app = thread::spawn(move || new_app(language));
    let opened = panic::catch_unwind(AssertUnwindSafe(|| {
        let create =
            Box::new(move |cc: &eframe::CreationContext<'_>| -> Result<Box<dyn eframe::App>, _> {
                let app = app.join().unwrap_or_else(|panic| panic::resume_unwind(panic));
                Ok(Box::new(Window::new(cc, (file, ahead), app, watch)))
            });
        eframe::run_native("Lyskryss", options(), create)
    }));
    match opened {
        Ok(Ok(())) => Ok(()),
        Ok(Err(err)) => Err(no_window(&err.to_string())),
        Err(_) if SHOWN.load(Ordering::Relaxed) => Err(apologise()),
        Err(panic) => Err(no_window(panic_words(&*panic))),
    }
}

/// On systems where a screen is named by the environment: whether one is.
fn has_screen() -> Result<(), String> {
    let is_set = |name| std::env::var_os(name).is_some_and(|value| !value.is_empty());
    let named = ["DISPLAY", "WAYLAND_DISPLAY", "WAYLAND_SOCKET"].into_iter().any(is_set);
    if cfg!(all(unix, not(target_os = "macos"))) && !named {
        return Err("there is no display: set DISPLAY or WAYLAND_DISPLAY, or start lyskryss from a desktop \
                    session (lyskryss check FILE works without one)"
            .to_owned());
    }
    Ok(())
}

fn no_window(why: &str) -> String {
    // What comes before the last colon tells of source files, not of the user's machine.
    let why = why.lines().next().unwrap_or_default();
    let why = why.rsplit_once(": ").map_or(why, |(_, why)| why);
    format!(
        "the window could not be opened ({why}); on Debian and Ubuntu, make sure that the display is \
         reachable and install libxkbcommon-x11-0, libxcursor1, libxi6, libxrandr2 and mesa-vulkan-drivers"
    )
}

/// Tells whoever used the program that it has stopped for a defect of ours, and that nothing is
/// lost. The journal was written to its end as the window went.
fn apologise() -> String {
    let dir = settings::data_dir();
    let settings = dir.as_deref().map(settings::load).unwrap_or_default();
    let app = App::new(settings, sys_locale::get_locale().as_deref());
    // Where the system has no dialog, the next start tells.
    rfd::MessageDialog::new()
        .set_level(rfd::MessageLevel::Error)
        .set_title("Lyskryss")
        .set_description(app.texts.get("panic-words"))
        .show();
    let place = dir.map(|dir| format!(" (a report is in {})", dir.display())).unwrap_or_default();
    format!(
        "the program stopped because of a defect of ours; nothing is lost: start it again{place}"
    )
}

fn panic_words(panic: &(dyn std::any::Any + Send)) -> &str {
    let words = panic.downcast_ref::<String>().map(String::as_str);
    words.or(panic.downcast_ref::<&str>().copied()).unwrap_or("unknown reason")
}

/// Libraries below us panic where a system library is missing; that is said in one sentence, not
/// in a backtrace.
fn quiet_until_shown() {
    let usual = panic::take_hook();
    panic::set_hook(Box::new(move |info| {
        if SHOWN.load(Ordering::Relaxed) {
            if let Some(dir) = settings::data_dir() {
                let thread = std::thread::current();
                let place = info.location().map(ToString::to_string).unwrap_or_default();
                // Only words that stand in the program itself: others may be a session's.
                let words = info.payload().downcast_ref::<&str>().copied().unwrap_or_default();
                let ends = thread.name() == Some("main");
                reports::write(&dir, ends, &format!("{place}\n{words}"));
            }
            usual(info);
        }
    }));
}

/// For those who try what becomes of a defect: `LYSKRYSS_PANIC_AFTER` seconds the window panics.
#[cfg(feature = "inspection")]
fn panic_if_asked() {
    let after =
        std::env::var("LYSKRYSS_PANIC_AFTER").ok().and_then(|text| text.parse::<u64>().ok());
    let is_time = after.is_some_and(|after| clock::now().running.as_secs() >= after);
    assert!(!is_time, "asked to panic");
}

/// How the window is made.
pub fn options() -> eframe::NativeOptions {
    let icon =
        eframe::icon_data::from_png_bytes(include_bytes!("../../assets/icons/lyskryss-256.png"));
    let viewport = egui::ViewportBuilder::default()
        .with_title("Lyskryss")
        .with_app_id("lyskryss")
        .with_inner_size([1440.0, 860.0])
        .with_min_inner_size([480.0, 320.0])
        .with_clamp_size_to_monitor_size(true)
        .with_icon(icon.unwrap_or_default());
    let mut wgpu_options = WgpuConfiguration::default();
    if let WgpuSetup::CreateNew(setup) = &mut wgpu_options.wgpu_setup {
        // An old laptop on battery: the thrifty adapter is quick enough.
        setup.power_preference = wgpu::PowerPreference::LowPower;
    }
    eframe::NativeOptions {
        viewport,
        wgpu_options,
        // The bundled fonts serve: the same text on every machine.
        system_font_fallback: false,
        ..Default::default()
    }
}

/// The program with nothing open, as it is remembered; in that language, if one is asked for.
fn new_app(language: Option<String>) -> App {
    let settings = settings::data_dir().as_deref().map(settings::load).unwrap_or_default();
    let mut app = App::new(settings, sys_locale::get_locale().as_deref());
    if let Some(tag) = language {
        // For this run: what is remembered stays as it was.
        app.speak(&tag);
    }
    // The system's time zones are read, too.
    app.now = clock::now();
    app
}

/// The open window.
#[expect(clippy::struct_excessive_bools, reason = "each is one thing the window knows")]
struct Window {
    app: App,
    performer: Performer,
    reports: Receiver<Report>,
    palette: Option<&'static Palette>,
    /// Whether the text has more air, as far as the fonts know.
    wide_spacing: bool,
    title: String,
    closing: bool,
    /// Whether the window had the keyboard in the last frame.
    focused: bool,
    /// Whether it was said that the journal is late.
    late: bool,
    /// Held so that the system goes on telling what its user prefers.
    _system: mundy::Subscription,
    audience: AudienceWindow,
    standing: WindowStanding,
    watch: Watch,
}

impl Window {
    fn new(
        cc: &eframe::CreationContext<'_>,
        (file, ahead): (Option<PathBuf>, Option<ReadAhead>),
        mut app: App,
        watch: Watch,
    ) -> Self {
        let ctx = &cc.egui_ctx;
        theme::install(ctx);
        let data_dir = settings::data_dir();
        app.documents = directories::UserDirs::new()
            .map(|dirs| dirs.document_dir().unwrap_or_else(|| dirs.home_dir()).to_owned());
        app.looks_beside = clipboard::gives_html();
        let (sender, reports) = mpsc::channel();
        let (tell, screen) = (sender.clone(), ctx.clone());
        let system = system::listen(move |system| {
            // Nobody to tell means that the window is closing.
            if tell.send(Report::System(system)).is_ok() {
                screen.request_repaint();
            }
        });
        let performer = Performer::new(ctx.clone(), sender, data_dir, ahead);
        let mut window = Self {
            app,
            performer,
            reports,
            palette: None,
            wide_spacing: false,
            title: String::new(),
            closing: false,
            focused: false,
            late: false,
            _system: system,
            audience: AudienceWindow::default(),
            standing: WindowStanding::default(),
            watch,
        };
        if let Some(winit) = cc.winit_window() {
            window.standing.open(ctx, winit, &window.app);
        }
        window.apply_theme(ctx);
        window.performer.look_for_recoveries();
        if let Some(file) = file {
            window.take_in(FileAction::Open(file));
        }
        window
    }

    /// Takes an input in, and performs what comes of it.
    fn take_in(&mut self, input: impl Into<Input>) {
        let input = match input.into() {
            Input::Asked(Action::File(action)) => with_whole_path(action).into(),
            Input::Heard(Report::File(FileReport::PickedOpen(Some(path))))
                if tables::is_table(&path) =>
            {
                // Nothing was picked that is opened.
                self.take_in(FileReport::PickedOpen(None));
                PrepareAction::TakeFile(path).into()
            }
            other => other,
        };
        for effect in update(&mut self.app, input, clock::now()) {
            self.closing |= effect == Effect::Quit;
            self.performer.perform(effect, self.app.texts);
        }
    }

    /// Hears of the screens and of where windows stand on them.
    fn look_at_the_screens(&mut self, ctx: &egui::Context, frame: &eframe::Frame) {
        let Some(window) = frame.winit_window().cloned() else { return };
        let wall = self.audience.stands(ctx);
        for report in self.standing.look(ctx, &window, wall, &self.app) {
            self.take_in(report);
        }
    }

    /// Colours, size and title, where they are not yet as they should be.
    fn apply_theme(&mut self, ctx: &egui::Context) -> &'static Palette {
        let is_dark = ctx.system_theme() == Some(egui::Theme::Dark);
        let palette = theme::palette(self.app.theme(is_dark), is_dark);
        if self.palette != Some(palette) {
            theme::apply(ctx, palette);
            self.palette = Some(palette);
        }
        let wide = self.app.settings.wide_spacing;
        if self.wide_spacing != wide {
            theme::space(ctx, wide);
            self.wide_spacing = wide;
        }
        if (ctx.zoom_factor() - self.app.settings.zoom).abs() > f32::EPSILON {
            ctx.set_zoom_factor(self.app.settings.zoom);
        }
        let title = self.app.window_title();
        if title != self.title {
            ctx.send_viewport_cmd(egui::ViewportCommand::Title(title.clone()));
            self.title = title;
        }
        palette
    }
}

impl eframe::App for Window {
    /// Keys pressed in the audience window work as if they were pressed here; and those pressed
    /// while this window is wholly behind another do not wait until it is seen.
    fn raw_input_hook(&mut self, _ctx: &egui::Context, raw_input: &mut egui::RawInput) {
        if raw_input.viewport_id == egui::ViewportId::ROOT {
            raw_input.events.extend(self.audience.take_keys());
            let is_hidden = raw_input.viewport().visible() == Some(false);
            self.standing.keys_wait = is_hidden && !raw_input.events.is_empty();
        }
    }

    /// Runs while the window is hidden too: reports are taken in, and closing is asked about.
    fn logic(&mut self, ctx: &egui::Context, frame: &mut eframe::Frame) {
        if SHOWN.load(Ordering::Relaxed) {
            (self.watch)(&self.app, ctx);
        }
        self.look_at_the_screens(ctx, frame);
        self.standing.wake(ctx);
        while let Ok(report) = self.reports.try_recv() {
            self.take_in(report);
        }
        let dropped = ctx.input(|i| i.raw.dropped_files.first().map(|f| f.path().to_owned()));
        if let Some(path) = dropped {
            self.take_in(FileAction::Open(path));
        }
        let late = self.performer.is_journal_late();
        if late != std::mem::replace(&mut self.late, late) {
            self.take_in(FileReport::JournalLate(late));
        }
        if late {
            // Until it is no longer so.
            ctx.request_repaint_after(Duration::from_secs(1));
        }
        let focused = ctx.input(|i| i.viewport().focused == Some(true));
        if focused && !std::mem::replace(&mut self.focused, focused) {
            self.take_in(FileReport::Focused);
        }
        self.focused = focused;
        if ctx.input(|i| i.viewport().close_requested()) && !self.closing {
            self.take_in(FileAction::CloseRequested);
            if !self.closing {
                ctx.send_viewport_cmd(egui::ViewportCommand::CancelClose);
            }
        }
    }

    fn ui(&mut self, ui: &mut egui::Ui, frame: &mut eframe::Frame) {
        SHOWN.store(true, Ordering::Relaxed);
        #[cfg(feature = "inspection")]
        panic_if_asked();
        self.standing.finish_opening(ui.ctx(), frame);
        for input in self.audience.take_inputs() {
            self.take_in(input);
        }
        let palette = self.apply_theme(ui.ctx());
        let actions = window_ui(ui, &self.app, palette, clock::now());
        if self.app.shows_minutes_passing() {
            ui.ctx().request_repaint_after(clock::until_next_minute());
        }
        if !actions.is_empty() {
            ui.ctx().request_repaint();
        }
        for action in actions {
            self.take_in(action);
        }
        self.standing.fill_the_screen(ui.ctx(), &self.app);
        let title = self.app.texts.get("audience-title");
        let seen = self.app.seen();
        self.audience.show(ui.ctx(), &self.app.audience, &seen, palette, &title);
    }
}

/// What is opened as a person means it: the title bar and the recent files want a path that holds
/// wherever we are started, and a file with tables is no session, but is taken in.
fn with_whole_path(action: FileAction) -> Action {
    let action = match action {
        FileAction::Open(path) if tables::is_table(&path) => {
            return PrepareAction::TakeFile(whole_path(path)).into();
        }
        FileAction::Open(path) => FileAction::Open(whole_path(path)),
        FileAction::PathTyped(text) if !text.trim().is_empty() => {
            let typed = PathBuf::from(text.trim().trim_matches('"'));
            FileAction::PathTyped(whole_path(typed).to_string_lossy().into_owned())
        }
        other => other,
    };
    action.into()
}

fn whole_path(path: PathBuf) -> PathBuf {
    std::path::absolute(&path).unwrap_or(path)
}
