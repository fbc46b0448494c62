//! Papers to write: minutes as they are, and made-up ones of any text and any order.

use lyskryss::exchange::paper::{
    Block, Cell, Content, Figure, Footer, InnerList, Item, Kind, Language, List, Look, Paper,
    Paragraph, Picture, Run, Sign, Table, Text, Tone,
};
use proptest::collection::vec;
use proptest::prelude::*;

fn light(sign: Sign) -> Run {
    match sign {
        Sign::High => Run::sign(sign, "Høyt", "Grønn trekant som peker opp"),
        Sign::Medium => Run::sign(sign, "Middels", "Gul sirkel"),
        Sign::Low => Run::sign(sign, "Lavt", "Rød trekant som peker ned"),
        Sign::CannotJudge => Run::sign(sign, "Kan ikke vurdere", "Skravert firkant"),
        Sign::NotJudged => Run::sign(sign, "Ikke vurdert", "Tom ring"),
        Sign::OnTrack => Run::sign(sign, "I rute", "Grønn trekant som peker opp"),
        Sign::NeedsHelp => Run::sign(sign, "Trenger hjelp", "Gul sirkel"),
        Sign::Stopped => Run::sign(sign, "Stoppet", "Rød trekant som peker ned"),
        Sign::Done => Run::sign(sign, "Ferdig", "Hake"),
        Sign::NotStarted => Run::sign(sign, "Ikke begynt", "Strek"),
        Sign::NotReported => Run::sign(sign, "Ikke meldt", "Tom ring"),
    }
}

fn people() -> Block {
    let mut table = Table::of(
        "Deltakere",
        [("Virksomhet", 20), ("Navn", 41), ("Rolle", 20), ("Til stede", 19)],
    )
    .with_unseen_caption();
    table.row(["Etat A", "(navn)", "Leder møtet", "Til stede"]);
    table.row(["Etat B", "(navn)", "Medlem", "Til stede"]);
    table.row(["Etat C", "(navn) pva. (navn)", "Medlem", "Til stede, vara"]);
    for letter in ["D", "E", "F", "G", "H"] {
        table.row([&format!("Etat {letter}"), "(navn)", "Medlem", "Til stede"]);
    }
    table.row(["Etat I", "(navn)", "Medlem", "Forfall"]);
    table.row(["Departementet", "(navn)", "Observatør", "Sak 4/27–6/27"]);
    table.row(["Sekretariatet", "(navn) og (navn)", "Sekretariat", "Til stede"]);
    table.into_block("Ingen har meldt seg.")
}

fn agenda() -> Block {
    let columns = [("Sak", 9), ("Tittel", 52), ("Type", 20), ("Innleder", 19)];
    let mut table = Table::of("Saksliste", columns).with_unseen_caption();
    table.row(["1/27", "Godkjenning av referat og saksliste", "Beslutning", "Etat A"]);
    table.row(["2/27", "Status for tiltak i gang", "Orientering", "Sekretariatet"]);
    table.row(["3/27", "Setningene for de seks kriteriene", "Beslutning", "Sekretariatet"]);
    table.row(["4/27", "Vurdering av tiltak", "Beslutning", "Sekretariatet"]);
    table.row(["7/27", "Eventuelt"]);
    table.into_block("Sakslista er tom.")
}

fn lights() -> Block {
    let title = "3.1 Felles tilsyn og veiledning for læremidler: lysene gruppa ble enig om";
    let mut table =
        Table::of(title, [("Kriterium", 22), ("Lys", 15), ("Det vi valgte, og hvorfor", 63)]);
    let mut row = |name: &str, sign, why: &str| {
        table.row([Cell::from(name), Cell::from(light(sign)), Cell::from(why)]);
    };
    row("Verdi for brukerne", Sign::High, "Mange får det klart bedre.");
    row("Langsiktig betydning", Sign::Medium, "Viktig om ti år, men ikke avgjørende.");
    row("Der vi henger etter", Sign::Low, "Vi er langt framme fra før.");
    row("Plassert ansvar", Sign::CannotJudge, "Vi vet ikke hvem som har sagt ja.");
    row("Finansiering", Sign::NotJudged, "");
    let quiet = "Delt: 2 høyt, 4 middels, 1 lavt, 1 kan ikke vurdere. For grønt lys: Hjemmel avklares, \
                 Etat E innen 15. februar.";
    table.row([
        Cell::from("Gjennomførbart"),
        Cell::from(light(Sign::Medium)),
        Cell::of([
            Paragraph::from("Vi vet hva som skal gjøres, men én viktig forutsetning mangler."),
            Paragraph::from(quiet).quiet(),
        ]),
    ]);
    table.into_block("Ingen lys er satt.")
}

