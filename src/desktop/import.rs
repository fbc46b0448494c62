//! `lyskryss import TABLE --out S.ron`: a spreadsheet becomes a session, or comes into one, without a
//! window.
//!
//! Owns the form of these lines. Tables and the session they go into are only read; the new file is
//! written whole or not at all, and never over another.

use std::io::{self, Write};
use std::path::PathBuf;

use crate::app::core::imports::choices::Choices;
use crate::app::core::imports::{Import, chosen};
use crate::app::core::names::{answer_key, mark_key};
use crate::app::core::table_words::{field_key, is_kept, why_key, words};
use crate::desktop::check::{name, one_line};
use crate::domain::date::Moment;
use crate::domain::edit::apply;
use crate::domain::lists::EntryKind;
use crate::domain::round::Answer;
use crate::domain::session::Session;
use crate::exchange::table_in::book::{self, Book, Noted, Page};
use crate::exchange::table_in::{
    AnswersColumn, AnswersOffer, ColumnReport, LeftOut, Reading, TableList, TableReport, TakenIn,
    Target,
};
use crate::i18n::{self, Texts};
use crate::storage::disk::RealDisk;
use crate::storage::file::{self, FileError};
use crate::storage::reading;

/// What is to be taken in, into what, and where to.
#[derive(Clone, Debug, Default, PartialEq, Eq)]
pub struct Order {
    /// The table.
    pub table: PathBuf,
    /// The new session; nothing where it is only tried.
    pub out: Option<PathBuf>,
    /// The session that it comes into; a new one where there is none.
    pub into: Option<PathBuf>,
    /// The sheet, by its name; those that say what they are where nothing is said.
    pub sheet: Option<String>,
    /// A file that says how it is to be taken in.
    pub map: Option<PathBuf>,
    /// Whether columns of lights that nobody knows become criteria.
    pub new_criteria: bool,
}

/// Takes a table in, and says what became of it; whether anything did.
///
/// # Errors
/// Where `out` takes no more.
pub fn import(order: &Order, now: Moment, out: &mut dyn Write) -> io::Result<bool> {
    let mut lines = Vec::new();
    let is_taken = match taken(order, now, &mut lines) {
        Ok(()) => true,
        Err(line) => {
            lines.push(line);
            false
        }
    };
    for line in lines {
        writeln!(out, "{line}")?;
    }
    out.flush()?;
    Ok(is_taken)
}

fn failed(name: &str, what: &str) -> String {
    format!("{name}: error: {}", one_line(what))
}

fn taken(order: &Order, now: Moment, lines: &mut Vec<String>) -> Result<(), String> {
    let table = name(order.table.as_os_str());
    let bytes = file::bytes_of(&RealDisk, &order.table);
    let bytes = bytes.map_err(|err| failed(&table, &err.to_string()))?;
    let book = book::open(&bytes, &mut |_, _| std::ops::ControlFlow::Continue(()));
    let mut book = book.map_err(|err| failed(&table, &err.to_string()))?;
    drop(bytes);
    let mut choices = choices(order)?;
    choices.sheet = order.sheet.clone().or(choices.sheet);
    let mut session = into(order)?;
    let is_new = order.into.is_none();
    let imports = imports(&session, &book, &choices).map_err(|what| failed(&table, &what))?;
    lines.extend(book.noted.iter().map(|noted| format!("{table}: note: {}", noted_words(*noted))));
    let mut taken_in = 0;
    for (at, kind) in &imports {
        let page = &mut book.pages[*at];
        let hidden = page.sheet.hidden_rows;
        let sheet = std::mem::take(&mut page.sheet);
        let list = TableList::of(*kind).unwrap_or_default();
        let import = if choices.sheet.is_some() || order.map.is_some() {
            choices.import(&session, sheet)
        } else {
            Choices { list, ..Choices::default() }.import(&session, sheet)
        };
        let mut import = import.map_err(|what| failed(&table, &what))?;
        import.mapping.update = !is_new;
        if order.new_criteria {
            import.take_new_criteria(&session);
        }
        lines.push(format!("{table}: {}", page_words(page, hidden, &import, *kind)));
        let Some(found) = import.take(&session, now) else {
            lines.push("  nothing in it could be taken".to_owned());
            continue;
        };
        tell(&session, &import, &found, lines);
        drop(import);
        if !found.edit.changes.is_empty() {
            apply(&mut session, found.edit).map_err(|err| failed(&table, &err.to_string()))?;
            taken_in += 1;
        }
    }
    let rest =
        book.pages.iter().enumerate().filter(|(at, _)| !imports.iter().any(|(it, _)| it == at));
    lines.extend(rest.map(|(_, page)| format!("{table}: sheet {:?} is not imported", page.name)));
    if taken_in == 0 {
        return Err(failed(&table, "there is nothing in it that could be taken"));
    }
    if is_new {
        let stem = order.table.file_stem().unwrap_or_default();
        session.title = stem.to_string_lossy().into_owned();
    }
    written(order, &session, lines)
}

