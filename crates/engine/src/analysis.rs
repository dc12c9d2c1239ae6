//! An experiment's treatments by its metrics: which comparison is made of each, and what follows from all together.
//!
//! [`crate::stats`] compares two arms. Here is what is particular to an experiment: that a metric's kind says how,
//! whether the covariate is used, that a split which changed is no split, that one does not look at one figure only,
//! and that a guardrail can keep a treatment from shipping.

use crate::metric;
use crate::moments::Moments;
use crate::stats::anytime::Evidence;
use crate::stats::compare::{
    CompareError, Comparison, DEFAULT_N_STAR, Decision, Kind, MIN_NONZERO, MIN_SUBJECTS, Options, Reason, SMALL_COUNT,
    Warning, compare, compare_estimates, estimates,
};
use crate::stats::correction::{Correction, adjust};
use crate::stats::estimate::Estimate;
use crate::stats::margin::Margin;
use crate::stats::moments::Moments as ArmMoments;
use crate::stats::stratified::{effective_sizes, guarded, stratify};

/// By what a metric's values are compared.
pub fn kind_of(kind: metric::Kind) -> Kind {
    match kind {
        metric::Kind::Count | metric::Kind::Sum => Kind::Mean,
        metric::Kind::Conversion => Kind::Proportion,
        metric::Kind::Avg | metric::Kind::Rate | metric::Kind::Ratio => Kind::Ratio,
    }
}

/// What a comparison by `kind` takes of an arm.
pub fn arm(moments: &Moments, kind: Kind) -> ArmMoments {
    match kind {
        Kind::Mean | Kind::Proportion => ArmMoments::of_values(moments),
        Kind::Ratio => ArmMoments::with_denominator(moments),
        Kind::Cuped => ArmMoments::with_covariate(moments),
    }
}

/// How a treatment is compared by a metric.
#[derive(Clone, Copy, Debug)]
pub struct How {
    /// Its kind is that of the metric, see [`kind_of`].
    pub options: Options,
    /// Whether to adjust for the covariate; `None` to do so where it helps.
    pub cuped: Option<bool>,
    /// Whether some values were capped, so that the share of those is of interest.
    pub is_capped: bool,
}

/// A treatment beside the control by one metric, and what follows.
#[derive(Clone, Debug)]
pub struct Finding {
    /// The figures. Its own decision, reasons and warnings are those of these two arms alone.
    pub row: Comparison,
    /// What follows when everything is looked at; its reasons and warnings by their stable names.
    pub decision: Decision,
    /// What it rests on.
    pub reasons: Vec<&'static str>,
    /// What to take with care.
    pub warnings: Vec<&'static str>,
    /// What decisions rest on.
    arms: [Estimate; 2],
    /// How many subjects each of these rests on.
    sizes: [i64; 2],
}

/// Compares the control and the treatment; `strata` has both for each period in which their shares had one ratio.
///
/// # Errors
/// See [`compare`].
pub fn find(strata: &[[Moments; 2]], how: &How) -> Result<Finding, CompareError> {
    let usable = |pair: &&[Moments; 2]| pair.iter().all(|arm| arm.n >= 2);
    let mut finding = match strata {
        [] => Finding::of([&Moments::default(), &Moments::default()], how)?,
        [pair] => Finding::of([&pair[0], &pair[1]], how)?,
        _ => match strata.iter().filter(usable).collect::<Vec<_>>()[..] {
            [] => Finding::of([&strata[0][0], &strata[0][1]], how)?,
            [pair] => Finding::of([&pair[0], &pair[1]], how)?,
            ref several => Finding::of_strata(several, how)?,
        },
    };
    if how.cuped == Some(true) && how.options.kind == Kind::Ratio {
        finding.warn("cuped_not_applicable");
    }
    if how.is_capped {
        let total = |of: fn(&Moments) -> i64| strata.iter().flatten().map(of).sum::<i64>() as f64;
        let (capped, n) = (total(|arm| arm.capped), total(|arm| arm.n));
        finding.row.share_capped = (n > 0.0).then(|| capped / n);
    }
    Ok(finding)
}

impl Finding {
    fn new(row: Comparison, arms: [Estimate; 2]) -> Finding {
        Finding {
            decision: row.decision.unwrap_or(Decision::InsufficientData),
            reasons: row.reasons.iter().map(|reason| reason.name()).collect(),
            warnings: row.warnings.iter().map(|warning| warning.name()).collect(),
            row,
            sizes: [arms[0].n, arms[1].n],
            arms,
        }
    }

