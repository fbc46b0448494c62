//! What can be asked of Minutes, and what is then done.

use enum_iterator::Sequence;

use crate::app::core::context::Context;
use crate::app::core::effect::Effect;
use crate::app::core::place::{Focus, MinutesTab, Place, Room};
use crate::app::core::properties::{LeadsTo, Properties, Section};
use crate::app::rooms::minutes::outcome::Step;
use crate::app::rooms::minutes::preview::ReadMove;
use crate::app::rooms::minutes::state::{At, Fold, Minutes};
use crate::domain::measure::MeasureId;
use crate::domain::meeting::contents::{Part, RoundsShown};
use crate::domain::meeting::follow_up::FollowUpId;
use crate::domain::meeting::item::{Item, ItemKind, Progress};
use crate::domain::meeting::note::{NoteId, NoteKind};
use crate::domain::meeting::paper::PaperId;
use crate::domain::meeting::presence::How;
use crate::domain::meeting::private_note::PrivateNoteId;
use crate::domain::meeting::sitting::MeetingId;
use crate::domain::participant::ParticipantId;
use crate::domain::question::ReplyId;
use crate::exchange::paper::form::Form;

/// Which way one walks on the agenda.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
#[expect(missing_docs, reason = "each is named as the way it goes")]
pub enum AgendaMove {
    Up,
    Down,
    First,
    Last,
}