fn written(order: &Order, session: &Session, lines: &mut Vec<String>) -> Result<(), String> {
    let Some(out) = &order.out else {
        lines.push("nothing is written: this was only tried".to_owned());
        return Ok(());
    };
    let to = name(out.as_os_str());
    file::save_new(&RealDisk, out, session).map_err(|err| match err {
        FileError::AlreadyThere => failed(&to, "there is a file already, and it is left untouched"),
        other => failed(&to, &other.to_string()),
    })?;
    lines.push(format!("{to}: written"));
    Ok(())
}

fn choices(order: &Order) -> Result<Choices, String> {
    let Some(map) = &order.map else { return Ok(Choices::default()) };
    let named = name(map.as_os_str());
    let bytes = file::bytes_of(&RealDisk, map).map_err(|err| failed(&named, &err.to_string()))?;
    let text = String::from_utf8(bytes).map_err(|_| failed(&named, "no text in UTF-8"))?;
    Choices::read(&text).map_err(|what| failed(&named, &what))
}

/// The session that the table comes into.
fn into(order: &Order) -> Result<Session, String> {
    let Some(path) = &order.into else { return Ok(Session { next_id: 1, ..Session::default() }) };
    let named = name(path.as_os_str());
    let bytes = file::bytes_of(&RealDisk, path);
    let read = bytes.and_then(|bytes| Ok(reading::read(&bytes)?));
    read.map(|(read, _)| read.session).map_err(|err| failed(&named, &err.to_string()))
}

/// The sheets that are taken, and for which lists.
fn imports(
    session: &Session,
    book: &Book,
    choices: &Choices,
) -> Result<Vec<(usize, EntryKind)>, String> {
    match &choices.sheet {
        None => Ok(chosen(session, book)),
        Some(wanted) => {
            let at = book.pages.iter().position(|page| page.name == *wanted);
            let at = at.ok_or_else(|| {
                let names: Vec<_> = book.pages.iter().map(|page| &*page.name).collect();
                format!("there is no sheet {wanted:?} (there are {})", names.join(", "))
            })?;
            Ok(vec![(at, choices.list.into())])
        }
    }
}

const fn noted_words(noted: Noted) -> &'static str {
    match noted {
        Noted::Macros => "it has macros, which are never run",
        Noted::Links => "it has links to other files, which are not followed",
    }
}

fn page_words(page: &Page, hidden: usize, import: &Import, kind: EntryKind) -> String {
    let line = if import.sheet.is_turned { "column" } else { "row" };
    let each = format!("each {line} a {}", kind.called());
    let words = match &*page.name {
        "" => each,
        sheet => format!("sheet {sheet:?}, {each}"),
    };
    let stray = page.stray.as_ref();
    let stray = stray.map(|cell| format!("the content of {cell} is too far out, and was left out"));
    let hidden = (hidden > 0).then(|| format!("{hidden} hidden rows are included"));
    [words].into_iter().chain(stray).chain(hidden).collect::<Vec<_>>().join("; ")
}

