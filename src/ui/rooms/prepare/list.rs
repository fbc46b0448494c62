//! The list of a tab in Prepare: one Tab stop with arrow keys inside; moved by mouse, by buttons
//! and by keys. Only what is visible is drawn.

use eframe::egui::{
    self, Event, EventFilter, Id, Key, Rect, Response, Role, ScrollArea, Sense, Stroke, Ui,
    UiBuilder, WidgetInfo, vec2,
};

use crate::app::command::PrepareCommand;
use crate::app::core::place::Focus;
use crate::app::input::PrepareAction;
use crate::app::rooms::prepare::{Tab, entries, place};
use crate::domain::lists::EntryId;
use crate::domain::session::Session;
use crate::ui::kit::focus::{keep_focus, ring_inside, takes_focus};
use crate::ui::kit::hint::hint;
use crate::ui::kit::panes::{Pane, pane_begins};
use crate::ui::kit::theme::gap;
use crate::ui::kit::view::View;
use crate::ui::kit::{aloud, buttons};
use crate::ui::rooms::prepare::rows::{paint_row, row_words};

const ROW: f32 = 62.0;

/// The list of the open tab, which is called so.
pub(super) fn list_ui(ui: &mut Ui, view: &mut View<'_>, name: &str) {
    let app = view.app;
    let Some(session) = app.session() else { return };
    let entries = entries(session, app.prepare.tab());
    ui.spacing_mut().item_spacing.y = 0.0;
    let is_empty = entries.is_empty();
    let all = ui.available_rect_before_wrap();
    // The list comes first, for the keyboard too.
    let above = all.with_max_y((all.bottom() - add_height(ui)).max(all.top()));
    ui.scope_builder(UiBuilder::new().max_rect(above), |ui| {
        entries_ui(ui, view, session, &entries, name);
    });
    ui.scope_builder(UiBuilder::new().max_rect(all), |ui| {
        let add = egui::Panel::bottom("add").resizable(false).show_separator_line(true);
        let drawn = add.show(ui, |ui| {
            ui.add_space(gap::S);
            add_ui(ui, view, is_empty);
            ui.add_space(gap::S);
        });
        note_add_height(ui, drawn.response.rect.height());
    });
}

fn add_id() -> Id {
    Id::unique("list-add-height")
}

/// How high the buttons below the list were when they were drawn last.
fn add_height(ui: &Ui) -> f32 {
    ui.ctx().data(|data| data.get_temp(add_id())).unwrap_or_default()
}

fn note_add_height(ui: &Ui, height: f32) {
    if (height - add_height(ui)).abs() > 0.5 {
        ui.ctx().data_mut(|data| data.insert_temp(add_id(), height));
        ui.ctx().request_discard("the buttons below the list have another height");
    }
}

/// The entries, of which one is selected.
fn entries_ui(
    ui: &mut Ui,
    view: &mut View<'_>,
    session: &Session,
    entries: &[EntryId],
    name: &str,
) {
    let app = view.app;
    let selected = app.selected_entry();
    let focus = !entries.is_empty() && takes_focus(ui, view, Focus::List);
    let follow = follow(ui, selected);
    let selected_at = selected.and_then(|s| entries.iter().position(|e| *e == s));
    let mut area = ScrollArea::vertical().id_salt(("list", app.prepare.tab())).auto_shrink(false);
    if let Some(offset) =
        selected_at.filter(|_| follow).and_then(|at| scroll_to(ui, app.prepare.tab(), at))
    {
        area = area.vertical_scroll_offset(offset);
    }
    let shown = area.show_rows(ui, ROW, entries.len(), |ui, range| {
        let salt = ("entries", app.prepare.tab());
        aloud::list_ui(ui, salt, name, entries.len(), |ui| {
            for at in range {
                row_ui(ui, view, session, entries, at, selected, focus);
            }
        });
    });
    let seen = (shown.state.clamped_offset().y, shown.inner_rect.height());
    ui.ctx().data_mut(|data| data.insert_temp(seen_id(app.prepare.tab()), seen));
}

fn seen_id(tab: Tab) -> Id {
    Id::unique(("list-seen", tab))
}

/// Whether another entry than in the last frame is selected, so that it must be in view.
fn follow(ui: &Ui, selected: Option<EntryId>) -> bool {
    let id = Id::unique("list-followed");
    let place = selected.map(Id::unique);
    let before = ui.ctx().data(|data| data.get_temp::<Option<Id>>(id)).flatten();
    ui.ctx().data_mut(|data| data.insert_temp(id, place));
    before != place
}

/// The offset that brings a row into view, if it is not.
fn scroll_to(ui: &Ui, tab: Tab, at: usize) -> Option<f32> {
    let seen = ui.ctx().data(|data| data.get_temp::<(f32, f32)>(seen_id(tab)));
    // One that was never drawn begins at its top.
    let (offset, height) = seen.unwrap_or_else(|| (0.0, ui.available_height()));
    let (top, bottom) = (at as f32 * ROW, (at + 1) as f32 * ROW);
    if top < offset {
        Some(top)
    } else if bottom > offset + height {
        Some(bottom - height)
    } else {
        None
    }
}

