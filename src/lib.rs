//! x
pub mod desktop;
pub mod domain;
pub mod exchange;
pub mod i18n;
pub mod insight;
pub mod storage;
