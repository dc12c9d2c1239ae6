//! Secrets: a subscription has the name of a variable of the relay's environment, never a value.

use base64::Engine as _;
use base64::engine::general_purpose::STANDARD;

use crate::settings::OWN_VARIABLES;

/// Shorter ones can be guessed from a signature.
const SHORTEST: usize = 16;

/// What the system, a cloud or a library puts into an environment: nothing to sign with, or a secret that is not ours.
const OTHERS_PREFIXES: [&str; 16] = [
    "AWS_",
    "AZURE_",
    "CREDENTIALS_",
    "DBUS_",
    "EXPERIMENT_SERVICE_",
    "GOOGLE_",
    "JOURNAL_",
    "KUBERNETES_",
    "LC_",
    "LD_",
    "LISTEN_",
    "RUST",
    "SSH_",
    "SSL_",
    "SYSTEMD_",
    "XDG_",
];
const OTHERS: [&str; 20] = [
    "HOME",
    "HOSTNAME",
    "INVOCATION_ID",
    "LANG",
    "LANGUAGE",
    "LOGNAME",
    "MAIL",
    "MAINPID",
    "NOTIFY_SOCKET",
    "NO_PROXY",
    "OLDPWD",
    "PATH",
    "PWD",
    "SHELL",
    "SHLVL",
    "TERM",
    "TMPDIR",
    "TZ",
    "USER",
    "_",
];

/// The keys to sign with: more than one while a secret is replaced.
pub type Keys = Vec<Vec<u8>>;

/// The keys that a reference means.
///
/// # Errors
/// Why there is none: then nothing is sent.
pub fn resolve(reference: Option<&str>, variable: impl Fn(&str) -> Option<String>) -> Result<Keys, String> {
    let name = reference.filter(|name| !name.is_empty()).ok_or("secret: the subscription names none")?;
    let of_name = |byte: u8| byte.is_ascii_alphanumeric() || byte == b'_';
    if !name.bytes().all(of_name) || name.as_bytes()[0].is_ascii_digit() {
        return Err("secret: what the subscription names is not the name of a variable".to_owned());
    }
    if is_taken(&name.to_ascii_uppercase()) {
        return Err(format!("secret: {name} is a variable that no subscription may name"));
    }
    let value = variable(name).unwrap_or_default();
    let keys = value.split_whitespace().map(|secret| key(name, secret)).collect::<Result<Keys, _>>()?;
    if keys.is_empty() {
        return Err(format!("secret: the relay's environment has no {name}"));
    }
    Ok(keys)
}

fn is_taken(name: &str) -> bool {
    let prefixes = OWN_VARIABLES.iter().chain(&OTHERS_PREFIXES);
    name.ends_with("_PROXY") || OTHERS.contains(&name) || prefixes.into_iter().any(|prefix| name.starts_with(prefix))
}

/// `whsec_` and base64, as Standard Webhooks has it, or the bytes of the text.
fn key(name: &str, secret: &str) -> Result<Vec<u8>, String> {
    let key = match secret.strip_prefix("whsec_") {
        None => secret.as_bytes().to_vec(),
        Some(coded) => STANDARD.decode(coded).map_err(|_| format!("secret: {name} is whsec_ without base64"))?,
    };
    if key.len() < SHORTEST {
        return Err(format!("secret: {name} has one that is shorter than {SHORTEST} bytes (spaces separate secrets)"));
    }
    Ok(key)
}

#[cfg(test)]
mod tests {
    use super::*;

    fn variable(name: &str) -> Option<String> {
        let value = match name {
            "HOOK_SECRET" => "0123456789abcdef",
            "HOOK_STANDARD" => "whsec_MDEyMzQ1Njc4OWFiY2RlZg==",
            "HOOK_TWO" => "0123456789abcdef\nfedcba9876543210",
            "HOOK_SHORT" => "0123456789abcde",
            "HOOK_SHORT_CODED" => "whsec_MDEy",
            "HOOK_BROKEN" => "whsec_%%%%%%%%%%%%%%%%%%%%%%%%%",
            "HOOK_EMPTY" => "",
            "HOOK_BLANK" => "  ",
            "HOOK_MISSING" => return None,
            _ => "a value that must not be used",
        };
        Some(value.to_owned())
    }

    #[test]
    fn secrets_are_found_by_their_names() {
        for (name, expected) in [
            ("HOOK_SECRET", &["0123456789abcdef"][..]),
            ("HOOK_STANDARD", &["0123456789abcdef"]),
            ("HOOK_TWO", &["0123456789abcdef", "fedcba9876543210"]),
        ] {
            let keys: Vec<Vec<u8>> = expected.iter().map(|key| key.as_bytes().to_vec()).collect();
            assert_eq!(resolve(Some(name), variable), Ok(keys), "{name}");
        }
    }

    #[test]
    fn there_is_no_signing_without_one() {
        for name in ["HOOK_SHORT", "HOOK_SHORT_CODED", "HOOK_BROKEN", "HOOK_EMPTY", "HOOK_BLANK", "HOOK_MISSING"] {
            let error = resolve(Some(name), variable).expect_err(name);
            assert!(error.contains(name), "{error}");
        }
        assert!(resolve(None, variable).is_err() && resolve(Some(""), variable).is_err());
    }

    #[test]
    fn names_of_others_are_refused() {
        for name in [
            "DATABASE_URL",
            "database_url",
            "EXP_JWT_SECRET",
            "EXP_INTERNAL_TOKEN",
            "S3_SECRET_KEY",
            "PGPASSWORD",
            "PATH",
            "HOME",
            "LD_PRELOAD",
            "AWS_SECRET_ACCESS_KEY",
            "https_proxy",
            "HTTPS_PROXY",
            "SSL_CERT_FILE",
            "a b",
            "A=B",
            "1A",
            "A\0",
            "É",
            "A-B",
            "$A",
        ] {
            let error = resolve(Some(name), |_| panic!("{name} was read")).expect_err(name);
            assert!(error.starts_with("secret: "), "{error}");
        }
    }
}
