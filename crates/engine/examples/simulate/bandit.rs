//! Experiments whose shares follow the data while the outcome drifts: what becomes of the analysis.
//!
//! Subjects come period by period; before each, the shares are computed as upkeep does, from all before. The mean of
//! everybody drifts through the experiment, and the treatments differ from the control by a constant, or not at all.

use experiment_engine::stats::anytime::Evidence;
use experiment_engine::stats::bandit::{Belief, arms, chances_to_be_best, differ, in_parts, weights};
use experiment_engine::stats::estimate::{Estimate, difference};
use experiment_engine::stats::moments::Moments;
use experiment_engine::stats::special::t_sf;
use experiment_engine::stats::stratified::{guarded, joined, stratify};

use super::{ALPHA, Arm, Kind, N_STAR, Random, place};

/// An experiment.
#[derive(Clone, Copy)]
pub struct Setup {
    pub name: &'static str,
    kind: Kind,
    arms: usize,
    best_share: f64,
    /// Subjects of a period.
    size: usize,
    periods: usize,
    /// The mean from the first period to the last.
    drift: (f64, f64),
    /// By how much the first treatment differs.
    effect: f64,
}

const FLOOR: f64 = 0.05;

pub const SETUPS: [Setup; 8] = [
    Setup { name: "5 % to 15 %, 2 arms", drift: (0.05, 0.15), ..CONVERSIONS },
    Setup { name: "15 % to 5 %, 2 arms", drift: (0.15, 0.05), ..CONVERSIONS },
    Setup { name: "5 % to 15 %, 4 arms, top-two", drift: (0.05, 0.15), arms: 4, best_share: 0.5, ..CONVERSIONS },
    Setup { name: "10 % throughout, 2 arms", drift: (0.10, 0.10), ..CONVERSIONS },
    Setup { name: "5 % to 15 %, 2 points more", drift: (0.05, 0.15), effect: 0.02, ..CONVERSIONS },
    Setup { name: "normal, 0 to 1, 2 arms", drift: (0.0, 1.0), ..MEANS },
    Setup { name: "normal, 0 to 1, 0.1 more", drift: (0.0, 1.0), effect: 0.1, ..MEANS },
    Setup { name: "normal, 0 to 1, 20 a period", drift: (0.0, 1.0), size: 20, ..MEANS },
];

const CONVERSIONS: Setup = Setup {
    name: "",
    kind: Kind::Proportion,
    arms: 2,
    best_share: 1.0,
    size: 200,
    periods: 100,
    drift: (0.0, 0.0),
    effect: 0.0,
};
const MEANS: Setup = Setup { kind: Kind::Mean, ..CONVERSIONS };

/// What became of an experiment, of its first treatment against the control.
#[derive(Clone, Copy, Default)]
pub struct Found {
    /// Whether the 95 % interval of pooled means misses the difference.
    pub pooled: bool,
    /// The same of post-stratified means.
    pub stratified: bool,
    /// Whether the anytime-valid interval of these ever did, after any period.
    pub anytime: bool,
    /// The error of the estimate, by its standard error.
    pub bias: [f64; 2],
    /// The share that the first treatment had on average.
    pub share: f64,
}

pub fn run(setup: &Setup, random: &mut Random) -> Found {
    let mut shares = vec![1.0 / setup.arms as f64; setup.arms];
    let (mut strata, mut counts): (Vec<Vec<Moments>>, Vec<Vec<i64>>) = (Vec::new(), Vec::new());
    let mut whole = vec![Arm::default(); setup.arms];
    let mut found = Found::default();
    let mut open: Vec<Arm> = vec![Arm::default(); setup.arms];
    for period in 0..setup.periods {
        let at = period as f64 / (setup.periods - 1) as f64;
        let mean = setup.drift.0 + at * (setup.drift.1 - setup.drift.0);
        for _ in 0..setup.size {
            let arm = place(&shares, random);
            let mean = mean + if arm == 1 { setup.effect } else { 0.0 };
            let value = match setup.kind {
                Kind::Mean => mean + random.normal(),
                _ => f64::from(u8::from(random.uniform() < mean)),
            };
            open[arm].add(value, setup.kind);
            whole[arm].add(value, setup.kind);
        }
        found.share += shares[1] / setup.periods as f64;
        // A period goes on as long as the shares do.
        let next = next_shares(setup, &with(&strata, &open, setup.kind), &with_counts(&counts, &open));
        let ends = period + 1 == setup.periods || next.as_ref().is_some_and(|next| differ(&shares, next));
        if ends {
            strata = with(&strata, &open, setup.kind);
            counts = with_counts(&counts, &open);
            open = vec![Arm::default(); setup.arms];
            shares = next.unwrap_or(shares);
            found.anytime |=
                stratified(&strata, &counts, setup.kind).is_some_and(|pair| misses_at_any_time(pair, setup.effect));
        }
    }
    let pooled = [0, 1].map(|arm| Estimate::mean(&whole[arm].moments(setup.kind)));
    (found.pooled, found.bias[0]) = misses(pooled, setup.effect);
    let pair = stratified(&strata, &counts, setup.kind).unwrap_or(pooled);
    (found.stratified, found.bias[1]) = misses(pair, setup.effect);
    found
}

