//! Published configurations: the running experiments of a scope, compiled into a document that is never changed.

use std::panic::AssertUnwindSafe;

use experiment_engine::export::growthbook_in_steps;
use pgrx::{FromDatum, JsonB, pg_sys};
use serde_json::Value;

use super::maintain::Progress;
use super::sql::{self, Row, Sees, Statement, param};
use super::{Store, commit, lock, outbox, scope};
use crate::error::quote;

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
           above (id, name, from_id, parent_id, depth) AS (
               SELECT id, name, id, parent_id, 0 FROM exp.scope WHERE id IN (SELECT scope_id FROM live)
               UNION ALL
               SELECT s.id, s.name, above.from_id, s.parent_id, above.depth + 1
               FROM exp.scope AS s JOIN above ON s.id = above.parent_id),
           governing AS (
               SELECT l.id, h.id AS holdout_id, h.key, a.name AS scope, h.salt, v.weight AS share
               FROM live AS l
               JOIN above AS a ON a.from_id = l.scope_id
               JOIN exp.experiment AS h ON h.scope_id = a.id
               JOIN exp.variant AS v ON v.experiment_id = h.id AND v.key = 'held_out'
               WHERE h.kind = 'holdout' AND h.status = 'running' AND h.deleted_at IS NULL
                 AND CASE WHEN l.started_at IS NULL THEN h.started_at <= l.start_at
                          ELSE EXISTS (SELECT FROM exp.governed AS g
                                       WHERE g.experiment_id = l.id AND g.holdout_id = h.id) END),
           named AS (
               SELECT c.scope_id, c.slug AS name, false AS is_alias, c.config FROM exp.config AS c
               UNION ALL
               SELECT c.scope_id, n.name, true, c.config FROM exp.config AS c CROSS JOIN unnest(c.aliases) AS n (name)),
           configs AS (
               SELECT DISTINCT ON (a.from_id, n.name) a.from_id, n.name, n.config
               FROM above AS a JOIN named AS n ON n.scope_id = a.id
               ORDER BY a.from_id, n.name, a.depth, n.is_alias),
           variants AS (
               SELECT v.experiment_id, jsonb_agg(jsonb_build_object(
                          'key', v.key,
                          'weight', coalesce(b.shares -> v.key, to_jsonb(v.weight)),
                          'payload', CASE WHEN v.config IS NULL THEN v.payload ELSE c.config END)
                          ORDER BY v.variant) AS variants
               FROM live AS l
               JOIN exp.variant AS v ON v.experiment_id = l.id
               LEFT JOIN exp.bandit AS b ON b.experiment_id = l.id
               LEFT JOIN configs AS c ON c.from_id = l.scope_id AND c.name = v.config
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
                                  'audience', CASE WHEN u.id IS NOT NULL THEN jsonb_build_object(
                                      'key', u.audience, 'scope', us.name, 'rules', u.rules) END,
                                  'targeting', l.targeting,
                                  'layer', CASE WHEN y.id IS NOT NULL THEN jsonb_build_object(
                                      'layer', y.layer, 'scope', ys.name, 'start', l.layer_start, 'end', l.layer_end) END,
                                  'holdouts', coalesce(h.holdouts, '[]'),
                                  'variants', v.variants,
                                  'allocations', CASE WHEN l.allocated THEN coalesce(a.allocations, '[]') END,
                                  'serve', l.serve,
                                  'winner', w.key)
                                  ORDER BY l.key)
                       FROM live AS l
                       JOIN variants AS v ON v.experiment_id = l.id
                       LEFT JOIN allocations AS a ON a.experiment_id = l.id
                       LEFT JOIN held AS h ON h.id = l.id
                       LEFT JOIN exp.variant AS w ON w.experiment_id = l.id AND w.variant = l.winner
                       LEFT JOIN exp.audience AS u ON u.id = l.audience_id
                       LEFT JOIN exp.scope AS us ON us.id = u.scope_id
                       LEFT JOIN exp.layer AS y ON y.id = l.layer_id
                       LEFT JOIN exp.scope AS ys ON ys.id = y.scope_id), '[]'),
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

/// What a scope has to tell at this moment.
struct Compiled {
    /// jsonb.
    content: Option<pg_sys::Datum>,
    digest: String,
    experiments: i32,
}

fn compile(store: &Store, scope_id: i32) -> Compiled {
    // Of an experiment that the statistics do not know the planner expects one row. Numbers are written with all their digits,
    // whatever the session does with them.
    let settings =
        [(c"enable_nestloop", c"off"), (c"plan_cache_mode", c"force_generic_plan"), (c"extra_float_digits", c"1")];
    let _settings = sql::LocalSettings::new(&settings);
    let compiled = |row: &Row| Compiled { content: row.copy(1), digest: row.need(2), experiments: row.need(3) };
    sql::read_one(store, &COMPILE, &[param(scope_id)], Sees::Latest, compiled).expect("it gives one row")
}

