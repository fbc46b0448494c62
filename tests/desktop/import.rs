//! `lyskryss import`: tables in the shapes that people make them become sessions, without a window.

use std::fs;
use std::path::PathBuf;

use lyskryss::desktop::import::{Order, import};
use lyskryss::domain::date::{Date, Moment};
use lyskryss::domain::judgement::Outcome;
use lyskryss::domain::light::Mark;
use lyskryss::domain::measure::Measure;
use lyskryss::domain::session::Session;
use lyskryss::storage::reading;
use rust_xlsxwriter::{Color, Format, Note, Workbook, Worksheet};
use tempfile::TempDir;

const SESSION: &str = r#"(format: 3, title: "Møte", next_id: 40,
    focus_areas: [(id: 1, name: "Deling av data")],
    criteria: [
        (id: 7, name: "Verdi for brukerne", short: "Nytte", high: "Mye.", medium: "Noe.", low: "Lite."),
        (id: 8, name: "Gjennomførbart", high: "Ja.", medium: "Kanskje.", low: "Nei."),
    ],
    steps: [(id: 10, name: "2027")],
    measures: [(id: 20, number: "1.1", title: "En søknad", owner: "Etat A"), (id: 21, number: "", title: "Begrepskatalog")],
    judgements: [(measure: 20, criterion: 7, mark: Some(Low))],
)"#;

pub(crate) struct Desk(TempDir);

impl Desk {
    pub(crate) fn new() -> Self {
        let desk = Self(TempDir::new().unwrap());
        fs::write(desk.at("base.ron"), SESSION).unwrap();
        desk
    }

    fn at(&self, name: &str) -> PathBuf {
        self.0.path().join(name)
    }

    fn order(&self, table: &str) -> Order {
        let (table, out) = (self.at(table), Some(self.at("ut.ron")));
        Order { table, out, into: Some(self.at("base.ron")), ..Order::default() }
    }

    /// Takes a table in; whether it was, what was said, and the session.
    fn take(&self, order: &Order) -> (bool, String, Session) {
        let now = Moment::new(Date::new(2027, 1, 20).unwrap(), 9, 0);
        let mut out = Vec::new();
        let is_taken = import(order, now, &mut out).unwrap();
        let said =
            String::from_utf8(out).unwrap().replace(&self.0.path().display().to_string(), "");
        let bytes = fs::read(self.at("ut.ron")).ok();
        let session = bytes.map(|bytes| reading::read(&bytes).unwrap().0.session);
        if let Some(session) = &session {
            session.check().unwrap();
        }
        let _ = fs::remove_file(self.at("ut.ron"));
        (is_taken, said, session.unwrap_or_default())
    }

    /// Takes a text in as a session of its own, with its criteria.
    pub(crate) fn anew(&self, table: &str, text: &str) -> (String, Session) {
        fs::write(self.at(table), text).unwrap();
        let order = Order { into: None, new_criteria: true, ..self.order(table) };
        let (is_taken, said, session) = self.take(&order);
        assert!(is_taken, "{said}");
        (said, session)
    }

    /// The same with a sheet.
    pub(crate) fn sheet_anew(&self, fill: impl FnOnce(&mut Worksheet)) -> (String, Session) {
        let mut book = Workbook::new();
        fill(book.add_worksheet());
        book.save(self.at("a.xlsx")).unwrap();
        let order = Order { into: None, new_criteria: true, ..self.order("a.xlsx") };
        let (is_taken, said, session) = self.take(&order);
        assert!(is_taken, "{said}");
        (said, session)
    }

    fn text(&self, text: &str) -> (String, Session) {
        fs::write(self.at("a.csv"), text).unwrap();
        let (is_taken, said, session) = self.take(&self.order("a.csv"));
        assert!(is_taken, "{said}");
        (said, session)
    }

