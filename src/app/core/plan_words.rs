//! What is said of the roadmap, in the user's words: for the room and for the audience alike.

use crate::app::core::names::{horizon_key, kind_key};
use crate::app::core::progress_words::{beginning, within_sentence};
use crate::domain::cost::Cost;
use crate::domain::date::Date;
use crate::domain::focus_area::FocusArea;
use crate::domain::plan::frame::Shelf;
use crate::domain::session::Session;
use crate::i18n::Texts;
use crate::insight::money::{Fit, StepMoney, Sum};
use crate::insight::rows::{RowHead, Rows};

/// The key of a shelf's name.
pub const fn shelf_key(shelf: Option<Shelf>) -> &'static str {
    match shelf {
        Some(Shelf::Inside) => "shelf-inside",
        Some(Shelf::CoFunded) => "shelf-co-funded",
        Some(Shelf::NeedsNewMoney) => "shelf-new-money",
        Some(Shelf::Unclear) => "shelf-unclear",
        None => "shelf-none",
    }
}

/// Money as it is written in this language: "6–8".
pub fn amount(texts: &Texts, cost: Cost) -> String {
    cost.to_string().replace(',', &texts.get("decimal-sign"))
}

/// What a measure costs, or that nobody has said.
pub fn money(texts: &Texts, cost: Option<Cost>) -> String {
    cost.map_or_else(
        || texts.get("plan-no-estimate").into_owned(),
        |cost| texts.with("plan-money", &[("money", amount(texts, cost).into())]),
    )
}

/// An amount of thousands of kroner, in millions.
pub fn thousands(texts: &Texts, amount: u64) -> String {
    let (whole, part) = (amount / 1000, amount % 1000);
    if part == 0 {
        return whole.to_string();
    }
    let decimals = format!("{part:03}");
    format!("{whole}{}{}", texts.get("decimal-sign"), decimals.trim_end_matches('0'))
}

/// From and to, in millions; one number where they are the same.
pub fn range(texts: &Texts, from: u64, to: u64) -> String {
    if from == to {
        return thousands(texts, from);
    }
    format!("{}–{}", thousands(texts, from), thousands(texts, to))
}

/// A sum: "12–16 m, 1 with no estimate".
pub fn sum(texts: &Texts, sum: Sum) -> String {
    let money = (sum.known > 0)
        .then(|| texts.with("plan-money", &[("money", range(texts, sum.from, sum.to).into())]));
    let unknown = (sum.unknown > 0).then(|| texts.count("plan-unknown", sum.unknown));
    let parts: Vec<String> = money.into_iter().chain(unknown).collect();
    if parts.is_empty() { texts.get("plan-shelf-none").into_owned() } else { parts.join(", ") }
}

/// All that a step costs: what is inside its frame, and what stands on other shelves.
pub fn step_money(texts: &Texts, money: &StepMoney) -> String {
    step_money_parts(texts, money).join("; ")
}

/// The same, a line for each way in which it is paid for.
pub fn step_money_lines(texts: &Texts, money: &StepMoney) -> String {
    let parts = step_money_parts(texts, money);
    parts.iter().map(|part| beginning(part)).collect::<Vec<_>>().join("\n")
}

/// The same, a part for each way in which it is paid for; there is always one.
fn step_money_parts(texts: &Texts, money: &StepMoney) -> Vec<String> {
    let frame = money.money.map(|frame| amount(texts, frame));
    let shelves = money.shelves.iter().filter(|it| !it.blocks.is_empty());
    let mut parts: Vec<String> = shelves
        .map(|it| {
            let frame = frame.clone().filter(|_| it.shelf == Some(Shelf::Inside));
            frame.map_or_else(
                || {
                    let shelf = texts.get(shelf_key(it.shelf)).to_lowercase();
                    format!("{shelf} {}", sum(texts, it.sum))
                },
                |frame| inside(texts, it.sum, frame),
            )
        })
        .collect();
    // It is said where it is: behind what is inside the frame.
    if let Some(passes) = passes(texts, money) {
        parts.insert(1.min(parts.len()), within_sentence(&passes));
    }
    if parts.is_empty() {
        parts.push(match frame {
            Some(frame) => texts.with("plan-frame-empty", &[("frame", frame.into())]),
            None => texts.get("plan-shelf-none").into_owned(),
        });
    }
    if money.elsewhere > 0 {
        parts.push(texts.count("plan-elsewhere", money.elsewhere));
    }
    parts
}

