//! Metrics, and which of them experiments are judged by.
//!
//! Whoever defines or deletes one, or adds one to an experiment, holds the lock of the parts; and that of the aggregation
//! where what is aggregated does not have it, or not any more.

use std::panic::AssertUnwindSafe;

use experiment_engine::metric::{Amount, Kind, Metric, MetricSpec, Part};
use experiment_engine::status::Status;
use pgrx::datum::Interval;
use pgrx::{JsonB, pg_sys};
use serde_json::{Value, json};

use super::Store;
use super::assignment::Address;
use super::audit::{self, Change};
use super::experiment::{self, Experiment};
use super::source::{self, Source};
use super::sql::{self, Row as SqlRow, Sees, Statement, param};
use super::{lock, metric_row, outcome, owner, query, scope, session};
use crate::error::{Error, Result, quote};

/// A metric as it is stored.
#[derive(Clone, Debug)]
pub struct Row {
    pub id: i32,
    pub scope_id: i32,
    pub metric: String,
    pub kind: String,
    pub event: Option<String>,
    pub numerator: Option<String>,
    pub denominator: Option<String>,
    pub source: Option<String>,
    pub source_role: Option<String>,
    /// The source with its names written out, as it is run.
    pub source_query: Option<String>,
    /// In microseconds.
    pub window: Option<i64>,
    pub cap: Option<f64>,
    pub cap_percentile: Option<f64>,
    /// Whether less is better.
    pub minimizes: bool,
}

/// A metric `m` as `row` reads it.
macro_rules! columns {
    () => {
        "m.id, m.scope_id, m.metric, m.kind, m.event, m.numerator, m.denominator, m.source, m.source_role, m.source_query,
         (extract(epoch FROM m.conversion_window) * 1000000)::bigint, m.cap, m.cap_percentile, m.objective = 'minimize'"
    };
}

static NUMBERED: Statement = Statement {
    text: concat!("SELECT ", columns!(), " FROM exp.metric AS m WHERE m.id = $1"),
    types: &[pg_sys::INT4OID],
};
static NEAREST: Statement = Statement {
    text: "WITH RECURSIVE up (id, parent_id, depth) AS (
               SELECT id, parent_id, 0 FROM exp.scope WHERE id = $1
               UNION ALL
               SELECT s.id, s.parent_id, up.depth + 1 FROM exp.scope AS s JOIN up ON s.id = up.parent_id)
           SELECT m.id FROM up JOIN exp.metric AS m ON m.scope_id = up.id WHERE m.metric = $2
           ORDER BY up.depth LIMIT 1",
    types: &[pg_sys::INT4OID, pg_sys::TEXTOID],
};
static OF_EXPERIMENT: Statement = Statement {
    text: concat!(
        "SELECT ",
        columns!(),
        ", j.role, j.margin
         FROM exp.experiment_metric AS j JOIN exp.metric AS m ON m.id = j.metric_id
         WHERE j.experiment_id = $1
         ORDER BY j.role <> 'primary', j.role <> 'secondary', m.metric"
    ),
    types: &[pg_sys::INT4OID],
};

fn row(row: &SqlRow) -> Row {
    Row {
        id: row.need(1),
        scope_id: row.need(2),
        metric: row.need(3),
        kind: row.need(4),
        event: row.get(5),
        numerator: row.get(6),
        denominator: row.get(7),
        source: row.get(8),
        source_role: row.get(9),
        source_query: row.get(10),
        window: row.get(11),
        cap: row.get(12),
        cap_percentile: row.get(13),
        minimizes: row.need(14),
    }
}

/// The metric of a number.
pub fn numbered(store: &Store, id: i32) -> Option<Row> {
    sql::read_one(store, &NUMBERED, &[param(id)], Sees::Latest, row)
}

/// The metric of a key that a scope sees: its own, else that of the nearest scope above.
pub fn nearest(store: &Store, scope_id: i32, metric: &str) -> Option<Row> {
    let params = [param(scope_id), param(metric)];
    let id = sql::read_one(store, &NEAREST, &params, Sees::Latest, |row| row.need::<i32>(1))?;
    numbered(store, id)
}

