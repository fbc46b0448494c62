//! What stands in front of everything else: questions, errors, help.

use std::path::Path;

use eframe::egui::{self, Frame, Id, Key, Margin, Modal, ScrollArea, TextEdit, Ui};

use crate::app::action::Action;
use crate::app::command::Command;
use crate::app::files::Dialog;
use crate::app::open_elsewhere::{OpenElsewhere, OpenMode};
use crate::app::phrases;
use crate::app::prepare::EntryId;
use crate::app::recover::Offer;
use crate::storage::file::FileError;
use crate::ui::theme;
use crate::ui::view::{View, bring_focus_into_view, moment};
use crate::ui::widgets::{buttons, text};
use crate::ui::{compare, keys, legend, palette, points, recover, start, versions, wording};

/// Draws the dialog that is open, if one is.
pub fn dialog_ui(ui: &mut Ui, view: &mut View<'_>) {
    let Some(dialog) = &view.app.dialog else {
        return;
    };
    begin_anew(ui.ctx(), dialog);
    let width = match dialog {
        Dialog::Keys | Dialog::OwnKeys(_) | Dialog::Versions(_) => 720.0,
        Dialog::Points | Dialog::Underneath(_) | Dialog::Compared(_) => 980.0,
        Dialog::Palette | Dialog::New | Dialog::Recover | Dialog::Elsewhere(_) => 620.0,
        _ => 520.0,
    };
    let room = ui.ctx().content_rect();
    let width = f32::min(width, room.width() - 60.0);
    let frame = Frame::popup(ui.style())
        .fill(view.colours.surface)
        .inner_margin(Margin::same(24))
        .corner_radius(12);
    let id = Id::unique("dialog");
    let mut modal = Modal::new(id).frame(frame).backdrop_color(view.colours.backdrop);
    if matches!(dialog, Dialog::Palette) {
        // Its list grows and shrinks as one types: what one types in must stay where it is.
        let from_top = egui::vec2(0.0, (room.height() * 0.12).min(110.0));
        modal = modal.area(Modal::default_area(id).anchor(egui::Align2::CENTER_TOP, from_top));
    }
    let response = modal.show(ui, |ui| {
        ui.set_width(width);
        ui.set_max_height(room.height() - 70.0);
        ui.spacing_mut().item_spacing.y = 12.0;
        match dialog {
            Dialog::Unsaved(_) => unsaved_ui(ui, view),
            Dialog::StillSaving(_) => {
                let words = view.t("still-saving-words");
                let stay = DialogButton { key: "still-saving-stay", then: AnswerAction::Dismiss };
                let leave = DialogButton { key: "still-saving-leave", then: AnswerAction::Discard };
                let elsewhere = DialogButton::agree("cannot-save-elsewhere");
                question_ui(ui, view, "still-saving-title", &words, &[stay, elsewhere, leave]);
            }
            Dialog::Unknown { .. } => unknown_ui(ui, view),
            Dialog::Delete(entry) => delete_ui(ui, view, *entry),
            Dialog::OpenPath => path_ui(ui, view, "path-open-title", "path-open"),
            Dialog::SavePath(None) => path_ui(ui, view, "path-save-title", "path-save"),
            Dialog::SavePath(Some(path)) => {
                let name = path.display().to_string();
                let words = view.with("path-exists", &[("path", name.into())]);
                question_ui(
                    ui,
                    view,
                    "path-exists-title",
                    &words,
                    &[DialogButton::agree("path-replace"), DialogButton::CANCEL],
                );
            }
            Dialog::CannotOpen(path, error) => {
                let mut words = wording::file_error(view.app.texts, error);
                let mut answers =
                    vec![DialogButton::agree("cannot-open-other"), DialogButton::CLOSE];
                if matches!(error, FileError::Format(_)) {
                    answers.insert(
                        1,
                        DialogButton { key: "cannot-open-versions", then: AnswerAction::Versions },
                    );
                }
                if left_of(view, path).is_some() {
                    words = format!("{words} {}", view.t("cannot-open-recover-words"));
                    let then = AnswerAction::Recover;
                    answers.insert(0, DialogButton { key: "cannot-open-recover", then });
                }
                if let Some(former) = &view.app.former {
                    let args = [("time", moment(view, former.at).into())];
                    words = format!("{words} {}", view.with("cannot-open-former-words", &args));
                    let open =
                        DialogButton { key: "cannot-open-former", then: AnswerAction::Former };
                    answers.insert(0, open);
                }
                file_problem_ui(ui, view, "cannot-open-title", path, &words, &answers);
            }
            Dialog::CannotSave(path, error) => {
                let copy = DialogButton { key: "cannot-save-copy", then: AnswerAction::Copy };
                let answers =
                    [DialogButton::agree("cannot-save-elsewhere"), copy, DialogButton::CLOSE];
                let words = match error {
                    // What is not there is not the file: that is made.
                    FileError::NotFound => view.t("error-folder-gone").into_owned(),
                    error => wording::file_error(view.app.texts, error),
                };
                file_problem_ui(ui, view, "cannot-save-title", path, &words, &answers);
            }
            Dialog::Underneath(underneath) => compare::underneath_ui(ui, view, underneath),
            Dialog::Compared(compared) => compare::compared_ui(ui, view, compared),
            Dialog::Versions(versions) => versions::versions_ui(ui, view, versions),
            Dialog::Elsewhere(elsewhere) => elsewhere_ui(ui, view, elsewhere),
            Dialog::Recover => recover::recover_ui(ui, view),
            Dialog::ThrowAway(_) => {
                let words = view.t("throw-away-words");
                let keep = DialogButton { key: "throw-away-keep", then: AnswerAction::Dismiss };
                let answers = [keep, DialogButton::agree("throw-away-agree")];
                question_ui(ui, view, "throw-away-title", &words, &answers);
            }
            Dialog::Keys => keys::keys_ui(ui, view),
            Dialog::OwnKeys(waits) => keys::own_keys_ui(ui, view, *waits),
            Dialog::Palette => palette::palette_ui(ui, view),
            Dialog::New => new_ui(ui, view),
            Dialog::Legend => legend::legend_ui(ui, view),
            Dialog::Points => points::points_ui(ui, view),
        }
    });
    if response.should_close() {
        view.act(Action::Dismiss);
    }
}

