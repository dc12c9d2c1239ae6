//! A document of another system, read in both formats, and exported.
#![no_main]

use experiment_engine::allocate::{parse_layer, parse_ranges};
use experiment_engine::bucket::HashScheme;
use experiment_engine::export::growthbook;
use experiment_engine::import::{Experiment, Format, Import, import};
use experiment_engine::rule::Rules;
use experiment_engine::status::Status;
use experiment_engine::variant::parse_variants;
use libfuzzer_sys::fuzz_target;
use serde_json::Value;

/// What an import says of an experiment is what its definition would take.
fn check(experiment: &Experiment) {
    assert!(HashScheme::parse(experiment.hash).is_some() && Status::parse(experiment.status).is_some());
    if let Some(targeting) = &experiment.targeting {
        Rules::parse(targeting).unwrap_or_else(|refused| panic!("{refused}: {targeting}"));
    }
    let Ok(specs) = parse_variants(&experiment.variants) else { return };
    let keys: Vec<&str> = specs.iter().map(|spec| spec.key.as_str()).collect();
    if let Some(ranges) = &experiment.allocations {
        parse_ranges(ranges, &keys).unwrap_or_else(|refused| panic!("{refused}: {ranges}"));
    }
    if let Some(place) = &experiment.layer {
        let _ = parse_layer(place);
    }
}

fn check_all(read: &Import) {
    read.experiments.iter().for_each(check);
    for (index, experiment) in read.experiments.iter().enumerate() {
        assert!(read.experiments[..index].iter().all(|other| other.key != experiment.key));
    }
    for problem in &read.problems {
        assert!(problem.problem.len() < 2_000 && problem.key.len() < 300, "{problem:?}");
    }
}

fuzz_target!(|data: &[u8]| {
    let Ok(doc) = serde_json::from_slice::<Value>(data) else { return };
    for format in [Format::GrowthBook, Format::ExperimentService] {
        match import(format, &doc) {
            Ok(read) => check_all(&read),
            Err(refused) => assert!(refused.problem.len() < 1_000 && refused.detail.len() < 300, "{refused:?}"),
        }
    }
    let exported = growthbook(&doc);
    assert!(exported["features"].is_object());
    let read = import(Format::GrowthBook, &exported).unwrap_or_else(|refused| panic!("{refused}"));
    check_all(&read);
});
