//! A paper: minutes, an agenda, a case paper, as a neutral value of blocks, and the writers that make
//! files and texts of it.
//!
//! Every word stands in the value: the writers have none of their own. Every text in it is a
//! [`Text`], which holds nothing that a document cannot. The same paper gives the same bytes: no
//! writer asks for the time or for chance.
//!
//! ```
//! use lyskryss::exchange::paper::{Block, Footer, Language, Paper, Run, Sign, Table};
//!
//! let mut paper = Paper::new(Language::Bokmal, "Referat", "Øvelse: felles tiltak");
//! paper.date = "20. januar 2027".into();
//! paper.footer = Footer::new("Øvelse: felles tiltak, 20. januar 2027", "Side {n} av {m}");
//! paper.push(Block::facts([("Tid", "20. januar 2027, 09:00–14:30"), ("Sted", "Møterom 4")]));
//! paper.push(Block::heading(1, "Sak 4/27 Vurdering av tiltak"));
//! paper.push(Block::numbered(["Tiltak 3.1 tas inn på veikartet.", "Tiltak 2.1 går i kø."]));
//! let mut table = Table::of("3.1: lysene gruppa ble enig om", [("Kriterium", 3), ("Lys", 2)]);
//! table.row([Run::text("Verdi for brukerne"), Run::sign(Sign::High, "Høyt", "Grønn trekant")]);
//! paper.push(table.into_block("Ingen lys er satt."));
//! ```

pub mod block;
pub mod docx;
pub mod form;
pub mod html;
mod inline;
pub mod language;
pub mod markdown;
pub mod pdf;
pub mod piece;
pub mod plain_text;
pub mod sign;
pub mod table;
pub mod text;
pub mod typed;
mod walk;
mod xml;

use std::ops::ControlFlow;

pub use block::{
    Block, Content, Facts, Figure, InnerList, Item, Kind, Level, List, Look, Paragraph, Picture,
    Run, Tone,
};
pub use language::Language;
pub use piece::Piece;
pub use sign::Sign;
pub use table::{Cell, Column, Table, TableRows};
pub use text::Text;

/// A paper that can be written.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Paper {
    /// What it is called; stands large at its head.
    pub title: Text,
    /// What it is ("Referat"); stands above the title. May be blank.
    pub kind: Text,
    /// Its language.
    pub language: Language,
    /// Its day, in words. May be blank.
    pub date: Text,
    /// Who gives it out, for the file's properties. May be blank.
    pub author: Text,
    /// What stands at the foot of each page.
    pub footer: Footer,
    blocks: Vec<Block>,
}

/// What stands at the foot of each page.
#[derive(Clone, Debug, Default, PartialEq, Eq)]
pub struct Footer {
    /// At the left. May be blank.
    pub left: Text,
    /// At the right: words, the page's number, how many there are.
    pub page: Vec<PagePart>,
}

/// A part of the words for a page's number.
#[derive(Clone, Debug, PartialEq, Eq)]
pub enum PagePart {
    /// Words.
    Text(Text),
    /// The number of the page.
    Number,
    /// How many pages there are.
    Count,
}

impl Footer {
    /// A footer; `page` holds `{n}` for the page's number and `{m}` for how many there are.
    pub fn new(left: impl Into<Text>, page: &str) -> Self {
        let mut parts = Vec::new();
        let mut rest = page;
        let words = |words: &str| PagePart::Text(words.into());
        while let Some(at) = [rest.find("{n}"), rest.find("{m}")].into_iter().flatten().min() {
            let (before, behind) = rest.split_at(at);
            parts.extend((!before.is_empty()).then(|| words(before)));
            let is_number = behind.starts_with("{n}");
            parts.push(if is_number { PagePart::Number } else { PagePart::Count });
            rest = &behind["{n}".len()..];
        }
        parts.extend((!rest.is_empty()).then(|| words(rest)));
        Self { left: left.into(), page: parts }
    }
}

impl Paper {
    /// A paper that holds nothing yet. Without a title it is called what it is.
    pub fn new(language: Language, kind: impl Into<Text>, title: impl Into<Text>) -> Self {
        let (kind, title) = (kind.into(), title.into());
        let title = if title.is_blank() { kind.clone() } else { title };
        Self {
            title,
            kind,
            language,
            date: Text::default(),
            author: Text::default(),
            footer: Footer::default(),
            blocks: Vec::new(),
        }
    }

    /// Puts a block at the end. Blocks of which nothing would be seen are left out, as are page breaks
    /// before the first page and behind each other; a heading never jumps over a level on its way
    /// down.
    pub fn push(&mut self, mut block: Block) {
        if block.is_blank() {
            return;
        }
        if let Kind::Heading(level, _) = &mut block.kind {
            *level = Level::of(level.number().min(self.last_level() + 1));
        }
        let begins_page = self.blocks.last().is_none_or(|last| last.kind == Kind::PageBreak);
        if block.kind != Kind::PageBreak || !begins_page {
            self.blocks.push(block);
        }
    }

    /// Puts blocks at the end, as [`Paper::push`] does.
    pub fn extend(&mut self, blocks: impl IntoIterator<Item = Block>) {
        blocks.into_iter().for_each(|block| self.push(block));
    }