    fn sheet(&self, fill: impl FnOnce(&mut Worksheet)) -> (String, Session) {
        let mut book = Workbook::new();
        fill(book.add_worksheet());
        book.save(self.at("a.xlsx")).unwrap();
        let (is_taken, said, session) = self.take(&self.order("a.xlsx"));
        assert!(is_taken, "{said}");
        (said, session)
    }
}

pub(crate) fn named<'s>(session: &'s Session, title: &str) -> &'s Measure {
    let found = session.measures.iter().find(|measure| measure.title == title);
    found.unwrap_or_else(|| panic!("no {title}: {:?}", session.measures))
}

pub(crate) fn lights(session: &Session, title: &str) -> String {
    let measure = named(session, title).id;
    let letter = |criterion: &lyskryss::domain::criterion::Criterion| match session
        .mark(measure, criterion.id)
    {
        None => "-",
        Some(Mark::CannotJudge) => "?",
        Some(mark) => mark.light().unwrap().letter(),
    };
    session.criteria.iter().map(letter).collect()
}

pub(crate) fn rows(sheet: &mut Worksheet, from: u32, cells: &[&[&str]]) {
    for (row, cells) in (from..).zip(cells) {
        for (column, cell) in (0..).zip(*cells) {
            if !cell.is_empty() {
                sheet.write(row, column, *cell).unwrap();
            }
        }
    }
}

#[test]
fn titles_above_the_head_groups_and_totals_are_told_from_measures() {
    let desk = Desk::new();
    let (said, session) = desk.sheet(|sheet| {
        rows(sheet, 0, &[&["Tiltaksliste 2027"], &["Utkast fra sekretariatet"]]);
        rows(sheet, 4, &[&["Nr", "Tiltak", "Ansvarlig", "Nytte", "Gjennomførbart", "Penger"]]);
        rows(
            sheet,
            5,
            &[
                &["Deling av data"],
                &["1.1", "En søknad", "Etat C", "H", "M"],
                &["1.2", "Begrepskatalog", "Etat B", "Lav/middels", "-"],
                &["Universell utforming"],
                &["2.1", "Leselist", "", "grønn", "N/A"],
                &["", "Sum", "", "", "", "14"],
                &[],
                &["* Tallene er foreløpige"],
            ],
        );
    });
    assert!(said.contains("headers in row 5"), "{said}");
    assert!(
        said.contains("D8: \"Lav/middels\": Could mean either of two lights. Kept in the notes."),
        "{said}"
    );
    assert!(said.contains("\"Lav/middels\" (1): between two lights"), "{said}");
    assert!(said.contains("row 11: \"Sum 14\""), "{said}");
    assert_eq!(session.measures.len(), 3, "two were there: {said}");
    assert_eq!(named(&session, "En søknad").owner, "Etat C");
    assert_eq!(lights(&session, "En søknad"), "LM", "what the group has judged stands");
    assert!(said.contains("D7: \"H\""), "{said}");
    assert_eq!(named(&session, "Begrepskatalog").id.0, 21, "known by its title");
    assert_eq!(named(&session, "Leselist").focus_area, session.focus_areas.last().map(|it| it.id));
    assert_eq!((lights(&session, "Leselist"), session.focus_areas.len()), ("H-".to_owned(), 2));
    assert_eq!(session.judgements.iter().filter(|judgement| judgement.from_sheet).count(), 2);
}

