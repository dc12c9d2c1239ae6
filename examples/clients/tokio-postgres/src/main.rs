//! An experiment in an application on tokio-postgres. ../setup.sql makes what it works on.
//!   DATABASE_URL=postgres://shop_app@localhost/shop cargo run

use std::time::Duration;

use serde_json::{Value, json};
use tokio_postgres::error::SqlState;
use tokio_postgres::types::Type;
use tokio_postgres::{Client, Error, NoTls, Transaction};

/// Why an order was not placed.
#[derive(Debug)]
enum Refused {
    Declined { variant: String },
    Postgres(Error),
}

impl From<Error> for Refused {
    fn from(error: Error) -> Self {
        Refused::Postgres(error)
    }
}

/// The assignment, the exposure, the order and its event, in the caller's transaction.
///
/// `query_typed` sends statements without a name: they work behind any pooler, too.
async fn order(tx: &Transaction<'_>, subject: &str, amount: f64, declined: bool) -> Result<String, Refused> {
    let context = json!({"country": "AT"});
    let assigned = tx
        .query_typed(
            "SELECT variant FROM exp_assign('checkout', $1, context => $2)",
            &[(&subject, Type::TEXT), (&context, Type::JSONB)],
        )
        .await?;
    // NULL where the subject is not enrolled: then it sees what everybody sees.
    let variant: Option<String> = assigned[0].get("variant");
    tx.query_typed("SELECT exp_log_exposure('checkout', $1)", &[(&subject, Type::TEXT)]).await?;
    let inserted = tx
        .query_typed(
            "INSERT INTO orders (subject, amount) VALUES ($1, $2::float8) RETURNING id",
            &[(&subject, Type::TEXT), (&amount, Type::FLOAT8)],
        )
        .await?;
    let id: i64 = inserted[0].get("id");
    tx.query_typed(
        "SELECT exp_log_event($1, 'order', value => $2, dedupe_key => $3)",
        &[(&subject, Type::TEXT), (&amount, Type::FLOAT8), (&format!("order-{id}"), Type::TEXT)],
    )
    .await?;
    let variant = variant.unwrap_or_default();
    if declined { Err(Refused::Declined { variant }) } else { Ok(variant) }
}

/// One transaction, again where Postgres asks for it. A transaction that is dropped is rolled back.
async fn place_order(client: &mut Client, subject: &str, amount: f64, declined: bool) -> Result<String, Refused> {
    let mut attempt = 1;
    loop {
        match once(client, subject, amount, declined).await {
            Err(Refused::Postgres(error)) if attempt < 5 && wants_retry(&error) => {
                tokio::time::sleep(Duration::from_millis(10 << attempt)).await;
                attempt += 1;
            }
            outcome => return outcome,
        }
    }
}

async fn once(client: &mut Client, subject: &str, amount: f64, declined: bool) -> Result<String, Refused> {
    let tx = client.transaction().await?;
    let variant = order(&tx, subject, amount, declined).await?;
    tx.commit().await?;
    Ok(variant)
}

fn wants_retry(error: &Error) -> bool {
    matches!(error.code(), Some(&SqlState::T_R_SERIALIZATION_FAILURE | &SqlState::T_R_DEADLOCK_DETECTED))
}

async fn report(client: &Client) -> Result<(), Error> {
    // text[] is a slice or a Vec, jsonb a serde_json::Value, each row of the set a Row.
    let seen = client
        .query_typed(
            "SELECT key, variant, payload FROM exp_decide('user-1', keys => $1)",
            &[(&vec!["checkout"], Type::TEXT_ARRAY)],
        )
        .await?;
    for row in seen {
        let (key, variant, payload): (&str, &str, Value) = (row.get(0), row.get(1), row.get(2));
        println!("user-1 sees {key}: {variant}, steps {}", payload["steps"]);
    }
    for row in client.query_typed("SELECT variant, assigned, subjects FROM exp_results('checkout')", &[]).await? {
        let (variant, assigned, subjects): (&str, i64, i64) = (row.get(0), row.get(1), row.get(2));
        println!("{variant}: {assigned} assigned, {subjects} exposed");
    }
    let orders: i64 = client.query_typed("SELECT count(*) FROM orders", &[]).await?[0].get(0);
    println!("orders: {orders}");
    Ok(())
}

#[tokio::main]
async fn main() -> Result<(), Box<dyn std::error::Error>> {
    let (mut client, connection) = tokio_postgres::connect(&std::env::var("DATABASE_URL")?, NoTls).await?;
    tokio::spawn(connection);

    match place_order(&mut client, "user-1", 49.90, false).await {
        Ok(variant) => println!("user-1: {variant}"),
        Err(refused) => return Err(format!("{refused:?}").into()),
    }
    match place_order(&mut client, "user-2", 20.00, true).await {
        Err(Refused::Declined { variant }) => println!("user-2: {variant}, rolled back"),
        other => return Err(format!("{other:?}").into()),
    }
    report(&client).await?;

    let typo = client.query_typed("SELECT exp_log_event('user-1', 'order', key => 'chekout')", &[]).await;
    if let Some(refused) = typo.as_ref().err().and_then(Error::as_db_error) {
        let name = refused.message().split(':').next().unwrap_or_default();
        println!("{} {name}: {}", refused.code().code(), refused.detail().unwrap_or_default());
    }
    Ok(())
}
