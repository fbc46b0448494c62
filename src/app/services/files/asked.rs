//! What can be asked of files, what is reported of them, and what is then done.

use std::path::PathBuf;

use enum_iterator::Sequence;

use crate::app::core::context::Context;
use crate::app::core::message::Message;
use crate::app::core::pictures::PictureChoice;
use crate::app::core::properties::{LeadsTo, Properties, Section};
use crate::app::core::tables::TableOf;
use crate::app::services::files::opened::{Former, HeldBy, Opened};
use crate::app::services::files::pictures::PictureReport;
use crate::app::services::files::question::{
    AfterLeaving, FileQuestion, Offer, OpenMode, ShownText, Version,
};
use crate::app::services::files::save::copy_session;
use crate::app::services::files::sides::Comparison;
use crate::app::services::files::state::Files;
use crate::app::services::files::tables::TablesReport;
use crate::domain::history::Revision;
use crate::insight::differences::Piece;
use crate::storage::file::FileError;
use crate::storage::format::Read;
use crate::storage::journal::Unreadable;
use crate::storage::samples::Sample;

/// What a view can ask for that is done with files.
#[derive(Debug)]
pub enum FileAction {
    /// An empty session, with nothing in it.
    NewEmpty,
    /// A session from the template of a language, by its tag.
    NewFromTemplate(String),
    /// A sample session.
    OpenSample(Sample),
    /// A file.
    Open(PathBuf),
    /// A path was typed where the system has no dialog.
    PathTyped(String),
    /// The window was asked to close.
    CloseRequested,
    /// Opens the former version of a damaged file, as a copy.
    OpenFormer,
    /// Takes a piece from the file that somebody else has changed, or leaves it as it is here.
    Take(Piece, bool),
    /// Saves where it could not be saved since somebody else has that open, all the same.
    SaveAnyway,
    /// Saves the open session beside the file that somebody else has changed.
    SaveBeside,
    /// How to open a session that is open elsewhere.
    OpenAs(OpenMode),
    /// Lists the earlier versions of the file that cannot be opened.
    VersionsOfDamaged,
    /// Opens an earlier version, as a copy.
    OpenVersion(PathBuf),
    /// Compares an earlier version with the open session.
    CompareVersion(PathBuf),
    /// Picks another file for the tables than the one that stands there.
    TablesElsewhere,
    /// That table goes to the file that holds one.
    ChooseTable(TableOf),
    /// What is wanted as a picture is another thing now.
    ChoosePicture(PictureChoice),
    /// Picks a file for that picture, and writes it.
    GivePicture(PictureChoice),
    /// Copies the whole session as text, where it cannot be saved.
    CopySession,
    /// The same without hidden answers and private notes.
    CopyShown,
    /// Opens what an earlier run left, by where its journal lies.
    OpenRecovery(PathBuf),
    /// Asks whether to throw it away, or a journal that cannot be read.
    ThrowAway(PathBuf),
    /// Shows a journal that cannot be read as text.
    ShowJournal(PathBuf),
    /// Copies the text of the journal that is shown.
    CopyJournal,
    /// Copy the session of it, without what is hidden.
    CopyJournalShown,
    /// What was to be known has been read.
    NoticesRead,
}

impl FileAction {
    /// Whether what somebody is typing goes on.
    pub(crate) const fn keeps_typing(&self) -> bool {
        // A piece is chosen in a list in front of everything.
        matches!(self, Self::Take(..))
    }
}

