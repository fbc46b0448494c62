//! How a measure goes is said here: set, taken back, and why.

use crate::app::core::context::{Context, Front};
use crate::app::core::message::Message;
use crate::app::core::names::{stage_key, status_key};
use crate::app::core::place::Focus;
use crate::app::rooms::roadmap::progress::at::ProgressCursor;
use crate::app::rooms::roadmap::progress::past::Waits;
use crate::app::rooms::roadmap::progress::state::ProgressView;
use crate::domain::edit::Edit;
use crate::domain::field::StatusField;
use crate::domain::half_year::HalfYear;
use crate::domain::measure::Measure;
use crate::domain::progress::status::{StatusLevel, StatusRefusal, day_for, set_status};
use crate::insight::progress::is_settled;

impl ProgressView {
    /// Whether something can be done at a half-year now; else it is asked about, and waits.
    pub(super) fn may(&mut self, at: ProgressCursor, waits: Waits, cx: &mut Context) -> bool {
        if self.is_open(at.half) {
            return true;
        }
        if !cx.refuses_to_change() {
            self.past.asked = Some((at, waits));
            cx.put_in_front(Front::Roadmap);
        }
        false
    }

    /// The half-year shall be set right: what waited for that is done.
    pub(crate) fn agree(&mut self, cx: &mut Context) {
        if self.past.asks(cx).is_none() {
            return;
        }
        cx.put_in_front(None);
        let Some((at, waits)) = self.past.asked.take() else { return };
        self.past.agreed = Some(at.half);
        cx.wish_focus(Focus::Card);
        match waits {
            Waits::Level(level) => self.set(at, level, cx),
            Waits::Words(field) => self.write(at, field, cx),
        }
    }

    /// Says how a measure went in a half-year, or takes that back; says why where it cannot be.
    pub(super) fn set(&mut self, at: ProgressCursor, level: Option<StatusLevel>, cx: &mut Context) {
        self.cursor = Some(at);
        self.earlier = None;
        let Some(measure) = cx.session().and_then(|session| session.measure(at.measure)) else {
            return;
        };
        let now = HalfYear::of(cx.now.day);
        let named = |key| Message::new(key).words("measure", measure.called());
        if is_settled(measure, at.half, now) {
            let stage = stage_key(measure.stage);
            let said = named("message-progress-settled").key("stage", stage);
            cx.say(said);
            return;
        }
        if !self.may(at, Waits::Level(level), cx) {
            return;
        }
        match said_now(at, level, cx) {
            Some(Ok(edit)) => {
                if cx.apply_edit(edit) {
                    self.refresh(cx);
                    say_what_stands(at, cx);
                }
            }
            Some(Err(StatusRefusal::NoOwner)) => {
                cx.say(Message::new("message-progress-no-owner"));
            }
            Some(Err(StatusRefusal::Gone)) => {}
            None => say_what_stands(at, cx),
        }
    }

    /// Goes to what is said of it; where that is over, it is asked about first.
    pub(super) fn write(&mut self, at: ProgressCursor, field: StatusField, cx: &mut Context) {
        self.cursor = Some(at);
        self.panel = true;
        if !self.may(at, Waits::Words(field), cx) {
            return;
        }
        let today = cx.now.day;
        if let Some(session) = cx.session() {
            let field = self.field(session, at, today, field);
            cx.wish_focus(Focus::Field(field));
        }
    }
}

/// The edit that says so; nothing where that stands already.
fn said_now(
    at: ProgressCursor,
    level: Option<StatusLevel>,
    cx: &Context,
) -> Option<Result<Edit, StatusRefusal>> {
    let session = cx.session()?;
    let said = at.said(session);
    if said.and_then(|said| said.level) == level {
        return None;
    }
    let on = match (said, level) {
        // Taken back is what stands there.
        (Some(said), None) => said.on,
        // Words that were written before it was said how it goes are of the same day.
        (None, Some(_)) => at.day(session, cx.now.day),
        _ => day_for(session, at.measure, at.half, cx.now.day),
    };
    set_status(session, at.measure, on, level).transpose()
}

/// Says what stands in a half-year.
fn say_what_stands(at: ProgressCursor, cx: &mut Context) {
    let Some(session) = cx.session() else { return };
    let measure = session.measure(at.measure).map_or("", Measure::short_name).to_owned();
    let level = at.said(session).and_then(|said| said.level);
    let half = cx.texts.half_year(at.half.year(), at.half.half());
    let said = Message::new("message-progress-set").words("measure", measure);
    cx.say(said.words("half", half).key("level", status_key(level)));
}
