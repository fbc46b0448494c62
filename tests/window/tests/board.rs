//! The board, through roles and names: keys, mouse, the choice, the panel, and a very large one.

use egui::accesskit::Role;
use egui::{Key, Modifiers, Rect, vec2};
use lyskryss::app::command::{BoardCommand, Command, FileCommand, HelpCommand};
use lyskryss::app::core::place::{BoardColumn, Cursor, Room};
use lyskryss::app::input::BoardAction;
use lyskryss::app::rooms::board::CursorMove;
use lyskryss::domain::edit::Verb;
use lyskryss::domain::judgement::Outcome;
use lyskryss::domain::light::Mark;
use lyskryss::domain::measure::MeasureId;
use lyskryss::domain::session::Session;
use lyskryss::insight::order::BoardRow;
use lyskryss::storage::samples::Sample;
use lyskryss::storage::settings::Advance;

use crate::harness::{ALT, CTRL, CTRL_ALT, CTRL_SHIFT, LARGE, Seen, Window, large_session};

const EMPTY: &str = "2.2 Datadeling om praksisplasser, Plassert ansvar: Ikke vurdert";
const RESPONSIBILITY: &str = "Plassert ansvar";
const FEASIBLE: &str = "Gjennomførbart";

/// The practice session before any round was held in it: no sign stands at a crossing's mark.
fn without_rounds() -> Session {
    let mut session = Sample::Practice.session();
    session.rounds.clear();
    session.history.clear();
    session
}

/// That session with the cursor on the one crossing of 2.2 that is not judged.
fn at_the_empty_crossing() -> Window {
    let mut window = Window::showing(without_rounds());
    put(&mut window, "2.2", RESPONSIBILITY);
    window
}

/// Puts the cursor on a crossing, with the keyboard.
fn put(window: &mut Window, measure: &str, criterion: &str) {
    let (measure, column) =
        (window.measure(measure), BoardColumn::Criterion(window.criterion(criterion)));
    window.act(BoardAction::Select(Cursor { measure, column }));
    window.act(BoardAction::Choose(false));
}

fn mark(window: &Window) -> Option<Mark> {
    window.mark("2.2", RESPONSIBILITY)
}

/// The crossings and decisions that were drawn and that the keyboard can come to.
fn stops_on_the_board(window: &Window) -> Vec<Seen> {
    let cell = |seen: &Seen| seen.role == Role::GridCell && seen.focusable;
    window.seen().into_iter().filter(cell).collect()
}

// Moving.

#[test]
fn arrow_keys_move_the_one_crossing_that_the_keyboard_can_come_to() {
    let mut window = Window::practice();
    window.key(Key::ArrowDown);
    let name = |window: &Window| window.focused_name().split(": ").next().unwrap().to_owned();
    assert_eq!(
        name(&window),
        "1.2 Samlet oversikt over egne vitnemål og kompetansebevis, Verdi for brukerne"
    );
    window.key(Key::ArrowRight);
    assert_eq!(
        name(&window),
        "1.2 Samlet oversikt over egne vitnemål og kompetansebevis, Langsiktig betydning"
    );
    window.key(Key::ArrowUp);
    window.key(Key::ArrowLeft);
    assert_eq!(
        name(&window),
        "1.1 Én søknad om tilrettelegging fra barnehage til studier, Verdi for brukerne"
    );
    let stops = stops_on_the_board(&window);
    assert_eq!(stops.len(), 1, "{stops:#?}");
    assert!(stops[0].focused);
}

#[test]
fn at_an_edge_the_cursor_stays() {
    let mut window = Window::practice();
    window.key(Key::ArrowDown);
    window.keys(Key::ArrowUp, 3);
    window.keys(Key::ArrowLeft, 2);
    assert!(window.focused_name().starts_with("1.1 "), "{}", window.focused_name());
    window.chord(CTRL, Key::End);
    let last = window.focused_name();
    assert!(last.starts_with("4.4 ") && last.contains("Beslutning"), "{last}");
    window.key(Key::ArrowDown);
    window.key(Key::ArrowRight);
    assert_eq!(window.focused_name(), last);
}

