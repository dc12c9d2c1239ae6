//! What mends an invariant that does not hold, under the locks of those who keep it.

use pgrx::pg_sys;

use super::Store;
use super::access::{self, Access};
use super::assignment::Address;
use super::audit::{self, Change};
use super::doctor::{self, Check, Repair};
use super::maintain::{self, Task};
use super::partition::MICROS_A_DAY;
use super::sql::{self, PushedSnapshot, Sees, Statement, param};
use super::{aggregate, alias, allocation, lock, migrations, moment, owner, partition, session, tally};
use crate::error::{Error, Result};
use crate::settings::GLOBAL;

/// What a repair did, and what is found afterwards.
pub struct Repaired {
    /// In rows, or in what else was put right.
    pub count: u64,
    pub check: Check,
}

/// Mends one invariant where it does not hold, as far as it can be known how; and looks again.
pub fn repair(store: &Store, name: &str) -> Result<Repaired> {
    let invariant = doctor::find(name).ok_or_else(|| Error::Invariant { given: name.to_owned() })?;
    lock::store();
    refuse_blind(store)?;
    let check = doctor::check(store, invariant);
    if check.fault.is_none() {
        return Ok(Repaired { count: 0, check });
    }
    let count = match invariant.repair {
        Repair::Known(mend, _) => mend(store)?,
        Repair::ByHand(_) => 0,
    };
    if count > 0 {
        // Definitions may be others now.
        session::announce_change(store);
        let after = Some(serde_json::json!({ "repaired": count }));
        let change =
            Change { scope: GLOBAL, object: "store", key: invariant.name, action: "repaired", ..audit::NOTHING };
        audit::record(store, Change { after, ..change });
    }
    Ok(Repaired { count, check: doctor::check(store, invariant) })
}

static FORCED: Statement = Statement {
    text: "SELECT c.relname::text FROM pg_class AS c JOIN pg_roles AS o ON o.oid = c.relowner
           WHERE c.relnamespace = 'exp'::regnamespace AND c.relforcerowsecurity AND NOT o.rolsuper AND NOT o.rolbypassrls
           ORDER BY 1 LIMIT 1",
    types: &[],
};

/// An owner that does not see what is there would count nothing, and take for orphans what is none.
fn refuse_blind(store: &Store) -> Result<()> {
    match sql::read_one(store, &FORCED, &[], Sees::Latest, |row| row.need::<String>(1)) {
        None => Ok(()),
        Some(table) => Err(Error::StoreConflict {
            problem: format!("row security is forced on exp.{table}, whose owner does not see its rows"),
            hint: "ALTER TABLE ... NO FORCE ROW LEVEL SECURITY.",
        }),
    }
}

/// Runs statements without parameters one after the other.
fn run(store: &Store, statements: &[Statement]) -> u64 {
    statements.iter().map(|statement| sql::write(store, statement, &[])).sum()
}

static RECOUNT: Statement = Statement {
    text: "WITH waiting AS (
               SELECT experiment_id, variant, sum(assigned) AS assigned, sum(subjects) AS subjects,
                      sum(exposures) AS exposures
               FROM (SELECT experiment_id, variant, assigned, subjects, exposures FROM exp.tally_delta
                     UNION ALL
                     SELECT * FROM unnest($1, $2, $3, $4, $5)) AS d
               GROUP BY experiment_id, variant),
           recount AS (
               SELECT experiment_id, variant, count(*) AS assigned,
                      count(*) FILTER (WHERE exposures > 0) AS subjects, sum(exposures) AS exposures
               FROM exp.assignment GROUP BY experiment_id, variant),
           wanted AS (
               SELECT v.experiment_id, v.variant, coalesce(r.assigned, 0) - coalesce(w.assigned, 0) AS assigned,
                      coalesce(r.subjects, 0) - coalesce(w.subjects, 0) AS subjects,
                      coalesce(r.exposures, 0) - coalesce(w.exposures, 0) AS exposures
               FROM exp.variant AS v JOIN exp.experiment AS e ON e.id = v.experiment_id AND e.deleted_at IS NULL
               LEFT JOIN recount AS r ON r.experiment_id = v.experiment_id AND r.variant = v.variant
               LEFT JOIN waiting AS w ON w.experiment_id = v.experiment_id AND w.variant = v.variant)
           INSERT INTO exp.tally AS t (experiment_id, variant, assigned, subjects, exposures)
           SELECT w.* FROM wanted AS w
           LEFT JOIN exp.tally AS k ON k.experiment_id = w.experiment_id AND k.variant = w.variant
           WHERE (coalesce(k.assigned, 0), coalesce(k.subjects, 0), coalesce(k.exposures, 0))
              IS DISTINCT FROM (w.assigned, w.subjects, w.exposures)
           ON CONFLICT (experiment_id, variant) DO UPDATE
           SET assigned = excluded.assigned, subjects = excluded.subjects, exposures = excluded.exposures",
    types: &[
        pg_sys::INT4ARRAYOID,
        pg_sys::INT2ARRAYOID,
        pg_sys::INT8ARRAYOID,
        pg_sys::INT8ARRAYOID,
        pg_sys::INT8ARRAYOID,
    ],
};

