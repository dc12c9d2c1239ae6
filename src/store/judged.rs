//! What events can count in: the experiments that are judged by metrics, and who sees them.

use std::collections::{BTreeMap, HashMap};

use experiment_engine::fold::{Attachment, Experiment, Plan};
use experiment_engine::metric::{Kind, Metric};
use pgrx::pg_sys;

use super::sql::{self, Row, Sees, Statement, param};
use super::{Store, lock, metric, partition, setting};
use crate::error::Result;

/// An experiment that is judged by metrics.
pub struct JudgedExperiment {
    pub id: i32,
    pub scope: i32,
    /// Whether its scope has merged subjects.
    pub aliased: bool,
    stops: Vec<(i64, i64)>,
}

/// A metric of events that an experiment is judged by.
pub struct Attached {
    pub experiment: i32,
    pub metric_id: i32,
    pub kind: Kind,
    pub metric: Metric,
    pub cap: Option<f64>,
    /// Whether what is aggregated has it.
    pub built: bool,
}

/// The experiments that are judged by metrics, and which scopes see them.
pub struct Judged {
    pub experiments: BTreeMap<i32, JudgedExperiment>,
    pub attached: Vec<Attached>,
    /// By scope, the experiments that it sees.
    pub visible: BTreeMap<i32, Vec<i32>>,
}

// What stopped so long before the last aggregation that no event of its time can have come since is left out.
static EXPERIMENTS: Statement = Statement {
    text: "SELECT e.id, e.scope_id, s.aliased, CASE WHEN e.status IN ('running', 'paused') THEN e.end_at END
           FROM exp.experiment AS e JOIN exp.scope AS s ON s.id = e.scope_id
           WHERE e.deleted_at IS NULL AND EXISTS (SELECT FROM exp.experiment_metric AS m WHERE m.experiment_id = e.id
                                                    AND (NOT m.built OR e.stopped_at IS NULL
                                                         OR e.stopped_at > (SELECT coalesce(min(a.aggregated_at), '-infinity')
                                                                            FROM exp.aggregation AS a)
                                                                           - (greatest($1, 30) + 1) * interval '1 day'
                                                         OR e.id IN (SELECT q.experiment_id FROM exp.exposed AS q)))
           ORDER BY e.id",
    types: &[pg_sys::INT4OID],
};
static STOPS: Statement = Statement {
    text: "SELECT e.id, lower(stop), upper(stop) FROM exp.experiment AS e, unnest(e.stops) AS stop
           WHERE e.id = ANY ($1)",
    types: &[pg_sys::INT4ARRAYOID],
};
static ATTACHED: Statement = Statement {
    text: "SELECT experiment_id, metric_id, built FROM exp.experiment_metric WHERE experiment_id = ANY ($1)
           ORDER BY experiment_id, metric_id",
    types: &[pg_sys::INT4ARRAYOID],
};
/// Where an experiment is seen: in its scope, and where it is inherited, below; there the nearest of a key hides it, and one
/// that is inherited itself hides it from all below.
static VISIBLE: Statement = Statement {
    text: "WITH RECURSIVE seen (scope_id, id, key, inherit, hidden, blocked) AS (
               SELECT scope_id, id, key, inherit, false, false FROM exp.experiment WHERE id = ANY ($1)
               UNION ALL
               SELECT s.id, seen.id, seen.key, true, nearer.inherit IS NOT NULL, coalesce(nearer.inherit, false)
               FROM seen JOIN exp.scope AS s ON s.parent_id = seen.scope_id
               LEFT JOIN exp.experiment AS nearer
                   ON nearer.scope_id = s.id AND nearer.key = seen.key AND nearer.deleted_at IS NULL
               WHERE seen.inherit AND NOT seen.blocked)
           SELECT scope_id, id FROM seen WHERE NOT hidden ORDER BY scope_id, id",
    types: &[pg_sys::INT4ARRAYOID],
};

/// A timestamp as Postgres counts: microseconds since 2000; those without end are the smallest and the largest.
fn time(row: &Row, column: i32) -> Option<i64> {
    row.copy(column).map(|datum| datum.value() as i64)
}

