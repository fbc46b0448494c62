//! The styles of a document: Word's own wherever it has one, so that its navigation, its table of
//! contents and the organisation's template know them.

use std::collections::BTreeMap;

use crate::exchange::paper::block::Level;
use crate::exchange::paper::docx::WORD_SPACE;
use crate::exchange::paper::language::Language;
use crate::exchange::paper::xml::Xml;

/// What paragraphs and tables of ours are.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord, Hash)]
pub(super) enum Style {
    Normal,
    Title,
    Kind,
    Heading(Level),
    Caption,
    List,
    Quiet,
    Lead,
    Fact,
    Cell,
    QuietCell,
    CellHead,
    Between,
    Footer,
    PlainTable,
    Table,
    FactTable,
}

impl Style {
    /// All of them; those that others are made from first.
    pub(super) const ALL: [Self; 20] = [
        Self::Normal,
        Self::Title,
        Self::Kind,
        Self::Heading(Level::One),
        Self::Heading(Level::Two),
        Self::Heading(Level::Three),
        Self::Heading(Level::Four),
        Self::Caption,
        Self::List,
        Self::Quiet,
        Self::Lead,
        Self::Fact,
        Self::Cell,
        Self::QuietCell,
        Self::CellHead,
        Self::Between,
        Self::Footer,
        Self::PlainTable,
        Self::Table,
        Self::FactTable,
    ];

    /// Its name and the id it has by itself. Names of Word's own are the same in every language; ids
    /// are not.
    const fn name(self) -> (&'static str, &'static str) {
        match self {
            Self::Normal => ("Normal", "Normal"),
            Self::Title => ("Title", "Title"),
            Self::Kind => ("Subtitle", "Subtitle"),
            Self::Heading(Level::One) => ("heading 1", "Heading1"),
            Self::Heading(Level::Two) => ("heading 2", "Heading2"),
            Self::Heading(Level::Three) => ("heading 3", "Heading3"),
            Self::Heading(Level::Four) => ("heading 4", "Heading4"),
            Self::Caption => ("caption", "Caption"),
            Self::List => ("List Paragraph", "ListParagraph"),
            Self::Footer => ("footer", "Footer"),
            Self::PlainTable => ("Normal Table", "TableNormal"),
            Self::Quiet => ("Lyskryss Quiet", "LyskryssQuiet"),
            Self::Lead => ("Lyskryss Lead", "LyskryssLead"),
            Self::Fact => ("Lyskryss Fact", "LyskryssFact"),
            Self::Cell => ("Lyskryss Cell", "LyskryssCell"),
            Self::QuietCell => ("Lyskryss Quiet Cell", "LyskryssQuietCell"),
            Self::CellHead => ("Lyskryss Cell Head", "LyskryssCellHead"),
            Self::Between => ("Lyskryss Between", "LyskryssBetween"),
            Self::Table => ("Lyskryss Table", "LyskryssTable"),
            Self::FactTable => ("Lyskryss Fact Table", "LyskryssFactTable"),
        }
    }

