//! Prepare, with the keyboard alone: lists, forms, what is asked before something goes, and rows
//! from a spreadsheet.

use egui::accesskit::Role;
use egui::{Key, Modifiers};
use lyskryss::app::command::HelpCommand;
use lyskryss::app::core::effect::Effect;
use lyskryss::app::core::phrases::named;
use lyskryss::app::core::place::Room;
use lyskryss::app::input::FileAction;
use lyskryss::app::rooms::prepare::{self, Tab, entries};
use lyskryss::domain::date::Date;
use lyskryss::domain::edit::Verb;
use lyskryss::domain::lists::EntryId;
use lyskryss::domain::measure::MeasureKind;

use crate::harness::{ALT, CTRL, Window};

/// The tabs that hold a list, with the keys of their name and of the field that names an entry.
const LISTS: [(Tab, &str, &str); 5] = [
    (Tab::Participants, "tab-participants", "field-organisation"),
    (Tab::Criteria, "tab-criteria", "field-criterion-name"),
    (Tab::FocusAreas, "tab-focus-areas", "field-focus-area-name"),
    (Tab::Measures, "tab-measures", "field-title"),
    (Tab::Steps, "tab-steps", "field-step-name"),
];

fn listed(window: &Window, tab: Tab) -> Vec<EntryId> {
    entries(window.session(), tab)
}

fn subject(window: &Window, entry: EntryId) -> String {
    prepare::subject(window.session(), entry).unwrap_or_default()
}

fn selected(window: &Window) -> EntryId {
    window.app().selected_entry().expect("something should be selected")
}

/// The practice session in a tab of Prepare, come to by keys alone.
fn in_tab(tab: Tab) -> Window {
    let mut window = Window::practice();
    window.chord(CTRL, Key::Num2);
    let key =
        LISTS.iter().find(|(other, _, _)| *other == tab).map_or("tab-session", |(_, key, _)| *key);
    let name = window.t(key);
    let name = window.entry(Role::Tab, &name);
    window.tab_to(Role::Tab, &name);
    window.key(Key::Enter);
    assert_eq!((window.app().room, window.app().prepare.tab()), (Room::Prepare, tab));
    window
}

/// Puts the keyboard on the selected line of the list, with F6.
fn to_the_list(window: &mut Window) {
    for _ in 0..6 {
        window.key(Key::F6);
        let spoken = window.focused();
        if spoken.is_some_and(|seen| {
            seen.role == Role::ListBoxOption
                && seen.selected
                && seen.rect.height() > 55.0
                && seen.rect.left() > 90.0
        }) {
            return;
        }
    }
    panic!("F6 does not come to the list; there is\n{}", window.describe());
}

/// Presses Tab until a text field has the focus, named by a key.
fn to_field(window: &mut Window, key: &str) {
    let name = window.t(key);
    window.tab_to_field(&name);
}

/// What stands in a field, named by a key.
fn value(window: &Window, key: &str) -> String {
    window.field(&window.t(key)).value
}

#[track_caller]
fn assert_says(window: &Window, words: &str) {
    assert!(window.says(words), "{words:?} is not said; there is\n{}", window.describe());
}

fn is_text(role: Role) -> bool {
    matches!(role, Role::TextInput | Role::MultilineTextInput)
}

