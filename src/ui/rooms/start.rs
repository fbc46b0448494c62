//! The room Start: open, recent files, new sessions, samples.

use eframe::egui::{Align, Align2, Response, Role, Sense, Ui, Vec2, WidgetInfo, pos2};

use crate::app::command::{Command, FileCommand};
use crate::app::core::file_names::name_of;
use crate::app::core::place::Focus;
use crate::app::input::FileAction;
use crate::domain::date::Date;
use crate::i18n::{self, Texts};
use crate::storage::samples::Sample;
use crate::storage::settings::Recent;
use crate::ui::kit::focus::{scroll_ui, takes_focus};
use crate::ui::kit::panes::{Pane, pane_begins};
use crate::ui::kit::theme::{self, gap};
use crate::ui::kit::view::View;
use crate::ui::kit::{aloud, buttons, emblem, text};

pub(crate) fn start_ui(ui: &mut Ui, view: &mut View<'_>) {
    scroll_ui(ui, "start", |ui| {
        let width = ui.available_width();
        let inner = (width - 2.0 * gap::MARGIN).min(1330.0);
        let side = ((width - inner) / 2.0).max(gap::MARGIN);
        let above = (ui.ctx().content_rect().height() * 0.075).clamp(12.0, 84.0);
        ui.add_space(above);
        ui.horizontal_top(|ui| {
            ui.add_space(side);
            ui.vertical(|ui| {
                ui.set_width(inner);
                head_ui(ui, view);
                ui.add_space(above * 0.6);
                first_buttons_ui(ui, view);
                ui.add_space(gap::XXL);
                lists_ui(ui, view, inner);
            });
        });
    });
}

fn head_ui(ui: &mut Ui, view: &View<'_>) {
    let colours = view.colours;
    ui.horizontal(|ui| {
        let (rect, _) = ui.allocate_exact_size(Vec2::splat(84.0), Sense::hover());
        emblem::paint_emblem(ui.painter(), rect, colours);
        ui.add_space(gap::APART);
        ui.vertical(|ui| {
            ui.spacing_mut().item_spacing.y = 0.0;
            text::heading(ui, "Lyskryss", theme::semibold(theme::DISPLAY), colours.ink);
            // In the same place: nothing moves while a file is read, or where it cannot be.
            let below = match view.app.files.reading() {
                Some(path) => view.with("message-reading-file", &[("name", name_of(path).into())]),
                None => view.t("start-tagline").into_owned(),
            };
            text::text(ui, &below, theme::regular(theme::HEAD), colours.ink_soft);
        });
    });
}

fn first_buttons_ui(ui: &mut Ui, view: &mut View<'_>) {
    ui.horizontal_wrapped(|ui| {
        ui.spacing_mut().item_spacing.x = gap::APART;
        let new = buttons::main_button(ui, view.colours, &view.t("start-new"));
        pane_begins(ui.ctx(), Pane::Room, new.id);
        if takes_focus(ui, view, Focus::List) {
            new.request_focus();
        }
        if new.clicked() {
            view.run(FileCommand::New);
        }
        if buttons::second_button(ui, view.colours, &view.t("start-open")).clicked() {
            view.run(FileCommand::Open);
        }
        if Command::File(FileCommand::Recover).is_enabled(view.app) {
            let words = view.t(Command::File(FileCommand::Recover).key());
            if buttons::second_button(ui, view.colours, &words).clicked() {
                view.run(FileCommand::Recover);
            }
        }
    });
}

fn lists_ui(ui: &mut Ui, view: &mut View<'_>, width: f32) {
    let apart = gap::EMPTY;
    if width < 760.0 {
        list_ui(ui, view, "start-recent", recent_ui);
        ui.add_space(gap::COLUMN);
        ready_made_ui(ui, view);
        return;
    }
    ui.horizontal_top(|ui| {
        ui.spacing_mut().item_spacing.x = apart;
        let column = (width - apart) / 2.0;
        for ready_made in [false, true] {
            ui.vertical(|ui| {
                ui.set_width(column);
                if ready_made {
                    ready_made_ui(ui, view);
                } else {
                    list_ui(ui, view, "start-recent", recent_ui);
                }
            });
        }
    });
}

/// A list of entries below its name.
fn list_ui(ui: &mut Ui, view: &mut View<'_>, key: &str, content: fn(&mut Ui, &mut View<'_>)) {
    let name = view.t(key);
    text::list_heading(ui, &name, view.colours.ink_soft);
    aloud::part_ui(ui, Role::List, key, &name, |ui| content(ui, view));
}

fn recent_ui(ui: &mut Ui, view: &mut View<'_>) {
    let app = view.app;
    if app.settings.recent.is_empty() {
        ui.add_space(gap::S);
        text::text(
            ui,
            &view.t("start-recent-none"),
            theme::regular(theme::BODY),
            view.colours.ink_soft,
        );
    }
    for recent in &app.settings.recent {
        let (title, place) = recent_words(view, recent);
        if entry_ui(ui, view, &title, &place, &when(view, &recent.day)).clicked() {
            view.ask(FileAction::Open(recent.path.clone()));
        }
    }
}

