//! The command line: what was asked for. It speaks English.

use std::ffi::OsString;
use std::path::PathBuf;

use lexopt::Arg;

use crate::desktop::export::TableOrder;
use crate::desktop::import;
use crate::desktop::minutes::{self, Order, Which};
#[cfg(feature = "gui")]
use crate::desktop::pictures::PictureOrder;
use crate::desktop::see::SeeAs;
use crate::i18n;

mod exporting;

/// What `--help` prints.
pub const HELP: &str = "\
Lyskryss: prioritise together, one measure, one criterion, one light at a time.

Usage:
  lyskryss [FILE] [--lang TAG]   open the window, and a session if one is named
  lyskryss check FILE...         say whether each file is a sound session
  lyskryss recover FILE --out NEW.ron
                                 rescue what can be read of a damaged file, or of the
                                 recovery file of what was not saved; exits with 0
                                 where that is everything, with 3 where something
                                 was lost, which is then listed
  lyskryss see FILE [--lang TAG] [--as text|tsv]
                                 print the questions that the lights raise; as tsv: kind,
                                 ids of measures, ids of criteria, sentence
  lyskryss minutes FILE --to OUT.docx [--lang TAG] [--what WORD,...]
             [--meeting DAY-OR-NAME] [--agenda | --case NUMBER] [--over]
                                 write the minutes of a meeting, its agenda as it is
                                 sent out, or the briefing paper of an item; what goes
                                 in: all, decisions, no-rounds, counts, names, board,
                                 roadmap, queue, status, questions
  lyskryss export FILE --to OUT.xlsx|OUT.csv [--lang TAG] [--what WORD,...]
             [--as excel|rfc4180] [--over]
                                 write tables of a session; which: board, measures,
                                 criteria, steps, roadmap, follow-ups, rounds, items; a
                                 workbook holds all of them unless some are named, a
                                 .csv one, the board unless another is named, as Excel
                                 opens it in Norway or as RFC 4180 has it
  lyskryss export FILE --to OUT.png|OUT.svg [--lang TAG] [--what WORD]
             [--crossing \"MEASURE / CRITERION\"] [--size 1920x1080] [--over]
                                 draw a picture for slides, with what it shows in words
                                 in a .txt file beside it; which: board, overview (the
                                 whole board), roadmap, status, crossing; with numbers
                                 where one picture cannot hold it readably
  lyskryss import TABLE [--out NEW.ron | --dry-run] [--into FILE] [--sheet NAME]
             [--map MAP.ron] [--new-criteria]
                                 import a spreadsheet (XLSX, XLSM, XLS, ODS, CSV), as a
                                 new session or into an existing one; says what each
                                 column became; exits with 1 where nothing could be
                                 imported

Options:
  --lang TAG      the language of the window, or of what is printed or written:
                  nb, nn or en
  -h, --help      print this
  -V, --version   print the version

Settings and recent files live in the platform's place for them, or in
LYSKRYSS_DATA_DIR where that is set.
";

/// What was asked for.
#[derive(Clone, Debug, PartialEq, Eq)]
pub enum Asked {
    /// Print the help.
    Help,
    /// Print the version.
    Version,
    /// Check files.
    Check(Vec<OsString>),
    /// Take what can be taken out of a damaged file.
    Recover {
        /// The damaged file.
        from: PathBuf,
        /// The new file.
        to: PathBuf,
    },
    /// Print the questions that the lights of a session raise.
    See {
        /// The session.
        file: PathBuf,
        /// In this language, by its tag.
        language: Option<String>,
        /// In this form.
        how: SeeAs,
    },
    /// Write a paper of a meeting.
    Minutes(Order),
    /// Take a table in.
    Import(import::Order),
    /// Write tables of a session.
    Export(TableOrder),
    /// Write a picture of a session.
    #[cfg(feature = "gui")]
    Picture(PictureOrder),
    /// Work at full speed until killed, for a test.
    #[cfg(feature = "exercise")]
    Exercise {
        /// What is done follows from it.
        seed: u64,
        /// Where the session is saved.
        file: PathBuf,
    },
    /// Open the window.
    Window {
        /// With this session.
        file: Option<PathBuf>,
        /// In this language, by its tag.
        language: Option<String>,
    },
}

/// Reads the arguments, without the program's own name.
///
/// # Errors
/// A sentence that says what is not understood.
pub fn parse(args: impl IntoIterator<Item = OsString>) -> Result<Asked, String> {
    let args: Vec<OsString> = args.into_iter().collect();
    if args.first().is_some_and(|first| first == "check") {
        return parse_check(lexopt::Parser::from_args(args.into_iter().skip(1)));
    }
    if args.first().is_some_and(|first| first == "recover") {
        return parse_recover(lexopt::Parser::from_args(args.into_iter().skip(1)));
    }
    if args.first().is_some_and(|first| first == "see") {
        return parse_see(lexopt::Parser::from_args(args.into_iter().skip(1)));
    }
    if args.first().is_some_and(|first| first == "minutes") {
        return parse_minutes(lexopt::Parser::from_args(args.into_iter().skip(1)));
    }
    if args.first().is_some_and(|first| first == "import") {
        return parse_import(lexopt::Parser::from_args(args.into_iter().skip(1)));
    }
    if args.first().is_some_and(|first| first == "export") {
        return exporting::parse_export(lexopt::Parser::from_args(args.into_iter().skip(1)));
    }
    #[cfg(feature = "exercise")]
    if args.first().is_some_and(|first| first == "exercise") {
        return parse_exercise(lexopt::Parser::from_args(args.into_iter().skip(1)));
    }
    let mut parser = lexopt::Parser::from_args(args);
    let (mut file, mut language) = (None, None);
    while let Some(arg) = parser.next().map_err(|err| err.to_string())? {
        match arg {
            Arg::Short('h') | Arg::Long("help") => return Ok(Asked::Help),
            Arg::Short('V') | Arg::Long("version") => return Ok(Asked::Version),
            Arg::Long("lang") => language = Some(language_of(&mut parser)?),
            Arg::Value(path) if file.is_none() => file = Some(PathBuf::from(path)),
            other => return Err(other.unexpected().to_string()),
        }
    }
    Ok(Asked::Window { file, language })
}

fn parse_check(mut parser: lexopt::Parser) -> Result<Asked, String> {
    let mut files = Vec::new();
    while let Some(arg) = parser.next().map_err(|err| err.to_string())? {
        match arg {
            Arg::Short('h') | Arg::Long("help") => return Ok(Asked::Help),
            Arg::Value(path) => files.push(path),
            other => return Err(other.unexpected().to_string()),
        }
    }
    match files.as_slice() {
        [] => Err("check needs at least one file".to_owned()),
        _ => Ok(Asked::Check(files)),
    }
}

fn parse_recover(mut parser: lexopt::Parser) -> Result<Asked, String> {
    let (mut from, mut to) = (None, None);
    while let Some(arg) = parser.next().map_err(|err| err.to_string())? {
        match arg {
            Arg::Short('h') | Arg::Long("help") => return Ok(Asked::Help),
            Arg::Long("out") if to.is_none() => to = Some(path_of(&mut parser)?),
            Arg::Value(path) if from.is_none() => from = Some(PathBuf::from(path)),
            other => return Err(other.unexpected().to_string()),
        }
    }
    match (from, to) {
        (Some(from), Some(to)) => Ok(Asked::Recover { from, to }),
        _ => Err("recover needs a file, and --out with the name of a new one".to_owned()),
    }
}

fn parse_see(mut parser: lexopt::Parser) -> Result<Asked, String> {
    let (mut file, mut language, mut how) = (None, None, SeeAs::default());
    while let Some(arg) = parser.next().map_err(|err| err.to_string())? {
        match arg {
            Arg::Short('h') | Arg::Long("help") => return Ok(Asked::Help),
            Arg::Long("lang") => language = Some(language_of(&mut parser)?),
            Arg::Long("as") => how = form_of(&mut parser)?,
            Arg::Value(path) if file.is_none() => file = Some(PathBuf::from(path)),
            other => return Err(other.unexpected().to_string()),
        }
    }
    let file = file.ok_or_else(|| "see needs a file".to_owned())?;
    Ok(Asked::See { file, language, how })
}

fn parse_minutes(mut parser: lexopt::Parser) -> Result<Asked, String> {
    let mut order = Order::default();
    let (mut file, mut to) = (None, None);
    while let Some(arg) = parser.next().map_err(|err| err.to_string())? {
        match arg {
            Arg::Short('h') | Arg::Long("help") => return Ok(Asked::Help),
            Arg::Long("to") if to.is_none() => to = Some(path_of(&mut parser)?),
            Arg::Long("lang") => order.language = Some(language_of(&mut parser)?),
            Arg::Long("what") => {
                let words = string_of(&mut parser)?;
                order.what.extend(words.split(',').map(|word| word.trim().to_owned()));
            }
            Arg::Long("meeting") => order.meeting = Some(string_of(&mut parser)?),
            Arg::Long("agenda") if order.which == Which::Minutes => order.which = Which::Agenda,
            Arg::Long("case") if order.which == Which::Minutes => {
                order.which = Which::Case(string_of(&mut parser)?);
            }
            Arg::Long("over") => order.over = true,
            Arg::Value(path) if file.is_none() => file = Some(PathBuf::from(path)),
            other => return Err(other.unexpected().to_string()),
        }
    }
    minutes::contents(&order.what)?;
    match (file, to) {
        (Some(file), Some(to)) => Ok(Asked::Minutes(Order { file, to, ..order })),
        _ => Err("minutes needs a file, and --to with the name of a new one".to_owned()),
    }
}

fn parse_import(mut parser: lexopt::Parser) -> Result<Asked, String> {
    let (mut order, mut table, mut is_tried) = (import::Order::default(), None, false);
    while let Some(arg) = parser.next().map_err(|err| err.to_string())? {
        match arg {
            Arg::Short('h') | Arg::Long("help") => return Ok(Asked::Help),
            Arg::Long("out") if order.out.is_none() => order.out = Some(path_of(&mut parser)?),
            Arg::Long("into") if order.into.is_none() => order.into = Some(path_of(&mut parser)?),
            Arg::Long("map") if order.map.is_none() => order.map = Some(path_of(&mut parser)?),
            Arg::Long("sheet") => order.sheet = Some(string_of(&mut parser)?),
            Arg::Long("new-criteria") => order.new_criteria = true,
            Arg::Long("dry-run") => is_tried = true,
            Arg::Value(path) if table.is_none() => table = Some(PathBuf::from(path)),
            other => return Err(other.unexpected().to_string()),
        }
    }
    match table {
        Some(table) if order.out.is_some() != is_tried => {
            Ok(Asked::Import(import::Order { table, ..order }))
        }
        _ => {
            Err("import needs a table, and --out with the name of a new file, or --dry-run".into())
        }
    }
}

fn path_of(parser: &mut lexopt::Parser) -> Result<PathBuf, String> {
    parser.value().map(PathBuf::from).map_err(|err| err.to_string())
}

fn string_of(parser: &mut lexopt::Parser) -> Result<String, String> {
    parser.value().and_then(lexopt::ValueExt::string).map_err(|err| err.to_string())
}

fn form_of(parser: &mut lexopt::Parser) -> Result<SeeAs, String> {
    let form = parser.value().and_then(lexopt::ValueExt::string).map_err(|err| err.to_string())?;
    match form.as_str() {
        "text" => Ok(SeeAs::Text),
        "tsv" => Ok(SeeAs::Tsv),
        _ => Err(format!("there is no form {form:?} (there are text, tsv)")),
    }
}

#[cfg(feature = "exercise")]
fn parse_exercise(mut parser: lexopt::Parser) -> Result<Asked, String> {
    use lexopt::ValueExt as _;
    let (mut seed, mut file) = (None, None);
    while let Some(arg) = parser.next().map_err(|err| err.to_string())? {
        match arg {
            Arg::Long("seed") => {
                let number = parser.value().and_then(|value| value.parse());
                seed = Some(number.map_err(|err| err.to_string())?);
            }
            Arg::Long("file") => file = Some(path_of(&mut parser)?),
            other => return Err(other.unexpected().to_string()),
        }
    }
    match (seed, file) {
        (Some(seed), Some(file)) => Ok(Asked::Exercise { seed, file }),
        _ => Err("exercise needs --seed and --file".to_owned()),
    }
}

fn language_of(parser: &mut lexopt::Parser) -> Result<String, String> {
    let tag = parser.value().and_then(lexopt::ValueExt::string);
    known_language(tag.map_err(|err| err.to_string())?)
}

fn known_language(tag: String) -> Result<String, String> {
    if i18n::tags().any(|known| known == tag) {
        return Ok(tag);
    }
    let known: Vec<_> = i18n::tags().collect();
    Err(format!("there is no language {tag:?} (there are {})", known.join(", ")))
}

#[cfg(test)]
mod tests {
    use super::*;

    fn asked(args: &[&str]) -> Result<Asked, String> {
        parse(args.iter().map(OsString::from))
    }

    #[test]
    fn what_is_asked_for_is_understood() {
        let window = |file: Option<&str>, language: Option<&str>| {
            Ok(Asked::Window {
                file: file.map(PathBuf::from),
                language: language.map(str::to_owned),
            })
        };
        assert_eq!(asked(&[]), window(None, None));
        assert_eq!(asked(&["ø kt.ron", "--lang", "nn"]), window(Some("ø kt.ron"), Some("nn")));
        assert_eq!(asked(&["--lang=en"]), window(None, Some("en")));
        assert_eq!(asked(&["--help"]), Ok(Asked::Help));
        assert_eq!(asked(&["--version"]), Ok(Asked::Version));
        let recover = Asked::Recover { from: "a".into(), to: "b.ron".into() };
        assert_eq!(asked(&["recover", "a", "--out", "b.ron"]), Ok(recover.clone()));
        assert_eq!(asked(&["recover", "--out=b.ron", "a"]), Ok(recover));
        let see = |language: Option<&str>, how| {
            let language = language.map(str::to_owned);
            Ok(Asked::See { file: "a".into(), language, how })
        };
        assert_eq!(asked(&["see", "a"]), see(None, SeeAs::Text));
        assert_eq!(asked(&["see", "--lang", "nb", "a", "--as=tsv"]), see(Some("nb"), SeeAs::Tsv));
        assert_eq!(asked(&["recover", "--help"]), Ok(Asked::Help));
        assert_eq!(asked(&["check", "a", "b"]), Ok(Asked::Check(vec!["a".into(), "b".into()])));
        assert_eq!(asked(&["check", "--", "-a"]), Ok(Asked::Check(vec!["-a".into()])));
        assert_eq!(asked(&["check", "a", "-h"]), Ok(Asked::Help));
    }

    #[test]
    fn what_is_not_understood_is_said() {
        for args in [
            &["a", "b"][..],
            &["--lang", "xx"],
            &["--lang"],
            &["--fast"],
            &["check"],
            &["check", "--"],
            &["check", "--fast", "a"],
            &["see"],
            &["see", "a", "b"],
            &["see", "a", "--as", "csv"],
            &["see", "a", "--lang", "xx"],
            &["minutes"],
            &["minutes", "a"],
            &["minutes", "a", "--to", "b.docx", "--what", "scores"],
            &["minutes", "a", "--to", "b.docx", "--agenda", "--case", "1/27"],
            &["import"],
            &["import", "a.xlsx"],
            &["import", "--out", "a.ron"],
            &["import", "a.xlsx", "--out", "a.ron", "--dry-run"],
            &["import", "a.xlsx", "b.xlsx", "--dry-run"],
            &["export"],
            &["export", "a"],
            &["export", "a", "--to", "b.xlsx", "--what", "scores"],
            &["export", "a", "--to", "b.csv", "--as", "tsv"],
            &["export", "a", "--to", "b.xlsx", "--size", "1920x1080"],
            &["export", "a", "--to", "b.csv", "--crossing", "1 / a"],
            &["recover"],
            &["recover", "a"],
            &["recover", "--out", "b.ron"],
            &["recover", "a", "b", "--out", "c.ron"],
            &["recover", "a", "--out", "b", "--out", "c"],
        ] {
            assert!(asked(args).is_err(), "{args:?}");
        }
    }
}
