//! A sentence for the user, named by its key, so that it follows when the language is switched.

use crate::i18n::Texts;

/// What a sentence is filled in with.
#[derive(Clone, Debug, PartialEq, Eq)]
pub enum Arg {
    /// A number of things.
    Count(usize),
    /// Words of the document or the system, shown as they are.
    Words(String),
    /// A word of our own, by its key.
    Key(&'static str),
    /// A sentence within the sentence.
    Message(Box<Message>),
}

/// A sentence with what it is filled in with.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Message {
    /// The sentence's key.
    pub key: &'static str,
    /// What goes into it, by name.
    pub args: Vec<(&'static str, Arg)>,
}

impl Message {
    /// A sentence that needs nothing.
    pub const fn new(key: &'static str) -> Self {
        Self { key, args: Vec::new() }
    }

    /// With a number of things.
    #[must_use]
    pub fn count(mut self, name: &'static str, n: usize) -> Self {
        self.args.push((name, Arg::Count(n)));
        self
    }

    /// With words shown as they are.
    #[must_use]
    pub fn words(mut self, name: &'static str, words: impl Into<String>) -> Self {
        self.args.push((name, Arg::Words(words.into())));
        self
    }

    /// With somebody's name, or that they have none yet.
    #[must_use]
    pub fn called(self, arg: &'static str, name: &str) -> Self {
        if name.trim().is_empty() { self.key(arg, "unnamed") } else { self.words(arg, name) }
    }

    /// With a word of our own.
    #[must_use]
    pub fn key(mut self, name: &'static str, key: &'static str) -> Self {
        self.args.push((name, Arg::Key(key)));
        self
    }

    /// With a sentence within it.
    #[must_use]
    pub fn message(mut self, name: &'static str, message: Self) -> Self {
        self.args.push((name, Arg::Message(Box::new(message))));
        self
    }

    /// In a language.
    pub fn say(&self, texts: &Texts) -> String {
        let args: Vec<_> = self
            .args
            .iter()
            .map(|(name, arg)| match arg {
                Arg::Count(n) => (*name, (*n).into()),
                Arg::Words(words) => (*name, words.as_str().into()),
                Arg::Key(key) => (*name, texts.get(key).into_owned().into()),
                Arg::Message(message) => (*name, message.say(texts).into()),
            })
            .collect();
        texts.with(self.key, &args)
    }
}
