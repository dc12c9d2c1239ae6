//! Webhook subscriptions: who is sent which events.

use pgrx::pg_sys;
use serde_json::{Value, json};

use super::audit::{self, Change};
use super::sql::{self, Row, Sees, Statement, param};
use super::{Store, lock, scope};

/// What `exp_subscribe` was given.
pub struct Subscription<'a> {
    pub name: &'a str,
    pub url: &'a str,
    pub topics: Vec<String>,
    pub secret_ref: &'a str,
}

fn content(url: &str, topics: &[String], secret_ref: &str) -> Value {
    json!({ "url": url, "topics": topics, "secret_ref": secret_ref })
}

struct Stored {
    id: i32,
    content: Value,
}

static FIND: Statement = Statement {
    text: "SELECT id, url, topics, secret_ref FROM exp.subscription WHERE scope_id = $1 AND name = $2",
    types: &[pg_sys::INT4OID, pg_sys::TEXTOID],
};

fn find(store: &Store, scope_id: i32, name: &str) -> Option<Stored> {
    sql::read_one(store, &FIND, &[param(scope_id), param(name)], Sees::Latest, |row: &Row| Stored {
        id: row.need(1),
        content: content(&row.need::<String>(2), &row.need::<Vec<String>>(3), &row.need::<String>(4)),
    })
}

fn record(store: &Store, scope: &str, key: &str, action: &'static str, before: Option<Value>, after: Option<Value>) {
    audit::record(store, Change { scope, object: "subscription", key, action, before, after, ..audit::NOTHING });
}

static PUT: Statement = Statement {
    text: "INSERT INTO exp.subscription (scope_id, name, url, topics, secret_ref) VALUES ($1, $2, $3, $4, $5)
           ON CONFLICT (scope_id, name) DO UPDATE
           SET url = excluded.url, topics = excluded.topics, secret_ref = excluded.secret_ref, updated_at = now()
           RETURNING id",
    types: &[pg_sys::INT4OID, pg_sys::TEXTOID, pg_sys::TEXTOID, pg_sys::TEXTARRAYOID, pg_sys::TEXTOID],
};
static GET: Statement = Statement {
    text: "SELECT to_jsonb(d)
           FROM (SELECT w.name, s.name AS scope, w.url, w.topics, w.secret_ref, w.created_at, w.updated_at
                 FROM exp.subscription AS w JOIN exp.scope AS s ON s.id = w.scope_id
                 WHERE w.id = $1) AS d",
    types: &[pg_sys::INT4OID],
};

/// Makes a subscription, or replaces it; a jsonb datum in the current memory context.
pub fn put(store: &Store, scope: &str, given: Subscription) -> Option<pg_sys::Datum> {
    lock::parts(store);
    let scope_id = scope::find_or_create(store, scope);
    let Subscription { name, url, topics, secret_ref } = given;
    let before = find(store, scope_id, name);
    let after = content(url, &topics, secret_ref);
    let is_same = before.as_ref().is_some_and(|stored| stored.content == after);
    let id = match before.as_ref().filter(|_| is_same) {
        Some(stored) => stored.id,
        None => {
            let row = [param(scope_id), param(name), param(url), param(topics), param(secret_ref)];
            sql::write_returning(store, &PUT, &row, |row| row.need(1)).1[0]
        }
    };
    let action = if before.is_some() { "updated" } else { "created" };
    record(store, scope, name, action, before.map(|stored| stored.content), Some(after));
    sql::read_one(store, &GET, &[param(id)], Sees::Latest, |row| row.copy(1)).flatten()
}

static DELETE: Statement = Statement { text: "DELETE FROM exp.subscription WHERE id = $1", types: &[pg_sys::INT4OID] };
static DELETE_DELIVERIES: Statement =
    Statement { text: "DELETE FROM exp.delivery WHERE subscription_id = $1", types: &[pg_sys::INT4OID] };
static DELETE_LANES: Statement =
    Statement { text: "DELETE FROM exp.lane WHERE subscription_id = $1", types: &[pg_sys::INT4OID] };

/// Ends a subscription of that very scope, with what waits for it; false where there is none.
pub fn delete(store: &Store, scope: &str, name: &str) -> bool {
    lock::parts(store);
    let found = scope::find(store, scope).and_then(|scope_id| find(store, scope_id, name));
    let Some(stored) = found else { return false };
    for statement in [&DELETE, &DELETE_DELIVERIES, &DELETE_LANES] {
        sql::write(store, statement, &[param(stored.id)]);
    }
    record(store, scope, name, "deleted", Some(stored.content), None);
    true
}

/// How many columns `list` gives.
pub const LIST_COLUMNS: usize = 10;

static LIST: Statement = Statement {
    text: "SELECT w.name, s.name, w.url, w.topics, w.secret_ref, w.created_at, w.updated_at, n.waiting, n.dead,
                  count(*) OVER ()
           FROM exp.subscription AS w
           JOIN exp.scope AS s ON s.id = w.scope_id
           CROSS JOIN LATERAL (
               SELECT count(*) FILTER (WHERE d.state = 'waiting') AS waiting,
                      count(*) FILTER (WHERE d.state = 'dead') AS dead
               FROM exp.delivery AS d WHERE d.subscription_id = w.id) AS n
           WHERE w.scope_id = ANY ($1)
           ORDER BY s.name, w.name
           LIMIT $2 OFFSET $3",
    types: &[pg_sys::INT4ARRAYOID, pg_sys::INT8OID, pg_sys::INT8OID],
};

/// A page of the subscriptions of some scopes: datums in the current memory context.
pub fn list(
    store: &Store,
    scopes: Vec<i32>,
    limit: Option<i64>,
    offset: i64,
) -> Vec<[Option<pg_sys::Datum>; LIST_COLUMNS]> {
    let params = [param(scopes), limit.and_then(param), param(offset)];
    sql::read(store, &LIST, &params, Sees::Latest, |row| row.copy_all())
}
