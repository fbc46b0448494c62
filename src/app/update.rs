//! The one way an action becomes a new state.

use std::path::PathBuf;

use crate::app::action::Action;
use crate::app::audience::AudiencePlace;
use crate::app::board::{BoardColumn, Cursor};
use crate::app::command::Command;
use crate::app::effect::{Effect, Now};
use crate::app::files::{AfterLeaving, Dialog};
use crate::app::message::Message;
use crate::app::prepare::{EntryId, Tab};
use crate::app::state::{App, Focus, Picking, Room};
use crate::domain::criterion::{Criterion, CriterionId};
use crate::domain::field::{CriterionField, Field, JudgementField};
use crate::domain::judging;
use crate::domain::light::Light;
use crate::domain::measure::{Measure, Step};
use crate::domain::round::{Answer, Rules};
use crate::i18n::Texts;
use crate::insight::order::{Alphabet, Filter, Sort};

/// The least zoom.
pub const LEAST_ZOOM: f32 = 0.5;
/// The most zoom.
pub const MOST_ZOOM: f32 = 3.0;

/// Does what is asked, and gives what must be done outside.
pub fn update(app: &mut App, action: Action, now: Now) -> Vec<Effect> {
    app.now = now;
    // Text being typed becomes an edit before its writer does anything else.
    if action.ends_typing() {
        app.commit_drafts();
    }
    let effects = app.handle(action, now);
    if let Some(document) = &mut app.document {
        document.settle();
    }
    app.settle_rows();
    app.settle_judge();
    app.settle_audience();
    app.settle_offer();
    let hold = app.settle_hold();
    let orders = app.ledger.take(&app.drafts);
    // What leaves the document behind comes last.
    let (mut effects, last): (Vec<Effect>, Vec<Effect>) =
        effects.into_iter().partition(|effect| *effect != Effect::Quit);
    effects.extend(hold);
    effects.extend(orders.into_iter().map(Effect::Journal));
    effects.extend(last);
    effects
}

impl App {
    fn handle(&mut self, action: Action, now: Now) -> Vec<Effect> {
        match action {
            Action::Do(command) => {
                return if command.is_enabled(self) { self.run(command) } else { Vec::new() };
            }
            Action::Go(Room::Judge) => self.go_judge(),
            Action::Go(Room::Board) if self.room == Room::Judge => self.leave_judge(),
            Action::Go(room) => self.go(room),
            Action::Language(tag) => return self.switch_language(tag),
            Action::TakeKey(command) => self.dialog = Some(Dialog::OwnKeys(command)),
            Action::SetKey(command, key) => return self.set_key(command, key),

            Action::Type(field, text) => {
                if self.shown(field) != text && !self.is_only_read() {
                    self.drafts.set(field, text);
                }
            }
            Action::Commit => {}

            Action::Select(cursor) => {
                if self.board.cursor != Some(cursor) {
                    self.board.choosing = false;
                }
                if self.board.measures().any(|m| m == cursor.measure) {
                    self.board.cursor = Some(cursor);
                }
            }
            Action::Move(way) => self.move_cursor(way),
            Action::Choose(open) => {
                self.board.choosing = open && self.board.cursor.is_some();
                self.wish_focus(if open { Focus::Choice } else { Focus::Cursor });
            }
            Action::Back => self.step_back(),
            Action::LeaveField => self.focus_room(),
            Action::Detail(open) => {
                self.board.detail = open;
                if !open {
                    self.wish_focus(Focus::Cursor);
                }
            }
            Action::WriteSentences(criterion) => self.write_sentences(criterion),
            Action::Mark(measure, criterion, mark) => {
                self.set_mark(measure, criterion, mark);
            }
            Action::Decide(measure, outcome) => self.decide(measure, outcome),
            Action::Filter(filter) => self.set_filter(filter),
            Action::Sort(sort) => self.set_sort(sort),
            other => return self.handle_in_judge(other, now),
        }
        Vec::new()
    }

