//! A paper as one page of HTML that needs nothing beside it: no script, nothing fetched. It reads in
//! light and dark, by ear, on a phone, and prints as the document looks.
//!
//! Written with the markup of DOCX's parts rather than a template engine: what is written is a tree of
//! blocks, and by this no text can become markup either.

use std::fmt::Write as _;

use base64::Engine as _;
use base64::engine::general_purpose::STANDARD;

use crate::exchange::paper::block::{
    Block, Content, Facts, Figure, Kind, List, Look, Paragraph, Run, Tone,
};
use crate::exchange::paper::language::Language;
use crate::exchange::paper::sign::{self, Colour, SIDE, Sign};
use crate::exchange::paper::table::{Cell, Table};
use crate::exchange::paper::text::Text;
use crate::exchange::paper::xml::Xml;
use crate::exchange::paper::{PagePart, Paper, Watch, WriteError};

/// Nothing is fetched and nothing runs; pictures stand in the page itself.
const POLICY: &str = "default-src 'none'; style-src 'unsafe-inline'; img-src data:";

/// The paper as a page of HTML.
///
/// # Errors
/// [`WriteError::Stopped`] where it was.
pub fn write(paper: &Paper, watch: &mut Watch<'_>) -> Result<String, WriteError> {
    let mut page = Xml::fragment();
    page.raw("<!DOCTYPE html>\n");
    page.open("html", &[("lang", paper.language.tag())]);
    head(&mut page, paper);
    page.raw("\n");
    page.open("body", &[]);
    page.element("header", &[], |page| {
        if !paper.kind.is_blank() && paper.kind != paper.title {
            page.element("p", &[("class", "kind")], |page| lines(page, paper.kind.as_str()));
        }
        page.element("h1", &[], |page| lines(page, paper.title.as_str()));
    });
    page.raw("\n");
    page.open("main", &[]);
    paper.watched(watch, |block| {
        page.raw("\n");
        write_block(&mut page, block);
        Ok(())
    })?;
    page.raw("\n");
    page.close("main");
    if !paper.footer.left.is_blank() {
        page.raw("\n");
        page.element("footer", &[], |page| {
            page.element("p", &[], |page| lines(page, paper.footer.left.as_str()));
        });
    }
    page.close("body");
    page.close("html");
    page.raw("\n");
    Ok(page.into_text())
}

fn head(page: &mut Xml, paper: &Paper) {
    page.element("head", &[], |page| {
        page.void("meta", &[("charset", "utf-8")]);
        let policy = [("http-equiv", "Content-Security-Policy"), ("content", POLICY)];
        page.void("meta", &policy);
        let viewport = [("name", "viewport"), ("content", "width=device-width, initial-scale=1")];
        page.void("meta", &viewport);
        if !paper.author.is_blank() {
            let author = paper.author.in_one_line();
            page.void("meta", &[("name", "author"), ("content", &author)]);
        }
        page.leaf("title", &[], &paper.title.in_one_line());
        page.element("style", &[], |page| {
            page.raw(include_str!("html.css"));
            page.raw(&print_foot(paper));
        });
    });
}

/// The foot of printed pages, where the browser can: what stands at the left, and the page's number.
fn print_foot(paper: &Paper) -> String {
    let number = paper.footer.page.iter().map(|part| match part {
        PagePart::Text(text) => css_text(text),
        PagePart::Number => "counter(page)".into(),
        PagePart::Count => "counter(pages)".into(),
    });
    let number: Vec<_> = number.collect();
    let number = if number.is_empty() { "\"\"".into() } else { number.join(" ") };
    let left = css_text(&paper.footer.left);
    format!(
        "@page{{size:A4;margin:18mm 18mm 20mm;font-size:9pt;color:#50565e;\
         @bottom-left{{content:{left}}}@bottom-right{{content:{number}}}}}"
    )
}

/// A text as a string of CSS, which can end neither itself nor the sheet it stands in.
fn css_text(text: &Text) -> String {
    let mut out = String::from("\"");
    for c in text.in_one_line().chars() {
        match c {
            '"' | '\\' | '<' | '>' | '&' => {
                // Writing to a string cannot fail.
                let _ = write!(out, "\\{:x} ", u32::from(c));
            }
            c => out.push(c),
        }
    }
    out.push('"');
    out
}

