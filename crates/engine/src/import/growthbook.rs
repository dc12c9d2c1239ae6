//! GrowthBook's SDK payload.
//!
//! An experiment is a feature's rule with variations, or a member of `experiments`. The measure is the JavaScript
//! SDK: what it ignores does not count here, and what it falls back to is fallen back to here.

use std::collections::BTreeSet;

use serde_json::{Map, Value, json};

use super::mongo::{Rules, Translator};
use super::{BUCKETS, Experiment, Import, ImportError, allocations, excerpt, finite, given, owners, sorted, text};
use crate::line::Line;
use crate::text::{check_key, check_salt};
use crate::variant::MAX_VARIANTS;

type Members = Map<String, Value>;

/// The members of a rule that an experiment of ours represents; the rest is metadata.
const REPRESENTED: [&str; 11] = [
    "condition",
    "coverage",
    "filters",
    "hashVersion",
    "key",
    "name",
    "parentConditions",
    "ranges",
    "seed",
    "variations",
    "weights",
];
/// The members of a rule that are known to decide nothing, or are looked at where they do.
const KNOWN: [&str; 19] = [
    "active",
    "bucketVersion",
    "changeId",
    "disableStickyBucketing",
    "fallbackAttribute",
    "force",
    "groups",
    "hashAttribute",
    "id",
    "include",
    "manual",
    "meta",
    "metadata",
    "minBucketVersion",
    "namespace",
    "persistQueryString",
    "phase",
    "range",
    "status",
];
/// What only experiments outside of features can have, and what no experiment of ours can do.
const INLINE_ONLY: [(&str, &str); 5] = [
    ("force", "a forced variation"),
    ("groups", "targeting by the SDK's groups"),
    ("include", "a function"),
    ("url", "targeting by URL"),
    ("urlPatterns", "targeting by URL"),
];

/// A rule or an inline experiment, and where it is.
#[derive(Clone, Copy)]
struct Source<'a> {
    place: &'a str,
    members: &'a Members,
    /// The feature that the rule is one of.
    feature: Option<(&'a str, &'a Members)>,
}

/// A rule that comes before another in the same feature.
struct Earlier<'a> {
    place: String,
    members: &'a Members,
}

/// Who is meant by a rule that comes before.
enum Caught<'a> {
    Nobody,
    Everyone,
    Matching(&'a Value),
}

struct Reader<'a> {
    groups: &'a Members,
    groups_known: bool,
    used_groups: BTreeSet<String>,
    out: Import,
}

/// How the line is divided.
struct Draw {
    weights: Vec<Value>,
    coverage: f64,
    owners: Vec<Option<usize>>,
    /// Whether the weights and the coverage say the same as the owners.
    plain: bool,
    notes: Vec<String>,
}

/// Reads a payload.
pub(super) fn import(doc: &Value) -> Result<Import, ImportError> {
    let Value::Object(members) = doc else {
        return Err(ImportError::new("the document must be an object", doc));
    };
    let features = match given(members, "features") {
        None => None,
        Some(Value::Object(features)) => Some(features),
        Some(other) => return Err(ImportError::new("features must be an object", other)),
    };
    let experiments = match given(members, "experiments") {
        None => None,
        Some(Value::Array(experiments)) => Some(experiments),
        Some(other) => return Err(ImportError::new("experiments must be a list", other)),
    };
    if features.is_none() && experiments.is_none() {
        let encrypted = given(members, "encryptedFeatures").is_some();
        let problem =
            if encrypted { "the features are encrypted" } else { "the document has neither features nor experiments" };
        return Err(ImportError::new(problem, doc));
    }
    let none = Members::new();
    let groups = given(members, "savedGroups").and_then(Value::as_object);
    let groups_known = encrypted(members, "encryptedSavedGroups").is_none() && groups.is_some();
    let (groups, used_groups) = (groups.unwrap_or(&none), BTreeSet::new());
    let mut reader = Reader { groups, groups_known, used_groups, out: Import::default() };
    reader.document(members);
    for (name, feature) in features.map(sorted).unwrap_or_default() {
        reader.feature(name, feature);
    }
    for (index, experiment) in experiments.into_iter().flatten().enumerate() {
        reader.inline(index, experiment);
    }
    reader.unused_groups();
    Ok(reader.out)
}

