//! How large the texts of the audience's picture are, in 1/1080 of its height. How high and wide a
//! text may become is said where it is written: that is room, and no size.

/// The smallest text there is: a little more than 1/50 of the height.
pub(super) const SMALLEST: f32 = 22.5;
/// The name above a text, and a decision in its line.
pub(super) const LABEL: f32 = 24.0;
/// The heads of the board's columns and groups.
pub(super) const HEAD: f32 = 25.0;
/// For whom it is, and who answers.
pub(super) const WHOM: f32 = 26.0;
/// A measure in its line of the board.
pub(super) const LINE: f32 = 27.0;
/// What is said beside something: which columns are shown, whose answer a bar holds.
pub(super) const NOTE: f32 = 28.0;
/// What stands below a name: a question, a point.
pub(super) const BELOW: f32 = 33.0;
/// Who answers, and who answered so.
pub(super) const ANSWERED: f32 = 34.0;
/// Who holds the workshop.
pub(super) const ORGANISER: f32 = 38.0;
/// How many have answered.
pub(super) const COUNTED: f32 = 40.0;
/// When and where; and who is there.
pub(super) const WHEN: f32 = 46.0;
pub(super) const THERE: f32 = 46.0;
/// How the answers lie to each other.
pub(super) const VERDICT: f32 = 46.0;
/// The time that is left; also the largest letter of a light.
pub(super) const CLOCK: f32 = 54.0;
/// Where a measure goes, and the head of the open points.
pub(super) const OUTCOME: f32 = 60.0;
pub(super) const POINTS: f32 = 60.0;
/// How many answered so.
pub(super) const COUNT: f32 = 72.0;
/// A measure on a page of its own.
pub(super) const MEASURE: f32 = 76.0;
/// A few words that are all there is.
pub(super) const WORDS: f32 = 96.0;
/// What the workshop is called.
pub(super) const TITLE: f32 = 104.0;

/// The sizes that a crossing's sentences are tried in, the largest first.
pub(super) const SENTENCES: [f32; 10] =
    [46.0, 43.0, 40.0, 37.0, 35.0, 33.0, 30.0, 27.5, 25.0, SMALLEST];
/// The sizes that an agreed sentence is tried in that has no words below it.
pub(super) const ALONE: [f32; 8] = [100.0, 93.0, 86.0, 80.0, 74.0, 68.0, 62.0, 58.0];
/// The sizes that longer texts are tried in.
pub(super) const PARAGRAPHS: [f32; 12] =
    [58.0, 54.0, 50.0, 46.0, 43.0, 40.0, 36.0, 33.0, 30.0, LINE, HEAD, SMALLEST];

/// What is left free below pages.
pub(super) const FOOT: f32 = 40.0;
/// How high the signs in a crossing's corners are at the least.
pub(super) const SIGN: f32 = 20.0;
/// The height of a light's cell.
pub(super) const CELL: f32 = 66.0;
/// Between a cell and the edges of its column.
pub(super) const INSET: f32 = 6.0;
/// Between the words of a badge and its ends.
pub(super) const BADGE: f32 = 18.0;
