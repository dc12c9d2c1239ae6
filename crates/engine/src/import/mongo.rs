//! GrowthBook's conditions, written as our rules.
//!
//! The measure is the JavaScript SDK. An absent attribute is null there, and most of its operators compare null in
//! some way: `{"age": {"$lt": 18}}` holds without an age. Ours match nothing then, so each condition comes with what
//! it says about absence, and the two are joined by a rule of its own.

use std::collections::{BTreeMap, BTreeSet};

use semver::Version;
use serde_json::{Map, Value, json};

use super::{excerpt, finite, pattern, sorted};

/// The most rules that a condition may become.
pub(super) const MAX_RULES: usize = 200;
/// The most pairs of rules that are looked at on the way, so that no document takes long.
const MAX_STEPS: usize = 200_000;
/// The deepest nesting of a condition.
const MAX_DEPTH: usize = 64;
/// Beyond these, neighbouring integers are the same number to JavaScript.
const MAX_SAFE: f64 = 9_007_199_254_740_991.0;

/// One condition of ours.
#[derive(Debug, Clone, PartialEq)]
struct Condition {
    attribute: String,
    operator: &'static str,
    value: Value,
    not: bool,
}

impl Condition {
    /// Whether it holds where the attribute is absent.
    fn holds_absent(&self) -> bool {
        match self.operator {
            "neq" | "notIn" => !self.not,
            "exists" => self.value == json!(false),
            _ => false,
        }
    }

    fn to_json(&self) -> Value {
        let mut condition = json!({"attribute": self.attribute, "operator": self.operator, "value": self.value});
        if self.not {
            condition["not"] = json!(true);
        }
        condition
    }
}

/// Rules of ours: any of them, and all conditions of it. No rule: never; a rule without conditions: always.
#[derive(Debug, Clone, PartialEq)]
pub(super) struct Rules(Vec<Vec<Condition>>);

impl Rules {
    /// What holds always, or never.
    pub(super) fn constant(holds: bool) -> Self {
        Rules(if holds { vec![Vec::new()] } else { Vec::new() })
    }

    fn of(condition: Condition) -> Self {
        Rules(vec![vec![condition]])
    }

    /// Whether nothing is left that could hold.
    pub(super) fn is_never(&self) -> bool {
        self.0.is_empty()
    }

    /// As a definition has it; none where everyone matches.
    pub(super) fn to_json(&self) -> Option<Value> {
        if self.0.iter().any(Vec::is_empty) {
            return None;
        }
        let rule = |rule: &Vec<Condition>| {
            let conditions = Value::from_iter(rule.iter().map(Condition::to_json));
            json!({"conditions": conditions})
        };
        Some(Value::from_iter(self.0.iter().map(rule)))
    }

    /// Adds a rule, unless one that is there says as much or more.
    fn add(&mut self, rule: Vec<Condition>) -> Result<(), String> {
        let includes = |a: &[Condition], b: &[Condition]| b.iter().all(|condition| a.contains(condition));
        if self.0.iter().any(|other| includes(&rule, other)) {
            return Ok(());
        }
        self.0.retain(|other| !includes(other, &rule));
        self.0.push(rule);
        if self.0.len() > MAX_RULES {
            return Err(format!("becomes more than {MAX_RULES} rules"));
        }
        Ok(())
    }
}

/// The shorter list of conditions that says the same; none where they contradict each other about absence.
fn simplified(rule: Vec<Condition>) -> Option<Vec<Condition>> {
    let exists = |condition: &Condition, value: bool| condition.operator == "exists" && condition.value == json!(value);
    let of = |name: &str, test: &dyn Fn(&Condition) -> bool| rule.iter().any(|c| c.attribute == name && test(c));
    let mut kept: Vec<Condition> = Vec::with_capacity(rule.len());
    for condition in &rule {
        let name = &condition.attribute;
        let implied = if of(name, &|c| exists(c, false)) {
            if !condition.holds_absent() {
                return None;
            }
            !exists(condition, false)
        } else {
            exists(condition, true) && of(name, &|c| !exists(c, true) && !c.holds_absent())
        };
        if !implied && !kept.contains(condition) {
            kept.push(condition.clone());
        }
    }
    Some(kept)
}

