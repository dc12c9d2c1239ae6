//! Who calls: the Postgres role of a request. What that role may do is the database's to say.

use axum::extract::FromRequestParts;
use axum::http::HeaderMap;
use axum::http::header::AUTHORIZATION;
use axum::http::request::Parts;
use base64::Engine;
use base64::engine::general_purpose::STANDARD;
use jsonwebtoken::errors::ErrorKind;
use jsonwebtoken::{Algorithm, DecodingKey, Validation, decode, decode_header};
use serde_json::{Map, Value};
use std::sync::Arc;
use subtle::ConstantTimeEq;

use super::problem::Problem;
use crate::app::App;
use crate::settings::Access;

/// Clocks may differ by so much.
const LEEWAY_SECONDS: f64 = 30.0;
/// RFC 7518, 3.2: a key of HS256 has at least as many bits as its hash.
const SECRET_BYTES: usize = 32;

/// Who a request is from.
#[derive(Clone, Debug, PartialEq)]
pub struct Caller {
    /// The role of its transactions; without one they have that of the connection.
    pub role: Option<String>,
    /// The token's claims, as JSON.
    pub claims: Option<String>,
    /// It came without a token.
    pub anonymous: bool,
}

impl Caller {
    /// The relay itself: what its connection may do.
    pub const RELAY: Caller = Caller { role: None, claims: None, anonymous: false };
}

/// Checks tokens, each algorithm with its own key only.
pub struct Verifier {
    keys: Vec<(DecodingKey, Validation)>,
}

impl Verifier {
    /// # Errors
    /// What is wrong with the keys.
    pub fn new(access: &Access) -> Result<Self, String> {
        let mut keys = Vec::new();
        let audience = access.jwt_audience.as_deref();
        if let Some(secret) = &access.jwt_secret {
            if secret.len() < SECRET_BYTES {
                return Err(format!("EXP_JWT_SECRET must have at least {SECRET_BYTES} bytes"));
            }
            keys.push((DecodingKey::from_secret(secret.as_bytes()), validation(Algorithm::HS256, audience)));
        }
        if let Some(pem) = &access.jwt_public_key {
            let key = DecodingKey::from_rsa_pem(pem.as_bytes())
                .map_err(|error| format!("EXP_JWT_PUBLIC_KEY is no public RSA key: {error}"))?;
            keys.push((key, validation(Algorithm::RS256, audience)));
        }
        Ok(Verifier { keys })
    }

    /// The claims of a token that is in force.
    fn claims(&self, token: &str) -> Result<Map<String, Value>, Problem> {
        if self.keys.is_empty() {
            return Err(Problem::unauthenticated("UNAUTHENTICATED: tokens are not accepted here"));
        }
        let unreadable = || Problem::unauthenticated("UNAUTHENTICATED: the token cannot be read");
        // Only tells which key there is for it: a token never brings an algorithm that has no key of its own.
        let algorithm = decode_header(token).map_err(|_| unreadable())?.alg;
        let (key, validation) = self
            .keys
            .iter()
            .find(|(_, validation)| validation.algorithms.contains(&algorithm))
            .ok_or_else(|| Problem::unauthenticated("UNAUTHENTICATED: the token's algorithm is not accepted"))?;
        let claims =
            decode::<Map<String, Value>>(token, key, validation).map(|token| token.claims).map_err(|error| {
                Problem::unauthenticated(match error.kind() {
                    ErrorKind::InvalidAudience | ErrorKind::MissingRequiredClaim(_) => {
                        "UNAUTHENTICATED: the token is for another audience"
                    }
                    ErrorKind::InvalidSignature => "UNAUTHENTICATED: the token's signature is wrong",
                    _ => "UNAUTHENTICATED: the token cannot be read",
                })
            })?;
        check_time(&claims, jsonwebtoken::get_current_timestamp() as f64)?;
        Ok(claims)
    }
}

/// `exp` and `nbf`, which may have fractions (RFC 7519, 2): the library takes none where JSON numbers keep their
/// digits.
fn check_time(claims: &Map<String, Value>, now: f64) -> Result<(), Problem> {
    let refused = |problem: &str| Err(Problem::unauthenticated(format!("UNAUTHENTICATED: the token {problem}")));
    let time = |name: &str| match claims.get(name) {
        None => Ok(None),
        Some(time) => time.as_f64().map(Some).ok_or(()),
    };
    match (time("exp"), time("nbf")) {
        (Err(()), _) | (_, Err(())) => refused("has a time that is no number"),
        (Ok(Some(end)), _) if end + LEEWAY_SECONDS < now => refused("has expired"),
        (_, Ok(Some(begin))) if begin - LEEWAY_SECONDS > now => refused("is not yet in force"),
        _ => Ok(()),
    }
}

/// Which tokens are taken.
impl std::fmt::Display for Verifier {
    fn fmt(&self, out: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
        let algorithms: Vec<String> = self
            .keys
            .iter()
            .flat_map(|(_, validation)| &validation.algorithms)
            .map(|name| format!("{name:?}"))
            .collect();
        out.write_str(
            if algorithms.is_empty() { "none are accepted".to_owned() } else { algorithms.join(", ") }.as_str(),
        )
    }
}

