//! The partitions of exp.event: one a day (UTC), over the whole window in which events are accepted.

use std::collections::BTreeSet;
use std::panic::AssertUnwindSafe;

use pgrx::pg_sys;

use super::maintain::Progress;
use super::sql::{self, Row, Sees, Statement, param};
use super::{Store, owner, setting};

/// How many days are made ahead.
const AHEAD: i32 = 7;

// Days as they are named: YYYYMMDD. Those that have no partition yet: of the window, and of what the default holds.
static MISSING: Statement = Statement {
    text: "WITH today AS (SELECT (now() AT TIME ZONE 'UTC')::date AS day),
                wanted AS (
                    SELECT generate_series(day - $1 - 1, day + $2, interval '1 day')::date AS day FROM today
                    UNION
                    SELECT (ts AT TIME ZONE 'UTC')::date FROM exp.event_default
                    WHERE ts > now() - $3 * interval '1 day' AND ts < now() + interval '1 year')
           SELECT to_char(day, 'YYYYMMDD'), to_char(day + 1, 'YYYYMMDD'),
                  EXISTS (SELECT FROM exp.event_default AS e
                          WHERE e.ts >= day::timestamp AT TIME ZONE 'UTC'
                            AND e.ts < (day + 1)::timestamp AT TIME ZONE 'UTC')
           FROM wanted WHERE to_regclass('exp.event_' || to_char(day, 'YYYYMMDD')) IS NULL ORDER BY day",
    types: &[pg_sys::INT4OID, pg_sys::INT4OID, pg_sys::INT4OID],
};
static IN_DEFAULT: Statement = Statement { text: "SELECT count(*) FROM exp.event_default", types: &[] };

/// A day without a partition.
struct Day {
    name: String,
    next: String,
    /// Whether the default partition has events of it.
    kept: bool,
}

fn missing(store: &Store) -> Vec<Day> {
    let settings = setting::current(store);
    let params = [param(settings.event_past_days), param(AHEAD), param(settings.events_retention_days)];
    let day = |row: &Row| Day { name: row.need(1), next: row.need(2), kept: row.need(3) };
    sql::read(store, &MISSING, &params, Sees::Latest, day)
}

/// Makes the partitions that are missing. Events that the default partition kept of their days move into them.
pub fn maintain(store: &Store) -> Progress {
    let days = missing(store);
    let mut progress = Progress::default();
    // One statement after the other takes as long as it takes to plan and to lock: those that are simple go together.
    let simple: String = days.iter().filter(|day| !day.kept).map(create).collect();
    if !simple.is_empty() {
        let count = days.iter().filter(|day| !day.kept).count() as i64;
        progress.count(count, attempt(store, &simple));
    }
    for day in days.iter().filter(|day| day.kept) {
        progress.count(1, attempt(store, &move_from_default(day)));
    }
    let kept: i64 = sql::read_one(store, &IN_DEFAULT, &[], Sees::Latest, |row| row.need(1)).expect("one row");
    progress.remaining = kept;
    progress
}

/// Runs a script as the owner, in a savepoint, waiting for nobody longer than two seconds.
fn attempt(store: &Store, script: &str) -> Result<(), String> {
    sql::in_savepoint(AssertUnwindSafe(|| {
        let _owner = owner::Guard::enter(store.owner);
        sql::impatient_script(script);
    }))
}

fn bounds(day: &Day) -> String {
    format!("FOR VALUES FROM ('{} 00:00:00+00') TO ('{} 00:00:00+00')", iso(&day.name), iso(&day.next))
}

/// YYYY-MM-DD, which every DateStyle reads alike.
fn iso(day: &str) -> String {
    format!("{}-{}-{}", &day[..4], &day[4..6], &day[6..])
}

fn create(day: &Day) -> String {
    let Day { name, .. } = day;
    format!(
        "CREATE TABLE exp.event_{name} PARTITION OF exp.event {};
         ALTER TABLE exp.event_{name} REPLICA IDENTITY FULL;\n",
        bounds(day)
    )
}

/// Nobody adds to the default's rows of the day while they move: those who log other days' events go on.
fn move_from_default(day: &Day) -> String {
    let Day { name, next, .. } = day;
    let of_day = format!("ts >= '{} 00:00:00+00' AND ts < '{} 00:00:00+00'", iso(name), iso(next));
    format!(
        "LOCK TABLE exp.event_default IN SHARE ROW EXCLUSIVE MODE;
         CREATE TABLE exp.event_{name} (LIKE exp.event INCLUDING ALL);
         ALTER TABLE exp.event_{name} REPLICA IDENTITY FULL;
         WITH moved AS (DELETE FROM exp.event_default WHERE {of_day} RETURNING *)
             INSERT INTO exp.event_{name} SELECT * FROM moved;
         ALTER TABLE exp.event ATTACH PARTITION exp.event_{name} {};\n",
        bounds(day)
    )
}

static NAMES: Statement = Statement {
    text: "SELECT c.relname::text FROM pg_inherits AS i JOIN pg_class AS c ON c.oid = i.inhrelid
           WHERE i.inhparent = 'exp.event'::regclass AND c.relname ~ '^event_[0-9]{8}$'
           ORDER BY 1",
    types: &[],
};

/// The partitions by name: event_YYYYMMDD.
pub fn names(store: &Store) -> BTreeSet<String> {
    sql::read(store, &NAMES, &[], Sees::Latest, |row| row.need(1)).into_iter().collect()
}
