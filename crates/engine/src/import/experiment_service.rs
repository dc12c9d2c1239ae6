//! The config snapshot of the experiment service, and what its data model says beyond it.
//!
//! A published snapshot has the running experiments alone, with the rules of their audiences copied into them. Objects
//! by id or key are read like lists, and an audience by reference like a copied one.

use serde_json::{Map, Value, json};

use super::{
    Audience, BUCKETS, Experiment, Import, ImportError, allocations, excerpt, finite, given, owners, sorted, text,
};
use crate::text::{check_key, check_salt};
use crate::variant::MAX_VARIANTS;

type Members = Map<String, Value>;

const OPERATORS: [&str; 7] = ["eq", "neq", "in", "notIn", "contains", "gt", "lt"];
const DOCUMENT: [&str; 8] =
    ["audiences", "environment", "environmentId", "experiments", "id", "publishedAt", "scope", "version"];
const EXPERIMENT: [&str; 18] = [
    "allocations",
    "audience",
    "audienceId",
    "audienceRules",
    "createdAt",
    "description",
    "environment",
    "environmentId",
    "hypothesis",
    "id",
    "key",
    "name",
    "salt",
    "status",
    "tags",
    "targetingRules",
    "updatedAt",
    "variants",
];

/// Reads a snapshot.
pub(super) fn import(doc: &Value) -> Result<Import, ImportError> {
    let Value::Object(members) = doc else {
        return Err(ImportError::new("the document must be an object", doc));
    };
    let experiments = match members.get("experiments") {
        Some(list @ (Value::Array(_) | Value::Object(_))) => entries("experiments", list),
        Some(other) => return Err(ImportError::new("experiments must be a list, or an object by key", other)),
        None => return Err(ImportError::new("the document has no experiments", doc)),
    };
    let mut reader = Reader { document: members, audiences: Vec::new(), out: Import::default() };
    for (name, _) in sorted(members) {
        if !DOCUMENT.contains(&name.as_str()) {
            reader.out.skip("document", name, format!("{}: is not known", excerpt(name)));
        }
    }
    for entry in members.get("audiences").map(|list| entries("audiences", list)).unwrap_or_default() {
        reader.audience(&entry);
    }
    for entry in experiments {
        reader.experiment(&entry);
    }
    Ok(reader.out)
}

/// A member of a list, or of an object by id or key.
struct Entry<'a> {
    place: String,
    name: Option<&'a str>,
    value: &'a Value,
}

fn entries<'a>(place: &str, list: &'a Value) -> Vec<Entry<'a>> {
    match list {
        Value::Array(items) => {
            let entry = |(index, value)| Entry { place: format!("{place}[{index}]"), name: None, value };
            items.iter().enumerate().map(entry).collect()
        }
        Value::Object(members) => {
            let entry = |(name, value): (&'a String, &'a Value)| {
                let place = format!("{place}.{}", excerpt(name));
                Entry { place, name: Some(name), value }
            };
            sorted(members).into_iter().map(entry).collect()
        }
        _ => Vec::new(),
    }
}

struct Reader<'a> {
    document: &'a Members,
    /// The ids of the document's audiences, with their keys; no key where it has no rules, or one that does not count.
    audiences: Vec<(String, Result<Option<String>, String>)>,
    out: Import,
}

/// A variant, with what the allocations may call it.
struct Variant {
    id: Option<String>,
    key: String,
    json: Value,
    meta: Value,
    control: bool,
}

