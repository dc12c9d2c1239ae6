//! Merged subjects: an anonymous id that turned out to be somebody known.
//!
//! An alias stands for its subject in every later call of the scope. Enrolling in a scope with aliases holds the
//! subject's lock from the look at the aliases to the insertion; merging holds both subjects' locks to its commit: so
//! no row of an alias is left behind.

use std::collections::BTreeSet;

use pgrx::{JsonB, pg_sys};

use super::Store;
use super::assignment::{self, datum};
use super::heap::{Changed, Found, Table};
use super::sql::{self, Row, Sees, Statement, param};
use super::tally::{self, Counts};
use super::{bucket, crossover, erase, event, exposed, lock, overrides, scope, session};
use crate::error::Result;

static RESOLVE: Statement = Statement {
    text: "SELECT a.known_as FROM exp.alias AS a JOIN exp.scope AS s ON s.id = a.scope_id
           WHERE s.name = $1 AND a.subject = $2",
    types: &[pg_sys::TEXTOID, pg_sys::TEXTOID],
};

/// Whom a subject stands for; `None` for itself.
pub fn resolve(store: &Store, scope: &str, subject: &str) -> Option<String> {
    sql::read_one(store, &RESOLVE, &[param(scope), param(subject)], Sees::Latest, |row| row.need(1))
}

/// A subject's lock, held for as long as this lives.
pub struct Guard {
    tag: pg_sys::LOCKTAG,
}

impl Guard {
    pub fn enter(store: &Store, scope: &str, subject: &str) -> Self {
        Guard { tag: lock::subject(store, scope, subject) }
    }

    /// The lock of a number, as `lock::subject_tag` gives it.
    pub fn of(store: &Store, number: u32) -> Self {
        Guard { tag: lock::subjects(store, number) }
    }
}

impl Drop for Guard {
    fn drop(&mut self) {
        // An error unwinds to an abort, which releases the lock.
        if !std::thread::panicking() {
            lock::release_subject(&self.tag);
        }
    }
}

/// What became of one experiment.
pub struct Merged {
    pub key: String,
    pub variant: String,
    /// The other variant, where the two subjects had different ones.
    pub dropped: Option<String>,
}

/// The experiments of a scope, holdouts and what has ended included.
static EXPERIMENTS: Statement = Statement {
    text: "SELECT e.id, e.key FROM exp.experiment AS e WHERE e.scope_id = $1 AND e.deleted_at IS NULL ORDER BY e.id",
    types: &[pg_sys::INT4OID],
};
static ALIASED: Statement =
    Statement { text: "SELECT aliased FROM exp.scope WHERE id = $1", types: &[pg_sys::INT4OID] };
static SET_ALIASED: Statement =
    Statement { text: "UPDATE exp.scope SET aliased = true WHERE id = $1", types: &[pg_sys::INT4OID] };
static FOLLOW: Statement = Statement {
    text: "UPDATE exp.alias SET known_as = $3 WHERE scope_id = $1 AND known_as = $2",
    types: &[pg_sys::INT4OID, pg_sys::TEXTOID, pg_sys::TEXTOID],
};
static ALIAS: Statement = Statement {
    text: "INSERT INTO exp.alias (scope_id, subject, known_as) VALUES ($1, $2, $3)
           ON CONFLICT (scope_id, subject) DO UPDATE SET known_as = excluded.known_as, created_at = now()",
    types: &[pg_sys::INT4OID, pg_sys::TEXTOID, pg_sys::TEXTOID],
};

