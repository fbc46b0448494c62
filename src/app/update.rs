//! The one way an input becomes a new state.

use crate::app::command::{Command, EditCommand, HelpCommand};
use crate::app::core::effect::{Effect, Now};
use crate::app::core::message::Message;
use crate::app::core::picture::Scene;
use crate::app::core::place::{Place, Room};
use crate::app::input::{Action, FileAction, Homeless, Input, PrepareReport, Report};
use crate::app::services::audience::{Show, scenes};
use crate::app::services::preferences;
use crate::app::state::App;
use crate::domain::field::Field;

/// Does what is asked, or hears what is reported, and gives what must be done outside.
pub fn update(app: &mut App, input: impl Into<Input>, now: Now) -> Vec<Effect> {
    app.cx.now = now;
    let space = app.cx.space();
    match input.into() {
        Input::Asked(action) => {
            // Text being typed becomes an edit before its writer does anything else.
            if !action.keeps_typing() {
                app.cx.commit_drafts();
                app.board.go_on(&mut app.cx);
            }
            if action.ends_waiting() {
                app.cx.finish_step();
                app.prepare.stop_waiting(&mut app.cx);
                app.tell_what_was_touched();
            }
            app.dispatch(action);
        }
        Input::Heard(report) => app.hear(report),
    }
    app.board.go_on(&mut app.cx);
    app.tell_what_was_touched();
    for (from, place) in app.cx.take_going() {
        app.arrive(from, place);
        app.tell_what_was_touched();
    }
    if app.cx.room == Room::See {
        app.see.refresh(&mut app.cx);
    }
    if app.cx.room == Room::Minutes {
        app.minutes.refresh(&app.cx);
        app.minutes.compose(&mut app.cx);
    }
    app.prepare.show_report(&mut app.cx);
    app.show_audience();
    app.files.refresh(&mut app.cx);
    app.cx.warn_of_room(space);
    app.hand_out()
}

impl App {
    fn dispatch(&mut self, action: Action) {
        let cx = &mut self.cx;
        match action {
            Action::Do(command) => {
                if command.is_enabled(self) {
                    self.run_and_tell(command);
                } else if self.is_told_why_not(command) {
                    self.cx.say(command.why_not(self));
                }
            }
            Action::Go(place) => {
                if matches!(place, Place::Crossing(_) | Place::Field(Field::Meeting(_))) {
                    // From the list of open points, too.
                    cx.put_in_front(None);
                }
                cx.go(place);
            }
            Action::Type(field, text) => cx.type_in(field, &text),
            // That is done already.
            Action::Commit => {}
            Action::Back => self.step_back(),
            Action::LeaveField => cx.focus_room(),
            Action::Homeless(Homeless::Copy) => {
                let texts = cx.drafts.homeless().join("\n");
                cx.effect(Effect::Copy(texts));
                cx.say(Message::new("message-homeless-copied"));
            }
            Action::Homeless(Homeless::LetGo) => cx.drafts.forget_homeless(),
            Action::KeyUnheard if cx.room == Room::Roadmap => {
                cx.say(Message::new("message-keys-at-half-year"));
            }
            Action::KeyUnheard => cx.say(Message::new("message-keys-at-crossing")),
            Action::Agree => {
                self.prepare.agree(cx);
                self.roadmap.progress.agree(cx);
                self.files.agree(cx);
            }
            Action::Discard => self.files.discard(cx),
            Action::Dismiss => self.dismiss(),
            Action::Language(tag) => preferences::switch_language(tag, cx),
            Action::Prepare(action) => self.prepare.update(action, cx),
            Action::Board(action) => self.board.update(action, cx),
            Action::Roadmap(action) => self.roadmap.update(action, cx),
            Action::Crossing(action) => cx.crossing_action(action),
            Action::Judge(action) => self.judge.update(action, cx),
            Action::See(action) => self.see.update(action, cx),
            Action::Minutes(action) => self.minutes.update(action, cx),
            Action::Audience(action) => self.audience.update(action, cx),
            // The window's own × leaves the view first: nobody means to end the program there.
            Action::File(FileAction::CloseRequested) if self.audience.step_back(cx) => {}
            Action::File(FileAction::GivePicture(choice)) => {
                let picture = self.outgoing_picture(choice.of, self.crossing_in_hand());
                self.files.give_picture(choice, picture, &mut self.cx);
            }
            Action::File(action) => self.files.update(action, cx),
            Action::Help(action) => self.help.update(action, cx),
        }
    }

    /// Whether it is said why a command cannot be done that was asked for by its key.
    fn is_told_why_not(&self, command: Command) -> bool {
        let cx = &self.cx;
        match command {
            Command::Edit(_) => cx.document.is_some(),
            Command::Judge(command) => self.judge.why_not(command, cx).is_some(),
            Command::Crossing(_) => {
                self.is_key_of_a_crossing_at_a_decision(command)
                    || self.crossing_in_hand().is_some()
            }
            Command::File(_)
            | Command::Go(_)
            | Command::See(_)
            | Command::Audience(_)
            | Command::Board(_)
            | Command::Roadmap(_)
            | Command::Minutes(_)
            | Command::Prepare(_)
            | Command::View(_)
            | Command::Help(_) => false,
        }
    }

