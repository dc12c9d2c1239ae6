//! Events: what subjects did.
//!
//! An event is stored once, whatever it counts in. Logging holds the shared lock of the subjects' tags to the commit:
//! whoever erases or merges a subject waits for its events in flight, and those that follow see what became of it.

use std::cell::{Cell, RefCell};
use std::collections::{BTreeMap, HashMap, HashSet};
use std::rc::Rc;

use pgrx::{pg_guard, pg_sys};

use super::assignment::{self, datum};
use super::heap::{Found, Table};
use super::session::{self, Cached};
use super::sql::{self, PushedSnapshot, Row, Sees, Statement, param};
use super::{Store, audit, definition, event_row, lock, scope, setting};
use crate::error::{Error, Result};
use crate::unguarded;

/// An event as it was given, checked but for its time.
pub struct NewEvent<'a> {
    pub subject: &'a str,
    pub event: &'a str,
    pub value: f64,
    pub key: Option<&'a str>,
    /// In microseconds since 2000; `None` for now.
    pub ts: Option<i64>,
    /// A jsonb datum; `None` for the empty object.
    pub meta: Option<pg_sys::Datum>,
    pub dedupe_key: Option<&'a str>,
}

/// Logs an event of a scope; returns in how many experiments it counts.
pub fn log(store: &Store, scope: &str, event: NewEvent) -> Result<i32> {
    let events = [event];
    let logging = Logging::begin(store, scope, &events).map_err(|(_, error)| error)?;
    Ok(logging.store_all().counted_in as i32)
}

/// Logs events of a scope; returns how many were stored. An error comes with the place of its event.
pub fn log_all(store: &Store, scope: &str, events: &[NewEvent]) -> Result<i32, (usize, Error)> {
    if events.is_empty() {
        return Ok(0);
    }
    Ok(Logging::begin(store, scope, events)?.store_all().stored as i32)
}

/// The transaction's start, in microseconds since 2000: when an event happened that says nothing else.
fn received_at() -> i64 {
    // SAFETY: called inside a transaction.
    unsafe { pg_sys::GetCurrentTransactionStartTimestamp() }
}

/// A scope as far as events are concerned.
struct Home {
    id: i32,
    name: String,
    /// Whether it has merged subjects.
    aliased: bool,
    /// Whether subjects were erased in it.
    erased: bool,
}

/// An experiment that events may count in, holdouts included.
struct Target {
    id: i32,
    home: Home,
    /// When it begins to count: a draft with a schedule is due then.
    from: i64,
    /// When it was stopped, and went on.
    stops: Vec<(i64, i64)>,
}

impl Target {
    fn counts(&self, ts: i64, now: i64) -> bool {
        self.from <= now && !self.stops.iter().any(|(from, to)| (*from..*to).contains(&ts))
    }
}

/// What a scope sees.
struct View {
    home: Home,
    targets: Vec<Rc<Target>>,
}

#[derive(Default)]
struct Cache {
    views: BTreeMap<String, Rc<View>>,
    /// By scope and key; `None` where there is no such experiment.
    targets: BTreeMap<String, BTreeMap<String, Option<Rc<Target>>>>,
    /// How many keys are remembered, which callers choose.
    keys: usize,
}

impl Cache {
    fn enter_view(&mut self, scope: &str, view: Rc<View>) {
        const MOST: usize = 1_000;
        if self.views.len() >= MOST {
            self.views.clear();
        }
        self.views.insert(scope.to_owned(), view);
    }

    fn enter_target(&mut self, scope: &str, key: &str, target: Option<Rc<Target>>) {
        const MOST: usize = 10_000;
        if self.keys >= MOST {
            self.targets.clear();
            self.keys = 0;
        }
        self.keys += 1;
        self.targets.entry(scope.to_owned()).or_default().insert(key.to_owned(), target);
    }
}

thread_local! {
    static CACHE: RefCell<Cached<Cache>> = RefCell::new(Cached::new());
}

