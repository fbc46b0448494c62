//! How far a measure has come, as it is said in Prepare and on the roadmap.

use crate::app::core::context::Context;
use crate::app::core::message::Message;
use crate::app::core::names::stage_key;
use crate::domain::measure::MeasureId;
use crate::domain::progress::stage::{Stage, set_stage};

impl Context {
    /// Says how far a measure has come, as of today.
    pub(crate) fn set_stage(&mut self, measure: MeasureId, stage: Option<Stage>) {
        let Some(session) = self.session() else { return };
        let name = session.measure(measure).map_or("", |m| m.short_name()).to_owned();
        let edit = set_stage(session, measure, stage, self.now.day);
        if self.apply_if(edit) {
            let said = Message::new("message-stage").words("measure", name);
            self.say(said.key("stage", stage_key(stage)));
        }
    }
}
