//! The command line, then the window.
// On Windows a console would stand beside the window, and closing it would end the session unasked.
#![cfg_attr(all(windows, feature = "gui", not(debug_assertions)), windows_subsystem = "windows")]

use std::io::{self, Write as _};
use std::process::ExitCode;

use lyskryss::desktop::check;
use lyskryss::desktop::cli::{self, Asked};
use lyskryss::desktop::recover::{self, Recovered};
use lyskryss::desktop::see;
use lyskryss::desktop::{export, import, minutes};
use lyskryss::i18n::{self, Texts};
use lyskryss::storage::settings;

fn main() -> ExitCode {
    match cli::parse(std::env::args_os().skip(1)) {
        Ok(Asked::Help) => print(cli::HELP),
        Ok(Asked::Version) => print(concat!("lyskryss ", env!("CARGO_PKG_VERSION"), "\n")),
        Ok(Asked::Check(files)) => {
            let data_dir = settings::data_dir();
            verdict(check::check(&files, data_dir.as_deref(), &mut io::stdout().lock()))
        }
        Ok(Asked::Recover { from, to }) => {
            match recover::recover(&from, &to, &mut io::stdout().lock()) {
                Recovered::All => ExitCode::SUCCESS,
                Recovered::Nothing => ExitCode::FAILURE,
                Recovered::InPart => ExitCode::from(3),
            }
        }
        Ok(Asked::See { file, language, how }) => {
            let texts = Texts::of(language.as_deref().unwrap_or(i18n::FALLBACK));
            verdict(see::see(&file, texts, how, &mut io::stdout().lock()))
        }
        Ok(Asked::Import(order)) => {
            let now = lyskryss::desktop::clock::now().moment();
            verdict(import::import(&order, now, &mut io::stdout().lock()))
        }
        Ok(Asked::Export(order)) => verdict(export::write(&order, &mut io::stdout().lock())),
        #[cfg(feature = "gui")]
        Ok(Asked::Picture(order)) => {
            let now = lyskryss::desktop::clock::now();
            verdict(lyskryss::desktop::pictures::write(&order, now, &mut io::stdout().lock()))
        }
        Ok(Asked::Minutes(order)) => verdict(minutes::write(&order, &mut io::stdout().lock())),
        #[cfg(feature = "exercise")]
        Ok(Asked::Exercise { seed, file }) => exercise(seed, &file),
        Ok(Asked::Window { file, language }) => window(file, language),
        Err(words) => complain(&format!("{words}; lyskryss --help tells more")),
    }
}

#[cfg(feature = "gui")]
fn window(file: Option<std::path::PathBuf>, language: Option<String>) -> ExitCode {
    match lyskryss::desktop::window::run(file, language) {
        Ok(()) => ExitCode::SUCCESS,
        Err(words) => complain(&words),
    }
}

#[cfg(not(feature = "gui"))]
fn window(_file: Option<std::path::PathBuf>, _language: Option<String>) -> ExitCode {
    complain("this build has no window (it was built without the feature gui)")
}

#[cfg(feature = "exercise")]
fn exercise(seed: u64, file: &std::path::Path) -> ExitCode {
    let Some(data_dir) = settings::data_dir() else {
        return complain("there is no data folder");
    };
    match lyskryss::desktop::exercise::run(seed, file, &data_dir) {
        Ok(()) => ExitCode::SUCCESS,
        Err(err) => complain(&err.to_string()),
    }
}

fn verdict(is_fine: io::Result<bool>) -> ExitCode {
    match is_fine {
        Ok(true) => ExitCode::SUCCESS,
        Ok(false) => ExitCode::FAILURE,
        // Whoever reads no further has what they want.
        Err(err) if err.kind() == io::ErrorKind::BrokenPipe => ExitCode::FAILURE,
        Err(err) => complain(&err.to_string()),
    }
}

fn print(words: &str) -> ExitCode {
    // Nothing sensible can be said where nobody listens.
    let _ = io::stdout().write_all(words.as_bytes());
    ExitCode::SUCCESS
}

fn complain(words: &str) -> ExitCode {
    let _ = writeln!(io::stderr(), "lyskryss: {words}");
    ExitCode::from(2)
}
