//! The versions of the store.

/// The store's DDL, in order; a file is never edited once it was released.
pub const MIGRATIONS: [&str; 6] = [
    include_str!("../../sql/store/0001_store.sql"),
    include_str!("../../sql/store/0002_control.sql"),
    include_str!("../../sql/store/0003_outcomes.sql"),
    include_str!("../../sql/store/0004_winner.sql"),
    include_str!("../../sql/store/0005_delivery.sql"),
    include_str!("../../sql/store/0006_trust.sql"),
];

/// The version of the store that this library works with.
pub const CURRENT: i32 = MIGRATIONS.len() as i32;

/// What shows people the rows of a table that they were granted: the line of the store's DDL.
pub fn policy(table: &str) -> Option<&'static str> {
    let begins = format!("CREATE POLICY granted ON exp.{table} ");
    MIGRATIONS.iter().flat_map(|script| script.lines()).find(|line| line.starts_with(&begins))
}
