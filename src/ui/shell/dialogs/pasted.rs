//! What became of a table that was pasted: what each column was taken for, what was left out or kept
//! as it was said, and the ways to have it otherwise.

use eframe::egui::{ScrollArea, Ui};

use crate::app::core::imports::pasted::PasteWay;
use crate::app::core::message::Message;
use crate::app::core::table_words::field_key;
use crate::app::input::{Action, PrepareAction};
use crate::app::rooms::prepare::Pasted;
use crate::domain::criterion::Criterion;
use crate::domain::lists::EntryKind;
use crate::domain::typed::Unit;
use crate::exchange::table_in::{ColumnReport, LeftOut, TableReport, Target};
use crate::ui::kit::focus::{bring_focus_into_view, focus_is_outside};
use crate::ui::kit::questions::heading_ui;
use crate::ui::kit::theme::{self, gap};
use crate::ui::kit::view::View;
use crate::ui::kit::{buttons, text, wording};

pub(super) fn pasted_ui(ui: &mut Ui, view: &mut View<'_>, pasted: &Pasted) {
    heading_ui(ui, view, &view.t("pasted-title"));
    let report = &pasted.report;
    let height = (ui.ctx().content_rect().height() - 240.0).max(120.0);
    let take_focus = focus_is_outside(ui);
    ScrollArea::vertical().id_salt("pasted").max_height(height).auto_shrink([false, true]).show(
        ui,
        |ui| {
            ui.set_max_width(ui.available_width() - 14.0);
            ui.spacing_mut().item_spacing.y = gap::XS;
            for said in in_short(view, pasted) {
                text::text(ui, &said, theme::medium(theme::BODY), view.colours.ink);
            }
            if report.wants_unit() && pasted.way.unit.is_none() {
                units_ui(ui, view, pasted.way);
            }
            left_ui(ui, view, report);
            columns_ui(ui, view, report);
            bring_focus_into_view(ui);
        },
    );
    answers_ui(ui, view, pasted, take_focus);
}

/// What came, in a few sentences.
fn in_short(view: &View<'_>, pasted: &Pasted) -> Vec<String> {
    let report = &pasted.report;
    let more = [
        ("pasted-lights", report.lights),
        ("pasted-answers", report.answers),
        ("pasted-carried", report.carried),
        ("pasted-doubled", report.doubled),
    ];
    let more = more.into_iter().filter(|(_, n)| *n > 0).map(|(key, n)| view.count(key, n));
    pasted.counts().map(|message: Message| message.say(view.app.texts)).chain(more).collect()
}

fn units_ui(ui: &mut Ui, view: &mut View<'_>, way: PasteWay) {
    ui.add_space(gap::S);
    text::text(ui, &view.t("pasted-unit-ask"), theme::regular(theme::BODY), view.colours.ink);
    ui.horizontal_wrapped(|ui| {
        for (unit, key) in [
            (Unit::Ones, "pasted-unit-ones"),
            (Unit::Thousands, "pasted-unit-thousands"),
            (Unit::Millions, "pasted-unit-millions"),
        ] {
            if buttons::second_button(ui, view.colours, &view.t(key)).clicked() {
                view.ask(PrepareAction::PasteOtherwise(PasteWay { unit: Some(unit), ..way }));
            }
        }
    });
}

fn columns_ui(ui: &mut Ui, view: &View<'_>, report: &TableReport) {
    ui.add_space(gap::S);
    text::caption(ui, &view.t("pasted-columns"), view.colours.ink_soft);
    for column in &report.columns {
        let words = column_words(view, report, column);
        text::text(ui, &words, theme::regular(theme::BODY), view.colours.ink);
    }
}

