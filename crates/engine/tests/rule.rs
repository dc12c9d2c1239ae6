//! Targeting rules: what each operator says of each kind of attribute, and what is refused.

use std::borrow::Cow;

use experiment_engine::rule::{Attribute, AttributeName, Context, Finding, InvalidRule, Number, Rules};
use serde_json::{Value, json};

fn parse(doc: Value) -> Rules {
    Rules::parse(&doc).unwrap_or_else(|refused| panic!("{refused} in {doc}"))
}

fn refusal(doc: &Value) -> InvalidRule {
    Rules::parse(doc).expect_err("it should be refused")
}

fn json_of(text: &str) -> Value {
    serde_json::from_str(text).unwrap()
}

/// One rule of one condition on the attribute `a`.
fn on_a(operator: &str, value: &Value) -> Value {
    json!([{"conditions": [{"attribute": "a", "operator": operator, "value": value}]}])
}

fn not_on_a(operator: &str, value: &Value) -> Value {
    json!([{"conditions": [{"attribute": "a", "operator": operator, "value": value, "not": true}]}])
}

fn matches(doc: Value, context: Value) -> bool {
    let rules = parse(doc);
    let explained = rules.explain(&context);
    let matched = rules.matches(&context);
    assert_eq!(matched, explained.is_empty() || explained.iter().any(|finding| finding.matched));
    matched
}

/// Checks what an operator says of attributes, that a negation says the opposite, and that neither holds where
/// the attribute is absent.
fn check(operator: &str, value: Value, holds: &[Value], fails: &[Value]) {
    for (attributes, expected) in [(holds, true), (fails, false)] {
        for attribute in attributes {
            let context = json!({"a": attribute});
            assert_eq!(matches(on_a(operator, &value), context.clone()), expected, "{attribute} {operator} {value}");
            assert_eq!(matches(not_on_a(operator, &value), context), !expected, "not {attribute} {operator} {value}");
        }
    }
    for context in [json!({}), json!({"b": 1}), json!(null), json!([]), json!("a"), json!(1)] {
        assert!(!matches(on_a(operator, &value), context.clone()), "{operator} {value} {context}");
        assert!(!matches(not_on_a(operator, &value), context.clone()), "not {operator} {value} {context}");
    }
}

/// Like [`check`] for the operators that an absent attribute meets, unless negated.
fn check_negative(operator: &str, value: Value, holds: &[Value], fails: &[Value]) {
    for (attributes, expected) in [(holds, true), (fails, false)] {
        for attribute in attributes {
            let context = json!({"a": attribute});
            assert_eq!(matches(on_a(operator, &value), context.clone()), expected, "{attribute} {operator} {value}");
            assert_eq!(matches(not_on_a(operator, &value), context), !expected, "not {attribute} {operator} {value}");
        }
    }
    assert!(matches(on_a(operator, &value), json!({})), "{operator} {value}");
    assert!(!matches(not_on_a(operator, &value), json!({})), "not {operator} {value}");
}

fn texts(texts: &[&str]) -> Vec<Value> {
    texts.iter().map(|text| json!(text)).collect()
}

/// What is no text: operators on texts hold for none of it.
fn not_texts() -> Vec<Value> {
    vec![json!(null), json!(true), json!(1), json!(1.5), json!([]), json!(["a"]), json!({}), json!({"a": "a"})]
}

fn with(mut values: Vec<Value>, more: Vec<Value>) -> Vec<Value> {
    values.extend(more);
    values
}

fn eq(attribute: &str, value: Value) -> Value {
    json!({"attribute": attribute, "operator": "eq", "value": value})
}

// The behaviours of a document.

#[test]
fn one_rule_suffices() {
    let doc = json!([{"conditions": [eq("a", json!(1))]}, {"conditions": [eq("b", json!(2))]}]);
    for (context, expected) in [(json!({"a": 1}), true), (json!({"b": 2}), true), (json!({"a": 2, "b": 1}), false)] {
        assert_eq!(matches(doc.clone(), context), expected);
    }
}

#[test]
fn all_conditions_are_needed() {
    let doc = json!([{"conditions": [eq("a", json!(1)), eq("b", json!(2))]}]);
    let cases = [(json!({"a": 1, "b": 2}), true), (json!({"a": 1}), false), (json!({"a": 1, "b": 1}), false)];
    for (context, expected) in cases {
        assert_eq!(matches(doc.clone(), context), expected);
    }
}