static HOME: Statement =
    Statement { text: "SELECT id, name, aliased, erased FROM exp.scope WHERE name = $1", types: &[pg_sys::TEXTOID] };

/// What a scope sees under each key, or under one: the nearest, if any of it can count or the key is asked for.
static TARGETS: Statement = Statement {
    text: "WITH RECURSIVE up (id, name, aliased, erased, parent_id, depth) AS (
               SELECT id, name, aliased, erased, parent_id, 0 FROM exp.scope WHERE name = $1
               UNION ALL
               SELECT s.id, s.name, s.aliased, s.erased, s.parent_id, up.depth + 1
               FROM exp.scope AS s JOIN up ON s.id = up.parent_id)
           SELECT scope_id, name, aliased, erased, id,
                  CASE status WHEN 'draft' THEN coalesce(start_at, 'infinity') WHEN 'archived' THEN 'infinity'
                       ELSE '-infinity' END,
                  CASE status WHEN 'stopped' THEN stopped_at ELSE end_at END
           FROM (SELECT DISTINCT ON (e.key) up.id AS scope_id, up.name, up.aliased, up.erased, e.id, e.status,
                        e.start_at, e.end_at, e.stopped_at
                 FROM up JOIN exp.experiment AS e ON e.scope_id = up.id
                 WHERE e.deleted_at IS NULL AND (up.depth = 0 OR e.inherit) AND ($2 IS NULL OR e.key = $2)
                 ORDER BY e.key, up.depth) AS nearest
           WHERE $2 IS NOT NULL OR status IN ('running', 'paused', 'stopped') OR status = 'draft' AND start_at IS NOT NULL
           ORDER BY id",
    types: &[pg_sys::TEXTOID, pg_sys::TEXTOID],
};
static STOPS: Statement = Statement {
    text: "SELECT e.id, lower(stop), upper(stop) FROM exp.experiment AS e, unnest(e.stops) AS stop
           WHERE e.id = ANY ($1)",
    types: &[pg_sys::INT4ARRAYOID],
};

/// A timestamp as Postgres counts; NULL where it stands for none.
fn time(row: &Row, column: i32, none: i64) -> i64 {
    row.copy(column).map_or(none, |datum| datum.value() as i64)
}

fn home(row: &Row) -> Home {
    Home { id: row.need(1), name: row.need(2), aliased: row.need(3), erased: row.need(4) }
}

/// The experiments that a scope sees, or the one of a key.
fn load_targets(store: &Store, scope: &str, key: Option<&str>) -> Vec<Rc<Target>> {
    let mut targets = sql::read(store, &TARGETS, &[param(scope), key.and_then(param)], Sees::Latest, |row| Target {
        home: home(row),
        id: row.need(5),
        from: time(row, 6, i64::MAX),
        stops: vec![(time(row, 7, i64::MAX), i64::MAX)],
    });
    let ids: Vec<i32> = targets.iter().map(|target| target.id).collect();
    let stop = |row: &Row| (row.need::<i32>(1), time(row, 2, i64::MIN), time(row, 3, i64::MAX));
    for (id, from, to) in sql::read(store, &STOPS, &[param(ids)], Sees::Latest, stop) {
        let at = targets.binary_search_by_key(&id, |target| target.id).expect("it was asked for");
        targets[at].stops.push((from, to));
    }
    targets.into_iter().map(Rc::new).collect()
}

/// What a scope sees; `None` where there is no such scope.
fn view(store: &Store, scope: &str) -> Option<Rc<View>> {
    if let Some(known) = CACHE.with_borrow_mut(|cache| cache.current().views.get(scope).cloned()) {
        return Some(known);
    }
    let before = session::changes();
    let home = sql::read_one(store, &HOME, &[param(scope)], Sees::Latest, home)?;
    let view = Rc::new(View { home, targets: load_targets(store, scope, None) });
    CACHE.with_borrow_mut(|cache| cache.keep(before, |cache| cache.enter_view(scope, view.clone())));
    Some(view)
}

