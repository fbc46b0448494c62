//! What the program remembers between two runs: never a word of a session.

use std::collections::BTreeMap;
use std::path::{Path, PathBuf};

use enum_iterator::Sequence;
use serde::{Deserialize, Serialize};

use crate::domain::plain::plain;
use crate::domain::rules::{AnswerWay, LONGEST_TALK};
use crate::storage::disk::{Disk as _, RealDisk};
use crate::storage::file::{self, FileError};

/// Where the settings live, if the variable is set; else the platform's own place.
pub const DATA_DIR_VARIABLE: &str = "LYSKRYSS_DATA_DIR";

/// The largest settings read, in bytes: ours are far smaller.
const MOST_BYTES: u64 = 1024 * 1024;

/// How many screens' zooms, and arrangements of screens, are remembered.
pub const MOST_SCREENS: usize = 24;

/// How many recent files are remembered.
pub const MOST_RECENT: usize = 8;

/// The colours of the screen.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq, Hash, Serialize, Deserialize, Sequence)]
pub enum Theme {
    /// Dark on light: workshop rooms are bright.
    #[default]
    Light,
    /// Light on dark.
    Dark,
    /// Black on white, with hard edges.
    HighContrast,
    /// White on black, with hard edges.
    HighContrastDark,
    /// Light or dark, as the system has it.
    System,
}

impl Theme {
    /// All themes, in the order they are offered.
    pub const ALL: [Self; 5] =
        [Self::Light, Self::Dark, Self::HighContrast, Self::HighContrastDark, Self::System];
}

/// Where the board's cursor goes after a mark.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq, Hash, Serialize, Deserialize, Sequence)]
pub enum Advance {
    /// It stays.
    #[default]
    Stay,
    /// One row down.
    Down,
    /// One column to the right.
    Right,
}

impl Advance {
    /// All ways, in the order they are offered.
    pub const ALL: [Self; 3] = [Self::Stay, Self::Down, Self::Right];
}

/// The keys of one character, as their user wants them (WCAG 2.2, 2.1.4: they can be turned off
/// or changed).
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
#[serde(default)]
pub struct Keys {
    /// Whether they work alone; else with Alt held.
    pub alone: bool,
    /// Those that are not the usual ones: the key of the command's name, and the key's own name,
    /// such as `G`.
    pub own: BTreeMap<String, String>,
}

impl Default for Keys {
    fn default() -> Self {
        Self { alone: true, own: BTreeMap::new() }
    }
}

/// A file that was open.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
pub struct Recent {
    /// Where it lies.
    pub path: PathBuf,
    /// What the session was called.
    pub title: String,
    /// The day it was last opened or saved, as in `2027-03-01`.
    pub day: String,
}

/// How the main window stood on the screens.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq, Serialize, Deserialize)]
#[serde(default)]
pub struct WindowPlace {
    /// Where the top left corner of its frame was among all screens, in pixels, where that is told.
    pub position: Option<(i32, i32)>,
    /// How many pixels wide and high it was within its frame, when it did not fill its screen.
    pub size: (u32, u32),
    /// Whether it filled its screen.
    pub maximised: bool,
}

/// What the program remembers.
#[derive(Clone, Debug, PartialEq, Serialize, Deserialize)]
#[serde(default)]
#[expect(clippy::struct_excessive_bools, reason = "each is a switch of its own")]
pub struct Settings {
    /// The language, as the name of its folder in `assets/locales`; `None` follows the system.
    pub language: Option<String>,
    /// The colours.
    pub theme: Theme,
    /// The zoom, 0.5 to 3.
    pub zoom: f32,
    /// The zoom chosen on each screen, by the screen's name and size.
    pub zooms: BTreeMap<String, f32>,
    /// Where the main window stood, by the arrangement of screens.
    pub windows: BTreeMap<String, WindowPlace>,
    /// Where the cursor goes after a mark.
    pub advance: Advance,
    /// Whether the panel beside the board is open.
    pub panel: bool,
    /// Whether the board is shown as a list.
    pub board_list: bool,
    /// How the room answers where a session does not say; from when that was the program's own.
    pub way: AnswerWay,
    /// Whether Judge goes on when a mark is agreed on, where a session does not say.
    pub judge_advance: bool,
    /// How long a talk is, in minutes, where a session does not say.
    pub talk_minutes: u32,
    /// Whether the talk timer is shown, where a session does not say.
    pub talk_timer: bool,
    /// Whether it has been told how a group answers unseen at one laptop.
    pub knows_answering: bool,
    /// Whether letters, words and lines stand farther apart than they are drawn.
    pub wide_spacing: bool,
    /// Whether a reveal comes with a short motion.
    pub motion: bool,
    /// The keys of one character.
    pub keys: Keys,
    /// The organisation's own template for documents, on this machine.
    pub template: Option<PathBuf>,
    /// Files that were open, the newest first.
    pub recent: Vec<Recent>,
}

impl Default for Settings {
    fn default() -> Self {
        Self {
            language: None,
            theme: Theme::default(),
            zoom: 1.0,
            zooms: BTreeMap::new(),
            windows: BTreeMap::new(),
            advance: Advance::default(),
            panel: true,
            board_list: false,
            way: AnswerWay::default(),
            judge_advance: false,
            talk_minutes: 3,
            talk_timer: true,
            knows_answering: false,
            wide_spacing: false,
            motion: true,
            keys: Keys::default(),
            template: None,
            recent: Vec::new(),
        }
    }
}

