//! Whole documents in the vendors' shapes, and everything in them that has no counterpart.

use experiment_engine::import::{Experiment, Format, Import, ImportError, import};
use proptest::prelude::*;
use serde_json::{Value, json};

fn experiment_json(experiment: &Experiment) -> Value {
    let Experiment { key, name, description, hypothesis, tags, status, variants, allocations, salt, hash, .. } =
        experiment;
    let Experiment { coverage, audience, targeting, layer, metadata, .. } = experiment;
    json!({
        "key": key, "name": name, "description": description, "hypothesis": hypothesis, "tags": tags, "status": status,
        "variants": variants, "allocations": allocations, "salt": salt, "hash": hash, "coverage": coverage,
        "audience": audience, "targeting": targeting, "layer": layer, "metadata": metadata,
    })
}

fn import_json(import: &Import) -> Value {
    let audiences = import.audiences.iter().map(|a| json!({"audience": a.audience, "name": a.name, "rules": a.rules}));
    let problems = import
        .problems
        .iter()
        .map(|p| json!({"object": p.object, "key": p.key, "problem": p.problem, "skipped": p.skipped}));
    json!({
        "layers": import.layers,
        "audiences": Value::from_iter(audiences),
        "experiments": Value::from_iter(import.experiments.iter().map(experiment_json)),
        "problems": Value::from_iter(problems),
    })
}

/// Reads a document, and what it is to become, from beside each other.
fn check_golden(format: Format, doc: &str, expected: &str) {
    let read = |text: &str| serde_json::from_str::<Value>(text).unwrap();
    let imported = import_json(&import(format, &read(doc)).unwrap());
    assert_eq!(imported, read(expected), "{imported:#}");
}

fn growthbook(doc: &Value) -> Import {
    import(Format::GrowthBook, doc).unwrap()
}

fn service(doc: &Value) -> Import {
    import(Format::ExperimentService, doc).unwrap()
}

/// The one experiment of a feature with these rules, and the problems.
fn of_rules(rules: Value) -> Import {
    growthbook(&json!({"features": {"f": {"rules": rules}}}))
}

fn of_inline(extra: Value) -> Import {
    growthbook(&json!({"experiments": [merged(json!({"key": "e", "variations": [0, 1]}), extra)]}))
}

fn merged(mut base: Value, extra: Value) -> Value {
    base.as_object_mut().unwrap().extend(extra.as_object().unwrap().clone());
    base
}

/// The problems of one kind of object, as `(key, problem, skipped)`.
fn problems<'a>(import: &'a Import, object: &str) -> Vec<(&'a str, &'a str, bool)> {
    let of = import.problems.iter().filter(|problem| problem.object == object);
    of.map(|problem| (problem.key.as_str(), problem.problem.as_str(), problem.skipped)).collect()
}

/// The only problem of the experiments, where none of them is imported.
fn only_problem(import: &Import) -> String {
    assert_eq!(import.experiments, [], "{:?}", import.problems);
    let [(_, problem, true)] = problems(import, "experiment")[..] else { panic!("{:?}", import.problems) };
    problem.to_owned()
}

#[test]
fn golden_growthbook() {
    let (doc, expected) =
        (include_str!("golden/import/growthbook.json"), include_str!("golden/import/growthbook.expected.json"));
    check_golden(Format::GrowthBook, doc, expected);
}

#[test]
fn golden_experiment_service() {
    let doc = include_str!("golden/import/experiment_service.json");
    check_golden(Format::ExperimentService, doc, include_str!("golden/import/experiment_service.expected.json"));
    let doc = include_str!("golden/import/experiment_service_model.json");
    check_golden(Format::ExperimentService, doc, include_str!("golden/import/experiment_service_model.expected.json"));
}

#[test]
fn formats_have_names() {
    for format in [Format::GrowthBook, Format::ExperimentService] {
        assert_eq!(Format::parse(format.name()), Some(format));
    }
    assert_eq!(Format::parse("GrowthBook"), None);
}

