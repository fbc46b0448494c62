//! The arguments of `lyskryss export`: tables or a picture, by how the new file's name ends.

use std::path::PathBuf;

use lexopt::Arg;

use crate::desktop::cli::{Asked, language_of, path_of, string_of};
use crate::desktop::export::{self, TableOrder};
#[cfg(feature = "gui")]
use crate::desktop::pictures::{self, PictureOrder};

pub(super) fn parse_export(mut parser: lexopt::Parser) -> Result<Asked, String> {
    let mut order = TableOrder::default();
    let (mut file, mut to, mut what) = (None, None, Vec::new());
    let (mut size, mut crossing, mut dialect) = (None, None, None);
    while let Some(arg) = parser.next().map_err(|err| err.to_string())? {
        match arg {
            Arg::Short('h') | Arg::Long("help") => return Ok(Asked::Help),
            Arg::Long("to") if to.is_none() => to = Some(path_of(&mut parser)?),
            Arg::Long("lang") => order.language = Some(language_of(&mut parser)?),
            Arg::Long("what") => {
                let words = string_of(&mut parser)?;
                what.extend(words.split(',').map(|word| word.trim().to_owned()));
            }
            Arg::Long("as") => dialect = Some(export::dialect_of(&string_of(&mut parser)?)?),
            Arg::Long("size") => size = Some(string_of(&mut parser)?),
            Arg::Long("crossing") => crossing = Some(string_of(&mut parser)?),
            Arg::Long("over") => order.over = true,
            Arg::Value(path) if file.is_none() => file = Some(PathBuf::from(path)),
            other => return Err(other.unexpected().to_string()),
        }
    }
    let (Some(file), Some(to)) = (file, to) else {
        return Err("export needs a file, and --to with the name of a new one".to_owned());
    };
    #[cfg(feature = "gui")]
    if pictures::is_picture(&to) {
        if dialect.is_some() {
            return Err("--as is for a table as text, and not for a picture".to_owned());
        }
        let of = pictures::picture_of(&what, crossing.is_some())?;
        let size = size.map_or(Ok(None), |size| pictures::size_of(&size).map(Some))?;
        let size = size.unwrap_or(pictures::USUAL);
        let TableOrder { over, language, .. } = order;
        return Ok(Asked::Picture(PictureOrder { file, to, over, of, crossing, size, language }));
    }
    if size.is_some() || crossing.is_some() {
        let forms = "a file whose name ends with .png or .svg";
        return Err(format!("--size and --crossing are for a picture: {forms}"));
    }
    order.what = what.iter().map(|word| export::table_of(word)).collect::<Result<_, _>>()?;
    Ok(Asked::Export(TableOrder { file, to, dialect: dialect.unwrap_or_default(), ..order }))
}
