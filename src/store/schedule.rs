//! Schedules: starts and ends that come by themselves.
//!
//! A decision asks the clock, so a start or an end holds to the second; what goes with it (status, started_at, audit) is
//! written by whoever changes the experiment next, or by exp_maintain().

use experiment_engine::decide::status_at;
use experiment_engine::status::Status;
use pgrx::datum::TimestampWithTimeZone;
use pgrx::pg_sys;
use serde_json::json;

use super::Store;
use super::assignment::Address;
use super::audit::{self, Change};
use super::experiment::{self, Experiment};
use super::sql::{self, Sees, Statement, param};
use super::{commit, definition, exposed, holdout, lock, overrides, publish, session};
use crate::error::{Error, Result};

static START: Statement = Statement {
    text: "UPDATE exp.experiment SET status = 'running', started_at = coalesce(started_at, start_at) WHERE id = $1",
    types: &[pg_sys::INT4OID],
};
static STOP: Statement = Statement {
    text: "UPDATE exp.experiment
           SET status = 'stopped', serve = 'none', stopped_at = end_at, winner_reason = 'its schedule ended',
               stops = stops || tstzrange(end_at, NULL)
           WHERE id = $1",
    types: &[pg_sys::INT4OID],
};

/// Does what is due on an experiment whose key's lock is held; false where nothing is.
pub fn apply(store: &Store, experiment: &Experiment) -> Result<bool> {
    let now = definition::now();
    let due = status_at(experiment.status, experiment.start_at, experiment.end_at, now);
    if due == experiment.status {
        return Ok(false);
    }
    if experiment.status == Status::Draft {
        holdout::govern(store, experiment, experiment.start_at);
        sql::write(store, &START, &[param(experiment.id)]);
    }
    if due == Status::Stopped {
        lock::experiment_exclusive(store, experiment.id);
        sql::write(store, &STOP, &[param(experiment.id)]);
        exposed::append_change(store, experiment.id);
    }
    session::announce_change(store);
    record(store, experiment, due);
    Ok(true)
}

fn record(store: &Store, experiment: &Experiment, due: Status) {
    let status = |status: Status| Some(json!({ "status": status.name() }));
    let change = Change {
        scope: &experiment.scope,
        object: "experiment",
        key: &experiment.key,
        action: if due == Status::Running { "started" } else { "stopped" },
        before: status(experiment.status),
        after: status(due),
        reason: Some("schedule"),
        subject: None,
    };
    audit::record(store, change);
}

static SET: Statement = Statement {
    text: "UPDATE exp.experiment SET start_at = $2, end_at = $3 WHERE id = $1",
    types: &[pg_sys::INT4OID, pg_sys::TIMESTAMPTZOID, pg_sys::TIMESTAMPTZOID],
};

/// Sets when an experiment starts and ends; `None` leaves a time as it is.
pub fn set(
    store: &Store,
    experiment: &Experiment,
    start_at: Option<Option<i64>>,
    end_at: Option<Option<i64>>,
) -> Result<()> {
    if start_at.is_none() && end_at.is_none() {
        return Ok(());
    }
    experiment.refuse_holdout()?;
    let (key, status) = (&experiment.key, experiment.status);
    let refuse = |problem| Err(Error::Schedule { problem, key: key.clone(), status, times: times(start_at, end_at) });
    if matches!(start_at, Some(Some(_))) && experiment.status != Status::Draft {
        return refuse("start_at can be set on a draft only");
    }
    if matches!(end_at, Some(Some(_))) && matches!(experiment.status, Status::Stopped | Status::Archived) {
        return refuse("end_at cannot be set on what has ended");
    }
    let given = [start_at, end_at].into_iter().filter_map(Option::flatten);
    // What is long past would start before every holdout, and infinity never comes.
    if given.clone().any(|time| time <= definition::now() || time == i64::MAX) {
        return refuse("a time of a schedule must be to come");
    }
    let (start, end) = (start_at.unwrap_or(experiment.start_at), end_at.unwrap_or(experiment.end_at));
    if let (Some(start), Some(end)) = (start, end)
        && end <= start
    {
        return refuse("end_at must be after start_at");
    }
    let time = |time: Option<i64>| time.map(pg_sys::Datum::from);
    sql::write(store, &SET, &[param(experiment.id), time(start), time(end)]);
    if experiment.started && end != experiment.end_at {
        exposed::append_change(store, experiment.id);
    }
    Ok(())
}

/// The times that were asked for, as the session shows them.
fn times(start_at: Option<Option<i64>>, end_at: Option<Option<i64>>) -> String {
    let asked = [("start_at", start_at.flatten()), ("end_at", end_at.flatten())];
    let show = |(name, time): (&str, Option<i64>)| {
        let time = TimestampWithTimeZone::try_from(time?).ok()?;
        Some(format!("{name} {time}"))
    };
    asked.into_iter().filter_map(show).collect::<Vec<_>>().join(", ")
}

static DUE: Statement = Statement {
    text: "SELECT s.name, e.key FROM exp.experiment AS e JOIN exp.scope AS s ON s.id = e.scope_id
           WHERE e.deleted_at IS NULL
             AND (e.status = 'draft' AND e.start_at <= statement_timestamp()
                  OR e.status IN ('running', 'paused') AND e.end_at <= statement_timestamp())
           ORDER BY e.id",
    types: &[],
};

/// Does what is due everywhere, and removes overrides that have ended. Returns how much it did.
pub fn run(store: &Store) -> Result<i64> {
    let due = sql::read(store, &DUE, &[], Sees::Latest, |row| (row.need::<String>(1), row.need::<String>(2)));
    let mut done = 0;
    for (scope, key) in &due {
        experiment::find_locked(store, Address { scope, key })?;
        done += 1;
    }
    // What prepared transactions changed.
    for (scope, below) in publish::take_left(store) {
        commit::note_scope(scope, below);
    }
    Ok(done + overrides::expire(store))
}
