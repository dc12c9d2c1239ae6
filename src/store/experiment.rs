//! Experiments: defining, changing and deleting them.
//!
//! Whoever changes a definition holds the key's lock; whoever may not be overtaken by an enrolment in flight
//! (a change of variants, salt or hash, leaving `running`, deletion) also holds the experiment's lock exclusively.

use experiment_engine::allocate::LayerSpec;
use experiment_engine::bucket::HashScheme;
use experiment_engine::patch::merge;
use experiment_engine::status::{Serve, Status};
use experiment_engine::variant::{InvalidVariants, PayloadSpec, VariantSpec, VariantsReason};
use pgrx::{JsonB, pg_sys};
use serde_json::Value;

use super::Store;
use super::assignment::{self, Address};
use super::audit::{self, Change};
use super::judged::{self, Where};
use super::sql::{self, Row, Sees, Statement, param};
use super::{allocation, audience, bandit, config, lock, outbox, schedule, scope, session, slot, status, winner};
use crate::error::{Error, Result};
use crate::settings;

/// What `exp_define` was given; `None` is not given.
#[derive(Default)]
pub struct Definition {
    pub variants: Option<Vec<VariantSpec>>,
    /// The variants came as an object, which has no order.
    pub unordered: bool,
    pub status: Option<Status>,
    pub salt: Option<String>,
    pub hash: Option<HashScheme>,
    pub coverage: Option<f64>,
    pub audience: Option<String>,
    /// The rules, or `Some(None)` for everyone.
    pub targeting: Option<Option<Value>>,
    /// The place in a layer, or `Some(None)` for none.
    pub layer: Option<Option<LayerSpec>>,
    pub metadata: Option<Value>,
}

impl Definition {
    /// Whether it attaches something that others may be deleting.
    fn uses_parts(&self) -> bool {
        let config = |spec: &VariantSpec| matches!(spec.payload, PayloadSpec::Config(_));
        self.audience.is_some() || self.layer.is_some() || self.variants.iter().flatten().any(config)
    }
}

/// An experiment's row as the functions that change it need it.
pub struct Experiment {
    pub id: i32,
    pub scope: String,
    pub key: String,
    pub is_holdout: bool,
    pub status: Status,
    pub salt: String,
    pub hash: String,
    pub winner: Option<i16>,
    pub serve: Serve,
    pub coverage: f64,
    /// Whether it ran before.
    pub started: bool,
    /// Whether explicit ranges say who owns what, instead of the weights.
    pub allocated: bool,
    pub layer: Option<slot::Slot>,
    pub start_at: Option<i64>,
    pub end_at: Option<i64>,
    pub variants: Vec<StoredVariant>,
}

/// A stored variant.
pub struct StoredVariant {
    pub number: i16,
    pub key: String,
    pub weight: f64,
    pub payload: Option<Value>,
    pub config: Option<String>,
}

impl Experiment {
    /// Refuses what a holdout does not do.
    pub fn refuse_holdout(&self) -> Result<()> {
        if self.is_holdout { Err(Error::IsHoldout { key: self.key.clone() }) } else { Ok(()) }
    }

    /// Its hash scheme.
    pub fn hash(&self) -> HashScheme {
        HashScheme::parse(&self.hash).expect("exp_define checks the scheme")
    }

    /// Refuses what neither a holdout nor an archived experiment does.
    pub fn refuse_final(&self) -> Result<()> {
        self.refuse_holdout()?;
        if self.status == Status::Archived { Err(Error::IsArchived { key: self.key.clone() }) } else { Ok(()) }
    }

    /// The keys of its variants, in the order of the line.
    pub fn keys(&self) -> Vec<&str> {
        self.variants.iter().map(|variant| variant.key.as_str()).collect()
    }

    /// The number of the first variant; the others follow.
    pub fn first(&self) -> i16 {
        self.variants.first().map_or(0, |variant| variant.number)
    }

    /// The number of a variant.
    pub fn number(&self, key: &str) -> Option<i16> {
        self.variants.iter().find(|variant| variant.key == key).map(|variant| variant.number)
    }

    /// The number of a variant that is to win.
    pub fn winner(&self, key: &str) -> Result<i16> {
        self.number(key).ok_or_else(|| Error::Winner {
            given: key.to_owned(),
            variants: self.variants.iter().map(|variant| variant.key.clone()).collect(),
        })
    }
}

