//! The minutes as they will be: the paper itself, and beside it what goes into it, how far it has
//! come, and the ways to give it out.

use eframe::egui::{
    Align, CentralPanel, EventFilter, Frame, Panel, Rect, ScrollArea, Ui, UiBuilder, pos2, vec2,
};

use crate::app::core::place::Focus;
use crate::app::input::MinutesAction;
use crate::domain::meeting::sitting::Meeting;
use crate::exchange::paper::{Paper, Piece};
use crate::ui::kit::focus::{scroll_ui, takes_focus};
use crate::ui::kit::panes::{Pane, begins_with_words, pane_begins, pane_is_folded};
use crate::ui::kit::theme::{self, gap};
use crate::ui::kit::uneven_rows::{Reach, uneven_rows_ui};
use crate::ui::kit::view::{View, is_narrow};
use crate::ui::kit::{aloud, buttons, text};
use crate::ui::rooms::minutes::keys::piece_id;
use crate::ui::rooms::minutes::{give, missing};

mod approval;
mod contents;
mod lay;
mod piece;
mod table;

/// How wide the sheet is at most, and from its edge to what stands on it.
const SHEET: f32 = 900.0;
const MARGIN: f32 = 68.0;
const MARGIN_NARROW: f32 = 20.0;
/// The width of what goes into the minutes.
const CHOICES: f32 = 404.0;
/// About the height of a piece, until it is drawn.
const PIECE: f32 = 40.0;
/// How far beyond what is seen pieces are drawn, in heights of what is seen.
const BEYOND: f32 = 1.0;

pub(super) fn preview_ui(ui: &mut Ui, view: &mut View<'_>, meeting: &Meeting) {
    let paper = Frame::new().fill(view.colours.paper);
    if !is_narrow(ui.ctx()) {
        let choices = Panel::right("minutes-choices").exact_size(CHOICES).resizable(false);
        let frame = Frame::new().fill(view.colours.surface).inner_margin(gap::PANEL);
        choices.show_separator_line(true).frame(frame).show(ui, |ui| {
            choices_ui(ui, view, meeting, false);
        });
        CentralPanel::default().frame(paper).show(ui, |ui| sheet_ui(ui, view, meeting));
        return;
    }
    let has_side = view.app.minutes.has_side();
    pane_is_folded(ui.ctx(), if has_side { Pane::Room } else { Pane::Side });
    CentralPanel::default().frame(paper).show(ui, |ui| {
        if has_side {
            let frame = Frame::new().fill(view.colours.surface).inner_margin(gap::PANEL);
            frame.show(ui, |ui| choices_ui(ui, view, meeting, true));
        } else {
            Frame::new().inner_margin(vec2(gap::XL, gap::XS)).show(ui, |ui| {
                let on = view.t("minutes-to-choices");
                if buttons::quiet_button(ui, view.colours, true, &on).clicked() {
                    view.ask(MinutesAction::Side(true));
                }
            });
            sheet_ui(ui, view, meeting);
        }
    });
}

/// What is missing, what goes into the minutes, how far they have come, and giving them out.
fn choices_ui(ui: &mut Ui, view: &mut View<'_>, meeting: &Meeting, has_way_back: bool) {
    let name = view.t("minutes-choices").into_owned();
    aloud::region_ui(ui, "minutes-choices", &name, |ui| {
        aloud::comes_last(ui);
        if has_way_back {
            let back = view.t("minutes-back-to-paper");
            if buttons::quiet_button(ui, view.colours, true, &back).clicked() {
                view.ask(MinutesAction::Side(false));
            }
        }
        scroll_ui(ui, "minutes-choices", |ui| {
            ui.spacing_mut().item_spacing.y = gap::M;
            let leads_on = missing::missing_ui(ui, view);
            ui.add_space(gap::L);
            let first = contents::contents_ui(ui, view, meeting);
            let begins = leads_on.unwrap_or(first);
            pane_begins(ui.ctx(), Pane::Side, begins);
            if takes_focus(ui, view, Focus::Attendance) {
                ui.ctx().memory_mut(|memory| memory.request_focus(begins));
            }
            ui.add_space(gap::L);
            approval::approval_ui(ui, view, meeting);
            ui.add_space(gap::L);
            give::give_ui(ui, view);
        });
    });
}

/// The paper: a sheet that is as long as it must be.
fn sheet_ui(ui: &mut Ui, view: &mut View<'_>, meeting: &Meeting) {
    let full = ui.available_rect_before_wrap();
    let bar = theme::SCROLL_BAR;
    let width = (full.width() - 2.0 * bar).min(SHEET);
    let left = full.left() + ((full.width() - bar - width) / 2.0).max(0.0);
    let sheet = Rect::from_min_size(pos2(left, full.top()), vec2(width, full.height()));
    ui.painter().rect_filled(sheet, 0.0, view.colours.surface);
    for x in [sheet.left(), sheet.right()] {
        ui.painter().vline(x, sheet.y_range(), view.colours.hairline());
    }
    let margin = if width < SHEET * 0.75 { MARGIN_NARROW } else { MARGIN };
    let preview = view.app.minutes.preview();
    let Some(paper) = preview.paper() else {
        let place = UiBuilder::new().max_rect(sheet.shrink(margin));
        ui.scope_builder(place, |ui| {
            let words = view.t("minutes-composing");
            let ink = view.colours.ink_soft;
            let drawn = text::text(ui, &words, theme::regular(theme::BODY), ink);
            begins_with_words(ui, Pane::Room, drawn.rect, &words);
        });
        return;
    };
    let name = view.t("minutes-tab-paper").into_owned();
    aloud::region_ui(ui, ("minutes-sheet", meeting.id), &name, |ui| {
        pieces_ui(ui, view, paper, meeting, sheet.shrink2(vec2(margin, 0.0)));
    });
}

fn pieces_ui(ui: &mut Ui, view: &mut View<'_>, paper: &Paper, meeting: &Meeting, column: Rect) {
    let preview = view.app.minutes.preview();
    let (pieces, chosen): (&[Piece], _) = (preview.pieces(), preview.at());
    let leaps = preview.leaps();
    let wanted = takes_focus(ui, view, Focus::Agenda);
    let is_free = view.app.dialog().is_none();
    ui.spacing_mut().item_spacing.y = 0.0;
    let area = ScrollArea::vertical().id_salt(("minutes-sheet", meeting.id)).auto_shrink(false);
    let reach = Reach { beyond: BEYOND, always: vec![chosen] };
    let row = |ui: &mut Ui, at: usize| {
        let Some(piece) = pieces.get(at) else { return };
        let top = ui.max_rect().top();
        let place = Rect::from_x_y_ranges(column.x_range(), top..=ui.max_rect().bottom());
        let place = UiBuilder::new().max_rect(place);
        let row = ui.scope_builder(place, |ui| piece::piece_ui(ui, view, paper, *piece));
        let rect = row.response.rect;
        if at == chosen && wanted && leaps {
            ui.scroll_to_rect(rect, Some(Align::TOP));
        }
        piece::told(ui, view, &row.inner, (at, at == chosen), rect);
    };
    uneven_rows_ui(ui, area, pieces.len(), &reach, |_| PIECE, row);
    let id = piece_id(chosen);
    if wanted && is_free {
        ui.ctx().memory_mut(|memory| memory.request_focus(id));
    }
    let filter =
        EventFilter { horizontal_arrows: false, vertical_arrows: true, escape: true, tab: false };
    ui.ctx().memory_mut(|memory| memory.set_focus_lock_filter(id, filter));
}
