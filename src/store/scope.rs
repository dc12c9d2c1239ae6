//! Scopes: tenants, environments or both, a tree with `global` at its root.

use pgrx::pg_sys;

use super::Store;
use super::sql::{self, Sees, Statement, param};
use crate::settings::GLOBAL;

static FIND: Statement = Statement { text: "SELECT id FROM exp.scope WHERE name = $1", types: &[pg_sys::TEXTOID] };

/// The number of a scope, where it exists.
pub fn find(store: &Store, name: &str) -> Option<i32> {
    sql::read_one(store, &FIND, &[param(name)], Sees::Latest, |row| row.need(1))
}

static CREATE: Statement = Statement {
    text: "INSERT INTO exp.scope (name, parent_id)
           SELECT $1, id FROM exp.scope WHERE name = $2
           ON CONFLICT (name) DO NOTHING",
    types: &[pg_sys::TEXTOID, pg_sys::TEXTOID],
};

/// The number of a scope, which is made under `global` where it is unknown.
pub fn find_or_create(store: &Store, name: &str) -> i32 {
    loop {
        if let Some(id) = find(store, name) {
            return id;
        }
        sql::write(store, &CREATE, &[param(name), param(GLOBAL)]);
        super::session::announce_change(store);
    }
}

static ANCESTORS: Statement = Statement {
    text: "WITH RECURSIVE up (id, parent_id) AS (
               SELECT id, parent_id FROM exp.scope WHERE name = $1
               UNION ALL
               SELECT s.id, s.parent_id FROM exp.scope AS s JOIN up ON s.id = up.parent_id)
           SELECT id FROM up",
    types: &[pg_sys::TEXTOID],
};

/// A scope and those above it; for an unknown one what it would be under: `global`.
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
