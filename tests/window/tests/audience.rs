//! The audience window at the sizes of projectors and screens: legible by rule, measured from what
//! was painted; and a picture of each scene.
//!
//! How pictures are drawn anew: see `pictures.rs`.

use std::sync::Arc;

use egui::epaint::ClippedShape;
use egui::{Rect, Shape, Vec2};
use lyskryss::app::command::AudienceCommand;
use lyskryss::app::core::picture::Picture;
use lyskryss::app::core::place::Room;
use lyskryss::app::input::BoardAction;
use lyskryss::app::rooms::board::CursorMove as Move;
use lyskryss::app::services::audience::Show;
use lyskryss::domain::judgement::{Decision, Outcome};
use lyskryss::domain::measure::MeasureId;
use lyskryss::domain::session::Session;
use lyskryss::i18n;
use lyskryss::storage::samples::Sample;
use lyskryss::ui::kit::theme::{DARK, HIGH_CONTRAST, HIGH_CONTRAST_DARK, LIGHT};

use crate::harness::painted::{Drawn, Line, lights, overlapping, unreadable};
use crate::harness::scenes::{SCENES, harsh, picture, whole_board};
use crate::harness::wall::{Wall, Walls};
use crate::harness::{Window, large_session};

const SIZES: [Vec2; 4] = [
    Vec2::new(1024.0, 768.0),
    Vec2::new(1280.0, 720.0),
    Vec2::new(1920.0, 1080.0),
    Vec2::new(3840.0, 2160.0),
];

/// Every scene of the practice session in every language, and of a harsher one.
fn pictures() -> Vec<(String, Arc<Picture>)> {
    let mut all = Vec::new();
    for tag in i18n::tags() {
        for (name, scene) in SCENES {
            let picture = picture(Sample::Practice.session(), tag, scene);
            all.push((format!("{tag}, {name}"), picture));
        }
    }
    for (name, scene) in SCENES {
        all.push((format!("harsh, {name}"), picture(harsh(), "nb", scene)));
    }
    let board = |window: &mut Window| window.run(Room::Board);
    all.push(("large board".to_owned(), picture(large_session(200, 20), "nb", board)));
    all
}

/// Something to begin with.
fn title() -> Arc<Picture> {
    let (_, scene) = SCENES[0];
    picture(Sample::Practice.session(), "nb", scene)
}

#[test]
fn no_text_is_smaller_than_a_fiftieth_of_the_height_outside_the_window_or_on_another_text() {
    let mut failures = Vec::new();
    let pictures = pictures();
    let mut walls = Walls::of(&SIZES, &pictures[0].1);
    for (name, picture) in pictures {
        for (size, lines) in walls.show(&picture, &LIGHT) {
            let all = Rect::from_min_size(egui::Pos2::ZERO, size).expand(0.5);
            assert!(!lines.is_empty(), "{name}: nothing is painted");
            let mut note = |what: String| failures.push(format!("{name} at {size}: {what}"));
            for line in &lines {
                // Seeing all comes first there, by its name.
                if line.size < size.y / 50.0 && !name.contains("overview") {
                    note(format!("{:?} is only {} high", line.text, line.size));
                }
                if !all.contains_rect(line.ink) || !line.clip.expand(0.5).contains_rect(line.ink) {
                    note(format!("{:?} at {} is cut", line.text, line.ink));
                }
            }
            for (one, other) in overlapping(&lines) {
                note(format!("{one} lies on {other}"));
            }
        }
    }
    assert!(failures.is_empty(), "\n{}", failures.join("\n"));
}

#[test]
fn every_text_of_every_scene_can_be_read_where_it_is_painted_in_every_theme() {
    let mut failures = Vec::new();
    let mut walls = Walls::of(&SIZES[1..2], &title());
    for (name, scene) in SCENES {
        let picture = picture(Sample::Practice.session(), "nb", scene);
        for (theme, palette) in [
            ("light", &LIGHT),
            ("dark", &DARK),
            ("high contrast", &HIGH_CONTRAST),
            ("high contrast, dark", &HIGH_CONTRAST_DARK),
        ] {
            for (_, lines) in walls.show(&picture, palette) {
                let weak = unreadable(&lines);
                failures.extend(weak.into_iter().map(|it| format!("{theme}, {name}: {it}")));
            }
        }
    }
    assert!(failures.is_empty(), "\n{}", failures.join("\n"));
}

