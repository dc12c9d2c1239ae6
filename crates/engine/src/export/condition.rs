//! Rules of ours, as conditions of GrowthBook.
//!
//! The SDKs convert where we do not (JavaScript finds `"10" > 5`), take a list in an attribute for its elements, and
//! do not tell a null attribute from an absent one. So a test stands behind a test of the type, and in an order that
//! they keep: that of a list, because jsonb orders the members of an object.

use serde_json::{Value, json};

use crate::rule::{Number, Rules};

/// Beyond these, neighbouring integers are the same number to JavaScript.
const MAX_SAFE: f64 = 9_007_199_254_740_991.0;

/// The longest text that is looked for in an attribute, in bytes: it becomes a regular expression.
const MAX_PART_BYTES: usize = 1000;

/// What JavaScript finds in every object: a missing member of this name is not missing.
const INHERITED: [&str; 12] = [
    "__defineGetter__",
    "__defineSetter__",
    "__lookupGetter__",
    "__lookupSetter__",
    "__proto__",
    "constructor",
    "hasOwnProperty",
    "isPrototypeOf",
    "propertyIsEnumerable",
    "toLocaleString",
    "toString",
    "valueOf",
];

/// Whether JavaScript's objects have a property of this name by birth.
pub(super) fn is_inherited(name: &str) -> bool {
    INHERITED.contains(&name)
}

/// A condition of GrowthBook, or the same answer for everyone.
#[derive(Debug, Clone, PartialEq)]
pub(super) enum Formula {
    Constant(bool),
    Test(Value),
}

impl Formula {
    fn test(attribute: &str, operators: Value) -> Formula {
        Formula::Test(json!({attribute: operators}))
    }

    /// In their order: the SDKs stop at the first that fails.
    pub(super) fn all(parts: impl IntoIterator<Item = Formula>) -> Formula {
        Formula::join(parts, "$and", true)
    }

    fn any(parts: impl IntoIterator<Item = Formula>) -> Formula {
        Formula::join(parts, "$or", false)
    }

    /// `neutral` is what changes nothing, and its opposite decides.
    fn join(parts: impl IntoIterator<Item = Formula>, operator: &str, neutral: bool) -> Formula {
        let mut tests = Vec::new();
        for part in parts {
            match part {
                Formula::Constant(value) if value == neutral => {}
                Formula::Constant(value) => return Formula::Constant(value),
                Formula::Test(test) => tests.push(test),
            }
        }
        match (tests.pop(), tests.is_empty()) {
            (None, _) => Formula::Constant(neutral),
            (Some(only), true) => Formula::Test(only),
            (Some(last), false) => {
                tests.push(last);
                Formula::Test(json!({operator: tests}))
            }
        }
    }

    fn negated(self) -> Formula {
        match self {
            Formula::Constant(value) => Formula::Constant(!value),
            Formula::Test(test) => Formula::Test(json!({"$not": test})),
        }
    }

    /// The condition of a rule; none where everyone matches.
    pub(super) fn to_json(&self) -> Option<Value> {
        match self {
            Formula::Constant(true) => None,
            // An empty condition matches everyone.
            Formula::Constant(false) => Some(json!({"$not": {}})),
            Formula::Test(test) => Some(test.clone()),
        }
    }
}

/// Whom a list of rules matches.
///
/// # Errors
/// Why there is no exact counterpart, with the place.
pub(super) fn condition(name: &str, doc: &Value) -> Result<Formula, String> {
    let rules = Rules::parse(doc).map_err(|fault| format!("{name}: {fault}"))?;
    if rules.is_everyone() {
        return Ok(Formula::Constant(true));
    }
    let numbered = doc.as_array().into_iter().flatten().enumerate();
    let rules: Result<Vec<_>, _> = numbered.map(|(index, doc)| rule(&format!("{name}[{index}]"), doc)).collect();
    Ok(Formula::any(rules?))
}

