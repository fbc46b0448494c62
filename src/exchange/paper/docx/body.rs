//! The document itself: paragraphs and what stands in them.

use crate::exchange::paper::Paper;
use crate::exchange::paper::WriteError;
use crate::exchange::paper::block::{
    Block, Content, Facts, InnerList, Kind, List, Look, Paragraph, Run, Tone,
};
use crate::exchange::paper::docx::WORD_SPACE;
use crate::exchange::paper::docx::drawings::Drawings;
use crate::exchange::paper::docx::lists::{INDENT, Lists};
use crate::exchange::paper::docx::package::{Package, RELATION};
use crate::exchange::paper::docx::section::Section;
use crate::exchange::paper::docx::styles::{Style, StyleIds};
use crate::exchange::paper::language::Language;
use crate::exchange::paper::text::Text;
use crate::exchange::paper::xml::Xml;

/// A document that is being written.
pub(super) struct Body<'p> {
    pub(super) xml: Xml,
    pub(super) ids: &'p StyleIds,
    pub(super) drawings: Drawings<'p>,
    /// How wide text is, in twentieths of a point.
    pub(super) width: u32,
    paper: &'p Paper,
    lists: Lists,
    /// The language of the block that is written.
    language: Language,
    before: Before,
    /// Whether a heading came last, or what belongs to it.
    after_heading: bool,
}

/// What the next paragraph takes with it, so that no empty one is needed.
#[derive(Clone, Copy, Default)]
pub(super) struct Before {
    has_rule: bool,
    begins_page: bool,
    below: Below,
}

/// What stands above the next paragraph. Lists and tables keep no distance of their own, and two
/// tables would become one.
#[derive(Clone, Copy, Default, PartialEq, Eq)]
pub(super) enum Below {
    #[default]
    Text,
    List,
    Table,
}

/// What makes a paragraph other than its style does.
#[derive(Clone, Copy, Default)]
pub(super) struct Shape {
    /// The list and level it is a point of.
    pub(super) point: Option<(u32, u32)>,
    /// How far it stands in, in twentieths of a point.
    pub(super) indent: u32,
    /// Where a value stands behind its name, in twentieths of a point.
    pub(super) value_at: Option<u32>,
    /// Whether it stays with what follows.
    pub(super) keeps_next: bool,
    pub(super) before: Before,
}

impl<'p> Body<'p> {
    /// A document that holds nothing yet.
    pub(super) fn new(
        paper: &'p Paper,
        ids: &'p StyleIds,
        package: &'p mut Package,
        lists: Lists,
        width: u32,
    ) -> Self {
        Self {
            xml: Xml::fragment(),
            ids,
            drawings: Drawings::new(package),
            width,
            paper,
            lists,
            language: paper.language,
            before: Before::default(),
            after_heading: false,
        }
    }

    /// The head: what it is, and its title.
    pub(super) fn head(&mut self) {
        let Paper { title, kind, .. } = self.paper;
        if !kind.is_blank() && kind != title {
            self.words(Style::Kind, kind);
        }
        self.words(Style::Title, title);
    }

    /// One block.
    pub(super) fn block(&mut self, block: &Block) -> Result<(), WriteError> {
        self.language = block.language.unwrap_or(self.paper.language);
        let keeps_next = block.belongs_to_heading(self.after_heading);
        self.after_heading = keeps_next || matches!(block.kind, Kind::Heading(..));
        match &block.kind {
            Kind::Heading(level, text) => self.words(Style::Heading(*level), text),
            Kind::Paragraph(paragraph) => {
                let style = match paragraph.tone {
                    Tone::Body => Style::Normal,
                    Tone::Quiet => Style::Quiet,
                    Tone::Lead => Style::Lead,
                };
                let shape = Shape { keeps_next, ..Shape::default() };
                self.paragraph(style, shape, &paragraph.runs)?;
            }
            Kind::Facts(facts) => self.facts(facts)?,
            Kind::List(list) => self.list(list)?,
            Kind::Table(table) => self.table(table)?,
            Kind::Figure(figure) => self.figure(figure)?,
            Kind::Rule => self.before.has_rule = true,
            Kind::PageBreak => self.before.begins_page = true,
        }
        Ok(())
    }

    /// The whole document, and the lists that are in it.
    pub(super) fn into_document(mut self, section: &Section) -> (Vec<u8>, Lists) {
        self.settle();
        let mut xml = Xml::document();
        let spaces = [
            ("xmlns:w", WORD_SPACE),
            ("xmlns:r", RELATION.trim_end_matches('/')),
            ("xmlns:wp", "http://schemas.openxmlformats.org/drawingml/2006/wordprocessingDrawing"),
            ("xmlns:a", "http://schemas.openxmlformats.org/drawingml/2006/main"),
            ("xmlns:pic", "http://schemas.openxmlformats.org/drawingml/2006/picture"),
        ];
        let inside = self.xml.into_text();
        xml.element("w:document", &spaces, |xml| {
            xml.element("w:body", &[], |xml| {
                xml.raw(&inside);
                section.write(xml);
            });
        });
        (xml.into_bytes(), self.lists)
    }

