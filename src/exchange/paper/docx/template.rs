//! An organisation's own template: what is taken over of it, and why one cannot be used. Only named
//! parts come along, each within bounds and well-formed; the rest (its text, macros, comments,
//! properties, data) stays where it is.

use crate::exchange::package::{Archive, Bounds, NamedRelation, PackageError, each_element};
use crate::exchange::paper::WriteError;
use crate::exchange::paper::docx::elements::{has_even_pages, known_styles, page, taken_numbers};
use crate::exchange::paper::docx::lists::Lists;
use crate::exchange::paper::docx::package::{PICTURES, Package, PartKind, Relation};
use crate::exchange::paper::docx::section::{Reference, Section};
use crate::exchange::paper::docx::styles::Known;

/// Why a template cannot be used.
#[derive(Clone, Debug, PartialEq, Eq, thiserror::Error)]
pub enum TemplateError {
    /// It is no .docx or .dotx.
    #[error("not a Word document (.docx or .dotx)")]
    NoDocument,
    /// It has a password, or was saved by a Word before 2007.
    #[error("protected by a password, or in the old .doc format")]
    Locked,
    /// It was saved as "Strict Open XML", which this program does not read.
    #[error("saved as Strict Open XML")]
    Strict,
    /// It is larger, packed or unpacked, than templates are.
    #[error("larger than a template can be")]
    TooLarge,
    /// A part of it is damaged: which one.
    #[error("damaged: {0}")]
    Damaged(String),
    /// Its head or foot holds what cannot be taken over: what kind of thing.
    #[error("its header or footer holds something that cannot be taken over: {0}")]
    Unsupported(String),
}

/// How large a template can be.
const BOUNDS: Bounds = Bounds { file: 32 << 20, unpacked: 96 << 20 };

impl From<PackageError> for TemplateError {
    fn from(error: PackageError) -> Self {
        match error {
            PackageError::NoPackage => Self::NoDocument,
            PackageError::Locked => Self::Locked,
            PackageError::TooLarge => Self::TooLarge,
            PackageError::Damaged(part) => Self::Damaged(part),
            PackageError::Strict => Self::Strict,
        }
    }
}

/// What is taken over of a template.
pub(super) struct Template {
    /// The styles that it has.
    pub(super) known: Vec<Known>,
    /// Whether even pages have a head and foot of their own.
    pub(super) has_even_pages: bool,
    styles: String,
    numbering: Option<Numbering>,
    parts: Vec<TakenPart>,
    pictures: Vec<(String, Vec<u8>)>,
    /// The page, its references by the names that the template has for them.
    section: Section,
}

/// The lists of a template, to which its styles may refer.
struct Numbering {
    markup: String,
    relations: Vec<Relation>,
    /// The highest number of a list.
    lists: u32,
    /// The first free number of a kind of list.
    kinds: u32,
}

/// A theme, or a head or foot of pages.
struct TakenPart {
    kind: PartKind,
    name: String,
    bytes: Vec<u8>,
    relations: Vec<Relation>,
    reference: Option<Reference>,
}

impl Template {
    /// Reads a template.
    pub(super) fn read(bytes: &[u8]) -> Result<Self, TemplateError> {
        let mut archive = Archive::open(bytes, BOUNDS)?;
        let path = archive.document()?;
        let section = page(&archive.text(&path)?)?;
        let relations = archive.relations(&path)?;
        let part = |kind: &str| relations.iter().find(|relation| relation.kind == kind);
        let styles_part = part("styles").ok_or(TemplateError::NoDocument)?;
        let styles = archive.text(&styles_part.path)?;
        let damaged = |path: &str| TemplateError::Damaged(path.to_owned());
        let known = known_styles(&styles).ok_or_else(|| damaged(&styles_part.path))?;
        let has_even_pages = match part("settings") {
            Some(settings) => has_even_pages(&archive.text(&settings.path)?),
            None => false,
        };
        let mut template = Self {
            known,
            has_even_pages,
            styles,
            numbering: None,
            parts: Vec::new(),
            pictures: Vec::new(),
            section,
        };
        if let Some(theme) = part("theme") {
            template.take(&mut archive, theme, PartKind::Theme, "theme1.xml".into(), None)?;
        }
        if let Some(numbering) = part("numbering") {
            template.numbering = Some(template.lists(&mut archive, &numbering.path)?);
        }
        for (at, reference) in template.section.references.clone().into_iter().enumerate() {
            let relation = relations.iter().find(|relation| relation.id == reference.relation);
            let relation = relation.ok_or_else(|| damaged(&path))?;
            let (kind, name) = if reference.is_footer {
                (PartKind::Footer, format!("foot{at}.xml"))
            } else {
                (PartKind::Header, format!("head{at}.xml"))
            };
            template.take(&mut archive, relation, kind, name, Some(reference))?;
        }
        Ok(template)
    }

