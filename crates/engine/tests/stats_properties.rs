//! What holds of the statistics for all data: symmetry, invariance, agreement of tests and intervals, monotony.

use experiment_engine::stats::bandit::{Belief, top_two_weights};
use experiment_engine::stats::compare::{Comparison, Decision, Kind, Options, compare};
use experiment_engine::stats::correction::{Correction, adjust};
use experiment_engine::stats::lift::LiftMethod;
use experiment_engine::stats::moments::{Accumulator, Merger, Moments, SecondValue};
use experiment_engine::stats::power::Design;
use experiment_engine::stats::proportion::{Counts, newcombe, wilson};
use experiment_engine::stats::quantile::quantile_ranks;
use experiment_engine::stats::special::{Beta, normal_isf, normal_sf, t_isf, t_sf};
use proptest::prelude::*;
use serde_json::Value;

fn accumulate(values: &[(f64, f64)]) -> Accumulator {
    let mut state = Accumulator::default();
    values.iter().for_each(|(y, x)| state.add_pair(*y, *x).unwrap());
    state
}

fn close(a: f64, b: f64, relative: f64, absolute: f64) -> bool {
    a == b || (a - b).abs() <= relative * a.abs().max(b.abs()) + absolute
}

/// As metrics have them: zeros, counts, amounts, and values far from 0 beside their spread.
fn values() -> impl Strategy<Value = Vec<(f64, f64)>> {
    let y = prop_oneof![
        3 => Just(0.0),
        3 => (0..20u32).prop_map(f64::from),
        2 => -1e3..1e3,
        1 => 1e9..1e9 + 10.0,
    ];
    prop::collection::vec((y, -50.0..50.0), 0..80)
}

fn arm() -> impl Strategy<Value = Moments> {
    let n = prop_oneof![2i64..20, 20i64..100_000, 1_000_000i64..1_000_000_000];
    (n, -3.0..20.0, 0.01..100.0, 0.5..5.0, 0.01..4.0, -0.95..0.95).prop_map(|(n, mean, var, mean_x, var_x, rho)| {
        let (m2, m2_x) = (var * (n - 1) as f64, var_x * (n - 1) as f64);
        let x = SecondValue { mean: mean_x, m2: m2_x, cxy: rho * f64::sqrt(m2 * m2_x) };
        Moments { n, mean, m2, x: Some(x), ..Moments::default() }
    })
}

fn kinds() -> impl Strategy<Value = Kind> {
    prop::sample::select(vec![Kind::Mean, Kind::Ratio, Kind::Cuped])
}

fn counts() -> impl Strategy<Value = (i64, i64)> {
    prop_oneof![1i64..30, 30i64..10_000, 1_000_000i64..1 << 40].prop_flat_map(|n| (Just(n), 0..=n))
}

fn row(control: &Moments, treatment: &Moments, options: &Options) -> Comparison {
    compare(control, treatment, options).unwrap()
}

fn excludes_zero(low: Option<f64>, high: Option<f64>) -> Option<bool> {
    low.zip(high).map(|(low, high)| low > 0.0 || high < 0.0)
}

fn scaled(moments: &Moments, factor: f64) -> Moments {
    let x = moments.x.map(|x| SecondValue { cxy: x.cxy * factor, ..x });
    Moments { mean: moments.mean * factor, m2: moments.m2 * factor * factor, x, ..*moments }
}

