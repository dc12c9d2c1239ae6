//! What is said of numbers, in sentences.

use super::format::{chance, change, count, interval, number, percent, probability};
use super::{Metric, Report, Treatment};
use crate::stats::compare::{Decision, MIN_NONZERO, MIN_SUBJECTS};

/// How good what is said is.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Tone {
    /// A treatment is better.
    Good,
    /// One is worse, or a guardrail is.
    Bad,
    /// The numbers cannot be trusted.
    Blocked,
    /// Nothing follows yet.
    Open,
}

impl Tone {
    /// The name of its style.
    pub fn class(self) -> &'static str {
        match self {
            Tone::Good => "good",
            Tone::Bad => "bad",
            Tone::Blocked => "blocked",
            Tone::Open => "open",
        }
    }
}

/// The verdict: a headline, and a sentence for each treatment.
pub struct Verdict {
    /// How good it is.
    pub tone: Tone,
    /// In one sentence.
    pub headline: String,
    /// What it rests on.
    pub sentences: Vec<String>,
}

/// What follows from an experiment as it is.
pub fn verdict(report: &Report) -> Verdict {
    let say = |tone, headline: &str| Verdict { tone, headline: headline.to_owned(), sentences: Vec::new() };
    if report.arms.len() < 2 {
        return say(Tone::Open, "There is one variant, and nothing to compare it with.");
    }
    let mut verdict = match report.first() {
        _ if report.assigned() == 0 => say(Tone::Open, "Nobody has been assigned yet."),
        None => say(Tone::Open, "No metric judges this experiment yet: exp_add_metric() adds one."),
        Some(metric) => by_metric(report, metric),
    };
    if let Some(winner) = &report.winner {
        let why = winner.reason.as_deref().map_or_else(String::new, |reason| format!(" Reason: {reason}"));
        let chosen = format!("{} was chosen.{why}", winner.variant);
        let is_worse = verdict.tone == Tone::Bad && winner.variant != report.arm(report.control);
        let tone = match verdict.tone {
            Tone::Blocked => Tone::Blocked,
            _ if is_worse => Tone::Bad,
            _ => Tone::Good,
        };
        let evidence = std::mem::replace(&mut verdict.headline, chosen);
        verdict.sentences.insert(0, evidence);
        verdict.tone = tone;
    }
    verdict
}

fn by_metric(report: &Report, metric: &Metric) -> Verdict {
    let treatments = &metric.treatments;
    let is_split_badly = report.splits.iter().any(is_grave);
    let any = |decision: Decision| treatments.iter().any(|treatment| treatment.decision == decision);
    let sentences = treatments.iter().map(|treatment| sentence(report, metric, treatment)).collect();
    let better = |a: &&Treatment, b: &&Treatment| gain(metric, a).total_cmp(&gain(metric, b));
    let best = treatments.iter().filter(|of| of.decision == Decision::Ship).max_by(better);
    let (tone, headline) = if is_split_badly || any(Decision::BlockedSrm) {
        (Tone::Blocked, "Nothing follows from these numbers: the subjects did not split as they should.".to_owned())
    } else if let Some(best) = best {
        (Tone::Good, format!("{} is better than {}.", report.arm(best.arm), report.arm(report.control)))
    } else if any(Decision::BlockedGuardrail) {
        (Tone::Bad, "Better by what it is judged by, but a guardrail keeps it from shipping.".to_owned())
    } else if !treatments.is_empty() && treatments.iter().all(|of| of.decision == Decision::Rollback) {
        (Tone::Bad, format!("{} is better than what was tried.", report.arm(report.control)))
    } else if any(Decision::KeepRunning) {
        (Tone::Open, "No conclusion yet: keep it running.".to_owned())
    } else if any(Decision::InsufficientData) {
        (Tone::Open, "Too little data to conclude anything.".to_owned())
    } else {
        (Tone::Open, "No difference that would be of interest.".to_owned())
    };
    Verdict { tone, headline, sentences }
}

/// How much better a treatment is, whichever direction is better.
fn gain(metric: &Metric, treatment: &Treatment) -> f64 {
    let lift = treatment.figures.lift.or(treatment.figures.diff).unwrap_or(0.0);
    if metric.minimizes { -lift } else { lift }
}