fn column_words(view: &View<'_>, report: &TableReport, column: &ColumnReport) -> String {
    let kind = report.kind;
    let has_notes = kind == EntryKind::Measure;
    let fate = view.t(if has_notes { "pasted-in-notes" } else { "pasted-left-out" });
    let became = match column.target {
        Target::Field(field) => view.t(field_key(kind, field)).into_owned(),
        Target::Lights(id) => {
            let criterion = view.app.session().and_then(|s| s.criterion(id));
            let name = criterion.map(|c: &Criterion| c.name.clone()).unwrap_or_default();
            view.with("pasted-lights-of", &[("criterion", name.into())])
        }
        Target::Rationale(id) => {
            let session = view.app.session();
            let name = session.and_then(|s| s.criterion(id)).map_or("", |c| c.name.as_str());
            view.with("pasted-rationale-of", &[("criterion", name.into())])
        }
        Target::Answers(_) => match &column.answers {
            Some(of) => {
                let (who, what) = (of.participant.as_str(), of.criterion.as_str());
                let args = [("participant", who.into()), ("criterion", what.into())];
                view.with("pasted-answers-of", &args)
            }
            None => fate.into_owned(),
        },
        Target::NewCriterion => view.t("pasted-new-criterion").into_owned(),
        Target::Unknown => fate.into_owned(),
        Target::Out => view.t("pasted-left-out").into_owned(),
        Target::Doubled(field) => {
            let field = view.t(field_key(kind, field));
            view.with("pasted-doubled-column", &[("field", field.into()), ("fate", fate.into())])
        }
    };
    let letter = report.column_name(column.at);
    let head = column.head.split_whitespace().collect::<Vec<_>>().join(" ");
    let mut args = vec![("letter", letter.into()), ("became", became.into())];
    if head.is_empty() {
        return view.with("pasted-column-bare", &args);
    }
    args.push(("head", head.into()));
    view.with("pasted-column", &args)
}

fn left_ui(ui: &mut Ui, view: &View<'_>, report: &TableReport) {
    /// As many as one reads.
    const SHOWN: usize = 200;
    if report.left.is_empty() {
        return;
    }
    ui.add_space(gap::S);
    text::caption(ui, &view.t("pasted-left"), view.colours.ink_soft);
    for left in report.left.iter().take(SHOWN) {
        let words = left_words(view, report, left);
        text::text(ui, &words, theme::regular(theme::BODY), view.colours.ink);
    }
    let more = report.left.len().saturating_sub(SHOWN);
    if more > 0 {
        let words = view.count("pasted-left-more", more);
        text::text(ui, &words, theme::regular(theme::BODY), view.colours.ink);
    }
}

fn left_words(view: &View<'_>, report: &TableReport, left: &LeftOut) -> String {
    /// As much of it as tells it apart.
    const LETTERS: usize = 60;
    let on_one_line = left.words.split_whitespace().collect::<Vec<_>>().join(" ");
    let mut words: String = on_one_line.chars().take(LETTERS).collect();
    if words.len() < on_one_line.len() {
        words.push('…');
    }
    let why = wording::why_left(view.app.texts, report.kind, left.why);
    let args = [("words", words.into()), ("why", why.into())];
    let (key, place) = match left.column {
        None => ("pasted-left-row", ("row", report.row_name(left.row).into())),
        Some(at) => ("pasted-left-cell", ("cell", report.cell_name(left.row, at).into())),
    };
    view.with(key, &[place].into_iter().chain(args).collect::<Vec<_>>())
}

fn answers_ui(ui: &mut Ui, view: &mut View<'_>, pasted: &Pasted, take_focus: bool) {
    ui.add_space(gap::S);
    ui.horizontal_wrapped(|ui| {
        ui.spacing_mut().item_spacing.x = gap::BUTTON;
        let close = buttons::main_button(ui, view.colours, &view.t("close"));
        if take_focus {
            close.request_focus();
        }
        if close.clicked() {
            view.ask(Action::Dismiss);
        }
        if pasted.report.doubled > 0
            && buttons::second_button(ui, view.colours, &view.t("pasted-update")).clicked()
        {
            let way = PasteWay { update: true, ..pasted.way };
            view.ask(PrepareAction::PasteOtherwise(way));
        }
        if pasted.report.kind == EntryKind::Measure
            && buttons::second_button(ui, view.colours, &view.t("pasted-choose")).clicked()
        {
            view.ask(PrepareAction::ChooseColumns);
        }
        if buttons::second_button(ui, view.colours, &view.t("pasted-undo")).clicked() {
            view.ask(PrepareAction::UndoPaste);
        }
    });
}
