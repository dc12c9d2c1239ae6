//! Which variant a subject belongs to, under every hash scheme.
//!
//! Under a scheme of another system variants are mapped as that system does it, in its own floating-point arithmetic:
//! a difference in the last place at a boundary would move somebody.

use std::ops::Range as Span;

use serde_json::{Value, json};
use thiserror::Error;

use crate::bucket::{self, Bucketer, Fnv1a32, HashScheme};
use crate::line::Line;
use crate::shares::Shares;
use crate::text;

/// The buckets that explicit ranges and places in a layer are counted in.
const BUCKETS: u16 = 10_000;

/// The bytes of an offending value that a message repeats.
const EXCERPT_BYTES: usize = 200;

/// A part of the line that a variant owns: buckets of 10,000, inclusive.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Range {
    /// The variant, by its place in the definition.
    pub variant: usize,
    /// The first bucket, 0 to 9999.
    pub start: u16,
    /// The last bucket, inclusive.
    pub end: u16,
}

/// Where a subject lies.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Place {
    /// In this variant's part.
    Variant(usize),
    /// Outside of the share that is enrolled.
    Uncovered,
    /// In no variant's part.
    Unallocated,
}

/// Why an allocation, or a place in a layer, is refused.
#[derive(Clone, Debug, PartialEq, Eq, Error)]
#[error("{problem}")]
pub struct InvalidAllocation {
    /// What is wrong and where, for example `allocations[1]: ...`.
    pub problem: String,
    /// The offending value, cut where it is long.
    pub detail: String,
}

impl InvalidAllocation {
    fn new(problem: impl Into<String>, offending: &Value) -> Self {
        let text = offending.to_string();
        let excerpt = &text[..text.floor_char_boundary(EXCERPT_BYTES)];
        let cut = if excerpt.len() < text.len() { "..." } else { "" };
        InvalidAllocation { problem: problem.into(), detail: format!("Got {excerpt}{cut}.") }
    }
}

/// Reads `[{"variant": key, "start": 0, "end": 4999}]`; the ranges come back in the order of the line.
///
/// # Errors
/// What is not such a list, names no variant, leaves 0 to 9999, or overlaps.
pub fn parse_ranges(doc: &Value, variants: &[&str]) -> Result<Vec<Range>, InvalidAllocation> {
    let Value::Array(items) = doc else {
        return Err(InvalidAllocation::new("allocations must be an array of ranges", doc));
    };
    if items.len() > BUCKETS.into() {
        let problem = format!("there are {} ranges, at most {BUCKETS} are possible", items.len());
        return Err(InvalidAllocation { problem, detail: "There are 10000 buckets.".to_owned() });
    }
    let parse = |(index, item)| parse_range(&format!("allocations[{index}]"), item, variants);
    let ranges: Vec<Range> = items.iter().enumerate().map(parse).collect::<Result<_, _>>()?;
    let mut order: Vec<usize> = (0..ranges.len()).collect();
    order.sort_by_key(|index| ranges[*index].start);
    for pair in order.windows(2) {
        if ranges[pair[1]].start <= ranges[pair[0]].end {
            let (first, second) = (pair[0].min(pair[1]), pair[0].max(pair[1]));
            let problem = format!("allocations[{second}]: overlaps allocations[{first}]");
            return Err(InvalidAllocation::new(problem, &items[second]));
        }
    }
    Ok(order.into_iter().map(|index| ranges[index].clone()).collect())
}

fn parse_range(place: &str, item: &Value, variants: &[&str]) -> Result<Range, InvalidAllocation> {
    let invalid = |problem: &str, value: &Value| Err(InvalidAllocation::new(format!("{place}: {problem}"), value));
    let Value::Object(members) = item else { return invalid("a range is an object", item) };
    if let Some(name) = members.keys().find(|name| !matches!(name.as_str(), "variant" | "start" | "end")) {
        return invalid("unknown member", &Value::from(name.as_str()));
    }
    let Some(variant) = members.get("variant") else { return invalid("there is no variant", item) };
    let Some(index) = variants.iter().position(|key| variant.as_str() == Some(key)) else {
        return invalid("the experiment has no such variant", variant);
    };
    let (start, end) = parse_bounds(place, members, item)?;
    Ok(Range { variant: index, start, end })
}