/// A member that holds something encrypted.
fn encrypted<'a>(members: &'a Members, name: &str) -> Option<&'a Value> {
    given(members, name).filter(|value| value.as_str() != Some(""))
}

/// What JavaScript takes for false where a member is optional: null, false, 0 and the empty text.
fn truthy<'a>(members: &'a Members, name: &str) -> Option<&'a Value> {
    given(members, name).filter(|value| match value {
        Value::Bool(value) => *value,
        Value::Number(_) => finite(value) != Some(0.0),
        Value::String(text) => !text.is_empty(),
        _ => true,
    })
}

fn quoted(value: &Value) -> String {
    excerpt(&value.to_string())
}

impl<'a> Reader<'a> {
    fn document(&mut self, members: &Members) {
        for (name, value) in sorted(members) {
            match name.as_str() {
                "features" | "experiments" | "dateUpdated" | "status" => {}
                "savedGroups" if value.is_object() || value.is_null() => {}
                "encryptedFeatures" | "encryptedExperiments" | "encryptedSavedGroups" => {
                    if encrypted(members, name).is_some() {
                        self.out.skip("document", name, format!("{name}: is encrypted"));
                    }
                }
                _ => self.out.skip("document", name, format!("{}: is not known", excerpt(name))),
            }
        }
    }

    fn unused_groups(&mut self) {
        let groups = self.groups;
        for (name, _) in sorted(groups) {
            if !self.used_groups.contains(name) {
                let problem = format!("savedGroups.{}: no imported experiment names it", excerpt(name));
                self.out.skip("savedGroup", name, problem);
            }
        }
    }

    fn feature(&mut self, name: &str, feature: &'a Value) {
        let place = format!("features.{}", excerpt(name));
        let Value::Object(members) = feature else {
            return self.out.skip("feature", name, format!("{place}: must be an object"));
        };
        let rules = match given(members, "rules") {
            None => &[][..],
            Some(Value::Array(rules)) => rules.as_slice(),
            Some(_) => return self.out.skip("feature", name, format!("{place}.rules: must be a list")),
        };
        let mut earlier = Vec::new();
        for (index, rule) in rules.iter().enumerate() {
            let place = format!("{place}.rules[{index}]");
            let Value::Object(rule) = rule else {
                self.out.skip("rule", &place, format!("{place}: must be an object"));
                continue;
            };
            self.rule(&place, (name, members), rule, &earlier);
            earlier.push(Earlier { place, members: rule });
        }
        if !rules.iter().any(is_experiment) {
            self.out.skip("feature", name, format!("{place}: has no experiment, and a value alone has no counterpart"));
        }
    }

    fn rule(&mut self, place: &str, feature: (&str, &Members), rule: &Members, earlier: &[Earlier]) {
        if rule.contains_key("force") {
            let problem = format!("{place}: a forced value has no counterpart");
            return self.out.skip("rule", place, problem);
        }
        if truthy(rule, "variations").is_none() {
            let problem = format!("{place}: has neither a value nor variations");
            return self.out.skip("rule", place, problem);
        }
        self.experiment(Source { place, members: rule, feature: Some(feature) }, feature.0, earlier);
    }

    fn inline(&mut self, index: usize, experiment: &Value) {
        let place = format!("experiments[{index}]");
        match experiment {
            Value::Object(members) => self.experiment(Source { place: &place, members, feature: None }, "", &[]),
            _ => self.out.skip("experiment", &place, format!("{place}: must be an object")),
        }
    }

    fn experiment(&mut self, source: Source, default_key: &str, earlier: &[Earlier]) {
        let key = match truthy(source.members, "key") {
            None => default_key,
            Some(Value::String(key)) => key,
            Some(_) => {
                return self.out.skip("experiment", source.place, format!("{}.key: must be a text", source.place));
            }
        };
        match self.read(source, key, earlier) {
            Ok((experiment, notes)) => {
                self.out.experiments.push(experiment);
                notes.into_iter().for_each(|note| self.out.note("experiment", key, note));
            }
            Err(problem) => self.out.skip("experiment", key, problem),
        }
    }

