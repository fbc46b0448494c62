//! What stands in front of everything else: questions, errors, help. Each is drawn by a file of its
//! own; here is the frame around them, and which is which.

use std::mem::discriminant;

use eframe::egui::{self, Align2, Context, Frame, Id, Modal, Rect, ScrollArea, Ui, Vec2};

use crate::app::help::HelpPage;
use crate::app::input::Action;
use crate::app::services::files::{FileQuestion, path_to_open, path_to_save_to};
use crate::app::state::Dialog;
use crate::domain::half_year::HalfYear;
use crate::ui::kit::aloud;
use crate::ui::kit::buttons;
use crate::ui::kit::focus::{bring_focus_into_view, focus_is_outside};
use crate::ui::kit::questions::{DialogButton, heading_ui, question_ui};
use crate::ui::kit::theme::gap;
use crate::ui::kit::view::View;
use crate::ui::rooms::start;

mod compare;
mod delete;
mod files;
mod key_list;
mod keys;
mod legend;
mod palette;
mod pasted;
mod picture;
mod points;
mod recover;
mod versions;

pub(super) fn dialog_ui(ui: &mut Ui, view: &mut View<'_>) {
    let Some(dialog) = view.app.dialog() else {
        give_focus_back(ui.ctx());
        return;
    };
    let drawn = begin_anew(ui.ctx(), dialog);
    aloud::put_behind(ui.ctx());
    let room = ui.ctx().content_rect();
    let response = modal(ui, view, dialog, drawn).show(ui, |ui| {
        if !drawn.is_measured() {
            ui.set_opacity(0.0);
        }
        ui.set_width(width_of(dialog).min(room.width() - 60.0));
        ui.set_max_height(room.height() - 70.0);
        ui.spacing_mut().item_spacing.y = gap::L;
        content_ui(ui, view, dialog);
    });
    draw_again_until_measured(ui.ctx(), drawn, (response.response.rect.size(), room));
    if response.should_close() {
        view.ask(Action::Dismiss);
    }
}

/// A dialog is placed by the size it had when it was drawn before. Where it has another one by now,
/// or another room, it is drawn again before anybody sees it.
fn draw_again_until_measured(ctx: &Context, drawn: Drawn, stands: (Vec2, Rect)) {
    let is_same = drawn
        .stands
        .is_some_and(|(size, room)| (size - stands.0).abs().max_elem() < 0.5 && room == stands.1);
    ctx.data_mut(|data| {
        data.insert_temp(drawn_id(), Drawn { stands: Some(stands), ..drawn });
    });
    if !is_same || !drawn.is_measured() {
        ctx.request_discard("a dialog is not of the size it was placed by");
    }
    if !drawn.is_measured() {
        ctx.request_repaint();
    }
}

const fn width_of(dialog: Dialog<'_>) -> f32 {
    const LINES: f32 = 720.0;
    const SIDES: f32 = 980.0;
    const LIST: f32 = 620.0;
    const WORDS: f32 = 520.0;
    match dialog {
        Dialog::Help(page) => match page {
            HelpPage::Keys | HelpPage::OwnKeys(_) => LINES,
            HelpPage::Points => SIDES,
            HelpPage::Palette => LIST,
            HelpPage::Legend => WORDS,
        },
        Dialog::File(question) => match question {
            FileQuestion::Versions(_) => LINES,
            FileQuestion::Conflict(_)
            | FileQuestion::ReadingVersion(_)
            | FileQuestion::Comparing(_)
            | FileQuestion::Compared(_) => SIDES,
            FileQuestion::New
            | FileQuestion::Recover
            | FileQuestion::Journal(_)
            | FileQuestion::OpenElsewhere(_) => LIST,
            _ => WORDS,
        },
        Dialog::Delete(_) | Dialog::PastHalfYear(_) => WORDS,
        Dialog::Pasted(_) => LINES,
    }
}