fn parse_bounds(
    place: &str,
    members: &serde_json::Map<String, Value>,
    item: &Value,
) -> Result<(u16, u16), InvalidAllocation> {
    let bound = |name: &str| {
        let value = members.get(name).unwrap_or(&Value::Null);
        let bucket = value.as_f64().filter(|b| (0.0..f64::from(BUCKETS)).contains(b) && b.fract() == 0.0);
        bucket.map(|bucket| bucket as u16).ok_or_else(|| {
            InvalidAllocation::new(format!("{place}: {name} must be a whole number from 0 to 9999"), value)
        })
    };
    let (start, end) = (bound("start")?, bound("end")?);
    if end < start {
        return Err(InvalidAllocation::new(format!("{place}: end must not be before start"), item));
    }
    Ok((start, end))
}

/// Ranges as [`parse_ranges`] reads them.
pub fn ranges_to_json(ranges: &[Range], variants: &[&str]) -> Value {
    let range = |range: &Range| json!({"variant": variants[range.variant], "start": range.start, "end": range.end});
    ranges.iter().map(range).collect()
}

/// The first bucket that had an owner before, and has another one, or none, after.
pub fn first_moved(before: &[Range], after: &[Range]) -> Option<u16> {
    let owners = |ranges: &[Range]| {
        let mut owners = vec![None; BUCKETS.into()];
        for range in ranges {
            owners[usize::from(range.start)..=usize::from(range.end)].fill(Some(range.variant));
        }
        owners
    };
    let (before, after) = (owners(before), owners(after));
    let moved = before.iter().zip(&after).position(|(before, after)| before.is_some() && before != after);
    moved.map(|bucket| bucket as u16)
}

/// Says for every subject which variant it belongs to.
#[derive(Clone, Debug)]
pub struct Allocator {
    draw: Bucketer,
    /// A draw of its own that decides coverage, where the scheme's variants have another.
    rollout: Option<Rollout>,
    mapping: Mapping,
    /// The share of each variant among those placed.
    shares: Vec<f64>,
}

/// From the draw, or the hash behind it, to a variant.
#[derive(Clone, Debug)]
enum Mapping {
    /// One draw decides coverage and variant, by weights.
    Line(Line),
    Intervals(Intervals),
    Integers(Integers),
    /// The draw over 2^32 times the total weight, from which weights are subtracted in their order.
    Subtract {
        weights: Vec<f64>,
        total: f64,
        coverage: f64,
    },
    /// PlanOut: `hash mod n` where all weights are the same, else the first cumulative weight not below.
    Planout {
        cumulative: Vec<f64>,
        uniform: bool,
    },
}

/// Variants by whole weights: the first whose cumulative weight is above a whole number.
#[derive(Clone, Debug)]
struct Integers {
    ends: Vec<u64>,
    coverage: f64,
    hash: IntegerHash,
}

#[derive(Clone, Copy, Debug)]
enum IntegerHash {
    Unleash,
    Flagd,
    Sha256Mod,
}

/// Parts of the line, in its order. What is below `covered` is enrolled.
#[derive(Clone, Debug)]
struct Intervals {
    /// What a bucket is multiplied by before it is compared.
    scale: f64,
    parts: Vec<Part>,
}

#[derive(Clone, Debug)]
struct Part {
    span: Span<f64>,
    covered: f64,
    variant: usize,
}

impl Intervals {
    fn place(&self, bucket: f64) -> Place {
        let point = bucket * self.scale;
        let next = self.parts.partition_point(|part| part.span.end <= point);
        match self.parts.get(next) {
            Some(part) if point < part.span.start => Place::Unallocated,
            Some(part) if point < part.covered => Place::Variant(part.variant),
            Some(_) => Place::Uncovered,
            None => Place::Unallocated,
        }
    }
}

/// How a scheme with two draws decides whether a subject takes part at all.
#[derive(Clone, Debug)]
enum Rollout {
    /// The whole per cents of Unleash: 1 to 100, inclusive.
    Percent(f64),
    /// PostHog: up to and including the share.
    UpTo(f64),
    /// A native draw, where the other system has no such notion.
    Native(Box<Bucketer>, f64),
}

