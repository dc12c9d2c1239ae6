//! Points in time as texts.

use jiff::SignedDuration;
use jiff::civil::{DateTime, date};
use jiff::fmt::temporal::Pieces;

/// Where microseconds are counted from.
const EPOCH: DateTime = date(2000, 1, 1).at(0, 0, 0, 0);

/// Reads a timestamp of RFC 3339, in microseconds since the year 2000 (UTC), rounded to the nearest. Date, time and
/// offset must all be there; a time zone by name is refused, because the offset in front of it may be wrong.
pub fn parse(text: &str) -> Option<i64> {
    let pieces = Pieces::parse(text).ok()?;
    if pieces.time_zone_annotation().is_some() {
        return None;
    }
    let local = pieces.date().to_datetime(pieces.time()?);
    let offset = SignedDuration::from_secs(pieces.to_numeric_offset()?.seconds().into());
    let since = EPOCH.checked_add(offset).ok()?.duration_until(local);
    i64::try_from((since.as_nanos() + 500).div_euclid(1_000)).ok()
}

/// A time of microseconds since the year 2000, in UTC; `None` for one beyond the calendar.
pub fn civil(micros: i64) -> Option<DateTime> {
    EPOCH.checked_add(SignedDuration::from_micros(micros)).ok()
}

#[cfg(test)]
mod tests {
    use super::parse;

    #[test]
    fn counts_from_2000() {
        assert_eq!(parse("2000-01-01T00:00:00Z"), Some(0));
        assert_eq!(parse("2000-01-01T00:00:00.000001Z"), Some(1));
        assert_eq!(parse("2000-01-01T02:00:00+02:00"), Some(0));
        assert_eq!(parse("1999-12-31T23:59:59.5-00:30"), Some(1_800_000_000 - 500_000));
        assert_eq!(parse("1970-01-01T00:00:00Z"), Some(-946_684_800_000_000));
        assert_eq!(parse("0001-01-01T00:00:00Z"), Some(-63_082_281_600_000_000));
        assert_eq!(parse("9999-12-31T23:59:59.999999Z"), Some(252_455_615_999_999_999));
        assert_eq!(parse("2000-01-01 00:00:00z"), Some(0));
    }

    #[test]
    fn rounds_to_the_nearest_microsecond() {
        assert_eq!(parse("2000-01-01T00:00:00.000000499Z"), Some(0));
        assert_eq!(parse("2000-01-01T00:00:00.0000005Z"), Some(1));
        assert_eq!(parse("1999-12-31T23:59:59.9999995Z"), Some(0));
        assert_eq!(parse("1999-12-31T23:59:59.999999499Z"), Some(-1));
    }

    #[test]
    fn wants_a_date_a_time_and_an_offset() {
        for text in [
            "",
            "2026-01-01",
            "2026-01-01T00:00:00",
            "10:00:00Z",
            "2026-02-29T00:00:00Z",
            "2026-01-01T24:00:00Z",
            "2026-01-01T00:00:00Z[Europe/Zurich]",
            "2026-01-01T00:00:00+01:00[Europe/Zurich]",
            "infinity",
            "now",
            "yesterday",
            "10000-01-01T00:00:00Z",
        ] {
            assert_eq!(parse(text), None, "{text}");
        }
    }
}
