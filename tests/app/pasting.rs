//! Tables as people have them, pasted into a list of Prepare: what comes of them, and what is said.

use lyskryss::app::command::{BoardCommand, CrossingCommand, EditCommand};
use lyskryss::app::core::effect::Effect;
use lyskryss::app::core::imports::pasted::PasteWay;
use lyskryss::app::input::{Action, PrepareAction};
use lyskryss::app::rooms::prepare::Tab;
use lyskryss::app::state::Dialog;
use lyskryss::domain::cost::CostError;
use lyskryss::domain::criterion::CriterionId;
use lyskryss::domain::focus_area::FocusArea;
use lyskryss::domain::judgement::Outcome;
use lyskryss::domain::light::Mark;
use lyskryss::domain::list::List;
use lyskryss::domain::measure::Measure;
use lyskryss::domain::participant::Role;
use lyskryss::domain::session::Session;
use lyskryss::domain::typed::Unit;
use lyskryss::exchange::table_in::{TableColumn, TableReport, Target, Why};

use crate::meeting::Person;

/// With criteria and a step, and nothing else.
const EMPTY: &str = r#"(format: 1, title: "Møte", next_id: 20,
    criteria: [
        (id: 7, name: "Verdi for brukerne", high: "Mye.", medium: "Noe.", low: "Lite."),
        (id: 8, name: "Gjennomførbarhet", short: "Gjennomførbart", high: "Ja.", medium: "Kanskje.", low: "Nei."),
        (id: 9, name: "Penger", high: "Ja.", low: "Nei."),
    ],
    steps: [(id: 10, name: "2027", meaning: "Neste år.")])"#;

fn person() -> Person {
    Person::with("/tmp/møte.ron", EMPTY)
}

/// Those who pasted a text into a tab's list.
fn pasted(tab: Tab, text: &str) -> Person {
    let mut person = person();
    person.does(PrepareAction::Paste(tab, text.to_owned()));
    person.session().check().unwrap();
    person
}

fn measures(text: &str) -> List<Measure> {
    pasted(Tab::Measures, text).session().measures.clone()
}

fn titles(text: &str) -> Vec<(String, String)> {
    measures(text).into_iter().map(|m| (m.number, m.title)).collect()
}

fn named(pairs: &[(&str, &str)]) -> Vec<(String, String)> {
    pairs.iter().map(|(number, title)| ((*number).to_owned(), (*title).to_owned())).collect()
}

/// What stands in front is the report of the paste.
fn report(person: &Person) -> TableReport {
    let Some(Dialog::Pasted(pasted)) = person.app.dialog() else { panic!("no report") };
    pasted.report.clone()
}

fn targets(report: &TableReport) -> Vec<Target> {
    report.columns.iter().map(|column| column.target).collect()
}

fn fields(columns: &[TableColumn]) -> Vec<Target> {
    columns.iter().map(|column| Target::Field(*column)).collect()
}

fn whys(report: &TableReport) -> Vec<(usize, Why)> {
    report.left.iter().map(|left| (left.row, left.why)).collect()
}

fn area(session: &Session, measure: usize) -> Option<&str> {
    let id = session.measures[measure].focus_area?;
    session.find::<FocusArea>(id).map(|area| area.name.as_str())
}

#[test]
fn heads_are_known_in_part_by_usual_words_in_any_order_and_in_five_languages() {
    use TableColumn as C;
    for (head, columns) in [
        (
            "Nr\tTiltak (kort)\tAnsvarlig etat\tKostnad (MNOK)",
            &[C::Number, C::Name, C::Owner, C::Cost][..],
        ),
        (
            "Eier\tMålgruppe\tInnsatsområde\tTiltaksnavn\tLøpenr",
            &[C::Owner, C::Benefits, C::FocusArea, C::Name, C::Number],
        ),
        ("Eier/ansvarlig\tNr.\tTiltak:", &[C::Owner, C::Number, C::Name]),
        (
            "Tiltakets navn\tKort omtale\tAnsvarleg verksemd\tNytte for",
            &[C::Name, C::Description, C::Owner, C::Benefits],
        ),
        (
            "Measure No.\tProject name\tLead organisation\tTarget group\tStatus as of",
            &[C::Number, C::Name, C::Owner, C::Benefits, C::StateDate],
        ),
        (
            "Nr.\tMaßnahme\tZuständigkeit\tHandlungsfeld\tKosten\tBemerkungen",
            &[C::Number, C::Name, C::Owner, C::FocusArea, C::Cost, C::Notes],
        ),
        (
            "N°\tMesure\tPorteur\tAxe\tBudget\tRemarques",
            &[C::Number, C::Name, C::Owner, C::FocusArea, C::Cost, C::Notes],
        ),
        ("\u{feff}Nr\tTiltak\tStatus", &[C::Number, C::Name, C::State]),
        (
            "Beslutning\tHvorfor?\tTidshorisont\tHva slags?\tTittel",
            &[C::Decision, C::DecisionWhy, C::Horizon, C::Kind, C::Name],
        ),
    ] {
        let cells = vec!["x"; columns.len()].join("\t");
        let text = format!("{head}\n{cells}\n");
        let person = pasted(Tab::Measures, &text);
        assert_eq!(targets(&report(&person)), fields(columns), "{head}");
    }
}

