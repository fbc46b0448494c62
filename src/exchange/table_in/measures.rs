//! Rows become measures, with the lights and decisions that stand in them. No word is dropped: what
//! fits no field goes to the notes, under the head of its column.

mod crossings;

use std::collections::{BTreeMap, BTreeSet, HashMap, HashSet};

use crate::domain::criterion::Criterion;
use crate::domain::date::Moment;
use crate::domain::edit::{Change, Put};
use crate::domain::focus_area::{FocusArea, FocusAreaId};
use crate::domain::lists::EntryId;
use crate::domain::measure::{Measure, MeasureId};
use crate::domain::session::Session;
use crate::domain::typed::{self, TypedWords};
use crate::exchange::table_in::answers::AnswerColumns;
use crate::exchange::table_in::entries::Entries;
use crate::exchange::table_in::known::Known;
use crate::exchange::table_in::lights::Marks;
use crate::exchange::table_in::mapping::{Mapping, Target};
use crate::exchange::table_in::names::Numbering;
use crate::exchange::table_in::report::{Fate, LeftOut, RowReport, Why};
use crate::exchange::table_in::rows::RowKind;
use crate::exchange::table_in::sequence::{Renumbered, renumbered, told};
use crate::exchange::table_in::sheet::{Row, Sheet};
use crate::exchange::table_in::taken::{
    Taken, fits, is_said, outcome, plain_head, with_new_criteria,
};
use crate::exchange::table_in::values::{self, Slashes};
use crate::exchange::table_in::words::{TableColumn, TableWords, known, plain};
use crate::exchange::table_in::{Counts, Rows};

/// What comes of rows of measures.
pub(super) struct Intake<'a> {
    session: &'a Session,
    mapping: &'a Mapping,
    words: &'a TableWords,
    now: Moment,
    head: Option<&'a Row>,
    numbering: Numbering<'a>,
    /// The numbers that are not what stands in their cells, by row.
    numbers: BTreeMap<usize, Renumbered>,
    /// How the columns of lights are read, by place.
    marks: HashMap<usize, Marks<'a>>,
    /// How amounts are written in this table.
    typed: TypedWords,
    slashes: Slashes,
    /// Whether a focus area stands for the rows below it too.
    carries: bool,
    known: Known<'a>,
    /// The numbers and titles of the rows above.
    said: HashSet<(String, String)>,
    /// What each column is taken for, the new criteria by their ids.
    columns: Vec<Target>,
    answers: AnswerColumns,
    new_criteria: Vec<Criterion>,
    sheet: &'a Sheet,
    new_areas: Vec<FocusArea>,
    /// The focus area of the group, or of the merged cell, that a row stands in.
    area: Option<FocusAreaId>,
    next_id: u32,
    measures: Vec<Taken>,
    counts: Counts,
    left: Vec<LeftOut>,
}

