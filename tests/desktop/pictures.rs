//! `lyskryss export`: pictures as files, without a window, and what they show in words beside them.

use std::collections::BTreeMap;
use std::fs;
use std::io::Cursor;
use std::path::{Path, PathBuf};

use lyskryss::app::core::effect::Now;
use lyskryss::app::core::pictures::PictureOf;
use lyskryss::desktop::cli::{self, Asked};
use lyskryss::desktop::pictures::{PictureOrder, USUAL, write};
use lyskryss::domain::criterion::{Criterion, CriterionId};
use lyskryss::domain::focus_area::{FocusArea, FocusAreaId};
use lyskryss::domain::judgement::{Decision, Judgement, Outcome};
use lyskryss::domain::light::Mark;
use lyskryss::domain::measure::{Measure, MeasureId};
use lyskryss::domain::session::Session;
use lyskryss::domain::step::{Step, StepId};
use lyskryss::exchange::drawing::Size;
use lyskryss::i18n::tags;
use lyskryss::storage::format;
use tempfile::TempDir;

/// Two rounds: one shown, whose answers are anonymous, and one that is open.
const SESSION: &str = r#"(format: 3, title: "Møte & <sånn>", next_id: 40,
    private_notes: [(id: 30, private_note: "HEMMELIG")],
    criteria: [(id: 7, name: "Nytte", question: "Hvem får nytte?", high: "Mye.", medium: "Noe.",
        low: "Lite."), (id: 8, name: "Gjennomførbart", short: "Gjør", high: "Lett.", medium: "Ja.",
        low: "Nei.")],
    measures: [(id: 9, number: "2.10", title: "Én søknad", private_notes: "HEMMELIG"),
        (id: 10, number: "2.2", title: "Felles a/b")],
    participants: [(id: 20, organisation: "Etat A", role: Member), (id: 21, organisation: "Etat B", role: Member)],
    judgements: [(measure: 9, criterion: 7, mark: Some(High), rationale: "Alle slipper skjemaet."),
        (measure: 10, criterion: 8, mark: Some(Low))],
    rounds: [
        (measure: 10, criterion: 7, number: 1, opened: "2027-01-14 09:52",
            revealed: Some("2027-01-14 09:53"), anonymous: true,
            answers: Ballots([(name: "Etat A", seats: [20], answer: Some(High)),
                (name: "Etat B", seats: [21], answer: Some(Low))])),
        (measure: 10, criterion: 7, number: 2, opened: "2027-01-14 09:55",
            answers: Ballots([(name: "Etat A", seats: [20], answer: Some(Medium)),
                (name: "Etat B", seats: [21], answer: None)]))])"#;

struct Desk(TempDir);

impl Desk {
    fn of(session: &str) -> Self {
        let desk = Self(TempDir::new().unwrap());
        fs::write(desk.at("a.ron"), session).unwrap();
        desk
    }

    fn at(&self, name: &str) -> PathBuf {
        self.0.path().join(name)
    }

    fn order(&self, to: &str, of: PictureOf) -> PictureOrder {
        PictureOrder {
            file: self.at("a.ron"),
            to: self.at(to),
            over: false,
            of,
            crossing: None,
            size: USUAL,
            language: Some("nb".to_owned()),
        }
    }

    /// The files that stand there, by their endings, in the order of their numbers.
    fn files(&self, ending: &str) -> Vec<String> {
        let mut found: Vec<PathBuf> =
            fs::read_dir(self.0.path()).unwrap().map(|it| it.unwrap().path()).collect();
        found.retain(|path| path.extension().is_some_and(|it| it == ending));
        let number = |path: &Path| {
            let stem = path.file_stem().unwrap().to_str().unwrap().to_owned();
            stem.rsplit_once('-').map_or(0, |(_, number)| number.parse::<u32>().unwrap())
        };
        found.sort_by_key(|path| number(path));
        found.iter().map(|path| fs::read_to_string(path).unwrap()).collect()
    }
}

fn said(order: &PictureOrder) -> (bool, String) {
    let mut out = Vec::new();
    let is_written = write(order, Now::default(), &mut out).unwrap();
    (is_written, String::from_utf8(out).unwrap())
}

