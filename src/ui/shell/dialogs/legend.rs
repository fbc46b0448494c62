//! What the lights and signs of the board mean.

use eframe::egui::{Response, ScrollArea, Sense, Ui, vec2};

use crate::app::core::names::mark_key;
use crate::domain::light::Mark;
use crate::insight::signs::CrossingSign;
use crate::ui::kit::crossing::sign_key;
use crate::ui::kit::questions::{close_button_ui, heading_ui};
use crate::ui::kit::theme::{self, gap};
use crate::ui::kit::view::View;
use crate::ui::kit::{light, sign, text};

pub(super) fn legend_ui(ui: &mut Ui, view: &mut View<'_>) {
    let title = view.t("command-legend");
    heading_ui(ui, view, &title);
    let height = ui.ctx().content_rect().height() - 190.0;
    ScrollArea::vertical().id_salt("legend").max_height(height).auto_shrink([false, true]).show(
        ui,
        |ui| {
            ui.spacing_mut().item_spacing.y = gap::M;
            for mark in Mark::ALL.into_iter().map(Some).chain([None]) {
                mark_line_ui(ui, view, mark);
            }
            ui.add_space(gap::S);
            for sign in CrossingSign::ALL {
                let name = view.t(sign_key(sign));
                let drawn = sign::sign_line_ui(ui, view.colours, sign, &name);
                said(&drawn, &view.with("legend-sign", &[("name", name.to_string().into())]));
            }
            let name = view.t("decision-against");
            let drawn = sign::against_line_ui(ui, view.colours, &name);
            said(&drawn, &view.with("legend-sign", &[("name", name.to_string().into())]));
        },
    );
    close_button_ui(ui, view, "close");
}

/// What is read of a line: of the words in a dialog Orca leaves out those that are fewer than three.
fn said(drawn: &Response, words: &str) {
    drawn.ctx.accesskit_node_builder(drawn.id, |node| node.set_value(words));
}

fn mark_line_ui(ui: &mut Ui, view: &View<'_>, mark: Option<Mark>) {
    ui.horizontal(|ui| {
        let (rect, _) = ui.allocate_exact_size(vec2(24.0, 24.0), Sense::hover());
        light::paint_mark(ui.painter(), rect.center(), 18.0, mark, view.colours);
        let letter = mark.and_then(Mark::light).map_or("", crate::domain::light::Light::letter);
        let name = view.t(mark_key(mark)).into_owned();
        let is_light = !letter.is_empty();
        let words = if is_light { format!("{letter}  {name}") } else { name.clone() };
        let drawn = text::text(ui, &words, theme::regular(theme::BODY), view.colours.ink);
        let args = [("name", name.into()), ("letter", letter.into())];
        said(&drawn, &view.with(if is_light { "legend-light" } else { "legend-mark" }, &args));
    });
}
