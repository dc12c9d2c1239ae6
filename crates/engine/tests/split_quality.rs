//! Whether the native hash splits real kinds of subjects as independent draws would.
//!
//! Everything is deterministic: a test that passes, passes always. The bounds are those that a perfect hash
//! would break once in a thousand (or the number stated) when a test is first written.

use experiment_engine::bucket::{Bucketer, HashScheme, seed};
use experiment_engine::line::Line;
use experiment_engine::srm::srm_test;
use statrs::distribution::{ChiSquared, ContinuousCDF};

const SUBJECTS: u64 = 200_000;

/// A kind of subject, and how its n-th is written.
type Kind = (&'static str, fn(u64) -> String);

const KINDS: [Kind; 3] = [("sequential", sequential), ("uuid", uuid), ("e-mail", e_mail)];

fn sequential(n: u64) -> String {
    n.to_string()
}

fn uuid(n: u64) -> String {
    let bits = u128::from(mixed(2 * n)) << 64 | u128::from(mixed(2 * n + 1));
    // Version 4, variant 1.
    let bits = bits & !(0xf << 76) & !(0x3 << 62) | 0x4 << 76 | 0x2 << 62;
    let hex = format!("{bits:032x}");
    [&hex[..8], &hex[8..12], &hex[12..16], &hex[16..20], &hex[20..]].join("-")
}

fn e_mail(n: u64) -> String {
    const NAMES: [&str; 8] = ["ann", "bob", "carla", "dmitri", "eun-ji", "fatima", "gil", "hiro"];
    const HOSTS: [&str; 5] = ["example.com", "example.org", "mail.example.net", "shop.example", "例え.example"];
    format!("{}.{}@{}", NAMES[n as usize % 8], n / 8, HOSTS[(n / 7) as usize % 5])
}

/// SplitMix64 (Steele, Lea, Flood 2014).
fn mixed(n: u64) -> u64 {
    let n = (n + 1).wrapping_mul(0x9e37_79b9_7f4a_7c15);
    let n = (n ^ (n >> 30)).wrapping_mul(0xbf58_476d_1ce4_e5b9);
    let n = (n ^ (n >> 27)).wrapping_mul(0x94d0_49bb_1331_11eb);
    n ^ (n >> 31)
}

/// The buckets of every subject of a kind in an experiment.
fn buckets(kind: Kind, scope: &str, salt: &str) -> Vec<f64> {
    let bucketer = Bucketer::new(HashScheme::Native, &seed(scope, salt));
    (0..SUBJECTS).map(|n| bucketer.bucket(&kind.1(n))).collect()
}

fn picks(buckets: &[f64], weights: &[f64]) -> Vec<usize> {
    let line = Line::new(weights, 1.0);
    buckets.iter().map(|bucket| line.pick(*bucket).expect("the line has no gaps")).collect()
}

fn counts(picks: &[usize], arms: usize) -> Vec<i64> {
    let mut counts = vec![0; arms];
    picks.iter().for_each(|arm| counts[*arm] += 1);
    counts
}

/// A p-value near 1 is as suspicious as one near 0: draws do not hit their expectation.
fn check_p_value(p: f64, what: &str) {
    assert!(p > 0.001 && p < 0.999, "{what}: p = {p}");
}

#[test]
fn splits_follow_the_weights() {
    let hundred_equal = [1.0; 100];
    let splits = [&[1.0, 1.0][..], &[1.0, 9.0], &[1.0, 99.0], &[1.0, 2.0, 3.0, 4.0, 5.0, 6.0, 7.0], &hundred_equal];
    for kind in KINDS {
        let buckets = buckets(kind, "global", "checkout");
        for weights in splits {
            let observed = counts(&picks(&buckets, weights), weights.len());
            let p = srm_test(&observed, weights).unwrap().p_value.unwrap();
            check_p_value(p, &format!("{} over {weights:?}: {observed:?}", kind.0));
        }
    }
}

/// Pearson's test of independence of two splits, with (r - 1)(c - 1) degrees of freedom.
fn independence_p_value(one: &[usize], other: &[usize], arms: usize) -> f64 {
    let joint: Vec<usize> = one.iter().zip(other).map(|(one, other)| one * arms + other).collect();
    let (rows, columns) = (counts(one, arms), counts(other, arms));
    let cells = counts(&joint, arms * arms);
    let term = |(cell, observed): (usize, &i64)| {
        let expected = rows[cell / arms] as f64 * columns[cell % arms] as f64 / one.len() as f64;
        (*observed as f64 - expected).powi(2) / expected
    };
    let chi2 = cells.iter().enumerate().map(term).sum();
    ChiSquared::new(((arms - 1) * (arms - 1)) as f64).unwrap().sf(chi2)
}

/// Also where scope and salt differ by a letter, or only in which is which.
#[test]
fn experiments_are_independent() {
    let experiments = [("global", "checkout"), ("global", "checkout2"), ("checkout", "global")];
    for kind in KINDS {
        for weights in [&[1.0; 2][..], &[1.0; 7]] {
            let splits = experiments.map(|(scope, salt)| picks(&buckets(kind, scope, salt), weights));
            for (one, other) in [(0, 1), (0, 2), (1, 2)] {
                let p = independence_p_value(&splits[one], &splits[other], weights.len());
                let what = format!("{}, {:?} and {:?}", kind.0, experiments[one], experiments[other]);
                check_p_value(p, &what);
            }
        }
    }
}

/// Ten consecutive ids all in one arm of two: 2 (1/2)^10 = 0.195 % of windows by chance.
///
/// Whether neighbours agree are fair and independent coins, and a window is a run of 9 of them. With p = 2^-9,
/// windows at distance k < 9 are both runs with probability p 2^-k, so the number among n overlapping windows
/// has the variance n (p - p^2 + 2 sum_{k=1..8} (p 2^-k - p^2)), about 2.96 n p: 4 standard deviations are
/// 35 % of the mean here. A perfect hash leaves that once in 16,000.
#[test]
fn consecutive_ids_clump_as_chance_does() {
    const WINDOW: usize = 10;
    let windows = SUBJECTS as f64 - (WINDOW as f64 - 1.0);
    let p = 2_f64.powi(1 - WINDOW as i32);
    let overlaps: f64 = (1..WINDOW as i32 - 1).map(|k| p * 2_f64.powi(-k) - p * p).sum();
    let deviation = (windows * (p - p * p + 2.0 * overlaps)).sqrt();
    for salt in ["checkout", "search", "onboarding"] {
        let picks = picks(&buckets(KINDS[0], "global", salt), &[1.0, 1.0]);
        let clumps = picks.windows(WINDOW).filter(|window| window.iter().all(|arm| *arm == window[0])).count();
        let off = (clumps as f64 - windows * p) / deviation;
        assert!(off.abs() < 4.0, "{salt}: {clumps} windows, {off:.1} standard deviations off");
    }
}
