//! Sessions of any size, as text, for what is measured.

use std::fmt::Write as _;

/// How many measures of how many criteria, and how many of the measures stand on the roadmap.
#[derive(Clone, Copy)]
pub(crate) struct Size(pub(crate) u32, pub(crate) u32, pub(crate) u32);

/// Everything judged, and why; each tenth crossing with a follow-up, each fourth with a line of its
/// story, and each fortieth with a round of twelve.
pub(crate) fn text(Size(measures, criteria, on_roadmap): Size) -> String {
    let marks = ["High", "Medium", "Low", "CannotJudge"];
    let mark = |n: u32| marks[(n % 4) as usize];
    let areas = measures.div_ceil(25);
    let mut text = String::from("(format: 3, title: \"Stor økt\", next_id: 99999, participants: [");
    for seat in 10..22 {
        write!(text, "(id: {seat}, organisation: \"Etat {seat}\", role: Member),").unwrap();
    }
    text.push_str("], steps: [");
    for id in 30..34 {
        write!(text, "(id: {id}, name: \"Steg {id}\"),").unwrap();
    }
    text.push_str("], focus_areas: [");
    for id in 1000..1000 + areas {
        write!(text, "(id: {id}, name: \"Område {id}\"),").unwrap();
    }
    text.push_str("], criteria: [");
    for id in 100..100 + criteria {
        let levels =
            "high: \"Løsningen er kjent.\", medium: \"Noe mangler.\", low: \"Mye mangler.\"";
        write!(text, "(id: {id}, name: \"Kriterium {id}\", question: \"Hva?\", {levels}),")
            .unwrap();
    }
    text.push_str("], measures: [");
    for at in 0..measures {
        let id = 2000 + at;
        write!(
            text,
            "(id: {id}, number: \"{}.{}\", title: \"Tiltak som heter noe ganske langt, nummer {at}\", \
             owner: \"Etat {}\", focus_area: Some({})),",
            1 + at / 25,
            1 + at % 25,
            at % 9,
            1000 + at / 25,
        )
        .unwrap();
    }
    text.push_str("], deliverables: [");
    for at in 0..on_roadmap {
        write!(
            text,
            "(id: {}, what: \"Rapport {at}\", measure: Some({})),",
            50_000 + at,
            2000 + at
        )
        .unwrap();
    }
    write!(
        text,
        "], meetings: [(id: 1, name: \"Møte\", on: Some(\"2027-01-20\"), contents: (rounds: Names))], \
         items: [(id: 2, meeting: Some(1), number: \"1/27\", title: \"Vurdering\", kind: Decision, \
         measures: [2000, 2001, 2002], ended: true)], judgements: ["
    )
    .unwrap();
    let crossings =
        || (2000..2000 + measures).flat_map(|m| (100..100 + criteria).map(move |c| (m, c)));
    for (m, c) in crossings() {
        let light = mark(m * 7 + c * 3);
        write!(text, "(measure: {m}, criterion: {c}, mark: Some({light}), rationale: \"Det er sagt hvorfor.\"")
            .unwrap();
        if (m + c) % 10 == 0 {
            text.push_str(", condition: (what: \"Noe må på plass.\")");
        }
        text.push_str("),");
    }
    text.push_str("], rounds: [");
    for (m, c) in crossings().step_by(40) {
        write!(
            text,
            "(measure: {m}, criterion: {c}, number: 1, opened: \"2027-01-20 10:00\", \
             revealed: Some(\"2027-01-20 10:10\"), answers: Ballots(["
        )
        .unwrap();
        for seat in 10..22 {
            let light = mark(m + c + seat);
            write!(text, "(name: \"Etat {seat}\", seats: [{seat}], answer: Some({light})),")
                .unwrap();
        }
        text.push_str("])),");
    }
    text.push_str("], history: [");
    for (m, c) in crossings().step_by(4) {
        let light = mark(m * 7 + c * 3);
        write!(text, "(measure: {m}, criterion: {c}, number: 1, at: \"2027-01-20 10:11\", what: Agreed(Some({light}))),")
            .unwrap();
    }
    text.push_str("], decisions: [");
    for at in 0..measures {
        let outcome =
            if at < on_roadmap { format!("Step({})", 30 + at % 4) } else { "Queue".to_owned() };
        write!(text, "(measure: {}, outcome: Some({outcome})),", 2000 + at).unwrap();
    }
    text.push_str("])");
    text
}
