//! What stands at the foot of each page, once it is known how many there are.

use super::look;
use super::pages::Pages;
use super::setting::Setting;
use super::strip::{Mark, Role};
use crate::exchange::paper::sign::INK_SOFT;
use crate::exchange::paper::{Footer, PagePart};

/// Puts its foot on each page.
pub(super) fn add(setting: &mut Setting, pages: &mut Pages, footer: &Footer) {
    let count = pages.filled.len();
    for (at, page) in pages.filled.iter_mut().enumerate() {
        let number = number(footer, at + 1, count);
        let wide = width(setting, &number);
        let room = (look::WIDTH - wide - look::FOOT_GAP).max(0.0);
        let left = shortened(setting, &footer.left.in_one_line(), room);
        page.extend(marks(setting, &left, 0.0));
        page.extend(marks(setting, &number, (look::WIDTH - wide).max(0.0)));
    }
}

fn number(footer: &Footer, number: usize, count: usize) -> String {
    let part = |part: &PagePart| match part {
        PagePart::Text(text) => text.in_one_line().into_owned(),
        PagePart::Number => number.to_string(),
        PagePart::Count => count.to_string(),
    };
    footer.page.iter().map(part).collect()
}

fn width(setting: &mut Setting, text: &str) -> f32 {
    setting.plain(text, look::regular(look::SMALL), INK_SOFT).text.whole_width()
}

/// The text, or as much of it as fits.
fn shortened(setting: &mut Setting, text: &str, room: f32) -> String {
    const MORE: &str = "…";
    if width(setting, text) <= room {
        return text.to_owned();
    }
    let words = setting.plain(text, look::regular(look::SMALL), INK_SOFT);
    let room = room - width(setting, MORE);
    let first = words.text.lines(&mut setting.faces, room.max(0.0)).into_iter().next();
    let spans = first.into_iter().flat_map(|line| line.spans);
    let letters: String = spans.map(|span| span.letters).collect();
    letters.trim_end_matches([' ', ',', '–', ':']).to_owned() + MORE
}

fn marks(setting: &mut Setting, text: &str, x: f32) -> Vec<Mark> {
    let words = setting.plain(text, look::regular(look::SMALL), INK_SOFT);
    // Its leaf is never drawn.
    let group = setting.tree.unseen();
    let line = setting.strips(&words, x, look::WIDTH, group).into_iter().next().unwrap_or_default();
    let y = look::FOOT - look::SMALL * look::LINE_ASCENT;
    line.moved(look::SIDE, y).map(|mark| Mark { role: Role::Foot, ..mark }).collect()
}
