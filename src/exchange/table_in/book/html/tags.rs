//! What tags say, and of which kind they are.

use html5ever::tokenizer::Tag;

/// The value of an attribute.
pub(super) fn value<'t>(tag: &'t Tag, name: &str) -> Option<&'t str> {
    tag.attrs.iter().find(|attribute| &*attribute.name.local == name).map(|it| &*it.value)
}

/// The number that a value begins with, as tags have it: what stands behind it counts for nothing.
pub(super) fn leading_number(value: &str) -> Option<usize> {
    let value = value.trim_start();
    let digits = value.find(|c: char| !c.is_ascii_digit()).map_or(value, |end| &value[..end]);
    if digits.is_empty() { None } else { Some(digits.parse().unwrap_or(usize::MAX)) }
}

/// Whether nothing can stand in an element.
pub(super) fn is_empty(name: &str) -> bool {
    matches!(
        name,
        "area"
            | "base"
            | "col"
            | "embed"
            | "hr"
            | "img"
            | "input"
            | "link"
            | "meta"
            | "source"
            | "track"
            | "wbr"
    )
}

/// Whether an element stands in lines of its own.
pub(super) fn is_block(name: &str) -> bool {
    matches!(
        name,
        "address"
            | "article"
            | "aside"
            | "blockquote"
            | "body"
            | "caption"
            | "center"
            | "dd"
            | "div"
            | "dl"
            | "dt"
            | "footer"
            | "form"
            | "h1"
            | "h2"
            | "h3"
            | "h4"
            | "h5"
            | "h6"
            | "header"
            | "li"
            | "main"
            | "nav"
            | "ol"
            | "p"
            | "pre"
            | "section"
            | "ul"
    )
}
