//! xxh3-64 with seed 0 over texts that all begin alike.

use xxhash_rust::xxh3::{Xxh3, xxh3_64};

/// What the texts begin with. Where xxh3 reads a text 16 bytes at a time (from 17 bytes to 128, which is most of
/// them), each such lane is taken from where it lies. To join the parts in memory first took twice as long, since
/// the processor waits where it reads back in one piece what was written in two.
#[derive(Debug, Clone)]
pub(super) struct Prefix {
    text: Box<str>,
    /// Its last 16 bytes (if there are fewer, zeros before them), then zeros: from `16 - n`, a lane that begins with
    /// the last `n` bytes.
    tail: [u8; 32],
}

impl Prefix {
    pub(super) fn new(text: String) -> Self {
        let last = &text.as_bytes()[text.len().saturating_sub(16)..];
        let mut tail = [0; 32];
        tail[16 - last.len()..16].copy_from_slice(last);
        Prefix { text: text.into_boxed_str(), tail }
    }

    pub(super) fn as_str(&self) -> &str {
        &self.text
    }

    /// The hash of the prefix and the rest as one text.
    pub(super) fn hash(&self, rest: &[u8]) -> u64 {
        let length = self.text.len() + rest.len();
        if (17..=128).contains(&length) { self.hash_lanes(rest, length) } else { self.hash_other(rest, length) }
    }

    #[inline(never)]
    fn hash_other(&self, rest: &[u8], length: usize) -> u64 {
        if length <= 16 {
            let mut joined = [0; 16];
            let (head, tail) = joined[..length].split_at_mut(self.text.len());
            head.copy_from_slice(self.text.as_bytes());
            tail.copy_from_slice(rest);
            return xxh3_64(&joined[..length]);
        }
        let mut state = Xxh3::new();
        state.update(self.text.as_bytes());
        state.update(rest);
        state.digest()
    }

    /// The method for 17 bytes to 128: lanes from both ends towards the middle, where the last two may overlap.
    #[inline(never)]
    fn hash_lanes(&self, rest: &[u8], length: usize) -> u64 {
        let text = Text { prefix: self, rest, start: first_lane(rest), length };
        let mut sum = PRIME64_1.wrapping_mul(length as u64).wrapping_add(text.pair(0));
        for nth in 1..length.div_ceil(32) {
            sum = sum.wrapping_add(text.pair(nth));
        }
        let sum = (sum ^ sum >> 37).wrapping_mul(PRIME_MX1);
        sum ^ sum >> 32
    }
}

/// A text in two parts.
struct Text<'a> {
    prefix: &'a Prefix,
    rest: &'a [u8],
    /// The first lane of the rest.
    start: u128,
    /// Of both.
    length: usize,
}

impl Text<'_> {
    /// What comes of the nth lanes from both ends.
    #[inline(always)]
    fn pair(&self, nth: usize) -> u64 {
        let [front, back] = &SECRET[nth];
        mixed(self.lane(16 * nth), front).wrapping_add(mixed(self.lane(self.length - 16 * (nth + 1)), back))
    }

    #[inline(always)]
    fn lane(&self, at: usize) -> u128 {
        let prefix = self.prefix.text.as_bytes();
        if at >= prefix.len() {
            return lane(self.rest, at - prefix.len());
        }
        match prefix.len() - at {
            left @ ..16 => lane(&self.prefix.tail, 16 - left) | self.start << (8 * left),
            _ => lane(prefix, at),
        }
    }
}

fn lane(text: &[u8], at: usize) -> u128 {
    let bytes = text[at..].first_chunk().expect("a text has the lanes that its length gives it");
    u128::from_le_bytes(*bytes)
}

/// The first 16 bytes; if there are fewer, zeros after them.
fn first_lane(text: &[u8]) -> u128 {
    /// Two words of `size` bytes at the ends of a text that is at most as long as both.
    fn ends(first: impl Into<u128>, last: impl Into<u128>, length: usize, size: usize) -> u128 {
        first.into() | last.into() << (8 * (length - size))
    }
    if let Some(bytes) = text.first_chunk() {
        return u128::from_le_bytes(*bytes);
    }
    if let (Some(first), Some(last)) = (text.first_chunk(), text.last_chunk()) {
        return ends(u64::from_le_bytes(*first), u64::from_le_bytes(*last), text.len(), 8);
    }
    if let (Some(first), Some(last)) = (text.first_chunk(), text.last_chunk()) {
        return ends(u32::from_le_bytes(*first), u32::from_le_bytes(*last), text.len(), 4);
    }
    text.iter().rev().fold(0, |lane, byte| lane << 8 | u128::from(*byte))
}

/// A lane, told apart from the others by a part of the secret, multiplied with itself.
fn mixed(lane: u128, [low, high]: &[u64; 2]) -> u64 {
    let product = u128::from(lane as u64 ^ low) * u128::from((lane >> 64) as u64 ^ high);
    product as u64 ^ (product >> 64) as u64
}

const PRIME64_1: u64 = 0x9e37_79b1_85eb_ca87;
const PRIME_MX1: u64 = 0x1656_6791_9e37_79f9;

/// The first 128 bytes of xxh3's default secret: for the lane from the front and the one from the back, in turn.
const SECRET: [[[u64; 2]; 2]; 4] = [
    [[0xbe4b_a423_396c_feb8, 0x1cad_21f7_2c81_017c], [0xdb97_9083_e96d_d4de, 0x1f67_b3b7_a4a4_4072]],
    [[0x78e5_c0cc_4ee6_79cb, 0x2172_ffcc_7dd0_5a82], [0x8e24_43f7_7446_08b8, 0x4c26_3a81_e690_35e0]],
    [[0xcb00_c391_bb52_283c, 0xa32e_531b_8b65_d088], [0x4ef9_0da2_9748_6471, 0xd8ac_dea9_46ef_1938]],
    [[0x3f34_9ce3_3f76_faa8, 0x1d4f_0bc7_c7bb_dcf9], [0x3159_b4cd_4be0_518a, 0x6473_78d9_c97e_9fc8]],
];

#[cfg(test)]
mod tests {
    use super::*;

    /// Wherever it is cut: across the lengths at which the method changes, and all that a lane can lie across.
    #[test]
    fn a_text_in_two_parts_hashes_as_one() {
        let text: String = (0_u32..300).map(|at| char::from((at.wrapping_mul(2_654_435_761) >> 25) as u8)).collect();
        for length in 0..=text.len() {
            for cut in 0..=length {
                let prefix = Prefix::new(text[..cut].to_owned());
                let hash = prefix.hash(&text.as_bytes()[cut..length]);
                assert_eq!(hash, xxh3_64(&text.as_bytes()[..length]), "{length} bytes, cut at {cut}");
            }
        }
    }
}
