//! Merges of subjects who had been in two variants of an experiment. Nobody is named: that it happened does not go away with
//! who it happened to.

use pgrx::pg_sys;

use super::Store;
use super::lookup::{self, Source};
use super::sql::{self, Sees, Statement, param};

static NOTE: Statement =
    Statement { text: "INSERT INTO exp.crossover (experiment_id) VALUES ($1)", types: &[pg_sys::INT4OID] };

/// Notes that somebody had been in two variants.
pub fn note(store: &Store, experiment: i32) {
    sql::write(store, &NOTE, &[param(experiment)]);
}

static ANY: Statement =
    Statement { text: "SELECT EXISTS (SELECT FROM exp.crossover WHERE experiment_id = $1)", types: &[pg_sys::INT4OID] };

static OF: Source<0> = Source {
    table: c"crossover",
    index: c"crossover_experiment_idx",
    key: &[(c"experiment_id", pg_sys::INT4OID)],
    columns: [],
    is_partial: false,
};

/// Whether anybody had been in two variants.
pub fn any(store: &Store, experiment: i32, sees: Sees) -> bool {
    match lookup::rows(store, &OF, &[pg_sys::Datum::from(experiment)], sees, |_| ()) {
        Some(found) => !found.is_empty(),
        None => sql::read_one(store, &ANY, &[param(experiment)], sees, |row| row.need(1)) == Some(true),
    }
}

static DELETE: Statement =
    Statement { text: "DELETE FROM exp.crossover WHERE experiment_id = $1", types: &[pg_sys::INT4OID] };

/// Removes what an experiment has.
pub fn delete(store: &Store, experiment: i32) {
    sql::write(store, &DELETE, &[param(experiment)]);
}
