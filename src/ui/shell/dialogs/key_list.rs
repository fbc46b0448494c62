//! The list of keys: each with what it does, in parts, and one after the other by the arrows.

use eframe::egui::{
    Align, Context, EventFilter, Id, Key, Memory, Modifiers, Rect, Response, Role, ScrollArea,
    Sense, Ui, WidgetInfo, pos2, vec2,
};

use crate::app::command::{Command, HelpCommand, Section};
use crate::ui::kit::focus::{focus_is_outside, ring_inside};
use crate::ui::kit::keycap::{key_width, paint_key, shown_key, spoken_key};
use crate::ui::kit::questions::{close_button_ui, heading_ui};
use crate::ui::kit::theme::{self, gap};
use crate::ui::kit::view::{View, how_many};
use crate::ui::kit::{aloud, buttons, shortcuts, text};

/// How high a line is: lower than a button, which it is not.
const LINE: f32 = 28.0;
/// How high a key is.
const KEY: f32 = 22.0;
/// Where the words begin, behind the keys.
const WORDS: f32 = 210.0;
/// What scrolls away no less than this is a page.
const ABOVE: f32 = 190.0;

/// Keys that belong together, under a name.
struct Part {
    name: &'static str,
    /// The keys of a line, and the name of what they do.
    lines: Vec<(Vec<String>, &'static str)>,
}

/// Which line is chosen, and when that was drawn: it begins at the first.
#[derive(Clone, Copy, Default)]
struct Chosen {
    frame: u64,
    at: usize,
}

fn line_id(at: usize) -> Id {
    Id::unique(("key-line", at))
}

/// The keys, made from the list of commands.
pub(super) fn keys_ui(ui: &mut Ui, view: &mut View<'_>) {
    heading_ui(ui, view, &view.t("keys-title"));
    let parts = parts(view);
    let height = ui.ctx().content_rect().height() - ABOVE;
    let length = parts.iter().map(|part| part.lines.len()).sum();
    let (chosen, moved) = walk(ui, length, how_many(height, LINE));
    let takes_focus = moved || focus_is_outside(ui);
    let area = ScrollArea::vertical().id_salt("keys").max_height(height);
    area.auto_shrink([false, true]).show(ui, |ui| {
        ui.spacing_mut().item_spacing.y = 0.0;
        let mut from = 0;
        for part in &parts {
            part_ui(ui, view, part, from, (chosen, takes_focus));
            from += part.lines.len();
        }
    });
    ui.horizontal_wrapped(|ui| {
        ui.spacing_mut().item_spacing = vec2(gap::BUTTON, gap::M);
        close_button_ui(ui, view, "close");
        let change = view.t(Command::Help(HelpCommand::OwnKeys).key());
        if buttons::second_button(ui, view.colours, &change).clicked() {
            view.run(HelpCommand::OwnKeys);
        }
    });
}

fn parts(view: &View<'_>) -> Vec<Part> {
    let everywhere = shortcuts::IN_FOCUS.iter();
    let everywhere =
        everywhere.map(|(key, labels)| (vec![shown_key(view, labels)], *key)).collect();
    let mut parts = vec![Part { name: "keys-everywhere", lines: everywhere }];
    for command in Command::all() {
        let keys = shortcuts::keys_of(command, &view.app.settings.keys);
        if keys.is_empty() {
            continue;
        }
        let line = (keys.into_iter().map(shortcuts::label).collect(), command.key());
        let name = part_key(command.properties().section);
        match parts.last_mut().filter(|part| part.name == name) {
            Some(part) => part.lines.push(line),
            None => parts.push(Part { name, lines: vec![line] }),
        }
    }
    parts
}

const fn part_key(section: Section) -> &'static str {
    match section {
        Section::File => "menu-file",
        Section::Edit => "keys-edit",
        Section::Go => "pane-rail",
        Section::Mark | Section::Words => "keys-crossing",
        Section::Judge => "room-judge",
        Section::See => "room-see",
        Section::Audience => "audience-title",
        Section::Board => "room-board",
        Section::Roadmap => "room-roadmap",
        Section::Minutes => "room-minutes",
        Section::Entries => "room-prepare",
        Section::View | Section::Last => "menu-view",
    }
}