/// The metrics of an experiment with role and margin, the primary one first.
pub fn of_experiment(store: &Store, experiment: i32) -> Vec<(Row, String, Option<f64>)> {
    metric_row::of_experiment(store, experiment).unwrap_or_else(|| {
        let attached = |of: &SqlRow| (row(of), of.need::<String>(15), of.get::<f64>(16));
        sql::read(store, &OF_EXPERIMENT, &[param(experiment)], Sees::Latest, attached)
    })
}

/// What a metric takes of events; `None` for one over the user's own tables.
pub fn compiled(store: &Store, row: &Row) -> Option<Metric> {
    let part = |event: &Option<String>, amount| event.clone().map(|event| Part { event, amount });
    let kind = Kind::parse(&row.kind)?;
    let (numerator, denominator) = match kind {
        Kind::Count => (part(&row.event, Amount::Count)?, None),
        Kind::Sum => (part(&row.event, Amount::Sum)?, None),
        Kind::Conversion => (part(&row.event, Amount::Any)?, None),
        Kind::Avg => (part(&row.event, Amount::Sum)?, part(&row.event, Amount::Count)),
        Kind::Rate => (part(&row.numerator, Amount::Count)?, part(&row.denominator, Amount::Count)),
        Kind::Ratio => {
            let of = |key: &Option<String>| compiled(store, &nearest(store, row.scope_id, key.as_deref()?)?);
            let (numerator, denominator) = (of(&row.numerator)?, of(&row.denominator)?);
            let window = row.window.or(numerator.window);
            return Some(Metric { numerator: numerator.numerator, denominator: Some(denominator.numerator), window });
        }
    };
    Some(Metric { numerator, denominator, window: row.window })
}

/// Whether two definitions of a metric aggregate the same.
fn aggregate_alike(a: &Row, b: &Row) -> bool {
    let of = |row: &Row| {
        let Row { kind, event, numerator, denominator, source, window, cap, .. } = row.clone();
        (kind, event, numerator, denominator, source, window, cap)
    };
    of(a) == of(b)
}

/// Whether a ratio can be of it.
fn is_summed_of_events(kind: Kind, source: Option<&str>) -> bool {
    matches!(kind, Kind::Count | Kind::Sum | Kind::Conversion) && source.is_none()
}

static OWN: Statement = Statement {
    text: "SELECT id FROM exp.metric WHERE scope_id = $1 AND metric = $2",
    types: &[pg_sys::INT4OID, pg_sys::TEXTOID],
};

/// The metric of that very scope.
fn own(store: &Store, scope_id: i32, metric: &str) -> Option<Row> {
    let id = sql::read_one(store, &OWN, &[param(scope_id), param(metric)], Sees::Latest, |row| row.need(1))?;
    numbered(store, id)
}

static CONTENT: Statement = Statement {
    text: "SELECT jsonb_strip_nulls(to_jsonb(d))
           FROM (SELECT kind, event, numerator, denominator, source, source_role, source_query, objective, unit,
                        conversion_window, cap, cap_percentile
                 FROM exp.metric WHERE id = $1) AS d",
    types: &[pg_sys::INT4OID],
};

/// What the audit keeps of a metric.
fn content(store: &Store, id: i32) -> Option<Value> {
    sql::read_one(store, &CONTENT, &[param(id)], Sees::Latest, |row| row.need::<JsonB>(1).0)
}

fn record(store: &Store, scope: &str, key: &str, action: &'static str, before: Option<Value>, after: Option<Value>) {
    audit::record(store, Change { scope, object: "metric", key, action, before, after, ..audit::NOTHING });
}

