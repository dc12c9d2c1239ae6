//! Numbers compared by value, without rounding.

use std::cmp::Ordering;
use std::fmt;

/// 2 to the power of 63: the first whole number that is too large for an i64.
const TOO_LARGE: f64 = 9_223_372_036_854_775_808.0;

/// A number, compared by its value: the whole number 18 equals the double 18.0, and no two numbers are equal
/// because one of them had to be rounded to compare them.
#[derive(Debug, Clone, Copy)]
pub enum Number {
    /// A whole number.
    Int(i64),
    /// Any other number, never NaN. What a double cannot hold is the nearest one, which may be infinite.
    Float(f64),
}

/// Equal numbers have equal keys, so that a set can find them.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Hash)]
pub(super) enum NumberKey {
    Int(i64),
    Bits(u64),
}

impl Number {
    pub(super) fn key(self) -> NumberKey {
        match self {
            Number::Int(int) => NumberKey::Int(int),
            Number::Float(float) if (-TOO_LARGE..TOO_LARGE).contains(&float) && float.trunc() == float => {
                NumberKey::Int(float as i64)
            }
            Number::Float(float) => NumberKey::Bits(float.to_bits()),
        }
    }
}

impl PartialEq for Number {
    fn eq(&self, other: &Self) -> bool {
        self.partial_cmp(other) == Some(Ordering::Equal)
    }
}

impl PartialOrd for Number {
    fn partial_cmp(&self, other: &Self) -> Option<Ordering> {
        match (*self, *other) {
            (Number::Int(a), Number::Int(b)) => Some(a.cmp(&b)),
            (Number::Float(a), Number::Float(b)) => a.partial_cmp(&b),
            (Number::Int(a), Number::Float(b)) => compare(a, b),
            (Number::Float(a), Number::Int(b)) => compare(b, a).map(Ordering::reverse),
        }
    }
}

/// As JSON, but that an infinite number is `inf`.
impl fmt::Display for Number {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        match self {
            Number::Int(int) => int.fmt(f),
            Number::Float(float) => match serde_json::Number::from_f64(*float) {
                Some(number) => number.fmt(f),
                None => float.fmt(f),
            },
        }
    }
}

impl From<&serde_json::Number> for Number {
    /// However it is written, a whole number that fits is [`Number::Int`]: `18`, `18.0` and `1.8e1`.
    fn from(number: &serde_json::Number) -> Self {
        let text = number.as_str();
        match whole(text) {
            Some(int) => Number::Int(int),
            // Not `as_f64`, which has nothing for what is too large for a double.
            None => Number::Float(text.parse().unwrap_or(f64::INFINITY)),
        }
    }
}

/// A whole number against a double. Either could be rounded by a conversion to the other's type, so the whole
/// part of the double is compared first, then its fraction with 0.
fn compare(int: i64, float: f64) -> Option<Ordering> {
    if float.is_nan() {
        return None;
    }
    if float >= TOO_LARGE {
        return Some(Ordering::Less);
    }
    if float < -TOO_LARGE {
        return Some(Ordering::Greater);
    }
    let fraction = float - float.trunc();
    Some(int.cmp(&(float.trunc() as i64)).then(0.0_f64.partial_cmp(&fraction)?))
}

/// The whole number that a JSON number is, from its digits, because a double would round the large ones.
fn whole(text: &str) -> Option<i64> {
    let (mantissa, exponent) = text.split_once(['e', 'E']).unwrap_or((text, "0"));
    let (sign, digits) = mantissa.strip_prefix('-').map_or((1, mantissa), |digits| (-1, digits));
    let fraction = digits.split_once('.').map_or(0, |(_, fraction)| fraction.len());
    let (value, zeros) = significant(digits)?;
    if value == 0 {
        return Some(0);
    }
    let power = exponent.parse::<i64>().ok()?.checked_add(zeros)?.checked_sub(i64::try_from(fraction).ok()?)?;
    let value = value.checked_mul(power_of_ten(power)?)?;
    i64::try_from(sign * value).ok()
}

/// The number that the digits are, dot or not, without the zeros at their end, and the number of those.
fn significant(digits: &str) -> Option<(i128, i64)> {
    let (mut value, mut zeros) = (0_i128, 0);
    for digit in digits.bytes().filter(|byte| *byte != b'.') {
        match digit {
            b'0' => zeros += 1,
            // The zeros before the first other digit count for nothing.
            _ if value == 0 => (value, zeros) = (i128::from(digit - b'0'), 0),
            _ => {
                value = value.checked_mul(power_of_ten(zeros + 1)?)?.checked_add(i128::from(digit - b'0'))?;
                zeros = 0;
            }
        }
    }
    Some((value, zeros))
}

fn power_of_ten(power: i64) -> Option<i128> {
    10_i128.checked_pow(u32::try_from(power).ok()?)
}