#[test]
fn in_every_tab_an_entry_is_added_named_copied_moved_and_deleted_by_keyboard() {
    for (tab, _, field) in LISTS {
        let mut window = in_tab(tab);
        let field = window.t(field);
        let before = listed(&window, tab);

        window.chord(CTRL, Key::Enter);
        let focused = window.focused().unwrap_or_else(|| panic!("{tab:?}: nothing has the focus"));
        assert!(is_text(focused.role) && focused.name == field, "{tab:?}: {focused:?}");
        assert_eq!(listed(&window, tab).len(), before.len() + 1);
        let new = selected(&window);
        window.write("Prøve");
        window.key(Key::Tab);
        let number = |number| if tab == Tab::Measures { number } else { "" };
        let named = |number: &str, name: &str| format!("{number} {name}").trim().to_owned();
        assert_eq!(subject(&window, new), named(number("4.5"), "Prøve"), "{tab:?}");

        window.chord(CTRL, Key::D);
        let copy = selected(&window);
        assert_ne!(copy, new);
        assert_eq!(subject(&window, copy), named(number("4.6"), "Prøve"), "{tab:?}");
        let focused = window.focused().unwrap();
        assert!(is_text(focused.role) && focused.name == field, "{tab:?}: {focused:?}");
        window.key(Key::End);
        window.write(" to");
        to_the_list(&mut window);
        assert_eq!(subject(&window, copy), named(number("4.6"), "Prøve to"), "{tab:?}");

        let place = |window: &Window| listed(window, tab).iter().position(|e| *e == copy).unwrap();
        let at = place(&window);
        window.chord(ALT, Key::ArrowUp);
        assert_eq!(place(&window), at - 1, "{tab:?}");
        window.chord(ALT, Key::ArrowDown);
        assert_eq!(place(&window), at, "{tab:?}");
        assert_eq!(selected(&window), copy);
        assert!(window.focused_name().contains("Prøve to"), "{tab:?}: {}", window.focused_name());

        window.key(Key::Delete);
        assert_says(&window, "Prøve to»");
        assert_eq!(
            window.focused_name(),
            window.t("delete-keep"),
            "what loses nothing should have the focus"
        );
        window.key(Key::Tab);
        assert_eq!(window.focused_name(), window.t("delete-agree"));
        window.key(Key::Enter);
        assert!(!listed(&window, tab).contains(&copy));
        assert!(window.status().contains("Prøve to"), "{}", window.status());
        let focused = window.focused().unwrap_or_else(|| panic!("{tab:?}: nothing has the focus"));
        assert!(focused.selected && focused.role == Role::ListBoxOption, "{tab:?}: {focused:?}");

        let mut steps = window.undo_steps();
        while steps > 0 {
            window.chord(CTRL, Key::Z);
            steps -= 1;
        }
        assert_eq!(listed(&window, tab), before, "{tab:?}");
    }
}

#[test]
fn arrow_keys_go_through_the_list_and_the_form_follows() {
    for (tab, _, field) in LISTS {
        let mut window = in_tab(tab);
        let field = window.t(field);
        to_the_list(&mut window);
        let all = listed(&window, tab);
        assert_eq!(selected(&window), all[0]);
        window.key(Key::ArrowDown);
        assert_eq!(selected(&window), all[1], "{tab:?}");
        let title = subject(&window, all[1]);
        let shown = window
            .seen()
            .into_iter()
            .find(|seen| is_text(seen.role) && seen.name == field)
            .unwrap();
        assert!(title.ends_with(&shown.value), "{tab:?}: {title} is not {}", shown.value);
        window.key(Key::End);
        assert_eq!(selected(&window), *all.last().unwrap(), "{tab:?}");
        window.key(Key::Home);
        assert_eq!(selected(&window), all[0], "{tab:?}");
        let focused = window.focused().unwrap();
        assert!(focused.selected, "{tab:?}: {focused:?}");
    }
}

#[test]
fn moving_stops_at_both_ends_of_the_list() {
    let mut window = in_tab(Tab::Steps);
    to_the_list(&mut window);
    let before = listed(&window, Tab::Steps);
    window.chord(ALT, Key::ArrowUp);
    assert_eq!(listed(&window, Tab::Steps), before);
    window.chord(ALT, Key::ArrowDown);
    window.chord(ALT, Key::ArrowDown);
    assert_eq!(listed(&window, Tab::Steps), [before[1], before[2], before[0]]);
    window.chord(ALT, Key::ArrowDown);
    assert_eq!(listed(&window, Tab::Steps), [before[1], before[2], before[0]]);
    assert_eq!(window.undo_steps(), 2);
}

#[test]
fn deleting_asks_first_and_says_what_goes_along() {
    let mut window = in_tab(Tab::Measures);
    to_the_list(&mut window);
    window.key(Key::ArrowDown);
    window.key(Key::Delete);
    assert_says(&window, &window.count("goes-judgements", 6));
    assert_says(&window, &window.count("goes-decisions", 1));
    assert_says(&window, &window.t("delete-undo"));
    window.key(Key::Escape);
    assert!(window.app().dialog().is_none());
    assert_eq!(window.undo_steps(), 0);

    let mut window = in_tab(Tab::FocusAreas);
    to_the_list(&mut window);
    window.key(Key::Delete);
    assert_says(&window, &window.count("goes-measures", 3));
    window.key(Key::Enter);
    assert!(window.app().dialog().is_none(), "Enter should keep it");
    assert_eq!(window.undo_steps(), 0);
}