/// A dialog in the place of another begins at its own beginning.
fn begin_anew(ctx: &egui::Context, dialog: &Dialog) {
    let place = Id::unique("dialog-kind");
    let kind = std::mem::discriminant(dialog);
    let frame = ctx.cumulative_frame_nr();
    let before = ctx.data(|data| data.get_temp::<(u64, std::mem::Discriminant<Dialog>)>(place));
    ctx.data_mut(|data| data.insert_temp(place, (frame, kind)));
    let is_other = before.is_some_and(|(last, before)| last + 2 >= frame && before != kind);
    if let Some(focused) = ctx.memory(egui::Memory::focused).filter(|_| is_other) {
        ctx.memory_mut(|memory| memory.surrender_focus(focused));
    }
}

#[derive(Clone, Copy)]
pub(super) enum AnswerAction {
    Agree,
    Former,
    Discard,
    Dismiss,
    Beside,
    Copy,
    Versions,
    Recover,
    As(OpenMode),
}

#[derive(Clone, Copy)]
pub(super) struct DialogButton {
    pub(super) key: &'static str,
    pub(super) then: AnswerAction,
}

impl DialogButton {
    const CANCEL: Self = Self { key: "cancel", then: AnswerAction::Dismiss };
    const CLOSE: Self = Self { key: "close", then: AnswerAction::Dismiss };
    pub(super) const LATER: Self = Self { key: "not-now", then: AnswerAction::Dismiss };

    pub(super) const fn agree(key: &'static str) -> Self {
        Self { key, then: AnswerAction::Agree }
    }
}

pub(super) fn heading_ui(ui: &mut Ui, view: &View<'_>, words: &str) {
    text::text(ui, words, theme::semibold(theme::HEAD), view.colours.ink);
}

fn question_ui(
    ui: &mut Ui,
    view: &mut View<'_>,
    title: &str,
    words: &str,
    answers: &[DialogButton],
) {
    let title = view.t(title);
    heading_ui(ui, view, &title);
    text::text(ui, words, theme::regular(theme::BODY), view.colours.ink);
    answers_ui(ui, view, answers);
}

