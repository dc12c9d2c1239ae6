//! What a report of an experiment tells, as it is at one moment.

use std::collections::BTreeMap;

use experiment_engine::metric::Kind;
use experiment_engine::report::{
    Arm, Changed, Decided, Distribution, Enrolled, Entry, Look, Metric, Policy, Report, Split, Treatment, Winner,
};
use experiment_engine::stats::compare::Options;
use pgrx::datum::TimestampWithTimeZone;
use pgrx::{JsonB, pg_sys};
use serde_json::Value;

use super::analysis::{self, Analysis, Request};
use super::analyze::{self, Ask, Line};
use super::definition::{self, Definition};
use super::sql::{self, PushedSnapshot, Row, Sees, Statement, param};
use super::strata::Population;
use super::{Store, health, metric, scope, tally, winner};
use crate::error::Result;

/// At how many times the interval is told.
const LOOKS: i64 = 24;
/// At how many times the enrolment is told.
const POINTS: i64 = 48;
/// With more subjects exposed, or more events of the metric, what is read one by one is left out.
const MOST_READ: i64 = 1_000_000;
/// The newest changes are told.
const CHANGES: usize = 100;

/// All that is told of an experiment.
pub fn read(store: &Store, definition: &Definition) -> Result<Report> {
    // One snapshot for all parts.
    let _latest = (tally::sees() == Sees::Latest).then(PushedSnapshot::latest);
    let mut report = with_results(store, definition)?;
    let (assigned, exposed) = bounds(store, definition);
    report.enrolment = enrolment(store, definition, assigned);
    let first = report.metrics.first().filter(|metric| metric.role != "guardrail").map(|metric| metric.name.clone());
    let mut all = metric::of_experiment(store, definition.id).into_iter();
    if let Some((metric, ..)) = all.find(|(row, ..)| Some(&row.metric) == first.as_ref()) {
        match why_not_read(store, definition.id, &report.arms, &metric) {
            Some(why) => report.history_missing = Some(why),
            None => {
                report.distribution = distribution(store, definition, &metric, &report.arms)?;
                report.history = history(store, definition, metric, exposed, report.stopped_at)?;
            }
        }
    }
    report.decisions = decisions(store, definition.id);
    (report.changes, report.earlier_changes) = changes(store, definition);
    Ok(report)
}

/// What an experiment is, its split, and what its metrics say.
pub fn with_results(store: &Store, definition: &Definition) -> Result<Report> {
    let mut report = describe(store, definition);
    report.control = analyze::control(definition);
    let policy = winner::policy(store, definition.id);
    report.alpha = policy.as_ref().map_or(Options::default().alpha, |(policy, _)| policy.alpha);
    let decisive = policy.as_ref().and_then(|(_, metric)| metric.clone());
    report.policy = policy.map(|(policy, _)| Policy {
        mode: policy.mode.name().to_owned(),
        n_star: policy.n_star,
        mde: policy.mde,
    });
    let (assigned, exposed) =
        (population(store, definition, Population::Assigned), population(store, definition, Population::Exposed));
    report.has_periods = assigned.strata.has_periods();
    let (_, expected) = assigned.split(0);
    let whole: f64 = expected.iter().sum();
    let shares = expected.iter().map(|share| if whole > 0.0 { share / whole } else { 0.0 });
    let arms = definition.variants.iter().zip(shares).zip(tally::counts(store, definition));
    report.arms = arms
        .map(|((variant, share), counts)| Arm {
            key: variant.key.clone(),
            share,
            assigned: counts.assigned,
            exposed: counts.subjects,
            exposures: counts.exposures,
        })
        .collect();
    report.splits = vec![split(&assigned, "assigned"), split(&exposed, "exposed")];
    report.metrics = metrics(store, definition, decisive.as_deref())?;
    Ok(report)
}

fn population<'a>(store: &'a Store, definition: &'a Definition, population: Population) -> Analysis<'a> {
    let request = Request { population, as_of: None, mature_at: None, sees: Sees::Caller };
    Analysis::new(store, definition, request, None)
}

static DESCRIBE: Statement = Statement {
    text: "SELECT e.name, e.description, e.hypothesis, e.owner, e.tags, e.started_at, e.stopped_at,
                  (SELECT v.key FROM exp.variant AS v WHERE v.experiment_id = e.id AND v.variant = e.winner),
                  e.winner_decided_at, e.winner_reason, e.start_at, e.end_at
           FROM exp.experiment AS e WHERE e.id = $1",
    types: &[pg_sys::INT4OID],
};