#[test]
fn nothing_asked_matches_everyone() {
    let never = json!({"conditions": [{"attribute": "a", "operator": "in", "value": []}]});
    for doc in [json!([]), json!([{"conditions": []}]), json!([never, {"conditions": []}])] {
        assert!(parse(doc.clone()).is_everyone());
        for context in [json!({}), json!({"a": 1}), json!(null), json!(7)] {
            assert!(matches(doc.clone(), context));
        }
    }
    assert!(Rules::default().is_everyone());
    assert!(Rules::default().matches(&json!({})));
    assert_eq!(Rules::default().to_json(), json!([]));
    assert!(!parse(json!([never])).is_everyone());
    assert!(!parse(on_a("exists", &json!(true))).is_everyone());
}

#[test]
fn a_dot_is_a_path_through_objects() {
    let doc = json!([{"conditions": [eq("user.plan.name", json!("pro"))]}]);
    assert!(matches(doc.clone(), json!({"user": {"plan": {"name": "pro"}}})));
    assert!(!matches(doc.clone(), json!({"user": {"plan": {"name": "free"}}})));
    // Neither a part of the path as one key, nor a list on the way, is looked through.
    assert!(!matches(doc.clone(), json!({"user.plan": {"name": "pro"}})));
    assert!(!matches(doc, json!({"user": {"plan": [{"name": "pro"}]}})));
    let empty_steps = json!([{"conditions": [eq("a..b.", json!(1))]}]);
    assert!(matches(empty_steps.clone(), json!({"a": {"": {"b": {"": 1}}}})));
    assert!(!matches(empty_steps, json!({"a": {"b": 1}})));
}

#[test]
fn a_path_through_something_else_is_absent() {
    let present = json!([{"conditions": [{"attribute": "a.0", "operator": "exists", "value": true}]}]);
    let absent = json!([{"conditions": [{"attribute": "a.0", "operator": "exists", "value": false}]}]);
    for value in [json!("0"), json!(0), json!(null), json!(true), json!(["x"]), json!([{"0": 1}]), json!({})] {
        assert!(!matches(present.clone(), json!({"a": value.clone()})), "{value}");
        assert!(matches(absent.clone(), json!({"a": value})));
    }
    assert!(matches(present.clone(), json!({"a": {"0": null}})));
    assert!(!matches(present, json!([{"a": {"0": 1}}])));
}

#[test]
fn the_exact_name_comes_before_the_path() {
    let doc = json!([{"conditions": [eq("a.b", json!(1))]}]);
    assert!(matches(doc.clone(), json!({"a.b": 1, "a": {"b": 2}})));
    assert!(!matches(doc.clone(), json!({"a.b": 2, "a": {"b": 1}})));
    assert!(!matches(doc.clone(), json!({"a.b": null, "a": {"b": 1}})));
    assert!(matches(doc, json!({"a": {"b": 1}})));
}

// The operators.

#[test]
fn equality_is_strict() {
    check("eq", json!(18), &[json!(18), json!(18.0), json_of("1.8e1")], &[json!("18"), json!(18.5), json!([18])]);
    check("eq", json!("18"), &[json!("18")], &[json!(18), json!("18.0"), json!("18 "), json!(["18"])]);
    check("eq", json!(true), &[json!(true)], &[json!(1), json!("true"), json!(false), json!(null)]);
    check("eq", json!(null), &[json!(null)], &[json!(0), json!(""), json!(false), json!([]), json!({})]);
    check("eq", json!(""), &[json!("")], &[json!(null), json!(" ")]);
    // Texts are compared as bytes: neither case nor normal forms are looked through.
    check("eq", json!("é"), &[json!("\u{e9}")], &[json!("e\u{301}"), json!("É")]);
    check("eq", json!("a\0b"), &[json!("a\0b")], &[json!("a")]);
}

#[test]
fn equality_is_deep() {
    let value = json!({"x": [1, {"y": 2.0}], "z": null});
    let same = [json!({"z": null, "x": [1.0, {"y": 2}]})];
    let others = [
        json!({"x": [{"y": 2}, 1], "z": null}),
        json!({"x": [1, {"y": 2}]}),
        json!({"x": [1, {"y": "2"}], "z": null}),
        json!({"x": [1, {"y": 2}], "w": null}),
        json!({"x": [1, {"y": 2}], "z": null, "w": 1}),
        json!([]),
        json!(null),
    ];
    check("eq", value.clone(), &same, &others);
    check_negative("neq", value, &others, &same);
    check("eq", json!([]), &[json!([])], &[json!({}), json!([null]), json!(null)]);
}

