//! Every named verb of the program: the menus, the palette, the keys and F1 all come from here.

use crate::app::audience::{AudiencePlace, Show};
use crate::app::board::Cursor;
use crate::app::judge::Phase;
use crate::app::prepare::Tab;
use crate::app::state::{App, Room};
use crate::domain::judging::{Crossing, RoundKind};
use crate::domain::light::Mark;
use crate::domain::walk::{WalkFilter as Walked, WalkOrder};
use crate::insight::order::{Filter, Sign, Sort};
use crate::storage::settings::{Advance, AnswerWay, LONGEST_TALK, Theme};

/// A named verb.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Hash)]
#[expect(missing_docs, reason = "each is named as what it does")]
pub enum Command {
    New,
    Open,
    Save,
    SaveAs,
    /// List the earlier versions of the open file.
    Versions,
    Quit,
    Undo,
    Redo,
    CopyBoard,
    PasteMeasures,
    GoStart,
    GoPrepare,
    GoBoard,
    GoJudge,
    Show(Tab),
    Mark(Mark),
    ClearMark,
    Choose,
    EditRationale,
    Abstain,
    Reveal,
    NewRound,
    CancelRound,
    DoneHere,
    NextCrossing,
    PreviousCrossing,
    Confirm,
    PinExample,
    Talk,
    MoreTime,
    LongerTalk,
    ShorterTalk,
    ToggleTimer,
    Way(AnswerWay),
    Order(WalkOrder),
    Walk(Walked),
    Reshuffle,
    ToggleAnonymous,
    ToggleByGroup,
    ToggleChangeAfterReveal,
    ToggleJudgeAdvance,
    ToggleMotion,
    Points,
    Legend,
    Audience,
    AudienceWindow,
    AudienceFull,
    AudienceShow(Show),
    Freeze,
    Blank,
    Search,
    ClearFilter,
    Only(Sign),
    SortPrepared,
    SortNumber,
    SortTitle,
    SortDecision,
    SortCriterion,
    Refresh,
    TogglePanel,
    ToggleBoardList,
    After(Advance),
    AddEntry,
    DuplicateEntry,
    DeleteEntry,
    MoveUp,
    MoveDown,
    ZoomIn,
    ZoomOut,
    ZoomReset,
    Theme(Theme),
    Palette,
    Keys,
    OwnKeys,
    Recover,
    ToggleKeysAlone,
    UsualKeys,
    NextPane,
}

impl Command {
    /// All commands, in the order the palette and F1 list them.
    pub fn all() -> Vec<Self> {
        let mut all =
            vec![Self::New, Self::Open, Self::Save, Self::SaveAs, Self::Versions, Self::Quit];
        all.extend([Self::Undo, Self::Redo, Self::CopyBoard, Self::PasteMeasures]);
        all.extend([Self::GoStart, Self::GoPrepare, Self::GoBoard, Self::GoJudge]);
        all.extend(Tab::ALL.map(Self::Show));
        all.extend(Mark::ALL.map(Self::Mark));
        all.extend([
            Self::ClearMark,
            Self::Choose,
            Self::EditRationale,
            Self::Confirm,
            Self::PinExample,
            Self::Points,
            Self::Legend,
        ]);
        all.extend(Self::judging());
        all.extend([Self::Audience, Self::AudienceFull, Self::Freeze, Self::Blank]);
        all.push(Self::AudienceWindow);
        all.extend(Show::ALL.map(Self::AudienceShow));
        all.extend([Self::Search, Self::ClearFilter]);
        all.extend(Sign::ALL.map(Self::Only));
        all.extend([Self::SortPrepared, Self::SortNumber, Self::SortTitle, Self::SortDecision]);
        all.extend([Self::SortCriterion, Self::Refresh, Self::TogglePanel]);
        all.push(Self::ToggleBoardList);
        all.extend(Advance::ALL.map(Self::After));
        all.extend([
            Self::AddEntry,
            Self::DuplicateEntry,
            Self::DeleteEntry,
            Self::MoveUp,
            Self::MoveDown,
        ]);
        all.extend([Self::ZoomIn, Self::ZoomOut, Self::ZoomReset]);
        all.extend(Theme::ALL.map(Self::Theme));
        all.extend([Self::Palette, Self::Keys, Self::OwnKeys, Self::ToggleKeysAlone]);
        all.extend([Self::UsualKeys, Self::Recover, Self::NextPane]);
        all
    }

