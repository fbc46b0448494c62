//! The card in hand: where it would go, what is worth talking about first, why; and setting it.

use eframe::egui::{Id, Key, Modifiers, Rect, Response, TextEdit, Ui, UiBuilder};

use crate::app::command::PlanCommand;
use crate::app::core::phrases;
use crate::app::core::place::Focus;
use crate::app::input::PlanAction;
use crate::app::rooms::roadmap::Lifted;
use crate::domain::judgement::Outcome;
use crate::domain::measure::{Measure, MeasureId};
use crate::domain::session::Session;
use crate::ui::kit::focus::takes_focus;
use crate::ui::kit::hint::hint;
use crate::ui::kit::panes::{Pane, pane_begins};
use crate::ui::kit::theme::{self, gap};
use crate::ui::kit::view::View;
use crate::ui::kit::{buttons, text};
use crate::ui::rooms::roadmap::plan::paid::paid_ui;
use crate::ui::rooms::roadmap::plan::talk::against_ui;
use crate::ui::rooms::roadmap::plan::words;

pub(super) fn hand_ui(
    ui: &mut Ui,
    view: &mut View<'_>,
    session: &Session,
    measure: &Measure,
    lifted: &Lifted,
) {
    let colours = view.colours;
    ui.spacing_mut().item_spacing.y = gap::HEAD;
    let (from, to) = (
        words::place_in_words(view, session, lifted.from),
        words::place_in_words(view, session, lifted.to),
    );
    let args = [("measure", measure.short_name().to_owned().into()), ("from", from.into())];
    text::text(
        ui,
        &view.with("plan-moved-from", &args),
        theme::semibold(theme::SMALL),
        colours.ink_soft,
    );
    let head = view.with("plan-to", &[("place", to.into())]);
    text::heading(ui, &head, theme::semibold(theme::SENTENCE), colours.ink);
    let about = about(view, measure);
    text::text(ui, &about, theme::regular(theme::NOTE), colours.ink_soft);
    ui.spacing_mut().item_spacing.y = gap::M;
    if let Some(Outcome::Step(step)) = lifted.to {
        paid_ui(ui, view, session, (measure.id, step), lifted.shelf, lifted.frame);
    }
    let costs = words::costs(view, session, measure, lifted);
    text::text(ui, &costs, theme::medium(theme::NOTE), colours.ink);
    against_ui(ui, view, session, view.app.roadmap.plan.concerns());
    ui.add_space(gap::S);
    let why =
        Typed { key: "plan-why", text: &lifted.why, focus: Focus::MoveWhy, says: PlanAction::Why };
    let response = typed_ui(ui, view, lifted.measure, &why);
    pane_begins(ui.ctx(), Pane::Side, response.id);
    if lifted.goes_to_locked(session) {
        let (text, focus) = (&lifted.despite, Focus::MoveDespite);
        let says = PlanAction::Despite;
        typed_ui(ui, view, lifted.measure, &Typed { key: "plan-why-locked", text, focus, says });
    }
    ui.add_space(gap::XS);
    ui.horizontal_wrapped(|ui| {
        ui.spacing_mut().item_spacing.x = gap::BUTTON;
        let set = format!("{}  Enter", view.t("plan-set"));
        if buttons::main_button(ui, colours, &set).clicked() {
            view.run(PlanCommand::Set);
        }
        let back = format!("{}  Esc", view.t("plan-put-back"));
        if buttons::second_button(ui, colours, &back).clicked() {
            view.run(PlanCommand::PutBack);
        }
    });
}

/// What it is called, and who benefits.
fn about(view: &View<'_>, measure: &Measure) -> String {
    let title = phrases::without_stop(&measure.title);
    format!("{title}. {}", phrases::benefits(view.app.texts, measure))
}

/// A text of what is in hand: no field of the document.
struct Typed<'a> {
    key: &'static str,
    text: &'a str,
    focus: Focus,
    says: fn(String) -> PlanAction,
}

fn typed_ui(ui: &mut Ui, view: &mut View<'_>, measure: MeasureId, typed: &Typed<'_>) -> Response {
    let name = view.t(typed.key);
    text::caption(ui, &name, view.colours.ink_soft);
    let mut text = typed.text.to_owned();
    let id = Id::unique((typed.key, measure));
    // Set by its key when what was typed with it is there.
    let is_written = ui.ctx().memory(|memory| memory.has_focus(id));
    let sets =
        is_written && ui.input_mut(|input| input.consume_key(Modifiers::COMMAND, Key::Enter));
    let edit = TextEdit::multiline(&mut text)
        .id(id)
        .desired_rows(2)
        .font(theme::regular(theme::BODY))
        .margin(gap::FIELD)
        .desired_width(f32::INFINITY);
    let response = ui.add(edit).accessible_name(&*name);
    if takes_focus(ui, view, typed.focus) {
        response.request_focus();
    }
    if response.changed() {
        view.ask((typed.says)(text));
    }
    if sets {
        view.run(PlanCommand::Set);
    }
    response
}

/// What is in hand on one line, where the panel is folded away: where it goes, what it costs, and what
/// speaks against it.
pub(super) fn line_ui(ui: &mut Ui, view: &mut View<'_>, session: &Session, rect: Rect) {
    let Some(lifted) = view.app.roadmap.plan.lifted() else { return };
    let measure = session.measure(lifted.measure).map_or("", Measure::short_name).to_owned();
    let to = words::place_in_words(view, session, lifted.to);
    let words = view.with("plan-spoken-to", &[("measure", measure.into()), ("place", to.into())]);
    ui.scope_builder(UiBuilder::new().max_rect(rect), |ui| {
        ui.horizontal_centered(|ui| {
            ui.spacing_mut().item_spacing.x = gap::BUTTON;
            let set = format!("{}  Enter", view.t("plan-set"));
            if buttons::main_button(ui, view.colours, &set).clicked() {
                view.run(PlanCommand::Set);
            }
            if buttons::quiet_button(ui, view.colours, true, &view.t("plan-why-open")).clicked() {
                view.ask(PlanAction::Side(crate::app::rooms::roadmap::Side::Panel));
            }
            text::inline(ui, &words, theme::semibold(theme::BODY), view.colours.ink);
            let weighed = words::weighed(view, session, lifted);
            let said = text::line(ui, &weighed, theme::regular(theme::BODY), view.colours.ink);
            hint(said, &weighed);
        });
    });
}
