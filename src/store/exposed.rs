//! Subjects whose values the next aggregation computes from all of their events: those exposed for the first time, or
//! merged.

use pgrx::pg_sys;

use super::sql::{self, Statement, param};
use super::{Store, heap};

static APPEND: Statement = Statement {
    text: "INSERT INTO exp.exposed (experiment_id, subject) VALUES ($1, $2)",
    types: &[pg_sys::INT4OID, pg_sys::TEXTOID],
};

/// Notes that a subject was exposed in an experiment for the first time, or merged in it. `subject` is a text datum.
pub fn append(store: &Store, experiment: i32, subject: pg_sys::Datum) {
    // SAFETY: the row has the two columns of exp.exposed.
    if !unsafe { heap::append_plain(store.exposed, std::iter::once([pg_sys::Datum::from(experiment), subject])) } {
        // Somebody put an index, a trigger or a column on the table: the executor knows what to do with those.
        sql::write(store, &APPEND, &[param(experiment), Some(subject)]);
    }
}

/// Notes that the times changed in which an experiment's events count: whoever has events since then is computed anew. No
/// subject has the empty name.
pub fn append_change(store: &Store, experiment: i32) {
    append(store, experiment, super::assignment::datum(""));
}