#[test]
fn the_whole_sentence_of_each_level_is_on_the_wall_at_every_size() {
    let mut failures = Vec::new();
    let session = Sample::Practice.session();
    let criterion = &session.criteria[4];
    let wanted = [&criterion.high, &criterion.medium, &criterion.low, &criterion.question];
    let mut walls = Walls::of(&SIZES, &title());
    for (name, scene) in SCENES {
        let is_round = name.starts_with("answering") || name.starts_with("revealed");
        if !is_round && !name.starts_with("all have") && name != "directly" {
            continue;
        }
        let picture = picture(session.clone(), "nb", scene);
        for (size, lines) in walls.show(&picture, &LIGHT) {
            let texts: Vec<&str> = lines.iter().map(|line| line.text.trim()).collect();
            let all = texts.join(" ");
            for words in wanted {
                if !all.contains(words.as_str()) {
                    failures.push(format!("{name} at {size}: {words:?} is not whole"));
                }
            }
        }
    }
    assert!(failures.is_empty(), "\n{}", failures.join("\n"));
}

#[test]
fn where_not_all_columns_fit_the_board_says_which_are_shown() {
    let board = |window: &mut Window| window.run(Room::Board);
    let large = picture(large_session(200, 20), "nb", board);
    let mut walls = Walls::of(&SIZES, &large);
    let (_, lines) = &walls.show(&large, &LIGHT)[0];
    let said = lines.iter().find(|line| line.text.contains("av 20"));
    assert!(said.is_some(), "{:?}", lines.iter().map(|line| &line.text).collect::<Vec<_>>());
    let practice = picture(Sample::Practice.session(), "nb", board);
    for (size, lines) in walls.show(&practice, &LIGHT) {
        // Six fit on a wide screen; where they do not, it is said.
        let said = lines.iter().any(|line| line.text.contains("av 6"));
        assert_eq!(said, size == SIZES[0], "{size}");
        assert!(lines.iter().any(|line| line.text.contains("Verdi")), "{size}");
    }
}

/// The board of a session, looked at somewhere.
fn board_at(session: Session, overview: bool, moves: &[Move]) -> Arc<Picture> {
    let mut window = Window::speaking("nb");
    window.open(session);
    window.run(AudienceCommand::AudienceWindow);
    window.run(Room::Board);
    window.act(BoardAction::Move(Move::First));
    for way in moves {
        window.act(BoardAction::Move(*way));
    }
    if overview {
        window.run(AudienceCommand::AudienceShow(Show::Overview));
    }
    window.app().seen()
}

#[test]
fn the_overview_has_every_measure_and_every_light_large_enough_for_the_back_row() {
    let session = whole_board();
    let picture = board_at(session.clone(), true, &[Move::Down; 20]);
    let mut walls = Walls::of(&SIZES, &picture);
    for (size, lines) in walls.show(&picture, &LIGHT) {
        for measure in &session.measures {
            let is_there = |line: &Line| line.text == measure.number;
            assert!(lines.iter().any(is_there), "{size}: no {}", measure.number);
        }
        for criterion in &session.criteria {
            // Of the longest ones at least what tells them from the others.
            let begin: String = criterion.name.chars().take(8).collect();
            let is_there = |line: &Line| line.text.trim().starts_with(begin.trim());
            assert!(lines.iter().any(is_there), "{size}: no {}", criterion.name);
        }
    }
    for (size, shapes) in walls.shapes() {
        let lights = lights(&shapes, &LIGHT);
        assert_eq!(lights.len(), 35 * 8, "{size}");
        let smallest = lights.iter().map(Drawn::size).fold(f32::INFINITY, f32::min);
        assert!(smallest >= size.y / 60.0, "{size}: {smallest} high");
    }
}

