//! Where each card lies below the heads of the steps: made once for a plan and a width, so that a
//! thousand cards scroll as ten do.

use std::collections::HashMap;
use std::sync::Arc;

use eframe::egui::{Galley, Id, Ui};

use crate::app::core::document::DocumentId;
use crate::app::core::plan_words::row_name;
use crate::domain::history::Revision;
use crate::domain::judgement::Outcome;
use crate::domain::measure::MeasureId;
use crate::domain::session::Session;
use crate::insight::plan::Plan;
use crate::insight::rows::RowHead;
use crate::ui::kit::hyphens::{self, Room};
use crate::ui::kit::theme::{self, gap};
use crate::ui::kit::view::View;
use crate::ui::rooms::roadmap::plan::widths::Widths;
use crate::ui::rooms::roadmap::plan::{card, ways};

/// Room at the end of each cell, for "move here": nothing moves when a card is selected.
pub(super) const MOVE_HERE: f32 = ways::IN_HAND;
/// The head of a row where it stands above it.
const GROUP: f32 = 30.0;
/// A line of a row's name.
const LABEL_LINE: f32 = 19.0;
/// The place where a card stood that is in hand.
const STOOD: f32 = 66.0;

/// What lies in a cell.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(super) enum Slot {
    Card(MeasureId),
    /// The card in hand stood here.
    Stood(MeasureId),
}

/// Something in a cell, in points below the heads.
#[derive(Clone, Copy, Debug)]
pub(super) struct LaidSlot {
    pub(super) slot: Slot,
    pub(super) top: f32,
    pub(super) height: f32,
}

/// A row, by its place in the plan.
#[derive(Clone, Copy, Debug)]
pub(super) struct LaidRow {
    pub(super) top: f32,
    pub(super) bottom: f32,
}

/// Where all lies.
#[derive(Clone, Debug, Default)]
pub(super) struct Laid {
    pub(super) rows: Vec<LaidRow>,
    /// By step, from above.
    pub(super) columns: Vec<Vec<LaidSlot>>,
    pub(super) height: f32,
}

/// As of what cards were measured.
type Measured = (DocumentId, Revision, [u32; 2], bool);

/// What is kept from frame to frame.
#[derive(Clone)]
struct Kept {
    plan: Arc<Plan>,
    as_of: (Measured, bool, Option<MeasureId>),
    laid: Arc<Laid>,
    heights: Arc<HashMap<MeasureId, f32>>,
}

/// Where all lies in steps of a width; measured anew only where something is another.
pub(super) fn laid(ui: &Ui, view: &View<'_>, session: &Session, widths: &Widths) -> Arc<Laid> {
    let id = Id::unique("plan-laid");
    let plan = view.app.roadmap.plan.plan();
    let document = view.app.document.as_ref();
    let state = document.map(|document| (document.id, document.history.revision()));
    let (document, revision) = state.unwrap_or_default();
    let bits = [widths.step.to_bits(), ui.ctx().pixels_per_point().to_bits()];
    let measured = (document, revision, bits, view.app.settings.wide_spacing);
    let in_hand = view.app.roadmap.plan.lifted().map(|lifted| lifted.measure);
    let as_of = (measured, widths.label > 0.0, in_hand);
    let kept = ui.ctx().data(|data| data.get_temp::<Kept>(id));
    if let Some(kept) = &kept
        && Arc::ptr_eq(&kept.plan, plan)
        && kept.as_of == as_of
    {
        return Arc::clone(&kept.laid);
    }
    // A card that is carried changes where others lie, and not how high they are.
    let heights = kept.filter(|kept| kept.as_of.0 == measured).map(|kept| kept.heights);
    let mut heights = heights.map_or_else(HashMap::new, |heights| (*heights).clone());
    let laid = Arc::new(lay(ui, view, session, plan, widths, &mut heights));
    let kept =
        Kept { plan: Arc::clone(plan), as_of, laid: Arc::clone(&laid), heights: Arc::new(heights) };
    ui.ctx().data_mut(|data| data.insert_temp(id, kept));
    laid
}