#[test]
fn what_no_head_says_is_kept_under_it_and_a_word_for_a_light_is_no_title() {
    let person = pasted(Tab::Measures, "Hva\tPrioritet\r\nSykdom\tHøy\r\nFlytting\tLav\r\n");
    let found: Vec<_> = person.session().measures.iter().map(|m| (&*m.title, &*m.notes)).collect();
    assert_eq!(found, [("Sykdom", "Prioritet: Høy"), ("Flytting", "Prioritet: Lav")]);
    let report = report(&person);
    assert_eq!(targets(&report), [Target::Field(TableColumn::Name), Target::Unknown]);
    // With heads that nobody knows at all.
    let found = measures("Zzz\tÆøå\nSykdom\tHøy\nFlytting\tLav");
    assert_eq!(found[1].notes, "Æøå: Lav");
    assert_eq!(found.len(), 2);
    // Number of users is no number, and lights under "for users" are no users.
    let found = measures("Tiltak\tAntall brukere\tVerdi for brukere av tjenesten\nEn\t300\tM");
    assert_eq!(found[0].notes, "Antall brukere: 300\nVerdi for brukere av tjenesten: M");
    assert_eq!((&*found[0].benefits, &*found[0].number), ("", ""));
}

#[test]
fn without_heads_a_column_is_a_number_only_where_it_holds_numbers() {
    let person = pasted(
        Tab::Measures,
        "En uten hode\tHva det er\tEtat A\r\nTo uten hode\tMer om det\tEtat B\r\n",
    );
    let first = &person.session().measures[0];
    assert_eq!(
        (&*first.number, &*first.title, &*first.description),
        ("", "En uten hode", "Hva det er")
    );
    assert_eq!((&*first.owner, &*first.notes), ("", "Etat A"), "an owner is not guessed");
    assert_eq!(report(&person).columns[2].target, Target::Unknown);
    assert_eq!(titles("2.9\tNi\r\n2.10\tTi\r\n"), named(&[("2.9", "Ni"), ("2.10", "Ti")]));
    assert_eq!(titles("A1\tEn\nT-7\tTo"), named(&[("A1", "En"), ("T-7", "To")]));
}

#[test]
fn a_column_of_numbers_is_no_title_where_words_stand_beside_it() {
    let text =
        "Sak\tHva gjelder det\tSponsor\nA-1\tFelles innlogging\tEtat A\nA-2\tDatakatalog\tEtat B\n";
    assert_eq!(titles(text), named(&[("A-1", "Felles innlogging"), ("A-2", "Datakatalog")]));
    assert_eq!(measures(text)[1].owner, "Etat B");
    // With nothing beside it that could be called so, it is what they are called.
    assert_eq!(titles("Sak\tBudsjett (tkr)\nA-1\t900\n"), named(&[("", "A-1")]));
}

#[test]
fn a_list_of_names_may_be_numbered_or_have_bullets() {
    let text = "1) Første\n2) Andre\n3. kvartal rapportering\n1. mai-feiring\nTiltak 5: Noe\n2.8: Noe\n2.9. Ni\n3 små tiltak";
    let right = [
        ("1", "Første"),
        ("2", "Andre"),
        ("", "3. kvartal rapportering"),
        ("", "1. mai-feiring"),
        ("5", "Noe"),
        ("2.8", "Noe"),
        ("2.9", "Ni"),
        ("", "3 små tiltak"),
    ];
    assert_eq!(titles(text), named(&right));
    assert_eq!(titles("•\tFørste tiltak\n•\tAndre tiltak\no\tUnderpunkt").len(), 3);
    assert_eq!(
        titles("• Første\n– Andre\no Under"),
        named(&[("", "Første"), ("", "Andre"), ("", "Under")])
    );
    assert_eq!(titles("1. Første\n2. Andre"), named(&[("1", "Første"), ("2", "Andre")]));
    assert_eq!(titles("Søke; finne\nHjelpe"), named(&[("", "Søke; finne"), ("", "Hjelpe")]));
}

