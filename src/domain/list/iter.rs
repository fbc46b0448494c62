//! Going through a list.

use std::iter::{Flatten, FusedIterator, Map};
use std::slice;

use crate::domain::list::Piece;

/// The pieces of a list, in their order, to be changed.
pub type PiecesMut<'a, T> = Map<slice::IterMut<'a, Piece<T>>, fn(&'a mut Piece<T>) -> &'a mut [T]>;

/// The entries of a list, in their order, to be changed.
pub type IterMut<'a, T> = Flatten<PiecesMut<'a, T>>;

/// The entries of a list, in their order.
pub struct Iter<'a, T> {
    pub(super) front: slice::Iter<'a, T>,
    pub(super) pieces: slice::Iter<'a, Piece<T>>,
    pub(super) back: slice::Iter<'a, T>,
    pub(super) length: usize,
}

impl<T> Clone for Iter<'_, T> {
    fn clone(&self) -> Self {
        Self {
            front: self.front.clone(),
            pieces: self.pieces.clone(),
            back: self.back.clone(),
            length: self.length,
        }
    }
}

impl<'a, T> Iterator for Iter<'a, T> {
    type Item = &'a T;

    fn next(&mut self) -> Option<&'a T> {
        self.nth(0)
    }

    fn nth(&mut self, mut passed: usize) -> Option<&'a T> {
        loop {
            let here = self.front.len();
            if passed < here {
                self.length -= passed + 1;
                return self.front.nth(passed);
            }
            passed -= here;
            self.length -= here;
            if let Some(piece) = self.pieces.next() {
                self.front = piece.entries.iter();
            } else if self.back.len() > 0 {
                self.front = std::mem::take(&mut self.back);
            } else {
                self.front = slice::Iter::default();
                return None;
            }
        }
    }

    fn size_hint(&self) -> (usize, Option<usize>) {
        (self.length, Some(self.length))
    }
}

impl<'a, T> DoubleEndedIterator for Iter<'a, T> {
    fn next_back(&mut self) -> Option<&'a T> {
        loop {
            if let Some(entry) = self.back.next_back() {
                self.length -= 1;
                return Some(entry);
            }
            if let Some(piece) = self.pieces.next_back() {
                self.back = piece.entries.iter();
            } else if self.front.len() > 0 {
                self.back = std::mem::take(&mut self.front);
            } else {
                return None;
            }
        }
    }
}

impl<T> ExactSizeIterator for Iter<'_, T> {}

impl<T> FusedIterator for Iter<'_, T> {}
