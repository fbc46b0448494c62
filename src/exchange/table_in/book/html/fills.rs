//! What styles say of fills: in `<style>`, in `style="..."`, and in `bgcolor`. Of style sheets only that
//! is read, and only by the name of an element or of a class, as spreadsheets write them.
//!
//! Source of the grammar: W3C, CSS Syntax Module Level 3; of the names and forms of colours: CSS Color
//! Module Level 4.

use std::collections::HashMap;

use cssparser::color::{parse_hash_color, parse_named_color};
use cssparser::{Delimiter, ParseError, Parser, Token};

use crate::exchange::table_in::book::colours::Colour;

/// What something says of the fill of a cell.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq)]
pub(super) enum Fill {
    /// Nothing.
    #[default]
    Unsaid,
    /// It is of that colour of traffic lights, or of none.
    Is(Option<Colour>),
}

impl Fill {
    /// This one, or the other where this one says nothing.
    pub(super) const fn or(self, other: Self) -> Self {
        match self {
            Self::Unsaid => other,
            Self::Is(_) => self,
        }
    }

    /// The colour, where there is one.
    pub(super) const fn colour(self) -> Option<Colour> {
        match self {
            Self::Unsaid => None,
            Self::Is(colour) => colour,
        }
    }

    /// That of an attribute `bgcolor`, which may lack the hash.
    pub(super) fn of_attribute(value: &str) -> Self {
        let value = value.trim();
        let digits = value.strip_prefix('#').unwrap_or(value);
        if digits.len() == 6 && digits.bytes().all(|b| b.is_ascii_hexdigit()) {
            return hashed(digits);
        }
        parsed(value, colour_of)
    }
}

/// What is asked of the attribute `style` of an element.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq)]
pub(super) struct Inline {
    pub(super) fill: Fill,
    /// It is not shown.
    pub(super) is_hidden: bool,
    /// It only lies over other cells, which it is not one with.
    pub(super) only_covers: bool,
    /// It is a comment, or what leads to one.
    pub(super) is_comment: bool,
}

impl Inline {
    pub(super) fn of(style: &str) -> Self {
        let mut inline = Self::default();
        parsed(style, |parser| {
            declarations(parser, |name, parser| match name {
                "background" | "background-color" => {
                    inline.fill = colour_of(parser).or(inline.fill);
                }
                "display" => inline.is_hidden = words(parser).eq_ignore_ascii_case("none"),
                "mso-ignore" => inline.only_covers = words(parser).contains("colspan"),
                "mso-element" => inline.is_comment = words(parser).starts_with("comment"),
                _ => {}
            });
        });
        inline
    }
}

/// The fills of the style sheets of a document.
#[derive(Default)]
pub(super) struct Sheets {
    /// By an element's name, a class behind a full stop, or both: `td`, `.xl65`, `td.xl65`.
    fills: HashMap<String, Fill>,
}

impl Sheets {
    /// Reads what stands in an element `<style>`.
    pub(super) fn read(&mut self, css: &str) {
        parsed(css, |parser| {
            let mut begin = parser.position();
            while let Ok(token) = parser.next() {
                match token {
                    Token::CurlyBracketBlock => {
                        let selectors = parser.slice_from(begin).trim_end_matches('{');
                        let fill = parser.parse_nested_block(|parser| {
                            let mut fill = Fill::Unsaid;
                            declarations(parser, |name, parser| {
                                if matches!(name, "background" | "background-color") {
                                    fill = colour_of(parser).or(fill);
                                }
                            });
                            Ok::<_, ParseError<()>>(fill)
                        });
                        let fill = fill.unwrap_or_default();
                        for selector in selectors.split(',').map(str::trim) {
                            let there = self.fills.entry(selector.to_owned()).or_default();
                            *there = fill.or(*there);
                        }
                        begin = parser.position();
                    }
                    Token::Semicolon | Token::CDO | Token::CDC => begin = parser.position(),
                    _ => {}
                }
            }
        });
        self.fills.retain(|_, fill| *fill != Fill::Unsaid);
    }

    /// The fill of an element with some classes.
    pub(super) fn of(&self, element: &str, classes: &str) -> Fill {
        if self.fills.is_empty() {
            return Fill::Unsaid;
        }
        let said = |selector: &str| self.fills.get(selector).copied().unwrap_or_default();
        let by_class = classes.split_ascii_whitespace().fold(Fill::Unsaid, |before, class| {
            let both = said(&format!("{element}.{class}"));
            both.or(said(&format!(".{class}"))).or(before)
        });
        by_class.or(said(element))
    }
}

fn parsed<T>(css: &str, read: impl FnOnce(&mut Parser<'_>) -> T) -> T {
    read(&mut Parser::new(css))
}

/// Goes through declarations: their names, each with a reader of its value.
fn declarations(parser: &mut Parser<'_>, mut each: impl FnMut(&str, &mut Parser<'_>)) {
    loop {
        let name = match parser.next() {
            Ok(Token::Ident(name)) => name.to_ascii_lowercase(),
            Ok(_) => continue,
            Err(_) => return,
        };
        if parser.expect_colon().is_err() {
            continue;
        }
        // What an unknown value holds is passed over.
        let _ = parser.parse_until_before(Delimiter::Semicolon, |parser| {
            each(&name, parser);
            while parser.next().is_ok() {}
            Ok::<_, ParseError<()>>(())
        });
    }
}

/// A value as it stands there.
fn words<'i>(parser: &mut Parser<'i>) -> &'i str {
    let begin = parser.position();
    while parser.next().is_ok() {}
    parser.slice_from(begin).trim()
}

