//! Any numbers as the arguments of the statistics.
#![no_main]

use experiment_engine::srm::srm_test;
use experiment_engine::stats::anytime::anytime;
use experiment_engine::stats::bandit::{Belief, in_parts, top_two_weights};
use experiment_engine::stats::correction::{Correction, adjust};
use experiment_engine::stats::plan::{Traffic, plan, prospects};
use experiment_engine::stats::power::Design;
use experiment_engine::stats::proportion::{Counts, fisher_test, newcombe, pooled_test, wilson};
use experiment_engine::stats::quantile::{quantile, quantile_ranks};
use libfuzzer_sys::fuzz_target;

fn is_probability(p: f64) -> bool {
    (0.0..=1.0).contains(&p)
}

fn check_design(f: &[f64; 8], n: &[i64; 4]) {
    for (sd, margin) in [(None, 0.0), (Some(f[1]), 0.0), (Some(f[1]), f[4]), (None, f[4])] {
        let design = Design { baseline: f[0], sd, alpha: f[2], margin };
        if let Ok(power) = design.power(n[0], n[1], f[3]) {
            assert!(is_probability(power), "{design:?} {n:?} {}: {power}", f[3]);
        }
        if let Ok(size) = design.sample_size(f[3], f[5], f[6]) {
            assert!(size.n_control >= 1 && size.n_treatment >= 1, "{design:?}: {size:?}");
        }
        if let Ok(effect) = design.minimum_effect(n[0], n[1], f[5]) {
            assert!(effect.is_finite() && (effect >= 0.0 || margin > 0.0), "{design:?} {n:?} {}: {effect}", f[5]);
        }
        let traffic = Traffic { per_day: f[6], control: f[7], treatment: f[7] };
        if let Ok(plan) = plan(&design, f[3], f[5], &traffic) {
            assert!(plan.weeks >= 1 && plan.days.is_finite(), "{plan:?}");
        }
        let _ = prospects(&design, f[5], &traffic, &[0, 7, i32::MAX]);
    }
}

fn check_counts(n: &[i64; 4], alpha: f64) {
    // Whoever calls has checked it.
    let alpha = if alpha > 0.0 && alpha < 0.5 { alpha } else { 0.05 };
    if let Some(found) = wilson(n[0], n[1], alpha) {
        assert!(!(found.low > found.high), "{n:?} {alpha}: {found:?}");
    }
    let valid = |n: i64, successes: i64| (n >= 0 && (0..=n).contains(&successes)).then_some(Counts { n, successes });
    let (Some(control), Some(treatment)) = (valid(n[0], n[1]), valid(n[2], n[3])) else { return };
    let _ = newcombe(control, treatment, alpha);
    for p in [pooled_test(control, treatment).and_then(|test| test.p_value), fisher(control, treatment)] {
        assert!(p.is_none_or(is_probability), "{n:?}: {p:?}");
    }
}

/// Fisher's test counts tables: of few subjects here, as where it is used.
fn fisher(control: Counts, treatment: Counts) -> Option<f64> {
    if control.n > 100_000 || treatment.n > 100_000 { None } else { fisher_test(control, treatment) }
}

fn check_lists(f: &[f64; 8], n: &[i64; 4]) {
    if let Ok(srm) = srm_test(n, &f[..4]) {
        for p in [srm.p_value, srm.seq_p_value].into_iter().flatten() {
            assert!(is_probability(p), "{n:?} {f:?}: {srm:?}");
        }
    }
    let p_values: Vec<Option<f64>> = f.iter().map(|p| Some(*p).filter(|p| is_probability(*p))).collect();
    for correction in [
        Correction::Holm,
        Correction::Hochberg,
        Correction::BenjaminiHochberg,
        Correction::BenjaminiYekutieli,
        Correction::Bonferroni,
    ] {
        let adjusted = adjust(&p_values, correction);
        assert!(adjusted.iter().zip(&p_values).all(|(new, old)| new >= old && new.is_none_or(is_probability)));
    }
    let mut sorted: Vec<f64> = f.iter().copied().filter(|value| value.is_finite()).collect();
    sorted.sort_by(f64::total_cmp);
    let _ = (quantile(&sorted, f[0].clamp(0.0, 1.0)), quantile_ranks(n[0], f[0], f[1]));
}

fn check_bandit(n: &[i64; 4]) {
    let n = n.map(|n| n.unsigned_abs() as i64 >> 20);
    let beliefs = [Belief::of_counts(n[0], n[0].min(n[1])), Belief::of_counts(n[2], n[2].min(n[3]))];
    for lower_is_better in [false, true] {
        let weights = top_two_weights(&beliefs, lower_is_better, 0.05);
        assert!(weights.iter().all(|weight| is_probability(*weight)), "{n:?}: {weights:?}");
        let parts = in_parts(&weights);
        assert!((parts.iter().sum::<f64>() - 1.0).abs() < 1e-9, "{parts:?}");
    }
}

fuzz_target!(|data: &[u8]| {
    let Some((bytes, _)) = data.split_first_chunk::<96>() else { return };
    let number = |index: usize| -> [u8; 8] { bytes[index * 8..][..8].try_into().expect("eight bytes") };
    let f: [f64; 8] = std::array::from_fn(|index| f64::from_le_bytes(number(index)));
    let n: [i64; 4] = std::array::from_fn(|index| i64::from_le_bytes(number(8 + index)));
    check_design(&f, &n);
    check_counts(&n, f[2]);
    check_lists(&f, &n);
    check_bandit(&n);
    let found = anytime(f[0], f[1], f[2], f[3]);
    if f[0].is_finite() && f[1] >= 2.0 && f[1].is_finite() && f[2] > 0.0 && f[2] < 0.5 && f[3] >= 1.0 && f[3] < 1e300 {
        assert!(is_probability(found.p), "{f:?}: {found:?}");
    }
});
