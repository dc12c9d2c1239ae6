//! Variants and, on a second line, ranges for them, laid out under every hash scheme.
#![no_main]

use experiment_engine::allocate::{Allocator, Place, parse_layer, parse_ranges, ranges_to_json};
use experiment_engine::bucket::HashScheme;
use experiment_engine::variant::parse_variants;
use experiment_engine_fuzz::two_texts;
use libfuzzer_sys::fuzz_target;
use serde_json::Value;

/// Lays the weights, or the ranges, out and places a few subjects.
fn lay_out(weights: &[f64], ranges: Option<&[experiment_engine::allocate::Range]>) {
    for scheme in HashScheme::ALL {
        for coverage in [1.0, 0.5, f64::MIN_POSITIVE, 0.0] {
            let Ok(allocator) = Allocator::new(scheme, "global", "salt", weights, coverage, ranges) else { continue };
            let shares = allocator.shares();
            assert!(shares.iter().all(|share| (0.0..=1.0 + 1e-9).contains(share)), "{shares:?}");
            for subject in ["", "u", "\u{202e}\u{0}'"] {
                match allocator.place(subject) {
                    Place::Variant(variant) => assert!(variant < weights.len() && coverage > 0.0),
                    Place::Uncovered | Place::Unallocated => {}
                }
            }
        }
    }
}

fuzz_target!(|data: &[u8]| {
    let Some((variants, ranges)) = two_texts(data) else { return };
    let ranges = serde_json::from_str::<Value>(ranges).unwrap_or_default();
    if let Ok(place) = parse_layer(&ranges) {
        assert!(place.start <= place.end && place.end < 10_000 && !place.layer.is_empty());
    }
    let Ok(variants) = serde_json::from_str::<Value>(variants) else { return };
    let specs = match parse_variants(&variants) {
        Ok(specs) => specs,
        Err(refused) => {
            assert!(refused.message.len() < 1_000 && refused.detail.len() < 300, "{refused}");
            return;
        }
    };
    let weights: Vec<f64> = specs.iter().map(|spec| spec.weight).collect();
    assert!(!specs.is_empty() && weights.iter().all(|weight| *weight > 0.0 && weight.is_finite()));
    lay_out(&weights, None);
    let keys: Vec<&str> = specs.iter().map(|spec| spec.key.as_str()).collect();
    match parse_ranges(&ranges, &keys) {
        Ok(parsed) => {
            let printed = ranges_to_json(&parsed, &keys);
            assert_eq!(parse_ranges(&printed, &keys).as_ref(), Ok(&parsed), "{printed}");
            lay_out(&weights, Some(&parsed));
        }
        Err(refused) => assert!(refused.problem.len() < 1_000 && refused.detail.len() < 300, "{refused}"),
    }
});
