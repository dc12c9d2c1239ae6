//! The partitions of exp.event: one a day (UTC), over the whole time that events are accepted of.
//!
//! A partition is made as a table of its own and attached: that holds up nobody who logs events into another one. What the
//! default partition has of its day moves into it. Names and bounds are made of dates alone.

use std::collections::BTreeSet;
use std::panic::AssertUnwindSafe;

use pgrx::pg_sys;

use super::maintain::Progress;
use super::sql::{self, Row, Sees, Statement};
use super::{Store, definition, lock, owner, setting};

pub const MICROS_A_DAY: i64 = 86_400_000_000;

/// How many days are made ahead.
const AHEAD: i64 = 7;

/// How many one run makes: each takes some locks, of which a transaction has not that many.
const MOST: usize = 200;

/// A partition, and the times that it takes.
pub struct Partition {
    /// Its name, qualified and quoted.
    pub name: String,
    pub from: i64,
    pub to: i64,
}

// Bounds are shown in the session's style: `list` sets it.
static LIST: Statement = Statement {
    text: "SELECT i.inhrelid::regclass::text,
                  coalesce(substring(b.bounds FROM $$FROM \\('([^']*)'\\)$$)::timestamptz, '-infinity'),
                  coalesce(substring(b.bounds FROM $$TO \\('([^']*)'\\)$$)::timestamptz, 'infinity')
           FROM pg_inherits AS i JOIN pg_class AS c ON c.oid = i.inhrelid
           CROSS JOIN LATERAL (SELECT pg_get_expr(c.relpartbound, c.oid) AS bounds) AS b
           WHERE i.inhparent = 'exp.event'::regclass AND b.bounds <> 'DEFAULT'
           ORDER BY 2",
    types: &[],
};

/// Every partition but the default one, in the order of time.
pub fn list(store: &Store) -> Vec<Partition> {
    let time = |row: &Row, column| row.copy(column).expect("not NULL").value() as i64;
    let partition = |row: &Row| Partition { name: row.need(1), from: time(row, 2), to: time(row, 3) };
    let settings = [(c"datestyle", c"ISO"), (c"timezone", c"UTC")];
    sql::with_settings(&settings, || sql::read(store, &LIST, &[], Sees::Latest, partition))
}

/// Today, in days since 2000-01-01, UTC.
pub fn today() -> i64 {
    definition::now().div_euclid(MICROS_A_DAY)
}

/// The first day that is kept: of the days before, everything is older than the settings say.
pub fn first_kept(store: &Store) -> i64 {
    today() - i64::from(setting::current(store).events_retention_days)
}

/// The first day that there is a partition of: one may be accepted a moment before a midnight, and be stored after it.
pub fn first(store: &Store) -> i64 {
    first_kept(store).max(today() - i64::from(setting::current(store).event_past_days) - 1)
}

/// Those of some days that have no partition.
pub fn without(store: &Store, days: impl Iterator<Item = i64>) -> BTreeSet<i64> {
    let partitions = list(store);
    let has = |day: &i64| {
        let (from, to) = (day * MICROS_A_DAY, (day + 1) * MICROS_A_DAY);
        partitions.iter().any(|partition| partition.from <= from && to <= partition.to)
    };
    days.filter(|day| !has(day)).collect()
}

static IN_DEFAULT: Statement = Statement {
    text: "SELECT DISTINCT (ts AT TIME ZONE 'UTC')::date - date '2000-01-01' FROM exp.event_default
           WHERE ts >= $1 AND isfinite(ts)",
    types: &[pg_sys::TIMESTAMPTZOID],
};

/// The days from one on of which the default partition has events.
pub fn in_default(store: &Store, first: i64) -> BTreeSet<i64> {
    let first = Some(pg_sys::Datum::from(first * MICROS_A_DAY));
    let days = sql::read(store, &IN_DEFAULT, &[first], Sees::Latest, |row| i64::from(row.need::<i32>(1)));
    days.into_iter().collect()
}

/// What is to be made: days without events so far, and days of which the default partition has some.
struct Missing {
    empty: BTreeSet<i64>,
    kept: BTreeSet<i64>,
}

fn missing(store: &Store) -> Missing {
    let kept = without(store, in_default(store, first_kept(store)).into_iter());
    let mut empty = without(store, first(store)..=today() + AHEAD);
    empty.retain(|day| !kept.contains(day));
    Missing { empty, kept }
}

// Attaching takes these locks anyway. Whoever reads or fills the default partition would deadlock with one that takes a
// weaker lock before.
const LOCK: &str = "LOCK TABLE ONLY exp.event IN SHARE UPDATE EXCLUSIVE MODE;
                    LOCK TABLE exp.event_default IN ACCESS EXCLUSIVE MODE";

/// Makes the partitions that are missing. One that cannot be made stops no other.
pub fn maintain(store: &Store) -> Progress {
    let mut progress = Progress::default();
    let found = missing(store);
    if found.empty.is_empty() && found.kept.is_empty() {
        return progress;
    }
    if !lock::try_partitions(store) {
        progress.remaining = (found.empty.len() + found.kept.len()) as i64;
        return progress;
    }
    let Missing { empty, kept } = match attempt(store, || sql::script(LOCK)) {
        // Somebody may have made them meanwhile.
        Ok(()) => missing(store),
        Err(error) => {
            progress.remaining = (found.empty.len() + found.kept.len()) as i64;
            progress.error = Some(error);
            return progress;
        }
    };
    let count = (empty.len() + kept.len()) as i64;
    // The days to come first.
    let empty: Vec<i64> = empty.into_iter().rev().take(MOST).collect();
    let scripts: String = empty.iter().map(|day| create(*day) + &attach(*day)).collect();
    match attempt(store, || sql::script(&scripts)) {
        Ok(()) => progress.done += empty.len() as i64,
        Err(_) => empty
            .iter()
            .for_each(|day| progress.count(1, attempt(store, || sql::script(&(create(*day) + &attach(*day)))))),
    }
    let columns = columns(store);
    for day in kept.into_iter().rev().take(MOST) {
        progress.count(1, attempt(store, || move_from_default(day, &columns)));
    }
    progress.remaining = count - progress.done;
    progress
}

/// Does something as the owner, in a savepoint, waiting for nobody for long.
pub fn attempt(store: &Store, work: impl FnOnce()) -> Result<(), String> {
    sql::in_savepoint(AssertUnwindSafe(|| {
        let _owner = owner::Guard::enter(store.owner);
        sql::impatiently(work);
    }))
}

/// YYYY-MM-DD, which every DateStyle reads alike.
pub fn date(day: i64) -> String {
    const JULIAN_OF_2000: i64 = 2_451_545;
    let (mut year, mut month, mut of_month) = (0, 0, 0);
    // SAFETY: writes the three numbers.
    unsafe { pg_sys::j2date((day + JULIAN_OF_2000) as i32, &mut year, &mut month, &mut of_month) };
    format!("{year:04}-{month:02}-{of_month:02}")
}

/// The partition of a day, without its schema.
pub fn name(day: i64) -> String {
    format!("event_{}", suffix(day))
}

/// YYYYMMDD.
fn suffix(day: i64) -> String {
    date(day).replace('-', "")
}

fn create(day: i64) -> String {
    let (name, date) = (suffix(day), date(day));
    format!(
        "CREATE TABLE exp.event_{name} (LIKE exp.event INCLUDING ALL);
         ALTER TABLE exp.event_{name} REPLICA IDENTITY FULL;
         ALTER TABLE exp.event_{name} ENABLE ROW LEVEL SECURITY;
         COMMENT ON TABLE exp.event_{name} IS 'Events of {date} (UTC).';\n"
    )
}

fn attach(day: i64) -> String {
    let (name, from, to) = (suffix(day), date(day), date(day + 1));
    format!(
        "ALTER TABLE exp.event ATTACH PARTITION exp.event_{name}
             FOR VALUES FROM ('{from} 00:00:00+00') TO ('{to} 00:00:00+00');\n"
    )
}

static COLUMNS: Statement = Statement {
    text: "SELECT string_agg(quote_ident(attname), ', ' ORDER BY attnum) FROM pg_attribute
           WHERE attrelid = 'exp.event'::regclass AND attnum > 0 AND NOT attisdropped AND attgenerated = ''",
    types: &[],
};

/// The columns of exp.event, yours among them.
fn columns(store: &Store) -> String {
    sql::read_one(store, &COLUMNS, &[], Sees::Latest, |row| row.need(1)).expect("one row")
}

fn move_from_default(day: i64, columns: &str) {
    sql::script(&create(day));
    let (name, from, to) = (suffix(day), date(day), date(day + 1));
    sql::write_once(&format!(
        "WITH moved AS (
             DELETE FROM exp.event_default WHERE ts >= '{from} 00:00:00+00' AND ts < '{to} 00:00:00+00'
             RETURNING {columns})
         INSERT INTO exp.event_{name} ({columns}) SELECT {columns} FROM moved"
    ));
    sql::script(&attach(day));
}