#[test]
fn home_and_end_go_along_the_row_and_with_ctrl_over_the_whole_board() {
    let mut window = at_the_empty_crossing();
    window.key(Key::End);
    assert_eq!(window.focused_name(), "2.2 Datadeling om praksisplasser, Beslutning: Ikke avgjort");
    window.key(Key::Home);
    assert!(
        window.focused_name().starts_with("2.2 Datadeling om praksisplasser, Verdi for brukerne")
    );
    window.chord(CTRL, Key::Home);
    assert!(window.focused_name().starts_with("1.1 "));
    window.key(Key::PageDown);
    assert!(!window.focused_name().starts_with("1.1 "));
    window.key(Key::PageUp);
    assert!(window.focused_name().starts_with("1.1 "));
}

#[test]
fn tab_leaves_the_board_in_one_step_and_comes_back_to_the_same_crossing() {
    let mut window = at_the_empty_crossing();
    window.key(Key::Tab);
    assert_ne!(window.focused_name(), EMPTY);
    window.chord(Modifiers::SHIFT, Key::Tab);
    assert_eq!(window.focused_name(), EMPTY);
}

#[test]
fn tab_goes_through_the_panel_and_comes_out_of_it_again() {
    let mut window = at_the_empty_crossing();
    let rationale = window.t("field-rationale");
    window.tab_to_field(&rationale);
    window.tab_to(Role::GridCell, EMPTY);
}

#[test]
fn tab_goes_from_sentence_to_sentence_in_the_choice() {
    let mut window = at_the_empty_crossing();
    window.write(" ");
    for level in ["Høyt: ", "Middels: ", "Lavt: ", "Kan ikke vurderes ennå"] {
        let name = window.focused_name();
        assert!(name.starts_with(level), "{name:?}, not {level:?}");
        window.key(Key::Tab);
    }
}

// Marking.

#[test]
fn a_mark_key_changes_the_mark_and_the_name_of_the_crossing() {
    let mut window = at_the_empty_crossing();
    assert_eq!(window.focused_name(), EMPTY);
    let stem = EMPTY.strip_suffix("Ikke vurdert").unwrap();
    for (typed, wanted, word) in [
        ("h", Some(Mark::High), "Høyt"),
        ("m", Some(Mark::Medium), "Middels"),
        ("l", Some(Mark::Low), "Lavt"),
        ("?", Some(Mark::CannotJudge), "Kan ikke vurderes ennå"),
        ("0", None, "Ikke vurdert"),
        ("1", Some(Mark::High), "Høyt"),
        ("2", Some(Mark::Medium), "Middels"),
        ("3", Some(Mark::Low), "Lavt"),
        ("4", Some(Mark::CannotJudge), "Kan ikke vurderes ennå"),
        ("H", Some(Mark::High), "Høyt"),
    ] {
        window.write(typed);
        assert_eq!(mark(&window), wanted, "{typed}");
        assert_eq!(window.focused_name(), format!("{stem}{word}"), "{typed}");
    }
    window.key(Key::Backspace);
    assert_eq!(mark(&window), None);
    assert_eq!(window.focused_name(), EMPTY);
}

#[test]
fn the_signs_of_a_crossing_are_in_its_name_and_go_when_they_hold_no_more() {
    let mut window = Window::practice();
    put(&mut window, "2.2", RESPONSIBILITY);
    let [split, unsettled] = ["crossing-split", "crossing-unsettled"];
    let [split, unsettled] = [split, unsettled].map(|key| window.t(key));
    assert_eq!(window.focused_name(), format!("{EMPTY}, {split}, {unsettled}"));
    window.write("m");
    let agreed = format!("{}, {split}", EMPTY.replace("Ikke vurdert", "Middels"));
    assert_eq!(window.focused_name(), agreed);
    for (measure, criterion, sign) in [
        ("2.1", RESPONSIBILITY, "crossing-old-wording"),
        ("3.2", "Finansiering", "crossing-reservation"),
        ("2.2", FEASIBLE, "crossing-condition"),
    ] {
        put(&mut window, measure, criterion);
        let name = window.focused_name();
        assert!(name.contains(&window.t(sign)), "{name} should say {sign}");
    }
}

#[test]
fn a_mark_is_said_in_the_status_line_and_counted() {
    let mut window = at_the_empty_crossing();
    let before = window.status();
    window.write("h");
    assert!(window.status().contains("Høyt"), "{}", window.status());
    assert!(window.status().contains("av 72 kryss vurdert"), "{before} -> {}", window.status());
}

