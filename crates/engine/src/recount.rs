//! A day's time buckets after some of its events are gone.

use std::collections::{BTreeMap, BTreeSet};

use crate::series::{Bucket, WIDTHS, bucket_start};

const MICROS: i64 = 1_000_000;

/// Buckets of one width, by when they begin (in microseconds) and the variant's number.
pub type Buckets = BTreeMap<(i64, i16), Bucket>;

/// A day's buckets, by width.
pub type Day = [Buckets; 3];

/// Whether a day's buckets of five minutes are all there: those of an hour and of the day are made up of them.
pub fn is_complete(day: &Day) -> bool {
    [1, 2].into_iter().all(|width| {
        day[width].iter().all(|(place, stored)| {
            let parts = within(&day[0], WIDTHS[width], *place);
            // Those of a rate may have a numerator only, which the count does not show; its sums are whole numbers.
            parts.count == stored.count && (stored.min.is_some() || parts.sum == stored.sum)
        })
    })
}

/// Which of a day's buckets change: an empty one is no longer there. `before` is complete; `after` are the buckets of five
/// minutes that begin at `starts`, as they are now.
pub fn changes(before: &Day, after: Buckets, starts: &BTreeSet<i64>) -> Day {
    let gone = before[0].keys().filter(|(start, _)| starts.contains(start));
    let mut changed: Buckets = gone.map(|place| (*place, Bucket::default())).collect();
    changed.extend(after);
    let mut now = before[0].clone();
    now.extend(changed.iter().map(|(place, bucket)| (*place, *bucket)));
    let wider = |width: usize| wider(changed.keys(), &now, WIDTHS[width]);
    let (hours, day) = (wider(1), wider(2));
    [changed, hours, day]
}

/// The same where buckets of five minutes are gone already: `all` are those of the whole day, counted anew. Such as are
/// gone stay so.
pub fn changes_of_all(before: &Day, all: &Buckets) -> Day {
    let fives = before[0].keys().map(|place| (*place, all.get(place).copied().unwrap_or_default()));
    let wider = |width: usize| {
        let gone = before[width].keys().map(|place| (*place, Bucket::default()));
        gone.chain(wider(all.keys(), all, WIDTHS[width])).collect()
    };
    [fives.collect(), wider(1), wider(2)]
}

/// The wider buckets that buckets of five minutes are in, put together anew from `now`.
fn wider<'a>(touched: impl Iterator<Item = &'a (i64, i16)>, now: &Buckets, width: i64) -> Buckets {
    let places: BTreeSet<(i64, i16)> =
        touched.map(|(start, variant)| (bucket_start(*start, width), *variant)).collect();
    places.into_iter().map(|place| (place, within(now, width, place))).collect()
}

/// The buckets of five minutes within a wider one, as one.
fn within(fives: &Buckets, width: i64, (start, variant): (i64, i16)) -> Bucket {
    let mut sum = Bucket::default();
    let inside = fives.range((start, i16::MIN)..(start + width * MICROS, i16::MIN));
    inside.filter(|((_, of), _)| *of == variant).for_each(|(_, bucket)| sum.merge(bucket));
    sum
}

/// Neighbours as one stretch of time each: from, to (exclusive).
pub fn runs(starts: &BTreeSet<i64>) -> Vec<(i64, i64)> {
    let width = WIDTHS[0] * MICROS;
    let mut runs: Vec<(i64, i64)> = Vec::new();
    for start in starts {
        match runs.last_mut().filter(|(_, to)| to == start) {
            Some((_, to)) => *to += width,
            None => runs.push((*start, start + width)),
        }
    }
    runs
}

#[cfg(test)]
mod tests {
    use super::*;

    const FIVE: i64 = WIDTHS[0] * MICROS;

    fn bucket(values: &[f64]) -> Bucket {
        let mut bucket = Bucket::default();
        values.iter().for_each(|value| bucket.add(*value));
        bucket
    }

    #[test]
    fn neighbours_are_read_together() {
        let day = bucket_start(0, WIDTHS[2]);
        let starts = BTreeSet::from([day, day + FIVE, day + 3 * FIVE]);
        assert_eq!(runs(&starts), [(day, day + 2 * FIVE), (day + 3 * FIVE, day + 4 * FIVE)]);
    }

    fn whole(day: i64, left: Bucket, right: Bucket) -> Day {
        let mut both = left;
        both.merge(&right);
        [
            Buckets::from([((day, 0), left), ((day + FIVE, 0), right)]),
            Buckets::from([((day, 0), both)]),
            Buckets::from([((day, 0), both)]),
        ]
    }

    #[test]
    fn wider_buckets_follow() {
        let day = bucket_start(0, WIDTHS[2]);
        let before = whole(day, bucket(&[1.0, 5.0]), bucket(&[2.0]));
        assert!(is_complete(&before));
        let after = Buckets::from([((day, 0), bucket(&[1.0]))]);
        let [fives, hours, days] = changes(&before, after, &BTreeSet::from([day]));
        assert_eq!(fives.len(), 1);
        for wider in [&hours[&(day, 0)], &days[&(day, 0)]] {
            assert_eq!((wider.count, wider.sum, wider.sum_sq, wider.max), (2, 3.0, 5.0, Some(2.0)));
        }
    }

    #[test]
    fn what_nobody_is_in_any_more_is_empty() {
        let day = bucket_start(0, WIDTHS[2]);
        let before = whole(day, bucket(&[1.0]), bucket(&[2.0]));
        let starts = BTreeSet::from([day, day + FIVE]);
        let changed = changes(&before, Buckets::new(), &starts);
        assert!(changed.iter().all(|buckets| !buckets.is_empty() && buckets.values().all(Bucket::is_empty)));
    }

    #[test]
    fn another_variant_is_another_bucket() {
        let day = bucket_start(0, WIDTHS[2]);
        let before = whole(day, bucket(&[1.0]), bucket(&[2.0]));
        let after = Buckets::from([((day, 1), bucket(&[1.0]))]);
        let [fives, hours, _] = changes(&before, after, &BTreeSet::from([day]));
        assert_eq!((fives[&(day, 0)].count, fives[&(day, 1)].count), (0, 1));
        assert_eq!((hours[&(day, 0)].sum, hours[&(day, 1)].sum), (2.0, 1.0));
    }

    #[test]
    fn what_is_gone_stays_gone() {
        let day = bucket_start(0, WIDTHS[2]);
        let mut before = whole(day, bucket(&[1.0, 5.0]), bucket(&[2.0]));
        before[0].remove(&(day, 0));
        assert!(!is_complete(&before));
        let all = Buckets::from([((day, 0), bucket(&[1.0])), ((day + FIVE, 0), bucket(&[2.0]))]);
        let [fives, hours, days] = changes_of_all(&before, &all);
        assert_eq!(fives.into_keys().collect::<Vec<_>>(), [(day + FIVE, 0)]);
        assert_eq!((hours[&(day, 0)].sum, days[&(day, 0)].max), (3.0, Some(2.0)));
        let [fives, hours, days] = changes_of_all(&before, &Buckets::new());
        assert!([fives, hours, days].iter().all(|buckets| buckets.values().all(Bucket::is_empty)));
    }

    #[test]
    fn a_rate_without_denominator_is_missed() {
        let day = bucket_start(0, WIDTHS[2]);
        let mut numerator = Bucket::default();
        numerator.add_numerator();
        let mut before = whole(day, numerator, Bucket::default());
        assert!(is_complete(&before));
        before[0].clear();
        assert!(!is_complete(&before));
    }
}
