//! Defining and running experiments.

use experiment_engine::allocate::{self, LayerSpec};
use experiment_engine::bucket::HashScheme;
use experiment_engine::line;
use experiment_engine::rule::Rules;
use experiment_engine::status::{Serve, Status, Transition};
use experiment_engine::text;
use experiment_engine::variant::{InvalidVariants, MAX_VARIANTS, VariantSpec, VariantsReason, parse_variants};
use pgrx::datum::TimestampWithTimeZone;
use pgrx::pg_extern;
use serde_json::{Value, json};

use super::args::{self, RawJsonb, checked, kind};
use super::rows::{Rows, Scalar};
use crate::error::{self, Error, OrRaise, Result, quote};
use crate::store::access::{self, Access};
use crate::store::assignment::Address;
use crate::store::experiment::{self, Changes, Definition, Experiment, LIST_COLUMNS, TEXTS};
use crate::store::status::{self, Verdict};
use crate::store::{Store, allocation, catalog, definition, deletion, lock, migrate, scope as scopes};

#[pg_extern(sql = false)]
#[allow(clippy::too_many_arguments)]
fn exp_define(
    key: Option<&str>,
    variants: Option<RawJsonb>,
    status: Option<&str>,
    salt: Option<&str>,
    hash: Option<&str>,
    coverage: Option<f64>,
    audience: Option<&str>,
    targeting: Option<RawJsonb>,
    layer: Option<RawJsonb>,
    metadata: Option<RawJsonb>,
    scope: Option<&str>,
) -> bool {
    let define = || {
        args::writing("exp_define")?;
        let (key, scope) = (args::key(key)?, args::scope(scope)?);
        let given = Definition {
            audience: audience.map(|audience| args::part("audience", Some(audience)).map(str::to_owned)).transpose()?,
            targeting: targeting.map(parse_targeting).transpose()?,
            layer: layer.map(parse_place).transpose()?,
            ..definition(variants, status, salt, hash, coverage, metadata)?
        };
        let store = migrate::need_or_init()?;
        access::require(&store, &scope, Access::Admin)?;
        experiment::define(&store, Address { scope: &scope, key }, given)
    };
    define().or_raise()
}

fn definition(
    variants: Option<RawJsonb>,
    status: Option<&str>,
    salt: Option<&str>,
    hash: Option<&str>,
    coverage: Option<f64>,
    metadata: Option<RawJsonb>,
) -> Result<Definition> {
    let variants = variants.map(|variants| variants.parse("variants")).transpose()?;
    let metadata = metadata.map(|metadata| metadata.parse("metadata")).transpose()?;
    if let Some(salt) = salt {
        checked("SALT", "salt", salt, text::check_salt)?;
    }
    Ok(Definition {
        unordered: variants.as_ref().is_some_and(Value::is_object),
        variants: variants.map(|variants| parse_variants(&variants).map_err(Error::Variants)).transpose()?,
        status: status.map(parse_status).transpose()?,
        salt: salt.map(str::to_owned),
        hash: hash.map(parse_hash).transpose()?,
        coverage: coverage.map(check_coverage).transpose()?,
        metadata: metadata.map(object).transpose()?,
        ..Definition::default()
    })
}

/// Rules, checked; JSON null for everyone.
fn parse_targeting(targeting: RawJsonb) -> Result<Option<Value>> {
    checked_rules(targeting.parse("targeting")?)
}

fn checked_rules(rules: Value) -> Result<Option<Value>> {
    if rules.is_null() {
        return Ok(None);
    }
    Rules::parse(&rules).map_err(Error::Rule)?;
    Ok(Some(rules))
}

/// A place in a layer; JSON null for none.
fn parse_place(layer: RawJsonb) -> Result<Option<LayerSpec>> {
    let doc = layer.parse("layer")?;
    if doc.is_null() { Ok(None) } else { allocate::parse_layer(&doc).map(Some).map_err(Error::Layer) }
}

fn parse_status(name: &str) -> Result<Status> {
    Status::parse(name).ok_or_else(|| Error::Status { given: name.to_owned() })
}

