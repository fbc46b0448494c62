//! What helps in every room: the list of keys, keys of one's own, the legend, the open points, the
//! palette.

use enum_iterator::Sequence;

use crate::app::command::Command;
use crate::app::core::context::{Context, Front};
use crate::app::core::properties::{LeadsTo, Properties, Section};

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

/// What can be asked by name.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Hash, Sequence)]
#[expect(missing_docs, reason = "each is named as what it does")]
pub enum HelpCommand {
    Points,
    Legend,
    Palette,
    Keys,
    OwnKeys,
    ToggleKeysAlone,
    UsualKeys,
}

impl HelpCommand {
    /// What is to be known of it.
    pub const fn properties(self) -> Properties {
        use Section::{View, Words};
        let elsewhere = LeadsTo::Elsewhere;
        match self {
            Self::Points => Properties::new(Words, "command-points").leads_to(elsewhere),
            Self::Legend => {
                Properties::new(Words, "command-legend").leads_to(elsewhere).keeps_typing()
            }
            Self::Palette => {
                Properties::new(View, "command-palette").leads_to(LeadsTo::Text).keeps_typing()
            }
            Self::Keys => Properties::new(View, "command-keys").leads_to(elsewhere).keeps_typing(),
            Self::OwnKeys => {
                Properties::new(View, "command-own-keys").leads_to(elsewhere).keeps_typing()
            }
            Self::ToggleKeysAlone => {
                Properties::new(View, "command-toggle-keys-alone").keeps_typing()
            }
            Self::UsualKeys => Properties::new(View, "command-usual-keys").keeps_typing(),
        }
    }
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

    /// Whether a command can be done now.
    pub(crate) fn is_enabled(&self, command: HelpCommand, cx: &Context) -> bool {
        match command {
            HelpCommand::Points => cx.document.is_some(),
            HelpCommand::UsualKeys => !cx.settings.keys.own.is_empty(),
            HelpCommand::Legend
            | HelpCommand::Palette
            | HelpCommand::Keys
            | HelpCommand::OwnKeys
            | HelpCommand::ToggleKeysAlone => true,
        }
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