fn sentence(report: &Report, metric: &Metric, treatment: &Treatment) -> String {
    let (arm, name, row) = (report.arm(treatment.arm), &metric.name, &treatment.figures);
    let moved = row.lift.map_or_else(
        || format!("{name} differs by {}", row.diff.map_or_else(|| "an unknown amount".to_owned(), number)),
        |lift| match lift {
            _ if lift.abs() < 5e-7 => format!("{name} is the same"),
            lift if lift > 0.0 => format!("{name} is {} higher", percent(lift)),
            lift => format!("{name} is {} lower", percent(-lift)),
        },
    );
    let range = range(treatment);
    let control = report.arm(report.control);
    match treatment.decision {
        Decision::Ship | Decision::Rollback => {
            let side = if treatment.decision == Decision::Ship { "better" } else { "worse" };
            format!("{arm} is {side} than {control}: {moved} ({range}, however often one looks).")
        }
        Decision::NoEffectOfInterest => {
            format!("{arm} differs from {control} by less than what would be of interest ({range}).")
        }
        Decision::KeepRunning => format!("{arm}: {moved} so far, and may in truth be anything from {range}."),
        Decision::BlockedSrm => format!("{arm}: {moved}, of subjects that are not comparable."),
        Decision::BlockedGuardrail => format!("{arm}: {moved} ({range}), but {}.", broken(report, treatment)),
        Decision::InsufficientData => format!(
            "{arm} has {} subjects, {control} {}: it takes {MIN_SUBJECTS} in each, and {MIN_NONZERO} with a value.",
            count(row.n_t),
            count(row.n_c)
        ),
    }
}

/// The anytime-valid interval, of the lift if there is one.
fn range(treatment: &Treatment) -> String {
    let row = &treatment.figures;
    match (row.av_lift_lo, row.av_lift_hi, row.av_diff_lo, row.av_diff_hi) {
        (None, None, Some(low), Some(high)) => format!("a difference of {} to {}", number(low), number(high)),
        (low, high, ..) => interval(low, high),
    }
}

/// Which guardrails keep a treatment from shipping.
fn broken(report: &Report, treatment: &Treatment) -> String {
    let guardrails = report.metrics.iter().filter(|metric| metric.is_guardrail());
    let is_broken = |metric: &&Metric| {
        metric.treatments.iter().any(|of| of.arm == treatment.arm && of.decision == Decision::BlockedGuardrail)
    };
    let names: Vec<&str> = guardrails.filter(is_broken).map(|metric| metric.name.as_str()).collect();
    if names.is_empty() {
        "a guardrail has too little data to say that it holds".to_owned()
    } else {
        format!("{} got worse than allowed", names.join(" and "))
    }
}

/// What follows, in a word or two.
pub fn decision(decision: Decision) -> (&'static str, Tone) {
    match decision {
        Decision::Ship => ("better", Tone::Good),
        Decision::Rollback => ("worse", Tone::Bad),
        Decision::NoEffectOfInterest => ("no effect of interest", Tone::Open),
        Decision::KeepRunning => ("open", Tone::Open),
        Decision::BlockedSrm => ("bad split", Tone::Blocked),
        Decision::BlockedGuardrail => ("held by a guardrail", Tone::Bad),
        Decision::InsufficientData => ("too little data", Tone::Open),
    }
}

/// Of a guardrail: whether it holds.
pub fn guardrail(treatment: &Treatment) -> (&'static str, Tone) {
    match treatment.decision {
        Decision::BlockedGuardrail => ("worse than allowed", Tone::Bad),
        Decision::BlockedSrm => ("bad split", Tone::Blocked),
        Decision::InsufficientData => ("too little data", Tone::Open),
        Decision::Ship => ("better", Tone::Good),
        _ => ("holds so far", Tone::Good),
    }
}

/// Something to be taken with care: what it is about, and what it means.
pub struct Caution {
    /// Whether nothing should be concluded before it is understood.
    pub is_grave: bool,
    /// Which metrics and variants, or that it is the whole.
    pub about: String,
    /// What it means.
    pub text: String,
}