/// The experiment of a key, in whatever status; `None` where a scope sees none.
fn target(store: &Store, scope: &str, key: &str) -> Option<Rc<Target>> {
    let known =
        CACHE.with_borrow_mut(|cache| cache.current().targets.get(scope).and_then(|keys| keys.get(key)).cloned());
    known.unwrap_or_else(|| {
        let before = session::changes();
        let target = load_targets(store, scope, Some(key)).into_iter().next();
        CACHE.with_borrow_mut(|cache| cache.keep(before, |cache| cache.enter_target(scope, key, target.clone())));
        target
    })
}

/// Who stands for whom, among the subjects asked about, by scope.
#[derive(Default)]
struct Aliases(HashMap<i32, HashMap<String, String>>);

static ALIASES: Statement = Statement {
    text: "SELECT subject, known_as FROM exp.alias WHERE scope_id = $1 AND subject = ANY ($2)",
    types: &[pg_sys::INT4OID, pg_sys::TEXTARRAYOID],
};

impl Aliases {
    fn look_up(&mut self, store: &Store, home: &Home, subjects: Vec<&str>) {
        if home.aliased && !self.0.contains_key(&home.id) {
            let params = [param(home.id), param(subjects)];
            let rows = sql::read(store, &ALIASES, &params, Sees::Latest, |row| (row.need(1), row.need(2)));
            self.0.insert(home.id, rows.into_iter().collect());
        }
    }

    fn known_as<'a>(&'a self, home: &Home, subject: &'a str) -> &'a str {
        self.0.get(&home.id).and_then(|known| known.get(subject)).map_or(subject, String::as_str)
    }
}

/// Events on their way into the table; their subjects' tags are locked.
struct Logging<'a> {
    store: &'a Store,
    events: &'a [NewEvent<'a>],
    view: Rc<View>,
    /// The experiments that the events name, event by event.
    named: Vec<Option<Rc<Target>>>,
    aliases: Aliases,
    era: i16,
}

impl<'a> Logging<'a> {
    fn begin(store: &'a Store, scope: &str, events: &'a [NewEvent<'a>]) -> Result<Self, (usize, Error)> {
        check_times(store, events)?;
        let era = era(store);
        let mut held = 0_u64;
        loop {
            let before = session::changes();
            let Some(view) = view(store, scope) else { return Err(unknown_scope(scope, &events[0])) };
            let named = named(store, scope, events)?;
            let mut logging = Logging { store, events, view, named, aliases: Aliases::default(), era };
            logging.look_up_aliases();
            let missing = logging.tags() & !held;
            if missing == 0 {
                return Ok(logging);
            }
            for tag in (0..u64::BITS).filter(|tag| missing & 1 << tag != 0) {
                lock::events_shared(store, tag);
            }
            held |= missing;
            // What was read before the locks holds, unless a change arrived with them.
            if logging.aliases.0.is_empty() && session::changes() == before {
                return Ok(logging);
            }
        }
    }

    fn subjects(&self) -> Vec<&'a str> {
        self.events.iter().map(|event| event.subject).collect()
    }

    fn look_up_aliases(&mut self) {
        let home = &self.view.home;
        self.aliases.look_up(self.store, home, self.subjects());
        let targets = self.view.targets.iter().chain(self.named.iter().flatten());
        for target in targets.filter(|target| target.home.aliased && target.home.id != home.id) {
            // An event without a key is looked up under the name that it is stored with.
            let mut names = self.subjects();
            names.extend(self.events.iter().map(|event| self.aliases.known_as(home, event.subject)));
            let names = names.into_iter().map(str::to_owned).collect::<Vec<_>>();
            self.aliases.look_up(self.store, &target.home, names.iter().map(String::as_str).collect());
        }
    }

    /// Whom an event's subject is known as in the event's scope.
    fn known_as(&self, at: usize) -> &str {
        self.aliases.known_as(&self.view.home, self.events[at].subject)
    }

