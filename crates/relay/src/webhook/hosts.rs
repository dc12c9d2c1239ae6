//! The allow-list: the hosts that the operator lets webhooks be sent to.
//!
//! A file with an entry a line: `hooks.example.com`, `*.example.com` (what is below it, not itself), `203.0.113.7`,
//! `[2001:db8::1]`, each with `:port` where it is not that of the scheme. `#` begins a comment.

use std::path::{Path, PathBuf};
use std::str::FromStr;
use std::sync::Arc;

use url::Host;

#[derive(Debug, PartialEq, Eq)]
struct Entry {
    host: Host,
    /// Whatever is below `host`, in place of it.
    below: bool,
    /// None is the port of the scheme.
    port: Option<u16>,
}

impl FromStr for Entry {
    type Err = String;

    fn from_str(text: &str) -> Result<Self, String> {
        let wrong = || format!("{text:?} is not a host like hooks.example.com, *.example.com or example.com:8443");
        let (below, rest) = text.strip_prefix("*.").map_or((false, text), |rest| (true, rest));
        // The colons of IPv6 are within brackets.
        let (host, port) = match rest.rsplit_once(':') {
            Some((host, port)) if !port.contains(']') => (host, Some(port.parse::<u16>().map_err(|_| wrong())?)),
            _ => (rest, None),
        };
        let host = Host::parse(host).map_err(|_| wrong())?;
        match &host {
            Host::Domain(name) if name.ends_with('.') || name.split('.').any(str::is_empty) || name.contains('*') => {
                return Err(wrong());
            }
            Host::Ipv4(_) | Host::Ipv6(_) if below => return Err(wrong()),
            _ => {}
        }
        Ok(Entry { host, below, port })
    }
}

impl Entry {
    fn fits(&self, host: &Host<&str>, port: u16, of_scheme: u16) -> bool {
        if port != self.port.unwrap_or(of_scheme) {
            return false;
        }
        match (&self.host, host) {
            (Host::Domain(suffix), Host::Domain(name)) if self.below => {
                name.strip_suffix(suffix.as_str()).is_some_and(|rest| rest.len() > 1 && rest.ends_with('.'))
            }
            (Host::Domain(own), Host::Domain(name)) => own == name,
            (Host::Ipv4(own), Host::Ipv4(address)) => own == address,
            (Host::Ipv6(own), Host::Ipv6(address)) => own == address,
            _ => false,
        }
    }
}

/// What an allow-list says.
#[derive(Debug, Default)]
pub struct Hosts {
    entries: Vec<Entry>,
}

impl Hosts {
    /// The entries, and what is wrong with lines that are none.
    pub fn parse(text: &str) -> (Self, Vec<String>) {
        let (mut hosts, mut problems) = (Hosts::default(), Vec::new());
        for (index, line) in text.lines().enumerate() {
            let line = line.split_once('#').map_or(line, |(line, _)| line).trim();
            if line.is_empty() {
                continue;
            }
            match line.parse() {
                Ok(entry) => hosts.entries.push(entry),
                Err(problem) => problems.push(format!("line {}: {problem}", index + 1)),
            }
        }
        (hosts, problems)
    }

    pub fn len(&self) -> usize {
        self.entries.len()
    }

    /// Whether a URL of this host and port, where `of_scheme` is the port of its scheme, may be sent to.
    pub fn allow(&self, host: &Host<&str>, port: u16, of_scheme: u16) -> bool {
        self.entries.iter().any(|entry| entry.fits(host, port, of_scheme))
    }
}

/// The file, as it is now: what is taken out of it is not sent to any more.
pub struct HostsFile {
    path: PathBuf,
    text: String,
    hosts: Arc<Hosts>,
}

impl HostsFile {
    pub fn new(path: PathBuf) -> Self {
        HostsFile { path, text: String::new(), hosts: Arc::default() }
    }

