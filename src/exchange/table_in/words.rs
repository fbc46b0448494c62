//! What the heads of columns and the words in them mean. The words come from outside, in whatever
//! languages a table may be in; here is how they are known again.

use serde::{Deserialize, Serialize};

use crate::domain::light::Mark;
use crate::domain::lists::EntryKind;
use crate::domain::measure::{Horizon, MeasureKind};
use crate::domain::participant::Role;
use crate::domain::progress::stage::Stage;
use crate::domain::typed::{TypedWords, Unit};
use crate::exchange::table_in::list::TableList;

/// What a column of a table can hold, for one list or another.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Hash, Serialize, Deserialize)]
#[expect(missing_docs, reason = "each is named as the field that it fills")]
pub enum TableColumn {
    Number,
    /// The name of an entry: a measure's title, an organisation, a criterion.
    Name,
    Description,
    Kind,
    FocusArea,
    Owner,
    Benefits,
    Horizon,
    Stage,
    StageDate,
    State,
    StateDate,
    Cost,
    Notes,
    Decision,
    DecisionWhy,
    /// What must change before a queued measure is taken up.
    QueueWhat,
    /// When a queued measure is looked at again.
    QueueAgain,
    Short,
    Person,
    Group,
    Role,
    Question,
    High,
    Medium,
    Low,
    MustHold,
    Meaning,
    Locked,
}

impl TableColumn {
    /// Those that a list has, the name first.
    pub const fn of(kind: EntryKind) -> &'static [Self] {
        use TableColumn as C;
        match TableList::of(kind) {
            Some(TableList::Participants) => &[C::Name, C::Short, C::Person, C::Group, C::Role],
            Some(TableList::FocusAreas) => &[C::Name],
            Some(TableList::Criteria) => {
                &[C::Name, C::Short, C::Question, C::High, C::Medium, C::Low, C::MustHold]
            }
            Some(TableList::Steps) => &[C::Name, C::Meaning, C::Locked],
            None => &[],
            Some(TableList::Measures) => &[
                C::Name,
                C::Number,
                C::Description,
                C::Kind,
                C::FocusArea,
                C::Owner,
                C::Benefits,
                C::Horizon,
                C::Stage,
                C::StageDate,
                C::State,
                C::StateDate,
                C::Cost,
                C::Notes,
                C::Decision,
                C::DecisionWhy,
                C::QueueWhat,
                C::QueueAgain,
            ],
        }
    }

    /// Whether it holds only words or values of its own: "high" is no cost.
    pub(super) const fn holds_no_words(self) -> bool {
        matches!(
            self,
            Self::Cost
                | Self::Kind
                | Self::Horizon
                | Self::StateDate
                | Self::StageDate
                | Self::QueueAgain
        )
    }

    /// Whether a head that only holds its word among others is still about it.
    const fn is_known_in_part(self) -> bool {
        !matches!(
            self,
            Self::StateDate
                | Self::StageDate
                | Self::QueueAgain
                | Self::High
                | Self::Medium
                | Self::Low
                | Self::Locked
                | Self::MustHold
        )
    }
}

/// The words by which a table is understood, in any language, each as [`plain`] gives it.
#[derive(Clone, Debug, Default, PartialEq, Eq)]
pub struct TableWords {
    /// Heads of columns, of each list.
    pub heads: Vec<(EntryKind, TableColumn, String)>,
    /// First words of heads that are about something else than what follows: "number of …".
    pub never: Vec<String>,
    /// Names of the kinds.
    pub kinds: Vec<(String, MeasureKind)>,
    /// Names of the horizons.
    pub horizons: Vec<(String, Horizon)>,
    /// Names of the stages.
    pub stages: Vec<(String, Stage)>,
    /// Names of the roles.
    pub roles: Vec<(String, Role)>,
    /// Names of the marks: words, letters, colours.
    pub marks: Vec<(String, Mark)>,
    /// What says which end of a scale is high and which is low.
    pub most: Vec<(String, Mark)>,
    /// What says of a crossing that nobody has judged it.
    pub no_marks: Vec<String>,
    /// First words of heads above numbers of which the first is the best: "priority".
    pub ranks: Vec<String>,
    /// What says that somebody takes no stand.
    pub abstains: Vec<String>,
    /// The decisions that are no step of the roadmap; `None` for one that is not made.
    pub outcomes: Vec<(String, Option<PlainOutcome>)>,
    /// What says yes.
    pub yes: Vec<String>,
    /// What a row of totals begins with.
    pub totals: Vec<String>,
    /// How days and money are typed; the decimal sign of a table is nobody's to know.
    pub typed: TypedWords,
}

