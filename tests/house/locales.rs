//! The texts: every language says the same things with the same arguments in the same files, and
//! says neither more nor less than the program asks for. Says all that is wrong at once.

use std::collections::btree_map::Entry as Slot;
use std::collections::{BTreeMap, BTreeSet};
use std::fs;
use std::path::{Path, PathBuf};

use fluent_syntax::ast::{
    CallArguments, Entry, Expression, InlineExpression, Pattern, PatternElement,
};
use fluent_syntax::parser;
use lyskryss::app::command::Command;
use lyskryss::i18n::{self, Texts};

use crate::sources::{Source, Strings, code, line_of, sources};

/// What a text is filled in with, and which other texts it quotes.
#[derive(Clone, Debug, Default, PartialEq, Eq)]
struct Uses {
    arguments: BTreeSet<String>,
    texts: BTreeSet<String>,
    /// Whether it shows anything at all, in every variant.
    says_something: bool,
}

/// A text: the name of the file it stands in, and what it uses.
#[derive(Clone, Debug)]
struct Text {
    file: String,
    uses: Uses,
}

/// A language: the names of its files, and its texts by key.
#[derive(Clone, Debug, Default)]
struct Language {
    tag: String,
    files: BTreeSet<String>,
    texts: BTreeMap<String, Text>,
}

/// Reads the texts of a file; what is wrong within its language goes to `wrongs`.
fn read(language: &mut Language, name: &str, text: &str, wrongs: &mut Vec<String>) {
    let file = format!("{}/{name}", language.tag);
    language.files.insert(name.to_owned());
    let (resource, errors) = match parser::parse(text) {
        Ok(resource) => (resource, Vec::new()),
        Err(partly) => partly,
    };
    for error in &errors {
        let (line, start) = (line_of(text, error.pos.start), line_starting(text, error.pos.start));
        wrongs.push(format!("{file}:{line}: not Fluent: {} (`{start}`)", error.kind));
    }
    for entry in &resource.body {
        let (key, pattern) = match entry {
            Entry::Message(message) => (message.id.name.to_owned(), message.value.as_ref()),
            Entry::Term(term) => (format!("-{}", term.id.name), Some(&term.value)),
            Entry::Junk { content } if errors.is_empty() => {
                wrongs.push(format!("{file}: not Fluent: {content}"));
                continue;
            }
            Entry::Junk { .. }
            | Entry::Comment(_)
            | Entry::GroupComment(_)
            | Entry::ResourceComment(_) => continue,
        };
        let uses = pattern.map(uses_of).unwrap_or_default();
        if !uses.says_something {
            wrongs.push(format!("{file}: {key} is empty"));
        }
        match language.texts.entry(key) {
            Slot::Vacant(slot) => {
                slot.insert(Text { file: name.to_owned(), uses });
            }
            Slot::Occupied(first) => {
                let (key, first) = (first.key(), &first.get().file);
                wrongs.push(format!("{file}: {key} is there twice, first in {first}"));
            }
        }
    }
}

#[test]
fn other_words_for_a_command_are_there_in_every_language_or_in_none() {
    for command in Command::all() {
        let without = |tag: &&str| Texts::of(tag).other_words(command.key()).is_empty();
        let all = i18n::tags().count();
        let lacking = i18n::tags().filter(without).count();
        assert!(
            lacking == 0 || lacking == all,
            "{} has other words in some languages only",
            command.key()
        );
    }
}

fn line_starting(text: &str, offset: usize) -> &str {
    let start = text[..offset].rfind('\n').map_or(0, |at| at + 1);
    text[start..].lines().next().unwrap_or_default()
}

fn uses_of(pattern: &Pattern<&str>) -> Uses {
    let mut uses = Uses { says_something: says_something(pattern), ..Uses::default() };
    gather(pattern, &mut uses);
    uses
}

fn says_something(pattern: &Pattern<&str>) -> bool {
    pattern.elements.iter().any(|element| match element {
        PatternElement::TextElement { value } => !value.trim().is_empty(),
        PatternElement::Placeable { expression: Expression::Inline(inline) } => match inline {
            InlineExpression::StringLiteral { value } => !value.trim().is_empty(),
            _ => true,
        },
        PatternElement::Placeable { expression: Expression::Select { variants, .. } } => {
            variants.iter().all(|variant| says_something(&variant.value))
        }
    })
}

fn gather(pattern: &Pattern<&str>, uses: &mut Uses) {
    for element in &pattern.elements {
        if let PatternElement::Placeable { expression } = element {
            gather_expression(expression, uses);
        }
    }
}

