//! Variants as a caller writes them, well and badly.

use std::collections::HashSet;

use experiment_engine::text::check_key;
use experiment_engine::variant::{
    MAX_VARIANTS, PayloadSpec, VariantSpec, VariantsReason, control_index, parse_variants,
};
use proptest::prelude::*;
use serde_json::{Value, json};

fn spec(key: &str, weight: f64, payload: PayloadSpec) -> VariantSpec {
    VariantSpec { key: key.to_owned(), weight, payload }
}

/// The reason, message and detail of a refusal.
fn refusal(doc: &Value) -> (VariantsReason, String, String) {
    let refused = parse_variants(doc).expect_err("it should be refused");
    assert_eq!(refused.to_string(), refused.message);
    (refused.reason, refused.message, refused.detail)
}

fn reason(doc: &Value) -> VariantsReason {
    refusal(doc).0
}

#[test]
fn a_list_keeps_its_order() {
    let doc = json!([
        {"key": "treatment", "weight": 2.5, "payload": {"color": "red"}},
        {"key": "control", "payload": null},
        {"key": "é 🧪", "weight": 1},
    ]);
    let expected = [
        spec("treatment", 2.5, PayloadSpec::Value(json!({"color": "red"}))),
        spec("control", 1.0, PayloadSpec::Null),
        spec("é 🧪", 1.0, PayloadSpec::Absent),
    ];
    assert_eq!(parse_variants(&doc).unwrap(), expected);
}

#[test]
fn a_config_stands_in_for_a_payload() {
    let doc = json!([
        {"key": "a", "config": "checkout/red"},
        {"key": "b", "config": null},
        {"key": "c", "config": "", "payload": null},
        {"key": "d", "config": null, "payload": {"color": "red"}},
        {"key": "e", "config": null, "payload": null},
        {"key": "f", "payload": {"config": "checkout/red"}},
    ]);
    let payloads: Vec<PayloadSpec> = parse_variants(&doc).unwrap().into_iter().map(|spec| spec.payload).collect();
    let expected = [
        PayloadSpec::Config("checkout/red".to_owned()),
        PayloadSpec::Null,
        PayloadSpec::Config(String::new()),
        PayloadSpec::Value(json!({"color": "red"})),
        PayloadSpec::Null,
        PayloadSpec::Value(json!({"config": "checkout/red"})),
    ];
    assert_eq!(payloads, expected);
}

#[test]
fn a_config_is_a_name_and_alone() {
    for config in [json!(1), json!(false), json!(["a"]), json!({"slug": "a"})] {
        let refused = refusal(&json!([{"key": "a"}, {"key": "b", "config": config}]));
        let message = "variants[1].config must be a text".to_owned();
        assert_eq!(refused, (VariantsReason::Malformed, message, format!("Got {config}.")));
    }
    for (payload, config) in [(json!({}), json!("a")), (json!(0), json!("a")), (json!(false), json!(1))] {
        let refused = refusal(&json!([{"key": "a", "payload": payload, "config": config}]));
        let message = "variants[0] has a payload and a config".to_owned();
        assert_eq!(refused, (VariantsReason::Malformed, message, format!("Got {config}.")));
    }
}

#[test]
fn weights_alone_are_ordered_by_key() {
    let doc: Value = serde_json::from_str(r#"{"treatment": 1, "control": 9, "Z": 0.5, "é": 1e-3}"#).unwrap();
    let expected = [("Z", 0.5), ("control", 9.0), ("treatment", 1.0), ("é", 1e-3)];
    assert_eq!(parse_variants(&doc).unwrap(), expected.map(|(key, weight)| spec(key, weight, PayloadSpec::Absent)));
}

#[test]
fn there_must_be_a_variant() {
    for doc in [json!([]), json!({})] {
        let (reason, message, detail) = refusal(&doc);
        assert_eq!((reason, message.as_str()), (VariantsReason::Empty, "there must be at least one variant"));
        assert_eq!(detail, format!("Got {doc}."));
    }
}

#[test]
fn weights_are_positive_numbers() {
    let bad = ["0", "-0.0", "-1", "1e-400", "\"1\"", "null", "true", "[1]", "{\"a\":1}"];
    for weight in bad {
        let value: Value = serde_json::from_str(weight).unwrap();
        let list = refusal(&json!([{"key": "a"}, {"key": "b", "weight": value.clone()}]));
        let rule = "must be a number above 0, within the range of float8";
        assert_eq!(list.0, VariantsReason::NonPositiveWeight, "{weight}");
        assert_eq!(list.1, format!("variants[1].weight {rule}"));
        assert_eq!(list.2, format!("Got {value}."));
        let object = refusal(&json!({"a": 1, "b": value}));
        assert_eq!(object, (list.0, format!("variants[\"b\"] {rule}"), list.2));
    }
}

#[test]
fn weights_of_any_size_are_read_exactly() {
    let doc = r#"[{"key": "a", "weight": 1e308}, {"key": "b", "weight": 5e-324}, {"key": "c", "weight": 0.1},
                  {"key": "d", "weight": 18446744073709551615}, {"key": "e", "weight": 8.9255121453137e-12}]"#;
    let specs = parse_variants(&serde_json::from_str(doc).unwrap()).unwrap();
    let weights: Vec<f64> = specs.iter().map(|spec| spec.weight).collect();
    assert_eq!(weights, [1e308, 5e-324, 0.1, 18446744073709551615.0, 8.9255121453137e-12]);
}

