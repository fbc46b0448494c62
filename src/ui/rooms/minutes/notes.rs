//! What is written while people talk: reflections, the decision's texts, reservations.

use eframe::egui::{Align2, Event, Key, Response, Sense, Ui, vec2};

use crate::app::command::MinutesCommand;
use crate::app::input::{Action, MinutesAction};
use crate::domain::field::Field;
use crate::domain::field::meeting::MeetingText;
use crate::domain::meeting::item::Item;
use crate::domain::meeting::note::{Note, NoteKind};
use crate::domain::participant::Participant;
use crate::domain::session::Session;
use crate::ui::kit::buttons;
use crate::ui::kit::fields::{FieldLook, field_id, field_ui};
use crate::ui::kit::menus::{MenuLine, item_ui, menu_ui};
use crate::ui::kit::theme::{self, gap};
use crate::ui::kit::view::View;
use crate::ui::rooms::minutes::{parts, typed_on};

/// The room of a point's dot or a decision's number, and of whose words they are.
const SIGN: f32 = 20.0;
const DOT: f32 = 2.5;
const WHOSE: f32 = 150.0;

/// What the item is about, and how it was introduced.
pub(super) fn introductions_ui(ui: &mut Ui, view: &mut View<'_>, session: &Session, item: &Item) {
    if session.notes_of(item.id, NoteKind::About).next().is_some() {
        parts::head_ui(ui, view, &view.t("minutes-introductions"));
        notes_ui(ui, view, session, item, NoteKind::About);
        return;
    }
    let add = view.t("minutes-add-introduction").into_owned();
    if buttons::quiet_button(ui, view.colours, true, &add).clicked() {
        view.ask(MinutesAction::AddNote(NoteKind::About, None));
    }
}

pub(super) fn reflections_ui(ui: &mut Ui, view: &mut View<'_>, session: &Session, item: &Item) {
    parts::head_ui(ui, view, &view.t("minutes-reflections"));
    for kind in [NoteKind::Paragraph, NoteKind::Point] {
        notes_ui(ui, view, session, item, kind);
    }
    let point = ("minutes-add-point", MinutesCommand::AddPoint);
    parts::ways_ui(ui, view, &[point, ("minutes-add-paragraph", MinutesCommand::AddParagraph)]);
}

pub(super) fn decisions_ui(ui: &mut Ui, view: &mut View<'_>, session: &Session, item: &Item) {
    parts::head_ui(ui, view, &view.t("minutes-decided"));
    notes_ui(ui, view, session, item, NoteKind::Decision);
    let add = ("minutes-add-decision", MinutesCommand::AddDecision);
    parts::ways_ui(ui, view, &[("minutes-take-proposal", MinutesCommand::TakeProposal), add]);
}

pub(super) fn reservations_ui(ui: &mut Ui, view: &mut View<'_>, session: &Session, item: &Item) {
    let decided = session.notes_of(item.id, NoteKind::Decision).next().is_some();
    let there = session.notes_of(item.id, NoteKind::Reservation).next().is_some();
    if there {
        parts::head_ui(ui, view, &view.t("minutes-reservations"));
    }
    notes_ui(ui, view, session, item, NoteKind::Reservation);
    if decided || there {
        let add = ("minutes-add-reservation", MinutesCommand::AddReservation);
        parts::ways_ui(ui, view, &[add]);
    }
}

fn notes_ui(ui: &mut Ui, view: &mut View<'_>, session: &Session, item: &Item, kind: NoteKind) {
    for (at, note) in session.notes_of(item.id, kind).enumerate() {
        ui.horizontal_top(|ui| {
            ui.spacing_mut().item_spacing.x = gap::XS;
            sign_ui(ui, view, kind, at);
            let response = note_ui(ui, view, note, at);
            if response.has_focus() && response.gained_focus() {
                response.scroll_to_me(None);
            }
            whose_ui(ui, view, session, note, at);
        });
    }
}