    /// An experiment and what is to be said about it, or why it is not imported.
    fn read(&mut self, source: Source, key: &str, earlier: &[Earlier]) -> Result<(Experiment, Vec<String>), String> {
        let Source { place, members, .. } = source;
        check_key(key).map_err(|problem| format!("{place}.key: {problem}"))?;
        if self.out.has(key) {
            return Err(format!("{place}.key: another experiment has the key {}", excerpt(key)));
        }
        check_representable(source)?;
        let keys = variant_keys(place, members)?;
        let hash = hash(place, members)?;
        let salt = salt(place, members, key)?;
        let draw = draw(place, members, keys.len())?;
        let slot = slot(place, members)?;
        let (targeting, mut notes) = self.targeting(source, earlier)?;
        notes.splice(0..0, draw.notes.iter().cloned());
        notes.extend(remarks(source));
        if let Some((layer, ..)) = slot.filter(|(layer, ..)| !self.out.layers.iter().any(|known| known == layer)) {
            self.out.layers.push(layer.to_owned());
        }
        let enrols = draw.owners.iter().any(Option::is_some);
        let experiment = Experiment {
            key: key.to_owned(),
            name: text(members, "name"),
            description: None,
            hypothesis: None,
            tags: tags(source),
            status: status(source, &mut notes),
            variants: variants(members, &keys, &draw),
            allocations: (!draw.plain && enrols).then(|| allocations(&draw.owners, &keys)),
            salt,
            hash,
            coverage: if draw.plain { draw.coverage } else { f64::from(u8::from(enrols)) },
            audience: None,
            targeting,
            layer: slot.map(|(layer, start, end)| json!({"layer": layer, "start": start, "end": end})),
            metadata: metadata(source),
        };
        Ok((experiment, notes))
    }

    /// The rules that match whom the experiment's condition matches, and no rule before it has caught.
    fn targeting(&mut self, source: Source, earlier: &[Earlier]) -> Result<(Option<Value>, Vec<String>), String> {
        let place = format!("{}.condition", source.place);
        let mut translator = Translator::new(self.groups, self.groups_known);
        let mut rules = match truthy(source.members, "condition") {
            None => Rules::constant(true),
            Some(condition) => translator.translate(&place, condition, true)?,
        };
        let mut notes = Vec::new();
        for rule in earlier {
            match caught(rule, source.members)? {
                Caught::Nobody => {}
                Caught::Everyone => return Err(format!("{}: catches everyone before {}", rule.place, source.place)),
                Caught::Matching(condition) => {
                    let others = translator.translate(&format!("{}.condition", rule.place), condition, false)?;
                    rules = translator.and(&place, &rules, &others)?;
                    notes.push(format!("{}: whom it catches is kept out by the targeting", rule.place));
                }
            }
        }
        if rules.is_never() {
            return Err(format!("{place}: can match nobody who comes as far as this"));
        }
        notes.extend(translator.notes(&place));
        let attribute = text(source.members, "hashAttribute").unwrap_or_else(|| "id".to_owned());
        if translator.reads(&attribute) {
            notes.push(format!("{place}: reads {}: pass it in the context, too", excerpt(&attribute)));
        }
        for group in &translator.used {
            let group = excerpt(group);
            notes.push(format!("{place}: the members of the saved group {group} are copied, and do not follow it"));
        }
        self.used_groups.append(&mut translator.used);
        Ok((rules.to_json(), notes))
    }
}

fn is_experiment(rule: &Value) -> bool {
    rule.as_object().is_some_and(|rule| !rule.contains_key("force") && truthy(rule, "variations").is_some())
}

/// Whom a rule catches of those that could come as far as a later experiment.
fn caught<'a>(rule: &Earlier<'a>, later: &Members) -> Result<Caught<'a>, String> {
    let Earlier { place, members } = rule;
    if truthy(members, "parentConditions").is_some_and(|parents| parents.as_array().is_none_or(|list| !list.is_empty()))
    {
        return Err(format!("{place}.parentConditions: decides who comes as far as this, and has no counterpart"));
    }
    let forces = members.contains_key("force");
    if !forces && truthy(members, "variations").is_none() {
        return Ok(Caught::Nobody);
    }
    let draws = if forces { forced_share(place, members)? } else { enrolled_share(place, members, later)? };
    if draws == Share::Nobody {
        return Ok(Caught::Nobody);
    }
    let same = truthy(members, "hashAttribute").and_then(Value::as_str).unwrap_or("id")
        == truthy(later, "hashAttribute").and_then(Value::as_str).unwrap_or("id");
    if draws == Share::WhoeverHasIt && !same {
        return Err(format!("{place}.hashAttribute: another one decides who comes as far as this"));
    }
    check_filters(place, members)?;
    Ok(truthy(members, "condition").map_or(Caught::Everyone, Caught::Matching))
}

