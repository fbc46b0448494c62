//! Papers as HTML, read back by a parser that does what browsers do.

use std::collections::BTreeSet;
use std::fs;

use lyskryss::exchange::paper::{Block, Language, Paper, html, unwatched};
use proptest::prelude::*;
use scraper::{ElementRef, Html, Selector};

use crate::papers::{self, Found, any_paper, without_blanks};

pub(crate) fn written(paper: &Paper) -> String {
    html::write(paper, &mut unwatched).unwrap()
}

fn all<'a>(page: &'a Html, what: &str) -> Vec<ElementRef<'a>> {
    page.select(&Selector::parse(what).unwrap()).collect()
}

fn said(element: ElementRef<'_>) -> String {
    element.text().collect()
}

/// What is seen in a part of the page: all texts but those of drawings.
fn seen(page: &Html, what: &str) -> String {
    let texts =
        all(page, what).into_iter().flat_map(|part| part.descendants()).filter_map(|node| {
            let text = node.value().as_text()?;
            let is_drawn = node.ancestors().any(|above| {
                above.value().as_element().is_some_and(|element| {
                    element.name() == "svg" || element.attr("class") == Some("unseen")
                })
            });
            (!is_drawn).then(|| text.to_string())
        });
    texts.collect()
}

proptest! {
    #![proptest_config(ProptestConfig { cases: 96, failure_persistence: None, ..ProptestConfig::default() })]

    #[test]
    fn every_word_of_any_paper_is_on_the_page_and_no_text_is_markup(paper in any_paper()) {
        let written = written(&paper);
        let page = Html::parse_document(&written);
        let found = Found::of(&paper);
        prop_assert_eq!(&page.errors, &Vec::<std::borrow::Cow<'static, str>>::new());
        prop_assert_eq!(without_blanks(&seen(&page, "header, main")), without_blanks(&found.seen));
        let known: BTreeSet<_> = [
            "html", "head", "meta", "title", "style", "body", "header", "main", "footer", "p", "h1", "h2", "h3",
            "h4", "h5", "dl", "div", "dt", "dd", "hr", "ul", "ol", "li", "table", "caption", "colgroup", "col",
            "thead", "tbody", "tr", "th", "td", "figure", "img", "figcaption", "strong", "em", "span", "br",
            "svg", "path",
        ].into();
        for element in all(&page, "*") {
            prop_assert!(known.contains(element.value().name()), "{}", element.value().name());
            prop_assert!(element.value().attrs().all(|(name, _)| !name.starts_with("on")));
        }
        prop_assert_eq!(written, self::written(&paper));
    }
}

#[test]
fn line_breaks_blanks_and_signs_of_markup_stay_as_they_are() {
    let mut paper = Paper::new(Language::Bokmal, "", "A & B </title><script>alert(1)</script>");
    paper.footer.left = "</style><script>".into();
    paper.push(Block::paragraph("to  blanke\tog\nny &amp; <b> \u{202e}v"));
    let page = Html::parse_document(&written(&paper));
    assert_eq!(said(all(&page, "title")[0]), "A & B </title><script>alert(1)</script>");
    assert_eq!(
        all(&page, "main p")[0].inner_html(),
        "to  blanke og<br>ny &amp;amp; &lt;b&gt; \u{202e}v\u{202c}"
    );
    assert!(all(&page, "script").is_empty());
}

#[test]
fn minutes_can_be_gone_through_by_landmarks_headings_and_tables() {
    let written = written(&papers::minutes());
    let page = Html::parse_document(&written);
    assert_eq!(all(&page, "html")[0].attr("lang"), Some("nb"));
    assert_eq!(all(&page, "body > header, body > main, body > footer").len(), 3);
    let headings: Vec<_> =
        all(&page, "h1, h2, h3, h4, h5").iter().map(|h| h.value().name().to_owned()).collect();
    assert_eq!(headings, ["h1", "h2", "h2", "h2", "h3", "h3", "h2"]);
    let tables = all(&page, "table");
    assert_eq!(tables.len(), 4);
    for table in tables {
        let of = |what: &str| table.select(&Selector::parse(what).unwrap()).count();
        assert_eq!(of("caption"), 1);
        assert_eq!(of("thead th[scope=col]"), of("col"));
        assert_eq!(of("tbody th[scope=row]"), of("tbody tr"));
    }
    let signs = all(&page, "svg[role=img]");
    assert_eq!(signs.len(), 12);
    assert_eq!(said(signs[0]), "Grønn trekant som peker opp");
    assert_eq!(
        signs[0].next_sibling().and_then(ElementRef::wrap).map(said).as_deref(),
        Some("Høyt")
    );
    assert_eq!(all(&page, "[lang=se]").len(), 1);
    assert_eq!(all(&page, "[lang=en]").len(), 2);
    // Nothing is fetched, nothing runs.
    let policy = all(&page, "meta[http-equiv=Content-Security-Policy]")[0].attr("content");
    assert!(policy.unwrap().starts_with("default-src 'none'; "));
    assert!(!written.contains("http:") && !written.contains("https:") && !written.contains("url("));
}

/// How light a colour of the sheet is, as WCAG 2 reckons.
fn luminance(hex: &str) -> f64 {
    let digits = hex.trim_start_matches('#');
    let digits = if digits.len() == 3 {
        digits.chars().flat_map(|c| [c, c]).collect()
    } else {
        digits.to_owned()
    };
    let part = |at: usize| {
        let value = f64::from(u8::from_str_radix(&digits[at..at + 2], 16).unwrap()) / 255.0;
        if value <= 0.04045 { value / 12.92 } else { ((value + 0.055) / 1.055).powf(2.4) }
    };
    0.2126 * part(0) + 0.7152 * part(2) + 0.0722 * part(4)
}

#[test]
fn words_and_signs_stand_out_in_light_and_in_dark() {
    let written = written(&papers::minutes());
    let colours = |from: usize, name: &str| {
        let at = written[from..].find(&format!("--{name}:")).unwrap() + from + name.len() + 3;
        let end = written[at..].find([';', '}']).unwrap() + at;
        luminance(&written[at..end])
    };
    for from in [":root{color-scheme", ":root{--"].map(|sheet| written.find(sheet).unwrap()) {
        let contrast = |name: &str, least: f64| {
            let (a, b) = (colours(from, "ground"), colours(from, name));
            let ratio = (a.max(b) + 0.05) / (a.min(b) + 0.05);
            assert!(ratio >= least, "{name}: {ratio}");
        };
        contrast("ink", 7.0);
        contrast("soft", 4.5);
        // The disc is told by its edge.
        for name in ["high", "edge", "low", "ring"] {
            contrast(name, 3.0);
        }
    }
}

/// Writes pages for a validator that is no part of the tests, where it asks for them.
#[test]
fn pages_for_a_validator() {
    if let Some(folder) = std::env::var_os("LYSKRYSS_PAPERS") {
        let folder = std::path::PathBuf::from(folder);
        fs::write(folder.join("minutes.html"), written(&papers::minutes())).unwrap();
        fs::write(folder.join("many.html"), written(&papers::many(3, 10))).unwrap();
    }
}
