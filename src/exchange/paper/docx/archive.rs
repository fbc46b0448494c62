//! The parts of a file that somebody gives: read within bounds, whatever it claims.

use std::io::{Cursor, Read as _};

use zip::ZipArchive;
use zip::result::ZipError;

use crate::exchange::paper::docx::elements::{each_element, value_of};
use crate::exchange::paper::docx::template::TemplateError;

/// How large a template can be, and how large all of it that is read, in bytes.
const FILE: usize = 32 << 20;
const UNPACKED: u64 = 96 << 20;
/// How many parts it can have.
const PARTS: usize = 4_000;
/// How a file begins that holds an old document, or one with a password.
const COMPOUND: [u8; 8] = [0xd0, 0xcf, 0x11, 0xe0, 0xa1, 0xb1, 0x1a, 0xe1];

/// A package that is read.
pub(super) struct Archive<'a> {
    zip: ZipArchive<Cursor<&'a [u8]>>,
    /// How many bytes may still be unpacked.
    left: u64,
}

/// What a part says of another, by the path of that or an address outside.
#[derive(Clone, Debug)]
pub(super) struct NamedRelation {
    pub(super) id: String,
    /// The last part of its type.
    pub(super) kind: String,
    pub(super) path: String,
    pub(super) is_outside: bool,
}

impl<'a> Archive<'a> {
    pub(super) fn open(bytes: &'a [u8]) -> Result<Self, TemplateError> {
        if bytes.starts_with(&COMPOUND) {
            return Err(TemplateError::Locked);
        }
        if bytes.len() > FILE {
            return Err(TemplateError::TooLarge);
        }
        let zip = ZipArchive::new(Cursor::new(bytes)).map_err(|_| TemplateError::NoDocument)?;
        if zip.len() > PARTS {
            return Err(TemplateError::TooLarge);
        }
        Ok(Self { zip, left: UNPACKED })
    }

    /// The path of the main part.
    pub(super) fn document(&mut self) -> Result<String, TemplateError> {
        let relations = self.relations("")?;
        let main = relations.into_iter().find(|relation| relation.kind == "officeDocument");
        main.map(|relation| relation.path).ok_or(TemplateError::NoDocument)
    }

    /// A part.
    pub(super) fn bytes(&mut self, path: &str) -> Result<Vec<u8>, TemplateError> {
        let damaged = || TemplateError::Damaged(path.to_owned());
        let mut file = self.zip.by_name(path).map_err(|error| match error {
            ZipError::UnsupportedArchive(ZipError::PASSWORD_REQUIRED) => TemplateError::Locked,
            _ => damaged(),
        })?;
        let mut bytes = Vec::new();
        let read = (&mut file).take(self.left + 1).read_to_end(&mut bytes);
        let read = u64::try_from(read.map_err(|_| damaged())?).unwrap_or(u64::MAX);
        self.left = self.left.checked_sub(read).ok_or(TemplateError::TooLarge)?;
        Ok(bytes)
    }

    /// A part of XML that is well-formed, in UTF-8.
    pub(super) fn text(&mut self, path: &str) -> Result<String, TemplateError> {
        let damaged = || TemplateError::Damaged(path.to_owned());
        let text = String::from_utf8(self.bytes(path)?).map_err(|_| damaged())?;
        let text = text.strip_prefix('\u{feff}').map(str::to_owned).unwrap_or(text);
        each_element(&text, |_, _, _| ()).ok_or_else(damaged)?;
        Ok(text)
    }

    /// What a part belongs together with; the package itself has no path.
    pub(super) fn relations(&mut self, of: &str) -> Result<Vec<NamedRelation>, TemplateError> {
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
        if is_strict { Err(TemplateError::Strict) } else { Ok(relations) }
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
