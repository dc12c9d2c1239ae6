//! Audiences: rule lists that experiments share.
//!
//! Whoever makes, changes or deletes one holds the lock of the parts, as does who attaches one to an experiment.

use pgrx::{JsonB, pg_sys};
use serde_json::{Value, json};

use super::Store;
use super::audit::{self, Change};
use super::sql::{self, Sees, Statement, param};
use super::{lock, scope, session};
use crate::error::{Error, Result};

static FIND: Statement = Statement {
    text: "SELECT a.id FROM exp.audience AS a
           WHERE a.scope_id = ANY ($1) AND a.audience = $2
           ORDER BY array_position($1, a.scope_id)
           LIMIT 1",
    types: &[pg_sys::INT4ARRAYOID, pg_sys::TEXTOID],
};

/// The number of the audience of a name that a scope can use: its own, else that of the nearest scope above.
pub fn find(store: &Store, scope_name: &str, audience: &str) -> Option<i32> {
    let params = [param(scope::with_ancestors(store, scope_name)), param(audience)];
    sql::read_one(store, &FIND, &params, Sees::Latest, |row| row.need(1))
}

/// An audience as the functions that change it need it.
struct Stored {
    id: i32,
    name: Option<String>,
    rules: Value,
}

impl Stored {
    fn content(&self) -> Value {
        content(self.name.as_deref(), &self.rules)
    }
}

/// What the audit keeps of an audience.
fn content(name: Option<&str>, rules: &Value) -> Value {
    json!({"name": name, "rules": rules})
}

static OWN: Statement = Statement {
    text: "SELECT a.id, a.name, a.rules
           FROM exp.audience AS a JOIN exp.scope AS s ON s.id = a.scope_id
           WHERE s.name = $1 AND a.audience = $2",
    types: &[pg_sys::TEXTOID, pg_sys::TEXTOID],
};

/// The audience of that very scope.
fn own(store: &Store, scope: &str, audience: &str) -> Option<Stored> {
    sql::read_one(store, &OWN, &[param(scope), param(audience)], Sees::Latest, |row| Stored {
        id: row.need(1),
        name: row.get(2),
        rules: row.need::<JsonB>(3).0,
    })
}

fn record(store: &Store, scope: &str, key: &str, action: &'static str, before: Option<Value>, after: Option<Value>) {
    let change = Change { scope, object: "audience", key, action, before, after, ..audit::NOTHING };
    audit::record(store, change);
}

static INSERT: Statement = Statement {
    text: "INSERT INTO exp.audience (scope_id, audience, name, rules) VALUES ($1, $2, $3, $4)
           ON CONFLICT DO NOTHING RETURNING id",
    types: &[pg_sys::INT4OID, pg_sys::TEXTOID, pg_sys::TEXTOID, pg_sys::JSONBOID],
};

/// Makes an audience, and answers it.
pub fn create(
    store: &Store,
    scope: &str,
    audience: &str,
    name: Option<&str>,
    rules: Value,
) -> Result<Option<pg_sys::Datum>> {
    lock::parts(store);
    let after = content(name, &rules);
    let scope_id = scope::find_or_create(store, scope);
    let params = [param(scope_id), param(audience), name.and_then(param), param(JsonB(rules))];
    let (_, ids) = sql::write_returning(store, &INSERT, &params, |row| row.need::<i32>(1));
    let Some(id) = ids.first() else {
        return Err(Error::PartExists { what: "audience", key: audience.to_owned(), scope: scope.to_owned() });
    };
    session::announce_change(store);
    record(store, scope, audience, "created", None, Some(after));
    Ok(get(store, *id))
}

/// What `exp_update_audience` changes; `None` is not given.
#[derive(Default)]
pub struct Changes {
    /// `Some(None)` takes it away.
    pub name: Option<Option<String>>,
    pub rules: Option<Value>,
}