fn describe(store: &Store, definition: &Definition) -> Report {
    let made_at = definition::now();
    let status = definition.rules.status_at(made_at).name().to_owned();
    let mut report = Report {
        scope: definition.scope.clone(),
        key: definition.key.clone(),
        is_holdout: definition.is_holdout,
        status,
        made_at,
        ..Report::default()
    };
    let read = |row: &Row| {
        report.name = row.get(1);
        report.description = row.get(2);
        report.hypothesis = row.get(3);
        report.owner = row.get(4);
        report.tags = row.get::<Vec<String>>(5).unwrap_or_default();
        // What a schedule brought is written down later.
        let due = |time: Option<i64>| time.filter(|time| *time <= made_at);
        report.started_at = time(row, 6).or_else(|| due(time(row, 11)));
        report.stopped_at = time(row, 7).or_else(|| due(time(row, 12)));
        report.winner = row.get(8).map(|variant| Winner { variant, decided_at: time(row, 9), reason: row.get(10) });
    };
    sql::read_one(store, &DESCRIBE, &[param(definition.id)], Sees::Caller, read);
    report
}

fn time(row: &Row, column: i32) -> Option<i64> {
    row.copy(column).map(|datum| datum.value() as i64)
}

fn split(of: &Analysis, population: &'static str) -> Split {
    let srm = of.srm(0);
    Split { population, p_value: srm.and_then(|srm| srm.p_value), seq_p_value: srm.and_then(|srm| srm.seq_p_value) }
}

static UNITS: Statement = Statement {
    text: "SELECT m.metric, m.unit FROM exp.experiment_metric AS u JOIN exp.metric AS m ON m.id = u.metric_id
           WHERE u.experiment_id = $1",
    types: &[pg_sys::INT4OID],
};

/// All metrics, the decisive one first if there is one, else the primary one.
fn metrics(store: &Store, definition: &Definition, decisive: Option<&str>) -> Result<Vec<Metric>> {
    let lines = analyze::analyze(store, definition, &Ask::default())?;
    let mut by_metric = BTreeMap::<String, Vec<Line>>::new();
    lines.into_iter().for_each(|line| by_metric.entry(line.metric.clone()).or_default().push(line));
    let pair = |row: &Row| (row.need::<String>(1), row.get::<String>(2));
    let mut units: BTreeMap<String, Option<String>> =
        sql::read(store, &UNITS, &[param(definition.id)], Sees::Caller, pair).into_iter().collect();
    let all = metric::of_experiment(store, definition.id).into_iter();
    let of = |(row, role, margin): (metric::Row, String, Option<f64>)| Metric {
        treatments: by_metric.remove(&row.metric).unwrap_or_default().into_iter().map(treatment).collect(),
        unit: units.remove(&row.metric).flatten(),
        minimizes: row.minimizes,
        role,
        margin,
        window: analysis::window(store, &row),
        cap: row.cap,
        cap_percentile: row.cap_percentile,
        has_source: row.source.is_some(),
        kind: row.kind,
        name: row.metric,
    };
    let mut metrics: Vec<Metric> = all.map(of).collect();
    metrics.sort_by_key(|metric| Some(metric.name.as_str()) != decisive);
    Ok(metrics)
}

fn treatment(line: Line) -> Treatment {
    Treatment {
        arm: line.variant,
        figures: line.finding.row,
        decision: line.finding.decision,
        reasons: line.finding.reasons,
        warnings: line.finding.warnings,
        mature: line.mature,
        as_of: line.as_of,
    }
}

static BOUNDS: Statement = Statement {
    text: "SELECT min(assigned_at), max(assigned_at), min(exposed_at) FROM exp.assignment WHERE experiment_id = $1",
    types: &[pg_sys::INT4OID],
};

/// When the first and the last subject were assigned, and when the first was exposed.
fn bounds(store: &Store, definition: &Definition) -> (Option<(i64, i64)>, Option<i64>) {
    let times = |row: &Row| (time(row, 1).zip(time(row, 2)), time(row, 3));
    sql::read_one(store, &BOUNDS, &[param(definition.id)], Sees::Caller, times).unwrap_or_default()
}

/// So many times from one to another, both among them.
fn times_between(from: i64, to: i64, count: i64) -> Vec<i64> {
    let length = i128::from(to) - i128::from(from);
    (0..count).map(|place| (i128::from(from) + length * i128::from(place) / i128::from(count - 1)) as i64).collect()
}

static ENROLLED: Statement = Statement {
    text: "SELECT variant, width_bucket(assigned_at, $2), count(*) FROM exp.assignment WHERE experiment_id = $1
           GROUP BY 1, 2",
    types: &[pg_sys::INT4OID, pg_sys::TIMESTAMPTZARRAYOID],
};

