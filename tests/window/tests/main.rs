//! Tests of the window, through roles, names and pictures.
#![allow(clippy::unwrap_used, clippy::expect_used, clippy::panic, missing_docs)]

mod harness;

mod arrive;
mod audience;
mod audience_pictures;
mod back;
mod board;
mod board_columns;
mod by_ear;
mod by_ear_board;
mod by_ear_forms;
mod by_ear_judge;
mod by_ear_roadmap;
mod colour_vision;
mod contrast;
mod everyone;
mod hints;
mod judge;
mod judge_hidden;
mod judge_layout;
mod judge_table;
mod judge_talk;
mod keyboard;
mod keys;
mod minutes;
mod own_keys;
mod pictures;
mod places;
mod prepare;
mod rings;
mod roadmap;
mod see;
mod shell;
mod sizes;
mod spacing;
mod taking;
mod zoom;
