//! Bandits: shares of new subjects that follow the data, in force in place of an experiment's weights.
//!
//! Shares are computed by upkeep and hold for everybody until they are computed again, so that an answer is a function of
//! the definition as ever. Whoever sets a bandit, or changes its shares, holds the key's lock; where that changes who
//! gets what, the experiment's as well, exclusively: enrolments hold it shared to their commit, so that nobody is
//! enrolled by the shares of another period than the one that the time of the enrolment is in.

use std::panic::AssertUnwindSafe;
use std::time::{Duration, Instant};

use experiment_engine::analysis::arm;
use experiment_engine::bucket::HashScheme;
use experiment_engine::stats::bandit::{self as engine, Arm, Belief};
use experiment_engine::stats::moments::Moments;
use experiment_engine::stats::stratified::joined;
use experiment_engine::stats::winner::Mode;
use experiment_engine::status::Status;
use pgrx::datum::Interval;
use pgrx::{JsonB, pg_sys};
use serde_json::{Map, Value, json};

use super::Store;
use super::analysis::{Analysis, Request, kind_of};
use super::assignment::Address;
use super::audit::{self, Change};
use super::definition::{self, Definition};
use super::experiment::{self, Experiment};
use super::lock::{self, Tried};
use super::maintain::Progress;
use super::sql::{self, PushedSnapshot, Row, Sees, Statement, param};
use super::strata::Population;
use super::{allocation, metric, policy, session};
use crate::error::{Error, OrRaise, Result, float, quote};

/// What is asked for.
pub struct Given {
    pub metric: String,
    pub floor: f64,
    pub every: Interval,
    pub best_share: f64,
}

/// A bandit as it is kept.
#[derive(PartialEq)]
pub struct Kept {
    metric: String,
    floor: f64,
    best_share: f64,
    /// When it was set and last computed: another one where it is not the same.
    set_at: i64,
    evaluated_at: Option<i64>,
}

static FIND: Statement = Statement {
    text: "SELECT metric, floor, best_share, set_at, evaluated_at FROM exp.bandit WHERE experiment_id = $1",
    types: &[pg_sys::INT4OID],
};

/// The bandit of an experiment; `None` where the weights are in force.
pub fn find(store: &Store, experiment: i32) -> Option<Kept> {
    let time = |row: &Row, column| row.copy(column).map(|time| time.value() as i64);
    sql::read_one(store, &FIND, &[param(experiment)], Sees::Latest, |row| Kept {
        metric: row.need(1),
        floor: row.need(2),
        best_share: row.need(3),
        set_at: time(row, 4).expect("not null"),
        evaluated_at: time(row, 5),
    })
}

/// Refuses what would change who gets what beside the shares.
pub fn refuse(store: &Store, experiment: &Experiment, what: &'static str) -> Result<()> {
    match find(store, experiment.id) {
        Some(_) => Err(Error::BanditOn { what, key: experiment.key.clone() }),
        None => Ok(()),
    }
}

/// More variants than this take too long to compute.
const MOST_VARIANTS: usize = 20;

/// A floor that is no part of the line, or more than so many variants can all have.
pub fn floor_out_of_range(floor: f64, variants: usize) -> Error {
    Error::Bandit {
        problem: format!("floor must be from 0.0001 to one over the number of variants, here 1/{variants}"),
        given: float(floor),
        hint: "At 0.05 each variant gets five of a hundred new subjects at least, so that it can still be told from the others.",
    }
}

fn check_count(variants: usize, floor: f64) -> Result<()> {
    if !(2..=MOST_VARIANTS).contains(&variants) {
        return Err(Error::Bandit {
            problem: format!("there must be from 2 to {MOST_VARIANTS} variants"),
            given: variants.to_string(),
            hint: "exp_define(key, variants) gives an experiment its variants, as long as nobody is assigned.",
        });
    }
    if floor * variants as f64 <= 1.0 + 1e-12 { Ok(()) } else { Err(floor_out_of_range(floor, variants)) }
}

