//! How the words of the column that is looked at are read: under each light those that mean it, and the
//! doubtful ones apart. Of amounts, what they are counted in.

use eframe::egui::containers::menu::MenuButton;
use eframe::egui::{Align, Button, Layout, Rect, RichText, Stroke, Ui, UiBuilder, pos2, vec2};

use crate::app::core::imports::choices::Counted;
use crate::app::core::imports::tried::TriedSheet;
use crate::app::core::names::{answer_key, mark_key};
use crate::app::input::PrepareAction;
use crate::app::rooms::prepare::{Taking, TakingAction};
use crate::domain::light::Mark;
use crate::domain::participant::ParticipantId;
use crate::domain::round::Answer;
use crate::exchange::table_in::{Asked, Reading, TableColumn, TableReport, Target};
use crate::ui::kit::choice_list::choice_list_ui;
use crate::ui::kit::menus::{MenuLine, item_ui};
use crate::ui::kit::theme::{self, gap};
use crate::ui::kit::view::{View, how_many};
use crate::ui::kit::{aloud, buttons, light, text};
use crate::ui::rooms::prepare::taking::cells::{MARKS, shown_cell};
use crate::ui::rooms::prepare::taking::meaning::{meaning_name, whose};

/// The size of a light above its words.
const LIGHT: f32 = 20.0;
/// The least width of a light with its words.
const GROUP: f32 = 132.0;
/// The width of the list of those whose answers they are.
const WHOSE: f32 = 220.0;
/// How many words are shown of each light; the rest are counted.
const MOST: usize = 40;

pub(super) fn words_ui(ui: &mut Ui, view: &mut View<'_>, taking: &Taking) {
    let Some(sheet) = taking.sheet() else { return };
    let column = taking.at().column;
    let Some(target) = sheet.import.mapping.columns.get(column).copied() else { return };
    ui.spacing_mut().item_spacing.y = gap::S;
    let name = [
        ("letter", sheet.import.sheet.column_name(column).into()),
        ("head", sheet.import.shown_head(column).into()),
    ];
    if let Some(words) = sheet.words.get(&column) {
        let caption = view.with("taking-read-so", &name);
        text::list_heading(ui, &caption, view.colours.ink_soft);
        match target {
            Target::Answers(asked) => answers_ui(ui, view, sheet, column, asked, words),
            _ => lights_ui(ui, view, words, &MARKS.map(Answer::from)),
        }
        return;
    }
    let caption = view.with("taking-column-is", &name);
    text::list_heading(ui, &caption, view.colours.ink_soft);
    let meaning = meaning_name(view, sheet, column);
    text::text(ui, &meaning, theme::medium(theme::BODY), view.colours.ink);
    if target == Target::Field(TableColumn::Cost) {
        units_ui(ui, view, sheet, taking);
    } else if sheet.offers.criteria.contains(&column) {
        offer_ui(ui, view, column);
    }
}

/// Whose answers they are, and how the words are read beside that.
fn answers_ui(
    ui: &mut Ui,
    view: &mut View<'_>,
    sheet: &TriedSheet,
    column: usize,
    asked: Asked,
    words: &[Word],
) {
    ui.horizontal_top(|ui| {
        ui.spacing_mut().item_spacing.x = gap::PART;
        whose_ui(ui, view, sheet, column, asked);
        ui.vertical(|ui| lights_ui(ui, view, words, &Answer::ALL));
    });
}

/// The list of those whose answers a column can hold.
fn whose_ui(ui: &mut Ui, view: &mut View<'_>, sheet: &TriedSheet, column: usize, asked: Asked) {
    let session = view.app.session();
    let seats = session.into_iter().flat_map(|it| it.participants.iter().map(move |p| (it, p)));
    let mut all: Vec<(Option<ParticipantId>, String)> =
        seats.map(|(session, p)| (Some(p.id), p.told_apart(session))).collect();
    // One who comes with another sheet of the file is who the head names.
    let now = asked.who.filter(|who| all.iter().any(|(id, _)| *id == Some(*who)));
    let by_head = match whose(sheet, column).filter(|_| now.is_none()) {
        Some(of) => {
            let key = if of.is_new { "taking-whose-new" } else { "taking-whose-head" };
            view.with(key, &[("name", of.participant.as_str().into())])
        }
        None if now.is_none() => view.t("taking-whose-unsaid").into_owned(),
        None => {
            let head = sheet.import.shown_head(column);
            view.with("taking-whose-head", &[("name", head.into())])
        }
    };
    all.insert(0, (None, by_head));
    choice_list_ui(ui, view, WHOSE, "taking-whose", now, &all, |who| {
        let target = Target::Answers(Asked { who, ..asked });
        PrepareAction::Taking(TakingAction::Is(column, target)).into()
    });
}

