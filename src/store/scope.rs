//! Scopes: tenants, environments or both, a tree with `global` at its root.

use pgrx::pg_sys;
use serde_json::{Value, json};

use super::Store;
use super::audit::{self, Change};
use super::sql::{self, Sees, Statement, param};
use super::{access, lock, session};
use crate::error::{Error, Result};
use crate::settings::GLOBAL;

static FIND: Statement = Statement { text: "SELECT id FROM exp.scope WHERE name = $1", types: &[pg_sys::TEXTOID] };

/// The number of a scope, where it exists.
pub fn find(store: &Store, name: &str) -> Option<i32> {
    sql::read_one(store, &FIND, &[param(name)], Sees::Latest, |row| row.need(1))
}

/// Like `find`, where there must be one.
pub fn need(store: &Store, name: &str) -> Result<i32> {
    find(store, name).ok_or_else(|| Error::ScopeNotFound { scope: name.to_owned() })
}

static NAME: Statement = Statement { text: "SELECT name FROM exp.scope WHERE id = $1", types: &[pg_sys::INT4OID] };

/// The name of a scope by its number.
pub fn name(store: &Store, id: i32) -> Option<String> {
    sql::read_one(store, &NAME, &[param(id)], Sees::Latest, |row| row.need(1))
}

static INSERT: Statement = Statement {
    text: "INSERT INTO exp.scope (name, parent_id, description)
           SELECT $1, id, $3 FROM exp.scope WHERE name = $2
           ON CONFLICT (name) DO NOTHING",
    types: &[pg_sys::TEXTOID, pg_sys::TEXTOID, pg_sys::TEXTOID],
};

/// Makes a scope under one that exists; false where there is one of that name already.
fn insert(store: &Store, name: &str, parent: &str, description: Option<&str>) -> bool {
    let params = [param(name), param(parent), description.and_then(param)];
    if sql::write(store, &INSERT, &params) == 0 {
        return false;
    }
    session::announce_change(store);
    let after: Value = json!({"parent": parent, "description": description});
    let change =
        Change { scope: name, object: "scope", key: name, action: "created", after: Some(after), ..audit::NOTHING };
    audit::record(store, change);
    true
}

/// Makes a scope, and answers it: a jsonb datum in the current memory context.
pub fn create(store: &Store, name: &str, parent: &str, description: Option<&str>) -> Result<Option<pg_sys::Datum>> {
    lock::parts(store);
    need(store, parent)?;
    // `global` has no parent: the table would refuse it before it could conflict.
    if find(store, name).is_some() || !insert(store, name, parent, description) {
        return Err(Error::ScopeExists { scope: name.to_owned() });
    }
    Ok(get(store, name))
}

/// The number of a scope, which is made under `global` where it is unknown.
pub fn find_or_create(store: &Store, name: &str) -> i32 {
    loop {
        if let Some(id) = find(store, name) {
            return id;
        }
        insert(store, name, GLOBAL, None);
    }
}

static ANCESTORS: Statement = Statement {
    text: "WITH RECURSIVE up (id, parent_id, distance) AS (
               SELECT id, parent_id, 0 FROM exp.scope WHERE name = $1
               UNION ALL
               SELECT s.id, s.parent_id, distance + 1 FROM exp.scope AS s JOIN up ON s.id = up.parent_id)
           SELECT id FROM up ORDER BY distance",
    types: &[pg_sys::TEXTOID],
};

/// A scope and those above it, the nearest first; for an unknown one what it would be under: `global`.
pub fn with_ancestors(store: &Store, name: &str) -> Vec<i32> {
    let chain = |name: &str| sql::read(store, &ANCESTORS, &[param(name)], Sees::Latest, |row| row.need(1));
    let found = chain(name);
    if found.is_empty() { chain(GLOBAL) } else { found }
}

static BELOW: Statement = Statement {
    text: "WITH RECURSIVE down (id) AS (
               SELECT id FROM exp.scope WHERE name = $1
               UNION ALL
               SELECT s.id FROM exp.scope AS s JOIN down ON s.parent_id = down.id)
           SELECT id FROM down",
    types: &[pg_sys::TEXTOID],
};

/// A scope's number, and with `below` those of the scopes below it; empty where it is unknown.
pub fn numbers(store: &Store, name: &str, below: bool) -> Vec<i32> {
    if below {
        return sql::read(store, &BELOW, &[param(name)], Sees::Latest, |row| row.need(1));
    }
    find(store, name).into_iter().collect()
}

static NAMES: Statement =
    Statement { text: "SELECT name FROM exp.scope WHERE id = ANY ($1)", types: &[pg_sys::INT4ARRAYOID] };

/// The name of a scope, and with `below` those of the scopes below it; empty where it is unknown.
pub fn names(store: &Store, name: &str, below: bool) -> Vec<String> {
    sql::read(store, &NAMES, &[param(numbers(store, name, below))], Sees::Latest, |row| row.need(1))
}

/// The numbers of the scopes below one.
pub fn below(store: &Store, scope: i32) -> Vec<i32> {
    let Some(name) = name(store, scope) else { return Vec::new() };
    let mut numbers = numbers(store, &name, true);
    numbers.retain(|id| *id != scope);
    numbers
}

static BELOW_ANY: Statement = Statement {
    text: "WITH RECURSIVE down (id) AS (
               SELECT unnest($1)
               UNION
               SELECT s.id FROM exp.scope AS s JOIN down ON s.parent_id = down.id)
           SELECT id FROM down",
    types: &[pg_sys::INT4ARRAYOID],
};

/// The numbers of the scopes that the caller may read; `None` for all of them.
pub fn readable(store: &Store) -> Option<Vec<i32>> {
    let granted = access::granted(store)?;
    Some(sql::read(store, &BELOW_ANY, &[param(granted)], Sees::Latest, |row| row.need(1)))
}

static GET: Statement = Statement {
    text: "SELECT to_jsonb(d)
           FROM (SELECT s.name AS scope, p.name AS parent, s.description, s.created_at
                 FROM exp.scope AS s LEFT JOIN exp.scope AS p ON p.id = s.parent_id
                 WHERE s.name = $1) AS d",
    types: &[pg_sys::TEXTOID],
};

/// A scope as one object, a jsonb datum in the current memory context.
pub fn get(store: &Store, name: &str) -> Option<pg_sys::Datum> {
    sql::read_one(store, &GET, &[param(name)], Sees::Latest, |row| row.copy(1)).flatten()
}

/// How many columns `list` gives.
pub const LIST_COLUMNS: usize = 5;

static LIST: Statement = Statement {
    text: "SELECT s.name, p.name, s.description, s.created_at, count(*) OVER ()
           FROM exp.scope AS s LEFT JOIN exp.scope AS p ON p.id = s.parent_id
           WHERE $1 IS NULL OR s.id = ANY ($1)
           ORDER BY s.name
           LIMIT $2 OFFSET $3",
    types: &[pg_sys::INT4ARRAYOID, pg_sys::INT8OID, pg_sys::INT8OID],
};

/// A page of the scopes that the caller may read: datums in the current memory context.
pub fn list(store: &Store, limit: Option<i64>, offset: i64) -> Vec<[Option<pg_sys::Datum>; LIST_COLUMNS]> {
    let params = [readable(store).and_then(param), limit.and_then(param), param(offset)];
    sql::read(store, &LIST, &params, Sees::Latest, |row| row.copy_all())
}
