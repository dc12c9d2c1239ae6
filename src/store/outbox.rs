//! The outbox: what is told to others, written with the change.

use pgrx::{JsonB, pg_sys};
use serde_json::{Map, Value, json};

use super::assignment::Address;
use super::outbox_watermark::{self as watermark, Place};
use super::sql::{self, Row, Sees, Statement, param};
use super::{Store, commit, delivery, event};
use crate::error::Result;

static APPEND: Statement = Statement {
    text: "WITH next AS (
               INSERT INTO exp.stream AS s (scope, experiment, sequence) VALUES ($1, coalesce($2, ''), 1)
               ON CONFLICT (scope, experiment) DO UPDATE SET sequence = s.sequence + 1
               RETURNING sequence)
           INSERT INTO exp.outbox (scope, experiment, sequence, topic, payload, era, timeline, xid)
           SELECT $1, $2, sequence, $3, $4, $5, $6, pg_current_xact_id()::text::bigint FROM next
           RETURNING id, sequence",
    types: &[pg_sys::TEXTOID, pg_sys::TEXTOID, pg_sys::TEXTOID, pg_sys::JSONBOID, pg_sys::INT2OID, pg_sys::INT4OID],
};

/// An event that was written.
pub struct Event {
    pub id: i64,
    pub scope: String,
    /// Empty for an event of the scope itself.
    pub experiment: String,
    pub sequence: i64,
    pub topic: String,
}

/// Writes an event of an experiment, whose key's lock is held, or of a scope that is being published.
fn append(store: &Store, scope: &str, experiment: Option<&str>, topic: &str, payload: Value) {
    let params = [
        param(scope),
        experiment.and_then(param),
        param(topic),
        param(JsonB(payload)),
        param(event::era(store)),
        param(watermark::timeline()),
    ];
    let (_, numbers) = sql::write_returning(store, &APPEND, &params, |row| (row.need(1), row.need(2)));
    let (id, sequence) = numbers[0];
    let (scope, experiment, topic) = (scope.to_owned(), experiment.unwrap_or_default().to_owned(), topic.to_owned());
    commit::note_event(Event { id, scope, experiment, sequence, topic });
}

/// Writes that a version of a scope's configuration was published.
pub fn published(store: &Store, scope: &str, version: i64, digest: &str, experiments: i32) {
    let payload = json!({ "scope": scope, "version": version, "digest": digest, "experiments": experiments });
    append(store, scope, None, "config.published", payload);
}

/// Writes what happened to an experiment or a holdout.
fn happened(store: &Store, address: Address, topic: &str, facts: Value) {
    let mut payload = json!({ "scope": address.scope, "experiment": address.key });
    if let (Value::Object(payload), Value::Object(facts)) = (&mut payload, facts) {
        payload.extend(facts);
    }
    append(store, address.scope, Some(address.key), topic, payload);
}

/// A change of a definition: what it was, and what it is.
pub struct Change<'a> {
    pub object: &'static str,
    pub action: &'static str,
    pub before: Option<&'a Value>,
    pub after: Option<&'a Value>,
    pub reason: Option<&'a str>,
}

/// Writes the events of a change: that it was made or deleted, its new status, or else what of it is another.
pub fn changed(store: &Store, address: Address, change: Change) {
    let Change { object, action, before, after, reason } = change;
    let topic = |what: &str| format!("{object}.{what}");
    let status = |definition: Option<&Value>| Some(definition?.get("status")?.as_str()?.to_owned());
    if before.is_none() {
        let status = status(after).unwrap_or_default();
        happened(store, address, &topic("created"), json!({ "status": status }));
    }
    let Some(after) = after else {
        return happened(store, address, &topic("deleted"), json!({ "reason": reason }));
    };
    // An experiment begins as a draft; a holdout runs from its first moment.
    let first = if object == "holdout" { status(Some(after)) } else { Some("draft".to_owned()) };
    let from = if before.is_none() { first } else { status(before) };
    let to = status(Some(after));
    match (from, to) {
        (Some(from), Some(to)) if from != to => {
            let facts = json!({ "from": from, "to": to, "reason": reason });
            happened(store, address, &topic(entered(&from, &to)), facts.clone());
            happened(store, address, &topic("status_changed"), facts);
        }
        _ if before.is_none() => {}
        _ => {
            let members = Map::new();
            let of = |value: Option<&Value>| value.and_then(Value::as_object).unwrap_or(&members).clone();
            let (before, after) = (of(before), of(Some(after)));
            let mut names: Vec<&String> = after.keys().chain(before.keys()).collect();
            names.retain(|name| before.get(*name) != after.get(*name));
            names.sort_unstable();
            names.dedup();
            let facts = json!({ "action": action, "changed": names, "reason": reason });
            happened(store, address, &topic("updated"), facts);
        }
    }
}

