//! The sessions that come inside the binary: samples to look at, and templates to begin with.

use crate::domain::session::Session;
use crate::storage::format;

/// A sample session.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Hash)]
pub enum Sample {
    /// The action plan of 2020, ready to be judged.
    ActionPlan,
    /// A practice session, filled in.
    Practice,
}

impl Sample {
    /// All of them, in the order they are offered.
    pub const ALL: [Self; 2] = [Self::ActionPlan, Self::Practice];

    const fn text(self) -> &'static str {
        match self {
            Self::ActionPlan => include_str!("../../sessions/handlingsplan-2020.ron"),
            Self::Practice => include_str!("../../sessions/ovelse.ron"),
        }
    }

    /// The name a copy of it is suggested to be saved under.
    pub const fn file_name(self) -> &'static str {
        match self {
            Self::ActionPlan => "handlingsplan-2020.ron",
            Self::Practice => "ovelse.ron",
        }
    }

    /// How many measures it holds; a test sees to it.
    pub const fn measures(self) -> usize {
        match self {
            Self::ActionPlan => 35,
            Self::Practice => 12,
        }
    }

    /// The session. A test reads every one.
    pub fn session(self) -> Session {
        read(self.text())
    }
}

/// An empty session with criteria and steps proposed, in a language, by its tag; in English where
/// there is none in that language.
pub fn template(tag: &str) -> Session {
    read(match tag {
        "nb" => include_str!("../../sessions/mal-nb.ron"),
        "nn" => include_str!("../../sessions/mal-nn.ron"),
        _ => include_str!("../../sessions/mal-en.ron"),
    })
}

fn read(text: &str) -> Session {
    format::from_text(text).map(|read| read.session).unwrap_or_default()
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn what_comes_inside_the_binary_can_be_read_and_is_as_said() {
        for sample in Sample::ALL {
            let session = sample.session();
            assert_eq!(session.measures.len(), sample.measures(), "{sample:?}");
            assert!(!session.title.is_empty());
        }
        for tag in ["nb", "nn", "en"] {
            let session = template(tag);
            assert!(session.criteria.len() >= 5 && session.steps.len() >= 2, "{tag}");
            assert!(session.measures.is_empty() && session.title.is_empty(), "{tag}");
        }
    }
}
