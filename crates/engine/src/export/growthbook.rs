//! GrowthBook's SDK payload.
//!
//! The measures are the SDKs for JavaScript and for Python: where they differ from each other, there is no exact
//! counterpart.

use serde_json::{Map, Value, json};

use super::condition::{Formula, condition, is_inherited};
use crate::allocate::{Allocator, parse_layer, parse_ranges};
use crate::bucket::HashScheme;
use crate::status::{Serve, Status};

/// The most rules that one feature gets, each with the whole condition.
const MAX_RULES: usize = 100;

/// The payload that GrowthBook's SDKs load, of a snapshot document of ours.
///
/// A feature of its key for each experiment that is represented exactly: with the same attributes, and the subject as
/// `id`, the SDKs answer what a subject gets who has no assignment and no override. The others are listed in
/// `pg_experiment.unrepresented`.
pub fn growthbook(document: &Value) -> Value {
    growthbook_in_steps(document, || ())
}

/// The same; `step` is called before each experiment, for who wants to be able to stop.
pub fn growthbook_in_steps(document: &Value, step: impl Fn()) -> Value {
    let mut features = Map::new();
    let mut unrepresented = Vec::new();
    for experiment in document["experiments"].as_array().into_iter().flatten() {
        step();
        let key = text(experiment, "key").unwrap_or_default();
        let rules = if features.contains_key(key) {
            Err("another experiment has this key".to_owned())
        } else {
            rules(key, experiment)
        };
        match rules {
            Ok(rules) => _ = features.insert(key.to_owned(), json!({"defaultValue": null, "rules": rules})),
            Err(reason) => unrepresented.push(json!({"key": key, "reason": reason})),
        }
    }
    let about = json!({
        "scope": document["scope"],
        "version": document["version"],
        "unrepresented": unrepresented,
    });
    json!({
        "features": features,
        "experiments": [],
        "dateUpdated": document["published_at"],
        "pg_experiment": about,
    })
}

/// The rules of an experiment's feature, or why there are none.
fn rules(key: &str, experiment: &Value) -> Result<Vec<Value>, String> {
    if is_inherited(key) {
        return Err("JavaScript's objects have a property of this name".to_owned());
    }
    if given(experiment, "holdouts").is_some_and(|holdouts| holdouts != &json!([])) {
        return Err("a holdout is drawn by the native hash, which the SDKs do not have".to_owned());
    }
    let audience = given(experiment, "audience").map(|audience| condition("audience", &audience["rules"]));
    let targeting = given(experiment, "targeting").map(|rules| condition("targeting", rules));
    let condition = Formula::all([audience, targeting].into_iter().flatten().collect::<Result<Vec<_>, _>>()?);
    let variants = variants(experiment)?;
    let status = text(experiment, "status").and_then(Status::parse);
    let serve = text(experiment, "serve").and_then(Serve::parse);
    match (status, serve) {
        (Some(Status::Running), _) => experiment_rules(key, experiment, &variants, &condition),
        (Some(Status::Stopped), Some(Serve::Winner)) => winner_rule(experiment, &variants, &condition),
        _ => Err("it is neither running nor stopped to serve the winner".to_owned()),
    }
}

/// A variant, and what the SDKs answer with it.
struct Variant<'a> {
    key: &'a str,
    weight: f64,
    value: Value,
}

fn variants(experiment: &Value) -> Result<Vec<Variant<'_>>, String> {
    let variant = |doc| {
        let key = text(doc, "key")?;
        let value = given(doc, "payload").cloned().unwrap_or_else(|| key.into());
        Some(Variant { key, weight: doc["weight"].as_f64()?, value })
    };
    let items = experiment["variants"].as_array().map_or(&[][..], Vec::as_slice);
    let variants: Option<Vec<_>> = items.iter().map(variant).collect();
    variants.filter(|variants| !variants.is_empty()).ok_or_else(|| "its variants are not understood".to_owned())
}

/// The winner is served to everybody who matches, whatever the subject's place is.
fn winner_rule(experiment: &Value, variants: &[Variant], condition: &Formula) -> Result<Vec<Value>, String> {
    let winner = text(experiment, "winner");
    let variant = variants.iter().find(|variant| Some(variant.key) == winner).ok_or("its winner is no variant")?;
    let mut rule = Map::from_iter([("force".to_owned(), variant.value.clone())]);
    add_condition(&mut rule, condition);
    Ok(vec![Value::Object(rule)])
}

fn add_condition(rule: &mut Map<String, Value>, condition: &Formula) {
    if let Some(condition) = condition.to_json() {
        rule.insert("condition".to_owned(), condition);
    }
}

