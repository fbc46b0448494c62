//! Tables become strips: a row each, with heads that are repeated on every page.

use std::rc::Rc;

use krilla::tagging::{TableHeaderScope, Tag};

use super::blocks::Layout;
use super::look;
use super::setting::Measured;
use super::strip::{Mark, Piece, Role, Row, Shape, Strip};
use super::tree::GroupId;
use crate::exchange::paper::sign::{Colour, INK, RULE};
use crate::exchange::paper::table::{Cell, Table};

/// Where a column stands, and how wide its text is.
#[derive(Clone, Copy, Debug, PartialEq)]
struct Column {
    x: f32,
    width: f32,
}

impl Layout {
    pub(super) fn table(&mut self, table: &Table) {
        let heads: Vec<_> = table
            .columns()
            .iter()
            .map(|column| self.setting.plain(column.head.as_str(), look::HEAD, INK))
            .collect();
        let rows: Vec<Vec<Vec<Measured>>> = table
            .rows()
            .iter()
            .map(|row| row.iter().map(|cell| self.cell(cell)).collect())
            .collect();
        let columns = columns(table, &heads, &rows);
        let caption = table.caption();
        // Where it is not seen it is for whoever listens.
        let summary = Some(caption.in_one_line().into_owned());
        let summary = summary.filter(|_| !table.shows_caption() && !caption.is_blank());
        let group = self.group(Tag::Table.with_summary(summary));
        let mut above = look::AROUND;
        if table.shows_caption() && !caption.is_blank() {
            let words = self.setting.plain(caption.as_str(), look::CAPTION, INK);
            let group = self.setting.tree.group(group, Tag::Caption);
            let mut strips = self.setting.strips(&words, 0.0, look::WIDTH, group);
            for strip in &mut strips {
                strip.with_next = true;
            }
            self.stack(strips, look::AROUND + look::BETWEEN_POINTS, true);
            above = look::BETWEEN_POINTS;
        }
        let part = self.setting.tree.group(group, Tag::THead);
        let head = self.head(&heads, &columns, part);
        let head_height = head.height;
        self.stack(vec![head.clone()], above, true);
        self.pages.push(Piece::Head(Some(Rc::new(head.unheard()))));
        let part = self.setting.tree.group(group, Tag::TBody);
        for (at, row) in rows.iter().enumerate() {
            let with_next = table.keeps_with_next(at);
            self.row(row, &columns, table.has_row_heads(), part, head_height, with_next);
        }
        self.pages.push(Piece::Head(None));
    }

    fn cell(&mut self, cell: &Cell) -> Vec<Measured> {
        cell.paragraphs.iter().map(|p| self.setting.paragraph(p, look::CELL)).collect()
    }

    fn head(&mut self, heads: &[Measured], columns: &[Column], part: GroupId) -> Strip {
        let row = self.setting.tree.group(part, Tag::TR);
        let mut cells = Vec::new();
        for (words, column) in heads.iter().zip(columns) {
            let tag = Tag::TH(TableHeaderScope::Column);
            let group = self.setting.tree.group(row, tag);
            cells.push(self.setting.strips(words, column.x, column.width, group));
        }
        let (mut strip, height) = bottom_aligned(cells);
        strip.height = height + look::BETWEEN_POINTS * 2.0;
        strip.marks.push(line(strip.height, look::STRONG_LINE, INK));
        strip
    }

    fn row(
        &mut self,
        cells: &[Vec<Measured>],
        columns: &[Column],
        has_head: bool,
        part: GroupId,
        head_height: f32,
        with_next: bool,
    ) {
        let row = self.setting.tree.group(part, Tag::TR);
        let mut lines = Vec::new();
        for (at, (paragraphs, column)) in cells.iter().zip(columns).enumerate() {
            let group = if has_head && at == 0 {
                self.setting.tree.group(row, Tag::TH(TableHeaderScope::Row))
            } else {
                self.setting.tree.group(row, Tag::TD)
            };
            lines.push(self.cell_lines(paragraphs, *column, group));
        }
        let has_sign = cells.iter().flatten().any(|words| words.has_sign);
        let air = if has_sign { look::ROW_WITH_SIGN } else { look::ROW };
        let height = lines.iter().map(|cell| height(cell)).fold(look::CELL * look::LINE, f32::max);
        let line = line(0.0, look::HAIRLINE, RULE);
        let height = height + 2.0 * air;
        if height + head_height > look::HEIGHT {
            self.pages.push(Piece::Row(Row { cells: lines, air, line }));
            return;
        }
        let mut strip = Strip { height, with_next, ..Strip::default() };
        for cell in lines {
            let mut y = air;
            for part in cell {
                let step = part.above + part.height;
                let above = part.above;
                strip.marks.extend(part.moved(0.0, y + above));
                y += step;
            }
        }
        strip.marks.push(Mark { y: height, ..line });
        self.pages.push(Piece::Strip(strip));
    }

