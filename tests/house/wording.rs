//! How the texts are worded, as far as a rule can tell: spaces, signs and quotation marks by
//! language, forms of the other Norwegian, one word for one thing, buttons that fit, and a way on
//! in what went wrong. Says all that is wrong at once.

use std::collections::BTreeSet;
use std::fs;
use std::path::Path;

use fluent_syntax::ast::{Entry, Expression, Pattern, PatternElement};
use fluent_syntax::parser;
use lyskryss::i18n;

use crate::sources::{Source, Strings, code, sources};

/// Stands in a text for what the program fills in.
const FILLED_IN: char = '\u{fffc}';

/// One way that a text reads: of a text with variants there are several.
#[derive(Clone, Debug)]
struct Reading {
    tag: String,
    key: String,
    words: String,
}

/// Beginnings of the keys of what people write, which the program only knows again.
const WRITTEN_BY_OTHERS: [&str; 4] = ["heads-", "marks-", "words-", "typed-"];

/// Every reading of every text, but of what people write.
fn readings() -> Vec<Reading> {
    let mut all = Vec::new();
    for tag in i18n::tags() {
        let folder = Path::new(env!("CARGO_MANIFEST_DIR")).join("assets/locales").join(tag);
        for file in fs::read_dir(folder).unwrap() {
            all.extend(read(tag, &fs::read_to_string(file.unwrap().path()).unwrap()));
        }
    }
    assert!(all.len() > 3_000, "the texts are not where they were: {}", all.len());
    all
}

fn read(tag: &str, text: &str) -> Vec<Reading> {
    let mut all = Vec::new();
    for entry in parser::parse(text).unwrap().body {
        let Entry::Message(message) = entry else { continue };
        let key = message.id.name;
        if WRITTEN_BY_OTHERS.iter().any(|beginning| key.starts_with(beginning)) {
            continue;
        }
        let said = message.value.as_ref().map(ways_to_read).unwrap_or_default();
        all.extend(said.into_iter().map(|words| Reading {
            tag: tag.to_owned(),
            key: key.to_owned(),
            words,
        }));
    }
    all
}

/// Each way a pattern reads: one for each variant of what it chooses from.
fn ways_to_read(pattern: &Pattern<&str>) -> Vec<String> {
    let mut ways = vec![String::new()];
    for element in &pattern.elements {
        let parts = match element {
            PatternElement::TextElement { value } => vec![(*value).to_owned()],
            PatternElement::Placeable { expression: Expression::Inline(_) } => {
                vec![FILLED_IN.to_string()]
            }
            PatternElement::Placeable { expression: Expression::Select { variants, .. } } => {
                variants.iter().flat_map(|variant| ways_to_read(&variant.value)).collect()
            }
        };
        let longer = |way: &String| parts.iter().map(|part| format!("{way}{part}")).collect();
        ways = ways.iter().flat_map::<Vec<_>, _>(longer).collect();
    }
    ways
}

/// What a rule finds wrong with the readings.
fn wrongs(all: &[Reading], rule: impl Fn(&Reading) -> Option<String>) -> Vec<String> {
    let mut wrongs: Vec<_> = all
        .iter()
        .filter_map(|one| {
            Some(format!("{}: {}: {} (`{}`)", one.tag, one.key, rule(one)?, one.words))
        })
        .collect();
    wrongs.dedup();
    wrongs
}

fn assert_nothing(wrongs: &[String]) {
    assert!(wrongs.is_empty(), "{} wrong:\n{}\n", wrongs.len(), wrongs.join("\n"));
}

/// The words of a text, in small letters.
fn words(text: &str) -> impl Iterator<Item = String> {
    text.split(|c: char| !c.is_alphabetic()).filter(|word| !word.is_empty()).map(str::to_lowercase)
}

fn is_norwegian(tag: &str) -> bool {
    matches!(tag, "nb" | "nn")
}

// Signs and spaces.

