//! The versions of the store.

/// The store's DDL, in order; a file is never edited once it was released.
pub const MIGRATIONS: [&str; 5] = [
    include_str!("../../sql/store/0001_store.sql"),
    include_str!("../../sql/store/0002_control.sql"),
    include_str!("../../sql/store/0003_outcomes.sql"),
    include_str!("../../sql/store/0004_winner.sql"),
    include_str!("../../sql/store/0005_delivery.sql"),
];

/// The version of the store that this library works with.
pub const CURRENT: i32 = MIGRATIONS.len() as i32;
