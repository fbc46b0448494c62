//! The frame around the rooms: the rail, the top bar, the status line, and what is in front.

use eframe::egui::{
    self, Align2, CentralPanel, Event, Frame, Id, Key, Margin, Panel, Role, ScrollArea, Sense,
    Stroke, Ui, Vec2, WidgetInfo,
};

use crate::app::action::Action;
use crate::app::audience::AudiencePlace;
use crate::app::board::Cursor;
use crate::app::command::Command;
use crate::app::effect::Now;
use crate::app::judge::Phase;
use crate::app::prepare::Tab;
use crate::app::state::{App, Room};
use crate::domain::judging::RoundKind;
use crate::domain::light::Mark;
use crate::insight::order::Filter;
use crate::ui::audience::audience_ui;
use crate::ui::kit::shortcuts;
use crate::ui::kit::theme::{self, Palette};
use crate::ui::kit::view::{
    View, is_low, is_narrow, keep_focus, note_input, paint_focus_ring, ring_inside,
};
use crate::ui::kit::{buttons, icon, text};
use crate::ui::rooms::{board, judge, prepare, start};

pub mod dialogs;
mod mini;
pub mod top_bar;

/// Draws the whole window, and gives what is wished for.
pub fn window_ui(ui: &mut Ui, app: &App, colours: &Palette, now: Now) -> Vec<Action> {
    let mut out = Vec::new();
    note_input(ui.ctx());
    tell_language(ui.ctx(), app.texts.tag());
    keys(ui, app, &mut out);
    let mut view = View { app, colours, now, out: &mut out };
    if app.audience.place == AudiencePlace::Here {
        here_ui(ui, &view);
        return out;
    }
    rail_ui(ui, &mut view);
    top_bar::top_bar_ui(ui, &mut view);
    status_ui(ui, &mut view);
    room_ui(ui, &mut view);
    dialogs::dialog_ui(ui, &mut view);
    keep_a_focus(ui.ctx(), app);
    let typing = ui.ctx().text_edit_focused();
    ui.ctx().data_mut(|data| data.insert_temp(was_typing_id(), typing));
    paint_focus_ring(ui.ctx(), colours);
    out
}

/// Tells screen readers which language is shown: all there is inherits it.
fn tell_language(ctx: &egui::Context, tag: &str) {
    ctx.accesskit_node_builder(egui::accesskit_root_id(), |root| root.set_language(tag));
}

/// The audience's picture in the place of everything else. Keys work as ever; Esc folds it away.
fn here_ui(ui: &mut Ui, view: &View<'_>) {
    CentralPanel::default().frame(Frame::new().fill(view.colours.paper)).show(ui, |ui| {
        let rect = ui.max_rect();
        audience_ui(ui, rect, &view.app.seen(), view.colours, view.now.running);
        let response = ui.interact(rect, Id::unique("audience-here"), Sense::hover());
        let name = view.t("audience-here-name");
        response.widget_info(|| WidgetInfo::labeled(Role::Label, true, &*name));
    });
}

/// The keys and pastes that belong to no control.
fn keys(ui: &Ui, app: &App, out: &mut Vec<Action>) {
    let ctx = ui.ctx();
    let on_board = board::keys::has_keys(ctx, app);
    let page = board::keys::page(ctx);
    let is_here = app.audience.place == AudiencePlace::Here;
    let also = |key, modifiers| {
        if on_board {
            board::keys::key(app, key, modifiers, page)
        } else if is_here {
            judge::unseen_key(app, key, modifiers)
        } else {
            None
        }
    };
    let taken = shortcuts::take(ctx, app, also);
    if taken.iter().any(|action| matches!(action, Action::Move(_))) {
        keep_focus(ctx);
    }
    if taken.iter().any(|action| matches!(action, Action::Do(Command::NextPane))) {
        next_pane(ctx);
    }
    out.extend(taken);
    let typing = ctx.text_edit_focused() || app.dialog.is_some();
    if !typing && app.room == Room::Prepare && app.prepare.tab == Tab::Measures {
        let pasted = ui.input(|i| {
            i.events.iter().find_map(|event| match event {
                Event::Paste(text) => Some(text.clone()),
                _ => None,
            })
        });
        out.extend(pasted.map(Action::Paste));
    }
    let menu_is_open = egui::Popup::is_any_open(ctx) && !app.board.choosing;
    if app.dialog.is_none() && !menu_is_open && ui.input(|i| i.key_pressed(Key::Escape)) {
        // Out of a field first: what was written in Judge must not take the room with it.
        let typing = ctx.data(|data| data.get_temp(was_typing_id())).unwrap_or(false);
        let leaves_field = typing && app.room == Room::Judge && !is_here;
        if leaves_field && app.phase() == Phase::Answering(RoundKind::Hands) {
            // What the room is about is a field, too: beside it, so that the next Esc leads on.
            judge::focus_reveal(ctx);
        } else {
            out.push(if leaves_field { Action::LeaveField } else { Action::Back });
        }
    }
}

