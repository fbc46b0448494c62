//! `lyskryss import`: tables in the shapes that public bodies publish them become boards, with every
//! light right, and what is doubtful said.

use lyskryss::domain::session::Session;
use rust_xlsxwriter::{Color, Format, Worksheet};

use crate::import::{Desk, lights, named, rows};

/// What a text becomes, as a new session with its own criteria.
fn taken(text: &str) -> (String, Session) {
    Desk::new().anew("a.csv", text)
}

fn names(session: &Session) -> Vec<&str> {
    session.criteria.iter().map(|criterion| &*criterion.name).collect()
}

fn titles(session: &Session) -> Vec<&str> {
    session.measures.iter().map(|measure| &*measure.title).collect()
}

#[test]
fn a_few_words_that_are_no_lights_leave_the_lights_of_their_column() {
    let (said, session) = taken(
        "Project ID,Project Name,IPA Delivery Confidence Assessment\nP1,Courts,Green\nP2,Radio,Amber/Red\n\
         P3,Rail,Amber\nP4,Fleet,Reset\nP5,Tax,Red\nP6,Prisons,TBD\n",
    );
    assert_eq!(names(&session), ["IPA Delivery Confidence Assessment"]);
    let read =
        ["Courts", "Radio", "Rail", "Fleet", "Tax", "Prisons"].map(|it| lights(&session, it));
    assert_eq!(read, ["H", "-", "M", "-", "L", "-"]);
    assert!(said.contains("\"Amber/Red\" (1): between two lights"), "{said}");
    assert!(said.contains("\"Reset\" (1): no light"), "{said}");
    assert!(said.contains("\"TBD\" (1): left empty"), "{said}");
    assert!(named(&session, "Fleet").notes.contains("Reset"));
}

#[test]
fn what_stands_below_a_table_is_neither_a_measure_nor_in_the_way_of_its_lights() {
    let (said, session) = taken(
        "Tiltak;Eier;Nytte;Risiko\nEn;Etat A;Høy;Lav\nTo;Etat B;Lav;Middels\n\nForklaring\nKilde: sekretariatet\n",
    );
    assert_eq!(titles(&session), ["En", "To"]);
    assert_eq!([lights(&session, "En"), lights(&session, "To")], ["HL", "LM"]);
    assert!(said.contains("\"Kilde: sekretariatet\": "), "{said}");
    // A number without a name is a measure still, and no explanation.
    let (_, session) = taken("Nr;Tiltak;Nytte\n1;En;Høy\n2;;Lav\n3;;Høy\n");
    assert_eq!(session.measures.len(), 3);
    assert_eq!(session.judgements.len(), 3);
    // A measure of which nothing but the title is said stands among the others.
    let (_, session) = taken("Tiltak;Eier;Nytte\nEn;Etat A;Høy\nTo\n\nTre;Etat B;Lav\n");
    assert_eq!(titles(&session), ["En", "To", "Tre"]);
}

#[test]
fn cost_above_lights_is_a_criterion_and_above_amounts_it_is_money() {
    let (_, session) = taken("Tiltak;Kostnad;Nytte\nEn;Høy;Lav\nTo;Lav;Høy\n");
    assert_eq!(names(&session), ["Kostnad", "Nytte"]);
    let (_, session) = taken("Tiltak;Kostnad MNOK;Nytte\nEn;1;Lav\nTo;2;Høy\n");
    assert_eq!(names(&session), ["Nytte"]);
    assert_eq!(named(&session, "To").cost.unwrap().from(), 2_000);
}

#[test]
fn the_money_of_others_is_no_kroner() {
    for head in ["Whole Life Cost (£m)", "Budget (A$ million)", "Kostnad i mill. SEK", "Cost EUR"]
    {
        let (said, session) = taken(&format!("Project;Owner;{head}\nOne;Agency A;50.4\n"));
        assert_eq!(named(&session, "One").cost, None, "{said}");
        assert_eq!(named(&session, "One").notes, format!("{head}: 50.4"));
    }
}