/// That what is inside a frame passes it, or may; nothing where it does not.
pub fn passes(texts: &Texts, money: &StepMoney) -> Option<String> {
    match money.fit()? {
        Fit::Within => None,
        Fit::MayPass { by } => {
            Some(texts.with("plan-may-pass", &[("money", thousands(texts, by).into())]))
        }
        Fit::Passes { from, to } => {
            Some(texts.with("plan-passes", &[("money", range(texts, from, to).into())]))
        }
    }
}

/// What is inside the frame that is looked at, and how that stands to it: "17–22 of 20–30 m, 1 with no
/// estimate". `short` leaves out how large the frame is, for where its bar says that.
pub fn frame_money(texts: &Texts, money: &StepMoney, short: bool) -> String {
    let inside = frame_inside(texts, money, short);
    let elsewhere = (money.elsewhere > 0).then(|| texts.count("plan-elsewhere", money.elsewhere));
    in_sentences([Some(inside), passes(texts, money), elsewhere].into_iter().flatten())
}

/// The same, with what else is said of it on a line of its own.
pub fn frame_money_lines(texts: &Texts, money: &StepMoney) -> String {
    let (all, inside) = (frame_money(texts, money, false), frame_inside(texts, money, false));
    let rest = all.strip_prefix(inside.as_str()).unwrap_or_default();
    format!("{inside}\n{}", rest.trim_start_matches(['.', ' '])).trim_end().to_owned()
}

fn frame_inside(texts: &Texts, money: &StepMoney, short: bool) -> String {
    let Some(on) = money.on(Some(Shelf::Inside)) else { return String::new() };
    if money.frame.is_none() && on.blocks.is_empty() {
        return texts.get("plan-no-frame").into_owned();
    }
    let frame = money.money.filter(|_| !short).map(|frame| amount(texts, frame));
    beginning(&match frame {
        Some(frame) if !on.blocks.is_empty() => inside(texts, on.sum, frame),
        Some(frame) => texts.with("plan-frame-empty", &[("frame", frame.into())]),
        None => sum(texts, on.sum),
    })
}

/// Sentences behind each other: a shortened word has its point already.
fn in_sentences(parts: impl Iterator<Item = String>) -> String {
    parts.reduce(|all, part| format!("{}. {part}", all.trim_end_matches('.'))).unwrap_or_default()
}

/// What is inside a frame: "17–22 of 20–30 m, 1 with no estimate".
fn inside(texts: &Texts, sum: Sum, frame: String) -> String {
    let unknown = (sum.unknown > 0).then(|| texts.count("plan-unknown", sum.unknown));
    // What nobody has estimated is not nothing.
    let parts: Vec<String> = if sum.known == 0 {
        let frame = texts.with("plan-in-frame", &[("frame", frame.into())]);
        unknown.into_iter().chain([frame]).collect()
    } else {
        let money = range(texts, sum.from, sum.to);
        let args = [("money", money.into()), ("frame", frame.into())];
        [texts.with("plan-of-frame", &args)].into_iter().chain(unknown).collect()
    };
    parts.join(", ")
}

/// When something in the queue is looked at again: "look at now", or the day.
pub fn again(texts: &Texts, again: Option<Date>, is_due: bool, today: Date) -> String {
    let Some(date) = again else {
        return texts.get("plan-no-day").into_owned();
    };
    let key = if is_due { "plan-due" } else { "plan-again" };
    texts.with(key, &[("day", day(texts, date, today).into())])
}

