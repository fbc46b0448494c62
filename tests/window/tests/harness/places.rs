//! Every place of the program, and how to get there from the start.

use std::ops::ControlFlow;
use std::path::PathBuf;
use std::sync::Arc;

use egui::accesskit::Role;
use lyskryss::app::command::{
    AudienceCommand, BoardCommand, Command, CrossingCommand, FileCommand, HelpCommand,
    JudgeCommand, MinutesCommand, PlanCommand, PrepareCommand, ProgressCommand, RoadmapCommand,
};
use lyskryss::app::core::effect::Stands;
use lyskryss::app::core::place::{MinutesTab, RoadmapTab, Room};
use lyskryss::app::input::{
    Action, AudienceReport, BoardAction, FileAction, FileReport, HelpAction, MinutesAction,
    PlanAction, PrepareAction, PrepareReport, ProgressAction, SeeAction,
};
use lyskryss::app::rooms::board::CursorMove as Move;
use lyskryss::app::rooms::prepare::Tab;
use lyskryss::app::rooms::roadmap::{Page, ProgressMove, Side};
use lyskryss::app::rooms::see::AreaFilter;
use lyskryss::app::services::audience::{AudiencePlace, Screen};
use lyskryss::app::services::files::{
    HeldBy, Offer, OpenMode, Opened, ShownText, Standing, TablesReport, Version,
};
use lyskryss::domain::field::{DetailsField, Field};
use lyskryss::domain::light::Mark;
use lyskryss::domain::meeting::contents::Part;
use lyskryss::domain::rules::AnswerWay;
use lyskryss::domain::session::FORMAT;
use lyskryss::exchange::table_in::book;
use lyskryss::insight::counts::Counts;
use lyskryss::insight::order::Filter;
use lyskryss::insight::progress::Wanted;
use lyskryss::insight::questions::QuestionKind;
use lyskryss::storage::file::FileError;
use lyskryss::storage::format::{self, Read};
use lyskryss::storage::journal::{Ends, FileFingerprint, JournalError, Recovery, Unreadable};
use lyskryss::storage::lock::Holder;
use lyskryss::storage::run_id::RunId;
use lyskryss::storage::samples::Sample;
use lyskryss::storage::settings::Recent;
use lyskryss::storage::timestamp::Timestamp;

use super::meeting::{FRESH, OLD_WORDING, RESERVED, SPLIT};
use super::{Window, now, without_meetings};

/// How to get somewhere.
pub type Go = fn(&mut Window);

/// Every room, phase, tab, menu and dialog.
pub fn all() -> impl Iterator<Item = (&'static str, Go)> {
    ROOMS.into_iter().chain(JUDGE).chain(IN_FRONT)
}

/// The phases of Judge, by themselves.
pub fn of_judge() -> impl Iterator<Item = (&'static str, Go)> {
    JUDGE.into_iter()
}

/// What an earlier run left unsaved.
pub fn left(file: &str, standing: Standing, drafts: Vec<(Field, String)>) -> Offer {
    let run = RunId { user: "noen".to_owned(), machine: "maskin".to_owned(), ..RunId::default() };
    let recovery = Recovery {
        path: PathBuf::from(format!("/data/journals/{}.journal", drafts.len())),
        program: "0.1.0".to_owned(),
        run,
        file: Some(FileFingerprint { path: file.into(), checksum: "0".to_owned() }),
        session: Sample::Practice.session(),
        saved: None,
        drafts,
        homeless: Vec::new(),
        changes: 34,
        last: Some(now().moment()),
        is_as_saved: false,
        ends: Ends::Whole,
        unknown: Vec::new(),
        follows: None,
        may_go_on: false,
    };
    Offer { recovery: Arc::new(recovery), standing }
}

/// Where [`Window::open`] says that its file lies.
const OPENED: &str = "/tmp/prøve.ron";

