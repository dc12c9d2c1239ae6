//! Who won.

use std::panic::AssertUnwindSafe;

use experiment_engine::metric as engine;
use experiment_engine::stats::compare::DEFAULT_N_STAR;
use experiment_engine::stats::winner::Mode;
use pgrx::datum::Interval;
use pgrx::{IntoDatum, JsonB, pg_extern, pg_sys};
use serde_json::{Map, Value};

use super::args::{self, RawJsonb, kind};
use super::rows::{Rows, Scalar, cell, text};
use crate::error::{Error, OrRaise, Result, quote};
use crate::store::access::{self, Access};
use crate::store::assignment::Address;
use crate::store::policy::{self, Action, Given};
use crate::store::winner::{self, COLUMNS};
use crate::store::{catalog, definition, sql};

#[pg_extern(sql = false)]
fn exp_set_winner_policy(key: Option<&str>, policy: Option<RawJsonb>, scope: Option<&str>) -> Scalar {
    let set = || {
        args::writing("exp_set_winner_policy")?;
        let (key, scope) = (args::key(key)?, args::scope(scope)?);
        let given = parse(policy.ok_or(Error::Null { argument: "policy" })?.parse("policy")?)?;
        let Some(store) = catalog::find()? else { return Err(Error::NotFound { scope, key: key.to_owned() }) };
        access::require(&store, &scope, Access::Admin)?;
        policy::set(&store, Address { scope: &scope, key }, &given)
    };
    Scalar(cell(JsonB(set().or_raise())))
}

/// The members of a policy, taken out one by one: what is left in the end is unknown.
struct Members(Map<String, Value>);

impl Members {
    /// A member that is given, and not null.
    fn take(&mut self, name: &str) -> Option<Value> {
        self.0.remove(name).filter(|value| !value.is_null())
    }

    fn text(&mut self, name: &str) -> Result<Option<String>> {
        match self.take(name) {
            None => Ok(None),
            Some(Value::String(text)) => Ok(Some(text)),
            Some(other) => Err(wrong(name, "a string", &other)),
        }
    }

    fn number(&mut self, name: &str, must_be: &str, fits: fn(f64) -> bool) -> Result<Option<f64>> {
        let Some(value) = self.take(name) else { return Ok(None) };
        let number = value.as_f64().filter(|number| number.is_finite() && fits(*number));
        number.map(Some).ok_or_else(|| wrong(name, must_be, &value))
    }

    fn count(&mut self, name: &str, least: i64) -> Result<Option<i64>> {
        let Some(value) = self.take(name) else { return Ok(None) };
        let count = value.as_i64().filter(|count| *count >= least);
        count.map(Some).ok_or_else(|| wrong(name, &format!("a whole number of at least {least}"), &value))
    }

    /// One of some names.
    fn choice<T>(&mut self, name: &str, known: &str, parse: fn(&str) -> Option<T>) -> Result<Option<T>> {
        let Some(value) = self.take(name) else { return Ok(None) };
        let choice = value.as_str().and_then(parse);
        choice.map(Some).ok_or_else(|| wrong(name, &format!("one of {known}"), &value))
    }

    fn interval(&mut self, name: &str) -> Result<Option<Interval>> {
        const MUST_BE: &str = "an interval of at least 0 and at most 36500 days, without months, like \"7 days\"";
        let Some(value) = self.take(name) else { return Ok(None) };
        let interval = value.as_str().and_then(interval).filter(|interval| is_length(*interval));
        interval.map(Some).ok_or_else(|| wrong(name, MUST_BE, &value))
    }
}

/// A text as Postgres reads it.
fn interval(text: &str) -> Option<Interval> {
    let text = std::ffi::CString::new(text).ok()?;
    let read = || {
        let input = [Some(pg_sys::Datum::from(text.as_ptr())), pg_sys::InvalidOid.into_datum(), (-1_i32).into_datum()];
        // SAFETY: interval_in takes a NUL-terminated string, a type and a modifier.
        unsafe { pgrx::direct_function_call::<Interval>(pg_sys::interval_in, &input) }
    };
    sql::in_savepoint(AssertUnwindSafe(read)).ok().flatten()
}

fn is_length(interval: Interval) -> bool {
    const MICROS_A_DAY: i64 = 86_400_000_000;
    let parts = engine::Interval { months: interval.months(), days: interval.days(), micros: interval.micros() };
    parts.micros().is_some_and(|micros| (0..=36_500 * MICROS_A_DAY).contains(&micros))
}

fn wrong(name: &str, must_be: &str, value: &Value) -> Error {
    invalid(format!("{name} must be {must_be}"), shown(value))
}

fn invalid(problem: String, given: String) -> Error {
    let hint =
        r#"Give {"mode": "automatic", "mde": 0.01, "n_star": 20000, "then": "stop"}; docs/winner.md has the members."#;
    Error::Policy { problem, given, hint: hint.into() }
}

/// A number as JSON has it can be of any length.
const MOST_DIGITS: usize = 40;

