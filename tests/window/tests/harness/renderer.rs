//! Something to draw pictures with, where the machine has it.

use std::cell::Cell;
use std::io::Write as _;
use std::panic;
use std::sync::{Mutex, MutexGuard, Once, PoisonError};

use egui_kittest::wgpu::WgpuTestRenderer;

/// One picture at a time: what draws in software takes all cores for itself.
static ONE_AT_A_TIME: Mutex<()> = Mutex::new(());

/// Waits until nobody else draws.
pub fn alone() -> MutexGuard<'static, ()> {
    ONE_AT_A_TIME.lock().unwrap_or_else(PoisonError::into_inner)
}

/// Something to draw a picture with; says so where there is nothing, which must not be in CI.
pub fn find(picture: &str) -> Option<WgpuTestRenderer> {
    let found = silently(WgpuTestRenderer::new);
    if found.is_err() {
        assert!(std::env::var_os("CI").is_none(), "there is nothing to draw with, and this is CI");
        // Not a print: those of tests that pass are not shown.
        let line = format!("pictures: {picture} skipped, there is no wgpu adapter\n");
        std::io::stderr().write_all(line.as_bytes()).unwrap();
    }
    found.ok()
}

/// Does something that may panic without a word; what other tests say meanwhile is heard.
fn silently<T>(what: impl FnOnce() -> T + panic::UnwindSafe) -> std::thread::Result<T> {
    thread_local! {
        static SILENT: Cell<bool> = const { Cell::new(false) };
    }
    static SET: Once = Once::new();
    SET.call_once(|| {
        let usual = panic::take_hook();
        panic::set_hook(Box::new(move |info| {
            if !SILENT.get() {
                usual(info);
            }
        }));
    });
    SILENT.set(true);
    let done = panic::catch_unwind(what);
    SILENT.set(false);
    done
}
