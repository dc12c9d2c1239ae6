//! How many subjects come, and where a metric's values are.

use pgrx::pg_sys;

use super::definition::{self, Definition};
use super::sql::{self, Row, Sees, Statement, param};
use super::{Store, metric, scope};
use crate::error::{Error, Result};

const MICROS_A_DAY: i64 = 86_400_000_000;
/// How far back is looked.
const DAYS: i64 = 14;

/// Of an experiment, whoever is exposed for the first time; since it started, and not for longer than this.
static OF_EXPERIMENT: Statement = Statement {
    text: "SELECT greatest(e.started_at, $2),
                  (SELECT count(*) FROM exp.assignment AS a
                   WHERE a.experiment_id = e.id AND a.exposed_at >= greatest(e.started_at, $2))
           FROM exp.experiment AS e WHERE e.id = $1",
    types: &[pg_sys::INT4OID, pg_sys::TIMESTAMPTZOID],
};
/// Of a scope, whoever is enrolled in anything of it.
static OF_SCOPE: Statement = Statement {
    text: "SELECT greatest(min(e.started_at), $2), a.subjects
           FROM exp.experiment AS e
           CROSS JOIN (SELECT count(DISTINCT a.subject) AS subjects
                       FROM exp.experiment AS x JOIN exp.assignment AS a ON a.experiment_id = x.id
                       WHERE x.scope_id = $1 AND x.deleted_at IS NULL AND a.assigned_at >= $2) AS a
           WHERE e.scope_id = $1 AND e.deleted_at IS NULL AND e.started_at IS NOT NULL
           GROUP BY a.subjects",
    types: &[pg_sys::INT4OID, pg_sys::TIMESTAMPTZOID],
};

/// New subjects a day of the last two weeks, of an experiment; the first day counts as a whole one.
pub fn of_experiment(store: &Store, definition: &Definition) -> Option<f64> {
    per_day(store, &OF_EXPERIMENT, definition.id)
}

/// The same of all experiments of a scope, each subject once.
pub fn of_scope(store: &Store, scope_name: &str) -> Option<f64> {
    per_day(store, &OF_SCOPE, scope::find(store, scope_name)?)
}

fn per_day(store: &Store, statement: &Statement, id: i32) -> Option<f64> {
    let now = definition::now();
    let first = Some(pg_sys::Datum::from(now - DAYS * MICROS_A_DAY));
    let row = |row: &Row| (row.copy(1).map(|datum| datum.value() as i64), row.get::<i64>(2));
    let (since, count) = sql::read_one(store, statement, &[param(id), first], Sees::Caller, row)?;
    let days = ((now - since?) as f64 / MICROS_A_DAY as f64).max(1.0);
    count.filter(|count| *count > 0).map(|count| count as f64 / days)
}

static MOST: Statement = Statement {
    text: "SELECT e.key
           FROM exp.experiment AS e
           JOIN exp.experiment_metric AS j ON j.experiment_id = e.id
           JOIN exp.metric AS m ON m.id = j.metric_id AND m.metric = $2
           LEFT JOIN exp.tally AS t ON t.experiment_id = e.id
           WHERE e.scope_id = $1 AND e.deleted_at IS NULL
           GROUP BY e.id, e.key
           ORDER BY coalesce(sum(t.subjects), 0) + (SELECT coalesce(sum(d.subjects), 0) FROM exp.tally_delta AS d
                                                    WHERE d.experiment_id = e.id) DESC, e.key
           LIMIT 1",
    types: &[pg_sys::INT4OID, pg_sys::TEXTOID],
};

/// The experiment of a scope with the most exposed subjects of those that a metric judges, which the scope must see.
pub fn judged_most(store: &Store, scope_name: &str, metric: &str) -> Result<Option<String>> {
    let Some(scope) = scope::find(store, scope_name) else { return Ok(None) };
    if metric::nearest(store, scope, metric).is_none() {
        let (key, scope) = (metric.to_owned(), scope_name.to_owned());
        return Err(Error::PartNotFound { what: "metric", key, scope });
    }
    Ok(sql::read_one(store, &MOST, &[param(scope), param(metric)], Sees::Caller, |row| row.need(1)))
}
