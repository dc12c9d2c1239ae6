//! Erasing subjects: from an experiment, or from everything.
//!
//! Whoever is erased is held off first: events of theirs that are being logged (the event tags), merges (the subject's
//! lock), then rows in flight; then the aggregation. So no event that is logged beside it counts, or brings them back.

use std::collections::BTreeSet;

use pgrx::{IntoDatum, pg_sys};
use serde_json::{Map, Value};

use super::Store;
use super::assignment;
use super::audit::{self, Change};
use super::bucket::Touched;
use super::heap::{Changed, Found, Table};
use super::lock::{self, Tried};
use super::sql::{self, Sees, Statement, param};
use super::tally::{self, Counts};
use super::{alias, bucket, event, exposed, moment, overrides, scope};

/// How many rows of each kind were erased.
#[derive(Default)]
pub struct Erased {
    pub assignments: i64,
    pub aliases: i64,
    pub overrides: i64,
    pub events: i64,
    pub dedupe: i64,
    pub outcomes: i64,
    pub exposed: i64,
}

impl Erased {
    /// By table.
    pub fn counts(&self) -> [(&'static str, i64); 7] {
        [
            ("exp.assignment", self.assignments),
            ("exp.alias", self.aliases),
            ("exp.override", self.overrides),
            ("exp.event", self.events),
            ("exp.dedupe", self.dedupe),
            ("exp.outcome", self.outcomes),
            ("exp.exposed", self.exposed),
        ]
    }

    /// Whether anything was.
    pub fn any(&self) -> bool {
        self.counts().iter().any(|(_, count)| *count > 0)
    }
}

/// Holds off events, enrolments and merges of a subject to the commit; answers whom it stands for, or itself.
pub fn hold(store: &Store, scope: &str, experiment: i32, subject: &str) -> String {
    let known_as = alias::resolve(store, scope, subject);
    let names: BTreeSet<&str> = [Some(subject), known_as.as_deref()].into_iter().flatten().collect();
    let tags = names.iter().map(|name| lock::event_tag(scope, name)).collect();
    // Where it is not enrolled nothing was aggregated of it.
    let aggregated = || names.iter().any(|name| assignment::is_stored(store, experiment, assignment::datum(name)));
    exclude_events(store, &tags, aggregated, || names.iter().map(|name| (experiment, *name)).collect());
    settle(store, scope, subject)
}

/// Holds off merges of a subject whose events are held off; answers whom it stands for by now.
fn settle(store: &Store, scope: &str, subject: &str) -> String {
    let Some(known_as) = alias::hold(store, scope, subject) else { return subject.to_owned() };
    // It is held already, unless a merge came between.
    lock::events_exclusive(store, lock::event_tag(scope, &known_as));
    known_as
}

/// Waits for those who log events of some subjects, and holds off others, to the commit; and aggregations as well, where
/// `aggregated` says so. `rows` answers the places in exp.assignment that are to be changed: who has one in hand may be
/// about to log an event, so nobody is waited for with the tags in hand.
pub fn exclude_events<'a>(
    store: &Store,
    tags: &BTreeSet<u32>,
    aggregated: impl Fn() -> bool,
    rows: impl Fn() -> Vec<(i32, &'a str)>,
) {
    // A subject that never comes to rest is waited for all the same.
    const MOST_ROUNDS: u32 = 10;
    lock::assignments(store);
    for round in 0.. {
        let taken = Exclusive::take(store, tags, &aggregated, round < MOST_ROUNDS);
        let Some(mut table) = Table::open_for_waiting(store) else { return };
        let busy = rows().into_iter().find_map(|(experiment, name)| table.busy(experiment, assignment::datum(name)));
        let Some(busy) = busy.filter(|_| round < MOST_ROUNDS) else { return };
        taken.release(store);
        table.wait(busy);
    }
}

/// Locks that a call took, and its transaction had not before.
#[derive(Default)]
struct Exclusive {
    tags: Vec<u32>,
    aggregation: bool,
}

impl Exclusive {
    /// Takes the tags, and the lock of the aggregation if it is asked for. While it is `patient` it waits for neither with
    /// the other in hand: two transactions that forget one subject after the other would wait for each other. Under those
    /// who log without end that finds no moment for both, so not for ever.
    fn take(store: &Store, tags: &BTreeSet<u32>, aggregated: impl Fn() -> bool, patient: bool) -> Self {
        const MOST_TRIES: u32 = 3;
        for tried in 0.. {
            let mut taken = Exclusive::default();
            for tag in tags {
                taken.enter(*tag, lock::events_exclusive(store, *tag));
            }
            if !aggregated() {
                return taken;
            }
            let waits = !patient || tried >= MOST_TRIES;
            let aggregation = if waits { lock::aggregate(store) } else { lock::try_aggregate(store) };
            if aggregation != Tried::Busy {
                taken.aggregation = aggregation == Tried::Taken;
                return taken;
            }
            taken.release(store);
            let mut taken = Exclusive { tags: Vec::new(), aggregation: lock::aggregate(store) == Tried::Taken };
            if tags.iter().all(|tag| taken.enter(*tag, lock::try_events_exclusive(store, *tag))) {
                return taken;
            }
            taken.release(store);
        }
        unreachable!("the last try waits")
    }

