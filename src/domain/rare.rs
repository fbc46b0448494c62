//! What is empty nearly everywhere, and takes hardly any room there.

use std::ops::{Deref, DerefMut};

use serde::{Deserialize, Deserializer, Serialize, Serializer};

/// What has an empty one.
pub trait HasEmpty: Default + PartialEq + 'static {
    /// The empty one, which is the default.
    const EMPTY: &'static Self;
}

/// Something that is empty nearly everywhere: used as it, written as it, and as large as a pointer
/// where it is empty.
#[derive(Clone, Debug)]
pub struct Rare<T>(Option<Box<T>>);

impl<T: HasEmpty> Rare<T> {
    /// Lets go of the room it takes, where it says nothing.
    pub fn fit(&mut self) {
        self.0.take_if(|value| **value == *T::EMPTY);
    }
}

impl<T> Default for Rare<T> {
    fn default() -> Self {
        Self(None)
    }
}

impl<T: HasEmpty> From<T> for Rare<T> {
    fn from(value: T) -> Self {
        Self((value != *T::EMPTY).then(|| Box::new(value)))
    }
}

impl<T: HasEmpty> Deref for Rare<T> {
    type Target = T;

    fn deref(&self) -> &T {
        self.0.as_deref().unwrap_or(T::EMPTY)
    }
}

impl<T: HasEmpty> DerefMut for Rare<T> {
    fn deref_mut(&mut self) -> &mut T {
        self.0.get_or_insert_default()
    }
}

/// As the values are. Two that take no room are not looked at: some processors need a hundred times as
/// long to compare no bytes that stand nowhere as some that stand somewhere.
impl<T: HasEmpty> PartialEq for Rare<T> {
    fn eq(&self, other: &Self) -> bool {
        match (&self.0, &other.0) {
            (None, None) => true,
            _ => **self == **other,
        }
    }
}

impl<T: HasEmpty + Eq> Eq for Rare<T> {}

impl<T: HasEmpty + Serialize> Serialize for Rare<T> {
    fn serialize<S: Serializer>(&self, serializer: S) -> Result<S::Ok, S::Error> {
        (**self).serialize(serializer)
    }
}

impl<'de, T: HasEmpty + Deserialize<'de>> Deserialize<'de> for Rare<T> {
    fn deserialize<D: Deserializer<'de>>(deserializer: D) -> Result<Self, D::Error> {
        Ok(T::deserialize(deserializer)?.into())
    }
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::domain::judgement::ActionItem;

    #[test]
    fn an_empty_one_is_as_one_that_was_emptied_and_takes_no_room() {
        let item = ActionItem { what: "Etat A spør".to_owned(), ..ActionItem::default() };
        let mut rare = Rare::<ActionItem>::default();
        "Etat A spør".clone_into(&mut rare.what);
        assert_eq!(rare, Rare::from(item));
        rare.what.clear();
        assert_eq!(rare, Rare::default());
        assert!(rare.0.is_some());
        rare.fit();
        assert!(rare.0.is_none());
        assert!(Rare::from(ActionItem::default()).0.is_none());
        assert_eq!(size_of::<Rare<ActionItem>>(), size_of::<usize>());
        assert_eq!(*ActionItem::EMPTY, ActionItem::default());
    }

    #[test]
    fn it_is_written_as_what_it_holds() {
        let item = ActionItem { who: "Etat B".to_owned(), ..ActionItem::default() };
        let written = ron::to_string(&item).unwrap();
        assert_eq!(ron::to_string(&Rare::from(item.clone())).unwrap(), written);
        assert_eq!(*ron::from_str::<Rare<ActionItem>>(&written).unwrap(), item);
        assert!(ron::from_str::<Rare<ActionItem>>("()").unwrap().0.is_none());
    }
}
