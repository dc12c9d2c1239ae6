//! The edges: too little data, no variance, numbers at the ends of their range. Nothing that is not finite ever comes
//! out.

use experiment_engine::stats::bandit::{Belief, chances_to_be_best, top_two_weights};
use experiment_engine::stats::bayes::{Prior, PriorError};
use experiment_engine::stats::compare::{CompareError, Comparison, Decision, Kind, Options, compare};
use experiment_engine::stats::correction::{Correction, adjust};
use experiment_engine::stats::estimate::Estimate;
use experiment_engine::stats::lift::LiftMethod;
use experiment_engine::stats::moments::{Accumulator, Merger, Moments, MomentsError, SecondValue};
use experiment_engine::stats::plan::{Traffic, plan, prospects};
use experiment_engine::stats::power::{Design, PowerError};
use experiment_engine::stats::quantile::{quantile, quantile_estimate, quantile_ranks, winsorize};
use experiment_engine::stats::stratified::{StrataError, stratify};
use experiment_engine::stats::{aa, special};
use serde_json::{Value, json};

fn moments(value: Value) -> Moments {
    Moments::from_json(&value).unwrap_or_else(|error| panic!("{error}: {value}"))
}

fn refused(value: Value) -> MomentsError {
    Moments::from_json(&value).unwrap_err()
}

fn names(row: &Comparison) -> Vec<&'static str> {
    row.warnings.iter().map(|warning| warning.name()).collect()
}

/// Every figure of a row, as the debugging text has them.
fn assert_finite(row: &Comparison) {
    let text = format!("{row:?}");
    assert!(!text.contains("NaN") && !text.contains("inf"), "{text}");
    for probability in [row.p_value, row.av_p, row.chance_to_win, row.power_at_mde].into_iter().flatten() {
        assert!((0.0..=1.0).contains(&probability), "{text}");
    }
    for (low, high) in [
        (row.diff_lo, row.diff_hi),
        (row.lift_lo, row.lift_hi),
        (row.av_diff_lo, row.av_diff_hi),
        (row.av_lift_lo, row.av_lift_hi),
        (row.cred_lo, row.cred_hi),
    ] {
        assert!(low.zip(high).is_none_or(|(low, high)| low <= high), "{text}");
    }
    assert!(row.decision.is_some());
}

#[test]
fn no_two_arms_of_any_size_give_anything_that_is_not_finite() {
    let values = [0.0, 5e-324, 1e-308, 1e-150, 1e-9, 1.0, 3.5, 1e9, 1e150, 1e308, f64::MAX, -1.0, -1e-308, -1e308];
    let counts = [0, 1, 2, 3, 100, 1 << 40, 1 << 62];
    let mut arms = Vec::new();
    for n in counts {
        for mean in values {
            for m2 in [0.0, 5e-324, 1e-300, 1.0, 1e300, f64::MAX, f64::INFINITY] {
                arms.push(Moments { n, mean, m2, ..Moments::default() });
            }
        }
    }
    let mut seen = 0;
    for (index, control) in arms.iter().enumerate() {
        // A different selection of opponents for each.
        for treatment in arms.iter().skip(index % 13).step_by(13) {
            let lift = [LiftMethod::Fieller, LiftMethod::Delta, LiftMethod::Log][seen % 3];
            let x = |moments: &Moments| SecondValue { mean: moments.m2.min(1e3), m2: moments.mean.abs(), cxy: 0.0 };
            let kind = [Kind::Mean, Kind::Ratio, Kind::Cuped][seen % 5 % 3];
            let (control, treatment) =
                (Moments { x: Some(x(control)), ..*control }, Moments { x: Some(x(treatment)), ..*treatment });
            let prior = (seen % 2 == 0).then_some(Prior::Normal { mean: 0.0, sd: 0.3 });
            let options = Options { kind, lift, prior, mde: Some(1e-3), alpha: 0.01, ..Options::default() };
            assert_finite(&compare(&control, &treatment, &options).unwrap());
            seen += 1;
        }
    }
    assert!(seen > 10_000);
}

#[test]
fn no_two_counts_give_anything_that_is_not_finite() {
    let ends =
        |n: i64| [0, 1, n / 2, n - 1, n].map(|successes| Moments::of_successes(n, successes.clamp(0, n)).unwrap());
    let arms: Vec<Moments> = [0, 1, 2, 1000, 1 << 62].into_iter().flat_map(ends).collect();
    for control in &arms {
        for treatment in &arms {
            for prior in
                [None, Some(Prior::Beta { alpha: 0.05, beta: 0.05 }), Some(Prior::Beta { alpha: 1e6, beta: 3.0 })]
            {
                let options = Options { kind: Kind::Proportion, prior, mde: Some(0.01), ..Options::default() };
                let row = compare(control, treatment, &options).unwrap();
                assert_finite(&row);
                assert!(control.n == 0 || treatment.n == 0 || row.chance_to_win.is_some());
            }
        }
    }
}

