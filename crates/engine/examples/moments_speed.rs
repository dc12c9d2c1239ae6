//! What a subject's values cost: `cargo run --release -p experiment-engine --example moments_speed`.

use std::hint::black_box;
use std::time::Instant;

use experiment_engine::moments::{Sums, Values};

fn main() {
    let mut state = 1u64;
    let mut random = || {
        state = state.wrapping_mul(6_364_136_223_846_793_005).wrapping_add(1_442_695_040_888_963_407);
        (state >> 11) as f64 / (1u64 << 53) as f64
    };
    let subjects: Vec<Values> = (0..400_000)
        .map(|_| Values { y: random() * 100.0, d: (random() * 9.0).floor(), x: random() * 50.0 - 25.0 })
        .collect();
    let only_y = |values: &Values| Values { y: values.y, ..Values::default() };
    let wild = |values: &Values| Values { y: (values.y * 14.0 - 700.0).exp(), d: -values.d, x: values.x * 1e-300 };
    for (name, subjects) in [
        ("all of them", subjects.clone()),
        ("y alone", subjects.iter().map(only_y).collect()),
        ("of any size", subjects.iter().map(wild).collect()),
    ] {
        // The least of many runs: whatever else the machine does can only add to it.
        let mut sums = Sums::default();
        let (mut added, mut removed) = (f64::INFINITY, f64::INFINITY);
        for some in subjects.chunks(4_000) {
            let time = Instant::now();
            some.iter().for_each(|values| sums.add(black_box(values), black_box(Some(1e9))));
            added = added.min(time.elapsed().as_nanos() as f64 / some.len() as f64);
            let time = Instant::now();
            some.iter().for_each(|values| sums.remove(black_box(values), black_box(Some(1e9))));
            removed = removed.min(time.elapsed().as_nanos() as f64 / some.len() as f64);
        }
        assert_eq!(sums, Sums::default());
        println!("{name}: {added:.1} ns to add, {removed:.1} ns to remove");
    }
    let mut sums = Sums::default();
    subjects.iter().for_each(|values| sums.add(values, None));
    let time = Instant::now();
    for n in 0..1000 {
        black_box(sums.moments(black_box(500_000 + n)));
    }
    println!("moments: {:.1} us", time.elapsed().as_micros() as f64 / 1000.0);
    let (time, other) = (Instant::now(), sums.clone());
    (0..1000).for_each(|_| sums.merge(black_box(&other)));
    println!("merge: {:.1} ns; a Sums has {} bytes", time.elapsed().as_nanos() as f64 / 1000.0, size_of::<Sums>());
}
