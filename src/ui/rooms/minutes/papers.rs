//! The papers that were sent out for an item.

use eframe::egui::Ui;

use crate::app::command::MinutesCommand;
use crate::app::input::MinutesAction;
use crate::domain::field::Field;
use crate::domain::field::meeting::{MeetingText, PaperField};
use crate::domain::meeting::item::Item;
use crate::domain::session::Session;
use crate::ui::kit::buttons;
use crate::ui::kit::fields::{FieldLook, field_ui};
use crate::ui::kit::theme::gap;
use crate::ui::kit::view::View;
use crate::ui::rooms::minutes::parts;

/// The share of a line that a paper's title has, and what is kept for the way to take it away.
const TITLE: f32 = 0.58;
const AWAY: f32 = 110.0;

pub(super) fn papers_ui(ui: &mut Ui, view: &mut View<'_>, session: &Session, item: &Item) {
    let mut papers = session.papers_of(item.id).peekable();
    if papers.peek().is_some() {
        parts::head_ui(ui, view, &view.t("minutes-papers"));
    }
    let (title, exempt) = (view.t("field-paper-title"), view.t("field-paper-exempt"));
    for paper in papers {
        let room = ui.available_width() - AWAY;
        let field = |field| Field::Meeting(MeetingText::Paper(paper.id, field));
        ui.horizontal_top(|ui| {
            ui.spacing_mut().item_spacing.x = gap::M;
            let look = |share: f32| FieldLook {
                width: Some((room * share - 2.0 * gap::BUTTON).max(80.0)),
                ..FieldLook::default()
            };
            field_ui(ui, view, field(PaperField::Title), &title, look(TITLE));
            let hint = view.t("minutes-exempt-hint");
            let look = FieldLook { hint: &hint, ..look(1.0 - TITLE) };
            field_ui(ui, view, field(PaperField::Exempt), &exempt, look);
            if buttons::quiet_button(ui, view.colours, true, &view.t("minutes-remove")).clicked() {
                view.ask(MinutesAction::RemovePaper(paper.id));
            }
        });
    }
    parts::ways_ui(ui, view, &[("minutes-add-paper", MinutesCommand::AddPaper)]);
}