fn current(store: &Store, scope_id: i32) -> Option<Current> {
    let current = |row: &Row| Current { version: row.need(1), digest: row.need(2) };
    sql::read_one(store, &CURRENT, &[param(scope_id)], Sees::Latest, current)
}

/// Compiles a scope, and makes a version of it where it differs from the newest. Answers the version then current.
pub fn publish(store: &Store, scope_id: i32, first: First, role: &str) -> Option<i64> {
    // Others publish the scope before, and are seen, or after.
    lock::publication(store, scope_id);
    let current = current(store, scope_id);
    let compiled = compile(store, scope_id);
    let Compiled { digest, experiments, .. } = &compiled;
    let version = match &current {
        Some(current) if current.digest == *digest => return Some(current.version),
        Some(current) => current.version + 1,
        None if first == First::WithExperiments && *experiments == 0 => return None,
        None => 1,
    };
    let scope = scope::name(store, scope_id)?;
    sql::write(store, &SET_CURRENT, &[param(scope_id), param(version), param(digest.as_str())]);
    let row = [
        param(scope_id),
        param(version),
        param(role),
        param(digest.as_str()),
        param(*experiments),
        param(scope.as_str()),
        compiled.content,
    ];
    sql::write(store, &KEEP, &row);
    outbox::published(store, &scope, version, digest, *experiments);
    if current.is_none() {
        // Who changes a scope above at this moment does not see that this one has versions.
        leave(store, scope_id, false);
    }
    Some(version)
}

static PREVIEW: Statement = Statement {
    text: "SELECT jsonb_build_object('format', 'pg_experiment', 'format_version', 1, 'scope', $1, 'version', $2,
                                     'published_at', NULL) || $3",
    types: &[pg_sys::TEXTOID, pg_sys::INT8OID, pg_sys::JSONBOID],
};

/// What this transaction would publish of a scope if it ended now, where that is something new: a jsonb datum.
fn preview(store: &Store, scope: &str) -> Option<pg_sys::Datum> {
    let scope_id = scope::find(store, scope)?;
    let (current, compiled) = (current(store, scope_id), compile(store, scope_id));
    if current.as_ref().map_or(compiled.experiments == 0, |current| current.digest == compiled.digest) {
        return None;
    }
    let version = current.map_or(1, |current| current.version + 1);
    let params = [param(scope), param(version), compiled.content];
    sql::read_one(store, &PREVIEW, &params, Sees::Latest, |row| row.copy(1)).flatten()
}

/// Of some scopes those below that have versions: what is above them may be theirs, too.
static BELOW: Statement = Statement {
    text: "WITH RECURSIVE down (id) AS (
               SELECT s.id FROM exp.scope AS s WHERE s.parent_id = ANY ($1)
               UNION
               SELECT s.id FROM exp.scope AS s JOIN down ON s.parent_id = down.id)
           SELECT p.scope_id FROM exp.publication AS p WHERE p.scope_id IN (SELECT id FROM down) ORDER BY p.scope_id LIMIT $2",
    types: &[pg_sys::INT4ARRAYOID, pg_sys::INT8OID],
};

/// More scopes below a change than this are left to exp_maintain(): a commit is not to take long, a stop least of all.
const MOST_BELOW: usize = 30;
/// How long a commit waits for who publishes the same scope, in milliseconds.
const MOST_WAIT: i32 = 1_000;

/// Publishes scopes that may have changed, and those below where it says so. In the order of their numbers, so that two
/// transactions that do the same do not wait for each other in a circle. What fails or would take long is left to
/// exp_maintain(): a change does not fail, nor wait, for what is told of it.
pub fn changed(store: &Store, scopes: Vec<(i32, bool)>, role: &str) {
    let above: Vec<i32> = scopes.iter().filter(|(_, below)| *below).map(|(scope, _)| *scope).collect();
    let mut all: Vec<i32> = scopes.iter().map(|(scope, _)| *scope).collect();
    if !above.is_empty() {
        let most = param(MOST_BELOW as i64 + 1);
        let below = sql::read(store, &BELOW, &[param(above.clone()), most], Sees::Latest, |row| row.need::<i32>(1));
        if below.len() <= MOST_BELOW {
            all.extend(below);
        } else {
            above.into_iter().for_each(|scope| leave(store, scope, true));
        }
    }
    all.sort_unstable();
    all.dedup();
    for scope in all {
        pgrx::check_for_interrupts!();
        let publish = || publish(store, scope, First::WithExperiments, role);
        if let Err(error) = sql::in_savepoint(AssertUnwindSafe(|| sql::waiting_at_most(MOST_WAIT, publish))) {
            leave(store, scope, false);
            let name = scope::name(store, scope).unwrap_or_default();
            pgrx::warning!("PUBLICATION_DELAYED: scope {}: {error}; exp_maintain() publishes it", quote(&name));
        }
    }
}

