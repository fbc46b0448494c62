//! What the audience sees of the plan: as it stands in the document, never a card on its way.

use std::sync::Arc;

use crate::app::core::context::Context;
use crate::app::core::picture::{
    LongestTexts, PlanArea, PlanBar, PlanCard, PlanQueued, PlanScene, PlanSheet, PlanStep,
    PointLine, PointsScene, Scene,
};
use crate::app::core::plan_words;
use crate::app::rooms::roadmap::plan::state::PlanView;
use crate::domain::judgement::Outcome;
use crate::domain::measure::{Measure, MeasureId};
use crate::domain::plan::frame::Shelf;
use crate::domain::session::Session;
use crate::domain::step::Step;
use crate::insight::money::{Fit, StepMoney};
use crate::insight::plan::{Plan, PlanRow, Queued};

impl PlanView {
    /// The roadmap, with what is looked at.
    pub(crate) fn scene(&mut self, cx: &Context) -> Option<Scene> {
        let (sheet, plan) = self.sheet(cx, None)?;
        let row = self.cursor.and_then(|id| plan.row_of(id));
        let step = self.step_looked_at(cx);
        Some(Scene::Plan(PlanScene { sheet, row, step }))
    }

    /// The step at hand, with what its measures cost.
    pub(crate) fn step_scene(&mut self, cx: &Context) -> Option<Scene> {
        let step = self.step_looked_at(cx).unwrap_or(0);
        let (sheet, plan) = self.sheet(cx, Some(step))?;
        // Only rows in which something stands are shown of it.
        let is_shown = |row: &&PlanRow| row.cells.get(step).is_some_and(|cell| !cell.is_empty());
        let row = self.cursor.and_then(|id| plan.row_of(id));
        let row = row.map(|row| plan.rows.iter().take(row).filter(is_shown).count());
        Some(Scene::Plan(PlanScene { sheet, row, step: Some(0) }))
    }

    /// The queue: what must change, and when each is looked at again.
    pub(crate) fn queue_scene(&mut self, cx: &Context) -> Option<Scene> {
        let (sheet, _) = self.sheet(cx, None)?;
        let points = sheet.queue.iter().map(|queued| PointLine {
            what: format!("{} {}", queued.number, queued.title).trim().to_owned(),
            who: in_sentences(&queued.what, &queued.again),
            crossing: String::new(),
        });
        let mut scene = PointsScene::of(sheet.queue_name.clone(), sheet.queue.len(), points);
        if scene.points.is_empty() {
            let what = cx.texts.get("plan-queue-empty").into_owned();
            scene.points.push(PointLine { what, who: String::new(), crossing: String::new() });
        }
        Some(Scene::Points(scene))
    }

    /// The step at which the selected card stands in the document, by its place.
    fn step_looked_at(&self, cx: &Context) -> Option<usize> {
        let (session, id) = cx.session().zip(self.cursor)?;
        match session.outcome(id)? {
            Outcome::Step(step) => session.steps.iter().position(|it| it.id == step),
            Outcome::Queue | Outcome::NotNow => None,
        }
    }

    /// What is shown; made anew only where something is another.
    fn sheet(&mut self, cx: &Context, only: Option<usize>) -> Option<(Arc<PlanSheet>, Arc<Plan>)> {
        let document = cx.document.as_ref()?;
        let (revision, tag) = (document.history.revision(), cx.texts.tag());
        let as_of = (document.id, revision, tag, cx.now.day, self.looked, only);
        if let Some((before, sheet, plan)) = &self.sheet.0
            && *before == as_of
        {
            return Some((Arc::clone(sheet), Arc::clone(plan)));
        }
        let session = document.session();
        let plan = Arc::new(Plan::of(session, &cx.alphabet, cx.now.day, self.rows, None));
        let sheet = Arc::new(self.made(cx, session, &plan, only));
        self.sheet.0 = Some((as_of, Arc::clone(&sheet), Arc::clone(&plan)));
        Some((sheet, plan))
    }

