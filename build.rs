//! Finds the languages: every `assets/locales/TAG.ftl` becomes an entry of `LOCALES`.

use std::fmt::Write as _;
use std::path::{Path, PathBuf};
use std::{env, fs, io};

fn main() -> io::Result<()> {
    let root = PathBuf::from(env::var_os("CARGO_MANIFEST_DIR").unwrap_or_default());
    let folder = root.join("assets/locales");
    #[allow(clippy::print_stdout, reason = "this is how cargo is told")]
    {
        println!("cargo::rerun-if-changed={}", folder.display());
    }
    let mut files: Vec<PathBuf> =
        fs::read_dir(&folder)?.map(|entry| entry.map(|e| e.path())).collect::<io::Result<_>>()?;
    files.retain(|path| path.extension().is_some_and(|ending| ending == "ftl"));
    files.sort_by_key(|path| place(path));

    let mut code =
        "/// Every language: its tag, and its texts.\nstatic LOCALES: &[(&str, &str)] = &[\n"
            .to_owned();
    for path in &files {
        let (tag, file) = (stem(path), path.to_string_lossy());
        // Writing to a string cannot fail.
        let _ = writeln!(code, "    ({tag:?}, include_str!({file:?})),");
    }
    code.push_str("];\n");
    let out = PathBuf::from(env::var_os("OUT_DIR").unwrap_or_default());
    fs::write(out.join("locales.rs"), code)
}

fn stem(path: &Path) -> String {
    path.file_stem().unwrap_or_default().to_string_lossy().into_owned()
}

/// The order they are offered in: the Norwegian ones, any others, English last.
fn place(path: &Path) -> (u8, String) {
    let tag = stem(path);
    let first = match tag.as_str() {
        "nb" => 0,
        "nn" => 1,
        "en" => 3,
        _ => 2,
    };
    (first, tag)
}