/// How much of those who match a rule it catches, where that is not a part of them.
#[derive(PartialEq)]
enum Share {
    Nobody,
    Everyone,
    /// Everyone with the attribute that is hashed.
    WhoeverHasIt,
}

fn forced_share(place: &str, members: &Members) -> Result<Share, String> {
    let part = || Err(format!("{place}: catches a part of those that match, by a draw of its own"));
    if truthy(members, "range").is_some() {
        return part();
    }
    match members.get("coverage") {
        None => Ok(Share::Everyone),
        Some(coverage) => match finite(coverage) {
            Some(coverage) if coverage <= 0.0 => Ok(Share::Nobody),
            Some(coverage) if coverage >= 1.0 => Ok(Share::WhoeverHasIt),
            _ => part(),
        },
    }
}

fn enrolled_share(place: &str, members: &Members, later: &Members) -> Result<Share, String> {
    if members.get("variations").and_then(Value::as_array).is_some_and(|variations| variations.len() < 2) {
        return Ok(Share::Nobody);
    }
    let keys = variant_keys(place, members)?;
    hash(place, members)?;
    check_bucket_version(place, members)?;
    let draw = draw(place, members, keys.len())?;
    if draw.owners.iter().all(Option::is_none) || apart(place, members, later)? {
        return Ok(Share::Nobody);
    }
    let slot = slot(place, members)?.is_none_or(|(_, start, end)| (start, end) == (0, BUCKETS - 1));
    let whole = slot && draw.owners.iter().all(Option::is_some);
    if !whole {
        return Err(format!("{place}: enrols a part of those that match, and the rest comes as far as this"));
    }
    Ok(Share::WhoeverHasIt)
}

/// Whether two experiments have places of one namespace that do not overlap, for the same subjects.
fn apart(place: &str, members: &Members, later: &Members) -> Result<bool, String> {
    if truthy(members, "hashAttribute") != truthy(later, "hashAttribute") {
        return Ok(false);
    }
    let (Some(a), Some(b)) = (slot(place, members)?, slot(place, later)?) else { return Ok(false) };
    Ok(a.0 == b.0 && (a.2 < b.1 || b.2 < a.1))
}

/// Refuses what decides who gets what and has no counterpart.
fn check_representable(source: Source) -> Result<(), String> {
    let Source { place, members, feature } = source;
    let parents = truthy(members, "parentConditions");
    if parents.is_some_and(|parents| parents.as_array().is_none_or(|list| !list.is_empty())) {
        return Err(format!("{place}.parentConditions: a prerequisite has no counterpart"));
    }
    for (name, what) in INLINE_ONLY {
        if feature.is_none() && (truthy(members, name).is_some() || (name == "force" && members.contains_key(name))) {
            return Err(format!("{place}.{name}: {what} has no counterpart"));
        }
    }
    check_bucket_version(place, members)?;
    if truthy(members, "hashAttribute").is_some_and(|attribute| !attribute.is_string()) {
        return Err(format!("{place}.hashAttribute: must be a text"));
    }
    check_filters(place, members)
}

fn check_bucket_version(place: &str, members: &Members) -> Result<(), String> {
    if given(members, "minBucketVersion").is_some_and(|version| finite(version).is_none_or(|version| version > 0.0)) {
        return Err(format!(
            "{place}.minBucketVersion: keeps out whom an earlier version had, which is not known here"
        ));
    }
    Ok(())
}

/// Refuses filters but those that let everyone pass.
fn check_filters(place: &str, members: &Members) -> Result<(), String> {
    let Some(filters) = truthy(members, "filters") else { return Ok(()) };
    let Value::Array(filters) = filters else { return Err(format!("{place}.filters: must be a list")) };
    if filters.is_empty() && truthy(members, "namespace").is_some() {
        return Err(format!(
            "{place}.filters: some of the SDKs look at the namespace where there is no filter, some do not"
        ));
    }
    for (index, filter) in filters.iter().enumerate() {
        if !passes_everyone(filter, members) {
            return Err(format!("{place}.filters[{index}]: a draw by a seed of its own has no counterpart"));
        }
    }
    Ok(())
}

