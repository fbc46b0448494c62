//! What a paper is made of: blocks, their paragraphs, and the runs in these.

use crate::exchange::paper::language::Language;
use crate::exchange::paper::sign::Sign;
use crate::exchange::paper::table::Table;
use crate::exchange::paper::text::Text;

/// A block of a paper, in a language of its own where it has one.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Block {
    /// What it is.
    pub kind: Kind,
    /// Its language, where that is not the paper's.
    pub language: Option<Language>,
}

/// What a block is.
#[derive(Clone, Debug, PartialEq, Eq)]
pub enum Kind {
    /// A heading; the paper's own title stands above the first level.
    Heading(Level, Text),
    /// Words.
    Paragraph(Paragraph),
    /// Names and what they are: time, place, chair.
    Facts(Facts),
    /// Points, or numbered ones.
    List(List),
    /// Rows and columns.
    Table(Table),
    /// A picture.
    Figure(Figure),
    /// A line across the page.
    Rule,
    /// What follows begins on a new page.
    PageBreak,
}

/// The level of a heading.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord, Hash)]
#[expect(missing_docs, reason = "named as what they are")]
pub enum Level {
    One,
    Two,
    Three,
    Four,
}

impl Level {
    /// All levels, the highest first.
    pub const ALL: [Self; 4] = [Self::One, Self::Two, Self::Three, Self::Four];

    /// Its number, 1 to 4.
    pub const fn number(self) -> u8 {
        match self {
            Self::One => 1,
            Self::Two => 2,
            Self::Three => 3,
            Self::Four => 4,
        }
    }

    /// The level of that number; beyond 4 it is the fourth.
    pub fn of(number: u8) -> Self {
        let at = usize::from(number.saturating_sub(1));
        Self::ALL.get(at).copied().unwrap_or(Self::Four)
    }
}

/// Words of one tone. It may have line breaks.
#[derive(Clone, Debug, Default, PartialEq, Eq)]
pub struct Paragraph {
    /// How loud it is.
    pub tone: Tone,
    /// What it says.
    pub runs: Vec<Run>,
}

/// How loud a paragraph is.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq, Hash)]
pub enum Tone {
    /// As the text is.
    #[default]
    Body,
    /// Smaller and softer: what is good to know.
    Quiet,
    /// A little larger: what introduces the rest.
    Lead,
}

/// Words of one look and one language, or a sign.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Run {
    /// What it says.
    pub content: Content,
    /// How it looks.
    pub look: Look,
    /// Its language, where that is not the block's.
    pub language: Option<Language>,
}

/// What a run says.
#[derive(Clone, Debug, PartialEq, Eq)]
pub enum Content {
    /// Words.
    Text(Text),
    /// A light or another sign, drawn as tall as its line.
    Sign {
        /// Which.
        sign: Sign,
        /// The word that stands beside it; blank where there is no room, and then the alternative
        /// text is written where nothing can be drawn.
        word: Text,
        /// What is said in place of the drawn sign.
        alternative: Text,
    },
}

/// How a run looks.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq, Hash)]
#[expect(missing_docs, reason = "named as what they are")]
pub enum Look {
    #[default]
    Plain,
    Strong,
    Emphasised,
    Quiet,
}

/// Names and what they are.
#[derive(Clone, Debug, Default, PartialEq, Eq)]
pub struct Facts {
    /// Name and value, in reading order.
    pub items: Vec<(Text, Vec<Run>)>,
    /// Whether they stand in two columns, the first half at the left, where there is room.
    pub in_two_columns: bool,
}

/// A list whose items may have a list below them.
#[derive(Clone, Debug, Default, PartialEq, Eq)]
pub struct List {
    /// Whether items are numbered from 1; points otherwise.
    pub is_ordered: bool,
    /// What stands in it.
    pub items: Vec<Item>,
}

/// An item of a list.
#[derive(Clone, Debug, Default, PartialEq, Eq)]
pub struct Item {
    /// What it says.
    pub paragraphs: Vec<Paragraph>,
    /// The list below it, where it has one.
    pub inner: Option<InnerList>,
}

