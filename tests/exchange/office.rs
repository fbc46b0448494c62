//! Documents as `LibreOffice` opens them, where it is installed.

use std::io::Write as _;
use std::process::Command;

use lyskryss::exchange::paper::docx;
use lyskryss::exchange::paper::unwatched;

use crate::paper_docx::written;
use crate::papers;

/// Documents as PDF, by `LibreOffice`; nothing where that is not installed, which `CI` does not allow.
fn converted(files: &[(&str, Vec<u8>)]) -> Option<tempfile::TempDir> {
    let folder = tempfile::tempdir().unwrap();
    let mut command = Command::new("soffice");
    command.arg(format!("-env:UserInstallation=file://{}/office", folder.path().display()));
    command.args(["--headless", "--convert-to", "pdf", "--outdir"]).arg(folder.path());
    for (name, bytes) in files {
        let path = folder.path().join(format!("{name}.docx"));
        std::fs::write(&path, bytes).unwrap();
        command.arg(path);
    }
    match command.output() {
        Ok(output) => {
            assert!(output.status.success(), "{output:?}");
            Some(folder)
        }
        Err(_) if std::env::var_os("CI").is_none() => {
            // Past what the tests' own output is caught by.
            let _ = writeln!(
                std::io::stderr(),
                "SKIPPED: soffice (libreoffice-writer-nogui) is not here"
            );
            None
        }
        Err(error) => panic!("soffice: {error}"),
    }
}

#[test]
fn an_office_opens_the_document_and_shows_every_page_of_it() {
    let minutes = papers::minutes();
    let plain = written(&minutes);
    let again = docx::write_with_template(&minutes, &plain, &mut unwatched).unwrap();
    let files = [("minutes", plain), ("template", again), ("many", written(&papers::many(20, 10)))];
    let Some(folder) = converted(&files) else { return };
    for (name, words) in [
        ("minutes", vec!["Sámediggi", "Side 1 av 3", "Side 3 av 3", "The last item."]),
        ("template", vec!["Side 1 av 3"]),
        ("many", vec!["Tiltak 20", "Runde 2: 9 høyt."]),
    ] {
        let path = folder.path().join(format!("{name}.pdf"));
        assert!(path.exists(), "{name} could not be opened");
        let Ok(text) = Command::new("pdftotext").arg("-layout").arg(&path).arg("-").output() else {
            continue;
        };
        let text = String::from_utf8(text.stdout).unwrap();
        for word in words {
            assert!(text.contains(word), "{name}: no {word} in {text}");
        }
        // A head row for each page that a table reaches.
        if name == "many" {
            let pages = text.split('\u{c}').filter(|page| page.contains("Runde 1"));
            assert!(pages.clone().count() > 5);
            for page in pages {
                assert!(page.contains("Kriterium ") && page.contains("Det vi valgte"));
            }
        }
    }
}
