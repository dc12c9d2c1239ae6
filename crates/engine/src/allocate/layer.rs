//! Layers: experiments that share a line of their own, so that a subject is in one of them at most.

use serde_json::Value;

use super::ranges::{ends, object};
use super::{BUCKETS, InvalidAllocation};
use crate::bucket::{Bucketer, HashScheme, hash};
use crate::text;

/// An experiment's range in a layer, as a definition gives it.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct LayerSpec {
    /// The layer's name, by [`text::check_key`].
    pub layer: String,
    /// The first bucket, of those numbered 0 to 9999.
    pub start: u16,
    /// The last bucket, included.
    pub end: u16,
}

impl LayerSpec {
    /// The range as part of the line: [start / 10000, (end + 1) / 10000).
    pub(crate) fn share(&self) -> (f64, f64) {
        share(self.start, self.end)
    }
}

fn share(start: u16, end: u16) -> (f64, f64) {
    (f64::from(start) / f64::from(BUCKETS), (f64::from(end) + 1.0) / f64::from(BUCKETS))
}

/// Reads `{"layer": "L", "start": 0, "end": 4999}`. Without both `start` and `end` it is the whole layer.
///
/// # Errors
/// The first fault found, with its place.
pub fn parse_layer(doc: &Value) -> Result<LayerSpec, InvalidAllocation> {
    let members = object("layer", doc, &["layer", "start", "end"])?;
    let name = members.get("layer").unwrap_or(&Value::Null);
    let Some(layer) = name.as_str() else {
        return Err(InvalidAllocation::new("layer: layer must be a text".to_owned(), name));
    };
    text::check_key(layer).map_err(|problem| InvalidAllocation::new(format!("layer: layer {problem}"), name))?;
    let whole = !members.contains_key("start") && !members.contains_key("end");
    let (start, end) = if whole { (0, BUCKETS - 1) } else { ends("layer", members)? };
    Ok(LayerSpec { layer: layer.to_owned(), start, end })
}

/// A range of a layer's own line.
///
/// Experiments of GrowthBook's schemes share its namespaces: version 1 of its hash over `<subject>__<layer>`, of
/// which a slot is [start / 10000, (end + 1) / 10000). That hash has 1000 buckets only.
///
/// For all others the line is drawn natively under the seed
/// `layer:<byte length of scope>:<scope><byte length of layer>:<layer>`, and a slot owns the buckets of its range
/// by number, floor(bucket * 10000). No experiment has such a seed: theirs begin with a digit.
#[derive(Debug, Clone)]
pub struct Slot {
    line: SlotLine,
    start: u16,
    end: u16,
}

#[derive(Debug, Clone)]
enum SlotLine {
    Native(Bucketer),
    Growthbook(Bucketer),
    /// With the text that follows the subject.
    GrowthbookUtf8(Box<str>),
}

impl Slot {
    /// The range from `start` to `end`, both included, of a layer in a scope.
    pub fn new(scheme: HashScheme, scope: &str, layer: &str, start: u16, end: u16) -> Self {
        let line = match scheme {
            HashScheme::GrowthbookV1 | HashScheme::GrowthbookV2 => {
                SlotLine::Growthbook(Bucketer::new(HashScheme::GrowthbookV1, &format!("__{layer}")))
            }
            HashScheme::GrowthbookV2Utf8 => SlotLine::GrowthbookUtf8(format!("__{layer}").into_boxed_str()),
            _ => SlotLine::Native(Bucketer::new(HashScheme::Native, &seed_of_layer(scope, layer))),
        };
        Slot { line, start, end }
    }

    /// A subject's place in [0, 1) on the layer's line.
    pub fn bucket(&self, subject: &str) -> f64 {
        match &self.line {
            SlotLine::Native(bucketer) | SlotLine::Growthbook(bucketer) => bucketer.bucket(subject),
            SlotLine::GrowthbookUtf8(rest) => f64::from(hash::fnv1a32_utf8([subject, rest]) % 1000) / 1000.0,
        }
    }

    /// Whether a subject lies in the range.
    pub fn contains(&self, subject: &str) -> bool {
        let bucket = self.bucket(subject);
        match &self.line {
            SlotLine::Native(_) => (self.start..=self.end).contains(&((bucket * f64::from(BUCKETS)) as u16)),
            SlotLine::Growthbook(_) | SlotLine::GrowthbookUtf8(_) => {
                let (start, end) = share(self.start, self.end);
                bucket >= start && bucket < end
            }
        }
    }
}

fn seed_of_layer(scope: &str, layer: &str) -> String {
    format!("layer:{}:{scope}{}:{layer}", scope.len(), layer.len())
}

/// Whether two experiments of these schemes draw their place in a layer alike, so that ranges keep them apart.
pub fn same_layer_draw(a: HashScheme, b: HashScheme) -> bool {
    family(a) == family(b)
}

fn family(scheme: HashScheme) -> u8 {
    match scheme {
        HashScheme::GrowthbookV1 | HashScheme::GrowthbookV2 => 1,
        HashScheme::GrowthbookV2Utf8 => 2,
        _ => 0,
    }
}
