//! Blocks become strips and groups of the tree.

use std::borrow::Cow;
use std::num::NonZeroU16;

use krilla::image::Image;
use krilla::tagging::{ListNumbering, Tag, TagKind};

use super::draw::title;
use super::look;
use super::pages::Pages;
use super::setting::Setting;
use super::strip::{Mark, Piece, Role, Shape, Strip};
use super::tree::{GroupId, Tree};
use crate::exchange::paper::block::{Block, Facts, Figure, Item, Kind, List, Paragraph, Run};
use crate::exchange::paper::sign::{INK, INK_SOFT};
use crate::exchange::paper::text::Text;
use crate::exchange::paper::{Paper, WriteError};

/// Lays a paper out.
pub(super) struct Layout {
    pub(super) setting: Setting,
    pub(super) pages: Pages,
    /// The language of a block, where it is not the paper's.
    own_language: Option<String>,
    /// The air below the title or a heading, where one of them came last: it takes the place of the
    /// air above what follows.
    below: Option<f32>,
    /// Whether a heading came last, or what belongs to it.
    after_heading: bool,
}

impl Layout {
    pub(super) fn new(setting: Setting) -> Self {
        Self { setting, pages: Pages::new(), own_language: None, below: None, after_heading: false }
    }

    /// What the paper is, and its title.
    pub(super) fn title(&mut self, paper: &Paper) {
        if !paper.kind.is_blank() && paper.kind != paper.title {
            let words =
                self.setting.plain(paper.kind.as_str(), look::regular(look::BODY), INK_SOFT);
            let group = self.setting.tree.group(Tree::ROOT, Tag::P);
            let strips = self.setting.strips(&words, 0.0, look::WIDTH, group);
            self.stack(strips, 0.0, true);
        }
        let words = self.setting.plain(paper.title.as_str(), look::bold(look::TITLE), INK);
        let group = self.setting.tree.group(Tree::ROOT, Tag::Title);
        let strips = self.setting.strips(&words, 0.0, look::WIDTH, group);
        self.stack(strips, 0.0, true);
        self.below = Some(look::BELOW_TITLE);
    }

    /// Lays a block out behind those before it.
    ///
    /// # Errors
    /// A picture that cannot be read.
    pub(super) fn block(&mut self, block: &Block, paper: &Paper) -> Result<(), WriteError> {
        let own = block.language.filter(|language| *language != paper.language);
        self.own_language = own.map(|language| language.tag_with_country().to_owned());
        self.setting.language = own.unwrap_or(paper.language);
        let stays = block.belongs_to_heading(self.after_heading);
        self.after_heading = stays || matches!(block.kind, Kind::Heading(..));
        match &block.kind {
            Kind::Heading(level, text) => self.heading(level.number(), text),
            Kind::Paragraph(paragraph) => self.paragraph(paragraph, stays),
            Kind::Facts(facts) => self.facts(facts),
            Kind::List(list) => self.list(list),
            Kind::Table(table) => self.table(table),
            Kind::Figure(figure) => self.figure(figure, title(paper))?,
            Kind::Rule => self.rule(),
            Kind::PageBreak => self.pages.push(Piece::PageBreak),
        }
        Ok(())
    }

    /// A group of the block, in its language.
    pub(super) fn group(&mut self, tag: impl Into<TagKind>) -> GroupId {
        let tag = tag.into().with_lang(self.own_language.clone());
        self.setting.tree.group(Tree::ROOT, tag)
    }

    /// Stacks strips; the last one stays with what follows where `with_next` says so.
    pub(super) fn stack(&mut self, strips: Vec<Strip>, above: f32, with_next: bool) {
        let last = strips.len().saturating_sub(1);
        for (at, mut strip) in strips.into_iter().enumerate() {
            if at == 0 {
                strip.above = self.below.take().unwrap_or(above);
            }
            strip.with_next |= with_next && at == last;
            self.pages.push(Piece::Strip(strip));
        }
    }

    fn heading(&mut self, level: u8, text: &Text) {
        let words = self.setting.plain(text.as_str(), look::heading(level), INK);
        let title = text.in_one_line().trim().to_owned();
        let number = NonZeroU16::new(u16::from(level)).unwrap_or(NonZeroU16::MIN);
        let group = self.group(Tag::Hn(number, Some(title.clone())));
        let mut strips = self.setting.strips(&words, 0.0, look::WIDTH, group);
        // All of it, and what follows.
        for strip in &mut strips {
            strip.with_next = true;
        }
        if let Some(first) = strips.first_mut() {
            first.bookmark = Some((level, title));
        }
        self.stack(strips, look::above_heading(level), true);
        self.below = Some(look::BELOW_HEADING);
    }