fn passes_everyone(filter: &Value, members: &Members) -> bool {
    let Value::Object(filter) = filter else { return false };
    let attribute = truthy(filter, "attribute").map_or("id", |attribute| attribute.as_str().unwrap_or(""));
    let hashed = truthy(members, "hashAttribute").map_or("id", |attribute| attribute.as_str().unwrap_or(""));
    let version = truthy(filter, "hashVersion").map_or(Some(2.0), finite);
    let whole = |range: &Value| range_of(range).is_some_and(|(start, end)| start <= 0.0 && end >= 1.0);
    let ranges = filter.get("ranges").and_then(Value::as_array);
    attribute == hashed
        && matches!(version, Some(1.0 | 2.0))
        && filter.get("seed").is_some_and(Value::is_string)
        && ranges.is_some_and(|ranges| ranges.iter().any(whole))
}

fn range_of(range: &Value) -> Option<(f64, f64)> {
    match range.as_array()?.as_slice() {
        [start, end] => Some((finite(start)?, finite(end)?)),
        _ => None,
    }
}

/// The names of the variants: those of `meta`, else the indexes, as the SDK's results have them.
fn variant_keys(place: &str, members: &Members) -> Result<Vec<String>, String> {
    let Some(Value::Array(variations)) = members.get("variations") else {
        return Err(format!("{place}.variations: must be a list"));
    };
    if variations.len() < 2 {
        return Err(format!("{place}.variations: the SDK never runs an experiment with fewer than 2"));
    }
    if variations.len() > MAX_VARIANTS {
        return Err(format!("{place}.variations: there are {}, at most {MAX_VARIANTS} are allowed", variations.len()));
    }
    let meta = match truthy(members, "meta") {
        None => &[][..],
        Some(Value::Array(meta)) => meta.as_slice(),
        Some(_) => return Err(format!("{place}.meta: must be a list")),
    };
    let mut keys: Vec<String> = Vec::with_capacity(variations.len());
    for index in 0..variations.len() {
        let key = variant_key(place, meta.get(index), index)?;
        if keys.contains(&key) {
            return Err(format!("{place}.meta[{index}].key: repeats {}", excerpt(&key)));
        }
        keys.push(key);
    }
    Ok(keys)
}

fn variant_key(place: &str, meta: Option<&Value>, index: usize) -> Result<String, String> {
    let place = format!("{place}.meta[{index}]");
    let meta = match meta {
        None => return Ok(index.to_string()),
        Some(Value::Object(meta)) => meta,
        Some(_) => return Err(format!("{place}: must be an object")),
    };
    if truthy(meta, "passthrough").is_some() {
        return Err(format!("{place}.passthrough: a variation that falls through to the next rule has no counterpart"));
    }
    match truthy(meta, "key") {
        None => Ok(index.to_string()),
        Some(Value::String(key)) => {
            check_key(key).map_err(|problem| format!("{place}.key: {problem}"))?;
            Ok(key.clone())
        }
        Some(_) => Err(format!("{place}.key: must be a text")),
    }
}

fn variants(members: &Members, keys: &[String], draw: &Draw) -> Value {
    let values = members.get("variations").and_then(Value::as_array).into_iter().flatten();
    let variants = keys.iter().zip(values).zip(&draw.weights);
    Value::from_iter(variants.map(|((key, value), weight)| {
        let weight = if draw.plain { weight.clone() } else { json!(1) };
        json!({"key": key, "weight": weight, "payload": value})
    }))
}

fn hash(place: &str, members: &Members) -> Result<&'static str, String> {
    match truthy(members, "hashVersion").map_or(Some(1.0), finite) {
        Some(1.0) => Ok("growthbook_v1"),
        Some(2.0) => Ok("growthbook_v2"),
        _ => Err(format!("{place}.hashVersion: {} is not known, and enrols nobody", quoted(&members["hashVersion"]))),
    }
}

fn salt(place: &str, members: &Members, key: &str) -> Result<String, String> {
    let salt = match truthy(members, "seed") {
        None => key,
        Some(Value::String(seed)) => seed,
        Some(_) => return Err(format!("{place}.seed: must be a text")),
    };
    check_salt(salt).map_err(|problem| format!("{place}.seed: {problem}"))?;
    Ok(salt.to_owned())
}

