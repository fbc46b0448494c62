//! The session's own fields, those that stand in no list.

use crate::domain::session::Session;
use crate::storage::salvage::assemble::{Assembled, assemble};
use crate::storage::salvage::found::Found;
use crate::storage::salvage::ground::TextPosition;
use crate::storage::salvage::names::fields_of;
use crate::storage::salvage::pieces::{FoundField, pieces};

/// Those that every file has.
const ALWAYS_THERE: [&str; 5] = ["format", "title", "place", "organiser", "next_id"];

/// The session with its own fields, and what stands in their stead where they are lost.
pub(super) fn own_fields(found: &mut Found) -> Session {
    let text = ron::to_string(&Session::default()).unwrap_or_default();
    let usual = pieces(&text, fields_of::<Session>()).0;
    let fields = std::mem::take(&mut found.fields);
    let place_of =
        |name: &str| fields.iter().find(|(_, piece)| piece.name == name).map(|(place, _)| *place);
    let mut own: Vec<FoundField> = Vec::new();
    for (_, piece) in &fields {
        if !own.iter().any(|other| other.name == piece.name) {
            own.push(piece.clone());
        }
    }
    let made = assemble::<Session>(&own, &usual).or_else(|| assemble(&[], &usual));
    let made = made.map(|Assembled { value, damaged, .. }| (damaged, value));
    let (damaged, session) = made.unwrap_or_default();
    found.walk_place = place_of("walk");
    for (name, in_part) in damaged {
        let what = if in_part { "it is not as it was" } else { "it cannot be read" };
        found.tell(place_of(name).unwrap_or_default(), format!("{name}: {what}"));
    }
    for name in ALWAYS_THERE.iter().filter(|name| place_of(name).is_none()) {
        found.tell(TextPosition { line: 1, column: 1 }, format!("{name}: it is not there"));
    }
    session
}
