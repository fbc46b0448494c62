//! The audience window: a second, clean window that is given a picture and hands keys back.
//!
//! It is drawn by itself, when its picture changes, so that it never holds the first window up.
//! Must not know the app: what it draws is a [`Picture`].

use std::sync::{Arc, Mutex, PoisonError};
use std::time::Duration;

use eframe::egui::{self, Context, Event, Key, ViewportBuilder, ViewportCommand, ViewportId};

use crate::app::command::AudienceCommand;
use crate::app::core::picture::Picture;
use crate::app::input::{Action, AudienceReport, Input};
use crate::app::services::audience::{Audience, AudiencePlace, Screen};
use crate::desktop::clock;
use crate::ui::audience::audience_ui;
use crate::ui::kit::theme::Palette;

/// How often a window is asked to draw one picture.
const PATIENCE: u8 = 25;

/// What both windows hold on to.
#[derive(Default)]
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
}

/// The audience window, from the first one's side.
#[derive(Default)]
pub(super) struct AudienceWindow {
    shared: Arc<Mutex<Shared>>,
    /// What it was last told to be.
    told: Option<(bool, Option<usize>)>,
    /// How often it was asked to draw what it has not drawn yet.
    asked: u8,
}

fn id() -> ViewportId {
    ViewportId::from_hash_of("audience")
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
            self.told = None;
            return;
        }
        {
            let mut shared = self.shared.lock().unwrap_or_else(PoisonError::into_inner);
            if !is_same(shared.shown.as_ref(), picture, palette) {
                shared.shown = Some((Arc::clone(picture), palette));
                self.asked = 0;
            }
            // A wish to draw that falls into a frame being drawn is lost: it is said again, until
            // it has been heard. Not for ever: a window that is hidden does not draw.
            if !is_same(shared.drawn.as_ref(), picture, palette) && self.asked < PATIENCE {
                self.asked += 1;
                ctx.request_repaint_of(id());
                ctx.request_repaint_after(Duration::from_millis(40));
            }
            shared.full = audience.is_full();
        }
        self.tell(ctx, audience);
        let mut builder = ViewportBuilder::default()
            .with_title(title)
            .with_app_id("lyskryss")
            .with_inner_size([1280.0, 720.0])
            .with_min_inner_size([320.0, 180.0]);
        if self.told.is_none_or(|(full, _)| full)
            && let Some(screen) = audience.screen()
        {
            builder = builder.with_monitor(screen);
        }
        let shared = Arc::clone(&self.shared);
        ctx.show_viewport_deferred(id(), builder, move |ui, _| wall_ui(ui, &shared));
    }

    /// Full screen or not, and on which screen, where that is another than before.
    fn tell(&mut self, ctx: &Context, audience: &Audience) {
        let wanted = (audience.is_full(), audience.screen());
        if self.told == Some(wanted) {
            return;
        }
        let is_new = self.told.replace(wanted).is_none();
        if is_new && audience.screen().is_some() {
            // It opens there.
            return;
        }
        match audience.screen().filter(|_| audience.is_full()) {
            Some(screen) => ctx.send_viewport_cmd_to(id(), ViewportCommand::SetMonitor(screen)),
            None => {
                ctx.send_viewport_cmd_to(id(), ViewportCommand::Fullscreen(audience.is_full()));
            }
        }
    }

    /// What was asked for in the window since last time.
    pub(super) fn take_inputs(&self) -> Vec<Input> {
        let mut shared = self.shared.lock().unwrap_or_else(PoisonError::into_inner);
        std::mem::take(&mut shared.inputs)
    }

    /// The keys pressed in the window since last time, and what was typed or pasted there.
    pub(super) fn take_keys(&self) -> Vec<Event> {
        let mut shared = self.shared.lock().unwrap_or_else(PoisonError::into_inner);
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
        let covered = input.viewport().occluded.unwrap_or(false);
        (keys, covered, input.viewport().close_requested())
    });
    let (keys, covered, closes) = said;
    let had = shared.inputs.len();
    if closes {
        shared.inputs.push(AudienceReport::AudienceClosed.into());
    }
    if covered != shared.covered {
        shared.covered = covered;
        shared.inputs.push(AudienceReport::AudienceCovered(covered).into());
    }
    // Esc takes the window out of full screen; anything else is for the first window.
    let leaves =
        |event: &Event| matches!(event, Event::Key { key: Key::Escape, pressed: true, .. });
    if shared.full && keys.iter().any(leaves) {
        shared.inputs.push(leave_full_screen());
    } else {
        shared.keys.extend(keys.iter().cloned());
    }
    if shared.inputs.len() > had || !keys.is_empty() {
        ui.ctx().request_repaint_of(ViewportId::ROOT);
    }
}

/// The screens there are; `window` is the first window.
pub(super) fn screens(window: &winit::window::Window) -> Vec<Screen> {
    let ours = window.current_monitor();
    window
        .available_monitors()
        .map(|screen| Screen {
            name: screen.name().unwrap_or_default(),
            size: screen.size().into(),
            is_ours: ours.as_ref() == Some(&screen),
        })
        .collect()
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
}