static FIND: Statement = Statement {
    text: "SELECT e.id, s.name, e.key, e.kind = 'holdout', e.status, e.salt, e.hash, e.winner, e.serve, e.coverage,
                  e.started_at IS NOT NULL, e.allocated, e.layer_id, e.layer_start, e.layer_end, e.start_at, e.end_at
           FROM exp.experiment AS e JOIN exp.scope AS s ON s.id = e.scope_id
           WHERE s.name = $1 AND e.key = $2 AND e.deleted_at IS NULL",
    types: &[pg_sys::TEXTOID, pg_sys::TEXTOID],
};
static VARIANTS: Statement = Statement {
    text: "SELECT variant, key, weight, payload, config FROM exp.variant WHERE experiment_id = $1 ORDER BY variant",
    types: &[pg_sys::INT4OID],
};

/// Holds the parts' lock where the experiment has a place in a layer: for what may ask for the place again. To be
/// called before the key's lock is taken. Stopping does without, so that it waits for nobody's definitions.
pub fn hold_place(store: &Store, address: Address) {
    if find(store, address).is_some_and(|experiment| experiment.layer.is_some()) {
        lock::parts(store);
    }
}

/// The experiment of a key, its key's lock taken, so that it stays as it is until the commit; what its schedule has due
/// is done first.
pub fn find_locked(store: &Store, address: Address) -> Result<Option<Experiment>> {
    lock::key(store, address.scope, address.key);
    let Some(experiment) = find(store, address) else { return Ok(None) };
    if schedule::apply(store, &experiment)? { Ok(find(store, address)) } else { Ok(Some(experiment)) }
}

/// The experiment of a key as it stands.
fn find(store: &Store, address: Address) -> Option<Experiment> {
    let params = [param(address.scope), param(address.key)];
    let mut experiment = sql::read_one(store, &FIND, &params, Sees::Latest, experiment)?;
    experiment.variants = sql::read(store, &VARIANTS, &[param(experiment.id)], Sees::Latest, |row| StoredVariant {
        number: row.need(1),
        key: row.need(2),
        weight: row.need(3),
        payload: row.get::<JsonB>(4).map(|payload| payload.0),
        config: row.get(5),
    });
    Some(experiment)
}

/// Like `find_locked`, for functions that raise where there is none.
pub fn need_locked(store: &Store, address: Address) -> Result<Experiment> {
    find_locked(store, address)?
        .ok_or_else(|| Error::NotFound { scope: address.scope.to_owned(), key: address.key.to_owned() })
}

fn experiment(row: &Row) -> Experiment {
    let slot = |layer| slot::Slot { layer, start: row.need(14), end: row.need(15) };
    Experiment {
        id: row.need(1),
        scope: row.need(2),
        key: row.need(3),
        is_holdout: row.need(4),
        status: Status::parse(&row.need::<String>(5)).expect("the table has a CHECK"),
        salt: row.need(6),
        hash: row.need(7),
        winner: row.get(8),
        serve: Serve::parse(&row.need::<String>(9)).expect("the table has a CHECK"),
        coverage: row.need(10),
        started: row.need(11),
        allocated: row.need(12),
        layer: row.get(13).map(slot),
        start_at: row.copy(16).map(|datum| datum.value() as i64),
        end_at: row.copy(17).map(|datum| datum.value() as i64),
        variants: Vec::new(),
    }
}

/// What was changed of a definition: as it was, and as it is.
type Versions = (Option<Value>, Option<Value>);

/// Does something to an experiment, appends to the audit what it changed of the definition, and tells others of it.
pub fn audited<T>(
    store: &Store,
    address: Address,
    action: &'static str,
    reason: Option<&str>,
    change: impl FnOnce() -> Result<T>,
) -> Result<T> {
    let (answer, versions) = recorded(store, address, action, reason, change)?;
    tell_winner(store, address, reason, &versions);
    Ok(answer)
}

/// The same for what a policy decided, which tells of the winner itself.
pub fn audited_decision(
    store: &Store,
    address: Address,
    reason: Option<&str>,
    change: impl FnOnce() -> Result<()>,
) -> Result<()> {
    recorded(store, address, "stopped", reason, change).map(|_| ())
}

