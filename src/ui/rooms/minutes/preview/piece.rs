//! A piece of the paper: drawn as it will stand there, and read as one.

use eframe::egui::{Rect, Role, Sense, Stroke, Ui, WidgetInfo, pos2, vec2};

use crate::app::input::MinutesAction;
use crate::app::rooms::minutes::ReadMove;
use crate::exchange::paper::piece::spoken;
use crate::exchange::paper::{Block, Facts, Item, Kind, Level, List, Paper, Paragraph, Piece};
use crate::ui::kit::aloud;
use crate::ui::kit::focus::bar_beside;
use crate::ui::kit::panes::{Pane, pane_begins};
use crate::ui::kit::text;
use crate::ui::kit::theme::{self, gap};
use crate::ui::kit::view::View;
use crate::ui::rooms::minutes::keys::piece_id;
use crate::ui::rooms::minutes::preview::lay::{Laid, Said, Stack, Style, heard, room};
use crate::ui::rooms::minutes::preview::table;

/// The room of a name among facts, and the least room of two columns of them.
const FACT: f32 = 96.0;
const TWO: f32 = 520.0;
/// The room of a point's dot, or its number; and the dot.
const MARK: f32 = 28.0;
const DOT: f32 = 2.2;
/// The line across the page.
const THICK: f32 = 1.5;
/// How far a piece reaches out of its words: the bar of the one that is read stands beside it.
const OUT: f32 = 6.0;

/// Draws a piece, and gives what is read of it.
pub(super) fn piece_ui(ui: &mut Ui, view: &View<'_>, paper: &Paper, piece: Piece) -> Said {
    let block = |at: usize| paper.blocks().get(at).map(|block| &block.kind);
    match piece {
        Piece::Title => title_ui(ui, view, paper),
        Piece::Block(at) => {
            paper.blocks().get(at).map_or_else(Said::default, |it| block_ui(ui, view, it))
        }
        Piece::Item(at, item) => match block(at) {
            Some(Kind::List(list)) => item_ui(ui, view, list, item),
            _ => Said::default(),
        },
        Piece::Caption(at) => match block(at) {
            Some(Kind::Table(table)) => table::caption_ui(ui, view, table),
            _ => Said::default(),
        },
        Piece::Head(at) => match block(at) {
            Some(Kind::Table(table)) => table::head_ui(ui, view, table),
            _ => Said::default(),
        },
        Piece::Row(at, row) => match block(at) {
            Some(Kind::Table(table)) => table::row_ui(ui, view, table, row),
            _ => Said::default(),
        },
    }
}

/// Names a piece, and brings the keyboard to it where it is the one that is read.
pub(super) fn told(
    ui: &Ui,
    view: &mut View<'_>,
    said: &Said,
    (at, chosen): (usize, bool),
    rect: Rect,
) {
    let rect = rect.with_min_y(rect.top() + said.above).expand2(vec2(OUT, 0.0));
    let words = heard(&said.words, view.app.texts);
    // Of a heading that has the keyboard Orca says no more than that it is one.
    let (words, level) = match said.level {
        Some(_) if chosen && aloud::IN_NAMES => {
            (view.with("heading-said", &[("name", words.into())]).into(), None)
        }
        level => (words, level),
    };
    let sense = if chosen { Sense::focusable_noninteractive() } else { Sense::hover() };
    let response = ui.interact(rect, piece_id(at), sense);
    if !said.words.is_empty() || chosen {
        response.widget_info(|| WidgetInfo::labeled(Role::Label, true, &*words));
    }
    if let Some(level) = level {
        text::is_heading(&response, &words);
        ui.ctx().accesskit_node_builder(response.id, |node| node.set_level(level));
    }
    if chosen {
        pane_begins(ui.ctx(), Pane::Room, response.id);
        bar_beside(&response);
    } else if response.contains_pointer() && ui.input(|input| input.pointer.primary_clicked()) {
        view.ask(MinutesAction::Read(ReadMove::To(at)));
    }
}

fn title_ui(ui: &mut Ui, view: &View<'_>, paper: &Paper) -> Said {
    let (colours, width) = (view.colours, ui.available_width());
    let style = Style::body(view);
    let kind = Laid::words(ui, paper.kind.as_str(), &style.clone().quiet(), width);
    let large = style.sized(theme::CRITERION_LOW).strong();
    let title = Laid::words(ui, paper.title.as_str(), &large, width);
    let rect = room(ui, gap::PAGE, kind.height() + title.height());
    let below = rect.left_top() + vec2(0.0, kind.height());
    kind.paint(ui.painter(), rect.left_top(), colours);
    title.paint(ui.painter(), below, colours);
    let words = [paper.kind.as_str(), paper.title.as_str()].map(str::to_owned);
    Said { words: aloud::in_a_row(words), level: Some(1), above: gap::PAGE }
}

