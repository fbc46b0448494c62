//! What a list is to the language: compared, gone through, made of entries, written and read.

use std::fmt;
use std::marker::PhantomData;
use std::ops::{Index, IndexMut};
use std::sync::Arc;

use serde::de::{SeqAccess, Visitor};
use serde::{Deserialize, Deserializer, Serialize, Serializer};

use crate::domain::list::{Iter, IterMut, List, Listed, Piece};

impl<T> Clone for List<T> {
    fn clone(&self) -> Self {
        Self { pieces: self.pieces.clone(), length: self.length, shape: self.shape }
    }
}

impl<T> Default for List<T> {
    fn default() -> Self {
        Self::new()
    }
}

impl<T: fmt::Debug> fmt::Debug for List<T> {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.debug_list().entries(self).finish()
    }
}

impl<T: PartialEq> PartialEq for List<T> {
    fn eq(&self, other: &Self) -> bool {
        let is_same =
            |(one, other): (&Piece<T>, &Piece<T>)| Arc::ptr_eq(&one.entries, &other.entries);
        let shared =
            self.pieces.iter().zip(&other.pieces).take_while(|both| is_same(*both)).count();
        let from = self.pieces.get(shared).map_or(self.length, |piece| piece.before);
        self.length == other.length && self.iter().skip(from).eq(other.iter().skip(from))
    }
}

impl<T: Eq> Eq for List<T> {}

impl<T: PartialEq> PartialEq<[T]> for List<T> {
    fn eq(&self, other: &[T]) -> bool {
        self.length == other.len() && self.iter().eq(other)
    }
}

impl<T: PartialEq> PartialEq<Vec<T>> for List<T> {
    fn eq(&self, other: &Vec<T>) -> bool {
        *self == **other
    }
}

impl<T: PartialEq, const N: usize> PartialEq<[T; N]> for List<T> {
    fn eq(&self, other: &[T; N]) -> bool {
        *self == other[..]
    }
}

impl<T> Index<usize> for List<T> {
    type Output = T;
    fn index(&self, at: usize) -> &T {
        let piece = &self.pieces[self.piece_of(at).unwrap_or(usize::MAX)];
        &piece.entries[at - piece.before]
    }
}

impl<T: Clone> IndexMut<usize> for List<T> {
    fn index_mut(&mut self, at: usize) -> &mut T {
        let of = self.piece_of(at).unwrap_or(usize::MAX);
        let piece = &mut self.pieces[of];
        &mut Arc::make_mut(&mut piece.entries)[at - piece.before]
    }
}

impl<T: Listed> Extend<T> for List<T> {
    fn extend<I: IntoIterator<Item = T>>(&mut self, entries: I) {
        entries.into_iter().for_each(|entry| self.push(entry));
    }
}

impl<T: Listed> FromIterator<T> for List<T> {
    fn from_iter<I: IntoIterator<Item = T>>(entries: I) -> Self {
        let mut list = Self::new();
        list.extend(entries);
        list.fit()
    }
}

impl<T: Listed> From<Vec<T>> for List<T> {
    fn from(entries: Vec<T>) -> Self {
        entries.into_iter().collect()
    }
}

impl<T: Listed, const N: usize> From<[T; N]> for List<T> {
    fn from(entries: [T; N]) -> Self {
        entries.into_iter().collect()
    }
}

impl<T: Clone> IntoIterator for List<T> {
    type Item = T;
    type IntoIter =
        std::iter::FlatMap<std::vec::IntoIter<Piece<T>>, Vec<T>, fn(Piece<T>) -> Vec<T>>;
    fn into_iter(self) -> Self::IntoIter {
        self.pieces.into_iter().flat_map(|piece| Arc::unwrap_or_clone(piece.entries))
    }
}

impl<'a, T> IntoIterator for &'a List<T> {
    type Item = &'a T;
    type IntoIter = Iter<'a, T>;
    fn into_iter(self) -> Iter<'a, T> {
        self.iter()
    }
}

impl<'a, T: Clone> IntoIterator for &'a mut List<T> {
    type Item = &'a mut T;
    type IntoIter = IterMut<'a, T>;
    fn into_iter(self) -> IterMut<'a, T> {
        self.iter_mut()
    }
}

impl<T: Serialize> Serialize for List<T> {
    fn serialize<S: Serializer>(&self, serializer: S) -> Result<S::Ok, S::Error> {
        serializer.collect_seq(self)
    }
}

impl<'de, T: Listed + Deserialize<'de>> Deserialize<'de> for List<T> {
    fn deserialize<D: Deserializer<'de>>(deserializer: D) -> Result<Self, D::Error> {
        struct Entries<T>(PhantomData<T>);
        impl<'de, T: Listed + Deserialize<'de>> Visitor<'de> for Entries<T> {
            type Value = List<T>;
            fn expecting(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
                f.write_str("a sequence")
            }
            fn visit_seq<A: SeqAccess<'de>>(self, mut seq: A) -> Result<List<T>, A::Error> {
                let mut list = List::new();
                while let Some(entry) = seq.next_element()? {
                    list.push(entry);
                }
                Ok(list.fit())
            }
        }
        deserializer.deserialize_seq(Entries(PhantomData))
    }
}