fn signs(one: &Reading) -> Option<String> {
    let text = &*one.words;
    // A sign that a word follows at once is part of it, as in ".docx".
    let ends = |at: usize| !text[at..].chars().nth(1).is_some_and(char::is_alphanumeric);
    let beside = |sign: char, allowed: &dyn Fn(Option<char>) -> bool| {
        let mut there = text.match_indices(sign).filter(|(at, _)| ends(*at));
        there.all(|(at, _)| allowed(text[..at].chars().next_back()))
    };
    let spaced = |before: Option<char>| before.is_none_or(|c| c == ' ');
    let close = |before: Option<char>| before.is_none_or(|c| !c.is_whitespace());
    if text.contains("  ") {
        return Some("two spaces".to_owned());
    }
    if text.contains("..") {
        return Some("dots, where `…` is one sign".to_owned());
    }
    if ",.;:!?)»".chars().any(|sign| !beside(sign, &close)) {
        return Some("a space before a sign".to_owned());
    }
    if is_norwegian(&one.tag) {
        if !beside('…', &spaced) {
            return Some("no space before `…`".to_owned());
        }
        if text.contains(['“', '”', '‘', '’', '"', '\'']) {
            return Some("quotation marks are « and »".to_owned());
        }
    } else {
        if !beside('…', &close) {
            return Some("a space before `…`".to_owned());
        }
        if text.contains(['«', '»', '‘', '"', '\'']) {
            return Some("quotation marks are “ and ”, the apostrophe is ’".to_owned());
        }
    }
    if text.matches('«').count() != text.matches('»').count()
        || text.matches('“').count() != text.matches('”').count()
    {
        return Some("a quotation mark has no other".to_owned());
    }
    None
}

#[test]
fn spaces_signs_and_quotation_marks_are_those_of_the_language() {
    assert_nothing(&wrongs(&readings(), signs));
}

/// A text of more than one sentence ends as a sentence does.
fn ends_as_it_goes_on(one: &Reading) -> Option<String> {
    let text = one.words.trim_end_matches(['»', '”', ')']);
    let begins = |at: usize| text[at..].chars().next().is_some_and(char::is_uppercase);
    let goes_on =
        [". ", "? "].iter().any(|end| text.match_indices(end).any(|(at, _)| begins(at + 2)));
    let ends = text.ends_with(['.', '?', '!', ':', '…', FILLED_IN]);
    (goes_on && !ends).then(|| "sentences, of which the last has no full stop".to_owned())
}

#[test]
fn what_has_sentences_ends_as_a_sentence() {
    // The name of a button, said aloud.
    let all =
        wrongs(&readings(), |one| ends_as_it_goes_on(one).filter(|_| one.key != "own-key-name"));
    assert_nothing(&all);
}

// One language at a time.

/// Telling forms of bokmål: right in it, and not in nynorsk, or another form is ours.
const BOKMAAL: &str = "ikke jeg hvor hva hvem hvis hvordan hvorfor hvilke hvilken hvilket hver hvert \
    noen noe fra mer bare også mye uten siden annet dere deres hun ennå da selv sammen ble være vært \
    gjøre gjør kommer kommet tar tatt ligger sier vet finnes vises settes lagres lagret endret \
    endringer endringene velges valgt velg åpne åpen åpnet slettet lukket skrevet satt \
    virksomhet virksomheter deltaker deltakere medlemmer medlemmene eier eiere veikart veikartet \
    beslutning beslutningen begrunnelse begrunnelsen rekkefølgen rekkjefølgje tiltakene lysene \
    svarene spørsmålene kriterier kriteriene rød rødt røde lavt høyt høyre vinduet vindu bilde \
    bildet navn navnet antall flere forrige tidligere senere allerede fortsatt annerledes enighet \
    enige enig einige einig fortsett begynn begynner begynne avbrutt åpner leser skriver virker bruker \
    fyller mangler trenger støtter skiller holder telles regneark regnearket dokumenter \
    saken sted steder egen egne samme alene heter ellers hele trolig vurderingen \
    vurderingene setningen setningene tittelen linjen stigen nå innen åpent svarer svarte gøymd gøymde gøym";

/// Telling forms of nynorsk: right in it, and not in bokmål, or another form is ours.
const NYNORSK: &str = "ikkje eg kva kven kvar kvart korleis kvifor korkje nokon noko nokre frå meir \
    berre òg mykje utan sidan anna dykk ho enno då sjølv saman vart vorte vere vore gjere gjer \
    kjem kome tek teke ligg seier veit finst lagra endra endringar vald valde vel opne \
    opna sletta lukka verksemd verksemder deltakar deltakarar medlemer medlemene eigar \
    eigarar vegkart vegkartet avgjerd avgjerda grunngiving grunngivinga rekkefølga rekkjefølgje \
    tiltaka lysa svara spørsmåla kriteria raud raudt raude lågt høgt høgre vindauge vindauget \
    bilete biletet namn namnet fleire førre tidlegare seinare framleis annleis semje samde hald \
    byrje byrjar byrj avbroten treng held rekneark reknearket stad stader eigen eigne same åleine \
    heiter elles heile truleg eit ein eitt éin dei desse sjå no innan ope";

