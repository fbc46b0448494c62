//! Pages become a PDF.

use std::borrow::Cow;
use std::collections::{BTreeMap, HashSet};
use std::ops::ControlFlow;

use krilla::color::rgb;
use krilla::configure::{Accessibility, Configuration, ConfigurationBuilder};
use krilla::destination::XyzDestination;
use krilla::geom::{PathBuilder, Point, Rect, Size, Transform};
use krilla::metadata::Metadata;
use krilla::num::NormalizedF32;
use krilla::outline::{Outline, OutlineNode};
use krilla::page::PageSettings;
use krilla::paint::{Fill, FillRule};
use krilla::surface::Surface;
use krilla::tagging::{Artifact, ArtifactType, ContentTag, SpanTag};
use krilla::{Document, SerializeSettings};

use super::look;
use super::pages::{Bookmark, Pages};
use super::setting::Setting;
use super::strip::{Mark, Role, Shape};
use crate::exchange::faces::{FaceId, Glyph};
use crate::exchange::paper::sign::{Colour, SIDE, Segment, Sign};
use crate::exchange::paper::{Paper, Text, WriteError};

fn failed(what: impl std::fmt::Debug) -> WriteError {
    WriteError::Failed(format!("{what:?}"))
}

/// Draws pages, each of which is asked for leave with how many there are.
///
/// # Errors
/// [`WriteError::Stopped`] where no leave is given, and where the library finds the file less
/// accessible than it must be.
pub(super) fn draw(
    paper: &Paper,
    mut setting: Setting,
    pages: Pages,
    mut may_go_on: impl FnMut(usize, usize) -> ControlFlow<()>,
) -> Result<Vec<u8>, WriteError> {
    let mut document = Document::new_with(SerializeSettings {
        configuration: configuration()?,
        ..SerializeSettings::default()
    });
    let size = PageSettings::from_wh(look::PAGE.0, look::PAGE.1).ok_or_else(|| failed("page"))?;
    let count = pages.filled.len();
    let used = used(&pages);
    for (at, marks) in pages.filled.into_iter().enumerate() {
        if may_go_on(at, count).is_break() {
            return Err(WriteError::Stopped);
        }
        let mut page = document.start_page_with(size.clone());
        let mut surface = page.surface();
        if at == 0 {
            introduce(&mut surface, &mut setting, &used);
        }
        let mut pen = Pen { surface: &mut surface, setting: &mut setting, page: at };
        pen.draw_all(marks);
        surface.finish();
        page.finish();
    }
    document.set_outline(outline(paper, pages.bookmarks));
    document.set_metadata(metadata(paper));
    document.set_tag_tree(setting.tree.finish(paper.language.tag_with_country()));
    document.finish().map_err(failed)
}

/// The glyphs that are drawn, by face.
type Used = BTreeMap<FaceId, HashSet<u32>>;

fn used(pages: &Pages) -> Used {
    let mut used = Used::new();
    for mark in pages.filled.iter().flatten() {
        if let Shape::Letters { face, glyphs, .. } = &mark.shape {
            used.entry(*face).or_default().extend(glyphs.iter().map(Glyph::id));
        }
    }
    used
}

/// Tells the library which letter a glyph draws: it keeps the first that it is told, and a letter with
/// a mark may come before the letter alone. Nothing is drawn.
fn introduce(surface: &mut Surface<'_>, setting: &mut Setting, used: &Used) {
    let mut aside = surface.stream_builder();
    let mut nowhere = aside.surface();
    for (face, used) in used {
        let Some(font) = setting.faces.font(*face) else { continue };
        for (glyph, letter) in setting.faces.plain(*face, used) {
            let letter = letter.to_string();
            nowhere.draw_glyphs(Point::default(), &[glyph], font.clone(), &letter, 1.0, false);
        }
    }
    nowhere.finish();
    aside.finish();
}

fn configuration() -> Result<Configuration, WriteError> {
    let asked = ConfigurationBuilder::new().with_accessibility_validator(Accessibility::UA1);
    asked.finish().map_err(failed)
}

fn metadata(paper: &Paper) -> Metadata {
    let mut metadata = Metadata::new()
        .title(title(paper).into_owned())
        .language(paper.language.tag_with_country().to_owned())
        .creator("Lyskryss".to_owned())
        .producer("Lyskryss".to_owned());
    let about = [&paper.kind, &paper.date].map(|text| text.in_one_line().into_owned());
    let about: Vec<_> = about.into_iter().filter(|text| !text.trim().is_empty()).collect();
    metadata = metadata.description(about.join(", "));
    if !paper.author.is_blank() {
        metadata = metadata.authors(vec![paper.author.in_one_line().into_owned()]);
    }
    metadata
}

/// The title in one line. A file must have one.
pub(super) fn title(paper: &Paper) -> Cow<'_, str> {
    let named = [&paper.title, &paper.kind].into_iter().find(|text| !text.is_blank());
    named.map_or(Cow::Borrowed("Lyskryss"), Text::in_one_line)
}

