//! The package that a DOCX is: parts in a zip, what each is, and how they belong together.

use std::collections::{BTreeMap, BTreeSet};
use std::io::{Cursor, Write as _};

use zip::write::SimpleFileOptions;
use zip::{CompressionMethod, DateTime, System, ZipWriter};

use crate::exchange::paper::WriteError;
use crate::exchange::paper::xml::Xml;

/// What begins the type of every part that is XML of a word processor.
const WORD: &str = "application/vnd.openxmlformats-officedocument.wordprocessingml.";
const PACKAGE: &str = "http://schemas.openxmlformats.org/package/2006/";
/// What begins the type of a relationship.
pub(super) const RELATION: &str =
    "http://schemas.openxmlformats.org/officeDocument/2006/relationships/";

/// What a part of the package is, apart from pictures, which say it by their ending.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(super) enum PartKind {
    Document,
    Styles,
    Numbering,
    Settings,
    Theme,
    Header,
    Footer,
    Properties,
    Picture,
}

impl PartKind {
    fn content_type(self) -> Option<String> {
        let word = |name: &str| Some(format!("{WORD}{name}+xml"));
        match self {
            Self::Document => word("document.main"),
            Self::Styles => word("styles"),
            Self::Numbering => word("numbering"),
            Self::Settings => word("settings"),
            Self::Header => word("header"),
            Self::Footer => word("footer"),
            Self::Theme => Some("application/vnd.openxmlformats-officedocument.theme+xml".into()),
            Self::Properties => {
                Some("application/vnd.openxmlformats-package.core-properties+xml".into())
            }
            Self::Picture => None,
        }
    }

    /// The last part of the type of a relationship to such a part.
    const fn relation(self) -> &'static str {
        match self {
            Self::Document => "officeDocument",
            Self::Styles => "styles",
            Self::Numbering => "numbering",
            Self::Settings => "settings",
            Self::Theme => "theme",
            Self::Header => "header",
            Self::Footer => "footer",
            Self::Properties => "core-properties",
            Self::Picture => "image",
        }
    }
}

/// What a part says of another.
#[derive(Clone, Debug, PartialEq, Eq)]
pub(super) struct Relation {
    pub(super) id: String,
    /// The last part of its type.
    pub(super) kind: String,
    /// Relative to the folder `word`, or an address outside.
    pub(super) target: String,
    pub(super) is_outside: bool,
}

/// The types of pictures by ending.
pub(super) const PICTURES: [(&str, &str); 9] = [
    ("bmp", "image/bmp"),
    ("emf", "image/x-emf"),
    ("gif", "image/gif"),
    ("jpeg", "image/jpeg"),
    ("jpg", "image/jpeg"),
    ("png", "image/png"),
    ("svg", "image/svg+xml"),
    ("tiff", "image/tiff"),
    ("wmf", "image/x-wmf"),
];

/// A package that is being put together. All parts but the properties lie in the folder `word`.
#[derive(Default)]
pub(super) struct Package {
    parts: BTreeMap<String, (PartKind, Vec<u8>)>,
    relations: BTreeMap<String, Vec<Relation>>,
}

/// The main part.
const DOCUMENT: &str = "word/document.xml";

impl Package {
    /// Puts a part in and says in the document that it belongs to it; gives the relation's name. One
    /// that is there already is not put in again.
    pub(super) fn add(&mut self, kind: PartKind, name: &str, bytes: Vec<u8>) -> String {
        let path = format!("word/{name}");
        let relations = self.relations.entry(DOCUMENT.into()).or_default();
        if self.parts.contains_key(&path)
            && let Some(relation) = relations.iter().find(|relation| relation.target == name)
        {
            return relation.id.clone();
        }
        let id = format!("rId{}", relations.len() + 1);
        relations.push(Relation {
            id: id.clone(),
            kind: kind.relation().into(),
            target: name.into(),
            is_outside: false,
        });
        self.parts.insert(path, (kind, bytes));
        id
    }

    /// Puts a picture in that another part shows.
    pub(super) fn add_picture(&mut self, name: &str, bytes: Vec<u8>) {
        self.parts.insert(format!("word/{name}"), (PartKind::Picture, bytes));
    }

