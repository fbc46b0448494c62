//! What goes into the minutes, to choose.

use eframe::egui::{Checkbox, Id, Response, RichText, Ui};

use crate::app::input::MinutesAction;
use crate::domain::meeting::contents::{Contents, Part, RoundsShown};
use crate::domain::meeting::sitting::Meeting;
use crate::i18n::{Texts, tags};
use crate::ui::kit::menus::{MenuLine, item_ui, menu_ui};
use crate::ui::kit::theme::{self};
use crate::ui::kit::view::View;
use crate::ui::kit::{aloud, text};
use crate::ui::rooms::minutes::parts;

/// The choices; gives the first of them.
pub(super) fn contents_ui(ui: &mut Ui, view: &mut View<'_>, meeting: &Meeting) -> Id {
    let name = view.t("minutes-contents").into_owned();
    let contents = &meeting.contents;
    aloud::region_ui(ui, "minutes-contents", &name, |ui| {
        text::list_heading(ui, &name, view.colours.ink_soft);
        let only = view.t("minutes-only-decisions");
        let first = tick_ui(ui, view, &only, contents.only_decisions);
        if first.changed() {
            view.ask(MinutesAction::OnlyDecisions(!contents.only_decisions));
        }
        for part in Part::ALL {
            let is_in = contents.parts.contains(&part);
            if tick_ui(ui, view, &view.t(part_key(part)), is_in).changed() {
                view.ask(MinutesAction::Part(part, !is_in));
            }
        }
        if !contents.only_decisions {
            parts::menu_below_ui(ui, "rounds", |ui| rounds_ui(ui, view, contents.rounds));
            if contents.rounds == RoundsShown::Names {
                let note = view.t("minutes-rounds-anonymous");
                text::text(ui, &note, theme::regular(theme::SMALL), view.colours.ink_soft);
            }
        }
        parts::menu_below_ui(ui, "language", |ui| language_ui(ui, view, contents));
        first.id
    })
}

fn tick_ui(ui: &mut Ui, view: &View<'_>, words: &str, holds: bool) -> Response {
    let mut now = holds;
    let words = RichText::new(words).font(theme::regular(theme::BODY)).color(view.colours.ink);
    ui.add(Checkbox::new(&mut now, words))
}

const fn part_key(part: Part) -> &'static str {
    match part {
        Part::Board => "minutes-with-board",
        Part::Roadmap => "minutes-with-roadmap",
        Part::Queue => "minutes-with-queue",
        Part::Status => "minutes-with-status",
        Part::Questions => "minutes-with-questions",
    }
}

const fn rounds_key(shown: RoundsShown) -> &'static str {
    match shown {
        RoundsShown::Without => "minutes-rounds-without",
        RoundsShown::Counts => "minutes-rounds-counts",
        RoundsShown::Names => "minutes-rounds-names",
    }
}

/// How the answers of rounds stand in them.
fn rounds_ui(ui: &mut Ui, view: &mut View<'_>, now: RoundsShown) {
    let chosen = view.t(rounds_key(now));
    let words = view.with("minutes-rounds", &[("how", chosen.into_owned().into())]);
    menu_ui(ui, view, &words, |ui, view| {
        for shown in RoundsShown::ALL {
            let name = view.t(rounds_key(shown)).into_owned();
            if item_ui(ui, view, MenuLine::chosen(&name, shown == now)) {
                view.ask(MinutesAction::Rounds(shown));
            }
        }
    });
}

/// The language they are written in.
fn language_ui(ui: &mut Ui, view: &mut View<'_>, contents: &Contents) {
    let of = |tag: &str| Texts::of(tag).get("language-name").into_owned();
    let as_program =
        view.with("minutes-language-program", &[("name", of(view.app.texts.tag()).into())]);
    let chosen = tags().find(|tag| *tag == contents.language);
    let now = chosen.map_or_else(|| as_program.clone(), of);
    let words = view.with("minutes-language", &[("name", now.into())]);
    menu_ui(ui, view, &words, |ui, view| {
        if item_ui(ui, view, MenuLine::chosen(&as_program, chosen.is_none())) {
            view.ask(MinutesAction::Language(None));
        }
        for tag in tags() {
            if item_ui(ui, view, MenuLine::chosen(&of(tag), chosen == Some(tag))) {
                view.ask(MinutesAction::Language(Some(tag)));
            }
        }
    });
}
