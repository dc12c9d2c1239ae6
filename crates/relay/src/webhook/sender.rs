//! Sends one delivery once.

use std::error::Error;
use std::sync::Arc;
use std::time::{Duration, SystemTime, UNIX_EPOCH};

use reqwest::header::{CONTENT_TYPE, RETRY_AFTER};
use reqwest::{Client, Response, redirect};

use super::delivery::Delivery;
use super::hosts::Hosts;
use super::outcome::{self, Attempt};
use super::target::{CheckedResolver, Lookup, Rules, Unresolved};
use super::{secret, signature};
use crate::settings::Webhooks;

/// As much of an answer is read, so that the connection can be used again. None of it is kept.
const LONGEST_ANSWER: usize = 64 * 1024;

/// Less than the five seconds after which common servers hang up: a connection they have just closed fails an attempt.
const IDLE: Duration = Duration::from_secs(3);

pub struct Sender {
    client: Client,
    settings: Webhooks,
}

impl Sender {
    /// # Errors
    /// Where TLS cannot be set up.
    pub fn new(settings: &Webhooks, lookup: Lookup) -> reqwest::Result<Self> {
        let resolver = CheckedResolver { lookup, allow_networks: settings.allow_networks.clone() };
        let client = Client::builder()
            .dns_resolver(Arc::new(resolver))
            // A redirect, or a proxy that the environment names, would be where nobody looked.
            .redirect(redirect::Policy::none())
            .no_proxy()
            // What was sent once is an attempt: the database counts them.
            .retry(reqwest::retry::never())
            .https_only(!settings.allow_http)
            .timeout(settings.timeout)
            .pool_idle_timeout(IDLE)
            .user_agent(concat!("exp-relay/", env!("CARGO_PKG_VERSION")))
            .build()?;
        Ok(Sender { client, settings: settings.clone() })
    }

    /// One attempt, over after the timeout whatever happens.
    pub async fn attempt(&self, delivery: &Delivery, hosts: &Hosts) -> Attempt {
        let timeout = self.settings.timeout;
        let no_answer = || Attempt::Failed(format!("no answer within {} s", timeout.as_secs_f64()));
        match tokio::time::timeout(timeout, self.send(delivery, hosts)).await {
            Ok(Ok(response)) => answered(response).await,
            Ok(Err(Problem::Request(error))) if error.is_timeout() => no_answer(),
            Ok(Err(Problem::Request(error))) => Attempt::Failed(describe(error)),
            Ok(Err(Problem::Refused(reason))) => Attempt::Failed(reason),
            Err(_) => no_answer(),
        }
    }

    async fn send(&self, delivery: &Delivery, hosts: &Hosts) -> Result<Response, Problem> {
        let rules =
            Rules { hosts, allow_http: self.settings.allow_http, allow_networks: &self.settings.allow_networks };
        let url = rules.check(&delivery.url).map_err(Problem::Refused)?;
        let keys = secret::resolve(delivery.secret_ref.as_deref(), |name| std::env::var(name).ok());
        let keys = keys.map_err(Problem::Refused)?;
        let body = delivery.body().map_err(|error| Problem::Refused(format!("the event is not JSON: {error}")))?;
        let (id, timestamp) = (delivery.event.to_string(), seconds(SystemTime::now()).to_string());
        let mut request = self
            .client
            .post(url)
            .header(CONTENT_TYPE, "application/json")
            .header("webhook-signature", signature::standard(&keys, &id, &timestamp, &body))
            .header("x-experiment-signature", signature::plain(&keys, &timestamp, &body))
            .header("webhook-id", id)
            .header("webhook-timestamp", timestamp)
            .header("x-experiment-event", &delivery.topic);
        if let Some(sequence) = delivery.sequence {
            request = request.header("x-experiment-sequence", sequence);
        }
        request.body(body).send().await.map_err(Problem::Request)
    }
}

enum Problem {
    Refused(String),
    Request(reqwest::Error),
}

fn seconds(now: SystemTime) -> u64 {
    now.duration_since(UNIX_EPOCH).unwrap_or_default().as_secs()
}

/// The status is what counts, and it is there: how the body ends does not.
async fn answered(mut response: Response) -> Attempt {
    let status = response.status().as_u16();
    let retry_after = response.headers().get(RETRY_AFTER).and_then(|value| value.to_str().ok());
    let retry_after = outcome::retry_after(status, retry_after, SystemTime::now());
    let mut read = 0;
    while read <= LONGEST_ANSWER {
        match response.chunk().await {
            Ok(Some(chunk)) => read += chunk.len(),
            Ok(None) | Err(_) => break,
        }
    }
    Attempt::Answered { status, retry_after }
}

/// Why there is no answer. Without the URL, whose path may be a secret.
fn describe(error: reqwest::Error) -> String {
    let error = error.without_url();
    let what = if error.is_connect() { "cannot connect" } else { "the connection broke" };
    let mut innermost: &dyn Error = &error;
    while let Some(source) = innermost.source() {
        if let Some(unresolved) = source.downcast_ref::<Unresolved>() {
            return unresolved.to_string();
        }
        innermost = source;
    }
    format!("{what}: {innermost}")
}
