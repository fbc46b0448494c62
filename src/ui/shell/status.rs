//! The status line: what was said last, where it stands, and the keys worth knowing here.

use eframe::egui::{
    self, Frame, Id, Panel, Rect, Role, Sense, Ui, UiBuilder, Vec2, WidgetInfo, vec2,
};

use crate::app::core::file_names::name_of;
use crate::app::core::place::{Focus, RoadmapTab, Room};
use crate::app::services::audience::AudiencePlace;
use crate::app::state::App;
use crate::insight::counts::{Counts, Roadmap};
use crate::insight::order::Filter;
use crate::insight::questions::has_lights;
use crate::ui::kit::aloud;
use crate::ui::kit::focus::bar_beside;
use crate::ui::kit::hint::hint;
use crate::ui::kit::keycap::{keycap, spoken_key};
use crate::ui::kit::panes::{Pane, pane_begins};
use crate::ui::kit::text;
use crate::ui::kit::theme::{self, gap};
use crate::ui::kit::view::{View, day, is_low, is_narrow};
use crate::ui::shell::hints::{Hint, hints};

/// Takes the place of the status line, at the lower edge of what there is: the room above it is
/// drawn first, so that the keyboard comes to it first.
pub(super) fn status_place(ui: &mut Ui, view: &View<'_>) -> Rect {
    let frame = Frame::new().fill(view.colours.paper).inner_margin(vec2(
        if is_narrow(ui.ctx()) { gap::MARGIN_NARROW } else { gap::MARGIN },
        0.0,
    ));
    let height = if is_low(ui.ctx()) { theme::STATUS_LOW } else { theme::STATUS };
    let panel = Panel::bottom("status").exact_size(height).resizable(false);
    panel.show_separator_line(true).frame(frame).show(ui, |ui| ui.max_rect()).inner
}

/// The status line, in its place.
pub(super) fn status_ui(ui: &mut Ui, view: &View<'_>, place: Rect) {
    ui.scope_builder(UiBuilder::new().max_rect(place), |ui| {
        aloud::region_ui(ui, "status", &view.t("pane-status"), |ui| {
            ui.horizontal_centered(|ui| line_and_hints_ui(ui, view));
        });
    });
}

fn line_and_hints_ui(ui: &mut Ui, view: &View<'_>) {
    ui.spacing_mut().item_spacing.x = gap::XXL;
    let all = hints(view.app);
    let mut hints = all.as_slice();
    let left = status_words(view).join("     ");
    // What is said comes before what could be pressed: hints give way, one by one.
    let room = ui.available_width() - words_width(ui, view, &left) - 40.0;
    while !hints.is_empty() && hints_width(ui, view, hints) > room {
        hints = &hints[1..];
    }
    let hints_width = hints_width(ui, view, hints);
    let width = (ui.available_width() - hints_width - 24.0).max(80.0);
    let line = status_line_ui(ui, view, &left, width);
    // Whoever asks by ear hears those, too, for which there is no room.
    let keys: Vec<String> = all.iter().map(|hint| spoken_hint(view, hint)).collect();
    aloud::describe(ui.ctx(), line, &keys.join(". "));
    if hints_width > 0.0 {
        ui.with_layout(egui::Layout::right_to_left(egui::Align::Center), |ui| {
            hints_ui(ui, view, hints);
        });
    }
}

/// Keys and what they do, as they are read: the keys are painted beside the words.
fn spoken_hint(view: &View<'_>, (labels, key): &Hint) -> String {
    let labels = labels.iter().map(|label| spoken_key(view, label)).collect::<Vec<_>>();
    format!("{}: {}", labels.join(", "), view.t(key))
}

/// The line itself: one thing to focus, so that a screen reader can be asked what happened last.
fn status_line_ui(ui: &mut Ui, view: &View<'_>, words: &str, width: f32) -> Id {
    let colours = view.colours;
    let font = theme::regular(theme::SMALL);
    let galley =
        text::layout(ui.painter(), words, font, colours.ink_soft, width, 1, egui::Align::LEFT);
    let size = Vec2::new(width, ui.available_height() - 4.0);
    let (rect, response) = ui.allocate_exact_size(size, Sense::focusable_noninteractive());
    response.widget_info(|| WidgetInfo::labeled(Role::Label, true, words));
    let elided = galley.elided;
    ui.painter().galley(
        rect.left_center() - Vec2::new(0.0, galley.size().y / 2.0),
        galley,
        colours.ink_soft,
    );
    pane_begins(ui.ctx(), Pane::Status, response.id);
    ui.ctx().data_mut(|data| data.insert_temp(line_id(), response.id));
    bar_beside(&response);
    let id = response.id;
    if elided {
        hint(response, words);
    }
    id
}