#[test]
fn a_light_from_a_sheet_is_counted_apart_and_confirmed_from_the_top_of_the_panel() {
    let mut session = without_rounds();
    let criterion = session.criteria.iter().find(|it| it.name == FEASIBLE).unwrap().id;
    let measure = session.measures.iter().find(|it| it.number == "2.3").unwrap().id;
    let at = session.judgements.iter().position(|it| it.key() == (measure, criterion)).unwrap();
    session.judgements[at].from_sheet = true;
    let mut window = Window::sized(vec2(1280.0, 720.0));
    window.open(session);
    put(&mut window, "2.3", FEASIBLE);
    let sheet = window.count("status-from-sheet", 1);
    assert!(window.status().contains("63 av 72 kryss vurdert"), "{}", window.status());
    assert!(window.status().contains(&sheet), "{}", window.status());
    let name = format!("{}  C", window.t("confirm-from-sheet"));
    let button = window.get(Role::Button, &name).rect;
    let first = window.seen().into_iter().find(|it| it.role == Role::RadioButton).unwrap();
    assert!(button.bottom() < first.rect.top(), "{button:?} {first:?}");
    for word in ["bekreft", "stadfest", "ny ordlyd"] {
        window.run(HelpCommand::Palette);
        window.write(word);
        assert!(window.says(&window.t("confirm-from-sheet")), "{word}: {:?}", window.said());
        window.key(Key::Escape);
    }
    window.write("c");
    assert!(!window.judgement("2.3", FEASIBLE).from_sheet);
    assert!(window.find(Role::Button, &name).is_none());
    window.run(HelpCommand::Palette);
    window.write("bekreft lyset");
    assert!(window.says(&window.t("command-confirm")), "{:?}", window.said());
    window.key(Key::Escape);
    assert!(window.status().contains("64 av 72 kryss vurdert"), "{}", window.status());
    assert!(!window.status().contains(&sheet), "{}", window.status());
}

#[test]
fn the_cursor_goes_on_after_a_mark_where_that_was_chosen() {
    let mut window = at_the_empty_crossing();
    window.run(BoardCommand::After(Advance::Down));
    window.write("h");
    assert!(window.focused_name().starts_with("2.3 Åpne data om læremidler, Plassert ansvar"));
    window.run(BoardCommand::After(Advance::Right));
    put(&mut window, "4.3", "Finansiering");
    window.write("h");
    assert!(
        window.focused_name().starts_with("4.4 Læremidler på samiske språk, Verdi for brukerne")
    );
    window.write("hml?hm");
    let last = window.focused_name();
    assert!(last.starts_with("4.4 Læremidler på samiske språk, Finansiering: Middels"), "{last}");
    assert_eq!(window.app().document.as_ref().unwrap().counts().judged, 72 - 2);
}

#[test]
fn keys_with_ctrl_or_alt_held_are_no_marks() {
    let mut window = at_the_empty_crossing();
    for key in [Key::H, Key::M, Key::L, Key::Questionmark] {
        for modifiers in [CTRL, ALT, CTRL_ALT, CTRL_SHIFT] {
            window.chord(modifiers, key);
            assert_eq!(mark(&window), None, "{modifiers:?} {key:?}");
        }
    }
    // Ctrl and a figure goes to a room.
    for key in [Key::Num1, Key::Num2, Key::Num3, Key::Num4, Key::Num0] {
        for modifiers in [ALT, CTRL_ALT, CTRL_SHIFT] {
            window.chord(modifiers, key);
            assert_eq!(mark(&window), None, "{modifiers:?} {key:?}");
        }
    }
    assert_eq!(window.app().room, Room::Board);
    assert_eq!(window.undo_steps(), 0);
}

#[test]
fn a_key_that_types_another_character_is_no_mark() {
    let mut window = at_the_empty_crossing();
    // AltGr on keyboards where the system does not report it as a modifier.
    for (key, text) in
        [(Key::M, "µ"), (Key::Num2, "@"), (Key::Num4, "$"), (Key::L, "ł"), (Key::Num3, "£")]
    {
        window.typed_key(Modifiers::NONE, key, text);
        window.typed_key(CTRL_ALT, key, text);
        assert_eq!(mark(&window), None, "{key:?} typed {text}");
    }
    // Shift and a figure is another sign, too.
    window.typed_key(Modifiers::SHIFT, Key::Num1, "!");
    window.typed_key(Modifiers::SHIFT, Key::Num4, "¤");
    assert_eq!(mark(&window), None);
    assert_eq!(window.undo_steps(), 0);
}