/// How many were assigned by when, from the first of them to the last.
fn enrolment(store: &Store, definition: &Definition, bounds: Option<(i64, i64)>) -> Vec<Enrolled> {
    let Some((first, last)) = bounds.filter(|(first, last)| first < last) else { return Vec::new() };
    let times = times_between(first, last, POINTS);
    // Who came at the very time is in it: a threshold is what is after it.
    let after: Option<Vec<_>> = times.iter().map(|at| TimestampWithTimeZone::try_from(at + 1).ok()).collect();
    let Some(after) = after else { return Vec::new() };
    let mut enrolment: Vec<Enrolled> =
        times.iter().map(|at| Enrolled { at: *at, arms: vec![0; definition.variants.len()] }).collect();
    let counted = |row: &Row| (row.need::<i16>(1), row.need::<i32>(2), row.need::<i64>(3));
    for (variant, by, count) in
        sql::read(store, &ENROLLED, &[param(definition.id), param(after)], Sees::Caller, counted)
    {
        let Some(arm) = definition.index(variant) else { continue };
        enrolment.iter_mut().skip(by as usize).for_each(|enrolled| enrolled.arms[arm] += count);
    }
    enrolment
}

static EVENTS: Statement = Statement {
    text: "SELECT coalesce(sum(count), 0)::bigint FROM exp.bucket
           WHERE experiment_id = $1 AND metric_id = $2 AND width = 86400",
    types: &[pg_sys::INT4OID, pg_sys::INT4OID],
};

/// Why the values are not read one by one.
fn why_not_read(store: &Store, experiment: i32, arms: &[Arm], metric: &metric::Row) -> Option<&'static str> {
    let exposed = arms.iter().map(|arm| arm.exposed).sum::<i64>();
    let of = [param(experiment), param(metric.id)];
    let events = sql::read_one(store, &EVENTS, &of, Sees::Caller, |row| row.need::<i64>(1));
    if exposed.max(events.unwrap_or(0)) > MOST_READ {
        return Some(
            "It is not drawn for more than a million subjects or events: exp_analyze(as_of => ..) tells it for one time.",
        );
    }
    let is_gone = metric.source.is_none() && health::has_outlived_events(store, experiment, Sees::Caller);
    is_gone.then_some("Some of its events are not kept any more, so that it cannot be told for the past.")
}

/// The lift as time went on, from the first exposure to the end.
fn history(
    store: &Store,
    definition: &Definition,
    metric: metric::Row,
    exposed: Option<i64>,
    stopped_at: Option<i64>,
) -> Result<Vec<Look>> {
    let now = definition::now();
    let Some(from) = exposed.filter(|_| definition.variants.len() > 1) else { return Ok(Vec::new()) };
    // What happened after the end counts for nothing; a window may still be open.
    let to = stopped_at.map_or(now, |stopped| stopped.min(now));
    if to <= from {
        return Ok(Vec::new());
    }
    let looks = analyze::history(store, definition, metric, &times_between(from, to, LOOKS))?;
    let look = |look: analyze::Look| {
        let row = look.finding.row;
        let (lift, low, high) = (row.lift?, row.av_lift_lo?, row.av_lift_hi?);
        let finite = [lift, low, high].iter().all(|value| value.is_finite());
        finite.then_some(Look { at: look.at, arm: look.variant, subjects: row.n_c + row.n_t, lift, low, high })
    };
    Ok(looks.into_iter().filter_map(look).collect())
}

/// How the values lie, of those kinds of metrics that give each subject one of its own.
fn distribution(
    store: &Store,
    definition: &Definition,
    metric: &metric::Row,
    arms: &[Arm],
) -> Result<Option<Distribution>> {
    if ![Kind::Count, Kind::Sum].iter().any(|kind| kind.name() == metric.kind) {
        return Ok(None);
    }
    let values = population(store, definition, Population::Exposed).by_variant(metric)?;
    let subjects: Vec<i64> = arms.iter().map(|arm| arm.exposed).collect();
    Ok(Distribution::new(&values, &subjects))
}

static DECISIONS: Statement = Statement {
    text: "SELECT decided_at, decision, winner, action, reason FROM exp.decision WHERE experiment_id = $1 ORDER BY id",
    types: &[pg_sys::INT4OID],
};

fn decisions(store: &Store, experiment: i32) -> Vec<Decided> {
    sql::read(store, &DECISIONS, &[param(experiment)], Sees::Caller, |row| Decided {
        at: time(row, 1).expect("not null"),
        decision: row.need(2),
        winner: row.get(3),
        action: row.need(4),
        reason: row.need(5),
    })
}

static CHANGED: Statement = Statement {
    text: "SELECT at, role, action, before, after, reason, count(*) OVER () FROM exp.audit
           WHERE scope = $1 AND key = $2 AND object IN ('experiment', 'holdout')
             -- Another one of this key may have been deleted before.
             AND at >= (SELECT created_at FROM exp.experiment WHERE id = $4)
           ORDER BY id DESC LIMIT $3",
    types: &[pg_sys::TEXTOID, pg_sys::TEXTOID, pg_sys::INT8OID, pg_sys::INT4OID],
};