// What is as it was is not touched: then no row is returned.
static DEFINE: Statement = Statement {
    text: "INSERT INTO exp.metric AS m (scope_id, metric, kind, event, numerator, denominator, source, source_role,
                                        source_query, objective, unit, conversion_window, cap, cap_percentile)
           VALUES ($1, $2, $3, $4, $5, $6, $7, $8, $9, $10, $11, $12, $13, $14)
           ON CONFLICT (scope_id, metric) DO UPDATE
           SET kind = excluded.kind, event = excluded.event, numerator = excluded.numerator,
               denominator = excluded.denominator, source = excluded.source, source_role = excluded.source_role,
               source_query = excluded.source_query, objective = excluded.objective, unit = excluded.unit,
               conversion_window = excluded.conversion_window, cap = excluded.cap,
               cap_percentile = excluded.cap_percentile, updated_at = now()
           WHERE (m.kind, m.event, m.numerator, m.denominator, m.source, m.source_role, m.source_query, m.objective,
                  m.unit, m.conversion_window, m.cap, m.cap_percentile)
                 IS DISTINCT FROM
                 (excluded.kind, excluded.event, excluded.numerator, excluded.denominator, excluded.source,
                  excluded.source_role, excluded.source_query, excluded.objective, excluded.unit,
                  excluded.conversion_window, excluded.cap, excluded.cap_percentile)
           RETURNING id",
    types: &[
        pg_sys::INT4OID,
        pg_sys::TEXTOID,
        pg_sys::TEXTOID,
        pg_sys::TEXTOID,
        pg_sys::TEXTOID,
        pg_sys::TEXTOID,
        pg_sys::TEXTOID,
        pg_sys::TEXTOID,
        pg_sys::TEXTOID,
        pg_sys::TEXTOID,
        pg_sys::TEXTOID,
        pg_sys::INTERVALOID,
        pg_sys::FLOAT8OID,
        pg_sys::FLOAT8OID,
    ],
};

/// Defines a metric as a whole; true when it is new. `spec` was checked, but for what it names.
pub fn define(
    store: &Store,
    scope_name: &str,
    spec: &MetricSpec,
    kind: Kind,
    window: Option<Interval>,
) -> Result<bool> {
    let source = spec.source.map(|query| check_source(spec.metric, query)).transpose()?;
    lock::parts(store);
    let scope_id = scope::find_or_create(store, scope_name);
    if kind == Kind::Ratio {
        [spec.numerator, spec.denominator]
            .into_iter()
            .flatten()
            .try_for_each(|part| check_part(store, scope_name, scope_id, part))?;
    }
    let ratios = ratios_of(store, scope_id, spec.metric);
    if !ratios.is_empty() && !is_summed_of_events(kind, spec.source) {
        let users = ratios.into_iter().map(|(_, name)| name).collect();
        return Err(Error::PartInUse { what: "metric", key: spec.metric.to_owned(), users });
    }
    let before = own(store, scope_id, spec.metric);
    let was = before.as_ref().and_then(|before| content(store, before.id));
    let (text, role, query) = source.map_or((None, None, None), |s| (Some(s.text), Some(s.role), Some(s.query)));
    let params = [
        param(scope_id),
        param(spec.metric),
        param(kind.name()),
        spec.event.and_then(param),
        spec.numerator.and_then(param),
        spec.denominator.and_then(param),
        text.and_then(param),
        role.and_then(param),
        query.and_then(param),
        param(spec.objective),
        spec.unit.and_then(param),
        window.and_then(param),
        spec.cap.and_then(param),
        spec.cap_percentile.and_then(param),
    ];
    let (_, defined) = sql::write_returning(store, &DEFINE, &params, |row| row.need::<i32>(1));
    let Some(after) = defined.first().and_then(|id| numbered(store, *id)) else { return Ok(false) };
    if before.as_ref().is_none_or(|before| !aggregate_alike(before, &after)) {
        rebuild(store, &after, ratios.into_iter().map(|(id, _)| id));
    }
    session::announce_change(store);
    let action = if before.is_some() { "updated" } else { "created" };
    record(store, scope_name, spec.metric, action, was, content(store, after.id));
    Ok(before.is_none())
}

