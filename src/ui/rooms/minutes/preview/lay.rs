//! Paragraphs of a paper, laid out: runs of several looks, and signs as tall as their line; and what
//! is known of a piece once it is drawn.

use std::borrow::Cow;
use std::sync::Arc;

use eframe::egui::text::{CCursor, LayoutJob, TextFormat};
use eframe::egui::{Color32, FontId, Galley, Painter, Pos2, Rect, Ui, vec2};

use crate::domain::light::Mark;
use crate::domain::progress::status::StatusLevel;
use crate::exchange::paper::{Content, Look, Paragraph, Run, Sign, Tone};
use crate::i18n::Texts;
use crate::insight::progress::Shown;
use crate::ui::kit::hyphens::{self, Room};
use crate::ui::kit::light::paint_mark;
use crate::ui::kit::status_sign::paint_shown;
use crate::ui::kit::text::shown;
use crate::ui::kit::theme::{self, Palette, gap};
use crate::ui::kit::view::View;

/// How much of a text is laid out at most, in bytes: the file has all of it.
const MOST: usize = 20_000;

/// Up to so many bytes words are looked through for such as are wider than a line: what stands in a cell.
const OF_A_CELL: usize = 2_000;

/// How a text looks where nothing else is said.
#[derive(Clone)]
pub(super) struct Style {
    pub(super) size: f32,
    pub(super) strong: bool,
    pub(super) ink: Color32,
    pub(super) soft: Color32,
    pub(super) texts: &'static Texts,
}

impl Style {
    pub(super) fn body(view: &View<'_>) -> Self {
        let (ink, soft) = (view.colours.ink, view.colours.ink_soft);
        Self { size: theme::BODY, strong: false, ink, soft, texts: view.app.texts }
    }

    pub(super) fn sized(self, size: f32) -> Self {
        Self { size, ..self }
    }

    pub(super) fn strong(self) -> Self {
        Self { strong: true, ..self }
    }

    pub(super) fn quiet(self) -> Self {
        Self { ink: self.soft, ..self }
    }

    /// As loud as a paragraph is.
    pub(super) fn toned(self, tone: Tone) -> Self {
        match tone {
            Tone::Body => self,
            Tone::Quiet => {
                let size = self.size.min(theme::NOTE);
                self.quiet().sized(size)
            }
            Tone::Lead => self.sized(theme::LEAD),
        }
    }

    fn font(&self, look: Look) -> FontId {
        match (self.strong, look) {
            (true, _) | (false, Look::Strong) => theme::semibold(self.size),
            (false, Look::Plain | Look::Emphasised | Look::Quiet) => theme::regular(self.size),
        }
    }
}

/// That the text goes on where no more of it is shown.
fn not_all(texts: &Texts) -> String {
    format!("[{}]", texts.get("minutes-not-all-shown"))
}

/// As much of what is read of a piece as is shown of it.
pub(super) fn heard<'a>(words: &'a str, texts: &Texts) -> Cow<'a, str> {
    match shown(words, MOST) {
        Cow::Borrowed(words) => Cow::Borrowed(words),
        Cow::Owned(words) => Cow::Owned(format!("{words} {}", not_all(texts))),
    }
}

/// Words that are laid out, and the signs that stand among them.
pub(super) struct Laid {
    galley: Arc<Galley>,
    signs: Vec<(Pos2, Sign)>,
    size: f32,
    ink: Color32,
}

