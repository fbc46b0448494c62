//! Judge, and how a test gets about in it: crossings of the practice session, and what is done there.

use egui::Key;
use egui::accesskit::Role;
use lyskryss::app::command::JudgeCommand;
use lyskryss::app::core::place::{BoardColumn, Cursor, Place};
use lyskryss::app::input::{Action, BoardAction};
use lyskryss::app::rooms::judge::Phase;
use lyskryss::domain::judgement::Judgement;
use lyskryss::domain::judging::Crossing;
use lyskryss::domain::round::Round;
use lyskryss::domain::rules::AnswerWay;

use super::{Seen, Window};

/// A measure's number and a criterion's name.
pub type Named = (&'static str, &'static str);

/// A crossing of the practice session that nobody has judged; the one before the last of the walk.
pub const FRESH: Named = ("4.4", "Plassert ansvar");
/// One with two rounds, and a mark agreed on.
pub const SPLIT: Named = ("3.1", "Gjennomførbart");
/// One with a reservation.
pub const RESERVED: Named = ("3.2", "Finansiering");
/// One whose light was set under an earlier wording.
pub const OLD_WORDING: Named = ("2.1", "Plassert ansvar");
/// How many judge in the practice session.
pub const JUDGING: usize = 7;

impl Window {
    /// Judge on a crossing of the practice session.
    #[track_caller]
    pub fn judge(&mut self, at: Named) {
        self.open_practice();
        self.judge_here(at);
    }

    /// Judge on a crossing of the open session.
    #[track_caller]
    pub fn judge_here(&mut self, (measure, criterion): Named) {
        let (measure, criterion) = (self.measure(measure), self.criterion(criterion));
        self.act(Action::Go(Place::Crossing((measure, criterion))));
    }

    /// Judge where all have answered in [`FRESH`], and their answers are shown.
    #[track_caller]
    pub fn judge_to_reveal(&mut self) {
        self.judge(FRESH);
        self.write("hmlam4hr");
    }

    /// Answers in another way from here on.
    #[track_caller]
    pub fn answer_by(&mut self, way: AnswerWay) {
        self.run(JudgeCommand::Way(way));
    }

    /// The crossing that is judged.
    #[track_caller]
    pub fn judged(&self) -> Crossing {
        self.app().judged().expect("a crossing should be judged")
    }

    /// The number and the name of the crossing that is judged.
    #[track_caller]
    pub fn judged_name(&self) -> (String, String) {
        let (measure, criterion) = self.judged();
        let measure = self.session().measure(measure).unwrap();
        (measure.number.clone(), self.session().criterion(criterion).unwrap().name.clone())
    }

    /// What the room is doing.
    pub fn phase(&self) -> Phase {
        self.app().phase()
    }

    /// The rounds of the crossing that is judged.
    pub fn rounds(&self) -> &[Round] {
        let (measure, criterion) = self.judged();
        self.session().rounds_of(measure, criterion)
    }

    /// What is set and written in the crossing that is judged.
    pub fn here(&self) -> Judgement {
        let (measure, criterion) = self.judged();
        let there = self.session().judgement(measure, criterion).cloned();
        there.unwrap_or_else(|| Judgement::new(measure, criterion))
    }

    /// Presses Enter after a number.
    #[track_caller]
    pub fn counts(&mut self, hands: &str) {
        self.write(hands);
        self.key(Key::Enter);
    }
}

/// The board of the practice session with the cursor on a crossing.
pub fn on_board((measure, criterion): Named) -> Window {
    let mut window = Window::practice();
    let column = BoardColumn::Criterion(window.criterion(criterion));
    window.act(BoardAction::Select(Cursor { measure: window.measure(measure), column }));
    window.act(BoardAction::Choose(false));
    window
}

/// Judge on a crossing of the practice session.
pub fn judging(at: Named) -> Window {
    let mut window = Window::new();
    window.judge(at);
    window
}

/// Judge where all have answered in [`FRESH`], and their answers are shown.
pub fn revealed() -> Window {
    let mut window = Window::new();
    window.judge_to_reveal();
    window
}

/// A crossing as [`Window::judged_name`] tells it.
pub fn name(at: Named) -> (String, String) {
    (at.0.to_owned(), at.1.to_owned())
}

/// The buttons of the three levels and of "cannot judge yet", in that order.
pub fn marks(window: &Window) -> Vec<Seen> {
    let role = if window.phase() == Phase::Talking { Role::RadioButton } else { Role::Button };
    let seen: Vec<Seen> = window.seen().into_iter().filter(|seen| seen.role == role).collect();
    let begins = ["Høyt: ", "Middels: ", "Lavt: ", "Kan ikke vurderes ennå"];
    let of = |begin: &str| seen.iter().find(|seen| seen.name.starts_with(begin)).cloned();
    begins.map(|begin| of(begin).unwrap_or_else(|| panic!("{begin}: {}", window.describe()))).into()
}

/// Those who answer, as they are named and told.
pub fn seats(window: &Window) -> Vec<Seen> {
    let states = ["har svart", "ikke svart"];
    let is_seat = |seen: &Seen| {
        let mut parts = seen.name.split(", ");
        seen.role == Role::Button
            && parts.next().is_some_and(|name| name.starts_with("Etat "))
            && parts.next().is_some_and(|state| states.contains(&state))
    };
    window.seen().into_iter().filter(is_seat).collect()
}