proptest! {
    /// Any plan of a parallel aggregate, any order: the same to 1e-12 of the size of what is added.
    #[test]
    fn moments_do_not_depend_on_the_plan(
        (values, shuffled) in values().prop_flat_map(|values| (Just(values.clone()), Just(values).prop_shuffle())),
        cuts in prop::collection::vec(any::<prop::sample::Index>(), 0..4),
    ) {
        let whole = accumulate(&values).moments();
        let mut places: Vec<usize> = cuts.iter().map(|cut| cut.index(shuffled.len() + 1)).collect();
        places.extend([0, shuffled.len()]);
        places.sort_unstable();
        let parts: Vec<Accumulator> = places.windows(2).map(|pair| accumulate(&shuffled[pair[0]..pair[1]])).collect();
        let mut merged = Accumulator::default();
        let mut merger = Merger::default();
        for part in &parts {
            merged.merge(&Accumulator::from_bytes(&part.to_bytes()).unwrap()).unwrap();
            merger.add(&Moments::from_json(&part.moments().to_json()).unwrap()).unwrap();
        }
        // Between aggregates nothing is rounded; JSON has means that are doubles, which are off by up to a rounding
        // each.
        let largest = values.iter().map(|(y, _)| y.abs()).fold(0.0, f64::max);
        let rounding = 1e-15 * largest * (whole.n as f64).sqrt();
        for (got, rounding) in [(merged.moments(), 0.0), (merger.moments(), rounding)] {
            prop_assert_eq!((got.n, got.nonzero, got.min, got.max), (whole.n, whole.nonzero, whole.min, whole.max));
            prop_assert!(close(got.mean, whole.mean, 1e-15, 1e-15 * largest), "{} {}", got.mean, whole.mean);
            let slack = rounding * (whole.m2.sqrt() + rounding);
            prop_assert!(close(got.m2, whole.m2, 1e-12, slack), "{} {}", got.m2, whole.m2);
            let (got, other) = (got.x.unwrap_or_default(), whole.x.unwrap_or_default());
            let scale = (whole.m2 * other.m2).sqrt();
            let slack = 1e-12 * scale + 2.0 * rounding * other.m2.sqrt() + 1e-12 * (whole.m2.sqrt() + rounding);
            prop_assert!(close(got.cxy, other.cxy, 1e-12, slack), "{} {}", got.cxy, other.cxy);
        }
    }

    /// The definition, in two passes.
    #[test]
    fn moments_are_those_of_the_definition(values in values()) {
        let got = accumulate(&values).moments();
        let n = values.len() as f64;
        let mean = values.iter().map(|(y, _)| y).sum::<f64>() / n.max(1.0);
        let m2: f64 = values.iter().map(|(y, _)| (y - mean) * (y - mean)).sum();
        let size: f64 = values.iter().map(|(y, _)| y.abs()).sum();
        prop_assert!(close(got.mean, mean, 1e-14, 1e-15 * size));
        prop_assert!(close(got.m2, m2, 1e-12, 1e-13 * n * mean.abs()), "{} {}", got.m2, m2);
    }

    #[test]
    fn swapping_the_arms_turns_the_difference_around(control in arm(), treatment in arm(), kind in kinds()) {
        let options = Options { kind, ..Options::default() };
        let (there, back) = (row(&control, &treatment, &options), row(&treatment, &control, &options));
        let scale = there.mean_c.unwrap().abs().max(there.mean_t.unwrap().abs());
        let opposite = |a: Option<f64>, b: Option<f64>| close(a.unwrap(), -b.unwrap(), 1e-12, 1e-12 * scale);
        prop_assert!(opposite(there.diff, back.diff));
        prop_assert!(opposite(there.diff_lo, back.diff_hi) && opposite(there.diff_hi, back.diff_lo));
        prop_assert!(opposite(there.av_diff_lo, back.av_diff_hi) && opposite(there.av_diff_hi, back.av_diff_lo));
        prop_assert!(close(there.se.unwrap(), back.se.unwrap(), 1e-12, 0.0));
        prop_assert!(close(there.df.unwrap(), back.df.unwrap(), 1e-9, 0.0));
        prop_assert!(close(there.av_p.unwrap(), back.av_p.unwrap(), 1e-6, 1e-290));
    }

    #[test]
    fn units_do_not_matter(control in arm(), treatment in arm(), kind in kinds(), power in -300..300i32) {
        // Powers of two, so that nothing is rounded.
        let factor = 2f64.powi(power);
        let options = Options { kind, ..Options::default() };
        let one = row(&control, &treatment, &options);
        let other = row(&scaled(&control, factor), &scaled(&treatment, factor), &options);
        let same = |a: Option<f64>, b: Option<f64>| match (a, b) {
            (Some(a), Some(b)) => close(a, b, 1e-9, 1e-290),
            (a, b) => a == b,
        };
        prop_assert!(same(one.p_value, other.p_value) && same(one.df, other.df) && same(one.av_p, other.av_p));
        prop_assert!(same(one.lift, other.lift));
        prop_assert!(same(one.lift_lo, other.lift_lo) && same(one.lift_hi, other.lift_hi));
        prop_assert!(same(one.chance_to_win, other.chance_to_win) && same(one.cred_lo, other.cred_lo));
        prop_assert!(same(one.diff.map(|diff| diff * factor), other.diff));
        prop_assert!(same(one.diff_lo.map(|low| low * factor), other.diff_lo));
        prop_assert_eq!(&one.warnings, &other.warnings);
        prop_assert_eq!(one.decision, other.decision);
    }

    /// One critical value drives the interval of the difference and that of the lift.
    #[test]
    fn tests_and_intervals_agree(control in arm(), treatment in arm(), kind in kinds(), alpha in 1e-6..0.49) {
        let row = row(&control, &treatment, &Options { kind, alpha, ..Options::default() });
        let rejects = Some(row.p_value.unwrap() < alpha);
        prop_assert_eq!(excludes_zero(row.diff_lo, row.diff_hi), rejects);
        prop_assert!(row.lift_lo.is_none() || excludes_zero(row.lift_lo, row.lift_hi) == rejects);
        let rejects = Some(row.av_p.unwrap() < alpha);
        prop_assert_eq!(excludes_zero(row.av_diff_lo, row.av_diff_hi), rejects);
        prop_assert!(row.av_lift_lo.is_none() || excludes_zero(row.av_lift_lo, row.av_lift_hi) == rejects);
        // Looking often costs, but that few subjects have heavy tails the anytime-valid figures do not know.
        prop_assert!(row.av_diff_lo <= row.diff_lo && row.av_diff_hi >= row.diff_hi || row.df.unwrap() < 100.0);
        let within = |low: Option<f64>, value: Option<f64>, high: Option<f64>| low <= value && value <= high;
        prop_assert!(within(row.diff_lo, row.diff, row.diff_hi));
        prop_assert!(row.lift_lo.is_none() || within(row.lift_lo, row.lift, row.lift_hi));
    }

    /// A smaller alpha never makes an interval narrower, nor a decision bolder.
    #[test]
    fn more_confidence_is_wider(control in arm(), treatment in arm(), kind in kinds(), method in 0..3usize) {
        let lift = [LiftMethod::Fieller, LiftMethod::Delta, LiftMethod::Log][method];
        let at = |alpha: f64| row(&control, &treatment, &Options { kind, alpha, lift, ..Options::default() });
        let (loose, strict) = (at(0.1), at(0.01));
        prop_assert!(strict.diff_lo <= loose.diff_lo && strict.diff_hi >= loose.diff_hi);
        if let (Some(low), Some(high)) = (strict.lift_lo, strict.lift_hi) {
            prop_assert!(Some(low) <= loose.lift_lo && Some(high) >= loose.lift_hi);
        }
        let acts = |row: &Comparison| matches!(row.decision, Some(Decision::Ship | Decision::Rollback));
        prop_assert!(!acts(&strict) || strict.decision == loose.decision || !acts(&loose));
    }

    #[test]
    fn a_larger_difference_is_stronger_evidence(control in arm(), gap in 0.0..5.0, more in 0.0..5.0) {
        let at = |gap: f64| row(&control, &Moments { mean: control.mean + gap, ..control }, &Options::default());
        let (near, far) = (at(gap), at(gap + more));
        let slack = 1.0 + 1e-9;
        prop_assert!(far.p_value.unwrap() <= near.p_value.unwrap() * slack);
        prop_assert!(far.av_p.unwrap() <= near.av_p.unwrap() * slack);
    }

    #[test]
    fn corrections_keep_their_order(p in prop::collection::vec(prop::option::weighted(0.9, 0.0..1.0f64), 0..12)) {
        let by = |name: &str| adjust(&p, Correction::parse(name).unwrap());
        let (bonferroni, holm, hochberg, bh, by) = (by("bonferroni"), by("holm"), by("hochberg"), by("bh"), by("by"));
        for index in 0..p.len() {
            prop_assert!(bonferroni[index] >= holm[index] && holm[index] >= hochberg[index]);
            prop_assert!(hochberg[index] >= bh[index] && by[index] >= bh[index] && bh[index] >= p[index]);
            prop_assert!(bonferroni[index].is_none_or(|p| p <= 1.0));
            for other in 0..p.len() {
                for adjusted in [&bonferroni, &holm, &hochberg, &bh, &by] {
                    prop_assert!(p[index].is_none() || p[index] > p[other] || adjusted[index] <= adjusted[other]);
                }
            }
        }
    }

    /// Enough subjects are enough, a twentieth fewer are not.
    #[test]
    fn sample_sizes_reach_their_power(
        baseline in 0.02..0.6, share in 0.02..0.5, power in 0.5..0.99, ratio in 0.2..5.0, alpha in 0.001..0.2,
    ) {
        let design = Design { baseline, sd: None, alpha, margin: 0.0 };
        let effect = baseline * share;
        let n = design.sample_size(effect, power, ratio).unwrap();
        let reached = design.power(n.n_control, n.n_treatment, effect).unwrap();
        prop_assert!(reached >= power - 1e-9, "{} {}", reached, power);
        if n.n_treatment > 50 && n.n_control > 50 {
            let fewer = |n: i64| n - n / 20 - 2;
            prop_assert!(design.power(fewer(n.n_control), fewer(n.n_treatment), effect).unwrap() < power);
            let mde = design.minimum_effect(n.n_control, n.n_treatment, power).unwrap();
            prop_assert!(mde <= effect * (1.0 + 1e-9) && mde > 0.9 * effect, "{} {}", mde, effect);
        }
        let larger = design.power(n.n_control, n.n_treatment, effect * 1.05).unwrap();
        prop_assert!(larger >= reached - 1e-12);
    }

    #[test]
    fn the_power_of_a_t_test_grows(sd in 0.1..10.0, n in 2i64..5_000, effect in 0.01..3.0) {
        let design = Design { baseline: 0.0, sd: Some(sd), alpha: 0.05, margin: 0.0 };
        let power = |n: i64, effect: f64| design.power(n, n, effect).unwrap();
        prop_assert!(power(n + 1, effect) >= power(n, effect) - 1e-12);
        prop_assert!(power(n, effect * 1.1) >= power(n, effect) - 1e-12);
        prop_assert!(close(power(n, effect), power(n, -effect), 1e-9, 0.0));
    }

    #[test]
    fn beliefs_of_proportions_add_up((n_c, s_c) in counts(), (n_t, s_t) in counts()) {
        let of = |n, successes| Moments::of_successes(n, successes).unwrap();
        let options = Options { kind: Kind::Proportion, ..Options::default() };
        let (there, back) = (row(&of(n_c, s_c), &of(n_t, s_t), &options), row(&of(n_t, s_t), &of(n_c, s_c), &options));
        let mean = |n: i64, s: i64| (s as f64 + 1.0) / (n as f64 + 2.0);
        let gap = mean(n_t, s_t) - mean(n_c, s_c);
        let (ship, keep) = (there.expected_loss_ship.unwrap(), there.expected_loss_keep.unwrap());
        prop_assert!(close(keep - ship, gap, 1e-7, 1e-12), "{} {} {}", keep, ship, gap);
        prop_assert!(close(there.chance_to_win.unwrap() + back.chance_to_win.unwrap(), 1.0, 1e-7, 0.0));
        prop_assert!(close(back.expected_loss_keep.unwrap(), ship, 1e-6, 1e-14));
        let (low, high) = (there.cred_lo.unwrap(), there.cred_hi.unwrap());
        prop_assert!(-1.0 <= low && low <= high && high <= 1.0, "{} {}", low, high);
        let size = (high - low).abs();
        prop_assert!(close(low, -back.cred_hi.unwrap(), 1e-6, 1e-6 * size), "{} {:?}", low, back.cred_hi);
        let flipped = row(&of(n_c, s_c), &of(n_t, s_t), &Options { lower_is_better: true, ..options });
        prop_assert_eq!((flipped.expected_loss_ship, flipped.expected_loss_keep), (Some(keep), Some(ship)));
        prop_assert!(close(flipped.chance_to_win.unwrap() + there.chance_to_win.unwrap(), 1.0, 1e-7, 0.0));
    }

    /// Failures for successes: the intervals are mirrored.
    #[test]
    fn score_intervals_are_symmetrical((n, s) in counts(), (m, r) in counts(), alpha in 0.001..0.4) {
        let (one, other) = (wilson(s, n, alpha).unwrap(), wilson(n - s, n, alpha).unwrap());
        prop_assert!(close(one.low, 1.0 - other.high, 1e-9, 1e-15) && close(one.high, 1.0 - other.low, 1e-9, 1e-15));
        let share = s as f64 / n as f64;
        prop_assert!(0.0 <= one.low && one.low <= share && share <= one.high && one.high <= 1.0);
        let counts = |n, successes| Counts { n, successes };
        let there = newcombe(counts(n, s), counts(m, r), alpha).unwrap();
        let back = newcombe(counts(m, r), counts(n, s), alpha).unwrap();
        prop_assert!(close(there.low, -back.high, 1e-9, 1e-15) && close(there.high, -back.low, 1e-9, 1e-15));
        let diff = r as f64 / m as f64 - share;
        prop_assert!(-1.0 <= there.low && there.low <= diff && diff <= there.high && there.high <= 1.0);
    }

    #[test]
    fn quantiles_invert_tails(ln_p in -600.0..-0.70, ln_df in -0.5..25.0) {
        let (p, df) = (f64::exp(ln_p), f64::exp(ln_df));
        let z = normal_isf(p);
        prop_assert!(close(normal_sf(z), p, 1e-12, 0.0));
        let t = t_isf(p, df);
        prop_assert!(t == f64::INFINITY || t > 1e300 || close(t_sf(t, df), p, 1e-11, 0.0), "{} {}", t_sf(t, df), p);
        prop_assert!(t >= z * (1.0 - 1e-12));
    }

    #[test]
    fn both_tails_of_a_beta_make_one(ln_a in -2.0..16.0, ln_b in -2.0..16.0, x in 0.0..1.0f64) {
        let beta = Beta::new(f64::exp(ln_a), f64::exp(ln_b));
        let mirrored = Beta::new(beta.b(), beta.a());
        prop_assert!(close(beta.cdf(x) + beta.sf(x), 1.0, 1e-12, 0.0));
        prop_assert!(close(beta.cdf(x), mirrored.tails(1.0 - x, x).1, 1e-12, 1e-300));
        prop_assert!(beta.cdf(x) <= beta.cdf((x + 1e-3).min(1.0)) * (1.0 + 1e-11));
    }

    /// The binomial distribution says what the ranks promise.
    #[test]
    fn ranks_cover_the_quantile(n in 1i64..300, share in 0.05..0.95, alpha in 0.01..0.3) {
        let weights: Vec<f64> = (0..=n).map(|k| binomial(n, k, share)).collect();
        let Some((low, high)) = quantile_ranks(n, share, alpha) else {
            // Too few: even all values do not reach as far.
            prop_assert!(weights[0] > 0.5 * alpha * 0.999_999 || weights[n as usize] > 0.5 * alpha * 0.999_999);
            return Ok(());
        };
        let below: f64 = weights[..low as usize].iter().sum();
        let above: f64 = weights[high as usize..].iter().sum();
        prop_assert!(below <= 0.5 * alpha * 1.000_001 && above <= 0.5 * alpha * 1.000_001);
        prop_assert!(below + weights[low as usize] > 0.5 * alpha && above + weights[high as usize - 1] > 0.5 * alpha);
    }

    #[test]
    fn bandit_weights_are_shares(
        arms in prop::collection::vec(counts(), 2..6), floor in 0.0..0.1, is_lower in any::<bool>(),
    ) {
        let beliefs: Vec<Belief> = arms.iter().map(|(n, successes)| Belief::of_counts(*n, *successes)).collect();
        let weights = top_two_weights(&beliefs, is_lower, floor);
        prop_assert!(close(weights.iter().sum(), 1.0, 1e-9, 0.0), "{:?}", weights);
        prop_assert!(weights.iter().all(|weight| *weight >= floor - 1e-12 && *weight <= 1.0));
    }

    /// Whatever JSON is given: an error or moments, never a panic, and nothing that is not finite in the row.
    #[test]
    fn no_json_breaks_it(text in json(), other in json()) {
        let arms = (Moments::from_json(&text), Moments::from_json(&other));
        let (Ok(control), Ok(treatment)) = arms else { return Ok(()) };
        for kind in [Kind::Mean, Kind::Proportion, Kind::Ratio, Kind::Cuped] {
            if let Ok(row) = compare(&control, &treatment, &Options { kind, mde: Some(0.1), ..Options::default() }) {
                let text = format!("{row:?}");
                prop_assert!(!text.contains("NaN") && !text.contains("inf"), "{}", text);
            }
        }
    }
}

