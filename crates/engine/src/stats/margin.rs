//! Whether a metric that must not get worse did: non-inferiority with a margin.

use super::anytime::Evidence;
use super::compare::MIN_SUBJECTS;
use super::estimate::Estimate;
use super::special::t_sf;

/// How much worse a treatment may be.
#[derive(Clone, Copy, Debug, PartialEq)]
pub struct Margin {
    /// In the metric's unit; at least 0.
    pub margin: f64,
    /// Whether less of the metric is better.
    pub lower_is_better: bool,
    /// Of the one-sided test.
    pub alpha: f64,
}

impl Margin {
    /// Whether the treatment is worse by more than the margin, by a one-sided Welch test at alpha of one look, with the
    /// guarded standard error; `None` where there is too little to say: fewer than [`MIN_SUBJECTS`] in an arm. Where
    /// nothing varies in either arm, the difference is what it is; but where more is better and nobody has any, nothing
    /// was measured.
    pub fn is_exceeded(&self, control: &Estimate, treatment: &Estimate) -> Option<bool> {
        if control.n.min(treatment.n) < MIN_SUBJECTS {
            return None;
        }
        let beyond = |diff: f64| if self.lower_is_better { diff - self.margin } else { -diff - self.margin };
        if let Some(Evidence { diff, se, df, .. }) = Evidence::new(control, treatment) {
            return Some(t_sf(beyond(diff) / se, df) < self.alpha);
        }
        let is_still = [control, treatment].iter().all(|arm| arm.variance == Some(0.0));
        let diff = treatment.mean.zip(control.mean).map(|(treatment, control)| treatment - control);
        let is_empty = !self.lower_is_better && [control, treatment].iter().all(|arm| arm.mean == Some(0.0));
        diff.filter(|_| is_still && !is_empty).map(|diff| beyond(diff) > 0.0)
    }
}
