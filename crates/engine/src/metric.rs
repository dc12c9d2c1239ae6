//! What is measured of a subject's events.

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
    /// The amount after one more event.
    pub fn accumulate(self, so_far: f64, value: f64) -> f64 {
        match self {
            Amount::Count => so_far + 1.0,
            Amount::Sum => so_far + value,
            Amount::Any => 1.0,
        }
    }

    /// The amount of two sets of events.
    pub fn combine(self, a: f64, b: f64) -> f64 {
        match self {
            Amount::Count | Amount::Sum => a + b,
            Amount::Any => a.max(b),
        }
    }
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
