//! Allocation under every scheme: as the other systems do it, growth that moves nobody, and the shares promised.

use experiment_engine::allocate::{Allocator, InvalidAllocation, Place, Range};
use experiment_engine::bucket::{HashScheme, bucket, seed};
use experiment_engine::line::Line;
use proptest::prelude::*;
use serde_json::Value;

fn allocator(scheme: HashScheme, salt: &str, weights: &[f64], coverage: f64) -> Allocator {
    Allocator::new(scheme, "scope", salt, weights, coverage, None).unwrap()
}

fn ranged(scheme: HashScheme, salt: &str, variants: usize, coverage: f64, ranges: &[Range]) -> Allocator {
    Allocator::new(scheme, "scope", salt, &vec![1.0; variants], coverage, Some(ranges)).unwrap()
}

fn range(variant: usize, start: u16, end: u16) -> Range {
    Range { variant, start, end }
}

fn variant(place: Place) -> Option<usize> {
    if let Place::Variant(variant) = place { Some(variant) } else { None }
}

fn scheme(case: &Value) -> HashScheme {
    HashScheme::parse(case["scheme"].as_str().unwrap()).unwrap()
}

fn numbers(list: &Value) -> Vec<f64> {
    list.as_array().unwrap().iter().map(|number| number.as_f64().unwrap()).collect()
}

/// The subjects of a suite and the variant of each, if any.
fn expected(suite: &Value) -> Vec<(String, Option<usize>)> {
    if let Some(outcomes) = suite["outcomes"].as_str() {
        let prefix = suite["prefix"].as_str().unwrap_or("user-");
        let outcome = |letter: char| match letter {
            '-' => None,
            '0'..='9' => Some(letter as usize - '0' as usize),
            _ => Some(letter as usize - 'a' as usize),
        };
        return outcomes.chars().enumerate().map(|(n, letter)| (format!("{prefix}{n}"), outcome(letter))).collect();
    }
    let cases = suite["cases"].as_array().unwrap().iter();
    cases.map(|case| (case[0].as_str().unwrap().to_owned(), case[1].as_u64().map(|n| n as usize))).collect()
}

fn agree(suite: &Value, salt: &str) {
    let (weights, coverage) = (numbers(&suite["weights"]), suite["coverage"].as_f64().unwrap());
    let allocator = allocator(scheme(suite), salt, &weights, coverage);
    for (subject, expected) in expected(suite) {
        assert_eq!(variant(allocator.place(&subject)), expected, "{subject:?} of {suite}");
    }
}

#[test]
fn the_vendors_own_vectors_agree() {
    let file: Value = serde_json::from_str(include_str!("golden/vendors.json")).unwrap();
    let suites = file["places"].as_array().unwrap();
    assert!(suites.len() >= 43, "only {} suites", suites.len());
    for suite in suites {
        agree(suite, suite["salt"].as_str().unwrap());
    }
}

#[test]
fn another_implementation_gives_the_same_variants() {
    let file: Value = serde_json::from_str(include_str!("golden/schemes.json")).unwrap();
    let suites = file["places"].as_array().unwrap();
    assert_eq!(suites.len(), 7 * (5 * 5 + 10));
    for suite in suites {
        agree(suite, "checkout");
    }
}

/// A file of the vectors that all implementations share. They are kept beside the checkout, or where the
/// environment says.
fn shared(name: &str) -> Option<Value> {
    let beside = concat!(env!("CARGO_MANIFEST_DIR"), "/../../../shared/vectors");
    let folder = std::env::var("EXPERIMENT_VECTORS").unwrap_or_else(|_| beside.to_owned());
    let Ok(text) = std::fs::read_to_string(format!("{folder}/{name}")) else {
        eprintln!("SKIPPED: the shared vectors {name} are not beside this checkout");
        return None;
    };
    Some(serde_json::from_str(&text).unwrap())
}

