//! RFC 7396, appendix A, and what `exp_update` relies on.

use experiment_engine::patch::merge;
use serde_json::{Value, json};

fn merged(mut target: Value, patch: Value) -> Value {
    merge(&mut target, &patch);
    target
}

#[test]
fn the_examples_of_the_rfc() {
    let examples = [
        (json!({"a": "b"}), json!({"a": "c"}), json!({"a": "c"})),
        (json!({"a": "b"}), json!({"b": "c"}), json!({"a": "b", "b": "c"})),
        (json!({"a": "b"}), json!({"a": null}), json!({})),
        (json!({"a": "b", "b": "c"}), json!({"a": null}), json!({"b": "c"})),
        (json!({"a": ["b"]}), json!({"a": "c"}), json!({"a": "c"})),
        (json!({"a": "c"}), json!({"a": ["b"]}), json!({"a": ["b"]})),
        (json!({"a": {"b": "c"}}), json!({"a": {"b": "d", "c": null}}), json!({"a": {"b": "d"}})),
        (json!({"a": [{"b": "c"}]}), json!({"a": [1]}), json!({"a": [1]})),
        (json!(["a", "b"]), json!(["c", "d"]), json!(["c", "d"])),
        (json!({"a": "b"}), json!(["c"]), json!(["c"])),
        (json!({"a": "foo"}), json!(null), json!(null)),
        (json!({"a": "foo"}), json!("bar"), json!("bar")),
        (json!({"e": null}), json!({"a": 1}), json!({"e": null, "a": 1})),
        (json!([1, 2]), json!({"a": "b", "c": null}), json!({"a": "b"})),
        (json!({}), json!({"a": {"bb": {"ccc": null}}}), json!({"a": {"bb": {}}})),
    ];
    for (target, patch, expected) in examples {
        assert_eq!(merged(target.clone(), patch.clone()), expected, "{target} patched with {patch}");
    }
}

#[test]
fn an_empty_patch_changes_nothing() {
    let document = json!({"audience": "eu", "tags": ["a"], "metadata": {"team": {"name": "pay"}}});
    assert_eq!(merged(document.clone(), json!({})), document);
}
