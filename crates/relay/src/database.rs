//! Connections to the database.

use std::time::Duration;

use deadpool_postgres::{Manager, ManagerConfig, Pool, RecyclingMethod, Runtime};
use rustls_platform_verifier::BuilderVerifierExt;
use tokio_postgres::Config;
use tokio_postgres_rustls::MakeRustlsConnect;

use crate::settings::Settings;

/// A statement of the relay's own that takes longer is to a server that is gone, or has a problem.
pub const LONGEST: Duration = Duration::from_secs(10);

/// Encrypts connections where the server does, by the system's certificate authorities.
///
/// # Errors
/// Where the system has none that can be read.
pub fn tls() -> Result<MakeRustlsConnect, rustls::Error> {
    let config = rustls::ClientConfig::builder().with_platform_verifier()?.with_no_client_auth();
    Ok(MakeRustlsConnect::new(config))
}

/// How long connecting may take: so long for each server in turn. A server that takes the connection and then says nothing
/// uses all of it up; the next try may begin with another.
pub fn patience(database: &Config) -> Duration {
    let servers = database.get_hosts().len().max(database.get_hostaddrs().len()).max(1);
    database.get_connect_timeout().copied().unwrap_or(LONGEST).saturating_mul(servers as u32)
}

/// The pool of connections for everything but listening.
///
/// # Errors
/// Where TLS cannot be set up.
pub fn pool(settings: &Settings) -> Result<Pool, Box<dyn std::error::Error>> {
    // A connection that a failover made read-only is found out when it is taken, by the check of `recycle`.
    let manager = ManagerConfig { recycling_method: RecyclingMethod::Fast };
    let manager = Manager::from_config(settings.database.clone(), tls()?, manager);
    let pool = Pool::builder(manager).max_size(settings.database_pool).runtime(Runtime::Tokio1);
    let pool = pool.wait_timeout(Some(LONGEST)).recycle_timeout(Some(LONGEST));
    Ok(pool.create_timeout(Some(patience(&settings.database))).build()?)
}
