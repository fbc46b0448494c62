//! The page where keys of one character are changed.

use eframe::egui::{
    Button, Event, EventFilter, Key, Modifiers, RichText, Role, ScrollArea, Ui, WidgetInfo, vec2,
};

use crate::app::command::{Command, HelpCommand};
use crate::app::input::HelpAction;
use crate::ui::kit::focus::bring_focus_into_view;
use crate::ui::kit::keycap::keycap;
use crate::ui::kit::menus::{MenuLine, line_ui};
use crate::ui::kit::questions::{close_button_ui, heading_ui};
use crate::ui::kit::theme::{self, gap};
use crate::ui::kit::view::View;
use crate::ui::kit::{buttons, shortcuts, text};

/// How far the keys of this frame scroll, in points: a list without controls has no focus to follow.
pub(super) fn scroll_keys(ui: &Ui, page: f32) -> f32 {
    let far = 100_000.0;
    let keys = [
        (Key::ArrowDown, -60.0),
        (Key::ArrowUp, 60.0),
        (Key::PageDown, 40.0 - page),
        (Key::PageUp, page - 40.0),
        (Key::End, -far),
        (Key::Home, far),
    ];
    ui.input_mut(|input| {
        let mut presses = |key| input.count_and_consume_key(Modifiers::NONE, key) as f32;
        keys.iter().map(|(key, points)| presses(*key) * points).sum()
    })
}

/// The keys of one character: whether they work alone, and which they are. What two commands
/// share is said at both.
pub(super) fn own_keys_ui(ui: &mut Ui, view: &mut View<'_>, waits: Option<Command>) {
    let colours = view.colours;
    heading_ui(ui, view, &view.t("own-keys-title"));
    text::text(ui, &view.t("own-keys-what"), theme::regular(theme::BODY), colours.ink_soft);
    let alone = view.app.settings.keys.alone;
    ui.vertical(|ui| {
        ui.spacing_mut().item_spacing.y = gap::XXS;
        for (key, holds) in [("own-keys-alone", alone), ("own-keys-held", !alone)] {
            if line_ui(ui, view, MenuLine::on_page(&view.t(key), holds)) && !holds {
                view.run(HelpCommand::ToggleKeysAlone);
            }
        }
    });
    if let Some(command) = waits {
        wait_ui(ui, view, command);
    }
    let height = ui.ctx().content_rect().height() - 370.0;
    let list = ScrollArea::vertical().id_salt("own-keys").max_height(height.max(120.0));
    list.auto_shrink([false, true]).show(ui, |ui| {
        ui.spacing_mut().item_spacing.y = gap::XS;
        let all = Command::all().filter(|command| shortcuts::has_single(*command));
        for command in all {
            own_key_ui(ui, view, command, waits == Some(command));
        }
        bring_focus_into_view(ui);
    });
    ui.horizontal_wrapped(|ui| {
        ui.spacing_mut().item_spacing = vec2(gap::BUTTON, gap::M);
        close_button_ui(ui, view, "close");
        let enabled = Command::Help(HelpCommand::UsualKeys).is_enabled(view.app);
        let usual = view.t(Command::Help(HelpCommand::UsualKeys).key());
        if buttons::quiet_button(ui, colours, enabled, &usual).clicked() {
            view.run(HelpCommand::UsualKeys);
        }
    });
}

/// Takes the next key of one character for a command; another key, but Esc, ends the waiting.
fn wait_ui(ui: &Ui, view: &mut View<'_>, command: Command) {
    let pressed = ui.input_mut(|input| {
        let at = input.events.iter().position(|event| {
            matches!(event, Event::Key { key, pressed: true, repeat: false, modifiers, .. }
                if shortcuts::can_be_own(*key) && !modifiers.command && !modifiers.alt)
        })?;
        match input.events.remove(at) {
            Event::Key { key, .. } => Some(key),
            _ => None,
        }
    });
    if let Some(key) = pressed {
        let is_usual = shortcuts::usual_single(command) == Some(key);
        view.ask(HelpAction::SetKey(command, (!is_usual).then(|| key.name().to_owned())));
    }
}

/// A command with its keys: the first can be changed.
fn own_key_ui(ui: &mut Ui, view: &mut View<'_>, command: Command, waits: bool) {
    let keys = &view.app.settings.keys;
    let name = view.t(command.key());
    let clash = shortcuts::clash(command, keys).map(|(other, key)| {
        let args = [
            ("key", shortcuts::label(key).into()),
            ("command", view.t(other.key()).into_owned().into()),
        ];
        view.with("own-key-clash", &args)
    });
    ui.horizontal(|ui| {
        let left = 200.0;
        ui.allocate_ui(vec2(left, 32.0), |ui| {
            ui.horizontal(|ui| {
                ui.set_min_width(left);
                own_key_button_ui(ui, view, command, waits, clash.as_deref());
                for key in shortcuts::keys_of(command, keys).iter().skip(1) {
                    keycap(ui, view.colours, &shortcuts::label(*key));
                }
            });
        });
        ui.vertical(|ui| {
            ui.spacing_mut().item_spacing.y = gap::HAIR;
            ui.add_space(gap::HEAD);
            text::text(ui, &name, theme::regular(theme::BODY), view.colours.ink);
            if let Some(clash) = &clash {
                let words = format!("! {clash}");
                text::text(ui, &words, theme::medium(theme::SMALL), view.colours.ink);
            }
        });
    });
}

/// The button with a command's first key: pressed, it waits for another.
fn own_key_button_ui(
    ui: &mut Ui,
    view: &mut View<'_>,
    command: Command,
    waits: bool,
    clash: Option<&str>,
) {
    let shortcut = view.shortcut(command);
    let shown = if waits { view.t("own-key-wait").into_owned() } else { shortcut };
    let words = RichText::new(&shown).font(theme::semibold(theme::BODY));
    let button = Button::new(words.color(view.colours.accent));
    let response = ui.add(button.min_size(vec2(44.0, theme::TARGET)).corner_radius(6));
    let name = view.t(command.key());
    let args = [("command", name.into_owned().into()), ("key", shown.into())];
    let mut spoken = view.with("own-key-name", &args);
    if let Some(clash) = clash {
        spoken = format!("{spoken}. {clash}");
    }
    response.widget_info(|| WidgetInfo::labeled(Role::Button, true, &spoken));
    if response.clicked() {
        response.request_focus();
        view.ask(HelpAction::TakeKey((!waits).then_some(command)));
    }
    if waits {
        // Esc ends the waiting, and the keyboard stays here.
        let filter = EventFilter { escape: true, ..EventFilter::default() };
        ui.ctx().memory_mut(|memory| memory.set_focus_lock_filter(response.id, filter));
        if response.lost_focus() {
            view.ask(HelpAction::TakeKey(None));
        }
    }
}