fn check_part(store: &Store, scope: &str, scope_id: i32, metric: &str) -> Result<()> {
    let part = nearest(store, scope_id, metric).ok_or_else(|| not_found(metric, scope))?;
    let kind = Kind::parse(&part.kind).expect("the table has a CHECK");
    if is_summed_of_events(kind, part.source.as_deref()) {
        return Ok(());
    }
    let detail = match part.source {
        Some(_) => format!("{} has a source.", quote(metric)),
        None => format!("{} is of kind {}.", quote(metric), part.kind),
    };
    Err(Error::Metric {
        problem: "a ratio is of metrics that count, sum or tell whether there were events".into(),
        detail,
        hint: "Its numerator and denominator are metrics of kind count, sum or conversion with an event.",
    })
}

fn not_found(metric: &str, scope: &str) -> Error {
    Error::PartNotFound { what: "metric", key: metric.to_owned(), scope: scope.to_owned() }
}

// Down to where a nearer metric has the name.
static RATIOS_OF: Statement = Statement {
    text: "WITH RECURSIVE down (id) AS (
               SELECT $1
               UNION ALL
               SELECT s.id FROM exp.scope AS s JOIN down ON s.parent_id = down.id
               WHERE NOT EXISTS (SELECT FROM exp.metric AS m WHERE m.scope_id = s.id AND m.metric = $2))
           SELECT r.id, format('metric %s/%s', s.name, r.metric)
           FROM down JOIN exp.metric AS r ON r.scope_id = down.id JOIN exp.scope AS s ON s.id = r.scope_id
           WHERE r.kind = 'ratio' AND $2 IN (r.numerator, r.denominator)
           ORDER BY s.name, r.metric",
    types: &[pg_sys::INT4OID, pg_sys::TEXTOID],
};

/// The ratios that mean the metric of a scope by its name, whether there is one yet or not.
fn ratios_of(store: &Store, scope_id: i32, metric: &str) -> Vec<(i32, String)> {
    let params = [param(scope_id), param(metric)];
    sql::read(store, &RATIOS_OF, &params, Sees::Latest, |row| (row.need(1), row.need(2)))
}

static USES: Statement = Statement {
    text: "SELECT experiment_id, metric_id FROM exp.experiment_metric WHERE metric_id = ANY ($1)
           ORDER BY experiment_id, metric_id",
    types: &[pg_sys::INT4ARRAYOID],
};
static FORGET: Statement = Statement {
    text: "UPDATE exp.experiment_metric SET built = false WHERE metric_id = ANY ($1) AND built",
    types: &[pg_sys::INT4ARRAYOID],
};

/// Has a metric, and the ratios of it, aggregated anew wherever they are in use.
fn rebuild(store: &Store, metric: &Row, ratios: impl Iterator<Item = i32>) {
    let ids: Vec<i32> = std::iter::once(metric.id).chain(ratios).collect();
    let uses = sql::read(store, &USES, &[param(ids.clone())], Sees::Latest, |row| (row.need(1), row.need(2)));
    if uses.is_empty() {
        return;
    }
    lock::aggregate(store);
    sql::write(store, &FORGET, &[param(ids)]);
    // Of a source nothing is aggregated: nothing would replace what was of events.
    if metric.source.is_some() {
        uses.iter()
            .filter(|(_, id)| *id == metric.id)
            .for_each(|(experiment, id)| outcome::clear(store, *experiment, *id));
    }
}

/// A source as it is kept.
struct Kept {
    text: String,
    role: String,
    query: String,
}

