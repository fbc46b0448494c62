//! What can be taken out of a journal that may be damaged anywhere: for a person who asks for it,
//! and reads what is told of it. What is offered by itself, [`super::replay`] reads, which trusts
//! nothing behind a damaged line.

use std::path::PathBuf;

use crate::domain::date::Moment;
use crate::domain::edit::apply;
use crate::domain::field::Field;
use crate::domain::session::Session;
use crate::storage::controls;
use crate::storage::format::FormatError;
use crate::storage::journal::line::{Chain, LineKind, Payload};
use crate::storage::journal::replay::{entry, set};
use crate::storage::journal::{Header, JOURNAL, JournalEntry};
use crate::storage::salvage::{Loss, Salvage, salvage, unescaped};

/// Where a session stands in a journal: in its second line.
const BASE_LINE: usize = 2;

/// What was taken out of a journal.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct SalvagedJournal {
    /// The session, with all that was done and typed, as far as that can be read.
    pub session: Session,
    /// The file that held it last, where that is known.
    pub file: Option<PathBuf>,
    /// How many changes were done again, those of texts on their way along.
    pub changes: usize,
    /// When the last of them was made.
    pub last: Option<Moment>,
    /// What was left, or changed.
    pub left: Vec<Loss>,
}

/// Whether bytes look like those of a journal, damaged or not.
pub fn is_journal(bytes: &[u8]) -> bool {
    let mut lines = bytes.split(|byte| *byte == b'\n').take(BASE_LINE).filter_map(text);
    lines.any(|line| {
        // A checksum may have lost a digit or two.
        let is_sum = line.find(' ').is_some_and(|length| (12..=20).contains(&length));
        let is_of = |line: Payload<'_>| line.is(LineKind::Header) || line.is(LineKind::Base);
        is_sum && Payload::of(line).is_some_and(is_of)
    })
}

/// Takes what can be taken.
///
/// # Errors
/// [`FormatError`] where not even the session it starts from can be used, or a newer version wrote
/// it.
pub fn salvage_journal(bytes: &[u8]) -> Result<SalvagedJournal, FormatError> {
    let mut lines = (1..).zip(bytes.split(|byte| *byte == b'\n'));
    let mut left = Vec::new();
    let header = lines.next().and_then(|(_, line)| Payload::of(text(line)?));
    if let Some(form) = header.as_ref().and_then(Payload::form).filter(|form| *form > JOURNAL) {
        return Err(FormatError::Newer(form.into()));
    }
    let header: Option<Header> =
        header.and_then(|line| line.get(LineKind::Header, &mut Vec::new()));
    if header.is_none() {
        tell(
            &mut left,
            1,
            "its beginning cannot be read: whose it is, and what was being typed then",
        );
    }
    let base = lines.next().map(|(_, line)| String::from_utf8_lossy(line)).unwrap_or_default();
    let Salvage { session, left: lost } = salvage(base_of(&base).as_bytes())?;
    left.extend(lost.into_iter().map(|lost| Loss {
        line: BASE_LINE,
        column: 1,
        what: format!("the session it starts from, in its line {}: {}", lost.line, lost.what),
    }));
    let (form, start) = header.as_ref().map_or((JOURNAL, None), |h| (h.journal, h.start.last));
    let mut chain = Chain::default();
    for (number, line) in (1..=BASE_LINE).zip(bytes.split(|byte| *byte == b'\n')) {
        if chain.read(line).is_none() {
            tell(&mut left, number, "this line is not as it was written");
            chain = text(line).and_then(Chain::shown).unwrap_or_default();
        }
    }
    let drafts = header.as_ref().map(|header| header.drafts.clone()).unwrap_or_default();
    let homeless = header.as_ref().map_or(0, |header| header.homeless.len());
    let file = header.and_then(|header| header.start.source).map(|file| file.path);
    let salvaged = SalvagedJournal { session, file, changes: 0, last: start, left };
    let mut doing = Doing { salvaged, drafts, homeless, form };
    for (number, line) in lines {
        if line.is_empty() && number > BASE_LINE {
            continue;
        }
        let is_certain = chain.read(line).is_some();
        if !is_certain {
            chain = text(line).and_then(Chain::shown).unwrap_or_default();
        }
        doing.line(number, line, is_certain);
    }
    Ok(doing.finish())
}

/// A journal's lines being done again.
struct Doing {
    salvaged: SalvagedJournal,
    drafts: Vec<(Field, String)>,
    /// How many texts had lost their place.
    homeless: usize,
    form: u32,
}

impl Doing {
    fn line(&mut self, number: usize, line: &[u8], is_certain: bool) {
        let left = &mut self.salvaged.left;
        let read = text(line).and_then(Payload::of);
        let Some((at, entry)) = read.and_then(|line| entry(&line, self.form, &mut Vec::new()))
        else {
            tell(left, number, "this cannot be read, and what was done here is lost");
            return;
        };
        if !is_certain {
            tell(
                left,
                number,
                "this line, or the one before it, is not as it was; it was done again",
            );
        }
        match entry {
            JournalEntry::Edit(edit) => match apply(&mut self.salvaged.session, edit) {
                Ok(_) => self.salvaged.changes += 1,
                Err(_) => tell(left, number, "what was done here does not fit, and is left"),
            },
            JournalEntry::Draft(field, text) => set(&mut self.drafts, field, text),
            JournalEntry::Homeless(texts) => self.homeless = texts.len(),
            // Whether it came to that, only the file can tell.
            JournalEntry::Saving(..) => return,
            JournalEntry::Saved(file, _) => {
                self.salvaged.file = Some(file.path);
                return;
            }
        }
        self.salvaged.last = Some(at);
    }

    /// Puts the texts that were on their way where they were being typed.
    fn finish(self) -> SalvagedJournal {
        let Self { mut salvaged, drafts, homeless, .. } = self;
        if homeless > 0 {
            let what = "texts were being typed for what was deleted, and have no place";
            tell(&mut salvaged.left, 1, &format!("{homeless} {what}"));
        }
        let now =
            salvaged.last.unwrap_or(Moment::new(crate::domain::date::Date::FIRST_OF_2000, 0, 0));
        for (field, text) in drafts {
            let edit = field.write(&salvaged.session, &text, now);
            let done = edit.map(|edit| {
                edit.map_or(Ok(()), |edit| {
                    salvaged.changes += 1;
                    apply(&mut salvaged.session, edit).map(|_| ())
                })
            });
            if !matches!(done, Ok(Ok(()))) {
                tell(
                    &mut salvaged.left,
                    1,
                    "a text that was being typed does not fit where it was typed",
                );
            }
        }
        controls::take_out(&mut salvaged.session);
        salvaged
    }
}

fn text(line: &[u8]) -> Option<&str> {
    std::str::from_utf8(line).ok()
}

fn tell(left: &mut Vec<Loss>, line: usize, what: &str) {
    left.push(Loss { line, column: 1, what: what.to_owned() });
}

/// The text of the session in a journal's second line, which holds it in quotes.
fn base_of(line: &str) -> String {
    let whole: Option<String> =
        Payload::of(line).and_then(|line| line.get(LineKind::Base, &mut Vec::new()));
    whole.unwrap_or_else(|| {
        let inside = line.split_once('"').map_or("", |(_, inside)| inside);
        unescaped(inside.strip_suffix('"').unwrap_or(inside))
    })
}
