//! What every drawing function is given: the app to read, the colours, and where wishes go.

use std::borrow::Cow;

use eframe::egui::{self, Event, Id, Ui};

use crate::app::action::Action;
use crate::app::command::Command;
use crate::app::state::App;
use crate::domain::date::Moment;
use crate::i18n::Args;
use crate::ui::kit::shortcuts;
use crate::ui::kit::theme::{self, Palette};

/// What a drawing function reads and where it puts what it wishes.
pub struct View<'a> {
    /// All there is to show.
    pub app: &'a App,
    /// The colours.
    pub colours: &'a Palette,
    /// The time as this frame is drawn, for "today" and the talk timer.
    pub now: crate::app::effect::Now,
    /// What is wished for.
    pub out: &'a mut Vec<Action>,
}

impl<'a> View<'a> {
    /// A text.
    pub fn t(&self, key: &str) -> Cow<'a, str> {
        self.app.texts.get(key)
    }

    /// A text with its arguments.
    pub fn with(&self, key: &str, args: &Args<'_>) -> String {
        self.app.texts.with(key, args)
    }

    /// A text about a number of things.
    pub fn count(&self, key: &str, n: usize) -> String {
        self.app.texts.count(key, n)
    }

    /// The sign of a command's first key, or nothing.
    pub fn sign(&self, command: Command) -> String {
        shortcuts::sign_of(command, &self.app.settings.keys)
    }

    /// Wishes for something.
    pub fn act(&mut self, action: Action) {
        self.out.push(action);
    }

    /// Wishes for a command.
    pub fn run(&mut self, command: Command) {
        self.out.push(Action::Do(command));
    }
}

/// The time, and the day where it is not today.
pub fn moment(view: &View<'_>, at: Moment) -> String {
    let time = format!("{:02}:{:02}", at.hour(), at.minute());
    if at.day() == view.now.day {
        return time;
    }
    let day = view.app.texts.date(at.day().year(), at.day().month(), at.day().day());
    format!("{day} {time}")
}

/// Whether there is little room, so that one thing is shown at a time.
pub fn is_narrow(ctx: &egui::Context) -> bool {
    ctx.content_rect().width() < theme::NARROW
}

/// Whether there is too little room for anything beside the crossing that is judged.
pub fn is_tight(ctx: &egui::Context) -> bool {
    ctx.content_rect().width() < theme::TIGHT
}

/// Whether the window is so low that bars must be, too.
pub fn is_low(ctx: &egui::Context) -> bool {
    ctx.content_rect().height() < theme::LOW
}

/// How many things of a size there is room for.
#[expect(
    clippy::cast_possible_truncation,
    clippy::cast_sign_loss,
    reason = "a count of things on a screen; what is below none is none"
)]
pub fn how_many(room: f32, each: f32) -> usize {
    (room / each).floor() as usize
}

/// True once for each new wish of the app for the keyboard, and only for the wished place.
pub fn takes_focus(ui: &Ui, view: &View<'_>, wanted: crate::app::state::Focus) -> bool {
    let (number, focus) = view.app.focus();
    if focus != Some(wanted) {
        return false;
    }
    let granted = granted_focus(ui.ctx());
    if granted < number {
        ui.ctx().data_mut(|data| data.insert_temp(Id::unique("granted-focus"), number));
    }
    granted < number
}

/// The number of the last wish for the keyboard that was granted.
pub fn granted_focus(ctx: &egui::Context) -> u64 {
    ctx.data(|data| data.get_temp::<u64>(Id::unique("granted-focus"))).unwrap_or(0)
}

/// Keeps egui from moving the focus by an arrow key that meant something else. A focused widget
/// could lock the arrows to itself, but not in its first frame, and keys can be that quick.
pub fn keep_focus(ctx: &egui::Context) {
    ctx.memory_mut(|memory| memory.move_focus(egui::FocusDirection::None));
}

/// Scrolls to what has just come into focus inside a scroll area's content. Call it last in the
/// content.
pub fn bring_focus_into_view(ui: &Ui) {
    let Some(focused) = ui.ctx().memory(eframe::egui::Memory::focused) else {
        return;
    };
    let id = ui.scope_id().with("focus-in-view");
    let before = ui.ctx().data(|data| data.get_temp::<Id>(id));
    if before == Some(focused) {
        return;
    }
    ui.ctx().data_mut(|data| data.insert_temp(id, focused));
    if let Some(response) = ui.ctx().read_response(focused)
        && response.layer_id == ui.layer_id()
        && ui.min_rect().intersects(response.rect)
    {
        ui.scroll_to_rect(response.rect.expand(12.0), None);
    }
}

/// A scroll area that fills what there is and follows the focus.
pub fn scroll_ui(ui: &mut Ui, salt: &str, content: impl FnOnce(&mut Ui)) {
    egui::ScrollArea::vertical().id_salt(salt).auto_shrink(false).show(ui, |ui| {
        content(ui);
        ui.add_space(16.0);
        bring_focus_into_view(ui);
    });
}

/// Notes, at the beginning of a frame, whether keyboard (or screen reader) or pointer is in use.
pub fn note_input(ctx: &egui::Context) {
    let in_use = ctx.input(|input| {
        input.events.iter().rev().find_map(|event| match event {
            Event::Key { pressed: true, .. } | Event::AccessKitActionRequest(_) => Some(true),
            Event::PointerButton { pressed: true, .. } => Some(false),
            _ => None,
        })
    });
    if let Some(in_use) = in_use {
        ctx.data_mut(|data| data.insert_temp(Id::unique("keyboard-in-use"), in_use));
    }
}

fn is_keyboard_in_use(ctx: &egui::Context) -> bool {
    ctx.data(|data| data.get_temp(Id::unique("keyboard-in-use"))).unwrap_or(true)
}

/// Has the ring of a thing that fills its list, or stands at the window's edge, painted inside it,
/// so that it covers no neighbour and is not cut.
pub fn ring_inside(ctx: &egui::Context, id: Id) {
    ctx.data_mut(|data| data.insert_temp(Id::unique("ring-inside"), id));
}

/// Paints the ring around what has the focus, over everything in its layer: always around a text
/// field, around other things while the keyboard is in use.
pub fn paint_focus_ring(ctx: &egui::Context, colours: &Palette) {
    let Some(focused) = ctx.memory(egui::Memory::focused) else {
        return;
    };
    if !is_keyboard_in_use(ctx) && !ctx.text_edit_focused() {
        return;
    }
    let Some(response) = ctx.read_response(focused) else {
        return;
    };
    if !response.rect.is_finite() || !response.rect.is_positive() {
        return;
    }
    let clip = response.interact_rect.expand(5.0);
    let painter = ctx.layer_painter(response.layer_id).with_clip_rect(clip);
    let inside = ctx.data(|data| data.get_temp(Id::unique("ring-inside"))) == Some(focused);
    let ring = if inside { response.rect.shrink(4.0) } else { response.rect.expand(1.0) };
    painter.rect_stroke(
        ring,
        theme::CELL_RADIUS,
        egui::Stroke::new(3.0, colours.accent),
        egui::StrokeKind::Outside,
    );
}