/// Whether a text field had the keyboard when the frame before was drawn: Esc takes it away
/// before anybody can ask.
fn was_typing_id() -> Id {
    Id::unique("was-typing")
}

/// Where F6 goes, by name; each pane tells where it begins when it is drawn.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Pane {
    /// The rail, at the open room.
    Rail,
    /// The top bar, at its first menu.
    Top,
    /// The room itself.
    Room,
    /// What stands beside the room.
    Side,
    /// The status line.
    Status,
}

/// The keyboard always has a place: what had the focus may be gone, closed or deleted.
fn keep_a_focus(ctx: &egui::Context, app: &App) {
    let is_lost = ctx.memory(|memory| memory.focused().is_none());
    if !is_lost || app.dialog.is_some() || egui::Popup::is_any_open(ctx) {
        return;
    }
    let places: &[Pane] = match app.room {
        Room::Start => &[],
        Room::Prepare => &[Pane::Side, Pane::Room],
        Room::Board | Room::Judge => &[Pane::Room],
    };
    if let Some(id) = places.iter().find_map(|pane| drawn(ctx, *pane)) {
        ctx.memory_mut(|memory| memory.request_focus(id));
    }
}

/// Where a pane begins, if it was drawn just now.
fn drawn(ctx: &egui::Context, pane: Pane) -> Option<Id> {
    let frame = ctx.cumulative_frame_nr();
    let place = ctx.data(|data| data.get_temp::<(u64, Id)>(pane_id(pane)));
    place.filter(|(when, _)| when + 2 >= frame).map(|(_, at)| at)
}

const PANES: [Pane; 5] = [Pane::Rail, Pane::Top, Pane::Room, Pane::Side, Pane::Status];

fn pane_id(pane: Pane) -> Id {
    Id::unique(("pane", pane as u8))
}

/// Says where a pane begins.
pub fn pane_begins(ctx: &egui::Context, pane: Pane, at: Id) {
    let frame = ctx.cumulative_frame_nr();
    ctx.data_mut(|data| data.insert_temp(pane_id(pane), (frame, at)));
}

/// Goes to the pane after the one where the keyboard is, or was when it was last known.
fn next_pane(ctx: &egui::Context) {
    let current = Id::unique("current-pane");
    let focused = ctx.memory(egui::Memory::focused);
    let here = PANES.iter().position(|pane| focused.is_some() && drawn(ctx, *pane) == focused);
    let last = ctx.data(|data| data.get_temp::<usize>(current));
    let at = here.or(last).unwrap_or(PANES.len() - 1);
    let after = PANES.iter().enumerate().cycle().skip(at + 1).take(PANES.len());
    let next = after.into_iter().find_map(|(at, pane)| drawn(ctx, *pane).map(|id| (at, id)));
    if let Some((at, id)) = next {
        ctx.data_mut(|data| data.insert_temp(current, at));
        ctx.memory_mut(|memory| memory.request_focus(id));
    }
}

