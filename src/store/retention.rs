//! What is kept for how long.

use std::panic::AssertUnwindSafe;

use pgrx::pg_sys;

use super::maintain::{MOST, Progress};
use super::sql::{self, Sees, Statement, param};
use super::{Store, owner, partition, setting};

/// Drops what is older than the settings say. A partition whose events are not aggregated yet stays.
pub fn maintain(store: &Store) -> Progress {
    let mut progress = Progress::default();
    drop_partitions(store, &mut progress);
    let settings = setting::current(store);
    let events = settings.events_retention_days;
    for (statement, days) in [
        (&OLD_EVENTS, events),
        (&OLD_BUCKETS, events),
        (&OLD_WIDE_BUCKETS, settings.metrics_retention_days),
        (&OLD_KEYS, events.max(settings.event_past_days + 1)),
    ] {
        let done = sql::write(store, statement, &[param(days), param(MOST)]) as i64;
        progress.done += done;
        // There may be more.
        progress.remaining += i64::from(done == MOST);
    }
    progress
}

static CUTOFF: Statement = Statement {
    text: "SELECT to_char((now() AT TIME ZONE 'UTC')::date - $1, '\"event_\"YYYYMMDD')",
    types: &[pg_sys::INT4OID],
};

fn drop_partitions(store: &Store, progress: &mut Progress) {
    let days = setting::current(store).events_retention_days;
    let cutoff: String =
        sql::read_one(store, &CUTOFF, &[param(days)], Sees::Latest, |row| row.need(1)).expect("one row");
    for name in partition::names(store).into_iter().take_while(|name| *name < cutoff) {
        if is_waiting(store, &name) {
            progress.remaining += 1;
            continue;
        }
        // The names are of our own making: event_ and eight digits.
        let script = format!("DROP TABLE exp.{name}");
        let dropped = sql::in_savepoint(AssertUnwindSafe(|| {
            let _owner = owner::Guard::enter(store.owner);
            sql::impatient_script(&script);
        }));
        progress.count(1, dropped);
    }
}

// The index on xid leaves little to look at where all is aggregated. The partition is chosen by its bounds.
static WAITING: Statement = Statement {
    text: "SELECT EXISTS (
               SELECT FROM exp.event AS e LEFT JOIN exp.aggregation AS a ON a.era = e.era
               WHERE e.ts >= $1::timestamp AT TIME ZONE 'UTC' AND e.ts < ($1::date + 1)::timestamp AT TIME ZONE 'UTC'
                 AND (a.era IS NULL
                      OR NOT pg_visible_in_snapshot(e.xid::text::xid8, a.snapshot::pg_snapshot)
                         AND NOT (e.xid = a.own_xid AND e.epoch <= a.own_epoch)))",
    types: &[pg_sys::TEXTOID],
};

/// Whether a partition has events that are not aggregated yet.
fn is_waiting(store: &Store, name: &str) -> bool {
    let day = name.trim_start_matches("event_");
    sql::read_one(store, &WAITING, &[param(day)], Sees::Latest, |row| row.need(1)).expect("one row")
}

// Rows are addressed by their place: it holds for the statement.
static OLD_EVENTS: Statement = Statement {
    text: "DELETE FROM exp.event_default WHERE ctid = ANY (ARRAY(
               SELECT e.ctid FROM exp.event_default AS e LEFT JOIN exp.aggregation AS a ON a.era = e.era
               WHERE e.ts < now() - $1 * interval '1 day'
                 AND (pg_visible_in_snapshot(e.xid::text::xid8, a.snapshot::pg_snapshot)
                      OR e.xid = a.own_xid AND e.epoch <= a.own_epoch)
               LIMIT $2))",
    types: &[pg_sys::INT4OID, pg_sys::INT8OID],
};
static OLD_BUCKETS: Statement = Statement {
    text: "DELETE FROM exp.bucket WHERE ctid = ANY (ARRAY(
               SELECT ctid FROM exp.bucket
               WHERE width = 300 AND bucket_start < now() - $1 * interval '1 day' LIMIT $2))",
    types: &[pg_sys::INT4OID, pg_sys::INT8OID],
};
static OLD_WIDE_BUCKETS: Statement = Statement {
    text: "DELETE FROM exp.bucket WHERE ctid = ANY (ARRAY(
               SELECT ctid FROM exp.bucket WHERE bucket_start < now() - $1 * interval '1 day' LIMIT $2))",
    types: &[pg_sys::INT4OID, pg_sys::INT8OID],
};
static OLD_KEYS: Statement = Statement {
    text: "DELETE FROM exp.dedupe WHERE ctid = ANY (ARRAY(
               SELECT ctid FROM exp.dedupe WHERE at < now() - $1 * interval '1 day' LIMIT $2))",
    types: &[pg_sys::INT4OID, pg_sys::INT8OID],
};