static RESET: Statement = Statement {
    text: "UPDATE exp.bandit SET shares = NULL, due_at = clock_timestamp(), evaluated_at = NULL, state = '{}'
           WHERE experiment_id = $1",
    types: &[pg_sys::INT4OID],
};

/// Puts the weights in force until shares are computed again: the experiment is to have so many other variants, which
/// nobody is assigned to yet.
pub fn begin_anew(store: &Store, experiment: &Experiment, variants: usize) -> Result<()> {
    let Some(kept) = find(store, experiment.id) else { return Ok(()) };
    check_count(variants, kept.floor)?;
    sql::write(store, &RESET, &[param(experiment.id)]);
    Ok(())
}

// The shares in force stay until they are computed again, which is due now.
static SAVE: Statement = Statement {
    text: "INSERT INTO exp.bandit (experiment_id, metric, floor, every, best_share) VALUES ($1, $2, $3, $4, $5)
           ON CONFLICT (experiment_id) DO UPDATE
           SET metric = excluded.metric, floor = excluded.floor, every = excluded.every, best_share = excluded.best_share,
               set_at = excluded.set_at, due_at = excluded.due_at, evaluated_at = NULL, state = '{}', error = NULL",
    types: &[pg_sys::INT4OID, pg_sys::TEXTOID, pg_sys::FLOAT8OID, pg_sys::INTERVALOID, pg_sys::FLOAT8OID],
};
static SHOW: Statement = Statement {
    text: "SELECT jsonb_build_object('metric', metric, 'floor', floor, 'every', every, 'best_share', best_share) FROM exp.bandit
           WHERE experiment_id = $1",
    types: &[pg_sys::INT4OID],
};
static DELETE: Statement =
    Statement { text: "DELETE FROM exp.bandit WHERE experiment_id = $1", types: &[pg_sys::INT4OID] };

/// Switches a bandit on, or off; answers the settings as they are kept.
pub fn set(store: &Store, address: Address, given: Option<&Given>) -> Result<Option<Value>> {
    let experiment = experiment::need_locked(store, address)?;
    experiment.refuse_final()?;
    let before = shown(store, &experiment);
    match given {
        Some(given) => {
            check(store, &experiment, given)?;
            let params = [
                param(experiment.id),
                param(given.metric.as_str()),
                param(given.floor),
                param(given.every),
                param(given.best_share),
            ];
            sql::write(store, &SAVE, &params);
        }
        None if before["bandit"].is_null() => return Ok(None),
        None => {
            lock::experiment_exclusive(store, experiment.id);
            delete(store, experiment.id);
            session::announce_change(store);
            allocation::record_period(store, address)?;
        }
    }
    let after = shown(store, &experiment);
    record(store, address, "updated", before, after.clone());
    Ok(Some(after["bandit"].clone()).filter(|settings| !settings.is_null()))
}

fn record(store: &Store, Address { scope, key }: Address, action: &'static str, before: Value, after: Value) {
    let (before, after) = (Some(before), Some(after));
    audit::record(store, Change { scope, object: "experiment", key, action, before, after, ..audit::NOTHING });
}

/// What the audit keeps: the settings, and the shares in force.
fn shown(store: &Store, experiment: &Experiment) -> Value {
    let settings = sql::read_one(store, &SHOW, &[param(experiment.id)], Sees::Latest, |row| row.need::<JsonB>(1).0);
    let shares =
        definition::find(store, &experiment.scope, &experiment.key).map(|found| by_key(&found, &found.shares()));
    json!({ "bandit": settings, "shares": shares })
}

fn by_key<T: Clone + Into<Value>>(definition: &Definition, values: &[T]) -> Value {
    let keys = definition.variants.iter().map(|variant| variant.key.clone());
    Value::Object(keys.zip(values.iter().cloned().map(Into::into)).collect::<Map<_, _>>())
}