/// Makes `from` an alias of `to` in a scope, and moves what is recorded of it in the scope's experiments. An alias that is
/// merged again stands for the new subject from now on; what it brought to the first one stays there.
///
/// Experiments that the scope inherits are other people's, too: who is who in them is for the scope they belong to.
pub fn merge(store: &Store, scope_name: &str, from: &str, to: &str) -> Result<Vec<Merged>> {
    let _plans = sql::generic_plans();
    let Some(scope) = scope::find(store, scope_name) else { return Ok(Vec::new()) };
    lock::scope_for_merge(store, scope);
    let experiments: Vec<(i32, String)> =
        sql::read(store, &EXPERIMENTS, &[param(scope)], Sees::Latest, |row| (row.need(1), row.need(2)));
    let aliased: bool =
        sql::read_one(store, &ALIASED, &[param(scope)], Sees::Latest, |row| row.need(1)).expect("one row");
    if !aliased {
        // Sessions that enrol without a look at the aliases are waited for, once in a scope's life.
        experiments.iter().for_each(|(id, _)| lock::experiment_exclusive(store, *id));
        sql::write(store, &SET_ALIASED, &[param(scope)]);
        session::announce_change(store);
    }
    exclude_events(store, scope_name, &experiments, from, to);
    lock_both(store, scope_name, from, to);
    let known_as = settle(store, scope_name, to);
    let to = known_as.as_deref().unwrap_or(to);
    // It is held already, unless another merge came between.
    lock::events_exclusive(store, lock::event_tag(scope_name, to));
    if from == to {
        return Ok(Vec::new());
    }
    let before = resolve(store, scope_name, from);
    sql::write(store, &ALIAS, &[param(scope), param(from), param(to)]);
    if let Some(before) = before {
        if before != to {
            requeue_below(store, &experiments, [from, &before, to]);
        }
        return Ok(Vec::new());
    }
    sql::write(store, &FOLLOW, &[param(scope), param(from), param(to)]);
    requeue_above(store, scope, from, to);
    requeue_history(store, scope, &experiments, from, to);
    experiments.iter().for_each(|(id, _)| move_override(store, scope_name, *id, from, to));
    let merged: Vec<Merged> =
        experiments.iter().filter_map(|(id, key)| merge_rows(store, scope_name, (*id, key), from, to)).collect();
    event::move_subject(store, scope, from, to);
    Ok(merged)
}

/// Waits for those who log events of the two, or of whom `to` stands for, and holds off others to the commit.
fn exclude_events(store: &Store, scope: &str, experiments: &[(i32, String)], from: &str, to: &str) {
    let known_as = resolve(store, scope, to);
    let names: BTreeSet<&str> = [Some(from), Some(to), known_as.as_deref()].into_iter().flatten().collect();
    let tags = names.iter().map(|name| lock::event_tag(scope, name)).collect();
    // Where `from` is not enrolled nothing is done to the other.
    let moved = |id: &i32| assignment::is_stored(store, *id, datum(from));
    erase::exclude_events(
        store,
        &tags,
        || false,
        || {
            let ids = || experiments.iter().map(|(id, _)| *id);
            let others = ids().filter(moved).flat_map(|id| names.iter().map(move |name| (id, *name)));
            ids().map(|id| (id, from)).chain(others).collect()
        },
    );
}

/// The events of `from` count for `to` from now on: in the inherited experiments that either is in, too. There they may
/// have other names, and `to` may be nobody.
fn requeue_above(store: &Store, scope: i32, from: &str, to: &str) {
    let names: Vec<(i32, String)> = [from, to].iter().flat_map(|name| erase::above(store, scope, name)).collect();
    let moved = names.iter().map(|(id, _)| (*id, to.to_owned()));
    let queued: BTreeSet<(i32, String)> = names.iter().cloned().chain(moved).collect();
    queued.iter().for_each(|(id, name)| erase::requeue(store, *id, name));
}

/// What was logged in the scopes below for the experiments of the scope becomes the history of `to` there.
fn requeue_history(store: &Store, scope: i32, experiments: &[(i32, String)], from: &str, to: &str) {
    let below = scope::below(store, scope);
    if !below.is_empty() {
        let ids = experiments.iter().map(|(id, _)| *id).collect();
        erase::requeue_others(store, ids, from, below, &[from, to]);
    }
}

/// An alias stands for another one than before: events of the scopes below, which keep its name, count for that one.
fn requeue_below(store: &Store, experiments: &[(i32, String)], [from, before, to]: [&str; 3]) {
    for (id, _) in experiments {
        let is_in = |name: &str| assignment::is_stored(store, *id, datum(name));
        if bucket::scopes(store, *id).len() > 1 && (is_in(before) || is_in(to)) {
            [from, before, to].into_iter().for_each(|name| erase::requeue(store, *id, name));
        }
    }
}