fn recorded<T>(
    store: &Store,
    address: Address,
    action: &'static str,
    reason: Option<&str>,
    change: impl FnOnce() -> Result<T>,
) -> Result<(T, Versions)> {
    let before = get_value(store, address);
    let answer = change()?;
    let after = get_value(store, address);
    if before.is_none() && after.is_none() {
        return Ok((answer, (before, after)));
    }
    let action = if before.is_none() { "created" } else { action };
    let kind = before.as_ref().or(after.as_ref()).and_then(|definition| definition["kind"].as_str());
    let object = if kind == Some("holdout") { "holdout" } else { "experiment" };
    let versions = (before.clone(), after.clone());
    let change =
        Change { scope: address.scope, object, key: address.key, action, before, after, reason, subject: None };
    audit::record(store, change);
    Ok((answer, versions))
}

/// Tells of a winner whom people declared or withdrew. Where a policy decided and let the experiment go on, its winner
/// stands as long as none is declared.
fn tell_winner(store: &Store, address: Address, reason: Option<&str>, (before, after): &Versions) {
    let declared = |definition: &Option<Value>| definition.as_ref()?["winner"].as_str().map(str::to_owned);
    let (before, now) = (declared(before), declared(after));
    if before == now || after.is_none() {
        return;
    }
    let undeclared = winner::undeclared(store, address);
    let (previous, winner) = (before.or(undeclared.clone()), now.or(undeclared));
    if previous != winner {
        let stored = after.as_ref().and_then(|definition| definition["winner_reason"].as_str());
        let (winner, previous) = (winner.as_deref(), previous.as_deref());
        let told = outbox::Winner { winner, previous, reason: reason.or(stored), mode: "manual", decision: None };
        outbox::winner_changed(store, address, told);
    }
}

/// The definition as `exp_get` shows it.
pub fn get_value(store: &Store, address: Address) -> Option<Value> {
    let params = [param(address.scope), param(address.key)];
    sql::read_one(store, &GET, &params, Sees::Latest, |row| row.need::<JsonB>(1).0)
}

/// Creates an experiment, or updates it by key; true when it was created.
pub fn define(store: &Store, address: Address, given: Definition) -> Result<bool> {
    if given.uses_parts() {
        lock::parts(store);
    } else if given.status == Some(Status::Running) || given.hash.is_some() {
        hold_place(store, address);
    }
    let found = find_locked(store, address)?;
    audited(store, address, "updated", None, || match found {
        None => create(store, address, given).map(|()| true),
        Some(archived) if archived.status == Status::Archived => {
            redefine_archived(store, &archived, given).map(|()| false)
        }
        Some(experiment) => redefine(store, &experiment, given).map(|()| false),
    })
}

static CREATE: Statement = Statement {
    text: "INSERT INTO exp.experiment (scope_id, key, status, salt, hash, coverage, metadata, stopped_at, stops)
           VALUES ($1, $2, $3, $4, $5, $6, $7, CASE WHEN $3 = 'stopped' THEN now() END,
                   CASE WHEN $3 = 'stopped' THEN ARRAY[tstzrange(now(), NULL)] ELSE '{}' END)
           RETURNING id",
    types: &[
        pg_sys::INT4OID,
        pg_sys::TEXTOID,
        pg_sys::TEXTOID,
        pg_sys::TEXTOID,
        pg_sys::TEXTOID,
        pg_sys::FLOAT8OID,
        pg_sys::JSONBOID,
    ],
};

fn create(store: &Store, address: Address, given: Definition) -> Result<()> {
    let status = given.status.unwrap_or_else(settings::default_status);
    if !matches!(status, Status::Draft | Status::Running | Status::Stopped) {
        return Err(Error::NewStatus { status });
    }
    let variants = given.variants.as_deref().ok_or_else(|| {
        Error::Variants(InvalidVariants {
            reason: VariantsReason::Empty,
            message: "a new experiment needs variants".into(),
            detail: format!("Key {}.", crate::error::quote(address.key)),
        })
    })?;
    let scope = scope::find_or_create(store, address.scope);
    lock::scope_for_create(store, scope);
    // It starts as a draft: what goes with a start is done where a start is done.
    let first = if status == Status::Running { Status::Draft } else { status };
    let params = [
        param(scope),
        param(address.key),
        param(first.name()),
        param(given.salt.as_deref().unwrap_or(address.key)),
        param(given.hash.unwrap_or(HashScheme::Native).name()),
        param(given.coverage.unwrap_or(1.0)),
        param(JsonB(given.metadata.clone().unwrap_or_else(|| Value::Object(Default::default())))),
    ];
    let (_, ids) = sql::write_returning(store, &CREATE, &params, |row| row.need::<i32>(1));
    insert_variants(store, address.scope, ids[0], 0, variants, &[])?;
    let created = find(store, address).expect("just created");
    attach(store, &created, &given)?;
    // Who looked the key up before may remember that it is absent.
    session::announce_change(store);
    allocation::record_period(store, address)?;
    if status == Status::Running {
        status::set(store, &find(store, address).expect("just created"), status)?;
    }
    session::announce_change(store);
    judged::seen_elsewhere(store, created.id, Where::Own);
    Ok(())
}