fn parse_hash(name: &str) -> Result<HashScheme> {
    HashScheme::parse(name).ok_or_else(|| Error::Hash { given: name.to_owned() })
}

fn check_coverage(coverage: f64) -> Result<f64> {
    if line::check_coverage(coverage) { Ok(coverage) } else { Err(Error::Coverage { given: error::float(coverage) }) }
}

fn object(value: Value) -> Result<Value> {
    if value.is_object() { Ok(value) } else { Err(Error::Metadata { given: kind(&value) }) }
}

#[pg_extern(sql = false)]
fn exp_get(key: Option<&str>, scope: Option<&str>) -> Scalar {
    let get = || {
        let Some(key) = args::reader_key(key)? else { return Ok(None) };
        let scope = args::scope(scope)?;
        let Some(store) = catalog::find()? else { return Ok(None) };
        access::require(&store, &scope, Access::Reader)?;
        // An inherited one is shown as it is where it belongs.
        let Some(definition) = definition::find(&store, &scope, key) else { return Ok(None) };
        Ok(experiment::get(&store, Address { scope: &definition.scope, key }))
    };
    Scalar(get().or_raise())
}

#[pg_extern(sql = false)]
fn exp_list(
    status: Option<&str>,
    page: Option<i32>,
    page_size: Option<i32>,
    include_below: Option<bool>,
    scope: Option<&str>,
) -> Rows<'static, LIST_COLUMNS> {
    let list = || {
        let status = status.map(parse_status).transpose()?;
        let (limit, offset) = args::window(page, page_size)?;
        let scope = args::scope(scope)?;
        let Some(store) = catalog::find()? else { return Ok(Vec::new()) };
        access::require(&store, &scope, Access::Reader)?;
        let numbers = scopes::numbers(&store, &scope, include_below.unwrap_or(false));
        let chain = if numbers.is_empty() { Vec::new() } else { scopes::with_ancestors(&store, &scope) };
        Ok(experiment::list(&store, numbers, chain, status, limit, offset))
    };
    Rows::new(list().or_raise())
}

