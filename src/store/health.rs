//! Whether an experiment's numbers are what they seem: what is waiting, whose window is open,
//! what is no longer kept.

use std::collections::BTreeSet;

use pgrx::pg_sys;

use super::definition::Definition;
use super::retention::is_folded;
use super::sql::{self, Sees, Statement, param};
use super::{Store, bucket, partition, waiting};

// Of the pages that were filled last today: looking for any event that waits would take as long as there are many.
static WAITING: Statement = Statement {
    text: concat!(
        "WITH a AS MATERIALIZED (
             SELECT era, snapshot::pg_snapshot AS snapshot, pg_snapshot_xmin(snapshot::pg_snapshot)::text::bigint AS first,
                    own_xid, own_epoch
             FROM exp.aggregation)
         SELECT DISTINCT e.event
         FROM exp.event AS e JOIN a ON a.era = e.era AND e.xid >= a.first
         WHERE e.ts >= $3
           AND e.ctid >= (SELECT format('(%s,0)', greatest(0, pg_relation_size(p.partition)
                                                              / current_setting('block_size')::bigint - 8))::tid
                          FROM (SELECT coalesce(to_regclass('exp.event_' || to_char($3 AT TIME ZONE 'UTC', 'YYYYMMDD')),
                                                to_regclass('exp.event_default')) AS partition) AS p)
           AND e.event = ANY ($1) AND e.scope_id = ANY ($2) AND NOT ",
        is_folded!()
    ),
    types: &[pg_sys::TEXTARRAYOID, pg_sys::INT4ARRAYOID, pg_sys::TIMESTAMPTZOID],
};

/// Those of some names of which events that were logged lately, and may count in an experiment, wait to be aggregated.
pub fn waiting(store: &Store, experiment: i32, names: BTreeSet<&str>, sees: Sees) -> BTreeSet<String> {
    if names.is_empty() {
        return BTreeSet::new();
    }
    let scopes = bucket::scopes(store, experiment);
    if let Some(found) = waiting::events(store, sees) {
        let waits = |name: &&str| found.get(*name).is_some_and(|of| of.iter().any(|scope| scopes.contains(scope)));
        return names.into_iter().filter(waits).map(str::to_owned).collect();
    }
    let names: Vec<&str> = names.into_iter().collect();
    let today = Some(pg_sys::Datum::from(partition::today() * partition::MICROS_A_DAY));
    let params = [param(names), param(scopes), today];
    let _plans = sql::generic_plans();
    sql::read(store, &WAITING, &params, sees, |row| row.need(1)).into_iter().collect()
}

/// An experiment with more subjects is sampled.
const COUNTED: i64 = 10_000;
const SAMPLED_BLOCKS: i64 = 500;
/// A sample with fewer says too little.
const SAMPLED: i64 = 200;

static MATURE: Statement = Statement {
    text: "SELECT count(*), count(*) FILTER (WHERE exposed_at <= $2) FROM exp.assignment
           WHERE experiment_id = $1 AND exposed_at IS NOT NULL",
    types: &[pg_sys::INT4OID, pg_sys::TIMESTAMPTZOID],
};
static SAMPLE: Statement = Statement {
    text: "SELECT count(*), count(*) FILTER (WHERE exposed_at <= $2)
           FROM exp.assignment TABLESAMPLE SYSTEM ($3) REPEATABLE (0)
           WHERE experiment_id = $1 AND exposed_at IS NOT NULL",
    types: &[pg_sys::INT4OID, pg_sys::TIMESTAMPTZOID, pg_sys::FLOAT4OID],
};
static BLOCKS: Statement =
    Statement { text: "SELECT pg_relation_size('exp.assignment') / current_setting('block_size')::bigint", types: &[] };

/// The share of an experiment's exposed subjects who were exposed by a time. Counted where they are few; of many, estimated
/// from some of the table's pages, the same ones each time.
pub fn exposed_by(store: &Store, definition: &Definition, exposed: i64, by: i64, sees: Sees) -> Option<f64> {
    let by = Some(pg_sys::Datum::from(by));
    let pair = |row: &sql::Row| (row.need::<i64>(1), row.need::<i64>(2));
    let share = |(all, some): (i64, i64)| (all > 0).then(|| some as f64 / all as f64);
    if exposed > COUNTED {
        let blocks: i64 = sql::read_one(store, &BLOCKS, &[], sees, |row| row.need(1)).expect("one row");
        let percent = (100.0 * SAMPLED_BLOCKS as f64 / blocks.max(1) as f64).min(100.0);
        let params = [param(definition.id), by, param(percent as f32)];
        let sampled = sql::read_one(store, &SAMPLE, &params, sees, pair).filter(|(all, _)| *all >= SAMPLED);
        if let Some(sampled) = sampled {
            return share(sampled);
        }
    }
    sql::read_one(store, &MATURE, &[param(definition.id), by], sees, pair).and_then(share)
}

static STARTED: Statement = Statement {
    text: "SELECT started_at FROM exp.experiment WHERE id = $1 AND started_at < $2",
    types: &[pg_sys::INT4OID, pg_sys::TIMESTAMPTZOID],
};

/// Whether events of the time that an experiment ran are older than those that are kept.
pub fn has_outlived_events(store: &Store, experiment: i32, sees: Sees) -> bool {
    let first = Some(pg_sys::Datum::from(partition::first_kept(store) * partition::MICROS_A_DAY));
    sql::read_one(store, &STARTED, &[param(experiment), first], sees, |_| ()).is_some()
}
