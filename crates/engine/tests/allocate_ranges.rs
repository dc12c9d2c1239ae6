//! Ranges and layers as documents, and that a layer keeps its experiments apart.

use experiment_engine::allocate::{
    InvalidAllocation, LayerSpec, Range, Slot, first_moved, parse_layer, parse_ranges, ranges_to_json, same_layer_draw,
};
use experiment_engine::bucket::{HashScheme, bucket};
use serde_json::{Value, json};

const VARIANTS: [&str; 2] = ["control", "treatment"];

fn range(variant: usize, start: u16, end: u16) -> Range {
    Range { variant, start, end }
}

fn refused(doc: &Value) -> InvalidAllocation {
    parse_ranges(doc, &VARIANTS).unwrap_err()
}

#[test]
fn ranges_are_sorted_by_start() {
    let doc = json!([
        {"variant": "treatment", "start": 5000, "end": 9999},
        {"end": 4999, "start": 0, "variant": "control"},
    ]);
    let expected = [range(0, 0, 4999), range(1, 5000, 9999)];
    assert_eq!(parse_ranges(&doc, &VARIANTS).unwrap(), expected);
    assert_eq!(parse_ranges(&json!([]), &VARIANTS).unwrap(), []);
    let one = json!([{"variant": "control", "start": 7, "end": 7}, {"variant": "control", "start": 8, "end": 8}]);
    assert_eq!(parse_ranges(&one, &VARIANTS).unwrap(), [range(0, 7, 7), range(0, 8, 8)]);
}