/// What a view of Minutes can ask for. What is said of an item is said of the chosen one.
#[derive(Clone, Copy, Debug)]
pub enum MinutesAction {
    /// Walks to another line of the agenda.
    Walk(AgendaMove),
    /// Chooses something on it.
    Select(At),
    /// Looks at another meeting.
    Meeting(MeetingId),
    /// Makes an item of what was asked for on the agenda.
    TakeUp(ReplyId),
    /// Says what the item is for.
    Kind(ItemKind),
    /// Says whether it treats whatever the walk of Judge goes through.
    Walks(bool),
    /// Says whether it treats a measure.
    Treats(MeasureId, bool),
    /// Adds a note of a kind, behind that one or last.
    AddNote(NoteKind, Option<NoteId>),
    /// Takes a note away.
    RemoveNote(NoteId),
    /// Moves a note one up, or down.
    MoveNote(NoteId, bool),
    /// Says whose words a note is.
    NoteBy(NoteId, Option<ParticipantId>),
    /// Takes a follow-up away.
    RemoveFollowUp(FollowUpId),
    /// Ticks a follow-up off, or on again.
    Tick(FollowUpId),
    /// Takes a paper away.
    RemovePaper(PaperId),
    /// Takes a private note away.
    RemovePrivate(PrivateNoteId),
    /// Says how a seat is there.
    Attend(ParticipantId, How),
    /// Has a seat be there for the item as on its day.
    AsOnTheDay(ParticipantId),
    /// Says whether that is said of the whole day.
    OfDay(bool),
    /// Changes who is there, or has done.
    ChangeAttendance(bool),
    /// Unfolds something, or folds it away.
    Fold(Fold, bool),
    /// In a narrow window, puts the page in place of the agenda, or takes it away.
    Page(bool),
    /// Where there is no room for it beside the page, puts what else stands there in its place: who
    /// is there, or what goes into the minutes.
    Side(bool),
    /// Opens a view.
    Show(MinutesTab),
    /// Reads on in the minutes as they will be.
    Read(ReadMove),
    /// Has only decisions and follow-ups in the minutes, or all of it.
    OnlyDecisions(bool),
    /// Says how the answers of rounds stand in them.
    Rounds(RoundsShown),
    /// Has a part in them, or not.
    Part(Part, bool),
    /// Has them written in a language by its tag, or else in the program's.
    Language(Option<&'static str>),
    /// Says how far they have come.
    Approve(Step),
    /// Writes a paper over the file that stands where it goes.
    GiveOver,
    /// Has another file picked than that.
    GiveElsewhere,
    /// Says whether a paper was shown at the meeting, and not sent out before it.
    Shown(PaperId, bool),
}

/// What can be asked of Minutes by name.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Hash, Sequence)]
#[expect(missing_docs, reason = "each is named as what it does")]
pub enum MinutesCommand {
    AddItem,
    UsualAgenda,
    Write,
    BeginOrPause,
    EndItem,
    NextItem,
    PreviousItem,
    MoveUp,
    MoveDown,
    DeleteItem,
    AddPoint,
    AddParagraph,
    AddDecision,
    TakeProposal,
    AddReservation,
    AddFollowUp,
    AddPaper,
    AddPrivateNote,
    Attendance,
    NewMeeting,
    DeleteMeeting,
    GiveWord,
    GivePdf,
    GiveWeb,
    CopyMinutes,
    GiveAgenda,
    Show(MinutesTab),
    SendOut,
    Approve,
    BackToDraft,
    ChooseTemplate,
    WithoutTemplate,
    StopGiving,
}

impl MinutesCommand {
    /// What is to be known of it.
    pub const fn properties(self) -> Properties {
        const fn here(key: &'static str) -> Properties {
            Properties::new(Section::Minutes, key).only_in(Room::Minutes)
        }
        match self {
            Self::AddItem => here("command-item-add").leads_to(LeadsTo::Text),
            Self::UsualAgenda => here("command-agenda-usual"),
            Self::Write => here("command-item-write").leads_to(LeadsTo::Text),
            Self::BeginOrPause => here("command-item-begin"),
            Self::EndItem => here("command-item-end"),
            Self::NextItem => here("command-item-next").repeats(),
            Self::PreviousItem => here("command-item-previous").repeats(),
            Self::MoveUp => here("command-item-up").repeats().is_texts_own(),
            Self::MoveDown => here("command-item-down").repeats().is_texts_own(),
            Self::DeleteItem => here("command-item-delete"),
            Self::AddPoint => here("command-note-point").leads_to(LeadsTo::Text),
            Self::AddParagraph => here("command-note-paragraph").leads_to(LeadsTo::Text),
            Self::AddDecision => here("command-note-decision").leads_to(LeadsTo::Text),
            Self::TakeProposal => here("command-take-proposal").leads_to(LeadsTo::Text),
            Self::AddReservation => here("command-note-reservation").leads_to(LeadsTo::Text),
            Self::AddFollowUp => here("command-follow-up-add").leads_to(LeadsTo::Text),
            Self::AddPaper => here("command-paper-add").leads_to(LeadsTo::Text),
            Self::AddPrivateNote => here("command-private-note").leads_to(LeadsTo::Text),
            Self::Attendance => here("command-attendance"),
            Self::NewMeeting => here("command-meeting-new").leads_to(LeadsTo::Text),
            Self::DeleteMeeting => here("command-meeting-delete"),
            Self::GiveWord => here("command-minutes-word"),
            Self::GivePdf => here("command-minutes-pdf"),
            Self::GiveWeb => here("command-minutes-web"),
            Self::CopyMinutes => here("command-minutes-copy"),
            Self::GiveAgenda => here("command-agenda-give"),
            Self::Show(tab) => {
                let key = match tab {
                    MinutesTab::Paper => "command-minutes-paper",
                    MinutesTab::Meeting => "command-minutes-meeting",
                    MinutesTab::Since => "command-minutes-since",
                };
                Properties::new(Section::Go, key).leads_to(LeadsTo::Elsewhere)
            }
            Self::SendOut => here("command-minutes-send"),
            Self::Approve => here("command-minutes-approve").leads_to(LeadsTo::Text),
            Self::BackToDraft => here("command-minutes-draft"),
            Self::ChooseTemplate => here("command-template-choose"),
            Self::WithoutTemplate => here("command-template-none"),
            Self::StopGiving => here("command-minutes-stop"),
        }
    }
}

impl Minutes {
    /// Whether a command can be done now.
    pub(crate) fn is_enabled(&self, command: MinutesCommand, cx: &Context) -> bool {
        let here = cx.room == Room::Minutes;
        if let MinutesCommand::Show(tab) = command {
            return cx.document.is_some() && !(here && self.tab == tab);
        }
        if !here || cx.document.is_none() {
            return false;
        }
        let is_meeting = self.tab == MinutesTab::Meeting;
        let item = self.item(cx).filter(|_| is_meeting);
        let minuted = item.is_some_and(Item::is_minuted);
        match command {
            MinutesCommand::Show(_)
            | MinutesCommand::NewMeeting
            | MinutesCommand::ChooseTemplate => true,
            MinutesCommand::AddItem => is_meeting,
            MinutesCommand::UsualAgenda => is_meeting && self.lines(cx).len() <= 1,
            MinutesCommand::Write | MinutesCommand::DeleteMeeting => {
                is_meeting && self.meeting(cx).is_some()
            }
            MinutesCommand::NextItem | MinutesCommand::PreviousItem => {
                self.tab != MinutesTab::Since && self.meeting(cx).is_some()
            }
            MinutesCommand::SendOut => self.can_step(Step::Sent, cx),
            MinutesCommand::Approve => self.can_step(Step::Approved, cx),
            MinutesCommand::BackToDraft => self.can_step(Step::Draft, cx),
            MinutesCommand::GiveWord
            | MinutesCommand::GivePdf
            | MinutesCommand::GiveWeb
            | MinutesCommand::GiveAgenda => self.meeting(cx).is_some() && self.giving.is_none(),
            MinutesCommand::CopyMinutes => self.meeting(cx).is_some(),
            MinutesCommand::WithoutTemplate => cx.settings.template.is_some(),
            MinutesCommand::StopGiving => self.giving.is_some(),
            MinutesCommand::BeginOrPause | MinutesCommand::DeleteItem => item.is_some(),
            MinutesCommand::EndItem => item.is_some_and(|item| item.progress() != Progress::Ended),
            MinutesCommand::MoveUp => is_meeting && self.can_move(false, cx),
            MinutesCommand::MoveDown => is_meeting && self.can_move(true, cx),
            MinutesCommand::AddPoint
            | MinutesCommand::AddParagraph
            | MinutesCommand::AddDecision
            | MinutesCommand::AddReservation
            | MinutesCommand::AddFollowUp
            | MinutesCommand::AddPaper
            | MinutesCommand::AddPrivateNote => minuted,
            MinutesCommand::TakeProposal => is_meeting && self.can_take_proposal(cx),
            MinutesCommand::Attendance => {
                is_meeting
                    && self.meeting(cx).is_some()
                    && cx.session().is_some_and(|s| !s.participants.is_empty())
            }
        }
    }