/// A list below an item.
#[derive(Clone, Debug, Default, PartialEq, Eq)]
pub struct InnerList {
    /// Whether items are lettered from a; points otherwise.
    pub is_ordered: bool,
    /// What stands in it.
    pub items: Vec<Vec<Paragraph>>,
}

/// A picture with what it says in words.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Figure {
    /// The picture.
    pub picture: Picture,
    /// What is said in its place.
    pub alternative: Text,
    /// What stands below it; may be blank.
    pub caption: Text,
}

/// A picture of points, and the same as drawing where there is one.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Picture {
    png: Vec<u8>,
    svg: Option<String>,
    width: u32,
    height: u32,
}

impl Picture {
    /// A picture in PNG; nothing where the bytes are none, or it has no width or height.
    pub fn png(bytes: Vec<u8>) -> Option<Self> {
        let head = bytes.strip_prefix(b"\x89PNG\r\n\x1a\n\0\0\0\x0dIHDR")?;
        let number = |at: usize| head.get(at..at + 4)?.try_into().ok().map(u32::from_be_bytes);
        let (width, height) = (number(0)?, number(4)?);
        (width > 0 && height > 0).then_some(Self { png: bytes, svg: None, width, height })
    }

    /// With the same picture as a drawing, which is sharp at any size. What is no SVG is left out.
    #[must_use]
    pub fn with_svg(mut self, svg: &str) -> Self {
        self.svg = svg.contains("<svg").then(|| svg.to_owned());
        self
    }

    /// The picture's bytes.
    pub fn as_png(&self) -> &[u8] {
        &self.png
    }

    /// The drawing, where there is one.
    pub fn as_svg(&self) -> Option<&str> {
        self.svg.as_deref()
    }

    /// Width and height in points of the picture, each at least 1.
    pub const fn size(&self) -> (u32, u32) {
        (self.width, self.height)
    }
}

impl Block {
    /// A heading of a level, 1 to 4.
    pub fn heading(level: u8, text: impl Into<Text>) -> Self {
        Kind::Heading(Level::of(level), text.into()).into()
    }

    /// A paragraph.
    pub fn paragraph(paragraph: impl Into<Paragraph>) -> Self {
        Kind::Paragraph(paragraph.into()).into()
    }

    /// Names and what they are, in two columns where there is room.
    pub fn facts<L: Into<Text>, V: Into<Run>>(items: impl IntoIterator<Item = (L, V)>) -> Self {
        let fact = |(label, value): (L, V)| (label.into(), vec![value.into()]);
        let items = items.into_iter().map(fact).collect();
        Kind::Facts(Facts { items, in_two_columns: true }).into()
    }

    /// Points.
    pub fn points<I: Into<Item>>(items: impl IntoIterator<Item = I>) -> Self {
        Kind::List(List::of(false, items)).into()
    }

    /// Numbered points.
    pub fn numbered<I: Into<Item>>(items: impl IntoIterator<Item = I>) -> Self {
        Kind::List(List::of(true, items)).into()
    }

    /// In a language of its own.
    #[must_use]
    pub const fn in_language(mut self, language: Language) -> Self {
        self.language = Some(language);
        self
    }

    /// Whether it is a quiet word of the heading above it, which stays with what follows as the heading
    /// does: who presents an item, what is to be known of a table.
    pub fn belongs_to_heading(&self, is_below_one: bool) -> bool {
        let is_quiet = matches!(&self.kind, Kind::Paragraph(it) if it.tone == Tone::Quiet);
        is_below_one && is_quiet
    }

    /// Whether nobody would see anything of it. A rule and a page break are seen.
    pub fn is_blank(&self) -> bool {
        match &self.kind {
            Kind::Heading(_, text) => text.is_blank(),
            Kind::Paragraph(paragraph) => paragraph.is_blank(),
            Kind::Facts(facts) => facts.items.is_empty(),
            Kind::List(list) => list.items.is_empty(),
            Kind::Table(_) | Kind::Figure(_) | Kind::Rule | Kind::PageBreak => false,
        }
    }
}

impl From<Kind> for Block {
    fn from(kind: Kind) -> Self {
        Self { kind, language: None }
    }
}

