//! The pages that help in every room, and what is done on them.

use crate::app::command::Command;
use crate::app::core::context::{Context, Front};
use crate::app::help::command::HelpCommand;

/// A page in front of everything else.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum HelpPage {
    /// The keys.
    Keys,
    /// The keys of one character, to change; holds the command that waits for its new key.
    OwnKeys(Option<Command>),
    /// What the signs on the board mean.
    Legend,
    /// The follow-ups of all crossings.
    Points,
    /// All commands by name.
    Palette,
}

/// What a view can ask of the keys.
#[derive(Debug)]
pub enum HelpAction {
    /// The next key pressed is to be a command's; nothing ends the waiting.
    TakeKey(Option<Command>),
    /// A command's own key of one character, by the key's name; nothing for the usual one.
    SetKey(Command, Option<String>),
}

/// The page in front, while [`Front::Help`] is.
#[derive(Debug, Default)]
pub struct Help {
    page: Option<HelpPage>,
}

impl Help {
    /// The page, while it stands in front.
    pub fn page(&self, cx: &Context) -> Option<HelpPage> {
        self.page.filter(|_| cx.front() == Some(Front::Help))
    }

    /// Does a command.
    pub(crate) fn run(&mut self, command: HelpCommand, cx: &mut Context) {
        match command {
            HelpCommand::Points => self.open(HelpPage::Points, cx),
            HelpCommand::Legend => self.open(HelpPage::Legend, cx),
            HelpCommand::Palette => self.open(HelpPage::Palette, cx),
            HelpCommand::Keys => self.open(HelpPage::Keys, cx),
            HelpCommand::OwnKeys => self.open(HelpPage::OwnKeys(None), cx),
            HelpCommand::ToggleKeysAlone => {
                cx.settings.keys.alone = !cx.settings.keys.alone;
                cx.store_settings();
            }
            HelpCommand::UsualKeys => {
                cx.settings.keys.own.clear();
                cx.store_settings();
            }
        }
    }

    /// Does what a view asks for.
    pub(crate) fn update(&mut self, action: HelpAction, cx: &mut Context) {
        match action {
            HelpAction::TakeKey(command) => self.open(HelpPage::OwnKeys(command), cx),
            HelpAction::SetKey(command, key) => {
                self.open(HelpPage::OwnKeys(None), cx);
                let own = &mut cx.settings.keys.own;
                match key {
                    Some(key) => own.insert(command.key().to_owned(), key),
                    None => own.remove(command.key()),
                };
                cx.store_settings();
            }
        }
    }

    /// Out of the waiting for a key first; true where it was that.
    pub(crate) fn step_back(&mut self, cx: &mut Context) -> bool {
        let waits = matches!(self.page(cx), Some(HelpPage::OwnKeys(Some(_))));
        if waits {
            self.open(HelpPage::OwnKeys(None), cx);
        }
        waits
    }

    fn open(&mut self, page: HelpPage, cx: &mut Context) {
        self.page = Some(page);
        cx.put_in_front(Front::Help);
    }
}