impl Reader<'_> {
    fn audience(&mut self, entry: &Entry) {
        let id = entry.value.get("id").and_then(Value::as_str).or(entry.name).unwrap_or(&entry.place).to_owned();
        let added = match entry.value {
            Value::Object(members) => self.add_audience(&entry.place, &id, members, "rules"),
            _ => Err(format!("{}: must be an object", entry.place)),
        };
        match &added {
            Ok(Some(_)) => {}
            Ok(None) => self.out.note(
                "audience",
                &id,
                format!("{}.rules: match everyone, so that it is not needed", entry.place),
            ),
            Err(problem) => self.out.skip("audience", &id, problem.clone()),
        }
        self.audiences.push((id, added));
    }

    /// Adds an audience under its name, else its id; none where it matches everyone.
    fn add_audience(
        &mut self,
        place: &str,
        id: &str,
        members: &Members,
        rules: &str,
    ) -> Result<Option<String>, String> {
        let Some(rules) = read_rules(&format!("{place}.{rules}"), members.get(rules))? else { return Ok(None) };
        let name = text(members, "name");
        let key = name.clone().filter(|name| check_key(name).is_ok()).unwrap_or_else(|| id.to_owned());
        check_key(&key).map_err(|problem| format!("{place}: its key {problem}"))?;
        self.define_audience(place, key, name, rules).map(Some)
    }

    fn define_audience(
        &mut self,
        place: &str,
        key: String,
        name: Option<String>,
        rules: Value,
    ) -> Result<String, String> {
        match self.out.audiences.iter().find(|audience| audience.audience == key) {
            Some(known) if known.rules != rules => {
                Err(format!("{place}: another audience has the key {}", excerpt(&key)))
            }
            Some(_) => Ok(key),
            None => {
                self.out.audiences.push(Audience { audience: key.clone(), name, rules });
                Ok(key)
            }
        }
    }

    fn experiment(&mut self, entry: &Entry) {
        let place = entry.place.as_str();
        let Value::Object(members) = entry.value else {
            return self.out.skip("experiment", entry.name.unwrap_or(place), format!("{place}: must be an object"));
        };
        let key = match given(members, "key") {
            None => entry.name.unwrap_or("").to_owned(),
            Some(Value::String(key)) => key.clone(),
            Some(_) => return self.out.skip("experiment", place, format!("{place}.key: must be a text")),
        };
        let mut notes = Vec::new();
        match self.read(place, &key, members, &mut notes) {
            Ok(experiment) => {
                self.out.experiments.push(experiment);
                notes.into_iter().for_each(|note| self.out.note("experiment", &key, note));
            }
            Err(problem) => self.out.skip("experiment", &key, problem),
        }
    }

    fn read(
        &mut self,
        place: &str,
        key: &str,
        members: &Members,
        notes: &mut Vec<String>,
    ) -> Result<Experiment, String> {
        check_key(key).map_err(|problem| format!("{place}.key: {problem}"))?;
        if self.out.has(key) {
            return Err(format!("{place}.key: another experiment has the key {}", excerpt(key)));
        }
        let status = status(place, members)?;
        let salt = salt(place, key, members, notes)?;
        let variants = variants(place, members, notes)?;
        let keys: Vec<String> = variants.iter().map(|variant| variant.key.clone()).collect();
        let owners = allocated(place, members, &variants)?;
        let enrols = owners.iter().any(Option::is_some);
        if !enrols {
            notes.push(format!("{place}.allocations: no bucket is allocated, so the coverage is 0"));
        }
        let targeting = read_rules(&format!("{place}.targetingRules"), members.get("targetingRules"))?;
        let audience = self.audience_of(place, key, members)?;
        unknown(place, members, &EXPERIMENT, notes);
        Ok(Experiment {
            key: key.to_owned(),
            name: text(members, "name"),
            description: text(members, "description"),
            hypothesis: text(members, "hypothesis"),
            tags: tags(members),
            status,
            variants: Value::from_iter(variants.iter().map(|variant| variant.json.clone())),
            allocations: enrols.then(|| allocations(&owners, &keys)),
            salt,
            hash: "murmur3_10000",
            coverage: f64::from(u8::from(enrols)),
            audience,
            targeting,
            layer: None,
            metadata: self.metadata(members, &variants),
        })
    }

    /// The audience of an experiment: its rules where they are copied, else the one that is named.
    fn audience_of(&mut self, place: &str, key: &str, members: &Members) -> Result<Option<String>, String> {
        let id = given(members, "audienceId").and_then(Value::as_str);
        let copied = given(members, "audienceRules").is_some();
        match given(members, "audience") {
            Some(Value::Object(audience)) if !copied => {
                let id = text(audience, "id").or(id.map(str::to_owned)).unwrap_or_else(|| format!("{key} audience"));
                return self.add_audience(&format!("{place}.audience"), &id, audience, "rules");
            }
            Some(Value::Object(_)) | None => {}
            Some(_) => return Err(format!("{place}.audience: must be an object")),
        }
        if copied {
            let place = format!("{place}.audienceRules");
            let Some(rules) = read_rules(&place, members.get("audienceRules"))? else { return Ok(None) };
            let audience = members.get("audience").and_then(Value::as_object);
            let name = audience.and_then(|audience| text(audience, "name"));
            let named = name.clone().filter(|name| check_key(name).is_ok());
            let known = id.and_then(|id| self.audiences.iter().find(|(known, _)| known == id)?.1.clone().ok()?);
            let audience = named.or(known).or(id.map(str::to_owned)).unwrap_or_else(|| format!("{key} audience"));
            check_key(&audience).map_err(|problem| format!("{place}: the audience's key {problem}"))?;
            return self.define_audience(&place, audience, name, rules).map(Some);
        }
        match given(members, "audienceId") {
            None => Ok(None),
            Some(id) => {
                let known = self.audiences.iter().find(|(known, _)| Some(known.as_str()) == id.as_str());
                let named = excerpt(&id.to_string());
                match known {
                    Some((_, Ok(audience))) => Ok(audience.clone()),
                    Some((_, Err(_))) => Err(format!("{place}.audienceId: the audience {named} is not imported")),
                    None => Err(format!("{place}.audienceId: the document has no audience {named}")),
                }
            }
        }
    }

    /// Where it comes from, and what is only for people.
    fn metadata(&self, members: &Members, variants: &[Variant]) -> Value {
        let mut kept = Members::new();
        for name in ["version", "environment", "environmentId", "scope", "publishedAt"] {
            given(self.document, name).map(|value| kept.insert(name.to_owned(), value.clone()));
        }
        let represented =
            ["allocations", "audience", "audienceRules", "description", "hypothesis", "key", "name", "salt"];
        let rest = ["status", "tags", "targetingRules", "variants"];
        for (name, value) in sorted(members) {
            if !represented.contains(&name.as_str()) && !rest.contains(&name.as_str()) {
                kept.insert(name.clone(), value.clone());
            }
        }
        let metas = variants.iter().map(|variant| (variant.key.clone(), variant.meta.clone()));
        kept.insert("variants".to_owned(), Value::Object(metas.collect()));
        json!({"experiment_service": kept})
    }
}

