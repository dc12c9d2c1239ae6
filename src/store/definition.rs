//! Experiments compiled for deciding, once per backend and change.
//!
//! Definitions are read as catalogues are: the latest committed state and this transaction's own changes, whatever
//! the isolation level, or a REPEATABLE READ session would compile a stale definition and keep it.

use std::cell::RefCell;
use std::collections::{BTreeMap, HashMap};
use std::rc::Rc;

use experiment_engine::allocate::{Allocator, Range, Slot};
use experiment_engine::bucket::HashScheme;
use experiment_engine::decide::Experiment;
use experiment_engine::rule::Rules;
use experiment_engine::status::{Serve, Status};
use pgrx::{IntoDatum, JsonB, pg_sys};
use serde_json::Value;

use super::session::{self, Cached};
use super::sql::{self, Row, Sees, Statement, param};
use super::{Store, alias, definition_row};
use crate::error::{Error, OrRaise, Result};
use crate::unguarded;

/// An experiment, compiled.
pub struct Definition {
    pub id: i32,
    pub key: String,
    /// The scope it belongs to: the one it was asked for in, or, where it is inherited, one above.
    pub scope: String,
    pub rules: Experiment,
    /// In the order of the line.
    pub variants: Vec<Variant>,
    /// The holdouts that govern it, in the order of `rules.holdouts`.
    pub holdouts: Vec<Holdout>,
    pub overrides: Overrides,
    /// Whether the scope it belongs to has merged subjects.
    pub aliased: bool,
    pub is_holdout: bool,
    /// When its allocation was last changed after somebody was assigned: who is enrolled now is enrolled after that, also
    /// by a transaction that began before.
    pub enrols_from: Option<i64>,
    /// The number of the first variant; the others follow. Numbers are not used again after a redefinition, so that a
    /// row seen by an older snapshot is never read as another variant's.
    first: i16,
}

/// A holdout that governs an experiment.
pub struct Holdout {
    pub id: i32,
    /// The number of its first variant.
    pub first: i16,
    /// The scope it belongs to, where that is another one than the experiment's and has merged subjects.
    merges_in: Option<String>,
}

impl Holdout {
    /// Whom a subject of the experiment stands for in the holdout's scope; `None` for itself.
    pub fn known_as(&self, store: &Store, subject: &str) -> Option<String> {
        self.merges_in.as_ref().and_then(|scope| alias::resolve(store, scope, subject))
    }

    /// Keeps a subject from being merged in the holdout's scope while its row is inserted.
    pub fn exclude_merges(&self, store: &Store, subject: &str) -> Option<alias::Guard> {
        self.merges_in.as_ref().map(|scope| alias::Guard::enter(store, scope, subject))
    }
}

/// Forced variants: by subject, the variant's index and when it ends.
pub enum Overrides {
    Few(HashMap<String, (usize, Option<i64>)>),
    /// Too many to remember: they are looked up.
    Many,
}

impl Definition {
    /// The number under which the variant at an index is stored.
    pub fn number(&self, index: usize) -> i16 {
        self.first + index as i16
    }

    /// The index of the variant that is stored under a number.
    pub fn index(&self, number: i16) -> Option<usize> {
        let index = usize::try_from(i32::from(number) - i32::from(self.first)).ok()?;
        (index < self.variants.len()).then_some(index)
    }

    /// The variant that an override forces on a subject at a time.
    pub fn forced(&self, store: &Store, subject: &str, now: i64) -> Option<usize> {
        let (variant, until) = match &self.overrides {
            Overrides::Few(few) if few.is_empty() => return None,
            Overrides::Few(few) => few.get(subject).copied()?,
            Overrides::Many => {
                let params = [param(self.id), param(subject)];
                let found = |row: &Row| (self.index(row.need(1)), time(row, 2));
                let (variant, until) = sql::read_one(store, &OVERRIDE, &params, Sees::Latest, found)?;
                (variant?, until)
            }
        };
        (variant < self.variants.len() && until.is_none_or(|until| now < until)).then_some(variant)
    }

