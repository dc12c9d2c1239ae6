//! Moments as people have them: means and variances, sums, counts of successes.

use num_bigint::BigInt;
use serde_json::{Map, Number, Value};

use super::moments::{Moments, MomentsError, SecondValue};
use crate::exact::quotient;

/// What is left of a sum of squares less the square of a sum is their rounding below this share of them.
const ROUNDING: f64 = 4.0 * f64::EPSILON;
/// More than this below 0 no rounding explains.
const WRONG: f64 = 1e-9;

type Members = Map<String, Value>;

pub(super) fn read(value: &Value) -> Result<Moments, MomentsError> {
    let members = value.as_object().ok_or(MomentsError::NotAnObject)?;
    let has = |names: &[&str]| names.iter().any(|name| members.get(*name).is_some_and(|value| !value.is_null()));
    let n = count(members, "n")?.ok_or(MomentsError::Missing("n"))?;
    let (by_mean, by_sum) = (has(&["mean", "m2", "var"]), has(&["sum", "sum_sq", "sum_y", "sum_yy"]));
    match (by_mean, by_sum, has(&["successes"])) {
        (true, false, false) => from_means(members, n),
        (false, true, false) => from_sums(members, n),
        (false, false, true) => {
            let successes = count(members, "successes")?.ok_or(MomentsError::Missing("successes"))?;
            Moments::of_successes(n, successes)
        }
        (false, false, false) if n == 0 => Ok(Moments { nonzero: Some(0), ..Moments::default() }),
        (false, false, false) => Err(MomentsError::Missing("mean")),
        _ => Err(MomentsError::Ambiguous),
    }
}

fn from_means(members: &Members, n: i64) -> Result<Moments, MomentsError> {
    let mean = match number(members, "mean")? {
        Some(mean) => mean,
        None if n == 0 => 0.0,
        None => return Err(MomentsError::Missing("mean")),
    };
    let m2 = squares(members, n, "m2", "var", mean)?;
    let x = second_value(members, n, &Names { mean: "mean_x", m2: "m2_x", var: "var_x", cxy: "cxy", cov: "cov" })?;
    let d = second_value(members, n, &Names { mean: "mean_d", m2: "m2_d", var: "var_d", cxy: "cyd", cov: "cov_d" })?;
    let nonzero = count(members, "nonzero")?;
    Ok(Moments { n, mean, m2, x, d, nonzero, min: number(members, "min")?, max: number(members, "max")? })
}

/// How the members of a second value are called.
struct Names {
    mean: &'static str,
    m2: &'static str,
    var: &'static str,
    cxy: &'static str,
    cov: &'static str,
}

fn second_value(members: &Members, n: i64, names: &Names) -> Result<Option<SecondValue>, MomentsError> {
    let Some(mean) = number(members, names.mean)? else {
        // Nobody has no mean; that they would have two values is known from the rest.
        let has_two = n == 0 && number(members, names.m2)?.is_some();
        return Ok(has_two.then(SecondValue::default));
    };
    let m2 = squares(members, n, names.m2, names.var, mean)?;
    let cov = number(members, names.cov)?.map(|cov| cov * (n - 1).max(0) as f64);
    let cxy = number(members, names.cxy)?.or(cov).or((n < 2).then_some(0.0));
    // Beyond the largest double it is null, as m2 is.
    let cxy = cxy.or(members.contains_key(names.cxy).then_some(f64::INFINITY));
    Ok(Some(SecondValue { mean, m2, cxy: cxy.ok_or(MomentsError::Missing(names.cxy))? }))
}

/// m2, or var (n - 1). Of fewer than two subjects it is 0; null beside m2's name is one beyond the largest double.
fn squares(members: &Members, n: i64, m2: &'static str, var: &'static str, mean: f64) -> Result<f64, MomentsError> {
    let scale = (n - 1).max(0) as f64;
    let given = match (number(members, m2)?, number(members, var)?) {
        (Some(m2), None) => m2,
        (None, Some(var)) => var * scale,
        (Some(_), Some(_)) => return Err(MomentsError::Ambiguous),
        (None, None) if n < 2 => 0.0,
        (None, None) if members.contains_key(m2) => f64::INFINITY,
        (None, None) => return Err(MomentsError::Missing(m2)),
    };
    // Who subtracts means may be a rounding below 0.
    let rounding = ROUNDING * n as f64 * mean * mean;
    Ok(if given < 0.0 && -given <= rounding { 0.0 } else { given })
}