    /// Its blocks, in order.
    pub fn blocks(&self) -> &[Block] {
        &self.blocks
    }

    /// Every text that can get into a file, the unseen ones too, each on lines of its own: for whoever
    /// looks for what must not be there.
    pub fn plain(&self) -> String {
        let mut plain = String::new();
        walk::texts(self, &mut |text| {
            plain.push_str(text.as_str());
            plain.push('\n');
        });
        plain
    }

    /// The level of the last heading, 0 before the first.
    fn last_level(&self) -> u8 {
        let level = |block: &Block| match &block.kind {
            Kind::Heading(level, _) => Some(level.number()),
            _ => None,
        };
        self.blocks.iter().rev().find_map(level).unwrap_or(0)
    }
}

/// Who watches a writer: is told how many of how many blocks are written, and says whether it is to
/// go on.
pub type Watch<'w> = dyn FnMut(usize, usize) -> ControlFlow<()> + 'w;

/// Goes on until the end, watched by nobody.
pub fn unwatched(_: usize, _: usize) -> ControlFlow<()> {
    ControlFlow::Continue(())
}

/// Why a paper was not written.
#[derive(Clone, Debug, PartialEq, Eq, thiserror::Error)]
pub enum WriteError {
    /// Whoever watches said so.
    #[error("stopped")]
    Stopped,
    /// The template cannot be used.
    #[error("the template: {0}")]
    Template(docx::TemplateError),
    /// The writer could not; for whoever mends it.
    #[error("could not be written: {0}")]
    Failed(String),
}

impl Paper {
    /// Gives each block to a writer, while whoever watches lets it go on.
    ///
    /// # Errors
    /// [`WriteError::Stopped`] where it is not to go on, and whatever the writer says.
    pub fn watched(
        &self,
        watch: &mut Watch<'_>,
        mut write: impl FnMut(&Block) -> Result<(), WriteError>,
    ) -> Result<(), WriteError> {
        for (at, block) in self.blocks.iter().enumerate() {
            if watch(at, self.blocks.len()).is_break() {
                return Err(WriteError::Stopped);
            }
            write(block)?;
        }
        // The last word is that all are written; it comes too late to stop anything.
        let _ = watch(self.blocks.len(), self.blocks.len());
        Ok(())
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn a_heading_never_jumps_over_a_level_and_nothing_blank_gets_in() {
        let mut paper = Paper::new(Language::Bokmal, "Referat", " ");
        assert_eq!(paper.title.as_str(), "Referat");
        paper.extend([
            Block::from(Kind::PageBreak),
            Block::heading(3, "a"),
            Block::heading(9, "b"),
        ]);
        paper.extend([Block::heading(1, " "), Block::paragraph("\u{b}"), Block::points([""])]);
        paper.extend([Block::from(Kind::PageBreak), Block::from(Kind::PageBreak)]);
        let levels = paper.blocks().iter().map(|block| match &block.kind {
            Kind::Heading(level, _) => level.number(),
            _ => 0,
        });
        assert_eq!(levels.collect::<Vec<_>>(), [1, 2, 0]);
    }

    #[test]
    fn the_words_for_a_page_are_taken_apart() {
        let words = |text: &str| PagePart::Text(text.into());
        let of = |page: &str| Footer::new("", page).page;
        let (number, count) = (PagePart::Number, PagePart::Count);
        assert_eq!(of("Side {n} av {m}"), [words("Side "), number.clone(), words(" av "), count]);
        assert_eq!(of("{n}"), [number]);
        assert_eq!(of("s. {x}"), [words("s. {x}")]);
        assert_eq!(of(""), []);
    }

    #[test]
    fn a_row_is_as_wide_as_the_head_and_loses_no_word() {
        let mut table = Table::of("c", [("a", 1), ("b", 0)]);
        table.row(["1"]);
        table.row(["1", "2", "3"]);
        let mut paper = Paper::new(Language::English, "", "t");
        paper.push(table.into_block("none"));
        let [Block { kind: Kind::Table(table), .. }] = paper.blocks() else { panic!() };
        assert!(table.rows().iter().all(|row| row.len() == 2));
        assert_eq!(table.widths(9), [4, 5]);
        assert_eq!(paper.plain().lines().filter(|line| !line.is_empty()).count(), 8);
        assert!(matches!(
            Table::of("c", [("a", 1)]).into_block("none").kind,
            Kind::Paragraph(Paragraph { tone: Tone::Quiet, .. })
        ));
    }

    #[test]
    fn whoever_watches_can_stop_it() {
        let mut paper = Paper::new(Language::English, "", "t");
        paper.extend(["a", "b", "c"].map(Block::paragraph));
        let mut seen = Vec::new();
        let result = paper.watched(
            &mut |done, of| {
                assert_eq!(of, 3);
                if done == 1 { ControlFlow::Break(()) } else { ControlFlow::Continue(()) }
            },
            |block| {
                seen.push(block.clone());
                Ok(())
            },
        );
        assert_eq!((result, seen.len()), (Err(WriteError::Stopped), 1));
    }
}