    /// The highest number of a list that is taken.
    pub(super) fn taken_lists(&self) -> u32 {
        self.numbering.as_ref().map_or(0, |numbering| numbering.lists)
    }

    fn lists(&mut self, archive: &mut Archive<'_>, path: &str) -> Result<Numbering, TemplateError> {
        let markup = archive.text(path)?;
        let damaged = || TemplateError::Damaged(path.to_owned());
        let (lists, kinds) = taken_numbers(&markup).ok_or_else(damaged)?;
        Ok(Numbering { markup, relations: self.relations(archive, path)?, lists, kinds })
    }

    /// Takes a part over under a name.
    fn take(
        &mut self,
        archive: &mut Archive<'_>,
        relation: &NamedRelation,
        kind: PartKind,
        name: String,
        reference: Option<Reference>,
    ) -> Result<(), TemplateError> {
        let bytes = archive.text(&relation.path)?.into_bytes();
        let relations = self.relations(archive, &relation.path)?;
        self.parts.push(TakenPart { kind, name, bytes, relations, reference });
        Ok(())
    }

    /// What a part that is taken over belongs together with; the pictures it shows are taken over.
    fn relations(
        &mut self,
        archive: &mut Archive<'_>,
        path: &str,
    ) -> Result<Vec<Relation>, TemplateError> {
        let mut relations = Vec::new();
        for NamedRelation { id, kind, path, is_outside } in archive.relations(path)? {
            let ending = path.rsplit('.').next().unwrap_or_default().to_lowercase();
            let is_picture = PICTURES.iter().any(|(known, _)| *known == ending);
            let target = match (kind.as_str(), is_outside) {
                ("hyperlink", true) => path,
                ("image", false) if is_picture => {
                    let target = format!("media/template{}.{ending}", self.pictures.len() + 1);
                    self.pictures.push((target.clone(), archive.bytes(&path)?));
                    target
                }
                _ => return Err(TemplateError::Unsupported(kind)),
            };
            relations.push(Relation { id, kind, target, is_outside });
        }
        Ok(relations)
    }

    /// Puts all of it into a package, with the styles that it lacks; gives the page.
    pub(super) fn put_into(
        &self,
        package: &mut Package,
        missing: &str,
    ) -> Result<Section, WriteError> {
        let end = self.styles.rfind("</w:styles>");
        let styles = end.map(|end| [&self.styles[..end], missing, &self.styles[end..]].concat());
        let styles = well_formed(styles, "styles.xml")?;
        package.add(PartKind::Styles, "styles.xml", styles);
        for (name, bytes) in &self.pictures {
            package.add_picture(name, bytes.clone());
        }
        let mut section = Section { references: Vec::new(), ..self.section.clone() };
        for part in &self.parts {
            let relation = package.add(part.kind, &part.name, part.bytes.clone());
            package.relate(&part.name, part.relations.clone());
            if let Some(reference) = part.reference.clone() {
                section.references.push(Reference { relation, ..reference });
            }
        }
        Ok(section)
    }

    /// Puts the lists into a package: the template's, which its styles refer to, and those of the
    /// document.
    pub(super) fn put_lists_into(
        &self,
        package: &mut Package,
        lists: &Lists,
    ) -> Result<(), WriteError> {
        const NAME: &str = "numbering.xml";
        let Some(Numbering { markup, relations, kinds, .. }) = &self.numbering else {
            package.add(PartKind::Numbering, NAME, lists.own_part());
            return Ok(());
        };
        // Kinds stand before lists.
        let first = markup.find("<w:num ").or_else(|| markup.rfind("</w:numbering>"));
        let with_kinds =
            first.map(|at| [&markup[..at], &Lists::kinds(*kinds), &markup[at..]].concat());
        let all = with_kinds.and_then(|markup| {
            let last = markup.rfind("</w:num>").map(|at| at + "</w:num>".len());
            let end = last.or_else(|| markup.rfind("</w:numbering>"))?;
            Some([&markup[..end], &lists.instances(*kinds), &markup[end..]].concat())
        });
        package.add(PartKind::Numbering, NAME, well_formed(all, NAME)?);
        package.relate(NAME, relations.clone());
        Ok(())
    }
}

/// A part that was put together, where that went well.
fn well_formed(part: Option<String>, name: &str) -> Result<Vec<u8>, WriteError> {
    let part = part.filter(|part| each_element(part, |_, _, _| ()).is_some());
    let damaged = || WriteError::Template(TemplateError::Damaged(name.to_owned()));
    part.map(String::into_bytes).ok_or_else(damaged)
}