/// What it is called to come from one status to another.
fn entered(from: &str, to: &str) -> &'static str {
    match (from, to) {
        ("paused", "running") => "resumed",
        (_, "running") => "started",
        (_, "paused") => "paused",
        (_, "stopped") => "stopped",
        _ => "archived",
    }
}

/// Who won, and how that was found.
pub struct Winner<'a> {
    pub winner: Option<&'a str>,
    pub previous: Option<&'a str>,
    pub reason: Option<&'a str>,
    pub mode: &'a str,
    /// What a policy decided; `None` where people declared it.
    pub decision: Option<&'a str>,
}

static NOW: Statement = Statement { text: "SELECT to_jsonb(now())", types: &[] };

/// Writes that an experiment has another winner than before, or none any more.
pub fn winner_changed(store: &Store, address: Address, winner: Winner) {
    let now = sql::read_one(store, &NOW, &[], Sees::Latest, |row| row.need::<JsonB>(1).0);
    let facts = json!({
        "winner": winner.winner,
        "previous": winner.previous,
        "decided_at": winner.winner.and(now),
        "reason": winner.reason,
        "mode": winner.mode,
        "decision": winner.decision,
    });
    happened(store, address, "experiment.winner_changed", facts);
}

/// Writes that a policy decided.
pub fn decided(store: &Store, address: Address, facts: Value) {
    happened(store, address, "experiment.decided", facts);
}

static NOTIFY: Statement = Statement { text: "SELECT pg_notify('exp_events', $1)", types: &[pg_sys::TEXTOID] };

/// Hands a transaction's events to the subscriptions, and notifies who listens, once.
pub fn send(store: &Store, mut events: Vec<Event>, notifies: bool) {
    events.sort_unstable_by_key(|event| event.id);
    let (Some(first), Some(last)) = (events.first(), events.last()) else { return };
    if notifies {
        let ids: Vec<i64> = events.iter().map(|event| event.id).collect();
        sql::write(store, &NOTIFY, &[param(numbers(&ids, first.id, last.id))]);
    }
    delivery::fan_out(store, &events);
}

/// What a notification says: the events' numbers, or from which to which they are.
fn numbers(events: &[i64], first: i64, last: i64) -> String {
    // Postgres lets a notification have a little less than 8,000 bytes.
    const MOST_BYTES: usize = 7_900;
    let all = events.iter().map(i64::to_string).collect::<Vec<_>>().join(",");
    if all.len() <= MOST_BYTES { all } else { format!("{first}-{last}") }
}

