//! Where a delivery goes: a URL that may be sent to, and the addresses of its name.

use std::io;
use std::net::{IpAddr, SocketAddr};
use std::sync::Arc;

use futures::future::BoxFuture;
use ipnet::IpNet;
use reqwest::dns::{Addrs, Name, Resolve, Resolving};
use url::{Host, Url};

use super::address;
use super::hosts::Hosts;

/// Longer ones are not sent to.
const LONGEST_URL: usize = 2048;

/// Which URLs are sent to.
pub struct Rules<'a> {
    pub hosts: &'a Hosts,
    pub allow_http: bool,
    pub allow_networks: &'a [IpNet],
}

impl Rules<'_> {
    /// The URL, as it is sent to. A host that is an address is looked at here; the addresses of a name, when it is
    /// resolved (`CheckedResolver`).
    ///
    /// # Errors
    /// Why it is not sent to. The URL is not repeated: its path may be a secret.
    pub fn check(&self, url: &str) -> Result<Url, String> {
        if url.len() > LONGEST_URL {
            return Err(format!("refused: the URL is longer than {LONGEST_URL} bytes"));
        }
        let url = Url::parse(url).map_err(|error| format!("refused: not a URL: {error}"))?;
        let of_scheme = match url.scheme() {
            "https" => 443,
            "http" if self.allow_http => 80,
            "http" => return Err("refused: the URL is http, not https".to_owned()),
            _ => return Err("refused: the URL is neither https nor http".to_owned()),
        };
        if !url.username().is_empty() || url.password().is_some() {
            return Err("refused: the URL has a user or a password".to_owned());
        }
        if url.fragment().is_some() {
            return Err("refused: the URL has a fragment".to_owned());
        }
        let host = url.host().ok_or("refused: the URL has no host")?;
        let port = url.port().unwrap_or(of_scheme);
        if !self.hosts.allow(&host, port, of_scheme) {
            return Err(format!("refused: {host}:{port} is not in the relay's list of hosts"));
        }
        if let Some(address) = literal(&host) {
            address::all_allowed(&host.to_string(), &[address], self.allow_networks)?;
        }
        Ok(url)
    }
}

fn literal(host: &Host<&str>) -> Option<IpAddr> {
    match host {
        Host::Domain(_) => None,
        Host::Ipv4(address) => Some((*address).into()),
        Host::Ipv6(address) => Some((*address).into()),
    }
}

/// How a name becomes addresses.
pub type Lookup = Arc<dyn Fn(String) -> BoxFuture<'static, io::Result<Vec<IpAddr>>> + Send + Sync>;

/// By the system.
pub fn system_lookup() -> Lookup {
    Arc::new(|name| {
        Box::pin(async move { Ok(tokio::net::lookup_host((name, 0)).await?.map(|found| found.ip()).collect()) })
    })
}

/// Resolves a name once for a connection, and hands out its addresses only where all may be connected to: what was
/// looked at is what is connected to, however often the name changes its mind.
pub struct CheckedResolver {
    pub lookup: Lookup,
    pub allow_networks: Vec<IpNet>,
}

/// That a name was not resolved, or is refused.
#[derive(Debug, thiserror::Error)]
#[error("{0}")]
pub struct Unresolved(String);

