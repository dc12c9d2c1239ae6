//! Configs: documents that variants share in place of payloads of their own.
//!
//! A config has a slug and aliases; no two configs of a scope share a name. Whoever makes, changes or deletes one holds
//! the lock of the parts, as does who gives a variant one.

use pgrx::{JsonB, pg_sys};
use serde_json::{Value, json};

use super::Store;
use super::audit::{self, Change};
use super::sql::{self, Row, Sees, Statement, param};
use super::{lock, scope, session};
use crate::error::{Error, Result};

static FIND: Statement = Statement {
    text: "SELECT c.id FROM exp.config AS c
           WHERE c.scope_id = ANY ($1) AND (c.slug = $2 OR $2 = ANY (c.aliases))
           ORDER BY array_position($1, c.scope_id), c.slug <> $2
           LIMIT 1",
    types: &[pg_sys::INT4ARRAYOID, pg_sys::TEXTOID],
};

/// The number of the config of a name (a slug, or an alias) that a scope can use: its own, else that of the nearest scope above.
pub fn find(store: &Store, scope_name: &str, name: &str) -> Option<i32> {
    let params = [param(scope::with_ancestors(store, scope_name)), param(name)];
    sql::read_one(store, &FIND, &params, Sees::Latest, |row| row.need(1))
}

/// A config as the functions that change it need it.
struct Stored {
    id: i32,
    scope_id: i32,
    slug: String,
    config: Value,
    aliases: Vec<String>,
}

impl Stored {
    fn of(row: &Row) -> Self {
        Stored {
            id: row.need(1),
            scope_id: row.need(2),
            slug: row.need(3),
            config: row.need::<JsonB>(4).0,
            aliases: row.need(5),
        }
    }

    fn content(&self) -> Value {
        content(&self.config, &self.aliases)
    }

    fn names(&self) -> impl Iterator<Item = &String> {
        std::iter::once(&self.slug).chain(&self.aliases)
    }
}

/// What the audit keeps of a config.
fn content(config: &Value, aliases: &[String]) -> Value {
    json!({"config": config, "aliases": aliases})
}

static OF_NAMES: Statement = Statement {
    text: "SELECT c.id, c.scope_id, c.slug, c.config, c.aliases
           FROM exp.config AS c JOIN exp.scope AS s ON s.id = c.scope_id
           WHERE s.name = $1 AND (c.slug = ANY ($2) OR c.aliases && $2)
           ORDER BY c.slug",
    types: &[pg_sys::TEXTOID, pg_sys::TEXTARRAYOID],
};

/// The configs of that very scope that have any of these names.
fn of_names(store: &Store, scope: &str, names: &[&str]) -> Vec<Stored> {
    let names: Vec<String> = names.iter().map(|name| (*name).to_owned()).collect();
    sql::read(store, &OF_NAMES, &[param(scope), param(names)], Sees::Latest, Stored::of)
}

fn record(store: &Store, scope: &str, key: &str, action: &'static str, before: Option<Value>, after: Option<Value>) {
    let change = Change { scope, object: "config", key, action, before, after, ..audit::NOTHING };
    audit::record(store, change);
}

/// Makes a config or replaces it, and answers it. Without aliases it keeps those that it has.
pub fn set(
    store: &Store,
    scope: &str,
    slug: &str,
    config: Value,
    aliases: Option<Vec<String>>,
) -> Result<Option<pg_sys::Datum>> {
    lock::parts(store);
    let names: Vec<&str> = std::iter::once(slug).chain(aliases.iter().flatten().map(String::as_str)).collect();
    let (mut same, others): (Vec<_>, Vec<_>) =
        of_names(store, scope, &names).into_iter().partition(|stored| stored.slug == slug);
    if let Some(other) = others.into_iter().next() {
        return Err(taken(other, &names, scope));
    }
    let id = match same.pop() {
        None => insert(store, scope, slug, config, aliases.unwrap_or_default()),
        Some(stored) => replace(store, scope, stored, config, aliases)?,
    };
    Ok(get(store, id))
}

fn taken(other: Stored, names: &[&str], scope: &str) -> Error {
    let name = other.names().find(|name| names.contains(&name.as_str())).cloned().unwrap_or_default();
    Error::ConfigName { name, slug: other.slug, scope: scope.to_owned() }
}

static INSERT: Statement = Statement {
    text: "INSERT INTO exp.config (scope_id, slug, config, aliases) VALUES ($1, $2, $3, $4) RETURNING id",
    types: &[pg_sys::INT4OID, pg_sys::TEXTOID, pg_sys::JSONBOID, pg_sys::TEXTARRAYOID],
};

fn insert(store: &Store, scope: &str, slug: &str, config: Value, aliases: Vec<String>) -> i32 {
    let after = content(&config, &aliases);
    let scope_id = scope::find_or_create(store, scope);
    let params = [param(scope_id), param(slug), param(JsonB(config)), param(aliases)];
    let (_, ids) = sql::write_returning(store, &INSERT, &params, |row| row.need(1));
    session::announce_change(store);
    record(store, scope, slug, "created", None, Some(after));
    ids[0]
}

