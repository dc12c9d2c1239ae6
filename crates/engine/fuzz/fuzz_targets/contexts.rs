//! A value and an attribute as JSON, on two lines, under every operator.
#![no_main]

use experiment_engine::rule::Rules;
use experiment_engine_fuzz::{check_refusal, matches, two_texts};
use libfuzzer_sys::fuzz_target;
use serde_json::{Value, json};

const OPERATORS: [&str; 22] = [
    "eq",
    "neq",
    "in",
    "notIn",
    "contains",
    "notContains",
    "gt",
    "gte",
    "lt",
    "lte",
    "startsWith",
    "endsWith",
    "regex",
    "exists",
    "before",
    "after",
    "cidr",
    "semverEq",
    "semverGt",
    "semverGte",
    "semverLt",
    "semverLte",
];

fn outcome(operator: &str, value: &Value, context: &Value) -> Option<bool> {
    let rules = Rules::parse(&json!([{"conditions": [{"attribute": "a.b", "operator": operator, "value": value}]}]));
    match rules {
        Ok(rules) => Some(matches(&rules, context)),
        Err(refused) => {
            check_refusal(&refused);
            None
        }
    }
}

fuzz_target!(|data: &[u8]| {
    let Some((value, attribute)) = two_texts(data) else { return };
    let Ok(value) = serde_json::from_str::<Value>(value) else { return };
    let Ok(attribute) = serde_json::from_str::<Value>(attribute) else { return };
    let exact = json!({"a.b": attribute, "a": {"b": 0}});
    let of = OPERATORS.map(|operator| outcome(operator, &value, &exact));
    // The same attribute on a path, and the subject as it came.
    let path = json!({"a": {"b": attribute}});
    assert_eq!(OPERATORS.map(|operator| outcome(operator, &value, &path)), of);
    for operator in OPERATORS {
        outcome(operator, &value, &attribute);
    }

    let [eq, neq, is_in, not_in, contains, not_contains, gt, gte, lt, lte, ..] = of.map(|of| of == Some(true));
    if value.as_array().is_none_or(|elements| elements.len() <= 10_000) {
        assert!(eq != neq && contains != not_contains);
        assert_eq!(is_in != not_in, value.is_array());
    }
    let numbers = value.is_number() && attribute.is_number();
    assert_eq!(u8::from(gt) + u8::from(lt) + u8::from(eq && numbers), u8::from(numbers));
    assert_eq!((gte, lte), (gt || (eq && numbers), lt || (eq && numbers)));
    // A set must find what a comparison finds.
    assert_eq!(outcome("in", &json!([value]), &exact), Some(eq));
    assert_eq!(outcome("contains", &value, &json!({"a.b": [attribute]})), of[0]);
});
