//! Which addresses may be connected to: those of the public internet, and networks that the operator allows.

use std::net::{IpAddr, Ipv4Addr, Ipv6Addr};

use ipnet::{IpNet, Ipv4Net, Ipv6Net};

const fn v4(a: u8, b: u8, c: u8, d: u8, length: u8) -> Ipv4Net {
    Ipv4Net::new_assert(Ipv4Addr::new(a, b, c, d), length)
}

const fn v6(first: u16, second: u16, third: u16, length: u8) -> Ipv6Net {
    Ipv6Net::new_assert(Ipv6Addr::new(first, second, third, 0, 0, 0, 0, 0), length)
}

/// IPv4 that is not of the public internet (IANA's special-purpose registry), and one address that a cloud keeps to
/// itself.
const NOT_PUBLIC_V4: [(Ipv4Net, &str); 17] = [
    (v4(0, 0, 0, 0, 8), "of this host"),
    (v4(10, 0, 0, 0, 8), "private"),
    (v4(100, 64, 0, 0, 10), "shared by a carrier's customers"),
    (v4(127, 0, 0, 0, 8), "loopback"),
    (v4(169, 254, 0, 0, 16), "link-local"),
    (v4(172, 16, 0, 0, 12), "private"),
    (v4(192, 0, 0, 0, 24), "reserved"),
    (v4(192, 0, 2, 0, 24), "for documentation"),
    (v4(192, 88, 99, 0, 24), "reserved"),
    (v4(192, 168, 0, 0, 16), "private"),
    (v4(198, 18, 0, 0, 15), "for benchmarks"),
    (v4(198, 51, 100, 0, 24), "for documentation"),
    (v4(203, 0, 113, 0, 24), "for documentation"),
    (v4(224, 0, 0, 0, 4), "multicast"),
    (v4(255, 255, 255, 255, 32), "broadcast"),
    (v4(240, 0, 0, 0, 4), "reserved"),
    // Azure's agent answers here, to its guests only.
    (v4(168, 63, 129, 16, 32), "a cloud's own"),
];

/// IPv6 that is unicast of the public internet; all else is refused.
const GLOBAL_V6: Ipv6Net = v6(0x2000, 0, 0, 3);

/// What of that is not.
const NOT_PUBLIC_V6: [(Ipv6Net, &str); 4] = [
    // Teredo, benchmarks, ORCHID: whatever IPv4 they hold is reached through a tunnel.
    (v6(0x2001, 0, 0, 23), "reserved or a tunnel"),
    (v6(0x2001, 0xdb8, 0, 32), "for documentation"),
    (v6(0x2002, 0, 0, 16), "a tunnel (6to4)"),
    (v6(0x3fff, 0, 0, 20), "for documentation"),
];

/// What to call those outside of `GLOBAL_V6`, the first that fits.
const OUTSIDE_V6: [(Ipv6Net, &str); 8] = [
    (Ipv6Net::new_assert(Ipv6Addr::UNSPECIFIED, 128), "of this host"),
    (Ipv6Net::new_assert(Ipv6Addr::LOCALHOST, 128), "loopback"),
    (Ipv6Net::new_assert(Ipv6Addr::new(0, 0, 0, 0, 0, 0xffff, 0, 0), 96), "IPv4 in disguise"),
    (v6(0, 0, 0, 64), "IPv4 in disguise"),
    (v6(0xfc00, 0, 0, 7), "private"),
    (v6(0xfe80, 0, 0, 10), "link-local"),
    (v6(0xff00, 0, 0, 8), "multicast"),
    (Ipv6Net::new_assert(Ipv6Addr::UNSPECIFIED, 0), "reserved"),
];

/// Where networks with IPv6 alone reach the IPv4 internet (NAT64): as good as the IPv4 address at the end.
const NAT64: Ipv6Net = v6(0x64, 0xff9b, 0, 96);

/// Why this address is refused, if it is.
pub fn refusal(address: IpAddr, allowed: &[IpNet]) -> Option<&'static str> {
    if allowed.iter().any(|network| network.contains(&address)) {
        return None;
    }
    match address {
        IpAddr::V4(address) => refusal_v4(address),
        IpAddr::V6(address) => refusal_v6(address),
    }
}

fn refusal_v4(address: Ipv4Addr) -> Option<&'static str> {
    NOT_PUBLIC_V4.iter().find(|(network, _)| network.contains(&address)).map(|(_, kind)| *kind)
}

