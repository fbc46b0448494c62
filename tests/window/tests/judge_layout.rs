//! Judge in every phase and language, on small and large screens: what stands where, measured from
//! what was painted.

use egui::accesskit::Role;
use egui::{Key, Modifiers, Rect, Vec2};
use lyskryss::app::command::JudgeCommand;
use lyskryss::domain::walk::WalkFilter;
use lyskryss::i18n;
use lyskryss::storage::settings::Settings;

use crate::harness::meeting::{FRESH, SPLIT, marks};
use crate::harness::painted::{Line, overlapping};
use crate::harness::places::of_judge;
use crate::harness::scenes::harsh;
use crate::harness::{LAPTOP, LAPTOP_AT_200, LARGE, Seen, Window};

const SIZES: [(&str, Vec2, f32); 3] =
    [("1280x720", LAPTOP, 1.0), ("1920x1080", LARGE, 1.0), ("200 %", LAPTOP_AT_200, 2.0)];

fn window(size: Vec2, pixels: f32, tag: &str) -> Window {
    let settings = Settings { language: Some(tag.to_owned()), ..Settings::default() };
    Window::with(size, settings, |builder| builder.with_pixels_per_point(pixels))
}

/// What is painted or told beyond the sides of the window, or cut at the sides of where it stands.
fn beyond_the_sides(window: &Window, size: Vec2) -> Vec<String> {
    let screen = Rect::from_min_size(egui::Pos2::ZERO, size).expand(0.5);
    let mut found = Vec::new();
    for line in window.painted_lines() {
        let cut = !line.clip.expand(0.5).x_range().contains(line.ink.left())
            || !line.clip.expand(0.5).x_range().contains(line.ink.right());
        if cut || !screen.contains_rect(line.visible()) {
            found.push(format!("text {:?} at {}, cut to {}", line.text, line.ink, line.clip));
        }
    }
    for seen in window.seen().into_iter().filter(|seen| seen.rect.is_positive()) {
        let sides = seen.rect.left() >= screen.left() && seen.rect.right() <= screen.right();
        if !sides {
            found.push(format!("{:?} {:?} at {}", seen.role, seen.name, seen.rect));
        }
    }
    found
}

// Both in one test: the way to every phase in every size and language is long.
#[test]
fn in_no_phase_size_or_language_does_anything_of_judge_stand_outside_the_window_or_on_another_text()
{
    let mut failures = Vec::new();
    for (name, size, pixels) in SIZES {
        for tag in i18n::tags() {
            for (phase, go) in of_judge() {
                let mut window = window(size, pixels, tag);
                go(&mut window);
                let found = misplaced(&window, size);
                failures
                    .extend(found.into_iter().map(|it| format!("{name}, {tag}, {phase}: {it}")));
            }
        }
    }
    assert!(failures.is_empty(), "\n{}", failures.join("\n"));
}

/// What stands outside the window, or on something else.
fn misplaced(window: &Window, size: Vec2) -> Vec<String> {
    let mut found = beyond_the_sides(window, size);
    for (one, other) in overlapping(&window.painted_lines()) {
        found.push(format!("{one} lies on {other}"));
    }
    found
}

/// The lines that stand wholly where they can be seen.
fn is_whole(line: &Line) -> bool {
    line.clip.expand(0.5).contains_rect(line.ink)
}

#[test]
fn on_a_laptop_and_larger_the_question_all_sentences_and_the_reveal_are_seen_without_scrolling() {
    let mut failures = Vec::new();
    for (name, size, pixels) in &SIZES[..2] {
        for tag in i18n::tags() {
            for (phase, keys) in
                [("answering", "hm"), ("all answered", "hmlam4h"), ("shown", "hmlam4hr")]
            {
                let mut window = window(*size, *pixels, tag);
                window.judge(FRESH);
                window.write(keys);
                let (measure, criterion) = window.judged();
                let session = window.session();
                let criterion = session.criterion(criterion).unwrap();
                let measure = session.measure(measure).unwrap();
                let cannot = window.t("mark-cannot");
                let mut wanted = vec![measure.title.clone(), criterion.question.clone(), cannot];
                wanted
                    .extend([&criterion.high, &criterion.medium, &criterion.low].map(Clone::clone));
                wanted.extend((phase != "shown").then(|| window.t("command-reveal")));
                wanted.extend((phase == "shown").then(|| window.t("verdict-split")));
                let lines = window.painted_lines();
                for words in wanted {
                    // Long ones are broken: their first words tell.
                    let first: String = words.chars().take(18).collect();
                    if !lines.iter().any(|line| is_whole(line) && line.text.contains(&first)) {
                        failures.push(format!("{name}, {tag}, {phase}: {words:?}"));
                    }
                }
            }
        }
    }
    assert!(failures.is_empty(), "\n{}", failures.join("\n"));
}