    /// Whom an event is stored of: with a key whom the subject is in that experiment, which is another one where it is
    /// inherited from a scope that merged differently.
    fn stored_as(&self, at: usize) -> &str {
        match &self.named[at] {
            Some(target) if target.home.id != self.view.home.id => {
                self.aliases.known_as(&target.home, self.events[at].subject)
            }
            _ => self.known_as(at),
        }
    }

    /// The tags of the subjects, and of whom they stand for, as a set of bits.
    fn tags(&self) -> u64 {
        let mut tags = 0;
        let mut add = |home: &Home, given: &str, known_as: &str| {
            tags |= 1 << lock::event_tag(&home.name, given);
            if given != known_as {
                tags |= 1 << lock::event_tag(&home.name, known_as);
            }
        };
        for (at, event) in self.events.iter().enumerate() {
            pgrx::check_for_interrupts!();
            add(&self.view.home, event.subject, self.known_as(at));
            if let Some(target) = &self.named[at]
                && target.home.id != self.view.home.id
            {
                add(&target.home, event.subject, self.stored_as(at));
            }
        }
        tags
    }

    /// The events in the order of their subjects: look-ups and insertions then visit the pages of an index once.
    fn order(&self) -> Vec<usize> {
        let prefix = |subject: &str| {
            let mut bytes = [0; 8];
            let length = subject.len().min(8);
            bytes[..length].copy_from_slice(&subject.as_bytes()[..length]);
            u64::from_be_bytes(bytes)
        };
        let mut order: Vec<(u64, usize)> = (0..self.events.len()).map(|at| (prefix(self.stored_as(at)), at)).collect();
        order.sort_unstable_by(|a, b| {
            a.0.cmp(&b.0).then_with(|| self.stored_as(a.1).cmp(self.stored_as(b.1))).then(a.1.cmp(&b.1))
        });
        order.into_iter().map(|(_, at)| at).collect()
    }

    fn store_all(&self) -> Logged {
        let order = self.order();
        let decided = self.decide(&order);
        let fresh = self.claim_dedupe_keys(&decided);
        let common = event_row::Common { received_at: received_at(), scope_id: self.view.home.id, era: self.era };
        let mut logged = Logged::default();
        let stored = order.iter().filter(|at| !decided[**at].dropped && fresh[**at]);
        let rows = stored.map(|at| {
            let (event, counted_in) = (&self.events[*at], decided[*at].counted_in);
            logged.stored += 1;
            logged.counted_in += counted_in;
            event_row::Row {
                ts: event.ts.unwrap_or(common.received_at),
                value: event.value,
                experiment_id: self.named[*at].as_ref().map(|target| target.id),
                counted: i16::try_from(counted_in).unwrap_or(i16::MAX),
                subject: datum(self.stored_as(*at)),
                event: datum(event.event),
                meta: event.meta,
            }
        });
        let rows: Vec<event_row::Row> = rows.collect();
        event_row::insert(self.store, &common, &rows);
        logged
    }

    /// What each event counts in, as of now: nobody erases or merges its subject any more.
    fn decide(&self, order: &[usize]) -> Vec<Decided> {
        let _snapshot = PushedSnapshot::catalog(self.store.assignment);
        let mut records = Records::open(self.store, self.events.len());
        let now = definition::now();
        let mut decided: Vec<Decided> = self.events.iter().map(|_| Decided::default()).collect();
        for at in order {
            pgrx::check_for_interrupts!();
            let (counted_in, known) = self.count(*at, now, &mut records);
            let dropped = self.view.home.erased && !known && self.is_erased(*at);
            decided[*at] = Decided { counted_in, dropped };
        }
        decided
    }