fn validation(algorithm: Algorithm, audience: Option<&str>) -> Validation {
    let mut validation = Validation::new(algorithm);
    validation.validate_exp = false;
    validation.validate_aud = audience.is_some();
    // A token without an end is the issuer's decision; one for nobody in particular is not for us.
    validation.set_required_spec_claims::<&str>(if audience.is_some() { &["aud"] } else { &[] });
    if let Some(audience) = audience {
        validation.set_audience(&[audience]);
    }
    validation
}

/// The caller by the headers, else by a token of the query: WebSocket and EventSource cannot send headers.
///
/// # Errors
/// 401 where who they are is not said or not proved.
pub async fn caller(app: &App, headers: &HeaderMap, query_token: Option<&str>) -> Result<Caller, Problem> {
    let access = &app.settings.access;
    match (headers.get(AUTHORIZATION), query_token) {
        (Some(header), _) => {
            let (scheme, credentials) =
                header.to_str().ok().and_then(|text| text.split_once(' ')).ok_or_else(|| {
                    Problem::unauthenticated("UNAUTHENTICATED: Authorization must be: Bearer, and a token")
                })?;
            match scheme.to_ascii_lowercase().as_str() {
                "bearer" => of_claims(access, app.verifier.claims(credentials.trim())?),
                "basic" => superadmin(access, credentials.trim()),
                _ => Err(Problem::unauthenticated("UNAUTHENTICATED: Authorization must be: Bearer, and a token")),
            }
        }
        (None, Some(token)) => of_claims(access, app.verifier.claims(token)?),
        (None, None) => anonymous(access).ok_or_else(|| Problem {
            code: "PGRST302".to_owned(),
            ..Problem::unauthenticated("UNAUTHENTICATED: a token is needed")
        }),
    }
}

fn anonymous(access: &Access) -> Option<Caller> {
    let role = access.anonymous_role.clone()?;
    Some(Caller { role: Some(role), claims: None, anonymous: true })
}

fn of_claims(access: &Access, claims: Map<String, Value>) -> Result<Caller, Problem> {
    let role = match claims.get(&access.jwt_role_claim) {
        Some(Value::String(role)) => role.clone(),
        None => access.anonymous_role.clone().ok_or_else(|| {
            Problem::forbidden(format!("ROLE_REFUSED: the token has no claim {:?}", access.jwt_role_claim))
        })?,
        Some(_) => return Err(Problem::forbidden("ROLE_REFUSED: the token's role is no text")),
    };
    Ok(Caller { role: Some(role), claims: Some(Value::Object(claims).to_string()), anonymous: false })
}

/// Basic authentication is for one account, and for none unless it is configured.
fn superadmin(access: &Access, credentials: &str) -> Result<Caller, Problem> {
    let refused = || Problem::unauthenticated("UNAUTHENTICATED: Basic authentication is refused");
    let expected = access.superadmin.as_deref().ok_or_else(refused)?;
    let given = STANDARD.decode(credentials).map_err(|_| refused())?;
    if !same(&given, expected.as_bytes()) {
        return Err(refused());
    }
    Ok(Caller { role: access.superadmin_role.clone(), claims: None, anonymous: false })
}

/// Whether the internal token was given.
///
/// # Errors
/// 401 where it was not, or there is none.
pub fn internal(access: &Access, headers: &HeaderMap) -> Result<Caller, Problem> {
    let refused = || Problem::unauthenticated("UNAUTHENTICATED: the internal token is needed");
    let expected = access.internal_token.as_deref().ok_or_else(refused)?;
    let given = headers.get(AUTHORIZATION).and_then(|header| header.to_str().ok()).ok_or_else(refused)?;
    let (scheme, token) = given.split_once(' ').ok_or_else(refused)?;
    if !scheme.eq_ignore_ascii_case("bearer") || !same(token.trim().as_bytes(), expected.as_bytes()) {
        return Err(refused());
    }
    Ok(Caller::RELAY)
}

/// Compares in a time that tells nothing but the length.
fn same(given: &[u8], expected: &[u8]) -> bool {
    given.ct_eq(expected).into()
}

impl FromRequestParts<Arc<App>> for Caller {
    type Rejection = Problem;

    async fn from_request_parts(parts: &mut Parts, app: &Arc<App>) -> Result<Self, Problem> {
        caller(app, &parts.headers, None).await
    }
}

#[cfg(test)]
mod tests {
    use jsonwebtoken::{EncodingKey, Header, encode};
    use serde_json::json;

    use super::*;

    const SECRET: &str = "a secret that is long enough for HS256";

    fn access() -> Access {
        Access { jwt_secret: Some(SECRET.to_owned()), jwt_role_claim: "role".to_owned(), ..Access::default() }
    }

    fn token(algorithm: Algorithm, claims: &Value) -> String {
        encode(&Header::new(algorithm), claims, &EncodingKey::from_secret(SECRET.as_bytes())).expect("a token")
    }

