//! What is measured of a subject's events, and which definitions of a metric make sense.

use thiserror::Error;

use crate::text::{self, float};

/// The bytes of an offending value that a message repeats.
const EXCERPT_BYTES: usize = 200;
/// The longest window after the first exposure, in days.
const MAX_WINDOW_DAYS: i64 = 36_500;

const MICROS_PER_DAY: i64 = 86_400_000_000;

/// The kinds of metrics.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Kind {
    /// How many events.
    Count,
    /// The sum of their values.
    Sum,
    /// The mean of their values.
    Avg,
    /// Events of one name for each of another.
    Rate,
    /// Whether there was one.
    Conversion,
    /// One metric for each unit of another.
    Ratio,
}

impl Kind {
    const ALL: [(Kind, &'static str); 6] = [
        (Kind::Count, "count"),
        (Kind::Sum, "sum"),
        (Kind::Avg, "avg"),
        (Kind::Rate, "rate"),
        (Kind::Conversion, "conversion"),
        (Kind::Ratio, "ratio"),
    ];

    /// The kind of a name.
    pub fn parse(name: &str) -> Option<Self> {
        Self::ALL.into_iter().find(|(_, known)| *known == name).map(|(kind, _)| kind)
    }

    /// Its name.
    pub fn name(self) -> &'static str {
        Self::ALL.into_iter().find(|(kind, _)| *kind == self).map_or("", |(_, name)| name)
    }
}

/// What a part of a metric takes of events.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Amount {
    /// How many they are.
    Count,
    /// Their values, summed.
    Sum,
    /// 1 if there is any.
    Any,
}

impl Amount {
    /// The amount after one more event of this value. It stays finite: a sum beyond the largest double is that one.
    pub fn accumulate(self, so_far: f64, value: f64) -> f64 {
        match self {
            Amount::Count => finite(so_far + 1.0),
            Amount::Sum => finite(so_far + value),
            Amount::Any => 1.0,
        }
    }

    /// The amount of two sets of events that have none in common; finite as well.
    pub fn combine(self, a: f64, b: f64) -> f64 {
        match self {
            Amount::Count | Amount::Sum => finite(a + b),
            Amount::Any => a.max(b),
        }
    }
}

/// A subject's value is stored, squared and summed on: an infinite one would spoil the sums of all others.
fn finite(value: f64) -> f64 {
    value.clamp(f64::MIN, f64::MAX)
}

/// An amount of the events of one name.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Part {
    /// The name.
    pub event: String,
    /// What of them.
    pub amount: Amount,
}

/// A metric of events.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Metric {
    /// The value, or the numerator of a quotient.
    pub numerator: Part,
    /// The denominator of a quotient.
    pub denominator: Option<Part>,
    /// How long after the first exposure events count, in microseconds; `None` for ever.
    pub window: Option<i64>,
}

/// Where an event lies as seen from the first exposure.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Phase {
    /// Before it: it counts in the covariate.
    Before,
    /// From it on, within the window: it counts in the value.
    During,
    /// Too early or too late.
    Neither,
}

/// Where a time lies; all times are in microseconds.
pub fn phase(ts: i64, exposed_at: i64, window: Option<i64>, covariate: i64) -> Phase {
    if ts >= exposed_at {
        let ends = window.map(|window| exposed_at.saturating_add(window));
        if ends.is_none_or(|end| ts < end) { Phase::During } else { Phase::Neither }
    } else if ts >= exposed_at.saturating_sub(covariate) {
        Phase::Before
    } else {
        Phase::Neither
    }
}

/// A definition as the caller wrote it. Its own name is the caller's to check; a ratio may not be of itself.
#[derive(Clone, Copy, Debug)]
pub struct MetricSpec<'a> {
    /// The metric's name.
    pub metric: &'a str,
    /// The name of a [`Kind`].
    pub kind: &'a str,
    /// The event that it is about.
    pub event: Option<&'a str>,
    /// Of a rate an event, of a ratio a metric.
    pub numerator: Option<&'a str>,
    /// Of a rate an event, of a ratio a metric.
    pub denominator: Option<&'a str>,
    /// A query in place of an event; what is in it is not looked at here.
    pub source: Option<&'a str>,
    /// What it is counted in, for people.
    pub unit: Option<&'a str>,
    /// `maximize` or `minimize`.
    pub objective: &'a str,
    /// How long after the first exposure events count; `None` for ever.
    pub window: Option<Interval>,
    /// What a subject's value is at most, in the metric's unit.
    pub cap: Option<f64>,
    /// Which percentile of all subjects' values it is at most, between 0 and 1.
    pub cap_percentile: Option<f64>,
}

