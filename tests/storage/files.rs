//! Session files as they should be: what is read is written again, byte for byte, and saving is all
//! or nothing. Files that are not as they should be are in `broken_files.rs`.
//!
//! `LYSKRYSS_BLESS=1` rewrites the files in `sessions/` and the one of today's format in
//! `tests/versions/` as the program writes them.

use std::fs;
use std::path::{Path, PathBuf};

use lyskryss::domain::date::{Date, Moment};
use lyskryss::domain::edit::{Change, Edit, Verb, apply};
use lyskryss::domain::light::Mark;
use lyskryss::domain::list::List;
use lyskryss::domain::lists::{ListVisitor, each_list, list_names};
use lyskryss::domain::measure::{Horizon, MeasureKind};
use lyskryss::domain::meeting::item::ItemKind;
use lyskryss::domain::meeting::note::NoteKind;
use lyskryss::domain::meeting::presence::How;
use lyskryss::domain::participant::Role;
use lyskryss::domain::plan::balance::{Limit, Scope};
use lyskryss::domain::plan::frame::Shelf;
use lyskryss::domain::plan::link::LinkKind;
use lyskryss::domain::progress::stage::Stage;
use lyskryss::domain::progress::status::StatusLevel;
use lyskryss::domain::question::QuestionKind;
use lyskryss::domain::record::KeyedRecord;
use lyskryss::domain::round::{Answer, Ballot, Event, Reservation, Round};
use lyskryss::domain::session::{FORMAT, Session};
use lyskryss::domain::verbs::Editable;
use lyskryss::domain::{judging, verbs};
use lyskryss::storage::file::{self, FileError};
use lyskryss::storage::format::{self, Read};
use tempfile::{NamedTempFile, TempDir};

fn root() -> &'static Path {
    Path::new(env!("CARGO_MANIFEST_DIR"))
}

/// The files of a folder of the project, in order.
fn files(folder: &str) -> Vec<PathBuf> {
    let entries = fs::read_dir(root().join(folder)).unwrap();
    let mut files: Vec<_> =
        entries.map(|entry| entry.unwrap().path()).filter(|path| path.is_file()).collect();
    files.sort();
    assert!(!files.is_empty(), "{folder} is empty");
    files
}

fn practice() -> Session {
    file::load(&root().join("sessions/ovelse.ron")).unwrap().session
}

fn text_of(session: &Session) -> String {
    format::to_text(session).unwrap()
}

/// What stands above the line of the checksum.
fn above(text: &str) -> &str {
    let line = text.trim_end_matches('\n').rfind('\n').unwrap() + 1;
    assert!(text[line..].starts_with("// sha256: "), "{}", &text[line..]);
    &text[..line]
}

/// Reads a file without a warning; unless blessing, it must be as it would be written.
fn assert_as_written(path: &Path) {
    let Read { session, unknown, checksum_matches, .. } =
        file::load(path).unwrap_or_else(|err| panic!("{}: {err}", path.display()));
    assert_eq!(unknown, Vec::<String>::new(), "{}: unknown fields", path.display());
    let blessing = std::env::var_os("LYSKRYSS_BLESS").is_some();
    assert!(checksum_matches || blessing, "{}: changed outside lyskryss", path.display());
    let written = text_of(&session);
    if blessing {
        fs::write(path, &written).unwrap();
    }
    let stands = fs::read_to_string(path).unwrap();
    if let Some((at, (stands, written))) =
        stands.lines().zip(written.lines()).enumerate().find(|(_, (a, b))| a != b)
    {
        let path = path.display();
        panic!(
            "{path}:{}: is not as it is written (LYSKRYSS_BLESS=1 rewrites it)\n  is:      {stands}\n  written: {written}",
            at + 1
        );
    }
    assert_eq!(stands, written, "{}", path.display());
}

// What comes with the program.

#[test]
fn every_session_is_read_without_warnings_and_written_as_it_is() {
    for path in files("sessions") {
        assert_as_written(&path);
    }
}

/// The file of today's format as it is written today.
fn todays() -> PathBuf {
    root().join("tests/versions/3.ron")
}