/// Writers go on: an assignment and its change of the counts are seen together or not at all. A fold would add again what
/// is counted here.
pub fn counts(store: &Store) -> Result<u64> {
    lock::fold(store);
    Ok(sql::write(store, &RECOUNT, &tally::pending_columns(store)))
}

/// Deletes the rows of a table that belong to nothing. What is lost itself may come from a backup: as long as anything
/// else still tells of it, nothing of it is deleted.
macro_rules! of_nothing {
    ($table:literal, experiment) => {
        of_nothing!($table, "experiment_id", [("experiment", "id"), ("variant", "experiment_id")])
    };
    ($table:literal, scope) => {
        of_nothing!($table, "scope_id", [("scope", "id"), ("experiment", "scope_id")])
    };
    ($table:literal, metric) => {
        of_nothing!($table, "metric_id", [("metric", "id"), ("experiment_metric", "metric_id")])
    };
    ($table:literal, subscription) => {
        of_nothing!($table, "subscription_id", [("subscription", "id")])
    };
    ($table:literal, $column:literal, [$(($named:literal, $id:literal)),+]) => {
        Statement {
            text: concat!(
                "DELETE FROM exp.", $table, " AS t WHERE true",
                $(" AND NOT EXISTS (SELECT FROM exp.", $named, " AS n WHERE n.", $id, " = t.", $column, ")"),+
            ),
            types: &[],
        }
    };
}

// A variant that was lost is no reason to lose who has it.
static ORPHANS: [Statement; 4] = [
    of_nothing!("assignment", experiment),
    of_nothing!("outcome", experiment),
    of_nothing!("moment", experiment),
    of_nothing!("bucket", experiment),
];

pub fn orphans(store: &Store) -> Result<u64> {
    lock::aggregate(store);
    let deleted = run(store, &ORPHANS);
    Ok(deleted + counts(store)?)
}

const DUPLICATES: &str = "DELETE FROM exp.assignment AS a
    USING (SELECT ctid, row_number() OVER (PARTITION BY experiment_id, subject
                                           ORDER BY exposed_at NULLS LAST, assigned_at, ctid) AS place
           FROM exp.assignment) AS d
    WHERE a.ctid = d.ctid AND d.place > 1";

const PRIMARY_KEY: &str = "
    ALTER TABLE exp.assignment DROP CONSTRAINT IF EXISTS assignment_pkey;
    DROP INDEX IF EXISTS exp.assignment_pkey;
    ALTER TABLE exp.assignment ADD CONSTRAINT assignment_pkey PRIMARY KEY (experiment_id, subject);
    COMMENT ON INDEX exp.assignment_pkey IS 'One row for a subject in an experiment.'";

/// Of two rows of a subject the one that was exposed first stays, else the one assigned first, as where subjects merge.
pub fn primary_key(store: &Store) -> Result<u64> {
    let make = || {
        let _owner = owner::Guard::enter(store.owner);
        sql::script("LOCK TABLE exp.assignment IN ACCESS EXCLUSIVE MODE");
        let deleted = sql::write_once(DUPLICATES);
        sql::script(PRIMARY_KEY);
        deleted
    };
    // What is not there to be dropped is no news.
    let deleted = sql::with_settings(&[(c"client_min_messages", c"warning")], make);
    Ok(1 + deleted + counts(store)?)
}

