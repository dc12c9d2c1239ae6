//! A request's query string, read strictly: what is no UTF-8 is refused, not replaced.

use axum::extract::FromRequestParts;
use axum::http::request::Parts;
use percent_encoding::percent_decode;

use super::problem::Problem;

/// Its parameters in order.
#[derive(Debug, Clone, Default)]
pub struct Query(pub Vec<(String, String)>);

impl Query {
    /// # Errors
    /// 400 where it is no UTF-8, or a name is there twice.
    pub fn parse(query: &str) -> Result<Self, Problem> {
        let mut parameters: Vec<(String, String)> = Vec::new();
        for part in query.split('&').filter(|part| !part.is_empty()) {
            let (name, value) = part.split_once('=').unwrap_or((part, ""));
            let (name, value) = (decode(name)?, decode(value)?);
            if parameters.iter().any(|(known, _)| *known == name) {
                return Err(Problem::bad_request(format!("INVALID_QUERY: the parameter {name:?} is there twice")));
            }
            parameters.push((name, value));
        }
        Ok(Query(parameters))
    }

    pub fn get(&self, name: &str) -> Option<&str> {
        self.0.iter().find(|(known, _)| known == name).map(|(_, value)| value.as_str())
    }

    /// # Errors
    /// 400 where there is any other parameter than these: a filter that is not known must not be ignored.
    pub fn only(&self, known: &[&str]) -> Result<(), Problem> {
        match self.0.iter().find(|(name, _)| !known.contains(&name.as_str())) {
            None => Ok(()),
            Some((name, _)) => Err(Problem::bad_request(format!("INVALID_QUERY: unknown parameter {name:?}"))
                .with_hint(format!(
                    "Known here: {}.",
                    if known.is_empty() { "none".to_owned() } else { known.join(", ") }
                ))),
        }
    }

    /// `page` and `pageSize`: both, or neither, which is the first page of 20.
    ///
    /// # Errors
    /// 400 INVALID_PAGE.
    pub fn page(&self) -> Result<Page, Problem> {
        let invalid = |problem: &str| {
            Problem::new(axum::http::StatusCode::BAD_REQUEST, "22023", format!("INVALID_PAGE: {problem}"))
        };
        let number = |name: &str, most: i32| {
            let Some(given) = self.get(name) else { return Ok(None) };
            let number = given.parse().ok().filter(|number| (1..=most).contains(number));
            number.map(Some).ok_or_else(|| invalid(&format!("{name} must be a whole number from 1 to {most}")))
        };
        match (number("page", i32::MAX)?, number("pageSize", 100)?) {
            (Some(page), Some(size)) => Ok(Page { page, size }),
            (None, None) => Ok(Page { page: 1, size: 20 }),
            _ => Err(invalid("page and pageSize come together or not at all")),
        }
    }
}

/// Which part of a list is asked for.
#[derive(Debug, Clone, Copy, PartialEq)]
pub struct Page {
    pub page: i32,
    pub size: i32,
}

fn decode(text: &str) -> Result<String, Problem> {
    let text = text.replace('+', " ");
    let text = percent_decode(text.as_bytes()).decode_utf8();
    text.map(|text| text.into_owned()).map_err(|_| Problem::bad_request("INVALID_QUERY: the query is no UTF-8"))
}

impl<S: Sync> FromRequestParts<S> for Query {
    type Rejection = Problem;

    async fn from_request_parts(parts: &mut Parts, _: &S) -> Result<Self, Problem> {
        Query::parse(parts.uri.query().unwrap_or_default())
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn parameters_are_decoded_strictly() {
        let query = Query::parse("a=1+2&b=%C3%A4&c").expect("it is right");
        assert_eq!(
            (query.get("a"), query.get("b"), query.get("c"), query.get("d")),
            (Some("1 2"), Some("ä"), Some(""), None)
        );
        assert!(Query::parse("a=%FF").is_err() && Query::parse("a=1&a=2").is_err());
        assert!(query.only(&["a", "b", "c"]).is_ok() && query.only(&["a", "b"]).is_err());
    }

    #[test]
    fn pages_come_whole() {
        let page =
            |query: &str| Query::parse(query).expect("it is right").page().ok().map(|page| (page.page, page.size));
        assert_eq!(page(""), Some((1, 20)));
        assert_eq!(page("page=3&pageSize=100"), Some((3, 100)));
        for wrong in [
            "page=1",
            "pageSize=20",
            "page=0&pageSize=1",
            "page=1&pageSize=101",
            "page=x&pageSize=1",
            "page=1&pageSize=",
        ] {
            assert_eq!(page(wrong), None, "{wrong}");
        }
    }
}