#[test]
fn shared_vectors_of_reference_systems_agree() {
    let Some(suite) = shared("reference_systems.json") else { return };
    for case in suite["fnv1a32"]["cases"].as_array().unwrap() {
        assert_eq!(weighted(HashScheme::Fnv1a32, &case[0], &case[1], case), case[4], "{case}");
    }
    for case in suite["sha256_mod"]["cases"].as_array().unwrap() {
        assert_eq!(weighted(HashScheme::Sha256Mod, &case[1], &case[0], case), case[4], "{case}");
    }
    for case in suite["murmur3_10000"]["cases"].as_array().unwrap() {
        let text = |index: usize| case[index].as_str().unwrap();
        let number = case[2].as_u64().unwrap() as u16;
        let at = |start, end| {
            let ranges = [range(0, start, end)];
            Allocator::new(HashScheme::Murmur3_10000, "any", text(1), &[1.0], 1.0, Some(&ranges))
                .unwrap()
                .place(text(0))
        };
        assert_eq!(at(number, number), Place::Variant(0), "{case}");
        assert_eq!([at(0, number - 1), at(number + 1, 9999)], [Place::Unallocated; 2], "{case}");
    }
}

/// The name of the variant, of an object of weights.
fn weighted(scheme: HashScheme, scope: &Value, salt: &Value, case: &Value) -> String {
    let (names, weights): (Vec<_>, Vec<_>) = case[3].as_object().unwrap().iter().unzip();
    let weights: Vec<f64> = weights.into_iter().map(|weight| weight.as_f64().unwrap()).collect();
    let text = |value: &Value| value.as_str().unwrap().to_owned();
    let allocator = Allocator::new(scheme, &text(scope), &text(salt), &weights, 1.0, None).unwrap();
    names[variant(allocator.place(&text(&case[2]))).unwrap()].clone()
}

#[test]
fn shared_vectors_of_second_draws_agree() {
    let Some(suite) = shared("bucketing.json") else { return };
    for vector in suite["vectors"].as_array().unwrap() {
        let subject = vector["subject"].as_str().unwrap();
        let drawn = vector["posthog_variant"].as_f64().unwrap();
        let salt = suite["schemes"]["posthog"]["seed"].as_str().unwrap();
        assert_eq!(allocator(HashScheme::Posthog, salt, &[drawn, 1.0 - drawn], 1.0).place(subject), Place::Variant(1));
        let above = drawn + 1e-15;
        assert_eq!(allocator(HashScheme::Posthog, salt, &[above, 1.0 - above], 1.0).place(subject), Place::Variant(0));
        // From 0, or from 1 as that system counts: the weights tell.
        let drawn = vector["unleash_variant_of_1000"].as_f64().unwrap();
        let salt = suite["schemes"]["unleash"]["seed"].as_str().unwrap();
        let below = |end: f64| allocator(HashScheme::Unleash, salt, &[end, 1000.0 - end], 1.0).place(subject);
        assert_eq!((below(drawn - 1.0), below(drawn + 1.0)), (Place::Variant(1), Place::Variant(0)), "{vector}");
    }
}

/// Numerically as the line has always been.
#[test]
fn native_is_the_line() {
    for (weights, coverage) in [(vec![1.0, 1.0], 1.0), (vec![1.0, 2.0, 3.5], 0.3), (vec![1.0; 40], 0.9)] {
        let (line, allocator) =
            (Line::new(&weights, coverage), allocator(HashScheme::Native, "exp", &weights, coverage));
        for n in 0..10_000 {
            let subject = format!("user-{n}");
            let bucket = bucket(HashScheme::Native, &seed("scope", "exp"), &subject);
            assert_eq!(allocator.bucket(&subject), bucket);
            assert_eq!(allocator.place(&subject), line.pick(bucket).map_or(Place::Uncovered, Place::Variant));
        }
    }
}

