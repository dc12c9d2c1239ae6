//! Published configurations: the running experiments of a scope, compiled into a document that is never changed.

use pgrx::{JsonB, pg_sys};
use serde_json::Value;

use super::sql::{self, Row, Sees, Statement, param};
use super::{Store, lock, outbox, scope};

/// What is compiled: experiments that a scope sees (the nearest of a key hides the others), with all that decides. An
/// experiment that its schedule has ended is out, one that it has started is in. A winner that is served is in, too.
/// What governs an experiment is read as deciding reads it.
static COMPILE: Statement = Statement {
    text: "WITH RECURSIVE up (id, name, parent_id, depth) AS (
               SELECT id, name, parent_id, 0 FROM exp.scope WHERE id = $1
               UNION ALL
               SELECT s.id, s.name, s.parent_id, up.depth + 1 FROM exp.scope AS s JOIN up ON s.id = up.parent_id),
           nearest AS (
               SELECT DISTINCT ON (e.key) e.*, up.name AS scope
               FROM up JOIN exp.experiment AS e ON e.scope_id = up.id
               WHERE e.deleted_at IS NULL AND (up.depth = 0 OR e.inherit)
               ORDER BY e.key, up.depth),
           live AS (
               SELECT * FROM nearest
               WHERE kind = 'experiment'
                 AND ((status = 'running' OR status = 'draft' AND start_at <= statement_timestamp())
                      AND coalesce(end_at > statement_timestamp(), true)
                      OR status = 'stopped' AND serve = 'winner')),
           above (id, from_id, parent_id, depth) AS (
               SELECT id, id, parent_id, 0 FROM exp.scope WHERE id IN (SELECT scope_id FROM live)
               UNION ALL
               SELECT s.id, above.from_id, s.parent_id, above.depth + 1
               FROM exp.scope AS s JOIN above ON s.id = above.parent_id),
           governing AS (
               SELECT l.id, h.id AS holdout_id, h.key, hs.name AS scope, h.salt, v.weight AS share
               FROM live AS l
               JOIN above AS a ON a.from_id = l.scope_id
               JOIN exp.experiment AS h ON h.scope_id = a.id
               JOIN exp.scope AS hs ON hs.id = h.scope_id
               JOIN exp.variant AS v ON v.experiment_id = h.id AND v.key = 'held_out'
               WHERE h.kind = 'holdout' AND h.status = 'running' AND h.deleted_at IS NULL
                 AND CASE WHEN l.started_at IS NULL THEN h.started_at <= l.start_at
                          ELSE EXISTS (SELECT FROM exp.governed AS g
                                       WHERE g.experiment_id = l.id AND g.holdout_id = h.id) END),
           variants AS (
               SELECT v.experiment_id, jsonb_agg(jsonb_build_object(
                          'key', v.key,
                          'weight', coalesce(b.shares -> v.key, to_jsonb(v.weight)),
                          'payload', CASE WHEN v.config IS NULL THEN v.payload
                                          ELSE (SELECT c.config FROM above AS a JOIN exp.config AS c ON c.scope_id = a.id
                                                WHERE a.from_id = l.scope_id
                                                  AND (c.slug = v.config OR v.config = ANY (c.aliases))
                                                ORDER BY a.depth, c.slug <> v.config LIMIT 1) END)
                          ORDER BY v.variant) AS variants
               FROM live AS l
               JOIN exp.variant AS v ON v.experiment_id = l.id
               LEFT JOIN exp.bandit AS b ON b.experiment_id = l.id
               GROUP BY v.experiment_id),
           allocations AS (
               SELECT a.experiment_id, jsonb_agg(jsonb_build_object('variant', v.key, 'start', a.first, 'end', a.last)
                                                 ORDER BY a.first) AS allocations
               FROM live AS l
               JOIN exp.allocation AS a ON a.experiment_id = l.id AND l.allocated
               JOIN exp.variant AS v ON v.experiment_id = a.experiment_id AND v.variant = a.variant
               GROUP BY a.experiment_id),
           held AS (
               SELECT id, jsonb_agg(jsonb_build_object('key', key, 'scope', scope) ORDER BY holdout_id) AS holdouts
               FROM governing GROUP BY id),
           content AS (
               SELECT jsonb_build_object(
                   'experiments', coalesce((
                       SELECT jsonb_agg(jsonb_build_object(
                                  'key', l.key, 'scope', l.scope,
                                  'status', CASE WHEN l.status = 'stopped' THEN 'stopped' ELSE 'running' END,
                                  'hash', l.hash, 'salt', l.salt, 'coverage', l.coverage,
                                  'audience', (SELECT jsonb_build_object('key', a.audience, 'scope', s.name, 'rules', a.rules)
                                               FROM exp.audience AS a JOIN exp.scope AS s ON s.id = a.scope_id
                                               WHERE a.id = l.audience_id),
                                  'targeting', l.targeting,
                                  'layer', (SELECT jsonb_build_object('layer', y.layer, 'scope', s.name,
                                                                      'start', l.layer_start, 'end', l.layer_end)
                                            FROM exp.layer AS y JOIN exp.scope AS s ON s.id = y.scope_id
                                            WHERE y.id = l.layer_id),
                                  'holdouts', coalesce(h.holdouts, '[]'),
                                  'variants', v.variants,
                                  'allocations', CASE WHEN l.allocated THEN coalesce(a.allocations, '[]') END,
                                  'serve', l.serve,
                                  'winner', (SELECT w.key FROM exp.variant AS w
                                             WHERE w.experiment_id = l.id AND w.variant = l.winner))
                                  ORDER BY l.key)
                       FROM live AS l
                       JOIN variants AS v ON v.experiment_id = l.id
                       LEFT JOIN allocations AS a ON a.experiment_id = l.id
                       LEFT JOIN held AS h ON h.id = l.id), '[]'),
                   'holdouts', coalesce((
                       SELECT jsonb_agg(jsonb_build_object('key', key, 'scope', scope, 'salt', salt, 'share', share)
                                        ORDER BY holdout_id)
                       FROM (SELECT DISTINCT holdout_id, key, scope, salt, share FROM governing) AS g), '[]')) AS content)
           SELECT content, encode(sha256(convert_to(content::text, 'UTF8')), 'hex'),
                  jsonb_array_length(content -> 'experiments')
           FROM content",
    types: &[pg_sys::INT4OID],
};

