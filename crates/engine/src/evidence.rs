//! What a decision about a winner rested on, as JSON: for people, and for those who come later and ask why.
//!
//! Figures that do not exist, or that a double cannot hold, are null.

use serde_json::{Value, json};

use crate::stats::anytime::Evidence;
use crate::stats::compare::{Comparison, Options, compare, estimates};
use crate::stats::moments::Moments;
use crate::stats::winner::{Arm, Guardrail, Policy, Snapshot, State};

/// What every arm has: subjects, those whose window has closed (n), and their values.
pub fn arms(snapshot: &Snapshot) -> Value {
    let arm = |arm: &Arm| {
        let moments = arm.moments.as_ref();
        json!({
            "variant": arm.variant,
            "assigned": arm.assigned,
            "exposed": arm.exposed,
            "n": moments.map(|moments| moments.n),
            "mean": moments.filter(|moments| moments.n > 0).map(|moments| moments.mean),
            "conversions": moments.and_then(|moments| moments.nonzero),
        })
    };
    std::iter::once(&snapshot.control).chain(&snapshot.treatments).map(arm).collect()
}

/// Each treatment against the control by the primary metric: the figures of one look for people, and those that decide,
/// which hold at any number of looks (`av_`) or are of the one test at the horizon.
pub fn comparisons(policy: &Policy, snapshot: &Snapshot, state: &State) -> Value {
    let (alpha, _) = policy.alphas();
    let treatments = snapshot.treatments.len().max(1) as f64;
    let horizon =
        |variant: &str| state.horizon.iter().flatten().find(|tested| tested.variant == variant).map(|tested| tested.p);
    let one = |arm: &Arm| {
        let (row, found) = compared(policy, snapshot.control.moments.as_ref()?, arm.moments.as_ref()?)?;
        let n_star = policy.n_star as f64;
        let (low, high) = found.map(|found| found.interval(alpha / treatments, n_star)).unzip();
        Some(json!({
            "variant": arm.variant,
            "mean_c": row.mean_c,
            "mean_t": row.mean_t,
            "diff": row.diff,
            "se": found.map(|found| found.se),
            "lift": row.lift,
            "p_value": row.p_value,
            "av_p": found.map(|found| found.look(alpha, n_star).p),
            "av_diff_lo": low,
            "av_diff_hi": high,
            "horizon_p": horizon(&arm.variant),
        }))
    };
    json!({ "alpha": alpha, "n_star": policy.n_star, "treatments": snapshot.treatments.iter().filter_map(one).collect::<Vec<_>>() })
}

fn compared(policy: &Policy, control: &Moments, treatment: &Moments) -> Option<(Comparison, Option<Evidence>)> {
    let options = Options {
        kind: policy.kind,
        alpha: policy.alpha,
        n_star: Some(policy.n_star),
        mde: policy.mde,
        lower_is_better: policy.lower_is_better,
        ..Options::default()
    };
    let row = compare(control, treatment, &options).ok()?;
    let [control, treatment] = estimates(control, treatment, policy.kind).ok()?;
    Some((row, Evidence::new(&control, &treatment)))
}

/// Each guardrail of each treatment: how much worse it is, and may be.
pub fn guardrails(snapshot: &Snapshot) -> Value {
    let one = |guardrail: &Guardrail| {
        let pair = guardrail.control.as_ref().zip(guardrail.treatment.as_ref());
        let found = pair.and_then(|(control, treatment)| {
            let [control, treatment] = estimates(control, treatment, guardrail.kind).ok()?;
            Evidence::new(&control, &treatment)
        });
        let worse = found.map(|found| if guardrail.lower_is_better { found.diff } else { -found.diff });
        json!({
            "metric": guardrail.metric,
            "variant": guardrail.variant,
            "margin": guardrail.margin,
            "worse_by": worse,
            "se": found.map(|found| found.se),
        })
    };
    snapshot.guardrails.iter().map(one).collect()
}
