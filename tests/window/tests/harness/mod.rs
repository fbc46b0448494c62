//! The window without a screen: an app, its drawing, and what a person does with keys and mouse.
//!
//! [`Window`] goes the whole way round: input, `window_ui`, the actions to `update`, and the next
//! frame. Effects are not performed but kept, so that a test can look at them. A test sees the
//! window as a screen reader does, by role and name ([`Seen`]), or as text on the screen.

pub mod cells;
pub mod focus;
pub mod meeting;
pub mod painted;
pub mod places;
pub mod renderer;
pub mod scenes;
pub mod wall;

use std::collections::BTreeSet;
use std::path::PathBuf;
use std::time::Duration;

use egui::accesskit::{Action as Ask, Live, NodeId, Role};
use egui::{Event, Id, Key, Modifiers, PointerButton, Pos2, Rect, Shape, Vec2};
use egui_kittest::kittest::NodeT;
use egui_kittest::{Harness, HarnessBuilder};
use lyskryss::app::command::{Command, PrepareCommand};
use lyskryss::app::core::effect::{Effect, Now};
use lyskryss::app::core::imports::pasted::PasteTried;
use lyskryss::app::core::imports::tried::Tried;
use lyskryss::app::core::place::{Place, Room};
use lyskryss::app::input::{Action, FileAction, FileReport, Input, PrepareReport, Report};
use lyskryss::app::rooms::prepare::Tab;
use lyskryss::app::services::files::{Comparison, Opened};
use lyskryss::app::state::App;
use lyskryss::app::update::update;
use lyskryss::domain::criterion::{Criterion, CriterionId};
use lyskryss::domain::date::Date;
use lyskryss::domain::focus_area::{FocusArea, FocusAreaId};
use lyskryss::domain::judgement::Judgement;
use lyskryss::domain::light::Mark;
use lyskryss::domain::measure::{Measure, MeasureId};
use lyskryss::domain::session::{FORMAT, Session};
use lyskryss::storage::format::Read;
use lyskryss::storage::samples::Sample;
use lyskryss::storage::settings::Settings;
use lyskryss::ui::kit::theme::{self, Palette};
use lyskryss::ui::shell::window_ui;

/// Ctrl, as systems report it where it is the command key.
pub const CTRL: Modifiers = Modifiers { ctrl: true, command: true, ..Modifiers::NONE };
/// Alt alone.
pub const ALT: Modifiers = Modifiers::ALT;
/// Ctrl and Alt: what some systems report for `AltGr`.
pub const CTRL_ALT: Modifiers =
    Modifiers { ctrl: true, command: true, alt: true, ..Modifiers::NONE };
/// Ctrl and Shift.
pub const CTRL_SHIFT: Modifiers =
    Modifiers { ctrl: true, command: true, shift: true, ..Modifiers::NONE };

/// A laptop.
pub const LAPTOP: Vec2 = Vec2::new(1280.0, 720.0);
/// A large screen.
pub const LARGE: Vec2 = Vec2::new(1920.0, 1080.0);
/// What a laptop has left at 200 %.
pub const LAPTOP_AT_200: Vec2 = Vec2::new(640.0, 360.0);

/// The afternoon on which all tests happen, when the program has run for a while.
pub fn now() -> Now {
    Now {
        day: Date::new(2027, 1, 14).unwrap(),
        hour: 13,
        minute: 42,
        running: Duration::from_mins(10),
        dice: 7,
    }
}

/// What stands behind the drawn window.
pub struct State {
    pub app: App,
    /// What was asked of the outside, the oldest first.
    pub effects: Vec<Effect>,
    /// Whether what is to be compared waits, as other effects do; else it is compared at once.
    pub compares_slowly: bool,
    /// The clock: it stands still until a test lets time pass.
    now: Now,
    palette: &'static Palette,
    /// Where what has the keyboard stands, and how much of that is not cut off, in the last frame.
    focus: Option<(Rect, Rect)>,
}

