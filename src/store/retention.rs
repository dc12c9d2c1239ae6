//! What is kept for how long.

use pgrx::pg_sys;

use super::maintain::{MOST, Progress};
use super::partition::{self, MICROS_A_DAY, Partition};
use super::sql::{self, Sees, Statement, param};
use super::{Store, lock, setting};

/// Removes what is older than the settings say, whole days (UTC) at a time. Events that are not aggregated yet stay, and
/// their buckets of five minutes.
pub fn maintain(store: &Store) -> Progress {
    if !lock::try_partitions(store) {
        // Somebody else is at it: to be asked again.
        return Progress { remaining: 1, ..Progress::default() };
    }
    let settings = setting::current(store);
    let first_kept = partition::first_kept(store) * MICROS_A_DAY;
    let mut progress = Progress::default();
    let (waiting, old) = old_partitions(store, first_kept);
    if !waiting.is_empty() {
        progress.remaining += waiting.len() as i64;
        progress.error = Some(waiting_error(&waiting));
    }
    // What is wider than five minutes is put together from these where a subject is forgotten.
    let fine = waiting.iter().map(|partition| partition.from).fold(first_kept, i64::min);
    let keys = days_of_keys(&settings);
    for (kind, before) in [
        (&EVENTS, first_kept),
        (&FINE_BUCKETS, fine),
        (&BUCKETS, days_ago(settings.metrics_retention_days)),
        (&KEYS, days_ago(keys)),
    ] {
        kind.delete(store, before, &mut progress);
    }
    delete_told(store, &settings, &mut progress);
    // Last, because nobody logs an event from then to the end of the transaction.
    drop_partitions(store, first_kept, old, &mut progress);
    progress
}

/// How long keys are kept: a repeat of the oldest event that is accepted is still known.
fn days_of_keys(settings: &setting::Settings) -> i32 {
    settings.events_retention_days.max(settings.event_past_days + 1)
}

fn days_ago(days: i32) -> i64 {
    (partition::today() - i64::from(days)) * MICROS_A_DAY
}

/// The partitions of days before a time: those with events to aggregate, and those without.
fn old_partitions(store: &Store, before: i64) -> (Vec<Partition>, Vec<Partition>) {
    let old = partition::list(store).into_iter().filter(|partition| partition.to <= before);
    old.partition(|partition| is_waiting(store, partition))
}

fn waiting_error(waiting: &[Partition]) -> String {
    let names: Vec<&str> = waiting.iter().take(3).map(|partition| partition.name.as_str()).collect();
    let more = if waiting.len() > names.len() { ", ..." } else { "" };
    format!("events are not aggregated yet: {}{more}", names.join(", "))
}

/// Whether an event `e` is folded, as far as `a` says, the row of its era.
macro_rules! is_folded {
    () => {
        "(pg_visible_in_snapshot(e.xid::text::xid8, a.snapshot::pg_snapshot) OR e.xid = a.own_xid AND e.epoch <= a.own_epoch)"
    };
}

pub(super) use is_folded;