fn gather_expression(expression: &Expression<&str>, uses: &mut Uses) {
    match expression {
        Expression::Inline(inline) => gather_inline(inline, uses),
        Expression::Select { selector, variants } => {
            gather_inline(selector, uses);
            for variant in variants {
                gather(&variant.value, uses);
            }
        }
    }
}

fn gather_inline(inline: &InlineExpression<&str>, uses: &mut Uses) {
    let mut in_call = |arguments: &CallArguments<&str>| {
        arguments.positional.iter().for_each(|inline| gather_inline(inline, uses));
        arguments.named.iter().for_each(|named| gather_inline(&named.value, uses));
    };
    match inline {
        InlineExpression::FunctionReference { arguments, .. } => in_call(arguments),
        InlineExpression::TermReference { id, arguments, .. } => {
            arguments.iter().for_each(in_call);
            uses.texts.insert(format!("-{}", id.name));
        }
        InlineExpression::MessageReference { id, .. } => {
            uses.texts.insert(id.name.to_owned());
        }
        InlineExpression::VariableReference { id } => {
            uses.arguments.insert(id.name.to_owned());
        }
        InlineExpression::Placeable { expression } => gather_expression(expression, uses),
        InlineExpression::StringLiteral { .. } | InlineExpression::NumberLiteral { .. } => {}
    }
}

/// What is wrong between languages.
fn differences(languages: &[Language]) -> Vec<String> {
    let mut wrongs = Vec::new();
    let files: BTreeSet<&String> = languages.iter().flat_map(|l| &l.files).collect();
    for file in files {
        let lacking: Vec<_> =
            languages.iter().filter(|l| !l.files.contains(file)).map(|l| l.tag.as_str()).collect();
        if !lacking.is_empty() {
            wrongs.push(format!("{file} is missing in {}", lacking.join(", ")));
        }
    }
    let keys: BTreeSet<&String> = languages.iter().flat_map(|l| l.texts.keys()).collect();
    for key in keys {
        wrongs.extend(differences_of(key, languages));
    }
    for Language { tag, texts, .. } in languages {
        for (key, Text { file, uses }) in texts {
            for quoted in uses.texts.iter().filter(|quoted| !texts.contains_key(*quoted)) {
                wrongs.push(format!("{tag}/{file}: {key} quotes {quoted}, which is not there"));
            }
        }
    }
    wrongs
}

/// What is wrong with a text between languages.
fn differences_of(key: &str, languages: &[Language]) -> Vec<String> {
    let mut wrongs = Vec::new();
    let there: Vec<(String, &Text)> = languages
        .iter()
        .filter_map(|l| l.texts.get(key).map(|text| (format!("{}/{}", l.tag, text.file), text)))
        .collect();
    let file = &there[0].1.file;
    // That a whole file is missing is said of the file.
    let lacking: Vec<_> = languages
        .iter()
        .filter(|l| l.files.contains(file) && !l.texts.contains_key(key))
        .map(|l| format!("{}/{file}", l.tag))
        .collect();
    if !lacking.is_empty() {
        wrongs.push(format!("{key} is missing in {}", lacking.join(", ")));
    }
    if there.iter().any(|(_, text)| text.file != *file) {
        let paths: Vec<_> = there.iter().map(|(path, _)| path.as_str()).collect();
        wrongs.push(format!("{key} stands in different files: {}", paths.join(", ")));
    }
    let arguments = |text: &Text| {
        let names: Vec<_> = text.uses.arguments.iter().map(|name| format!("${name}")).collect();
        if names.is_empty() { "nothing".to_owned() } else { names.join(" ") }
    };
    if there.windows(2).any(|pair| pair[0].1.uses.arguments != pair[1].1.uses.arguments) {
        let each: Vec<_> =
            there.iter().map(|(path, text)| format!("{path} with {}", arguments(text))).collect();
        wrongs.push(format!("{key} is filled in differently: {}", each.join(", ")));
    }
    wrongs
}

/// How the program asks for a text.
#[derive(Clone, Debug, PartialEq, Eq)]
enum Call {
    /// Without arguments.
    Get,
    /// With `n`.
    Count,
    /// With these; `None` where they are not written there.
    With(Option<BTreeSet<String>>),
    /// As a sentence that is filled in later.
    Message,
}

