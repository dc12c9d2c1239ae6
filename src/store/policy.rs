//! Winner policies: how the winner of an experiment is to be found, and what their evaluations leave behind.
//!
//! Whoever sets or evaluates one holds `lock::evaluation` of its experiment.

use experiment_engine::metric::{Amount, Part};
use experiment_engine::stats::compare::Kind;
use experiment_engine::stats::winner::{Mode, Policy, State};
use pgrx::datum::Interval;
use pgrx::{JsonB, pg_sys};
use serde_json::{Value, json};

use super::Store;
use super::assignment::Address;
use super::audit::{self, Change};
use super::experiment::{self, Experiment};
use super::lookup::{self, Source};
use super::sql::{self, Row as SqlRow, Sees, Statement, param};
use super::{bandit, definition, lock, metric};
use crate::error::{Error, Result, float, quote};

/// What follows a decision.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Action {
    /// It is recorded, and the experiment goes on.
    Nothing,
    /// It stops.
    Stop,
    /// It stops, and everybody gets the winner.
    Serve,
}

impl Action {
    pub fn parse(name: &str) -> Option<Self> {
        [Action::Nothing, Action::Stop, Action::Serve].into_iter().find(|action| action.name() == name)
    }

    pub fn name(self) -> &'static str {
        match self {
            Action::Nothing => "nothing",
            Action::Stop => "stop",
            Action::Serve => "serve",
        }
    }
}

/// A policy as it was given; what was not has its default.
pub struct Given {
    pub mode: Mode,
    pub metric: Option<String>,
    pub alpha: f64,
    pub n_star: i64,
    pub mde: Option<f64>,
    pub pick_after: Interval,
    pub dwell: Interval,
    pub min_assignments: i64,
    pub min_exposures: i64,
    pub min_conversions: i64,
    /// Metrics with their margins.
    pub guardrails: Option<Vec<(String, Option<f64>)>>,
    pub override_variant: Option<String>,
    pub action: Action,
    pub on_breach: Action,
    /// Forget what earlier evaluations found.
    pub restart: bool,
}

/// A policy as it is kept, with what its evaluations left behind.
pub struct Kept {
    pub mode: Mode,
    pub metric: Option<String>,
    /// The metric's definition as it was when the policy was set.
    pub measured: Option<Value>,
    alpha: f64,
    n_star: i64,
    mde: Option<f64>,
    pick_after: i64,
    dwell: i64,
    min_assignments: i64,
    min_exposures: i64,
    min_conversions: i64,
    /// Metrics with their margins; `None` for the guardrails of the experiment.
    pub guardrails: Option<Vec<(String, f64)>>,
    pub override_variant: Option<String>,
    pub action: Action,
    pub on_breach: Action,
    /// Whether it was evaluated with data.
    began: bool,
    /// The smallest p-value so far of the sequential test of the split.
    pub srm_seq_p: Option<f64>,
    pub state: State,
    pub decision: Option<i64>,
}

impl Kept {
    /// The policy of an experiment that has none: people decide.
    pub fn by_people() -> Self {
        let Policy { mode, alpha, n_star, mde, pick_after, dwell, .. } = Policy::default();
        Kept {
            mode,
            metric: None,
            measured: None,
            alpha,
            n_star,
            mde,
            pick_after,
            dwell,
            min_assignments: 0,
            min_exposures: 0,
            min_conversions: 0,
            guardrails: None,
            override_variant: None,
            action: Action::Nothing,
            on_breach: Action::Nothing,
            began: false,
            srm_seq_p: None,
            state: State::default(),
            decision: None,
        }
    }

    /// Whether a guardrail that is worse than its margin stops the experiment. Where people named the winner, whatever
    /// the data say, data stop nothing.
    pub fn stops_on_breach(&self) -> bool {
        self.on_breach == Action::Stop && self.mode != Mode::Manual && self.override_variant.is_none()
    }

    /// What the engine decides by.
    pub fn policy(&self, kind: Kind, lower_is_better: bool) -> Policy {
        Policy {
            mode: self.mode,
            kind,
            lower_is_better,
            alpha: self.alpha,
            n_star: self.n_star,
            mde: self.mde,
            pick_after: self.pick_after,
            min_assignments: self.min_assignments,
            min_exposures: self.min_exposures,
            min_conversions: self.min_conversions,
            dwell: self.dwell,
            override_variant: self.override_variant.clone(),
        }
    }
}

static FIND: Statement = Statement {
    text: "SELECT mode, metric, measured, alpha, n_star, mde, (extract(epoch FROM pick_after) * 1000000)::bigint,
                  (extract(epoch FROM dwell) * 1000000)::bigint, min_assignments, min_exposures, min_conversions,
                  guardrails, override, action, on_breach, began_at IS NOT NULL, srm_seq_p, state, decision_id
           FROM exp.winner_policy WHERE experiment_id = $1",
    types: &[pg_sys::INT4OID],
};