#[test]
fn other_documents_are_refused() {
    let refusal = |format, doc: Value| {
        let ImportError { problem, detail } = import(format, &doc).unwrap_err();
        assert!(detail.starts_with("Got ") && detail.len() < 260, "{detail}");
        problem
    };
    let cases = [
        (json!([]), "the document must be an object"),
        (json!({}), "the document has neither features nor experiments"),
        (json!({"encryptedFeatures": "abc"}), "the features are encrypted"),
        (json!({"features": []}), "features must be an object"),
        (json!({"features": {}, "experiments": {}}), "experiments must be a list"),
        (json!({"x": "é".repeat(900)}), "the document has neither features nor experiments"),
    ];
    for (doc, problem) in cases {
        assert_eq!(refusal(Format::GrowthBook, doc), problem);
    }
    let cases = [
        (json!("a"), "the document must be an object"),
        (json!({"version": 1}), "the document has no experiments"),
        (json!({"experiments": 1}), "experiments must be a list, or an object by key"),
    ];
    for (doc, problem) in cases {
        assert_eq!(refusal(Format::ExperimentService, doc), problem);
    }
}

#[test]
fn what_a_rule_cannot_be_is_listed() {
    let cases = [
        (
            json!({"parentConditions": [{"id": "g", "condition": {}}]}),
            "parentConditions: a prerequisite has no counterpart",
        ),
        (
            json!({"filters": [{"seed": "s", "ranges": [[0, 0.5]]}]}),
            "filters[0]: a draw by a seed of its own has no counterpart",
        ),
        (
            json!({"filters": [{"seed": "s", "ranges": [[0, 1]], "attribute": "x"}]}),
            "filters[0]: a draw by a seed of its own has no counterpart",
        ),
        (json!({"filters": 1}), "filters: must be a list"),
        (
            json!({"filters": [], "namespace": ["n", 0, 1]}),
            "filters: some of the SDKs look at the namespace where there is no filter, some do not",
        ),
        (
            json!({"minBucketVersion": 1}),
            "minBucketVersion: keeps out whom an earlier version had, which is not known here",
        ),
        (
            json!({"meta": [{"passthrough": true}]}),
            "meta[0].passthrough: a variation that falls through to the next rule has no counterpart",
        ),
        (json!({"meta": [{"key": "1"}]}), "meta[1].key: repeats 1"),
        (json!({"meta": [{"key": 1}]}), "meta[0].key: must be a text"),
        (json!({"meta": ["a"]}), "meta[0]: must be an object"),
        (json!({"meta": {}}), "meta: must be a list"),
        (json!({"meta": [{"key": "a\n"}]}), "meta[0].key: contains a control character"),
        (json!({"hashVersion": 3}), "hashVersion: 3 is not known, and enrols nobody"),
        (json!({"hashAttribute": 1}), "hashAttribute: must be a text"),
        (json!({"seed": 1}), "seed: must be a text"),
        (json!({"key": 1}), "key: must be a text"),
        (json!({"key": "k".repeat(256)}), "key: is 256 bytes long, at most 255 are allowed"),
        (json!({"variations": [1]}), "variations: the SDK never runs an experiment with fewer than 2"),
        (json!({"variations": "a"}), "variations: must be a list"),
        (json!({"ranges": [[0, "a"]]}), "ranges: must be a list of pairs of numbers"),
        (json!({"weights": ["a", 1]}), "weights: must be a list of numbers"),
        (json!({"coverage": null}), "coverage: must be a number"),
        (json!({"namespace": ["n", 0.1]}), "namespace: must be a name and two numbers"),
        (
            json!({"namespace": ["n", 0, 0.33333]}),
            "namespace: [\"n\",0,0.33333] is not in whole ten-thousandths of 0 to 1",
        ),
        (json!({"namespace": ["n", 0.5, 0.5]}), "namespace: is empty, nobody is in it"),
        (json!({"namespace": ["", 0, 1]}), "namespace: the name is empty"),
        (json!({"condition": 1}), "condition: must be an object"),
    ];
    for (extra, expected) in cases {
        let imported = of_rules(json!([merged(json!({"variations": [0, 1]}), extra)]));
        assert_eq!(only_problem(&imported), format!("features.f.rules[0].{expected}"));
        assert_eq!(imported.layers, [""; 0]);
    }
}