/// The frame around a dialog: new for each opening, and not seen before it is measured, so that it
/// does not first stand where the last one had room.
fn modal(ui: &Ui, view: &View<'_>, dialog: Dialog<'_>, drawn: Drawn) -> Modal {
    let frame = Frame::popup(ui.style())
        .fill(view.colours.surface)
        .inner_margin(gap::DIALOG)
        .corner_radius(12)
        .multiply_with_opacity(if drawn.is_measured() { 1.0 } else { 0.0 });
    let id = Id::unique(("dialog", drawn.opening));
    let modal = Modal::new(id).frame(frame).backdrop_color(view.colours.backdrop);
    if !matches!(dialog, Dialog::Help(HelpPage::Palette)) {
        return modal;
    }
    // Its list grows and shrinks as one types: what one types in must stay where it is.
    let from_top = egui::vec2(0.0, (ui.ctx().content_rect().height() * 0.12).min(110.0));
    modal.area(Modal::default_area(id).anchor(Align2::CENTER_TOP, from_top))
}

fn content_ui(ui: &mut Ui, view: &mut View<'_>, dialog: Dialog<'_>) {
    match dialog {
        Dialog::File(question) => file_question_ui(ui, view, question),
        Dialog::Delete(entry) => delete::delete_ui(ui, view, entry),
        Dialog::PastHalfYear(half) => past_half_year_ui(ui, view, half),
        Dialog::Pasted(pasted) => pasted::pasted_ui(ui, view, pasted),
        Dialog::Help(HelpPage::Keys) => key_list::keys_ui(ui, view),
        Dialog::Help(HelpPage::OwnKeys(waits)) => keys::own_keys_ui(ui, view, waits),
        Dialog::Help(HelpPage::Palette) => palette::palette_ui(ui, view),
        Dialog::Help(HelpPage::Legend) => legend::legend_ui(ui, view),
        Dialog::Help(HelpPage::Points) => points::points_ui(ui, view),
    }
}

fn file_question_ui(ui: &mut Ui, view: &mut View<'_>, question: &FileQuestion) {
    match question {
        FileQuestion::Unsaved(_) => files::unsaved_ui(ui, view),
        FileQuestion::StillSaving(_) => files::still_saving_ui(ui, view),
        FileQuestion::Unknown { .. } => files::unknown_ui(ui, view),
        FileQuestion::OpenPath => {
            files::path_ui(ui, view, "path-open-title", "path-open", path_to_open);
        }
        FileQuestion::SavePath(None) => {
            files::path_ui(ui, view, "path-save-title", "path-save", path_to_save_to);
        }
        FileQuestion::SavePath(Some(path)) => files::path_exists_ui(ui, view, path),
        FileQuestion::CannotOpen(path, error) => files::cannot_open_ui(ui, view, path, error),
        FileQuestion::CannotSave(path, error) => files::cannot_save_ui(ui, view, path, error),
        FileQuestion::TablesStand(stands) => files::tables_stand_ui(ui, view, stands),
        FileQuestion::TablesNotWritten(path, error) => {
            files::tables_not_written_ui(ui, view, path, error);
        }
        FileQuestion::WhichTable(path, table) => files::which_table_ui(ui, view, path, *table),
        FileQuestion::Picture(choice) => picture::picture_ui(ui, view, *choice),
        FileQuestion::Conflict(conflict) => compare::conflict_ui(ui, view, conflict),
        FileQuestion::ReadingVersion(reading) => compare::reading_ui(ui, view, reading),
        FileQuestion::Comparing(comparing) => compare::comparing_ui(ui, view, comparing),
        FileQuestion::Compared(compared) => compare::compared_ui(ui, view, compared),
        FileQuestion::Versions(versions) => versions::versions_ui(ui, view, versions),
        FileQuestion::OpenElsewhere(elsewhere) => files::elsewhere_ui(ui, view, elsewhere),
        FileQuestion::Recover => recover::recover_ui(ui, view),
        FileQuestion::Journal(journal) => recover::journal_ui(ui, view, journal),
        FileQuestion::ThrowAway(_) => delete::throw_away_ui(ui, view),
        FileQuestion::New => new_ui(ui, view),
    }
}

/// A half-year that is over is set right only where that is meant.
fn past_half_year_ui(ui: &mut Ui, view: &mut View<'_>, half: HalfYear) {
    let half = view.app.texts.half_year(half.year(), half.half());
    let words = view.with("past-half-words", &[("half", half.into())]);
    let keep = DialogButton::new("past-half-keep", Action::Dismiss);
    let answers = [keep, DialogButton::agree("past-half-agree")];
    question_ui(ui, view, "past-half-title", &words, answers);
}

