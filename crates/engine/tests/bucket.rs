//! The native scheme: the numbers that are promised, and that no two inputs are hashed as one.

use std::collections::HashMap;

use experiment_engine::bucket::{Bucketer, HashScheme, bucket, seed};
use proptest::prelude::*;
use serde_json::Value;

fn native(scope: &str, salt: &str, subject: &str) -> f64 {
    bucket(HashScheme::Native, &seed(scope, salt), subject)
}

#[test]
fn another_implementation_gives_the_same_buckets() {
    let cases: Vec<Value> = serde_json::from_str(include_str!("golden/native_bucket.json")).unwrap();
    assert!(cases.len() >= 60, "only {} cases", cases.len());
    for case in &cases {
        let text = |name: &str| case[name].as_str().unwrap();
        let got = bucket(HashScheme::Native, text("seed"), text("subject"));
        assert_eq!(got, case["bucket"].as_f64().unwrap(), "{case}");
        if let Some(scope) = case["scope"].as_str() {
            assert_eq!(seed(scope, text("salt")), text("seed"));
        }
    }
}

#[test]
fn no_two_short_inputs_share_a_bucket() {
    let texts = texts_up_to(3, &["1", ":", "a"]);
    let mut owners = HashMap::new();
    for scope in &texts {
        for salt in &texts {
            let bucketer = Bucketer::new(HashScheme::Native, &seed(scope, salt));
            for subject in &texts {
                let bits = bucketer.bucket(subject).to_bits();
                if let Some(other) = owners.insert(bits, (scope, salt, subject)) {
                    panic!("{:?} and {other:?} share a bucket", (scope, salt, subject));
                }
            }
        }
    }
    assert_eq!(owners.len(), 40 * 40 * 40);
}

/// Every text of at most `length` letters.
fn texts_up_to(length: usize, alphabet: &[&str]) -> Vec<String> {
    let mut texts = vec![String::new()];
    let mut last = texts.clone();
    for _ in 0..length {
        last = last.iter().flat_map(|text| alphabet.iter().map(move |letter| format!("{text}{letter}"))).collect();
        texts.extend(last.clone());
    }
    texts
}

#[test]
fn names_of_schemes_round_trip() {
    assert_eq!(HashScheme::parse(HashScheme::Native.name()), Some(HashScheme::Native));
    for unknown in ["", "Native", "native ", "xxh3"] {
        assert_eq!(HashScheme::parse(unknown), None, "{unknown:?}");
    }
}

/// The parts as scope, salt and subject: each takes `counts` of them, joined by the separator.
fn triple(parts: &[String], separator: &str, scope: usize, salt: usize) -> [String; 3] {
    let join = |parts: &[String]| parts.join(separator);
    [join(&parts[..scope]), join(&parts[scope..scope + salt]), join(&parts[scope + salt..])]
}

proptest! {
    #[test]
    fn a_separator_at_another_place_is_another_input(
        parts in prop::collection::vec("[a-c0-9é:]{0,3}", 3..8),
        separator in prop::sample::select(vec!["", ":", "/", "\n", "é"]),
        cuts in prop::array::uniform4(0_usize..8),
    ) {
        let cut = |a: usize, b: usize| {
            let scope = a % parts.len();
            triple(&parts, separator, scope, b % (parts.len() - scope))
        };
        let (one, other) = (cut(cuts[0], cuts[1]), cut(cuts[2], cuts[3]));
        let same = native(&one[0], &one[1], &one[2]) == native(&other[0], &other[1], &other[2]);
        prop_assert_eq!(same, one == other);
    }

    /// Across the lengths at which xxh3 changes its method.
    #[test]
    fn a_bucketer_gives_what_bucket_gives(seed in ".{0,200}", subject in ".{0,300}") {
        let bucketer = Bucketer::new(HashScheme::Native, &seed);
        let framed = format!("{}:{seed}{subject}", seed.len());
        let hash = xxhash_rust::xxh3::xxh3_64(framed.as_bytes());
        let expected = (hash >> 11) as f64 / (1_u64 << 53) as f64;
        prop_assert_eq!(bucketer.bucket(&subject), expected);
        prop_assert_eq!(bucketer.clone().bucket(&subject), bucket(HashScheme::Native, &seed, &subject));
        prop_assert!((0.0..1.0).contains(&expected));
    }
}
