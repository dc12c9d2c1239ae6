//! What the relay reads from its environment.

use std::net::{IpAddr, SocketAddr};
use std::path::PathBuf;
use std::str::FromStr;
use std::time::Duration;

use ipnet::IpNet;

/// All settings; docs/relay.md has the list.
#[derive(Clone)]
pub struct Settings {
    /// DATABASE_URL.
    pub database: tokio_postgres::Config,
    /// EXP_DB_POOL: how many connections at most, beside the one that listens.
    pub database_pool: usize,
    /// EXP_LISTEN and EXPERIMENT_SERVICE_PORT.
    pub listen: SocketAddr,
    /// EXP_POLL_SECONDS: how often the outbox is looked at without a notification.
    pub poll: Duration,
    pub access: Access,
    pub http: Http,
    pub webhooks: Webhooks,
    pub bucket: Option<Bucket>,
    pub push: Push,
}

/// Who may call what.
#[derive(Clone, Default)]
pub struct Access {
    /// EXP_JWT_SECRET: the key of HS256.
    pub jwt_secret: Option<String>,
    /// EXP_JWT_PUBLIC_KEY: the key of RS256, as PEM.
    pub jwt_public_key: Option<String>,
    /// EXP_JWT_ROLE_CLAIM.
    pub jwt_role_claim: String,
    /// EXP_JWT_AUDIENCE.
    pub jwt_audience: Option<String>,
    /// EXP_ANON_ROLE: the role of requests without a token; without it they are refused.
    pub anonymous_role: Option<String>,
    /// EXP_INTERNAL_TOKEN: the bearer token of the internal routes; without it they are refused.
    pub internal_token: Option<String>,
    /// EXP_SUPERADMIN: `user:password` of Basic authentication; without it that is refused.
    pub superadmin: Option<String>,
    /// EXP_SUPERADMIN_ROLE: the role that it acts as; the connection's own where there is none.
    pub superadmin_role: Option<String>,
}

/// How requests are served.
#[derive(Clone)]
pub struct Http {
    /// EXP_REQUEST_TIMEOUT_SECONDS: of a request, and of each of its statements.
    pub request_timeout: Duration,
    /// EXP_MAX_BODY_BYTES.
    pub max_body: usize,
    /// EXP_CORS_ORIGINS: the origins whose pages may call, or `*`; without it none.
    pub cors_origins: Vec<String>,
}

/// How webhooks are sent.
#[derive(Clone)]
pub struct Webhooks {
    /// EXP_WEBHOOKS.
    pub enabled: bool,
    /// EXP_WEBHOOK_HOSTS: the file of the hosts that may be sent to.
    pub hosts: Option<PathBuf>,
    /// EXP_WEBHOOK_ALLOW_HTTP: for development.
    pub allow_http: bool,
    /// EXP_WEBHOOK_ALLOW_NETWORKS: networks that are private but may be sent to.
    pub allow_networks: Vec<IpNet>,
    /// EXP_WEBHOOK_TIMEOUT_SECONDS: of a request, from the look-up of the name to the end of the answer.
    pub timeout: Duration,
    /// EXP_WEBHOOK_MAX_ATTEMPTS: after so many a delivery is dead.
    pub max_attempts: u32,
    /// EXP_WEBHOOK_BACKOFF_SECONDS: before the second attempt; doubled before each further one.
    pub backoff: Duration,
    /// EXP_WEBHOOK_BACKOFF_MAX_SECONDS.
    pub backoff_max: Duration,
    /// EXP_WEBHOOK_LANES: how many experiments and subscriptions are sent side by side.
    pub lanes: u32,
    /// EXP_WEBHOOK_LEASE_SECONDS.
    pub lease: Duration,
}

/// The bucket that snapshots are written to.
#[derive(Clone)]
pub struct Bucket {
    /// S3_ENDPOINT.
    pub endpoint: String,
    /// S3_BUCKET.
    pub name: String,
    /// S3_ACCESS_KEY.
    pub access_key: String,
    /// S3_SECRET_KEY.
    pub secret_key: String,
    /// S3_REGION.
    pub region: String,
    /// EXP_S3_SWEEP_SECONDS: how often the bucket is compared with the database without an event.
    pub sweep: Duration,
    /// EXP_S3_UNCONDITIONAL: writes to an endpoint that ignores the conditions of writes, too.
    pub unconditional: bool,
}

