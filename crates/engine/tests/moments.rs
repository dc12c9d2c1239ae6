//! Moments against their definitions in integers: nearest doubles of the exact ones, whatever was added and taken away in which order.

use experiment_engine::moments::{Moments, StoredSums, Sums, Values};
use num_bigint::BigInt;
use num_rational::BigRational;
use proptest::prelude::*;
use serde_json::{Value, json};

/// A double in units of 2^-2148: all squares, and what is subtracted of them, are integers.
fn units(value: f64) -> BigInt {
    let scale: BigInt = BigInt::from(1) << 2148;
    (BigRational::from_float(value).unwrap() * scale).to_integer()
}

fn size(value: &BigInt) -> BigInt {
    BigInt::from(value.magnitude().clone())
}

/// Within half a step of the doubles from the exact quotient, in units of 2^-2148; or both beyond the largest double.
fn is_close(got: f64, (numerator, denominator): (BigInt, BigInt)) -> bool {
    if got.is_infinite() {
        let is_beyond = size(&numerator) > units(f64::MAX) * denominator;
        return is_beyond && (got > 0.0) == (numerator > BigInt::from(0));
    }
    let magnitude = got.abs().min(f64::MAX.next_down());
    let step = units(magnitude.next_up()) - units(magnitude);
    size(&(units(got) * &denominator - numerator)) * 2 <= step * denominator
}

fn capped(value: f64, cap: Option<f64>) -> f64 {
    if cap.is_some_and(|cap| value > cap) { cap.unwrap() } else { value }
}

/// The two-pass definition, in integers: every subject by itself, the zeros too. Of a mean it is a/n, and of a moment the
/// sum of (n a_i - a) (n b_i - b) / n^2.
fn check(values: &[Values], cap: Option<f64>, zeros: usize) -> Result<(), TestCaseError> {
    let n = (values.len() + zeros) as i64;
    let mut sums = Sums::default();
    values.iter().for_each(|values| sums.add(values, cap));
    let got = sums.moments(n);
    let column = |of: &dyn Fn(&Values) -> f64| -> Vec<BigInt> {
        values.iter().map(|values| units(of(values)) >> 1074).chain((0..zeros).map(|_| BigInt::from(0))).collect()
    };
    let (y, d, x) = (column(&|v| capped(v.y, cap)), column(&|v| v.d), column(&|v| capped(v.x, cap)));
    let mean = |of: &[BigInt]| (of.iter().sum::<BigInt>() << 1074, BigInt::from(n));
    let central = |a: &[BigInt], b: &[BigInt]| {
        let (of_a, of_b) = (a.iter().sum::<BigInt>(), b.iter().sum::<BigInt>());
        let products = a.iter().zip(b).map(|(a, b)| (a * n - &of_a) * (b * n - &of_b));
        (products.sum::<BigInt>(), BigInt::from(n) * n)
    };
    for (name, got, exact) in [
        ("mean", got.mean, mean(&y)),
        ("mean_d", got.mean_d, mean(&d)),
        ("mean_x", got.mean_x, mean(&x)),
        ("m2", got.m2, central(&y, &y)),
        ("m2_d", got.m2_d, central(&d, &d)),
        ("m2_x", got.m2_x, central(&x, &x)),
        ("cxy", got.cxy, central(&x, &y)),
        ("cyd", got.cyd, central(&y, &d)),
    ] {
        prop_assert!(is_close(got, exact), "{name} is {got:e}");
    }
    let count = |of: &dyn Fn(&Values) -> bool| values.iter().filter(|values| of(values)).count() as i64;
    prop_assert_eq!(sums.subjects, count(&|v| v.y != 0.0 || v.d != 0.0 || v.x != 0.0));
    prop_assert_eq!(got.n, n);
    prop_assert_eq!(got.nonzero, count(&|v| v.y != 0.0));
    prop_assert_eq!(got.capped, count(&|v| cap.is_some_and(|cap| v.y > cap)));
    Ok(())
}

