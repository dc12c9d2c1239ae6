//! Where a reader of the outbox goes on: a snapshot, which tells what was committed before.

use pgrx::pg_sys;

use super::Store;
use super::sql::{self, Sees, Statement};
use super::watermark::Seen;
use crate::error::{Error, Result};
use crate::majors;

/// What was committed at a moment.
#[derive(Clone)]
pub struct Moment {
    /// The timeline of that moment; 0 for before everything.
    pub timeline: i32,
    /// A pg_snapshot.
    pub snapshot: String,
}

impl Moment {
    /// The first transaction that may not be seen.
    pub fn xmin(&self) -> i64 {
        self.snapshot.split(':').next().and_then(|xmin| xmin.parse().ok()).expect("a pg_snapshot")
    }
}

/// A watermark, taken apart.
pub struct Place {
    /// What was read.
    pub from: Moment,
    /// Where a page ended: what is to be read with it, and its last event.
    pub page: Option<(Moment, i64)>,
}

impl Place {
    /// Everything is new.
    pub fn start() -> Self {
        Place { from: Moment { timeline: 0, snapshot: "1:1:".to_owned() }, page: None }
    }

    /// Everything up to a moment was read.
    pub fn at(moment: &Moment) -> Self {
        Place { from: moment.clone(), page: None }
    }

    /// `<cluster>/<timeline>/<snapshot>`, or of a page `<cluster>/<timeline>/<snapshot>/<timeline>/<snapshot>/<event>`.
    pub fn text(&self) -> String {
        let shown = |moment: &Moment| format!("{}/{}", moment.timeline, moment.snapshot);
        let page = self.page.as_ref().map(|(to, last)| format!("/{}/{last}", shown(to))).unwrap_or_default();
        format!("{}/{}{page}", cluster(), shown(&self.from))
    }

    /// Reads what `text` wrote.
    ///
    /// # Errors
    /// Where it did not, or in another cluster.
    pub fn parse(text: &str) -> Result<Self> {
        let invalid = |problem| Error::Watermark { problem, given: text.to_owned() };
        let foreign = || invalid("it is none that exp_outbox() gave");
        let parts: Vec<&str> = text.split('/').collect();
        let (of, rest) = parts.split_first().expect("a split has a part");
        if of.is_empty() || u64::from_str_radix(of, 16).is_err() {
            return Err(foreign());
        }
        if *of != cluster() {
            return Err(invalid("it is of another cluster: this database was restored from a dump"));
        }
        let (from, page) = match rest {
            [timeline, snapshot] => (moment(timeline, snapshot), None),
            [timeline, snapshot, to, at, last] => {
                let last = last.parse::<i64>().map_err(|_| foreign())?;
                (moment(timeline, snapshot), Some((moment(to, at).ok_or_else(foreign)?, last)))
            }
            _ => (None, None),
        };
        Ok(Place { from: from.ok_or_else(foreign)?, page })
    }
}

fn moment(timeline: &str, snapshot: &str) -> Option<Moment> {
    let timeline = timeline.parse().ok().filter(|timeline| *timeline >= 0)?;
    is_snapshot(snapshot).then(|| Moment { timeline, snapshot: snapshot.to_owned() })
}

/// Whether a text is a pg_snapshot: xmin:xmax:xid,xid,...
fn is_snapshot(text: &str) -> bool {
    let parts: Vec<&str> = text.split(':').collect();
    let [xmin, xmax, running] = parts[..] else { return false };
    let number = |text: &str| {
        let digits = !text.is_empty() && text.bytes().all(|byte| byte.is_ascii_digit());
        text.parse::<i64>().ok().filter(|number| digits && *number > 0)
    };
    let (Some(xmin), Some(xmax)) = (number(xmin), number(xmax)) else { return false };
    let running: Option<Vec<i64>> =
        if running.is_empty() { Some(Vec::new()) } else { running.split(',').map(number).collect() };
    let Some(running) = running else { return false };
    xmin <= xmax && running.is_sorted_by(|a, b| a < b) && running.iter().all(|xid| (xmin..xmax).contains(xid))
}

/// What tells this cluster from those that a dump may be restored into.
fn cluster() -> String {
    // SAFETY: a plain read of shared memory.
    format!("{:x}", unsafe { pg_sys::GetSystemIdentifier() })
}

/// The timeline that is written on; on a standby, the one that is replayed.
pub fn timeline() -> i32 {
    let mut timeline = 0;
    // SAFETY: plain reads of shared memory; who is not in recovery writes on a timeline.
    unsafe {
        if pg_sys::RecoveryInProgress() {
            pg_sys::GetXLogReplayRecPtr(&mut timeline);
        } else {
            timeline = majors::written_timeline();
        }
    }
    timeline as i32
}

static SNAPSHOT: Statement = Statement { text: "SELECT pg_current_snapshot()::text", types: &[] };

/// What the caller's query sees, but for this transaction itself: what that wrote is told when it is committed.
pub fn now(store: &Store) -> Moment {
    let text = sql::read_one(store, &SNAPSHOT, &[], Sees::Caller, |row| row.need::<String>(1)).expect("one row");
    // SAFETY: reads the state of the transaction.
    let own = unsafe { pg_sys::GetTopFullTransactionIdIfAny() }.value;
    let seen = Seen::parse(&text, (0, 0)).without(own);
    // SAFETY: a plain read of shared memory.
    let in_recovery = unsafe { pg_sys::RecoveryInProgress() };
    if in_recovery {
        // A snapshot of a standby does not list what runs on the primary: it is told up to the first that may.
        return Moment { timeline: timeline(), snapshot: seen.up_to_the_first_running().text() };
    }
    // The number of a transaction whose end is not on disk is given again after a crash, to another one.
    // SAFETY: called outside of recovery.
    unsafe { pg_sys::XLogFlush(end_of_log()) };
    Moment { timeline: timeline(), snapshot: seen.text() }
}

/// Where the last record of the log ends. Postgres says where the next one begins, which at the start of a page is behind
/// the page's header; nothing can be flushed up to there before there is such a record.
fn end_of_log() -> pg_sys::XLogRecPtr {
    // SAFETY: plain reads of shared memory, and of a setting.
    let (next, segment) = unsafe { (pg_sys::GetXLogInsertRecPtr(), pg_sys::wal_segment_size as u64) };
    let page = u64::from(pg_sys::XLOG_BLCKSZ);
    // The first page of a segment has the long header.
    let header = match next % segment < page {
        true => size_of::<pg_sys::XLogLongPageHeaderData>(),
        false => size_of::<pg_sys::XLogPageHeaderData>(),
    };
    let header = header.next_multiple_of(pg_sys::MAXIMUM_ALIGNOF as usize) as u64;
    if next % page == header { next - header } else { next }
}
