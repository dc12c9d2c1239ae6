//! Webhook subscriptions: what may be asked for.

use url::Url;

/// The most bytes of a URL.
const MAX_URL_BYTES: usize = 2_000;
/// The most bytes of a topic, and of the name of a secret.
const MAX_NAME_BYTES: usize = 200;

/// Checks where events are to be sent.
///
/// # Errors
/// What is wrong with it.
pub fn check_url(given: &str) -> Result<(), &'static str> {
    if given.len() > MAX_URL_BYTES {
        return Err("it is longer than 2,000 bytes");
    }
    let url = Url::parse(given).map_err(|_| "it is no URL")?;
    if !matches!(url.scheme(), "https" | "http") {
        return Err("it must begin with https://");
    }
    if !url.username().is_empty() || url.password().is_some() {
        return Err("it must not have a user or a password: the signature tells who sends");
    }
    if url.fragment().is_some() {
        return Err("it must not have a fragment, which is never sent");
    }
    Ok(())
}

/// Checks a topic: a name of lower-case words joined by dots, such a name with `.*` at its end, or `*`.
#[must_use]
pub fn is_topic(given: &str) -> bool {
    if given == "*" {
        return true;
    }
    let name = given.strip_suffix(".*").unwrap_or(given);
    let word = |word: &str| !word.is_empty() && word.bytes().all(|byte| byte.is_ascii_lowercase() || byte == b'_');
    // A name has two words; of one with `.*` the first is given.
    let words = name.split('.').count();
    given.len() <= MAX_NAME_BYTES && name.split('.').all(word) && words == if given.ends_with(".*") { 1 } else { 2 }
}

/// Checks the name of a secret: that of an environment variable. What looks like the secret itself is none.
#[must_use]
pub fn is_secret_ref(given: &str) -> bool {
    let mut bytes = given.bytes();
    let first = bytes.next().is_some_and(|byte| byte.is_ascii_alphabetic() || byte == b'_');
    first && given.len() <= MAX_NAME_BYTES && bytes.all(|byte| byte.is_ascii_alphanumeric() || byte == b'_')
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn urls_are_absolute_and_without_secrets() {
        for good in [
            "https://example.com",
            "https://example.com:8443/a?b=c",
            "http://[2001:db8::1]/x",
            "https://bücher.example/",
        ] {
            assert_eq!(check_url(good), Ok(()), "{good}");
        }
        let long = format!("https://example.com/{}", "x".repeat(2_000));
        for bad in [
            "",
            "example.com",
            "ftp://example.com",
            "file:///etc/passwd",
            "https://",
            "https://user:pw@example.com",
            "https://user@example.com",
            "https://example.com/#x",
            "javascript:alert(1)",
            "https://exa mple.com",
            &long,
        ] {
            assert!(check_url(bad).is_err(), "{bad}");
        }
    }

    #[test]
    fn topics_are_names_or_patterns() {
        for good in ["*", "experiment.*", "experiment.winner_changed", "config.published"] {
            assert!(is_topic(good), "{good}");
        }
        for bad in [
            "",
            ".",
            "experiment",
            "experiment.",
            ".*",
            "*.*",
            "Experiment.started",
            "a.b.c",
            "a.b.*",
            "a b.c",
            "experiment.**",
        ] {
            assert!(!is_topic(bad), "{bad}");
        }
    }

    #[test]
    fn secrets_are_named() {
        for good in ["WEBHOOK_SECRET", "_x", "a1"] {
            assert!(is_secret_ref(good), "{good}");
        }
        for bad in ["", "1a", "whsec_abc/def+==", "a b", "a-b", "ü", &"x".repeat(201)] {
            assert!(!is_secret_ref(bad), "{bad}");
        }
    }
}