#[test]
fn a_file_of_every_version_is_kept_and_read_without_warnings() {
    let kept = files("tests/versions");
    for version in 1..=FORMAT {
        let name = root().join(format!("tests/versions/{version}.ron"));
        assert!(kept.contains(&name), "no file of version {version}");
    }
    assert_as_written(&todays());
    for path in kept {
        let read = file::load(&path).unwrap_or_else(|err| panic!("{}: {err}", path.display()));
        assert_eq!(read.unknown, Vec::<String>::new(), "{}", path.display());
        assert_eq!(format::from_text(&text_of(&read.session)).unwrap().session, read.session);
    }
}

#[test]
fn a_file_of_the_first_format_that_is_saved_anew_loses_nothing_and_gains_its_number_alone() {
    for name in ["1-judged.ron", "1-without-checksum.ron"] {
        let path = root().join("tests/versions").join(name);
        let kept = fs::read_to_string(&path).unwrap();
        let kept = kept.split("// sha256").next().unwrap();
        let read = file::load(&path).unwrap();
        assert_eq!(read.format, 1, "{name}");
        let written = text_of(&read.session);
        assert_eq!(above(&written).replacen("format: 3", "format: 1", 1), kept, "{name}");
        assert_eq!(format::from_text(&written).unwrap().format, FORMAT);
    }
}

#[test]
fn a_file_from_before_there_were_rounds_only_gains_the_lists_they_go_into() {
    let path = root().join("tests/versions/1.ron");
    let written = text_of(&file::load(&path).unwrap().session);
    let new = "    rounds: [],\n    history: [],\n    reservations: [],\n";
    assert!(written.contains(new), "{written}");
    let as_1 = above(&written).replace(new, "").replacen("format: 3", "format: 1", 1);
    assert_eq!(as_1, fs::read_to_string(&path).unwrap());
}

#[test]
fn the_file_of_todays_version_holds_every_field_and_every_word() {
    let text = fs::read_to_string(todays()).unwrap();
    let fields = "format title starts ends place organiser next_id participants focus_areas criteria \
        steps measures judgements decisions id organisation short person role attendance name question \
        high medium low must_hold meaning locked number description kind focus_area owner benefits \
        horizon state state_date cost from to notes private_notes measure criterion mark rationale \
        condition missing what who by outcome why queue again rules anonymous by_group \
        change_after_reveal walk order only shuffled group high_example medium_example low_example \
        wording done rounds opened revealed answers seats answer of cannot_judge history at \
        after_round from to reservations text meanings ambition activity project joint_project \
        on_track needs_help stopped stage stage_date frames step money meaning balances sentence \
        bound limit count scope deliverables what due questions about measures criteria lights \
        dealt words shelf frame despite_lock links other statuses on level next meetings until chair secretary contents only_decisions parts language approval items meeting presenter presents_for day starts minutes case history background asked proposal ran ended papers item exempt private_notes private_note by presences seat substitute follow_ups told shown tables columns";
    for field in fields.split_whitespace() {
        let held = text.match_indices(&format!("{field}: ")).any(|(at, _)| {
            !text[..at].ends_with(|before: char| before.is_alphanumeric() || before == '_')
        });
        assert!(held, "no field {field}");
    }
    let words = Role::ALL.map(|w| format!("role: {w:?}")).into_iter();
    let words = words.chain(MeasureKind::ALL.map(|w| format!("kind: Some({w:?})")));
    let words = words.chain(Horizon::ALL.map(|w| format!("horizon: Some({w:?})")));
    let words = words.chain(Mark::ALL.map(|w| format!("mark: Some({w:?})")));
    let words = words.chain(Answer::ALL.map(|w| format!("answer: Some({w:?})")));
    let words = words.chain(Stage::ALL.map(|w| format!("stage: Some({w:?})")));
    let words = words.chain(Shelf::ALL.map(|w| format!("shelf: Some({w:?})")));
    let words = words.chain(LinkKind::ALL.map(|w| format!("kind: {w:?}")));
    let words = words.chain(StatusLevel::ALL.map(|w| format!("level: Some({w:?})")));
    let words = words.chain(Limit::ALL.map(|w| format!("limit: {w:?}")));
    let words = words.chain(Scope::ALL.map(|w| format!("scope: {w:?}")));
    let words = words.chain(QuestionKind::ALL.map(|w| format!("kind: {w:?}")));
    let words = words.chain(
        NoteKind::ALL.into_iter().filter(|w| *w != NoteKind::Point).map(|w| format!("kind: {w:?}")),
    );
    let words = words.chain(
        ItemKind::ALL
            .into_iter()
            .filter(|w| *w != ItemKind::Discussion)
            .map(|w| format!("kind: {w:?}")),
    );
    let words = words
        .chain(How::ALL.into_iter().filter(|w| *w != How::Present).map(|w| format!("how: {w:?}")));
    let others = "of: Any of: EachOwner Owner( Benefits( Stage(Pilot Light(Some( FocusArea(None \
        Horizon(Quick Kind(JointProject OnAgenda SetAside 2027-H1 Absent Substitute( Some(Step( Some(Queue) Some(NotNow) Ballots([ Hands(( \
        Agreed(Some( Agreed(None) Confirmed( Changed(";
    for word in words.chain(others.split_whitespace().map(str::to_owned)) {
        assert!(text.contains(&word), "no {word}");
    }
}