fn block_ui(ui: &mut Ui, view: &View<'_>, block: &Block) -> Said {
    let style = Style::body(view);
    match &block.kind {
        Kind::Heading(level, words) => {
            let (size, above) = match level {
                Level::One => (theme::HEAD, gap::SIDE),
                Level::Two => (theme::LEAD, gap::PART),
                Level::Three | Level::Four => (theme::BODY, gap::L),
            };
            let laid =
                Laid::words(ui, words.as_str(), &style.sized(size).strong(), ui.available_width());
            paint_below(ui, view, laid, above);
            // The paper's own title stands above the first level.
            let level = usize::from(level.number()) + 1;
            Said { words: words.as_str().to_owned(), level: Some(level), above }
        }
        Kind::Paragraph(paragraph) => {
            let style = style.toned(paragraph.tone);
            let laid = Laid::runs(ui, &paragraph.runs, &style, ui.available_width());
            paint_below(ui, view, laid, gap::S);
            Said::words(spoken(paragraph), gap::S)
        }
        Kind::Facts(facts) => facts_ui(ui, view, facts),
        Kind::Figure(figure) => {
            let words =
                if figure.caption.is_blank() { &figure.alternative } else { &figure.caption };
            let laid = Laid::words(ui, words.as_str(), &style.quiet(), ui.available_width());
            paint_below(ui, view, laid, gap::S);
            Said::words(words.as_str().to_owned(), gap::S)
        }
        Kind::Rule => {
            let rect = room(ui, gap::L, THICK);
            let line = Stroke::new(THICK, view.colours.ink);
            ui.painter().hline(rect.x_range(), rect.center().y, line);
            Said::default()
        }
        Kind::PageBreak => {
            room(ui, gap::SIDE, 0.0);
            Said::default()
        }
        // These are several pieces.
        Kind::List(_) | Kind::Table(_) => Said::default(),
    }
}

fn paint_below(ui: &mut Ui, view: &View<'_>, laid: Laid, above: f32) {
    let rect = room(ui, above, laid.height());
    laid.paint(ui.painter(), rect.left_top(), view.colours);
}

/// Names and what they are, in two columns where there is room.
fn facts_ui(ui: &mut Ui, view: &View<'_>, facts: &Facts) -> Said {
    let colours = view.colours;
    let style = Style::body(view);
    let width = ui.available_width();
    let columns = if facts.in_two_columns && width >= TWO { 2 } else { 1 };
    let each = width / columns as f32;
    let per_column = facts.items.len().div_ceil(columns).max(1);
    let mut heights = vec![0.0_f32; columns];
    let laid: Vec<_> = facts
        .items
        .iter()
        .enumerate()
        .map(|(at, (label, value))| {
            let label = Laid::words(ui, label.as_str(), &style.clone().quiet(), FACT - gap::M);
            let value = Laid::runs(ui, value, &style, each - FACT - gap::L);
            let column = at / per_column;
            let top = heights.get(column).copied().unwrap_or_default();
            if let Some(height) = heights.get_mut(column) {
                *height += label.height().max(value.height()) + gap::XXS;
            }
            (vec2(each * column as f32, top), label, value)
        })
        .collect();
    let rect = room(ui, gap::L, heights.into_iter().fold(0.0, f32::max));
    for (at, label, value) in laid {
        let at = rect.left_top() + at;
        label.paint(ui.painter(), at, colours);
        value.paint(ui.painter(), at + vec2(FACT, 0.0), colours);
    }
    let fact = |(label, value): &(_, Vec<_>)| {
        let label: &crate::exchange::paper::Text = label;
        format!("{}: {}", label.as_str(), spoken(&Paragraph::of(value.iter().cloned())))
    };
    Said::words(facts.items.iter().map(fact).collect::<Vec<_>>().join(". "), gap::L)
}

/// An item of a list, with what is below it.
fn item_ui(ui: &mut Ui, view: &View<'_>, list: &List, at: usize) -> Said {
    let Some(item) = list.items.get(at) else { return Said::default() };
    let colours = view.colours;
    let style = Style::body(view);
    let width = ui.available_width();
    let mark = if list.is_ordered { format!("{}.", at + 1) } else { String::new() };
    let words = Stack::of(ui, &item.paragraphs, &style, width - MARK);
    let above = if at == 0 { gap::S } else { gap::XS };
    let rect = room(ui, above, words.height());
    mark_ui(ui, view, &mark, rect);
    words.paint(ui.painter(), rect.left_top() + vec2(MARK, 0.0), colours);
    let mut said = vec![mark];
    said.extend(item.paragraphs.iter().map(spoken));
    inner_ui(ui, view, item, &style, &mut said);
    let said = said.into_iter().map(|it| it.trim_end_matches('.').to_owned());
    Said::words(aloud::in_a_row(said), above)
}

fn inner_ui(ui: &mut Ui, view: &View<'_>, item: &Item, style: &Style, said: &mut Vec<String>) {
    let Some(inner) = &item.inner else { return };
    for (at, paragraphs) in inner.items.iter().enumerate() {
        let letter = u8::try_from(at % 26).map_or('a', |n| char::from(b'a' + n));
        let mark = if inner.is_ordered { format!("{letter})") } else { String::new() };
        let words = Stack::of(ui, paragraphs, style, ui.available_width() - 2.0 * MARK);
        let rect = room(ui, gap::XXS, words.height());
        mark_ui(ui, view, &mark, rect.with_min_x(rect.left() + MARK));
        words.paint(ui.painter(), rect.left_top() + vec2(2.0 * MARK, 0.0), view.colours);
        said.extend(paragraphs.iter().map(spoken));
    }
}

/// The number of an item, or its dot.
fn mark_ui(ui: &Ui, view: &View<'_>, mark: &str, rect: Rect) {
    let style = Style::body(view);
    let laid = Laid::words(ui, if mark.is_empty() { "x" } else { mark }, &style, MARK);
    if mark.is_empty() {
        let middle = rect.top() + laid.height() / 2.0;
        let at = pos2(rect.left() + MARK / 2.0, middle);
        ui.painter().circle_filled(at, DOT, view.colours.ink);
    } else {
        laid.paint(ui.painter(), rect.left_top() + vec2(gap::XS, 0.0), view.colours);
    }
}
