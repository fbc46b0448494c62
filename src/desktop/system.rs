//! What the system says its user prefers: dark or light, more contrast, less motion.

use mundy::{ColorScheme, Contrast, Interest, Preferences, ReducedMotion, Subscription};

use crate::app::core::context::System;

/// Tells what the system says now, and again whenever it says something else; as long as what is
/// given back is held. Must be called on the main thread. Where the system tells nothing, neither
/// does this.
pub(super) fn listen(tell: impl Fn(System) + Send + Sync + 'static) -> Subscription {
    let interest = Interest::ColorScheme | Interest::Contrast | Interest::ReducedMotion;
    Preferences::subscribe(interest, move |said| tell(system(said)))
}

fn system(said: Preferences) -> System {
    System {
        dark: match said.color_scheme {
            ColorScheme::Dark => Some(true),
            ColorScheme::Light => Some(false),
            ColorScheme::NoPreference => None,
        },
        more_contrast: said.contrast == Contrast::More,
        less_motion: said.reduced_motion == ReducedMotion::Reduce,
    }
}
