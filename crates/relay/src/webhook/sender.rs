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
    environment: Environment,
}

/// The value of a variable.
pub type Environment = fn(&str) -> Option<String>;

/// That of the process.
pub fn environment(name: &str) -> Option<String> {
    std::env::var(name).ok()
}

impl Sender {
    /// # Errors
    /// Where TLS cannot be set up.
    pub fn new(settings: &Webhooks, lookup: Lookup, environment: Environment) -> reqwest::Result<Self> {
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
        Ok(Sender { client, settings: settings.clone(), environment })
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
        let keys = secret::resolve(delivery.secret_ref.as_deref(), self.environment).map_err(Problem::Refused)?;
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

#[cfg(test)]
mod tests {
    use std::net::{IpAddr, Ipv4Addr};
    use std::sync::atomic::{AtomicUsize, Ordering};

    use tokio::io::{AsyncReadExt, AsyncWriteExt};
    use tokio::net::TcpListener;

    use super::*;
    use crate::webhook::delivery::example;
    use crate::webhook::outcome::tests::settings;

    /// A server that answers whatever comes with 200 and hangs up; how many came.
    async fn server(address: Ipv4Addr, port: u16) -> (u16, Arc<AtomicUsize>) {
        let listener = TcpListener::bind((address, port)).await.expect("a port");
        let port = listener.local_addr().expect("an address").port();
        let count = Arc::new(AtomicUsize::new(0));
        let counted = count.clone();
        tokio::spawn(async move {
            while let Ok((mut connection, _)) = listener.accept().await {
                counted.fetch_add(1, Ordering::SeqCst);
                let mut request = [0; 4096];
                let _ = connection.read(&mut request).await;
                let _ =
                    connection.write_all(b"HTTP/1.1 200 OK\r\nConnection: close\r\nContent-Length: 0\r\n\r\n").await;
            }
        });
        (port, count)
    }

    /// A sender for which names are the answers one after the other, the last one for ever.
    fn sender(answers: &[&[Ipv4Addr]], allowed: &str) -> (Sender, Arc<AtomicUsize>) {
        let asked = Arc::new(AtomicUsize::new(0));
        let answers: Vec<Vec<IpAddr>> =
            answers.iter().map(|found| found.iter().map(|one| (*one).into()).collect()).collect();
        let counted = asked.clone();
        let lookup: Lookup = Arc::new(move |_| {
            let found = answers[counted.fetch_add(1, Ordering::SeqCst).min(answers.len() - 1)].clone();
            Box::pin(async move { Ok(found) })
        });
        let allow_networks = allowed.split_whitespace().map(|network| network.parse().expect("a network")).collect();
        let webhooks = Webhooks { allow_http: true, allow_networks, ..settings() };
        (Sender::new(&webhooks, lookup, |_| Some("0123456789abcdef".to_owned())).expect("TLS"), asked)
    }

    /// One attempt to a name that is in the list.
    async fn attempt(sender: &Sender, port: u16) -> Attempt {
        let delivery = Delivery { url: format!("http://rebind.example:{port}/"), ..example() };
        let (hosts, _) = Hosts::parse(&format!("rebind.example:{port}"));
        sender.attempt(&delivery, &hosts).await
    }

    const CANARY: Ipv4Addr = Ipv4Addr::new(127, 0, 0, 9);
    const PUBLIC: Ipv4Addr = Ipv4Addr::new(127, 0, 0, 8);

    #[tokio::test]
    async fn names_of_local_addresses_are_not_connected_to() {
        let (port, reached) = server(CANARY, 0).await;
        for answers in [&[CANARY][..], &[PUBLIC, CANARY], &[CANARY, PUBLIC]] {
            // What stands for a public address here is an allowed one.
            let (sender, _) = sender(&[answers], "127.0.0.8/32");
            let Attempt::Failed(error) = attempt(&sender, port).await else { panic!("{answers:?} was answered") };
            assert_eq!(error, "refused: rebind.example is 127.0.0.9, which is loopback");
        }
        assert_eq!(reached.load(Ordering::SeqCst), 0);
    }

    /// The name is public when it is looked at, and local ever after.
    #[tokio::test]
    async fn a_name_that_changes_is_asked_once_for_a_connection() {
        let (port, reached) = server(PUBLIC, 0).await;
        let (_, canary) = server(CANARY, port).await;
        let (sender, asked) = sender(&[&[PUBLIC], &[CANARY]], "127.0.0.8/32");
        assert!(matches!(attempt(&sender, port).await, Attempt::Answered { status: 200, .. }));
        assert_eq!((asked.load(Ordering::SeqCst), reached.load(Ordering::SeqCst)), (1, 1));
        assert!(matches!(attempt(&sender, port).await, Attempt::Failed(error) if error.starts_with("refused: ")));
        assert_eq!((asked.load(Ordering::SeqCst), reached.load(Ordering::SeqCst)), (2, 1));
        assert_eq!(canary.load(Ordering::SeqCst), 0);
    }
}
