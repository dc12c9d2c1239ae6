//! The life of an experiment: from one status to the next, and how it ended.

use experiment_engine::status::{Serve, Status};
use pgrx::pg_sys;

use super::experiment::Experiment;
use super::sql::{self, Sees, Statement, param};
use super::{Store, exposed, holdout, lock, session, slot};
use crate::error::{Error, Result};

// A stop begins where a run ends, and ends where it goes on: at once where this transaction is older than the stop.
static SET_STATUS: Statement = Statement {
    text: "UPDATE exp.experiment
           SET status = $2,
               stops = CASE WHEN status IN ('running', 'paused') AND $2 IN ('stopped', 'archived')
                                THEN stops || tstzrange(now(), NULL)
                            WHEN status = 'stopped' AND $2 = 'running'
                                THEN stops[:cardinality(stops) - 1] || CASE
                                    WHEN lower(stops[cardinality(stops)]) < now()
                                    THEN ARRAY[tstzrange(lower(stops[cardinality(stops)]), now())]
                                    ELSE '{}' END
                            ELSE stops END,
               started_at = CASE WHEN $2 = 'running' THEN coalesce(started_at, now()) ELSE started_at END,
               stopped_at = CASE $2 WHEN 'running' THEN NULL WHEN 'stopped' THEN now() ELSE stopped_at END,
               serve = CASE WHEN $2 = 'stopped' THEN serve ELSE 'none' END,
               winner_reason = CASE WHEN $2 = 'running' THEN NULL ELSE winner_reason END,
               end_at = CASE WHEN $2 = 'running' AND end_at <= now() THEN NULL ELSE end_at END
           WHERE id = $1",
    types: &[pg_sys::INT4OID, pg_sys::TEXTOID],
};

/// Moves an experiment to a status by a legal transition.
pub fn set(store: &Store, experiment: &Experiment, to: Status) -> Result<()> {
    let transition = experiment.status.transition(to, experiment.winner.is_some());
    let changes = transition.map_err(|transition| Error::Transition { key: experiment.key.clone(), transition })?;
    if !changes {
        return Ok(());
    }
    experiment.refuse_holdout()?;
    if experiment.status == Status::Running {
        lock::experiment_exclusive(store, experiment.id);
    }
    if to == Status::Running {
        slot::check_free(store, experiment)?;
        if !experiment.started {
            holdout::govern(store, experiment, None);
        }
    }
    sql::write(store, &SET_STATUS, &[param(experiment.id), param(to.name())]);
    let [ran, runs] = [experiment.status, to].map(|status| matches!(status, Status::Running | Status::Paused));
    if experiment.started && ran != runs {
        exposed::append_change(store, experiment.id);
    }
    session::announce_change(store);
    Ok(())
}

/// What `exp_stop` and `exp_update` say of a stopped experiment's end; `None` is not given.
#[derive(Default)]
pub struct Verdict {
    /// The number of the winner, or `Some(None)` to withdraw it.
    pub winner: Option<Option<i16>>,
    pub serve: Option<Serve>,
    pub reason: Option<Option<String>>,
}

static DECLARE: Statement = Statement {
    text: "UPDATE exp.experiment
           SET winner = $2, serve = $3, winner_reason = $4,
               winner_decided_at = CASE WHEN $2 IS NULL THEN NULL
                                        WHEN winner = $2 THEN winner_decided_at ELSE now() END
           WHERE id = $1",
    types: &[pg_sys::INT4OID, pg_sys::INT2OID, pg_sys::TEXTOID, pg_sys::TEXTOID],
};
static REASON: Statement =
    Statement { text: "SELECT winner_reason FROM exp.experiment WHERE id = $1", types: &[pg_sys::INT4OID] };

/// Records a stopped experiment's winner, what it serves, and why.
pub fn declare(store: &Store, experiment: &Experiment, verdict: Verdict) -> Result<()> {
    experiment.refuse_holdout()?;
    let winner = verdict.winner.unwrap_or(experiment.winner);
    let withdrawn = winner.is_none() && experiment.serve == Serve::Winner;
    let kept = if withdrawn { Serve::None } else { experiment.serve };
    let serve = verdict.serve.unwrap_or(kept);
    if serve == Serve::Winner && winner.is_none() {
        return Err(Error::Serve { problem: "serving the winner needs a winner", given: "winner".into() });
    }
    if serve == Serve::Enrolled && experiment.status == Status::Stopped && experiment.serve != Serve::Enrolled {
        // Whoever stopped without serving gave its place in a layer back.
        slot::check_free(store, experiment)?;
    }
    let reason = verdict.reason.unwrap_or_else(|| {
        sql::read_one(store, &REASON, &[param(experiment.id)], Sees::Latest, |row| row.get(1)).flatten()
    });
    let params = [param(experiment.id), winner.and_then(param), param(serve.name()), reason.and_then(param)];
    sql::write(store, &DECLARE, &params);
    session::announce_change(store);
    Ok(())
}
