//! The numbering of lists: points and numbers, each on two levels. Every numbered list is counted
//! from its beginning.

use std::fmt::Write as _;

use crate::exchange::paper::docx::WORD_SPACE;
use crate::exchange::paper::xml::Xml;

/// How far the text of a list stands in, in twentieths of a point, for each level.
pub(super) const INDENT: u32 = 360;

/// The lists of a document as they are come upon.
pub(super) struct Lists {
    /// The first number of ours: those below are a template's.
    first: u32,
    /// The level at which each numbered list begins.
    numbered: Vec<u32>,
}

impl Lists {
    /// None yet; a template has taken the numbers up to `taken`.
    pub(super) const fn new(taken: u32) -> Self {
        Self { first: taken + 1, numbered: Vec::new() }
    }

    /// The number of a list that begins, at level 0 or 1.
    pub(super) fn begin(&mut self, is_ordered: bool, level: u32) -> u32 {
        if !is_ordered {
            return self.first;
        }
        self.numbered.push(level);
        // As many lists as paragraphs at most, which are counted in memory.
        self.first + u32::try_from(self.numbered.len()).unwrap_or(u32::MAX - self.first)
    }

    /// What lists look like, for `w:numbering`: points and numbers. `taken` is the first free number.
    pub(super) fn kinds(taken: u32) -> String {
        let level = |level: u32, format: &str, text: &str| {
            let left = INDENT * (level + 1);
            format!(
                "<w:lvl w:ilvl=\"{level}\"><w:start w:val=\"1\"/><w:numFmt w:val=\"{format}\"/>\
                 <w:lvlText w:val=\"{text}\"/><w:lvlJc w:val=\"left\"/><w:pPr>\
                 <w:ind w:left=\"{left}\" w:hanging=\"{INDENT}\"/></w:pPr></w:lvl>"
            )
        };
        let points = [level(0, "bullet", "•"), level(1, "bullet", "–")].concat();
        let numbers = [level(0, "decimal", "%1."), level(1, "lowerLetter", "%2)")].concat();
        let kind = |id: u32, levels: &str| {
            format!(
                "<w:abstractNum w:abstractNumId=\"{id}\"><w:multiLevelType w:val=\"hybridMultilevel\"/>\
                 {levels}</w:abstractNum>"
            )
        };
        [kind(taken, &points), kind(taken + 1, &numbers)].concat()
    }

    /// Every list, for `w:numbering`, of the kinds that `taken` begins.
    pub(super) fn instances(&self, taken: u32) -> String {
        let first = self.first;
        let mut all =
            format!("<w:num w:numId=\"{first}\"><w:abstractNumId w:val=\"{taken}\"/></w:num>");
        for (id, level) in (first + 1..).zip(&self.numbered) {
            // Writing to a string cannot fail.
            let _ = write!(
                all,
                "<w:num w:numId=\"{id}\"><w:abstractNumId w:val=\"{}\"/>\
                 <w:lvlOverride w:ilvl=\"{level}\"><w:startOverride w:val=\"1\"/></w:lvlOverride></w:num>",
                taken + 1
            );
        }
        all
    }

    /// The part of a document without a template.
    pub(super) fn own_part(&self) -> Vec<u8> {
        let mut xml = Xml::document();
        xml.element("w:numbering", &[("xmlns:w", WORD_SPACE)], |xml| {
            xml.raw(&Self::kinds(0));
            xml.raw(&self.instances(0));
        });
        xml.into_bytes()
    }
}