fn check(store: &Store, experiment: &Experiment, given: &Given) -> Result<()> {
    let invalid = |problem: &str, given: String, hint| Err(Error::Bandit { problem: problem.into(), given, hint });
    if experiment.hash != HashScheme::Native.name() {
        let hint = "Other systems' hashes would no longer agree with those systems.";
        return invalid("the hash must be native", experiment.hash.clone(), hint);
    }
    if experiment.allocated {
        let hint = "Ranges say once and for all who owns what. Define an experiment with weights.";
        return invalid("an experiment with explicit ranges has no shares to change", quote(&experiment.key), hint);
    }
    if experiment.coverage != 1.0 {
        let hint = "Who was left out comes back, and more to some variants than to others when shares have changed.";
        return invalid("the coverage must be 1", float(experiment.coverage), hint);
    }
    check_count(experiment.variants.len(), given.floor)?;
    let metrics = metric::of_experiment(store, experiment.id);
    let Some((row, ..)) = metrics.iter().find(|(row, ..)| row.metric == given.metric) else {
        let (key, scope) = (experiment.key.clone(), experiment.scope.clone());
        return Err(Error::NotMeasured { metric: given.metric.clone(), key, scope });
    };
    if row.source.is_none() && metric::compiled(store, row).is_none() {
        let hint = "Define the metrics that it is the ratio of.";
        return invalid("the metric has no values", quote(&given.metric), hint);
    }
    match policy::find(store, experiment.id) {
        Some(policy) if policy.mode != Mode::Manual => {
            let hint = "What a policy promises supposes shares that stay as they are: set its mode to manual first, with restart if it was evaluated.";
            invalid(
                "the winner of the experiment is decided by its policy",
                format!("mode {}", policy.mode.name()),
                hint,
            )
        }
        _ => Ok(()),
    }
}

/// What was found of the variants, in the order of the line.
struct Look {
    state: Value,
    /// The shares that follow; `None` where there is too little to say.
    shares: Option<Vec<f64>>,
}

/// Looks at the data: all arms at one moment.
fn look(store: &Store, definition: &Definition, kept: &Kept) -> Result<Look> {
    let metrics = metric::of_experiment(store, definition.id);
    let Some((row, ..)) = metrics.iter().find(|(row, ..)| row.metric == kept.metric) else {
        let (key, scope) = (definition.key.clone(), definition.scope.clone());
        return Err(Error::NotMeasured { metric: kept.metric.clone(), key, scope });
    };
    let arms = arms(store, definition, row)?;
    let beliefs: Option<Vec<Belief>> = arms.iter().map(|arm| arm.belief).collect();
    let chances = beliefs.map(|beliefs| engine::chances_to_be_best(&beliefs, row.minimizes));
    let chances = chances.filter(|chances| chances.iter().all(|chance| chance.is_finite()));
    let found = |(index, arm): (usize, &Arm)| json!({ "n": arm.n, "mean": arm.mean, "chance": chances.as_ref().map(|chances| chances[index]) });
    let state = by_key(definition, &arms.iter().enumerate().map(found).collect::<Vec<_>>());
    let shares = chances.map(|chances| engine::in_parts(&engine::weights(&chances, kept.best_share, kept.floor)));
    Ok(Look { state, shares })
}

fn arms(store: &Store, definition: &Definition, row: &metric::Row) -> Result<Vec<Arm>> {
    let _snapshot = PushedSnapshot::latest();
    let request = Request { population: Population::Exposed, as_of: None, mature_at: None, sees: Sees::Caller };
    let analysis = Analysis::new(store, definition, request, None);
    let measured = analysis.measure(row)?.expect("all subjects are asked for");
    let (kind, variants) = (kind_of(row), definition.variants.len());
    let counts: Vec<Vec<i64>> = (0..analysis.strata.len())
        .map(|stratum| (0..variants).map(|variant| measured.count(stratum, variant)).collect())
        .collect();
    let of = |strata: std::ops::Range<usize>| -> Vec<Moments> {
        (0..variants).map(|variant| arm(&measured.moments(strata.clone(), variant), kind)).collect()
    };
    let strata: Vec<Vec<Moments>> = joined(&counts).into_iter().map(of).collect();
    Ok(engine::arms(&strata, kind))
}