/// An interval in the parts that Postgres has of it, which add up.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq)]
pub struct Interval {
    /// Months, of no certain length.
    pub months: i32,
    /// Days.
    pub days: i32,
    /// Microseconds.
    pub micros: i64,
}

impl Interval {
    /// Its length in microseconds, a day being 24 hours; `None` with months, and where it is out of range.
    pub fn micros(&self) -> Option<i64> {
        let days = i64::from(self.days).checked_mul(MICROS_PER_DAY)?;
        if self.months == 0 { days.checked_add(self.micros) } else { None }
    }
}

/// Why a definition is refused.
#[derive(Clone, Debug, PartialEq, Eq, Error)]
#[error("{problem}")]
pub struct InvalidMetric {
    /// What is wrong with which argument, in few words and without the values given.
    pub problem: String,
    /// The offending value, cut where it is long.
    pub detail: String,
    /// What to do about it.
    pub hint: &'static str,
}

impl InvalidMetric {
    fn new(problem: impl Into<String>, detail: impl Into<String>, hint: &'static str) -> Self {
        InvalidMetric { problem: problem.into(), detail: detail.into(), hint }
    }
}

type Checked<T = ()> = Result<T, InvalidMetric>;

impl MetricSpec<'_> {
    /// Checks all arguments against the kind, and against each other.
    ///
    /// # Errors
    /// The first fault found, by its argument. An argument that the kind has no use for is refused rather than ignored.
    pub fn validate(&self) -> Checked<Kind> {
        let kind = Kind::parse(self.kind).ok_or_else(|| {
            let hint = "The kinds are count, sum, avg, rate, conversion and ratio.";
            InvalidMetric::new("unknown kind", got(self.kind), hint)
        })?;
        match kind {
            Kind::Rate | Kind::Ratio => self.check_quotient(kind)?,
            Kind::Count | Kind::Sum | Kind::Avg | Kind::Conversion => self.check_single(kind)?,
        }
        if !matches!(self.objective, "maximize" | "minimize") {
            let hint = "Say whether more of it is better, or less.";
            return Err(InvalidMetric::new("objective must be maximize or minimize", got(self.objective), hint));
        }
        self.window.map_or(Ok(()), check_window)?;
        self.check_caps(kind)?;
        self.unit.map_or(Ok(()), |unit| check_name("unit", unit))?;
        Ok(kind)
    }

    /// Of a kind that is about one event, or a query.
    fn check_single(&self, kind: Kind) -> Checked {
        let hint = "numerator and denominator are for the kinds rate and ratio.";
        for (argument, given) in [("numerator", self.numerator), ("denominator", self.denominator)] {
            refuse(kind, argument, given, hint)?;
        }
        let hint = "Give the event's name as event, or a query of (subject, value, ts) as source.";
        match (self.event, self.source) {
            (Some(event), None) => check_name("event", event),
            (None, Some(source)) if source.trim().is_empty() => {
                Err(InvalidMetric::new("the source is empty", got(source), hint))
            }
            (None, Some(_)) => Ok(()),
            (Some(event), Some(_)) => {
                let problem = "event and source exclude each other";
                Err(InvalidMetric::new(problem, format!("Got both; event is {}.", quoted(event)), hint))
            }
            (None, None) => {
                let problem = format!("kind {} needs event or source", kind.name());
                Err(InvalidMetric::new(problem, "Got neither.", hint))
            }
        }
    }

    fn check_quotient(&self, kind: Kind) -> Checked {
        let hint = match kind {
            Kind::Rate => "A rate is of two events: give them as numerator and denominator.",
            _ => "A ratio is of two metrics: give them as numerator and denominator.",
        };
        refuse(kind, "event", self.event, hint)?;
        refuse(kind, "source", self.source, hint)?;
        let (numerator, denominator) = match (self.numerator, self.denominator) {
            (Some(numerator), Some(denominator)) => (numerator, denominator),
            (numerator, _) => {
                let missing = if numerator.is_none() { "numerator" } else { "denominator" };
                let problem = format!("kind {} needs numerator and denominator", kind.name());
                return Err(InvalidMetric::new(problem, format!("There is no {missing}."), hint));
            }
        };
        check_name("numerator", numerator)?;
        check_name("denominator", denominator)?;
        if numerator == denominator {
            let problem = "numerator and denominator are the same";
            return Err(InvalidMetric::new(problem, got(numerator), "Such a quotient is always 1."));
        }
        if kind == Kind::Ratio && (numerator == self.metric || denominator == self.metric) {
            return Err(InvalidMetric::new("a ratio cannot be of itself", got(self.metric), hint));
        }
        Ok(())
    }

    fn check_caps(&self, kind: Kind) -> Checked {
        let Some(given) = self.cap.or(self.cap_percentile) else { return Ok(()) };
        if kind == Kind::Conversion {
            let (problem, hint) =
                ("kind conversion cannot be capped", "A subject's value is 0 or 1: leave the cap out.");
            return Err(InvalidMetric::new(problem, got_number(given), hint));
        }
        if let (Some(cap), Some(percentile)) = (self.cap, self.cap_percentile) {
            let detail = format!("Got a cap of {} and a percentile of {}.", float(cap), float(percentile));
            let hint = "A subject's value is capped at a number or at a percentile of all values.";
            return Err(InvalidMetric::new("cap and cap_percentile exclude each other", detail, hint));
        }
        if self.cap.is_some_and(|cap| !cap.is_finite() || cap <= 0.0) {
            let hint = "It is the most that counts of a subject's value, in the metric's unit.";
            return Err(InvalidMetric::new("cap must be a finite number above 0", got_number(given), hint));
        }
        if self.cap_percentile.is_some_and(|share| share.is_nan() || share <= 0.0 || share >= 1.0) {
            let problem = "cap_percentile must be a number above 0 and below 1";
            let hint = "0.99 caps the highest hundredth of the subjects' values.";
            return Err(InvalidMetric::new(problem, got_number(given), hint));
        }
        Ok(())
    }
}