#[test]
fn fills_comments_and_merged_cells_say_what_they_say_in_the_sheet() {
    let desk = Desk::new();
    let (said, session) = desk.sheet(|sheet| {
        let fill = |rgb| Format::new().set_background_color(Color::RGB(rgb));
        rows(sheet, 0, &[&["Område", "Tiltak", "Eier", "Nytte", "Gjennomførbart", "Hastegrad"]]);
        sheet.merge_range(1, 0, 3, 0, "Deling av data", &Format::new()).unwrap();
        rows(sheet, 1, &[&["", "En"], &["", "To"], &["", "Tre"], &["Annet", "Fire"]]);
        sheet.merge_range(1, 2, 2, 2, "Etat B", &Format::new()).unwrap();
        for (row, rgb) in (1..).zip([0x00_B0_50, 0xFF_FF_00, 0xFF_00_00, 0xC6_EF_CE]) {
            sheet.write_blank(row, 3, &fill(rgb)).unwrap();
        }
        sheet.insert_note(3, 3, &Note::new("Hjemmel mangler").add_author_prefix(false)).unwrap();
        sheet.write_with_format(1, 4, "Krever lovendring", &fill(0xFF_C7_CE)).unwrap();
        sheet.write_with_format(2, 4, "Greit", &fill(0x92_D0_50)).unwrap();
        rows(sheet, 1, &[&["", "", "", "", "", "høy"], &["", "", "", "", "", "lav"]]);
    });
    assert_eq!(lights(&session, "En"), "HL", "{said}");
    assert_eq!(lights(&session, "To"), "MH");
    assert_eq!((lights(&session, "Tre"), lights(&session, "Fire")), ("L-".into(), "H-".into()));
    let why = |title: &str, at: usize| {
        let judgement = session.judgement(named(&session, title).id, session.criteria[at].id);
        judgement.unwrap().rationale.clone()
    };
    assert_eq!(
        (why("Tre", 0), why("En", 1)),
        ("Hjemmel mangler".into(), "Krever lovendring".into())
    );
    assert_eq!(named(&session, "To").owner, "Etat B", "a merged cell is said of all its rows");
    assert_eq!(named(&session, "Tre").owner, "");
    assert_eq!(named(&session, "Tre").focus_area.unwrap().0, 1);
    // The column that nobody knows becomes a criterion where that is asked for.
    assert_eq!(named(&session, "En").notes, "Hastegrad: høy");
    let order = Order { new_criteria: true, ..desk.order("a.xlsx") };
    let (_, said, session) = desk.take(&order);
    assert!(said.contains("F \"Hastegrad\": a new criterion"), "{said}");
    assert_eq!(
        (session.criteria[2].name.as_str(), lights(&session, "En")),
        ("Hastegrad", "HLH".into())
    );
}

#[test]
fn measures_side_by_side_are_turned_and_cells_keep_their_names() {
    let desk = Desk::new();
    let (said, session) = desk.text(
        "Tiltak;En;To;Tre\r\nAnsvarlig;Etat A;Etat B;Etat C\r\nNytte;H;kanskje;L\r\nGjennomførbart;3;2;1\r\nMNOK i året;2,5;20-30;\r\n",
    );
    assert!(said.contains("headers in column A"), "{said}");
    assert!(said.contains("C3: \"kanskje\": Not a light. Kept in the notes."), "{said}");
    assert_eq!((lights(&session, "En"), lights(&session, "To")), ("HH".into(), "-M".into()));
    assert!(said.contains("\"3\" (1): High"), "{said}");
    let cost = named(&session, "To").cost.unwrap();
    assert_eq!(cost.to_string(), "20–30");
    // As a spreadsheet shows a sign before a word by the cell's form.
    let (_, session) = desk.text("Tiltak;Nytte\r\nFire;▨ Kan ikke vurderes ennå\r\nFem;▲ Høyt\r\n");
    assert_eq!((lights(&session, "Fire"), lights(&session, "Fem")), ("?-".into(), "H-".into()));
}

#[test]
fn what_spreadsheets_do_to_numbers_and_days_is_undone() {
    let desk = Desk::new();
    let (_, session) = desk.sheet(|sheet| {
        rows(sheet, 0, &[&["Nr", "Tiltak", "Status per", "MNOK i året"]]);
        let two = Format::new().set_num_format("0.00");
        sheet.write_with_format(1, 0, 2.1, &two).unwrap();
        sheet.write(1, 1, "Ti").unwrap();
        sheet.write(1, 2, 46_447).unwrap();
        sheet.write(1, 3, 1.125).unwrap();
        sheet.write(2, 0, 3).unwrap();
        sheet.write(2, 1, "Tre\nlinjer  her").unwrap();
        let day = Format::new().set_num_format("d. mmm yyyy");
        sheet.write_with_format(2, 2, 46_447, &day).unwrap();
        sheet.set_row_hidden(2).unwrap();
    });
    let ten = named(&session, "Ti");
    assert_eq!((ten.number.as_str(), ten.cost.unwrap().to_string().as_str()), ("2.10", "1,125"));
    let days: Vec<_> = session.measures.iter().filter_map(|it| it.state_date).collect();
    assert_eq!(days.iter().map(ToString::to_string).collect::<Vec<_>>(), ["2027-03-01"; 2]);
    assert_eq!(session.measures.last().unwrap().number, "3", "a hidden row comes too");
}

