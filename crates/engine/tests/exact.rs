//! Exact sums against rational numbers, in any order and grouping, over the whole range of doubles.

use std::fmt::Debug;

use experiment_engine::exact::{ExactProductSum, ExactSum};
use num_bigint::BigInt;
use num_rational::BigRational;
use proptest::prelude::*;

/// Doubles of all exponents alike, subnormal ones and the extremes more often than chance would have them.
fn doubles() -> impl Strategy<Value = f64> {
    let edges = vec![
        0.0,
        -0.0,
        5e-324,
        -5e-324,
        f64::MIN_POSITIVE,
        f64::MIN_POSITIVE - 5e-324,
        1.0,
        -1.0,
        f64::MAX,
        f64::MIN,
        1e308,
        -1e308,
        0.1,
        1e9 + 0.1,
    ];
    prop_oneof![
        4 => any::<u64>().prop_map(f64::from_bits).prop_filter("finite", |value| value.is_finite()),
        2 => prop::sample::select(edges),
        1 => (0..1u64 << 52).prop_map(f64::from_bits),
        2 => -1e6..1e6,
        1 => (-1000i32..1000).prop_map(f64::from),
    ]
}

/// A double in units of 2^-1074.
fn units(value: f64) -> BigInt {
    (rational(value) * unit(1074)).to_integer()
}

fn rational(value: f64) -> BigRational {
    BigRational::from_float(value).unwrap()
}

/// Whether a double is the nearest to a number, and the even one of two; with infinities as IEEE 754 has them: what
/// is half a step beyond the largest double or more is infinite.
fn is_nearest(got: f64, exact: &BigRational) -> bool {
    let zero = BigRational::from_integer(BigInt::from(0));
    let magnitude = if *exact < zero { -exact.clone() } else { exact.clone() };
    let is_negative = *exact < zero;
    if got != 0.0 && (got < 0.0) != is_negative {
        return false;
    }
    let got = got.abs();
    let step = rational(f64::MAX) - rational(f64::MAX.next_down());
    let beyond = rational(f64::MAX) + &step / BigInt::from(2);
    if got.is_infinite() {
        return magnitude >= beyond;
    }
    if got == f64::MAX && magnitude >= beyond {
        return false;
    }
    let distance = |to: f64| {
        let difference = rational(to) - &magnitude;
        if difference < zero { -difference } else { difference }
    };
    let is_even = got.to_bits() & 1 == 0;
    let mut neighbours = vec![];
    if got > 0.0 {
        neighbours.push(got.next_down());
    }
    if got < f64::MAX {
        neighbours.push(got.next_up());
    }
    neighbours.into_iter().all(|other| {
        let (here, there) = (distance(got), distance(other));
        here < there || here == there && is_even
    })
}

fn unit(exponent: u32) -> BigInt {
    BigInt::from(1) << exponent
}

/// The number that bytes stand for, read without the module under test.
fn value(bytes: &[u8], exponent: u32) -> BigRational {
    BigRational::new(BigInt::from_signed_bytes_le(bytes), unit(exponent))
}

fn is_minimal(bytes: &[u8]) -> bool {
    match bytes {
        [] => true,
        [only] => *only != 0,
        [.., below, last] => !(*last == 0 && below & 0x80 == 0 || *last == 0xff && below & 0x80 != 0),
    }
}

fn sum(values: &[f64]) -> ExactSum {
    let mut sum = ExactSum::new();
    values.iter().for_each(|value| sum.add(*value));
    sum
}

fn products(pairs: &[(f64, f64)]) -> ExactProductSum {
    let mut sum = ExactProductSum::new();
    pairs.iter().for_each(|(a, b)| sum.add(*a, *b));
    sum
}

fn same<T: PartialEq + Debug>(a: &T, b: &T, bytes: fn(&T) -> Vec<u8>) -> Result<(), TestCaseError> {
    prop_assert_eq!(bytes(a), bytes(b));
    prop_assert_eq!(a, b);
    Ok(())
}

