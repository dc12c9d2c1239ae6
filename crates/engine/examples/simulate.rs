//! How often the winner's evidence is wrong where nothing differs, and how often it finds what does:
//! `cargo run --release -p experiment-engine --example simulate [runs]`.
//!
//! Each A/A experiment runs to 20,000 subjects, and is looked at every 1, 20, 100 or 1,000 of them; it counts as
//! decided once any look has an interval that excludes 0 while both arms have the subjects that a decision takes.

use experiment_engine::srm::srm_test;
use experiment_engine::stats::anytime::Evidence;
use experiment_engine::stats::compare::{Kind, MIN_NONZERO, MIN_SUBJECTS};
use experiment_engine::stats::estimate::{Estimate, difference};
use experiment_engine::stats::moments::Accumulator;
use experiment_engine::stats::special::{normal_isf, t_sf};

const SUBJECTS: usize = 20_000;
const LOOKS: [usize; 4] = [1, 20, 100, 1_000];
const ALPHA: f64 = 0.05;
const N_STAR: f64 = 5_000.0;

/// SplitMix64.
struct Random(u64);

impl Random {
    fn uniform(&mut self) -> f64 {
        self.0 = self.0.wrapping_add(0x9e37_79b9_7f4a_7c15);
        let mut z = self.0;
        z = (z ^ (z >> 30)).wrapping_mul(0xbf58_476d_1ce4_e5b9);
        z = (z ^ (z >> 27)).wrapping_mul(0x94d0_49bb_1331_11eb);
        ((z ^ (z >> 31)) >> 11) as f64 / (1u64 << 53) as f64
    }

    /// Box and Muller.
    fn normal(&mut self) -> f64 {
        let radius = (-2.0 * (1.0 - self.uniform()).ln()).sqrt();
        radius * (std::f64::consts::TAU * self.uniform()).cos()
    }
}

#[derive(Clone, Copy)]
enum Cell {
    Normal,
    Bernoulli(f64),
    /// A tenth of the subjects with exp(1.5 Z), all others with 0.
    Lognormal,
}