/// The attribute of a language, where it has one.
fn spoken(language: Option<Language>) -> Option<(&'static str, &'static str)> {
    language.map(|language| ("lang", language.tag()))
}

fn write_block(page: &mut Xml, block: &Block) {
    let language = spoken(block.language);
    let spoken: Vec<_> = language.into_iter().collect();
    match &block.kind {
        Kind::Heading(level, text) => {
            let name = ["h2", "h3", "h4", "h5"][usize::from(level.number() - 1)];
            page.element(name, &spoken, |page| lines(page, text.as_str()));
        }
        Kind::Paragraph(paragraph) => write_paragraph(page, paragraph, &spoken),
        Kind::Facts(facts) => write_facts(page, facts, &spoken),
        Kind::List(list) => write_list(page, list, &spoken),
        Kind::Table(table) => write_table(page, table, &spoken),
        Kind::Figure(figure) => write_figure(page, figure, &spoken),
        Kind::Rule => page.void("hr", &[]),
        Kind::PageBreak => page.element("div", &[("class", "page")], |_| ()),
    }
}

/// Attributes of an element: its language and what goes before.
type Spoken<'a> = &'a [(&'a str, &'a str)];

fn write_paragraph(page: &mut Xml, paragraph: &Paragraph, spoken: Spoken<'_>) {
    let class = match paragraph.tone {
        Tone::Body => None,
        Tone::Quiet => Some(("class", "quiet")),
        Tone::Lead => Some(("class", "lead")),
    };
    let attributes: Vec<_> = class.into_iter().chain(spoken.iter().copied()).collect();
    page.element("p", &attributes, |page| runs(page, &paragraph.runs));
}

fn write_facts(page: &mut Xml, facts: &Facts, spoken: Spoken<'_>) {
    let class = if facts.in_two_columns { "two" } else { "one" };
    let attributes: Vec<_> = [("class", class)].into_iter().chain(spoken.iter().copied()).collect();
    page.element("dl", &attributes, |page| {
        for (name, value) in &facts.items {
            page.element("div", &[], |page| {
                page.element("dt", &[], |page| lines(page, name.as_str()));
                page.element("dd", &[], |page| runs(page, value));
            });
        }
    });
}

fn write_list(page: &mut Xml, list: &List, spoken: Spoken<'_>) {
    let name = |is_ordered| if is_ordered { "ol" } else { "ul" };
    page.element(name(list.is_ordered), spoken, |page| {
        for item in &list.items {
            page.element("li", &[], |page| {
                paragraphs(page, &item.paragraphs);
                let inner = item.inner.iter().filter(|inner| !inner.items.is_empty());
                inner.for_each(|inner| {
                    page.element(name(inner.is_ordered), &[], |page| {
                        for item in &inner.items {
                            page.element("li", &[], |page| paragraphs(page, item));
                        }
                    });
                });
            });
        }
    });
}

fn write_table(page: &mut Xml, table: &Table, spoken: Spoken<'_>) {
    page.element("table", spoken, |page| {
        if !table.caption().is_blank() {
            let unseen: Spoken<'_> =
                if table.shows_caption() { &[] } else { &[("class", "unseen")] };
            page.element("caption", unseen, |page| lines(page, table.caption().as_str()));
        }
        page.element("colgroup", &[], |page| {
            for width in table.widths(1_000) {
                let width = format!("width:{}.{}%", width / 10, width % 10);
                page.void("col", &[("style", &width)]);
            }
        });
        page.element("thead", &[], |page| {
            page.element("tr", &[], |page| {
                for column in table.columns() {
                    // A head that says nothing is none.
                    let (name, scope): (_, Spoken<'_>) = if column.head.is_blank() {
                        ("td", &[])
                    } else {
                        ("th", &[("scope", "col")])
                    };
                    page.element(name, scope, |page| lines(page, column.head.as_str()));
                }
            });
        });
        page.element("tbody", &[], |page| {
            table.rows().iter().for_each(|row| write_row(page, table, row));
        });
    });
}