/// The groups beside each other, as many as there is room for; what words can stand for there.
fn lights_ui(ui: &mut Ui, view: &mut View<'_>, words: &[Word], can: &[Answer]) {
    let mut groups: Vec<(Group, Vec<&Word>)> = Vec::new();
    let others = [Group::Abstains, Group::None, Group::Asked];
    for group in MARKS.map(Group::Mark).into_iter().chain(others) {
        let its: Vec<_> = words.iter().filter(|(.., read)| group.holds(*read)).collect();
        let always = matches!(group, Group::Mark(mark) if mark != Mark::CannotJudge);
        if always || !its.is_empty() {
            groups.push((group, its));
        }
    }
    let room = ui.available_width();
    let fits = how_many(room + gap::PART, GROUP + gap::PART).min(groups.len()).max(1);
    let width = (room - gap::PART * (fits as f32 - 1.0)) / fits as f32;
    for line in groups.chunks(fits) {
        let begin = ui.cursor().min;
        let mut high = 0.0_f32;
        for (at, (group, its)) in line.iter().enumerate() {
            let left = begin.x + at as f32 * (width + gap::PART);
            let place = Rect::from_min_size(pos2(left, begin.y), vec2(width, f32::INFINITY));
            let builder = UiBuilder::new().max_rect(place).layout(Layout::top_down(Align::Min));
            let drawn = ui.scope_builder(builder, |ui| group_ui(ui, view, *group, its, can));
            high = high.max(drawn.response.rect.height());
        }
        // The groups have taken no room of their own yet.
        ui.advance_cursor_after_rect(Rect::from_min_size(begin, vec2(room, high)));
    }
}

/// A word, how many cells say it, and how it is read.
type Word = (String, usize, Reading);

#[derive(Clone, Copy, Debug, PartialEq, Eq, Hash)]
enum Group {
    Mark(Mark),
    /// Somebody takes no stand.
    Abstains,
    /// A person said that they are no light.
    None,
    /// A person must say.
    Asked,
}

impl Group {
    fn holds(self, read: Reading) -> bool {
        match self {
            Self::Mark(mark) => read == Reading::Mark(mark),
            Self::Abstains => read == Reading::Abstains,
            Self::None => read == Reading::Nothing,
            Self::Asked => matches!(read, Reading::Between | Reading::Unknown),
        }
    }
}

fn group_ui(ui: &mut Ui, view: &mut View<'_>, group: Group, words: &[&Word], can: &[Answer]) {
    let colours = view.colours;
    let line = ui.max_rect();
    let edge = Stroke::new(colours.edge + 0.5, colours.ink);
    ui.painter().hline(line.x_range(), line.top() + 1.0, edge);
    ui.add_space(gap::S);
    let name = match group {
        Group::Mark(mark) => view.t(mark_key(Some(mark))),
        Group::Abstains => view.t(answer_key(Some(Answer::Abstains))),
        Group::None => view.t("taking-no-light"),
        Group::Asked => view.t("taking-choose-light"),
    };
    ui.horizontal(|ui| {
        ui.spacing_mut().item_spacing.x = gap::M;
        if let Group::Mark(mark) = group {
            let size = vec2(LIGHT, LIGHT);
            let (rect, _) = ui.allocate_exact_size(size, eframe::egui::Sense::hover());
            light::paint_mark(ui.painter(), rect.center(), LIGHT, Some(mark), colours);
        } else if group == Group::Asked {
            text::inline(ui, "⚠", theme::semibold(theme::LEAD), colours.ink);
        }
        text::line(ui, &name, theme::semibold(theme::BODY), colours.ink);
    });
    aloud::list_ui(ui, ("words-of", group), &name, words.len(), |ui| {
        ui.horizontal_wrapped(|ui| {
            ui.spacing_mut().item_spacing = vec2(gap::XS, gap::XS);
            for (word, count, read) in words.iter().take(MOST) {
                chip_ui(ui, view, (word, *count, *read), can);
            }
            let more = words.len().saturating_sub(MOST);
            if more > 0 {
                let words = view.count("pasted-left-more", more);
                text::inline(ui, &words, theme::regular(theme::SMALL), view.colours.ink_soft);
            }
        });
    });
}