    /// Those of Judge, in the order of the work.
    fn judging() -> Vec<Self> {
        let mut judging = vec![Self::Abstain, Self::Reveal, Self::NewRound, Self::CancelRound];
        judging.extend([Self::DoneHere, Self::NextCrossing, Self::PreviousCrossing]);
        judging.extend([Self::Talk, Self::MoreTime, Self::LongerTalk, Self::ShorterTalk]);
        judging.push(Self::ToggleTimer);
        judging.extend(AnswerWay::ALL.map(Self::Way));
        judging.extend(WalkOrder::ALL.map(Self::Order));
        judging.push(Self::Reshuffle);
        judging.extend(Walked::ALL.map(Self::Walk));
        judging.extend([Self::ToggleAnonymous, Self::ToggleByGroup, Self::ToggleChangeAfterReveal]);
        judging.extend([Self::ToggleJudgeAdvance, Self::ToggleMotion]);
        judging
    }

    /// The only room where its key means it, if its key means something else elsewhere.
    pub const fn only_in(self) -> Option<Room> {
        match self {
            Self::AddEntry => Some(Room::Prepare),
            Self::DoneHere
            | Self::NextCrossing
            | Self::PreviousCrossing
            | Self::Abstain
            | Self::Reveal
            | Self::NewRound
            | Self::Talk
            | Self::MoreTime => Some(Room::Judge),
            _ => None,
        }
    }

