//! The bucket itself: reads, and writes under conditions.

use std::sync::Arc;
use std::time::Duration;

use bytes::Bytes;
use object_store::aws::{AmazonS3Builder, S3ConditionalPut};
use object_store::path::Path;
use object_store::{
    Attribute, Attributes, BackoffConfig, ClientOptions, Error, ObjectStore, ObjectStoreExt, PutMode, PutOptions,
    RetryConfig, UpdateVersion,
};

use crate::bucket::keys;
use crate::feed::explain;
use crate::settings;

/// An ETag that no object has.
const NO_ETAG: &str = "\"00000000000000000000000000000000\"";

/// How long those who read may keep an object.
#[derive(Clone, Copy)]
pub enum Keep {
    /// It never changes.
    Forever,
    /// It may be another after a few seconds.
    Short,
}

/// An object as it is in the bucket.
pub struct Found {
    pub body: Bytes,
    pub etag: Option<String>,
}

/// What is wrong with the bucket or with what is in it.
#[derive(Debug, thiserror::Error)]
pub enum Problem {
    #[error("{}", explain(.0))]
    Store(#[from] object_store::Error),
    #[error(
        "the endpoint ignores the conditions of writes ({0}): two relays could move a scope backwards, and a \
             snapshot could be overwritten. Set EXP_S3_UNCONDITIONAL=on to publish all the same"
    )]
    Unconditional(&'static str),
    #[error("{0} was not written by exp-relay, and is left alone: remove it")]
    Foreign(Path),
    #[error("{0} keeps changing: tried too often")]
    Contended(Path),
    #[error("database: {0}")]
    Database(String),
}

impl Problem {
    /// Problems of one kind are said once.
    pub fn kind(&self) -> u8 {
        match self {
            Problem::Store(Error::NotFound { .. }) => 1,
            Problem::Store(Error::PermissionDenied { .. } | Error::Unauthenticated { .. }) => 2,
            Problem::Store(_) => 3,
            Problem::Unconditional(_) => 4,
            Problem::Foreign(_) => 5,
            Problem::Contended(_) => 6,
            Problem::Database(_) => 7,
        }
    }
}

/// A bucket, and whether its writes are conditional.
#[derive(Clone)]
pub struct Store {
    inner: Arc<dyn ObjectStore>,
    conditional: bool,
}

impl Store {
    /// # Errors
    /// Where the settings make no client.
    pub fn open(bucket: &settings::Bucket) -> Result<Self, Problem> {
        let plain = bucket.endpoint.starts_with("http://");
        // The loop above this one tries again for as long as it takes: a single round is short.
        let retry = RetryConfig {
            backoff: BackoffConfig { init_backoff: Duration::from_millis(50), ..BackoffConfig::default() },
            max_retries: 2,
            retry_timeout: Duration::from_secs(10),
        };
        let client = ClientOptions::new()
            .with_allow_http(plain)
            .with_connect_timeout(Duration::from_secs(3))
            .with_timeout(Duration::from_secs(20));
        // The bucket is in the path: that is what every S3-compatible endpoint understands, AWS's own included.
        let store = AmazonS3Builder::new()
            .with_endpoint(bucket.endpoint.trim_end_matches('/'))
            .with_virtual_hosted_style_request(false)
            .with_bucket_name(&bucket.name)
            .with_access_key_id(&bucket.access_key)
            .with_secret_access_key(&bucket.secret_key)
            .with_region(&bucket.region)
            .with_conditional_put(S3ConditionalPut::ETagMatch)
            .with_disable_tagging(true)
            .with_client_options(client)
            .with_retry(retry)
            .build()?;
        Ok(Store::over(Arc::new(store), true))
    }

    pub fn over(inner: Arc<dyn ObjectStore>, conditional: bool) -> Self {
        Store { inner, conditional }
    }

