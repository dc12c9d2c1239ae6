//! The routes that are no functions, as data.

use serde_json::{Map, Value, json};

pub struct Route {
    pub method: &'static str,
    pub path: &'static str,
    pub tag: &'static str,
    pub summary: &'static str,
    /// Names and types of Postgres.
    pub query: &'static [(&'static str, &'static str)],
    pub body: Option<&'static str>,
    pub status: &'static str,
    /// A schema, or `any`.
    pub answer: Option<&'static str>,
}

type Parameters = &'static [(&'static str, &'static str)];

const NONE: Parameters = &[];
const PAGE: Parameters = &[("page", "integer"), ("pageSize", "integer")];
const AUDIENCES: Parameters = &[("page", "integer"), ("pageSize", "integer"), ("environmentId", "text")];
const EXPERIMENTS: Parameters =
    &[("page", "integer"), ("pageSize", "integer"), ("environmentId", "text"), ("status", "text")];
const ADMIN: Parameters = &[("page", "integer"), ("pageSize", "integer"), ("orgId", "text"), ("status", "text")];
const ORG: Parameters = &[("orgId", "text")];
const ASSIGNMENT: Parameters = &[("subjectId", "text"), ("orgId", "text"), ("context", "text")];
const EVENTS: Parameters = &[("subjectId", "text"), ("orgId", "text")];
const METRICS: Parameters = &[("orgId", "text"), ("bucket", "interval")];

const fn get(
    path: &'static str,
    tag: &'static str,
    summary: &'static str,
    query: Parameters,
    answer: &'static str,
) -> Route {
    Route { method: "get", path, tag, summary, query, body: None, status: "200", answer: Some(answer) }
}

const fn change(
    method: &'static str,
    path: &'static str,
    summary: &'static str,
    body: &'static str,
    answer: &'static str,
) -> Route {
    Route { method, path, tag: "service", summary, query: NONE, body: Some(body), status: "200", answer: Some(answer) }
}

const fn create(path: &'static str, summary: &'static str, body: &'static str, answer: &'static str) -> Route {
    Route { status: "201", ..change("post", path, summary, body, answer) }
}

const fn delete(path: &'static str, summary: &'static str) -> Route {
    Route { method: "delete", path, tag: "service", summary, query: NONE, body: None, status: "204", answer: None }
}

const fn ab(route: Route, query: Parameters) -> Route {
    Route { tag: "ab", query, ..route }
}

const fn internal(path: &'static str, summary: &'static str) -> Route {
    Route {
        method: "post",
        path,
        tag: "internal",
        summary,
        query: NONE,
        body: None,
        status: "200",
        answer: Some("Tasks"),
    }
}

pub const ROUTES: [Route; 34] = [
    get("/health", "process", "The process lives.", NONE, "any"),
    get("/ready", "process", "The database can be reached and written, and store and extension fit.", NONE, "any"),
    get("/openapi.json", "process", "This document.", NONE, "any"),
    get("/environments", "service", "List environments.", PAGE, "Environments"),
    create("/environments", "Create an environment.", "NewEnvironment", "Environment"),
    get("/environments/{id}", "service", "Get an environment.", NONE, "Environment"),
    get("/audiences", "service", "List audiences.", AUDIENCES, "Audiences"),
    create("/audiences", "Create an audience.", "NewAudience", "Audience"),
    get("/audiences/{id}", "service", "Get an audience.", NONE, "Audience"),
    change("patch", "/audiences/{id}", "Update an audience.", "AudienceChange", "Audience"),
    delete("/audiences/{id}", "Delete an audience that no experiment uses."),
    get("/experiments", "service", "List experiments.", EXPERIMENTS, "Experiments"),
    create("/experiments", "Create an experiment, as a draft.", "NewExperiment", "Experiment"),
    get("/experiments/{id}", "service", "Get an experiment with variants and allocations.", NONE, "Experiment"),
    change("patch", "/experiments/{id}", "Update an experiment.", "ExperimentChange", "Experiment"),
    delete("/experiments/{id}", "Delete an experiment and all of its data."),
    change("patch", "/experiments/{id}/status", "Change the status.", "StatusChange", "Experiment"),
    change("post", "/experiments/{id}/stop", "Stop, with a reason, and a winner or none.", "Stop", "Experiment"),
    create("/experiments/{id}/variants", "Add a variant.", "Variant", "Experiment"),
    change("put", "/experiments/{id}/allocations", "Replace the allocation ranges.", "Allocations", "Experiment"),
    Route {
        body: None,
        ..change("post", "/experiments/{id}/publish", "Publish the environment.", "any", "Publication")
    },
    change("post", "/decide", "What a subject gets of all experiments, without writing.", "Decide", "Decisions"),
    ab(
        get(
            "/api/experiments/{code}/assignment",
            "ab",
            "Enrol a subject; its variant, config and winner.",
            NONE,
            "Assignment",
        ),
        ASSIGNMENT,
    ),
    ab(create("/api/experiments/{code}/events", "Report one event, or a list.", "Events", "Stored"), EVENTS),
    ab(get("/api/experiments/{code}/winner", "ab", "The winner, if there is one.", NONE, "Winner"), ORG),
    ab(get("/api/admin/experiments", "ab", "List experiments.", NONE, "AdminExperiments"), ADMIN),
    ab(create("/api/admin/experiments", "Create an experiment.", "NewAdminExperiment", "AdminExperiment"), ORG),
    ab(get("/api/admin/experiments/{id}", "ab", "Get an experiment with its metrics.", NONE, "AdminExperiment"), ORG),
    ab(
        change(
            "put",
            "/api/admin/experiments/{id}",
            "Change what is given.",
            "AdminExperimentChange",
            "AdminExperiment",
        ),
        ORG,
    ),
    ab(
        change(
            "patch",
            "/api/admin/experiments/{id}",
            "Change what is given.",
            "AdminExperimentChange",
            "AdminExperiment",
        ),
        ORG,
    ),
    ab(delete("/api/admin/experiments/{id}", "Delete an experiment and all of its data."), ORG),
    ab(get("/api/admin/experiments/{id}/metrics", "ab", "Counts, analysis, buckets.", NONE, "any"), METRICS),
    internal("/api/internal/experiments/aggregate/run", "Aggregate events, evaluate winners."),
    internal("/api/internal/experiments/retention/run", "Remove what is older than its retention."),
];

