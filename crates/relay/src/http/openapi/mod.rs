//! `/openapi.json`: the routes, and the functions that the catalogue has.

mod routes;

use std::sync::Arc;

use axum::extract::State;
use axum::routing::get;
use axum::{Json, Router};
use serde_json::{Map, Value, json};

use self::routes::{PAGE_OF_HTML, ROUTES, Route};
use super::catalogue::{Column, Function, Functions, Output};
use super::problem::Problem;
use crate::app::App;

pub fn router() -> Router<Arc<App>> {
    Router::new().route("/openapi.json", get(show))
}

async fn show(State(app): State<Arc<App>>) -> Result<Json<Value>, Problem> {
    Ok(Json(document(&*app.catalogue.functions(&app).await?)))
}

fn document(functions: &Functions) -> Value {
    let mut paths = Map::new();
    for function in functions.values() {
        paths.insert(format!("/rpc/{}", function.name), of_function(function));
    }
    for route in &ROUTES {
        let path = paths.entry(route.path).or_insert_with(|| json!({}));
        path[route.method] = of_route(route);
    }
    json!({
        "openapi": "3.1.0",
        "info": {
            "title": "pg_experiment",
            "version": env!("CARGO_PKG_VERSION"),
            "description": "Experiments of a Postgres database. What a caller may do, the database's grants say.",
            "license": {"name": "PostgreSQL", "identifier": "PostgreSQL"},
        },
        "security": [{"bearer": []}],
        "tags": [
            {"name": "rpc", "description": "Every function, by its name and its named arguments."},
            {"name": "report", "description": "Pages for people."},
            {"name": "service", "description": "Environments, audiences, experiments."},
            {"name": "ab", "description": "Assignment, events, winner, administration."},
            {"name": "internal", "description": "For a scheduler."},
            {"name": "process", "description": "For operators."},
        ],
        "paths": paths,
        "components": {
            "securitySchemes": {
                "bearer": {"type": "http", "scheme": "bearer", "bearerFormat": "JWT"},
                "basic": {"type": "http", "scheme": "basic", "description": "The superadmin, where one is configured."},
                "internal": {"type": "http", "scheme": "bearer", "description": "EXP_INTERNAL_TOKEN."},
            },
            "schemas": schemas(),
            "responses": {"Problem": {
                "description": "What went wrong, with its stable name.",
                "content": {"application/json": {"schema": {"$ref": "#/components/schemas/Problem"}}},
            }},
        },
    })
}

/// What the routes that are no functions take and give. What they give may get more members.
fn schemas() -> Value {
    serde_json::from_str(include_str!("schemas.json")).expect("it is JSON")
}

fn answers(status: &str, schema: Option<Value>) -> Value {
    let mut done = json!({"description": "Done."});
    if let Some(schema) = schema {
        done["content"] = json!({"application/json": {"schema": schema}});
    }
    json!({status: done, "default": {"$ref": "#/components/responses/Problem"}})
}

fn page() -> Value {
    let done = json!({"description": "Done.", "content": {PAGE_OF_HTML: {"schema": {"type": "string"}}}});
    json!({"200": done, "default": {"$ref": "#/components/responses/Problem"}})
}

fn of_route(route: &Route) -> Value {
    let query = route.query.iter().map(|(name, kind)| parameter(name, "query", kind_schema(kind), false));
    let named = |part: &&str| part.starts_with('{');
    let path =
        route.path.split('/').filter(named).map(|part| {
            parameter(part.trim_matches(['{', '}']), "path", json!({"type": "string", "minLength": 1}), true)
        });
    let mut operation = json!({
        "tags": [route.tag],
        "summary": route.summary,
        "operationId": format!("{} {}", route.method, route.path),
        "parameters": path.chain(query).collect::<Vec<_>>(),
        "responses": match route.answer {
            Some(PAGE_OF_HTML) => page(),
            answer => answers(route.status, answer.map(reference)),
        },
        "security": match route.tag {
            "process" => json!([]),
            "internal" => json!([{"internal": []}]),
            _ => json!([{"bearer": []}, {"basic": []}]),
        },
    });
    if let Some(body) = route.body {
        operation["requestBody"] =
            json!({"required": true, "content": {"application/json": {"schema": reference(body)}}});
    }
    operation
}

fn reference(name: &str) -> Value {
    if name == "any" { json!({}) } else { json!({"$ref": format!("#/components/schemas/{name}")}) }
}

fn parameter(name: &str, place: &str, schema: Value, required: bool) -> Value {
    json!({"name": name, "in": place, "required": required, "schema": schema})
}

