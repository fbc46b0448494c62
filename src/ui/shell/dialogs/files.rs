//! What is asked and said of files: what is unsaved, what cannot be opened or saved, what is open
//! elsewhere, and the path where the system has no dialog for it.

use std::path::Path;

use eframe::egui::text::{CCursor, CCursorRange};
use eframe::egui::text_edit::TextEditState;
use eframe::egui::{self, Id, Key, TextEdit, Ui};

use crate::app::command::{Command, FileCommand};
use crate::app::core::context::Context;
use crate::app::core::effect::Stands;
use crate::app::core::file_names::name_of;
use crate::app::core::phrases;
use crate::app::core::tables::TableOf;
use crate::app::input::{Action, FileAction, Homeless};
use crate::app::services::files::{Offer, OpenElsewhere, OpenMode};
use crate::domain::session::Session;
use crate::storage::file::FileError;
use crate::ui::kit::choice_list::choice_list_ui;
use crate::ui::kit::focus::focus_is_outside;
use crate::ui::kit::questions::{DialogButton, answers_ui, heading_ui, path_words_ui, question_ui};
use crate::ui::kit::theme::{self, gap};
use crate::ui::kit::view::{View, moment, second};
use crate::ui::kit::{buttons, text, wording};

/// As much of the texts without a place as is shown, in bytes.
const MOST_NAMED: usize = 400;

pub(super) fn unsaved_ui(ui: &mut Ui, view: &mut View<'_>) {
    let homeless = view.app.drafts.homeless().join(" / ");
    let named = [("text", text::shown(&homeless, MOST_NAMED).into())];
    if !homeless.is_empty() && !view.app.is_unsaved() {
        let words = view.with("homeless", &named);
        let copy = DialogButton::new("homeless-copy", Action::Homeless(Homeless::Copy));
        let let_go = DialogButton::new("homeless-let-go", Action::Discard);
        let answers = [copy, let_go, DialogButton::CANCEL];
        question_ui(ui, view, "unsaved-homeless-title", &words, answers);
        return;
    }
    let title = view.app.document_title();
    let mut words = view.with("unsaved-words", &[("title", title.into())]);
    if !view.app.drafts.is_empty() {
        words = format!("{words} {}", view.count("unsaved-drafts", view.app.drafts.len()));
    }
    if !homeless.is_empty() {
        words = format!("{words} {}", view.with("homeless", &named));
    }
    let discard = DialogButton::new("unsaved-discard", Action::Discard);
    let answers = [DialogButton::agree("unsaved-save"), discard, DialogButton::CANCEL];
    question_ui(ui, view, "unsaved-title", &words, answers);
}

pub(super) fn still_saving_ui(ui: &mut Ui, view: &mut View<'_>) {
    let words = view.t("still-saving-words");
    let stay = DialogButton::new("still-saving-stay", Action::Dismiss);
    let leave = DialogButton::new("still-saving-leave", Action::Discard);
    let elsewhere = DialogButton::agree("cannot-save-elsewhere");
    question_ui(ui, view, "still-saving-title", &words, [stay, elsewhere, leave]);
}

pub(super) fn path_exists_ui(ui: &mut Ui, view: &mut View<'_>, path: &Path) {
    let name = path.display().to_string();
    let words = view.with("path-exists", &[("path", name.into())]);
    let answers = [DialogButton::agree("path-replace"), DialogButton::CANCEL];
    question_ui(ui, view, "path-exists-title", &words, answers);
}

/// The first answer loses nothing.
pub(super) fn tables_stand_ui(ui: &mut Ui, view: &mut View<'_>, stands: &Stands) {
    let key = if stands.is_open { "minutes-is-open" } else { "minutes-stands" };
    let words = view.with(key, &[("name", name_of(&stands.path).into())]);
    let elsewhere = Action::File(FileAction::TablesElsewhere);
    let answers = [
        DialogButton::new("minutes-give-elsewhere", elsewhere),
        DialogButton::agree("minutes-give-over"),
        DialogButton::CANCEL,
    ];
    question_ui(ui, view, "tables-stand-title", &words, answers);
}

/// The width of the list of tables.
const TABLES: f32 = 320.0;

pub(super) fn which_table_ui(ui: &mut Ui, view: &mut View<'_>, path: &Path, now: TableOf) {
    heading_ui(ui, view, &view.t("tables-which-title"));
    let words = view.with("tables-which-words", &[("name", name_of(path).into())]);
    text::text(ui, &words, theme::regular(theme::BODY), view.colours.ink);
    let all: Vec<_> =
        TableOf::all().map(|table| (table, view.t(table.key()).into_owned())).collect();
    choice_list_ui(ui, view, TABLES, "tables-which", now, &all, |table| {
        Action::File(FileAction::ChooseTable(table))
    });
    answers_ui(ui, view, [DialogButton::agree("tables-which-give"), DialogButton::CANCEL]);
}