    /// Notes down what came of asking for a tag; false where somebody else has it.
    fn enter(&mut self, tag: u32, tried: Tried) -> bool {
        if tried == Tried::Taken {
            self.tags.push(tag);
        }
        tried != Tried::Busy
    }

    fn release(self, store: &Store) {
        self.tags.into_iter().for_each(|tag| lock::release_events(store, tag));
        if self.aggregation {
            lock::release_aggregate(store);
        }
    }
}

/// Erases a subject that is held from an experiment: its assignment, its forced variant, its values and the events that
/// were logged for that experiment alone.
pub fn forget(store: &Store, scope: &str, experiment: i32, subject: &str) -> Erased {
    let _plans = sql::generic_plans();
    let mut erased = leave(store, scope, experiment, subject);
    erased.overrides = i64::from(overrides::forget(store, experiment, subject));
    requeue_others(store, vec![experiment], subject, bucket::scopes(store, experiment), &[subject]);
    erased.events = event::erase_keyed(store, experiment, subject);
    erased
}

/// Takes a subject whose events are held off out of an experiment's results: its assignment, its values, its part in the
/// time buckets. Its events stay.
pub fn leave(store: &Store, scope: &str, experiment: i32, subject: &str) -> Erased {
    let _plans = sql::generic_plans();
    let mut erased = Erased::default();
    if !remove_row(store, experiment, subject) {
        return erased;
    }
    erased.assignments = 1;
    lock::aggregate(store);
    let names = names(store, scope, subject);
    erased.outcomes = names.iter().map(|name| moment::take(store, experiment, name)).sum();
    // An alias may be queued for whom it stood for before.
    erased.exposed = unqueue(store, &[experiment], &names[..1]);
    let touched = bucket::touched(store, experiment, &names);
    bucket::recompute(store, experiment, &touched);
    erased
}

/// Erases a subject's assignment in one experiment; false where there was none. An enrolment of the subject in
/// flight is waited for, and erased too.
fn remove_row(store: &Store, experiment: i32, subject: &str) -> bool {
    let datum = subject.into_datum().expect("a text");
    let erased = match Table::open_for_write(store) {
        Some(table) => erase_from_heap(store, table, experiment, datum),
        None => erase_by_sql(store, experiment, datum),
    };
    let Some((variant, exposures)) = erased else { return false };
    let exposures = i64::from(exposures);
    let subjects = i64::from(exposures > 0);
    tally::add(store, experiment, variant, Counts { assigned: -1, subjects: -subjects, exposures: -exposures });
    true
}

fn erase_from_heap(store: &Store, mut table: Table, experiment: i32, subject: pg_sys::Datum) -> Option<(i16, i32)> {
    loop {
        match table.find(experiment, subject) {
            // A row that moves at that moment is missed by a dirty snapshot, not by an MVCC one.
            Found::Missing if assignment::is_stored(store, experiment, subject) => {}
            Found::Missing => return None,
            Found::InFlight(other) => table.wait(other),
            Found::Stored(row) => {
                assignment::compare_with_snapshot(store, experiment, subject, row);
                if table.delete(row) == Changed::Done {
                    return Some((row.variant, row.exposures));
                }
            }
        }
    }
}

static CLAIM: Statement = Statement {
    text: "INSERT INTO exp.assignment (experiment_id, exposures, assigned_at, variant, subject)
           VALUES ($1, 0, now(), 0, $2) ON CONFLICT (experiment_id, subject) DO NOTHING",
    types: &[pg_sys::INT4OID, pg_sys::TEXTOID],
};
static DELETE: Statement = Statement {
    text: "DELETE FROM exp.assignment WHERE experiment_id = $1 AND subject = $2 RETURNING variant, exposures",
    types: &[pg_sys::INT4OID, pg_sys::TEXTOID],
};

/// The same by SQL: inserting the row first waits for an enrolment of the subject in flight, as the unique index does.
fn erase_by_sql(store: &Store, experiment: i32, subject: pg_sys::Datum) -> Option<(i16, i32)> {
    let params = [param(experiment), Some(subject)];
    let absent = sql::isolated(store, &CLAIM, &params, |_| ()).0 > 0;
    let (_, rows) = sql::isolated(store, &DELETE, &params, |row| (row.need(1), row.need(2)));
    rows.into_iter().next().filter(|_| !absent)
}

/// Appends to the audit that a subject was erased, whom only its digest names: so it can be shown that a request was met.
pub fn record(store: &Store, scope: &str, key: &str, subject: &str, erased: &Erased) {
    let counts: Map<String, Value> =
        erased.counts().into_iter().map(|(table, count)| (table.to_owned(), count.into())).collect();
    let change =
        Change { scope, object: "subject", key, action: "erased", after: Some(counts.into()), ..audit::NOTHING };
    audit::record(store, Change { subject: Some(subject), ..change });
}

static NAMES: Statement = Statement {
    text: "SELECT a.subject FROM exp.alias AS a JOIN exp.scope AS s ON s.id = a.scope_id
           WHERE s.name = $1 AND a.known_as = $2",
    types: &[pg_sys::TEXTOID, pg_sys::TEXTOID],
};

/// A subject, and who stands for it.
pub fn names(store: &Store, scope: &str, subject: &str) -> Vec<String> {
    let aliases = sql::read(store, &NAMES, &[param(scope), param(subject)], Sees::Latest, |row| row.need(1));
    std::iter::once(subject.to_owned()).chain(aliases).collect()
}

static UNQUEUE: Statement = Statement {
    text: "DELETE FROM exp.exposed WHERE experiment_id = ANY ($1) AND subject = ANY ($2)",
    types: &[pg_sys::INT4ARRAYOID, pg_sys::TEXTARRAYOID],
};

/// Takes subjects out of the queue of the next aggregation.
fn unqueue(store: &Store, experiments: &[i32], names: &[String]) -> i64 {
    sql::write(store, &UNQUEUE, &[param(experiments.to_vec()), param(names.to_vec())]) as i64
}

/// Queues a subject that stays in an experiment to be computed anew: twice, which tells it from a first exposure.
pub fn requeue(store: &Store, experiment: i32, subject: &str) {
    (0..2).for_each(|_| exposed::append(store, experiment, assignment::datum(subject)));
}

// What was logged for one experiment is the history of the subject in others that it met later.
static OTHERS: Statement = Statement {
    text: "SELECT a.experiment_id, a.subject
           FROM exp.experiment AS x CROSS JOIN unnest($4) AS n (name)
           LEFT JOIN exp.alias AS l ON l.scope_id = x.scope_id AND l.subject = n.name
           JOIN exp.assignment AS a ON a.experiment_id = x.id AND a.subject = coalesce(l.known_as, n.name)
           WHERE x.id <> ALL ($1) AND x.id IN (SELECT m.experiment_id FROM exp.experiment_metric AS m)
             AND a.exposed_at > (SELECT min(e.ts) FROM exp.event AS e
                                 WHERE e.scope_id = ANY ($3) AND e.subject = $2 AND e.experiment_id = ANY ($1))",
    types: &[pg_sys::INT4ARRAYOID, pg_sys::TEXTOID, pg_sys::INT4ARRAYOID, pg_sys::TEXTARRAYOID],
};

/// Has what other experiments know of somebody from before the exposure computed anew, because a subject's events of some
/// experiments in some scopes go, or become somebody else's.
pub fn requeue_others(store: &Store, experiments: Vec<i32>, subject: &str, scopes: Vec<i32>, names: &[&str]) {
    let params = [param(experiments), param(subject), param(scopes), param(names.to_vec())];
    let others = sql::read(store, &OTHERS, &params, Sees::Latest, |row| (row.need::<i32>(1), row.need::<String>(2)));
    others.into_iter().for_each(|(other, subject)| requeue(store, other, &subject));
}

// They may know the subject by another name. One may have left an experiment, and the next aggregation has yet to see it.
static ABOVE: Statement = Statement {
    text: "WITH RECURSIVE up (id) AS (
               SELECT parent_id FROM exp.scope WHERE id = $1
               UNION ALL
               SELECT s.parent_id FROM up JOIN exp.scope AS s ON s.id = up.id)
           SELECT x.id, coalesce(l.known_as, $2)
           FROM up JOIN exp.experiment AS x ON x.scope_id = up.id AND x.inherit AND x.deleted_at IS NULL
           LEFT JOIN exp.alias AS l ON l.scope_id = x.scope_id AND l.subject = $2
           WHERE EXISTS (SELECT FROM exp.experiment_metric AS m WHERE m.experiment_id = x.id)
             AND (EXISTS (SELECT FROM exp.assignment AS a
                          WHERE a.experiment_id = x.id AND a.subject = coalesce(l.known_as, $2))
                  OR x.id IN (SELECT q.experiment_id FROM exp.exposed AS q WHERE q.subject IN ($2, l.known_as)))",
    types: &[pg_sys::INT4OID, pg_sys::TEXTOID],
};

