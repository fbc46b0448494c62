//! `lyskryss see FILE`: the questions that the lights of a session raise, for those who check them.
//!
//! Owns the form of these lines. Files are only read. Must not know the window.

use std::collections::BTreeSet;
use std::io::{self, Write};
use std::path::Path;

use crate::app::core::question_words::{kind_key, sentence};
use crate::desktop::check::{name, one_line};
use crate::i18n::Texts;
use crate::insight::questions::{Question, QuestionKind, questions};
use crate::storage::disk::RealDisk;
use crate::storage::file;
use crate::storage::reading;

/// How the questions are printed.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq)]
pub enum SeeAs {
    /// By kind, a sentence a line.
    #[default]
    Text,
    /// Kind, ids of measures, ids of criteria, sentence; a question a line.
    Tsv,
}

/// A kind, as scripts read it.
const fn word(kind: QuestionKind) -> &'static str {
    match kind {
        QuestionKind::Tension => "tension",
        QuestionKind::Split => "split",
        QuestionKind::AtLeastAsGood => "at-least-as-good",
        QuestionKind::NoDifference => "no-difference",
        QuestionKind::OneStep => "one-step",
        QuestionKind::MustHold => "must-hold",
        QuestionKind::Missing => "missing",
    }
}

/// Prints the questions of a session, in a language; says whether the file could be read.
///
/// # Errors
/// Where `out` takes no more.
pub fn see(path: &Path, texts: &Texts, how: SeeAs, out: &mut dyn Write) -> io::Result<bool> {
    let bytes = file::bytes_of(&RealDisk, path);
    let session = match bytes.and_then(|bytes| Ok(reading::read(&bytes)?)) {
        Ok((read, _)) => read.session,
        Err(err) => {
            let (name, what) = (name(path.as_os_str()), one_line(&err.to_string()));
            writeln!(out, "{name}: error: {what}")?;
            return Ok(false);
        }
    };
    let asked = questions(&session, &BTreeSet::new());
    let mut out = io::BufWriter::new(out);
    let say = |question: &Question| {
        let sentence = sentence(texts, &session, question, false);
        // As a name, so that it stays on its line, whatever the group's own names are made of.
        name(sentence.as_ref())
    };
    match how {
        SeeAs::Tsv => {
            for question in &asked {
                writeln!(out, "{}\t{}", columns(question), say(question))?;
            }
        }
        SeeAs::Text => {
            for kind in QuestionKind::ALL {
                let of_kind = || asked.iter().filter(|question| question.kind() == kind);
                writeln!(out, "{} {}", texts.get(kind_key(kind)), of_kind().count())?;
                for question in of_kind() {
                    writeln!(out, "    {}", say(question))?;
                }
            }
        }
    }
    out.flush()?;
    Ok(true)
}

fn columns(question: &Question) -> String {
    let joined = |ids: Vec<u32>| ids.iter().map(u32::to_string).collect::<Vec<_>>().join(" ");
    let measures = joined(question.measures().into_iter().map(|id| id.0).collect());
    let criteria = joined(question.criteria().into_iter().map(|id| id.0).collect());
    format!("{}\t{measures}\t{criteria}", word(question.kind()))
}
