//! Targeting rules: parsed once, then matched against a subject's attributes.
//!
//! A document is an array of rules, of which one must match; a rule is an object whose `conditions` must all
//! hold. An empty array, and a rule without conditions, match everyone.
//!
//! An absent attribute meets no condition, negated or not, but `neq`, `notIn`, `notContains` and
//! `"exists": false`. A JSON null is present. Nothing is converted: 18 is not `"18"`, true is not 1.

mod attribute;
mod number;
mod operator;
mod parse;
mod predicate;

use serde_json::{Map, Value};
use thiserror::Error;

pub use attribute::{Attribute, AttributeName, Context};
pub use number::Number;
use operator::Operator;
use predicate::Predicate;

/// The most rules that one document may have.
pub const MAX_RULES: usize = 1000;

/// The most conditions that the rules of one document may have together.
pub const MAX_CONDITIONS: usize = 1000;

/// The most elements that the value of one condition may list.
pub const MAX_LIST: usize = 10_000;

/// The most bytes that the name of an attribute may have.
pub const MAX_NAME_BYTES: usize = 255;

/// The most bytes that a regular expression may have.
pub const MAX_PATTERN_BYTES: usize = 1000;

/// The most conditions with a regular expression that the rules of one document may have together: each may take a
/// megabyte when it is compiled.
pub const MAX_PATTERNS: usize = 20;

/// The bytes of a value that a message repeats.
const EXCERPT_BYTES: usize = 200;

/// Targeting rules, ready to be matched. The default has no rules and so matches everyone.
#[derive(Debug, Clone, Default)]
pub struct Rules {
    rules: Vec<Rule>,
}

#[derive(Debug, Clone)]
struct Rule {
    /// What the rule says of itself: its id, name and description.
    labels: Map<String, Value>,
    conditions: Vec<Condition>,
}

#[derive(Debug, Clone)]
struct Condition {
    attribute: AttributeName,
    operator: Operator,
    value: Value,
    not: bool,
    predicate: Predicate,
    /// Whether a present attribute must fail the predicate.
    negated: bool,
    /// The outcome where the attribute is absent.
    absent: bool,
}

/// Why a document is refused.
#[derive(Debug, Clone, PartialEq, Eq, Error)]
#[error("{path}: {problem}")]
pub struct InvalidRule {
    /// The place of the fault, for example `rules[0].conditions[1]`.
    pub path: String,
    /// What is wrong there.
    pub problem: String,
    /// The offending value as JSON, cut where it is long.
    pub detail: String,
}

impl InvalidRule {
    fn new(path: &str, problem: impl Into<String>, offending: &Value) -> Self {
        InvalidRule { path: path.to_owned(), problem: problem.into(), detail: excerpt(&offending.to_string()) }
    }
}

/// What one rule says about a subject.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Finding {
    /// The place of the rule in the document, from 0.
    pub rule: usize,
    /// Whether the rule matches.
    pub matched: bool,
    /// The first condition that fails, from 0.
    pub failed: Option<usize>,
    /// The finding for people, for example `country eq "US": got "DE"`.
    pub text: String,
}

impl Rules {
    /// Reads an array of rules and prepares whatever matching would otherwise repeat: patterns, dates, versions,
    /// networks and lists.
    ///
    /// # Errors
    /// The first fault found, with its place. Whatever is unknown is refused, because a misspelt word that is
    /// ignored would widen an experiment.
    pub fn parse(doc: &Value) -> Result<Rules, InvalidRule> {
        parse::rules(doc).map(|rules| Rules { rules })
    }

    /// The document that these rules are read from, without what is the default in it. Reading it gives the same
    /// rules.
    pub fn to_json(&self) -> Value {
        self.rules.iter().map(Rule::to_json).collect()
    }

    /// Whether these rules match whatever the subject is.
    pub fn is_everyone(&self) -> bool {
        self.rules.is_empty() || self.rules.iter().any(|rule| rule.conditions.is_empty())
    }

    /// Whether a subject is in the audience.
    pub fn matches<C: Context + ?Sized>(&self, context: &C) -> bool {
        self.rules.is_empty() || self.rules.iter().any(|rule| rule.first_failing(context).is_none())
    }

    /// What each rule says about a subject, in order.
    pub fn explain<C: Context + ?Sized>(&self, context: &C) -> Vec<Finding> {
        self.rules.iter().enumerate().map(|(index, rule)| rule.explain(index, context)).collect()
    }
}

impl Rule {
    fn first_failing<C: Context + ?Sized>(&self, context: &C) -> Option<usize> {
        self.conditions.iter().position(|condition| !condition.holds(context))
    }

    fn explain<C: Context + ?Sized>(&self, index: usize, context: &C) -> Finding {
        let failed = self.first_failing(context);
        let text = match failed {
            None => "matches".to_owned(),
            Some(place) => self.conditions[place].explain(context),
        };
        Finding { rule: index, matched: failed.is_none(), failed, text }
    }

    fn to_json(&self) -> Value {
        let mut members = self.labels.clone();
        members.insert("conditions".to_owned(), self.conditions.iter().map(Condition::to_json).collect());
        Value::Object(members)
    }
}

impl Condition {
    fn holds<C: Context + ?Sized>(&self, context: &C) -> bool {
        match context.find(&self.attribute) {
            None => self.absent,
            Some(attribute) => self.predicate.holds(&attribute) != self.negated,
        }
    }

    fn explain<C: Context + ?Sized>(&self, context: &C) -> String {
        let not = if self.not { "not " } else { "" };
        let name = self.attribute.exact();
        let operator = self.operator.name();
        let value = excerpt(&self.value.to_string());
        let got = match context.find(&self.attribute) {
            None => "absent".to_owned(),
            Some(attribute) => format!("got {}", excerpt(&attribute.to_string())),
        };
        format!("{not}{name} {operator} {value}: {got}")
    }

    fn to_json(&self) -> Value {
        let mut members = Map::new();
        members.insert("attribute".to_owned(), self.attribute.exact().into());
        members.insert("operator".to_owned(), self.operator.name().into());
        members.insert("value".to_owned(), self.value.clone());
        if self.not {
            members.insert("not".to_owned(), true.into());
        }
        Value::Object(members)
    }
}

/// A text cut to [`EXCERPT_BYTES`], on the boundary of a character.
fn excerpt(text: &str) -> String {
    if text.len() <= EXCERPT_BYTES {
        return text.to_owned();
    }
    format!("{}... ({} bytes)", &text[..text.floor_char_boundary(EXCERPT_BYTES)], text.len())
}