/// What the columns became, what their words, and what is left out.
fn tell(session: &Session, import: &Import, found: &TakenIn, lines: &mut Vec<String>) {
    let texts = Texts::of(i18n::FALLBACK);
    let report = &found.report;
    if let Some(head) = import.mapping.head.and_then(|at| import.sheet.rows.get(at)) {
        let line = if report.is_turned { "column" } else { "row" };
        lines.push(format!("  headers in {line} {}", report.row_name(head.number)));
    }
    for column in &report.columns {
        let letter = report.column_name(column.at);
        let became = column_words(texts, session, report.kind, column);
        lines.push(format!("  {letter} {:?}: {became}", one_line(&column.head)));
        if matches!(column.target, Target::Lights(_) | Target::NewCriterion | Target::Answers(_)) {
            for (word, count, read) in import.mapping.light_words(&import.sheet, words(), column.at)
            {
                lines.push(format!(
                    "      {:?} ({count}): {}",
                    one_line(&word),
                    read_words(texts, read)
                ));
            }
        }
    }
    lines.extend(report.left.iter().map(|left| left_words(texts, report, left)));
    for offer in import.offers(session).answers {
        lines.push(offer_words(report, &offer));
    }
    let TableReport { added, updated, doubled, lights, answers, rounds, comers, .. } = report;
    let counted = format!("  new: {added}, updated: {updated}, lights: {lights}");
    let doubled = match doubled {
        0 => String::new(),
        n => format!(", already there, and added again: {n}"),
    };
    let answers = match answers {
        0 => String::new(),
        n => format!(", answers: {n} in {rounds} rounds"),
    };
    let comers = match comers {
        0 => String::new(),
        n => format!(", new participants: {n}"),
    };
    lines.push(counted + &answers + &comers + &doubled);
}

/// What columns may be that nobody knows, and how that is said.
fn offer_words(report: &TableReport, offer: &AnswersOffer) -> String {
    let letters: Vec<String> = offer.columns.iter().map(|at| report.column_name(*at)).collect();
    let of = match &*offer.criterion {
        "" => "Answers(criterion: \"…\")".to_owned(),
        _ if offer.asked.of.is_none() => "Answers()".to_owned(),
        criterion => format!("Answers(criterion: {criterion:?})"),
    };
    let people = offer.people.join(", ");
    format!("  {} may be answers of {people}: if so, --map with {of}", letters.join(", "))
}

fn read_words(texts: &Texts, reading: Reading) -> String {
    match reading {
        Reading::Mark(mark) => texts.get(mark_key(Some(mark))).into_owned(),
        Reading::Abstains => texts.get(answer_key(Some(Answer::Abstains))).into_owned(),
        Reading::Nothing => "left empty".to_owned(),
        Reading::Between => "between two lights: say which, by --map".to_owned(),
        Reading::Unknown => "no light".to_owned(),
    }
}

fn column_words(
    texts: &Texts,
    session: &Session,
    kind: EntryKind,
    column: &ColumnReport,
) -> String {
    let named = |id| session.criterion(id).map_or("", |criterion| &*criterion.name);
    let rest = if kind == EntryKind::Measure { "kept in the notes" } else { "left out" };
    match column.target {
        Target::Field(field) => texts.get(field_key(kind, field)).into_owned(),
        Target::Lights(id) => format!("lights of {:?}", named(id)),
        Target::Rationale(id) => format!("rationale of {:?}", named(id)),
        Target::Answers(_) => match &column.answers {
            Some(AnswersColumn { criterion, participant, is_new }) => {
                let new = if *is_new { " (a new participant)" } else { "" };
                format!("answers of {participant:?} in {criterion:?}{new}")
            }
            None => format!(
                "answers, but the header does not say whose and in what, or another column does: {rest}"
            ),
        },
        Target::NewCriterion => "a new criterion".to_owned(),
        Target::Unknown => rest.to_owned(),
        Target::Out => "left out".to_owned(),
        Target::Doubled(field) => {
            format!("{} again: {rest}", texts.get(field_key(kind, field)))
        }
    }
}

fn left_words(texts: &Texts, report: &TableReport, left: &LeftOut) -> String {
    let has_notes = report.kind == EntryKind::Measure;
    let place = match left.column {
        Some(at) => report.cell_name(left.row, at),
        None if report.is_turned => format!("column {}", report.row_name(left.row)),
        None => format!("row {}", left.row),
    };
    let why = texts.get(why_key(left.why, has_notes)).into_owned();
    let kept = if has_notes && is_kept(left.why) { " Kept in the notes." } else { "" };
    format!("  {place}: {:?}: {why}{kept}", one_line(&left.words))
}