#[test]
fn a_legend_says_what_numbers_and_signs_mean() {
    let table = |cells: [&str; 3], legend: &str| {
        let [one, two, three] = cells;
        taken(&format!(
            "Nr;Tiltak;Nytte;Risiko\n1;En;{one};{two}\n2;To;{two};{three}\n3;Tre;{three};{one}\n\n{legend}\n"
        ))
    };
    for (cells, legend) in [
        (["3", "2", "1"], "3 = høy, 2 = middels, 1 = lav"),
        (["1", "2", "3"], "1 = høy, 2 = middels, 3 = lav"),
        (["1", "2", "3"], "høy = 1\nmiddels = 2\nlav = 3"),
        (["1", "2", "3"], "Skala: 1 (høyest), 2 (middels), 3 (lavest)"),
        (["1", "2", "3"], "1;Høy\n2;Middels\n3;Lav"),
        (["1", "2", "3"], "Skala;;;;\n;;;1;Høy\n;;;2;Middels\n;;;3;Lav"),
        (["●", "◐", "○"], "● høy ◐ middels ○ lav"),
    ] {
        let (said, session) = table(cells, legend);
        let read = ["En", "To", "Tre"].map(|it| lights(&session, it));
        assert_eq!(read, ["HM", "ML", "LH"], "{legend}: {said}");
    }
    let (said, session) = taken(
        "Nr;Tiltak;Nytte;Risiko;Skala\n1;En;1;2;1 = høy\n2;To;2;3;2 = middels\n3;Tre;3;1;3 = lav\n",
    );
    let read = ["En", "To", "Tre"].map(|it| lights(&session, it));
    assert_eq!(read, ["HM", "ML", "LH"], "{said}");
    // What nobody understands, and what says two things, is for a person.
    for (cells, legend) in [
        (["1", "2", "3"], "1 = svært viktig, 2 = viktig, 3 = mindre viktig"),
        (["1", "2", "3"], "Skala 1-3 der 1 er høyest"),
        (["1", "2", "3"], "1 tiltak har høy risiko"),
        (["1", "2", "3"], "1 = høy, 1 = lav, 2 = middels, 2 = høy, 3 = lav, 3 = høy"),
    ] {
        let (said, session) = table(cells, legend);
        assert!(session.judgements.is_empty(), "{legend}: {said}");
    }
}

#[test]
fn signs_that_nobody_knows_are_a_column_of_lights_for_a_person_to_say() {
    let (said, session) = taken("Tiltak;Nytte\nEn;●\nTo;◐\nTre;○\nFire;●\n");
    assert_eq!((names(&session), session.judgements.len()), (vec!["Nytte"], 0));
    assert!(said.contains("\"◐\" (1): no light"), "{said}");
    assert_eq!(named(&session, "En").notes, "Nytte: ●");
}

#[test]
fn numbers_are_levels_where_several_columns_hold_them_and_no_scale_goes_further() {
    let (_, session) = taken("Tiltak;Nytte;Modenhet\nEn;3;1\nTo;1;2\n");
    assert_eq!([lights(&session, "En"), lights(&session, "To")], ["HL", "LM"]);
    for text in [
        "Tiltak;Prioritet\nEn;3\nTo;1\n",
        "Tiltak;Prioritet;Antall etater\nEn;3;1\nTo;1;2\n",
        "Risk;Likelihood;Impact\nOne;3;5\nTwo;1;2\nThree;2;4\n",
    ] {
        let (said, session) = taken(text);
        assert!(session.judgements.is_empty(), "{said}");
    }
}

#[test]
fn sizes_are_no_levels() {
    let (said, session) = taken("Initiative;Effort\nOne;S\nTwo;M\nThree;L\nFour;L\n");
    assert!(session.judgements.is_empty(), "{said}");
    let (_, session) = taken("Initiative;Effort\nOne;H\nTwo;m\nThree;L\n");
    assert_eq!(["One", "Two", "Three"].map(|it| lights(&session, it)), ["H", "M", "L"]);
}

#[test]
fn what_refers_to_a_note_is_no_part_of_a_light() {
    let (said, session) =
        taken("Tiltak;Nytte\nEn;Høy 1)\nTo;Lav²\nTre;Middels*\nFire;Høy (2)\nFem;Lav 3\n");
    let read = ["En", "To", "Tre", "Fire", "Fem"].map(|it| lights(&session, it));
    assert_eq!(read, ["H", "L", "M", "H", "-"], "{said}");
}