/// The newest version of a scope.
struct Current {
    version: i64,
    digest: String,
}

static CURRENT: Statement =
    Statement { text: "SELECT version, digest FROM exp.publication WHERE scope_id = $1", types: &[pg_sys::INT4OID] };
static SET_CURRENT: Statement = Statement {
    text: "INSERT INTO exp.publication (scope_id, version, digest) VALUES ($1, $2, $3)
           ON CONFLICT (scope_id) DO UPDATE SET version = excluded.version, digest = excluded.digest",
    types: &[pg_sys::INT4OID, pg_sys::INT8OID, pg_sys::TEXTOID],
};
static KEEP: Statement = Statement {
    text:
        "INSERT INTO exp.config_version (scope_id, version, published_at, published_by, digest, experiments, document)
           SELECT $1, $2, t.at, $3, $4, $5,
                  jsonb_build_object('format', 'pg_experiment', 'format_version', 1, 'scope', $6, 'version', $2,
                      'published_at', to_char(t.at AT TIME ZONE 'UTC', 'YYYY-MM-DD\"T\"HH24:MI:SS.US\"Z\"')) || $7
           FROM (SELECT clock_timestamp() AS at) AS t",
    types: &[
        pg_sys::INT4OID,
        pg_sys::INT8OID,
        pg_sys::TEXTOID,
        pg_sys::TEXTOID,
        pg_sys::INT4OID,
        pg_sys::TEXTOID,
        pg_sys::JSONBOID,
    ],
};

/// Whether a scope without a version is to get one though it has nothing to tell.
#[derive(Clone, Copy, PartialEq, Eq)]
pub enum First {
    Always,
    WithExperiments,
}

