//! The functions that can be called: what the database's catalogue says of the extension's members.

use std::collections::BTreeMap;
use std::fmt::Write;
use std::sync::{Arc, RwLock};
use std::time::{Duration, Instant};

use super::auth::Caller;
use super::problem::Problem;
use super::session::Mode;
use crate::app::App;

/// A name that is not known is looked for again only so often: asking for nonsense costs nothing.
const AGE: Duration = Duration::from_secs(5);

/// What runs SQL of its caller's, with the caller's rights. It cannot leave the role, but it can read whatever else the
/// role may read, and by HTTP there are functions only. (The query of a metric is defined by an administrator and answers
/// numbers; this one is any query of any size.)
const BY_SQL_ONLY: [&str; 1] = ["exp_import_assignments"];

/// Functions only, no aggregates, and none that takes or gives what has no value outside of the server.
const QUERY: &str = "
    SELECT n.nspname, p.proname, p.provolatile = 'v', p.proretset, pg_catalog.format_type(p.prorettype, NULL),
        coalesce(pg_catalog.obj_description(p.oid, 'pg_proc'), ''), coalesce(p.proargnames, '{}'),
        coalesce(p.proargmodes::text[], '{}'), types.names,
        ARRAY(SELECT pg_catalog.pg_get_function_arg_default(p.oid, i::int)
            FROM pg_catalog.generate_series(1, pg_catalog.cardinality(types.names)) AS i ORDER BY i)
    FROM pg_catalog.pg_extension AS e
    JOIN pg_catalog.pg_depend AS d ON d.refclassid = 'pg_catalog.pg_extension'::regclass AND d.refobjid = e.oid
        AND d.classid = 'pg_catalog.pg_proc'::regclass AND d.deptype = 'e'
    JOIN pg_catalog.pg_proc AS p ON p.oid = d.objid AND p.prokind = 'f'
    JOIN pg_catalog.pg_namespace AS n ON n.oid = p.pronamespace
    CROSS JOIN LATERAL (SELECT ARRAY(SELECT pg_catalog.format_type(t, NULL)
        FROM pg_catalog.unnest(coalesce(p.proallargtypes, p.proargtypes::oid[])) WITH ORDINALITY AS a (t, i)
        ORDER BY i)) AS types (names)
    WHERE e.extname = 'pg_experiment' AND 'internal' <> ALL (types.names)
        AND p.prorettype <> ALL ('{internal,cstring,trigger,event_trigger}'::regtype[])
    ORDER BY 2";

/// Something with a name and a type.
#[derive(Debug, Clone, PartialEq)]
pub struct Column {
    pub name: String,
    pub kind: String,
}

#[derive(Debug, Clone, PartialEq)]
pub struct Argument {
    pub name: String,
    pub kind: String,
    /// The expression; none where it must be given.
    pub default: Option<String>,
}

/// What a call answers.
#[derive(Debug, Clone, PartialEq)]
pub enum Output {
    Value(String),
    Values(String),
    Row(Vec<Column>),
    Rows(Vec<Column>),
}

/// A function that can be called.
#[derive(Debug, Clone, PartialEq)]
pub struct Function {
    pub schema: String,
    pub name: String,
    pub comment: String,
    /// Whether it may write.
    pub volatile: bool,
    pub arguments: Vec<Argument>,
    pub output: Output,
    /// The statement that calls it with one JSON object, $1; without it where there are no arguments.
    pub by_json: String,
    /// The statement that calls it with an array of texts, $1.
    pub by_texts: String,
}

/// What is known of the functions, and since when.
#[derive(Default)]
pub struct Catalogue {
    known: RwLock<Option<(Instant, Arc<Functions>)>>,
}

pub type Functions = BTreeMap<String, Arc<Function>>;

impl Catalogue {
    /// All functions.
    ///
    /// # Errors
    /// Where the database cannot be asked.
    pub async fn functions(&self, app: &App) -> Result<Arc<Functions>, Problem> {
        match self.known() {
            Some((_, functions)) if !functions.is_empty() => Ok(functions),
            _ => self.read(app).await,
        }
    }

