//! The lists of a session: long ones, of which copies are cheap.
//!
//! Entries stand in pieces, and a copy shares all of them. What changes an entry copies the piece
//! that it stands in, if anybody else holds that, and no other: so a session can be saved, looked
//! through and compared on other threads while it is changed, however much it holds.
//!
//! What belongs together is never parted: the entries of one crossing stand in one piece, as long as
//! the list is sorted.

mod iter;
mod traits;

use std::cmp::Ordering;
use std::sync::Arc;
use std::sync::atomic::{AtomicU64, Ordering as Sync};

pub use crate::domain::list::iter::{Iter, IterMut, PiecesMut};

/// How many entries a piece is filled up to; twice as many are parted.
const PIECE: usize = 128;

/// What can stand in a list.
pub trait Listed: Clone {
    /// Whether the next one stands in one piece with this one.
    fn belongs_with(&self, _next: &Self) -> bool {
        false
    }
}

/// A list.
pub struct List<T> {
    /// None of them is empty.
    pieces: Vec<Piece<T>>,
    length: usize,
    shape: Shape,
}

/// Tells whether the same entries stand at the same places of two lists: that is sure where it is the
/// same, and only there. What an entry says is no part of it.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq)]
pub struct Shape(u64);

impl Shape {
    /// One that no other list has had.
    fn other() -> Self {
        static LAST: AtomicU64 = AtomicU64::new(0);
        Self(LAST.fetch_add(1, Sync::Relaxed) + 1)
    }
}

/// A part of a list that copies share.
pub struct Piece<T> {
    /// How many entries stand before it.
    before: usize,
    entries: Arc<Vec<T>>,
}

impl<T> Piece<T> {
    const fn new(before: usize, entries: Arc<Vec<T>>) -> Self {
        Self { before, entries }
    }
}

impl<T> Clone for Piece<T> {
    fn clone(&self) -> Self {
        Self::new(self.before, Arc::clone(&self.entries))
    }
}

impl<T> List<T> {
    /// One that holds nothing.
    pub const fn new() -> Self {
        Self { pieces: Vec::new(), length: 0, shape: Shape(0) }
    }

    /// Another one whenever entries came, went or moved.
    pub const fn shape(&self) -> Shape {
        self.shape
    }

    /// How many it holds.
    pub const fn len(&self) -> usize {
        self.length
    }

    /// Whether it holds nothing.
    pub const fn is_empty(&self) -> bool {
        self.length == 0
    }

