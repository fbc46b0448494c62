//! The words by which pasted tables are understood: those of all languages, since a table may be in
//! another one than the screen.

use std::sync::LazyLock;

use crate::app::core::names::{horizon_key, kind_key, mark_key, role_key, stage_key};
use crate::app::core::typed_words::{listed, typed_words};
use crate::domain::light::Mark;
use crate::domain::lists::EntryKind;
use crate::domain::measure::{Horizon, MeasureKind};
use crate::domain::participant::Role;
use crate::domain::progress::stage::Stage;
use crate::exchange::table_in::{PlainOutcome, TableColumn, TableWords, plain};
use crate::i18n::{self, Texts};

/// The key of a column's head words, separated by commas.
const fn heads_key(kind: EntryKind, column: TableColumn) -> &'static str {
    use TableColumn as C;
    match (kind, column) {
        (EntryKind::Participant, C::Name) => "heads-organisation",
        (EntryKind::Criterion, C::Name) => "heads-criterion",
        (EntryKind::FocusArea, C::Name) => "heads-area",
        (EntryKind::Step, C::Name) => "heads-step",
        // No table is taken into the rest.
        (
            EntryKind::Measure
            | EntryKind::Frame
            | EntryKind::Balance
            | EntryKind::Deliverable
            | EntryKind::Reply
            | EntryKind::Meeting
            | EntryKind::Item
            | EntryKind::Paper
            | EntryKind::Note
            | EntryKind::PrivateNote
            | EntryKind::Presence
            | EntryKind::FollowUp,
            C::Name,
        ) => "heads-title",
        (_, C::Number) => "heads-number",
        (_, C::Description) => "heads-description",
        (_, C::Kind) => "heads-kind",
        (_, C::FocusArea) => "heads-focus-area",
        (_, C::Owner) => "heads-owner",
        (_, C::Benefits) => "heads-benefits",
        (_, C::Horizon) => "heads-horizon",
        (_, C::Stage) => "heads-stage",
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

const MARKS: [(Mark, &str); 4] = [
    (Mark::High, "marks-high"),
    (Mark::Medium, "marks-medium"),
    (Mark::Low, "marks-low"),
    (Mark::CannotJudge, "marks-cannot"),
];

const OUTCOMES: [(Option<PlainOutcome>, &str); 3] = [
    (Some(PlainOutcome::Queue), "outcome-queue"),
    (Some(PlainOutcome::NotNow), "outcome-not-now"),
    (None, "outcome-undecided"),
];

static WORDS: LazyLock<TableWords> = LazyLock::new(gathered);

/// The words of all languages.
pub(super) fn words() -> &'static TableWords {
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
        words.totals.extend(plainly(texts, "words-total"));
        words.yes.extend(plainly(texts, "words-yes"));
        words.kinds.extend(MeasureKind::ALL.map(|kind| (named(kind_key(Some(kind))), kind)));
        words.horizons.extend(Horizon::ALL.map(|h| (named(horizon_key(Some(h))), h)));
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
        }
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
