//! A meeting in Judge, and those who run it, without a window.

use std::sync::Arc;

use lyskryss::app::command::{Command, CrossingCommand};
use lyskryss::app::core::effect::{Effect, Now};
use lyskryss::app::core::imports::pasted::PasteTried;
use lyskryss::app::core::message::Arg;
use lyskryss::app::core::place::Place;
use lyskryss::app::input::{Action, FileAction, FileReport, Input, PrepareReport, Report};
use lyskryss::app::services::files::{Comparison, Offer, Opened, Standing};
use lyskryss::app::state::App;
use lyskryss::app::update::update;
use lyskryss::domain::criterion::CriterionId;
use lyskryss::domain::date::Date;
use lyskryss::domain::field::Field;
use lyskryss::domain::judging::Crossing;
use lyskryss::domain::light::Mark;
use lyskryss::domain::measure::MeasureId;
use lyskryss::domain::round::Round;
use lyskryss::domain::session::Session;
use lyskryss::storage::format;
use lyskryss::storage::journal::{Ends, FileFingerprint, Recovery};
use lyskryss::storage::limits::Space;
use lyskryss::storage::run_id::RunId;
use lyskryss::storage::settings::Settings;

/// Etat A, B and C judge, Etat D listens. The third criterion lacks a sentence.
pub(crate) const MEETING: &str = r#"(format: 1, title: "Møte", next_id: 20,
    participants: [
        (id: 1, organisation: "Etat A", role: Member),
        (id: 2, organisation: "Etat B", role: Member),
        (id: 3, organisation: "Etat C", role: Member),
        (id: 4, organisation: "Etat D", role: Observer),
    ],
    focus_areas: [(id: 5, name: "Data"), (id: 6, name: "Språk")],
    criteria: [
        (id: 7, name: "Verdi", high: "Mye.", medium: "Noe.", low: "Lite."),
        (id: 8, name: "Ansvar", high: "Sagt ja.", medium: "Pekt ut.", low: "Ingen."),
        (id: 9, name: "Penger", high: "Ja.", low: "Nei."),
    ],
    measures: [
        (id: 10, number: "2.1", title: "Språk", focus_area: 6),
        (id: 11, number: "1.1", title: "Data", focus_area: 5),
        (id: 12, number: "1.2", title: "Mer data", focus_area: 5),
    ])"#;

/// The checksum that a file is said to have as it is opened.
pub(crate) const OPENED: &str = "as opened";

/// The first crossing of a walk by measures.
pub(crate) const FIRST: (u32, u32) = (11, 7);

pub(crate) fn crossing(at: (u32, u32)) -> Crossing {
    (MeasureId(at.0), CriterionId(at.1))
}

/// Those who run the meeting.
pub(crate) struct Person {
    pub(crate) app: App,
    pub(crate) now: Now,
}

impl Person {
    /// With the meeting open, and Judge on its first crossing.
    pub(crate) fn new() -> Self {
        let mut person = Self::with("/tmp/møte.ron", MEETING);
        person.goes_to(FIRST);
        person
    }

    /// With a meeting open from a file.
    pub(crate) fn with(path: &str, text: &str) -> Self {
        let day = Date::new(2027, 1, 14).unwrap();
        let now = Now { day, hour: 13, minute: 42, ..Now::default() };
        let mut person = Self { app: App::new(Settings::default(), Some("nb-NO")), now };
        person.opens(path, text);
        person
    }

    pub(crate) fn opens(&mut self, path: &str, text: &str) {
        let read = format::from_text(text).unwrap();
        self.does(FileAction::Open(path.into()));
        let opened = Opened::new(read, OPENED.to_owned());
        self.does(FileReport::Loaded(path.into(), Ok(Box::new(opened))));
    }

    /// Does it. What is to be compared is compared at once, what was pasted is tried at once.
    pub(crate) fn does(&mut self, input: impl Into<Input>) -> Vec<Effect> {
        let mut done = Vec::new();
        for effect in self.begins(input) {
            match effect {
                Effect::Compare(order) => {
                    let found = Comparison::of(self.app.texts, order);
                    done.extend(self.does(FileReport::Compared(Box::new(found))));
                }
                Effect::TryPasted(order) => {
                    let tried = Box::new(PasteTried::of(*order));
                    done.extend(self.does(PrepareReport::Pasted(tried)));
                }
                Effect::MakeReady(order) => {
                    done.extend(self.does(Report::Ready(Box::new(order.done()))));
                }
                effect => done.push(effect),
            }
        }
        done
    }

    /// Does it. What is done aside waits.
    pub(crate) fn begins(&mut self, input: impl Into<Input>) -> Vec<Effect> {
        update(&mut self.app, input, self.now)
    }

    pub(crate) fn runs(&mut self, command: impl Into<Command>) -> Vec<Effect> {
        self.does(Action::Do(command.into()))
    }

    pub(crate) fn marks(&mut self, mark: Mark) {
        self.runs(CrossingCommand::Mark(mark));
    }

    pub(crate) fn goes_to(&mut self, at: (u32, u32)) {
        let (measure, criterion) = crossing(at);
        self.does(Action::Go(Place::Crossing((measure, criterion))));
    }

    pub(crate) fn types(&mut self, field: Field, text: &str) {
        self.does(Action::Type(field, text.to_owned()));
        self.does(Action::Commit);
    }

    pub(crate) fn session(&self) -> &Session {
        self.app.session().unwrap()
    }

    pub(crate) fn here(&self) -> Crossing {
        self.app.judge.crossing().unwrap()
    }

    pub(crate) fn mark(&self) -> Option<Mark> {
        let (measure, criterion) = self.here();
        self.session().mark(measure, criterion)
    }

    pub(crate) fn rounds(&self) -> &[Round] {
        let (measure, criterion) = self.here();
        self.session().rounds_of(measure, criterion)
    }

    pub(crate) fn says(&self) -> &'static str {
        self.app.message().map_or("", |message| message.key)
    }

    /// How near the open session is to what a file may hold.
    pub(crate) fn space(&self) -> Space {
        self.app.document.as_ref().unwrap().space()
    }

    /// The words of what is said.
    pub(crate) fn tells(&self, name: &str) -> Option<&Arg> {
        let args = self.app.message().map(|message| &message.args)?;
        args.iter().find(|(arg, _)| *arg == name).map(|(_, arg)| arg)
    }

    /// All three answer, or the first who wait.
    pub(crate) fn answer<const N: usize>(&mut self, marks: [Mark; N]) {
        for mark in marks {
            self.marks(mark);
        }
    }
}

/// What an earlier run left unsaved, of a file or of none.
pub(crate) fn left(session: Session, file: Option<&str>, standing: Standing) -> Offer {
    let recovery = Recovery {
        path: "/data/journals/2027-01-14_12-00-00-0badcafe.journal".into(),
        program: "0.1.0".to_owned(),
        run: RunId {
            user: "noen".to_owned(),
            machine: "maskin".to_owned(),
            process: 7,
            started: 7,
            ..RunId::default()
        },
        file: file.map(|path| FileFingerprint { path: path.into(), checksum: "0".to_owned() }),
        session,
        saved: None,
        drafts: Vec::new(),
        homeless: Vec::new(),
        changes: 34,
        last: None,
        is_as_saved: false,
        ends: Ends::Whole,
        unknown: Vec::new(),
        follows: None,
        may_go_on: false,
    };
    Offer { recovery: Arc::new(recovery), standing }
}

pub(crate) const SPLIT: [Mark; 3] = [Mark::High, Mark::Low, Mark::Medium];