impl Laid {
    pub(super) fn runs(ui: &Ui, runs: &[Run], style: &Style, width: f32) -> Self {
        let mut job = LayoutJob::default();
        job.wrap.max_width = width.max(1.0);
        let mut starts = Vec::new();
        for run in runs {
            let (words, lead) = match &run.content {
                Content::Text(text) => (text.as_str(), 0.0),
                Content::Sign { sign, word, .. } => {
                    starts.push((job.text.chars().count(), *sign));
                    (word.as_str(), style.size + gap::S)
                }
            };
            let is_quiet = run.look == Look::Quiet;
            let format = TextFormat {
                font_id: style.font(run.look),
                color: if is_quiet { style.soft } else { style.ink },
                italics: run.look == Look::Emphasised,
                ..TextFormat::default()
            };
            let is_cut = words.len() > MOST;
            // A sign without a word has room all the same.
            let words = if words.is_empty() && lead > 0.0 { "\u{a0}" } else { words };
            let font = format.font_id.clone();
            let wide = |words: &str| {
                ui.painter().layout_no_wrap(words.to_owned(), font.clone(), style.ink).size().x
            };
            let room = Room { width: width.max(1.0), size: font.size, wide: &wide };
            let words = shown(words, MOST);
            // A word wider than its column is broken where its language breaks it.
            let words = match words.len() {
                0..=OF_A_CELL => hyphens::broken(style.texts, &words, &room),
                _ => Cow::Borrowed(&*words),
            };
            job.append(&words, lead, format);
            if is_cut {
                let rest = TextFormat::simple(style.font(Look::Strong), style.ink);
                job.append(&not_all(style.texts), gap::S, rest);
            }
        }
        let galley = ui.painter().layout_job(job);
        let place = |(at, sign): (usize, Sign)| {
            let stands = galley.pos_from_cursor(CCursor::new(at));
            // The room before the word is the sign's.
            (stands.left_center() - vec2(style.size + gap::S, 0.0), sign)
        };
        let signs = starts.into_iter().map(place).collect();
        Self { galley, signs, size: style.size, ink: style.ink }
    }

    pub(super) fn words(ui: &Ui, words: &str, style: &Style, width: f32) -> Self {
        Self::runs(ui, &[Run::text(words)], style, width)
    }

    pub(super) fn height(&self) -> f32 {
        self.galley.size().y
    }

    pub(super) fn paint(self, painter: &Painter, at: Pos2, colours: &Palette) {
        let size = self.size * 0.82;
        for (place, sign) in &self.signs {
            let centre = at + place.to_vec2() + vec2(size / 2.0, 0.0);
            paint_sign(painter, centre, size, *sign, colours);
        }
        painter.galley(at, self.galley, self.ink);
    }
}

/// Paragraphs below each other.
pub(super) struct Stack(Vec<Laid>);

impl Stack {
    pub(super) fn of(ui: &Ui, paragraphs: &[Paragraph], style: &Style, width: f32) -> Self {
        let lay = |paragraph: &Paragraph| {
            Laid::runs(ui, &paragraph.runs, &style.clone().toned(paragraph.tone), width)
        };
        Self(paragraphs.iter().map(lay).collect())
    }

    pub(super) fn height(&self) -> f32 {
        let between = gap::XXS * self.0.len().saturating_sub(1) as f32;
        self.0.iter().map(Laid::height).sum::<f32>() + between
    }

    pub(super) fn paint(self, painter: &Painter, mut at: Pos2, colours: &Palette) {
        for laid in self.0 {
            let height = laid.height();
            laid.paint(painter, at, colours);
            at.y += height + gap::XXS;
        }
    }
}

fn paint_sign(painter: &Painter, centre: Pos2, size: f32, sign: Sign, colours: &Palette) {
    let mark = |mark| paint_mark(painter, centre, size, mark, colours);
    let status = |shown| paint_shown(painter, centre, size, shown, colours);
    match sign {
        Sign::High => mark(Some(Mark::High)),
        Sign::Medium => mark(Some(Mark::Medium)),
        Sign::Low => mark(Some(Mark::Low)),
        Sign::CannotJudge => mark(Some(Mark::CannotJudge)),
        Sign::NotJudged => mark(None),
        Sign::OnTrack => status(Shown::Level(StatusLevel::OnTrack)),
        Sign::NeedsHelp => status(Shown::Level(StatusLevel::NeedsHelp)),
        Sign::Stopped => status(Shown::Level(StatusLevel::Stopped)),
        Sign::Done => status(Shown::Done),
        Sign::NotStarted => status(Shown::NotStarted),
        Sign::NotReported => status(Shown::NotReported),
    }
}

/// What is read of a piece, and as a heading of which level, where it is one.
#[derive(Default)]
pub(super) struct Said {
    pub(super) words: String,
    pub(super) level: Option<usize>,
    /// The air above it.
    pub(super) above: f32,
}

impl Said {
    pub(super) const fn words(words: String, above: f32) -> Self {
        Self { words, level: None, above }
    }
}

/// Takes the room of something, with air above it, and gives where it begins.
pub(super) fn room(ui: &mut Ui, above: f32, height: f32) -> Rect {
    let size = vec2(ui.available_width(), above + height);
    let (_, rect) = ui.allocate_space(size);
    rect.with_min_y(rect.top() + above)
}