impl List {
    /// A list of these items; blank ones are left out.
    pub fn of<I: Into<Item>>(is_ordered: bool, items: impl IntoIterator<Item = I>) -> Self {
        let items = items.into_iter().map(Into::into).filter(|item: &Item| !item.is_blank());
        Self { is_ordered, items: items.collect() }
    }
}

impl Item {
    /// With a list below it; blank items are left out.
    #[must_use]
    pub fn with_inner<P: Into<Paragraph>>(
        mut self,
        is_ordered: bool,
        items: impl IntoIterator<Item = P>,
    ) -> Self {
        let items = items.into_iter().map(Into::into).filter(|p: &Paragraph| !p.is_blank());
        let items: Vec<_> = items.map(|paragraph| vec![paragraph]).collect();
        self.inner = (!items.is_empty()).then_some(InnerList { is_ordered, items });
        self
    }

    fn is_blank(&self) -> bool {
        self.inner.is_none() && self.paragraphs.iter().all(Paragraph::is_blank)
    }
}

impl<P: Into<Paragraph>> From<P> for Item {
    fn from(paragraph: P) -> Self {
        Self { paragraphs: vec![paragraph.into()], inner: None }
    }
}

impl Paragraph {
    /// A paragraph of these runs.
    pub fn of(runs: impl IntoIterator<Item = Run>) -> Self {
        Self { tone: Tone::Body, runs: runs.into_iter().collect() }
    }

    /// A paragraph for each part of a text that a blank line ends; single line breaks stay in them.
    pub fn split(text: impl Into<Text>) -> Vec<Self> {
        let text = text.into();
        let mut parts: Vec<Vec<&str>> = vec![Vec::new()];
        for line in text.lines() {
            match parts.last_mut() {
                Some(part) if !line.trim().is_empty() => part.push(line),
                _ => parts.push(Vec::new()),
            }
        }
        let parts = parts.into_iter().filter(|part| !part.is_empty());
        parts.map(|part| Self::from(part.join("\n"))).collect()
    }

    /// Smaller and softer.
    #[must_use]
    pub const fn quiet(mut self) -> Self {
        self.tone = Tone::Quiet;
        self
    }

    /// A little larger.
    #[must_use]
    pub const fn lead(mut self) -> Self {
        self.tone = Tone::Lead;
        self
    }

    /// Whether nobody would see anything of it.
    pub fn is_blank(&self) -> bool {
        self.runs.iter().all(Run::is_blank)
    }
}

impl<R: Into<Run>> From<R> for Paragraph {
    fn from(run: R) -> Self {
        Self::of([run.into()])
    }
}

impl Run {
    /// Words.
    pub fn text(text: impl Into<Text>) -> Self {
        Self { content: Content::Text(text.into()), look: Look::Plain, language: None }
    }

    /// Words that stand out.
    pub fn strong(text: impl Into<Text>) -> Self {
        Self { look: Look::Strong, ..Self::text(text) }
    }

    /// Words that are stressed.
    pub fn emphasised(text: impl Into<Text>) -> Self {
        Self { look: Look::Emphasised, ..Self::text(text) }
    }

    /// Words that stand back.
    pub fn quiet(text: impl Into<Text>) -> Self {
        Self { look: Look::Quiet, ..Self::text(text) }
    }

    /// A sign with its word beside it, and what is said in place of the drawing.
    pub fn sign(sign: Sign, word: impl Into<Text>, alternative: impl Into<Text>) -> Self {
        let content = Content::Sign { sign, word: word.into(), alternative: alternative.into() };
        Self { content, look: Look::Strong, language: None }
    }

    /// In a language of its own.
    #[must_use]
    pub const fn in_language(mut self, language: Language) -> Self {
        self.language = Some(language);
        self
    }

    /// Whether nobody would see anything of it.
    pub fn is_blank(&self) -> bool {
        match &self.content {
            Content::Text(text) => text.is_blank(),
            Content::Sign { .. } => false,
        }
    }
}

impl<T: Into<Text>> From<T> for Run {
    fn from(text: T) -> Self {
        Self::text(text)
    }
}