fn write_row(page: &mut Xml, table: &Table, row: &[Cell]) {
    page.element("tr", &[], |page| {
        for (at, cell) in row.iter().enumerate() {
            let is_head = at == 0 && table.has_row_heads() && !cell.paragraphs.is_empty();
            let (name, scope): (_, Spoken<'_>) =
                if is_head { ("th", &[("scope", "row")]) } else { ("td", &[]) };
            page.element(name, scope, |page| paragraphs(page, &cell.paragraphs));
        }
    });
}

/// Paragraphs; where there is only one, and it is as the text is, its words alone.
fn paragraphs(page: &mut Xml, paragraphs: &[Paragraph]) {
    if let [Paragraph { tone: Tone::Body, runs: words }] = paragraphs {
        runs(page, words);
        return;
    }
    for paragraph in paragraphs {
        write_paragraph(page, paragraph, &[]);
    }
}

fn write_figure(page: &mut Xml, figure: &Figure, spoken: Spoken<'_>) {
    let Figure { picture, alternative, caption } = figure;
    let source = match picture.as_svg() {
        Some(svg) => format!("data:image/svg+xml;base64,{}", STANDARD.encode(svg)),
        None => format!("data:image/png;base64,{}", STANDARD.encode(picture.as_png())),
    };
    let (width, height) = picture.size();
    let size = [width, height].map(|points| points.to_string());
    page.element("figure", spoken, |page| {
        let alternative = alternative.in_one_line();
        let attributes = [
            ("src", source.as_str()),
            ("alt", &alternative),
            ("width", &size[0]),
            ("height", &size[1]),
        ];
        page.void("img", &attributes);
        if !caption.is_blank() {
            page.element("figcaption", &[], |page| lines(page, caption.as_str()));
        }
    });
}

fn runs(page: &mut Xml, runs: &[Run]) {
    for run in runs {
        let language: Vec<_> = spoken(run.language).into_iter().collect();
        match &run.content {
            Content::Text(text) => styled(page, run.look, &language, text.as_str()),
            Content::Sign { sign, word, alternative } => {
                draw(page, *sign, alternative, &language);
                if !word.is_blank() {
                    styled(page, run.look, &language, word.as_str());
                }
            }
        }
    }
}

/// Words of a look and a language.
fn styled(page: &mut Xml, look: Look, language: Spoken<'_>, text: &str) {
    let quiet: Vec<_> = [("class", "quiet")].into_iter().chain(language.iter().copied()).collect();
    match look {
        Look::Strong => page.element("strong", language, |page| lines(page, text)),
        Look::Emphasised => page.element("em", language, |page| lines(page, text)),
        Look::Quiet => page.element("span", &quiet, |page| lines(page, text)),
        Look::Plain if language.is_empty() => lines(page, text),
        Look::Plain => page.element("span", language, |page| lines(page, text)),
    }
}

/// A sign. Its colours follow the page's, and are those of paper where no sheet is read.
fn draw(page: &mut Xml, sign: Sign, alternative: &Text, language: Spoken<'_>) {
    let square = format!("0 0 {SIDE} {SIDE}");
    let spoken = if alternative.is_blank() { ("aria-hidden", "true") } else { ("role", "img") };
    let size = [("viewBox", square.as_str()), ("width", "14"), ("height", "14"), spoken];
    let attributes: Vec<_> = size.into_iter().chain(language.iter().copied()).collect();
    page.element("svg", &attributes, |page| {
        if !alternative.is_blank() {
            page.leaf("title", &[], &alternative.in_one_line());
        }
        for part in sign.parts() {
            let colour = format!("#{}", part.colour.hex());
            let (class, path) = (class_of(part.colour), part.svg_path());
            let attributes =
                [("class", class), ("fill", &colour), ("fill-rule", "evenodd"), ("d", &path)];
            page.empty("path", &attributes);
        }
    });
}

/// What the sheet calls a colour of a sign.
fn class_of(colour: Colour) -> &'static str {
    match colour {
        sign::HIGH => "high",
        sign::MEDIUM => "medium",
        sign::MEDIUM_EDGE => "edge",
        sign::LOW => "low",
        sign::INK_SOFT => "soft",
        sign::RULE_STRONG => "ring",
        _ => "ink",
    }
}

/// A text with its line breaks.
fn lines(page: &mut Xml, text: &str) {
    for (at, line) in text.split('\n').enumerate() {
        if at > 0 {
            page.void("br", &[]);
        }
        page.text(line);
    }
}
