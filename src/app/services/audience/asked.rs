//! What can be asked of the audience window, what is reported of it, and what is then done.

use enum_iterator::Sequence;

use crate::app::core::context::Context;
use crate::app::core::properties::{Properties, Section};
use crate::app::services::audience::screens::Screen;
use crate::app::services::audience::state::{Audience, AudiencePlace, Show};

/// What a view can ask of the audience window.
#[derive(Clone, Copy, Debug)]
pub enum AudienceAction {
    /// Sends the window to a screen, by its place in the list.
    AudienceTo(usize),
}

/// What the outside reports of the audience window.
#[derive(Debug)]
pub enum AudienceReport {
    /// It was asked to close.
    AudienceClosed,
    /// Another window covers it, or no longer does.
    AudienceCovered(bool),
    /// The screens there are now.
    Screens(Vec<Screen>),
    /// The screen that the window is seen on, by its place in the list.
    AudienceSeenOn(usize),
    /// It fills another screen than it should, and has for a while.
    AudienceAstray,
}

/// What can be asked of the audience window by name.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Hash, Sequence)]
#[expect(missing_docs, reason = "each is named as what it does")]
pub enum AudienceCommand {
    /// Open it, or close it.
    Audience,
    AudienceFull,
    Freeze,
    Blank,
    AudienceWindow,
    AudienceShow(Show),
}

impl AudienceCommand {
    /// What is to be known of it. None of them ends what somebody is typing.
    pub const fn properties(self) -> Properties {
        let key = match self {
            Self::Audience => "command-audience",
            Self::AudienceFull => "command-audience-full",
            Self::Freeze => "command-freeze",
            Self::Blank => "command-blank",
            Self::AudienceWindow => "command-audience-window",
            Self::AudienceShow(Show::Follow) => "command-audience-follow",
            Self::AudienceShow(Show::Overview) => "command-audience-overview",
            Self::AudienceShow(Show::Measure) => "command-audience-measure",
            Self::AudienceShow(Show::Decision) => "command-audience-decision",
            Self::AudienceShow(Show::Points) => "command-audience-points",
            Self::AudienceShow(Show::Roadmap) => "command-audience-roadmap",
            Self::AudienceShow(Show::Step) => "command-audience-step",
            Self::AudienceShow(Show::Queue) => "command-audience-queue",
            Self::AudienceShow(Show::Agenda) => "command-audience-agenda",
            Self::AudienceShow(Show::Item) => "command-audience-item",
            Self::AudienceShow(Show::Resolution) => "command-audience-resolution",
            Self::AudienceShow(Show::Title) => "command-audience-title",
            Self::AudienceShow(Show::Pause) => "command-audience-pause",
        };
        Properties::new(Section::Audience, key).keeps_typing()
    }
}

impl Audience {
    /// Whether a command can be done now.
    pub(crate) fn is_enabled(&self, command: AudienceCommand, cx: &Context) -> bool {
        match command {
            AudienceCommand::Audience | AudienceCommand::AudienceWindow => cx.document.is_some(),
            AudienceCommand::AudienceFull => self.is_shown(),
            AudienceCommand::Freeze | AudienceCommand::Blank | AudienceCommand::AudienceShow(_) => {
                self.place != AudiencePlace::Closed
            }
        }
    }

    /// Does a command.
    pub(crate) fn run(&mut self, command: AudienceCommand, cx: &mut Context) {
        match command {
            AudienceCommand::Audience => self.toggle(cx),
            AudienceCommand::AudienceFull if self.is_in_main_window() => {
                self.fills_here = !self.fills_here;
            }
            AudienceCommand::AudienceFull => self.full = !self.full,
            AudienceCommand::Freeze => self.frozen = !self.frozen,
            AudienceCommand::Blank => self.blank = !self.blank,
            // Whatever screens there are: to be dragged, or shared in a meeting.
            AudienceCommand::AudienceWindow => self.open_window(None, cx),
            AudienceCommand::AudienceShow(show) => {
                // The same key leads to the overview and back.
                let is_back = show == Show::Overview && self.show == show && !self.blank;
                self.show = if is_back { Show::Follow } else { show };
                self.frozen = false;
                self.blank = false;
            }
        }
    }

    /// Does what a view asks for.
    pub(crate) fn update(&mut self, action: AudienceAction, cx: &mut Context) {
        match action {
            AudienceAction::AudienceTo(screen) => {
                if screen < self.screens.len() {
                    self.open_window(Some(screen), cx);
                }
            }
        }
    }

    /// Hears what the outside reports.
    pub(crate) fn hear_report(&mut self, report: AudienceReport, cx: &mut Context) {
        match report {
            AudienceReport::AudienceClosed => self.close(cx),
            AudienceReport::AudienceCovered(covered) => self.covered = covered,
            AudienceReport::Screens(screens) => self.set_screens(screens, cx),
            AudienceReport::AudienceSeenOn(screen) => self.seen_on(screen),
            AudienceReport::AudienceAstray => self.bring_back(cx),
        }
    }
}
