//! From (scope, salt, subject) to a place on the line [0, 1), natively or as another system has it.

pub(crate) mod hash;
mod prefix;

use hash::{fnv1a32_decimal, fnv1a32_utf8, fnv1a32_utf16, murmur3_x86_32};
use prefix::Prefix;

/// How a seed and a subject are hashed to a bucket. Stored with the experiment, so that a later release can
/// add schemes without moving anybody.
///
/// Texts are hashed as UTF-8, or as UTF-16 code units where the scheme comes from JavaScript.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Hash)]
#[non_exhaustive]
pub enum HashScheme {
    /// xxh3-64 with seed 0 over `<byte length of seed>:<seed><subject>`, of which the upper 53 bits are the
    /// bucket: every bucket is a double without rounding, and all of them are equally likely.
    Native,
    /// GrowthBook, `hashVersion` 1: fnv1a32 over the code units of `<subject><seed>`, mod 1000, / 1000.
    GrowthbookV1,
    /// GrowthBook, `hashVersion` 2: fnv1a32 over the code units of `<seed><subject>`, fnv1a32 again over that
    /// as a decimal, mod 10000, / 10000.
    GrowthbookV2,
    /// GrowthBook, `hashVersion` 2, as SDKs have it that hash UTF-8.
    GrowthbookV2Utf8,
    /// Unleash: murmur3_x86_32 with seed 0 over `<seed>:<subject>`, mod 100, / 100. A variant is drawn by a
    /// hash of its own.
    Unleash,
    /// PlanOut: the first 15 hexadecimal digits of sha1 over `<seed>.<subject>`, / 0xfffffffffffffff. PlanOut
    /// itself refuses what is not ASCII; here it is UTF-8.
    Planout,
    /// Optimizely: murmur3_x86_32 with seed 1 over `<subject><seed>`, / 2^32 * 10000, rounded down, / 10000.
    Optimizely,
    /// LaunchDarkly: as [`HashScheme::Planout`]. The seed is `<flag key>.<salt>`, or the rollout's own seed.
    Launchdarkly,
    /// PostHog: as [`HashScheme::Planout`] for the rollout; a variant is drawn by a hash of its own.
    Posthog,
    /// Flagsmith: md5 over `<seed>,<subject>`, mod 9999, / 9998, * 100 for a percentage, of which the bucket is
    /// a hundredth. Where that is 1, the text is hashed twice over, with a comma between, then three times, and
    /// so on.
    Flagsmith,
    /// Eppo: the first 32 bits of md5 over `<seed>-<subject>`, mod 10000, / 10000.
    Eppo,
    /// Statsig: the first 64 bits of sha256 over `<seed>.<subject>`, mod 10000, / 10000.
    Statsig,
    /// flagd: murmur3_x86_32 with seed 0 over `<seed><subject>`, * 1000 / 2^32, rounded down, / 1000. A variant
    /// is picked with the total of the weights in the place of 1000.
    Flagd,
    /// fnv1a32 over the code units of `<seed>:<subject>`, / 2^32.
    Fnv1a32,
    /// murmur3_x86_32 with seed 0 over `<subject>:<seed>`, mod 10000, / 10000.
    Murmur3_10000,
    /// The first 32 bits of sha256 over `<seed>:subject:<subject>`, / 2^32. A variant is picked by those bits
    /// mod the total of the weights.
    Sha256Mod,
}

impl HashScheme {
    /// Every scheme.
    pub const ALL: [HashScheme; 16] = [
        HashScheme::Native,
        HashScheme::GrowthbookV1,
        HashScheme::GrowthbookV2,
        HashScheme::GrowthbookV2Utf8,
        HashScheme::Unleash,
        HashScheme::Planout,
        HashScheme::Optimizely,
        HashScheme::Launchdarkly,
        HashScheme::Posthog,
        HashScheme::Flagsmith,
        HashScheme::Eppo,
        HashScheme::Statsig,
        HashScheme::Flagd,
        HashScheme::Fnv1a32,
        HashScheme::Murmur3_10000,
        HashScheme::Sha256Mod,
    ];

    /// The scheme of a name, as `exp_define(hash => ...)` takes it.
    pub fn parse(name: &str) -> Option<Self> {
        HashScheme::ALL.into_iter().find(|scheme| scheme.name() == name)
    }