    /// Whether a key of the crossings was pressed on the board where a measure is decided.
    pub(super) fn is_key_of_a_crossing_at_a_decision(&self, command: Command) -> bool {
        let at = self.board.cursor().filter(|_| self.cx.room == Room::Board);
        matches!(command, Command::Crossing(_)) && at.is_some_and(|at| at.crossing().is_none())
    }

    /// Does a command. What it has switched or chosen is said by its name, where nothing else is.
    fn run_and_tell(&mut self, command: Command) {
        let (before, said) = (command.holds(self), self.cx.times_said());
        self.run(command);
        if self.cx.times_said() == said
            && let Some(message) = command.told_by_its_name(before, self)
        {
            self.cx.say(message);
        }
    }

    fn run(&mut self, command: Command) {
        let cx = &mut self.cx;
        match command {
            Command::File(command) => self.files.run(command, cx),
            Command::Edit(EditCommand::Undo) => cx.undo_aside(),
            Command::Edit(EditCommand::Redo) => cx.redo_aside(),
            Command::Go(room) => cx.go(Place::Room(room)),
            Command::Crossing(command) => match cx.room {
                Room::Board => self.board.run_at_cursor(command, cx),
                Room::Judge => {
                    self.audience.take_up();
                    self.judge.run_here(command, cx);
                }
                // No crossing is at hand there.
                Room::Start | Room::Prepare | Room::See | Room::Roadmap | Room::Minutes => {}
            },
            Command::Judge(command) => {
                self.audience.take_up();
                self.judge.run(command, cx);
            }
            Command::See(command) => self.see.run(command, cx),
            Command::Audience(command) => self.audience.run(command, cx),
            Command::Board(command) => self.board.run(command, cx),
            Command::Roadmap(command) => self.roadmap.run(command, cx),
            Command::Minutes(command) => self.minutes.run(command, cx),
            Command::Prepare(command) => self.prepare.run(command, cx),
            Command::View(command) => preferences::run(command, cx),
            // The room sees the keys of the view there, and not a page of all others instead.
            Command::Help(HelpCommand::Keys) if self.audience.tell_what_can_be_done() => {}
            Command::Help(command) => self.help.run(command, cx),
        }
    }

    fn hear(&mut self, report: Report) {
        let cx = &mut self.cx;
        match report {
            Report::File(report) => self.files.hear_report(report, cx),
            Report::Audience(report) => self.audience.hear_report(report, cx),
            Report::See(report) => self.see.hear_report(report, cx),
            Report::Minutes(report) => self.minutes.hear_report(report, cx),
            Report::Prepare(report) => self.hear_of_tables(report),
            Report::Ready(aside) => cx.hear_aside(*aside),
            Report::System(system) => cx.system = system,
            Report::WindowStands(screens, place) => preferences::window_stands(&screens, place, cx),
            Report::SettingsFailed => preferences::settings_failed(cx),
        }
    }

    /// Tables that come where nothing is open begin a session of their own.
    fn hear_of_tables(&mut self, report: PrepareReport) {
        if let PrepareReport::Read(_, path, Ok(_)) = &report
            && self.cx.document.is_none()
            && let Some(reading) = self.prepare.take_reading()
        {
            let title = path.file_stem().unwrap_or_default().to_string_lossy().into_owned();
            self.files.show_for_tables(title, &mut self.cx);
            self.tell_what_was_touched();
            self.prepare.go_on_reading(reading);
        }
        self.prepare.hear_report(report, &mut self.cx);
    }

    /// Takes what is in front away, and the keyboard back to where the room's work is.
    fn dismiss(&mut self) {
        let cx = &mut self.cx;
        if self.help.step_back(cx) || self.files.dismiss(cx) {
            return;
        }
        cx.put_in_front(None);
    }

    fn step_back(&mut self) {
        let cx = &mut self.cx;
        if self.judge.cover(cx) {
            return;
        }
        if cx.room == Room::Roadmap && self.roadmap.step_back(cx) {
            return;
        }
        if cx.room == Room::Minutes && self.minutes.step_back(cx) {
            return;
        }
        if matches!(cx.room, Room::Prepare | Room::Start) && self.prepare.step_back(cx) {
            return;
        }
        self.board.step_back();
        self.see.step_back();
        if self.audience.step_back(cx) {
            return;
        }
        if cx.room == Room::Judge {
            cx.go(Place::Room(Room::Board));
        } else {
            cx.focus_room();
        }
    }