    /// Whether it is the same experiment with the same variants under the same numbers.
    pub fn has_variants_of(&self, other: &Definition) -> bool {
        let keys = |definition: &Definition| definition.variants.iter().map(|v| v.key.clone()).collect::<Vec<_>>();
        (self.id, self.first) == (other.id, other.first) && keys(self) == keys(other)
    }

    /// Whether anybody may get a variant, now or when its schedule starts it.
    fn may_answer(&self) -> bool {
        let forces = !matches!(&self.overrides, Overrides::Few(few) if few.is_empty());
        match self.rules.status {
            Status::Running | Status::Paused => true,
            Status::Draft => forces || self.rules.start_at.is_some(),
            Status::Stopped => self.rules.serve != Serve::None,
            Status::Archived => false,
        }
    }

    /// Whom a subject stands for; `None` for itself.
    pub fn known_as(&self, store: &Store, subject: &str) -> Option<String> {
        if self.aliased { alias::resolve(store, &self.scope, subject) } else { None }
    }

    /// The share of the enrolled that each variant is to have, by its place on the line.
    pub fn shares(&self) -> Vec<f64> {
        self.rules.allocator.shares()
    }
}

/// A variant with what an answer needs of it, encoded once.
pub struct Variant {
    pub key: String,
    pub weight: f64,
    key_datum: Varlena,
    payload_datum: Option<Varlena>,
}

impl Variant {
    /// A variant with its payload, a plain jsonb.
    pub fn new(key: &str, weight: f64, payload: Option<pg_sys::Datum>) -> Self {
        Variant {
            key: key.to_owned(),
            weight,
            key_datum: Varlena::copy(key.into_datum().expect("a text")),
            payload_datum: payload.map(Varlena::copy),
        }
    }

    /// Its key as text.
    pub fn key_datum(&self) -> pg_sys::Datum {
        self.key_datum.datum()
    }

    /// Its payload as jsonb, copied into the current memory context: it may outlive the definition.
    pub fn copy_payload(&self) -> Option<pg_sys::Datum> {
        let payload = self.payload_datum()?;
        // SAFETY: a plain varlena.
        Some(unsafe { pg_sys::Datum::from(pg_sys::pg_detoast_datum_copy(payload.cast_mut_ptr())) })
    }

    /// Its payload as jsonb.
    pub fn payload_datum(&self) -> Option<pg_sys::Datum> {
        self.payload_datum.as_ref().map(Varlena::datum)
    }
}

/// A variable-length value kept outside Postgres's memory contexts, aligned as its type wants.
struct Varlena(Box<[u64]>);

impl Varlena {
    /// Copies a plain (neither compressed nor external) varlena.
    fn copy(datum: pg_sys::Datum) -> Self {
        // SAFETY: the datum is a plain varlena; its bytes are copied into a buffer at least as large.
        unsafe {
            let source = datum.cast_mut_ptr::<pg_sys::varlena>();
            let bytes = pgrx::varlena::varsize_any(source);
            let mut words = vec![0_u64; bytes.div_ceil(8)].into_boxed_slice();
            std::ptr::copy_nonoverlapping(source.cast::<u8>(), words.as_mut_ptr().cast::<u8>(), bytes);
            Varlena(words)
        }
    }

    fn datum(&self) -> pg_sys::Datum {
        pg_sys::Datum::from(self.0.as_ptr())
    }
}

/// The time that decisions are made at: the start of the statement, so that one query sees one time.
pub fn now() -> i64 {
    unguarded::statement_start()
}

#[derive(Default)]
struct Cache {
    /// Every experiment that a scope decides on, by the scope's name.
    programmes: BTreeMap<String, Rc<[Rc<Definition>]>>,
    scopes: BTreeMap<String, BTreeMap<String, Option<Rc<Definition>>>>,
    /// Keys remembered as absent; bounded, because callers choose them.
    absent: usize,
}