/// The first answer is the one that loses nothing, and has the focus.
pub(super) fn answers_ui(ui: &mut Ui, view: &mut View<'_>, answers: &[DialogButton]) {
    ui.add_space(6.0);
    ui.horizontal_wrapped(|ui| {
        ui.spacing_mut().item_spacing = egui::vec2(10.0, 8.0);
        for (at, answer) in answers.iter().enumerate() {
            let words = view.t(answer.key);
            let response = if at == 0 {
                buttons::main_button(ui, view.colours, &words)
            } else {
                buttons::second_button(ui, view.colours, &words)
            };
            if at == 0 && focus_is_outside(ui) {
                response.request_focus();
            }
            if response.clicked() {
                view.act(match answer.then {
                    AnswerAction::Agree => Action::Agree,
                    AnswerAction::Former => Action::OpenFormer,
                    AnswerAction::Discard => Action::Discard,
                    AnswerAction::Dismiss => Action::Dismiss,
                    AnswerAction::Beside => Action::SaveBeside,
                    AnswerAction::Copy => Action::CopySession,
                    AnswerAction::Versions => Action::VersionsOfDamaged,
                    AnswerAction::Recover => Action::Do(Command::Recover),
                    AnswerAction::As(how) => Action::OpenAs(how),
                });
            }
        }
    });
}

/// Whether what has the focus lies behind the dialog, so that the dialog must take it.
pub fn focus_is_outside(ui: &Ui) -> bool {
    let focused = ui.ctx().memory(eframe::egui::Memory::focused);
    let response = focused.and_then(|id| ui.ctx().read_response(id));
    response.is_none_or(|response| response.layer_id != ui.layer_id())
}

fn unsaved_ui(ui: &mut Ui, view: &mut View<'_>) {
    let title = view.app.document_title();
    let mut words = view.with("unsaved-words", &[("title", title.into())]);
    if !view.app.drafts.is_empty() {
        words = format!("{words} {}", view.count("unsaved-drafts", view.app.drafts.len()));
    }
    let discard = DialogButton { key: "unsaved-discard", then: AnswerAction::Discard };
    question_ui(
        ui,
        view,
        "unsaved-title",
        &words,
        &[DialogButton::agree("unsaved-save"), discard, DialogButton::CANCEL],
    );
}

fn unknown_ui(ui: &mut Ui, view: &mut View<'_>) {
    let unknown = view.app.document.as_ref().map(|d| d.unknown.clone()).unwrap_or_default();
    let mut fields = unknown.iter().take(12).cloned().collect::<Vec<_>>().join(", ");
    if unknown.len() > 12 {
        fields.push_str(", …");
    }
    let words =
        view.with("unknown-words", &[("n", unknown.len().into()), ("fields", fields.into())]);
    let cancel = DialogButton { key: "cancel", then: AnswerAction::Dismiss };
    question_ui(ui, view, "unknown-title", &words, &[cancel, DialogButton::agree("unknown-save")]);
}

fn delete_ui(ui: &mut Ui, view: &mut View<'_>, entry: EntryId) {
    let name = view.app.session().and_then(|s| entry.subject(s)).unwrap_or_default();
    let name = if name.trim().is_empty() { view.t("unnamed").into_owned() } else { name };
    let goes = view.app.goes_with(entry);
    let parts = [
        ("goes-ballots", goes.ballots),
        ("goes-judgements", goes.judgements),
        ("goes-decisions", goes.decisions),
        ("goes-measures", goes.measures),
    ];
    let parts: Vec<_> =
        parts.iter().filter(|(_, n)| *n > 0).map(|(key, n)| view.count(key, *n)).collect();
    let mut words = view.with("delete-words", &[("name", name.into())]);
    if !parts.is_empty() {
        words.push(' ');
        words.push_str(&parts.join(" "));
    }
    words.push(' ');
    words.push_str(&view.t("delete-undo"));
    let cancel = DialogButton { key: "delete-keep", then: AnswerAction::Dismiss };
    question_ui(ui, view, "delete-title", &words, &[cancel, DialogButton::agree("delete-agree")]);
}

