//! Strips become pages: stacked as far as they go, with heads of tables repeated, headings kept with
//! what follows, and rows higher than a page cut between lines.

use std::rc::Rc;

use super::look;
use super::strip::{Mark, Piece, Row, Strip};

/// Less than anybody sees.
const ROUNDING: f32 = 0.05;

/// A place that a reader can jump to.
#[derive(Clone, Debug, PartialEq)]
pub(super) struct Bookmark {
    pub(super) level: u8,
    pub(super) title: String,
    /// From 0.
    pub(super) page: usize,
    /// From the page's upper edge.
    pub(super) y: f32,
}

/// The pages, being filled.
pub(super) struct Pages {
    /// Places are from the page's upper left corner.
    pub(super) filled: Vec<Vec<Mark>>,
    pub(super) bookmarks: Vec<Bookmark>,
    /// Strips that wait for the one they stand with.
    waiting: Vec<Strip>,
    head: Option<Rc<Strip>>,
    /// The head that is repeated once what waits is placed, which is the head itself.
    next_head: Option<Rc<Strip>>,
    /// How much of the last page is full.
    full: f32,
    /// Whether nothing but a repeated head stands on the last page.
    is_fresh: bool,
}

impl Pages {
    pub(super) fn new() -> Self {
        Self {
            filled: vec![Vec::new()],
            bookmarks: Vec::new(),
            waiting: Vec::new(),
            head: None,
            next_head: None,
            full: 0.0,
            is_fresh: true,
        }
    }

    /// Puts something behind all that came before.
    pub(super) fn push(&mut self, piece: Piece) {
        match piece {
            Piece::Strip(strip) => {
                let waits = strip.with_next;
                self.waiting.push(strip);
                if !waits {
                    self.settle(0.0);
                }
            }
            Piece::Head(Some(head)) => self.next_head = Some(head),
            Piece::Head(None) => {
                self.settle(0.0);
                self.head = None;
            }
            Piece::Row(row) => self.push_row(row),
            Piece::PageBreak => {
                self.settle(0.0);
                if !self.is_fresh {
                    self.begin_page();
                }
            }
        }
    }

    /// Puts what still waits on its page.
    pub(super) fn finish(&mut self) {
        self.settle(0.0);
    }

    fn room(&self) -> f32 {
        look::HEIGHT - self.full
    }

    fn begin_page(&mut self) {
        self.filled.push(Vec::new());
        (self.full, self.is_fresh) = (0.0, true);
        if let Some(head) = self.head.clone() {
            self.place(Strip::clone(&head));
            self.is_fresh = true;
        }
    }

    /// How much room strips take, one below the other.
    fn height(strips: &[Strip], at_top: bool) -> f32 {
        let above =
            |(at, strip): (usize, &Strip)| if at == 0 && at_top { 0.0 } else { strip.above };
        strips.iter().enumerate().map(|both| above(both) + both.1.height).sum()
    }

    /// Places what waits: together where a page can hold it and `more`, else as it comes.
    fn settle(&mut self, more: f32) {
        let waiting = std::mem::take(&mut self.waiting);
        let here = Self::height(&waiting, self.is_fresh) + more;
        let head = self.head.as_ref().map_or(0.0, |head| head.height);
        let anew = Self::height(&waiting, true) + more + head;
        if here > self.room() + ROUNDING && !self.is_fresh && anew <= look::HEIGHT + ROUNDING {
            self.begin_page();
        }
        for strip in waiting {
            let above = if self.is_fresh { 0.0 } else { strip.above };
            if above + strip.height > self.room() + ROUNDING && !self.is_fresh {
                self.begin_page();
            }
            self.place(strip);
        }
        self.head = self.next_head.take().or(self.head.take());
    }

    fn place(&mut self, strip: Strip) {
        let above = if self.is_fresh { 0.0 } else { strip.above };
        let y = look::TOP + self.full + above;
        let page = self.filled.len() - 1;
        if let Some((level, title)) = &strip.bookmark {
            self.bookmarks.push(Bookmark { level: *level, title: title.clone(), page, y });
        }
        self.full += above + strip.height;
        self.is_fresh = false;
        if let Some(page) = self.filled.last_mut() {
            page.extend(strip.moved(look::SIDE, y));
        }
    }

    /// Puts a row that is higher than a page: as many lines of each cell as fit, the rest on the pages
    /// behind it.
    fn push_row(&mut self, row: Row) {
        let Row { cells, air, line } = row;
        let first = cells.iter().filter_map(|cell| cell.first()).map(|line| line.height);
        let least = 2.0 * air + first.fold(0.0, f32::max);
        self.settle(least);
        if self.room() < least && !self.is_fresh {
            self.begin_page();
        }
        let mut cells: Vec<_> = cells.into_iter().map(|cell| cell.into_iter().peekable()).collect();
        loop {
            let room = self.room() - 2.0 * air;
            let mut part = Strip { height: 2.0 * air, ..Strip::default() };
            let mut deepest: f32 = 0.0;
            for cell in &mut cells {
                let mut y = 0.0;
                let end = |y: f32, line: &Strip| match y {
                    0.0 => line.height,
                    y => y + line.above + line.height,
                };
                while let Some(line) =
                    cell.next_if(|line| y == 0.0 || end(y, line) <= room + ROUNDING)
                {
                    let below = end(y, &line);
                    let height = line.height;
                    part.marks.extend(line.moved(0.0, air + below - height));
                    y = below;
                }
                deepest = deepest.max(y);
            }
            part.height += deepest;
            part.marks.push(Mark { y: part.height, ..line.clone() });
            self.place(part);
            if cells.iter_mut().all(|cell| cell.peek().is_none()) {
                break;
            }
            self.begin_page();
        }
    }
}