#[test]
fn heads_in_two_rows_are_one_each() {
    let (_, session) = taken(
        "Project ID,Project name,Lead department,Delivery confidence,,,Comments\n,,,2021,2022,2023,\n\
         P1,Courts,Department A,Red,Amber,Green,Late\n",
    );
    let years =
        ["Delivery confidence 2021", "Delivery confidence 2022", "Delivery confidence 2023"];
    assert_eq!(names(&session), years);
    assert_eq!(lights(&session, "Courts"), "LMH");
    assert_eq!(named(&session, "Courts").notes, "Late");
    let (_, session) = taken(",,2022,2023\nID,Project name,RAG,RAG\nP1,Courts,Red,Green\n");
    assert_eq!(
        (names(&session), lights(&session, "Courts")),
        (vec!["RAG 2022", "RAG 2023"], "LH".into())
    );
}

#[test]
fn a_matrix_with_merged_heads_and_groups_keeps_its_criteria_and_groups() {
    let center = Format::new();
    let matrix = |sheet: &mut Worksheet| {
        rows(sheet, 0, &[&["Matrise 2027"]]);
        for (column, head) in [(0, "Innsatsområde"), (1, "Tiltak")] {
            sheet.merge_range(2, column, 3, column, head, &center).unwrap();
        }
        sheet.merge_range(2, 2, 2, 3, "Effekt", &center).unwrap();
        rows(sheet, 3, &[&["", "", "Nytte for innbyggerne", "Risiko", "Kostnad"]]);
        sheet.merge_range(4, 0, 5, 0, "Data", &center).unwrap();
        rows(sheet, 4, &[&["", "En", "H", "L", "M"], &["", "To", "M", "M", "H"]]);
    };
    let (said, session) = Desk::new().sheet_anew(matrix);
    assert_eq!(names(&session), ["Nytte for innbyggerne", "Risiko", "Kostnad"], "{said}");
    assert_eq!([lights(&session, "En"), lights(&session, "To")], ["HLM", "MMH"]);
    let area = session.focus_areas.first().map(|area| (&*area.name, area.id));
    assert_eq!(area.map(|it| it.0), Some("Data"));
    assert!(session.measures.iter().all(|it| it.focus_area == area.map(|area| area.1)));
}

#[test]
fn a_word_and_a_fill_that_say_two_things_say_neither() {
    let fill = |colour: u32| Format::new().set_background_color(Color::RGB(colour));
    let (said, session) = Desk::new().sheet_anew(|sheet| {
        rows(sheet, 0, &[&["Nr", "Tiltak", "Nytte", "Risiko"]]);
        for (row, (number, title, benefit, risk, colour)) in (1..).zip([
            ("1", "En", "Høy", "Høy", 0x00FF_0000),
            ("2", "To", "Lav", "Lav", 0x0000_B050),
            ("3", "Tre", "Høy", "Middels", 0x00FF_C000),
        ]) {
            rows(sheet, row, &[&[number, title, benefit]]);
            sheet.write_with_format(row, 3, risk, &fill(colour)).unwrap();
        }
    });
    let read = ["En", "To", "Tre"].map(|it| lights(&session, it));
    assert_eq!(read, ["H-", "L-", "HM"], "{said}");
    assert!(said.contains("\"🟥: Høy\" (1): between two lights"), "{said}");
    let (_, session) = taken("Tiltak;Risiko\nEn;🔴 Høy\nTo;🔴 Lav\nTre;🟢 H\n");
    assert_eq!(["En", "To", "Tre"].map(|it| lights(&session, it)), ["-", "L", "H"]);
}

#[test]
fn a_measure_that_is_green_all_along_is_no_row_of_another_colour() {
    let fill = |colour: u32| Format::new().set_background_color(Color::RGB(colour));
    let (green, red) = (fill(0x0000_B050), fill(0x00FF_0000));
    let (said, session) = Desk::new().sheet_anew(|sheet| {
        rows(sheet, 0, &[&["Tiltak", "Nytte", "Tid", "Risiko"], &["En"], &["To"]]);
        for column in 1..4 {
            sheet.write_blank(1, column, &green).unwrap();
            sheet.write_blank(2, column, &red).unwrap();
        }
    });
    assert_eq!([lights(&session, "En"), lights(&session, "To")], ["HHH", "LLL"], "{said}");
}