#[test]
fn neq_is_the_opposite_of_eq() {
    check_negative("neq", json!("US"), &[json!("DE"), json!(1), json!(null), json!(["US"])], &[json!("US")]);
    check_negative("neq", json!(18), &[json!("18"), json!(19)], &[json!(18), json!(18.0)]);
    check_negative("neq", json!(null), &[json!(0)], &[json!(null)]);
}

#[test]
fn numbers_are_compared_without_rounding() {
    let large = json_of("9007199254740993");
    let same = [json_of("9007199254740993.0"), json_of("9007199254740993000e-3"), json_of("0.9007199254740993e16")];
    let others = [json_of("9007199254740992"), json_of("9007199254740992.0"), json_of("9007199254740994")];
    check("eq", large.clone(), &same, &others);
    check("in", json!([large.clone()]), &same, &others);
    check("gt", json_of("9007199254740992.0"), &[large], &[json_of("9007199254740992")]);
    check("lt", json_of("9223372036854775808"), &[json_of("9223372036854775807")], &[json_of("1e19")]);
    check("gt", json_of("-9223372036854775809e0"), &[json!(0)], &[json_of("-1e400")]);
    check("gte", json_of("-9223372036854775808"), &[json_of("-9223372036854775808.0")], &[json_of("-1e19")]);
    check("eq", json!(0), &[json_of("-0"), json_of("-0.0"), json_of("0e5"), json_of("0.000e-99")], &[json!(1e-300)]);
    check("lt", json_of("1e400"), &[json!(1.7e308), json!(5)], &[json_of("1e401")]);
}

#[test]
fn in_is_equality_with_an_element() {
    let list = json!(["US", "CA", 18, 2.5, null, true, ["x"], {"y": 1}]);
    let inside = [
        json!("US"),
        json!(18.0),
        json!(2.5),
        json_of("25e-1"),
        json!(null),
        json!(true),
        json!(["x"]),
        json!({"y": 1.0}),
    ];
    let outside =
        [json!("us"), json!("18"), json!(19), json!(false), json!(["US"]), json!("x"), json!({"y": 2}), json!(1)];
    check("in", list.clone(), &inside, &outside);
    check_negative("notIn", list, &outside, &inside);
    check("in", json!([]), &[], &[json!(null), json!([]), json!("")]);
    check_negative("notIn", json!([]), &[json!(null), json!("x")], &[]);
    // Numbers that a conversion would take for one of the list.
    check(
        "in",
        json!([2, i64::MAX]),
        &[json!(2)],
        &[json!(2.5), json!(-2), json_of("9223372036854775808"), json!(1e300)],
    );
    // Only an element counts, not a part of one, nor the list itself.
    check("in", json!([["a", "b"]]), &[json!(["a", "b"])], &[json!("a"), json!([["a", "b"]])]);
}

#[test]
fn what_is_no_list_has_nothing_in_it_and_nothing_out_of_it() {
    for value in [json!("US"), json!(18), json!(null), json!(true), json!({"US": 1})] {
        for operator in ["in", "notIn"] {
            check(operator, value.clone(), &[], &[json!("US"), json!(18), json!(null), json!(["US"]), value.clone()]);
        }
    }
}

#[test]
fn contains_looks_into_texts_and_arrays() {
    let having = [json!("a beta user"), json!("beta"), json!(["alpha", "beta"])];
    let lacking =
        [json!("Beta"), json!("bet"), json!(["alphabeta"]), json!([["beta"]]), json!({"beta": 1}), json!(null)];
    check("contains", json!("beta"), &having, &lacking);
    check_negative("notContains", json!("beta"), &lacking, &having);
    check("contains", json!(""), &[json!(""), json!("x"), json!([""])], &[json!([]), json!(1)]);
    check("contains", json!(1), &[json!([1.0]), json!([null, 1])], &[json!("1"), json!(1), json!(["1"]), json!([])]);
    check("contains", json!(null), &[json!([null])], &[json!(null), json!("null"), json!([])]);
    check("contains", json!(["x"]), &[json!([["x"]])], &[json!(["x"]), json!("x")]);
    check("contains", json!({"x": 1}), &[json!([{"x": 1.0}])], &[json!({"x": 1}), json!([])]);
}