impl State {
    fn act(&mut self, input: impl Into<Input>) {
        for effect in update(&mut self.app, input, self.now) {
            match effect {
                // What goes to the journal is tested apart.
                Effect::Journal(_) => {}
                Effect::Compare(order) if !self.compares_slowly => {
                    let found = Comparison::of(self.app.texts, order);
                    self.act(FileReport::Compared(Box::new(found)));
                }
                Effect::TryTables(order) => {
                    let tried = Tried::of(self.app.texts, &order);
                    self.act(PrepareReport::Tried(Box::new(tried)));
                }
                Effect::MakeReady(order) => self.act(Report::Ready(Box::new(order.done()))),
                Effect::TryPasted(order) => {
                    self.act(PrepareReport::Pasted(Box::new(PasteTried::of(*order))));
                }
                effect => self.effects.push(effect),
            }
        }
    }
}

impl eframe::App for State {
    fn ui(&mut self, ui: &mut egui::Ui, _frame: &mut eframe::Frame) {
        let palette = theme::palette(self.app.settings.theme, false);
        if self.palette != palette {
            theme::apply(ui.ctx(), palette);
            self.palette = palette;
        }
        let actions = window_ui(ui, &self.app, palette, self.now);
        if !actions.is_empty() {
            ui.ctx().request_repaint();
        }
        self.focus = focus_rects(ui.ctx());
        for action in actions {
            self.act(action);
        }
    }
}

/// Asked for within a frame: outside of one, egui still holds the frame before.
fn focus_rects(ctx: &egui::Context) -> Option<(Rect, Rect)> {
    let focused: Id = ctx.memory(egui::Memory::focused)?;
    let response = ctx.read_response(focused)?;
    Some((response.rect, response.interact_rect))
}

/// One thing as a screen reader is told of it.
#[derive(Clone, Debug, PartialEq)]
pub struct Seen {
    pub id: NodeId,
    pub role: Role,
    /// Its name; for plain text, the text.
    pub name: String,
    /// What is typed in it, for a field.
    pub value: String,
    pub rect: Rect,
    pub focused: bool,
    pub disabled: bool,
    /// Whether the keyboard can come to it.
    pub focusable: bool,
    /// Whether it can be clicked.
    pub clickable: bool,
    pub selected: bool,
}

/// A window that nobody sees.
pub struct Window {
    pub harness: Harness<'static, State>,
    /// How many keys were pressed so far, one for each chord.
    pub pressed: usize,
}

impl Window {
    /// A laptop's window, in bokmål, with nothing open.
    pub fn new() -> Self {
        Self::sized(LAPTOP)
    }

    /// A window of a size in points.
    pub fn sized(size: Vec2) -> Self {
        Self::with(size, Settings::default(), |builder| builder)
    }

    /// A laptop's window at 200 %.
    pub fn at_200_percent() -> Self {
        Self::with(LAPTOP_AT_200, Settings::default(), |builder| builder.with_pixels_per_point(2.0))
    }

    /// A window in a language, by its tag.
    pub fn speaking(tag: &str) -> Self {
        let settings = Settings { language: Some(tag.to_owned()), ..Settings::default() };
        Self::with(LAPTOP, settings, |builder| builder)
    }

    /// A window with its settings, and more to say to the harness.
    pub fn with(
        size: Vec2,
        settings: Settings,
        more: impl FnOnce(HarnessBuilder<State>) -> HarnessBuilder<State>,
    ) -> Self {
        let palette = theme::palette(settings.theme, false);
        let wide = settings.wide_spacing;
        let app = App::new(settings, Some("nb-NO"));
        let state = State {
            app,
            effects: Vec::new(),
            compares_slowly: false,
            now: now(),
            palette,
            focus: None,
        };
        let builder = Harness::builder()
            .with_size(size)
            // The one theme of egui that our palettes are laid over.
            .with_theme(egui::Theme::Light)
            .with_max_steps(12)
            .with_context_setup(move |ctx| {
                theme::install(ctx);
                theme::space(ctx, wide);
                theme::apply(ctx, palette);
            });
        let mut harness = more(builder).build_eframe(|_| state);
        harness.run();
        Self { harness, pressed: 0 }
    }

    /// A laptop's window with the practice session on the board.
    pub fn practice() -> Self {
        let mut window = Self::new();
        window.open_practice();
        window
    }

    /// A laptop's window with a session of one's own on the board.
    pub fn showing(session: Session) -> Self {
        let mut window = Self::new();
        window.open(session);
        window
    }

    /// Opens the practice session.
    pub fn open_practice(&mut self) {
        self.act(FileAction::OpenSample(Sample::Practice));
    }