impl Resolve for CheckedResolver {
    fn resolve(&self, name: Name) -> Resolving {
        let name = name.as_str().to_owned();
        let (looked_up, allowed) = ((self.lookup)(name.clone()), self.allow_networks.clone());
        Box::pin(async move {
            let found = looked_up.await.map_err(|error| Unresolved(format!("{name} is not resolved: {error}")))?;
            address::all_allowed(&name, &found, &allowed).map_err(Unresolved)?;
            let found: Addrs = Box::new(found.into_iter().map(|address| SocketAddr::new(address, 0)));
            Ok(found)
        })
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    fn check(list: &str, allow_http: bool, allow_networks: &[IpNet], url: &str) -> Result<Url, String> {
        let (hosts, problems) = Hosts::parse(list);
        assert!(problems.is_empty(), "{problems:?}");
        Rules { hosts: &hosts, allow_http, allow_networks }.check(url)
    }

    #[test]
    fn what_is_allowed_is() {
        let long = format!("https://example.com/{}", "x".repeat(2000));
        for url in ["https://example.com/hook?token=1", "https://EXAMPLE.com:443", "https://example.com./", &long] {
            let expected = !url.contains("com./");
            assert_eq!(check("example.com", false, &[], url).is_ok(), expected, "{url}");
        }
        assert!(check("example.com", true, &[], "http://example.com/").is_ok());
        let local = ["127.0.0.0/8".parse().expect("a network")];
        assert!(check("127.0.0.1:8080", true, &local, "http://127.0.0.1:8080/").is_ok());
    }

    #[test]
    fn other_urls_are_refused() {
        let long = format!("https://example.com/{}", "x".repeat(2048));
        for (url, reason) in [
            ("", "not a URL"),
            ("example.com", "not a URL"),
            ("//example.com/", "not a URL"),
            ("https://", "not a URL"),
            ("https://example.com:99999/", "not a URL"),
            ("https://[::1/", "not a URL"),
            ("https://exa mple.com/", "not a URL"),
            ("http://example.com/", "http, not https"),
            ("ftp://example.com/", "neither"),
            ("file:///etc/passwd", "neither"),
            ("gopher://example.com/", "neither"),
            ("javascript:alert(1)", "neither"),
            ("https://user@example.com/", "user or a password"),
            ("https://:secret@example.com/", "user or a password"),
            ("https://example.com@evil.test/", "user or a password"),
            ("https://example.com%40evil.test/", "not a URL"),
            ("https://example.com/#fragment", "fragment"),
            ("https://evil.test/", "not in the relay's list"),
            ("https://evil.test/?example.com", "not in the relay's list"),
            ("https://evil.test\\@example.com/", "not in the relay's list"),
            ("https://evil.test\\.example.com/", "not in the relay's list"),
            ("https://example.com:8443/", "not in the relay's list"),
            ("https://example.com.evil.test/", "not in the relay's list"),
            ("https://example.com.:443/", "not in the relay's list"),
            (&long, "longer"),
        ] {
            let refused = check("example.com", false, &[], url);
            assert!(refused.as_ref().is_err_and(|error| error.contains(reason)), "{url}: {refused:?}");
        }
    }

    /// An entry of the list does not make an address public.
    #[test]
    fn addresses_are_refused_in_any_notation() {
        let list = "127.0.0.1\n10.0.0.1\n169.254.169.254\n0.0.0.0\n[::]\n[::1]\n[::ffff:127.0.0.1]\n[64:ff9b::7f00:1]\n\
                    [2002:7f00:1::]\n[fe80::1]\n[fd00:ec2::254]\n[::127.0.0.1]\n";
        for host in [
            "127.0.0.1",
            "127.1",
            "127.0.1",
            "2130706433",
            "0x7f000001",
            "0x7f.1",
            "0x7f.0.0.0x1",
            "017700000001",
            "0177.0.0.01",
            "0177.1",
            "127.0.0.1.",
            "%31%32%37.0.0.1",
            "１２７.０.０.１",
            "127。0。0。1",
            "①②⑦.0.0.1",
            "10.1",
            "0x0a000001",
            "169.254.169.254",
            "2852039166",
            "0xa9fea9fe",
            "0251.0376.0251.0376",
            "0",
            "0.0.0.0",
            "0x0",
            "[::]",
            "[::1]",
            "[0:0:0:0:0:0:0:1]",
            "[0000::0001]",
            "[::ffff:127.0.0.1]",
            "[::ffff:7f00:1]",
            "[0:0:0:0:0:ffff:7f00:0001]",
            "[::127.0.0.1]",
            "[64:ff9b::127.0.0.1]",
            "[2002:7f00:1::]",
            "[fe80::1]",
            "[fd00:ec2::254]",
        ] {
            let refused = check(list, false, &[], &format!("https://{host}/"));
            assert!(refused.as_ref().is_err_and(|error| error.contains(", which is ")), "{host}: {refused:?}");
        }
    }

    fn resolver(answers: &[&str], allowed: &[&str]) -> CheckedResolver {
        let found: Vec<IpAddr> = answers.iter().map(|address| address.parse().expect("an address")).collect();
        let lookup: Lookup = Arc::new(move |_| {
            let found = found.clone();
            Box::pin(async move { Ok(found) })
        });
        let allow_networks = allowed.iter().map(|network| network.parse().expect("a network")).collect();
        CheckedResolver { lookup, allow_networks }
    }

    #[tokio::test]
    async fn a_name_has_only_addresses_that_were_looked_at() {
        let name = || "hooks.example.com".parse::<Name>().expect("a name");
        let found: Vec<SocketAddr> =
            resolver(&["1.1.1.1", "2606:4700::1111"], &[]).resolve(name()).await.expect("both are public").collect();
        assert_eq!(
            found.iter().map(|found| found.ip().to_string()).collect::<Vec<_>>(),
            ["1.1.1.1", "2606:4700::1111"]
        );
        for answers in [
            &["127.0.0.1"][..],
            &["169.254.169.254"],
            &["1.1.1.1", "10.0.0.1"],
            &["::ffff:10.0.0.1"],
            &["::1", "127.0.0.1"],
            &["fd00::2"],
            &[],
        ] {
            assert!(resolver(answers, &[]).resolve(name()).await.is_err(), "{answers:?}");
        }
        assert!(resolver(&["10.0.0.1"], &["10.0.0.0/24"]).resolve(name()).await.is_ok());
        assert!(resolver(&["10.0.1.1"], &["10.0.0.0/24"]).resolve(name()).await.is_err());
    }
}
