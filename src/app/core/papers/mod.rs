//! The papers of a meeting, as neutral values that writers make files of: the agenda as it is sent
//! out, the case paper of an item, and the minutes.
//!
//! Pure functions of a session and a language: the same session gives the same paper, and no clock
//! stands in it but the session's own dates. Absent on purpose: private notes, answers that are
//! hidden, names of anonymous rounds, and paths of files. The words come from `i18n`, the looks from
//! the writers.

mod agenda;
mod approval;
mod case;
mod composed;
mod head;
mod item;
mod measure;
mod minutes;
mod parts;
mod since;
mod words;
mod writing;

pub use agenda::agenda;
pub use approval::{fingerprint, is_changed, sentence_of};
pub use case::case_paper;
pub use composed::Composed;
pub use minutes::{Lack, lacking, lacks, minutes};
pub use writing::words_of;
