//! The case paper of an item, as it is sent out before a meeting.

use crate::app::core::names::item_kind_key;
use crate::app::core::papers::writing::{Writing, words_of};
use crate::domain::meeting::item::ItemId;
use crate::domain::session::Session;
use crate::exchange::paper::{Block, Kind, Paper, typed};
use crate::i18n::Texts;

/// The case paper of an item; nothing where the item or its meeting is gone.
pub fn case_paper(session: &Session, id: ItemId, otherwise: &Texts) -> Option<Paper> {
    let item = session.item(id)?;
    let meeting = session.meeting(item.meeting?)?;
    let writing = Writing::of(session, meeting, words_of(meeting, otherwise));
    let mut paper = writing.paper("paper-case", &item.title);
    let facts = [
        ("paper-forum", meeting.title(session).trim().to_owned()),
        ("field-meeting-on", item.on(session).map(|on| writing.date(on)).unwrap_or_default()),
        ("field-item-number", item.number.trim().to_owned()),
        ("field-item-kind", writing.t(item_kind_key(item.kind))),
        ("field-item-presenter", writing.presented_by(item)),
    ];
    let facts = facts.into_iter().filter(|(_, value)| !value.is_empty());
    paper.push(Block::facts(facts.map(|(key, value)| (writing.t(key), value))));
    paper.push(Kind::Rule.into());
    for (key, words) in [
        ("field-item-history", &item.case.history),
        ("field-item-background", &item.case.background),
        ("field-item-asked", &item.case.asked),
        ("field-item-proposal", &item.case.proposal),
    ] {
        if !words.trim().is_empty() {
            paper.push(Block::heading(1, writing.t(key)));
            paper.extend(typed::blocks(words.trim()));
        }
    }
    let measures = item.measures.iter().filter_map(|measure| session.measure(*measure));
    let measures: Vec<String> = measures.map(crate::domain::measure::Measure::called).collect();
    if !measures.is_empty() {
        paper.push(Block::heading(1, writing.t("field-item-measures")));
        paper.push(Block::points(measures));
    }
    let titles = writing.titles_of_papers(item, false);
    if !titles.is_empty() {
        paper.push(Block::heading(1, writing.t("paper-papers")));
        paper.push(Block::points(titles));
    }
    Some(paper)
}
