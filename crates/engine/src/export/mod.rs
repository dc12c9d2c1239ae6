//! Stub.
/// Stub.
pub fn growthbook(document: &serde_json::Value) -> serde_json::Value {
    document.clone()
}
