//! How a measure has gone so far, the last first.

use eframe::egui::{Align, Rect, Role, Sense, Ui, WidgetInfo, pos2, vec2};

use crate::app::core::names::{shown_key, stage_key};
use crate::app::rooms::roadmap::ProgressCursor;
use crate::domain::half_year::HalfYear;
use crate::domain::progress::stage::Stage;
use crate::domain::progress::status::StatusLight;
use crate::domain::session::Session;
use crate::insight::progress::Shown;
use crate::ui::kit::aloud::in_a_row;
use crate::ui::kit::status_sign::paint_shown;
use crate::ui::kit::text;
use crate::ui::kit::theme::{self, gap};
use crate::ui::kit::view::{View, day};
use crate::ui::rooms::roadmap::progress::words;

/// The size of a sign, and where the words begin.
const SIGN: f32 = 17.0;
const WORDS_AT: f32 = 36.0;
/// Above and below a line's words.
const AIR: f32 = 9.0;

pub(super) fn history_ui(ui: &mut Ui, view: &View<'_>, session: &Session, at: ProgressCursor) {
    let said: Vec<&StatusLight> = session.statuses_of(at.measure).iter().rev().collect();
    let measure = session.measure(at.measure);
    // What it is now stands where it is chosen; when it began stands here.
    let began = measure.and_then(|measure| {
        let has_begun = matches!(measure.stage, Some(Stage::Started | Stage::Pilot));
        measure.stage.zip(measure.stage_date).filter(|_| has_begun)
    });
    if said.is_empty() && began.is_none() {
        return;
    }
    text::list_heading(ui, &view.t("progress-history"), view.colours.ink_soft);
    ui.spacing_mut().item_spacing.y = 0.0;
    for status in said {
        let shown = status.level.map_or(Shown::NotReported, Shown::Level);
        let word = view.t(shown_key(shown)).into_owned();
        let head = in_a_row([format!("{word}."), status.why.trim().to_owned()]);
        let half = words::half_head(view, HalfYear::of(status.on));
        let parts = [("half", half.into()), ("day", day(view, status.on).into())];
        line_ui(ui, view, Some(shown), &head, &view.with("progress-said", &parts));
    }
    if let Some((stage, since)) = began {
        let stage = view.t(stage_key(Some(stage))).into_owned();
        let since = view.with("progress-since", &[("day", day(view, since).into())]);
        line_ui(ui, view, None, &stage, &since);
    }
    ui.spacing_mut().item_spacing.y = gap::M;
    ui.add_space(gap::M);
}

/// A line: its sign, what was said, and when.
fn line_ui(ui: &mut Ui, view: &View<'_>, shown: Option<Shown>, head: &str, when: &str) {
    let colours = view.colours;
    let room = ui.available_width() - WORDS_AT;
    let lay = |words: &str, size, ink, rows| {
        text::layout(ui.painter(), words, theme::regular(size), ink, room, rows, Align::LEFT)
    };
    let head_galley = lay(head, theme::DETAIL, colours.ink, 6);
    let when_galley = lay(when, theme::SMALL, colours.ink_soft, 2);
    let height = head_galley.size().y + when_galley.size().y + gap::XXS + 2.0 * AIR;
    let size = vec2(ui.available_width(), height);
    let (rect, response): (Rect, _) = ui.allocate_exact_size(size, Sense::hover());
    let spoken = in_a_row([head.to_owned(), when.to_owned()]);
    response.widget_info(|| WidgetInfo::labeled(Role::Label, true, &spoken));
    let top = pos2(rect.left() + WORDS_AT, rect.top() + AIR);
    if let Some(shown) = shown {
        let sign = pos2(rect.left() + SIGN / 2.0, top.y + theme::DETAIL * 0.62);
        paint_shown(ui.painter(), sign, SIGN, shown, colours);
    }
    let next = top + vec2(0.0, head_galley.size().y + gap::XXS);
    ui.painter().galley(top, head_galley, colours.ink);
    ui.painter().galley(next, when_galley, colours.ink_soft);
    ui.painter().hline(rect.x_range(), rect.bottom() - 0.5, colours.hairline());
}
