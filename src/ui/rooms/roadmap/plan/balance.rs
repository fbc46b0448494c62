//! What the roadmap should hold as a whole: each sentence with how it stands, and by which measures.

use std::collections::BTreeMap;

use eframe::egui::{Painter, Pos2, Sense, Stroke, Ui, vec2};

use crate::domain::measure::{Measure, MeasureId};
use crate::domain::plan::balance::Limit;
use crate::domain::session::Session;
use crate::insight::balance::{BalanceStanding, Counted, Keeping};
use crate::ui::kit::theme::{self, Palette, gap};
use crate::ui::kit::view::View;
use crate::ui::kit::{sign, text};

/// The sentences, with how they stand; with what is in hand where it would be set.
pub(super) fn balance_ui(ui: &mut Ui, view: &View<'_>, session: &Session) {
    let standings = view.app.roadmap.plan.standings();
    if standings.is_empty() {
        return;
    }
    ui.add_space(gap::L);
    ui.spacing_mut().item_spacing.y = gap::XS;
    text::list_heading(ui, &view.t("plan-balance"), view.colours.ink_soft);
    for standing in standings {
        sentence_ui(ui, view, session, standing);
    }
}

/// How one sentence stands: a sign, the sentence, kept or broken, with which.
pub(super) fn sentence_ui(
    ui: &mut Ui,
    view: &View<'_>,
    session: &Session,
    standing: &BalanceStanding,
) {
    let Some(balance) = session.balances.iter().find(|it| it.id == standing.balance) else {
        return;
    };
    let colours = view.colours;
    ui.horizontal_top(|ui| {
        ui.spacing_mut().item_spacing.x = gap::BUTTON;
        let (rect, _) = ui.allocate_exact_size(vec2(gap::XL, gap::XXL), Sense::hover());
        paint_keeping(ui.painter(), rect.center(), standing.keeping, colours);
        ui.vertical(|ui| {
            ui.spacing_mut().item_spacing.y = 0.0;
            text::text(ui, &balance.sentence, theme::regular(theme::NOTE), colours.ink);
            ui.horizontal_wrapped(|ui| {
                ui.spacing_mut().interact_size.y = 0.0;
                ui.spacing_mut().item_spacing = vec2(gap::XS, 0.0);
                let (head, with) = keeping_words(view, session, standing);
                text::inline(ui, &head, theme::semibold(theme::SMALL), colours.ink);
                if !with.is_empty() {
                    text::inline(ui, &with, theme::regular(theme::SMALL), colours.ink_soft);
                }
            });
        });
    });
    let line = ui.max_rect().x_range();
    ui.painter().hline(line, ui.cursor().top(), colours.hairline());
    ui.add_space(gap::XS);
}

fn paint_keeping(painter: &Painter, at: Pos2, keeping: Keeping, colours: &Palette) {
    let stroke = Stroke::new(1.5, colours.ink);
    match keeping {
        Keeping::Kept => {
            painter.circle_stroke(at, 7.0, stroke);
            let tick = vec![at + vec2(-3.2, 0.2), at + vec2(-0.8, 2.8), at + vec2(3.4, -2.6)];
            painter.line(tick, stroke);
        }
        Keeping::Broken => sign::paint_warning(painter, at, colours),
        Keeping::ForYou => {
            painter.circle_stroke(at, 7.0, stroke);
            let font = theme::semibold(theme::SMALLEST);
            let align = eframe::egui::Align2::CENTER_CENTER;
            painter.text(at, align, "?", font, colours.ink);
        }
    }
}

/// "Broken.", and by what: "Etat A has 1.2, 2.3 in 2027."
fn keeping_words(
    view: &View<'_>,
    session: &Session,
    standing: &BalanceStanding,
) -> (String, String) {
    let head = match standing.keeping {
        Keeping::Kept => view.t("balance-kept"),
        Keeping::Broken => view.t("balance-broken"),
        Keeping::ForYou => {
            let why = view.t("balance-not-countable").into_owned();
            return (view.t("balance-for-you").into_owned(), why);
        }
    };
    let head = head.into_owned();
    let bound = session.balances.iter().find(|it| it.id == standing.balance);
    let limit = bound.and_then(|it| it.bound.as_ref()).map(|bound| bound.limit);
    if standing.keeping == Keeping::Kept && limit == Some(Limit::AtMost) {
        return (head, String::new());
    }
    let says_none = standing.keeping == Keeping::Broken && limit == Some(Limit::AtLeast);
    let mut parts: Vec<String> = Vec::new();
    // Places with nothing in them are told together.
    let mut empty: BTreeMap<Option<String>, Vec<String>> = BTreeMap::new();
    for counted in &standing.counted {
        if counted.measures.is_empty() {
            if says_none {
                let step = step_name(session, counted);
                empty.entry(counted.owner.clone()).or_default().extend(step);
            }
            continue;
        }
        parts.push(counted_words(view, session, counted));
    }
    for steps in empty.into_values() {
        let none = if steps.is_empty() {
            view.t("balance-none").into_owned()
        } else {
            view.with("balance-none-at", &[("step", steps.join(", ").into())])
        };
        parts.push(none);
    }
    let with = if parts.is_empty() { String::new() } else { format!("{}.", parts.join(", ")) };
    (head, with)
}

fn step_name(session: &Session, counted: &Counted) -> Option<String> {
    counted.step.and_then(|id| session.step(id)).map(|step| step.name.clone())
}

fn counted_words(view: &View<'_>, session: &Session, counted: &Counted) -> String {
    let called = |id: &MeasureId| session.measure(*id).map_or("", Measure::short_name).to_owned();
    let measures: Vec<String> = counted.measures.iter().map(called).collect();
    let measures = measures.join(", ");
    let at = match step_name(session, counted) {
        Some(step) => {
            view.with("balance-at", &[("measures", measures.into()), ("step", step.into())])
        }
        None => measures,
    };
    match &counted.owner {
        Some(owner) => {
            view.with("balance-of", &[("owner", owner.clone().into()), ("what", at.into())])
        }
        None => at,
    }
}
