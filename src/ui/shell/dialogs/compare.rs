//! Two versions of a session beside each other: what differs, and which is to hold.

use eframe::egui::{Frame, RadioButton, RichText, ScrollArea, Stroke, Ui, vec2};

use crate::app::core::differences::DiffRow;
use crate::app::input::{Action, FileAction};
use crate::app::services::files::{
    Compared, ComparedFor, ComparedWith, Comparing, ConflictSides, FileConflict, ReadingVersion,
};
use crate::insight::differences::Whose;
use crate::storage::file::FileError;
use crate::storage::format::FormatError;
use crate::ui::kit::questions::{
    DialogButton, answers_ui, close_button_ui, heading_ui, path_words_ui,
};
use crate::ui::kit::theme::{self, gap};
use crate::ui::kit::uneven_rows::{Reach, uneven_rows_ui};
use crate::ui::kit::view::{View, second};
use crate::ui::kit::{text, wording};

/// How much of the window's height is not the list's.
const AROUND: f32 = 330.0;

/// Draws the question what is to become of a file that somebody else has changed.
pub(super) fn conflict_ui(ui: &mut Ui, view: &mut View<'_>, conflict: &FileConflict) {
    heading_ui(ui, view, &view.t("conflict-title"));
    path_words_ui(ui, view, &conflict.path);
    match &conflict.theirs {
        Ok(beside) => beside_ui(ui, view, beside),
        Err(err) => {
            let words = wording::file_error(view.app.texts, err);
            let words = format!("{} {words}", view.t("conflict-unreadable"));
            text::text(ui, &words, theme::regular(theme::BODY), view.colours.ink);
            let beside = DialogButton::new("conflict-beside", Action::File(FileAction::SaveBeside));
            let over = DialogButton::new("conflict-over", Action::Discard);
            // What a newer version of the program has written stays untouched.
            let newer = matches!(err, FileError::Format(FormatError::Newer(_)));
            if newer {
                answers_ui(ui, view, [beside, DialogButton::LATER]);
            } else {
                answers_ui(ui, view, [beside, over, DialogButton::LATER]);
            }
        }
    }
}

fn beside_ui(ui: &mut Ui, view: &mut View<'_>, beside: &ConflictSides) {
    let (theirs, ours, open) = beside.counts();
    let mut words = Vec::new();
    for (key, n) in [("conflict-theirs", theirs), ("conflict-ours", ours), ("conflict-open", open)]
    {
        if n > 0 {
            words.push(view.count(key, n));
        }
    }
    text::text(ui, &words.join(" "), theme::regular(theme::BODY), view.colours.ink);
    list_ui(ui, view, &beside.rows, |ui, view, row| {
        choice_ui(ui, view, row, beside.taken.contains(&row.difference.piece));
    });
    let takes_all = beside.rows.iter().all(|row| beside.taken.contains(&row.difference.piece));
    let merge = DialogButton::agree("conflict-merge");
    let take = DialogButton::new("conflict-take", Action::Discard);
    let own = DialogButton::new("conflict-beside", Action::File(FileAction::SaveBeside));
    if takes_all {
        answers_ui(ui, view, [take, own, DialogButton::LATER]);
    } else {
        answers_ui(ui, view, [merge, take, own, DialogButton::LATER]);
    }
    if !is_cramped(ui) {
        let soft = view.colours.ink_soft;
        text::text(ui, &view.t("conflict-safe"), theme::regular(theme::SMALL), soft);
    }
}

/// Whether there is hardly room for a list beside what stands around it.
fn is_cramped(ui: &Ui) -> bool {
    ui.ctx().content_rect().height() < AROUND + 180.0
}