fn lay(
    ui: &Ui,
    view: &View<'_>,
    session: &Session,
    plan: &Plan,
    widths: &Widths,
    heights: &mut HashMap<MeasureId, f32>,
) -> Laid {
    let mut laid = Laid { columns: vec![Vec::new(); plan.steps.len()], ..Laid::default() };
    let names = plan.has_heads();
    let room = widths.step - 2.0 * card::INSIDE;
    for (at, row) in plan.rows.iter().enumerate() {
        let top = laid.height;
        let above = if names && widths.label <= 0.0 { GROUP } else { 0.0 };
        let mut bottom =
            top + gap::L + above + label_height(ui, view, session, plan, &row.head, widths);
        for (column, cell) in row.cells.iter().enumerate() {
            let mut y = top + gap::L + above;
            for slot in slots(view, session, plan, at, column, cell) {
                let height = match slot {
                    Slot::Stood(_) => STOOD,
                    Slot::Card(id) => {
                        let measured = heights.entry(id).or_insert_with(|| {
                            session.measure(id).map_or(0.0, |measure| {
                                card::height(ui, view, session, measure, widths.step)
                            })
                        });
                        *measured + ways::below(ui, view, session, id, room)
                    }
                };
                if let Some(column) = laid.columns.get_mut(column) {
                    column.push(LaidSlot { slot, top: y, height });
                }
                y += height + gap::M;
            }
            // What a card in hand has below it stands where it cannot be moved to.
            let in_hand =
                cell.iter().map(|id| ways::below(ui, view, session, *id, room)).fold(0.0, f32::max);
            bottom = bottom.max(y + (MOVE_HERE - in_hand).max(0.0));
        }
        laid.rows.push(LaidRow { top, bottom });
        laid.height = bottom;
    }
    laid
}

fn label_height(
    ui: &Ui,
    view: &View<'_>,
    session: &Session,
    plan: &Plan,
    head: &RowHead,
    widths: &Widths,
) -> f32 {
    if widths.label <= 0.0 || !plan.has_heads() {
        return MOVE_HERE;
    }
    let galley = head_galley(ui, view, session, head, widths.label);
    (galley.rows.len() as f32 * LABEL_LINE + gap::L).max(MOVE_HERE)
}

/// The head of a row in a width, its words broken where their language breaks them.
pub(super) fn head_galley(
    ui: &Ui,
    view: &View<'_>,
    session: &Session,
    head: &RowHead,
    width: f32,
) -> Arc<Galley> {
    let name = row_name(view.app.texts, session, head);
    let (font, ink) = (theme::semibold(theme::COLUMN_HEAD), view.colours.ink_soft);
    let wide =
        |words: &str| ui.painter().layout_no_wrap(words.to_owned(), font.clone(), ink).size().x;
    let room = Room { width, size: font.size, wide: &wide };
    let name = hyphens::broken(view.app.texts, &name, &room).into_owned();
    ui.painter().layout(name, font.clone(), ink, width)
}

/// What stands in a cell; where the card in hand stood there, its place among the others.
fn slots(
    view: &View<'_>,
    session: &Session,
    plan: &Plan,
    row: usize,
    column: usize,
    cell: &[MeasureId],
) -> Vec<Slot> {
    let mut slots: Vec<Slot> = cell.iter().map(|id| Slot::Card(*id)).collect();
    let Some(lifted) = view.app.roadmap.plan.lifted().filter(|it| it.from != it.to) else {
        return slots;
    };
    let step = plan.steps.get(column).map(|step| Outcome::Step(*step));
    let measure = session.measure(lifted.measure);
    if lifted.from == step && plan.row_of(lifted.measure) == Some(row) {
        let number = measure.map_or("", |measure| measure.number.as_str());
        let comes_before = |id: &&MeasureId| {
            let other = session.measure(**id).map_or("", |other| other.number.as_str());
            view.app.alphabet.compare(other, number).is_lt()
        };
        let at = cell.iter().take_while(comes_before).count();
        slots.insert(at, Slot::Stood(lifted.measure));
    }
    slots
}