/// A value for a DETAIL.
fn shown(value: &Value) -> String {
    match value {
        Value::String(text) => quote(text),
        Value::Array(_) | Value::Object(_) | Value::Null => kind(value).to_owned(),
        other => other.to_string().chars().take(MOST_DIGITS).collect(),
    }
}

fn parse(policy: Value) -> Result<Given> {
    let Value::Object(members) = policy else {
        return Err(invalid("the policy must be a JSON object".into(), kind(&policy).into()));
    };
    let mut members = Members(members);
    let given = Given {
        mode: members.choice("mode", "manual, automatic (or hybrid), anytime", mode)?.unwrap_or(Mode::Manual),
        metric: members.text("metric")?,
        alpha: members.number("alpha", "a number above 0 and below 0.5", |n| n > 0.0 && n < 0.5)?.unwrap_or(0.05),
        n_star: members.count("n_star", 1)?.unwrap_or(DEFAULT_N_STAR),
        mde: members.number("mde", "a number above 0", |n| n > 0.0)?,
        pick_after: members.interval("pick_after")?.unwrap_or_else(|| Interval::from_days(7)),
        dwell: members.interval("dwell")?.unwrap_or_else(|| Interval::from_hours(1)),
        min_assignments: members.count("min_assignments", 0)?.unwrap_or(0),
        min_exposures: members.count("min_exposures", 0)?.unwrap_or(0),
        min_conversions: members.count("min_conversions", 0)?.unwrap_or(0),
        guardrails: members.take("guardrails").map(guardrails).transpose()?,
        override_variant: members.text("override")?,
        action: members.choice("then", "nothing, stop, serve", Action::parse)?.unwrap_or(Action::Nothing),
        on_breach: members.choice("on_breach", "nothing, stop", on_breach)?.unwrap_or(Action::Nothing),
        restart: match members.take("restart") {
            None => false,
            Some(value) => value.as_bool().ok_or_else(|| wrong("restart", "true or false", &value))?,
        },
    };
    match members.0.keys().next() {
        Some(name) => Err(invalid("unknown member".into(), quote(name))),
        None => Ok(given),
    }
}

/// Statisticians know the automatic mode as the hybrid one; it is kept by one name.
fn mode(name: &str) -> Option<Mode> {
    if name == "hybrid" { Some(Mode::Hybrid) } else { Mode::parse(name) }
}

/// A breach has no winner to serve.
fn on_breach(name: &str) -> Option<Action> {
    Action::parse(name).filter(|action| *action != Action::Serve)
}

fn guardrails(list: Value) -> Result<Vec<(String, Option<f64>)>> {
    let must_be = r#"an array like [{"metric": "latency", "margin": 5}]"#;
    let Value::Array(list) = list else { return Err(wrong("guardrails", must_be, &list)) };
    let mut guardrails: Vec<(String, Option<f64>)> = Vec::new();
    for guardrail in list {
        let Value::Object(members) = guardrail else { return Err(wrong("guardrails", must_be, &guardrail)) };
        let mut members = Members(members);
        let Some(metric) = members.text("metric")? else {
            return Err(invalid("guardrails: each names a metric".into(), "none".into()));
        };
        let margin = members.number("margin", "a number of at least 0", |n| n >= 0.0)?;
        if let Some(name) = members.0.keys().next() {
            return Err(invalid("guardrails: unknown member".into(), quote(name)));
        }
        if guardrails.iter().any(|(known, _)| *known == metric) {
            return Err(invalid("guardrails: a metric is named twice".into(), quote(&metric)));
        }
        guardrails.push((metric, margin));
    }
    Ok(guardrails)
}

#[pg_extern(sql = false)]
fn exp_evaluate_winner(key: Option<&str>, scope: Option<&str>) -> Rows<'static, 4> {
    let evaluate = || {
        args::writing("exp_evaluate_winner")?;
        let (key, scope) = (args::key(key)?, args::scope(scope)?);
        let Some(store) = catalog::find()? else { return Err(Error::NotFound { scope, key: key.to_owned() }) };
        access::require(&store, &scope, Access::Admin)?;
        winner::evaluate(&store, Address { scope: &scope, key })
    };
    Rows::new(evaluate().or_raise().into_iter().map(|line| {
        let numbers = line.numbers.and_then(|numbers| cell(JsonB(numbers)));
        [text(line.gate), cell(line.passed), text(&line.detail), numbers]
    }))
}

#[pg_extern(sql = false)]
fn exp_winner(key: Option<&str>, scope: Option<&str>) -> Rows<'static, COLUMNS> {
    let read = || {
        let Some(key) = args::reader_key(key)? else { return Ok(Vec::new()) };
        let scope = args::scope(scope)?;
        let Some(store) = catalog::find()? else { return Ok(Vec::new()) };
        access::require(&store, &scope, Access::Reader)?;
        // Results belong to the scope that the experiment belongs to.
        let found = definition::find(&store, &scope, key).filter(|found| found.scope == scope);
        Ok(found.map(|definition| winner::read(&store, definition.id)).unwrap_or_default())
    };
    Rows::new(read().or_raise())
}
