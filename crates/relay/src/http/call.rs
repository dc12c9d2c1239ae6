//! Calling functions in a caller's transaction, again where that is worth it.

use std::sync::Arc;
use std::time::Duration;

use serde_json::Value;

use super::auth::Caller;
use super::catalogue::{Function, Functions, not_found};
use super::problem::Problem;
use super::session::{Mode, Session};
use crate::app::App;

/// How often a transaction is run where others are in its way.
const ATTEMPTS: u64 = 4;

const LOCK: &str = "SELECT pg_catalog.pg_advisory_xact_lock(pg_catalog.hashtextextended($1::text, 0))";

/// A function's arguments.
pub enum Given<'a> {
    /// One JSON object.
    Json(&'a str),
    /// A text for each argument of the function.
    Texts(Vec<Option<String>>),
}

/// A function's answer.
pub struct Reply {
    pub json: String,
    /// How many rows that is of.
    pub rows: i64,
}

/// Runs a block in a transaction of the caller and commits; again where it lost against others (deadlock,
/// serialization), or the extension was updated meanwhile: `transact!(app, caller, Mode::Write, calls => { .. })`.
///
/// A macro, because what a closure borrows would have to outlive every lifetime.
macro_rules! transact {
    ($app:expr, $caller:expr, $mode:expr, $calls:ident => $work:expr) => {{
        let mut attempt = 1;
        loop {
            let done = async {
                let mut $calls = $crate::http::call::Calls::begin(&$app, &$caller, $mode).await?;
                let value = $work;
                $calls.commit().await?;
                Ok(value)
            };
            match done.await {
                Ok(value) => break Ok(value),
                Err(problem) => {
                    if let Err(problem) = $crate::http::call::again(&$app, attempt, problem).await {
                        break Err::<_, $crate::http::problem::Problem>(problem);
                    }
                }
            }
            attempt += 1;
        }
    }};
}
pub(super) use transact;

/// Waits for what makes another attempt worth it.
///
/// # Errors
/// The problem, where none is.
pub async fn again(app: &App, attempt: u64, problem: Problem) -> Result<(), Problem> {
    if attempt == 1 && problem.is_stale() {
        app.pool.manager().statement_caches.clear();
        app.catalogue.read(app).await?;
        return Ok(());
    }
    if attempt == 1 && (problem.is_outdated() || problem.is_of_another_version()) {
        // The others are as old as the one that said so; new ones go where there is a primary.
        app.pool.retain(|_, _| false);
        return Ok(());
    }
    if !problem.is_transient() || attempt >= ATTEMPTS {
        return Err(problem);
    }
    let most = 20 << attempt;
    tokio::time::sleep(Duration::from_millis(rand::random_range(1..=most))).await;
    Ok(())
}

/// A transaction that functions are called in.
pub struct Calls {
    functions: Arc<Functions>,
    session: Session,
}

impl Calls {
    /// # Errors
    /// Where there is no transaction to be had in that role.
    pub async fn begin(app: &App, caller: &Caller, mode: Mode) -> Result<Self, Problem> {
        // First what is known of functions: one connection never waits for another.
        let functions = app.catalogue.functions(app).await?;
        Ok(Calls { functions, session: app.session(caller, mode).await? })
    }

    /// # Errors
    /// What COMMIT says.
    pub async fn commit(self) -> Result<(), Problem> {
        self.session.commit().await
    }

    /// Waits for others that hold the lock of this name, and keeps it to the transaction's end.
    ///
    /// # Errors
    /// Where that takes too long.
    pub async fn lock(&mut self, name: &str) -> Result<(), Problem> {
        let locked = self.session.query(LOCK, &[&name]).await;
        locked.map(|_| ()).map_err(|error| self.session.problem(error))
    }

    /// Calls a function.
    ///
    /// # Errors
    /// 404 where there is none, and its own.
    pub async fn call(&mut self, name: &str, given: &Given<'_>) -> Result<Reply, Problem> {
        let function = self.functions.get(name).cloned().ok_or_else(|| not_found(name, &self.functions))?;
        self.query(&function, given).await.map_err(|error| self.session.problem(error))
    }

    async fn query(&self, function: &Function, given: &Given<'_>) -> Result<Reply, tokio_postgres::Error> {
        let (session, none) = (&self.session, function.arguments.is_empty());
        let row = match given {
            Given::Json(_) | Given::Texts(_) if none => {
                session.query_one(&session.prepare_cached(&function.by_json).await?, &[]).await?
            }
            Given::Json(json) => session.query_one(&session.prepare_cached(&function.by_json).await?, &[json]).await?,
            Given::Texts(texts) => {
                session.query_one(&session.prepare_cached(&function.by_texts).await?, &[texts]).await?
            }
        };
        let json: Option<String> = row.get(0);
        Ok(Reply { json: json.unwrap_or_else(|| "null".to_owned()), rows: row.get(1) })
    }

    /// Calls a function with a JSON object of arguments, and reads the answer.
    ///
    /// # Errors
    /// As above.
    pub async fn value(&mut self, name: &str, arguments: Value) -> Result<Value, Problem> {
        let reply = self.call(name, &Given::Json(&arguments.to_string())).await?;
        read(&reply.json).map_err(|error| {
            tracing::error!("{name}: {error}");
            Problem::new(axum::http::StatusCode::INTERNAL_SERVER_ERROR, "XX000", "the database's answer cannot be read")
        })
    }
}

/// Documents are as deep as the database lets them be, and deeper in what they come in.
fn read(json: &str) -> serde_json::Result<Value> {
    let mut reader = serde_json::Deserializer::from_str(json);
    reader.disable_recursion_limit();
    serde::Deserialize::deserialize(&mut reader)
}
