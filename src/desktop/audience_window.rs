//! The audience window: a second, clean window that is given a picture and hands keys back.
//!
//! It is drawn by itself, when its picture changes, so that it never holds the first window up.
//! Must not know the app: what it draws is a [`Picture`].

use std::sync::{Arc, Mutex, MutexGuard, PoisonError};
use std::time::Duration;

use eframe::egui::{self, Context, Event, Key, ViewportBuilder, ViewportCommand, ViewportId};

use crate::app::command::AudienceCommand;
use crate::app::core::picture::Picture;
use crate::app::input::{Action, AudienceReport, Input};
use crate::app::services::audience::{Audience, AudiencePlace};
use crate::desktop::placing::Area;
use crate::desktop::{clock, placing};
use crate::ui::audience::audience_ui;
use crate::ui::kit::theme::Palette;

/// How often a window is asked to draw one picture.
const PATIENCE: u8 = 25;

/// How long and how often it is insisted that the keyboard is the first window's; how often it is
/// asked after that.
const INSISTS: Duration = Duration::from_secs(3);
const INSISTS_EACH: Duration = Duration::from_millis(100);
const ASKS_EACH: Duration = Duration::from_secs(1);
/// How often it is looked whether the window is covered, while it has the keyboard.
const COVERED_EACH: Duration = Duration::from_millis(250);
/// How long the system is given to let a window out of full screen, before it is put somewhere.
const LEAVES: Duration = Duration::from_millis(200);