/// Runs a change of an experiment that must exist, as an administrator of its scope, and answers its definition.
fn change(
    function: &'static str,
    (action, reason): (&'static str, Option<&str>),
    key: Option<&str>,
    scope: Option<&str>,
    change: impl FnOnce(&Store, &Experiment) -> Result<()>,
) -> Result<Scalar> {
    args::writing(function)?;
    let (key, scope) = (args::key(key)?, args::scope(scope)?);
    let address = Address { scope: &scope, key };
    let Some(store) = catalog::find()? else {
        return Err(Error::NotFound { scope: scope.clone(), key: key.to_owned() });
    };
    access::require(&store, &scope, Access::Admin)?;
    if matches!(function, "exp_start" | "exp_update") {
        experiment::hold_place(&store, address);
    }
    let experiment = experiment::need_locked(&store, address)?;
    experiment::audited(&store, address, action, reason, || change(&store, &experiment))?;
    Ok(Scalar(experiment::get(&store, address)))
}

const UPDATED: (&str, Option<&str>) = ("updated", None);

#[pg_extern(sql = false)]
fn exp_update(key: Option<&str>, patch: Option<RawJsonb>, scope: Option<&str>) -> Scalar {
    let update = || {
        let patch = patch.ok_or(Error::Null { argument: "patch" })?.parse("patch")?;
        args::writing("exp_update")?;
        if patch.get("audience").is_some_and(Value::is_string)
            && let Some(store) = catalog::find()?
        {
            lock::parts(&store);
        }
        let reason = patch.get("reason").and_then(Value::as_str).map(str::to_owned);
        change("exp_update", ("updated", reason.as_deref()), key, scope, |store, experiment| {
            let (changes, verdict) = parse_patch(experiment, patch)?;
            if let Some(verdict) = verdict {
                status::declare(store, experiment, verdict)?;
            }
            experiment::change(store, experiment, changes)
        })
    };
    update().or_raise()
}

/// Takes a merge patch apart; what belongs to a stopped experiment's end comes as a verdict.
fn parse_patch(experiment: &Experiment, patch: Value) -> Result<(Changes, Option<Verdict>)> {
    let mut changes = Changes::default();
    let mut verdict = None;
    for (member, value) in args::members(patch)? {
        match member.as_str() {
            "tags" => changes.tags = Some(parse_tags(value)?),
            "metadata" => changes.metadata = Some(nullable_object(value)?),
            "coverage" => changes.coverage = Some(parse_coverage(&value)?),
            "payloads" => changes.payloads = parse_payloads(experiment, value)?,
            "winner" | "serve" | "reason" => {
                parse_verdict(experiment, &member, value, verdict.get_or_insert_default())?;
            }
            "audience" => changes.audience = Some(args::nullable_text("audience", value)?),
            "targeting" => changes.targeting = Some(checked_rules(value)?),
            "start_at" => changes.start_at = Some(nullable_time("start_at", value)?),
            "end_at" => changes.end_at = Some(nullable_time("end_at", value)?),
            "inherit" => {
                let inherit = value.as_bool().ok_or_else(|| wrong_kind("inherit", "a boolean", &value))?;
                changes.inherit = Some(inherit);
            }
            name => match TEXTS.iter().position(|text| *text == name) {
                Some(index) => changes.texts[index] = Some(args::nullable_text(name, value)?),
                None => return Err(unknown_member(name)),
            },
        }
    }
    Ok((changes, verdict))
}

fn unknown_member(name: &str) -> Error {
    let known = "name, description, hypothesis, owner, tags, metadata, audience, targeting, coverage, payloads, start_at, \
        end_at, inherit; on a stopped one winner, serve, reason";
    Error::Patch { problem: format!("unknown field {}", quote(name)), detail: format!("Known: {known}.") }
}

fn wrong_kind(name: &str, wanted: &str, value: &Value) -> Error {
    Error::Patch { problem: format!("{name} must be {wanted}"), detail: format!("Got {}.", kind(value)) }
}

/// A time as Postgres reads it, in microseconds since 2000.
fn nullable_time(name: &'static str, value: Value) -> Result<Option<i64>> {
    let Some(text) = args::nullable_text(name, value)? else { return Ok(None) };
    let time = text.parse::<TimestampWithTimeZone>().map_err(|_| Error::Patch {
        problem: format!("{name} must be a time"),
        detail: format!("Got {}.", quote(&text)),
    })?;
    Ok(Some(time.into()))
}

fn nullable_object(value: Value) -> Result<Value> {
    match value {
        Value::Null | Value::Object(_) => Ok(value),
        other => Err(wrong_kind("metadata", "an object or null", &other)),
    }
}

fn parse_tags(value: Value) -> Result<Vec<String>> {
    let tags = match value {
        Value::Null => return Ok(Vec::new()),
        Value::Array(tags) => tags,
        other => return Err(wrong_kind("tags", "an array of strings or null", &other)),
    };
    let tag = |value| match value {
        Value::String(tag) => Ok(tag),
        other => Err(wrong_kind("tags", "an array of strings", &other)),
    };
    tags.into_iter().map(tag).collect()
}

fn parse_coverage(value: &Value) -> Result<f64> {
    let coverage = value.as_f64().ok_or_else(|| wrong_kind("coverage", "a number", value))?;
    check_coverage(coverage)
}

fn parse_payloads(experiment: &Experiment, value: Value) -> Result<Vec<(String, Value)>> {
    let Value::Object(payloads) = value else {
        return Err(wrong_kind("payloads", "an object of payloads by variant", &value));
    };
    for key in payloads.keys() {
        if !experiment.variants.iter().any(|variant| variant.key == *key) {
            return Err(Error::Patch {
                problem: "payloads names a variant that the experiment does not have".into(),
                detail: format!("Variant {}.", quote(key)),
            });
        }
    }
    Ok(payloads.into_iter().collect())
}

fn parse_verdict(experiment: &Experiment, member: &str, value: Value, verdict: &mut Verdict) -> Result<()> {
    let field = match member {
        "winner" => "winner",
        "serve" => "serve",
        _ => "reason",
    };
    experiment.refuse_holdout()?;
    if experiment.status != Status::Stopped {
        return Err(Error::NotStopped { key: experiment.key.clone(), status: experiment.status, field });
    }
    let text = args::nullable_text(field, value)?;
    match field {
        "winner" => verdict.winner = Some(text.map(|winner| experiment.winner(&winner)).transpose()?),
        "serve" => verdict.serve = Some(parse_serve(text.as_deref().unwrap_or("none"))?),
        _ => verdict.reason = Some(text),
    }
    Ok(())
}

fn parse_serve(name: &str) -> Result<Serve> {
    Serve::parse(name).ok_or_else(|| Error::Serve { problem: "unknown way of serving", given: name.to_owned() })
}

#[pg_extern(sql = false)]
fn exp_set_status(key: Option<&str>, status: Option<&str>, scope: Option<&str>) -> bool {
    let set = || {
        args::writing("exp_set_status")?;
        let (key, scope) = (args::key(key)?, args::scope(scope)?);
        let status = parse_status(status.ok_or(Error::Null { argument: "status" })?)?;
        let Some(store) = catalog::find()? else { return Ok(false) };
        access::require(&store, &scope, Access::Admin)?;
        let address = Address { scope: &scope, key };
        if status == Status::Running {
            experiment::hold_place(&store, address);
        }
        let Some(experiment) = experiment::find_locked(&store, address)? else { return Ok(false) };
        let set = || status::set(&store, &experiment, status);
        experiment::audited(&store, address, done(status), None, set).map(|()| true)
    };
    set().or_raise()
}

/// What the audit calls a change of status.
fn done(to: Status) -> &'static str {
    match to {
        Status::Draft => "updated",
        Status::Running => "started",
        Status::Paused => "paused",
        Status::Stopped => "stopped",
        Status::Archived => "archived",
    }
}

