//! Digests that stand for subjects where they are not to be named.

use hmac::{Hmac, Mac};
use sha2::Sha256;

/// The keyed digest of a subject: HMAC-SHA256, in hexadecimal. Without the key nobody can try out subjects.
pub fn subject(key: &[u8], subject: &str) -> String {
    let mut mac = Hmac::<Sha256>::new_from_slice(key).expect("a key may have any length");
    mac.update(subject.as_bytes());
    mac.finalize().into_bytes().iter().map(|byte| format!("{byte:02x}")).collect()
}