/// A day: its year goes without saying where it is this one.
fn day(texts: &Texts, date: Date, today: Date) -> String {
    if date.year() == today.year() {
        let parts = [("day", date.day().into()), ("month", date.month().into())];
        return texts.with("plan-day", &parts);
    }
    texts.date(date.year(), date.month(), date.day())
}

/// The key of what the rows of the roadmap are.
pub const fn rows_key(rows: Rows) -> &'static str {
    match rows {
        Rows::FocusAreas => "plan-rows-areas",
        Rows::Owners => "plan-rows-owners",
        Rows::Kinds => "plan-rows-kinds",
        Rows::Horizons => "plan-rows-horizons",
        Rows::One => "plan-rows-one",
    }
}

/// What a row of the roadmap is called.
pub fn row_name(texts: &Texts, session: &Session, head: &RowHead) -> String {
    let text = |key: &str| texts.get(key).into_owned();
    match head {
        RowHead::Area(area) => {
            let area = area.and_then(|id| session.find::<FocusArea>(id));
            area.map_or_else(|| text("no-focus-area"), |area| area.name.clone())
        }
        RowHead::Owner(owner) => owner.clone().unwrap_or_else(|| text("plan-no-owner")),
        RowHead::Kind(None) => text("plan-no-kind"),
        RowHead::Horizon(None) => text("plan-no-horizon"),
        RowHead::Kind(kind) => text(kind_key(*kind)),
        RowHead::Horizon(horizon) => text(horizon_key(*horizon)),
        RowHead::All => String::new(),
    }
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::domain::measure::MeasureId;
    use crate::domain::plan::frame::FrameId;
    use crate::insight::money::{Block, ShelfMoney};

    #[test]
    fn what_nobody_has_estimated_is_never_said_to_be_nothing() {
        let texts = Texts::of("nb");
        let said = |from, to, known, unknown| {
            inside(texts, Sum { from, to, known, unknown }, "4–6".to_owned())
        };
        assert_eq!(said(0, 0, 0, 1), "1 uten anslag, ramma er 4–6 mill.");
        assert_eq!(said(300, 600, 1, 2), "0,3–0,6 av 4–6 mill., 2 uten anslag");
        assert_eq!(said(3300, 5600, 2, 0), "3,3–5,6 av 4–6 mill.");
    }

    #[test]
    fn what_passes_a_frame_is_said_behind_one_point() {
        let cost = |from, to| Cost::new(from, to).unwrap();
        let block = |measure, cost| Block { measure: MeasureId(measure), cost };
        let blocks = vec![block(1, Some(cost(10_000, 11_500))), block(2, Some(cost(2250, 3000)))];
        let sum = Sum::of(blocks.iter().map(|block| block.cost));
        let money = StepMoney {
            frame: Some(FrameId(1)),
            money: Some(cost(10_500, 12_000)),
            shelves: vec![ShelfMoney { shelf: Some(Shelf::Inside), blocks, sum }],
            elsewhere: 1,
        };
        let said = |tag, short| frame_money(Texts::of(tag), &money, short);
        let nb = "12,25–14,5 av 10,5–12 mill. 0,25–2,5 mill. over ramma. 1 i en annen ramme";
        assert_eq!(said("nb", false), nb);
        assert!(said("nb", true).starts_with("12,25–14,5 mill. 0,25"), "{}", said("nb", true));
        let en = "NOK 12.25–14.5 m of 10.5–12 m. NOK 0.25–2.5 m over the frame. 1 in another frame";
        assert_eq!(said("en", false), en);
        assert!(said("nn", false).ends_with("over ramma. 1 i ei anna ramme"));
        let lines = frame_money_lines(Texts::of("nb"), &money);
        assert_eq!(lines, nb.replacen("mill. 0", "mill.\n0", 1));
    }
}