static REFERENCES: [Statement; 3] = [
    Statement {
        text: "DELETE FROM exp.grant AS g WHERE NOT EXISTS (SELECT FROM exp.scope AS s WHERE s.id = g.scope_id)",
        types: &[],
    },
    Statement {
        text: "DELETE FROM exp.variant AS v
               WHERE NOT EXISTS (SELECT FROM exp.experiment AS e WHERE e.id = v.experiment_id)
                 AND NOT EXISTS (SELECT FROM exp.assignment AS a WHERE a.experiment_id = v.experiment_id)",
        types: &[],
    },
    of_nothing!("tally", experiment),
];

pub fn references(store: &Store) -> Result<u64> {
    lock::fold(store);
    let deleted = run(store, &REFERENCES);
    access::apply_grants(store);
    Ok(deleted)
}

static CONTROL: [Statement; 3] =
    [of_nothing!("allocation", experiment), of_nothing!("override", experiment), of_nothing!("alias", scope)];
static WITHOUT_PERIOD: Statement = Statement {
    text: "SELECT s.name, e.key FROM exp.experiment AS e JOIN exp.scope AS s ON s.id = e.scope_id
           WHERE e.deleted_at IS NULL AND NOT EXISTS (SELECT FROM exp.period AS p WHERE p.experiment_id = e.id)
           ORDER BY 1, 2",
    types: &[],
};

/// A part that is missing is left so: without it an experiment would enrol more.
pub fn control_references(store: &Store) -> Result<u64> {
    lock::parts(store);
    let deleted = run(store, &CONTROL);
    session::announce_change(store);
    let address = |row: &sql::Row| (row.need::<String>(1), row.need::<String>(2));
    let without = sql::read(store, &WITHOUT_PERIOD, &[], Sees::Latest, address);
    for (scope, key) in &without {
        allocation::record_period(store, Address { scope, key })?;
    }
    Ok(deleted + without.len() as u64)
}

static WRONG_ALIASES: Statement = Statement {
    text: "DELETE FROM exp.alias AS a USING exp.scope AS s
           WHERE s.id = a.scope_id
             AND (EXISTS (SELECT FROM exp.alias AS b WHERE b.scope_id = a.scope_id AND b.subject = a.known_as)
                  OR EXISTS (SELECT FROM exp.experiment AS e JOIN exp.assignment AS r ON r.experiment_id = e.id
                             WHERE e.scope_id = a.scope_id AND e.deleted_at IS NULL AND r.subject = a.subject))
           RETURNING s.name, a.subject, a.known_as",
    types: &[],
};

pub fn aliases(store: &Store) -> Result<u64> {
    let row = |row: &sql::Row| (row.need::<String>(1), row.need::<String>(2), row.need::<String>(3));
    let (count, mut wrong) = sql::write_returning(store, &WRONG_ALIASES, &[], row);
    // In one order, whoever else merges.
    wrong.sort();
    for (scope, from, to) in wrong {
        alias::merge(store, &scope, &from, &to)?;
    }
    Ok(count)
}

static GRANTED_TO_NOBODY: Statement = Statement {
    text: "SELECT g.role, g.access, s.name FROM exp.grant AS g JOIN exp.scope AS s ON s.id = g.scope_id
           WHERE NOT EXISTS (SELECT FROM pg_roles AS r WHERE r.rolname = g.role)",
    types: &[],
};

pub fn grants(store: &Store) -> Result<u64> {
    let row = |row: &sql::Row| (row.need::<String>(1), row.need::<String>(2), row.need::<String>(3));
    let granted = sql::read(store, &GRANTED_TO_NOBODY, &[], Sees::Latest, row);
    for (role, access, scope) in &granted {
        access::revoke(store, role, Access::parse(access)?, scope)?;
    }
    Ok(granted.len() as u64)
}

static OUTCOMES: [Statement; 13] = [
    of_nothing!("event", scope),
    of_nothing!("dedupe", scope),
    of_nothing!("erased", scope),
    of_nothing!("experiment_metric", experiment),
    of_nothing!("outcome", experiment),
    of_nothing!("outcome", metric),
    of_nothing!("moment", experiment),
    of_nothing!("moment", metric),
    of_nothing!("bucket", experiment),
    of_nothing!("bucket", metric),
    of_nothing!("winner_policy", experiment),
    of_nothing!("bandit", experiment),
    of_nothing!("decision", experiment),
];

