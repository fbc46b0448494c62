//! Takes an entry where it begins: whole, or as much of it as can be read. Which list it is of, its
//! own fields tell as much as the head above it.

use crate::domain::lists::{ListVisitor, each_list};
use crate::domain::record::{Id as _, KeyedRecord, Record};
use crate::domain::verbs::Editable;
use crate::storage::locate::FIRST_FIELDS;
use crate::storage::salvage::assemble::{Assembled, assemble};
use crate::storage::salvage::found::{NO_ID, Stood};
use crate::storage::salvage::names::fields_of;
use crate::storage::salvage::pieces::{FoundField, first_words, pieces, words};
use crate::storage::salvage::walk::TextWalk;

/// Takes what stands there, or says what of it is lost, and gives where to go on; nothing where
/// there is nothing of an entry.
pub(super) fn take(walk: &mut TextWalk<'_>, at: usize) -> Option<usize> {
    let is_bracket = walk.ground.text[at..].starts_with('(');
    if is_bracket {
        for end in walk.ends(at) {
            let text = &walk.ground.text[at..end];
            let first = first_words(text);
            let near = walk.list.or(walk.ended);
            let mut whole = Whole { walk, at, end, first, near, only: true, best: None };
            each_list(&mut whole);
            if whole.best.is_none() {
                whole.only = false;
                each_list(&mut whole);
            }
            if let Some((_, list)) = whole.best {
                put_whole(walk, list, at, end);
                return Some(end);
            }
        }
    }
    let end = walk.region_end(at);
    let end = walk.ground.text.ceil_char_boundary(end.max(at + 1));
    let text = walk.ground.text[at..end].to_owned();
    let words = words(&text);
    let mut fits = Fits { words: &words, near: walk.list.or(walk.ended), best: None };
    if !words.is_empty() {
        each_list(&mut fits);
    }
    let is_named = words.iter().any(|word| FIRST_FIELDS.contains(word));
    let best = fits.best.filter(|(score, _)| *score > 1 && (is_bracket || is_named));
    match best.map(|(_, list)| list).or(walk.list) {
        Some(list) => {
            let is_some = best.is_some();
            each_list(&mut Damaged { walk, list, text: is_some.then_some(text.as_str()), at, end });
            Some(end)
        }
        None if is_bracket => {
            walk.tell(at, "this belongs to no list that can be told".to_owned());
            Some(end)
        }
        None => None,
    }
}

/// Finds the list that a whole entry is of: the one that the walk is in, or else the one that has
/// no other fields than it, as far as that goes.
struct Whole<'a, 'b> {
    walk: &'a TextWalk<'b>,
    at: usize,
    end: usize,
    /// The first words in it.
    first: Vec<&'a str>,
    near: Option<&'static str>,
    /// Whether only that list is asked; else all others are.
    only: bool,
    best: Option<(usize, &'static str)>,
}

impl Whole<'_, '_> {
    fn try_as<R: Record>(&mut self) {
        if self.only != (self.near == Some(R::LIST)) {
            return;
        }
        let fields = fields_of::<R>();
        if self.first.iter().all(|word| fields.contains(word))
            && self.best.is_none_or(|(fewest, _)| fields.len() < fewest)
            && self.walk.read::<R>(self.at, self.end).is_some()
        {
            self.best = Some((fields.len(), R::LIST));
        }
    }
}

impl ListVisitor for Whole<'_, '_> {
    fn by_hand<E: Editable>(&mut self) {
        self.try_as::<E>();
    }
    fn by_key<R: KeyedRecord>(&mut self) {
        self.try_as::<R>();
    }
}

fn put_whole(walk: &mut TextWalk<'_>, list: &'static str, at: usize, end: usize) {
    struct Put<'a, 'b>(&'a mut TextWalk<'b>, &'static str, usize, usize);
    impl Put<'_, '_> {
        fn of<R: Record>(&mut self) {
            if self.1 == R::LIST
                && let Some(entry) = self.0.read::<R>(self.2, self.3)
            {
                let place = self.0.ground.place(self.2);
                self.0.found.put(place, Stood::Told, entry);
            }
        }
    }
    impl ListVisitor for Put<'_, '_> {
        fn by_hand<E: Editable>(&mut self) {
            self.of::<E>();
        }
        fn by_key<R: KeyedRecord>(&mut self) {
            self.of::<R>();
        }
    }
    each_list(&mut Put(walk, list, at, end));
}

/// Finds the list whose fields stand there: most of them, or as many as of the one that the walk
/// is in.
struct Fits<'a> {
    words: &'a [&'a str],
    near: Option<&'static str>,
    best: Option<(usize, &'static str)>,
}

impl Fits<'_> {
    fn count<R: Record>(&mut self) {
        let names = fields_of::<R>();
        let known = self.words.iter().filter(|word| names.contains(word)).count();
        // Twice as much as it counts, so that being near counts for half a field.
        let score = 2 * known + usize::from(known > 0 && self.near == Some(R::LIST));
        if self.best.is_none_or(|(best, _)| score > best) {
            self.best = Some((score, R::LIST));
        }
    }
}