/// A rule for the first range of each variant, one for the second of each, and so on. As ranges do not overlap, a
/// subject is in one of these rules at most.
fn experiment_rules(
    key: &str,
    experiment: &Value,
    variants: &[Variant],
    condition: &Formula,
) -> Result<Vec<Value>, String> {
    let scheme = text(experiment, "hash").and_then(HashScheme::parse).ok_or("its hash is not known")?;
    let salt = text(experiment, "salt").ok_or("its salt is missing")?;
    let version = hash_version(scheme)?;
    let seed = scheme.seed(text(experiment, "scope").unwrap_or_default(), salt);
    if seed.is_empty() {
        return Err("its salt is empty, for which the SDKs take the key".to_owned());
    }
    let mut rule = Map::new();
    rule.insert("key".to_owned(), key.into());
    rule.insert("seed".to_owned(), seed.into());
    rule.insert("hashVersion".to_owned(), version.into());
    rule.insert("hashAttribute".to_owned(), "id".into());
    // The SDKs run no experiment of one variation, so it gets a second one, of nobody.
    let last = if variants.len() == 1 { variants.last() } else { None };
    let variations = || variants.iter().chain(last);
    rule.insert("variations".to_owned(), variations().map(|variant| variant.value.clone()).collect());
    rule.insert("meta".to_owned(), variations().map(|variant| json!({"key": variant.key})).collect());
    if let Some(namespace) = namespace(experiment)? {
        rule.insert("namespace".to_owned(), namespace);
    }
    add_condition(&mut rule, condition);
    let rounds = rounds(experiment, scheme, salt, variants, variations().count())?;
    let with = |ranges: Vec<[f64; 2]>| {
        let mut rule = rule.clone();
        rule.insert("ranges".to_owned(), json!(ranges));
        Value::Object(rule)
    };
    Ok(rounds.into_iter().map(with).collect())
}

/// The SDKs hash UTF-16, so `growthbook_v2_utf8` would be theirs for ASCII subjects only.
fn hash_version(scheme: HashScheme) -> Result<u8, String> {
    match scheme {
        HashScheme::GrowthbookV1 => Ok(1),
        HashScheme::GrowthbookV2 => Ok(2),
        HashScheme::GrowthbookV2Utf8 => {
            Err("the hash growthbook_v2_utf8 is of UTF-8, and the SDKs hash UTF-16".to_owned())
        }
        _ => Err(format!("the SDKs do not have the hash {}", scheme.name())),
    }
}

/// The layer of an experiment of GrowthBook's schemes is a namespace: see [`Slot`](crate::allocate::Slot).
fn namespace(experiment: &Value) -> Result<Option<Value>, String> {
    let Some(layer) = given(experiment, "layer") else { return Ok(None) };
    let place = json!({"layer": layer["layer"], "start": layer["start"], "end": layer["end"]});
    let spec = parse_layer(&place).map_err(|fault| fault.problem)?;
    let (start, end) = spec.share();
    Ok(Some(json!([spec.layer, start, end])))
}

/// The first range of every variation, the second ones, and so on; one that has no more gets an empty range. They are
/// those that our own draw goes by, to the last bit.
fn rounds(
    experiment: &Value,
    scheme: HashScheme,
    salt: &str,
    variants: &[Variant],
    variations: usize,
) -> Result<Vec<Vec<[f64; 2]>>, String> {
    let keys: Vec<&str> = variants.iter().map(|variant| variant.key).collect();
    let weights: Vec<f64> = variants.iter().map(|variant| variant.weight).collect();
    let ranges = given(experiment, "allocations")
        .map(|doc| parse_ranges(doc, &keys))
        .transpose()
        .map_err(|fault| fault.problem)?;
    let coverage = experiment["coverage"].as_f64().ok_or("its coverage is missing")?;
    let scope = text(experiment, "scope").unwrap_or_default();
    let allocator = Allocator::new(scheme, scope, salt, &weights, coverage, ranges.as_deref());
    let allocator = allocator.map_err(|fault| fault.problem)?;
    let mut rounds = vec![vec![[0.0; 2]; variations]];
    let mut used = vec![0; variations];
    for (variant, start, end) in allocator.parts() {
        if used[variant] == rounds.len() {
            rounds.push(vec![[0.0; 2]; variations]);
        }
        rounds[used[variant]][variant] = [start, end];
        used[variant] += 1;
    }
    if rounds.len() > MAX_RULES {
        return Err(format!("a variant has {} ranges, at most {MAX_RULES} are represented", rounds.len()));
    }
    Ok(rounds)
}

/// A member that says something: neither absent nor null.
fn given<'a>(doc: &'a Value, name: &str) -> Option<&'a Value> {
    doc.get(name).filter(|value| !value.is_null())
}

fn text<'a>(doc: &'a Value, name: &str) -> Option<&'a str> {
    doc[name].as_str()
}
