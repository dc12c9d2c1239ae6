//! Where things are in the bucket.

use object_store::path::Path;
use percent_encoding::{AsciiSet, NON_ALPHANUMERIC, utf8_percent_encode};

/// What a URL's path may have as it is (RFC 3986, "unreserved").
const ENCODED: &AsciiSet = &NON_ALPHANUMERIC.remove(b'-').remove(b'.').remove(b'_').remove(b'~');

/// The two forms of a snapshot.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Form {
    Native,
    GrowthBook,
}

impl Form {
    pub const BOTH: [Form; 2] = [Form::Native, Form::GrowthBook];

    /// As `exp_snapshot()` knows it.
    pub fn name(self) -> &'static str {
        match self {
            Form::Native => "native",
            Form::GrowthBook => "growthbook",
        }
    }

    fn ending(self) -> &'static str {
        match self {
            Form::Native => "json",
            Form::GrowthBook => "growthbook.json",
        }
    }
}

/// A scope as one segment of a key. Whatever its name is made of, it cannot reach another scope's objects: a slash is
/// encoded, and so are the names that mean a directory.
pub fn encode(scope: &str) -> String {
    if scope.chars().all(|c| c == '.') {
        return scope.replace('.', "%2E");
    }
    utf8_percent_encode(scope, ENCODED).to_string()
}

/// The keys of a scope.
pub struct Keys {
    scope: String,
}

impl Keys {
    pub fn of(scope: &str) -> Self {
        Keys { scope: encode(scope) }
    }

    pub fn snapshot(&self, version: i64, form: Form) -> Path {
        self.path(&version.to_string(), form)
    }

    pub fn latest(&self, form: Form) -> Path {
        self.path("latest", form)
    }

    pub fn version(&self) -> Path {
        key(&format!("configs/{}/version.json", self.scope))
    }

    /// Where GrowthBook's SDKs look, given the bucket as `apiHost` and the scope as `clientKey`.
    pub fn features(&self) -> Path {
        key(&format!("api/features/{}", self.scope))
    }

    fn path(&self, name: &str, form: Form) -> Path {
        key(&format!("configs/{}/snapshots/{name}.{}", self.scope, form.ending()))
    }
}

/// What tells whether an endpoint honours conditions is tried on this object.
pub fn probe() -> Path {
    key("configs/.exp-relay")
}

fn key(text: &str) -> Path {
    Path::parse(text).expect("an encoded scope is a valid segment")
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn no_scope_reaches_another_ones_objects() {
        let cases = [
            ("global", "configs/global/version.json"),
            ("shop/staging", "configs/shop%2Fstaging/version.json"),
            ("shop%2Fstaging", "configs/shop%252Fstaging/version.json"),
            ("..", "configs/%2E%2E/version.json"),
            (".", "configs/%2E/version.json"),
            ("../../api", "configs/..%2F..%2Fapi/version.json"),
            ("a b?c#d&e", "configs/a%20b%3Fc%23d%26e/version.json"),
            ("Größe", "configs/Gr%C3%B6%C3%9Fe/version.json"),
            (".exp-relay", "configs/.exp-relay/version.json"),
            ("A-z_0.9~", "configs/A-z_0.9~/version.json"),
        ];
        for (scope, expected) in cases {
            assert_eq!(Keys::of(scope).version().as_ref(), expected);
        }
    }

    #[test]
    fn the_longest_scope_fits_into_a_key() {
        let keys = Keys::of(&"\u{10FFFF}".repeat(63));
        assert!(keys.snapshot(i64::MAX, Form::GrowthBook).as_ref().len() <= 1024);
    }

    #[test]
    fn keys_are_those_of_the_documentation() {
        let keys = Keys::of("global");
        let all = [
            keys.snapshot(7, Form::Native),
            keys.snapshot(7, Form::GrowthBook),
            keys.latest(Form::Native),
            keys.latest(Form::GrowthBook),
            keys.features(),
        ];
        let expected = [
            "configs/global/snapshots/7.json",
            "configs/global/snapshots/7.growthbook.json",
            "configs/global/snapshots/latest.json",
            "configs/global/snapshots/latest.growthbook.json",
            "api/features/global",
        ];
        assert_eq!(all.each_ref().map(AsRef::as_ref), expected);
    }
}
