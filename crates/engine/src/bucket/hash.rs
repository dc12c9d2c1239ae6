//! The hash functions of the vendors' schemes, over texts that lie in parts.

use md5::{Digest, Md5};
use sha1::Sha1;
use sha2::Sha256;

/// FNV-1a of 32 bits (Fowler, Noll, Vo; RFC 9923) over what `charCodeAt` gives for each place of a text: a code
/// unit above 0xff is xor-ed whole, as the scripts do that hash so.
pub(crate) fn fnv1a32_utf16(parts: [&str; 2]) -> u32 {
    fnv1a32(parts.into_iter().flat_map(str::encode_utf16).map(u32::from))
}

/// FNV-1a of 32 bits over UTF-8.
pub(crate) fn fnv1a32_utf8(parts: [&str; 2]) -> u32 {
    fnv1a32(parts.into_iter().flat_map(str::bytes).map(u32::from))
}

/// FNV-1a of 32 bits over the decimal digits of a number.
pub(crate) fn fnv1a32_decimal(number: u32) -> u32 {
    // u32::MAX has 10 digits.
    let digits = (0..10).rev().map(|place| number / 10_u32.pow(place));
    let digits = digits.skip_while(|head| *head == 0).map(|head| u32::from(b'0') + head % 10);
    // Every digit of 0 is skipped as leading.
    if number == 0 { fnv1a32([u32::from(b'0')]) } else { fnv1a32(digits) }
}

fn fnv1a32(units: impl IntoIterator<Item = u32>) -> u32 {
    units.into_iter().fold(0x811c_9dc5, |hash, unit| (hash ^ unit).wrapping_mul(0x0100_0193))
}

/// MurmurHash3_x86_32 (Appleby) over UTF-8.
pub(crate) fn murmur3_x86_32(parts: [&str; 2], seed: u32) -> u32 {
    let (mut hash, mut block, mut length) = (seed, 0, 0_u32);
    for byte in parts.into_iter().flat_map(str::bytes) {
        block |= u32::from(byte) << (8 * (length % 4));
        length += 1;
        if length % 4 == 0 {
            hash = (hash ^ murmur3_block(block)).rotate_left(13).wrapping_mul(5).wrapping_add(0xe654_6b64);
            block = 0;
        }
    }
    // The rest of 1 to 3 bytes; a block of 0 changes nothing.
    hash ^= murmur3_block(block) ^ length;
    hash = (hash ^ (hash >> 16)).wrapping_mul(0x85eb_ca6b);
    hash = (hash ^ (hash >> 13)).wrapping_mul(0xc2b2_ae35);
    hash ^ (hash >> 16)
}

fn murmur3_block(block: u32) -> u32 {
    block.wrapping_mul(0xcc9e_2d51).rotate_left(15).wrapping_mul(0x1b87_3593)
}

/// The first 15 hexadecimal digits of SHA-1 as a number.
pub(crate) fn sha1_60(parts: [&str; 3]) -> u64 {
    first_64(&digest::<Sha1>(&parts)) >> 4
}

/// The first 64 bits of SHA-256.
pub(crate) fn sha256_64(parts: [&str; 2]) -> u64 {
    first_64(&digest::<Sha256>(&parts))
}

/// The first 32 bits of SHA-256.
pub(crate) fn sha256_32(parts: [&str; 2]) -> u32 {
    (sha256_64(parts) >> 32) as u32
}

/// The first 32 bits of MD5.
pub(crate) fn md5_32(parts: [&str; 2]) -> u32 {
    (first_64(&digest::<Md5>(&parts)) >> 32) as u32
}

/// MD5, as a number of 128 bits, of a text written so many times with commas between.
pub(crate) fn md5_128_repeated(parts: [&str; 2], times: usize) -> u128 {
    let mut state = Md5::new();
    for round in 0..times {
        if round > 0 {
            state.update(",");
        }
        parts.iter().for_each(|part| state.update(part));
    }
    u128::from_be_bytes(state.finalize().into())
}

fn digest<D: Digest>(parts: &[&str]) -> impl AsRef<[u8]> + use<D> {
    let mut state = D::new();
    parts.iter().for_each(|part| state.update(part));
    state.finalize()
}

