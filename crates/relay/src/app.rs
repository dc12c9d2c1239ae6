//! What the parts of the process share.

use std::process::ExitCode;

use deadpool_postgres::Pool;
use tokio::sync::watch;

use crate::http::auth::Verifier;
use crate::http::catalogue::Catalogue;
use crate::metrics::Metrics;
use crate::push::Hub;
use crate::settings::Settings;
use crate::{bucket, database, webhook};

/// One for the process.
pub struct App {
    pub settings: Settings,
    pub pool: Pool,
    pub metrics: Metrics,
    /// Checks the tokens of requests.
    pub verifier: Verifier,
    /// The functions that can be called.
    pub catalogue: Catalogue,
    /// Who listens to which experiment.
    pub hub: Hub,
    /// Bumped for every batch of events that the feed reads.
    pub news: watch::Sender<u64>,
    /// What is in the bucket.
    pub bucket: bucket::State,
    /// Names this process in leases.
    pub name: String,
}

impl App {
    /// # Errors
    /// Where TLS cannot be set up, or a key of tokens is none.
    pub fn new(settings: Settings) -> Result<Self, Box<dyn std::error::Error>> {
        let pool = database::pool(&settings)?;
        let host = std::fs::read_to_string("/etc/hostname").unwrap_or_default();
        let name = format!("{}:{}:{:08x}", host.trim(), std::process::id(), rand::random::<u32>());
        let verifier = Verifier::new(&settings.access)?;
        let metrics = Metrics::new();
        let hub = Hub::new(metrics.push.clone());
        Ok(App {
            pool,
            verifier,
            catalogue: Catalogue::default(),
            metrics,
            hub,
            news: watch::Sender::new(0),
            bucket: bucket::State::default(),
            name,
            settings,
        })
    }
}

#[cfg(test)]
impl App {
    /// One of these variables, for tests that need no database.
    pub fn of(variables: &[(&str, &str)]) -> std::sync::Arc<Self> {
        let variable =
            |name: &str| variables.iter().find(|(known, _)| *known == name).map(|(_, value)| (*value).to_owned());
        // Another test may have installed it.
        let _ = rustls::crypto::aws_lc_rs::default_provider().install_default();
        let settings = Settings::read(variable).unwrap_or_else(|problems| panic!("{problems:?}"));
        std::sync::Arc::new(App::new(settings).unwrap_or_else(|error| panic!("{error}")))
    }
}

/// Looks at everything that the settings name, and says what was found.
pub async fn check(settings: Settings) -> ExitCode {
    let checks = [
        ("database", check_database(&settings).await),
        ("tokens", Verifier::new(&settings.access).map(|verifier| verifier.to_string())),
        ("webhooks", webhook::check(&settings)),
        ("bucket", bucket::check(&settings).await),
    ];
    let mut code = ExitCode::SUCCESS;
    for (what, found) in checks {
        match found {
            Ok(found) => println!("ok      {what}: {found}"),
            Err(problem) => {
                println!("FAILED  {what}: {problem}");
                code = ExitCode::FAILURE;
            }
        }
    }
    code
}

/// The version of the extension, as the role that connects sees it.
async fn check_database(settings: &Settings) -> Result<String, String> {
    let pool = database::pool(settings).map_err(|error| error.to_string())?;
    let client = pool.get().await.map_err(|error| error.to_string())?;
    let query = "SELECT version(), current_user, (SELECT extversion FROM pg_extension WHERE extname = 'pg_experiment')";
    let row = client.query_one(query, &[]).await.map_err(|error| error.to_string())?;
    let (server, role, version): (String, String, Option<String>) = (row.get(0), row.get(1), row.get(2));
    let version = version.ok_or("this database has no extension pg_experiment: CREATE EXTENSION pg_experiment")?;
    let server = server.split(" on ").next().unwrap_or_default().to_owned();
    Ok(format!("pg_experiment {version} on {server}, as {role}"))
}
