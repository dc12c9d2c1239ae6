//! The loops by which other systems pick a variant, written down after their sources and run against ours: weights
//! of any kind, where a difference in the last place would move somebody at a boundary.

use experiment_engine::allocate::{Allocator, Place, Slot};
use experiment_engine::bucket::{HashScheme, bucket};
use md5::{Digest, Md5};
use proptest::prelude::*;

const SUBJECTS: u32 = 400;

fn variant(place: Place) -> Option<usize> {
    if let Place::Variant(variant) = place { Some(variant) } else { None }
}

/// Checks that every subject gets what the loop makes of its bucket.
fn check(
    scheme: HashScheme,
    weights: &[f64],
    coverage: f64,
    their_pick: impl Fn(&str, f64) -> Option<usize>,
) -> Result<(), TestCaseError> {
    let salt = "checkout";
    let allocator = Allocator::new(scheme, "scope", salt, weights, coverage, None).unwrap();
    for subject in (0..SUBJECTS).map(|n| format!("user-{n}")) {
        let bucket = bucket(scheme, &scheme.seed("scope", salt), &subject);
        let (ours, theirs) = (variant(allocator.place(&subject)), their_pick(&subject, bucket));
        prop_assert_eq!(ours, theirs, "{:?} {}: {}", scheme, subject, bucket);
    }
    Ok(())
}

// GrowthBook.

/// `getBucketRanges`.
fn get_bucket_ranges(num_variations: usize, coverage: f64, weights: Option<&[f64]>) -> Vec<(f64, f64)> {
    let coverage = coverage.clamp(0.0, 1.0);
    let equal = vec![1.0 / num_variations as f64; num_variations];
    let mut weights = weights.unwrap_or(&equal);
    if weights.len() != num_variations {
        weights = &equal;
    }
    let total_weight = weights.iter().fold(0.0, |sum, w| w + sum);
    if !(0.99..=1.01).contains(&total_weight) {
        weights = &equal;
    }
    let mut cumulative = 0.0;
    let mut ranges = Vec::new();
    for w in weights {
        let start = cumulative;
        cumulative += w;
        ranges.push((start, start + coverage * w));
    }
    ranges
}

/// `chooseVariation`.
fn choose_variation(n: f64, ranges: &[(f64, f64)]) -> Option<usize> {
    ranges.iter().position(|(start, end)| n >= *start && n < *end)
}

/// cases.json, getBucketRange and chooseVariation.
#[test]
fn growthbooks_ranges_are_the_published_ones() {
    type Case<'a> = (usize, f64, Option<&'a [f64]>, &'a [(f64, f64)]);
    let halves = &[(0.0, 0.5), (0.5, 1.0)][..];
    let quarters = &[(0.0, 0.25), (0.25, 0.5), (0.5, 0.75), (0.75, 1.0)][..];
    let cases: [Case; 13] = [
        (2, 1.0, None, halves),
        (2, 0.5, None, &[(0.0, 0.25), (0.5, 0.75)]),
        (2, 0.0, None, &[(0.0, 0.0), (0.5, 0.5)]),
        (4, 1.0, None, quarters),
        (2, 1.0, Some(&[0.4, 0.6]), &[(0.0, 0.4), (0.4, 1.0)]),
        (3, 1.0, Some(&[0.2, 0.3, 0.5]), &[(0.0, 0.2), (0.2, 0.5), (0.5, 1.0)]),
        (3, 0.2, Some(&[0.2, 0.3, 0.5]), &[(0.0, 0.04), (0.2, 0.26), (0.5, 0.6)]),
        (2, -0.2, None, &[(0.0, 0.0), (0.5, 0.5)]),
        (2, 1.5, None, halves),
        (2, 1.0, Some(&[0.4, 0.1]), halves),
        (2, 1.0, Some(&[0.7, 0.6]), halves),
        (4, 1.0, Some(&[0.4, 0.4, 0.2]), quarters),
        (2, 1.0, Some(&[0.4, 0.5999]), &[(0.0, 0.4), (0.4, 0.9999)]),
    ];
    for (count, coverage, weights, expected) in cases {
        let ranges = get_bucket_ranges(count, coverage, weights);
        assert_eq!(ranges.len(), expected.len());
        for (got, expected) in ranges.iter().zip(expected) {
            let close = (got.0 - expected.0).abs() < 1e-6 && (got.1 - expected.1).abs() < 1e-6;
            assert!(close, "{count} {coverage} {weights:?}: {got:?}");
        }
    }
    let reduced = [(0.0, 0.25), (0.5, 0.75)];
    let chosen = [0.2, 0.4, 0.6, 0.8, 0.25, 0.5].map(|n| choose_variation(n, &reduced));
    assert_eq!(chosen, [Some(0), None, Some(1), None, None, Some(1)]);
    assert_eq!([0.2, 0.4, 0.6, 0.8, 0.0, 0.5].map(|n| choose_variation(n, halves).unwrap()), [0, 0, 1, 1, 0, 1]);
    assert_eq!(choose_variation(0.5, &[(0.0, 0.5), (0.5, 0.5), (0.5, 1.0)]), Some(2));
}

