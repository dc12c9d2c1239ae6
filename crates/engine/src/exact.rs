//! Sums without rounding.
//!
//! A double is an integer in units of 2^-1074, the product of two doubles one in units of 2^-2148. Sums of them are kept
//! as such integers, wide enough for 2^63 of the largest: adding is exact, so neither order nor grouping matters, and
//! taking away gives back what was before, to the bit. The idea is Kulisch's long accumulator (U. Kulisch, *Computer
//! Arithmetic and Validity*, 2nd ed. 2013, chapter 8), made fast as by R. Neal (arXiv:1505.05571): only the words that
//! the numbers at hand touch are worked on.

use std::fmt;

use num_bigint::{BigInt, Sign};

/// The exponent of an [`ExactSum`]'s unit, which is the smallest positive double: 2^-1074.
pub(crate) const UNIT: i64 = -1074;

const WORD_BITS: usize = 64;
/// The words of 2^1024 / 2^-1074, 2^63 times.
const SUM_WORDS: usize = 34;
/// The words of 2^2048 / 2^-2148, 2^63 times.
const PRODUCT_WORDS: usize = 67;

/// A finite double as sign * mantissa * 2^exponent in units of 2^-1074: the mantissa has 53 bits, the exponent is at
/// most 2045.
#[derive(Clone, Copy)]
pub(crate) struct Parts {
    mantissa: u64,
    exponent: usize,
    is_negative: bool,
}

impl Parts {
    /// An infinity is taken for the largest double of its sign and NaN for 0, so that whatever is added can be taken
    /// away.
    pub(crate) fn of(value: f64) -> Parts {
        const FRACTION: u64 = (1 << 52) - 1;
        let value = if value.is_nan() { 0.0 } else { value.clamp(f64::MIN, f64::MAX) };
        let bits = value.to_bits();
        let (biased, fraction) = ((bits >> 52 & 0x7ff) as usize, bits & FRACTION);
        let is_negative = value.is_sign_negative();
        match biased {
            0 => Parts { mantissa: fraction, exponent: 0, is_negative },
            _ => Parts { mantissa: fraction | 1 << 52, exponent: biased - 1, is_negative },
        }
    }

    pub(crate) fn is_zero(self) -> bool {
        self.mantissa == 0
    }

    pub(crate) fn negated(self) -> Parts {
        Parts { is_negative: !self.is_negative, ..self }
    }
}

/// A two's complement integer of up to N words, the lowest first. Words from `used` on repeat the sign.
///
/// Below N words the highest used one is kept within a quarter of its range, so that no single addition leaves it.
#[derive(Clone)]
struct Words<const N: usize> {
    words: [u64; N],
    used: usize,
}

impl<const N: usize> Words<N> {
    const ZERO: Self = Words { words: [0; N], used: 0 };

    /// All bits of the sign.
    #[inline]
    fn sign(&self) -> u64 {
        match self.used {
            0 => 0,
            used => (self.words[used - 1] as i64 >> 63) as u64,
        }
    }

    #[inline]
    fn reach(&mut self, used: usize) {
        if self.used < used {
            let sign = self.sign();
            self.words[self.used..used].fill(sign);
            self.used = used;
        }
    }

    /// Makes room where the highest word is about to be full. At N words it wraps around, after 2^63 additions.
    #[inline]
    fn settle(&mut self) {
        let highest = self.words[self.used - 1] as i64;
        if highest.wrapping_add(1 << 62) < 0 && self.used < N {
            self.reach(self.used + 1);
        }
    }

    /// Adds a magnitude below 2^106, shifted to the left, or takes it away.
    #[inline]
    fn add(&mut self, magnitude: u128, shift: usize, is_negative: bool) {
        let (word, bit) = (shift / WORD_BITS, shift % WORD_BITS);
        let low = magnitude << bit;
        let high = (magnitude >> 64 >> (WORD_BITS - bit)) as u64;
        self.reach(word + 3);
        // Signs are as good as random, so there is no branch: -a is !a + 1.
        let flip = (is_negative as u64).wrapping_neg();
        let [first, second, third, above @ ..] = &mut self.words[word..self.used] else { unreachable!() };
        let mut carry = is_negative;
        (*first, carry) = first.carrying_add(low as u64 ^ flip, carry);
        (*second, carry) = second.carrying_add((low >> 64) as u64 ^ flip, carry);
        (*third, carry) = third.carrying_add(high ^ flip, carry);
        // The words above get the sign's bits and the carry, which mostly cancel.
        if carry != is_negative {
            for word in above {
                (*word, carry) = word.carrying_add(flip, carry);
                if carry == is_negative {
                    break;
                }
            }
        }
        self.settle();
    }

