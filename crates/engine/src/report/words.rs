//! What is said of numbers, in sentences.

use super::format::{chance, change, count, difference as format_difference, interval, number, percent, probability};
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
    let say = |tone, headline: String| Verdict { tone, headline, sentences: Vec::new() };
    if report.arms.len() < 2 {
        return say(Tone::Open, "There is one variant, and nothing to compare it with.".to_owned());
    }
    let mut verdict = match report.first() {
        _ if report.assigned() == 0 && is_open(report) => say(Tone::Open, "Nobody has been assigned yet.".to_owned()),
        _ if report.assigned() == 0 => say(Tone::Open, "Nobody was ever assigned.".to_owned()),
        None if is_open(report) => {
            say(Tone::Open, "No metric judges this experiment yet: exp_add_metric() adds one.".to_owned())
        }
        None => say(Tone::Open, "No metric judged this experiment.".to_owned()),
        Some(metric) => by_metric(report, metric),
    };
    if let Some(winner) = &report.winner {
        let why = winner.reason.as_deref().map_or_else(String::new, |reason| format!(" Reason: {reason}"));
        let evidence = std::mem::replace(&mut verdict.headline, format!("{} was chosen.{why}", winner.variant));
        verdict.sentences.insert(0, evidence);
        verdict.tone = chosen(report, &winner.variant, verdict.tone);
    }
    verdict
}

/// How good a choice is by the evidence: that of the treatment that was chosen, or of all against the control.
fn chosen(report: &Report, winner: &str, found: Tone) -> Tone {
    let Some(metric) = report.first().filter(|_| found != Tone::Blocked) else { return found };
    let of = |treatment: &&Treatment| report.arm(treatment.arm) == winner;
    let decisions = |decision: Decision| metric.treatments.iter().any(|of| effective(report, of) == decision);
    match metric.treatments.iter().find(of).map(|treatment| effective(report, treatment)) {
        Some(Decision::Ship) => Tone::Good,
        Some(Decision::Rollback | Decision::BlockedGuardrail) => Tone::Bad,
        None if decisions(Decision::Ship) => Tone::Bad,
        None if !metric.treatments.is_empty()
            && metric.treatments.iter().all(|of| effective(report, of) == Decision::Rollback) =>
        {
            Tone::Good
        }
        _ => Tone::Open,
    }
}

/// Whether more is to come.
fn is_open(report: &Report) -> bool {
    !matches!(report.status.as_str(), "stopped" | "archived")
}

/// Whether nothing follows from any number: subjects went missing, or were never assigned.
pub fn is_blocked(report: &Report) -> bool {
    let strays = |of: &Treatment| of.warnings.contains(&"exposure_without_assignment");
    report.splits.iter().any(is_grave) || report.metrics.iter().any(|metric| metric.treatments.iter().any(strays))
}

/// What follows from a treatment when all of the report is looked at.
pub fn effective(report: &Report, treatment: &Treatment) -> Decision {
    match treatment.decision {
        Decision::InsufficientData => Decision::InsufficientData,
        _ if is_blocked(report) => Decision::BlockedSrm,
        decision => decision,
    }
}

/// More treatments than this are not told of one by one.
const MOST_TOLD: usize = 6;

fn by_metric(report: &Report, metric: &Metric) -> Verdict {
    let mut treatments: Vec<&Treatment> = metric.treatments.iter().collect();
    let decision = |of: &&Treatment| effective(report, of);
    // What is decided comes first.
    treatments.sort_by_key(|of| matches!(decision(of), Decision::KeepRunning | Decision::InsufficientData));
    let (tone, headline) = headline(report, metric);
    let broken = broken_guardrails(report).into_iter().map(|(metric, treatment)| harm(report, metric, treatment));
    let mut sentences: Vec<String> = if is_blocked(report) { Vec::new() } else { broken.collect() };
    sentences.extend(treatments.iter().take(MOST_TOLD).map(|of| sentence(report, metric, of)));
    if let Some(rest) = treatments.len().checked_sub(MOST_TOLD).filter(|rest| *rest > 0) {
        sentences.push(format!("The other {rest} are below."));
    }
    Verdict { tone, headline, sentences }
}

