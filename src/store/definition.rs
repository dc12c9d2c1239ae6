//! Experiments compiled for deciding, once per backend and change.
//!
//! Definitions are read as catalogues are: the latest committed state and this transaction's own changes, whatever
//! the isolation level, or a REPEATABLE READ session would compile a stale definition and keep it.

use std::cell::RefCell;
use std::collections::BTreeMap;
use std::rc::Rc;

use experiment_engine::bucket::{self, Bucketer, HashScheme};
use experiment_engine::decide::Rules;
use experiment_engine::line::Line;
use experiment_engine::status::{Serve, Status};
use pgrx::{IntoDatum, pg_sys};

use super::Store;
use super::session::{self, Cached};
use super::sql::{self, Row, Sees, Statement, param};

/// An experiment, compiled.
pub struct Definition {
    pub id: i32,
    pub rules: Rules,
    /// In the order of the line.
    pub variants: Vec<Variant>,
    /// The number of the first variant; the others follow. Numbers are not used again after a redefinition, so that a
    /// row seen by an older snapshot is never read as another variant's.
    first: i16,
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
}

/// A variant with what an answer needs of it, encoded once.
pub struct Variant {
    pub key: String,
    pub weight: f64,
    key_datum: Varlena,
    payload_datum: Option<Varlena>,
}

impl Variant {
    /// Its key as text.
    pub fn key_datum(&self) -> pg_sys::Datum {
        self.key_datum.datum()
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

#[derive(Default)]
struct Cache {
    scopes: BTreeMap<String, BTreeMap<String, Option<Rc<Definition>>>>,
    /// Keys remembered as absent; bounded, because callers choose them.
    absent: usize,
}

const MOST_ABSENT: usize = 1_000;

impl Cache {
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
        let definition = load(store, scope, key).map(Rc::new);
        CACHE.with_borrow_mut(|cache| cache.keep(before, |cache| cache.remember(scope, key, definition.clone())));
        definition
    })
}

static EXPERIMENT: Statement = Statement {
    text: "SELECT e.id, e.status, e.serve, e.winner, e.salt, e.hash, e.coverage
           FROM exp.experiment AS e JOIN exp.scope AS s ON s.id = e.scope_id
           WHERE s.name = $1 AND e.key = $2 AND e.deleted_at IS NULL",
    types: &[pg_sys::TEXTOID, pg_sys::TEXTOID],
};
static VARIANTS: Statement = Statement {
    text: "SELECT key, weight, payload, variant FROM exp.variant WHERE experiment_id = $1 ORDER BY variant",
    types: &[pg_sys::INT4OID],
};

struct Loaded {
    id: i32,
    status: Status,
    serve: Serve,
    winner: Option<i16>,
    salt: String,
    hash: HashScheme,
    coverage: f64,
}

fn load(store: &Store, scope: &str, key: &str) -> Option<Definition> {
    let found = sql::read_one(store, &EXPERIMENT, &[param(scope), param(key)], Sees::Latest, |row| Loaded {
        id: row.need(1),
        status: Status::parse(&row.need::<String>(2)).expect("the table has a CHECK"),
        serve: Serve::parse(&row.need::<String>(3)).expect("the table has a CHECK"),
        winner: row.get(4),
        salt: row.need(5),
        hash: HashScheme::parse(&row.need::<String>(6)).expect("exp_define checks the scheme"),
        coverage: row.need(7),
    })?;
    let numbered = |row: &Row| (row.need::<i16>(4), variant(row));
    let rows = sql::read(store, &VARIANTS, &[param(found.id)], Sees::Latest, numbered);
    let first = rows.first().map_or(0, |(number, _)| *number);
    let variants: Vec<Variant> = rows.into_iter().map(|(_, variant)| variant).collect();
    let weights: Vec<f64> = variants.iter().map(|variant| variant.weight).collect();
    let rules = Rules {
        status: found.status,
        serve: found.serve,
        winner: found.winner.map(|winner| (winner - first) as usize),
        line: Line::new(&weights, found.coverage),
        bucketer: Bucketer::new(found.hash, &bucket::seed(scope, &found.salt)),
    };
    Some(Definition { id: found.id, rules, variants, first })
}

fn variant(row: &Row) -> Variant {
    let key: String = row.need(1);
    Variant {
        key_datum: Varlena::copy(key.as_str().into_datum().expect("a text")),
        key,
        weight: row.need(2),
        payload_datum: row.copy(3).map(Varlena::copy),
    }
}