    fn handle_in_judge(&mut self, action: Action, now: Now) -> Vec<Effect> {
        match action {
            Action::Judge(measure, criterion) => {
                self.dialog = None;
                self.judge_crossing((measure, criterion));
            }
            Action::Seat(seat) => self.select_seat(seat),
            Action::ChangeStand(ballot, to) => self.change_stand(ballot, to),
            Action::Reserve(who) => self.reserve(who),
            Action::Tick(at, which, done) => self.tick(at, which, done),
            Action::PointsWithDone(with) => self.judge.with_done = with,
            Action::OnlyATypo(criterion, light, earlier) => {
                let edit = self
                    .session()
                    .and_then(|s| judging::only_a_typo(s, criterion, light, &earlier));
                self.act_if(edit);
            }
            Action::Pin(criterion, light, measure) => {
                let edit =
                    self.session().and_then(|s| judging::pin_example(s, criterion, light, measure));
                self.act_if(edit);
            }
            Action::AudienceTo(screen) => self.send_audience(screen),
            Action::AudienceClosed => self.close_audience(),
            Action::AudienceCovered(covered) => self.audience.covered = covered,
            Action::System(system) => self.system = system,
            Action::Screens(screens) => self.set_screens(screens),
            other => return self.handle_in_prepare(other, now),
        }
        Vec::new()
    }

    fn handle_in_prepare(&mut self, action: Action, now: Now) -> Vec<Effect> {
        match action {
            Action::Tab(tab) => self.prepare.tab = tab,
            Action::SelectEntry(entry) => {
                self.prepare.select(entry);
                self.wish_focus(Focus::List);
            }
            Action::MoveEntry(entry, to) => self.move_entry(entry, to),
            Action::SetRole(id, role) => self.set_role(id, role),
            Action::SetSeat(id, seat) => self.set_seat(id, seat),
            Action::SetMustHold(id, on) => self.change_entry::<Criterion>(id, |c| c.must_hold = on),
            Action::SetLocked(id, on) => self.change_entry::<Step>(id, |s| s.locked = on),
            Action::SetKind(id, kind) => self.change_entry::<Measure>(id, |m| m.kind = kind),
            Action::SetHorizon(id, horizon) => {
                self.change_entry::<Measure>(id, |m| m.horizon = horizon);
            }
            Action::SetFocusArea(id, area) => {
                self.change_entry::<Measure>(id, |m| m.focus_area = area);
            }
            Action::Paste(text) => self.paste_measures(&text),
            other => return self.handle_files(other, now),
        }
        Vec::new()
    }

    fn handle_files(&mut self, action: Action, now: Now) -> Vec<Effect> {
        match action {
            Action::NewEmpty => return self.leave_for(AfterLeaving::NewEmpty),
            Action::NewFromTemplate(tag) => {
                return self.leave_for(AfterLeaving::NewFromTemplate(tag));
            }
            Action::OpenSample(sample) => return self.leave_for(AfterLeaving::Sample(sample)),
            Action::Open(path) => return self.leave_for(AfterLeaving::Open(path)),
            Action::PathTyped(text) => return self.path_typed(&text),
            Action::Agree => return self.agree(),
            Action::Discard => return self.discard(),
            Action::Dismiss => self.dismiss(),
            Action::CloseRequested => return self.leave_for(AfterLeaving::Quit),
            Action::NoOpenDialog => {
                self.busy.picking = None;
                self.dialog = Some(Dialog::OpenPath);
            }
            Action::NoSaveDialog => {
                let picked_for = self.busy.picking.take();
                if picked_for == self.document.as_ref().map(|d| Picking::Save(d.id)) {
                    self.dialog = Some(Dialog::SavePath(None));
                }
            }
            Action::AlreadyThere(path) => {
                self.busy.picking = None;
                self.dialog = Some(Dialog::SavePath(Some(path)));
            }
            Action::PickedOpen(path) => return self.picked_open(path),
            Action::PickedSave(path) => return self.picked_save(path),
            Action::Loaded(path, result) => return self.loaded(path, result, now),
            Action::ChangedUnderneath(path, checksum, theirs) => {
                return self.changed_underneath(path, checksum, theirs);
            }
            Action::Saved(path, revision, result) => {
                return self.saved(path, revision, result, now);
            }
            Action::Focused => return self.look_underneath(),
            Action::Looked(path, result) => self.looked(&path, result),
            Action::Take(piece, from_file) => self.take_piece(piece, from_file),
            Action::SaveBeside => {
                self.dialog = None;
                return self.save_as();
            }
            Action::HeldElsewhere(path, held) => self.held_elsewhere(path, held),
            Action::OpenAs(how) => return self.open_as(how, now),
            other => return self.handle_safety(other),
        }
        Vec::new()
    }