fn line_id() -> Id {
    Id::unique("status-line")
}

/// Whether the keyboard is at the status line: what changes there is read then.
pub(super) fn has_keyboard(ctx: &egui::Context) -> bool {
    let line = ctx.data(|data| data.get_temp::<Id>(line_id()));
    line.is_some() && ctx.memory(egui::Memory::focused) == line
}

fn status_words(view: &View<'_>) -> Vec<String> {
    let app = view.app;
    let mut words = Vec::new();
    if let Some(path) = app.files.reading() {
        words.push(view.with("message-reading-file", &[("name", name_of(path).into())]));
    } else if app.files.is_busy() {
        words.push(view.t("status-busy").into_owned());
    } else if let Some(message) = app.message() {
        words.push(message.say(app.texts));
    } else if app.document.is_some() {
        let key = if app.is_unsaved() { "status-unsaved" } else { "status-unchanged" };
        words.push(view.t(key).into_owned());
    }
    words.extend(aside_key(app).map(|key| view.t(key).into_owned()));
    let Some(document) = &app.document else {
        words.push(view.t("status-nothing-leaves").into_owned());
        return words;
    };
    let counts = document.counts();
    if matches!(app.room, Room::Board | Room::Judge) {
        words.extend(judged_words(view, counts));
    } else if app.room == Room::See && !app.session().is_some_and(has_lights) {
        // That there are no questions yet is what the room says.
    } else if app.room == Room::See {
        let all = app.see.questions().len();
        if app.see.is_waiting() {
            words.push(view.t("see-waiting").into_owned());
        }
        words.push(view.count("status-questions", all));
        match all - app.see.waiting() {
            0 => {}
            dealt => words.push(view.count("status-questions-answered", dealt)),
        }
    } else if app.room == Room::Minutes {
        words.extend(meeting_words(view));
    } else if app.room == Room::Roadmap {
        words.extend(match app.roadmap.tab() {
            RoadmapTab::Plan => placed_words(view, counts),
            RoadmapTab::Progress => progress_words(view),
            // They stand above the list.
            RoadmapTab::Actions => Vec::new(),
        });
    } else {
        let measures = view.count("count-measures", counts.measures);
        words.push(format!("{measures}, {}", view.count("count-criteria", counts.criteria)));
    }
    words
}

/// What brings the audience's picture back into the main window, where it stands aside.
fn aside_key(app: &App) -> Option<&'static str> {
    (app.audience.place() == AudiencePlace::Aside).then(|| match app.focus().1 {
        Some(Focus::Field(_) | Focus::Search) => "status-aside-writing",
        _ => "status-aside-counting",
    })
}

/// How far it has come, where it is judged and decided.
fn judged_words(view: &View<'_>, counts: &Counts) -> Vec<String> {
    let app = view.app;
    let mut words = Vec::new();
    if app.room == Room::Board && *app.board.filter() != Filter::default() {
        let shown = app.board.measures().count();
        let args = [("shown", shown.into()), ("all", counts.measures.into())];
        words.push(view.with("status-shown", &args));
    }
    let judged = [("judged", counts.judged.into()), ("all", counts.crossings().into())];
    words.push(view.with("status-judged", &judged));
    if counts.from_sheet > 0 {
        words.push(view.count("status-from-sheet", counts.from_sheet));
    }
    if counts.cannot_judge > 0 {
        words.push(view.count("status-cannot", counts.cannot_judge));
    }
    if counts.follow_ups > 0 {
        words.push(view.count("status-points", counts.follow_ups));
    }
    if app.room == Room::Board {
        let decided = [("decided", counts.decided.into()), ("all", counts.measures.into())];
        words.push(view.with("status-decided", &decided));
        words.extend(roadmap_words(view));
    }
    words
}

/// Of which day it is, and what the next steps lack: "Status as of 2 June, 1 without an owner".
fn progress_words(view: &View<'_>) -> Vec<String> {
    let progress = view.app.roadmap.progress.progress();
    let today = [("day", day(view, view.now.day).into())];
    let mut words = vec![view.with("progress-as-of", &today)];
    for (key, n) in
        [("progress-lacks-owner", progress.no_owner), ("progress-has-changed", progress.changed)]
    {
        if n > 0 {
            words.push(view.count(key, n));
        }
    }
    words
}

