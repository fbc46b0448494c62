//! A drawing as SVG: boxes, circles and paths that any program shows, with what it shows in words.

use std::fmt::Write as _;

use vello_cpu::kurbo::{PathEl, Point, Rect};

use crate::exchange::drawing::{Colour, Drawing, Form, Part, Size, Told};

/// The drawing as a file, without styles, scripts and anything that lies elsewhere.
pub(super) fn write(drawing: &Drawing, told: &Told, size: Size) -> String {
    let mut svg = String::new();
    head(&mut svg, drawing, told, size);
    let mut cuts: Vec<Rect> = Vec::new();
    let mut open: Option<Rect> = None;
    for part in &drawing.parts {
        if part.cut != open {
            if open.is_some() {
                svg.push_str("</g>\n");
            }
            if let Some(cut) = part.cut {
                let at = cuts.iter().position(|it| *it == cut).unwrap_or_else(|| {
                    cuts.push(cut);
                    let path = rect(cut);
                    let number = cuts.len() - 1;
                    let _ = writeln!(svg, "<clipPath id=\"c{number}\"><rect {path}/></clipPath>");
                    number
                });
                let _ = writeln!(svg, "<g clip-path=\"url(#c{at})\">");
            }
            open = part.cut;
        }
        shape(&mut svg, part);
    }
    if open.is_some() {
        svg.push_str("</g>\n");
    }
    svg.push_str("</svg>\n");
    svg
}

fn head(svg: &mut String, drawing: &Drawing, told: &Told, size: Size) {
    let (wide, high) = (number(drawing.size.0), number(drawing.size.1));
    let language = escaped(&told.language);
    let _ = writeln!(
        svg,
        "<?xml version=\"1.0\" encoding=\"UTF-8\"?>\n<svg xmlns=\"http://www.w3.org/2000/svg\" \
         width=\"{}\" height=\"{}\" viewBox=\"0 0 {wide} {high}\" role=\"img\" \
         aria-labelledby=\"title words\" lang=\"{language}\" xml:lang=\"{language}\">",
        size.width(),
        size.height(),
    );
    let _ = writeln!(svg, "<title id=\"title\">{}</title>", escaped(&told.title));
    let _ = writeln!(svg, "<desc id=\"words\">{}</desc>", escaped(&told.words));
    let fill = paint("fill", drawing.ground);
    let _ = writeln!(svg, "<rect width=\"{wide}\" height=\"{high}\"{fill}/>");
}

fn shape(svg: &mut String, part: &Part) {
    let mut looks = part.fill.map_or_else(|| " fill=\"none\"".to_owned(), |it| paint("fill", it));
    if let Some((colour, wide)) = part.line {
        looks.push_str(&paint("stroke", colour));
        let _ = write!(looks, " stroke-width=\"{}\"", number(wide));
    }
    let _ = match &part.form {
        Form::Box(area, 0.0) => writeln!(svg, "<rect {}{looks}/>", rect(*area)),
        Form::Box(area, round) => {
            writeln!(svg, "<rect {} rx=\"{}\"{looks}/>", rect(*area), number(*round))
        }
        Form::Circle(it) => {
            let (x, y, r) = (number(it.center.x), number(it.center.y), number(it.radius));
            writeln!(svg, "<circle cx=\"{x}\" cy=\"{y}\" r=\"{r}\"{looks}/>")
        }
        Form::Line(line) => {
            let [x, y, to_x, to_y] = [line.p0.x, line.p0.y, line.p1.x, line.p1.y].map(number);
            writeln!(svg, "<line x1=\"{x}\" y1=\"{y}\" x2=\"{to_x}\" y2=\"{to_y}\"{looks}/>")
        }
        Form::Path(path) if path.is_empty() => Ok(()),
        Form::Path(path) => writeln!(svg, "<path d=\"{}\"{looks}/>", steps(path.elements())),
    };
}

fn rect(area: Rect) -> String {
    let [x, y, wide, high] = [area.x0, area.y0, area.width(), area.height()].map(number);
    format!("x=\"{x}\" y=\"{y}\" width=\"{wide}\" height=\"{high}\"")
}

fn paint(name: &str, [red, green, blue, opaque]: Colour) -> String {
    let mut words = format!(" {name}=\"#{red:02x}{green:02x}{blue:02x}\"");
    if opaque < u8::MAX {
        let _ = write!(words, " {name}-opacity=\"{}\"", number(f64::from(opaque) / 255.0));
    }
    words
}