/// What is wrong with the numbers, the gravest first.
pub fn cautions(report: &Report) -> Vec<Caution> {
    let mut found: Vec<Caution> = report.splits.iter().filter_map(split).collect();
    let mut named: Vec<(&'static str, Vec<String>)> = Vec::new();
    for metric in &report.metrics {
        for treatment in &metric.treatments {
            for &warning in treatment.warnings.iter().filter(|warning| **warning != "srm") {
                let about = if of_experiment(warning) {
                    String::new()
                } else if report.arms.len() > 2 {
                    format!("{}, {}", metric.name, report.arm(treatment.arm))
                } else {
                    metric.name.clone()
                };
                match named.iter_mut().find(|(name, _)| *name == warning) {
                    Some((_, places)) if places.contains(&about) => {}
                    Some((_, places)) => places.push(about),
                    None => named.push((warning, vec![about])),
                }
            }
        }
    }
    found.extend(named.into_iter().map(|(warning, places)| Caution {
        is_grave: warning == "exposure_without_assignment",
        about: places.into_iter().filter(|place| !place.is_empty()).collect::<Vec<_>>().join("; "),
        text: meaning(warning),
    }));
    found.sort_by_key(|caution| !caution.is_grave);
    found
}

/// Below this p-value, at any number of looks, nothing follows from the numbers.
const GRAVE: f64 = 0.001;

fn is_grave(split: &super::Split) -> bool {
    split.seq_p_value.is_some_and(|p| p < GRAVE)
}

fn split(split: &super::Split) -> Option<Caution> {
    let p = split.p_value?;
    let is_grave = is_grave(split);
    if p >= 0.01 && !is_grave {
        return None;
    }
    let text = format!(
        "The {} subjects did not split as they should (p {} for one look, {} at any number of looks). Somebody went \
         missing on one side: find out why before anything else is read.",
        split.population,
        probability(p),
        split.seq_p_value.map_or_else(|| "–".to_owned(), probability)
    );
    Some(Caution { is_grave, about: String::new(), text })
}

fn of_experiment(warning: &str) -> bool {
    matches!(warning, "crossover" | "allocation_changed" | "exposure_without_assignment" | "events_expired")
}

/// What a warning means to whoever reads the numbers.
fn meaning(warning: &str) -> String {
    let text = match warning {
        "insufficient_data" => "Fewer than two subjects in an arm: there is nothing to compare.",
        "zero_variance" => "Everybody has the same value: there is no spread to measure a difference by.",
        "zero_variance_arm" => "In one arm everybody has the same value: the comparison rests on the other.",
        "control_mean_zero" => "The control is at 0, so that there is no lift: read the difference.",
        "denominator_zero" => "The denominators of an arm are 0 together: there is no quotient.",
        "cuped_no_variance" => "Nobody's past differs: nothing was adjusted for it.",
        "small_counts" => "Fewer than ten successes or failures in an arm: the intervals are rough.",
        "lift_ci_unbounded" | "av_lift_ci_unbounded" => {
            "The control is not told from 0, so that its lift has no bounds: read the difference."
        }
        "lift_ci_unreliable" => "The control is not told from 0: the interval of the lift is rough.",
        "lift_log_undefined" => "A mean is not above 0: the lift has no interval by logarithms.",
        "out_of_range" => "A figure is too large to be shown.",
        "stale_aggregation" => "Events wait to be counted: exp_aggregate() brings the numbers up to date.",
        "immature" => "Some subjects still have time to act: who came late counts too low so far.",
        "crossover" => "Somebody who turned out to be one person had met two variants, and counts for the first.",
        "allocation_changed" => "The split changed while it ran: the arms are compared within each period.",
        "exposure_without_assignment" => {
            "There are exposures of subjects who were never assigned: exp_doctor() says where."
        }
        "events_expired" => "Some of its events are not kept any more: what was computed from events lacks them.",
        "segments_omitted" => "The attribute has more values than are looked at.",
        "cuped_not_applicable" => "A quotient is not adjusted for the past.",
        other => other,
    };
    text.to_owned()
}

/// What makes the numbers sound, where nothing warns.
pub fn all_clear(report: &Report) -> String {
    let of = |split: &super::Split| Some(format!("{} p = {}", split.population, probability(split.p_value?)));
    let splits: Vec<String> = report.splits.iter().filter_map(of).collect();
    if splits.is_empty() {
        "Nothing warns, and nobody has come yet.".to_owned()
    } else {
        format!("Nothing warns. The subjects split as they should ({}).", splits.join(", "))
    }
}

/// The value of an arm by a metric.
pub fn value(metric: &Metric, value: Option<f64>) -> String {
    match (value, &metric.unit) {
        (None, _) => "–".to_owned(),
        (Some(value), _) if metric.is_share() => percent(value),
        (Some(value), Some(unit)) => format!("{} {unit}", number(value)),
        (Some(value), None) => number(value),
    }
}

/// The lift of a treatment, or the difference where there is none.
pub fn effect(metric: &Metric, treatment: &Treatment) -> String {
    let row = &treatment.figures;
    row.lift.map_or_else(|| value(metric, row.diff), change)
}

/// The chance that a treatment is better.
pub fn winning(treatment: &Treatment) -> String {
    treatment.figures.chance_to_win.map_or_else(|| "–".to_owned(), chance)
}