static UPDATE: Statement = Statement {
    text: "UPDATE exp.config SET config = $2, aliases = $3, updated_at = now() WHERE id = $1",
    types: &[pg_sys::INT4OID, pg_sys::JSONBOID, pg_sys::TEXTARRAYOID],
};

fn replace(store: &Store, scope: &str, stored: Stored, config: Value, aliases: Option<Vec<String>>) -> Result<i32> {
    let before = stored.content();
    let aliases = aliases.unwrap_or_else(|| stored.aliases.clone());
    let after = content(&config, &aliases);
    if before == after {
        return Ok(stored.id);
    }
    refuse_use(store, &stored, stored.aliases.iter().filter(|alias| !aliases.contains(alias)).cloned().collect())?;
    sql::write(store, &UPDATE, &[param(stored.id), param(JsonB(config)), param(aliases)]);
    session::announce_change(store);
    record(store, scope, &stored.slug, "updated", Some(before), Some(after));
    Ok(stored.id)
}

// A scope below sees the config unless one between the two, or the scope itself, has another of that name.
static USERS: Statement = Statement {
    text: "WITH RECURSIVE down (id, nearer) AS (
               SELECT $1, '{}'::integer[]
               UNION ALL
               SELECT s.id, nearer || s.id FROM exp.scope AS s JOIN down ON s.parent_id = down.id)
           SELECT format('%s/%s/%s', s.name, e.key, v.key)
           FROM down JOIN exp.scope AS s ON s.id = down.id
           JOIN exp.experiment AS e ON e.scope_id = s.id AND e.deleted_at IS NULL
           JOIN exp.variant AS v ON v.experiment_id = e.id AND v.config = ANY ($2)
           WHERE NOT EXISTS (SELECT FROM exp.config AS c
                             WHERE c.scope_id = ANY (nearer) AND (c.slug = v.config OR v.config = ANY (c.aliases)))
           ORDER BY s.name, e.key, v.variant",
    types: &[pg_sys::INT4OID, pg_sys::TEXTARRAYOID],
};

/// Refuses to take away names by which variants use a config.
fn refuse_use(store: &Store, stored: &Stored, names: Vec<String>) -> Result<()> {
    if names.is_empty() {
        return Ok(());
    }
    let params = [param(stored.scope_id), param(names)];
    let users: Vec<String> = sql::read(store, &USERS, &params, Sees::Latest, |row| row.need(1));
    if users.is_empty() {
        return Ok(());
    }
    Err(Error::PartInUse { what: "config", key: stored.slug.clone(), users })
}

static DELETE: Statement = Statement { text: "DELETE FROM exp.config WHERE id = $1", types: &[pg_sys::INT4OID] };

/// Deletes the config of a slug of that very scope, and answers what it was; `None` where there is none.
pub fn delete(store: &Store, scope: &str, slug: &str) -> Result<Option<pg_sys::Datum>> {
    lock::parts(store);
    let Some(stored) = of_names(store, scope, &[slug]).into_iter().find(|stored| stored.slug == slug) else {
        return Ok(None);
    };
    refuse_use(store, &stored, stored.names().cloned().collect())?;
    let deleted = get(store, stored.id);
    sql::write(store, &DELETE, &[param(stored.id)]);
    session::announce_change(store);
    record(store, scope, slug, "deleted", Some(stored.content()), None);
    Ok(deleted)
}

static GET: Statement = Statement {
    text: "SELECT to_jsonb(d)
           FROM (SELECT c.slug, s.name AS scope, c.config, c.aliases, c.created_at, c.updated_at
                 FROM exp.config AS c JOIN exp.scope AS s ON s.id = c.scope_id
                 WHERE c.id = $1) AS d",
    types: &[pg_sys::INT4OID],
};

/// A config as one object, a jsonb datum in the current memory context.
pub fn get(store: &Store, id: i32) -> Option<pg_sys::Datum> {
    sql::read_one(store, &GET, &[param(id)], Sees::Latest, |row| row.copy(1)).flatten()
}

/// How many columns `list` gives.
pub const LIST_COLUMNS: usize = 6;

static LIST: Statement = Statement {
    text: "SELECT c.slug, s.name, c.config, c.aliases, c.created_at, c.updated_at
           FROM exp.config AS c JOIN exp.scope AS s ON s.id = c.scope_id
           WHERE s.name = $1
           ORDER BY c.slug",
    types: &[pg_sys::TEXTOID],
};

/// The configs of a scope: datums in the current memory context.
pub fn list(store: &Store, scope: &str) -> Vec<[Option<pg_sys::Datum>; LIST_COLUMNS]> {
    sql::read(store, &LIST, &[param(scope)], Sees::Latest, |row| row.copy_all())
}