#[test]
fn titles_above_sections_totals_and_notes_below_are_no_measures_and_are_said() {
    let person = pasted(
        Tab::Measures,
        "Handlingsplan 2027\t\t\r\n\t\t\r\nNr\tTiltak\tEier\r\n1\tEn\tEtat A\r\n",
    );
    assert_eq!(person.session().measures.len(), 1);
    assert_eq!(whys(&report(&person)), [(1, Why::Above)]);

    let text = "Nr\tTiltak\tEier\tMNOK\nDel 1: Data\t\t\t\n1.1\tEn\tEtat A\t3\nDelsum\t\t\t3\nDel 2: Språk\t\t\t\n2.1\tTo\tEtat B\t4\nNr\tTiltak\tEier\tMNOK\n2.2\tTotalt antall brukere\tEtat B\t\nSum\t\t\t7\n* Tall fra 2026\t\t\t\n";
    let person = pasted(Tab::Measures, text);
    let session = person.session();
    assert_eq!(session.measures.len(), 3);
    assert_eq!(area(session, 0), Some("Del 1: Data"), "a row that heads a group is its focus area");
    assert_eq!(area(session, 2), Some("Del 2: Språk"));
    let right = [
        (2, Why::Group),
        (4, Why::Total),
        (5, Why::Group),
        (7, Why::HeadsAgain),
        (9, Why::Total),
        (10, Why::Below),
    ];
    assert_eq!(whys(&report(&person)), right);
    // Where a table begins with a name that stands alone, it heads a group.
    let person = pasted(Tab::Measures, "Tiltak\tEier\nData\t\nEn\tEtat A\nSpråk\t\nTo\tEtat B");
    assert_eq!(person.session().measures.len(), 2);
    assert_eq!(area(person.session(), 1), Some("Språk"));
    // And where it does not, a measure without an owner is a measure.
    assert_eq!(measures("Tiltak\tEier\nEn\tEtat A\nTo\t\nTre\tEtat B").len(), 3);
}

#[test]
fn a_merged_focus_area_belongs_to_all_its_rows_and_a_blank_one_to_none() {
    let person = pasted(
        Tab::Measures,
        "Innsatsområde\tTiltak\tEier\r\nData\tEn\tEtat A\r\n\tTo\tEtat B\r\n\tTre\tEtat C\r\n",
    );
    let session = person.session();
    assert_eq!([0, 1, 2].map(|at| area(session, at)), [Some("Data"); 3]);
    assert_eq!(report(&person).carried, 2);
    // Where each row says it, one that does not has none.
    let person = pasted(Tab::Measures, "Område\tTiltak\nData\tEn\nData\tTo\n\tTre");
    assert_eq!(area(person.session(), 2), None);
}

#[test]
fn amounts_are_never_a_thousand_times_wrong() {
    let text = "Nr\tTiltak\tEier/ansvarlig\tKostnad\tDato\n1.1\tEn\tEtat A\t450000\t1.3.27\n1.2\tTo\tEtat B\t1.500\t03/28/2027\n1.3\tTre\tEtat C\t2 500 000\t05/06/2027\n1.4\tFire\tEtat D\tkr 3 mill\tmars 2027\n1.5\tFem\tEtat E\t1,234,567\t2027-3-1\n1.6\tSeks\tE\t3-4 mill\t1. mars 2027\n";
    let mut person = pasted(Tab::Measures, text);
    let costs = |person: &Person| -> Vec<Option<String>> {
        person.session().measures.iter().map(|m| m.cost.map(|c| c.to_string())).collect()
    };
    let (three, range) = (Some("3".to_owned()), Some("3–4".to_owned()));
    assert_eq!(costs(&person), [None, None, None, three.clone(), None, range.clone()]);
    assert_eq!(person.session().measures[0].notes, "Kostnad: 450000");
    assert!(report(&person).wants_unit());
    let dates: Vec<_> =
        person.session().measures.iter().map(|m| m.state_date.map(|d| d.to_string())).collect();
    let right =
        ["2027-03-01", "2027-03-28", "2027-05-06", "2027-03-01", "2027-03-01", "2027-03-01"];
    assert_eq!(
        dates,
        right.map(|day| Some(day.to_owned())),
        "one month is above twelve: so all are"
    );

    // The unit is asked once, for all.
    let way = PasteWay { unit: Some(Unit::Ones), ..PasteWay::default() };
    person.does(PrepareAction::PasteOtherwise(way));
    assert_eq!(person.session().measures.len(), 6);
    let million = |text: &str| Some(text.to_owned());
    let right = [million("0,45"), million("0,002"), million("2,5"), three, million("1,235"), range];
    assert_eq!(costs(&person), right);
    person.does(PrepareAction::UndoPaste);
    assert!(person.session().measures.is_empty() && person.app.dialog().is_none());
}

