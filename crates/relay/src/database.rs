//! Connections to the database.

use std::time::Duration;

use deadpool_postgres::{Manager, ManagerConfig, Pool, RecyclingMethod, Runtime};
use rustls_platform_verifier::BuilderVerifierExt;
use tokio_postgres_rustls::MakeRustlsConnect;

use crate::settings::Settings;

/// Encrypts connections where the server does, by the system's certificate authorities.
///
/// # Errors
/// Where the system has none that can be read.
pub fn tls() -> Result<MakeRustlsConnect, rustls::Error> {
    let config = rustls::ClientConfig::builder().with_platform_verifier()?.with_no_client_auth();
    Ok(MakeRustlsConnect::new(config))
}

/// The pool of connections for everything but listening.
///
/// # Errors
/// Where TLS cannot be set up.
pub fn pool(settings: &Settings) -> Result<Pool, Box<dyn std::error::Error>> {
    // A connection that a failover made read-only is found out when it is taken, by the check of `recycle`.
    let manager = ManagerConfig { recycling_method: RecyclingMethod::Fast };
    let manager = Manager::from_config(settings.database.clone(), tls()?, manager);
    let wait = Some(Duration::from_secs(10));
    let pool = Pool::builder(manager).max_size(settings.database_pool).runtime(Runtime::Tokio1);
    Ok(pool.wait_timeout(wait).create_timeout(wait).recycle_timeout(wait).build()?)
}