    fn merge(&mut self, other: &Self) {
        if other.used == 0 {
            return;
        }
        self.reach(other.used);
        let others = other.words[..other.used].iter().copied().chain(std::iter::repeat(other.sign()));
        let mut carry = false;
        for (word, addend) in self.words[..self.used].iter_mut().zip(others) {
            (*word, carry) = word.carrying_add(addend, carry);
        }
        self.settle();
    }

    fn is_zero(&self) -> bool {
        self.words[..self.used].iter().all(|word| *word == 0)
    }

    fn to_bytes(&self) -> Vec<u8> {
        let mut bytes: Vec<u8> = self.words[..self.used].iter().flat_map(|word| word.to_le_bytes()).collect();
        let sign = self.sign() as u8;
        let significant = bytes.iter().rposition(|byte| *byte != sign).map_or(0, |place| place + 1);
        // One byte tells the sign where the ones before it do not.
        let tells = significant > 0 && (bytes[significant - 1] ^ sign) & 0x80 == 0 || sign == 0 && significant == 0;
        bytes.truncate(if tells { significant } else { significant + 1 });
        bytes
    }

    fn from_bytes(bytes: &[u8]) -> Self {
        let mut sum = Self::ZERO;
        let bytes = &bytes[..bytes.len().min(N * 8)];
        let Some(last) = bytes.last() else { return sum };
        let sign = (*last as i8 >> 7) as u8;
        for (word, chunk) in sum.words.iter_mut().zip(bytes.chunks(8)) {
            let mut eight = [sign; 8];
            eight[..chunk.len()].copy_from_slice(chunk);
            *word = u64::from_le_bytes(eight);
        }
        sum.used = bytes.len().div_ceil(8);
        sum.settle();
        sum
    }

    fn to_integer(&self) -> BigInt {
        BigInt::from_signed_bytes_le(&self.to_bytes())
    }

    /// The same as an odd integer times a power of two, where that integer has no more than 127 bits.
    fn to_short(&self) -> Option<Short> {
        let words = &self.words[..self.used];
        let Some(first) = words.iter().position(|word| *word != 0) else { return Some(Short::ZERO) };
        let high = words.get(first + 1).copied().unwrap_or(self.sign());
        let sign = (high as i64 >> 63) as u64;
        if words.iter().skip(first + 2).any(|word| *word != sign) || sign != self.sign() {
            return None;
        }
        let value = (i128::from(high as i64) << 64) | i128::from(words[first]);
        let zeros = value.trailing_zeros();
        Some(Short { value: value >> zeros, exponent: (first * WORD_BITS) as i64 + i64::from(zeros) })
    }
}

/// value * 2^exponent.
#[derive(Clone, Copy, Debug)]
pub(crate) struct Short {
    value: i128,
    exponent: i64,
}

impl Short {
    const ZERO: Short = Short { value: 0, exponent: 0 };

    /// Exact, or `None`.
    pub(crate) fn times(self, other: Short) -> Option<Short> {
        let value = self.value.checked_mul(other.value)?;
        Some(Short { value, exponent: self.exponent + other.exponent })
    }

    /// Exact, or `None`.
    pub(crate) fn minus(self, other: Short) -> Option<Short> {
        let exponent = match (self.value, other.value) {
            (_, 0) => return Some(self),
            (0, _) => other.exponent,
            _ => self.exponent.min(other.exponent),
        };
        let aligned = |of: Short| {
            let by = if of.value == 0 { 0 } else { of.exponent - exponent };
            let spare = i64::from(of.value.unsigned_abs().leading_zeros()) - 1;
            (by < spare).then(|| of.value << by)
        };
        Some(Short { value: aligned(self)?.checked_sub(aligned(other)?)?, exponent })
    }