#[test]
fn ranges_own_their_buckets() {
    let ranges = [range(1, 0, 999), range(0, 1000, 1000), range(1, 5000, 9998)];
    for scheme in [HashScheme::Native, HashScheme::Eppo, HashScheme::GrowthbookV2, HashScheme::Fnv1a32] {
        let (full, half) = (ranged(scheme, "exp", 2, 1.0, &ranges), ranged(scheme, "exp", 2, 0.5, &ranges));
        for n in 0..20_000 {
            let subject = format!("user-{n}");
            let bucket = full.bucket(&subject);
            let owner = ranges.iter().find(|range| {
                f64::from(range.start) / 10_000.0 <= bucket && bucket < (f64::from(range.end) + 1.0) / 10_000.0
            });
            let covered = |range: &&Range| {
                let (start, end) = (f64::from(range.start), f64::from(range.end));
                bucket < (start + 0.5 * (end + 1.0 - start)) / 10_000.0
            };
            let expected = owner.map_or(Place::Unallocated, |range| Place::Variant(range.variant));
            assert_eq!(full.place(&subject), expected, "{scheme:?} {bucket}");
            let expected = match owner {
                Some(range) if covered(&range) => Place::Variant(range.variant),
                Some(_) => Place::Uncovered,
                None => Place::Unallocated,
            };
            assert_eq!(half.place(&subject), expected, "{scheme:?} {bucket}");
        }
    }
}

/// Ranges that lie as the weights do give what the weights give.
#[test]
fn ranges_agree_with_weights_of_the_same_lengths() {
    let ranges = [range(0, 0, 2999), range(1, 3000, 9999)];
    for scheme in HashScheme::ALL {
        // PlanOut draws from whole hashes where weights are equal; these are not.
        let by_weight = allocator(scheme, "exp", &[3000.0, 7000.0], 0.4);
        let by_range = ranged(scheme, "exp", 2, 0.4, &ranges);
        for n in 0..5000 {
            let subject = format!("user-{n}");
            assert_eq!(by_range.place(&subject), by_weight.place(&subject), "{scheme:?} {subject}");
        }
    }
}

#[test]
fn the_order_of_ranges_does_not_matter() {
    let (sorted, unsorted) = ([range(1, 0, 99), range(0, 100, 5000)], [range(0, 100, 5000), range(1, 0, 99)]);
    for n in 0..1000 {
        let subject = n.to_string();
        let place = |ranges| ranged(HashScheme::Native, "exp", 2, 1.0, ranges).place(&subject);
        assert_eq!(place(&sorted), place(&unsorted));
    }
}

fn refused(scheme: HashScheme, weights: &[f64]) -> InvalidAllocation {
    Allocator::new(scheme, "scope", "exp", weights, 1.0, None).unwrap_err()
}

#[test]
fn what_divides_by_weights_needs_whole_ones() {
    let dividing = [HashScheme::Unleash, HashScheme::Flagd, HashScheme::Sha256Mod];
    for scheme in dividing {
        for bad in [0.5, -1.0, f64::NAN, f64::INFINITY] {
            let error = refused(scheme, &[1.0, bad]);
            assert_eq!(error.problem, format!("weights of the hash scheme {} must be whole numbers", scheme.name()));
            assert_eq!(error.detail, format!("Got {bad}."));
        }
        let error = refused(scheme, &[4_294_967_295.0, 1.0]);
        let problem = format!("weights of the hash scheme {} must sum to less than 4294967296", scheme.name());
        assert_eq!(error.to_string(), problem);
        allocator(scheme, "exp", &[4_294_967_294.0, 1.0], 1.0);
        // Explicit ranges are not divided by weights.
        assert!(Allocator::new(scheme, "scope", "exp", &[0.5], 1.0, Some(&[range(0, 0, 9)])).is_ok());
    }
    for scheme in HashScheme::ALL.into_iter().filter(|scheme| !dividing.contains(scheme)) {
        allocator(scheme, "exp", &[0.5, 0.25], 1.0);
    }
}

#[test]
fn ranges_that_are_none_are_refused() {
    for bad in [range(2, 0, 1), range(0, 5, 4), range(0, 0, 10_000)] {
        let error =
            Allocator::new(HashScheme::Native, "s", "e", &[1.0; 2], 1.0, Some(&[range(0, 9, 9), bad])).unwrap_err();
        assert_eq!(error.problem, "allocations[1]: is no range of the experiment's variants");
    }
    let overlap = [range(0, 5, 9), range(1, 0, 5)];
    let error = Allocator::new(HashScheme::Native, "s", "e", &[1.0; 2], 1.0, Some(&overlap)).unwrap_err();
    assert_eq!(error.problem, "allocations[1]: overlaps allocations[0]");
}