#[test]
fn a_map_says_what_is_not_guessed() {
    let desk = Desk::new();
    fs::write(desk.at("a.csv"), "Hva;Hvem;Kø\nEn;Etat A;x\nTo;Etat B;y\n").unwrap();
    fs::write(
        desk.at("map.ron"),
        r#"(columns: {"A": Field(Name), "B": Field(Benefits), "C": Lights("Nytte")}, lights: {"x": Some(High), "y": None}, head: Some(1))"#,
    )
    .unwrap();
    let order = Order { map: Some(desk.at("map.ron")), ..desk.order("a.csv") };
    let (is_taken, said, session) = desk.take(&order);
    assert!(is_taken, "{said}");
    assert_eq!((lights(&session, "En"), lights(&session, "To")), ("H-".into(), "--".into()));
    assert_eq!(named(&session, "En").benefits, "Etat A");
    for (map, says) in [
        (r#"(columns: {"Z": Out})"#, "no column \"Z\""),
        (r#"(columns: {"1": Out})"#, "\"1\" is no column"),
        (r#"(columns: {"A": Lights("Vekt")})"#, "no criterion \"Vekt\""),
        (r#"(sheet: Some("Ark9"))"#, "no sheet \"Ark9\""),
        ("(head: Some(9))", "nothing in row 9"),
        ("(weights: 3)", "weights"),
    ] {
        fs::write(desk.at("map.ron"), map).unwrap();
        let (is_taken, said, _) = desk.take(&order);
        assert!(!is_taken && said.contains(says), "{map}: {said}");
    }
}

#[test]
fn several_lists_come_in_one_file_and_a_try_writes_nothing() {
    let desk = Desk::new();
    let mut book = Workbook::new();
    rows(
        book.add_worksheet().set_name("Tiltak").unwrap(),
        0,
        &[
            &["Nr", "Tiltak", "Nytte", "Beslutning", "Hvorfor"],
            &["1", "En", "Høyt", "2028", "Haster"],
            &["2", "To", "Lavt", "Kø", ""],
        ],
    );
    rows(
        book.add_worksheet().set_name("Kriterier").unwrap(),
        0,
        &[&["Kriterium", "Høyt", "Middels", "Lavt"], &["Nytte", "Mye.", "Noe.", "Lite."]],
    );
    rows(
        book.add_worksheet().set_name("Steg").unwrap(),
        0,
        &[&["Steg", "Hva betyr det å stå her"], &["2028", "Om to år."]],
    );
    rows(book.add_worksheet().set_name("Gammelt").unwrap(), 0, &[&["Tiltak"], &["Noe annet"]]);
    book.save(desk.at("b.xlsx")).unwrap();
    let order = Order { into: None, ..desk.order("b.xlsx") };
    let (is_taken, said, session) = desk.take(&order);
    assert!(is_taken && said.contains("sheet \"Gammelt\" is not imported"), "{said}");
    assert_eq!(
        (session.title.as_str(), session.measures.len(), session.criteria.len()),
        ("b", 2, 1)
    );
    assert_eq!((lights(&session, "En"), lights(&session, "To")), ("H".into(), "L".into()));
    let decided = |title: &str| session.outcome(named(&session, title).id);
    assert_eq!(decided("En"), Some(Outcome::Step(session.steps[0].id)));
    assert_eq!(decided("To"), Some(Outcome::Queue));
    let order = Order { out: None, ..order };
    let (is_taken, said, _) = desk.take(&order);
    assert!(is_taken && said.contains("only tried") && !desk.at("ut.ron").exists());
    fs::write(desk.at("tom.csv"), "\n").unwrap();
    let (is_taken, said, _) = desk.take(&Order { table: desk.at("tom.csv"), ..order });
    assert!(!is_taken && said.contains("error: empty"), "{said}");
}

#[test]
fn numbers_that_a_spreadsheet_made_something_else_of_are_taken_back_and_said() {
    let desk = Desk::new();
    let (said, session) = desk.sheet(|sheet| {
        rows(sheet, 0, &[&["Nr", "Tiltak"]]);
        let numbers = [2.1, 2.2, 2.8, 2.9, 2.1, 2.11, 3.1, 3.9, 3.1, 4.9, 4.1];
        for (row, number) in (1..).zip(numbers) {
            sheet.write(row, 0, number).unwrap();
            sheet.write(row, 1, format!("Tiltak nummer {row}")).unwrap();
        }
        let day = rust_xlsxwriter::ExcelDateTime::from_ymd(2026, 10, 5).unwrap();
        sheet.write_with_format(12, 0, &day, &Format::new().set_num_format("dd.mmm")).unwrap();
        sheet.write(12, 1, "Tiltak nummer 12").unwrap();
    });
    let numbers: Vec<&str> = session.measures.iter().skip(2).map(|it| &*it.number).collect();
    assert_eq!(
        numbers,
        ["2.1", "2.2", "2.8", "2.9", "2.10", "2.11", "3.1", "3.9", "3.10", "4.9", "4.1", "5.10"],
        "{said}"
    );
    for line in [
        "A6: \"2.1 → 2.10\": The spreadsheet lost the zero. Imported with it.",
        "A10: \"3.1 → 3.10\": The spreadsheet lost the zero. Imported with it.",
        "A12: \"4.1\": The last zero may have been lost in the spreadsheet. Imported as it stands.",
        "A13: \"2026-10-05 → 5.10\": The spreadsheet turned the number into a date. Imported as a number.",
    ] {
        assert!(said.contains(line), "{line}\n{said}");
    }
}

/// What was answered in a crossing, as it is told: "Etat A High, Etat B Low".
fn answered(session: &Session, title: &str, criterion: usize) -> String {
    let measure = named(session, title).id;
    let rounds = session.rounds_of(measure, session.criteria[criterion].id);
    let told = rounds.iter().map(|round| {
        let stands = round.stands().unwrap();
        let said = stands.iter().map(|(it, answer)| format!("{} {:?}", it.name, answer.unwrap()));
        said.collect::<Vec<_>>().join(", ")
    });
    told.collect::<Vec<_>>().join("; ")
}

#[test]
fn what_each_answered_is_known_by_two_names_and_else_by_a_map() {
    let desk = Desk::new();
    let seats = r#"participants: [
        (id: 11, organisation: "Etat A", role: Member), (id: 12, organisation: "Etat B", role: Member),
    ], steps"#;
    fs::write(desk.at("base.ron"), SESSION.replace("steps", seats)).unwrap();
    // Merged over two lines, with fills and words.
    let (said, session) = desk.sheet(|sheet| {
        let green = Format::new().set_background_color(Color::RGB(0x00_B0_50));
        let red = Format::new().set_background_color(Color::RGB(0xFF_00_00));
        for (column, head) in [(0, "Nr"), (1, "Tiltak")] {
            sheet.merge_range(0, column, 1, column, head, &Format::new()).unwrap();
        }
        sheet.merge_range(0, 2, 0, 3, "Nytte", &Format::new()).unwrap();
        sheet.merge_range(0, 4, 0, 5, "Gjennomførbart", &Format::new()).unwrap();
        rows(sheet, 1, &[&["", "", "Etat A", "Etat B", "Etat A", "Etat B"]]);
        rows(sheet, 2, &[&["1.1", "En søknad", "H", "?", "", ""], &["2", "To", "L", "M", "", ""]]);
        rows(sheet, 4, &[&["3", "Tre", "kanskje", "avstår", "", ""]]);
        for (row, first, second) in [(2, &green, &red), (3, &green, &green), (4, &red, &green)] {
            sheet.write_blank(row, 4, first).unwrap();
            sheet.write_blank(row, 5, second).unwrap();
        }
    });
    for line in [
        "C \"Nytte – Etat A\": answers of \"Etat A\" in \"Verdi for brukerne\"\n",
        "F \"Gjennomførbart – Etat B\": answers of \"Etat B\" in \"Gjennomførbart\"\n",
        "C5: \"kanskje\": Not an answer. Kept in the notes.",
        "answers: 11 in 6 rounds",
    ] {
        assert!(said.contains(line), "{line}\n{said}");
    }
    assert_eq!(answered(&session, "En søknad", 0), "Etat A High, Etat B CannotJudge");
    assert_eq!(answered(&session, "Tre", 0), "Etat B Abstains");
    assert_eq!(answered(&session, "To", 1), "Etat A High, Etat B High", "alike, and no tint");
    assert_eq!(answered(&session, "Tre", 1), "Etat A Low, Etat B High");
    // Where all are of one colour, that is no tint of the row.
    let (_, session) = desk.sheet(|sheet| {
        let fill = |rgb| Format::new().set_background_color(Color::RGB(rgb));
        rows(sheet, 0, &[&["Nr", "Tiltak", "Nytte: Etat A", "Nytte: Etat B", "Nytte: Etat C"]]);
        rows(sheet, 1, &[&["1", "En"], &["2", "To"], &["3", "Tre"]]);
        for (row, fills) in [(1, [0x00_B0_50; 3]), (2, [0xFF_00_00; 3]), (3, [0x00_B0_50; 3])] {
            for (column, rgb) in (2..).zip(fills) {
                sheet.write_blank(row, column, &fill(rgb)).unwrap();
            }
        }
    });
    assert_eq!(answered(&session, "To", 0), "Etat A Low, Etat B Low");
    // By names alone, only what a person says.
    fs::write(desk.at("a.csv"), "Nr;Tiltak;Etat A;Etat C;Etat D\n1.1;En søknad;H;L;M\n").unwrap();
    let plainly = desk.order("a.csv");
    let (_, said, session) = desk.take(&plainly);
    assert!(said.contains("C may be answers of Etat A: if so, --map with Answers("), "{said}");
    assert!(session.rounds.is_empty());
    let map = r#"(columns: {"C": Answers(criterion: "Nytte"), "D": Answers(criterion: "Nytte"),
        "E": Answers(criterion: "Gjennomførbart", participant: "Etat B")})"#;
    fs::write(desk.at("map.ron"), map).unwrap();
    let order = Order { map: Some(desk.at("map.ron")), ..plainly };
    let (_, said, session) = desk.take(&order);
    assert!(
        said.contains(
            "D \"Etat C\": answers of \"Etat C\" in \"Verdi for brukerne\" (a new participant)"
        ),
        "{said}"
    );
    assert!(said.contains("new participants: 1"), "{said}");
    assert_eq!(answered(&session, "En søknad", 0), "Etat A High, Etat C Low");
    assert_eq!(answered(&session, "En søknad", 1), "Etat B Medium");
    for (map, says) in [
        (r#"(columns: {"C": Answers(criterion: "Vekt")})"#, "no criterion \"Vekt\""),
        (
            r#"(columns: {"C": Answers(criterion: "Nytte", participant: "Etat X")})"#,
            "no participant \"Etat X\"",
        ),
        (r#"(columns: {"C": Answers(weight: "3")})"#, "weight"),
    ] {
        fs::write(desk.at("map.ron"), map).unwrap();
        let (is_taken, said, _) = desk.take(&order);
        assert!(!is_taken && said.contains(says), "{map}: {said}");
    }
}