/// Words of English that are none of Norwegian, and that one writes without noticing.
const ENGLISH: &str = "the and of with from this that not save file settings window default click \
    drag cancel undo light row measure meeting agenda minutes feedback deadline update review";

/// The words of a list that a text has.
fn found(text: &str, list: &str) -> Option<String> {
    let found: BTreeSet<_> =
        words(text).filter(|word| list.split_whitespace().any(|other| other == word)).collect();
    (!found.is_empty()).then(|| found.into_iter().collect::<Vec<_>>().join(", "))
}

fn in_its_own_language(one: &Reading) -> Option<String> {
    match &*one.tag {
        "nn" => found(&one.words, BOKMAAL)
            .or_else(|| {
                let bokmaal = |word: &String| {
                    word.ends_with("lig") || word.ends_with("lige") || word.ends_with("het")
                };
                words(&one.words).find(bokmaal)
            })
            .map(|words| format!("bokmål: {words}")),
        "nb" => found(&one.words, NYNORSK).map(|words| format!("nynorsk: {words}")),
        "en" => {
            let norwegian = |word: &String| word.contains(['æ', 'ø', 'å']);
            words(&one.words).find(norwegian).map(|word| format!("Norwegian: {word}"))
        }
        _ => None,
    }
    .or_else(|| {
        let english = is_norwegian(&one.tag).then(|| found(&one.words, ENGLISH)).flatten()?;
        Some(format!("English: {english}"))
    })
}

#[test]
fn each_language_keeps_to_its_own_forms() {
    for list in [BOKMAAL, NYNORSK] {
        assert!(list.split_whitespace().count() >= 60);
    }
    assert_nothing(&wrongs(&readings(), in_its_own_language));
}

// One word for one thing.

/// What is not said, and what is said instead.
const NOT_SAID: [(&str, &str); 22] = [
    ("poeng", "lights are counted, never scored"),
    ("score", "lights are counted, never scored"),
    ("skår", "lights are counted, never scored"),
    ("rangering", "no order is made of lights"),
    ("ranger", "no order is made of lights"),
    ("ranking", "no order is made of lights"),
    ("gjennomsnitt", "nothing is averaged"),
    ("average", "nothing is averaged"),
    ("standpunkt", "an answer: svar"),
    ("håndsopprekning", "voting cards: stemmekort"),
    ("handsopprekking", "voting cards: stemmekort"),
    ("vikar", "a substitute: vara"),
    ("sikkerhetslogg", "a recovery file: gjenopprettingsfil"),
    ("tryggleikslogg", "a recovery file: gjenopprettingsfil"),
    ("journal", "a recovery file"),
    ("throw away", "discard"),
    ("former version", "a previous version"),
    ("earlier version", "a previous version"),
    ("open point", "a follow-up"),
    ("åpne punkt", "oppfølgingspunkt"),
    ("opne punkt", "oppfølgingspunkt"),
    ("all the same", "anyway"),
];

fn one_word_for_one_thing(one: &Reading) -> Option<String> {
    let text = one.words.to_lowercase();
    for (word, instead) in NOT_SAID {
        let whole = |at: usize| !text[..at].ends_with(char::is_alphabetic);
        if text.match_indices(word).any(|(at, _)| whole(at)) {
            return Some(format!("`{word}`: {instead}"));
        }
    }
    // A room is a part of the program, and then its name follows.
    for room in ["rommet", "the room"] {
        let named =
            |at: usize| text[at + room.len()..].trim_start().starts_with(['«', '“', FILLED_IN]);
        if text.match_indices(room).any(|(at, _)| !named(at)) {
            return Some(format!("`{room}`: those who meet are the group: gruppa"));
        }
    }
    None
}

#[test]
fn there_is_one_word_for_one_thing() {
    assert_nothing(&wrongs(&readings(), one_word_for_one_thing));
}

// Buttons.

/// The most characters on a button, without what is filled in.
const WIDEST: usize = 28;

/// The calls that draw a button.
const BUTTONS: [&str; 5] = [
    "main_button(",
    "second_button(",
    "quiet_button(",
    "DialogButton::new(",
    "DialogButton::agree(",
];