impl Allocator {
    /// Prepares an allocation by positive weights, or by explicit ranges, under a coverage from 0 to 1.
    ///
    /// # Errors
    /// Weights that the other system could not have: whole numbers where it counts in them.
    pub fn new(
        scheme: HashScheme,
        scope: &str,
        salt: &str,
        weights: &[f64],
        coverage: f64,
        ranges: Option<&[Range]>,
    ) -> Result<Self, InvalidAllocation> {
        let seed = scheme.seed(scope, salt);
        let rollout = rollout(scheme, &seed, coverage);
        let coverage = if rollout.is_some() { 1.0 } else { coverage };
        let (mapping, shares) = match ranges {
            Some(ranges) => (Mapping::Intervals(explicit(ranges, coverage)), range_shares(ranges, weights.len())),
            None => (by_weight(scheme, weights, coverage)?, weight_shares(weights)),
        };
        Ok(Allocator { draw: Bucketer::new(scheme, &seed), rollout, mapping, shares })
    }

    /// Where a subject lies.
    pub fn place(&self, subject: &str) -> Place {
        match &self.rollout {
            Some(rollout) => self.place_in_two_draws(rollout, subject),
            None => self.place_in_one_draw(subject),
        }
    }

    fn place_in_one_draw(&self, subject: &str) -> Place {
        match &self.mapping {
            Mapping::Line(line) => line.pick(self.draw.bucket(subject)).map_or(Place::Uncovered, Place::Variant),
            Mapping::Intervals(intervals) => intervals.place(self.draw.bucket(subject)),
            Mapping::Integers(integers) => integers.place(self.draw.seed(), subject),
            Mapping::Subtract { weights, total, coverage } => {
                subtract(weights, *coverage, self.draw.bucket(subject) * total)
            }
            Mapping::Planout { cumulative, uniform } => {
                planout(cumulative, *uniform, bucket::sha1_60(&[self.draw.seed(), ".", subject]))
            }
        }
    }

    fn place_in_two_draws(&self, rollout: &Rollout, subject: &str) -> Place {
        let seed = self.draw.seed();
        let covered = match rollout {
            Rollout::Percent(percent) => f64::from(bucket::murmur3_32(&[seed, ":", subject], 0) % 100 + 1) <= *percent,
            Rollout::UpTo(share) => *share > 0.0 && self.draw.bucket(subject) <= *share,
            Rollout::Native(draw, share) => draw.bucket(subject) < *share,
        };
        match (&self.mapping, rollout) {
            _ if !covered => Place::Uncovered,
            (Mapping::Intervals(intervals), Rollout::UpTo(_)) => {
                let hash = bucket::sha1_60(&[seed, ".", subject, "variant"]);
                intervals.place(bucket::share_of_60_bits(hash))
            }
            (Mapping::Intervals(intervals), Rollout::Percent(_)) => {
                let hash = bucket::murmur3_32(&[seed, ":", subject], UNLEASH_VARIANTS);
                intervals.place(f64::from(hash % u32::from(BUCKETS)) / f64::from(BUCKETS))
            }
            _ => self.place_in_one_draw(subject),
        }
    }

    /// The draw that decides coverage; the variant, too, where one draw decides both.
    pub fn bucket(&self, subject: &str) -> f64 {
        match &self.rollout {
            Some(Rollout::Native(draw, _)) => draw.bucket(subject),
            _ => self.draw.bucket(subject),
        }
    }

    /// The share of each variant among those that are placed; they sum to 1, or are 0 where nothing is allocated.
    pub fn shares(&self) -> Vec<f64> {
        self.shares.clone()
    }
}

fn rollout(scheme: HashScheme, seed: &str, coverage: f64) -> Option<Rollout> {
    match scheme {
        HashScheme::Unleash => {
            // 0.29 * 100 is below 29: whoever wrote 29 % is not to lose a per cent.
            let (percent, nearest) = (coverage * 100.0, (coverage * 100.0).round());
            Some(Rollout::Percent(if (percent - nearest).abs() < 1e-9 { nearest } else { percent }))
        }
        HashScheme::Posthog => Some(Rollout::UpTo(coverage)),
        HashScheme::Planout => {
            let draw = Bucketer::new(HashScheme::Native, &format!("coverage:{seed}"));
            Some(Rollout::Native(Box::new(draw), coverage))
        }
        _ => None,
    }
}