fn object(properties: Value, required: &[&str]) -> Value {
    json!({"type": "object", "properties": properties, "required": required, "additionalProperties": false})
}

fn list(of: &str) -> Value {
    let page = json!({"type": "object", "required": ["page", "pageSize", "total", "totalPages"],
        "properties": {"page": {"type": "integer"}, "pageSize": {"type": "integer"}, "total": {"type": "integer"}, "totalPages": {"type": "integer"}}});
    let data = json!({"type": "array", "items": {"$ref": format!("#/components/schemas/{of}")}});
    json!({"type": "object", "properties": {"data": data, "pagination": page}, "required": ["data", "pagination"]})
}

/// The members of an experiment that can be changed.
fn experiment_members() -> Map<String, Value> {
    let text = || json!({"type": ["string", "null"]});
    let members = json!({
        "name": text(), "description": text(), "hypothesis": text(), "owner": text(),
        "tags": {"type": "array", "items": {"type": "string"}},
        "metadata": {"type": "object"}, "audienceId": text(),
        "targetingRules": {"type": ["array", "null"], "items": {"$ref": "#/components/schemas/Rule"}},
        "coverage": {"type": "number", "minimum": 0, "maximum": 1},
        "startAt": text(), "endAt": text(), "payloads": {"type": "object"},
    });
    members.as_object().cloned().unwrap_or_default()
}

fn admin_members() -> Map<String, Value> {
    let text = || json!({"type": ["string", "null"]});
    let members = json!({
        "name": text(), "description": text(), "metadata": {"type": "object"},
        "status": {"enum": ["draft", "running", "paused", "completed", "archived"]},
        "variants": {"type": "array", "items": object(json!({"key": {"type": "string"}, "weight": {"type": "number"}, "configSlug": text(), "payload": {}}), &["key"])},
        "primaryMetric": {"$ref": "#/components/schemas/Metric"},
        "secondaryMetrics": {"type": "array", "items": {"$ref": "#/components/schemas/Metric"}},
        "winnerPolicy": {"type": "object", "properties": {
            "mode": {"enum": ["manual", "automatic", "anytime"]}, "pickAfterMs": {"type": "number"},
            "minAssignments": {"type": "integer"}, "minExposures": {"type": "integer"}, "minConversions": {"type": "integer"},
            "overrideWinnerVariantKey": text(), "metric": text(), "alpha": {"type": "number"}, "nStar": {"type": "integer"},
            "mde": {"type": "number"}, "dwellMs": {"type": "number"}, "then": {"type": "string"}, "onBreach": {"type": "string"},
        }, "additionalProperties": false},
    });
    members.as_object().cloned().unwrap_or_default()
}

fn and(mut members: Map<String, Value>, more: Value) -> Value {
    members.extend(more.as_object().cloned().unwrap_or_default());
    Value::Object(members)
}