pub(super) fn tables_not_written_ui(
    ui: &mut Ui,
    view: &mut View<'_>,
    path: &Path,
    error: &FileError,
) {
    let args = [
        ("name", name_of(path).into()),
        ("why", wording::file_error(view.app.texts, error).into()),
    ];
    let words = view.with("tables-not-written-words", &args);
    let answers = [DialogButton::agree("minutes-give-elsewhere"), DialogButton::CLOSE];
    question_ui(ui, view, "tables-not-written-title", &words, answers);
}

pub(super) fn cannot_open_ui(ui: &mut Ui, view: &mut View<'_>, path: &Path, error: &FileError) {
    let mut words = wording::file_error(view.app.texts, error);
    let mut answers = vec![DialogButton::agree("cannot-open-other"), DialogButton::CLOSE];
    if matches!(error, FileError::Format(_)) {
        let versions =
            DialogButton::new("cannot-open-versions", Action::File(FileAction::VersionsOfDamaged));
        answers.insert(1, versions);
    }
    if left_of(view, path).is_some() {
        words = format!("{words} {}", view.t("cannot-open-recover-words"));
        let recover = DialogButton::new(
            "cannot-open-recover",
            Action::Do(Command::File(FileCommand::Recover)),
        );
        answers.insert(0, recover);
    }
    if let Some(former) = view.app.files.former() {
        let args = [("time", second(view, former.at).into())];
        words = format!("{words} {}", view.with("cannot-open-former-words", &args));
        answers.insert(
            0,
            DialogButton::new("cannot-open-former", Action::File(FileAction::OpenFormer)),
        );
    }
    file_problem_ui(ui, view, "cannot-open-title", path, &words, answers);
}

pub(super) fn cannot_save_ui(ui: &mut Ui, view: &mut View<'_>, path: &Path, error: &FileError) {
    let copy = |key| DialogButton::new(key, Action::File(FileAction::CopySession));
    let session = view.app.session();
    let mut answers = vec![DialogButton::agree("cannot-save-elsewhere"), DialogButton::CLOSE];
    let holds_unshown = session.is_some_and(Session::holds_unshown);
    if holds_unshown {
        let shown = Action::File(FileAction::CopyShown);
        answers.insert(1, DialogButton::new("cannot-save-copy-shown", shown));
        answers.insert(2, copy("cannot-save-copy-unshown"));
    } else {
        answers.insert(1, copy("cannot-save-copy"));
    }
    if matches!(error, FileError::InUse) {
        let anyway = Action::File(FileAction::SaveAnyway);
        answers.insert(1, DialogButton::new("cannot-save-anyway", anyway));
    }
    let words = match error {
        // What is not there is not the file: that is made.
        FileError::NotFound => view.t("error-folder-gone").into_owned(),
        FileError::Folder => view.t("error-folder-named").into_owned(),
        FileError::InUse => {
            let words = wording::file_error(view.app.texts, error);
            format!("{words} {}", view.t("cannot-save-anyway-words"))
        }
        error => wording::file_error(view.app.texts, error),
    };
    let unshown = if holds_unshown { view.t("cannot-save-unshown-words") } else { "".into() };
    let words = format!("{words} {unshown}");
    file_problem_ui(ui, view, "cannot-save-title", path, words.trim(), answers);
}

fn file_problem_ui(
    ui: &mut Ui,
    view: &mut View<'_>,
    title: &str,
    path: &Path,
    words: &str,
    answers: impl IntoIterator<Item = DialogButton>,
) {
    heading_ui(ui, view, &view.t(title));
    path_words_ui(ui, view, path);
    text::text(ui, words, theme::regular(theme::BODY), view.colours.ink);
    if view.app.document.is_some() {
        text::text(
            ui,
            &view.t("session-still-open"),
            theme::regular(theme::BODY),
            view.colours.ink,
        );
    }
    answers_ui(ui, view, answers);
}

/// What an earlier run left unsaved of a file, if anything.
fn left_of<'a>(view: &View<'a>, path: &Path) -> Option<&'a Offer> {
    let is_of_it = |offer: &&Offer| offer.recovery.file.as_ref().is_some_and(|f| f.path == *path);
    view.app.files.recoveries().iter().find(is_of_it)
}

