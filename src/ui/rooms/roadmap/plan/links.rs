//! What a measure needs, supports and serves; and what does so with it. Both ends show it.

use eframe::egui::Ui;

use crate::app::input::{Action, PlanAction};
use crate::domain::measure::{Measure, MeasureId};
use crate::domain::plan::link::LinkKind;
use crate::domain::session::Session;
use crate::ui::kit::menus::{MenuLine, item_ui, menu_ui};
use crate::ui::kit::theme::{self, gap};
use crate::ui::kit::view::View;
use crate::ui::kit::{buttons, text};
use crate::ui::rooms::roadmap::plan::words;

/// The key of what a link says, seen from its beginning or its end.
const fn link_key(kind: LinkKind, from_end: bool) -> &'static str {
    match (kind, from_end) {
        (LinkKind::Supports, false) => "link-supports",
        (LinkKind::Needs, false) => "link-needs",
        (LinkKind::Serves, false) => "link-serves",
        (LinkKind::Supports, true) => "link-supported-by",
        (LinkKind::Needs, true) => "link-needed-by",
        (LinkKind::Serves, true) => "link-served-by",
    }
}

/// Each link of a measure, in words with where the other one stands.
fn lines(
    view: &View<'_>,
    session: &Session,
    measure: MeasureId,
) -> Vec<(String, MeasureId, MeasureId)> {
    let words = |kind, from_end, other: MeasureId| {
        let name = session.measure(other).map(Measure::called).unwrap_or_default();
        let place = words::place(view, session, session.outcome(other));
        let head = view.with(link_key(kind, from_end), &[("measure", name.into())]);
        format!("{head} ({place})")
    };
    let from = session.links_from(measure).iter();
    let from = from.map(|link| (words(link.kind, false, link.other), measure, link.other));
    let to = session.links_to(measure);
    let to = to.map(|link| (words(link.kind, true, link.measure), link.measure, measure));
    from.chain(to).collect()
}

/// The links of a measure, to read.
pub(super) fn links_ui(ui: &mut Ui, view: &View<'_>, session: &Session, measure: MeasureId) {
    let lines = lines(view, session, measure);
    if lines.is_empty() {
        return;
    }
    ui.vertical(|ui| {
        ui.spacing_mut().item_spacing.y = gap::XXS;
        text::list_heading(ui, &view.t("plan-links"), view.colours.ink_soft);
        for (words, ..) in lines {
            text::text(ui, &words, theme::regular(theme::NOTE), view.colours.ink);
        }
    });
}

/// The links of the selected measure, to write.
pub(super) fn links_page_ui(ui: &mut Ui, view: &mut View<'_>, session: &Session) {
    let Some(measure) = view.app.roadmap.plan.cursor().and_then(|id| session.measure(id)) else {
        return;
    };
    let font = theme::semibold(theme::NOTE);
    text::text(ui, &measure.called(), font, view.colours.ink_soft);
    for (words, from, to) in lines(view, session, measure.id) {
        text::text(ui, &words, theme::regular(theme::BODY), view.colours.ink);
        let take_away = view.t("link-delete");
        let button = buttons::quiet_button(ui, view.colours, true, &take_away);
        let spoken = format!("{take_away}: {words}");
        ui.ctx().accesskit_node_builder(button.id, |node| node.set_label(spoken));
        if button.clicked() {
            view.ask(PlanAction::Link(from, to, None));
        }
    }
    for kind in LinkKind::ALL {
        let key = match kind {
            LinkKind::Supports => "link-add-supports",
            LinkKind::Needs => "link-add-needs",
            LinkKind::Serves => "link-add-serves",
        };
        add_ui(ui, view, session, measure.id, kind, &view.t(key));
    }
}

/// The measures that one can be linked to.
fn add_ui(
    ui: &mut Ui,
    view: &mut View<'_>,
    session: &Session,
    measure: MeasureId,
    kind: LinkKind,
    name: &str,
) {
    menu_ui(ui, view, name, |ui, view| {
        let is_linked = |other: MeasureId| {
            session.links_from(measure).iter().any(|it| it.other == other && it.kind == kind)
        };
        let others = session.measures.iter().filter(|it| it.id != measure);
        for other in others.take(MOST) {
            let holds = is_linked(other.id);
            if item_ui(ui, view, MenuLine::ticked(&other.called(), holds)) {
                let to = (!holds).then_some(kind);
                view.ask(Action::from(PlanAction::Link(measure, other.id, to)));
            }
        }
    });
}

/// How many measures a menu holds at most.
const MOST: usize = 400;