#[test]
fn what_an_inline_experiment_cannot_be_is_listed() {
    for (name, what) in [
        ("url", "targeting by URL"),
        ("urlPatterns", "targeting by URL"),
        ("groups", "targeting by the SDK's groups"),
        ("include", "a function"),
        ("force", "a forced variation"),
    ] {
        assert_eq!(
            only_problem(&of_inline(json!({name: ["x"]}))),
            format!("experiments[0].{name}: {what} has no counterpart")
        );
    }
    assert_eq!(
        only_problem(&of_inline(json!({"force": 0}))),
        "experiments[0].force: a forced variation has no counterpart"
    );
    assert_eq!(only_problem(&growthbook(&json!({"experiments": [1]}))), "experiments[0]: must be an object");
    assert_eq!(only_problem(&of_inline(json!({"key": ""}))), "experiments[0].key: is empty");
}

#[test]
fn what_asks_for_attention_is_noted() {
    let cases = [
        (json!({"hashAttribute": "deviceId"}), "hashAttribute: pass deviceId as the subject"),
        (
            json!({"fallbackAttribute": "anon"}),
            "fallbackAttribute: pass anon as the subject where the SDK's sticky bucketing is on and there is no other",
        ),
        (json!({"disableStickyBucketing": true}), "disableStickyBucketing: assignments are always sticky here"),
        (json!({"manual": true}), "manual: is triggered by the application, as every experiment is here"),
        (json!({"foo": 1}), "foo: is ignored by the SDK, and kept in the metadata only"),
        (json!({"coverage": 1.5}), "coverage: 1.5 counts as 1, as in the SDK"),
        (json!({"coverage": -1}), "coverage: -1 counts as 0, as in the SDK"),
        (json!({"weights": [0.5]}), "weights: [0.5] count as equal ones, as in the SDK"),
        (json!({"weights": [0.4, 0.4]}), "weights: [0.4,0.4] count as equal ones, as in the SDK"),
        (json!({"ranges": [[0, 1]], "coverage": 1}), "coverage: does not count where there are ranges"),
        (
            json!({"namespace": ["n", 0, 1], "filters": [{"seed": "s", "ranges": [[0, 1]]}]}),
            "namespace: does not count where there are filters",
        ),
        (json!({"active": false}), "active: is false, so the experiment is stopped"),
    ];
    for (extra, expected) in cases {
        let imported = of_inline(extra.clone());
        assert_eq!(problems(&imported, "experiment"), [("e", format!("experiments[0].{expected}").as_str(), false)]);
        assert_eq!(imported.experiments.len(), 1);
        let metadata = &imported.experiments[0].metadata["growthbook"];
        let kept = extra.as_object().unwrap().iter().all(|(name, value)| {
            ["coverage", "weights", "ranges", "filters"].contains(&name.as_str()) || &metadata[name] == value
        });
        assert!(kept, "{metadata}");
    }
    assert_eq!(
        of_inline(json!({"parentConditions": [], "namespace": ["n", 0, 1], "hashAttribute": "id"})).problems,
        []
    );
    let in_half = of_inline(json!({"namespace": ["n", 0, 0.5]}));
    assert_eq!(in_half.problems, []);
    assert_eq!(in_half.experiments[0].layer, Some(json!({"layer": "n", "start": 0, "end": 4999})));
}

#[test]
fn inline_experiments_have_a_status() {
    for (extra, status) in [
        (json!({}), "running"),
        (json!({"status": "draft"}), "draft"),
        (json!({"status": "running"}), "running"),
        (json!({"status": "stopped"}), "stopped"),
        (json!({"active": false}), "stopped"),
    ] {
        assert_eq!(of_inline(extra).experiments[0].status, status);
    }
}

