//! What there is to see of the board as a whole: every column at every usual size, what it is
//! filtered by, what must hold, what speaks against a decision.

use std::collections::HashMap;

use egui::Shape;
use egui::accesskit::Role;
use egui::epaint::ClippedShape;
use egui::{Key, Modifiers, Pos2, Rect, Vec2, vec2};
use lyskryss::app::command::BoardCommand;
use lyskryss::app::core::place::{BoardColumn, Cursor};
use lyskryss::app::input::BoardAction;
use lyskryss::domain::criterion::{Criterion, CriterionId};
use lyskryss::domain::measure::{Measure, MeasureId};
use lyskryss::domain::session::Session;
use lyskryss::i18n;
use lyskryss::insight::order::{Filter, Sign};
use lyskryss::storage::samples::Sample;
use lyskryss::storage::settings::Settings;
use lyskryss::ui::kit::theme::LIGHT;

use crate::harness::scenes::{SCENES, picture, whole_board};
use crate::harness::wall::Wall;
use crate::harness::{LARGE, Window, painted};

/// The usual sizes of a window, in points: laptops, half a screen, a projector, a large screen.
const SIZES: [Vec2; 5] = [
    vec2(1920.0, 1080.0),
    vec2(1366.0, 768.0),
    vec2(1280.0, 720.0),
    vec2(1024.0, 768.0),
    vec2(960.0, 1040.0),
];

/// The practice session with a seventh criterion, which must hold.
fn seven_criteria() -> Session {
    let mut session = Sample::Practice.session();
    let id = CriterionId(session.next_id);
    session.next_id += 1;
    let mut criterion = Criterion::new(id, "Samfunnssikkerhet og beredskap".to_owned());
    "Beredskap".clone_into(&mut criterion.short);
    criterion.must_hold = true;
    session.criteria.push(criterion);
    session
}

fn showing(session: Session, size: Vec2) -> Window {
    let mut window = Window::with(size, Settings::default(), |builder| builder);
    window.open(session);
    window
}

#[test]
fn with_seven_criteria_every_column_is_seen_whole_at_every_usual_size() {
    for size in SIZES {
        let mut session = seven_criteria();
        session.title = "Prioritering av felles tiltak, januar 2027".to_owned();
        let outcomes: Vec<_> = session.steps.iter().map(|step| step.name.clone()).collect();
        let window = showing(session, size);
        let decision = format!(", {}: ", window.t("board-decision"));
        let is_decision = |name: &str| name.contains(&decision);
        let seen = window.seen().into_iter();
        let cells: Vec<_> =
            seen.filter(|seen| seen.role == Role::GridCell && is_decision(&seen.name)).collect();
        assert!(!cells.is_empty(), "{size}: {}", window.describe());
        for cell in &cells {
            assert!(cell.rect.right() <= size.x, "{size}: {} is at {}", cell.name, cell.rect);
        }
        let lines = window.painted_lines();
        let decided = lines.iter().filter(|line| outcomes.contains(&line.text));
        let cut: Vec<_> =
            decided.filter(|line| !line.clip.x_range().contains(line.ink.right())).collect();
        assert!(cut.is_empty(), "{size}: {cut:?} are cut");
        let elided: Vec<_> = lines
            .iter()
            .filter(|line| {
                line.text.contains('…') && cells[0].rect.x_range().contains(line.ink.center().x)
            })
            .collect();
        assert!(elided.is_empty(), "{size}: {elided:?}");
    }
}

#[test]
fn what_is_open_is_named_at_every_usual_size() {
    for size in SIZES {
        let mut window = showing(Sample::Practice.session(), size);
        assert!(window.paints("Øvelse: felles tiltak"), "{size}: {:?}", window.painted_texts());
        window.run(BoardCommand::Only(Sign::NotJudged));
        assert!(window.paints("Øvelse: felles tiltak"), "{size}: {:?}", window.painted_texts());
    }
}

