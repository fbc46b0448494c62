//! The names of a type's fields, as its files have them: asked of serde, so that no list of the
//! session is named here.

use serde::de::value::Error;
use serde::de::{DeserializeOwned, Deserializer, Error as _, Visitor};
use serde::forward_to_deserialize_any;

/// The names of the fields of a type that is written as fields; of any other, none.
pub(super) fn fields_of<T: DeserializeOwned>() -> &'static [&'static str] {
    let mut found: &'static [&'static str] = &[];
    // It never reads anything: it only says what it would read.
    let _ = T::deserialize(Asking(&mut found));
    found
}

/// Notes the fields that are asked for, and has none of them.
struct Asking<'a>(&'a mut &'static [&'static str]);

impl<'de> Deserializer<'de> for Asking<'_> {
    type Error = Error;

    fn deserialize_any<V: Visitor<'de>>(self, _visitor: V) -> Result<V::Value, Error> {
        Err(Error::custom("no fields"))
    }

    fn deserialize_struct<V: Visitor<'de>>(
        self,
        _name: &'static str,
        fields: &'static [&'static str],
        _visitor: V,
    ) -> Result<V::Value, Error> {
        *self.0 = fields;
        Err(Error::custom("nothing to read"))
    }

    forward_to_deserialize_any! {
        bool i8 i16 i32 i64 i128 u8 u16 u32 u64 u128 f32 f64 char str string bytes byte_buf option
        unit unit_struct newtype_struct seq tuple tuple_struct map enum identifier ignored_any
    }
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::domain::focus_area::FocusArea;
    use crate::domain::session::Session;

    #[test]
    fn a_type_says_its_fields() {
        assert_eq!(fields_of::<FocusArea>(), ["id", "name"]);
        assert!(fields_of::<Session>().contains(&"title"));
        assert!(fields_of::<u32>().is_empty());
    }
}