fn binomial(n: i64, k: i64, p: f64) -> f64 {
    let ln = |k: i64| libm::lgamma(k as f64 + 1.0);
    (ln(n) - ln(k) - ln(n - k) + k as f64 * p.ln() + (n - k) as f64 * (-p).ln_1p()).exp()
}

fn json() -> impl Strategy<Value = Value> {
    let names = [
        "n",
        "mean",
        "m2",
        "var",
        "sum",
        "sum_sq",
        "sum_x",
        "sum_xx",
        "sum_xy",
        "mean_x",
        "m2_x",
        "cxy",
        "successes",
        "nonzero",
    ];
    let number = prop_oneof![
        4 => (0..200i64).prop_map(Value::from),
        2 => (-5.0..500.0f64).prop_map(Value::from),
        1 => any::<f64>().prop_map(Value::from),
        1 => any::<i64>().prop_map(Value::from),
        1 => Just(Value::Null),
    ];
    let members = prop::collection::vec((prop::sample::select(names.to_vec()), number), 2..8);
    members.prop_map(|members| {
        let mut object = serde_json::Map::new();
        object.insert("n".to_owned(), Value::from(100));
        object.extend(members.into_iter().map(|(name, value)| (name.to_owned(), value)));
        Value::Object(object)
    })
}
