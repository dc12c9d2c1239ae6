//! Erasing subjects.

use pgrx::{IntoDatum, pg_sys};
use serde_json::Value;

use super::Store;
use super::assignment;
use super::audit::{self, Change};
use super::heap::{Changed, Found, Table};
use super::sql::{self, Sees, Statement, param};
use super::tally::{self, Counts};
use super::{alias, overrides, scope};

/// Erases a subject's assignment in one experiment; false where there was none. An enrolment of the subject in
/// flight is waited for, and erased too.
pub fn forget(store: &Store, experiment: i32, subject: &str) -> bool {
    let datum = subject.into_datum().expect("a text");
    let erased = match Table::open_for_write(store) {
        Some(table) => erase_from_heap(store, table, experiment, datum),
        None => erase_by_sql(store, experiment, datum),
    };
    let Some((variant, exposures)) = erased else { return false };
    let exposures = i64::from(exposures);
    let subjects = i64::from(exposures > 0);
    tally::add(store, experiment, variant, Counts { assigned: -1, subjects: -subjects, exposures: -exposures });
    true
}

fn erase_from_heap(store: &Store, mut table: Table, experiment: i32, subject: pg_sys::Datum) -> Option<(i16, i32)> {
    loop {
        match table.find(experiment, subject) {
            // A row that moves at that moment is missed by a dirty snapshot, not by an MVCC one.
            Found::Missing if assignment::is_stored(store, experiment, subject) => {}
            Found::Missing => return None,
            Found::InFlight(other) => table.wait(other),
            Found::Stored(row) => {
                assignment::compare_with_snapshot(store, experiment, subject, row);
                if table.delete(row) == Changed::Done {
                    return Some((row.variant, row.exposures));
                }
            }
        }
    }
}

static CLAIM: Statement = Statement {
    text: "INSERT INTO exp.assignment (experiment_id, exposures, assigned_at, variant, subject)
           VALUES ($1, 0, now(), 0, $2) ON CONFLICT (experiment_id, subject) DO NOTHING",
    types: &[pg_sys::INT4OID, pg_sys::TEXTOID],
};
static DELETE: Statement = Statement {
    text: "DELETE FROM exp.assignment WHERE experiment_id = $1 AND subject = $2 RETURNING variant, exposures",
    types: &[pg_sys::INT4OID, pg_sys::TEXTOID],
};

/// The same by SQL: inserting the row first waits for an enrolment of the subject in flight, as the unique index does.
fn erase_by_sql(store: &Store, experiment: i32, subject: pg_sys::Datum) -> Option<(i16, i32)> {
    let params = [param(experiment), Some(subject)];
    let absent = sql::isolated(store, &CLAIM, &params, |_| ()).0 > 0;
    let (_, rows) = sql::isolated(store, &DELETE, &params, |row| (row.need(1), row.need(2)));
    rows.into_iter().next().filter(|_| !absent)
}

/// Appends to the audit that a subject was erased, whom only its digest names: so it can be shown that a request was met.
pub fn record(store: &Store, scope: &str, key: &str, subject: &str, counts: Value) {
    let change = Change { scope, object: "subject", key, action: "erased", after: Some(counts), ..audit::NOTHING };
    audit::record(store, Change { subject: Some(subject), ..change });
}

static EXPERIMENTS: Statement =
    Statement { text: "SELECT id FROM exp.experiment WHERE scope_id = $1 ORDER BY id", types: &[pg_sys::INT4OID] };

/// How many rows of each kind were erased.
#[derive(Default)]
pub struct Erased {
    pub assignments: i64,
    pub aliases: i64,
    pub overrides: i64,
}

/// Erases a subject from every experiment of the scopes, deleted ones that are still drained included, with its aliases
/// and overrides. Where it is an alias, whom it stands for is erased.
pub fn erase(store: &Store, scopes: &[i32], subject: &str) -> Erased {
    let mut erased = Erased::default();
    for scope in scopes {
        let known_as = scope::name(store, *scope).and_then(|name| alias::hold(store, &name, subject));
        let subject = known_as.as_deref().unwrap_or(subject);
        let experiments = sql::read(store, &EXPERIMENTS, &[param(*scope)], Sees::Latest, |row| row.need::<i32>(1));
        erased.assignments += experiments.into_iter().filter(|id| forget(store, *id, subject)).count() as i64;
        erased.aliases += alias::erase(store, *scope, subject);
        erased.overrides += overrides::erase(store, *scope, subject);
    }
    erased
}
