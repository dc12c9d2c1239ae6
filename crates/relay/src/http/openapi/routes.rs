//! The routes that are no functions, as data.

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

/// What answers that are no JSON are called.
pub const PAGE_OF_HTML: &str = "text/html";

const NONE: Parameters = &[];
const SCOPE: Parameters = &[("scope", "text")];
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

pub const ROUTES: [Route; 36] = [
    get("/health", "process", "The process lives.", NONE, "any"),
    get("/ready", "process", "The database can be reached and written, and store and extension fit.", NONE, "any"),
    get("/openapi.json", "process", "This document.", NONE, "any"),
    get("/report", "report", "The experiments of a scope and below, as a page.", SCOPE, PAGE_OF_HTML),
    get("/report/{key}", "report", "An experiment's report, as a page.", SCOPE, PAGE_OF_HTML),
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