/// Where the measures stand, and how the roadmap is mixed: "6 on the roadmap, 3 in the queue".
fn placed_words(view: &View<'_>, counts: &Counts) -> Vec<String> {
    let roadmap = counts.roadmap;
    let said = |parts: &[(&str, usize)]| {
        let there = parts.iter().filter(|(_, n)| *n > 0);
        there.map(|(key, n)| view.count(key, *n)).collect::<Vec<_>>().join(", ")
    };
    let places = [
        ("roadmap-in-queue", roadmap.queue),
        ("roadmap-not-now", roadmap.not_now),
        ("roadmap-undecided", roadmap.undecided),
    ];
    let mut all = view.count("roadmap-all", roadmap.all);
    let beside = said(&places);
    if !beside.is_empty() {
        all = format!("{all}, {beside}");
    }
    [all, said(&mix(roadmap))].into_iter().filter(|words| !words.is_empty()).collect()
}

/// How the roadmap is mixed, by the keys of the words.
const fn mix(roadmap: Roadmap) -> [(&'static str, usize); 4] {
    [
        ("roadmap-quick", roadmap.quick),
        ("roadmap-middle", roadmap.middle),
        ("roadmap-long", roadmap.long),
        ("roadmap-no-owner", roadmap.no_owner),
    ]
}

/// How the roadmap is mixed, in counts: "6 on the roadmap: 3 quick, 2 long, 1 without owner".
fn roadmap_words(view: &View<'_>) -> Option<String> {
    let roadmap = view.app.document.as_ref()?.counts().roadmap;
    if roadmap.all == 0 {
        return None;
    }
    let parts: Vec<_> =
        mix(roadmap).iter().filter(|(_, n)| *n > 0).map(|(key, n)| view.count(key, *n)).collect();
    let all = view.count("roadmap-all", roadmap.all);
    Some(if parts.is_empty() { all } else { format!("{all}: {}", parts.join(", ")) })
}

/// How far the meeting has come, and what nobody has taken: "3 of 7 items done".
fn meeting_words(view: &View<'_>) -> Vec<String> {
    let Some((session, meeting)) = view.app.session().zip(view.app.minutes.meeting(view.app))
    else {
        return Vec::new();
    };
    let minuted = || session.agenda(meeting.id).filter(|item| item.is_minuted());
    let all = minuted().count();
    if all == 0 {
        return Vec::new();
    }
    let done = minuted().filter(|item| item.ended).count();
    let done = [("n", done.into()), ("all", all.into())];
    let mut words = vec![view.with("status-items", &done)];
    let follow_ups = session.agenda(meeting.id).flat_map(|item| session.follow_ups_of(item.id));
    let untaken = follow_ups.filter(|it| it.done.is_none() && !it.is_taken()).count();
    if untaken > 0 {
        words.push(view.count("status-untaken", untaken));
    }
    words
}

fn words_width(ui: &Ui, view: &View<'_>, words: &str) -> f32 {
    let font = theme::regular(theme::SMALL);
    ui.painter().layout_no_wrap(words.to_owned(), font, view.colours.ink_soft).size().x
}

fn hints_width(ui: &Ui, view: &View<'_>, hints: &[Hint]) -> f32 {
    let width = |words: &str| words_width(ui, view, words);
    let hint = |(labels, key): &Hint| {
        let labels: f32 = labels.iter().map(|label| (width(label) + 10.0).max(22.0) + 4.0).sum();
        labels + width(&view.t(key)) + 26.0
    };
    hints.iter().map(hint).sum()
}

fn hints_ui(ui: &mut Ui, view: &View<'_>, hints: &[Hint]) {
    for shown in hints.iter().rev() {
        let (labels, key) = shown;
        ui.spacing_mut().item_spacing.x = gap::XS;
        let colours = view.colours;
        let words = view.t(key);
        let response = text::inline(ui, &words, theme::regular(theme::SMALL), colours.ink_soft);
        let spoken = spoken_hint(view, shown);
        ui.ctx().accesskit_node_builder(response.id, |node| node.set_value(spoken));
        for label in labels.iter().rev() {
            keycap(ui, colours, label);
        }
        ui.add_space(gap::PART);
    }
}
