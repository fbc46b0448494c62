//! What a column means: the button above it, and the list to choose from.

use eframe::egui::containers::menu::MenuButton;
use eframe::egui::{
    self, Atom, Button, Id, Popup, Response, RichText, Role, ScrollArea, Sense, Shape, Stroke, Ui,
    WidgetInfo, vec2,
};

use crate::app::core::imports::tried::TriedSheet;
use crate::app::core::table_words::field_key;
use crate::app::input::PrepareAction;
use crate::app::rooms::prepare::{Taking, TakingAction};
use crate::domain::criterion::CriterionId;
use crate::domain::lists::EntryKind;
use crate::exchange::table_in::{AnswersColumn, Asked, TableColumn, Target};
use crate::ui::kit::focus::{bring_focus_into_view, ring_over_edge};
use crate::ui::kit::menus::{MenuLine, item_ui, opens_and_closes};
use crate::ui::kit::theme::{self, gap};
use crate::ui::kit::view::View;
use crate::ui::kit::{aloud, text};

/// The width of the list to choose from.
const LIST: f32 = 340.0;
/// The height of the button.
const BUTTON: f32 = 36.0;

/// What a column means, as its button says it.
pub(super) fn meaning_name(view: &View<'_>, sheet: &TriedSheet, column: usize) -> String {
    let Some(target) = sheet.import.mapping.columns.get(column).copied() else {
        return String::new();
    };
    let kind = sheet.import.mapping.kind;
    let named = |id: CriterionId| {
        let criterion = view.app.session().and_then(|session| session.criterion(id));
        criterion.map_or_else(
            // It comes with another sheet of the file.
            || view.t("taking-lights").into_owned(),
            |criterion| criterion.name.clone(),
        )
    };
    match target {
        Target::Field(column) => view.t(field_key(kind, column)).into_owned(),
        Target::Lights(id) => named(id),
        Target::Rationale(id) => view.with("taking-rationale", &[("criterion", named(id).into())]),
        Target::Answers(_) => match whose(sheet, column) {
            Some(of) => {
                let (who, what) = (of.participant.as_str(), of.criterion.as_str());
                let args = [("participant", who.into()), ("criterion", what.into())];
                view.with("taking-answers-of", &args)
            }
            None => view.t("taking-answers-nobody").into_owned(),
        },
        Target::NewCriterion => view.t("taking-new-criterion").into_owned(),
        Target::Unknown | Target::Doubled(_) if kind == EntryKind::Measure => {
            view.t("taking-notes").into_owned()
        }
        Target::Unknown | Target::Doubled(_) | Target::Out => view.t("taking-out").into_owned(),
    }
}

/// Whose answers a column holds, and in what.
pub(super) fn whose(sheet: &TriedSheet, column: usize) -> Option<&AnswersColumn> {
    let mut all = sheet.report.iter().flat_map(|report| &report.columns);
    all.find(|it| it.at == column)?.answers.as_ref()
}

/// Whether a column does not come in.
fn is_out(sheet: &TriedSheet, target: Target) -> bool {
    let kind = sheet.import.mapping.kind;
    target == Target::Out
        || (kind != EntryKind::Measure && matches!(target, Target::Unknown | Target::Doubled(_)))
}

/// Asks for the list above a column to be opened as it is drawn next.
pub(super) fn open(ctx: &egui::Context, column: usize) {
    ctx.data_mut(|data| data.insert_temp(wish(), column));
    ctx.request_repaint();
}

/// Whether that is the button above the column that is looked at.
pub(super) fn is_chosen_button(ctx: &egui::Context, id: Id) -> bool {
    ctx.data(|data| data.get_temp::<Id>(chosen_id())) == Some(id)
}

fn chosen_id() -> Id {
    Id::unique("meaning-of-the-chosen-column")
}

fn wish() -> Id {
    Id::unique("open-the-meaning")
}

/// The button above a column.
pub(super) fn meaning_ui(
    ui: &mut Ui,
    view: &mut View<'_>,
    taking: &Taking,
    column: usize,
    place: usize,
) {
    let Some(sheet) = taking.sheet() else { return };
    let Some(target) = sheet.import.mapping.columns.get(column).copied() else { return };
    let (colours, name) = (view.colours, meaning_name(view, sheet, column));
    let rect = ui.max_rect().shrink2(vec2(gap::HAIR, gap::XS));
    let is_chosen = taking.at().column == column;
    let out = is_out(sheet, target);
    let ink = if out { colours.ink_soft } else { colours.ink };
    let edge = match (is_chosen, out) {
        (true, _) => Stroke::new(colours.edge + 1.5, colours.accent),
        (false, true) => Stroke::NONE,
        (false, false) => Stroke::new(colours.edge, colours.rule_strong),
    };
    let font = theme::semibold(theme::BODY);
    let words = RichText::new(&name).font(font.clone()).color(ink);
    let sign = RichText::new("▾").font(font).color(ink);
    let button = Button::new((words, Atom::grow(), sign))
        .truncate()
        .fill(colours.surface)
        .stroke(edge)
        .corner_radius(6);
    // What the column means that is looked at is a Tab stop; the others are come to by their cells.
    let sense = if is_chosen { Sense::click() } else { Sense::CLICK };
    let button = button.min_size(vec2(rect.width(), BUTTON)).sense(sense);
    let builder = egui::UiBuilder::new().max_rect(rect).id_salt(("meaning", column));
    let (response, opened) = ui
        .scope_builder(builder, |ui| {
            ui.set_max_width(rect.width());
            MenuButton::from_button(button).ui(ui, |ui| {
                ui.set_width(LIST);
                aloud::name_frame(ui, &name);
                choices_ui(ui, view, sheet, column, target);
            })
        })
        .inner;
    if out && !is_chosen {
        paint_dashes(ui, &response, Stroke::new(colours.edge, colours.rule_strong));
    }
    ring_over_edge(&response);
    let letter = sheet.import.sheet.column_name(column);
    let head = sheet.import.shown_head(column);
    let column_name =
        view.with("taking-column-is", &[("letter", letter.into()), ("head", head.into())]);
    let spoken = format!("{column_name}: {name}");
    response.widget_info(|| WidgetInfo::labeled(Role::Button, true, &spoken));
    aloud::stands_at(ui.ctx(), response.id, 1, place);
    if is_chosen {
        ui.ctx().data_mut(|data| data.insert_temp(chosen_id(), response.id));
    }
    let popup = Popup::default_response_id(&response);
    open_if_wished(ui.ctx(), &response, popup, column);
    let is_open = opened.is_some() && Popup::is_id_open(ui.ctx(), popup);
    let lines = targets(view, sheet, column).len();
    opens_and_closes(ui, view, &response, is_open.then_some(lines), &spoken);
}