fn unknown(place: &str, members: &Members, known: &[&str], notes: &mut Vec<String>) {
    for (name, _) in sorted(members) {
        if !known.contains(&name.as_str()) {
            notes.push(format!("{place}.{}: is not known, and kept in the metadata only", excerpt(name)));
        }
    }
}

/// The status; a published snapshot gives none, and has running experiments only.
fn status(place: &str, members: &Members) -> Result<&'static str, String> {
    let Some(status) = given(members, "status") else { return Ok("running") };
    match status.as_str().unwrap_or("") {
        "DRAFT" => Ok("draft"),
        "RUNNING" => Ok("running"),
        "PAUSED" => Ok("paused"),
        "STOPPED" | "COMPLETED" => Ok("stopped"),
        "ARCHIVED" => Ok("archived"),
        _ => Err(format!("{place}.status: {} is not known", excerpt(&status.to_string()))),
    }
}

fn salt(place: &str, key: &str, members: &Members, notes: &mut Vec<String>) -> Result<String, String> {
    let given = |name| match given(members, name) {
        None => Ok(None),
        Some(Value::String(text)) => Ok(Some(text.as_str())),
        Some(_) => Err(format!("{place}.{name}: must be a text")),
    };
    let salt = match (given("salt")?, given("id")?) {
        (Some(salt), _) => salt,
        (None, Some(id)) => {
            notes.push(format!("{place}.salt: is missing, the salt is the id"));
            id
        }
        (None, None) => {
            notes.push(format!("{place}.salt: is missing, and so is the id, the salt is the key"));
            key
        }
    };
    check_salt(salt).map_err(|problem| format!("{place}.salt: {problem}"))?;
    Ok(salt.to_owned())
}

fn tags(members: &Members) -> Vec<String> {
    let tags = members.get("tags").and_then(Value::as_array);
    tags.into_iter().flatten().filter_map(Value::as_str).map(str::to_owned).collect()
}

