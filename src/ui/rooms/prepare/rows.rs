//! What a row of Prepare's list says, and how it looks.

use eframe::egui::{Align, Align2, Rect, Ui, pos2, vec2};

use crate::app::core::names::{role_key, seat_key};
use crate::domain::criterion::Criterion;
use crate::domain::focus_area::FocusArea;
use crate::domain::lists::EntryId;
use crate::domain::measure::Measure;
use crate::domain::participant::{Attendance, Participant, Role as Part};
use crate::domain::session::Session;
use crate::domain::step::Step;
use crate::ui::kit::crossing::area_name;
use crate::ui::kit::sign::paint_warning;
use crate::ui::kit::text;
use crate::ui::kit::theme::{self, gap};
use crate::ui::kit::view::View;
use crate::ui::rooms::prepare::same::same_words;

/// How much a part of a row says, in bytes.
const MOST_OF_A_PART: usize = 1000;

/// How wide the sign is that others are called the same.
const SIGN: f32 = 16.0;

#[derive(Default)]
pub(super) struct RowWords {
    pub(super) number: String,
    pub(super) title: String,
    pub(super) below: String,
    pub(super) right: String,
    /// That others are called the same, where they are.
    pub(super) same: String,
}

pub(super) fn row_words(view: &View<'_>, session: &Session, entry: EntryId, at: usize) -> RowWords {
    let number = (at + 1).to_string();
    let words = match entry {
        EntryId::Participant(id) => {
            session.find::<Participant>(id).map(|p| participant_words(view, session, p))
        }
        EntryId::Criterion(id) => session.criterion(id).map(|c| criterion_words(view, c, number)),
        EntryId::FocusArea(id) => {
            session.find::<FocusArea>(id).map(|a| area_words(view, session, a, number))
        }
        EntryId::Measure(id) => session.measure(id).map(|m| measure_words(view, session, m)),
        EntryId::Step(id) => session.step(id).map(|s| step_words(view, s, number)),
        EntryId::Frame(_)
        | EntryId::Balance(_)
        | EntryId::Deliverable(_)
        | EntryId::Reply(_)
        | EntryId::Meeting(_)
        | EntryId::Item(_)
        | EntryId::Paper(_)
        | EntryId::Note(_)
        | EntryId::PrivateNote(_)
        | EntryId::Presence(_)
        | EntryId::FollowUp(_) => None,
    };
    let mut words = words.unwrap_or_default();
    words.same = same_words(view, session, entry).join(" ");
    if words.title.trim().is_empty() {
        words.title = view.t("unnamed").into_owned();
    }
    // A row says what fits into a line, to a screen reader as well.
    for part in [&mut words.number, &mut words.title, &mut words.below, &mut words.right] {
        *part = text::shown(part, MOST_OF_A_PART).into_owned();
    }
    words
}

fn criterion_words(view: &View<'_>, criterion: &Criterion, number: String) -> RowWords {
    let must = criterion.must_hold.then(|| view.t("criterion-must-hold-short").into_owned());
    let lacks =
        criterion.first_silent().map(|_| format!("! {}", view.t("criterion-lacks-sentence")));
    RowWords {
        number,
        title: criterion.name.clone(),
        below: criterion.question.clone(),
        right: lacks.or(must).unwrap_or_default(),
        ..RowWords::default()
    }
}

fn area_words(view: &View<'_>, session: &Session, area: &FocusArea, number: String) -> RowWords {
    let inside = session.measures.iter().filter(|m| m.focus_area == Some(area.id)).count();
    let below = view.count("count-measures", inside);
    RowWords { number, title: area.name.clone(), below, ..RowWords::default() }
}

fn measure_words(view: &View<'_>, session: &Session, measure: &Measure) -> RowWords {
    let area = measure.focus_area.map(|area| area_name(view, session, Some(area)));
    RowWords {
        number: measure.number.trim().to_owned(),
        title: measure.title.clone(),
        below: area.unwrap_or_default(),
        ..RowWords::default()
    }
}