    /// In how many experiments an event counts, and whether its subject has a row in any that was looked at.
    fn count<'b>(&'b self, at: usize, now: i64, records: &mut Records<'b>) -> (usize, bool) {
        let ts = self.events[at].ts.unwrap_or_else(received_at);
        if let Some(target) = &self.named[at] {
            let enrolled = records.exposures(target.id, self.stored_as(at)).is_some();
            return (usize::from(enrolled && target.counts(ts, now)), enrolled);
        }
        let (mut counted_in, mut known) = (0, false);
        let subject = self.known_as(at);
        for target in &self.view.targets {
            let counts = target.counts(ts, now);
            // Where nobody was erased, a subject that is known or not is all the same.
            if !counts && !self.view.home.erased {
                continue;
            }
            let subject = self.aliases.known_as_elsewhere(&self.view.home, &target.home, subject);
            let exposures = records.exposures(target.id, subject);
            known |= exposures.is_some();
            counted_in += usize::from(counts && exposures.is_some_and(|exposures| exposures > 0));
        }
        (counted_in, known)
    }

    fn is_erased(&self, at: usize) -> bool {
        let (given, subject) = (self.events[at].subject, self.known_as(at));
        let digests: Vec<String> = [given, subject].map(|name| audit::digest(self.store, name)).into();
        let params = [param(self.view.home.id), param(digests), param(subject)];
        sql::read_one(self.store, &IS_ERASED, &params, Sees::Latest, |row| row.need(1)).expect("one row")
    }

    /// Which events are stored: those without a dedupe key, and of those with one the first that is logged.
    fn claim_dedupe_keys(&self, decided: &[Decided]) -> Vec<bool> {
        let asked = |at: &usize| !decided[*at].dropped && self.events[*at].dedupe_key.is_some();
        let asked: Vec<usize> = (0..self.events.len()).filter(asked).collect();
        if asked.is_empty() {
            return vec![true; self.events.len()];
        }
        let key = |at: usize| self.events[at].dedupe_key.expect("filtered");
        let params = [
            param(self.view.home.id),
            param(asked.iter().map(|at| self.known_as(*at)).collect::<Vec<_>>()),
            param(asked.iter().map(|at| key(*at)).collect::<Vec<_>>()),
        ];
        let row = |row: &Row| (row.need::<String>(1), row.need::<String>(2));
        let (_, new) = sql::write_returning(self.store, &CLAIM, &params, row);
        let mut new: HashSet<(&str, &str)> = new.iter().map(|(subject, key)| (&**subject, &**key)).collect();
        let mut fresh = vec![true; self.events.len()];
        for at in asked {
            fresh[at] = new.remove(&(self.known_as(at), key(at)));
        }
        fresh
    }
}

impl Aliases {
    /// Whom a subject of one scope stands for in another.
    fn known_as_elsewhere<'a>(&'a self, home: &Home, other: &Home, subject: &'a str) -> &'a str {
        if home.id == other.id { subject } else { self.known_as(other, subject) }
    }
}

/// What becomes of an event.
#[derive(Default)]
struct Decided {
    counted_in: usize,
    /// Its subject was erased.
    dropped: bool,
}

#[derive(Default)]
struct Logged {
    stored: usize,
    counted_in: usize,
}

/// A subject looked up in each experiment once, with the active snapshot.
struct Records<'a> {
    store: &'a Store,
    /// Opened for this call; without it the look-up goes through what stays open from call to call.
    table: Option<Table>,
    subject: &'a str,
    exposures: Vec<(i32, Option<i32>)>,
}

thread_local! {
    /// The statement that looked subjects up last.
    static STATEMENT: Cell<i64> = const { Cell::new(0) };
}

impl<'a> Records<'a> {
    fn open(store: &'a Store, events: usize) -> Self {
        let statement = unguarded::statement_start();
        // What stays open to the end of a statement is worth its making at the second call of one.
        let first = STATEMENT.replace(statement) != statement;
        // SAFETY: the caller pushed a snapshot.
        let open = || Table::open_for_read(store, unsafe { unguarded::active_snapshot() });
        let table = if events > 1 || first { open() } else { None };
        Records { store, table, subject: "", exposures: Vec::new() }
    }

    /// How often a subject was exposed; `None` where it is not enrolled.
    fn exposures(&mut self, experiment: i32, subject: &'a str) -> Option<i32> {
        if self.subject != subject {
            self.subject = subject;
            self.exposures.clear();
        }
        if let Some((_, known)) = self.exposures.iter().find(|(known, _)| *known == experiment) {
            return *known;
        }
        let found = match &mut self.table {
            Some(table) => table.find(experiment, datum(subject)),
            None => assignment::find(self.store, experiment, datum(subject), Sees::Caller),
        };
        let found = match found {
            Found::Stored(row) => Some(row.exposures),
            _ => None,
        };
        self.exposures.push((experiment, found));
        found
    }
}