/// A decision that is no step of the roadmap.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Hash)]
#[expect(missing_docs, reason = "each is named as the outcome that it is")]
pub enum PlainOutcome {
    Queue,
    NotNow,
}

/// A word as it is compared: in lower case, without space, stars and stops around it, and with one kind
/// of apostrophe.
pub fn plain(text: &str) -> String {
    let words = text.split_whitespace().collect::<Vec<_>>().join(" ");
    let words = words.trim_matches(|c: char| c.is_whitespace() || "*:.?".contains(c));
    words.to_lowercase().replace('’', "'")
}

/// The value of a word, if it is known.
pub(super) fn known<T: Copy>(words: &[(String, T)], cell: &str) -> Option<T> {
    let cell = plain(cell);
    words.iter().find(|(word, _)| *word == cell).map(|(_, value)| *value)
}

/// How surely a head is about something: from nothing to [`SURE`].
pub type Surely = u8;
/// It says just that.
pub const SURE: Surely = 100;
/// It says that among other things.
pub(super) const IN_PART: Surely = 60;

/// A head as it is compared.
pub(super) struct Head {
    plain: String,
    /// What stands outside of brackets.
    outside: String,
    /// What stands between strokes and commas.
    parts: Vec<String>,
}

impl Head {
    pub(super) fn of(head: &str) -> Self {
        let head = plain(head);
        let outside = plain(&without_brackets(&head));
        let parts = head.split(['/', ',', '&', '+']).map(plain).collect();
        Self { plain: head, outside, parts }
    }
}

impl TableWords {
    /// How surely a head is about a column of a list.
    pub fn about(&self, head: &str, kind: EntryKind, column: TableColumn) -> Surely {
        self.about_head(&Head::of(head), kind, column)
    }

    /// The same of a head that is asked about often.
    pub(super) fn about_head(&self, head: &Head, kind: EntryKind, column: TableColumn) -> Surely {
        if column == TableColumn::Cost && is_foreign(&head.plain) {
            // Kroner are not counted in pounds.
            return 0;
        }
        let of_column = self.heads.iter().filter(|(k, c, _)| (*k, *c) == (kind, column));
        let surely = of_column.map(|(.., word)| self.surely(head, word, column));
        surely.max().unwrap_or(0)
    }

