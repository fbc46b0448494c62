//! The words by which tables that come in are understood: those of all languages, since a table may
//! be in another one than the screen; and those by which it is said what became of them.

use std::sync::LazyLock;

use crate::app::core::names::{answer_key, horizon_key, kind_key, mark_key, role_key, stage_key};
use crate::app::core::typed_words::{listed, typed_words};
use crate::domain::cost::CostError;
use crate::domain::light::Mark;
use crate::domain::lists::EntryKind;
use crate::domain::measure::{Horizon, MeasureKind};
use crate::domain::participant::Role;
use crate::domain::progress::stage::Stage;
use crate::domain::round::Answer;
use crate::exchange::table_in::{PlainOutcome, TableColumn, TableList, TableWords, Why, plain};
use crate::i18n::{self, Texts};

/// The key of a column's head words, separated by commas.
const fn heads_key(kind: EntryKind, column: TableColumn) -> &'static str {
    use TableColumn as C;
    match (TableList::of(kind), column) {
        (Some(TableList::Participants), C::Name) => "heads-organisation",
        (Some(TableList::Criteria), C::Name) => "heads-criterion",
        (Some(TableList::FocusAreas), C::Name) => "heads-area",
        (Some(TableList::Steps), C::Name) => "heads-step",
        (Some(TableList::Measures) | None, C::Name) => "heads-title",
        (_, C::Number) => "heads-number",
        (_, C::Description) => "heads-description",
        (_, C::Kind) => "heads-kind",
        (_, C::FocusArea) => "heads-focus-area",
        (_, C::Owner) => "heads-owner",
        (_, C::Benefits) => "heads-benefits",
        (_, C::Horizon) => "heads-horizon",
        (_, C::Stage) => "heads-stage",
        (_, C::StageDate) => "heads-stage-date",
        (_, C::State) => "heads-state",
        (_, C::StateDate) => "heads-state-date",
        (_, C::Cost) => "heads-cost",
        (_, C::Notes) => "heads-notes",
        (_, C::Decision) => "heads-decision",
        (_, C::DecisionWhy) => "heads-why",
        (_, C::QueueWhat) => "heads-queue-what",
        (_, C::QueueAgain) => "heads-queue-again",
        (_, C::Short) => "heads-short",
        (_, C::Person) => "heads-person",
        (_, C::Group) => "heads-group",
        (_, C::Role) => "heads-role",
        (_, C::Question) => "heads-question",
        (_, C::High) => "heads-high",
        (_, C::Medium) => "heads-medium",
        (_, C::Low) => "heads-low",
        (_, C::MustHold) => "heads-must-hold",
        (_, C::Meaning) => "heads-meaning",
        (_, C::Locked) => "heads-locked",
    }
}

/// The key of the name of the field that a column fills.
pub const fn field_key(kind: EntryKind, column: TableColumn) -> &'static str {
    use TableColumn as C;
    match (column, TableList::of(kind)) {
        (C::Name, Some(TableList::Participants)) => "field-organisation",
        (C::Name, Some(TableList::Criteria)) => "field-criterion-name",
        (C::Name, Some(TableList::FocusAreas)) => "field-focus-area-name",
        (C::Name, Some(TableList::Steps)) => "field-step-name",
        (C::Name, Some(TableList::Measures) | None) => "field-title",
        (C::Short, Some(TableList::Participants)) => "field-short-organisation",
        (C::Short, _) => "field-short-criterion",
        (C::Number, _) => "field-number",
        (C::Description, _) => "field-description",
        (C::Kind, _) => "field-kind",
        (C::FocusArea, _) => "field-focus-area",
        (C::Owner, _) => "field-owner",
        (C::Benefits, _) => "field-benefits",
        (C::Horizon, _) => "field-horizon",
        (C::Stage, _) => "field-stage",
        (C::StageDate, _) => "sheet-stage-since",
        (C::State, _) => "field-state",
        (C::StateDate, _) => "field-state-date",
        (C::Cost, _) => "field-cost",
        (C::Notes, _) => "field-notes",
        (C::Decision, _) => "board-decision",
        (C::DecisionWhy, _) => "field-why",
        (C::QueueWhat, _) => "field-queue-what",
        (C::QueueAgain, _) => "field-queue-again",
        (C::Person, _) => "field-person",
        (C::Group, _) => "field-group",
        (C::Role, _) => "field-role",
        (C::Question, _) => "field-question",
        (C::High, _) => "mark-high",
        (C::Medium, _) => "mark-medium",
        (C::Low, _) => "mark-low",
        (C::MustHold, _) => "criterion-must-hold-short",
        (C::Meaning, _) => "field-step-meaning",
        (C::Locked, _) => "step-locked-short",
    }
}

/// The key of why a cell or row did not become what its column is; `has_notes` where its list keeps
/// in its notes what fits nowhere.
pub const fn why_key(why: Why, has_notes: bool) -> &'static str {
    match why {
        Why::Above => "why-above",
        Why::HeadsAgain => "why-heads-again",
        Why::Group if has_notes => "why-group",
        Why::Group => "why-group-only",
        Why::Total => "why-total",
        Why::Below => "why-below",
        Why::NoName if has_notes => "why-no-name-noted",
        Why::NoName => "why-no-name",
        Why::Nameless => "why-nameless",
        Why::Again => "why-again",
        Why::AlreadyThere => "why-already-there",
        Why::SheetError => "why-sheet-error",
        Why::LostZero => "why-lost-zero",
        Why::WasDay => "why-was-day",
        Why::MayHaveLostZero => "why-may-have-lost-zero",
        Why::NumberTwice => "why-number-twice",
        Why::Amount(CostError::NoUnit) => "why-no-unit",
        Why::Amount(_) => "why-amount",
        Why::Day => "why-day",
        Why::Word => "why-word",
        Why::Mark => "why-mark",
        Why::Answer => "why-answer",
        Why::Between => "why-between",
        Why::Decided => "why-decided",
        Why::Judged => "why-judged",
        Why::Open => "why-open",
    }
}