// What is before the snapshot's xmin is folded: where all is, the index on xid leaves nothing to look at. The partition is
// chosen by its bounds.
static WAITING: Statement = Statement {
    text: concat!(
        "SELECT EXISTS (
             SELECT FROM exp.aggregation AS a
             CROSS JOIN LATERAL (
                 SELECT FROM exp.event AS e
                 WHERE e.ts >= $1 AND e.ts < $2 AND e.era = a.era
                   AND e.xid >= pg_snapshot_xmin(a.snapshot::pg_snapshot)::text::bigint AND NOT ",
        is_folded!(),
        " LIMIT 1) AS w)"
    ),
    types: &[pg_sys::TIMESTAMPTZOID, pg_sys::TIMESTAMPTZOID],
};

/// Whether a partition has events that are not aggregated yet.
fn is_waiting(store: &Store, partition: &Partition) -> bool {
    let time = |time: i64| Some(pg_sys::Datum::from(time));
    let params = [time(partition.from), time(partition.to)];
    sql::read_one(store, &WAITING, &params, Sees::Latest, |row| row.need(1)).expect("one row")
}

// Who logs events holds the first of these locks, who reads them all: without the second, a reader that is about to read
// the default partition would deadlock with a DROP.
const LOCK: &str = "LOCK TABLE ONLY exp.event IN ACCESS EXCLUSIVE MODE;
                    LOCK TABLE exp.event_default IN ACCESS EXCLUSIVE MODE";

fn drop_partitions(store: &Store, before: i64, old: Vec<Partition>, progress: &mut Progress) {
    if old.is_empty() {
        return;
    }
    if let Err(error) = partition::attempt(store, || sql::script(LOCK)) {
        progress.remaining += old.len() as i64;
        progress.count(0, Err(error));
        return;
    }
    // Events may have come meanwhile, and somebody may have dropped some.
    let (_, old) = old_partitions(store, before);
    let count = old.len() as i64;
    let done = progress.done;
    for partition in old {
        // The name is a regclass.
        let dropped = partition::attempt(store, || sql::script(&format!("DROP TABLE {}", partition.name)));
        progress.count(1, dropped);
    }
    progress.remaining += count - (progress.done - done);
}

/// Rows that are deleted once they are older than a time, and how many there are.
struct Kind {
    delete: Statement,
    count: Statement,
}

impl Kind {
    fn delete(&self, store: &Store, before: i64, progress: &mut Progress) {
        let before = Some(pg_sys::Datum::from(before));
        let done = sql::write(store, &self.delete, &[before, param(MOST)]) as i64;
        progress.done += done;
        if done == MOST {
            let left = sql::read_one(store, &self.count, &[before], Sees::Latest, |row| row.need::<i64>(1));
            progress.remaining += left.expect("one row");
        }
    }
}

// Rows are addressed by their place, which holds for the statement.
macro_rules! kind {
    ($table:literal, $old:expr) => {
        Kind {
            delete: Statement {
                text: concat!(
                    "DELETE FROM ",
                    $table,
                    " WHERE ctid = ANY (ARRAY(SELECT e.ctid FROM ",
                    $table,
                    " AS e WHERE ",
                    $old,
                    " LIMIT $2))"
                ),
                types: &[pg_sys::TIMESTAMPTZOID, pg_sys::INT8OID],
            },
            count: Statement {
                text: concat!("SELECT count(*) FROM ", $table, " AS e WHERE ", $old),
                types: &[pg_sys::TIMESTAMPTZOID],
            },
        }
    };
}

static EVENTS: Kind = kind!(
    "exp.event_default",
    concat!("e.ts < $1 AND EXISTS (SELECT FROM exp.aggregation AS a WHERE a.era = e.era AND ", is_folded!(), ")")
);
static FINE_BUCKETS: Kind = kind!("exp.bucket", "e.width = 300 AND e.bucket_start < $1");
static BUCKETS: Kind = kind!("exp.bucket", "e.width > 300 AND e.bucket_start < $1");
static KEYS: Kind = kind!("exp.dedupe", "e.at < $1");

// An event that waits for a subscription stays, and so does one that is being queued again.
static EVENTS_TOLD: Kind = Kind {
    delete: Statement {
        text: "DELETE FROM exp.outbox WHERE ctid = ANY (ARRAY(
                   SELECT e.ctid FROM exp.outbox AS e
                   WHERE e.at < $1 AND NOT EXISTS (
                       SELECT FROM exp.delivery AS d WHERE d.event_id = e.id AND d.state = 'waiting')
                   LIMIT $2 FOR UPDATE SKIP LOCKED))",
        types: &[pg_sys::TIMESTAMPTZOID, pg_sys::INT8OID],
    },
    count: Statement {
        text: "SELECT count(*) FROM exp.outbox AS e
               WHERE e.at < $1 AND NOT EXISTS (
                   SELECT FROM exp.delivery AS d WHERE d.event_id = e.id AND d.state = 'waiting')",
        types: &[pg_sys::TIMESTAMPTZOID],
    },
};
// What another session removes, or works on, at this moment is skipped: nobody waits, whatever the order.
// Also what a subscription was to get that ended while the event was being written.
static DELIVERIES: Statement = Statement {
    text: "DELETE FROM exp.delivery WHERE ctid = ANY (ARRAY(
               SELECT d.ctid FROM exp.delivery AS d
               WHERE NOT EXISTS (SELECT FROM exp.subscription AS s WHERE s.id = d.subscription_id)
                  OR NOT EXISTS (SELECT FROM exp.outbox AS o WHERE o.id = d.event_id)
               FOR UPDATE OF d SKIP LOCKED))",
    types: &[],
};
// A lane that somebody is about to lease is made again.
static LANES: Statement = Statement {
    text: "DELETE FROM exp.lane WHERE ctid = ANY (ARRAY(
               SELECT l.ctid FROM exp.lane AS l
               WHERE (l.lease_until IS NULL OR l.lease_until < clock_timestamp()) AND NOT EXISTS (
                   SELECT FROM exp.delivery AS d
                   WHERE d.subscription_id = l.subscription_id AND d.scope = l.scope AND d.experiment = l.experiment
                     AND d.state = 'waiting')
               FOR UPDATE OF l SKIP LOCKED))",
    types: &[],
};
static VERSIONS: Statement = Statement {
    text: "DELETE FROM exp.config_version WHERE ctid = ANY (ARRAY(
               SELECT v.ctid FROM exp.config_version AS v JOIN exp.publication AS p ON p.scope_id = v.scope_id
               WHERE v.version <= p.version - $1
               FOR UPDATE OF v SKIP LOCKED))",
    types: &[pg_sys::INT8OID],
};

/// Removes what others were told long ago: events, their deliveries, and versions of configurations.
fn delete_told(store: &Store, settings: &setting::Settings, progress: &mut Progress) {
    EVENTS_TOLD.delete(store, days_ago(settings.outbox_retention_days), progress);
    for (statement, params) in
        [(&DELIVERIES, vec![]), (&LANES, vec![]), (&VERSIONS, vec![param(settings.config_versions_kept)])]
    {
        progress.done += sql::write(store, statement, &params) as i64;
    }
}