    /// Tells every room and service what was touched.
    pub(super) fn tell_what_was_touched(&mut self) {
        // Named one by one: a new room is asked for here.
        let Self { cx, board, prepare, judge, see, roadmap, minutes, audience, files: _, help: _ } =
            self;
        let touched = cx.take_touched();
        board.hear(&touched, cx);
        prepare.hear(&touched, cx);
        judge.hear(&touched, cx);
        see.hear(&touched, cx);
        roadmap.hear(&touched, cx);
        minutes.hear(&touched, cx);
        audience.hear(&touched);
    }

    /// Makes the audience's picture anew, unless it is held or nobody sees it. Rooms that are not
    /// for the audience leave the last one standing.
    fn show_audience(&mut self) {
        let writes = self.is_text(self.cx.focus().1);
        self.audience.keep_from_private(writes, &mut self.cx);
        if !self.audience.is_live() {
            return;
        }
        let at = self.looked_at();
        let (cx, at_hand) = (&self.cx, at.map(|at| at.measure));
        let scene = match self.audience.shows() {
            Show::Follow => match cx.room {
                Room::Board => self.board.scene(at, cx).map(Scene::Board),
                Room::Judge => self.judge.scene(cx),
                Room::See => self.see.scene(cx),
                Room::Roadmap => self.roadmap.scene(cx),
                Room::Minutes => self.minutes.scene(cx),
                Room::Start | Room::Prepare => None,
            },
            Show::Overview => self.board.scene(at, cx).map(Scene::Overview),
            Show::Measure => scenes::measure(cx, at_hand),
            Show::Decision => scenes::decision(cx, at_hand),
            Show::Points => scenes::points(cx),
            Show::Roadmap => self.roadmap.plan.scene(cx),
            Show::Step => self.roadmap.plan.step_scene(cx),
            Show::Queue => self.roadmap.plan.queue_scene(cx),
            Show::Agenda => self.minutes.agenda_scene(cx),
            Show::Item => self.minutes.item_scene(cx),
            Show::Resolution => self.minutes.resolution_scene(cx),
            Show::Title => scenes::title(cx),
            Show::Pause => Some(Scene::Words(cx.texts.get("audience-pause").into_owned())),
        };
        self.audience.put(scene, cx);
    }

    /// What is to be done outside; what leaves the document behind comes last.
    fn hand_out(&mut self) -> Vec<Effect> {
        let cx = &mut self.cx;
        let orders = cx.journal_queue.take(&cx.drafts);
        let effects = cx.take_effects().into_iter();
        let (mut effects, last): (Vec<Effect>, Vec<Effect>) =
            effects.partition(|effect| *effect != Effect::Quit);
        effects.extend(orders.into_iter().map(Effect::Journal));
        effects.extend(last);
        effects
    }
}

#[cfg(test)]
mod tests {
    use crate::app::command::{Command, EditCommand};
    use crate::app::core::effect::Now;
    use crate::app::input::{Action, FileAction};
    use crate::app::state::App;
    use crate::app::update::update;
    use crate::domain::field::{DetailsField, Field};
    use crate::storage::format;
    use crate::storage::limits::Space;
    use crate::storage::settings::Settings;

    #[test]
    fn a_session_says_that_it_comes_near_the_size_of_files_and_takes_no_more_than_one_can_hold() {
        let mut app = App::new(Settings::default(), None);
        let does = |app: &mut App, action: Action| update(app, action, Now::default());
        does(&mut app, Action::File(FileAction::NewEmpty));
        let most = 10_000;
        app.cx.document.as_mut().unwrap().holds_at_most(most);
        let [title, place, organiser] =
            [DetailsField::Title, DetailsField::Place, DetailsField::Organiser].map(Field::Details);
        let writes = |app: &mut App, field, length: usize| {
            does(app, Action::Type(field, "å\n".repeat(length / 4)));
            does(app, Action::Commit);
            let length = format::to_text(app.session().unwrap()).unwrap().len() as u64;
            assert!(length <= most, "{length}");
            let said = app.message().map_or("", |message| message.key);
            (said, app.document.as_ref().unwrap().space())
        };
        assert_eq!(writes(&mut app, title, 4000).1, Space::Enough);
        let said = ("message-session-little-room", Space::Little);
        assert_eq!(writes(&mut app, place, 5400), said);
        // Told once; seen as long as it is so.
        assert_eq!(writes(&mut app, place, 5404).1, Space::Little);
        assert_ne!(app.message().map_or("", |said| said.key), said.0);
        let said = writes(&mut app, organiser, 2000);
        assert_eq!(said, ("message-session-no-room", Space::Little));
        // What was typed is there all the same; where something makes room, it is taken.
        assert_eq!(app.shown(organiser).len(), 1500);
        assert_eq!(app.session().unwrap().organiser, "");
        writes(&mut app, title, 400);
        writes(&mut app, title, 400);
        assert_eq!(app.session().unwrap().organiser.len(), 1500);
        for _ in 0..20 {
            update(&mut app, Action::Do(Command::Edit(EditCommand::Undo)), Now::default());
        }
        assert_eq!(app.document.as_ref().unwrap().space(), Space::Enough);
    }
}
