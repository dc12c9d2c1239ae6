//! Every invariant of the store, re-checked.

use pgrx::pg_sys;

use super::Store;
use super::partition::{self, MICROS_A_DAY};
use super::retention::is_folded;
use super::sql::{self, PushedSnapshot, Sees, Statement, param};
use super::{access, maintain, moment, repair, setting, tally};
use crate::error::Result;

/// What became of one check.
pub struct Check {
    pub invariant: &'static str,
    /// What is wrong; `None` where nothing is.
    pub fault: Option<String>,
    /// What was looked at, where nothing is wrong.
    pub note: String,
    /// What to do about a fault.
    pub repair: String,
}

/// What mends an invariant.
pub enum Repair {
    /// exp_repair() does; and what else there is to know.
    Known(fn(&Store) -> Result<u64>, &'static str),
    /// Somebody has to decide, or to bring what is lost.
    ByHand(&'static str),
}

/// How violations are found.
enum Faults {
    /// A query lists them as text.
    Listed(Statement),
    Found(fn(&Store) -> Found),
}

/// What was found, and what was looked at where it is not always the same.
struct Found {
    faults: Vec<String>,
    note: Option<String>,
}

impl From<Vec<String>> for Found {
    fn from(faults: Vec<String>) -> Self {
        Found { faults, note: None }
    }
}

pub struct Invariant {
    pub name: &'static str,
    faults: Faults,
    note: &'static str,
    pub repair: Repair,
}

static INVARIANTS: [Invariant; 20] = [
    Invariant {
        name: "counts equal a recount",
        faults: Faults::Listed(Statement {
            text: "WITH kept AS (
                       SELECT experiment_id, variant, sum(assigned) AS assigned, sum(subjects) AS subjects,
                              sum(exposures) AS exposures
                       FROM (SELECT experiment_id, variant, assigned, subjects, exposures FROM exp.tally
                             UNION ALL
                             SELECT experiment_id, variant, assigned, subjects, exposures FROM exp.tally_delta
                             UNION ALL
                             SELECT * FROM unnest($1, $2, $3, $4, $5)) AS t
                       GROUP BY experiment_id, variant),
                   recount AS (
                       SELECT experiment_id, variant, count(*) AS assigned,
                              count(*) FILTER (WHERE exposures > 0) AS subjects, sum(exposures) AS exposures
                       FROM exp.assignment GROUP BY experiment_id, variant)
                   SELECT format('%s/%s variant %s: kept %s/%s/%s, counted %s/%s/%s', s.name, e.key, variant,
                                 coalesce(k.assigned, 0), coalesce(k.subjects, 0), coalesce(k.exposures, 0),
                                 coalesce(r.assigned, 0), coalesce(r.subjects, 0), coalesce(r.exposures, 0))
                   FROM kept AS k FULL JOIN recount AS r USING (experiment_id, variant)
                   JOIN exp.experiment AS e ON e.id = experiment_id AND e.deleted_at IS NULL
                   JOIN exp.scope AS s ON s.id = e.scope_id
                   WHERE (coalesce(k.assigned, 0), coalesce(k.subjects, 0), coalesce(k.exposures, 0))
                      IS DISTINCT FROM (coalesce(r.assigned, 0), coalesce(r.subjects, 0), coalesce(r.exposures, 0))",
            types: &[
                pg_sys::INT4ARRAYOID,
                pg_sys::INT2ARRAYOID,
                pg_sys::INT8ARRAYOID,
                pg_sys::INT8ARRAYOID,
                pg_sys::INT8ARRAYOID,
            ],
        }),
        note: "every assignment recounted",
        repair: Repair::Known(repair::counts, "Somebody wrote to exp.assignment or exp.tally by hand."),
    },
    Invariant {
        name: "assignments belong to an experiment and a variant",
        faults: Faults::Listed(Statement {
            text: "SELECT format('experiment %s variant %s: %s rows', a.experiment_id, a.variant, count(*))
                   FROM exp.assignment AS a
                   WHERE NOT EXISTS (SELECT FROM exp.variant AS v
                                     WHERE v.experiment_id = a.experiment_id AND v.variant = a.variant)
                   GROUP BY a.experiment_id, a.variant",
            types: &[],
        }),
        note: "no orphans",
        repair: Repair::Known(repair::orphans, "It deletes what is left of experiments that are gone. A variant that is missing has to come from a backup: its subjects are kept."),
    },
    Invariant {
        name: "a subject has one variant",
        faults: Faults::Listed(Statement {
            text: "SELECT 'the primary key of exp.assignment is missing or invalid'
                   WHERE NOT EXISTS (
                       SELECT FROM pg_index AS i
                       WHERE i.indrelid = 'exp.assignment'::regclass AND i.indisprimary AND i.indisvalid AND i.indisunique)",
            types: &[],
        }),
        note: "the primary key is in place",
        repair: Repair::Known(repair::primary_key, "It keeps the earliest row of a subject and makes the key again; nobody can write meanwhile."),
    },
    Invariant {
        name: "variants are numbered without gaps",
        faults: Faults::Listed(Statement {
            text: "SELECT format('experiment %s', e.id)
                   FROM exp.experiment AS e LEFT JOIN exp.variant AS v ON v.experiment_id = e.id
                   GROUP BY e.id HAVING count(v.variant) = 0 OR max(v.variant) - min(v.variant) + 1 <> count(v.variant)",
            types: &[],
        }),
        note: "every experiment has its variants",
        repair: Repair::ByHand("Restore exp.variant from a backup."),
    },
    Invariant {
        name: "references hold",
        faults: Faults::Listed(Statement {
            text: "SELECT format('experiment %s: no scope %s', e.id, e.scope_id) FROM exp.experiment AS e
                   WHERE NOT EXISTS (SELECT FROM exp.scope AS s WHERE s.id = e.scope_id)
                   UNION ALL
                   SELECT format('experiment %s: no variant %s to win', e.id, e.winner) FROM exp.experiment AS e
                   WHERE e.winner IS NOT NULL AND NOT EXISTS (
                       SELECT FROM exp.variant AS v WHERE v.experiment_id = e.id AND v.variant = e.winner)
                   UNION ALL
                   SELECT format('scope %s: no parent %s', s.id, s.parent_id) FROM exp.scope AS s
                   WHERE s.parent_id IS NOT NULL AND NOT EXISTS (SELECT FROM exp.scope AS p WHERE p.id = s.parent_id)
                   UNION ALL
                   SELECT format('grant to %s: no scope %s', g.role, g.scope_id) FROM exp.grant AS g
                   WHERE NOT EXISTS (SELECT FROM exp.scope AS s WHERE s.id = g.scope_id)
                   UNION ALL
                   SELECT format('variant %s: no experiment %s', v.key, v.experiment_id) FROM exp.variant AS v
                   WHERE NOT EXISTS (SELECT FROM exp.experiment AS e WHERE e.id = v.experiment_id)
                   UNION ALL
                   SELECT format('tally of variant %s: no experiment %s', t.variant, t.experiment_id) FROM exp.tally AS t
                   WHERE NOT EXISTS (SELECT FROM exp.experiment AS e WHERE e.id = t.experiment_id)",
            types: &[],
        }),
        note: "scopes, variants, winners, grants and tallies name what exists",
        repair: Repair::Known(repair::references, "It deletes grants, variants and tallies of what does not exist. What else is missing has to come from a backup."),
    },
    Invariant {
        name: "references of the control plane hold",
        faults: Faults::Listed(Statement {
            text: "SELECT format('experiment %s: no audience %s', e.id, e.audience_id) FROM exp.experiment AS e
                   WHERE e.audience_id IS NOT NULL AND NOT EXISTS (
                       SELECT FROM exp.audience AS a WHERE a.id = e.audience_id)
                   UNION ALL
                   SELECT format('experiment %s: no layer %s', e.id, e.layer_id) FROM exp.experiment AS e
                   WHERE e.layer_id IS NOT NULL AND NOT EXISTS (SELECT FROM exp.layer AS l WHERE l.id = e.layer_id)
                   UNION ALL
                   SELECT format('experiment %s: buckets %s to %s of no variant %s', r.experiment_id, r.first, r.last, r.variant)
                   FROM exp.allocation AS r
                   WHERE NOT EXISTS (SELECT FROM exp.variant AS v
                                     WHERE v.experiment_id = r.experiment_id AND v.variant = r.variant)
                   UNION ALL
                   SELECT format('experiment %s: an override to no variant %s', o.experiment_id, o.variant)
                   FROM exp.override AS o
                   WHERE NOT EXISTS (SELECT FROM exp.variant AS v
                                     WHERE v.experiment_id = o.experiment_id AND v.variant = o.variant)
                   UNION ALL
                   SELECT format('experiment %s: governed by no holdout %s', g.experiment_id, g.holdout_id)
                   FROM exp.governed AS g
                   WHERE NOT EXISTS (SELECT FROM exp.experiment AS h WHERE h.id = g.holdout_id AND h.kind = 'holdout')
                   UNION ALL
                   SELECT format('an alias in no scope %s', a.scope_id) FROM exp.alias AS a
                   WHERE NOT EXISTS (SELECT FROM exp.scope AS s WHERE s.id = a.scope_id)
                   UNION ALL
                   SELECT format('experiment %s: no period', e.id) FROM exp.experiment AS e
                   WHERE e.deleted_at IS NULL AND NOT EXISTS (
                       SELECT FROM exp.period AS p WHERE p.experiment_id = e.id)",
            types: &[],
        }),
        note: "audiences, layers, ranges, overrides, holdouts and aliases name what exists",
        repair: Repair::Known(repair::control_references, "It deletes what is left of experiments and scopes that are gone. A missing variant, audience, layer or holdout has to come from a backup."),
    },
    Invariant {
        name: "nothing is owned twice",
        faults: Faults::Listed(Statement {
            text: "SELECT format('experiment %s: buckets %s to %s and %s to %s', a.experiment_id, a.first, a.last, b.first, b.last)
                   FROM exp.allocation AS a JOIN exp.allocation AS b USING (experiment_id)
                   WHERE a.first < b.first AND b.first <= a.last
                   UNION ALL
                   SELECT format('layer %s: experiments %s and %s', a.layer_id, a.id, b.id)
                   FROM exp.experiment AS a JOIN exp.experiment AS b USING (layer_id)
                   WHERE a.id < b.id AND a.layer_start <= b.layer_end AND b.layer_start <= a.layer_end
                     AND a.deleted_at IS NULL AND b.deleted_at IS NULL
                     AND (a.status IN ('draft', 'running', 'paused') AND (a.end_at <= statement_timestamp()) IS NOT TRUE
                          OR a.status = 'stopped' AND a.serve = 'enrolled')
                     AND (b.status IN ('draft', 'running', 'paused') AND (b.end_at <= statement_timestamp()) IS NOT TRUE
                          OR b.status = 'stopped' AND b.serve = 'enrolled')",
            types: &[],
        }),
        note: "no bucket of a line or of a layer has two owners",
        repair: Repair::ByHand("exp_set_allocations(key, allocations), or exp_stop(key, reason) for one of the two."),
    },
    Invariant {
        name: "merged subjects are one",
        faults: Faults::Listed(Statement {
            text: "SELECT format('scope %s: an alias of an alias', a.scope_id)
                   FROM exp.alias AS a JOIN exp.alias AS b ON b.scope_id = a.scope_id AND b.subject = a.known_as
                   UNION ALL
                   SELECT format('experiment %s: an alias is enrolled', e.id)
                   FROM exp.alias AS a JOIN exp.experiment AS e ON e.scope_id = a.scope_id AND e.deleted_at IS NULL
                   WHERE EXISTS (SELECT FROM exp.assignment AS r WHERE r.experiment_id = e.id AND r.subject = a.subject)",
            types: &[],
        }),
        note: "an alias stands for one subject, and has no assignment of its own",
        repair: Repair::Known(repair::aliases, "It merges them again."),
    },
    Invariant {
        name: "granted roles exist",
        faults: Faults::Listed(Statement {
            text: "SELECT format('%s has %s access to %s, and does not exist', g.role, g.access, s.name)
                   FROM exp.grant AS g LEFT JOIN exp.scope AS s ON s.id = g.scope_id
                   WHERE NOT EXISTS (SELECT FROM pg_roles AS r WHERE r.rolname = g.role)",
            types: &[],
        }),
        note: "every grant names a role",
        repair: Repair::Known(repair::grants, "It revokes what they have. Or create the role and call exp_init()."),
    },
    Invariant {
        name: "the store depends on no extension",
        faults: Faults::Listed(Statement {
            text: "SELECT pg_describe_object(d.classid, d.objid, d.objsubid)
                   FROM pg_depend AS d
                   WHERE d.refclassid = 'pg_extension'::regclass
                     AND ((d.classid = 'pg_class'::regclass AND d.objid IN (
                              SELECT c.oid FROM pg_class AS c WHERE c.relnamespace = 'exp'::regnamespace))
                          OR (d.classid = 'pg_namespace'::regclass AND d.objid = 'exp'::regnamespace))",
            types: &[],
        }),
        note: "DROP EXTENSION leaves the data alone",
        repair: Repair::ByHand("ALTER EXTENSION ... DROP TABLE takes a table out of an extension."),
    },
    Invariant {
        name: "references of outcomes hold",
        faults: Faults::Listed(Statement {
            text: "WITH RECURSIVE
                       event_scope (id) AS (
                           SELECT min(scope_id) FROM exp.event
                           UNION ALL
                           SELECT (SELECT min(e.scope_id) FROM exp.event AS e WHERE e.scope_id > s.id)
                           FROM event_scope AS s WHERE s.id IS NOT NULL),
                       dedupe_scope (id) AS (
                           SELECT min(scope_id) FROM exp.dedupe
                           UNION ALL
                           SELECT (SELECT min(d.scope_id) FROM exp.dedupe AS d WHERE d.scope_id > s.id)
                           FROM dedupe_scope AS s WHERE s.id IS NOT NULL),
                       scoped (what, id) AS (
                           SELECT 'an event', id FROM event_scope UNION ALL
                           SELECT 'a key of an event', id FROM dedupe_scope UNION ALL
                           SELECT DISTINCT 'an erased subject', scope_id FROM exp.erased UNION ALL
                           SELECT 'metric ' || metric, scope_id FROM exp.metric),
                       measured (what, experiment_id, metric_id) AS (
                           SELECT 'a use of a metric', experiment_id, metric_id FROM exp.experiment_metric UNION ALL
                           SELECT DISTINCT 'a value of a subject', experiment_id, metric_id FROM exp.outcome UNION ALL
                           SELECT DISTINCT 'a moment', experiment_id, metric_id FROM exp.moment UNION ALL
                           SELECT DISTINCT 'a bucket', experiment_id, metric_id FROM exp.bucket)
                   SELECT format('%s in no scope %s', what, id) FROM scoped
                   WHERE id IS NOT NULL AND NOT EXISTS (SELECT FROM exp.scope AS s WHERE s.id = scoped.id)
                   UNION ALL
                   SELECT format('%s of no experiment %s', what, experiment_id) FROM measured
                   WHERE NOT EXISTS (SELECT FROM exp.experiment AS e WHERE e.id = measured.experiment_id)
                   UNION ALL
                   SELECT format('%s of no metric %s', what, metric_id) FROM measured
                   WHERE NOT EXISTS (SELECT FROM exp.metric AS m WHERE m.id = measured.metric_id)
                   UNION ALL
                   SELECT format('a winner policy of no experiment %s', experiment_id) FROM exp.winner_policy AS p
                   WHERE NOT EXISTS (SELECT FROM exp.experiment AS e WHERE e.id = p.experiment_id)
                   UNION ALL
                   SELECT format('a bandit of no experiment %s', experiment_id) FROM exp.bandit AS b
                   WHERE NOT EXISTS (SELECT FROM exp.experiment AS e WHERE e.id = b.experiment_id)
                   UNION ALL
                   SELECT format('a decision of no experiment %s', experiment_id) FROM exp.decision AS d
                   WHERE NOT EXISTS (SELECT FROM exp.experiment AS e WHERE e.id = d.experiment_id)
                   UNION ALL
                   SELECT format('the winner policy of experiment %s: no decision %s', experiment_id, decision_id)
                   FROM exp.winner_policy AS p
                   WHERE decision_id IS NOT NULL AND NOT EXISTS (
                       SELECT FROM exp.decision AS d WHERE d.id = p.decision_id AND d.experiment_id = p.experiment_id)",
            types: &[],
        }),
        note: "events, metrics, what is aggregated, and decisions name what exists",
        repair: Repair::Known(repair::outcome_references, "It deletes what is left of scopes, experiments and metrics that are gone. One that is missing, and still used, has to come from a backup."),
    },
    Invariant {
        name: "bandits divide new subjects",
        faults: Faults::Listed(Statement {
            text: "WITH bandit AS (
                       SELECT b.experiment_id, b.shares, e.hash, e.allocated, e.coverage,
                              (SELECT p.shares FROM exp.period AS p WHERE p.experiment_id = e.id
                               ORDER BY p.started_at DESC LIMIT 1) AS period
                       FROM exp.bandit AS b JOIN exp.experiment AS e ON e.id = b.experiment_id AND e.deleted_at IS NULL),
                   share AS (
                       SELECT b.experiment_id, s.key, s.value::text::float8 AS share, (b.period ->> s.key)::float8 AS period
                       FROM bandit AS b, jsonb_each(b.shares) AS s
                       WHERE jsonb_typeof(b.shares) = 'object' AND jsonb_typeof(s.value) = 'number')
                   SELECT format('experiment %s: shares of other variants than it has', experiment_id) FROM bandit AS b
                   WHERE shares IS NOT NULL
                     AND (SELECT array_agg(v.key ORDER BY v.key) FROM exp.variant AS v WHERE v.experiment_id = b.experiment_id)
                         IS DISTINCT FROM
                         (SELECT array_agg(s.key ORDER BY s.key) FROM share AS s WHERE s.experiment_id = b.experiment_id)
                   UNION ALL
                   SELECT format('experiment %s: the shares are not parts of 1', experiment_id) FROM share
                   GROUP BY experiment_id HAVING abs(sum(share) - 1) > 1e-9 OR min(share) <= 0
                   UNION ALL
                   SELECT DISTINCT format('experiment %s: the shares are not those of its last period', experiment_id)
                   FROM share WHERE (abs(share - period) < 1e-9) IS NOT TRUE
                   UNION ALL
                   SELECT format('experiment %s: not of hash native, with explicit ranges or in part', experiment_id)
                   FROM bandit WHERE hash <> 'native' OR allocated OR coverage <> 1",
            types: &[],
        }),
        note: "the shares in force cover the variants, add up to 1 and are recorded",
        repair: Repair::ByHand("exp_set_bandit(key, NULL) puts the weights in force, which is recorded."),
    },
    Invariant {
        name: "upkeep runs in time",
        faults: Faults::Listed(Statement {
            text: "WITH due (task, within) AS (
                       VALUES ('aggregate', interval '10 minutes'), ('retention', interval '36 hours')),
                   installed AS (
                       SELECT max(at) AS at FROM exp.audit WHERE scope = 'global' AND object = 'setting' AND key = 'cron'),
                   since AS (
                       SELECT greatest(s.migrated_at, i.at) AS at FROM exp.store AS s, installed AS i
                       WHERE i.at IS NOT NULL OR EXISTS (SELECT FROM exp.task))
                   SELECT CASE WHEN t.task IS NULL THEN format('%s has never run', due.task)
                               ELSE format('%s has not run since %s', due.task, t.ran_at) END
                   FROM due CROSS JOIN since LEFT JOIN exp.task AS t ON t.task = due.task
                   WHERE coalesce(t.ran_at, since.at) < statement_timestamp() - due.within
                   UNION ALL
                   SELECT format('%s failed at %s: %s', task, ran_at, error) FROM exp.task WHERE error IS NOT NULL",
            types: &[],
        }),
        note: "what exp_maintain() did last is not long ago, and did not fail",
        repair: Repair::Known(repair::upkeep, "It calls exp_maintain(). exp_install_cron() has pg_cron do so, and says what is missing."),
    },
    Invariant {
        name: "aggregation gets on",
        faults: Faults::Listed(Statement {
            text: concat!(
                "SELECT format('an event waits since %s', w.received_at)
                   FROM exp.aggregation AS a
                   CROSS JOIN LATERAL (
                       SELECT e.received_at FROM exp.event AS e
                       WHERE e.era = a.era AND e.received_at < statement_timestamp() - interval '1 hour'
                         AND e.xid >= pg_snapshot_xmin(a.snapshot::pg_snapshot)::text::bigint AND NOT ",
                is_folded!(),
                " LIMIT 1) AS w
                   UNION ALL
                   SELECT format('process %s (%s) is in transaction %s since %s', pid, usename, backend_xid, xact_start)
                   FROM pg_stat_activity
                   WHERE backend_xid IS NOT NULL AND pid <> pg_backend_pid()
                     AND xact_start < statement_timestamp() - interval '1 hour'
                   UNION ALL
                   SELECT format('transaction %s is prepared as %L since %s', transaction, gid, prepared)
                   FROM pg_prepared_xacts WHERE prepared < statement_timestamp() - interval '1 hour'"
            ),
            types: &[],
        }),
        note: "no event waits for long, and no transaction keeps it looking at what it folded",
        repair: Repair::Known(repair::aggregation, "It calls exp_aggregate(). End the transactions: its events wait for their ends, and those since are read again each time."),
    },
    Invariant {
        name: "what is told to others is complete",
        // An event that was written as its subscription ended leaves a delivery that nobody sends: retention takes it away.
        faults: Faults::Listed(Statement {
            text: "SELECT format('scope %s: version %s is the newest kept, %s the newest published', coalesce(v.scope_id, p.scope_id),
                                 v.newest, p.version)
                   FROM (SELECT scope_id, max(version) AS newest FROM exp.config_version GROUP BY scope_id) AS v
                   FULL JOIN exp.publication AS p ON p.scope_id = v.scope_id
                   WHERE v.newest IS DISTINCT FROM p.version
                      OR NOT EXISTS (SELECT FROM exp.scope AS s WHERE s.id = p.scope_id)
                   UNION ALL
                   SELECT format('%s/%s: event %s of the sequence, %s were counted', o.scope, o.experiment, max(o.sequence),
                                 max(t.sequence))
                   FROM exp.outbox AS o
                   LEFT JOIN exp.stream AS t ON t.scope = o.scope AND t.experiment = coalesce(o.experiment, '')
                   GROUP BY o.scope, o.experiment HAVING max(o.sequence) <= max(t.sequence) IS NOT TRUE
                   UNION ALL
                   SELECT format('delivery of event %s: no subscription %s', d.event_id, d.subscription_id) FROM exp.delivery AS d
                   JOIN exp.outbox AS o ON o.id = d.event_id
                   WHERE NOT EXISTS (SELECT FROM exp.subscription AS s WHERE s.id = d.subscription_id)
                     AND o.at < (SELECT t.ran_at - interval '10 minutes' FROM exp.task AS t WHERE t.task = 'retention')
                   UNION ALL
                   SELECT format('event %s waits for subscription %s, and is not there', d.event_id, d.subscription_id)
                   FROM exp.delivery AS d
                   WHERE d.state = 'waiting' AND NOT EXISTS (SELECT FROM exp.outbox AS o WHERE o.id = d.event_id)
                   UNION ALL
                   SELECT format('subscription %s: no scope %s', s.name, s.scope_id) FROM exp.subscription AS s
                   WHERE NOT EXISTS (SELECT FROM exp.scope AS c WHERE c.id = s.scope_id)",
            types: &[],
        }),
        note: "versions, sequences and deliveries fit together",
        repair: Repair::Known(repair::deliveries, "It deletes deliveries of what does not exist and counts on after the newest. Missing versions have to come from a backup."),
    },
    Invariant {
        name: "what was granted is what is shown",
        faults: Faults::Listed(Statement {
            text: "SELECT format('exp.%I has no row security', c.relname)
                   FROM pg_class AS c
                   WHERE c.relnamespace = 'exp'::regnamespace AND c.relkind IN ('r', 'p') AND NOT c.relrowsecurity
                     AND (c.relname = ANY ($1 || $2)
                          OR c.oid IN (SELECT i.inhrelid FROM pg_inherits AS i WHERE i.inhparent = 'exp.event'::regclass))
                   UNION ALL
                   SELECT format('exp.%I shows nothing: it has no policy', c.relname)
                   FROM pg_class AS c
                   WHERE c.relnamespace = 'exp'::regnamespace AND c.relname = ANY ($1) AND c.relkind IN ('r', 'p')
                     AND NOT EXISTS (SELECT FROM pg_policy AS y WHERE y.polrelid = c.oid AND y.polname = 'granted')
                   UNION ALL
                   SELECT format('exp.%I runs as its owner, and shows everything', c.relname)
                   FROM pg_class AS c
                   WHERE c.relnamespace = 'exp'::regnamespace AND c.relname = ANY ($1) AND c.relkind = 'v'
                     AND NOT coalesce(c.reloptions, '{}') && ARRAY['security_invoker=true', 'security_invoker=on']
                   UNION ALL
                   SELECT format('exp.%I is open to PUBLIC: %s', c.relname, string_agg(a.privilege_type, ', '))
                   FROM pg_class AS c CROSS JOIN LATERAL aclexplode(c.relacl) AS a
                   WHERE c.relnamespace = 'exp'::regnamespace AND a.grantee = 0
                   GROUP BY c.relname
                   UNION ALL
                   SELECT format('%s may not read exp.%I', g.role, r.name)
                   FROM (SELECT DISTINCT role FROM exp.grant) AS g
                   JOIN pg_roles AS p ON p.rolname = g.role CROSS JOIN unnest($1) AS r (name)
                   WHERE NOT has_table_privilege(p.oid, to_regclass(format('exp.%I', r.name)), 'SELECT')
                   UNION ALL
                   SELECT format('%s may not execute %s', g.role, f.oid::regprocedure)
                   FROM (SELECT DISTINCT role FROM exp.grant) AS g
                   JOIN pg_roles AS p ON p.rolname = g.role
                   JOIN pg_proc AS f ON f.pronamespace = 'exp'::regnamespace AND (f.proname LIKE 'readable%' OR f.proname = 'upkeep')
                   WHERE NOT has_function_privilege(p.oid, f.oid, 'EXECUTE')",
            types: &[pg_sys::TEXTARRAYOID, pg_sys::TEXTARRAYOID],
        }),
        note: "every table has row security, PUBLIC has nothing, who was granted access may read",
        repair: Repair::Known(repair::privileges, "It switches row security on, makes the policies, takes from PUBLIC what it has and grants again."),
    },
    Invariant {
        name: "events have their partitions",
        faults: Faults::Found(partitions),
        note: "every day that events are accepted of has one, and the default is empty",
        repair: Repair::Known(repair::partitions, "exp_maintain('partitions') does the same."),
    },
    Invariant {
        name: "moments equal a recount",
        faults: Faults::Found(moments),
        note: "every subject's values added up again",
        repair: Repair::Known(repair::moments, "Somebody wrote to exp.outcome or exp.moment by hand. It adds up exp.outcome."),
    },
    Invariant {
        name: "buckets add up",
        faults: Faults::Found(buckets),
        note: "a day is the sum of its hours, an hour that of its five minutes",
        repair: Repair::Known(repair::buckets, "Somebody wrote to exp.bucket by hand. It adds up the hours and the days from what is kept of the five minutes."),
    },
    Invariant {
        name: "counts are folded",
        faults: Faults::Found(backlog),
        note: "",
        repair: Repair::Known(repair::backlog, "Have pg_cron call exp_maintain() every minute."),
    },
];