/// Which verb goes from where.
const VERBS: &str = "exp_start() runs a draft, or a stopped experiment without a winner; exp_pause() goes with a running one, \
    exp_resume() with a paused one. exp_set_status() leaves a status that is there already as it is.";

/// One of the verbs: a transition that is allowed from some statuses only.
fn transition(function: &'static str, key: Option<&str>, scope: Option<&str>, from: &[Status], to: Status) -> Scalar {
    let action = if function == "exp_resume" { "resumed" } else { done(to) };
    let result = change(function, (action, None), key, scope, |store, experiment| {
        if !from.contains(&experiment.status) {
            let transition = Transition { from: experiment.status, to, hint: VERBS };
            return Err(Error::Transition { key: experiment.key.clone(), transition });
        }
        status::set(store, experiment, to)
    });
    result.or_raise()
}

#[pg_extern(sql = false)]
fn exp_start(key: Option<&str>, scope: Option<&str>) -> Scalar {
    transition("exp_start", key, scope, &[Status::Draft, Status::Stopped], Status::Running)
}

#[pg_extern(sql = false)]
fn exp_pause(key: Option<&str>, scope: Option<&str>) -> Scalar {
    transition("exp_pause", key, scope, &[Status::Running], Status::Paused)
}

#[pg_extern(sql = false)]
fn exp_resume(key: Option<&str>, scope: Option<&str>) -> Scalar {
    transition("exp_resume", key, scope, &[Status::Paused], Status::Running)
}

#[pg_extern(sql = false)]
fn exp_archive(key: Option<&str>, scope: Option<&str>) -> Scalar {
    let from = [Status::Draft, Status::Running, Status::Paused, Status::Stopped];
    transition("exp_archive", key, scope, &from, Status::Archived)
}