    /// The name of the focus area that a line heads, without what it calls itself: "Focus area: Data".
    pub(super) fn area_in<'l>(&self, line: &'l str) -> &'l str {
        let is_area =
            |words: &str| self.about(words, EntryKind::Measure, TableColumn::FocusArea) == SURE;
        let named = line.split_once(':').map(|(before, name)| (before, name.trim()));
        named
            .filter(|(before, name)| !name.is_empty() && is_area(before))
            .map_or(line, |(_, name)| name)
    }

    fn surely(&self, head: &Head, word: &str, column: TableColumn) -> Surely {
        let Head { plain, outside, parts } = head;
        if plain == word {
            SURE
        } else if outside == word {
            SURE - 5
        } else if parts.iter().any(|part| part == word) {
            SURE - 10
        } else if !column.is_known_in_part() || self.is_never(outside) {
            0
        } else {
            let surely = in_part(outside, word);
            // "Risk owner" is who owns it.
            if column == TableColumn::Name { surely.min(IN_PART) } else { surely }
        }
    }

    fn is_never(&self, head: &str) -> bool {
        self.never.iter().any(|never| begins_with_word(head, never))
    }

    /// Whether numbers below a head count something, or say who is first, and are no levels.
    pub(super) fn is_above_counts(&self, head: &str) -> bool {
        let head = plain(head);
        let ranks = |rank: &String| begins_with_word(&head, rank);
        head.contains('%') || self.is_never(&head) || self.ranks.iter().any(ranks)
    }

    /// The unit that a head names: "Cost (MNOK)", "1000 kr".
    pub(super) fn unit(&self, head: &str) -> Option<Unit> {
        let head = plain(head);
        let words: Vec<&str> =
            head.split(|c: char| !c.is_alphanumeric()).filter(|word| !word.is_empty()).collect();
        let named = |word: &&str| known(&self.typed.units, word);
        let largest = Unit::ALL
            .into_iter()
            .rev()
            .find(|unit| words.iter().any(|word| named(word) == Some(*unit)))?;
        // "1000 kr", "1 000 kr".
        let in_thousands =
            head.contains("1000") || head.contains("1 000") || head.contains("1.000");
        Some(if largest == Unit::Ones && in_thousands { Unit::Thousands } else { largest })
    }

    /// Whether a row that begins so holds totals.
    pub(super) fn is_total(&self, cell: &str) -> bool {
        let cell = plain(cell);
        self.totals.iter().any(|total| begins_with_word(&cell, total))
    }
}

/// Whether a head names another currency than kroner.
fn is_foreign(head: &str) -> bool {
    const NAMES: [&str; 12] =
        ["gbp", "usd", "eur", "aud", "cad", "nzd", "sek", "dkk", "isk", "chf", "euro", "dollars"];
    head.contains(['£', '$', '€', '¥'])
        || head.split(|c: char| !c.is_alphanumeric()).any(|word| NAMES.contains(&word))
}

fn in_part(head: &str, word: &str) -> Surely {
    /// The shortest word that is known again among others, and at the end of a longer one.
    const AMONG: usize = 4;
    const WITHIN: usize = 5;
    let length = word.chars().count();
    let behind = head.strip_suffix(word);
    // "Measure 1", "Agency A" are entries, and no heads.
    let rest = head.strip_prefix(word).unwrap_or_default().trim();
    let is_short_number = rest.len() < 4 && !rest.is_empty() && rest.parse::<u32>().is_ok();
    if is_short_number || (rest.chars().count() == 1 && rest.chars().all(char::is_alphabetic)) {
        return 0;
    }
    if length >= AMONG && begins_with_word(head, word) {
        IN_PART + 10
    } else if length >= AMONG && behind.is_some_and(|b| b.ends_with(|c: char| !c.is_alphanumeric()))
    {
        IN_PART + 5
    } else if length >= WITHIN && behind.is_some() {
        IN_PART
    } else {
        0
    }
}

fn begins_with_word(text: &str, word: &str) -> bool {
    text.strip_prefix(word).is_some_and(|behind| !behind.starts_with(char::is_alphanumeric))
}

fn without_brackets(text: &str) -> String {
    let mut depth = 0_usize;
    let outside = |c: &char| {
        match c {
            '(' | '[' => depth += 1,
            ')' | ']' => {
                depth = depth.saturating_sub(1);
                return false;
            }
            _ => {}
        }
        depth == 0
    };
    text.chars().filter(outside).collect()
}

/// Whether a name and a head mean one criterion: the same words, or the one begins with the other.
pub(super) fn names(head: &str, name: &str) -> Surely {
    /// The shortest beginning that is a name.
    const BEGINNING: usize = 5;
    let (head, name) = (plain(&without_brackets(head)), plain(&without_brackets(name)));
    let shorter = head.chars().count().min(name.chars().count());
    if head.is_empty() || name.is_empty() {
        0
    } else if head == name {
        // The session's own word is surer than any of ours.
        SURE + 5
    } else if shorter >= BEGINNING
        && (begins_with_word(&head, &name) || begins_with_word(&name, &head))
    {
        SURE - 15
    } else {
        0
    }
}
