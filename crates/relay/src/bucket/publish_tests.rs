use std::sync::Arc;
use std::sync::atomic::{AtomicU32, Ordering};

use object_store::ObjectStoreExt;
use object_store::memory::InMemory;

use super::*;

/// A database that keeps versions `oldest` to `newest`; `marks` tells one life of it from another.
struct Fake {
    kept: Kept,
    mark: &'static str,
    reads: AtomicU32,
}

impl Fake {
    fn new(oldest: i64, newest: i64) -> Self {
        let kept = Kept { scope: "shop/staging".to_owned(), oldest, newest, digest: format!("digest {newest}") };
        Fake { kept, mark: "first", reads: AtomicU32::new(0) }
    }

    fn text(&self, version: i64, form: Form) -> String {
        let own = format!(r#""version": {version}, "mark": "{}""#, self.mark);
        match form {
            Form::Native => format!(r#"{{"format": "pg_experiment", {own}, "published_at": "at {version}"}}"#),
            Form::GrowthBook => format!(r#"{{"features": {{}}, "pg_experiment": {{{own}}}}}"#),
        }
    }
}

impl Source for Fake {
    async fn versions(&self, _: Option<&str>) -> Result<Vec<Kept>, Problem> {
        Ok(vec![self.kept.clone()])
    }

    async fn snapshot(&self, _: &str, version: i64, form: Form) -> Result<Option<String>, Problem> {
        self.reads.fetch_add(1, Ordering::Relaxed);
        let kept = version >= self.kept.oldest && version <= self.kept.newest;
        Ok(kept.then(|| self.text(version, form)))
    }
}

fn memory() -> (Arc<InMemory>, Store) {
    let memory = Arc::new(InMemory::new());
    (memory.clone(), Store::over(memory, true))
}

async fn publish(store: &Store, source: &Fake) -> Outcome {
    bring_up_to_date(store, source, &source.kept).await.expect("it goes through")
}

async fn text(memory: &InMemory, key: Path) -> String {
    let found = memory.get(&key).await.unwrap_or_else(|error| panic!("{key}: {error}"));
    String::from_utf8(found.bytes().await.expect("a body").to_vec()).expect("text")
}

async fn pointers(memory: &InMemory) -> [String; 4] {
    let keys = Keys::of("shop/staging");
    [
        text(memory, keys.latest(Form::Native)).await,
        text(memory, keys.latest(Form::GrowthBook)).await,
        text(memory, keys.features()).await,
        text(memory, keys.version()).await,
    ]
}

async fn put(memory: &InMemory, key: Path, text: &str) {
    memory.put(&key, text.to_owned().into()).await.expect("a put");
}

#[tokio::test]
async fn all_that_is_kept_is_written_and_once() {
    let (memory, store) = memory();
    let source = Fake::new(3, 5);
    let outcome = publish(&store, &source).await;
    assert_eq!((outcome.version, outcome.written, outcome.ahead), (5, 6, None));
    let keys = Keys::of("shop/staging");
    for version in 3..=5 {
        for form in Form::BOTH {
            assert_eq!(text(&memory, keys.snapshot(version, form)).await, source.text(version, form));
        }
    }
    let [native, growthbook, features, version] = pointers(&memory).await;
    assert_eq!(native, source.text(5, Form::Native));
    assert_eq!(growthbook, source.text(5, Form::GrowthBook));
    assert_eq!(features, growthbook);
    let index: Value = serde_json::from_str(&version).expect("JSON");
    let expected = json!({"scope": "shop/staging", "version": 5, "published_at": "at 5", "digest": "digest 5",
        "snapshot": "configs/shop%2Fstaging/snapshots/5.json"});
    assert_eq!(index, expected);

    let again = publish(&store, &source).await;
    assert_eq!((again.version, again.written), (5, 0));
}

#[tokio::test]
async fn objects_say_what_they_are_and_how_long_they_hold() {
    let (memory, store) = memory();
    publish(&store, &Fake::new(1, 1)).await;
    let keys = Keys::of("shop/staging");
    for (key, expected) in
        [(keys.snapshot(1, Form::Native), "immutable"), (keys.features(), "max-age=10"), (keys.version(), "max-age=10")]
    {
        let found = memory.get(&key).await.expect("it is there");
        let value = |name| found.attributes.get(&name).map(|value| value.to_string()).unwrap_or_default();
        assert!(value(object_store::Attribute::CacheControl).contains(expected), "{key}");
        assert_eq!(value(object_store::Attribute::ContentType), "application/json; charset=utf-8");
    }
}

/// Killed after any number of writes, the next run ends in the same bucket.
#[tokio::test]
async fn a_crash_between_any_two_objects_heals() {
    let (complete, store) = memory();
    publish(&store, &Fake::new(1, 1)).await;
    publish(&store, &Fake::new(1, 2)).await;
    let keys = Keys::of("shop/staging");
    let order = [
        keys.snapshot(2, Form::Native),
        keys.snapshot(2, Form::GrowthBook),
        keys.latest(Form::Native),
        keys.latest(Form::GrowthBook),
        keys.features(),
        keys.version(),
    ];
    for written in 0..=order.len() {
        let (memory, store) = memory();
        publish(&store, &Fake::new(1, 1)).await;
        for key in &order[..written] {
            put(&memory, key.clone(), &text(&complete, key.clone()).await).await;
        }
        let outcome = publish(&store, &Fake::new(1, 2)).await;
        assert_eq!((outcome.version, outcome.conflicts), (2, vec![]), "after {written}");
        assert_eq!(pointers(&memory).await, pointers(&complete).await, "after {written}");
    }
}

#[tokio::test]
async fn nothing_goes_backwards() {
    let (memory, store) = memory();
    publish(&store, &Fake::new(1, 9)).await;
    let before = pointers(&memory).await;
    // A relay that is late, or a database restored from a backup: its versions end at 7.
    let outcome = publish(&store, &Fake::new(1, 7)).await;
    assert_eq!((outcome.ahead, outcome.version, outcome.written), (Some(9), 9, 0));
    assert_eq!(pointers(&memory).await, before);
}

#[tokio::test]
async fn what_differs_is_left_alone_and_told() {
    let (memory, store) = memory();
    publish(&store, &Fake::new(1, 2)).await;
    let before = pointers(&memory).await;
    let restored = Fake { mark: "second", ..Fake::new(1, 2) };
    let outcome = publish(&store, &restored).await;
    assert_eq!(outcome.conflicts.len(), 3, "version.json says the same: {:?}", outcome.conflicts);
    assert_eq!(pointers(&memory).await, before);
}

#[tokio::test]
async fn a_snapshot_is_never_overwritten() {
    let (memory, store) = memory();
    let key = Keys::of("shop/staging").snapshot(1, Form::Native);
    put(&memory, key.clone(), r#"{"version": 1, "of": "another"}"#).await;
    let outcome = publish(&store, &Fake::new(1, 1)).await;
    assert_eq!(outcome.conflicts, vec![key.clone()]);
    assert_eq!(text(&memory, key).await, r#"{"version": 1, "of": "another"}"#);
}

#[tokio::test]
async fn the_same_document_with_other_spaces_is_the_same() {
    let (memory, store) = memory();
    let source = Fake::new(1, 1);
    let key = Keys::of("shop/staging").snapshot(1, Form::Native);
    put(&memory, key, &source.text(1, Form::Native).replace(' ', "").replace("at1", "at 1")).await;
    assert_eq!(publish(&store, &source).await.conflicts, vec![]);
}

#[tokio::test]
async fn an_object_of_somebody_else_is_not_overwritten() {
    let (memory, store) = memory();
    let key = Keys::of("shop/staging").features();
    put(&memory, key.clone(), "<html>").await;
    let source = Fake::new(1, 1);
    let problem = bring_up_to_date(&store, &source, &source.kept).await.expect_err("it must be refused");
    assert!(matches!(problem, Problem::Foreign(ref foreign) if *foreign == key), "{problem}");
    assert_eq!(text(&memory, key).await, "<html>");
}

/// Two relays at once, one with older knowledge, over and over: the newest always wins.
#[tokio::test(flavor = "multi_thread", worker_threads = 2)]
async fn two_relays_do_not_move_backwards() {
    for round in 0..200 {
        let (memory, store) = memory();
        publish(&store, &Fake::new(1, 1)).await;
        let run = |newest| {
            let store = store.clone();
            tokio::spawn(async move { publish(&store, &Fake::new(1, newest)).await })
        };
        let (late, new) = (run(2), run(3));
        late.await.expect("no panic");
        assert_eq!(new.await.expect("no panic").version, 3, "round {round}");
        let expected = Fake::new(1, 3);
        let [native, growthbook, features, version] = pointers(&memory).await;
        assert_eq!(native, expected.text(3, Form::Native), "round {round}");
        assert_eq!((growthbook.as_str(), features), (expected.text(3, Form::GrowthBook).as_str(), growthbook.clone()));
        assert!(version.contains(r#""version":3"#));
    }
}

#[tokio::test]
async fn a_store_that_ignores_conditions_is_found_out() {
    assert!(memory().1.probe().await.is_ok());
    // Twice: the object of the first time is there.
    let (_, store) = memory();
    store.probe().await.expect("honours conditions");
    store.probe().await.expect("still does");
    let ignoring = Store::over(Arc::new(ignoring::Ignoring(InMemory::new())), true);
    assert!(matches!(ignoring.probe().await, Err(Problem::Unconditional(_))));
}

#[tokio::test]
async fn without_conditions_it_still_looks_before_it_writes() {
    let memory = Arc::new(InMemory::new());
    let store = Store::over(memory.clone(), true).unconditional();
    publish(&store, &Fake::new(1, 3)).await;
    let before = pointers(&memory).await;
    publish(&store, &Fake::new(1, 2)).await;
    assert_eq!(pointers(&memory).await, before);
}

/// An endpoint that accepts every write.
mod ignoring {
    use std::fmt;

    use futures::stream::BoxStream;
    use object_store::memory::InMemory;
    use object_store::path::Path;
    use object_store::*;

    #[derive(Debug)]
    pub struct Ignoring(pub InMemory);

    impl fmt::Display for Ignoring {
        fn fmt(&self, formatter: &mut fmt::Formatter<'_>) -> fmt::Result {
            formatter.write_str("ignoring")
        }
    }

    #[async_trait::async_trait]
    impl ObjectStore for Ignoring {
        async fn put_opts(&self, key: &Path, body: PutPayload, options: PutOptions) -> Result<PutResult> {
            self.0.put_opts(key, body, PutOptions { mode: PutMode::Overwrite, ..options }).await
        }

        async fn put_multipart_opts(
            &self,
            key: &Path,
            options: PutMultipartOptions,
        ) -> Result<Box<dyn MultipartUpload>> {
            self.0.put_multipart_opts(key, options).await
        }

        async fn get_opts(&self, key: &Path, options: GetOptions) -> Result<GetResult> {
            self.0.get_opts(key, options).await
        }

        fn delete_stream(&self, keys: BoxStream<'static, Result<Path>>) -> BoxStream<'static, Result<Path>> {
            self.0.delete_stream(keys)
        }

        fn list(&self, prefix: Option<&Path>) -> BoxStream<'static, Result<ObjectMeta>> {
            self.0.list(prefix)
        }

        async fn list_with_delimiter(&self, prefix: Option<&Path>) -> Result<ListResult> {
            self.0.list_with_delimiter(prefix).await
        }

        async fn copy_opts(&self, from: &Path, to: &Path, options: CopyOptions) -> Result<()> {
            self.0.copy_opts(from, to, options).await
        }
    }
}
