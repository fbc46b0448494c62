//! The signs in a paper and how they are drawn: filled shapes of one colour, the same in every writer,
//! told apart without colour too. The colours are those of the light theme, on white.

use std::fmt::Write as _;

use crate::domain::light::Mark;
use crate::domain::progress::status::StatusLevel;

/// A sign: a light or another mark of a crossing, or how something goes.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord, Hash)]
#[expect(missing_docs, reason = "named as what they say")]
pub enum Sign {
    High,
    Medium,
    Low,
    CannotJudge,
    NotJudged,
    OnTrack,
    NeedsHelp,
    Stopped,
    Done,
    NotStarted,
    NotReported,
}

/// A colour: red, green, blue.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Hash)]
pub struct Colour(pub u8, pub u8, pub u8);

/// Text and rules that carry weight.
pub const INK: Colour = Colour(0x1b, 0x1f, 0x24);
/// Second text.
pub const INK_SOFT: Colour = Colour(0x50, 0x56, 0x5e);
/// Rings, which say that nothing is there.
pub const RULE_STRONG: Colour = Colour(0x8a, 0x85, 0x78);
/// Hairlines between rows; decoration only, a little darker than on the screen.
pub const RULE: Colour = Colour(0xb4, 0xae, 0xa2);
/// The triangle up.
pub const HIGH: Colour = Colour(0x00, 0x69, 0x4e);
/// The disc.
pub const MEDIUM: Colour = Colour(0xf2, 0xc2, 0x1a);
/// The disc's edge.
pub const MEDIUM_EDGE: Colour = Colour(0x6b, 0x52, 0x00);
/// The triangle down.
pub const LOW: Colour = Colour(0xc2, 0x41, 0x0c);

impl Colour {
    /// As six digits, `1b1f24`.
    pub fn hex(self) -> String {
        format!("{:02x}{:02x}{:02x}", self.0, self.1, self.2)
    }
}

/// The side of the square that signs are drawn in; y goes down.
pub const SIDE: f32 = 24.0;

/// A place in the square, x and y from 0 to [`SIDE`].
pub type Point = [f32; 2];

/// A step of an outline.
#[derive(Clone, Copy, Debug, PartialEq)]
pub enum Segment {
    /// A new outline begins here.
    Move(Point),
    /// Straight on to there.
    Line(Point),
    /// In a curve by two points to the third (a cubic Bézier curve).
    Curve(Point, Point, Point),
    /// Back to where the outline began.
    Close,
}

/// A filled part of a sign. What two outlines enclose both is a hole (the even-odd rule). Later parts
/// lie over earlier ones.
#[derive(Clone, Debug, PartialEq)]
pub struct Part {
    /// What it is filled with.
    pub colour: Colour,
    /// Its outlines.
    pub path: Vec<Segment>,
}

impl Sign {
    /// All of them, in the order above.
    pub const ALL: [Self; 11] = [
        Self::High,
        Self::Medium,
        Self::Low,
        Self::CannotJudge,
        Self::NotJudged,
        Self::OnTrack,
        Self::NeedsHelp,
        Self::Stopped,
        Self::Done,
        Self::NotStarted,
        Self::NotReported,
    ];

    /// The sign of what stands in a crossing.
    pub const fn of_mark(mark: Option<Mark>) -> Self {
        match mark {
            Some(Mark::High) => Self::High,
            Some(Mark::Medium) => Self::Medium,
            Some(Mark::Low) => Self::Low,
            Some(Mark::CannotJudge) => Self::CannotJudge,
            None => Self::NotJudged,
        }
    }

    /// The sign of how something goes.
    pub const fn of_level(level: StatusLevel) -> Self {
        match level {
            StatusLevel::OnTrack => Self::OnTrack,
            StatusLevel::NeedsHelp => Self::NeedsHelp,
            StatusLevel::Stopped => Self::Stopped,
        }
    }

    /// A character of its shape, for where nothing can be drawn.
    pub const fn character(self) -> char {
        match self {
            Self::High | Self::OnTrack => '▲',
            Self::Medium | Self::NeedsHelp => '●',
            Self::Low | Self::Stopped => '▼',
            Self::CannotJudge => '▨',
            Self::NotJudged | Self::NotReported => '○',
            Self::Done => '✓',
            Self::NotStarted => '–',
        }
    }

    /// Its parts, the lowest first.
    pub fn parts(self) -> Vec<Part> {
        match self {
            Self::High | Self::OnTrack => {
                vec![polygon(HIGH, &[[12.0, 0.96], [24.0, 22.08], [0.0, 22.08]])]
            }
            Self::Medium | Self::NeedsHelp => {
                vec![disc(MEDIUM_EDGE, &[11.28]), disc(MEDIUM, &[9.28])]
            }
            Self::Low | Self::Stopped => {
                vec![polygon(LOW, &[[12.0, 23.04], [0.0, 1.92], [24.0, 1.92]])]
            }
            Self::CannotJudge => hatched(),
            Self::NotJudged => vec![disc(RULE_STRONG, &[11.28, 9.28])],
            Self::Done => vec![polygon(
                INK,
                &[
                    [0.79, 14.09],
                    [3.05, 11.83],
                    [8.98, 17.76],
                    [21.81, 2.82],
                    [24.0, 4.7],
                    [9.13, 22.43],
                ],
            )],
            Self::NotStarted => {
                vec![polygon(INK, &[[3.36, 10.67], [20.64, 10.67], [20.64, 13.33], [3.36, 13.33]])]
            }
            Self::NotReported => vec![disc(RULE_STRONG, &[10.08, 8.08])],
        }
    }