    fn paragraph(&mut self, paragraph: &Paragraph, with_next: bool) {
        let words = self.setting.paragraph(paragraph, look::BODY);
        let group = self.group(Tag::P);
        let strips = self.setting.strips(&words, 0.0, look::WIDTH, group);
        self.stack(strips, look::BETWEEN, with_next);
    }

    fn facts(&mut self, facts: &Facts) {
        let list = self.group(Tag::L(ListNumbering::None));
        let half =
            if facts.in_two_columns { facts.items.len().div_ceil(2) } else { facts.items.len() };
        let (left, right) = facts.items.split_at(half);
        let gap = look::BETWEEN_COLUMNS;
        let width = if right.is_empty() { look::WIDTH } else { (look::WIDTH - gap) / 2.0 };
        let mut columns = [(left, 0.0), (right, width + gap)].into_iter();
        let mut rows: Vec<Vec<Strip>> = Vec::new();
        for (items, x) in &mut columns {
            let name = self.name_width(items, width);
            for (at, (label, value)) in items.iter().enumerate() {
                let strips = self.fact(label, value, list, (x, name, width));
                match rows.get_mut(at) {
                    Some(row) => beside(row, strips),
                    None => rows.push(strips),
                }
            }
        }
        for (at, row) in rows.into_iter().enumerate() {
            self.stack(row, if at == 0 { look::AROUND } else { look::BETWEEN_FACTS }, false);
        }
    }

    /// The width of the names of facts.
    fn name_width(&mut self, items: &[(Text, Vec<Run>)], width: f32) -> f32 {
        let mut widest = look::FACT_NAME;
        for (label, _) in items {
            let words = self.setting.plain(label.as_str(), look::regular(look::BODY), INK_SOFT);
            widest = widest.max(words.text.whole_width() + look::BETWEEN_COLUMNS);
        }
        widest.min(width * look::FACT_NAME_AT_MOST)
    }

    fn fact(
        &mut self,
        label: &Text,
        value: &[Run],
        list: GroupId,
        (x, name, width): (f32, f32, f32),
    ) -> Vec<Strip> {
        let style = look::regular(look::BODY);
        let label = self.setting.plain(label.as_str(), style, INK_SOFT);
        let value = self.setting.runs(value, style, INK);
        let item = self.setting.tree.group(list, Tag::LI);
        let group = self.setting.tree.group(item, Tag::Lbl);
        let room = name - look::BETWEEN_COLUMNS / 2.0;
        let mut strips = self.setting.strips(&label, x, room, group);
        let group = self.setting.tree.group(item, Tag::LBody);
        beside(&mut strips, self.setting.strips(&value, x + name, width - name, group));
        strips
    }

    fn list(&mut self, list: &List) {
        let numbering = if list.is_ordered { ListNumbering::Decimal } else { ListNumbering::Disc };
        let group = self.group(Tag::L(numbering));
        for (at, item) in list.items.iter().enumerate() {
            let label = if list.is_ordered { format!("{}.", at + 1) } else { POINT.to_owned() };
            let above = if at == 0 { look::BETWEEN } else { look::BETWEEN_POINTS };
            let body = self.point(&label, &item.paragraphs, group, 0.0, above);
            self.inner_list(item, body);
        }
    }

    fn inner_list(&mut self, item: &Item, body: GroupId) {
        let Some(inner) = &item.inner else { return };
        let numbering =
            if inner.is_ordered { ListNumbering::LowerAlpha } else { ListNumbering::Disc };
        let list = self.setting.tree.group(body, Tag::L(numbering));
        for (at, paragraphs) in inner.items.iter().enumerate() {
            let label = if inner.is_ordered { letter(at) } else { INNER_POINT.to_owned() };
            self.point(&label, paragraphs, list, look::POINT_INDENT, look::BETWEEN_POINTS);
        }
    }