/// At most this many faults of one invariant are spelled out.
const MOST_FAULTS: usize = 10;

/// Checks every invariant.
pub fn examine(store: &Store) -> Vec<Check> {
    INVARIANTS.iter().map(|invariant| check(store, invariant)).collect()
}

/// The invariant of a name.
pub fn find(name: &str) -> Option<&'static Invariant> {
    INVARIANTS.iter().find(|invariant| invariant.name == name)
}

/// Checks one invariant.
pub fn check(store: &Store, invariant: &Invariant) -> Check {
    let Found { faults, note } = match &invariant.faults {
        Faults::Listed(statement) => listed(store, statement).into(),
        Faults::Found(find) => find(store),
    };
    let mut shown = faults.iter().take(MOST_FAULTS).cloned().collect::<Vec<_>>().join("; ");
    if faults.len() > MOST_FAULTS {
        shown.push_str(&format!("; and {} more", faults.len() - MOST_FAULTS));
    }
    Check {
        invariant: invariant.name,
        fault: (!faults.is_empty()).then_some(shown),
        note: note.unwrap_or_else(|| invariant.note.to_owned()),
        repair: match invariant.repair {
            Repair::Known(_, what) => format!("SELECT * FROM exp_repair('{}'). {what}", invariant.name),
            Repair::ByHand(what) => what.to_owned(),
        },
    }
}