#[test]
fn the_seed_is_what_the_sdk_hashes_with() {
    let of = |extra: Value| {
        let imported = of_rules(json!([merged(json!({"variations": [0, 1]}), extra)]));
        let experiment = &imported.experiments[0];
        (experiment.key.clone(), experiment.salt.clone(), experiment.hash)
    };
    let expected = |key: &str, salt: &str, hash| (key.to_owned(), salt.to_owned(), hash);
    assert_eq!(of(json!({})), expected("f", "f", "growthbook_v1"));
    assert_eq!(of(json!({"key": "k", "hashVersion": 2})), expected("k", "k", "growthbook_v2"));
    assert_eq!(of(json!({"key": "k", "seed": "s", "hashVersion": 1})), expected("k", "s", "growthbook_v1"));
    assert_eq!(of(json!({"key": "", "seed": "", "hashVersion": 0})), expected("f", "f", "growthbook_v1"));
}

#[test]
fn the_line_is_divided_as_by_the_sdk() {
    let of = |extra: Value| of_inline(extra).experiments[0].clone();
    let range = |variant: &str, start: u32, end: u32| json!({"variant": variant, "start": start, "end": end});
    let plain = of(json!({"weights": [0.3, 0.7], "coverage": 0.25}));
    assert_eq!((plain.allocations, plain.coverage), (None, 0.25));
    assert_eq!(plain.variants[1], json!({"key": "1", "weight": 0.7, "payload": 1}));
    let cases = [
        // The SDK does not scale weights up to 1, and knows no order of ranges.
        (json!({"weights": [0.5, 0.495]}), json!([range("0", 0, 4999), range("1", 5000, 9949)])),
        (json!({"weights": [0, 1]}), json!([range("1", 0, 9999)])),
        (json!({"ranges": [[0.5, 1], [0, 0.6]]}), json!([range("1", 0, 4999), range("0", 5000, 9999)])),
        (json!({"ranges": [[0, 0.33333], [0.33333, 1], [0, 1]]}), json!([range("0", 0, 3333), range("1", 3334, 9999)])),
        (json!({"ranges": [[-1, 0.1], [0.9, 2]]}), json!([range("0", 0, 999), range("1", 9000, 9999)])),
    ];
    for (extra, expected) in cases {
        let experiment = of(extra.clone());
        assert_eq!((experiment.allocations, experiment.coverage), (Some(expected), 1.0), "{extra}");
        assert_eq!(experiment.variants[0]["weight"], json!(1));
    }
    // The SDK's sum of three tenths is above 0.3, so bucket 3000 belongs to the third and not to the fourth.
    let tenths = of(json!({"variations": vec![0; 10], "weights": vec![0.1; 10], "hashVersion": 2}));
    assert_eq!(tenths.allocations.unwrap()[2], range("2", 2000, 3000));
    for nobody in [json!({"ranges": []}), json!({"ranges": [[0, 0]]}), json!({"coverage": 0})] {
        let experiment = of(nobody);
        assert_eq!((experiment.allocations, experiment.coverage), (None, 0.0));
    }
}

