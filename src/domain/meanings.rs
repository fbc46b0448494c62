//! What the group means by the words of the roadmap: the kinds of things that stand on it, and the
//! levels of how they go.

use serde::{Deserialize, Serialize};

use crate::domain::is_default;
use crate::domain::measure::MeasureKind;
use crate::domain::progress::status::StatusLevel;

/// Something that the group says the meaning of.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Hash, Serialize, Deserialize)]
pub enum Meant {
    /// A kind of thing on the roadmap.
    Kind(MeasureKind),
    /// A level of how something goes.
    Level(StatusLevel),
}

/// A sentence each, written by the group; empty where it has said nothing.
#[derive(Clone, Debug, Default, PartialEq, Eq, Serialize, Deserialize)]
#[expect(missing_docs, reason = "each is named as what it is the meaning of")]
pub struct Meanings {
    #[serde(default, skip_serializing_if = "is_default")]
    pub ambition: String,
    #[serde(default, skip_serializing_if = "is_default")]
    pub activity: String,
    #[serde(default, skip_serializing_if = "is_default")]
    pub project: String,
    #[serde(default, skip_serializing_if = "is_default")]
    pub joint_project: String,
    #[serde(default, skip_serializing_if = "is_default")]
    pub on_track: String,
    #[serde(default, skip_serializing_if = "is_default")]
    pub needs_help: String,
    #[serde(default, skip_serializing_if = "is_default")]
    pub stopped: String,
}

impl Meanings {
    /// What one of them means.
    pub fn of(&self, what: Meant) -> &str {
        match what {
            Meant::Kind(MeasureKind::Ambition) => &self.ambition,
            Meant::Kind(MeasureKind::Activity) => &self.activity,
            Meant::Kind(MeasureKind::Project) => &self.project,
            Meant::Kind(MeasureKind::JointProject) => &self.joint_project,
            Meant::Level(StatusLevel::OnTrack) => &self.on_track,
            Meant::Level(StatusLevel::NeedsHelp) => &self.needs_help,
            Meant::Level(StatusLevel::Stopped) => &self.stopped,
        }
    }

    /// The same, to be written.
    pub fn of_mut(&mut self, what: Meant) -> &mut String {
        match what {
            Meant::Kind(MeasureKind::Ambition) => &mut self.ambition,
            Meant::Kind(MeasureKind::Activity) => &mut self.activity,
            Meant::Kind(MeasureKind::Project) => &mut self.project,
            Meant::Kind(MeasureKind::JointProject) => &mut self.joint_project,
            Meant::Level(StatusLevel::OnTrack) => &mut self.on_track,
            Meant::Level(StatusLevel::NeedsHelp) => &mut self.needs_help,
            Meant::Level(StatusLevel::Stopped) => &mut self.stopped,
        }
    }
}
