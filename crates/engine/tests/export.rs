//! What GrowthBook's SDKs load of a snapshot: every part of it, and every reason why an experiment is not in it. That
//! the SDKs answer alike is for pg_test/clients/snapshot_growthbook.py and .mjs.

use experiment_engine::allocate::{Allocator, Place, Slot, parse_ranges};
use experiment_engine::bucket::{HashScheme, bucket};
use experiment_engine::export::growthbook;
use proptest::prelude::*;
use serde_json::{Value, json};

/// An experiment of two variants with everything at its simplest, and with these members instead.
fn experiment(members: Value) -> Value {
    let mut experiment = json!({
        "key": "e", "scope": "org", "status": "running", "serve": "none", "winner": null,
        "hash": "growthbook_v2", "salt": "s", "coverage": 1, "audience": null, "targeting": null,
        "layer": null, "holdouts": [], "allocations": null,
        "variants": [{"key": "a", "weight": 1, "payload": {"n": 1}}, {"key": "b", "weight": 1, "payload": null}],
    });
    let members = members.as_object().unwrap().clone();
    experiment.as_object_mut().unwrap().extend(members);
    experiment
}

fn payload(experiments: &[Value]) -> Value {
    growthbook(&json!({
        "format": "pg_experiment", "format_version": 1, "scope": "org", "version": 7,
        "published_at": "2026-11-21T20:00:00.123456Z", "experiments": experiments, "holdouts": [],
    }))
}

/// The rules of the feature that an experiment becomes.
fn rules(members: Value) -> Vec<Value> {
    let payload = payload(&[experiment(members)]);
    assert_eq!(payload["pg_experiment"]["unrepresented"], json!([]));
    payload["features"]["e"]["rules"].as_array().unwrap().clone()
}

/// Why an experiment becomes none.
fn reason(members: Value) -> String {
    let payload = payload(&[experiment(members)]);
    assert_eq!(payload["features"], json!({}));
    payload["pg_experiment"]["unrepresented"][0]["reason"].as_str().unwrap().to_owned()
}

/// The condition that one rule of these conditions becomes.
fn condition(conditions: Value) -> Value {
    rules(json!({"targeting": [{"conditions": conditions}]}))[0]["condition"].clone()
}

fn one(operator: &str, value: Value) -> Value {
    json!({"attribute": "x", "operator": operator, "value": value})
}

fn not(mut condition: Value) -> Value {
    condition["not"] = true.into();
    condition
}

#[test]
fn the_payload() {
    let expected = json!({
        "features": {"e": {"defaultValue": null, "rules": [{
            "key": "e", "seed": "s", "hashVersion": 2, "hashAttribute": "id",
            "variations": [{"n": 1}, "b"], "meta": [{"key": "a"}, {"key": "b"}],
            "ranges": [[0.0, 0.5], [0.5, 1.0]],
        }]}},
        "experiments": [],
        "dateUpdated": "2026-11-21T20:00:00.123456Z",
        "pg_experiment": {"scope": "org", "version": 7, "unrepresented": [
            {"key": "e", "reason": "another experiment has this key"}]},
    });
    assert_eq!(payload(&[experiment(json!({})), experiment(json!({"salt": "t"}))]), expected);
    assert_eq!(payload(&[])["features"], json!({}));
}

#[test]
fn what_is_no_snapshot_is_no_fault() {
    for doc in [json!(null), json!([]), json!({"experiments": {}}), json!({"experiments": [1, {}]})] {
        assert_eq!(growthbook(&doc)["features"], json!({}), "{doc}");
    }
}

#[test]
fn one_variant_gets_a_second_of_nobody() {
    let rules = rules(json!({"variants": [{"key": "a", "weight": 3}], "coverage": 0.25}));
    assert_eq!(rules[0]["ranges"], json!([[0.0, 0.25], [0.0, 0.0]]));
    assert_eq!(rules[0]["variations"], json!(["a", "a"]));
    assert_eq!(rules[0]["meta"], json!([{"key": "a"}, {"key": "a"}]));
}

#[test]
fn a_layer_is_a_namespace() {
    let layer = json!({"layer": "L", "scope": "global", "start": 1000, "end": 4999});
    assert_eq!(rules(json!({"layer": layer}))[0]["namespace"], json!(["L", 0.1, 0.5]));
}

