//! Shares that follow the data, over periods of constant shares.

use experiment_engine::stats::bandit::{Belief, arms, chances_to_be_best, differ, in_parts, top_two_weights, weights};
use experiment_engine::stats::compare::Kind;
use experiment_engine::stats::moments::{Accumulator, Moments, SecondValue};
use experiment_engine::stats::stratified::joined;
use proptest::prelude::*;

fn of(n: i64, successes: i64) -> Moments {
    Moments::of_successes(n, successes).unwrap()
}

fn values(values: &[f64]) -> Moments {
    let mut sums = Accumulator::default();
    values.iter().for_each(|value| sums.add(*value).unwrap());
    sums.moments()
}

#[test]
fn strata_are_joined_until_each_arm_has_two() {
    let ranges = |counts: &[[i64; 2]]| -> Vec<(usize, usize)> {
        let counts: Vec<Vec<i64>> = counts.iter().map(|arms| arms.to_vec()).collect();
        joined(&counts).into_iter().map(|range| (range.start, range.end)).collect()
    };
    assert_eq!(ranges(&[[2, 2], [9, 5]]), [(0, 1), (1, 2)]);
    assert_eq!(ranges(&[[9, 1], [9, 1], [5, 5]]), [(0, 2), (2, 3)]);
    assert_eq!(ranges(&[[9, 1], [5, 5], [9, 0]]), [(0, 3)]);
    assert_eq!(ranges(&[[5, 5], [9, 1], [1, 9]]), [(0, 1), (1, 3)]);
    assert_eq!(ranges(&[[9, 0], [9, 1]]), [(0, 2)]);
    assert_eq!(ranges(&[[i64::MAX, 1], [i64::MAX, 1]]), [(0, 2)]);
    assert_eq!(ranges(&[]), []);
}

#[test]
fn arms_are_standardised_to_the_subjects_of_all() {
    // Both arms convert at 10 % in the first period and at 30 % in the second, where most have the second arm.
    let strata = [vec![of(500, 50), of(500, 50)], vec![of(100, 30), of(900, 270)]];
    let known = arms(&strata, Kind::Proportion);
    for arm in &known {
        assert!((arm.mean.unwrap() - 0.2).abs() < 1e-12, "{arm:?}");
    }
    assert_eq!((known[0].n, known[1].n), (600, 1400));
    // Kish: (sum of W)^2 over the sum of W^2 / n, with W = 1/2 each.
    let size = 1.0 / (0.25 / 500.0 + 0.25 / 100.0);
    let Some(Belief::Beta(beta)) = known[0].belief else { panic!("{:?}", known[0]) };
    assert!((beta.a() - (1.0 + 0.2 * size)).abs() < 1e-9);
    let chances = chances_to_be_best(&[known[0].belief.unwrap(), known[1].belief.unwrap()], false);
    assert!((chances[0] - 0.5).abs() < 0.02, "{chances:?}");
    // Pooled, the second is as good as certain to be the better one.
    let pooled = [Belief::of_counts(600, 80), Belief::of_counts(1400, 320)];
    assert!(chances_to_be_best(&pooled, false)[1] > 0.999);
    // One period is no different from none.
    let one = arms(&[vec![of(500, 50), of(500, 60)]], Kind::Proportion);
    assert_eq!(one[1].mean, Some(0.12));
    let Some(Belief::Beta(beta)) = one[1].belief else { panic!() };
    assert!((beta.a() - 61.0).abs() < 1e-9);
}

#[test]
fn nothing_is_believed_of_too_little() {
    let believed = |strata: &[Vec<Moments>], kind| arms(strata, kind).iter().filter(|arm| arm.belief.is_some()).count();
    assert_eq!(believed(&[vec![of(20, 10), of(20, 10)]], Kind::Proportion), 2);
    assert_eq!(believed(&[vec![of(19, 10), of(20, 10)]], Kind::Proportion), 0);
    assert_eq!(believed(&[vec![of(200, 10), of(200, 9)]], Kind::Proportion), 0);
    assert_eq!((arms(&[], Kind::Mean).len(), arms(&[vec![]], Kind::Mean).len()), (0, 0));
    let nobody = arms(&[vec![of(0, 0), of(0, 0)]], Kind::Proportion);
    assert_eq!((nobody[0].n, nobody[0].mean, nobody[0].belief), (0, None, None));
    // A ratio without a denominator, and values beyond a double.
    assert_eq!(believed(&[vec![of(100, 50), of(100, 50)]], Kind::Ratio), 0);
    let large = Moments { n: 100, mean: f64::MAX, m2: f64::INFINITY, nonzero: Some(100), ..Moments::default() };
    assert_eq!(believed(&[vec![large, large]], Kind::Mean), 0);
}