#[test]
fn after_a_question_is_dismissed_the_list_has_the_keyboard_again() {
    let mut window = in_tab(Tab::Criteria);
    to_the_list(&mut window);
    let name = window.focused_name();
    window.key(Key::Delete);
    window.key(Key::Escape);
    assert_eq!(window.focused_name(), name);
}

#[test]
fn a_deleted_criterion_comes_back_with_all_its_lights() {
    let mut window = in_tab(Tab::Criteria);
    let before = window.session().clone();
    to_the_list(&mut window);
    window.key(Key::Delete);
    window.key(Key::Tab);
    window.key(Key::Enter);
    assert_eq!(window.session().criteria.len(), 5);
    assert!(window.session().judgements.len() < before.judgements.len());
    window.chord(CTRL, Key::Z);
    assert_eq!(window.session(), &before);
}

#[test]
fn the_delete_key_in_a_text_field_deletes_a_letter() {
    let mut window = in_tab(Tab::Steps);
    to_field(&mut window, "field-step-name");
    window.chord(CTRL, Key::Home);
    window.key(Key::Delete);
    assert!(window.app().dialog().is_none());
    assert_eq!(window.focused().unwrap().value, "027");
}

#[test]
fn a_date_that_is_none_is_said_below_its_field_and_kept_until_it_is_mended() {
    let mut window = in_tab(Tab::Session);
    to_field(&mut window, "field-starts");
    window.chord(CTRL, Key::A);
    window.write("31.02.2027");
    let error = format!("! {}", window.t("error-date-no-such-day"));
    assert!(!window.says(&error), "not while one types");
    window.key(Key::Tab);
    assert_says(&window, &error);
    let field = window.field(&window.t("field-starts")).rect;
    let sign = window.painted_lines().into_iter().find(|line| line.text == "!");
    assert!(sign.is_some_and(|sign| field.contains_rect(sign.ink)), "at the field's own edge");
    assert_eq!(window.session().starts, Date::new(2027, 1, 14).ok());
    assert_eq!(value(&window, "field-starts"), "31.02.2027");
    window.chord(Modifiers::SHIFT, Key::Tab);
    window.chord(CTRL, Key::A);
    window.write("28.02.2027");
    window.key(Key::Tab);
    assert!(!window.says(&error));
    assert_eq!(window.session().starts, Date::new(2027, 2, 28).ok());
    assert_says(&window, "28. februar 2027");
    assert_says(&window, &window.t("session-ends-before"));
}

#[test]
fn an_emptied_date_is_no_date_and_no_mistake() {
    let mut window = in_tab(Tab::Session);
    to_field(&mut window, "field-ends");
    window.chord(CTRL, Key::A);
    window.key(Key::Delete);
    window.key(Key::Tab);
    assert_eq!(window.session().ends, None);
    assert!(!window.seen().iter().any(|seen| seen.name.starts_with("! ")), "{}", window.describe());
    assert_eq!(window.undo_steps(), 1);
}

#[test]
fn money_that_is_none_is_said_below_its_field() {
    let mut window = in_tab(Tab::Measures);
    to_field(&mut window, "field-cost");
    window.chord(CTRL, Key::A);
    window.write("mye");
    window.key(Key::Tab);
    assert_says(&window, &format!("! {}", window.t("error-cost-form")));
    window.chord(Modifiers::SHIFT, Key::Tab);
    window.chord(CTRL, Key::A);
    window.write("20-30");
    window.key(Key::Tab);
    let cost = window.session().measures[0].cost.unwrap();
    assert_eq!((cost.from(), cost.to()), (20_000, 30_000));
    assert_eq!(value(&window, "field-cost"), "20–30");
}

