//! Runs and paragraphs become strips of one line each, and leaves of the tree.

use std::rc::Rc;

use krilla::tagging::{Tag, TagKind};

use super::lines::{Line, Span};
use super::look;
use super::strip::{Mark, Role, Shape, Strip};
use super::tree::{GroupId, LeafId, Tree};
use super::words::{self, Piece, Style, Text};
use crate::exchange::faces::Faces;
use crate::exchange::paper::block::{Content, Look, Paragraph, Run, Tone};
use crate::exchange::paper::language::Language;
use crate::exchange::paper::sign::{Colour, INK, INK_SOFT, Sign};
use crate::exchange::typeface::Weight;

/// What everything is set with.
pub(super) struct Setting {
    pub(super) faces: Faces,
    pub(super) tree: Tree,
    /// The language of the block that is set.
    pub(super) language: Language,
}

/// Words that were measured, with what is needed to draw them.
pub(super) struct Measured {
    pub(super) text: Text,
    /// For each piece of the text.
    looks: Vec<Drawn>,
    /// Which of the parts are signs.
    pub(super) has_sign: bool,
}

/// How a piece is drawn, and what it is to whoever listens.
#[derive(Clone, Debug)]
struct Drawn {
    colour: Colour,
    sign: Option<Sign>,
    /// A group of its own in the paragraph's.
    tag: Option<TagKind>,
}

impl Setting {
    /// The rules by which words of a language are broken.
    fn rules(language: Language) -> Option<hypher::Lang> {
        match language {
            Language::Bokmal | Language::Nynorsk => hypher::Lang::from_iso(*b"nb"),
            Language::English => hypher::Lang::from_iso(*b"en"),
            Language::NorthernSami => None,
        }
    }

    /// Measures words of one look.
    pub(super) fn plain(&mut self, text: &str, style: Style, colour: Colour) -> Measured {
        let language = Self::rules(self.language);
        let piece = Piece { content: words::Content::Letters(text), style, language };
        let text = Text::new(&mut self.faces, &[piece]);
        let looks = vec![Drawn { colour, sign: None, tag: None }];
        Measured { text, looks, has_sign: false }
    }

    /// Measures runs beside text of a style.
    pub(super) fn runs(&mut self, runs: &[Run], style: Style, colour: Colour) -> Measured {
        let (mut pieces, mut looks) = (Vec::new(), Vec::new());
        for is in runs {
            let own = is.language.filter(|language| *language != self.language);
            let language = Self::rules(is.language.unwrap_or(self.language));
            let (style, colour) = look_of(is.look, style, colour);
            let lang = own.map(|language| language.tag_with_country().to_owned());
            match &is.content {
                Content::Text(text) => {
                    let content = words::Content::Letters(text.as_str());
                    pieces.push(Piece { content, style, language });
                    let tag = text_tag(is.look, lang);
                    looks.push(Drawn { colour, sign: None, tag });
                }
                Content::Sign { sign, word, alternative } => {
                    let is_glued = !word.is_blank();
                    let gap = if is_glued { look::SIGN_GAP } else { look::SIGN_ALONE_GAP };
                    let width = (look::SIGN + gap) * style.size;
                    let content = words::Content::Sign { width, is_glued };
                    pieces.push(Piece { content, style, language });
                    let said = if alternative.is_blank() { word } else { alternative };
                    let said = if said.is_blank() {
                        sign.character().into()
                    } else {
                        said.in_one_line().into_owned()
                    };
                    let tag = Tag::Figure(Some(said)).with_lang(lang.clone());
                    looks.push(Drawn { colour, sign: Some(*sign), tag: Some(tag.into()) });
                    if is_glued {
                        let content = words::Content::Letters(word.as_str());
                        pieces.push(Piece { content, style, language });
                        let tag = text_tag(Look::Plain, lang);
                        looks.push(Drawn { colour, sign: None, tag });
                    }
                }
            }
        }
        let has_sign = looks.iter().any(|look| look.sign.is_some());
        Measured { text: Text::new(&mut self.faces, &pieces), looks, has_sign }
    }

