//! What a person has said of tables, kept in the session and followed the next time.

use std::collections::BTreeMap;

use crate::app::core::imports::choice::Choice;
use crate::app::core::imports::import::Import;
use crate::domain::lists::EntryKind;
use crate::domain::round::Answer;
use crate::domain::session::Session;
use crate::domain::table_choices::TableChoices;
use crate::exchange::table_in::{Target, plain};

/// Has a table of measures taken in as a person has said of others before.
pub(super) fn recall(import: &mut Import, session: &Session) {
    if import.mapping.kind != EntryKind::Measure {
        return;
    }
    let TableChoices { columns, lights } = &session.tables;
    for at in 0..import.mapping.columns.len() {
        let said =
            columns.get(&import.head(at)).and_then(|said| ron::from_str::<Choice>(said).ok());
        let target = said.and_then(|choice| choice.target(session).ok());
        // There is a column at that place.
        let _ = target.map(|target| import.set_column(at, target));
    }
    let said = lights.iter().map(|(word, mark)| (word.clone(), *mark));
    import.mapping.lights.said.extend(said);
}

/// What is remembered of tables once one has been taken in as a person chose: of columns by whether
/// they were chosen, of words by what was said.
pub(super) fn remembered(
    session: &Session,
    import: &Import,
    is_chosen: impl Fn(usize) -> bool,
    lights: &BTreeMap<String, Option<Answer>>,
) -> TableChoices {
    let mut kept = session.tables.clone();
    if import.mapping.kind != EntryKind::Measure {
        return kept;
    }
    for (at, target) in import.mapping.columns.iter().enumerate() {
        let head = import.head(at);
        if head.is_empty() || !is_chosen(at) {
            continue;
        }
        // What has become a criterion is its lights from now on.
        let said = match target {
            Target::NewCriterion => None,
            other => Choice::of(*other, session),
        };
        if let Some(said) = said.and_then(|said| ron::to_string(&said).ok()) {
            kept.columns.insert(head, said);
        }
    }
    kept.lights.extend(lights.iter().map(|(word, mark)| (plain(word), *mark)));
    kept
}
