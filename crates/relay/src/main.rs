//! exp-relay: the companion process of pg_experiment.
//!
//! The database decides and keeps the books in its transactions; this process does the talking. It has no state of its own:
//! any number of it may run beside one another, and any may be killed at any time.
//!
//! * `settings`: what it reads from its environment; `database`: connections
//! * `feed`: what is new in the outbox, of one LISTEN connection
//! * `webhook`: claims deliveries and sends them; `bucket`: snapshots into an S3 bucket
//! * `push`: WebSocket and server-sent events; `http`: functions and routes

#![forbid(unsafe_code)]

mod app;
mod backoff;
mod bucket;
mod database;
mod feed;
mod http;
mod metrics;
mod push;
mod settings;
mod webhook;

use std::process::ExitCode;
use std::sync::Arc;

use clap::Parser;
use tokio_util::sync::CancellationToken;

use crate::app::App;
use crate::settings::Settings;

/// The companion process of pg_experiment: webhooks, S3 snapshots, WebSocket, HTTP.
#[derive(Parser)]
#[command(version)]
struct Arguments {
    /// Looks at the configuration and at what it names (database, allow-list, bucket), says what it found, and ends:
    /// 0 where all is well.
    #[arg(long)]
    check: bool,
}

#[tokio::main]
async fn main() -> ExitCode {
    let arguments = Arguments::parse();
    start_logging();
    rustls::crypto::aws_lc_rs::default_provider().install_default().expect("nothing else installs one");
    let settings = match Settings::from_env() {
        Ok(settings) => settings,
        Err(problems) => {
            for problem in problems {
                eprintln!("error: {problem}");
            }
            return ExitCode::from(2);
        }
    };
    if arguments.check {
        return app::check(settings).await;
    }
    match run(settings).await {
        Ok(()) => ExitCode::SUCCESS,
        Err(error) => {
            tracing::error!("{error}");
            ExitCode::FAILURE
        }
    }
}

/// Logs to standard error, by EXP_LOG (`info`, `exp_relay=debug`, ...); as JSON where EXP_LOG_FORMAT is `json`.
fn start_logging() {
    let filter = std::env::var("EXP_LOG").unwrap_or_else(|_| "info".to_owned());
    // Where nobody reads the log any more it goes on without: to complain of that on the same stream would be a panic.
    let builder = tracing_subscriber::fmt().with_env_filter(filter).with_writer(std::io::stderr);
    let builder = builder.log_internal_errors(false);
    if std::env::var("EXP_LOG_FORMAT").is_ok_and(|format| format == "json") {
        builder.json().init();
    } else {
        builder.init();
    }
}

async fn run(settings: Settings) -> Result<(), Box<dyn std::error::Error>> {
    let stop = CancellationToken::new();
    tokio::spawn(end_on_signal(stop.clone()));
    let app = Arc::new(App::new(settings)?);
    let mut workers = tokio::task::JoinSet::new();
    workers.spawn(feed::run(app.clone(), stop.clone()));
    workers.spawn(webhook::run(app.clone(), stop.clone()));
    workers.spawn(bucket::run(app.clone(), stop.clone()));
    let served = http::serve(app, stop.clone()).await;
    stop.cancel();
    while workers.join_next().await.is_some() {}
    Ok(served?)
}

/// SIGTERM and SIGINT end it gracefully: what is being sent is finished, what is leased is given back.
async fn end_on_signal(stop: CancellationToken) {
    use tokio::signal::unix::{SignalKind, signal};
    let mut terminate = signal(SignalKind::terminate()).expect("a handler for SIGTERM");
    let mut interrupt = signal(SignalKind::interrupt()).expect("a handler for SIGINT");
    tokio::select! {
        _ = terminate.recv() => {}
        _ = interrupt.recv() => {}
    }
    tracing::info!("ending");
    stop.cancel();
}