/// What the outside reports of files.
#[derive(Debug)]
pub enum FileReport {
    /// The system has no dialog to open with: ask here.
    NoOpenDialog,
    /// The system has no dialog to save with: ask here.
    NoSaveDialog,
    /// A file stands where one was to be saved.
    AlreadyThere(PathBuf),
    /// A folder was named, where a file was to be saved.
    NamedFolder(PathBuf),
    /// The dialog gave a path to open, or none.
    PickedOpen(Option<PathBuf>),
    /// The dialog gave a path to save to, or none.
    PickedSave(Option<PathBuf>),
    /// A file was read.
    Loaded(PathBuf, Result<Box<Opened>, FileError>),
    /// A file was written; the checksum of what it holds now.
    Saved(PathBuf, Revision, Result<String, FileError>),
    /// What became of tables on their way to a file.
    Tables(TablesReport),
    /// What became of a picture on its way to a file.
    Picture(PictureReport),
    /// A file was saved, but the version before it could not be kept.
    BackupFailed,
    /// A file was saved that had other names (hard links): they stand for the former version.
    HadOtherNames,
    /// What was open here could not be kept as an earlier version.
    VersionNotKept,
    /// A file was not written: somebody else has changed it since it was opened or saved here, to
    /// what has this checksum.
    NotSavedOver(PathBuf, String, Result<Box<Opened>, FileError>),
    /// The window is looked at again.
    Focused,
    /// The open file holds something else than it did.
    FileDiffers(PathBuf, Result<Box<Opened>, FileError>),
    /// The file that is open here is open elsewhere, too.
    HeldElsewhere(PathBuf, HeldBy),
    /// A damaged file has a former version that can be read.
    FormerFound(Former),
    /// The earlier versions of a file.
    Versions(PathBuf, Result<Vec<Version>, FileError>),
    /// An earlier version was read, to be compared.
    VersionRead(PathBuf, Result<Box<Read>, FileError>),
    /// Two versions of a session were compared.
    Compared(Box<Comparison>),
    /// An earlier run stopped for a defect of ours; where the report of it lies.
    Stopped(PathBuf),
    /// Earlier runs left these unsaved; and these journals cannot be read.
    Recoveries(Vec<Offer>, Vec<Unreadable>),
    /// All that stands in a journal that cannot be read, as text.
    JournalText(PathBuf, Result<ShownText, FileError>),
    /// The journal's own file is gone or was cut.
    JournalLost,
    /// The journal is as large as journals can be.
    JournalFull,
    /// The journal cannot be written (with why), or can be again.
    JournalFailed(Option<FileError>),
    /// What was done waits to be safe for longer than it should, or no longer does.
    JournalLate(bool),
}

/// What can be asked by name that is done with files.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Hash, Sequence)]
#[expect(missing_docs, reason = "each is named as what it does")]
pub enum FileCommand {
    New,
    Open,
    Save,
    SaveAs,
    /// Write its tables to a file.
    GiveTables,
    /// Draw a picture of it for a file.
    GivePicture,
    /// List the earlier versions of the open file.
    Versions,
    Quit,
    Recover,
}

impl FileCommand {
    /// What is to be known of it.
    pub const fn properties(self) -> Properties {
        use Section::{File, Last};
        match self {
            Self::New => Properties::new(File, "command-new").leads_to(LeadsTo::Elsewhere),
            Self::Open => Properties::new(File, "command-open").leads_to(LeadsTo::Elsewhere),
            Self::Save => Properties::new(File, "command-save"),
            Self::SaveAs => Properties::new(File, "command-save-as"),
            Self::GiveTables => Properties::new(File, "command-give-tables"),
            Self::GivePicture => Properties::new(File, "command-give-picture"),
            Self::Versions => Properties::new(File, "command-versions"),
            Self::Quit => Properties::new(File, "command-quit").leads_to(LeadsTo::Elsewhere),
            Self::Recover => Properties::new(Last, "command-recover").leads_to(LeadsTo::Elsewhere),
        }
    }
}

impl Files {
    /// Whether a command can be done now.
    pub(crate) fn is_enabled(&self, command: FileCommand, cx: &Context) -> bool {
        match command {
            FileCommand::New | FileCommand::Open | FileCommand::Quit => true,
            FileCommand::Save
            | FileCommand::SaveAs
            | FileCommand::GiveTables
            | FileCommand::GivePicture => cx.document.is_some(),
            FileCommand::Versions => cx.document.as_ref().is_some_and(|d| d.path().is_some()),
            FileCommand::Recover => !self.recoveries.is_empty() || !self.unreadable.is_empty(),
        }
    }

    /// Does a command.
    pub(crate) fn run(&mut self, command: FileCommand, cx: &mut Context) {
        match command {
            FileCommand::New => self.ask(FileQuestion::New, cx),
            FileCommand::Open => self.leave_for(AfterLeaving::PickOpen, cx),
            FileCommand::Save => {
                self.save(cx);
            }
            FileCommand::SaveAs => {
                self.save_as(cx);
            }
            FileCommand::GiveTables => self.give_tables(cx),
            FileCommand::GivePicture => self.ask_for_picture(cx),
            FileCommand::Versions => self.list_versions(cx),
            FileCommand::Quit => self.leave_for(AfterLeaving::Quit, cx),
            FileCommand::Recover => self.ask(FileQuestion::Recover, cx),
        }
    }

