"""The state of a scope as a set of lines that two scopes can be compared by: every table of schema exp, with names in
place of numbers, and without what is another at every run (times, transactions, digests)."""

import json
import re

# Not of a scope, or said by others: tally and tally_delta are one count, compared as such.
LEFT_OUT = {
    "store",
    "signal",
    "task",
    "aggregation",
    "scope",
    "tally",
    "tally_delta",
    "setting",
    "bucket",
    "config_version",
    "publication",
}
DROPPED = {
    "id", "xid", "era", "epoch", "counted", "timeline", "digest", "subject_digest", "document", "evidence",
    "measured", "srm_seq_p", "pid", "client", "application", "session_role", "event_id", "decision_id", "own_xid",
    "stops", "built",
}  # fmt: skip
# What the making of the scopes left is the same in all, and long.
LATER = {"audit": "t.id > (SELECT audit FROM public.made)", "outbox": "t.id > (SELECT event FROM public.made)",
         "delivery": "t.event_id > (SELECT event FROM public.made)"}  # fmt: skip
# Columns that only some tables are compared without.
DROPPED_OF = {
    "winner_policy": {"state"},
    "bandit": {"state", "error"},
    "delivery": {"sequence"},
    "moment": {"y", "yy", "d", "dd", "yd", "x", "xx", "xy"},
}
NAMED = {"metric_id": "metric.metric", "audience_id": "audience.audience", "layer_id": "layer.layer",
         "holdout_id": "experiment.key", "subscription_id": "subscription.name"}  # fmt: skip
UNSTABLE = re.compile(r"(_at|^at|^id|^until|^digest|^sha256|^watermark|^version)$")
SUBJECT = re.compile(
    r"\b(" + "|".join(["ann", "bob", "anon", "old", "new", "guest", "tester", "left"]) + r")~[0-9]+~[0-9]+"
)
SCOPE = re.compile(r"\bt[0-9]{4}t\b")


# What is compared otherwise than row by row.
SUMMED = [
    """SELECT 'tally', jsonb_build_object('of', e.key, 'variant', v.key, 'counts', (
           SELECT jsonb_build_array(sum(assigned), sum(subjects), sum(exposures))
           FROM (SELECT * FROM exp.tally UNION ALL SELECT * FROM exp.tally_delta) AS t
           WHERE t.experiment_id = e.id AND t.variant = v.variant)), NULL
       FROM e JOIN exp.variant AS v ON v.experiment_id = e.id WHERE e.deleted_at IS NULL""",
    """SELECT 'bucket', jsonb_build_object('of', e.key, 'metric', m.metric, 'width', width, 'variant', variant,
                                          'count', sum(count), 'sum', sum(sum)), NULL
       FROM exp.bucket AS b JOIN e ON e.id = experiment_id JOIN exp.metric AS m ON m.id = metric_id
       WHERE e.deleted_at IS NULL GROUP BY e.key, m.metric, width, variant""",
    # Commits may leave a publication to upkeep, which then makes one version of two: what counts is the last.
    """SELECT 'published', jsonb_build_object('scope', s.name, 'document', (
           SELECT document FROM exp.config_version AS v WHERE v.scope_id = s.id ORDER BY version DESC LIMIT 1)), NULL
       FROM s""",
    "SELECT 'setting', to_jsonb(t) - 'changed_at', NULL FROM exp.setting AS t",
    """SELECT 'aliased', to_jsonb(t), NULL
       FROM (SELECT name, aliased, erased FROM exp.scope WHERE id IN (SELECT id FROM s)) AS t""",
]
TABLES = """
    SELECT c.relname, array_agg(a.attname::text ORDER BY attnum), array_agg(format_type(atttypid, NULL) ORDER BY attnum)
    FROM pg_class AS c JOIN pg_attribute AS a ON a.attrelid = c.oid AND attnum > 0 AND NOT attisdropped
    WHERE relnamespace = 'exp'::regnamespace AND relkind IN ('r', 'p') AND NOT relispartition
    GROUP BY c.relname ORDER BY 1"""