pub(super) fn unknown_ui(ui: &mut Ui, view: &mut View<'_>) {
    let unknown = view.app.document.as_ref().map(|d| d.unknown.clone()).unwrap_or_default();
    let mut fields = unknown.iter().take(12).cloned().collect::<Vec<_>>().join(", ");
    if unknown.len() > 12 {
        fields.push_str(", …");
    }
    let words =
        view.with("unknown-words", &[("n", unknown.len().into()), ("fields", fields.into())]);
    let answers = [DialogButton::CANCEL, DialogButton::agree("unknown-save")];
    question_ui(ui, view, "unknown-title", &words, answers);
}

/// The file is open elsewhere: by whom, and what then.
pub(super) fn elsewhere_ui(ui: &mut Ui, view: &mut View<'_>, elsewhere: &OpenElsewhere) {
    let who = match &elsewhere.held.0 {
        None => view.t("elsewhere-somebody").into_owned(),
        Some(holder) => {
            let (user, machine) = (&holder.run.user, &holder.run.machine);
            let args = [
                ("user", phrases::name_of_other(view.app.texts, user).into()),
                ("machine", phrases::name_of_other(view.app.texts, machine).into()),
                ("time", moment(view, holder.since).into()),
            ];
            // Systems need not tell who somebody is.
            let is_known = !user.trim().is_empty();
            view.with(if is_known { "elsewhere-who" } else { "elsewhere-somebody-on" }, &args)
        }
    };
    let is_open = elsewhere.opened.is_none();
    let words = if is_open { "elsewhere-open-words" } else { "elsewhere-words" };
    let words = format!("{who} {}", view.t(words));
    heading_ui(ui, view, &view.t("elsewhere-title"));
    path_words_ui(ui, view, &elsewhere.path);
    text::text(ui, &words, theme::regular(theme::BODY), view.colours.ink);
    let look = DialogButton::new(
        "elsewhere-read-only",
        Action::File(FileAction::OpenAs(OpenMode::ReadOnly)),
    );
    let copy =
        DialogButton::new("elsewhere-copy", Action::File(FileAction::OpenAs(OpenMode::Copy)));
    let anyway =
        DialogButton::new("elsewhere-anyway", Action::File(FileAction::OpenAs(OpenMode::Anyway)));
    if is_open {
        answers_ui(ui, view, [copy, anyway]);
    } else {
        answers_ui(ui, view, [look, copy, anyway, DialogButton::CANCEL]);
    }
}

/// Chooses the name of the file in a path, without its ending: what is typed takes its place.
fn choose_name(ctx: &egui::Context, id: Id, path: &str) {
    let count = |part: &str| part.chars().count();
    let name = path.rfind(['/', '\\']).map_or(0, |at| at + 1);
    let end = path[name..].rfind('.').map_or(path.len(), |at| name + at);
    let chosen = [&path[..name], &path[..end]].map(|part| CCursor::new(count(part)));
    let mut state = TextEditState::load(ctx, id).unwrap_or_default();
    state.cursor.set_char_range(Some(CCursorRange::two(chosen[0], chosen[1])));
    state.store(ctx, id);
}

/// Where the system has no dialog: the path is typed.
pub(super) fn path_ui(
    ui: &mut Ui,
    view: &mut View<'_>,
    title: &str,
    button: &str,
    proposal: fn(&Context) -> String,
) {
    heading_ui(ui, view, &view.t(title));
    text::text(ui, &view.t("path-why"), theme::regular(theme::BODY), view.colours.ink_soft);
    let id = Id::unique(("typed-path", button));
    let frame = ui.ctx().cumulative_frame_nr();
    let before = ui.ctx().data(|data| data.get_temp::<(u64, String)>(id));
    // Opened anew it has the keyboard, and its proposal is chosen: to be kept, or written over.
    let goes_on = before.filter(|(drawn, _)| drawn + 2 >= frame);
    let is_new = goes_on.is_none();
    let mut path = goes_on.map_or_else(|| proposal(view.app), |(_, path)| path);
    let edit = TextEdit::singleline(&mut path).id(id.with("edit")).desired_width(f32::INFINITY);
    let response = ui.add(edit.margin(gap::FIELD)).accessible_name(view.t("path-name"));
    ui.ctx().data_mut(|data| data.insert_temp(id, (frame, path.clone())));
    let entered = response.lost_focus() && ui.input(|i| i.key_pressed(Key::Enter));
    if is_new || focus_is_outside(ui) {
        response.request_focus();
    }
    if response.gained_focus() && path == proposal(view.app) {
        choose_name(ui.ctx(), response.id, &path);
    }
    ui.horizontal(|ui| {
        let agreed = buttons::main_button(ui, view.colours, &view.t(button)).clicked();
        if agreed || entered {
            view.ask(FileAction::PathTyped(path));
        }
        if buttons::second_button(ui, view.colours, &view.t("cancel")).clicked() {
            view.ask(Action::Dismiss);
        }
    });
}