fn refusal_v6(address: Ipv6Addr) -> Option<&'static str> {
    if NAT64.contains(&address) {
        let [.., a, b, c, d] = address.octets();
        return refusal_v4(Ipv4Addr::new(a, b, c, d));
    }
    let mut kinds = NOT_PUBLIC_V6.iter();
    if !GLOBAL_V6.contains(&address) {
        kinds = OUTSIDE_V6.iter();
    }
    kinds.find(|(network, _)| network.contains(&address)).map(|(_, kind)| *kind)
}

/// All addresses of a name, where all may be connected to: one that may not makes the name suspect.
///
/// # Errors
/// The first that may not, or that there is none.
pub fn all_allowed(host: &str, found: &[IpAddr], allowed: &[IpNet]) -> Result<(), String> {
    if found.is_empty() {
        return Err(format!("refused: {host} has no address"));
    }
    let refused = found.iter().find_map(|address| refusal(*address, allowed).map(|kind| (address, kind)));
    refused.map_or(Ok(()), |(address, kind)| Err(format!("refused: {host} is {address}, which is {kind}")))
}

#[cfg(test)]
mod tests {
    use super::*;

    fn refused(address: &str) -> bool {
        refusal(address.parse().expect(address), &[]).is_some()
    }

    #[test]
    fn public_addresses_are_allowed() {
        for address in [
            "1.1.1.1",
            "8.8.8.8",
            "9.255.255.255",
            "11.0.0.0",
            "100.63.255.255",
            "100.128.0.0",
            "126.255.255.255",
            "128.0.0.1",
            "169.253.255.255",
            "172.15.255.255",
            "172.32.0.0",
            "192.167.255.255",
            "198.17.255.255",
            "198.20.0.0",
            "223.255.255.255",
            "2606:4700:4700::1111",
            "2a00:1450:4001:80b::200e",
            "2001:200::1",
            "2400::1",
            "64:ff9b::8.8.8.8",
        ] {
            assert!(!refused(address), "{address}");
        }
    }

    #[test]
    fn other_addresses_are_refused() {
        for address in [
            "0.0.0.0",
            "0.1.2.3",
            "10.0.0.1",
            "10.255.255.255",
            "100.64.0.1",
            "100.100.100.200",
            "100.127.255.255",
            "127.0.0.1",
            "127.255.255.254",
            "168.63.129.16",
            "169.254.169.254",
            "172.16.0.1",
            "172.31.255.255",
            "192.0.0.192",
            "192.0.2.1",
            "192.88.99.1",
            "192.168.0.1",
            "198.18.0.1",
            "198.19.255.255",
            "198.51.100.7",
            "203.0.113.7",
            "224.0.0.1",
            "239.255.255.255",
            "240.0.0.1",
            "255.255.255.255",
            "::",
            "::1",
            "::2",
            "::7f00:1",
            "::ffff:127.0.0.1",
            "::ffff:8.8.8.8",
            "::ffff:0:127.0.0.1",
            "64:ff9b::10.0.0.1",
            "64:ff9b::169.254.169.254",
            "64:ff9b:1::1",
            "64:ff9b:1::8.8.8.8",
            "100::1",
            "2001::1",
            "2001:0:4136:e378:8000:63bf:3fff:fdd2",
            "2001:2::1",
            "2001:10::1",
            "2001:20::1",
            "2001:db8::1",
            "2002:7f00:1::",
            "2002:808:808::1",
            "3fff::1",
            "4000::1",
            "5f00::1",
            "fc00::1",
            "fd00:ec2::254",
            "fe80::1",
            "febf::1",
            "fec0::1",
            "ff02::1",
        ] {
            assert!(refused(address), "{address}");
        }
    }

    #[test]
    fn a_network_that_is_allowed_is_no_more_than_that() {
        let allowed = ["10.1.0.0/16".parse().expect("a network"), "::1/128".parse().expect("a network")];
        for (address, expected) in [
            ("10.1.2.3", true),
            ("10.2.0.1", false),
            ("::1", true),
            ("127.0.0.1", false),
            ("::ffff:10.1.2.3", false),
            ("64:ff9b::10.1.2.3", false),
        ] {
            assert_eq!(refusal(address.parse().expect(address), &allowed).is_none(), expected, "{address}");
        }
    }

    #[test]
    fn one_bad_address_spoils_a_name() {
        let public: IpAddr = "8.8.8.8".parse().expect("an address");
        let private: IpAddr = "10.0.0.1".parse().expect("an address");
        assert!(all_allowed("x", &[public], &[]).is_ok());
        assert!(all_allowed("x", &[], &[]).is_err());
        let error = all_allowed("x.example", &[public, private], &[]).expect_err("one is private");
        assert_eq!(error, "refused: x.example is 10.0.0.1, which is private");
    }
}