/// cases.json, run: a namespace that begins, or ends, at a tenth.
#[test]
fn growthbooks_namespaces_are_layers() {
    let slot = |start, end| Slot::new(HashScheme::GrowthbookV1, "any", "namespace", start, end);
    assert!(slot(1000, 9999).contains("1") && !slot(0, 999).contains("1"));
}

// The others.

/// `variationOrRollout` of LaunchDarkly: weights are thousandths of a per cent, and the last variation gets the rest.
fn launchdarkly(bucket: f64, weights: &[f64]) -> usize {
    let mut sum = 0.0;
    for (variation, weight) in weights.iter().enumerate() {
        sum += weight / 100_000.0;
        if bucket < sum {
            return variation;
        }
    }
    weights.len() - 1
}

/// `get_matching_variant` of PostHog, of whole per cents.
fn posthog(hash: f64, percentages: &[f64]) -> Option<usize> {
    let mut value_min = 0.0;
    for (variant, percentage) in percentages.iter().enumerate() {
        let value_max = value_min + percentage / 100.0;
        if hash >= value_min && hash < value_max {
            return Some(variant);
        }
        value_min = value_max;
    }
    None
}

/// The multivariate value of Flagsmith's engine.
fn flagsmith(percentage: f64, weights: &[f64]) -> Option<usize> {
    let mut start = 0.0;
    for (variant, weight) in weights.iter().enumerate() {
        let limit = weight + start;
        if start <= percentage && percentage < limit {
            return Some(variant);
        }
        start = limit;
    }
    None
}

/// `WeightedChoice` of PlanOut.
fn weighted_choice(uniform: f64, weights: &[f64]) -> usize {
    let mut cumulative = Vec::new();
    let mut cum_sum = 0.0;
    for weight in weights {
        cum_sum += weight;
        cumulative.push(cum_sum);
    }
    let stop_value = uniform * cum_sum;
    cumulative.iter().position(|end| stop_value <= *end).unwrap()
}

/// `fnv1a32`: the first that makes the rest negative.
fn subtracted(bucket: f64, weights: &[f64]) -> Option<usize> {
    let mut t = bucket * weights.iter().sum::<f64>();
    weights.iter().position(|weight| {
        t -= weight;
        t < 0.0
    })
}

/// The first cumulative weight above a whole number.
fn above(number: f64, weights: &[f64]) -> Option<usize> {
    let mut end = 0.0;
    weights.iter().position(|weight| {
        end += weight;
        end > number
    })
}

/// A share of 60 bits is compared with `<=`: who hashes to the share itself takes part.
#[test]
fn posthogs_rollout_includes_its_bound() {
    for subject in (0..SUBJECTS).map(|n| n.to_string()) {
        let hash = bucket(HashScheme::Posthog, "exp", &subject);
        let covered = |coverage: f64| {
            let allocator = Allocator::new(HashScheme::Posthog, "any", "exp", &[1.0], coverage, None).unwrap();
            allocator.place(&subject)
        };
        assert_eq!([covered(hash), covered(hash.next_down())], [Place::Variant(0), Place::Uncovered]);
    }
}

