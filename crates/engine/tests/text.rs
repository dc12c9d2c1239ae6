//! Limits on names.

use experiment_engine::text::{TextError, check_key, check_salt, check_subject, float};

/// A text of that many bytes, of characters of two bytes and at most one of one.
fn of_bytes(bytes: usize) -> String {
    format!("{}{}", "é".repeat(bytes / 2), "x".repeat(bytes % 2))
}

#[test]
fn limits_are_in_bytes() {
    for (check, max) in [(check_key as fn(&str) -> _, 255), (check_salt, 1024), (check_subject, 1024)] {
        assert_eq!(check(&of_bytes(max)), Ok(()));
        assert_eq!(check(&of_bytes(max + 1)), Err(TextError::TooLong { bytes: max + 1, max }));
    }
}

#[test]
fn only_a_salt_may_be_empty() {
    assert_eq!(check_key(""), Err(TextError::Empty));
    assert_eq!(check_subject(""), Err(TextError::Empty));
    assert_eq!(check_salt(""), Ok(()));
}

#[test]
fn only_a_key_has_no_control_characters() {
    for control in ('\0'..' ').chain(['\x7f']) {
        let text = format!("a{control}b");
        assert_eq!(check_key(&text), Err(TextError::ControlCharacter), "{control:?}");
        assert_eq!(check_subject(&text), Ok(()), "{control:?}");
        assert_eq!(check_salt(&text), Ok(()), "{control:?}");
    }
    for fine in [" ", "a b", "~", "ключ", "🧪", "\u{80}", "\u{2028}"] {
        assert_eq!(check_key(fine), Ok(()), "{fine:?}");
    }
}

#[test]
fn faults_complete_a_sentence() {
    assert_eq!(TextError::Empty.to_string(), "is empty");
    assert_eq!(TextError::ControlCharacter.to_string(), "contains a control character");
    let long = TextError::TooLong { bytes: 1_048_576, max: 255 };
    assert_eq!(long.to_string(), "is 1048576 bytes long, at most 255 are allowed");
}

#[test]
fn numbers_are_written_as_sql_writes_them() {
    let written =
        [(1.5, "1.5"), (-0.0, "-0"), (f64::INFINITY, "Infinity"), (f64::NEG_INFINITY, "-Infinity"), (f64::NAN, "NaN")];
    for (number, text) in written {
        assert_eq!(float(number), text);
    }
}