/// The newest changes, and how many there are before these.
fn changes(store: &Store, definition: &Definition) -> (Vec<Changed>, usize) {
    let params =
        [param(definition.scope.as_str()), param(definition.key.as_str()), param(CHANGES as i64), param(definition.id)];
    let rows = sql::read(store, &CHANGED, &params, Sees::Caller, |row| {
        // Of what is new, all is new.
        let pair = row.get::<JsonB>(4).zip(row.get::<JsonB>(5));
        let mut members = pair.map_or_else(Vec::new, |(before, after)| [names(&before.0), names(&after.0)].concat());
        members.sort_unstable();
        members.dedup();
        let changed = Changed {
            at: time(row, 1).expect("not null"),
            role: row.need(2),
            action: row.need(3),
            members,
            reason: row.get(6),
        };
        (changed, row.need::<i64>(7) as usize)
    });
    let all = rows.first().map_or(0, |(_, all)| *all);
    let changes: Vec<Changed> = rows.into_iter().map(|(changed, _)| changed).collect();
    let earlier = all - changes.len();
    (changes, earlier)
}

fn names(value: &Value) -> Vec<String> {
    value.as_object().map_or_else(Vec::new, |members| members.keys().cloned().collect())
}

static LIST: Statement = Statement {
    text: "SELECT s.name, e.key, e.name, e.status, e.owner, coalesce(e.started_at, e.start_at), c.assigned, c.exposed,
                  m.metric, v.key, d.decision, e.start_at, e.end_at
           FROM exp.experiment AS e
           JOIN exp.scope AS s ON s.id = e.scope_id
           LEFT JOIN exp.variant AS v ON v.experiment_id = e.id AND v.variant = e.winner
           LEFT JOIN (SELECT experiment_id, sum(assigned)::bigint AS assigned, sum(subjects)::bigint AS exposed
                      FROM (SELECT experiment_id, assigned, subjects FROM exp.tally
                            UNION ALL SELECT experiment_id, assigned, subjects FROM exp.tally_delta) AS t
                      GROUP BY experiment_id) AS c ON c.experiment_id = e.id
           LEFT JOIN LATERAL (SELECT m.metric FROM exp.experiment_metric AS u JOIN exp.metric AS m ON m.id = u.metric_id
                              WHERE u.experiment_id = e.id AND u.role = 'primary' LIMIT 1) AS m ON true
           LEFT JOIN LATERAL (SELECT d.decision FROM exp.decision AS d WHERE d.experiment_id = e.id
                              ORDER BY d.id DESC LIMIT 1) AS d ON true
           WHERE e.deleted_at IS NULL AND e.kind <> 'holdout' AND e.scope_id = ANY ($1)
           ORDER BY e.status NOT IN ('running', 'paused'), coalesce(e.started_at, e.start_at) DESC NULLS LAST, s.name, e.key
           LIMIT $2",
    types: &[pg_sys::INT4ARRAYOID, pg_sys::INT8OID],
};

/// More experiments than this nobody reads on one page.
const MOST_LISTED: i64 = 1_000;

static COUNT: Statement = Statement {
    text: "SELECT count(*) FROM exp.experiment
           WHERE deleted_at IS NULL AND kind <> 'holdout' AND scope_id = ANY ($1)",
    types: &[pg_sys::INT4ARRAYOID],
};

/// The experiments of a scope and those below, those that run first and then the newest; and how many are left out.
pub fn list(store: &Store, scope_name: &str) -> (Vec<Entry>, i64) {
    let scopes = scope::numbers(store, scope_name, true);
    let now = definition::now();
    let all = sql::read_one(store, &COUNT, &[param(scopes.clone())], Sees::Caller, |row| row.need::<i64>(1));
    let entries = sql::read(store, &LIST, &[param(scopes), param(MOST_LISTED)], Sees::Caller, |row| {
        let status = definition::Loaded::status(&row.need::<String>(4));
        let (start_at, end_at) = (time(row, 12), time(row, 13));
        Entry {
            scope: row.need(1),
            key: row.need(2),
            name: row.get(3),
            status: experiment_engine::decide::status_at(status, start_at, end_at, now).name().to_owned(),
            owner: row.get(5),
            started_at: time(row, 6),
            assigned: row.get(7).unwrap_or(0),
            exposed: row.get(8).unwrap_or(0),
            metric: row.get(9),
            winner: row.get(10),
            decision: row.get(11),
        }
    });
    let left_out = all.unwrap_or(0) - entries.len() as i64;
    (entries, left_out.max(0))
}
