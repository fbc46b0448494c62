//! The screens there are, and what becomes of the audience's window when they come, go or change.
//!
//! Pure functions of what the screens were and are: a cable is pulled at any moment.

/// A screen the window can be sent to.
#[derive(Clone, Debug, Default, PartialEq, Eq)]
pub struct Screen {
    /// What the system calls it; empty where it does not say.
    pub name: String,
    /// Where its top left corner is among all screens, in pixels.
    pub position: (i32, i32),
    /// How many pixels wide and high.
    pub size: (u32, u32),
    /// How large the system draws there, in percent; 0 where it does not say.
    pub scale: u32,
    /// Whether the main window is on it.
    pub is_ours: bool,
}

/// Why the window cannot stand on its screen.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(crate) enum Lack {
    /// The screen is gone.
    Gone,
    /// It shows what another one shows: what fills it covers the facilitator's work.
    Mirrored,
    /// It is the only one left, and the facilitator works there.
    OnlyOne,
}

/// What becomes of the window.
#[derive(Clone, Debug, PartialEq, Eq)]
pub(crate) enum Becomes {
    /// Nothing: it stands or waits as before.
    AsBefore,
    /// It is put anew on its screen, which is another by now in place, size or scale.
    Anew(Screen),
    /// It cannot stand there, and waits.
    Waits(Lack),
    /// Its screen is back, and so is it.
    Returns(Screen),
}

impl Screen {
    /// Whether most of the smaller one of two is the larger one, too.
    fn shows_the_same_as(&self, other: &Self) -> bool {
        let common = |at: i32, size: u32, other_at: i32, other_size: u32| {
            let end =
                (i64::from(at) + i64::from(size)).min(i64::from(other_at) + i64::from(other_size));
            (end - i64::from(at.max(other_at))).max(0)
        };
        let wide = common(self.position.0, self.size.0, other.position.0, other.size.0);
        let high = common(self.position.1, self.size.1, other.position.1, other.size.1);
        let area = |screen: &Self| i64::from(screen.size.0) * i64::from(screen.size.1);
        2 * wide * high > area(self).min(area(other))
    }

    fn is_as_before(&self, before: &Self) -> bool {
        (self.position, self.size, self.scale) == (before.position, before.size, before.scale)
    }
}

/// Whether another screen shows the same as the one at a place of the list.
fn is_mirrored(at: usize, screens: &[Screen]) -> bool {
    let Some(screen) = screens.get(at) else { return false };
    screens.iter().enumerate().any(|(other, it)| other != at && it.shows_the_same_as(screen))
}

/// The first screen that is not the facilitator's, by its place in the list.
pub(super) fn elsewhere(screens: &[Screen]) -> Option<usize> {
    (0..screens.len()).find(|at| !screens[*at].is_ours && !is_mirrored(*at, screens))
}

/// Whether all that is on one screen is on every other: there is one picture only.
pub(super) fn are_one(screens: &[Screen]) -> bool {
    screens
        .split_first()
        .is_some_and(|(first, others)| others.iter().all(|other| other.shows_the_same_as(first)))
}

/// A screen of before among those there are now: by its name, and of several of one name the one at
/// its place or else of its size. One without a name is known by place and size.
pub(super) fn find(screen: &Screen, screens: &[Screen]) -> Option<usize> {
    let named: Vec<usize> = (0..screens.len())
        .filter(|at| screens[*at].name == screen.name)
        .filter(|at| !screen.name.is_empty() || screens[*at].is_as_before(screen))
        .collect();
    let there =
        |is_it: &dyn Fn(&Screen) -> bool| named.iter().copied().find(|at| is_it(&screens[*at]));
    there(&|it| it.position == screen.position)
        .or_else(|| there(&|it| it.size == screen.size))
        .or_else(|| named.first().copied())
}

/// A screen that went, as it comes back: systems may give it another name by then.
fn find_again(screen: &Screen, screens: &[Screen]) -> Option<usize> {
    find(screen, screens).or_else(|| {
        let at = elsewhere(screens)?;
        (screens[at].size == screen.size).then_some(at)
    })
}