    pub(crate) fn of(value: u64) -> Short {
        Short { value: value.into(), exponent: 0 }
    }

    /// What [`quotient`] answers.
    pub(crate) fn over(self, denominator: u64, unit: i64) -> f64 {
        if self.value == 0 || denominator == 0 {
            return 0.0;
        }
        let magnitude = self.value.unsigned_abs();
        let scale = magnitude.leading_zeros();
        let scaled = magnitude << scale;
        let (quotient, remainder) = (scaled / u128::from(denominator), scaled % u128::from(denominator));
        // A quotient of 128 digits by at most 64 has at least 64.
        let cut = 64 - quotient.leading_zeros();
        let is_inexact = remainder > 0 || quotient.trailing_zeros() < cut;
        let exponent = unit + self.exponent - i64::from(scale) + i64::from(cut);
        let magnitude = nearest((quotient >> cut) as u64, is_inexact, exponent);
        if self.value < 0 && magnitude > 0.0 { -magnitude } else { magnitude }
    }
}

/// What moments are made of.
pub(crate) trait Integer {
    /// The integer where it has few digits other than 0.
    fn to_short(&self) -> Option<Short>;
    /// The integer.
    fn to_integer(&self) -> BigInt;
}

/// A sum that is only read, in its unit: of few digits a twentieth of an [`ExactSum`], which has room for all.
#[derive(Clone, Debug)]
pub(crate) enum Stored {
    Short(Short),
    /// What `to_bytes` wrote.
    Long(Box<[u8]>),
}

impl Stored {
    /// Reads what `to_bytes` wrote.
    pub(crate) fn from_bytes(bytes: &[u8]) -> Stored {
        let (words, _) = bytes.as_chunks::<8>();
        let first = words.iter().position(|word| u64::from_le_bytes(*word) != 0).unwrap_or(words.len());
        let significant = &bytes[first * 8..];
        if significant.len() > 16 {
            return Stored::Long(bytes.into());
        }
        let sign = bytes.last().map_or(0, |last| (*last as i8 >> 7) as u8);
        let mut extended = [sign; 16];
        extended[..significant.len()].copy_from_slice(significant);
        match i128::from_le_bytes(extended) {
            0 => Stored::default(),
            value => {
                let zeros = value.trailing_zeros();
                Stored::Short(Short { value: value >> zeros, exponent: (first * WORD_BITS) as i64 + i64::from(zeros) })
            }
        }
    }

    /// As `to_bytes` writes it, or a byte of zeros more.
    pub(crate) fn to_bytes(&self) -> Vec<u8> {
        match self {
            Stored::Short(_) => self.to_integer().to_signed_bytes_le(),
            Stored::Long(bytes) => bytes.to_vec(),
        }
    }
}

impl Default for Stored {
    fn default() -> Self {
        Stored::Short(Short::ZERO)
    }
}

impl Integer for Stored {
    fn to_short(&self) -> Option<Short> {
        if let Stored::Short(short) = self { Some(*short) } else { None }
    }

    fn to_integer(&self) -> BigInt {
        match self {
            Stored::Short(short) => BigInt::from(short.value) << short.exponent as u64,
            Stored::Long(bytes) => BigInt::from_signed_bytes_le(bytes),
        }
    }
}

/// By value, whatever words happen to be in use.
impl<const N: usize> PartialEq for Words<N> {
    fn eq(&self, other: &Self) -> bool {
        let extended = |words: &Self| {
            let (sign, used) = (words.sign(), words.words[..words.used].to_vec());
            used.into_iter().chain(std::iter::repeat(sign)).take(self.used.max(other.used))
        };
        extended(self).eq(extended(other)) && self.sign() == other.sign()
    }
}

