//! Any bytes as sums, and any values added to them and taken away.
#![no_main]

use experiment_engine::exact::{ExactProductSum, ExactSum};
use experiment_engine::moments::{Sums, Values};
use libfuzzer_sys::fuzz_target;

/// Bytes that are read, written and read again are those that were written; and as short as they can be.
fn check_bytes(written: &[u8], again: &[u8], is_zero: bool) {
    assert_eq!(written, again);
    assert_eq!(written.is_empty(), is_zero);
    if let [.., below, last] = written {
        assert!(!(*last == 0 && below & 0x80 == 0 || *last == 0xff && below & 0x80 != 0), "{written:?}");
    }
}

fn check_sums(left: &[u8], right: &[u8]) -> (ExactSum, ExactProductSum) {
    let (sum, products) = (ExactSum::from_bytes(left), ExactProductSum::from_bytes(left));
    check_bytes(&sum.to_bytes(), &ExactSum::from_bytes(&sum.to_bytes()).to_bytes(), sum.is_zero());
    check_bytes(
        &products.to_bytes(),
        &ExactProductSum::from_bytes(&products.to_bytes()).to_bytes(),
        products.is_zero(),
    );
    assert!(!sum.to_f64().is_nan() && !products.to_f64().is_nan());
    let (mut merged, mut other) = (sum.clone(), ExactSum::from_bytes(right));
    merged.merge(&other);
    other.merge(&sum);
    assert_eq!(merged, other);
    let (mut merged, mut other) = (products.clone(), ExactProductSum::from_bytes(right));
    merged.merge(&other);
    other.merge(&products);
    assert_eq!(merged, other);
    (sum, products)
}

fn number(bytes: &[u8]) -> f64 {
    f64::from_le_bytes(bytes.try_into().expect("eight bytes"))
}

fuzz_target!(|data: &[u8]| {
    let Some((cut, data)) = data.split_first() else { return };
    let cut = (usize::from(*cut) * 4).min(data.len());
    let (left, values) = data.split_at(cut);
    let (sum, products) = check_sums(left, values);

    // Subjects of 24 bytes each, and the first number of them as the cap.
    let cap = values.get(..8).map(number);
    let subjects: Vec<Values> = values
        .chunks_exact(24)
        .map(|bytes| Values { y: number(&bytes[..8]), d: number(&bytes[8..16]), x: number(&bytes[16..]) })
        .collect();
    let before = Sums { y: sum, yy: products, ..Sums::default() };
    let mut after = before.clone();
    subjects.iter().for_each(|values| after.add(values, cap));
    let moments = after.moments(after.subjects);
    assert!(moments.to_json().is_object());
    assert!(moments.variance().is_none_or(f64::is_finite));
    subjects.iter().rev().for_each(|values| after.remove(values, cap));
    assert_eq!(after, before);
    assert_eq!(after.y.to_bytes(), before.y.to_bytes());
    assert_eq!(after.yy.to_bytes(), before.yy.to_bytes());
});