    /// What keeps words safe: former versions, journals, recoveries.
    fn handle_safety(&mut self, action: Action) -> Vec<Effect> {
        match action {
            Action::Versions(path, list) => self.versions_found(&path, list),
            Action::VersionsOfDamaged => return self.versions_of_damaged(),
            Action::OpenVersion(path) => return self.open_version(path),
            Action::CompareVersion(path) => return vec![Effect::ReadVersion(path)],
            Action::VersionRead(path, read) => self.version_read(&path, read),
            Action::CopySession => return self.copy_session(),
            Action::JournalLost => self.begin_journal_anew(),
            Action::Stopped(report) => self.stopped(report),
            Action::Recoveries(offers, unreadable) => self.offer_recoveries(offers, unreadable),
            Action::OpenRecovery(journal) => return self.leave_for_recovery(&journal),
            Action::ThrowAway(journal) => self.dialog = Some(Dialog::ThrowAway(journal)),
            Action::JournalFailed(why) => self.journal_failed(why),
            Action::JournalLate(late) => self.journal_late(late),
            Action::FormerFound(former) => self.former_found(former),
            Action::OpenFormer => return self.open_former(),
            Action::BackupFailed => self.message = Some(Message::new("message-backup-failed")),
            Action::SettingsFailed => self.message = Some(Message::new("message-settings-failed")),
            _ => {}
        }
        Vec::new()
    }

    fn picked_open(&mut self, path: Option<PathBuf>) -> Vec<Effect> {
        self.busy.picking = None;
        if let Some(path) = path {
            return self.leave_for(AfterLeaving::Open(path));
        }
        self.given_up = None;
        Vec::new()
    }

    /// Takes the dialog away, and the keyboard back to where the room's work is.
    fn dismiss(&mut self) {
        if matches!(self.dialog, Some(Dialog::OwnKeys(Some(_)))) {
            // Out of the waiting first.
            self.dialog = Some(Dialog::OwnKeys(None));
            return;
        }
        if let Some(Dialog::Compared(compared)) = self.dialog.take()
            && let Some(versions) = compared.back
        {
            self.dialog = Some(Dialog::Versions(versions));
            return;
        }
        self.former = None;
        self.after_save = None;
        self.given_up = None;
        self.focus_room();
    }

    pub(crate) fn focus_room(&mut self) {
        match self.room {
            Room::Start => {}
            Room::Prepare => self.wish_focus(Focus::List),
            Room::Board => self.wish_focus(Focus::Cursor),
            Room::Judge => self.focus_judge(),
        }
    }

    /// Goes to the first sentence a criterion lacks.
    fn write_sentences(&mut self, id: CriterionId) {
        let Some(criterion) = self.session().and_then(|s| s.criterion(id)) else { return };
        let field = match criterion.first_silent() {
            Some(Light::High) | None => CriterionField::High,
            Some(Light::Medium) => CriterionField::Medium,
            Some(Light::Low) => CriterionField::Low,
        };
        self.go(Room::Prepare);
        self.prepare.select(EntryId::Criterion(id));
        self.wish_focus(Focus::Field(Field::Criterion(id, field)));
    }

    fn step_back(&mut self) {
        self.board.choosing = false;
        self.board.detail = false;
        if self.audience.place == AudiencePlace::Here {
            self.close_audience();
        } else if self.room == Room::Judge {
            self.leave_judge();
        } else {
            self.focus_room();
        }
    }

    /// Back to the board, at the crossing that was judged, where that is shown.
    fn leave_judge(&mut self) {
        let crossing = self.judged();
        self.go(Room::Board);
        if let Some((measure, criterion)) = crossing {
            self.look_at(Cursor { measure, column: BoardColumn::Criterion(criterion) });
        }
    }

    pub(crate) fn go(&mut self, room: Room) {
        if room == Room::Start || self.document.is_some() {
            if self.room != room {
                self.message = None;
            }
            self.room = room;
            self.board.choosing = false;
            if room == Room::Board {
                self.wish_focus(Focus::Cursor);
            }
        }
    }

    /// Speaks a language, by its tag, without remembering it.
    pub fn speak(&mut self, tag: &str) {
        self.texts = Texts::of(tag);
        self.alphabet = Alphabet::of(tag);
        // Titles may stand otherwise in this alphabet.
        self.board.restructured = true;
    }

    fn switch_language(&mut self, tag: String) -> Vec<Effect> {
        self.speak(&tag);
        self.settings.language = Some(tag);
        vec![Effect::StoreSettings(self.settings.clone())]
    }

    /// Gives a command a key of one character of its own, or its usual one.
    fn set_key(&mut self, command: Command, key: Option<String>) -> Vec<Effect> {
        self.dialog = Some(Dialog::OwnKeys(None));
        let own = &mut self.settings.keys.own;
        match key {
            Some(key) => own.insert(command.key().to_owned(), key),
            None => own.remove(command.key()),
        };
        vec![Effect::StoreSettings(self.settings.clone())]
    }

