use serde_json::json;

use super::*;

fn app(queue: &str, connections: &str) -> Arc<App> {
    App::of(&[
        ("DATABASE_URL", "host=/nowhere"),
        ("EXP_WS_QUEUE", queue),
        ("EXP_WS_MAX_CONNECTIONS", connections),
        ("EXP_ANON_ROLE", "web"),
    ])
}

fn event(experiment: &str, sequence: i64) -> Event {
    Event {
        id: sequence * 10,
        scope: "global".to_owned(),
        experiment: Some(experiment.to_owned()),
        sequence,
        topic: "experiment.updated".to_owned(),
        payload: json!({}),
        at: "now".to_owned(),
    }
}

fn topic(experiment: &str) -> Topic {
    Topic { scope: "global".to_owned(), experiment: experiment.to_owned() }
}

fn received(listener: &mut Listener) -> Vec<(String, i64)> {
    let mut all = Vec::new();
    while let Ok(event) = listener.queue.try_recv() {
        all.push((event.topic.experiment.clone(), event.sequence));
    }
    all
}

#[tokio::test]
async fn each_hears_what_it_listens_to() {
    let app = app("10", "10");
    let (mut one, mut both) = (Listener::join(&app).expect("room"), Listener::join(&app).expect("room"));
    one.subscribe(&topic("a"));
    both.subscribe(&topic("a"));
    both.subscribe(&topic("b"));
    for event in [event("a", 1), event("b", 1), event("c", 1), event("a", 2)] {
        app.hub.deliver(&event);
    }
    app.hub.deliver(&Event { scope: "shop".to_owned(), ..event("a", 3) });
    app.hub.deliver(&Event { experiment: None, ..event("a", 3) });
    let pair = |experiment: &str, sequence| (experiment.to_owned(), sequence);
    assert_eq!(received(&mut one), vec![pair("a", 1), pair("a", 2)]);
    assert_eq!(received(&mut both), vec![pair("a", 1), pair("b", 1), pair("a", 2)]);
    both.unsubscribe(&topic("a"));
    app.hub.deliver(&event("a", 3));
    assert_eq!(received(&mut both), vec![]);
    assert_eq!(received(&mut one), vec![pair("a", 3)]);
}

#[tokio::test]
async fn a_history_that_begins_anew_is_not_mixed_with_the_one_of_before() {
    let app = app("10", "10");
    let (mut listener, mut other) = (Listener::join(&app).expect("room"), Listener::join(&app).expect("room"));
    listener.subscribe(&topic("a"));
    other.subscribe(&topic("b"));
    for sequence in [7, 8, 1] {
        app.hub.deliver(&event("a", sequence));
    }
    assert_eq!(received(&mut listener).iter().map(|(_, sequence)| *sequence).collect::<Vec<_>>(), vec![7, 8]);
    assert_eq!(listener.ended().await, End::Reset);
    let mut again = Listener::join(&app).expect("room");
    again.subscribe(&topic("a"));
    app.hub.deliver(&event("a", 2));
    app.hub.deliver(&event("b", 1));
    assert_eq!((received(&mut again).len(), received(&mut other).len()), (1, 1));
}

#[tokio::test]
async fn who_is_slow_is_sent_away_and_holds_up_nobody() {
    let app = app("2", "10");
    let (mut slow, mut quick) = (Listener::join(&app).expect("room"), Listener::join(&app).expect("room"));
    slow.subscribe(&topic("a"));
    quick.subscribe(&topic("a"));
    for sequence in 1..=3 {
        app.hub.deliver(&event("a", sequence));
        assert_eq!(received(&mut quick).len(), 1);
    }
    assert_eq!(slow.ended().await, End::Slow);
    assert_eq!(received(&mut slow).len(), 2, "what was in its queue is still there");
    assert_eq!(app.metrics.push.dropped.get(), 1);
}

#[tokio::test]
async fn there_is_room_for_so_many() {
    let app = app("2", "2");
    let (one, _two) = (Listener::join(&app).expect("room"), Listener::join(&app).expect("room"));
    assert!(Listener::join(&app).is_none());
    drop(one);
    assert!(Listener::join(&app).is_some());
}

#[tokio::test]
async fn nothing_is_left_of_those_who_are_gone() {
    let app = app("2", "10");
    let mut listener = Listener::join(&app).expect("room");
    listener.subscribe(&topic("a"));
    listener.subscribe(&topic("a"));
    listener.subscribe(&topic("b"));
    assert_eq!((app.metrics.push.connections.get(), app.metrics.push.subscriptions.get()), (1, 2));
    drop(listener);
    assert_eq!((app.metrics.push.connections.get(), app.metrics.push.subscriptions.get()), (0, 0));
    let inner = app.hub.lock();
    assert!(inner.clients.is_empty() && inner.topics.is_empty());
}

#[tokio::test]
async fn after_a_reset_sequences_begin_anew() {
    let app = app("10", "10");
    let mut before = Listener::join(&app).expect("room");
    before.subscribe(&topic("a"));
    app.hub.deliver(&event("a", 50));
    app.hub.reset();
    assert_eq!(before.ended().await, End::Reset);
    let mut after = Listener::join(&app).expect("room");
    after.subscribe(&topic("a"));
    app.hub.deliver(&event("a", 3));
    assert_eq!(received(&mut after), vec![("a".to_owned(), 3)]);
}

#[tokio::test]
async fn at_the_end_all_are_sent_away() {
    let app = app("10", "10");
    let listener = Listener::join(&app).expect("room");
    app.hub.close();
    assert_eq!(listener.ended().await, End::Closing);
    assert!(Listener::join(&app).is_none());
}
