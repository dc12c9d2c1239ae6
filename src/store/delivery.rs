//! Deliveries: events on their way to subscriptions.
//!
//! They are written with the event, one for each subscription that wants it, so that none is missed however late the
//! transaction commits. A relay leases lanes (an experiment and a subscription each), sends what waits in them in the
//! order of the sequence numbers, and settles. Which lanes have something follows from the deliveries: writers touch no
//! row that a relay changes.

use pgrx::datum::Interval;
use pgrx::pg_sys;

use super::outbox::Event;
use super::sql::{self, Row, Sees, Statement, param};
use super::{Store, lock};

/// Subscriptions of an event's scope and of those above that want its topic. The events are given, not read: a serializable
/// transaction that reads exp.outbox conflicts with all that write there.
static FAN_OUT: Statement = Statement {
    text: "WITH RECURSIVE event (id, scope, experiment, sequence, topic) AS (SELECT * FROM unnest($1, $2, $3, $4, $5)),
           up (of, id, parent_id) AS (
               SELECT s.name, s.id, s.parent_id FROM exp.scope AS s WHERE s.name = ANY ($2)
               UNION ALL
               SELECT up.of, s.id, s.parent_id FROM exp.scope AS s JOIN up ON s.id = up.parent_id)
           INSERT INTO exp.delivery (subscription_id, event_id, scope, experiment, sequence)
           SELECT w.id, e.id, e.scope, e.experiment, e.sequence
           FROM event AS e
           JOIN up ON up.of = e.scope
           JOIN exp.subscription AS w ON w.scope_id = up.id
           WHERE e.topic = ANY (w.topics) OR '*' = ANY (w.topics) OR split_part(e.topic, '.', 1) || '.*' = ANY (w.topics)",
    types: &[
        pg_sys::INT8ARRAYOID,
        pg_sys::TEXTARRAYOID,
        pg_sys::TEXTARRAYOID,
        pg_sys::INT8ARRAYOID,
        pg_sys::TEXTARRAYOID,
    ],
};

/// Writes the deliveries of new events.
pub fn fan_out(store: &Store, events: &[Event]) {
    let texts = |of: fn(&Event) -> &String| param(events.iter().map(|event| of(event).clone()).collect::<Vec<_>>());
    let numbers = |of: fn(&Event) -> i64| param(events.iter().map(of).collect::<Vec<_>>());
    let columns = [
        numbers(|event| event.id),
        texts(|event| &event.scope),
        texts(|event| &event.experiment),
        numbers(|event| event.sequence),
        texts(|event| &event.topic),
    ];
    sql::write(store, &FAN_OUT, &columns);
}

/// One after the other the lanes in which something waits: a step of the recursion is one look into the index.
macro_rules! open_lanes {
    () => {
        "WITH RECURSIVE open AS (
             (SELECT d.subscription_id, d.scope, d.experiment FROM exp.delivery AS d WHERE d.state = 'waiting'
              ORDER BY d.subscription_id, d.scope, d.experiment LIMIT 1)
             UNION ALL
             SELECT n.subscription_id, n.scope, n.experiment
             FROM open AS o
             CROSS JOIN LATERAL (
                 SELECT d.subscription_id, d.scope, d.experiment FROM exp.delivery AS d
                 WHERE d.state = 'waiting'
                   AND (d.subscription_id, d.scope, d.experiment) > (o.subscription_id, o.scope, o.experiment)
                 ORDER BY d.subscription_id, d.scope, d.experiment LIMIT 1) AS n)"
    };
}

static MAKE_LANES: Statement = Statement {
    text: concat!(
        open_lanes!(),
        " INSERT INTO exp.lane (subscription_id, scope, experiment)
          SELECT o.subscription_id, o.scope, o.experiment FROM open AS o
          WHERE NOT EXISTS (SELECT FROM exp.lane AS l
                            WHERE l.subscription_id = o.subscription_id AND l.scope = o.scope
                              AND l.experiment = o.experiment)
          ON CONFLICT DO NOTHING"
    ),
    types: &[],
};
// Who waits the longest is the first.
static LEASE: Statement = Statement {
    text: concat!(
        "WITH due AS (",
        open_lanes!(),
        " SELECT l.subscription_id, l.scope, l.experiment
          FROM open AS o
          JOIN exp.lane AS l ON l.subscription_id = o.subscription_id AND l.scope = o.scope AND l.experiment = o.experiment
          WHERE coalesce(l.lease_until <= clock_timestamp(), true) AND coalesce(l.due_at <= clock_timestamp(), true)
            -- What is sent to nobody, or is not kept any more, is taken away with what is old.
            AND EXISTS (SELECT FROM exp.subscription AS s WHERE s.id = l.subscription_id)
            AND EXISTS (SELECT FROM exp.delivery AS d JOIN exp.outbox AS e ON e.id = d.event_id
                        WHERE d.subscription_id = l.subscription_id AND d.scope = l.scope
                          AND d.experiment = l.experiment AND d.state = 'waiting')
          ORDER BY l.leased_at NULLS FIRST, l.subscription_id, l.scope, l.experiment
          LIMIT $2 FOR UPDATE OF l SKIP LOCKED)
          UPDATE exp.lane AS l
          SET leased_by = $1, leased_at = clock_timestamp(), lease_until = clock_timestamp() + $3, due_at = NULL
          FROM due AS d
          WHERE l.subscription_id = d.subscription_id AND l.scope = d.scope AND l.experiment = d.experiment
          RETURNING l.subscription_id, l.scope, l.experiment, l.lease_until"
    ),
    types: &[pg_sys::TEXTOID, pg_sys::INT4OID, pg_sys::INTERVALOID],
};