fn room_key(room: Room) -> &'static str {
    match room {
        Room::Start => "room-start",
        Room::Prepare => "room-prepare",
        Room::Board => "room-board",
        Room::Judge => "room-judge",
    }
}

fn rail_ui(ui: &mut Ui, view: &mut View<'_>) {
    let narrow = is_narrow(ui.ctx());
    let width = if narrow { theme::RAIL_NARROW } else { theme::RAIL };
    let frame = Frame::new().fill(view.colours.sunken);
    Panel::left("rail")
        .exact_size(width)
        .resizable(false)
        // Where its ground is no other than the room's, a line parts them.
        .show_separator_line(view.colours.hard_edges)
        .frame(frame)
        .show(ui, |ui| {
            ScrollArea::vertical().id_salt("rail").show(ui, |ui| {
                ui.spacing_mut().item_spacing.y = 4.0;
                ui.add_space(12.0);
                for room in Room::ALL {
                    rail_button_ui(ui, view, room, narrow);
                }
                mini::mini_ui(ui, view, narrow);
            });
        });
}

fn rail_button_ui(ui: &mut Ui, view: &mut View<'_>, room: Room, narrow: bool) {
    let colours = view.colours;
    let open = view.app.room == room;
    let enabled = room == Room::Start || view.app.document.is_some();
    let name = view.t(room_key(room));
    let size = Vec2::new(ui.available_width(), if narrow { 48.0 } else { 60.0 });
    let sense = if enabled { Sense::click() } else { Sense::hover() };
    let (rect, response) = ui.allocate_exact_size(size, sense);
    response.widget_info(|| WidgetInfo::selected(Role::Button, enabled, open, &*name));
    let colour = match (open, enabled) {
        (true, _) => colours.accent,
        (false, true) if response.hovered() => colours.ink,
        (false, true) => colours.ink_soft,
        (false, false) => colours.rule_strong,
    };
    let painter = ui.painter();
    if open {
        let mut bar = rect;
        bar.set_width(4.0);
        painter.rect_filled(bar, 2.0, colours.accent);
    }
    let middle = if narrow { rect.center() } else { rect.center() - Vec2::new(0.0, 11.0) };
    icon::paint_room(painter, middle, room, colour);
    if !narrow {
        let font = if open { theme::semibold(theme::SMALL) } else { theme::regular(theme::SMALL) };
        painter.text(
            rect.center() + Vec2::new(0.0, 16.0),
            Align2::CENTER_CENTER,
            &*name,
            font,
            colour,
        );
    }
    if open {
        pane_begins(ui.ctx(), Pane::Rail, response.id);
    }
    if response.has_focus() {
        ring_inside(ui.ctx(), response.id);
    }
    let clicked = response.clicked();
    if !enabled {
        response.on_hover_text(view.t("rail-open-first"));
    } else if narrow {
        response.on_hover_text(&*name);
    }
    if clicked {
        view.act(Action::Go(room));
    }
}

fn status_ui(ui: &mut Ui, view: &mut View<'_>) {
    let frame = Frame::new()
        .fill(view.colours.paper)
        .inner_margin(Margin::symmetric(if is_narrow(ui.ctx()) { 12 } else { 22 }, 0));
    let height = if is_low(ui.ctx()) { theme::STATUS_LOW } else { theme::STATUS };
    let panel = Panel::bottom("status").exact_size(height).resizable(false);
    panel.show_separator_line(true).frame(frame).show(ui, |ui| {
        ui.horizontal_centered(|ui| {
            ui.spacing_mut().item_spacing.x = 24.0;
            let mut hints = hints(view.app);
            let left = status_words(view).join("     ");
            // What is said comes before what could be pressed: hints give way, one by one.
            let room = ui.available_width() - words_width(ui, view, &left) - 40.0;
            while !hints.is_empty() && hints_width(ui, view, &hints) > room {
                hints.remove(0);
            }
            let hints_width = hints_width(ui, view, &hints);
            let width = (ui.available_width() - hints_width - 24.0).max(80.0);
            status_line_ui(ui, view, &left, width);
            if hints_width > 0.0 {
                ui.with_layout(egui::Layout::right_to_left(egui::Align::Center), |ui| {
                    hints_ui(ui, view, &hints);
                });
            }
        });
    });
}

