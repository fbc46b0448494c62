//! How a sheet is understood as a list: as it is guessed, and as a person changes that.

use crate::app::core::table_words::words;
use crate::domain::date::Moment;
use crate::domain::lists::EntryKind;
use crate::domain::session::Session;
use crate::exchange::table_in::book::{Book, MOST_COLUMNS, Page};
use crate::exchange::table_in::{
    self, AnswersOffer, Asked, Mapping, Offers, SURE, Sheet, TableColumn, TakenIn, Target, plain,
};

/// A sheet, as it is about to be taken into a list.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Import {
    /// As it is read: turned, where its entries stand side by side.
    pub sheet: Sheet,
    /// What its columns are taken for.
    pub mapping: Mapping,
}

/// The lists that a sheet can be, in the order they are taken: what others refer to first.
pub(super) const KINDS: [EntryKind; 5] = [
    EntryKind::Criterion,
    EntryKind::Step,
    EntryKind::FocusArea,
    EntryKind::Participant,
    EntryKind::Measure,
];

impl Import {
    /// The best guess of how a sheet is a list: as it stands, or turned, where more is known so.
    pub fn guess(session: &Session, page: &Page, kind: EntryKind) -> Self {
        Self::guess_of(session, page.sheet.clone(), kind)
    }

    /// The same of a sheet that nobody needs any more as it stands.
    pub fn guess_of(session: &Session, sheet: Sheet, kind: EntryKind) -> Self {
        let last = sheet.rows.last().map_or(0, |row| row.number);
        let turned = (last <= MOST_COLUMNS).then(|| Self::of(session, sheet.turned(), kind));
        let straight = Self::of(session, sheet, kind);
        let known = straight.known().max(1);
        let of_criteria = straight.begins_with_criteria();
        let is_better = |turned: &Self| {
            let is_better = turned.known() > known || of_criteria;
            // What says how its entries are called says that they stand below each other.
            let is_as_named = turned.is_named() || !straight.is_named() || of_criteria;
            is_better && is_as_named && !turned.leaves_much_above()
        };
        turned.filter(is_better).unwrap_or(straight)
    }

    fn is_named(&self) -> bool {
        self.mapping.has_named_entries(&self.sheet, words())
    }

    /// Whether it says what its entries are, as it stands, and all its heads are known as theirs.
    fn is_known_whole(&self) -> bool {
        let head = self.mapping.head.and_then(|at| self.sheet.rows.get(at));
        let heads = head.map_or(0, |head| head.filled().count());
        !self.sheet.is_turned && self.is_named() && heads > 1 && self.known() >= heads
    }

    /// Whether its first column is headed as criteria are: measures stand side by side then.
    fn begins_with_criteria(&self) -> bool {
        let head = self.mapping.head.and_then(|at| self.sheet.rows.get(at));
        let first = head.map_or("", |head| head.cell(0));
        let about = |kind| words().about(first, kind, TableColumn::Name);
        self.mapping.kind == EntryKind::Measure
            && about(EntryKind::Criterion) == SURE
            && about(EntryKind::Measure) == 0
            && self.known() < 2
    }

    /// Whether more than titles and numbers stand above its heads: they are no heads then.
    fn leaves_much_above(&self) -> bool {
        let above = &self.sheet.rows[..self.mapping.head.unwrap_or(0)];
        let is_words = |(_, cell): &(usize, &str)| cell.chars().any(char::is_alphabetic);
        above.iter().any(|row| row.filled().filter(is_words).count() > 2)
    }

    /// The best guess of how a sheet is a list, as it is turned.
    pub fn of(session: &Session, sheet: Sheet, kind: EntryKind) -> Self {
        let sheet = table_in::prepared(session, sheet, words(), kind);
        let mapping = Mapping::guess(session, &sheet, words(), kind);
        let mut import = Self { sheet, mapping };
        // Who takes a file in sees what becomes of its words.
        import.mapping.lights.numbers = true;
        import
    }

    /// The best guess with the heads in another row, by its place; or with none.
    pub fn set_head(&mut self, session: &Session, kind: EntryKind, head: Option<usize>) {
        let numbers = self.mapping.lights.numbers;
        self.mapping = Mapping::guess_below(session, &self.sheet, words(), kind, head);
        self.mapping.lights.numbers = numbers;
    }

    /// Takes a column, from 0, for something. What was guessed to be that, is not.
    ///
    /// # Errors
    /// A sentence, where there is no such column.
    pub fn set_column(&mut self, at: usize, target: Target) -> Result<(), String> {
        let columns = &mut self.mapping.columns;
        let there = columns.len();
        if at >= there {
            let name = self.sheet.column_name(at);
            return Err(format!("there is no column {name:?} among {there}"));
        }
        let is_of_its_own = match target {
            Target::NewCriterion | Target::Out | Target::Unknown => false,
            Target::Answers(Asked { of, who }) => of.is_some() && who.is_some(),
            _ => true,
        };
        if is_of_its_own {
            for other in columns.iter_mut().filter(|other| **other == target) {
                *other = Target::Unknown;
            }
        }
        columns[at] = target;
        Ok(())
    }

