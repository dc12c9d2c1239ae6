//! stub
#![allow(missing_docs, unused)]
use crate::bucket::HashScheme;
use serde_json::Value;
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Range {
    pub variant: usize,
    pub start: u16,
    pub end: u16,
}
pub enum Place {
    Variant(usize),
    Uncovered,
    Unallocated,
}
#[derive(Clone, Debug, PartialEq, Eq, thiserror::Error)]
#[error("{problem}")]
pub struct InvalidAllocation {
    pub problem: String,
    pub detail: String,
}
pub fn parse_ranges(doc: &Value, variants: &[&str]) -> Result<Vec<Range>, InvalidAllocation> {
    unimplemented!()
}
pub fn ranges_to_json(ranges: &[Range], variants: &[&str]) -> Value {
    unimplemented!()
}
pub fn first_moved(before: &[Range], after: &[Range]) -> Option<u16> {
    unimplemented!()
}
#[derive(Clone, Debug)]
pub struct Allocator;
impl Allocator {
    pub fn new(
        scheme: HashScheme,
        scope: &str,
        salt: &str,
        weights: &[f64],
        coverage: f64,
        ranges: Option<&[Range]>,
    ) -> Result<Self, InvalidAllocation> {
        unimplemented!()
    }
    pub fn place(&self, subject: &str) -> Place {
        unimplemented!()
    }
    pub fn bucket(&self, subject: &str) -> f64 {
        unimplemented!()
    }
    pub fn shares(&self) -> Vec<f64> {
        unimplemented!()
    }
}
#[derive(Clone, Debug)]
pub struct LayerSpec {
    pub layer: String,
    pub start: u16,
    pub end: u16,
}
pub fn parse_layer(doc: &Value) -> Result<LayerSpec, InvalidAllocation> {
    unimplemented!()
}
#[derive(Clone, Debug)]
pub struct Slot;
impl Slot {
    pub fn new(scheme: HashScheme, scope: &str, layer: &str, start: u16, end: u16) -> Self {
        unimplemented!()
    }
    pub fn bucket(&self, subject: &str) -> f64 {
        unimplemented!()
    }
    pub fn contains(&self, subject: &str) -> bool {
        unimplemented!()
    }
}
pub fn same_layer_draw(a: HashScheme, b: HashScheme) -> bool {
    unimplemented!()
}
impl HashScheme {
    pub const ALL: [HashScheme; 1] = [HashScheme::Native];
}
