//! What a listener may read, and what it missed.

use std::sync::Arc;

use axum::http::HeaderMap;
use axum::http::header::AUTHORIZATION;
use serde_json::{Value, json};
use tokio_postgres::types::Json;

use crate::app::App;
use crate::feed::Event;
use crate::http::auth::{self, Caller};
use crate::http::problem::Problem;
use crate::http::session::{Mode, Session};
use crate::push::hub::{Listener, Topic};
use crate::push::message::{Pushed, Subscribe};

/// How many missed events are read at once.
pub const PAGE: i32 = 200;

/// What a listener proved who it is with. It is looked at again from time to time: tokens run out.
#[derive(Default)]
pub struct Proof {
    headers: HeaderMap,
    token: Option<String>,
}

impl Proof {
    pub fn new(headers: &HeaderMap, token: Option<String>) -> Self {
        let mut kept = HeaderMap::new();
        if let Some(value) = headers.get(AUTHORIZATION) {
            kept.insert(AUTHORIZATION, value.clone());
        }
        Proof { headers: kept, token }
    }

    pub fn of_token(token: String) -> Self {
        Proof { headers: HeaderMap::new(), token: Some(token) }
    }

    /// Whether there is none at all.
    pub fn is_empty(&self) -> bool {
        self.headers.is_empty() && self.token.is_none()
    }

    /// # Errors
    /// 401 where it proves nothing, or no longer.
    pub async fn caller(&self, app: &App) -> Result<Caller, Problem> {
        auth::caller(app, &self.headers, self.token.as_deref()).await
    }
}

/// What to do with an event that comes.
#[derive(Debug, PartialEq, Eq)]
pub enum Next {
    /// It was sent before.
    Old,
    /// It is the next one.
    Send,
    /// Others come before it: they are to be read.
    Gap,
}

/// One experiment that somebody listens to.
pub struct Subscription {
    pub topic: Topic,
    /// The scope that was asked for: the experiment may be one of a scope above.
    asked: Option<String>,
    /// The last sequence that was sent.
    pub last: i64,
}

const LAST: &str = "SELECT max(sequence) FROM exp_changes($1, $2, $3, $4)";
const MISSED: &str = "SELECT id, sequence, topic, payload, to_jsonb(at) #>> '{}' FROM exp_changes($1, $2, $3, $4)";

impl Subscription {
    /// Begins: from here on live events are in the listener's queue, and the answer says from which sequence on.
    ///
    /// # Errors
    /// Where the caller may not read the experiment, or there is none.
    pub async fn begin(
        app: &Arc<App>,
        caller: &Caller,
        listener: &mut Listener,
        asked: Subscribe,
    ) -> Result<(Self, Value), Problem> {
        let Subscribe { experiment_code: experiment, scope, after } = asked;
        let mut session = app.session(caller, Mode::Read).await?;
        let found = definition(&mut session, &experiment, scope.as_deref()).await?;
        let topic = Topic { scope: text(&found, "scope"), experiment };
        let mut subscription = Subscription { topic: topic.clone(), asked: scope, last: after.unwrap_or(0).max(0) };
        // First it listens, then it looks: what happens in between is in the one or the other, or in both.
        listener.subscribe(&topic);
        match subscription.look(app, session, after).await {
            Ok(told) => Ok((subscription, told)),
            Err(problem) => {
                listener.unsubscribe(&topic);
                Err(problem)
            }
        }
    }

    /// The sequence first, then the state: what the state has beyond the sequence is told again, and nothing is lost.
    async fn look(&mut self, app: &Arc<App>, session: Session, after: Option<i64>) -> Result<Value, Problem> {
        let mut session = self.reading(app, session).await?;
        let newest = self.newest(&mut session).await?;
        let found = definition(&mut session, &self.topic.experiment, Some(&self.topic.scope)).await?;
        let reset = after.is_some_and(|after| newest.is_some_and(|newest| newest < after));
        if after.is_none() || reset {
            self.last = newest.unwrap_or(0);
        }
        let mut told = json!({
            "type": "subscribed", "experimentCode": self.topic.experiment, "scope": self.topic.scope,
            "sequence": self.last, "winnerVariantKey": found["winner"], "status": found["status"],
        });
        if reset {
            // The client has seen more than there is: the database is one restored from a backup.
            told["reset"] = true.into();
        }
        Ok(told)
    }

    /// Whether the experiment is one of a scope above, that the caller sees there. It may then read it, but not ask for
    /// what happened in the scope above: the relay does that.
    fn is_inherited(&self) -> bool {
        self.asked.as_ref().is_some_and(|asked| *asked != self.topic.scope)
    }

