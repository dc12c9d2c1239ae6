//! From (scope, salt, subject) to a place on the line [0, 1), as this system and as others hash.

use md5::Md5;
use sha1::{Digest, Sha1};
use sha2::Sha256;
use xxhash_rust::xxh3::Xxh3;

/// How a seed and a subject are hashed to a bucket. Stored with the experiment, so that a later release can
/// add schemes without moving anybody.
///
/// JavaScript systems hash UTF-16 code units, the others UTF-8.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Hash)]
pub enum HashScheme {
    /// xxh3-64 with seed 0 over `<byte length of seed>:<seed><subject>`, of which the upper 53 bits are the
    /// bucket: every bucket is a double without rounding, and all of them are equally likely.
    Native,
    /// GrowthBook, hashVersion 1: fnv1a32(subject seed) mod 1000 / 1000, over UTF-16 code units.
    GrowthbookV1,
    /// GrowthBook, hashVersion 2: fnv1a32 of the decimal text of fnv1a32(seed subject), mod 10000 / 10000, over
    /// UTF-16 code units.
    GrowthbookV2,
    /// The same over UTF-8, as GrowthBook's SDKs outside of JavaScript compute it.
    GrowthbookV2Utf8,
    /// Unleash: murmur3_32(seed:subject) mod 100 / 100 for the rollout, and another draw for the variant.
    Unleash,
    /// PlanOut: the first 60 bits of sha1(seed.subject), over 2^60 - 1.
    Planout,
    /// Optimizely: floor(murmur3_32(subject seed, 1) / 2^32 * 10000) / 10000.
    Optimizely,
    /// LaunchDarkly: as PlanOut, where the seed is `flag.salt`.
    Launchdarkly,
    /// PostHog: as PlanOut for the rollout, and another draw for the variant.
    Posthog,
    /// Flagsmith: md5(seed,subject) mod 9999 / 9998; where that is 1, the list is hashed once more often.
    Flagsmith,
    /// Eppo: the first 32 bits of md5(seed-subject) mod 10000 / 10000.
    Eppo,
    /// Statsig: the first 64 bits of sha256(seed.subject) mod 10000 / 10000.
    Statsig,
    /// flagd: (murmur3_32(seed subject) * 1000) >> 32 / 1000; an experiment takes its total weight for 1000.
    Flagd,
    /// fnv1a32(seed:subject) / 2^32 over UTF-16 code units, where the seed is `scope:salt`.
    Fnv1a32,
    /// murmur3_32(subject:seed) mod 10000 / 10000.
    Murmur3_10000,
    /// The first 32 bits of sha256(seed subject) / 2^32, where the seed is `salt:org:scope:subject:`; an experiment
    /// takes them modulo its total weight.
    Sha256Mod,
}

/// The largest double below 1: some systems' formulas can come to 1 itself.
const BELOW_ONE: f64 = 1.0 - f64::EPSILON / 2.0;

impl HashScheme {
    /// All of them.
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
        Self::ALL.into_iter().find(|scheme| scheme.name() == name)
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

    /// The seed of an experiment. Other systems hash no scope, with two exceptions: their seed is the salt alone, so
    /// that whoever comes from there is not moved.
    pub fn seed(self, scope: &str, salt: &str) -> String {
        match self {
            HashScheme::Native => seed(scope, salt),
            HashScheme::Fnv1a32 => format!("{scope}:{salt}"),
            HashScheme::Sha256Mod => format!("{salt}:org:{scope}:subject:"),
            _ => salt.to_owned(),
        }
    }
}

/// The seed of a native experiment: `<byte length of scope>:<scope><salt>`. With the length in front no two pairs
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
            _ => seed.to_owned(),
        };
        Bucketer { scheme, prefix: prefix.into_boxed_str() }
    }

    /// The same as [`bucket`] of the scheme and seed this was made with.
    pub fn bucket(&self, subject: &str) -> f64 {
        match self.scheme {
            HashScheme::Native => upper_53_bits(native(self.prefix.as_bytes(), subject.as_bytes())),
            scheme => foreign(scheme, &self.prefix, subject),
        }
    }

    /// The seed as it was given; a native one with its length in front.
    pub(crate) fn seed(&self) -> &str {
        &self.prefix
    }
}

