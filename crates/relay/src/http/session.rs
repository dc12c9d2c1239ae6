//! A transaction in a caller's role, of a pooled connection.

use std::ops::Deref;
use std::time::Duration;

use deadpool_postgres::Client;
use tokio::time::timeout;
use tokio_postgres::error::SqlState;

use super::auth::Caller;
use super::problem::Problem;
use crate::app::App;
use crate::database::{self, LONGEST};

/// The role is looked up, so that it is a role and no superuser, whatever a token says; whether the connection may
/// become it, Postgres checks. All ends with the transaction.
const ENTER_AS: &str = "
    SELECT pg_catalog.set_config('statement_timeout', $2, true), pg_catalog.set_config('request.jwt.claims', $3, true),
        pg_catalog.set_config('role', rolname, true)
    FROM pg_catalog.pg_roles WHERE rolname = $1::text AND NOT rolsuper AND rolname !~ '^pg_'";
const ENTER: &str = "
    SELECT pg_catalog.set_config('statement_timeout', $1, true), pg_catalog.set_config('request.jwt.claims', $2, true)";

/// How long a statement may go on that nobody waits for.
const GRACE: Duration = Duration::from_millis(100);

/// What a transaction may do.
#[derive(Clone, Copy, PartialEq, Eq)]
pub enum Mode {
    Read,
    Write,
}

/// A transaction that is open. One that is dropped is rolled back, and what it is running is cancelled.
pub struct Session {
    client: Option<Client>,
    anonymous: bool,
    mode: Mode,
}

impl App {
    /// Begins a transaction that has the caller's role and claims, and can only read where `mode` says so.
    ///
    /// # Errors
    /// 503 where there is no connection, 403 where the connection may not become the role.
    pub async fn session(&self, caller: &Caller, mode: Mode) -> Result<Session, Problem> {
        let timeout = self.settings.http.request_timeout.as_millis().to_string();
        let begin = if mode == Mode::Read { "BEGIN READ ONLY" } else { "BEGIN" };
        loop {
            let client = Some(self.pool.get().await?);
            let mut session = Session { client, anonymous: caller.anonymous, mode };
            match session.batch_execute(begin).await {
                // The server ended the connection while it was idle: nothing has happened yet. Each is taken out, so that
                // this ends.
                Err(error) if error.is_closed() || error.code() == Some(&SqlState::ADMIN_SHUTDOWN) => {
                    session.client.take().map(Client::take);
                    continue;
                }
                begun => begun?,
            }
            session.enter(caller, &timeout).await?;
            return Ok(session);
        }
    }
}

impl Session {
    async fn enter(&self, caller: &Caller, timeout: &str) -> Result<(), Problem> {
        let claims = caller.claims.as_deref().unwrap_or_default();
        let Some(role) = &caller.role else {
            let statement = self.prepare_cached(ENTER).await?;
            self.query(&statement, &[&timeout, &claims]).await?;
            return Ok(());
        };
        let refused = || {
            Problem::forbidden("ROLE_REFUSED: the relay cannot act as this role")
                .with_details(format!("Role {role:?}."))
        };
        let statement = self.prepare_cached(ENTER_AS).await?;
        let entered = match self.query(&statement, &[role, &timeout, &claims]).await {
            Ok(rows) => !rows.is_empty(),
            Err(error)
                if error.as_db_error().is_some_and(|error| error.code() == &SqlState::INSUFFICIENT_PRIVILEGE) =>
            {
                false
            }
            Err(error) => return Err(error.into()),
        };
        if entered { Ok(()) } else { Err(refused()) }
    }

    /// What an error of this session is to its caller.
    pub fn problem(&mut self, error: tokio_postgres::Error) -> Problem {
        let problem = Problem::from(error);
        if problem.is_outdated() && self.mode == Mode::Write || problem.is_of_another_version() {
            self.client.take().map(Client::take);
        }
        if self.anonymous { problem.for_anonymous() } else { problem }
    }

    /// # Errors
    /// What COMMIT says: nothing has happened then, unless the connection was lost.
    pub async fn commit(mut self) -> Result<(), Problem> {
        if let Err(error) = self.batch_execute("COMMIT").await {
            return Err(self.problem(error));
        }
        self.client = None;
        Ok(())
    }
}

impl Deref for Session {
    type Target = Client;

    fn deref(&self) -> &Client {
        self.client.as_ref().expect("a session that is open has its connection")
    }
}

impl Drop for Session {
    fn drop(&mut self) {
        let Some(client) = self.client.take() else { return };
        if client.is_closed() {
            return;
        }
        tokio::spawn(async move {
            // One whose server says nothing any more would keep its place in the pool.
            let rolled_back = timeout(LONGEST, roll_back(&client)).await;
            if !matches!(rolled_back, Ok(Ok(()))) {
                drop(Client::take(client));
            }
        });
    }
}

/// A statement that nobody waits for any more is in the way of the ROLLBACK: it is cancelled.
async fn roll_back(client: &Client) -> Result<(), tokio_postgres::Error> {
    let rolled_back = client.batch_execute("ROLLBACK");
    tokio::pin!(rolled_back);
    tokio::select! {
        biased;
        done = &mut rolled_back => return done,
        () = tokio::time::sleep(GRACE) => {}
    }
    if let Ok(tls) = database::tls() {
        let _ = client.cancel_token().cancel_query(tls).await;
    }
    rolled_back.await
}
