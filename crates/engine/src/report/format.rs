//! Numbers and times as people read them.

use crate::time;

/// Groups of three digits: 12,345.
pub fn count(value: i64) -> String {
    let digits = value.unsigned_abs().to_string();
    let mut text = if value < 0 { String::from("−") } else { String::new() };
    for (place, digit) in digits.chars().enumerate() {
        if place > 0 && (digits.len() - place).is_multiple_of(3) {
            text.push(',');
        }
        text.push(digit);
    }
    text
}

/// A number with four significant digits, in groups where it is large: 6.918, 12,345, 1.2e-7.
pub fn number(value: f64) -> String {
    let size = value.abs();
    if !value.is_finite() {
        return if value.is_nan() { "–".to_owned() } else { sign(value, "∞".to_owned()) };
    }
    if size == 0.0 {
        return "0".to_owned();
    }
    if !(1e-4..1e12).contains(&size) {
        return sign(value, format!("{size:.2e}"));
    }
    let decimals = (3 - size.log10().floor() as i32).clamp(0, 8) as usize;
    let text = format!("{size:.decimals$}");
    let (whole, rest) = text.split_once('.').map_or((text.as_str(), ""), |(whole, rest)| (whole, rest));
    let whole = whole.parse().map_or_else(|_| whole.to_owned(), count);
    let rest = rest.trim_end_matches('0');
    sign(value, if rest.is_empty() { whole } else { format!("{whole}.{rest}") })
}

fn sign(value: f64, text: String) -> String {
    if value < 0.0 { format!("−{text}") } else { text }
}

/// A share with three significant digits at most: 26.7 %.
pub fn percent(share: f64) -> String {
    sign(share, format!("{}\u{202f}%", percents(share)))
}

/// A change with its sign: +16.8 %.
pub fn change(share: f64) -> String {
    let digits = percents(share);
    let mark = match share {
        _ if digits.chars().all(|digit| matches!(digit, '0' | '.')) => "±",
        _ if share < 0.0 => "−",
        _ => "+",
    };
    format!("{mark}{digits}\u{202f}%")
}

/// A whole or nearly whole share without decimals: 95 %.
pub fn rounded(share: f64) -> String {
    percent(share).replacen(".0\u{202f}", "\u{202f}", 1)
}

/// A change as a label of an axis, with as many digits as it has: +20 %, −2.5 %, 0.
pub fn axis(share: f64) -> String {
    if share == 0.0 || share.abs() < 1e-300 {
        return "0".to_owned();
    }
    let percents = share.abs() * 100.0;
    let mark = if share < 0.0 { '−' } else { '+' };
    // Ticks are round numbers: ten digits are those of the number, what comes after is of the arithmetic.
    let digits = match percents {
        of if !(1e-6..1e6).contains(&of) => format!("{:e}", format!("{of:.9e}").parse::<f64>().unwrap_or(of)),
        of if of >= 1e3 => count(of.round() as i64),
        of => format!("{of:.8}").trim_end_matches('0').trim_end_matches('.').to_owned(),
    };
    format!("{mark}{digits}\u{202f}%")
}

fn percents(share: f64) -> String {
    let percents = share.abs() * 100.0;
    if !percents.is_finite() {
        return "∞".to_owned();
    }
    match percents {
        of if of >= 1e5 => format!("{of:.1e}"),
        of if of >= 99.95 => count(of.round() as i64),
        of if of >= 0.995 || of == 0.0 => format!("{of:.1}"),
        of if of < 1e-6 => format!("{of:.1e}"),
        // Two digits that say something.
        of => format!("{of:.decimals$}", decimals = (1 - of.log10().floor() as i32).clamp(2, 8) as usize),
    }
}

/// A difference in the unit of what it is of, with its sign: +0.298, −1,200.
pub fn difference(value: f64) -> String {
    if value > 0.0 { format!("+{}", number(value)) } else { number(value) }
}

/// The ends of an interval of changes; `None` for one without end.
pub fn interval(low: Option<f64>, high: Option<f64>) -> String {
    match (low, high) {
        (Some(low), Some(high)) => format!("{} to {}", change(low), change(high)),
        (Some(low), None) => format!("at least {}", change(low)),
        (None, Some(high)) => format!("at most {}", change(high)),
        (None, None) => "no bounds".to_owned(),
    }
}

/// A p-value: 0.034, or that it is below 0.0001.
pub fn probability(p: f64) -> String {
    match p {
        p if p < 0.0001 => "< 0.0001".to_owned(),
        p if p > 0.9999 => "> 0.9999".to_owned(),
        p if p < 0.01 => format!("{p:.4}"),
        p => format!("{p:.3}"),
    }
}