/// Numbers as metrics have them, and all others.
fn numbers() -> impl Strategy<Value = f64> {
    prop_oneof![
        3 => Just(0.0),
        3 => (0..1000u32).prop_map(f64::from),
        2 => (0..100_000u32).prop_map(|cents| f64::from(cents) / 100.0),
        2 => -1e3..1e3,
        1 => 1e9..1e9 + 10.0,
        1 => any::<u64>().prop_map(f64::from_bits).prop_filter("finite", |value| value.is_finite()),
        1 => prop::sample::select(vec![-0.0, 5e-324, -5e-324, 1e308, -1e308, f64::MAX, f64::MIN]),
    ]
}

fn values() -> impl Strategy<Value = Values> {
    (numbers(), numbers(), numbers()).prop_map(|(y, d, x)| Values { y, d, x })
}

fn caps() -> impl Strategy<Value = Option<f64>> {
    prop_oneof![2 => Just(None), 1 => (1e-3..2e3).prop_map(Some), 1 => Just(Some(100.0)), 1 => Just(Some(5e-324))]
}

fn sum(values: &[Values], cap: Option<f64>) -> Sums {
    let mut sums = Sums::default();
    values.iter().for_each(|values| sums.add(values, cap));
    sums
}

fn bytes(sums: &Sums) -> Vec<Vec<u8>> {
    let Sums { y, yy, d, dd, yd, x, xx, xy, .. } = sums;
    let products = [yy, dd, yd, xx, xy].map(|sum| sum.to_bytes());
    [y, d, x].map(|sum| sum.to_bytes()).into_iter().chain(products).collect()
}

proptest! {
    #[test]
    fn moments_are_those_of_the_definitions(
        values in prop::collection::vec(values(), 1..12), cap in caps(), zeros in 0usize..5,
    ) {
        check(&values, cap, zeros)?;
    }

    #[test]
    fn order_and_grouping_do_not_matter(
        (values, shuffled) in prop::collection::vec(values(), 1..60)
            .prop_flat_map(|values| (Just(values.clone()), Just(values).prop_shuffle())),
        cut in any::<prop::sample::Index>(), cap in caps(),
    ) {
        let (left, right) = shuffled.split_at(cut.index(shuffled.len()));
        let mut merged = sum(left, cap);
        merged.merge(&sum(right, cap));
        let whole = sum(&values, cap);
        prop_assert_eq!(&merged, &whole);
        prop_assert_eq!(bytes(&merged), bytes(&whole));
        prop_assert_eq!(merged.moments(100), whole.moments(100));
    }

    #[test]
    fn what_is_stored_has_the_same_moments(values in prop::collection::vec(values(), 0..20), cap in caps()) {
        let sums = sum(&values, cap);
        let stored = StoredSums::from(&sums);
        prop_assert_eq!(stored.subjects, sums.subjects);
        prop_assert_eq!(stored.to_sums(), sums.clone());
        prop_assert_eq!(stored.moments(20), sums.moments(20));
        // What is only taken away is negative.
        let mut change = Sums::default();
        values.iter().for_each(|values| change.remove(values, cap));
        prop_assert_eq!(StoredSums::from(&change).to_sums(), change);
    }

    #[test]
    fn what_is_removed_was_never_there(
        stay in prop::collection::vec(values(), 0..20), go in prop::collection::vec(values(), 0..20), cap in caps(),
    ) {
        let before = sum(&stay, cap);
        let mut after = before.clone();
        go.iter().for_each(|values| after.add(values, cap));
        go.iter().rev().for_each(|values| after.remove(values, cap));
        prop_assert_eq!(&after, &before);
        prop_assert_eq!(bytes(&after), bytes(&before));

        // The difference first, as forgetting has it.
        let mut change = Sums::default();
        go.iter().for_each(|values| change.remove(values, cap));
        let mut all = sum(&[stay, go].concat(), cap);
        all.merge(&change);
        prop_assert_eq!(&all, &before);
        prop_assert_eq!(bytes(&all), bytes(&before));
    }
}

