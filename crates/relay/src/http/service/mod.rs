//! The routes of the experiment service: thin mappings on SQL functions.
//!
//! An environment is a scope. Statuses are written in capitals, members in camel case.

mod audience;
mod decide;
mod environment;
mod experiment;

use std::sync::Arc;
use std::time::Duration;

use axum::http::{HeaderMap, HeaderValue, StatusCode};
use axum::{Json, Router};
use serde_json::{Value, json};

use super::call::Calls;
use super::problem::Problem;
use super::query::Page;
use crate::app::App;

pub fn router() -> Router<Arc<App>> {
    Router::new()
        .merge(environment::router())
        .merge(audience::router())
        .merge(experiment::router())
        .merge(decide::router())
}

/// A list in the envelope of the service.
pub fn envelope(page: Page, total: i64, data: Vec<Value>) -> Json<Value> {
    let size = i64::from(page.size);
    let pages = total.div_euclid(size) + i64::from(total % size > 0);
    let pagination = json!({"page": page.page, "pageSize": page.size, "total": total, "totalPages": pages});
    Json(json!({"data": data, "pagination": pagination}))
}

impl Calls {
    /// A page of what a listing function answers, and how many there are in all.
    ///
    /// # Errors
    /// The function's.
    pub async fn page(
        &mut self,
        function: &str,
        page: Page,
        mut arguments: Value,
    ) -> Result<(Vec<Value>, i64), Problem> {
        arguments["page"] = page.page.into();
        arguments["page_size"] = page.size.into();
        let rows = rows(self.value(function, arguments.clone()).await?);
        if let Some(total) = rows.first().and_then(|row| row["total"].as_i64()) {
            return Ok((rows, total));
        }
        // Beyond the last page no row tells.
        arguments["page"] = 1.into();
        arguments["page_size"] = 1.into();
        let first = self.value(function, arguments).await?;
        Ok((rows, first[0]["total"].as_i64().unwrap_or(0)))
    }

    /// An experiment's definition.
    ///
    /// # Errors
    /// 404 where it is not there.
    pub async fn experiment(&mut self, key: &str, scope: Option<&str>) -> Result<Value, Problem> {
        let found = self.value("exp_get", json!({"key": key, "scope": scope})).await?;
        if found.is_null() {
            return Err(Problem::experiment_not_found(format!(
                "Key {key:?} in scope {:?}.",
                scope.unwrap_or("(default)")
            )));
        }
        Ok(found)
    }

    /// Deletes an experiment.
    ///
    /// # Errors
    /// 404 where it is not there.
    pub async fn delete(&mut self, key: &str, scope: Option<&str>) -> Result<Published, Problem> {
        let found = self.experiment(key, scope).await?;
        self.value("exp_delete_experiment", json!({"key": key, "scope": found["scope"]})).await?;
        self.publish(&found["scope"]).await
    }

    /// An experiment of this very scope, null where there is none: one of a scope above does not count.
    ///
    /// # Errors
    /// The function's.
    pub async fn own(&mut self, key: &str, scope: &str) -> Result<Value, Problem> {
        let found = self.value("exp_get", json!({"key": key, "scope": scope})).await?;
        Ok(if found["scope"] == scope { found } else { Value::Null })
    }

    /// Compiles the scope now rather than at COMMIT, where it would be anyway: the version is known then.
    ///
    /// # Errors
    /// Those of publishing; nothing of the transaction stays then.
    pub async fn publish(&mut self, scope: &Value) -> Result<Published, Problem> {
        let version = self.value("exp_publish", json!({"scope": scope})).await?;
        Ok(Published { scope: scope.as_str().map(str::to_owned), version: version.as_i64() })
    }

    /// The same where a change reaches subjects.
    ///
    /// # Errors
    /// As above.
    pub async fn publish_if(&mut self, live: bool, scope: &Value) -> Result<Published, Problem> {
        if live { self.publish(scope).await } else { Ok(Published::default()) }
    }
}

fn rows(list: Value) -> Vec<Value> {
    match list {
        Value::Array(rows) => rows,
        _ => Vec::new(),
    }
}

/// What a change says of publishing. The snapshot commits with the change, so that it never succeeds without; where there
/// is a bucket, it has succeeded once it is there.
#[derive(Debug, Clone, Default)]
pub struct Published {
    /// The scope that was compiled.
    scope: Option<String>,
    version: Option<i64>,
}

/// How long a response waits for the bucket.
const BUCKET_WAIT: Duration = Duration::from_secs(2);

impl Published {
    pub async fn headers(&self, app: &App) -> HeaderMap {
        let mut headers = HeaderMap::new();
        let truth = |truth: bool| HeaderValue::from_static(if truth { "true" } else { "false" });
        headers.insert("x-publish-attempted", truth(self.scope.is_some()));
        if let Some(scope) = &self.scope {
            let arrived = match self.version {
                Some(version) if app.settings.bucket.is_some() => app.bucket.reached(scope, version, BUCKET_WAIT).await,
                _ => true,
            };
            headers.insert("x-publish-succeeded", truth(arrived));
            if !arrived {
                let error = "the snapshot is not in the bucket yet; it will be written as soon as that is possible";
                headers.insert("x-publish-error", HeaderValue::from_static(error));
            }
        }
        if let Some(version) = self.version {
            headers.insert("x-publish-version", version.into());
        }
        headers
    }
}

/// 201 with where it is.
pub fn created(path: &str, id: &Value, body: Value) -> (StatusCode, HeaderMap, Json<Value>) {
    let mut headers = HeaderMap::new();
    if let Some(location) = id.as_str().and_then(|id| HeaderValue::from_str(&format!("{path}/{}", segment(id))).ok()) {
        headers.insert(axum::http::header::LOCATION, location);
    }
    (StatusCode::CREATED, headers, Json(body))
}

/// A text as one segment of a path.
fn segment(text: &str) -> String {
    const KEPT: percent_encoding::AsciiSet =
        percent_encoding::NON_ALPHANUMERIC.remove(b'-').remove(b'_').remove(b'.').remove(b'~').remove(b':');
    percent_encoding::utf8_percent_encode(text, &KEPT).to_string()
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn the_envelope_counts_pages() {
        let pages =
            |total| envelope(Page { page: 1, size: 20 }, total, Vec::new()).0["pagination"]["totalPages"].clone();
        assert_eq!((pages(0), pages(1), pages(20), pages(21)), (json!(0), json!(1), json!(1), json!(2)));
    }

    #[tokio::test]
    async fn only_what_reaches_subjects_is_published() {
        let app = App::of(&[("DATABASE_URL", "host=/nowhere")]);
        assert_eq!(Published::default().headers(&app).await["x-publish-attempted"], "false");
        let published = Published { scope: Some("global".to_owned()), version: Some(7) };
        let headers = published.headers(&app).await;
        assert_eq!(
            (&headers["x-publish-succeeded"], &headers["x-publish-version"]),
            (&"true".parse().unwrap(), &"7".parse().unwrap())
        );
    }

    #[tokio::test(start_paused = true)]
    async fn where_there_is_a_bucket_it_has_to_be_there() {
        let app = App::of(&[("DATABASE_URL", "host=/nowhere"), ("S3_BUCKET", "configs")]);
        let published = Published { scope: Some("global".to_owned()), version: Some(7) };
        let headers = published.headers(&app).await;
        assert_eq!(headers["x-publish-succeeded"], "false");
        assert!(headers.contains_key("x-publish-error"));
    }
}
