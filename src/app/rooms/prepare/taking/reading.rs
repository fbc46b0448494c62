//! A file with tables that is being read.

use std::path::PathBuf;

use crate::app::core::context::Context;
use crate::app::core::effect::Effect;
use crate::app::core::file_names::name_of;
use crate::app::core::message::Message;
use crate::app::core::place::{Place, Room};
use crate::app::rooms::prepare::sheets::TableReading;
use crate::app::rooms::prepare::state::Prepare;

impl Prepare {
    /// Has the tables of a file read, to take them into the open session.
    pub(crate) fn read_tables(&mut self, path: PathBuf, cx: &mut Context) {
        let name = name_of(&path);
        cx.say(Message::new("message-reading-table").words("name", name.clone()));
        if cx.document.is_some() {
            cx.go(Place::Room(Room::Prepare));
        }
        self.last_token += 1;
        let token = self.last_token;
        self.taking = None;
        self.reading = Some(TableReading { token, name, read: (0, 0) });
        cx.effect(Effect::ReadTable(token, path));
    }

    /// The file that is being read, if one is.
    pub const fn reading(&self) -> Option<&TableReading> {
        self.reading.as_ref()
    }

    /// Lets go of the file that is being read, and of nothing else.
    pub(crate) fn take_reading(&mut self) -> Option<TableReading> {
        self.reading.take()
    }

    /// Goes on with a file that is being read.
    pub(crate) fn go_on_reading(&mut self, reading: TableReading) {
        self.reading = Some(reading);
    }

    /// So much of a file is read.
    pub(in crate::app::rooms::prepare) fn has_read(&mut self, token: u64, read: (usize, usize)) {
        if let Some(reading) = self.reading.as_mut().filter(|reading| reading.token == token) {
            reading.read = read;
        }
    }

    /// Reads no more of it.
    pub(super) fn stop_reading(&mut self, cx: &mut Context) {
        if let Some(reading) = self.reading.take() {
            cx.effect(Effect::StopReading(reading.token));
            cx.say(Message::new("message-table-stopped"));
            cx.focus_room();
        }
    }
}