static SET_AUDIENCE: Statement = Statement {
    text: "UPDATE exp.experiment SET audience_id = $2 WHERE id = $1",
    types: &[pg_sys::INT4OID, pg_sys::INT4OID],
};
static SET_TARGETING: Statement = Statement {
    text: "UPDATE exp.experiment SET targeting = $2 WHERE id = $1",
    types: &[pg_sys::INT4OID, pg_sys::JSONBOID],
};

/// Attaches an audience of the scope or above, targeting, and a place in a layer.
fn attach(store: &Store, experiment: &Experiment, given: &Definition) -> Result<()> {
    if let Some(audience) = &given.audience {
        set_audience(store, experiment, Some(audience))?;
    }
    if let Some(targeting) = &given.targeting {
        set_targeting(store, experiment, targeting.clone());
    }
    if let Some(spec) = &given.layer {
        slot::place(store, experiment, given.hash.unwrap_or_else(|| experiment.hash()), spec.as_ref())?;
    } else if let Some(hash) = given.hash {
        slot::check_hash(store, experiment, hash)?;
    }
    Ok(())
}

fn set_audience(store: &Store, experiment: &Experiment, key: Option<&str>) -> Result<()> {
    let scope = &experiment.scope;
    let found = key.map(|key| {
        audience::find(store, scope, key).ok_or_else(|| Error::PartNotFound {
            what: "audience",
            key: key.to_owned(),
            scope: scope.clone(),
        })
    });
    let id = found.transpose()?;
    sql::write(store, &SET_AUDIENCE, &[param(experiment.id), id.and_then(param)]);
    Ok(())
}

fn set_targeting(store: &Store, experiment: &Experiment, targeting: Option<Value>) {
    let targeting = targeting.and_then(|targeting| param(JsonB(targeting)));
    sql::write(store, &SET_TARGETING, &[param(experiment.id), targeting]);
}

/// The same for an archived one, which may be defined again as it is (scripts do), but not otherwise.
fn redefine_archived(store: &Store, experiment: &Experiment, given: Definition) -> Result<()> {
    let address = Address { scope: &experiment.scope, key: &experiment.key };
    let but_metadata = || {
        let mut definition = get_value(store, address).unwrap_or_default();
        definition["metadata"] = Value::Null;
        definition
    };
    let before = but_metadata();
    redefine(store, experiment, given)?;
    if but_metadata() == before { Ok(()) } else { Err(Error::IsArchived { key: experiment.key.clone() }) }
}

fn redefine(store: &Store, experiment: &Experiment, given: Definition) -> Result<()> {
    experiment.refuse_holdout()?;
    let variants = given.variants.as_deref();
    let reordered = variants.is_some_and(|variants| !same_line(&experiment.variants, variants, given.unordered));
    let salted = given.salt.as_deref().is_some_and(|salt| salt != experiment.salt);
    let hashed = given.hash.is_some_and(|hash| hash.name() != experiment.hash);
    let changes = [(reordered, "variants"), (salted, "salt"), (hashed, "hash")];
    if let Some((_, what)) = changes.into_iter().find(|(changed, _)| *changed) {
        lock::experiment_exclusive(store, experiment.id);
        if assignment::anybody(store, experiment.id) {
            return Err(Error::Locked { key: experiment.key.clone(), what });
        }
    }
    if hashed {
        bandit::refuse(store, experiment, "hash")?;
    }
    refuse_coverage(store, experiment, given.coverage)?;
    match variants {
        Some(variants) if reordered => replace_variants(store, experiment, variants)?,
        Some(variants) => update_payloads(store, experiment, variants)?,
        None => {}
    }
    attach(store, experiment, &given)?;
    update_definition(store, experiment, &given);
    let address = Address { scope: &experiment.scope, key: &experiment.key };
    session::announce_change(store);
    allocation::record_period(store, address)?;
    if let Some(status) = given.status {
        status::set(store, &find(store, address).expect("locked"), status)?;
    }
    session::announce_change(store);
    Ok(())
}