#[test]
fn nothing_has_no_moments() {
    assert_eq!(Sums::default().moments(i64::MIN).variance(), None);
    let moments = Sums::default().moments(0);
    assert_eq!(moments, Moments::default());
    assert_eq!(moments.variance(), None);
    assert_eq!(Sums::default().moments(1).variance(), None);
    assert_eq!(Sums::default().moments(2).variance(), Some(0.0));
    let mut sums = Sums::default();
    sums.add(&Values { y: 0.0, d: -0.0, x: 0.0 }, Some(1.0));
    sums.remove(&Values::default(), None);
    assert_eq!(sums, Sums::default());
    assert!(bytes(&sums).iter().all(Vec::is_empty));
}

#[test]
fn a_denominator_or_a_past_alone_is_a_subject() {
    for values in [Values { y: 0.0, d: 2.0, x: 0.0 }, Values { y: 0.0, d: 0.0, x: 3.0 }] {
        let sums = sum(&[values], None);
        assert_eq!((sums.subjects, sums.nonzero), (1, 0));
        let moments = sums.moments(1);
        assert_eq!((moments.mean, moments.m2, moments.mean_d + moments.mean_x), (0.0, 0.0, values.d + values.x));
    }
}

#[test]
fn values_and_their_past_are_capped_and_denominators_are_not() {
    let values =
        [Values { y: 7.0, d: 9.0, x: 8.0 }, Values { y: 5.0, d: 1.0, x: 2.0 }, Values { y: 1.0, d: 1.0, x: 6.0 }];
    let sums = sum(&values, Some(5.0));
    let moments = sums.moments(3);
    assert_eq!((sums.capped, sums.nonzero, sums.subjects), (1, 3, 3));
    assert_eq!((moments.mean, moments.mean_d, moments.mean_x), (11.0 / 3.0, 11.0 / 3.0, 4.0));
    // A negative cap can be a percentile; the values it caps are not 0 for it.
    let sums = sum(&values, Some(-1.0));
    assert_eq!((sums.capped, sums.nonzero, sums.moments(3).mean, sums.moments(3).m2), (3, 3, -1.0, 0.0));
}

/// A mean of 10^9 with a spread of 1: the sum of squares less the square of the sum has no right digit in doubles.
#[test]
fn a_large_mean_costs_no_digits() {
    let values: Vec<Values> =
        (0..1000).map(|i| Values { y: 1e9 + f64::from(i % 3 - 1), d: 1e9, x: 1e9 - f64::from(i % 3) }).collect();
    let moments = sum(&values, None).moments(1000);
    // 334 of -1, 333 of 0, 333 of 1: the sum is -1, the sum of squares 667.
    assert_eq!(moments.mean, 1e9 - 0.001);
    assert_eq!(moments.m2, 667.0 - 0.001);
    assert_eq!(moments.variance(), Some((667.0 - 0.001) / 999.0));
    assert_eq!((moments.m2_d, moments.cyd), (0.0, 0.0));
    assert_eq!((moments.m2_x, moments.cxy), (moments.m2, -moments.m2));
    let naive: f64 =
        values.iter().map(|v| v.y * v.y).sum::<f64>() - values.iter().map(|v| v.y).sum::<f64>().powi(2) / 1e3;
    assert!((naive - moments.m2).abs() > 1.0, "{naive} would have done");
}

/// A mean between two doubles, but for a remainder of the division a thousand places further down.
#[test]
fn a_remainder_decides_a_tie() {
    let of = |y: f64| Values { y, ..Values::default() };
    let tie = [of(4.0), of(2f64.powi(-51))];
    assert_eq!(sum(&tie, None).moments(4).mean, 1.0);
    assert_eq!(sum(&[tie.as_slice(), &[of(5e-324)]].concat(), None).moments(4).mean, 1.0f64.next_up());
    assert_eq!(sum(&[tie.as_slice(), &[of(-5e-324)]].concat(), None).moments(4).mean, 1.0);
}

