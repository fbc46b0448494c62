//! The line above the table: how many of all that is under way stand how, each with its sign.

use std::sync::Arc;

use eframe::egui::{Galley, Rect, Role, Sense, Ui, WidgetInfo, pos2};

use crate::app::core::progress_words;
use crate::app::input::ProgressAction;
use crate::insight::progress::{Progress, Shown};
use crate::ui::kit::buttons;
use crate::ui::kit::status_sign::paint_shown;
use crate::ui::kit::theme::{self, gap};
use crate::ui::kit::view::View;

/// The size of a sign, and what it takes with the gap behind it.
const SIGN: f32 = 18.0;
const APART: f32 = 30.0;
/// The least size of a sign: at half the zoom it is still told from the others.
const LEAST_SIGN: f32 = 17.0;
/// The height of a line where there are several, of the size of its words.
const LINE: f32 = 1.5;

/// Draws it into a box; where the panel is folded away, with the way to it.
pub(super) fn summary_ui(
    ui: &mut Ui,
    view: &mut View<'_>,
    progress: &Progress,
    has_drawer: bool,
    rect: Rect,
) {
    let colours = view.colours;
    let said = progress_words::counts(view.app.texts, &progress.counts);
    let response = ui.interact(rect, ui.scope_id().with("progress-counts"), Sense::hover());
    response.widget_info(|| WidgetInfo::labeled(Role::Label, true, &said));
    let room = if has_drawer { drawer_ui(ui, view, rect) } else { rect.width() };
    let all = progress_words::counted(view.app.texts, &progress.counts);
    let tried = [Set::new(theme::LEAD, APART), Set::new(theme::BODY, gap::XL)];
    let mut lines = tried.iter().map(|set| (*set, laid(ui, view, &all, *set, room)));
    // Each of them is seen: in smaller words, and on several lines rather than not at all.
    let (set, lines) = lines.find(|(_, lines)| lines.len() <= 1).unwrap_or_else(|| {
        let set = Set::new(theme::SMALL, gap::L);
        (set, laid(ui, view, &all, set, room))
    });
    let line_high = set.size * LINE;
    let mut middle = rect.center().y - line_high * (lines.len().saturating_sub(1)) as f32 / 2.0;
    for line in lines {
        for count in line {
            let x = rect.left() + count.left;
            let sign = pos2(x + set.sign() / 2.0, middle);
            paint_shown(ui.painter(), sign, set.sign(), count.shown, colours);
            let at = pos2(x + set.sign() + gap::BUTTON, middle - count.words.size().y / 2.0);
            ui.painter().galley(at, count.words, colours.ink);
        }
        middle += line_high;
    }
}

/// In which size counts are set, and how far apart.
#[derive(Clone, Copy)]
struct Set {
    size: f32,
    apart: f32,
}

impl Set {
    const fn new(size: f32, apart: f32) -> Self {
        Self { size, apart }
    }

    fn sign(self) -> f32 {
        (SIGN * self.size / theme::LEAD).max(LEAST_SIGN)
    }
}

/// A count in its place on a line.
struct Count {
    left: f32,
    shown: Shown,
    words: Arc<Galley>,
}

/// The counts, as many on a line as have room.
fn laid(ui: &Ui, view: &View<'_>, all: &[(Shown, String)], set: Set, room: f32) -> Vec<Vec<Count>> {
    let mut lines: Vec<Vec<Count>> = Vec::new();
    let mut x = 0.0;
    for (at, (shown, words)) in all.iter().enumerate() {
        let font = if at == 0 { theme::semibold(set.size) } else { theme::regular(set.size) };
        let words = ui.painter().layout_no_wrap(words.clone(), font, view.colours.ink);
        let wide = set.sign() + gap::BUTTON + words.size().x;
        if x + wide > room || lines.is_empty() {
            lines.push(Vec::new());
            x = 0.0;
        }
        if let Some(line) = lines.last_mut() {
            line.push(Count { left: x, shown: *shown, words });
        }
        x += wide + set.apart;
    }
    lines
}

/// The way to the panel; what it leaves of the line.
fn drawer_ui(ui: &mut Ui, view: &mut View<'_>, rect: Rect) -> f32 {
    let name = view.t("progress-open-panel").into_owned();
    let font = theme::semibold(theme::BODY);
    let wide = ui.painter().layout_no_wrap(name.clone(), font, view.colours.accent).size().x;
    let place = rect.with_min_x(rect.right() - wide - gap::XS);
    ui.scope_builder(eframe::egui::UiBuilder::new().max_rect(place), |ui| {
        ui.horizontal_centered(|ui| {
            if buttons::quiet_button(ui, view.colours, true, &name).clicked() {
                view.ask(ProgressAction::Panel(true));
            }
        });
    });
    rect.width() - wide - gap::XL
}