#[test]
fn a_picture_is_written_once_with_its_words_in_it_and_beside_it() {
    let desk = Desk::of(SESSION);
    let order = desk.order("a.png", PictureOf::Board);
    let (is_written, words) = said(&order);
    assert!(is_written && words.contains("a.png: written: board, 1920 x 1080"), "{words}");
    let first = fs::read(&order.to).unwrap();
    let reader = png::Decoder::new(Cursor::new(&first)).read_info().unwrap();
    assert_eq!((reader.info().width, reader.info().height), (1920, 1080));
    let told: Vec<String> =
        reader.info().utf8_text.iter().map(|it| it.get_text().unwrap()).collect();
    assert_eq!(
        told,
        [
            "Tavle – Møte & <sånn>",
            "- 2.10 Én søknad. Nytte: høyt; Gjennomførbart: ikke vurdert. Beslutning: Ikke avgjort.\n\
             - 2.2 Felles a/b. Nytte: ikke vurdert (delt, ikke enige ennå); Gjennomførbart: lavt. \
             Beslutning: Ikke avgjort.",
        ]
    );
    assert_eq!(desk.files("txt"), [format!("{}\n\n{}\n", told[0], told[1])]);
    // Never over another, unless that is asked for.
    let (is_written, words) = said(&order);
    assert!(!is_written && words.contains("there is a file already"), "{words}");
    let over = PictureOrder { over: true, ..order };
    assert!(said(&over).0);
    assert_eq!(fs::read(&over.to).unwrap(), first, "the same session, the same bytes");
    // Words that stand there already are not written over either, and no picture without its words.
    let order = desk.order("b.svg", PictureOf::Status);
    fs::write(desk.at("b.txt"), "mine").unwrap();
    assert!(!said(&order).0 && !order.to.exists());
    assert_eq!(fs::read_to_string(desk.at("b.txt")).unwrap(), "mine");
}

#[test]
fn a_picture_of_shapes_needs_no_typeface_and_has_its_words_in_it() {
    for tag in tags() {
        for of in PictureOf::all() {
            let desk = Desk::of(SESSION);
            let crossing = (of == PictureOf::Crossing).then(|| "2.10 / Nytte".to_owned());
            let size = Size::read("1280x720").unwrap();
            let language = Some(tag.to_owned());
            let order = PictureOrder { size, crossing, language, ..desk.order("a.svg", of) };
            let (is_written, words) = said(&order);
            assert!(is_written, "{words}");
            let [svg] = &desk.files("svg")[..] else { panic!("{of:?}") };
            let [told] = &desk.files("txt")[..] else { panic!("{of:?}") };
            assert!(svg.contains("width=\"1280\" height=\"720\" viewBox=\"0 0 1920 1080\""));
            assert!(
                svg.contains(&format!("xml:lang=\"{tag}\"")) && !svg.contains("<text"),
                "{svg}"
            );
            let (title, words) = told.trim_end().split_once("\n\n").unwrap();
            let safe = |text: &str| {
                text.replace('&', "&amp;")
                    .replace('<', "&lt;")
                    .replace('>', "&gt;")
                    .replace('"', "&quot;")
            };
            assert!(svg.contains(&format!("<title id=\"title\">{}</title>", safe(title))));
            assert!(svg.contains(&format!("<desc id=\"words\">{}</desc>", safe(words))));
            let page = scraper::Html::parse_document(svg);
            assert!(page.errors.iter().all(|it| !it.contains("tag")), "{:?}", page.errors);
        }
    }
}

#[test]
fn a_crossing_is_what_was_shown_and_agreed_and_nothing_hidden_goes_along() {
    let desk = Desk::of(SESSION);
    let told = |crossing: &str| {
        let crossing = Some(crossing.to_owned());
        let order =
            PictureOrder { crossing, over: true, ..desk.order("a.svg", PictureOf::Crossing) };
        let (is_written, words) = said(&order);
        assert!(is_written, "{words}");
        fs::read_to_string(desk.at("a.txt")).unwrap()
    };
    let agreed = told("2.10/nytte");
    assert!(agreed.contains("- Høyt: Mye. Gruppa er enig om dette.\n"), "{agreed}");
    assert!(agreed.ends_with("Begrunnelse: Alle slipper skjemaet.\n"), "{agreed}");
    assert!(!agreed.contains("Lavt"), "{agreed}");
    // A round was shown, without names; what is answered since is unseen.
    let shown = told("Felles a/b / NYTTE");
    assert!(shown.contains("- Høyt: Mye. Ett svar.\n- Middels: Noe. 0 svar.\n"), "{shown}");
    let open = told("2.2 Felles a/b / Gjør");
    for told in [&agreed, &shown, &open] {
        assert!(!told.contains("HEMMELIG") && !told.contains("Etat"), "{told}");
    }
    for of in [PictureOf::Board, PictureOf::Overview, PictureOf::Roadmap, PictureOf::Status] {
        let order = PictureOrder { over: true, ..desk.order("a.svg", of) };
        assert!(said(&order).0);
        let svg = fs::read_to_string(&order.to).unwrap();
        assert!(!svg.contains("HEMMELIG") && !svg.contains("Etat"), "{of:?}");
    }
}