/// The practice session as somebody else has changed it.
fn theirs() -> Opened {
    let mut session = Sample::Practice.session();
    session.measures[0].title.push_str(", med en mye lengre tittel enn den hadde før");
    session.judgements[1].rationale = "En begrunnelse som ingen andre har skrevet. ".repeat(6);
    session.judgements[2].mark = Some(Mark::Low);
    session.decisions.clear();
    let gone = session.steps.pop();
    assert!(gone.is_some(), "there should be steps");
    session.place.clear();
    Opened::new(
        Read { format: FORMAT, session, unknown: Vec::new(), checksum_matches: true },
        "other".to_owned(),
    )
}

fn holder() -> Holder {
    let run = RunId { user: "noen".to_owned(), machine: "maskin".to_owned(), ..RunId::default() };
    Holder { run, since: now().moment() }
}

fn versions() -> Vec<Version> {
    let counts = Some(Counts::of(&Sample::Practice.session()));
    let version = |n: u32| Version {
        path: PathBuf::from(format!("/data/backups/{n}.ron")),
        at: Timestamp::new(now().moment(), 7),
        counts: counts.filter(|_| n != 2),
    };
    (0..6).map(version).collect()
}

fn see(window: &mut Window) {
    window.open_practice();
    window.run(Room::See);
}

/// A spreadsheet, before it is taken in: with what is new, changes, is nearly there and is doubtful.
pub fn table(window: &mut Window) {
    window.open_practice();
    let text = "Nr;Innsatsområde;Ansvarlig;Tiltak;Verdi for brukerne;Effekt;MNOK\n\
        1.1;Deling av data;Etat B;Én søknad om tilrettelegging fra barnehage til studier;Høy;gul;14–20\n\
        7.1;Deling av data;Etat C;Felles innlogging for foresatte;Lav/middels;Høy;ukjent\n\
        ;Deling av data;Etat C;Datadeling om en praksisplass;grønn;middels;3\n\
        7.2;Deling av data;Etat C;;rød;middels;3\n\
        Sum;;;;;;17\n";
    read(window, text);
}

/// A table as it is looked at when its file was read.
pub fn read(window: &mut Window, text: &str) {
    window.act(PrepareAction::TakeFile("/tmp/Tiltaksliste.csv".into()));
    let book = book::open(text.as_bytes(), &mut |_, _| ControlFlow::Continue(())).unwrap();
    let token = window.app().prepare.reading().expect("it is read").token();
    window.act(PrepareReport::Read(token, "/tmp/Tiltaksliste.csv".into(), Ok(book)));
}

/// One in which each at the table has answered: one column that is known, several that are asked about,
/// with one who is new among them, and a word that is no answer.
pub fn answers_table(window: &mut Window) {
    window.open_practice();
    let text = "Nr;Tiltak;Verdi for brukerne – Etat A;Etat B: Verdi for brukerne;Etat C;Etat D;Haster – Etat A;Haster – Etat K\n\
        1.1;Én søknad om tilrettelegging fra barnehage til studier;Høy;avstår;H;M;lav;middels\n\
        7.1;Felles innlogging for foresatte;Høy;lav;M;?;høy;høy\n\
        7.2;Datadeling om en praksisplass;middels;kanskje;L;L;høy;lav\n";
    window.act(PrepareAction::TakeFile("/tmp/Svar.csv".into()));
    let book = book::open(text.as_bytes(), &mut |_, _| ControlFlow::Continue(())).unwrap();
    let token = window.app().prepare.reading().expect("it is read").token();
    window.act(PrepareReport::Read(token, "/tmp/Svar.csv".into(), Ok(book)));
}

/// A meeting with a usual agenda, at the item that the group is at.
pub fn minutes(window: &mut Window) {
    window.open(without_meetings());
    window.run(Room::Minutes);
    window.run(MinutesCommand::UsualAgenda);
    window.run(MinutesCommand::BeginOrPause);
}

/// With all that can be in them.
fn minutes_as_they_will_be(window: &mut Window) {
    minutes(window);
    let measure = window.session().measures[0].id;
    window.act(MinutesAction::Treats(measure, true));
    window.run(MinutesCommand::AddFollowUp);
    window.write("Avklare hjemmelen");
    window.run(MinutesCommand::EndItem);
    window.run(MinutesCommand::Show(MinutesTab::Paper));
    for part in Part::ALL {
        window.act(MinutesAction::Part(part, true));
    }
}