impl<'a> Intake<'a> {
    pub(super) fn new(
        session: &'a Session,
        mapping: &'a Mapping,
        words: &'a TableWords,
        rows: &Rows<'a>,
        now: Moment,
    ) -> Self {
        let entries =
            || rows.iter().filter(|(_, kind)| *kind == RowKind::Entry).map(|(row, _)| *row);
        let cells = |column| {
            let place = mapping.place(column);
            entries().filter_map(move |row| place.map(|at| row.cell(at)))
        };
        let all: Vec<&Row> = entries().collect();
        let marked = |at: &usize| {
            use Target as T;
            matches!(mapping.columns[*at], T::Lights(_) | T::NewCriterion | T::Answers(_))
        };
        let marked = (0..mapping.columns.len()).filter(marked);
        let marks = marked.map(|at| (at, mapping.marks(&all, words, at)));
        let place = mapping.place(TableColumn::Number);
        let numbers = renumbered(entries().filter_map(|row| Some((row.number, row.cell(place?)))));
        let areas: Vec<&str> = cells(TableColumn::FocusArea).collect();
        let repeats = |pair: &[&str]| !pair[0].is_empty() && pair[0] == pair[1];
        let mut next_id = session.next_id;
        let (mut columns, mut new_criteria) =
            with_new_criteria(&session.criteria, mapping, rows.head, &mut next_id);
        let answers =
            AnswerColumns::of(session, rows.head, &mut columns, &mut new_criteria, &mut next_id);
        Self {
            session,
            mapping,
            words,
            now,
            head: rows.head,
            numbering: Numbering::of(cells(TableColumn::Name), words),
            left: told(&numbers, place),
            numbers,
            marks: marks.collect(),
            typed: TypedWords {
                decimal: values::decimal_sign(cells(TableColumn::Cost)),
                ..words.typed.clone()
            },
            slashes: Slashes::of(cells(TableColumn::StateDate)),
            carries: !areas.windows(2).any(repeats),
            known: Known::of(&session.measures),
            said: HashSet::new(),
            columns,
            answers,
            new_criteria,
            sheet: rows.sheet,
            new_areas: Vec::new(),
            area: None,
            next_id,
            measures: Vec::new(),
            counts: Counts::default(),
        }
    }

    fn fresh_id(&mut self) -> u32 {
        let id = self.next_id;
        // At the very end an id is refused, not wrapped.
        self.next_id = self.next_id.saturating_add(1);
        id
    }

    fn leave(&mut self, row: &Row, column: Option<usize>, words: &str, why: Why) {
        self.left.push(LeftOut { row: row.number, column, words: words.to_owned(), why });
    }

    /// Takes a row that is no measure.
    pub(super) fn pass_over(&mut self, row: &Row, why: Why) {
        let words: Vec<&str> = row.filled().map(|(_, cell)| cell).collect();
        self.leave(row, None, &words.join(" "), why);
        match why {
            Why::Group => self.area = Some(self.area_named(self.words.area_in(&words.concat()))),
            Why::NoName => {
                let noted: Vec<String> =
                    row.filled().map(|(at, cell)| self.under_its_head(at, cell)).collect();
                if let Some(above) = self.measures.last_mut() {
                    above.noted.extend(noted);
                }
            }
            _ => {}
        }
    }

    /// Takes a row in as a measure.
    pub(super) fn take(&mut self, row: &Row) {
        let (number, title) = self.called(row);
        let name = self.mapping.place(TableColumn::Name);
        let called = (plain(&number), plain(&title));
        if !number.is_empty() && !title.is_empty() && !self.said.insert(called) {
            self.leave(row, name, &title, Why::Again);
        }
        let mut taken = self.begun(row);
        if taken.measure.title.is_empty() {
            self.leave(row, name, &number, Why::Nameless);
        }
        for (at, cell) in row.filled() {
            let target = self.columns.get(at).copied().unwrap_or(Target::Unknown);
            let fate = match target {
                Target::Field(TableColumn::Name | TableColumn::Number) | Target::Out => Ok(()),
                _ if values::is_error(cell) => {
                    self.leave(row, Some(at), cell, Why::SheetError);
                    continue;
                }
                _ if values::is_blank(cell) => Ok(()),
                Target::Field(column) => self.field(&mut taken, column, cell),
                Target::Lights(criterion) => self.light(&mut taken, at, criterion, cell),
                Target::Rationale(of) if is_said(self.session, taken.measure.id, of, cell) => {
                    Ok(())
                }
                Target::Rationale(criterion) => taken.reason(criterion, cell),
                Target::Answers(_) => self.answer(&mut taken, at, cell),
                Target::NewCriterion | Target::Unknown | Target::Doubled(_) => Err(None),
            };
            if let Err(why) = fate {
                if why != Some(Why::Open) {
                    taken.noted.push(self.under_its_head(at, cell));
                }
                if let Some(why) = why {
                    self.leave(row, Some(at), cell, why);
                }
            }
        }
        self.take_comments(row, &mut taken);
        self.stand_in_area(row, &mut taken.measure);
        self.measures.push(taken);
    }

