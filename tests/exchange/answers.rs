//! What each at the table answered alone, in the shapes that tables have it.

use lyskryss::domain::criterion::{Criterion, CriterionId};
use lyskryss::domain::date::{Date, Moment};
use lyskryss::domain::edit::apply;
use lyskryss::domain::judging::{self, RoundKind};
use lyskryss::domain::light::Mark;
use lyskryss::domain::lists::EntryKind;
use lyskryss::domain::measure::{Measure, MeasureId};
use lyskryss::domain::participant::{Participant, ParticipantId};
use lyskryss::domain::round::{Answer, Round};
use lyskryss::domain::session::Session;
use lyskryss::exchange::table_in::{
    Asked, Fate, Mapping, Merged, Offers, Sheet, TableColumn, TableReport, TableWords, Target, Why,
    prepared, take,
};

const VALUE: CriterionId = CriterionId(7);
const RISK: CriterionId = CriterionId(8);
const A: ParticipantId = ParticipantId(11);
const B: ParticipantId = ParticipantId(12);
const LOGIN: MeasureId = MeasureId(20);

fn words() -> TableWords {
    use TableColumn as C;
    let heads = [
        (C::Number, "nr"),
        (C::Name, "tiltak"),
        (C::Owner, "etat"),
        (C::Owner, "eier"),
        (C::DecisionWhy, "begrunnelse"),
    ];
    let marks = [("h", Mark::High), ("høyt", Mark::High), ("m", Mark::Medium), ("l", Mark::Low)];
    let marks = marks.into_iter().chain([("vet ikke", Mark::CannotJudge)]);
    TableWords {
        heads: heads.map(|(c, word)| (EntryKind::Measure, c, word.to_owned())).to_vec(),
        marks: marks.map(|(word, mark)| (word.to_owned(), mark)).collect(),
        abstains: vec!["avstår".to_owned()],
        ..TableWords::default()
    }
}

fn now() -> Moment {
    Moment::new(Date::new(2027, 1, 20).unwrap(), 9, 0)
}

/// Two criteria, two at the table, one measure.
fn session() -> Session {
    let criterion = |id: CriterionId, name: &str| {
        let mut criterion = Criterion::new(id, name.to_owned());
        let says = ["Mye.", "Noe.", "Lite."].map(str::to_owned);
        [criterion.high, criterion.medium, criterion.low] = says;
        criterion
    };
    let participant = |id, name: &str| Participant::new(id, name.to_owned());
    Session {
        next_id: 40,
        criteria: vec![criterion(VALUE, "Nytte"), criterion(RISK, "Risiko")].into(),
        participants: vec![participant(A, "Etat A"), participant(B, "Etat B")].into(),
        measures: vec![Measure::new(LOGIN, "1".to_owned(), "Felles innlogging".to_owned())].into(),
        ..Session::default()
    }
}

struct Seen {
    mapping: Mapping,
    sheet: Sheet,
    offers: Offers,
}

impl Seen {
    fn of(session: &Session, sheet: Sheet) -> Self {
        let words = words();
        let sheet = prepared(session, sheet, &words, EntryKind::Measure);
        let mut mapping = Mapping::guess(session, &sheet, &words, EntryKind::Measure);
        mapping.update = true;
        let offers = mapping.offers(session, &sheet, &words);
        Self { mapping, sheet, offers }
    }

    fn csv(session: &Session, text: &str) -> Self {
        Self::of(session, Sheet::split(text, ';'))
    }

    fn take(&self, session: &mut Session) -> TableReport {
        let taken = take(session, &self.sheet, &self.mapping, &words(), now()).unwrap();
        if !taken.edit.changes.is_empty() {
            let before = session.clone();
            let back = apply(session, taken.edit).unwrap();
            session.check().unwrap();
            // What comes is one step back.
            let mut undone = session.clone();
            apply(&mut undone, back).unwrap();
            undone.next_id = before.next_id;
            assert_eq!(undone, before);
        }
        taken.report
    }
}

/// Who answered what in a round.
fn stands(round: &Round) -> Vec<(&str, Answer)> {
    let stands = round.stands().unwrap();
    stands.into_iter().map(|(ballot, answer)| (&*ballot.name, answer.unwrap())).collect()
}

const BOTH: [Target; 2] = [
    Target::Answers(Asked { of: Some(VALUE), who: Some(A) }),
    Target::Answers(Asked { of: Some(VALUE), who: Some(B) }),
];

