//! Thousands of damaged files: whatever was done to a file, nothing that stands whole in it is
//! missing from what is recovered without being told, that is sound, and it takes no longer for a
//! file on one line.

use std::collections::HashMap;
use std::fs;
use std::ops::Range;
use std::path::Path;
use std::time::{Duration, Instant};

use fastrand::Rng;
use lyskryss::domain::criterion::{Criterion, CriterionId};
use lyskryss::domain::judgement::Judgement;
use lyskryss::domain::light::Mark;
use lyskryss::domain::measure::{Measure, MeasureId};
use lyskryss::domain::session::Session;
use lyskryss::storage::format;
use lyskryss::storage::salvage::{Salvage, salvage};

/// How many files are damaged where nobody asks for more.
const SOME: u64 = 1500;

/// What stands in a file's list, one a line, in front of it.
const ENTRY: &str = "        (";

fn files() -> Vec<String> {
    let root = Path::new(env!("CARGO_MANIFEST_DIR"));
    let names = ["sessions/ovelse.ron", "tests/versions/1.ron", "sessions/handlingsplan-2020.ron"];
    names.iter().map(|name| fs::read_to_string(root.join(name)).unwrap()).collect()
}

fn seeds() -> Range<u64> {
    0..std::env::var("LYSKRYSS_SEEDS").ok().and_then(|n| n.parse().ok()).unwrap_or(SOME)
}

/// What is put where nothing of the kind was.
const PUT_IN: [&str; 14] =
    ["/*", "//", "\"", "(", ")", "[", "]", ",", ";", "\\", "\n", "\0", "*/", "))],"];

/// What is done to a file, by its number.
fn damage(text: &mut Vec<u8>, kind: u8, chance: &mut Rng) {
    let at = chance.usize(..text.len());
    let line_start = text[..at].iter().rposition(|b| *b == b'\n').map_or(0, |at| at + 1);
    let line_end = text[at..].iter().position(|b| *b == b'\n').map_or(text.len(), |n| at + n);
    let line = line_start..line_end;
    match kind {
        0 => text.truncate(at),
        1 => text.truncate(line_end),
        2 | 3 => text[at] ^= 1 << chance.u8(..8),
        4 => drop(text.remove(at)),
        5 => text.insert(at, chance.u8(..)),
        6 => drop(text.drain(line_start..(line_end + 1).min(text.len()))),
        7 => {
            let again: Vec<u8> = [b"\n", &text[line]].concat();
            drop(text.splice(line_end..line_end, again));
        }
        8 => drop(text.splice(line, *b"        \0\0\0")),
        9 => drop(text.drain(at..line_end)),
        10 => drop(text.splice(at..at, PUT_IN[chance.usize(..PUT_IN.len())].bytes())),
        11 => text[at..].iter_mut().take(64).for_each(|byte| *byte = 0),
        _ => {
            let end = (at + chance.usize(1..400)).min(text.len());
            drop(text.drain(at..end));
        }
    }
}

/// The lines of entries, each with where it begins.
fn lines(text: &str) -> HashMap<&str, usize> {
    let (mut lines, mut at): (HashMap<&str, usize>, usize) = (HashMap::new(), 0);
    for line in text.split_inclusive('\n') {
        if line.starts_with(ENTRY) {
            lines.entry(line.trim().trim_end_matches(',')).or_insert(at + ENTRY.len() - 1);
        }
        at += line.len();
    }
    lines
}

/// Line and column of an offset, from 1.
fn place_of(text: &str, at: usize) -> (usize, usize) {
    let line = text[..at].rfind('\n').map_or(0, |end| end + 1);
    (text[..at].matches('\n').count() + 1, text[line..at].chars().count() + 1)
}

/// A file on one line.
fn on_one_line(text: &str) -> String {
    text.lines().filter(|line| !line.starts_with("//")).map(str::trim).collect::<Vec<_>>().join(" ")
}

/// How many entries stand whole in a damaged file, and how many of them are there afterwards, or
/// are told to be left.
#[derive(Debug, Default)]
struct Share {
    whole: usize,
    kept: usize,
    unsaid: Vec<String>,
    refused: usize,
}

