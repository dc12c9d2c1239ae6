//! Two arms beside each other: one row with everything that is said of them.

use thiserror::Error;

use super::anytime::{Evidence, anytime};
use super::bayes::{Posterior, Prior, PriorError, beta_binomial, gaussian};
use super::estimate::{Difference, Estimate, difference, pooled_slope};
use super::lift::{LiftMethod, Relative, UnknownName};
use super::moments::{Moments, MomentsError, SecondValue};
use super::power::{DEFAULT_POWER, KnownVariances};
use super::special::{Beta, t_isf, t_sf};

/// The horizon where none was fixed: the subjects of a comparison at which its anytime-valid interval is the narrowest.
pub const DEFAULT_N_STAR: i64 = 5000;
/// With fewer successes or failures in an arm, the normal approximation of a proportion is doubtful.
pub const SMALL_COUNT: i64 = 10;
/// With fewer subjects in an arm nothing is decided.
pub const MIN_SUBJECTS: i64 = 100;
/// With fewer subjects that have a value other than 0 (or, of a proportion, successes or failures) nothing is decided.
pub const MIN_NONZERO: i64 = 20;

/// What is compared.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq)]
pub enum Kind {
    /// Means of y.
    #[default]
    Mean,
    /// Shares of subjects with 1.
    Proportion,
    /// Sums of y per sums of x.
    Ratio,
    /// Means of y adjusted for the covariate x.
    Cuped,
}

impl Kind {
    /// The kind of a name.
    ///
    /// # Errors
    /// Any other name.
    pub fn parse(name: &str) -> Result<Kind, UnknownName> {
        match name {
            "mean" => Ok(Kind::Mean),
            "proportion" => Ok(Kind::Proportion),
            "ratio" => Ok(Kind::Ratio),
            "cuped" => Ok(Kind::Cuped),
            _ => Err(UnknownName { what: "kind", known: "mean, proportion, ratio and cuped" }),
        }
    }
}

/// How arms are compared.
#[derive(Clone, Copy, Debug, PartialEq)]
pub struct Options {
    /// What is compared.
    pub kind: Kind,
    /// One less the confidence of every interval; above 0 and below 0.5.
    pub alpha: f64,
    /// How the intervals of the lift are made.
    pub lift: LiftMethod,
    /// The horizon of the anytime-valid figures, in subjects of both arms; [`DEFAULT_N_STAR`] where there is none.
    pub n_star: Option<i64>,
    /// What is believed before the data.
    pub prior: Option<Prior>,
    /// The smallest difference of interest, in the metric's unit; without, nothing is said of power.
    pub mde: Option<f64>,
    /// Whether less of the metric is better: of the Bayesian figures and the decision; all others are as they are.
    pub lower_is_better: bool,
}

impl Default for Options {
    fn default() -> Self {
        Options {
            kind: Kind::default(),
            alpha: 0.05,
            lift: LiftMethod::default(),
            n_star: None,
            prior: None,
            mde: None,
            lower_is_better: false,
        }
    }
}

