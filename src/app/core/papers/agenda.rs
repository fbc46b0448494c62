//! The agenda as it is sent out before a meeting.

use crate::app::core::papers::writing::{Writing, words_of};
use crate::domain::meeting::sitting::MeetingId;
use crate::domain::session::Session;
use crate::exchange::paper::{Block, Kind, Paper};
use crate::i18n::Texts;

/// The agenda of a meeting with the papers of each item; nothing where the meeting is gone.
pub fn agenda(session: &Session, id: MeetingId, otherwise: &Texts) -> Option<Paper> {
    let meeting = session.meeting(id)?;
    let writing = Writing::of(session, meeting, words_of(meeting, otherwise));
    let mut paper = writing.paper("paper-agenda-sent", meeting.title(session));
    paper.push(writing.facts());
    paper.push(Kind::Rule.into());
    writing.planned_agenda(&mut paper);
    let mut papers = Vec::new();
    for item in session.agenda(id) {
        let titles: Vec<String> = writing.titles_of_papers(item, false);
        if !titles.is_empty() {
            papers.push(Block::heading(2, writing.item_heading(item)));
            papers.push(Block::points(titles));
        }
    }
    if !papers.is_empty() {
        paper.push(Block::heading(1, writing.t("paper-papers")));
        paper.extend(papers);
    }
    Some(paper)
}