fn add_ui(ui: &mut Ui, view: &mut View<'_>, is_empty: bool) {
    let name = format!("+ {}", view.t(view.app.prepare.tab().add_key()));
    let frame = egui::Frame::new().inner_margin(vec2(gap::M, 0.0));
    frame.show(ui, |ui| {
        ui.horizontal_wrapped(|ui| {
            ui.spacing_mut().item_spacing.x = gap::XXL;
            let add = buttons::quiet_button(ui, view.colours, true, &name);
            if is_empty {
                pane_begins(ui.ctx(), Pane::Side, add.id);
                // There is no entry yet to come to.
                if takes_focus(ui, view, Focus::List) {
                    add.request_focus();
                }
            }
            if add.clicked() {
                view.run(PrepareCommand::AddEntry);
            }
            let how = match view.app.prepare.tab() {
                Tab::Measures => "add-paste-how",
                Tab::Session | Tab::Participants | Tab::Criteria | Tab::FocusAreas | Tab::Steps => {
                    "add-paste-rows-how"
                }
            };
            let button = buttons::quiet_button(ui, view.colours, true, &view.t("add-paste"));
            if hint(button, view.t(how)).clicked() {
                view.run(PrepareCommand::PasteEntries);
            }
        })
    });
}

fn row_ui(
    ui: &mut Ui,
    view: &mut View<'_>,
    session: &Session,
    entries: &[EntryId],
    at: usize,
    selected: Option<EntryId>,
    focus: bool,
) {
    let Some(entry) = entries.get(at).copied() else {
        return;
    };
    let is_selected = selected == Some(entry);
    let (rect, _) = ui.allocate_exact_size(vec2(ui.available_width(), ROW), Sense::hover());
    let sense = if is_selected { Sense::click_and_drag() } else { Sense::CLICK | Sense::DRAG };
    let response = ui.interact(rect, Id::unique(("entry", entry)), sense);
    let words = row_words(view, session, entry, at);
    response.widget_info(|| {
        let spoken = [&words.number, &words.title, &words.below, &words.right, &words.same];
        let spoken: Vec<_> = spoken.iter().filter(|w| !w.is_empty()).map(|w| w.as_str()).collect();
        let spoken = aloud::with_place(view, &spoken.join(", "), at, entries.len());
        WidgetInfo::labeled(Role::ListBoxOption, true, spoken)
    });
    aloud::is_chosen(ui.ctx(), response.id, is_selected);
    paint_row(ui, view, rect, &words, is_selected, response.hovered());
    let response = if words.same.is_empty() { response } else { hint(response, &*words.same) };
    if response.clicked() {
        view.ask(PrepareAction::SelectEntry(entry));
        response.request_focus();
    }
    drag(ui, view, &response, entry, at, rect);
    if is_selected {
        pane_begins(ui.ctx(), Pane::Side, response.id);
        ring_inside(ui.ctx(), response.id);
        if focus {
            response.request_focus();
        }
        if response.has_focus() {
            row_keys(ui, view, entries, at, response.id);
        }
    }
}

/// The keys of the list's one Tab stop.
fn row_keys(ui: &Ui, view: &mut View<'_>, entries: &[EntryId], at: usize, id: Id) {
    let filter =
        EventFilter { horizontal_arrows: true, vertical_arrows: true, ..EventFilter::default() };
    ui.ctx().memory_mut(|memory| memory.set_focus_lock_filter(id, filter));
    let taken = ui.input_mut(|input| taken_to(&mut input.events, at, entries.len() - 1));
    if let Some(entry) = taken.and_then(|to| entries.get(to)) {
        view.ask(PrepareAction::SelectEntry(*entry));
        keep_focus(ui.ctx());
    }
    if ui.input_mut(|i| i.consume_key(egui::Modifiers::NONE, Key::Delete)) {
        view.run(PrepareCommand::DeleteEntry);
    }
}

/// Where the keys of this frame lead from a place, in the order they were pressed; they are taken.
/// Nothing where there are none.
fn taken_to(events: &mut Vec<Event>, at: usize, last: usize) -> Option<usize> {
    let (mut to, before) = (at, events.len());
    events.retain(|event| {
        let Event::Key { key, pressed: true, modifiers, .. } = event else {
            return true;
        };
        if modifiers.any() {
            return true;
        }
        to = match key {
            Key::ArrowUp => to.saturating_sub(1),
            Key::ArrowDown => (to + 1).min(last),
            Key::PageUp => to.saturating_sub(8),
            Key::PageDown => (to + 8).min(last),
            Key::Home => 0,
            Key::End => last,
            _ => return true,
        };
        false
    });
    (events.len() < before).then_some(to)
}

/// A row that is dragged shows where it would land, and lands there.
fn drag(ui: &Ui, view: &mut View<'_>, response: &Response, entry: EntryId, at: usize, rect: Rect) {
    response.dnd_set_drag_payload(entry);
    let above = ui.input(|i| i.pointer.latest_pos()).is_some_and(|pos| pos.y < rect.center().y);
    if response.dnd_hover_payload::<EntryId>().is_some_and(|e| e.kind() == entry.kind()) {
        let y = if above { rect.top() } else { rect.bottom() };
        ui.painter().hline(rect.x_range(), y, Stroke::new(3.0, view.colours.accent));
    }
    if let Some(dragged) =
        response.dnd_release_payload::<EntryId>().filter(|e| e.kind() == entry.kind())
    {
        let from = view.app.session().and_then(|s| place(s, *dragged)).map_or(0, |(from, _)| from);
        let gap = if above { at } else { at + 1 };
        view.ask(PrepareAction::MoveEntry(*dragged, if from < gap { gap - 1 } else { gap }));
    }
}
