//! What people are shown of an experiment: a page that stands by itself, a list of such pages, a chart for a terminal.
//!
//! A [`Report`] is plain data, of one moment; [`page()`] and [`index()`] make HTML of it, [`plot()`] text. All names in it are
//! somebody's: they are escaped where they are written, and the page allows itself no script and no request.

mod chart;
mod clean;
mod format;
mod index;
mod page;
mod plot;
mod results;
mod words;

pub use index::{Entry, index};
pub use page::page;
pub use plot::plot;

use crate::stats::compare::{Comparison, Decision};

/// All that is told of an experiment. Times are microseconds since the year 2000 (UTC).
#[derive(Clone, Debug, Default)]
pub struct Report {
    /// The scope that it belongs to.
    pub scope: String,
    /// Its key.
    pub key: String,
    /// What people call it.
    pub name: Option<String>,
    /// What it is about.
    pub description: Option<String>,
    /// What it is to show.
    pub hypothesis: Option<String>,
    /// Who answers for it.
    pub owner: Option<String>,
    /// Its tags.
    pub tags: Vec<String>,
    /// Whether it measures a programme instead of one change.
    pub is_holdout: bool,
    /// draft, running, paused, stopped or archived.
    pub status: String,
    /// When the report was made.
    pub made_at: i64,
    /// When it began.
    pub started_at: Option<i64>,
    /// When it ended.
    pub stopped_at: Option<i64>,
    /// One less the confidence of the intervals.
    pub alpha: f64,
    /// The variants, in the order of the line.
    pub arms: Vec<Arm>,
    /// The index of the control.
    pub control: usize,
    /// Whether the shares of the variants changed while it ran.
    pub has_periods: bool,
    /// What decides by itself, if anything does.
    pub policy: Option<Policy>,
    /// Whether the assigned and the exposed split as they should.
    pub splits: Vec<Split>,
    /// What it is judged by, first the metric that decides: the policy's, else the primary one.
    pub metrics: Vec<Metric>,
    /// What was chosen.
    pub winner: Option<Winner>,
    /// What was decided by its policy, the oldest first.
    pub decisions: Vec<Decided>,
    /// The lift by the first metric as time went on; empty where it cannot be told.
    pub history: Vec<Look>,
    /// Why there is no history.
    pub history_missing: Option<&'static str>,
    /// How many were enrolled by when.
    pub enrolment: Vec<Enrolled>,
    /// The values of the subjects by the first metric.
    pub distribution: Option<Distribution>,
    /// What was changed, the newest first.
    pub changes: Vec<Changed>,
    /// How many changes there were before these.
    pub earlier_changes: usize,
}

/// A variant.
#[derive(Clone, Debug, Default)]
pub struct Arm {
    /// Its key.
    pub key: String,
    /// The share of the subjects assigned that it was to have, 0 to 1: of all periods together.
    pub share: f64,
    /// Subjects assigned.
    pub assigned: i64,
    /// Subjects exposed.
    pub exposed: i64,
    /// Exposures, with their repeats.
    pub exposures: i64,
}

/// What decides by itself.
#[derive(Clone, Debug, Default)]
pub struct Policy {
    /// manual, automatic or anytime.
    pub mode: String,
    /// The horizon of the anytime-valid figures, in subjects.
    pub n_star: i64,
    /// The smallest difference of interest, in the unit of the metric that decides.
    pub mde: Option<f64>,
}

/// Whether subjects split as they should.
#[derive(Clone, Debug, Default)]
pub struct Split {
    /// assigned or exposed.
    pub population: &'static str,
    /// The p-value of one look.
    pub p_value: Option<f64>,
    /// The p-value that holds at any number of looks.
    pub seq_p_value: Option<f64>,
}

/// A metric and what each treatment came to by it.
#[derive(Clone, Debug, Default)]
pub struct Metric {
    /// Its name.
    pub name: String,
    /// count, sum, avg, rate, conversion or ratio.
    pub kind: String,
    /// What its values are counted in.
    pub unit: Option<String>,
    /// primary, secondary or guardrail.
    pub role: String,
    /// Whether less is better.
    pub minimizes: bool,
    /// By how much a guardrail may get worse, in its unit.
    pub margin: Option<f64>,
    /// How long after the exposure a subject's events count, in microseconds.
    pub window: Option<i64>,
    /// What values are cut to.
    pub cap: Option<f64>,
    /// The percentile that they are cut to.
    pub cap_percentile: Option<f64>,
    /// Whether it reads a query in place of events.
    pub has_source: bool,
    /// The treatments.
    pub treatments: Vec<Treatment>,
}

impl Metric {
    /// Whether its values are shares: of subjects, or of events where there is no unit and never more than one each.
    pub fn is_share(&self) -> bool {
        let means = || self.treatments.iter().flat_map(|of| [of.figures.mean_c, of.figures.mean_t]).flatten();
        match self.kind.as_str() {
            "conversion" => true,
            "rate" => self.unit.is_none() && means().all(|mean| (0.0..=1.0).contains(&mean)),
            _ => false,
        }
    }