/// The inherited experiments that a subject of a scope is in, or was until just now, and by which name.
pub fn above(store: &Store, scope: i32, subject: &str) -> Vec<(i32, String)> {
    sql::read(store, &ABOVE, &[param(scope), param(subject)], Sees::Latest, |row| (row.need(1), row.need(2)))
}

static EXPERIMENTS: Statement =
    Statement { text: "SELECT id FROM exp.experiment WHERE scope_id = $1 ORDER BY id", types: &[pg_sys::INT4OID] };
static AGGREGATED: Statement = Statement {
    text: "SELECT e.id FROM exp.experiment AS e
           WHERE e.scope_id = $1 AND EXISTS (SELECT FROM exp.moment AS m WHERE m.experiment_id = e.id) ORDER BY e.id",
    types: &[pg_sys::INT4OID],
};
// Of a deleted experiment, which has no metrics any more: nobody reads its sums.
static REST: Statement = Statement {
    text: "DELETE FROM exp.outcome
           WHERE experiment_id = $1 AND subject = ANY ($2)
             AND metric_id = ANY (ARRAY(SELECT DISTINCT metric_id FROM exp.moment WHERE experiment_id = $1))",
    types: &[pg_sys::INT4OID, pg_sys::TEXTARRAYOID],
};

/// A subject in one scope.
struct Person {
    scope: i32,
    /// The scope's experiments, deleted ones that are still drained included.
    experiments: Vec<i32>,
    /// Whom it stands for there, and all aliases of that one.
    names: Vec<String>,
}

