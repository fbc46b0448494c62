//! What a picture that goes out shows, as words, for those who do not see it: the same, light by light.

use std::cmp::Ordering;

use crate::app::core::names::{mark_key, wall_sign_key};
use crate::app::core::phrases::{in_sentence, named};
use crate::app::core::picture::{
    Begin, Below, BoardScene, CrossingScene, Extent, MeasureRow, PlanArea, PlanCard, PlanSheet,
    ProgressScene, ProgressSceneLine, Scene, SceneCell, SceneRow,
};
use crate::app::core::pictures::outgoing::OutgoingPicture;
use crate::domain::light::Mark;
use crate::i18n::Texts;
use crate::insight::signs::CrossingSign;

impl OutgoingPicture {
    /// What the picture is called, or the sheet of it that is the how-manieth of all.
    pub fn called(&self, number: usize, all: usize) -> String {
        let texts = self.picture.texts;
        let called = format!("{} – {}", texts.get(self.of.key()), self.title.trim());
        if all < 2 {
            return called;
        }
        let args = [("n", number.into()), ("all", all.into())];
        format!("{called}. {}", texts.with("picture-sheet", &args))
    }

    /// What a sheet shows, line by line.
    pub fn words(&self, sheet: &Extent) -> String {
        let texts = self.picture.texts;
        let lines = match &self.picture.scene {
            Scene::Board(scene) | Scene::Overview(scene) => board(texts, scene, sheet),
            Scene::Plan(scene) => self.plan(texts, &scene.sheet, sheet),
            Scene::Progress(scene) => progress(texts, scene, sheet),
            Scene::Crossing(scene) => crossing(texts, scene),
            // These do not go out.
            Scene::Empty
            | Scene::Words(_)
            | Scene::Title(_)
            | Scene::Measure(_)
            | Scene::Decision(_)
            | Scene::Points(_)
            | Scene::Question(_)
            | Scene::Agenda(_)
            | Scene::Item(_)
            | Scene::Resolution(_) => Vec::new(),
        };
        if lines.is_empty() { texts.get("picture-empty").into_owned() } else { lines.join("\n") }
    }

    /// Step by step what stands there, by focus area; then the queue.
    fn plan(&self, texts: &Texts, plan: &PlanSheet, sheet: &Extent) -> Vec<String> {
        let mut lines = Vec::new();
        if sheet.begin.queued.is_none() {
            let unit = capitalised(&plan.unit);
            let steps = plan.steps.iter().enumerate();
            for (at, step) in steps.filter(|(at, _)| sheet.has_column(*at)) {
                let locked = step.locked.iter().map(String::as_str);
                let head: Vec<&str> = [step.name.as_str()].into_iter().chain(locked).collect();
                let money = step.money.lines().map(str::trim).collect::<Vec<_>>().join("; ");
                let money = if money.is_empty() { money } else { named(&unit, &money) };
                lines.push(sentences([head.join(", ").as_str(), &step.meaning, &money]));
                for (row, area) in plan.areas.iter().enumerate() {
                    lines.extend(self.area(texts, (row, area), at, sheet));
                }
            }
        }
        let from = sheet.begin.queued.or_else(|| sheet.next.is_none().then_some(0));
        let to = sheet.next.as_ref().and_then(|next| next.queued).unwrap_or(plan.queue.len());
        let queued = from.and_then(|from| plan.queue.get(from..to)).unwrap_or_default();
        if !queued.is_empty() {
            lines.push(format!("{}.", plan.queue_name));
        }
        lines.extend(queued.iter().map(|queued| {
            let called = called(&queued.number, &queued.title);
            format!("- {}", sentences([called.as_str(), &queued.what, &queued.again]))
        }));
        lines
    }

    /// What of an area stands at a step on a sheet.
    fn area(
        &self,
        texts: &Texts,
        (row, area): (usize, &PlanArea),
        step: usize,
        sheet: &Extent,
    ) -> Vec<String> {
        let all = area.cells.get(step).map_or(&[][..], Vec::as_slice);
        let place = step.saturating_sub(sheet.begin.column);
        let stood = |begin: &Begin| begin.cards.get(place).copied().unwrap_or(0);
        let from = match row.cmp(&sheet.begin.row) {
            Ordering::Less => all.len(),
            Ordering::Equal => stood(&sheet.begin),
            Ordering::Greater => 0,
        };
        let to = match sheet.below() {
            Some(next) if row > next.row => 0,
            Some(next) if row == next.row => stood(next),
            _ => all.len(),
        };
        let cards = all.get(from..to).unwrap_or_default();
        let head = (!cards.is_empty() && !area.name.is_empty())
            .then(|| texts.with("picture-area", &[("name", area.name.as_str().into())]));
        let card = |card: &PlanCard| format!("- {}", self.card(texts, card));
        head.into_iter().chain(cards.iter().map(card)).collect()
    }

    fn card(&self, texts: &Texts, card: &PlanCard) -> String {
        let cells = card.marks.iter().map(|mark| (*mark, String::new()));
        let lights = lights(texts, self.criteria.iter().map(String::as_str).zip(cells));
        let owner = named(&texts.get("field-owner"), &card.whose);
        sentences([called(&card.number, &card.title).as_str(), &lights, &owner, &card.money])
    }
}

fn board(texts: &Texts, scene: &BoardScene, sheet: &Extent) -> Vec<String> {
    let (begin, end) = (sheet.begin.row, sheet.end(scene.rows.len()));
    let area = |name: &str| texts.with("picture-area", &[("name", name.into())]);
    let line = |row: &SceneRow| match row {
        SceneRow::Area(name) => area(name),
        SceneRow::Measure(row) => format!("- {}", measure(texts, scene, row, sheet)),
    };
    let goes_on = scene.rows.area_of(begin).filter(|_| begin < end);
    goes_on.map(area).into_iter().chain(scene.rows.range(begin..end).map(line)).collect()
}

