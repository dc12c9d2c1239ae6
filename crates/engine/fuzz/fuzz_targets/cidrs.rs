//! Networks, parted by commas, and an address, on two lines.
#![no_main]

use std::net::IpAddr;

use experiment_engine_fuzz::{outcome, two_texts};
use libfuzzer_sys::fuzz_target;
use serde_json::{Value, json};

/// An address as bits, with its family, where a mapped one is of version 4.
fn bits(address: IpAddr) -> (u32, u128) {
    match address.to_canonical() {
        IpAddr::V4(address) => (32, address.to_bits().into()),
        IpAddr::V6(address) => (128, address.to_bits()),
    }
}

/// Whether an address is in a network that was accepted, bit by bit.
fn is_in(address: IpAddr, network: &str) -> bool {
    let (base, length) = network.split_once('/').unwrap_or((network, "128"));
    let base: IpAddr = base.parse().expect("it was accepted");
    let length: u32 = length.parse().expect("it was accepted");
    let (family, of_base) = match bits(base) {
        (32, _) if base.is_ipv6() && length < 96 => return is_in_wide(address, base, length),
        other => other,
    };
    let length = if base.is_ipv6() && family == 32 { length - 96 } else { length.min(family) };
    let free = family - length;
    bits(address) == (family, bits(address).1)
        && bits(address).1.checked_shr(free).unwrap_or(0) == of_base.checked_shr(free).unwrap_or(0)
}

/// A network of version 6 that all mapped addresses are a part of has none of version 4.
fn is_in_wide(address: IpAddr, base: IpAddr, length: u32) -> bool {
    match (address.to_canonical(), base) {
        (IpAddr::V6(address), IpAddr::V6(base)) => {
            let differing = address.to_bits() ^ base.to_bits();
            differing.checked_shr(128 - length).unwrap_or(0) == 0
        }
        _ => false,
    }
}

fuzz_target!(|data: &[u8]| {
    let Some((networks, address)) = two_texts(data) else { return };
    let networks: Vec<&str> = networks.split(',').collect();
    let each: Vec<Option<bool>> = networks.iter().map(|network| outcome("cidr", &json!(network), address)).collect();
    for (network, inside) in networks.iter().zip(&each) {
        if let Some(inside) = inside {
            let expected = address.parse().is_ok_and(|address| is_in(address, network));
            assert_eq!(*inside, expected, "{address} in {network}");
        }
    }
    // A list is read if each of its networks is, and has what any of them has.
    let all: Option<Vec<bool>> = each.into_iter().collect();
    let list: Value = networks.iter().map(|network| json!(network)).collect();
    let together = outcome("cidr", &list, address);
    assert_eq!(together, all.map(|all| all.contains(&true)));
});
