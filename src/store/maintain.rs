//! Upkeep in bounded portions.

use std::panic::AssertUnwindSafe;

use pgrx::pg_sys;

use super::Store;
use super::sql::{self, Sees, Statement, param};
use super::{aggregate, bandit, deletion, lock, partition, publish, retention, schedule, winner};
use crate::error::{Error, OrRaise, Result};

/// A maintenance task.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Task {
    /// Starts and stops what the schedules say, and removes overrides that have ended.
    Schedule,
    /// Adds waiting changes to the tallies.
    Fold,
    /// Folds new events into buckets and subjects' values.
    Aggregate,
    /// Evaluates experiments by their winner policies.
    Evaluate,
    /// Makes the partitions of the days to come.
    Partitions,
    /// Drops what is older than the settings say.
    Retention,
    /// Drains deleted experiments.
    Deletes,
    /// Computes the shares of new subjects where they follow the data. The last, since it holds off enrolments to the
    /// commit.
    Bandit,
}

impl Task {
    /// In the order in which they run.
    pub const ALL: [Task; 8] = [
        Task::Schedule,
        Task::Fold,
        Task::Aggregate,
        Task::Evaluate,
        Task::Partitions,
        Task::Retention,
        Task::Deletes,
        Task::Bandit,
    ];

    pub fn parse(name: &str) -> Result<Self> {
        let found = Task::ALL.into_iter().find(|task| task.name() == name);
        found.ok_or_else(|| Error::Task { given: name.to_owned() })
    }

    pub fn name(self) -> &'static str {
        match self {
            Task::Schedule => "schedule",
            Task::Fold => "fold",
            Task::Aggregate => "aggregate",
            Task::Evaluate => "evaluate",
            Task::Partitions => "partitions",
            Task::Retention => "retention",
            Task::Deletes => "deletes",
            Task::Bandit => "bandit",
        }
    }
}

/// What a run did, in rows (events, partitions), and what it left.
#[derive(Default)]
pub struct Progress {
    pub done: i64,
    pub remaining: i64,
    /// Why a part of it failed.
    pub error: Option<String>,
}

impl Progress {
    fn of(done: i64, remaining: i64) -> Self {
        Progress { done, remaining, error: None }
    }

    /// With more done.
    fn and(mut self, done: i64) -> Self {
        self.done += done;
        self
    }

    /// Counts what succeeded; of what failed, the first error is kept.
    pub fn count(&mut self, done: i64, outcome: std::result::Result<(), String>) {
        match outcome {
            Ok(()) => self.done += done,
            Err(error) => {
                self.error.get_or_insert(error);
            }
        }
    }
}

/// The most rows that one run folds or deletes.
pub const MOST: i64 = 1_000_000;

pub fn run(store: &Store, task: Task) -> Progress {
    match task {
        Task::Schedule => publish::maintain(store).and(schedule::run(store).or_raise()),
        Task::Fold => fold(store),
        Task::Aggregate => aggregate::maintain(store).or_raise(),
        Task::Evaluate => winner::maintain(store),
        Task::Partitions => partition::maintain(store),
        Task::Retention => retention::maintain(store),
        Task::Deletes => drain(store),
        Task::Bandit => bandit::maintain(store),
    }
}

/// Runs a task in a savepoint, and writes down what came of it: one that fails stops no other.
pub fn attempt(store: &Store, task: Task) -> Attempt {
    // What an error could leave half done in `store` is a memo, which is set as a whole.
    let attempt = match sql::in_savepoint(AssertUnwindSafe(|| run(store, task))) {
        Ok(Progress { done, remaining, error }) => Attempt { done, remaining: Some(remaining), error },
        Err(error) => Attempt { done: 0, remaining: None, error: Some(error) },
    };
    record(store, task, &attempt);
    attempt
}

/// What came of a task.
pub struct Attempt {
    pub done: i64,
    /// Not known where it failed.
    pub remaining: Option<i64>,
    pub error: Option<String>,
}

