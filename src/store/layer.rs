//! Layers: lines that experiments share, so that no subject is in two of them.

use pgrx::pg_sys;
use serde_json::{Value, json};

use super::Store;
use super::audit::{self, Change};
use super::sql::{self, Sees, Statement, param};
use super::{lock, scope, session};
use crate::error::{Error, Result};

static FIND: Statement = Statement {
    text: "SELECT l.id FROM exp.layer AS l
           WHERE l.scope_id = ANY ($1) AND l.layer = $2
           ORDER BY array_position($1, l.scope_id)
           LIMIT 1",
    types: &[pg_sys::INT4ARRAYOID, pg_sys::TEXTOID],
};

/// The number of the layer of a name that a scope can use: its own, else that of the nearest scope above.
pub fn find(store: &Store, scope_name: &str, layer: &str) -> Option<i32> {
    let params = [param(scope::with_ancestors(store, scope_name)), param(layer)];
    sql::read_one(store, &FIND, &params, Sees::Latest, |row| row.need(1))
}

static INSERT: Statement = Statement {
    text: "INSERT INTO exp.layer (scope_id, layer) VALUES ($1, $2) ON CONFLICT DO NOTHING RETURNING id",
    types: &[pg_sys::INT4OID, pg_sys::TEXTOID],
};

/// Makes a layer, and answers it: a jsonb datum in the current memory context.
pub fn create(store: &Store, scope: &str, layer: &str) -> Result<Option<pg_sys::Datum>> {
    lock::parts(store);
    let scope_id = scope::find_or_create(store, scope);
    let (_, ids) = sql::write_returning(store, &INSERT, &[param(scope_id), param(layer)], |row| row.need::<i32>(1));
    let Some(id) = ids.first() else {
        return Err(Error::PartExists { what: "layer", key: layer.to_owned(), scope: scope.to_owned() });
    };
    session::announce_change(store);
    let after: Value = json!({});
    let change = Change { scope, object: "layer", key: layer, action: "created", after: Some(after), ..audit::NOTHING };
    audit::record(store, change);
    Ok(sql::read_one(store, &GET, &[param(*id)], Sees::Latest, |row| row.copy(1)).flatten())
}

static GET: Statement = Statement {
    text: "SELECT to_jsonb(d)
           FROM (SELECT l.layer, s.name AS scope, l.created_at, '[]'::jsonb AS experiments
                 FROM exp.layer AS l JOIN exp.scope AS s ON s.id = l.scope_id
                 WHERE l.id = $1) AS d",
    types: &[pg_sys::INT4OID],
};

/// How many columns `list` gives.
pub const LIST_COLUMNS: usize = 4;

static LIST: Statement = Statement {
    text: "SELECT l.layer, s.name,
                  coalesce((SELECT jsonb_agg(jsonb_build_object(
                                       'key', CASE WHEN shown THEN e.key END,
                                       'scope', CASE WHEN shown THEN es.name END,
                                       'status', e.status, 'start', e.layer_start, 'end', e.layer_end)
                                   ORDER BY e.layer_start, e.layer_end, es.name, e.key)
                            FROM exp.experiment AS e JOIN exp.scope AS es ON es.id = e.scope_id,
                                 LATERAL (SELECT $2 IS NULL OR e.scope_id = ANY ($2) AS shown) AS access
                            WHERE e.layer_id = l.id AND e.deleted_at IS NULL), '[]'),
                  l.created_at
           FROM exp.layer AS l JOIN exp.scope AS s ON s.id = l.scope_id
           WHERE l.scope_id = ANY ($1)
           ORDER BY l.layer, array_position($1, l.scope_id)",
    types: &[pg_sys::INT4ARRAYOID, pg_sys::INT4ARRAYOID],
};

/// The layers that a scope can use, and who has a place in them: datums in the current memory context. Experiments of
/// scopes that the caller may not read show their places only.
pub fn list(store: &Store, scope_name: &str) -> Vec<[Option<pg_sys::Datum>; LIST_COLUMNS]> {
    let params = [param(scope::with_ancestors(store, scope_name)), scope::readable(store).and_then(param)];
    sql::read(store, &LIST, &params, Sees::Latest, |row| row.copy_all())
}