fn see_kind(window: &mut Window, kind: QuestionKind) {
    see(window);
    window.act(SeeAction::Kind(Some(kind)));
}

/// A page of the panel beside the plan.
fn page(window: &mut Window, page: Page) {
    window.open_practice();
    window.run(Room::Roadmap);
    window.act(PlanAction::Side(Side::Panel));
    window.act(PlanAction::Page(page));
}

fn status(window: &mut Window) {
    window.open_practice();
    window.run(RoadmapCommand::Show(RoadmapTab::Progress));
}

/// The rooms but Judge, with their tabs, menus and dialogs.
const ROOMS: [(&str, Go); 92] = [
    ("prepare: a table", table),
    ("prepare: a table of answers", answers_table),
    ("prepare: a table being read", |window| {
        window.open_practice();
        window.act(PrepareAction::TakeFile("/tmp/Tiltaksliste.xlsx".into()));
    }),
    ("roadmap", |window| {
        window.open_practice();
        window.run(Room::Roadmap);
    }),
    ("roadmap: a card in hand", |window| {
        window.open_practice();
        window.run(Room::Roadmap);
        window.run(PlanCommand::Later);
    }),
    ("roadmap: in hand for a locked step", |window| {
        window.open_practice();
        window.run(Room::Roadmap);
        window.run(PlanCommand::Later);
        window.run(PlanCommand::Set);
        window.run(PlanCommand::Earlier);
        window.run(PlanCommand::Set);
    }),
    ("roadmap: where a card goes", |window| {
        window.open_practice();
        window.run(Room::Roadmap);
        window.run(PlanCommand::Choose);
    }),
    ("roadmap: frames", |window| page(window, Page::Frames)),
    ("roadmap: balance", |window| page(window, Page::Balance)),
    ("roadmap: links", |window| page(window, Page::Links)),
    ("roadmap: nothing there", |window| {
        window.act(FileAction::NewEmpty);
        window.run(Room::Roadmap);
    }),
    ("minutes", minutes),
    ("minutes: a meeting of two days", |window| {
        window.open_practice();
        window.run(Room::Minutes);
    }),
    ("minutes: what is written under an item", |window| {
        minutes(window);
        let measure = window.session().measures[0].id;
        window.act(MinutesAction::Treats(measure, true));
        for command in [
            MinutesCommand::AddPaper,
            MinutesCommand::AddParagraph,
            MinutesCommand::AddDecision,
            MinutesCommand::AddReservation,
            MinutesCommand::AddFollowUp,
            MinutesCommand::AddPrivateNote,
            MinutesCommand::AddPoint,
        ] {
            window.run(command);
        }
    }),
    ("minutes: the meeting itself", |window| {
        minutes(window);
        window.run(MinutesCommand::NewMeeting);
    }),
    ("minutes: who is there", |window| {
        minutes(window);
        window.run(MinutesCommand::Attendance);
    }),
    ("minutes: as they will be", minutes_as_they_will_be),
    ("minutes: sent out and approved", |window| {
        minutes_as_they_will_be(window);
        window.run(MinutesCommand::SendOut);
        window.run(MinutesCommand::Approve);
    }),
    ("minutes: since last time", |window| {
        minutes(window);
        window.run(MinutesCommand::AddFollowUp);
        window.run(MinutesCommand::NewMeeting);
        window.run(MinutesCommand::Show(MinutesTab::Since));
    }),
    ("minutes: no meeting before", |window| {
        minutes(window);
        window.run(MinutesCommand::Show(MinutesTab::Since));
    }),
    ("minutes: nothing there", |window| {
        window.open(without_meetings());
        window.run(Room::Minutes);
    }),
    ("start", |_| {}),
    ("status", status),
    ("status, a half-year that is over", |window| {
        status(window);
        window.act(ProgressAction::Walk(ProgressMove::Left));
    }),
    ("a half-year that is over, asked about", |window| {
        status(window);
        window.act(ProgressAction::Walk(ProgressMove::Left));
        window.run(ProgressCommand::Stopped);
    }),
    ("status, what its levels mean", |window| {
        status(window);
        window.act(ProgressAction::Meanings(true));
    }),
    ("status, nothing of what is looked at", |window| {
        status(window);
        let id = window.session().focus_areas[2].id;
        window.act(ProgressAction::Area(Some(Some(id))));
        window.run(ProgressCommand::Look(Wanted::Changed));
    }),
    ("the action plan", |window| {
        window.open_practice();
        window.run(RoadmapCommand::Show(RoadmapTab::Actions));
    }),
    ("what was left unsaved", |window| {
        let draft = (Field::Details(DetailsField::Place), "Møterom".to_owned());
        window.act(FileReport::Recoveries(
            vec![
                left("/tmp/økt.ron", Standing::Changed, Vec::new()),
                left("/tmp/en annen økt.ron", Standing::Same, vec![draft]),
            ],
            vec![unreadable()],
        ));
    }),
    ("start with what was left unsaved", |window| {
        window.act(FileReport::Recoveries(
            vec![left("/tmp/økt.ron", Standing::Same, Vec::new())],
            Vec::new(),
        ));
        window.act(Action::Dismiss);
    }),
    ("a file that somebody else has changed", |window| {
        window.open(Sample::Practice.session());
        for mark in [Mark::Low, Mark::Medium] {
            window.run(CrossingCommand::Mark(mark));
            window.act(BoardAction::Move(Move::Down));
        }
        window.act(FileReport::FileDiffers(PathBuf::from(OPENED), Ok(Box::new(theirs()))));
    }),
    ("a file that somebody else has changed, and nobody here", |window| {
        window.open(Sample::Practice.session());
        window.act(FileReport::FileDiffers(PathBuf::from(OPENED), Ok(Box::new(theirs()))));
    }),
    ("a changed file that cannot be read", |window| {
        window.open(Sample::Practice.session());
        window.run(FileCommand::Save);
        let error = format::from_text("(format: 1, title: ").expect_err("this is cut");
        let theirs = Err(FileError::Format(error));
        window.act(FileReport::NotSavedOver(PathBuf::from(OPENED), String::new(), theirs));
    }),
    ("a file that is open elsewhere", |window| {
        window.act(FileAction::Open(PathBuf::from(OPENED)));
        let held = Some(HeldBy(Some(holder())));
        let opened = Opened { held, ..theirs() };
        window.act(FileReport::Loaded(PathBuf::from(OPENED), Ok(Box::new(opened))));
    }),
    ("an open file that is open elsewhere", |window| {
        window.open(Sample::Practice.session());
        window.act(FileReport::HeldElsewhere(PathBuf::from(OPENED), HeldBy(None)));
    }),
    ("a session to look at only", |window| {
        window.act(FileAction::Open(PathBuf::from(OPENED)));
        let opened = Opened { held: Some(HeldBy(None)), ..theirs() };
        window.act(FileReport::Loaded(PathBuf::from(OPENED), Ok(Box::new(opened))));
        window.act(FileAction::OpenAs(OpenMode::ReadOnly));
    }),
    ("a file where tables go", |window| {
        window.open(Sample::Practice.session());
        let stands = Stands { path: PathBuf::from("/tmp/Felles tiltak.xlsx"), is_open: false };
        window.act(FileReport::Tables(TablesReport::Stand(stands)));
    }),
    ("tables that were not written", |window| {
        window.open(Sample::Practice.session());
        let path = PathBuf::from("/tmp/Felles tiltak.xlsx");
        window.act(FileReport::Tables(TablesReport::NotWritten(path, FileError::Denied)));
    }),
    ("which table goes to a file of one", |window| {
        window.open(Sample::Practice.session());
        let path = PathBuf::from("/tmp/Felles tiltak.csv");
        window.act(FileReport::Tables(TablesReport::Which(path)));
    }),
    ("what is wanted as a picture", |window| {
        window.open(Sample::Practice.session());
        window.run(FileCommand::GivePicture);
    }),
    ("earlier versions", |window| {
        window.open(Sample::Practice.session());
        window.run(FileCommand::Versions);
        window.act(FileReport::Versions(PathBuf::from(OPENED), Ok(versions())));
    }),
    ("no earlier versions", |window| {
        window.open(Sample::Practice.session());
        window.run(FileCommand::Versions);
        window.act(FileReport::Versions(PathBuf::from(OPENED), Ok(Vec::new())));
    }),
    ("what differs from an earlier version", |window| {
        window.open(Sample::Practice.session());
        window.run(FileCommand::Versions);
        window.act(FileReport::Versions(PathBuf::from(OPENED), Ok(versions())));
        let path = versions()[0].path.clone();
        window.act(FileAction::CompareVersion(path.clone()));
        window.act(FileReport::VersionRead(path, Ok(Box::new(theirs().read))));
    }),
    ("a text whose place is gone, as the program ends", |window| {
        let Offer { recovery, .. } = left(OPENED, Standing::Same, Vec::new());
        let homeless = vec!["Når pengene kommer, og ikke før det er sagt".to_owned()];
        let recovery = Recovery { homeless, is_as_saved: true, ..(*recovery).clone() };
        let journal = recovery.path.clone();
        let offer = Offer { recovery: Arc::new(recovery), standing: Standing::Same };
        window.act(FileReport::Recoveries(vec![offer], Vec::new()));
        window.act(FileAction::OpenRecovery(journal));
        window.act(FileAction::CloseRequested);
    }),
    ("a file of which several things are to be known", |window| {
        window.act(FileAction::Open(PathBuf::from(OPENED)));
        let mut opened = theirs();
        opened.read.checksum_matches = false;
        opened.read.unknown.push("measures.1.colour".to_owned());
        opened.controls = 3;
        window.act(FileReport::Loaded(PathBuf::from(OPENED), Ok(Box::new(opened))));
    }),
    ("an earlier version that is being read", |window| {
        window.open(Sample::Practice.session());
        window.run(FileCommand::Versions);
        window.act(FileReport::Versions(PathBuf::from(OPENED), Ok(versions())));
        window.act(FileAction::CompareVersion(versions()[0].path.clone()));
    }),
    ("what is being compared with an earlier version", |window| {
        window.open(Sample::Practice.session());
        window.run(FileCommand::Versions);
        window.act(FileReport::Versions(PathBuf::from(OPENED), Ok(versions())));
        let path = versions()[0].path.clone();
        window.act(FileAction::CompareVersion(path.clone()));
        window.compare_slowly();
        window.act(FileReport::VersionRead(path, Ok(Box::new(theirs().read))));
    }),
    ("a file that was changed outside the program", |window| {
        let mut opened = theirs();
        opened.read.checksum_matches = false;
        opened.former = Some((Timestamp::new(now().moment(), 7), Sample::Practice.session()));
        window.act(FileAction::Open(PathBuf::from(OPENED)));
        window.act(FileReport::Loaded(PathBuf::from(OPENED), Ok(Box::new(opened))));
    }),
    ("to be thrown away", |window| {
        let offer = left("/tmp/økt.ron", Standing::Same, Vec::new());
        let journal = offer.recovery.path.clone();
        window.act(FileReport::Recoveries(vec![offer], Vec::new()));
        window.act(FileAction::ThrowAway(journal));
    }),
    ("dialog: journals that cannot be read", |window| {
        window.act(FileReport::Recoveries(Vec::new(), vec![unreadable()]));
        window.run(FileCommand::Recover);
    }),
    ("dialog: a journal as text", |window| {
        let path = unreadable().path;
        window.act(FileReport::Recoveries(Vec::new(), vec![unreadable()]));
        window.run(FileCommand::Recover);
        window.act(FileAction::ShowJournal(path.clone()));
        let line = format!("(Entry, {}\u{0})", "(Edit, \"Tiltak æøå\"), ".repeat(400));
        window.act(FileReport::JournalText(
            path,
            Ok(ShownText::new([line.as_str(); 60].join("\n")).with_session(Some(line.clone()))),
        ));
    }),
    ("start with recent files", |window| {
        let day = "2027-01-13".to_owned();
        let recent =
            Recent { path: PathBuf::from("/tmp/økt.ron"), title: "En økt".to_owned(), day };
        window.app_mut().settings.remember(recent);
    }),
    ("prepare: session", |window| prepare(window, Tab::Session)),
    ("prepare: participants", |window| {
        prepare(window, Tab::Participants);
    }),
    ("prepare: criteria", |window| prepare(window, Tab::Criteria)),
    ("prepare: focus areas", |window| {
        prepare(window, Tab::FocusAreas);
    }),
    ("prepare: measures", |window| prepare(window, Tab::Measures)),
    ("prepare: steps", |window| prepare(window, Tab::Steps)),
    ("prepare: nothing there", |window| {
        window.act(FileAction::NewEmpty);
        window.prepare(Tab::Measures);
    }),
    ("board", Window::open_practice),
    ("board: cannot judge yet", |window| {
        window.open_practice();
        window.run(CrossingCommand::Mark(Mark::CannotJudge));
    }),
    ("board: decision", |window| {
        window.open_practice();
        window.act(BoardAction::Move(Move::RowEnd));
    }),
    ("board: choice", |window| {
        window.open_practice();
        window.run(BoardCommand::Choose);
    }),
    ("board: choice of the decision", |window| {
        window.open_practice();
        window.act(BoardAction::Move(Move::RowEnd));
        window.run(BoardCommand::Choose);
    }),
    ("board: panel", |window| {
        window.open_practice();
        window.act(BoardAction::Detail(true));
    }),
    ("board: as a list", |window| {
        window.open_practice();
        window.run(BoardCommand::ToggleBoardList);
    }),
    ("board: choice in the list", |window| {
        window.open_practice();
        window.run(BoardCommand::ToggleBoardList);
        window.run(BoardCommand::Choose);
    }),
    ("board: order no longer holds", |window| {
        window.open_practice();
        window.run(BoardCommand::SortCriterion);
        window.run(CrossingCommand::Mark(Mark::Low));
    }),
    ("board: nothing fits the filter", |window| {
        window.open_practice();
        window.act(BoardAction::Filter(Filter { text: "xyz".to_owned(), ..Filter::default() }));
    }),
    ("board: nothing there", |window| {
        window.act(FileAction::NewEmpty);
        window.run(Room::Board);
    }),
    ("see", see),
    ("see: two criteria", |window| see_kind(window, QuestionKind::NoDifference)),
    ("see: what was split", |window| see_kind(window, QuestionKind::Split)),
    ("see: at least as good", |window| see_kind(window, QuestionKind::AtLeastAsGood)),
    ("see: nothing of a kind", |window| {
        see_kind(window, QuestionKind::Split);
        let data = window.session().focus_areas[3].id;
        window.act(SeeAction::Area(AreaFilter::One(data)));
    }),
    ("see: the answer", |window| {
        see_kind(window, QuestionKind::OneStep);
        window.act(SeeAction::Answer);
    }),
    ("see: without a criterion", |window| {
        see(window);
        let criterion = window.session().criteria[0].id;
        window.act(SeeAction::Criterion(criterion));
    }),
    ("see: what is missing", |window| {
        see_kind(window, QuestionKind::Missing);
        window.act(SeeAction::Detail(true));
    }),
    ("see: no light is set", |window| {
        window.act(FileAction::NewEmpty);
        window.run(Room::See);
    }),
    ("menu: file", |window| menu(window, "menu-file")),
    ("menu: view", |window| menu(window, "menu-view")),
    ("menu: filter", |window| menu(window, "filter")),
    ("menu: sort", |window| menu(window, "sorted-prepared")),
    ("dialog: unsaved", |window| {
        window.open_practice();
        window.run(CrossingCommand::Mark(Mark::Low));
        window.act(FileAction::CloseRequested);
    }),
    ("dialog: unknown fields", |window| {
        window.open_practice();
        window.app_mut().document.as_mut().unwrap().unknown = vec!["measures.1.colour".to_owned()];
        window.run(FileCommand::Save);
    }),
    ("dialog: delete", |window| {
        prepare(window, Tab::Criteria);
        window.run(PrepareCommand::DeleteEntry);
    }),
    ("dialog: path to open", |window| {
        window.act(FileReport::NoOpenDialog);
    }),
    ("dialog: path to save", |window| {
        window.open_practice();
        window.run(FileCommand::Save);
        window.act(FileReport::NoSaveDialog);
    }),
    ("dialog: a file is there already", |window| {
        window.open_practice();
        window.run(FileCommand::Save);
        window.act(FileReport::NoSaveDialog);
        window.act(FileReport::AlreadyThere(PathBuf::from("/tmp/økt.ron")));
    }),
    ("dialog: cannot open", |window| {
        window.open_practice();
        window.cannot_open("/tmp/borte.ron", FileError::NotFound);
    }),
    ("dialog: keys", |window| {
        window.open_practice();
        window.run(HelpCommand::Keys);
    }),
    ("dialog: new", |window| window.run(FileCommand::New)),
];