static RECORD: Statement = Statement {
    text: "INSERT INTO exp.task (task, ran_at, done, remaining, error) VALUES ($1, clock_timestamp(), $2, $3, $4)
           ON CONFLICT (task) DO UPDATE
           SET ran_at = excluded.ran_at, done = excluded.done, remaining = excluded.remaining, error = excluded.error",
    types: &[pg_sys::TEXTOID, pg_sys::INT8OID, pg_sys::INT8OID, pg_sys::TEXTOID],
};

/// Writes down when a task ran, and what came of it; waits for nobody who is about to write down the same.
fn record(store: &Store, task: Task, attempt: &Attempt) {
    if !lock::try_task(store, task as u32) {
        return;
    }
    let Attempt { done, remaining, error } = attempt;
    let params = [param(task.name()), param(*done), remaining.and_then(param), error.as_deref().and_then(param)];
    sql::write(store, &RECORD, &params);
}

// The changes of an experiment that is gone are claimed and dropped.
static FOLD: Statement = Statement {
    text: "WITH claimed AS (
               DELETE FROM exp.tally_delta AS d
               USING (SELECT tableoid, ctid FROM exp.tally_delta LIMIT $1) AS chosen
               WHERE d.tableoid = chosen.tableoid AND d.ctid = chosen.ctid
               RETURNING d.experiment_id, d.variant, d.assigned, d.subjects, d.exposures),
           sums AS (
               SELECT experiment_id, variant, sum(assigned) AS assigned, sum(subjects) AS subjects,
                      sum(exposures) AS exposures
               FROM claimed AS c WHERE EXISTS (SELECT FROM exp.experiment AS e WHERE e.id = c.experiment_id)
               GROUP BY experiment_id, variant),
           folded AS (
               INSERT INTO exp.tally AS t (experiment_id, variant, assigned, subjects, exposures)
               SELECT experiment_id, variant, assigned, subjects, exposures FROM sums
               ON CONFLICT (experiment_id, variant) DO UPDATE
               SET assigned = t.assigned + excluded.assigned, subjects = t.subjects + excluded.subjects,
                   exposures = t.exposures + excluded.exposures)
           SELECT count(*) FROM claimed",
    types: &[pg_sys::INT8OID],
};
static WAITING: Statement = Statement { text: "SELECT count(*) FROM exp.tally_delta", types: &[] };

/// One session folds at a time: it then meets nobody else's changes of the rows it touches, at any isolation level.
fn fold(store: &Store) -> Progress {
    let done = if lock::try_fold(store) {
        let (_, counts) = sql::write_returning(store, &FOLD, &[param(MOST)], |row| row.need::<i64>(1));
        counts.into_iter().sum()
    } else {
        0
    };
    Progress::of(done, waiting(store))
}

/// How many changes of counts wait to be folded.
pub fn waiting(store: &Store) -> i64 {
    count(store, &WAITING)
}

static DELETED: Statement =
    Statement { text: "SELECT id FROM exp.experiment WHERE deleted_at IS NOT NULL ORDER BY id", types: &[] };
// An experiment whose rows are gone, and that is still to go itself, counts as one.
static UNDRAINED: Statement = Statement {
    text: "SELECT count(*) FROM exp.experiment AS e LEFT JOIN exp.assignment AS a ON a.experiment_id = e.id
           WHERE e.deleted_at IS NOT NULL",
    types: &[],
};

fn drain(store: &Store) -> Progress {
    let mut done = 0;
    for experiment in sql::read(store, &DELETED, &[], Sees::Latest, |row| row.need::<i32>(1)) {
        if done >= MOST {
            break;
        }
        done += deletion::drain(store, experiment, MOST - done);
    }
    Progress::of(done, count(store, &UNDRAINED))
}

fn count(store: &Store, statement: &Statement) -> i64 {
    sql::read_one(store, statement, &[], Sees::Latest, |row| row.need(1)).expect("one row")
}