fn of_function(function: &Function) -> Value {
    let mut path = json!({"post": operation(function, "post")});
    path["post"]["requestBody"] = body(function);
    if !function.volatile {
        path["get"] = operation(function, "get");
        path["get"]["parameters"] = function.arguments.iter().map(query_parameter).collect();
    }
    path
}

fn operation(function: &Function, method: &str) -> Value {
    let summary = function.comment.split_inclusive(['.', ';', ':']).next().unwrap_or_default();
    json!({
        "tags": ["rpc"],
        "summary": summary.trim_end_matches([';', ':']),
        "description": function.comment,
        "operationId": format!("{method} {}", function.name),
        "responses": answers("200", Some(output(&function.output))),
    })
}

/// Texts, each as the database reads its type; a list is written `{a,b}`.
fn query_parameter(argument: &super::catalogue::Argument) -> Value {
    let schema = if argument.kind.ends_with("[]") { json!({"type": "string"}) } else { kind_schema(&argument.kind) };
    let schema =
        if schema == json!({}) { json!({"type": "string", "contentMediaType": "application/json"}) } else { schema };
    parameter(&argument.name, "query", schema, argument.default.is_none())
}

fn body(function: &Function) -> Value {
    let properties: Map<String, Value> = function
        .arguments
        .iter()
        .map(|argument| {
            let mut schema = nullable(kind_schema(&argument.kind));
            if let Some(default) = argument.default.as_deref().filter(|default| !default.starts_with("NULL")) {
                schema["description"] = format!("Default: {default}").into();
            }
            (argument.name.clone(), schema)
        })
        .collect();
    let required: Vec<&String> = function
        .arguments
        .iter()
        .filter(|argument| argument.default.is_none())
        .map(|argument| &argument.name)
        .collect();
    let schema =
        json!({"type": "object", "properties": properties, "required": required, "additionalProperties": false});
    json!({"required": !required.is_empty(), "content": {"application/json": {"schema": schema}}})
}

fn output(output: &Output) -> Value {
    match output {
        Output::Value(kind) => nullable(kind_schema(kind)),
        Output::Values(kind) => json!({"type": "array", "items": nullable(kind_schema(kind))}),
        Output::Row(columns) => row(columns),
        Output::Rows(columns) => json!({"type": "array", "items": row(columns)}),
    }
}

fn row(columns: &[Column]) -> Value {
    let column = |column: &Column| (column.name.clone(), nullable(kind_schema(&column.kind)));
    json!({"type": "object", "properties": columns.iter().map(column).collect::<Map<_, _>>()})
}

/// A type of Postgres as JSON shows it; what is of any kind has no constraint.
fn kind_schema(kind: &str) -> Value {
    if let Some(items) = kind.strip_suffix("[]") {
        return json!({"type": "array", "items": nullable(kind_schema(items))});
    }
    match kind {
        "boolean" => json!({"type": "boolean"}),
        "integer" => json!({"type": "integer", "format": "int32"}),
        "bigint" => json!({"type": "integer", "format": "int64"}),
        // Infinity and NaN are texts.
        "double precision" | "numeric" => json!({"type": ["number", "string"]}),
        "json" | "jsonb" => json!({}),
        "timestamp with time zone" => json!({"type": "string", "format": "date-time"}),
        "interval" => json!({"type": "string", "examples": ["1 day"]}),
        _ => json!({"type": "string"}),
    }
}

fn nullable(mut schema: Value) -> Value {
    match &mut schema["type"] {
        kind @ Value::String(_) => *kind = json!([kind.clone(), "null"]),
        Value::Array(kinds) => kinds.push("null".into()),
        _ => return if schema["type"].is_null() { json!({}) } else { schema },
    }
    schema
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn every_reference_is_there() {
        let document = document(&Functions::new());
        let schemas = document["components"]["schemas"].as_object().expect("schemas");
        for route in &ROUTES {
            for name in
                [route.body, route.answer].into_iter().flatten().filter(|name| !["any", PAGE_OF_HTML].contains(name))
            {
                assert!(schemas.contains_key(name), "{name}");
            }
        }
        let text = document.to_string();
        for reference in text.split("#/components/schemas/").skip(1) {
            let name = reference.split('"').next().unwrap_or_default();
            assert!(schemas.contains_key(name), "{name}");
        }
    }

    #[test]
    fn types_are_those_of_json() {
        assert_eq!(nullable(kind_schema("bigint")), json!({"type": ["integer", "null"], "format": "int64"}));
        assert_eq!(kind_schema("text[]"), json!({"type": "array", "items": {"type": ["string", "null"]}}));
        assert_eq!(nullable(kind_schema("jsonb")), json!({}));
        assert_eq!(nullable(kind_schema("double precision")), json!({"type": ["number", "string", "null"]}));
    }
}