#[test]
fn on_a_laptop_the_rationale_is_seen_too_after_a_round_with_examples_and_an_earlier_light() {
    let mut failures = Vec::new();
    for tag in i18n::tags() {
        for keys in ["", "nhmlhmlhr", "nhmlhmlhrm", "nmmmmmmmrl"] {
            let mut window = window(LAPTOP, 1.0, tag);
            window.judge(SPLIT);
            window.write(keys);
            let words = "innsyn.";
            let lines = window.painted_lines();
            if !lines.iter().any(|line| is_whole(line) && line.text.contains(words)) {
                failures.push(format!("{tag}, {keys:?}: {:?}", window.painted_texts()));
            }
        }
    }
    assert!(failures.is_empty(), "\n{}", failures.join("\n"));
}

#[test]
fn the_crossing_never_reaches_into_what_stands_beside_it() {
    let mut failures = Vec::new();
    for tag in i18n::tags() {
        for only in [WalkFilter::All, WalkFilter::OldWording, WalkFilter::Unsettled] {
            let mut window = window(LAPTOP, 1.0, tag);
            window.judge(SPLIT);
            window.run(JudgeCommand::Walk(only));
            window.judge_here(SPLIT);
            let side = window.t("talk");
            let side = window.painted_lines().into_iter().find(|line| line.text == side).unwrap();
            let seen = window.seen().into_iter().filter(|seen| seen.role == Role::RadioButton);
            for sentence in seen.filter(|seen| seen.rect.right() > side.ink.left() - 30.0) {
                failures.push(format!("{tag}, {only:?}: {} at {}", sentence.name, sentence.rect));
            }
        }
    }
    assert!(failures.is_empty(), "\n{}", failures.join("\n"));
}

#[test]
fn a_light_stands_in_the_middle_of_its_button_whatever_else_stands_there() {
    let mut failures = Vec::new();
    for (name, size, pixels) in SIZES {
        for keys in ["n", "nhmlhmlhr"] {
            let mut window = window(size, pixels, "nb");
            window.judge(SPLIT);
            window.write(keys);
            let lines = window.painted_lines();
            for (button, letter) in marks(&window).into_iter().zip(["H", "M", "L"]) {
                let mut letters = lines
                    .iter()
                    .filter(|line| line.text == letter && button.rect.contains(line.ink.center()));
                // The first is the light's, the other one the key's.
                let Some(line) = letters.next() else { continue };
                if (line.ink.center().y - button.rect.center().y).abs() > 4.0 {
                    failures.push(format!("{name}, {keys}: {letter} {} {}", line.ink, button.rect));
                }
            }
        }
    }
    assert!(failures.is_empty(), "\n{}", failures.join("\n"));
}

#[test]
fn with_long_words_and_many_people_nothing_lies_outside_or_on_each_other_either() {
    let mut failures = Vec::new();
    for (name, size, pixels) in SIZES {
        for keys in ["hm", "hmlam4hhmlamhhhhmlr", "hmlam4hhmlamhhhhmlrrl"] {
            let mut window = window(size, pixels, "nb");
            window.open(harsh());
            let at = ("4.4", "Plassert ansvar og samfunnsøkonomisk lønnsomhet");
            window.judge_here(at);
            window.write(keys);
            let found = misplaced(&window, size);
            failures.extend(found.into_iter().map(|it| format!("{name}, {keys}: {it}")));
        }
    }
    assert!(failures.is_empty(), "\n{}", failures.join("\n"));
}