#[test]
fn amounts_under_a_unit_are_read_as_they_are_written() {
    let text = "Nr\tTiltak\tMNOK\n1\tEn\t2,5\n2\tTo\t2.5\n3\tTre\t2,5 MNOK\n4\tFire\tca. 2,5\n5\tFem\t2,50 kr\n6\tSeks\t1 500\n7\tSju\t2,5 - 3\n8\tÅtte\t-\n9\tNi\t#I/T\n10\tTi\t0,0001\n11\tEll\t−2,5\n12\tTolv\t1.500\n13\tTrett\t450000";
    let person = pasted(Tab::Measures, text);
    let found: Vec<_> = person
        .session()
        .measures
        .iter()
        .map(|m| m.cost.map_or_else(|| format!("({})", m.notes), |c| c.to_string()))
        .collect();
    let right = [
        "2,5",
        "2,5",
        "2,5",
        "(MNOK: ca. 2,5)",
        "(MNOK: 2,50 kr)",
        "1500",
        "2,5–3",
        "()",
        "()",
        "(MNOK: 0,0001)",
        "(MNOK: −2,5)",
        "(MNOK: 1.500)",
        "(MNOK: 450000)",
    ];
    assert_eq!(found, right);
    let report = report(&person);
    assert!(report.left.iter().any(|left| left.why == Why::SheetError && left.row == 10));
    let thousands = Why::Amount(CostError::Thousands { whole: 1, part: 500 });
    assert!(whys(&report).contains(&(13, thousands)));
    // Where the column shows which sign stands before decimals, so it does in all its cells.
    let costs = measures("Tiltak\tKostnad i mill. kr\nEn\t1,250\nTo\t2,5\nTre\t1.250,75");
    let costs: Vec<_> = costs.iter().filter_map(|m| m.cost).map(|c| c.to_string()).collect();
    assert_eq!(costs, ["1,25", "2,5", "1250,75"]);
    let costs = measures("Tiltak\tKostnad (1000 kr)\nEn\t1 250\nTo\t300");
    assert_eq!(costs[0].cost.unwrap().to_string(), "1,25");
}

#[test]
fn days_are_read_as_spreadsheets_write_them() {
    let text = "Nr\tTiltak\tStatus per\n1\tEn\t01.03.2027\n2\tTo\t1.3.27\n3\tTre\t2027-03-01\n4\tFire\tmars 2027\n5\tFem\t1. mars 2027\n6\tSeks\t01.03.2027 00:00\n7\tSju\t46447\n8\tÅtte\tQ1 2027";
    let measures = measures(text);
    for measure in measures.iter().take(7) {
        let day = measure.state_date.map(|day| day.to_string());
        assert_eq!(day.as_deref(), Some("2027-03-01"), "{}", measure.title);
    }
    assert_eq!((measures[7].state_date, &*measures[7].notes), (None, "Status per: Q1 2027"));
    // Both can be the month: it is not guessed.
    let found = &self::measures("Tiltak\tDato\nEn\t05/06/2027")[0];
    assert_eq!((found.state_date, &*found.notes), (None, "Dato: 05/06/2027"));
}

