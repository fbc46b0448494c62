//! Two things that are done with a text at once.

use std::thread;

/// A text of this length is worth a thread.
const LONG: usize = 256 * 1024;

/// What comes of two things that are done with a text: at once, where it is long.
pub fn beside<A, B: Send>(
    text: impl AsRef<[u8]>,
    one: impl FnOnce() -> A,
    other: impl Fn() -> B + Send + Sync,
) -> (A, B) {
    if text.as_ref().len() < LONG {
        return (one(), other());
    }
    thread::scope(|scope| {
        let beside = thread::Builder::new().spawn_scoped(scope, &other);
        let one = one();
        // Where there is no other thread, or it made a mistake, it is done here.
        let done = beside.ok().and_then(|thread| thread.join().ok());
        (one, done.unwrap_or_else(&other))
    })
}
