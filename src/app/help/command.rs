//! What can be asked by name of what helps in every room.

use enum_iterator::Sequence;

use crate::app::core::context::Context;
use crate::app::core::properties::{LeadsTo, Properties, Section};

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

    /// Whether it can be done now.
    pub(crate) fn is_enabled(self, cx: &Context) -> bool {
        match self {
            Self::Points => cx.document.is_some(),
            Self::UsualKeys => !cx.settings.keys.own.is_empty(),
            Self::Legend | Self::Palette | Self::Keys | Self::OwnKeys | Self::ToggleKeysAlone => {
                true
            }
        }
    }
}