macro_rules! shared_methods {
    ($name:ident, $unit:expr) => {
        impl $name {
            /// Nothing added yet: 0.
            pub fn new() -> Self {
                $name(Words::ZERO)
            }

            /// Adds another sum.
            pub fn merge(&mut self, other: &Self) {
                self.0.merge(&other.0);
            }

            /// Whether the sum is exactly 0.
            pub fn is_zero(&self) -> bool {
                self.0.is_zero()
            }

            /// The sum as an integer of its unit: two's complement, the lowest byte first, as short as possible; no
            /// bytes for 0. Equal sums have equal bytes.
            pub fn to_bytes(&self) -> Vec<u8> {
                self.0.to_bytes()
            }

            /// Reads what [`Self::to_bytes`] wrote. Of other bytes it makes the integer that they are, as far as there
            /// is room for it: nothing that fits is refused, and nothing panics.
            pub fn from_bytes(bytes: &[u8]) -> Self {
                $name(Words::from_bytes(bytes))
            }

            /// The nearest double, ties to even; infinite where the sum exceeds all of them.
            pub fn to_f64(&self) -> f64 {
                quotient(self.to_integer(), 1, $unit)
            }
        }

        impl Integer for $name {
            fn to_short(&self) -> Option<Short> {
                self.0.to_short()
            }

            fn to_integer(&self) -> BigInt {
                self.0.to_integer()
            }
        }

        impl Default for $name {
            fn default() -> Self {
                Self::new()
            }
        }

        impl fmt::Debug for $name {
            fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
                write!(f, concat!(stringify!($name), "(~{:e})"), self.to_f64())
            }
        }
    };
}

/// An exact sum of doubles. Its unit is 2^-1074.
///
/// An infinity counts as the largest double of its sign, NaN as 0.
#[derive(Clone, PartialEq)]
pub struct ExactSum(Words<SUM_WORDS>);

shared_methods!(ExactSum, UNIT);

impl ExactSum {
    /// Adds a value.
    pub fn add(&mut self, value: f64) {
        self.add_parts(Parts::of(value));
    }

    /// Takes a value away.
    pub fn sub(&mut self, value: f64) {
        self.add_parts(Parts::of(value).negated());
    }

    #[inline]
    pub(crate) fn add_parts(&mut self, value: Parts) {
        if !value.is_zero() {
            self.0.add(value.mantissa.into(), value.exponent, value.is_negative);
        }
    }
}

/// An exact sum of products of two doubles each. Its unit is 2^-2148.
///
/// An infinity counts as the largest double of its sign, NaN as 0.
#[derive(Clone, PartialEq)]
pub struct ExactProductSum(Words<PRODUCT_WORDS>);

shared_methods!(ExactProductSum, 2 * UNIT);

impl ExactProductSum {
    /// Adds a * b.
    pub fn add(&mut self, a: f64, b: f64) {
        self.add_parts(Parts::of(a), Parts::of(b), false);
    }

    /// Takes a * b away.
    pub fn sub(&mut self, a: f64, b: f64) {
        self.add_parts(Parts::of(a), Parts::of(b), true);
    }

    /// Adds the product, or takes it away.
    #[inline]
    pub(crate) fn add_parts(&mut self, a: Parts, b: Parts, is_removed: bool) {
        if a.is_zero() || b.is_zero() {
            return;
        }
        let product = u128::from(a.mantissa) * u128::from(b.mantissa);
        self.0.add(product, a.exponent + b.exponent, a.is_negative ^ b.is_negative ^ is_removed);
    }
}

/// The double nearest to numerator * 2^unit / denominator, ties to even; infinite where that exceeds all of them.
pub(crate) fn quotient(numerator: BigInt, denominator: u64, unit: i64) -> f64 {
    const WANTED: i64 = 64;
    let (sign, numerator) = numerator.into_parts();
    if sign == Sign::NoSign || denominator == 0 {
        return 0.0;
    }
    // At least 64 digits of the quotient before the point, and of what is cut off only whether it is 0.
    let scale = (WANTED + 64 - numerator.bits() as i64).max(0);
    let scaled = numerator << scale as u64;
    let (quotient, remainder) = (&scaled / denominator, &scaled % denominator);
    let cut = quotient.bits() - WANTED as u64;
    let digits = u64::try_from(&quotient >> cut).expect("64 digits fit");
    let is_inexact = remainder.bits() > 0 || quotient.trailing_zeros().is_some_and(|zeros| zeros < cut);
    let magnitude = nearest(digits, is_inexact, unit - scale + cut as i64);
    // What rounds to 0 has no sign: these are moments, and people read them.
    if sign == Sign::Minus && magnitude > 0.0 { -magnitude } else { magnitude }
}

