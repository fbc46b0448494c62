//! Rows pasted from a spreadsheet become measures. No word is dropped: what fits no field goes to
//! the notes, under the head of its column.

use crate::domain::date::Date;
use crate::domain::edit::{Change, Edit, Put, Verb};
use crate::domain::focus_area::{FocusArea, FocusAreaId};
use crate::domain::measure::{Horizon, Measure, MeasureId, MeasureKind};
use crate::domain::session::Session;
use crate::domain::typed::{self, Lean, TypedWords, Unit};

/// What a column of the table can hold.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Hash)]
#[expect(missing_docs, reason = "each is named as the field of a measure it fills")]
pub enum TableColumn {
    Number,
    Title,
    Description,
    Kind,
    FocusArea,
    Owner,
    Benefits,
    Horizon,
    State,
    StateDate,
    Cost,
    Notes,
}

impl TableColumn {
    /// All of them.
    pub const ALL: [Self; 12] = [
        Self::Number,
        Self::Title,
        Self::Description,
        Self::Kind,
        Self::FocusArea,
        Self::Owner,
        Self::Benefits,
        Self::Horizon,
        Self::State,
        Self::StateDate,
        Self::Cost,
        Self::Notes,
    ];
}

/// The words by which columns, kinds and horizons are known, in any language, any case.
#[derive(Clone, Debug, Default)]
pub struct TableWords {
    /// Head words of the columns.
    pub columns: Vec<(String, TableColumn)>,
    /// Names of the kinds.
    pub kinds: Vec<(String, MeasureKind)>,
    /// Names of the horizons.
    pub horizons: Vec<(String, Horizon)>,
}

fn known<T: Copy>(words: &[(String, T)], cell: &str) -> Option<T> {
    let cell = cell.trim().trim_end_matches([':', '?']).to_lowercase();
    words.iter().find(|(word, _)| word.to_lowercase() == cell).map(|(_, value)| *value)
}

/// The cells of a pasted text. Spreadsheets quote a cell that holds a tab, a quote or a line
/// break, and double the quotes in it; other quotation marks are the text's own.
pub fn cells(text: &str) -> Vec<Vec<String>> {
    let mut rows = vec![Vec::new()];
    let mut rest = text;
    loop {
        let (cell, behind) = quoted(rest).unwrap_or_else(|| {
            let end = rest.find(['\t', '\n', '\r']).unwrap_or(rest.len());
            (rest[..end].to_owned(), &rest[end..])
        });
        if let Some(row) = rows.last_mut() {
            row.push(cell.trim().to_owned());
        }
        let mut chars = behind.chars();
        match chars.next() {
            None => break,
            Some('\t') => {}
            Some(_) => rows.push(Vec::new()),
        }
        rest = chars.as_str();
        if behind.starts_with("\r\n") {
            rest = &rest[1..];
        }
    }
    rows.retain(|row| row.iter().any(|cell| !cell.is_empty()));
    rows
}

/// A cell that is quoted as spreadsheets do, and what stands behind it; nothing where it is not:
/// where no quote stands right before the cell's end.
fn quoted(text: &str) -> Option<(String, &str)> {
    let mut cell = String::new();
    let mut rest = text.strip_prefix('"')?;
    loop {
        let (before, behind) = rest.split_once('"')?;
        cell.push_str(before);
        if let Some(more) = behind.strip_prefix('"') {
            cell.push('"');
            rest = more;
        } else if behind.is_empty() || behind.starts_with(['\t', '\n', '\r']) {
            return Some((cell, behind));
        } else {
            return None;
        }
    }
}

/// What each column of the table holds; `None` for one that is not known.
struct Heads {
    columns: Vec<Option<TableColumn>>,
    words: Vec<String>,
}

/// The heads of a table, and how many of its rows they take up. Without a row of head words the
/// first two columns are number and title; a table of one column holds titles.
fn heads(rows: &[Vec<String>], words: &TableWords) -> (Heads, usize) {
    let first = rows.first().map(Vec::as_slice).unwrap_or_default();
    let columns: Vec<_> = first.iter().map(|cell| known(&words.columns, cell)).collect();
    if columns.contains(&Some(TableColumn::Title)) {
        return (Heads { columns: without_doubles(columns), words: first.to_vec() }, 1);
    }
    let width = rows.iter().map(Vec::len).max().unwrap_or(0);
    let columns = match width {
        0 | 1 => vec![Some(TableColumn::Title)],
        _ => vec![Some(TableColumn::Number), Some(TableColumn::Title)],
    };
    (Heads { columns, words: Vec::new() }, 0)
}