#[test]
fn the_ends_of_the_range() {
    let of = |values: &[f64]| sum(&values.iter().map(|y| Values { y: *y, d: 0.0, x: *y }).collect::<Vec<_>>(), None);
    let largest = of(&[f64::MAX, f64::MAX]).moments(2);
    assert_eq!((largest.mean, largest.m2, largest.variance()), (f64::MAX, 0.0, Some(0.0)));
    let apart = of(&[1e308, -1e308]).moments(2);
    assert_eq!((apart.mean, apart.m2, apart.variance()), (0.0, f64::INFINITY, None));
    assert_eq!(apart.to_json()["m2"], Value::Null);
    assert_eq!(apart.to_json()["mean"], json!(0.0));
    // The squares are a thousand places below the smallest double, and cancel above it.
    let smallest = of(&[5e-324, 5e-324, 5e-324]).moments(3);
    assert_eq!((smallest.mean, smallest.m2), (5e-324, 0.0));
    let mixed = of(&[1e200, 1e-200, -1e200]).moments(3);
    assert_eq!((mixed.mean, mixed.m2), (1e-200 / 3.0, f64::INFINITY));
}

/// The vectors that all implementations of the statistics share, where they give rows. They are kept beside the checkout.
#[test]
fn shared_vectors_agree() {
    for (name, is_covariate) in [("cuped", true), ("ratio_delta", false)] {
        let path = format!("{}/../../../shared/vectors/stats/{name}.json", env!("CARGO_MANIFEST_DIR"));
        let Ok(text) = std::fs::read_to_string(&path) else {
            eprintln!("SKIPPED shared_vectors_agree: the shared vectors are not beside this checkout");
            return;
        };
        let suite: Value = serde_json::from_str(&text).unwrap();
        let arms = suite["cases"].as_array().unwrap().iter().map(|case| &case["input"]).flat_map(|input| {
            [(&input["control"], &input["control_rows"]), (&input["treatment"], &input["treatment_rows"])]
        });
        let mut seen = 0;
        for (summary, rows) in arms.filter(|(_, rows)| rows.is_array()) {
            let mut sums = Sums::default();
            for row in rows.as_array().unwrap() {
                let (y, other) = (row[0].as_f64().unwrap(), row[1].as_f64().unwrap());
                let (d, x) = if is_covariate { (0.0, other) } else { (other, 0.0) };
                sums.add(&Values { y, d, x }, None);
            }
            let of = |name: &str| summary[name].as_f64().unwrap();
            let n = of("n");
            let moments = sums.moments(n as i64);
            let (mean, m2, cross) = match is_covariate {
                true => (moments.mean_x, moments.m2_x, moments.cxy),
                false => (moments.mean_d, moments.m2_d, moments.cyd),
            };
            // Few small multiples of 1/4: doubles hold all of it but the last quotient.
            for (got, expected) in [
                (moments.mean, of("sum_y") / n),
                (moments.m2, (n * of("sum_yy") - of("sum_y") * of("sum_y")) / n),
                (mean, of("sum_x") / n),
                (m2, (n * of("sum_xx") - of("sum_x") * of("sum_x")) / n),
                (cross, (n * of("sum_xy") - of("sum_x") * of("sum_y")) / n),
            ] {
                assert_eq!(got, expected, "{name}: {summary}");
            }
            seen += 1;
        }
        assert!(seen >= 2, "{name} has no rows");
    }
}

#[test]
fn json_has_every_moment() {
    let moments = sum(&[Values { y: 1.0, d: 2.0, x: 3.0 }, Values { y: 3.0, d: 2.5, x: 1.0 }], None).moments(2);
    let expected = json!({
        "n": 2, "mean": 2.0, "m2": 2.0, "nonzero": 2, "capped": 0, "mean_x": 2.0, "m2_x": 2.0, "cxy": -2.0,
        "mean_d": 2.25, "m2_d": 0.125, "cyd": 0.5,
    });
    assert_eq!(moments.to_json(), expected);
}