    /// The name that [`HashScheme::parse`] reads.
    pub fn name(self) -> &'static str {
        match self {
            HashScheme::Native => "native",
            HashScheme::GrowthbookV1 => "growthbook_v1",
            HashScheme::GrowthbookV2 => "growthbook_v2",
            HashScheme::GrowthbookV2Utf8 => "growthbook_v2_utf8",
            HashScheme::Unleash => "unleash",
            HashScheme::Planout => "planout",
            HashScheme::Optimizely => "optimizely",
            HashScheme::Launchdarkly => "launchdarkly",
            HashScheme::Posthog => "posthog",
            HashScheme::Flagsmith => "flagsmith",
            HashScheme::Eppo => "eppo",
            HashScheme::Statsig => "statsig",
            HashScheme::Flagd => "flagd",
            HashScheme::Fnv1a32 => "fnv1a32",
            HashScheme::Murmur3_10000 => "murmur3_10000",
            HashScheme::Sha256Mod => "sha256_mod",
        }
    }

    /// The seed of an experiment under this scheme: natively [`seed`], for `fnv1a32` `<scope>:<salt>`, for
    /// `sha256_mod` `<salt>:org:<scope>`, and else the salt alone. The other systems know no scope, and to hash
    /// it would move everybody whose experiment is taken over.
    pub fn seed(self, scope: &str, salt: &str) -> String {
        match self {
            HashScheme::Native => seed(scope, salt),
            HashScheme::Fnv1a32 => format!("{scope}:{salt}"),
            HashScheme::Sha256Mod => format!("{salt}:org:{scope}"),
            _ => salt.to_owned(),
        }
    }

    /// Every bucket, all of the same size, where they are few.
    pub(crate) fn buckets(self) -> Option<impl Iterator<Item = f64>> {
        let of = self.steps()?;
        let draw = move |number| {
            if self == HashScheme::Flagsmith { Draw::Flagsmith(number) } else { Draw::Step { number, of } }
        };
        Some((0..of).map(move |number| draw(number).bucket()))
    }

    /// How many buckets there are, where they are few.
    pub(crate) fn steps(self) -> Option<u32> {
        match self {
            HashScheme::Unleash => Some(100),
            HashScheme::GrowthbookV1 | HashScheme::Flagd => Some(1000),
            HashScheme::Flagsmith => Some(9998),
            HashScheme::GrowthbookV2
            | HashScheme::GrowthbookV2Utf8
            | HashScheme::Optimizely
            | HashScheme::Eppo
            | HashScheme::Statsig
            | HashScheme::Murmur3_10000 => Some(10_000),
            HashScheme::Native
            | HashScheme::Planout
            | HashScheme::Launchdarkly
            | HashScheme::Posthog
            | HashScheme::Fnv1a32
            | HashScheme::Sha256Mod => None,
        }
    }

    /// What is hashed with the subject, beside it.
    fn framed(self, seed: &str) -> String {
        match self {
            // Not by format!, which takes several times as long: seeds can change from row to row.
            HashScheme::Native => [&seed.len().to_string(), ":", seed].concat(),
            HashScheme::GrowthbookV1
            | HashScheme::GrowthbookV2
            | HashScheme::GrowthbookV2Utf8
            | HashScheme::Optimizely
            | HashScheme::Flagd => seed.to_owned(),
            HashScheme::Unleash | HashScheme::Fnv1a32 => format!("{seed}:"),
            HashScheme::Planout | HashScheme::Launchdarkly | HashScheme::Posthog | HashScheme::Statsig => {
                format!("{seed}.")
            }
            HashScheme::Flagsmith => format!("{seed},"),
            HashScheme::Eppo => format!("{seed}-"),
            HashScheme::Murmur3_10000 => format!(":{seed}"),
            HashScheme::Sha256Mod => format!("{seed}:subject:"),
        }
    }

    fn subject_comes_first(self) -> bool {
        matches!(self, HashScheme::GrowthbookV1 | HashScheme::Optimizely | HashScheme::Murmur3_10000)
    }
}

/// The native seed of an experiment: `<byte length of scope>:<scope><salt>`. With the length in front no two
/// pairs share a seed; joined by a separator, `('a:b', 'c')` and `('a', 'b:c')` would.
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
    /// The seed and what separates it from the subject.
    framed: Prefix,
}

impl Bucketer {
    /// Prepares a seed.
    pub fn new(scheme: HashScheme, seed: &str) -> Self {
        Bucketer { scheme, framed: Prefix::new(scheme.framed(seed)) }
    }

    /// The same as [`bucket`] of the scheme and seed this was made with.
    pub fn bucket(&self, subject: &str) -> f64 {
        if self.scheme == HashScheme::Native {
            return upper_53_bits(self.framed.hash(subject.as_bytes()));
        }
        self.vendor_bucket(subject)
    }