/// The phases of Judge, as they stand still.
const JUDGE: [(&str, Go); 19] = [
    ("judge: answering", |window| window.judge(FRESH)),
    ("judge: some have answered", |window| {
        window.judge(FRESH);
        window.write("hml");
    }),
    ("judge: answers are missing", |window| {
        window.judge(FRESH);
        window.write("hmlr");
    }),
    ("judge: all have answered", |window| {
        window.judge(FRESH);
        window.write("hmlam4h");
    }),
    ("judge: answering without names", |window| {
        window.judge(FRESH);
        window.run(JudgeCommand::ToggleAnonymous);
        window.write("hm");
    }),
    ("judge: revealed", Window::judge_to_reveal),
    ("judge: revealed without names", |window| {
        window.judge(FRESH);
        window.run(JudgeCommand::ToggleAnonymous);
        window.write("hmlam4hr");
    }),
    ("judge: a second round revealed", |window| window.judge(SPLIT)),
    ("judge: agreed on high", |window| {
        window.judge_to_reveal();
        window.write("h");
    }),
    ("judge: agreed on low", |window| {
        window.judge_to_reveal();
        window.write("l");
    }),
    ("judge: agreed that it cannot be judged", |window| {
        window.judge_to_reveal();
        window.write("4");
    }),
    ("judge: a new round on what was agreed", |window| {
        window.judge(SPLIT);
        window.write("nhmlr");
        window.write("r");
    }),
    ("judge: a reservation", |window| window.judge(RESERVED)),
    ("judge: an old wording", |window| window.judge(OLD_WORDING)),
    ("judge: hands", |window| {
        window.judge(FRESH);
        window.run(JudgeCommand::Way(AnswerWay::Hands));
    }),
    ("judge: too many hands", |window| {
        window.judge(FRESH);
        window.run(JudgeCommand::Way(AnswerWay::Hands));
        window.write("9");
        window.key(egui::Key::Enter);
    }),
    ("judge: hands revealed", |window| {
        window.judge(FRESH);
        window.run(JudgeCommand::Way(AnswerWay::Hands));
        window.write("4");
        window.key(egui::Key::Enter);
        window.write("3");
        window.run(JudgeCommand::Reveal);
    }),
    ("judge: directly", |window| {
        window.judge(FRESH);
        window.run(JudgeCommand::Way(AnswerWay::Direct));
    }),
    ("judge: nothing there", |window| {
        window.act(FileAction::NewEmpty);
        window.run(Room::Judge);
    }),
];