#[test]
fn columns_that_are_criteria_give_lights_and_decisions_come_along() {
    let text = "Nr\tTiltak\tVerdi for brukerne\tGjennomførbart\tPenger\tBeslutning\n1.1\tEn\tHøy\tM\tGul\t2027\n1.2\tTo\tgrønn\tlavt (for dyrt)\t\tKø\n1.3\tTre\tHøy/middels\tKan ikke vurderes ennå\t-\tKanskje\n";
    let mut person = pasted(Tab::Measures, text);
    let session = person.session();
    let mark =
        |row: usize, column: u32| session.mark(session.measures[row].id, CriterionId(column));
    assert_eq!([mark(0, 7), mark(0, 8)], [Some(Mark::High), Some(Mark::Medium)]);
    assert_eq!([mark(1, 7), mark(1, 8)], [Some(Mark::High), Some(Mark::Low)]);
    assert_eq!([mark(2, 7), mark(2, 8), mark(2, 9)], [None, Some(Mark::CannotJudge), None]);
    let why = session.judgement(session.measures[1].id, CriterionId(8)).unwrap();
    assert_eq!(why.rationale, "for dyrt");
    assert_eq!(
        mark(0, 9),
        Some(Mark::Medium),
        "a level without a sentence is not refused at the door"
    );
    assert!(session.judgements.iter().all(|judgement| judgement.from_sheet));
    let outcome = |row: usize| session.outcome(session.measures[row].id);
    assert!(matches!(outcome(0), Some(Outcome::Step(step)) if step.0 == 10));
    assert_eq!((outcome(1), outcome(2)), (Some(Outcome::Queue), None));
    assert_eq!(session.measures[2].notes, "Verdi for brukerne: Høy/middels\nBeslutning: Kanskje");
    let report = report(&person);
    assert_eq!(report.lights, 6);
    assert_eq!(whys(&report), [(4, Why::Between), (4, Why::Word)]);
    person.runs(EditCommand::Undo);
    let session = person.session();
    assert!(session.measures.is_empty() && session.judgements.is_empty(), "one step");
    assert!(session.history.is_empty() && session.decisions.is_empty());
}

#[test]
fn lights_are_known_by_signs_and_letters_where_they_can_mean_one_thing() {
    let lights = |cells: &[&str]| -> String {
        let rows: Vec<_> = cells.iter().map(|cell| format!("T\tx\t{cell}")).collect();
        let head = "Tiltak\tEier\tVerdi for brukerne";
        let person = pasted(Tab::Measures, &format!("{head}\n{}", rows.join("\n")));
        let session = person.session();
        let letter = |m: &Measure| match session.mark(m.id, CriterionId(7)) {
            None => "-",
            Some(Mark::CannotJudge) => "?",
            Some(mark) => mark.light().unwrap().letter(),
        };
        session.measures.iter().map(letter).collect()
    };
    assert_eq!(lights(&["🟢", "🟡", "🔴", "▲ H", "▼"]), "HMLHL");
    assert_eq!(lights(&["▲", "●", "▼"]), "HML");
    assert_eq!(lights(&["●", "●"]), "--", "a disc alone has no colour");
    assert_eq!(lights(&["R", "A", "G"]), "LMH");
    assert_eq!(lights(&["R", "G"]), "--", "G may be green or gul");
    assert_eq!(lights(&["1", "2", "3"]), "---", "numbers are labels of somebody else's");
    assert_eq!(lights(&["Høy", "HØYT", "høg", "High", "hoch", "élevé"]), "HHHHHH");
    assert_eq!(lights(&["rød", "raudt", "Red", "rot", "rouge", "Lågt"]), "LLLLLL");
    assert_eq!(lights(&["Høy – mange brukere", "Middels-høy", "Grønn/gul", "N/A"]), "H---");
}

#[test]
fn a_table_that_comes_again_changes_what_is_there_when_that_is_asked() {
    let mut person = pasted(
        Tab::Measures,
        "Nr\tTiltak\tEier\tVerdi for brukerne\n1.1\tEn\tEtat A\tH\n1.2\tTo\tEtat B\t\n",
    );
    // The group confirms one light; the other table has another one, of a third there was none.
    let first = person.session().measures[0].id;
    person.goes_to((first.0, 7));
    person.runs(CrossingCommand::Confirm);
    let before = person.session().measures.clone();
    let again = "Nr\tTiltak\tEier\tVerdi for brukerne\n1.1\tEn, ny\tEtat C\tL\n1.2\tTo\t\tM\n1.3\tTre\tEtat A\t\n";
    person.does(PrepareAction::Paste(Tab::Measures, again.to_owned()));
    assert_eq!((person.session().measures.len(), report(&person).doubled), (5, 2));
    person.does(PrepareAction::PasteOtherwise(PasteWay { update: true, ..PasteWay::default() }));
    let session = person.session();
    assert_eq!(session.measures.len(), 3);
    assert_eq!(session.measures[0].id, before[0].id);
    assert_eq!((&*session.measures[0].title, &*session.measures[0].owner), ("En, ny", "Etat C"));
    assert_eq!(session.measures[1].owner, "Etat B", "an empty cell takes nothing away");
    let mark = |at: usize| session.mark(session.measures[at].id, CriterionId(7));
    assert_eq!([mark(0), mark(1)], [Some(Mark::High), Some(Mark::Medium)], "what is judged stands");
    let report = report(&person);
    assert_eq!((report.added, report.updated, report.doubled), (1, 2, 0));
    assert_eq!(whys(&report), [(2, Why::Judged)]);
    person.runs(EditCommand::Undo);
    assert_eq!(person.session().measures, before);
    // What nobody has confirmed follows the sheet.
    person.runs(EditCommand::Undo);
    person.does(PrepareAction::Paste(Tab::Measures, again.to_owned()));
    person.does(PrepareAction::PasteOtherwise(PasteWay { update: true, ..PasteWay::default() }));
    assert_eq!(person.session().mark(first, CriterionId(7)), Some(Mark::Low));
}