    /// What is said beside cells: of a light, why it is so; of anything else, a note.
    fn take_comments(&self, row: &Row, taken: &mut Taken) {
        let here = (row.number, 0)..(row.number + 1, 0);
        for ((_, at), said) in self.sheet.comments.range(here) {
            let target = self.columns.get(*at).copied().unwrap_or(Target::Unknown);
            let kept = match target {
                Target::Lights(of) if is_said(self.session, taken.measure.id, of, said) => Ok(()),
                Target::Lights(criterion) => taken.reason(criterion, said),
                _ => Err(None),
            };
            if kept.is_err() {
                taken.noted.push(self.under_its_head(*at, said));
            }
        }
    }

    /// The number and the title of a row.
    fn called(&self, row: &Row) -> (String, String) {
        let cell = |column| self.mapping.place(column).map(|at| row.cell(at));
        let title = cell(TableColumn::Name).unwrap_or_default();
        let other = self.numbers.get(&row.number);
        let (number, title) = match cell(TableColumn::Number) {
            Some(number) => (other.map_or(number, |other| &other.number), title),
            None => self.numbering.split(title),
        };
        (number.to_owned(), title.to_owned())
    }

    /// A row's measure with its number and title: a new one, or one that is there.
    fn begun(&mut self, row: &Row) -> Taken {
        let (number, title) = self.called(row);
        let fate = self.known.fate(row, &number, &title, self.mapping);
        self.counts.doubled += usize::from(matches!(fate, Fate::Doubled(_)));
        let there = match fate {
            Fate::Updated(EntryId::Measure(id)) => Some(id),
            _ => None,
        };
        let before = there.and_then(|id| self.session.measure(id)).cloned();
        let measure = match before {
            Some(mut measure) => {
                if !title.is_empty() {
                    measure.title = title;
                }
                measure
            }
            None => Measure::new(MeasureId(self.fresh_id()), number, title),
        };
        Taken::new(measure, row.number, fate)
    }

    /// A row without a focus area of its own stands in the one above it.
    fn stand_in_area(&mut self, row: &Row, measure: &mut Measure) {
        let column = self.mapping.place(TableColumn::FocusArea);
        let own = column.map_or("", |at| row.cell(at));
        if !own.is_empty() {
            self.area = measure.focus_area;
        } else if let Some(area) = self.area.filter(|_| column.is_none() || self.carries) {
            measure.focus_area = Some(area);
            self.counts.carried += usize::from(column.is_some());
        }
    }

    fn under_its_head(&self, at: usize, cell: &str) -> String {
        match self.head.map(|head| head.cell(at)).filter(|head| !head.is_empty()) {
            Some(head) => format!("{}: {cell}", plain_head(head)),
            None => cell.to_owned(),
        }
    }