/// Tells a dialog from another one, whatever they say.
fn kind_of(dialog: Dialog<'_>) -> Id {
    match dialog {
        Dialog::File(question) => Id::unique(("file", discriminant(question))),
        Dialog::Delete(_) => Id::unique("delete"),
        Dialog::PastHalfYear(_) => Id::unique("past-half-year"),
        Dialog::Pasted(pasted) => Id::unique(("pasted", pasted.way.update, pasted.way.unit)),
        Dialog::Help(page) => Id::unique(("help", discriminant(&page))),
    }
}

/// The dialog that was drawn last: when, which, and how many were opened before it.
#[derive(Clone, Copy)]
struct Drawn {
    frame: u64,
    kind: Id,
    opening: u64,
    /// How often it was drawn, this time included; a frame can take several times.
    times: u8,
    /// What had the keyboard before the first of the dialogs that came one after another.
    came_from: Option<Id>,
    /// How large it was when it was drawn last, and in which room.
    stands: Option<(Vec2, Rect)>,
}

fn drawn_id() -> Id {
    Id::unique("dialog-kind")
}

impl Drawn {
    /// Whether its size is known: what scrolls in it takes one more time to know its own.
    const fn is_measured(self) -> bool {
        self.times > 2
    }
}

/// A dialog that is gone leaves the keyboard where it came from, unless it is elsewhere by now.
fn give_focus_back(ctx: &Context) {
    let last = ctx.data(|data| data.get_temp::<Drawn>(drawn_id()));
    let Some(last) = last.filter(|last| last.frame + 1 == ctx.cumulative_frame_nr()) else {
        return;
    };
    let focused = ctx.memory(egui::Memory::focused);
    let is_drawn = |id: Id| ctx.viewport(|viewport| viewport.this_pass.widgets.get(id).is_some());
    if !focused.is_some_and(is_drawn)
        && let Some(back) = last.came_from.filter(|id| is_drawn(*id))
    {
        ctx.memory_mut(|memory| memory.request_focus(back));
    }
    ctx.data_mut(|data| data.insert_temp(drawn_id(), Drawn { came_from: None, ..last }));
}

/// A dialog in the place of another begins at its own beginning.
fn begin_anew(ctx: &Context, dialog: Dialog<'_>) -> Drawn {
    let kind = kind_of(dialog);
    let frame = ctx.cumulative_frame_nr();
    let before = ctx.data(|data| data.get_temp::<Drawn>(drawn_id()));
    let stood = before.filter(|before| before.frame + 2 >= frame);
    let goes_on = stood.filter(|before| before.kind == kind);
    let opened = before.map_or(0, |before| before.opening);
    let focused = ctx.memory(egui::Memory::focused);
    let came_from = stood.and_then(|before| before.came_from).or(focused);
    let new = Drawn { frame, kind, opening: opened + 1, times: 1, came_from, stands: None };
    let drawn = goes_on.map_or(new, |before| Drawn {
        frame,
        times: before.times.saturating_add(1),
        ..before
    });
    ctx.data_mut(|data| data.insert_temp(drawn_id(), drawn));
    let is_other = stood.is_some() && goes_on.is_none();
    if let Some(focused) = ctx.memory(egui::Memory::focused).filter(|_| is_other) {
        ctx.memory_mut(|memory| memory.surrender_focus(focused));
    }
    drawn
}

fn new_ui(ui: &mut Ui, view: &mut View<'_>) {
    heading_ui(ui, view, &view.t("new-title"));
    let take_focus = focus_is_outside(ui);
    let height = ui.ctx().content_rect().height() - 190.0;
    ScrollArea::vertical().id_salt("new").max_height(height).show(ui, |ui| {
        start::templates_ui(ui, view, take_focus);
        bring_focus_into_view(ui);
    });
    if buttons::second_button(ui, view.colours, &view.t("cancel")).clicked() {
        view.ask(Action::Dismiss);
    }
}
