//! Two texts as whatever is read of texts: names, times, URLs, patches, states of an evaluation, priors.
#![no_main]

use experiment_engine::stats::bayes::Prior;
use experiment_engine::stats::moments::{Accumulator, Merger};
use experiment_engine::stats::winner::State;
use experiment_engine::{metric, patch, status, subscription, text, time};
use experiment_engine_fuzz::two_texts;
use libfuzzer_sys::fuzz_target;
use serde_json::Value;

fn check_json(target: &str, given: &str) {
    let (Ok(target), Ok(given)) = (serde_json::from_str::<Value>(target), serde_json::from_str::<Value>(given)) else {
        return;
    };
    let mut merged = target;
    patch::merge(&mut merged, &given);
    // A merge patch is idempotent: RFC 7396.
    let mut again = merged.clone();
    patch::merge(&mut again, &given);
    assert_eq!(again, merged);
    let state = State::from_json(&given);
    assert_eq!(State::from_json(&state.to_json()), state);
    if let Ok(prior) = Prior::from_json(&given) {
        let printed = format!("{prior:?}");
        assert!(!printed.contains("NaN") && !printed.contains("inf"), "{printed}");
    }
}

fuzz_target!(|data: &[u8]| {
    // What aggregates hand from one process to another.
    if let Some(sums) = Accumulator::from_bytes(data) {
        let again = Accumulator::from_bytes(&sums.to_bytes()).expect("it was written");
        assert_eq!(again.to_bytes(), sums.to_bytes());
        let _ = sums.moments();
    }
    if let Some(merger) = Merger::from_bytes(data) {
        let _ = Merger::from_bytes(&merger.to_bytes()).expect("it was written").moments();
    }
    let Some((first, second)) = two_texts(data) else { return };
    check_json(first, second);
    for given in [first, second] {
        let named = text::check_key(given).is_ok();
        assert!(!named || (!given.is_empty() && given.len() <= 255 && !given.chars().any(|c| c.is_ascii_control())));
        let _ = (text::check_salt(given), text::check_subject(given));
        let _ = (metric::Kind::parse(given), status::Status::parse(given));
        if let Some(at) = time::parse(given) {
            assert!(at.abs() < 400_000_000_000_000_000, "{given}: {at}");
        }
        if subscription::check_url(given).is_ok() {
            assert!(given.len() <= 2_000 && !given.contains(['\n', ' ', '\0']), "{given}");
        }
        let secret = subscription::is_secret_ref(given);
        assert!(!secret || !given.contains(['=', '$', ' ', '-']));
        assert!(!subscription::is_topic(given) || given == "*" || given.contains('.'));
    }
});
