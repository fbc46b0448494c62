//! The words on the screen, in every language of `assets/locales`. Imports nothing of ours.
//!
//! A language is a folder there, named by its tag and found by `build.rs`: adding one takes no
//! Rust. It has a file for each room and subject. All languages have the same files, with the same
//! keys and arguments, which a test sees to.

use std::borrow::Cow;
use std::sync::OnceLock;

use fluent_bundle::concurrent::FluentBundle;
use fluent_bundle::{FluentArgs, FluentResource, FluentValue};
use unic_langid::LanguageIdentifier;

include!(concat!(env!("OUT_DIR"), "/locales.rs"));

/// The language of the command line, and of a person whose own we do not have.
pub const FALLBACK: &str = "en";

/// What a text is filled in with.
pub type Args<'a> = [(&'a str, FluentValue<'a>)];

/// The words of one language.
pub struct Texts {
    tag: &'static str,
    bundle: FluentBundle<FluentResource>,
}

/// The tags of all languages, such as `nb`, in the order they are offered.
pub fn tags() -> impl Iterator<Item = &'static str> {
    LOCALES.iter().map(|(tag, _)| *tag)
}

/// The language for what a system says of itself, such as `nb-NO` or `no_NO.UTF-8`.
pub fn tag_for_system(system: Option<&str>) -> &'static str {
    let wanted = system.unwrap_or_default().to_ascii_lowercase();
    let language = wanted.split(['-', '_', '.', '@']).next().unwrap_or_default();
    // Norwegian without saying which is bokmål, as the systems themselves take it.
    let language = if language == "no" { "nb" } else { language };
    tags().find(|tag| *tag == language).unwrap_or(FALLBACK)
}

/// The words of all languages, each read once, when somebody first asks for it.
static ALL: [OnceLock<Texts>; LOCALES.len()] = [const { OnceLock::new() }; LOCALES.len()];

impl std::fmt::Debug for Texts {
    fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
        write!(f, "Texts({})", self.tag())
    }
}

impl Texts {
    /// The words of a language; of English where there is no such language.
    ///
    /// # Panics
    /// Where there are no languages at all, which does not build.
    pub fn of(tag: &str) -> &'static Self {
        let of = |tag: &str| LOCALES.iter().position(|(name, _)| *name == tag);
        let at = of(tag).or_else(|| of(FALLBACK)).unwrap_or(0);
        let (tag, files) = LOCALES[at];
        ALL[at].get_or_init(|| Self::read(tag, files))
    }

    fn read(tag: &'static str, files: &[(&str, &str)]) -> Self {
        let language: LanguageIdentifier = tag.parse().unwrap_or_default();
        let mut bundle = FluentBundle::new_concurrent(vec![language]);
        // The marks around inserted values are boxes in fonts that lack them.
        bundle.set_use_isolating(false);
        for (file, source) in files {
            let parsed = FluentResource::try_new((*source).to_owned());
            // A file that does not parse fails a test; what did parse is better than nothing.
            let sound = parsed.unwrap_or_else(|(sound, _)| sound);
            // So does a key that is there twice: here the first stands.
            let added = bundle.add_resource(sound);
            debug_assert!(added.is_ok(), "{tag}/{file}: {:?}", added.err());
        }
        Self { tag, bundle }
    }

    /// The tag of the language, such as `nb`.
    pub const fn tag(&self) -> &'static str {
        self.tag
    }

    /// A text without arguments.
    pub fn get(&self, key: &str) -> Cow<'_, str> {
        self.format(key, None)
    }

    /// Other words for what a text names, by which it is looked for; none where it has none.
    pub fn other_words(&self, key: &str) -> Cow<'_, str> {
        let message = self.bundle.get_message(key);
        let Some(also) = message.and_then(|message| message.get_attribute("also")) else {
            return Cow::Borrowed("");
        };
        self.bundle.format_pattern(also.value(), None, &mut Vec::new())
    }

    /// A text with its arguments filled in.
    pub fn with(&self, key: &str, args: &Args<'_>) -> String {
        let args: FluentArgs<'_> = args.iter().cloned().collect();
        self.format(key, Some(&args)).into_owned()
    }

    /// A text about a number of things.
    pub fn count(&self, key: &str, n: usize) -> String {
        self.with(key, &[("n", n.into())])
    }

    fn format(&self, key: &str, args: Option<&FluentArgs<'_>>) -> Cow<'_, str> {
        let message = self.bundle.get_message(key).and_then(|m| m.value());
        let Some(pattern) = message else {
            return Cow::Owned(key.to_owned());
        };
        let text = self.bundle.format_pattern(pattern, args, &mut Vec::new());
        Cow::Owned(text.into_owned())
    }

    /// A word in parts, between which it may be broken; in one where the language's rules are not
    /// known. What stands around the letters stays with them.
    pub fn syllables<'w>(&self, word: &'w str) -> Vec<&'w str> {
        // Not after one letter or two, nor before: what is left alone is hard to read from afar.
        const ALONE: usize = 3;
        let tag = <[u8; 2]>::try_from(self.tag.as_bytes()).ok();
        let Some(language) = tag.and_then(hypher::Lang::from_iso) else {
            return vec![word];
        };
        let begins = word.find(char::is_alphabetic).unwrap_or(0);
        let letters = word.trim_end_matches(|c: char| !c.is_alphabetic());
        let letters = letters.get(begins..).unwrap_or_default();
        let mut ends: Vec<usize> = hypher::hyphenate_bounded(letters, language, ALONE, ALONE)
            .scan(begins, |end, part| {
                *end += part.len();
                Some(*end)
            })
            .collect();
        ends.pop();
        ends.push(word.len());
        let mut from = 0;
        let part = |end: usize| word.get(std::mem::replace(&mut from, end)..end);
        ends.into_iter().filter_map(part).collect()
    }

    /// A day, in full: "1. mars 2027", "1 March 2027".
    pub fn date(&self, year: u16, month: u8, day: u8) -> String {
        let parts =
            [("day", day.into()), ("month", month.into()), ("year", year.to_string().into())];
        self.with("date-long", &parts)
    }

    /// A half-year, such as "1. halvår 2027"; `half` is 1 or 2.
    pub fn half_year(&self, year: u16, half: u8) -> String {
        self.with("half-year", &[("half", half.into()), ("year", year.to_string().into())])
    }

    /// A day as it is typed into a field: "01.03.2027", "2027-03-01".
    pub fn typed_date(&self, year: u16, month: u8, day: u8) -> String {
        let parts = [
            ("day", format!("{day:02}").into()),
            ("month", format!("{month:02}").into()),
            ("year", year.to_string().into()),
        ];
        self.with("date-typed", &parts)
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn words_are_broken_as_their_language_breaks_them_and_nothing_is_lost() {
        for (tag, word, parts) in [
            ("nb", "Gjennomførbarhet", "Gjen-nom-før-bar-het"),
            ("nb", "«samfunnsøkonomisk»,", "«sam-funns-øko-no-misk»,"),
            ("nn", "Personvernkonsekvensar", "Per-son-vern-kon-se-kven-sar"),
            ("en", "Implementation", "Imple-men-ta-tion"),
            ("nb", "Etat", "Etat"),
            ("nb", "2.10–2.12", "2.10–2.12"),
            ("nb", "", ""),
        ] {
            let syllables = Texts::of(tag).syllables(word);
            assert_eq!(syllables.join("-"), parts, "{tag}");
            assert_eq!(syllables.concat(), word);
        }
    }
}