static ALL_SCOPES: Statement = Statement {
    text: "SELECT DISTINCT scope_id FROM exp.experiment
           WHERE kind = 'experiment' AND deleted_at IS NULL
             AND (status IN ('running', 'draft') OR status = 'stopped' AND serve = 'winner')",
    types: &[],
};

/// Publishes every scope in which something runs: for a store that comes from before there were versions.
pub fn all(store: &Store, role: &str) {
    for scope in sql::read(store, &ALL_SCOPES, &[], Sees::Latest, |row| row.need::<i32>(1)) {
        pgrx::check_for_interrupts!();
        publish(store, scope, First::WithExperiments, role);
    }
}

static LEAVE: Statement = Statement {
    text: "INSERT INTO exp.unpublished (scope_id, below) VALUES ($1, $2)",
    types: &[pg_sys::INT4OID, pg_sys::BOOLOID],
};

/// Leaves it to exp_maintain() to publish a scope, or all those below it.
pub fn leave(store: &Store, scope: i32, below: bool) {
    sql::write(store, &LEAVE, &[param(scope), param(below)]);
}

// What another session takes at this moment it also publishes.
static TAKE_LEFT: Statement = Statement {
    text: "DELETE FROM exp.unpublished
           WHERE ctid = ANY (ARRAY(SELECT ctid FROM exp.unpublished ORDER BY ctid LIMIT $1 FOR UPDATE SKIP LOCKED))
           RETURNING scope_id, below",
    types: &[pg_sys::INT8OID],
};
static LEAVE_BELOW: Statement = Statement {
    text: "WITH RECURSIVE down (id) AS (
               SELECT s.id FROM exp.scope AS s WHERE s.parent_id = $1
               UNION
               SELECT s.id FROM exp.scope AS s JOIN down ON s.parent_id = down.id)
           INSERT INTO exp.unpublished (scope_id, below)
           SELECT p.scope_id, false FROM exp.publication AS p WHERE p.scope_id IN (SELECT id FROM down)",
    types: &[pg_sys::INT4OID],
};
static LEFT: Statement = Statement { text: "SELECT count(*) FROM exp.unpublished", types: &[] };

/// Takes up what was left, at most so many scopes: this transaction publishes them as it commits, when it waits for no
/// other lock any more. What then fails is left again.
pub fn maintain(store: &Store) -> Progress {
    if commit::is_serializable() {
        // It would publish nothing, and conflict with all that leave something.
        return Progress::default();
    }
    const MOST: i64 = 500;
    let take = || sql::write_returning(store, &TAKE_LEFT, &[param(MOST)], |row| (row.need::<i32>(1), row.need(2))).1;
    let mut left: Vec<(i32, bool)> = take();
    for (scope, _) in left.iter().filter(|(_, below)| *below) {
        sql::write(store, &LEAVE_BELOW, &[param(*scope)]);
    }
    if left.iter().any(|(_, below)| *below) {
        left.extend(take());
    }
    left.iter().filter(|(_, below)| !below).for_each(|(scope, _)| commit::note_scope(*scope, false));
    let remaining = sql::read_one(store, &LEFT, &[], Sees::Latest, |row| row.need(1)).expect("one row");
    Progress { remaining, ..Progress::default() }
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
    // And so does one that is inherited or not any more.
    let hides = was["inherit"] != is["inherit"];
    hides || !(is_dead(before) && is_dead(after) || differ_in_texts_only(was, is))
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

static DOCUMENT: Statement = Statement {
    text: "SELECT v.document
           FROM exp.config_version AS v JOIN exp.scope AS s ON s.id = v.scope_id
           WHERE s.name = $1 AND v.version = coalesce($2, (SELECT p.version FROM exp.publication AS p WHERE p.scope_id = s.id))",
    types: &[pg_sys::TEXTOID, pg_sys::INT8OID],
};

/// A version of a scope's configuration, the newest without a number: a jsonb datum in the current memory context. A
/// transaction that changed something is shown what it is about to publish.
pub fn document(store: &Store, scope: &str, version: Option<i64>) -> Option<pg_sys::Datum> {
    if version.is_none()
        && commit::is_pending()
        && let Some(preview) = preview(store, scope)
    {
        return Some(preview);
    }
    let params = [param(scope), version.and_then(param)];
    sql::read_one(store, &DOCUMENT, &params, Sees::Latest, |row| row.copy(1)).flatten()
}

/// The same in the format of GrowthBook's SDKs.
pub fn growthbook(store: &Store, scope: &str, version: Option<i64>) -> Option<Value> {
    // SAFETY: the datum is a jsonb.
    let document = unsafe { JsonB::from_datum(document(store, scope, version)?, false) }?;
    let step = || {
        pgrx::check_for_interrupts!();
    };
    Some(growthbook_in_steps(&document.0, step))
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
