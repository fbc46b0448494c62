//! What is wanted as a picture: what it shows, how large it is, and as what kind of file.

use eframe::egui::{Ui, vec2};

use crate::app::core::pictures::{PictureChoice, PictureKind, PictureOf, PictureSize};
use crate::app::input::{Action, FileAction};
use crate::ui::kit::choice_list::choice_list_ui;
use crate::ui::kit::questions::{DialogButton, answers_ui, heading_ui};
use crate::ui::kit::text;
use crate::ui::kit::theme::{self, gap};
use crate::ui::kit::view::View;

/// How wide the lists are, in points.
const WHAT: f32 = 460.0;
const HALF: f32 = 224.0;

pub(super) fn picture_ui(ui: &mut Ui, view: &mut View<'_>, now: PictureChoice) {
    heading_ui(ui, view, &view.t("picture-title"));
    let choose = |choice| Action::File(FileAction::ChoosePicture(choice));
    let is_there = |of: &PictureOf| {
        *of != PictureOf::Crossing || now.of == *of || view.app.crossing_in_hand().is_some()
    };
    let name = |of: PictureOf| (of, view.t(of.key()).into_owned());
    let all: Vec<_> = PictureOf::all().filter(is_there).map(name).collect();
    choice_list_ui(ui, view, WHAT, "picture-what", now.of, &all, |of| {
        choose(PictureChoice { of, ..now })
    });
    ui.horizontal_wrapped(|ui| {
        ui.spacing_mut().item_spacing = vec2(gap::L, gap::M);
        let size = |size: PictureSize| {
            let (wide, high) = size.points();
            (size, format!("{wide} × {high}"))
        };
        let all: Vec<_> = enum_iterator::all::<PictureSize>().map(size).collect();
        choice_list_ui(ui, view, HALF, "picture-size", now.size, &all, |size| {
            choose(PictureChoice { size, ..now })
        });
        let name = |kind: PictureKind| (kind, view.t(kind.key()).into_owned());
        let all: Vec<_> = enum_iterator::all::<PictureKind>().map(name).collect();
        choice_list_ui(ui, view, HALF, "picture-kind", now.kind, &all, |kind| {
            choose(PictureChoice { kind, ..now })
        });
    });
    let words = view.t("picture-words");
    text::text(ui, &words, theme::regular(theme::BODY), view.colours.ink_soft);
    let give = Action::File(FileAction::GivePicture(now));
    answers_ui(ui, view, [DialogButton::new("picture-give", give), DialogButton::CANCEL]);
}
