//! What a present attribute must be, prepared from the value of a condition.

use std::cmp::Ordering;
use std::collections::HashSet;
use std::net::{IpAddr, Ipv4Addr, Ipv6Addr};

use ipnet::IpNet;
use jiff::SignedDuration;
use jiff::civil::{DateTime, Time};
use jiff::fmt::temporal::Pieces;
use regex::{Regex, RegexBuilder};
use semver::Version;
use serde_json::Value;

use super::number::NumberKey;
use super::operator::Operator;
use super::{Attribute, MAX_PATTERN_BYTES, Number};

/// The most bytes that a compiled pattern, or the cache of its automaton, may take.
const REGEX_BYTES: usize = 1 << 20;

/// The most levels of groups, classes and repetitions in a pattern.
const REGEX_NESTING: u32 = 100;

/// Which orders of an attribute to a value are right, for example [`Ordering::is_gt`].
type Accepts = fn(Ordering) -> bool;

/// What a present attribute must be. The negative operators have the one of their opposite.
#[derive(Debug, Clone)]
pub(super) enum Predicate {
    /// Anything, or nothing.
    Constant(bool),
    Equal(Literal),
    OneOf(Box<List>),
    Contains(Literal),
    Number(Accepts, Number),
    StartsWith(Box<str>),
    EndsWith(Box<str>),
    Regex(Regex),
    Instant(Accepts, DateTime),
    Address(Networks),
    Version(Accepts, Version),
}

impl Predicate {
    /// Prepares the value of a condition.
    ///
    /// # Errors
    /// What is wrong with the value.
    pub(super) fn new(operator: Operator, value: &Value) -> Result<Self, String> {
        Ok(match operator {
            Operator::Eq | Operator::Neq => Predicate::Equal(Literal::new(value)),
            Operator::In | Operator::NotIn => one_of(value),
            Operator::Contains | Operator::NotContains => Predicate::Contains(Literal::new(value)),
            Operator::Gt => number(Ordering::is_gt, value),
            Operator::Gte => number(Ordering::is_ge, value),
            Operator::Lt => number(Ordering::is_lt, value),
            Operator::Lte => number(Ordering::is_le, value),
            Operator::StartsWith => Predicate::StartsWith(text(value)?.into()),
            Operator::EndsWith => Predicate::EndsWith(text(value)?.into()),
            Operator::Regex => Predicate::Regex(pattern(text(value)?)?),
            Operator::Exists => Predicate::Constant(value.as_bool().ok_or("the value must be a boolean")?),
            Operator::Before => Predicate::Instant(Ordering::is_lt, date(value)?),
            Operator::After => Predicate::Instant(Ordering::is_gt, date(value)?),
            Operator::Cidr => Predicate::Address(networks(value)?),
            Operator::SemverEq => Predicate::Version(Ordering::is_eq, version(value)?),
            Operator::SemverGt => Predicate::Version(Ordering::is_gt, version(value)?),
            Operator::SemverGte => Predicate::Version(Ordering::is_ge, version(value)?),
            Operator::SemverLt => Predicate::Version(Ordering::is_lt, version(value)?),
            Operator::SemverLte => Predicate::Version(Ordering::is_le, version(value)?),
        })
    }

    /// Whether an attribute is what it must be.
    pub(super) fn holds(&self, attribute: &Attribute<'_>) -> bool {
        match (self, attribute) {
            (Predicate::Constant(outcome), _) => *outcome,
            (Predicate::Equal(literal), _) => literal.equals(attribute),
            (Predicate::OneOf(list), _) => list.has(attribute),
            (Predicate::Contains(literal), _) => literal.is_in(attribute),
            (Predicate::Number(accepts, value), Attribute::Number(number)) => {
                number.partial_cmp(value).is_some_and(accepts)
            }
            (_, Attribute::Text(text)) => self.holds_for_text(text),
            _ => false,
        }
    }

    fn holds_for_text(&self, text: &str) -> bool {
        match self {
            Predicate::StartsWith(start) => text.starts_with(&**start),
            Predicate::EndsWith(end) => text.ends_with(&**end),
            Predicate::Regex(pattern) => pattern.is_match(text),
            Predicate::Instant(accepts, value) => instant(text).is_some_and(|instant| accepts(instant.cmp(value))),
            Predicate::Address(networks) => text.parse().is_ok_and(|address| networks.has(address)),
            Predicate::Version(accepts, value) => {
                Version::parse(text).is_ok_and(|version| accepts(version.cmp_precedence(value)))
            }
            _ => false,
        }
    }
}