const LEVELS: [Option<Mark>; 5] =
    [Some(Mark::High), Some(Mark::Medium), Some(Mark::Low), Some(Mark::CannotJudge), None];

/// Many measures on many criteria, in areas; some on the roadmap, some in the queue.
fn large(measures: u32, criteria: u32) -> Session {
    let mut session = Session { title: "Stor".to_owned(), next_id: 10_000, ..Session::default() };
    for at in 0..criteria {
        let name = format!("Kriterium nummer {at}");
        session.criteria.push(Criterion::new(CriterionId(1000 + at), name));
    }
    for at in 0..3 {
        let name = format!("Område {at}");
        session.focus_areas.push(FocusArea { id: FocusAreaId(2000 + at), name });
        let name = format!("År {at}");
        session.steps.push(Step {
            id: StepId(3000 + at),
            name,
            meaning: String::new(),
            locked: false,
        });
    }
    for at in 0..measures {
        let id = MeasureId(1 + at);
        let title = format!("Et tiltak som har et navn på flere ord, så det er {at}");
        session.measures.push(Measure {
            focus_area: Some(FocusAreaId(2000 + at % 3)),
            ..Measure::new(id, format!("N{at}"), title)
        });
        for (place, criterion) in session.criteria.iter().enumerate() {
            let mark = LEVELS[(at as usize + place) % LEVELS.len()];
            session.judgements.push(Judgement { mark, ..Judgement::new(id, criterion.id) });
        }
        let outcome = match at % 4 {
            0 => Outcome::Queue,
            step => Outcome::Step(StepId(2999 + step)),
        };
        session.decisions.push(Decision { outcome: Some(outcome), ..Decision::new(id) });
    }
    session
}

/// How often each measure is told of in all sheets, by the crossings that are told with it.
fn lights_told(told: &[String]) -> BTreeMap<String, usize> {
    let mut found = BTreeMap::new();
    for line in told.iter().flat_map(|told| told.lines()).filter_map(|line| line.strip_prefix("- "))
    {
        let (number, rest) = line.split_once(' ').unwrap();
        *found.entry(number.to_owned()).or_default() += rest.matches("Kriterium nummer ").count();
    }
    found
}

#[test]
fn all_lights_are_drawn_and_told_once_however_many_sheets_that_takes() {
    let session = large(41, 9);
    let lights = session.judgements.iter().filter(|it| it.mark.and_then(Mark::light).is_some());
    let lights = lights.count();
    let file = format::to_text(&session).unwrap();
    for of in [PictureOf::Board, PictureOf::Overview] {
        for size in ["1920x1080", "1280x720", "1080x1920", "1000x1000", "2560x720"] {
            let desk = Desk::of(&file);
            let size = Size::read(size).unwrap();
            let order = PictureOrder { size, ..desk.order("a.svg", of) };
            let (is_written, words) = said(&order);
            assert!(is_written, "{words}");
            let (drawn, told) = (desk.files("svg"), desk.files("txt"));
            assert_eq!(drawn.len(), told.len());
            assert_eq!(words.contains("with numbers"), drawn.len() > 1, "{words}");
            let found = lights_told(&told);
            assert_eq!(found.len(), 41, "{of:?} {size:?}");
            assert!(found.values().all(|crossings| *crossings == 9), "{of:?} {size:?} {found:?}");
            assert_eq!(shapes(&drawn), lights, "{of:?} {size:?}, {} sheets", drawn.len());
        }
    }
}

/// How many lights are drawn: by their colours, which nothing else has.
fn shapes(drawn: &[String]) -> usize {
    let colours = ["#00694e", "#f2c21a", "#c2410c"].map(|it| format!("fill=\"{it}\""));
    let of =
        |svg: &String| colours.iter().map(|it| svg.matches(it.as_str()).count()).sum::<usize>();
    drawn.iter().map(of).sum()
}