#[test]
fn letters_typed_in_the_rationale_stay_letters() {
    let mut window = at_the_empty_crossing();
    window.chord(CTRL, Key::B);
    assert_eq!(window.focused().unwrap().role, Role::MultilineTextInput);
    assert_eq!(window.focused_name(), window.t("field-rationale"));
    window.write("hml?12340");
    assert_eq!(window.focused().unwrap().value, "hml?12340");
    window.key(Key::Backspace);
    assert_eq!(window.focused().unwrap().value, "hml?1234");
    assert_eq!(mark(&window), None);
}

#[test]
fn letters_typed_in_the_search_field_stay_letters() {
    let mut window = at_the_empty_crossing();
    window.chord(CTRL, Key::F);
    assert_eq!(window.focused_name(), window.t("board-search"));
    let before = window.session().clone();
    window.write("hml");
    assert_eq!(window.app().board.filter().text, "hml");
    window.keys(Key::Backspace, 3);
    window.write("praksis");
    assert_eq!(window.session(), &before);
    assert_eq!(window.app().board.measures().count(), 1);
    window.key(Key::Enter);
    assert!(
        window.focused_name().starts_with("Tavle. 2.2 Datadeling om praksisplasser"),
        "{}",
        window.focused_name()
    );
}

#[test]
fn letters_do_nothing_on_the_board_behind_a_dialog() {
    let mut window = at_the_empty_crossing();
    for command in [
        Command::Help(HelpCommand::Keys),
        Command::Help(HelpCommand::Palette),
        Command::File(FileCommand::New),
    ] {
        window.run(command);
        window.write("hml?1234");
        window.key(Key::Backspace);
        assert_eq!(mark(&window), None, "{command:?}");
        window.key(Key::Escape);
        assert!(window.app().dialog().is_none(), "{command:?}");
    }
    assert_eq!(window.undo_steps(), 0);
    window.write("h");
    assert_eq!(mark(&window), Some(Mark::High));
}

#[test]
fn letters_do_nothing_while_a_menu_is_open() {
    let mut window = at_the_empty_crossing();
    let file = window.t("menu-file");
    window.click(Role::Button, &file);
    assert!(window.find(Role::MenuItem, &window.t("command-save-as")).is_some());
    window.write("h");
    assert_eq!(mark(&window), None);
}

// Text and undo.

#[test]
fn ctrl_z_in_a_text_field_takes_back_the_text_alone() {
    let mut window = at_the_empty_crossing();
    window.write("h");
    window.chord(CTRL, Key::B);
    window.write("fordi");
    window.chord(CTRL, Key::Z);
    assert_ne!(window.focused().unwrap().value, "fordi");
    assert_eq!(mark(&window), Some(Mark::High));
    for _ in 0..10 {
        window.chord(CTRL, Key::Z);
    }
    assert_eq!(window.focused().unwrap().value, "");
    assert_eq!(mark(&window), Some(Mark::High));
    assert_eq!(window.undo_steps(), 1);
}

#[test]
fn ctrl_z_outside_text_takes_back_the_last_edit_and_ctrl_y_does_it_again() {
    let mut window = at_the_empty_crossing();
    window.write("h");
    window.write("m");
    window.key(Key::ArrowDown);
    window.chord(CTRL, Key::Z);
    assert_eq!(mark(&window), Some(Mark::High));
    assert!(window.status().contains("lys for 2.2"), "{}", window.status());
    assert!(window.focused_name().starts_with("2.2 "), "one should see what was undone");
    window.chord(CTRL, Key::Z);
    assert_eq!(mark(&window), None);
    window.chord(CTRL, Key::Y);
    assert_eq!(mark(&window), Some(Mark::High));
    window.chord(CTRL_SHIFT, Key::Z);
    assert_eq!(mark(&window), Some(Mark::Medium));
}

