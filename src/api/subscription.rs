//! Webhook subscriptions, and what becomes of deliveries.

use std::collections::HashSet;

use experiment_engine::subscription as engine;
use pgrx::datum::Interval;
use pgrx::pg_extern;
use serde_json::{Map, Value};

use super::args::{self, Elements, RawJsonb};
use super::rows::{Rows, Scalar};
use crate::error::{Error, OrRaise, Result, quote};
use crate::settings::GLOBAL;
use crate::store::access::{self, Access};
use crate::store::delivery::{self, CLAIM_COLUMNS, Filter, Lane, Outcome};
use crate::store::subscription::{self, Subscription};
use crate::store::{Store, catalog, migrate, scope as scopes};

#[pg_extern(sql = false)]
fn exp_subscribe(
    name: Option<&str>,
    url: Option<&str>,
    topics: Option<Elements>,
    secret_ref: Option<&str>,
    scope: Option<&str>,
) -> Scalar {
    let subscribe = || {
        args::writing("exp_subscribe")?;
        let (name, scope) = (args::part("name", name)?, args::scope(scope)?);
        let url = url.ok_or(Error::Null { argument: "url" })?;
        engine::check_url(url).map_err(|problem| invalid(format!("url: {problem}"), url))?;
        let topics = check_topics(&topics.ok_or(Error::Null { argument: "topics" })?)?;
        let secret_ref = secret_ref.ok_or(Error::Null { argument: "secret_ref" })?;
        if !engine::is_secret_ref(secret_ref) {
            // It may be the secret itself: it is not repeated.
            let problem = "secret_ref must be the name of an environment variable".into();
            return Err(Error::Subscription { problem, given: format!("{} bytes", secret_ref.len()) });
        }
        let store = migrate::need_or_init()?;
        access::require(&store, &scope, Access::Admin)?;
        Ok(subscription::put(&store, &scope, Subscription { name, url, topics, secret_ref }))
    };
    Scalar(subscribe().or_raise())
}

fn invalid(problem: String, given: &str) -> Error {
    Error::Subscription { problem, given: quote(given) }
}

fn check_topics(given: &Elements) -> Result<Vec<String>> {
    const MOST: usize = 100;
    if given.len() == 0 || given.len() > MOST {
        let problem = format!("topics must have from 1 to {MOST} members");
        return Err(Error::Subscription { problem, given: given.len().to_string() });
    }
    let (mut topics, mut known) = (Vec::new(), HashSet::new());
    for topic in given.texts() {
        let topic = topic.ok_or_else(|| invalid("topics must not have a NULL".into(), "NULL"))?;
        if !engine::is_topic(&topic) {
            return Err(invalid("topics: there is no such topic".into(), &topic));
        }
        if known.insert(topic.clone()) {
            topics.push(topic);
        }
    }
    Ok(topics)
}

#[pg_extern(sql = false)]
fn exp_unsubscribe(name: Option<&str>, scope: Option<&str>) -> bool {
    let unsubscribe = || {
        args::writing("exp_unsubscribe")?;
        let (name, scope) = (args::part("name", name)?, args::scope(scope)?);
        let Some(store) = catalog::find()? else { return Ok(false) };
        access::require(&store, &scope, Access::Admin)?;
        Ok(subscription::delete(&store, &scope, name))
    };
    unsubscribe().or_raise()
}

#[pg_extern(sql = false)]
fn exp_list_subscriptions(
    page: Option<i32>,
    page_size: Option<i32>,
    include_below: Option<bool>,
    scope: Option<&str>,
) -> Rows<'static, { subscription::LIST_COLUMNS }> {
    let list = || {
        let (limit, offset) = args::window(page, page_size)?;
        let scope = args::scope(scope)?;
        let Some(store) = catalog::find()? else { return Ok(Vec::new()) };
        access::require(&store, &scope, Access::Admin)?;
        let numbers = scopes::numbers(&store, &scope, include_below.unwrap_or(false));
        Ok(subscription::list(&store, numbers, limit, offset))
    };
    Rows::new(list().or_raise())
}

#[pg_extern(sql = false)]
fn exp_list_deliveries(
    name: Option<&str>,
    state: Option<&str>,
    page: Option<i32>,
    page_size: Option<i32>,
    include_below: Option<bool>,
    scope: Option<&str>,
) -> Rows<'static, { delivery::LIST_COLUMNS }> {
    let list = || {
        let (limit, offset) = args::window(page, page_size)?;
        let (name, scope) = (args::reader_part("name", name)?, args::scope(scope)?);
        if let Some(other) = state.filter(|state| !matches!(*state, "waiting" | "delivered" | "dead")) {
            let problem = "state must be waiting, delivered or dead".into();
            return Err(Error::Delivery { problem, given: quote(other) });
        }
        let Some(store) = catalog::find()? else { return Ok(Vec::new()) };
        access::require(&store, &scope, Access::Admin)?;
        let scopes = scopes::numbers(&store, &scope, include_below.unwrap_or(false));
        Ok(delivery::list(&store, Filter { scopes, name, state }, limit, offset))
    };
    Rows::new(list().or_raise())
}

#[pg_extern(sql = false)]
fn exp_redeliver(id: Option<i64>, scope: Option<&str>) -> i32 {
    let redeliver = || {
        args::writing("exp_redeliver")?;
        let (id, scope) = (id.ok_or(Error::Null { argument: "id" })?, args::scope(scope)?);
        let Some(store) = catalog::find()? else { return Ok(0) };
        access::require(&store, &scope, Access::Admin)?;
        Ok(delivery::redeliver(&store, id, scopes::numbers(&store, &scope, false)))
    };
    redeliver().or_raise()
}

