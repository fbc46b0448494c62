//! A folder with a session in it, and what the command line writes beside it.

use std::fs;
use std::io::{self, Write};
use std::path::{Path, PathBuf};

use tempfile::TempDir;

/// A folder that holds a session as `a.ron`; it goes when this does.
pub(crate) struct Desk(TempDir);

impl Desk {
    pub(crate) fn with(session: &str) -> Self {
        let desk = Self(TempDir::new().unwrap());
        fs::write(desk.at("a.ron"), session).unwrap();
        desk
    }

    pub(crate) fn at(&self, name: &str) -> PathBuf {
        self.0.path().join(name)
    }
}

/// Whether a command did what it was asked to, and what it said.
pub(crate) fn said(command: impl FnOnce(&mut dyn Write) -> io::Result<bool>) -> (bool, String) {
    let mut out = Vec::new();
    let is_done = command(&mut out).unwrap();
    (is_done, String::from_utf8(out).unwrap())
}

/// A packed file is written where there is none, over one where that is asked for, and is the same
/// each time. Given how it is written; gives what was said the first time.
pub(crate) fn is_written_once_and_the_same_again(
    to: &Path,
    write: impl Fn(bool) -> (bool, String),
) -> String {
    let (is_written, words) = write(false);
    assert!(is_written, "{words}");
    let first = fs::read(to).unwrap();
    assert!(first.starts_with(b"PK"));
    let (is_again, refused) = write(false);
    assert!(!is_again && refused.contains("there is a file already"), "{refused}");
    assert_eq!(fs::read(to).unwrap(), first);
    assert!(write(true).0);
    assert_eq!(fs::read(to).unwrap(), first, "the same session, the same bytes");
    words
}