#[test]
fn an_arm_in_which_nothing_happened_is_not_certain() {
    // All zeros: a proportion has its prior, a mean the spread of all.
    let strata = [vec![of(100, 30), of(100, 0)]];
    let shares = |kind| {
        let beliefs: Vec<Belief> = arms(&strata, kind).iter().map(|arm| arm.belief.unwrap()).collect();
        weights(&chances_to_be_best(&beliefs, false), 1.0, 0.05)
    };
    let (proportion, mean) = (shares(Kind::Proportion), shares(Kind::Mean));
    assert!(proportion[1] < 0.051 && mean[1] < 0.051, "{proportion:?} {mean:?}");
    let Some(Belief::Normal { mean, error }) = arms(&strata, Kind::Mean)[1].belief else { panic!() };
    // Half of the variance of an arm of thirty ones, over a hundred subjects.
    assert_eq!(mean, 0.0);
    assert!((error - (0.5 * 0.3 * 0.7 * 100.0 / 99.0 / 100.0_f64).sqrt()).abs() < 1e-12);
    // The arm that varies keeps its own, larger one.
    let own = values(&[1.0, 3.0].repeat(50));
    let Some(Belief::Normal { error, .. }) = arms(&[vec![own, values(&[2.0; 100])]], Kind::Mean)[0].belief else {
        panic!()
    };
    assert!((error - (own.m2 / 99.0 / 100.0).sqrt()).abs() < 1e-12);
}

#[test]
fn a_ratio_is_believed_by_its_delta_method() {
    let x = SecondValue { mean: 2.0, m2: 0.0, cxy: 0.0 };
    let ratio = |mean: f64| Moments { n: 100, mean, m2: 99.0, x: Some(x), nonzero: Some(100), ..Moments::default() };
    let known = arms(&[vec![ratio(2.0), ratio(3.0)]], Kind::Ratio);
    let Some(Belief::Normal { mean, error }) = known[1].belief else { panic!("{known:?}") };
    assert!((mean - 1.5).abs() < 1e-12 && (error - 0.05).abs() < 1e-12, "{mean} {error}");
}

#[test]
fn the_best_share_says_how_much_goes_to_the_first_draw() {
    let chances = [0.7, 0.3];
    assert_eq!(in_parts(&weights(&chances, 1.0, 0.0)), [0.7, 0.3]);
    assert_eq!(in_parts(&weights(&chances, 0.5, 0.0)), [0.5, 0.5]);
    assert_eq!(in_parts(&weights(&chances, 0.75, 0.0)), [0.6, 0.4]);
    assert_eq!(in_parts(&weights(&[1.0, 0.0], 1.0, 0.05)), [0.95, 0.05]);
    let arms = [(100, 10), (100, 20), (100, 15)].map(|(n, successes)| Belief::of_counts(n, successes));
    let chances = chances_to_be_best(&arms, false);
    assert_eq!(weights(&chances, 0.5, 0.05), top_two_weights(&arms, false, 0.05));
}

#[test]
fn shares_are_whole_parts_and_change_when_it_matters() {
    assert_eq!(in_parts(&[1.0 / 3.0, 1.0 / 3.0, 1.0 / 3.0]), [0.3334, 0.3333, 0.3333]);
    assert_eq!(in_parts(&[0.57, 0.43]), [0.57, 0.43]);
    assert_eq!(in_parts(&[0.9999, 0.0001]), [0.9999, 0.0001]);
    assert!(!differ(&[0.5, 0.5], &[0.5099, 0.4901]) && differ(&[0.5, 0.5], &[0.51, 0.49]));
    assert!(!differ(&[0.5, 0.5], &[0.5, 0.5]) && differ(&[0.5, 0.5], &[0.5, 0.25, 0.25]));
}

proptest! {
    #[test]
    fn shares_always_cover_the_line(
        strata in prop::collection::vec(prop::collection::vec((0_i64..500, 0.0..1.0_f64), 4), 1..6),
        best in 0.5..1.0_f64, floor in 0.0001..0.25_f64, lower in any::<bool>(),
    ) {
        let strata: Vec<Vec<Moments>> = strata
            .iter()
            .map(|arms| arms.iter().map(|(n, rate)| of(*n, (*n as f64 * rate) as i64)).collect())
            .collect();
        for kind in [Kind::Proportion, Kind::Mean] {
            let known = arms(&strata, kind);
            prop_assert!(known.iter().all(|arm| arm.mean.is_none_or(|mean| (-1e-9..=1.0 + 1e-9).contains(&mean))));
            let Some(beliefs) = known.iter().map(|arm| arm.belief).collect::<Option<Vec<Belief>>>() else { continue };
            let shares = in_parts(&weights(&chances_to_be_best(&beliefs, lower), best, floor));
            prop_assert!((shares.iter().sum::<f64>() - 1.0).abs() < 1e-12, "{:?}", shares);
            prop_assert!(shares.iter().all(|share| *share >= floor - 1e-4 - 1e-12), "{:?}", shares);
        }
    }

    #[test]
    fn joined_strata_are_all_of_them_in_order(counts in prop::collection::vec(prop::collection::vec(0_i64..5, 3), 0..20)) {
        let ranges = joined(&counts);
        let all: Vec<usize> = ranges.iter().cloned().flatten().collect();
        prop_assert_eq!(all, (0..counts.len()).collect::<Vec<_>>());
        let sum = |range: &std::ops::Range<usize>, arm: usize| counts[range.clone()].iter().map(|arms| arms[arm]).sum::<i64>();
        prop_assert!(ranges.len() < 2 || ranges.iter().all(|range| (0..3).all(|arm| sum(range, arm) >= 2)));
    }
}