#[test]
fn tab_goes_all_around_judge_in_every_phase_forwards_and_backwards() {
    let mut failures = Vec::new();
    for (phase, go) in of_judge() {
        let mut window = Window::new();
        go(&mut window);
        for modifiers in [Modifiers::NONE, Modifiers::SHIFT] {
            window.chord(modifiers, Key::Tab);
            let start = window.focused_name();
            assert!(!start.is_empty(), "{phase}");
            let stops =
                window.seen().iter().filter(|seen| seen.focusable && !seen.disabled).count();
            let comes_back = (0..stops + 4).any(|_| {
                window.chord(modifiers, Key::Tab);
                window.focused_name() == start
            });
            if !comes_back {
                failures.push(format!("{phase}: {modifiers:?} from {start:?}"));
            }
        }
    }
    assert!(failures.is_empty(), "\n{}", failures.join("\n"));
}

#[test]
fn a_reveal_moves_no_sentence() {
    for size in [LAPTOP, LARGE] {
        let mut window = Window::sized(size);
        window.judge(FRESH);
        window.write("hmlam4h");
        let place = |window: &Window| {
            let words = "Én virksomhet peker seg ut";
            let lines = window.painted_lines();
            lines.into_iter().find(|line| line.text.starts_with(words)).unwrap().ink
        };
        let before = place(&window);
        window.write("r");
        assert_eq!(place(&window), before, "{size}");
    }
}

#[test]
fn the_ring_around_what_has_the_keyboard_covers_no_other_control() {
    let mut failures = Vec::new();
    // Below the top bar, above the bar with what can be done next and the status line.
    let room = Rect::from_x_y_ranges(0.0..=LAPTOP.x, 56.0..=LAPTOP.y - 36.0 - 60.0);
    for (phase, go) in of_judge() {
        let mut window = Window::new();
        go(&mut window);
        for _ in 0..30 {
            let Some((rect, visible)) = window.focused_rects() else { continue };
            let ring = rect.intersect(visible).expand(4.0);
            let seen = window.seen();
            let is_other =
                |seen: &&Seen| seen.clickable && !seen.focused && seen.role != Role::ScrollBar;
            let others = seen.iter().filter(is_other);
            // A field stands in its sentence's box; what is scrolled away is not covered.
            let nested = |rect: Rect| rect.contains(ring.center()) || ring.contains_rect(rect);
            let others =
                others.filter(|seen| !nested(seen.rect) && room.contains(seen.rect.center()));
            let mut covered = others.filter(|seen| {
                let both = seen.rect.intersect(ring);
                both.width() > 0.2 && both.height() > 0.2
            });
            if let Some(other) = covered.next() {
                let name = window.focused_name();
                failures.push(format!(
                    "{phase}: {name:?} {ring} covers {:?} {}",
                    other.name, other.rect
                ));
            }
            window.key(Key::Tab);
        }
    }
    failures.dedup();
    assert!(failures.is_empty(), "\n{}", failures.join("\n"));
}

#[test]
fn each_phase_is_the_phase_it_is_called() {
    use lyskryss::app::rooms::judge::Phase;
    use lyskryss::domain::judging::RoundKind;
    for (phase, go) in of_judge() {
        let mut window = Window::new();
        go(&mut window);
        let is = window.phase();
        let wanted = match phase {
            "judge: hands" | "judge: too many hands" => Phase::Answering(RoundKind::Hands),
            name if name.contains("answer") && !name.contains("reveal") => {
                Phase::Answering(RoundKind::Ballots)
            }
            _ => Phase::Talking,
        };
        assert_eq!(is, wanted, "{phase}");
        let agreed = phase.contains("agreed on") || phase.contains("agreed that");
        if agreed && !phase.contains("new round") {
            assert!(marks(&window).iter().any(|mark| mark.selected), "{phase}");
        }
    }
    let mut window = Window::new();
    window.judge(SPLIT);
    assert_eq!(window.rounds().len(), 2);
}
