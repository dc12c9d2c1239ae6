//! The sample-ratio test against its definitions at 60 digits, against the shared vectors, and at its edges.

use experiment_engine::srm::{Srm, SrmError, srm_test};
use serde_json::Value;

fn numbers<T>(values: &Value, read: fn(&Value) -> Option<T>) -> Vec<T> {
    values.as_array().unwrap().iter().map(|value| read(value).unwrap()).collect()
}

fn test_case(case: &Value) -> Srm {
    let observed = numbers(&case["observed"], Value::as_i64);
    let weights = numbers(&case["weights"], Value::as_f64);
    srm_test(&observed, &weights).unwrap()
}

fn close(got: Option<f64>, expected: &Value, relative: f64, absolute: f64) -> bool {
    let expected = expected.as_f64().unwrap();
    got.is_some_and(|got| (got - expected).abs() <= relative * expected.abs() + absolute)
}

fn untested(df: i32) -> Srm {
    Srm { chi2: None, df, p_value: None, seq_log_bf: None, seq_p_value: None }
}

fn certain(df: i32) -> Srm {
    Srm { p_value: Some(0.0), seq_p_value: Some(0.0), ..untested(df) }
}

#[test]
fn sixty_digits_agree() {
    let cases: Vec<Value> = serde_json::from_str(include_str!("golden/srm.json")).unwrap();
    assert!(cases.len() >= 24);
    for case in &cases {
        let (got, expected, name) = (test_case(case), &case["expected"], &case["name"]);
        assert_eq!(i64::from(got.df), expected["df"].as_i64().unwrap(), "{name}");
        assert!(close(got.chi2, &expected["chi2"], 1e-12, 0.0), "{name}: {got:?}");
        assert!(close(got.p_value, &expected["p_value"], 1e-9, 0.0), "{name}: {got:?}");
        assert!(close(got.seq_log_bf, &expected["seq_log_bf"], 1e-12, 1e-9), "{name}: {got:?}");
        assert!(close(got.seq_p_value, &expected["seq_p_value"], 1e-9, 0.0), "{name}: {got:?}");
    }
}

/// The vectors that all implementations of the statistics share. They are kept beside the checkout.
#[test]
fn shared_vectors_agree() {
    let path = concat!(env!("CARGO_MANIFEST_DIR"), "/../../../shared/vectors/stats/srm.json");
    let Ok(text) = std::fs::read_to_string(path) else {
        eprintln!("SKIPPED shared_vectors_agree: the shared vectors are not beside this checkout");
        return;
    };
    let suite: Value = serde_json::from_str(&text).unwrap();
    let cases = suite["cases"].as_array().unwrap();
    assert!(!cases.is_empty());
    for case in cases {
        let (got, expected) = (test_case(&case["input"]), &case["expected"]);
        let sequential = &expected["sequential"];
        assert_eq!(i64::from(got.df), expected["df"].as_i64().unwrap(), "{case}");
        assert!(close(got.chi2, &expected["chi2"], 1e-9, 0.0), "{case}: {got:?}");
        assert!(close(got.p_value, &expected["p"], 1e-9, 0.0), "{case}: {got:?}");
        assert!(close(got.seq_log_bf, &sequential["conc10000_log_bf"], 0.0, 1e-6), "{case}: {got:?}");
        assert!(close(got.seq_p_value, &sequential["conc10000_p"], 1e-6, 0.0), "{case}: {got:?}");
    }
}

#[test]
fn without_subjects_nothing_is_tested() {
    assert_eq!(srm_test(&[0, 0, 0], &[1.0, 1.0, 1.0]), Ok(untested(2)));
    assert_eq!(srm_test(&[0, 0, 0], &[1.0, 0.0, 1.0]), Ok(untested(1)));
}