/// WebSocket and server-sent events.
#[derive(Clone)]
pub struct Push {
    /// EXP_WS_MAX_CONNECTIONS.
    pub max_connections: usize,
    /// EXP_WS_MAX_SUBSCRIPTIONS: of one connection.
    pub max_subscriptions: usize,
    /// EXP_WS_QUEUE: how many messages may wait for one connection before it is dropped as too slow.
    pub queue: usize,
    /// EXP_WS_MESSAGES_PER_SECOND: what one client may send; ten seconds of it at once.
    pub messages_per_second: u32,
    /// EXP_WS_HEARTBEAT_SECONDS.
    pub heartbeat: Duration,
    /// EXP_WS_REAUTHORIZE_SECONDS: how often it is asked anew whether a subscriber may read.
    pub reauthorize: Duration,
}

/// The variables whose values no subscription may name as its secret: those that the relay itself is configured by.
pub const OWN_VARIABLES: [&str; 4] = ["DATABASE_URL", "EXP_", "S3_", "PG"];

/// Reads variables, and collects what is wrong with them.
struct Reader<F> {
    variable: F,
    problems: Vec<String>,
}

impl<F: Fn(&str) -> Option<String>> Reader<F> {
    /// An empty variable is one that is not set.
    fn text(&self, name: &str) -> Option<String> {
        (self.variable)(name).filter(|value| !value.is_empty())
    }

    fn value<T: FromStr>(&mut self, name: &str, kind: &str, default: T) -> T {
        let Some(text) = self.text(name) else { return default };
        text.trim().parse().unwrap_or_else(|_| {
            self.problems.push(format!("{name}={text:?} is not {kind}"));
            default
        })
    }

    fn seconds(&mut self, name: &str, default: f64) -> Duration {
        let seconds: f64 = self.value(name, "a number of seconds", default);
        Duration::try_from_secs_f64(seconds).ok().filter(|time| !time.is_zero()).unwrap_or_else(|| {
            self.problems.push(format!("{name} must be more than 0 seconds"));
            Duration::from_secs_f64(default)
        })
    }

    fn at_least_one<T: FromStr + PartialEq + From<u8>>(&mut self, name: &str, default: T) -> T {
        let value = self.value(name, "a whole number, 1 or more", default);
        if value == T::from(0) {
            self.problems.push(format!("{name} must be at least 1"));
        }
        value
    }

    fn switch(&mut self, name: &str, default: bool) -> bool {
        match self.text(name).as_deref() {
            None => default,
            Some("1" | "on" | "true" | "yes") => true,
            Some("0" | "off" | "false" | "no") => false,
            Some(other) => {
                self.problems.push(format!("{name}={other:?} is neither on nor off"));
                default
            }
        }
    }

    /// A key given as PEM, or as the path of a file that has it.
    fn pem(&mut self, name: &str) -> Option<String> {
        let given = self.text(name)?;
        if given.contains("-----BEGIN") {
            return Some(given);
        }
        match std::fs::read_to_string(&given) {
            Ok(pem) => Some(pem),
            Err(error) => {
                self.problems.push(format!("{name}: {given}: {error}"));
                None
            }
        }
    }

    fn networks(&mut self, name: &str) -> Vec<IpNet> {
        let text = self.text(name).unwrap_or_default();
        let mut networks = Vec::new();
        for one in text.split(',').map(str::trim).filter(|one| !one.is_empty()) {
            match one.parse::<IpNet>().or_else(|_| one.parse::<IpAddr>().map(IpNet::from)) {
                Ok(network) => networks.push(network),
                Err(_) => self.problems.push(format!("{name}: {one:?} is not a network like 10.0.0.0/8")),
            }
        }
        networks
    }

    fn database(&mut self) -> tokio_postgres::Config {
        let Some(url) = self.text("DATABASE_URL") else {
            self.problems.push("DATABASE_URL is not set".to_owned());
            return tokio_postgres::Config::new();
        };
        // The URL may have a password: it is not repeated.
        let mut config: tokio_postgres::Config = url.parse().unwrap_or_else(|error| {
            self.problems.push(format!("DATABASE_URL: {error}"));
            tokio_postgres::Config::new()
        });
        config.target_session_attrs(tokio_postgres::config::TargetSessionAttrs::ReadWrite);
        // In no order, so that one that hangs is not for ever in front of one that can be written to.
        config.load_balance_hosts(tokio_postgres::config::LoadBalanceHosts::Random);
        if config.get_application_name().is_none() {
            config.application_name("exp-relay");
        }
        if config.get_connect_timeout().is_none() {
            config.connect_timeout(Duration::from_secs(5));
        }
        config
    }