/// Ranges as parts: a range of n buckets enrols the first coverage * n of them.
fn explicit(ranges: &[Range], coverage: f64) -> Intervals {
    let part = |range: &Range| {
        let (start, next) = (f64::from(range.start), f64::from(range.end) + 1.0);
        let buckets = f64::from(BUCKETS);
        Part {
            span: start / buckets..next / buckets,
            covered: (start + coverage * (next - start)) / buckets,
            variant: range.variant,
        }
    };
    Intervals { scale: 1.0, parts: ranges.iter().map(part).collect() }
}

fn range_shares(ranges: &[Range], variants: usize) -> Vec<f64> {
    let mut buckets = vec![0_u32; variants];
    for range in ranges {
        buckets[range.variant] += u32::from(range.end - range.start) + 1;
    }
    let total: u32 = buckets.iter().sum();
    buckets.iter().map(|count| if total == 0 { 0.0 } else { f64::from(*count) / f64::from(total) }).collect()
}

fn weight_shares(weights: &[f64]) -> Vec<f64> {
    let shares = Shares::new(weights);
    shares.scaled().iter().map(|weight| shares.share(*weight)).collect()
}

fn by_weight(scheme: HashScheme, weights: &[f64], coverage: f64) -> Result<Mapping, InvalidAllocation> {
    let total: f64 = weights.iter().sum();
    let integers =
        |hash| whole_weights(scheme, weights).map(|ends| Mapping::Integers(Integers { ends, coverage, hash }));
    let relative = || weights.iter().map(|weight| weight / total);
    Ok(match scheme {
        HashScheme::Native | HashScheme::Eppo | HashScheme::Statsig | HashScheme::Murmur3_10000 => {
            Mapping::Line(Line::new(weights, coverage))
        }
        HashScheme::GrowthbookV1 | HashScheme::GrowthbookV2 | HashScheme::GrowthbookV2Utf8 => {
            Mapping::Intervals(growthbook(weights, coverage))
        }
        HashScheme::Unleash => integers(IntegerHash::Unleash)?,
        HashScheme::Flagd => integers(IntegerHash::Flagd)?,
        HashScheme::Sha256Mod => integers(IntegerHash::Sha256Mod)?,
        HashScheme::Launchdarkly | HashScheme::Posthog => Mapping::Intervals(cumulated(relative(), 1.0, coverage)),
        HashScheme::Flagsmith if total == 100.0 => {
            Mapping::Intervals(cumulated(weights.iter().copied(), 100.0, coverage))
        }
        HashScheme::Flagsmith => Mapping::Intervals(cumulated(relative().map(|share| share * 100.0), 100.0, coverage)),
        HashScheme::Optimizely => Mapping::Intervals(optimizely(weights, coverage)),
        HashScheme::Fnv1a32 => Mapping::Subtract { weights: weights.to_vec(), total, coverage },
        HashScheme::Planout => Mapping::Planout {
            cumulative: cumulative(weights),
            uniform: weights.iter().all(|weight| *weight == weights[0]),
        },
    })
}

/// getBucketRanges of GrowthBook's SDKs: weights that sum to about 1 as they are, others (for which the SDKs would take
/// equal ones) over their sum; each part starts where the weights before it end, in plain additions.
fn growthbook(weights: &[f64], coverage: f64) -> Intervals {
    let total: f64 = weights.iter().sum();
    let scale = if (0.99..=1.01).contains(&total) { 1.0 } else { total };
    let mut start = 0.0;
    let part = |(variant, weight): (usize, &f64)| {
        let weight = weight / scale;
        let span = start..start + weight;
        start += weight;
        Part { covered: span.start + coverage * weight, span, variant }
    };
    Intervals { scale: 1.0, parts: weights.iter().enumerate().map(part).collect() }
}