    /// The same bucket, written without conditions.
    pub fn unconditional(self) -> Self {
        Store { conditional: false, ..self }
    }

    pub fn is_conditional(&self) -> bool {
        self.conditional
    }

    /// Tries whether the endpoint refuses what it must refuse. It needs no right to delete: the one small object that
    /// it writes stays.
    pub async fn probe(&self) -> Result<(), Problem> {
        let key = keys::probe();
        let body = Bytes::from_static(b"exp-relay of pg_experiment tries conditional writes on this object.\n");
        for _ in 0..2 {
            match self.put_as(&key, body.clone(), Keep::Short, PutMode::Create).await {
                Ok(()) | Err(Error::AlreadyExists { .. }) => {}
                Err(error) => return Err(error.into()),
            }
        }
        match self.put_as(&key, body.clone(), Keep::Short, PutMode::Create).await {
            Err(Error::AlreadyExists { .. }) => {}
            Err(error) => return Err(error.into()),
            Ok(()) => return Err(Problem::Unconditional("If-None-Match")),
        }
        match self.put_as(&key, body.clone(), Keep::Short, update(Some(NO_ETAG.to_owned()))).await {
            Err(Error::Precondition { .. }) => {}
            Err(error) => return Err(error.into()),
            Ok(()) => return Err(Problem::Unconditional("If-Match")),
        }
        // What is allowed must go through, too: another relay that tries the same just now is the one excuse.
        let found = self.get(&key).await?.ok_or_else(|| Problem::Contended(key.clone()))?;
        match self.put_as(&key, body, Keep::Short, update(found.etag)).await {
            Ok(()) | Err(Error::Precondition { .. }) => Ok(()),
            Err(error) => Err(error.into()),
        }
    }

    pub async fn get(&self, key: &Path) -> Result<Option<Found>, Problem> {
        match self.inner.get(key).await {
            Ok(result) => {
                let etag = result.meta.e_tag.clone();
                Ok(Some(Found { body: result.bytes().await?, etag }))
            }
            Err(Error::NotFound { .. }) => Ok(None),
            Err(error) => Err(error.into()),
        }
    }

    /// Writes where nothing is; whether it did.
    pub async fn create(&self, key: &Path, body: Bytes, keep: Keep) -> Result<bool, Problem> {
        if !self.conditional && self.get(key).await?.is_some() {
            return Ok(false);
        }
        self.refusable(key, body, keep, PutMode::Create).await
    }

    /// Writes over what was found, where it is still there; whether it did.
    pub async fn replace(&self, key: &Path, body: Bytes, keep: Keep, found: Found) -> Result<bool, Problem> {
        self.refusable(key, body, keep, update(found.etag)).await
    }

    async fn refusable(&self, key: &Path, body: Bytes, keep: Keep, mode: PutMode) -> Result<bool, Problem> {
        let mode = if self.conditional { mode } else { PutMode::Overwrite };
        match self.put_as(key, body, keep, mode).await {
            Ok(()) => Ok(true),
            Err(Error::AlreadyExists { .. } | Error::Precondition { .. } | Error::NotModified { .. }) => Ok(false),
            Err(error) => Err(error.into()),
        }
    }

    async fn put_as(&self, key: &Path, body: Bytes, keep: Keep, mode: PutMode) -> Result<(), Error> {
        let cache = match keep {
            Keep::Forever => "public, max-age=31536000, immutable",
            Keep::Short => "public, max-age=10, stale-while-revalidate=60",
        };
        let attributes = Attributes::from_iter([
            (Attribute::ContentType, "application/json; charset=utf-8"),
            (Attribute::CacheControl, cache),
        ]);
        let options = PutOptions { mode, attributes, ..PutOptions::default() };
        self.inner.put_opts(key, body.into(), options).await?;
        Ok(())
    }
}

fn update(etag: Option<String>) -> PutMode {
    PutMode::Update(UpdateVersion { e_tag: etag, version: None })
}