// The same session, the same bytes.

/// How many entries all lists have.
struct Entries<'a>(&'a Session, usize);

impl ListVisitor for Entries<'_> {
    fn by_hand<E: Editable>(&mut self) {
        self.1 += E::list(self.0).len();
    }
    fn by_key<R: KeyedRecord>(&mut self) {
        self.1 += R::list(self.0).len();
    }
}

#[test]
fn one_entry_stands_on_one_line() {
    let session = file::load(&todays()).unwrap().session;
    let text = text_of(&session);
    let text = above(&text);
    let mut entries = Entries(&session, 0);
    each_list(&mut entries);
    let entries = entries.1;
    assert_eq!(text.lines().filter(|line| line.starts_with("        (")).count(), entries);
    // Seven fields, the lists, the rules, the walk, the meanings and the tables with a head and a foot,
    // three of the rules, three of the walk, seven meanings, two of the tables, and the outer brackets.
    let lists = 2 * (list_names().len() + 4);
    assert_eq!(text.lines().count(), entries + 7 + lists + 3 + 3 + 7 + 2 + 2);
    assert!(text.starts_with("(\n    format: 3,\n    title: \"") && text.ends_with("    ],\n)\n"));
}

#[test]
fn a_changed_light_changes_its_own_line_and_the_checksum_and_adds_one_to_its_history() {
    let session = practice();
    let before = text_of(&session);
    let known: Vec<&str> = before.lines().collect();
    let now = Moment::new(Date::new(2027, 1, 15).unwrap(), 16, 0);
    for measure in &session.measures {
        for criterion in &session.criteria {
            let own =
                format!("        (measure: {}, criterion: {}, ", measure.id.0, criterion.id.0);
            let stood = session.judgement(measure.id, criterion.id);
            let told = session.history_of(measure.id, criterion.id).len();
            for mark in [Mark::High, Mark::Low, Mark::CannotJudge] {
                let edit = judging::set_mark(&session, measure.id, criterion.id, Some(mark), now);
                let Ok(Some(edit)) = edit else { continue };
                let mut after = session.clone();
                apply(&mut after, edit).unwrap();
                let after = text_of(&after);
                assert_ne!(after.lines().last(), before.lines().last());
                let after = above(&after);
                let fresh: Vec<_> = after.lines().filter(|line| !known.contains(line)).collect();
                assert!(fresh.iter().all(|line| line.starts_with(&own)), "{fresh:#?}");
                // The judgement, its new line of history, and the reason of the one before it.
                assert!((2..=2 + told.min(1)).contains(&fresh.len()), "{fresh:#?}");
                let added = 1 + usize::from(stood.is_none());
                // The checksum, which is left out here, was one of the known lines.
                assert_eq!(after.lines().count() + 1, known.len() + added);
            }
        }
    }
}