/// What stands in front of Judge and the board.
const IN_FRONT: [(&str, Go); 19] = [
    ("dialog: points", |window| {
        window.open_practice();
        window.run(HelpCommand::Points);
    }),
    ("dialog: no points", |window| {
        window.act(FileAction::NewEmpty);
        window.run(HelpCommand::Points);
    }),
    ("dialog: legend", |window| {
        window.open_practice();
        window.run(HelpCommand::Legend);
    }),
    ("dialog: palette", |window| {
        window.open_practice();
        window.run(HelpCommand::Palette);
    }),
    ("dialog: own keys", |window| {
        window.open_practice();
        window.run(HelpCommand::OwnKeys);
    }),
    ("dialog: own keys, one is awaited", |window| {
        window.open_practice();
        window.run(HelpCommand::OwnKeys);
        window.act(HelpAction::TakeKey(Some(Command::Judge(JudgeCommand::Talk))));
    }),
    ("dialog: own keys, two are alike", |window| {
        window.open_practice();
        window.act(HelpAction::SetKey(Command::Judge(JudgeCommand::Talk), Some("H".to_owned())));
        window.run(HelpCommand::OwnKeys);
    }),
    ("dialog: still saving", |window| {
        window.open_practice();
        window.run(FileCommand::Save);
        window.act(FileReport::PickedSave(Some("/tmp/økt.ron".into())));
        // Once somebody waits for the save, twice they do not want to.
        window.act(FileAction::CloseRequested);
        window.act(FileAction::CloseRequested);
    }),
    ("dialog: cannot save", |window| {
        window.open_practice();
        let path = PathBuf::from("/tmp/økt.ron");
        window.run(FileCommand::Save);
        window.act(FileReport::PickedSave(Some(path.clone())));
        let revision = window.app().document.as_ref().unwrap().history.revision();
        window.act(FileReport::Saved(path, revision, Err(FileError::NotFound)));
    }),
    ("audience: the board here", |window| {
        window.open_practice();
        one_screen(window);
        window.run(AudienceCommand::Audience);
        assert_eq!(window.app().audience.place(), AudiencePlace::Here);
    }),
    ("audience: a reveal here", |window| {
        window.judge_to_reveal();
        one_screen(window);
        window.run(AudienceCommand::Audience);
        assert_eq!(window.app().audience.place(), AudiencePlace::Here);
    }),
    ("audience: the palette over the board here", |window| {
        window.open_practice();
        one_screen(window);
        window.run(AudienceCommand::Audience);
        window.run(HelpCommand::Palette);
        assert_eq!(window.app().audience.place(), AudiencePlace::Aside);
    }),
    ("audience: a rationale in place of the reveal here", |window| {
        window.judge_to_reveal();
        one_screen(window);
        window.run(AudienceCommand::Audience);
        window.run(CrossingCommand::EditRationale);
    }),
    ("audience: beside", |window| {
        window.judge_to_reveal();
        window.run(AudienceCommand::AudienceWindow);
    }),
    ("menu: how the room answers", |window| {
        window.judge(FRESH);
        let [way, names] = ["way-ballots", "way-open"].map(|key| window.t(key));
        window.click(Role::Button, &format!("{way}, {names}"));
    }),
    ("menu: the walk", |window| {
        window.judge(FRESH);
        let place = window.app().judge.place().unwrap();
        let args = [("at", place.at.into()), ("of", place.of.into())];
        let place = window.app().texts.with("walk-place", &args);
        let name = format!("{place}, {}", window.t("walk-by-measure"));
        window.click(Role::Button, &name);
    }),
    ("menu: reservations", |window| {
        window.judge(SPLIT);
        let name = window.t("reserve");
        window.reach(Role::Button, &name);
        window.key(egui::Key::Enter);
    }),
    ("menu: changing a stand", |window| {
        window.judge(SPLIT);
        window.run(JudgeCommand::ToggleChangeAfterReveal);
        let name = window.t("change-stand");
        window.reach(Role::Button, &name);
        window.key(egui::Key::Enter);
    }),
    ("menu: audience", |window| {
        window.open_practice();
        window.run(AudienceCommand::AudienceWindow);
        let name = window.t("audience-title");
        window.click(Role::Button, &name);
    }),
];

fn prepare(window: &mut Window, tab: Tab) {
    window.open_practice();
    window.prepare(tab);
}

fn menu(window: &mut Window, key: &str) {
    window.open_practice();
    let name = window.t(key);
    window.click(Role::Button, &name);
}

/// With one screen only, the audience's picture comes in the place of everything else.
fn one_screen(window: &mut Window) {
    let screen =
        Screen { name: "eDP".to_owned(), size: (1280, 720), is_ours: true, ..Screen::default() };
    window.act(AudienceReport::Screens(vec![screen]));
}

/// A journal that cannot be read.
fn unreadable() -> Unreadable {
    let name = "2027-01-13_13-42-07-00000001.journal".to_owned();
    Unreadable {
        path: PathBuf::from("/tmp/journals").join(&name),
        begun: "2027-01-13_13-42-07".parse().ok(),
        name,
        why: JournalError::Damaged,
    }
}
