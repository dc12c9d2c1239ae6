//! Rules as a definition gives them.

use serde_json::{Map, Value};

use super::operator::Operator;
use super::predicate::Predicate;
use super::{
    AttributeName, Condition, InvalidRule, MAX_CONDITIONS, MAX_LIST, MAX_NAME_BYTES, MAX_PATTERNS, MAX_RULES, Rule,
    excerpt,
};

const TRUE: Value = Value::Bool(true);

/// What the rules that follow may still have.
struct Left {
    conditions: usize,
    patterns: usize,
}

impl Left {
    fn take_conditions(&mut self, place: &str, item: &Value, count: usize) -> Result<(), InvalidRule> {
        self.conditions = self.conditions.checked_sub(count).ok_or_else(|| {
            let problem = format!("there are more than {MAX_CONDITIONS} conditions in all rules up to here");
            InvalidRule::new(place, problem, item)
        })?;
        Ok(())
    }

    fn take_pattern(&mut self, place: &str, item: &Value) -> Result<(), InvalidRule> {
        self.patterns = self.patterns.checked_sub(1).ok_or_else(|| {
            let problem = format!("there are more than {MAX_PATTERNS} regular expressions in all rules up to here");
            InvalidRule::new(place, problem, item)
        })?;
        Ok(())
    }
}

pub(super) fn rules(doc: &Value) -> Result<Vec<Rule>, InvalidRule> {
    let Value::Array(items) = doc else { return Err(InvalidRule::new("rules", "must be an array", doc)) };
    if items.len() > MAX_RULES {
        let problem = format!("there are {} rules, at most {MAX_RULES} are allowed", items.len());
        return Err(InvalidRule::new("rules", problem, doc));
    }
    let mut left = Left { conditions: MAX_CONDITIONS, patterns: MAX_PATTERNS };
    items.iter().enumerate().map(|(index, item)| rule(&format!("rules[{index}]"), item, &mut left)).collect()
}

fn rule(place: &str, item: &Value, left: &mut Left) -> Result<Rule, InvalidRule> {
    let members = members(place, item, &["conditions", "id", "name", "description"])?;
    let conditions = match members.get("conditions") {
        None => return Err(InvalidRule::new(place, "the conditions are missing", item)),
        Some(Value::Array(conditions)) => conditions,
        Some(value) => return Err(InvalidRule::new(place, "the conditions must be an array", value)),
    };
    left.take_conditions(place, item, conditions.len())?;
    let numbered = conditions.iter().enumerate();
    let conditions = numbered.map(|(index, item)| condition(&format!("{place}.conditions[{index}]"), item, left));
    Ok(Rule { conditions: conditions.collect::<Result<_, _>>()?, labels: labels(members) })
}

fn labels(members: &Map<String, Value>) -> Map<String, Value> {
    let labels = members.iter().filter(|(name, _)| *name != "conditions");
    labels.map(|(name, value)| (name.clone(), value.clone())).collect()
}

fn condition(place: &str, item: &Value, left: &mut Left) -> Result<Condition, InvalidRule> {
    let members = members(place, item, &["attribute", "operator", "value", "not"])?;
    let attribute = attribute(place, item)?;
    let operator = operator(place, item)?;
    let value = match members.get("value") {
        Some(value) => value,
        None if operator == Operator::Exists => &TRUE,
        None => return Err(InvalidRule::new(place, "the value is missing", item)),
    };
    check_length(place, value)?;
    if operator == Operator::Regex {
        left.take_pattern(place, item)?;
    }
    let not = match members.get("not") {
        None => false,
        Some(Value::Bool(not)) => *not,
        Some(other) => return Err(InvalidRule::new(place, "\"not\" must be a boolean", other)),
    };
    let predicate = Predicate::new(operator, value).map_err(|problem| InvalidRule::new(place, problem, value))?;
    // `notIn` what is no list holds for nothing, so it is not the opposite of `in`.
    let negative = operator.is_negative() && !matches!(predicate, Predicate::Constant(_));
    let absent = match predicate {
        Predicate::Constant(exists) if operator == Operator::Exists => exists == not,
        _ => negative && !not,
    };
    Ok(Condition { attribute, operator, value: value.clone(), not, predicate, negated: negative != not, absent })
}

fn attribute(place: &str, item: &Value) -> Result<AttributeName, InvalidRule> {
    let problem = match &item["attribute"] {
        Value::String(name) if name.is_empty() => "the attribute is empty".to_owned(),
        Value::String(name) if name.len() > MAX_NAME_BYTES => {
            format!("the attribute is {} bytes long, at most {MAX_NAME_BYTES} are allowed", name.len())
        }
        Value::String(name) => return Ok(AttributeName::new(name)),
        other => return Err(no_text(place, "attribute", item, other)),
    };
    Err(InvalidRule::new(place, problem, &item["attribute"]))
}

fn operator(place: &str, item: &Value) -> Result<Operator, InvalidRule> {
    match &item["operator"] {
        value @ Value::String(name) => Operator::from_name(name).ok_or_else(|| {
            let problem = format!("unknown operator {}", excerpt(&value.to_string()));
            InvalidRule::new(place, problem, value)
        }),
        other => Err(no_text(place, "operator", item, other)),
    }
}

fn no_text(place: &str, member: &str, item: &Value, value: &Value) -> InvalidRule {
    match item.get(member) {
        None => InvalidRule::new(place, format!("the {member} is missing"), item),
        Some(_) => InvalidRule::new(place, format!("the {member} must be a text"), value),
    }
}

fn check_length(place: &str, value: &Value) -> Result<(), InvalidRule> {
    match value.as_array() {
        Some(elements) if elements.len() > MAX_LIST => {
            let problem = format!("the value has {} elements, at most {MAX_LIST} are allowed", elements.len());
            Err(InvalidRule::new(place, problem, value))
        }
        _ => Ok(()),
    }
}

/// The members of an object that has no others than the known ones.
fn members<'a>(place: &str, item: &'a Value, known: &[&str]) -> Result<&'a Map<String, Value>, InvalidRule> {
    let Value::Object(members) = item else { return Err(InvalidRule::new(place, "must be an object", item)) };
    match members.keys().find(|name| !known.contains(&name.as_str())) {
        None => Ok(members),
        Some(name) => {
            let name = Value::from(name.as_str());
            let problem = format!("unknown member {}", excerpt(&name.to_string()));
            Err(InvalidRule::new(place, problem, &name))
        }
    }
}
