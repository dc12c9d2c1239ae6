//! `/api/admin/experiments`: definitions with their metrics and winner policies.

use std::sync::Arc;

use axum::extract::{Path, State};
use axum::http::{HeaderMap, StatusCode};
use axum::response::IntoResponse;
use axum::routing::get;
use axum::{Json, Router};
use serde_json::{Map, Value, json};

use super::super::auth::Caller;
use super::super::body::Object;
use super::super::call::{Calls, transact};
use super::super::id::{self, Named};
use super::super::problem::Problem;
use super::super::query::Query;
use super::super::service::{created, envelope};
use super::super::session::Mode;
use super::metric::{self, Wanted};
use super::{camel, status};
use crate::app::App;

const MEMBERS: [&str; 8] =
    ["name", "description", "status", "variants", "primaryMetric", "secondaryMetrics", "winnerPolicy", "metadata"];

pub fn router() -> Router<Arc<App>> {
    Router::new()
        .route("/api/admin/experiments", get(list).post(create))
        .route("/api/admin/experiments/{id}", get(one).put(update).patch(update).delete(remove))
        .route("/api/admin/experiments/{id}/metrics", get(metrics))
}

/// What a request wants of an experiment.
struct Change {
    /// For `exp_update`.
    patch: Map<String, Value>,
    variants: Option<Value>,
    status: Option<String>,
    /// Role and metric; the primary one last, since there is one at most.
    metrics: Vec<(&'static str, Wanted)>,
    /// The roles that are given, whose other metrics go.
    roles: Vec<&'static str>,
    policy: Option<Value>,
}

impl Change {
    fn read(body: &Object) -> Result<Self, Problem> {
        let given = |name: &str| body.0.get(name);
        let patch = ["name", "description", "metadata"].into_iter();
        let patch = patch.filter_map(|name| Some((name.to_owned(), given(name)?.clone()))).collect();
        let (mut metrics, mut roles) = (Vec::new(), Vec::new());
        if let Some(secondary) = given("secondaryMetrics") {
            roles.push("secondary");
            for one in secondary.as_array().ok_or_else(|| Problem::bad_request("secondaryMetrics must be a list"))? {
                metrics.push(("secondary", metric::wanted(one)?));
            }
        }
        if let Some(primary) = given("primaryMetric") {
            roles.push("primary");
            if !primary.is_null() {
                metrics.push(("primary", metric::wanted(primary)?));
            }
        }
        Ok(Change {
            patch,
            variants: given("variants").map(variants),
            status: body.optional_text("status")?.map(str::to_lowercase),
            metrics,
            roles,
            policy: given("winnerPolicy").map(metric::policy).transpose()?,
        })
    }

    /// Applies all but the variants, the status last: what is running is whole.
    async fn apply(&self, calls: &mut Calls, key: &str, scope: &Value) -> Result<(), Problem> {
        if !self.patch.is_empty() {
            calls.value("exp_update", json!({"key": key, "patch": self.patch, "scope": scope})).await?;
        }
        self.apply_metrics(calls, key, scope).await?;
        if let Some(policy) = &self.policy {
            calls.value("exp_set_winner_policy", json!({"key": key, "policy": policy, "scope": scope})).await?;
        }
        if let Some(status) = &self.status {
            calls.value("exp_set_status", json!({"key": key, "status": status, "scope": scope})).await?;
        }
        Ok(())
    }