#[test]
fn what_is_typed_becomes_one_undo_step_when_the_focus_leaves() {
    let mut window = at_the_empty_crossing();
    window.chord(CTRL, Key::B);
    window.write("ingen peker seg ut");
    assert_eq!(window.undo_steps(), 0, "nothing is an edit while it is typed");
    window.key(Key::Tab);
    assert_eq!(window.judgement("2.2", RESPONSIBILITY).rationale, "ingen peker seg ut");
    assert_eq!(window.undo_steps(), 1);
    let last = window.app().document.as_ref().unwrap().history.next_undo().unwrap().verb;
    assert_eq!(last, Verb::Rationale);
    window.run(Room::Board);
    assert_eq!(window.focused_name(), format!("{EMPTY}, har begrunnelse"));
    window.chord(CTRL, Key::Z);
    assert_eq!(window.judgement("2.2", RESPONSIBILITY).rationale, "");
}

#[test]
fn esc_in_the_rationale_goes_back_to_the_crossing_and_keeps_the_text() {
    let mut window = at_the_empty_crossing();
    window.chord(CTRL, Key::B);
    window.write("kort");
    window.key(Key::Escape);
    assert_eq!(window.focused_name(), format!("{EMPTY}, har begrunnelse"));
    window.write("l");
    assert_eq!(mark(&window), Some(Mark::Low));
    assert_eq!(window.judgement("2.2", RESPONSIBILITY).rationale, "kort");
}

// The choice.

fn sentences(window: &Window) -> Vec<Seen> {
    let all = window.seen().into_iter().filter(|seen| seen.role == Role::RadioButton);
    all.filter(|seen| {
        ["Høyt: ", "Middels: ", "Lavt: "].iter().any(|level| seen.name.starts_with(level))
    })
    .collect()
}

#[test]
fn space_opens_the_choice_at_its_first_sentence_and_esc_goes_back_to_the_crossing() {
    let mut window = at_the_empty_crossing();
    assert_eq!(sentences(&window).len(), 3, "the panel has them");
    window.write(" ");
    assert_eq!(sentences(&window).len(), 6, "{}", window.describe());
    let focused = window.focused().unwrap();
    assert_eq!(focused.role, Role::RadioButton);
    assert!(focused.name.starts_with("Høyt: Én virksomhet har sagt ja"), "{}", focused.name);
    window.key(Key::Escape);
    assert_eq!(sentences(&window).len(), 3);
    assert_eq!(window.focused_name(), EMPTY);
    assert_eq!(mark(&window), None);
}

#[test]
fn a_sentence_is_chosen_with_the_keyboard_and_the_crossing_has_the_focus_again() {
    let mut window = at_the_empty_crossing();
    window.write(" ");
    window.key(Key::ArrowDown);
    assert!(window.focused_name().starts_with("Middels: "), "{}", window.focused_name());
    window.key(Key::Enter);
    assert_eq!(mark(&window), Some(Mark::Medium));
    assert_eq!(sentences(&window).len(), 3);
    assert_eq!(window.focused_name(), EMPTY.replace("Ikke vurdert", "Middels"));
}

#[test]
fn arrow_keys_go_from_sentence_to_sentence_in_the_choice() {
    let mut window = at_the_empty_crossing();
    window.write(" ");
    window.key(Key::ArrowDown);
    assert!(window.focused_name().starts_with("Middels: "), "{}", window.focused_name());
    assert_eq!(window.app().board.cursor().unwrap().measure, window.measure("2.2"));
}

#[test]
fn a_mark_key_answers_the_open_choice() {
    let mut window = at_the_empty_crossing();
    window.write(" ");
    window.write("l");
    assert_eq!(mark(&window), Some(Mark::Low));
    assert!(!window.app().board.is_choosing());
    assert_eq!(window.focused_name(), EMPTY.replace("Ikke vurdert", "Lavt"));
}

#[test]
fn in_the_decision_column_letters_do_nothing_and_enter_opens_the_choice() {
    let mut window = at_the_empty_crossing();
    window.key(Key::End);
    let before = window.session().clone();
    window.write("hml?01234");
    window.key(Key::Backspace);
    assert_eq!(window.session(), &before);
    window.key(Key::Enter);
    assert!(window.app().board.is_choosing());
    let focused = window.focused().unwrap();
    assert_eq!(focused.role, Role::RadioButton);
    assert_eq!(focused.name, "Ikke avgjort", "the keyboard begins at what holds");
    for _ in 0..4 {
        window.key(Key::ArrowUp);
    }
    window.key(Key::Enter);
    let step = window.session().steps[1].id;
    assert_eq!(window.session().outcome(window.measure("2.2")), Some(Outcome::Step(step)));
    let name = window.focused_name();
    assert!(name.starts_with("2.2 Datadeling om praksisplasser, Beslutning: 2028–2029"), "{name}");
}

