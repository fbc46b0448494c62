//! Writes a paper to the file that a person picks for it. Waits for its user, so it is called off the
//! drawing thread.

use std::path::{Path, PathBuf};

use crate::app::core::effect::GiveOrder;
use crate::app::input::MinutesReport;
use crate::desktop::dialogs::pick_paper;
use crate::exchange::paper::form::Form;
use crate::exchange::paper::unwatched;
use crate::i18n::Texts;
use crate::storage::file;

/// Has a person pick a file and writes the paper there, over what it was said to be written over;
/// nothing where nobody picked one.
pub(super) fn given(texts: &Texts, order: &GiveOrder) -> Option<MinutesReport> {
    let path = ending_as(&pick_paper(texts, order)?, order.form);
    let Ok(bytes) = order.form.write(&order.paper, &mut unwatched) else {
        return Some(MinutesReport::NotMade);
    };
    let written = file::write_bytes(&path, &bytes);
    Some(MinutesReport::Given(path, written))
}

/// The path with the ending of its form, which not every dialog adds: so that no session is written
/// over, either.
fn ending_as(path: &Path, form: Form) -> PathBuf {
    if Form::of(path) == Some(form) {
        return path.to_owned();
    }
    let mut name = path.as_os_str().to_owned();
    name.push(".");
    name.push(form.ending());
    name.into()
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn a_name_without_its_ending_gets_it_and_a_session_is_not_written_over() {
        for (picked, written) in [
            ("/a/Referat.docx", "/a/Referat.docx"),
            ("/a/Referat.DOCX", "/a/Referat.DOCX"),
            ("/a/Referat 2.0", "/a/Referat 2.0.docx"),
            ("/a/økt.ron", "/a/økt.ron.docx"),
        ] {
            assert_eq!(ending_as(Path::new(picked), Form::Docx), Path::new(written));
        }
    }
}