#[test]
fn orders_are_of_numbers() {
    let wrong = [json!("19"), json!(null), json!(true), json!([19]), json!({"a": 19})];
    let (less, same, more) =
        ([json!(17), json!(17.9), json!(-1e300)], [json!(18), json!(18.0)], [json!(18.1), json!(19)]);
    let all = |parts: &[&[Value]]| parts.concat();
    check("gt", json!(18), &more, &all(&[&less, &same, &wrong]));
    check("gte", json!(18), &all(&[&same, &more]), &all(&[&less, &wrong]));
    check("lt", json!(18), &less, &all(&[&same, &more, &wrong]));
    check("lte", json!(18), &all(&[&less, &same]), &all(&[&more, &wrong]));
    for value in [json!("18"), json!(null), json!(true), json!([18]), json!({})] {
        for operator in ["gt", "gte", "lt", "lte"] {
            check(operator, value.clone(), &[], &[json!(1), json!(100), json!("18"), json!(null), value.clone()]);
        }
    }
}

#[test]
fn ends_of_texts() {
    check("startsWith", json!("ab"), &texts(&["ab", "abc"]), &with(texts(&["a", "Ab", "cab", ""]), not_texts()));
    check("endsWith", json!("ab"), &texts(&["ab", "cab"]), &with(texts(&["b", "aB", "abc", ""]), not_texts()));
    check("startsWith", json!(""), &texts(&["", "x"]), &not_texts());
    check("endsWith", json!("🧪"), &texts(&["é🧪"]), &texts(&["🧪é"]));
}

#[test]
fn patterns_are_searched() {
    check("regex", json!("b+c"), &texts(&["bc", "abbbcd"]), &with(texts(&["ac", "BC"]), not_texts()));
    check("regex", json!("^(?i:ab)$"), &texts(&["ab", "AB"]), &texts(&["abc", "ab\n"]));
    check("regex", json!(r"^\p{L}+@example\.com$"), &texts(&["é@example.com"]), &texts(&["1@example.com"]));
    check("regex", json!(""), &texts(&["", "x"]), &not_texts());
}

#[test]
fn a_null_exists() {
    let exists = |value: Option<bool>, not: Option<bool>| {
        let mut condition = json!({"attribute": "a", "operator": "exists"});
        for (member, given) in [("value", value), ("not", not)] {
            if let Some(given) = given {
                condition[member] = json!(given);
            }
        }
        json!([{"conditions": [condition]}])
    };
    let cases = [
        (None, None, true),
        (Some(true), None, true),
        (Some(true), Some(false), true),
        (Some(false), Some(true), true),
        (Some(false), None, false),
        (Some(false), Some(false), false),
        (Some(true), Some(true), false),
        (None, Some(true), false),
    ];
    for (value, not, wanted) in cases {
        for present in [json!(null), json!(false), json!(0), json!(""), json!([])] {
            assert_eq!(matches(exists(value, not), json!({"a": present})), wanted, "{value:?} {not:?}");
        }
        assert_eq!(matches(exists(value, not), json!({"b": 1})), !wanted, "{value:?} {not:?}");
    }
}