/// The dot of a point, the number of a decision.
fn sign_ui(ui: &mut Ui, view: &View<'_>, kind: NoteKind, at: usize) {
    let (rect, _) = ui.allocate_exact_size(vec2(SIGN, theme::CELL), Sense::hover());
    let ink = view.colours.ink_soft;
    match kind {
        NoteKind::Point => {
            ui.painter().circle_filled(rect.left_center() + vec2(gap::S, 0.0), DOT, ink);
        }
        NoteKind::Decision => {
            let font = theme::regular(theme::BODY);
            let words = (at + 1).to_string();
            ui.painter().text(rect.left_center(), Align2::LEFT_CENTER, words, font, ink);
        }
        NoteKind::About | NoteKind::Paragraph | NoteKind::Reservation => {}
    }
}

const fn name_key(kind: NoteKind) -> &'static str {
    match kind {
        NoteKind::About => "minutes-introduction",
        NoteKind::Point => "minutes-point",
        NoteKind::Paragraph => "minutes-paragraph",
        NoteKind::Decision => "minutes-decision",
        NoteKind::Reservation => "minutes-reservation",
    }
}

/// The words. Enter begins the next, Backspace in an empty one takes it away; a paragraph has lines
/// of its own.
fn note_ui(ui: &mut Ui, view: &mut View<'_>, note: &Note, at: usize) -> Response {
    let field = Field::Meeting(MeetingText::Note(note.id));
    let id = field_id(view, field);
    let is_written = ui.ctx().memory(|memory| memory.has_focus(id));
    let is_empty = view.app.shown(field).is_empty();
    let width = (ui.available_width() - WHOSE - 2.0 * gap::BUTTON).max(120.0);
    let lines = matches!(note.kind, NoteKind::About | NoteKind::Paragraph);
    let goes_on = is_written && !lines && typed_on::begins_another(ui, id, is_empty);
    let typed = |event: &Event| matches!(event, Event::Text(_) | Event::Paste(_));
    let backspace = is_written
        && ui.input(|input| input.key_pressed(Key::Backspace) && !input.events.iter().any(typed));
    let look = FieldLook {
        rows: if lines { 2 } else { 1 },
        grows: lines,
        width: Some(width),
        quiet: !lines,
        ..FieldLook::default()
    };
    let name = view.count(name_key(note.kind), at + 1);
    let response = field_ui(ui, view, field, &name, look);
    if is_empty && backspace {
        view.ask(MinutesAction::RemoveNote(note.id));
    } else if goes_on {
        view.ask(Action::Commit);
        view.ask(MinutesAction::AddNote(note.kind, Some(note.id)));
    }
    response
}

/// Whose words they are, where that one wants to be named; and the ways to move them and take them
/// away.
fn whose_ui(ui: &mut Ui, view: &mut View<'_>, session: &Session, note: &Note, at: usize) {
    let named = note.by.and_then(|id| session.find::<Participant>(id));
    let nobody = view.t("minutes-no-name").into_owned();
    let words = match (named, note.kind) {
        (_, NoteKind::Decision) => view.t("minutes-more").into_owned(),
        (Some(seat), _) => seat.told_apart(session),
        (None, _) => nobody.clone(),
    };
    let button = menu_ui(ui, view, &words, |ui, view| {
        if note.kind != NoteKind::Decision {
            if item_ui(ui, view, MenuLine::chosen(&nobody, note.by.is_none())) {
                view.ask(MinutesAction::NoteBy(note.id, None));
            }
            for seat in &session.participants {
                let name = seat.told_apart(session);
                if item_ui(ui, view, MenuLine::chosen(&name, note.by == Some(seat.id))) {
                    view.ask(MinutesAction::NoteBy(note.id, Some(seat.id)));
                }
            }
            ui.separator();
        }
        for (key, action) in [
            ("minutes-up", MinutesAction::MoveNote(note.id, false)),
            ("minutes-down", MinutesAction::MoveNote(note.id, true)),
            ("minutes-remove", MinutesAction::RemoveNote(note.id)),
        ] {
            let name = view.t(key).into_owned();
            if item_ui(ui, view, MenuLine::new(&name)) {
                view.ask(action);
            }
        }
    });
    let spoken = format!("{}: {words}", view.count(name_key(note.kind), at + 1));
    ui.ctx().accesskit_node_builder(button.id, |node| node.set_label(spoken));
}