    fn made(&self, cx: &Context, session: &Session, plan: &Plan, only: Option<usize>) -> PlanSheet {
        let text = |key: &str| cx.texts.get(key).into_owned();
        let is_shown = |at: &usize| only.is_none_or(|only| only == *at);
        let shown: Vec<usize> = (0..plan.steps.len()).filter(is_shown).collect();
        let steps = shown.iter().filter_map(|at| session.steps.get(*at).map(|step| (*at, step)));
        let steps = steps.map(|(at, step)| self.step(cx, session, plan, at, step)).collect();
        let card = |id: &MeasureId| session.measure(*id).map(|measure| card(cx, session, measure));
        // Of one step, rows in which nothing stands say nothing.
        let is_filled =
            |at: usize, row: &PlanRow| row.cells.get(at).is_some_and(|it| !it.is_empty());
        let rows = plan.rows.iter().filter(|row| only.is_none_or(|at| is_filled(at, row)));
        let is_empty = only.map_or_else(|| plan.is_empty(), |at| plan.at_step(at).next().is_none());
        let empty = if only.is_some() { "plan-step-empty" } else { "plan-empty" };
        let areas = rows.map(|row| PlanArea {
            name: if plan.has_heads() {
                plan_words::row_name(cx.texts, session, &row.head)
            } else {
                String::new()
            },
            cells: shown
                .iter()
                .map(|at| row.cells.get(*at).into_iter().flatten().filter_map(card).collect())
                .collect(),
        });
        let areas: Vec<PlanArea> = areas.collect();
        let queue = plan.queue.iter().filter(|_| only.is_none());
        let queue = queue.filter_map(|queued| self::queued(cx, session, *queued));
        let queue: Vec<PlanQueued> = queue.collect();
        let cards = areas.iter().flat_map(|area| area.cells.iter().flatten());
        let numbers = cards.map(|card| &card.number).chain(queue.iter().map(|it| &it.number));
        let numbers = LongestTexts::of(numbers.map(String::as_str));
        PlanSheet {
            name: text("room-roadmap"),
            title: cx.document_title(),
            empty: if is_empty { text(empty) } else { String::new() },
            unit: text("plan-money-unit"),
            steps,
            areas,
            queue_name: text("outcome-queue"),
            queue,
            numbers,
        }
    }

    fn step(
        &self,
        cx: &Context,
        session: &Session,
        plan: &Plan,
        at: usize,
        step: &Step,
    ) -> PlanStep {
        let looked_at = self.frames.get(&step.id).copied();
        let money = StepMoney::of(session, step.id, plan.at_step(at), looked_at, None);
        let has_money =
            money.frame.is_some() || money.shelves.iter().any(|it| !it.blocks.is_empty());
        PlanStep {
            name: step.name.clone(),
            locked: step.locked.then(|| cx.texts.get("step-locked-short").into_owned()),
            meaning: step.meaning.trim().to_owned(),
            money: if has_money {
                plan_words::step_money_lines(cx.texts, &money)
            } else {
                String::new()
            },
            bar: bar(&money),
        }
    }
}

/// How much of a bar is solid at the most where a frame is passed, in thousandths.
const SOLID: u16 = 930;

/// What is inside a frame, in thousandths of its upper end.
fn bar(money: &StepMoney) -> Option<PlanBar> {
    let frame = money.money.filter(|frame| frame.to() > 0)?;
    let inside = money.on(Some(Shelf::Inside))?;
    let share = |amount: u64| {
        u16::try_from(amount.min(u64::from(frame.to())) * 1000 / u64::from(frame.to()))
            .unwrap_or(1000)
    };
    let tick = share(u64::from(frame.from()));
    let mut from = share(inside.sum.from);
    // What passes a frame is never all solid: its hatched end says so, beside the words.
    if matches!(money.fit(), Some(Fit::MayPass { .. } | Fit::Passes { .. })) {
        from = from.min(SOLID);
    }
    Some(PlanBar { from, to: share(inside.sum.to), tick })
}

fn card(cx: &Context, session: &Session, measure: &Measure) -> PlanCard {
    let owner = if measure.has_owner() {
        measure.owner.trim().to_owned()
    } else {
        cx.texts.get("plan-no-owner").into_owned()
    };
    PlanCard {
        number: measure.number.trim().to_owned(),
        title: measure.title.trim().to_owned(),
        marks: session.criteria.iter().map(|it| session.mark(measure.id, it.id)).collect(),
        whose: owner,
        money: plan_words::money(cx.texts, measure.cost),
    }
}

/// Both, as sentences, where both are said.
fn in_sentences(what: &str, again: &str) -> String {
    let what = what.trim();
    let ends = what.is_empty() || what.ends_with(['.', '!', '?', '…']);
    let stop = if ends { "" } else { "." };
    format!("{what}{stop} {again}").trim().to_owned()
}

fn queued(cx: &Context, session: &Session, queued: Queued) -> Option<PlanQueued> {
    let measure = session.measure(queued.measure)?;
    let decision = session.decision(queued.measure);
    Some(PlanQueued {
        number: measure.number.trim().to_owned(),
        title: measure.title.trim().to_owned(),
        what: decision.map_or("", |decision| decision.queue.what.trim()).to_owned(),
        again: plan_words::again(cx.texts, queued.again, queued.is_due, cx.now.day),
    })
}