/// A second column of the same kind is an unknown one, so that it does not overwrite the first.
fn without_doubles(columns: Vec<Option<TableColumn>>) -> Vec<Option<TableColumn>> {
    let mut seen = Vec::new();
    let first_only = |column: Option<TableColumn>| {
        let new = column.filter(|c| !seen.contains(c))?;
        seen.push(new);
        Some(new)
    };
    columns.into_iter().map(first_only).collect()
}

/// Measures of a pasted table as one edit, behind `after` or last; nothing where it holds none.
pub fn measures(
    session: &Session,
    text: &str,
    words: &TableWords,
    after: Option<MeasureId>,
) -> Option<Edit> {
    let rows = cells(text);
    let (heads, skip) = heads(&rows, words);
    let mut intake =
        Intake { session, words, heads, new_areas: Vec::new(), next_id: session.next_id };
    let measures: Vec<Measure> = rows.iter().skip(skip).map(|row| intake.measure(row)).collect();
    let subject = measures.first()?.called();
    let start = after
        .and_then(|id| session.place_of::<Measure>(id))
        .map_or(session.measures.len(), |at| at + 1);
    let areas = intake.new_areas.into_iter().enumerate().map(|(i, area)| {
        let at = session.focus_areas.len() + i;
        Change::FocusArea(Put { id: area.id, at, value: Some(area) })
    });
    let measures = measures
        .into_iter()
        .enumerate()
        .map(|(i, m)| Change::Measure(Put { id: m.id, at: start + i, value: Some(m) }));
    Some(Edit { verb: Verb::Paste, subject, changes: areas.chain(measures).collect() })
}

struct Intake<'a> {
    session: &'a Session,
    words: &'a TableWords,
    heads: Heads,
    new_areas: Vec<FocusArea>,
    next_id: u32,
}

impl Intake<'_> {
    fn fresh_id(&mut self) -> u32 {
        let id = self.next_id;
        // At the very end an id is refused, not wrapped.
        self.next_id = self.next_id.saturating_add(1);
        id
    }

    fn measure(&mut self, row: &[String]) -> Measure {
        let id = MeasureId(self.fresh_id());
        let mut measure = Measure::new(id, String::new(), String::new());
        let mut left = Vec::new();
        for (at, cell) in row.iter().enumerate().filter(|(_, cell)| !cell.is_empty()) {
            let column = self.heads.columns.get(at).copied().flatten();
            if !column.is_some_and(|column| self.take(&mut measure, column, cell)) {
                left.push(match self.heads.words.get(at).filter(|word| !word.is_empty()) {
                    Some(head) => format!("{head}: {cell}"),
                    None => cell.clone(),
                });
            }
        }
        if self.heads.columns.len() == 1 {
            split_number(&mut measure);
        }
        let notes = [measure.notes.clone()].into_iter().filter(|n| !n.is_empty());
        measure.notes = notes.chain(left).collect::<Vec<_>>().join("\n");
        measure
    }

    /// Puts a cell into its field; false where it does not fit.
    fn take(&mut self, measure: &mut Measure, column: TableColumn, cell: &str) -> bool {
        let text = match column {
            TableColumn::Number => &mut measure.number,
            TableColumn::Title => &mut measure.title,
            TableColumn::Description => &mut measure.description,
            TableColumn::Owner => &mut measure.owner,
            TableColumn::Benefits => &mut measure.benefits,
            TableColumn::State => &mut measure.state,
            TableColumn::Notes => &mut measure.notes,
            TableColumn::Kind => return fits(&mut measure.kind, known(&self.words.kinds, cell)),
            TableColumn::Horizon => {
                return fits(&mut measure.horizon, known(&self.words.horizons, cell));
            }
            TableColumn::StateDate => {
                return fits(
                    &mut measure.state_date,
                    typed::date(cell, &TypedWords::PLAIN, Date::FIRST_OF_2000, Lean::Day).ok(),
                );
            }
            TableColumn::Cost => {
                return fits(
                    &mut measure.cost,
                    typed::money(cell, &TypedWords::PLAIN, Some(Unit::Millions)).ok(),
                );
            }
            TableColumn::FocusArea => {
                measure.focus_area = Some(self.area(cell));
                return true;
            }
        };
        cell.clone_into(text);
        true
    }

    /// The focus area of that name, a new one where there is none yet.
    fn area(&mut self, name: &str) -> FocusAreaId {
        let there = self.session.focus_areas.iter().chain(&self.new_areas);
        let same = |area: &&FocusArea| area.name.trim().to_lowercase() == name.to_lowercase();
        if let Some(area) = there.into_iter().find(same) {
            return area.id;
        }
        let id = FocusAreaId(self.fresh_id());
        self.new_areas.push(FocusArea { id, name: name.to_owned() });
        id
    }
}