    const fn kind(self) -> &'static str {
        match self {
            Self::PlainTable | Self::Table | Self::FactTable => "table",
            _ => "paragraph",
        }
    }

    /// What it is made from.
    const fn based_on(self) -> Option<Self> {
        match self {
            Self::Normal | Self::PlainTable => None,
            Self::Table | Self::FactTable => Some(Self::PlainTable),
            Self::QuietCell | Self::CellHead => Some(Self::Cell),
            _ => Some(Self::Normal),
        }
    }

    /// What makes it look as it does.
    const fn markup(self) -> &'static str {
        match self {
            Self::Normal => "<w:qFormat/>",
            Self::Title => {
                "<w:uiPriority w:val=\"10\"/><w:qFormat/><w:pPr><w:keepNext/><w:keepLines/>\
                 <w:spacing w:before=\"0\" w:after=\"180\" w:line=\"240\" w:lineRule=\"auto\"/></w:pPr>\
                 <w:rPr><w:b/><w:bCs/><w:sz w:val=\"46\"/><w:szCs w:val=\"46\"/></w:rPr>"
            }
            Self::Kind => {
                "<w:uiPriority w:val=\"11\"/><w:qFormat/><w:pPr><w:keepNext/>\
                 <w:spacing w:before=\"0\" w:after=\"20\"/></w:pPr>\
                 <w:rPr><w:color w:val=\"50565E\"/><w:sz w:val=\"21\"/><w:szCs w:val=\"21\"/></w:rPr>"
            }
            Self::Heading(level) => heading(level),
            Self::Caption => {
                "<w:uiPriority w:val=\"35\"/><w:unhideWhenUsed/><w:qFormat/><w:pPr><w:keepNext/>\
                 <w:keepLines/><w:spacing w:before=\"200\" w:after=\"40\"/></w:pPr>\
                 <w:rPr><w:b/><w:bCs/></w:rPr>"
            }
            Self::List => {
                "<w:uiPriority w:val=\"34\"/><w:qFormat/><w:pPr><w:spacing w:after=\"40\"/></w:pPr>"
            }
            Self::Quiet | Self::QuietCell => {
                "<w:rPr><w:color w:val=\"50565E\"/><w:sz w:val=\"20\"/><w:szCs w:val=\"20\"/></w:rPr>"
            }
            Self::Lead => {
                "<w:pPr><w:spacing w:after=\"160\"/></w:pPr>\
                 <w:rPr><w:sz w:val=\"24\"/><w:szCs w:val=\"24\"/></w:rPr>"
            }
            Self::Fact => "<w:pPr><w:spacing w:after=\"40\"/></w:pPr>",
            Self::Cell => {
                "<w:pPr><w:spacing w:before=\"0\" w:after=\"0\" w:line=\"250\" w:lineRule=\"auto\"/></w:pPr>"
            }
            Self::CellHead => "<w:pPr><w:keepNext/></w:pPr><w:rPr><w:b/><w:bCs/></w:rPr>",
            // Stands between two tables, which would else be one.
            Self::Between => {
                "<w:pPr><w:spacing w:before=\"0\" w:after=\"0\" w:line=\"160\" w:lineRule=\"exact\"/></w:pPr>\
                 <w:rPr><w:sz w:val=\"4\"/><w:szCs w:val=\"4\"/></w:rPr>"
            }
            Self::Footer => {
                "<w:uiPriority w:val=\"99\"/><w:unhideWhenUsed/><w:pPr><w:spacing w:before=\"0\" w:after=\"0\"/></w:pPr>\
                 <w:rPr><w:color w:val=\"50565E\"/><w:sz w:val=\"18\"/><w:szCs w:val=\"18\"/></w:rPr>"
            }
            Self::PlainTable => {
                "<w:uiPriority w:val=\"99\"/><w:semiHidden/><w:unhideWhenUsed/><w:tblPr><w:tblInd w:w=\"0\" w:type=\"dxa\"/>\
                 <w:tblCellMar><w:top w:w=\"0\" w:type=\"dxa\"/><w:left w:w=\"108\" w:type=\"dxa\"/>\
                 <w:bottom w:w=\"0\" w:type=\"dxa\"/><w:right w:w=\"108\" w:type=\"dxa\"/></w:tblCellMar></w:tblPr>"
            }
            Self::Table => {
                "<w:tblPr><w:tblInd w:w=\"0\" w:type=\"dxa\"/><w:tblBorders>\
                 <w:bottom w:val=\"single\" w:sz=\"4\" w:space=\"0\" w:color=\"B4AEA2\"/>\
                 <w:insideH w:val=\"single\" w:sz=\"4\" w:space=\"0\" w:color=\"B4AEA2\"/></w:tblBorders>\
                 <w:tblCellMar><w:top w:w=\"60\" w:type=\"dxa\"/><w:left w:w=\"0\" w:type=\"dxa\"/>\
                 <w:bottom w:w=\"60\" w:type=\"dxa\"/><w:right w:w=\"140\" w:type=\"dxa\"/></w:tblCellMar></w:tblPr>"
            }
            Self::FactTable => {
                "<w:tblPr><w:tblInd w:w=\"0\" w:type=\"dxa\"/><w:tblCellMar>\
                 <w:top w:w=\"0\" w:type=\"dxa\"/><w:left w:w=\"0\" w:type=\"dxa\"/>\
                 <w:bottom w:w=\"0\" w:type=\"dxa\"/><w:right w:w=\"140\" w:type=\"dxa\"/></w:tblCellMar></w:tblPr>"
            }
        }
    }
}

const fn heading(level: Level) -> &'static str {
    match level {
        Level::One => {
            "<w:uiPriority w:val=\"9\"/><w:qFormat/><w:pPr><w:keepNext/><w:keepLines/>\
             <w:spacing w:before=\"360\" w:after=\"80\"/><w:outlineLvl w:val=\"0\"/></w:pPr>\
             <w:rPr><w:b/><w:bCs/><w:sz w:val=\"28\"/><w:szCs w:val=\"28\"/></w:rPr>"
        }
        Level::Two => {
            "<w:uiPriority w:val=\"9\"/><w:unhideWhenUsed/><w:qFormat/><w:pPr><w:keepNext/><w:keepLines/>\
             <w:spacing w:before=\"240\" w:after=\"60\"/><w:outlineLvl w:val=\"1\"/></w:pPr>\
             <w:rPr><w:b/><w:bCs/><w:sz w:val=\"23\"/><w:szCs w:val=\"23\"/></w:rPr>"
        }
        Level::Three => {
            "<w:uiPriority w:val=\"9\"/><w:unhideWhenUsed/><w:qFormat/><w:pPr><w:keepNext/><w:keepLines/>\
             <w:spacing w:before=\"200\" w:after=\"40\"/><w:outlineLvl w:val=\"2\"/></w:pPr>\
             <w:rPr><w:b/><w:bCs/></w:rPr>"
        }
        Level::Four => {
            "<w:uiPriority w:val=\"9\"/><w:unhideWhenUsed/><w:qFormat/><w:pPr><w:keepNext/><w:keepLines/>\
             <w:spacing w:before=\"160\" w:after=\"40\"/><w:outlineLvl w:val=\"3\"/></w:pPr>\
             <w:rPr><w:b/><w:bCs/><w:color w:val=\"50565E\"/></w:rPr>"
        }
    }
}