#[test]
fn a_head_that_names_a_criterion_and_a_participant_is_that_ones_answers() {
    for heads in [
        "Nytte – Etat A;Nytte – Etat B",
        "Nytte - Etat A;Nytte-vurdering, nytte: Etat B",
        "Etat A: Nytte;Etat B: Nytte",
        "Nytte (Etat A);Nytte (Etat B)",
        "Nytte [Etat A];Etat B (nytte)",
        "\"Nytte\nEtat A\";\"Nytte\nEtat B\"",
        "Nytte Etat A;NYTTE ETAT B",
    ] {
        let mut session = session();
        let heads = heads.replace("Nytte-vurdering, nytte: Etat B", "Nytte / Etat B");
        let text = format!("Nr;Tiltak;{heads}\n1;Felles innlogging;H;L\n2;Nytt;avstår;?");
        let seen = Seen::csv(&session, &text);
        assert_eq!(seen.mapping.columns[2..], BOTH, "{heads}");
        assert_eq!(seen.offers, Offers::default());
        let report = seen.take(&mut session);
        let rounds: Vec<&Round> = session.rounds.iter().collect();
        let [first, second] = rounds[..] else { panic!("{rounds:?}") };
        assert_eq!(first.key(), (LOGIN, VALUE, 1));
        assert_eq!(stands(first), [("Etat A", Answer::High), ("Etat B", Answer::Low)]);
        assert_eq!(stands(second), [("Etat A", Answer::Abstains), ("Etat B", Answer::CannotJudge)]);
        assert!(first.from_sheet && !first.anonymous && first.tally().unwrap().is_split());
        assert_eq!((first.opened, first.revealed), (now(), Some(now())));
        assert!(session.judgements.is_empty(), "the group has agreed on nothing");
        assert_eq!((report.answers, report.rounds, report.comers), (4, 2, 0));
        assert_eq!(session.participants.len(), 2);
    }
}

#[test]
fn a_criterion_over_those_who_answered_is_in_the_head_of_each() {
    let texts = [
        "Nr;Tiltak;Nytte;;Risiko;\n;;Etat A;Etat B;Etat A;Etat B\n1;Felles innlogging;H;L;M;M",
        ";;Nytte;;Risiko;\nNr;Tiltak;Etat A;Etat B;Etat A;Etat B\n1;Felles innlogging;H;L;M;M",
        "Svar før møtet;;;;;\n;;Nytte;;Risiko;\nNr;Tiltak;Etat A;Etat B;Etat A;Etat B\n1;Felles innlogging;H;L;M;M",
    ];
    for text in texts {
        let mut session = session();
        let seen = Seen::csv(&session, text);
        assert_eq!(seen.mapping.columns[2..4], BOTH, "{text}");
        let report = seen.take(&mut session);
        assert_eq!((report.added, report.answers, report.rounds), (0, 4, 2), "{text}");
        assert_eq!(session.rounds[1].key(), (LOGIN, RISK, 1));
        let left: Vec<Why> = report.left.iter().map(|left| left.why).collect();
        assert!(left.iter().all(|why| *why == Why::Above), "{left:?}");
    }
    // Merged, and beside a column of its own.
    let session = session();
    let mut sheet = Sheet::split(";;Nytte;;;\nNr;Tiltak;Etat A;Etat B;Eier\n1;En;H;L;Etat A", ';');
    sheet.merged.push(Merged { rows: 1..=1, columns: 2..=3 });
    let seen = Seen::of(&session, sheet);
    assert_eq!(seen.mapping.columns[2..4], BOTH);
    assert_eq!(seen.mapping.columns[4], Target::Field(TableColumn::Owner));
}

#[test]
fn two_lines_that_are_no_criterion_over_people_stay_two_lines() {
    let session = session();
    let light = Target::Lights(VALUE);
    let title = Seen::csv(&session, "Liste 2027;;;\nNr;Tiltak;Nytte;Risiko\n1;En;H;L");
    assert_eq!(title.mapping.columns[2..], [light, Target::Lights(RISK)]);
    let over = Seen::csv(&session, ";;Foreløpig;\nNr;Tiltak;Nytte;Risiko\n1;En;H;L");
    assert_eq!(over.mapping.columns[2..], [light, Target::Lights(RISK)]);
    let entry = Seen::csv(&session, "Nr;Tiltak;Nytte;Eier\n1;En;H;Etat A\n2;To;L;Etat B");
    assert_eq!(entry.sheet.rows.len(), 3);
    let why = Seen::csv(&session, "Nr;Tiltak;Nytte – lys;Nytte – begrunnelse\n1;En;H;Fordi");
    assert_eq!(why.mapping.columns[2..], [light, Target::Rationale(VALUE)]);
    assert!(why.offers.answers.is_empty());
}