/// jsonb keeps a number as it is written.
#[test]
fn a_whole_number_may_be_written_with_a_point() {
    let doc = serde_json::from_str(r#"[{"variant": "control", "start": 0.0, "end": 4.999e3}]"#).unwrap();
    assert_eq!(parse_ranges(&doc, &VARIANTS).unwrap(), [range(0, 0, 4999)]);
}

#[test]
fn ranges_round_trip() {
    let ranges = [range(0, 0, 4999), range(1, 5000, 5000), range(0, 9000, 9999)];
    let doc = ranges_to_json(&ranges, &VARIANTS);
    assert_eq!(doc[1], json!({"variant": "treatment", "start": 5000, "end": 5000}));
    assert_eq!(parse_ranges(&doc, &VARIANTS).unwrap(), ranges);
}

#[test]
fn faults_are_named_with_their_place() {
    let good = json!({"variant": "control", "start": 0, "end": 99});
    let second = |item: Value| refused(&json!([good, item])).problem;
    let item = |variant: &str, start: Value, end: Value| json!({"variant": variant, "start": start, "end": end});
    assert_eq!(refused(&json!({})).problem, "allocations: must be an array of objects");
    assert_eq!(second(json!(1)), "allocations[1]: must be an object");
    assert_eq!(
        second(json!({"variant": "control", "start": 1, "stop": 2})),
        r#"allocations[1]: has the unknown member "stop""#
    );
    for variant in [json!("other"), json!(1), json!(null)] {
        let problem = second(json!({"variant": variant, "start": 100, "end": 200}));
        assert_eq!(problem, "allocations[1]: variant must be one of the experiment's variants");
    }
    assert_eq!(
        second(json!({"start": 1, "end": 2})),
        "allocations[1]: variant must be one of the experiment's variants"
    );
    for bad in [json!(-1), json!(10_000), json!(0.5), json!("1"), json!(null), json!(1e300)] {
        let problem = "must be a whole number from 0 to 9999";
        assert_eq!(second(item("control", bad.clone(), json!(5))), format!("allocations[1]: start {problem}"));
        assert_eq!(second(item("control", json!(5), bad)), format!("allocations[1]: end {problem}"));
    }
    assert_eq!(
        second(json!({"variant": "control", "end": 2})),
        "allocations[1]: start must be a whole number from 0 to 9999"
    );
    assert_eq!(second(item("control", json!(200), json!(199))), "allocations[1]: end must not be below start");
    assert_eq!(second(item("control", json!(99), json!(199))), "allocations[1]: overlaps allocations[0]");
}

#[test]
fn details_show_the_offending_value() {
    let error = refused(&json!([{"variant": "é".repeat(300), "start": 0, "end": 1}]));
    assert!(error.detail.starts_with("Got \"éé") && error.detail.ends_with("... (602 bytes)."), "{}", error.detail);
    let doc = json!([{"variant": "control", "start": 50, "end": 60}, {"variant": "control", "start": 0, "end": 50}]);
    assert_eq!(refused(&doc).detail, "Got 0 to 50 and 50 to 60.");
    assert_eq!(refused(&doc).to_string(), "allocations[1]: overlaps allocations[0]");
}

#[test]
fn there_are_no_more_ranges_than_buckets() {
    let item = |n: usize| json!({"variant": "control", "start": n, "end": n});
    let all: Value = (0..10_000).map(item).collect();
    assert_eq!(parse_ranges(&all, &VARIANTS).unwrap().len(), 10_000);
    let more: Value = (0..10_001).map(item).collect();
    assert_eq!(refused(&more).problem, "allocations: there are 10001 ranges, at most 10000 are allowed");
}

#[test]
fn the_first_bucket_moved_is_found() {
    let before = [range(0, 0, 99), range(1, 200, 299)];
    assert_eq!(first_moved(&before, &before), None);
    // Growing into a gap, and cutting in two, move nobody.
    assert_eq!(first_moved(&before, &[range(0, 0, 199), range(1, 200, 399)]), None);
    assert_eq!(first_moved(&before, &[range(0, 0, 9), range(0, 10, 99), range(1, 200, 299)]), None);
    assert_eq!(first_moved(&before, &[range(0, 0, 98), range(1, 200, 299)]), Some(99));
    assert_eq!(first_moved(&before, &[range(0, 0, 99), range(1, 201, 299)]), Some(200));
    assert_eq!(first_moved(&before, &[range(1, 0, 99), range(1, 200, 299)]), Some(0));
    assert_eq!(first_moved(&before, &[]), Some(0));
    assert_eq!(first_moved(&[], &before), None);
    assert_eq!(first_moved(&[range(0, 9999, 9999)], &[]), Some(9999));
}

fn spec(layer: &str, start: u16, end: u16) -> LayerSpec {
    LayerSpec { layer: layer.to_owned(), start, end }
}

#[test]
fn a_layer_is_read() {
    let doc = json!({"layer": "checkout", "start": 0, "end": 4999});
    assert_eq!(parse_layer(&doc).unwrap(), spec("checkout", 0, 4999));
    assert_eq!(parse_layer(&json!({"layer": "checkout"})).unwrap(), spec("checkout", 0, 9999));
}

#[test]
fn faults_of_a_layer_are_named() {
    let problem = |doc: Value| parse_layer(&doc).unwrap_err().problem;
    assert_eq!(problem(json!("checkout")), "layer: must be an object");
    assert_eq!(problem(json!({"layer": "a", "from": 1})), r#"layer: has the unknown member "from""#);
    assert_eq!(problem(json!({})), "layer: layer must be a text");
    assert_eq!(problem(json!({"layer": ""})), "layer: layer is empty");
    assert_eq!(problem(json!({"layer": "a\nb"})), "layer: layer contains a control character");
    assert_eq!(problem(json!({"layer": "a", "start": 5})), "layer: end must be a whole number from 0 to 9999");
    assert_eq!(problem(json!({"layer": "a", "start": 5, "end": 4})), "layer: end must not be below start");
}

#[test]
fn growthbooks_namespaces_agree() {
    let file: Value = serde_json::from_str(include_str!("golden/vendors.json")).unwrap();
    for suite in file["slots"].as_array().unwrap() {
        let scheme = HashScheme::parse(suite["scheme"].as_str().unwrap()).unwrap();
        for case in suite["cases"].as_array().unwrap() {
            let (text, end) = (|n: usize| case[n].as_str().unwrap(), |n: usize| case[n].as_u64().unwrap() as u16);
            let slot = Slot::new(scheme, "scope", text(0), end(2), end(3));
            assert_eq!(Some(slot.contains(text(1))), case[4].as_bool(), "{case}");
        }
    }
}

#[test]
fn a_slot_is_drawn_as_documented() {
    let drawn = |scheme| Slot::new(scheme, "né", "L", 0, 9999).bucket("Müller");
    for scheme in [HashScheme::Native, HashScheme::Unleash, HashScheme::Sha256Mod] {
        assert_eq!(drawn(scheme), bucket(HashScheme::Native, "layer:3:né1:L", "Müller"));
    }
    let growthbook = bucket(HashScheme::GrowthbookV1, "__L", "Müller");
    assert_eq!(drawn(HashScheme::GrowthbookV1), growthbook);
    assert_eq!(drawn(HashScheme::GrowthbookV2), growthbook);
    assert_ne!(drawn(HashScheme::GrowthbookV2Utf8), growthbook);
}

#[test]
fn schemes_share_a_draw_where_slots_do() {
    for a in HashScheme::ALL {
        for b in HashScheme::ALL {
            let alike = (0..50).all(|n| {
                let drawn = |scheme| Slot::new(scheme, "scope", "L", 0, 9999).bucket(&format!("é{n}"));
                drawn(a) == drawn(b)
            });
            assert_eq!(same_layer_draw(a, b), alike, "{a:?} {b:?}");
        }
    }
}

/// Ranges of a layer side by side: everybody is in one of them, and each is as large as it says.
#[test]
fn experiments_of_a_layer_never_overlap() {
    const SUBJECTS: u32 = 1_000_000;
    let bounds = [(0, 1999), (2000, 2009), (2010, 4999), (5000, 9989), (9990, 9999)];
    for scheme in [HashScheme::Native, HashScheme::GrowthbookV1, HashScheme::GrowthbookV2Utf8] {
        let slots = bounds.map(|(start, end)| Slot::new(scheme, "scope", "layer", start, end));
        let mut counts = [0_u32; 5];
        for n in 0..SUBJECTS {
            let subject = format!("user-{n}");
            let mut inside = (0..slots.len()).filter(|slot| slots[*slot].contains(&subject));
            counts[inside.next().expect("the ranges leave no gap")] += 1;
            assert_eq!(inside.next(), None, "{subject}");
        }
        for (count, (start, end)) in counts.iter().zip(bounds) {
            let share = f64::from(end + 1 - start) / 10_000.0;
            let expected = f64::from(SUBJECTS) * share;
            let deviation = (expected * (1.0 - share)).sqrt();
            assert!((f64::from(*count) - expected).abs() < 5.0 * deviation, "{scheme:?}: {count} for {expected}");
        }
    }
}

/// Also where a range ends between two of the 1000 buckets of GrowthBook's namespaces.
#[test]
fn odd_ranges_of_a_layer_never_overlap() {
    for scheme in HashScheme::ALL {
        let slots = [(0, 1234), (1235, 1235), (1236, 7771), (7772, 9999)]
            .map(|(start, end)| Slot::new(scheme, "scope", "layer", start, end));
        for n in 0..20_000 {
            let subject = n.to_string();
            assert_eq!(slots.iter().filter(|slot| slot.contains(&subject)).count(), 1, "{scheme:?} {subject}");
        }
    }
}
