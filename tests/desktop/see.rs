//! `lyskryss see`: the questions of a file, as people and as scripts read them.

use std::fs;
use std::path::Path;

use lyskryss::desktop::see::{SeeAs, see};
use lyskryss::i18n::Texts;
use lyskryss::storage::{file, format};

fn printed(path: &Path, tag: &str, how: SeeAs) -> (bool, String) {
    let mut out = Vec::new();
    let is_fine = see(path, Texts::of(tag), how, &mut out).unwrap();
    (is_fine, String::from_utf8(out).unwrap())
}

fn practice() -> std::path::PathBuf {
    Path::new(env!("CARGO_MANIFEST_DIR")).join("sessions/ovelse.ron")
}

#[test]
fn each_question_is_a_line_with_its_kind_its_ids_and_its_sentence() {
    let (is_fine, lines) = printed(&practice(), "nb", SeeAs::Tsv);
    assert!(is_fine);
    let session = file::load(&practice()).unwrap().session;
    let kinds = [
        "tension",
        "split",
        "at-least-as-good",
        "no-difference",
        "one-step",
        "must-hold",
        "missing",
    ];
    assert!(lines.lines().count() > 10);
    for line in lines.lines() {
        let [kind, measures, criteria, sentence] = line.split('\t').collect::<Vec<_>>()[..] else {
            panic!("{line}");
        };
        assert!(kinds.contains(&kind), "{line}");
        let known = |ids: &str, known: &[u32]| {
            ids.split(' ')
                .filter(|id| !id.is_empty())
                .all(|id| known.contains(&id.parse().unwrap()))
        };
        let rows: Vec<u32> = session.measures.iter().map(|m| m.id.0).collect();
        let columns: Vec<u32> = session.criteria.iter().map(|c| c.id.0).collect();
        assert!(known(measures, &rows) && known(criteria, &columns), "{line}");
        assert!(sentence.ends_with(['?', '.']), "{line}");
    }
    let first = "Høyt på Verdi for brukerne, lavt på Plassert ansvar. Hva gjør vi med 1.1?";
    assert!(lines.contains(&format!("tension\t25\t16 20\t{first}\n")), "{lines}");
}

#[test]
fn as_text_each_kind_has_its_line_and_count_also_where_there_is_nothing() {
    let folder = tempfile::tempdir().unwrap();
    let path = folder.path().join("tom.ron");
    fs::write(&path, format::to_text(&lyskryss::domain::session::Session::default()).unwrap())
        .unwrap();
    let (is_fine, text) = printed(&path, "en", SeeAs::Text);
    assert!(is_fine);
    assert_eq!(
        text,
        "Tension 0\nSplit 0\nAt least as good everywhere 0\nNo difference 0\nOne light away 0\nMust hold 0\nMissing 0\n"
    );
    assert_eq!(printed(&path, "en", SeeAs::Tsv), (true, String::new()));
}

#[test]
fn a_name_with_tabs_and_lines_stays_on_its_line() {
    let folder = tempfile::tempdir().unwrap();
    let path = folder.path().join("rare navn.ron");
    let mut session = file::load(&practice()).unwrap().session;
    session.measures[0].number = "1\t1\n\u{1b}[2J".to_owned();
    fs::write(&path, format::to_text(&session).unwrap()).unwrap();
    let (_, lines) = printed(&path, "nb", SeeAs::Tsv);
    assert!(lines.lines().all(|line| line.split('\t').count() == 4), "{lines}");
    assert!(!lines.contains('\u{1b}'));
}

#[test]
fn a_file_that_cannot_be_read_is_told_as_check_tells_it() {
    let (is_fine, line) = printed(Path::new("ingen.ron"), "nb", SeeAs::Text);
    assert!(!is_fine);
    assert!(line.starts_with("ingen.ron: error: "), "{line}");
}