#[test]
fn tab_comes_to_everything_in_every_tab_and_then_around() {
    let tabs = LISTS.map(|(tab, _, _)| tab).into_iter().chain([Tab::Session]);
    for tab in tabs {
        let mut window = Window::practice();
        window.prepare(tab);
        let wanted: Vec<_> =
            window.seen().into_iter().filter(|seen| seen.focusable && !seen.disabled).collect();
        let mut missing: Vec<_> = wanted.iter().map(|seen| (seen.id, seen.name.clone())).collect();
        for _ in 0..wanted.len() + 5 {
            window.key(Key::Tab);
            let focused = window.focused().map(|seen| seen.id);
            missing.retain(|(id, _)| Some(*id) != focused);
        }
        assert!(missing.is_empty(), "{tab:?}: Tab does not come to {missing:?}");
    }
}

#[test]
fn a_list_of_choices_is_opened_and_chosen_from_by_keyboard() {
    let mut window = in_tab(Tab::Measures);
    let project = window.t("kind-project");
    let combo = |window: &Window, kind: &str| named(&window.t("field-kind"), &window.t(kind));
    let name = combo(&window, "kind-ambition");
    window.tab_to(Role::Button, &name);
    window.key(Key::Enter);
    assert_says(&window, &project);
    for _ in 0..10 {
        if window.focused_name() == project {
            break;
        }
        window.key(Key::ArrowDown);
    }
    window.key(Key::Enter);
    assert_eq!(
        window.session().measures[0].kind,
        Some(MeasureKind::Project),
        "{}",
        window.describe()
    );
    assert!(window.find(Role::Button, &combo(&window, "kind-project")).is_some());
    assert_eq!(window.undo_steps(), 1);
}

#[test]
fn role_and_seat_are_chosen_by_keyboard_and_a_substitute_is_named() {
    let mut window = in_tab(Tab::Participants);
    let named = |group: &str, name: &str| format!("{}: {}", window.t(group), window.t(name));
    let seat = named("field-attendance", "seat-substitute");
    let role = named("field-role", "role-observer");
    window.tab_to(Role::RadioButton, &seat);
    window.key(Key::Space);
    assert_eq!(window.focused_name(), window.t("field-substitute"));
    window.write("vara");
    window.tab_to(Role::RadioButton, &role);
    window.key(Key::Space);
    let first = &window.session().participants[0];
    assert_eq!(first.role, lyskryss::domain::participant::Role::Observer);
    let wanted = lyskryss::domain::participant::Attendance::Substitute("vara".to_owned());
    assert_eq!(first.attendance, wanted);
    assert_says(&window, &window.t("role-other-what"));
}

// Where a new entry comes, and where the keyboard goes.

#[test]
fn a_new_measure_is_numbered_on_from_the_last_and_named_first() {
    let mut window = in_tab(Tab::Measures);
    to_the_list(&mut window);
    window.chord(CTRL, Key::Enter);
    assert_eq!(window.focused_name(), window.t("field-title"));
    window.write("Nytt tiltak");
    let all = listed(&window, Tab::Measures);
    window.key(Key::Tab);
    let last = window.session().measures.last().unwrap();
    assert_eq!((last.number.as_str(), last.title.as_str()), ("4.5", "Nytt tiltak"));
    assert_eq!(last.focus_area, window.session().measures[11].focus_area, "where its like is");
    assert_eq!(all.last(), Some(&selected(&window)), "at the end, whatever was selected");

    to_the_list(&mut window);
    window.key(Key::Home);
    window.chord(CTRL | Modifiers::SHIFT, Key::Enter);
    assert_eq!(window.focused_name(), window.t("field-title"));
    let second = &window.session().measures[1];
    assert_eq!(second.number, "1.4", "1.2 and 1.3 are taken");
    assert_eq!(second.focus_area, window.session().measures[0].focus_area);
}

#[test]
fn a_new_entry_never_comes_between_rows_that_were_pasted() {
    let mut window = in_tab(Tab::Measures);
    window.paste(TABLE);
    window.key(Key::Enter);
    window.chord(CTRL, Key::Enter);
    window.write("Siste");
    window.key(Key::Tab);
    let titles: Vec<_> = window.session().measures.iter().map(|m| m.title.clone()).collect();
    let at = titles.iter().position(|title| title == "Nytt ett").unwrap();
    assert_eq!(titles[at..at + 3], ["Nytt ett", "Nytt to", "Nytt ti"], "{titles:?}");
    assert_eq!(titles.last().map(String::as_str), Some("Siste"));
}