/// Erases a subject from some scopes: from every experiment, with its aliases, overrides and events. Where it is an
/// alias, whom it stands for is erased.
pub fn erase(store: &Store, scopes: &[i32], subject: &str) -> Erased {
    let _plans = sql::generic_plans();
    let mut erased = Erased::default();
    let people = hold_everywhere(store, scopes, subject);
    for Person { experiments, names, .. } in &people {
        erased.assignments += experiments.iter().filter(|id| remove_row(store, **id, &names[0])).count() as i64;
    }
    lock::aggregate(store);
    let mut touched = Vec::new();
    for person in &people {
        touched.extend(withdraw(store, person, &mut erased));
    }
    for (experiment, touched) in touched {
        bucket::recompute(store, experiment, &touched);
    }
    erased
}

/// Holds off a subject everywhere: all tags first, in their order.
fn hold_everywhere(store: &Store, scopes: &[i32], subject: &str) -> Vec<Person> {
    let named = scopes.iter().filter_map(|id| Some((*id, scope::name(store, *id)?)));
    let named: Vec<(i32, String, Vec<i32>)> = named
        .map(|(id, name)| (id, name, sql::read(store, &EXPERIMENTS, &[param(id)], Sees::Latest, |row| row.need(1))))
        .collect();
    let known_as: Vec<String> = named
        .iter()
        .map(|(_, scope, _)| alias::resolve(store, scope, subject).unwrap_or_else(|| subject.to_owned()))
        .collect();
    let (mut tags, mut rows) = (BTreeSet::new(), Vec::new());
    for ((_, scope, experiments), known_as) in named.iter().zip(&known_as) {
        for name in BTreeSet::from([subject, known_as]) {
            tags.insert(lock::event_tag(scope, name));
            rows.extend(experiments.iter().map(|experiment| (*experiment, name)));
        }
    }
    exclude_events(store, &tags, || true, || rows.clone());
    let person = |(id, scope, experiments): (i32, String, Vec<i32>)| {
        let known_as = settle(store, &scope, subject);
        Person { scope: id, experiments, names: names(store, &scope, &known_as) }
    };
    named.into_iter().map(person).collect()
}