/// Looks at a source as the caller, who is the one to run it: what it returns, and that it only reads.
fn check_source(metric: &str, query: &str) -> Result<Kept> {
    let (role, path) = (owner::role_name(owner::caller()), sql::search_path());
    let fails =
        |problem: String| Error::SourceFails { problem, said: None, metric: metric.to_owned(), role: role.clone() };
    let described = sql::in_savepoint(AssertUnwindSafe(|| query::describe(query, &path)))
        .map_err(|message| fails(format!("the source cannot be read: {message}")))?;
    let described = described.map_err(|problem| Error::Source {
        problem: problem.into(),
        detail: None,
        hint: "Give one query that reads: SELECT user_id::text AS subject, amount AS value, paid_at AS ts FROM payments",
    })?;
    for column in &SOURCE_COLUMNS {
        column.check(&described.columns)?;
    }
    let query = described.qualified;
    source::check(&Source { metric, query: &query, role: &role })?;
    Ok(Kept { text: described.text, role, query })
}

/// A column that a source returns.
struct SourceColumn {
    name: &'static str,
    /// What it must be.
    must_be: &'static str,
    accepts: fn(pg_sys::Oid) -> bool,
    hint: fn(pg_sys::Oid) -> &'static str,
}

const SOURCE_COLUMNS: [SourceColumn; 3] = [
    SourceColumn {
        name: "subject",
        must_be: "text",
        accepts: query::is_string,
        hint: |_| "Write it as it is given to exp_assign: user_id::text AS subject.",
    },
    SourceColumn {
        name: "value",
        must_be: "a number or a boolean",
        accepts: |kind| {
            use pg_sys::{BOOLOID, FLOAT4OID, FLOAT8OID, INT2OID, INT4OID, INT8OID, NUMERICOID};
            [INT2OID, INT4OID, INT8OID, NUMERICOID, FLOAT4OID, FLOAT8OID, BOOLOID].contains(&kind)
        },
        hint: |_| "Cast it: amount::float8 AS value.",
    },
    SourceColumn {
        name: "ts",
        must_be: "timestamp with time zone",
        accepts: |kind| kind == pg_sys::TIMESTAMPTZOID,
        hint: |kind| match kind {
            pg_sys::TIMESTAMPOID => "Say in which time zone it is: paid_at AT TIME ZONE 'UTC' AS ts.",
            pg_sys::DATEOID => "Say in which time zone it is: paid_on::timestamp AT TIME ZONE 'UTC' AS ts.",
            _ => "Cast it: paid_at::timestamptz AS ts.",
        },
    },
];

impl SourceColumn {
    fn check(&self, columns: &[(String, pg_sys::Oid)]) -> Result<()> {
        let name = self.name;
        let mut found = columns.iter().filter(|(column, _)| column == name);
        let (kind, others) = (found.next().map(|(_, kind)| *kind), found.count());
        let names = || columns.iter().map(|(column, _)| column.as_str()).collect::<Vec<_>>().join(", ");
        let problem = match kind {
            None => format!("the source must return {name}"),
            Some(_) if others > 0 => format!("the source returns {name} more than once"),
            Some(kind) => {
                let kind = query::base_type(kind);
                if (self.accepts)(kind) {
                    return Ok(());
                }
                let problem = format!("{name} must be {}", self.must_be);
                let detail = Some(format!("It is {}.", query::type_name(kind)));
                return Err(Error::Source { problem, detail, hint: (self.hint)(kind) });
            }
        };
        let hint = "Name them: SELECT user_id::text AS subject, amount AS value, paid_at AS ts FROM payments";
        let detail =
            if columns.is_empty() { "It has no columns.".into() } else { format!("Its columns are {}.", names()) };
        Err(Error::Source { problem, detail: Some(detail), hint })
    }
}

static USERS: Statement = Statement {
    text: "SELECT format('%s/%s', s.name, e.key)
           FROM exp.experiment_metric AS j
           JOIN exp.experiment AS e ON e.id = j.experiment_id
           JOIN exp.scope AS s ON s.id = e.scope_id
           WHERE j.metric_id = $1 AND e.deleted_at IS NULL
           ORDER BY s.name, e.key",
    types: &[pg_sys::INT4OID],
};
static DELETE: Statement = Statement { text: "DELETE FROM exp.metric WHERE id = $1", types: &[pg_sys::INT4OID] };