/// The ids by which a document calls its styles.
pub(super) struct StyleIds(BTreeMap<Style, String>);

impl StyleIds {
    /// The id of a style.
    pub(super) fn of(&self, style: Style) -> &str {
        self.0.get(&style).map_or(style.name().1, String::as_str)
    }
}

/// A style that a template has: its name and its id.
pub(super) struct Known {
    pub(super) name: String,
    pub(super) id: String,
    /// `paragraph`, `table`, or another.
    pub(super) kind: String,
}

/// The ids of all styles beside those that are known, and the markup of those that are not.
pub(super) fn beside(known: &[Known]) -> (StyleIds, String) {
    let mut ids = StyleIds(BTreeMap::new());
    let mut missing = Vec::new();
    for style in Style::ALL {
        let (name, own) = style.name();
        let is_it =
            |known: &&Known| known.name.eq_ignore_ascii_case(name) && known.kind == style.kind();
        let theirs = known.iter().find(is_it);
        let id = theirs.map_or_else(|| free_id(own, known), |known| known.id.clone());
        ids.0.insert(style, id);
        if theirs.is_none() {
            missing.push(style);
        }
    }
    let markup = missing.into_iter().map(|style| style_markup(style, &ids, known.is_empty()));
    let markup = markup.collect();
    (ids, markup)
}

/// An id that no other style has.
fn free_id(own: &str, known: &[Known]) -> String {
    let is_taken = |id: &str| known.iter().any(|known| known.id.eq_ignore_ascii_case(id));
    let mut id = own.to_owned();
    while is_taken(&id) {
        id.push('L');
    }
    id
}

fn style_markup(style: Style, ids: &StyleIds, are_all_ours: bool) -> String {
    let (name, own) = style.name();
    let id = ids.of(style);
    let kind = style.kind();
    let is_default = are_all_ours && matches!(style, Style::Normal | Style::PlainTable);
    let default = if is_default { " w:default=\"1\"" } else { "" };
    let custom = if own.starts_with("Lyskryss") { " w:customStyle=\"1\"" } else { "" };
    let based = style.based_on().map(|base| format!("<w:basedOn w:val=\"{}\"/>", ids.of(base)));
    let next = match style {
        Style::Title | Style::Kind | Style::Heading(_) => {
            format!("<w:next w:val=\"{}\"/>", ids.of(Style::Normal))
        }
        _ => String::new(),
    };
    let (based, look) = (based.unwrap_or_default(), style.markup());
    format!(
        "<w:style w:type=\"{kind}\"{default}{custom} w:styleId=\"{id}\"><w:name w:val=\"{name}\"/>\
         {based}{next}{look}</w:style>"
    )
}

/// The part of a document without a template. Names of fonts are those that every office has; others
/// take what they hold for the same.
pub(super) fn own_part(language: Language, markup: &str) -> Vec<u8> {
    let mut xml = Xml::document();
    xml.element("w:styles", &[("xmlns:w", WORD_SPACE)], |xml| {
        xml.element("w:docDefaults", &[], |xml| {
            xml.element("w:rPrDefault", &[], |xml| {
                xml.element("w:rPr", &[], |xml| {
                    xml.raw(
                        "<w:rFonts w:ascii=\"Calibri\" w:hAnsi=\"Calibri\" w:eastAsia=\"Calibri\" \
                         w:cs=\"Calibri\"/><w:color w:val=\"1B1F24\"/><w:sz w:val=\"21\"/>\
                         <w:szCs w:val=\"21\"/>",
                    );
                    let tag = language.tag_with_country();
                    let bidi = [("w:val", tag), ("w:eastAsia", tag), ("w:bidi", "ar-SA")];
                    xml.empty("w:lang", &bidi);
                });
            });
            xml.raw(
                "<w:pPrDefault><w:pPr><w:spacing w:after=\"100\" w:line=\"264\" \
                 w:lineRule=\"auto\"/></w:pPr></w:pPrDefault>",
            );
        });
        xml.raw(markup);
    });
    xml.into_bytes()
}
