//! Limits on names: keys, salts and subjects.

use thiserror::Error;

/// The longest experiment key, variant key or scope, in bytes of UTF-8.
pub const MAX_KEY_BYTES: usize = 255;
/// The longest salt, in bytes of UTF-8.
pub const MAX_SALT_BYTES: usize = 1024;
/// The longest subject, in bytes of UTF-8.
pub const MAX_SUBJECT_BYTES: usize = 1024;

/// Why a name is refused. The text completes a sentence: "the key is empty".
#[derive(Debug, Clone, Copy, PartialEq, Eq, Error)]
pub enum TextError {
    /// There is no character in it.
    #[error("is empty")]
    Empty,
    /// It is longer than its limit.
    #[error("is {bytes} bytes long, at most {max} are allowed")]
    TooLong {
        /// Its length in bytes of UTF-8.
        bytes: usize,
        /// The limit in bytes.
        max: usize,
    },
    /// It holds a character below U+0020, or U+007F.
    #[error("contains a control character")]
    ControlCharacter,
}

/// Checks an experiment key, a variant key or a scope: not empty, at most [`MAX_KEY_BYTES`], any Unicode
/// without ASCII control characters, because keys are printed in messages, logs and tables.
pub fn check_key(s: &str) -> Result<(), TextError> {
    check_not_empty(s)?;
    check_length(s, MAX_KEY_BYTES)?;
    if s.bytes().any(|byte| byte.is_ascii_control()) {
        return Err(TextError::ControlCharacter);
    }
    Ok(())
}

/// Checks a salt: at most [`MAX_SALT_BYTES`] of anything, and it may be empty.
pub fn check_salt(s: &str) -> Result<(), TextError> {
    check_length(s, MAX_SALT_BYTES)
}

/// Checks a subject: not empty, at most [`MAX_SUBJECT_BYTES`] of anything. Subjects are the caller's
/// identifiers, and are not for us to restrict further.
pub fn check_subject(s: &str) -> Result<(), TextError> {
    check_not_empty(s)?;
    check_length(s, MAX_SUBJECT_BYTES)
}

fn check_not_empty(s: &str) -> Result<(), TextError> {
    if s.is_empty() { Err(TextError::Empty) } else { Ok(()) }
}

fn check_length(s: &str, max: usize) -> Result<(), TextError> {
    let bytes = s.len();
    if bytes > max { Err(TextError::TooLong { bytes, max }) } else { Ok(()) }
}

/// A number as SQL writes it.
pub fn float(value: f64) -> String {
    match value {
        f64::INFINITY => "Infinity".into(),
        f64::NEG_INFINITY => "-Infinity".into(),
        _ => value.to_string(),
    }
}
