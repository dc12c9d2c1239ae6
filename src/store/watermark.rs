//! How far the events are folded.

use pgrx::pg_sys;

use super::sql::{self, Row, Sees, Statement, param};
use super::{Store, event};

/// A pg_snapshot, and which events of the transaction that took it were folded.
#[derive(Clone, Debug, Default)]
pub struct Seen {
    xmin: u64,
    xmax: u64,
    /// In progress then, in ascending order.
    running: Vec<u64>,
    /// The transaction that folded, and up to which epoch of its own events.
    own: (u64, i16),
}

impl Seen {
    /// Everything: the transactions of a cluster that this database came from.
    fn everything() -> Self {
        Seen { xmin: i64::MAX as u64, xmax: i64::MAX as u64, ..Seen::default() }
    }

    pub fn parse(text: &str, own: (u64, i16)) -> Self {
        let mut parts = text.split(':');
        let mut number = || parts.next().and_then(|part| part.parse().ok()).expect("a pg_snapshot");
        let (xmin, xmax) = (number(), number());
        let running = parts.next().unwrap_or("").split(',').filter_map(|xid| xid.parse().ok()).collect();
        Seen { xmin, xmax, running, own }
    }

    pub fn text(&self) -> String {
        let running: Vec<String> = self.running.iter().map(u64::to_string).collect();
        format!("{}:{}:{}", self.xmin, self.xmax, running.join(","))
    }

    /// Whether an event was folded.
    pub fn contains(&self, xid: u64, epoch: i16) -> bool {
        xid < self.xmin
            || xid < self.xmax && self.running.binary_search(&xid).is_err()
            || xid == self.own.0 && epoch <= self.own.1
    }

    /// All events from this transaction on may be new; those before are not.
    pub fn from(&self) -> i64 {
        self.xmin as i64
    }

    /// Whether it contains nothing at all.
    fn is_empty(&self) -> bool {
        self.xmax <= 1
    }

    /// Without the transaction that takes it: of its events those are folded whose epoch says so.
    pub fn without(mut self, own: u64) -> Self {
        if own != 0
            && own < self.xmax
            && let Err(place) = self.running.binary_search(&own)
        {
            self.running.insert(place, own);
            self.xmin = self.xmin.min(own);
        }
        self
    }

    /// As if nothing from a transaction on had been seen.
    fn until(mut self, limit: u64) -> Self {
        self.xmin = self.xmin.min(limit);
        self.xmax = self.xmax.min(limit);
        self.running.retain(|xid| *xid < limit);
        if self.own.0 >= limit {
            self.own = (0, 0);
        }
        self
    }
}

/// The events of one cluster: what was folded of them, and what is to be.
pub struct Horizon {
    pub era: i16,
    pub before: Seen,
    pub after: Seen,
}

impl Horizon {
    /// Whether an event is to be folded now.
    pub fn is_new(&self, xid: u64, epoch: i16) -> bool {
        !self.before.contains(xid, epoch) && self.after.contains(xid, epoch)
    }
}

pub struct Watermark {
    horizons: Vec<Horizon>,
    current: i16,
    more: bool,
}

static ERAS: Statement =
    Statement { text: "SELECT era, snapshot, own_xid, own_epoch FROM exp.aggregation ORDER BY era", types: &[] };
static SNAPSHOT: Statement = Statement { text: "SELECT pg_current_snapshot()::text", types: &[] };
static SAVE: Statement = Statement {
    text: "UPDATE exp.aggregation
           SET snapshot = $2, own_xid = $3, own_epoch = $4, events = events + $5, aggregated_at = clock_timestamp()
           WHERE era = $1",
    types: &[pg_sys::INT2OID, pg_sys::TEXTOID, pg_sys::INT8OID, pg_sys::INT2OID, pg_sys::INT8OID],
};

