//! How large things are, in points at 100 %: texts, bars, cells, and where a window counts as small.

/// The smallest text there is, and only where there is little room.
pub(crate) const SMALLEST: f32 = 12.5;
/// Captions, notes, signs of keys.
pub(crate) const SMALL: f32 = 13.5;
/// The heads of columns and groups.
pub(crate) const COLUMN_HEAD: f32 = 14.0;
/// What is said of something beside it: for whom it is, what a rule means.
pub(crate) const NOTE: f32 = 14.5;
/// What one reads up rather than reads: details, earlier words.
pub(crate) const DETAIL: f32 = 15.0;
pub(crate) const BODY: f32 = 16.0;
/// What leads a line of body text: names, counts.
pub(crate) const LEAD: f32 = 17.0;
/// The titles in a list of things to open, and who speaks first.
pub(crate) const LARGE: f32 = 18.0;
/// The sentences of a crossing in a low window, and its question.
pub(crate) const QUESTION: f32 = 19.0;
/// The heads of dialogs and pages.
pub(crate) const HEAD: f32 = 20.0;
/// The sentences of a crossing, read from the back row; the head of the panel.
pub(crate) const SENTENCE: f32 = 21.0;
/// The name of what a form is about.
pub(crate) const TITLE: f32 = 24.0;
/// How many answered so.
pub(crate) const COUNT: f32 = 30.0;
/// The criterion that is judged, in a low window.
pub(crate) const CRITERION_LOW: f32 = 32.0;
/// The criterion that is judged.
pub(crate) const CRITERION: f32 = 38.0;
/// The name of the program on Start.
pub(crate) const DISPLAY: f32 = 44.0;
/// The time that is left for the talk.
pub(crate) const CLOCK: f32 = 46.0;

pub(crate) const RAIL: f32 = 92.0;
pub(crate) const RAIL_NARROW: f32 = 60.0;
pub(crate) const TOP_BAR: f32 = 52.0;
pub(crate) const TOP_BAR_LOW: f32 = 40.0;
/// The bar with a room's tools, where they have one of their own.
pub(crate) const TOOL_BAR: f32 = 44.0;
pub(crate) const STATUS: f32 = 34.0;
/// The bar with what can be done next in a low window.
pub(crate) const ACTIONS: f32 = 56.0;
pub(crate) const STATUS_LOW: f32 = 26.0;
/// The width of the panel beside the board, and beside a crossing.
pub(crate) const PANEL: f32 = 388.0;
pub(crate) const PANEL_NARROW: f32 = 336.0;
/// The height of a board row with a title of one line.
pub(crate) const ROW: f32 = 46.0;
/// What a bar to scroll by takes beside what it scrolls.
pub(crate) const SCROLL_BAR: f32 = 12.0;
/// A light on a card of the roadmap.
pub(crate) const MINI_LIGHT: f32 = 18.0;
/// The height of a light's cell.
pub(crate) const CELL: f32 = 36.0;
pub(crate) const CELL_RADIUS: u8 = 7;
/// The least height of anything that can be clicked.
pub(crate) const TARGET: f32 = 30.0;

/// The way through the crossings.
pub(crate) const WALK: f32 = 34.0;

/// Windows narrower than this show one thing at a time.
pub(crate) const NARROW: f32 = 1000.0;
/// Windows narrower than this have the board's tools in a bar of their own, below the menus.
pub(crate) const TOOLS_BESIDE: f32 = 1240.0;
/// The same where the text has more air.
pub(crate) const TOOLS_BESIDE_WIDE: f32 = 1460.0;
/// The same where a room has tabs in the bar, too.
pub(crate) const TABS_AND_TOOLS: f32 = 1480.0;
pub(crate) const TABS_AND_TOOLS_WIDE: f32 = 1720.0;
/// From this width on the views of the roadmap stand beside the title.
pub(crate) const TABS_BESIDE: f32 = 1100.0;
/// Windows narrower than this have nothing beside the crossing that is judged.
pub(crate) const TIGHT: f32 = 1160.0;
/// Windows narrower than this have bars that can be moved sideways.
pub(crate) const SIDEWAYS: f32 = 640.0;
/// Windows narrower than this have no room for the kinds of questions beside them and the chosen one.
pub(crate) const ABREAST: f32 = 1600.0;
/// Windows lower than this have lower bars.
pub(crate) const LOW: f32 = 480.0;
/// Windows lower than this have smaller type and less air where a crossing is judged.
pub(crate) const SHALLOW: f32 = 800.0;
/// Windows at least as wide as this have the wide panel.
pub(crate) const ROOMY: f32 = 1400.0;