#[test]
fn earlier_rules_keep_out_whom_they_catch() {
    let later = json!({"variations": [0, 1], "condition": {"a": 1}});
    let targeting = |earlier: Value| {
        let imported = of_rules(json!([earlier, later]));
        let experiment = imported.experiments.iter().find(|experiment| experiment.key == "f").expect("it is imported");
        experiment.targeting.clone().unwrap()
    };
    let a = json!({"attribute": "a", "operator": "eq", "value": 1});
    let not_b = json!({"attribute": "b", "operator": "neq", "value": "x"});
    let alone = json!([{"conditions": [a]}]);
    let without_b = json!([{"conditions": [a, not_b]}]);
    let b = json!({"b": "x"});
    assert_eq!(targeting(json!({"force": 1, "condition": b})), without_b);
    assert_eq!(targeting(json!({"force": 1, "condition": b, "coverage": 1})), without_b);
    assert_eq!(targeting(json!({"key": "k", "variations": [0, 1], "condition": b})), without_b);
    for inert in [
        json!({"force": 1, "coverage": 0}),
        json!({"id": "nothing"}),
        json!({"variations": [1]}),
        json!({"key": "k", "variations": [0, 1], "coverage": 0}),
    ] {
        assert_eq!(targeting(inert), alone);
    }
    let refused = [
        (json!({"force": 1}), ": catches everyone before features.f.rules[1]"),
        (json!({"key": "k", "variations": [0, 1]}), ": catches everyone before features.f.rules[1]"),
        (
            json!({"force": 1, "condition": b, "coverage": 0.5}),
            ": catches a part of those that match, by a draw of its own",
        ),
        (
            json!({"force": 1, "condition": b, "coverage": null}),
            ": catches a part of those that match, by a draw of its own",
        ),
        (
            json!({"force": 1, "condition": b, "range": [0, 1]}),
            ": catches a part of those that match, by a draw of its own",
        ),
        (
            json!({"force": 1, "coverage": 1, "hashAttribute": "x"}),
            ".hashAttribute: another one decides who comes as far as this",
        ),
        (
            json!({"force": 1, "condition": b, "parentConditions": [{"id": "g"}]}),
            ".parentConditions: decides who comes as far as this, and has no counterpart",
        ),
        (
            json!({"force": 1, "filters": [{"seed": "s", "ranges": [[0, 0.5]]}]}),
            ".filters[0]: a draw by a seed of its own has no counterpart",
        ),
        (json!({"force": 1, "condition": {"t": {"$size": 1}}}), ".condition.t: $size has no counterpart"),
        (
            json!({"key": "k", "variations": [0, 1], "coverage": 0.5}),
            ": enrols a part of those that match, and the rest comes as far as this",
        ),
        (
            json!({"key": "k", "variations": [0, 1], "namespace": ["n", 0, 0.5]}),
            ": enrols a part of those that match, and the rest comes as far as this",
        ),
        (
            json!({"key": "k", "variations": [0, 1], "minBucketVersion": 2}),
            ".minBucketVersion: keeps out whom an earlier version had, which is not known here",
        ),
    ];
    for (earlier, expected) in refused {
        let imported = of_rules(json!([earlier, later]));
        let problem = problems(&imported, "experiment").into_iter().find(|(key, _, skipped)| *key == "f" && *skipped);
        assert_eq!(problem.unwrap().1, format!("features.f.rules[0]{expected}"));
    }
}

#[test]
fn a_namespace_sets_experiments_of_a_feature_apart() {
    let rule =
        |key: &str, start: f64, end: f64| json!({"key": key, "variations": [0, 1], "namespace": ["n", start, end]});
    let imported = of_rules(json!([rule("a", 0.0, 0.4), rule("b", 0.4, 1.0)]));
    assert_eq!(imported.layers, ["n"]);
    let layers: Vec<_> = imported.experiments.iter().map(|experiment| experiment.layer.clone().unwrap()).collect();
    assert_eq!(
        layers,
        [json!({"layer": "n", "start": 0, "end": 3999}), json!({"layer": "n", "start": 4000, "end": 9999})]
    );
    let overlapping = of_rules(json!([rule("a", 0.0, 0.4), rule("b", 0.3, 1.0)]));
    assert_eq!(overlapping.experiments.len(), 1);
}

#[test]
fn keys_are_taken_once() {
    let features = json!({"a": {"rules": [{"key": "k", "variations": [0, 1]}]}, "b": {"rules": [{"key": "k", "variations": [2, 3]}]}});
    let imported = growthbook(&json!({"features": features}));
    assert_eq!(imported.experiments.len(), 1);
    assert_eq!(imported.experiments[0].variants[0]["payload"], json!(0));
    assert_eq!(
        problems(&imported, "experiment"),
        [("k", "features.b.rules[0].key: another experiment has the key k", true)]
    );
}

