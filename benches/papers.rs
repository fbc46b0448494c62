//! What the minutes of a long meeting cost: 150 measures by 10 criteria, each crossing judged in two
//! rounds of twelve. None of it is done on the drawing thread; times mean little on a noisy machine.
//!
//! `cargo bench --bench papers --no-default-features`
#![allow(missing_docs, clippy::print_stdout, clippy::unwrap_used)]

use std::fmt::Write as _;
use std::hint::black_box;
use std::time::Instant;

use lyskryss::app::core::papers::{fingerprint, minutes};
use lyskryss::domain::meeting::sitting::MeetingId;
use lyskryss::domain::session::Session;
use lyskryss::exchange::paper::form::Form;
use lyskryss::exchange::paper::piece::pieces;
use lyskryss::exchange::paper::unwatched;
use lyskryss::i18n::Texts;
use lyskryss::storage::format;

const MEETING: MeetingId = MeetingId(1);

/// A meeting in which everything was judged in two rounds.
fn session(measures: u32, criteria: u32) -> Session {
    let marks = ["High", "Medium", "Low"];
    let mut text = String::from("(format: 3, title: \"Lang økt\", next_id: 9000, participants: [");
    for seat in 10..22 {
        write!(text, "(id: {seat}, organisation: \"Etat {seat}\", role: Member),").unwrap();
    }
    text.push_str("], criteria: [");
    for id in 100..100 + criteria {
        let levels = "high: \"Mange får det merkbart bedre.\", medium: \"Noen får det bedre.\", low: \"Få merker det.\"";
        write!(text, "(id: {id}, name: \"Kriterium {id}\", question: \"Hva?\", {levels}),")
            .unwrap();
    }
    text.push_str("], measures: [");
    for id in 1000..1000 + measures {
        write!(text, "(id: {id}, number: \"{id}\", title: \"Tiltak {id}\"),").unwrap();
    }
    let all: Vec<String> = (1000..1000 + measures).map(|id| id.to_string()).collect();
    write!(
        text,
        "], meetings: [(id: 1, name: \"Møte\", on: Some(\"2027-01-20\"), contents: (rounds: Names))], \
         items: [(id: 2, meeting: Some(1), number: \"1/27\", title: \"Vurdering\", kind: Decision, \
         measures: [{}], ended: true)], judgements: [",
        all.join(", ")
    )
    .unwrap();
    let crossings =
        (1000..1000 + measures).flat_map(|m| (100..100 + criteria).map(move |c| (m, c)));
    let mark = |n: u32| marks[(n % 3) as usize];
    for (measure, criterion) in crossings.clone() {
        let light = mark(measure + criterion);
        let why = "Dette ble sagt av flere, og gruppa ble enig om det etter en samtale.";
        write!(text, "(measure: {measure}, criterion: {criterion}, mark: Some({light}), rationale: \"{why}\"),").unwrap();
    }
    text.push_str("], rounds: [");
    for (measure, criterion) in crossings {
        for number in 1..=2 {
            let ballot = |seat: u32| {
                let light = mark(measure + criterion * number + seat);
                format!("(name: \"Etat {seat}\", seats: [{seat}], answer: Some({light}))")
            };
            let ballots: Vec<String> = (10..22).map(ballot).collect();
            write!(
                text,
                "(measure: {measure}, criterion: {criterion}, number: {number}, opened: \"2027-01-20 10:0{number}\", \
                 revealed: Some(\"2027-01-20 10:1{number}\"), answers: Ballots([{}])),",
                ballots.join(", ")
            )
            .unwrap();
        }
    }
    text.push_str("])");
    format::from_text(&text).unwrap().session
}

fn timed<T>(what: &str, work: impl FnOnce() -> T) -> T {
    let start = Instant::now();
    let made = black_box(work());
    println!("{what:>12}: {:>8.1} ms", start.elapsed().as_secs_f64() * 1000.0);
    made
}

fn main() {
    let session = session(150, 10);
    let texts = Texts::of("nb");
    let paper = timed("composed", || minutes(&session, MEETING, texts).unwrap());
    timed("fingerprint", || fingerprint(&session, MEETING).unwrap());
    timed("pieces", || pieces(&paper).len());
    for form in [Form::Docx, Form::Pdf, Form::Html, Form::Markdown, Form::Text] {
        let bytes = timed(&format!("{form:?}"), || form.write(&paper, &mut unwatched).unwrap());
        println!("{:>12}  {} kB", "", bytes.len() / 1024);
    }
}
