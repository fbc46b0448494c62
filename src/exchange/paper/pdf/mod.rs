//! A paper as PDF: pages for the eye and for the printer, tags for whoever listens.
//!
//! Tagged (PDF 1.7), with headings, lists, tables with heads and scope, alternative texts, languages,
//! bookmarks and a title, in embedded parts of the bundled typeface. The library refuses to write
//! what it sees to break PDF/UA-1: no title, bookmarks or tags, a picture without a text in its
//! place, a heading without words, a glyph without letters. It does not see, and so it rests on the
//! layout here and on the paper, whether the order of reading makes sense, headings jump over no
//! level, tables have heads, languages are right, what is drawn for the eye only is marked so, and
//! contrast is enough (ink and soft ink on white: 16 and 7 to 1).
//!
//! Letters that the typeface has no drawing for (scripts beyond Latin, Greek and Cyrillic) are drawn
//! as boxes, and keep their text for whoever listens, searches or copies. Joined emoji show as their
//! parts.
//!
//! In order of reading: `words` and `lines` make lines of text, `setting` strips of lines,
//! `blocks` and `tables` strips of blocks, `pages` pages of strips, `draw` a file of pages.

mod blocks;
mod chop;
mod draw;
mod foot;
mod lines;
mod look;
mod pages;
mod setting;
mod strip;
mod tables;
mod tree;
mod words;

use self::blocks::Layout;
use self::setting::Setting;
use self::tree::Tree;
use super::{Paper, Watch, WriteError};
use crate::exchange::faces::Faces;

/// The paper as a PDF. Laying out is the first half of the work, drawing the second.
///
/// # Errors
/// [`WriteError::Stopped`] where whoever watches says so; [`WriteError::Failed`] where a picture
/// cannot be read or the library finds the file less accessible than PDF/UA-1 asks for.
pub fn write(paper: &Paper, watch: &mut Watch<'_>) -> Result<Vec<u8>, WriteError> {
    let faces = Faces::new().ok_or_else(|| WriteError::Failed("the typeface".to_owned()))?;
    let setting = Setting { faces, tree: Tree::new(), language: paper.language };
    let mut layout = Layout::new(setting);
    layout.title(paper);
    let count = paper.blocks().len();
    for (at, block) in paper.blocks().iter().enumerate() {
        if watch(at / 2, count).is_break() {
            return Err(WriteError::Stopped);
        }
        layout.block(block, paper)?;
    }
    let Layout { mut setting, mut pages, .. } = layout;
    pages.finish();
    setting.language = paper.language;
    foot::add(&mut setting, &mut pages, &paper.footer);
    let half = count / 2;
    let drawn = draw::draw(paper, setting, pages, |page, of| {
        watch(half + (count - half) * page / of.max(1), count)
    })?;
    // The last word is that all is written; it comes too late to stop anything.
    let _ = watch(count, count);
    Ok(drawn)
}