/// Refuses a time outside of the accepted window.
fn check_times(store: &Store, events: &[NewEvent]) -> Result<(), (usize, Error)> {
    const DAY: i64 = 86_400_000_000;
    const MINUTE: i64 = 60_000_000;
    let settings = setting::current(store);
    let now = received_at();
    let earliest = now - i64::from(settings.event_past_days) * DAY;
    let latest = now + i64::from(settings.event_future_minutes) * MINUTE;
    for (at, event) in events.iter().enumerate() {
        let Some(ts) = event.ts.filter(|ts| !(earliest..=latest).contains(ts)) else { continue };
        let problem = match ts {
            i64::MIN | i64::MAX => "ts must be finite".to_owned(),
            _ if ts < earliest => format!("ts is too old, event_past_days is {}", settings.event_past_days),
            _ => format!("ts is in the future, event_future_minutes is {}", settings.event_future_minutes),
        };
        return Err((at, Error::Event { problem, detail: format!("Got {}.", show_time(ts)) }));
    }
    Ok(())
}

/// A time as the session shows times.
fn show_time(ts: i64) -> String {
    // SAFETY: timestamptz_out takes any timestamptz, and answers a NUL-terminated string.
    unsafe {
        let ts = Some(pg_sys::Datum::from(ts));
        let text = pgrx::direct_function_call_as_datum(pg_sys::timestamptz_out, &[ts]).expect("a text");
        std::ffi::CStr::from_ptr(text.cast_mut_ptr()).to_string_lossy().into_owned()
    }
}

fn unknown_scope(scope: &str, first: &NewEvent) -> (usize, Error) {
    let scope = scope.to_owned();
    (
        0,
        match first.key {
            Some(key) => Error::NotFound { scope, key: key.to_owned() },
            None => Error::ScopeNotFound { scope },
        },
    )
}

/// The experiments that events name.
fn named(store: &Store, scope: &str, events: &[NewEvent]) -> Result<Vec<Option<Rc<Target>>>, (usize, Error)> {
    let named = |(at, event): (usize, &NewEvent)| {
        let Some(key) = event.key else { return Ok(None) };
        let not_found = || (at, Error::NotFound { scope: scope.to_owned(), key: key.to_owned() });
        target(store, scope, key).ok_or_else(not_found).map(Some)
    };
    events.iter().enumerate().map(named).collect()
}

/// In the order of the primary key: two batches that overlap wait for one another in one direction.
static CLAIM: Statement = Statement {
    text: "INSERT INTO exp.dedupe (scope_id, subject, key, at)
           SELECT $1, subject, key, now() FROM unnest($2, $3) AS u (subject, key) ORDER BY subject COLLATE \"C\", key COLLATE \"C\"
           ON CONFLICT (scope_id, subject, key) DO NOTHING RETURNING subject, key",
    types: &[pg_sys::INT4OID, pg_sys::TEXTARRAYOID, pg_sys::TEXTARRAYOID],
};

/// Whether a subject was erased, and has not been enrolled anew anywhere that the scope sees.
static IS_ERASED: Statement = Statement {
    text: "WITH RECURSIVE up (id, parent_id, depth) AS (
               SELECT id, parent_id, 0 FROM exp.scope WHERE id = $1
               UNION ALL
               SELECT s.id, s.parent_id, up.depth + 1 FROM exp.scope AS s JOIN up ON s.id = up.parent_id)
           SELECT EXISTS (SELECT FROM exp.erased WHERE scope_id = $1 AND digest = ANY ($2))
                  AND NOT EXISTS (
                      SELECT FROM up
                      JOIN exp.experiment AS e ON e.scope_id = up.id AND e.deleted_at IS NULL
                                              AND (up.depth = 0 OR e.inherit)
                      JOIN exp.assignment AS a ON a.experiment_id = e.id AND a.subject = $3)",
    types: &[pg_sys::INT4OID, pg_sys::TEXTARRAYOID, pg_sys::TEXTOID],
};