impl Share {
    fn count(&mut self, sound: &str, damaged: &[u8], name: &str) {
        let there = String::from_utf8_lossy(damaged).into_owned();
        let one_line = there.lines().count() < 5;
        let now = lines(&there);
        let find = |entry: &str| if one_line { there.find(entry) } else { now.get(entry).copied() };
        let all = lines(sound).into_keys();
        let whole: Vec<(&str, usize)> = all.filter_map(|e| Some((e, find(e)?))).collect();
        self.whole += whole.len();
        let Ok(Salvage { session, left }) = salvage(damaged) else {
            self.refused += usize::from(whole.len() > 5);
            return;
        };
        assert_eq!(session.check(), Ok(()), "{name}");
        let written = format::to_text(&session).unwrap();
        let read = format::from_bytes(written.as_bytes()).unwrap();
        assert!(
            read.session == session && read.unknown.is_empty() && read.checksum_matches,
            "{name}"
        );
        let (after, hides) =
            (lines(&written), left.iter().any(|left| left.what.contains("comment hides")));
        for (entry, at) in whole {
            let place = place_of(&there, at);
            let is_told = hides || left.iter().any(|left| (left.line, left.column) == place);
            match after.contains_key(entry) {
                true => self.kept += 1,
                false if !is_told => self.unsaid.push(format!("{name}: {entry}: {left:?}")),
                false => {}
            }
        }
    }
}

#[test]
fn what_stands_whole_in_a_damaged_file_is_kept_or_told() {
    let (files, mut share) = (files(), Share::default());
    for seed in seeds() {
        let mut chance = Rng::with_seed(seed);
        let sound = &files[usize::try_from(seed % 3).unwrap()];
        let one_line = chance.u8(..5) == 0;
        let mut damaged = if one_line { on_one_line(sound) } else { sound.clone() }.into_bytes();
        let (first, times) = (chance.u8(..13), chance.u8(1..4));
        damage(&mut damaged, first, &mut chance);
        for _ in 1..times {
            if !damaged.is_empty() {
                let kind = chance.u8(..13);
                damage(&mut damaged, kind, &mut chance);
            }
        }
        let name = format!("seed {seed}, kind {first}, one line {one_line}");
        share.count(sound, &damaged, &name);
    }
    let Share { whole, kept, unsaid, refused } = share;
    println!("{kept} of {whole} entries, {refused} refused, {} unsaid", unsaid.len());
    for one in unsaid.iter().take(12) {
        println!("{}", one.chars().take(700).collect::<String>());
    }
    assert!(unsaid.is_empty() && refused == 0, "{} unsaid, {refused} refused", unsaid.len());
    assert!(kept * 1000 > whole * 995, "{kept} of {whole}");
}

/// A session of many measures, all judged.
fn large(measures: u32) -> Session {
    let criteria = (1..=8).map(|id| Criterion::new(CriterionId(id), "Nytte".to_owned())).collect();
    let mut session = Session { criteria, ..Session::default() };
    for id in 9..9 + measures {
        let measure = Measure::new(MeasureId(id), id.to_string(), "Et tiltak".to_owned());
        session.measures.push(measure);
        for criterion in 1..=8 {
            let mut judgement = Judgement::new(MeasureId(id), CriterionId(criterion));
            judgement.mark = Some(Mark::High);
            "Fordi det er slik.".clone_into(&mut judgement.rationale);
            session.judgements.push(judgement);
        }
    }
    session.next_id = 9 + measures;
    session
}

#[test]
fn a_file_on_one_line_takes_no_longer_than_it_is_long() {
    let text = on_one_line(&format::to_text(&large(4000)).unwrap());
    assert!(text.len() > 2_800_000, "{}", text.len());
    for (what, broken) in [
        ("a bracket", text.replacen("title: \"Et", "title; \"Et", 1)),
        ("a comment", text.replacen("measures: [", "measures: [/*", 1)),
        ("many", text.replace("criterion: 5,", "criterion: 5;")),
        ("a quote", text.replacen("Et tiltak\"", "Et tiltak", 1)),
        ("all quotes", text.replace('"', "")),
        ("all brackets", text.replace(')', "")),
    ] {
        let started = Instant::now();
        let salvaged = salvage(broken.as_bytes()).unwrap();
        let took = started.elapsed();
        println!("{what}: {took:?}, {} left", salvaged.left.len());
        assert!(took < Duration::from_mins(1), "{what}: {took:?}");
        if what != "all quotes" {
            assert_eq!(salvaged.session.measures.len(), 4000, "{what}");
        }
    }
}
