//! Reports of defects of ours, for those who mend them: what happened where, with no word of a
//! session. Whoever starts the program again is told of one once.

use std::fs;
use std::path::{Path, PathBuf};

use crate::desktop::clock;

/// What the name of a report begins with that nobody was told of.
const UNTOLD: &str = "panic-";

/// What it begins with afterwards.
const TOLD: &str = "told-panic-";

/// Writes a report into a data folder; `ends` where the program ended for it, which is told at the
/// next start. Where even this cannot be written, there is nobody left to tell.
pub fn write(dir: &Path, ends: bool, what: &str) {
    let (version, at, system) =
        (env!("CARGO_PKG_VERSION"), clock::timestamp(), std::env::consts::OS);
    let text = format!("lyskryss {version}\n{system}\n{at}\n{what}\n");
    let _ = fs::create_dir_all(dir);
    let begins = if ends { UNTOLD } else { TOLD };
    let _ = fs::write(dir.join(format!("{begins}{at}.txt")), text);
}

/// The newest report that nobody was told of, where it lies from now on; all others go with it.
pub fn take_untold(dir: &Path) -> Option<PathBuf> {
    let there = fs::read_dir(dir).ok()?.filter_map(|entry| Some(entry.ok()?.path()));
    let name = |path: &Path| path.file_name().and_then(|name| name.to_str()).map(str::to_owned);
    let mut untold: Vec<PathBuf> =
        there.filter(|path| name(path).is_some_and(|name| name.starts_with(UNTOLD))).collect();
    untold.sort();
    let told = untold.into_iter().map(|path| {
        let at = name(&path).unwrap_or_default();
        let to = path.with_file_name(format!("{TOLD}{}", at.trim_start_matches(UNTOLD)));
        // One that keeps its name is told of again.
        if fs::rename(&path, &to).is_ok() { to } else { path }
    });
    told.reduce(|_, newest| newest)
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn a_report_is_told_of_once_and_stays() {
        let dir = tempfile::tempdir().unwrap();
        assert_eq!(take_untold(dir.path()), None);
        write(dir.path(), false, "in the background");
        assert_eq!(take_untold(dir.path()), None);
        write(dir.path(), true, "somewhere at 1:2");
        let told = take_untold(dir.path()).unwrap();
        assert!(fs::read_to_string(&told).unwrap().contains("somewhere at 1:2"));
        assert_eq!(take_untold(dir.path()), None);
        assert!(told.exists());
    }
}