#[test]
fn what_is_no_experiment_is_listed() {
    let doc = json!({
        "features": {"a": 1, "b": {"rules": 1}, "c": {"rules": [1, {"force": 1}, {"id": "x"}]}, "d": {}},
        "encryptedExperiments": "abc", "encryptedFeatures": "", "savedGroups": [], "other": 1,
    });
    let imported = growthbook(&doc);
    assert!(imported.problems.iter().all(|problem| problem.skipped));
    let listed: Vec<&str> = imported.problems.iter().map(|problem| problem.problem.as_str()).collect();
    let expected = [
        "encryptedExperiments: is encrypted",
        "other: is not known",
        "savedGroups: is not known",
        "features.a: must be an object",
        "features.b.rules: must be a list",
        "features.c.rules[0]: must be an object",
        "features.c.rules[1]: a forced value has no counterpart",
        "features.c.rules[2]: has neither a value nor variations",
        "features.c: has no experiment, and a value alone has no counterpart",
        "features.d: has no experiment, and a value alone has no counterpart",
    ];
    assert_eq!(listed, expected);
}

/// An experiment of the service, changed in some members.
fn of_service(extra: Value) -> Import {
    let base = json!({
        "id": "i", "key": "e", "salt": "s", "targetingRules": [], "audienceRules": [],
        "variants": [{"id": "v", "key": "a"}, {"id": "w", "key": "b"}],
        "allocations": [{"variantId": "v", "rangeStart": 0, "rangeEnd": 9999}],
    });
    service(&json!({"version": 1, "environment": "test", "experiments": [merged(base, extra)]}))
}

#[test]
fn what_the_service_cannot_mean_is_listed() {
    let rule = |condition: Value| json!({"targetingRules": [{"conditions": [condition]}]});
    let condition =
        |operator: &str, value: Value| rule(json!({"attribute": "a", "operator": operator, "value": value}));
    let at = "targetingRules[0].conditions[0]";
    let cases = [
        (condition("gte", json!(1)), format!("{at}.operator: \"gte\" has no counterpart")),
        (condition("eq", json!([1])), format!("{at}.value: must be no list or object, which equals nothing there")),
        (
            condition("in", json!("x")),
            format!("{at}.value: must be a list without lists or objects, which equal nothing there"),
        ),
        (
            condition("notIn", json!([[1]])),
            format!("{at}.value: must be a list without lists or objects, which equal nothing there"),
        ),
        (condition("contains", json!(1)), format!("{at}.value: must be a text, anything else matches nothing there")),
        (condition("gt", json!("1")), format!("{at}.value: must be a number, anything else matches nothing there")),
        (rule(json!({"attribute": "a", "operator": "eq"})), format!("{at}.value: is missing")),
        (rule(json!({"attribute": "", "operator": "eq", "value": 1})), format!("{at}.attribute: must be a text")),
        (rule(json!({"attribute": "a", "operator": "eq", "value": 1, "not": true})), format!("{at}.not: is not known")),
        (json!({"targetingRules": [{}]}), "targetingRules[0].conditions: must be a list".to_owned()),
        (
            json!({"targetingRules": [{"conditions": [], "share": 0.5}]}),
            "targetingRules[0].share: is not known".to_owned(),
        ),
        (json!({"targetingRules": {}}), "targetingRules: must be a list".to_owned()),
        (json!({"audienceRules": 1}), "audienceRules: must be a list".to_owned()),
        (json!({"audience": 1}), "audience: must be an object".to_owned()),
        (
            json!({"audienceRules": null, "audienceId": "x"}),
            "audienceId: the document has no audience \"x\"".to_owned(),
        ),
        (json!({"status": "LIVE"}), "status: \"LIVE\" is not known".to_owned()),
        (json!({"salt": 1}), "salt: must be a text".to_owned()),
        (json!({"key": 1}), "key: must be a text".to_owned()),
        (json!({"key": ""}), "key: is empty".to_owned()),
        (json!({"variants": 1}), "variants: must be a list, or an object by id or key".to_owned()),
        (json!({"variants": []}), "variants: there are 0, 1 to 1000 are allowed".to_owned()),
        (json!({"variants": [1]}), "variants[0]: must be an object".to_owned()),
        (json!({"variants": [{"id": "v"}]}), "variants[0].key: is missing".to_owned()),
        (json!({"variants": [{"key": "a"}, {"key": "a"}]}), "variants[1].key: repeats a".to_owned()),
        (
            json!({"variants": [{"key": "a", "payload": 1, "config": 2}]}),
            "variants[0]: has a payload and a config, of which one counts".to_owned(),
        ),
        (json!({"allocations": null}), "allocations: must be a list".to_owned()),
        (json!({"allocations": [1]}), "allocations[0]: must be an object".to_owned()),
        (
            json!({"allocations": [{"variantId": "a", "rangeStart": 0, "rangeEnd": 1}]}),
            "allocations[0]: names no variant of the experiment".to_owned(),
        ),
        (
            json!({"allocations": [{"variantId": "v", "rangeStart": 0, "rangeEnd": 10000}]}),
            "allocations[0].rangeEnd: must be a whole number from 0 to 9999".to_owned(),
        ),
        (
            json!({"allocations": [{"variantId": "v", "rangeStart": 0.5, "rangeEnd": 1}]}),
            "allocations[0].rangeStart: must be a whole number from 0 to 9999".to_owned(),
        ),
    ];
    for (extra, expected) in cases {
        assert_eq!(only_problem(&of_service(extra)), format!("experiments[0].{expected}"));
    }
}

