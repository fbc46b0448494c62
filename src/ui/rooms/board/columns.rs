//! How wide the board's columns are, and how high its head.

use std::sync::Arc;

use eframe::egui::{self, Align, Id, Ui};

use crate::app::core::names::outcome_name;
use crate::domain::criterion::Criterion;
use crate::domain::judgement::Outcome;
use crate::domain::session::Session;
use crate::ui::kit::hyphens;
use crate::ui::kit::text;
use crate::ui::kit::theme::{self, gap};
use crate::ui::kit::view::{View, is_low};

/// The least width of a crossing's column, in points.
const LEAST: u16 = 60;
/// The most, but for a long word in its head.
const MOST: u16 = 112;
/// By how much columns differ, in points, before one sees that.
const UNLIKE: f32 = 8.0;
/// What the titles' column gives way to where columns would not all be seen: long words still stand on one line.
const LEAST_TITLE: f32 = 194.0;

/// Around a decision's words: its lozenge, and the cell's edges.
const DECISION_AIR: f32 = 40.0;

/// The widths of the columns: title, crossings, decision.
#[derive(Clone, Debug, PartialEq)]
pub(super) struct Widths {
    pub(super) title: f32,
    pub(super) number: f32,
    pub(super) crossings: Vec<f32>,
    pub(super) decision: f32,
}

impl Widths {
    /// Every crossing alike where there is room for that, which may break a long word of a head once,
    /// where its language breaks it: a column that is wider than its neighbours seems to weigh more. All
    /// columns are seen, as long as titles can give way.
    pub(super) fn of(
        ui: &Ui,
        view: &View<'_>,
        session: &Session,
        available: f32,
        number: f32,
    ) -> Arc<Self> {
        let key =
            Id::unique((drawn_as(ui, view, available), number.to_bits(), view.app.texts.tag()));
        kept(ui, "board-widths", key, || Arc::new(Self::anew(ui, view, session, available, number)))
    }

    fn anew(ui: &Ui, view: &View<'_>, session: &Session, available: f32, number: f32) -> Self {
        let decision = decision_width(ui, view, session);
        let wanted = (available * 0.28).clamp(170.0, 470.0);
        let least = least_in(ui, view, session, available - wanted - decision);
        let all: f32 = least.iter().sum();
        let least_title = wanted.min(available - decision - all).max(LEAST_TITLE);
        let room = available - least_title - decision;
        let alike = |width: f32| least.iter().map(|least| least.max(width)).collect::<Vec<_>>();
        let fits = |width: &f32| alike(*width).iter().sum::<f32>() <= room;
        let widest = (LEAST..=MOST).rev().map(f32::from).find(fits);
        let crossings = alike(widest.unwrap_or(f32::from(LEAST)));
        let title = (available - crossings.iter().sum::<f32>() - decision).max(least_title);
        Self { title, number, crossings, decision }
    }

    /// Where titles begin, and how wide they are.
    pub(super) fn title_room(&self) -> (f32, f32) {
        let start = gap::MARGIN + self.number;
        (start, self.title - start - 14.0)
    }

    /// How many lines a title may have: more where they are short.
    pub(super) fn title_lines(&self) -> usize {
        match self.title_room().1 {
            room if room < 150.0 => 4,
            room if room < 300.0 => 3,
            _ => 2,
        }
    }
}

/// The least width at which every column is seen, and every title can be read.
pub(super) fn least_width(ui: &Ui, view: &View<'_>, session: &Session) -> f32 {
    let key = Id::unique((drawn_as(ui, view, 0.0), view.app.texts.tag()));
    kept(ui, "board-least-width", key, || {
        let crossings: f32 = least_in(ui, view, session, 0.0).iter().sum();
        LEAST_TITLE + crossings + decision_width(ui, view, session)
    })
}

/// What was made under that key in the last frame, or is made now.
fn kept<T: Clone + Send + Sync + 'static>(
    ui: &Ui,
    place: &str,
    key: Id,
    anew: impl FnOnce() -> T,
) -> T {
    let place = Id::unique(place);
    let before = ui.ctx().data(|data| data.get_temp::<(Id, T)>(place));
    match before {
        Some((of, made)) if of == key => made,
        _ => {
            let made = anew();
            ui.ctx().data_mut(|data| data.insert_temp(place, (key, made.clone())));
            made
        }
    }
}

/// The least widths of crossings: with whole words where they are alike then, or can be made so in that
/// much room; else with broken ones.
fn least_in(ui: &Ui, view: &View<'_>, session: &Session, room: f32) -> Vec<f32> {
    let whole = least_crossings(ui, view, session, Words::Whole);
    let widest = whole.iter().copied().fold(0.0, f32::max);
    let are_alike = whole.iter().all(|width| widest - width < UNLIKE);
    if are_alike || widest * whole.len() as f32 <= room {
        return whole;
    }
    least_crossings(ui, view, session, Words::Broken)
}