/// Compiles a scope, and makes a version of it where it differs from the newest. Answers the version then current.
pub fn publish(store: &Store, scope_id: i32, first: First, role: &str) -> Option<i64> {
    // Others publish the scope before, and are seen, or after.
    lock::publication(store, scope_id);
    let current = |row: &Row| Current { version: row.need(1), digest: row.need(2) };
    let current = sql::read_one(store, &CURRENT, &[param(scope_id)], Sees::Latest, current);
    let compiled = |row: &Row| (row.copy(1), row.need::<String>(2), row.need::<i32>(3));
    // Of an experiment that the statistics do not know the planner expects one row.
    let _joins = sql::no_nested_loops();
    let (content, digest, experiments) =
        sql::read_one(store, &COMPILE, &[param(scope_id)], Sees::Latest, compiled).expect("it gives one row");
    let version = match current {
        Some(current) if current.digest == digest => return Some(current.version),
        Some(current) => current.version + 1,
        None if first == First::WithExperiments && experiments == 0 => return None,
        None => 1,
    };
    let scope = scope::name(store, scope_id)?;
    sql::write(store, &SET_CURRENT, &[param(scope_id), param(version), param(digest.as_str())]);
    let row = [
        param(scope_id),
        param(version),
        param(role),
        param(digest.as_str()),
        param(experiments),
        param(scope.as_str()),
        content,
    ];
    sql::write(store, &KEEP, &row);
    outbox::published(store, &scope, version, &digest, experiments);
    Some(version)
}

/// Scopes that changed, and of the scopes below some those that have versions: what is above them may be theirs, too.
static CONCERNED: Statement = Statement {
    text: "WITH RECURSIVE down (id) AS (
               SELECT unnest($2)
               UNION
               SELECT s.id FROM exp.scope AS s JOIN down ON s.parent_id = down.id)
           SELECT s.id FROM exp.scope AS s
           WHERE s.id = ANY ($1)
              OR s.id IN (SELECT id FROM down) AND EXISTS (SELECT FROM exp.publication AS p WHERE p.scope_id = s.id)
           ORDER BY s.id",
    types: &[pg_sys::INT4ARRAYOID, pg_sys::INT4ARRAYOID],
};

/// Publishes scopes that may have changed, and those below where it says so. In the order of their numbers, so that two
/// transactions that do the same do not wait for each other in a circle.
pub fn changed(store: &Store, scopes: Vec<(i32, bool)>, role: &str) {
    if scopes.is_empty() {
        return;
    }
    let own: Vec<i32> = scopes.iter().map(|(scope, _)| *scope).collect();
    let above: Vec<i32> = scopes.iter().filter(|(_, below)| *below).map(|(scope, _)| *scope).collect();
    for scope in sql::read(store, &CONCERNED, &[param(own), param(above)], Sees::Latest, |row| row.need::<i32>(1)) {
        pgrx::check_for_interrupts!();
        publish(store, scope, First::WithExperiments, role);
    }
}

static LEAVE: Statement = Statement {
    text: "INSERT INTO exp.unpublished (scope_id, below) VALUES ($1, $2)",
    types: &[pg_sys::INT4OID, pg_sys::BOOLOID],
};

/// Leaves it to others to publish scopes: a transaction that is prepared would hold their locks for as long as it stays so.
pub fn leave(store: &Store, scopes: Vec<(i32, bool)>) {
    for (scope, below) in scopes {
        sql::write(store, &LEAVE, &[param(scope), param(below)]);
    }
}

// What another session takes at this moment it also publishes.
static TAKE_LEFT: Statement = Statement {
    text: "DELETE FROM exp.unpublished
           WHERE ctid = ANY (ARRAY(SELECT ctid FROM exp.unpublished FOR UPDATE SKIP LOCKED)) RETURNING scope_id, below",
    types: &[],
};

/// The scopes that were left to others.
pub fn take_left(store: &Store) -> Vec<(i32, bool)> {
    sql::write_returning(store, &TAKE_LEFT, &[], |row| (row.need(1), row.need(2))).1
}