    /// A session that can read the events, given one of a caller who may read the experiment.
    async fn reading(&self, app: &Arc<App>, session: Session) -> Result<Session, Problem> {
        if !self.is_inherited() {
            return Ok(session);
        }
        drop(session);
        app.session(&Caller::RELAY, Mode::Read).await
    }

    /// The newest sequence; none where no event is kept.
    async fn newest(&self, session: &mut Session) -> Result<Option<i64>, Problem> {
        const MANY: i32 = 10_000;
        let statement = prepared(session, LAST).await?;
        let mut newest: Option<i64> = None;
        loop {
            let from = newest.unwrap_or(0);
            let row = session.query_one(&statement, &[&self.topic.experiment, &from, &MANY, &self.topic.scope]).await;
            let last: Option<i64> = row.map_err(|error| session.problem(error))?.get(0);
            match last {
                Some(last) => newest = Some(last),
                None => return Ok(newest),
            }
        }
    }

    /// The next page of what was missed, at most [`PAGE`] events; they count as sent.
    ///
    /// # Errors
    /// Where the caller may no longer read the experiment.
    pub async fn missed(&mut self, app: &Arc<App>, caller: &Caller) -> Result<Vec<Arc<Pushed>>, Problem> {
        let caller = if self.is_inherited() { &Caller::RELAY } else { caller };
        let mut session = app.session(caller, Mode::Read).await?;
        self.page(&mut session).await
    }

    /// Looks again whether the caller may listen, and at what was missed.
    ///
    /// # Errors
    /// Where it may not, or the experiment is gone, or is another now.
    pub async fn again(&mut self, app: &Arc<App>, caller: &Caller) -> Result<Vec<Arc<Pushed>>, Problem> {
        let mut session = app.session(caller, Mode::Read).await?;
        let found = definition(&mut session, &self.topic.experiment, self.asked.as_deref()).await?;
        if text(&found, "scope") != self.topic.scope {
            return Err(Problem::experiment_not_found("A scope nearer by has one of that key now."));
        }
        let mut session = self.reading(app, session).await?;
        self.page(&mut session).await
    }

    async fn page(&mut self, session: &mut Session) -> Result<Vec<Arc<Pushed>>, Problem> {
        let statement = prepared(session, MISSED).await?;
        let rows = session.query(&statement, &[&self.topic.experiment, &self.last, &PAGE, &self.topic.scope]).await;
        let rows = rows.map_err(|error| session.problem(error))?;
        let mut missed = Vec::with_capacity(rows.len());
        for row in rows {
            let Json(payload) = row.try_get(3)?;
            let event = Event {
                id: row.try_get(0)?,
                scope: self.topic.scope.clone(),
                experiment: Some(self.topic.experiment.clone()),
                sequence: row.try_get(1)?,
                topic: row.try_get(2)?,
                payload,
                at: row.try_get(4)?,
            };
            self.last = event.sequence;
            missed.push(Arc::new(Pushed::new(self.topic.clone(), &event)));
        }
        Ok(missed)
    }

    /// Whether it is of that scope, by name or by where the experiment is defined.
    pub fn is_of(&self, scope: &str) -> bool {
        self.asked.as_deref() == Some(scope) || self.topic.scope == scope
    }

    /// What a live event is to it.
    pub fn next(&self, sequence: i64) -> Next {
        match sequence {
            old if old <= self.last => Next::Old,
            next if next == self.last + 1 => Next::Send,
            _ => Next::Gap,
        }
    }
}

/// The experiment as the caller may read it.
async fn definition(session: &mut Session, experiment: &str, scope: Option<&str>) -> Result<Value, Problem> {
    let statement = prepared(session, "SELECT exp_get($1, $2)").await?;
    let row = session.query_one(&statement, &[&experiment, &scope]).await;
    let found: Option<Json<Value>> = row.map_err(|error| session.problem(error))?.try_get(0)?;
    let missing = || Problem::experiment_not_found(format!("Key {experiment:?}."));
    found.map(|Json(found)| found).ok_or_else(missing)
}

async fn prepared(session: &mut Session, query: &str) -> Result<tokio_postgres::Statement, Problem> {
    let prepared = session.prepare_cached(query).await;
    prepared.map_err(|error| session.problem(error))
}

fn text(value: &Value, name: &str) -> String {
    value[name].as_str().unwrap_or_default().to_owned()
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn each_event_is_sent_once_and_in_order() {
        let topic = Topic { scope: "global".to_owned(), experiment: "a".to_owned() };
        let subscription = Subscription { topic, asked: None, last: 5 };
        assert_eq!(subscription.next(4), Next::Old);
        assert_eq!(subscription.next(5), Next::Old);
        assert_eq!(subscription.next(6), Next::Send);
        assert_eq!(subscription.next(7), Next::Gap);
    }
}