    /// A paragraph of plain words.
    fn words(&mut self, style: Style, text: &Text) {
        // Words have no drawing, which alone can fail.
        let _ = self.paragraph(style, Shape::default(), &[Run::text(text.as_str())]);
    }

    /// A paragraph.
    pub(super) fn paragraph(
        &mut self,
        style: Style,
        shape: Shape,
        runs: &[Run],
    ) -> Result<(), WriteError> {
        let mut written = Ok(());
        self.paragraph_around(style, shape, |body| {
            written = runs.iter().try_for_each(|run| body.run(run));
        });
        written
    }

    /// A paragraph around what is written in it.
    pub(super) fn paragraph_around(
        &mut self,
        style: Style,
        shape: Shape,
        inside: impl FnOnce(&mut Self),
    ) {
        let before = std::mem::take(&mut self.before);
        self.open_paragraph(style, Shape { before, ..shape });
        inside(self);
        self.xml.close("w:p");
    }

    /// A paragraph inside a table, which has nothing before it.
    pub(super) fn cell_paragraph(
        &mut self,
        style: Style,
        runs: &[Run],
        keeps_next: bool,
    ) -> Result<(), WriteError> {
        self.open_paragraph(style, Shape { keeps_next, ..Shape::default() });
        let runs = runs.iter().try_for_each(|run| self.run(run));
        self.xml.close("w:p");
        runs
    }

    /// Begins a paragraph; whoever does ends it.
    pub(super) fn open_paragraph(&mut self, style: Style, shape: Shape) {
        let Shape { point, indent, value_at, keeps_next, before } = shape;
        let id = self.ids.of(style);
        self.xml.open("w:p", &[]);
        self.xml.element("w:pPr", &[], |xml| {
            xml.empty("w:pStyle", &[("w:val", id)]);
            if keeps_next {
                xml.empty("w:keepNext", &[]);
            }
            if before.begins_page {
                xml.empty("w:pageBreakBefore", &[]);
            }
            if let Some((list, level)) = point {
                let (list, level) = (list.to_string(), level.to_string());
                xml.element("w:numPr", &[], |xml| {
                    xml.empty("w:ilvl", &[("w:val", &level)]);
                    xml.empty("w:numId", &[("w:val", &list)]);
                });
            }
            if before.has_rule {
                xml.raw(
                    "<w:pBdr><w:top w:val=\"single\" w:sz=\"8\" w:space=\"14\" \
                     w:color=\"1B1F24\"/></w:pBdr>",
                );
            }
            let value_at = value_at.map(|at| at.to_string());
            if let Some(at) = &value_at {
                xml.element("w:tabs", &[], |xml| {
                    xml.empty("w:tab", &[("w:val", "left"), ("w:pos", at)]);
                });
            }
            if before.has_rule || before.below != Below::Text {
                let is_heading = matches!(style, Style::Heading(_));
                if before.has_rule || !is_heading {
                    xml.empty("w:spacing", &[("w:before", "160")]);
                }
            }
            if let Some(at) = &value_at {
                xml.empty("w:ind", &[("w:left", at), ("w:hanging", at)]);
            } else if indent > 0 {
                xml.empty("w:ind", &[("w:left", &indent.to_string())]);
            }
        });
    }

    /// Words or a sign.
    pub(super) fn run(&mut self, run: &Run) -> Result<(), WriteError> {
        let language = run.language.unwrap_or(self.language);
        match &run.content {
            Content::Text(text) => self.text(text.as_str(), run.look, language),
            Content::Sign { sign, word, alternative } => {
                self.xml.open("w:r", &[]);
                self.look(Look::Plain, language, true);
                let drawn = self.drawings.sign(&mut self.xml, *sign, alternative);
                self.xml.close("w:r");
                drawn?;
                if !word.is_blank() {
                    self.text(&format!("\u{a0}{}", word.as_str()), run.look, language);
                }
            }
        }
        Ok(())
    }

    fn text(&mut self, text: &str, look: Look, language: Language) {
        self.xml.open("w:r", &[]);
        self.look(look, language, false);
        for (at, line) in text.split('\n').enumerate() {
            if at > 0 {
                self.xml.empty("w:br", &[]);
            }
            if !line.is_empty() {
                self.xml.leaf("w:t", &[("xml:space", "preserve")], line);
            }
        }
        self.xml.close("w:r");
    }