/// Headings, each below the one it belongs to; the title where there are none.
fn outline(paper: &Paper, bookmarks: Vec<Bookmark>) -> Outline {
    let mut outline = Outline::new();
    let mut open: Vec<(u8, OutlineNode)> = Vec::new();
    let title = Bookmark { level: 1, title: title(paper).into_owned(), page: 0, y: look::TOP };
    let only = bookmarks.is_empty().then_some(title);
    for bookmark in bookmarks.into_iter().chain(only) {
        close(&mut open, &mut outline, bookmark.level);
        let place = Point::from_xy(look::SIDE, bookmark.y);
        let place = XyzDestination::new(bookmark.page, place);
        let node = OutlineNode::new(bookmark.title, place).with_open(bookmark.level < 2);
        open.push((bookmark.level, node));
    }
    close(&mut open, &mut outline, 0);
    outline
}

/// Puts away what a heading of that level ends.
fn close(open: &mut Vec<(u8, OutlineNode)>, outline: &mut Outline, level: u8) {
    while open.last().is_some_and(|(of, _)| *of >= level) {
        let Some((_, node)) = open.pop() else { return };
        match open.last_mut() {
            Some((_, parent)) => parent.push_child(node),
            None => outline.push_child(node),
        }
    }
}

struct Pen<'p, 'd> {
    surface: &'p mut Surface<'d>,
    setting: &'p mut Setting,
    /// From 0.
    page: usize,
}

impl Pen<'_, '_> {
    /// Draws marks; those of one role that stand together are one thing to whoever listens.
    fn draw_all(&mut self, marks: Vec<Mark>) {
        let mut role = None;
        for mark in marks {
            if role != Some(mark.role) {
                if role.is_some() {
                    self.surface.end_tagged();
                }
                self.begin(&mark);
                role = Some(mark.role);
            }
            self.draw(mark);
        }
        if role.is_some() {
            self.surface.end_tagged();
        }
    }

    fn begin(&mut self, mark: &Mark) {
        let tag = match (mark.role, &mark.shape) {
            (Role::Content(_), Shape::Letters { .. }) => ContentTag::Span(SpanTag::empty()),
            (Role::Content(_), _) => ContentTag::Other,
            (Role::Layout, Shape::Letters { .. }) => {
                ContentTag::Artifact(Artifact::with_kind(ArtifactType::PaginationOther))
            }
            (Role::Layout, _) => ContentTag::Artifact(Artifact::with_kind(ArtifactType::Layout)),
            (Role::Foot, _) => ContentTag::Artifact(Artifact::with_kind(ArtifactType::Footer)),
        };
        let identifier = self.surface.start_tagged(tag);
        if let Role::Content(leaf) = mark.role {
            self.setting.tree.drawn(leaf, identifier);
        }
    }

    fn draw(&mut self, mark: Mark) {
        let Mark { x, y, shape, .. } = mark;
        match shape {
            Shape::Letters { face, size, colour, letters, glyphs } => {
                let Some(font) = self.setting.faces.font(face) else { return };
                self.surface.set_fill(Some(fill(colour)));
                self.surface.draw_glyphs(
                    Point::from_xy(x, y),
                    &glyphs,
                    font,
                    &letters,
                    size,
                    false,
                );
            }
            Shape::Line { width, thickness, colour } => {
                self.surface.set_fill(Some(fill(colour)));
                self.rectangle(Rect::from_xywh(x, y - thickness / 2.0, width, thickness));
            }
            Shape::Sign { sign, side, group } => {
                self.sign(sign, side, x, y);
                self.stands(group, x, y, side, side);
            }
            Shape::Picture { image, width, height, group } => {
                let Some(size) = Size::from_wh(width, height) else { return };
                self.surface.push_transform(&Transform::from_translate(x, y));
                self.surface.draw_image(image, size);
                self.surface.pop();
                self.stands(group, x, y, width, height);
            }
        }
    }

    fn stands(&mut self, group: super::tree::GroupId, x: f32, y: f32, width: f32, height: f32) {
        if let Some(at) = Rect::from_xywh(x, y, width, height) {
            self.setting.tree.stands(group, self.page, at);
        }
    }

    fn rectangle(&mut self, rect: Option<Rect>) {
        let mut path = PathBuilder::new();
        if let Some(rect) = rect {
            path.push_rect(rect);
        }
        if let Some(path) = path.finish() {
            self.surface.draw_path(&path);
        }
    }

    fn sign(&mut self, sign: Sign, side: f32, x: f32, y: f32) {
        let place = |[at_x, at_y]: [f32; 2]| (x + at_x * side / SIDE, y + at_y * side / SIDE);
        for part in sign.parts() {
            let mut path = PathBuilder::new();
            for segment in part.path {
                match segment {
                    Segment::Move(to) => {
                        let (x, y) = place(to);
                        path.move_to(x, y);
                    }
                    Segment::Line(to) => {
                        let (x, y) = place(to);
                        path.line_to(x, y);
                    }
                    Segment::Curve(a, b, to) => {
                        let ((ax, ay), (bx, by), (x, y)) = (place(a), place(b), place(to));
                        path.cubic_to(ax, ay, bx, by, x, y);
                    }
                    Segment::Close => path.close(),
                }
            }
            self.surface.set_fill(Some(Fill { rule: FillRule::EvenOdd, ..fill(part.colour) }));
            if let Some(path) = path.finish() {
                self.surface.draw_path(&path);
            }
        }
    }
}

fn fill(Colour(red, green, blue): Colour) -> Fill {
    Fill {
        paint: rgb::Color::new(red, green, blue).into(),
        opacity: NormalizedF32::ONE,
        rule: FillRule::NonZero,
    }
}