#[test]
fn the_order_in_which_it_was_judged_leaves_no_trace() {
    let practised = practice();
    let [mut forth, mut back] = [0, 1].map(|_| {
        let (judgements, decisions) = (List::new(), List::new());
        let (rounds, history, reservations) = (List::new(), List::new(), List::new());
        Session { judgements, rounds, history, reservations, decisions, ..practised.clone() }
    });
    let judge = |session: &mut Session, judgement: &_| {
        let edit = verbs::judge(session, Verb::Rationale, Clone::clone(judgement));
        apply(session, edit.unwrap()).unwrap();
    };
    let decide = |session: &mut Session, decision: &_| {
        let edit = verbs::decide(session, Verb::Decide, Clone::clone(decision));
        apply(session, edit.unwrap()).unwrap();
    };
    let say = |session: &mut Session, change: Change| {
        let edit = Edit { verb: Verb::Reservation, subject: String::new(), changes: vec![change] };
        apply(session, edit).unwrap();
    };
    let hold = |r: &Round| Change::Round(r.measure, r.criterion, r.number, Some(r.clone()));
    let tell = |e: &Event| Change::Event(e.measure, e.criterion, e.number, Some(e.clone()));
    let enter =
        |r: &Reservation| Change::Reservation(r.measure, r.criterion, r.who, Some(r.clone()));
    // The crossings from the last to the first, but the rounds of each as they were held.
    let mut backwards = practised.rounds.clone();
    backwards.sort_by_key(|round| std::cmp::Reverse(round.crossing()));
    assert!(backwards.len() > 2 && backwards != practised.rounds);
    practised.rounds.iter().for_each(|r| say(&mut forth, hold(r)));
    practised.history.iter().for_each(|e| say(&mut forth, tell(e)));
    practised.reservations.iter().for_each(|r| say(&mut forth, enter(r)));
    practised.reservations.iter().rev().for_each(|r| say(&mut back, enter(r)));
    practised.history.iter().rev().for_each(|e| say(&mut back, tell(e)));
    for r in &backwards {
        say(&mut back, hold(r));
    }
    practised.judgements.iter().for_each(|j| judge(&mut forth, j));
    practised.decisions.iter().for_each(|d| decide(&mut forth, d));
    practised.decisions.iter().rev().for_each(|d| decide(&mut back, d));
    practised.judgements.iter().rev().for_each(|j| judge(&mut back, j));
    assert_eq!(text_of(&forth), text_of(&back));
    assert_eq!(text_of(&forth), text_of(&practised));
}