impl Cell {
    const ALL: [(&'static str, Cell); 5] = [
        ("normal", Cell::Normal),
        ("Bernoulli 0.05", Cell::Bernoulli(0.05)),
        ("Bernoulli 0.01", Cell::Bernoulli(0.01)),
        ("Bernoulli 0.002", Cell::Bernoulli(0.002)),
        ("zero-inflated lognormal", Cell::Lognormal),
    ];

    fn draw(self, random: &mut Random) -> f64 {
        match self {
            Cell::Normal => random.normal(),
            Cell::Bernoulli(p) => f64::from(u8::from(random.uniform() < p)),
            Cell::Lognormal if random.uniform() < 0.1 => (1.5 * random.normal()).exp(),
            Cell::Lognormal => 0.0,
        }
    }

    fn kind(self) -> Kind {
        if matches!(self, Cell::Bernoulli(_)) { Kind::Proportion } else { Kind::Mean }
    }
}

fn has_data(arm: &Accumulator, kind: Kind) -> bool {
    let moments = arm.moments();
    let nonzero = moments.nonzero.unwrap_or(0);
    let rarer = if kind == Kind::Proportion { nonzero.min(moments.n - nonzero) } else { nonzero };
    moments.n >= MIN_SUBJECTS && rarer >= MIN_NONZERO
}

/// Whether any treatment differs from the control, the first arm, after Holm's correction.
fn differs(arms: &[Accumulator]) -> bool {
    let estimates: Vec<Estimate> = arms.iter().map(|arm| Estimate::mean(&arm.moments())).collect();
    let p = |treatment| Evidence::new(&estimates[0], treatment).map(|evidence| evidence.look(ALPHA, N_STAR).p);
    let p_values: Vec<Option<f64>> = estimates[1..].iter().map(p).collect();
    // The smallest of m is multiplied by m: without a rejection of that one there is none.
    p_values.iter().flatten().any(|p| p * (p_values.len() as f64) < ALPHA)
}

/// For each interval between looks: whether anything was ever decided. `bounds` cut [0, 1) into arms.
fn ever_decided(cell: Cell, bounds: &[f64], random: &mut Random) -> [bool; 4] {
    let mut arms = vec![Accumulator::default(); bounds.len() + 1];
    let mut decided = [false; 4];
    for subject in 1..=SUBJECTS {
        let (value, place) = (cell.draw(random), random.uniform());
        arms[bounds.iter().filter(|bound| place >= **bound).count()].add(value).expect("finite");
        let is_open = |(decided, every): (&bool, usize)| !decided && subject % every == 0;
        if !decided.iter().zip(LOOKS).any(is_open) || !arms.iter().all(|arm| has_data(arm, cell.kind())) {
            continue;
        }
        if differs(&arms) {
            decided.iter_mut().zip(LOOKS).for_each(|(decided, every)| *decided |= subject % every == 0);
        }
    }
    decided
}

/// The same for the sequential test of the sample ratio at alpha.
fn ever_mismatched(shares: &[f64], random: &mut Random) -> [bool; 4] {
    let mut counts = vec![0; shares.len()];
    let mut decided = [false; 4];
    for subject in 1..=SUBJECTS {
        let mut place = random.uniform();
        let arm = shares.iter().position(|share| {
            place -= share;
            place < 0.0
        });
        counts[arm.unwrap_or(shares.len() - 1)] += 1;
        // Every look costs a microsecond, so that the densest are every 20.
        let is_open = |(decided, every): (&bool, usize)| !decided && every > 1 && subject % every == 0;
        if decided.iter().zip(LOOKS).any(is_open) {
            let p = srm_test(&counts, shares).expect("counts and weights").seq_p_value;
            let rejects = p.is_some_and(|p| p < ALPHA);
            decided.iter_mut().zip(LOOKS).for_each(|(decided, every)| *decided |= rejects && subject % every == 0);
        }
    }
    decided
}

/// A line of the table.
fn line(name: &str, split: &str, runs: usize, mut once: impl FnMut(&mut Random) -> [bool; 4]) {
    let mut random = Random(name.bytes().chain(split.bytes()).map(u64::from).fold(7, |seed, byte| seed * 31 + byte));
    let mut counts = [0; 4];
    for _ in 0..runs {
        counts.iter_mut().zip(once(&mut random)).for_each(|(count, decided)| *count += usize::from(decided));
    }
    let shares = counts.map(|count| format!("{:.4}", count as f64 / runs as f64));
    println!("{name:<24} {split:>11}  {}", shares.join(" "));
}

fn false_decisions(runs: usize) {
    let bound = ALPHA + 3.0 * (ALPHA * (1.0 - ALPHA) / runs as f64).sqrt();
    println!("Ever decided of {runs} experiments without a difference, at most {bound:.4} expected:");
    println!("{:<24} {:>11}  every1     20    100  1,000", "", "split");
    for (name, cell) in Cell::ALL {
        for (split, bounds) in
            [("50/50", &[0.5][..]), ("90/10", &[0.9]), ("99/1", &[0.99]), ("25/25/25/25", &[0.25, 0.5, 0.75])]
        {
            line(name, split, runs, |random| ever_decided(cell, bounds, random));
        }
    }
    for (split, shares) in [("50/50", &[0.5, 0.5][..]), ("90/10", &[0.9, 0.1]), ("90/5/5", &[0.9, 0.05, 0.05])] {
        line("sample ratio", split, runs, |random| ever_mismatched(shares, random));
    }
}

/// A conversion rate of 5 % and 5.5 %, planned with 31,235 subjects an arm: by the normal approximation of counts,
/// looked at a thousand times up to the planned horizon.
fn power(runs: usize) {
    const PER_ARM: f64 = 31_235.0;
    const STEPS: usize = 2_000;
    let n_star = 2.0 * PER_ARM;
    let (mut fixed, mut hybrid, mut any) = (0, 0, [0; 3]);
    let mut random = Random(11);
    for _ in 0..runs {
        let (mut counts, mut decided_at, mut hybrid_at) = ([0.0, 0.0], usize::MAX, false);
        for step in 1..=STEPS {
            let some = 2.0 * PER_ARM / STEPS as f64;
            for (count, p) in counts.iter_mut().zip([0.05, 0.055_f64]) {
                *count += some * p + (some * p * (1.0 - p)).sqrt() * random.normal();
            }
            let n = some * step as f64;
            let [control, treatment] = counts.map(|count| {
                let p = count / n;
                Estimate { n: n as i64, mean: Some(p), variance: Some(p * (1.0 - p)), df: n - 1.0 }
            });
            let Some(evidence) = Evidence::new(&control, &treatment) else { continue };
            if evidence.look(ALPHA, n_star).p < ALPHA {
                decided_at = decided_at.min(step);
            }
            hybrid_at |= step <= STEPS / 2 && evidence.look(0.2 * ALPHA, n_star).p < 0.2 * ALPHA;
            if step == STEPS / 2 {
                let welch = difference(&control, &treatment).expect("both vary");
                let p = 2.0 * t_sf((welch.diff / welch.se).abs(), welch.df.expect("both vary"));
                fixed += usize::from(p < ALPHA);
                let guarded = 2.0 * t_sf((evidence.diff / evidence.se).abs(), evidence.df);
                hybrid += usize::from(hybrid_at || guarded < 0.8 * ALPHA);
            }
        }
        for (count, horizon) in any.iter_mut().zip([STEPS / 2, STEPS * 3 / 4, STEPS]) {
            *count += usize::from(decided_at <= horizon);
        }
    }
    let share = |count: usize| count as f64 / runs as f64;
    let error = normal_isf(0.025) * (0.25 / runs as f64).sqrt();
    println!("\nPower at 5 % -> 5.5 %, 31,235 an arm, of {runs} experiments (to {error:.3}):");
    println!(
        "fixed {:.3}  hybrid {:.3}  anytime at 1, 1.5, 2 horizons {:.3} {:.3} {:.3}",
        share(fixed),
        share(hybrid),
        share(any[0]),
        share(any[1]),
        share(any[2])
    );
}

fn main() {
    let runs = std::env::args().nth(1).and_then(|runs| runs.parse().ok()).unwrap_or(10_000);
    false_decisions(runs);
    power(runs);
}