#[test]
fn what_does_not_fit_into_the_overview_is_said_and_comes_with_what_is_looked_at() {
    let mut walls = Walls::of(&SIZES[2..3], &title());
    for (way, number) in [(Move::First, "1"), (Move::Last, "1000")] {
        let picture = board_at(large_session(1000, 20), true, &[way]);
        let (_, lines) = &walls.show(&picture, &LIGHT)[0];
        let said = lines.iter().find(|line| line.text.contains("av 1000"));
        assert!(said.is_some(), "{number}: it is not said");
        assert!(lines.iter().any(|line| line.text == number), "{number}: {said:?}");
    }
}

#[test]
fn the_board_says_which_measures_are_seen_and_keeps_the_head_of_their_group() {
    let session = whole_board();
    let mut walls = Walls::of(&SIZES, &title());
    for down in [0, 6, 16, 34] {
        let picture = board_at(session.clone(), false, &[Move::Down; 34][..down]);
        for (size, lines) in walls.show(&picture, &LIGHT) {
            let said = lines.iter().find_map(|line| line.text.strip_prefix("Tiltak "));
            let said = said.filter(|said| said.contains("av 35"));
            let said = said.unwrap_or_else(|| panic!("{size}: nothing is said"));
            let numbers: Vec<usize> = said.split(' ').filter_map(|it| it.parse().ok()).collect();
            let [from, to, ..] = numbers[..] else { panic!("{said}") };
            assert!((from..=to).contains(&(down + 1)), "{size}, {down}: {said}");
            let is_seen = |number: usize| lines.iter().any(|line| line.text == number.to_string());
            assert!((from..=to).all(is_seen) && !is_seen(to + 1), "{size}, {down}: {said}");
            let area = session.measures[from - 1].focus_area;
            let area = session.focus_areas.iter().find(|it| Some(it.id) == area).unwrap();
            let first = lines.iter().find(|line| line.text.starts_with("Område")).unwrap();
            assert_eq!(first.text, area.name, "{size}, {down}: {said}");
        }
    }
}

#[test]
fn long_words_of_heads_are_broken_where_the_language_breaks_them() {
    let picture = board_at(whole_board(), false, &[]);
    let mut walls = Walls::of(&SIZES[2..3], &picture);
    let (_, lines) = &walls.show(&picture, &LIGHT)[0];
    let has = |words: &str| lines.iter().any(|line| line.text == words);
    assert!(has("Personvern-"), "{:?}", lines.iter().map(|l| &l.text).collect::<Vec<_>>());
    assert!(!lines.iter().any(|line| line.text.contains("av 8")), "all columns are seen");
}

#[test]
fn on_a_portrait_wall_five_of_eight_criteria_are_seen_and_nothing_begins_left_of_the_margin() {
    let session = whole_board();
    let names: Vec<String> = session.criteria.iter().map(|c| c.short.clone()).collect();
    let picture = board_at(session, false, &[]);
    let mut walls = Walls::of(&[Vec2::new(1080.0, 1920.0)], &picture);
    let (_, lines) = &walls.show(&picture, &LIGHT)[0];
    let texts: Vec<&String> = lines.iter().map(|line| &line.text).collect();
    let seen = names.iter().filter(|name| texts.contains(name)).count();
    assert!(seen >= 5, "{seen} are seen whole: {texts:?}");
    let letters = texts.iter().filter(|text| ["H", "M", "L"].contains(&text.as_str())).count();
    assert!(letters >= 5 * 7, "{letters} letters beside shapes");
    for line in lines {
        assert!(line.ink.left() >= 56.0, "{:?} at {}", line.text, line.ink);
    }
}

#[test]
fn the_overview_says_that_a_criterion_must_hold_once_and_its_heads_stay_low() {
    let scene = SCENES.iter().find(|(name, _)| *name == "overview").unwrap().1;
    let picture = picture(Sample::Practice.session(), "nb", scene);
    let mut walls = Walls::of(&[SIZES[0]], &picture);
    let (_, lines) = &walls.show(&picture, &LIGHT)[0];
    let texts: Vec<&String> = lines.iter().map(|line| &line.text).collect();
    let mut must = lines.iter().filter(|line| line.text == "må være på plass");
    assert_eq!(must.clone().count(), 1, "{texts:?}");
    assert!(must.next().unwrap().ink.top() > SIZES[0].y * 0.9, "at the foot");
}