/// Whether a change of a definition may change what is published: where it was not live and is not, it does not.
pub fn concerns(before: Option<&Value>, after: Option<&Value>) -> bool {
    let is_dead = |definition: Option<&Value>| {
        let Some(definition) = definition else { return true };
        let status = definition["status"].as_str();
        match status {
            Some("running") | None => false,
            Some("draft") => definition.get("start_at").is_none_or(Value::is_null),
            Some("stopped") => definition["serve"].as_str() == Some("none"),
            Some(_) => true,
        }
    };
    let (Some(was), Some(is)) = (before, after) else {
        // One that is nearer hides one above also where it does not run.
        return true;
    };
    !(is_dead(before) && is_dead(after) || differ_in_texts_only(was, is))
}

/// What people read of an experiment, and the application.
const TEXTS: [&str; 6] = ["name", "description", "hypothesis", "owner", "tags", "metadata"];

fn differ_in_texts_only(was: &Value, is: &Value) -> bool {
    let (Value::Object(was), Value::Object(is)) = (was, is) else { return false };
    let same = |(name, value): (&String, &Value)| TEXTS.contains(&name.as_str()) || is.get(name) == Some(value);
    was.len() == is.len() && was.iter().all(same)
}

/// Whether a change may concern the scopes below, too: where the experiment is not inherited, it does not.
pub fn concerns_below(before: Option<&Value>, after: Option<&Value>) -> bool {
    let stays = |definition: Option<&Value>| definition.is_none_or(|definition| definition["inherit"] == false);
    !(stays(before) && stays(after))
}

static ALL_SCOPES: Statement = Statement {
    text: "SELECT DISTINCT scope_id FROM exp.experiment WHERE status = 'running' AND kind = 'experiment' AND deleted_at IS NULL",
    types: &[],
};

/// Publishes every scope in which something runs: for a store that comes from before there were versions.
pub fn all(store: &Store, role: &str) {
    let scopes = sql::read(store, &ALL_SCOPES, &[], Sees::Latest, |row| row.need::<i32>(1));
    changed(store, scopes.into_iter().map(|scope| (scope, false)).collect(), role);
}

static DOCUMENT: Statement = Statement {
    text: "SELECT v.document
           FROM exp.config_version AS v JOIN exp.scope AS s ON s.id = v.scope_id
           WHERE s.name = $1 AND v.version = coalesce($2, (SELECT p.version FROM exp.publication AS p WHERE p.scope_id = s.id))",
    types: &[pg_sys::TEXTOID, pg_sys::INT8OID],
};

/// A version of a scope's configuration, the newest without a number: a jsonb datum in the current memory context.
pub fn document(store: &Store, scope: &str, version: Option<i64>) -> Option<pg_sys::Datum> {
    let params = [param(scope), version.and_then(param)];
    sql::read_one(store, &DOCUMENT, &params, Sees::Latest, |row| row.copy(1)).flatten()
}

/// The same in the format of GrowthBook's SDKs.
pub fn growthbook(store: &Store, scope: &str, version: Option<i64>) -> Option<Value> {
    let params = [param(scope), version.and_then(param)];
    let document = sql::read_one(store, &DOCUMENT, &params, Sees::Latest, |row| row.need::<JsonB>(1).0)?;
    Some(experiment_engine::export::growthbook(&document))
}

/// How many columns `versions` gives.
pub const VERSION_COLUMNS: usize = 7;

static VERSIONS: Statement = Statement {
    text: "SELECT s.name, v.version, v.published_at, v.published_by, v.experiments, v.digest, count(*) OVER ()
           FROM exp.config_version AS v JOIN exp.scope AS s ON s.id = v.scope_id
           WHERE v.scope_id = ANY ($1)
           ORDER BY s.name, v.version DESC
           LIMIT $2 OFFSET $3",
    types: &[pg_sys::INT4ARRAYOID, pg_sys::INT8OID, pg_sys::INT8OID],
};

/// A page of the versions of some scopes: datums in the current memory context.
pub fn versions(
    store: &Store,
    scopes: Vec<i32>,
    limit: Option<i64>,
    offset: i64,
) -> Vec<[Option<pg_sys::Datum>; VERSION_COLUMNS]> {
    let params = [param(scopes), limit.and_then(param), param(offset)];
    sql::read(store, &VERSIONS, &params, Sees::Latest, |row| row.copy_all())
}