const MOST_ABSENT: usize = 1_000;

impl Cache {
    fn enter(&mut self, scope: &str, programme: Rc<[Rc<Definition>]>) {
        const MOST: usize = 100;
        if self.programmes.len() >= MOST {
            self.programmes.clear();
        }
        self.programmes.insert(scope.to_owned(), programme);
    }

    fn remember(&mut self, scope: &str, key: &str, definition: Option<Rc<Definition>>) {
        if definition.is_none() {
            if self.absent >= MOST_ABSENT {
                *self = Cache::default();
            }
            self.absent += 1;
        }
        self.scopes.entry(scope.to_owned()).or_default().insert(key.to_owned(), definition);
    }
}

thread_local! {
    static CACHE: RefCell<Cached<Cache>> = RefCell::new(Cached::new());
}

/// The experiment of a key, compiled; `None` where there is none.
pub fn find(store: &Store, scope: &str, key: &str) -> Option<Rc<Definition>> {
    let known =
        CACHE.with_borrow_mut(|cache| cache.current().scopes.get(scope).and_then(|keys| keys.get(key)).cloned());
    known.unwrap_or_else(|| {
        let before = session::changes();
        let definition = load(store, scope, key).or_raise().map(Rc::new);
        CACHE.with_borrow_mut(|cache| cache.keep(before, |cache| cache.remember(scope, key, definition.clone())));
        definition
    })
}

/// The keys that a scope sees, of experiments that may have an answer for somebody. The nearest of a key hides the others
/// also where it has ended.
static PROGRAMME: Statement = Statement {
    text: "WITH RECURSIVE up (id, parent_id, depth) AS (
               SELECT id, parent_id, 0 FROM exp.scope WHERE name = $1
               UNION ALL
               SELECT s.id, s.parent_id, up.depth + 1 FROM exp.scope AS s JOIN up ON s.id = up.parent_id)
           SELECT key
           FROM (SELECT DISTINCT ON (e.key) e.id, e.key, e.kind, e.status, e.serve, e.start_at
                 FROM up JOIN exp.experiment AS e ON e.scope_id = up.id
                 WHERE e.deleted_at IS NULL AND (up.depth = 0 OR e.inherit)
                 ORDER BY e.key, up.depth) AS nearest
           WHERE kind = 'experiment'
             AND (status IN ('running', 'paused') OR status = 'stopped' AND serve <> 'none'
                  OR status = 'draft' AND (start_at IS NOT NULL OR EXISTS (
                      SELECT FROM exp.override AS o WHERE o.experiment_id = nearest.id)))
           ORDER BY key",
    types: &[pg_sys::TEXTOID],
};

/// Every experiment that a scope decides on, by key, compiled; not what has an answer for nobody.
pub fn programme(store: &Store, scope: &str) -> Rc<[Rc<Definition>]> {
    let known = CACHE.with_borrow_mut(|cache| cache.current().programmes.get(scope).cloned());
    known.unwrap_or_else(|| {
        let before = session::changes();
        let keys = sql::read(store, &PROGRAMME, &[param(scope)], Sees::Latest, |row| row.need::<String>(1));
        let definitions = keys.iter().filter_map(|key| find(store, scope, key));
        let programme: Rc<[Rc<Definition>]> = definitions.filter(|definition| definition.may_answer()).collect();
        let entry = programme.clone();
        CACHE.with_borrow_mut(|cache| cache.keep(before, |cache| cache.enter(scope, entry)));
        programme
    })
}

