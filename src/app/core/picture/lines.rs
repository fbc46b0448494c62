//! The lines of the board on the wall, in pieces that two pictures share: where one line changes, a
//! piece is made anew, and with it what is known of all of them.

use std::ops::Range;
use std::sync::Arc;

use crate::app::core::picture::pages::OutcomeBadge;
use crate::domain::light::Mark;
use crate::insight::signs::Signs;

/// How many lines a piece has; the last one has fewer.
const PIECE: usize = 128;
/// How many of the longest texts are kept: the widest is among them, or as good as.
const LONGEST: usize = 8;

/// A line of the board.
#[derive(Clone, Debug, PartialEq, Eq)]
pub enum SceneRow {
    /// The head of a group.
    Area(String),
    /// A measure. Shared, so that the others of a large board are not made anew with it.
    Measure(Arc<MeasureRow>),
}

impl SceneRow {
    /// The measure's line, where it is one.
    pub fn measure(&self) -> Option<&MeasureRow> {
        match self {
            Self::Area(_) => None,
            Self::Measure(row) => Some(row),
        }
    }
}

/// A measure's line of the board.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct MeasureRow {
    /// Its number, if it has one.
    pub number: String,
    /// Its title.
    pub title: String,
    /// Its crossings, a criterion each.
    pub cells: Vec<SceneCell>,
    /// What was decided.
    pub decision: OutcomeBadge,
}

/// A crossing on the board.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq)]
pub struct SceneCell {
    /// Its light, if it has one.
    pub mark: Option<Mark>,
    /// What is to be known of it besides.
    pub signs: Signs,
}

/// The lines of the board, in order.
#[derive(Clone, Debug, Default, PartialEq, Eq)]
pub struct BoardLines {
    pieces: Vec<Arc<Piece>>,
    length: usize,
    known: KnownOfLines,
}

#[derive(Clone, Debug, PartialEq, Eq)]
struct Piece {
    rows: Vec<SceneRow>,
    known: KnownOfLines,
}

/// What is known of all lines without looking at each.
#[derive(Clone, Debug, Default, PartialEq, Eq)]
pub struct KnownOfLines {
    /// How many of them are measures.
    pub measures: usize,
    /// The signs that any crossing bears.
    pub signs: Signs,
    /// The longest of the measures' numbers.
    pub numbers: LongestTexts,
    /// The longest of their titles.
    pub titles: LongestTexts,
    /// The longest of what was decided on them.
    pub decisions: LongestTexts,
    /// The longest words of that.
    pub decision_words: LongestTexts,
}

/// The longest of many texts, with their lengths in characters; at most eight.
#[derive(Clone, Debug, Default, PartialEq, Eq)]
pub struct LongestTexts(Vec<(usize, String)>);

impl BoardLines {
    /// Some lines.
    pub fn new(rows: impl IntoIterator<Item = SceneRow>) -> Self {
        let (mut pieces, mut left) = (Vec::new(), rows.into_iter().peekable());
        while left.peek().is_some() {
            pieces.push(Arc::new(Piece::new(left.by_ref().take(PIECE).collect())));
        }
        let length = pieces.iter().map(|piece| piece.rows.len()).sum();
        let known = known_of(&pieces);
        Self { pieces, length, known }
    }

    /// The same lines but for some, by their places.
    pub(crate) fn with(&self, changed: impl IntoIterator<Item = (usize, SceneRow)>) -> Self {
        let mut pieces = self.pieces.clone();
        for (at, row) in changed {
            let Some(piece) = pieces.get_mut(at / PIECE) else { continue };
            let mut rows = piece.rows.clone();
            if let Some(place) = rows.get_mut(at % PIECE) {
                *place = row;
                *piece = Arc::new(Piece::new(rows));
            }
        }
        let known = known_of(&pieces);
        Self { pieces, length: self.length, known }
    }

    /// How many there are.
    pub const fn len(&self) -> usize {
        self.length
    }

    /// Whether there are none.
    pub const fn is_empty(&self) -> bool {
        self.length == 0
    }

    /// What is known of all of them.
    pub const fn known(&self) -> &KnownOfLines {
        &self.known
    }

