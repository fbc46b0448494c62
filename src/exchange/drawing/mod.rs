//! A picture as shapes, and the files it goes into: points of colour (PNG) or the shapes themselves
//! (SVG). Letters are shapes too, so that a picture looks the same where our typeface is not.
//!
//! Must not know what is drawn, nor what draws it.

mod letters;
mod png;
mod svg;

use std::path::Path;

use vello_cpu::kurbo::{BezPath, Circle, Line, Rect, RoundedRect, Shape as _};

pub use crate::exchange::drawing::letters::Letters;
pub use crate::exchange::typeface::Weight;

/// A colour: red, green, blue, and how opaque, each 0 to 255.
pub type Colour = [u8; 4];

/// How exact curves are made of lines and of each other, in units of the drawing.
const EXACT: f64 = 0.02;

/// What is seen of a part of a picture. Lengths are in units of the drawing, from its top left.
#[derive(Clone, Debug, PartialEq)]
pub enum Form {
    /// A box, with corners of a radius.
    Box(Rect, f64),
    /// A circle.
    Circle(Circle),
    /// A straight line.
    Line(Line),
    /// Anything else, such as letters.
    Path(BezPath),
}

impl Form {
    fn path(&self) -> BezPath {
        match self {
            Self::Box(rect, 0.0) => rect.to_path(EXACT),
            Self::Box(rect, round) => RoundedRect::from_rect(*rect, *round).to_path(EXACT),
            Self::Circle(circle) => circle.to_path(EXACT),
            Self::Line(line) => line.to_path(EXACT),
            Self::Path(path) => path.clone(),
        }
    }
}

/// A part of a picture.
#[derive(Clone, Debug, PartialEq)]
pub struct Part {
    /// Where and what.
    pub form: Form,
    /// What it is filled with, if it is.
    pub fill: Option<Colour>,
    /// The line along its edge, in the middle of it, and how thick that is, in units.
    pub line: Option<(Colour, f64)>,
    /// What it is cut to, where it is.
    pub cut: Option<Rect>,
}

/// A picture, in parts: what comes later lies above.
#[derive(Clone, Debug, PartialEq)]
pub struct Drawing {
    /// Its width and height in units.
    pub size: (f64, f64),
    /// What it lies on.
    pub ground: Colour,
    /// What is seen of it.
    pub parts: Vec<Part>,
}

/// What goes into the file with a picture, for those who do not see it.
#[derive(Clone, Debug, Default, PartialEq, Eq)]
pub struct Told {
    /// What it is called.
    pub title: String,
    /// What it shows, as words.
    pub words: String,
    /// The language of both, by its tag.
    pub language: String,
}

/// How large a picture is, in points of a screen.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct Size {
    width: u16,
    height: u16,
}

impl Size {
    /// The least and the most of a width and of a height, in points.
    pub const LEAST: u16 = 320;
    /// See [`Size::LEAST`].
    pub const MOST: u16 = 7680;
    /// What a projector shows.
    pub const USUAL: Self = Self { width: 1920, height: 1080 };

    /// A size that a picture can have.
    pub fn new(width: u32, height: u32) -> Option<Self> {
        let within = |side: u32| {
            u16::try_from(side).ok().filter(|side| (Self::LEAST..=Self::MOST).contains(side))
        };
        Some(Self { width: within(width)?, height: within(height)? })
    }

    /// A size as it is written: `1920x1080`.
    pub fn read(words: &str) -> Option<Self> {
        let (width, height) = words.split_once(['x', 'X', '×'])?;
        Self::new(width.trim().parse().ok()?, height.trim().parse().ok()?)
    }

    /// How wide, in points.
    pub const fn width(self) -> u16 {
        self.width
    }

    /// How high, in points.
    pub const fn height(self) -> u16 {
        self.height
    }
}

/// A kind of file that a picture goes into.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Hash)]
pub enum PictureForm {
    /// Points of colour.
    Png,
    /// Shapes, which are sharp at any size.
    Svg,
}

impl PictureForm {
    /// One of each.
    pub const ALL: [Self; 2] = [Self::Png, Self::Svg];

    /// How a file of the form ends, without the dot.
    pub const fn ending(self) -> &'static str {
        match self {
            Self::Png => "png",
            Self::Svg => "svg",
        }
    }

    /// The form of a file by how its name ends; nothing where no form ends so.
    pub fn of(path: &Path) -> Option<Self> {
        let ending = path.extension()?.to_str()?.to_lowercase();
        Self::ALL.into_iter().find(|form| form.ending() == ending)
    }

    /// A picture as a file of the form; nothing where the writer could not, which is a defect.
    pub fn write(self, drawing: &Drawing, told: &Told, size: Size) -> Option<Vec<u8>> {
        match self {
            Self::Png => png::write(drawing, told, size),
            Self::Svg => Some(svg::write(drawing, told, size).into_bytes()),
        }
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn a_size_is_two_numbers_within_bounds() {
        let read = |words| Size::read(words).map(|size| (size.width(), size.height()));
        assert_eq!(read("1920x1080"), Some((1920, 1080)));
        assert_eq!(read("320 × 7680"), Some((320, 7680)));
        for words in ["", "1920", "x", "319x1080", "1920x7681", "1920x-1080", "99999999999x720"] {
            assert_eq!(read(words), None, "{words:?}");
        }
    }
}