#[test]
fn without_owners_nothing_is_allocated() {
    for scheme in HashScheme::ALL {
        for empty in [ranged(scheme, "exp", 2, 1.0, &[]), allocator(scheme, "exp", &[0.0, 0.0], 1.0)] {
            assert_eq!(empty.place("user"), Place::Unallocated, "{scheme:?}");
            assert_eq!(empty.shares(), [0.0, 0.0], "{scheme:?}");
        }
        let none = allocator(scheme, "exp", &[], 1.0);
        assert_eq!((none.place("user"), none.shares()), (Place::Unallocated, vec![]), "{scheme:?}");
    }
}

/// Of the SDK: weights that fall short of 1 by less than a hundredth leave a gap.
#[test]
fn growthbook_takes_weights_near_one_as_they_are() {
    let near = allocator(HashScheme::GrowthbookV2, "exp", &[0.4, 0.5999], 1.0);
    let far = allocator(HashScheme::GrowthbookV2, "exp", &[0.4, 0.5], 1.0);
    let mut gap = 0;
    for n in 0..100_000 {
        let subject = n.to_string();
        let bucket = near.bucket(&subject);
        let expected = if bucket < 0.4 { Place::Variant(0) } else { Place::Variant(1) };
        let expected = if bucket == 0.9999 { Place::Unallocated } else { expected };
        assert_eq!(near.place(&subject), expected, "{bucket}");
        gap += i32::from(bucket == 0.9999);
        assert_eq!(variant(far.place(&subject)), Some(usize::from(bucket >= 0.4 / 0.9)));
    }
    assert!(gap > 0);
}

#[test]
fn optimizely_rounds_the_ends() {
    let allocator = allocator(HashScheme::Optimizely, "exp", &[1.0, 1.0, 1.0], 1.0);
    for n in 0..50_000 {
        let subject = n.to_string();
        let number = (allocator.bucket(&subject) * 10_000.0).round();
        let expected = usize::from(number >= 3333.0) + usize::from(number >= 6667.0);
        assert_eq!(allocator.place(&subject), Place::Variant(expected), "{number}");
    }
    assert_eq!(allocator.shares(), [0.3333, 0.3334, 0.3333]);
}

/// A double has no 0.29, and 0.29 * 100 is below 29.
#[test]
fn a_percentage_is_not_lost_to_rounding() {
    for percent in 0..=100 {
        let coverage = f64::from(percent) / 100.0;
        let unleash = allocator(HashScheme::Unleash, "exp", &[1.0], coverage);
        let eppo = allocator(HashScheme::Eppo, "exp", &[1.0], coverage);
        for n in 0..500 {
            let subject = n.to_string();
            let number = |buckets: f64, allocator: &Allocator| (allocator.bucket(&subject) * buckets).round() as i32;
            assert_eq!(variant(unleash.place(&subject)).is_some(), number(100.0, &unleash) < percent, "{percent}");
            assert_eq!(variant(eppo.place(&subject)).is_some(), number(10_000.0, &eppo) < percent * 100, "{percent}");
        }
    }
}

#[test]
fn a_bucket_is_what_exp_bucket_answers() {
    for scheme in HashScheme::ALL {
        let drawn = allocator(scheme, "exp", &[1.0, 2.0], 0.5).bucket("user-1");
        let expected = bucket(scheme, &scheme.seed("scope", "exp"), "user-1");
        // PlanOut has no coverage, so that is drawn natively.
        let own = bucket(HashScheme::Native, "coverage:5:scope3:exp", "user-1");
        assert_eq!(drawn, if scheme == HashScheme::Planout { own } else { expected }, "{scheme:?}");
    }
}

#[test]
fn weights_of_any_scale_work() {
    for weight in [1e308, f64::MIN_POSITIVE, 5e-324] {
        for scheme in HashScheme::ALL {
            let Ok(tested) = Allocator::new(scheme, "scope", "exp", &[weight; 3], 1.0, None) else { continue };
            let counts = counts(&tested, 3000, 3);
            assert!(counts.iter().all(|count| (850..=1150).contains(count)), "{scheme:?} {weight:e}: {counts:?}");
        }
    }
}