    /// Does a command.
    pub(crate) fn run(&mut self, command: MinutesCommand, cx: &mut Context) {
        match command {
            MinutesCommand::AddItem => self.add_item(cx),
            MinutesCommand::UsualAgenda => self.usual_agenda(cx),
            MinutesCommand::Write => self.write(cx),
            MinutesCommand::BeginOrPause => self.begin_or_pause(cx),
            MinutesCommand::EndItem => self.end(cx),
            MinutesCommand::NextItem if self.tab == MinutesTab::Paper => {
                self.read(ReadMove::NextHeading, cx);
            }
            MinutesCommand::PreviousItem if self.tab == MinutesTab::Paper => {
                self.read(ReadMove::HeadingBefore, cx);
            }
            MinutesCommand::NextItem => self.walk(AgendaMove::Down, cx),
            MinutesCommand::PreviousItem => self.walk(AgendaMove::Up, cx),
            MinutesCommand::MoveUp => self.move_item(false, cx),
            MinutesCommand::MoveDown => self.move_item(true, cx),
            MinutesCommand::DeleteItem => self.delete_item(cx),
            MinutesCommand::AddPoint => self.add_note(NoteKind::Point, None, cx),
            MinutesCommand::AddParagraph => self.add_note(NoteKind::Paragraph, None, cx),
            MinutesCommand::AddDecision => self.add_note(NoteKind::Decision, None, cx),
            MinutesCommand::TakeProposal => self.take_proposal(cx),
            MinutesCommand::AddReservation => self.add_note(NoteKind::Reservation, None, cx),
            MinutesCommand::AddFollowUp => self.add_follow_up(cx),
            MinutesCommand::AddPaper => self.add_paper(cx),
            MinutesCommand::AddPrivateNote => self.add_private(cx),
            MinutesCommand::Attendance => self.change_attendance(!self.attends, cx),
            MinutesCommand::NewMeeting => self.new_meeting(cx),
            MinutesCommand::DeleteMeeting => self.delete_meeting(cx),
            MinutesCommand::GiveWord => self.give(Form::Docx, cx),
            MinutesCommand::GivePdf => self.give(Form::Pdf, cx),
            MinutesCommand::GiveWeb => self.give(Form::Html, cx),
            MinutesCommand::CopyMinutes => self.copy(cx),
            MinutesCommand::GiveAgenda => self.give_agenda(cx),
            MinutesCommand::Show(tab) => {
                if cx.room != Room::Minutes {
                    cx.go(Place::Room(Room::Minutes));
                }
                self.show(tab, cx);
            }
            MinutesCommand::SendOut => self.step(Step::Sent, cx),
            MinutesCommand::Approve => self.step(Step::Approved, cx),
            MinutesCommand::BackToDraft => self.step(Step::Draft, cx),
            MinutesCommand::ChooseTemplate => cx.effect(Effect::PickTemplate),
            MinutesCommand::WithoutTemplate => Self::without_template(cx),
            MinutesCommand::StopGiving => self.stop_giving(cx),
        }
    }