/// Translates the conditions of one experiment, and gathers what is to be said about them.
pub(super) struct Translator<'a> {
    groups: &'a Map<String, Value>,
    groups_known: bool,
    steps: usize,
    /// The types for which the rules answer as GrowthBook does, by attribute.
    types: BTreeMap<String, BTreeSet<&'static str>>,
    /// The saved groups whose members were copied.
    pub(super) used: BTreeSet<String>,
    odd: Vec<String>,
}

/// A condition or a part of it, and whether it is to hold or not to hold.
#[derive(Clone, Copy)]
struct Want<'a> {
    place: &'a str,
    holds: bool,
    depth: usize,
}

impl Want<'_> {
    fn err<T>(&self, problem: impl std::fmt::Display) -> Result<T, String> {
        Err(format!("{}: {problem}", self.place))
    }

    fn not(self) -> Self {
        Want { holds: !self.holds, ..self }
    }
}

impl<'a> Translator<'a> {
    /// With the saved groups of the document, and whether these are all it has.
    pub(super) fn new(groups: &'a Map<String, Value>, groups_known: bool) -> Self {
        let (types, used) = (BTreeMap::new(), BTreeSet::new());
        Translator { groups, groups_known, steps: 0, types, used, odd: Vec::new() }
    }

    /// The rules that match exactly the contexts in which a condition holds, or in which it does not.
    ///
    /// # Errors
    /// The place and the reason, where there are no such rules.
    pub(super) fn translate(&mut self, place: &str, condition: &Value, holds: bool) -> Result<Rules, String> {
        self.condition(Want { place, holds, depth: 0 }, condition)
    }

    /// Both at once.
    pub(super) fn and(&mut self, place: &str, a: &Rules, b: &Rules) -> Result<Rules, String> {
        self.product(a, b).map_err(|problem| format!("{place}: {problem}"))
    }

    /// What is to be said about what was translated.
    pub(super) fn notes(&self, place: &str) -> Vec<String> {
        let mut notes: Vec<String> = self.odd.iter().map(|odd| format!("{place}: {odd}")).collect();
        if !self.types.is_empty() {
            let list = |types: &BTreeSet<&str>| types.iter().copied().collect::<Vec<_>>().join(" or ");
            let types = self.types.iter().map(|(name, types)| format!("{} is {}", excerpt(name), list(types)));
            let types: Vec<String> = types.collect();
            notes.push(format!(
                "{place}: answers as GrowthBook does where {}, or absent; other types, a list or null may be answered \
                 differently, because types are strict here",
                types.join(", ")
            ));
        }
        let dotted: Vec<&str> = self.types.keys().filter(|name| name.contains('.')).map(String::as_str).collect();
        if !dotted.is_empty() {
            let names = excerpt(&dotted.join(", "));
            notes.push(format!("{place}: a member of the context named {names} in full comes before the path"));
        }
        notes
    }

    /// Whether an attribute is compared with anything.
    pub(super) fn reads(&self, attribute: &str) -> bool {
        self.types.contains_key(attribute)
    }

    fn product(&mut self, a: &Rules, b: &Rules) -> Result<Rules, String> {
        self.steps += a.0.len() * b.0.len();
        if self.steps > MAX_STEPS {
            return Err("is too large".to_owned());
        }
        let mut rules = Rules::constant(false);
        for left in &a.0 {
            for right in &b.0 {
                if let Some(rule) = simplified([left.as_slice(), right].concat()) {
                    rules.add(rule)?;
                }
            }
        }
        Ok(rules)
    }

    fn sum(&mut self, mut a: Rules, b: Rules) -> Result<Rules, String> {
        self.steps += a.0.len() + b.0.len();
        if self.steps > MAX_STEPS {
            return Err("is too large".to_owned());
        }
        for rule in b.0 {
            a.add(rule)?;
        }
        Ok(a)
    }

    /// All parts where `all`, else any. Without a part: always, or never.
    fn join(&mut self, want: Want, all: bool, parts: Vec<Rules>) -> Result<Rules, String> {
        let mut joined = Rules::constant(all);
        for part in parts {
            let next = if all { self.product(&joined, &part) } else { self.sum(joined, part) };
            joined = match next {
                Ok(rules) => rules,
                Err(problem) => return want.err(problem),
            };
        }
        Ok(joined)
    }

