//! What a receiver verifies: HMAC-SHA256 over the time of the attempt and the bytes of the body, in two notations.

use std::fmt::Write as _;

use aws_lc_rs::hmac;
use base64::Engine as _;
use base64::engine::general_purpose::STANDARD;

fn sign(key: &[u8], parts: &[&[u8]]) -> hmac::Tag {
    let mut context = hmac::Context::with_key(&hmac::Key::new(hmac::HMAC_SHA256, key));
    for part in parts {
        context.update(part);
    }
    context.sign()
}

/// `Webhook-Signature` as Standard Webhooks defines it: over `id.timestamp.body`, one for each key, by spaces.
pub fn standard(keys: &[Vec<u8>], id: &str, timestamp: &str, body: &[u8]) -> String {
    let signatures = keys.iter().map(|key| {
        let tag = sign(key, &[id.as_bytes(), b".", timestamp.as_bytes(), b".", body]);
        format!("v1,{}", STANDARD.encode(tag))
    });
    signatures.collect::<Vec<_>>().join(" ")
}

/// `X-Experiment-Signature`: `t=<timestamp>`, and `v1=<hex over timestamp.body>` for each key.
pub fn plain(keys: &[Vec<u8>], timestamp: &str, body: &[u8]) -> String {
    let mut header = format!("t={timestamp}");
    for key in keys {
        header.push_str(",v1=");
        for byte in sign(key, &[timestamp.as_bytes(), b".", body]).as_ref() {
            // Writing to a String cannot fail.
            let _ = write!(header, "{byte:02x}");
        }
    }
    header
}

#[cfg(test)]
mod tests {
    use super::*;

    /// The example of the Standard Webhooks' own libraries.
    #[test]
    fn standard_webhooks_agree() {
        let key = STANDARD.decode("MfKQ9r8GKYqrTwjUPD8ILPZIo2LaLaSw").expect("base64");
        let header = standard(&[key], "msg_p5jXN8AQM9LWM0D4loKWxJek", "1614265330", br#"{"test": 2432232314}"#);
        assert_eq!(header, "v1,g0hM9SsE+OTPJTGt/tmIKtSyZlE3uFJELVlNIOLJ1OE=");
    }

    /// As `openssl dgst -sha256 -hmac` has it of "1.body".
    #[test]
    fn the_plain_one_is_hex_over_timestamp_and_body() {
        let key = b"0123456789abcdef".to_vec();
        let header = plain(&[key.clone(), key], "1", b"body");
        let hex = "7dc1e25954a7e10ff20409cf9fe6e461054b517230ea91fed87cc2ad562cba9a";
        assert_eq!(header, format!("t=1,v1={hex},v1={hex}"));
    }
}