fn measure(texts: &Texts, scene: &BoardScene, row: &MeasureRow, sheet: &Extent) -> String {
    let cells = scene.heads.iter().zip(&row.cells).enumerate();
    let cells = cells.filter(|(at, _)| sheet.has_column(*at));
    let cells = cells.map(|(_, (head, cell))| {
        let name = if head.name.trim().is_empty() { &head.short } else { &head.name };
        (name.as_str(), (cell.mark, signs(texts, *cell)))
    });
    let decision = named(&scene.decision, &row.decision.words);
    sentences([called(&row.number, &row.title).as_str(), &lights(texts, cells), &decision])
}

fn signs(texts: &Texts, cell: SceneCell) -> String {
    let there = CrossingSign::ALL.into_iter().filter(|sign| cell.signs.has(*sign));
    there.map(|sign| texts.get(wall_sign_key(sign)).into_owned()).collect::<Vec<_>>().join(", ")
}

/// "Nytte: høyt; kostnad: middels (delt)".
fn lights<'a>(
    texts: &Texts,
    cells: impl Iterator<Item = (&'a str, (Option<Mark>, String))>,
) -> String {
    let said = cells.map(|(name, (mark, signs))| {
        let mark = in_sentence(&texts.get(mark_key(mark)));
        let signs = if signs.is_empty() { signs } else { format!(" ({signs})") };
        format!("{}{signs}", named(name.trim(), &mark))
    });
    said.collect::<Vec<_>>().join("; ")
}

fn progress(texts: &Texts, scene: &ProgressScene, sheet: &Extent) -> Vec<String> {
    let mut lines = Vec::new();
    let counts: Vec<&str> = scene.counts.iter().map(|(_, words)| words.as_str()).collect();
    if !counts.is_empty() {
        lines.push(format!("{}.", counts.join(", ")));
    }
    let end = sheet.end(scene.lines.len());
    for line in scene.lines.get(sheet.begin.row..end).unwrap_or_default() {
        lines.push(match line {
            ProgressSceneLine::Area(name, counts) => {
                let area = texts.with("picture-area", &[("name", name.as_str().into())]);
                sentences([area.as_str(), counts])
            }
            ProgressSceneLine::Measure(row) => {
                let halves = scene.heads.iter().zip(&row.cells).enumerate();
                let halves = halves.filter(|(at, _)| sheet.has_column(*at));
                let halves = halves.map(|(_, (head, cell))| named(head, &in_sentence(&cell.words)));
                let halves = halves.collect::<Vec<_>>().join("; ");
                let owner = row.owner.trim();
                let owner =
                    if owner.is_empty() { String::new() } else { named(&scene.owner, owner) };
                let called = called(&row.number, &row.title);
                format!("- {}", sentences([called.as_str(), &halves, &owner]))
            }
        });
    }
    lines
}

fn crossing(texts: &Texts, scene: &CrossingScene) -> Vec<String> {
    let name = &scene.name;
    let mut lines = vec![
        sentences([name.called().as_str(), &name.owner, &name.benefits]),
        scene.what.clone(),
        named_where_said(&scene.criterion, &scene.question),
    ];
    // Once the group has agreed, that alone is seen.
    let agreed = scene.levels.iter().any(|level| level.is_agreed);
    for level in scene.levels.iter().filter(|level| level.is_agreed || !agreed) {
        let mark = texts.get(mark_key(Some(level.mark))).into_owned();
        // One that says no more than its name is said once.
        let mark = if mark == level.sentence { mark } else { named(&mark, &level.sentence) };
        let count = level.count.map(|n| texts.count("picture-answers", n)).unwrap_or_default();
        let count = named_where_said(&count, &level.names.join(", "));
        let (count, agreed) =
            if agreed { (String::new(), texts.get("picture-agreed")) } else { (count, "".into()) };
        lines.push(format!("- {}", sentences([mark.as_str(), &level.example, &count, &agreed])));
    }
    match &scene.below {
        Below::Nothing => {}
        Below::Answering { counted, .. } => lines.push(counted.clone()),
        Below::Shown { verdict, more } => lines.push(sentences([verdict.as_str(), more])),
        Below::Agreed(words) => {
            lines.extend(words.iter().map(|it| named(&it.name, &it.text.replace('\n', " "))));
        }
    }
    lines.retain(|line| !line.trim().is_empty());
    lines
}

/// Words with their name before them; the name alone, where there are no words to it.
fn named_where_said(name: &str, words: &str) -> String {
    match (name.trim(), words.trim()) {
        ("", words) => words.to_owned(),
        (name, "") => name.to_owned(),
        (name, words) => named(name, words),
    }
}

fn called(number: &str, title: &str) -> String {
    format!("{number} {title}").trim().to_owned()
}

/// Words that begin a sentence.
fn capitalised(words: &str) -> String {
    let mut letters = words.chars();
    letters.next().map_or(String::new(), |first| first.to_uppercase().chain(letters).collect())
}

/// Parts of what is said, each a sentence; what is not said is left out.
fn sentences<const N: usize>(parts: [&str; N]) -> String {
    let mut said = String::new();
    for part in parts.iter().map(|part| part.trim()).filter(|part| !part.is_empty()) {
        if !said.is_empty() {
            said.push(' ');
        }
        said.push_str(part);
        if !part.ends_with(['.', '!', '?', '…', ':']) {
            said.push('.');
        }
    }
    said
}
