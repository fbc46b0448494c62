//! Every named verb of the program: the menus, the palette, the keys and F1 all come from here.

use crate::app::board::Cursor;
use crate::app::prepare::Tab;
use crate::app::state::{App, Room};
use crate::domain::light::Mark;
use crate::insight::order::{Filter, Sign, Sort};
use crate::storage::settings::{Advance, Theme};

/// A named verb.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Hash)]
#[expect(missing_docs, reason = "each is named as what it does")]
pub enum Command {
    New,
    Open,
    Save,
    SaveAs,
    Quit,
    Undo,
    Redo,
    CopyBoard,
    PasteMeasures,
    GoStart,
    GoPrepare,
    GoBoard,
    Show(Tab),
    Mark(Mark),
    ClearMark,
    Choose,
    EditRationale,
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
    NextPane,
}

impl Command {
    /// All commands, in the order the palette and F1 list them.
    pub fn all() -> Vec<Self> {
        let mut all = vec![Self::New, Self::Open, Self::Save, Self::SaveAs, Self::Quit];
        all.extend([Self::Undo, Self::Redo, Self::CopyBoard, Self::PasteMeasures]);
        all.extend([Self::GoStart, Self::GoPrepare, Self::GoBoard]);
        all.extend(Tab::ALL.map(Self::Show));
        all.extend(Mark::ALL.map(Self::Mark));
        all.extend([
            Self::ClearMark,
            Self::Choose,
            Self::EditRationale,
            Self::Search,
            Self::ClearFilter,
        ]);
        all.extend(Sign::ALL.map(Self::Only));
        all.extend([Self::SortPrepared, Self::SortNumber, Self::SortTitle, Self::SortDecision]);
        all.extend([Self::SortCriterion, Self::Refresh, Self::TogglePanel]);
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
        all.extend([Self::Palette, Self::Keys, Self::NextPane]);
        all
    }

    /// The key of its name.
    pub const fn key(self) -> &'static str {
        match self {
            Self::New => "command-new",
            Self::Open => "command-open",
            Self::Save => "command-save",
            Self::SaveAs => "command-save-as",
            Self::Quit => "command-quit",
            Self::Undo => "command-undo",
            Self::Redo => "command-redo",
            Self::CopyBoard => "command-copy-board",
            Self::PasteMeasures => "command-paste-measures",
            Self::GoStart => "command-go-start",
            Self::GoPrepare => "command-go-prepare",
            Self::GoBoard => "command-go-board",
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
            Self::SortPrepared => "command-sort-prepared",
            Self::SortNumber => "command-sort-number",
            Self::SortTitle => "command-sort-title",
            Self::SortDecision => "command-sort-decision",
            Self::SortCriterion => "command-sort-criterion",
            Self::Refresh => "command-refresh",
            Self::TogglePanel => "command-toggle-panel",
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
            Self::NextPane => "command-next-pane",
        }
    }

    /// Whether it can be done now.
    pub fn is_enabled(self, app: &App) -> bool {
        let history = app.document.as_ref().map(|d| &d.history);
        let on_board = app.room == Room::Board && app.board.cursor.is_some();
        let on_crossing = on_board && app.board.cursor.and_then(Cursor::crossing).is_some();
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
            | Self::Palette
            | Self::Keys
            | Self::NextPane => true,
            Self::Save
            | Self::SaveAs
            | Self::GoPrepare
            | Self::GoBoard
            | Self::Show(_)
            | Self::PasteMeasures => app.document.is_some(),
            Self::Undo => {
                history.is_some_and(|h| h.next_undo().is_some()) || !app.drafts.is_empty()
            }
            Self::Redo => history.is_some_and(|h| h.next_redo().is_some()),
            Self::CopyBoard => app.board.measures().next().is_some(),
            Self::Mark(_) | Self::ClearMark | Self::EditRationale | Self::SortCriterion => {
                on_crossing
            }
            Self::Choose => on_board,
            Self::TogglePanel | Self::Search | Self::Only(_) => app.room == Room::Board,
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
        }
    }
}

fn entry_place(app: &App) -> Option<(usize, usize)> {
    app.selected_entry()?.place(app.session()?)
}