    /// Opens a session as if from a file, and goes to the board.
    pub fn open(&mut self, session: Session) {
        session.check().expect("the session should be sound");
        let read = Read { format: FORMAT, session, unknown: Vec::new(), checksum_matches: true };
        let path = PathBuf::from("/tmp/prøve.ron");
        self.act(FileAction::Open(path.clone()));
        self.act(FileReport::Loaded(path, Ok(Box::new(Opened::new(read, String::new())))));
        self.act(Action::Go(Place::Room(Room::Board)));
    }

    /// Asks for a file that turns out not to be readable.
    pub fn cannot_open(&mut self, path: &str, error: lyskryss::storage::file::FileError) {
        self.act(FileAction::Open(PathBuf::from(path)));
        self.act(FileReport::Loaded(PathBuf::from(path), Err(error)));
    }

    /// Goes to a tab of Prepare.
    pub fn prepare(&mut self, tab: Tab) {
        self.run(PrepareCommand::Show(tab));
    }

    // What is behind the window.

    pub fn app(&self) -> &App {
        &self.harness.state().app
    }

    pub fn app_mut(&mut self) -> &mut App {
        &mut self.harness.state_mut().app
    }

    /// The open session.
    pub fn session(&self) -> &Session {
        self.app().session().expect("a session should be open")
    }

    /// The effects since they were last taken.
    pub fn take_effects(&mut self) -> Vec<Effect> {
        std::mem::take(&mut self.harness.state_mut().effects)
    }

    /// A text of the window's language, by its key, so that a test does not stand in the way of better words.
    pub fn t(&self, key: &str) -> String {
        self.app().texts.get(key).into_owned()
    }

    /// A text about a number of things.
    pub fn count(&self, key: &str, n: usize) -> String {
        self.app().texts.count(key, n)
    }

    /// A measure's id, by its number.
    pub fn measure(&self, number: &str) -> MeasureId {
        let found = self.session().measures.iter().find(|m| m.number == number);
        found.unwrap_or_else(|| panic!("there is no measure {number}")).id
    }

    /// A criterion's id, by its name.
    pub fn criterion(&self, name: &str) -> CriterionId {
        let found = self.session().criteria.iter().find(|c| c.name == name);
        found.unwrap_or_else(|| panic!("there is no criterion {name}")).id
    }

    /// What the room set in a crossing.
    pub fn mark(&self, measure: &str, criterion: &str) -> Option<Mark> {
        self.session().mark(self.measure(measure), self.criterion(criterion))
    }

    /// All that is written and set in a crossing.
    pub fn judgement(&self, measure: &str, criterion: &str) -> Judgement {
        let (measure, criterion) = (self.measure(measure), self.criterion(criterion));
        let there = self.session().judgement(measure, criterion).cloned();
        there.unwrap_or_else(|| Judgement::new(measure, criterion))
    }

    /// How often one can undo, by doing it on a copy.
    pub fn undo_steps(&self) -> usize {
        let document = self.app().document.as_ref().expect("a session should be open");
        let (mut history, mut session) = (document.history.clone(), document.session().clone());
        std::iter::from_fn(|| history.undo(&mut session).unwrap()).count()
    }

    // What happens to it.

    /// Draws until nothing changes any more.
    #[track_caller]
    pub fn settle(&mut self) {
        self.harness.run();
    }

    /// Lets time pass: for the program's own clock, and with it for what is drawn.
    #[track_caller]
    pub fn wait(&mut self, time: Duration) {
        self.harness.state_mut().now.running += time;
        self.settle();
    }

    /// From now on what is to be compared waits, as other effects do.
    pub fn compare_slowly(&mut self) {
        self.harness.state_mut().compares_slowly = true;
    }

    /// Does something as if a view had asked for it.
    #[track_caller]
    pub fn act(&mut self, input: impl Into<Input>) {
        self.harness.state_mut().act(input);
        self.settle();
    }

    /// Gives a command as if a menu had.
    #[track_caller]
    pub fn run(&mut self, command: impl Into<Command>) {
        self.act(Action::Do(command.into()));
    }

    /// Gives a command as if a menu had, and draws the first frame of what comes of it.
    #[track_caller]
    pub fn run_for_one_frame(&mut self, command: impl Into<Command>) {
        self.harness.state_mut().act(Action::Do(command.into()));
        self.harness.step();
    }

