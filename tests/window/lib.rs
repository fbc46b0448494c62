//! Nothing but the tests beside it: a package of their own, so that what they need is built for
//! them alone and not for `cargo run`.