/// What requests bring.
fn requests() -> Value {
    let text = || json!({"type": "string"});
    let maybe = || json!({"type": ["string", "null"]});
    let rules = || json!({"type": "array", "items": {"$ref": "#/components/schemas/Rule"}});
    let variant = || json!({"$ref": "#/components/schemas/Variant"});
    let event = json!({"subjectId": text(), "eventKey": text(), "value": {"type": ["number", "null"]},
        "ts": {"type": ["string", "integer", "null"]}, "meta": {"type": "object"}, "dedupeKey": maybe()});
    json!({
        "Rule": object(json!({"conditions": {"type": "array", "items": object(json!({"attribute": text(), "operator": text(), "value": {}, "not": {"type": "boolean"}}), &["attribute", "operator"])}}), &["conditions"]),
        "Variant": object(json!({"key": text(), "weight": {"type": "number", "exclusiveMinimum": 0}, "payload": {}, "config": text(), "name": text(), "id": text()}), &["key"]),
        "Metric": object(json!({"metric": maybe(), "kind": {"enum": ["count", "sum", "avg", "rate", "conversion"]}, "key": maybe(), "numeratorEventKey": maybe(), "denominatorEventKey": maybe(), "objective": {"enum": ["maximize", "minimize"]}}), &[]),
        "NewEnvironment": object(json!({"name": text(), "parentId": maybe(), "description": maybe()}), &["name"]),
        "NewAudience": object(json!({"name": text(), "key": maybe(), "environmentId": text(), "rules": rules()}), &["name", "environmentId"]),
        "AudienceChange": object(json!({"name": maybe(), "rules": rules()}), &[]),
        "NewExperiment": object(and(experiment_members(), json!({"key": text(), "environmentId": text(), "salt": maybe(), "hash": maybe(), "variants": {"type": "array", "items": variant()}})), &["key", "environmentId"]),
        "ExperimentChange": object(Value::Object(experiment_members()), &[]),
        "StatusChange": object(json!({"status": {"enum": ["DRAFT", "RUNNING", "PAUSED", "STOPPED", "ARCHIVED"]}}), &["status"]),
        "Stop": object(json!({"reason": text(), "winner": maybe(), "serve": {"enum": ["none", "enrolled", "winner", null]}}), &["reason"]),
        "Allocations": object(json!({"allocations": {"type": "array", "items": object(json!({"variantKey": text(), "variantId": text(), "rangeStart": {"type": "integer"}, "rangeEnd": {"type": "integer"}}), &["rangeStart", "rangeEnd"])}}), &["allocations"]),
        "Decide": object(json!({"subjectId": text(), "context": {"type": "object"}, "keys": {"type": ["array", "null"], "items": text()}, "environmentId": maybe()}), &["subjectId"]),
        "Events": {"anyOf": [object(json!({"subjectId": text(), "events": {"type": "array", "items": object(event.clone(), &["eventKey"])}}), &["events"]), object(event, &["eventKey"])]},
        "NewAdminExperiment": object(and(admin_members(), json!({"code": text(), "organizationId": maybe()})), &["code", "variants"]),
        "AdminExperimentChange": object(Value::Object(admin_members()), &[]),
    })
}

/// All schemas. What is answered may get more members.
pub fn schemas() -> Value {
    let text = || json!({"type": ["string", "null"]});
    let open = |properties: Value| json!({"type": "object", "properties": properties});
    let answers = json!({
        "Problem": {"type": "object", "required": ["code", "message"], "properties": {
            "code": {"type": "string", "description": "The SQLSTATE, or the code that PostgREST has for it."},
            "name": {"type": ["string", "null"], "description": "The stable name.", "examples": ["EXPERIMENT_NOT_FOUND"]},
            "message": {"type": "string"}, "details": text(), "hint": text()}},
        "Environment": open(json!({"id": {"type": "string"}, "name": text(), "parentId": text(), "description": text(), "createdAt": text()})),
        "Audience": open(json!({"id": {"type": "string"}, "key": text(), "environmentId": text(), "name": text(), "rules": {}, "createdAt": text(), "updatedAt": text()})),
        "Experiment": open(json!({"id": {"type": "string"}, "key": text(), "environmentId": text(), "status": text(), "audienceId": text(), "targetingRules": {"type": "array"}, "variants": {"type": "array"}, "allocations": {"type": "array"}, "winner": text(), "createdAt": text()})),
        "Publication": open(json!({"environmentId": text(), "version": {"type": ["integer", "null"]}})),
        "Decisions": open(json!({"subjectId": text(), "decisions": {"type": "array"}})),
        "Winner": open(json!({"experimentCode": text(), "status": text(), "winnerVariantKey": text(), "winnerDecidedAt": text(), "winnerReason": text()})),
        "Assignment": open(json!({"experimentCode": text(), "subjectId": text(), "variantKey": text(), "config": {}, "isNew": {"type": "boolean"}, "reason": text(), "winner": {"$ref": "#/components/schemas/Winner"}})),
        "Stored": open(json!({"received": {"type": "integer"}, "stored": {"type": "integer"}})),
        "AdminExperiment": open(json!({"id": {"type": "string"}, "organizationId": text(), "code": text(), "status": text(), "variants": {"type": "array"}, "winnerVariantKey": text()})),
        "Tasks": open(json!({"tasks": {"type": "array", "items": {"type": "object"}}})),
        "Environments": list("Environment"),
        "Audiences": list("Audience"),
        "Experiments": list("Experiment"),
        "AdminExperiments": list("AdminExperiment"),
    });
    and(answers.as_object().cloned().unwrap_or_default(), requests())
}
