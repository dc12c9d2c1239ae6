//! The extension's settings. They can be set per session, role or database; poolers keep the latter two.

use std::ffi::CString;

use pgrx::guc::{GucContext, GucFlags, GucRegistry, GucSetting, PostgresGucEnum};

/// The status that `exp_define` gives a new experiment unless told.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PostgresGucEnum)]
#[allow(non_camel_case_types)]
pub enum DefaultStatus {
    draft,
    running,
    stopped,
}

static DEFAULT_SCOPE: GucSetting<Option<CString>> = GucSetting::<Option<CString>>::new(Some(c"global"));
static DEFAULT_STATUS: GucSetting<DefaultStatus> = GucSetting::<DefaultStatus>::new(DefaultStatus::running);
static REASON: GucSetting<Option<CString>> = GucSetting::<Option<CString>>::new(Some(c""));

pub fn register() {
    GucRegistry::define_string_guc(
        c"pg_experiment.default_scope",
        c"The scope that functions work in when they are given none.",
        c"",
        &DEFAULT_SCOPE,
        GucContext::Userset,
        GucFlags::default(),
    );
    GucRegistry::define_enum_guc(
        c"pg_experiment.default_status",
        c"The status of a new experiment that is defined without one.",
        c"",
        &DEFAULT_STATUS,
        GucContext::Userset,
        GucFlags::default(),
    );
    GucRegistry::define_string_guc(
        c"pg_experiment.reason",
        c"Why things are changed, for exp_audit; empty for no reason.",
        c"",
        &REASON,
        GucContext::Userset,
        GucFlags::default(),
    );
}

/// The scope to work in where the caller names none; an empty setting is `global`.
pub fn default_scope() -> String {
    match DEFAULT_SCOPE.get() {
        Some(scope) if !scope.is_empty() => scope.to_string_lossy().into_owned(),
        _ => GLOBAL.to_owned(),
    }
}

pub fn default_status() -> experiment_engine::status::Status {
    use experiment_engine::status::Status;
    match DEFAULT_STATUS.get() {
        DefaultStatus::draft => Status::Draft,
        DefaultStatus::running => Status::Running,
        DefaultStatus::stopped => Status::Stopped,
    }
}

/// Why the session changes things; an empty setting is no reason.
pub fn reason() -> Option<String> {
    REASON.get().filter(|reason| !reason.is_empty()).map(|reason| reason.to_string_lossy().into_owned())
}

/// The root of all scopes.
pub const GLOBAL: &str = "global";