/// The keys of what stands on buttons, by the calls that draw them.
fn button_keys(sources: &[Source]) -> BTreeSet<String> {
    let mut keys = BTreeSet::new();
    for source in sources.iter().filter(|source| source.path.starts_with("src/ui/")) {
        let code = code(&source.text, Strings::Kept);
        for drawn in BUTTONS {
            for (at, _) in code.match_indices(drawn) {
                let rest = &code[at + drawn.len()..];
                let call = &rest[..end_of_call(rest)];
                keys.extend(literals(call));
                let near = code[..at].rsplit_once("fn ").map_or("", |(_, near)| near);
                let names = call.split(|c: char| !(c.is_alphanumeric() || c == '_'));
                let names = names.filter(|name| !name.is_empty());
                keys.extend(names.flat_map(|name| literals(put_into(near, name))));
            }
        }
    }
    keys
}

/// What was put last into a variable, by itself or by a loop.
fn put_into<'c>(code: &'c str, name: &str) -> &'c str {
    let ways = [
        (format!("let {name} = "), ';'),
        (format!("for ({name}, "), '{'),
        (format!("for {name} in "), '{'),
    ];
    let put = ways.iter().filter_map(|(way, end)| {
        let at = code.rfind(way.as_str())?;
        let put = &code[at..];
        Some((at, &put[..put.find(*end).unwrap_or(put.len())]))
    });
    put.max_by_key(|(at, _)| *at).map_or("", |(_, put)| put)
}

/// Where the arguments of a call end that has just been opened.
fn end_of_call(code: &str) -> usize {
    let mut depth = 1;
    code.find(|c| {
        depth += i32::from(c == '(') - i32::from(c == ')');
        depth == 0
    })
    .unwrap_or(code.len())
}

/// The string literals of some code.
fn literals(code: &str) -> Vec<String> {
    code.split('"').skip(1).step_by(2).map(str::to_owned).collect()
}

fn too_wide(one: &Reading, buttons: &BTreeSet<String>) -> Option<String> {
    let count = one.words.chars().filter(|c| *c != FILLED_IN).count();
    (buttons.contains(&one.key) && count > WIDEST)
        .then(|| format!("{count} characters on a button, of {WIDEST}"))
}

#[test]
fn no_button_is_wider_than_fits() {
    let buttons = button_keys(&sources());
    let all = readings();
    let known = all.iter().map(|one| &one.key).filter(|key| buttons.contains(*key));
    let known: BTreeSet<_> = known.collect();
    assert!(known.len() > 90, "the buttons are not found any more: {known:?}");
    assert_nothing(&wrongs(&all, |one| too_wide(one, &buttons)));
}

// What went wrong.

/// What says what to do, or asks.
const WAY_ON: &str = "velg skriv lagre prøv rett åpne fjern bruk oppdater sett gi legg tell kopier se \
    rydd avslutt be kort vis slipp enter vent slå hold angre meld \
    vel set opne gje tel sjå rydd avslutt slepp hald slå \
    choose write save try correct open remove use update set give add count copy check free end show \
    drop shorten ask type wait turn hold undo report delete slett";

/// What says that something went wrong, and need not say what to do, and why.
const WITHOUT_A_WAY_ON: [(&str, &str); 5] = [
    ("error-place", "the place alone: what is wrong there follows"),
    ("message-journals-unreadable", "nothing is to be done, and the start offers them"),
    ("message-no-table", "why and what to do is filled in"),
    ("versions-unreadable", "a row of a list: the others can be opened"),
    ("conflict-unreadable", "what is wrong and what to do follows"),
];

fn says_no_way_on(one: &Reading) -> Option<String> {
    let key = &*one.key;
    let went_wrong = ["error-", "no-table-", "message-no-"].iter().any(|b| key.starts_with(b))
        || ["-failed", "-refused", "-unreadable", "-no-round"].iter().any(|e| key.ends_with(e));
    let says = words(&one.words).any(|word| WAY_ON.split_whitespace().any(|verb| verb == word))
        || one.words.contains('?');
    (went_wrong && !says).then(|| "what to do is not said".to_owned())
}

#[test]
fn what_went_wrong_says_what_to_do() {
    let all = readings();
    for (key, _) in WITHOUT_A_WAY_ON {
        let says_none = |one: &Reading| one.key == key && says_no_way_on(one).is_some();
        assert!(all.iter().any(says_none), "{key} is no exception any more");
    }
    let all = wrongs(&all, |one| {
        says_no_way_on(one).filter(|_| WITHOUT_A_WAY_ON.iter().all(|(key, _)| *key != one.key))
    });
    assert_nothing(&all);
}