fn listed(store: &Store, statement: &Statement) -> Vec<String> {
    let params = match statement.types {
        [] => Vec::new(),
        [pg_sys::TEXTARRAYOID, _] => {
            [&access::RELATIONS[..], &access::CLOSED[..]].map(|names| param(names.to_vec())).to_vec()
        }
        // The recount takes what this transaction has not written yet.
        _ => tally::pending_columns(store).to_vec(),
    };
    sql::read(store, statement, &params, Sees::Latest, |row| row.need::<String>(1))
}

/// The days up to tomorrow have their partitions; those after it come with the next upkeep.
fn partitions(store: &Store) -> Found {
    let (first, kept) = (partition::first(store), partition::first_kept(store));
    let absent = partition::without(store, first..=partition::today() + 1);
    let mut faults: Vec<String> =
        absent.into_iter().map(|day| format!("{} has no partition", partition::date(day))).collect();
    let stray = partition::in_default(store, kept);
    faults.extend(stray.into_iter().map(|day| format!("events of {} are in exp.event_default", partition::date(day))));
    faults.into()
}

fn moments(store: &Store) -> Found {
    // Of one moment: an aggregation may commit meanwhile.
    let _snapshot = PushedSnapshot::catalog(store.experiment);
    let name = |found: &moment::Differing| format!("experiment {}, metric {}", found.experiment, found.metric);
    moment::differing(store).iter().map(name).collect::<Vec<_>>().into()
}

