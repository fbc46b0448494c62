//! How all looks: zoom, theme, motion, language. Knows the core only.

use enum_iterator::Sequence;

use crate::app::core::context::Context;
use crate::app::core::message::Message;
use crate::app::core::properties::{Properties, Section};
use crate::storage::settings::{Theme, WindowPlace};

/// The least zoom.
pub const LEAST_ZOOM: f32 = 0.5;
/// The most zoom.
pub const MOST_ZOOM: f32 = 3.0;

/// What can be asked by name of how all looks.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Hash, Sequence)]
#[expect(missing_docs, reason = "each is named as what it does")]
pub enum ViewCommand {
    ToggleMotion,
    ZoomIn,
    ZoomOut,
    ZoomReset,
    ToggleSpacing,
    Theme(Theme),
    /// Go to the next pane. The window knows its panes.
    NextPane,
}

impl ViewCommand {
    /// What is to be known of it.
    pub const fn properties(self) -> Properties {
        use Section::{Judge, Last};
        match self {
            Self::ToggleMotion => Properties::new(Judge, "command-toggle-motion").keeps_typing(),
            Self::ZoomIn => zoom("command-zoom-in").repeats(),
            Self::ZoomOut => zoom("command-zoom-out").repeats(),
            Self::ZoomReset => zoom("command-zoom-reset"),
            Self::ToggleSpacing => zoom("command-toggle-spacing"),
            Self::Theme(Theme::Light) => looks("command-theme-light"),
            Self::Theme(Theme::Dark) => looks("command-theme-dark"),
            Self::Theme(Theme::HighContrast) => looks("command-theme-high-contrast"),
            Self::Theme(Theme::HighContrastDark) => looks("command-theme-high-contrast-dark"),
            Self::Theme(Theme::System) => looks("command-theme-system"),
            Self::NextPane => Properties::new(Last, "command-next-pane"),
        }
    }
}

const fn looks(key: &'static str) -> Properties {
    Properties::new(Section::View, key).keeps_typing()
}

/// Of a command that helps to read what is in front, too.
const fn zoom(key: &'static str) -> Properties {
    looks(key).works_in_front()
}

/// Does a command.
pub(crate) fn run(command: ViewCommand, cx: &mut Context) {
    match command {
        ViewCommand::ToggleMotion => cx.settings.motion = !cx.settings.motion,
        ViewCommand::ZoomIn => set_zoom(cx.settings.zoom + 0.1, cx),
        ViewCommand::ZoomOut => set_zoom(cx.settings.zoom - 0.1, cx),
        ViewCommand::ZoomReset => set_zoom(1.0, cx),
        ViewCommand::ToggleSpacing => cx.settings.wide_spacing = !cx.settings.wide_spacing,
        ViewCommand::Theme(theme) => cx.settings.theme = theme,
        ViewCommand::NextPane => return,
    }
    cx.store_settings();
}

/// Speaks another language, and remembers it.
pub(crate) fn switch_language(tag: String, cx: &mut Context) {
    cx.speak(&tag);
    cx.settings.language = Some(tag);
    cx.store_settings();
}

/// Remembers where the main window stands, for the next start with these screens.
pub(crate) fn window_stands(arrangement: &str, place: WindowPlace, cx: &mut Context) {
    if cx.settings.remember_window(arrangement, place) {
        cx.store_settings();
    }
}

fn set_zoom(zoom: f32, cx: &mut Context) {
    // In whole tenths, so that zooming in and out comes back to where it was.
    let zoom = (zoom * 10.0).round() / 10.0;
    cx.settings.zoom = zoom.clamp(LEAST_ZOOM, MOST_ZOOM);
    let percent = format!("{:.0}", cx.settings.zoom * 100.0);
    cx.say(Message::new("view-zoom").words("n", percent));
    if let Some(screen) = &cx.screen {
        cx.settings.remember_zoom(screen);
    }
}

/// What is said of a save, which matters more than what becomes of the settings.
const SAID_OF_SAVES: [&str; 4] =
    ["message-saved", "message-saved-but", "message-backup-failed", "message-other-names"];

/// The settings could not be kept. They are stored with each save, too: what is said of that stays.
pub(crate) fn settings_failed(cx: &mut Context) {
    if !cx.message().is_some_and(|said| SAID_OF_SAVES.contains(&said.key)) {
        cx.say(Message::new("message-settings-failed"));
    }
}