    /// A point of a list; gives the group of its text.
    fn point(
        &mut self,
        label: &str,
        paragraphs: &[Paragraph],
        list: GroupId,
        x: f32,
        above: f32,
    ) -> GroupId {
        let label = self.setting.plain(label, look::regular(look::BODY), INK);
        let item = self.setting.tree.group(list, Tag::LI);
        let group = self.setting.tree.group(item, Tag::Lbl);
        let wide = label.text.whole_width();
        // Numbers stand at the right, so that their points stand below each other.
        let at = x + (look::POINT_INDENT - look::POINT_GAP - wide).max(0.0);
        let indent = look::POINT_INDENT.max(wide + look::POINT_GAP);
        let mut sign = Some(self.setting.strips(&label, at, look::WIDTH, group));
        let body = self.setting.tree.group(item, Tag::LBody);
        for (at, paragraph) in paragraphs.iter().enumerate() {
            let words = self.setting.paragraph(paragraph, look::BODY);
            // A paragraph of its own only where there are more.
            let group =
                if paragraphs.len() > 1 { self.setting.tree.group(body, Tag::P) } else { body };
            let left = x + indent;
            let mut strips = self.setting.strips(&words, left, look::WIDTH - left, group);
            if let Some(mut sign) = sign.take() {
                beside(&mut sign, strips);
                strips = sign;
            }
            self.stack(strips, if at == 0 { above } else { look::BETWEEN_POINTS }, false);
        }
        self.stack(sign.unwrap_or_default(), above, false);
        body
    }

    fn rule(&mut self) {
        let line = Shape::Line { width: look::WIDTH, thickness: look::STRONG_LINE, colour: INK };
        let marks = vec![Mark { role: Role::Layout, x: 0.0, y: 0.0, shape: line }];
        self.stack(vec![Strip { marks, ..Strip::default() }], look::ABOVE_RULE, false);
    }

    fn figure(&mut self, figure: &Figure, title: Cow<'_, str>) -> Result<(), WriteError> {
        let png = figure.picture.as_png().to_vec();
        let image = Image::from_png(png.into(), false).map_err(WriteError::Failed)?;
        let (width, height) = figure.picture.size();
        let (width, height) =
            (width as f32 * look::PICTURE_POINT, height as f32 * look::PICTURE_POINT);
        let fit = (look::WIDTH / width).min(look::HEIGHT * look::PICTURE_AT_MOST / height).min(1.0);
        let (width, height) = (width * fit, height * fit);
        // A picture that nobody said anything of belongs to the whole, at least.
        let said = [&figure.alternative, &figure.caption].into_iter().find(|text| !text.is_blank());
        let said = said.map_or(title, Text::in_one_line);
        let group = self.group(Tag::Figure(Some(said.into_owned())));
        let role = Role::Content(self.setting.tree.leaf(group));
        let shape = Shape::Picture { image, width, height, group };
        let marks = vec![Mark { role, x: 0.0, y: 0.0, shape }];
        let with_next = !figure.caption.is_blank();
        let strip = Strip { height, marks, ..Strip::default() };
        self.stack(vec![strip], look::AROUND, with_next);
        if with_next {
            let style = look::regular(look::BODY - look::QUIETER_BY);
            let words = self.setting.plain(figure.caption.as_str(), style, INK_SOFT);
            let group = self.group(Tag::Caption);
            let strips = self.setting.strips(&words, 0.0, look::WIDTH, group);
            self.stack(strips, look::BETWEEN, false);
        }
        Ok(())
    }
}

/// What stands before a point, and before one below another.
const POINT: &str = "•";
/// See [`POINT`].
const INNER_POINT: &str = "–";

/// The letter of a point: a., b., ... z., aa., ab.
fn letter(at: usize) -> String {
    let (mut at, mut letters) = (at + 1, String::from("."));
    while at > 0 {
        let place = u8::try_from((at - 1) % 26).unwrap_or(0);
        letters.insert(0, char::from(b'a' + place));
        at = (at - 1) / 26;
    }
    letters
}

/// Puts lines beside others: the first beside the first.
pub(super) fn beside(left: &mut Vec<Strip>, right: Vec<Strip>) {
    for (at, strip) in right.into_iter().enumerate() {
        match left.get_mut(at) {
            Some(line) => {
                line.height = line.height.max(strip.height);
                line.with_next |= strip.with_next;
                line.marks.extend(strip.marks);
            }
            None => left.push(strip),
        }
    }
}
