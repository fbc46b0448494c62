//! Tables of a file, tried: what would become of each sheet, and what of the session, before anything
//! does. Of large tables it takes a while: not for the drawing thread.

use std::collections::{BTreeMap, HashMap};
use std::sync::Arc;

use crate::app::core::differences::{DiffRow, row};
use crate::app::core::imports::choices::Choices;
use crate::app::core::imports::import::{Import, KINDS, chosen, kind_of};
use crate::app::core::imports::remembered::remembered;
use crate::app::core::message::Message;
use crate::app::core::ready::{Base, Ready, Refusal};
use crate::app::core::table_words::words;
use crate::domain::date::Moment;
use crate::domain::edit::{Change, Details, Edit, apply};
use crate::domain::lists::{EntryId, EntryKind};
use crate::domain::measure::MeasureId;
use crate::domain::session::Session;
use crate::exchange::table_in::book::Book;
use crate::exchange::table_in::{
    Fate, Offers, Reading, TableList, TableReport, Target, Why, plain,
};
use crate::i18n::Texts;
use crate::insight::differences::{Piece, differences};

/// How many pieces that change are told one by one.
const MOST_CHANGES: usize = 200;

/// How a sheet of a file is to be taken in.
#[derive(Clone, Debug, Default, PartialEq, Eq)]
pub struct SheetPlan {
    /// Whether it is.
    pub is_taken: bool,
    /// What a person has chosen.
    pub choices: Choices,
    /// The measures that a person says some rows are, by their numbers.
    pub same: BTreeMap<usize, MeasureId>,
}

/// Sheets to be tried.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct TryOrder {
    /// What it is answered by.
    pub token: u64,
    /// The open session.
    pub base: Base,
    /// The file.
    pub book: Arc<Book>,
    /// What its only sheet holds, where that is known.
    pub kind: Option<EntryKind>,
    /// How each of its sheets is to be taken in; none where that is to be guessed first.
    pub plans: Vec<SheetPlan>,
    /// The sheet that is looked at, by its place.
    pub shown: usize,
    /// Whether what was chosen is kept in the session.
    pub remembers: bool,
    /// When.
    pub now: Moment,
}

/// What comes of a sheet.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct TriedSheet {
    /// How it is read.
    pub import: Import,
    /// What becomes of it; nothing where it holds no entry.
    pub report: Option<TableReport>,
    /// The words of columns of lights and answers, by their places.
    pub words: BTreeMap<usize, Vec<(String, usize, Reading)>>,
    /// How each of them is read, as they are compared.
    pub readings: BTreeMap<usize, HashMap<String, Reading>>,
    /// What becomes of rows that are entries, by their numbers.
    pub fates: HashMap<usize, Fate>,
    /// Why rows are no entries, by their numbers.
    pub left_rows: HashMap<usize, Why>,
    /// Why cells are not what their columns are, by their rows' numbers and their columns, from 0.
    pub left_cells: HashMap<(usize, usize), Why>,
    /// What columns can be that nobody knows.
    pub offers: Offers,
}

/// What comes of the sheets of a file.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Tried {
    /// Which order it answers.
    pub token: u64,
    /// How sheets are to be taken in, and which is looked at first, where that was guessed.
    pub begun: Option<(Vec<SheetPlan>, usize)>,
    /// What comes of each that is taken or looked at, by its place.
    pub sheets: BTreeMap<usize, TriedSheet>,
    /// All of it taken in, as one step; nothing where there is nothing, or no room for it.
    pub ready: Option<Ready>,
    /// The first entry of the last list.
    pub first: Option<EntryId>,
    /// What changes of what is there, lights first.
    pub changes: Vec<DiffRow>,
    /// How much more does.
    pub more_changes: usize,
    /// Why it cannot be taken in, where the session has no room for it.
    pub no_room: Option<Message>,
}

impl Tried {
    /// Tries sheets as ordered.
    pub fn of(texts: &Texts, order: &TryOrder) -> Self {
        if order.plans.is_empty() {
            let (plans, shown) = order.guessed();
            let begun = Some((plans.clone(), shown));
            // There is a sheet, or nothing comes of it whatever is guessed.
            let order = TryOrder { plans, shown, ..order.clone() };
            return Self { begun, ..Self::of_plans(texts, &order) };
        }
        Self::of_plans(texts, order)
    }