    fn of(pair: [&Moments; 2], how: &How) -> Result<Finding, CompareError> {
        let by = |kind: Kind| {
            let [control, treatment] = pair.map(|moments| arm(moments, kind));
            let row = compare(&control, &treatment, &Options { kind, ..how.options })?;
            let mut finding = Finding::new(row, estimates(&control, &treatment, kind)?);
            if kind != how.options.kind {
                finding.keep_to(&[&[pair[0], pair[1]]], how);
            }
            Ok(finding)
        };
        match (how.options.kind, how.cuped) {
            (Kind::Mean | Kind::Proportion, Some(true)) => by(Kind::Cuped),
            (Kind::Mean, None) if pair.iter().all(|moments| moments.m2_x > 0.0) => {
                let adjusted: Finding = by(Kind::Cuped)?;
                let helps = adjusted.row.variance_reduction.is_some_and(|reduction| reduction > 0.0);
                if helps { Ok(adjusted) } else { by(Kind::Mean) }
            }
            (kind, _) => by(kind),
        }
    }

    /// Post-stratified, and adjusted within the strata where that is asked for, or helps and is not refused.
    fn of_strata(strata: &[&[Moments; 2]], how: &How) -> Result<Finding, CompareError> {
        let kind = how.options.kind;
        let is_adjustable =
            matches!((kind, how.cuped), (Kind::Mean | Kind::Proportion, Some(true)) | (Kind::Mean, None));
        let Some(plain) = Finding::post_stratified(strata, kind, how)? else {
            return Finding::of([&strata[0][0], &strata[0][1]], how);
        };
        let adjusted = if is_adjustable { Finding::post_stratified(strata, Kind::Cuped, how)? } else { None };
        let Some(mut adjusted) = adjusted else { return Ok(plain) };
        // Each stratum has a slope of its own, so there is no theta to show.
        let errors = plain.row.se.zip(adjusted.row.se).filter(|(plain, _)| *plain > 0.0);
        adjusted.row.variance_reduction = errors.map(|(plain, adjusted)| 1.0 - (adjusted / plain).powi(2));
        let helps = adjusted.row.variance_reduction.is_some_and(|reduction| reduction > 0.0);
        Ok(if helps || how.cuped == Some(true) { adjusted } else { plain })
    }

    /// By estimates of one kind; `None` where no stratum has both. Strata in which an arm has none do not count.
    fn post_stratified(strata: &[&[Moments; 2]], kind: Kind, how: &How) -> Result<Option<Finding>, CompareError> {
        let (mut pairs, mut counted) = (Vec::new(), Vec::new());
        for [control, treatment] in strata {
            let pair = estimates(&arm(control, kind), &arm(treatment, kind), kind)?;
            if pair.iter().all(|estimate| estimate.standard_error().is_some()) {
                pairs.push(guarded(pair));
                counted.push([control, treatment]);
            }
        }
        let [control, treatment] = match stratify(&pairs) {
            Ok(arms) if !pairs.is_empty() => arms,
            _ => return Ok(None),
        };
        let row = compare_estimates(&control, &treatment, &how.options)?;
        let mut finding = Finding::new(row, [control, treatment]);
        finding.sizes = effective_sizes(&pairs);
        finding.keep_to(&counted.iter().map(|pair| &pair[..]).collect::<Vec<_>>(), how);
        Ok(Some(finding))
    }

    /// What holds of the metric's own kind however its means were made: how many subjects, and how many with a value, a
    /// decision takes; and of a proportion what warns of few, and that its Bayesian figures are of the difference.
    fn keep_to(&mut self, strata: &[&[&Moments]], how: &How) {
        let kind = how.options.kind;
        let fewest = [0, 1].map(|side| {
            let all = |of: &dyn Fn(&Moments) -> i64| strata.iter().map(|pair| of(pair[side])).sum::<i64>();
            // As many of them as of the subjects that the mean rests on.
            let rest = self.sizes[side] as f64 / all(&|arm| arm.n).max(1) as f64;
            (all(&|arm| rarer(arm, kind)) as f64 * rest) as i64
        });
        let fewest = fewest[0].min(fewest[1]);
        let reason = if self.sizes.iter().any(|size| *size < MIN_SUBJECTS) {
            Some(Reason::TooFewSubjects)
        } else {
            (fewest < MIN_NONZERO).then_some(Reason::TooFewNonzero)
        };
        if let Some(reason) = reason.filter(|_| self.decision != Decision::InsufficientData) {
            self.row.decision = Some(Decision::InsufficientData);
            self.row.reasons = vec![reason];
            self.decide(Decision::InsufficientData, reason.name());
        }
        if kind == Kind::Proportion {
            self.row.believe_difference(&how.options);
            if fewest < SMALL_COUNT && self.row.n_c.min(self.row.n_t) >= 2 {
                self.warn(Warning::SmallCounts.name());
            }
        }
    }