#[test]
fn two_heads_for_one_thing_are_said_and_none_is_lost() {
    let person = pasted(Tab::Measures, "Nr\tTiltak\tNavn\tEier\tAnsvarlig\n1\tEn\tEn til\tA\tB\n");
    let measure = &person.session().measures[0];
    assert_eq!(
        (&*measure.title, &*measure.owner, &*measure.notes),
        ("En", "A", "Navn: En til\nAnsvarlig: B")
    );
    let doubled = [Target::Doubled(TableColumn::Name), Target::Doubled(TableColumn::Owner)];
    let targets = targets(&report(&person));
    assert_eq!([targets[2], targets[4]], doubled);
}

#[test]
fn a_table_with_semicolons_is_a_table() {
    let measures = measures(
        "\u{feff}Nr;Tiltak;Eier;Status\r\n1.1;En;Etat A;I arbeid\r\n1.2;\"To; og mer\";Etat B;Ferdig\r\n",
    );
    assert_eq!((&*measures[1].title, &*measures[1].state), ("To; og mer", "Ferdig"));
}

#[test]
fn every_list_of_prepare_takes_a_table_or_names() {
    let text = "Navn\tVirksomhet\tKortnavn\tRolle\tTelefon\nPerson 1\tEtat A\tEA\tBisitter\t123\nPerson 2\tEtat B\tEB\tMedlem\t456";
    let person = pasted(Tab::Participants, text);
    let there = &person.session().participants;
    assert_eq!(
        (&*there[0].organisation, &*there[0].short, &*there[0].person),
        ("Etat A", "EA", "Person 1")
    );
    assert_eq!((there[0].role, there[1].role), (Role::Adviser, Role::Member));
    assert_eq!(report(&person).columns[4].target, Target::Unknown);
    assert_eq!(pasted(Tab::Participants, "Etat A\nEtat B").session().participants.len(), 2);

    let text = "Kriterium\tSpørsmål\tLav\tMiddels\tHøy\nNytte\tHvor mange?\tFå.\tNoen.\t\"Mange.\nOg flere.\"";
    let person = pasted(Tab::Criteria, text);
    let criterion = person.session().criteria.last().unwrap();
    assert_eq!(
        (&*criterion.name, &*criterion.low, &*criterion.high),
        ("Nytte", "Få.", "Mange.\nOg flere.")
    );
    assert_eq!((&*criterion.question, &*criterion.medium), ("Hvor mange?", "Noen."));

    let person = pasted(Tab::FocusAreas, "Innsatsområde\nData\nSpråk\nData");
    assert_eq!(person.session().focus_areas.len(), 2);
    assert_eq!(whys(&report(&person)), [(4, Why::AlreadyThere)]);

    let person =
        pasted(Tab::Steps, "Steg\tHva betyr det?\tLåst\n2028\tPlanlagt.\tnei\n2029\tSenere.\tja");
    let steps = &person.session().steps;
    assert_eq!(
        (&*steps[1].name, &*steps[1].meaning, steps[1].locked),
        ("2028", "Planlagt.", false)
    );
    assert!(steps[2].locked);
    let undone = {
        let mut person = person;
        person.runs(EditCommand::Undo);
        person.session().steps.len()
    };
    assert_eq!(undone, 1);
}

#[test]
fn pasted_rows_come_at_the_end_in_their_order_and_a_plain_table_has_nothing_in_front() {
    let mut person = pasted(Tab::Measures, "1.1\tEn\n1.2\tTo");
    assert!(person.app.dialog().is_none());
    person.does(PrepareAction::Paste(Tab::Measures, "1.3\tTre\n1.4\tFire".to_owned()));
    let numbers: Vec<_> = person.session().measures.iter().map(|m| m.number.clone()).collect();
    assert_eq!(numbers, ["1.1", "1.2", "1.3", "1.4"]);
    let nothing = person.session().clone();
    for text in ["", " \n\t\n", "Nr\tTiltak", "Nr\tTiltak\nSum\t"] {
        person.does(PrepareAction::Paste(Tab::Measures, text.to_owned()));
        assert_eq!(person.session(), &nothing, "{text:?}");
    }
}