    /// Says what a part in `word` belongs together with.
    pub(super) fn relate(&mut self, name: &str, relations: Vec<Relation>) {
        if !relations.is_empty() {
            self.relations.insert(format!("word/{name}"), relations);
        }
    }

    /// The file, with the document itself and the properties.
    pub(super) fn into_file(
        mut self,
        document: Vec<u8>,
        properties: Vec<u8>,
    ) -> Result<Vec<u8>, WriteError> {
        self.parts.insert(DOCUMENT.into(), (PartKind::Document, document));
        self.parts.insert("docProps/core.xml".into(), (PartKind::Properties, properties));
        let failed = |error: &dyn std::error::Error| WriteError::Failed(error.to_string());
        let mut zip = ZipWriter::new(Cursor::new(Vec::new()));
        // Word looks for the types first; nothing says when or on what system it was written.
        let options = SimpleFileOptions::default()
            .compression_method(CompressionMethod::Deflated)
            .last_modified_time(DateTime::DEFAULT)
            .system(System::Dos);
        for (path, bytes) in self.described() {
            zip.start_file(path, options).map_err(|error| failed(&error))?;
            zip.write_all(&bytes).map_err(|error| failed(&error))?;
        }
        Ok(zip.finish().map_err(|error| failed(&error))?.into_inner())
    }

    /// All parts with the ones that describe them.
    fn described(self) -> Vec<(String, Vec<u8>)> {
        let mut all = vec![("[Content_Types].xml".to_owned(), self.types())];
        all.push(("_rels/.rels".into(), relations_part(&roots())));
        for (path, relations) in &self.relations {
            let name = path.trim_start_matches("word/");
            all.push((format!("word/_rels/{name}.rels"), relations_part(relations)));
        }
        all.extend(self.parts.into_iter().map(|(path, (_, bytes))| (path, bytes)));
        all
    }

    fn types(&self) -> Vec<u8> {
        let ending = |path: &String| path.rsplit('.').next().unwrap_or_default().to_lowercase();
        let is_picture =
            |(_, (kind, _)): &(&String, &(PartKind, Vec<u8>))| *kind == PartKind::Picture;
        let endings: BTreeSet<String> =
            self.parts.iter().filter(is_picture).map(|(path, _)| ending(path)).collect();
        let mut xml = Xml::document();
        let space = format!("{PACKAGE}content-types");
        xml.element("Types", &[("xmlns", &space)], |xml| {
            let relations = "application/vnd.openxmlformats-package.relationships+xml";
            let default = |xml: &mut Xml, ending: &str, kind: &str| {
                xml.empty("Default", &[("Extension", ending), ("ContentType", kind)]);
            };
            default(xml, "rels", relations);
            default(xml, "xml", "application/xml");
            for (ending, kind) in PICTURES.iter().filter(|(ending, _)| endings.contains(*ending)) {
                default(xml, ending, kind);
            }
            for (path, (kind, _)) in &self.parts {
                if let Some(kind) = kind.content_type() {
                    let path = format!("/{path}");
                    xml.empty("Override", &[("PartName", &path), ("ContentType", &kind)]);
                }
            }
        });
        xml.into_bytes()
    }
}

/// What the package itself belongs together with.
fn roots() -> [Relation; 2] {
    let relation = |id: &str, kind: PartKind, target: &str| Relation {
        id: id.into(),
        kind: kind.relation().into(),
        target: target.into(),
        is_outside: false,
    };
    [
        relation("rId1", PartKind::Document, DOCUMENT),
        relation("rId2", PartKind::Properties, "docProps/core.xml"),
    ]
}

fn relations_part(relations: &[Relation]) -> Vec<u8> {
    let mut xml = Xml::document();
    let space = format!("{PACKAGE}relationships");
    xml.element("Relationships", &[("xmlns", &space)], |xml| {
        for relation in relations {
            let is_properties = relation.kind == PartKind::Properties.relation();
            let kind = if is_properties {
                format!("{PACKAGE}relationships/metadata/{}", relation.kind)
            } else {
                format!("{RELATION}{}", relation.kind)
            };
            let attributes = [
                ("Id", relation.id.as_str()),
                ("Type", &kind),
                ("Target", &relation.target),
                ("TargetMode", "External"),
            ];
            let shown = if relation.is_outside { 4 } else { 3 };
            xml.empty("Relationship", &attributes[..shown]);
        }
    });
    xml.into_bytes()
}
