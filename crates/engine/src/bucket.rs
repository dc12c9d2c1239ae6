//! From (scope, salt, subject) to a place on the line [0, 1).

use xxhash_rust::xxh3::Xxh3;

/// How a seed and a subject are hashed to a bucket. Stored with the experiment, so that a later release can
/// add schemes without moving anybody.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Hash)]
#[non_exhaustive]
pub enum HashScheme {
    /// xxh3-64 with seed 0 over `<byte length of seed>:<seed><subject>`, of which the upper 53 bits are the
    /// bucket: every bucket is a double without rounding, and all of them are equally likely.
    Native,
}

impl HashScheme {
    /// The scheme of a name, as `exp_define(hash => ...)` takes it.
    pub fn parse(name: &str) -> Option<Self> {
        match name {
            "native" => Some(HashScheme::Native),
            _ => None,
        }
    }

    /// The name that [`HashScheme::parse`] reads.
    pub fn name(self) -> &'static str {
        match self {
            HashScheme::Native => "native",
        }
    }
}

/// The seed of an experiment: `<byte length of scope>:<scope><salt>`. With the length in front no two pairs
/// share a seed; joined by a separator, `('a:b', 'c')` and `('a', 'b:c')` would.
pub fn seed(scope: &str, salt: &str) -> String {
    format!("{}:{scope}{salt}", scope.len())
}

/// The place in [0, 1) that a subject has under a seed. Any text is accepted, the empty one included.
pub fn bucket(scheme: HashScheme, seed: &str, subject: &str) -> f64 {
    Bucketer::new(scheme, seed).bucket(subject)
}

/// A scheme and a seed made ready, for asking about many subjects: [`Bucketer::bucket`] does not allocate.
#[derive(Debug, Clone)]
pub struct Bucketer {
    scheme: HashScheme,
    prefix: Box<str>,
}

impl Bucketer {
    /// Prepares a seed.
    pub fn new(scheme: HashScheme, seed: &str) -> Self {
        let prefix = match scheme {
            HashScheme::Native => format!("{}:{seed}", seed.len()),
        };
        Bucketer { scheme, prefix: prefix.into_boxed_str() }
    }

    /// The same as [`bucket`] of the scheme and seed this was made with.
    pub fn bucket(&self, subject: &str) -> f64 {
        match self.scheme {
            HashScheme::Native => upper_53_bits(native(self.prefix.as_bytes(), subject.as_bytes())),
        }
    }
}

/// Hashes the two parts as if they were one. The streaming state lives on the stack, and was measured to be
/// as fast as joining the parts in a buffer of the smallest size that fits.
fn native(prefix: &[u8], subject: &[u8]) -> u64 {
    let mut state = Xxh3::new();
    state.update(prefix);
    state.update(subject);
    state.digest()
}

fn upper_53_bits(hash: u64) -> f64 {
    const STEP: f64 = 1.0 / (1_u64 << 53) as f64;
    (hash >> 11) as f64 * STEP
}
