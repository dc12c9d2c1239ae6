//! The line: a partition at full coverage, exact bounds, and growth that moves nobody.

use experiment_engine::line::{Line, check_coverage};
use proptest::prelude::*;

fn bounds(weights: &[f64], coverage: f64) -> Vec<(f64, f64)> {
    Line::new(weights, coverage).bounds().collect()
}

/// Whether two doubles are at most `most` representable numbers apart.
fn within_ulps(a: f64, b: f64, most: u64) -> bool {
    a.to_bits().abs_diff(b.to_bits()) <= most
}

/// The variant by the definition, without any search.
fn owner(bounds: &[(f64, f64)], bucket: f64) -> Option<usize> {
    bounds.iter().position(|(start, end)| *start <= bucket && bucket < *end)
}

#[test]
fn equal_halves() {
    assert_eq!(bounds(&[1.0, 1.0], 1.0), [(0.0, 0.5), (0.5, 1.0)]);
    assert_eq!(bounds(&[1.0, 1.0], 0.5), [(0.0, 0.25), (0.5, 0.75)]);
    assert_eq!(bounds(&[1.0, 1.0], 0.0), [(0.0, 0.0), (0.5, 0.5)]);
}

#[test]
fn ends_belong_to_the_next_interval() {
    let line = Line::new(&[1.0, 1.0], 0.5);
    let picks = [0.0, 0.25_f64.next_down(), 0.25, 0.5_f64.next_down(), 0.5, 0.75_f64.next_down(), 0.75];
    let expected = [Some(0), Some(0), None, None, Some(1), Some(1), None];
    assert_eq!(picks.map(|bucket| line.pick(bucket)), expected);
}

#[test]
fn nothing_outside_of_the_line_is_owned() {
    for line in [Line::new(&[1.0; 3], 1.0), Line::new(&[1.0; 30], 1.0)] {
        for bucket in [-0.1, -f64::MIN_POSITIVE, 1.0, 1.5, f64::INFINITY, f64::NEG_INFINITY, f64::NAN] {
            assert_eq!(line.pick(bucket), None, "{bucket}");
        }
    }
}

#[test]
fn one_in_a_million_is_exact() {
    assert_eq!(bounds(&[1.0, 999_999.0], 1.0), [(0.0, 1e-6), (1e-6, 1.0)]);
    assert_eq!(bounds(&[999_999.0, 1.0], 1.0), [(0.0, 0.999_999), (0.999_999, 1.0)]);
}

#[test]
fn the_bounds_of_a_thousand_variants_are_exact() {
    for weight in [1.0, 0.1, 1e-3, 1.0 / 3.0, 1e300] {
        let expected: Vec<_> = (0..1000).map(|i| (i as f64 / 1000.0, (i + 1) as f64 / 1000.0)).collect();
        assert_eq!(bounds(&[weight; 1000], 1.0), expected, "{weight}");
    }
}

/// Added one after the other, each of these weights would vanish in the rounding of the sum.
#[test]
fn small_weights_after_a_large_one_count() {
    let mut weights = vec![1.0; 1000];
    weights[0] = (1_u64 << 54) as f64;
    let bounds = bounds(&weights, 1.0);
    let missing = 999.0 / ((1_u64 << 54) as f64 + 999.0);
    assert!(within_ulps(bounds[0].1, 1.0 - missing, 1), "{:e}", 1.0 - bounds[0].1);
}

#[test]
fn weights_of_any_scale_work() {
    let halves = [(0.0, 0.5), (0.5, 1.0)];
    for weight in [1e308, f64::MAX, f64::MIN_POSITIVE, 5e-324] {
        assert_eq!(bounds(&[weight, weight], 1.0), halves, "{weight:e}");
    }
    assert_eq!(bounds(&[5e-324, 1e308], 1.0)[1], (0.0, 1.0));
    assert_eq!(Line::new(&[5e-324, 1e308], 1.0).pick(0.0), Some(1));
}

