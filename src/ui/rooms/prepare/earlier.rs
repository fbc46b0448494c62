//! What a measure was called when marks were set that it still bears.

use eframe::egui::Ui;

use crate::app::input::CrossingAction;
use crate::domain::judgement::JudgedAs;
use crate::domain::measure::Measure;
use crate::domain::session::Session;
use crate::ui::kit::crossing::judged_as;
use crate::ui::kit::theme;
use crate::ui::kit::view::View;
use crate::ui::kit::{buttons, text};

/// What the measure was when marks were set that it still bears, with what can be said of it.
pub(super) fn earlier_ui(ui: &mut Ui, view: &mut View<'_>, session: &Session, measure: &Measure) {
    let mut earlier: Vec<(&JudgedAs, usize)> = Vec::new();
    let there = session.judgements.iter().filter(|j| j.measure == measure.id);
    for judged_as in there.filter_map(|j| j.judged_as.as_deref()) {
        match earlier.iter_mut().find(|(other, _)| *other == judged_as) {
            Some((_, marks)) => *marks += 1,
            None => earlier.push((judged_as, 1)),
        }
    }
    for (before, marks) in earlier {
        let under = judged_as(view, before, measure);
        let words = format!("{}. {under}", view.count("earlier-title", marks));
        text::text(ui, &words, theme::regular(theme::NOTE), view.colours.ink_soft);
        if buttons::quiet_button(ui, view.colours, true, &view.t("only-a-typo")).clicked() {
            view.ask(CrossingAction::OnlyATypoOf(measure.id, before.clone()));
        }
    }
}
