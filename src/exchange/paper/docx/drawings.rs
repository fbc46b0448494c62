//! Pictures in a document, each with its alternative text: signs as tall as their line, and figures
//! as wide as the text at most.

use std::collections::BTreeMap;

use crate::exchange::paper::WriteError;
use crate::exchange::paper::block::{Figure, Run};
use crate::exchange::paper::docx::body::{Body, Shape};
use crate::exchange::paper::docx::package::{Package, PartKind};
use crate::exchange::paper::docx::pictures;
use crate::exchange::paper::docx::styles::Style;
use crate::exchange::paper::sign::Sign;
use crate::exchange::paper::text::Text;
use crate::exchange::paper::xml::Xml;

/// A sign's side, in 914400ths of an inch: 9.5 points.
const SIGN: u64 = 120_650;
/// A twentieth of a point, in 914400ths of an inch.
const TWENTIETH: u64 = 635;
/// A point of a picture as screens are thought to have it, likewise.
const POINT: u64 = 9_525;
/// How tall a figure can be, in twentieths of a point: with its caption it fits on a page.
const TALL: u64 = 11_000;

/// The pictures of a document.
pub(super) struct Drawings<'p> {
    package: &'p mut Package,
    /// How many there are, which gives each its number.
    count: u32,
    figures: u32,
    /// What the picture and the drawing of a sign are called.
    signs: BTreeMap<Sign, (String, String)>,
}

impl<'p> Drawings<'p> {
    pub(super) const fn new(package: &'p mut Package) -> Self {
        Self { package, count: 0, figures: 0, signs: BTreeMap::new() }
    }

    /// A sign, in a run.
    pub(super) fn sign(
        &mut self,
        xml: &mut Xml,
        sign: Sign,
        alternative: &Text,
    ) -> Result<(), WriteError> {
        let (picture, drawing) = self.sign_parts(sign)?;
        self.draw(xml, [SIGN, SIGN], &picture, Some(&drawing), alternative);
        Ok(())
    }

    fn sign_parts(&mut self, sign: Sign) -> Result<(String, String), WriteError> {
        if let Some(names) = self.signs.get(&sign) {
            return Ok(names.clone());
        }
        let name = format!("media/sign{}", self.signs.len() + 1);
        let picture =
            self.package.add(PartKind::Picture, &format!("{name}.png"), pictures::png(sign)?);
        let drawing = pictures::svg(sign).into_bytes();
        let drawing = self.package.add(PartKind::Picture, &format!("{name}.svg"), drawing);
        self.signs.insert(sign, (picture.clone(), drawing.clone()));
        Ok((picture, drawing))
    }

    /// A picture, in a run: its size in 914400ths of an inch, and what its files are called.
    fn draw(
        &mut self,
        xml: &mut Xml,
        size: [u64; 2],
        picture: &str,
        drawing: Option<&str>,
        alternative: &Text,
    ) {
        self.count += 1;
        let (id, alternative) = (self.count.to_string(), alternative.in_one_line());
        let name = format!("Picture {id}");
        let [width, height] = size.map(|length| length.to_string());
        let extent = [("cx", width.as_str()), ("cy", &height)];
        let around = [("distT", "0"), ("distB", "0"), ("distL", "0"), ("distR", "0")];
        xml.open("w:drawing", &[]);
        xml.open("wp:inline", &around);
        xml.empty("wp:extent", &extent);
        xml.empty("wp:docPr", &[("id", &id), ("name", &name), ("descr", &alternative)]);
        xml.raw("<wp:cNvGraphicFramePr><a:graphicFrameLocks noChangeAspect=\"1\"/></wp:cNvGraphicFramePr>");
        xml.open("a:graphic", &[]);
        let space = "http://schemas.openxmlformats.org/drawingml/2006/picture";
        xml.open("a:graphicData", &[("uri", space)]);
        xml.element("pic:pic", &[], |xml| {
            xml.element("pic:nvPicPr", &[], |xml| {
                xml.empty("pic:cNvPr", &[("id", &id), ("name", &name), ("descr", &alternative)]);
                xml.empty("pic:cNvPicPr", &[]);
            });
            xml.element("pic:blipFill", &[], |xml| {
                xml.element("a:blip", &[("r:embed", picture)], |xml| vector(xml, drawing));
                xml.raw("<a:stretch><a:fillRect/></a:stretch>");
            });
            xml.element("pic:spPr", &[], |xml| {
                xml.element("a:xfrm", &[], |xml| {
                    xml.empty("a:off", &[("x", "0"), ("y", "0")]);
                    xml.empty("a:ext", &extent);
                });
                xml.raw("<a:prstGeom prst=\"rect\"><a:avLst/></a:prstGeom>");
            });
        });
        for name in ["a:graphicData", "a:graphic", "wp:inline", "w:drawing"] {
            xml.close(name);
        }
    }
}

/// The drawing that programs take which can.
fn vector(xml: &mut Xml, drawing: Option<&str>) {
    let Some(drawing) = drawing else { return };
    xml.element("a:extLst", &[], |xml| {
        xml.element("a:ext", &[("uri", "{96DAC541-7B7A-43D3-8B79-37D633B846F1}")], |xml| {
            let space = "http://schemas.microsoft.com/office/drawing/2016/SVG/main";
            xml.empty("asvg:svgBlip", &[("xmlns:asvg", space), ("r:embed", drawing)]);
        });
    });
}

impl Body<'_> {
    /// A picture with its caption below it.
    pub(super) fn figure(&mut self, figure: &Figure) -> Result<(), WriteError> {
        let Figure { picture, alternative, caption } = figure;
        let (width, height) = picture.size();
        let [width, height] = [width, height].map(|points| u64::from(points) * POINT);
        let most = [u64::from(self.width) * TWENTIETH, TALL * TWENTIETH];
        // As large as it is, smaller where it would not fit; a million are the whole.
        let scale = (most[0] * 1_000_000 / width).min(most[1] * 1_000_000 / height).min(1_000_000);
        let size = [width, height].map(|length| (length / 1_000 * scale / 1_000).max(1));
        let drawings = &mut self.drawings;
        drawings.figures += 1;
        let name = format!("media/figure{}", drawings.figures);
        let png = picture.as_png().to_vec();
        let png = drawings.package.add(PartKind::Picture, &format!("{name}.png"), png);
        let svg = picture.as_svg().map(|svg| svg.as_bytes().to_vec());
        let svg =
            svg.map(|svg| drawings.package.add(PartKind::Picture, &format!("{name}.svg"), svg));
        let shape = Shape { keeps_next: !caption.is_blank(), ..Shape::default() };
        self.paragraph_around(Style::Normal, shape, |body| {
            body.xml.open("w:r", &[]);
            body.drawings.draw(&mut body.xml, size, &png, svg.as_deref(), alternative);
            body.xml.close("w:r");
        });
        if caption.is_blank() {
            return Ok(());
        }
        self.paragraph(Style::Quiet, Shape::default(), &[Run::text(caption.as_str())])
    }
}