#[test]
fn dates_are_compared_in_utc() {
    let earlier = texts(&[
        "2026-01-31T09:59:59.999999999Z",
        "2026-01-31T11:59:59+02:00",
        "2026-01-31T09:59:59",
        "2026-01-31",
        "2026-01-31 09:00:00z",
        "-000044-03-15",
    ]);
    let same = texts(&[
        "2026-01-31T10:00:00Z",
        "2026-01-31T10:00:00",
        "2026-01-31T10:00",
        "2026-01-31T10:00:00-00:00",
        "2026-01-31T05:00:00-05:00",
        "2026-02-01T00:00:00+14:00",
    ]);
    let later =
        texts(&["2026-01-31T10:00:00.000000001Z", "2026-02-01", "9999-12-31", "9999-12-31T23:59:59.999999999Z"]);
    let wrong = with(
        texts(&[
            "",
            "tomorrow",
            "2026-02-30",
            "2026-01-31T25:00:00Z",
            "2026-01-31Z",
            "31.01.2026",
            " 2026-01-31",
            "2026-01-31T10:00:00Z ",
            "10:00:00",
            "1769853600",
            "2026-01-31T09:00:00+01:00[Europe/Berlin]",
            "2026-01-31[UTC]",
            "9999-12-31T23:59:59-01:00",
        ]),
        not_texts(),
    );
    let all = |parts: &[&[Value]]| parts.concat();
    for value in ["2026-01-31T10:00:00Z", "2026-01-31T10:00:00", "2026-01-31T11:30:00+01:30"] {
        check("before", json!(value), &earlier, &all(&[&same, &later, &wrong]));
        check("after", json!(value), &later, &all(&[&same, &earlier, &wrong]));
    }
    check("before", json!("9999-12-31"), &texts(&["9999-12-30T23:59:59Z"]), &texts(&["9999-12-31T00:00:00Z"]));
    check("after", json!("2026-01-31"), &texts(&["2026-01-31T00:00:00.1"]), &texts(&["2026-01-31T00:00:00"]));
}

#[test]
fn addresses_are_in_networks() {
    let wrong =
        || with(texts(&["", "10.0.0", "10.0.0.0/8", " 10.0.0.1", "010.0.0.1", "fe80::1%eth0", "x"]), not_texts());
    let inside = texts(&["10.0.0.0", "10.255.255.255", "::ffff:10.1.2.3", "::ffff:a01:203"]);
    let outside = || with(texts(&["9.255.255.255", "11.0.0.0", "::10.1.2.3", "::a01:203", "::1"]), wrong());
    for value in ["10.0.0.0/8", "10.1.2.3/8", "::ffff:10.0.0.0/104", "::ffff:10.9.9.9/104"] {
        check("cidr", json!(value), &inside, &outside());
        check("cidr", json!([value]), &inside, &outside());
    }
    for value in ["10.1.2.3", "10.1.2.3/32", "::ffff:10.1.2.3", "::ffff:10.1.2.3/128"] {
        check("cidr", json!(value), &texts(&["10.1.2.3", "::ffff:10.1.2.3"]), &texts(&["10.1.2.2", "10.1.2.4"]));
    }
    check(
        "cidr",
        json!("2001:db8::1/32"),
        &texts(&["2001:db8::", "2001:DB8:ffff::1"]),
        &texts(&["2001:db9::", "10.0.0.1"]),
    );
    check(
        "cidr",
        json!("0.0.0.0/0"),
        &texts(&["0.0.0.0", "255.255.255.255", "::ffff:1.2.3.4"]),
        &texts(&["::", "2001::"]),
    );
    check(
        "cidr",
        json!("::/0"),
        &texts(&["::", "2001::", "ffff:ffff:ffff:ffff:ffff:ffff:ffff:ffff"]),
        &texts(&["1.2.3.4"]),
    );
    check("cidr", json!("::ffff:0:0/96"), &texts(&["1.2.3.4", "255.255.255.255"]), &texts(&["::", "::fffe:0:0"]));
    check("cidr", json!([]), &[], &texts(&["10.0.0.1", "::1"]));
}

#[test]
fn overlapping_networks_count_all() {
    let value =
        json!(["10.5.0.0/16", "10.0.0.0/8", "10.5.5.5", "255.255.255.254", "192.168.1.0/24", "fe80::/10", "::1"]);
    let inside =
        texts(&["10.0.0.1", "10.5.5.5", "10.5.5.6", "10.200.0.0", "255.255.255.254", "192.168.1.255", "febf::", "::1"]);
    let outside =
        texts(&["9.9.9.9", "11.0.0.0", "255.255.255.255", "255.255.255.253", "192.168.2.0", "fec0::", "::2", "::"]);
    check("cidr", value, &inside, &outside);
}