#[test]
fn people_whom_nobody_knows_are_asked_about_and_come_in_by_the_name_of_the_head() {
    let mut session = session();
    let text = "Nr;Tiltak;Nytte – Etat C;Nytte – Etat B;Nytte – Etat D\n1;Felles innlogging;H;L;";
    let mut seen = Seen::csv(&session, text);
    assert_eq!(seen.mapping.columns[2], Target::Unknown, "and not the group's light");
    assert_eq!(seen.mapping.columns[3], BOTH[1], "who is known is known");
    let [offer] = &seen.offers.answers[..] else { panic!("{:?}", seen.offers) };
    assert_eq!((&offer.columns[..], &offer.people[..]), (&[2][..], &["Etat C".to_owned()][..]));
    let text = "Nr;Tiltak;Nytte (Etat C);Nytte (Etat D)\n1;En;H;L\n2;To;M;kanskje\n3;Tre;L;M";
    let doubtful = Seen::csv(&session, text);
    assert_eq!(doubtful.offers.answers[0].columns, [2, 3], "though one word is no answer");
    assert_eq!(doubtful.mapping.columns[2..], [Target::Unknown; 2]);
    let alone = Seen::csv(&session, "Nr;Tiltak;Nytte – nå\n1;En;H");
    assert_eq!(alone.mapping.columns[2], Target::Lights(VALUE), "one alone is the group's light");
    assert!(alone.offers.answers.is_empty());
    let text = "Nr;Tiltak;Nytte – Etat C;Nytte – Etat D\n1;Felles innlogging;H;L\n2;To;M;";
    seen = Seen::csv(&session, text);
    assert_eq!(seen.mapping.columns[2..], [Target::Unknown; 2]);
    let [offer] = &seen.offers.answers[..] else { panic!("{:?}", seen.offers) };
    assert_eq!((&offer.columns[..], &*offer.criterion), (&[2, 3][..], "Nytte"));
    assert_eq!(offer.people, ["Etat C", "Etat D"]);
    assert!(!offer.are_known && seen.offers.criteria.is_empty());
    for at in [2, 3] {
        seen.mapping.columns[at] = Target::Answers(offer.asked);
    }
    let report = seen.take(&mut session);
    assert_eq!((report.answers, report.rounds, report.comers), (3, 2, 2));
    let column = report.columns[2].answers.as_ref().unwrap();
    assert_eq!((&*column.criterion, &*column.participant), ("Nytte", "Etat C"));
    assert!(column.is_new);
    let names: Vec<&str> = session.participants.iter().map(|it| &*it.organisation).collect();
    assert_eq!(names, ["Etat A", "Etat B", "Etat C", "Etat D"]);
    assert_eq!(stands(&session.rounds[0]), [("Etat C", Answer::High), ("Etat D", Answer::Low)]);
    assert_eq!(session.rounds[0].ballots()[0].seats, [session.participants[2].id]);
}

#[test]
fn a_criterion_that_nobody_knows_comes_in_with_its_answers() {
    let mut session = session();
    let text = "Nr;Tiltak;Hast – Etat A;Hast – Etat B\n1;Felles innlogging;H;L";
    let mut seen = Seen::csv(&session, text);
    let [offer] = &seen.offers.answers[..] else { panic!("{:?}", seen.offers) };
    assert!(offer.are_known && offer.criterion == "Hast");
    for at in [2, 3] {
        seen.mapping.columns[at] = Target::Answers(offer.asked);
    }
    seen.take(&mut session);
    let criterion = session.criteria.last().unwrap();
    assert_eq!((criterion.name.as_str(), session.criteria.len()), ("Hast", 3));
    assert_eq!(session.rounds[0].key(), (LOGIN, criterion.id, 1));
}

#[test]
fn a_column_headed_by_a_name_alone_is_answers_once_it_is_said_in_what() {
    let mut session = session();
    let text = "Nr;Tiltak;Etat A;Etat C\n1;Felles innlogging;H;L";
    let mut seen = Seen::csv(&session, text);
    let [offer] = &seen.offers.answers[..] else { panic!("{:?}", seen.offers) };
    assert_eq!((&offer.columns[..], &*offer.criterion), (&[2][..], ""), "which one, nobody said");
    for at in [2, 3] {
        seen.mapping.columns[at] = Target::Answers(Asked { of: Some(RISK), who: None });
    }
    seen.take(&mut session);
    assert_eq!(session.rounds[0].key(), (LOGIN, RISK, 1));
    assert_eq!(stands(&session.rounds[0]), [("Etat A", Answer::High), ("Etat C", Answer::Low)]);
    // Where there is one criterion only, it is that.
    session.rounds.clear();
    session.criteria = vec![session.criteria[0].clone()].into();
    let seen = Seen::csv(&session, "Tiltak;Etat A;Etat B\nEn;H;L");
    let [offer] = &seen.offers.answers[..] else { panic!("{:?}", seen.offers) };
    assert_eq!((&*offer.criterion, offer.asked.of), ("Nytte", Some(VALUE)));
}