    fn set_zoom(&mut self, zoom: f32) -> Vec<Effect> {
        // In whole tenths, so that zooming in and out comes back to where it was.
        let zoom = (zoom * 10.0).round() / 10.0;
        self.settings.zoom = zoom.clamp(LEAST_ZOOM, MOST_ZOOM);
        if let Some(screen) = self.audience.our_screen() {
            self.settings.remember_zoom(&screen);
        }
        vec![Effect::StoreSettings(self.settings.clone())]
    }

    fn run(&mut self, command: Command) -> Vec<Effect> {
        match command {
            Command::New => self.dialog = Some(Dialog::New),
            Command::Open => return self.leave_for(AfterLeaving::PickOpen),
            Command::Quit => return self.leave_for(AfterLeaving::Quit),
            Command::Save => return self.save(),
            Command::SaveAs => return self.save_as(),
            Command::Undo => self.undo(),
            Command::Redo => self.redo(),
            Command::CopyBoard => return self.copy_board(),
            Command::PasteMeasures => return self.ask_paste(),
            Command::GoStart => self.go(Room::Start),
            Command::GoPrepare => self.go(Room::Prepare),
            Command::GoBoard if self.room == Room::Judge => self.leave_judge(),
            Command::GoBoard => self.go(Room::Board),
            Command::GoJudge => self.go_judge(),
            Command::Show(tab) => {
                self.go(Room::Prepare);
                self.prepare.tab = tab;
            }
            Command::AddEntry => self.add_entry(),
            Command::DuplicateEntry => self.duplicate_entry(),
            Command::DeleteEntry => self.ask_to_delete(),
            Command::MoveUp => self.nudge_entry(false),
            Command::MoveDown => self.nudge_entry(true),
            Command::Keys => self.dialog = Some(Dialog::Keys),
            Command::Recover => self.dialog = Some(Dialog::Recover),
            Command::Versions => return self.list_versions(),
            Command::OwnKeys => self.dialog = Some(Dialog::OwnKeys(None)),
            Command::Legend => self.dialog = Some(Dialog::Legend),
            Command::Points => self.dialog = Some(Dialog::Points),
            Command::Palette => self.dialog = Some(Dialog::Palette),
            // The window knows its panes; there is nothing to do here.
            Command::NextPane => {}
            other => return self.run_in_judge(other),
        }
        Vec::new()
    }

    fn run_in_judge(&mut self, command: Command) -> Vec<Effect> {
        let in_judge = self.room == Room::Judge;
        match command {
            Command::Mark(mark) if in_judge => self.mark_in_judge(mark),
            Command::ClearMark if in_judge => self.clear_in_judge(),
            Command::EditRationale if in_judge => self.rationale_in_judge(),
            Command::Abstain => self.answer(Answer::Abstains),
            Command::Reveal => self.reveal(),
            Command::NewRound => self.new_round(),
            Command::CancelRound => self.cancel_round(),
            Command::DoneHere => self.done_here(),
            Command::NextCrossing => self.step_judge(true),
            Command::PreviousCrossing => self.step_judge(false),
            Command::Talk => self.toggle_timer(),
            Command::MoreTime => self.extend_timer(),
            Command::Order(order) => self.set_order(order),
            Command::Walk(only) => self.set_only(only),
            Command::Reshuffle => self.reshuffle(),
            Command::Confirm | Command::PinExample => {
                let Some(at) = self.crossing_in_hand() else { return Vec::new() };
                if command == Command::Confirm { self.confirm(at) } else { self.pin_example(at) }
            }
            Command::Audience => self.toggle_audience(),
            Command::AudienceWindow => self.open_audience_window(),
            Command::AudienceFull => self.audience.full = !self.audience.full,
            Command::AudienceShow(show) => self.show_audience(show),
            Command::Freeze => self.audience.frozen = !self.audience.frozen,
            Command::Blank => self.audience.blank = !self.audience.blank,
            Command::ToggleAnonymous => self.change_rules(|r| r.anonymous = !r.anonymous),
            Command::ToggleByGroup => self.change_rules(|r| r.by_group = !r.by_group),
            Command::ToggleChangeAfterReveal => {
                self.change_rules(|r| r.change_after_reveal = !r.change_after_reveal);
            }
            other => return self.run_on_board(other),
        }
        Vec::new()
    }

