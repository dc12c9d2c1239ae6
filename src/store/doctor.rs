//! Every invariant of the store, re-checked.

use pgrx::pg_sys;

use super::Store;
use super::sql::{self, Sees, Statement};
use super::{maintain, tally};

/// What became of one check.
pub struct Check {
    pub invariant: &'static str,
    /// What is wrong; `None` where nothing is.
    pub fault: Option<String>,
    /// What was looked at, where nothing is wrong.
    pub note: String,
    /// What to do about a fault.
    pub repair: &'static str,
}

/// An invariant whose violations one query lists as text.
struct Invariant {
    name: &'static str,
    faults: Statement,
    note: &'static str,
    repair: &'static str,
}

static INVARIANTS: [Invariant; 10] = [
    Invariant {
        name: "counts equal a recount",
        faults: Statement {
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
        },
        note: "every assignment recounted",
        repair: "Somebody wrote to exp.assignment or exp.tally by hand. Recount the experiment into exp.tally.",
    },
    Invariant {
        name: "assignments belong to an experiment and a variant",
        faults: Statement {
            text: "SELECT format('experiment %s variant %s: %s rows', a.experiment_id, a.variant, count(*))
                   FROM exp.assignment AS a
                   WHERE NOT EXISTS (SELECT FROM exp.variant AS v
                                     WHERE v.experiment_id = a.experiment_id AND v.variant = a.variant)
                   GROUP BY a.experiment_id, a.variant",
            types: &[],
        },
        note: "no orphans",
        repair: "Delete the orphaned rows of exp.assignment.",
    },
    Invariant {
        name: "a subject has one variant",
        faults: Statement {
            text: "SELECT 'the primary key of exp.assignment is missing or invalid'
                   WHERE NOT EXISTS (
                       SELECT FROM pg_index AS i
                       WHERE i.indrelid = 'exp.assignment'::regclass AND i.indisprimary AND i.indisvalid AND i.indisunique)",
            types: &[],
        },
        note: "the primary key is in place",
        repair: "ALTER TABLE exp.assignment ADD CONSTRAINT assignment_pkey PRIMARY KEY (experiment_id, subject).",
    },
    Invariant {
        name: "variants are numbered without gaps",
        faults: Statement {
            text: "SELECT format('experiment %s', e.id)
                   FROM exp.experiment AS e LEFT JOIN exp.variant AS v ON v.experiment_id = e.id
                   GROUP BY e.id HAVING count(v.variant) = 0 OR max(v.variant) - min(v.variant) + 1 <> count(v.variant)",
            types: &[],
        },
        note: "every experiment has its variants",
        repair: "Restore exp.variant from a backup.",
    },
    Invariant {
        name: "references hold",
        faults: Statement {
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
        },
        note: "scopes, variants, winners, grants and tallies name what exists",
        repair: "Restore the missing rows from a backup, or delete those that name them.",
    },
    Invariant {
        name: "references of the control plane hold",
        faults: Statement {
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
        },
        note: "audiences, layers, ranges, overrides, holdouts and aliases name what exists",
        repair: "Restore the missing rows from a backup, or delete those that name them.",
    },
    Invariant {
        name: "nothing is owned twice",
        faults: Statement {
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
        },
        note: "no bucket of a line or of a layer has two owners",
        repair: "exp_set_allocations(key, allocations), or exp_stop(key, reason) for one of the two.",
    },
    Invariant {
        name: "merged subjects are one",
        faults: Statement {
            text: "SELECT format('scope %s: an alias of an alias', a.scope_id)
                   FROM exp.alias AS a JOIN exp.alias AS b ON b.scope_id = a.scope_id AND b.subject = a.known_as
                   UNION ALL
                   SELECT format('experiment %s: an alias is enrolled', e.id)
                   FROM exp.alias AS a JOIN exp.experiment AS e ON e.scope_id = a.scope_id AND e.deleted_at IS NULL
                   WHERE EXISTS (SELECT FROM exp.assignment AS r WHERE r.experiment_id = e.id AND r.subject = a.subject)",
            types: &[],
        },
        note: "an alias stands for one subject, and has no assignment of its own",
        repair: "Delete the alias from exp.alias, then exp_merge_subject(from_subject, to_subject) again.",
    },
    Invariant {
        name: "granted roles exist",
        faults: Statement {
            text: "SELECT format('%s has %s access to %s, and does not exist', g.role, g.access, s.name)
                   FROM exp.grant AS g LEFT JOIN exp.scope AS s ON s.id = g.scope_id
                   WHERE NOT EXISTS (SELECT FROM pg_roles AS r WHERE r.rolname = g.role)",
            types: &[],
        },
        note: "every grant names a role",
        repair: "exp_revoke(role, access, scope), or create the role and call exp_init().",
    },
    Invariant {
        name: "the store depends on no extension",
        faults: Statement {
            text: "SELECT pg_describe_object(d.classid, d.objid, d.objsubid)
                   FROM pg_depend AS d
                   WHERE d.refclassid = 'pg_extension'::regclass
                     AND ((d.classid = 'pg_class'::regclass AND d.objid IN (
                              SELECT c.oid FROM pg_class AS c WHERE c.relnamespace = 'exp'::regnamespace))
                          OR (d.classid = 'pg_namespace'::regclass AND d.objid = 'exp'::regnamespace))",
            types: &[],
        },
        note: "DROP EXTENSION leaves the data alone",
        repair: "ALTER EXTENSION ... DROP TABLE takes a table out of an extension.",
    },
];

/// At most this many faults of one invariant are spelled out.
const MOST_FAULTS: usize = 10;

/// Checks every invariant.
pub fn examine(store: &Store) -> Vec<Check> {
    let mut checks: Vec<Check> = INVARIANTS.iter().map(|invariant| check(store, invariant)).collect();
    checks.push(backlog(store));
    checks
}

/// More waiting changes than this make results noticeably slower: some 10 ms.
const MOST_WAITING: i64 = 100_000;

fn backlog(store: &Store) -> Check {
    let waiting = maintain::waiting(store);
    let note = format!("{waiting} changes of counts wait to be folded");
    Check {
        invariant: "counts are folded",
        fault: (waiting > MOST_WAITING).then(|| note.clone()),
        note,
        repair: "SELECT * FROM exp_maintain(); have pg_cron call it every minute.",
    }
}

fn check(store: &Store, invariant: &Invariant) -> Check {
    // The recount takes what this transaction has not written yet.
    let params = if invariant.faults.types.is_empty() { Vec::new() } else { tally::pending_columns(store).to_vec() };
    let faults = sql::read(store, &invariant.faults, &params, Sees::Latest, |row| row.need::<String>(1));
    let mut shown = faults.iter().take(MOST_FAULTS).cloned().collect::<Vec<_>>().join("; ");
    if faults.len() > MOST_FAULTS {
        shown.push_str(&format!("; and {} more", faults.len() - MOST_FAULTS));
    }
    Check {
        invariant: invariant.name,
        fault: (!faults.is_empty()).then_some(shown),
        note: invariant.note.to_owned(),
        repair: invariant.repair,
    }
}
