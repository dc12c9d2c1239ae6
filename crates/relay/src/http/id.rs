//! Ids of things that have a name in a scope: `scope:name`.
//!
//! What is no letter, digit, `-`, `_` or `.` is written as `~` and two hexadecimal digits for each byte, so that an id
//! needs no encoding in a URL, and no proxy that decodes one changes it.

use std::fmt::Write;

use axum::http::HeaderMap;
use serde_json::Value;

use super::problem::Problem;
use super::query::Query;

/// A name in a scope; without one the database's default scope.
#[derive(Debug, Clone, PartialEq)]
pub struct Named {
    pub scope: Option<String>,
    pub name: String,
}

pub fn encode(scope: &str, name: &str) -> String {
    format!("{}:{}", escape(scope), escape(name))
}

/// Reads an id. One without a scope is a plain name in the scope that the request names.
///
/// # Errors
/// 400 where it is none.
pub fn decode(id: &str, scope: Option<&str>) -> Result<Named, Problem> {
    match id.split_once(':') {
        None => Ok(Named { scope: scope.map(str::to_owned), name: id.to_owned() }),
        Some((scope, name)) => Ok(Named { scope: Some(unescape(scope)?), name: unescape(name)? }),
    }
}

fn escape(text: &str) -> String {
    let mut escaped = String::with_capacity(text.len());
    for byte in text.bytes() {
        if byte.is_ascii_alphanumeric() || b"-_.".contains(&byte) {
            escaped.push(char::from(byte));
        } else {
            let _ = write!(escaped, "~{byte:02X}");
        }
    }
    escaped
}

fn unescape(text: &str) -> Result<String, Problem> {
    let invalid =
        || Problem::bad_request("INVALID_ID: an id is scope:name, with ~ and two hexadecimal digits for other bytes");
    let mut parts = text.split('~');
    let mut bytes = parts.next().unwrap_or_default().as_bytes().to_vec();
    for part in parts {
        let (digits, rest) = part.split_at_checked(2).ok_or_else(invalid)?;
        bytes.push(u8::from_str_radix(digits, 16).map_err(|_| invalid())?);
        bytes.extend_from_slice(rest.as_bytes());
    }
    String::from_utf8(bytes).map_err(|_| invalid())
}

/// The scope that a request names: `x-org-id`, or `orgId` in the query.
///
/// # Errors
/// 400 where the two differ, or the header is no UTF-8.
pub fn organisation(headers: &HeaderMap, query: &Query) -> Result<Option<String>, Problem> {
    let header = headers.get("x-org-id").map(|header| std::str::from_utf8(header.as_bytes())).transpose();
    let header = header.map_err(|_| Problem::bad_request("x-org-id is no UTF-8"))?.filter(|scope| !scope.is_empty());
    let query = query.get("orgId").filter(|scope| !scope.is_empty());
    if let (Some(header), Some(query)) = (header, query)
        && header != query
    {
        return Err(Problem::bad_request("x-org-id and orgId differ"));
    }
    Ok(header.or(query).map(str::to_owned))
}

/// The id of what the database describes with its scope.
pub fn of(document: &Value, name: &str) -> Value {
    match (document["scope"].as_str(), document[name].as_str()) {
        (Some(scope), Some(name)) => Value::String(encode(scope, name)),
        _ => Value::Null,
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn ids_round_trip() {
        for (scope, name) in
            [("global", "checkout"), ("a/b", "x:y~z"), ("ümlaut", "100 %"), ("..", "."), ("a", "\u{1F600}")]
        {
            let id = encode(scope, name);
            assert!(id.bytes().all(|byte| byte.is_ascii_graphic() && !b"/%?#".contains(&byte)), "{id}");
            let named = decode(&id, Some("elsewhere")).expect("it is one");
            assert_eq!((named.scope.as_deref(), named.name.as_str()), (Some(scope), name));
        }
        assert_eq!(encode("shop/eu", "checkout"), "shop~2Feu:checkout");
    }

    #[test]
    fn a_plain_name_is_of_the_request_s_scope() {
        let named = decode("check~out", Some("shop")).expect("it is one");
        assert_eq!((named.scope.as_deref(), named.name.as_str()), (Some("shop"), "check~out"));
    }

    #[test]
    fn what_is_no_id_is_refused() {
        for wrong in ["a:~", "a:~4", "a:~zz", "~C3:a", "a:~é"] {
            assert!(decode(wrong, None).is_err(), "{wrong}");
        }
    }
}