/// The variants, the control first where the document says which one it is.
fn variants(place: &str, members: &Members, notes: &mut Vec<String>) -> Result<Vec<Variant>, String> {
    let place = format!("{place}.variants");
    let list = match members.get("variants") {
        Some(list @ (Value::Array(_) | Value::Object(_))) => entries(&place, list),
        _ => return Err(format!("{place}: must be a list, or an object by id or key")),
    };
    if list.is_empty() || list.len() > MAX_VARIANTS {
        return Err(format!("{place}: there are {}, 1 to {MAX_VARIANTS} are allowed", list.len()));
    }
    let mut variants: Vec<Variant> = Vec::with_capacity(list.len());
    for entry in &list {
        let variant = variant(entry, notes)?;
        if variants.iter().any(|other| other.key == variant.key) {
            return Err(format!("{}.key: repeats {}", entry.place, excerpt(&variant.key)));
        }
        variants.push(variant);
    }
    if let Some(control) = variants.iter().position(|variant| variant.control) {
        let control = variants.remove(control);
        if variants.iter().any(|variant| variant.key == "control") {
            let key = excerpt(&control.key);
            notes.push(format!("{place}: {key} is the control there, the variant named control is it here"));
        }
        variants.insert(0, control);
    }
    Ok(variants)
}

fn variant(entry: &Entry, notes: &mut Vec<String>) -> Result<Variant, String> {
    let Entry { place, name, value } = entry;
    let Value::Object(members) = value else { return Err(format!("{place}: must be an object")) };
    let key = match given(members, "key") {
        None => name.map(str::to_owned).ok_or_else(|| format!("{place}.key: is missing"))?,
        Some(Value::String(key)) => key.clone(),
        Some(_) => return Err(format!("{place}.key: must be a text")),
    };
    check_key(&key).map_err(|problem| format!("{place}.key: {problem}"))?;
    let payload = match (given(members, "payload"), given(members, "config")) {
        (Some(_), Some(_)) => return Err(format!("{place}: has a payload and a config, of which one counts")),
        (payload, config) => payload.or(config),
    };
    let mut json = json!({"key": key, "weight": 1});
    if let Some(payload) = payload {
        json["payload"] = payload.clone();
    }
    let represented = ["key", "payload", "config", "isControl"];
    unknown(
        place,
        members,
        &["key", "payload", "config", "isControl", "id", "name", "description", "experimentId"],
        notes,
    );
    let meta = sorted(members).into_iter().filter(|(name, _)| !represented.contains(&name.as_str()));
    let meta: Members = meta.map(|(name, value)| (name.clone(), value.clone())).collect();
    let control = members.get("isControl") == Some(&json!(true));
    let id = text(members, "id").or(name.map(str::to_owned));
    Ok(Variant { id, key, json, meta: Value::Object(meta), control })
}

/// The owner of each bucket: of ranges that overlap, the first counts.
fn allocated(place: &str, members: &Members, variants: &[Variant]) -> Result<Vec<Option<usize>>, String> {
    let place = format!("{place}.allocations");
    let Some(Value::Array(list)) = members.get("allocations") else { return Err(format!("{place}: must be a list")) };
    if list.len() > BUCKETS as usize {
        return Err(format!("{place}: there are more than the {BUCKETS} buckets"));
    }
    let mut ranges = Vec::with_capacity(list.len());
    for (index, allocation) in list.iter().enumerate() {
        ranges.push(allocation_of(&format!("{place}[{index}]"), allocation, variants)?);
    }
    let mut owned = vec![None; BUCKETS as usize];
    for (owner, start, end) in ranges {
        let range = start as usize..(end as usize + 1).max(start as usize);
        owned[range].iter_mut().for_each(|bucket: &mut Option<usize>| *bucket = bucket.or(Some(owner)));
    }
    Ok(owners(|bucket| owned[bucket as usize]))
}