    /// Out of line, so that the native path keeps its registers.
    #[inline(never)]
    fn vendor_bucket(&self, subject: &str) -> f64 {
        self.draw(subject).bucket()
    }

    /// The hash of a subject before it becomes a bucket.
    fn draw(&self, subject: &str) -> Draw {
        let text = self.text(subject);
        match self.scheme {
            HashScheme::Native => Draw::Bits64(self.framed.hash(subject.as_bytes())),
            HashScheme::GrowthbookV1 => modulo(fnv1a32_utf16(text), 1000),
            HashScheme::GrowthbookV2 => modulo(fnv1a32_decimal(fnv1a32_utf16(text)), 10_000),
            HashScheme::GrowthbookV2Utf8 => modulo(fnv1a32_decimal(fnv1a32_utf8(text)), 10_000),
            HashScheme::Unleash => modulo(murmur3_x86_32(text, 0), 100),
            HashScheme::Planout | HashScheme::Launchdarkly | HashScheme::Posthog => {
                Draw::Bits60(hash::sha1_60([text[0], text[1], ""]))
            }
            HashScheme::Optimizely => scaled(murmur3_x86_32(text, 1), 10_000),
            HashScheme::Flagsmith => flagsmith(text),
            HashScheme::Eppo => modulo(hash::md5_32(text), 10_000),
            HashScheme::Statsig => Draw::Step { number: (hash::sha256_64(text) % 10_000) as u32, of: 10_000 },
            HashScheme::Flagd => scaled(murmur3_x86_32(text, 0), 1000),
            HashScheme::Fnv1a32 => Draw::Bits32(fnv1a32_utf16(text)),
            HashScheme::Murmur3_10000 => modulo(murmur3_x86_32(text, 0), 10_000),
            HashScheme::Sha256Mod => Draw::Bits32(hash::sha256_32(text)),
        }
    }

    /// What is hashed: the framed seed and the subject, in the scheme's order.
    pub(crate) fn text<'a>(&'a self, subject: &'a str) -> [&'a str; 2] {
        let framed = self.framed.as_str();
        if self.scheme.subject_comes_first() { [subject, framed] } else { [framed, subject] }
    }
}

/// The number of hashes of 32 bits.
pub(crate) const TWO_32: f64 = (1_u64 << 32) as f64;

/// What a scheme makes of a hash.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
enum Draw {
    /// 64 bits.
    Bits64(u64),
    /// The number of one of a few steps of the same size.
    Step {
        /// Counted from 0.
        number: u32,
        /// [`HashScheme::steps`].
        of: u32,
    },
    /// 32 bits.
    Bits32(u32),
    /// One of Flagsmith's 9998 steps.
    Flagsmith(u32),
    /// 60 bits, the first 15 hexadecimal digits.
    Bits60(u64),
}

impl Draw {
    /// Its place in [0, 1).
    fn bucket(self) -> f64 {
        match self {
            Draw::Bits64(hash) => upper_53_bits(hash),
            Draw::Step { number, of } => f64::from(number) / f64::from(of),
            // Through the percentage, which a double may round otherwise.
            Draw::Flagsmith(number) => f64::from(number) / 9998.0 * 100.0 / 100.0,
            Draw::Bits32(hash) => f64::from(hash) / TWO_32,
            Draw::Bits60(hash) => unit_of_60_bits(hash),
        }
    }
}

/// The share of 60 bits in the most there are, `0xfffffffffffffff`. That and the hash round to a double each,
/// so the 64 highest hashes divide to 1, which is no bucket.
pub(crate) fn unit_of_60_bits(hash: u64) -> f64 {
    (hash as f64 / 0xfff_ffff_ffff_ffff_u64 as f64).min(1.0_f64.next_down())
}

fn modulo(hash: u32, of: u32) -> Draw {
    Draw::Step { number: hash % of, of }
}

/// floor(hash / 2^32 * of), without rounding.
fn scaled(hash: u32, of: u32) -> Draw {
    Draw::Step { number: ((u64::from(hash) * u64::from(of)) >> 32) as u32, of }
}

/// A hash of 9998 mod 9999 would be a bucket of 1, so it is drawn again.
fn flagsmith(text: [&str; 2]) -> Draw {
    let mut rounds = (1..=64).map(|times| (hash::md5_128_repeated(text, times) % 9999) as u32);
    let number = rounds.find(|number| *number < 9998);
    // 64 draws fail once in 9999^64.
    Draw::Flagsmith(number.unwrap_or(0))
}

fn upper_53_bits(hash: u64) -> f64 {
    const STEP: f64 = 1.0 / (1_u64 << 53) as f64;
    (hash >> 11) as f64 * STEP
}