/// The chosen line, and whether a key of this frame has moved to it.
fn walk(ui: &Ui, length: usize, page: usize) -> (usize, bool) {
    let place = Id::unique("key-list");
    let frame = ui.ctx().cumulative_frame_nr();
    let before = ui.ctx().data(|data| data.get_temp::<Chosen>(place)).unwrap_or_default();
    let mut at = if before.frame + 2 < frame { 0 } else { before.at };
    let last = length.saturating_sub(1);
    let mut moved = false;
    let is_there = ui.ctx().memory(Memory::focused) == Some(line_id(at));
    let page = page.max(2) - 1;
    for (key, by, is_back) in [
        (Key::ArrowDown, 1, false),
        (Key::ArrowUp, 1, true),
        (Key::PageDown, page, false),
        (Key::PageUp, page, true),
        (Key::End, last, false),
        (Key::Home, last, true),
    ] {
        let times = ui.input_mut(|input| input.count_and_consume_key(Modifiers::NONE, key));
        if times == 0 {
            continue;
        }
        // From elsewhere the first press leads to where one was.
        let far = by * if is_there { times } else { times - 1 };
        at = if is_back { at.saturating_sub(far) } else { (at + far).min(last) };
        moved = true;
    }
    ui.ctx().data_mut(|data| data.insert_temp(place, Chosen { frame, at }));
    (at, moved)
}

fn part_ui(
    ui: &mut Ui,
    view: &View<'_>,
    part: &Part,
    from: usize,
    (chosen, takes_focus): (usize, bool),
) {
    let name = view.t(part.name);
    ui.add_space(if from == 0 { 0.0 } else { gap::L });
    text::list_heading(ui, &name, view.colours.ink_soft);
    ui.add_space(gap::XS);
    aloud::list_ui(ui, part.name, &name, part.lines.len(), |ui| {
        for (at, (labels, what)) in part.lines.iter().enumerate() {
            let is_chosen = from + at == chosen;
            let place = (at, part.lines.len());
            let line = line_ui(ui, view, (labels, what), from + at, place, is_chosen);
            if is_chosen && takes_focus {
                line.request_focus();
            }
            if is_chosen && (takes_focus || line.gained_focus()) {
                line.scroll_to_me(None);
            }
        }
    });
}

fn line_ui(
    ui: &mut Ui,
    view: &View<'_>,
    (labels, what): (&[String], &str),
    number: usize,
    (at, of): (usize, usize),
    is_chosen: bool,
) -> Response {
    let what = view.t(what);
    let (rect, _) = ui.allocate_exact_size(vec2(ui.available_width(), LINE), Sense::hover());
    // Only the chosen line is a Tab stop.
    let sense = if is_chosen { Sense::click() } else { Sense::CLICK };
    let response = ui.interact(rect, line_id(number), sense);
    let keys = labels.iter().map(|label| spoken_key(view, label));
    let name = format!("{}: {what}", keys.collect::<Vec<_>>().join(", "));
    let name = aloud::with_place(view, &name, at, of);
    response.widget_info(|| WidgetInfo::labeled(Role::ListBoxOption, true, &name));
    aloud::is_chosen(ui.ctx(), response.id, is_chosen);
    if is_chosen {
        keep_arrows(ui.ctx(), response.id);
    }
    if response.has_focus() {
        ring_inside(ui.ctx(), response.id);
    }
    paint(ui, view, labels, &what, rect);
    response
}

/// What stands in a line; its name says all of it.
fn paint(ui: &Ui, view: &View<'_>, labels: &[String], what: &str, rect: Rect) {
    let (middle, mut x) = (rect.center().y, rect.left() + gap::S);
    for label in labels {
        x += key_width(ui, label);
        paint_key(ui, view.colours, pos2(x, middle - KEY / 2.0), label);
        x += gap::S;
    }
    x = x.max(rect.left() + WORDS);
    let (font, ink) = (theme::regular(theme::BODY), view.colours.ink);
    let room = (rect.right() - gap::S - x).max(1.0);
    let words = text::layout(ui.painter(), what, font, ink, room, 1, Align::LEFT);
    ui.painter().galley(pos2(x, middle - words.size().y / 2.0), words, ink);
}

fn keep_arrows(ctx: &Context, id: Id) {
    let filter =
        EventFilter { horizontal_arrows: true, vertical_arrows: true, ..EventFilter::default() };
    ctx.memory_mut(|memory| memory.set_focus_lock_filter(id, filter));
}