#[test]
fn the_years_of_a_step_are_never_broken_in_two() {
    let picture = board_at(Sample::Practice.session(), false, &[]);
    let sizes = [SIZES[0], SIZES[2], Vec2::new(960.0, 1040.0), Vec2::new(1080.0, 1920.0)];
    let mut walls = Walls::of(&sizes, &picture);
    for (size, lines) in walls.show(&picture, &LIGHT) {
        let whole = lines.iter().any(|line| line.text == "2028–2029");
        assert!(whole, "{size}: {:?}", lines.iter().map(|l| &l.text).collect::<Vec<_>>());
    }
}

#[test]
fn the_numbers_of_measures_are_whole_on_every_picture_of_the_roadmap() {
    let mut session = Sample::Practice.session();
    for (at, measure) in (10..).zip(session.measures.iter_mut()) {
        measure.number = format!("3.{at}");
    }
    let scenes: [fn(&mut Window); 3] = [
        |window| window.run(Room::Roadmap),
        |window| {
            window.run(Room::Roadmap);
            window.run(AudienceCommand::AudienceShow(Show::Step));
        },
        |window| {
            window.run(Room::Roadmap);
            window.run(AudienceCommand::AudienceShow(Show::Queue));
        },
    ];
    for scene in scenes {
        let picture = picture(session.clone(), "nb", scene);
        for (size, lines) in Walls::of(&SIZES, &picture).show(&picture, &LIGHT) {
            let numbers: Vec<&str> = lines.iter().map(|line| line.text.as_str()).collect();
            let numbers = || numbers.iter().filter(|text| text.starts_with("3."));
            assert!(numbers().count() > 0, "{size}: nothing is called by its number");
            assert!(numbers().all(|text| !text.contains('…')), "{size}");
        }
    }
}

#[test]
fn one_step_tells_the_back_row_each_of_its_measures_with_what_it_costs() {
    // All that the practice session has, in 2027; one of them costs nobody knows what.
    let mut session = Sample::Practice.session();
    let first = Outcome::Step(session.steps[0].id);
    let ids: Vec<MeasureId> = session.measures.iter().map(|measure| measure.id).collect();
    session.decisions = ids.into_iter().map(Decision::new).collect();
    for (at, decision) in session.decisions.iter_mut().enumerate() {
        decision.outcome = (at < 8).then_some(first);
    }
    session.measures[1].cost = None;
    for (tag, unknown) in [("nb", "Uten anslag"), ("nn", "Utan anslag"), ("en", "No estimate")] {
        let picture = picture(session.clone(), tag, |window| {
            window.run(Room::Roadmap);
            window.run(AudienceCommand::AudienceShow(Show::Step));
        });
        for (size, lines) in Walls::of(&SIZES, &picture).show(&picture, &LIGHT) {
            let is_seen = |words: &str| lines.iter().any(|line| line.text.contains(words));
            for measure in session.measures.iter().take(8) {
                assert!(is_seen(&measure.number), "{tag}, {size}: {}", measure.number);
                let Some(cost) = measure.cost else { continue };
                let cost = cost.to_string();
                let cost = if tag == "en" { cost.replace(',', ".") } else { cost };
                assert!(is_seen(&cost), "{tag}, {size}: {} costs {cost}", measure.number);
            }
            assert!(is_seen(unknown), "{tag}, {size}");
        }
    }
}

/// A scene of the practice session at each size: its lines by their words, and its grounds of lights.
fn scene_at_each_size(walls: &mut Walls, scene: &str) -> Vec<(Vec2, Vec<Line>, Vec<Rect>)> {
    let (_, go) = SCENES.into_iter().find(|(name, _)| *name == scene).unwrap();
    let picture = picture(Sample::Practice.session(), "nb", go);
    let shown = walls.show(&picture, &LIGHT);
    let grounds = |shapes: &[ClippedShape]| {
        let lights = lights(shapes, &LIGHT);
        lights.iter().map(|light| light.rect).collect()
    };
    let with_grounds = |((size, lines), (_, shapes)): ((Vec2, Vec<Line>), (Vec2, Vec<_>))| {
        (size, lines, grounds(&shapes))
    };
    shown.into_iter().zip(walls.shapes()).map(with_grounds).collect()
}