impl Judged {
    pub fn load(store: &Store) -> Result<Self> {
        let past = setting::current(store).event_past_days;
        let found = sql::read(store, &EXPERIMENTS, &[param(past)], Sees::Latest, |row| JudgedExperiment {
            id: row.need(1),
            scope: row.need(2),
            aliased: row.need(3),
            stops: time(row, 4).map(|end| (end, i64::MAX)).into_iter().collect(),
        });
        let mut experiments: BTreeMap<i32, JudgedExperiment> = found.into_iter().map(|e| (e.id, e)).collect();
        let ids: Vec<i32> = experiments.keys().copied().collect();
        let stop = |row: &Row| (row.need::<i32>(1), time(row, 2).unwrap_or(i64::MIN), time(row, 3).unwrap_or(i64::MAX));
        for (id, from, to) in sql::read(store, &STOPS, &[param(ids.clone())], Sees::Latest, stop) {
            experiments.get_mut(&id).expect("asked for").stops.push((from, to));
        }
        let mut visible: BTreeMap<i32, Vec<i32>> = BTreeMap::new();
        let pair = |row: &Row| (row.need::<i32>(1), row.need::<i32>(2));
        for (scope, id) in sql::read(store, &VISIBLE, &[param(ids.clone())], Sees::Latest, pair) {
            visible.entry(scope).or_default().push(id);
        }
        Ok(Judged { attached: attached(store, ids)?, experiments, visible })
    }

    /// What the events of each scope may count in, as far as the metrics are asked for.
    pub fn plans(&self, covariate: i64, asked: impl Fn(&Attached) -> bool) -> BTreeMap<i32, Plan> {
        let mut of: BTreeMap<i32, Vec<&Attached>> = BTreeMap::new();
        for attached in self.attached.iter().filter(|attached| asked(attached)) {
            of.entry(attached.experiment).or_default().push(attached);
        }
        let plans = self.visible.iter().filter_map(|(scope, ids)| {
            let ids: Vec<i32> = ids.iter().copied().filter(|id| of.contains_key(id)).collect();
            (!ids.is_empty()).then(|| (*scope, self.plan(&ids, &of, covariate)))
        });
        plans.collect()
    }

    fn plan(&self, ids: &[i32], of: &BTreeMap<i32, Vec<&Attached>>, covariate: i64) -> Plan {
        let experiment = |id: &i32| Experiment { id: *id, stops: self.experiments[id].stops.clone() };
        let attachments = ids.iter().enumerate().flat_map(|(index, id)| {
            of[id].iter().map(move |attached| Attachment {
                experiment: index,
                metric_id: attached.metric_id,
                kind: attached.kind,
                metric: attached.metric.clone(),
            })
        });
        Plan::new(ids.iter().map(experiment).collect(), attachments.collect(), covariate)
    }

    /// The scopes whose events may count in an experiment.
    pub fn scopes_that_see(&self, experiment: i32) -> Vec<i32> {
        let sees = |(scope, seen): (&i32, &Vec<i32>)| seen.contains(&experiment).then_some(*scope);
        self.visible.iter().filter_map(sees).collect()
    }

    /// The metric of an experiment.
    pub fn attached(&self, experiment: i32, metric_id: i32) -> &Attached {
        let found = self.attached.iter().find(|one| (one.experiment, one.metric_id) == (experiment, metric_id));
        found.expect("plans are made of what is attached")
    }
}

/// The metrics of events of experiments; those of a source are read where they are asked for.
fn attached(store: &Store, experiments: Vec<i32>) -> Result<Vec<Attached>> {
    let mut metrics: HashMap<i32, Option<(Kind, Metric, Option<f64>)>> = HashMap::new();
    let mut attached = Vec::new();
    let row = |row: &Row| (row.need::<i32>(1), row.need::<i32>(2), row.need::<bool>(3));
    for (experiment, metric_id, built) in sql::read(store, &ATTACHED, &[param(experiments)], Sees::Latest, row) {
        let known = metrics.entry(metric_id).or_insert_with(|| {
            let row = metric::numbered(store, metric_id)?;
            Some((Kind::parse(&row.kind).expect("the table has a CHECK"), metric::compiled(store, &row)?, row.cap))
        });
        if let Some((kind, metric, cap)) = known.clone() {
            attached.push(Attached { experiment, metric_id, kind, metric, cap, built });
        }
    }
    Ok(attached)
}

/// The scopes whose view of a key changes.
#[derive(Clone, Copy)]
pub enum Where {
    /// The experiment's own.
    Own,
    /// Those below it.
    Below,
    /// Its own and those below.
    Both,
}