/// Refuses to enrol a part only of those who come where a bandit allocates.
fn refuse_coverage(store: &Store, experiment: &Experiment, coverage: Option<f64>) -> Result<()> {
    let is_part = coverage.is_some_and(|coverage| coverage != experiment.coverage);
    if is_part { bandit::refuse(store, experiment, "coverage") } else { Ok(()) }
}

/// Whether the variants given are those stored: the same keys and weights, in the same order where they have one.
fn same_line(stored: &[StoredVariant], given: &[VariantSpec], unordered: bool) -> bool {
    if stored.len() != given.len() {
        return false;
    }
    if unordered {
        let same = |spec: &VariantSpec| stored.iter().any(|s| s.key == spec.key && s.weight == spec.weight);
        return given.iter().all(same);
    }
    stored.iter().zip(given).all(|(stored, spec)| stored.key == spec.key && stored.weight == spec.weight)
}

static UPDATE: Statement = Statement {
    text: "UPDATE exp.experiment
           SET salt = coalesce($2, salt), hash = coalesce($3, hash), coverage = coalesce($4, coverage),
               metadata = coalesce($5, metadata)
           WHERE id = $1",
    types: &[pg_sys::INT4OID, pg_sys::TEXTOID, pg_sys::TEXTOID, pg_sys::FLOAT8OID, pg_sys::JSONBOID],
};

fn update_definition(store: &Store, experiment: &Experiment, given: &Definition) {
    let params = [
        param(experiment.id),
        given.salt.as_deref().and_then(param),
        given.hash.and_then(|hash| param(hash.name())),
        given.coverage.and_then(param),
        given.metadata.clone().and_then(|metadata| param(JsonB(metadata))),
    ];
    sql::write(store, &UPDATE, &params);
}

static INSERT_VARIANT: Statement = Statement {
    text: "INSERT INTO exp.variant (experiment_id, variant, key, weight, payload, config) VALUES ($1, $2, $3, $4, $5, $6)",
    types: &[pg_sys::INT4OID, pg_sys::INT2OID, pg_sys::TEXTOID, pg_sys::FLOAT8OID, pg_sys::JSONBOID, pg_sys::TEXTOID],
};

/// Inserts variants, numbered from `first`; what is not said of a payload stays as it was `before`.
pub fn insert_variants(
    store: &Store,
    scope: &str,
    id: i32,
    first: i16,
    variants: &[VariantSpec],
    before: &[StoredVariant],
) -> Result<()> {
    for (number, spec) in (first..).zip(variants) {
        let kept = before.iter().find(|stored| stored.key == spec.key);
        let (payload, config) = match &spec.payload {
            PayloadSpec::Absent => kept.map_or((None, None), |kept| (kept.payload.clone(), kept.config.clone())),
            PayloadSpec::Null => (None, None),
            PayloadSpec::Value(value) => (Some(value.clone()), None),
            PayloadSpec::Config(config) => (None, Some(need_config(store, scope, config)?)),
        };
        let params = [
            param(id),
            param(number),
            param(spec.key.as_str()),
            param(spec.weight),
            payload.and_then(|payload| param(JsonB(payload))),
            config.and_then(param),
        ];
        sql::write(store, &INSERT_VARIANT, &params);
    }
    Ok(())
}

/// The name of a config, which must exist.
fn need_config(store: &Store, scope: &str, name: &str) -> Result<String> {
    let missing = || Error::PartNotFound { what: "config", key: name.to_owned(), scope: scope.to_owned() };
    config::find(store, scope, name).map(|_| name.to_owned()).ok_or_else(missing)
}

static DELETE_VARIANTS: Statement =
    Statement { text: "DELETE FROM exp.variant WHERE experiment_id = $1", types: &[pg_sys::INT4OID] };
static MOVE_WINNER: Statement = Statement {
    text: "UPDATE exp.experiment SET winner = $2, serve = CASE WHEN $2 IS NULL AND serve = 'winner' THEN 'none' ELSE serve END
           WHERE id = $1",
    types: &[pg_sys::INT4OID, pg_sys::INT2OID],
};