/// The line itself: one thing to focus, so that a screen reader can be asked what happened last.
fn status_line_ui(ui: &mut Ui, view: &View<'_>, words: &str, width: f32) {
    let colours = view.colours;
    let font = theme::regular(theme::SMALL);
    let galley =
        text::layout(ui.painter(), words, font, colours.ink_soft, width, 1, egui::Align::LEFT);
    let size = Vec2::new(width, ui.available_height() - 4.0);
    let (rect, response) = ui.allocate_exact_size(size, Sense::focusable_noninteractive());
    response.widget_info(|| WidgetInfo::labeled(Role::Label, true, words));
    ui.ctx().accesskit_node_builder(response.id, |node| {
        node.set_live(egui::accesskit::Live::Polite);
        node.set_value(words);
    });
    let elided = galley.elided;
    ui.painter().galley(
        rect.left_center() - Vec2::new(0.0, galley.size().y / 2.0),
        galley,
        colours.ink_soft,
    );
    pane_begins(ui.ctx(), Pane::Status, response.id);
    if response.has_focus() {
        ring_inside(ui.ctx(), response.id);
    }
    if elided {
        response.on_hover_text(words);
    }
}

fn status_words(view: &View<'_>) -> Vec<String> {
    let app = view.app;
    let mut words = Vec::new();
    if app.busy.is_busy() {
        words.push(view.t("status-busy").into_owned());
    } else if let Some(message) = &app.message {
        words.push(message.say(app.texts));
    } else if app.document.is_some() {
        let key = if app.is_unsaved() { "status-unsaved" } else { "status-unchanged" };
        words.push(view.t(key).into_owned());
    }
    let Some(document) = &app.document else {
        words.push(view.t("status-nothing-leaves").into_owned());
        return words;
    };
    let counts = document.counts();
    if matches!(app.room, Room::Board | Room::Judge) {
        if app.room == Room::Board && app.board.filter != Filter::default() {
            let shown =
                [("shown", app.board.measures().count().into()), ("all", counts.measures.into())];
            words.push(view.with("status-shown", &shown));
        }
        let all = counts.crossings();
        words.push(
            view.with("status-judged", &[("judged", counts.judged.into()), ("all", all.into())]),
        );
        if counts.cannot_judge > 0 {
            words.push(view.count("status-cannot", counts.cannot_judge));
        }
        if counts.follow_ups > 0 {
            words.push(view.count("status-points", counts.follow_ups));
        }
        if app.room == Room::Judge {
            return words;
        }
        let decided = [("decided", counts.decided.into()), ("all", counts.measures.into())];
        words.push(view.with("status-decided", &decided));
        words.extend(roadmap_words(view));
    } else {
        let measures = view.count("count-measures", counts.measures);
        words.push(format!("{measures}, {}", view.count("count-criteria", counts.criteria)));
    }
    words
}

/// How the roadmap is mixed, in counts: "6 on the roadmap: 3 quick, 2 long, 1 without owner".
fn roadmap_words(view: &View<'_>) -> Option<String> {
    let roadmap = view.app.document.as_ref()?.counts().roadmap;
    if roadmap.all == 0 {
        return None;
    }
    let parts = [
        ("roadmap-quick", roadmap.quick),
        ("roadmap-middle", roadmap.middle),
        ("roadmap-long", roadmap.long),
        ("roadmap-no-owner", roadmap.no_owner),
    ];
    let parts: Vec<_> =
        parts.iter().filter(|(_, n)| *n > 0).map(|(key, n)| view.count(key, *n)).collect();
    let all = view.count("roadmap-all", roadmap.all);
    Some(if parts.is_empty() { all } else { format!("{all}: {}", parts.join(", ")) })
}