/// Subjects that differ in every place: of those that count up, fnv1a32 makes uneven halves.
fn mixed(n: u32) -> String {
    // SplitMix64 (Steele, Lea, Flood 2014).
    let n = (u64::from(n) + 1).wrapping_mul(0x9e37_79b9_7f4a_7c15);
    let n = (n ^ (n >> 30)).wrapping_mul(0xbf58_476d_1ce4_e5b9);
    let n = (n ^ (n >> 27)).wrapping_mul(0x94d0_49bb_1331_11eb);
    format!("{:016x}", n ^ (n >> 31))
}

fn counts(allocator: &Allocator, subjects: u32, variants: usize) -> Vec<u32> {
    let mut counts = vec![0; variants];
    for n in 0..subjects {
        if let Place::Variant(variant) = allocator.place(&mixed(n)) {
            counts[variant] += 1;
        }
    }
    counts
}

/// Within five standard deviations of the shares promised, and of the coverage.
fn check_frequencies(name: &str, allocator: &Allocator, covered: f64) {
    const SUBJECTS: u32 = 60_000;
    let shares = allocator.shares();
    assert!((shares.iter().sum::<f64>() - 1.0).abs() < 1e-12, "{name}: {shares:?}");
    let counts = counts(allocator, SUBJECTS, shares.len());
    let placed: u32 = counts.iter().sum();
    let near = |count: u32, of: u32, share: f64| {
        let deviation = (f64::from(of) * share * (1.0 - share)).sqrt();
        (f64::from(count) - f64::from(of) * share).abs() <= 5.0 * deviation + 1e-6
    };
    // A part may be covered by a bucket more than its share, where there are few.
    let slack = (SUBJECTS as f64 * 0.003) as u32;
    let about = (placed.saturating_sub(slack)..=placed + slack).any(|count| near(count, SUBJECTS, covered));
    assert!(about, "{name}: {placed} for {covered}");
    for (count, share) in counts.iter().zip(&shares) {
        assert!(near(*count, placed, *share), "{name}: {counts:?} for {shares:?}");
    }
}

#[test]
fn frequencies_are_the_shares() {
    for scheme in HashScheme::ALL {
        for (weights, coverage) in
            [(&[1.0, 1.0][..], 1.0), (&[1.0, 1.0, 1.0], 1.0), (&[10.0, 20.0, 70.0], 0.5), (&[5.0, 1.0], 0.13)]
        {
            let name = format!("{} {weights:?} {coverage}", scheme.name());
            check_frequencies(&name, &allocator(scheme, "shares", weights, coverage), coverage);
        }
        let ranges = [range(0, 0, 999), range(1, 2000, 4999), range(0, 8000, 8999)];
        let name = format!("{} ranges", scheme.name());
        check_frequencies(&name, &ranged(scheme, "shares", 2, 1.0, &ranges), 0.5);
    }
}

#[test]
fn shares_are_exact() {
    for scheme in HashScheme::ALL {
        assert_eq!(
            allocator(scheme, "exp", &[1.0, 3.0, 4.0, 8.0, 0.0], 0.0).shares(),
            [0.0625, 0.1875, 0.25, 0.5, 0.0]
        );
        let ranges = [range(0, 0, 999), range(2, 2000, 4999), range(0, 9000, 9999)];
        assert_eq!(ranged(scheme, "exp", 3, 0.0, &ranges).shares(), [0.4, 0.0, 0.6]);
    }
    assert_eq!(allocator(HashScheme::Native, "exp", &[1.0, 999_999.0], 0.5).shares(), [1e-6, 0.999_999]);
    assert_eq!(allocator(HashScheme::Launchdarkly, "exp", &[1.0; 3], 0.5).shares(), [1.0 / 3.0; 3]);
    // Of few buckets a third cannot be had.
    assert_eq!(allocator(HashScheme::GrowthbookV1, "exp", &[1.0; 3], 1.0).shares(), [0.334, 0.333, 0.333]);
    assert_eq!(allocator(HashScheme::Eppo, "exp", &[1.0, 999_999.0], 1.0).shares(), [0.0001, 0.9999]);
}