impl Settings {
    /// Remembers the zoom for a screen.
    pub fn remember_zoom(&mut self, screen: &str) {
        make_room(&mut self.zooms, screen);
        self.zooms.insert(screen.to_owned(), self.zoom);
    }

    /// Remembers where the main window stands in an arrangement of screens; true where that is new.
    pub fn remember_window(&mut self, arrangement: &str, place: WindowPlace) -> bool {
        make_room(&mut self.windows, arrangement);
        self.windows.insert(arrangement.to_owned(), place) != Some(place)
    }

    /// Puts a file first among the recent ones.
    pub fn remember(&mut self, recent: Recent) {
        self.recent.retain(|r| r.path != recent.path);
        self.recent.insert(0, recent);
        self.recent.truncate(MOST_RECENT);
    }
}

/// Lets go of something remembered where there would be too much with one thing more.
fn make_room<T>(remembered: &mut BTreeMap<String, T>, more: &str) {
    if remembered.len() >= MOST_SCREENS && !remembered.contains_key(more) {
        remembered.pop_first();
    }
}

/// The folder for the program's own files, if the system has one.
pub fn data_dir() -> Option<PathBuf> {
    if let Some(dir) = std::env::var_os(DATA_DIR_VARIABLE).filter(|dir| !dir.is_empty()) {
        return Some(PathBuf::from(dir));
    }
    Some(directories::ProjectDirs::from("", "", "lyskryss")?.data_dir().to_owned())
}

fn path_in(dir: &Path) -> PathBuf {
    dir.join("settings.ron")
}

/// Reads the settings of a folder. Missing or broken ones are no reason to bother anybody: the
/// defaults serve, and of settings from another version what is certain is kept.
pub fn load(dir: &Path) -> Settings {
    let bytes = RealDisk.read(&path_in(dir), MOST_BYTES).unwrap_or_default();
    read(&String::from_utf8(bytes).unwrap_or_default())
}

fn read(text: &str) -> Settings {
    /// What every version has.
    #[derive(Default, Deserialize)]
    #[serde(default)]
    struct EveryVersion {
        language: Option<String>,
        recent: Vec<Recent>,
    }
    let mut settings: Settings = ron::from_str(text).unwrap_or_else(|_| {
        let EveryVersion { language, recent } = ron::from_str(text).unwrap_or_default();
        Settings { language, recent, ..Settings::default() }
    });
    if !(0.5..=3.0).contains(&settings.zoom) {
        settings.zoom = 1.0;
    }
    settings.zooms.retain(|_, zoom| (0.5..=3.0).contains(zoom));
    settings.talk_minutes = settings.talk_minutes.clamp(1, LONGEST_TALK);
    settings.recent.truncate(MOST_RECENT);
    for recent in &mut settings.recent {
        recent.title = plain(&recent.title).into_owned();
    }
    settings
}

/// Writes the settings into a folder, which is made where it is missing.
///
/// # Errors
/// [`FileError`]; the session is not touched by it.
pub fn store(dir: &Path, settings: &Settings) -> Result<(), FileError> {
    std::fs::create_dir_all(dir)?;
    let pretty = ron::ser::PrettyConfig::new().new_line("\n");
    let text = ron::ser::to_string_pretty(settings, pretty)
        .map_err(|err| FileError::Other(err.to_string()))?;
    file::write(&path_in(dir), &(text + "\n"))
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn a_title_is_remembered_without_what_is_no_writing() {
        let settings =
            read("(recent: [(path: \"/a.ron\", title: \"a\\0b\\u{7}\", day: \"2027-03-01\")])");
        assert_eq!(settings.recent[0].title, "ab");
    }

    #[test]
    fn settings_come_back_as_they_were_kept() {
        let dir = tempfile::tempdir().unwrap();
        let mut settings = Settings { theme: Theme::Dark, zoom: 1.4, ..Settings::default() };
        settings.remember(Recent {
            path: "/tmp/økt.ron".into(),
            title: "Økt".to_owned(),
            day: "2027-01-14".to_owned(),
        });
        store(&dir.path().join("ny mappe"), &settings).unwrap();
        assert_eq!(load(&dir.path().join("ny mappe")), settings);
    }

    #[test]
    fn a_word_of_another_version_loses_no_recent_file() {
        let text = r#"(language: Some("nn"), theme: Sepia, zoom: 9.0, recent: [(path: "/a.ron", title: "A", day: "2027-01-14")])"#;
        let settings = read(text);
        assert_eq!(settings.recent.len(), 1);
        assert_eq!(settings.language.as_deref(), Some("nn"));
        assert_eq!((settings.theme, settings.zoom), (Theme::Light, 1.0));
        assert_eq!(read("not settings at all"), Settings::default());
        assert_eq!(read("(talk_minutes: 0)").talk_minutes, 1);
        assert_eq!(read("(talk_minutes: 4000000000)").talk_minutes, LONGEST_TALK);
    }
}