/// The experiments that a scope sees under a key, nearest first: its own, and those of scopes above that say so.
static EXPERIMENT: Statement = Statement {
    text: "WITH RECURSIVE up (id, name, parent_id, depth) AS (
               SELECT id, name, parent_id, 0 FROM exp.scope WHERE name = $1
               UNION ALL
               SELECT s.id, s.name, s.parent_id, up.depth + 1 FROM exp.scope AS s JOIN up ON s.id = up.parent_id)
           SELECT e.id, up.name, e.status, e.serve, e.winner, e.salt, e.hash, e.coverage, a.rules, e.targeting,
                  l.layer, (SELECT s.name FROM exp.scope AS s WHERE s.id = l.scope_id), e.layer_start, e.layer_end,
                  e.allocated, e.start_at, e.end_at,
                  (SELECT s.aliased FROM exp.scope AS s WHERE s.id = e.scope_id), e.kind = 'holdout',
                  (SELECT CASE WHEN count(*) > 1 THEN max(p.started_at) END FROM exp.period AS p
                   WHERE p.experiment_id = e.id),
                  (SELECT b.shares FROM exp.bandit AS b WHERE b.experiment_id = e.id)
           FROM up
           JOIN exp.experiment AS e ON e.scope_id = up.id
           LEFT JOIN exp.audience AS a ON a.id = e.audience_id
           LEFT JOIN exp.layer AS l ON l.id = e.layer_id
           WHERE e.key = $2 AND e.deleted_at IS NULL AND (up.depth = 0 OR e.inherit)
           ORDER BY up.depth LIMIT 1",
    types: &[pg_sys::TEXTOID, pg_sys::TEXTOID],
};
/// The nearest config of a variant's name, from the experiment's scope upward; a slug goes before an alias.
static VARIANTS: Statement = Statement {
    text: "WITH RECURSIVE up (id, parent_id, depth) AS (
               SELECT s.id, s.parent_id, 0 FROM exp.scope AS s JOIN exp.experiment AS e ON e.scope_id = s.id
               WHERE e.id = $1
               UNION ALL
               SELECT s.id, s.parent_id, up.depth + 1 FROM exp.scope AS s JOIN up ON s.id = up.parent_id)
           SELECT v.key, v.weight, v.variant,
                  CASE WHEN v.config IS NULL THEN v.payload
                       ELSE (SELECT c.config FROM up JOIN exp.config AS c ON c.scope_id = up.id
                             WHERE c.slug = v.config OR v.config = ANY (c.aliases)
                             ORDER BY up.depth, c.slug <> v.config LIMIT 1) END
           FROM exp.variant AS v WHERE v.experiment_id = $1 ORDER BY v.variant",
    types: &[pg_sys::INT4OID],
};
static ALLOCATIONS: Statement = Statement {
    text: "SELECT first, last, variant FROM exp.allocation WHERE experiment_id = $1 ORDER BY first",
    types: &[pg_sys::INT4OID],
};
/// The holdouts of an experiment that started; of one that has not, those that will govern it when its schedule starts it.
static HOLDOUTS: Statement = Statement {
    text: "WITH RECURSIVE up (id, name, parent_id) AS (
               SELECT s.id, s.name, s.parent_id FROM exp.scope AS s JOIN exp.experiment AS e ON e.scope_id = s.id
               WHERE e.id = $1
               UNION ALL
               SELECT s.id, s.name, s.parent_id FROM exp.scope AS s JOIN up ON s.id = up.parent_id)
           SELECT h.id, up.name, h.salt, v.variant, v.weight,
                  h.scope_id <> e.scope_id AND (SELECT s.aliased FROM exp.scope AS s WHERE s.id = h.scope_id)
           FROM up
           JOIN exp.experiment AS h ON h.scope_id = up.id
           JOIN exp.experiment AS e ON e.id = $1
           JOIN exp.variant AS v ON v.experiment_id = h.id
           WHERE h.kind = 'holdout' AND e.kind = 'experiment' AND h.status = 'running' AND h.deleted_at IS NULL
             AND CASE WHEN e.started_at IS NULL THEN h.started_at <= e.start_at
                      ELSE EXISTS (SELECT FROM exp.governed AS g WHERE g.experiment_id = e.id AND g.holdout_id = h.id) END
           ORDER BY h.id, v.variant",
    types: &[pg_sys::INT4OID],
};
/// More overrides than this are looked up instead of being remembered.
const MOST_OVERRIDES: usize = 1_000;
static OVERRIDES: Statement = Statement {
    text: "SELECT subject, variant, until FROM exp.override WHERE experiment_id = $1 LIMIT $2",
    types: &[pg_sys::INT4OID, pg_sys::INT8OID],
};
static OVERRIDE: Statement = Statement {
    text: "SELECT variant, until FROM exp.override WHERE experiment_id = $1 AND subject = $2",
    types: &[pg_sys::INT4OID, pg_sys::TEXTOID],
};