/// What becomes of a window whose screen was this one, when the screens are these. `full`: it fills
/// its screen; `waits`: it does not stand there, for the screen could not have it.
pub(crate) fn becomes(home: &Screen, full: bool, waits: bool, screens: &[Screen]) -> Becomes {
    let found = if waits { find_again(home, screens) } else { find(home, screens) };
    let Some(at) = found else {
        return if waits { Becomes::AsBefore } else { Becomes::Waits(Lack::Gone) };
    };
    let here = &screens[at];
    // Where somebody sent it to the facilitator's own screen, it covers that on purpose.
    let on_purpose = home.is_ours;
    let there = Screen { is_ours: home.is_ours, ..here.clone() };
    if waits {
        let is_free = on_purpose || !(here.is_ours || is_mirrored(at, screens));
        return if is_free { Becomes::Returns(there) } else { Becomes::AsBefore };
    }
    if full && !on_purpose {
        if is_mirrored(at, screens) {
            return Becomes::Waits(Lack::Mirrored);
        }
        if screens.len() == 1 && here.is_ours {
            return Becomes::Waits(Lack::OnlyOne);
        }
    }
    if here.is_as_before(home) { Becomes::AsBefore } else { Becomes::Anew(there) }
}

#[cfg(test)]
mod tests {
    use super::*;

    fn screen(name: &str, left: i32, size: (u32, u32), is_ours: bool) -> Screen {
        Screen { name: name.to_owned(), position: (left, 0), size, scale: 100, is_ours }
    }

    fn laptop() -> Screen {
        screen("eDP-1", 0, (1920, 1080), true)
    }

    fn projector() -> Screen {
        screen("HDMI-1", 1920, (1280, 720), false)
    }

    /// Without and with its picture filling the screen.
    fn becomes_of(full: bool, screens: &[Screen]) -> Becomes {
        becomes(&projector(), full, false, screens)
    }

    #[test]
    fn where_its_screen_goes_it_waits_and_when_that_is_back_it_returns() {
        for full in [true, false] {
            assert_eq!(becomes_of(full, &[laptop(), projector()]), Becomes::AsBefore);
            for left in [&[laptop()][..], &[]] {
                assert_eq!(becomes_of(full, left), Becomes::Waits(Lack::Gone));
                assert_eq!(becomes(&projector(), full, true, left), Becomes::AsBefore);
            }
            for back in [[laptop(), projector()], [projector(), laptop()]] {
                assert_eq!(becomes(&projector(), full, true, &back), Becomes::Returns(projector()));
            }
        }
    }

    #[test]
    fn back_with_another_name_or_in_another_place_it_is_known_still() {
        let renamed = Screen { name: "HDMI-2".to_owned(), ..projector() };
        let moved = Screen { position: (-1280, 300), ..projector() };
        let other = screen("DP-4", 1920, (3840, 2160), false);
        for (back, is_it) in [(renamed, true), (moved, true), (other, false)] {
            let now = [laptop(), back.clone()];
            let expected = if is_it { Becomes::Returns(back) } else { Becomes::AsBefore };
            assert_eq!(becomes(&projector(), true, true, &now), expected);
        }
    }

    #[test]
    fn on_a_screen_of_another_resolution_scale_or_place_it_is_put_anew() {
        for now in [
            Screen { size: (1920, 1080), ..projector() },
            Screen { scale: 150, ..projector() },
            Screen { position: (1366, 0), ..projector() },
        ] {
            for full in [true, false] {
                let screens = [laptop(), now.clone()];
                assert_eq!(becomes_of(full, &screens), Becomes::Anew(now.clone()));
            }
        }
        let smaller = Screen { size: (1366, 768), ..laptop() };
        assert_eq!(becomes_of(true, &[smaller, projector()]), Becomes::AsBefore, "not its own");
    }

    #[test]
    fn where_screens_are_mirrored_nothing_fills_them_and_apart_again_it_returns() {
        let mirrored = Screen { position: (0, 0), ..projector() };
        for screens in [[laptop(), mirrored.clone()], [mirrored, laptop()]] {
            assert_eq!(becomes_of(true, &screens), Becomes::Waits(Lack::Mirrored));
            assert!(matches!(becomes_of(false, &screens), Becomes::Anew(_)), "it covers little");
            assert_eq!(becomes(&projector(), true, true, &screens), Becomes::AsBefore);
            assert!(are_one(&screens));
            assert_eq!(elsewhere(&screens), None);
        }
        assert!(!are_one(&[laptop(), projector()]) && !are_one(&[]) && are_one(&[laptop()]));
    }