    /// All this input in one frame, and then what follows from it.
    #[track_caller]
    pub fn input(&mut self, events: impl IntoIterator<Item = Event>) {
        self.harness.input_mut().events.extend(events);
        self.harness.step();
        self.settle();
    }

    /// Presses and releases a key that types nothing.
    #[track_caller]
    pub fn key(&mut self, key: Key) {
        self.chord(Modifiers::NONE, key);
    }

    /// Presses a key some times.
    #[track_caller]
    pub fn keys(&mut self, key: Key, times: usize) {
        for _ in 0..times {
            self.key(key);
        }
    }

    /// Presses and releases a key with modifiers held.
    #[track_caller]
    pub fn chord(&mut self, modifiers: Modifiers, key: Key) {
        self.typed_key(modifiers, key, "");
    }

    /// Presses a key that the keyboard turns into a text, as systems report it: both in one frame.
    #[track_caller]
    pub fn typed_key(&mut self, modifiers: Modifiers, key: Key, text: &str) {
        self.pressed += 1;
        let event =
            |pressed| Event::Key { key, physical_key: None, pressed, repeat: false, modifiers };
        let mut events = vec![Event::ModifiersChanged(modifiers), event(true)];
        events.extend((!text.is_empty()).then(|| Event::Text(text.to_owned())));
        events.extend([event(false), Event::ModifiersChanged(Modifiers::NONE)]);
        self.input(events);
    }

    /// Types a text, key by key.
    #[track_caller]
    pub fn write(&mut self, text: &str) {
        for character in text.chars() {
            let typed = character.to_string();
            let upper = character.is_uppercase() || character == '?';
            let modifiers = if upper { Modifiers::SHIFT } else { Modifiers::NONE };
            let key = if character == ' ' {
                Some(Key::Space)
            } else {
                Key::from_name(&typed.to_uppercase())
            };
            match key {
                Some(key) => self.typed_key(modifiers, key, &typed),
                None => self.input([Event::Text(typed)]),
            }
        }
    }

    /// Pastes a text, as the system's paste key arrives.
    #[track_caller]
    pub fn paste(&mut self, text: &str) {
        self.input([Event::Paste(text.to_owned())]);
    }

    /// Clicks in the middle of something.
    #[track_caller]
    pub fn click(&mut self, role: Role, name: &str) {
        let at = self.get(role, name).rect.center();
        self.click_at(at);
    }

    /// Clicks somewhere, and takes the pointer away.
    #[track_caller]
    pub fn click_at(&mut self, pos: Pos2) {
        let button = |pressed| Event::PointerButton {
            pos,
            button: PointerButton::Primary,
            pressed,
            modifiers: Modifiers::NONE,
        };
        self.harness.input_mut().events.push(Event::PointerMoved(pos));
        self.harness.step();
        self.harness.input_mut().events.push(button(true));
        self.harness.step();
        self.harness.input_mut().events.push(button(false));
        self.harness.step();
        self.input([Event::PointerGone]);
    }

    /// Clicks twice in the middle of something, quickly.
    #[track_caller]
    pub fn double_click(&mut self, role: Role, name: &str) {
        let pos = self.get(role, name).rect.center();
        let button = |pressed| Event::PointerButton {
            pos,
            button: PointerButton::Primary,
            pressed,
            modifiers: Modifiers::NONE,
        };
        self.harness.input_mut().events.push(Event::PointerMoved(pos));
        self.harness.step();
        // A frame each, as quick fingers are.
        self.harness.input_mut().events.extend([button(true), button(false)]);
        self.harness.step();
        self.input([button(true), button(false)]);
        self.input([Event::PointerGone]);
    }

    /// Brings the keyboard to something, as a screen reader does.
    #[track_caller]
    pub fn reach(&mut self, role: Role, name: &str) {
        let id = self.get(role, name).id;
        let request = egui::accesskit::ActionRequest {
            action: Ask::Focus,
            target_tree: egui::accesskit::TreeId::ROOT,
            target_node: id,
            data: None,
        };
        self.input([Event::AccessKitActionRequest(request)]);
    }