    fn look(&mut self, look: Look, language: Language, is_sign: bool) {
        self.xml.element("w:rPr", &[], |xml| {
            xml.raw(match look {
                Look::Plain => "",
                Look::Strong => "<w:b/><w:bCs/>",
                Look::Emphasised => "<w:i/><w:iCs/>",
                Look::Quiet => "<w:color w:val=\"50565E\"/>",
            });
            if is_sign {
                // Half points: it stands on the line and is taller than letters.
                xml.raw("<w:position w:val=\"-2\"/>");
            }
            xml.empty("w:lang", &[("w:val", language.tag_with_country())]);
        });
    }

    /// Names, each with its value behind it, where there is room in two columns; a reader goes through
    /// the first, then the second.
    fn facts(&mut self, facts: &Facts) -> Result<(), WriteError> {
        let column = if facts.in_two_columns { self.width / 2 } else { self.width };
        let value_at = (self.width * 3 / 20).min(column / 2);
        let shape = Shape { value_at: Some(value_at), ..Shape::default() };
        if !facts.in_two_columns || facts.items.len() < 2 {
            for (name, value) in &facts.items {
                let before = std::mem::take(&mut self.before);
                self.fact(Shape { before, ..shape }, name, value)?;
            }
            return Ok(());
        }
        self.begin_table();
        let (first, second) = facts.items.split_at(facts.items.len().div_ceil(2));
        let widths = [column, self.width - column];
        self.open_table(Style::FactTable, &widths, None);
        self.xml.open("w:tr", &[]);
        for (facts, width) in [first, second].into_iter().zip(widths) {
            self.open_cell(width, false);
            for (name, value) in facts {
                self.fact(shape, name, value)?;
            }
            self.xml.close("w:tc");
        }
        self.xml.close("w:tr");
        self.xml.close("w:tbl");
        self.end_table();
        Ok(())
    }

    fn fact(&mut self, shape: Shape, name: &Text, value: &[Run]) -> Result<(), WriteError> {
        self.open_paragraph(Style::Fact, shape);
        self.text(&name.in_one_line(), Look::Quiet, self.language);
        self.xml.element("w:r", &[], |xml| xml.empty("w:tab", &[]));
        let runs = value.iter().try_for_each(|run| self.run(run));
        self.xml.close("w:p");
        runs
    }

    fn list(&mut self, list: &List) -> Result<(), WriteError> {
        let number = self.lists.begin(list.is_ordered, 0);
        for item in &list.items {
            self.point(number, 0, &item.paragraphs)?;
            if let Some(InnerList { is_ordered, items }) = &item.inner {
                let number = self.lists.begin(*is_ordered, 1);
                for paragraphs in items {
                    self.point(number, 1, paragraphs)?;
                }
            }
        }
        // A list of nothing leaves what stands above it as it is.
        if self.before.below == Below::Text {
            self.before.below = Below::List;
        }
        Ok(())
    }

    fn point(&mut self, list: u32, level: u32, paragraphs: &[Paragraph]) -> Result<(), WriteError> {
        for (at, paragraph) in paragraphs.iter().enumerate() {
            let shape = if at == 0 {
                Shape { point: Some((list, level)), ..Shape::default() }
            } else {
                Shape { indent: INDENT * (level + 1), ..Shape::default() }
            };
            if paragraph.tone == Tone::Quiet {
                self.paragraph(Style::List, shape, &softened(&paragraph.runs))?;
            } else {
                self.paragraph(Style::List, shape, &paragraph.runs)?;
            }
        }
        Ok(())
    }

    /// Keeps a table apart from what stands above it: another table would become one with it.
    pub(super) fn begin_table(&mut self) {
        if self.before.below == Below::Table || self.before.has_rule || self.before.begins_page {
            self.between();
        }
    }

    /// A table has ended.
    pub(super) fn end_table(&mut self) {
        self.before.below = Below::Table;
    }

    /// Ends what a paragraph would have taken with it: a document ends with one.
    fn settle(&mut self) {
        if self.before.below == Below::Table || self.before.has_rule {
            self.before.begins_page = false;
            self.between();
        }
    }

    /// A low paragraph without words.
    fn between(&mut self) {
        let mut before = std::mem::take(&mut self.before);
        before.below = Below::Text;
        self.open_paragraph(Style::Between, Shape { before, ..Shape::default() });
        self.xml.close("w:p");
    }
}

/// The same runs, quiet where they are plain.
fn softened(runs: &[Run]) -> Vec<Run> {
    let soft = |run: &Run| match run.look {
        Look::Plain => Run { look: Look::Quiet, ..run.clone() },
        _ => run.clone(),
    };
    runs.iter().map(soft).collect()
}