/// A word, which can be given another meaning.
fn chip_ui(
    ui: &mut Ui,
    view: &mut View<'_>,
    (word, count, read): (&str, usize, Reading),
    can: &[Answer],
) {
    let shown = shown_cell(view, word);
    let asked = matches!(read, Reading::Between | Reading::Unknown);
    let mut short: String = shown.chars().take(28).collect();
    if short.len() < shown.len() {
        short.push('…');
    }
    let sign = if asked { " ▾" } else { "" };
    let words = RichText::new(format!("{short}{sign}"))
        .font(theme::regular(theme::NOTE))
        .color(view.colours.ink);
    let edge = if asked {
        Stroke::new(view.colours.edge + 1.0, view.colours.ink)
    } else {
        Stroke::new(view.colours.edge, view.colours.rule_strong)
    };
    let button = Button::new(words).fill(view.colours.surface).stroke(edge).corner_radius(14);
    let button = button.min_size(vec2(0.0, theme::TARGET));
    let (response, _) = MenuButton::from_button(button).ui(ui, |ui| {
        ui.set_width(280.0);
        aloud::name_frame(ui, &shown);
        ui.spacing_mut().item_spacing.y = gap::XXS;
        let said =
            |word: &str, mark| PrepareAction::Taking(TakingAction::Word(word.to_owned(), mark));
        for &answer in can {
            let name = view.t(answer_key(Some(answer))).into_owned();
            let now = answer.mark().map_or(Reading::Abstains, Reading::Mark);
            if item_ui(ui, view, MenuLine::chosen(&name, read == now)) {
                view.ask(said(word, Some(answer)));
            }
        }
        let none = view.t("taking-no-light").into_owned();
        if item_ui(ui, view, MenuLine::chosen(&none, read == Reading::Nothing)) {
            view.ask(said(word, None));
        }
    });
    let spoken = view.with("taking-word", &[("word", shown.into()), ("n", count.into())]);
    response.widget_info(|| {
        eframe::egui::WidgetInfo::labeled(eframe::egui::Role::Button, true, &spoken)
    });
}

/// What amounts are counted in, where they do not say it.
fn units_ui(ui: &mut Ui, view: &mut View<'_>, sheet: &TriedSheet, taking: &Taking) {
    let asks = sheet.report.as_ref().is_some_and(TableReport::wants_unit);
    let said = taking.plan().and_then(|plan| plan.choices.unit);
    if !asks && said.is_none() {
        return;
    }
    text::text(ui, &view.t("pasted-unit-ask"), theme::regular(theme::BODY), view.colours.ink);
    ui.horizontal_wrapped(|ui| {
        ui.spacing_mut().item_spacing.x = gap::M;
        for (unit, key) in [
            (Counted::Kroner, "pasted-unit-ones"),
            (Counted::Thousands, "pasted-unit-thousands"),
            (Counted::Millions, "pasted-unit-millions"),
        ] {
            let name = view.t(key).into_owned();
            if buttons::second_button(ui, view.colours, &name).clicked() {
                view.ask(PrepareAction::Taking(TakingAction::Unit(unit)));
            }
        }
    });
}

/// A column of lights that nobody knows.
fn offer_ui(ui: &mut Ui, view: &mut View<'_>, column: usize) {
    text::text(ui, &view.t("taking-offer"), theme::regular(theme::BODY), view.colours.ink);
    if buttons::second_button(ui, view.colours, &view.t("taking-offer-take")).clicked() {
        view.ask(PrepareAction::Taking(TakingAction::Is(column, Target::NewCriterion)));
    }
}