#[test]
fn numbers_are_counted_on_as_people_do() {
    for (last, next) in
        [("2.9", "2.10"), ("T-09", "T-10"), ("(3)", "(4)"), ("7.", "8."), ("A", ""), ("", "")]
    {
        let mut window = in_tab(Tab::Measures);
        to_the_list(&mut window);
        window.key(Key::End);
        to_field(&mut window, "field-number");
        window.chord(CTRL, Key::A);
        window.key(Key::Delete);
        window.write(last);
        window.chord(CTRL, Key::Enter);
        assert_eq!(window.session().measures.last().unwrap().number, next, "after {last:?}");
    }
}

#[test]
fn enter_goes_through_a_form_field_by_field() {
    let forms: [(Tab, &[&str]); 4] = [
        (Tab::Session, &["field-starts", "field-ends", "field-place", "field-organiser"]),
        (Tab::Participants, &["field-short-organisation", "field-person", "field-group"]),
        (Tab::Criteria, &["field-short-criterion", "field-question"]),
        (Tab::Steps, &["field-step-meaning"]),
    ];
    for (tab, fields) in forms {
        let mut window = in_tab(tab);
        let first = match tab {
            Tab::Session => "field-session-title",
            _ => LISTS.iter().find(|(other, _, _)| *other == tab).unwrap().2,
        };
        to_field(&mut window, first);
        for field in fields {
            window.key(Key::Enter);
            assert_eq!(window.focused_name(), window.t(field), "{tab:?}");
        }
        if tab == Tab::Criteria {
            for level in ["mark-high", "mark-medium", "mark-low"] {
                window.key(Key::Enter);
                let level = window.t(level);
                assert!(window.focused_name().ends_with(&level), "{}", window.focused_name());
            }
        }
        window.key(Key::Enter);
        let focused = window.focused().unwrap();
        assert!(!is_text(focused.role), "{tab:?}: out of the form: {focused:?}");
        assert_eq!(window.undo_steps(), 0, "{tab:?}: no line was written");
    }
}

#[test]
fn f6_comes_to_the_form_of_what_is_selected() {
    let tabs = LISTS.map(|(tab, _, field)| (tab, field));
    for (tab, field) in tabs.into_iter().chain([(Tab::Session, "field-session-title")]) {
        let mut window = in_tab(tab);
        let field = window.t(field);
        let came = (0..6).any(|_| {
            window.key(Key::F6);
            window.focused_name() == field
        });
        assert!(came, "{tab:?}: F6 does not come to {field}");
    }
}

#[test]
fn a_new_session_is_named_first() {
    for new in [FileAction::NewEmpty, FileAction::NewFromTemplate("nb".to_owned())] {
        let mut window = Window::new();
        window.act(new);
        assert_eq!(window.focused_name(), window.t("field-session-title"));
        window.write("Felles tiltak");
        window.key(Key::Enter);
        assert_eq!(window.session().title, "Felles tiltak");
    }
}

#[test]
fn who_owns_a_measure_is_found_among_those_at_the_table() {
    let mut window = in_tab(Tab::Measures);
    to_field(&mut window, "field-owner");
    window.chord(CTRL, Key::A);
    window.write("etat");
    let offered = |window: &Window| {
        let seen = window.seen().into_iter().filter(|seen| seen.role == Role::ListBoxOption);
        seen.filter(|seen| seen.name.starts_with("Etat ")).map(|seen| seen.name).collect()
    };
    let all: Vec<String> = offered(&window);
    assert_eq!(all.first().map(String::as_str), Some("Etat A, 1 av 7"), "{}", window.describe());
    window.keys(Key::ArrowDown, 2);
    window.key(Key::Enter);
    assert_eq!(window.focused_name(), window.t("field-owner"), "one writes on");
    assert_eq!(window.focused().unwrap().value, "Etat B");
    assert_eq!(offered(&window), Vec::<String>::new(), "it is taken: no list is in the way");
    window.write(" og etat");
    assert!(!offered(&window).iter().any(|name| name.starts_with("Etat B")), "named already");
    let name = window.entry(Role::ListBoxOption, "Etat G");
    window.click(Role::ListBoxOption, &name);
    assert_eq!(window.focused().unwrap().value, "Etat B og Etat G");
    window.key(Key::Enter);
    assert_eq!(window.focused_name(), window.t("field-benefits"), "and Enter goes on");
    assert_eq!(window.session().measures[0].owner, "Etat B og Etat G");
    assert_eq!(window.undo_steps(), 1);
}