fn open_if_wished(ctx: &egui::Context, button: &Response, popup: Id, column: usize) {
    if ctx.data(|data| data.get_temp::<usize>(wish())) == Some(column) {
        ctx.data_mut(|data| data.remove::<usize>(wish()));
        button.request_focus();
        Popup::open_id(ctx, popup);
        ctx.request_repaint();
    }
}

fn paint_dashes(ui: &Ui, response: &Response, stroke: Stroke) {
    let rect = response.rect.shrink(gap::HAIR);
    let corners = [
        rect.left_top(),
        rect.right_top(),
        rect.right_bottom(),
        rect.left_bottom(),
        rect.left_top(),
    ];
    ui.painter().extend(Shape::dashed_line(&corners, stroke, gap::XS, gap::XS));
}

/// All that a column can mean, with what it is called in the list.
fn targets(view: &View<'_>, sheet: &TriedSheet, column: usize) -> Vec<(Target, String)> {
    let kind = sheet.import.mapping.kind;
    let mut all = Vec::new();
    let session = view.app.session().filter(|_| kind == EntryKind::Measure);
    for criterion in session.into_iter().flat_map(|session| &session.criteria) {
        let args = [("criterion", criterion.name.as_str().into())];
        all.push((Target::Lights(criterion.id), view.with("taking-lights-of", &args)));
    }
    if kind == EntryKind::Measure {
        let head = sheet.import.shown_head(column);
        let words = view.with("taking-new-criterion-named", &[("name", head.into())]);
        all.push((Target::NewCriterion, words));
        all.push((Target::Unknown, view.t("taking-notes").into_owned()));
    }
    all.push((Target::Out, view.t("taking-out").into_owned()));
    for criterion in session.into_iter().flat_map(|session| &session.criteria) {
        let args = [("criterion", criterion.name.as_str().into())];
        let asked = Asked { of: Some(criterion.id), who: None };
        all.push((Target::Answers(asked), view.with("taking-answers-in", &args)));
    }
    if names_two(sheet, column) {
        let words = view.t("taking-answers-in-head").into_owned();
        all.push((Target::Answers(Asked::default()), words));
    }
    for field in TableColumn::of(kind) {
        all.push((Target::Field(*field), view.t(field_key(kind, *field)).into_owned()));
    }
    for criterion in session.into_iter().flat_map(|session| &session.criteria) {
        let args = [("criterion", criterion.name.as_str().into())];
        all.push((Target::Rationale(criterion.id), view.with("taking-rationale", &args)));
    }
    all
}

/// Whether what stands above a column can be a criterion and a participant: it is asked about as both, or
/// taken so.
fn names_two(sheet: &TriedSheet, column: usize) -> bool {
    let mut asked = sheet.offers.answers.iter().filter(|it| it.asked == Asked::default());
    let by_head = Target::Answers(Asked::default());
    sheet.import.mapping.columns.get(column) == Some(&by_head)
        || asked.any(|offer| offer.columns.contains(&column))
}

/// Whether a choice is what a column is: whose answers they are is chosen apart.
fn holds(target: Target, now: Target) -> bool {
    match (target, now) {
        (Target::Answers(one), Target::Answers(other)) => one.of == other.of,
        (Target::Unknown, Target::Doubled(_)) => true,
        _ => target == now,
    }
}

fn choices_ui(ui: &mut Ui, view: &mut View<'_>, sheet: &TriedSheet, column: usize, now: Target) {
    ui.spacing_mut().item_spacing.y = gap::XXS;
    let letter = sheet.import.sheet.column_name(column);
    let head = sheet.import.shown_head(column);
    let args = [("letter", letter.into()), ("head", head.into())];
    let caption = view.with("taking-column-is", &args);
    text::caption(ui, &caption, view.colours.ink_soft);
    let most = ui.ctx().content_rect().height() * 0.7;
    ScrollArea::vertical().id_salt("meanings").max_height(most).show(ui, |ui| {
        // Its bar covers no line.
        ui.set_max_width(ui.available_width() - theme::SCROLL_BAR - gap::HEAD);
        for (target, name) in targets(view, sheet, column) {
            if item_ui(ui, view, MenuLine::chosen(&name, holds(target, now))) {
                view.ask(PrepareAction::Taking(TakingAction::Is(column, target)));
            }
        }
        bring_focus_into_view(ui);
    });
}