#[test]
fn what_is_missing_is_absent_and_named() {
    let of = |n: i64, mean: f64, m2: f64| Moments { n, mean, m2, ..Moments::default() };
    let row = |control, treatment| compare(&control, &treatment, &Options::default()).unwrap();
    let empty = row(of(0, 0.0, 0.0), of(0, 0.0, 0.0));
    assert_eq!((names(&empty), empty.decision), (vec!["insufficient_data"], Some(Decision::InsufficientData)));
    assert_eq!((empty.mean_c, empty.diff, empty.p_value), (None, None, None));
    // One subject has a mean and no variance.
    let single = row(of(1, 2.0, 0.0), of(50, 3.0, 10.0));
    assert_eq!((single.lift, single.var_c, single.se, single.p_value), (Some(0.5), None, None, None));
    // One arm without variance leaves the other's.
    let still = row(of(10, 2.0, 0.0), of(11, 3.0, 110.0));
    assert_eq!((names(&still), still.df), (vec!["zero_variance_arm"], Some(10.0)));
    assert!((still.se.unwrap() - 1.0).abs() < 1e-15);
    let both = row(of(1000, 2.0, 0.0), of(1000, 3.0, 0.0));
    assert_eq!((names(&both), both.se, both.p_value, both.av_p), (vec!["zero_variance"], Some(0.0), None, None));
    assert_eq!(both.decision, Some(Decision::InsufficientData));
    // A negative control mean: by its magnitude.
    assert_eq!(row(of(100, -2.0, 10.0), of(100, -1.0, 10.0)).lift, Some(0.5));
    let zero = row(of(100, 0.0, 10.0), of(100, 1.0, 10.0));
    assert_eq!((names(&zero), zero.lift, zero.chance_to_win), (vec!["control_mean_zero"], None, None));
    assert!(zero.p_value.is_some());
    let huge = row(of(100, 1e308, 1.0), of(100, -1e308, 1.0));
    assert_eq!((names(&huge), huge.diff), (vec!["out_of_range"], None));
}

#[test]
fn warnings_of_the_kinds() {
    let x = |mean: f64, m2: f64| Some(SecondValue { mean, m2, cxy: 0.0 });
    let of = |x| Moments { n: 100, mean: 2.0, m2: 50.0, x, ..Moments::default() };
    let row = |kind, control: Moments, treatment: Moments| {
        compare(&control, &treatment, &Options { kind, ..Options::default() }).unwrap()
    };
    let plain = row(Kind::Mean, of(None), of(None));
    let still = row(Kind::Cuped, of(x(1.0, 0.0)), of(x(1.0, 0.0)));
    assert_eq!(
        (names(&still), still.cuped_theta, still.variance_reduction),
        (vec!["cuped_no_variance"], Some(0.0), Some(0.0))
    );
    assert_eq!((still.diff, still.se, still.p_value), (plain.diff, plain.se, plain.p_value));
    assert_eq!(names(&row(Kind::Ratio, of(x(1.0, 5.0)), of(x(0.0, 0.0)))), ["denominator_zero"]);
    let few = |successes| Moments::of_successes(100, successes).unwrap();
    assert!(names(&row(Kind::Proportion, few(9), few(50))).contains(&"small_counts"));
    assert_eq!(names(&row(Kind::Proportion, few(50), few(91))), ["small_counts"]);
    assert!(names(&row(Kind::Proportion, few(90), few(10))).is_empty());
    let unbounded = Moments { n: 30, mean: 0.1, m2: 29.0, ..Moments::default() };
    let better = Moments { mean: 0.6, ..unbounded };
    assert_eq!(names(&row(Kind::Mean, unbounded, better)), ["lift_ci_unbounded", "av_lift_ci_unbounded"]);
    let options = Options { lift: LiftMethod::Delta, ..Options::default() };
    assert_eq!(names(&compare(&unbounded, &better, &options).unwrap()), ["lift_ci_unreliable"]);
    let options = Options { lift: LiftMethod::Log, ..Options::default() };
    let negative = compare(&better, &Moments { mean: -0.6, ..better }, &options).unwrap();
    assert_eq!((names(&negative), negative.lift_lo), (vec!["lift_log_undefined"], None));
}

#[test]
fn options_out_of_range_are_refused() {
    let arm = Moments::of_successes(100, 20).unwrap();
    let error = |options: Options| compare(&arm, &arm, &options).unwrap_err();
    let with = |alpha: f64| Options { alpha, ..Options::default() };
    for alpha in [0.0, -0.1, 0.5, 1.0, f64::NAN, f64::INFINITY] {
        assert_eq!(error(with(alpha)), CompareError::InvalidAlpha, "{alpha}");
    }
    assert!(compare(&arm, &arm, &with(1e-300)).is_ok() && compare(&arm, &arm, &with(0.499)).is_ok());
    assert_eq!(error(Options { n_star: Some(0), ..Options::default() }), CompareError::InvalidNStar);
    for mde in [0.0, -1.0, f64::NAN, f64::INFINITY] {
        assert_eq!(error(Options { mde: Some(mde), ..Options::default() }), CompareError::InvalidMde);
    }
    for kind in [Kind::Ratio, Kind::Cuped] {
        assert!(matches!(error(Options { kind, ..Options::default() }), CompareError::NoSecondValue(_)));
    }
    let prior = Some(Prior::Beta { alpha: 1.0, beta: 1.0 });
    assert_eq!(error(Options { prior, ..Options::default() }), CompareError::Prior(PriorError::WrongKind));
    for text in [
        json!({}),
        json!([]),
        json!({"alpha": 1}),
        json!({"alpha": 1, "beta": 1, "sd": 1}),
        json!({"alpha": "1", "beta": 1}),
    ] {
        assert_eq!(Prior::from_json(&text), Err(PriorError::Malformed), "{text}");
    }
    for text in [json!({"alpha": 0, "beta": 1}), json!({"mean": 0, "sd": -1}), json!({"mean": 0, "sd": 1e300})] {
        assert_eq!(Prior::from_json(&text), Err(PriorError::OutOfRange), "{text}");
    }
    let not = Moments { n: 100, mean: 0.5, m2: 100.0, ..Moments::default() };
    let options = Options { kind: Kind::Proportion, ..Options::default() };
    assert!(matches!(compare(&not, &arm, &options), Err(CompareError::Moments(MomentsError::Impossible(_)))));
}

