//! Exact sums and the moments that they give.

use experiment_engine::exact::{ExactProductSum, ExactSum};
use experiment_engine::moments::{Sums, Values};

#[test]
fn what_is_added_is_taken_away_without_a_trace() {
    let values = [1e308, -1e308, 5e-324, 0.1, 1e9, -3.5, 2f64.powi(-1022), f64::MAX];
    let (mut sum, mut products) = (ExactSum::default(), ExactProductSum::default());
    sum.add(0.3);
    products.add(0.3, -7.0);
    let (before, before_products) = (sum.to_bytes(), products.to_bytes());
    for a in values {
        sum.add(a);
        values.iter().for_each(|b| products.add(a, *b));
    }
    for a in values.iter().rev() {
        sum.sub(*a);
        values.iter().for_each(|b| products.sub(*b, *a));
    }
    assert_eq!((sum.to_bytes(), products.to_bytes()), (before.clone(), before_products.clone()));
    assert_eq!(ExactSum::from_bytes(&before).to_bytes(), before);
    assert_eq!(ExactProductSum::from_bytes(&before_products).to_bytes(), before_products);
    sum.sub(0.3);
    assert!(sum.to_bytes().is_empty());
}

#[test]
fn moments_do_not_cancel() {
    let mut sums = Sums::default();
    for (index, offset) in [-1.0, 0.0, 1.0, 2.0].into_iter().enumerate() {
        sums.add(&Values { y: 1e15 + offset, d: 0.0, x: index as f64 }, None);
    }
    let moments = sums.moments(4);
    assert_eq!((moments.mean, moments.m2, moments.cxy), (1e15 + 0.5, 5.0, 5.0));
    assert_eq!((moments.mean_x, moments.m2_x, moments.variance()), (1.5, 5.0, Some(5.0 / 3.0)));
}

#[test]
fn subjects_without_values_are_zeros() {
    let mut sums = Sums::default();
    sums.add(&Values { y: 3.0, d: 0.0, x: 0.0 }, None);
    sums.add(&Values::default(), None);
    let moments = sums.moments(3);
    assert_eq!((moments.n, moments.mean, moments.m2, sums.subjects), (3, 1.0, 6.0, 1));
    assert_eq!(Sums::default().moments(0).mean, 0.0);
}

#[test]
fn caps_hold_y_and_x() {
    let mut sums = Sums::default();
    let values = Values { y: 12.0, d: 1.0, x: 11.0 };
    sums.add(&values, Some(10.0));
    let moments = sums.moments(1);
    assert_eq!((moments.mean, moments.mean_x, moments.capped, moments.variance()), (10.0, 10.0, 1, None));
    sums.remove(&values, Some(10.0));
    assert_eq!((sums.subjects, sums.nonzero, sums.capped), (0, 0, 0));
}
