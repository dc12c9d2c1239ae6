//! The grid of time buckets, and what is in one.

use experiment_engine::series::{Bucket, ORIGIN, WIDTHS, bucket_start, stored_width};
use jiff::civil::{DateTime, Weekday, date};
use jiff::tz::TimeZone;
use proptest::prelude::*;

const SECOND: i64 = 1_000_000;
const DAY: i64 = 86_400 * SECOND;

/// A time in UTC as microseconds since 2000.
fn micros(time: DateTime) -> i64 {
    let epoch = date(2000, 1, 1).to_zoned(TimeZone::UTC).unwrap();
    (time.to_zoned(TimeZone::UTC).unwrap().timestamp() - epoch.timestamp()).total(jiff::Unit::Microsecond).unwrap()
        as i64
}

#[test]
fn the_grid_is_that_of_the_calendar_in_utc() {
    assert_eq!(ORIGIN, micros(date(2000, 1, 3).at(0, 0, 0, 0)));
    assert_eq!(date(2000, 1, 3).weekday(), Weekday::Monday);
    for (time, five, hour, day, week) in [
        // Days that are 23 and 25 hours long in some places, a leap day, a leap second's neighbour, a year's last.
        (date(2026, 3, 29).at(1, 59, 59, 0), (1, 55), 1, (3, 29), (3, 23)),
        (date(2026, 10, 25).at(2, 30, 0, 0), (2, 30), 2, (10, 25), (10, 19)),
        (date(2024, 2, 29).at(23, 59, 59, 999_999_000), (23, 55), 23, (2, 29), (2, 26)),
        (date(2017, 1, 1).at(0, 0, 0, 0), (0, 0), 0, (1, 1), (12, 26)),
        (date(1999, 12, 31).at(12, 4, 59, 999_999_000), (12, 0), 12, (12, 31), (12, 27)),
        (date(1, 1, 1).at(0, 5, 0, 0), (0, 5), 0, (1, 1), (1, 1)),
    ] {
        let (ts, of) = (micros(time), time.date());
        assert_eq!(bucket_start(ts, 300), micros(of.at(five.0, five.1, 0, 0)), "{time}");
        assert_eq!(bucket_start(ts, 3600), micros(of.at(hour, 0, 0, 0)), "{time}");
        assert_eq!(bucket_start(ts, 86_400), micros(of.at(0, 0, 0, 0)), "{time}");
        assert_eq!((of.month(), of.day()), day);
        let monday = bucket_start(ts, 7 * 86_400);
        let starts = date(if week.0 > day.0 { of.year() - 1 } else { of.year() }, week.0, week.1);
        assert_eq!(monday, micros(starts.at(0, 0, 0, 0)), "{time}");
        assert_eq!(starts.weekday(), Weekday::Monday);
    }
}

#[test]
fn only_multiples_of_five_minutes_up_to_a_week() {
    for (asked, width) in [
        (300, 300),
        (600, 300),
        (900, 300),
        (3300, 300),
        (3600, 3600),
        (3900, 300),
        (7200, 3600),
        (86_400, 86_400),
        (90_000, 3600),
        (86_700, 300),
        (604_800, 86_400),
    ] {
        assert_eq!(stored_width(asked), Some(width), "{asked}");
    }
    for asked in [i64::MIN, -300, 0, 1, 299, 301, 604_799, 604_801, 605_100, 691_200, i64::MAX] {
        assert_eq!(stored_width(asked), None, "{asked}");
    }
}

proptest! {
    #[test]
    fn a_time_is_in_its_bucket(ts in any::<i64>(), width in prop::sample::select(vec![300, 900, 3600, 86_400, 604_800, 7])) {
        let start = bucket_start(ts, width);
        prop_assert!(start <= ts);
        prop_assert!(i128::from(ts) < i128::from(start) + i128::from(width * SECOND));
        if start > i64::MIN {
            prop_assert_eq!((i128::from(start) - i128::from(ORIGIN)).rem_euclid(i128::from(width * SECOND)), 0);
            prop_assert_eq!(bucket_start(start, width), start);
        }
    }

    #[test]
    fn stored_buckets_make_up_wider_ones(ts in -1000 * DAY..1000 * DAY, asked in (1i64..2016).prop_map(|fives| fives * 300)) {
        let stored = stored_width(asked).unwrap();
        prop_assert!(WIDTHS.contains(&stored));
        prop_assert_eq!(bucket_start(bucket_start(ts, stored), asked), bucket_start(ts, asked));
        for width in WIDTHS {
            prop_assert!(width <= stored || asked % width != 0);
        }
    }

    #[test]
    fn whatever_the_integers_nothing_panics(ts in any::<i64>(), width in any::<i64>()) {
        prop_assert!(bucket_start(ts, width) <= ts);
        stored_width(width);
    }

    /// Whole numbers: sums of them do not depend on the order.
    #[test]
    fn parts_merge_into_the_whole(values in prop::collection::vec((-1000i32..1000).prop_map(f64::from), 0..40), cut in any::<prop::sample::Index>()) {
        let of = |values: &[f64]| {
            let mut bucket = Bucket::default();
            values.iter().for_each(|value| bucket.add(*value));
            bucket
        };
        let (left, right) = values.split_at(if values.is_empty() { 0 } else { cut.index(values.len()) });
        let mut merged = of(right);
        merged.merge(&of(left));
        let whole = of(&values);
        prop_assert_eq!(merged, whole);
        prop_assert_eq!(whole.count, values.len() as i64);
        prop_assert_eq!(whole.min, values.iter().copied().reduce(f64::min));
        prop_assert_eq!(whole.max, values.iter().copied().reduce(f64::max));
        prop_assert_eq!(whole.sum, values.iter().sum::<f64>());
        prop_assert_eq!(whole.sum_sq, values.iter().map(|value| value * value).sum::<f64>());
    }
}

#[test]
fn infinite_times_have_a_bucket() {
    for width in WIDTHS {
        assert_eq!(bucket_start(i64::MIN, width), i64::MIN);
        assert!(bucket_start(i64::MAX, width) > i64::MAX - width * SECOND);
    }
}

#[test]
fn an_empty_bucket_has_no_extremes() {
    let mut bucket = Bucket::default();
    bucket.merge(&Bucket::default());
    assert_eq!(bucket, Bucket { count: 0, sum: 0.0, sum_sq: 0.0, min: None, max: None });
    bucket.add(-2.0);
    bucket.merge(&Bucket::default());
    assert_eq!(bucket, Bucket { count: 1, sum: -2.0, sum_sq: 4.0, min: Some(-2.0), max: Some(-2.0) });
}

#[test]
fn a_rate_counts_both_of_its_events() {
    let mut bucket = Bucket::default();
    (0..3).for_each(|_| bucket.add_numerator());
    (0..5).for_each(|_| bucket.add_denominator());
    let mut other = Bucket::default();
    other.add_denominator();
    bucket.merge(&other);
    assert_eq!(bucket, Bucket { count: 6, sum: 3.0, sum_sq: 3.0, min: None, max: None });
}

#[test]
fn huge_values_do_not_hide_the_extremes() {
    let mut bucket = Bucket::default();
    [1e308, 1e308, -1e308].into_iter().for_each(|value| bucket.add(value));
    assert_eq!((bucket.count, bucket.min, bucket.max), (3, Some(-1e308), Some(1e308)));
    assert_eq!((bucket.sum, bucket.sum_sq), (f64::INFINITY, f64::INFINITY));
}