/// Deletes a metric of that very scope; false where there is none.
pub fn delete(store: &Store, scope_name: &str, metric: &str) -> Result<bool> {
    lock::parts(store);
    let stored = scope::find(store, scope_name).and_then(|scope_id| own(store, scope_id, metric));
    let Some(stored) = stored else { return Ok(false) };
    let mut users: Vec<String> = sql::read(store, &USERS, &[param(stored.id)], Sees::Latest, |row| row.need(1));
    users.extend(ratios_of(store, stored.scope_id, metric).into_iter().map(|(_, name)| name));
    if !users.is_empty() {
        return Err(Error::PartInUse { what: "metric", key: metric.to_owned(), users });
    }
    let was = content(store, stored.id);
    sql::write(store, &DELETE, &[param(stored.id)]);
    session::announce_change(store);
    record(store, scope_name, metric, "deleted", was, None);
    Ok(true)
}

/// What an experiment takes a metric for.
#[derive(Clone, Copy, PartialEq, Eq)]
pub enum Role {
    Primary,
    Secondary,
    Guardrail,
}

impl Role {
    pub fn parse(name: &str) -> Result<Self> {
        match name {
            "primary" => Ok(Role::Primary),
            "secondary" => Ok(Role::Secondary),
            "guardrail" => Ok(Role::Guardrail),
            _ => Err(Error::Role { given: name.to_owned() }),
        }
    }

    fn name(self) -> &'static str {
        match self {
            Role::Primary => "primary",
            Role::Secondary => "secondary",
            Role::Guardrail => "guardrail",
        }
    }
}

static ADD: Statement = Statement {
    text: "INSERT INTO exp.experiment_metric (experiment_id, metric_id, role, margin) VALUES ($1, $2, $3, $4)",
    types: &[pg_sys::INT4OID, pg_sys::INT4OID, pg_sys::TEXTOID, pg_sys::FLOAT8OID],
};
static SET_ROLE: Statement = Statement {
    text: "UPDATE exp.experiment_metric SET role = $3, margin = $4 WHERE experiment_id = $1 AND metric_id = $2",
    types: &[pg_sys::INT4OID, pg_sys::INT4OID, pg_sys::TEXTOID, pg_sys::FLOAT8OID],
};

/// Judges an experiment of that very scope by a metric, or says anew what for; true when it is new to the experiment,
/// which has one metric of a name: it stays the one that it was when it was added.
pub fn add(store: &Store, address: Address, metric: &str, role: Role, margin: Option<f64>) -> Result<bool> {
    changing_metrics(store, address, |experiment, metrics| {
        let of_role = |role: Role| metrics.iter().find(move |(_, known, _)| known == role.name());
        let primary = of_role(Role::Primary).filter(|(row, ..)| role == Role::Primary && row.metric != metric);
        if let Some((primary, ..)) = primary {
            return Err(Error::PrimaryExists { key: experiment.key.clone(), metric: primary.metric.clone() });
        }
        let known = metrics.iter().find(|(row, ..)| row.metric == metric).map(|(row, ..)| row.id);
        let found = match known {
            Some(id) => id,
            None => {
                let scope_id = scope::need(store, address.scope)?;
                nearest(store, scope_id, metric).ok_or_else(|| not_found(metric, address.scope))?.id
            }
        };
        let params = [param(experiment.id), param(found), param(role.name()), margin.and_then(param)];
        if known.is_none() {
            lock::aggregate(store);
        }
        sql::write(store, if known.is_none() { &ADD } else { &SET_ROLE }, &params);
        Ok(known.is_none())
    })
}

static REMOVE: Statement = Statement {
    text: "DELETE FROM exp.experiment_metric WHERE experiment_id = $1 AND metric_id = $2",
    types: &[pg_sys::INT4OID, pg_sys::INT4OID],
};