static ANY: Source<0> = Source {
    table: c"winner_policy",
    index: c"winner_policy_pkey",
    key: &[(c"experiment_id", pg_sys::INT4OID)],
    columns: [],
    is_partial: false,
};

/// The policy of an experiment; `None` where it has none.
pub fn find(store: &Store, experiment: i32) -> Option<Kept> {
    let key = [pg_sys::Datum::from(experiment)];
    match lookup::rows(store, &ANY, &key, Sees::Latest, |_| ()) {
        Some(none) if none.is_empty() => None,
        _ => sql::read_one(store, &FIND, &[param(experiment)], Sees::Latest, kept),
    }
}

fn kept(row: &SqlRow) -> Kept {
    let json = |column| row.get::<JsonB>(column).map(|json| json.0);
    let action = |column| Action::parse(&row.need::<String>(column)).expect("the table has a CHECK");
    Kept {
        mode: Mode::parse(&row.need::<String>(1)).expect("the table has a CHECK"),
        metric: row.get(2),
        measured: json(3),
        alpha: row.need(4),
        n_star: row.need(5),
        mde: row.get(6),
        pick_after: row.need(7),
        dwell: row.need(8),
        min_assignments: row.need(9),
        min_exposures: row.need(10),
        min_conversions: row.need(11),
        guardrails: json(12).map(|list| guardrails(&list)),
        override_variant: row.get(13),
        action: action(14),
        on_breach: action(15),
        began: row.need(16),
        srm_seq_p: row.get(17),
        state: State::from_json(&json(18).unwrap_or_default()),
        decision: row.get(19),
    }
}

fn guardrails(list: &Value) -> Vec<(String, f64)> {
    let one = |member: &Value| Some((member["metric"].as_str()?.to_owned(), member["margin"].as_f64()?));
    list.as_array().into_iter().flatten().filter_map(one).collect()
}

static SHOW: Statement = Statement {
    text: "SELECT jsonb_build_object(
               'mode', mode, 'metric', metric, 'alpha', alpha, 'n_star', n_star, 'mde', mde, 'pick_after', pick_after,
               'dwell', dwell, 'min_assignments', min_assignments, 'min_exposures', min_exposures,
               'min_conversions', min_conversions, 'guardrails', guardrails, 'override', override, 'then', action,
               'on_breach', on_breach)
           FROM exp.winner_policy WHERE experiment_id = $1",
    types: &[pg_sys::INT4OID],
};

/// The policy as people gave it, with the defaults.
pub fn shown(store: &Store, experiment: i32) -> Option<Value> {
    // In one form, whatever the session's is: what is kept is compared, and given again elsewhere.
    let _form = sql::LocalSettings::new(&[(c"IntervalStyle", c"postgres"), (c"extra_float_digits", c"1")]);
    sql::read_one(store, &SHOW, &[param(experiment)], Sees::Latest, |row| row.need::<JsonB>(1).0)
}

/// What the values by a metric follow from, its direction included: all but its unit.
pub fn measured(store: &Store, metric: &metric::Row) -> Value {
    let part = |part: Part| {
        let amount = match part.amount {
            Amount::Count => "count",
            Amount::Sum => "sum",
            Amount::Any => "any",
        };
        json!({ "event": part.event, "amount": amount })
    };
    // Of a ratio, what its two metrics are of.
    let compiled = metric::compiled(store, metric);
    json!({
        "kind": metric.kind,
        "source": metric.source_query,
        "window": compiled.as_ref().map_or(metric.window, |metric| metric.window),
        "numerator": compiled.as_ref().map(|metric| part(metric.numerator.clone())),
        "denominator": compiled.and_then(|metric| metric.denominator).map(part),
        "cap": metric.cap.map(float),
        "cap_percentile": metric.cap_percentile.map(float),
        "minimize": metric.minimizes,
    })
}

/// Sets the policy of an experiment as a whole, and returns it as it is kept.
pub fn set(store: &Store, address: Address, given: &Given) -> Result<Value> {
    if let Some(found) = definition::find(store, address.scope, address.key) {
        lock::evaluation(store, found.id);
    }
    let experiment = experiment::need_locked(store, address)?;
    // Another one than that of before, where it was deleted and made anew meanwhile.
    lock::evaluation(store, experiment.id);
    experiment.refuse_final()?;
    if given.mode != Mode::Manual && bandit::find(store, experiment.id).is_some() {
        return Err(Error::BanditOn { what: "the winner policy, to one that decides,", key: experiment.key });
    }
    let resolved = resolve(store, &experiment, given)?;
    let known = find(store, experiment.id);
    let before = shown(store, experiment.id);
    save(store, experiment.id, given, &resolved);
    let mut after = shown(store, experiment.id).expect("just saved");
    if let Some(known) = known.filter(|_| !given.restart) {
        check_fixed(&experiment, &known, &resolved, given, before.as_ref() == Some(&after))?;
    } else {
        sql::write(store, &BEGIN_ANEW, &[param(experiment.id)]);
    }
    let kept = after.clone();
    if given.restart {
        after["restart"] = Value::Bool(true);
    }
    let show = |policy: Value| json!({ "winner_policy": policy });
    let (scope, key) = (address.scope, address.key);
    let (before, after) = (before.map(show).or_else(|| Some(json!({}))), Some(show(after)));
    audit::record(
        store,
        Change { scope, object: "experiment", key, action: "updated", before, after, ..audit::NOTHING },
    );
    Ok(kept)
}