    /// What stands above a column, as it is compared; empty where there is nothing.
    pub fn head(&self, at: usize) -> String {
        plain(&self.shown_head(at))
    }

    /// What stands above a column, on one line; empty where there is nothing.
    pub fn shown_head(&self, at: usize) -> String {
        let head = self.mapping.head.and_then(|head| self.sheet.rows.get(head));
        let words = head.map_or("", |head| head.cell(at)).split_whitespace();
        words.collect::<Vec<_>>().join(" ")
    }

    /// How many of its columns are known by their heads.
    pub fn known(&self) -> usize {
        if self.mapping.head.is_none() {
            return 0;
        }
        let is_known = |target: &&Target| {
            use Target as T;
            matches!(target, T::Field(_) | T::Lights(_) | T::Rationale(_) | T::Answers(_))
        };
        self.mapping.columns.iter().filter(is_known).count()
    }

    /// What its columns can be that nobody knows.
    pub fn offers(&self, session: &Session) -> Offers {
        self.mapping.offers(session, &self.sheet, words())
    }

    /// Takes the columns that hold lights, and are nothing else, for criteria of their own; one that
    /// says the same as another all the way down is none. Those with answers of participants who are
    /// there are answers in one.
    pub fn take_new_criteria(&mut self, session: &Session) {
        let offers = self.offers(session);
        let mut taken: Vec<usize> = Vec::new();
        for at in offers.criteria {
            let is_same = |other: &usize| {
                let head = self.mapping.head.unwrap_or(0);
                self.sheet.rows[head..].iter().all(|row| row.cell(at) == row.cell(*other))
            };
            if !taken.iter().any(is_same) {
                taken.push(at);
                self.mapping.columns[at] = Target::NewCriterion;
            }
        }
        let is_told = |it: &AnswersOffer| it.are_known && !it.criterion.is_empty();
        for offer in offers.answers.into_iter().filter(is_told) {
            for at in offer.columns {
                self.mapping.columns[at] = Target::Answers(offer.asked);
            }
        }
    }

    /// What comes of it; nothing where it holds no entry.
    pub fn take(&self, session: &Session, now: Moment) -> Option<TakenIn> {
        table_in::take(session, &self.sheet, &self.mapping, words(), now)
    }
}

/// The list that a sheet is most likely: of which it has the most heads, else measures.
pub fn kind_of(session: &Session, page: &Page) -> (EntryKind, usize) {
    /// Within how many rows a sheet says what it is.
    const WITHIN: usize = 60;
    let rows = page.sheet.rows.iter().take(WITHIN).cloned().collect();
    let top = Page { sheet: Sheet { rows, ..Sheet::default() }, ..Page::default() };
    let guessed = KINDS.into_iter().map(|kind| {
        let import = Import::guess(session, &top, kind);
        let is_it = kind == EntryKind::Measure || import.is_named();
        let known = if is_it { import.known() } else { 0 };
        (kind, known, import.is_known_whole(), !import.sheet.is_turned)
    });
    // Of those that know as many, the last: a table is of measures unless it says otherwise. But names
    // in its first column that happen to be heads, too, turn none that is known as it stands.
    let best = guessed.max_by_key(|(_, known, whole, stands)| (*whole, *known, *stands));
    best.map_or((EntryKind::Measure, 0), |(kind, known, ..)| (kind, known))
}

/// Which sheets of a file are taken, and for which lists, in the order they are taken: of those that
/// nobody hides, all that say what they are, and of measures the one that says most.
pub fn chosen(session: &Session, book: &Book) -> Vec<(usize, EntryKind)> {
    let shown = book.pages.iter().enumerate().filter(|(_, page)| !page.is_hidden);
    let kinds: Vec<(usize, EntryKind, usize)> = shown
        .map(|(at, page)| {
            let (kind, known) = kind_of(session, page);
            (at, kind, known)
        })
        .collect();
    let measures = kinds.iter().rev().filter(|(_, kind, _)| *kind == EntryKind::Measure);
    let measures = measures.max_by_key(|(.., known)| *known).map(|(at, ..)| *at);
    let mut chosen: Vec<(usize, EntryKind)> = kinds
        .iter()
        .filter(|(at, kind, _)| *kind != EntryKind::Measure || Some(*at) == measures)
        .map(|(at, kind, _)| (*at, *kind))
        .collect();
    chosen.sort_by_key(|(at, kind)| (KINDS.iter().position(|other| other == kind), *at));
    chosen
}
