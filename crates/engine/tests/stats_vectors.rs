//! The statistics against their definitions at 50 digits, which `scripts/stats_vectors.py` writes.

use experiment_engine::stats::bayes::Prior;
use experiment_engine::stats::compare::{Comparison, Kind, Options, compare};
use experiment_engine::stats::lift::LiftMethod;
use experiment_engine::stats::moments::{Moments, SecondValue};
use experiment_engine::stats::special::{Beta, noncentral_t_sf, normal_isf, normal_sf, t_isf, t_sf};
use serde_json::Value;

fn vectors() -> Value {
    serde_json::from_str(include_str!("vectors/stats.json")).unwrap()
}

fn numbers(value: &Value) -> Vec<f64> {
    value.as_array().unwrap().iter().map(|value| value.as_f64().unwrap()).collect()
}

#[test]
fn distributions_keep_their_tails() {
    let vectors = vectors();
    let cases = vectors["special"].as_array().unwrap();
    assert!(cases.len() > 250);
    for case in cases {
        let (name, args, expected) = (case[0].as_str().unwrap(), numbers(&case[1]), case[2].as_f64().unwrap());
        let (got, tolerance) = match name {
            "normal_sf" => (normal_sf(args[0]), 1e-15),
            "normal_isf" => (normal_isf(args[0]), 1e-15),
            "t_sf" => (t_sf(args[0], args[1]), 5e-13),
            "t_isf" => (t_isf(args[0], args[1]), 5e-13),
            "beta_cdf" => (Beta::new(args[0], args[1]).cdf(args[2]), 5e-13),
            "beta_sf" => (Beta::new(args[0], args[1]).sf(args[2]), 5e-13),
            "noncentral_t_sf" if expected > 1e-20 => (noncentral_t_sf(args[0], args[1], args[2]), 1e-10),
            "noncentral_t_sf" => continue,
            other => panic!("{other}"),
        };
        assert!((got - expected).abs() <= tolerance * expected.abs(), "{name} {args:?}: {got:e}, not {expected:e}");
    }
}

#[test]
fn quantiles_of_the_beta_distribution_invert_it() {
    for (a, b) in [(0.5, 0.5), (1.0, 11.0), (4.0, 8.0), (51.0, 951.0), (20_001.0, 180_001.0), (3.0, 1e7), (1e9, 2e9)] {
        let beta = Beta::new(a, b);
        for p in [1e-200, 1e-12, 1e-3, 0.025, 0.3, 0.5] {
            let (low, high) = (beta.quantile(p), beta.isf(p));
            // x is a double: the next one has another probability, by x times the density.
            let slack = 1e-9 + 1e-15 * (a + b);
            assert!((beta.cdf(low) / p - 1.0).abs() < slack || low < 1e-300, "{a} {b} {p}: {low}");
            assert!((beta.sf(high) / p - 1.0).abs() < slack || high > 1.0 - 1e-10, "{a} {b} {p}: {high}");
            assert!(low <= high + 1e-14);
        }
    }
}

fn moments(value: &Value) -> Moments {
    let of = |name: &str| value[name].as_f64().unwrap();
    let x = SecondValue { mean: of("mean_x"), m2: of("m2_x"), cxy: of("cxy") };
    Moments { n: value["n"].as_i64().unwrap(), mean: of("mean"), m2: of("m2"), x: Some(x), ..Moments::default() }
}

/// The size of what a figure is a difference of: it is known no better than to that, times 1e-12.
fn scale(name: &str, row: &Comparison) -> f64 {
    let means = row.mean_c.unwrap().abs().max(row.mean_t.unwrap().abs());
    match name {
        "diff" | "diff_lo" | "diff_hi" | "av_diff_lo" | "av_diff_hi" | "mean_c" | "mean_t" => means,
        "av_log_e" | "variance_reduction" => 1.0,
        _ if name.contains("lift") || name.contains("_lo") || name.contains("_hi") => means / row.mean_c.unwrap().abs(),
        _ => 0.0,
    }
}