    /// Presses Tab until something has the focus.
    #[track_caller]
    pub fn tab_to(&mut self, role: Role, name: &str) {
        // A tab or a cell says what it stands in, too, where the keyboard comes into that.
        let entered = format!(". {name}");
        let is_it = |seen: &str| seen == name || seen.ends_with(&entered);
        for _ in 0..150 {
            if self.focused().is_some_and(|seen| seen.role == role && is_it(&seen.name)) {
                return;
            }
            self.key(Key::Tab);
        }
        panic!("Tab does not come to the {role:?} {name:?}; there is\n{}", self.describe());
    }

    // What it shows.

    /// Everything a screen reader is told of.
    pub fn seen(&self) -> Vec<Seen> {
        let root = self.harness.root();
        let keyboard = self.harness.ctx.memory(egui::Memory::focused).map(|id| id.accesskit_id());
        let all = std::iter::once(root).chain(root.children_recursive());
        let all = all.filter(|node| node.accesskit_node().role() != Role::TextRun);
        let cells = cells::Cells::of(self);
        all.map(|node| {
            let of = node.accesskit_node();
            let name = if of.role() == Role::Label { of.value() } else { of.label() };
            let name = name.unwrap_or_default();
            let is_cell = of.role() == Role::GridCell;
            Seen {
                id: of.locate().0,
                role: of.role(),
                name: if is_cell { cells.plain(&name) } else { name },
                value: of.value().unwrap_or_default(),
                rect: of.bounding_box().map_or(Rect::NOTHING, |_| node.rect()),
                focused: Some(of.locate().0) == keyboard,
                disabled: of.is_disabled(),
                focusable: of.data().supports_action(Ask::Focus),
                clickable: of.data().supports_action(Ask::Click),
                selected: of.toggled() == Some(egui::accesskit::Toggled::True)
                    || of.is_selected() == Some(true),
            }
        })
        .collect()
    }

    /// How many nodes the tree has, those of text included.
    pub fn nodes(&self) -> usize {
        self.harness.root().children_recursive().count()
    }

    /// Something with a role and a name, if it is there.
    pub fn find(&self, role: Role, name: &str) -> Option<Seen> {
        self.seen().into_iter().find(|seen| seen.role == role && seen.name == name)
    }

    /// Something with a role and a name.
    #[track_caller]
    pub fn get(&self, role: Role, name: &str) -> Seen {
        let found = self.find(role, name);
        found.unwrap_or_else(|| {
            panic!("there is no {role:?} {name:?}; there is\n{}", self.describe())
        })
    }

    /// A text field with a name, of one line or of several.
    #[track_caller]
    pub fn field(&self, name: &str) -> Seen {
        let one = self.find(Role::TextInput, name);
        one.unwrap_or_else(|| self.get(Role::MultilineTextInput, name))
    }

    /// What an entry of a list is called, with its place in it, by how its name begins: its own, where it
    /// says what it stands in before that.
    #[track_caller]
    pub fn entry(&self, role: Role, begins: &str) -> String {
        let mut seen = self.seen().into_iter();
        let entered = format!(". {begins}");
        let own = |name: &str| {
            let after = name.find(&entered).map(|at| name[at + 2..].to_owned());
            after.or_else(|| name.starts_with(begins).then(|| name.to_owned()))
        };
        let found = seen.find_map(|seen| own(&seen.name).filter(|_| seen.role == role));
        found.unwrap_or_else(|| panic!("no {role:?} {begins:?}; there is\n{}", self.describe()))
    }

    /// Presses Tab until a text field has the focus.
    #[track_caller]
    pub fn tab_to_field(&mut self, name: &str) {
        let role = self.field(name).role;
        self.tab_to(role, name);
    }

    /// Whether some node's name or text holds these words.
    pub fn says(&self, words: &str) -> bool {
        self.seen().iter().any(|seen| seen.name.contains(words))
    }

    /// What is read out by itself, in the order of the tree.
    pub fn said(&self) -> Vec<String> {
        let all = self.harness.root().children_recursive();
        let live = all.filter(|node| node.accesskit_node().live() == Live::Polite);
        live.filter_map(|node| node.accesskit_node().value()).collect()
    }

    /// What has the keyboard.
    pub fn focused(&self) -> Option<Seen> {
        self.seen().into_iter().find(|seen| seen.focused)
    }

    /// The name of what has the keyboard.
    pub fn focused_name(&self) -> String {
        self.focused().map(|seen| seen.name).unwrap_or_default()
    }

    /// Where what has the keyboard stands, and how much of it is not cut off.
    pub fn focused_rects(&self) -> Option<(Rect, Rect)> {
        self.harness.state().focus
    }