/// The steps of a path, each from where the one before ends: so they are half as long.
fn steps(path: &[PathEl]) -> String {
    let mut words = String::new();
    let (mut at, mut begin) = (Point::ZERO, Point::ZERO);
    for step in path {
        let (letter, points): (char, &[Point]) = match step {
            PathEl::MoveTo(to) => ('M', &[*to]),
            PathEl::LineTo(to) => ('l', &[*to]),
            PathEl::QuadTo(by, to) => ('q', &[*by, *to]),
            PathEl::CurveTo(by, then, to) => ('c', &[*by, *then, *to]),
            PathEl::ClosePath => ('z', &[]),
        };
        words.push(letter);
        let from = if letter == 'M' { Point::ZERO } else { at };
        for (place, point) in points.iter().enumerate() {
            let [x, y] = [(point.x, from.x), (point.y, from.y)].map(|(to, from)| apart(to, from));
            let _ = write!(words, "{}{x} {y}", if place > 0 { " " } else { "" });
        }
        at = points.last().copied().unwrap_or(begin);
        if letter == 'M' {
            begin = at;
        }
    }
    words
}

/// How far one number is from another, both as they are written: what is left over adds up to nothing.
fn apart(to: f64, from: f64) -> String {
    number(rounded(to) - rounded(from))
}

fn rounded(value: f64) -> f64 {
    (value * 100.0).round() / 100.0
}

/// A number with two decimals at the most.
fn number(value: f64) -> String {
    let words = format!("{value:.2}");
    let words = words.trim_end_matches('0').trim_end_matches('.');
    if words == "-0" { "0".to_owned() } else { words.to_owned() }
}

/// Words as they stand in XML, without what may not stand there at all.
fn escaped(words: &str) -> String {
    let mut safe = String::with_capacity(words.len());
    for letter in words.chars() {
        match letter {
            '&' => safe.push_str("&amp;"),
            '<' => safe.push_str("&lt;"),
            '>' => safe.push_str("&gt;"),
            '"' => safe.push_str("&quot;"),
            '\n' | '\t' => safe.push(letter),
            '\u{fffe}' | '\u{ffff}' => {}
            _ if letter.is_control() => {}
            _ => safe.push(letter),
        }
    }
    safe
}

#[cfg(test)]
mod tests {
    use vello_cpu::kurbo::{BezPath, Circle, Line};

    use super::*;

    #[test]
    fn shapes_become_what_any_program_shows_and_words_cannot_break_out() {
        let part = |form, cut| Part { form, fill: Some([255, 0, 0, 128]), line: None, cut };
        let mut path = BezPath::new();
        path.move_to((1.004, 1.0));
        path.line_to((2.008, 1.0));
        path.quad_to((3.0, 2.0), (3.012, 4.0));
        path.close_path();
        let area = Rect::new(1.0, 2.0, 11.0, 22.5);
        let line = Part {
            line: Some(([0, 0, 0, 255], 1.5)),
            fill: None,
            ..part(Form::Line(Line::new((0.0, 0.0), (4.0, 0.0))), None)
        };
        let drawing = Drawing {
            size: (100.0, 50.0),
            ground: [255; 4],
            parts: vec![
                part(Form::Box(area, 2.0), None),
                part(Form::Circle(Circle::new((5.0, 5.0), 2.0)), Some(area)),
                part(Form::Path(path), Some(area)),
                line,
            ],
        };
        let told = Told {
            title: "A & <B>".to_owned(),
            words: "\"H\"\u{1}\n".to_owned(),
            language: "nb".to_owned(),
        };
        let svg = write(&drawing, &told, Size::USUAL);
        for words in [
            "width=\"1920\" height=\"1080\" viewBox=\"0 0 100 50\"",
            "<title id=\"title\">A &amp; &lt;B&gt;</title>",
            "<desc id=\"words\">&quot;H&quot;\n</desc>",
            "<rect x=\"1\" y=\"2\" width=\"10\" height=\"20.5\" rx=\"2\" fill=\"#ff0000\" fill-opacity=\"0.5\"/>",
            "<g clip-path=\"url(#c0)\">\n<circle cx=\"5\" cy=\"5\" r=\"2\"",
            "<path d=\"M1 1l1.01 0q0.99 1 1 3z\"",
            "</g>\n<line x1=\"0\" y1=\"0\" x2=\"4\" y2=\"0\" fill=\"none\" stroke=\"#000000\" stroke-width=\"1.5\"/>",
        ] {
            assert!(svg.contains(words), "{words}\n{svg}");
        }
        let mut reader = quick_xml::Reader::from_str(&svg);
        while reader.read_event().unwrap() != quick_xml::events::Event::Eof {}
    }
}