    fn condition(&mut self, want: Want, condition: &Value) -> Result<Rules, String> {
        let Value::Object(members) = condition else { return want.err("must be an object") };
        if want.depth > MAX_DEPTH {
            return want.err("is nested too deeply");
        }
        let mut parts = Vec::with_capacity(members.len());
        for (name, value) in sorted(members) {
            parts.push(self.member(want, name, value)?);
        }
        self.join(want, want.holds, parts)
    }

    fn member(&mut self, want: Want, name: &str, value: &Value) -> Result<Rules, String> {
        let place = format!("{}.{}", want.place, excerpt(name));
        let want = Want { place: &place, holds: want.holds, depth: want.depth + 1 };
        match name {
            "$or" => self.list(want, value, !want.holds),
            // Without a part, $or holds, and so $nor does not.
            "$nor" => self.list(want.not(), value, want.holds),
            "$and" => self.list(want, value, want.holds),
            "$not" => self.condition(want.not(), value),
            "" => want.err("is no attribute"),
            _ if name.starts_with('$') => want.err(format!("{} has no counterpart", excerpt(name))),
            _ => self.value(want, name, value),
        }
    }

    fn list(&mut self, want: Want, value: &Value, all: bool) -> Result<Rules, String> {
        let Value::Array(items) = value else { return want.err("must be a list") };
        if items.is_empty() {
            return Ok(Rules::constant(want.holds));
        }
        let parts: Result<Vec<Rules>, String> = items.iter().map(|item| self.condition(want, item)).collect();
        self.join(want, all, parts?)
    }

    fn value(&mut self, want: Want, name: &str, value: &Value) -> Result<Rules, String> {
        if want.depth > MAX_DEPTH {
            return want.err("is nested too deeply");
        }
        match value {
            Value::Null => Ok(self.exists(name, !want.holds)),
            Value::Bool(_) => self.equal(want, name, value, false),
            // JavaScript makes a text or a number of the null that an absent attribute is.
            Value::String(text) => self.equal(want, name, value, text == "null"),
            Value::Number(_) => self.equal(want, name, value, finite(value) == Some(0.0)),
            Value::Array(_) => want.err("equality with a list has no counterpart"),
            Value::Object(operators) if is_operators(operators) => {
                let mut parts = Vec::with_capacity(operators.len());
                for (operator, operand) in sorted(operators) {
                    parts.push(self.operator(want, name, operator, operand)?);
                }
                self.join(want, want.holds, parts)
            }
            Value::Object(_) => want.err("equality with an object has no counterpart"),
        }
    }

    fn operator(&mut self, want: Want, name: &str, operator: &str, operand: &Value) -> Result<Rules, String> {
        match operator {
            "$eq" => self.strictly_equal(want, name, operator, operand),
            "$ne" => self.strictly_equal(want.not(), name, operator, operand),
            "$gt" => self.compare(want, name, operator, operand, ("gt", "lte"), |zero, number| zero > number),
            "$gte" => self.compare(want, name, operator, operand, ("gte", "lt"), |zero, number| zero >= number),
            "$lt" => self.compare(want, name, operator, operand, ("lt", "gte"), |zero, number| zero < number),
            "$lte" => self.compare(want, name, operator, operand, ("lte", "gt"), |zero, number| zero <= number),
            "$in" | "$nin" | "$ini" | "$nini" => self.one_of(want, name, operator, operand),
            "$inGroup" => self.group(want, name, operator, operand),
            "$notInGroup" => self.group(want.not(), name, operator, operand),
            "$exists" => match truthy(operand) {
                Some(exists) => Ok(self.exists(name, exists == want.holds)),
                None => want.err("$exists must be true or false"),
            },
            "$not" => self.value(Want { depth: want.depth + 1, ..want.not() }, name, operand),
            "$regex" => self.regex(want, name, operator, operand),
            "$regexi" => self.regex(want, name, operator, operand),
            "$veq" => self.version(want, name, operator, operand, ("semverEq", None), false),
            "$vne" => self.version(want.not(), name, operator, operand, ("semverEq", None), false),
            "$vgt" => self.version(want, name, operator, operand, ("semverGt", Some("semverLte")), false),
            "$vgte" => self.version(want, name, operator, operand, ("semverGte", Some("semverLt")), false),
            // To GrowthBook an absent version is "0", and that comes before every version of three parts.
            "$vlt" => self.version(want, name, operator, operand, ("semverLt", Some("semverGte")), true),
            "$vlte" => self.version(want, name, operator, operand, ("semverLte", Some("semverGt")), true),
            _ => want.err(format!("{} has no counterpart", excerpt(operator))),
        }
    }