    /// The key of its name.
    #[expect(clippy::too_many_lines, reason = "a line for each command")]
    pub const fn key(self) -> &'static str {
        match self {
            Self::New => "command-new",
            Self::Open => "command-open",
            Self::Save => "command-save",
            Self::SaveAs => "command-save-as",
            Self::Versions => "command-versions",
            Self::Quit => "command-quit",
            Self::Undo => "command-undo",
            Self::Redo => "command-redo",
            Self::CopyBoard => "command-copy-board",
            Self::PasteMeasures => "command-paste-measures",
            Self::GoStart => "command-go-start",
            Self::GoPrepare => "command-go-prepare",
            Self::GoBoard => "command-go-board",
            Self::GoJudge => "command-go-judge",
            Self::Abstain => "command-abstain",
            Self::Reveal => "command-reveal",
            Self::NewRound => "command-new-round",
            Self::CancelRound => "command-cancel-round",
            Self::DoneHere => "command-done-here",
            Self::NextCrossing => "command-next-crossing",
            Self::PreviousCrossing => "command-previous-crossing",
            Self::Confirm => "command-confirm",
            Self::PinExample => "command-pin-example",
            Self::Talk => "command-talk",
            Self::MoreTime => "command-more-time",
            Self::LongerTalk => "command-longer-talk",
            Self::ShorterTalk => "command-shorter-talk",
            Self::ToggleTimer => "command-toggle-timer",
            Self::Way(AnswerWay::Direct) => "command-way-direct",
            Self::Way(AnswerWay::Ballots) => "command-way-ballots",
            Self::Way(AnswerWay::Hands) => "command-way-hands",
            Self::Order(WalkOrder::Measures) => "command-order-measures",
            Self::Order(WalkOrder::Criteria) => "command-order-criteria",
            Self::Order(WalkOrder::Shuffled) => "command-order-shuffled",
            Self::Reshuffle => "command-reshuffle",
            Self::Walk(Walked::All) => "command-walk-all",
            Self::Walk(Walked::NotJudged) => "command-walk-not-judged",
            Self::Walk(Walked::Split) => "command-walk-split",
            Self::Walk(Walked::OldWording) => "command-walk-old-wording",
            Self::ToggleAnonymous => "command-toggle-anonymous",
            Self::ToggleByGroup => "command-toggle-by-group",
            Self::ToggleChangeAfterReveal => "command-toggle-change-after-reveal",
            Self::ToggleJudgeAdvance => "command-toggle-judge-advance",
            Self::ToggleMotion => "command-toggle-motion",
            Self::Points => "command-points",
            Self::Legend => "command-legend",
            Self::Audience => "command-audience",
            Self::AudienceWindow => "command-audience-window",
            Self::AudienceFull => "command-audience-full",
            Self::AudienceShow(Show::Follow) => "command-audience-follow",
            Self::AudienceShow(Show::Measure) => "command-audience-measure",
            Self::AudienceShow(Show::Decision) => "command-audience-decision",
            Self::AudienceShow(Show::Points) => "command-audience-points",
            Self::AudienceShow(Show::Title) => "command-audience-title",
            Self::AudienceShow(Show::Pause) => "command-audience-pause",
            Self::Freeze => "command-freeze",
            Self::Blank => "command-blank",
            Self::Show(Tab::Session) => "command-show-session",
            Self::Show(Tab::Participants) => "command-show-participants",
            Self::Show(Tab::Criteria) => "command-show-criteria",
            Self::Show(Tab::FocusAreas) => "command-show-focus-areas",
            Self::Show(Tab::Measures) => "command-show-measures",
            Self::Show(Tab::Steps) => "command-show-steps",
            Self::Mark(Mark::High) => "command-mark-high",
            Self::Mark(Mark::Medium) => "command-mark-medium",
            Self::Mark(Mark::Low) => "command-mark-low",
            Self::Mark(Mark::CannotJudge) => "command-mark-cannot",
            Self::ClearMark => "command-clear-mark",
            Self::Choose => "command-choose",
            Self::EditRationale => "command-edit-rationale",
            Self::Search => "command-search",
            Self::ClearFilter => "command-clear-filter",
            Self::Only(Sign::NotJudged) => "command-only-not-judged",
            Self::Only(Sign::CannotJudge) => "command-only-cannot-judge",
            Self::Only(Sign::HasRed) => "command-only-red",
            Self::Only(Sign::GreenAndRed) => "command-only-green-and-red",
            Self::Only(Sign::NoOwner) => "command-only-no-owner",
            Self::Only(Sign::Split) => "command-only-split",
            Self::Only(Sign::OldWording) => "command-only-old-wording",
            Self::Only(Sign::Unsettled) => "command-only-unsettled",
            Self::SortPrepared => "command-sort-prepared",
            Self::SortNumber => "command-sort-number",
            Self::SortTitle => "command-sort-title",
            Self::SortDecision => "command-sort-decision",
            Self::SortCriterion => "command-sort-criterion",
            Self::Refresh => "command-refresh",
            Self::TogglePanel => "command-toggle-panel",
            Self::ToggleBoardList => "command-toggle-board-list",
            Self::After(Advance::Stay) => "command-after-stay",
            Self::After(Advance::Down) => "command-after-down",
            Self::After(Advance::Right) => "command-after-right",
            Self::AddEntry => "command-add-entry",
            Self::DuplicateEntry => "command-duplicate-entry",
            Self::DeleteEntry => "command-delete-entry",
            Self::MoveUp => "command-move-up",
            Self::MoveDown => "command-move-down",
            Self::ZoomIn => "command-zoom-in",
            Self::ZoomOut => "command-zoom-out",
            Self::ZoomReset => "command-zoom-reset",
            Self::Theme(Theme::Light) => "command-theme-light",
            Self::Theme(Theme::Dark) => "command-theme-dark",
            Self::Theme(Theme::HighContrast) => "command-theme-high-contrast",
            Self::Theme(Theme::HighContrastDark) => "command-theme-high-contrast-dark",
            Self::Theme(Theme::System) => "command-theme-system",
            Self::Palette => "command-palette",
            Self::Keys => "command-keys",
            Self::OwnKeys => "command-own-keys",
            Self::Recover => "command-recover",
            Self::ToggleKeysAlone => "command-toggle-keys-alone",
            Self::UsualKeys => "command-usual-keys",
            Self::NextPane => "command-next-pane",
        }
    }

    /// Whether it can be done now.
    pub fn is_enabled(self, app: &App) -> bool {
        let history = app.document.as_ref().map(|d| &d.history);
        let on_board = app.room == Room::Board && app.board.cursor.is_some();
        let at = app.crossing_in_hand();
        let on_crossing = at.is_some();
        let in_list = app.room == Room::Prepare && app.prepare.tab != Tab::Session;
        let on_entry = in_list && app.selected_entry().is_some();
        match self {
            Self::New
            | Self::Open
            | Self::Quit
            | Self::GoStart
            | Self::ZoomIn
            | Self::ZoomOut
            | Self::ZoomReset
            | Self::Theme(_)
            | Self::After(_)
            | Self::ToggleTimer
            | Self::ToggleJudgeAdvance
            | Self::ToggleMotion
            | Self::Legend
            | Self::Palette
            | Self::Keys
            | Self::OwnKeys
            | Self::ToggleKeysAlone
            | Self::NextPane => true,
            Self::Save
            | Self::SaveAs
            | Self::GoPrepare
            | Self::GoBoard
            | Self::GoJudge
            | Self::Audience
            | Self::AudienceWindow
            | Self::Points
            | Self::ToggleAnonymous
            | Self::ToggleByGroup
            | Self::ToggleChangeAfterReveal
            | Self::Way(_)
            | Self::Walk(_)
            | Self::Order(_)
            | Self::Show(_)
            | Self::PasteMeasures => app.document.is_some(),
            Self::Versions => app.document.as_ref().is_some_and(|d| d.path().is_some()),
            Self::Undo => {
                history.is_some_and(|h| h.next_undo().is_some()) || !app.drafts.is_empty()
            }
            Self::Redo => history.is_some_and(|h| h.next_redo().is_some()),
            Self::Recover => !app.recoveries.is_empty(),
            Self::UsualKeys => !app.settings.keys.own.is_empty(),
            Self::CopyBoard => app.board.measures().next().is_some(),
            Self::Mark(_) | Self::ClearMark | Self::EditRationale => on_crossing,
            Self::SortCriterion => on_board && on_crossing,
            Self::LongerTalk => app.settings.talk_minutes < LONGEST_TALK,
            Self::ShorterTalk => app.settings.talk_minutes > 1,
            Self::Reshuffle => app.session().is_some_and(|s| !s.walk.shuffled.is_empty()),
            Self::Choose => on_board,
            Self::TogglePanel | Self::ToggleBoardList | Self::Search | Self::Only(_) => {
                app.room == Room::Board
            }
            Self::ClearFilter => app.room == Room::Board && app.board.filter != Filter::default(),
            Self::SortPrepared => app.room == Room::Board && app.board.sort != Sort::Prepared,
            Self::SortNumber => app.room == Room::Board && app.board.sort != Sort::Number,
            Self::SortTitle => app.room == Room::Board && app.board.sort != Sort::Title,
            Self::SortDecision => app.room == Room::Board && app.board.sort != Sort::Decision,
            Self::Refresh => app.room == Room::Board && app.board.is_stale(),
            Self::AddEntry => in_list,
            Self::DuplicateEntry | Self::DeleteEntry => on_entry,
            Self::MoveUp => on_entry && entry_place(app).is_some_and(|(at, _)| at > 0),
            Self::MoveDown => {
                on_entry && entry_place(app).is_some_and(|(at, length)| at + 1 < length)
            }
            Self::AudienceFull => app.audience.place == AudiencePlace::Window,
            Self::AudienceShow(_) | Self::Freeze | Self::Blank => {
                app.audience.place != AudiencePlace::Closed
            }
            _ => self.is_enabled_in_judge(app),
        }
    }
}