#[test]
fn statuses_of_the_service_are_ours() {
    for (theirs, ours) in [
        ("DRAFT", "draft"),
        ("RUNNING", "running"),
        ("PAUSED", "paused"),
        ("STOPPED", "stopped"),
        ("COMPLETED", "stopped"),
        ("ARCHIVED", "archived"),
    ] {
        assert_eq!(of_service(json!({"status": theirs})).experiments[0].status, ours);
    }
    assert_eq!(of_service(json!({})).experiments[0].status, "running");
}

#[test]
fn every_operator_of_the_service_is_ours() {
    let cases = [
        ("eq", json!(null)),
        ("neq", json!("x")),
        ("in", json!([1, "a", null])),
        ("notIn", json!([])),
        ("contains", json!("x")),
        ("gt", json!(1.5)),
        ("lt", json!(-1)),
    ];
    let list = Value::from_iter(
        cases.map(|(operator, value)| json!({"attribute": "a.b", "operator": operator, "value": value})),
    );
    let rules = json!([{"conditions": list}]);
    let imported = of_service(json!({"targetingRules": rules, "audienceRules": rules, "audience": {"name": "Ours"}}));
    let note = "experiments[0]: contains looks for a text in texts there, here for an element in lists, too";
    assert_eq!(problems(&imported, "experiment"), [("e", note, false)]);
    assert_eq!(imported.experiments[0].targeting, Some(rules.clone()));
    assert_eq!(imported.experiments[0].audience.as_deref(), Some("Ours"));
    assert_eq!(imported.audiences[0].rules, rules);
    let everyone = of_service(json!({"targetingRules": [{"conditions": []}, rules[0]]}));
    assert_eq!(everyone.experiments[0].targeting, None);
}

