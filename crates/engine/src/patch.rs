//! The merge patch of `exp_update`.

use serde_json::Value;

/// Applies an RFC 7396 merge patch: an object merges member by member and its nulls remove; anything else
/// replaces the target.
pub fn merge(target: &mut Value, patch: &Value) {
    json_patch::merge(target, patch);
}
