//! How the answers lie to each other, in words, and in counts.

use eframe::egui::{Id, Role, Sense, Ui, WidgetInfo, vec2};

use crate::app::core::phrases::{counts, verdict_words};
use crate::app::core::place::Focus;
use crate::domain::round::Round;
use crate::ui::kit::focus::{bar_beside, is_at_crossing, takes_focus};
use crate::ui::kit::panes::{Pane, pane_begins};
use crate::ui::kit::text;
use crate::ui::kit::theme::{self, gap};
use crate::ui::kit::view::View;
use crate::ui::rooms::judge::reveal::revealed;
use crate::ui::rooms::judge::spoken;
use crate::ui::rooms::judge::spot::{JudgeSpot, chosen};

/// How the answers lie to each other, in words, and in counts.
pub(super) fn verdict_ui(ui: &mut Ui, view: &View<'_>, place: JudgeSpot<'_>) {
    let Some(shown) = revealed(ui, view, place) else {
        return;
    };
    let texts = view.app.texts;
    let Some(words) = verdict_words(texts, shown.round) else {
        return;
    };
    let said = spoken::outcome(view, shown.round).unwrap_or_default();
    // Room for the ring around it, below the last button.
    ui.add_space(gap::HEAD);
    let response = ui.scope(|ui| {
        ui.multiply_opacity(shown.opacity);
        ui.horizontal_wrapped(|ui| {
            ui.spacing_mut().item_spacing.x = gap::APART;
            let (ink, soft) = (view.colours.ink, view.colours.ink_soft);
            text::inline(ui, &words, theme::semibold(theme::HEAD), ink);
            let counts = counts(texts, &shown.tally);
            text::inline(ui, &counts, theme::regular(theme::LEAD), soft);
        });
        others_ui(ui, view, shown.round);
    });
    let rounds = place.session.rounds_of(place.at.0, place.at.1).len();
    let id = Id::unique(("verdict", place.at, rounds));
    let sense = Sense::focusable_noninteractive();
    let response = ui.interact(response.response.rect.expand2(vec2(6.0, 3.0)), id, sense);
    response.widget_info(|| WidgetInfo::labeled(Role::Label, true, &said));
    is_at_crossing(ui.ctx(), id);
    bar_beside(&response);
    if chosen(place).is_none() {
        pane_begins(ui.ctx(), Pane::Room, response.id);
        if takes_focus(ui, view, Focus::Judge) {
            response.request_focus();
        }
    }
}

/// Those who took no stand, by name.
fn others_ui(ui: &mut Ui, view: &View<'_>, round: &Round) {
    for words in spoken::others(view, round) {
        text::text(ui, &words, theme::regular(theme::BODY), view.colours.ink_soft);
    }
}