/// What both windows hold on to.
#[derive(Default)]
#[expect(clippy::struct_excessive_bools, reason = "each is one thing known of the window")]
struct Shared {
    shown: Option<(Arc<Picture>, &'static Palette)>,
    /// What the window drew last.
    drawn: Option<(Arc<Picture>, &'static Palette)>,
    /// Keys pressed there, for the first window.
    keys: Vec<Event>,
    /// What else was asked for there.
    inputs: Vec<Input>,
    full: bool,
    covered: bool,
    /// Whether the window had the keyboard when it drew, and whether the mouse brought that there.
    focused: bool,
    pressed: bool,
    /// Whether the keyboard is being asked back from a window that is covered.
    listens: bool,
}

/// What the window was last told to be.
#[derive(Clone, Copy, PartialEq, Eq)]
struct Told {
    /// Which window it is.
    opened: u32,
    full: bool,
    screen: Option<usize>,
}

/// The audience window, from the first one's side.
#[derive(Default)]
pub(super) struct AudienceWindow {
    shared: Arc<Mutex<Shared>>,
    told: Option<Told>,
    /// How often it was asked to draw what it has not drawn yet.
    asked: u8,
    /// Since when, in the program's running time, it has the keyboard that is not for it.
    gives_back: Option<Duration>,
    /// Where it is to be put, and from when on.
    put: Option<(Area, Duration)>,
    /// Whether it opened without asking for the keyboard. A window is another one with another answer.
    opened_elsewhere: bool,
}

fn id(opened: u32) -> ViewportId {
    ViewportId::from_hash_of(("audience", opened))
}

impl AudienceWindow {
    /// Has the window there, or not, showing this. Call it in every frame of the first window.
    pub(super) fn show(
        &mut self,
        ctx: &Context,
        audience: &Audience,
        picture: &Arc<Picture>,
        palette: &'static Palette,
        title: &str,
    ) {
        if audience.place() != AudiencePlace::Window {
            self.leave(ctx);
            return;
        }
        let told =
            Told { opened: audience.opened(), full: audience.is_full(), screen: audience.screen() };
        let id = id(told.opened);
        self.tell(ctx, audience, told);
        self.hand_over(ctx, id, picture, palette, told.full);
        self.put_where_it_should_be(ctx, id);
        self.give_the_keyboard_back(ctx, id, told.full && audience.is_elsewhere());
        let mut builder = ViewportBuilder::default()
            .with_title(title)
            .with_app_id("lyskryss")
            .with_active(!self.opened_elsewhere)
            .with_inner_size([1280.0, 720.0])
            .with_min_inner_size([320.0, 180.0]);
        if let Some(screen) = told.screen.filter(|_| told.full) {
            builder = builder.with_monitor(screen);
        }
        let shared = Arc::clone(&self.shared);
        ctx.show_viewport_deferred(id, builder, move |ui, _| wall_ui(ui, &shared));
    }

    /// The window is gone with this frame; the keyboard is the first one's again.
    fn leave(&mut self, ctx: &Context) {
        let Some(told) = self.told.take() else { return };
        if has_focus(ctx, id(told.opened)) {
            ctx.send_viewport_cmd_to(ViewportId::ROOT, ViewportCommand::Focus);
        }
        self.put = None;
        let mut shared = self.shared();
        (shared.drawn, shared.covered) = (None, false);
    }

    /// Gives the window its picture, and has it drawn.
    fn hand_over(
        &mut self,
        ctx: &Context,
        id: ViewportId,
        picture: &Arc<Picture>,
        palette: &'static Palette,
        full: bool,
    ) {
        let mut shared = self.shared.lock().unwrap_or_else(PoisonError::into_inner);
        if !is_same(shared.shown.as_ref(), picture, palette) {
            shared.shown = Some((Arc::clone(picture), palette));
            self.asked = 0;
        }
        // A wish to draw that falls into a frame being drawn is lost: it is said again, until
        // it has been heard. Not for ever: a window that is hidden does not draw.
        if !is_same(shared.drawn.as_ref(), picture, palette) && self.asked < PATIENCE {
            self.asked += 1;
            ctx.request_repaint_of(id);
            ctx.request_repaint_after(Duration::from_millis(40));
        }
        shared.full = full;
    }

    /// Full screen or not, and on which screen, where that is another than before.
    fn tell(&mut self, ctx: &Context, audience: &Audience, now: Told) {
        let Some(before) = self.told.replace(now).filter(|told| told.opened == now.opened) else {
            self.opens(audience, now);
            return;
        };
        if before == now {
            return;
        }
        let tell = |command| ctx.send_viewport_cmd_to(id(now.opened), command);
        match now.screen {
            Some(screen) if now.full => tell(ViewportCommand::SetMonitor(screen)),
            _ if before.full != now.full => tell(ViewportCommand::Fullscreen(now.full)),
            // It was dragged there.
            _ => {}
        }
        if before.full && !now.full {
            // Systems put it where it was before, which is another screen often enough.
            self.put_on_its_screen(audience, clock::now().running + LEAVES);
        }
    }

    /// A window opens; one that fills a screen does so there.
    fn opens(&mut self, audience: &Audience, now: Told) {
        self.gives_back = None;
        self.opened_elsewhere = audience.is_elsewhere();
        self.put = None;
        self.asked = 0;
        self.shared().drawn = None;
        if !now.full {
            self.put_on_its_screen(audience, Duration::ZERO);
        }
    }

    fn put_on_its_screen(&mut self, audience: &Audience, from: Duration) {
        let screen = audience.screen().and_then(|at| audience.screens().get(at));
        self.put = screen.map(|screen| (placing::audience_on(screen), from));
    }

    /// Puts the window somewhere, as soon as there is one.
    fn put_where_it_should_be(&mut self, ctx: &Context, id: ViewportId) {
        let Some((area, from)) = self.put else { return };
        if !self.has_drawn() || clock::now().running < from {
            ctx.request_repaint_after(Duration::from_millis(40));
            return;
        }
        self.put = None;
        let points = ctx.input_for(id, egui::InputState::pixels_per_point);
        let ((left, top), (wide, high)) = (area.position, area.size);
        let size = egui::vec2(wide as f32, high as f32) / points;
        let position = egui::pos2(left as f32, top as f32) / points;
        ctx.send_viewport_cmd_to(id, ViewportCommand::InnerSize(size));
        ctx.send_viewport_cmd_to(id, ViewportCommand::OuterPosition(position));
    }

    /// Whether another window covers it wholly, which it cannot tell itself: then it does not draw.
    fn note_covered(&self, ctx: &Context, id: ViewportId) -> bool {
        let covered = ctx.input(|input| input.raw.viewports.get(&id)?.occluded) == Some(true);
        let mut shared = self.shared();
        if covered != std::mem::replace(&mut shared.covered, covered) {
            shared.inputs.push(AudienceReport::AudienceCovered(covered).into());
            ctx.request_repaint();
        }
        covered
    }

    /// A window that fills another screen leaves the keyboard where somebody works, whoever gave
    /// it the keyboard: only the mouse may, for then somebody is there. So does one that is covered:
    /// nobody presses keys in what cannot be seen.
    fn give_the_keyboard_back(&mut self, ctx: &Context, id: ViewportId, is_elsewhere: bool) {
        let now = clock::now().running;
        let covered = self.note_covered(ctx, id);
        let is_chosen = !covered && (!is_elsewhere || self.shared().pressed);
        let focused = has_focus(ctx, id);
        if !focused || is_chosen {
            self.gives_back = None;
            self.shared().listens = false;
            if focused {
                // What comes to cover it is not told.
                ctx.request_repaint_after(COVERED_EACH);
            }
            return;
        }
        let since = *self.gives_back.get_or_insert(now);
        let insists = now < since + INSISTS;
        self.shared().listens = covered && insists;
        if covered {
            listen_while_hidden(ctx, id);
        }
        ctx.send_viewport_cmd_to(ViewportId::ROOT, ViewportCommand::Focus);
        // Where the system does not hear of it, it is not asked without end.
        ctx.request_repaint_after(if insists { INSISTS_EACH } else { ASKS_EACH });
    }

    fn shared(&self) -> MutexGuard<'_, Shared> {
        self.shared.lock().unwrap_or_else(PoisonError::into_inner)
    }

    fn has_drawn(&self) -> bool {
        self.shared().drawn.is_some()
    }

    /// Where the window stands with its frame, in pixels, where the system tells; nothing while it
    /// is on its way to where it should be.
    pub(super) fn stands(&self, ctx: &Context) -> Option<Area> {
        let id = id(self.told.filter(|_| self.put.is_none())?.opened);
        let points = ctx.input_for(id, egui::InputState::pixels_per_point);
        let rect = ctx.input(|input| input.raw.viewports.get(&id)?.outer_rect)? * points;
        Area::from_rect(rect)
    }

    /// What was asked for in the window since last time.
    pub(super) fn take_inputs(&self) -> Vec<Input> {
        let mut shared = self.shared();
        std::mem::take(&mut shared.inputs)
    }

    /// The keys pressed in the window since last time, and what was typed or pasted there.
    pub(super) fn take_keys(&self) -> Vec<Event> {
        let mut shared = self.shared();
        std::mem::take(&mut shared.keys)
    }
}

/// Full screen or not is a command, as from the first window.
fn leave_full_screen() -> Input {
    Action::Do(AudienceCommand::AudienceFull.into()).into()
}

/// Whether an event comes from the keyboard.
const fn is_typed(event: &Event) -> bool {
    matches!(
        event,
        Event::Key { .. }
            | Event::Text(_)
            | Event::Copy
            | Event::Cut
            | Event::Paste(_)
            | Event::Ime(_)
    )
}

/// Whether that is what is to be seen.
fn is_same(
    there: Option<&(Arc<Picture>, &'static Palette)>,
    picture: &Arc<Picture>,
    palette: &'static Palette,
) -> bool {
    there.is_some_and(|(before, colours)| {
        (Arc::ptr_eq(before, picture) || before == picture) && std::ptr::eq(*colours, palette)
    })
}

fn wall_ui(ui: &egui::Ui, shared: &Mutex<Shared>) {
    let mut shared = shared.lock().unwrap_or_else(PoisonError::into_inner);
    if let Some((picture, palette)) = shared.shown.clone() {
        let rect = ui.ctx().content_rect();
        audience_ui(ui, rect, &picture, palette, clock::now().running);
        shared.drawn = Some((picture, palette));
    }
    let said = ui.input(|input| {
        let keys: Vec<Event> =
            input.events.iter().filter(|event| is_typed(event)).cloned().collect();
        let focused = input.viewport().focused == Some(true);
        let pressed = input.pointer.any_pressed();
        (keys, input.viewport().close_requested(), focused, pressed)
    });
    let (keys, closes, focused, pressed) = said;
    // The press that brings the keyboard may come before it, or behind.
    shared.pressed = pressed || (shared.pressed && focused);
    let is_new = focused && !std::mem::replace(&mut shared.focused, focused);
    if shared.listens && focused {
        listen_while_hidden(ui.ctx(), ui.ctx().viewport_id());
    }
    let had = shared.inputs.len();
    if closes {
        shared.inputs.push(AudienceReport::AudienceClosed.into());
    }
    // Esc takes the window out of full screen; anything else is for the first window.
    let leaves =
        |event: &Event| matches!(event, Event::Key { key: Key::Escape, pressed: true, .. });
    if shared.full && keys.iter().any(leaves) {
        shared.inputs.push(leave_full_screen());
    } else {
        shared.keys.extend(keys.iter().cloned());
    }
    if shared.inputs.len() > had || !keys.is_empty() || is_new {
        ui.ctx().request_repaint_of(ViewportId::ROOT);
    }
}

/// A key is heard in a frame only, and what is hidden has none by itself: each asks for the next.
fn listen_while_hidden(ctx: &Context, id: ViewportId) {
    ctx.send_viewport_cmd_to(id, ViewportCommand::RequestPaintWhileHidden);
}

fn has_focus(ctx: &Context, id: ViewportId) -> bool {
    let focused = ctx.input(|input| input.raw.viewports.get(&id).and_then(|info| info.focused));
    focused == Some(true)
}

#[cfg(test)]
mod tests {
    use eframe::egui::{Modifiers, RawInput};

    use super::*;

    fn key(key: Key, modifiers: Modifiers) -> Event {
        Event::Key { key, physical_key: None, pressed: true, repeat: false, modifiers }
    }

    /// One frame that nobody paints.
    fn frame(ctx: &Context, events: Vec<Event>, draw: impl FnMut(&mut egui::Ui)) {
        let input = RawInput { events, ..RawInput::default() };
        ctx.run_ui(input, draw).textures_delta.clear();
    }

    /// The audience window drawn once while these keys are pressed in it.
    fn pressed(full: bool, events: Vec<Event>) -> AudienceWindow {
        let wall = AudienceWindow::default();
        wall.shared.lock().unwrap().full = full;
        frame(&Context::default(), events, |ui| wall_ui(ui, &wall.shared));
        wall
    }

    /// What was asked for, in words, and the keys that are handed on.
    fn heard(wall: &AudienceWindow) -> (Vec<String>, Vec<Event>) {
        let (asked, keys) = (wall.take_inputs(), wall.take_keys());
        (asked.iter().map(|action| format!("{action:?}")).collect(), keys)
    }

    #[test]
    fn keys_and_what_they_type_are_handed_on_in_their_order() {
        let keys = vec![
            key(Key::Questionmark, Modifiers::SHIFT),
            Event::Text("?".to_owned()),
            key(Key::ArrowDown, Modifiers::NONE),
            key(Key::M, Modifiers::NONE),
            Event::Text("m".to_owned()),
            key(Key::Z, Modifiers::COMMAND),
            Event::Copy,
            Event::Paste("limt inn".to_owned()),
            key(Key::F5, Modifiers::NONE),
        ];
        for full in [false, true] {
            assert_eq!(heard(&pressed(full, keys.clone())), (Vec::new(), keys.clone()));
        }
    }

    #[test]
    fn the_mouse_stays_in_the_audience_window() {
        let events = vec![Event::PointerMoved(egui::pos2(5.0, 5.0)), Event::PointerGone];
        assert_eq!(heard(&pressed(false, events)), (Vec::new(), Vec::new()));
    }

    #[test]
    fn esc_takes_the_window_out_of_full_screen_and_else_is_handed_on() {
        let esc = vec![key(Key::Escape, Modifiers::NONE)];
        let leaves = format!("{:?}", leave_full_screen());
        assert_eq!(heard(&pressed(true, esc.clone())), (vec![leaves], Vec::new()));
        assert_eq!(heard(&pressed(false, esc.clone())), (Vec::new(), esc));
    }

    #[test]
    fn what_was_pressed_there_is_handed_on_once_only() {
        let tab = key(Key::Tab, Modifiers::SHIFT);
        let wall = pressed(false, vec![tab.clone()]);
        assert_eq!(wall.take_keys(), [tab]);
        assert_eq!(wall.take_keys(), []);
    }

    /// Whether the keyboard is asked back for the first window, and the window asked to draw once
    /// more, where it is like this.
    fn asks(info: egui::ViewportInfo, is_elsewhere: bool, pressed: bool) -> (bool, bool) {
        let (ctx, mut wall) = (Context::default(), AudienceWindow::default());
        wall.shared().pressed = pressed;
        let mut input = RawInput::default();
        input.viewports.insert(id(1), info);
        ctx.set_embed_viewports(false);
        let mut output = ctx.run_ui(input, |ui| {
            ui.ctx().show_viewport_deferred(id(1), ViewportBuilder::default(), |_, _| {});
            wall.give_the_keyboard_back(ui.ctx(), id(1), is_elsewhere);
        });
        output.textures_delta.clear();
        let asked = |of, command| {
            let told = output.viewport_output.get(&of);
            told.is_some_and(|told| told.commands.contains(&command))
        };
        let drawn = asked(id(1), ViewportCommand::RequestPaintWhileHidden);
        (asked(ViewportId::ROOT, ViewportCommand::Focus), drawn)
    }

    #[test]
    fn the_keyboard_goes_back_from_another_screen_and_from_what_is_covered_but_not_from_the_mouse()
    {
        let info = |focused, occluded| egui::ViewportInfo {
            focused: Some(focused),
            occluded: Some(occluded),
            ..Default::default()
        };
        for (focused, covered, elsewhere, pressed, back) in [
            (true, false, true, false, true),
            (true, false, true, true, false),
            (true, false, false, false, false),
            (true, true, false, false, true),
            (true, true, true, true, true),
            (false, false, true, false, false),
            (false, true, false, false, false),
        ] {
            let asked = asks(info(focused, covered), elsewhere, pressed);
            let case = (focused, covered, elsewhere, pressed);
            assert_eq!(asked, (back, back && covered), "{case:?}");
        }
    }
}
