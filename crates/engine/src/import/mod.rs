//! Definitions of other systems, read as definitions of this one.
//!
//! What decides who gets what is represented exactly or not at all: an experiment of which any such part has no
//! counterpart is not imported, and is listed with the place and the reason. What is only cosmetic, or asks for the
//! user's attention, is imported and listed, too. Nothing is dropped silently, and nothing is approximated.

mod experiment_service;
mod growthbook;
mod mongo;
mod pattern;

use serde_json::{Map, Value, json};
use thiserror::Error;

/// The buckets that allocations and layers are counted in.
const BUCKETS: u32 = 10_000;

/// The bytes of a foreign text that a message repeats.
const EXCERPT_BYTES: usize = 200;

/// Whose definitions a document holds.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum Format {
    /// The payload that GrowthBook's SDKs load: `{"features": {...}, "experiments": [...], "savedGroups": {...}}`.
    GrowthBook,
    /// The config snapshot that the experiment service publishes: `{"version": 1, "experiments": [...]}`.
    ExperimentService,
}

impl Format {
    /// The format of a name, as `exp_import(format => ...)` takes it.
    pub fn parse(name: &str) -> Option<Self> {
        match name {
            "growthbook" => Some(Format::GrowthBook),
            "experiment-service" => Some(Format::ExperimentService),
            _ => None,
        }
    }

    /// The name that [`Format::parse`] reads.
    pub fn name(self) -> &'static str {
        match self {
            Format::GrowthBook => "growthbook",
            Format::ExperimentService => "experiment-service",
        }
    }
}

/// Why a document as a whole is not of the format it is said to be.
#[derive(Debug, Clone, PartialEq, Eq, Error)]
#[error("{problem}")]
pub struct ImportError {
    /// What is wrong, for example `the document has neither features nor experiments`.
    pub problem: String,
    /// The offending value, cut where it is long.
    pub detail: String,
}

impl ImportError {
    fn new(problem: &str, offending: &Value) -> Self {
        ImportError { problem: problem.to_owned(), detail: format!("Got {}.", excerpt(&offending.to_string())) }
    }
}

/// What a document defines, in the order in which it is to be created: layers and audiences before what uses them.
#[derive(Debug, Clone, Default, PartialEq)]
pub struct Import {
    /// The layers that the experiments have places in, each once.
    pub layers: Vec<String>,
    /// The reusable rule lists.
    pub audiences: Vec<Audience>,
    /// The experiments, each under a key of its own.
    pub experiments: Vec<Experiment>,
    /// All that is not imported, and all that is but differs or needs attention.
    pub problems: Vec<Problem>,
}

/// A reusable list of rules.
#[derive(Debug, Clone, PartialEq)]
pub struct Audience {
    /// Its key.
    pub audience: String,
    /// Its name for people.
    pub name: Option<String>,
    /// `[{"conditions": [...]}]`, never empty.
    pub rules: Value,
}

/// An experiment, in the members that `exp_define` and `exp_update` take.
#[derive(Debug, Clone, PartialEq)]
pub struct Experiment {
    /// Its key.
    pub key: String,
    /// Its name for people.
    pub name: Option<String>,
    /// What it is about.
    pub description: Option<String>,
    /// What it is to show.
    pub hypothesis: Option<String>,
    /// Its labels.
    pub tags: Vec<String>,
    /// `draft`, `running`, `stopped`, `paused` or `archived`.
    pub status: &'static str,
    /// `[{"key", "weight", "payload"}]`.
    pub variants: Value,
    /// `[{"variant", "start", "end"}]`, ordered and without overlap; where there is none, the weights decide.
    pub allocations: Option<Value>,
    /// What the other system hashes a subject with.
    pub salt: String,
    /// The other system's hash scheme, so that nobody moves.
    pub hash: &'static str,
    /// The share of the line that is enrolled.
    pub coverage: f64,
    /// The [`Audience::audience`] that must match.
    pub audience: Option<String>,
    /// Its own rules, that must match, too; where there are none, everyone matches.
    pub targeting: Option<Value>,
    /// `{"layer", "start", "end"}`.
    pub layer: Option<Value>,
    /// Whatever else the other system says about it, under that system's name.
    pub metadata: Value,
}

/// Something that is not imported, or that is and needs attention.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Problem {
    /// What it is about: `document`, `feature`, `rule`, `savedGroup`, `experiment`, `audience`.
    pub object: &'static str,
    /// The name of that object.
    pub key: String,
    /// The place and the reason, for example `features.checkout.rules[1].condition.tags: $size has no counterpart`.
    pub problem: String,
    /// Whether the object is not imported.
    pub skipped: bool,
}

/// Reads the definitions of a document.
///
/// # Errors
/// Where the document as a whole is not of the format. Faults of one definition are in [`Import::problems`].
pub fn import(format: Format, doc: &Value) -> Result<Import, ImportError> {
    match format {
        Format::GrowthBook => growthbook::import(doc),
        Format::ExperimentService => experiment_service::import(doc),
    }
}

impl Import {
    fn note(&mut self, object: &'static str, key: &str, problem: String) {
        self.problems.push(Problem { object, key: excerpt(key), problem, skipped: false });
    }

    fn skip(&mut self, object: &'static str, key: &str, problem: String) {
        self.problems.push(Problem { object, key: excerpt(key), problem, skipped: true });
    }

    /// Where an experiment of this key is already.
    fn has(&self, key: &str) -> bool {
        self.experiments.iter().any(|experiment| experiment.key == key)
    }
}

/// Which variant owns each of the [`BUCKETS`], by a function of the bucket.
fn owners(mut owner: impl FnMut(u32) -> Option<usize>) -> Vec<Option<usize>> {
    (0..BUCKETS).map(&mut owner).collect()
}

/// The allocations that say the same as a table of owners.
fn allocations(owners: &[Option<usize>], keys: &[String]) -> Value {
    let mut list = Vec::new();
    let mut start = 0;
    for run in owners.chunk_by(|a, b| a == b) {
        let next = start + run.len();
        if let Some(owner) = run[0] {
            list.push(json!({"variant": keys[owner], "start": start, "end": next - 1}));
        }
        start = next;
    }
    Value::from(list)
}

/// A member that is a text; none where it is absent, null or of another type.
fn text(members: &Map<String, Value>, name: &str) -> Option<String> {
    members.get(name).and_then(Value::as_str).map(str::to_owned)
}

/// A member that says something: neither absent nor null.
fn given<'a>(members: &'a Map<String, Value>, name: &str) -> Option<&'a Value> {
    members.get(name).filter(|value| !value.is_null())
}

fn finite(value: &Value) -> Option<f64> {
    value.as_f64().filter(|number| number.is_finite())
}

/// The members of an object in the order of their names: whether serde_json's map is sorted depends on the features
/// that other crates switch on.
fn sorted(members: &Map<String, Value>) -> Vec<(&String, &Value)> {
    let mut list: Vec<_> = members.iter().collect();
    list.sort_by_key(|(name, _)| *name);
    list
}

/// A text cut to [`EXCERPT_BYTES`], on the boundary of a character.
fn excerpt(text: &str) -> String {
    if text.len() <= EXCERPT_BYTES {
        return text.to_owned();
    }
    format!("{}... ({} bytes)", &text[..text.floor_char_boundary(EXCERPT_BYTES)], text.len())
}
