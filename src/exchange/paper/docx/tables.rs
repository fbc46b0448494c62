//! Tables of a document: a head row that is repeated on each page, rows that stay whole, a caption.

use crate::exchange::paper::WriteError;
use crate::exchange::paper::block::{Content, Paragraph, Run, Tone};
use crate::exchange::paper::docx::body::{Body, Shape};
use crate::exchange::paper::docx::styles::Style;
use crate::exchange::paper::table::{Cell, Table};

/// From how many bytes on a cell may be torn by the end of a page: it might not fit on one.
const LONG: usize = 1_500;

impl Body<'_> {
    /// A table with its caption.
    pub(super) fn table(&mut self, table: &Table) -> Result<(), WriteError> {
        if table.shows_caption() && !table.caption().is_blank() {
            let caption = [Run::text(table.caption().as_str())];
            self.paragraph(Style::Caption, Shape::default(), &caption)?;
        }
        self.begin_table();
        let widths = table.widths(self.width);
        self.open_table(Style::Table, &widths, Some(table));
        self.head_row(table, &widths)?;
        for (at, row) in table.rows().iter().enumerate() {
            let keeps_next = table.keeps_with_next(at);
            let is_long = row.iter().any(|cell| length(cell) > LONG);
            self.xml.open("w:tr", &[]);
            if !is_long {
                self.xml.raw("<w:trPr><w:cantSplit/></w:trPr>");
            }
            for (cell, width) in row.iter().zip(&widths) {
                self.open_cell(*width, false);
                self.cell(cell, keeps_next && !is_long)?;
                self.xml.close("w:tc");
            }
            self.xml.close("w:tr");
        }
        self.xml.close("w:tbl");
        self.end_table();
        Ok(())
    }

    fn head_row(&mut self, table: &Table, widths: &[u32]) -> Result<(), WriteError> {
        self.xml.open("w:tr", &[]);
        self.xml.raw("<w:trPr><w:cantSplit/><w:tblHeader/></w:trPr>");
        for (column, width) in table.columns().iter().zip(widths) {
            self.open_cell(*width, true);
            self.cell_paragraph(Style::CellHead, &[Run::text(column.head.as_str())], false)?;
            self.xml.close("w:tc");
        }
        self.xml.close("w:tr");
        Ok(())
    }

    fn cell(&mut self, cell: &Cell, keeps_next: bool) -> Result<(), WriteError> {
        if cell.paragraphs.is_empty() {
            return self.cell_paragraph(Style::Cell, &[], keeps_next);
        }
        for Paragraph { tone, runs } in &cell.paragraphs {
            let style = match tone {
                Tone::Body | Tone::Lead => Style::Cell,
                Tone::Quiet => Style::QuietCell,
            };
            self.cell_paragraph(style, runs, keeps_next)?;
        }
        Ok(())
    }

    /// Begins a table of these widths; whoever does ends it. Without a table of ours it only places
    /// what stands in it.
    pub(super) fn open_table(&mut self, style: Style, widths: &[u32], table: Option<&Table>) {
        let (id, whole) = (self.ids.of(style), widths.iter().sum::<u32>().to_string());
        self.xml.open("w:tbl", &[]);
        self.xml.element("w:tblPr", &[], |xml| {
            xml.empty("w:tblStyle", &[("w:val", id)]);
            xml.empty("w:tblW", &[("w:w", &whole), ("w:type", "dxa")]);
            xml.empty("w:tblLayout", &[("w:type", "fixed")]);
            let has_row_heads = table.is_some_and(Table::has_row_heads);
            let look = match (table, has_row_heads) {
                (None, _) => ["0600", "0", "0"],
                (Some(_), true) => ["06A0", "1", "1"],
                (Some(_), false) => ["0620", "1", "0"],
            };
            let [value, first_row, first_column] = look;
            let look = [
                ("w:val", value),
                ("w:firstRow", first_row),
                ("w:lastRow", "0"),
                ("w:firstColumn", first_column),
                ("w:lastColumn", "0"),
                ("w:noHBand", "1"),
                ("w:noVBand", "1"),
            ];
            xml.empty("w:tblLook", &look);
            if let Some(table) = table.filter(|table| !table.caption().is_blank()) {
                xml.empty("w:tblCaption", &[("w:val", &table.caption().in_one_line())]);
            }
        });
        self.xml.element("w:tblGrid", &[], |xml| {
            for width in widths {
                xml.empty("w:gridCol", &[("w:w", &width.to_string())]);
            }
        });
    }

    /// Begins a cell; whoever does ends it.
    pub(super) fn open_cell(&mut self, width: u32, is_head: bool) {
        self.xml.open("w:tc", &[]);
        self.xml.element("w:tcPr", &[], |xml| {
            xml.empty("w:tcW", &[("w:w", &width.to_string()), ("w:type", "dxa")]);
            if is_head {
                xml.raw(
                    "<w:tcBorders><w:bottom w:val=\"single\" w:sz=\"8\" w:space=\"0\" \
                     w:color=\"1B1F24\"/></w:tcBorders><w:vAlign w:val=\"bottom\"/>",
                );
            }
        });
    }
}

/// How many bytes of words stand in a cell.
fn length(cell: &Cell) -> usize {
    let words = |run: &Run| match &run.content {
        Content::Text(text) => text.as_str().len(),
        Content::Sign { word, .. } => word.as_str().len(),
    };
    cell.paragraphs.iter().flat_map(|paragraph| &paragraph.runs).map(words).sum()
}