    /// Notes a warning once.
    pub fn warn(&mut self, warning: &'static str) {
        if !self.warnings.contains(&warning) {
            self.warnings.push(warning);
        }
    }

    fn decide(&mut self, decision: Decision, reason: &'static str) {
        (self.decision, self.reasons) = (decision, vec![reason]);
    }

    /// Whether a guardrail is worse than its margin; `None` where there is too little to say.
    pub fn is_worse(&self, margin: f64, options: &Options) -> Option<bool> {
        let bound = Margin { margin, lower_is_better: options.lower_is_better, alpha: options.alpha };
        let [control, treatment] = &self.arms;
        let is_known = self.sizes.iter().all(|size| *size >= MIN_SUBJECTS);
        bound.is_exceeded(control, treatment).filter(|_| is_known)
    }

    /// Keeps a treatment from shipping because of a guardrail of it.
    pub fn guard(&mut self, is_worse: Option<bool>) {
        match is_worse {
            _ if self.decision != Decision::Ship => {}
            Some(false) => {}
            Some(true) => self.decide(Decision::BlockedGuardrail, "guardrail_worse"),
            None => self.decide(Decision::BlockedGuardrail, "guardrail_unknown"),
        }
    }

    /// A guardrail's own decision: being worse matters beyond its margin only.
    pub fn guardrail(&mut self, is_worse: Option<bool>) {
        match is_worse {
            Some(true) => self.decide(Decision::BlockedGuardrail, "guardrail_worse"),
            Some(false) if self.decision == Decision::Rollback => {
                self.decide(Decision::KeepRunning, "guardrail_within_margin");
            }
            _ => {}
        }
    }

    /// Nothing follows from arms that did not split as they should.
    pub fn block_by_srm(&mut self) {
        self.decide(Decision::BlockedSrm, "srm");
    }
}

/// The rarer outcome of a proportion, else the values other than 0.
fn rarer(moments: &Moments, kind: Kind) -> i64 {
    if kind == Kind::Proportion { moments.nonzero.min(moments.n - moments.nonzero) } else { moments.nonzero }
}

/// Corrects a family of findings, whichever were looked at together: their p-values, and the decisions, which rest on the
/// p-values that hold at any number of looks.
pub fn correct(family: &mut [&mut Finding], correction: Correction, alpha: f64) {
    let fixed: Vec<Option<f64>> = family.iter().map(|finding| finding.row.p_value).collect();
    let any = |finding: &&mut Finding| {
        let n_star = if finding.row.n_star > 0 { finding.row.n_star } else { DEFAULT_N_STAR };
        let [control, treatment] = &finding.arms;
        Evidence::new(control, treatment).map(|evidence| evidence.look(alpha, n_star as f64).p)
    };
    let any: Vec<Option<f64>> = family.iter().map(any).collect();
    let (fixed, any) = (adjust(&fixed, correction), adjust(&any, correction));
    for ((finding, fixed), any) in family.iter_mut().zip(fixed).zip(any) {
        finding.row.p_adjusted = fixed;
        let is_decided = matches!(finding.decision, Decision::Ship | Decision::Rollback);
        if is_decided && any.is_none_or(|p| p >= alpha) {
            finding.decide(Decision::KeepRunning, "open_after_correction");
        }
    }
}

/// Values whose means compare as a ratio's do: y - R d, over the mean of d (the delta method, subject by subject).
/// `None` where the denominators are 0 together.
pub fn linearised(values: &[(f64, f64)]) -> Option<Vec<f64>> {
    let n = values.len() as f64;
    let mean = |of: fn(&(f64, f64)) -> f64| values.iter().map(|value| of(value) / n).sum::<f64>();
    let (y, d) = (mean(|value| value.0), mean(|value| value.1));
    let ratio = y / d;
    let linear: Vec<f64> = values.iter().map(|(y, d_i)| (y - ratio * d_i) / d).collect();
    linear.iter().all(|value| value.is_finite()).then_some(linear)
}

/// The mean and the standard deviation of a subject's part in what a metric compares: of a plan.
pub fn spread(moments: &Moments, kind: Kind) -> (Option<f64>, Option<f64>) {
    let of = arm(moments, kind);
    let estimate = match kind {
        Kind::Ratio => Estimate::ratio(&of, &of.x.unwrap_or_default()),
        _ => Estimate::mean(&of),
    };
    let finite = |value: f64| value.is_finite();
    (estimate.mean.filter(|mean| finite(*mean)), estimate.variance.map(f64::sqrt).filter(|sd| finite(*sd)))
}