#[test]
fn all_of_the_roadmap_stands_on_some_sheet_and_the_queue_too() {
    let session = large(64, 6);
    let file = format::to_text(&session).unwrap();
    let on_steps = session.measures.iter().enumerate().filter(|(at, _)| at % 4 != 0);
    let lights: usize = on_steps
        .map(|(_, measure)| {
            let of = session.judgements.iter().filter(|it| it.measure == measure.id);
            of.filter(|it| it.mark.and_then(Mark::light).is_some()).count()
        })
        .sum();
    for size in ["1920x1080", "1080x1920", "1000x1000"] {
        let desk = Desk::of(&file);
        let size = Size::read(size).unwrap();
        let order = PictureOrder { size, ..desk.order("a.svg", PictureOf::Roadmap) };
        let (is_written, words) = said(&order);
        assert!(is_written, "{words}");
        let (drawn, told) = (desk.files("svg"), desk.files("txt"));
        assert!(drawn.len() > 1);
        let found = lights_told(&told);
        assert_eq!(found.len(), 64, "{size:?}");
        for (number, crossings) in found {
            let is_queued = number[1..].parse::<usize>().unwrap() % 4 == 0;
            assert_eq!(crossings, if is_queued { 0 } else { 6 }, "{number} {size:?}");
        }
        let all: Vec<&str> = told.iter().flat_map(|it| it.lines()).collect();
        assert_eq!(all.iter().filter(|it| it.starts_with("- ")).count(), 64, "each once");
        assert_eq!(shapes(&drawn), lights, "{size:?}");
    }
}

#[test]
fn what_cannot_be_drawn_or_written_is_told_and_leaves_no_file() {
    let desk = Desk::of(SESSION);
    let crossing = |words: &str| PictureOrder {
        crossing: Some(words.to_owned()),
        ..desk.order("c.png", PictureOf::Crossing)
    };
    let nowhere =
        PictureOrder { file: "/nowhere/a.ron".into(), ..desk.order("c.png", PictureOf::Board) };
    for (order, words) in [
        (nowhere, "no such file"),
        (desk.order("no folder/a.png", PictureOf::Board), "error"),
        (crossing("2.10 / Pris"), "there is no crossing \"2.10 / Pris\""),
        (crossing("2.10"), "name the measure by its number or title"),
    ] {
        let (is_written, said) = said(&order);
        assert!(!is_written && said.contains(words), "{said}");
        assert!(!order.to.exists());
    }
    assert!(desk.files("txt").is_empty());
    let file = format::to_text(&large(120, 40)).unwrap();
    let many = Desk::of(&file);
    let size = Size::new(320, 320).unwrap();
    let order = PictureOrder { size, ..many.order("a.svg", PictureOf::Board) };
    let (is_written, said) = said(&order);
    assert!(!is_written && said.contains("more than 100 pictures"), "{said}");
}

#[test]
fn what_is_asked_for_is_understood_and_what_is_wrong_is_said_with_the_bounds() {
    let asked = |words: &[&str]| {
        let args = ["export", "a.ron", "--to"].iter().chain(words);
        cli::parse(args.map(std::ffi::OsString::from))
    };
    let order = |words: &[&str]| match asked(words) {
        Ok(Asked::Picture(order)) => (order.of, order.size, order.crossing),
        other => panic!("{other:?}"),
    };
    assert_eq!(order(&["a.PNG"]), (PictureOf::Board, USUAL, None));
    let large = Size::new(3840, 2160).unwrap();
    assert_eq!(
        order(&["a.svg", "--what", "status", "--size", "3840x2160"]),
        (PictureOf::Status, large, None)
    );
    let crossing = Some("1 / a".to_owned());
    assert_eq!(order(&["a.svg", "--crossing", "1 / a"]), (PictureOf::Crossing, USUAL, crossing));
    for (words, wrong) in [
        (
            &["a.png", "--what", "measures"][..],
            "there are board, overview, roadmap, status, crossing",
        ),
        (&["a.png", "--what", "board,status"], "one thing"),
        (&["a.png", "--what", "crossing"], "name the crossing"),
        (&["a.png", "--what", "board", "--crossing", "1 / a"], "is not for"),
        (&["a.png", "--size", "8000x1080"], "each from 320 to 7680"),
        (&["a.png", "--size", "large"], "as in 1920x1080"),
        (&["a.svg", "--as", "excel"], "not for a picture"),
        (&["a.csv", "--size", "1920x1080"], ".png or .svg"),
    ] {
        let said = asked(words).unwrap_err();
        assert!(said.contains(wrong), "{said}");
    }
}