/// Takes the locks of two subjects in an order of their own, to the commit.
fn lock_both(store: &Store, scope: &str, a: &str, b: &str) {
    let (first, second) = if lock::subject_tag(scope, a) <= lock::subject_tag(scope, b) { (a, b) } else { (b, a) };
    lock::subject(store, scope, first);
    lock::subject(store, scope, second);
}

/// Locks a subject to the commit, so that no merge moves what is recorded of it; answers whom it stands for, who is
/// locked as well.
pub fn hold(store: &Store, scope: &str, subject: &str) -> Option<String> {
    lock::subject(store, scope, subject);
    settle(store, scope, subject)
}

/// Whom a locked subject stands for, locked as well: nobody makes that one an alias meanwhile.
fn settle(store: &Store, scope: &str, subject: &str) -> Option<String> {
    let mut known_as = resolve(store, scope, subject)?;
    loop {
        lock::subject(store, scope, &known_as);
        match resolve(store, scope, subject) {
            Some(again) if again == known_as => return Some(known_as),
            Some(other) => known_as = other,
            None => return None,
        }
    }
}

static MOVE_OVERRIDE: Statement = Statement {
    text: "WITH gone AS (DELETE FROM exp.override WHERE experiment_id = $1 AND subject = $2
                         RETURNING variant, until, created_at)
           INSERT INTO exp.override (experiment_id, subject, variant, until, created_at)
           SELECT $1, $3, variant, until, created_at FROM gone
           ON CONFLICT (experiment_id, subject) DO UPDATE SET variant = override.variant",
    types: &[pg_sys::INT4OID, pg_sys::TEXTOID, pg_sys::TEXTOID],
};

/// A forced variant follows its subject, whose own goes first, and takes it out of the results.
fn move_override(store: &Store, scope: &str, experiment: i32, from: &str, to: &str) {
    if !overrides::is_there(store, experiment, from) {
        return;
    }
    // A redefinition gives overrides the numbers of its variants: it waits for this one, or has done it.
    lock::experiment_shared(store, experiment);
    if sql::write(store, &MOVE_OVERRIDE, &[param(experiment), param(from), param(to)]) > 0 {
        erase::leave(store, scope, experiment, to);
        session::announce_change(store);
    }
}

/// A row of exp.assignment as a whole.
struct Assigned {
    variant: i16,
    exposures: i32,
    assigned_at: i64,
    exposed_at: Option<i64>,
    context: Option<JsonB>,
}

impl Assigned {
    fn counts(&self) -> Counts {
        Counts { assigned: 1, subjects: i64::from(self.exposures > 0), exposures: self.exposures.into() }
    }

    /// The earliest exposure goes first, else the earliest assignment.
    fn rank(&self) -> (bool, i64, i64) {
        (self.exposed_at.is_none(), self.exposed_at.unwrap_or_default(), self.assigned_at)
    }
}

fn merge_rows(store: &Store, scope: &str, (experiment, key): (i32, &str), from: &str, to: &str) -> Option<Merged> {
    let ours = take(store, experiment, from);
    let theirs = match &ours {
        Some(_) => take(store, experiment, to),
        None => read(store, experiment, to),
    };
    queue(store, scope, experiment, (from, ours.as_ref()), (to, theirs.as_ref()));
    let ours = ours?;
    let (kept, other) = match theirs {
        None => (ours, None),
        Some(theirs) if theirs.rank() <= ours.rank() => (theirs, Some(ours)),
        Some(theirs) => (ours, Some(theirs)),
    };
    let name = |variant| variant_key(store, experiment, variant);
    let dropped = other.as_ref().filter(|other| other.variant != kept.variant).map(|other| name(other.variant));
    let kept = match other {
        Some(other) if other.variant == kept.variant => Assigned {
            exposures: kept.exposures.saturating_add(other.exposures),
            assigned_at: kept.assigned_at.min(other.assigned_at),
            ..kept
        },
        _ => kept,
    };
    // Whoever a variant is forced on is in no result.
    if overrides::is_forced(store, experiment, to) {
        return None;
    }
    put(store, experiment, to, &kept);
    if dropped.is_some() {
        crossover::note(store, experiment);
    }
    Some(Merged { key: key.to_owned(), variant: name(kept.variant), dropped })
}

