//! The pages of the panel beside the card: what the roadmap is planned by, written where it is
//! looked at.

use eframe::egui::Ui;

use crate::app::core::place::Focus;
use crate::app::input::PlanAction;
use crate::app::rooms::roadmap::Page;
use crate::domain::session::Session;
use crate::ui::kit::focus::takes_focus;
use crate::ui::kit::panes::{Pane, pane_begins};
use crate::ui::kit::theme::{self, gap};
use crate::ui::kit::view::View;
use crate::ui::kit::{buttons, text};
use crate::ui::rooms::roadmap::plan::{entries, links};

/// A page in place of the card, with the way back.
pub(super) fn page_ui(ui: &mut Ui, view: &mut View<'_>, session: &Session, page: Page) {
    let back = buttons::quiet_button(ui, view.colours, true, &view.t("plan-page-back"));
    pane_begins(ui.ctx(), Pane::Side, back.id);
    if takes_focus(ui, view, Focus::Places) {
        back.request_focus();
    }
    if back.clicked() {
        view.ask(PlanAction::Page(Page::Card));
    }
    let (title, what) = match page {
        Page::Card => return,
        Page::Links => ("plan-links", "plan-links-what"),
        Page::Frames => ("plan-frames", "plan-frames-what"),
        Page::Balance => ("plan-balance", "plan-balance-what"),
        Page::Meanings => ("plan-meanings", "plan-meanings-what"),
    };
    ui.spacing_mut().item_spacing.y = gap::M;
    let font = theme::semibold(theme::SENTENCE);
    text::heading(ui, &view.t(title), font, view.colours.ink);
    text::text(ui, &view.t(what), theme::regular(theme::NOTE), view.colours.ink_soft);
    ui.add_space(gap::XS);
    match page {
        Page::Card => {}
        Page::Links => links::links_page_ui(ui, view, session),
        Page::Frames => entries::frames_ui(ui, view, session),
        Page::Balance => entries::balances_ui(ui, view, session),
        Page::Meanings => entries::meanings_ui(ui, view),
    }
}
