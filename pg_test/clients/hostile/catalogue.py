"""The extension's functions and aggregates as the database's catalogue has them: a new one is tested by itself."""

import re
from dataclasses import dataclass
from pathlib import Path

QUERY = """
    SELECT p.proname, p.prokind::text, p.provolatile::text, p.proretset, p.pronargdefaults,
        coalesce(p.proargnames[:p.pronargs], '{}'),
        ARRAY(SELECT format_type(t, NULL) FROM unnest(p.proargtypes::oid[]) WITH ORDINALITY AS a (t, i) ORDER BY i)
    FROM pg_depend AS d JOIN pg_proc AS p ON p.oid = d.objid AND d.classid = 'pg_proc'::regclass
    WHERE d.refclassid = 'pg_extension'::regclass AND d.deptype = 'e'
        AND d.refobjid = (SELECT oid FROM pg_extension WHERE extname = 'pg_experiment')
    ORDER BY p.oid::regprocedure::text"""


@dataclass(frozen=True)
class Function:
    name: str
    kind: str
    volatility: str
    returns_set: bool
    defaults: int
    names: tuple
    types: tuple

    @property
    def is_aggregate(self):
        return self.kind == "a"

    @property
    def signature(self):
        return f"{self.name}({', '.join(self.types)})"

    def arguments(self):
        """Name, type and whether it must be given, of each argument."""
        required = len(self.types) - self.defaults
        names = list(self.names) + [""] * (len(self.types) - len(self.names))
        return [(name, kind, i < required) for i, (name, kind) in enumerate(zip(names, self.types))]


def functions(connection):
    """All that SQL can call: what takes `internal` is an aggregate's, and Postgres lets nobody else call it."""
    rows = connection.execute(QUERY).fetchall()
    return [Function(*row[:5], tuple(row[5]), tuple(row[6])) for row in rows if "internal" not in row[6]]


def documented_conditions():
    """The SQLSTATEs of each condition that docs/errors.md promises."""
    page = (Path(__file__).resolve().parents[3] / "docs" / "errors.md").read_text()
    conditions = {}
    for names, state in re.findall(r"^\| (`[A-Z_]+`(?:, `[A-Z_]+`)*) \| ([0-9A-Z]{5}) \|", page, re.MULTILINE):
        for name in re.findall(r"[A-Z_]+", names):
            conditions.setdefault(name, set()).add(state)
    return conditions
