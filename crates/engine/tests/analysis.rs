//! An experiment's findings: what holds however its means were adjusted or put together, and guardrails.

use experiment_engine::analysis::{Finding, How, find};
use experiment_engine::moments::{Moments, Sums, Values};
use experiment_engine::stats::compare::{Decision, Kind, Options};

/// An arm of n subjects with `ones` of value 1, the covariate being 1 for a share of both.
fn arm(n: i64, ones: i64) -> Moments {
    let mut sums = Sums::default();
    for subject in 0..n {
        let y = f64::from(u8::from(subject < ones));
        let x = f64::from(u8::from(subject % 3 == 0 || subject < ones / 2));
        sums.add(&Values { y, d: 1.0, x }, None);
    }
    sums.moments(n)
}

fn how(kind: Kind, cuped: Option<bool>) -> How {
    How { options: Options { kind, ..Options::default() }, cuped, is_capped: false }
}

fn of(strata: &[[Moments; 2]], kind: Kind, cuped: Option<bool>) -> Finding {
    find(strata, &how(kind, cuped)).unwrap()
}

#[test]
fn a_proportion_is_one_however_its_means_are_made() {
    // Two failures in an arm, none in the other one.
    let pair = [arm(1402, 1400), arm(1312, 1312)];
    let split = [[arm(700, 699), arm(900, 900)], [arm(702, 701), arm(412, 412)]];
    for finding in [
        of(&[pair], Kind::Proportion, None),
        of(&[pair], Kind::Proportion, Some(true)),
        of(&split, Kind::Proportion, None),
        of(&split, Kind::Proportion, Some(true)),
    ] {
        assert_eq!((finding.decision, &finding.reasons[..]), (Decision::InsufficientData, &["too_few_nonzero"][..]));
        assert!(finding.warnings.contains(&"small_counts"));
    }
    // Of values that are no outcomes only those other than 0 count.
    assert_ne!(of(&split, Kind::Mean, Some(false)).decision, Decision::InsufficientData);
}

#[test]
fn bayesian_figures_of_a_proportion_are_of_the_difference() {
    let (control, treatment) = (arm(20_000, 2000), arm(20_000, 2300));
    let half = [[arm(10_000, 1000), arm(10_000, 1150)], [arm(10_000, 1000), arm(10_000, 1150)]];
    let plain = of(&[[control, treatment]], Kind::Proportion, Some(false)).row;
    for row in
        [of(&half, Kind::Proportion, Some(false)).row, of(&[[control, treatment]], Kind::Proportion, Some(true)).row]
    {
        // A lift would be ten times as wide.
        let widths = [&plain, &row].map(|row| row.cred_hi.unwrap() - row.cred_lo.unwrap());
        assert!((0.5..1.05).contains(&(widths[1] / widths[0])), "{widths:?}");
        let diff = row.diff.unwrap();
        assert!(row.cred_lo.unwrap() < diff && diff < row.cred_hi.unwrap());
    }
    let mean = of(&half, Kind::Mean, Some(false)).row;
    assert!((0.5 * (mean.cred_hi.unwrap() + mean.cred_lo.unwrap()) - mean.lift.unwrap()).abs() < 1e-9);
}

#[test]
fn strata_are_adjusted_where_that_helps() {
    let half = [[arm(3000, 300), arm(6000, 700)], [arm(6000, 900), arm(3000, 500)]];
    let [plain, helped, asked] = [Some(false), None, Some(true)].map(|cuped| of(&half, Kind::Mean, cuped).row);
    assert!(plain.variance_reduction.is_none() && helped.se < plain.se);
    assert_eq!(helped, asked);
    let reduction = 1.0 - (helped.se.unwrap() / plain.se.unwrap()).powi(2);
    assert_eq!((helped.variance_reduction, helped.cuped_theta), (Some(reduction), None));
    // A conversion is adjusted on request only.
    assert!(of(&half, Kind::Proportion, None).row.variance_reduction.is_none());
    assert!(of(&half, Kind::Proportion, Some(true)).row.variance_reduction.is_some());
}

#[test]
fn a_guardrail_is_judged_by_a_hundred_in_each_arm() {
    let less = Options { kind: Kind::Proportion, lower_is_better: true, ..Options::default() };
    let worse = |control: Moments, treatment: Moments, margin: f64| {
        of(&[[control, treatment]], Kind::Proportion, None).is_worse(margin, &less)
    };
    assert_eq!(worse(arm(99, 10), arm(5000, 4000), 0.0), None);
    assert_eq!(worse(arm(100, 10), arm(100, 90), 0.0), Some(true));
    assert_eq!(worse(arm(100, 10), arm(100, 10), 0.0), Some(false));
    // Nothing ever went wrong: that is known, and is not worse.
    assert_eq!(worse(arm(4000, 0), arm(4000, 0), 0.0), Some(false));
    // Where more is better and nobody has any, nothing was measured.
    let more = Options { lower_is_better: false, ..less };
    assert_eq!(of(&[[arm(4000, 0), arm(4000, 0)]], Kind::Proportion, None).is_worse(0.0, &more), None);
    // It always does: nor is that in doubt.
    assert_eq!(worse(arm(4000, 0), arm(4000, 4000), 0.5), Some(true));
    assert_eq!(worse(arm(4000, 0), arm(4000, 4000), 1.0), Some(false));
    assert_eq!(worse(arm(4000, 4000), arm(4000, 0), 0.0), Some(false));
}

/// Four subjects, of whom none converted, stand for nine tenths of the weight.
#[test]
fn few_subjects_of_a_large_stratum_are_not_known_exactly() {
    let early = [arm(192, 80), arm(208, 120)];
    let strata = [early, [arm(4, 0), arm(3996, 200)]];
    for (kind, cuped) in [(Kind::Proportion, None), (Kind::Proportion, Some(true)), (Kind::Mean, Some(false))] {
        let finding = of(&strata, kind, cuped);
        assert_eq!((finding.decision, finding.reasons[0]), (Decision::InsufficientData, "too_few_subjects"));
        assert!(finding.row.p_value.unwrap() > 0.05, "{:?}", finding.row.p_value);
        assert_eq!(finding.is_worse(0.0, &Options { kind, ..Options::default() }), None);
    }
    assert!(of(&strata, Kind::Proportion, None).warnings.contains(&"small_counts"));
    // With as many as everywhere else nothing changes.
    let even = [[arm(2000, 200), arm(1000, 120)], [arm(1000, 80), arm(2000, 220)]];
    assert!(of(&even, Kind::Proportion, None).warnings.is_empty());
}
