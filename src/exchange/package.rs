//! The parts of a zipped file that somebody gives, a document or a spreadsheet: read within bounds,
//! whatever it claims.

use std::borrow::Cow;
use std::io::{Cursor, Read as _};

use zip::ZipArchive;
use zip::result::ZipError;

use quick_xml::XmlVersion;
use quick_xml::escape::resolve_xml_entity;
use quick_xml::events::{BytesStart, Event};
use quick_xml::reader::Reader;

/// How large a package can be, and how large all of it that is read.
#[derive(Clone, Copy, Debug)]
pub(crate) struct Bounds {
    /// The file, in bytes.
    pub(crate) file: usize,
    /// What is unpacked of it, in bytes.
    pub(crate) unpacked: u64,
}

/// Why a package, or a part of one, cannot be read.
#[derive(Clone, Debug, PartialEq, Eq)]
pub(crate) enum PackageError {
    /// It is none.
    NoPackage,
    /// It has a password, or is of the time before packages.
    Locked,
    /// It is larger, packed or unpacked, than its bounds.
    TooLarge,
    /// That part of it is damaged.
    Damaged(String),
    /// It was saved as "Strict Open XML".
    Strict,
}

/// How many parts it can have.
const PARTS: usize = 4_000;
/// How a file begins that holds an old document, or one with a password.
pub(crate) const COMPOUND: [u8; 8] = [0xd0, 0xcf, 0x11, 0xe0, 0xa1, 0xb1, 0x1a, 0xe1];

/// A package that is read.
pub(crate) struct Archive<'a> {
    zip: ZipArchive<Cursor<&'a [u8]>>,
    /// How many bytes may still be unpacked.
    left: u64,
}

/// What a part says of another, by the path of that or an address outside.
#[derive(Clone, Debug)]
pub(crate) struct NamedRelation {
    pub(crate) id: String,
    /// The last part of its type.
    pub(crate) kind: String,
    pub(crate) path: String,
    pub(crate) is_outside: bool,
}

impl<'a> Archive<'a> {
    pub(crate) fn open(bytes: &'a [u8], bounds: Bounds) -> Result<Self, PackageError> {
        if bytes.starts_with(&COMPOUND) {
            return Err(PackageError::Locked);
        }
        if bytes.len() > bounds.file {
            return Err(PackageError::TooLarge);
        }
        let zip = ZipArchive::new(Cursor::new(bytes)).map_err(|_| PackageError::NoPackage)?;
        if zip.len() > PARTS {
            return Err(PackageError::TooLarge);
        }
        Ok(Self { zip, left: bounds.unpacked })
    }

    /// The path of the main part.
    pub(crate) fn document(&mut self) -> Result<String, PackageError> {
        let relations = self.relations("")?;
        let main = relations.into_iter().find(|relation| relation.kind == "officeDocument");
        main.map(|relation| relation.path).ok_or(PackageError::NoPackage)
    }

    /// Whether a part begins so: `xl/media/`.
    pub(crate) fn has(&self, beginning: &str) -> bool {
        self.zip.file_names().flatten().any(|name| name.starts_with(beginning))
    }

    /// Unpacks every part and lets it go, so that whoever reads the package after this unpacks no
    /// more than its bounds.
    pub(crate) fn measure(&mut self) -> Result<(), PackageError> {
        for at in 0..self.zip.len() {
            let damaged = || PackageError::Damaged(at.to_string());
            let file = self.zip.by_index(at).map_err(|error| match error {
                ZipError::UnsupportedArchive(ZipError::PASSWORD_REQUIRED) => PackageError::Locked,
                _ => damaged(),
            })?;
            let read = std::io::copy(&mut file.take(self.left + 1), &mut std::io::sink());
            let read = read.map_err(|_| damaged())?;
            self.left = self.left.checked_sub(read).ok_or(PackageError::TooLarge)?;
        }
        Ok(())
    }

    /// A part.
    pub(crate) fn bytes(&mut self, path: &str) -> Result<Vec<u8>, PackageError> {
        let damaged = || PackageError::Damaged(path.to_owned());
        let mut file = self.zip.by_name(path).map_err(|error| match error {
            ZipError::UnsupportedArchive(ZipError::PASSWORD_REQUIRED) => PackageError::Locked,
            _ => damaged(),
        })?;
        let mut bytes = Vec::new();
        let read = (&mut file).take(self.left + 1).read_to_end(&mut bytes);
        let read = u64::try_from(read.map_err(|_| damaged())?).unwrap_or(u64::MAX);
        self.left = self.left.checked_sub(read).ok_or(PackageError::TooLarge)?;
        Ok(bytes)
    }