// Numbers start anew only after some thousand redefinitions; then overrides of before may go as well.
static MOVE_OVERRIDES: Statement = Statement {
    text: "UPDATE exp.override SET variant = $3 WHERE experiment_id = $1 AND variant = $2",
    types: &[pg_sys::INT4OID, pg_sys::INT2OID, pg_sys::INT2OID],
};
static DROP_OVERRIDES: Statement = Statement {
    text: "DELETE FROM exp.override WHERE experiment_id = $1 AND variant < $2",
    types: &[pg_sys::INT4OID, pg_sys::INT2OID],
};

/// Removes all variants of an experiment.
pub fn delete_variants(store: &Store, experiment: i32) {
    sql::write(store, &DELETE_VARIANTS, &[param(experiment)]);
}

/// Puts other variants in place, while nobody is assigned. A declared winner and overrides follow their key;
/// explicit ranges go.
fn replace_variants(store: &Store, experiment: &Experiment, variants: &[VariantSpec]) -> Result<()> {
    bandit::begin_anew(store, experiment, variants.len())?;
    delete_variants(store, experiment.id);
    let first = next_number(experiment, variants.len());
    insert_variants(store, &experiment.scope, experiment.id, first, variants, &experiment.variants)?;
    for (number, spec) in (first..).zip(variants) {
        if let Some(stored) = experiment.variants.iter().find(|stored| stored.key == spec.key) {
            sql::write(store, &MOVE_OVERRIDES, &[param(experiment.id), param(stored.number), param(number)]);
        }
    }
    sql::write(store, &DROP_OVERRIDES, &[param(experiment.id), param(first)]);
    // The new weights are to be in force, not ranges that were made for others.
    allocation::clear(store, experiment.id);
    if let Some(winner) = experiment.winner {
        let key = experiment.variants.iter().find(|variant| variant.number == winner).map(|variant| &variant.key);
        let moved = (first..).zip(variants).find(|(_, spec)| Some(&spec.key) == key).map(|(number, _)| number);
        sql::write(store, &MOVE_WINNER, &[param(experiment.id), moved.and_then(param)]);
    }
    Ok(())
}

/// The number after the last one in use; from 0 again where numbers run out, after some thousand redefinitions.
fn next_number(experiment: &Experiment, variants: usize) -> i16 {
    let last = experiment.variants.iter().map(|variant| variant.number).max().unwrap_or(-1);
    let fits = i32::from(last) + variants as i32 <= i32::from(i16::MAX);
    if fits { last + 1 } else { 0 }
}

static SET_PAYLOAD: Statement = Statement {
    text: "UPDATE exp.variant SET payload = $3, config = $4 WHERE experiment_id = $1 AND key = $2",
    types: &[pg_sys::INT4OID, pg_sys::TEXTOID, pg_sys::JSONBOID, pg_sys::TEXTOID],
};

fn set_payload(store: &Store, experiment: i32, key: &str, payload: Option<Value>, config: Option<String>) {
    let payload = payload.and_then(|payload| param(JsonB(payload)));
    sql::write(store, &SET_PAYLOAD, &[param(experiment), param(key), payload, config.and_then(param)]);
}

fn update_payloads(store: &Store, experiment: &Experiment, variants: &[VariantSpec]) -> Result<()> {
    for spec in variants {
        let (payload, config) = match &spec.payload {
            PayloadSpec::Absent => continue,
            PayloadSpec::Null => (None, None),
            PayloadSpec::Value(value) => (Some(value.clone()), None),
            PayloadSpec::Config(config) => (None, Some(need_config(store, &experiment.scope, config)?)),
        };
        set_payload(store, experiment.id, &spec.key, payload, config);
    }
    Ok(())
}

/// What `exp_update` changes of an experiment's own columns; `None` is not given.
#[derive(Default)]
pub struct Changes {
    /// name, description, hypothesis, owner: `Some(None)` clears.
    pub texts: [Option<Option<String>>; 4],
    pub tags: Option<Vec<String>>,
    pub coverage: Option<f64>,
    /// An audience's key, or `Some(None)` to detach.
    pub audience: Option<Option<String>>,
    pub targeting: Option<Option<Value>>,
    /// Microseconds since 2000, or `Some(None)` for no such time.
    pub start_at: Option<Option<i64>>,
    pub end_at: Option<Option<i64>>,
    pub inherit: Option<bool>,
    /// A merge patch of the metadata.
    pub metadata: Option<Value>,
    /// Merge patches of payloads, by variant key.
    pub payloads: Vec<(String, Value)>,
}

