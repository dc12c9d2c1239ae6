//! The variants of an experiment, as a definition gives them.

use std::collections::HashMap;
use std::fmt;

use serde_json::{Map, Value};
use thiserror::Error;

use crate::text;

/// The most variants that one experiment may have.
pub const MAX_VARIANTS: usize = 1000;

/// The bytes of an offending value that a message repeats.
const EXCERPT_BYTES: usize = 200;

/// A variant as the caller wrote it.
#[derive(Debug, Clone, PartialEq)]
pub struct VariantSpec {
    /// Its name, unique within the experiment, by [`text::check_key`].
    pub key: String,
    /// Its share of the line in any unit, positive and finite; only the ratio to the other weights matters.
    pub weight: f64,
    /// What it delivers.
    pub payload: PayloadSpec,
}

/// What a definition says about a payload. An update keeps what it does not mention, so silence and null differ.
#[derive(Debug, Clone, PartialEq)]
pub enum PayloadSpec {
    /// Not mentioned: an update keeps the stored one.
    Absent,
    /// Explicitly none.
    Null,
    /// This document.
    Value(Value),
    /// The shared config of this slug or alias, as it stands whenever a decision is made.
    Config(String),
}

/// The kind of fault in a list of variants. Displayed as the stable name that applications match on.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum VariantsReason {
    /// There is no variant.
    Empty,
    /// A weight is not a number, not above 0, or out of a double's range.
    NonPositiveWeight,
    /// A key occurs twice.
    DuplicateKey,
    /// A key is missing, not a text, or not a legal name.
    InvalidKey,
    /// The document has another shape than the two accepted ones, or an unknown member.
    Malformed,
    /// There are more than [`MAX_VARIANTS`].
    TooMany,
}

impl fmt::Display for VariantsReason {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.write_str(match self {
            VariantsReason::Empty => "empty",
            VariantsReason::NonPositiveWeight => "non_positive_weight",
            VariantsReason::DuplicateKey => "duplicate_key",
            VariantsReason::InvalidKey => "invalid_key",
            VariantsReason::Malformed => "malformed",
            VariantsReason::TooMany => "too_many",
        })
    }
}

/// Why a list of variants is refused.
#[derive(Debug, Clone, PartialEq, Eq, Error)]
#[error("{message}")]
pub struct InvalidVariants {
    /// The kind of fault.
    pub reason: VariantsReason,
    /// What is wrong and where, for example `variants[1].weight must be ...`.
    pub message: String,
    /// The offending value, cut where it is long.
    pub detail: String,
}

impl InvalidVariants {
    fn new(reason: VariantsReason, message: String, offending: &Value) -> Self {
        let detail = format!("Got {}.", excerpt(&offending.to_string()));
        InvalidVariants { reason, message, detail }
    }
}

/// Reads `[{"key": text, "weight": number, "payload": any}]` in the order given, where a missing weight is 1,
/// or `{"control": 1, "treatment": 1}` ordered by the bytes of the keys, because jsonb keeps no order.
///
/// # Errors
/// The first fault found, with its place. Nothing is guessed: an unknown member is refused, because it may be
/// a misspelt `weight`.
pub fn parse_variants(doc: &Value) -> Result<Vec<VariantSpec>, InvalidVariants> {
    match doc {
        Value::Array(items) => {
            check_count(items.len(), doc)?;
            from_list(items)
        }
        Value::Object(members) => {
            check_count(members.len(), doc)?;
            from_weights(members)
        }
        _ => Err(InvalidVariants::new(
            VariantsReason::Malformed,
            "variants must be an array of objects, or an object of weights".to_owned(),
            doc,
        )),
    }
}

/// The index of the control: the variant named `control`, else the first.
pub fn control_index<'a>(keys: impl IntoIterator<Item = &'a str>) -> usize {
    keys.into_iter().position(|key| key == "control").unwrap_or(0)
}

fn check_count(count: usize, doc: &Value) -> Result<(), InvalidVariants> {
    if count == 0 {
        let message = "there must be at least one variant".to_owned();
        return Err(InvalidVariants::new(VariantsReason::Empty, message, doc));
    }
    if count > MAX_VARIANTS {
        let message = format!("there are {count} variants, at most {MAX_VARIANTS} are allowed");
        return Err(InvalidVariants::new(VariantsReason::TooMany, message, doc));
    }
    Ok(())
}

