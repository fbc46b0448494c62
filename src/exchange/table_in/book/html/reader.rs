//! Tags and words become rows.

use std::cell::RefCell;
use std::ops::ControlFlow;

use html5ever::tendril::StrTendril;
use html5ever::tokenizer::states::RawKind;
use html5ever::tokenizer::{
    BufferQueue, Tag, TagKind, Token, TokenSink, TokenSinkResult, Tokenizer, TokenizerOpts,
};

use crate::exchange::table_in::book::html::Found;
use crate::exchange::table_in::book::html::cells::{
    Cell, Row, Table, Words, is_too_much, sheet_of,
};
use crate::exchange::table_in::book::html::fills::{Fill, Inline, Sheets};
use crate::exchange::table_in::book::html::tags::{is_block, is_empty, leading_number, value};
use crate::exchange::table_in::book::{MOST_COLUMNS, MOST_ROWS};

/// How many bytes are read before it is asked whether to go on.
const PIECE: usize = 16 << 10;

/// How deep tables are read that stand in cells of others; those in them are words.
const MOST_DEEP: usize = 8;

pub(super) fn read(
    html: &str,
    takes_hidden: bool,
    goes_on: &mut dyn FnMut() -> ControlFlow<()>,
) -> Option<Found> {
    let is_outside = html.contains(FRAGMENT_BEGINS);
    let reader = Reader { takes_hidden, is_outside, ..Reader::default() };
    let tokenizer = Tokenizer::new(Sink(RefCell::new(reader)), TokenizerOpts::default());
    let mut rest = html;
    while !rest.is_empty() {
        if goes_on().is_break() || tokenizer.sink.0.borrow().is_too_much {
            return None;
        }
        let (piece, behind) = rest.split_at(rest.floor_char_boundary(PIECE).max(1));
        let queue = BufferQueue::default();
        queue.push_back(StrTendril::from(piece));
        // Nothing that it could stop for is asked for.
        while !queue.is_empty() {
            let _ = tokenizer.feed(&queue);
        }
        rest = behind;
    }
    tokenizer.end();
    tokenizer.sink.0.into_inner().found()
}

const FRAGMENT_BEGINS: &str = "<!--StartFragment-->";

struct Sink(RefCell<Reader>);

impl TokenSink for Sink {
    type Handle = ();

    fn process_token(&self, token: Token, _line: u64) -> TokenSinkResult<()> {
        let mut reader = self.0.borrow_mut();
        if reader.is_too_much {
            return TokenSinkResult::Continue;
        }
        match token {
            Token::TagToken(tag) if tag.kind == TagKind::StartTag => return reader.open(&tag),
            Token::TagToken(tag) => reader.close(&tag.name),
            Token::CharacterTokens(words) => reader.words(&words),
            Token::CommentToken(said) => match &*said {
                "StartFragment" => reader.is_outside = false,
                "EndFragment" => reader.is_outside = true,
                _ => {}
            },
            Token::DoctypeToken(_)
            | Token::NullCharacterToken
            | Token::EOFToken
            | Token::ParseError(_) => {}
        }
        TokenSinkResult::Continue
    }
}

/// An element whose words are not taken.
struct PassedOver {
    name: String,
    /// How many elements of that name stand open in it.
    depth: usize,
}

/// What is read so far.
#[derive(Default)]
#[expect(clippy::struct_excessive_bools, reason = "each is one thing that is known of what comes")]
struct Reader {
    /// Whether what is hidden is taken.
    takes_hidden: bool,
    /// Whether this is outside of what was copied.
    is_outside: bool,
    is_in_comment: bool,
    is_too_much: bool,
    sheets: Sheets,
    /// The style sheet that is open.
    css: Option<String>,
    passed_over: Option<PassedOver>,
    /// The tables that are open, each in a cell of the one before.
    tables: Vec<Table>,
    /// The tables within the deepest that is read.
    too_deep: usize,
    has_table: bool,
    rows: Vec<Row>,
    /// Words outside of all cells.
    loose: Words,
    said: String,
    count: (usize, usize),
}

impl Reader {
    fn open(&mut self, tag: &Tag) -> TokenSinkResult<()> {
        let name = &*tag.name;
        if let Some(passed) = &mut self.passed_over {
            passed.depth += usize::from(passed.name == *name);
            return TokenSinkResult::Continue;
        }
        let raw = match name {
            "style" | "xmp" | "iframe" | "noembed" | "noframes" => Some(RawKind::Rawtext),
            "script" => Some(RawKind::ScriptData),
            "title" | "textarea" => Some(RawKind::Rcdata),
            _ => None,
        };
        if let Some(kind) = raw {
            if name == "style" {
                self.css = Some(String::new());
            } else {
                self.pass_over(name);
            }
            return TokenSinkResult::RawData(kind);
        }
        let style = Inline::of(value(tag, "style").unwrap_or_default());
        match name {
            "table" => self.open_table(),
            "tr" => {
                let row = Row {
                    fill: self.fill(tag, style),
                    is_hidden: style.is_hidden,
                    ..Row::default()
                };
                self.count.0 += 1;
                if let Some(table) = self.table() {
                    table.open_row(row);
                }
            }
            "td" | "th" => self.open_cell(tag, style),
            "br" => self.break_line(),
            "comment" => self.is_in_comment = true,
            name if is_empty(name) => {}
            name => {
                if is_block(name) {
                    self.end_line();
                }
                let class = value(tag, "class").unwrap_or_default().to_ascii_lowercase();
                let is_comment = style.is_comment || class.starts_with("msocom");
                if is_comment || (style.is_hidden && !self.takes_hidden) {
                    self.pass_over(name);
                }
            }
        }
        self.is_too_much |= is_too_much(self.count.0, self.count.1);
        TokenSinkResult::Continue
    }