    /// All of them, in their order.
    pub fn iter(&self) -> Iter<'_, T> {
        Iter { front: [].iter(), pieces: self.pieces.iter(), back: [].iter(), length: self.length }
    }

    /// Those from a place on, from 0, and before another one.
    pub fn range(&self, from: usize, to: usize) -> Iter<'_, T> {
        let to = to.min(self.length);
        let last = to.checked_sub(1).and_then(|last| self.piece_of(last));
        let (Some(first), Some(last), true) = (self.piece_of(from), last, from < to) else {
            return Iter { front: [].iter(), pieces: [].iter(), back: [].iter(), length: 0 };
        };
        let of = |at: usize| {
            let piece = self.pieces.get(at);
            piece.map_or(&[][..], |it| {
                let end = (to - it.before).min(it.entries.len());
                it.entries.get(from.saturating_sub(it.before)..end).unwrap_or_default()
            })
        };
        Iter {
            front: of(first).iter(),
            pieces: self.pieces.get(first + 1..last).unwrap_or_default().iter(),
            back: if first < last { of(last).iter() } else { [].iter() },
            length: to - from,
        }
    }

    /// Neighbours that are the same in something, where those belong together.
    pub fn chunk_by(&self, same: impl Fn(&T, &T) -> bool + Copy) -> impl Iterator<Item = &[T]> {
        self.pieces.iter().flat_map(move |piece| piece.entries.chunk_by(same))
    }

    /// The one at a place, from 0.
    pub fn get(&self, at: usize) -> Option<&T> {
        let piece = self.pieces.get(self.piece_of(at)?)?;
        piece.entries.get(at - piece.before)
    }

    /// The first one.
    pub fn first(&self) -> Option<&T> {
        self.pieces.first()?.entries.first()
    }

    /// The last one.
    pub fn last(&self) -> Option<&T> {
        self.pieces.last()?.entries.last()
    }

    /// Where one with that key stands in a list sorted by key, or would.
    ///
    /// # Errors
    /// Where none has it, the place where it would stand.
    pub fn binary_search_by_key<K: Ord>(
        &self,
        key: &K,
        mut of: impl FnMut(&T) -> K,
    ) -> Result<usize, usize> {
        let at = self.partition_point(|entry| of(entry) < *key);
        if self.get(at).is_some_and(|entry| of(entry) == *key) { Ok(at) } else { Err(at) }
    }

    /// How many of them come before all that something does not hold of, where it holds of the first
    /// ones alone.
    pub fn partition_point(&self, mut holds: impl FnMut(&T) -> bool) -> usize {
        let after =
            self.pieces.partition_point(|piece| piece.entries.first().is_some_and(&mut holds));
        let piece = after.checked_sub(1).and_then(|at| self.pieces.get(at));
        piece.map_or(0, |piece| piece.before + piece.entries.partition_point(holds))
    }

    /// Those that belong together, and stand where something is equal, in a list that is sorted by
    /// that.
    pub fn together(&self, is: impl Fn(&T) -> Ordering + Copy) -> &[T] {
        self.where_equal(is).next().unwrap_or_default()
    }

    /// Those that stand where something is equal, in a list that is sorted by that: in their order,
    /// and nowhere parted but between what belongs together.
    pub fn where_equal(
        &self,
        is: impl Fn(&T) -> Ordering + Copy,
    ) -> impl Iterator<Item = &[T]> + Clone {
        let begins =
            move |piece: &Piece<T>, how: Ordering| piece.entries.first().map(is) == Some(how);
        let first = self.pieces.partition_point(|piece| begins(piece, Ordering::Less));
        // They may begin inside the piece before.
        let pieces = self.pieces.get(first.saturating_sub(1)..).unwrap_or_default();
        let pieces = pieces.iter().take_while(move |piece| !begins(piece, Ordering::Greater));
        let parts = pieces.map(move |piece| {
            let begin = piece.entries.partition_point(|entry| is(entry) == Ordering::Less);
            let end = piece.entries.partition_point(|entry| is(entry) != Ordering::Greater);
            piece.entries.get(begin..end).unwrap_or_default()
        });
        parts.filter(|part| !part.is_empty())
    }

    /// The piece that a place is in.
    fn piece_of(&self, at: usize) -> Option<usize> {
        let after = self.pieces.partition_point(|piece| piece.before <= at);
        if at < self.length { after.checked_sub(1) } else { None }
    }

    /// Notes anew how many stand before each piece, from one on.
    fn count_from(&mut self, from: usize) {
        self.shape = Shape::other();
        let before = from.checked_sub(1).and_then(|at| self.pieces.get(at));
        let mut before = before.map_or(0, |piece| piece.before + piece.entries.len());
        for piece in self.pieces.iter_mut().skip(from) {
            piece.before = before;
            before += piece.entries.len();
        }
        self.length = before;
    }
}

impl<T: Clone> List<T> {
    /// The one at a place, from 0, to be changed. It still belongs with the same ones, and is called
    /// the same.
    pub fn get_mut(&mut self, at: usize) -> Option<&mut T> {
        let of = self.piece_of(at)?;
        let piece = self.pieces.get_mut(of)?;
        Arc::make_mut(&mut piece.entries).get_mut(at - piece.before)
    }

    /// All of them, in their order, to be changed. They still belong with the same ones.
    pub fn iter_mut(&mut self) -> IterMut<'_, T> {
        self.pieces_mut().flatten()
    }

    /// The same, piece by piece: what belongs together stands in one.
    pub fn pieces_mut(&mut self) -> PiecesMut<'_, T> {
        self.shape = Shape::other();
        self.pieces.iter_mut().map(|piece| &mut Arc::make_mut(&mut piece.entries)[..])
    }

    /// Takes one out.
    ///
    /// # Panics
    /// Where nothing stands there, as [`Vec::remove`] does.
    pub fn remove(&mut self, at: usize) -> T {
        let of = self.piece_of(at).unwrap_or(self.pieces.len());
        let piece = &mut self.pieces[of];
        let entry = Arc::make_mut(&mut piece.entries).remove(at - piece.before);
        if piece.entries.is_empty() {
            self.pieces.remove(of);
        }
        self.count_from(of);
        entry
    }

    /// Takes the last one out.
    pub fn pop(&mut self) -> Option<T> {
        let piece = self.pieces.last_mut()?;
        let entry = Arc::make_mut(&mut piece.entries).pop();
        if piece.entries.is_empty() {
            self.pieces.pop();
        }
        self.length -= usize::from(entry.is_some());
        self.shape = Shape::other();
        entry
    }

    /// Lets go of all.
    pub fn clear(&mut self) {
        *self = Self::new();
    }

    /// As many as one likes may be there: a copy.
    pub fn to_vec(&self) -> Vec<T> {
        self.iter().cloned().collect()
    }
}

