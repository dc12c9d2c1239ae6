//! An experiment's place in a layer. No two experiments that may enrol or still serve their enrolled own the same bucket
//! of a layer; what has ended gives its place back.

use experiment_engine::allocate::{LayerSpec, same_layer_draw};
use experiment_engine::bucket::HashScheme;
use pgrx::pg_sys;

use super::Store;
use super::experiment::Experiment;
use super::sql::{self, Row, Sees, Statement, param};
use super::{assignment, layer, lock, scope};
use crate::error::{Error, Result};

/// A range of a layer's buckets, inclusive.
#[derive(Clone, Copy, PartialEq, Eq)]
pub struct Slot {
    pub layer: i32,
    pub start: i16,
    pub end: i16,
}

static SET: Statement = Statement {
    text: "UPDATE exp.experiment SET layer_id = $2, layer_start = $3, layer_end = $4 WHERE id = $1",
    types: &[pg_sys::INT4OID, pg_sys::INT4OID, pg_sys::INT2OID, pg_sys::INT2OID],
};

/// Gives an experiment a place in a layer, or takes it out of its layer. Once anybody is assigned its place can only
/// grow: the enrolled keep their variant, and whoever came after them into the place would overlap.
pub fn place(store: &Store, experiment: &Experiment, hash: HashScheme, spec: Option<&LayerSpec>) -> Result<()> {
    let slot = spec.map(|spec| find(store, &experiment.scope, spec)).transpose()?;
    if let Some(slot) = slot {
        check(store, experiment.id, slot, hash)?;
    }
    if slot == experiment.layer {
        return Ok(());
    }
    lock::experiment_exclusive(store, experiment.id);
    let grows = matches!((experiment.layer, slot), (Some(before), Some(after))
        if before.layer == after.layer && after.start <= before.start && after.end >= before.end);
    if !grows && assignment::anybody(store, experiment.id) {
        return Err(Error::Locked { key: experiment.key.clone(), what: "the place in a layer" });
    }
    let params = [
        param(experiment.id),
        slot.and_then(|slot| param(slot.layer)),
        slot.and_then(|slot| param(slot.start)),
        slot.and_then(|slot| param(slot.end)),
    ];
    sql::write(store, &SET, &params);
    Ok(())
}

fn find(store: &Store, scope: &str, spec: &LayerSpec) -> Result<Slot> {
    let found = layer::find(store, scope, &spec.layer).ok_or_else(|| Error::PartNotFound {
        what: "layer",
        key: spec.layer.clone(),
        scope: scope.to_owned(),
    })?;
    Ok(Slot { layer: found, start: spec.start as i16, end: spec.end as i16 })
}

/// Refuses to run again where somebody else has the place by now.
pub fn check_free(store: &Store, experiment: &Experiment) -> Result<()> {
    check_hash(store, experiment, experiment.hash())
}

/// Refuses a hash scheme that draws places of the layer in another way than its other experiments.
pub fn check_hash(store: &Store, experiment: &Experiment, hash: HashScheme) -> Result<()> {
    experiment.layer.map_or(Ok(()), |slot| check(store, experiment.id, slot, hash))
}

/// Who else has a place in the layer, with a name where the caller may read it. What its schedule has ended has none.
static OTHERS: Statement = Statement {
    text: "SELECT CASE WHEN $3 IS NULL OR e.scope_id = ANY ($3) THEN s.name || '/' || e.key END,
                  e.hash, e.layer_start, e.layer_end
           FROM exp.experiment AS e JOIN exp.scope AS s ON s.id = e.scope_id
           WHERE e.layer_id = $1 AND e.id <> $2 AND e.deleted_at IS NULL
             AND (e.status = 'stopped' AND e.serve = 'enrolled'
                  OR e.status = 'draft' AND (e.start_at <= statement_timestamp()
                                             AND e.end_at <= statement_timestamp()) IS NOT TRUE
                  OR e.status IN ('running', 'paused') AND (e.end_at <= statement_timestamp()) IS NOT TRUE)
           ORDER BY e.layer_start",
    types: &[pg_sys::INT4OID, pg_sys::INT4OID, pg_sys::INT4ARRAYOID],
};

struct Other {
    name: Option<String>,
    hash: HashScheme,
    start: i16,
    end: i16,
}

fn check(store: &Store, experiment: i32, slot: Slot, hash: HashScheme) -> Result<()> {
    // Mostly held already; not where the place was given to the experiment while its key was waited for.
    lock::parts(store);
    let params = [param(slot.layer), param(experiment), scope::readable(store).and_then(param)];
    let others = sql::read(store, &OTHERS, &params, Sees::Latest, |row: &Row| Other {
        name: row.get(1),
        hash: HashScheme::parse(&row.need::<String>(2)).expect("exp_define checks the scheme"),
        start: row.need(3),
        end: row.need(4),
    });
    for Other { name, hash: theirs, start, end } in others {
        let name = name.unwrap_or_else(|| "Another experiment".to_owned());
        if start <= slot.end && slot.start <= end {
            return Err(Error::Slot {
                problem: "the place in the layer is taken",
                detail: format!("{name} has {start} to {end}, asked for {} to {}.", slot.start, slot.end),
            });
        }
        if !same_layer_draw(hash, theirs) {
            return Err(Error::Slot {
                problem: "the experiments of a layer must draw their places alike",
                detail: format!("{name} hashes by {}, this one by {}.", theirs.name(), hash.name()),
            });
        }
    }
    Ok(())
}
