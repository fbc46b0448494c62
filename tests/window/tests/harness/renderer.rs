//! Something to draw pictures with, where the machine has it.

use std::io::Write as _;
use std::panic;
use std::sync::{Mutex, MutexGuard, PoisonError};

use egui_kittest::wgpu::WgpuTestRenderer;

/// One picture at a time: looking for something to draw with silences panics, which all tests share.
static ONE_AT_A_TIME: Mutex<()> = Mutex::new(());

/// Waits until nobody else draws.
pub fn alone() -> MutexGuard<'static, ()> {
    ONE_AT_A_TIME.lock().unwrap_or_else(PoisonError::into_inner)
}

/// Something to draw a picture with; says so where there is nothing, which must not be in CI.
pub fn find(picture: &str) -> Option<WgpuTestRenderer> {
    let usual = panic::take_hook();
    panic::set_hook(Box::new(|_| {}));
    let found = panic::catch_unwind(WgpuTestRenderer::new);
    panic::set_hook(usual);
    if found.is_err() {
        assert!(std::env::var_os("CI").is_none(), "there is nothing to draw with, and this is CI");
        // Not a print: those of tests that pass are not shown.
        let line = format!("pictures: {picture} skipped, there is no wgpu adapter\n");
        std::io::stderr().write_all(line.as_bytes()).unwrap();
    }
    found.ok()
}