    fn access(&mut self) -> Access {
        Access {
            jwt_secret: self.text("EXP_JWT_SECRET"),
            jwt_public_key: self.pem("EXP_JWT_PUBLIC_KEY"),
            jwt_role_claim: self.text("EXP_JWT_ROLE_CLAIM").unwrap_or_else(|| "role".to_owned()),
            jwt_audience: self.text("EXP_JWT_AUDIENCE"),
            anonymous_role: self.text("EXP_ANON_ROLE"),
            internal_token: self.text("EXP_INTERNAL_TOKEN"),
            superadmin: self.text("EXP_SUPERADMIN"),
            superadmin_role: self.text("EXP_SUPERADMIN_ROLE"),
        }
    }

    fn http(&mut self) -> Http {
        let origins = self.text("EXP_CORS_ORIGINS").unwrap_or_default();
        let origins = origins.split(',').map(str::trim).filter(|one| !one.is_empty()).map(str::to_owned).collect();
        Http {
            request_timeout: self.seconds("EXP_REQUEST_TIMEOUT_SECONDS", 30.0),
            max_body: self.at_least_one("EXP_MAX_BODY_BYTES", 4_194_304_u32) as usize,
            cors_origins: origins,
        }
    }

    fn webhooks(&mut self) -> Webhooks {
        let webhooks = Webhooks {
            enabled: self.switch("EXP_WEBHOOKS", true),
            hosts: self.text("EXP_WEBHOOK_HOSTS").map(PathBuf::from),
            allow_http: self.switch("EXP_WEBHOOK_ALLOW_HTTP", false),
            allow_networks: self.networks("EXP_WEBHOOK_ALLOW_NETWORKS"),
            timeout: self.seconds("EXP_WEBHOOK_TIMEOUT_SECONDS", 10.0),
            max_attempts: self.at_least_one("EXP_WEBHOOK_MAX_ATTEMPTS", 20),
            backoff: self.seconds("EXP_WEBHOOK_BACKOFF_SECONDS", 1.0),
            backoff_max: self.seconds("EXP_WEBHOOK_BACKOFF_MAX_SECONDS", 3600.0),
            lanes: self.at_least_one("EXP_WEBHOOK_LANES", 16),
            lease: self.seconds("EXP_WEBHOOK_LEASE_SECONDS", 30.0),
        };
        self.check_webhooks(&webhooks);
        webhooks
    }

    /// What the database takes, and what keeps an attempt within its lease.
    fn check_webhooks(&mut self, webhooks: &Webhooks) {
        if !(Duration::from_secs(1)..=Duration::from_secs(3600)).contains(&webhooks.lease) {
            self.problems.push("EXP_WEBHOOK_LEASE_SECONDS must be from 1 to 3600".to_owned());
        }
        if webhooks.lease < 2 * webhooks.timeout {
            self.problems
                .push("EXP_WEBHOOK_LEASE_SECONDS must be at least twice EXP_WEBHOOK_TIMEOUT_SECONDS".to_owned());
        }
        if webhooks.backoff_max > Duration::from_secs(604_800) {
            self.problems.push("EXP_WEBHOOK_BACKOFF_MAX_SECONDS must be at most 604800".to_owned());
        }
        if webhooks.lanes > 1000 {
            self.problems.push("EXP_WEBHOOK_LANES must be at most 1000".to_owned());
        }
    }

    /// There is a bucket where its endpoint or its name is given.
    fn bucket(&mut self) -> Option<Bucket> {
        let (endpoint, name) = (self.text("S3_ENDPOINT"), self.text("S3_BUCKET"));
        if endpoint.is_none() && name.is_none() {
            return None;
        }
        let or = |given: Option<String>, default: &str| given.unwrap_or_else(|| default.to_owned());
        Some(Bucket {
            endpoint: or(endpoint, "http://localhost:9000"),
            name: or(name, "experiment-configs"),
            access_key: or(self.text("S3_ACCESS_KEY"), "minioadmin"),
            secret_key: or(self.text("S3_SECRET_KEY"), "minioadmin"),
            region: or(self.text("S3_REGION"), "us-east-1"),
            sweep: self.seconds("EXP_S3_SWEEP_SECONDS", 60.0),
            unconditional: self.switch("EXP_S3_UNCONDITIONAL", false),
        })
    }