#[test]
fn a_filter_that_holds_is_said_above_the_board_and_taken_away_there() {
    let mut window = Window::practice();
    let all = window.app().board.measures().count();
    window.run(BoardCommand::Only(Sign::HasRed));
    let filter = Filter { text: "FELLES".to_owned(), ..window.app().board.filter().clone() };
    window.act(BoardAction::Filter(filter));
    let chip = |window: &Window, what: &str| {
        window.app().texts.with("filter-without", &[("what", what.into())])
    };
    let words = window.app().texts.with("filter-words", &[("words", "FELLES".into())]);
    assert!(window.paints(&words), "{:?}", window.painted_texts());
    let (red, words) = (chip(&window, &window.t("sign-has-red")), chip(&window, &words));
    let shown = window.app().board.measures().count();
    assert!(shown < all);
    window.click(Role::Button, &words);
    assert!(window.find(Role::Button, &words).is_none());
    assert!(window.app().board.measures().count() > shown);
    window.tab_to(Role::Button, &red);
    window.key(Key::Enter);
    assert_eq!(window.app().board.measures().count(), all);
    assert_eq!(*window.app().board.filter(), Filter::default());
    let left = window.seen().into_iter().find(|seen| seen.name == red);
    assert!(left.is_none(), "nothing is said of a filter that does not hold");
}

#[test]
fn the_board_shows_what_somebody_owns_alone_or_with_others() {
    let mut window = Window::practice();
    let menu = window.t("filter");
    window.click(Role::Button, &menu);
    window.reach(Role::MenuItemCheckBox, "Etat F");
    window.key(Key::Enter);
    let owners: Vec<_> = window
        .app()
        .board
        .measures()
        .filter_map(|id| window.session().measure(id))
        .map(|measure| measure.owner.clone())
        .collect();
    assert!(owners.contains(&"Etat F".to_owned()), "{owners:?}");
    assert!(owners.contains(&"Etat F og Etat G".to_owned()), "{owners:?}");
    assert!(owners.iter().all(|owner| owner.contains("Etat F")), "{owners:?}");
}

#[test]
fn a_search_finds_words_however_they_are_typed() {
    let mut window = Window::practice();
    for (typed, found) in [("apne data", "2.3"), ("VITNEMAL", "1.2"), ("lærere", "4.1")] {
        let filter = Filter { text: typed.to_owned(), ..Filter::default() };
        window.act(BoardAction::Filter(filter));
        let id = window.measure(found);
        assert!(window.app().board.measures().any(|m| m == id), "{typed} does not find {found}");
    }
}

#[test]
fn what_must_hold_is_marked_in_its_head() {
    let window = showing(seven_criteria(), vec2(1280.0, 720.0));
    let must = window.t("criterion-must-hold-short");
    let name = format!("Samfunnssikkerhet og beredskap, {must}");
    assert!(window.find(Role::Label, &name).is_some(), "{}", window.describe());
    let marked = window.painted_texts().iter().filter(|text| must.starts_with(text.trim())).count();
    assert!(marked > 0 || window.paints(&must), "{:?}", window.painted_texts());
}

#[test]
fn a_decision_that_something_speaks_against_says_so_on_the_board() {
    let mut window = Window::practice();
    let measure = window.measure("1.2");
    window.act(BoardAction::Select(Cursor { measure, column: BoardColumn::Decision }));
    let locked = window.t("concern-locked-step");
    let cell = window.focused_name();
    assert!(cell.contains("2027") && cell.contains(locked.trim_end_matches('.')), "{cell}");
    let measure = window.measure("4.1");
    window.act(BoardAction::Select(Cursor { measure, column: BoardColumn::Decision }));
    let cell = window
        .seen()
        .into_iter()
        .find(|seen| seen.name.starts_with("4.1 ") && seen.name.contains("2028"));
    assert!(cell.is_some_and(|seen| !seen.name.contains(". ")), "{}", window.describe());
}

/// How many thick feet stand under heads, at the wall's largest size.
fn painted_feet(shapes: &[ClippedShape]) -> usize {
    let is_foot = |shape: &Shape| {
        matches!(shape, Shape::Rect(it) if it.fill == LIGHT.ink && (6.0..=12.0).contains(&it.rect.height())
            && it.rect.width() > 2.0 * it.rect.height())
    };
    shapes.iter().filter(|clipped| is_foot(&clipped.shape)).count()
}

