//! Holdouts: subjects kept out of everything that starts after them, to measure the whole programme.
//!
//! A holdout is an experiment of its own kind with the variants held_out and in, so that whatever reads an experiment
//! reads a holdout. It is enrolled in by the experiments that it governs.

use pgrx::pg_sys;

use super::Store;
use super::assignment::Address;
use super::experiment::{self, Experiment};
use super::judged::{self, Where};
use super::sql::{self, Sees, Statement, param};
use super::{allocation, exposed, lock, scope, session};
use crate::error::{Error, Result};
use experiment_engine::variant::{PayloadSpec, VariantSpec};

static CREATE: Statement = Statement {
    text: "INSERT INTO exp.experiment (scope_id, key, kind, status, salt, started_at)
           VALUES ($1, $2, 'holdout', 'running', 'holdout:' || $2, now()) RETURNING id",
    types: &[pg_sys::INT4OID, pg_sys::TEXTOID],
};

const SMALLEST: f64 = 1e-6;

/// Begins to keep a share of the subjects out of what starts from now on, in the scope and below.
pub fn create(store: &Store, address: Address, share: f64) -> Result<()> {
    // Less than a millionth measures nothing.
    if !(SMALLEST..=1.0 - SMALLEST).contains(&share) {
        return Err(Error::Share { given: crate::error::float(share) });
    }
    lock::parts(store);
    if experiment::find_locked(store, address)?.is_some() {
        let (key, scope) = (address.key.to_owned(), address.scope.to_owned());
        return Err(Error::KeyTaken { key, scope });
    }
    experiment::audited(store, address, "created", None, || {
        let scope = scope::find_or_create(store, address.scope);
        lock::scope_for_create(store, scope);
        let (_, ids) = sql::write_returning(store, &CREATE, &[param(scope), param(address.key)], |row| row.need(1));
        let variant = |key: &str, weight| VariantSpec { key: key.into(), weight, payload: PayloadSpec::Absent };
        let variants = [variant("held_out", share), variant("in", 1.0 - share)];
        experiment::insert_variants(store, address.scope, ids[0], 0, &variants, &[])?;
        session::announce_change(store);
        allocation::record_period(store, address)?;
        judged::seen_elsewhere(store, ids[0], Where::Own);
        Ok(())
    })
}

static END: Statement = Statement {
    text: "UPDATE exp.experiment SET status = 'stopped', stopped_at = now(), stops = stops || tstzrange(now(), NULL)
           WHERE id = $1",
    types: &[pg_sys::INT4OID],
};

/// Lets everybody in again. What was measured stays.
pub fn end(store: &Store, address: Address) -> Result<()> {
    lock::parts(store);
    let found = experiment::find_locked(store, address)?.filter(|found| found.is_holdout);
    let holdout = found.ok_or_else(|| Error::PartNotFound {
        what: "holdout",
        key: address.key.to_owned(),
        scope: address.scope.to_owned(),
    })?;
    experiment::audited(store, address, "ended", None, || {
        if holdout.status == experiment_engine::status::Status::Running {
            lock::experiment_exclusive(store, holdout.id);
            sql::write(store, &END, &[param(holdout.id)]);
            exposed::append_change(store, holdout.id);
            session::announce_change(store);
        }
        Ok(())
    })
}

static RUNNING: Statement = Statement {
    text: "SELECT id FROM exp.experiment
           WHERE kind = 'holdout' AND status = 'running' AND deleted_at IS NULL ORDER BY id",
    types: &[],
};
static GOVERN: Statement = Statement {
    text: "WITH RECURSIVE up (id, parent_id) AS (
               SELECT s.id, s.parent_id FROM exp.scope AS s JOIN exp.experiment AS e ON e.scope_id = s.id
               WHERE e.id = $1
               UNION ALL
               SELECT s.id, s.parent_id FROM exp.scope AS s JOIN up ON s.id = up.parent_id)
           INSERT INTO exp.governed (experiment_id, holdout_id)
           SELECT $1, h.id FROM up JOIN exp.experiment AS h ON h.scope_id = up.id
           WHERE h.kind = 'holdout' AND h.status = 'running' AND h.deleted_at IS NULL
             AND ($2 IS NULL OR h.started_at <= $2)
           ON CONFLICT (experiment_id, holdout_id) DO NOTHING",
    types: &[pg_sys::INT4OID, pg_sys::TIMESTAMPTZOID],
};

/// Puts an experiment that starts for the first time under the holdouts of its scope and above: those that run now, or
/// did `at` the time that its schedule says.
pub fn govern(store: &Store, experiment: &Experiment, at: Option<i64>) {
    // Who deletes or ends one waits for this start, or is seen by it.
    for holdout in sql::read(store, &RUNNING, &[], Sees::Latest, |row| row.need::<i32>(1)) {
        lock::experiment_shared(store, holdout);
    }
    sql::write(store, &GOVERN, &[param(experiment.id), at.map(pg_sys::Datum::from)]);
}

static DELETE: Statement = Statement {
    text: "DELETE FROM exp.governed WHERE experiment_id = $1 OR holdout_id = $1",
    types: &[pg_sys::INT4OID],
};

/// Forgets what governed an experiment, and what a holdout governed.
pub fn delete(store: &Store, experiment: i32) {
    sql::write(store, &DELETE, &[param(experiment)]);
}