    fn push(&mut self) -> Push {
        Push {
            max_connections: self.at_least_one("EXP_WS_MAX_CONNECTIONS", 10_000_u32) as usize,
            max_subscriptions: self.at_least_one("EXP_WS_MAX_SUBSCRIPTIONS", 100_u32) as usize,
            queue: self.at_least_one("EXP_WS_QUEUE", 256_u32) as usize,
            messages_per_second: self.at_least_one("EXP_WS_MESSAGES_PER_SECOND", 20),
            heartbeat: self.seconds("EXP_WS_HEARTBEAT_SECONDS", 30.0),
            reauthorize: self.seconds("EXP_WS_REAUTHORIZE_SECONDS", 60.0),
        }
    }
}

impl Settings {
    /// # Errors
    /// All that is wrong, a sentence each.
    pub fn from_env() -> Result<Self, Vec<String>> {
        Self::read(|name| std::env::var(name).ok())
    }

    pub fn read(variable: impl Fn(&str) -> Option<String>) -> Result<Self, Vec<String>> {
        let mut reader = Reader { variable, problems: Vec::new() };
        let address = reader.value("EXP_LISTEN", "an address", IpAddr::from([0, 0, 0, 0]));
        let port = reader.value("EXPERIMENT_SERVICE_PORT", "a port", 3001);
        let settings = Settings {
            database: reader.database(),
            database_pool: reader.at_least_one("EXP_DB_POOL", 10_u32) as usize,
            listen: SocketAddr::new(address, port),
            poll: reader.seconds("EXP_POLL_SECONDS", 5.0),
            access: reader.access(),
            http: reader.http(),
            webhooks: reader.webhooks(),
            bucket: reader.bucket(),
            push: reader.push(),
        };
        if reader.problems.is_empty() { Ok(settings) } else { Err(reader.problems) }
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    fn read(variables: &[(&str, &str)]) -> Result<Settings, Vec<String>> {
        Settings::read(|name| variables.iter().find(|(known, _)| *known == name).map(|(_, value)| (*value).to_owned()))
    }

    #[test]
    fn defaults_are_those_of_the_documentation() {
        let settings =
            read(&[("DATABASE_URL", "postgres://localhost/db")]).unwrap_or_else(|problems| panic!("{problems:?}"));
        assert_eq!(settings.listen.to_string(), "0.0.0.0:3001");
        assert!(settings.bucket.is_none() && settings.webhooks.enabled && !settings.webhooks.allow_http);
        assert_eq!(settings.access.jwt_role_claim, "role");
    }

    #[test]
    fn a_bucket_needs_its_endpoint_or_its_name_only() {
        let settings =
            read(&[("DATABASE_URL", "host=x"), ("S3_BUCKET", "b")]).ok().and_then(|settings| settings.bucket);
        let bucket = settings.expect("there is one");
        assert_eq!((bucket.endpoint.as_str(), bucket.region.as_str()), ("http://localhost:9000", "us-east-1"));
    }

    #[test]
    fn all_that_is_wrong_is_said_at_once() {
        let given = [
            ("EXPERIMENT_SERVICE_PORT", "99999"),
            ("EXP_POLL_SECONDS", "0"),
            ("EXP_WEBHOOKS", "maybe"),
            ("EXP_WEBHOOK_ALLOW_NETWORKS", "10.0.0.0/8, here"),
            ("EXP_DB_POOL", "0"),
            ("EXP_WEBHOOK_LEASE_SECONDS", "10"),
            ("EXP_WEBHOOK_BACKOFF_MAX_SECONDS", "604801"),
            ("EXP_WEBHOOK_LANES", "1001"),
            ("EXP_JWT_PUBLIC_KEY", "/no/such/file"),
        ];
        let problems = read(&given).err().expect("they are wrong");
        for name in given.map(|(name, _)| name).into_iter().chain(["DATABASE_URL"]) {
            assert!(problems.iter().any(|problem| problem.contains(name)), "{name} in {problems:?}");
        }
    }
}