/// How many columns `claim` gives.
pub const CLAIM_COLUMNS: usize = 13;

static WAITING: Statement = Statement {
    text: "SELECT d.subscription_id, s.name, s.url, s.secret_ref, d.event_id, d.scope, nullif(d.experiment, ''),
                  d.sequence, o.topic, o.payload, o.at, d.attempts, $5
           FROM exp.delivery AS d
           JOIN exp.subscription AS s ON s.id = d.subscription_id
           JOIN exp.outbox AS o ON o.id = d.event_id
           WHERE d.subscription_id = $1 AND d.scope = $2 AND d.experiment = $3 AND d.state = 'waiting'
           ORDER BY d.sequence LIMIT $4",
    types: &[pg_sys::INT4OID, pg_sys::TEXTOID, pg_sys::TEXTOID, pg_sys::INT8OID, pg_sys::TIMESTAMPTZOID],
};

/// Leases lanes to a relay, and answers what waits in them: datums in the current memory context.
pub fn claim(
    store: &Store,
    relay: &str,
    lanes: i32,
    batch: i32,
    lease: Interval,
) -> Vec<[Option<pg_sys::Datum>; CLAIM_COLUMNS]> {
    // A relay that is making lanes at this moment would have to be waited for; the lanes that there are can be leased.
    if lock::try_lanes(store) {
        sql::write(store, &MAKE_LANES, &[]);
    }
    let lane = |row: &Row| (row.need::<i32>(1), row.need::<String>(2), row.need::<String>(3), row.copy(4));
    let (_, leased) = sql::write_returning(store, &LEASE, &[param(relay), param(lanes), param(lease)], lane);
    let mut waiting = Vec::new();
    for (subscription, scope, experiment, until) in leased {
        let params = [param(subscription), param(scope), param(experiment), param(i64::from(batch)), until];
        waiting.extend(sql::read(store, &WAITING, &params, Sees::Latest, |row| row.copy_all()));
    }
    waiting
}

/// Where deliveries are sent one after the other.
#[derive(PartialEq, Eq, PartialOrd, Ord)]
pub struct Lane {
    pub subscription: i32,
    pub scope: String,
    /// Empty for the scope itself.
    pub experiment: String,
}

/// What became of a delivery.
pub struct Outcome {
    pub event: i64,
    /// `waiting` for one that is tried again.
    pub state: &'static str,
    pub status: Option<i32>,
    pub error: Option<String>,
    /// In seconds, where it is tried again.
    pub retry_in: Option<f64>,
}

// What was delivered was, whoever says so; only who has the lane gives anything up.
static SETTLE: Statement = Statement {
    text: "UPDATE exp.delivery AS d
           SET state = $3, attempts = attempts + 1, settled_at = clock_timestamp(), status = $4, error = $5
           WHERE d.subscription_id = $1 AND d.event_id = $2 AND d.scope = $6 AND d.experiment = $7
             AND CASE WHEN $3 = 'delivered' THEN d.state <> 'delivered'
                      ELSE d.state = 'waiting' AND EXISTS (
                          SELECT FROM exp.lane AS l
                          WHERE l.subscription_id = d.subscription_id AND l.scope = d.scope
                            AND l.experiment = d.experiment AND l.leased_by = $8) END",
    types: &[
        pg_sys::INT4OID,
        pg_sys::INT8OID,
        pg_sys::TEXTOID,
        pg_sys::INT4OID,
        pg_sys::TEXTOID,
        pg_sys::TEXTOID,
        pg_sys::TEXTOID,
        pg_sys::TEXTOID,
    ],
};
// A relay that came too late has lost the lane to another one.
static FREE: Statement = Statement {
    text: "UPDATE exp.lane
           SET leased_by = NULL, lease_until = NULL, due_at = clock_timestamp() + make_interval(secs => $5)
           WHERE subscription_id = $1 AND scope = $2 AND experiment = $3 AND leased_by = $4",
    types: &[pg_sys::INT4OID, pg_sys::TEXTOID, pg_sys::TEXTOID, pg_sys::TEXTOID, pg_sys::FLOAT8OID],
};