static ERA: Statement =
    Statement { text: "SELECT era FROM exp.aggregation WHERE system_identifier = $1", types: &[pg_sys::INT8OID] };
static NEW_ERA: Statement = Statement {
    text: "INSERT INTO exp.aggregation (era, system_identifier)
           SELECT coalesce(max(era), 0) + 1, $1 FROM exp.aggregation",
    types: &[pg_sys::INT8OID],
};

thread_local! {
    static ERA_OF_CLUSTER: RefCell<Cached<Option<i16>>> = RefCell::new(Cached::new());
}

/// The number of this cluster, where it has one.
pub fn known_era(store: &Store) -> Option<i16> {
    // SAFETY: a plain read of shared memory.
    let cluster = [param(unsafe { pg_sys::GetSystemIdentifier() } as i64)];
    sql::read_one(store, &ERA, &cluster, Sees::Latest, |row| row.need::<i16>(1))
}

/// The number of this cluster, whose transactions exp.event.xid counts; made at its first use.
pub fn era(store: &Store) -> i16 {
    if let Some(known) = ERA_OF_CLUSTER.with_borrow_mut(|known| *known.current()) {
        return known;
    }
    // SAFETY: a plain read of shared memory.
    let cluster = [param(unsafe { pg_sys::GetSystemIdentifier() } as i64)];
    let find = || sql::read_one(store, &ERA, &cluster, Sees::Latest, |row| row.need::<i16>(1));
    let before = session::changes();
    let era = find().unwrap_or_else(|| {
        // Once in the life of a cluster; who comes second waits, and finds it.
        lock::store();
        find().unwrap_or_else(|| {
            sql::write(store, &NEW_ERA, &cluster);
            // Whoever remembers it forgets it, should this transaction be rolled back.
            session::announce_change(store);
            find().expect("it was just made")
        })
    });
    ERA_OF_CLUSTER.with_borrow_mut(|known| known.keep(before, |known| *known = Some(era)));
    era
}

thread_local! {
    static EPOCH: Cell<i16> = const { Cell::new(0) };
    static WATCHED: Cell<bool> = const { Cell::new(false) };
}

/// How often this transaction aggregated so far.
pub fn epoch() -> i16 {
    EPOCH.get()
}

/// Begins another epoch: what this transaction logs from now on is not aggregated yet. A savepoint that is rolled back
/// does not end it.
pub fn next_epoch() {
    if !WATCHED.replace(true) {
        // SAFETY: the callback lives as long as the backend.
        unsafe { pg_sys::RegisterXactCallback(Some(on_transaction), std::ptr::null_mut()) };
    }
    EPOCH.set(EPOCH.get().checked_add(1).expect("a transaction aggregates at most 32767 times"));
}

#[pg_guard]
unsafe extern "C-unwind" fn on_transaction(event: pg_sys::XactEvent::Type, _arg: *mut std::ffi::c_void) {
    use pg_sys::XactEvent::*;
    if matches!(event, XACT_EVENT_COMMIT | XACT_EVENT_ABORT | XACT_EVENT_PREPARE) {
        EPOCH.set(0);
    }
}

static MOVE: Statement = Statement {
    text: "UPDATE exp.event SET subject = $3
           WHERE subject = $2 AND scope_id = ANY ($4)
             AND (experiment_id IN (SELECT e.id FROM exp.experiment AS e WHERE e.scope_id = $1)
                  OR experiment_id IS NULL AND scope_id = $1)",
    types: &[pg_sys::INT4OID, pg_sys::TEXTOID, pg_sys::TEXTOID, pg_sys::INT4ARRAYOID],
};
static MOVE_KEYS: Statement = Statement {
    text: "WITH gone AS (DELETE FROM exp.dedupe WHERE scope_id = $1 AND subject = $2 RETURNING key, at)
           INSERT INTO exp.dedupe (scope_id, subject, key, at) SELECT $1, $3, key, at FROM gone ORDER BY key
           ON CONFLICT (scope_id, subject, key) DO NOTHING",
    types: &[pg_sys::INT4OID, pg_sys::TEXTOID, pg_sys::TEXTOID],
};