fn from_list(items: &[Value]) -> Result<Vec<VariantSpec>, InvalidVariants> {
    let mut places = HashMap::with_capacity(items.len());
    let mut specs = Vec::with_capacity(items.len());
    for (index, item) in items.iter().enumerate() {
        let spec = from_item(&format!("variants[{index}]"), item)?;
        if let Some(first) = places.insert(spec.key.clone(), index) {
            let message = format!("variants[{index}] repeats the key of variants[{first}]");
            return Err(InvalidVariants::new(VariantsReason::DuplicateKey, message, &item["key"]));
        }
        specs.push(spec);
    }
    Ok(specs)
}

fn from_item(place: &str, item: &Value) -> Result<VariantSpec, InvalidVariants> {
    let Value::Object(members) = item else {
        let message = format!("{place} must be an object");
        return Err(InvalidVariants::new(VariantsReason::Malformed, message, item));
    };
    check_members(place, members)?;
    let weight = members.get("weight").map_or(Ok(1.0), |value| weight(&format!("{place}.weight"), value))?;
    Ok(VariantSpec { key: key(place, item)?, weight, payload: payload(place, members)? })
}

fn payload(place: &str, members: &Map<String, Value>) -> Result<PayloadSpec, InvalidVariants> {
    let malformed = |problem: &str, value: &Value| {
        InvalidVariants::new(VariantsReason::Malformed, format!("{place}{problem}"), value)
    };
    match (members.get("payload"), members.get("config")) {
        (None, None) => Ok(PayloadSpec::Absent),
        (Some(Value::Null), None | Some(Value::Null)) | (None, Some(Value::Null)) => Ok(PayloadSpec::Null),
        (Some(value), None | Some(Value::Null)) => Ok(PayloadSpec::Value(value.clone())),
        (None | Some(Value::Null), Some(Value::String(config))) => Ok(PayloadSpec::Config(config.clone())),
        (None | Some(Value::Null), Some(config)) => Err(malformed(".config must be a text", config)),
        (Some(_), Some(config)) => Err(malformed(" has a payload and a config", config)),
    }
}

fn check_members(place: &str, members: &Map<String, Value>) -> Result<(), InvalidVariants> {
    let unknown = members.keys().find(|name| !matches!(name.as_str(), "key" | "weight" | "payload" | "config"));
    let Some(name) = unknown else { return Ok(()) };
    let name = Value::from(name.as_str());
    let message = format!("{place} has the unknown member {}", excerpt(&name.to_string()));
    Err(InvalidVariants::new(VariantsReason::Malformed, message, &name))
}

fn key(place: &str, item: &Value) -> Result<String, InvalidVariants> {
    let invalid = |problem: &str, offending: &Value| {
        InvalidVariants::new(VariantsReason::InvalidKey, format!("{place}{problem}"), offending)
    };
    match item.get("key") {
        None => Err(invalid(" has no key", item)),
        Some(value @ Value::String(key)) => {
            text::check_key(key).map_err(|problem| invalid(&format!(".key {problem}"), value))?;
            Ok(key.clone())
        }
        Some(value) => Err(invalid(".key must be a text", value)),
    }
}

fn from_weights(members: &Map<String, Value>) -> Result<Vec<VariantSpec>, InvalidVariants> {
    let mut specs = Vec::with_capacity(members.len());
    for (key, value) in members {
        let name = Value::from(key.as_str());
        let place = format!("variants[{}]", excerpt(&name.to_string()));
        text::check_key(key).map_err(|problem| {
            InvalidVariants::new(VariantsReason::InvalidKey, format!("the key of {place} {problem}"), &name)
        })?;
        let weight = weight(&place, value)?;
        specs.push(VariantSpec { key: key.clone(), weight, payload: PayloadSpec::Absent });
    }
    // Whether serde_json's map is sorted depends on the features that other crates switch on.
    specs.sort_by(|a, b| a.key.cmp(&b.key));
    Ok(specs)
}

fn weight(place: &str, value: &Value) -> Result<f64, InvalidVariants> {
    let weight = value.as_f64().filter(|weight| weight.is_finite() && *weight > 0.0);
    weight.ok_or_else(|| {
        let message = format!("{place} must be a number above 0, within the range of float8");
        InvalidVariants::new(VariantsReason::NonPositiveWeight, message, value)
    })
}

/// A text cut to [`EXCERPT_BYTES`], on the boundary of a character.
fn excerpt(text: &str) -> String {
    if text.len() <= EXCERPT_BYTES {
        return text.to_owned();
    }
    format!("{}... ({} bytes)", &text[..text.floor_char_boundary(EXCERPT_BYTES)], text.len())
}