#[test]
fn choosing_a_step_says_what_speaks_against_it_and_is_not_in_the_way() {
    let mut window = Window::practice();
    let measure = window.measure("4.4");
    window.act(BoardAction::Select(Cursor { measure, column: BoardColumn::Decision }));
    let step = window.session().steps[1].id;
    window.act(BoardAction::Decide(measure, Some(Outcome::Step(step))));
    assert_eq!(window.session().outcome(measure), Some(Outcome::Step(step)));
    assert!(window.says(&window.t("concern-no-kind")), "{}", window.describe());
    let red = window.measure("2.2");
    window.act(BoardAction::Decide(red, Some(Outcome::Step(step))));
    window.act(BoardAction::Select(Cursor { measure: red, column: BoardColumn::Decision }));
    assert!(
        window.says(&window.app().texts.with("concern-red", &[("criterion", FEASIBLE.into())]))
    );
}

#[test]
fn a_click_on_a_crossing_selects_it() {
    let mut window = Window::showing(without_rounds());
    window.click(Role::GridCell, EMPTY);
    let wanted = Cursor {
        measure: window.measure("2.2"),
        column: BoardColumn::Criterion(window.criterion(RESPONSIBILITY)),
    };
    assert_eq!(window.app().board.cursor(), Some(wanted));
    assert_eq!(window.focused_name(), EMPTY);
    assert!(window.says("Vet vi hvem som eier neste steg?"), "the panel should show it");
    window.write("m");
    assert_eq!(mark(&window), Some(Mark::Medium));
}

#[test]
fn a_mouse_user_picks_from_the_three_sentences_where_the_light_is() {
    let mut window = Window::showing(without_rounds());
    window.click(Role::GridCell, EMPTY);
    window.click(Role::GridCell, EMPTY);
    let all = sentences(&window);
    assert_eq!(all.len(), 6, "{}", window.describe());
    let cell = window.get(Role::GridCell, EMPTY).rect;
    let nearest = all.iter().filter(|seen| seen.name.starts_with("Lavt: "));
    let nearest = nearest.min_by(|a, b| {
        a.rect.distance_to_pos(cell.center()).total_cmp(&b.rect.distance_to_pos(cell.center()))
    });
    window.click_at(nearest.unwrap().rect.center());
    assert_eq!(mark(&window), Some(Mark::Low));
    assert_eq!(sentences(&window).len(), 3);
}

#[test]
fn without_the_panel_one_click_opens_the_choice() {
    let mut window = Window::showing(without_rounds());
    window.run(BoardCommand::TogglePanel);
    assert_eq!(sentences(&window).len(), 0);
    window.click(Role::GridCell, EMPTY);
    assert_eq!(sentences(&window).len(), 3);
}

// Levels without a sentence.

fn without_the_low_sentence() -> Window {
    let mut session = without_rounds();
    let criterion = session.criteria.iter_mut().find(|c| c.name == RESPONSIBILITY).unwrap();
    criterion.low = String::from("  ");
    let mut window = Window::showing(session);
    put(&mut window, "2.2", RESPONSIBILITY);
    window
}

#[test]
fn a_level_whose_sentence_is_empty_cannot_be_chosen_and_the_program_says_where_to_write_it() {
    let mut window = without_the_low_sentence();
    for typed in ["l", "3"] {
        window.write(typed);
        assert_eq!(mark(&window), None);
        for words in ["Plassert ansvar", "Lavt", "Forbered", "Kriterier"] {
            assert!(window.status().contains(words), "{}", window.status());
        }
        assert_eq!(window.focused_name(), EMPTY);
    }
    window.write("m");
    assert_eq!(mark(&window), Some(Mark::Medium));
}

