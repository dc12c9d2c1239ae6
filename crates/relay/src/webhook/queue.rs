//! The queue, which is in the database: what is due is claimed for a time, and what became of it is settled.

use std::sync::Arc;
use std::time::{Duration, Instant};

use deadpool_postgres::{Object, Pool};
use tokio_postgres::Row;
use tokio_postgres::types::Type;

use super::delivery::{Delivery, Lane};
use super::outcome::Settled;
use crate::database::LONGEST;
use crate::settings::Webhooks;

/// Deliveries of a lane that are claimed at once: those that a crash sends again.
const BATCH: i32 = 50;

/// The times are text, as JSON has them; what is left of the lease is counted from before the statement, by the
/// server's clock, so that ours need not agree with it.
const CLAIM: &str = "\
    SELECT subscription_id, subscription, url, secret_ref, event, scope, experiment, sequence, topic, payload::text,
           to_char(at AT TIME ZONE 'UTC', 'YYYY-MM-DD\"T\"HH24:MI:SS.US\"Z\"'), attempts,
           extract(epoch FROM lease_until - statement_timestamp())::float8
    FROM exp_claim_deliveries($1, $2, $3, make_interval(secs => $4))";

const SETTLE: &str = "SELECT exp_settle_deliveries($1, $2::text::jsonb)";

/// A lane that is ours until the deadline.
#[derive(Debug)]
pub struct Claimed {
    pub lane: Lane,
    pub deliveries: Vec<Delivery>,
    pub deadline: Instant,
    /// The name in the lease.
    pub holder: Arc<str>,
}

/// Claims up to `lanes` lanes.
///
/// # Errors
/// What the database says.
pub async fn claim(pool: &Pool, holder: &Arc<str>, lanes: usize, settings: &Webhooks) -> Result<Vec<Claimed>, String> {
    let (relay, lanes) = (holder.as_ref(), i32::try_from(lanes).unwrap_or(i32::MAX));
    let lease = settings.lease.as_secs_f64();
    let client = connect(pool).await?;
    let asked = Instant::now();
    let parameters: [(&(dyn tokio_postgres::types::ToSql + Sync), Type); 4] =
        [(&relay, Type::TEXT), (&lanes, Type::INT4), (&BATCH, Type::INT4), (&lease, Type::FLOAT8)];
    let rows = ask(client, CLAIM, &parameters).await?;
    let mut claimed: Vec<Claimed> = Vec::new();
    for row in &rows {
        let delivery = delivery(row).map_err(|error| format!("exp_claim_deliveries: {error}"))?;
        let left = row.try_get::<_, f64>(12).map_err(|error| format!("exp_claim_deliveries: {error}"))?;
        match claimed.last_mut() {
            Some(last) if last.lane == delivery.lane => last.deliveries.push(delivery),
            _ => {
                let left = Duration::try_from_secs_f64(left).unwrap_or_default().min(settings.lease);
                let (lane, deadline) = (delivery.lane.clone(), asked + left);
                claimed.push(Claimed { lane, deadline, holder: holder.clone(), deliveries: vec![delivery] });
            }
        }
    }
    Ok(claimed)
}

fn delivery(row: &Row) -> Result<Delivery, tokio_postgres::Error> {
    let lane = Lane { subscription_id: row.try_get(0)?, scope: row.try_get(5)?, experiment: row.try_get(6)? };
    Ok(Delivery {
        lane,
        subscription: row.try_get(1)?,
        url: row.try_get(2)?,
        secret_ref: row.try_get(3)?,
        event: row.try_get(4)?,
        sequence: row.try_get(7)?,
        topic: row.try_get(8)?,
        payload: row.try_get(9)?,
        at: row.try_get(10)?,
        attempts: row.try_get(11)?,
    })
}

/// Settles what became of deliveries, and gives their lanes back: how many deliveries it was.
///
/// # Errors
/// What the database says.
pub async fn settle(pool: &Pool, holder: &str, results: &[Settled]) -> Result<i32, String> {
    let results = serde_json::to_string(results).map_err(|error| error.to_string())?;
    let client = connect(pool).await?;
    let rows = ask(client, SETTLE, &[(&holder, Type::TEXT), (&results, Type::TEXT)]).await?;
    rows.first().map_or(Ok(0), |row| row.try_get(0)).map_err(|error| format!("exp_settle_deliveries: {error}"))
}

async fn connect(pool: &Pool) -> Result<Object, String> {
    pool.get().await.map_err(|error| format!("no connection: {error}"))
}

/// One statement, in a transaction of its own. Without a prepared statement, which neither a pooler in between nor
/// another version of the extension could take away. A connection that had an error is not used again: it may be to a
/// server that is going away.
async fn ask(
    client: Object,
    statement: &str,
    parameters: &[(&(dyn tokio_postgres::types::ToSql + Sync), Type)],
) -> Result<Vec<Row>, String> {
    let answer = tokio::time::timeout(LONGEST, client.query_typed(statement, parameters)).await;
    let problem = match answer {
        Ok(Ok(rows)) => return Ok(rows),
        Ok(Err(error)) => error.as_db_error().map_or_else(|| error.to_string(), |error| error.message().to_owned()),
        Err(_) => format!("the database did not answer within {} s", LONGEST.as_secs()),
    };
    drop(Object::take(client));
    Err(problem)
}
