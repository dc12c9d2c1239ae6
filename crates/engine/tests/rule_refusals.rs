//! Targeting rules that are refused, and what is said of them.

use experiment_engine::rule::{InvalidRule, MAX_CONDITIONS, MAX_LIST, MAX_PATTERNS, MAX_RULES, Rules};
use serde_json::{Value, json};

fn refusal(doc: &Value) -> InvalidRule {
    Rules::parse(doc).expect_err("it should be refused")
}

/// One rule of one condition on the attribute `a`.
fn on_a(operator: &str, value: &Value) -> Value {
    json!([{"conditions": [{"attribute": "a", "operator": operator, "value": value}]}])
}

fn eq(attribute: &str, value: Value) -> Value {
    json!({"attribute": attribute, "operator": "eq", "value": value})
}

fn in_condition(condition: Value) -> Value {
    json!([{"conditions": []}, {"conditions": [eq("b", json!(1)), condition]}])
}

#[test]
fn other_shapes_are_refused() {
    let condition = |members: Value| in_condition(members);
    let cases = [
        (json!(null), "rules: must be an array", "null"),
        (json!({"conditions": []}), "rules: must be an array", r#"{"conditions":[]}"#),
        (json!([7]), "rules[0]: must be an object", "7"),
        (json!([{"conditions": []}, [[]]]), "rules[1]: must be an object", "[[]]"),
        (json!([{}]), "rules[0]: the conditions are missing", "{}"),
        (json!([{"conditions": null}]), "rules[0]: the conditions must be an array", "null"),
        (json!([{"conditions": {"a": 1}}]), "rules[0]: the conditions must be an array", r#"{"a":1}"#),
        (json!([{"conditions": [], "conditon": 1}]), "rules[0]: unknown member \"conditon\"", "\"conditon\""),
        (condition(json!("a")), "rules[1].conditions[1]: must be an object", "\"a\""),
        (
            condition(json!({"attribute": "a", "nott": 1})),
            "rules[1].conditions[1]: unknown member \"nott\"",
            "\"nott\"",
        ),
        (condition(json!({})), "rules[1].conditions[1]: the attribute is missing", "{}"),
        (condition(json!({"attribute": null})), "rules[1].conditions[1]: the attribute must be a text", "null"),
        (condition(json!({"attribute": 1})), "rules[1].conditions[1]: the attribute must be a text", "1"),
        (condition(json!({"attribute": ""})), "rules[1].conditions[1]: the attribute is empty", "\"\""),
        (
            condition(json!({"attribute": "a"})),
            "rules[1].conditions[1]: the operator is missing",
            r#"{"attribute":"a"}"#,
        ),
    ];
    for (doc, message, detail) in cases {
        let refused = refusal(&doc);
        assert_eq!((refused.to_string().as_str(), refused.detail.as_str()), (message, detail));
        assert_eq!(refused.to_string(), format!("{}: {}", refused.path, refused.problem));
    }
}

#[test]
fn bad_operators_and_negations_are_refused() {
    let cases = [
        (json!("regexx"), "unknown operator \"regexx\""),
        (json!("EQ"), "unknown operator \"EQ\""),
        (json!(""), "unknown operator \"\""),
        (json!("not\nin"), "unknown operator \"not\\nin\""),
        (json!(null), "the operator must be a text"),
        (json!(["eq"]), "the operator must be a text"),
    ];
    for (operator, problem) in cases {
        let refused = refusal(&in_condition(json!({"attribute": "a", "operator": operator, "value": 1})));
        let expected = ("rules[1].conditions[1]", problem, operator.to_string());
        assert_eq!((refused.path.as_str(), refused.problem.as_str(), refused.detail), expected);
    }
    for not in [json!(null), json!(0), json!("true")] {
        let refused = refusal(&in_condition(json!({"attribute": "a", "operator": "eq", "value": 1, "not": not})));
        assert_eq!((refused.problem.as_str(), refused.detail), ("\"not\" must be a boolean", not.to_string()));
    }
}

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

#[test]
fn a_value_is_needed() {
    for operator in OPERATORS {
        let parsed = Rules::parse(&json!([{"conditions": [{"attribute": "a", "operator": operator}]}]));
        match operator {
            "exists" => assert!(parsed.is_ok()),
            _ => assert_eq!(parsed.unwrap_err().to_string(), "rules[0].conditions[0]: the value is missing"),
        }
    }
}

#[test]
fn values_that_can_be_nothing_are_refused() {
    let date = "the value must be a date or a timestamp of RFC 3339";
    let cases = [
        ("startsWith", json!(1), "the value must be a text"),
        ("endsWith", json!(null), "the value must be a text"),
        ("regex", json!(["a"]), "the value must be a text"),
        ("regex", json!("a(b"), "the value must be a regular expression: unclosed group"),
        ("regex", json!("(?x)\n(\n"), "the value must be a regular expression: unclosed group"),
        (
            "regex",
            json!(r"\w{1000}"),
            "the value must be a regular expression: Compiled regex exceeds size limit of 1048576 bytes.",
        ),
        (
            "regex",
            json!("(".repeat(200) + &")".repeat(200)),
            "the value must be a regular expression: exceed the maximum number of nested parentheses/brackets (100)",
        ),
        ("regex", json!("é".repeat(501)), "the pattern is 1002 bytes long, at most 1000 are allowed"),
        ("exists", json!(null), "the value must be a boolean"),
        ("exists", json!("true"), "the value must be a boolean"),
        ("exists", json!(1), "the value must be a boolean"),
        ("before", json!("tomorrow"), date),
        ("after", json!("2026-02-30"), date),
        ("after", json!("2026-01-31T10:00:00+01:00[Europe/Berlin]"), date),
        ("before", json!(1_769_853_600), "the value must be a text"),
        ("cidr", json!(1), "the value must be a text or an array of texts"),
        ("cidr", json!(null), "the value must be a text or an array of texts"),
        ("cidr", json!("10.0.0.0/33"), "the value must be an IP address or network"),
        ("cidr", json!("10.0.0.0/"), "the value must be an IP address or network"),
        ("cidr", json!("010.0.0.0/8"), "the value must be an IP address or network"),
        ("cidr", json!("::/129"), "the value must be an IP address or network"),
        ("cidr", json!(["::1", "x"]), "value[1] must be an IP address or network"),
        ("cidr", json!(["::1", ["::1"]]), "value[1] must be a text"),
        ("semverGt", json!(1.2), "the value must be a text"),
        (
            "semverEq",
            json!("1.2"),
            "the value must be a semantic version: unexpected end of input while parsing minor version number",
        ),
        (
            "semverLte",
            json!("v1.2.3"),
            "the value must be a semantic version: unexpected character 'v' while parsing major version number",
        ),
    ];
    for (operator, value, problem) in cases {
        let refused = refusal(&on_a(operator, &value));
        assert_eq!((refused.path.as_str(), refused.problem.as_str()), ("rules[0].conditions[0]", problem), "{value}");
        assert!(value.to_string().starts_with(refused.detail.split("...").next().unwrap()));
    }
}

#[test]
fn there_are_limits() {
    let conditions = |count: usize| Value::from_iter((0..count).map(|_| eq("a", json!(1))));
    let rules = |count: usize| Value::from_iter((0..count).map(|_| json!({"conditions": []})));
    assert!(Rules::parse(&rules(MAX_RULES)).is_ok());
    let message = "rules: there are 1001 rules, at most 1000 are allowed";
    assert_eq!(refusal(&rules(MAX_RULES + 1)).to_string(), message);

    assert!(Rules::parse(&json!([{"conditions": conditions(MAX_CONDITIONS)}, {"conditions": []}])).is_ok());
    let message = "rules[1]: there are more than 1000 conditions in all rules up to here";
    for (first, second) in [(MAX_CONDITIONS, 1), (0, MAX_CONDITIONS + 1), (600, 600)] {
        let doc = json!([{"conditions": conditions(first)}, {"conditions": conditions(second)}]);
        assert_eq!(refusal(&doc).to_string(), message);
    }

    let patterns = |count: usize| {
        let condition = |_| json!({"attribute": "a", "operator": "regex", "value": "x", "not": true});
        Value::from_iter((0..count).map(condition))
    };
    let rest = conditions(MAX_CONDITIONS - MAX_PATTERNS);
    assert!(Rules::parse(&json!([{"conditions": patterns(MAX_PATTERNS)}, {"conditions": rest}])).is_ok());
    for (first, second, place) in [(MAX_PATTERNS, 1, 0), (0, MAX_PATTERNS + 1, MAX_PATTERNS), (15, 15, 5)] {
        let refused = refusal(&json!([{"conditions": patterns(first)}, {"conditions": patterns(second)}]));
        let problem = "there are more than 20 regular expressions in all rules up to here";
        assert_eq!(refused.to_string(), format!("rules[1].conditions[{place}]: {problem}"));
        assert_eq!(refused.detail, patterns(1)[0].to_string());
    }

    let list = |count: usize, element: &str| Value::from_iter((0..count).map(|_| json!(element)));
    for (operator, element) in [("in", "x"), ("notIn", "x"), ("cidr", "::1"), ("eq", "x"), ("contains", "x")] {
        assert!(Rules::parse(&on_a(operator, &list(MAX_LIST, element))).is_ok(), "{operator}");
        let message = "rules[0].conditions[0]: the value has 10001 elements, at most 10000 are allowed";
        assert_eq!(refusal(&on_a(operator, &list(MAX_LIST + 1, element))).to_string(), message);
    }

    let named = |name: String| json!([{"conditions": [eq(&name, json!(1))]}]);
    assert!(Rules::parse(&named("é".repeat(127) + "x")).is_ok());
    let message = "rules[0].conditions[0]: the attribute is 256 bytes long, at most 255 are allowed";
    assert_eq!(refusal(&named("é".repeat(128))).to_string(), message);
    assert!(Rules::parse(&on_a("regex", &json!("x".repeat(1000)))).is_ok());
}