impl Changes {
    /// Whether they bear on who gets what.
    fn concern_enrolment(&self) -> bool {
        self.coverage.is_some()
            || self.audience.is_some()
            || self.targeting.is_some()
            || self.inherit.is_some()
            || !self.payloads.is_empty()
    }
}

/// The text columns that `Changes::texts` stands for.
pub const TEXTS: [&str; 4] = ["name", "description", "hypothesis", "owner"];

static CHANGE: Statement = Statement {
    text: "UPDATE exp.experiment
           SET name = CASE WHEN $2 THEN $3 ELSE name END,
               description = CASE WHEN $4 THEN $5 ELSE description END,
               hypothesis = CASE WHEN $6 THEN $7 ELSE hypothesis END,
               owner = CASE WHEN $8 THEN $9 ELSE owner END,
               tags = coalesce($10, tags), coverage = coalesce($11, coverage), metadata = coalesce($12, metadata),
               inherit = coalesce($13, inherit)
           WHERE id = $1",
    types: &[
        pg_sys::INT4OID,
        pg_sys::BOOLOID,
        pg_sys::TEXTOID,
        pg_sys::BOOLOID,
        pg_sys::TEXTOID,
        pg_sys::BOOLOID,
        pg_sys::TEXTOID,
        pg_sys::BOOLOID,
        pg_sys::TEXTOID,
        pg_sys::TEXTARRAYOID,
        pg_sys::FLOAT8OID,
        pg_sys::JSONBOID,
        pg_sys::BOOLOID,
    ],
};
static METADATA: Statement =
    Statement { text: "SELECT metadata FROM exp.experiment WHERE id = $1", types: &[pg_sys::INT4OID] };
static INHERITED: Statement =
    Statement { text: "SELECT inherit FROM exp.experiment WHERE id = $1", types: &[pg_sys::INT4OID] };

/// Applies changes.
pub fn change(store: &Store, experiment: &Experiment, changes: Changes) -> Result<()> {
    if changes.concern_enrolment() {
        experiment.refuse_final()?;
    }
    refuse_coverage(store, experiment, changes.coverage)?;
    if let Some(audience) = &changes.audience {
        set_audience(store, experiment, audience.as_deref())?;
    }
    if let Some(targeting) = changes.targeting {
        set_targeting(store, experiment, targeting);
    }
    schedule::set(store, experiment, changes.start_at, changes.end_at)?;
    let metadata = changes.metadata.map(|patch| {
        let mut metadata =
            sql::read_one(store, &METADATA, &[param(experiment.id)], Sees::Latest, |row| row.need::<JsonB>(1).0)
                .expect("the row is locked");
        merge(&mut metadata, &patch);
        // A patch of null takes the metadata away: what is left is the empty object.
        JsonB(if metadata.is_null() { Value::Object(Default::default()) } else { metadata })
    });
    let inherited: Option<bool> =
        sql::read_one(store, &INHERITED, &[param(experiment.id)], Sees::Latest, |row| row.need(1));
    let mut params = vec![param(experiment.id)];
    for text in changes.texts {
        params.push(param(text.is_some()));
        params.push(text.flatten().and_then(param));
    }
    params.extend([changes.tags.and_then(param), changes.coverage.and_then(param), metadata.and_then(param)]);
    params.push(changes.inherit.and_then(param));
    sql::write(store, &CHANGE, &params);
    for (key, patch) in changes.payloads {
        let stored = experiment.variants.iter().find(|variant| variant.key == key);
        let mut payload = stored.and_then(|variant| variant.payload.clone()).unwrap_or(Value::Null);
        merge(&mut payload, &patch);
        set_payload(store, experiment.id, &key, (!payload.is_null()).then_some(payload), None);
    }
    session::announce_change(store);
    if changes.inherit.is_some() && changes.inherit != inherited {
        judged::seen_elsewhere(store, experiment.id, Where::Below);
    }
    Ok(())
}