/// The first colour of a value.
fn colour_of(parser: &mut Parser<'_>) -> Fill {
    while let Ok(token) = parser.next() {
        match token {
            Token::Hash(digits) | Token::IDHash(digits) => return hashed(digits),
            Token::Ident(name) => {
                if name.eq_ignore_ascii_case("none") || name.eq_ignore_ascii_case("transparent") {
                    return Fill::Is(None);
                }
                if let Ok((red, green, blue)) = parse_named_color(name) {
                    return Fill::Is(Colour::of(red, green, blue));
                }
            }
            Token::Function(name)
                if name.eq_ignore_ascii_case("rgb") || name.eq_ignore_ascii_case("rgba") =>
            {
                let channels =
                    parser.parse_nested_block(|parser| Ok::<_, ParseError<()>>(channels(parser)));
                return channels.map_or(Fill::Unsaid, |channels| mixed(&channels));
            }
            _ => {}
        }
    }
    Fill::Unsaid
}

fn hashed(digits: &str) -> Fill {
    match parse_hash_color(digits.as_bytes()) {
        Ok((.., alpha)) if alpha <= 0.0 => Fill::Is(None),
        Ok((red, green, blue, _)) => Fill::Is(Colour::of(red, green, blue)),
        Err(()) => Fill::Unsaid,
    }
}

/// The numbers of `rgb(...)`: of 255, and how much it covers, of 1.
fn channels(parser: &mut Parser<'_>) -> Vec<f32> {
    let mut channels = Vec::new();
    while let Ok(token) = parser.next() {
        match token {
            // More than there are: it is none of both.
            _ if channels.len() > 4 => {}
            Token::Number { value, .. } => channels.push(*value),
            Token::Percentage { unit_value, .. } if channels.len() < 3 => {
                channels.push(unit_value * 255.0);
            }
            Token::Percentage { unit_value, .. } => channels.push(*unit_value),
            _ => {}
        }
    }
    channels
}

fn mixed(channels: &[f32]) -> Fill {
    #[expect(
        clippy::cast_possible_truncation,
        clippy::cast_sign_loss,
        reason = "it is held between 0 and 255 first"
    )]
    let byte = |value: f32| value.clamp(0.0, 255.0).round() as u8;
    match *channels {
        [_, _, _, alpha] if alpha <= 0.0 => Fill::Is(None),
        [red, green, blue] | [red, green, blue, _] => {
            Fill::Is(Colour::of(byte(red), byte(green), byte(blue)))
        }
        _ => Fill::Unsaid,
    }
}

#[cfg(test)]
mod tests {
    use super::*;
    use Colour::{Green, Red, Yellow};

    #[test]
    fn a_colour_is_known_in_every_form_that_programs_write() {
        for (style, fill) in [
            ("background:#92D050", Fill::Is(Some(Green))),
            ("BACKGROUND-COLOR: #9d5 ; width:1pt", Fill::Is(Some(Green))),
            ("width:48pt;background:yellow;mso-pattern:black none", Fill::Is(Some(Yellow))),
            ("background:rgb(255, 199, 206) none repeat scroll 0% 0%", Fill::Is(Some(Red))),
            ("background-color:rgba(100% 0% 0% / 50%)", Fill::Is(Some(Red))),
            ("background:url(x.png) #FFC000", Fill::Is(Some(Yellow))),
            ("background:rgba(255,0,0,0)", Fill::Is(None)),
            ("background:white", Fill::Is(None)),
            ("background:none", Fill::Is(None)),
            ("background:inherit", Fill::Unsaid),
            ("mso-number-format:\"\\;background:red\";color:red", Fill::Unsaid),
            ("", Fill::Unsaid),
        ] {
            assert_eq!(Inline::of(style).fill, fill, "{style}");
        }
        assert_eq!(Fill::of_attribute("FFC7CE"), Fill::Is(Some(Red)));
        assert_eq!(Fill::of_attribute(" Lime "), Fill::Is(Some(Green)));
        assert_eq!(Fill::of_attribute("chucknorris"), Fill::Unsaid);
    }

    #[test]
    fn of_style_sheets_the_rules_of_classes_and_elements_are_read_and_the_later_one_holds() {
        let mut sheets = Sheets::default();
        sheets.read(
            "<!--table {mso-displayed-decimal-separator:\"\\,\";}\n@page {margin:1cm;}\n\
             td {mso-number-format:\"\\0022}.xl66{background:red\\0022\"; background:white}\n\
             .xl65, th.xl66 {background:#FFC000;} .xl65 {color:red; background:#92D050;\
             mso-pattern:black none;}\n@media print { .xl67 {background:red} }\n-->",
        );
        assert_eq!(sheets.of("td", "xl65"), Fill::Is(Some(Green)));
        assert_eq!(sheets.of("td", "other"), Fill::Is(None));
        assert_eq!(sheets.of("th", "xl66"), Fill::Is(Some(Yellow)));
        assert_eq!(sheets.of("tr", "xl66 xl67"), Fill::Unsaid);
    }

    #[test]
    fn beside_fills_a_style_says_what_is_hidden_and_what_only_lies_over_others() {
        let inline = Inline::of("display:NONE;mso-ignore:colspan-rowspan");
        assert!(inline.is_hidden && inline.only_covers && !inline.is_comment);
        assert!(Inline::of("mso-element:comment-list").is_comment);
        assert!(!Inline::of("mso-ignore:padding").only_covers);
    }
}