/// The first of the 100 is 1: a rollout of 29 is 29 of them, and of 29.5 no more.
#[test]
fn unleashs_rollout_counts_whole_per_cents() {
    for (coverage, most) in [(0.29, 29), (0.295, 29), (0.299_999, 29), (0.3, 30), (0.57, 57), (0.01, 1), (0.009, 0)] {
        let allocator = Allocator::new(HashScheme::Unleash, "any", "exp", &[1.0], coverage, None).unwrap();
        for subject in (0..2000).map(|n| n.to_string()) {
            let normalized = (bucket(HashScheme::Unleash, "exp", &subject) * 100.0).round() as i32 + 1;
            let expected = if normalized <= most { Place::Variant(0) } else { Place::Uncovered };
            assert_eq!(allocator.place(&subject), expected, "{normalized} of {coverage}");
        }
    }
}

/// PlanOut takes hash mod n for equal weights, whatever they are, and adds up others.
#[test]
fn planouts_equal_weights_are_a_uniform_choice() {
    let of = |weights: &[f64]| Allocator::new(HashScheme::Planout, "any", "exp", weights, 1.0, None).unwrap();
    let (ones, sevenths) = (of(&[1.0; 3]), of(&[1.0 / 7.0; 3]));
    let mut differ = 0;
    for subject in (0..SUBJECTS).map(|n| n.to_string()) {
        assert_eq!(ones.place(&subject), sevenths.place(&subject));
        let weighted = weighted_choice(bucket(HashScheme::Planout, "exp", &subject), &[1.0; 3]);
        differ += u32::from(ones.place(&subject) != Place::Variant(weighted));
    }
    // Two draws of three agree in one case of three.
    assert!((200..330).contains(&differ), "{differ}");
}

/// One subject in 9999 hashes to 1, which is no place: its list is hashed once more, written twice.
#[test]
fn flagsmith_hashes_again_what_comes_to_one() {
    let remainder = |text: &str| u128::from_be_bytes(Md5::digest(text).into()) % 9999;
    let mut again = 0;
    for subject in (0..60_000).map(|n| n.to_string()) {
        let once = format!("78986,{subject}");
        if remainder(&once) == 9998 {
            let twice = remainder(&format!("{once},{once}"));
            assert_eq!(bucket(HashScheme::Flagsmith, "78986", &subject), twice as f64 / 9998.0 * 100.0 / 100.0);
            again += 1;
        }
    }
    assert!((1..=20).contains(&again), "{again}");
}

/// Also marks that combine with nothing, and what no keyboard types.
#[test]
fn texts_of_every_kind_have_a_place() {
    let (long, family) = ("x".repeat(1024), "👩\u{200d}👩\u{200d}👧\u{200d}👦".repeat(40));
    let marks = "\u{301}\u{327}\u{20dd}";
    let texts =
        ["", " ", "\0", "\u{301}", marks, "e\u{301}", "é", "\u{feff}", "\u{202e}", "\u{10ffff}", &family, &long];
    for scheme in HashScheme::ALL {
        let allocator = |salt| Allocator::new(scheme, "", salt, &[1.0, 2.0], 1.0, None).unwrap();
        for salt in texts {
            let (allocator, slot) = (allocator(salt), Slot::new(scheme, salt, salt, 0, 9999));
            for subject in texts {
                assert!((0.0..1.0).contains(&bucket(scheme, salt, subject)), "{scheme:?} {salt:?} {subject:?}");
                assert!(variant(allocator.place(subject)).is_some(), "{scheme:?} {salt:?} {subject:?}");
                assert!(slot.contains(subject), "{scheme:?} {salt:?} {subject:?}");
            }
        }
        // In another normal form it is another text, to all of them.
        assert_ne!(bucket(scheme, "exp", "Müller"), bucket(scheme, "exp", "Mu\u{308}ller"), "{scheme:?}");
    }
}

fn coverage() -> impl Strategy<Value = f64> {
    prop_oneof![Just(0.0), Just(1.0), 0.0..1.0, (0_u32..100).prop_map(|percent| f64::from(percent) / 100.0)]
}