fn refuse(kind: Kind, argument: &str, given: Option<&str>, hint: &'static str) -> Checked {
    let Some(given) = given else { return Ok(()) };
    Err(InvalidMetric::new(format!("kind {} has no {argument}", kind.name()), got(given), hint))
}

fn check_name(argument: &str, name: &str) -> Checked {
    let hint = "A name has 1 to 255 bytes, and no control characters.";
    text::check_key(name).map_err(|problem| InvalidMetric::new(format!("the {argument} {problem}"), got(name), hint))
}

fn check_window(window: Interval) -> Checked {
    if window.months != 0 {
        let problem = "conversion_window must not have months";
        let detail = format!("Months: {}.", window.months);
        return Err(InvalidMetric::new(problem, detail, "Months are of no certain length. Say it in days."));
    }
    let longest = MAX_WINDOW_DAYS * MICROS_PER_DAY;
    if window.micros().is_some_and(|micros| (1..=longest).contains(&micros)) {
        return Ok(());
    }
    let problem = format!("conversion_window must be above 0 and at most {MAX_WINDOW_DAYS} days");
    let detail = format!("Got {} days and {} microseconds.", window.days, window.micros);
    Err(InvalidMetric::new(problem, detail, "Leave it out where events count for ever."))
}

fn got(given: &str) -> String {
    format!("Got {}.", quoted(given))
}

/// A text in quotes as JSON has it, cut on the boundary of a character where it is long.
fn quoted(text: &str) -> String {
    let json = |text: &str| serde_json::Value::from(text).to_string();
    if text.len() <= EXCERPT_BYTES {
        return json(text);
    }
    format!("{}... ({} bytes)", json(&text[..text.floor_char_boundary(EXCERPT_BYTES)]), text.len())
}

fn got_number(number: f64) -> String {
    format!("Got {}.", float(number))
}