proptest! {
    #[test]
    fn sums_are_those_of_rational_numbers(values in prop::collection::vec(doubles(), 0..40)) {
        let got = sum(&values);
        let expected = values.iter().map(|value| units(*value)).sum::<BigInt>();
        let bytes = got.to_bytes();
        prop_assert_eq!(BigInt::from_signed_bytes_le(&bytes), expected.clone());
        let expected = BigRational::new(expected, unit(1074));
        prop_assert!(is_minimal(&bytes), "{bytes:?}");
        prop_assert_eq!(got.is_zero(), bytes.is_empty());
        prop_assert!(is_nearest(got.to_f64(), &expected), "{} for {expected}", got.to_f64());
    }

    #[test]
    fn sums_of_products_are_those_of_rational_numbers(
        pairs in prop::collection::vec((doubles(), doubles()), 0..40),
    ) {
        let got = products(&pairs);
        let expected = pairs.iter().map(|(a, b)| units(*a) * units(*b)).sum::<BigInt>();
        let bytes = got.to_bytes();
        prop_assert_eq!(BigInt::from_signed_bytes_le(&bytes), expected.clone());
        let expected = BigRational::new(expected, unit(2148));
        prop_assert!(is_minimal(&bytes), "{bytes:?}");
        prop_assert_eq!(got.is_zero(), bytes.is_empty());
        prop_assert!(is_nearest(got.to_f64(), &expected), "{} for {expected}", got.to_f64());
    }

    #[test]
    fn neither_order_nor_grouping_matters(
        (values, shuffled) in prop::collection::vec(doubles(), 1..60)
            .prop_flat_map(|values| (Just(values.clone()), Just(values).prop_shuffle())),
        cut in any::<prop::sample::Index>(),
    ) {
        let whole = sum(&values);
        let (left, right) = shuffled.split_at(cut.index(shuffled.len()));
        let mut merged = sum(left);
        merged.merge(&sum(right));
        same(&merged, &whole, ExactSum::to_bytes)?;
        let mut backwards = sum(right);
        backwards.merge(&ExactSum::from_bytes(&sum(left).to_bytes()));
        same(&backwards, &whole, ExactSum::to_bytes)?;

        let squares = |values: &[f64]| products(&values.iter().map(|value| (*value, *value)).collect::<Vec<_>>());
        let mut merged = squares(right);
        merged.merge(&squares(left));
        same(&merged, &squares(&values), ExactProductSum::to_bytes)?;
    }

    #[test]
    fn what_is_taken_away_was_never_there(
        stays in prop::collection::vec(doubles(), 0..20),
        goes in prop::collection::vec((doubles(), doubles()), 0..20),
    ) {
        let before = sum(&stays);
        let mut after = before.clone();
        goes.iter().for_each(|(a, _)| after.add(*a));
        goes.iter().rev().for_each(|(a, _)| after.sub(*a));
        same(&after, &before, ExactSum::to_bytes)?;

        let before = products(&stays.iter().map(|value| (*value, -1.5)).collect::<Vec<_>>());
        let mut after = before.clone();
        // In between the sum is less than before, then more.
        goes.iter().for_each(|(a, b)| after.sub(*a, *b));
        goes.iter().for_each(|(a, b)| after.add(*b, *a));
        same(&after, &before, ExactProductSum::to_bytes)?;
    }

    #[test]
    fn bytes_of_any_kind_are_read(bytes in prop::collection::vec(any::<u8>(), 0..700), added in doubles()) {
        let read = ExactSum::from_bytes(&bytes);
        let again = ExactSum::from_bytes(&read.to_bytes());
        same(&read, &again, ExactSum::to_bytes)?;
        if bytes.len() <= 260 {
            prop_assert_eq!(value(&read.to_bytes(), 1074), value(&bytes, 1074));
        }
        let mut there = read.clone();
        there.add(added);
        there.sub(added);
        same(&there, &read, ExactSum::to_bytes)?;

        let read = ExactProductSum::from_bytes(&bytes);
        if bytes.len() <= 520 {
            prop_assert_eq!(value(&read.to_bytes(), 2148), value(&bytes, 2148));
        }
        let mut there = read.clone();
        there.add(added, added);
        there.sub(added, added);
        same(&there, &read, ExactProductSum::to_bytes)?;
    }
}

/// The longest way a carry can go: the whole number, back and forth.
#[test]
fn a_bit_carries_through_all_words() {
    let mut sum = ExactSum::new();
    sum.add(f64::MAX);
    let most = sum.to_bytes();
    sum.sub(5e-324);
    sum.add(5e-324);
    assert_eq!(sum.to_bytes(), most);
    sum.sub(f64::MAX);
    sum.sub(5e-324);
    assert_eq!(sum.to_bytes(), [0xff]);
    assert_eq!(sum.to_f64(), -5e-324);
    sum.add(5e-324);
    assert!(sum.is_zero() && sum.to_bytes().is_empty());

    let mut sum = ExactProductSum::new();
    sum.sub(5e-324, 5e-324);
    assert_eq!(sum.to_bytes(), [0xff]);
    sum.add(f64::MAX, f64::MAX);
    sum.add(5e-324, 5e-324);
    let mut square = ExactProductSum::new();
    square.add(f64::MAX, f64::MAX);
    assert_eq!(sum, square);
    assert_eq!(sum.to_f64(), f64::INFINITY);
}