/// What of a policy names parts of the experiment.
struct Resolved {
    metric: Option<String>,
    measured: Option<Value>,
    guardrails: Option<Value>,
}

fn resolve(store: &Store, experiment: &Experiment, given: &Given) -> Result<Resolved> {
    let metrics = metric::of_experiment(store, experiment.id);
    let find = |name: &str| {
        metrics.iter().find(|(row, ..)| row.metric == name).ok_or_else(|| Error::NotMeasured {
            metric: name.to_owned(),
            key: experiment.key.clone(),
            scope: experiment.scope.clone(),
        })
    };
    let metric = match &given.metric {
        Some(name) => Some(&find(name)?.0),
        None => metrics.iter().find(|(_, role, _)| role == "primary").map(|(row, ..)| row),
    };
    if metric.is_none() && given.mode != Mode::Manual && given.override_variant.is_none() {
        return Err(Error::Policy {
            problem: "metric: the experiment has no primary metric".into(),
            given: format!("mode {}", given.mode.name()),
            hint: "Name one, or first exp_add_metric(key, metric, 'primary').".into(),
        });
    }
    let guardrails = given.guardrails.as_ref().map(|guardrails| {
        let one = |(name, margin): &(String, Option<f64>)| {
            let (row, _, attached) = find(name)?;
            if metric.is_some_and(|metric| metric.metric == row.metric) {
                return Err(Error::Policy {
                    problem: "guardrails: the metric that decides cannot guard itself".into(),
                    given: quote(name),
                    hint: "A guardrail is another metric of the experiment.".into(),
                });
            }
            // As SQL writes it: 0, not 0.0.
            let margin: Value = float(margin.or(*attached).unwrap_or(0.0)).parse().expect("a number");
            Ok(json!({ "metric": name, "margin": margin }))
        };
        guardrails.iter().map(one).collect::<Result<Vec<_>>>().map(Value::from)
    });
    if let Some(variant) = &given.override_variant
        && experiment.number(variant).is_none()
    {
        return Err(Error::Policy {
            problem: "override must be a variant of the experiment".into(),
            given: quote(variant),
            hint: format!("Its variants: {}.", experiment.keys().join(", ")),
        });
    }
    Ok(Resolved {
        metric: metric.map(|row| row.metric.clone()),
        measured: metric.map(|row| measured(store, row)),
        guardrails: guardrails.transpose()?,
    })
}

/// Refuses to change what the error of a decision rests on, once there were data to look at; and anything, once there is
/// a decision.
fn check_fixed(experiment: &Experiment, known: &Kept, resolved: &Resolved, given: &Given, is_same: bool) -> Result<()> {
    let key = quote(&experiment.key);
    if known.decision.is_some() && !is_same {
        return Err(Error::PolicyLocked { what: "the policy", detail: format!("Experiment {key} is decided.") });
    }
    if !known.began {
        return Ok(());
    }
    let number = |number: Option<f64>| number.map_or("none".to_owned(), float);
    let name = |name: &Option<String>| name.as_deref().map_or("none".to_owned(), quote);
    let is = |known: &Option<Value>| if *known == resolved.measured { "as it was" } else { "another one" };
    // Manual and automatic spend alpha alike.
    let spending = |mode: Mode| if mode == Mode::Anytime { "anytime" } else { "automatic" };
    let fixed = [
        ("metric", name(&known.metric), name(&resolved.metric)),
        ("the definition of the metric", "as it was".into(), is(&known.measured).into()),
        ("alpha", float(known.alpha), float(given.alpha)),
        ("n_star", known.n_star.to_string(), given.n_star.to_string()),
        ("mde", number(known.mde), number(given.mde)),
    ];
    let shown = |mode: Mode| if mode == Mode::Manual { "manual, which looks like automatic" } else { mode.name() };
    let spends_alike = spending(known.mode) == spending(given.mode);
    let mode = (!spends_alike).then(|| ("mode", shown(known.mode).to_owned(), shown(given.mode).to_owned()));
    match fixed.into_iter().find(|(_, is, asked)| is != asked).or(mode) {
        None => Ok(()),
        Some((what, is, asked)) => {
            let detail = format!("Experiment {key} was evaluated with data: {what} {is}, asked for {asked}.");
            Err(Error::PolicyLocked { what, detail })
        }
    }
}

