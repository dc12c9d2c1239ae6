//! A day's time buckets after some of its events are gone.

use std::collections::{BTreeMap, BTreeSet};

use crate::series::{Bucket, WIDTHS, bucket_start};

const MICROS: i64 = 1_000_000;

/// Buckets of one width, by when they begin (in microseconds) and the variant's number.
pub type Buckets = BTreeMap<(i64, i16), Bucket>;

/// What becomes of a day's buckets, given as they are `before` by width: the width in seconds, and the buckets that
/// change; an empty one is no longer there. `after` are the ones of five minutes that begin at `starts`, as they are now.
pub fn changes(mut before: [Buckets; 3], after: Buckets, starts: &BTreeSet<i64>) -> [(i64, Buckets); 3] {
    let fives = before[0].clone();
    before[0].retain(|(start, _), _| starts.contains(start));
    let gone = before[0].keys().map(|place| (*place, Bucket::default()));
    let mut changed: Buckets = gone.collect();
    changed.extend(after);
    let mut now = fives.clone();
    now.extend(changed.iter().map(|(place, bucket)| (*place, *bucket)));
    let wider = |width: usize| -> Buckets {
        let place = |(start, variant): &(i64, i16)| (bucket_start(*start, WIDTHS[width]), *variant);
        let touched: BTreeSet<(i64, i16)> = changed.keys().map(place).collect();
        let anew = touched.into_iter().map(|place| {
            let stored = before[width].get(&place).copied().unwrap_or_default();
            let (was, is) = (within(&fives, WIDTHS[width], place), within(&now, WIDTHS[width], place));
            let complete = was.count == stored.count;
            (place, if complete { is } else { adjusted(&stored, &was, &is) })
        });
        anew.collect()
    };
    let (hours, day) = (wider(1), wider(2));
    [(WIDTHS[0], changed), (WIDTHS[1], hours), (WIDTHS[2], day)]
}

/// The buckets of five minutes within a wider one, as one.
fn within(fives: &Buckets, width: i64, (start, variant): (i64, i16)) -> Bucket {
    let mut sum = Bucket::default();
    let inside = fives.range((start, i16::MIN)..(start + width * MICROS, i16::MIN));
    inside.filter(|((_, of), _)| *of == variant).for_each(|(_, bucket)| sum.merge(bucket));
    sum
}

/// A bucket some of whose parts are gone already: what is known of the others changes it by as much; they keep their say
/// in the smallest and the largest value.
fn adjusted(stored: &Bucket, was: &Bucket, is: &Bucket) -> Bucket {
    Bucket {
        count: stored.count - was.count + is.count,
        sum: stored.sum - was.sum + is.sum,
        sum_sq: stored.sum_sq - was.sum_sq + is.sum_sq,
        ..*stored
    }
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

    #[test]
    fn wider_buckets_follow() {
        let day = bucket_start(0, WIDTHS[2]);
        let (left, right) = (bucket(&[1.0, 5.0]), bucket(&[2.0]));
        let whole = bucket(&[1.0, 5.0, 2.0]);
        let before = [
            Buckets::from([((day, 0), left), ((day + FIVE, 0), right)]),
            Buckets::from([((day, 0), whole)]),
            Buckets::from([((day, 0), whole)]),
        ];
        let after = Buckets::from([((day, 0), bucket(&[1.0]))]);
        let [(_, fives), (_, hours), (_, days)] = changes(before, after, &BTreeSet::from([day]));
        assert_eq!(fives.len(), 1);
        for wider in [&hours[&(day, 0)], &days[&(day, 0)]] {
            assert_eq!((wider.count, wider.sum, wider.sum_sq, wider.max), (2, 3.0, 5.0, Some(2.0)));
        }
    }

    #[test]
    fn what_is_incomplete_keeps_the_rest() {
        let day = bucket_start(0, WIDTHS[2]);
        let before = [
            Buckets::from([((day, 0), bucket(&[5.0]))]),
            Buckets::from([((day, 0), bucket(&[5.0]))]),
            Buckets::from([((day, 0), bucket(&[5.0, 7.0]))]),
        ];
        let [(_, fives), (_, hours), (_, days)] = changes(before, Buckets::new(), &BTreeSet::from([day]));
        assert_eq!((fives[&(day, 0)].count, hours[&(day, 0)].count), (0, 0));
        let day = &days[&(day, 0)];
        assert_eq!((day.count, day.sum, day.max), (1, 7.0, Some(7.0)));
    }
}
