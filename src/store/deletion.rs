//! Deleting experiments: marked at once, what they recorded removed in portions.

use pgrx::pg_sys;

use super::assignment::{self, Address};
use super::judged::{self, Where};
use super::lock::{self, Tried};
use super::sql::{self, Sees, Statement, param};
use super::{Store, allocation, bandit, crossover, erase, experiment, holdout, overrides, policy, session, winner};
use crate::error::Result;

static MARK_DELETED: Statement =
    Statement { text: "UPDATE exp.experiment SET deleted_at = now() WHERE id = $1", types: &[pg_sys::INT4OID] };
// What it was judged by may be deleted itself from now on.
static DELETE_METRICS: Statement =
    Statement { text: "DELETE FROM exp.experiment_metric WHERE experiment_id = $1", types: &[pg_sys::INT4OID] };
static DELETED: Statement = Statement {
    text: "SELECT e.id FROM exp.experiment AS e JOIN exp.scope AS s ON s.id = e.scope_id
           WHERE s.name = $1 AND e.key = $2 AND e.deleted_at IS NOT NULL ORDER BY e.id",
    types: &[pg_sys::TEXTOID, pg_sys::TEXTOID],
};

/// Deletes the experiment of a key, or drains what an earlier deletion left: at most `batch` per-subject rows, whose
/// number it returns.
pub fn delete(store: &Store, address: Address, batch: i64) -> Result<i64> {
    let found = experiment::find_locked(store, address)?;
    experiment::audited(store, address, "deleted", None, || {
        if let Some(experiment) = found {
            lock::experiment_exclusive(store, experiment.id);
            sql::write(store, &MARK_DELETED, &[param(experiment.id)]);
            sql::write(store, &DELETE_METRICS, &[param(experiment.id)]);
            session::announce_change(store);
            judged::seen_elsewhere(store, experiment.id, Where::Both);
        }
        Ok(())
    })?;
    let params = [param(address.scope), param(address.key)];
    let mut removed = 0;
    for id in sql::read(store, &DELETED, &params, Sees::Latest, |row| row.need::<i32>(1)) {
        if removed < batch {
            removed += drain(store, id, batch - removed);
        }
    }
    Ok(removed)
}

static DRAIN: Statement = Statement {
    text: "DELETE FROM exp.assignment
           WHERE experiment_id = $1
             AND subject = ANY (ARRAY(SELECT subject FROM exp.assignment WHERE experiment_id = $1
                                      LIMIT $2 FOR UPDATE SKIP LOCKED))",
    types: &[pg_sys::INT4OID, pg_sys::INT8OID],
};
static DELETE_TALLIES: Statement =
    Statement { text: "DELETE FROM exp.tally WHERE experiment_id = $1", types: &[pg_sys::INT4OID] };
static DELETE_EXPERIMENT: Statement =
    Statement { text: "DELETE FROM exp.experiment WHERE id = $1", types: &[pg_sys::INT4OID] };

/// Removes at most `batch` per-subject rows of a deleted experiment (assignments, values by metric, events logged with its
/// key), and the experiment itself after the last. Changes of its counts that still wait are dropped by the next fold.
pub fn drain(store: &Store, experiment: i32, batch: i64) -> i64 {
    let mut removed = sql::write(store, &DRAIN, &[param(experiment), param(batch)]) as i64;
    if removed >= batch || assignment::anybody(store, experiment) {
        return removed;
    }
    // An aggregation or an evaluation that began before the deletion may still write for the experiment: then another call
    // ends this.
    if lock::try_evaluation(store, experiment) == Tried::Busy || lock::try_aggregate(store) == Tried::Busy {
        return removed;
    }
    let (outcomes, emptied) = erase::drain(store, experiment, batch - removed);
    removed += outcomes;
    if emptied {
        lock::fold(store);
        experiment::delete_variants(store, experiment);
        allocation::delete(store, experiment);
        crossover::delete(store, experiment);
        holdout::delete(store, experiment);
        overrides::delete(store, experiment);
        policy::delete(store, experiment);
        bandit::delete(store, experiment);
        winner::delete(store, experiment);
        sql::write(store, &DELETE_TALLIES, &[param(experiment)]);
        sql::write(store, &DELETE_EXPERIMENT, &[param(experiment)]);
    }
    removed
}