#[test]
fn what_is_no_weight_owns_nothing() {
    let weights = [f64::NAN, 1.0, -1.0, 0.0, f64::INFINITY, 3.0, 0.0];
    let line = Line::new(&weights, 1.0);
    let picks = [0.0, 0.2, 0.25, 0.99].map(|bucket| line.pick(bucket));
    assert_eq!(picks, [Some(1), Some(1), Some(5), Some(5)]);
    for none in [&[][..], &[0.0], &[f64::NAN, -1.0]] {
        assert_eq!(Line::new(none, 1.0).pick(0.0), None, "{none:?}");
    }
}

#[test]
fn a_coverage_is_a_share() {
    for good in [0.0, -0.0, f64::MIN_POSITIVE, 0.5, 1.0] {
        assert!(check_coverage(good), "{good}");
    }
    for bad in [-0.1, 1.0_f64.next_up(), f64::NAN, f64::INFINITY, f64::NEG_INFINITY] {
        assert!(!check_coverage(bad), "{bad}");
        assert_eq!(Line::new(&[1.0], bad).pick(0.0), None, "{bad}");
    }
}

/// On both sides of the number of variants at which picking changes from a scan to a search.
fn weights() -> impl Strategy<Value = Vec<f64>> {
    let weight = prop_oneof![4 => 0.01..100.0, 1 => (-300_i32..300).prop_map(|exponent| 10_f64.powi(exponent))];
    prop::collection::vec(weight, 1..40)
}

fn coverage() -> impl Strategy<Value = f64> {
    prop_oneof![1 => Just(0.0), 1 => Just(1.0), 4 => 0.0..1.0, 1 => Just(f64::MIN_POSITIVE), 1 => Just(1.0_f64.next_down())]
}

/// Every bound and its neighbours, where picking could go wrong, and the given places between.
fn places(bounds: &[(f64, f64)], between: &[f64]) -> Vec<f64> {
    let around = |bound: f64| [bound.next_down(), bound, bound.next_up()];
    bounds
        .iter()
        .flat_map(|(start, end)| [around(*start), around(*end)])
        .flatten()
        .chain(between.iter().copied())
        .collect()
}

proptest! {
    #[test]
    fn full_coverage_is_a_partition(weights in weights(), buckets in prop::collection::vec(0.0..1.0, 20)) {
        let line = Line::new(&weights, 1.0);
        let bounds: Vec<_> = line.bounds().collect();
        prop_assert_eq!(bounds.len(), weights.len());
        prop_assert_eq!(bounds[0].0, 0.0);
        prop_assert_eq!(bounds[weights.len() - 1].1, 1.0);
        for pair in bounds.windows(2) {
            prop_assert_eq!(pair[0].1, pair[1].0);
        }
        for bucket in buckets {
            prop_assert!(line.pick(bucket).is_some());
        }
    }

    #[test]
    fn a_pick_is_the_owner(
        weights in weights(),
        coverage in coverage(),
        between in prop::collection::vec(0.0..1.0, 20),
    ) {
        let line = Line::new(&weights, coverage);
        let bounds: Vec<_> = line.bounds().collect();
        prop_assert!(bounds.windows(2).all(|pair| pair[0].1 <= pair[1].0));
        for bucket in places(&bounds, &between) {
            prop_assert_eq!(line.pick(bucket), owner(&bounds, bucket), "at {:e}", bucket);
        }
    }

    #[test]
    fn an_interval_is_as_long_as_its_covered_share(
        weights in prop::collection::vec(0.01..100.0, 1..40),
        coverage in 0.0..=1.0,
    ) {
        let total: f64 = weights.iter().sum();
        for (weight, (start, end)) in weights.iter().zip(bounds(&weights, coverage)) {
            prop_assert!((end - start - coverage * weight / total).abs() < 1e-15);
        }
    }

    #[test]
    fn growing_coverage_moves_nobody(
        weights in weights(),
        coverages in (coverage(), coverage()),
        between in prop::collection::vec(0.0..1.0, 20),
    ) {
        let small = Line::new(&weights, coverages.0.min(coverages.1));
        let large = Line::new(&weights, coverages.0.max(coverages.1));
        let bounds: Vec<_> = small.bounds().chain(large.bounds()).collect();
        for bucket in places(&bounds, &between) {
            if let Some(variant) = small.pick(bucket) {
                prop_assert_eq!(large.pick(bucket), Some(variant), "at {:e}", bucket);
            }
        }
    }
}