    /// Puts a cell into its field.
    fn field(
        &mut self,
        taken: &mut Taken,
        column: TableColumn,
        cell: &str,
    ) -> Result<(), Option<Why>> {
        let measure = &mut taken.measure;
        let words = self.words;
        let text = match column {
            TableColumn::Description => &mut measure.description,
            TableColumn::Owner => &mut measure.owner,
            TableColumn::Benefits => &mut measure.benefits,
            TableColumn::State => &mut measure.state,
            TableColumn::DecisionWhy => &mut taken.why,
            TableColumn::QueueWhat => taken.queue.get_or_insert_default(),
            TableColumn::QueueAgain => {
                let day = values::day(cell, self.slashes, words, self.now.day());
                taken.again = Some(day.ok_or(Some(Why::Day))?);
                return Ok(());
            }
            TableColumn::StageDate => {
                let day = values::day(cell, self.slashes, words, self.now.day());
                measure.stage_date = Some(day.ok_or(Some(Why::Day))?);
                return Ok(());
            }
            // What is no stage of ours is said in words.
            TableColumn::Stage => match known(&words.stages, cell) {
                Some(stage) => {
                    measure.stage = Some(stage);
                    return Ok(());
                }
                None if measure.state.is_empty() => &mut measure.state,
                None => return Err(None),
            },
            TableColumn::Notes => {
                taken.noted.insert(0, cell.to_owned());
                return Ok(());
            }
            TableColumn::FocusArea => {
                measure.focus_area = Some(self.area_named(cell));
                return Ok(());
            }
            TableColumn::Kind => return fits(&mut measure.kind, known(&words.kinds, cell)),
            TableColumn::Horizon => {
                return fits(&mut measure.horizon, known(&words.horizons, cell));
            }
            TableColumn::StateDate => {
                let day = values::day(cell, self.slashes, words, self.now.day());
                measure.state_date = Some(day.ok_or(Some(Why::Day))?);
                return Ok(());
            }
            TableColumn::Cost => {
                let cost = typed::money(cell, &self.typed, self.mapping.unit);
                measure.cost = Some(cost.map_err(|err| Some(Why::Amount(err)))?);
                return Ok(());
            }
            TableColumn::Decision => {
                taken.outcome =
                    outcome(self.session, words, taken.measure.id, cell).map_err(Some)?;
                return Ok(());
            }
            // Of other lists, or taken already.
            _ => return Err(None),
        };
        cell.clone_into(text);
        Ok(())
    }

    /// The focus area of that name, a new one where there is none yet.
    fn area_named(&mut self, name: &str) -> FocusAreaId {
        let there = self.session.focus_areas.iter().chain(&self.new_areas);
        if let Some(area) = there.into_iter().find(|area| plain(&area.name) == plain(name)) {
            return area.id;
        }
        let id = FocusAreaId(self.fresh_id());
        self.new_areas.push(FocusArea { id, name: name.to_owned() });
        id
    }

    /// What takes all of it in, and what became of it.
    pub(super) fn entries(mut self) -> Option<Entries> {
        let first = self.measures.first()?.measure.clone();
        let areas = self.new_areas.into_iter().enumerate().map(|(i, area)| {
            let at = self.session.focus_areas.len() + i;
            Change::FocusArea(Put { id: area.id, at, value: Some(area) })
        });
        let criteria = self.new_criteria.into_iter().enumerate().map(|(i, criterion)| {
            let at = self.session.criteria.len() + i;
            Change::Criterion(Put { id: criterion.id, at, value: Some(criterion) })
        });
        let mut changes: Vec<Change> = areas.chain(criteria).collect();
        let many = self.measures.iter().map(|taken| taken.marks.len() + 2).sum();
        let mut said = Vec::with_capacity(many);
        let mut at = self.session.measures.len();
        let (mut fates, mut seats) = (Vec::new(), BTreeSet::new());
        for taken in self.measures {
            let (row, mut fate, is_new) = (taken.row, taken.fate, taken.is_new());
            let its = taken.changes(self.session, at, self.now);
            if let Fate::Updated(id) = fate
                && its.is_empty()
            {
                fate = Fate::Known(id);
            }
            for change in &its {
                if let Change::Round(.., Some(round)) = change {
                    self.counts.rounds += 1;
                    self.counts.answers += round.ballots().len();
                    seats.extend(round.ballots().iter().flat_map(|ballot| &ballot.seats));
                }
            }
            said.extend(its);
            at += usize::from(is_new);
            self.counts.added += usize::from(is_new);
            self.counts.updated += usize::from(!is_new);
            fates.push(RowReport { row, fate });
        }
        let asked = self.answers.told();
        let comers = self.answers.comers(self.session, &seats);
        self.counts.comers = comers.len();
        changes.extend(comers);
        changes.extend(said);
        let (counts, left) = (self.counts, self.left);
        let (id, subject) = (EntryId::Measure(first.id), first.called());
        Some(Entries { changes, first: id, subject, counts, left, fates, asked })
    }
}