#[test]
fn what_is_said_behind_a_light_is_why_it_is_so() {
    let (said, session) =
        taken("Prosjekt;Økonomi;Status\nEn;Grønn – innenfor;🟢 I rute\nTo;Rød: over;🔴 Stoppet\n");
    assert_eq!([lights(&session, "En"), lights(&session, "To")], ["HH", "LL"], "{said}");
    let why: Vec<&str> = session.judgements.iter().map(|it| &*it.rationale).collect();
    assert_eq!(why, ["innenfor", "I rute", "over", "Stoppet"]);
}

#[test]
fn a_register_of_risks_is_called_by_its_risks() {
    let (said, session) = taken(
        "Risk ID\tRisk description\tProbability\tImpact\tOverall\tRisk owner\tResponse\n\
         R-1\tBudget is cut\tVery low\tMedium\tL\tUnit A\tAccept\n\
         R-2\tUsers do not adopt\tLow\tHigh\tM\tUnit B\tAccept\nR-3\tData are lost\tHigh\tLow\tH\tUnit C\tTreat\n",
    );
    assert_eq!(
        titles(&session),
        ["Budget is cut", "Users do not adopt", "Data are lost"],
        "{said}"
    );
    assert_eq!(named(&session, "Data are lost").owner, "Unit C");
    assert_eq!(
        [lights(&session, "Budget is cut"), lights(&session, "Data are lost")],
        ["-ML", "HLH"]
    );
    let (_, session) =
        taken("Nr;Risiko;Tiltak;Nivå\n1;Data går tapt;Øve;Høy\n2;Loven er sen;Vente;Lav\n");
    assert_eq!(titles(&session), ["Data går tapt", "Loven er sen"]);
    // A risk that is a light is none that is called so.
    let (_, session) = taken("Nr;Risiko;Tiltak;Nytte\n1;Høy;Øve;Høy\n2;Lav;Vente;Lav\n");
    assert_eq!(
        (titles(&session), names(&session)),
        (vec!["Øve", "Vente"], vec!["Risiko", "Nytte"])
    );
}

#[test]
fn criteria_down_and_measures_across_are_turned_where_the_table_says_so() {
    let (_, session) = taken(
        "Matrix\n\nCriterion;First;Second\nValue;High;Low\nRisk;Low;Medium\nReadiness;Low;High\n",
    );
    assert_eq!(titles(&session), ["First", "Second"]);
    assert_eq!([lights(&session, "First"), lights(&session, "Second")], ["HLL", "LMH"]);
}

#[test]
fn short_words_above_sentences_are_heads() {
    let text = "Hva vi vil gjøre;Utdypende om dette;Ved hvem\n";
    let row = |n: u8| {
        format!("Sak {n};Her står det en setning om saken, og den er temmelig lang.;Etat A\n")
    };
    let (said, session) = taken(&(text.to_owned() + &(1..5).map(row).collect::<String>()));
    assert_eq!(session.measures.len(), 4, "{said}");
}

#[test]
fn the_horizons_of_older_versions_are_known() {
    let (_, session) = taken("Tiltak;Tidshorisont\nEn;Rask\nTo;Mellomlang\nTre;På lang sikt\n");
    let all = session.measures.iter().map(|measure| format!("{:?}", measure.horizon));
    assert_eq!(all.collect::<Vec<_>>(), ["Some(Quick)", "Some(Middle)", "Some(Long)"]);
}

#[test]
fn a_head_that_stands_twice_is_two_criteria_where_they_differ_and_one_where_they_do_not() {
    let (_, session) = taken("ID;Project;RAG;RAG\n1;One;Green;Amber\n2;Two;Red;Red\n");
    assert_eq!((names(&session), lights(&session, "One")), (vec!["RAG", "RAG (2)"], "HM".into()));
    let (_, session) = taken("ID;Project;RAG;RAG\n1;One;Green;Green\n2;Two;Red;Red\n");
    assert_eq!((names(&session), lights(&session, "Two")), (vec!["RAG"], "L".into()));
}

#[test]
fn high_medium_and_low_above_crosses_are_heads() {
    let (_, session) = taken("Tiltak;Høyt;Middels;Lavt\nEn;x;;\nTo;;x;\nTre;;;x\n");
    assert_eq!(titles(&session), ["En", "To", "Tre"]);
    assert_eq!(named(&session, "To").notes, "Middels: x");
}