    /// The line at a place, from 0.
    pub fn get(&self, at: usize) -> Option<&SceneRow> {
        self.pieces.get(at / PIECE)?.rows.get(at % PIECE)
    }

    /// All of them.
    pub fn iter(&self) -> impl DoubleEndedIterator<Item = &SceneRow> {
        self.range(0..self.length)
    }

    /// Those at some places; none of a place where there is none.
    pub fn range(&self, places: Range<usize>) -> impl DoubleEndedIterator<Item = &SceneRow> {
        let places = places.start..places.end.min(self.length);
        places.filter_map(|at| self.get(at))
    }

    /// How many of the lines before a place are measures.
    pub fn measures_before(&self, at: usize) -> usize {
        let whole = self.pieces.iter().take(at / PIECE).map(|piece| piece.known.measures);
        let rest = self.range(at / PIECE * PIECE..at).filter_map(SceneRow::measure);
        whole.sum::<usize>() + rest.count()
    }

    /// The group of the line at a place, where that is not the head of one itself.
    pub fn area_of(&self, at: usize) -> Option<&str> {
        self.get(at)?.measure()?;
        // A piece of measures only has no head.
        let is_head = |row: &&SceneRow| row.measure().is_none();
        let here = self.range(at / PIECE * PIECE..at).rev().find(is_head);
        let before = self.pieces.iter().take(at / PIECE).rev();
        let mut heads = before.filter(|piece| piece.known.measures < piece.rows.len());
        match here.or_else(|| heads.next()?.rows.iter().rfind(is_head))? {
            SceneRow::Area(name) => Some(name),
            SceneRow::Measure(_) => None,
        }
    }
}

impl Piece {
    fn new(rows: Vec<SceneRow>) -> Self {
        let measures = || rows.iter().filter_map(SceneRow::measure);
        let cells = measures().flat_map(|row| &row.cells);
        let decisions = || measures().map(|row| row.decision.words.as_str());
        let known = KnownOfLines {
            measures: measures().count(),
            signs: cells.fold(Signs::default(), |signs, cell| signs.or(cell.signs)),
            numbers: LongestTexts::of(measures().map(|row| row.number.as_str())),
            titles: LongestTexts::of(measures().map(|row| row.title.as_str())),
            decisions: LongestTexts::of(decisions()),
            decision_words: LongestTexts::of(decisions().flat_map(str::split_whitespace)),
        };
        Self { rows, known }
    }
}

fn known_of(pieces: &[Arc<Piece>]) -> KnownOfLines {
    let known = || pieces.iter().map(|piece| &piece.known);
    let longest = |of: fn(&KnownOfLines) -> &LongestTexts| {
        LongestTexts::among(
            known().flat_map(|known| of(known).0.iter()).map(|(l, t)| (*l, t.as_str())),
        )
    };
    KnownOfLines {
        measures: known().map(|known| known.measures).sum(),
        signs: known().fold(Signs::default(), |signs, known| signs.or(known.signs)),
        numbers: longest(|known| &known.numbers),
        titles: longest(|known| &known.titles),
        decisions: longest(|known| &known.decisions),
        decision_words: longest(|known| &known.decision_words),
    }
}

impl LongestTexts {
    /// Those of some texts.
    pub(crate) fn of<'t>(texts: impl Iterator<Item = &'t str>) -> Self {
        Self::among(texts.map(|text| (text.chars().count(), text)))
    }

    /// The longest of some texts, of which each comes with its length.
    fn among<'t>(texts: impl Iterator<Item = (usize, &'t str)>) -> Self {
        let mut longest: Vec<(usize, &str)> = Vec::with_capacity(LONGEST + 1);
        for text in texts {
            if longest.len() == LONGEST && longest.last().is_some_and(|least| text <= *least) {
                continue;
            }
            if let Err(at) = longest.binary_search_by(|other| text.cmp(other)) {
                longest.insert(at, text);
                longest.truncate(LONGEST);
            }
        }
        Self(longest.into_iter().map(|(length, text)| (length, text.to_owned())).collect())
    }

    /// The texts, the longest first.
    pub fn iter(&self) -> impl Iterator<Item = &str> {
        self.0.iter().map(|(_, text)| text.as_str())
    }
}