fn status() -> Block {
    let mut table = Table::of("Status", [("Tiltak", 3), ("Vår 2027", 1)]);
    let signs = [
        Sign::OnTrack,
        Sign::NeedsHelp,
        Sign::Stopped,
        Sign::Done,
        Sign::NotStarted,
        Sign::NotReported,
    ];
    for sign in signs {
        table.row([Run::text("Et tiltak"), light(sign)]);
    }
    table.into_block("Ingen status er meldt.")
}

/// Minutes with all that there is, as the design shows them.
pub(crate) fn minutes() -> Paper {
    let mut paper = Paper::new(Language::Bokmal, "Referat", "Øvelse: felles tiltak");
    paper.date = "20. januar 2027".into();
    paper.author = "Etat A".into();
    paper.footer = Footer::new("Øvelse: felles tiltak, 20. januar 2027", "Side {n} av {m}");
    paper.push(Block::facts([
        ("Tid", "20. januar 2027, 09:00–14:30"),
        ("Sted", "Møterom 4 og nettmøte"),
        ("Leder", "(navn), Etat A"),
        ("Referent", "(navn), sekretariatet"),
    ]));
    paper.push(Kind::Rule.into());
    paper.extend([Block::heading(1, "Deltakere"), people()]);
    paper.extend([Block::heading(1, "Saksliste"), agenda()]);
    paper.push(Block::heading(1, "Sak 4/27 Vurdering av tiltak"));
    paper.push(Block::paragraph(Paragraph::from("Sekretariatet la fram to tiltak.").lead()));
    paper.push(Block::heading(2, "Vedtak"));
    paper.push(Block::numbered([
        Item::from("Tiltak 3.1 tas inn på veikartet i 2027, med Etat E som eier."),
        Item::from("Tiltak 2.1 går i kø:")
            .with_inner(true, ["til en part tar sin del", "så lenge"]),
    ]));
    paper.extend([lights(), status()]);
    paper.push(Block::heading(2, "Refleksjoner"));
    paper.push(Block::points(["Det haster.", "Ikke alle er enige."]));
    paper.push(Block::numbered(["Nytt fra én."]));
    paper.push(Block::paragraph(Paragraph::of([
        Run::text("Nå med "),
        Run::strong("trykk"),
        Run::text(", "),
        Run::emphasised("ettertrykk"),
        Run::text(" og "),
        Run::quiet("stille"),
        Run::text(", på samisk "),
        Run::text("Sámediggi").in_language(Language::NorthernSami),
        Run::text(" og over\nto linjer."),
    ])));
    paper.push(Block::paragraph(Paragraph::from("Referatet er et utkast.").quiet()));
    paper.push(Kind::PageBreak.into());
    paper.push(Block::heading(1, "In English").in_language(Language::English));
    paper.push(Block::paragraph("The last item.").in_language(Language::English));
    paper
}

/// Many measures, each with a table of its criteria and how the answers stood.
pub(crate) fn many(measures: usize, criteria: usize) -> Paper {
    let mut paper = Paper::new(Language::Bokmal, "Referat", "Mange tiltak");
    paper.footer = Footer::new("Mange tiltak", "Side {n} av {m}");
    for measure in 1..=measures {
        paper.push(Block::heading(1, format!("Tiltak {measure}")));
        let title = format!("Tiltak {measure}: lysene gruppa ble enig om");
        let columns = [("Kriterium", 22), ("Lys", 15), ("Det vi valgte, og hvorfor", 63)];
        let mut table = Table::of(title, columns);
        for criterion in 0..criteria {
            let sign = [Sign::High, Sign::Medium, Sign::Low, Sign::CannotJudge][criterion % 4];
            let rounds = format!("Runde 1: 2 høyt, 4 middels, 1 lavt. Runde 2: {criterion} høyt.");
            table.row([
                Cell::from(format!("Kriterium {criterion}")),
                Cell::from(light(sign)),
                Cell::of([
                    Paragraph::from(
                        "Vi vet hva som skal gjøres, men én viktig forutsetning mangler.",
                    ),
                    Paragraph::from(rounds).quiet(),
                ]),
            ]);
        }
        paper.push(table.into_block("Ingen lys."));
    }
    paper
}

