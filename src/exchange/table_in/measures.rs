//! Rows become measures, with the lights and decisions that stand in them. No word is dropped: what
//! fits no field goes to the notes, under the head of its column.

use std::collections::HashMap;

use crate::domain::criterion::CriterionId;
use crate::domain::date::Moment;
use crate::domain::edit::{Change, Put};
use crate::domain::focus_area::{FocusArea, FocusAreaId};
use crate::domain::judgement::{Decision, Outcome};
use crate::domain::judging;
use crate::domain::light::Mark;
use crate::domain::measure::{Measure, MeasureId};
use crate::domain::session::Session;
use crate::domain::typed::{self, TypedWords};
use crate::domain::verbs;
use crate::exchange::table_in::mapping::{Mapping, Target};
use crate::exchange::table_in::names::Numbering;
use crate::exchange::table_in::report::{LeftOut, Why};
use crate::exchange::table_in::rows::RowKind;
use crate::exchange::table_in::sheet::Row;
use crate::exchange::table_in::values::{self, Marks, Slashes};
use crate::exchange::table_in::words::{PlainOutcome, TableColumn, TableWords, known, plain};
use crate::exchange::table_in::{Counts, Rows};

/// What comes of rows of measures.
pub(super) struct Intake<'a> {
    session: &'a Session,
    mapping: &'a Mapping,
    words: &'a TableWords,
    now: Moment,
    head: Option<&'a Row>,
    numbering: Numbering<'a>,
    /// How the columns of lights are read, by place.
    marks: HashMap<usize, Marks<'a>>,
    /// How amounts are written in this table.
    typed: TypedWords,
    slashes: Slashes,
    /// Whether a focus area stands for the rows below it too.
    carries: bool,
    by_number: HashMap<String, MeasureId>,
    new_areas: Vec<FocusArea>,
    /// The focus area of the group, or of the merged cell, that a row stands in.
    area: Option<FocusAreaId>,
    next_id: u32,
    measures: Vec<Taken>,
    pub(super) counts: Counts,
    pub(super) left: Vec<LeftOut>,
}

/// A row's measure, and what is said of it.
struct Taken {
    measure: Measure,
    is_new: bool,
    marks: Vec<(CriterionId, Mark, String)>,
    outcome: Option<Outcome>,
    why: String,
    /// What goes to the notes.
    noted: Vec<String>,
}

impl Taken {
    /// Why a light of the row is as it is; kept in the notes where there is none.
    fn reason(&mut self, criterion: CriterionId, cell: &str) -> Result<(), Option<Why>> {
        let (.., said) = self.marks.iter_mut().find(|(of, ..)| *of == criterion).ok_or(None)?;
        format!("{said}\n{cell}").trim().clone_into(said);
        Ok(())
    }
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
        let lights = mapping.columns.iter().enumerate().filter_map(|(at, target)| {
            let is_lights = matches!(target, Target::Lights(_));
            is_lights.then(|| (at, Marks::of(entries().map(|row| row.cell(at)), words)))
        });
        let areas: Vec<&str> = cells(TableColumn::FocusArea).collect();
        let repeats = |pair: &[&str]| !pair[0].is_empty() && pair[0] == pair[1];
        let numbers = session.measures.iter().map(|m| (plain(&m.number), m.id));
        Self {
            session,
            mapping,
            words,
            now,
            head: rows.head,
            numbering: Numbering::of(cells(TableColumn::Name), words),
            marks: lights.collect(),
            typed: TypedWords {
                decimal: values::decimal_sign(cells(TableColumn::Cost)),
                ..words.typed.clone()
            },
            slashes: Slashes::of(cells(TableColumn::StateDate)),
            carries: !areas.windows(2).any(repeats),
            by_number: numbers.filter(|(number, _)| !number.is_empty()).collect(),
            new_areas: Vec::new(),
            area: None,
            next_id: session.next_id,
            measures: Vec::new(),
            counts: Counts::default(),
            left: Vec::new(),
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
        let mut taken = self.begun(row);
        for (at, cell) in row.filled() {
            let target = self.mapping.columns.get(at).copied().unwrap_or(Target::Unknown);
            let fate = match target {
                Target::Field(TableColumn::Name | TableColumn::Number) => Ok(()),
                _ if values::is_error(cell) => {
                    self.leave(row, Some(at), cell, Why::SheetError);
                    continue;
                }
                _ if values::is_blank(cell) => Ok(()),
                Target::Field(column) => self.field(&mut taken, column, cell),
                Target::Lights(criterion) => self.light(&mut taken, at, criterion, cell),
                Target::Rationale(criterion) => taken.reason(criterion, cell),
                Target::Unknown | Target::Doubled(_) => Err(None),
            };
            if let Err(why) = fate {
                taken.noted.push(self.under_its_head(at, cell));
                if let Some(why) = why {
                    self.leave(row, Some(at), cell, why);
                }
            }
        }
        self.stand_in_area(row, &mut taken.measure);
        self.measures.push(taken);
    }