    /// It is small: it is read each time, and parsed where it has changed. Lines that are wrong allow nothing.
    ///
    /// # Errors
    /// Where it cannot be read: then nothing may be sent.
    pub fn current(&mut self) -> Result<Arc<Hosts>, String> {
        let text = read(&self.path)?;
        if text != self.text {
            let (hosts, problems) = Hosts::parse(&text);
            for problem in problems {
                tracing::error!("webhooks: {}: {problem}", self.path.display());
            }
            tracing::info!("webhooks: {}: {} hosts may be sent to", self.path.display(), hosts.len());
            (self.text, self.hosts) = (text, Arc::new(hosts));
        }
        Ok(self.hosts.clone())
    }
}

/// # Errors
/// Where it cannot be read, with its path.
pub fn read(path: &Path) -> Result<String, String> {
    std::fs::read_to_string(path).map_err(|error| format!("{}: {error}", path.display()))
}

#[cfg(test)]
mod tests {
    use super::*;

    fn allows(list: &str, url: &str) -> bool {
        let (hosts, problems) = Hosts::parse(list);
        assert!(problems.is_empty(), "{problems:?}");
        let url = url::Url::parse(url).expect(url);
        let of_scheme = if url.scheme() == "https" { 443 } else { 80 };
        hosts.allow(&url.host().expect("a host"), url.port().unwrap_or(of_scheme), of_scheme)
    }

    #[test]
    fn entries_fit_what_they_say() {
        let list = "# ours\nhooks.example.com\n*.example.org # below\n\n example.net:8443 \n203.0.113.7\n[2001:db8::1]:444\nBÜCHER.example\n";
        for (url, expected) in [
            ("https://hooks.example.com/x", true),
            ("https://HOOKS.Example.COM/x", true),
            ("http://hooks.example.com/x", true),
            ("https://hooks.example.com:443/x", true),
            ("https://hooks.example.com:80/x", false),
            ("https://hooks.example.com:8443/x", false),
            ("https://a.hooks.example.com/x", false),
            ("https://example.com/x", false),
            ("https://hooks.example.com.evil.test/x", false),
            ("https://evilhooks.example.com/x", false),
            ("https://a.example.org/x", true),
            ("https://a.b.example.org/x", true),
            ("https://example.org/x", false),
            ("https://evilexample.org/x", false),
            ("https://.example.org/x", false),
            ("https://example.net:8443/x", true),
            ("https://example.net/x", false),
            ("https://203.0.113.7/", true),
            ("https://0xcb.0.113.7/", true),
            ("https://203.0.113.8/", false),
            ("https://[2001:db8::1]:444/", true),
            ("https://[2001:db8::1]/", false),
            ("https://bücher.example/", true),
            ("https://xn--bcher-kva.example/", true),
        ] {
            assert_eq!(allows(list, url), expected, "{url}");
        }
    }

    #[test]
    fn lines_that_are_wrong_allow_nothing() {
        let wrong = "https://example.com\n*\n*.\n*.10.0.0.1\nexample.com:\nexample.com:99999\nexample.com/path\n\
                     user@example.com\na b\n*.*.example.com\nexample..com\nexample.com.\n[::1\n";
        let (hosts, problems) = Hosts::parse(wrong);
        assert_eq!((hosts.len(), problems.len()), (0, wrong.lines().count()), "{problems:?} {:?}", hosts.entries);
        assert!(problems[1].starts_with("line 2: "), "{problems:?}");
    }

    #[test]
    fn the_file_is_read_again_where_it_changed() {
        let path = std::env::temp_dir().join(format!("exp-relay-hosts-{}", std::process::id()));
        std::fs::write(&path, "a.example\n").expect("written");
        let mut file = HostsFile::new(path.clone());
        assert_eq!(file.current().expect("read").len(), 1);
        std::fs::write(&path, "a.example\nb.example\n").expect("written");
        assert_eq!(file.current().expect("read").len(), 2);
        std::fs::remove_file(&path).expect("removed");
        assert!(file.current().expect_err("it is gone").contains("exp-relay-hosts"));
    }
}