/// A picture of one point.
pub(crate) fn picture() -> Picture {
    let png = [
        0x89, b'P', b'N', b'G', 13, 10, 26, 10, 0, 0, 0, 13, b'I', b'H', b'D', b'R', 0, 0, 0, 1, 0,
        0, 0, 1, 8, 0, 0, 0, 0, 0x3a, 0x7e, 0x9b, 0x55, 0, 0, 0, 10, b'I', b'D', b'A', b'T', 0x78,
        0x9c, 0x63, 0x68, 0, 0, 0, 0x82, 0, 0x81, 0x77, 0xcd, 0x72, 0xb6, 0, 0, 0, 0, b'I', b'E',
        b'N', b'D', 0xae, 0x42, 0x60, 0x82,
    ];
    Picture::png(png.to_vec()).unwrap()
}

/// Text of any kind: what people write, what programs put there, and what no document can hold.
pub(crate) fn any_text() -> impl Strategy<Value = String> {
    let pieces = prop_oneof![
        6 => "[a-zæøåA-ZÆØÅ ]{0,12}",
        2 => "\\PC{0,6}",
        1 => any::<String>(),
        4 => prop::sample::select(vec![
            "čđŋšŧž ÁáČĐŊŠŦŽ", "👩🏽‍🚒", "&amp;<b>\"'</b>", "]]>", "<!--", "\t", "\n", "\r\n", "\u{b}",
            "\u{0}\u{1}\u{1f}", "\u{202e}", "\u{2067}", "\u{2069}", "\u{200f}", "\u{ffff}", "|", "*", "_x_",
            "**", "`", "# ", "- ", "+ ", "1. ", "2) ", "> ", "~~", "[a](b)", "![x]", "<a@b.no>",
            "https://a.no", "www.a.no", "a@b.no", "\\", "    ", "***", "---", "===", "&nbsp;", "&#35;", "$a$",
            "  \n", "\n\n", ":-:", "!", "=", "\u{a0}", "\u{2028}", "\u{feff}", "{n}", "^1", "~", "[ ] ", "[^1]",
        ])
        .prop_map(str::to_owned),
    ];
    vec(pieces, 0..5).prop_map(|pieces| pieces.concat())
}

fn any_language() -> impl Strategy<Value = Option<Language>> {
    prop::option::of(prop::sample::select(Language::ALL.to_vec()))
}

fn any_run() -> impl Strategy<Value = Run> {
    let look = prop::sample::select(vec![Look::Plain, Look::Strong, Look::Emphasised, Look::Quiet]);
    let text = any_text().prop_map(|text| Content::Text(text.into()));
    let sign = (prop::sample::select(Sign::ALL.to_vec()), any_text(), any_text()).prop_map(
        |(sign, word, alternative)| Content::Sign {
            sign,
            word: word.into(),
            alternative: alternative.into(),
        },
    );
    let content = prop_oneof![4 => text, 1 => sign];
    (content, look, any_language()).prop_map(|(content, look, language)| Run {
        content,
        look,
        language,
    })
}

fn any_paragraph() -> impl Strategy<Value = Paragraph> {
    let tone = prop::sample::select(vec![Tone::Body, Tone::Quiet, Tone::Lead]);
    (tone, vec(any_run(), 0..4)).prop_map(|(tone, runs)| Paragraph { tone, runs })
}

fn any_list() -> impl Strategy<Value = List> {
    let inner = (any::<bool>(), vec(vec(any_paragraph(), 0..3), 0..3))
        .prop_map(|(is_ordered, items)| InnerList { is_ordered, items });
    let item = (vec(any_paragraph(), 0..3), prop::option::of(inner))
        .prop_map(|(paragraphs, inner)| Item { paragraphs, inner });
    (any::<bool>(), vec(item, 0..4)).prop_map(|(is_ordered, items)| List { is_ordered, items })
}

fn any_table() -> impl Strategy<Value = Block> {
    let cell = vec(any_paragraph(), 0..3).prop_map(Cell::of);
    let columns = vec((any_text(), 0..50_u16), 0..5);
    let rows = vec(vec(cell, 0..6), 0..4);
    (any_text(), columns, rows, any::<bool>(), any::<bool>(), any_text()).prop_map(
        |(caption, columns, rows, is_seen, has_heads, empty)| {
            let mut table = Table::of(caption, columns);
            if !is_seen {
                table = table.with_unseen_caption();
            }
            if !has_heads {
                table = table.without_row_heads();
            }
            for row in rows {
                table.row(row);
            }
            table.into_block(empty)
        },
    )
}