#[test]
fn who_is_not_at_the_table_is_written_as_before() {
    let mut window = in_tab(Tab::Measures);
    to_field(&mut window, "field-owner");
    window.chord(CTRL, Key::A);
    window.write("Noen andre");
    window.key(Key::Tab);
    assert_eq!(window.session().measures[0].owner, "Noen andre");
    assert_eq!(window.focused_name(), window.t("field-benefits"));
}

// Rows from a spreadsheet.

const TABLE: &str = "Nr\tTiltak\tEier\tInnsatsområde\tFarge\n\
    9.1\tNytt ett\tEtat A\tDeling av data\tblå\n\
    9.2\tNytt to\t\tHelt nytt område\t\n\
    9.10\tNytt ti\tEtat B\t\t\n";

#[test]
fn rows_pasted_from_a_spreadsheet_become_measures_as_one_undo_step() {
    let mut window = in_tab(Tab::Measures);
    let before = window.session().clone();
    window.paste(TABLE);
    assert_eq!(window.session().measures.len(), before.measures.len() + 3);
    assert_eq!(window.undo_steps(), 1);
    let last = window.app().document.as_ref().unwrap().history.next_undo().unwrap().verb;
    assert_eq!(last, Verb::Paste);
    assert!(window.status().contains("Tatt inn: 3 tiltak"), "{}", window.status());
    let new = window.session().measure(window.measure("9.1")).unwrap();
    assert_eq!((new.title.as_str(), new.owner.as_str()), ("Nytt ett", "Etat A"));
    assert_eq!(
        new.focus_area,
        window.session().focus_areas.iter().find(|a| a.name == "Deling av data").map(|a| a.id)
    );
    assert!(
        new.notes.contains("Farge") && new.notes.contains("blå"),
        "no word should be dropped: {:?}",
        new.notes
    );
    assert!(window.session().focus_areas.iter().any(|a| a.name == "Helt nytt område"));
    // How the table was taken in stands in front, until that is read.
    assert_says(&window, "E «Farge»: lagt i notatene");
    assert_says(&window, "C «Eier»: Eier");
    window.key(Key::Enter);
    assert!(window.app().dialog().is_none());
    assert_says(&window, "9.1, Nytt ett");
    window.chord(CTRL, Key::Z);
    assert_eq!(window.session().measures, before.measures);
    assert_eq!(window.session().focus_areas, before.focus_areas);
}

#[test]
fn a_paste_is_taken_back_from_what_is_said_of_it() {
    let mut window = in_tab(Tab::Measures);
    let before = window.session().measures.clone();
    window.paste("Nr\tTiltak\tKostnad\n9.1\tNytt\t450000\n");
    assert_says(&window, &window.t("pasted-unit-ask"));
    window.click(Role::Button, &window.t("pasted-unit-ones"));
    let cost = window.session().measure(window.measure("9.1")).unwrap().cost.unwrap();
    assert_eq!(cost.to_string(), "0,45");
    assert_eq!(window.undo_steps(), 1);
    window.click(Role::Button, &window.t("pasted-undo"));
    assert_eq!(window.session().measures, before);
    assert!(window.app().dialog().is_none());
}

#[test]
fn a_paste_in_a_text_field_is_text() {
    let mut window = in_tab(Tab::Measures);
    to_field(&mut window, "field-notes");
    window.paste("9.1\tNytt ett");
    assert_eq!(window.session().measures.len(), 12);
    assert!(window.focused().unwrap().value.contains("Nytt ett"));
}

#[test]
fn a_table_pasted_into_any_field_of_prepare_is_taken_for_the_rows_it_is() {
    let fields = ["field-title", "field-number", "field-owner", "field-description", "field-notes"];
    for field in fields {
        let mut window = in_tab(Tab::Measures);
        to_field(&mut window, field);
        let before = value(&window, field);
        window.paste(TABLE);
        assert_eq!(window.session().measures.len(), 15, "{field}");
        assert_eq!(window.undo_steps(), 1, "{field}: nothing of it is text");
        // What became of it is told in front.
        if window.app().dialog().is_some() {
            window.key(Key::Escape);
        }
        window.chord(CTRL, Key::Z);
        to_the_list(&mut window);
        window.key(Key::Home);
        assert_eq!(value(&window, field), before);
    }
}