/// How many columns `read` gives.
pub const COLUMNS: usize = 8;

static READ: Statement = Statement {
    text: "SELECT v.key, coalesce((b.shares ->> v.key)::float8, v.weight / sum(v.weight) OVER ()), v.weight,
                  (b.state -> v.key ->> 'chance')::float8, (b.state -> v.key ->> 'mean')::float8,
                  (b.state -> v.key ->> 'n')::bigint,
                  (SELECT max(p.started_at) FROM exp.period AS p WHERE p.experiment_id = b.experiment_id), b.evaluated_at
           FROM exp.bandit AS b JOIN exp.variant AS v ON v.experiment_id = b.experiment_id
           WHERE b.experiment_id = $1
           ORDER BY v.variant",
    types: &[pg_sys::INT4OID],
};

/// The variants with the shares in force, and what they follow from: datums in the current memory context.
pub fn read(store: &Store, experiment: i32) -> Vec<[Option<pg_sys::Datum>; COLUMNS]> {
    sql::read(store, &READ, &[param(experiment)], Sees::Latest, |row| row.copy_all())
}

macro_rules! due {
    () => {
        "FROM exp.bandit AS b JOIN exp.experiment AS e ON e.id = b.experiment_id
         JOIN exp.scope AS s ON s.id = e.scope_id
         WHERE e.status = 'running' AND e.deleted_at IS NULL
           AND b.due_at <= statement_timestamp()"
    };
}

static DUE: Statement = Statement {
    text: concat!("SELECT e.id, s.name, e.key ", due!(), " ORDER BY b.due_at, e.id LIMIT $1"),
    types: &[pg_sys::INT8OID],
};
static COUNT_DUE: Statement = Statement { text: concat!("SELECT count(*) ", due!()), types: &[] };

/// The most experiments that one run looks at, and how long it begins with another one.
const MOST: i64 = 100;
const LONGEST: Duration = Duration::from_secs(20);
/// How long a run waits for enrolments that are not committed, in all.
const PATIENCE: Duration = Duration::from_millis(250);

/// An experiment whose shares are due.
struct Due {
    id: i32,
    scope: String,
    key: String,
}

/// Computes the shares that are due. All are computed before any is changed: a change holds off enrolments in its
/// experiment to the commit. What fails of one experiment stops no other.
pub fn maintain(store: &Store) -> Progress {
    let due = |row: &Row| Due { id: row.need(1), scope: row.need(2), key: row.need(3) };
    let due = sql::read(store, &DUE, &[param(MOST)], Sees::Latest, due);
    let began = Instant::now();
    let looks: Vec<_> = due
        .iter()
        .take_while(|_| began.elapsed() <= LONGEST)
        .map(|due| (due, sql::in_savepoint(AssertUnwindSafe(|| sql::impatiently(|| due.look(store).or_raise())))))
        .collect();
    let mut progress = Progress::default();
    // One for all: what is changed first holds off enrolments until what is changed last is committed.
    let until = Instant::now() + PATIENCE;
    for (due, look) in looks {
        let outcome = look.and_then(|look| match look {
            Some((kept, look)) => due.apply_alone(store, &kept, &look, until),
            None => Ok(false),
        });
        let done = match &outcome {
            Err(error) => {
                due.keep_error(store, error);
                0
            }
            Ok(done) => i64::from(*done),
        };
        let named = |error| format!("{}/{}: {error}", due.scope, due.key);
        progress.count(done, outcome.map(drop).map_err(named));
    }
    progress.remaining = sql::read_one(store, &COUNT_DUE, &[], Sees::Latest, |row| row.need(1)).unwrap_or(0);
    progress
}