fn fits<T>(field: &mut Option<T>, value: Option<T>) -> bool {
    let fits = value.is_some();
    if fits {
        *field = value;
    }
    fits
}

/// "2.8 Title" in one cell is a number and a title.
fn split_number(measure: &mut Measure) {
    if let Some((number, title)) = measure.title.split_once(char::is_whitespace)
        && number.starts_with(|c: char| c.is_ascii_digit())
        && number.chars().all(|c| c.is_ascii_alphanumeric() || c == '.')
        && number.contains('.')
    {
        let (number, title) = (number.trim_end_matches('.').to_owned(), title.trim().to_owned());
        (measure.number, measure.title) = (number, title);
    }
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::domain::cost::Cost;
    use crate::domain::edit::apply;

    fn words() -> TableWords {
        let columns = [
            ("Nr", TableColumn::Number),
            ("Tiltak", TableColumn::Title),
            ("Eier", TableColumn::Owner),
            ("Innsatsområde", TableColumn::FocusArea),
            ("MNOK", TableColumn::Cost),
        ];
        TableWords {
            columns: columns.map(|(word, column)| (word.to_owned(), column)).to_vec(),
            ..TableWords::default()
        }
    }

    fn paste(text: &str) -> Session {
        let mut session = Session::default();
        let edit = measures(&session, text, &words(), None).unwrap();
        let back = apply(&mut session, edit).unwrap();
        let mut undone = session.clone();
        apply(&mut undone, back).unwrap();
        assert!(undone.measures.is_empty() && undone.focus_areas.is_empty());
        session.check().unwrap();
        session
    }

    #[test]
    fn columns_are_known_by_their_head_words_in_any_order() {
        let session = paste(
            "EIER\tnr\ttiltak\tInnsatsområde\tFarge\tMNOK\nEtat A\t1.1\tEn ting\tData\tblå\tca. ti\nEtat B\t1.2\t\"To\nlinjer\"\tdata\t\t2,5",
        );
        assert_eq!(session.focus_areas.len(), 1);
        let [first, second] = &session.measures[..] else { panic!("two measures") };
        assert_eq!((first.number.as_str(), first.owner.as_str()), ("1.1", "Etat A"));
        assert_eq!(first.notes, "Farge: blå\nMNOK: ca. ti", "what fits nowhere is kept");
        assert_eq!(second.title, "To\nlinjer");
        assert_eq!(second.cost, Some(Cost::new(2500, 2500).unwrap()));
    }

    #[test]
    fn without_heads_number_and_title_come_first_and_the_rest_is_kept() {
        let session = paste("2.8\tNoe\tog mer\n2.9\tNoe annet\t");
        assert_eq!(session.measures[0].notes, "og mer");
        assert_eq!(session.measures[1].title, "Noe annet");
    }

    #[test]
    fn one_column_is_titles_with_their_numbers_in_front() {
        let session = paste("2.8. Noe\r\n3 små tiltak\r\n\r\nNoe annet");
        let seen: Vec<_> =
            session.measures.iter().map(|m| (m.number.as_str(), m.title.as_str())).collect();
        assert_eq!(seen, [("2.8", "Noe"), ("", "3 små tiltak"), ("", "Noe annet")]);
    }

    #[test]
    fn quotation_marks_of_the_text_are_kept_and_those_of_the_spreadsheet_are_not() {
        let titles = |text: &str| -> Vec<String> {
            paste(text).measures.into_iter().map(|m| m.title).collect()
        };
        assert_eq!(titles("1.1\t\"Kun én gang\"-prinsippet"), ["\"Kun én gang\"-prinsippet"]);
        assert_eq!(titles("1.1\t\"Min side\n1.2\tTo"), ["\"Min side", "To"]);
        assert_eq!(titles("1.1\t\"Si \"\"hei\"\"\"\r\n1.2\tTo"), ["Si \"hei\"", "To"]);
        assert_eq!(titles("1.1\t\"To\nlinjer\""), ["To\nlinjer"]);
    }

    #[test]
    fn nothing_comes_of_nothing() {
        assert!(measures(&Session::default(), " \n\t\n", &words(), None).is_none());
        assert!(measures(&Session::default(), "Nr\tTiltak", &words(), None).is_none());
    }
}
