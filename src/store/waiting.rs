//! Which events were logged lately and wait to be aggregated.
//!
//! It is the same for all experiments, so that a query over many of them looks once: what was found is kept with the
//! snapshot that it was found with.

use std::cell::RefCell;
use std::collections::{BTreeMap, BTreeSet};
use std::ffi::CString;
use std::rc::Rc;

use pgrx::pg_sys;

use super::lookup::{self, Column};
use super::sql::{Columns, PushedSnapshot, Sees};
use super::watermark::Seen;
use super::{Store, partition};
use crate::majors;

/// The scopes of the events of a name.
pub type Waiting = BTreeMap<String, BTreeSet<i32>>;

/// What two looks must have in common to see the same.
///
/// Snapshots of one transaction that are alike see alike, since whatever commits or aborts elsewhere ends in the numbers,
/// and what the transaction itself does in `command`; but for what it takes back by a savepoint: then `forget`.
#[derive(PartialEq)]
struct View {
    store: pg_sys::Oid,
    day: i64,
    transaction: u32,
    command: u32,
    range: (u32, u32),
    running: Vec<u32>,
    overflowed: bool,
}

impl View {
    fn active(store: &Store, day: i64) -> Self {
        // SAFETY: there is an active snapshot inside of any function; it says how long its lists are. A backend has a
        // process.
        unsafe {
            let snapshot = &*pg_sys::GetActiveSnapshot();
            let list = |start: *mut pg_sys::TransactionId, count: usize| {
                let all = (0..count).map(move |place| (*start.add(place)).into_inner());
                all.collect::<Vec<u32>>()
            };
            let mut running = list(snapshot.xip, snapshot.xcnt as usize);
            running.extend(list(snapshot.subxip, snapshot.subxcnt.max(0) as usize));
            View {
                store: store.event,
                day,
                transaction: majors::local_transaction(),
                command: snapshot.curcid,
                range: (snapshot.xmin.into_inner(), snapshot.xmax.into_inner()),
                running,
                overflowed: snapshot.suboverflowed,
            }
        }
    }
}

thread_local! {
    static FOUND: RefCell<Option<(View, Rc<Waiting>)>> = const { RefCell::new(None) };
}

/// A savepoint is rolled back, and with it what the snapshots that follow may no longer see.
pub fn forget() {
    FOUND.take();
}

/// Those of today, by their names; `None` where a table is not as the store made it.
pub fn events(store: &Store, sees: Sees) -> Option<Rc<Waiting>> {
    let _latest = (sees == Sees::Latest).then(|| PushedSnapshot::catalog(store.experiment));
    let view = View::active(store, partition::today());
    let known = FOUND.with_borrow(|found| found.as_ref().filter(|(of, _)| *of == view).map(|(_, found)| found.clone()));
    known.or_else(|| {
        let found = Rc::new(look(view.day)?);
        FOUND.set(Some((view, found.clone())));
        Some(found)
    })
}

const ERAS: [Column; 4] = [
    (c"era", pg_sys::INT2OID),
    (c"snapshot", pg_sys::TEXTOID),
    (c"own_xid", pg_sys::INT8OID),
    (c"own_epoch", pg_sys::INT2OID),
];
const EVENTS: [Column; 6] = [
    (c"era", pg_sys::INT2OID),
    (c"xid", pg_sys::INT8OID),
    (c"epoch", pg_sys::INT2OID),
    (c"ts", pg_sys::TIMESTAMPTZOID),
    (c"scope_id", pg_sys::INT4OID),
    (c"event", pg_sys::TEXTOID),
];

/// Of the pages that were filled last today: looking for any event that waits would take as long as there are many.
fn look(day: i64) -> Option<Waiting> {
    const BLOCKS: u32 = 8;
    let mut eras = BTreeMap::new();
    let known = lookup::scan(lookup::relation(c"aggregation")?, &ERAS, None, |row| {
        let own = (row.number(2) as u64, row.number(3) as i16);
        eras.insert(row.number(0) as i16, Seen::parse(row.text(1), own));
    });
    let name = CString::new(partition::name(day)).expect("digits");
    let table = lookup::relation(&name).or_else(|| lookup::relation(c"event_default"))?;
    let from = day * partition::MICROS_A_DAY;
    let mut found = Waiting::new();
    let waits = |row: &Columns| {
        let seen = eras.get(&(row.number(0) as i16));
        row.number(3) >= from && seen.is_some_and(|seen| !seen.contains(row.number(1) as u64, row.number(2) as i16))
    };
    let looked = lookup::scan(table, &EVENTS, Some(BLOCKS), |row| {
        if waits(row) {
            found.entry(row.text(5).to_owned()).or_default().insert(row.number(4) as i32);
        }
    });
    (known && looked).then_some(found)
}

/// When events were aggregated last, in microseconds, as the active snapshot sees it: `Some(None)` for never.
pub fn aggregated_at() -> Option<Option<i64>> {
    let mut last = None;
    let column = [(c"aggregated_at", pg_sys::TIMESTAMPTZOID)];
    let looked = lookup::scan(lookup::relation(c"aggregation")?, &column, None, |row| {
        last = last.max(row.datum(0).map(|at| at.value() as i64));
    });
    looked.then_some(last)
}