fn from_sums(members: &Members, n: i64) -> Result<Moments, MomentsError> {
    let sum = either(members, "sum", "sum_y")?;
    let sum_sq = either(members, "sum_sq", "sum_yy")?;
    let mean = |sum: &Sum| if n == 0 { 0.0 } else { sum.value / n as f64 };
    let m2 = central_squares(n, &sum, &sum_sq)?;
    let x = match read_sum(members, "sum_x")? {
        None => None,
        Some(sum_x) => {
            let sum_xx = read_sum(members, "sum_xx")?.ok_or(MomentsError::Missing("sum_xx"))?;
            let sum_xy = read_sum(members, "sum_xy")?.ok_or(MomentsError::Missing("sum_xy"))?;
            let m2 = central_squares(n, &sum_x, &sum_xx)?;
            Some(SecondValue { mean: mean(&sum_x), m2, cxy: central(n, &sum, &sum_x, &sum_xy) })
        }
    };
    // Only zeros have no squares.
    let nonzero = (sum_sq.value == 0.0).then_some(0);
    Ok(Moments { n, mean: mean(&sum), m2, x, nonzero, ..Moments::default() })
}

/// A sum as a double and, where it is whole, with all of its digits.
struct Sum {
    value: f64,
    whole: Option<BigInt>,
}

impl Sum {
    /// Whether it could be the shortest text of a double beyond 2^53, so that digits are missing.
    fn is_rounded(&self) -> bool {
        const DIGITS: usize = 17;
        let digits = |whole: &BigInt| whole.magnitude().to_string().trim_end_matches('0').len();
        self.value.abs() > 2f64.powi(53) && self.whole.as_ref().is_none_or(|whole| digits(whole) <= DIGITS)
    }
}

/// The sum of squares around the mean, sum_sq - sum^2 / n, at least 0.
fn central_squares(n: i64, sum: &Sum, sum_sq: &Sum) -> Result<f64, MomentsError> {
    if n == 0 {
        return Ok(0.0);
    }
    let m2 = central(n, sum, sum, sum_sq);
    if m2 < -WRONG * sum_sq.value.abs() || sum_sq.value < 0.0 {
        return Err(MomentsError::Impossible("the sum of squares is less than the square of the sum allows"));
    }
    let is_exact = sum.whole.is_some() && sum_sq.whole.is_some() && !sum.is_rounded() && !sum_sq.is_rounded();
    Ok(if m2 < 0.0 || !is_exact && m2 <= ROUNDING * sum_sq.value { 0.0 } else { m2 })
}

/// sum_ab - sum_a sum_b / n: of whole numbers rounded once, else as if the product had twice a double's digits.
fn central(n: i64, a: &Sum, b: &Sum, ab: &Sum) -> f64 {
    if let (1.., Some(a), Some(b), Some(ab)) = (n, &a.whole, &b.whole, &ab.whole) {
        return quotient(ab * n - a * b, n.unsigned_abs(), 0);
    }
    let n = n.max(1) as f64;
    let product = a.value * b.value;
    if !product.is_finite() {
        return ab.value - a.value / n * b.value;
    }
    let rest = a.value.mul_add(b.value, -product);
    let part = product / n;
    (ab.value - part) - ((-part).mul_add(n, product) + rest) / n
}

fn either(members: &Members, name: &'static str, other: &'static str) -> Result<Sum, MomentsError> {
    match (read_sum(members, name)?, read_sum(members, other)?) {
        (Some(sum), None) | (None, Some(sum)) => Ok(sum),
        (Some(_), Some(_)) => Err(MomentsError::Ambiguous),
        (None, None) => Err(MomentsError::Missing(name)),
    }
}

fn read_sum(members: &Members, name: &'static str) -> Result<Option<Sum>, MomentsError> {
    let Some(value) = number(members, name)? else { return Ok(None) };
    let text = members.get(name).and_then(Value::as_number).map(Number::to_string).unwrap_or_default();
    Ok(Some(Sum { value, whole: text.parse().ok() }))
}

fn number(members: &Members, name: &'static str) -> Result<Option<f64>, MomentsError> {
    let number = match members.get(name) {
        None | Some(Value::Null) => return Ok(None),
        Some(value) => value.as_f64().filter(|number| number.is_finite()),
    };
    number.map(Some).ok_or(MomentsError::Invalid { name, expected: "a finite number" })
}

fn count(members: &Members, name: &'static str) -> Result<Option<i64>, MomentsError> {
    let invalid = MomentsError::Invalid { name, expected: "a count" };
    let Some(value) = members.get(name).filter(|value| !value.is_null()) else { return Ok(None) };
    // A whole number may be written with decimals, as numeric columns have them.
    let whole = |value: f64| (value.fract() == 0.0 && value.abs() < 2f64.powi(53)).then_some(value as i64);
    let count = value.as_i64().or_else(|| value.as_f64().and_then(whole));
    count.filter(|count| *count >= 0).map(Some).ok_or(invalid)
}