#[test]
fn every_form_of_the_moments_is_read() {
    let expected = Moments { n: 4, mean: 2.5, m2: 5.0, ..Moments::default() };
    for text in [
        json!({"n": 4, "mean": 2.5, "m2": 5}),
        json!({"n": 4.0, "sum": 10, "sum_sq": 30}),
        json!({"n": 4, "sum_y": 10.0, "sum_yy": 30.0}),
    ] {
        assert_eq!(moments(text.clone()), expected, "{text}");
    }
    let close = moments(json!({"n": 4, "mean": 2.5, "var": 5.0 / 3.0}));
    assert!((close.m2 - 5.0).abs() < 1e-15);
    let pairs = moments(json!({"n": 2, "sum": 4, "sum_sq": 10, "sum_x": 3, "sum_xx": 5, "sum_xy": 5}));
    assert_eq!(pairs.x, Some(SecondValue { mean: 1.5, m2: 0.5, cxy: -1.0 }));
    assert_eq!(moments(json!({"n": 10, "successes": 4})), Moments::of_successes(10, 4).unwrap());
    for text in [json!({"n": 0}), json!({"n": 0, "mean": null, "m2": null}), json!({"n": 0, "sum": 0, "sum_sq": 0})] {
        assert_eq!((moments(text.clone()).n, moments(text).m2), (0, 0.0));
    }
    assert_eq!(moments(json!({"n": 1, "mean": 5, "var": null})).m2, 0.0);
    // What exp_moments writes is read again, an overflow included.
    let mut state = Accumulator::default();
    for (y, x) in [(1e200, 1.0), (-1e200, 2.0), (3.0, 4.0)] {
        state.add_pair(y, x).unwrap();
    }
    let written = state.moments().to_json();
    assert_eq!(written["m2"], Value::Null);
    assert_eq!(moments(written).m2, f64::INFINITY);
}

