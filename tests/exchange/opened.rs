//! A DOCX as a reader opens it: its parts, and whether all of them are sound.

use std::collections::{BTreeMap, BTreeSet};
use std::io::{Cursor, Read as _};

use quick_xml::XmlVersion;
use quick_xml::events::{BytesStart, Event};
use quick_xml::reader::Reader;
use zip::ZipArchive;

/// The parts of a DOCX.
pub(crate) struct Opened {
    pub(crate) parts: BTreeMap<String, Vec<u8>>,
}

/// A step of the way through a part.
#[derive(Clone, Debug, PartialEq)]
pub(crate) enum Step {
    Open(String, BTreeMap<String, String>),
    Close(String),
    Text(String),
}

/// The way through a text that is well-formed.
pub(crate) fn steps(text: &str) -> Vec<Step> {
    let attributes = |element: &BytesStart<'_>| {
        let all = element.attributes().map(|attribute| {
            let attribute = attribute.unwrap();
            let value = attribute.normalized_value(XmlVersion::Implicit1_0).unwrap().into_owned();
            (attribute.key.as_ref().to_owned(), value)
        });
        all.collect()
    };
    let (mut steps, mut depth) = (Vec::new(), 0);
    let mut reader = Reader::from_str(text);
    loop {
        match reader.read_event().unwrap_or_else(|error| panic!("{error} in {text}")) {
            Event::Start(element) => {
                depth += 1;
                steps.push(Step::Open(element.name().as_ref().to_owned(), attributes(&element)));
            }
            Event::Empty(element) => {
                let name = element.name().as_ref().to_owned();
                steps.push(Step::Open(name.clone(), attributes(&element)));
                steps.push(Step::Close(name));
            }
            Event::End(element) => {
                depth -= 1;
                steps.push(Step::Close(element.name().as_ref().to_owned()));
            }
            Event::Text(text) => steps.push(Step::Text(text.to_string())),
            Event::GeneralRef(reference) => {
                let text = if let Some(c) = reference.resolve_char_ref().unwrap() {
                    c.to_string()
                } else {
                    quick_xml::escape::resolve_xml_entity(&reference).unwrap().to_owned()
                };
                steps.push(Step::Text(text));
            }
            Event::Decl(_) => {}
            Event::Eof => break,
            other => panic!("{other:?}"),
        }
    }
    assert_eq!(depth, 0, "not closed: {text}");
    // XML 1.0 has no other control characters, and the reader lets them pass.
    assert!(
        !text
            .chars()
            .any(|c| (c.is_control() && c != '\n') || matches!(c, '\u{fffe}' | '\u{ffff}'))
    );
    steps
}

impl Opened {
    pub(crate) fn new(bytes: &[u8]) -> Self {
        let mut zip = ZipArchive::new(Cursor::new(bytes)).unwrap();
        assert_eq!(zip.by_index(0).unwrap().name().unwrap(), "[Content_Types].xml");
        let mut parts = BTreeMap::new();
        for at in 0..zip.len() {
            let mut file = zip.by_index(at).unwrap();
            assert_eq!(file.last_modified().unwrap(), zip::DateTime::DEFAULT);
            let mut bytes = Vec::new();
            file.read_to_end(&mut bytes).unwrap();
            assert_eq!(
                parts.insert(file.name().unwrap().into_owned(), bytes),
                None,
                "twice the same part"
            );
        }
        Self { parts }
    }

    pub(crate) fn text(&self, path: &str) -> &str {
        let bytes = self.parts.get(path).unwrap_or_else(|| panic!("no {path}"));
        str::from_utf8(bytes).unwrap()
    }

    pub(crate) fn document(&self) -> Vec<Step> {
        steps(self.text("word/document.xml"))
    }

    /// What a reader sees in the document: the texts, with line breaks and tabs.
    pub(crate) fn seen(&self) -> String {
        let mut seen = String::new();
        let mut is_text = false;
        for step in self.document() {
            match step {
                Step::Open(name, _) if name == "w:br" => seen.push('\n'),
                Step::Open(name, _) if name == "w:tab" => seen.push('\t'),
                Step::Open(name, _) if name == "w:t" => is_text = true,
                Step::Close(name) if name == "w:t" => is_text = false,
                Step::Close(name) if name == "w:p" => seen.push('\n'),
                Step::Text(text) if is_text => seen.push_str(&text),
                _ => {}
            }
        }
        seen
    }

    /// The values of an attribute of all elements of a name in a part.
    pub(crate) fn values(&self, path: &str, element: &str, attribute: &str) -> Vec<String> {
        let value = |step| match step {
            Step::Open(name, attributes) if name == element => attributes.get(attribute).cloned(),
            _ => None,
        };
        steps(self.text(path)).into_iter().filter_map(value).collect()
    }