#[test]
fn subjects_in_an_arm_of_weight_zero_are_certain() {
    assert_eq!(srm_test(&[500, 1, 500], &[1.0, 0.0, 1.0]), Ok(certain(1)));
    assert_eq!(srm_test(&[0, 1], &[1.0, 0.0]), Ok(certain(0)));
    // As good as zero: the share, or the statistic, is out of a double's range.
    assert_eq!(srm_test(&[5, 5], &[1e308, 5e-324]), Ok(certain(0)));
    assert_eq!(srm_test(&[5, 5], &[1.0, 5e-324]), Ok(certain(1)));
}

#[test]
fn an_empty_arm_of_weight_zero_is_left_out() {
    let with = srm_test(&[480, 0, 520], &[1.0, 0.0, 1.0]);
    assert_eq!(with, srm_test(&[480, 520], &[1.0, 1.0]));
    assert_eq!(with.unwrap().df, 1);
}

#[test]
fn a_single_arm_of_positive_weight_has_no_ratio() {
    assert_eq!(srm_test(&[100, 0], &[1.0, 0.0]), Ok(untested(0)));
}

#[test]
fn the_largest_counts_stay_finite() {
    let got = srm_test(&[i64::MAX, i64::MAX], &[1.0, 1.0]).unwrap();
    assert_eq!((got.chi2, got.p_value), (Some(0.0), Some(1.0)));
    assert!(got.seq_log_bf.unwrap() < 0.0);
    let got = srm_test(&[i64::MAX, 0], &[1.0, 1.0]).unwrap();
    assert_eq!((got.p_value, got.seq_p_value), (Some(0.0), Some(0.0)));
    assert!(got.chi2.unwrap().is_finite() && got.seq_log_bf.unwrap().is_finite());
    let mut nearly_all = [i64::MAX; 100];
    nearly_all[0] = 0;
    let got = srm_test(&nearly_all, &[1.0; 100]).unwrap();
    assert!(got.chi2.unwrap().is_finite() && got.seq_log_bf.unwrap() > 1e16);
}

#[test]
fn the_scale_of_the_weights_does_not_matter() {
    let observed = [4_900, 5_300, 10_100];
    let expected = srm_test(&observed, &[1.0, 1.0, 2.0]).unwrap();
    for scale in [0.25, 4096.0, 2_f64.powi(-1000), 2_f64.powi(1000)] {
        assert_eq!(srm_test(&observed, &[scale, scale, 2.0 * scale]), Ok(expected), "{scale:e}");
    }
}

#[test]
fn what_cannot_be_tested_is_refused() {
    use SrmError::*;
    let error = |observed: &[i64], weights: &[f64]| srm_test(observed, weights).unwrap_err();
    assert_eq!(error(&[1, 2], &[1.0]), LengthMismatch { observed: 2, weights: 1 });
    assert_eq!(error(&[], &[]), TooFewArms { arms: 0 });
    assert_eq!(error(&[1], &[1.0]), TooFewArms { arms: 1 });
    assert_eq!(error(&[1, -2], &[1.0, 1.0]), NegativeCount { arm: 2, count: -2 });
    assert_eq!(error(&[1, 2], &[-1.0, 1.0]), InvalidWeight { arm: 1, weight: -1.0 });
    for weight in [f64::NAN, f64::INFINITY, f64::NEG_INFINITY] {
        assert!(matches!(error(&[1, 2], &[1.0, weight]), InvalidWeight { arm: 2, .. }), "{weight}");
    }
    assert_eq!(error(&[1, 2], &[0.0, -0.0]), NoPositiveWeight);
}

/// A variant that next to nobody should have: the terms leave the range of doubles, the answer does not.
#[test]
fn extreme_weights_have_an_answer() {
    for weights in [[5e-324, 1.0], [1e-300, 1e300], [1.0, 1.7e308]] {
        for observed in [[0, 1], [1, 0], [1_000_000_000_000, 1]] {
            let srm = srm_test(&observed, &weights).unwrap();
            assert!(srm.p_value.is_none_or(|p| (0.0..=1.0).contains(&p)), "{weights:?} {observed:?} {srm:?}");
            assert!(srm.seq_p_value.is_none_or(|p| (0.0..=1.0).contains(&p)), "{weights:?} {observed:?} {srm:?}");
        }
    }
}