pub fn outcome_references(store: &Store) -> Result<u64> {
    lock::aggregate(store);
    Ok(run(store, &OUTCOMES))
}

/// Calls the tasks that are behind; an error of one is told as exp_doctor() tells it.
pub fn upkeep(store: &Store) -> Result<u64> {
    let done = Task::ALL.map(|task| maintain::attempt(store, task).done);
    Ok(done.into_iter().sum::<i64>() as u64 + Task::ALL.len() as u64)
}

pub fn aggregation(store: &Store) -> Result<u64> {
    let counted = aggregate::run(store)?;
    Ok(counted.iter().map(|one| one.events as u64).sum())
}

static DELIVERIES: [Statement; 6] = [
    of_nothing!("publication", scope),
    of_nothing!("config_version", scope),
    of_nothing!("subscription", scope),
    of_nothing!("delivery", subscription),
    Statement {
        text: "DELETE FROM exp.delivery AS d
               WHERE d.state = 'waiting' AND NOT EXISTS (SELECT FROM exp.outbox AS o WHERE o.id = d.event_id)",
        types: &[],
    },
    Statement {
        text: "INSERT INTO exp.stream AS t (scope, experiment, sequence)
               SELECT o.scope, coalesce(o.experiment, ''), max(o.sequence) FROM exp.outbox AS o
               LEFT JOIN exp.stream AS k ON k.scope = o.scope AND k.experiment = coalesce(o.experiment, '')
               GROUP BY 1, 2 HAVING max(o.sequence) <= max(k.sequence) IS NOT TRUE
               ON CONFLICT (scope, experiment) DO UPDATE SET sequence = greatest(t.sequence, excluded.sequence)",
        types: &[],
    },
];
static NEWEST_VERSION: Statement = Statement {
    text: "UPDATE exp.publication AS p SET version = v.version, digest = v.digest
           FROM (SELECT DISTINCT ON (scope_id) scope_id, version, digest FROM exp.config_version
                 ORDER BY scope_id, version DESC) AS v
           WHERE v.scope_id = p.scope_id AND v.version > p.version",
    types: &[],
};

pub fn deliveries(store: &Store) -> Result<u64> {
    Ok(run(store, &DELIVERIES) + sql::write(store, &NEWEST_VERSION, &[]))
}

static UNPROTECTED: Statement = Statement {
    text: "SELECT format('ALTER TABLE exp.%I ENABLE ROW LEVEL SECURITY', c.relname)
           FROM pg_class AS c
           WHERE c.relnamespace = 'exp'::regnamespace AND c.relkind IN ('r', 'p') AND NOT c.relrowsecurity
             AND (c.relname = ANY ($1)
                  OR c.oid IN (SELECT i.inhrelid FROM pg_inherits AS i WHERE i.inhparent = 'exp.event'::regclass))
           UNION ALL
           SELECT format('ALTER VIEW exp.%I SET (security_invoker = true)', c.relname)
           FROM pg_class AS c
           WHERE c.relnamespace = 'exp'::regnamespace AND c.relname = ANY ($1) AND c.relkind = 'v'
             AND NOT coalesce(c.reloptions, '{}') && ARRAY['security_invoker=true', 'security_invoker=on']",
    types: &[pg_sys::TEXTARRAYOID],
};
static WITHOUT_POLICY: Statement = Statement {
    text: "SELECT c.relname::text FROM pg_class AS c
           WHERE c.relnamespace = 'exp'::regnamespace AND c.relname = ANY ($1) AND c.relkind IN ('r', 'p')
             AND NOT EXISTS (SELECT FROM pg_policy AS y WHERE y.polrelid = c.oid AND y.polname = 'granted')",
    types: &[pg_sys::TEXTARRAYOID],
};
static OPEN_TO_ALL: Statement = Statement {
    text: "SELECT DISTINCT format('%s exp.%I', CASE c.relkind WHEN 'S' THEN 'SEQUENCE' ELSE 'TABLE' END, c.relname)
           FROM pg_class AS c CROSS JOIN LATERAL aclexplode(c.relacl) AS a
           WHERE c.relnamespace = 'exp'::regnamespace AND a.grantee = 0",
    types: &[],
};

