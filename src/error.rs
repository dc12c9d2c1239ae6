//! Every error that the extension raises itself: condition name, SQLSTATE, DETAIL, HINT.
//!
//! The primary message begins with the condition's stable name, so that applications can match on it through any
//! driver. `docs/errors.md` has the table.

use experiment_engine::allocate::InvalidAllocation;
use experiment_engine::bucket::HashScheme;
use experiment_engine::import::ImportError;
use experiment_engine::rule::InvalidRule;
use experiment_engine::status::{Status, Transition};
use experiment_engine::text::TextError;
use experiment_engine::variant::InvalidVariants;
use pgrx::pg_sys::panic::ErrorReport;
use pgrx::{PgLogLevel, PgSqlErrorCode};

pub type Result<T, E = Error> = std::result::Result<T, E>;

#[derive(Debug, thiserror::Error)]
pub enum Error {
    #[error("EXPERIMENT_NOT_FOUND: there is no such experiment")]
    NotFound { scope: String, key: String },
    #[error("EXPERIMENT_NOT_RUNNING: only a running or paused experiment can be stopped")]
    NotRunning { key: String, status: Status },
    #[error("EXPERIMENT_NOT_STOPPED: {field} can be set on a stopped experiment only")]
    NotStopped { key: String, status: Status, field: &'static str },
    #[error("EXPERIMENT_LOCKED: {what} cannot change once anybody is assigned")]
    Locked { key: String, what: &'static str },
    #[error("EXPERIMENT_LOCKED: an allocation cannot change once anybody is assigned")]
    BucketLocked { key: String, bucket: u16 },
    #[error("INVALID_ALLOCATION: {}", .0.problem)]
    Allocation(InvalidAllocation),
    #[error("INVALID_LAYER: {}", .0.problem)]
    Layer(InvalidAllocation),
    #[error("INVALID_RULE: {0}")]
    Rule(InvalidRule),
    #[error("INVALID_LAYER: {problem}")]
    Slot { problem: &'static str, detail: String },
    #[error("INVALID_HOLDOUT: a holdout cannot be changed like an experiment")]
    IsHoldout { key: String },
    #[error("INVALID_HOLDOUT: subjects are enrolled in a holdout by the experiments that it governs")]
    HoldoutEnrols { key: String },
    #[error("EXPERIMENT_ARCHIVED: an archived experiment is final")]
    IsArchived { key: String },
    #[error("INVALID_SHARE: the share of a holdout must be a number from 0.000001 to 0.999999")]
    Share { given: String },
    #[error("INVALID_IMPORT: {}", .0.problem)]
    Import(ImportError),
    #[error("INVALID_FORMAT: unknown format")]
    Format { given: String },
    #[error("INVALID_FORMAT: unknown format of a snapshot")]
    SnapshotFormat { given: String },
    #[error("INVALID_SUBSCRIPTION: {problem}")]
    Subscription { problem: String, given: String },
    #[error("NOT_SUPPORTED: a transaction that called exp_publish() cannot be prepared")]
    PreparedPublication,
    #[error("INVALID_DELIVERY: {problem}")]
    Delivery { problem: String, given: String },
    #[error("INVALID_BATCH: {what} must be from 1 to {most}")]
    BatchRange { what: &'static str, most: i32, given: i32 },
    #[error("INVALID_WATERMARK: {problem}")]
    Watermark { problem: &'static str, given: String },
    #[error("INVALID_QUERY: {problem}")]
    Query { problem: &'static str, missing: &'static str, columns: Vec<String> },
    #[error("INVALID_QUERY: the query changes the experiment")]
    QueryChanges,
    #[error("INVALID_SCHEDULE: {problem}")]
    Schedule { problem: &'static str, key: String, status: Status, times: String },
    #[error("INVALID_OVERRIDE: {problem}")]
    Override { problem: &'static str, given: String, hint: String },
    #[error("EXPERIMENT_EXISTS: there is an experiment or a holdout of that key already")]
    KeyTaken { key: String, scope: String },
    #[error("INVALID_VARIANTS: {}: {}", .0.reason, .0.message)]
    Variants(InvalidVariants),
    #[error("INVALID_TRANSITION: from {} to {}", .transition.from.name(), .transition.to.name())]
    Transition { key: String, transition: Transition },
    #[error("INVALID_STATUS: unknown status")]
    Status { given: String },
    #[error("INVALID_STATUS: a new experiment is draft, running or stopped")]
    NewStatus { status: Status },
    #[error("INVALID_{condition}: the {what} {problem}")]
    Text { condition: &'static str, what: &'static str, problem: TextError, given: String },
    #[error("NULL_ARGUMENT: {argument} must not be null")]
    Null { argument: &'static str },
    #[error("INVALID_CONTEXT: {problem}")]
    Context { problem: String, detail: String },
    #[error("INVALID_EVENT: {problem}")]
    Event { problem: String, detail: String },
    #[error("{}", at_place(.error, *.index))]
    At { index: usize, error: Box<Error> },
    #[error("INVALID_JSON: {argument} cannot be read")]
    Json { argument: &'static str, problem: String },
    #[error("INVALID_JSON: {argument} is too large, at most {most} bytes are allowed")]
    JsonSize { argument: &'static str, size: usize, most: usize },
    #[error("INVALID_METADATA: metadata must be a JSON object")]
    Metadata { given: &'static str },
    #[error("INVALID_COVERAGE: coverage must be a number from 0 to 1")]
    Coverage { given: String },
    #[error("INVALID_HASH: unknown hash scheme")]
    Hash { given: String },
    #[error("INVALID_PATCH: {problem}")]
    Patch { problem: String, detail: String },
    #[error("INVALID_WINNER: the winner must be a variant of the experiment")]
    Winner { given: String, variants: Vec<String> },
    #[error("INVALID_SERVE: {problem}")]
    Serve { problem: &'static str, given: String },
    #[error("INVALID_PAGE: {problem}")]
    Page { problem: &'static str, detail: String },
    #[error("INVALID_BATCH: batch must be at least 1")]
    Batch { given: i32 },
    #[error("INVALID_TASK: unknown maintenance task")]
    Task { given: String },
    #[error("INVALID_INVARIANT: exp_doctor() checks no such invariant")]
    Invariant { given: String },
    #[error("INVALID_SETTING: {problem}")]
    Setting { problem: String, given: String, hint: String },
    #[error("INVALID_ACCESS: access must be reader, app or admin")]
    Access { given: String },
    #[error("INVALID_COUNTS: {problem}")]
    Counts { problem: String },
    #[error("INVALID_VALUE: {problem}")]
    Value { problem: String, given: String },
    #[error("INVALID_MOMENTS: {problem}")]
    Moments { problem: String, given: Option<String> },
    #[error("INVALID_COMPARISON: {problem}")]
    Comparison { problem: String, given: String },
    #[error("INVALID_CORRECTION: {problem}")]
    Correction { problem: String, given: String },
    #[error("INVALID_ANALYSIS: {problem}")]
    Analysis { problem: &'static str, given: String },
    #[error("INVALID_PLAN: {problem}")]
    Plan { problem: String, given: String },
    #[error("INVALID_POLICY: {problem}")]
    Policy { problem: String, given: String, hint: String },
    #[error("POLICY_LOCKED: {what} cannot change any more")]
    PolicyLocked { what: &'static str, detail: String },
    #[error("INVALID_BANDIT: {problem}")]
    Bandit { problem: String, given: String, hint: &'static str },
    #[error("BANDIT_ON: {what} cannot change while a bandit allocates")]
    BanditOn { what: &'static str, key: String },
    #[error("EXPOSURES_OUT_OF_RANGE: a subject has at most 2147483647 exposures")]
    TooManyExposures,
    #[error("{}_NOT_FOUND: there is no such {what}", .what.to_uppercase())]
    PartNotFound { what: &'static str, key: String, scope: String },
    #[error("{}_EXISTS: there is such a {what} already", .what.to_uppercase())]
    PartExists { what: &'static str, key: String, scope: String },
    #[error("{}_IN_USE: the {what} is in use", .what.to_uppercase())]
    PartInUse { what: &'static str, key: String, users: Vec<String> },
    #[error("CONFIG_EXISTS: another config of the scope has that name")]
    ConfigName { name: String, slug: String, scope: String },
    #[error("INVALID_CONFIG: {problem}")]
    Config { problem: String, detail: String },
    #[error("INVALID_METRIC: {problem}")]
    Metric { problem: String, detail: String, hint: &'static str },
    #[error("INVALID_SOURCE: {problem}")]
    Source { problem: String, detail: Option<String>, hint: &'static str },
    #[error("INVALID_ROLE: unknown role of a metric")]
    Role { given: String },
    #[error("INVALID_MARGIN: {problem}")]
    Margin { problem: &'static str, given: String },
    #[error("PRIMARY_METRIC_EXISTS: an experiment has one primary metric at most")]
    PrimaryExists { key: String, metric: String },
    #[error("METRIC_NOT_FOUND: the experiment is not judged by such a metric")]
    NotMeasured { metric: String, key: String, scope: String },
    #[error("INVALID_BUCKET: a bucket must be a multiple of 5 minutes, up to 7 days")]
    Bucket { given: String },
    #[error("AGGREGATING: what runs while events are aggregated cannot aggregate")]
    Aggregating,
    #[error("NOT_SUPPORTED: a ratio has no series of its own")]
    NoSeries { metric: String, numerator: String, denominator: String },
    #[error("INVALID_SOURCE: {problem}")]
    SourceFails { problem: String, said: Option<String>, metric: String, role: String },
    #[error("INVALID_SOURCE: a value is not a finite number")]
    SourceValue { metric: String, subject: String, value: f64 },
    #[error("SCOPE_EXISTS: there is such a scope already")]
    ScopeExists { scope: String },
    #[error("SCOPE_NOT_FOUND: there is no such scope")]
    ScopeNotFound { scope: String },
    #[error("ROLE_NOT_FOUND: there is no such role")]
    RoleNotFound { role: String },
    #[error("ACCESS_DENIED: this needs {needed} access to the scope")]
    Denied { role: String, needed: &'static str, scope: String },
    #[error("ROW_REFUSED: exp.assignment does not keep the subject's row")]
    RowRefused,
    #[error("ACCESS_DENIED: only the owner makes or migrates the store")]
    NotOwner { role: String, owner: String },
    #[error("READ_ONLY: {function} would have to write")]
    ReadOnly { function: &'static str },
    #[error("STORE_MISSING: the store does not exist yet")]
    StoreMissing,
    #[error("STORE_CONFLICT: {problem}")]
    StoreConflict { problem: String, hint: &'static str },
    #[error("STORE_VERSION: the store has version {found}, this library works with version {wanted}")]
    StoreVersion { found: i32, wanted: i32 },
}

impl Error {
    /// The nearest standard SQLSTATE.
    fn sqlstate(&self) -> PgSqlErrorCode {
        use PgSqlErrorCode::*;
        match self {
            Error::At { error, .. } => error.sqlstate(),
            Error::NotFound { .. } | Error::ScopeNotFound { .. } => ERRCODE_NO_DATA_FOUND,
            Error::PartNotFound { .. } | Error::NotMeasured { .. } => ERRCODE_NO_DATA_FOUND,
            Error::NoSeries { .. } | Error::PreparedPublication => ERRCODE_FEATURE_NOT_SUPPORTED,
            Error::Aggregating => ERRCODE_OBJECT_IN_USE,
            Error::KeyTaken { .. }
            | Error::PartExists { .. }
            | Error::PrimaryExists { .. }
            | Error::ConfigName { .. }
            | Error::ScopeExists { .. } => ERRCODE_DUPLICATE_OBJECT,
            Error::PartInUse { .. } => ERRCODE_DEPENDENT_OBJECTS_STILL_EXIST,
            Error::RoleNotFound { .. } => ERRCODE_UNDEFINED_OBJECT,
            Error::NotRunning { .. } | Error::NotStopped { .. } | Error::Transition { .. } => {
                ERRCODE_OBJECT_NOT_IN_PREREQUISITE_STATE
            }
            Error::Locked { .. } | Error::BucketLocked { .. } | Error::PolicyLocked { .. } => ERRCODE_OBJECT_IN_USE,
            Error::IsHoldout { .. }
            | Error::HoldoutEnrols { .. }
            | Error::IsArchived { .. }
            | Error::BanditOn { .. } => ERRCODE_OBJECT_NOT_IN_PREREQUISITE_STATE,
            Error::Null { .. } => ERRCODE_NULL_VALUE_NOT_ALLOWED,
            Error::TooManyExposures => ERRCODE_NUMERIC_VALUE_OUT_OF_RANGE,
            Error::Denied { .. } | Error::NotOwner { .. } => ERRCODE_INSUFFICIENT_PRIVILEGE,
            Error::ReadOnly { .. } => ERRCODE_READ_ONLY_SQL_TRANSACTION,
            Error::RowRefused | Error::StoreMissing | Error::StoreConflict { .. } | Error::StoreVersion { .. } => {
                ERRCODE_OBJECT_NOT_IN_PREREQUISITE_STATE
            }
            _ => ERRCODE_INVALID_PARAMETER_VALUE,
        }
    }

    /// The offending value.
    fn detail(&self) -> Option<String> {
        Some(match self {
            Error::NotFound { scope, key } => format!("Key {} in scope {}.", quote(key), quote(scope)),
            Error::NotRunning { key, status } | Error::NotStopped { key, status, .. } => {
                format!("Experiment {} is {}.", quote(key), status.name())
            }
            Error::Locked { key, .. } => format!("Experiment {} has assigned subjects.", quote(key)),
            Error::BucketLocked { key, bucket } => {
                format!("Experiment {} has assigned subjects, and bucket {bucket} would change its owner.", quote(key))
            }
            Error::Allocation(invalid) | Error::Layer(invalid) => invalid.detail.clone(),
            Error::Rule(invalid) => format!("Got {}.", invalid.detail),
            Error::Slot { detail, .. } => detail.clone(),
            Error::Import(invalid) => invalid.detail.clone(),
            Error::Query { missing, columns, .. } => {
                format!("There is no column {missing}; the columns are {}.", columns.join(", "))
            }
            Error::IsHoldout { key } | Error::HoldoutEnrols { key } => format!("{} is a holdout.", quote(key)),
            Error::IsArchived { key } => format!("Experiment {} is archived.", quote(key)),
            Error::BanditOn { key, .. } => format!("Experiment {} has a bandit.", quote(key)),
            Error::Schedule { key, status, times, .. } => {
                format!("Experiment {} is {}; asked for {times}.", quote(key), status.name())
            }
            Error::Variants(invalid) => invalid.detail.clone(),
            Error::Transition { key, transition } => {
                format!("Experiment {} is {}.", quote(key), transition.from.name())
            }
            Error::NewStatus { status } => format!("Status {}.", status.name()),
            Error::Status { given }
            | Error::Text { given, .. }
            | Error::Coverage { given }
            | Error::Hash { given }
            | Error::Task { given }
            | Error::Invariant { given }
            | Error::Access { given }
            | Error::Format { given }
            | Error::SnapshotFormat { given }
            | Error::Watermark { given, .. }
            | Error::Share { given }
            | Error::Role { given }
            | Error::Override { given, .. }
            | Error::Serve { given, .. } => format!("Got {}.", quote(given)),
            Error::At { error, .. } => return error.detail(),
            Error::Context { detail, .. }
            | Error::Event { detail, .. }
            | Error::Config { detail, .. }
            | Error::Patch { detail, .. }
            | Error::Page { detail, .. } => detail.clone(),
            Error::Subscription { given, .. } | Error::Delivery { given, .. } => format!("Got {given}."),
            Error::BatchRange { given, .. } => format!("Got {given}."),
            Error::Json { problem, .. } => format!("{problem}."),
            Error::JsonSize { size, .. } => format!("Got {size} bytes."),
            Error::Metadata { given } => format!("Got {given}."),
            Error::Winner { given, .. } => format!("Got {}.", quote(given)),
            Error::Batch { given } => format!("Got {given}."),
            Error::KeyTaken { key, scope } => format!("Key {} in scope {}.", quote(key), quote(scope)),
            Error::PartNotFound { what, key, scope } | Error::PartExists { what, key, scope } => {
                format!("The {what} {} in scope {}.", quote(key), quote(scope))
            }
            Error::PartInUse { key, users, .. } => format!("{} is used by {}.", quote(key), some_of(users)),
            Error::ConfigName { name, slug, scope } => {
                format!("{} is a name of the config {} in scope {}.", quote(name), quote(slug), quote(scope))
            }
            Error::ScopeNotFound { scope } | Error::ScopeExists { scope } => format!("Scope {}.", quote(scope)),
            Error::RoleNotFound { role } => format!("Role {}.", quote(role)),
            Error::NotMeasured { metric, key, scope } => {
                format!("Metric {}, experiment {} in scope {}.", quote(metric), quote(key), quote(scope))
            }
            Error::Bucket { given }
            | Error::Margin { given, .. }
            | Error::Setting { given, .. }
            | Error::Value { given, .. }
            | Error::Comparison { given, .. }
            | Error::Correction { given, .. }
            | Error::Policy { given, .. }
            | Error::Bandit { given, .. }
            | Error::Analysis { given, .. }
            | Error::Plan { given, .. } => format!("Got {given}."),
            Error::PolicyLocked { detail, .. } => detail.clone(),
            Error::Moments { given, .. } => format!("Got {}.", given.as_ref()?),
            Error::Metric { detail, .. } => detail.clone(),
            Error::Source { detail, .. } => return detail.clone(),
            Error::PrimaryExists { key, metric } => format!("That of {} is {}.", quote(key), quote(metric)),
            Error::NoSeries { metric, numerator, denominator } => {
                format!("{} is {} over {}.", quote(metric), quote(numerator), quote(denominator))
            }
            Error::SourceFails { metric, role, said, .. } => {
                let said = said.as_ref().map_or(String::new(), |said| format!(": {said}"));
                format!("Metric {}, run as role {}{said}.", quote(metric), quote(role))
            }
            Error::SourceValue { metric, subject, value } => {
                format!("Metric {}, subject {}: {}.", quote(metric), quote(subject), float(*value))
            }
            Error::Denied { role, scope, .. } => format!("Role {}, scope {}.", quote(role), quote(scope)),
            Error::NotOwner { role, owner } => format!("Role {}, owner {}.", quote(role), quote(owner)),
            _ => return None,
        })
    }

    /// What to do about it.
    fn hint(&self) -> Option<String> {
        Some(match self {
            Error::At { error, .. } => return error.hint(),
            Error::NotFound { .. } => "exp_list() shows the experiments of a scope; exp_define() makes one.".into(),
            Error::NotRunning { .. } => "exp_start(key) runs a draft.".into(),
            Error::NotStopped { .. } => "Stop it first: exp_stop(key, reason).".into(),
            Error::Locked { .. } => {
                "Changing it would split the population. Define a new experiment with another key instead.".into()
            }
            Error::BucketLocked { .. } => "Ranges can be added where the line is unallocated; nothing else can change.".into(),
            Error::Allocation(invalid) if invalid.problem.starts_with("weights") => {
                "Give the weights as the other system has them.".into()
            }
            Error::Allocation(_) => r#"Give [{"variant":"control","start":0,"end":4999}]: inclusive, 0 to 9999."#.into(),
            Error::SnapshotFormat { .. } => "One of native, growthbook.".into(),
            Error::Subscription { .. } => {
                "exp_subscribe('shop', 'https://example.com/hook', '{experiment.*}', 'SHOP_SECRET'); docs/webhook.md has the topics.".into()
            }
            Error::PreparedPublication => "Call it in a transaction of its own: others who change the scope wait for it.".into(),
            Error::Delivery { .. } => "docs/webhook.md has how deliveries are claimed and settled.".into(),
            Error::Watermark { .. } => "Begin anew: without a watermark from the oldest event that is kept, or with 'now'.".into(),
            Error::Layer(_) => r#"Give {"layer":"checkout","start":0,"end":4999}: inclusive, 0 to 9999."#.into(),
            Error::Rule(_) => {
                r#"Give [{"conditions":[{"attribute":"country","operator":"in","value":["DE","AT"]}]}]; docs/rules.md has the operators."#
                    .into()
            }
            Error::Slot { .. } => "exp_list_layers() shows who has which place.".into(),
            Error::IsHoldout { .. } => "exp_end_holdout(holdout) ends it; exp_delete_experiment(key) removes it.".into(),
            Error::Format { .. } => "One of growthbook, experiment-service.".into(),
            Error::Query { .. } => "Name them: SELECT user_id AS subject, arm AS variant FROM ...".into(),
            Error::HoldoutEnrols { .. } => "exp_peek(holdout, subject) reads whether a subject is held out.".into(),
            Error::IsArchived { .. } => "Its name, texts, tags and metadata can change; define a new one for the rest.".into(),
            Error::Share { .. } => "0.05 keeps 5 % out.".into(),
            Error::Override { hint, .. } => hint.clone(),
            Error::KeyTaken { .. } => "exp_get(key) shows it; take another key.".into(),
            Error::Schedule { .. } => "exp_start(key) and exp_stop(key, reason) act at once.".into(),
            Error::Variants(_) => {
                r#"Give [{"key":"control","weight":1},{"key":"treatment","weight":1}] or {"control":1,"treatment":1}."#
                    .into()
            }
            Error::Transition { transition, .. } => transition.hint.to_owned(),
            Error::Status { .. } => "One of draft, running, paused, stopped, archived.".into(),
            Error::NewStatus { .. } => "Define it first, then change its status.".into(),
            Error::Json { .. } => "JSON can be nested 127 levels deep.".into(),
            Error::Hash { .. } => {
                let names: Vec<&str> = HashScheme::ALL.iter().map(|scheme| scheme.name()).collect();
                format!("One of {}.", names.join(", "))
            }
            Error::Winner { variants, .. } => format!("Its variants: {}.", variants.join(", ")),
            Error::Serve { .. } => "One of none, enrolled, winner.".into(),
            Error::Page { .. } => "Give both, page >= 1 and page_size from 1 to 100, or neither for all rows.".into(),
            Error::Task { .. } => {
                "One of schedule, fold, aggregate, evaluate, partitions, retention, deletes, bandit; or NULL for all.".into()
            }
            Error::Invariant { .. } => "exp_doctor() lists the invariants by name.".into(),
            Error::Setting { hint, .. } | Error::Policy { hint, .. } => hint.clone(),
            Error::Bandit { hint, .. } => (*hint).to_owned(),
            Error::BanditOn { .. } => "exp_set_bandit(key, NULL) switches it off: the weights are in force again.".into(),
            Error::PolicyLocked { .. } => {
                r#"Add "restart": true to begin anew: what was found so far, a decision included, is forgotten."#.into()
            }
            Error::Metric { hint, .. } | Error::Source { hint, .. } => (*hint).to_owned(),
            Error::Role { .. } => "One of primary, secondary, guardrail.".into(),
            Error::Margin { .. } => {
                "It says how much worse a guardrail may get: exp_add_metric(key, metric, 'guardrail', 0.01).".into()
            }
            Error::PrimaryExists { .. } => "Give that one another role first: exp_add_metric(key, metric, 'secondary').".into(),
            Error::NotMeasured { .. } => "exp_list_metrics(key) shows its metrics; exp_add_metric(key, metric) adds one.".into(),
            Error::Bucket { .. } => "Like '1 hour', '1 day' or '7 days'. Months are not all of one length.".into(),
            Error::NoSeries { .. } => "Read the series of the two metrics that it is of.".into(),
            Error::Aggregating => "Take the call out of the trigger: exp_maintain() aggregates regularly.".into(),
            Error::SourceFails { problem, .. } if problem.ends_with("is gone") => {
                "Define the metric again, as a role that may read the tables.".into()
            }
            Error::ScopeNotFound { .. } => "exp_list_scopes() shows the scopes; exp_create_scope() makes one.".into(),
            Error::ScopeExists { .. } => "exp_get_scope(scope) shows it. Scopes are never renamed or moved.".into(),
            Error::PartNotFound { what, .. } => not_found_hint(what)?.into(),
            Error::PartExists { what: "audience", .. } => "exp_update_audience(audience, patch) changes it.".into(),
            Error::PartExists { what: "layer", .. } => "exp_list_layers() shows it, and who has a place in it.".into(),
            Error::PartInUse { what, .. } => in_use_hint(what)?.into(),
            Error::ConfigName { .. } => {
                "Names are slugs and aliases: exp_list_configs() shows those of a scope.".into()
            }
            Error::Config { .. } => {
                "A config is one JSON document with up to 1000 aliases, each a name of its own.".into()
            }
            Error::Denied { needed, .. } => {
                format!("An administrator of the scope can run exp_grant(role, '{needed}', scope).")
            }
            Error::NotOwner { .. } => "Run exp_init() as the owner of the extension, or as a superuser.".into(),
            Error::RowRefused => "A trigger, rule or policy on exp.assignment skips it: take that off.".into(),
            Error::ReadOnly { function: "exp_assign" | "exp_log_exposure" } => {
                "On a standby or in a read-only transaction exp_peek() answers the same variant without writing.".into()
            }
            Error::ReadOnly { .. } => "Run it on the primary, in a transaction that may write.".into(),
            Error::StoreMissing => "SELECT exp_init() makes it; so does the first exp_define().".into(),
            Error::StoreConflict { hint, .. } => (*hint).to_owned(),
            Error::StoreVersion { found, wanted } if found < wanted => "SELECT exp_init() migrates it.".into(),
            Error::StoreVersion { .. } => "Install the newer version of the extension that made it.".into(),
            _ => return None,
        })
    }

    /// Raises it as a Postgres ERROR.
    #[track_caller]
    pub fn raise(self) -> ! {
        let mut report = ErrorReport::new(self.sqlstate(), self.to_string(), "pg_experiment");
        if let Some(detail) = self.detail() {
            report = report.set_detail(detail);
        }
        if let Some(hint) = self.hint() {
            report = report.set_hint(hint);
        }
        report.report(PgLogLevel::ERROR);
        unreachable!("an ERROR does not return")
    }
}

/// An error's message with the place of what it is about after the condition's name.
fn at_place(error: &Error, index: usize) -> String {
    let message = error.to_string();
    let (condition, problem) = message.split_once(": ").expect("messages begin with a condition");
    format!("{condition}: [{index}]: {problem}")
}

fn not_found_hint(what: &str) -> Option<&'static str> {
    Some(match what {
        "audience" => "exp_list_audiences() shows the audiences of a scope; exp_create_audience() makes one.",
        "metric" => "exp_list_metrics() shows the metrics that a scope can use; exp_define_metric() makes one.",
        "layer" => "exp_list_layers() shows the layers that a scope can use; exp_create_layer() makes one.",
        "config" => "exp_list_configs() shows the configs of a scope; exp_set_config() makes one.",
        "holdout" => "exp_list() shows holdouts, too; exp_create_holdout() makes one.",
        _ => return None,
    })
}

fn in_use_hint(what: &str) -> Option<&'static str> {
    Some(match what {
        "audience" => r#"Detach it first: exp_update(key, '{"audience": null}')."#,
        "config" => "Give those variants another config, or a payload, first.",
        "layer" => "Take those experiments out of it first.",
        "metric" => {
            "Take it out of experiments by exp_remove_metric(key, metric); redefine, or delete, the ratios of it."
        }
        _ => return None,
    })
}

/// A list for a DETAIL, cut where it is long.
fn some_of(names: &[String]) -> String {
    const MOST: usize = 20;
    let shown = names.iter().take(MOST).cloned().collect::<Vec<_>>().join(", ");
    if names.len() <= MOST { shown } else { format!("{shown} and {} more", names.len() - MOST) }
}

/// Unwraps, or raises the error in Postgres.
pub trait OrRaise<T> {
    fn or_raise(self) -> T;
}

impl<T> OrRaise<T> for Result<T> {
    #[track_caller]
    fn or_raise(self) -> T {
        match self {
            Ok(value) => value,
            Err(error) => error.raise(),
        }
    }
}

pub use experiment_engine::text::float;

/// A value for a DETAIL: quoted, and cut where it is long.
pub fn quote(value: &str) -> String {
    const MOST: usize = 100;
    if value.len() <= MOST {
        return format!("\"{value}\"");
    }
    let end = (0..=MOST).rev().find(|at| value.is_char_boundary(*at)).unwrap_or(0);
    format!("\"{}...\" ({} bytes)", &value[..end], value.len())
}