impl<T: Listed> List<T> {
    /// Puts one behind all others.
    pub fn push(&mut self, entry: T) {
        self.length += 1;
        self.shape = Shape::other();
        if let Some(piece) = self.pieces.last_mut() {
            let belongs = || piece.entries.last().is_some_and(|last| last.belongs_with(&entry));
            if piece.entries.len() < PIECE || belongs() {
                Arc::make_mut(&mut piece.entries).push(entry);
                return;
            }
        }
        // A list with a full piece is a long one: the next one is filled, too.
        let room = if self.pieces.is_empty() { 1 } else { PIECE };
        let mut entries = Vec::with_capacity(room);
        entries.push(entry);
        self.pieces.push(Piece::new(self.length - 1, Arc::new(entries)));
    }

    /// Puts one at a place, from 0, before what stands there.
    ///
    /// # Panics
    /// Beyond the end, as [`Vec::insert`] does.
    pub fn insert(&mut self, at: usize, entry: T) {
        if at >= self.length {
            assert!(at == self.length, "a place beyond the end of a list");
            self.push(entry);
            return;
        }
        let here = self.piece_of(at).unwrap_or(0);
        let is_between = self.pieces.get(here).is_some_and(|piece| piece.before == at);
        let belongs =
            |piece: &Piece<T>| piece.entries.first().is_some_and(|it| entry.belongs_with(it));
        let of = match here.checked_sub(1) {
            // Behind what stands before it, unless it belongs with what comes next.
            Some(before) if is_between && !self.pieces.get(here).is_some_and(belongs) => before,
            _ => here,
        };
        if let Some(piece) = self.pieces.get_mut(of) {
            Arc::make_mut(&mut piece.entries).insert(at - piece.before, entry);
        }
        self.part(of);
        self.count_from(of);
    }

    /// Parts a piece that has become too long.
    fn part(&mut self, of: usize) {
        let Some(piece) = self.pieces.get_mut(of).filter(|it| it.entries.len() > 2 * PIECE) else {
            return;
        };
        let may = |at: &usize| match piece.entries.get(at - 1..=*at) {
            Some([one, next]) => !one.belongs_with(next),
            _ => false,
        };
        let half = piece.entries.len() / 2;
        let Some(at) = (half..piece.entries.len()).find(may).or_else(|| (1..half).rev().find(may))
        else {
            return;
        };
        let behind = Arc::make_mut(&mut piece.entries).split_off(at);
        self.pieces.insert(of + 1, Piece::new(0, Arc::new(behind)));
    }

    /// Keeps those alone that something holds of.
    pub fn retain(&mut self, mut holds: impl FnMut(&T) -> bool) {
        if let Some(first) = self.iter().position(|entry| !holds(entry)) {
            let mut at = 0..;
            let kept = std::mem::take(self).into_iter();
            *self = kept
                .filter(|entry| {
                    at.next().is_some_and(|at| at < first || (at > first && holds(entry)))
                })
                .collect();
        }
    }

    /// Puts them in the order of their keys; those with the same one stay in theirs.
    pub fn sort_by_key<K: Ord>(&mut self, mut key: impl FnMut(&T) -> K) {
        if !self.iter().is_sorted_by_key(&mut key) {
            let mut all: Vec<T> = std::mem::take(self).into_iter().collect();
            all.sort_by_key(key);
            *self = all.into();
        }
    }

    /// Lets none take more room than it needs.
    fn fit(mut self) -> Self {
        for piece in &mut self.pieces {
            if let Some(entries) = Arc::get_mut(&mut piece.entries) {
                entries.shrink_to_fit();
            }
        }
        self
    }
}