/// Why arms are not compared.
#[derive(Clone, Debug, PartialEq, Eq, Error)]
pub enum CompareError {
    /// Out of range, or NaN.
    #[error("alpha must be above 0 and below 0.5")]
    InvalidAlpha,
    /// Below 1.
    #[error("n_star must be at least 1")]
    InvalidNStar,
    /// Not above 0, or not finite.
    #[error("mde must be finite and above 0")]
    InvalidMde,
    /// A ratio or an adjustment without x.
    #[error("kind {0} needs moments of two values of each subject")]
    NoSecondValue(&'static str),
    /// Of one of the arms.
    #[error(transparent)]
    Moments(#[from] MomentsError),
    /// See there.
    #[error(transparent)]
    Prior(#[from] PriorError),
}

impl Options {
    fn check(&self) -> Result<(), CompareError> {
        if !(self.alpha > 0.0 && self.alpha < 0.5) {
            return Err(CompareError::InvalidAlpha);
        }
        if self.n_star.is_some_and(|n_star| n_star < 1) {
            return Err(CompareError::InvalidNStar);
        }
        if self.mde.is_some_and(|mde| !(mde > 0.0 && mde.is_finite())) {
            return Err(CompareError::InvalidMde);
        }
        match self.prior {
            None => Ok(()),
            Some(prior) if matches!(prior, Prior::Beta { .. }) == (self.kind == Kind::Proportion) => Ok(prior.check()?),
            Some(_) => Err(PriorError::WrongKind.into()),
        }
    }
}

names! {
    /// Why a figure is absent, or to be taken with care.
    Warning {
        /// Fewer than two subjects in an arm.
        InsufficientData = "insufficient_data",
        /// Nobody differs from anybody in either arm.
        ZeroVariance = "zero_variance",
        /// Nobody differs from anybody in one arm: the test is defined, and rests on the other.
        ZeroVarianceArm = "zero_variance_arm",
        /// There is nothing to take the lift of.
        ControlMeanZero = "control_mean_zero",
        /// An arm's denominators are 0 together.
        DenominatorZero = "denominator_zero",
        /// Nobody's covariate differs: nothing was adjusted.
        CupedNoVariance = "cuped_no_variance",
        /// Fewer than ten successes or failures in an arm.
        SmallCounts = "small_counts",
        /// The control's mean is not told from 0, so that the lift has no bounds.
        LiftCiUnbounded = "lift_ci_unbounded",
        /// The same at the anytime-valid critical value.
        AvLiftCiUnbounded = "av_lift_ci_unbounded",
        /// The interval by the delta method exists, but the control's mean is not told from 0.
        LiftCiUnreliable = "lift_ci_unreliable",
        /// The logarithm needs means above 0.
        LiftLogUndefined = "lift_log_undefined",
        /// A figure is beyond the largest double.
        OutOfRange = "out_of_range",
    }
}

names! {
    /// What follows.
    Decision {
        /// The treatment is better.
        Ship = "ship",
        /// The treatment is worse.
        Rollback = "rollback",
        /// Whatever the difference is, it is smaller than what is of interest.
        NoEffectOfInterest = "no_effect_of_interest",
        /// Nothing yet.
        KeepRunning = "keep_running",
        /// The subjects did not split as they should.
        BlockedSrm = "blocked_srm",
        /// A guardrail got worse than its margin.
        BlockedGuardrail = "blocked_guardrail",
        /// Too little to say.
        InsufficientData = "insufficient_data",
    }
}

names! {
    /// What a decision rests on.
    Reason {
        /// The anytime-valid interval of the difference is on the better side of 0.
        IntervalBetter = "interval_better",
        /// It is on the worse side of 0.
        IntervalWorse = "interval_worse",
        /// It is inside (-mde, mde).
        IntervalWithinMde = "interval_within_mde",
        /// It contains 0, and more than mde.
        IntervalOpen = "interval_open",
        /// An arm has fewer than 100 subjects.
        TooFewSubjects = "too_few_subjects",
        /// An arm has fewer than 20 subjects with a value other than 0, or successes, or failures.
        TooFewNonzero = "too_few_nonzero",
        /// There is no standard error.
        NoVariance = "no_variance",
    }
}

/// One row: whatever does not exist is absent, never NaN, infinite, or a placeholder.
#[derive(Clone, Debug, Default, PartialEq)]
pub struct Comparison {
    /// Subjects in the control.
    pub n_c: i64,
    /// Subjects in the treatment.
    pub n_t: i64,
    /// The control's mean, ratio or adjusted mean, in the metric's unit.
    pub mean_c: Option<f64>,
    /// The treatment's.
    pub mean_t: Option<f64>,
    /// The variance of one subject's part in the control's mean, in the square of the unit.
    pub var_c: Option<f64>,
    /// In the treatment's.
    pub var_t: Option<f64>,
    /// mean_t - mean_c.
    pub diff: Option<f64>,
    /// Its standard error.
    pub se: Option<f64>,
    /// Welch's degrees of freedom.
    pub df: Option<f64>,
    /// The lower end of the interval of the difference, for one look.
    pub diff_lo: Option<f64>,
    /// Its upper end.
    pub diff_hi: Option<f64>,
    /// Two-sided, of Welch's test, for one look.
    pub p_value: Option<f64>,
    /// Adjusted for the other comparisons, by whoever has them.
    pub p_adjusted: Option<f64>,
    /// diff / |mean_c|.
    pub lift: Option<f64>,
    /// The lower end of its interval, for one look.
    pub lift_lo: Option<f64>,
    /// Its upper end.
    pub lift_hi: Option<f64>,
    /// The anytime-valid p-value.
    pub av_p: Option<f64>,
    /// The natural logarithm of the e-value.
    pub av_log_e: Option<f64>,
    /// The lower end of the anytime-valid interval of the difference.
    pub av_diff_lo: Option<f64>,
    /// Its upper end.
    pub av_diff_hi: Option<f64>,
    /// The lower end of the anytime-valid interval of the lift.
    pub av_lift_lo: Option<f64>,
    /// Its upper end.
    pub av_lift_hi: Option<f64>,
    /// The horizon of the anytime-valid figures, in subjects of both arms.
    pub n_star: i64,
    /// The posterior probability that the treatment is better.
    pub chance_to_win: Option<f64>,
    /// What shipping loses on average if it was wrong: of a proportion in its unit, else as a lift.
    pub expected_loss_ship: Option<f64>,
    /// What keeping the control loses.
    pub expected_loss_keep: Option<f64>,
    /// The lower end of the credible interval: of the difference of a proportion, else of the lift.
    pub cred_lo: Option<f64>,
    /// Its upper end.
    pub cred_hi: Option<f64>,
    /// The power to find a difference of mde with the subjects there are.
    pub power_at_mde: Option<f64>,
    /// The difference found with a power of 0.8 with the subjects there are.
    pub mde_now: Option<f64>,
    /// The subjects of both arms, split as they are, to find mde with a power of 0.8.
    pub n_needed: Option<i64>,
    /// The slope on the covariate.
    pub cuped_theta: Option<f64>,
    /// 1 - se^2 / (se without adjustment)^2.
    pub variance_reduction: Option<f64>,
    /// The share of subjects whose value was capped, by whoever capped them.
    pub share_capped: Option<f64>,
    /// What follows from these figures alone.
    pub decision: Option<Decision>,
    /// What it rests on.
    pub reasons: Vec<Reason>,
    /// What to take with care.
    pub warnings: Vec<Warning>,
}

/// Compares two arms.
///
/// # Errors
/// Options or moments that make no sense; data from which nothing can be said is no error, but a row with warnings.
pub fn compare(control: &Moments, treatment: &Moments, options: &Options) -> Result<Comparison, CompareError> {
    options.check()?;
    let mut row = Comparison::default();
    let arms = match options.kind {
        Kind::Cuped => row.adjust(control, treatment)?,
        kind => estimates(control, treatment, kind)?,
    };
    if options.kind == Kind::Proportion {
        let [control, treatment] = proportions(control, treatment)?;
        row.warn_small_counts([&control, &treatment]);
        row.compare_beta([&control, &treatment], options);
    }
    let nonzero = nonzero(control, options.kind).zip(nonzero(treatment, options.kind)).map(|(c, t)| c.min(t));
    row.compare_arms(&arms, options, nonzero);
    Ok(row.finite())
}

/// The estimates of two arms that are compared by `kind`.
///
/// # Errors
/// Moments that the kind makes no sense of.
pub fn estimates(control: &Moments, treatment: &Moments, kind: Kind) -> Result<[Estimate; 2], CompareError> {
    match kind {
        Kind::Mean => Ok([Estimate::mean(control), Estimate::mean(treatment)]),
        Kind::Proportion => Ok(proportions(control, treatment)?.map(|arm| Estimate::mean(&arm))),
        Kind::Ratio => {
            // Where there are both, x is the covariate, and no denominator.
            let [control, treatment] =
                [control, treatment].map(|arm| arm.d.map_or(*arm, |d| Moments { x: Some(d), ..*arm }));
            let (control, treatment) = (&control, &treatment);
            let [x_c, x_t] = second_values(control, treatment, "ratio")?;
            Ok([Estimate::ratio(control, &x_c), Estimate::ratio(treatment, &x_t)])
        }
        Kind::Cuped => Comparison::default().adjust(control, treatment),
    }
}

/// Compares estimates of other sorts: post-stratified means, quantiles.
///
/// # Errors
/// Options that make no sense; of the kinds only that of means is there.
pub fn compare_estimates(
    control: &Estimate,
    treatment: &Estimate,
    options: &Options,
) -> Result<Comparison, CompareError> {
    let options = Options { kind: Kind::Mean, ..*options };
    options.check()?;
    let mut row = Comparison::default();
    row.compare_arms(&[*control, *treatment], &options, None);
    Ok(row.finite())
}

fn second_values(c: &Moments, t: &Moments, kind: &'static str) -> Result<[SecondValue; 2], CompareError> {
    // Nobody has no second value either way.
    let of = |moments: &Moments| match moments.x {
        None if moments.n == 0 => Ok(SecondValue::default()),
        None => Err(CompareError::NoSecondValue(kind)),
        Some(x) => Ok(x),
    };
    Ok([of(c)?, of(t)?])
}

fn proportions(control: &Moments, treatment: &Moments) -> Result<[Moments; 2], CompareError> {
    let of = |moments: &Moments| Moments::of_successes(moments.n, moments.successes()?);
    Ok([of(control)?, of(treatment)?])
}

/// The rarer outcome of a proportion, and the values other than 0 of all else, as far as they are known.
pub(super) fn nonzero(moments: &Moments, kind: Kind) -> Option<i64> {
    match kind {
        Kind::Proportion => moments.successes().ok().map(|successes| successes.min(moments.n - successes)),
        _ => moments.nonzero,
    }
}

fn posterior_of(moments: &Moments, prior: Option<Prior>) -> Beta {
    let (alpha, beta) = match prior {
        Some(Prior::Beta { alpha, beta }) => (alpha, beta),
        _ => (1.0, 1.0),
    };
    let successes = moments.nonzero.unwrap_or(0);
    Beta::new(alpha + successes as f64, beta + (moments.n - successes) as f64)
}

impl Comparison {
    fn warn(&mut self, warning: Warning) {
        if !self.warnings.contains(&warning) {
            self.warnings.push(warning);
        }
    }

    fn warn_small_counts(&mut self, arms: [&Moments; 2]) {
        let is_small = |moments: &Moments| {
            let successes = moments.nonzero.unwrap_or(0);
            moments.n >= 2 && successes.min(moments.n - successes) < SMALL_COUNT
        };
        if arms.into_iter().any(is_small) {
            self.warn(Warning::SmallCounts);
        }
    }

    /// The two arms with y adjusted for x; as they are where x does not vary.
    fn adjust(&mut self, control: &Moments, treatment: &Moments) -> Result<[Estimate; 2], CompareError> {
        let [x_c, x_t] = second_values(control, treatment, "cuped")?;
        let plain = [Estimate::mean(control), Estimate::mean(treatment)];
        if control.n == 0 || treatment.n == 0 {
            return Ok(plain);
        }
        let Some((theta, centre)) = pooled_slope([(control, &x_c), (treatment, &x_t)]) else {
            self.warn(Warning::CupedNoVariance);
            self.cuped_theta = Some(0.0);
            self.variance_reduction =
                difference(&plain[0], &plain[1]).filter(|plain| plain.se > 0.0 && plain.se.is_finite()).map(|_| 0.0);
            return Ok(plain);
        };
        self.cuped_theta = Some(theta);
        let adjusted =
            [Estimate::adjusted(control, &x_c, theta, centre), Estimate::adjusted(treatment, &x_t, theta, centre)];
        let errors = difference(&plain[0], &plain[1]).zip(difference(&adjusted[0], &adjusted[1]));
        let reduction = |(plain, adjusted): (Difference, Difference)| 1.0 - (adjusted.se / plain.se).powi(2);
        self.variance_reduction = errors.filter(|(plain, _)| plain.se > 0.0 && plain.se.is_finite()).map(reduction);
        Ok(adjusted)
    }

    /// All that rests on the two estimates. `nonzero` is the least of both arms.
    fn compare_arms(&mut self, arms: &[Estimate; 2], options: &Options, nonzero: Option<i64>) {
        let [control, treatment] = arms;
        (self.n_c, self.n_t) = (control.n, treatment.n);
        (self.mean_c, self.mean_t) = (control.mean, treatment.mean);
        (self.var_c, self.var_t) = (control.variance, treatment.variance);
        self.diff = control.mean.zip(treatment.mean).map(|(c, t)| t - c);
        self.n_star = options.n_star.unwrap_or(DEFAULT_N_STAR);
        self.warn_of(arms);
        self.lift = control.mean.filter(|mean| *mean != 0.0).zip(self.diff).map(|(mean, diff)| diff / mean.abs());
        self.decide(arms, options, nonzero);
        let Some(found) = difference(control, treatment) else { return };
        self.se = Some(found.se);
        if !found.se.is_finite() {
            // Its quotients are 0, and would pass for evidence.
            self.warn(Warning::OutOfRange);
            return;
        }
        let Some(df) = found.df else { return };
        self.df = Some(df);
        let relative = Relative::new(control, treatment);
        if found.diff.is_finite() {
            self.test(&found, df, relative.as_ref(), options);
            self.test_anytime(&found, relative.as_ref(), options);
        }
        self.compare_lift(relative.as_ref(), options);
        self.plan(arms, options);
    }

    fn warn_of(&mut self, arms: &[Estimate; 2]) {
        if arms.iter().any(|arm| arm.n < 2) {
            self.warn(Warning::InsufficientData);
        }
        if arms.iter().any(|arm| arm.n > 0 && arm.mean.is_none()) {
            self.warn(Warning::DenominatorZero);
        }
        let still = |arm: &Estimate| arm.variance == Some(0.0);
        if arms.iter().all(still) {
            self.warn(Warning::ZeroVariance);
        } else if arms.iter().any(still) && arms.iter().all(|arm| arm.variance.is_some()) {
            self.warn(Warning::ZeroVarianceArm);
        }
        if arms[0].mean == Some(0.0) {
            self.warn(Warning::ControlMeanZero);
        }
    }

    /// Welch's test and the intervals of one look: q is the t quantile.
    fn test(&mut self, found: &Difference, df: f64, relative: Option<&Relative>, options: &Options) {
        let quantile = |df: f64| t_isf(0.5 * options.alpha, df);
        let q = quantile(df);
        self.p_value = Some((2.0 * t_sf((found.diff / found.se).abs(), df)).min(1.0));
        (self.diff_lo, self.diff_hi) = around(found.diff, q * found.se);
        let interval = relative.and_then(|relative| relative.interval(options.lift, q, Some(&quantile)));
        (self.lift_lo, self.lift_hi) = interval.unzip();
        let Some(relative) = relative else { return };
        match (options.lift, interval) {
            (LiftMethod::Fieller, None) => self.warn(Warning::LiftCiUnbounded),
            (LiftMethod::Log, None) => self.warn(Warning::LiftLogUndefined),
            (LiftMethod::Delta, _) if relative.g(q) >= 1.0 => self.warn(Warning::LiftCiUnreliable),
            _ => {}
        }
    }

    /// The same at any number of looks: q is the anytime-valid critical value.
    fn test_anytime(&mut self, found: &Difference, relative: Option<&Relative>, options: &Options) {
        let n = self.n_c as f64 + self.n_t as f64;
        let look = anytime(found.diff / found.se, n, options.alpha, self.n_star as f64);
        (self.av_p, self.av_log_e) = (Some(look.p), Some(look.log_e));
        (self.av_diff_lo, self.av_diff_hi) = around(found.diff, look.critical * found.se);
        let interval = relative.and_then(|relative| relative.interval(options.lift, look.critical, None));
        (self.av_lift_lo, self.av_lift_hi) = interval.unzip();
        if relative.is_some() && interval.is_none() && options.lift == LiftMethod::Fieller {
            self.warn(Warning::AvLiftCiUnbounded);
        }
    }

    /// The Bayesian figures of all but proportions, on the lift.
    fn compare_lift(&mut self, relative: Option<&Relative>, options: &Options) {
        let Some(relative) = relative.filter(|_| options.kind != Kind::Proportion) else { return };
        let se = relative.delta_error();
        if !(se > 0.0 && se.is_finite()) {
            return;
        }
        let prior = match options.prior {
            Some(Prior::Normal { mean, sd }) => Some((mean, sd)),
            _ => None,
        };
        let (posterior, lose) = gaussian(relative.lift, se, prior, options.alpha);
        self.believe(posterior, lose, options);
    }

    /// The Bayesian figures of proportions: without subjects in both arms there is only the prior to show.
    fn compare_beta(&mut self, arms: [&Moments; 2], options: &Options) {
        if arms.iter().any(|arm| arm.n == 0) {
            return;
        }
        let [control, treatment] = arms.map(|arm| posterior_of(arm, options.prior));
        let (posterior, lose) = beta_binomial(&control, &treatment, options.alpha);
        self.believe(posterior, lose, options);
    }

    /// The Bayesian figures of a proportion whose mean is adjusted or post-stratified, so that no successes are counted:
    /// of a difference that is normal around its estimate, without a prior.
    pub fn believe_difference(&mut self, options: &Options) {
        let believed = self.diff.zip(self.se.filter(|se| *se > 0.0));
        match believed.map(|(diff, se)| gaussian(diff, se, None, options.alpha)) {
            Some((posterior, lose)) => self.believe(posterior, lose, options),
            None => {
                (self.chance_to_win, self.expected_loss_ship, self.expected_loss_keep) = (None, None, None);
                (self.cred_lo, self.cred_hi) = (None, None);
            }
        }
        *self = std::mem::take(self).finite();
    }

    fn believe(&mut self, posterior: Posterior, lose: f64, options: &Options) {
        let shown = if options.lower_is_better { posterior.lower_is_better(lose) } else { posterior };
        self.chance_to_win = Some(shown.chance_to_win);
        self.expected_loss_ship = Some(shown.loss_ship);
        self.expected_loss_keep = Some(shown.loss_keep);
        (self.cred_lo, self.cred_hi) = (Some(shown.low), Some(shown.high));
    }

    /// What the arms' variances let one find: z tests, two-sided at alpha.
    fn plan(&mut self, [control, treatment]: &[Estimate; 2], options: &Options) {
        let (Some(var_c), Some(var_t)) = (control.variance, treatment.variance) else { return };
        let known = KnownVariances { control: var_c, treatment: var_t, alpha: options.alpha };
        let (n_c, n_t) = (control.n as f64, treatment.n as f64);
        self.mde_now = Some(known.minimum_effect(n_c, n_t, DEFAULT_POWER));
        let Some(mde) = options.mde else { return };
        self.power_at_mde = Some(known.power(n_c, n_t, mde));
        let needed = known.sample_size(mde, DEFAULT_POWER, n_c / n_t).ok();
        self.n_needed = needed.and_then(|needed| needed.n_control.checked_add(needed.n_treatment));
    }

    /// What follows from the anytime-valid interval with the guarded standard error, which is wrong no more often than
    /// alpha however often it is asked.
    fn decide(&mut self, arms: &[Estimate; 2], options: &Options, nonzero: Option<i64>) {
        let mut missing = Vec::new();
        if arms.iter().any(|arm| arm.n < MIN_SUBJECTS) {
            missing.push(Reason::TooFewSubjects);
        }
        if nonzero.is_some_and(|nonzero| nonzero < MIN_NONZERO) {
            missing.push(Reason::TooFewNonzero);
        }
        let n_star = options.n_star.unwrap_or(DEFAULT_N_STAR) as f64;
        let interval = Evidence::new(&arms[0], &arms[1]).map(|evidence| evidence.interval(options.alpha, n_star));
        let Some((low, high)) = interval.filter(|_| missing.is_empty()) else {
            if interval.is_none() {
                missing.push(Reason::NoVariance);
            }
            (self.decision, self.reasons) = (Some(Decision::InsufficientData), missing);
            return;
        };
        let (decision, reason) = judge(low, high, options);
        (self.decision, self.reasons) = (Some(decision), vec![reason]);
    }

    /// The row without what a double cannot hold.
    fn finite(mut self) -> Comparison {
        let mut is_cut = false;
        for figure in self.figures() {
            if figure.is_some_and(|value| !value.is_finite()) {
                *figure = None;
                is_cut = true;
            }
        }
        if is_cut {
            self.warn(Warning::OutOfRange);
        }
        self
    }

    fn figures(&mut self) -> [&mut Option<f64>; 30] {
        [
            &mut self.mean_c,
            &mut self.mean_t,
            &mut self.var_c,
            &mut self.var_t,
            &mut self.diff,
            &mut self.se,
            &mut self.df,
            &mut self.diff_lo,
            &mut self.diff_hi,
            &mut self.p_value,
            &mut self.p_adjusted,
            &mut self.lift,
            &mut self.lift_lo,
            &mut self.lift_hi,
            &mut self.av_p,
            &mut self.av_log_e,
            &mut self.av_diff_lo,
            &mut self.av_diff_hi,
            &mut self.av_lift_lo,
            &mut self.av_lift_hi,
            &mut self.chance_to_win,
            &mut self.expected_loss_ship,
            &mut self.expected_loss_keep,
            &mut self.cred_lo,
            &mut self.cred_hi,
            &mut self.power_at_mde,
            &mut self.mde_now,
            &mut self.cuped_theta,
            &mut self.variance_reduction,
            &mut self.share_capped,
        ]
    }
}

fn around(centre: f64, half: f64) -> (Option<f64>, Option<f64>) {
    (Some(centre - half), Some(centre + half))
}

/// What an interval of the difference says.
fn judge(low: f64, high: f64, options: &Options) -> (Decision, Reason) {
    let (better, worse) = if options.lower_is_better { (high < 0.0, low > 0.0) } else { (low > 0.0, high < 0.0) };
    if better {
        (Decision::Ship, Reason::IntervalBetter)
    } else if worse {
        (Decision::Rollback, Reason::IntervalWorse)
    } else if options.mde.is_some_and(|mde| -mde < low && high < mde) {
        (Decision::NoEffectOfInterest, Reason::IntervalWithinMde)
    } else {
        (Decision::KeepRunning, Reason::IntervalOpen)
    }
}
