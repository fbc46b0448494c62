//! Giving the session out as tables: to a file that a person picks, never over another unasked.

use std::path::{Path, PathBuf};

use crate::app::core::context::Context;
use crate::app::core::effect::{Effect, GiveTo, Stands, TablesOrder};
use crate::app::core::file_names::{name_of, numbered};
use crate::app::core::message::Message;
use crate::app::core::tables::TableOf;
use crate::app::services::files::question::FileQuestion;
use crate::app::services::files::state::{Files, Picking};
use crate::exchange::paper::form::plain_name;
use crate::exchange::table_out::form::TableForm;
use crate::storage::file::FileError;

/// What became of tables on their way to a file.
#[derive(Clone, Debug, PartialEq, Eq)]
pub enum TablesReport {
    /// Nobody wants the file any more: none was picked.
    NotWanted,
    /// A file stands there that was not asked about, or another program has it open.
    Stand(Stands),
    /// That file holds one table: which one?
    Which(PathBuf),
    /// They were written, but for what no cell has room for: the names of those cells.
    Given(PathBuf, Vec<String>),
    /// The file could not be written.
    NotWritten(PathBuf, FileError),
    /// A defect of ours.
    NotMade,
}

impl Files {
    /// Writes all tables to a file that a person picks.
    pub(super) fn give_tables(&mut self, cx: &mut Context) {
        cx.commit_drafts();
        let Some(document) = &cx.document else { return };
        let folder = document.path().and_then(|path| path.parent()).map(Path::to_owned);
        let title = document.session().title.trim();
        let name = if title.is_empty() { cx.texts.get("unnamed") } else { title.into() };
        let name = format!("{}.{}", plain_name(&name), TableForm::Xlsx.ending());
        self.order_tables(GiveTo::Picked { folder, name }, None, cx);
    }

    fn order_tables(&mut self, to: GiveTo, only: Option<TableOf>, cx: &mut Context) {
        let Some(document) = &cx.document else { return };
        let order = TablesOrder { session: document.shared_session(), to, only };
        self.pick(Picking::Tables, Effect::GiveTables(order), cx);
    }

    /// Has another file picked than the one that stands there, or cannot be written.
    pub(super) fn give_tables_elsewhere(&mut self, cx: &mut Context) {
        match self.take_question(cx) {
            Some(
                FileQuestion::TablesStand(Stands { path, .. })
                | FileQuestion::TablesNotWritten(path, _),
            ) => self.pick_other(&path, cx),
            other => self.put_back(other, cx),
        }
    }

    pub(super) fn pick_other(&mut self, path: &Path, cx: &mut Context) {
        let folder = path.parent().map(Path::to_path_buf);
        self.order_tables(GiveTo::Picked { folder, name: numbered(path) }, None, cx);
    }

    /// Writes over what stands there, which was asked about.
    pub(super) fn give_tables_over(&mut self, stands: Stands, cx: &mut Context) {
        self.order_tables(GiveTo::Over(stands.path), None, cx);
    }

    /// Another table is wanted in the file that holds one.
    pub(super) fn choose_table(&mut self, table: TableOf, cx: &mut Context) {
        match self.take_question(cx) {
            Some(FileQuestion::WhichTable(path, _)) => {
                self.ask(FileQuestion::WhichTable(path, table), cx);
            }
            other => self.put_back(other, cx),
        }
    }

    /// Writes that table to a file that was picked, over what stands there: the dialog has asked.
    pub(super) fn give_one_table(&mut self, path: PathBuf, table: TableOf, cx: &mut Context) {
        self.order_tables(GiveTo::Over(path), Some(table), cx);
    }

    /// Hears what became of them.
    pub(super) fn hear_of_tables(&mut self, report: TablesReport, cx: &mut Context) {
        self.under_way.picking.take_if(|picking| *picking == Picking::Tables);
        match report {
            TablesReport::NotWanted => {}
            TablesReport::Stand(stands) => self.ask(FileQuestion::TablesStand(stands), cx),
            TablesReport::Which(path) => {
                self.ask(FileQuestion::WhichTable(path, TableOf::Board), cx);
            }
            TablesReport::Given(path, cut) if cut.is_empty() => {
                cx.say(Message::new("message-tables-given").words("name", name_of(&path)));
            }
            TablesReport::Given(path, cut) => {
                let said = Message::new("message-tables-cut").words("name", name_of(&path));
                cx.say(said.words("cells", cut.join(", ")));
            }
            TablesReport::NotWritten(path, why) => {
                self.ask(FileQuestion::TablesNotWritten(path, why), cx);
            }
            TablesReport::NotMade => cx.say(Message::new("message-tables-not-made")),
        }
    }
}
