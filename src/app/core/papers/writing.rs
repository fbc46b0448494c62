//! What a paper is written of, and in which words.

use crate::domain::meeting::contents::Contents;
use crate::domain::meeting::sitting::Meeting;
use crate::domain::session::Session;
use crate::exchange::paper::Language;
use crate::i18n::Texts;
use crate::insight::order::Alphabet;
use crate::insight::then::Then;

/// What a paper is written of, and in which words.
pub(super) struct Writing<'a> {
    pub(super) session: &'a Session,
    pub(super) meeting: &'a Meeting,
    pub(super) contents: Contents,
    pub(super) texts: &'a Texts,
    pub(super) language: Language,
    pub(super) alphabet: Alphabet,
    /// What of the session may be another than when the meeting was over.
    pub(super) then: Then,
}

impl<'a> Writing<'a> {
    pub(super) fn of(session: &'a Session, meeting: &'a Meeting, texts: &'a Texts) -> Self {
        Self {
            session,
            meeting,
            contents: meeting.contents.clone(),
            texts,
            language: language(texts),
            alphabet: Alphabet::of(texts.tag()),
            then: Then::default(),
        }
    }

    /// The same of a session as it stood when the meeting was over.
    pub(super) fn looking_back(self, then: Then) -> Self {
        Self { then, ..self }
    }
}

/// The language of a paper in these words.
fn language(texts: &Texts) -> Language {
    let of = |tag: &str| Language::ALL.into_iter().find(|language| language.tag() == tag);
    of(texts.tag()).unwrap_or(Language::English)
}

/// The words that a meeting's minutes are written in: its own choice, or else those given.
pub fn words_of<'a>(meeting: &Meeting, otherwise: &'a Texts) -> &'a Texts {
    let chosen = meeting.contents.language.as_str();
    if crate::i18n::tags().any(|tag| tag == chosen) { Texts::of(chosen) } else { otherwise }
}