    fn cell_lines(&mut self, cell: &[Measured], column: Column, group: GroupId) -> Vec<Strip> {
        let mut lines = Vec::new();
        for words in cell {
            // A paragraph of its own only where there are more.
            let inside =
                if cell.len() > 1 { self.setting.tree.group(group, Tag::P) } else { group };
            lines.extend(self.setting.strips(words, column.x, column.width, inside));
        }
        lines
    }
}

fn height(lines: &[Strip]) -> f32 {
    lines.iter().map(|line| line.above + line.height).sum()
}

/// Cells beside each other that end on one line, and how high they are.
fn bottom_aligned(cells: Vec<Vec<Strip>>) -> (Strip, f32) {
    let deepest = cells.iter().map(|cell| height(cell)).fold(0.0, f32::max);
    let mut strip = Strip::default();
    for cell in cells {
        let mut y = deepest - height(&cell);
        for line in cell {
            let step = line.height;
            strip.marks.extend(line.moved(0.0, y));
            y += step;
        }
    }
    (strip, deepest)
}

fn line(y: f32, thickness: f32, colour: Colour) -> Mark {
    let shape = Shape::Line { width: look::WIDTH, thickness, colour };
    Mark { role: Role::Layout, x: 0.0, y, shape }
}

/// How much each of several may have at the most, so that all together have no more than `whole`.
fn share(needs: &[f32], whole: f32) -> f32 {
    let mut sorted = needs.to_vec();
    sorted.sort_by(f32::total_cmp);
    let mut rest = whole;
    for (at, least) in sorted.iter().enumerate() {
        let each = rest / (sorted.len() - at) as f32;
        if *least > each {
            return each;
        }
        rest -= least;
    }
    whole
}

/// The columns as wide as the table wants them, but for those in which a word or a short text would
/// be broken: they get from others what these can spare.
fn columns(table: &Table, heads: &[Measured], rows: &[Vec<Vec<Measured>>]) -> Vec<Column> {
    const PARTS: u32 = 10_000;
    let part = |width: &u32| *width as f32 * look::WIDTH / PARTS as f32;
    let mut widths: Vec<f32> = table.widths(PARTS).iter().map(part).collect();
    let count = widths.len();
    let gap = |at: usize| if at + 1 == count { 0.0 } else { look::BETWEEN_COLUMNS };
    let needs = |words: &Measured| {
        let whole = words.text.whole_width();
        if whole <= look::SHORT { whole } else { words.text.widest_word() }
    };
    let mut least: Vec<f32> = heads.iter().map(|words| words.text.widest_word()).collect();
    for row in rows {
        for (least, cell) in least.iter_mut().zip(row) {
            *least = cell.iter().map(needs).fold(*least, f32::max);
        }
    }
    for (at, least) in least.iter_mut().enumerate() {
        *least += gap(at);
    }
    let most = share(&least, look::WIDTH);
    for least in &mut least {
        *least = least.min(most);
    }
    let wanted: f32 = widths.iter().zip(&least).map(|(has, needs)| (needs - has).max(0.0)).sum();
    let spare: f32 = widths.iter().zip(&least).map(|(has, needs)| (has - needs).max(0.0)).sum();
    let given = if spare > 0.0 { (wanted / spare).min(1.0) } else { 0.0 };
    let got = if wanted > 0.0 { (spare / wanted).min(1.0) } else { 0.0 };
    for (has, needs) in widths.iter_mut().zip(&least) {
        *has += if *needs > *has { (needs - *has) * got } else { (needs - *has) * given };
    }
    let mut x = 0.0;
    let mut place = |(at, width): (usize, f32)| {
        let column = Column { x, width: (width - gap(at)).max(1.0) };
        x += width;
        column
    };
    widths.into_iter().enumerate().map(&mut place).collect()
}

#[cfg(test)]
mod tests {
    use super::share;

    #[test]
    fn whoever_needs_little_gets_it_and_the_others_share_the_rest() {
        let is = |needs: &[f32], most: f32| (share(needs, 10.0) - most).abs() < 0.001;
        assert!(is(&[1.0, 2.0], 10.0));
        assert!(is(&[9.0, 1.0, 9.0], 4.5));
        assert!(is(&[9.0, 9.0], 5.0));
        assert!(is(&[], 10.0));
    }
}
