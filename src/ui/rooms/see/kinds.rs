//! The kinds of questions with their counts: a list beside the questions, or a menu above them.

use eframe::egui::{
    Align, Align2, Event, EventFilter, Id, Key, Rect, Role, Sense, Ui, WidgetInfo, pos2, vec2,
};

use crate::app::core::question_words::{kind_key, kind_what_key};
use crate::app::input::SeeAction;
use crate::insight::questions::QuestionKind;
use crate::ui::kit::focus::{keep_focus, ring_inside, scroll_ui};
use crate::ui::kit::menus::{MenuLine, item_ui, menu_ui};
use crate::ui::kit::panes::{Pane, pane_begins};
use crate::ui::kit::theme::{self, gap};
use crate::ui::kit::view::View;
use crate::ui::kit::{aloud, text};

/// The height of a kind's line.
const ROW: f32 = 64.0;

/// The lines: all questions, then a kind each.
fn lines() -> Vec<Option<QuestionKind>> {
    std::iter::once(None).chain(QuestionKind::ALL.map(Some)).collect()
}

fn name(view: &View<'_>, kind: Option<QuestionKind>) -> String {
    view.t(kind.map_or("see-all", kind_key)).into_owned()
}

fn count(view: &View<'_>, kind: Option<QuestionKind>) -> usize {
    let see = &view.app.see;
    kind.map_or(see.questions().len(), |kind| see.count(kind))
}

pub(super) fn kinds_ui(ui: &mut Ui, view: &mut View<'_>) {
    let heading = view.t("see-kinds");
    ui.spacing_mut().item_spacing.y = 0.0;
    scroll_ui(ui, "kinds", |ui| {
        aloud::part_ui(ui, Role::ListBox, "kinds", &heading, |ui| {
            let lines = lines();
            for at in 0..lines.len() {
                row_ui(ui, view, &lines, at);
            }
        });
    });
}

fn row_ui(ui: &mut Ui, view: &mut View<'_>, lines: &[Option<QuestionKind>], at: usize) {
    let Some(kind) = lines.get(at).copied() else { return };
    let is_chosen = view.app.see.kind() == kind;
    let (rect, _) = ui.allocate_exact_size(vec2(ui.available_width(), ROW), Sense::hover());
    let sense = if is_chosen { Sense::click() } else { Sense::CLICK };
    let response = ui.interact(rect, Id::unique(("see-kind", kind)), sense);
    let (name, count) = (name(view, kind), count(view, kind));
    let what = match kind {
        Some(kind) => view.t(kind_what_key(kind)).into_owned(),
        None => view.count("see-waits", view.app.see.waiting()),
    };
    response.widget_info(|| {
        let spoken = aloud::in_a_row([name.clone(), count.to_string(), what.clone()]);
        let spoken = aloud::with_place(view, &spoken, at, lines.len());
        WidgetInfo::labeled(Role::ListBoxOption, true, spoken)
    });
    aloud::is_chosen(ui.ctx(), response.id, is_chosen);
    paint_row(ui, view, rect, (&name, &what, count), is_chosen, response.hovered());
    if response.clicked() {
        view.ask(SeeAction::Kind(kind));
        response.request_focus();
    }
    if is_chosen {
        pane_begins(ui.ctx(), Pane::Room, response.id);
        if response.has_focus() {
            ring_inside(ui.ctx(), response.id);
            keys(ui, view, lines, at, response.id);
        }
    }
}

fn paint_row(
    ui: &Ui,
    view: &View<'_>,
    rect: Rect,
    (name, what, count): (&str, &str, usize),
    is_chosen: bool,
    hovered: bool,
) {
    let (colours, painter) = (view.colours, ui.painter());
    if is_chosen {
        painter.rect_filled(rect, 0.0, colours.accent_soft);
    } else if hovered {
        painter.rect_filled(rect, 0.0, colours.sunken);
    }
    painter.hline(rect.x_range(), rect.bottom() - 0.5, colours.hairline());
    let inside = rect.shrink2(vec2(gap::MARGIN, gap::L));
    let ink = if count == 0 { colours.ink_soft } else { colours.ink };
    let number = count.to_string();
    let font = theme::regular(theme::LEAD);
    let number = painter.text(inside.right_top(), Align2::RIGHT_TOP, number, font, ink);
    let font = if is_chosen { theme::semibold(theme::BODY) } else { theme::regular(theme::BODY) };
    let room = inside.width() - number.width() - gap::M;
    let title = text::layout(painter, name, font, ink, room, 1, Align::LEFT);
    let next = title.size().y;
    painter.galley(inside.left_top(), title, ink);
    let (small, soft) = (theme::regular(theme::SMALL), colours.ink_soft);
    let below = text::layout(painter, what, small, soft, inside.width(), 1, Align::LEFT);
    painter.galley(pos2(inside.left(), inside.top() + next), below, soft);
}

/// The keys of the list's one Tab stop.
fn keys(ui: &Ui, view: &mut View<'_>, lines: &[Option<QuestionKind>], at: usize, id: Id) {
    let filter =
        EventFilter { horizontal_arrows: true, vertical_arrows: true, ..EventFilter::default() };
    ui.ctx().memory_mut(|memory| memory.set_focus_lock_filter(id, filter));
    let (mut to, last) = (at, lines.len() - 1);
    ui.input_mut(|input| {
        input.events.retain(|event| {
            let Event::Key { key, pressed: true, modifiers, .. } = event else { return true };
            if modifiers.any() {
                return true;
            }
            to = match key {
                Key::ArrowUp => to.saturating_sub(1),
                Key::ArrowDown => (to + 1).min(last),
                Key::Home => 0,
                Key::End => last,
                _ => return true,
            };
            false
        });
    });
    if let Some(kind) = lines.get(to).filter(|_| to != at) {
        view.ask(SeeAction::Kind(*kind));
        keep_focus(ui.ctx());
        // Where it will be drawn in the next frame.
        ui.ctx().memory_mut(|memory| memory.request_focus(Id::unique(("see-kind", *kind))));
    }
}

/// The kinds as a menu, where there is no room for their list.
pub(super) fn menu(ui: &mut Ui, view: &mut View<'_>) {
    let kind = view.app.see.kind();
    let with_count = |view: &View<'_>, kind| format!("{} {}", name(view, kind), count(view, kind));
    let words = with_count(view, kind);
    let response = menu_ui(ui, view, &words, |ui, view| {
        for line in lines() {
            let name = with_count(view, line);
            if item_ui(ui, view, MenuLine::chosen(&name, line == kind)) {
                view.ask(SeeAction::Kind(line));
            }
        }
    });
    pane_begins(ui.ctx(), Pane::Room, response.id);
}