#[test]
fn bytes_are_those_documented() {
    assert!(ExactSum::new().to_bytes().is_empty());
    assert_eq!(sum(&[5e-324]).to_bytes(), [1]);
    assert_eq!(sum(&[-5e-324]).to_bytes(), [0xff]);
    assert_eq!(sum(&[128.0 * 5e-324]).to_bytes(), [0x80, 0]);
    assert_eq!(sum(&[-128.0 * 5e-324]).to_bytes(), [0x80]);
    assert_eq!(sum(&[-129.0 * 5e-324]).to_bytes(), [0x7f, 0xff]);
    // 1.0 is 2^1074 units: bit 2 of byte 134.
    let one = [[0; 134].as_slice(), &[4]].concat();
    assert_eq!(sum(&[1.0]).to_bytes(), one);
    assert_eq!(sum(&[0.5, 0.25, 0.25]).to_bytes(), one);
    let one = [[0; 268].as_slice(), &[16]].concat();
    assert_eq!(products(&[(4.0, 0.25)]).to_bytes(), one);
    assert_eq!(ExactSum::from_bytes(&[1, 0, 0, 0]), sum(&[5e-324]));
    assert_eq!(ExactSum::from_bytes(&[0xff; 10_000]), sum(&[-5e-324]));
}

/// 2^62 of the largest numbers, by doubling: neither the highest word nor its sign is lost.
#[test]
fn there_is_room_for_as_many_as_can_be_counted() {
    for (value, sign) in [(f64::MAX, 1), (f64::MIN, -1)] {
        let (mut single, mut product) = (sum(&[value]), products(&[(value, f64::MAX)]));
        for _ in 0..62 {
            single.merge(&single.clone());
            product.merge(&product.clone());
        }
        let times = BigInt::from(1i64 << 62);
        assert_eq!(self::value(&single.to_bytes(), 1074), rational(value) * &times);
        let square = rational(f64::MAX) * rational(f64::MAX) * BigInt::from(sign);
        assert_eq!(self::value(&product.to_bytes(), 2148), square * times);
        single.add(-value);
        single.sub(-value);
        assert_eq!(single.to_f64(), value * f64::INFINITY.copysign(1.0));
    }
}

#[test]
fn what_is_no_number_is_taken_away_as_it_was_added() {
    let mut sum = sum(&[1.5]);
    let before = sum.to_bytes();
    for value in [f64::INFINITY, f64::NEG_INFINITY, f64::NAN, -f64::NAN] {
        sum.add(value);
        sum.sub(value);
        assert_eq!(sum.to_bytes(), before);
    }
    sum.add(f64::NAN);
    assert_eq!(sum.to_bytes(), before);
    sum.add(f64::INFINITY);
    sum.sub(f64::MAX);
    assert_eq!(sum.to_bytes(), before);
}

/// Sums whose nearest double is a matter of the last bit cut off.
#[test]
fn ties_go_to_even() {
    let place = 2f64.powi(-53);
    for (values, expected) in [
        (vec![1.0, place], 1.0),
        (vec![1.0, place, 5e-324], 1.0f64.next_up()),
        (vec![1.0, place, -5e-324], 1.0),
        (vec![1.0, 2.0 * place, place], 1.0f64.next_up().next_up()),
        (vec![-1.0, -place, -5e-324], -(1.0f64.next_up())),
        // Half a step beyond the largest: the even neighbour is infinite.
        (vec![f64::MAX, 2f64.powi(970)], f64::INFINITY),
        (vec![f64::MAX, 2f64.powi(970), -5e-324], f64::MAX),
    ] {
        assert_eq!(sum(&values).to_f64(), expected, "{values:?}");
    }
    // Products far below the smallest double.
    let half = (2f64.powi(-537), 2f64.powi(-538));
    assert_eq!(products(&[half]).to_f64(), 0.0);
    assert_eq!(products(&[half, (5e-324, 5e-324)]).to_f64(), 5e-324);
    assert_eq!(products(&[half, half, half]).to_f64(), 2.0 * 5e-324);
    assert_eq!(products(&[(5e-324, -5e-324)]).to_f64(), 0.0);
    assert_eq!(
        products(&[(f64::MIN_POSITIVE, 1.0), (half.0, -half.1), (half.0, -half.1)]).to_f64(),
        f64::MIN_POSITIVE.next_down()
    );
}

/// What a row of sums takes: the unit is far below the values, and nothing is kept above them.
#[test]
fn ordinary_sums_are_short() {
    let values: Vec<f64> = (0..10_000).map(|cents| f64::from(cents) / 100.0).collect();
    assert!((130..=140).contains(&sum(&values).to_bytes().len()));
    let pairs: Vec<(f64, f64)> = values.iter().map(|value| (*value, *value)).collect();
    assert!((265..=280).contains(&products(&pairs).to_bytes().len()));
}