/// The columns of `exp_get` and `exp_list`, in their order. The status is the one that the schedule makes of it.
macro_rules! definition_columns {
    () => {
        "e.key, s.name AS scope,
         CASE WHEN e.status IN ('draft', 'running', 'paused') AND e.end_at <= statement_timestamp()
                   AND (e.status <> 'draft' OR e.start_at <= statement_timestamp()) THEN 'stopped'
              WHEN e.status = 'draft' AND e.start_at <= statement_timestamp() THEN 'running'
              ELSE e.status END AS status,
         e.name, e.description, e.hypothesis, e.owner, e.tags,
         (SELECT jsonb_agg(jsonb_build_object('key', v.key, 'weight', v.weight, 'payload', v.payload)
                           || CASE WHEN v.config IS NULL THEN '{}' ELSE jsonb_build_object('config', v.config) END
                           ORDER BY v.variant)
          FROM exp.variant AS v WHERE v.experiment_id = e.id) AS variants,
         CASE WHEN e.allocated THEN
             (SELECT coalesce(jsonb_agg(jsonb_build_object('variant', v.key, 'start', r.first, 'end', r.last)
                                        ORDER BY r.first), '[]')
              FROM exp.allocation AS r JOIN exp.variant AS v ON v.experiment_id = e.id AND v.variant = r.variant
              WHERE r.experiment_id = e.id) END AS allocations,
         e.salt, e.hash, (SELECT a.audience FROM exp.audience AS a WHERE a.id = e.audience_id) AS audience,
         e.targeting, e.coverage,
         (SELECT jsonb_build_object('layer', l.layer, 'start', e.layer_start, 'end', e.layer_end)
          FROM exp.layer AS l WHERE l.id = e.layer_id) AS layer,
         e.metadata, e.created_at, e.started_at, e.stopped_at,
         (SELECT v.key FROM exp.variant AS v WHERE v.experiment_id = e.id AND v.variant = e.winner) AS winner,
         e.winner_decided_at, e.winner_reason, e.serve"
    };
}

static GET: Statement = Statement {
    text: concat!(
        "SELECT to_jsonb(d) FROM (SELECT ",
        definition_columns!(),
        ", e.kind, e.inherit, e.start_at, e.end_at
          FROM exp.experiment AS e JOIN exp.scope AS s ON s.id = e.scope_id
          WHERE s.name = $1 AND e.key = $2 AND e.deleted_at IS NULL) AS d"
    ),
    types: &[pg_sys::TEXTOID, pg_sys::TEXTOID],
};

/// The definition as one object, a jsonb datum in the current memory context.
pub fn get(store: &Store, address: Address) -> Option<pg_sys::Datum> {
    let params = [param(address.scope), param(address.key)];
    sql::read_one(store, &GET, &params, Sees::Latest, |row| row.copy(1)).flatten()
}

/// How many columns `list` gives.
pub const LIST_COLUMNS: usize = 25;

static LIST: Statement = Statement {
    text: concat!(
        "SELECT *, count(*) OVER () AS total FROM (SELECT ",
        definition_columns!(),
        " FROM exp.experiment AS e JOIN exp.scope AS s ON s.id = e.scope_id
          WHERE e.deleted_at IS NULL
            AND (e.scope_id = ANY ($1)
                 OR e.inherit AND array_position($5, e.scope_id) > 1 AND NOT EXISTS (
                     SELECT FROM exp.experiment AS nearer
                     WHERE nearer.key = e.key AND nearer.deleted_at IS NULL
                       AND array_position($5, nearer.scope_id) < array_position($5, e.scope_id)
                       AND (nearer.inherit OR nearer.scope_id = $5[1])))) AS d
          WHERE $2 IS NULL OR d.status = $2
          ORDER BY d.scope, d.key
          LIMIT $3 OFFSET $4"
    ),
    types: &[pg_sys::INT4ARRAYOID, pg_sys::TEXTOID, pg_sys::INT8OID, pg_sys::INT8OID, pg_sys::INT4ARRAYOID],
};

/// A page of the experiments of some scopes, and of those inherited along `chain` (a scope and those above it, nearest
/// first): datums in the current memory context.
pub fn list(
    store: &Store,
    scopes: Vec<i32>,
    chain: Vec<i32>,
    status: Option<Status>,
    limit: Option<i64>,
    offset: i64,
) -> Vec<[Option<pg_sys::Datum>; LIST_COLUMNS]> {
    let status = status.and_then(|status| param(status.name()));
    let params = [param(scopes), status, limit.and_then(param), param(offset), param(chain)];
    sql::read(store, &LIST, &params, Sees::Latest, |row| std::array::from_fn(|column| row.copy(column as i32 + 1)))
}