fn headline(report: &Report, metric: &Metric) -> (Tone, String) {
    let control = report.arm(report.control);
    let having = |decision: Decision| -> Vec<&Treatment> {
        metric.treatments.iter().filter(|of| effective(report, of) == decision).collect()
    };
    let names = |of: &[&Treatment]| of.iter().map(|of| report.arm(of.arm)).collect::<Vec<_>>().join(" and ");
    let (ships, worse, held) = (having(Decision::Ship), having(Decision::Rollback), having(Decision::BlockedGuardrail));
    let best = ships.iter().max_by(|a, b| gain(metric, a).total_cmp(&gain(metric, b)));
    let broken = broken_guardrails(report);
    if is_blocked(report) || !having(Decision::BlockedSrm).is_empty() {
        let text = "Nothing follows from these numbers: the subjects are not those that they should be.";
        (Tone::Blocked, text.to_owned())
    } else if let Some(best) = best {
        (Tone::Good, format!("{} is better than {control}.", report.arm(best.arm)))
    } else if !held.is_empty() {
        (Tone::Bad, format!("{} would be better, but a guardrail keeps it from shipping.", names(&held)))
    } else if !broken.is_empty() {
        let text: Vec<String> =
            broken.iter().map(|(metric, of)| format!("{} ({})", metric.name, report.arm(of.arm))).collect();
        (Tone::Bad, format!("A guardrail got worse than allowed: {}.", text.join(", ")))
    } else if !worse.is_empty() && worse.len() == metric.treatments.len() {
        (Tone::Bad, format!("{control} is better than what was tried."))
    } else if !worse.is_empty() {
        let verb = if worse.len() == 1 { "is" } else { "are" };
        (Tone::Bad, format!("{} {verb} worse than {control}; nothing is clear of the others.", names(&worse)))
    } else if having(Decision::KeepRunning).is_empty() && having(Decision::InsufficientData).is_empty() {
        (Tone::Open, "No difference that would be of interest.".to_owned())
    } else if !is_open(report) {
        (Tone::Open, "It ended without a conclusion.".to_owned())
    } else if having(Decision::KeepRunning).is_empty() {
        (Tone::Open, "Too little data to conclude anything.".to_owned())
    } else if report.status == "running" {
        (Tone::Open, "No conclusion yet: keep it running.".to_owned())
    } else {
        (Tone::Open, "No conclusion yet.".to_owned())
    }
}

/// Guardrails that are worse than they may be.
pub fn broken_guardrails(report: &Report) -> Vec<(&Metric, &Treatment)> {
    let guardrails = report.metrics.iter().filter(|metric| metric.is_guardrail());
    let all = guardrails.flat_map(|metric| metric.treatments.iter().map(move |treatment| (metric, treatment)));
    all.filter(|(_, treatment)| treatment.decision == Decision::BlockedGuardrail).collect()
}

/// What a broken guardrail says.
pub fn harm(report: &Report, metric: &Metric, treatment: &Treatment) -> String {
    let (arm, moved) = (report.arm(treatment.arm), moved(metric, treatment));
    format!(
        "{arm} harms a guardrail: {moved}, worse than allowed{}.",
        margin(metric).map_or_else(String::new, |margin| format!(" ({margin})"))
    )
}

/// By how much a guardrail may get worse: in its unit, not relative as a lift is.
pub fn margin(metric: &Metric) -> Option<String> {
    let margin = metric.margin.filter(|margin| *margin > 0.0)?;
    let amount = if metric.is_share() { points(&number(margin * 100.0)) } else { value(metric, Some(margin)) };
    let control = metric.treatments.first().and_then(|of| of.figures.mean_c).filter(|mean| *mean != 0.0);
    let relative = control
        .map_or_else(String::new, |mean| format!(", which is {} of the control's", percent(margin / mean.abs())));
    Some(format!("by {amount}{relative}"))
}

/// How much better a treatment is, whichever direction is better.
fn gain(metric: &Metric, treatment: &Treatment) -> f64 {
    let lift = treatment.figures.lift.or(treatment.figures.diff).unwrap_or(0.0);
    if metric.minimizes { -lift } else { lift }
}

/// What a metric did: by its lift, or by the difference where there is none.
fn moved(metric: &Metric, treatment: &Treatment) -> String {
    let (name, row) = (&metric.name, &treatment.figures);
    match (row.lift.filter(|_| has_bounds(treatment)), row.diff) {
        (Some(lift), _) if lift > 0.0 => format!("{name} is {} higher", percent(lift)),
        (Some(lift), _) if lift < 0.0 => format!("{name} is {} lower", percent(-lift)),
        (Some(_), _) => format!("{name} is the same"),
        (None, Some(diff)) => format!("{name} differs by {}", difference(metric, diff)),
        (None, None) => format!("{name} has no difference to tell"),
    }
}

/// Whether the lift says something: where the control is not told from 0 it does not.
fn has_bounds(treatment: &Treatment) -> bool {
    treatment.figures.av_lift_lo.is_some() && treatment.figures.av_lift_hi.is_some()
}

fn sentence(report: &Report, metric: &Metric, treatment: &Treatment) -> String {
    let (arm, row, moved) = (report.arm(treatment.arm), &treatment.figures, moved(metric, treatment));
    let (range, control) = (range(metric, treatment), report.arm(report.control));
    let is_corrected = treatment.reasons.contains(&"open_after_correction");
    match effective(report, treatment) {
        decision @ (Decision::Ship | Decision::Rollback) => {
            let side = if decision == Decision::Ship { "better" } else { "worse" };
            format!("{arm} is {side} than {control}: {moved} ({range}, however often one looks).")
        }
        Decision::NoEffectOfInterest => {
            format!("{arm} differs from {control} by less than what would be of interest ({range}).")
        }
        Decision::KeepRunning if is_corrected => {
            format!("{arm}: {moved} ({range}): told from 0 by itself, but not once all comparisons are counted.")
        }
        Decision::KeepRunning => format!(
            "{arm}: {moved}; in truth it may be {}{range}.",
            if has_bounds(treatment) { "anything from " } else { "" }
        ),
        Decision::BlockedSrm => format!("{arm} cannot be compared with {control}."),
        Decision::BlockedGuardrail => format!("{arm}: {moved} ({range}), but {}.", held_by(report, treatment)),
        Decision::InsufficientData => too_little(metric, treatment, arm, control, [row.n_t, row.n_c]),
    }
}