static UPDATE: Statement = Statement {
    text: "UPDATE exp.audience SET name = $2, rules = $3, updated_at = now() WHERE id = $1",
    types: &[pg_sys::INT4OID, pg_sys::TEXTOID, pg_sys::JSONBOID],
};

/// Changes an audience of that very scope, and answers it.
pub fn update(store: &Store, scope: &str, audience: &str, changes: Changes) -> Result<Option<pg_sys::Datum>> {
    lock::parts(store);
    let stored = own(store, scope, audience).ok_or_else(|| Error::PartNotFound {
        what: "audience",
        key: audience.to_owned(),
        scope: scope.to_owned(),
    })?;
    let before = stored.content();
    let name = changes.name.unwrap_or(stored.name);
    let rules = changes.rules.unwrap_or(stored.rules);
    let after = content(name.as_deref(), &rules);
    if before != after {
        sql::write(store, &UPDATE, &[param(stored.id), name.and_then(param), param(JsonB(rules))]);
        session::announce_change(store);
        record(store, scope, audience, "updated", Some(before), Some(after));
    }
    Ok(get(store, stored.id))
}

static USERS: Statement = Statement {
    text: "SELECT format('%s/%s', s.name, e.key)
           FROM exp.experiment AS e JOIN exp.scope AS s ON s.id = e.scope_id
           WHERE e.audience_id = $1 AND e.deleted_at IS NULL
           ORDER BY s.name, e.key",
    types: &[pg_sys::INT4OID],
};
static DELETE: Statement = Statement { text: "DELETE FROM exp.audience WHERE id = $1", types: &[pg_sys::INT4OID] };

/// Deletes an audience of that very scope, and answers what it was; `None` where there is none.
pub fn delete(store: &Store, scope: &str, audience: &str) -> Result<Option<pg_sys::Datum>> {
    lock::parts(store);
    let Some(stored) = own(store, scope, audience) else { return Ok(None) };
    let users: Vec<String> = sql::read(store, &USERS, &[param(stored.id)], Sees::Latest, |row| row.need(1));
    if !users.is_empty() {
        return Err(Error::PartInUse { what: "audience", key: audience.to_owned(), users });
    }
    let deleted = get(store, stored.id);
    sql::write(store, &DELETE, &[param(stored.id)]);
    session::announce_change(store);
    record(store, scope, audience, "deleted", Some(stored.content()), None);
    Ok(deleted)
}

static GET: Statement = Statement {
    text: "SELECT to_jsonb(d)
           FROM (SELECT a.audience, s.name AS scope, a.name, a.rules, a.created_at, a.updated_at
                 FROM exp.audience AS a JOIN exp.scope AS s ON s.id = a.scope_id
                 WHERE a.id = $1) AS d",
    types: &[pg_sys::INT4OID],
};

/// An audience as one object, a jsonb datum in the current memory context.
pub fn get(store: &Store, id: i32) -> Option<pg_sys::Datum> {
    sql::read_one(store, &GET, &[param(id)], Sees::Latest, |row| row.copy(1)).flatten()
}

/// How many columns `list` gives.
pub const LIST_COLUMNS: usize = 7;

static LIST: Statement = Statement {
    text: "SELECT a.audience, s.name, a.name, a.rules, a.created_at, a.updated_at, count(*) OVER ()
           FROM exp.audience AS a JOIN exp.scope AS s ON s.id = a.scope_id
           WHERE a.scope_id = ANY ($1)
           ORDER BY s.name, a.audience
           LIMIT $2 OFFSET $3",
    types: &[pg_sys::INT4ARRAYOID, pg_sys::INT8OID, pg_sys::INT8OID],
};

/// A page of the audiences of some scopes: datums in the current memory context.
pub fn list(
    store: &Store,
    scopes: Vec<i32>,
    limit: Option<i64>,
    offset: i64,
) -> Vec<[Option<pg_sys::Datum>; LIST_COLUMNS]> {
    let params = [param(scopes), limit.and_then(param), param(offset)];
    sql::read(store, &LIST, &params, Sees::Latest, |row| row.copy_all())
}
