//! Every scene that the audience can be shown, and a harsher session to show them of.

use std::sync::Arc;

use egui::Key;
use lyskryss::app::command::{
    AudienceCommand, JudgeCommand, MinutesCommand, PlanCommand, ProgressCommand, RoadmapCommand,
};
use lyskryss::app::core::picture::Picture;
use lyskryss::app::core::place::{Place, RoadmapTab, Room};
use lyskryss::app::input::{Action, BoardAction, ProgressAction, SeeAction};
use lyskryss::app::rooms::board::CursorMove as Move;
use lyskryss::app::rooms::roadmap::{HalfYears, ProgressMove};
use lyskryss::app::services::audience::Show;
use lyskryss::domain::judgement::Judgement;
use lyskryss::domain::light::Mark;
use lyskryss::domain::participant::ParticipantId;
use lyskryss::domain::rules::AnswerWay;
use lyskryss::domain::session::Session;
use lyskryss::insight::questions::QuestionKind;
use lyskryss::storage::samples::Sample;

use super::meeting::{RESERVED, SPLIT};
use super::{CTRL, Window, large_session};

/// How a scene comes about in an open session whose audience window is open.
pub type Scene = (&'static str, fn(&mut Window));

/// An item that the group is at, with what was decided and is followed up.
fn item(window: &mut Window) {
    window.run(Room::Minutes);
    window.run(MinutesCommand::UsualAgenda);
    window.run(MinutesCommand::NextItem);
    window.run(MinutesCommand::BeginOrPause);
    for text in ["Tiltaket tas inn på veikartet, med Etat E som eier.", "Ses på igjen i mai."] {
        window.run(MinutesCommand::AddDecision);
        window.paste(text);
    }
    window.run(MinutesCommand::AddFollowUp);
    window.paste("Avklare hjemmelen for innsyn");
    window.key(Key::Tab);
    window.paste("Etat E");
    window.key(Key::Escape);
}

/// Every scene, in each of its states.
pub const SCENES: [Scene; 42] = [
    ("title", |window| window.run(AudienceCommand::AudienceShow(Show::Title))),
    ("pause", |window| window.run(AudienceCommand::AudienceShow(Show::Pause))),
    ("board", |window| window.run(Room::Board)),
    ("board at its end", |window| {
        window.run(Room::Board);
        window.act(BoardAction::Move(Move::Last));
    }),
    ("board in the middle", |window| {
        window.run(Room::Board);
        window.act(BoardAction::Move(Move::First));
        for _ in 0..5 {
            window.act(BoardAction::Move(Move::Down));
        }
        window.act(BoardAction::Move(Move::Right));
    }),
    ("overview", |window| {
        window.run(Room::Board);
        window.act(BoardAction::Move(Move::Down));
        window.run(AudienceCommand::AudienceShow(Show::Overview));
    }),
    ("answering, nobody yet", |window| fresh(window, "")),
    ("answering", |window| fresh(window, "hml")),
    ("all have answered", |window| fresh(window, "hmlam4h")),
    ("revealed", |window| fresh(window, "hmlam4hrr")),
    ("revealed, all agree", |window| fresh(window, "hhhhhhhrr")),
    ("revealed without names", |window| {
        window.run(JudgeCommand::ToggleAnonymous);
        fresh(window, "hmlam4hrr");
    }),
    ("revealed, and the talk runs", |window| fresh(window, "hmlam4hrrt")),
    ("agreed on high", |window| fresh(window, "hmlam4hrrh")),
    ("agreed, with its words", |window| {
        fresh(window, "hmlam4hrrm");
        window.chord(CTRL, Key::B);
        window.paste("Én etat peker seg ut, men har ikke sagt ja. Det avklares før møtet i mai.");
        window.key(Key::Tab);
        window.paste("Etaten sier ja til å eie neste steg, og har satt av folk til det.");
        window.key(Key::Tab);
        window.paste("Etat A og Etat B");
        window.key(Key::Tab);
        window.paste("1.5.2027");
        window.key(Key::Escape);
    }),
    ("agreed, and the talk runs", |window| {
        fresh(window, "hmlam4hrrlt");
        window.chord(CTRL, Key::B);
        window.paste("Ingen peker seg ut.");
        window.key(Key::Escape);
    }),
    ("agreed that it cannot be judged", |window| fresh(window, "hmlam4hrr4")),
    ("agreed, with a reservation", |window| window.judge_here_by_number(RESERVED.0, 5)),
    ("two rounds", |window| window.judge_here_by_number(SPLIT.0, 3)),
    ("hands", |window| {
        fresh(window, "");
        window.answer_by(AnswerWay::Hands);
    }),
    ("hands revealed", |window| {
        fresh(window, "");
        window.answer_by(AnswerWay::Hands);
        window.counts("2");
        window.counts("4");
        window.run(JudgeCommand::Reveal);
        window.run(JudgeCommand::Reveal);
    }),
    ("directly", |window| {
        fresh(window, "");
        window.answer_by(AnswerWay::Direct);
    }),
    ("measure", |window| {
        window.judge_here_by_number(SPLIT.0, 3);
        window.run(AudienceCommand::AudienceShow(Show::Measure));
    }),
    ("decision", |window| {
        window.judge_here_by_number(SPLIT.0, 3);
        window.run(AudienceCommand::AudienceShow(Show::Decision));
    }),
    ("points", |window| window.run(AudienceCommand::AudienceShow(Show::Points))),
    ("agenda", |window| {
        item(window);
        window.run(AudienceCommand::AudienceShow(Show::Agenda));
    }),
    ("an item of the agenda", |window| {
        item(window);
        window.run(AudienceCommand::AudienceShow(Show::Item));
    }),
    ("what is decided, as it is worded", |window| {
        item(window);
        window.run(AudienceCommand::AudienceShow(Show::Resolution));
    }),
    ("roadmap", |window| window.run(Room::Roadmap)),
    ("roadmap with a card in hand", |window| {
        window.run(Room::Roadmap);
        window.run(PlanCommand::Later);
    }),
    ("a step of the roadmap", |window| {
        window.run(Room::Roadmap);
        window.run(AudienceCommand::AudienceShow(Show::Step));
    }),
    ("queue", |window| {
        window.run(Room::Roadmap);
        window.run(AudienceCommand::AudienceShow(Show::Queue));
    }),
    ("status", |window| window.run(RoadmapCommand::Show(RoadmapTab::Progress))),
    ("status at its end", |window| {
        window.run(RoadmapCommand::Show(RoadmapTab::Progress));
        window.run(ProgressCommand::HalfYears(HalfYears::Six));
        window.act(ProgressAction::Walk(ProgressMove::PageDown(1000)));
        window.act(ProgressAction::Walk(ProgressMove::First));
    }),
    ("action plan", |window| window.run(RoadmapCommand::Show(RoadmapTab::Actions))),
    ("question of tension", |window| ask(window, QuestionKind::Tension, 1)),
    ("question of what was split", |window| ask(window, QuestionKind::Split, 1)),
    ("question of one step", |window| ask(window, QuestionKind::OneStep, 4)),
    ("question of what must hold", |window| ask(window, QuestionKind::MustHold, 0)),
    ("question of one at least as good", |window| ask(window, QuestionKind::AtLeastAsGood, 0)),
    ("question of two criteria", |window| ask(window, QuestionKind::NoDifference, 0)),
    ("question of what is missing", |window| ask(window, QuestionKind::Missing, 0)),
];

/// See, at a question of a kind, by its place from 0.
fn ask(window: &mut Window, kind: QuestionKind, at: isize) {
    window.run(Room::See);
    window.act(SeeAction::Kind(Some(kind)));
    window.act(SeeAction::Walk(isize::MIN));
    window.act(SeeAction::Walk(at));
}

/// The crossing that nobody has judged, and keys pressed there.
fn fresh(window: &mut Window, keys: &str) {
    window.judge_here_by_number("4.4", 4);
    window.write(keys);
}

impl Window {
    /// Judge on a crossing, by its measure's number and its criterion's place from 0.
    #[track_caller]
    pub fn judge_here_by_number(&mut self, number: &str, criterion: usize) {
        let (measure, criterion) = (self.measure(number), self.session().criteria[criterion].id);
        self.act(Action::Go(Place::Crossing((measure, criterion))));
    }
}

/// 35 measures by 8 criteria with names as they are, all judged, every third with signs.
pub fn whole_board() -> Session {
    const NAMES: [&str; 8] = [
        "Verdi for brukerne",
        "Langsiktig betydning",
        "Gjennomførbarhet",
        "Plassert ansvar",
        "Samfunnsøkonomisk lønnsomhet",
        "Brukermedvirkning",
        "Finansiering",
        "Personvernkonsekvenser",
    ];
    let mut session = large_session(35, 8);
    for (criterion, name) in session.criteria.iter_mut().zip(NAMES) {
        (criterion.name, criterion.short) = (name.to_owned(), name.to_owned());
    }
    let marks = [Mark::High, Mark::Medium, Mark::Low];
    for (row, measure) in session.measures.iter_mut().enumerate() {
        measure.title = format!("Felles kompetansegjennomgang {}", row + 1);
        for (column, criterion) in session.criteria.iter().enumerate() {
            let mut judgement = Judgement::new(measure.id, criterion.id);
            judgement.mark = Some(marks[(row + column) % 3]);
            if judgement.mark == Some(Mark::Low) {
                "Noen må eie det.".clone_into(&mut judgement.condition.what);
            }
            session.judgements.push(judgement);
        }
    }
    session
}

/// What the audience sees of a session in a scene.
pub fn picture(session: Session, tag: &str, scene: fn(&mut Window)) -> Arc<Picture> {
    let mut window = Window::speaking(tag);
    window.open(session);
    window.run(AudienceCommand::AudienceWindow);
    scene(&mut window);
    window.app().seen()
}

/// The practice session with more people, longer names and longer texts than anybody wishes for.
pub fn harsh() -> Session {
    let mut session = Sample::Practice.session();
    session.title =
        format!("{} for kommuner, fylkeskommuner og statlige virksomheter", session.title);
    for participant in &mut session.participants {
        participant.short = format!("{} og Fellesorganisasjonen", participant.short);
        participant.organisation = participant.short.clone();
    }
    for at in 0..12 {
        let mut more = session.participants[0].clone();
        more.id = ParticipantId(session.next_id);
        more.short = format!("Interkommunalt samarbeidsråd {at}");
        more.organisation.clone_from(&more.short);
        session.next_id += 1;
        session.participants.push(more);
    }
    for criterion in &mut session.criteria {
        criterion.name = format!("{} og samfunnsøkonomisk lønnsomhet", criterion.name);
        criterion.short = format!("{} i dag", criterion.short);
        criterion.question = format!("{0} {0}", criterion.question);
        for sentence in [&mut criterion.high, &mut criterion.medium, &mut criterion.low] {
            *sentence = format!("{sentence} {sentence}");
        }
    }
    for measure in &mut session.measures {
        measure.title = format!("{} for alle kommuner og fylkeskommuner", measure.title);
        measure.owner = format!("{0}, {0}", measure.owner);
        measure.description = format!("{0} {0} {0}", measure.description);
    }
    for judgement in &mut session.judgements {
        judgement.rationale = format!("{0} {0} {0}", judgement.rationale);
        judgement.condition.what = format!("{0} {0}", judgement.condition.what);
    }
    for decision in &mut session.decisions {
        decision.why = format!("{0} {0} {0}", decision.why);
    }
    session
}