#[test]
fn versions_have_precedence() {
    let wrong = || {
        let wrong = [
            "",
            "1",
            "1.2",
            "v1.2.3",
            "1.2.3.4",
            "01.2.3",
            "1.2.3-",
            "1.2.3-01",
            " 1.2.3",
            "1.2.x",
            "99999999999999999999.0.0",
        ];
        with(texts(&wrong), not_texts())
    };
    let less = texts(&["1.2.2", "1.1.10", "0.9.9", "1.2.3-rc.2", "1.2.3-rc.10", "1.2.3-0"]);
    let same = texts(&["1.2.3", "1.2.3+build.7"]);
    let more = texts(&["1.2.4", "1.10.0", "10.0.0", "1.2.4-alpha"]);
    let all = |parts: &[&[Value]]| [parts.concat(), wrong()].concat();
    for value in ["1.2.3", "1.2.3+other"] {
        check("semverEq", json!(value), &same, &all(&[&less, &more]));
        check("semverGt", json!(value), &more, &all(&[&less, &same]));
        check("semverGte", json!(value), &[same.clone(), more.clone()].concat(), &all(&[&less]));
        check("semverLt", json!(value), &less, &all(&[&same, &more]));
        check("semverLte", json!(value), &[less.clone(), same.clone()].concat(), &all(&[&more]));
    }
    // The example of the specification, which is in order.
    let order = [
        "1.0.0-alpha",
        "1.0.0-alpha.1",
        "1.0.0-alpha.beta",
        "1.0.0-beta",
        "1.0.0-beta.2",
        "1.0.0-beta.11",
        "1.0.0-rc.1",
        "1.0.0",
    ];
    for (index, value) in order.iter().enumerate() {
        check("semverLt", json!(value), &texts(&order[..index]), &texts(&order[index..]));
    }
}

// Explanations and documents.

fn explained(doc: Value, context: Value) -> Vec<Finding> {
    parse(doc).explain(&context)
}

#[test]
fn findings_are_for_people() {
    let doc = json!([
        {"conditions": [eq("country", json!("US")), {"attribute": "age", "operator": "gt", "value": 18}]},
        {"conditions": [{"attribute": "plan", "operator": "in", "value": ["pro"], "not": true}]},
        {"conditions": [{"attribute": "beta", "operator": "exists"}]},
        {"conditions": []},
    ]);
    let findings = explained(doc.clone(), json!({"country": "DE", "plan": "pro"}));
    let expected = [
        (false, Some(0), "country eq \"US\": got \"DE\""),
        (false, Some(0), "not plan in [\"pro\"]: got \"pro\""),
        (false, Some(0), "beta exists true: absent"),
        (true, None, "matches"),
    ];
    assert_eq!(findings.len(), expected.len());
    for (index, (finding, (matched, failed, text))) in findings.iter().zip(expected).enumerate() {
        assert_eq!((finding.rule, finding.matched, finding.failed), (index, matched, failed));
        assert_eq!(finding.text, text);
    }
    let second = &explained(doc, json!({"country": "US", "plan": null}))[0];
    assert_eq!((second.failed, second.text.as_str()), (Some(1), "age gt 18: absent"));
    assert_eq!(explained(json!([]), json!({})), []);
}

#[test]
fn findings_show_every_kind_of_value() {
    let got = |value: Value| explained(on_a("eq", &json!("?")), json!({"a": value})).remove(0).text;
    assert_eq!(got(json!(null)), "a eq \"?\": got null");
    assert_eq!(got(json!(true)), "a eq \"?\": got true");
    assert_eq!(got(json!(18.0)), "a eq \"?\": got 18");
    assert_eq!(got(json!(-0.5)), "a eq \"?\": got -0.5");
    assert_eq!(got(json!(1e300)), "a eq \"?\": got 1e+300");
    assert_eq!(got(json_of("-1e400")), "a eq \"?\": got -inf");
    assert_eq!(got(json!({"x": [1, "é\n"]})), "a eq \"?\": got {\"x\":[1,\"é\\n\"]}");
}

#[test]
fn long_values_are_cut_between_characters() {
    let long = json!("é".repeat(500_000));
    let finding = explained(on_a("eq", &json!(vec![1; 5000])), json!({"a": long.clone()})).remove(0);
    let list = format!("[{}1... (10001 bytes)", "1,".repeat(99));
    let got = format!("\"{}... (1000002 bytes)", "é".repeat(99));
    assert_eq!(finding.text, format!("a eq {list}: got {got}"));
    let refused = refusal(&json!([{"conditions": long}]));
    assert_eq!(refused.detail, got);
}