/// What they did is one subject's now: the next aggregation computes the values anew, and forgets the other. The time
/// buckets as well, where events change their place in them: who is entered twice is counted anew there.
fn queue(store: &Store, scope: &str, experiment: i32, from: Part, to: Part) {
    if from.1.is_none() && to.1.is_none() {
        return;
    }
    let times = if moves_in_buckets(store, scope, experiment, from, to) { 2 } else { 1 };
    for name in [from.0, to.0] {
        (0..times).for_each(|_| exposed::append(store, experiment, datum(name)));
    }
}

/// One of the two subjects of a merge, and its row in an experiment.
type Part<'a> = (&'a str, Option<&'a Assigned>);

static HAS_EVENTS: Statement = Statement {
    text: "SELECT EXISTS (SELECT FROM exp.event
                          WHERE scope_id = ANY ($1) AND subject = ANY ($2) AND experiment_id IS NULL
                            AND received_at >= $3 AND ($4 IS NULL OR received_at < $4))",
    types: &[pg_sys::INT4ARRAYOID, pg_sys::TEXTARRAYOID, pg_sys::TIMESTAMPTZOID, pg_sys::TIMESTAMPTZOID],
};

/// Whether events count in other buckets than before: those of the variant that is dropped, and what one of the two logged
/// before its own first exposure and after that of the other. To be asked before the events move.
fn moves_in_buckets(store: &Store, scope: &str, experiment: i32, (from, ours): Part, (to, theirs): Part) -> bool {
    if let (Some(ours), Some(theirs)) = (ours, theirs)
        && ours.variant != theirs.variant
    {
        return true;
    }
    if overrides::is_forced(store, experiment, to) {
        return true;
    }
    let exposed = |row: Option<&Assigned>| row.and_then(|row| row.exposed_at);
    let (name, since, until) = match (exposed(ours), exposed(theirs)) {
        (None, None) => return false,
        (Some(since), None) => (to, since, None),
        (None, Some(since)) => (from, since, None),
        (Some(ours), Some(theirs)) if ours <= theirs => (to, ours, Some(theirs)),
        (Some(ours), Some(theirs)) => (from, theirs, Some(ours)),
    };
    let scopes = bucket::scopes(store, experiment);
    // Those of the scopes below are stored under whatever name they were logged with.
    let names = erase::names(store, scope, name);
    let params = [param(scopes), param(names), Some(pg_sys::Datum::from(since)), until.map(pg_sys::Datum::from)];
    sql::read_one(store, &HAS_EVENTS, &params, Sees::Latest, |row| row.need(1)).expect("one row")
}

static VARIANT: Statement = Statement {
    text: "SELECT key FROM exp.variant WHERE experiment_id = $1 AND variant = $2",
    types: &[pg_sys::INT4OID, pg_sys::INT2OID],
};

fn variant_key(store: &Store, experiment: i32, variant: i16) -> String {
    sql::read_one(store, &VARIANT, &[param(experiment), param(variant)], Sees::Latest, |row| row.need(1))
        .unwrap_or_else(|| variant.to_string())
}

static TAKE: Statement = Statement {
    text: "DELETE FROM exp.assignment WHERE experiment_id = $1 AND subject = $2
           RETURNING variant, exposures, assigned_at, exposed_at, context",
    types: &[pg_sys::INT4OID, pg_sys::TEXTOID],
};

/// Takes a subject's row out, and its counts; an insertion of it in flight is waited for.
fn take(store: &Store, experiment: i32, subject: &str) -> Option<Assigned> {
    let row = match Table::open_for_write(store) {
        Some(table) => take_from_heap(store, table, experiment, subject)?,
        None => take_by_sql(store, experiment, subject)?,
    };
    let Counts { assigned, subjects, exposures } = row.counts();
    let change = Counts { assigned: -assigned, subjects: -subjects, exposures: -exposures };
    tally::add(store, experiment, row.variant, change);
    tally::outgrow_snapshot();
    Some(row)
}

