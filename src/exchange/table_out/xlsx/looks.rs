//! How cells look: light, so that lights are the only strong colours, and the same in every row, so that
//! what is sorted and filtered looks as it did.

use rust_xlsxwriter::{Color, Format, FormatAlign, FormatBorder, FormatPattern};

use crate::exchange::paper::Sign;
use crate::exchange::paper::sign::{Colour, INK, INK_SOFT, RULE, RULE_STRONG};
use crate::exchange::table_out::book::{Kind, Workbook, tint};

/// What lies behind heads.
const HEAD: Colour = Colour(0xf1, 0xee, 0xe7);
/// What lies behind what is no light.
const PAPER: Colour = Colour(0xff, 0xff, 0xff);

fn colour(Colour(red, green, blue): Colour) -> Color {
    Color::RGB(u32::from_be_bytes([0, red, green, blue]))
}

/// The looks of all cells.
pub(super) struct Looks {
    pub(super) head: Format,
    pub(super) day: Format,
    words: Format,
    number: Format,
    plain: Format,
    lights: Vec<(Sign, Format)>,
}

impl Looks {
    pub(super) fn of(book: &Workbook) -> Self {
        let cell = || {
            Format::new()
                .set_font_color(colour(INK))
                .set_align(FormatAlign::Top)
                .set_border_bottom(FormatBorder::Thin)
                .set_border_bottom_color(colour(RULE))
        };
        let words = cell().set_text_wrap();
        let head = Format::new()
            .set_bold()
            .set_font_color(colour(INK))
            .set_background_color(colour(HEAD))
            .set_align(FormatAlign::Top)
            .set_text_wrap()
            .set_border_bottom(FormatBorder::Medium)
            .set_border_bottom_color(colour(RULE_STRONG));
        let light = |sign| (sign, with_light(words.clone(), sign));
        Self {
            head,
            day: cell().set_num_format("dd.mm.yyyy").set_align(FormatAlign::Left),
            // "2.10" stays what it is, also where somebody edits it.
            number: words.clone().set_num_format("@"),
            plain: cell(),
            lights: book.marks.iter().map(|(sign, _)| light(*sign)).collect(),
            words,
        }
    }

    /// How a cell of a column looks.
    pub(super) const fn of_kind(&self, kind: Kind) -> &Format {
        match kind {
            Kind::Number => &self.number,
            Kind::Name | Kind::Words | Kind::Light => &self.words,
            Kind::Amount | Kind::Count => &self.plain,
            Kind::Day => &self.day,
        }
    }

    /// How a light looks.
    pub(super) fn of_sign(&self, sign: Sign) -> &Format {
        let found = self.lights.iter().find(|(other, _)| *other == sign);
        found.map_or(&self.words, |(_, looks)| looks)
    }

    /// What a light has that nothing else has, for a cell that becomes one.
    #[expect(clippy::unused_self, reason = "it belongs to the looks")]
    pub(super) fn when(&self, sign: Sign) -> Format {
        with_light(Format::new(), sign)
    }
}

/// With what lies behind a light, and its sign before its word. The sign belongs to how the cell is
/// shown: what stands in it is the word alone, to be filtered, counted and taken in again by.
fn with_light(looks: Format, sign: Sign) -> Format {
    let looks = looks.set_num_format(format!("\"{} \"@", sign.character()));
    match (tint(sign), sign) {
        (Some(behind), _) => {
            looks.set_pattern(FormatPattern::Solid).set_background_color(colour(behind))
        }
        (None, Sign::CannotJudge) => looks
            .set_pattern(FormatPattern::LightUp)
            .set_foreground_color(colour(RULE_STRONG))
            .set_background_color(colour(PAPER)),
        (None, _) => looks.set_font_color(colour(INK_SOFT)),
    }
}
