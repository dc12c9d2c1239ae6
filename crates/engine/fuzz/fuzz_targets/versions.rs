//! Two texts as versions, of which either may be none.
#![no_main]

use experiment_engine_fuzz::{outcome, two_texts};
use libfuzzer_sys::fuzz_target;
use semver::Version;
use serde_json::json;

const OPERATORS: [&str; 5] = ["semverLt", "semverLte", "semverEq", "semverGte", "semverGt"];

fn outcomes(value: &str, attribute: &str) -> Option<[bool; 5]> {
    let of = OPERATORS.map(|operator| outcome(operator, &json!(value), attribute));
    assert!(of.iter().all(|outcome| outcome.is_some() == of[0].is_some()));
    of[0]?;
    Some(of.map(|outcome| outcome == Some(true)))
}

fuzz_target!(|data: &[u8]| {
    let Some((value, attribute)) = two_texts(data) else { return };
    let (there, back) = (outcomes(value, attribute), outcomes(attribute, value));
    assert_eq!((there.is_some(), back.is_some()), (Version::parse(value).is_ok(), Version::parse(attribute).is_ok()));
    match (there, back) {
        (Some([less, at_most, same, at_least, more]), Some(mut back)) => {
            assert_eq!(u8::from(less) + u8::from(same) + u8::from(more), 1);
            assert_eq!((at_most, at_least), (less || same, more || same));
            back.reverse();
            assert_eq!(there, Some(back));
            // The build is what follows the first plus.
            let precedence = |text: &str| text.split('+').next().map(str::to_owned);
            assert_eq!(same, precedence(value) == precedence(attribute));
        }
        (Some(of), None) | (None, Some(of)) => assert_eq!(of, [false; 5]),
        (None, None) => {}
    }
});