#[test]
fn keys_are_names() {
    let too_long = "k".repeat(256);
    let cases = [
        (json!([{"weight": 1}]), "variants[0] has no key"),
        (json!([{"key": 7}]), "variants[0].key must be a text"),
        (json!([{"key": null}]), "variants[0].key must be a text"),
        (json!([{"key": "a"}, {"key": ""}]), "variants[1].key is empty"),
        (json!([{"key": "a\nb"}]), "variants[0].key contains a control character"),
        (json!([{"key": too_long}]), "variants[0].key is 256 bytes long, at most 255 are allowed"),
        (json!({"": 1}), "the key of variants[\"\"] is empty"),
        (json!({"a\tb": 1}), "the key of variants[\"a\\tb\"] contains a control character"),
    ];
    for (doc, expected) in cases {
        let (reason, message, _) = refusal(&doc);
        assert_eq!((reason, message.as_str()), (VariantsReason::InvalidKey, expected));
    }
}

#[test]
fn keys_are_unique() {
    let (reason, message, detail) = refusal(&json!([{"key": "a"}, {"key": "b"}, {"key": "a"}]));
    assert_eq!(reason, VariantsReason::DuplicateKey);
    assert_eq!(message, "variants[2] repeats the key of variants[0]");
    assert_eq!(detail, "Got \"a\".");
    assert!(parse_variants(&json!([{"key": "a"}, {"key": "A"}])).is_ok());
}

#[test]
fn other_shapes_are_refused() {
    let shape = "variants must be an array of objects, or an object of weights";
    for doc in [json!(null), json!(1), json!("a"), json!(true)] {
        assert_eq!(refusal(&doc), (VariantsReason::Malformed, shape.to_owned(), format!("Got {doc}.")));
    }
    for item in [json!(null), json!("a"), json!(1), json!([{"key": "a"}])] {
        let (reason, message, _) = refusal(&json!([{"key": "a"}, item]));
        assert_eq!((reason, message.as_str()), (VariantsReason::Malformed, "variants[1] must be an object"));
    }
    let (reason, message, detail) = refusal(&json!([{"key": "a", "wieght": 1}]));
    assert_eq!(reason, VariantsReason::Malformed);
    assert_eq!(
        (message.as_str(), detail.as_str()),
        ("variants[0] has the unknown member \"wieght\"", "Got \"wieght\".")
    );
}

#[test]
fn there_are_at_most_a_thousand() {
    let list = |count: usize| Value::from_iter((0..count).map(|index| json!({"key": index.to_string()})));
    let object = |count: usize| Value::from_iter((0..count).map(|index| (index.to_string(), json!(1))));
    for of in [&list as &dyn Fn(usize) -> Value, &object] {
        assert_eq!(parse_variants(&of(MAX_VARIANTS)).unwrap().len(), MAX_VARIANTS);
        let (reason, message, _) = refusal(&of(MAX_VARIANTS + 1));
        assert_eq!(reason, VariantsReason::TooMany);
        assert_eq!(message, "there are 1001 variants, at most 1000 are allowed");
    }
}

#[test]
fn long_values_are_cut_between_characters() {
    let (_, _, detail) = refusal(&json!([{"key": "é".repeat(500_000)}]));
    assert_eq!(detail, format!("Got \"{}... (1000002 bytes).", "é".repeat(99)));
    let (_, message, _) = refusal(&json!({"é".repeat(500_000): 1}));
    assert!(message.starts_with("the key of variants[\"é") && message.len() < 400, "{message}");
}

#[test]
fn reasons_have_stable_names() {
    use VariantsReason::*;
    let names =
        [Empty, NonPositiveWeight, DuplicateKey, InvalidKey, Malformed, TooMany].map(|reason| reason.to_string());
    assert_eq!(names, ["empty", "non_positive_weight", "duplicate_key", "invalid_key", "malformed", "too_many"]);
}