/// Whether long words of heads may be broken.
#[derive(Clone, Copy, PartialEq, Eq)]
enum Words {
    Whole,
    /// Once each, where that makes them narrowest.
    Broken,
}

/// As wide as the longest word of each head asks for.
fn least_crossings(ui: &Ui, view: &View<'_>, session: &Session, broken: Words) -> Vec<f32> {
    let wide = |words: &str| head_layout(ui, view, words, f32::INFINITY).size().x;
    let width = |word: &str| match broken {
        Words::Whole => wide(word),
        Words::Broken => hyphens::narrowest(view.app.texts, word, &wide),
    };
    let longest = |words: &str| words.split_whitespace().map(width).fold(0.0, f32::max);
    let least = |c: &Criterion| (longest(c.short_name()) + 12.0).clamp(f32::from(LEAST), 150.0);
    session.criteria.iter().map(least).collect()
}

/// As wide as the longest outcome there is to choose, with the room around it, within reason.
fn decision_width(ui: &Ui, view: &View<'_>, session: &Session) -> f32 {
    let steps = session.steps.iter().map(|step| Some(Outcome::Step(step.id)));
    let outcomes = steps.chain([Some(Outcome::Queue), Some(Outcome::NotNow), None]);
    let names = outcomes.map(|outcome| outcome_name(session, view.app.texts, outcome));
    let width = |words: String| {
        let font = theme::semibold(theme::NOTE);
        ui.painter().layout_no_wrap(words, font, view.colours.ink).size().x
    };
    let head = head_layout(ui, view, &view.t("board-decision"), f32::INFINITY).size().x + 20.0;
    (names.map(width).fold(head, f32::max) + DECISION_AIR).clamp(92.0, 190.0)
}

/// What widths and heights hang on: a state of the document, a width and a size of text.
pub(super) fn drawn_as(ui: &Ui, view: &View<'_>, available: f32) -> Id {
    let app = view.app;
    Id::unique((
        app.document.as_ref().map(|d| d.id),
        app.board.layout(),
        available.to_bits(),
        ui.pixels_per_point().to_bits(),
        app.settings.wide_spacing,
    ))
}

pub(super) fn head_height(ui: &Ui, view: &View<'_>, session: &Session, widths: &Widths) -> f32 {
    let heads = session.criteria.iter().zip(&widths.crossings);
    let height = |(criterion, width): (&Criterion, &f32)| {
        let below = must_hold_galley(ui, view, criterion, *width);
        let below = below.map_or(0.0, |words| words.size().y);
        18.0 * head_galley(ui, view, criterion, *width).rows.len() as f32 + below
    };
    let air = if is_low(ui.ctx()) { 16.0 } else { 34.0 };
    air + heads.map(height).fold(18.0, f32::max)
}

/// What stands below the head of a criterion that must hold.
pub(super) fn must_hold_galley(
    ui: &Ui,
    view: &View<'_>,
    criterion: &Criterion,
    width: f32,
) -> Option<Arc<egui::Galley>> {
    let words = criterion.must_hold.then(|| view.t("criterion-must-hold-short").into_owned())?;
    let font = theme::regular(theme::SMALLEST);
    let ink = view.colours.ink_soft;
    Some(text::layout(ui.painter(), &words, font, ink, width - 10.0, 2, Align::Center))
}

/// A criterion's head: its full name where that fits in two lines, else the short one. No word is
/// broken where the column is as wide as its longest word asks for.
pub(super) fn head_galley(
    ui: &Ui,
    view: &View<'_>,
    criterion: &Criterion,
    width: f32,
) -> Arc<egui::Galley> {
    // Air between neighbours, as long as the words allow it.
    for room in [width - 22.0, width - 10.0] {
        let fits = |word: &str| head_layout(ui, view, word, f32::INFINITY).size().x <= room;
        let full = head_layout(ui, view, &criterion.name, room);
        let words_fit = criterion.name.split_whitespace().all(fits);
        if full.rows.len() <= 2 && !full.elided && words_fit {
            return full;
        }
    }
    let wide = |words: &str| head_layout(ui, view, words, f32::INFINITY).size().x;
    let room = hyphens::Room { width: width - 10.0, size: theme::COLUMN_HEAD, wide: &wide };
    let words = hyphens::broken(view.app.texts, criterion.short_name(), &room);
    head_layout(ui, view, &words, width - 10.0)
}

fn head_layout(ui: &Ui, view: &View<'_>, words: &str, width: f32) -> Arc<egui::Galley> {
    let font = theme::semibold(theme::COLUMN_HEAD);
    text::layout(ui.painter(), words, font, view.colours.ink, width, 3, Align::Center)
}
