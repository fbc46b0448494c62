//! Finds the languages: every folder `assets/locales/TAG` becomes an entry of `LOCALES`, with all
//! its files of texts.

use std::fmt::Write as _;
use std::path::{Path, PathBuf};
use std::{env, fs, io};

fn main() -> io::Result<()> {
    let root = PathBuf::from(env::var_os("CARGO_MANIFEST_DIR").unwrap_or_default());
    let folder = root.join("assets/locales");
    rerun_if_changed(&folder);
    let mut languages = entries(&folder)?;
    languages.retain(|path| path.is_dir());
    languages.sort_by_key(|path| place(path));

    let mut code = "/// Every language: its tag, and its texts by the names of their files.\n\
        static LOCALES: &[(&str, &[(&str, &str)])] = &[\n"
        .to_owned();
    // Writing to a string cannot fail.
    for language in &languages {
        let _ = writeln!(code, "    ({:?}, &[", name(language));
        let mut files = entries(language)?;
        files.retain(|path| path.extension().is_some_and(|ending| ending == "ftl"));
        files.sort();
        for path in &files {
            rerun_if_changed(path);
            let file = path.to_string_lossy();
            let _ = writeln!(code, "        ({:?}, include_str!({file:?})),", name(path));
        }
        code.push_str("    ]),\n");
    }
    code.push_str("];\n");
    let out = PathBuf::from(env::var_os("OUT_DIR").unwrap_or_default());
    fs::write(out.join("locales.rs"), code)
}

#[allow(clippy::print_stdout, reason = "this is how cargo is told")]
fn rerun_if_changed(path: &Path) {
    println!("cargo::rerun-if-changed={}", path.display());
}

fn entries(folder: &Path) -> io::Result<Vec<PathBuf>> {
    fs::read_dir(folder)?.map(|entry| entry.map(|e| e.path())).collect()
}

fn name(path: &Path) -> String {
    path.file_name().unwrap_or_default().to_string_lossy().into_owned()
}

/// The order they are offered in: the Norwegian ones, any others, English last.
fn place(language: &Path) -> (u8, String) {
    let tag = name(language);
    let first = match tag.as_str() {
        "nb" => 0,
        "nn" => 1,
        "en" => 3,
        _ => 2,
    };
    (first, tag)
}