#[test]
fn a_document_is_kept_without_its_defaults() {
    let doc = json!([
        {"id": 7, "name": {"en": "Berlin"}, "description": null, "conditions": [
            {"attribute": "a", "operator": "exists", "not": false},
            {"attribute": "b.c", "operator": "in", "value": [1.0, "x", "x"], "not": true},
        ]},
        {"conditions": []},
    ]);
    let canonical = json!([
        {"id": 7, "name": {"en": "Berlin"}, "description": null, "conditions": [
            {"attribute": "a", "operator": "exists", "value": true},
            {"attribute": "b.c", "operator": "in", "value": [1.0, "x", "x"], "not": true},
        ]},
        {"conditions": []},
    ]);
    assert_eq!(parse(doc).to_json(), canonical);
    assert_eq!(parse(canonical.clone()).to_json(), canonical);
}

// Contexts and numbers.

/// A context that is no JSON.
struct Visitor;

impl Context for Visitor {
    fn find(&self, name: &AttributeName) -> Option<Attribute<'_>> {
        let path: Vec<&str> = name.path().iter().map(|step| &**step).collect();
        match (name.exact(), &path[..]) {
            ("visits", []) => Some(Attribute::Number(Number::Int(3))),
            ("score", []) => Some(Attribute::Number(Number::Float(3.0))),
            (_, ["user", "name"]) => Some(Attribute::Text(Cow::Borrowed("Ada"))),
            ("tags", []) => Some(Attribute::Json(Cow::Owned(json!(["a"])))),
            _ => None,
        }
    }
}

#[test]
fn a_context_can_be_anything() {
    let doc = json!([{"conditions": [
        {"attribute": "visits", "operator": "in", "value": [3.0]},
        {"attribute": "score", "operator": "in", "value": [3]},
        {"attribute": "user.name", "operator": "startsWith", "value": "A"},
        {"attribute": "tags", "operator": "contains", "value": "a"},
        {"attribute": "a", "operator": "exists", "value": false},
    ]}]);
    let context: &dyn Context = &Visitor;
    assert!(parse(doc.clone()).matches(context));
    assert_eq!(parse(doc).explain(context)[0].text, "matches");
}

#[test]
fn numbers_are_whole_where_they_can_be() {
    let read = |text: &str| match json_of(text) {
        Value::Number(number) => Number::from(&number),
        other => panic!("{other}"),
    };
    let whole = [
        ("18", 18),
        ("18.0", 18),
        ("1e3", 1000),
        ("1E+3", 1000),
        ("1.5e1", 15),
        ("1500e-2", 15),
        ("-0.00120e4", -12),
        ("0e99999999999999999999", 0),
        ("-0.0", 0),
        ("9223372036854775807.000", i64::MAX),
        ("-922337203685477580.8e1", i64::MIN),
        ("0.00000000000000000000000000000000000000000000000000001e53", 1),
    ];
    for (text, expected) in whole {
        assert!(matches!(read(text), Number::Int(int) if int == expected), "{text}: {:?}", read(text));
    }
    let not_whole = [
        ("0.5", 0.5),
        ("9223372036854775808", 9_223_372_036_854_775_808.0),
        ("15e-1", 1.5),
        ("1e-99999999999999999999", 0.0),
        ("1e99999999999999999999", f64::INFINITY),
        ("-1e400", f64::NEG_INFINITY),
        ("1e40", 1e40),
    ];
    for (text, expected) in not_whole {
        assert!(matches!(read(text), Number::Float(float) if float == expected), "{text}: {:?}", read(text));
    }
}

#[test]
fn numbers_are_in_order() {
    let doubles = |float: f64| Number::Float(float);
    let (least, most) = (Number::Int(i64::MIN), Number::Int(i64::MAX));
    assert!(doubles(f64::NEG_INFINITY) < least && most < doubles(f64::INFINITY));
    assert_eq!(least, doubles(-9_223_372_036_854_775_808.0));
    assert!(doubles(-9_223_372_036_854_777_856.0) < least && most < doubles(9_223_372_036_854_775_808.0));
    assert!(Number::Int(-3) < doubles(-2.5) && doubles(-2.5) < Number::Int(-2));
    assert!(Number::Int(2) < doubles(2.5) && doubles(2.5) < Number::Int(3));
    let nan = doubles(f64::NAN);
    for other in [nan, Number::Int(0), doubles(0.0)] {
        assert!(nan.partial_cmp(&other).is_none() && other.partial_cmp(&nan).is_none());
    }
}