static BUCKETS: Statement = Statement {
    text: "WITH wider AS (
               SELECT experiment_id, metric_id, variant, w.width,
                      date_bin(w.width * interval '1 second', bucket_start, timestamptz '2000-01-03 00:00:00+00') AS start,
                      sum(count) AS count, sum(sum) FILTER (WHERE sum_sq < 1e300) AS sum, min(min) AS min, max(max) AS max
               FROM exp.bucket AS b
               JOIN (VALUES (3600, 86400, $1), (300, 3600, $2)) AS w (part, width, since)
                   ON b.width = w.part AND b.bucket_start >= w.since
               GROUP BY 1, 2, 3, 4, 5),
           kept AS (
               SELECT experiment_id, metric_id, variant, width, bucket_start AS start, count, sum, sum_sq, min, max
               FROM exp.bucket WHERE width = 86400 AND bucket_start >= $1 OR width = 3600 AND bucket_start >= $2)
           SELECT format('experiment %s, metric %s, variant %s: %s seconds from %s', experiment_id, metric_id, variant,
                         width, start)
           FROM kept AS k FULL JOIN wider AS w USING (experiment_id, metric_id, variant, width, start)
           WHERE (k.count, k.min, k.max) IS DISTINCT FROM (w.count, w.min, w.max)
              OR k.sum_sq < 1e300 AND abs(k.sum - coalesce(w.sum, 0)) > 1e-9 * sqrt(k.count) * sqrt(k.sum_sq)
           ORDER BY experiment_id, metric_id, variant, width, start",
    types: &[pg_sys::TIMESTAMPTZOID, pg_sys::TIMESTAMPTZOID],
};

