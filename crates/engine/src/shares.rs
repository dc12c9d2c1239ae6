//! Weights turned into shares of 1, without losing digits to their scale or their number.

/// The shares of weights: their sum, and every prefix of it, to about twice the precision of a double.
///
/// A weight that is not positive and finite counts as 0.
pub(crate) struct Shares {
    weights: Vec<f64>,
    total: Sum,
}

impl Shares {
    pub(crate) fn new(weights: &[f64]) -> Self {
        let weights = scale(weights);
        let mut total = Sum::default();
        weights.iter().for_each(|weight| total.add(*weight));
        Shares { weights, total }
    }

    /// The weights on a common scale on which their sum is finite. Their ratios are those of the input.
    pub(crate) fn scaled(&self) -> &[f64] {
        &self.weights
    }

    /// The share of one of the [`Shares::scaled`] weights.
    pub(crate) fn share(&self, weight: f64) -> f64 {
        weight / self.total.value()
    }

    /// part - whole * share, for the share of one of the [`Shares::scaled`] weights.
    ///
    /// Of a billion subjects the difference is a millionth of its terms, so it is taken before anything is
    /// rounded, as (part * total - whole * weight) / total.
    pub(crate) fn excess(&self, part: f64, whole: f64, weight: f64) -> f64 {
        let total = self.total.value();
        difference_of_products(part, total, whole, weight) / total
    }

    /// The shares of the first 1, 2, ... weights together: it never falls, and the last is exactly 1. All 0
    /// where no weight counts.
    pub(crate) fn cumulative(&self) -> Vec<f64> {
        let mut prefix = Sum::default();
        let mut reached = 0.0;
        let mut cumulative: Vec<f64> = Vec::with_capacity(self.weights.len());
        for weight in &self.weights {
            prefix.add(*weight);
            // No input is known to need the clamp, but what searches the line relies on its order.
            reached = prefix.ratio(&self.total).clamp(reached, 1.0);
            cumulative.push(reached);
        }
        cumulative
    }
}

/// Brings the largest weight into [1, 2). A power of two changes no digit, and then neither 1e308 twice
/// overflows the sum nor does the smallest double vanish in a quotient.
fn scale(weights: &[f64]) -> Vec<f64> {
    let counts = |weight: f64| {
        if weight.is_finite() && weight > 0.0 { weight } else { 0.0 }
    };
    let largest = weights.iter().fold(0.0, |largest: f64, weight| largest.max(counts(*weight)));
    if largest == 0.0 {
        return vec![0.0; weights.len()];
    }
    let exponent = libm::ilogb(largest);
    weights.iter().map(|weight| libm::scalbn(counts(*weight), -exponent)).collect()
}

/// a b - c d, without losing digits to cancellation (Kahan; Jeannerod, Louvet, Muller 2013).
fn difference_of_products(a: f64, b: f64, c: f64, d: f64) -> f64 {
    let product = c * d;
    let error = (-c).mul_add(d, product);
    a.mul_add(b, -product) + error
}

/// A running sum and its rounding error (Neumaier 1974), so that a thousand small weights after a large one
/// still count.
#[derive(Default)]
struct Sum {
    rounded: f64,
    error: f64,
}

impl Sum {
    fn add(&mut self, term: f64) {
        let sum = self.rounded + term;
        self.error += if self.rounded >= term { (self.rounded - sum) + term } else { (term - sum) + self.rounded };
        self.rounded = sum;
    }

    fn value(&self) -> f64 {
        self.rounded + self.error
    }

    /// This sum over another, rounded about once instead of thrice: the division is followed by one correction
    /// by its own remainder. 0 over 0 is 0.
    fn ratio(&self, whole: &Sum) -> f64 {
        let divisor = whole.value();
        if divisor == 0.0 {
            return 0.0;
        }
        let quotient = self.value() / divisor;
        let remainder = (-quotient).mul_add(whole.rounded, self.rounded);
        let remainder = remainder + (self.error - quotient * whole.error);
        quotient + remainder / divisor
    }
}