def function(connection):
    """The statement that makes public.state(scope), written from the catalogue: a new table is in it by itself."""
    tables = connection.execute(TABLES).fetchall()
    rows = [_rows(*table) for table in tables if table[0] not in LEFT_OUT]
    body = "\nUNION ALL ".join(SUMMED + rows)
    return f"""
        CREATE FUNCTION public.state(text) RETURNS TABLE (relation text, line text, place text) LANGUAGE plpgsql AS $state$
        BEGIN RETURN QUERY WITH
        s AS MATERIALIZED (SELECT id, name FROM exp.scope WHERE name = $1 OR name LIKE $1 || '/%'),
        e AS MATERIALIZED (SELECT id, key, deleted_at FROM exp.experiment WHERE scope_id IN (SELECT id FROM s)),
        lines (relation, line, place) AS ({body}) SELECT l.relation, l.line::text, l.place FROM lines AS l; END $state$"""


def _rows(table, columns, types):
    """The query for the rows of a table that are of the scope."""
    joins, where, names = _of_scope(table, columns)
    for column in columns:
        if column in NAMED:
            target, name = NAMED[column].split(".")
            joins += f" LEFT JOIN exp.{target} AS n_{column} ON n_{column}.id = t.{column}"
            names[column] = f"n_{column}.{name}"
    if "scope_id" in columns:
        names["scope_id"] = "(SELECT name FROM s WHERE s.id = t.scope_id)"
    if table in LATER:
        where += f" AND {LATER[table]}"
    unstable = DROPPED | DROPPED_OF.get(table, set())
    is_time = [kind.startswith(("timestamp", "tstz")) for kind in types]
    dropped = [column for column, time in zip(columns, is_time) if time or column in unstable]
    named = ", ".join(f"'{column}', {name}" for column, name in names.items())
    row = f"to_jsonb(t) - ARRAY{dropped}::text[] || jsonb_build_object({named})"
    return f"SELECT '{table}', {row}, t.tableoid::text || t.ctid::text FROM exp.{table} AS t{joins} WHERE {where}"


def _of_scope(table, columns):
    """How a table's rows are found to be of the scope: joins, a condition, and columns with their names."""
    if table == "experiment":
        return "", "t.id IN (SELECT id FROM e) AND t.deleted_at IS NULL", {}
    if table == "event":
        return " LEFT JOIN e ON e.id = t.experiment_id", "t.scope_id IN (SELECT id FROM s)", {"experiment_id": "e.key"}
    if "experiment_id" in columns:
        return " JOIN e ON e.id = t.experiment_id AND e.deleted_at IS NULL", "true", {"experiment_id": "e.key"}
    if "scope_id" in columns:
        return "", "t.scope_id IN (SELECT id FROM s)", {}
    assert "scope" in columns, f"exp.{table} has neither a scope nor an experiment: say in state.py how to compare it"
    # Of no experiment is what tells of publications.
    of_one = " AND t.experiment <> ''" if "experiment" in columns else ""
    return "", "t.scope IN (SELECT name FROM s)" + of_one, {}


def _stable(value):
    if isinstance(value, dict):
        return {key: _stable(inner) for key, inner in value.items() if not UNSTABLE.search(key)}
    if isinstance(value, list):
        return [_stable(inner) for inner in value]
    return value


def canonical(text):
    """A line of JSON with roles in place of subjects and of the scope, without times."""
    text = SCOPE.sub("SCOPE", SUBJECT.sub(r"\1", text))
    return json.dumps(_stable(json.loads(text)), sort_keys=True)


def of(connection, scope):
    """The scope's lines, sorted."""
    rows = connection.execute("SELECT relation, line FROM public.state(%s)", [scope]).fetchall()
    return tuple(sorted(f"{relation} {canonical(line)}" for relation, line in rows))


def places(connection, scope):
    """Lines by where their rows are: what is no longer there was updated or deleted."""
    rows = connection.execute(
        "SELECT relation, line, place FROM public.state(%s) WHERE place IS NOT NULL", [scope]
    ).fetchall()
    return {place: f"{relation} {canonical(line)}" for relation, line, place in rows}