/// One condition of a rule.
struct Condition<'a> {
    place: String,
    doc: &'a Value,
    attribute: &'a str,
    operator: &'a str,
}

fn rule(place: &str, doc: &Value) -> Result<Formula, String> {
    let mut attributes: Vec<(&str, Vec<Condition>)> = Vec::new();
    for (index, doc) in doc["conditions"].as_array().into_iter().flatten().enumerate() {
        let place = format!("{place}.conditions[{index}]");
        let (attribute, operator) = (text(doc, "attribute"), text(doc, "operator"));
        check_attribute(attribute).map_err(|problem| format!("{place}: {problem}"))?;
        let condition = Condition { place, doc, attribute, operator };
        match attributes.iter_mut().find(|(known, _)| *known == attribute) {
            Some((_, conditions)) => conditions.push(condition),
            None => attributes.push((attribute, vec![condition])),
        }
    }
    let attributes: Result<Vec<_>, _> =
        attributes.iter().map(|(name, conditions)| together(name, conditions)).collect();
    Ok(Formula::all(attributes?))
}

fn text<'a>(doc: &'a Value, name: &str) -> &'a str {
    doc[name].as_str().unwrap_or_default()
}

fn check_attribute(name: &str) -> Result<(), String> {
    let problem = match name {
        "id" => "reads the attribute id, which is the subject in the SDKs",
        _ if name.contains('.') => "reads an attribute with a dot in its name, which is a path alone in the SDKs",
        _ if name.starts_with('$') => "reads an attribute whose name begins with $, as the SDKs' operators do",
        _ if is_inherited(name) => "reads an attribute that every object of JavaScript has",
        _ => return Ok(()),
    };
    Err(problem.to_owned())
}

/// All that a rule asks of one attribute. Null and absent are one to the SDKs, so they must be one to the conditions
/// together: a condition that tells them apart is fine beside another one that refuses both.
fn together(attribute: &str, conditions: &[Condition]) -> Result<Formula, String> {
    let (mut null_passes, mut absent_passes, mut telling) = (true, true, None);
    let (mut parts, mut unguarded) = (Vec::new(), true);
    for condition in conditions {
        let part = condition.part().map_err(|problem| format!("{}: {problem}", condition.place))?;
        let (null, absent) = condition.of_nothing();
        if null != absent {
            telling = Some(condition);
        }
        null_passes &= null;
        absent_passes &= absent;
        unguarded &= part.of_null;
        parts.push(part.formula);
    }
    if let Some(condition) = telling.filter(|_| null_passes != absent_passes) {
        let Condition { place, operator, .. } = condition;
        return Err(format!("{place}: {operator} tells a null attribute from an absent one here, and the SDKs do not"));
    }
    let guard = Formula::test(attribute, json!({"$exists": !null_passes}));
    Ok(match (null_passes, unguarded) {
        (true, false) => Formula::any([guard, Formula::all(parts)]),
        (false, true) => Formula::all(std::iter::once(guard).chain(parts)),
        _ => Formula::all(parts),
    })
}

/// What a condition asks, right for every attribute that is there and not null.
struct Part {
    formula: Formula,
    /// What the SDKs make of it where the attribute is null or absent.
    of_null: bool,
}

