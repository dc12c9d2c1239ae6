//! Overrides: variants forced on subjects, for testing.

use pgrx::{JsonB, pg_sys};

use super::Store;
use super::audit::{self, Change};
use super::experiment::Experiment;
use super::sql::{self, Sees, Statement, param};
use super::{erase, session};
use crate::error::{Error, Result};
use serde_json::Value;

static SET: Statement = Statement {
    text: "INSERT INTO exp.override (experiment_id, subject, variant, until) VALUES ($1, $2, $3, $4)
           ON CONFLICT (experiment_id, subject) DO UPDATE
           SET variant = excluded.variant, until = excluded.until, created_at = now()",
    types: &[pg_sys::INT4OID, pg_sys::TEXTOID, pg_sys::INT2OID, pg_sys::TIMESTAMPTZOID],
};

/// Forces a variant on a subject until a time, or for good; call it under the experiment's exclusive lock,
/// with the subject held. A subject that was enrolled leaves the experiment: what it does from now on says nothing about its
/// variant.
pub fn set(store: &Store, experiment: &Experiment, subject: &str, variant: &str, until: Option<i64>) -> Result<()> {
    experiment.refuse_final()?;
    let number = experiment.number(variant).ok_or_else(|| Error::Override {
        problem: "there is no such variant",
        given: variant.to_owned(),
        hint: format!("Its variants: {}.", experiment.keys().join(", ")),
    })?;
    let before = get(store, experiment.id, subject);
    let until = until.map(pg_sys::Datum::from);
    sql::write(store, &SET, &[param(experiment.id), param(subject), param(number), until]);
    erase::leave(store, &experiment.scope, experiment.id, subject);
    session::announce_change(store);
    record(store, experiment, subject, "set", before);
    Ok(())
}

static GET: Statement = Statement {
    text: "SELECT jsonb_build_object('variant', v.key, 'until', o.until)
           FROM exp.override AS o LEFT JOIN exp.variant AS v USING (experiment_id, variant)
           WHERE o.experiment_id = $1 AND o.subject = $2",
    types: &[pg_sys::INT4OID, pg_sys::TEXTOID],
};

/// A subject's override as the audit shows it.
fn get(store: &Store, experiment: i32, subject: &str) -> Option<Value> {
    let params = [param(experiment), param(subject)];
    sql::read_one(store, &GET, &params, Sees::Latest, |row| row.need::<JsonB>(1).0)
}

static REMOVE: Statement = Statement {
    text: "DELETE FROM exp.override WHERE experiment_id = $1 AND subject = $2",
    types: &[pg_sys::INT4OID, pg_sys::TEXTOID],
};

/// Erases a subject's override of one experiment; false where there was none.
pub fn forget(store: &Store, experiment: i32, subject: &str) -> bool {
    let erased = sql::write(store, &REMOVE, &[param(experiment), param(subject)]) > 0;
    if erased {
        session::announce_change(store);
    }
    erased
}

/// Takes a forced variant off; false where there was none.
pub fn remove(store: &Store, experiment: &Experiment, subject: &str) -> bool {
    let before = get(store, experiment.id, subject);
    let removed = sql::write(store, &REMOVE, &[param(experiment.id), param(subject)]) > 0;
    if removed {
        session::announce_change(store);
        record(store, experiment, subject, "removed", before);
    }
    removed
}

fn record(store: &Store, experiment: &Experiment, subject: &str, action: &'static str, before: Option<Value>) {
    let after = get(store, experiment.id, subject);
    let (scope, key) = (&experiment.scope, &experiment.key);
    let change = Change { scope, object: "override", key, action, before, after, reason: None, subject: Some(subject) };
    audit::record(store, change);
}

/// Whether a subject has an override, be it over.
pub fn is_there(store: &Store, experiment: i32, subject: &str) -> bool {
    get(store, experiment, subject).is_some()
}

static IS_FORCED: Statement = Statement {
    text: "SELECT EXISTS (SELECT FROM exp.override WHERE experiment_id = $1 AND subject = $2
                          AND (until IS NULL OR until > statement_timestamp()))",
    types: &[pg_sys::INT4OID, pg_sys::TEXTOID],
};

/// Whether a variant is forced on a subject.
pub fn is_forced(store: &Store, experiment: i32, subject: &str) -> bool {
    let params = [param(experiment), param(subject)];
    sql::read_one(store, &IS_FORCED, &params, Sees::Latest, |row| row.need(1)).expect("one row")
}

static DELETE: Statement =
    Statement { text: "DELETE FROM exp.override WHERE experiment_id = $1", types: &[pg_sys::INT4OID] };

/// Removes an experiment's overrides.
pub fn delete(store: &Store, experiment: i32) {
    sql::write(store, &DELETE, &[param(experiment)]);
}

static ERASE: Statement = Statement {
    text: "DELETE FROM exp.override AS o USING exp.experiment AS e
           WHERE e.id = o.experiment_id AND e.scope_id = $1 AND o.subject = $2",
    types: &[pg_sys::INT4OID, pg_sys::TEXTOID],
};

/// Removes a subject's overrides in a scope; returns how many there were.
pub fn erase(store: &Store, scope: i32, subject: &str) -> i64 {
    let erased = sql::write(store, &ERASE, &[param(scope), param(subject)]) as i64;
    if erased > 0 {
        session::announce_change(store);
    }
    erased
}

static EXPIRE: Statement =
    Statement { text: "DELETE FROM exp.override WHERE until <= statement_timestamp()", types: &[] };

/// Removes what has ended; returns how many there were.
pub fn expire(store: &Store) -> i64 {
    let expired = sql::write(store, &EXPIRE, &[]) as i64;
    if expired > 0 {
        session::announce_change(store);
    }
    expired
}