/// Erases what a scope has of somebody whose assignments are gone; returns the time buckets to be computed anew, by
/// experiment and metric.
fn withdraw(store: &Store, person: &Person, erased: &mut Erased) -> Vec<(i32, Touched)> {
    let Person { scope, experiments, names } = person;
    let known_as = &names[0];
    let aggregated: Vec<i32> = sql::read(store, &AGGREGATED, &[param(*scope)], Sees::Latest, |row| row.need(1));
    for experiment in &aggregated {
        erased.outcomes += names.iter().map(|name| moment::take(store, *experiment, name)).sum::<i64>();
        erased.outcomes += sql::write(store, &REST, &[param(*experiment), param(names.clone())]) as i64;
    }
    let above: BTreeSet<(i32, String)> = names.iter().flat_map(|name| above(store, *scope, name)).collect();
    let own = experiments.iter().map(|id| (*id, bucket::touched(store, *id, names)));
    let inherited: BTreeSet<i32> = above.iter().map(|(id, _)| *id).collect();
    let inherited = inherited.into_iter().map(|id| (id, bucket::touched(store, id, names)));
    let touched = own.chain(inherited).filter(|(_, touched)| !touched.is_empty()).collect();
    erased.exposed += unqueue(store, experiments, names);
    erased.events += erase_below(store, person);
    for name in names {
        let (events, dedupe) = event::erase(store, *scope, name);
        erased.events += events;
        erased.dedupe += dedupe;
        event::record_erased(store, *scope, name);
    }
    above.iter().for_each(|(experiment, name)| requeue(store, *experiment, name));
    erased.aliases += alias::erase(store, *scope, known_as);
    erased.overrides += overrides::erase(store, *scope, known_as);
    touched
}

static ERASE_BELOW: Statement = Statement {
    text: "DELETE FROM exp.event WHERE scope_id = ANY ($1) AND subject = $2 AND experiment_id = ANY ($3)",
    types: &[pg_sys::INT4ARRAYOID, pg_sys::TEXTOID, pg_sys::INT4ARRAYOID],
};