/// Takes a metric out of an experiment of that very scope, and what was aggregated of it; false where it was not in it.
pub fn remove(store: &Store, address: Address, metric: &str) -> Result<bool> {
    changing_metrics(store, address, |experiment, metrics| {
        let Some((row, ..)) = metrics.iter().find(|(row, ..)| row.metric == metric) else { return Ok(false) };
        lock::aggregate(store);
        sql::write(store, &REMOVE, &[param(experiment.id), param(row.id)]);
        outcome::clear(store, experiment.id, row.id);
        Ok(true)
    })
}

type Metrics = [(Row, String, Option<f64>)];

/// Changes what an experiment is judged by: a change of the experiment.
fn changing_metrics(
    store: &Store,
    address: Address,
    change: impl FnOnce(&Experiment, &Metrics) -> Result<bool>,
) -> Result<bool> {
    lock::parts(store);
    let experiment = experiment::need_locked(store, address)?;
    if experiment.status == Status::Archived {
        return Err(Error::IsArchived { key: experiment.key });
    }
    let metrics = of_experiment(store, experiment.id);
    let before = shown(&metrics);
    let answer = change(&experiment, &metrics)?;
    let after = shown(&of_experiment(store, experiment.id));
    if before != after {
        session::announce_change(store);
        let object = if experiment.is_holdout { "holdout" } else { "experiment" };
        let (scope, key) = (address.scope, address.key);
        let (before, after) = (Some(before), Some(after));
        audit::record(store, Change { scope, object, key, action: "updated", before, after, ..audit::NOTHING });
    }
    Ok(answer)
}

/// What the audit keeps of what an experiment is judged by.
fn shown(metrics: &Metrics) -> Value {
    let one = |(row, role, margin): &(Row, String, Option<f64>)| match margin {
        Some(margin) => json!({"metric": row.metric, "role": role, "margin": margin}),
        None => json!({"metric": row.metric, "role": role}),
    };
    json!({"metrics": metrics.iter().map(one).collect::<Vec<_>>()})
}

/// How many columns `list` gives.
pub const LIST_COLUMNS: usize = 15;

macro_rules! listed {
    () => {
        "m.metric, s.name, m.kind, m.event, m.numerator, m.denominator, m.source, m.source_role, m.objective,
         m.conversion_window, m.cap, m.cap_percentile, m.unit"
    };
}

static LIST: Statement = Statement {
    text: concat!(
        "SELECT DISTINCT ON (m.metric) ",
        listed!(),
        ", NULL::text, NULL::float8
         FROM exp.metric AS m JOIN exp.scope AS s ON s.id = m.scope_id
         WHERE m.scope_id = ANY ($1)
         ORDER BY m.metric, array_position($1, m.scope_id)"
    ),
    types: &[pg_sys::INT4ARRAYOID],
};
static LIST_OF: Statement = Statement {
    text: concat!(
        "SELECT ",
        listed!(),
        ", j.role, j.margin
         FROM exp.experiment AS e
         JOIN exp.scope AS es ON es.id = e.scope_id
         JOIN exp.experiment_metric AS j ON j.experiment_id = e.id
         JOIN exp.metric AS m ON m.id = j.metric_id
         JOIN exp.scope AS s ON s.id = m.scope_id
         WHERE es.name = $1 AND e.key = $2 AND e.deleted_at IS NULL
         ORDER BY j.role <> 'primary', j.role <> 'secondary', m.metric"
    ),
    types: &[pg_sys::TEXTOID, pg_sys::TEXTOID],
};

/// The metrics that a scope can use, the nearest of a name; with a key those of that experiment: datums in the current
/// memory context.
pub fn list(store: &Store, scope_name: &str, key: Option<&str>) -> Vec<[Option<pg_sys::Datum>; LIST_COLUMNS]> {
    match key {
        Some(key) => sql::read(store, &LIST_OF, &[param(scope_name), param(key)], Sees::Latest, |row| row.copy_all()),
        None => {
            let scopes = scope::with_ancestors(store, scope_name);
            sql::read(store, &LIST, &[param(scopes)], Sees::Latest, |row| row.copy_all())
        }
    }
}
