//! A list in pieces is what a plain list is, and what belongs together stands together in it.

use std::cmp::Ordering;

use lyskryss::domain::list::{List, Listed};
use proptest::collection::vec;
use proptest::prelude::*;

/// Of a crossing, the how-manieth, and something that can be changed.
#[derive(Clone, Debug, PartialEq, Eq, PartialOrd, Ord, serde::Serialize)]
struct Entry(u32, u32, u32);

impl Listed for Entry {
    fn belongs_with(&self, next: &Self) -> bool {
        self.0 == next.0
    }
}

#[derive(Clone, Debug)]
enum Step {
    Put(u32, u32),
    Insert(u32, usize),
    Remove(usize),
    Change(usize),
    Pop,
    Retain(u32),
    Share,
}

fn steps() -> impl Strategy<Value = Vec<Step>> {
    let step = prop_oneof![
        8 => (0..90_u32, 0..20_u32).prop_map(|(of, number)| Step::Put(of, number)),
        2 => (0..90_u32, 1..600_usize).prop_map(|(of, many)| Step::Insert(of, many)),
        4 => any::<usize>().prop_map(Step::Remove),
        4 => any::<usize>().prop_map(Step::Change),
        1 => Just(Step::Pop),
        1 => (2..9_u32).prop_map(Step::Retain),
        2 => Just(Step::Share),
    ];
    vec(step, 1..60)
}

fn key(entry: &Entry) -> (u32, u32) {
    (entry.0, entry.1)
}

/// Does a step to both.
fn does(done: &Step, list: &mut List<Entry>, plain: &mut Vec<Entry>) {
    match *done {
        Step::Put(of, number) => {
            let found = plain.binary_search_by_key(&(of, number), key);
            assert_eq!(list.binary_search_by_key(&(of, number), key), found);
            if let Err(at) = found {
                list.insert(at, Entry(of, number, 0));
                plain.insert(at, Entry(of, number, 0));
            }
        }
        // More of one crossing than a piece has room for, behind all of its others.
        Step::Insert(of, many) => {
            for _ in 0..many {
                let at = plain.partition_point(|entry| entry.0 <= of);
                assert_eq!(list.partition_point(|entry| entry.0 <= of), at);
                let before = at.checked_sub(1).map(|at| &plain[at]).filter(|it| it.0 == of);
                let number = before.map_or(1000, |it| it.1 + 1000);
                list.insert(at, Entry(of, number, 0));
                plain.insert(at, Entry(of, number, 0));
            }
        }
        Step::Remove(at) if !plain.is_empty() => {
            let at = at % plain.len();
            assert_eq!(list.remove(at), plain.remove(at));
        }
        Step::Change(at) if !plain.is_empty() => {
            let at = at % plain.len();
            list[at].2 += 1;
            plain[at].2 += 1;
        }
        Step::Pop => assert_eq!(list.pop(), plain.pop()),
        Step::Retain(each) => {
            list.retain(|entry| entry.1 % each > 0);
            plain.retain(|entry| entry.1 % each > 0);
        }
        Step::Remove(_) | Step::Change(_) | Step::Share => {}
    }
}