/// A value to be equal to, or to be contained.
#[derive(Debug, Clone)]
pub(super) enum Literal {
    Null,
    Bool(bool),
    Number(Number),
    Text(Box<str>),
    Json(Value),
}

impl Literal {
    fn new(value: &Value) -> Self {
        match value {
            Value::Null => Literal::Null,
            Value::Bool(value) => Literal::Bool(*value),
            Value::Number(number) => Literal::Number(number.into()),
            Value::String(text) => Literal::Text(text.as_str().into()),
            Value::Array(_) | Value::Object(_) => Literal::Json(value.clone()),
        }
    }

    fn equals(&self, attribute: &Attribute<'_>) -> bool {
        match (self, attribute) {
            (Literal::Null, Attribute::Null) => true,
            (Literal::Bool(a), Attribute::Bool(b)) => a == b,
            (Literal::Number(a), Attribute::Number(b)) => a == b,
            (Literal::Text(a), Attribute::Text(b)) => **a == **b,
            (Literal::Json(a), Attribute::Json(b)) => equal(a, b),
            _ => false,
        }
    }

    /// Whether a text has this text in it, or an array an element equal to this.
    fn is_in(&self, attribute: &Attribute<'_>) -> bool {
        match (self, attribute) {
            (Literal::Text(part), Attribute::Text(text)) => text.contains(&**part),
            (_, Attribute::Json(value)) => {
                value.as_array().is_some_and(|elements| elements.iter().any(|element| self.equals(&element.into())))
            }
            _ => false,
        }
    }
}

/// Whether two values are the same, numbers by their value.
fn equal(a: &Value, b: &Value) -> bool {
    match (a, b) {
        (Value::Number(a), Value::Number(b)) => Number::from(a) == Number::from(b),
        (Value::Array(a), Value::Array(b)) => a.len() == b.len() && a.iter().zip(b).all(|(a, b)| equal(a, b)),
        (Value::Object(a), Value::Object(b)) => {
            a.len() == b.len() && a.iter().all(|(name, a)| b.get(name).is_some_and(|b| equal(a, b)))
        }
        _ => a == b,
    }
}

/// Values to be one of. Texts and numbers are the ones that long lists are made of.
#[derive(Debug, Clone, Default)]
pub(super) struct List {
    null: bool,
    bools: [bool; 2],
    numbers: HashSet<NumberKey>,
    texts: HashSet<Box<str>>,
    others: Vec<Value>,
}

impl List {
    fn add(&mut self, value: &Value) {
        match Literal::new(value) {
            Literal::Null => self.null = true,
            Literal::Bool(value) => self.bools[usize::from(value)] = true,
            Literal::Number(number) => _ = self.numbers.insert(number.key()),
            Literal::Text(text) => _ = self.texts.insert(text),
            Literal::Json(value) => self.others.push(value),
        }
    }

    fn has(&self, attribute: &Attribute<'_>) -> bool {
        match attribute {
            Attribute::Null => self.null,
            Attribute::Bool(value) => self.bools[usize::from(*value)],
            Attribute::Number(number) => self.numbers.contains(&number.key()),
            Attribute::Text(text) => self.texts.contains(&**text),
            Attribute::Json(value) => self.others.iter().any(|other| equal(other, value)),
        }
    }
}

/// What is no list is accepted, and has nothing in it.
fn one_of(value: &Value) -> Predicate {
    let Value::Array(elements) = value else { return Predicate::Constant(false) };
    let mut list = List::default();
    elements.iter().for_each(|element| list.add(element));
    Predicate::OneOf(Box::new(list))
}

/// What is no number is accepted, and nothing compares to it.
fn number(accepts: Accepts, value: &Value) -> Predicate {
    match value {
        Value::Number(number) => Predicate::Number(accepts, number.into()),
        _ => Predicate::Constant(false),
    }
}

fn text(value: &Value) -> Result<&str, String> {
    value.as_str().ok_or_else(|| "the value must be a text".to_owned())
}

fn pattern(pattern: &str) -> Result<Regex, String> {
    if pattern.len() > MAX_PATTERN_BYTES {
        let bytes = pattern.len();
        return Err(format!("the pattern is {bytes} bytes long, at most {MAX_PATTERN_BYTES} are allowed"));
    }
    let mut builder = RegexBuilder::new(pattern);
    builder.size_limit(REGEX_BYTES).dfa_size_limit(REGEX_BYTES).nest_limit(REGEX_NESTING);
    builder.build().map_err(|error| format!("the value must be a regular expression: {}", reason(&error)))
}