#[test]
fn many_rows_come_in_and_each_costs_no_more_than_each_of_a_few() {
    use std::fmt::Write as _;
    let taking = |rows: usize| {
        let mut text = "Nr\tTiltak\tEier\tMNOK\tVerdi for brukerne\tNoe annet\n".to_owned();
        for row in 0..rows {
            writeln!(text, "{row}.1\tTiltak {row}\tEtat A\t2,5\tHøy\tmer").unwrap();
        }
        let begun = std::time::Instant::now();
        assert_eq!(measures(&text).len(), rows);
        begun.elapsed()
    };
    let few = (0..3).map(|_| taking(1000)).min().unwrap();
    let many = taking(8000);
    // Were each row compared with all others, it would be 64 times as much.
    assert!(many < 24 * few, "{many:?} for 8000, {few:?} for 1000");
}

#[test]
fn what_looks_like_heads_is_a_row_where_it_names_an_entry() {
    let found = measures("Tiltak 1\tEn ting\tEtat A\nTiltak 2\tTo ting\tEtat B");
    assert_eq!((found.len(), &*found[0].title, &*found[0].description), (2, "Tiltak 1", "En ting"));
    // A column of numbers needs no head, and a description that is all there is names.
    assert_eq!(
        titles("\tTiltak\tEier\n1\tEn\tEtat A\n2\tTo\t"),
        named(&[("1", "En"), ("2", "To")])
    );
    let found = measures("Nr.\tBeskrivelse av tiltaket\tAnsvar\n1\tGjøre noe\tEtat A");
    assert_eq!((&*found[0].title, &*found[0].description), ("Gjøre noe", ""));
}

#[test]
fn a_table_in_parts_with_heads_over_each_is_one_table_in_groups() {
    let text = "Data\t\nTiltak\tEier\nEn\tEtat A\nTo\tEtat B\nSpråk\t\nTiltak\tEier\nTre\tEtat C";
    let person = pasted(Tab::Measures, text);
    let session = person.session();
    assert_eq!(session.measures.len(), 3);
    assert_eq!([area(session, 1), area(session, 2)], [Some("Data"), Some("Språk")]);
    let right = [(1, Why::Group), (5, Why::Group), (6, Why::HeadsAgain)];
    assert_eq!(whys(&report(&person)), right);
}

#[test]
fn a_board_that_was_copied_can_be_pasted_again() {
    let text = "Nr\tTiltak\tInnsatsområde\tVerdi for brukerne\tGjennomførbart\tBeslutning\tHvorfor?\n1.1\tEn\tData\tHøy\tKan ikke vurderes ennå\t2027\tFordi\n2.10\t\"=1+1\nto\"\tSpråk\tLav\t\tIkke nå\t\n";
    let mut person = pasted(Tab::Measures, text);
    let said = |session: &Session| -> Vec<_> {
        let area = |m: &Measure| m.focus_area.and_then(|id| session.find::<FocusArea>(id).cloned());
        let marks = |m: &Measure| {
            session.criteria.iter().map(|c| session.mark(m.id, c.id)).collect::<Vec<_>>()
        };
        let decision = |m: &Measure| session.decision(m.id).map(|d| (d.outcome, d.why.clone()));
        let row = |m: &Measure| {
            (
                m.number.clone(),
                m.title.clone(),
                m.notes.clone(),
                area(m).map(|a| a.name),
                marks(m),
                decision(m),
            )
        };
        session.measures.iter().map(row).collect()
    };
    let before = said(person.session());
    assert_eq!((before.len(), &*before[1].0, &*before[1].1), (2, "2.10", "=1+1\nto"));
    for language in ["nb", "nn", "en"] {
        person.does(Action::Language(language.into()));
        let effects = person.runs(BoardCommand::CopyBoard);
        let Some(Effect::CopyTable { text, .. }) = effects.first() else { panic!("{effects:?}") };
        let again = pasted(Tab::Measures, text);
        assert_eq!(said(again.session()), before, "{language}: {text}");
    }
}