fn with(strata: &[Vec<Moments>], open: &[Arm], kind: Kind) -> Vec<Vec<Moments>> {
    let open = open.iter().map(|arm| arm.moments(kind)).collect();
    strata.iter().cloned().chain([open]).collect()
}

fn with_counts(counts: &[Vec<i64>], open: &[Arm]) -> Vec<Vec<i64>> {
    counts.iter().cloned().chain([open.iter().map(|arm| arm.n).collect()]).collect()
}

/// The moments of joined strata.
fn merged(strata: &[Vec<Moments>], counts: &[Vec<i64>]) -> Vec<Vec<Moments>> {
    let arms = strata.first().map_or(0, Vec::len);
    let of = |range: std::ops::Range<usize>| {
        (0..arms).map(|arm| sum(strata[range.clone()].iter().map(|s| &s[arm]))).collect()
    };
    joined(counts).into_iter().map(of).collect()
}

/// T. Chan, G. Golub, R. LeVeque, 1983.
fn sum<'a>(parts: impl Iterator<Item = &'a Moments>) -> Moments {
    parts.filter(|part| part.n > 0).fold(Moments { nonzero: Some(0), ..Moments::default() }, |sum, part| {
        let (n, delta) = (sum.n + part.n, part.mean - sum.mean);
        let share = part.n as f64 / n as f64;
        let nonzero = sum.nonzero.zip(part.nonzero).map(|(sum, part)| sum + part);
        let m2 = sum.m2 + part.m2 + delta * delta * sum.n as f64 * share;
        Moments { n, mean: sum.mean + delta * share, m2, nonzero, ..Moments::default() }
    })
}

fn next_shares(setup: &Setup, strata: &[Vec<Moments>], counts: &[Vec<i64>]) -> Option<Vec<f64>> {
    let known = arms(&merged(strata, counts), setup.kind);
    let beliefs: Vec<Belief> = known.iter().map(|arm| arm.belief).collect::<Option<_>>()?;
    Some(in_parts(&weights(&chances_to_be_best(&beliefs, false), setup.best_share, FLOOR)))
}

/// The control and the first treatment, post-stratified.
fn stratified(strata: &[Vec<Moments>], counts: &[Vec<i64>], kind: Kind) -> Option<[Estimate; 2]> {
    let counts: Vec<Vec<i64>> = counts.iter().map(|counts| counts[..2].to_vec()).collect();
    let strata: Vec<Vec<Moments>> = strata.iter().map(|strata| strata[..2].to_vec()).collect();
    let pairs: Vec<[Estimate; 2]> = merged(&strata, &counts)
        .iter()
        .map(|pair| [0, 1].map(|arm| Estimate::mean(&pair[arm])))
        .filter(|pair| pair.iter().all(|arm| arm.standard_error().is_some()))
        .map(guarded)
        .collect();
    debug_assert!(matches!(kind, Kind::Mean | Kind::Proportion));
    stratify(&pairs).ok().filter(|_| !pairs.is_empty())
}

/// Whether the 95 % interval misses the difference, and by how many standard errors the estimate does.
fn misses([control, treatment]: [Estimate; 2], truth: f64) -> (bool, f64) {
    let found = difference(&control, &treatment).filter(|found| found.se > 0.0);
    let Some((found, df)) = found.and_then(|found| Some((found, found.df?))) else { return (true, 0.0) };
    let z = (found.diff - truth) / found.se;
    (2.0 * t_sf(z.abs(), df) < ALPHA, z)
}

fn misses_at_any_time([control, treatment]: [Estimate; 2], truth: f64) -> bool {
    let shifted = Estimate { mean: treatment.mean.map(|mean| mean - truth), ..treatment };
    Evidence::new(&control, &shifted).is_some_and(|evidence| evidence.look(ALPHA, N_STAR).p < ALPHA)
}
