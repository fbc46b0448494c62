//! Journals of every form that was ever written are read for ever. `tests/versions/journals` keeps
//! one of each, as the program wrote it then; all of them tell of the same session.

use std::path::{Path, PathBuf};

use lyskryss::domain::field::{DetailsField, Field, MeasureField};
use lyskryss::domain::measure::MeasureId;
use lyskryss::storage::disk::RealDisk;
use lyskryss::storage::file;
use lyskryss::storage::journal::{self, Ends, FileFingerprint, JOURNAL};

fn kept(name: &str) -> PathBuf {
    Path::new(env!("CARGO_MANIFEST_DIR")).join("tests/versions/journals").join(name)
}

fn assert_is_read(form: u32) {
    let found = journal::read(&RealDisk, &kept(&format!("{form}.journal"))).unwrap();
    assert_eq!(found.ends, Ends::Whole, "{form}");
    assert!(found.unknown.is_empty(), "{form}: {:?}", found.unknown);
    let session = file::load(&kept("session.ron")).unwrap().session;
    assert_eq!(found.session, session, "{form}");
    let owner = Field::Measure(MeasureId(12), MeasureField::Owner);
    let title = Field::Details(DetailsField::Title);
    assert_eq!(found.drafts, [(owner, "Etat\n".to_owned()), (title, String::new())], "{form}");
    let path = PathBuf::from("/hjemme/økt.ron");
    assert_eq!(found.file, Some(FileFingerprint { path, checksum: "def".to_owned() }), "{form}");
    assert_eq!((found.run.user.as_str(), found.program.as_str()), ("kari", "0.1.0"), "{form}");
    // Three of its changes were saved.
    assert!(found.saved.is_some() && found.changes > 50, "{form}: {}", found.changes);
}

#[test]
fn a_journal_of_every_form_is_read() {
    for form in 1..=JOURNAL {
        assert_is_read(form);
    }
}