    fn is_guardrail(&self) -> bool {
        self.role == "guardrail"
    }
}

/// A treatment beside the control by one metric.
#[derive(Clone, Debug)]
pub struct Treatment {
    /// Which variant.
    pub arm: usize,
    /// The figures.
    pub figures: Comparison,
    /// What follows.
    pub decision: Decision,
    /// What it rests on, by their stable names.
    pub reasons: Vec<&'static str>,
    /// What to take with care, by their stable names.
    pub warnings: Vec<&'static str>,
    /// Of a metric with a window, the share of subjects whose window has closed.
    pub mature: Option<f64>,
    /// Up to when events are in it.
    pub as_of: Option<i64>,
}

/// What was chosen.
#[derive(Clone, Debug, Default)]
pub struct Winner {
    /// Which variant.
    pub variant: String,
    /// When.
    pub decided_at: Option<i64>,
    /// Why.
    pub reason: Option<String>,
}

/// What was decided by a policy.
#[derive(Clone, Debug, Default)]
pub struct Decided {
    /// When.
    pub at: i64,
    /// What follows: ship, rollback and so on.
    pub decision: String,
    /// The variant, where there is one.
    pub winner: Option<String>,
    /// What was done.
    pub action: String,
    /// In a sentence.
    pub reason: String,
}

/// The lift of a treatment as it was at a time.
#[derive(Clone, Copy, Debug, Default)]
pub struct Look {
    /// The time.
    pub at: i64,
    /// Which variant.
    pub arm: usize,
    /// Subjects in both arms.
    pub subjects: i64,
    /// diff / |mean of the control|.
    pub lift: f64,
    /// The lower end of the anytime-valid interval.
    pub low: f64,
    /// Its upper end.
    pub high: f64,
}

/// How many were enrolled by a time.
#[derive(Clone, Debug, Default)]
pub struct Enrolled {
    /// The time.
    pub at: i64,
    /// By variant, all until then.
    pub arms: Vec<i64>,
}

/// The values of subjects in buckets of one width.
#[derive(Clone, Debug, Default)]
pub struct Distribution {
    /// The lower end of the first bucket.
    pub low: f64,
    /// The upper end of the last one, which has what is above it, too.
    pub high: f64,
    /// By variant, the subjects in each bucket.
    pub arms: Vec<Vec<i64>>,
    /// By variant, the subjects at 0, which are in no bucket.
    pub zeros: Vec<i64>,
}

impl Distribution {
    /// How many buckets there are.
    pub const BUCKETS: usize = 24;

    /// Sorts values into buckets: those that are not 0, by variant, of so many subjects.
    ///
    /// The buckets reach from the smallest value to the 99th percentile, the last one has what is above that. `None` where
    /// nobody has a value, or where all have the same.
    pub fn new(values: &[Vec<f64>], subjects: &[i64]) -> Option<Self> {
        let mut all: Vec<f64> = values.iter().flatten().copied().filter(|value| value.is_finite()).collect();
        all.sort_unstable_by(f64::total_cmp);
        let low = *all.first()?;
        let high = all[(all.len() - 1) * 99 / 100];
        let width = (high - low) / Self::BUCKETS as f64;
        if !(width > 0.0 && width.is_finite()) {
            return None;
        }
        let bucket = |value: &f64| (((value - low) / width) as usize).min(Self::BUCKETS - 1);
        let count = |values: &Vec<f64>| {
            let mut counts = vec![0; Self::BUCKETS];
            values.iter().filter(|value| value.is_finite()).for_each(|value| counts[bucket(value)] += 1);
            counts
        };
        let zeros = subjects.iter().zip(values).map(|(n, values)| (n - values.len() as i64).max(0)).collect();
        Some(Distribution { low, high, arms: values.iter().map(count).collect(), zeros })
    }
}

/// A change, as the audit has it.
#[derive(Clone, Debug, Default)]
pub struct Changed {
    /// When.
    pub at: i64,
    /// Who.
    pub role: String,
    /// What was done: created, started and so on.
    pub action: String,
    /// What of it differs, named.
    pub members: Vec<String>,
    /// Why.
    pub reason: Option<String>,
}

impl Report {
    /// What people call it: its name, else its key.
    fn title(&self) -> &str {
        self.name.as_deref().filter(|name| !name.trim().is_empty()).unwrap_or(&self.key)
    }

    fn assigned(&self) -> i64 {
        self.arms.iter().map(|arm| arm.assigned).sum()
    }

    fn exposed(&self) -> i64 {
        self.arms.iter().map(|arm| arm.exposed).sum()
    }

    /// The metric that it is judged by first.
    fn first(&self) -> Option<&Metric> {
        self.metrics.first().filter(|metric| !metric.is_guardrail())
    }

    /// The name of a variant.
    fn arm(&self, index: usize) -> &str {
        self.arms.get(index).map_or("?", |arm| arm.key.as_str())
    }

    /// How long it runs, or ran, in microseconds.
    fn duration(&self) -> Option<i64> {
        Some(self.stopped_at.unwrap_or(self.made_at).saturating_sub(self.started_at?).max(0))
    }
}
