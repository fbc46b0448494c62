//! The session's lists, all of them: what is said once of each follows everywhere. A list that is
//! forgotten somewhere does not compile, or fails here.

use std::collections::{BTreeMap, BTreeSet};
use std::path::Path;

use lyskryss::domain::edit::apply;
use lyskryss::domain::lists::{EntryKind, EntryVisitor, ListVisitor, each_list, list_names};
use lyskryss::domain::record::{Id as _, KeyedRecord, Record, Tie};
use lyskryss::domain::session::Session;
use lyskryss::domain::verbs::{self, Editable};
use lyskryss::storage::{file, format, salvage};
use proptest::collection::vec;
use proptest::prelude::*;
use proptest::strategy::ValueTree as _;
use proptest::test_runner::TestRunner;

use crate::strategies::{held, random_edit, session};

fn todays() -> Session {
    let path = Path::new(env!("CARGO_MANIFEST_DIR")).join("tests/versions/3.ron");
    file::load(&path).unwrap().session
}

/// How long each list is.
struct Lengths<'a>(&'a Session, BTreeMap<&'static str, usize>);

impl ListVisitor for Lengths<'_> {
    fn by_hand<E: Editable>(&mut self) {
        self.1.insert(E::LIST, E::list(self.0).len());
    }
    fn by_key<R: KeyedRecord>(&mut self) {
        self.1.insert(R::LIST, R::list(self.0).len());
    }
}

fn lengths(session: &Session) -> BTreeMap<&'static str, usize> {
    let mut lengths = Lengths(session, BTreeMap::new());
    each_list(&mut lengths);
    lengths.1
}

fn without_checksum(session: &Session) -> String {
    let text = format::to_text(session).unwrap().replace("\\\"", "");
    text.lines().filter(|line| !line.starts_with("// sha256")).collect::<Vec<_>>().join("\n")
}

#[test]
fn the_lists_stand_in_the_file_under_their_names_and_the_kept_file_fills_each() {
    let text = format::to_text(&todays()).unwrap();
    let in_file: BTreeSet<&str> =
        text.lines().filter_map(|line| line.strip_prefix("    ")?.strip_suffix(": [")).collect();
    assert_eq!(list_names().into_iter().collect::<BTreeSet<_>>(), in_file);
    for (list, length) in lengths(&todays()) {
        assert!(length > 0, "tests/versions/3.ron has no {list}");
    }
}

#[test]
fn made_up_sessions_fill_every_list() {
    let mut runner = TestRunner::deterministic();
    let mut filled = BTreeSet::new();
    // Not from the kept file, which has something in every list whatever edits do.
    let made_up = (held(), vec(random_edit(), 0..30));
    for _ in 0..200 {
        let (mut session, edits) = made_up.new_tree(&mut runner).unwrap().current();
        for edit in edits {
            if let Some(edit) = edit.edit(&session) {
                apply(&mut session, edit).unwrap();
            }
        }
        filled.extend(lengths(&session).into_iter().filter(|(_, n)| *n > 0).map(|(list, _)| list));
    }
    let all: BTreeSet<_> = list_names().into_iter().collect();
    assert_eq!(all.difference(&filled).collect::<Vec<_>>(), Vec::<&&str>::new(), "never made up");
}

/// The numbers of a text outside strings, each with the field it stands in.
fn numbers(text: &str) -> Vec<(String, u64)> {
    let bare: String = text.split('"').step_by(2).collect();
    let is_part = |c: char| c.is_alphanumeric() || c == '_';
    let (mut numbers, mut field, mut rest) = (Vec::new(), String::new(), bare.as_str());
    while let Some(start) = rest.find(is_part) {
        let end = rest[start..].find(|c| !is_part(c)).map_or(rest.len(), |length| start + length);
        let word = &rest[start..end];
        rest = &rest[end..];
        if rest.starts_with(':') {
            word.clone_into(&mut field);
        } else if let Ok(number) = word.parse() {
            numbers.push((field.clone(), number));
        }
    }
    numbers
}

/// So much higher are ids that are given anew here.
const MORE: u32 = 1_000_000;

/// A field that holds an id and that `references!` does not tell of is found: its number stays.
#[test]
fn every_number_of_a_file_that_is_no_count_is_an_id_that_can_be_given_anew() {
    // What is counted or measured. Ids do not belong here.
    let counts = [
        "format",
        "next_id",
        "number",
        "after_round",
        "of",
        "high",
        "medium",
        "low",
        "cannot_judge",
        "from",
        "to",
        "count",
        "minutes",
    ];
    let session = todays();
    let mut other = session.clone();
    other.renumber(&|id| id + MORE);
    let (before, after) =
        (numbers(&without_checksum(&session)), numbers(&without_checksum(&other)));
    assert_eq!(before.len(), after.len());
    let mut ids = 0;
    for ((field, one), (_, two)) in before.into_iter().zip(after) {
        if !counts.contains(&field.as_str()) {
            assert_eq!(two, one + u64::from(MORE), "{field}: an id that nothing tells of");
            ids += 1;
        }
    }
    assert!(ids > 60, "{ids}");
    other.next_id += MORE;
    other.check().unwrap();
}

proptest! {
    #![proptest_config(ProptestConfig::with_cases(64))]

    #[test]
    fn an_entry_goes_with_all_that_cannot_be_without_it_and_comes_back_with_it(
        session in session(),
        which in any::<prop::sample::Index>(),
    ) {
        let entries: Vec<_> = EntryKind::ALL.iter().flat_map(|kind| kind.visit(Deletions(&session)))
            .collect();
        prop_assume!(!entries.is_empty());
        let (kind, id, edit) = which.get(&entries).clone();
        let mut without = session.clone();
        let back = apply(&mut without, edit).unwrap();
        without.check().unwrap();
        without.each_ref(&mut |list, at, reference| {
            let is_held = (reference.kind, reference.id) == (kind, id);
            assert!(!is_held || reference.tie == Tie::Outlives, "{list}.{at}");
        });
        apply(&mut without, back).unwrap();
        prop_assert_eq!(Session { next_id: session.next_id, ..without }, session);
    }

    /// Each entry of a file whose lists stand in ruins is taken into its own list, or left.
    #[test]
    fn salvage_takes_the_entries_of_every_list(session in session()) {
        let text = format::to_text(&session).unwrap();
        let broken = text.replacen("    format: 3,", "    format: 3,\n    £,", 1);
        let salvaged = salvage::salvage(broken.as_bytes()).unwrap();
        prop_assert_eq!(salvaged.left.len(), 1, "{:?}", salvaged.left);
        prop_assert_eq!(salvaged.session, session);
    }
}

type Deletion = (EntryKind, u32, lyskryss::domain::edit::Edit);

struct Deletions<'a>(&'a Session);

impl EntryVisitor for Deletions<'_> {
    type Output = Vec<Deletion>;
    fn visit<E: Editable>(self) -> Vec<Deletion> {
        let ids = E::list(self.0).iter().map(Record::key);
        ids.map(|id| (E::Id::KIND, id.number(), verbs::delete::<E>(self.0, id).unwrap())).collect()
    }
}