#[test]
fn the_control_is_the_one_named_so_else_the_first() {
    assert_eq!(control_index(["a", "control", "b"]), 1);
    assert_eq!(control_index(["a", "Control", "b"]), 0);
    assert_eq!(control_index([]), 0);
}

fn any_json() -> impl Strategy<Value = Value> {
    let number = prop_oneof![
        any::<i64>().prop_map(Value::from),
        any::<f64>().prop_map(Value::from),
        (0.1..9.0).prop_map(Value::from)
    ];
    let leaf =
        prop_oneof![Just(Value::Null), any::<bool>().prop_map(Value::from), number, ".{0,8}".prop_map(Value::from)];
    leaf.prop_recursive(4, 40, 6, |inner| {
        prop_oneof![
            prop::collection::vec(inner.clone(), 0..6).prop_map(Value::from),
            prop::collection::btree_map(member_name(), inner, 0..6).prop_map(Value::from_iter),
        ]
    })
}

/// Mostly the names that mean something, so that many documents get far into the parser.
fn member_name() -> impl Strategy<Value = String> {
    let known = prop::sample::select(vec!["key", "weight", "payload", "config"]).prop_map(str::to_owned);
    prop_oneof![4 => known, 1 => ".{0,4}"]
}

/// A list of variants in which anything may be wrong, and often nothing is.
fn nearly_variants() -> impl Strategy<Value = Value> {
    let weight = prop_oneof![8 => (0.01..100.0).prop_map(Value::from), 1 => any_json()];
    let key = prop_oneof![8 => "[a-z]{3,9}".prop_map(Value::from), 1 => any_json()];
    let config = prop_oneof![3 => Just(None), 1 => any_json().prop_map(Some), 1 => "[a-z]{0,3}".prop_map(|slug| Some(slug.into()))];
    let variant = (key, prop::option::of(weight), prop::option::of(any_json()), config);
    let variant = variant.prop_map(|(key, weight, payload, config)| {
        let members = [("key", Some(key)), ("weight", weight), ("payload", payload), ("config", config)];
        Value::from_iter(members.into_iter().filter_map(|(name, value)| Some((name, value?))))
    });
    prop::collection::vec(variant, 0..6).prop_map(Value::from)
}

/// What holds of every list that is accepted.
fn is_valid(specs: &[VariantSpec]) -> bool {
    let keys: HashSet<&str> = specs.iter().map(|spec| spec.key.as_str()).collect();
    (1..=MAX_VARIANTS).contains(&specs.len())
        && keys.len() == specs.len()
        && keys.iter().all(|key| check_key(key).is_ok())
        && specs.iter().all(|spec| spec.weight.is_finite() && spec.weight > 0.0)
}

proptest! {
    #[test]
    fn any_document_is_read_or_refused(doc in prop_oneof![any_json(), nearly_variants()]) {
        match parse_variants(&doc) {
            Ok(specs) => prop_assert!(is_valid(&specs), "{:?}", specs),
            Err(refused) => {
                prop_assert!(refused.message.len() < 400, "{}", refused.message);
                prop_assert!(refused.detail.starts_with("Got ") && refused.detail.len() < 240, "{}", refused.detail);
            }
        }
    }

    #[test]
    fn what_is_written_is_read(weights in prop::collection::btree_map("[a-zé]{1,9}", 1e-300..1e300, 1..9)) {
        let object = Value::from_iter(weights.iter().map(|(key, weight)| (key.as_str(), *weight)));
        let list = Value::from_iter(weights.iter().map(|(key, weight)| json!({"key": key, "weight": weight})));
        let expected: Vec<_> = weights.iter().map(|(key, weight)| spec(key, *weight, PayloadSpec::Absent)).collect();
        prop_assert_eq!(parse_variants(&object).unwrap(), expected.clone());
        prop_assert_eq!(parse_variants(&list).unwrap(), expected);
    }

    #[test]
    fn one_bad_weight_refuses_all(count in 1_usize..9, bad in 0_usize..9, weight in -1e300..=0.0) {
        let bad = bad % count;
        let weight_of = |index| if index == bad { weight } else { 1.0 };
        let doc = Value::from_iter((0..count).map(|index| json!({"key": index.to_string(), "weight": weight_of(index)})));
        prop_assert_eq!(reason(&doc), VariantsReason::NonPositiveWeight);
        let place = format!("variants[{bad}].");
        prop_assert!(refusal(&doc).1.starts_with(&place));
    }
}
