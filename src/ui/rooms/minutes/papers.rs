//! The papers that were sent out for an item.

use eframe::egui::{Checkbox, RichText, Role, Ui, WidgetInfo};

use crate::app::command::MinutesCommand;
use crate::app::input::MinutesAction;
use crate::domain::field::Field;
use crate::domain::field::meeting::{MeetingText, PaperField};
use crate::domain::meeting::item::Item;
use crate::domain::meeting::paper::Paper;
use crate::domain::session::Session;
use crate::ui::kit::fields::{FieldLook, field_ui};
use crate::ui::kit::theme::{self, gap};
use crate::ui::kit::view::View;
use crate::ui::rooms::minutes::parts;

/// The share of a line that a paper's title has, and what is kept for the way to take it away.
const TITLE: f32 = 0.58;
const AWAY: f32 = 90.0;
/// The least room of two fields beside all else.
const LEAST: f32 = 420.0;

pub(super) fn papers_ui(ui: &mut Ui, view: &mut View<'_>, session: &Session, item: &Item) {
    let mut papers = session.papers_of(item.id).peekable();
    if papers.peek().is_some() {
        parts::head_ui(ui, view, &view.t("minutes-papers"));
    }
    let (title, exempt) = (view.t("field-paper-title"), view.t("field-paper-exempt"));
    for paper in papers {
        paper_ui(ui, view, paper, (&title, &exempt));
    }
    parts::ways_ui(ui, view, &[("minutes-add-paper", MinutesCommand::AddPaper)]);
}

/// A paper: its title, by what it is exempt, whether it was shown at the meeting, and the way to take it
/// away.
fn paper_ui(ui: &mut Ui, view: &mut View<'_>, paper: &Paper, (title, exempt): (&str, &str)) {
    let field = |field| Field::Meeting(MeetingText::Paper(paper.id, field));
    let of = paper.title.trim();
    let shown_width = parts::tick_width(ui, view, "minutes-shown");
    let beside = ui.available_width() >= LEAST + AWAY + shown_width;
    let room = ui.available_width() - if beside { AWAY + shown_width } else { 0.0 };
    let look = |share: f32| FieldLook {
        width: Some((room * share - 2.0 * gap::BUTTON - gap::M).max(80.0)),
        ..FieldLook::default()
    };
    let fields_ui = |ui: &mut Ui, view: &mut View<'_>| {
        field_ui(ui, view, field(PaperField::Title), title, look(TITLE));
        let hint = view.t("minutes-exempt-hint");
        let look = FieldLook { hint: &hint, of, ..look(1.0 - TITLE) };
        field_ui(ui, view, field(PaperField::Exempt), exempt, look);
    };
    let rest_ui = |ui: &mut Ui, view: &mut View<'_>| {
        let mut shown = paper.shown;
        let words = view.t("minutes-shown");
        let name = format!("{words}: {of}");
        let ink = view.colours.ink;
        let text = RichText::new(&*words).font(theme::regular(theme::BODY)).color(ink);
        let tick = ui.add(Checkbox::new(&mut shown, text));
        tick.widget_info(|| WidgetInfo::selected(Role::CheckBox, true, shown, &name));
        if tick.changed() {
            view.ask(MinutesAction::Shown(paper.id, shown));
        }
        if parts::away_ui(ui, view, of) {
            view.ask(MinutesAction::RemovePaper(paper.id));
        }
    };
    ui.horizontal_top(|ui| {
        ui.spacing_mut().item_spacing.x = gap::M;
        fields_ui(ui, view);
        if beside {
            parts::beside_field_ui(ui, |ui| rest_ui(ui, view));
        }
    });
    if !beside {
        ui.horizontal_wrapped(|ui| {
            ui.spacing_mut().item_spacing.x = gap::XXL;
            rest_ui(ui, view);
        });
    }
}