pub struct Loaded {
    pub id: i32,
    pub scope: String,
    pub status: Status,
    pub serve: Serve,
    pub winner: Option<i16>,
    pub salt: String,
    pub hash: HashScheme,
    pub coverage: f64,
    pub audience: Option<Value>,
    pub targeting: Option<Value>,
    pub layer: Option<Place>,
    pub allocated: bool,
    pub start_at: Option<i64>,
    pub end_at: Option<i64>,
    pub aliased: bool,
    pub is_holdout: bool,
    pub enrols_from: Option<i64>,
    /// What a bandit has in force in place of the weights, by variant.
    pub shares: Option<Value>,
}

impl Loaded {
    pub fn status(name: &str) -> Status {
        Status::parse(name).expect("the table has a CHECK")
    }

    pub fn serve(name: &str) -> Serve {
        Serve::parse(name).expect("the table has a CHECK")
    }

    pub fn hash(name: &str) -> HashScheme {
        HashScheme::parse(name).expect("exp_define checks the scheme")
    }
}

pub struct Place {
    layer: String,
    scope: String,
    start: u16,
    end: u16,
}

/// A timestamp as Postgres counts: microseconds since 2000.
fn time(row: &Row, column: i32) -> Option<i64> {
    row.copy(column).map(|datum| datum.value() as i64)
}

fn loaded(row: &Row) -> Loaded {
    let json = |column| row.get::<JsonB>(column).map(|json| json.0);
    Loaded {
        id: row.need(1),
        scope: row.need(2),
        status: Loaded::status(&row.need::<String>(3)),
        serve: Loaded::serve(&row.need::<String>(4)),
        winner: row.get(5),
        salt: row.need(6),
        hash: Loaded::hash(&row.need::<String>(7)),
        coverage: row.need(8),
        audience: json(9),
        targeting: json(10),
        layer: row.get::<String>(11).map(|layer| Place {
            layer,
            scope: row.need(12),
            start: row.need::<i16>(13) as u16,
            end: row.need::<i16>(14) as u16,
        }),
        allocated: row.need(15),
        start_at: time(row, 16),
        end_at: time(row, 17),
        aliased: row.need(18),
        is_holdout: row.need(19),
        enrols_from: time(row, 20),
        shares: json(21),
    }
}

fn load(store: &Store, scope: &str, key: &str) -> Result<Option<Definition>> {
    let found = definition_row::find(store, scope, key).or_else(|| {
        let params = [param(scope), param(key)];
        sql::read_one(store, &EXPERIMENT, &params, Sees::Latest, loaded)
    });
    let Some(found) = found else { return Ok(None) };
    let rows = definition_row::variants(store, found.id).unwrap_or_else(|| {
        let numbered = |row: &Row| (row.need::<i16>(3), variant(row));
        sql::read(store, &VARIANTS, &[param(found.id)], Sees::Latest, numbered)
    });
    let first = rows.first().map_or(0, |(number, _)| *number);
    let variants: Vec<Variant> = rows.into_iter().map(|(_, variant)| variant).collect();
    let is_free = found.start_at.is_none() && definition_row::is_governed_by_none(store, found.id);
    let (holdouts, draws) = if is_free { Default::default() } else { load_holdouts(store, found.id)? };
    let rules = Experiment {
        status: found.status,
        serve: found.serve,
        winner: found.winner.map(|winner| (winner - first) as usize),
        start_at: found.start_at,
        end_at: found.end_at,
        audience: compile_rules(found.audience.as_ref())?,
        targeting: compile_rules(found.targeting.as_ref())?,
        holdouts: draws,
        slot: found.layer.as_ref().map(|p| Slot::new(found.hash, &p.scope, &p.layer, p.start, p.end)),
        allocator: load_allocator(store, &found, first, &variants)?,
    };
    let overrides = load_overrides(store, found.id, first);
    let Loaded { id, scope, aliased, is_holdout, enrols_from, .. } = found;
    let key = key.to_owned();
    Ok(Some(Definition {
        id,
        key,
        scope,
        rules,
        variants,
        holdouts,
        overrides,
        aliased,
        is_holdout,
        enrols_from,
        first,
    }))
}