fn too_little(metric: &Metric, treatment: &Treatment, arm: &str, control: &str, sizes: [i64; 2]) -> String {
    let [n_t, n_c] = sizes.map(count);
    match treatment.reasons.first() {
        Some(&"too_few_nonzero") if metric.kind == "conversion" => {
            format!("{arm}: it takes {MIN_NONZERO} subjects who did and {MIN_NONZERO} who did not in each variant.")
        }
        Some(&"too_few_nonzero") => {
            format!("{arm}: it takes {MIN_NONZERO} subjects with a value other than 0 in each variant.")
        }
        Some(&"no_variance") => format!("{arm}: the values do not differ, so that there is nothing to measure by."),
        _ => format!("{arm} has {n_t} subjects, {control} {n_c}: it takes {MIN_SUBJECTS} in each."),
    }
}

/// The anytime-valid interval: of the lift, or of the difference where the lift has no bounds.
pub fn range(metric: &Metric, treatment: &Treatment) -> String {
    let row = &treatment.figures;
    if has_bounds(treatment) {
        return interval(row.av_lift_lo, row.av_lift_hi);
    }
    match (row.av_diff_lo, row.av_diff_hi) {
        (Some(low), Some(high)) => {
            format!("a difference of {} to {}", difference(metric, low), difference(metric, high))
        }
        _ => interval(row.av_lift_lo, row.av_lift_hi),
    }
}

/// A difference with its sign and unit.
pub fn difference(metric: &Metric, diff: f64) -> String {
    match &metric.unit {
        _ if metric.is_share() => points(&format_difference(diff * 100.0)),
        Some(unit) => format!("{} {unit}", format_difference(diff)),
        None => format_difference(diff),
    }
}

fn points(amount: &str) -> String {
    let is_one = amount.trim_start_matches(['+', '−']) == "1";
    format!("{amount} percentage point{}", if is_one { "" } else { "s" })
}

/// Which guardrails keep a treatment from shipping.
fn held_by(report: &Report, treatment: &Treatment) -> String {
    let broken = broken_guardrails(report).into_iter().filter(|(_, of)| of.arm == treatment.arm);
    let names: Vec<&str> = broken.map(|(metric, _)| metric.name.as_str()).collect();
    if names.is_empty() {
        "a guardrail has too little data to say that it holds".to_owned()
    } else {
        format!("{} got worse than allowed", names.join(" and "))
    }
}

/// What follows from a treatment, in a word or two.
pub fn decision(report: &Report, treatment: &Treatment) -> (&'static str, Tone) {
    match effective(report, treatment) {
        Decision::Ship => ("better", Tone::Good),
        Decision::Rollback => ("worse", Tone::Bad),
        Decision::NoEffectOfInterest => ("no effect of interest", Tone::Open),
        Decision::KeepRunning => ("open", Tone::Open),
        Decision::BlockedSrm => ("not comparable", Tone::Blocked),
        Decision::BlockedGuardrail => ("held by a guardrail", Tone::Bad),
        Decision::InsufficientData => ("too little data", Tone::Open),
    }
}

/// Of a guardrail: whether harm was found.
pub fn guardrail(report: &Report, treatment: &Treatment) -> (&'static str, Tone) {
    match effective(report, treatment) {
        Decision::BlockedGuardrail => ("worse than allowed", Tone::Bad),
        Decision::BlockedSrm => ("not comparable", Tone::Blocked),
        Decision::InsufficientData => ("too little data", Tone::Open),
        Decision::Ship => ("better", Tone::Good),
        _ => ("no harm found", Tone::Open),
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
                match named.iter_mut().find(|(name, _)| meaning(name) == meaning(warning)) {
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
    let any = split.seq_p_value.map_or_else(|| "–".to_owned(), probability);
    let both = format!("(p {} for one look, {any} at any number of looks)", probability(p));
    let population = split.population;
    let text = if is_grave {
        format!(
            "The {population} subjects did not split as they should {both}. Somebody went missing on one side: find out \
             why before anything else is read."
        )
    } else {
        format!(
            "The {population} subjects may not have split as they should {both}. One look in a hundred says so of a \
             sound split, too: look again."
        )
    };
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
    let diff = || row.diff.map_or_else(|| "–".to_owned(), |diff| difference(metric, diff));
    row.lift.filter(|_| has_bounds(treatment)).map_or_else(diff, change)
}

/// The chance that a treatment is better.
pub fn winning(treatment: &Treatment) -> String {
    // It is of the lift, which says nothing where the control is not told from 0.
    treatment.figures.chance_to_win.filter(|_| has_bounds(treatment)).map_or_else(|| "–".to_owned(), chance)
}