fn buckets(store: &Store) -> Found {
    let since = parts_kept_since(store).map(|day| Some(pg_sys::Datum::from(day * MICROS_A_DAY)));
    sql::read(store, &BUCKETS, &since, Sees::Latest, |row| row.need(1)).into()
}

static OLDEST_PARTS: Statement = Statement {
    text: "SELECT min(bucket_start) FILTER (WHERE width = 3600), min(bucket_start) FILTER (WHERE width = 300) FROM exp.bucket",
    types: &[],
};

/// Since which days hours, and buckets of five minutes, are kept for sure. Of the day that is about to go, and of what is
/// aggregated late, they may be gone; and where the settings were others, those before the oldest that there is.
pub fn parts_kept_since(store: &Store) -> [i64; 2] {
    let day = |row: &sql::Row, column| {
        row.get::<pgrx::datum::TimestampWithTimeZone>(column)
            .map(|at| pg_sys::TimestampTz::from(at).div_euclid(MICROS_A_DAY))
    };
    let oldest = sql::read_one(store, &OLDEST_PARTS, &[], Sees::Latest, |row| [day(row, 1), day(row, 2)]);
    let [hours, fives] = oldest.expect("one row").map(|day| day.unwrap_or_else(|| partition::today() + 1));
    let wide = partition::today() - i64::from(setting::current(store).metrics_retention_days) + 1;
    let fine = (partition::first_kept(store) + 1).max(wide);
    [wide.max(hours), fine.max(fives)]
}

/// More waiting changes than this make results noticeably slower: some 10 ms.
const MOST_WAITING: i64 = 100_000;

fn backlog(store: &Store) -> Found {
    let waiting = maintain::waiting(store);
    let note = format!("{waiting} changes of counts wait to be folded");
    let faults = if waiting > MOST_WAITING { vec![note.clone()] } else { Vec::new() };
    Found { faults, note: Some(note) }
}