/// The places where the code asks for a text by its key: on `texts`, on `view` which hands on to
/// it, and as a `Message`.
fn calls(code: &str) -> Vec<(usize, String, Call)> {
    let mut calls = Vec::new();
    for (form, on_texts) in
        [(".get(", true), (".with(", true), (".count(", true), ("Message::new(", false)]
    {
        for (at, _) in code.match_indices(form) {
            let Some((key, behind)) = literal(&code[at + form.len()..]) else {
                continue;
            };
            if on_texts && !is_texts(&code[..at]) {
                continue;
            }
            let call = match form {
                ".get(" => Call::Get,
                ".count(" => Call::Count,
                ".with(" => Call::With(written_arguments(behind)),
                _ => Call::Message,
            };
            calls.push((at, key.to_owned(), call));
        }
    }
    calls.sort_by_key(|(at, ..)| *at);
    calls
}

/// The string literal that a text begins with, and what stands behind it.
fn literal(text: &str) -> Option<(&str, &str)> {
    text.trim_start().strip_prefix('"')?.split_once('"')
}

/// Whether the code ends in something that has texts: `texts`, `view`, `Texts::of(tag)`.
fn is_texts(code: &str) -> bool {
    let mut code = code.trim_end();
    if let Some(called) = code.strip_suffix(')') {
        let mut depth = 1;
        let open = called.rfind(|c| {
            depth += i32::from(c == ')') - i32::from(c == '(');
            depth == 0
        });
        code = &called[..open.unwrap_or(0)];
        return ["Texts::of", ".texts"].iter().any(|name| code.ends_with(name));
    }
    let is_part = |c: char| c.is_alphanumeric() || c == '_';
    let word = &code[code.trim_end_matches(is_part).len()..];
    matches!(word, "texts" | "view")
}

/// The names in `, &[("name", value), …])`.
fn written_arguments(behind: &str) -> Option<BTreeSet<String>> {
    let list = behind.trim_start().strip_prefix(',')?.trim_start().strip_prefix("&[")?;
    let mut depth = 0;
    let mut names = BTreeSet::new();
    for (at, c) in list.char_indices() {
        match c {
            '(' => {
                if depth == 0 {
                    names.insert(literal(&list[at + 1..])?.0.to_owned());
                }
                depth += 1;
            }
            '[' => depth += 1,
            ']' if depth == 0 => return Some(names),
            ')' | ']' => depth -= 1,
            _ => {}
        }
    }
    None
}

/// What the source asks for that is not there, or with other arguments; and what is there that it
/// never asks for.
fn misuses(sources: &[Source], texts: &BTreeMap<String, Text>) -> Vec<String> {
    let mut wrongs = Vec::new();
    let codes: Vec<_> = sources.iter().map(|s| (&s.path, code(&s.text, Strings::Kept))).collect();
    for (path, code) in &codes {
        for (at, key, call) in calls(code) {
            let place = format!("{path}:{}", line_of(code, at));
            let Some(Text { uses, .. }) = texts.get(&key) else {
                wrongs.push(format!("{place}: there is no text {key}"));
                continue;
            };
            let given = match call {
                Call::Get => BTreeSet::new(),
                Call::Count => BTreeSet::from(["n".to_owned()]),
                Call::With(Some(given)) => given,
                Call::With(None) | Call::Message => continue,
            };
            for argument in uses.arguments.difference(&given) {
                wrongs.push(format!("{place}: {key} is not given its ${argument}"));
            }
            for argument in given.difference(&uses.arguments) {
                wrongs.push(format!("{place}: {key} has no use for ${argument}"));
            }
        }
    }
    let quoted: BTreeSet<&String> = texts.values().flat_map(|text| &text.uses.texts).collect();
    for (key, Text { file, .. }) in texts.iter().filter(|(key, _)| !quoted.contains(key)) {
        let literal = format!("\"{key}\"");
        if !codes.iter().any(|(_, code)| code.contains(&literal)) {
            wrongs.push(format!("{file}: {key} is never asked for by the program"));
        }
    }
    wrongs
}

fn assert_nothing(wrongs: &[String]) {
    assert!(wrongs.is_empty(), "{} wrong:\n{}\n", wrongs.len(), wrongs.join("\n"));
}

/// What stands in a folder, in order.
fn entries(folder: &Path) -> Vec<PathBuf> {
    let mut paths: Vec<_> = fs::read_dir(folder).unwrap().map(|e| e.unwrap().path()).collect();
    paths.sort();
    paths
}

fn name_of(path: &Path) -> String {
    path.file_name().unwrap().to_str().unwrap().to_owned()
}

fn is_texts_file(path: &Path) -> bool {
    path.extension().is_some_and(|ending| ending == "ftl")
}