#[test]
fn in_the_panel_the_level_without_a_sentence_is_disabled_and_a_button_leads_to_writing_it() {
    let mut window = without_the_low_sentence();
    let low = sentences(&window).into_iter().find(|seen| seen.name.starts_with("Lavt: ")).unwrap();
    assert!(low.disabled && !low.focusable, "{low:?}");
    window.click_at(low.rect.center());
    assert_eq!(mark(&window), None);
    let write = window.t("choice-write-sentences");
    window.click(Role::Button, &write);
    assert_eq!(window.app().room, Room::Prepare);
    let name = format!("{} Lavt", window.t("criterion-what-it-takes"));
    assert_eq!(window.field(&name).value.trim(), "");
}

// Order and filter.

#[test]
fn a_light_set_under_a_sort_moves_no_row_and_a_quiet_line_offers_to_refresh() {
    let mut window = Window::practice();
    put(&mut window, "2.2", FEASIBLE);
    window.run(BoardCommand::SortCriterion);
    put(&mut window, "2.2", FEASIBLE);
    let before: Vec<BoardRow> = window.app().board.rows().to_vec();
    let place = window.focused().unwrap().rect;
    window.write("h");
    assert_eq!(window.app().board.rows(), before);
    assert_eq!(window.focused().unwrap().rect, place, "nothing should move");
    let quiet_line = window.t("board-stale");
    assert!(window.says(&quiet_line));
    let refresh = window.t("board-refresh");
    window.click(Role::Button, &refresh);
    assert_ne!(window.app().board.rows(), before);
    assert!(!window.says(&quiet_line));
    let cursor = window.app().board.cursor().unwrap();
    assert_eq!(cursor.measure, window.measure("2.2"), "the cursor should stay with its measure");
}

#[test]
fn where_a_sort_moves_the_cursors_row_it_is_scrolled_into_view() {
    let mut window = Window::practice();
    put(&mut window, "4.1", FEASIBLE);
    window.run(BoardCommand::SortCriterion);
    assert_cursor_is_in_view(&window);
}

#[test]
fn a_search_that_finds_nothing_on_the_way_keeps_the_cursors_column() {
    let mut window = at_the_empty_crossing();
    window.chord(CTRL, Key::F);
    window.write("xx");
    window.keys(Key::Backspace, 2);
    window.key(Key::Enter);
    let column = BoardColumn::Criterion(window.criterion(RESPONSIBILITY));
    assert_eq!(window.app().board.cursor().map(|cursor| cursor.column), Some(column));
}

#[test]
fn a_row_that_no_longer_fits_the_filter_stays_until_one_refreshes() {
    let mut window = at_the_empty_crossing();
    let (filter, sign) = (window.t("filter"), window.t("sign-not-judged"));
    window.click(Role::Button, &filter);
    window.click(Role::MenuItemCheckBox, &sign);
    assert_eq!(window.app().board.measures().count(), 2);
    put(&mut window, "2.2", RESPONSIBILITY);
    window.write("h");
    assert_eq!(window.app().board.measures().count(), 2);
    window.key(Key::F9);
    assert_eq!(window.app().board.measures().count(), 1);
}

#[test]
fn a_filter_that_lets_nothing_through_says_so_and_offers_all_measures() {
    let mut window = Window::practice();
    window.chord(CTRL, Key::F);
    window.write("finnes ikke");
    assert!(window.says(&window.t("board-filtered-out")));
    let all = window.t("command-clear-filter");
    window.click(Role::Button, &all);
    assert_eq!(window.app().board.measures().count(), 12);
}

// A large board.

fn large() -> Window {
    let mut window = Window::sized(LARGE);
    window.open(large_session(1000, 20));
    window
}

/// The part of the window where crossings are drawn: below the head row, right of the titles.
fn table(window: &Window) -> Rect {
    let measure = window.get(Role::Label, &window.t("board-measure")).rect;
    let status =
        window.seen().into_iter().rfind(|seen| seen.role == Role::Label && seen.focusable).unwrap();
    let side = [window.t("field-rationale"), window.t("field-why")];
    let panel = window.seen().into_iter().find(|seen| side.contains(&seen.name));
    let right = panel.map_or(f32::INFINITY, |seen| seen.rect.left());
    Rect::from_min_max(measure.right_bottom(), egui::pos2(right, status.rect.top()))
}