    /// Does what a view asks for.
    pub(crate) fn update(&mut self, action: MinutesAction, cx: &mut Context) {
        match action {
            MinutesAction::Walk(way) => self.walk(way, cx),
            MinutesAction::Select(at) => {
                self.choose(at, cx);
                self.page = true;
                cx.wish_focus(Focus::Agenda);
            }
            MinutesAction::Meeting(id) => {
                (self.meeting, self.at) = (Some(id), None);
                cx.wish_focus(Focus::Agenda);
            }
            MinutesAction::TakeUp(reply) => self.take_up(reply, cx),
            MinutesAction::Kind(kind) => self.change_item(cx, |item| item.kind = kind),
            MinutesAction::Walks(walk) => self.change_item(cx, |item| item.walk = walk),
            MinutesAction::Treats(measure, treats) => self.treat(measure, treats, cx),
            MinutesAction::AddNote(kind, after) => self.add_note(kind, after, cx),
            MinutesAction::RemoveNote(id) => self.remove_note(id, cx),
            MinutesAction::MoveNote(id, down) => self.move_note(id, down, cx),
            MinutesAction::NoteBy(id, by) => Self::note_by(id, by, cx),
            MinutesAction::RemoveFollowUp(id) => self.remove_follow_up(id, cx),
            MinutesAction::Tick(id) => Self::tick(id, cx),
            MinutesAction::RemovePaper(id) => self.remove_paper(id, cx),
            MinutesAction::RemovePrivate(id) => Self::remove_private(id, cx),
            MinutesAction::Attend(seat, how) => self.attend(seat, how, cx),
            MinutesAction::AsOnTheDay(seat) => self.as_on_the_day(seat, cx),
            MinutesAction::OfDay(of_day) => self.of_day = of_day,
            MinutesAction::ChangeAttendance(changes) => self.change_attendance(changes, cx),
            MinutesAction::Fold(fold, true) => drop(self.open.insert(fold)),
            MinutesAction::Fold(fold, false) => drop(self.open.remove(&fold)),
            MinutesAction::Page(open) => {
                (self.page, self.side) = (open, false);
                cx.wish_focus(Focus::Agenda);
            }
            MinutesAction::Side(open) => {
                self.side = open;
                cx.wish_focus(if open { Focus::Attendance } else { Focus::Agenda });
            }
            MinutesAction::Show(tab) => self.show(tab, cx),
            MinutesAction::Read(way) => self.read(way, cx),
            MinutesAction::OnlyDecisions(only) => {
                self.choose_contents(cx, |contents| contents.only_decisions = only);
            }
            MinutesAction::Rounds(shown) => {
                self.choose_contents(cx, |contents| contents.rounds = shown);
            }
            MinutesAction::Part(part, is_in) => {
                self.choose_contents(cx, |contents| *contents = contents.with(part, is_in));
            }
            MinutesAction::Language(tag) => self.choose_contents(cx, |contents| {
                tag.unwrap_or_default().clone_into(&mut contents.language);
            }),
            MinutesAction::Approve(step) => self.step(step, cx),
            MinutesAction::GiveOver => self.give_over(cx),
            MinutesAction::GiveElsewhere => self.give_elsewhere(cx),
            MinutesAction::Shown(id, shown) => Self::paper_shown(id, shown, cx),
        }
    }
}