#[test]
fn heads_of_two_lines_are_read_as_one_and_their_second_line_is_no_measure() {
    use TableColumn as C;
    let text = "Nr\tTiltak\tKostnad\tAnsvarlig\n\t\tMNOK\tetat\n1.1\tFørste\t2,5\tEtat A";
    let person = pasted(Tab::Measures, text);
    let measure = &person.session().measures[0];
    assert_eq!((measure.title.as_str(), measure.owner.as_str()), ("Første", "Etat A"));
    let cost = measure.cost.unwrap();
    assert_eq!((cost.from(), cost.to()), (2500, 2500), "thousands of MNOK 2.5");
    let report = report(&person);
    assert_eq!(targets(&report), fields(&[C::Number, C::Name, C::Cost, C::Owner]));
    assert!(report.left.is_empty(), "{:?}", report.left);
    let text = "Tiltak\tKostnad\n\t(mill. kr)\nEn\t3";
    assert_eq!(pasted(Tab::Measures, text).session().measures[0].cost.unwrap().from(), 3000);
    // A first measure without a name, a group, and a first measure are not heads.
    for (text, all) in [
        ("Tiltak\tEier\tKostnad MNOK\n\tEtat A\t2\nEn\tEtat B\t3", 1),
        ("Tiltak\tEier\n\tEtat A\nEn\tEtat B", 1),
        ("Nr\tTiltak\tEier\nOmråde A\n1\tEn\tEtat B", 1),
        ("Tiltak\tEier\nEn\tEtat A\nTo\tEtat B", 2),
    ] {
        assert_eq!(measures(text).len(), all, "{text}");
    }
}

#[test]
fn a_rationale_beside_a_criterion_is_that_criterions_and_no_word_is_lost() {
    let text = "Nr\tTiltak\tVerdi for brukerne\tBegrunnelse\tGjennomførbart\tBegrunnelse\n\
                1\tEn\tHøyt\tMange får det bedre\tLavt\tIngen vet hvordan\n\
                2\tTo\t\tUten lys\tMiddels\t";
    let person = pasted(Tab::Measures, text);
    let session = person.session();
    let why = |at: usize, criterion: u32| {
        let judgement = session.judgement(session.measures[at].id, CriterionId(criterion));
        judgement.map(|j| (j.mark.unwrap(), j.rationale.as_str()))
    };
    assert_eq!(why(0, 7), Some((Mark::High, "Mange får det bedre")));
    assert_eq!(why(0, 8), Some((Mark::Low, "Ingen vet hvordan")));
    assert_eq!(why(1, 7), None);
    assert_eq!(session.measures[1].notes, "Begrunnelse: Uten lys", "kept where there is no light");
    let said = targets(&report(&person));
    assert_eq!(said[3], Target::Rationale(CriterionId(7)));
    assert_eq!(said[5], Target::Rationale(CriterionId(8)));
    // Behind all criteria, one for all of them: of the decision, as before.
    let text = "Tiltak\tVerdi for brukerne\tGjennomførbart\tBegrunnelse\nEn\tHøyt\tLavt\tFordi";
    let said = targets(&report(&pasted(Tab::Measures, text)));
    assert_eq!(said[3], Target::Field(TableColumn::DecisionWhy));
}

#[test]
fn one_two_three_below_a_criterion_are_kept_as_notes_with_a_word() {
    let text = "Tiltak\tVerdi for brukerne\nEn\t1\nTo\t2\nTre\t3";
    let person = pasted(Tab::Measures, text);
    assert!(person.session().judgements.is_empty(), "a number is nobody's light");
    assert_eq!(person.session().measures[1].notes, "Verdi for brukerne: 2");
    let whys = whys(&report(&person));
    assert_eq!(whys, [(2, Why::Mark), (3, Why::Mark), (4, Why::Mark)]);
}

#[test]
fn a_first_row_without_a_name_is_told_of_and_is_no_head() {
    let report = report(&pasted(Tab::Measures, "Tiltak\tEier\n\tEtat A\nEn\tEtat B"));
    assert_eq!(whys(&report), [(2, Why::NoName)]);
}

#[test]
fn without_heads_lines_that_stand_alone_above_numbered_rows_are_focus_areas() {
    let text = "Innsatsområde: Data\n1\tBegrepskatalog\tEtat A\n2\tAPI-katalog\tEtat B\n\
                Kompetanse\n3\tKurs i KI\tEtat C\n";
    let person = pasted(Tab::Measures, text);
    let session = person.session();
    let expected = [("1", "Begrepskatalog"), ("2", "API-katalog"), ("3", "Kurs i KI")];
    assert_eq!(titles(text), named(&expected));
    let areas: Vec<_> = (0..3).map(|at| area(session, at)).collect();
    assert_eq!(areas, [Some("Data"), Some("Data"), Some("Kompetanse")]);
}