    /// Measures a paragraph beside text of a size.
    pub(super) fn paragraph(&mut self, paragraph: &Paragraph, size: f32) -> Measured {
        let (size, colour) = match paragraph.tone {
            Tone::Body => (size, INK),
            Tone::Quiet => (size - look::QUIETER_BY, INK_SOFT),
            Tone::Lead => (look::LEAD.max(size), INK),
        };
        self.runs(&paragraph.runs, look::regular(size), colour)
    }

    /// Lines of a width, each a strip, with `x` as their left edge and leaves in `group`. The first and
    /// the last two stay together.
    pub(super) fn strips(
        &mut self,
        words: &Measured,
        x: f32,
        width: f32,
        group: GroupId,
    ) -> Vec<Strip> {
        let lines = words.text.lines(&mut self.faces, width);
        let count = lines.len();
        let mut groups = vec![None; words.looks.len()];
        let mut strips = Vec::with_capacity(count);
        for (at, line) in lines.into_iter().enumerate() {
            let height = line.size * look::LINE;
            let mut marks = Vec::new();
            self.line(words, line, x, group, &mut groups, &mut marks);
            let with_next = at + 1 < count && (at == 0 || at + 2 == count);
            strips.push(Strip { height, with_next, marks, ..Strip::default() });
        }
        strips
    }

    fn line(
        &mut self,
        words: &Measured,
        line: Line,
        x: f32,
        group: GroupId,
        groups: &mut [Option<GroupId>],
        marks: &mut Vec<Mark>,
    ) {
        let y = line.size * look::LINE_ASCENT;
        let mut last: Option<(GroupId, LeafId)> = None;
        for span in line.spans {
            let Some(drawn) = words.looks.get(span.piece) else { continue };
            let inside = match (&drawn.tag, groups.get_mut(span.piece)) {
                (Some(tag), Some(made)) => {
                    *made.get_or_insert_with(|| self.tree.group(group, tag.clone()))
                }
                _ => group,
            };
            let leaf = match last {
                Some((same, leaf)) if same == inside => leaf,
                _ => self.tree.leaf(inside),
            };
            last = Some((inside, leaf));
            let style = words.text.styles.get(span.piece).copied();
            let size = style.map_or(line.size, |style| style.size);
            marks.extend(mark(span, drawn, inside, leaf, size, (x, y)));
        }
    }
}

fn look_of(look: Look, style: Style, colour: Colour) -> (Style, Colour) {
    match look {
        Look::Plain => (style, colour),
        Look::Strong => (Style { weight: Weight::Bold, ..style }, colour),
        Look::Emphasised => (Style { weight: Weight::Medium, ..style }, colour),
        Look::Quiet => (style, INK_SOFT),
    }
}

/// The group of a run, where it needs one.
fn text_tag(look: Look, language: Option<String>) -> Option<TagKind> {
    match look {
        Look::Strong => Some(Tag::Strong.with_lang(language).into()),
        Look::Emphasised => Some(Tag::Em.with_lang(language).into()),
        Look::Plain | Look::Quiet => language.map(|tag| Tag::Span.with_lang(Some(tag)).into()),
    }
}

fn mark(
    span: Span,
    drawn: &Drawn,
    group: GroupId,
    leaf: LeafId,
    size: f32,
    (x, y): (f32, f32),
) -> Option<Mark> {
    let role = Role::Content(leaf);
    let x = x + span.x;
    if let Some(sign) = drawn.sign {
        let tall = look::SIGN * size;
        let y = y - look::MIDDLE_OF_CAPITALS * size - tall / 2.0;
        return Some(Mark { role, x, y, shape: Shape::Sign { sign, side: tall, group } });
    }
    let (letters, glyphs) = (Rc::from(span.letters), Rc::from(span.glyphs));
    let shape = Shape::Letters { face: span.face?, size, colour: drawn.colour, letters, glyphs };
    Some(Mark { role, x, y, shape })
}
