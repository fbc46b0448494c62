//! Who sits at the table, for whom, and who of them judges.

use serde::{Deserialize, Serialize};

use crate::domain::edit::{Change, EditError};
use crate::domain::record::{References, references};
use crate::domain::round::{Ballot, Round};
use crate::domain::session::Session;
use crate::domain::verbs::Editable;
use crate::domain::{is_default, seats};

/// Names a participant for as long as the session lives; never reused.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord, Hash, Serialize, Deserialize)]
#[serde(transparent)]
pub struct ParticipantId(pub u32);

/// What a participant is there for. Only members judge.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq, Hash, Serialize, Deserialize)]
pub enum Role {
    /// Sits at the table and judges.
    #[default]
    Member,
    /// Comes with a member.
    Adviser,
    /// Listens.
    Observer,
    /// Runs the meeting.
    Secretariat,
    /// Introduces an item.
    Presenter,
}

impl Role {
    /// All roles, in the order they are offered.
    pub const ALL: [Self; 5] =
        [Self::Member, Self::Adviser, Self::Observer, Self::Secretariat, Self::Presenter];
}

/// Whether the seat is taken today, and by whom.
#[derive(Clone, Debug, Default, PartialEq, Eq, Serialize, Deserialize)]
pub enum Attendance {
    /// There.
    #[default]
    Present,
    /// Not there.
    Absent,
    /// Somebody else sits there on the participant's behalf; who, in words.
    Substitute(String),
}

/// An organisation's seat.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
pub struct Participant {
    /// Names the seat.
    pub id: ParticipantId,
    /// The organisation's full name.
    pub organisation: String,
    /// The name it goes by at the table, such as "Digdir"; where it is empty, the full one serves.
    #[serde(default)]
    pub short: String,
    /// The person's name, if it is to be known.
    #[serde(default, skip_serializing_if = "is_default")]
    pub person: String,
    /// The small group it works in before all meet, if any; those with the same name share one.
    #[serde(default, skip_serializing_if = "is_default")]
    pub group: String,
    /// What they are there for.
    pub role: Role,
    /// Whether they are there.
    #[serde(default, skip_serializing_if = "is_default")]
    pub attendance: Attendance,
}

impl Participant {
    /// A present member.
    pub fn new(id: ParticipantId, organisation: String) -> Self {
        Self {
            id,
            organisation,
            short: String::new(),
            person: String::new(),
            group: String::new(),
            role: Role::Member,
            attendance: Attendance::Present,
        }
    }

    /// The name it goes by at the table.
    pub fn short_name(&self) -> &str {
        if self.short.trim().is_empty() { &self.organisation } else { &self.short }
    }

    /// The name it goes by at the table, told apart from those of others: where another one has the
    /// same, by the person's name, or else by a number in the order they sit. Those who judge are
    /// told apart from each other; who does not is told apart from all.
    pub fn told_apart(&self, session: &Session) -> String {
        let short = self.short_name().trim();
        let is_like = |other: &&Self| {
            other.id == self.id
                || (other.short_name().trim().to_lowercase() == short.to_lowercase()
                    && (self.role != Role::Member || other.role == Role::Member))
        };
        let alike: Vec<&Self> = session.participants.iter().filter(is_like).collect();
        let others = || alike.iter().filter(|other| other.id != self.id);
        let person = self.person.trim();
        if short.is_empty() || others().next().is_none() {
            self.short_name().to_owned()
        } else if !person.is_empty() && others().all(|other| other.person.trim() != person) {
            format!("{short} ({person})")
        } else {
            // Who is not at the table yet comes last.
            let place = alike.iter().position(|other| other.id == self.id).unwrap_or(alike.len());
            format!("{short} {}", place + 1)
        }
    }

    /// Whether this seat judges today: a member who is there, or whose substitute is.
    pub fn judges(&self) -> bool {
        self.role == Role::Member && self.attendance != Attendance::Absent
    }

    /// Whether they may hold a ballot in an open round: whoever judges, and a member who has gone out
    /// where an answer was given; it stays until it is taken back on purpose.
    #[must_use]
    pub fn may_hold(&self, has_answered: bool) -> bool {
        self.judges() || (has_answered && self.role == Role::Member)
    }
}

/// An organisation with who comes for it: it may have more seats than one.
fn with_person(organisation: &str, person: &str) -> String {
    match (organisation.trim(), person.trim()) {
        (_, "") => organisation.to_owned(),
        ("", person) => person.to_owned(),
        (organisation, person) => format!("{organisation} ({person})"),
    }
}

impl References for Participant {
    references!();
}

impl Editable for Participant {
    const CALLED: &'static str = "participant";

    fn named(id: ParticipantId, name: String) -> Self {
        Self::new(id, name)
    }

    fn name(&self) -> &str {
        &self.organisation
    }

    fn subject(&self) -> String {
        with_person(self.short_name(), &self.person)
    }

    fn full_name(&self) -> String {
        with_person(&self.organisation, &self.person)
    }

    fn goes_with(session: &Session, id: ParticipantId) -> Vec<Change> {
        seats::leaves(session, id)
    }

    fn along(session: &Session, after: &Self) -> (Vec<Change>, Vec<Change>) {
        seats::becomes(session, after)
    }

    /// Nobody leaves the table while an answer is awaited of them; who is deleted, or judges no
    /// more, takes along a hidden one, too.
    fn check_put(
        session: &Session,
        id: ParticipantId,
        new: Option<&Self>,
    ) -> Result<(), EditError> {
        let stays = new.is_some_and(Self::judges);
        let keeps = new.is_some_and(|new| new.role == Role::Member);
        let is_held = |b: &Ballot| b.seats.contains(&id) && !(keeps && b.has_answered());
        let holds = |r: &Round| r.is_open() && r.ballots().iter().any(is_held);
        if !stays && session.rounds.iter().any(holds) {
            return Err(EditError::InUse { kind: Self::CALLED, id: id.0 });
        }
        Ok(())
    }
}