#[test]
fn more_ranges_of_a_variant_become_more_rules() {
    let range = |variant, start, end| json!({"variant": variant, "start": start, "end": end});
    let allocations = json!([range("b", 0, 999), range("a", 1000, 1999), range("b", 5000, 5999)]);
    let rules = rules(json!({"allocations": allocations, "coverage": 0.5}));
    let ranges: Vec<_> = rules.iter().map(|rule| rule["ranges"].clone()).collect();
    assert_eq!(ranges, [json!([[0.1, 0.15], [0.0, 0.05]]), json!([[0.0, 0.0], [0.5, 0.55]])]);
    assert_eq!(rules[0]["meta"], rules[1]["meta"]);
    let many = |count: u32| (0..count).map(|n| range("a", 2 * n, 2 * n)).collect::<Value>();
    assert_eq!(self::rules(json!({"allocations": many(100)})).len(), 100);
    assert_eq!(reason(json!({"allocations": many(101)})), "a variant has 101 ranges, at most 100 are represented");
    let nobody = self::rules(json!({"allocations": []}));
    assert_eq!(nobody[0]["ranges"], json!([[0.0, 0.0], [0.0, 0.0]]));
}

#[test]
fn a_served_winner_is_forced() {
    let targeting = json!([{"conditions": [one("eq", json!("u"))]}]);
    let served = json!({
        "status": "stopped", "serve": "winner", "winner": "b", "hash": "native", "targeting": targeting,
        "layer": {"layer": "L", "scope": "org", "start": 0, "end": 1},
    });
    assert_eq!(rules(served.clone()), [json!({"force": "b", "condition": {"x": {"$eq": "u"}}})]);
    let held = experiment(served);
    let with = |name: &str, value: Value| {
        let mut members = held.clone();
        members[name] = value;
        reason(members)
    };
    assert_eq!(with("winner", json!("c")), "its winner is no variant");
    assert_eq!(with("serve", json!("enrolled")), "it is neither running nor stopped to serve the winner");
    assert_eq!(
        with("holdouts", json!([{"key": "h", "scope": "org"}])),
        "a holdout is drawn by the native hash, which the SDKs do not have"
    );
}

#[test]
fn what_has_no_counterpart() {
    let cases = [
        (json!({"hash": "native"}), "the SDKs do not have the hash native"),
        (json!({"hash": "growthbook_v2_utf8"}), "the hash growthbook_v2_utf8 is of UTF-8, and the SDKs hash UTF-16"),
        (json!({"hash": "other"}), "its hash is not known"),
        (json!({"salt": ""}), "its salt is empty, for which the SDKs take the key"),
        (json!({"key": "constructor"}), "JavaScript's objects have a property of this name"),
        (json!({"status": "paused"}), "it is neither running nor stopped to serve the winner"),
        (json!({"variants": []}), "its variants are not understood"),
        (json!({"coverage": null}), "its coverage is missing"),
        (json!({"layer": 1}), "layer: layer must be a text"),
        (json!({"audience": {}}), "audience: rules: must be an array"),
        (json!({"holdouts": 1}), "a holdout is drawn by the native hash, which the SDKs do not have"),
    ];
    for (members, expected) in cases {
        assert_eq!(reason(members.clone()), expected, "{members}");
    }
}

#[test]
fn rules_become_a_condition() {
    let rule = |operator, value| json!({"conditions": [one(operator, value)]});
    let of = |audience: Value, targeting: Value| {
        let audience = json!({"key": "A", "scope": "org", "rules": audience});
        rules(json!({"audience": audience, "targeting": targeting}))[0]["condition"].clone()
    };
    let (us, five) = (json!({"x": {"$eq": "US"}}), json!({"x": {"$eq": 5}}));
    assert_eq!(of(json!([rule("eq", json!("US"))]), json!([])), us);
    assert_eq!(of(json!([rule("eq", json!("US")), rule("eq", json!(5))]), json!(null)), json!({"$or": [us, five]}));
    assert_eq!(of(json!([rule("eq", json!("US"))]), json!([rule("eq", json!(5))])), json!({"$and": [us, five]}));
    // Everyone, whatever stands beside it.
    assert_eq!(of(json!([rule("regex", json!("x")), {"conditions": []}]), json!([])), json!(null));
    // Nobody.
    assert_eq!(of(json!([rule("in", json!([]))]), json!([])), json!({"$not": {}}));
}

