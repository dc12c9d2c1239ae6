//! Digests against the published vectors of HMAC-SHA256.

use experiment_engine::digest::subject;

#[test]
fn rfc_4231() {
    // Test cases 1, 2 and 6: the last with a key longer than a block.
    let vectors: [(&[u8], &str, &str); 3] = [
        (&[0x0b; 20], "Hi There", "b0344c61d8db38535ca8afceaf0bf12b881dc200c9833da726e9376c2e32cff7"),
        (b"Jefe", "what do ya want for nothing?", "5bdcc146bf60754e6a042426089575c75a003f089d2739839dec58b964ec3843"),
        (
            &[0xaa; 131],
            "Test Using Larger Than Block-Size Key - Hash Key First",
            "60e431591ee0b67f0d8a26aacbf5b77f8e0bc6213728c5140546040f0ee37f54",
        ),
    ];
    for (key, data, digest) in vectors {
        assert_eq!(subject(key, data), digest);
    }
}

#[test]
fn depends_on_key_and_subject() {
    assert_ne!(subject(b"a", "user"), subject(b"b", "user"));
    assert_ne!(subject(b"a", "user"), subject(b"a", "user "));
    assert_eq!(subject(b"", "").len(), 64);
}