#[pg_extern(sql = false)]
fn exp_stop(
    key: Option<&str>,
    reason: Option<&str>,
    winner: Option<&str>,
    serve: Option<&str>,
    scope: Option<&str>,
) -> Scalar {
    let stop = || {
        let serve = parse_serve(serve.unwrap_or("none"))?;
        change("exp_stop", ("stopped", reason), key, scope, |store, experiment| {
            if !matches!(experiment.status, Status::Running | Status::Paused) {
                return Err(Error::NotRunning { key: experiment.key.clone(), status: experiment.status });
            }
            let winner = winner.map(|winner| experiment.winner(winner)).transpose()?;
            let reason = reason.map(str::to_owned);
            let verdict = Verdict { winner: Some(winner), serve: Some(serve), reason: Some(reason) };
            status::declare(store, experiment, verdict)?;
            status::set(store, experiment, Status::Stopped)
        })
    };
    stop().or_raise()
}

#[pg_extern(sql = false)]
fn exp_delete_experiment(key: Option<&str>, batch: Option<i32>, scope: Option<&str>) -> i64 {
    const DEFAULT_BATCH: i32 = 200;
    let delete = || {
        args::writing("exp_delete_experiment")?;
        let (key, scope) = (args::key(key)?, args::scope(scope)?);
        let batch = batch.unwrap_or(DEFAULT_BATCH);
        if batch < 1 {
            return Err(Error::Batch { given: batch });
        }
        let Some(store) = catalog::find()? else { return Ok(0) };
        access::require(&store, &scope, Access::Admin)?;
        deletion::delete(&store, Address { scope: &scope, key }, batch.into())
    };
    delete().or_raise()
}

#[pg_extern(sql = false)]
fn exp_set_allocations(key: Option<&str>, allocations: Option<RawJsonb>, scope: Option<&str>) -> Scalar {
    let set = || {
        let doc = allocations.ok_or(Error::Null { argument: "allocations" })?.parse("allocations")?;
        change("exp_set_allocations", UPDATED, key, scope, |store, experiment| {
            allocation::set(store, experiment, (!doc.is_null()).then_some(&doc))
        })
    };
    set().or_raise()
}

#[pg_extern(sql = false)]
fn exp_add_variant(key: Option<&str>, variant: Option<RawJsonb>, scope: Option<&str>) -> Scalar {
    let add = || {
        let doc = variant.ok_or(Error::Null { argument: "variant" })?.parse("variant")?;
        args::writing("exp_add_variant")?;
        if doc.get("config").is_some()
            && let Some(store) = catalog::find()?
        {
            lock::parts(&store);
        }
        change("exp_add_variant", UPDATED, key, scope, |store, experiment| {
            let (spec, range) = parse_added(experiment, doc)?;
            allocation::add_variant(store, experiment, spec, range)
        })
    };
    add().or_raise()
}

/// A variant with the range of the line it is to have, given as its members start and end.
fn parse_added(experiment: &Experiment, mut doc: Value) -> Result<(VariantSpec, Option<(u16, u16)>)> {
    let place = doc.as_object_mut().map(|members| (members.remove("start"), members.remove("end")));
    let mut specs = parse_variants(&Value::Array(vec![doc])).map_err(Error::Variants)?;
    let spec = specs.remove(0);
    let invalid = |reason, message: String| {
        Err(Error::Variants(InvalidVariants { reason, message, detail: format!("Variant {}.", quote(&spec.key)) }))
    };
    if experiment.keys().contains(&spec.key.as_str()) {
        return invalid(VariantsReason::DuplicateKey, "the experiment has such a variant".into());
    }
    if experiment.variants.len() >= MAX_VARIANTS {
        return invalid(VariantsReason::TooMany, format!("at most {MAX_VARIANTS} are allowed"));
    }
    let range = match place {
        None | Some((None, None)) => None,
        Some((start, end)) => {
            let range = json!([{ "variant": spec.key, "start": start, "end": end }]);
            let ranges = allocate::parse_ranges(&range, &[&spec.key]).map_err(Error::Allocation)?;
            Some((ranges[0].start, ranges[0].end))
        }
    };
    Ok((spec, range))
}