    #[test]
    fn a_closed_lid_leaves_the_facilitator_on_the_projector_and_the_window_waits() {
        let only = Screen { is_ours: true, position: (0, 0), ..projector() };
        let only = std::slice::from_ref(&only);
        assert_eq!(becomes_of(true, only), Becomes::Waits(Lack::OnlyOne));
        assert!(matches!(becomes_of(false, only), Becomes::Anew(_)));
        // The lid is open again, but the main window has stayed where it was.
        let there = Screen { is_ours: true, ..projector() };
        let lid = Screen { is_ours: false, ..laptop() };
        assert_eq!(becomes(&projector(), true, true, &[lid, there]), Becomes::AsBefore);
        let back = [laptop(), projector()];
        assert_eq!(becomes(&projector(), true, true, &back), Becomes::Returns(projector()));
    }

    #[test]
    fn sent_to_the_facilitators_own_screen_it_covers_that_on_purpose() {
        assert_eq!(becomes(&laptop(), true, false, &[laptop()]), Becomes::AsBefore);
        assert_eq!(becomes(&laptop(), true, false, &[laptop(), projector()]), Becomes::AsBefore);
        assert_eq!(becomes(&laptop(), true, true, &[laptop()]), Becomes::Returns(laptop()));
    }

    #[test]
    fn the_main_window_dragged_over_to_the_projector_leaves_it_standing() {
        let lid = Screen { is_ours: false, ..laptop() };
        let there = Screen { is_ours: true, ..projector() };
        assert_eq!(becomes_of(true, &[lid, there]), Becomes::AsBefore);
    }

    #[test]
    fn of_screens_of_one_name_the_one_at_its_place_is_meant() {
        let right = Screen { name: "HP E24".to_owned(), ..projector() };
        let left = Screen { position: (-1280, 0), ..right.clone() };
        assert_eq!(find(&right, &[left.clone(), laptop(), right.clone()]), Some(2));
        assert_eq!(find(&left, &[left.clone(), laptop(), right.clone()]), Some(0));
        let nameless = Screen { name: String::new(), ..right };
        assert_eq!(find(&nameless, &[Screen { name: String::new(), ..laptop() }]), None);
    }

    /// Whatever comes, it never fills the only picture there is, and it is where its screen is.
    #[test]
    fn pulled_and_given_back_at_random_it_never_covers_the_facilitators_screen() {
        let mut dice = 0x9e37_79b9_u32;
        let mut roll = |sides: u32| {
            dice ^= dice << 13;
            dice ^= dice >> 17;
            dice ^= dice << 5;
            dice % sides
        };
        let (mut home, mut waits, mut returned) = (projector(), false, 0);
        for step in 0..5000 {
            let mut there =
                Screen { size: [(1280, 720), (1920, 1080)][roll(2) as usize], ..projector() };
            if roll(4) == 0 {
                there.position = (0, 0);
            }
            let screens: Vec<Screen> = match roll(5) {
                0 => vec![laptop()],
                1 => vec![Screen { is_ours: true, ..there }],
                2 => Vec::new(),
                3 => vec![there, laptop()],
                _ => vec![laptop(), there],
            };
            match becomes(&home, true, waits, &screens) {
                Becomes::AsBefore => {}
                Becomes::Anew(screen) => home = screen,
                Becomes::Waits(_) => waits = true,
                Becomes::Returns(screen) => {
                    (home, waits) = (screen, false);
                    returned += 1;
                }
            }
            if waits {
                let is_free = elsewhere(&screens).is_some_and(|at| screens[at].name == home.name);
                assert!(!is_free, "step {step}: it waits, and its screen is there: {screens:?}");
            } else {
                let at = find(&home, &screens).unwrap();
                assert!(screens[at].is_as_before(&home), "step {step}");
                assert!(!is_mirrored(at, &screens), "step {step}: {screens:?}");
                assert!(screens.len() > 1, "step {step}: {screens:?}");
            }
        }
        assert!(returned > 100, "{returned}");
    }
}
