//! Hands events to those who listen.

use std::collections::{HashMap, HashSet};
use std::sync::{Arc, Mutex, MutexGuard, PoisonError};

use tokio::sync::{mpsc, watch};

use crate::app::App;
use crate::feed::Event;
use crate::push::Metrics;
use crate::push::message::Pushed;

/// An experiment: the scope that it is defined in, and its key.
#[derive(Clone, Debug, PartialEq, Eq, Hash)]
pub struct Topic {
    pub scope: String,
    pub experiment: String,
}

/// Why a listener is sent away. It can come back at once, and go on from where it was.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum End {
    /// More waits for it than it may.
    Slow,
    /// The feed does not know what it missed.
    Reset,
    /// The process ends.
    Closing,
}

/// All who listen.
pub struct Hub {
    inner: Mutex<Inner>,
    metrics: Metrics,
}

#[derive(Default)]
struct Inner {
    topics: HashMap<Topic, Listeners>,
    clients: HashMap<u64, Client>,
    last_client: u64,
    closed: bool,
}

#[derive(Default)]
struct Listeners {
    /// The newest that was handed out.
    sequence: i64,
    clients: HashSet<u64>,
}

struct Client {
    queue: mpsc::Sender<Arc<Pushed>>,
    end: watch::Sender<Option<End>>,
}

impl Client {
    fn end(&self, why: End) {
        self.end.send_if_modified(|end| end.is_none() && end.replace(why).is_none());
    }
}

impl Hub {
    pub fn new(metrics: Metrics) -> Self {
        Hub { inner: Mutex::default(), metrics }
    }

    /// Gives an event to all who listen to its experiment. It never waits: whose queue is full is sent away.
    pub fn deliver(&self, event: &Event) {
        let Some(experiment) = &event.experiment else { return };
        let topic = Topic { scope: event.scope.clone(), experiment: experiment.clone() };
        let mut inner = self.lock();
        let Inner { topics, clients, .. } = &mut *inner;
        let Some(listeners) = topics.get_mut(&topic) else { return };
        // The feed brings nothing twice: the history is another one, of a database that was restored or made anew.
        let restarts = event.sequence <= listeners.sequence;
        listeners.sequence = event.sequence;
        if restarts {
            let all = listeners.clients.drain();
            all.filter_map(|id| clients.get(&id)).for_each(|client| client.end(End::Reset));
            return;
        }
        let pushed = Arc::new(Pushed::new(topic, event));
        listeners.clients.retain(|id| {
            let Some(client) = clients.get(id) else { return false };
            let taken = client.queue.try_send(pushed.clone()).is_ok();
            if !taken {
                self.metrics.dropped.inc();
                client.end(End::Slow);
            }
            taken
        });
    }

    /// The sequences of before no longer hold: all begin anew.
    pub fn reset(&self) {
        let mut inner = self.lock();
        inner.topics.clear();
        inner.clients.values().for_each(|client| client.end(End::Reset));
    }

    /// Sends everybody away, and who comes later.
    pub fn close(&self) {
        let mut inner = self.lock();
        inner.closed = true;
        inner.clients.values().for_each(|client| client.end(End::Closing));
    }

    fn lock(&self) -> MutexGuard<'_, Inner> {
        self.inner.lock().unwrap_or_else(PoisonError::into_inner)
    }
}

/// One who listens, until it is dropped.
pub struct Listener {
    app: Arc<App>,
    id: u64,
    topics: HashSet<Topic>,
    pub queue: mpsc::Receiver<Arc<Pushed>>,
    end: watch::Receiver<Option<End>>,
}

impl Listener {
    /// None where there are as many as there may be.
    pub fn join(app: &Arc<App>) -> Option<Self> {
        let hub = &app.hub;
        let mut inner = hub.lock();
        if inner.clients.len() >= app.settings.push.max_connections || inner.closed {
            hub.metrics.refused.inc();
            return None;
        }
        let (queue_in, queue) = mpsc::channel(app.settings.push.queue);
        let (end_in, end) = watch::channel(None);
        inner.last_client += 1;
        let id = inner.last_client;
        inner.clients.insert(id, Client { queue: queue_in, end: end_in });
        hub.metrics.connections.set(inner.clients.len() as i64);
        drop(inner);
        Some(Listener { app: app.clone(), id, topics: HashSet::new(), queue, end })
    }

    /// From now on its events are in the queue.
    pub fn subscribe(&mut self, topic: &Topic) {
        self.app.hub.lock().topics.entry(topic.clone()).or_default().clients.insert(self.id);
        if self.topics.insert(topic.clone()) {
            self.app.hub.metrics.subscriptions.inc();
        }
    }

    pub fn unsubscribe(&mut self, topic: &Topic) {
        if self.topics.remove(topic) {
            self.leave(std::slice::from_ref(topic));
        }
    }

    /// Waits until it is sent away.
    pub fn ended(&self) -> impl Future<Output = End> + Send + use<> {
        let mut end = self.end.clone();
        // Its sender is in the hub for as long as this is not dropped.
        async move { end.wait_for(Option::is_some).await.ok().and_then(|end| *end).unwrap_or(End::Closing) }
    }

    fn leave(&self, topics: &[Topic]) {
        let mut inner = self.app.hub.lock();
        for topic in topics {
            if let Some(listeners) = inner.topics.get_mut(topic) {
                listeners.clients.remove(&self.id);
                if listeners.clients.is_empty() {
                    inner.topics.remove(topic);
                }
            }
        }
        self.app.hub.metrics.subscriptions.sub(topics.len() as i64);
    }
}

impl Drop for Listener {
    fn drop(&mut self) {
        let topics: Vec<Topic> = self.topics.drain().collect();
        self.leave(&topics);
        let mut inner = self.app.hub.lock();
        inner.clients.remove(&self.id);
        self.app.hub.metrics.connections.set(inner.clients.len() as i64);
    }
}

#[cfg(test)]
#[path = "hub_tests.rs"]
mod tests;