    fn exists(&mut self, name: &str, exists: bool) -> Rules {
        Rules::of(condition(name, "exists", json!(exists), false))
    }

    /// A condition where the attribute is there, and what is wanted where it is not.
    fn leaf(&mut self, condition: Condition, absent: bool) -> Result<Rules, String> {
        let name = condition.attribute.clone();
        let holds_absent = condition.holds_absent();
        let rules = Rules::of(condition);
        match (holds_absent, absent) {
            (true, false) => {
                let there = self.exists(&name, true);
                self.product(&rules, &there)
            }
            (false, true) => {
                let missing = self.exists(&name, false);
                self.sum(rules, missing)
            }
            _ => Ok(rules),
        }
    }

    fn typed(&mut self, name: &str, kind: &'static str) {
        self.types.entry(name.to_owned()).or_default().insert(kind);
    }

    fn equal(&mut self, want: Want, name: &str, value: &Value, absent: bool) -> Result<Rules, String> {
        let kind = scalar(want, value)?;
        self.typed(name, kind);
        let operator = if want.holds { "eq" } else { "neq" };
        self.leaf(condition(name, operator, value.clone(), false), absent == want.holds)
    }

    fn strictly_equal(&mut self, want: Want, name: &str, operator: &str, operand: &Value) -> Result<Rules, String> {
        match operand {
            Value::Null => Ok(self.exists(name, !want.holds)),
            Value::Array(_) => want.err(format!("{operator} with a list has no counterpart")),
            Value::Object(_) => want.err(format!("{operator} with an object has no counterpart")),
            _ => self.equal(want, name, operand, false),
        }
    }

    fn compare(
        &mut self,
        want: Want,
        name: &str,
        operator: &str,
        operand: &Value,
        (when, unless): (&'static str, &'static str),
        of_zero: fn(f64, f64) -> bool,
    ) -> Result<Rules, String> {
        let Value::Number(_) = operand else {
            return want.err(format!("{operator} with anything but a number has no counterpart"));
        };
        self.typed(name, scalar(want, operand)?);
        // JavaScript compares the null that an absent attribute is as 0.
        let absent = of_zero(0.0, finite(operand).unwrap_or(0.0));
        let ours = if want.holds { when } else { unless };
        self.leaf(condition(name, ours, operand.clone(), false), absent == want.holds)
    }

    fn one_of(&mut self, want: Want, name: &str, operator: &str, operand: &Value) -> Result<Rules, String> {
        // Also $nin is false where it has no list.
        let Value::Array(items) = operand else { return Ok(Rules::constant(!want.holds)) };
        let want = if operator.starts_with("$n") { want.not() } else { want };
        if operator.ends_with('i') { self.folded(want, name, operator, items) } else { self.members(want, name, items) }
    }

    fn group(&mut self, want: Want, name: &str, operator: &str, operand: &Value) -> Result<Rules, String> {
        let Value::String(group) = operand else { return want.err(format!("{operator} must name a saved group")) };
        match self.groups.get(group) {
            Some(Value::Array(items)) => {
                self.used.insert(group.clone());
                self.members(want, name, items)
            }
            Some(_) => want.err(format!("the saved group {} is not a list", excerpt(group))),
            None if self.groups_known => self.members(want, name, &[]),
            None => want.err(format!("the saved group {} is not in the document", excerpt(group))),
        }
    }

    fn members(&mut self, want: Want, name: &str, items: &[Value]) -> Result<Rules, String> {
        let (nulls, scalars): (Vec<&Value>, Vec<&Value>) = items.iter().partition(|item| item.is_null());
        for item in &scalars {
            let kind = scalar(want, item)?;
            self.typed(name, kind);
        }
        if scalars.is_empty() {
            return Ok(if nulls.is_empty() { Rules::constant(!want.holds) } else { self.exists(name, !want.holds) });
        }
        let operator = if want.holds { "in" } else { "notIn" };
        let list = Value::from_iter(scalars.into_iter().cloned());
        self.leaf(condition(name, operator, list, false), nulls.is_empty() != want.holds)
    }