fn allocation_of(place: &str, allocation: &Value, variants: &[Variant]) -> Result<(usize, u32, u32), String> {
    let Value::Object(members) = allocation else { return Err(format!("{place}: must be an object")) };
    let bound = |names: [&str; 3]| {
        let found = names.into_iter().find_map(|name| given(members, name));
        let bucket = found.and_then(finite).filter(|bucket| bucket.fract() == 0.0 && (0.0..10_000.0).contains(bucket));
        let name = names[0];
        bucket
            .map(|bucket| bucket as u32)
            .ok_or_else(|| format!("{place}.{name}: must be a whole number from 0 to 9999"))
    };
    let named = |name: &str| given(members, name).map(|value| value.as_str().unwrap_or(""));
    let by_id = |id: &str| variants.iter().position(|variant| variant.id.as_deref() == Some(id));
    let by_key = |key: &str| variants.iter().position(|variant| variant.key == key);
    let owner = match (named("variantId"), named("variantKey"), named("variant")) {
        (Some(id), ..) => by_id(id),
        (None, Some(key), _) => by_key(key),
        (None, None, Some(either)) => by_id(either).or_else(|| by_key(either)),
        (None, None, None) => None,
    };
    let owner = owner.ok_or_else(|| format!("{place}: names no variant of the experiment"))?;
    Ok((owner, bound(["rangeStart", "start", "bucketStart"])?, bound(["rangeEnd", "end", "bucketEnd"])?))
}

/// A list of rules as ours; none where everyone matches.
fn read_rules(place: &str, rules: Option<&Value>) -> Result<Option<Value>, String> {
    let rules = match rules {
        None | Some(Value::Null) => return Ok(None),
        Some(Value::Array(rules)) => rules,
        Some(_) => return Err(format!("{place}: must be a list")),
    };
    let mut ours = Vec::with_capacity(rules.len());
    let mut everyone = rules.is_empty();
    for (index, rule) in rules.iter().enumerate() {
        let place = format!("{place}[{index}]");
        let Some(Value::Array(conditions)) = rule.get("conditions") else {
            return Err(format!("{place}.conditions: must be a list"));
        };
        check_members(&place, rule, &["conditions", "id", "name"])?;
        let mut list = Vec::with_capacity(conditions.len());
        for (index, condition) in conditions.iter().enumerate() {
            list.push(read_condition(&format!("{place}.conditions[{index}]"), condition)?);
        }
        everyone |= list.is_empty();
        ours.push(json!({"conditions": list}));
    }
    Ok((!everyone).then(|| Value::from(ours)))
}

/// Refuses members that might narrow what they are a part of.
fn check_members(place: &str, value: &Value, known: &[&str]) -> Result<(), String> {
    let unknown = value.as_object().into_iter().flatten().find(|(name, _)| !known.contains(&name.as_str()));
    unknown.map_or(Ok(()), |(name, _)| Err(format!("{place}.{}: is not known", excerpt(name))))
}

fn read_condition(place: &str, condition: &Value) -> Result<Value, String> {
    let Some(attribute) = condition.get("attribute").and_then(Value::as_str).filter(|name| !name.is_empty()) else {
        return Err(format!("{place}.attribute: must be a text"));
    };
    check_members(place, condition, &["attribute", "operator", "value"])?;
    let operator = condition.get("operator").unwrap_or(&Value::Null);
    let Some(operator) = OPERATORS.into_iter().find(|known| operator.as_str() == Some(known)) else {
        return Err(format!("{place}.operator: {} has no counterpart", excerpt(&operator.to_string())));
    };
    let value = condition.get("value").ok_or_else(|| format!("{place}.value: is missing"))?;
    let scalar = |value: &Value| !value.is_array() && !value.is_object();
    let (fits, needed) = match operator {
        "eq" | "neq" => (scalar(value), "must be no list or object, which equals nothing there"),
        "in" | "notIn" => {
            let list = value.as_array().is_some_and(|list| list.iter().all(scalar));
            (list, "must be a list without lists or objects, which equal nothing there")
        }
        "contains" => (value.is_string(), "must be a text, anything else matches nothing there"),
        _ => (value.is_number(), "must be a number, anything else matches nothing there"),
    };
    if !fits {
        return Err(format!("{place}.value: {needed}"));
    }
    Ok(json!({"attribute": attribute, "operator": operator, "value": value}))
}
