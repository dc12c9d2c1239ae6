//! The numbers that are promised, the other systems' own, and that no two inputs are hashed natively as one.

use std::collections::{HashMap, HashSet};

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
    let names: HashSet<&str> = HashScheme::ALL.iter().map(|scheme| scheme.name()).collect();
    assert_eq!(names.len(), HashScheme::ALL.len());
    for scheme in HashScheme::ALL {
        assert_eq!(HashScheme::parse(scheme.name()), Some(scheme));
    }
    for unknown in ["", "Native", "native ", "xxh3", "growthbook", "murmur3"] {
        assert_eq!(HashScheme::parse(unknown), None, "{unknown:?}");
    }
}

/// A migration must move nobody, and the other systems know no scope.
#[test]
fn a_seed_of_another_system_is_the_salt() {
    for scheme in HashScheme::ALL {
        let expected = match scheme {
            HashScheme::Native => "3:a:bc:d",
            HashScheme::Fnv1a32 => "a:b:c:d",
            HashScheme::Sha256Mod => "c:d:org:a:b",
            _ => "c:d",
        };
        assert_eq!(scheme.seed("a:b", "c:d"), expected, "{scheme:?}");
    }
}

fn scheme(case: &Value) -> HashScheme {
    HashScheme::parse(case["scheme"].as_str().unwrap()).unwrap()
}

/// Bit for bit, except where only so many digits are published.
#[test]
fn the_vendors_own_vectors_agree() {
    let file: Value = serde_json::from_str(include_str!("golden/vendors.json")).unwrap();
    let suites = file["buckets"].as_array().unwrap();
    assert!(suites.len() >= 7, "only {} suites", suites.len());
    for suite in suites {
        for case in suite["cases"].as_array().unwrap() {
            let got = bucket(scheme(suite), case[0].as_str().unwrap(), case[1].as_str().unwrap());
            let expected = case[2].as_f64().unwrap();
            let tolerance = suite["digits"].as_i64().map_or(0.0, |digits| 10_f64.powi(-(digits as i32)));
            assert!((got - expected).abs() <= tolerance, "{} {case}: {got}", suite["source"]);
        }
    }
}

#[test]
fn another_implementation_of_the_schemes_gives_the_same_buckets() {
    let file: Value = serde_json::from_str(include_str!("golden/schemes.json")).unwrap();
    let subjects = file["subjects"].as_array().unwrap();
    let items = file["buckets"].as_array().unwrap();
    assert_eq!(items.len(), 75);
    for item in items {
        let bucketer = Bucketer::new(scheme(item), item["seed"].as_str().unwrap());
        for (subject, expected) in subjects.iter().zip(item["buckets"].as_array().unwrap()) {
            let got = bucketer.bucket(subject.as_str().unwrap());
            assert_eq!(Some(got), expected.as_f64(), "{} {} {subject}", item["scheme"], item["seed"]);
        }
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
fn shared_vectors_agree() {
    let Some(suite) = shared("bucketing.json") else { return };
    for vector in suite["vectors"].as_array().unwrap() {
        for (name, expected) in vector["exp_bucket"].as_object().unwrap() {
            let scheme = HashScheme::parse(name).unwrap();
            let seed = suite["schemes"][name]["seed"].as_str().unwrap();
            let got = bucket(scheme, seed, vector["subject"].as_str().unwrap());
            // PlanOut itself takes ASCII only.
            if !expected.is_null() {
                assert_eq!(Some(got), expected.as_f64(), "{name} of {}", vector["subject"]);
            }
        }
    }
}

#[test]
fn planout_and_launchdarkly_hash_alike() {
    for subject in ["1", "Müller", ""] {
        let of = |scheme| bucket(scheme, "exp.salt", subject);
        assert_eq!(of(HashScheme::Planout), of(HashScheme::Launchdarkly));
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

    #[test]
    fn every_bucket_is_on_the_line(seed in ".{0,50}", subject in ".{0,300}") {
        for scheme in HashScheme::ALL {
            let bucketer = Bucketer::new(scheme, &seed);
            prop_assert!((0.0..1.0).contains(&bucketer.bucket(&subject)), "{:?}", scheme);
            prop_assert_eq!(bucketer.bucket(&subject), bucket(scheme, &seed, &subject));
        }
    }
}
