//! The session as tables that go out, as neutral values that writers make files of.
//!
//! Pure functions of a session and a language: the same session gives the same tables, and no clock
//! stands in them. They are made of an [`Outgoing`] session, which holds nothing that is not for all.
//! A light is its word there, and nothing is computed from lights.

mod board;
mod criteria;
mod follow_ups;
mod items;
mod making;
mod measures;
mod roadmap;
mod rounds;
mod steps;

use enum_iterator::Sequence;

use crate::app::core::phrases::name;
use crate::app::core::tables::making::Making;
use crate::domain::date::Date;
use crate::domain::light::Mark;
use crate::domain::measure::MeasureId;
use crate::domain::session::Session;
use crate::exchange::paper::language::Language;
use crate::exchange::table_out::{Sheet, Workbook};
use crate::i18n::Texts;

/// A session without what is not for all: private notes, and what was answered in rounds that are not
/// shown. Tables are made of nothing else.
#[derive(Clone, Debug)]
pub struct Outgoing(Session);

impl Outgoing {
    /// What may leave of a session.
    pub fn of(session: &Session) -> Self {
        let mut session = session.clone();
        session.private_notes.clear();
        session.rounds.retain(|round| !round.is_open());
        for measure in &mut session.measures {
            measure.private_notes.clear();
        }
        Self(session)
    }
}

/// A table of the session, in the order they go out.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Hash, Sequence)]
pub enum TableOf {
    /// The lights of all measures on all criteria.
    Board,
    /// All that is said of the measures, with their lights and why.
    Measures,
    /// The criteria with their sentences.
    Criteria,
    /// The steps of the roadmap, with what standing there means.
    Steps,
    /// What stands at which step, and the queue.
    Roadmap,
    /// Who does what by when.
    FollowUps,
    /// How the answers stood in the rounds that were shown.
    Rounds,
    /// The items of the meetings, with what was said and decided.
    Items,
}

impl TableOf {
    /// All of them.
    pub fn all() -> impl Iterator<Item = Self> {
        enum_iterator::all()
    }

    /// Its word on the command line.
    pub const fn word(self) -> &'static str {
        match self {
            Self::Board => "board",
            Self::Measures => "measures",
            Self::Criteria => "criteria",
            Self::Steps => "steps",
            Self::Roadmap => "roadmap",
            Self::FollowUps => "follow-ups",
            Self::Rounds => "rounds",
            Self::Items => "items",
        }
    }

    /// The key of its name.
    pub const fn key(self) -> &'static str {
        match self {
            Self::Board => "sheet-board",
            Self::Measures => "sheet-measures",
            Self::Criteria => "sheet-criteria",
            Self::Steps => "sheet-steps",
            Self::Roadmap => "sheet-roadmap",
            Self::FollowUps => "sheet-follow-ups",
            Self::Rounds => "sheet-rounds",
            Self::Items => "sheet-items",
        }
    }

    /// Whether it goes out with the others though nothing stands in it.
    const fn is_always_there(self) -> bool {
        matches!(self, Self::Board | Self::Measures | Self::Criteria)
    }
}

/// Tables of a session in the words of a language: those that are asked for, or else all in which
/// something stands.
pub fn workbook(session: &Outgoing, texts: &Texts, asked: &[TableOf]) -> Workbook {
    let making = Making::of(&session.0, texts);
    let sheets: Vec<Sheet> = if asked.is_empty() {
        let all = TableOf::all().map(|table| (table, sheet(&making, table)));
        let is_out =
            |(table, sheet): &(TableOf, Sheet)| table.is_always_there() || !sheet.rows.is_empty();
        all.filter(is_out).map(|(_, sheet)| sheet).collect()
    } else {
        asked.iter().map(|table| sheet(&making, *table)).collect()
    };
    let session = making.session;
    Workbook {
        title: name(texts, session.title.trim()).into_owned(),
        author: session.organiser.trim().to_owned(),
        language: Language::of_tag(texts.tag()).unwrap_or(Language::English),
        day: session.starts.unwrap_or(Date::FIRST_OF_2000),
        marks: Mark::ALL.map(|mark| making.mark_words(mark)).to_vec(),
        cut: making.t("sheet-cut"),
        sheets,
    }
}

/// One table of a session in the words of a language.
pub fn table(session: &Outgoing, texts: &Texts, table: TableOf) -> Sheet {
    sheet(&Making::of(&session.0, texts), table)
}

/// The board as it is looked at: these measures, in this order.
pub fn board_of(
    session: &Outgoing,
    texts: &Texts,
    measures: impl Iterator<Item = MeasureId>,
) -> Sheet {
    let making = Making::of(&session.0, texts);
    let measures = measures.filter_map(|id| session.0.measure(id));
    let (heads, columns, rows) = making.board_of(measures);
    Sheet { name: making.t(TableOf::Board.key()), columns, heads, rows }
}

fn sheet(making: &Making<'_>, table: TableOf) -> Sheet {
    let (heads, columns, rows) = match table {
        TableOf::Board => making.board(),
        TableOf::Measures => making.measures(),
        TableOf::Criteria => making.criteria(),
        TableOf::Steps => making.steps(),
        TableOf::Roadmap => making.roadmap(),
        TableOf::FollowUps => making.follow_ups(),
        TableOf::Rounds => making.rounds(),
        TableOf::Items => making.items(),
    };
    Sheet { name: making.t(table.key()), columns, heads, rows }
}