fn recent_words(view: &View<'_>, recent: &Recent) -> (String, String) {
    let file = recent.path.file_name().unwrap_or_default().to_string_lossy().into_owned();
    let folder = recent.path.parent().map(|p| p.display().to_string()).unwrap_or_default();
    let title = recent.title.trim();
    let title = if title.is_empty() { view.t("untitled").into_owned() } else { title.to_owned() };
    (title, format!("{file}, {folder}"))
}

/// A day as people say it: today, yesterday, or the date.
fn when(view: &View<'_>, day: &str) -> String {
    let Ok(day) = day.parse::<Date>() else {
        return String::new();
    };
    if day == view.now.day {
        return view.t("today").into_owned();
    }
    if is_day_before(day, view.now.day) {
        return view.t("yesterday").into_owned();
    }
    view.app.texts.date(day.year(), day.month(), day.day())
}

fn is_day_before(day: Date, today: Date) -> bool {
    let next = Date::new(day.year(), day.month(), day.day() + 1)
        .or_else(|_| Date::new(day.year(), day.month() + 1, 1))
        .or_else(|_| Date::new(day.year() + 1, 1, 1));
    next == Ok(today)
}

fn ready_made_ui(ui: &mut Ui, view: &mut View<'_>) {
    list_ui(ui, view, "start-samples", samples_ui);
    ui.add_space(gap::MARGIN);
    list_ui(ui, view, "start-templates", |ui, view| templates_ui(ui, view, false));
}

fn samples_ui(ui: &mut Ui, view: &mut View<'_>) {
    for sample in Sample::ALL {
        let (title, words) = match sample {
            Sample::ActionPlan => ("sample-action-plan", "sample-action-plan-what"),
            Sample::Practice => ("sample-practice", "sample-practice-what"),
        };
        let right = view.count("count-measures", sample.measures());
        if entry_ui(ui, view, &view.t(title), &view.t(words), &right).clicked() {
            view.ask(FileAction::OpenSample(sample));
        }
    }
}

/// The templates, and the empty session: here, and in the dialog of "new".
pub(crate) fn templates_ui(ui: &mut Ui, view: &mut View<'_>, focus: bool) {
    let own = view.app.texts.tag();
    let others = i18n::tags().filter(|tag| *tag != own);
    for tag in std::iter::once(own).chain(others) {
        let texts = Texts::of(tag);
        let language = texts.get("language-name").into_owned();
        let (title, words) = (texts.get("template-title"), texts.get("template-what"));
        let response = entry_ui(ui, view, &title, &words, &language);
        if focus && tag == own {
            response.request_focus();
        }
        if response.clicked() {
            view.ask(FileAction::NewFromTemplate(tag.to_owned()));
        }
    }
    if entry_ui(ui, view, &view.t("template-empty"), &view.t("template-empty-what"), "").clicked() {
        view.ask(FileAction::NewEmpty);
    }
}

/// The least height of a line of a list, and the air above and below its words, together.
const ENTRY: f32 = 66.0;
const ENTRY_AIR: f32 = 20.0;
/// The most lines of a title, and of the words below it: what is longer than that is cut.
const MOST_TITLE: usize = 4;
const MOST_WORDS: usize = 3;

/// A line of a list: a title, a few words below it, a word at the right. As high as its words need.
fn entry_ui(ui: &mut Ui, view: &View<'_>, title: &str, words: &str, right: &str) -> Response {
    let colours = view.colours;
    let spoken =
        [title, words, right].iter().filter(|w| !w.is_empty()).copied().collect::<Vec<_>>();
    let small = theme::regular(theme::DETAIL);
    let right = ui.painter().layout_no_wrap(right.to_owned(), small.clone(), colours.ink_soft);
    let room = ui.available_width() - right.size().x - 24.0;
    let lines = |words: &str, font, colour, most| {
        text::layout(ui.painter(), words, font, colour, room, most, Align::LEFT)
    };
    let title = lines(title, theme::regular(theme::LARGE), colours.ink, MOST_TITLE);
    let words = lines(words, small, colours.ink_soft, MOST_WORDS);
    let texts = Vec2::new(room, title.size().y + words.size().y);
    let size = Vec2::new(ui.available_width(), (texts.y + ENTRY_AIR).max(ENTRY));
    let (rect, response) = ui.allocate_exact_size(size, Sense::click());
    response.widget_info(|| WidgetInfo::labeled(Role::ListItem, true, spoken.join(", ")));
    let painter = ui.painter();
    if response.hovered() {
        painter.rect_filled(rect.expand2(Vec2::new(6.0, 0.0)), 6.0, colours.accent_soft);
    }
    painter.hline(rect.x_range(), rect.bottom() + 3.0, colours.hairline());
    let place = pos2(rect.right() - 4.0 - right.size().x, rect.center().y - right.size().y / 2.0);
    painter.galley(place, right, colours.ink_soft);
    let from = rect.left_center() + Vec2::new(4.0, 0.0);
    let top = Align2::LEFT_CENTER.anchor_size(from, texts).min;
    let below = top + Vec2::new(0.0, title.size().y);
    painter.galley(top, title, colours.ink);
    painter.galley(below, words, colours.ink_soft);
    response
}