    /// Texts whatever their case, and anything else as it is.
    fn folded(&mut self, want: Want, name: &str, operator: &str, items: &[Value]) -> Result<Rules, String> {
        let texts: Vec<&str> = items.iter().filter_map(Value::as_str).collect();
        if texts.is_empty() {
            return self.members(want, name, items);
        }
        self.typed(name, "a text");
        let others: Vec<Value> = items.iter().filter(|item| !item.is_string()).cloned().collect();
        let others = self.members(want, name, &others)?;
        let pattern = match pattern::one_of(&texts) {
            Ok(pattern) => pattern,
            Err(problem) => return want.err(format!("{operator} has no counterpart: {}", excerpt(&problem))),
        };
        let matches = self.leaf(condition(name, "regex", json!(pattern), !want.holds), !want.holds)?;
        self.join(want, !want.holds, vec![matches, others])
    }

    fn regex(&mut self, want: Want, name: &str, operator: &str, operand: &Value) -> Result<Rules, String> {
        let Value::String(text) = operand else { return want.err(format!("{operator} must be a text")) };
        let pattern = match pattern::translate(text, operator == "$regexi") {
            Ok(pattern) => pattern,
            Err(what) => return want.err(format!("{operator} has no counterpart: the pattern has {what}")),
        };
        self.typed(name, "a text");
        // JavaScript makes a text of the null that an absent attribute is.
        let absent = regex::Regex::new(&pattern).is_ok_and(|regex| regex.is_match("null"));
        if absent {
            self.odd
                .push(format!("{} is matched as the text null where it is absent, as in JavaScript", excerpt(name)));
        }
        self.leaf(condition(name, "regex", json!(pattern), !want.holds), absent == want.holds)
    }

    fn version(
        &mut self,
        want: Want,
        name: &str,
        operator: &str,
        operand: &Value,
        (when, unless): (&'static str, Option<&'static str>),
        absent: bool,
    ) -> Result<Rules, String> {
        let Some(version) = operand.as_str().and_then(comparable_version) else {
            return want.err(format!("{operator} needs a version of three numbers, each of at most five digits"));
        };
        self.typed(name, "a version such as 1.2.3 or 1.2.3-rc.1, each number of at most five digits");
        let (ours, not) = if want.holds { (when, false) } else { (unless.unwrap_or(when), unless.is_none()) };
        self.leaf(condition(name, ours, json!(version), not), absent == want.holds)
    }
}

fn condition(name: &str, operator: &'static str, value: Value, not: bool) -> Condition {
    Condition { attribute: name.to_owned(), operator, value, not }
}

/// GrowthBook takes an object for operators where all of its names begin with `$`.
fn is_operators(members: &Map<String, Value>) -> bool {
    !members.is_empty() && members.keys().all(|name| name.starts_with('$'))
}

/// What JavaScript makes of a value where it needs a yes or a no; none where its SDKs differ.
fn truthy(value: &Value) -> Option<bool> {
    match value {
        Value::Null => Some(false),
        Value::Bool(value) => Some(*value),
        Value::Number(_) => finite(value).map(|number| number != 0.0),
        Value::String(text) => Some(!text.is_empty()),
        Value::Array(_) | Value::Object(_) => None,
    }
}

/// The type of a value that can be compared for equality.
fn scalar(want: Want, value: &Value) -> Result<&'static str, String> {
    match value {
        Value::String(_) => Ok("a text"),
        Value::Bool(_) => Ok("true or false"),
        Value::Number(_) if finite(value).is_some_and(|number| number.abs() <= MAX_SAFE) => Ok("a number"),
        Value::Number(_) => want.err("a number beyond 2^53 is not exact in JavaScript"),
        Value::Null | Value::Array(_) | Value::Object(_) => {
            want.err("a list of anything but scalars has no counterpart")
        }
    }
}

/// A version that GrowthBook orders as SemVer does: it pads numbers to five places, and takes `-` for a dot.
fn comparable_version(text: &str) -> Option<String> {
    let text = text.strip_prefix('v').unwrap_or(text);
    let text = text.split('+').next().unwrap_or(text);
    let version = Version::parse(text).ok()?;
    let short = |number: u64| number <= 99_999;
    let numbers = [version.major, version.minor, version.patch].into_iter().all(short);
    let plain =
        |part: &str| !part.contains('-') && (part.len() <= 5 || part.bytes().any(|byte| !byte.is_ascii_digit()));
    (numbers && version.pre.split('.').all(plain)).then(|| text.to_owned())
}
