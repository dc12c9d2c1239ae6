//! What rules look at: the attributes of a subject.

use std::borrow::Cow;
use std::fmt;

use serde_json::Value;

use super::Number;

/// The attributes of a subject.
pub trait Context {
    /// The attribute of this name: the top-level member of exactly that name, else, where the name has dots, the
    /// one at that path through objects. `None` where there is neither; a JSON null is there.
    fn find(&self, name: &AttributeName) -> Option<Attribute<'_>>;
}

impl Context for Value {
    fn find(&self, name: &AttributeName) -> Option<Attribute<'_>> {
        let members = self.as_object()?;
        members.get(name.exact()).or_else(|| at_path(self, name.path())).map(Attribute::from)
    }
}

fn at_path<'a>(value: &'a Value, path: &[Box<str>]) -> Option<&'a Value> {
    if path.is_empty() {
        return None;
    }
    path.iter().try_fold(value, |value, step| value.as_object()?.get(&**step))
}

/// The name of an attribute, as a condition gives it.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct AttributeName {
    exact: Box<str>,
    path: Box<[Box<str>]>,
}

impl AttributeName {
    pub(super) fn new(name: &str) -> Self {
        let path = if name.contains('.') { name.split('.').map(Box::from).collect() } else { Box::default() };
        AttributeName { exact: name.into(), path }
    }

    /// The name as it is written.
    pub fn exact(&self) -> &str {
        &self.exact
    }

    /// The name split at its dots; empty where there is no dot.
    pub fn path(&self) -> &[Box<str>] {
        &self.path
    }
}

/// The value of an attribute.
#[derive(Debug, Clone)]
pub enum Attribute<'a> {
    /// A JSON null.
    Null,
    /// A boolean.
    Bool(bool),
    /// A number.
    Number(Number),
    /// A text.
    Text(Cow<'a, str>),
    /// An array or an object; the other kinds of values have variants of their own.
    Json(Cow<'a, Value>),
}

impl<'a> From<&'a Value> for Attribute<'a> {
    fn from(value: &'a Value) -> Self {
        match value {
            Value::Null => Attribute::Null,
            Value::Bool(value) => Attribute::Bool(*value),
            Value::Number(number) => Attribute::Number(number.into()),
            Value::String(text) => Attribute::Text(Cow::Borrowed(text)),
            Value::Array(_) | Value::Object(_) => Attribute::Json(Cow::Borrowed(value)),
        }
    }
}

/// As compact JSON.
impl fmt::Display for Attribute<'_> {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        match self {
            Attribute::Null => f.write_str("null"),
            Attribute::Bool(value) => value.fmt(f),
            Attribute::Number(number) => number.fmt(f),
            Attribute::Text(text) => Value::from(&**text).fmt(f),
            Attribute::Json(value) => value.fmt(f),
        }
    }
}