#[test]
fn operators() {
    let typed = |kind: &str, rest: Value| json!({"$and": [{"x": {"$type": kind}}, {"x": rest}]});
    let regex = |pattern: &str| typed("string", json!({"$regex": pattern}));
    let one_of = |list: Value| json!({"$and": [{"x": {"$in": list}}, {"$not": {"x": {"$type": "array"}}}]});
    let cases = [
        (one("eq", json!(true)), json!({"x": {"$eq": true}})),
        (one("neq", json!("é")), json!({"$not": {"x": {"$eq": "é"}}})),
        (not(one("neq", json!(1))), json!({"x": {"$eq": 1}})),
        (one("eq", serde_json::from_str("1.80e1").unwrap()), json!({"x": {"$eq": 18}})),
        (one("in", json!(["a", 1, true])), one_of(json!(["a", 1, true]))),
        (one("notIn", json!(["a"])), json!({"$not": one_of(json!(["a"]))})),
        (one("in", json!("a")), json!({"$not": {}})),
        (one("notIn", json!("a")), json!({"$not": {}})),
        (one("gte", json!(0.1)), typed("number", json!({"$gte": 0.1}))),
        (one("lt", json!("a")), json!({"$not": {}})),
        (one("startsWith", json!("a.b")), regex(r"^(?:a\x2eb)")),
        (one("endsWith", json!("/\n é")), regex("(?:\\x2f\\x0a\\x20é)(?![\\s\\S])")),
        (one("contains", json!(1)), typed("array", json!({"$in": [1]}))),
        (one("contains", json!("a")), json!({"$or": [regex("(?:a)"), typed("array", json!({"$in": ["a"]}))]})),
        (one("contains", json!(null)), typed("array", json!({"$in": [null]}))),
        (one("notContains", json!(1)), json!({"$not": typed("array", json!({"$in": [1]}))})),
    ];
    for (ours, theirs) in cases {
        assert_eq!(condition(json!([ours])), theirs, "{ours}");
    }
}

#[test]
fn null_and_absent_are_one() {
    let us = json!({"x": {"$eq": "US"}});
    // Beside what refuses both, it does not matter that another condition tells them apart.
    for beside in [one("exists", json!(true)), one("neq", json!(null)), not(one("eq", json!(null)))] {
        assert_eq!(condition(json!([one("eq", json!("US")), beside])), us, "{beside}");
    }
    assert_eq!(condition(json!([one("in", json!([null])), one("eq", json!(1))])), json!({"$not": {}}));
    // Each of these refuses one of the two, and so both together.
    let there = json!({"x": {"$exists": true}});
    let refusing = [one("exists", json!(true)), one("neq", json!(null))];
    assert_eq!(condition(json!(refusing)), there);
    let expected = json!({"$and": [there, {"$not": {"x": {"$eq": 1}}}]});
    assert_eq!(condition(json!([refusing[0], refusing[1], one("neq", json!(1))])), expected);
}

#[test]
fn what_tells_null_from_absent_has_no_counterpart() {
    let cases = [
        one("exists", json!(true)),
        one("exists", json!(false)),
        not(one("exists", json!(true))),
        one("eq", json!(null)),
        one("neq", json!(null)),
        one("in", json!(["a", null])),
        one("notIn", json!(["a", null])),
        not(one("eq", json!("a"))),
        not(one("gt", json!(1))),
        not(one("in", json!("a"))),
        not(one("startsWith", json!("a"))),
    ];
    for case in cases {
        let operator = case["operator"].as_str().unwrap();
        let expected = format!(
            "targeting[0].conditions[0]: {operator} tells a null attribute from an absent one here, and the SDKs do not"
        );
        assert_eq!(reason(json!({"targeting": [{"conditions": [case]}]})), expected, "{case}");
    }
}

#[test]
fn conditions_without_a_counterpart() {
    let named = |name: &str| json!({"attribute": name, "operator": "eq", "value": 1});
    let cases = [
        (one("regex", json!("a")), "regex has no exact counterpart"),
        (one("before", json!("2026-01-01")), "before has no exact counterpart"),
        (one("after", json!("2026-01-01")), "after has no exact counterpart"),
        (one("cidr", json!("10.0.0.0/8")), "cidr has no exact counterpart"),
        (one("semverGte", json!("1.0.0")), "semverGte has no exact counterpart"),
        (one("eq", json!([1])), "compares with an array, which the SDKs do not as we do"),
        (one("in", json!([{"a": 1}])), "compares with an object, which the SDKs do not as we do"),
        (
            one("eq", json!(9007199254740992_i64)),
            "compares with a number beyond 2^53, which is not exact in JavaScript",
        ),
        (one("gt", json!(-1e300)), "compares with a number beyond 2^53, which is not exact in JavaScript"),
        (one("contains", json!("a".repeat(1001))), "looks for a text of 1001 bytes, at most 1000 are represented"),
        (named("id"), "reads the attribute id, which is the subject in the SDKs"),
        (named("a.b"), "reads an attribute with a dot in its name, which is a path alone in the SDKs"),
        (named("$a"), "reads an attribute whose name begins with $, as the SDKs' operators do"),
        (named("toString"), "reads an attribute that every object of JavaScript has"),
    ];
    for (case, expected) in cases {
        let expected = format!("targeting[1].conditions[1]: {expected}");
        let targeting = json!([{"conditions": [named("x")]}, {"conditions": [named("x"), case]}]);
        assert_eq!(reason(json!({"targeting": targeting})), expected, "{case}");
    }
    assert!(condition(json!([one("eq", json!(9007199254740991_i64))])).is_object());
}