    /// What is drawn in the dialog, if one is in front of everything else.
    pub fn in_front(&self) -> Option<BTreeSet<NodeId>> {
        let layer = self.harness.ctx.memory(egui::Memory::top_modal_layer)?;
        let drawn = self.harness.ctx.viewport(|viewport| {
            let widgets = viewport.prev_pass.widgets.get_layer(layer);
            widgets.map(|widget| widget.id.accesskit_id()).collect()
        });
        Some(drawn)
    }

    /// The status line.
    pub fn status(&self) -> String {
        let status = |seen: &Seen| seen.role == Role::Label && seen.focusable;
        self.seen().into_iter().rfind(status).map(|seen| seen.name).unwrap_or_default()
    }

    /// All text that was painted, whether or not it has a role.
    pub fn painted_texts(&self) -> Vec<String> {
        fn collect(shape: &Shape, texts: &mut Vec<String>) {
            match shape {
                Shape::Text(text) => texts.push(text.galley.text().to_owned()),
                Shape::Vec(shapes) => shapes.iter().for_each(|shape| collect(shape, texts)),
                _ => {}
            }
        }
        let mut texts = Vec::new();
        for clipped in &self.harness.output().shapes {
            collect(&clipped.shape, &mut texts);
        }
        texts.retain(|text| !text.trim().is_empty());
        texts
    }

    /// The lines of text that were painted and are not wholly cut away.
    pub fn painted_lines(&self) -> Vec<painted::Line> {
        painted::lines(&self.harness.output().shapes)
    }

    /// Whether a text was painted that holds these words.
    pub fn paints(&self, words: &str) -> bool {
        self.painted_texts().iter().any(|text| text.contains(words))
    }

    /// Whether another frame was asked for, now or later.
    pub fn wants_another_frame(&self) -> bool {
        self.harness.ctx.has_requested_repaint()
    }

    /// The tree in words, for failures.
    pub fn describe(&self) -> String {
        let line = |seen: Seen| {
            let focus = if seen.focused { " <- focus" } else { "" };
            format!("  {:?} {:?} {:?}{focus}", seen.role, seen.name, seen.rect)
        };
        self.seen()
            .into_iter()
            .filter(|seen| !seen.name.is_empty())
            .map(line)
            .collect::<Vec<_>>()
            .join("\n")
    }
}

impl Default for Window {
    fn default() -> Self {
        Self::new()
    }
}

/// A session of so many measures and criteria, in ten focus areas; nothing is judged.
pub fn large_session(measures: u32, criteria: u32) -> Session {
    let mut next = 0;
    let mut id = || {
        next += 1;
        next
    };
    let areas: Vec<_> = (1..=10)
        .map(|n| FocusArea { id: FocusAreaId(id()), name: format!("Område {n}") })
        .collect();
    let criterion = |n: u32, id: u32| Criterion {
        short: format!("K{n}"),
        question: format!("Hva sier vi om kriterium {n}?"),
        high: "Det holder.".to_owned(),
        medium: "Det holder nesten.".to_owned(),
        low: "Det holder ikke.".to_owned(),
        ..Criterion::new(CriterionId(id), format!("Kriterium {n}"))
    };
    let criteria: Vec<_> = (1..=criteria).map(|n| criterion(n, id())).collect();
    let measures: Vec<_> = (0..measures)
        .map(|n| {
            let area = &areas[(n as usize * areas.len()) / measures as usize];
            let new = Measure::new(
                MeasureId(id()),
                (n + 1).to_string(),
                format!("Tiltak nummer {}", n + 1),
            );
            Measure { focus_area: Some(area.id), ..new }
        })
        .collect();
    let next_id = id();
    Session {
        title: "Stor økt".to_owned(),
        next_id,
        focus_areas: areas.into(),
        criteria: criteria.into(),
        measures: measures.into(),
        ..Session::default()
    }
}

/// The practice session as it was before anybody met.
pub fn without_meetings() -> Session {
    let mut session = Sample::Practice.session();
    session.follow_ups.clear();
    session.presences.clear();
    session.private_notes.clear();
    session.notes.clear();
    session.papers.clear();
    session.items.clear();
    session.meetings.clear();
    for event in &mut session.history {
        event.item = None;
    }
    session
}
