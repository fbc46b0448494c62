//! A few pictures: Start, Prepare and Board on a laptop, light, dark and in high contrast.
//!
//! They catch what roles and names do not tell: a colour, a gap, a line that is cut. After a change
//! that is meant, `UPDATE_SNAPSHOTS=1 cargo test -p lyskryss-window-tests --test pictures` draws
//! them anew into `tests/window/tests/snapshots`; look at each before keeping it. Where there is
//! nothing to draw with (on Debian: `mesa-vulkan-drivers`), they are skipped, but never where `CI`
//! is set.
#![allow(clippy::unwrap_used, clippy::expect_used, clippy::panic, missing_docs)]

mod harness;

use std::io::Write as _;
use std::panic;
use std::sync::Mutex;

use egui_kittest::SnapshotResults;
use egui_kittest::wgpu::WgpuTestRenderer;
use lyskryss::app::action::Action;
use lyskryss::app::board::{Column, Cursor};
use lyskryss::app::prepare::Tab;
use lyskryss::storage::settings::{Settings, Theme};

use harness::{LAPTOP, Window};

const THEMES: [(&str, Theme); 3] =
    [("light", Theme::Light), ("dark", Theme::Dark), ("high-contrast", Theme::HighContrast)];

/// One picture at a time: looking for something to draw with silences panics, which all tests share.
static ONE_AT_A_TIME: Mutex<()> = Mutex::new(());

/// Something to draw with, if the machine has it.
fn renderer() -> Option<WgpuTestRenderer> {
    let usual = panic::take_hook();
    panic::set_hook(Box::new(|_| {}));
    let found = panic::catch_unwind(WgpuTestRenderer::new);
    panic::set_hook(usual);
    found.ok()
}

/// Takes a picture of a place in every theme.
fn take(name: &str, go: impl Fn(&mut Window)) {
    let _guard = ONE_AT_A_TIME.lock().unwrap_or_else(std::sync::PoisonError::into_inner);
    let mut results = SnapshotResults::new();
    for (theme_name, theme) in THEMES {
        let Some(renderer) = renderer() else {
            assert!(
                std::env::var_os("CI").is_none(),
                "there is nothing to draw with, and this is CI"
            );
            // Not a print: those of tests that pass are not shown.
            let line = format!("pictures: {name} skipped, there is no wgpu adapter\n");
            std::io::stderr().write_all(line.as_bytes()).unwrap();
            return;
        };
        let settings = Settings { theme, ..Settings::default() };
        let mut window = Window::with(LAPTOP, settings, |builder| {
            builder.renderer(renderer).with_render_cursor(false)
        });
        go(&mut window);
        window.settle();
        window.harness.snapshot(format!("{name}-{theme_name}"));
        results.extend_harness(&mut window.harness);
    }
}

#[test]
fn start_looks_as_agreed() {
    take("start", |_| {});
}

#[test]
fn prepare_looks_as_agreed() {
    take("prepare", |window| {
        window.open_practice();
        window.prepare(Tab::Criteria);
    });
}

#[test]
fn the_board_looks_as_agreed() {
    take("board", |window| {
        window.open_practice();
        let column = Column::Criterion(window.criterion("Gjennomførbart"));
        window.act(Action::Select(Cursor { measure: window.measure("2.1"), column }));
        window.act(Action::Choose(false));
    });
}