pub fn privileges(store: &Store) -> Result<u64> {
    let text = |row: &sql::Row| row.need::<String>(1);
    let tables: Vec<&str> = access::RELATIONS.iter().chain(&access::CLOSED).copied().collect();
    let unprotected = sql::read(store, &UNPROTECTED, &[param(tables)], Sees::Latest, text);
    let bare = sql::read(store, &WITHOUT_POLICY, &[param(access::RELATIONS.to_vec())], Sees::Latest, text);
    let open = sql::read(store, &OPEN_TO_ALL, &[], Sees::Latest, text);
    {
        let _owner = owner::Guard::enter(store.owner);
        unprotected.iter().for_each(|command| sql::script(command));
        bare.iter().filter_map(|table| migrations::policy(table)).for_each(sql::script);
        open.iter().for_each(|table| sql::grant(&format!("REVOKE ALL ON {table} FROM PUBLIC")));
    }
    access::apply_grants(store);
    Ok((unprotected.len() + bare.len() + open.len()) as u64 + 1)
}

pub fn partitions(store: &Store) -> Result<u64> {
    Ok(partition::maintain(store).done as u64)
}

pub fn moments(store: &Store) -> Result<u64> {
    lock::aggregate(store);
    let found = {
        let _snapshot = PushedSnapshot::latest();
        moment::differing(store)
    };
    Ok(found.into_iter().map(|found| moment::replace(store, found)).sum())
}

static ADD_UP: Statement = Statement {
    text: "WITH wider AS (
               SELECT experiment_id, metric_id, variant,
                      date_bin($2 * interval '1 second', bucket_start, timestamptz '2000-01-03 00:00:00+00') AS start,
                      sum(count)::bigint AS count, sum(sum) AS sum, sum(sum_sq) AS sum_sq, min(min) AS min, max(max) AS max
               FROM exp.bucket WHERE width = $1 AND bucket_start >= $3
               GROUP BY 1, 2, 3, 4),
           kept AS (
               INSERT INTO exp.bucket AS k (experiment_id, metric_id, variant, width, bucket_start, count, sum, sum_sq, min, max)
               SELECT experiment_id, metric_id, variant, $2, start, count, sum, sum_sq, min, max FROM wider
               ON CONFLICT (experiment_id, metric_id, width, bucket_start, variant) DO UPDATE
               SET count = excluded.count, sum = excluded.sum, sum_sq = excluded.sum_sq, min = excluded.min, max = excluded.max
               WHERE (k.count, k.min, k.max) IS DISTINCT FROM (excluded.count, excluded.min, excluded.max)
                  OR abs(k.sum - excluded.sum) > 1e-9 * sqrt(k.count) * sqrt(k.sum_sq)
               RETURNING 1)
           SELECT count(*) FROM kept",
    types: &[pg_sys::INT4OID, pg_sys::INT4OID, pg_sys::TIMESTAMPTZOID],
};

pub fn buckets(store: &Store) -> Result<u64> {
    const FIVE_MINUTES: i32 = 300;
    const HOUR: i32 = 3_600;
    const DAY: i32 = 86_400;
    lock::aggregate(store);
    let add_up = |part: i32, whole: i32, since: i64| {
        let params = [param(part), param(whole), Some(pg_sys::Datum::from(since * MICROS_A_DAY))];
        let (_, changed) = sql::write_returning(store, &ADD_UP, &params, |row| row.need::<i64>(1));
        changed.into_iter().sum::<i64>() as u64
    };
    let [_, fives] = doctor::parts_kept_since(store);
    let added = add_up(FIVE_MINUTES, HOUR, fives);
    // Of the hours as they are now.
    let [hours, _] = doctor::parts_kept_since(store);
    Ok(added + add_up(HOUR, DAY, hours))
}

/// Folds until nothing waits, or somebody else does.
pub fn backlog(store: &Store) -> Result<u64> {
    let mut folded = 0;
    loop {
        let progress = maintain::run(store, Task::Fold);
        folded += progress.done;
        if progress.done == 0 || progress.remaining == 0 {
            return Ok(folded as u64);
        }
    }
}
