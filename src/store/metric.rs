//! Metrics, and which of them experiments are judged by.

use experiment_engine::metric::{Amount, Kind, Metric, Part};
use pgrx::pg_sys;

use super::Store;
use super::sql::{self, Row as SqlRow, Sees, Statement, param};

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
    pub source_path: Option<String>,
    pub objective: String,
    pub unit: Option<String>,
    /// In microseconds.
    pub window: Option<i64>,
    pub cap: Option<f64>,
    pub cap_percentile: Option<f64>,
}

static NUMBERED: Statement = Statement {
    text: "SELECT id, scope_id, metric, kind, event, numerator, denominator, source, source_role, source_path,
                  objective, unit, (extract(epoch FROM conversion_window) * 1000000)::bigint, cap, cap_percentile
           FROM exp.metric WHERE id = $1",
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
    text: "SELECT metric_id, role, margin FROM exp.experiment_metric WHERE experiment_id = $1
           ORDER BY role <> 'primary', role <> 'secondary', metric_id",
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
        source_path: row.get(10),
        objective: row.need(11),
        unit: row.get(12),
        window: row.get(13),
        cap: row.get(14),
        cap_percentile: row.get(15),
    }
}

/// The metric of a number.
pub fn numbered(store: &Store, id: i32) -> Option<Row> {
    sql::read_one(store, &NUMBERED, &[param(id)], Sees::Latest, row)
}

/// The metric of a key that a scope sees: its own, else that of the nearest scope above.
fn nearest(store: &Store, scope_id: i32, metric: &str) -> Option<Row> {
    let params = [param(scope_id), param(metric)];
    let id = sql::read_one(store, &NEAREST, &params, Sees::Latest, |row| row.need::<i32>(1))?;
    numbered(store, id)
}

/// The metrics of an experiment with role and margin, the primary one first.
pub fn of_experiment(store: &Store, experiment: i32) -> Vec<(Row, String, Option<f64>)> {
    let attached = |row: &SqlRow| (row.need::<i32>(1), row.need::<String>(2), row.get::<f64>(3));
    let attached = sql::read(store, &OF_EXPERIMENT, &[param(experiment)], Sees::Latest, attached);
    attached.into_iter().filter_map(|(id, role, margin)| Some((numbered(store, id)?, role, margin))).collect()
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