static KEEP: Statement = Statement {
    text: "UPDATE exp.bandit SET shares = coalesce($2, shares), state = $3, error = NULL,
               evaluated_at = clock_timestamp(), due_at = clock_timestamp() + every
           WHERE experiment_id = $1",
    types: &[pg_sys::INT4OID, pg_sys::JSONBOID, pg_sys::JSONBOID],
};
static KEEP_ERROR: Statement = Statement {
    text: "UPDATE exp.bandit SET due_at = clock_timestamp() + every / 12, error = $2 WHERE experiment_id = $1",
    types: &[pg_sys::INT4OID, pg_sys::TEXTOID],
};

impl Due {
    fn address(&self) -> Address<'_> {
        Address { scope: &self.scope, key: &self.key }
    }

    /// What the data say; `None` where there is nothing to look at any more.
    fn look(&self, store: &Store) -> Result<Option<(Kept, Look)>> {
        let found = definition::find(store, &self.scope, &self.key).filter(|found| found.id == self.id);
        let Some((definition, kept)) = found.zip(find(store, self.id)) else { return Ok(None) };
        let look = look(store, &definition, &kept)?;
        Ok(Some((kept, look)))
    }

    /// Puts the shares in force, in a subtransaction of its own; false where somebody is changing the experiment, or did
    /// meanwhile. Enrolments that begin wait behind this for those that are not committed yet: not for long.
    fn apply_alone(&self, store: &Store, kept: &Kept, look: &Look, until: Instant) -> Result<bool, String> {
        // Without any time left, what is free is still had.
        let most_ms = until.saturating_duration_since(Instant::now()).as_millis().max(1) as i32;
        let apply = || self.apply(store, kept, look).or_raise();
        sql::in_savepoint(AssertUnwindSafe(|| sql::waiting_at_most(most_ms, apply)))
    }

    fn apply(&self, store: &Store, kept: &Kept, look: &Look) -> Result<bool> {
        if lock::try_key(store, &self.scope, &self.key) == Tried::Busy {
            return Ok(false);
        }
        let found = experiment::find_locked(store, self.address())?.filter(|found| found.id == self.id);
        let is_running = found.as_ref().is_some_and(|found| found.status == Status::Running);
        let (Some(experiment), true) = (found, is_running && find(store, self.id).as_ref() == Some(kept)) else {
            return Ok(false);
        };
        let definition = definition::find(store, &self.scope, &self.key).expect("found above");
        let next = look.shares.as_ref().filter(|shares| engine::differ(&definition.shares(), shares));
        let before = next.map(|_| {
            lock::experiment_exclusive(store, self.id);
            shown(store, &experiment)
        });
        let shares = next.and_then(|shares| param(JsonB(by_key(&definition, shares))));
        sql::write(store, &KEEP, &[param(self.id), shares, param(JsonB(look.state.clone()))]);
        if let Some(before) = before {
            session::announce_change(store);
            allocation::record_period(store, self.address())?;
            let mut after = shown(store, &experiment);
            after["found"] = look.state.clone();
            record(store, self.address(), "allocated", before, after);
        }
        Ok(true)
    }

    /// Keeps why it failed, and tries again somewhat sooner than it would be due. Who sets the bandit meanwhile begins anew.
    fn keep_error(&self, store: &Store, error: &str) {
        if lock::try_key(store, &self.scope, &self.key) != Tried::Busy {
            sql::write(store, &KEEP_ERROR, &[param(self.id), param(error)]);
        }
    }
}

/// Takes the bandit of an experiment away.
pub fn delete(store: &Store, experiment: i32) {
    sql::write(store, &DELETE, &[param(experiment)]);
}