fn compile_rules(rules: Option<&Value>) -> Result<Rules> {
    rules.map_or_else(|| Ok(Rules::default()), |rules| Rules::parse(rules).map_err(Error::Rule))
}

fn load_allocator(store: &Store, found: &Loaded, first: i16, variants: &[Variant]) -> Result<Allocator> {
    let ranges = found.allocated.then(|| {
        sql::read(store, &ALLOCATIONS, &[param(found.id)], Sees::Latest, |row| Range {
            start: row.need::<i16>(1) as u16,
            end: row.need::<i16>(2) as u16,
            variant: (row.need::<i16>(3) - first) as usize,
        })
    });
    let share = |variant: &Variant| found.shares.as_ref()?.get(&variant.key)?.as_f64();
    let shares: Option<Vec<f64>> = variants.iter().map(share).collect();
    let weights = shares.unwrap_or_else(|| variants.iter().map(|variant| variant.weight).collect());
    let allocator = Allocator::new(found.hash, &found.scope, &found.salt, &weights, found.coverage, ranges.as_deref());
    allocator.map_err(Error::Allocation)
}

fn load_holdouts(store: &Store, experiment: i32) -> Result<(Vec<Holdout>, Vec<Allocator>)> {
    struct Line {
        holdout: Holdout,
        scope: String,
        salt: String,
        weight: f64,
    }
    let lines = sql::read(store, &HOLDOUTS, &[param(experiment)], Sees::Latest, |row| Line {
        holdout: Holdout { id: row.need(1), first: row.need(4), merges_in: row.need::<bool>(6).then(|| row.need(2)) },
        scope: row.need(2),
        salt: row.need(3),
        weight: row.need(5),
    });
    let (mut holdouts, mut draws) = (Vec::new(), Vec::new());
    let mut lines = lines.into_iter().peekable();
    while let Some(line) = lines.next() {
        let mut weights = vec![line.weight];
        while let Some(other) = lines.next_if(|other| other.holdout.id == line.holdout.id) {
            weights.push(other.weight);
        }
        let draw = Allocator::new(HashScheme::Native, &line.scope, &line.salt, &weights, 1.0, None);
        draws.push(draw.map_err(Error::Allocation)?);
        holdouts.push(line.holdout);
    }
    Ok((holdouts, draws))
}

fn load_overrides(store: &Store, experiment: i32, first: i16) -> Overrides {
    if definition_row::has_no_overrides(store, experiment) {
        return Overrides::Few(HashMap::new());
    }
    let params = [param(experiment), param(MOST_OVERRIDES as i64 + 1)];
    let rows: HashMap<String, (usize, Option<i64>)> = sql::read(store, &OVERRIDES, &params, Sees::Latest, |row| {
        (row.need::<String>(1), ((row.need::<i16>(2) - first) as usize, time(row, 3)))
    })
    .into_iter()
    .collect();
    if rows.len() > MOST_OVERRIDES { Overrides::Many } else { Overrides::Few(rows) }
}

fn variant(row: &Row) -> Variant {
    Variant::new(&row.need::<String>(1), row.need(2), row.copy(4))
}