fn foreign(scheme: HashScheme, seed: &str, subject: &str) -> f64 {
    match scheme {
        HashScheme::Native => bucket(scheme, seed, subject),
        HashScheme::GrowthbookV1 => growthbook_v1(&[subject, seed], Fnv1a32::utf16),
        HashScheme::GrowthbookV2 => growthbook_v2(&[seed, subject], Fnv1a32::utf16),
        HashScheme::GrowthbookV2Utf8 => growthbook_v2(&[seed, subject], Fnv1a32::utf8),
        HashScheme::Unleash => f64::from(murmur3_32(&[seed, ":", subject], 0) % 100) / 100.0,
        HashScheme::Planout | HashScheme::Launchdarkly | HashScheme::Posthog => {
            share_of_60_bits(sha1_60(&[seed, ".", subject]))
        }
        HashScheme::Optimizely => of_10000(((u64::from(murmur3_32(&[subject, seed], 1)) * 10_000) >> 32) as u32),
        HashScheme::Flagsmith => flagsmith(seed, subject),
        HashScheme::Eppo => of_10000(first_32(&digest::<Md5>(&[seed, "-", subject])) % 10_000),
        HashScheme::Statsig => of_10000((first_64(&digest::<Sha256>(&[seed, ".", subject])) % 10_000) as u32),
        HashScheme::Flagd => flagd(seed, subject, 1000) as f64 / 1000.0,
        HashScheme::Fnv1a32 => of_32_bits(fnv1a32(&[seed, ":", subject], Fnv1a32::utf16)),
        HashScheme::Murmur3_10000 => of_10000(murmur3_32(&[subject, ":", seed], 0) % 10_000),
        HashScheme::Sha256Mod => of_32_bits(sha256_32(seed, subject)),
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

fn of_32_bits(hash: u32) -> f64 {
    f64::from(hash) / 4_294_967_296.0
}

fn of_10000(bucket: u32) -> f64 {
    f64::from(bucket) / 10_000.0
}

/// fnv1a32 (Fowler, Noll, Vo) as it goes along.
#[derive(Clone, Copy)]
pub(crate) struct Fnv1a32(u32);

impl Fnv1a32 {
    fn add(self, unit: u32) -> Self {
        Fnv1a32((self.0 ^ unit).wrapping_mul(0x0100_0193))
    }

    /// JavaScript's way: a code unit above 0xFF is taken whole, as charCodeAt gives it.
    pub(crate) fn utf16(self, text: &str) -> Self {
        text.encode_utf16().fold(self, |hash, unit| hash.add(unit.into()))
    }

    pub(crate) fn utf8(self, text: &str) -> Self {
        text.bytes().fold(self, |hash, byte| hash.add(byte.into()))
    }
}

type Encoding = fn(Fnv1a32, &str) -> Fnv1a32;

fn fnv1a32(parts: &[&str], encoding: Encoding) -> u32 {
    const OFFSET_BASIS: Fnv1a32 = Fnv1a32(0x811C_9DC5);
    parts.iter().fold(OFFSET_BASIS, |hash, part| encoding(hash, part)).0
}

/// GrowthBook's first hash, which its namespaces use whatever the experiment's version is.
pub(crate) fn growthbook_v1(parts: &[&str], encoding: Encoding) -> f64 {
    f64::from(fnv1a32(parts, encoding) % 1000) / 1000.0
}

fn growthbook_v2(parts: &[&str], encoding: Encoding) -> f64 {
    let mut digits = [0; 10];
    of_10000(fnv1a32(&[decimal(fnv1a32(parts, encoding), &mut digits)], Fnv1a32::utf8) % 10_000)
}

/// The decimal text of a number.
fn decimal(mut number: u32, digits: &mut [u8; 10]) -> &str {
    let mut start = digits.len();
    loop {
        start -= 1;
        digits[start] = b'0' + (number % 10) as u8;
        number /= 10;
        if number == 0 {
            return std::str::from_utf8(&digits[start..]).expect("digits");
        }
    }
}

/// MurmurHash3_x86_32 (Appleby) of the parts as if they were one.
pub(crate) fn murmur3_32(parts: &[&str], seed: u32) -> u32 {
    let mix = |k: u32| k.wrapping_mul(0xCC9E_2D51).rotate_left(15).wrapping_mul(0x1B87_3593);
    let (mut hash, mut block, mut length) = (seed, 0_u32, 0_u32);
    for byte in parts.iter().flat_map(|part| part.bytes()) {
        block |= u32::from(byte) << (8 * (length % 4));
        length = length.wrapping_add(1);
        if length.is_multiple_of(4) {
            hash = (hash ^ mix(block)).rotate_left(13).wrapping_mul(5).wrapping_add(0xE654_6B64);
            block = 0;
        }
    }
    hash ^= mix(block);
    hash ^= length;
    hash = (hash ^ (hash >> 16)).wrapping_mul(0x85EB_CA6B);
    hash = (hash ^ (hash >> 13)).wrapping_mul(0xC2B2_AE35);
    hash ^ (hash >> 16)
}

fn digest<D: Digest>(parts: &[&str]) -> sha1::digest::Output<D> {
    let hasher = parts.iter().fold(D::new(), |hasher, part| hasher.chain_update(part));
    hasher.finalize()
}

fn first_32(bytes: &[u8]) -> u32 {
    u32::from_be_bytes(bytes[..4].try_into().expect("four bytes"))
}

fn first_64(bytes: &[u8]) -> u64 {
    u64::from_be_bytes(bytes[..8].try_into().expect("eight bytes"))
}

/// The first 15 hexadecimal digits of the sha1.
pub(crate) fn sha1_60(parts: &[&str]) -> u64 {
    first_64(&digest::<Sha1>(parts)) >> 4
}

/// A 60-bit number over 2^60 - 1, rounded once: as the quotient lies above hash / 2^60 by less than any digit, it is
/// that with ties rounded up.
pub(crate) fn share_of_60_bits(hash: u64) -> f64 {
    let spare = 64_u32.saturating_sub(53 + hash.leading_zeros());
    let rounded = if spare == 0 { hash } else { ((hash + (1 << (spare - 1))) >> spare) << spare };
    (rounded as f64 / (1_u64 << 60) as f64).min(BELOW_ONE)
}

fn flagsmith(seed: &str, subject: &str) -> f64 {
    for times in 1.. {
        let mut parts = [",", seed, ",", subject].repeat(times);
        parts.remove(0);
        let hash = u128::from_be_bytes(digest::<Md5>(&parts).into());
        let value = (hash % 9999) as f64 / 9998.0;
        if value < 1.0 {
            return value;
        }
    }
    unreachable!("the list grows until it hashes to less than 1")
}

/// The bucket among as many as the total weight is.
pub(crate) fn flagd(seed: &str, subject: &str, total: u64) -> u64 {
    (u64::from(murmur3_32(&[seed, subject], 0)) * total) >> 32
}

/// The first 8 hexadecimal digits of the sha256.
pub(crate) fn sha256_32(seed: &str, subject: &str) -> u32 {
    first_32(&digest::<Sha256>(&[seed, subject]))
}