fn any_json() -> impl Strategy<Value = Value> {
    let number = prop_oneof![
        any::<i64>().prop_map(Value::from),
        any::<f64>().prop_map(Value::from),
        (-1.0..2.0).prop_map(Value::from)
    ];
    let text = prop_oneof![
        prop::sample::select(&["RUNNING", "eq", "in", "v", "a.b", "1.2.3", "^a.*[b-d]$", "g"][..])
            .prop_map(Value::from),
        ".{0,8}".prop_map(Value::from)
    ];
    let leaf = prop_oneof![Just(Value::Null), any::<bool>().prop_map(Value::from), number, text];
    leaf.prop_recursive(6, 80, 6, |inner| {
        prop_oneof![
            prop::collection::vec(inner.clone(), 0..5).prop_map(Value::from),
            prop::collection::btree_map(member_name(), inner, 0..6).prop_map(Value::from_iter),
        ]
    })
}

/// Mostly the names that mean something, so that many documents get far into the readers.
fn member_name() -> impl Strategy<Value = String> {
    let names = [
        "features",
        "experiments",
        "savedGroups",
        "rules",
        "variations",
        "force",
        "condition",
        "weights",
        "coverage",
        "ranges",
        "meta",
        "key",
        "namespace",
        "filters",
        "seed",
        "hashVersion",
        "hashAttribute",
        "$and",
        "$or",
        "$nor",
        "$not",
        "$in",
        "$regex",
        "$gt",
        "$vlt",
        "$exists",
        "id",
        "name",
        "salt",
        "status",
        "variants",
        "allocations",
        "variantId",
        "rangeStart",
        "rangeEnd",
        "targetingRules",
        "audienceRules",
        "audience",
        "audiences",
        "audienceId",
        "conditions",
        "attribute",
        "operator",
        "value",
        "payload",
    ];
    prop_oneof![12 => prop::sample::select(names.to_vec()).prop_map(str::to_owned), 1 => ".{0,4}"]
}

/// A payload in which anything may be wrong.
fn nearly_growthbook() -> impl Strategy<Value = Value> {
    let rule = prop::collection::btree_map(member_name(), any_json(), 0..3)
        .prop_map(|members| merged(json!({"variations": ["a", "b"]}), Value::from_iter(members)));
    let features = prop::collection::vec(rule, 0..4).prop_map(|rules| json!({"f": {"rules": rules}}));
    (features, any_json()).prop_map(|(features, groups)| json!({"features": features, "savedGroups": groups}))
}

fn nearly_service() -> impl Strategy<Value = Value> {
    let experiment = prop::collection::btree_map(member_name(), any_json(), 0..3).prop_map(|members| {
        let base =
            json!({"key": "e", "variants": [{"key": "a"}], "allocations": [{"variant": "a", "start": 0, "end": 10}]});
        merged(base, Value::from_iter(members))
    });
    (prop::collection::vec(experiment, 0..3), any_json())
        .prop_map(|(list, audiences)| json!({"experiments": list, "audiences": audiences}))
}

/// What holds of every import.
fn check_import(import: &Import) {
    let mut keys: Vec<&str> = import.experiments.iter().map(|experiment| experiment.key.as_str()).collect();
    let count = keys.len();
    keys.sort_unstable();
    keys.dedup();
    assert_eq!(keys.len(), count);
    for experiment in &import.experiments {
        experiment_engine::variant::parse_variants(&experiment.variants).unwrap();
        assert!(experiment_engine::line::check_coverage(experiment.coverage));
        assert!(experiment.targeting.as_ref().is_none_or(|rules| !rules.as_array().unwrap().is_empty()));
        let audience = experiment.audience.as_ref();
        assert!(audience.is_none_or(|key| import.audiences.iter().any(|audience| &audience.audience == key)));
        let layer = experiment.layer.as_ref().map(|layer| layer["layer"].as_str().unwrap().to_owned());
        assert!(layer.is_none_or(|layer| import.layers.contains(&layer)));
    }
}

proptest! {
    #[test]
    fn any_document_is_read_or_refused(doc in prop_oneof![any_json(), nearly_growthbook(), nearly_service()]) {
        for format in [Format::GrowthBook, Format::ExperimentService] {
            if let Ok(imported) = import(format, &doc) {
                check_import(&imported);
            }
        }
    }
}