static READ: Statement = Statement {
    text: "SELECT variant, exposures, assigned_at, exposed_at, context
           FROM exp.assignment WHERE experiment_id = $1 AND subject = $2",
    types: &[pg_sys::INT4OID, pg_sys::TEXTOID],
};

/// A subject's row, as it is.
fn read(store: &Store, experiment: i32, subject: &str) -> Option<Assigned> {
    sql::read_one(store, &READ, &[param(experiment), param(subject)], Sees::Latest, assigned)
}

fn take_from_heap(store: &Store, mut table: Table, experiment: i32, subject: &str) -> Option<Assigned> {
    loop {
        pgrx::check_for_interrupts!();
        match table.find(experiment, datum(subject)) {
            Found::InFlight(other) => table.wait(other),
            // A row that moves at that moment is missed by a dirty snapshot, not by an MVCC one.
            Found::Missing if assignment::is_stored(store, experiment, datum(subject)) => {}
            Found::Missing => return None,
            Found::Stored(found) => {
                let row = read(store, experiment, subject);
                // Whoever changes the row meanwhile makes the deletion fail.
                if let Some(row) = row
                    && table.delete(found) == Changed::Done
                {
                    return Some(row);
                }
            }
        }
    }
}

/// The same by SQL: inserting the row first waits for an insertion in flight, as the unique index does.
fn take_by_sql(store: &Store, experiment: i32, subject: &str) -> Option<Assigned> {
    let params = [param(experiment), param(subject)];
    let (_, claimed) = sql::isolated(store, &CLAIM, &params, |row| row.need::<i64>(1));
    let (_, rows) = sql::isolated(store, &TAKE, &params, assigned);
    rows.into_iter().next().filter(|_| claimed[0] == 0)
}

fn assigned(row: &Row) -> Assigned {
    Assigned {
        variant: row.need(1),
        exposures: row.need(2),
        assigned_at: row.copy(3).expect("not null").value() as i64,
        exposed_at: row.copy(4).map(|datum| datum.value() as i64),
        context: row.get(5),
    }
}

static CLAIM: Statement = Statement {
    text: "WITH claim AS (
               INSERT INTO exp.assignment (experiment_id, exposures, assigned_at, variant, subject)
               VALUES ($1, 0, now(), 0, $2) ON CONFLICT (experiment_id, subject) DO NOTHING RETURNING 1)
           SELECT count(*) FROM claim",
    types: &[pg_sys::INT4OID, pg_sys::TEXTOID],
};

static PUT: Statement = Statement {
    text: "INSERT INTO exp.assignment (experiment_id, exposures, assigned_at, exposed_at, variant, subject, context)
           VALUES ($1, $2, $3, $4, $5, $6, $7)",
    types: &[
        pg_sys::INT4OID,
        pg_sys::INT4OID,
        pg_sys::TIMESTAMPTZOID,
        pg_sys::TIMESTAMPTZOID,
        pg_sys::INT2OID,
        pg_sys::TEXTOID,
        pg_sys::JSONBOID,
    ],
};

fn put(store: &Store, experiment: i32, subject: &str, row: &Assigned) {
    let params = [
        param(experiment),
        param(row.exposures),
        Some(pg_sys::Datum::from(row.assigned_at)),
        row.exposed_at.map(pg_sys::Datum::from),
        param(row.variant),
        param(subject),
        row.context.as_ref().and_then(|context| param(JsonB(context.0.clone()))),
    ];
    sql::write(store, &PUT, &params);
    tally::add(store, experiment, row.variant, row.counts());
}

static ALIASES: Statement = Statement {
    text: "DELETE FROM exp.alias WHERE scope_id = $1 AND known_as = $2",
    types: &[pg_sys::INT4OID, pg_sys::TEXTOID],
};

/// Removes a subject's aliases; returns how many there were.
pub fn erase(store: &Store, scope: i32, subject: &str) -> i64 {
    sql::write(store, &ALIASES, &[param(scope), param(subject)]) as i64
}
