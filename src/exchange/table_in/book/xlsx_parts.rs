//! What stands beside the cells of a workbook: comments, merged cells, hidden rows, macros and links.

use std::collections::HashMap;

use quick_xml::events::Event;
use quick_xml::reader::Reader;

use crate::exchange::package::{Archive, each_element, value_of, words_of};
use crate::exchange::table_in::book::builder::Builder;
use crate::exchange::table_in::book::{BookError, Noted, place};

/// The parts of a workbook.
pub(super) struct Parts {
    /// The paths of its sheets, by name.
    sheets: HashMap<String, String>,
    /// What is not taken over of it.
    pub(super) noted: Vec<Noted>,
}

impl Parts {
    pub(super) fn read(archive: &mut Archive<'_>) -> Result<Self, BookError> {
        let workbook = archive.document()?;
        let relations = archive.relations(&workbook)?;
        let mut sheets = HashMap::new();
        each_element(&archive.text(&workbook)?, |_, name, element| {
            if name == "sheet" {
                let named = value_of(element, "name").zip(value_of(element, "id"));
                let path = named.and_then(|(name, id)| {
                    let relation = relations.iter().find(|relation| relation.id == id)?;
                    Some((name, relation.path.clone()))
                });
                sheets.extend(path);
            }
        });
        let noted = [("vbaProject", Noted::Macros), ("externalLink", Noted::Links)];
        let has = |kind: &str| relations.iter().any(|relation| relation.kind == kind);
        let noted = noted.into_iter().filter(|(kind, _)| has(kind)).map(|(_, noted)| noted);
        Ok(Self { sheets, noted: noted.collect() })
    }

    /// Tells a builder what stands beside the cells of a sheet.
    pub(super) fn tell(
        &mut self,
        archive: &mut Archive<'_>,
        sheet: &str,
        builder: &mut Builder,
    ) -> Result<(), BookError> {
        let Some(path) = self.sheets.get(sheet) else { return Ok(()) };
        each_element(&archive.text(path)?, |_, name, element| match name {
            "row" => {
                let hidden = value_of(element, "hidden");
                if matches!(hidden.as_deref(), Some("1" | "true")) {
                    builder.hide_row();
                }
            }
            "mergeCell" => {
                let field = value_of(element, "ref");
                let ends = field.as_deref().and_then(|field| field.split_once(':'));
                let ends = ends.and_then(|(first, last)| place(first).zip(place(last)));
                if let Some((first, last)) = ends {
                    builder.merge(first, last);
                }
            }
            _ => {}
        });
        let relations = archive.relations(path)?;
        // What is said in a thread stands among the comments too, behind a notice to older programs.
        for kind in ["comments", "threadedComment"] {
            for relation in relations.iter().filter(|relation| relation.kind == kind) {
                let said = comments(&archive.text(&relation.path)?);
                for (at, words) in &said {
                    builder.comment(*at, words);
                }
            }
        }
        Ok(())
    }
}

/// The comments of a part, by the place they are about; several about one follow each other.
fn comments(text: &str) -> Vec<((usize, usize), String)> {
    let mut found: Vec<((usize, usize), String)> = Vec::new();
    let mut reader = Reader::from_str(text);
    let (mut at, mut is_text) = (None, false);
    while let Ok(event) = reader.read_event() {
        match &event {
            Event::Start(element) => match element.local_name().as_ref() {
                "comment" | "threadedComment" => {
                    at = value_of(element, "ref").and_then(|name| place(&name));
                    if let Some(at) = at {
                        match found.iter_mut().find(|(other, _)| *other == at) {
                            Some((_, words)) => words.push('\n'),
                            None => found.push((at, String::new())),
                        }
                    }
                }
                // The text of a comment is made of runs, each with a text; of a thread, it is one.
                "t" | "text" => is_text = true,
                _ => {}
            },
            Event::End(element) => match element.local_name().as_ref() {
                "comment" | "threadedComment" => at = None,
                "t" | "text" => is_text = false,
                _ => {}
            },
            Event::Eof => break,
            event => {
                let words = words_of(event).filter(|_| is_text);
                let said = found.iter_mut().find(|(other, _)| Some(*other) == at);
                if let Some((words, (_, said))) = words.zip(said) {
                    said.push_str(&words);
                }
            }
        }
    }
    found
}