#[test]
fn every_list_takes_pasted_rows_in_its_list_and_in_its_fields() {
    for (tab, _, field) in LISTS {
        for in_a_field in [false, true] {
            let mut window = in_tab(tab);
            let before = listed(&window, tab);
            if in_a_field {
                to_field(&mut window, field);
            } else {
                to_the_list(&mut window);
            }
            window.paste("Første rad\nAndre rad\nTredje rad\n");
            let after = listed(&window, tab);
            assert_eq!(after.len(), before.len() + 3, "{tab:?}, {in_a_field}");
            assert!(after.starts_with(&before), "{tab:?}: at the end");
            assert_eq!(window.undo_steps(), 1);
        }
    }
}

#[test]
fn a_title_broken_in_two_is_pasted_as_one() {
    let mut window = in_tab(Tab::Measures);
    to_field(&mut window, "field-title");
    window.chord(CTRL, Key::A);
    window.paste("Felles katalog for utdanning\nog arbeidsliv\n");
    assert_eq!(window.session().measures.len(), 12);
    window.key(Key::Tab);
    assert_eq!(
        window.session().measures[0].title.trim(),
        "Felles katalog for utdanning og arbeidsliv"
    );
}

#[test]
fn a_level_without_a_sentence_is_pointed_out_where_it_is_written() {
    let mut window = in_tab(Tab::Criteria);
    let words = format!("! {}", window.t("level-without-sentence"));
    let lacks = window.t("criterion-lacks-sentence");
    assert!(!window.says(&words));
    let low = format!("{} {}", window.t("criterion-what-it-takes"), window.t("mark-low"));
    window.tab_to_field(&low);
    window.chord(CTRL, Key::A);
    window.key(Key::Delete);
    window.key(Key::Tab);
    assert_says(&window, &words);
    let row = window.seen().into_iter().find(|seen| seen.name.contains(&lacks));
    assert!(row.is_some(), "{}", window.describe());
}

#[test]
fn signs_that_come_along_with_pasted_text_are_shown_as_what_they_are() {
    let mut window = in_tab(Tab::Measures);
    to_field(&mut window, "field-description");
    // A font without a sign stops the test.
    window.paste(
        "Ferdig \u{2705} \u{1F44D}\u{1F3FD} \u{26A0}\u{FE0F} \u{F0B7} punkt \u{FB01}n\u{2028}",
    );
    window.key(Key::Tab);
    assert!(window.session().measures[0].description.contains('\u{1F44D}'));
}

#[test]
fn a_paste_elsewhere_makes_no_measures() {
    let mut window = in_tab(Tab::Criteria);
    window.run(Room::Board);
    window.paste(TABLE);
    assert_eq!(window.undo_steps(), 0);
    window.prepare(Tab::Measures);
    window.run(HelpCommand::Keys);
    window.paste(TABLE);
    assert_eq!(window.undo_steps(), 0, "a dialog is in front");
}

#[test]
fn the_paste_button_asks_the_clipboard() {
    let mut window = in_tab(Tab::Measures);
    window.take_effects();
    let name = window.t("add-paste");
    window.tab_to(Role::Button, &name);
    window.key(Key::Enter);
    assert_eq!(window.take_effects(), [Effect::AskPaste]);
}

// Empty lists say what to do.

#[test]
fn an_empty_list_says_what_to_do_next_and_ctrl_enter_does_it() {
    for (tab, _, field) in LISTS {
        let mut window = Window::new();
        let field = window.t(field);
        window.act(FileAction::NewEmpty);
        window.prepare(tab);
        assert_eq!(listed(&window, tab), []);
        let key = match tab {
            Tab::Participants => "empty-participants",
            Tab::Criteria => "empty-criteria",
            Tab::FocusAreas => "empty-focus-areas",
            Tab::Session | Tab::Measures => "empty-measures",
            Tab::Steps => "empty-steps",
        };
        let words = window.t(key);
        assert_says(&window, &words);
        window.chord(CTRL, Key::Enter);
        assert_eq!(listed(&window, tab).len(), 1);
        assert_eq!(window.focused_name(), field);
        assert!(!window.says(&words), "{tab:?}");
    }
}