    /// A row's measure with its number and title: a new one, or one that is there.
    fn begun(&mut self, row: &Row) -> Taken {
        let cell = |column| self.mapping.place(column).map(|at| row.cell(at));
        let title = cell(TableColumn::Name).unwrap_or_default();
        let (number, title) = match cell(TableColumn::Number) {
            Some(number) => (number, title),
            None => self.numbering.split(title),
        };
        let there = self.by_number.get(&plain(number)).copied();
        self.counts.doubled += usize::from(there.is_some() && !self.mapping.update);
        let there = there.filter(|_| self.mapping.update);
        // A second row of that number is another measure.
        let there = there.filter(|id| self.measures.iter().all(|taken| taken.measure.id != *id));
        let before = there.and_then(|id| self.session.measure(id)).cloned();
        let is_new = before.is_none();
        let (number, title) = (number.to_owned(), title.to_owned());
        let measure = match before {
            Some(mut measure) => {
                if !title.is_empty() {
                    measure.title = title;
                }
                measure
            }
            None => Measure::new(MeasureId(self.fresh_id()), number, title),
        };
        Taken {
            measure,
            is_new,
            marks: Vec::new(),
            outcome: None,
            why: String::new(),
            noted: Vec::new(),
        }
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
                taken.outcome = self.outcome(taken.measure.id, cell).map_err(Some)?;
                return Ok(());
            }
            // Of other lists, or taken already.
            _ => return Err(None),
        };
        cell.clone_into(text);
        Ok(())
    }

    /// The decision of a cell, where the room has made no other one.
    fn outcome(&self, id: MeasureId, cell: &str) -> Result<Option<Outcome>, Why> {
        let step = self.session.steps.iter().find(|step| plain(&step.name) == plain(cell));
        let outcome = match step {
            Some(step) => Some(Outcome::Step(step.id)),
            None => known(&self.words.outcomes, cell).ok_or(Why::Word)?.map(|plain| match plain {
                PlainOutcome::Queue => Outcome::Queue,
                PlainOutcome::NotNow => Outcome::NotNow,
            }),
        };
        let before = self.session.outcome(id);
        let stands = before.is_some() && outcome.is_some() && before != outcome;
        if stands { Err(Why::Decided) } else { Ok(outcome) }
    }

    /// Takes a light, where the room has not judged the crossing itself.
    fn light(
        &mut self,
        taken: &mut Taken,
        at: usize,
        criterion: CriterionId,
        cell: &str,
    ) -> Result<(), Option<Why>> {
        let marks = self.marks.get(&at).ok_or(None)?;
        let (mark, said) = marks.mark(cell).ok_or(Some(Why::Mark))?;
        let id = taken.measure.id;
        if !taken.is_new {
            if self.session.mark(id, criterion) == Some(mark) {
                return Ok(());
            }
            if self.session.judgement(id, criterion).is_some()
                || !self.session.rounds_of(id, criterion).is_empty()
            {
                return Err(Some(Why::Judged));
            }
        }
        taken.marks.push((criterion, mark, said.to_owned()));
        self.counts.lights += 1;
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

    /// The changes that take all of it in, and the first measure of it.
    pub(super) fn changes(mut self) -> Option<(Vec<Change>, Measure, Counts, Vec<LeftOut>)> {
        let first = self.measures.first()?.measure.clone();
        let areas = self.new_areas.into_iter().enumerate().map(|(i, area)| {
            let at = self.session.focus_areas.len() + i;
            Change::FocusArea(Put { id: area.id, at, value: Some(area) })
        });
        let mut changes: Vec<Change> = areas.collect();
        let mut at = self.session.measures.len();
        for taken in self.measures {
            let id = taken.measure.id;
            let measure = with_notes(taken.measure, taken.noted);
            if taken.is_new {
                changes.push(Change::Measure(Put { id, at, value: Some(measure) }));
                at += 1;
                self.counts.added += 1;
            } else {
                let edit = verbs::change(self.session, measure);
                self.counts.updated += 1;
                changes.extend(edit.into_iter().flat_map(|edit| edit.changes));
            }
            for (criterion, mark, said) in taken.marks {
                changes.push(judging::first_mark((id, criterion), mark, &said));
            }
            changes.extend(decided(self.session, id, taken.outcome, taken.why));
        }
        Some((changes, first, self.counts, self.left))
    }
}

/// What is decided on a measure; nothing where that says no more than what is there.
fn decided(
    session: &Session,
    id: MeasureId,
    outcome: Option<Outcome>,
    why: String,
) -> Option<Change> {
    let before = session.decision(id).cloned().unwrap_or_else(|| Decision::new(id));
    let outcome = outcome.or(before.outcome);
    let why = if why.is_empty() { before.why.clone() } else { why };
    let after = Decision { outcome, why, ..before.clone() };
    (after != before).then_some(Change::Decision(id, Some(after)))
}

/// A head on one line.
fn plain_head(head: &str) -> String {
    let words = head.split_whitespace().collect::<Vec<_>>().join(" ");
    words.trim_end_matches(':').to_owned()
}

/// Notes with more lines; those that are there are not said twice.
fn with_notes(mut measure: Measure, noted: Vec<String>) -> Measure {
    for line in noted {
        if measure.notes.is_empty() {
            measure.notes = line;
        } else if !measure.notes.contains(&line) {
            measure.notes = format!("{}\n{line}", measure.notes);
        }
    }
    measure
}

fn fits<T>(field: &mut Option<T>, value: Option<T>) -> Result<(), Option<Why>> {
    *field = Some(value.ok_or(Some(Why::Word))?);
    Ok(())
}