/// The most lanes of a claim, and the most deliveries of a lane.
const MAX_LANES: i32 = 1_000;
const MAX_BATCH: i32 = 1_000;

#[pg_extern(sql = false)]
fn exp_claim_deliveries(
    relay: Option<&str>,
    lanes: Option<i32>,
    batch: Option<i32>,
    lease: Option<Interval>,
) -> Rows<'static, CLAIM_COLUMNS> {
    let claim = || {
        args::writing("exp_claim_deliveries")?;
        let relay = args::part("relay", relay)?;
        let (lanes, batch) = (lanes.unwrap_or(10), batch.unwrap_or(100));
        for (what, given, most) in [("lanes", lanes, MAX_LANES), ("batch", batch, MAX_BATCH)] {
            if !(1..=most).contains(&given) {
                return Err(Error::BatchRange { what, most, given });
            }
        }
        let lease = lease.unwrap_or_else(|| Interval::from_seconds(30.0));
        let seconds = lease.as_micros() as f64 / 1e6;
        if !(1.0..=3_600.0).contains(&seconds) {
            let problem = "lease must be from a second to an hour".into();
            return Err(Error::Delivery { problem, given: format!("{seconds} seconds") });
        }
        let Some(store) = catalog::find()? else { return Ok(Vec::new()) };
        access::require(&store, GLOBAL, Access::Admin)?;
        Ok(delivery::claim(&store, relay, lanes, batch, lease))
    };
    Rows::new(claim().or_raise())
}

#[pg_extern(sql = false)]
fn exp_settle_deliveries(relay: Option<&str>, results: Option<RawJsonb>) -> i32 {
    let settle = || {
        args::writing("exp_settle_deliveries")?;
        let relay = args::part("relay", relay)?;
        let results = results.ok_or(Error::Null { argument: "results" })?.parse("results")?;
        let Value::Array(results) = results else {
            let problem = "results must be an array".into();
            return Err(Error::Delivery { problem, given: args::kind(&results).into() });
        };
        let results = results
            .into_iter()
            .enumerate()
            .map(|(index, result)| parse_result(result).map_err(|error| Error::At { index, error: Box::new(error) }));
        let results: Vec<(Lane, Option<Outcome>)> = results.collect::<Result<_>>()?;
        let Some(store) = catalog::find()? else { return Ok(0) };
        access::require(&store, GLOBAL, Access::Admin)?;
        Ok(settle_all(&store, relay, &results))
    };
    settle().or_raise()
}

/// Settles all, and frees each lane once: with the pause that its last failure asks for.
fn settle_all(store: &Store, relay: &str, results: &[(Lane, Option<Outcome>)]) -> i32 {
    let mut settled = 0;
    for (index, (lane, outcome)) in results.iter().enumerate() {
        settled += outcome.as_ref().map_or(0, |outcome| delivery::settle(store, lane.subscription, outcome));
        let same = |(other, _): &&(Lane, Option<Outcome>)| {
            (other.subscription, &other.scope, &other.experiment) == (lane.subscription, &lane.scope, &lane.experiment)
        };
        if !results[index + 1..].iter().any(|result| same(&result)) {
            let of_lane = results[..=index].iter().filter(same);
            let retry_in = of_lane.filter_map(|(_, outcome)| outcome.as_ref()?.retry_in).next_back();
            delivery::free(store, relay, lane, retry_in);
        }
    }
    settled
}

/// The most bytes that are kept of an error.
const MAX_ERROR_BYTES: usize = 500;
/// The longest pause, in seconds: a week.
const MAX_PAUSE: f64 = 604_800.0;

fn parse_result(result: Value) -> Result<(Lane, Option<Outcome>)> {
    let Value::Object(members) = result else {
        let problem = "each result must be an object".into();
        return Err(Error::Delivery { problem, given: args::kind(&result).into() });
    };
    let wrong = |member: &str| {
        let given = members.get(member).map_or("none", args::kind).into();
        Error::Delivery { problem: format!("{member} is not what it must be"), given }
    };
    let integer = |name: &str| members.get(name).and_then(Value::as_i64);
    let text = |name: &str| members.get(name).and_then(Value::as_str).map(str::to_owned);
    let lane = Lane {
        subscription: integer("subscription_id")
            .and_then(|id| id.try_into().ok())
            .ok_or_else(|| wrong("subscription_id"))?,
        scope: text("scope").ok_or_else(|| wrong("scope"))?,
        experiment: text("experiment").unwrap_or_default(),
    };
    let Some(event) = integer("event") else { return Ok((lane, None)) };
    let state = match text("state").as_deref() {
        Some("delivered") => "delivered",
        Some("dead") => "dead",
        Some("retry") => "waiting",
        _ => return Err(wrong("state")),
    };
    let retry_in = (state == "waiting").then(|| pause(&members)).transpose()?;
    let status = integer("status").and_then(|status| status.try_into().ok());
    let error = text("error").map(|error| error.chars().take(MAX_ERROR_BYTES).collect());
    Ok((lane, Some(Outcome { event, state, status, error, retry_in })))
}

fn pause(members: &Map<String, Value>) -> Result<f64> {
    let seconds = members.get("retry_in").and_then(Value::as_f64).unwrap_or(0.0);
    let problem = "retry_in must be a number of seconds from 0 to a week".into();
    if (0.0..=MAX_PAUSE).contains(&seconds) {
        Ok(seconds)
    } else {
        Err(Error::Delivery { problem, given: format!("{seconds:e}") })
    }
}