/// The namespace as a layer and its first and last bucket.
fn slot<'m>(place: &str, members: &'m Members) -> Result<Option<(&'m str, u32, u32)>, String> {
    // Where there are filters, the SDK does not look at the namespace.
    let Some(namespace) = truthy(members, "namespace").filter(|_| truthy(members, "filters").is_none()) else {
        return Ok(None);
    };
    let place = format!("{place}.namespace");
    let Some([Value::String(layer), start, end]) = namespace.as_array().map(Vec::as_slice) else {
        return Err(format!("{place}: must be a name and two numbers"));
    };
    check_key(layer).map_err(|problem| format!("{place}: the name {problem}"))?;
    let bucket = |bound: &Value| {
        let bound = finite(bound)?;
        let bucket = (bound * f64::from(BUCKETS)).round();
        // A bucket is a double nearest to a ten-thousandth, so only such a bound is the bound of a slot.
        ((0.0..=f64::from(BUCKETS)).contains(&bucket) && bucket / f64::from(BUCKETS) == bound).then_some(bucket as u32)
    };
    match (bucket(start), bucket(end)) {
        (Some(start), Some(end)) if start < end => Ok(Some((layer, start, end - 1))),
        (Some(_), Some(_)) => Err(format!("{place}: is empty, nobody is in it")),
        _ => Err(format!("{place}: {} is not in whole ten-thousandths of 0 to 1", quoted(namespace))),
    }
}

/// The owners of the line, computed with the SDK's own arithmetic, bucket by bucket.
fn draw(place: &str, members: &Members, count: usize) -> Result<Draw, String> {
    let mut notes = Vec::new();
    if let Some(ranges) = truthy(members, "ranges") {
        for name in ["weights", "coverage"] {
            if members.contains_key(name) {
                notes.push(format!("{place}.{name}: does not count where there are ranges"));
            }
        }
        let Some(ranges) = ranges.as_array().and_then(|list| list.iter().map(range_of).collect::<Option<Vec<_>>>())
        else {
            return Err(format!("{place}.ranges: must be a list of pairs of numbers"));
        };
        return Ok(Draw {
            weights: vec![json!(1); count],
            coverage: 1.0,
            owners: divided(&ranges, count),
            plain: false,
            notes,
        });
    }
    let coverage = coverage(place, members, &mut notes)?;
    let weights = weights(place, members, count, &mut notes)?;
    let equal = vec![1.0 / count as f64; count];
    let shares: Vec<f64> = weights.as_ref().map_or(equal, |weights| weights.iter().filter_map(finite).collect());
    let mut cumulative = 0.0;
    let mut ranges = Vec::with_capacity(count);
    for share in &shares {
        ranges.push((cumulative, cumulative + coverage * share));
        cumulative += share;
    }
    let owners = divided(&ranges, count);
    let weights = weights.unwrap_or_else(|| vec![json!(1); count]);
    let plain = is_plain(&weights, coverage, &owners);
    Ok(Draw { weights, coverage, owners, plain, notes })
}

/// The first range that a bucket lies in. Both of GrowthBook's hashes are whole ten-thousandths.
fn divided(ranges: &[(f64, f64)], count: usize) -> Vec<Option<usize>> {
    owners(|bucket| {
        let place = f64::from(bucket) / f64::from(BUCKETS);
        let owner = ranges.iter().position(|(start, end)| place >= *start && place < *end);
        owner.filter(|owner| *owner < count)
    })
}

/// Whether our line gives every bucket to the same variant. Where sums of weights round differently, or do not
/// reach 1, it may not, and then allocations say it.
fn is_plain(weights: &[Value], coverage: f64, owners: &[Option<usize>]) -> bool {
    let weights: Vec<f64> = weights.iter().filter_map(finite).collect();
    if !weights.iter().all(|weight| *weight > 0.0) {
        return false;
    }
    let line = Line::new(&weights, coverage);
    (0..BUCKETS).zip(owners).all(|(bucket, owner)| line.pick(f64::from(bucket) / f64::from(BUCKETS)) == *owner)
}

