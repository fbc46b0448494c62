//! The list of questions by kind, each with its small lights. One Tab stop: the arrows walk.

use eframe::egui::{
    Align, Align2, EventFilter, Frame, Panel, Rect, Response, Role, ScrollArea, Sense, Ui,
    WidgetInfo, pos2, vec2,
};

use crate::app::core::place::Focus;
use crate::app::core::question_words::{kind_key, sentence};
use crate::app::input::SeeAction;
use crate::app::rooms::see::SeeRow;
use crate::domain::session::Session;
use crate::insight::questions::{Bound, QuestionKind};
use crate::ui::kit::focus::{ring_inside, takes_focus};
use crate::ui::kit::panes::{Pane, begins_with_words, pane_begins};
use crate::ui::kit::theme::{self, gap};
use crate::ui::kit::uneven_rows::{Reach, uneven_rows_ui};
use crate::ui::kit::view::{View, is_narrow};
use crate::ui::kit::{aloud, buttons, text};
use crate::ui::rooms::see::answer::standing_key;
use crate::ui::rooms::see::keys::question_id;
use crate::ui::rooms::see::kinds;
use crate::ui::rooms::see::strips::Strips;

/// About the height of a line, until it is drawn; and its least.
const ROW: f32 = 68.0;
const LEAST: f32 = 60.0;
/// The least width of words that have lights beside them; of narrower ones they stand below.
const BESIDE: f32 = 200.0;
/// About the height of a head.
const HEAD: f32 = 48.0;
/// The height of how a question stands.
const STANDING: f32 = 22.0;
/// How many lines of words a question has at most in the list.
const LINES: usize = 6;
/// How far beyond what is seen lines are drawn, in heights of what is seen.
const BEYOND: f32 = 0.5;

pub(super) fn list_ui(ui: &mut Ui, view: &mut View<'_>, with_menu: bool) {
    let app = view.app;
    let Some(session) = app.session() else { return };
    if with_menu {
        let frame = Frame::new().inner_margin(vec2(margin(ui), gap::XS));
        let bar = Panel::top("see-menu").resizable(false).show_separator_line(true).frame(frame);
        bar.show(ui, |ui| kinds::menu(ui, view));
    }
    if app.see.rows().is_empty() {
        let words = view.t(if app.see.is_waiting() { "see-waiting" } else { "see-none" });
        Frame::new().inner_margin(vec2(margin(ui), gap::XXL)).show(ui, |ui| {
            let drawn = text::text(ui, &words, theme::regular(theme::BODY), view.colours.ink_soft);
            begins_with_words(ui, Pane::Side, drawn.rect, &words);
        });
        return;
    }
    let wants_focus = takes_focus(ui, view, Focus::Questions);
    let chosen = app.see.chosen_at();
    let is_chosen = |row: &SeeRow| matches!(row, SeeRow::Question(at) if Some(*at) == chosen);
    let rows = app.see.rows();
    let reach =
        Reach { beyond: BEYOND, always: rows.iter().position(is_chosen).into_iter().collect() };
    let guess = |at: usize| match rows.get(at) {
        Some(SeeRow::Question(_)) | None => ROW,
        Some(SeeRow::Head(_) | SeeRow::More(..) | SeeRow::LeftOut(_)) => HEAD,
    };
    let name = view.t("see-questions");
    ui.spacing_mut().item_spacing.y = 0.0;
    aloud::list_ui(ui, "questions", &name, app.see.questions().len(), |ui| {
        let area = ScrollArea::vertical()
            .id_salt(("see-list", app.see.kind(), app.see.area()))
            .auto_shrink(false);
        uneven_rows_ui(ui, area, rows.len(), &reach, guess, |ui, at| match rows.get(at) {
            Some(SeeRow::Head(kind)) => head_ui(ui, view, *kind),
            Some(SeeRow::Question(question)) => {
                question_ui(ui, view, session, *question, wants_focus);
            }
            Some(SeeRow::More(kind, n)) => more_ui(ui, view, *kind, *n),
            Some(SeeRow::LeftOut(pairs)) => left_out_ui(ui, view, *pairs),
            None => {}
        });
    });
}

fn margin(ui: &Ui) -> f32 {
    if is_narrow(ui.ctx()) { gap::MARGIN_NARROW } else { gap::MARGIN }
}

fn head_ui(ui: &mut Ui, view: &View<'_>, kind: QuestionKind) {
    Frame::new().inner_margin(vec2(margin(ui), gap::S)).show(ui, |ui| {
        ui.add_space(gap::L);
        let words = format!("{}  {}", view.t(kind_key(kind)), view.app.see.count(kind));
        let font = theme::semibold(theme::COLUMN_HEAD);
        text::heading(ui, &words, font, view.colours.ink_soft);
    });
}

fn more_ui(ui: &mut Ui, view: &mut View<'_>, kind: QuestionKind, n: usize) {
    Frame::new().inner_margin(vec2(margin(ui), gap::XS)).show(ui, |ui| {
        let words = view.count("see-more", n);
        let response = buttons::quiet_button(ui, view.colours, true, &words);
        let spoken = format!("{}: {words}", view.t(kind_key(kind)));
        response.widget_info(|| WidgetInfo::labeled(Role::Button, true, &spoken));
        if response.clicked() {
            view.ask(SeeAction::Unfold(kind));
        }
    });
}