impl Watermark {
    /// What is folded, and what the pushed snapshot adds: at most about `batch` events.
    pub fn load(store: &Store, batch: i64) -> Self {
        let current = event::era(store);
        // SAFETY: reads the state of the transaction.
        let own = unsafe { pg_sys::GetTopFullTransactionIdIfAny() }.value;
        let now = sql::read_one(store, &SNAPSHOT, &[], Sees::Caller, |row| row.need::<String>(1)).expect("one row");
        let now = Seen::parse(&now, (own, event::epoch())).without(own);
        let era = |row: &Row| {
            let own = (row.need::<i64>(3) as u64, row.need(4));
            (row.need::<i16>(1), Seen::parse(&row.need::<String>(2), own))
        };
        let eras = sql::read(store, &ERAS, &[], Sees::Latest, era);
        let mut more = false;
        let horizon = |(era, before): (i16, Seen)| {
            let after = if era == current { now.clone() } else { Seen::everything() };
            let limit = (era == current).then(|| limit(store, era, &before, batch)).flatten();
            more |= limit.is_some();
            let after = limit.map_or(after.clone(), |limit| after.until(limit));
            Horizon { era, before, after }
        };
        Watermark { horizons: eras.into_iter().map(horizon).collect(), current, more }
    }

    /// Whether there is more than fits into a portion.
    pub fn more(&self) -> bool {
        self.more
    }

    pub fn horizons(&self) -> &[Horizon] {
        &self.horizons
    }

    /// What an era's events are measured by.
    pub fn horizon(&self, era: i16) -> Option<&Horizon> {
        self.horizons.iter().find(|horizon| horizon.era == era)
    }

    /// Whether nothing was folded before.
    pub fn is_first(&self) -> bool {
        self.horizons.iter().all(|horizon| horizon.before.is_empty())
    }

    /// Writes down that the portion is folded.
    pub fn save(&self, store: &Store, events: i64) {
        for horizon in &self.horizons {
            let events = if horizon.era == self.current { events } else { 0 };
            let (own, epoch) = horizon.after.own;
            let params =
                [param(horizon.era), param(horizon.after.text()), param(own as i64), param(epoch), param(events)];
            sql::write(store, &SAVE, &params);
        }
    }
}

static BLOCKS: Statement = Statement {
    text: "SELECT coalesce(sum(pg_relation_size(inhrelid)), 0)::bigint / current_setting('block_size')::bigint
           FROM pg_inherits WHERE inhparent = 'exp.event'::regclass",
    types: &[],
};
static SAMPLE: Statement = Statement {
    text: "SELECT xid, epoch FROM exp.event TABLESAMPLE SYSTEM ($3) WHERE era = $1 AND xid >= $2 ORDER BY xid",
    types: &[pg_sys::INT2OID, pg_sys::INT8OID, pg_sys::FLOAT4OID],
};

/// The transaction that a portion of about `batch` events ends before; `None` where all of them fit. The events are
/// not in the order of their transactions, so a sample of pages says where to cut. It lies beyond everything that was
/// seen before: what was folded stays folded, and of what is new something is.
fn limit(store: &Store, era: i16, before: &Seen, batch: i64) -> Option<u64> {
    const EVENTS_A_BLOCK: i64 = 100;
    const SAMPLED_BLOCKS: f64 = 1_000.0;
    let blocks: i64 = sql::read_one(store, &BLOCKS, &[], Sees::Latest, |row| row.need(1)).expect("one row");
    if blocks * EVENTS_A_BLOCK <= batch {
        return None;
    }
    let share = (SAMPLED_BLOCKS / blocks as f64).min(1.0);
    let params = [param(era), param(before.from()), param((share * 100.0) as f32)];
    let sampled = |row: &Row| (row.need::<i64>(1) as u64, row.need::<i16>(2));
    let sample = sql::read(store, &SAMPLE, &params, Sees::Caller, sampled);
    let new: Vec<u64> =
        sample.into_iter().filter(|(xid, epoch)| !before.contains(*xid, *epoch)).map(|(xid, _)| xid).collect();
    let expected = new.len() as f64 / share;
    if expected <= batch as f64 * 1.2 {
        return None;
    }
    let place = (new.len() as f64 * batch as f64 / expected) as usize;
    let limit = (new[place.min(new.len() - 1)] + 1).max(before.xmax).max(before.own.0 + 1);
    (limit <= *new.last()?).then_some(limit)
}