/// Whether what did not become what its column is was kept in the notes, where there are such.
pub const fn is_kept(why: Why) -> bool {
    match why {
        Why::Amount(_)
        | Why::Day
        | Why::Word
        | Why::Mark
        | Why::Answer
        | Why::Between
        | Why::Decided
        | Why::Judged => true,
        // A table keeps what it has; the notes of a measure are no place for what is still hidden.
        Why::Open
        | Why::Above
        | Why::HeadsAgain
        | Why::Group
        | Why::Total
        | Why::Below
        | Why::NoName
        | Why::Nameless
        | Why::Again
        | Why::AlreadyThere
        | Why::SheetError
        | Why::LostZero
        | Why::WasDay
        | Why::MayHaveLostZero
        | Why::NumberTwice => false,
    }
}

const MARKS: [(Mark, &str); 4] = [
    (Mark::High, "marks-high"),
    (Mark::Medium, "marks-medium"),
    (Mark::Low, "marks-low"),
    (Mark::CannotJudge, "marks-cannot"),
];

const HORIZONS: [(Horizon, &str); 3] = [
    (Horizon::Quick, "words-horizon-quick"),
    (Horizon::Middle, "words-horizon-middle"),
    (Horizon::Long, "words-horizon-long"),
];

const OUTCOMES: [(Option<PlainOutcome>, &str); 3] = [
    (Some(PlainOutcome::Queue), "outcome-queue"),
    (Some(PlainOutcome::NotNow), "outcome-not-now"),
    (None, "outcome-undecided"),
];

static WORDS: LazyLock<TableWords> = LazyLock::new(gathered);

/// The words of all languages.
pub(crate) fn words() -> &'static TableWords {
    &WORDS
}

fn gathered() -> TableWords {
    let mut words = TableWords::default();
    let plainly = |texts: &Texts, key: &str| -> Vec<String> {
        listed(texts, key).iter().map(|word| plain(word)).collect()
    };
    for texts in i18n::tags().map(Texts::of) {
        let named = |key: &str| plain(&texts.get(key));
        for kind in EntryKind::ALL {
            for column in TableColumn::of(*kind) {
                let heads = plainly(texts, heads_key(*kind, *column)).into_iter();
                words.heads.extend(heads.map(|word| (*kind, *column, word)));
            }
        }
        words.never.extend(plainly(texts, "heads-never"));
        words.ranks.extend(plainly(texts, "heads-rank"));
        words.no_marks.extend(plainly(texts, "marks-nothing"));
        for (mark, key) in [(Mark::High, "marks-highest"), (Mark::Low, "marks-lowest")] {
            words.most.extend(plainly(texts, key).into_iter().map(|word| (word, mark)));
        }
        words.totals.extend(plainly(texts, "words-total"));
        words.yes.extend(plainly(texts, "words-yes"));
        words.abstains.push(named(answer_key(Some(Answer::Abstains))));
        words.abstains.extend(plainly(texts, "words-abstains"));
        words.kinds.extend(MeasureKind::ALL.map(|kind| (named(kind_key(Some(kind))), kind)));
        words.horizons.extend(Horizon::ALL.map(|h| (named(horizon_key(Some(h))), h)));
        for (horizon, key) in HORIZONS {
            words.horizons.extend(plainly(texts, key).into_iter().map(|word| (word, horizon)));
        }
        words.stages.extend(Stage::ALL.map(|stage| (named(stage_key(Some(stage))), stage)));
        words.roles.extend(Role::ALL.map(|role| (named(role_key(role)), role)));
        words.outcomes.extend(OUTCOMES.map(|(outcome, key)| (named(key), outcome)));
        for (mark, key) in MARKS {
            words.marks.push((named(mark_key(Some(mark))), mark));
            words.marks.extend(plainly(texts, key).into_iter().map(|word| (word, mark)));
        }
    }
    // A table's decimal sign is nobody's to know.
    words.typed = crate::domain::typed::TypedWords {
        decimal: None,
        ..typed_words(Texts::of(i18n::FALLBACK))
    };
    words
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn no_word_for_a_light_means_two_levels_in_two_languages() {
        let words = words();
        for (word, mark) in &words.marks {
            let other = words.marks.iter().find(|(w, m)| w == word && m != mark);
            assert!(other.is_none(), "{word}: {mark:?} and {other:?}");
            assert!(!words.abstains.contains(word), "{word}: {mark:?}, and abstaining");
        }
    }

    #[test]
    fn what_a_field_is_called_on_the_screen_is_a_head_that_is_known() {
        let words = words();
        let mut unknown = Vec::new();
        for tag in i18n::tags() {
            for kind in EntryKind::ALL {
                for column in TableColumn::of(*kind) {
                    let name = Texts::of(tag).get(field_key(*kind, *column));
                    let head = (*kind, *column, plain(&name));
                    if !words.heads.contains(&head) {
                        unknown.push(format!("{tag} {head:?}"));
                    }
                }
            }
        }
        assert!(unknown.is_empty(), "{unknown:#?}");
    }

    #[test]
    fn no_head_names_two_columns_of_one_list() {
        let words = words();
        for (kind, column, word) in &words.heads {
            let other = words.heads.iter().find(|(k, c, w)| (k, w) == (kind, word) && c != column);
            assert!(other.is_none(), "{word}: {column:?} and {other:?}");
        }
    }
}
