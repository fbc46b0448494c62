//! A drawing as points of colour, without a graphics card.

use png::{BitDepth, ColorType, Encoder, SrgbRenderingIntent};
use vello_cpu::color::AlphaColor;
use vello_cpu::kurbo::{Affine, BezPath, Cap, Join, Line, Point, Rect, Shape as _, Stroke};
use vello_cpu::{Pixmap, RenderContext, Resources};

use crate::exchange::drawing::{Colour, Drawing, EXACT, Form, Part, Size, Told};

/// The picture as a file; nothing where the writer could not.
pub(super) fn write(drawing: &Drawing, told: &Told, size: Size) -> Option<Vec<u8>> {
    let points = points(drawing, size);
    let mut file = Vec::new();
    let mut encoder = Encoder::new(&mut file, size.width().into(), size.height().into());
    encoder.set_color(ColorType::Rgb);
    encoder.set_depth(BitDepth::Eight);
    encoder.set_source_srgb(SrgbRenderingIntent::Perceptual);
    for (name, words) in [("Title", &told.title), ("Description", &told.words)] {
        encoder.add_itxt_chunk(name.to_owned(), words.clone()).ok()?;
    }
    let mut writer = encoder.write_header().ok()?;
    writer.write_image_data(&points).ok()?;
    writer.finish().ok()?;
    Some(file)
}

/// Red, green and blue of each point, line by line from the top.
fn points(drawing: &Drawing, size: Size) -> Vec<u8> {
    let (wide, high) = (size.width(), size.height());
    let scale = f64::from(high) / drawing.size.1;
    let mut context = RenderContext::new(wide, high);
    paint(&mut context, drawing.ground);
    context.fill_rect(&Rect::new(0.0, 0.0, wide.into(), high.into()));
    for part in &drawing.parts {
        let cut = part.cut.map(|cut| sharp(cut, scale).to_path(EXACT));
        if let Some(cut) = &cut {
            context.push_clip_path(cut);
        }
        draw(&mut context, part, scale);
        if cut.is_some() {
            context.pop_clip_path();
        }
    }
    let mut pixmap = Pixmap::new(wide, high);
    context.flush();
    context.render(&mut pixmap, &mut Resources::new());
    // Nothing shines through, since the ground does not.
    let colours = pixmap.data_as_u8_slice().chunks_exact(4);
    colours.flat_map(|point| point.iter().take(3).copied()).collect()
}

fn draw(context: &mut RenderContext, part: &Part, scale: f64) {
    if let Some(colour) = part.fill {
        paint(context, colour);
        context.fill_path(&filled(&part.form, scale));
    }
    if let Some((colour, wide)) = part.line {
        let (path, wide) = edge(&part.form, wide * scale, scale);
        paint(context, colour);
        let stroke = Stroke::new(wide).with_caps(Cap::Butt).with_join(Join::Miter);
        context.set_stroke(stroke);
        context.stroke_path(&path);
    }
}

fn paint(context: &mut RenderContext, [red, green, blue, opaque]: Colour) {
    context.set_paint(AlphaColor::from_rgba8(red, green, blue, opaque));
}

/// What is filled: a box begins and ends with whole points, so that its edges are sharp.
fn filled(form: &Form, scale: f64) -> BezPath {
    match form {
        Form::Box(area, round) => Form::Box(sharp(*area, scale), round * scale).path(),
        other => Affine::scale(scale) * other.path(),
    }
}

fn sharp(area: Rect, scale: f64) -> Rect {
    let [x0, y0, x1, y1] = [area.x0, area.y0, area.x1, area.y1].map(|at| (at * scale).round());
    Rect::new(x0, y0, x1, y1)
}

/// What is drawn along, and how thick: level and upright lines have whole points, and one at least.
fn edge(form: &Form, wide: f64, scale: f64) -> (BezPath, f64) {
    let whole = wide.round().max(1.0);
    let place = |at: f64| {
        let odd = whole % 2.0 / 2.0;
        (at * scale - odd).round() + odd
    };
    match form {
        Form::Line(line) if is_level(line) => {
            let [from, to] = [line.p0, line.p1].map(|at| Point::new(at.x * scale, place(at.y)));
            (Line::new(from, to).to_path(EXACT), whole)
        }
        Form::Line(line) if is_upright(line) => {
            let [from, to] = [line.p0, line.p1].map(|at| Point::new(place(at.x), at.y * scale));
            (Line::new(from, to).to_path(EXACT), whole)
        }
        Form::Box(area, round) => {
            let [x0, y0, x1, y1] = [area.x0, area.y0, area.x1, area.y1].map(place);
            (Form::Box(Rect::new(x0, y0, x1, y1), round * scale).path(), whole)
        }
        other => (Affine::scale(scale) * other.path(), wide),
    }
}

fn is_level(line: &Line) -> bool {
    (line.p0.y - line.p1.y).abs() < EXACT
}

fn is_upright(line: &Line) -> bool {
    (line.p0.x - line.p1.x).abs() < EXACT
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn edges_are_sharp_and_the_words_are_in_the_file() {
        let part = |form, fill, line| Part { form, fill, line, cut: None };
        let drawing = Drawing {
            size: (640.0, 320.0),
            ground: [255; 4],
            parts: vec![
                part(Form::Box(Rect::new(10.4, 10.4, 20.4, 20.4), 0.0), Some([0, 0, 0, 255]), None),
                part(
                    Form::Line(Line::new((0.0, 100.3), (640.0, 100.3))),
                    None,
                    Some(([255, 0, 0, 255], 1.0)),
                ),
            ],
        };
        let told = Told {
            title: "Tavle".to_owned(),
            words: "2.1 Nytte: høyt".to_owned(),
            language: "nb".to_owned(),
        };
        let size = Size::new(640, 320).unwrap();
        let file = write(&drawing, &told, size).unwrap();
        let mut reader = png::Decoder::new(std::io::Cursor::new(&file)).read_info().unwrap();
        let mut points = vec![0; reader.output_buffer_size().unwrap()];
        reader.next_frame(&mut points).unwrap();
        let at = |x: usize, y: usize| points[(y * 640 + x) * 3..][..3].to_vec();
        assert_eq!(
            [at(9, 15), at(10, 15), at(19, 15), at(20, 15)].map(|it| it[0]),
            [255, 0, 0, 255]
        );
        assert_eq!([at(5, 99), at(5, 100), at(5, 101)].map(|it| it[1]), [255, 0, 255]);
        let texts = &reader.info().utf8_text;
        let said: Vec<_> =
            texts.iter().map(|it| (it.keyword.as_str(), it.get_text().unwrap())).collect();
        assert_eq!(
            said,
            [("Title", "Tavle".to_owned()), ("Description", "2.1 Nytte: høyt".to_owned())]
        );
    }
}