    async fn apply_metrics(&self, calls: &mut Calls, key: &str, scope: &Value) -> Result<(), Problem> {
        if self.roles.is_empty() {
            return Ok(());
        }
        let known = calls.value("exp_list_metrics", json!({"key": key, "scope": scope})).await?;
        for row in known.as_array().into_iter().flatten() {
            let role = row["role"].as_str().unwrap_or_default();
            let kept = self.metrics.iter().any(|(_, wanted)| row["metric"] == wanted.name.as_str());
            if self.roles.contains(&role) && !kept {
                calls.value("exp_remove_metric", json!({"key": key, "metric": row["metric"], "scope": scope})).await?;
            }
        }
        for (role, wanted) in &self.metrics {
            if let Some(Value::Object(define)) = &wanted.define {
                let mut define = define.clone();
                define.insert("scope".to_owned(), scope.clone());
                calls.value("exp_define_metric", Value::Object(define)).await?;
            }
            let add = json!({"key": key, "metric": wanted.name, "role": role, "scope": scope});
            calls.value("exp_add_metric", add).await?;
        }
        Ok(())
    }
}

/// Variants with the database's names.
fn variants(given: &Value) -> Value {
    let Value::Array(list) = given else { return given.clone() };
    let variant = |given: &Value| {
        let Value::Object(members) = given else { return given.clone() };
        let mut variant = members.clone();
        if let Some(config) = variant.remove("configSlug").filter(|config| !config.is_null()) {
            variant.insert("config".to_owned(), config);
        }
        // What was read can be sent back: a config stands in place of a payload.
        if variant.contains_key("config") || variant.get("payload").is_some_and(Value::is_null) {
            variant.remove("payload");
        }
        Value::Object(variant)
    };
    Value::Array(list.iter().map(variant).collect())
}

/// An experiment as it is shown, with its metrics where they are known.
fn experiment(found: &Value, metrics: Option<&Value>) -> Value {
    let variants = found["variants"].as_array().into_iter().flatten().map(|variant| {
        json!({
            "key": variant["key"],
            "weight": variant["weight"],
            "configSlug": variant["config"],
            "payload": variant["payload"],
        })
    });
    let mut shown = json!({
        "id": id::of(found, "key"),
        "organizationId": found["scope"].as_str().filter(|scope| *scope != "global"),
        "code": found["key"],
        "name": found["name"],
        "description": found["description"],
        "metadata": found["metadata"],
        "status": status(found),
        "variants": variants.collect::<Vec<_>>(),
        "winnerVariantKey": found["winner"],
        "winnerDecidedAt": found["winner_decided_at"],
        "winnerReason": found["winner_reason"],
        "createdAt": found["created_at"],
        "startedAt": found["started_at"],
        "stoppedAt": found["stopped_at"],
    });
    if let Some(metrics) = metrics {
        let of = |role: &str| {
            metrics
                .as_array()
                .into_iter()
                .flatten()
                .filter(|row| row["role"] == role)
                .map(metric::shown)
                .collect::<Vec<_>>()
        };
        shown["primaryMetric"] = of("primary").into_iter().next().unwrap_or_default();
        shown["secondaryMetrics"] = of("secondary").into();
        shown["guardrailMetrics"] = of("guardrail").into();
    }
    shown
}

/// The experiment with its metrics.
async fn whole(calls: &mut Calls, key: &str, scope: Option<&str>) -> Result<Value, Problem> {
    let found = calls.experiment(key, scope).await?;
    let metrics = calls.value("exp_list_metrics", json!({"key": key, "scope": found["scope"]})).await?;
    Ok(experiment(&found, Some(&metrics)))
}

async fn list(
    State(app): State<Arc<App>>,
    caller: Caller,
    headers: HeaderMap,
    query: Query,
) -> Result<Json<Value>, Problem> {
    query.only(&["page", "pageSize", "orgId", "status"])?;
    let (page, scope) = (query.page()?, id::organisation(&headers, &query)?);
    let status = query.get("status").map(str::to_lowercase);
    let arguments = json!({"status": status, "scope": scope, "include_below": scope.is_none()});
    let (rows, total) =
        transact!(app, caller, Mode::Read, calls => calls.page("exp_list", page, arguments.clone()).await?)?;
    Ok(envelope(page, total, rows.iter().map(|row| experiment(row, None)).collect()))
}

async fn create(
    State(app): State<Arc<App>>,
    caller: Caller,
    headers: HeaderMap,
    query: Query,
    body: Object,
) -> Result<impl IntoResponse, Problem> {
    query.only(&["orgId"])?;
    body.only(&[&MEMBERS[..], &["code", "organizationId"]].concat())?;
    let (code, change) = (body.text("code")?, Change::read(&body)?);
    let scope = match body.optional_text("organizationId")? {
        Some(scope) => scope.to_owned(),
        None => id::organisation(&headers, &query)?.unwrap_or_else(|| "global".to_owned()),
    };
    let define = json!({"key": code, "variants": change.variants, "status": "draft", "scope": scope});
    let made = transact!(app, caller, Mode::Write, calls => {
        if !calls.own(code, &scope).await?.is_null() {
            return Err(Problem::experiment_exists(code, &scope));
        }
        calls.value("exp_define", define.clone()).await?;
        change.apply(&mut calls, code, &json!(scope)).await?;
        whole(&mut calls, code, Some(&scope)).await?
    })?;
    Ok(created("/api/admin/experiments", &made["id"], made.clone()))
}

/// Which experiment an id of the path means.
fn named(id: &str, headers: &HeaderMap, query: &Query) -> Result<Named, Problem> {
    id::decode(id, id::organisation(headers, query)?.as_deref())
}

async fn one(
    State(app): State<Arc<App>>,
    Path(id): Path<String>,
    caller: Caller,
    headers: HeaderMap,
    query: Query,
) -> Result<Json<Value>, Problem> {
    query.only(&["orgId"])?;
    let Named { scope, name } = named(&id, &headers, &query)?;
    let found = transact!(app, caller, Mode::Read, calls => whole(&mut calls, &name, scope.as_deref()).await?)?;
    Ok(Json(found))
}

/// Changes what is given; PUT and PATCH do the same.
async fn update(
    State(app): State<Arc<App>>,
    Path(id): Path<String>,
    caller: Caller,
    headers: HeaderMap,
    query: Query,
    body: Object,
) -> Result<(HeaderMap, Json<Value>), Problem> {
    query.only(&["orgId"])?;
    body.only(&MEMBERS)?;
    let (Named { scope, name }, change) = (named(&id, &headers, &query)?, Change::read(&body)?);
    let (found, published) = transact!(app, caller, Mode::Write, calls => {
        let found = calls.experiment(&name, scope.as_deref()).await?;
        let scope = found["scope"].clone();
        if let Some(variants) = &change.variants {
            calls.value("exp_define", json!({"key": name, "variants": variants, "scope": scope})).await?;
        }
        change.apply(&mut calls, &name, &scope).await?;
        let live = change.status.is_some() || change.variants.is_some() && found["status"] == "running";
        let published = calls.publish_if(live, &scope).await?;
        (whole(&mut calls, &name, scope.as_str()).await?, published)
    })?;
    Ok((published.headers(&app).await, Json(found)))
}

async fn remove(
    State(app): State<Arc<App>>,
    Path(id): Path<String>,
    caller: Caller,
    headers: HeaderMap,
    query: Query,
) -> Result<(StatusCode, HeaderMap), Problem> {
    query.only(&["orgId"])?;
    let Named { scope, name } = named(&id, &headers, &query)?;
    let published = transact!(app, caller, Mode::Write, calls => calls.delete(&name, scope.as_deref()).await?)?;
    Ok((StatusCode::NO_CONTENT, published.headers(&app).await))
}

/// Counts, sample-ratio check, analysis, and the buckets of each metric.
async fn metrics(
    State(app): State<Arc<App>>,
    Path(id): Path<String>,
    caller: Caller,
    headers: HeaderMap,
    query: Query,
) -> Result<Json<Value>, Problem> {
    query.only(&["orgId", "bucket"])?;
    let Named { scope, name } = named(&id, &headers, &query)?;
    let bucket = query.get("bucket");
    let shown = transact!(app, caller, Mode::Read, calls => {
        let found = calls.experiment(&name, scope.as_deref()).await?;
        let of = json!({"key": name, "scope": found["scope"]});
        let mut shown = json!({"id": id::of(&found, "key"), "code": found["key"], "status": status(&found)});
        for (member, function) in [("results", "exp_results"), ("srm", "exp_srm"), ("analysis", "exp_analyze")] {
            shown[member] = camels(&calls.value(function, of.clone()).await?);
        }
        let mut metrics = Vec::new();
        for row in calls.value("exp_list_metrics", of.clone()).await?.as_array().into_iter().flatten() {
            let mut metric = metric::shown(row);
            metric["role"] = row["role"].clone();
            // A ratio has no series of its own, only its two metrics have.
            if row["kind"] != "ratio" {
                let series = json!({"key": name, "metric": row["metric"], "bucket": bucket, "scope": found["scope"]});
                metric["series"] = camels(&calls.value("exp_series", series).await?);
            }
            metrics.push(metric);
        }
        shown["metrics"] = metrics.into();
        shown
    })?;
    Ok(Json(shown))
}

fn camels(rows: &Value) -> Value {
    rows.as_array().into_iter().flatten().map(camel).collect()
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn variants_name_their_configs() {
        let given = json!([
            {"key": "a", "weight": 1, "configSlug": "green", "payload": null},
            {"key": "b", "weight": 1, "configSlug": null, "payload": null},
        ]);
        assert_eq!(variants(&given), json!([{"key": "a", "weight": 1, "config": "green"}, {"key": "b", "weight": 1}]));
    }

    #[test]
    fn the_primary_metric_is_set_last() {
        let body =
            json!({"primaryMetric": {"metric": "p"}, "secondaryMetrics": [{"metric": "s"}], "status": "RUNNING"});
        let change = Change::read(&Object(body.as_object().expect("an object").clone())).expect("it is right");
        let order: Vec<&str> = change.metrics.iter().map(|(role, _)| *role).collect();
        assert_eq!((order, change.status.as_deref()), (vec!["secondary", "primary"], Some("running")));
    }

    #[test]
    fn an_organisation_is_a_scope_but_the_root() {
        let shown = |scope: &str| experiment(&json!({"scope": scope, "key": "k", "status": "stopped"}), None);
        assert_eq!(
            (&shown("global")["organizationId"], &shown("shop")["organizationId"]),
            (&Value::Null, &json!("shop"))
        );
        assert_eq!((&shown("shop")["id"], &shown("shop")["status"]), (&json!("shop:k"), &json!("completed")));
    }
}