static SAVE: Statement = Statement {
    text: "INSERT INTO exp.winner_policy AS p (experiment_id, mode, metric, measured, alpha, n_star, mde, pick_after,
                                               dwell, min_assignments, min_exposures, min_conversions, guardrails,
                                               override, action, on_breach)
           VALUES ($1, $2, $3, $4, $5, $6, $7, $8, $9, $10, $11, $12, $13, $14, $15, $16)
           ON CONFLICT (experiment_id) DO UPDATE
           SET mode = excluded.mode, metric = excluded.metric, measured = excluded.measured, alpha = excluded.alpha,
               n_star = excluded.n_star, mde = excluded.mde, pick_after = excluded.pick_after, dwell = excluded.dwell,
               min_assignments = excluded.min_assignments, min_exposures = excluded.min_exposures,
               min_conversions = excluded.min_conversions, guardrails = excluded.guardrails,
               override = excluded.override, action = excluded.action, on_breach = excluded.on_breach,
               set_at = excluded.set_at, error = NULL",
    types: &[
        pg_sys::INT4OID,
        pg_sys::TEXTOID,
        pg_sys::TEXTOID,
        pg_sys::JSONBOID,
        pg_sys::FLOAT8OID,
        pg_sys::INT8OID,
        pg_sys::FLOAT8OID,
        pg_sys::INTERVALOID,
        pg_sys::INTERVALOID,
        pg_sys::INT8OID,
        pg_sys::INT8OID,
        pg_sys::INT8OID,
        pg_sys::JSONBOID,
        pg_sys::TEXTOID,
        pg_sys::TEXTOID,
        pg_sys::TEXTOID,
    ],
};
static BEGIN_ANEW: Statement = Statement {
    text: "UPDATE exp.winner_policy
           SET began_at = NULL, evaluated_at = NULL, srm_seq_p = NULL, state = '{}', decision_id = NULL
           WHERE experiment_id = $1",
    types: &[pg_sys::INT4OID],
};

fn save(store: &Store, experiment: i32, given: &Given, resolved: &Resolved) {
    let json = |value: &Option<Value>| value.clone().and_then(|value| param(JsonB(value)));
    let params = [
        param(experiment),
        param(given.mode.name()),
        resolved.metric.as_deref().and_then(param),
        json(&resolved.measured),
        param(given.alpha),
        param(given.n_star),
        given.mde.and_then(param),
        param(given.pick_after),
        param(given.dwell),
        param(given.min_assignments),
        param(given.min_exposures),
        param(given.min_conversions),
        json(&resolved.guardrails),
        given.override_variant.as_deref().and_then(param),
        param(given.action.name()),
        param(given.on_breach.name()),
    ];
    sql::write(store, &SAVE, &params);
}

static KEEP: Statement = Statement {
    text: "UPDATE exp.winner_policy
           SET evaluated_at = $2, began_at = coalesce(began_at, CASE WHEN $3 THEN $2 END), srm_seq_p = $4, state = $5,
               decision_id = $6, error = NULL
           WHERE experiment_id = $1",
    types: &[
        pg_sys::INT4OID,
        pg_sys::TIMESTAMPTZOID,
        pg_sys::BOOLOID,
        pg_sys::FLOAT8OID,
        pg_sys::JSONBOID,
        pg_sys::INT8OID,
    ],
};

/// Keeps what an evaluation at a time left behind.
pub fn keep(store: &Store, experiment: i32, at: i64, had_data: bool, kept: &Kept) {
    let params = [
        param(experiment),
        Some(pg_sys::Datum::from(at)),
        param(had_data),
        kept.srm_seq_p.and_then(param),
        param(JsonB(kept.state.to_json())),
        kept.decision.and_then(param),
    ];
    sql::write(store, &KEEP, &params);
}

static KEEP_ERROR: Statement = Statement {
    text: "UPDATE exp.winner_policy SET evaluated_at = clock_timestamp(), error = $2 WHERE experiment_id = $1",
    types: &[pg_sys::INT4OID, pg_sys::TEXTOID],
};

/// Keeps why an experiment could not be evaluated: it is not the first in the line again.
pub fn keep_error(store: &Store, experiment: i32, error: &str) {
    sql::write(store, &KEEP_ERROR, &[param(experiment), param(error)]);
}

static DELETE: Statement =
    Statement { text: "DELETE FROM exp.winner_policy WHERE experiment_id = $1", types: &[pg_sys::INT4OID] };

/// Removes the policy of an experiment.
pub fn delete(store: &Store, experiment: i32) {
    sql::write(store, &DELETE, &[param(experiment)]);
}