// Of the experiments of the key above, whether they are inherited now or not: that may be changing.
static OF_KEY: Statement = Statement {
    text: "WITH RECURSIVE up (id, key) AS (
               SELECT s.parent_id, e.key FROM exp.experiment AS e JOIN exp.scope AS s ON s.id = e.scope_id WHERE e.id = $1
               UNION ALL
               SELECT s.parent_id, up.key FROM up JOIN exp.scope AS s ON s.id = up.id)
           SELECT EXISTS (SELECT FROM up JOIN exp.experiment AS x
                              ON x.scope_id = up.id AND x.key = up.key AND x.deleted_at IS NULL)
                  OR EXISTS (SELECT FROM exp.experiment_metric AS m WHERE m.experiment_id = $1)",
    types: &[pg_sys::INT4OID],
};
static SEEN_ELSEWHERE: Statement = Statement {
    text: "WITH RECURSIVE up (id, key, depth) AS (
               SELECT s.parent_id, e.key, 1
               FROM exp.experiment AS e JOIN exp.scope AS s ON s.id = e.scope_id WHERE e.id = $1
               UNION ALL
               SELECT s.parent_id, up.key, up.depth + 1 FROM up JOIN exp.scope AS s ON s.id = up.id),
           nearest (id) AS (
               SELECT x.id
               FROM up JOIN exp.experiment AS x
                   ON x.scope_id = up.id AND x.key = up.key AND x.inherit AND x.deleted_at IS NULL
               ORDER BY up.depth LIMIT 1)
           SELECT n.id FROM (SELECT id FROM nearest UNION SELECT $1) AS n (id)
           WHERE EXISTS (SELECT FROM exp.experiment_metric AS m WHERE m.experiment_id = n.id AND m.built)",
    types: &[pg_sys::INT4OID],
};
static HAVE_EVENTS: Statement = Statement {
    text: "WITH RECURSIVE down (id, own) AS (
               SELECT scope_id, true FROM exp.experiment WHERE id = $1
               UNION ALL
               SELECT s.id, false FROM exp.scope AS s JOIN down ON s.parent_id = down.id WHERE $3)
           SELECT EXISTS (SELECT FROM exp.event AS v
                          WHERE v.scope_id = ANY (ARRAY(SELECT id FROM down WHERE NOT own OR $2)))",
    types: &[pg_sys::INT4OID, pg_sys::BOOLOID, pg_sys::BOOLOID],
};
// Where nothing that counted is older than the events that are kept.
static BUILD_ANEW: Statement = Statement {
    text: "UPDATE exp.experiment_metric SET built = false
           WHERE experiment_id = $1 AND built
             AND NOT EXISTS (SELECT FROM exp.assignment AS a WHERE a.experiment_id = $1 AND a.exposed_at < $2)
             AND NOT EXISTS (SELECT FROM exp.bucket AS b
                             WHERE b.experiment_id = $1 AND b.metric_id = experiment_metric.metric_id
                               AND b.width = 86400 AND b.bucket_start < $2)",
    types: &[pg_sys::INT4OID, pg_sys::TIMESTAMPTZOID],
};

/// To be called last when an experiment was created, deleted, or is inherited from now on or no longer: it hides one of its
/// key above, or does no more. What is aggregated of it and of that one is built anew, unless that would lose what is
/// older than the events that are kept.
pub fn seen_elsewhere(store: &Store, experiment: i32, place: Where) {
    let _plans = sql::generic_plans();
    let is_any: bool =
        sql::read_one(store, &OF_KEY, &[param(experiment)], Sees::Latest, |row| row.need(1)).expect("one row");
    if !is_any {
        return;
    }
    // An aggregation either sees the change, or is over.
    lock::aggregate(store);
    let concerned: Vec<i32> = sql::read(store, &SEEN_ELSEWHERE, &[param(experiment)], Sees::Latest, |row| row.need(1));
    let (own, below) = (!matches!(place, Where::Below), !matches!(place, Where::Own));
    let params = [param(experiment), param(own), param(below)];
    let have_events = || sql::read_one(store, &HAVE_EVENTS, &params, Sees::Latest, |row| row.need(1)) == Some(true);
    if concerned.is_empty() || !have_events() {
        return;
    }
    let first_kept = Some(pg_sys::Datum::from(partition::first_kept(store) * partition::MICROS_A_DAY));
    for experiment in concerned {
        sql::write(store, &BUILD_ANEW, &[param(experiment), first_kept]);
    }
}