/// All languages.
fn languages(wrongs: &mut Vec<String>) -> Vec<Language> {
    let mut languages = Vec::new();
    for path in entries(&Path::new(env!("CARGO_MANIFEST_DIR")).join("assets/locales")) {
        let name = name_of(&path);
        if path.is_dir() {
            let mut language = Language { tag: name, ..Language::default() };
            for file in entries(&path).iter().filter(|path| is_texts_file(path)) {
                let text = fs::read_to_string(file).unwrap();
                read(&mut language, &name_of(file), &text, wrongs);
            }
            languages.push(language);
        } else if is_texts_file(&path) {
            wrongs.push(format!("{name} is in no language's folder"));
        }
    }
    let tags: BTreeSet<&str> = languages.iter().map(|l| l.tag.as_str()).collect();
    assert_eq!(tags, i18n::tags().collect(), "those there, and those that the program has");
    assert!(tags.len() >= 3, "bokmål, nynorsk and English: {tags:?}");
    languages
}

#[test]
fn every_language_parses_and_says_the_same_things_with_the_same_arguments() {
    let mut wrongs = Vec::new();
    let languages = languages(&mut wrongs);
    wrongs.extend(differences(&languages));
    assert_nothing(&wrongs);
}

#[test]
fn every_text_is_asked_for_and_every_text_asked_for_is_there() {
    // A key that only some languages lack is said above.
    let languages = languages(&mut Vec::new());
    let mut all: BTreeMap<String, Text> = BTreeMap::new();
    for (key, text) in languages.into_iter().flat_map(|l| l.texts) {
        let Uses { arguments, texts, .. } = text.uses.clone();
        let known = all.entry(key).or_insert(text);
        known.uses.arguments.extend(arguments);
        known.uses.texts.extend(texts);
    }
    assert_nothing(&misuses(&sources(), &all));
}

#[test]
fn every_text_can_be_filled_in() {
    let mut wrongs = Vec::new();
    for Language { tag, texts, .. } in languages(&mut Vec::new()) {
        let of_program = Texts::of(&tag);
        for (key, Text { file, uses }) in texts.iter().filter(|(key, _)| !key.starts_with('-')) {
            for n in [0, 1, 2, 12] {
                let args: Vec<_> =
                    uses.arguments.iter().map(|name| (name.as_str(), n.into())).collect();
                let said = of_program.with(key, &args);
                // A text that the program does not have is its key; few words look like one.
                let is_lost = key.contains('-') && said == *key;
                if said.contains(['{', '}']) || said.trim().is_empty() || is_lost {
                    wrongs.push(format!("{tag}/{file}: {key} with {n} says `{said}`"));
                    break;
                }
            }
        }
    }
    assert_nothing(&wrongs);
}

#[test]
fn every_command_has_a_name_in_every_language_and_one_that_is_its_own() {
    let mut wrongs = Vec::new();
    for Language { tag, texts, .. } in languages(&mut Vec::new()) {
        let mut names: BTreeMap<String, Command> = BTreeMap::new();
        for command in Command::all() {
            let key = command.key();
            if !texts.contains_key(key) {
                wrongs.push(format!("{tag}: {command:?} has no name ({key})"));
                continue;
            }
            let name = Texts::of(&tag).get(key).into_owned();
            if let Some(other) = names.insert(name.clone(), command) {
                wrongs.push(format!("{tag}: {command:?} and {other:?} are both called `{name}`"));
            }
        }
    }
    assert_nothing(&wrongs);
}

#[test]
fn every_language_has_a_name_of_its_own() {
    let name = |tag| Texts::of(tag).get("language-name").into_owned();
    let names: BTreeMap<String, &str> = i18n::tags().map(|tag| (name(tag), tag)).collect();
    let tags: Vec<_> = i18n::tags().collect();
    assert_eq!(names.len(), tags.len(), "two of {tags:?} are called the same: {names:?}");
}

// The checkers themselves.

fn language(tag: &str, files: &[(&str, &str)], wrongs: &mut Vec<String>) -> Language {
    let mut language = Language { tag: tag.to_owned(), ..Language::default() };
    for (name, text) in files {
        read(&mut language, name, text, wrongs);
    }
    language
}