impl Condition<'_> {
    /// Whether null meets this condition, and whether no attribute does.
    fn of_nothing(&self) -> (bool, bool) {
        let alone = Rules::parse(&json!([{"conditions": [self.doc]}])).unwrap_or_default();
        (alone.matches(&json!({self.attribute: null})), alone.matches(&json!({})))
    }

    fn part(&self) -> Result<Part, String> {
        let not = self.doc["not"] == true;
        let value = &self.doc["value"];
        let (formula, negative) = match self.operator {
            "eq" => (self.equal(value)?, false),
            "neq" => (self.equal(value)?, true),
            // In what is no list is nothing, and not in it neither.
            "in" | "notIn" if !value.is_array() => (Formula::Constant(false), false),
            "in" => (self.one_of(value)?, false),
            "notIn" => (self.one_of(value)?, true),
            "contains" => (self.contains(value)?, false),
            "notContains" => (self.contains(value)?, true),
            "gt" | "gte" | "lt" | "lte" => (self.compare(value)?, false),
            "startsWith" => (self.matches_text("^", text(self.doc, "value"), "")?, false),
            // Not $, which in Python is in front of a line end at the end, too.
            "endsWith" => (self.matches_text("", text(self.doc, "value"), r"(?![\s\S])")?, false),
            "exists" => (Formula::Constant(value != false), false),
            operator => return Err(format!("{operator} has no exact counterpart")),
        };
        let formula = if negative != not { formula.negated() } else { formula };
        // Each of the tests is one that null fails.
        let of_null = if let Formula::Constant(value) = formula { value } else { negative != not };
        Ok(Part { formula, of_null })
    }

    fn test(&self, operators: Value) -> Formula {
        Formula::test(self.attribute, operators)
    }

    fn of_type(&self, name: &str, rest: Value) -> Formula {
        Formula::all([self.test(json!({"$type": name})), self.test(rest)])
    }

    fn equal(&self, value: &Value) -> Result<Formula, String> {
        if value.is_null() {
            return Ok(Formula::Constant(false));
        }
        Ok(self.test(json!({"$eq": scalar(value)?})))
    }

    /// `$in` takes a list in the attribute for its elements.
    fn one_of(&self, value: &Value) -> Result<Formula, String> {
        let items = value.as_array().into_iter().flatten().filter(|item| !item.is_null());
        let items = items.map(scalar).collect::<Result<Vec<_>, _>>()?;
        if items.is_empty() {
            return Ok(Formula::Constant(false));
        }
        Ok(Formula::all([self.test(json!({"$in": items})), self.test(json!({"$type": "array"})).negated()]))
    }

    fn contains(&self, value: &Value) -> Result<Formula, String> {
        let element = self.of_type("array", json!({"$in": [scalar(value)?]}));
        match value {
            Value::String(part) => Ok(Formula::any([self.matches_text("", part, "")?, element])),
            _ => Ok(element),
        }
    }

    fn compare(&self, value: &Value) -> Result<Formula, String> {
        if !value.is_number() {
            return Ok(Formula::Constant(false));
        }
        let operator = format!("${}", self.operator);
        Ok(self.of_type("number", json!({operator: scalar(value)?})))
    }

    fn matches_text(&self, before: &str, part: &str, after: &str) -> Result<Formula, String> {
        if part.len() > MAX_PART_BYTES {
            let bytes = part.len();
            return Err(format!("looks for a text of {bytes} bytes, at most {MAX_PART_BYTES} are represented"));
        }
        // In a group, or the text constructor would be found among what JavaScript's SDK has compiled.
        let pattern = format!("{before}(?:{}){after}", literal(part));
        Ok(self.of_type("string", json!({"$regex": pattern})))
    }
}

/// A regular expression for exactly this text, to Python and to JavaScript.
fn literal(text: &str) -> String {
    let plain = |character: char| !character.is_ascii() || character.is_ascii_alphanumeric();
    let escaped =
        |character| if plain(character) { String::from(character) } else { format!("\\x{:02x}", character as u8) };
    text.chars().map(escaped).collect()
}

/// A value that the SDKs compare as we do.
fn scalar(value: &Value) -> Result<Value, String> {
    match value {
        Value::Array(_) => Err("compares with an array, which the SDKs do not as we do".to_owned()),
        Value::Object(_) => Err("compares with an object, which the SDKs do not as we do".to_owned()),
        Value::Number(number) => match Number::from(number) {
            Number::Int(int) if int.unsigned_abs() <= MAX_SAFE as u64 => Ok(int.into()),
            Number::Float(float) if float.abs() <= MAX_SAFE => Ok(float.into()),
            _ => Err("compares with a number beyond 2^53, which is not exact in JavaScript".to_owned()),
        },
        _ => Ok(value.clone()),
    }
}
