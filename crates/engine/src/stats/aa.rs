//! Experiments without a difference, made of subjects' real values: whether a metric keeps its promise.

use super::anytime::anytime;
use super::compare::DEFAULT_N_STAR;
use super::estimate::{Estimate, difference};
use super::moments::{Accumulator, MomentsError};
use super::proportion::{Interval, wilson};
use super::special::t_sf;

/// How often a test found a difference where there was none.
#[derive(Clone, Copy, Debug, PartialEq)]
pub struct FalsePositives {
    /// How many experiments were made.
    pub runs: i64,
    /// In how many of them the arms had a variance, so that there was a test.
    pub tested: i64,
    /// How many times Welch's test rejected.
    pub rejected: i64,
    /// How many times the anytime-valid one did, at this one look.
    pub av_rejected: i64,
    /// rejected / tested.
    pub rate: Option<f64>,
    /// Where the rate would be with endless runs, at 95 %.
    pub interval: Option<Interval>,
}

/// Splits the same values at random, again and again, with `share` of them expected in the treatment.
///
/// The draws are SplitMix64 of the seed (G. Steele, D. Lea, C. Flood, OOPSLA 2014): the same seed, the same answer.
///
/// # Errors
/// A value that is not finite.
pub fn simulate(values: &[f64], share: f64, runs: i64, alpha: f64, seed: u64) -> Result<FalsePositives, MomentsError> {
    let mut state = seed;
    let (mut tested, mut rejected, mut av_rejected) = (0, 0, 0);
    for _ in 0..runs {
        let mut arms = [Accumulator::default(); 2];
        for value in values {
            arms[usize::from(uniform(&mut state) < share)].add(*value)?;
        }
        let [control, treatment] = arms.map(|arm| Estimate::mean(&arm.moments()));
        let Some((found, df)) = difference(&control, &treatment).and_then(|found| Some((found, found.df?))) else {
            continue;
        };
        let z = found.diff / found.se;
        tested += 1;
        rejected += i64::from(2.0 * t_sf(z.abs(), df) < alpha);
        av_rejected += i64::from(anytime(z, values.len() as f64, alpha, DEFAULT_N_STAR as f64).p < alpha);
    }
    let rate = (tested > 0).then(|| rejected as f64 / tested as f64);
    Ok(FalsePositives { runs, tested, rejected, av_rejected, rate, interval: wilson(rejected, tested, 0.05) })
}

/// A number of [0, 1) with 53 bits.
fn uniform(state: &mut u64) -> f64 {
    *state = state.wrapping_add(0x9e37_79b9_7f4a_7c15);
    let mut z = *state;
    z = (z ^ (z >> 30)).wrapping_mul(0xbf58_476d_1ce4_e5b9);
    z = (z ^ (z >> 27)).wrapping_mul(0x94d0_49bb_1331_11eb);
    ((z ^ (z >> 31)) >> 11) as f64 / (1u64 << 53) as f64
}