fn step_words(view: &View<'_>, step: &Step, number: String) -> RowWords {
    let locked = step.locked.then(|| view.t("step-locked-short").into_owned());
    RowWords {
        number,
        title: step.name.clone(),
        below: step.meaning.clone(),
        right: locked.unwrap_or_default(),
        ..RowWords::default()
    }
}

fn participant_words(view: &View<'_>, session: &Session, participant: &Participant) -> RowWords {
    let role = view.t(role_key(participant.role));
    let who = participant.person.trim();
    let below = if who.is_empty() { role.into_owned() } else { format!("{who} – {role}") };
    let right = match &participant.attendance {
        Attendance::Present => String::new(),
        other => view.t(seat_key(other)).into_owned(),
    };
    let title = if participant.role == Part::Member || !participant.organisation.is_empty() {
        // The person's name stands below; where there is none, a number tells two seats apart.
        let apart = participant.told_apart(session);
        let number = apart.strip_prefix(participant.short_name().trim()).unwrap_or_default();
        let number = if who.is_empty() { number } else { "" };
        format!("{}{number}", participant.organisation)
    } else {
        participant.person.clone()
    };
    RowWords { title, below, right, ..RowWords::default() }
}

pub(super) fn paint_row(
    ui: &Ui,
    view: &View<'_>,
    rect: Rect,
    words: &RowWords,
    selected: bool,
    hovered: bool,
) {
    let colours = view.colours;
    let painter = ui.painter();
    if selected {
        painter.rect_filled(rect, 0.0, colours.accent_soft);
    } else if hovered {
        painter.rect_filled(rect, 0.0, colours.sunken);
    }
    painter.hline(rect.x_range(), rect.bottom() - 0.5, colours.hairline());
    let inside = rect.shrink2(vec2(gap::XL, 0.0));
    let mut right = paint_right(ui, view, inside, &words.right);
    if !words.same.is_empty() {
        let at = pos2(inside.right() - right - SIGN / 2.0, inside.center().y);
        paint_warning(painter, at, colours);
        right += SIGN + gap::BUTTON;
    }
    let inset = if words.number.is_empty() {
        0.0
    } else {
        38.0_f32.max(8.5 * words.number.chars().count() as f32 + 10.0)
    };
    let room = (inside.width() - inset - right).max(40.0);
    let line = |words: &str, size: f32, colour| {
        text::layout(painter, words, theme::regular(size), colour, room, 1, Align::LEFT)
    };
    let title = line(&words.title, theme::BODY, colours.ink);
    let below = line(&words.below, theme::SMALL, colours.ink_soft);
    let height = title.size().y + if words.below.is_empty() { 0.0 } else { below.size().y };
    let top = pos2(inside.left() + inset, rect.center().y - height / 2.0);
    let number_at = pos2(inside.left(), top.y + title.size().y / 2.0);
    let font = theme::regular(theme::BODY);
    painter.text(number_at, Align2::LEFT_CENTER, &words.number, font, colours.ink_soft);
    let next = top + vec2(0.0, title.size().y);
    painter.galley(top, title, colours.ink);
    if !words.below.is_empty() {
        painter.galley(next, below, colours.ink_soft);
    }
}

/// Paints a word at the right, and says how much room it takes.
fn paint_right(ui: &Ui, view: &View<'_>, inside: Rect, words: &str) -> f32 {
    if words.is_empty() {
        return 0.0;
    }
    let (font, colour) = (theme::regular(theme::SMALL), view.colours.ink_soft);
    let galley = ui.painter().layout_no_wrap(words.to_owned(), font, colour);
    let size = galley.size();
    let at = pos2(inside.right() - size.x, inside.center().y - size.y / 2.0);
    ui.painter().galley(at, galley, colour);
    size.x + gap::BUTTON
}