#[test]
fn what_must_hold_is_marked_in_its_head_on_the_wall_too() {
    for tag in i18n::tags() {
        for name in ["board in the middle", "overview"] {
            let (_, go) = SCENES.into_iter().find(|(scene, _)| *scene == name).unwrap();
            for session in [seven_criteria(), whole_board()] {
                let mut session = session;
                session.criteria[0].must_hold = true;
                let wanted = session.criteria.iter().filter(|c| c.must_hold).count();
                let window = Window::speaking(tag);
                let must = window.t("criterion-must-hold-short");
                let measure = window.t("board-measure");
                let wall = Wall::paint(picture(session, tag, go), &LIGHT, LARGE, |builder| builder);
                let lines = painted::lines(&wall.output().shapes);
                let marked = lines.iter().filter(|line| must.starts_with(line.text.trim())).count();
                // Each block of the overview has its heads.
                let blocks = lines.iter().filter(|line| line.text == measure).count();
                if name == "overview" {
                    // Its heads stand on a foot; what that means is said once, beside another.
                    let feet = painted_feet(&wall.output().shapes);
                    assert_eq!((marked, feet), (1, wanted * blocks + 1), "{tag}, {name}");
                } else {
                    assert_eq!(marked, wanted * blocks, "{tag}, {name}");
                }
                assert_eq!(painted::overlapping(&lines), [], "{tag}, {name}");
            }
        }
    }
}

/// A session with so many measures that the board guesses the heights of most lines at first.
fn many(measures: usize, title: impl Fn(usize) -> String) -> Session {
    let mut session = Session::default();
    for name in ["Nytte", "Kostnad", "Tid", "Risiko", "Beredskap", "Behov", "Nærhet", "Deling"] {
        let id = CriterionId(session.next_id);
        session.next_id += 1;
        session.criteria.push(Criterion::new(id, name.to_owned()));
    }
    for number in 0..measures {
        let id = MeasureId(session.next_id);
        session.next_id += 1;
        session.measures.push(Measure::new(id, String::new(), title(number)));
    }
    session
}

#[test]
fn lines_are_as_high_as_their_titles_however_many_there_are() {
    let heights = |window: &Window| -> HashMap<String, f32> {
        let is_title = |name: &str| name.starts_with(|c: char| c.is_ascii_digit());
        let seen = window.seen().into_iter().filter(|seen| seen.role == Role::Label);
        let titles = seen.filter(|seen| is_title(&seen.name));
        titles.map(|seen| (seen.name, seen.rect.height())).collect()
    };
    let session = many(3000, |number| {
        let word = ["MWM", "ill", "plan"][number % 3];
        format!("{number} {}", vec![word; 6 + number * 7 % 31].join(" "))
    });
    let mut few = session.clone();
    few.measures = session.measures.iter().skip(2950).cloned().collect();
    let mut window = Window::showing(session);
    window.chord(Modifiers::COMMAND, Key::End);
    let mut small = Window::showing(few);
    small.chord(Modifiers::COMMAND, Key::End);
    let (all, exact) = (heights(&window), heights(&small));
    let known: Vec<_> = all.iter().filter(|(name, _)| exact.contains_key(*name)).collect();
    assert!(known.len() > 4, "{all:?} and {exact:?}");
    for (name, height) in known {
        assert!((height - exact[name]).abs() < 0.1, "{name} is {height} high, not {}", exact[name]);
    }
}

#[test]
fn what_has_the_keyboard_stays_in_view_while_many_lines_find_their_heights() {
    // Letters so narrow that every line is guessed too high.
    let titles = |number: usize| format!("{number} {}", vec!["ill"; 11 + number % 6].join(" "));
    let mut window = Window::showing(many(3000, titles));
    let in_view = |window: &Window, what: &str| {
        let cell = window.seen().into_iter().find(|seen| seen.focused);
        let cell = cell.unwrap_or_else(|| panic!("{what}: nothing has the keyboard"));
        let screen = Rect::from_min_size(Pos2::ZERO, window.harness.ctx.content_rect().size());
        assert!(cell.rect.height() > 10.0 && screen.contains_rect(cell.rect), "{what}: {cell:?}");
    };
    in_view(&window, "opened");
    window.chord(Modifiers::COMMAND, Key::End);
    in_view(&window, "at the end");
    window.keys(Key::PageUp, 40);
    in_view(&window, "gone to");
    for zoom in [1.1, 1.25] {
        window.harness.ctx.set_zoom_factor(zoom);
        window.settle();
        in_view(&window, "larger");
    }
}
