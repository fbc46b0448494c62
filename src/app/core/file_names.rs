//! Names of files that something is given out to.

use std::path::Path;

/// The name of a file, without where it lies.
pub fn name_of(path: &Path) -> String {
    path.file_name().unwrap_or(path.as_os_str()).to_string_lossy().into_owned()
}

/// The name of a file with the next number behind it: "Referat (2).docx", "Referat (3).docx".
pub(crate) fn numbered(path: &Path) -> String {
    let stem = path.file_stem().unwrap_or_default().to_string_lossy().into_owned();
    let before = stem.strip_suffix(')').and_then(|it| it.rsplit_once(" ("));
    let before = before.and_then(|(stem, number)| Some((stem, number.parse::<u32>().ok()?)));
    let (stem, number) = before.map_or((stem.as_str(), 1), |(stem, number)| (stem, number));
    let ending = path.extension().unwrap_or_default().to_string_lossy();
    format!("{stem} ({}).{ending}", number.saturating_add(1))
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn another_file_is_offered_by_the_next_number() {
        for (stands, offered) in [
            ("/a/Referat 2.0.docx", "Referat 2.0 (2).docx"),
            ("/a/Referat (2).pdf", "Referat (3).pdf"),
            ("/a/Referat (utkast).pdf", "Referat (utkast) (2).pdf"),
        ] {
            assert_eq!(numbered(Path::new(stands)), offered);
        }
    }
}