// Events of the cluster whose number is $6: what the snapshot $2 sees and an earlier one, $1, does not. $7 is the first
// transaction that the earlier one may not see, $8 its timeline. Three statements, so that the one that runs all the time
// reads by the index.
macro_rules! since {
    ($new:literal) => {
        Statement {
            text: concat!(
                "SELECT coalesce(jsonb_agg(to_jsonb(e) ORDER BY e.id), '[]'), max(e.id), count(*)
                 FROM (SELECT o.id, o.scope, o.experiment, o.sequence, o.topic, o.payload, o.at
                       FROM exp.outbox AS o
                       WHERE o.id > $3 AND o.scope = ANY ($4) AND ",
                $new,
                " ORDER BY o.id LIMIT $5) AS e"
            ),
            types: &[
                pg_sys::TEXTOID,
                pg_sys::TEXTOID,
                pg_sys::INT8OID,
                pg_sys::TEXTARRAYOID,
                pg_sys::INT8OID,
                pg_sys::INT2OID,
                pg_sys::INT8OID,
                pg_sys::INT4OID,
            ],
        }
    };
}
static SINCE: Statement = since!(
    "o.era = $6 AND o.xid >= $7 AND NOT pg_visible_in_snapshot(o.xid::text::xid8, $1::pg_snapshot)
     AND pg_visible_in_snapshot(o.xid::text::xid8, $2::pg_snapshot)"
);
// Events of other clusters came with a dump: they were committed before all of this one's.
static FROM_THE_START: Statement =
    since!("(o.era IS DISTINCT FROM $6 OR pg_visible_in_snapshot(o.xid::text::xid8, $2::pg_snapshot))");
// What a failover lost gave its numbers to others: those are new, whatever the earlier snapshot says of their numbers.
static SINCE_A_FAILOVER: Statement = since!(
    "o.era = $6 AND pg_visible_in_snapshot(o.xid::text::xid8, $2::pg_snapshot)
     AND (o.timeline > $8
          OR o.xid >= $7 AND NOT pg_visible_in_snapshot(o.xid::text::xid8, $1::pg_snapshot))"
);

/// The events of some scopes since a watermark, and the next one: `None` from the start, `now` for none.
pub fn since(
    store: &Store,
    scopes: Vec<String>,
    given: Option<&str>,
    batch: i64,
) -> Result<(String, Option<pg_sys::Datum>)> {
    let now = watermark::now(store);
    let (given, batch) = match given {
        Some("now") => (Place::at(&now), 0),
        Some(given) => (Place::parse(given)?, batch),
        None => (Place::start(), batch),
    };
    let (to, last) = given.page.clone().unwrap_or((now, 0));
    let statement = match given.from.timeline {
        0 => &FROM_THE_START,
        timeline if timeline == to.timeline => &SINCE,
        _ => &SINCE_A_FAILOVER,
    };
    let params = [
        param(given.from.snapshot.as_str()),
        param(to.snapshot.as_str()),
        param(last),
        param(scopes),
        param(batch),
        param(event::known_era(store).unwrap_or(-1)),
        param(given.from.xmin()),
        param(given.from.timeline),
    ];
    let found = |row: &Row| (row.copy(1), row.get::<i64>(2), row.need::<i64>(3));
    let (events, last, count) =
        sql::read_one(store, statement, &params, Sees::Caller, found).expect("an aggregate has a row");
    let next = match last.filter(|_| count == batch) {
        Some(last) => Place { from: given.from, page: Some((to, last)) },
        None => Place::at(&to),
    };
    Ok((next.text(), events))
}

/// The watermark of a database without a store: everything is new.
pub fn beginning() -> String {
    Place::start().text()
}

/// How many columns `of_experiment` gives.
pub const COLUMNS: usize = 5;

static OF_EXPERIMENT: Statement = Statement {
    text: "SELECT id, sequence, topic, payload, at FROM exp.outbox
           WHERE scope = $1 AND coalesce(experiment, '') = $2 AND sequence > $3
           ORDER BY sequence LIMIT $4",
    types: &[pg_sys::TEXTOID, pg_sys::TEXTOID, pg_sys::INT8OID, pg_sys::INT8OID],
};

/// The events of one experiment after a sequence number: datums in the current memory context.
pub fn of_experiment(store: &Store, address: Address, after: i64, batch: i64) -> Vec<[Option<pg_sys::Datum>; COLUMNS]> {
    let params = [param(address.scope), param(address.key), param(after), param(batch)];
    sql::read(store, &OF_EXPERIMENT, &params, Sees::Caller, |row| row.copy_all())
}