/// The double nearest to digits * 2^exponent, ties to even, where the highest of the 64 digits is set, and the number is a
/// little more if it `is_inexact`.
fn nearest(digits: u64, is_inexact: bool, exponent: i64) -> f64 {
    let highest = exponent + 63;
    if highest > 1023 {
        return f64::INFINITY;
    }
    // Of the subnormal numbers the places end at 2^-1074.
    let places = (highest - UNIT + 1).min(53);
    if places < 0 {
        return 0.0;
    }
    let cut = 64 - places as u32;
    let kept = digits.checked_shr(cut).unwrap_or(0);
    let rest = digits << (places as u32 & 63) >> (places as u32 & 63);
    let rest = if places == 0 { digits } else { rest };
    let half = 1u64 << (cut - 1);
    let rounds_up = rest > half || rest == half && (is_inexact || kept & 1 == 1);
    let rounded = kept + u64::from(rounds_up);
    // Neighbours among the doubles are neighbours as integers, across all exponents, up to infinity.
    let exponent = (highest - 52 - UNIT).max(0) as u64;
    let bits = if exponent == 0 { rounded } else { (exponent << 52) + rounded };
    f64::from_bits(bits)
}

#[cfg(test)]
mod tests {
    use super::*;

    /// Of few digits and of many, of either sign, small and large, cancelled and not.
    fn sums() -> Vec<ExactSum> {
        let values =
            [0.0, 1.0, -1.0, 0.25, -749.75, 3e15, -3e15, 0.1, f64::MIN_POSITIVE, 5e-324, -5e-324, 1e300, -1e300];
        let pair = |a: f64| values.map(|b| [a, b]);
        let sum = |pair: [f64; 2]| {
            let mut sum = ExactSum::new();
            pair.into_iter().for_each(|value| sum.add(value));
            sum
        };
        values.into_iter().flat_map(pair).map(sum).collect()
    }

    #[test]
    fn short_integers_are_the_long_ones() {
        let mut short = 0;
        for sum in sums() {
            if let Some(found) = sum.to_short() {
                assert_eq!(BigInt::from(found.value) << found.exponent as u64, sum.to_integer(), "{sum:?}");
                short += 1;
            }
        }
        assert!(short > 60 && short < sums().len(), "{short}");
    }

    #[test]
    fn stored_sums_are_the_sums() {
        let mut short = 0;
        for sum in sums() {
            let stored = Stored::from_bytes(&sum.to_bytes());
            assert_eq!(stored.to_integer(), sum.to_integer(), "{sum:?}");
            assert_eq!(ExactSum::from_bytes(&stored.to_bytes()), sum);
            let Some(found) = stored.to_short() else { continue };
            assert_eq!(BigInt::from(found.value) << found.exponent as u64, sum.to_integer(), "{sum:?}");
            short += 1;
        }
        assert!(short > 60 && short < sums().len(), "{short}");
        // As many bytes as fit, with either sign, and none.
        for bytes in [vec![], vec![0], vec![0xff; 16], vec![0x7f; 16], [vec![0; 64], vec![0x80; 9]].concat()] {
            assert_eq!(Stored::from_bytes(&bytes).to_integer(), BigInt::from_signed_bytes_le(&bytes), "{bytes:?}");
        }
    }

    #[test]
    fn short_quotients_are_the_long_ones() {
        let mut short = 0;
        for a in sums() {
            for b in sums() {
                for count in [1, 3, 1_000_003, u64::MAX] {
                    let central = || {
                        let (one, other) = (a.to_short()?, b.to_short()?);
                        one.times(Short::of(count))?.minus(other.times(Short::of(7))?)
                    };
                    let Some(found) = central() else { continue };
                    let expected = quotient(a.to_integer() * count - b.to_integer() * 7, count, UNIT);
                    assert_eq!(found.over(count, UNIT).to_bits(), expected.to_bits(), "{a:?} {b:?} {count}");
                    short += 1;
                }
            }
        }
        assert!(short > 10_000, "{short}");
    }
}