/// Whole numbers that sum to `total`.
fn whole(total: u32) -> impl Strategy<Value = Vec<f64>> {
    prop::collection::btree_set(1..total, 1..12).prop_map(move |cuts| {
        let ends = cuts.iter().copied().chain([total]);
        let starts = std::iter::once(0).chain(cuts.iter().copied());
        starts.zip(ends).map(|(start, end)| f64::from(end - start)).collect()
    })
}

/// Of any size, few of which a double has exactly.
fn any_weights() -> impl Strategy<Value = Vec<f64>> {
    prop_oneof![prop::collection::vec(0.01..100.0, 1..12), whole(100), whole(977)]
}

proptest! {
    #[test]
    fn growthbook_picks_as_its_sdk(
        weights in prop_oneof![
            whole(100).prop_map(|weights| weights.iter().map(|weight| weight / 100.0).collect::<Vec<_>>()),
            whole(10_000).prop_map(|weights| weights.iter().map(|weight| weight / 10_000.0).collect()),
            // Between 0.99 and 1.01 together.
            (whole(1000), 0.991..1.009).prop_map(|(weights, sum)| weights.iter().map(|w| w / 1000.0 * sum).collect()),
        ],
        coverage in coverage(),
    ) {
        for scheme in [HashScheme::GrowthbookV1, HashScheme::GrowthbookV2, HashScheme::GrowthbookV2Utf8] {
            let ranges = get_bucket_ranges(weights.len(), coverage, Some(&weights));
            check(scheme, &weights, coverage, |_, bucket| choose_variation(bucket, &ranges))?;
            let ranges = get_bucket_ranges(weights.len(), coverage, None);
            check(scheme, &vec![1.0; weights.len()], coverage, |_, bucket| choose_variation(bucket, &ranges))?;
        }
    }

    #[test]
    fn launchdarkly_picks_as_its_sdk(weights in whole(100_000)) {
        check(HashScheme::Launchdarkly, &weights, 1.0, |_, bucket| Some(launchdarkly(bucket, &weights)))?;
    }

    #[test]
    fn posthog_picks_as_its_sdk(weights in whole(100), coverage in coverage()) {
        check(HashScheme::Posthog, &weights, coverage, |subject, rollout| {
            let drawn = bucket(HashScheme::Posthog, "checkout", &format!("{subject}variant"));
            if coverage > 0.0 && rollout <= coverage { posthog(drawn, &weights) } else { None }
        })?;
    }

    #[test]
    fn flagsmith_picks_as_its_engine(weights in whole(100)) {
        check(HashScheme::Flagsmith, &weights, 1.0, |_, bucket| flagsmith(bucket * 100.0, &weights))?;
    }

    #[test]
    fn planout_picks_as_its_library(mut weights in any_weights()) {
        // Others than a uniform choice.
        weights.push(weights[0] * 2.0);
        check(HashScheme::Planout, &weights, 1.0, |_, bucket| Some(weighted_choice(bucket, &weights)))?;
    }

    #[test]
    fn the_reference_systems_pick_as_they_do(any in any_weights(), weights in whole(1_000_003)) {
        check(HashScheme::Fnv1a32, &any, 1.0, |_, bucket| subtracted(bucket, &any))?;
        check(HashScheme::Fnv1a32, &weights, 1.0, |_, bucket| subtracted(bucket, &weights))?;
        let total: f64 = weights.iter().sum();
        check(HashScheme::Sha256Mod, &weights, 1.0, |_, bucket| above(bucket * 4_294_967_296.0 % total, &weights))?;
    }

    #[test]
    fn buckets_of_ten_thousand_are_cut_where_percentages_say(weights in whole(100)) {
        for scheme in [HashScheme::Optimizely, HashScheme::Eppo, HashScheme::Statsig, HashScheme::Murmur3_10000] {
            let ends: Vec<f64> = weights.iter().map(|weight| weight * 100.0).collect();
            check(scheme, &weights, 1.0, |_, bucket| above((bucket * 10_000.0).round(), &ends))?;
        }
    }
}