    /// Does what a view asks for.
    pub(crate) fn update(&mut self, action: FileAction, cx: &mut Context) {
        match action {
            FileAction::NewEmpty => self.leave_for(AfterLeaving::NewEmpty, cx),
            FileAction::NewFromTemplate(tag) => {
                self.leave_for(AfterLeaving::NewFromTemplate(tag), cx);
            }
            FileAction::OpenSample(sample) => self.leave_for(AfterLeaving::Sample(sample), cx),
            FileAction::Open(path) => self.leave_for(AfterLeaving::Open(path), cx),
            FileAction::PathTyped(text) => self.path_typed(&text, cx),
            FileAction::CloseRequested => self.leave_for(AfterLeaving::Quit, cx),
            FileAction::OpenFormer => self.open_former(cx),
            FileAction::Take(piece, from_file) => self.take_piece(piece, from_file, cx),
            FileAction::SaveAnyway => self.save_anyway(cx),
            FileAction::SaveBeside => {
                cx.put_in_front(None);
                self.save_as(cx);
            }
            FileAction::OpenAs(how) => self.open_as(how, cx),
            FileAction::VersionsOfDamaged => self.list_versions_of_damaged(cx),
            FileAction::OpenVersion(path) => self.open_version(path, cx),
            FileAction::CompareVersion(path) => self.compare_version(path, cx),
            FileAction::TablesElsewhere => self.give_tables_elsewhere(cx),
            FileAction::ChooseTable(table) => self.choose_table(table, cx),
            FileAction::ChoosePicture(choice) => self.ask(FileQuestion::Picture(choice), cx),
            // Whoever knows the rooms has made it, where there is one.
            FileAction::GivePicture(choice) => self.give_picture(choice, None, cx),
            FileAction::CopySession => copy_session(true, cx),
            FileAction::CopyShown => copy_session(false, cx),
            FileAction::OpenRecovery(journal) => self.leave_for_recovery(&journal, cx),
            FileAction::ThrowAway(journal) => self.ask(FileQuestion::ThrowAway(journal), cx),
            FileAction::ShowJournal(journal) => self.show_journal(journal, cx),
            FileAction::CopyJournal => self.copy_journal(cx),
            FileAction::NoticesRead => self.notices.clear(),
            FileAction::CopyJournalShown => self.copy_journal_shown(cx),
        }
    }

    /// Hears what the outside reports.
    pub(crate) fn hear_report(&mut self, report: FileReport, cx: &mut Context) {
        match report {
            FileReport::NoOpenDialog => {
                self.under_way.picking = None;
                self.ask(FileQuestion::OpenPath, cx);
            }
            FileReport::NoSaveDialog => self.no_save_dialog(cx),
            FileReport::AlreadyThere(path) => {
                self.under_way.picking = None;
                self.ask(FileQuestion::SavePath(Some(path)), cx);
            }
            FileReport::NamedFolder(path) => self.named_folder(path, cx),
            FileReport::PickedOpen(path) => self.picked_open(path, cx),
            FileReport::PickedSave(path) => self.picked_save(path, cx),
            FileReport::Loaded(path, result) => self.loaded(path, result, cx),
            FileReport::Saved(path, revision, result) => self.saved(path, revision, result, cx),
            FileReport::Tables(report) => self.hear_of_tables(report, cx),
            FileReport::Picture(report) => self.hear_of_picture(report, cx),
            FileReport::BackupFailed => cx.say(Message::new("message-backup-failed")),
            FileReport::HadOtherNames => cx.say(Message::new("message-other-names")),
            FileReport::VersionNotKept => cx.say(Message::new("message-version-not-kept")),
            FileReport::NotSavedOver(path, checksum, theirs) => {
                self.not_saved_over(path, checksum, theirs, cx);
            }
            FileReport::Focused => self.look_at_file(cx),
            FileReport::FileDiffers(path, result) => self.looked(&path, result, cx),
            FileReport::HeldElsewhere(path, held) => self.held_elsewhere(path, held, cx),
            FileReport::FormerFound(former) => self.former_found(former, cx),
            FileReport::Versions(path, list) => self.versions_found(&path, list, cx),
            FileReport::VersionRead(path, read) => self.version_read(&path, read, cx),
            FileReport::Compared(found) => self.compared(*found, cx),
            FileReport::Stopped(report) => self.stopped(report, cx),
            FileReport::Recoveries(offers, unreadable) => {
                self.offer_recoveries(offers, unreadable, cx);
            }
            FileReport::JournalText(journal, text) => self.journal_read(&journal, text, cx),
            FileReport::JournalLost => self.begin_journal_anew(cx),
            FileReport::JournalFull => self.journal_full(cx),
            FileReport::JournalFailed(why) => self.journal_failed(why, cx),
            FileReport::JournalLate(late) => self.journal_late(late, cx),
        }
    }
}