/// The crate draws the place of the fault on several lines, and says on the last one what it is.
fn reason(error: &regex::Error) -> String {
    let text = error.to_string();
    let last = text.lines().last().unwrap_or_default();
    last.strip_prefix("error: ").unwrap_or(last).to_owned()
}

fn date(value: &Value) -> Result<DateTime, String> {
    instant(text(value)?).ok_or_else(|| "the value must be a date or a timestamp of RFC 3339".to_owned())
}

/// The date and time in UTC. Not an instant of jiff's, because those end on the day before 9999-12-31, which
/// stands for never in many a table. A time zone by name is refused: the offset in front of it may be wrong.
fn instant(text: &str) -> Option<DateTime> {
    let pieces = Pieces::parse(text).ok()?;
    if pieces.time_zone_annotation().is_some() {
        return None;
    }
    let local = pieces.date().to_datetime(pieces.time().unwrap_or(Time::midnight()));
    let offset = pieces.to_numeric_offset().map_or(0, |offset| offset.seconds());
    local.checked_sub(SignedDuration::from_secs(offset.into())).ok()
}

fn version(value: &Value) -> Result<Version, String> {
    Version::parse(text(value)?).map_err(|error| format!("the value must be a semantic version: {error}"))
}

/// Networks to be in: their first and last addresses, by the first, where a last address is the largest one so
/// far. So the last network that starts at or before an address decides.
#[derive(Debug, Clone)]
pub(super) struct Networks {
    v4: Vec<(Ipv4Addr, Ipv4Addr)>,
    v6: Vec<(Ipv6Addr, Ipv6Addr)>,
}

impl Networks {
    fn new(networks: &[IpNet]) -> Self {
        let (mut v4, mut v6) = (Vec::new(), Vec::new());
        for network in networks {
            match network {
                IpNet::V4(network) => v4.push((network.network(), network.broadcast())),
                IpNet::V6(network) => v6.push((network.network(), network.broadcast())),
            }
        }
        Networks { v4: searchable(v4), v6: searchable(v6) }
    }

    fn has(&self, address: IpAddr) -> bool {
        match address.to_canonical() {
            IpAddr::V4(address) => has(&self.v4, address),
            IpAddr::V6(address) => has(&self.v6, address),
        }
    }
}

fn searchable<A: Copy + Ord>(mut ranges: Vec<(A, A)>) -> Vec<(A, A)> {
    ranges.sort_unstable();
    for index in 1..ranges.len() {
        ranges[index].1 = ranges[index].1.max(ranges[index - 1].1);
    }
    ranges
}

fn has<A: Copy + Ord>(ranges: &[(A, A)], address: A) -> bool {
    let after = ranges.partition_point(|(first, _)| *first <= address);
    after > 0 && address <= ranges[after - 1].1
}

fn networks(value: &Value) -> Result<Networks, String> {
    let one = |place: &str, value: &Value| {
        let network = value.as_str().ok_or_else(|| format!("{place} must be a text"))?;
        network_of(network).ok_or_else(|| format!("{place} must be an IP address or network"))
    };
    let networks: Vec<IpNet> = match value {
        Value::Array(elements) => {
            let numbered = elements.iter().enumerate();
            numbered.map(|(index, element)| one(&format!("value[{index}]"), element)).collect::<Result<_, _>>()?
        }
        Value::String(_) => vec![one("the value", value)?],
        _ => return Err("the value must be a text or an array of texts".to_owned()),
    };
    Ok(Networks::new(&networks))
}

/// The network of a text, where an address is a network of one.
fn network_of(text: &str) -> Option<IpNet> {
    let (address, prefix) = text.split_once('/').map_or((text, None), |(address, prefix)| (address, Some(prefix)));
    // ipnet reads 010.0.0.0 too, which some take for 8.0.0.0.
    let address: IpAddr = address.parse().ok()?;
    let network = if prefix.is_some() { text.parse().ok()? } else { IpNet::from(address) };
    Some(unmapped(network))
}

/// A network of IPv4 addresses that is written as one of IPv6.
fn unmapped(network: IpNet) -> IpNet {
    let mapped = network.addr().to_canonical();
    match network.prefix_len().checked_sub(96) {
        Some(prefix) if mapped.is_ipv4() => IpNet::new(mapped, prefix).unwrap_or(network),
        _ => network,
    }
}