#[track_caller]
fn assert_cursor_is_in_view(window: &Window) {
    let (rect, visible) = window.focused_rects().expect("the crossing should have the focus");
    assert!(
        visible.contains_rect(rect.shrink(0.5)),
        "{}: {rect} is cut to {visible}",
        window.focused_name()
    );
    let table = table(window);
    assert!(
        table.contains_rect(rect.shrink(0.5)),
        "{}: {rect} is not in {table}",
        window.focused_name()
    );
}

#[test]
fn on_a_large_board_the_cursor_is_always_in_view() {
    let mut window = large();
    window.key(Key::ArrowDown);
    assert_cursor_is_in_view(&window);
    window.chord(CTRL, Key::End);
    assert!(window.focused_name().starts_with("1000 Tiltak nummer 1000, Beslutning"));
    assert_cursor_is_in_view(&window);
    window.key(Key::Home);
    assert!(window.focused_name().starts_with("1000 Tiltak nummer 1000, Kriterium 1:"));
    assert_cursor_is_in_view(&window);
    for _ in 0..20 {
        window.key(Key::ArrowRight);
        assert_cursor_is_in_view(&window);
    }
    for _ in 0..5 {
        window.key(Key::PageUp);
        assert_cursor_is_in_view(&window);
    }
    for _ in 0..40 {
        window.key(Key::ArrowUp);
        assert_cursor_is_in_view(&window);
    }
    window.chord(CTRL, Key::Home);
    assert_cursor_is_in_view(&window);
}

#[test]
fn of_a_large_board_only_what_is_visible_is_drawn() {
    let mut window = large();
    let most = 1200;
    assert!(window.nodes() < most, "{} nodes", window.nodes());
    window.chord(CTRL, Key::End);
    assert!(window.nodes() < most, "{} nodes", window.nodes());
    let mut small = Window::sized(LARGE);
    small.open(large_session(60, 20));
    let (large, small) = (window.nodes(), small.nodes());
    assert!(large < small + 100, "{large} nodes for 1000 measures, {small} for 60");
}

#[test]
fn a_large_board_rests_when_nothing_happens() {
    let mut window = large();
    window.keys(Key::ArrowDown, 3);
    window.write("h");
    window.settle();
    assert!(!window.wants_another_frame(), "{:#?}", window.harness.ctx.repaint_causes());
    window.harness.step();
    assert!(!window.wants_another_frame(), "{:#?}", window.harness.ctx.repaint_causes());
}

#[test]
fn a_large_board_takes_a_key_within_a_few_frames() {
    let mut window = large();
    window.chord(CTRL, Key::End);
    window.harness.input_mut().events.push(egui::Event::Key {
        key: Key::ArrowUp,
        physical_key: None,
        pressed: true,
        repeat: false,
        modifiers: Modifiers::NONE,
    });
    window.harness.step();
    assert!(window.harness.run() <= 3);
    let wanted = window.session().measures[998].id;
    assert_eq!(window.app().board.cursor().map(|c| c.measure), Some(wanted));
}

#[test]
fn a_measure_scrolled_out_of_sight_keeps_the_focus() {
    let mut window = large();
    window.key(Key::ArrowDown);
    let name = window.focused_name();
    window.harness.input_mut().events.push(egui::Event::PointerMoved(egui::pos2(700.0, 500.0)));
    for _ in 0..5 {
        window.input([egui::Event::MouseWheel {
            unit: egui::MouseWheelUnit::Point,
            delta: egui::vec2(0.0, -900.0),
            phase: egui::TouchPhase::Move,
            source: egui::MouseWheelSource::Unknown,
            modifiers: Modifiers::NONE,
        }]);
    }
    let (rect, _) = window.focused_rects().unwrap();
    assert!(
        !rect.is_positive() || !table(&window).intersects(rect),
        "{name} should be out of sight"
    );
    assert_eq!(window.focused_name(), name, "a screen reader should still be told where one is");
    window.write("h");
    let measure: MeasureId = window.session().measures[1].id;
    assert_eq!(window.session().mark(measure, window.session().criteria[0].id), Some(Mark::High));
    window.act(BoardAction::Move(CursorMove::Down));
    assert!(window.focused_name().starts_with("3 Tiltak nummer 3"), "{}", window.focused_name());
    assert_cursor_is_in_view(&window);
}
