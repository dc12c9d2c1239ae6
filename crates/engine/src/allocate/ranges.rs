//! Explicit ranges of buckets.

use serde_json::{Map, Value, json};

use super::{BUCKETS, InvalidAllocation, excerpt};

/// Buckets that a variant owns, both ends included, of those numbered 0 to 9999.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Range {
    /// Its place in the definition.
    pub variant: usize,
    /// The first bucket.
    pub start: u16,
    /// The last bucket.
    pub end: u16,
}

/// Reads `[{"variant": "a", "start": 0, "end": 4999}]` and sorts it by start. A variant may own several ranges,
/// and buckets may be left without an owner.
///
/// # Errors
/// The first fault found, with its place. An unknown member is refused, because it may be a misspelt one.
pub fn parse_ranges(doc: &Value, variants: &[&str]) -> Result<Vec<Range>, InvalidAllocation> {
    let Value::Array(items) = doc else {
        return Err(InvalidAllocation::new("allocations: must be an array of objects".to_owned(), doc));
    };
    if items.len() > usize::from(BUCKETS) {
        let problem = format!("allocations: there are {} ranges, at most {BUCKETS} are allowed", items.len());
        return Err(InvalidAllocation::new(problem, doc));
    }
    let parse = |(index, item)| range(&format!("allocations[{index}]"), item, variants);
    let mut ranges = items.iter().enumerate().map(parse).collect::<Result<Vec<_>, _>>()?;
    check_overlap(&ranges)?;
    ranges.sort_by_key(|range| range.start);
    Ok(ranges)
}

fn range(place: &str, item: &Value, variants: &[&str]) -> Result<Range, InvalidAllocation> {
    let members = object(place, item, &["variant", "start", "end"])?;
    let name = members.get("variant").unwrap_or(&Value::Null);
    let Some(variant) = variants.iter().position(|variant| name.as_str() == Some(variant)) else {
        return Err(InvalidAllocation::new(format!("{place}: variant must be one of the experiment's variants"), name));
    };
    let (start, end) = ends(place, members)?;
    Ok(Range { variant, start, end })
}

/// The members of an object that has no others than these.
pub(super) fn object<'a>(
    place: &str,
    item: &'a Value,
    known: &[&str],
) -> Result<&'a Map<String, Value>, InvalidAllocation> {
    let Value::Object(members) = item else {
        return Err(InvalidAllocation::new(format!("{place}: must be an object"), item));
    };
    let Some(unknown) = members.keys().find(|name| !known.contains(&name.as_str())) else { return Ok(members) };
    let name = Value::from(unknown.as_str());
    Err(InvalidAllocation::new(format!("{place}: has the unknown member {}", excerpt(&name.to_string())), &name))
}

/// The members `start` and `end`, in order.
pub(super) fn ends(place: &str, members: &Map<String, Value>) -> Result<(u16, u16), InvalidAllocation> {
    let number = |name: &str| {
        let value = members.get(name).unwrap_or(&Value::Null);
        let refuse = || InvalidAllocation::new(format!("{place}: {name} must be a whole number from 0 to 9999"), value);
        bucket_number(value).ok_or_else(refuse)
    };
    let (start, end) = (number("start")?, number("end")?);
    if end < start {
        return Err(InvalidAllocation::new(
            format!("{place}: end must not be below start"),
            &format!("{start} to {end}"),
        ));
    }
    Ok((start, end))
}

/// A whole number below 10000, however it is written: jsonb keeps 4999.0 as it is.
fn bucket_number(value: &Value) -> Option<u16> {
    let number = value.as_f64()?;
    let fits = number.fract() == 0.0 && (0.0..f64::from(BUCKETS)).contains(&number);
    fits.then_some(number as u16)
}

/// Refuses two ranges that share a bucket. Sorted by start, two neighbours share one if any two do.
fn check_overlap(ranges: &[Range]) -> Result<(), InvalidAllocation> {
    let mut order: Vec<usize> = (0..ranges.len()).collect();
    order.sort_by_key(|index| ranges[*index].start);
    let Some(pair) = order.windows(2).find(|pair| ranges[pair[0]].end >= ranges[pair[1]].start) else {
        return Ok(());
    };
    let (first, second) = (pair[0].min(pair[1]), pair[0].max(pair[1]));
    let written = |index: usize| format!("{} to {}", ranges[index].start, ranges[index].end);
    let problem = format!("allocations[{second}]: overlaps allocations[{first}]");
    Err(InvalidAllocation::new(problem, &format!("{} and {}", written(second), written(first))))
}

/// Refuses ranges that [`parse_ranges`] cannot have given for so many variants.
pub(super) fn check(ranges: &[Range], variants: usize) -> Result<(), InvalidAllocation> {
    for (index, range) in ranges.iter().enumerate() {
        let legal = range.variant < variants && range.start <= range.end && range.end < BUCKETS;
        if !legal {
            let problem = format!("allocations[{index}]: is no range of the experiment's variants");
            return Err(InvalidAllocation::new(problem, &format!("{range:?}")));
        }
    }
    check_overlap(ranges)
}

/// The share of each variant in the buckets owned; all 0 where there are none.
pub(super) fn shares(ranges: &[Range], variants: usize) -> Vec<f64> {
    let mut owned = vec![0_u32; variants];
    for range in ranges {
        owned[range.variant] += u32::from(range.end - range.start) + 1;
    }
    let total = owned.iter().sum::<u32>().max(1);
    owned.iter().map(|buckets| f64::from(*buckets) / f64::from(total)).collect()
}

/// The document that [`parse_ranges`] reads. A range of a variant that is not there is left out.
pub fn ranges_to_json(ranges: &[Range], variants: &[&str]) -> Value {
    let item = |range: &Range| {
        let variant = variants.get(range.variant)?;
        Some(json!({"variant": variant, "start": range.start, "end": range.end}))
    };
    ranges.iter().filter_map(item).collect()
}

/// The first bucket that had an owner before and has another one, or none, after.
pub fn first_moved(before: &[Range], after: &[Range]) -> Option<u16> {
    let (before, after) = (owners(before), owners(after));
    let moved = before.iter().zip(&after).position(|(before, after)| before.is_some() && before != after);
    moved.map(|bucket| bucket as u16)
}

/// The owner of every bucket.
fn owners(ranges: &[Range]) -> Vec<Option<usize>> {
    let mut owners = vec![None; usize::from(BUCKETS)];
    for range in ranges {
        let (start, end) = (usize::from(range.start), usize::from(range.end));
        owners.iter_mut().take(end + 1).skip(start).for_each(|owner| *owner = Some(range.variant));
    }
    owners
}
