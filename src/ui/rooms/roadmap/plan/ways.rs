//! Below a card in hand: where its keys would carry it. Beside each other, and where their names are
//! too long for that below each other.

use std::sync::Arc;

use eframe::egui::{Align, Galley, Pos2, Rect, Ui, pos2};

use crate::app::command::PlanCommand;
use crate::domain::judgement::Outcome;
use crate::domain::measure::MeasureId;
use crate::domain::session::Session;
use crate::ui::kit::keycap::{KEY_HEIGHT, key_width, paint_key};
use crate::ui::kit::plan_sign::paint_lock;
use crate::ui::kit::text;
use crate::ui::kit::theme::{self, gap};
use crate::ui::kit::view::{View, is_low};
use crate::ui::rooms::roadmap::plan::words;

/// The height of one line of ways, and what another one takes.
pub(super) const IN_HAND: f32 = 38.0;
const LINE: f32 = 26.0;

/// What a card in hand has below it, where there is so much room for words.
pub(super) fn below(ui: &Ui, view: &View<'_>, session: &Session, id: MeasureId, room: f32) -> f32 {
    if view.app.roadmap.plan.lifted().is_none_or(|lifted| lifted.measure != id) {
        return 0.0;
    }
    if stand_beside(ui, &ways(ui, view, session), room) { IN_HAND } else { IN_HAND + LINE }
}

/// Paints them at the lower end of the card, so far from its edges.
pub(super) fn paint_ways(ui: &Ui, view: &View<'_>, session: &Session, rect: Rect, inside: f32) {
    let ways = ways(ui, view, session);
    let room = rect.width() - 2.0 * inside;
    let beside = stand_beside(ui, &ways, room);
    // Where they stand beside each other without fitting, each has its half.
    let each = if beside && !fit_beside(&ways, room) { (room - gap::L) / 2.0 } else { room };
    let high = if beside { IN_HAND } else { IN_HAND + LINE };
    let top = rect.bottom() - high;
    ui.painter().hline(rect.x_range().shrink(1.5), top, view.colours.hairline());
    let mut middle = top + IN_HAND / 2.0;
    for way in &ways {
        let name = way.name(ui, view, each - way.wide(0.0));
        let all = way.wide(name.size().x);
        let is_right = beside && way.is_later;
        let left = if is_right { rect.right() - inside - all } else { rect.left() + inside };
        way.paint(ui, view, pos2(left, middle), name);
        middle += if beside { 0.0 } else { LINE };
    }
}

/// Whether they stand beside each other: where they fit, and where there is no height to spare.
fn stand_beside(ui: &Ui, ways: &[Way], room: f32) -> bool {
    is_low(ui.ctx()) || fit_beside(ways, room)
}

fn fit_beside(ways: &[Way], room: f32) -> bool {
    let wide: f32 = ways.iter().map(|way| way.wide(way.whole)).sum();
    wide + gap::L <= room
}

/// Where the card in hand would be carried from where it is.
fn ways(ui: &Ui, view: &View<'_>, session: &Session) -> Vec<Way> {
    let to = view.app.roadmap.plan.lifted().and_then(|lifted| lifted.to);
    let steps: Vec<Outcome> = session.steps.iter().map(|step| Outcome::Step(step.id)).collect();
    let at = steps.iter().position(|step| Some(*step) == to);
    let earlier = at.and_then(|at| at.checked_sub(1)).and_then(|at| steps.get(at)).copied();
    let later = at.map(|at| steps.get(at + 1).copied().unwrap_or(Outcome::Queue));
    [(earlier, false), (later, true)]
        .into_iter()
        .filter_map(|(place, is_later)| Some(Way::of(ui, view, session, place?, is_later)))
        .collect()
}

/// Where a key would carry the card in hand.
struct Way {
    is_later: bool,
    key: String,
    place: String,
    locked: bool,
    /// How wide the key is, and the whole name.
    key_wide: f32,
    whole: f32,
}

impl Way {
    fn of(ui: &Ui, view: &View<'_>, session: &Session, place: Outcome, is_later: bool) -> Self {
        let locked = session.is_locked(Some(place));
        let command = if is_later { PlanCommand::Later } else { PlanCommand::Earlier };
        let (key, place) = (view.shortcut(command), words::place(view, session, Some(place)));
        let key_wide = key_width(ui, &key);
        let mut way = Self { is_later, key, place, locked, key_wide, whole: 0.0 };
        way.whole = way.name(ui, view, f32::INFINITY).size().x;
        way
    }

    fn name(&self, ui: &Ui, view: &View<'_>, room: f32) -> Arc<Galley> {
        let (font, ink) = (theme::regular(theme::SMALL), view.colours.ink_soft);
        text::layout(ui.painter(), &self.place, font, ink, room.max(1.0), 1, Align::LEFT)
    }

    /// How wide it is with a name of a width.
    fn wide(&self, name: f32) -> f32 {
        self.key_wide + gap::S + name + if self.locked { gap::PART } else { 0.0 }
    }

    /// Paints it from a place on, the middle of its line.
    fn paint(&self, ui: &Ui, view: &View<'_>, at: Pos2, name: Arc<Galley>) {
        let colours = view.colours;
        let top_right = pos2(at.x + self.key_wide, at.y - KEY_HEIGHT / 2.0);
        paint_key(ui, colours, top_right, &self.key);
        let beside = pos2(at.x + self.key_wide + gap::S, at.y - name.size().y / 2.0);
        let end = beside.x + name.size().x;
        ui.painter().galley(beside, name, colours.ink_soft);
        if self.locked {
            paint_lock(ui.painter(), pos2(end + gap::BUTTON, at.y), colours);
        }
    }
}
