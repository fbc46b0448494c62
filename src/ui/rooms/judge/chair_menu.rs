//! What can be done from the chip of one who answers: go out, come back, let somebody else sit.

use eframe::egui::{Popup, PopupCloseBehavior, Response, RichText, SetOpenCommand, Ui};

use crate::app::core::phrases;
use crate::app::input::JudgeAction;
use crate::domain::field::{Field, ParticipantField};
use crate::domain::participant::{Attendance, Participant, ParticipantId, Role};
use crate::domain::session::Session;
use crate::ui::kit::fields::{FieldLook, named_field_ui};
use crate::ui::kit::menus::{self, MenuLine, item_ui};
use crate::ui::kit::text;
use crate::ui::kit::theme::{self, gap};
use crate::ui::kit::view::View;

/// The chip whose menu it is.
pub(super) struct MenuOf<'a> {
    /// Who sits there: one, or those of a group.
    pub(super) seats: &'a [ParticipantId],
    /// The place of the ballot from 0, where there is an answer to take back.
    pub(super) answered: Option<usize>,
    /// Whether a click or Enter opens it.
    pub(super) opens: bool,
}

/// The menu of a chip, where it is open.
pub(super) fn menu_ui(view: &mut View<'_>, session: &Session, chip: &Response, of: &MenuOf<'_>) {
    let toggles = (of.opens && chip.clicked()) || chip.secondary_clicked();
    Popup::from_response(chip)
        .open_memory(toggles.then_some(SetOpenCommand::Toggle))
        .close_behavior(PopupCloseBehavior::CloseOnClick)
        .width(theme_width())
        .show(|ui| {
            ui.set_width(theme_width());
            ui.spacing_mut().item_spacing.y = gap::XXS;
            for id in of.seats {
                if let Some(seat) = session.find::<Participant>(*id) {
                    seat_items_ui(ui, view, session, seat, of.seats.len() > 1);
                }
            }
            if let Some(ballot) = of.answered {
                let words = view.t("chair-take-back");
                if item_ui(ui, view, MenuLine::new(&words)) {
                    view.ask(JudgeAction::TakeBack(ballot));
                }
            }
        });
}

const fn theme_width() -> f32 {
    280.0
}

fn seat_items_ui(
    ui: &mut Ui,
    view: &mut View<'_>,
    session: &Session,
    seat: &Participant,
    is_group: bool,
) {
    if is_group {
        let called = seat.told_apart(session);
        let name = phrases::name(view.app.texts, &called);
        text::caption(ui, &name, view.colours.ink_soft);
    }
    let somebody = || Attendance::Substitute(String::new());
    let items: &[(&str, Attendance)] = match &seat.attendance {
        Attendance::Present => {
            &[("chair-goes", Attendance::Absent), ("chair-substitute", somebody())]
        }
        Attendance::Absent => {
            &[("chair-returns", Attendance::Present), ("chair-substitute", somebody())]
        }
        Attendance::Substitute(name) => &[
            ("chair-returns", Attendance::Present),
            ("chair-substitute-name", Attendance::Substitute(name.clone())),
            ("chair-goes", Attendance::Absent),
        ],
    };
    for (key, attendance) in items {
        if item_ui(ui, view, MenuLine::new(&view.t(key))) {
            view.ask(JudgeAction::Attend(seat.id, attendance.clone()));
        }
    }
}

/// Who is there, where nobody has a chip of their own: the menu of each chair.
pub(super) fn who_menu_ui(ui: &mut Ui, view: &mut View<'_>, session: &Session) {
    let words = view.t("hands-who");
    menus::menu_ui(ui, view, &words, |ui, view| {
        for seat in session.participants.iter().filter(|seat| seat.role == Role::Member) {
            let called = seat.told_apart(session);
            let name = phrases::name(view.app.texts, &called);
            let name = match &seat.attendance {
                Attendance::Present => name.into_owned(),
                Attendance::Absent => format!("{name}, {}", view.t("seat-out")),
                Attendance::Substitute(_) => format!("{name}, {}", view.t("seat-by-substitute")),
            };
            ui.menu_button(RichText::new(name).font(theme::regular(theme::BODY)), |ui| {
                ui.set_width(theme_width());
                seat_items_ui(ui, view, session, seat, false);
            });
        }
    });
}

/// Where it is written who takes a seat.
pub(super) fn substitute_ui(ui: &mut Ui, view: &mut View<'_>, session: &Session) {
    let Some(seat) = view.app.judge.substituting().and_then(|id| session.find::<Participant>(id))
    else {
        return;
    };
    if !matches!(seat.attendance, Attendance::Substitute(_)) {
        return;
    }
    let name = view.with("chair-substitute-for", &[("name", seat.told_apart(session).into())]);
    let field = Field::Participant(seat.id, ParticipantField::Substitute);
    let look = FieldLook { width: Some(theme_width()), ..FieldLook::default() };
    named_field_ui(ui, view, field, &name, look);
}