#[test]
fn judgements_in_another_order_and_empty_ones_are_put_right() {
    let text = "(format: 1, title: \"\", next_id: 9,
        criteria: [(id: 1, name: \"a\"), (id: 2, name: \"b\")],
        measures: [(id: 4, number: \"\", title: \"\"), (id: 3, number: \"\", title: \"\")],
        judgements: [
            (measure: 4, criterion: 1, mark: High),
            (measure: 3, criterion: 2, mark: Low),
            (measure: 3, criterion: 1),
        ],
        decisions: [(measure: 4, outcome: Queue), (measure: 3, outcome: NotNow)])";
    let written = text_of(&format::from_text(text).unwrap().session);
    let written = above(&written);
    let lists = &written[written.find("    judgements").unwrap()..];
    assert_eq!(
        lists,
        "    judgements: [\n        (measure: 3, criterion: 2, mark: Some(Low)),\n        \
         (measure: 4, criterion: 1, mark: Some(High)),\n    ],\n    rounds: [],\n    history: [],\n    reservations: [],\n    decisions: [\n        \
         (measure: 3, outcome: Some(NotNow)),\n        (measure: 4, outcome: Some(Queue)),\n    ],\n)\n"
    );
}

#[test]
fn rounds_history_and_reservations_in_another_order_are_put_right() {
    let session = file::load(&todays()).unwrap().session;
    let mut shuffled = session.clone();
    shuffled.rounds = shuffled.rounds.iter().rev().cloned().collect();
    shuffled.history = shuffled.history.iter().rev().cloned().collect();
    shuffled.reservations = shuffled.reservations.iter().rev().cloned().collect();
    assert_ne!(shuffled, session);
    assert_eq!(format::from_text(&text_of(&shuffled)).unwrap().session, session);
}

#[test]
fn an_open_round_is_saved_and_read_again_byte_for_byte_and_is_still_hidden_and_there() {
    let mut session = practice();
    let at = (session.measures[3].id, session.criteria[0].id);
    let now = Moment::new(Date::new(2027, 1, 15).unwrap(), 9, 30);
    let edit = judging::answer(&session, at, 1, Some(Answer::Low), now).unwrap();
    apply(&mut session, edit).unwrap();
    let text = text_of(&session);
    let read = format::from_text(&text).unwrap();
    assert_eq!(read.session, session);
    assert_eq!(text_of(&read.session), text);
    let mut session = read.session;
    let round = session.open_round(at.0, at.1).unwrap();
    assert_eq!((round.tally(), round.stands()), (None, None));
    let answered: Vec<_> = round.ballots().iter().map(Ballot::has_answered).collect();
    assert_eq!(answered.iter().position(|answered| *answered), Some(1));
    assert_eq!(answered.iter().filter(|answered| **answered).count(), 1);
    let edit = judging::reveal(&session, at, now).unwrap();
    apply(&mut session, edit).unwrap();
    let shown = session.shown_round(at.0, at.1).unwrap().tally().unwrap();
    assert_eq!((shown.low, shown.silent), (1, answered.len() - 1));
}

// What people and their editors may do to a file.

#[test]
fn a_byte_order_mark_and_windows_line_ends_are_fine() {
    let text = text_of(&practice());
    for other in [format!("\u{feff}{text}"), text.replace('\n', "\r\n")] {
        assert_eq!(format::from_bytes(other.as_bytes()).unwrap().session, practice());
    }
    let both = format!("\u{feff}{}", text.replace('\n', "\r\n"));
    let read = format::from_bytes(both.as_bytes()).unwrap();
    assert!(read.checksum_matches, "they change nothing");
    assert_eq!(text_of(&read.session), text);
}

#[test]
fn a_file_changed_anywhere_by_hand_is_read_and_its_checksum_does_not_match() {
    let text = text_of(&practice());
    assert!(format::from_text(&text).unwrap().checksum_matches);
    let another_word = text.replacen("Møterom 2", "Møterom 3", 1);
    let spaced = text.replacen("    title", "     title", 1);
    let behind = format!("{text}\n");
    let without_end = text.trim_end().to_owned();
    let without = above(&text).to_owned();
    for other in [another_word, spaced, behind, without_end, without] {
        let read = format::from_bytes(other.as_bytes()).unwrap();
        assert!(!read.checksum_matches && read.session.measures == practice().measures);
    }
}

#[test]
fn a_byte_flipped_anywhere_gives_the_same_session_a_warning_or_an_error_never_another_in_silence() {
    let (text, session) = (text_of(&practice()), practice());
    let mut chance = fastrand::Rng::with_seed(1);
    let (mut same, mut warned, mut refused) = (0, 0, 0);
    for _ in 0..2000 {
        let mut bytes = text.clone().into_bytes();
        let at = chance.usize(..bytes.len());
        bytes[at] ^= 1 << chance.u8(..8);
        match format::from_bytes(&bytes) {
            Ok(read) if read.checksum_matches => {
                assert_eq!(read.session, session, "byte {at}");
                same += 1;
            }
            Ok(_) => warned += 1,
            Err(_) => refused += 1,
        }
    }
    println!("{same} the same, {warned} warned of, {refused} refused");
}

#[test]
fn comments_commas_and_white_space_are_fine() {
    let text = "// Vår økt /* ikke åpnet\n/* a /* b */ ( */ (format:1,title:\"\" // her\n, next_id  :\t1,\n\n)  \n// slutt";
    assert_eq!(format::from_text(text).unwrap().session, Session::default());
}

/// The text with every `Some(value)` as a bare value.
fn without_some(text: &str) -> String {
    let Some((before, rest)) = text.split_once("Some(") else {
        return text.to_owned();
    };
    let mut depth = 1;
    let close = rest.find(|c| {
        depth += i32::from(c == '(') - i32::from(c == ')');
        depth == 0
    });
    let (value, behind) = rest.split_at(close.unwrap());
    format!("{before}{}", without_some(&format!("{value}{}", &behind[1..])))
}

#[test]
fn a_bare_value_does_where_some_is_written_and_none_where_nothing_is() {
    let written = fs::read_to_string(todays()).unwrap();
    let bare = without_some(&written);
    assert!(bare.contains("outcome: Step(10)") && bare.contains("by: \"2027-06-01\""), "{bare}");
    let bare =
        bare.replace("number: \"3\"", "kind: None, cost: None, state_date: None, number: \"3\"");
    let bare = bare.replace(", title: \"Felles\", kind: JointProject", ", title: \"Felles\"");
    let read = format::from_text(&bare).unwrap();
    assert_eq!(read.unknown, Vec::<String>::new());
    let written = above(&written)
        .replace(", title: \"Felles\", kind: Some(JointProject)", ", title: \"Felles\"");
    assert_eq!(above(&text_of(&read.session)), written);
}

#[test]
fn unknown_fields_are_named_wherever_they_stand() {
    let text = "(format: 1, mood: Good(1), title: \"\", next_id: 9,
        participants: [(id: 1, organisation: \"\", role: Member, hat: None)],
        criteria: [(id: 2, name: \"\", weight: [1, 2.5, 'x'])],
        measures: [
            (id: 3, number: \"\", title: \"\"),
            (id: 4, number: \"\", title: \"\", colour: \"red\", cost: Some((from: 1, to: 2, per: \"year\"))),
            (id: 5, number: \"\", title: \"\", cost: (from: 1, to: 2, per: {\"a\": ()})),
        ],
        judgements: [(measure: 3, criterion: 2, mark: High, by: \"meg\", missing: (where: r#\"her\"#))],
        rounds: [(measure: 3, criterion: 2, number: 1, opened: \"2027-01-14 13:42\", mood: 1,
            answers: Ballots([(name: \"\", seats: [1], hat: 1)]))],
        history: [(measure: 3, criterion: 2, number: 1, at: \"2027-01-14 13:42\", by: \"meg\",
            what: Agreed(None))],
        decisions: [(measure: 3, outcome: Some(Queue), queue: (how: (a: 1, b: (c: Some(2)))))])";
    let Read { session, unknown, .. } = format::from_text(text).unwrap();
    let expected = [
        "mood",
        "participants.0.hat",
        "criteria.0.weight",
        "measures.1.colour",
        "measures.1.cost.per",
        "measures.2.cost.per",
        "judgements.0.by",
        "judgements.0.missing.where",
        "rounds.0.mood",
        "rounds.0.answers.0.hat",
        "history.0.by",
        "decisions.0.queue.how",
    ];
    assert_eq!(unknown, expected);
    assert_eq!(format::from_text(&text_of(&session)).unwrap().unknown, Vec::<String>::new());
}

// Saving.

/// What lies in a folder: nothing but what was put there.
fn listed(folder: &Path) -> Vec<String> {
    let entries = fs::read_dir(folder).unwrap();
    let mut names: Vec<_> =
        entries.map(|entry| entry.unwrap().file_name().into_string().unwrap()).collect();
    names.sort();
    names
}

#[test]
fn what_is_saved_is_loaded_again_and_nothing_else_is_left_behind() {
    let folder = TempDir::new().unwrap();
    let name = "Økt nr. 1 – blåbær på øya.ron";
    let path = folder.path().join(name);
    file::save(&path, &Session::default()).unwrap();
    file::save(&path, &practice()).unwrap();
    assert_eq!(file::load(&path).unwrap().session, practice());
    assert_eq!(fs::read_to_string(&path).unwrap(), text_of(&practice()));
    assert_eq!(listed(folder.path()), [name]);
}

#[test]
fn a_bare_name_is_a_file_of_the_current_folder() {
    let there = NamedTempFile::new_in(".").unwrap();
    let name = Path::new(there.path().file_name().unwrap());
    file::save(name, &practice()).unwrap();
    assert_eq!(file::load(name).unwrap().session, practice());
}

#[test]
fn a_missing_folder_is_said_and_not_made() {
    let folder = TempDir::new().unwrap();
    let saved = file::save(&folder.path().join("borte/a.ron"), &practice());
    assert!(matches!(saved, Err(FileError::NotFound)), "{saved:?}");
    assert_eq!(listed(folder.path()), Vec::<String>::new());
}

#[test]
fn a_folder_is_neither_read_nor_replaced() {
    let folder = TempDir::new().unwrap();
    let inner = folder.path().join("mappe.ron");
    fs::create_dir(&inner).unwrap();
    let saved = file::save(&inner, &practice());
    assert!(matches!(saved, Err(FileError::Folder)), "{saved:?}");
    let loaded = file::load(&inner);
    assert!(matches!(loaded, Err(FileError::Folder)), "{loaded:?}");
    assert_eq!(listed(folder.path()), ["mappe.ron"]);
}

#[test]
fn a_file_where_a_folder_should_be_is_an_error() {
    let folder = TempDir::new().unwrap();
    fs::write(folder.path().join("a.ron"), "").unwrap();
    assert!(file::save(&folder.path().join("a.ron/b.ron"), &practice()).is_err());
    assert!(file::load(&folder.path().join("a.ron/b.ron")).is_err());
    assert_eq!(listed(folder.path()), ["a.ron"]);
}

#[test]
fn a_read_only_file_is_refused_and_left_as_it_is() {
    let folder = TempDir::new().unwrap();
    let path = folder.path().join("a.ron");
    file::save(&path, &practice()).unwrap();
    let before = fs::read(&path).unwrap();
    let mut permissions = fs::metadata(&path).unwrap().permissions();
    permissions.set_readonly(true);
    fs::set_permissions(&path, permissions).unwrap();
    let saved = file::save(&path, &Session::default());
    assert!(matches!(saved, Err(FileError::ReadOnly)), "{saved:?}");
    assert_eq!(fs::read(&path).unwrap(), before);
    assert_eq!(listed(folder.path()), ["a.ron"]);
}

#[cfg(unix)]
mod unix {
    use std::os::unix::fs::{PermissionsExt as _, symlink};

    use super::*;

    fn mode(path: &Path) -> u32 {
        fs::metadata(path).unwrap().permissions().mode() & 0o7777
    }

    #[test]
    fn permissions_are_kept() {
        let folder = TempDir::new().unwrap();
        let path = folder.path().join("a.ron");
        for wanted in [0o640, 0o600, 0o664] {
            fs::write(&path, "").unwrap();
            fs::set_permissions(&path, fs::Permissions::from_mode(wanted)).unwrap();
            file::save(&path, &practice()).unwrap();
            assert_eq!(mode(&path), wanted, "{wanted:o} became {:o}", mode(&path));
        }
    }

    #[test]
    fn a_symbolic_link_stays_and_what_it_points_at_is_replaced() {
        let folder = TempDir::new().unwrap();
        let target = folder.path().join("ekte/a.ron");
        fs::create_dir(folder.path().join("ekte")).unwrap();
        fs::write(&target, "").unwrap();
        fs::set_permissions(&target, fs::Permissions::from_mode(0o640)).unwrap();
        symlink("ekte/a.ron", folder.path().join("lenke.ron")).unwrap();
        symlink("lenke.ron", folder.path().join("lenke til lenke.ron")).unwrap();
        file::save(&folder.path().join("lenke til lenke.ron"), &practice()).unwrap();
        assert_eq!(file::load(&target).unwrap().session, practice());
        assert_eq!(mode(&target), 0o640);
        for link in ["lenke.ron", "lenke til lenke.ron"] {
            assert!(folder.path().join(link).symlink_metadata().unwrap().is_symlink());
        }
        assert_eq!(listed(folder.path()), ["ekte", "lenke til lenke.ron", "lenke.ron"]);
        assert_eq!(listed(&folder.path().join("ekte")), ["a.ron"]);
    }

    #[test]
    fn links_that_lead_nowhere_or_in_circles_are_errors() {
        let folder = TempDir::new().unwrap();
        for (name, target) in [("a.ron", "borte/b.ron"), ("c.ron", "c.ron")] {
            let path = folder.path().join(name);
            symlink(target, &path).unwrap();
            assert!(file::save(&path, &practice()).is_err());
            assert!(file::load(&path).is_err());
        }
        assert_eq!(listed(folder.path()), ["a.ron", "c.ron"]);
    }

    #[test]
    fn a_folder_that_takes_no_files_is_said_and_the_file_in_it_left_as_it_is() {
        let folder = TempDir::new().unwrap();
        let path = folder.path().join("a.ron");
        file::save(&path, &Session::default()).unwrap();
        fs::set_permissions(folder.path(), fs::Permissions::from_mode(0o555)).unwrap();
        // Nobody keeps root from writing.
        if fs::write(folder.path().join("b"), "").is_err() {
            let saved = file::save(&path, &practice());
            assert!(matches!(saved, Err(FileError::Denied)), "{saved:?}");
            assert_eq!(file::load(&path).unwrap().session, Session::default());
            assert_eq!(listed(folder.path()), ["a.ron"]);
        }
        fs::set_permissions(folder.path(), fs::Permissions::from_mode(0o755)).unwrap();
    }
}
