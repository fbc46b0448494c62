//! What cells of the board are called, whatever way the cursor came to them: measure, column, mark.
//! How they are read along the way is seen to in `by_ear_board.rs`.

use lyskryss::app::core::place::BoardColumn;
use lyskryss::domain::focus_area::FocusArea;

use super::Window;

/// What is known of the cell with the cursor.
pub struct Cells<'a> {
    window: &'a Window,
    /// The names of its measure, of its column and of its focus area.
    cursor: Option<[String; 3]>,
}

impl<'a> Cells<'a> {
    pub fn of(window: &'a Window) -> Self {
        let named = || {
            let session = &window.app().document.as_ref()?.session();
            let cursor = window.app().board.cursor()?;
            let measure = session.measure(cursor.measure)?;
            let column = match cursor.column {
                BoardColumn::Criterion(id) => session.criterion(id)?.name.clone(),
                BoardColumn::Decision => window.t("board-decision"),
            };
            let area = measure.focus_area.and_then(|id| session.find::<FocusArea>(id));
            let area = area.map_or_else(|| window.t("no-focus-area"), |area| area.name.clone());
            Some([measure.called(), column, area])
        };
        Self { window, cursor: named() }
    }

    /// A cell's name without its row, and with measure and column first.
    pub fn plain(&self, name: &str) -> String {
        let name = self.without_row(name);
        let Some([measure, column, area]) = &self.cursor else {
            return name.to_owned();
        };
        let name = name.strip_prefix(&format!("{area}. ")).unwrap_or(name);
        let between = |begin: &str, end: &str| {
            name.strip_prefix(begin).and_then(|rest| rest.strip_suffix(end)).map(str::to_owned)
        };
        let says = between(&format!("{column}: "), &format!(". {measure}"))
            .or_else(|| between(&format!("{measure}: "), &format!(". {column}")))
            .or_else(|| between("", &format!(". {column}, {measure}")));
        says.map_or_else(|| name.to_owned(), |says| format!("{measure}, {column}: {says}"))
    }

    fn without_row<'n>(&self, name: &'n str) -> &'n str {
        let Some((rest, row)) = name.rsplit_once(", ") else { return name };
        let numbers: Vec<usize> = row.split(' ').filter_map(|word| word.parse().ok()).collect();
        let is_row = |row_of: [usize; 2]| {
            let args = [("row", row_of[0].into()), ("of", row_of[1].into())];
            self.window.app().texts.with("spoken-row", &args) == row
        };
        if <[usize; 2]>::try_from(numbers).is_ok_and(is_row) { rest } else { name }
    }
}