/// What the SDKs make of the rules for a subject: the key of its variation.
fn theirs(rules: &[Value], subject: &str) -> Option<String> {
    rules.iter().find_map(|rule| {
        let (seed, version) = (rule["seed"].as_str()?, rule["hashVersion"].as_u64()?);
        let scheme = if version == 1 { HashScheme::GrowthbookV1 } else { HashScheme::GrowthbookV2 };
        let inside =
            |number: f64, range: &Value| number >= range[0].as_f64().unwrap() && number < range[1].as_f64().unwrap();
        if let Some([name, range @ ..]) = rule["namespace"].as_array().map(Vec::as_slice) {
            let seed = format!("__{}", name.as_str()?);
            if !inside(bucket(HashScheme::GrowthbookV1, &seed, subject), &json!(range)) {
                return None;
            }
        }
        let number = bucket(scheme, seed, subject);
        let index = rule["ranges"].as_array()?.iter().position(|range| inside(number, range))?;
        rule["meta"][index]["key"].as_str().map(str::to_owned)
    })
}

/// Ranges that do not overlap, each of the variant of a number or of none.
fn ranges() -> impl Strategy<Value = Vec<(u32, u32, Option<usize>)>> {
    prop::collection::btree_set(0..10_000_u32, 2..20).prop_flat_map(|cuts| {
        let cuts: Vec<u32> = cuts.into_iter().collect();
        let owners = prop::collection::vec(prop::option::of(0..6_usize), cuts.len() - 1);
        owners.prop_map(move |owners| {
            cuts.windows(2).zip(owners).map(|(pair, owner)| (pair[0], pair[1] - 1, owner)).collect()
        })
    })
}

/// Allocations among so many variants.
fn allocations(ranges: &[(u32, u32, Option<usize>)], variants: usize) -> Value {
    let owned = ranges.iter().filter_map(|(start, end, owner)| Some((start, end, (*owner)? % variants)));
    owned.map(|(start, end, owner)| json!({"variant": format!("v{owner}"), "start": start, "end": end})).collect()
}

proptest! {
    #![proptest_config(ProptestConfig::with_cases(64))]

    #[test]
    fn ranges_are_our_own_draw(
        weights in prop::collection::vec(prop_oneof![Just(1.0), 1e-6..1e6, 0.1..0.5], 1..6),
        coverage in prop_oneof![Just(1.0), Just(0.0), Just(0.333), 0.0..=1.0],
        ranges in prop::option::of(ranges()),
        place in prop::option::of((0..10_000_u16).prop_flat_map(|start| (Just(start), start..10_000))),
        version in 1..=2_u8,
    ) {
        let scheme = if version == 1 { HashScheme::GrowthbookV1 } else { HashScheme::GrowthbookV2 };
        let variant = |(index, weight): (usize, &f64)| json!({"key": format!("v{index}"), "weight": weight});
        let variants: Vec<Value> = weights.iter().enumerate().map(variant).collect();
        let keys: Vec<&str> = variants.iter().map(|variant| variant["key"].as_str().unwrap()).collect();
        let allocations = ranges.map(|ranges| allocations(&ranges, keys.len()));
        let ranges = allocations.as_ref().map(|doc| parse_ranges(doc, &keys).unwrap());
        let allocator = Allocator::new(scheme, "org", "salt é", &weights, coverage, ranges.as_deref()).unwrap();
        let slot = place.map(|(start, end)| Slot::new(scheme, "global", "L", start, end));
        let layer = place.map(|(start, end)| json!({"layer": "L", "scope": "global", "start": start, "end": end}));
        let rules = rules(json!({
            "hash": scheme.name(), "salt": "salt é", "coverage": coverage, "variants": variants,
            "allocations": allocations, "layer": layer,
        }));
        for number in 0..3000 {
            let subject = format!("用户 {number}");
            let ours = match allocator.place(&subject) {
                Place::Variant(variant) if slot.as_ref().is_none_or(|slot| slot.contains(&subject)) => Some(keys[variant].to_owned()),
                _ => None,
            };
            prop_assert_eq!(theirs(&rules, &subject), ours);
        }
    }
}