fn is_as(list: &List<Entry>, plain: &[Entry]) {
    assert_eq!(*list, *plain);
    assert_eq!((list.len(), list.is_empty()), (plain.len(), plain.is_empty()));
    assert_eq!((list.first(), list.last()), (plain.first(), plain.last()));
    assert!(list.iter().rev().eq(plain.iter().rev()));
    assert_eq!(list.iter().len(), plain.len());
    for at in (0..plain.len() + 2).step_by(7) {
        assert_eq!(list.get(at), plain.get(at));
        assert!(list.iter().skip(at).eq(plain.iter().skip(at)));
        for to in [at, at + 1, at + 130, at + 700] {
            let part = plain.get(at..to.min(plain.len())).unwrap_or_default();
            assert!(list.range(at, to).eq(part), "{at}..{to}");
            assert!(list.range(at, to).rev().eq(part.iter().rev()), "{at}..{to}");
            assert_eq!(list.range(at, to).len(), part.len());
        }
    }
    // From both ends at once.
    let (mut ends, mut plain_ends) = (list.iter(), plain.iter());
    while let Some(entry) = ends.next() {
        assert_eq!((Some(entry), ends.next_back()), (plain_ends.next(), plain_ends.next_back()));
    }
    assert_eq!(plain_ends.next(), None);
    for of in 0..91 {
        let here: Vec<&Entry> = plain.iter().filter(|entry| entry.0 == of).collect();
        let together = list.together(|entry| entry.0.cmp(&of));
        assert!(together.iter().eq(here), "{of}");
    }
    // Of more than belong together, whichever pieces those stand in.
    for of in 0..10 {
        let here: Vec<&Entry> = plain.iter().filter(|entry| entry.0 / 10 == of).collect();
        let parts = list.where_equal(|entry| (entry.0 / 10).cmp(&of));
        assert!(parts.clone().all(|part| !part.is_empty()));
        assert!(parts.clone().flatten().eq(here), "{of}");
        let runs = parts.flat_map(|part| part.chunk_by(|one, other| one.0 == other.0));
        assert!(runs.is_sorted_by(|one, other| one[0].0 < other[0].0), "nothing is parted");
    }
    let runs = list.chunk_by(|one, other| one.0 == other.0);
    assert!(runs.eq(plain.chunk_by(|one, other| one.0 == other.0)));
}

proptest! {
    #![proptest_config(ProptestConfig::with_cases(64))]

    #[test]
    fn a_list_is_what_a_plain_one_is_and_a_copy_stays_as_it_was(steps in steps()) {
        let (mut list, mut plain) = (List::new(), Vec::new());
        let mut copies = Vec::new();
        for step in &steps {
            if matches!(step, Step::Share) {
                copies.push((list.clone(), plain.clone()));
            }
            does(step, &mut list, &mut plain);
        }
        copies.push((list.clone(), plain.clone()));
        for (list, plain) in copies {
            is_as(&list, &plain);
            let text = ron::to_string(&list).unwrap();
            prop_assert_eq!(&text, &ron::to_string(&plain).unwrap());
            let read: List<Entry> = plain.iter().cloned().collect();
            is_as(&read, &plain);
            prop_assert_eq!(read == list, true);
            prop_assert_eq!(list.clone().into_iter().collect::<Vec<_>>(), plain);
        }
    }

    #[test]
    fn in_any_order_they_are_sorted_as_a_plain_list_is(entries in vec((0..40_u32, 0..9_u32), 0..700)) {
        let mut plain: Vec<Entry> = entries.into_iter().map(|(of, n)| Entry(of, n, 0)).collect();
        for (at, entry) in (0..).zip(&mut plain) {
            entry.2 = at;
        }
        let mut list = List::from(plain.clone());
        list.sort_by_key(|entry| entry.0);
        plain.sort_by_key(|entry| entry.0);
        is_as(&list, &plain);
        for entry in &mut list {
            entry.2 += 1;
        }
        for entry in &mut plain {
            entry.2 += 1;
        }
        is_as(&list, &plain);
        let half: List<Entry> = plain.iter().take(plain.len() / 2).cloned().collect();
        prop_assert_eq!(list == half, plain.is_empty());
    }
}

#[test]
fn what_is_equal_in_nothing_is_no_part_of_a_list() {
    let list: List<Entry> = (0..2000).map(|at| Entry(at, 0, 0)).collect();
    assert!(list.together(|entry| entry.0.cmp(&5000)).is_empty());
    assert!(list.together(|_| Ordering::Greater).is_empty());
    assert!(list.together(|_| Ordering::Less).is_empty());
    assert_eq!(list.where_equal(|_| Ordering::Less).count(), 0);
    assert!(list.where_equal(|_| Ordering::Equal).flatten().eq(&list));
}