#[test]
fn nothing_moves_when_answers_come_in_or_are_shown() {
    let sizes = [SIZES[0], SIZES[1], SIZES[2], Vec2::new(1080.0, 1920.0)];
    let mut walls = Walls::of(&sizes, &title());
    let criterion = &Sample::Practice.session().criteria[4];
    let sentences = format!("{} {} {}", criterion.high, criterion.medium, criterion.low);
    for phases in [
        &["answering, nobody yet", "answering", "all have answered", "revealed"][..],
        &["revealed", "revealed, and the talk runs", "revealed, all agree"],
        &["hands", "hands revealed"],
    ] {
        let all: Vec<_> =
            phases.iter().map(|phase| scene_at_each_size(&mut walls, phase)).collect();
        for (phase, shown) in phases.iter().zip(&all) {
            for ((size, lines, lights), (_, first, first_lights)) in shown.iter().zip(&all[0]) {
                assert_eq!(lights, first_lights, "{phase} at {size}");
                let said = |lines: &[Line]| -> Vec<(String, Rect)> {
                    let words = |line: &&Line| sentences.contains(line.text.trim());
                    let long = |line: &&Line| line.text.trim().chars().count() > 6;
                    let said = lines.iter().filter(words).filter(long);
                    said.map(|line| (line.text.clone(), line.ink)).collect()
                };
                assert!(said(lines).len() >= 3, "{phase} at {size}: {:?}", said(lines));
                assert_eq!(said(lines), said(first), "{phase} at {size}");
            }
        }
    }
}

#[test]
fn the_measure_is_as_large_as_the_criterion_and_words_are_as_large_as_there_is_room() {
    let mut walls = Walls::of(&SIZES, &title());
    let size_of = |lines: &[Line], words: &str| {
        let line = lines.iter().find(|line| line.text.starts_with(words));
        line.unwrap_or_else(|| panic!("no {words:?}")).size
    };
    for scene in ["answering", "revealed", "agreed, with its words", "agreed on high"] {
        for (size, lines, _) in scene_at_each_size(&mut walls, scene) {
            let (measure, criterion) = (size_of(&lines, "4.4 "), size_of(&lines, "Plassert"));
            assert!((measure - criterion).abs() < 0.01, "{scene} at {size}");
            assert!(measure >= size.y / 20.0, "{scene} at {size}: {measure} is not large");
        }
    }
    for (scene, words, share) in [
        ("agreed, with its words", "Én etat peker", 24.0),
        ("agreed on high", "Én virksomhet har", 16.0),
        ("measure", "Ett sted", 20.0),
        ("decision", "Få elever", 20.0),
    ] {
        for (size, lines, _) in scene_at_each_size(&mut walls, scene) {
            let words = size_of(&lines, words);
            assert!(words >= size.y / share, "{scene} at {size}: only {words} high");
        }
    }
}

#[test]
fn the_signs_of_a_crossing_are_large_enough_and_named() {
    let picture = board_at(whole_board(), false, &[]);
    let mut walls = Walls::of(&SIZES, &picture);
    for ((size, lines), (_, shapes)) in walls.show(&picture, &LIGHT).iter().zip(walls.shapes()) {
        assert!(lines.iter().any(|line| line.text == "følges opp"), "{size}: not named");
        let dots = shapes.iter().filter_map(|clipped| match &clipped.shape {
            Shape::Circle(dot) if dot.fill == LIGHT.accent => Some(dot.radius * 2.0),
            _ => None,
        });
        let dots: Vec<f32> = dots.collect();
        // A dot is two thirds of its sign.
        let smallest = dots.iter().copied().fold(f32::INFINITY, f32::min) * 1.5;
        assert!(dots.len() > 3 && smallest >= size.y / 55.0, "{size}: {smallest} high");
    }
}

#[test]
fn a_picture_that_does_not_change_is_not_painted_again() {
    for (name, scene) in SCENES.into_iter().filter(|(name, _)| !name.contains("talk runs")) {
        let picture = picture(Sample::Practice.session(), "nb", scene);
        let harness = Wall::paint(picture, &LIGHT, SIZES[1], |builder| builder);
        assert!(!harness.ctx.has_requested_repaint(), "{name}");
    }
}