fn coverage(place: &str, members: &Members, notes: &mut Vec<String>) -> Result<f64, String> {
    let Some(value) = members.get("coverage") else { return Ok(1.0) };
    let coverage = finite(value).ok_or_else(|| format!("{place}.coverage: must be a number"))?;
    let clamped = coverage.clamp(0.0, 1.0);
    if clamped != coverage {
        notes.push(format!("{place}.coverage: {} counts as {clamped}, as in the SDK", quoted(value)));
    }
    // Not -0.
    Ok(clamped + 0.0)
}

/// The weights that count; none where the SDK takes equal ones.
fn weights(
    place: &str,
    members: &Members,
    count: usize,
    notes: &mut Vec<String>,
) -> Result<Option<Vec<Value>>, String> {
    let Some(weights) = truthy(members, "weights") else { return Ok(None) };
    let list = weights.as_array().filter(|list| list.iter().all(|weight| finite(weight).is_some()));
    let list = list.ok_or_else(|| format!("{place}.weights: must be a list of numbers"))?;
    let total: f64 = list.iter().filter_map(finite).fold(0.0, |sum, weight| sum + weight);
    if list.len() != count || !(0.99..=1.01).contains(&total) {
        notes.push(format!("{place}.weights: {} count as equal ones, as in the SDK", quoted(weights)));
        return Ok(None);
    }
    Ok(Some(list.clone()))
}

fn status(source: Source, notes: &mut Vec<String>) -> &'static str {
    if source.feature.is_some() {
        return "running";
    }
    if source.members.get("status").and_then(Value::as_str) == Some("draft") {
        return "draft";
    }
    if source.members.get("active") == Some(&json!(false)) {
        notes.push(format!("{}.active: is false, so the experiment is stopped", source.place));
        return "stopped";
    }
    if source.members.get("status").and_then(Value::as_str) == Some("stopped") { "stopped" } else { "running" }
}

/// What asks for the user's attention.
fn remarks(source: Source) -> Vec<String> {
    let Source { place, members, feature } = source;
    let mut notes = Vec::new();
    let attribute = |name: &str| truthy(members, name).and_then(Value::as_str).map(excerpt);
    if let Some(attribute) = attribute("hashAttribute").filter(|attribute| attribute != "id") {
        notes.push(format!("{place}.hashAttribute: pass {attribute} as the subject"));
    }
    if let Some(attribute) = attribute("fallbackAttribute") {
        let subject = "where the SDK's sticky bucketing is on and there is no other";
        notes.push(format!("{place}.fallbackAttribute: pass {attribute} as the subject {subject}"));
    }
    if truthy(members, "disableStickyBucketing").is_some() {
        notes.push(format!("{place}.disableStickyBucketing: assignments are always sticky here"));
    }
    if truthy(members, "namespace").is_some() && truthy(members, "filters").is_some() {
        notes.push(format!("{place}.namespace: does not count where there are filters"));
    }
    if truthy(members, "manual").is_some() {
        notes.push(format!("{place}.manual: is triggered by the application, as every experiment is here"));
    }
    for (name, _) in sorted(members) {
        let inline_only = feature.is_none() && INLINE_ONLY.iter().any(|(other, _)| other == name);
        let known = inline_only || REPRESENTED.contains(&name.as_str()) || KNOWN.contains(&name.as_str());
        if !known {
            notes.push(format!("{place}.{}: is ignored by the SDK, and kept in the metadata only", excerpt(name)));
        }
    }
    notes
}

fn tags(source: Source) -> Vec<String> {
    let owner = source.feature.map_or(source.members, |(_, feature)| feature);
    let tags = owner.get("metadata").and_then(|metadata| metadata.get("tags")).and_then(Value::as_array);
    tags.into_iter().flatten().filter_map(Value::as_str).map(str::to_owned).collect()
}

/// All of a rule that nothing else represents, and what it is a rule of.
fn metadata(source: Source) -> Value {
    let mut kept = Members::new();
    if let Some((name, feature)) = source.feature {
        kept.insert("feature".to_owned(), json!(name));
        for name in ["defaultValue", "metadata"] {
            feature.get(name).map(|value| kept.insert(name.to_owned(), value.clone()));
        }
    }
    for (name, value) in sorted(source.members) {
        if !REPRESENTED.contains(&name.as_str()) {
            kept.insert(name.clone(), value.clone());
        }
    }
    json!({"growthbook": kept})
}