/// That not all pairs of measures are compared here.
fn left_out_ui(ui: &mut Ui, view: &View<'_>, pairs: usize) {
    Frame::new().inner_margin(vec2(margin(ui), gap::M)).show(ui, |ui| {
        let of_each = Bound::FOR_WINDOW.of_each;
        let args = [("n", pairs.into()), ("each", of_each.into())];
        let words = view.with("see-pairs-left-out", &args);
        text::text(ui, &words, theme::regular(theme::SMALL), view.colours.ink_soft);
    });
}

/// A question: its sentence, how it stands, and its lights.
fn question_ui(ui: &mut Ui, view: &mut View<'_>, session: &Session, at: usize, wants_focus: bool) {
    let app = view.app;
    let Some(question) = app.see.questions().get(at) else { return };
    let (colours, margin) = (view.colours, margin(ui));
    let words = sentence(app.texts, session, question, !app.see.without().is_empty());
    let strips = Strips::of(view, session, question);
    let width = ui.available_width();
    let whole = (width - 2.0 * margin).max(LEAST);
    // Where little room is left beside them, lights stand below the words.
    let beside = whole - strips.width() - gap::XL;
    let (room, lights) =
        if beside >= BESIDE { (beside, 0.0) } else { (whole, gap::S + strips.height()) };
    let font = theme::regular(theme::BODY);
    let galley = text::layout(ui.painter(), &words, font, colours.ink, room, LINES, Align::LEFT);
    let standing = standing_key(app.see.standing(at)).map(|key| view.t(key).into_owned());
    let below = if standing.is_some() { STANDING } else { 0.0 };
    let words_high = galley.size().y + below;
    let high = (words_high + lights).max(strips.height()).max(LEAST - 2.0 * gap::L);
    let (_, rect) = ui.allocate_space(vec2(width, high + 2.0 * gap::L));
    let is_chosen = app.see.chosen_at() == Some(at);
    let sense = if is_chosen { Sense::click() } else { Sense::CLICK };
    let response = ui.interact(rect, question_id(question.key()), sense);
    let all = app.see.questions().len();
    response.widget_info(|| {
        let kind = view.t(kind_key(question.kind())).into_owned();
        let standing = standing.clone().unwrap_or_default();
        let spoken = aloud::in_a_row([words.clone(), standing, kind]);
        WidgetInfo::labeled(Role::ListBoxOption, true, aloud::with_place(view, &spoken, at, all))
    });
    aloud::is_chosen(ui.ctx(), response.id, is_chosen);
    if ui.is_rect_visible(rect) {
        paint_ground(ui, view, rect, is_chosen, response.hovered());
        let inside = rect.shrink2(vec2(margin, gap::L));
        let size = galley.size() + vec2(0.0, below + lights);
        let place = Align2::LEFT_CENTER.align_size_within_rect(size, inside).min;
        let next = place + vec2(0.0, galley.size().y + below / 2.0);
        ui.painter().galley(place, galley, colours.ink);
        if let Some(words) = &standing {
            let sign = if app.see.standing(at).is_dealt() { "✓" } else { "!" };
            let (font, words) = (theme::regular(theme::SMALL), format!("{sign}  {words}"));
            ui.painter().text(next, Align2::LEFT_CENTER, words, font, colours.ink_soft);
        }
        let lower = pos2(inside.left(), place.y + words_high + gap::S);
        let lower = Rect::from_min_size(lower, vec2(strips.width(), strips.height()));
        strips.paint(ui, view, if lights > 0.0 { lower } else { inside });
    }
    clicked(ui, view, &response, at);
    if is_chosen {
        holds_focus(ui, &response, wants_focus);
    }
}

/// The chosen question takes the keyboard where it is wanted, and keeps it for the arrows.
fn holds_focus(ui: &Ui, response: &Response, wants_focus: bool) {
    pane_begins(ui.ctx(), Pane::Side, response.id);
    if wants_focus {
        response.request_focus();
    }
    if response.has_focus() {
        ring_inside(ui.ctx(), response.id);
    }
    let filter =
        EventFilter { horizontal_arrows: true, vertical_arrows: true, ..EventFilter::default() };
    ui.ctx().memory_mut(|memory| memory.set_focus_lock_filter(response.id, filter));
}

fn paint_ground(ui: &Ui, view: &View<'_>, rect: Rect, is_chosen: bool, hovered: bool) {
    let (colours, painter) = (view.colours, ui.painter());
    if is_chosen {
        painter.rect_filled(rect, 0.0, colours.accent_soft);
    } else if hovered {
        painter.rect_filled(rect, 0.0, colours.sunken);
    }
    painter.hline(rect.x_range(), rect.bottom() - 0.5, colours.hairline());
}

fn clicked(ui: &Ui, view: &mut View<'_>, response: &Response, at: usize) {
    if response.clicked() {
        view.ask(SeeAction::Select(at));
        if is_narrow(ui.ctx()) {
            view.ask(SeeAction::Detail(true));
        }
        response.request_focus();
    }
}