    /// The sign as the inside of an `svg` element: paths in a square of [`SIDE`].
    pub fn svg_paths(self) -> String {
        let mut svg = String::new();
        for part in self.parts() {
            let (colour, path) = (part.colour.hex(), part.svg_path());
            // Writing to a string cannot fail.
            let _ = write!(svg, "<path fill=\"#{colour}\" fill-rule=\"evenodd\" d=\"{path}\"/>");
        }
        svg
    }
}

impl Part {
    /// Its outlines as SVG writes them.
    pub fn svg_path(&self) -> String {
        let mut out = String::new();
        for segment in &self.path {
            let (letter, points): (char, &[Point]) = match segment {
                Segment::Move(to) => ('M', &[*to]),
                Segment::Line(to) => ('L', &[*to]),
                Segment::Curve(a, b, to) => ('C', &[*a, *b, *to]),
                Segment::Close => ('Z', &[]),
            };
            out.push(letter);
            for (at, [x, y]) in points.iter().enumerate() {
                let _ =
                    write!(out, "{}{} {}", if at == 0 { "" } else { " " }, short(*x), short(*y));
            }
        }
        out
    }
}

/// A number with at most two decimals.
fn short(number: f32) -> String {
    let text = format!("{number:.2}");
    text.trim_end_matches('0').trim_end_matches('.').to_owned()
}

fn outline(points: &[Point]) -> impl Iterator<Item = Segment> {
    let segment = |(at, point): (usize, &Point)| match at {
        0 => Segment::Move(*point),
        _ => Segment::Line(*point),
    };
    points.iter().enumerate().map(segment).chain([Segment::Close])
}

fn polygon(colour: Colour, points: &[Point]) -> Part {
    Part { colour, path: outline(points).collect() }
}

/// Circles around the middle: the second is a hole in the first.
fn disc(colour: Colour, radii: &[f32]) -> Part {
    let circle = |r: &f32| rounded(12.0 - r, 12.0 + r, *r);
    Part { colour, path: radii.iter().flat_map(circle).collect() }
}

/// A square from `low` to `high` in both directions, with rounded corners.
fn rounded(low: f32, high: f32, radius: f32) -> [Segment; 10] {
    // How far the curve's points are from the corner, so that it is as good as a circle.
    let near = radius * (1.0 - 0.552_285);
    let (from, to) = (low + radius, high - radius);
    let (a, b) = (low + near, high - near);
    [
        Segment::Move([from, low]),
        Segment::Line([to, low]),
        Segment::Curve([b, low], [high, a], [high, from]),
        Segment::Line([high, to]),
        Segment::Curve([high, b], [b, high], [to, high]),
        Segment::Line([from, high]),
        Segment::Curve([a, high], [low, b], [low, to]),
        Segment::Line([low, from]),
        Segment::Curve([low, a], [a, low], [from, low]),
        Segment::Close,
    ]
}

/// A square with three lines across it.
fn hatched() -> Vec<Part> {
    let (low, high) = (0.72, 23.28);
    let edge = rounded(low, high, 4.8).into_iter().chain(rounded(low + 2.0, high - 2.0, 2.8));
    let mut parts = vec![Part { colour: INK_SOFT, path: edge.collect() }];
    for (a, b) in
        [([1.7, 12.0], [12.0, 1.7]), ([2.6, 21.4], [21.4, 2.6]), ([12.0, 22.3], [22.3, 12.0])]
    {
        // Half a width of 2, along and across a line that rises by 45 degrees.
        let half = 0.707;
        let ([x, y], [u, v]) = (a, b);
        parts.push(polygon(
            INK_SOFT,
            &[
                [x - half, y - half],
                [x + half, y + half],
                [u + half, v + half],
                [u - half, v - half],
            ],
        ));
    }
    parts
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn every_sign_stays_in_its_square_and_every_outline_is_closed() {
        for sign in Sign::ALL {
            let parts = sign.parts();
            assert!(!parts.is_empty());
            for part in parts {
                assert!(matches!(part.path.first(), Some(Segment::Move(_))));
                assert_eq!(part.path.last(), Some(&Segment::Close));
                for segment in part.path {
                    let points = match segment {
                        Segment::Move(p) | Segment::Line(p) => vec![p],
                        Segment::Curve(a, b, c) => vec![a, b, c],
                        Segment::Close => vec![],
                    };
                    assert!(
                        points.iter().flatten().all(|at| (0.0..=SIDE).contains(at)),
                        "{sign:?}"
                    );
                }
            }
        }
    }
}