fn weights() -> impl Strategy<Value = Vec<f64>> {
    prop_oneof![
        3 => prop::collection::vec((1_u32..200).prop_map(f64::from), 1..25),
        1 => prop::collection::vec(0.01..100.0, 1..8),
        1 => (1_usize..25).prop_map(|count| vec![1.0; count]),
        1 => (1_u32..4_000_000_000).prop_map(|weight| vec![f64::from(weight), f64::from(u32::MAX - weight)]),
    ]
}

fn coverages() -> impl Strategy<Value = [f64; 2]> {
    let coverage =
        || prop_oneof![Just(0.0), Just(1.0), 0.0..1.0, (0_u32..100).prop_map(|percent| f64::from(percent) / 100.0)];
    (coverage(), coverage()).prop_map(|(a, b)| [f64::min(a, b), f64::max(a, b)])
}

/// Ranges without overlap, of up to so many variants.
fn ranges(variants: usize) -> impl Strategy<Value = Vec<Range>> {
    let cuts = prop::collection::btree_set(0_u16..10_000, 2..20);
    (cuts, prop::collection::vec(0..variants, 10)).prop_map(|(cuts, owners)| {
        let cuts: Vec<u16> = cuts.into_iter().collect();
        cuts.chunks_exact(2).zip(owners).map(|(cut, owner)| range(owner, cut[0], cut[1])).collect()
    })
}

fn check_growth(
    scheme: HashScheme,
    small: &Allocator,
    large: &Allocator,
    covers: [f64; 2],
) -> Result<(), TestCaseError> {
    for n in 0..60 {
        let subject = format!("{n}");
        let (before, after) = (small.place(&subject), large.place(&subject));
        if covers[0] == 0.0 {
            prop_assert!(variant(before).is_none(), "{:?}: {:?}", scheme, before);
        }
        if covers[1] == 1.0 {
            prop_assert_ne!(after, Place::Uncovered, "{:?}", scheme);
        }
        if variant(before).is_some() {
            prop_assert_eq!(before, after, "{:?}", scheme);
        }
    }
    Ok(())
}

proptest! {
    #[test]
    fn growing_coverage_moves_nobody(weights in weights(), salt in "[a-z]{1,8}", covers in coverages()) {
        for scheme in HashScheme::ALL {
            let of = |coverage| Allocator::new(scheme, "scope", &salt, &weights, coverage, None);
            let (Ok(small), Ok(large)) = (of(covers[0]), of(covers[1])) else { continue };
            check_growth(scheme, &small, &large, covers)?;
        }
    }

    #[test]
    fn growing_coverage_of_ranges_moves_nobody(ranges in ranges(4), salt in "[a-z]{1,8}", covers in coverages()) {
        for scheme in HashScheme::ALL {
            let of = |coverage| ranged(scheme, &salt, 4, coverage, &ranges);
            check_growth(scheme, &of(covers[0]), &of(covers[1]), covers)?;
        }
    }

    /// Whatever the scheme rounds.
    #[test]
    fn full_coverage_places_everybody(weights in weights(), salt in "[a-z]{1,8}") {
        // GrowthBook takes weights near 1 as they are, and may leave a gap behind them.
        let gap = (0.99..=1.01).contains(&weights.iter().sum::<f64>());
        for scheme in HashScheme::ALL.into_iter().filter(|scheme| !gap || !scheme.name().starts_with("growthbook")) {
            let Ok(full) = Allocator::new(scheme, "scope", &salt, &weights, 1.0, None) else { continue };
            for n in 0..60 {
                prop_assert!(variant(full.place(&n.to_string())).is_some(), "{:?}", scheme);
            }
        }
    }

    #[test]
    fn shares_sum_to_one(weights in weights(), coverage in 0.0..1.0) {
        for scheme in HashScheme::ALL {
            let Ok(allocator) = Allocator::new(scheme, "scope", "exp", &weights, coverage, None) else { continue };
            prop_assert!((allocator.shares().iter().sum::<f64>() - 1.0).abs() < 1e-12, "{:?}", scheme);
        }
    }
}