/// The keys worth knowing here: their signs, and what they do.
fn hints(app: &App) -> Vec<(Vec<String>, &'static str)> {
    let keys = &app.settings.keys;
    let one = |command: Command, key: &'static str| (vec![shortcuts::sign_of(command, keys)], key);
    let mut hints = match app.room {
        Room::Start => vec![one(Command::New, "hint-new"), one(Command::Open, "hint-open")],
        Room::Prepare if app.prepare.tab == Tab::Session => vec![one(Command::Save, "hint-save")],
        Room::Prepare => vec![
            one(Command::AddEntry, "hint-add"),
            (
                vec![
                    shortcuts::sign_of(Command::MoveUp, keys),
                    shortcuts::sign_of(Command::MoveDown, keys),
                ],
                "hint-move",
            ),
        ],
        Room::Board if app.board.cursor.is_none() => Vec::new(),
        Room::Board if app.board.cursor.and_then(Cursor::crossing).is_none() => {
            vec![(vec!["Enter".to_owned()], "hint-decide")]
        }
        Room::Board => vec![
            (
                Mark::ALL[..3]
                    .iter()
                    .map(|mark| shortcuts::sign_of(Command::Mark(*mark), keys))
                    .collect(),
                "hint-mark",
            ),
            (vec!["Enter".to_owned()], "hint-judge"),
        ],
        Room::Judge if app.judged().is_none() => Vec::new(),
        Room::Judge => judge_hints(app),
    };
    hints.push(one(Command::Palette, "hint-palette"));
    hints
}

/// What is worth knowing while the room answers, and while it talks.
fn judge_hints(app: &App) -> Vec<(Vec<String>, &'static str)> {
    let keys = &app.settings.keys;
    let one = |command: Command, key: &'static str| (vec![shortcuts::sign_of(command, keys)], key);
    let mut hints = match app.phase() {
        Phase::Answering(RoundKind::Ballots) => vec![
            one(Command::Abstain, "hint-abstain"),
            one(Command::ClearMark, "hint-take-back"),
            one(Command::Reveal, "hint-reveal"),
        ],
        Phase::Answering(RoundKind::Hands) => vec![one(Command::Reveal, "hint-reveal")],
        Phase::Talking => {
            vec![one(Command::NewRound, "hint-new-round"), one(Command::DoneHere, "hint-done")]
        }
    };
    hints.push((vec!["Esc".to_owned()], "hint-to-board"));
    hints
}

fn words_width(ui: &Ui, view: &View<'_>, words: &str) -> f32 {
    let font = theme::regular(theme::SMALL);
    ui.painter().layout_no_wrap(words.to_owned(), font, view.colours.ink_soft).size().x
}

fn hints_width(ui: &Ui, view: &View<'_>, hints: &[(Vec<String>, &'static str)]) -> f32 {
    let width = |words: &str| words_width(ui, view, words);
    let hint = |(signs, key): &(Vec<String>, &'static str)| {
        let signs: f32 = signs.iter().map(|sign| (width(sign) + 10.0).max(22.0) + 4.0).sum();
        signs + width(&view.t(key)) + 26.0
    };
    hints.iter().map(hint).sum()
}

fn hints_ui(ui: &mut Ui, view: &View<'_>, hints: &[(Vec<String>, &'static str)]) {
    for (signs, key) in hints.iter().rev() {
        ui.spacing_mut().item_spacing.x = 4.0;
        let colours = view.colours;
        ui.label(
            egui::RichText::new(view.t(key))
                .font(theme::regular(theme::SMALL))
                .color(colours.ink_soft),
        );
        for sign in signs.iter().rev() {
            buttons::key_sign(ui, colours, sign);
        }
        ui.add_space(18.0);
    }
}

fn room_ui(ui: &mut Ui, view: &mut View<'_>) {
    let frame = Frame::new().fill(view.colours.paper).stroke(Stroke::NONE);
    CentralPanel::default().frame(frame).show(ui, |ui| match view.app.room {
        Room::Start => start::start_ui(ui, view),
        Room::Prepare => prepare::prepare_ui(ui, view),
        Room::Board => board::board_ui(ui, view),
        Room::Judge => judge::judge_ui(ui, view),
    });
}