/// Erases what somebody did in the scopes below that was logged for experiments of the scope: it is stored under the name
/// that they know.
fn erase_below(store: &Store, Person { scope, experiments, names }: &Person) -> i64 {
    let below = scope::below(store, *scope);
    if below.is_empty() {
        return 0;
    }
    requeue_others(store, experiments.clone(), &names[0], below.clone(), &[&names[0]]);
    let params = [param(below), param(names[0].as_str()), param(experiments.clone())];
    sql::write(store, &ERASE_BELOW, &params) as i64
}

static DRAIN_OUTCOMES: Statement = Statement {
    text: "DELETE FROM exp.outcome
           WHERE ctid = ANY (ARRAY(SELECT ctid FROM exp.outcome WHERE experiment_id = $1 LIMIT $2))",
    types: &[pg_sys::INT4OID, pg_sys::INT8OID],
};
static DRAIN_BUCKETS: Statement = Statement {
    text: "DELETE FROM exp.bucket
           WHERE ctid = ANY (ARRAY(SELECT ctid FROM exp.bucket WHERE experiment_id = $1 LIMIT $2))",
    types: &[pg_sys::INT4OID, pg_sys::INT8OID],
};
// Who was exposed to another experiment later has them in its history there: it is computed anew.
static DRAIN_EVENTS: Statement = Statement {
    text: "WITH chosen AS (SELECT tableoid, ctid FROM exp.event WHERE experiment_id = $1 LIMIT $2),
           gone AS (
               DELETE FROM exp.event AS e USING chosen AS c
               WHERE e.tableoid = c.tableoid AND e.ctid = c.ctid RETURNING e.subject, e.ts),
           queued AS (
               INSERT INTO exp.exposed (experiment_id, subject)
               SELECT a.experiment_id, a.subject
               FROM (SELECT subject, min(ts) AS ts FROM gone GROUP BY subject) AS g
               JOIN exp.experiment AS x ON x.id IN (SELECT m.experiment_id FROM exp.experiment_metric AS m)
               LEFT JOIN exp.alias AS l ON l.scope_id = x.scope_id AND l.subject = g.subject
               JOIN exp.assignment AS a
                   ON a.experiment_id = x.id AND a.subject = coalesce(l.known_as, g.subject) AND a.exposed_at > g.ts
               CROSS JOIN generate_series(1, 2))
           SELECT count(*) FROM gone",
    types: &[pg_sys::INT4OID, pg_sys::INT8OID],
};
static ANY_LEFT: Statement = Statement {
    text: "SELECT EXISTS (SELECT FROM exp.outcome WHERE experiment_id = $1)
                  OR EXISTS (SELECT FROM exp.bucket WHERE experiment_id = $1)
                  OR EXISTS (SELECT FROM exp.event WHERE experiment_id = $1)",
    types: &[pg_sys::INT4OID],
};
static DELETE_MOMENTS: Statement =
    Statement { text: "DELETE FROM exp.moment WHERE experiment_id = $1", types: &[pg_sys::INT4OID] };

/// Removes at most `batch` subjects' values and events of a deleted experiment without assignments; returns how many, and
/// whether nothing is left of what was measured. To be called under the aggregation's lock.
pub fn drain(store: &Store, experiment: i32, batch: i64) -> (i64, bool) {
    let _plans = sql::generic_plans();
    const MOST_BUCKETS: i64 = 100_000;
    let mut removed = sql::write(store, &DRAIN_OUTCOMES, &[param(experiment), param(batch)]) as i64;
    if removed < batch {
        let params = [param(experiment), param(batch - removed)];
        let (_, gone) = sql::write_returning(store, &DRAIN_EVENTS, &params, |row| row.need::<i64>(1));
        removed += gone[0];
    }
    sql::write(store, &DRAIN_BUCKETS, &[param(experiment), param(MOST_BUCKETS)]);
    let left = sql::read_one(store, &ANY_LEFT, &[param(experiment)], Sees::Latest, |row| row.need(1));
    if left.expect("one row") {
        return (removed, false);
    }
    sql::write(store, &DELETE_MOMENTS, &[param(experiment)]);
    (removed, true)
}