/// Parts laid end to end in plain additions; what rounding leaves after the last belongs to the last.
fn cumulated(lengths: impl Iterator<Item = f64>, scale: f64, coverage: f64) -> Intervals {
    let mut start = 0.0;
    let part = |(variant, length)| {
        let span = start..start + length;
        start = span.end;
        Part { covered: covered(&span, coverage), span, variant }
    };
    let mut parts: Vec<Part> = lengths.enumerate().map(part).collect();
    if let Some(last) = parts.last_mut() {
        last.span.end = last.span.end.max(scale);
        last.covered = covered(&last.span, coverage);
    }
    Intervals { scale, parts }
}

/// Monotone in the coverage, and never beyond the end.
fn covered(span: &Span<f64>, coverage: f64) -> f64 {
    if coverage == 1.0 { span.end } else { span.start + coverage * (span.end - span.start) }
}

/// Ends of ranges in whole buckets of 10,000, as a traffic allocation has them.
fn optimizely(weights: &[f64], coverage: f64) -> Intervals {
    let buckets = f64::from(BUCKETS);
    let mut start = 0.0;
    let part = |(variant, end): (usize, &f64)| {
        let span = start..(end * buckets).round();
        start = span.end;
        Part { covered: covered(&span, coverage) / buckets, span: span.start / buckets..span.end / buckets, variant }
    };
    let ends = Shares::new(weights).cumulative();
    Intervals { scale: 1.0, parts: ends.iter().enumerate().map(part).collect() }
}

fn cumulative(weights: &[f64]) -> Vec<f64> {
    let add = |sum: &mut f64, weight: &f64| {
        *sum += weight;
        Some(*sum)
    };
    weights.iter().scan(0.0, add).collect()
}

fn whole_weights(scheme: HashScheme, weights: &[f64]) -> Result<Vec<u64>, InvalidAllocation> {
    let most = f64::from(u32::MAX);
    let ends = cumulative(weights);
    if let Some(weight) = weights.iter().find(|weight| weight.fract() != 0.0) {
        let problem = format!("weights of the hash scheme {} must be whole numbers", scheme.name());
        return Err(InvalidAllocation::new(problem, &Value::from(*weight)));
    }
    if ends.last().is_some_and(|total| *total > most) {
        let problem = format!("weights of the hash scheme {} must not sum to more than {most}", scheme.name());
        return Err(InvalidAllocation::new(problem, &Value::from(ends.last().copied())));
    }
    Ok(ends.into_iter().map(|end| end as u64).collect())
}

/// The seed with which Unleash hashes for the variant.
const UNLEASH_VARIANTS: u32 = 86_028_157;

impl Integers {
    fn place(&self, seed: &str, subject: &str) -> Place {
        let total = self.ends.last().copied().unwrap_or(0);
        let point = match self.hash {
            IntegerHash::Unleash => u64::from(bucket::murmur3_32(&[seed, ":", subject], UNLEASH_VARIANTS)) % total,
            IntegerHash::Flagd => bucket::flagd(seed, subject, total),
            IntegerHash::Sha256Mod => u64::from(bucket::sha256_32(seed, subject)) % total,
        };
        let variant = self.ends.partition_point(|end| *end <= point);
        let start = if variant == 0 { 0 } else { self.ends[variant - 1] };
        let length = (self.ends[variant] - start) as f64;
        if ((point - start) as f64) < self.coverage * length { Place::Variant(variant) } else { Place::Uncovered }
    }
}

fn subtract(weights: &[f64], coverage: f64, mut point: f64) -> Place {
    let last = weights.len() - 1;
    for (variant, weight) in weights.iter().enumerate() {
        if point < *weight || variant == last {
            let covered = coverage == 1.0 || point < coverage * weight;
            return if covered { Place::Variant(variant) } else { Place::Uncovered };
        }
        point -= weight;
    }
    Place::Unallocated
}

fn planout(cumulative: &[f64], uniform: bool, hash: u64) -> Place {
    if uniform {
        return Place::Variant((hash % cumulative.len() as u64) as usize);
    }
    let last = cumulative.len() - 1;
    let stop = cumulative[last] * bucket::share_of_60_bits(hash);
    Place::Variant(cumulative.iter().position(|end| stop <= *end).unwrap_or(last))
}