    fn pass_over(&mut self, name: &str) {
        self.passed_over = Some(PassedOver { name: name.to_owned(), depth: 1 });
    }

    /// The innermost table that is read.
    fn table(&mut self) -> Option<&mut Table> {
        let is_deep = self.too_deep > 0;
        self.tables.last_mut().filter(|_| !is_deep)
    }

    fn open_table(&mut self) {
        self.has_table = true;
        self.flush();
        if self.too_deep > 0 || self.tables.len() >= MOST_DEEP {
            self.too_deep += 1;
            self.end_line();
            return;
        }
        // One that stands in no cell of another ends it.
        if self.tables.last().is_some_and(|table| table.cell.is_none()) {
            self.close_table();
        }
        self.tables.push(Table::default());
    }

    fn open_cell(&mut self, tag: &Tag, style: Inline) {
        self.count.1 += 1;
        let span = |name: &str, most: usize| match value(tag, name).map(leading_number) {
            // So far as there are rows.
            Some(Some(0)) if name == "rowspan" => most,
            Some(Some(count)) if count > 0 => count.min(most),
            _ => 1,
        };
        let cell = Cell {
            spans: (span("rowspan", MOST_ROWS), span("colspan", MOST_COLUMNS)),
            is_merged: !style.only_covers,
            number: ["x:num", "sdval"].iter().find_map(|name| value(tag, name)).map(str::to_owned),
            fill: self.fill(tag, style),
            comment: value(tag, "data-sheets-note").unwrap_or_default().to_owned(),
            is_hidden: style.is_hidden,
            ..Cell::default()
        };
        if self.too_deep > 0 {
            self.words(" ");
        } else if let Some(table) = self.tables.last_mut() {
            self.is_too_much |= !table.open_cell(cell);
        }
    }

    fn fill(&self, tag: &Tag, style: Inline) -> Fill {
        let by_class = self.sheets.of(&tag.name, value(tag, "class").unwrap_or_default());
        let by_attribute = value(tag, "bgcolor").map_or(Fill::Unsaid, Fill::of_attribute);
        style.fill.or(by_class).or(by_attribute)
    }

    fn close(&mut self, name: &str) {
        if let Some(passed) = &mut self.passed_over {
            if passed.name == *name {
                passed.depth -= 1;
                self.passed_over.take_if(|passed| passed.depth == 0);
            }
            return;
        }
        match name {
            "style" => {
                if let Some(css) = self.css.take() {
                    self.sheets.read(&css);
                }
            }
            "table" if self.too_deep > 0 => self.too_deep -= 1,
            "table" => self.close_table(),
            "tr" if self.too_deep > 0 => self.end_line(),
            "tr" => {
                if let Some(table) = self.table() {
                    table.close_row();
                }
            }
            "td" | "th" => {
                self.is_in_comment = false;
                if let Some(table) = self.table() {
                    table.close_cell();
                }
            }
            "comment" => self.is_in_comment = false,
            name if is_block(name) => self.end_line(),
            _ => {}
        }
    }

    fn close_table(&mut self) {
        let Some(table) = self.tables.pop() else { return };
        let rows = table.closed();
        match self.cell() {
            Some(cell) => cell.nest(rows),
            None => self.rows.extend(rows),
        }
    }

    /// The cell that is open.
    fn cell(&mut self) -> Option<&mut Cell> {
        self.tables.last_mut().and_then(|table| table.cell.as_mut())
    }

    fn words(&mut self, words: &str) {
        if let Some(css) = &mut self.css {
            css.push_str(words);
            return;
        }
        if self.passed_over.is_some() || self.is_outside {
            return;
        }
        let takes_hidden = self.takes_hidden;
        if let Some(table) = self.tables.last_mut()
            && let Some(cell) = table.cell.as_mut()
        {
            if self.is_in_comment {
                cell.comment.push_str(words);
                return;
            }
            let is_hidden = cell.is_hidden || table.row.as_ref().is_some_and(|row| row.is_hidden);
            if is_hidden && !takes_hidden {
                return;
            }
            if !words.trim().is_empty() {
                cell.spill();
            }
        }
        self.said.extend(words.chars().filter(|c| c.is_alphanumeric()));
        match self.cell() {
            Some(cell) => cell.words.push(words),
            None => self.loose.push(words),
        }
    }

    fn break_line(&mut self) {
        if self.is_outside || self.is_in_comment {
            return;
        }
        match self.cell() {
            Some(cell) => cell.words.break_line(),
            None => self.flush(),
        }
    }

    fn end_line(&mut self) {
        match self.cell() {
            Some(cell) => cell.words.end_line(),
            None => self.flush(),
        }
    }

    /// What stands outside of all cells is a row of its own.
    fn flush(&mut self) {
        let loose = std::mem::take(&mut self.loose);
        if !loose.is_blank() {
            self.count.0 += 1;
            let rows = self.tables.last_mut().map_or(&mut self.rows, |table| &mut table.rows);
            rows.push(Row::of_words(loose));
        }
    }

    fn found(mut self) -> Option<Found> {
        while !self.tables.is_empty() {
            self.close_table();
        }
        self.flush();
        if self.is_too_much || !self.has_table {
            return None;
        }
        Some(Found { sheet: sheet_of(self.rows)?, said: self.said })
    }
}
