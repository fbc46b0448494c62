//! Where the board's lines stand, and how high they are.

use std::collections::HashMap;
use std::sync::Arc;

use eframe::egui::{Align, Id, Ui};

use crate::domain::session::Session;
use crate::insight::order::BoardRow;
use crate::ui::kit::text;
use crate::ui::kit::theme;
use crate::ui::kit::view::View;
use crate::ui::rooms::board::columns::{Widths, drawn_as};

/// The height of a group's head.
const AREA: f32 = 42.0;
/// Above and below a title.
const AIR: f32 = 14.0;

/// How many titles are laid out as they are drawn: of more, nothing is kept.
const FEW: usize = 200;
/// How many are laid out in one frame: of the rest, the height is guessed until the next.
const AT_ONCE: usize = 1000;
/// How wide a letter mostly is, beside its size.
const LETTER: f32 = 0.5;
/// How much of a line is mostly filled where the text goes on below.
const FILLED: f32 = 0.92;

/// The lines as they are laid out: the top of each, and of one more below the last.
pub(super) struct LineTops {
    pub(super) key: Id,
    pub(super) tops: Vec<f32>,
    pub(super) number: f32,
    /// How high lines are in which titles had to be laid out, by title; and what that hangs on else.
    heights: HashMap<Id, f32>,
    room: Id,
    /// Whether heights of lines are guessed that the next frames know.
    pub(super) settles: bool,
}

/// Where every line stands; made once for a state of the document, a width and a size of text. Of many
/// titles a share is laid out in each frame, from the top.
pub(super) fn lines(ui: &Ui, view: &View<'_>, session: &Session, available: f32) -> Arc<LineTops> {
    let app = view.app;
    let key = drawn_as(ui, view, available);
    let place = Id::unique("board-lines");
    let before = ui.ctx().data(|data| data.get_temp::<Arc<LineTops>>(place));
    if let Some(lines) = before.as_ref().filter(|lines| lines.key == key && !lines.settles) {
        return Arc::clone(lines);
    }
    let number = number_width(ui, view, session);
    let widths = Widths::of(ui, view, session, available, number);
    let (room, most) = (widths.title_room().1.to_bits(), widths.title_lines());
    let size = ui.pixels_per_point().to_bits();
    let room = Id::unique((room, most, size, app.settings.wide_spacing));
    // In another order they are as high as they were.
    let known = before.as_ref().filter(|lines| lines.room == room).map(|lines| &lines.heights);
    let mut heights = Heights { known, laid_out: HashMap::new(), anew: 0, measuring: None };
    let mut tops = Vec::with_capacity(app.board.rows().len() + 1);
    let line = ui.ctx().fonts_mut(|fonts| fonts.row_height(&theme::regular(theme::BODY)));
    let (mut y, mut settles) = (0.0, false);
    for row in app.board.rows() {
        tops.push(y);
        y += match row {
            BoardRow::Area(_) => AREA,
            BoardRow::Measure(id) => {
                let title = session.measure(*id).map_or("", |m| m.title.as_str());
                if is_plainly_short(title, &widths) {
                    theme::ROW
                } else {
                    let height = heights.of(ui, view, title, &widths);
                    settles |= height.is_none();
                    height.unwrap_or_else(|| guessed_height(title, &widths, line))
                }
            }
        };
    }
    tops.push(y);
    let heights = heights.laid_out;
    let lines = Arc::new(LineTops { key, tops, number, heights, room, settles });
    ui.ctx().data_mut(|data| data.insert_temp(place, Arc::clone(&lines)));
    if settles {
        ui.ctx().request_repaint();
    }
    lines
}

/// How wide the longest number is that measures have, with its air.
fn number_width(ui: &Ui, view: &View<'_>, session: &Session) -> f32 {
    let width = |words: &str| {
        ui.painter()
            .layout_no_wrap(words.to_owned(), theme::regular(theme::BODY), view.colours.ink)
            .size()
            .x
    };
    let numbers = session.measures.iter().map(|m| m.number.trim());
    let widest = numbers.max_by_key(|number| number.chars().count());
    widest.filter(|n| !n.is_empty()).map_or(0.0, |n| (width(n) + 16.0).clamp(38.0, 110.0))
}

/// The heights of lines in which titles must be laid out.
struct Heights<'a> {
    /// As they were in the last frame.
    known: Option<&'a HashMap<Id, f32>>,
    laid_out: HashMap<Id, f32>,
    /// How many are laid out for this frame.
    anew: usize,
    measuring: Option<text::Measuring>,
}

impl Heights<'_> {
    /// That of a title; none where enough was laid out for one frame.
    fn of(&mut self, ui: &Ui, view: &View<'_>, title: &str, widths: &Widths) -> Option<f32> {
        let id = Id::unique(title);
        let known = self.known.and_then(|known| known.get(&id)).or(self.laid_out.get(&id));
        let height = if let Some(height) = known {
            *height
        } else if self.anew < AT_ONCE {
            self.anew += 1;
            let measuring = (self.anew > FEW)
                .then(|| self.measuring.get_or_insert_with(|| text::Measuring::new(ui.ctx())));
            row_height(ui, view, title, widths, measuring)
        } else {
            return None;
        };
        self.laid_out.insert(id, height);
        Some(height)
    }
}

/// Most titles are: no need to lay them out.
fn is_plainly_short(title: &str, widths: &Widths) -> bool {
    (title.chars().count() as f32) * theme::BODY * 0.62 < widths.title_room().1
}

fn row_height(
    ui: &Ui,
    view: &View<'_>,
    title: &str,
    widths: &Widths,
    measuring: Option<&mut text::Measuring>,
) -> f32 {
    let (_, room) = widths.title_room();
    let font = theme::regular(theme::BODY);
    let (most, ink) = (widths.title_lines(), view.colours.ink);
    let height = match measuring {
        Some(measuring) => measuring.height(title, font, room, most),
        None => text::layout(ui.painter(), title, font, ink, room, most, Align::LEFT).size().y,
    };
    (height + AIR).max(theme::ROW)
}

/// As high as a title of that many letters mostly is.
fn guessed_height(title: &str, widths: &Widths, line: f32) -> f32 {
    let width = title.chars().count() as f32 * theme::BODY * LETTER;
    let lines = (width / (widths.title_room().1 * FILLED)).ceil();
    (lines.min(widths.title_lines() as f32) * line + AIR).max(theme::ROW)
}