/// The list of differences, all of them, as high as there is room.
fn list_ui(
    ui: &mut Ui,
    view: &mut View<'_>,
    rows: &[DiffRow],
    mut row_ui: impl FnMut(&mut Ui, &mut View<'_>, &DiffRow),
) {
    let height = (ui.ctx().content_rect().height() - AROUND).max(90.0);
    let area = ScrollArea::vertical().id_salt("differences").max_height(height);
    let guess = |at: usize| {
        let lines = rows.get(at).map_or(0, |row| row.lines.len());
        (lines + 2) as f32 * theme::BODY * 1.5
    };
    // The keyboard comes into the list at its first row and at its last one.
    let reach = Reach { beyond: 2.0, always: vec![0, rows.len().saturating_sub(1)] };
    let area = area.auto_shrink([false, true]);
    uneven_rows_ui(ui, area, rows.len(), &reach, guess, |ui, at| {
        ui.set_max_width(ui.available_width() - 14.0);
        ui.spacing_mut().item_spacing.y = gap::S;
        if at > 0 {
            ui.add_space(gap::S + gap::XXS);
            ui.separator();
        }
        if let Some(row) = rows.get(at) {
            row_ui(ui, view, row);
        }
    });
}

/// Says that an earlier version is being read.
pub(super) fn reading_ui(ui: &mut Ui, view: &mut View<'_>, reading: &ReadingVersion) {
    heading_ui(ui, view, &view.t("compared-title"));
    let words = view.with("comparing-reads", &[("time", second(view, reading.at).into())]);
    text::text(ui, &words, theme::regular(theme::BODY), view.colours.ink);
    close_button_ui(ui, view, "compared-back");
}

/// Says that two versions are being compared.
pub(super) fn comparing_ui(ui: &mut Ui, view: &mut View<'_>, comparing: &Comparing) {
    let title = match &comparing.why {
        ComparedFor::Conflict { .. } => "conflict-title",
        ComparedFor::Look { what: ComparedWith::Open, .. } => "compared-title",
        ComparedFor::Look { what: ComparedWith::ChangedOutside, .. } => "outside-title",
    };
    heading_ui(ui, view, &view.t(title));
    let key = match &comparing.why {
        ComparedFor::Conflict { path, .. } => {
            path_words_ui(ui, view, path);
            "not-now"
        }
        ComparedFor::Look { back: Some(_), .. } => "compared-back",
        ComparedFor::Look { back: None, .. } => "close",
    };
    text::text(ui, &view.t("comparing"), theme::regular(theme::BODY), view.colours.ink);
    close_button_ui(ui, view, key);
}

fn head_ui(ui: &mut Ui, view: &View<'_>, row: &DiffRow) {
    ui.horizontal_wrapped(|ui| {
        ui.spacing_mut().item_spacing.x = gap::L;
        text::inline(ui, &row.name, theme::semibold(theme::BODY), view.colours.ink);
        let key = match row.difference.whose {
            Whose::Ours => "whose-ours",
            Whose::Theirs => "whose-theirs",
            Whose::Both => "whose-both",
            Whose::Unknown => return,
        };
        let (font, soft) = (theme::regular(theme::SMALL), view.colours.ink_soft);
        text::inline(ui, &view.t(key), font, soft);
    });
}

/// A difference, and which of both is to hold.
fn choice_ui(ui: &mut Ui, view: &mut View<'_>, row: &DiffRow, from_file: bool) {
    head_ui(ui, view, row);
    let mut asked = None;
    sides_ui(ui, |ui, is_theirs| {
        let key = if is_theirs { "side-file" } else { "side-here" };
        let words = RichText::new(view.t(key)).font(theme::medium(theme::BODY));
        let holds = is_theirs == from_file;
        let radio = RadioButton::new(holds, words.color(view.colours.ink));
        let spoken = format!("{}: {}", view.t(key), row.name);
        let response = ui.add(radio).accessible_name(spoken);
        if response.clicked() && !holds {
            asked = Some(is_theirs);
        }
        side_ui(ui, view, row, is_theirs, holds);
    });
    if let Some(from_file) = asked {
        view.ask(FileAction::Take(row.difference.piece, from_file));
    }
}

/// Two sides beside each other; under each other where there is little room.
fn sides_ui(ui: &mut Ui, mut side: impl FnMut(&mut Ui, bool)) {
    let width = ui.available_width();
    if width < 560.0 {
        side(ui, false);
        side(ui, true);
        return;
    }
    let apart = gap::SIDE;
    ui.horizontal_top(|ui| {
        ui.spacing_mut().item_spacing.x = apart;
        for is_theirs in [false, true] {
            ui.vertical(|ui| {
                ui.set_width((width - apart) / 2.0);
                ui.spacing_mut().item_spacing = vec2(gap::S, gap::CAPTION);
                side(ui, is_theirs);
            });
        }
    });
}

/// One side's fields; the one that does not hold is quieter.
fn side_ui(ui: &mut Ui, view: &View<'_>, row: &DiffRow, is_theirs: bool, holds: bool) {
    let colour = if holds { view.colours.ink } else { view.colours.ink_soft };
    let edge = if holds { view.colours.accent } else { view.colours.rule };
    let frame = Frame::new().inner_margin(gap::INDENT);
    let shown = frame.show(ui, |ui| {
        for line in &row.lines {
            let words = if is_theirs { &line.theirs } else { &line.ours };
            let words = crate::app::core::phrases::named_or_not(&line.name, words);
            text::text(ui, &words, theme::regular(theme::BODY), colour);
        }
    });
    let rect = shown.response.rect;
    ui.painter().vline(rect.left() + 3.0, rect.y_range(), Stroke::new(2.0, edge));
}

/// Draws two versions to look at.
pub(super) fn compared_ui(ui: &mut Ui, view: &mut View<'_>, compared: &Compared) {
    let title = match compared.what {
        ComparedWith::Open => "compared-title",
        ComparedWith::ChangedOutside => "outside-title",
    };
    heading_ui(ui, view, &view.t(title));
    let time = [("time", second(view, compared.at).into())];
    let words = match compared.what {
        _ if compared.rows.is_empty() => view.with("compared-nothing", &time),
        ComparedWith::Open => view.with("compared-words", &time),
        ComparedWith::ChangedOutside => view.with("outside-words", &time),
    };
    text::text(ui, &words, theme::regular(theme::BODY), view.colours.ink);
    let heads = match compared.what {
        ComparedWith::Open => view.t("side-now").into_owned(),
        ComparedWith::ChangedOutside => view.t("side-file").into_owned(),
    };
    let former = view.with("side-former", &time);
    list_ui(ui, view, &compared.rows, |ui, view, row| {
        head_ui(ui, view, row);
        sides_ui(ui, |ui, is_former| {
            let head = if is_former { &former } else { &heads };
            text::text(ui, head, theme::medium(theme::SMALL), view.colours.ink_soft);
            side_ui(ui, view, row, is_former, !is_former);
        });
    });
    ui.add_space(gap::S);
    let key = if compared.back.is_some() { "compared-back" } else { "close" };
    close_button_ui(ui, view, key);
}