fn file_problem_ui(
    ui: &mut Ui,
    view: &mut View<'_>,
    title: &str,
    path: &Path,
    words: &str,
    answers: &[DialogButton],
) {
    let title = view.t(title);
    heading_ui(ui, view, &title);
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

/// The path that a dialog is about.
pub(super) fn path_words_ui(ui: &mut Ui, view: &View<'_>, path: &Path) {
    let path = path.display().to_string();
    text::text(ui, &path, theme::medium(theme::BODY), view.colours.ink_soft);
}

/// What an earlier run left unsaved of a file, if anything.
fn left_of<'a>(view: &View<'a>, path: &Path) -> Option<&'a Offer> {
    let is_of_it = |offer: &&Offer| offer.recovery.file.as_ref().is_some_and(|f| f.path == *path);
    view.app.recoveries.iter().find(is_of_it)
}

/// The file is open elsewhere: by whom, and what then.
fn elsewhere_ui(ui: &mut Ui, view: &mut View<'_>, elsewhere: &OpenElsewhere) {
    let who = match &elsewhere.held.0 {
        None => view.t("elsewhere-somebody").into_owned(),
        Some(holder) => {
            let (user, machine) = (holder.run.user.trim(), holder.run.machine.trim());
            let args = [
                ("user", phrases::name(view.app.texts, user).into_owned().into()),
                ("machine", phrases::name(view.app.texts, machine).into_owned().into()),
                ("time", moment(view, holder.since).into()),
            ];
            view.with("elsewhere-who", &args)
        }
    };
    let is_open = elsewhere.opened.is_none();
    let words = if is_open { "elsewhere-open-words" } else { "elsewhere-words" };
    let words = format!("{who} {}", view.t(words));
    heading_ui(ui, view, &view.t("elsewhere-title"));
    path_words_ui(ui, view, &elsewhere.path);
    text::text(ui, &words, theme::regular(theme::BODY), view.colours.ink);
    let look =
        DialogButton { key: "elsewhere-read-only", then: AnswerAction::As(OpenMode::ReadOnly) };
    let copy = DialogButton { key: "elsewhere-copy", then: AnswerAction::As(OpenMode::Copy) };
    let anyway = DialogButton { key: "elsewhere-anyway", then: AnswerAction::As(OpenMode::Anyway) };
    if is_open {
        answers_ui(ui, view, &[copy, anyway]);
    } else {
        answers_ui(ui, view, &[look, copy, anyway, DialogButton::CANCEL]);
    }
}

/// Where the system has no dialog: the path is typed.
fn path_ui(ui: &mut Ui, view: &mut View<'_>, title: &str, button: &str) {
    let title = view.t(title);
    heading_ui(ui, view, &title);
    text::text(ui, &view.t("path-why"), theme::regular(theme::BODY), view.colours.ink_soft);
    let id = Id::unique(("typed-path", button));
    let frame = ui.ctx().cumulative_frame_nr();
    let before = ui.ctx().data(|data| data.get_temp::<(u64, String)>(id));
    // Opened anew it is empty, and has the keyboard.
    let goes_on = before.filter(|(drawn, _)| drawn + 2 >= frame);
    let is_new = goes_on.is_none();
    let mut path = goes_on.map(|(_, path)| path).unwrap_or_default();
    let edit = TextEdit::singleline(&mut path).id(id.with("edit")).desired_width(f32::INFINITY);
    let response = ui.add(edit.margin(egui::vec2(10.0, 7.0))).accessible_name(view.t("path-name"));
    ui.ctx().data_mut(|data| data.insert_temp(id, (frame, path.clone())));
    let entered = response.lost_focus() && ui.input(|i| i.key_pressed(Key::Enter));
    if is_new || focus_is_outside(ui) {
        response.request_focus();
    }
    ui.horizontal(|ui| {
        let agreed = buttons::main_button(ui, view.colours, &view.t(button)).clicked();
        if agreed || entered {
            view.act(Action::PathTyped(path));
        }
        if buttons::second_button(ui, view.colours, &view.t("cancel")).clicked() {
            view.act(Action::Dismiss);
        }
    });
}

fn new_ui(ui: &mut Ui, view: &mut View<'_>) {
    let title = view.t("new-title");
    heading_ui(ui, view, &title);
    let take_focus = focus_is_outside(ui);
    let height = ui.ctx().content_rect().height() - 190.0;
    ScrollArea::vertical().id_salt("new").max_height(height).show(ui, |ui| {
        start::templates_ui(ui, view, take_focus);
        bring_focus_into_view(ui);
    });
    if buttons::second_button(ui, view.colours, &view.t("cancel")).clicked() {
        view.act(Action::Dismiss);
    }
}