    fn now() -> u64 {
        jsonwebtoken::get_current_timestamp()
    }

    fn said(access: &Access, token: &str) -> Result<Map<String, Value>, String> {
        Verifier::new(access).expect("keys").claims(token).map_err(|problem| problem.message)
    }

    #[test]
    fn a_token_in_force_is_taken() {
        let claims = json!({"role": "app", "exp": now() + 60, "nbf": now() - 1});
        assert_eq!(said(&access(), &token(Algorithm::HS256, &claims)).expect("claims")["role"], "app");
        let fraction = json!({"role": "app", "exp": now() as f64 + 60.25});
        assert!(said(&access(), &token(Algorithm::HS256, &fraction)).is_ok());
    }

    #[test]
    fn a_token_out_of_force_is_refused() {
        let problem = |claims: Value| said(&access(), &token(Algorithm::HS256, &claims)).expect_err("refused");
        assert!(problem(json!({"role": "app", "exp": now() - 60})).contains("expired"));
        assert!(problem(json!({"role": "app", "nbf": now() + 60})).contains("not yet"));
        assert!(problem(json!({"role": "app", "exp": now() as f64 - 60.5})).contains("expired"));
        assert!(problem(json!({"role": "app", "exp": "tomorrow"})).contains("no number"));
        assert!(problem(json!({"role": "app", "exp": null})).contains("no number"));
    }

    #[test]
    fn another_algorithm_is_refused() {
        let refused = said(&access(), &token(Algorithm::HS512, &json!({"role": "app"}))).expect_err("refused");
        assert!(refused.contains("algorithm"), "{refused}");
        // {"alg":"none","typ":"JWT"}.{"role":"postgres"}. and an empty signature
        let none = "eyJhbGciOiJub25lIiwidHlwIjoiSldUIn0.eyJyb2xlIjoicG9zdGdyZXMifQ.";
        assert!(said(&access(), none).is_err());
        let other = Access { jwt_secret: Some("another secret that is long enough".to_owned()), ..access() };
        assert!(
            said(&other, &token(Algorithm::HS256, &json!({"role": "app"}))).expect_err("refused").contains("wrong")
        );
    }

    #[test]
    fn the_audience_is_asked_for_where_there_is_one() {
        let access = Access { jwt_audience: Some("relay".to_owned()), ..access() };
        assert!(said(&access, &token(Algorithm::HS256, &json!({"aud": ["relay", "x"]}))).is_ok());
        for claims in [json!({"aud": "other"}), json!({"role": "app"})] {
            assert!(said(&access, &token(Algorithm::HS256, &claims)).expect_err("refused").contains("audience"));
        }
        assert!(said(&self::access(), &token(Algorithm::HS256, &json!({"aud": "other"}))).is_ok());
    }

    #[test]
    fn a_short_secret_is_no_secret() {
        assert!(Verifier::new(&Access { jwt_secret: Some("short".to_owned()), ..access() }).is_err());
        assert!(Verifier::new(&Access { jwt_public_key: Some("no key".to_owned()), ..access() }).is_err());
    }

    #[test]
    fn basic_authentication_is_refused_unless_configured() {
        let given = STANDARD.encode("root:secret");
        assert_eq!(superadmin(&access(), &given).expect_err("refused").status.as_u16(), 401);
        let configured =
            Access { superadmin: Some("root:secret".to_owned()), superadmin_role: Some("boss".to_owned()), ..access() };
        assert_eq!(superadmin(&configured, &given).expect("it is right").role.as_deref(), Some("boss"));
        assert!(superadmin(&configured, &STANDARD.encode("root:secreT")).is_err());
    }

    #[test]
    fn the_internal_token_is_one_of_its_own() {
        let mut headers = HeaderMap::new();
        headers.insert(AUTHORIZATION, "Bearer cron".parse().expect("a header"));
        assert!(internal(&access(), &headers).is_err());
        let configured = Access { internal_token: Some("cron".to_owned()), ..access() };
        assert_eq!(internal(&configured, &headers).expect("it is right"), Caller::RELAY);
        headers.insert(AUTHORIZATION, "Bearer cro".parse().expect("a header"));
        assert!(internal(&configured, &headers).is_err());
    }

    #[test]
    fn the_role_is_the_claim_s() {
        let claims = |value: Value| value.as_object().expect("an object").clone();
        let caller = of_claims(&access(), claims(json!({"role": "app"}))).expect("a role");
        assert_eq!((caller.role.as_deref(), caller.anonymous), (Some("app"), false));
        assert!(of_claims(&access(), claims(json!({"role": ["app"]}))).is_err());
        assert_eq!(of_claims(&access(), claims(json!({}))).expect_err("refused").status.as_u16(), 403);
        let open = Access { anonymous_role: Some("web".to_owned()), ..access() };
        assert_eq!(of_claims(&open, claims(json!({}))).expect("a role").role.as_deref(), Some("web"));
    }
}