/// The first 8 bytes of a digest, the first of them the highest. All digests here are longer.
fn first_64(digest: &impl AsRef<[u8]>) -> u64 {
    digest.as_ref().iter().take(8).fold(0, |number, byte| number << 8 | u64::from(*byte))
}

#[cfg(test)]
mod tests {
    use super::*;

    /// Noll's test_fnv.c.
    #[test]
    fn fnv1a32_gives_its_published_values() {
        let cases =
            [("", 0x811c_9dc5), ("a", 0xe40c_292c), ("b", 0xe70c_2de5), ("fo", 0x6222_e842), ("foobar", 0xbf9c_f968)];
        for (text, expected) in cases {
            assert_eq!(fnv1a32_utf8([text, ""]), expected, "{text}");
            assert_eq!(fnv1a32_utf16(["", text]), expected, "{text}");
        }
    }

    #[test]
    fn a_code_unit_is_hashed_whole() {
        assert_eq!(fnv1a32_utf16(["é", ""]), fnv1a32([0xe9]));
        assert_eq!(fnv1a32_utf16(["", "東"]), fnv1a32([0x6771]));
        assert_eq!(fnv1a32_utf16(["🙂", ""]), fnv1a32([0xd83d, 0xde42]));
        assert_eq!(fnv1a32_utf8(["é", ""]), fnv1a32([0xc3, 0xa9]));
    }

    #[test]
    fn a_number_is_hashed_as_it_is_written() {
        for number in [0, 1, 9, 10, 100, 4_294_967_295, 1_000_000_000, 999_999_999, 12_030] {
            assert_eq!(fnv1a32_decimal(number), fnv1a32_utf8([&number.to_string(), ""]), "{number}");
        }
    }

    /// Those that implementations of MurmurHash3_x86_32 test by, after <https://stackoverflow.com/a/31929528>.
    #[test]
    fn murmur3_gives_its_published_values() {
        let cases = [
            ("", 0, 0),
            ("", 1, 0x514e_28b7),
            ("", u32::MAX, 0x81f1_6f39),
            ("\0\0\0\0", 0, 0x2362_f9de),
            ("aaaa", 0x9747_b28c, 0x5a97_808a),
            ("aaa", 0x9747_b28c, 0x283e_0130),
            ("aa", 0x9747_b28c, 0x5d21_1726),
            ("a", 0x9747_b28c, 0x7fa0_9ea6),
            ("abcd", 0x9747_b28c, 0xf047_8627),
            ("Hello, world!", 0x9747_b28c, 0x2488_4cba),
            ("ππππππππ", 0x9747_b28c, 0xd580_63c1),
            ("The quick brown fox jumps over the lazy dog", 0x9747_b28c, 0x2fa8_26cd),
        ];
        for (text, seed, expected) in cases {
            for cut in (0..=text.len()).filter(|cut| text.is_char_boundary(*cut)) {
                assert_eq!(murmur3_x86_32(text.split_at(cut).into(), seed), expected, "{text}");
            }
        }
    }

    /// RFC 1321, FIPS 180.
    #[test]
    fn digests_give_their_published_values() {
        assert_eq!(md5_128_repeated(["ab", "c"], 1), 0x9001_5098_3cd2_4fb0_d696_3f7d_28e1_7f72);
        assert_eq!(md5_128_repeated(["a", "b"], 2), u128::from_be_bytes(Md5::digest("ab,ab").into()));
        assert_eq!(md5_32(["a", "bc"]), 0x9001_5098);
        assert_eq!(sha1_60(["a", "b", "c"]), 0xa99_93e3_6470_6816);
        assert_eq!(sha256_64(["ab", "c"]), 0xba78_16bf_8f01_cfea);
        assert_eq!(sha256_32(["ab", "c"]), 0xba78_16bf);
        // Statsig's hash_util_evaluation_hash_tests.
        assert_eq!(sha256_64(["", ""]), 0xe3b0_c442_98fc_1c14);
        assert_eq!(sha256_64(["blar", "gh"]), 0x0ac3_3512_d18e_20d5);
        assert_eq!(sha256_64(["unicode ", "🗻"]), 0xd460_740c_1295_9d83);
    }
}
