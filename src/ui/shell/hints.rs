//! Which keys are worth knowing where somebody is.

use crate::app::command::{
    ActionsCommand, Command, CrossingCommand, FileCommand, HelpCommand, JudgeCommand,
    MinutesCommand, PlanCommand, PrepareCommand, ProgressCommand, SeeCommand,
};
use crate::app::core::place::{Cursor, MinutesTab, RoadmapTab, Room};
use crate::app::rooms::judge::Phase;
use crate::app::rooms::prepare::Tab;
use crate::app::state::App;
use crate::domain::judging::RoundKind;
use crate::domain::light::Mark;
use crate::insight::questions::has_lights;
use crate::ui::kit::shortcuts;

/// Keys as they are written, and what they do, by the key of its text.
pub(super) type Hint = (Vec<String>, &'static str);

/// The keys worth knowing here: how they are written, and what they do.
pub(super) fn hints(app: &App) -> Vec<Hint> {
    let keys = &app.settings.keys;
    let one = |command: Command, key: &'static str| (vec![shortcuts::label_of(command, keys)], key);
    let mut hints = match app.room {
        Room::Start => vec![
            one(Command::File(FileCommand::New), "hint-new"),
            one(Command::File(FileCommand::Open), "hint-open"),
        ],
        Room::Prepare if app.prepare.is_taking() => taking_hints(app),
        Room::Prepare if app.prepare.tab() == Tab::Session => {
            vec![one(Command::File(FileCommand::Save), "hint-save")]
        }
        Room::Prepare => vec![
            one(Command::Prepare(PrepareCommand::AddEntry), "hint-add"),
            (
                vec![
                    shortcuts::label_of(Command::Prepare(PrepareCommand::MoveUp), keys),
                    shortcuts::label_of(Command::Prepare(PrepareCommand::MoveDown), keys),
                ],
                "hint-move",
            ),
        ],
        Room::Board if app.board.cursor().is_none() => Vec::new(),
        Room::Board if app.board.cursor().and_then(Cursor::crossing).is_none() => {
            vec![(vec!["Enter".to_owned()], "hint-decide")]
        }
        Room::Board => vec![
            (
                Mark::ALL[..3]
                    .iter()
                    .map(|mark| {
                        shortcuts::label_of(Command::Crossing(CrossingCommand::Mark(*mark)), keys)
                    })
                    .collect(),
                "hint-mark",
            ),
            (vec!["Enter".to_owned()], "hint-judge"),
        ],
        Room::Judge if app.judged().is_none() => Vec::new(),
        Room::Judge => judge_hints(app),
        Room::See if app.see.chosen().is_none() || !app.session().is_some_and(has_lights) => {
            Vec::new()
        }
        Room::See => vec![
            (vec!["↑".to_owned(), "↓".to_owned()], "hint-next-question"),
            (vec!["Enter".to_owned()], "hint-answer"),
            one(Command::See(SeeCommand::Answered), "hint-answered"),
            one(Command::See(SeeCommand::ToCrossing), "hint-question-crossing"),
        ],
        Room::Roadmap => match app.roadmap.tab() {
            RoadmapTab::Plan => plan_hints(app),
            RoadmapTab::Progress => progress_hints(app),
            RoadmapTab::Actions => actions_hints(app),
        },
        Room::Minutes => meeting_hints(app),
    };
    hints.push(one(Command::Help(HelpCommand::Palette), "hint-palette"));
    hints
}

/// How a table is looked through and taken in.
fn taking_hints(app: &App) -> Vec<Hint> {
    let stop = (vec!["Esc".to_owned()], "hint-taking-stop");
    if app.prepare.taking().is_none() {
        return vec![stop];
    }
    let take = Command::Prepare(PrepareCommand::TakeIn);
    vec![
        (vec!["←".to_owned(), "→".to_owned()], "hint-taking-column"),
        (vec!["Enter".to_owned()], "hint-taking-choose"),
        (vec![shortcuts::label_of(take, &app.settings.keys)], "hint-taking-take"),
        stop,
    ]
}

/// How a card is carried, and how what is in hand is set.
fn plan_hints(app: &App) -> Vec<Hint> {
    if app.roadmap.plan.cursor().is_none() {
        return Vec::new();
    }
    let label =
        |command: PlanCommand| shortcuts::label_of(Command::from(command), &app.settings.keys);
    let carry = vec![label(PlanCommand::Earlier), label(PlanCommand::Later)];
    let carry = (carry, "hint-plan-carry");
    if app.roadmap.plan.lifted().is_some() {
        let set = (vec!["Enter".to_owned()], "hint-plan-set");
        return vec![carry, set, (vec!["Esc".to_owned()], "hint-plan-put-back")];
    }
    vec![carry, (vec![label(PlanCommand::ToQueue)], "hint-plan-queue")]
}

/// How the meeting is led.
fn meeting_hints(app: &App) -> Vec<Hint> {
    let label = |command: MinutesCommand| shortcuts::label_of(command.into(), &app.settings.keys);
    match app.minutes.tab() {
        MinutesTab::Paper => {
            let read = (vec!["↑".to_owned(), "↓".to_owned()], "hint-read");
            return vec![read, (vec![label(MinutesCommand::NextItem)], "hint-next-heading")];
        }
        MinutesTab::Since => return Vec::new(),
        MinutesTab::Meeting => {}
    }
    let add = (vec![label(MinutesCommand::AddItem)], "hint-item-add");
    if app.minutes.item(app).is_none() {
        return vec![add];
    }
    vec![
        add,
        (vec![label(MinutesCommand::NextItem)], "hint-item-next"),
        (vec![app.texts.get("keycap-space").into_owned()], "hint-item-begin"),
        (vec!["Enter".to_owned()], "hint-item-write"),
        (vec![label(MinutesCommand::EndItem)], "hint-item-end"),
    ]
}

/// How it is said how a measure goes.
fn progress_hints(app: &App) -> Vec<Hint> {
    if app.roadmap.progress.cursor().is_none() {
        return Vec::new();
    }
    let levels = [ProgressCommand::OnTrack, ProgressCommand::NeedsHelp, ProgressCommand::Stopped];
    let label = |command| shortcuts::label_of(Command::from(command), &app.settings.keys);
    let set = levels.map(label).to_vec();
    vec![(set, "hint-progress-set"), (vec!["Enter".to_owned()], "hint-progress-why")]
}

/// How the action plan is written.
fn actions_hints(app: &App) -> Vec<Hint> {
    let add = shortcuts::label_of(Command::from(ActionsCommand::Add), &app.settings.keys);
    let add = (vec![add], "hint-actions-add");
    if app.roadmap.actions.cursor().is_none() {
        return vec![add];
    }
    let tick = (vec![app.texts.get("keycap-space").into_owned()], "hint-actions-tick");
    vec![add, tick, (vec!["Enter".to_owned()], "hint-actions-write")]
}

/// What is worth knowing while the room answers, and while it talks.
fn judge_hints(app: &App) -> Vec<Hint> {
    let keys = &app.settings.keys;
    let one = |command: Command, key: &'static str| (vec![shortcuts::label_of(command, keys)], key);
    let mut hints = match app.phase() {
        Phase::Answering(RoundKind::Ballots) => vec![
            one(Command::Judge(JudgeCommand::Abstain), "hint-abstain"),
            one(Command::Crossing(CrossingCommand::ClearMark), "hint-take-back"),
            one(Command::Judge(JudgeCommand::Reveal), "hint-reveal"),
        ],
        Phase::Answering(RoundKind::Hands) => {
            vec![one(Command::Judge(JudgeCommand::Reveal), "hint-reveal")]
        }
        Phase::Talking => {
            vec![
                one(Command::Judge(JudgeCommand::NewRound), "hint-new-round"),
                one(Command::Judge(JudgeCommand::DoneHere), "hint-done"),
            ]
        }
    };
    hints.push((vec!["Esc".to_owned()], "hint-to-board"));
    hints
}