    /// One function; one that is not known is looked for in the database again.
    ///
    /// # Errors
    /// 404, or where the database cannot be asked.
    pub async fn function(&self, app: &App, name: &str) -> Result<Arc<Function>, Problem> {
        if BY_SQL_ONLY.contains(&name) {
            return Err(Problem::forbidden(format!(
                "SQL_REFUSED: {name} runs a query of its caller's, and is not served by HTTP"
            ))
            .with_hint("Call it in the database."));
        }
        let functions = self.functions(app).await?;
        if let Some(function) = functions.get(name) {
            return Ok(function.clone());
        }
        let functions = self.refresh(app).await?.unwrap_or(functions);
        functions.get(name).cloned().ok_or_else(|| not_found(name, &functions))
    }

    /// The functions as they are now; none where they were read just before.
    ///
    /// # Errors
    /// Where the database cannot be asked.
    pub async fn refresh(&self, app: &App) -> Result<Option<Arc<Functions>>, Problem> {
        if self.known().is_some_and(|(since, _)| since.elapsed() > AGE) {
            self.read(app).await.map(Some)
        } else {
            Ok(None)
        }
    }

    fn known(&self) -> Option<(Instant, Arc<Functions>)> {
        self.known.read().expect("nobody panics with it").clone()
    }

    /// Reads the functions anew.
    ///
    /// # Errors
    /// Where the database cannot be asked.
    pub async fn read(&self, app: &App) -> Result<Arc<Functions>, Problem> {
        let session = app.session(&Caller::RELAY, Mode::Read).await?;
        let rows = session.query(QUERY, &[]).await?;
        session.commit().await?;
        let functions = rows.iter().map(function).filter(|function| !BY_SQL_ONLY.contains(&function.name.as_str()));
        let functions = functions.map(|function| (function.name.clone(), Arc::new(function)));
        let functions: Arc<Functions> = Arc::new(functions.collect());
        *self.known.write().expect("nobody panics with it") = Some((Instant::now(), functions.clone()));
        Ok(functions)
    }
}

/// 404, as PostgREST says it.
pub fn not_found(name: &str, functions: &Functions) -> Problem {
    let problem = Problem::new(
        axum::http::StatusCode::NOT_FOUND,
        "PGRST202",
        format!("Could not find the function {name} in the schema cache"),
    );
    let near = functions
        .keys()
        .filter(|known| known.contains(name) || name.contains(known.as_str()))
        .min_by_key(|known| known.len());
    Problem {
        details: Some(format!("Searched for the function {name}, but no matches were found in the schema cache.")),
        hint: near.map(|near| format!("Perhaps you meant to call the function {near}")),
        ..problem
    }
}

fn function(row: &tokio_postgres::Row) -> Function {
    let (schema, name): (String, String) = (row.get(0), row.get(1));
    let (volatile, set, result): (bool, bool, String) = (row.get(2), row.get(3), row.get(4));
    let (names, modes, kinds): (Vec<String>, Vec<String>, Vec<String>) = (row.get(6), row.get(7), row.get(8));
    let defaults: Vec<Option<String>> = row.get(9);
    let (mut arguments, mut columns) = (Vec::new(), Vec::new());
    for (index, (kind, default)) in kinds.into_iter().zip(defaults).enumerate() {
        let name =
            names.get(index).filter(|name| !name.is_empty()).cloned().unwrap_or_else(|| format!("_{}", index + 1));
        if modes.get(index).is_none_or(|mode| mode == "i") {
            arguments.push(Argument { name, kind: spelled(kind), default });
        } else {
            columns.push(Column { name, kind });
        }
    }
    let output = match (set, columns.len()) {
        (true, 0) => Output::Values(result),
        (false, 0) => Output::Value(result),
        // One OUT column is a plain value, except in a table.
        (false, 1) => Output::Value(columns.swap_remove(0).kind),
        (true, _) => Output::Rows(columns),
        (false, _) => Output::Row(columns),
    };
    let by_json = by_json(&schema, &name, &arguments, &output);
    let by_texts = by_texts(&schema, &name, &arguments, &output);
    Function { schema, name, comment: row.get(5), volatile, arguments, output, by_json, by_texts }
}