/// Moves a merged subject's events, and its dedupe keys but for those that the other has; returns how many events. Events
/// that name an experiment follow the subject where that belongs to this scope: one that is inherited has its own aliases.
pub fn move_subject(store: &Store, scope: i32, from: &str, to: &str) -> i64 {
    sql::write(store, &MOVE_KEYS, &[param(scope), param(from), param(to)]);
    sql::write(store, &MOVE, &[param(scope), param(from), param(to), param(with_below(store, scope))]) as i64
}

/// A scope and those below it: where events of its experiments may have been logged.
fn with_below(store: &Store, scope: i32) -> Vec<i32> {
    scope::name(store, scope).map_or_else(|| vec![scope], |name| scope::numbers(store, &name, true))
}

static ERASE: Statement = Statement {
    text: "DELETE FROM exp.event
           WHERE scope_id = $1 AND subject IN (SELECT $2 UNION ALL
                                               SELECT subject FROM exp.alias WHERE scope_id = $1 AND known_as = $2)",
    types: &[pg_sys::INT4OID, pg_sys::TEXTOID],
};
static ERASE_KEYS: Statement = Statement {
    text: "DELETE FROM exp.dedupe WHERE scope_id = $1 AND subject = $2",
    types: &[pg_sys::INT4OID, pg_sys::TEXTOID],
};

/// Erases a subject's events and dedupe keys in a scope; returns how many there were of each. Call it while the
/// subject's aliases are still there: events of inherited experiments may be theirs.
pub fn erase(store: &Store, scope: i32, subject: &str) -> (i64, i64) {
    let params = [param(scope), param(subject)];
    (sql::write(store, &ERASE, &params) as i64, sql::write(store, &ERASE_KEYS, &params) as i64)
}

static HOME_OF: Statement =
    Statement { text: "SELECT scope_id FROM exp.experiment WHERE id = $1", types: &[pg_sys::INT4OID] };
static ERASE_KEYED: Statement = Statement {
    text: "DELETE FROM exp.event WHERE scope_id = ANY ($3) AND subject = $2 AND experiment_id = $1",
    types: &[pg_sys::INT4OID, pg_sys::TEXTOID, pg_sys::INT4ARRAYOID],
};

/// Erases the events of a subject that name an experiment, in whichever scope they were logged; returns how many.
pub fn erase_keyed(store: &Store, experiment: i32, subject: &str) -> i64 {
    let home = sql::read_one(store, &HOME_OF, &[param(experiment)], Sees::Latest, |row| row.need::<i32>(1));
    let Some(home) = home else { return 0 };
    let params = [param(experiment), param(subject), param(with_below(store, home))];
    sql::write(store, &ERASE_KEYED, &params) as i64
}

static RECORD_ERASED: Statement = Statement {
    text: "INSERT INTO exp.erased (scope_id, digest) VALUES ($1, $2) ON CONFLICT (scope_id, digest) DO NOTHING",
    types: &[pg_sys::INT4OID, pg_sys::TEXTOID],
};
static SET_ERASED: Statement =
    Statement { text: "UPDATE exp.scope SET erased = true WHERE id = $1 AND NOT erased", types: &[pg_sys::INT4OID] };

/// Remembers by its digest that a subject was erased in a scope: its late events are dropped. Its aliases were erased,
/// too: call it for each of them.
pub fn record_erased(store: &Store, scope: i32, subject: &str) {
    sql::write(store, &RECORD_ERASED, &[param(scope), param(audit::digest(store, subject))]);
    if sql::write(store, &SET_ERASED, &[param(scope)]) > 0 {
        session::announce_change(store);
    }
}