#[test]
fn what_is_wrong_with_one_file_is_said() {
    let mut wrongs = Vec::new();
    let text = "a = A\nb = { \"\" }\na = Again\nc =\n    .title = No value\nthis is junk\nd = D { $n ->\n    [one] one\n   *[other] { \" \" }\n}\ne = { $n ->\n   *[other] { \" \" }\n}\n";
    let language = language("xx", &[("x.ftl", text)], &mut wrongs);
    assert_eq!(language.texts.keys().collect::<Vec<_>>(), ["a", "b", "c", "d", "e"]);
    assert_eq!(wrongs.len(), 5, "{wrongs:?}");
    assert!(
        wrongs[0].starts_with("xx/x.ftl:6: not Fluent: ") && wrongs[0].contains("this is junk"),
        "{wrongs:?}"
    );
    let others = [
        "xx/x.ftl: b is empty",
        "xx/x.ftl: a is there twice, first in x.ftl",
        "xx/x.ftl: c is empty",
        "xx/x.ftl: e is empty",
    ];
    assert_eq!(wrongs[1..], others);
}

#[test]
fn what_is_there_twice_in_two_files_is_said() {
    let mut wrongs = Vec::new();
    let files = [("x.ftl", "a = A\nb = B { $n }\n"), ("y.ftl", "b = B\nc = C\n")];
    let language = language("xx", &files, &mut wrongs);
    assert_eq!(wrongs, ["xx/y.ftl: b is there twice, first in x.ftl"]);
    assert_eq!(language.texts["b"].file, "x.ftl");
}

#[test]
fn what_differs_between_languages_is_said() {
    let mut wrongs = Vec::new();
    let mut file = |tag: &str, text: &str| language(tag, &[("x.ftl", text)], &mut wrongs);
    let languages = [
        file(
            "en",
            "a = A { $x }\nb = { $n ->\n    [one] { $n } b\n   *[other] { NUMBER($m) }\n}\nc = { a }\n",
        ),
        file("nb", "a = A\nb = { $n } { $m }\nc = { gone }\n"),
        file("nn", "a = { $x } A\nb = { $m } { $n }\n"),
    ];
    assert_eq!(wrongs, Vec::<String>::new());
    assert_eq!(
        differences(&languages),
        [
            "a is filled in differently: en/x.ftl with $x, nb/x.ftl with nothing, nn/x.ftl with $x",
            "c is missing in nn/x.ftl",
            "nb/x.ftl: c quotes gone, which is not there",
        ]
    );
}

#[test]
fn what_differs_between_the_files_of_languages_is_said() {
    let mut wrongs = Vec::new();
    let languages = [
        language("en", &[("x.ftl", "a = A { d }\nb = B\n"), ("y.ftl", "d = D\n")], &mut wrongs),
        language("nb", &[("x.ftl", "a = A { d }\n"), ("y.ftl", "b = B\nd = D\n")], &mut wrongs),
        language("nn", &[("x.ftl", "a = A\nb = B\n"), ("z.ftl", "")], &mut wrongs),
    ];
    assert_eq!(wrongs, Vec::<String>::new());
    assert_eq!(
        differences(&languages),
        [
            "y.ftl is missing in nn",
            "z.ftl is missing in en, nb",
            "b stands in different files: en/x.ftl, nb/y.ftl, nn/x.ftl",
        ]
    );
}

#[test]
fn what_the_program_asks_for_in_vain_or_never_is_said() {
    let text = "a = A\nb = { $n } b\nc = { $x } { $y }\nd = D\ne = { f }\nf = F\ng = G { $x }\n";
    let texts = language("xx", &[("x.ftl", text)], &mut Vec::new()).texts;
    let source = "//! Asks for \"d\".
        texts.get(\"a\"); self.texts.get(\"lost\"); view.count(\"b\", 2); app.texts.get( \"b\" );
        view.with(
            \"c\",
            &[(\"x\", f(&[(1, 2)]).into()), (\"z\", name.into())],
        );
        view.with(\"c\", &args); Texts::of(tag).get(\"gone\"); Message::new(\"e\"); Message::new(\"h\");
        map.get(\"no text\"); id.with(\"nor this\"); Message::new(\"g\").count(\"n\", 2); // texts.get(\"old\")
        ";
    let source = Source { path: "src/x.rs".to_owned(), text: source.to_owned() };
    assert_eq!(
        misuses(&[source], &texts),
        [
            "src/x.rs:2: there is no text lost",
            "src/x.rs:2: b is not given its $n",
            "src/x.rs:3: c is not given its $y",
            "src/x.rs:3: c has no use for $z",
            "src/x.rs:7: there is no text gone",
            "src/x.rs:7: there is no text h",
            "x.ftl: d is never asked for by the program",
        ]
    );
}