#[test]
fn comparisons_are_those_of_the_definitions() {
    let vectors = vectors();
    let cases = vectors["comparisons"].as_array().unwrap();
    assert!(cases.len() >= 90);
    for case in cases {
        let kind = Kind::parse(case["kind"].as_str().unwrap()).unwrap();
        let (alpha, n_star) = (case["alpha"].as_f64().unwrap(), case["n_star"].as_i64());
        let options = Options { kind, alpha, n_star, ..Options::default() };
        let (control, treatment) = (moments(&case["control"]), moments(&case["treatment"]));
        let row = |lift: LiftMethod| compare(&control, &treatment, &Options { lift, ..options }).unwrap();
        let (fieller, delta, log) = (row(LiftMethod::Fieller), row(LiftMethod::Delta), row(LiftMethod::Log));
        for (name, expected) in case["expected"].as_object().unwrap() {
            let got = match name.as_str() {
                "delta_lo" => delta.lift_lo,
                "delta_hi" => delta.lift_hi,
                "log_lo" => log.lift_lo,
                "log_hi" => log.lift_hi,
                name => figure(&fieller, name),
            };
            let is_close = match (got, expected.as_f64()) {
                (Some(got), Some(expected)) => {
                    let close = 1e-9 * expected.abs() + 1e-12 * scale(name, &fieller);
                    (got - expected).abs() <= close || expected.abs() < 1e-300
                }
                (None, None) => true,
                _ => false,
            };
            assert!(is_close, "{name}: {got:?}, not {expected}, of {case}");
        }
        agrees_with_itself(&fieller, alpha);
    }
}

fn figure(row: &Comparison, name: &str) -> Option<f64> {
    match name {
        "mean_c" => row.mean_c,
        "mean_t" => row.mean_t,
        "var_c" => row.var_c,
        "var_t" => row.var_t,
        "diff" => row.diff,
        "se" => row.se,
        "df" => row.df,
        "diff_lo" => row.diff_lo,
        "diff_hi" => row.diff_hi,
        "p_value" => row.p_value,
        "av_p" => row.av_p,
        "av_log_e" => row.av_log_e,
        "av_diff_lo" => row.av_diff_lo,
        "av_diff_hi" => row.av_diff_hi,
        "lift" => row.lift,
        "lift_lo" => row.lift_lo,
        "lift_hi" => row.lift_hi,
        "av_lift_lo" => row.av_lift_lo,
        "av_lift_hi" => row.av_lift_hi,
        "chance_to_win" => row.chance_to_win,
        "expected_loss_ship" => row.expected_loss_ship,
        "expected_loss_keep" => row.expected_loss_keep,
        "cred_lo" => row.cred_lo,
        "cred_hi" => row.cred_hi,
        "cuped_theta" => row.cuped_theta,
        "variance_reduction" => row.variance_reduction,
        other => panic!("{other}"),
    }
}

/// Intervals exclude 0 exactly where tests reject, that of the lift included.
fn agrees_with_itself(row: &Comparison, alpha: f64) {
    let excludes = |low: Option<f64>, high: Option<f64>| low.zip(high).map(|(low, high)| low > 0.0 || high < 0.0);
    let rejects = row.p_value.map(|p| p < alpha);
    assert_eq!(excludes(row.diff_lo, row.diff_hi), rejects, "{row:?}");
    assert!(row.lift_lo.is_none() || excludes(row.lift_lo, row.lift_hi) == rejects, "{row:?}");
    let rejects = row.av_p.map(|p| p < alpha);
    assert_eq!(excludes(row.av_diff_lo, row.av_diff_hi), rejects, "{row:?}");
    assert!(row.av_lift_lo.is_none() || excludes(row.av_lift_lo, row.av_lift_hi) == rejects, "{row:?}");
}

#[test]
fn posteriors_are_those_of_the_integrals() {
    let vectors = vectors();
    let cases = vectors["posteriors"].as_array().unwrap();
    assert!(cases.len() >= 16);
    for case in cases {
        let [prior, control, treatment] = ["prior", "control", "treatment"].map(|name| numbers(&case[name]));
        let arm = |counts: &[f64]| Moments::of_successes(counts[0] as i64, counts[1] as i64).unwrap();
        let prior = Some(Prior::Beta { alpha: prior[0], beta: prior[1] });
        let options = Options { kind: Kind::Proportion, prior, ..Options::default() };
        let row = compare(&arm(&control), &arm(&treatment), &options).unwrap();
        for (name, expected) in case["expected"].as_object().unwrap() {
            let (got, expected) = (figure(&row, name).unwrap(), expected.as_f64().unwrap());
            assert!((got - expected).abs() <= 1e-9 * expected, "{name}: {got}, not {expected}, of {case}");
        }
    }
}
