//! The keys of names that several rooms show.

use crate::domain::judgement::Outcome;
use crate::domain::light::Mark;
use crate::domain::measure::{Horizon, MeasureKind};
use crate::domain::meeting::item::{ItemKind, Progress};
use crate::domain::meeting::presence::How;
use crate::domain::participant::{Attendance, Role};
use crate::domain::progress::stage::Stage;
use crate::domain::progress::status::StatusLevel;
use crate::domain::round::Answer;
use crate::domain::session::Session;
use crate::i18n::Texts;
use crate::insight::progress::Shown;
use crate::insight::signs::CrossingSign;

/// The key of a mark's name.
pub const fn mark_key(mark: Option<Mark>) -> &'static str {
    match mark {
        Some(Mark::High) => "mark-high",
        Some(Mark::Medium) => "mark-medium",
        Some(Mark::Low) => "mark-low",
        Some(Mark::CannotJudge) => "mark-cannot",
        None => "mark-none",
    }
}

/// The key of what a sign of a crossing is called on the wall.
pub const fn wall_sign_key(sign: CrossingSign) -> &'static str {
    match sign {
        CrossingSign::Split => "wall-split",
        CrossingSign::Condition => "wall-condition",
        CrossingSign::Reservation => "wall-reservation",
        CrossingSign::OldWording => "wall-old-wording",
        CrossingSign::FromSheet => "wall-from-sheet",
        CrossingSign::Unsettled => "wall-unsettled",
    }
}

/// The key of an answer's name.
pub const fn answer_key(answer: Option<Answer>) -> &'static str {
    match answer {
        Some(Answer::High) => "mark-high",
        Some(Answer::Medium) => "mark-medium",
        Some(Answer::Low) => "mark-low",
        Some(Answer::CannotJudge) => "mark-cannot",
        Some(Answer::Abstains) => "answer-abstains",
        None => "answer-none",
    }
}

/// The key of a kind's name.
pub const fn kind_key(kind: Option<MeasureKind>) -> &'static str {
    match kind {
        Some(MeasureKind::Ambition) => "kind-ambition",
        Some(MeasureKind::Activity) => "kind-activity",
        Some(MeasureKind::Project) => "kind-project",
        Some(MeasureKind::JointProject) => "kind-joint-project",
        None => "kind-none",
    }
}

/// The key of a horizon's name.
pub const fn horizon_key(horizon: Option<Horizon>) -> &'static str {
    match horizon {
        Some(Horizon::Quick) => "horizon-quick",
        Some(Horizon::Middle) => "horizon-middle",
        Some(Horizon::Long) => "horizon-long",
        None => "horizon-none",
    }
}

/// The key of a stage's name.
pub const fn stage_key(stage: Option<Stage>) -> &'static str {
    match stage {
        Some(Stage::NotStarted) => "stage-not-started",
        Some(Stage::Started) => "stage-started",
        Some(Stage::Pilot) => "stage-pilot",
        Some(Stage::Completed) => "stage-completed",
        Some(Stage::Stopped) => "stage-stopped",
        None => "stage-none",
    }
}

/// The key of the name of how it goes.
pub const fn status_key(level: Option<StatusLevel>) -> &'static str {
    match level {
        Some(StatusLevel::OnTrack) => "level-on-track",
        Some(StatusLevel::NeedsHelp) => "level-needs-help",
        Some(StatusLevel::Stopped) => "level-stopped",
        None => "shown-not-reported",
    }
}

/// The key of the name of what a half-year shows.
pub const fn shown_key(shown: Shown) -> &'static str {
    match shown {
        Shown::Level(level) => status_key(Some(level)),
        Shown::Done => "shown-done",
        Shown::NotStarted => "shown-not-started",
        Shown::NotReported => status_key(None),
    }
}

/// The key of a role's name.
pub const fn role_key(role: Role) -> &'static str {
    match role {
        Role::Member => "role-member",
        Role::Adviser => "role-adviser",
        Role::Observer => "role-observer",
        Role::Secretariat => "role-secretariat",
        Role::Presenter => "role-presenter",
    }
}

/// The key of how a seat is taken.
pub const fn seat_key(attendance: &Attendance) -> &'static str {
    match attendance {
        Attendance::Present => "seat-present",
        Attendance::Absent => "seat-absent",
        Attendance::Substitute(_) => "seat-substitute",
    }
}

/// What an outcome is called.
pub fn outcome_name(session: &Session, texts: &Texts, outcome: Option<Outcome>) -> String {
    match outcome {
        Some(Outcome::Step(id)) => session.step(id).map(|s| s.name.clone()).unwrap_or_default(),
        Some(Outcome::Queue) => texts.get("outcome-queue").into_owned(),
        Some(Outcome::NotNow) => texts.get("outcome-not-now").into_owned(),
        None => texts.get("outcome-undecided").into_owned(),
    }
}

/// The key of what an item of the agenda is for.
pub const fn item_kind_key(kind: ItemKind) -> &'static str {
    match kind {
        ItemKind::Information => "item-information",
        ItemKind::Discussion => "item-discussion",
        ItemKind::Decision => "item-decision",
        ItemKind::Approval => "item-approval",
        ItemKind::AnyOtherBusiness => "item-any-other-business",
        ItemKind::Break => "item-break",
    }
}

/// The key of how far an item has come; none where it was not begun.
pub const fn item_progress_key(progress: Progress) -> Option<&'static str> {
    match progress {
        Progress::Ahead => None,
        Progress::Running => Some("item-running"),
        Progress::Paused => Some("item-paused"),
        Progress::Ended => Some("item-ended"),
    }
}

/// The key of how somebody was there.
pub const fn how_key(how: How) -> &'static str {
    match how {
        How::Present => "how-present",
        How::Absent => "how-absent",
        How::Substitute => "how-substitute",
        How::CameLater => "how-came-later",
        How::Left => "how-left",
        How::Disqualified => "how-disqualified",
    }
}