/// A type that a value can be given of: `"any"` is a text.
fn spelled(kind: String) -> String {
    if kind == "\"any\"" { "text".to_owned() } else { kind }
}

pub fn quote(name: &str) -> String {
    format!("\"{}\"", name.replace('"', "\"\""))
}

fn by_json(schema: &str, name: &str, arguments: &[Argument], output: &Output) -> String {
    let columns = join(arguments.iter().map(|argument| format!("{} {}", quote(&argument.name), argument.kind)));
    let given = format!("pg_catalog.json_to_record($1::text::json) AS a ({columns})");
    statement(schema, name, arguments, output, &given)
}

fn by_texts(schema: &str, name: &str, arguments: &[Argument], output: &Output) -> String {
    let columns = join(arguments.iter().enumerate().map(|(index, argument)| {
        format!("CAST(($1::text[])[{}] AS {}) AS {}", index + 1, argument.kind, quote(&argument.name))
    }));
    statement(schema, name, arguments, output, &format!("(SELECT {columns}) AS a"))
}

/// The answer is one row: the JSON, and how many rows that is of. What is not given, or null, has its default.
fn statement(schema: &str, name: &str, arguments: &[Argument], output: &Output, given: &str) -> String {
    let passed = join(arguments.iter().map(|Argument { name, default, .. }| {
        let name = quote(name);
        match default.as_deref().filter(|default| !default.starts_with("NULL")) {
            Some(default) => format!("{name} => coalesce(a.{name}, {default})"),
            None => format!("{name} => a.{name}"),
        }
    }));
    let select = match output {
        Output::Value(_) => "SELECT pg_catalog.to_json(r.v)::text, 1::bigint",
        Output::Row(_) => "SELECT pg_catalog.to_json(r)::text, 1::bigint",
        Output::Values(_) => "SELECT coalesce(pg_catalog.json_agg(r.v), '[]')::text, pg_catalog.count(*)",
        Output::Rows(_) => "SELECT coalesce(pg_catalog.json_agg(r), '[]')::text, pg_catalog.count(*)",
    };
    let alias = if matches!(output, Output::Value(_) | Output::Values(_)) { "r (v)" } else { "r" };
    let mut statement = format!("{select} FROM ");
    if !arguments.is_empty() {
        let _ = write!(statement, "{given}, LATERAL ");
    }
    let _ = write!(statement, "{}.{}({passed}) AS {alias}", quote(schema), quote(name));
    statement
}

fn join(parts: impl Iterator<Item = String>) -> String {
    parts.collect::<Vec<_>>().join(", ")
}

#[cfg(test)]
mod tests {
    use super::*;

    fn argument(name: &str, kind: &str, default: Option<&str>) -> Argument {
        Argument { name: name.to_owned(), kind: kind.to_owned(), default: default.map(str::to_owned) }
    }

    #[test]
    fn a_statement_gives_each_argument_its_type_and_default() {
        let arguments = [argument("key", "text", None), argument("to\"do", "jsonb", Some("'{}'::jsonb"))];
        assert_eq!(
            by_json("public", "exp_x", &arguments, &Output::Rows(Vec::new())),
            "SELECT coalesce(pg_catalog.json_agg(r), '[]')::text, pg_catalog.count(*) \
             FROM pg_catalog.json_to_record($1::text::json) AS a (\"key\" text, \"to\"\"do\" jsonb), \
             LATERAL \"public\".\"exp_x\"(\
             \"key\" => a.\"key\", \"to\"\"do\" => coalesce(a.\"to\"\"do\", '{}'::jsonb)) AS r"
        );
        assert!(
            by_texts("s", "f", &arguments, &Output::Value("text".to_owned()))
                .contains("CAST(($1::text[])[2] AS jsonb)")
        );
    }

    #[test]
    fn without_arguments_there_is_no_parameter() {
        let statement = by_json("s", "f", &[], &Output::Value("text".to_owned()));
        assert_eq!(statement, "SELECT pg_catalog.to_json(r.v)::text, 1::bigint FROM \"s\".\"f\"() AS r (v)");
    }
}
