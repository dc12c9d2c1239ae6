//! The audit: who changed what, and why. Rows are added and never changed.

use std::cell::RefCell;

use pgrx::datum::TimestampWithTimeZone;
use pgrx::{JsonB, pg_sys};
use serde_json::{Map, Value};

use super::Store;
use super::assignment::Address;
use super::sql::{self, Sees, Statement, param};
use super::{commit, outbox, owner, publish, scope, session};
use crate::settings;

/// A change, as it is to be remembered.
pub struct Change<'a> {
    pub scope: &'a str,
    /// What kind of thing changed.
    pub object: &'static str,
    pub key: &'a str,
    /// What was done to it, in the past tense.
    pub action: &'static str,
    pub before: Option<Value>,
    pub after: Option<Value>,
    /// Why; without one the session's reason stands.
    pub reason: Option<&'a str>,
    /// Whom it concerns; only a digest is kept.
    pub subject: Option<&'a str>,
}

/// The action of a decision by a winner policy.
pub const DECIDED: &str = "decided";

/// What a change is filled up from.
pub const NOTHING: Change<'static> =
    Change { scope: "", object: "", key: "", action: "", before: None, after: None, reason: None, subject: None };

static INSERT: Statement = Statement {
    text: "INSERT INTO exp.audit (role, session_role, application, client, pid, scope, object, key, action, before,
                                  after, reason, subject_digest)
           VALUES ($1, $2, current_setting('application_name'), host(inet_client_addr()), pg_backend_pid(), $3, $4,
                   $5, $6, $7, $8, $9, $10)",
    types: &[
        pg_sys::TEXTOID,
        pg_sys::TEXTOID,
        pg_sys::TEXTOID,
        pg_sys::TEXTOID,
        pg_sys::TEXTOID,
        pg_sys::TEXTOID,
        pg_sys::JSONBOID,
        pg_sys::JSONBOID,
        pg_sys::TEXTOID,
        pg_sys::TEXTOID,
    ],
};

/// Remembers a change, unless nothing differs, and tells others of it. Call it as the caller, whose name it takes.
pub fn record(store: &Store, change: Change) {
    tell(store, &change);
    let Some((before, after)) = difference(change.before, change.after) else { return };
    let reason = change.reason.map(str::to_owned).or_else(settings::reason);
    let params = [
        param(owner::role_name(owner::caller())),
        param(owner::role_name(owner::session())),
        param(change.scope),
        param(change.object),
        param(change.key),
        param(change.action),
        before.and_then(|before| param(JsonB(before))),
        after.and_then(|after| param(JsonB(after))),
        reason.and_then(param),
        change.subject.and_then(|subject| param(digest(store, subject))),
    ];
    sql::write(store, &INSERT, &params);
}

/// What others are told of a change, and what is to be published for it.
fn tell(store: &Store, change: &Change) {
    let (before, after) = (change.before.as_ref(), change.after.as_ref());
    if before == after {
        return;
    }
    let (concerns, below) = match change.object {
        // What was decided does nothing by itself, and is told by who decided.
        "experiment" | "holdout" if change.action == DECIDED => (false, false),
        "experiment" | "holdout" => {
            let Change { object, action, .. } = *change;
            let address = Address { scope: change.scope, key: change.key };
            let reason = change.reason.map(str::to_owned).or_else(settings::reason);
            outbox::changed(
                store,
                address,
                outbox::Change { object, action, before, after, reason: reason.as_deref() },
            );
            (publish::concerns(before, after), object == "holdout" || publish::concerns_below(before, after))
        }
        "audience" | "config" => (true, true),
        _ => (false, false),
    };
    if concerns && let Some(scope) = scope::find(store, change.scope) {
        commit::note_scope(scope, below);
    }
}

/// Of two objects the members that differ; `None` where there was and is the same.
fn difference(before: Option<Value>, after: Option<Value>) -> Option<(Option<Value>, Option<Value>)> {
    match (before, after) {
        (Some(before), Some(after)) if before == after => None,
        (Some(Value::Object(before)), Some(Value::Object(after))) => {
            let (was, is) = (without(&before, &after), without(&after, &before));
            Some((Some(Value::Object(was)), Some(Value::Object(is))))
        }
        both => Some(both),
    }
}

/// The members that the other object does not have just so.
fn without(members: &Map<String, Value>, other: &Map<String, Value>) -> Map<String, Value> {
    let differs = |(name, value): &(&String, &Value)| other.get(*name) != Some(*value);
    members.iter().filter(differs).map(|(name, value)| (name.clone(), value.clone())).collect()
}

thread_local! {
    static DIGEST_KEY: RefCell<session::Cached<Option<Vec<u8>>>> = RefCell::new(session::Cached::new());
}

static READ_DIGEST_KEY: Statement = Statement { text: "SELECT digest_key FROM exp.store", types: &[] };

/// What stands for a subject where it is not to be named.
pub fn digest(store: &Store, subject: &str) -> String {
    let known = DIGEST_KEY.with_borrow_mut(|known| known.current().clone());
    let key = known.unwrap_or_else(|| {
        let before = session::changes();
        let key = sql::read_one(store, &READ_DIGEST_KEY, &[], Sees::Latest, |row| row.need::<Vec<u8>>(1));
        let key = key.expect("the store has its row");
        DIGEST_KEY.with_borrow_mut(|known| known.keep(before, |known| *known = Some(key.clone())));
        key
    });
    experiment_engine::digest::subject(&key, subject)
}

/// How many columns `list` gives.
pub const LIST_COLUMNS: usize = 14;

static LIST: Statement = Statement {
    text: "SELECT id, at, role, session_role, application, client, pid, object, key, action, before, after, reason,
                  subject_digest
           FROM exp.audit
           WHERE scope = $1 AND ($2 IS NULL OR key = $2) AND ($3 IS NULL OR at >= $3)
           ORDER BY id",
    types: &[pg_sys::TEXTOID, pg_sys::TEXTOID, pg_sys::TIMESTAMPTZOID],
};

/// The changes in a scope, of one key and since a time if these are given: datums in the current memory context.
pub fn list(
    store: &Store,
    scope: &str,
    key: Option<&str>,
    since: Option<TimestampWithTimeZone>,
) -> Vec<[Option<pg_sys::Datum>; LIST_COLUMNS]> {
    let params = [param(scope), key.and_then(param), since.and_then(param)];
    sql::read(store, &LIST, &params, Sees::Caller, |row| row.copy_all())
}