impl ListVisitor for Fits<'_> {
    fn by_hand<E: Editable>(&mut self) {
        self.count::<E>();
    }
    fn by_key<R: KeyedRecord>(&mut self) {
        self.count::<R>();
    }
}

/// Takes what there is of a damaged entry of a list.
struct Damaged<'a, 'b> {
    walk: &'a mut TextWalk<'b>,
    list: &'static str,
    /// What stands there, where it has anything of such an entry.
    text: Option<&'a str>,
    at: usize,
    end: usize,
}

impl Damaged<'_, '_> {
    fn tell(&mut self, what: &str) {
        self.walk.tell(self.at, format!("{}: {what}", self.list));
    }

    /// The fields that stand there, and says what does not.
    fn pieces<R: Record>(&mut self) -> Vec<FoundField> {
        let Some(text) = self.text else { return Vec::new() };
        let (mut found, more) = pieces(text, fields_of::<R>());
        if !self.walk.ground.is_text(self.at, self.end) {
            for piece in &mut found {
                let bad = |value: &String| value.contains(char::REPLACEMENT_CHARACTER);
                piece.is_whole &= !piece.value.as_ref().is_some_and(bad);
            }
        }
        if more {
            self.tell("something in it cannot be read");
        }
        found
    }

    /// The entry with those fields, and says what of it is not as it was, by what the entry is called.
    fn made<R: Record>(
        &mut self,
        (found, usual): (&[FoundField], &[FoundField]),
        called: impl Fn(&R) -> String,
    ) -> Option<R> {
        let Assembled { value, damaged, unknown } = assemble::<R>(found, usual)?;
        let nothing = damaged.is_empty() && !unknown;
        let called = called(&value);
        let named = |what: &str| format!("{called}: {what}");
        for (name, in_part) in damaged {
            let what = if in_part { "not as it was" } else { "cannot be read" };
            self.tell(&named(&format!("{name}: {what}")));
        }
        if unknown {
            self.tell(&named("there is a field in it that is not known"));
        }
        if nothing {
            self.tell(&named("it was damaged, and read as it seems to have been"));
        }
        Some(value)
    }
}

impl ListVisitor for Damaged<'_, '_> {
    fn by_hand<E: Editable>(&mut self) {
        if self.list != E::LIST {
            return;
        }
        let mut found = self.pieces::<E>();
        let id = found.iter().position(|piece| piece.name == "id").map(|at| found.remove(at));
        let number = id.as_ref().and_then(|id| id.value.as_ref()?.parse::<u32>().ok());
        let says = found.iter().any(|piece| piece.value.is_some());
        let (place, number) = (self.walk.ground.place(self.at), number.unwrap_or(NO_ID));
        match (says, number) {
            (false, NO_ID) => self.tell("this cannot be read"),
            (false, _) => {
                let what = format!("{} {number} is lost; an empty one stands for it", E::CALLED);
                self.tell(&what);
            }
            (true, NO_ID) => self.tell("its id cannot be read"),
            (true, _) => {}
        }
        let named = |entry: &E| match entry.id().number() {
            NO_ID => E::CALLED.to_owned(),
            number => format!("{} {number}", E::CALLED),
        };
        let made = if says { self.made((&found, &usual::<E>(number)), named) } else { None };
        let stood = if made.is_some() { Stood::Told } else { Stood::Lost };
        let entry = made.unwrap_or_else(|| lost::<E>(number));
        self.walk.found.put(place, stood, entry);
    }

    fn by_key<R: KeyedRecord>(&mut self) {
        if self.list != R::LIST {
            return;
        }
        let found = self.pieces::<R>();
        let named = |record: &R| R::called(record.key());
        let made = if found.is_empty() { None } else { self.made((&found, &[]), named) };
        match made {
            Some(entry) => {
                let place = self.walk.ground.place(self.at);
                self.walk.found.put(place, Stood::Told, entry);
            }
            None => self.tell("this cannot be read"),
        }
    }
}

/// What stands for an entry of which nothing is left but its id, or not even that.
pub(super) fn lost<E: Editable>(number: u32) -> E {
    let called = match number {
        NO_ID => format!("{}, lost", E::CALLED),
        _ => format!("{} {number}, lost", E::CALLED),
    };
    E::named(E::Id::from(number), called)
}

/// What each field has that cannot be read and has to have something.
fn usual<E: Editable>(number: u32) -> Vec<FoundField> {
    let text = ron::to_string(&lost::<E>(number)).unwrap_or_default();
    pieces(&text, fields_of::<E>()).0
}