    fn of_plans(texts: &Texts, order: &TryOrder) -> Self {
        let mut tried = Self {
            token: order.token,
            begun: None,
            sheets: BTreeMap::new(),
            ready: None,
            first: None,
            changes: Vec::new(),
            more_changes: 0,
            no_room: None,
        };
        let before = order.base.session();
        let mut session = before.clone();
        // What the sheets before come to; the last of them is not in the session yet.
        let mut all: Option<Edit> = None;
        let mut last: Option<Edit> = None;
        for at in order.taken() {
            if let Some(edit) = last.take() {
                all = Some(with(all, edit.clone()));
                if apply(&mut session, edit).is_err() {
                    tried.no_room = Some(Message::new("message-table-too-much"));
                }
            }
            let Some((sheet, edit, first)) = order.sheet(&session, at) else { continue };
            if edit.is_some() {
                tried.first = first;
                last = edit;
            }
            if order.remembers {
                let choices = &order.plans[at].choices;
                let is_chosen = |at| choices.chose(at, sheet.import.sheet.is_turned);
                session.tables = remembered(&session, &sheet.import, is_chosen, &choices.lights);
            }
            tried.sheets.insert(at, sheet);
        }
        let tables = session.tables;
        if let Some(edit) = last {
            all = Some(with(all, edit));
        }
        if let Some(edit) = all.as_mut()
            && tables != before.tables
        {
            let details = Details { tables, ..Details::of(before) };
            edit.changes.push(Change::Details(details));
        }
        let ready = all.map(|edit| Ready::of(order.base.clone(), edit)).transpose();
        match ready {
            Ok(ready) => tried.ready = ready.filter(|_| tried.no_room.is_none()),
            Err(Refusal::NoRoom(message)) => tried.no_room = Some(message),
            Err(Refusal::Edit(_)) => {
                tried.no_room = Some(Message::new("message-table-too-much"));
            }
        }
        let after = tried.ready.as_ref().map_or(before, Ready::session);
        if !tried.sheets.contains_key(&order.shown)
            && let Some((sheet, ..)) = order.sheet(after, order.shown)
        {
            tried.sheets.insert(order.shown, sheet);
        }
        (tried.changes, tried.more_changes) = changes(texts, before, after);
        tried
    }

    /// Whether anything would come of it.
    pub const fn takes_something(&self) -> bool {
        self.ready.is_some() || self.no_room.is_some()
    }

    /// How many entries come, and how many are changed, over all sheets that are taken.
    pub fn counts(&self, plans: &[SheetPlan]) -> (usize, usize) {
        let taken =
            self.sheets.iter().filter(|(at, _)| plans.get(**at).is_some_and(|it| it.is_taken));
        let reports = taken.filter_map(|(_, sheet)| sheet.report.as_ref());
        reports.fold((0, 0), |(new, changed), it| (new + it.added, changed + it.changed()))
    }
}

/// What changes of what is there already, and how much more does than is told.
fn changes(texts: &Texts, before: &Session, after: &Session) -> (Vec<DiffRow>, usize) {
    // What comes has ids that nothing had before.
    let was_there = |id: u32| id < before.next_id;
    let is_there = |piece: &Piece| match piece {
        Piece::Entry(id) => was_there(id.number()),
        Piece::Decision(id) => was_there(id.0),
        Piece::Crossing(id, of) => {
            // A round that comes there changes nothing that was.
            let judged = before.judgement(*id, *of).filter(|it| it.mark.is_some());
            judged.is_some() && judged != after.judgement(*id, *of)
        }
        Piece::Details | Piece::Rules | Piece::Order(_) | Piece::Walk => false,
    };
    let mut found = differences(Some(before), before, after);
    found.retain(|difference| is_there(&difference.piece));
    found.sort_by_key(|difference| !matches!(difference.piece, Piece::Crossing(..)));
    let more = found.len().saturating_sub(MOST_CHANGES);
    let told = found.into_iter().take(MOST_CHANGES);
    (told.map(|difference| row(texts, difference, before, after)).collect(), more)
}