    /// A part of XML that is well-formed, in UTF-8.
    pub(crate) fn text(&mut self, path: &str) -> Result<String, PackageError> {
        let damaged = || PackageError::Damaged(path.to_owned());
        let text = String::from_utf8(self.bytes(path)?).map_err(|_| damaged())?;
        let text = text.strip_prefix('\u{feff}').map(str::to_owned).unwrap_or(text);
        each_element(&text, |_, _, _| ()).ok_or_else(damaged)?;
        Ok(text)
    }

    /// What a part belongs together with; the package itself has no path.
    pub(crate) fn relations(&mut self, of: &str) -> Result<Vec<NamedRelation>, PackageError> {
        let (folder, name) = of.rsplit_once('/').unwrap_or(("", of));
        let path = [folder, "_rels", &format!("{name}.rels")].join("/");
        let path = path.trim_start_matches('/');
        if self.zip.index_for_name(path).is_none() {
            return Ok(Vec::new());
        }
        let text = self.text(path)?;
        let mut relations = Vec::new();
        let mut is_strict = false;
        each_element(&text, |_, name, element| {
            let value = |name| value_of(element, name).unwrap_or_default();
            if name == "Relationship" {
                let (kind, target) = (value("Type"), value("Target"));
                is_strict |= kind.starts_with("http://purl.oclc.org/ooxml/");
                let is_outside = value("TargetMode") == "External";
                relations.push(NamedRelation {
                    id: value("Id"),
                    kind: kind.rsplit('/').next().unwrap_or_default().to_owned(),
                    path: if is_outside { target } else { inside(folder, &target) },
                    is_outside,
                });
            }
        });
        if is_strict { Err(PackageError::Strict) } else { Ok(relations) }
    }
}

/// The path of a target as a part in a folder names it.
fn inside(folder: &str, target: &str) -> String {
    if let Some(path) = target.strip_prefix('/') {
        return path.to_owned();
    }
    let mut path: Vec<&str> = folder.split('/').filter(|part| !part.is_empty()).collect();
    for part in target.split('/') {
        match part {
            "" | "." => {}
            ".." => drop(path.pop()),
            part => path.push(part),
        }
    }
    path.join("/")
}

/// Shows every element of a text as it begins: how deep it stands (the root 0), its name without
/// prefix, and the rest. Nothing where the text is not well-formed, or brings entities of its own.
pub(crate) fn each_element(
    text: &str,
    mut see: impl FnMut(usize, &str, &BytesStart<'_>),
) -> Option<()> {
    let mut reader = Reader::from_str(text);
    let (mut depth, mut roots) = (0_usize, 0);
    loop {
        let event = reader.read_event().ok()?;
        let (element, is_open) = match &event {
            Event::Start(element) => (element, true),
            Event::Empty(element) => (element, false),
            Event::End(_) => {
                depth -= 1;
                continue;
            }
            Event::DocType(_) => return None,
            Event::Eof => return (depth == 0 && roots == 1).then_some(()),
            _ => continue,
        };
        roots += u8::from(depth == 0);
        let has_attributes = element.attributes().all(|attribute| attribute.is_ok());
        if !has_attributes || roots > 1 {
            return None;
        }
        see(depth, element.local_name().as_ref(), element);
        depth += usize::from(is_open);
    }
}

/// The value of an attribute, by its name without prefix.
pub(crate) fn value_of(element: &BytesStart<'_>, name: &str) -> Option<String> {
    let mut attributes = element.attributes().flatten();
    let attribute = attributes.find(|it| it.key.local_name().as_ref() == name)?;
    attribute.normalized_value(XmlVersion::Implicit1_0).ok().map(std::borrow::Cow::into_owned)
}

/// The words that an event says, if it says any.
pub(crate) fn words_of<'e>(event: &'e Event<'_>) -> Option<Cow<'e, str>> {
    match event {
        Event::Text(text) => Some(Cow::Borrowed(text)),
        Event::CData(text) => Some(Cow::Borrowed(text)),
        Event::GeneralRef(reference) => match reference.resolve_char_ref() {
            Ok(Some(c)) => Some(Cow::Owned(c.to_string())),
            Ok(None) => resolve_xml_entity(reference).map(Cow::Borrowed),
            Err(_) => None,
        },
        _ => None,
    }
}