#[test]
fn an_open_round_is_left_alone_and_told_of_by_the_cell() {
    let mut session = session();
    let open = judging::new_round(&session, (LOGIN, VALUE), RoundKind::Ballots, now()).unwrap();
    apply(&mut session, open).unwrap();
    let answered = judging::answer(&session, (LOGIN, VALUE), 0, Some(Answer::Low), now()).unwrap();
    apply(&mut session, answered).unwrap();
    let before = session.rounds.clone();
    let text = "Nr;Tiltak;Nytte – Etat A;Risiko – Etat B\n1;Felles innlogging;H;M";
    let report = Seen::csv(&session, text).take(&mut session);
    assert_eq!(session.rounds[0], before[0]);
    assert_eq!(session.rounds[1].key(), (LOGIN, RISK, 1));
    let left = &report.left[..];
    assert_eq!(left.len(), 1);
    assert_eq!((report.cell_name(left[0].row, 2), left[0].why), ("C2".to_owned(), Why::Open));
    assert_eq!(session.measures[0].notes, "", "nor is it written beside what is hidden");
}

#[test]
fn the_same_table_once_more_changes_nothing_and_another_answer_is_another_round() {
    let mut session = session();
    let text = "Nr;Tiltak;Nytte;Nytte – Etat A;Nytte – Etat B\n1;Felles innlogging;M;H;L";
    Seen::csv(&session, text).take(&mut session);
    assert_eq!(session.mark(LOGIN, VALUE), Some(Mark::Medium));
    let report = Seen::csv(&session, text).take(&mut session);
    assert_eq!(report.rows[0].fate, Fate::Known(LOGIN.into()));
    assert_eq!((session.rounds.len(), report.answers), (1, 0));
    // The light of the sheet is still the sheet's: those answers were not given in the room.
    let other = text.replace(";M;H;L", ";H;H;M");
    let report = Seen::csv(&session, &other).take(&mut session);
    assert_eq!(session.rounds[1].key(), (LOGIN, VALUE, 2));
    assert_eq!((session.mark(LOGIN, VALUE), report.left.len()), (Some(Mark::High), 0));
}

#[test]
fn where_rounds_are_anonymous_that_one_is_too_and_its_answers_are_compared_by_what_was_shown() {
    let mut session = session();
    session.rules.anonymous = true;
    let text = "Nr;Tiltak;Nytte – Etat A;Nytte – Etat B\n1;Felles innlogging;H;L";
    Seen::csv(&session, text).take(&mut session);
    assert!(session.rounds[0].anonymous && session.rounds[0].stands().is_none());
    Seen::csv(&session, text).take(&mut session);
    Seen::csv(&session, &text.replace("H;L", "L;H")).take(&mut session);
    assert_eq!(session.rounds.len(), 1, "whether they are the same, the counts tell alone");
    Seen::csv(&session, &text.replace("H;L", "L;L")).take(&mut session);
    assert_eq!(session.rounds.len(), 2);
}

#[test]
fn what_is_no_answer_is_told_of_and_kept_and_numbers_of_one_scale_are_read_together() {
    let mut session = session();
    let text = "Nr;Tiltak;Nytte – Etat A;Nytte – Etat B\n1;Felles innlogging;H – mange får det;kanskje\n2;To;-;m";
    let report = Seen::csv(&session, text).take(&mut session);
    let left: Vec<_> = report.left.iter().map(|it| (it.row, it.column, it.why)).collect();
    assert_eq!(left, [(2, Some(3), Why::Answer)]);
    assert_eq!(
        session.measures[0].notes,
        "Nytte – Etat A: H – mange får det\nNytte – Etat B: kanskje"
    );
    assert_eq!(stands(&session.rounds[0]), [("Etat A", Answer::High)]);
    assert_eq!(stands(&session.rounds[1]), [("Etat B", Answer::Medium)], "a dash is no answer");
    let text = "Nr;Tiltak;Nytte – Etat A;Nytte – Etat B\n3;Tre;3;1\n4;Fire;3;2";
    let mut seen = Seen::csv(&session, text);
    seen.mapping.lights.numbers = true;
    seen.take(&mut session);
    let last = session.rounds.last().unwrap();
    assert_eq!(stands(last), [("Etat A", Answer::High), ("Etat B", Answer::Medium)]);
}