#[test]
fn malformed_moments_are_refused() {
    use MomentsError::*;
    assert_eq!(refused(json!([1, 2])), NotAnObject);
    assert_eq!(refused(json!({"mean": 1})), Missing("n"));
    assert_eq!(refused(json!({"n": 5})), Missing("mean"));
    assert_eq!(refused(json!({"n": 5, "mean": 1})), Missing("m2"));
    assert_eq!(refused(json!({"n": 5, "sum": 1})), Missing("sum_sq"));
    assert_eq!(refused(json!({"n": 5, "mean": 1, "var": 1, "mean_x": 1})), Missing("m2_x"));
    assert_eq!(refused(json!({"n": 5, "mean": 1, "m2": 1, "sum": 5})), Ambiguous);
    assert_eq!(refused(json!({"n": 5, "mean": 1, "m2": 1, "var": 5})), Ambiguous);
    for n in [json!(-1), json!(1.5), json!("5"), json!(1e300), json!(true)] {
        assert!(matches!(refused(json!({"n": n, "mean": 1, "var": 1})), Invalid { name: "n", .. }), "{n}");
    }
    assert!(matches!(refused(json!({"n": 5, "mean": "1", "var": 1})), Invalid { name: "mean", .. }));
    assert!(matches!(refused(json!({"n": 5, "successes": 6})), Invalid { name: "successes", .. }));
    assert!(matches!(refused(json!({"n": 5, "mean": 1, "var": -1})), Impossible(_)));
    assert!(matches!(refused(json!({"n": 5, "sum": 10, "sum_sq": 1})), Impossible(_)));
    assert!(matches!(refused(json!({"n": 5, "sum": 0, "sum_sq": -1})), Impossible(_)));
    let too_close = json!({"n": 5, "mean": 1, "var": 1, "mean_x": 1, "var_x": 1, "cov": 2});
    assert!(matches!(refused(too_close), Impossible(_)));
    let text: Value = serde_json::from_str(r#"{"n": 5, "mean": 1e400, "var": 1}"#).unwrap_or(Value::Null);
    assert!(Moments::from_json(&text).is_err());
}

/// A mean of 10^9 with a spread of 1: as sums of doubles there is no digit left, as whole numbers there are all.
#[test]
fn large_sums_keep_the_digits_that_were_given() {
    let whole: Value = serde_json::from_str(r#"{"n": 3, "sum": 3000000000, "sum_sq": 3000000000000000002}"#).unwrap();
    assert_eq!(moments(whole).m2, 2.0);
    let rounded: Value = serde_json::from_str(r#"{"n": 3, "sum": 3e9, "sum_sq": 3e18}"#).unwrap();
    assert_eq!(moments(rounded).m2, 0.0);
    // A hair below 0 is the rounding of who summed.
    assert_eq!(moments(json!({"n": 3, "sum": 0.3, "sum_sq": 0.03 - 1e-17})).m2, 0.0);
    let mut state = Accumulator::default();
    [1e9 - 1.0, 1e9, 1e9 + 1.0].into_iter().for_each(|value| state.add(value).unwrap());
    assert_eq!((state.moments().mean, state.moments().m2), (1e9, 2.0));
}

#[test]
fn aggregates_refuse_what_would_spoil_them() {
    let mut state = Accumulator::default();
    for value in [f64::NAN, f64::INFINITY, f64::NEG_INFINITY] {
        assert_eq!(state.add(value), Err(MomentsError::NotFinite));
        assert_eq!(state.add_pair(1.0, value), Err(MomentsError::NotFinite));
    }
    assert_eq!(state, Accumulator::default());
    state.add(1.0).unwrap();
    assert_eq!(state.add_pair(1.0, 1.0), Err(MomentsError::Mixed));
    let mut pair = Accumulator::default();
    pair.add_pair(1.0, 1.0).unwrap();
    assert_eq!((pair.add(1.0), pair.merge(&state)), (Err(MomentsError::Mixed), Err(MomentsError::Mixed)));
    let mut merger = Merger::default();
    let many = Moments { n: i64::MAX, mean: 1.0, m2: 1.0, ..Moments::default() };
    merger.add(&many).unwrap();
    assert_eq!(merger.add(&many), Err(MomentsError::TooMany));
    assert_eq!(Accumulator::from_bytes(&[0; 7]), None);
    assert_eq!(Merger::from_bytes(&[]), None);
    assert_eq!(Accumulator::from_bytes(&pair.to_bytes()), Some(pair));
    assert_eq!(Merger::from_bytes(&merger.to_bytes()), Some(merger));
}

#[test]
fn merging_keeps_what_all_parts_know() {
    let known = Moments::of_successes(10, 4).unwrap();
    let unknown = Moments { nonzero: None, min: None, max: None, ..known };
    let merged = |parts: &[Moments]| {
        let mut merger = Merger::default();
        parts.iter().for_each(|part| merger.add(part).unwrap());
        merger.moments()
    };
    assert_eq!(merged(&[]), Moments { nonzero: Some(0), ..Moments::default() });
    assert_eq!((merged(&[known, known]).nonzero, merged(&[known, known]).max), (Some(8), Some(1.0)));
    assert_eq!((merged(&[known, unknown]).nonzero, merged(&[unknown, known]).min), (None, None));
    assert_eq!(merged(&[known, unknown]).n, 20);
}

#[test]
fn distributions_at_their_ends() {
    use special::*;
    assert_eq!((normal_sf(f64::INFINITY), normal_sf(f64::NEG_INFINITY), normal_sf(0.0)), (0.0, 1.0, 0.5));
    assert_eq!((normal_isf(0.0), normal_isf(1.0), normal_isf(0.5)), (f64::INFINITY, f64::NEG_INFINITY, 0.0));
    assert!(normal_isf(-0.1).is_nan() && normal_isf(f64::NAN).is_nan() && normal_sf(f64::NAN).is_nan());
    for df in [0.1, 1.0, 2.5, 100.0, 2e4, 1e9, 1e300] {
        assert_eq!((t_sf(0.0, df), t_sf(f64::INFINITY, df), t_isf(0.5, df)), (0.5, 0.0, 0.0));
        assert_eq!((t_isf(0.0, df), t_isf(1.0, df)), (f64::INFINITY, f64::NEG_INFINITY));
        assert!((t_sf(-2.0, df) + t_sf(2.0, df) - 1.0).abs() < 1e-15);
        let tails: Vec<f64> = (0..400).map(|k| t_sf(10f64.powf(f64::from(k) / 2.0 - 50.0), df)).collect();
        assert!(tails.windows(2).all(|pair| pair[0] >= pair[1] && pair[1] >= 0.0), "{df}");
    }
    assert!(t_sf(1.0, 0.0).is_nan() && t_sf(f64::NAN, 1.0).is_nan() && t_isf(0.1, f64::NAN).is_nan());
    // Cauchy: P(T > t) is 1 / (pi t) far out.
    assert!((t_sf(1e200, 1.0) * 1e200 * std::f64::consts::PI - 1.0).abs() < 1e-12);
    let beta = Beta::new(3.0, 4.0);
    assert_eq!((beta.cdf(0.0), beta.cdf(1.0), beta.cdf(-1.0), beta.sf(2.0)), (0.0, 1.0, 0.0, 0.0));
    assert_eq!((beta.quantile(0.0), beta.quantile(1.0), beta.isf(0.0), beta.isf(1.0)), (0.0, 1.0, 1.0, 0.0));
    for (a, b) in [(0.0, 1.0), (1.0, -1.0), (f64::NAN, 1.0), (f64::INFINITY, 1.0)] {
        assert!(Beta::new(a, b).cdf(0.5).is_nan() && Beta::new(a, b).quantile(0.5).is_nan(), "{a} {b}");
    }
    assert!(noncentral_t_sf(1.0, -1.0, 0.0).is_nan());
    for df in [1.0, 3.0, 1e3, 1e12] {
        assert!((noncentral_t_sf(2.0, df, 0.0) / t_sf(2.0, df) - 1.0).abs() < 1e-10, "{df}");
        assert!((noncentral_t_sf(1.0, df, 60.0) - 1.0).abs() < 1e-10, "{df}");
    }
}

#[test]
fn corrections_leave_out_what_is_absent() {
    for correction in ["holm", "hochberg", "bh", "by", "bonferroni"].map(|name| Correction::parse(name).unwrap()) {
        assert_eq!(adjust(&[], correction), []);
        assert_eq!(adjust(&[None, None], correction), [None, None]);
        assert_eq!(adjust(&[None, Some(0.03), None], correction), [None, Some(0.03), None]);
        assert_eq!(adjust(&[Some(0.0), Some(1.0)], correction)[0], Some(0.0));
    }
    // Hochberg lets the largest decide for all.
    let p = [Some(0.04), Some(0.045)];
    assert_eq!(adjust(&p, Correction::Hochberg), [Some(0.045), Some(0.045)]);
    assert_eq!(adjust(&p, Correction::Holm), [Some(0.08), Some(0.08)]);
    assert!(Correction::parse("none").is_err());
}

#[test]
fn plans_out_of_range_are_refused() {
    let design = Design { baseline: 0.05, sd: None, alpha: 0.05, margin: 0.0 };
    assert_eq!(design.sample_size(0.005, 0.8, 1.0).unwrap().n_control, 31_234);
    assert_eq!(design.sample_size(0.0, 0.8, 1.0), Err(PowerError::Unreachable));
    assert_eq!(design.sample_size(1e-300, 0.8, 1.0), Err(PowerError::Unreachable));
    for design in [
        Design { baseline: 0.0, ..design },
        Design { baseline: f64::NAN, ..design },
        Design { alpha: 0.5, ..design },
        Design { sd: Some(0.0), ..design },
        Design { margin: -1.0, ..design },
    ] {
        assert!(matches!(design.sample_size(0.005, 0.8, 1.0), Err(PowerError::OutOfRange { .. })));
    }
    assert!(design.sample_size(0.96, 0.8, 1.0).is_err());
    assert!(design.power(1, 100, 0.01).is_err() && design.power(100, 100, f64::NAN).is_err());
    assert!(design.minimum_effect(100, 100, 1.0).is_err() && design.sample_size(0.01, 0.8, 0.0).is_err());
    // What every size has by chance is no power to ask for.
    assert!(design.sample_size(0.01, 0.05, 1.0).is_err() && design.minimum_effect(100, 100, 0.04).is_err());
    assert!(
        design.sample_size(0.01, 0.051, 1.0).unwrap().n_control < design.sample_size(0.01, 0.1, 1.0).unwrap().n_control
    );
    // Two subjects of a proportion close to 1 find nothing at all.
    assert_eq!(Design { baseline: 0.99, ..design }.minimum_effect(2, 2, 0.9), Err(PowerError::Unreachable));
    // No effect is found as often as alpha says, and with a margin only on one side.
    for sd in [None, Some(2.0)] {
        let design = Design { baseline: 0.3, sd, ..design };
        assert!((design.power(500, 700, 0.0).unwrap() - 0.05).abs() < 1e-9);
        let worse = Design { margin: 0.01, ..design };
        assert!((worse.power(500, 700, -0.01).unwrap() - 0.05).abs() < 1e-9);
        let n = worse.sample_size(0.0, 0.9, 1.0).unwrap();
        assert!(worse.power(n.n_control, n.n_treatment, 0.0).unwrap() > 0.899_9);
        assert_eq!(worse.sample_size(-0.01, 0.9, 1.0), Err(PowerError::Unreachable));
    }
}

#[test]
fn plans_with_the_smallest_numbers_are_finite() {
    // Found by the fuzzer: 1 - power is 1, and half of alpha is 0.
    let design = Design { baseline: 0.5, sd: Some(3.0), alpha: 8.66e-310, margin: 0.0 };
    let effect = design.minimum_effect(382_252_089_344, 844_424_930_132_868, 5.18e-210).unwrap();
    assert!(effect > 0.0 && effect < 1.0, "{effect}");
    assert!(design.sample_size(0.01, 5.18e-210, 1.0).unwrap().n_control > 2);
    let smallest = Design { alpha: f64::from_bits(1), ..design };
    assert!(smallest.minimum_effect(100, 100, 0.8).unwrap().is_finite());
    assert!(smallest.sample_size(0.01, 0.8, 1.0).unwrap().n_control > 2);
    let largest = Design { sd: Some(f64::MAX), ..design };
    assert_eq!(largest.minimum_effect(2, 2, 0.8), Err(PowerError::Unreachable));
}

#[test]
fn durations_follow_the_traffic() {
    let design = Design { baseline: 0.05, sd: None, alpha: 0.05, margin: 0.0 };
    let traffic = Traffic { per_day: 6_246.8, control: 0.5, treatment: 0.5 };
    let trickle = Traffic { per_day: 1e-300, ..traffic };
    assert_eq!(plan(&design, 0.005, 0.8, &trickle), Err(PowerError::Unreachable));
    let found = plan(&design, 0.005, 0.8, &traffic).unwrap();
    assert_eq!((found.days, found.weeks), (10.0, 2));
    let curve = prospects(&design, 0.8, &traffic, &[0, 1, 10, 100]).unwrap();
    assert_eq!((curve[0].mde, curve[2].n_control), (None, 31_234));
    assert!((curve[2].mde.unwrap() - 0.005).abs() < 1e-7 && curve[3].mde < curve[1].mde);
    for traffic in [
        Traffic { per_day: 0.0, ..traffic },
        Traffic { control: 0.0, ..traffic },
        Traffic { control: 0.6, ..traffic },
        Traffic { per_day: f64::NAN, ..traffic },
    ] {
        assert!(plan(&design, 0.005, 0.8, &traffic).is_err());
    }
}

#[test]
fn strata_add_up() {
    let of = |n: i64, mean: f64, m2: f64| Estimate::mean(&Moments { n, mean, m2, ..Moments::default() });
    // One stratum is the comparison itself.
    let [control, treatment] = [of(10, 2.0, 18.0), of(20, 3.0, 38.0)];
    let [c, t] = stratify(&[[control, treatment]]).unwrap();
    assert_eq!((c.mean, t.mean, c.n, t.n), (Some(2.0), Some(3.0), 10, 20));
    assert!((c.variance.unwrap() - 2.0).abs() < 1e-14 && (t.df - 19.0).abs() < 1e-12);
    // Simpson's paradox: worse in each period, better in the mixture of changing splits.
    let periods = [[of(900, 1.0, 900.0), of(100, 0.9, 100.0)], [of(100, 3.0, 100.0), of(900, 2.9, 900.0)]];
    let [c, t] = stratify(&periods).unwrap();
    assert!((t.mean.unwrap() - c.mean.unwrap() + 0.1).abs() < 1e-14);
    // The squared standard error of the control: (1/2)^2 (1.0011/900 + 1.0101/100).
    let square = c.variance.unwrap() / 1000.0;
    assert!((square - 0.25 * (900.0 / 899.0 / 900.0 + 100.0 / 99.0 / 100.0)).abs() < 1e-15);
    let empty = of(0, 0.0, 0.0);
    assert_eq!(stratify(&[periods[0], [empty, empty], periods[1]]), stratify(&periods));
    assert_eq!(stratify(&[periods[0], [empty, of(5, 1.0, 1.0)]]), Err(StrataError::TooFewSubjects { stratum: 2 }));
    assert_eq!(stratify(&[]).map(|[control, _]| control.mean), Ok(None));
}

#[test]
fn quantiles_and_caps() {
    let values = [1.0, 2.0, 4.0, 8.0];
    assert_eq!(
        (quantile(&values, 0.5), quantile(&values, 0.0), quantile(&values, 1.0)),
        (Some(3.0), Some(1.0), Some(8.0))
    );
    assert_eq!(quantile(&[], 0.5), None);
    assert_eq!(quantile(&[f64::MIN, f64::MAX], 0.5), Some(0.0));
    // The textbook's: of 100 values the median lies between the 40th and the 61st with 95 %.
    assert_eq!(quantile_ranks(100, 0.5, 0.05), Some((40, 61)));
    assert_eq!((quantile_ranks(5, 0.5, 0.05), quantile_ranks(6, 0.5, 0.05)), (None, Some((1, 6))));
    assert_eq!((quantile_ranks(0, 0.5, 0.05), quantile_ranks(100, 1.0, 0.05)), (None, None));
    let (low, high) = quantile_ranks(1 << 62, 0.99, 0.05).unwrap();
    assert!(low < high && (low as f64 / 2f64.powi(62) - 0.99).abs() < 1e-9);
    let estimate = quantile_estimate(100, 3.0, (2.0, 4.0), 0.05);
    assert!((estimate.standard_error().unwrap() * 1.959_963_984_540_054 - 1.0).abs() < 1e-14);
    let capped = winsorize([1.0, 5.0, 9.0], 5.0).unwrap();
    assert_eq!((capped.capped, capped.moments.mean, capped.share_capped()), (1, 11.0 / 3.0, Some(1.0 / 3.0)));
    assert_eq!(winsorize([], 5.0).unwrap().share_capped(), None);
    assert!(winsorize([f64::INFINITY], 5.0).is_err());
}

#[test]
fn bandits_prefer_the_better_arm_and_forget_none() {
    let arms = [(1000, 100), (1000, 130), (1000, 132)].map(|(n, successes)| Belief::of_counts(n, successes));
    let chances = chances_to_be_best(&arms, false);
    assert!((chances.iter().sum::<f64>() - 1.0).abs() < 1e-12 && chances[0] < chances[1] && chances[1] < chances[2]);
    let weights = top_two_weights(&arms, false, 0.01);
    assert!((weights.iter().sum::<f64>() - 1.0).abs() < 1e-12 && weights.iter().all(|weight| *weight >= 0.01));
    assert!(weights[2] > weights[0]);
    // Of two arms each gets a half: that tells them apart soonest.
    let two = top_two_weights(&arms[..2], false, 0.0);
    assert!((two[0] - 0.5).abs() < 1e-9 && (two[1] - 0.5).abs() < 1e-9);
    assert!(top_two_weights(&arms, true, 0.01)[0] > weights[0]);
    assert_eq!((top_two_weights(&[], false, 0.1), top_two_weights(&arms[..1], false, 0.1)), (vec![], vec![1.0]));
    // Certain to the last digit, and still with somebody in second place.
    let certain =
        [(1i64 << 40, 1i64 << 39), (1 << 40, 10), (1 << 40, 10)].map(|(n, successes)| Belief::of_counts(n, successes));
    let weights = top_two_weights(&certain, false, 0.0);
    assert!((weights[0] - 0.5).abs() < 1e-6 && (weights[1] - weights[2]).abs() < 1e-6, "{weights:?}");
    let normal = |mean: f64, m2: f64| Belief::of(&Estimate::mean(&Moments { n: 100, mean, m2, ..Moments::default() }));
    assert_eq!(normal(1.0, 0.0), None);
    let arms = [normal(1.0, 9900.0).unwrap(), normal(1.0, 9900.0).unwrap()];
    assert!((chances_to_be_best(&arms, false)[0] - 0.5).abs() < 1e-12);
    // Against the formula of two: P(Z > (m_1 - m_2) / sqrt(s_1^2 + s_2^2)).
    let arms = [normal(1.0, 9900.0).unwrap(), normal(2.0, 99.0).unwrap()];
    let expected = special::normal_cdf(1.0 / (1.0f64 + 0.01).sqrt());
    assert!((chances_to_be_best(&arms, false)[1] - expected).abs() < 1e-9);
}

#[test]
fn experiments_without_a_difference_find_one_as_often_as_promised() {
    let values: Vec<f64> = (0..2_000).map(|i| f64::from((i * 7919) % 1000) / 100.0).collect();
    let found = aa::simulate(&values, 0.5, 1_000, 0.05, 42).unwrap();
    assert_eq!(found, aa::simulate(&values, 0.5, 1_000, 0.05, 42).unwrap());
    assert_eq!(found.tested, 1_000);
    let interval = found.interval.unwrap();
    assert!(interval.low < 0.05 && 0.05 < interval.high && found.av_rejected <= found.rejected, "{found:?}");
    let nothing = aa::simulate(&[1.0; 10], 0.5, 10, 0.05, 1).unwrap();
    assert_eq!((nothing.tested, nothing.rate, nothing.interval), (0, None, None));
    assert!(aa::simulate(&[f64::NAN], 0.5, 10, 0.05, 1).is_err());
}

/// A quotient by what a double cannot hold is 0, and 0 standard errors would pass for a p-value of 1.
#[test]
fn nothing_rests_on_a_standard_error_beyond_the_doubles() {
    let known = json!({"n": 500, "mean": 1.5, "m2": 20, "mean_x": 2, "m2_x": 40, "cxy": 1});
    let unknown = json!({"n": 500, "mean": 1, "m2": null, "mean_x": 2, "m2_x": 40, "cxy": null});
    for kind in [Kind::Mean, Kind::Cuped, Kind::Ratio] {
        for arms in [[&known, &unknown], [&unknown, &known], [&unknown, &unknown]] {
            let [control, treatment] = arms.map(|arm| moments(arm.clone()));
            let options = Options { kind, mde: Some(0.1), ..Options::default() };
            let row = compare(&control, &treatment, &options).unwrap();
            assert_finite(&row);
            let tested =
                [row.se, row.df, row.p_value, row.diff_lo, row.diff_hi, row.av_p, row.av_log_e, row.av_diff_lo];
            let relative = [row.lift_lo, row.lift_hi, row.av_lift_lo, row.av_lift_hi, row.chance_to_win, row.cred_lo];
            let planned = [row.power_at_mde, row.mde_now, row.n_needed.map(|n| n as f64), row.variance_reduction];
            let figures = tested.into_iter().chain(relative).chain(planned);
            assert!(figures.flatten().next().is_none(), "{row:?}");
            assert_eq!((names(&row), row.decision), (vec!["out_of_range"], Some(Decision::InsufficientData)));
        }
    }
    // A slope over an infinite variance would be 0.
    let covariate = json!({"n": 500, "mean": 1, "m2": 20, "mean_x": 2, "m2_x": null, "cxy": 1});
    let options = Options { kind: Kind::Cuped, ..Options::default() };
    let row = compare(&moments(covariate), &moments(known), &options).unwrap();
    assert_eq!((row.cuped_theta, row.mean_c, row.p_value, names(&row)), (None, None, None, vec!["out_of_range"]));
    // Nor does a test rest on a difference that does not exist, whatever its standard error.
    let far = |mean: f64| Moments { n: 100, mean, m2: 1e300, ..Moments::default() };
    let row = compare(&far(1.7e308), &far(-1.7e308), &Options::default()).unwrap();
    assert!(row.se.is_some_and(|se| se > 0.0));
    assert_eq!((row.p_value, row.av_p, row.chance_to_win, row.lift), (None, None, None, None));
    assert_eq!(names(&row), ["out_of_range"]);
}

/// A variance whose quotients underflow is not none: the power is not 1 for lack of a standard error.
#[test]
fn plans_hold_at_the_smallest_variances() {
    let arm = |mean: f64| Moments { n: 1000, mean, m2: 5e-324 * 999.0, ..Moments::default() };
    let options = Options { mde: Some(1e-164), ..Options::default() };
    let row = compare(&arm(1.0), &arm(1.0), &options).unwrap();
    let (se, mde_now) = (row.se.unwrap(), row.mde_now.unwrap());
    assert!(se > 0.0 && (mde_now / se - 2.8).abs() < 0.01, "{row:?}");
    assert!(row.power_at_mde.unwrap() < 0.1, "{row:?}");
}

#[test]
fn means_at_both_ends_of_the_doubles_merge() {
    let part = |n: i64, mean: f64| Moments { n, mean, ..Moments::default() };
    let merged = |parts: [Moments; 2]| {
        let mut merger = Merger::default();
        parts.iter().for_each(|part| merger.add(part).unwrap());
        merger.moments()
    };
    let (low, high) = (part(83_427_065, -1.7e308), part(7_984_720_337_726_072, 1.797e308));
    for parts in [[low, high], [high, low]] {
        let both = merged(parts);
        assert!(both.mean > 1.79e308 && both.mean < 1.797e308, "{both:?}");
        assert!(both.to_json()["mean"].is_number());
        assert_eq!(moments(both.to_json()).m2, f64::INFINITY);
    }
    let even = merged([part(5, f64::MAX), part(5, -f64::MAX)]);
    assert_eq!((even.n, even.mean), (10, 0.0));
}

/// Squares leave the range of doubles before products do.
#[test]
fn what_underflows_is_written_so_that_it_is_read() {
    let merged = |parts: [Value; 2]| {
        let mut merger = Merger::default();
        parts.into_iter().for_each(|part| merger.add(&moments(part)).unwrap());
        merger.moments().to_json()
    };
    let vast = json!({"n": 3_399_973_505_528_057_i64, "mean": 0, "m2": 0, "mean_x": 1e85, "m2_x": 0, "cxy": 0});
    let tiny = json!({"n": 4_382_393_950_242_989_i64, "mean": 1e-297, "m2": 0, "mean_x": 1, "m2_x": 0, "cxy": 0});
    let written = merged([vast, tiny]);
    assert_eq!((written["m2"].as_f64(), written["cxy"].as_f64()), (Some(0.0), Some(0.0)));
    assert!(written["m2_x"].as_f64() > Some(1e180));
    assert_eq!(moments(written.clone()).to_json(), written);
    // What is left of the digits bounds it, too: 2.25 of the smallest double are 2 of it.
    let mut state = Accumulator::default();
    [(0.0, 0.0), (3.3e-162, 1e150)].into_iter().for_each(|(y, x)| state.add_pair(y, x).unwrap());
    let written = state.moments().to_json();
    assert!(written["m2"].as_f64() > Some(0.0) && written["cxy"].as_f64() > Some(0.0), "{written}");
    moments(written);
}

#[test]
fn nobody_has_no_mean() {
    let mut state = Accumulator::default();
    assert_eq!(
        state.moments().to_json(),
        json!({"n": 0, "mean": null, "m2": 0.0, "mean_x": null, "m2_x": null,
        "cxy": null, "nonzero": 0, "min": null, "max": null})
    );
    let pairs = Moments { x: Some(SecondValue::default()), nonzero: Some(0), ..Moments::default() };
    let written = pairs.to_json();
    assert_eq!(
        (&written["mean"], &written["mean_x"], written["m2_x"].as_f64()),
        (&Value::Null, &Value::Null, Some(0.0))
    );
    assert_eq!(moments(written.clone()), pairs);
    // As it was written before, it is read, too.
    let before = json!({"n": 0, "mean": 0, "m2": 0, "mean_x": 0, "m2_x": 0, "cxy": 0, "nonzero": 0});
    assert_eq!(moments(before), pairs);
    state.add_pair(1.0, 2.0).unwrap();
    let mut merger = Merger::default();
    [pairs, state.moments(), moments(written)].iter().for_each(|part| merger.add(part).unwrap());
    assert_eq!(merger.moments(), state.moments());
    assert_eq!(Moments::of_successes(0, 0).unwrap().to_json()["mean"], Value::Null);
}

/// Moments of a metric have a covariate and a denominator, each for its kind; merged, too.
#[test]
fn a_ratio_takes_the_denominator_and_not_the_covariate() {
    let part = |n: i64, shift: f64| {
        moments(json!({"n": n, "mean": 2.0 + shift, "m2": 50, "mean_x": 7, "m2_x": 30, "cxy": 20,
            "mean_d": 4, "m2_d": 40, "cyd": 10, "nonzero": n}))
    };
    let plain = |n: i64, shift: f64| {
        moments(json!({"n": n, "mean": 2.0 + shift, "m2": 50, "mean_x": 4, "m2_x": 40, "cxy": 10, "nonzero": n}))
    };
    let ratio = Options { kind: Kind::Ratio, ..Options::default() };
    let row = compare(&part(100, 0.0), &part(100, 0.5), &ratio).unwrap();
    assert_eq!((row.mean_c, row.mean_t), (Some(0.5), Some(0.625)));
    assert_eq!(row, compare(&plain(100, 0.0), &plain(100, 0.5), &ratio).unwrap());
    let cuped = Options { kind: Kind::Cuped, ..Options::default() };
    assert_eq!(compare(&part(100, 0.0), &part(100, 0.5), &cuped).unwrap().cuped_theta.map(f64::is_nan), Some(false));
    assert_ne!(compare(&part(100, 0.0), &part(100, 0.5), &cuped), compare(&plain(100, 0.0), &plain(100, 0.5), &cuped));
    let merged = |parts: &[Moments]| {
        let mut merger = Merger::default();
        parts.iter().for_each(|part| merger.add(part).unwrap());
        // As another process has it.
        let mut other = Merger::default();
        other.merge(&Merger::from_bytes(&merger.to_bytes()).unwrap()).unwrap();
        assert_eq!(other.moments(), merger.moments());
        merger.moments()
    };
    let both = merged(&[part(100, 0.0), Moments::default(), part(50, 1.0)]);
    let expected = merged(&[plain(100, 0.0), plain(50, 1.0)]).x;
    assert_eq!((both.d, both.d == both.x), (expected, false));
    assert_eq!(moments(both.to_json()), both);
    // Only of some: nothing would tell which value is which.
    let mut merger = Merger::default();
    merger.add(&part(100, 0.0)).unwrap();
    assert_eq!(merger.add(&plain(100, 0.0)), Err(MomentsError::Mixed));
    // Of a metric that is no quotient there is nothing to divide by.
    let none = moments(
        json!({"n": 9, "mean": 2, "m2": 5, "mean_x": 7, "m2_x": 3, "cxy": 2, "mean_d": 0, "m2_d": 0, "cyd": 0}),
    );
    assert_eq!(names(&compare(&none, &none, &ratio).unwrap()), ["denominator_zero"]);
}