/// Writes down what became of deliveries; how many waited for it.
pub fn settle(store: &Store, relay: &str, lane: &Lane, outcome: &Outcome) -> i32 {
    let params = [
        param(lane.subscription),
        param(outcome.event),
        param(outcome.state),
        outcome.status.and_then(param),
        outcome.error.as_deref().and_then(param),
        param(lane.scope.as_str()),
        param(lane.experiment.as_str()),
        param(relay),
    ];
    sql::write(store, &SETTLE, &params) as i32
}

/// Gives a lane back: what waits in it is due at once, or in so many seconds.
pub fn free(store: &Store, relay: &str, lane: &Lane, retry_in: Option<f64>) {
    let params = [
        param(lane.subscription),
        param(lane.scope.as_str()),
        param(lane.experiment.as_str()),
        param(relay),
        retry_in.and_then(param),
    ];
    sql::write(store, &FREE, &params);
}

// The event stays to the commit: what is old is not taken away under it. The lanes are due at once: whoever asks does not
// wait for the end of a pause.
static REDELIVER: Statement = Statement {
    text: "WITH event AS MATERIALIZED (SELECT id FROM exp.outbox WHERE id = $1 FOR KEY SHARE),
           again AS (
               UPDATE exp.delivery AS d SET state = 'waiting', attempts = 0
               FROM exp.subscription AS s
               WHERE d.event_id = (SELECT id FROM event) AND s.id = d.subscription_id AND s.scope_id = ANY ($2)
                 AND d.state <> 'waiting'
               RETURNING 1),
           due AS (
               UPDATE exp.lane AS l SET due_at = NULL
               FROM exp.delivery AS d, exp.subscription AS s
               WHERE d.event_id = (SELECT id FROM event) AND s.id = d.subscription_id AND s.scope_id = ANY ($2)
                 AND l.subscription_id = d.subscription_id AND l.scope = d.scope AND l.experiment = d.experiment
               RETURNING 1)
           SELECT count(*)::int FROM again",
    types: &[pg_sys::INT8OID, pg_sys::INT4ARRAYOID],
};

/// Queues an event again for the subscriptions of some scopes; for how many.
pub fn redeliver(store: &Store, event: i64, scopes: Vec<i32>) -> i32 {
    let (_, counts) = sql::write_returning(store, &REDELIVER, &[param(event), param(scopes)], |row| row.need(1));
    counts[0]
}

/// How many columns `list` gives.
pub const LIST_COLUMNS: usize = 13;

static LIST: Statement = Statement {
    text: "SELECT d.event_id, s.name, d.scope, nullif(d.experiment, ''), d.sequence, o.topic, d.state, d.attempts,
                  CASE WHEN d.state = 'waiting' THEN coalesce(l.due_at, o.at) END, d.settled_at, d.status, d.error,
                  count(*) OVER ()
           FROM exp.delivery AS d
           JOIN exp.subscription AS s ON s.id = d.subscription_id
           JOIN exp.outbox AS o ON o.id = d.event_id
           LEFT JOIN exp.lane AS l ON l.subscription_id = d.subscription_id AND l.scope = d.scope AND l.experiment = d.experiment
           WHERE s.scope_id = ANY ($1) AND ($2 IS NULL OR s.name = $2) AND ($3 IS NULL OR d.state = $3)
           ORDER BY d.event_id DESC, s.scope_id, s.name
           LIMIT $4 OFFSET $5",
    types: &[pg_sys::INT4ARRAYOID, pg_sys::TEXTOID, pg_sys::TEXTOID, pg_sys::INT8OID, pg_sys::INT8OID],
};

/// What `list` is asked for.
pub struct Filter<'a> {
    pub scopes: Vec<i32>,
    pub name: Option<&'a str>,
    pub state: Option<&'a str>,
}

/// A page of the deliveries of some scopes' subscriptions: datums in the current memory context.
pub fn list(
    store: &Store,
    filter: Filter,
    limit: Option<i64>,
    offset: i64,
) -> Vec<[Option<pg_sys::Datum>; LIST_COLUMNS]> {
    let params = [
        param(filter.scopes),
        filter.name.and_then(param),
        filter.state.and_then(param),
        limit.and_then(param),
        param(offset),
    ];
    sql::read(store, &LIST, &params, Sees::Latest, |row| row.copy_all())
}
