//! How often the winner's evidence is wrong where nothing differs, and how often it finds what does:
//! `cargo run --release -p experiment-engine --example simulate [runs]`.
//!
//! Each A/A experiment runs to 20,000 subjects, and is looked at every 1, 20, 100 or 1,000 of them; it counts as
//! decided once any look has an interval that excludes 0 while both arms have the subjects that a decision takes.

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

fn evidence(arms: &[Accumulator; 2]) -> Option<Evidence> {
    let [control, treatment] = arms.each_ref().map(|arm| Estimate::mean(&arm.moments()));
    Evidence::new(&control, &treatment)
}

/// For each interval between looks: whether anything was ever decided.
fn ever_decided(cell: Cell, share: f64, random: &mut Random) -> [bool; 4] {
    let mut arms = [Accumulator::default(); 2];
    let mut decided = [false; 4];
    for subject in 1..=SUBJECTS {
        let value = cell.draw(random);
        arms[usize::from(random.uniform() < share)].add(value).expect("finite");
        if decided[0] && LOOKS.iter().all(|every| subject % every != 0) || decided == [true; 4] {
            continue;
        }
        if !arms.iter().all(|arm| has_data(arm, cell.kind())) {
            continue;
        }
        if evidence(&arms).is_some_and(|evidence| evidence.look(ALPHA, N_STAR).p < ALPHA) {
            for (decided, every) in decided.iter_mut().zip(LOOKS) {
                *decided |= subject % every == 0;
            }
        }
    }
    decided
}

fn false_decisions(runs: usize) {
    let bound = ALPHA + 3.0 * (ALPHA * (1.0 - ALPHA) / runs as f64).sqrt();
    println!("Ever decided of {runs} experiments without a difference, at most {bound:.4} expected:");
    println!("{:<24} {:>6}  every 1     20    100  1,000", "", "split");
    for (name, cell) in Cell::ALL {
        for share in [0.5, 0.1, 0.01] {
            let mut random = Random(u64::from((share * 1000.0) as u32) + name.len() as u64 * 7919);
            let mut counts = [0; 4];
            for _ in 0..runs {
                let decided = ever_decided(cell, share, &mut random);
                counts.iter_mut().zip(decided).for_each(|(count, decided)| *count += usize::from(decided));
            }
            let [one, twenty, hundred, thousand] = counts.map(|count| count as f64 / runs as f64);
            let split = format!("{}/{}", 100 - (share * 100.0) as u32, (share * 100.0) as u32);
            println!("{name:<24} {split:>6}  {one:.4} {twenty:.4} {hundred:.4} {thousand:.4}");
        }
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