/// Two edits as one step.
fn with(before: Option<Edit>, edit: Edit) -> Edit {
    let Some(mut all) = before else { return edit };
    all.changes.extend(edit.changes);
    all.subject = edit.subject;
    all
}

impl TryOrder {
    /// How each sheet is to be taken in before a person has said anything, and the one to look at first.
    fn guessed(&self) -> (Vec<SheetPlan>, usize) {
        let (session, book) = (self.base.session(), &self.book);
        let lists = self.kind.map_or_else(|| chosen(session, book), |kind| vec![(0, kind)]);
        let kind = |at: usize| {
            let taken = lists.iter().find(|(page, _)| *page == at).map(|(_, kind)| *kind);
            taken.unwrap_or_else(|| kind_of(session, &book.pages[at]).0)
        };
        let plan = |at: usize| SheetPlan {
            is_taken: lists.iter().any(|(page, _)| *page == at),
            choices: Choices {
                list: TableList::of(kind(at)).unwrap_or_default(),
                // Where there are no criteria yet, the table's own are what the group judges by.
                new_criteria: session.criteria.is_empty(),
                ..Choices::default()
            },
            ..SheetPlan::default()
        };
        let plans = (0..book.pages.len()).map(plan).collect();
        // The measures, where there are several lists.
        (plans, lists.last().map_or(0, |(at, _)| *at))
    }

    /// The sheets that are taken, in the order in which they are: what others refer to first.
    fn taken(&self) -> Vec<usize> {
        let pages = self.plans.iter().enumerate().take(self.book.pages.len());
        let mut taken: Vec<usize> = pages.filter(|(_, it)| it.is_taken).map(|(at, _)| at).collect();
        let place = |at: &usize| {
            let kind = EntryKind::from(self.plans[*at].choices.list);
            KINDS.iter().position(|other| *other == kind)
        };
        taken.sort_by_key(place);
        taken
    }

    /// What comes of a sheet in a session.
    fn sheet(
        &self,
        session: &Session,
        at: usize,
    ) -> Option<(TriedSheet, Option<Edit>, Option<EntryId>)> {
        let (page, plan) = (self.book.pages.get(at)?, self.plans.get(at)?);
        let (mut import, _) = plan.choices.fitted(session, page.sheet.clone());
        import.mapping.update = true;
        import.mapping.same.clone_from(&plan.same);
        let offers = import.offers(session);
        let columns = import.mapping.columns.iter().enumerate();
        let lights = columns.filter(|(_, it)| {
            matches!(it, Target::Lights(_) | Target::NewCriterion | Target::Answers(_))
        });
        let said =
            lights.map(|(at, _)| (at, import.mapping.light_words(&import.sheet, words(), at)));
        let words: BTreeMap<usize, Vec<_>> = said.collect();
        let readings = words.iter().map(|(at, words): (_, &Vec<(String, _, Reading)>)| {
            (*at, words.iter().map(|(word, _, read)| (plain(word), *read)).collect())
        });
        let readings = readings.collect();
        let taken = import.take(session, self.now);
        let (report, edit, first) = match taken {
            Some(taken) => {
                let edit = Some(taken.edit).filter(|edit| !edit.changes.is_empty());
                (Some(taken.report), edit, Some(taken.first))
            }
            None => (None, None, None),
        };
        let rows = report.iter().flat_map(|report: &TableReport| &report.rows);
        let fates = rows.map(|row| (row.row, row.fate)).collect();
        let left = || report.iter().flat_map(|report: &TableReport| &report.left);
        let whole = left().filter(|left| left.column.is_none());
        let left_rows = whole.map(|left| (left.row, left.why)).collect();
        let cells = left().filter_map(|left| Some(((left.row, left.column?), left.why)));
        let left_cells = cells.collect();
        let sheet =
            TriedSheet { import, report, words, readings, fates, left_rows, left_cells, offers };
        Some((sheet, edit, first))
    }
}