fn any_block() -> impl Strategy<Value = Block> {
    let facts = (any::<bool>(), vec((any_text(), vec(any_run(), 0..3)), 0..5));
    let facts = facts.prop_map(|(in_two_columns, items)| {
        let items = items.into_iter().map(|(name, value)| (Text::from(name), value)).collect();
        Kind::Facts(lyskryss::exchange::paper::Facts { items, in_two_columns })
    });
    let figure = (any_text(), any_text()).prop_map(|(alternative, caption)| {
        let (alternative, caption) = (alternative.into(), caption.into());
        Kind::Figure(Figure { picture: picture(), alternative, caption })
    });
    let kind = prop_oneof![
        3 => (0..6_u8, any_text()).prop_map(|(level, text)| Block::heading(level, text).kind),
        4 => any_paragraph().prop_map(Kind::Paragraph),
        1 => facts,
        2 => any_list().prop_map(Kind::List),
        3 => any_table().prop_map(|block| block.kind),
        1 => figure,
        1 => Just(Kind::Rule),
        1 => Just(Kind::PageBreak),
    ];
    (kind, any_language()).prop_map(|(kind, language)| Block { kind, language })
}

/// A paper of anything.
pub(crate) fn any_paper() -> impl Strategy<Value = Paper> {
    let language = prop::sample::select(Language::ALL.to_vec());
    let texts = (any_text(), any_text(), any_text(), any_text(), any_text(), any_text());
    (language, texts, vec(any_block(), 0..8)).prop_map(|(language, texts, blocks)| {
        let (kind, title, date, author, left, page) = texts;
        let mut paper = Paper::new(language, kind, title);
        (paper.date, paper.author) = (date.into(), author.into());
        paper.footer = Footer::new(left, &page);
        paper.extend(blocks);
        paper
    })
}

/// What a reader finds in a paper, in order: all that is seen, and what is said in place of pictures.
#[derive(Default)]
pub(crate) struct Found {
    pub(crate) seen: String,
    /// What is seen where nothing can be drawn, piece by piece.
    pub(crate) pieces: Vec<String>,
    pub(crate) alternatives: Vec<String>,
}

impl Found {
    /// What is to be found in a paper; its head and its blocks, not its foot.
    pub(crate) fn of(paper: &Paper) -> Self {
        let mut found = Self::default();
        if paper.kind != paper.title && !paper.kind.is_blank() {
            found.see(&paper.kind);
        }
        found.see(&paper.title);
        paper.blocks().iter().for_each(|block| found.block(block));
        found
    }

    fn see(&mut self, text: &Text) {
        self.seen.push_str(text.as_str());
        self.pieces.push(text.as_str().to_owned());
    }

    fn block(&mut self, block: &Block) {
        match &block.kind {
            Kind::Heading(_, text) => self.see(text),
            Kind::Paragraph(paragraph) => self.runs(&paragraph.runs),
            Kind::Facts(facts) => {
                for (name, value) in &facts.items {
                    self.see(name);
                    self.runs(value);
                }
            }
            Kind::List(list) => {
                for item in &list.items {
                    self.paragraphs(&item.paragraphs);
                    let inner = item.inner.iter().flat_map(|inner| &inner.items);
                    inner.for_each(|paragraphs| self.paragraphs(paragraphs));
                }
            }
            Kind::Table(table) => {
                if table.shows_caption() {
                    self.see(table.caption());
                }
                table.columns().iter().for_each(|column| self.see(&column.head));
                table.rows().iter().flatten().for_each(|cell| self.paragraphs(&cell.paragraphs));
            }
            Kind::Figure(figure) => {
                self.alternatives.push(figure.alternative.in_one_line().into_owned());
                self.pieces.push(figure.alternative.as_str().to_owned());
                self.see(&figure.caption);
            }
            Kind::Rule | Kind::PageBreak => {}
        }
    }

    fn paragraphs(&mut self, paragraphs: &[Paragraph]) {
        for paragraph in paragraphs {
            self.runs(&paragraph.runs);
        }
    }

    fn runs(&mut self, runs: &[Run]) {
        for run in runs {
            match &run.content {
                Content::Text(text) => self.see(text),
                Content::Sign { word, alternative, .. } => {
                    self.alternatives.push(alternative.in_one_line().into_owned());
                    if word.is_blank() {
                        self.pieces.push(alternative.as_str().to_owned());
                    } else {
                        self.see(word);
                    }
                }
            }
        }
    }
}

/// A text without blanks of any kind, and what has no width: lines are broken otherwise in every kind
/// of file, and what nobody sees may be left out.
pub(crate) fn without_blanks(text: &str) -> String {
    let is_unseen = |c| matches!(c, '\u{200b}'..='\u{200f}' | '\u{202a}'..='\u{202e}' | '\u{2060}'..='\u{2069}');
    text.chars().filter(|c| !c.is_whitespace() && !is_unseen(*c)).collect()
}