    /// What a part refers to: by name, the path of a part, or nothing where it is outside.
    fn relations(&self, path: &str) -> BTreeMap<String, Option<String>> {
        let (folder, name) = path.rsplit_once('/').unwrap_or(("", path));
        let rels = format!("{folder}/_rels/{name}.rels");
        let rels = rels.trim_start_matches('/');
        if !self.parts.contains_key(rels) {
            return BTreeMap::new();
        }
        let relation = |step| match step {
            Step::Open(name, attributes) if name == "Relationship" => {
                let outside = attributes.get("TargetMode").is_some_and(|mode| mode == "External");
                let target = format!("{folder}/{}", attributes["Target"]);
                let target = target.trim_start_matches('/').to_owned();
                Some((attributes["Id"].clone(), (!outside).then_some(target)))
            }
            _ => None,
        };
        let all: Vec<_> = steps(self.text(rels)).into_iter().filter_map(relation).collect();
        let count = all.len();
        let map: BTreeMap<_, _> = all.into_iter().collect();
        assert_eq!(map.len(), count, "two relations of one name in {rels}");
        map
    }

    /// Says what is not as it must be, for Word to open it without asking.
    pub(crate) fn check(&self) {
        let types = steps(self.text("[Content_Types].xml"));
        let attribute = |element: &str, name: &str| {
            let value = |step: &Step| match step {
                Step::Open(found, attributes) if found == element => Some(attributes[name].clone()),
                _ => None,
            };
            types.iter().filter_map(value).collect::<BTreeSet<_>>()
        };
        let (endings, named) =
            (attribute("Default", "Extension"), attribute("Override", "PartName"));
        for part in &named {
            assert!(
                self.parts.contains_key(part.trim_start_matches('/')),
                "typed, not there: {part}"
            );
        }
        let mut reached = BTreeSet::from(["[Content_Types].xml".to_owned(), "_rels/.rels".into()]);
        for path in self.parts.keys().map(String::as_str).chain([""]) {
            for target in self.relations(path).into_values().flatten() {
                assert!(self.parts.contains_key(&target), "{path} refers to {target}");
                reached.insert(target);
            }
        }
        for path in self.parts.keys() {
            let ending = path.rsplit('.').next().unwrap();
            let is_typed = named.contains(&format!("/{path}")) || endings.contains(ending);
            assert!(is_typed, "{path} has no type");
            let is_rels = ending == "rels";
            assert!(is_rels || reached.contains(path), "{path} belongs to nothing");
            if matches!(ending, "xml" | "rels" | "svg") {
                self.check_references(path);
            }
        }
        self.check_tables();
        self.check_styles_and_lists();
    }

    fn check_references(&self, path: &str) {
        let relations = self.relations(path);
        let mut pictures = BTreeSet::new();
        for step in steps(self.text(path)) {
            let Step::Open(name, attributes) = step else { continue };
            for (key, value) in &attributes {
                if key.starts_with("r:") {
                    assert!(relations.contains_key(value), "{path}: {name} {key} {value}");
                }
            }
            if name == "wp:docPr" {
                assert!(pictures.insert(attributes["id"].clone()), "two pictures of one number");
            }
        }
    }

    /// A cell ends with a paragraph, a table is followed by one, and rows are as wide as the grid.
    fn check_tables(&self) {
        let (mut last, mut columns, mut cells) = (String::new(), 0, 0);
        for step in self.document() {
            match &step {
                Step::Open(name, _) => match name.as_str() {
                    "w:tbl" | "w:sectPr" => {
                        assert_ne!(last, "w:tbl", "no paragraph behind a table");
                    }
                    "w:tblGrid" => columns = 0,
                    "w:gridCol" => columns += 1,
                    "w:tr" => cells = 0,
                    "w:tc" => cells += 1,
                    _ => {}
                },
                Step::Close(name) => {
                    match name.as_str() {
                        "w:tc" => assert_eq!(last, "w:p", "a cell without a paragraph"),
                        "w:tr" => assert_eq!(cells, columns),
                        _ => {}
                    }
                    last.clone_from(name);
                }
                Step::Text(_) => {}
            }
        }
    }

    fn check_styles_and_lists(&self) {
        let styles = self.values("word/styles.xml", "w:style", "w:styleId");
        let all: BTreeSet<_> = styles.iter().collect();
        assert_eq!(all.len(), styles.len(), "two styles of one name");
        for kind in ["w:pStyle", "w:tblStyle"] {
            for used in self.values("word/document.xml", kind, "w:val") {
                assert!(all.contains(&used), "no style {used}");
            }
        }
        let lists: BTreeSet<_> =
            self.values("word/numbering.xml", "w:num", "w:numId").into_iter().collect();
        for used in self.values("word/document.xml", "w:numId", "w:val") {
            assert!(lists.contains(&used), "no list {used}");
        }
        let kinds = self.values("word/numbering.xml", "w:abstractNum", "w:abstractNumId");
        for used in self.values("word/numbering.xml", "w:abstractNumId", "w:val") {
            assert!(kinds.contains(&used), "no kind of list {used}");
        }
    }
}
