//! A document of rules as JSON, matched against a few subjects.
#![no_main]

use experiment_engine::rule::Rules;
use experiment_engine_fuzz::{check_refusal, matches};
use libfuzzer_sys::fuzz_target;
use serde_json::{Value, json};

fuzz_target!(|data: &[u8]| {
    let Ok(doc) = serde_json::from_slice::<Value>(data) else { return };
    let rules = match Rules::parse(&doc) {
        Ok(rules) => rules,
        Err(refused) => return check_refusal(&refused),
    };
    let subject = json!({"a": 1, "b": "x", "c": null, "d": ["x", 1], "e": {"f": true}, "a.b": "10.0.0.1"});
    for context in [json!({}), json!(null), subject] {
        matches(&rules, &context);
    }
    // The document itself has whatever its conditions name, if they name what is in it.
    matches(&rules, &doc[0]);
});