    fn change_rules(&mut self, change: impl FnOnce(&mut Rules)) {
        if let Some(mut rules) = self.session().map(|s| s.rules) {
            change(&mut rules);
            self.set_rules(rules);
        }
    }

    fn run_on_board(&mut self, command: Command) -> Vec<Effect> {
        match command {
            Command::Mark(mark) => self.mark_at_cursor(Some(mark)),
            Command::ClearMark => self.mark_at_cursor(None),
            Command::Choose => {
                self.board.choosing = true;
                self.wish_focus(Focus::Choice);
            }
            Command::EditRationale => return self.edit_rationale(),
            Command::Search => self.wish_focus(Focus::Search),
            Command::ClearFilter => self.set_filter(Filter::default()),
            Command::Only(sign) => {
                let mut filter = self.board.filter.clone();
                filter.toggle(sign);
                self.set_filter(filter);
            }
            Command::SortPrepared => self.set_sort(Sort::Prepared),
            Command::SortNumber => self.set_sort(Sort::Number),
            Command::SortTitle => self.set_sort(Sort::Title),
            Command::SortDecision => self.set_sort(Sort::Decision),
            Command::SortCriterion => {
                if let Some((_, criterion)) = self.board.cursor.and_then(Cursor::crossing) {
                    self.set_sort(Sort::Criterion(criterion));
                }
            }
            Command::Refresh => {
                self.refresh_rows();
                self.wish_focus(Focus::Cursor);
            }
            other => return self.run_setting(other),
        }
        Vec::new()
    }

    fn run_setting(&mut self, command: Command) -> Vec<Effect> {
        match command {
            Command::TogglePanel => {
                // One holds in a wide window, the other in a narrow one.
                self.settings.panel = !self.settings.panel;
                self.board.detail = !self.board.detail;
            }
            Command::ToggleBoardList => {
                self.settings.board_list = !self.settings.board_list;
                self.wish_focus(Focus::Cursor);
            }
            Command::Way(way) => {
                if !self.set_way(way) {
                    return Vec::new();
                }
            }
            Command::LongerTalk => self.settings.talk_minutes += 1,
            Command::ShorterTalk => self.settings.talk_minutes -= 1,
            Command::ToggleTimer => self.settings.talk_timer = !self.settings.talk_timer,
            Command::ToggleJudgeAdvance => {
                self.settings.judge_advance = !self.settings.judge_advance;
            }
            Command::ToggleKeysAlone => self.settings.keys.alone = !self.settings.keys.alone,
            Command::UsualKeys => self.settings.keys.own.clear(),
            Command::ToggleMotion => self.settings.motion = !self.settings.motion,
            Command::After(advance) => self.settings.advance = advance,
            Command::Theme(theme) => self.settings.theme = theme,
            Command::ZoomIn => return self.set_zoom(self.settings.zoom + 0.1),
            Command::ZoomOut => return self.set_zoom(self.settings.zoom - 0.1),
            Command::ZoomReset => return self.set_zoom(1.0),
            _ => return Vec::new(),
        }
        vec![Effect::StoreSettings(self.settings.clone())]
    }

    fn set_filter(&mut self, filter: Filter) {
        self.board.filter = filter;
        self.refresh_rows();
    }

    fn set_sort(&mut self, sort: Sort) {
        self.board.sort = sort;
        self.refresh_rows();
        self.wish_focus(Focus::Cursor);
    }

    fn copy_board(&mut self) -> Vec<Effect> {
        let Some(table) = self.board_as_table() else {
            return Vec::new();
        };
        let measures = self.board.measures().count();
        self.message = Some(Message::new("message-copied").count("n", measures));
        vec![Effect::Copy(table)]
    }

    /// Goes where a paste is taken in, and asks for one. Should nothing come, that is said already.
    fn ask_paste(&mut self) -> Vec<Effect> {
        self.go(Room::Prepare);
        self.prepare.tab = Tab::Measures;
        self.message = Some(Message::new("message-pasted-nothing"));
        vec![Effect::AskPaste]
    }

    /// Opens the panel where it is closed, and goes to the rationale.
    fn edit_rationale(&mut self) -> Vec<Effect> {
        let Some((measure, criterion)) = self.board.cursor.and_then(Cursor::crossing) else {
            return Vec::new();
        };
        self.wish_focus(Focus::Field(Field::Judgement(
            measure,
            criterion,
            JudgementField::Rationale,
        )));
        self.board.detail = true;
        if self.settings.panel {
            return Vec::new();
        }
        self.run_setting(Command::TogglePanel)
    }
}