/// A chance, never said to be certain.
pub fn chance(share: f64) -> String {
    match share {
        share if share > 0.999 => "> 99.9\u{202f}%".to_owned(),
        share if share < 0.001 => "< 0.1\u{202f}%".to_owned(),
        share => percent(share),
    }
}

/// A day: 2026-12-31.
pub fn day(micros: i64) -> String {
    time::civil(micros).map_or_else(|| "–".to_owned(), |at| at.strftime("%Y-%m-%d").to_string())
}

/// A time to the minute, in UTC: 2026-12-31 09:30 UTC.
pub fn moment(micros: i64) -> String {
    time::civil(micros).map_or_else(|| "–".to_owned(), |at| at.strftime("%Y-%m-%d %H:%M UTC").to_string())
}

/// For machines, in UTC: 2026-12-31T09:30Z.
pub fn machine(micros: i64) -> String {
    time::civil(micros).map_or_else(String::new, |at| at.strftime("%Y-%m-%dT%H:%MZ").to_string())
}

/// A label of an axis of time: the day, or where all is within two days the hour.
pub fn tick(micros: i64, is_within_days: bool) -> String {
    let format = if is_within_days { "%m-%d %H:%M" } else { "%Y-%m-%d" };
    time::civil(micros).map_or_else(String::new, |at| at.strftime(format).to_string())
}

/// How long, in the largest unit that has two of it: 14 days, 5 hours.
pub fn duration(micros: i64) -> String {
    const UNITS: [(&str, i64); 4] =
        [("day", 86_400_000_000), ("hour", 3_600_000_000), ("minute", 60_000_000), ("second", 1_000_000)];
    let fits = |(_, length): &&(&str, i64)| micros >= 2 * length;
    let (unit, length) = UNITS.iter().find(fits).unwrap_or(&UNITS[3]);
    let amount = micros.max(0) / length;
    format!("{} {unit}{}", count(amount), if amount == 1 { "" } else { "s" })
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn numbers_are_short() {
        for (value, text) in [
            (0.0, "0"),
            (0.25, "0.25"),
            (6.918_4, "6.918"),
            (12_345.678, "12,346"),
            (-1_234_567.0, "−1,234,567"),
            (1.234e-7, "1.23e-7"),
            (f64::INFINITY, "∞"),
            (f64::NAN, "–"),
            (999.96, "1,000"),
        ] {
            assert_eq!(number(value), text);
        }
    }

    #[test]
    fn changes_have_signs() {
        for (share, text) in [
            (0.168, "+16.8\u{202f}%"),
            (-0.05, "−5.0\u{202f}%"),
            (0.0, "±0.0\u{202f}%"),
            (-0.000_001, "−0.00010\u{202f}%"),
            (0.0012, "+0.12\u{202f}%"),
            (8e-8, "+0.0000080\u{202f}%"),
            (9_928.0, "+9.9e5\u{202f}%"),
            (12.0, "+1,200\u{202f}%"),
            (f64::NEG_INFINITY, "−∞\u{202f}%"),
        ] {
            assert_eq!(change(share), text);
        }
    }

    #[test]
    fn labels_are_round() {
        assert_eq!([0.95, 0.999, 1e-3].map(rounded), ["95\u{202f}%", "99.9\u{202f}%", "0.10\u{202f}%"]);
        assert_eq!(
            [0.2, 0.0, -0.025, 0.1 + 0.2, 1e-9, 120.0].map(axis),
            ["+20\u{202f}%", "0", "−2.5\u{202f}%", "+30\u{202f}%", "+1e-7\u{202f}%", "+12,000\u{202f}%"]
        );
    }

    #[test]
    fn counts_are_grouped() {
        assert_eq!(
            [0, 12, 123, 1_234, 1_234_567, -1_000].map(count),
            ["0", "12", "123", "1,234", "1,234,567", "−1,000"]
        );
        assert_eq!(count(i64::MIN), "−9,223,372,036,854,775,808");
    }

    #[test]
    fn times_are_of_utc() {
        assert_eq!(moment(0), "2000-01-01 00:00 UTC");
        assert_eq!(day(-1), "1999-12-31");
        assert_eq!(moment(i64::MAX), "–");
        assert_eq!(
            [0, 90_000_000, 119_999_999, 172_800_000_000].map(duration),
            ["0 seconds", "90 seconds", "119 seconds", "2 days"]
        );
    }
}