/// An experiment's place in a layer, as a definition gives it.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct LayerSpec {
    /// The layer's key.
    pub layer: String,
    /// The first bucket, 0 to 9999.
    pub start: u16,
    /// The last bucket, inclusive.
    pub end: u16,
}

/// Reads `{"layer": "L", "start": 0, "end": 4999}`; without start and end it is the whole layer.
///
/// # Errors
/// Any other shape, a key that is none, or buckets outside of 0 to 9999.
pub fn parse_layer(doc: &Value) -> Result<LayerSpec, InvalidAllocation> {
    let invalid = |problem: &str, value: &Value| Err(InvalidAllocation::new(problem, value));
    let Value::Object(members) = doc else { return invalid("layer must be an object", doc) };
    if let Some(name) = members.keys().find(|name| !matches!(name.as_str(), "layer" | "start" | "end")) {
        return invalid("layer: unknown member", &Value::from(name.as_str()));
    }
    let layer = match members.get("layer") {
        Some(Value::String(layer)) => layer.clone(),
        other => return invalid("layer.layer must be the key of a layer", other.unwrap_or(doc)),
    };
    if let Err(problem) = text::check_key(&layer) {
        return invalid(&format!("layer.layer {problem}"), &members["layer"]);
    }
    let whole = !members.contains_key("start") && !members.contains_key("end");
    let (start, end) = if whole { (0, BUCKETS - 1) } else { parse_bounds("layer", members, doc)? };
    Ok(LayerSpec { layer, start, end })
}

/// A range of a layer's own line.
#[derive(Clone, Debug)]
pub struct Slot {
    draw: LayerDraw,
    start: f64,
    next: f64,
}

#[derive(Clone, Debug)]
enum LayerDraw {
    /// The native hash under the seed `layer:<byte length of scope>:<scope><layer>`, which no experiment has.
    Native(Bucketer),
    /// GrowthBook's namespaces: its first hash under the seed `__<layer>`.
    GrowthBook { seed: String, utf8: bool },
}

impl Slot {
    /// The place of an experiment of this scheme in a layer of a scope: buckets of 10,000, inclusive.
    pub fn new(scheme: HashScheme, scope: &str, layer: &str, start: u16, end: u16) -> Self {
        let draw = match scheme {
            HashScheme::GrowthbookV1 | HashScheme::GrowthbookV2 | HashScheme::GrowthbookV2Utf8 => {
                LayerDraw::GrowthBook { seed: format!("__{layer}"), utf8: scheme == HashScheme::GrowthbookV2Utf8 }
            }
            _ => LayerDraw::Native(Bucketer::new(HashScheme::Native, &format!("layer:{}", bucket::seed(scope, layer)))),
        };
        let buckets = f64::from(BUCKETS);
        Slot { draw, start: f64::from(start) / buckets, next: (f64::from(end) + 1.0) / buckets }
    }

    /// The subject's place on the layer's line, in [0, 1).
    pub fn bucket(&self, subject: &str) -> f64 {
        match &self.draw {
            LayerDraw::Native(bucketer) => bucketer.bucket(subject),
            LayerDraw::GrowthBook { seed, utf8: false } => bucket::growthbook_v1(&[subject, seed], Fnv1a32::utf16),
            LayerDraw::GrowthBook { seed, utf8: true } => bucket::growthbook_v1(&[subject, seed], Fnv1a32::utf8),
        }
    }

    /// Whether the subject's place belongs to this experiment.
    pub fn contains(&self, subject: &str) -> bool {
        (self.start..self.next).contains(&self.bucket(subject))
    }
}

/// Whether experiments of two schemes draw their places in a layer alike, so that they can share one.
pub fn same_layer_draw(a: HashScheme, b: HashScheme) -> bool {
    let kind = |scheme| match scheme {
        HashScheme::GrowthbookV1 | HashScheme::GrowthbookV2 => 1,
        HashScheme::GrowthbookV2Utf8 => 2,
        _ => 0,
    };
    kind(a) == kind(b)
}
