//! What can be asked of Status, and what is then done.

use enum_iterator::Sequence;

use crate::app::core::context::Context;
use crate::app::core::message::Message;
use crate::app::core::place::{Focus, RoadmapTab};
use crate::app::core::properties::{LeadsTo, Properties, Section};
use crate::app::rooms::roadmap::progress::at::ProgressCursor;
use crate::app::rooms::roadmap::progress::cursor::ProgressMove;
use crate::app::rooms::roadmap::progress::state::{HalfYears, ProgressView};
use crate::domain::field::{Field, StatusField};
use crate::domain::focus_area::FocusAreaId;
use crate::domain::meanings::Meant;
use crate::domain::measure::MeasureId;
use crate::domain::progress::stage::Stage;
use crate::domain::progress::status::StatusLevel;
use crate::insight::agenda::{status_on_agenda, turn_status_on_agenda};
use crate::insight::progress::Wanted;

/// What a view of Status can ask for.
#[derive(Clone, Copy, Debug)]
pub enum ProgressAction {
    /// Selects a half-year of a measure.
    Select(ProgressCursor),
    /// Walks to another one.
    Walk(ProgressMove),
    /// Says how a measure went in a half-year, or takes that back.
    Set(ProgressCursor, Option<StatusLevel>),
    /// Sets a half-year right that is over.
    SetRight(ProgressCursor),
    /// Says how far a measure has come.
    Stage(MeasureId, Option<Stage>),
    /// Looks at one focus area, or at all.
    Area(Option<Option<FocusAreaId>>),
    /// Writes what each level means, or is done with it.
    Meanings(bool),
    /// In a narrow window, puts the panel in place of the table, or takes it away.
    Panel(bool),
}

/// What can be asked of Status by name.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Hash, Sequence)]
#[expect(missing_docs, reason = "each is named as what it does")]
pub enum ProgressCommand {
    OnTrack,
    NeedsHelp,
    Stopped,
    Clear,
    Why,
    Agenda,
    Look(Wanted),
    HalfYears(HalfYears),
}

impl ProgressCommand {
    /// What is to be known of it.
    pub const fn properties(self) -> Properties {
        let key = match self {
            Self::OnTrack => "command-progress-on-track",
            Self::NeedsHelp => "command-progress-needs-help",
            Self::Stopped => "command-progress-stopped",
            Self::Clear => "command-progress-clear",
            Self::Why => "command-progress-why",
            Self::Agenda => "command-progress-agenda",
            Self::Look(Wanted::All) => "command-progress-look-all",
            Self::Look(Wanted::Changed) => "command-progress-look-changed",
            Self::Look(Wanted::NotReported) => "command-progress-look-not-reported",
            Self::Look(Wanted::NoOwner) => "command-progress-look-no-owner",
            Self::Look(Wanted::OnAgenda) => "command-progress-look-on-agenda",
            Self::HalfYears(HalfYears::Three) => "command-progress-three",
            Self::HalfYears(HalfYears::Six) => "command-progress-six",
            Self::HalfYears(HalfYears::All) => "command-progress-all",
        };
        let properties = Properties::new(Section::Roadmap, key).only_in_tab(RoadmapTab::Progress);
        match self {
            Self::Why => properties.leads_to(LeadsTo::Text),
            // A word typed at some other button must not set anything.
            Self::OnTrack | Self::NeedsHelp | Self::Stopped | Self::Clear => {
                properties.at_crossing()
            }
            Self::Agenda | Self::Look(_) | Self::HalfYears(_) => properties,
        }
    }

    const fn level(self) -> Option<StatusLevel> {
        match self {
            Self::OnTrack => Some(StatusLevel::OnTrack),
            Self::NeedsHelp => Some(StatusLevel::NeedsHelp),
            Self::Stopped => Some(StatusLevel::Stopped),
            Self::Clear | Self::Why | Self::Agenda | Self::Look(_) | Self::HalfYears(_) => None,
        }
    }
}

impl ProgressView {
    /// Whether a command can be done now.
    pub(crate) const fn is_enabled(&self, command: ProgressCommand) -> bool {
        match command {
            ProgressCommand::OnTrack
            | ProgressCommand::NeedsHelp
            | ProgressCommand::Stopped
            | ProgressCommand::Clear
            | ProgressCommand::Why
            | ProgressCommand::Agenda => self.cursor.is_some(),
            ProgressCommand::Look(_) | ProgressCommand::HalfYears(_) => true,
        }
    }

    /// Does a command.
    pub(crate) fn run(&mut self, command: ProgressCommand, cx: &mut Context) {
        match command {
            ProgressCommand::OnTrack
            | ProgressCommand::NeedsHelp
            | ProgressCommand::Stopped
            | ProgressCommand::Clear => {
                if let Some(at) = self.cursor {
                    self.set(at, command.level(), cx);
                }
            }
            ProgressCommand::Why => {
                if let Some(at) = self.cursor {
                    self.write(at, StatusField::Why, cx);
                }
            }
            ProgressCommand::Agenda => self.turn_on_agenda(cx),
            ProgressCommand::Look(wanted) => {
                self.wanted = wanted;
                self.look_anew(cx);
                cx.wish_focus(Focus::Card);
            }
            ProgressCommand::HalfYears(half_years) => {
                self.half_years = half_years;
                self.look_anew(cx);
                cx.wish_focus(Focus::Card);
            }
        }
    }

    /// Puts how the selected measure goes on the agenda, or takes it off.
    fn turn_on_agenda(&self, cx: &mut Context) {
        let Some((session, at)) = cx.session().zip(self.cursor) else { return };
        let was = status_on_agenda(session, at.measure).is_some();
        let name = session.measure(at.measure).map_or("", |measure| measure.short_name());
        let key = if was { "message-progress-off-agenda" } else { "message-progress-on-agenda" };
        let said = Message::new(key).words("measure", name.to_owned());
        let edit = turn_status_on_agenda(session, at.measure);
        if cx.apply_if(edit) {
            cx.say(said);
        }
    }

    /// Does what a view asks for.
    pub(crate) fn update(&mut self, action: ProgressAction, cx: &mut Context) {
        match action {
            ProgressAction::Select(at) => self.select(at, cx),
            ProgressAction::Walk(way) => self.walk(way, cx),
            ProgressAction::Set(at, level) => self.set(at, level, cx),
            ProgressAction::SetRight(at) => self.write(at, StatusField::Why, cx),
            ProgressAction::Stage(measure, stage) => cx.set_stage(measure, stage),
            ProgressAction::Area(area) => {
                self.area = area;
                self.look_anew(cx);
                cx.wish_focus(Focus::Card);
            }
            ProgressAction::Meanings(open) => {
                self.meanings = open;
                let first = Field::Meaning(Meant::Level(StatusLevel::OnTrack));
                cx.wish_focus(if open { Focus::Field(first) } else { Focus::Places });
            }
            ProgressAction::Panel(open) => {
                self.panel = open;
                cx.wish_focus(if open { Focus::Places } else { Focus::Card });
            }
        }
    }

    /// One step back: what stands in place of the table goes away.
    pub(crate) fn step_back(&mut self, cx: &mut Context) -> bool {
        let was_open = std::mem::take(&mut self.panel);
        if was_open {
            cx.wish_focus(Focus::Card);
        }
        was_open
    }

    /// Somebody goes elsewhere.
    pub(crate) fn leave(&mut self) {
        self.panel = false;
        self.meanings = false;
        self.past.forget();
    }
}