impl Command {
    /// Whether one of Judge's own commands, or one about a crossing, can be done now.
    fn is_enabled_in_judge(self, app: &App) -> bool {
        let Some((session, at)) = app.session().zip(app.crossing_in_hand()) else {
            return false;
        };
        let in_judge = app.room == Room::Judge;
        let open = session.open_round(at.0, at.1).is_some();
        let judgement = session.judgement(at.0, at.1);
        match self {
            Self::Abstain => in_judge && app.phase() == Phase::Answering(RoundKind::Ballots),
            Self::Reveal => in_judge && matches!(app.phase(), Phase::Answering(_)),
            Self::NewRound => in_judge && !open,
            Self::CancelRound => in_judge && open,
            Self::DoneHere | Self::NextCrossing | Self::PreviousCrossing => in_judge,
            Self::Talk | Self::MoreTime => in_judge && app.settings.talk_timer,
            Self::Confirm => judgement.is_some_and(|j| j.wording.is_some()) && !open,
            Self::PinExample => {
                judgement.and_then(|j| j.mark).and_then(Mark::light).is_some() && !open
            }
            _ => false,
        }
    }
}

impl App {
    /// The crossing that commands are about: where the board's cursor is, or the one that is
    /// judged.
    pub fn crossing_in_hand(&self) -> Option<Crossing> {
        match self.room {
            Room::Board => self.board.cursor.and_then(Cursor::crossing),
            Room::Judge => self.judged(),
            Room::Start | Room::Prepare => None,
        }
    }
}

fn entry_place(app: &App) -> Option<(usize, usize)> {
    app.selected_entry()?.place(app.session()?)
}
