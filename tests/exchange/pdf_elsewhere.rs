//! A PDF as a program of others reads it (poppler's tools), where that is installed.

use std::io::Write as _;
use std::process::Command;

use crate::paper_pdf::written;
use crate::papers;

/// What a tool says of a file; nothing where it is not installed, which `CI` does not allow.
fn said(tool: &str, arguments: &[&str], file: &[u8]) -> Option<String> {
    let folder = tempfile::tempdir().unwrap();
    let path = folder.path().join("paper.pdf");
    std::fs::write(&path, file).unwrap();
    let arguments: Vec<_> =
        arguments.iter().map(|a| a.replace("FILE", path.to_str().unwrap())).collect();
    match Command::new(tool).args(arguments).output() {
        Ok(output) => {
            let errors = String::from_utf8_lossy(&output.stderr).into_owned();
            assert!(output.status.success(), "{errors}");
            // This one it says of every tagged file, as the standard writes it.
            let wrong = errors.lines().find(|line| !line.contains("Suspects"));
            assert_eq!(wrong, None);
            Some(String::from_utf8(output.stdout).unwrap())
        }
        Err(_) if std::env::var_os("CI").is_none() => {
            // Past what the tests' own output is caught by.
            let _ = writeln!(std::io::stderr(), "SKIPPED: {tool} (poppler-utils) is not here");
            None
        }
        Err(error) => panic!("{tool}: {error}"),
    }
}

#[test]
fn others_read_the_tags_in_the_order_of_the_blocks() {
    let file = written(&papers::minutes());
    let Some(tree) = said("pdfinfo", &["-struct-text", "FILE"], &file) else { return };
    let seen = tree.lines().filter_map(|line| line.trim().strip_prefix('"')?.strip_suffix('"'));
    let text: Vec<_> = seen.filter(|line| !line.is_empty()).collect();
    assert_eq!(
        text[..6],
        [
            "Referat",
            "Øvelse: felles tiltak",
            "Tid",
            "20. januar 2027, 09:00–14:30",
            "Sted",
            "Møterom 4 og nettmøte"
        ]
    );
    let all = text.join("|");
    let order = [
        "|Deltakere|Virksomhet|Navn|Rolle|Til stede|Etat A|(navn)|Leder møtet|Til stede|",
        "|Saksliste|Sak|Tittel|Type|Innleder|1/27|Godkjenning av referat og saksliste|Beslutning|",
        "|Vedtak|1.|Tiltak 3.1 tas inn på veikartet i 2027, med Etat E som eier.|2.|",
        "|Verdi for brukerne|Høyt|Mange får det klart bedre.|",
        "|In English|The last item.",
    ];
    let places: Vec<_> = order.iter().map(|part| all.find(part).expect(part)).collect();
    assert!(places.is_sorted());
    for tag in [
        "H1",
        "H2",
        "THead",
        "TBody",
        "Caption",
        "Figure",
        "Lbl",
        "LBody",
        "/Scope /Column",
        "/Scope /Row",
    ] {
        assert!(tree.contains(tag), "{tag}");
    }
}

#[test]
fn others_find_every_word_and_all_that_is_said_of_the_file() {
    let file = written(&papers::minutes());
    let Some(about) = said("pdfinfo", &["FILE"], &file) else { return };
    let is = |name: &str, value: &str| {
        about
            .lines()
            .any(|line| line.split_once(':').is_some_and(|(n, v)| n == name && v.trim() == value))
    };
    assert!(is("Title", "Øvelse: felles tiltak") && is("Tagged", "yes"), "{about}");
    assert!(about.contains("595.28 x 841.89 pts (A4)"));
    let Some(text) = said("pdftotext", &["FILE", "-"], &file) else { return };
    for words in ["Sámediggi", "Sak 4/27–6/27", "Delt: 2 høyt, 4 middels", "Side 1 av 3"] {
        assert!(text.contains(words), "{words}");
    }
    let Some(fonts) = said("pdffonts", &["FILE"], &file) else { return };
    let faces: Vec<_> = fonts.lines().skip(2).collect();
    assert!(faces.len() >= 2 && faces.iter().all(|face| face.contains("yes yes yes")), "{fonts}");
}
