"""Random SQL literals by type and by the name of the argument: valid ones, near misses, and plain nonsense."""

import json
import random

# Quotes and quoting of every kind, format strings, direction and width, paths, markup, what other languages interpret.
TEXTS = [
    "", " ", "'", "''", '"', "\\", "\\'", "$$", "$1", "$tag$", "%s", "%n%n%n", "%", "{}", "{0}", "${x}", "#{x}", "{{7*7}}",
    "';--", "'; DROP TABLE exp.assignment; --", "\") OR 1=1 --", "/*", "*/", "--", ";", "\t", "a\tb", "a\nb", "\r\n", "\x01",
    "\x7f", "\u0085", "\u009b31m", "\x1b[31m", "\u00a0", "\u200b", "a\u200bb", "\u200d", "\ufeff", "\u202e", "a\u202eb",
    "\u2066x\u2069", "e\u0301", "\u0301", "\u1100\u1161\u11a8", "\u0130i\u0131I", "\u00df", "\ufb03", "\u2028", "\u2029",
    "\ue000", "\ufffd", "\ufffe", "\uffff", "\U0001f600", "\U0001f468\u200d\U0001f469\u200d\U0001f467", "\U0010ffff",
    "../../etc/passwd", "/dev/null", "C:\\con", "file:///etc/passwd", "http://169.254.169.254/", "javascript:alert(1)",
    "</script><script>alert(1)</script>", "<!--", "]]>", "&lt;", "__proto__", "constructor", "hasOwnProperty", "toString",
    "null", "NULL", "true", "NaN", "-0", "0x10", "1e400", "1_000", "\u0661\u0662\u0663", "global", "exp", "pg_temp", "public",
    "control", "Control", "CONTROL", "\u0441ontrol", "[]", "{}", "[1,2", "{\"a\":1}", "{a,b}", "{NULL}", "(1,2)", "\\N", "\\.",
    "\\x00", "\\u0000", "a" * 255, "a" * 256, "\u00e9" * 127, "\u00e9" * 128, "a" * 1024, "a" * 1025, ".", "a.b", "a..b", "*",
    ".*", "(?:a+)+$", "(", "[", "10.0.0.0/8", "::/0", "1.2.3", "01.2.3", "1.2.3-rc.1+b", "2026-02-30T00:00:00Z",
]  # fmt: skip

FLOATS = ["0", "-0", "1", "0.5", "0.05", "0.8", "1e-320", "5e-324", "1.7976931348623157e308", "-1.7976931348623157e308",
          "NaN", "Infinity", "-Infinity", "-1", "100", "1e15", "0.49999999999999994", "0.9999999999999999", "1e-300", "2", "3.7"]  # fmt: skip
INTEGERS = [0, 1, -1, 2, 3, 5, 10, 100, 101, 1000, 1001, 32767, 32768]
EXTREMES = {
    "smallint": [-32768, 32767],
    "integer": [-(2**31), 2**31 - 1],
    "bigint": [-(2**63), 2**63 - 1, 2**31, 2**53 + 1],
}
TIMES = ["now", "infinity", "-infinity", "epoch", "2026-01-01 00:00:00+00", "4713-01-01 00:00:00+00 BC",
         "294276-12-31 23:59:59.999999+00", "1999-12-31 23:59:60+00", "tomorrow", "yesterday", "2038-01-19 03:14:08+00"]  # fmt: skip
INTERVALS = ["0", "1 day", "1 hour", "5 minutes", "-1 day", "1 month", "7 days", "178000000 years", "-178000000 years",
             "2147483647 months", "2147483647 days", "1 microsecond", "-1 microsecond", "30 seconds", "1 mon -30 days"]  # fmt: skip
NUMBERS = ["0", "-0", "0.0", "1", "-1", "1e400", "-1e400", "1e-400", "1E+5", "0.1", "5000", "9999", "10000", "4999.5",
           "123456789012345678901234567890.12345678901234567890", "9007199254740993", "2", "0.5", "1e16383"]  # fmt: skip


class Raw(str):
    """A number as it is written."""


def dump(value):
    if isinstance(value, Raw):
        return str(value)
    if isinstance(value, dict):
        return "{" + ",".join(f"{json.dumps(k, ensure_ascii=False)}:{dump(v)}" for k, v in value.items()) + "}"
    if isinstance(value, list):
        return "[" + ",".join(map(dump, value)) + "]"
    return json.dumps(value, ensure_ascii=False)


RULE_VALUES = {"eq": "DE", "in": ["DE", 1, None], "gt": 3, "regex": "^a.*z$", "exists": True, "before": "2027-01-01T00:00:00Z",
               "cidr": ["10.0.0.0/8", "2001:db8::/32"], "semverGte": "1.2.3", "startsWith": "a", "contains": "b", "notIn": [1]}  # fmt: skip


# Types as they are named where the search path cannot be trusted.
TYPE_NAMES = {"double precision": "float8", "timestamp with time zone": "timestamptz", "bigint": "int8", "integer": "int4",
              "boolean": "bool", "double precision[]": "float8[]", "bigint[]": "int8[]"}  # fmt: skip


class Generator:
    """`sense` is the share of values that are meant to be right."""

    def __init__(self, seed, keys, scopes, subjects, sense=0.8):
        self.random = random.Random(seed)
        self.keys, self.scopes, self.subjects, self.sense = keys, scopes, subjects, sense

    def chance(self, share):
        return self.random.random() < share

    def pick(self, values):
        return self.random.choice(values)

    # Texts

    def text(self):
        kind = self.random.random()
        if kind < 0.6:
            return self.pick(TEXTS)
        if kind < 0.8:
            return self.pick(TEXTS) + self.pick(TEXTS)
        if kind < 0.97:
            alphabet = self.pick(["ab", "aé\u0301\u202e\u200b'\"\\$%", "".join(map(chr, range(1, 128)))])
            return "".join(self.random.choices(alphabet, k=self.random.randrange(40)))
        return self.pick(TEXTS)[:8] * self.random.randrange(20_000) if kind < 0.9995 else "x" * (1 << 20)

    def name(self, known):
        return self.pick(known) if self.chance(self.sense) else self.text()

    # JSON

    def json(self, depth=3):
        kind = self.random.randrange(9 if depth else 6)
        if kind < 2:
            return self.text()[:3000]
        if kind < 4:
            return Raw(self.pick(NUMBERS))
        if kind < 6:
            return self.pick([None, True, False])
        size = self.random.randrange(4)
        if kind == 6:
            return {self.text()[:300]: self.json(depth - 1) for _ in range(size)}
        return [self.json(depth - 1) for _ in range(size)]

    def nested(self):
        depth = self.pick([10, 126, 127, 128, 129, 500, 5000])
        return self.pick(["[", '{"a":']) * depth

    def near(self, valid):
        """A valid document, or one with a node replaced, taken away, doubled or added."""
        doc = json.loads(json.dumps(valid))
        for _ in range(self.pick([0, 0, 1, 1, 2, 4])):
            doc = self.mutated(doc)
        return doc

    def mutated(self, doc):
        if not isinstance(doc, (dict, list)) or not doc or self.chance(0.1):
            return self.json(2)
        names = list(doc) if isinstance(doc, dict) else range(len(doc))
        name = self.pick(list(names))
        what = self.random.randrange(5)
        if what < 2:
            doc[name] = self.mutated(doc[name])
        elif what == 2:
            del doc[name]
        elif what == 3 and isinstance(doc, list):
            doc.append(doc[name])
        elif what == 3:
            doc[self.text()[:300]] = self.json(1)
        else:
            doc[name] = self.json(2)
        return doc

    def variants(self):
        listed = [{"key": "control", "weight": 1}, {"key": "treatment", "weight": 2.5, "payload": {"color": self.text()[:100]}}]
        return self.pick([listed, listed, {"control": 1, "treatment": 1}, [{"key": "a", "config": "c1"}, {"key": "b"}]])

    def rules(self):
        def condition():
            operator = self.pick(list(RULE_VALUES))
            return {"attribute": self.pick(["country", "a.b", "v"]), "operator": operator, "value": RULE_VALUES[operator]}

        return [{"conditions": [condition() for _ in range(self.random.randrange(3))]} for _ in range(self.random.randrange(3))]

    def context(self):
        return {"country": self.pick(["DE", "AT", self.text()[:50]]), "v": self.pick([1, "1.2.3", None]), "a": {"b": "abc"}}

    def event(self):
        event = {"subject": self.pick(self.subjects), "event": "bought", "value": 1.5, "meta": {"a": 1}}
        return {**event, **self.pick([{}, {"dedupe_key": "d1"}, {"ts": "2026-11-01T00:00:00Z"}, {"key": self.pick(self.keys)}])}

    def document(self, name):
        """What a jsonb argument of this name wants."""
        valid = {
            "variants": self.variants,
            "variant": lambda: {"key": "added", "weight": 1},
            "allocations": lambda: [{"variant": "control", "start": 0, "end": 4999}, {"variant": "treatment", "start": 5000, "end": 9999}],
            "rules": self.rules,
            "targeting": self.rules,
            "layer": lambda: {"layer": "l1", "start": 0, "end": 99},
            "metadata": lambda: {"a": 1},
            "patch": lambda: self.pick([{"name": "n"}, {"tags": ["a"]}, {"audience": None}, {"coverage": 0.5}, {"rules": self.rules()}, {"end_at": "2030-01-01"}, {"payloads": {"control": 1}}]),
            "context": self.context,
            "events": lambda: [self.event() for _ in range(self.random.randrange(4))],
            "policy": lambda: self.pick([{"mode": "automatic", "metric": "m1", "n_star": 1000, "mde": 0.1}, {"mode": "anytime", "metric": "m1", "dwell": "0"}, {"mode": "manual", "guardrails": [{"metric": "m2", "margin": 1}]}, {"override": "control"}]),
            "config": self.context,
            "results": lambda: [{"subscription_id": 1, "event": 1, "ok": False, "error": "e"}],
            "prior": lambda: self.pick([{"mean": 0, "sd": 1}, {"alpha": 1, "beta": 1}]),
            "doc": lambda: {"features": {"f": {"rules": [{"key": "imported", "variations": [0, 1], "weights": [0.5, 0.5], "condition": {"country": {"$in": ["DE"]}}}]}}, "experiments": []},
            "meta": lambda: {"a": 1},
        }.get(name)  # fmt: skip
        moments = name in ("control", "treatment", "moments")
        if moments:
            n = self.random.randrange(1, 1000)
            return {"n": n, "mean": 1.5, "m2": 30.0, "min": 0, "max": 9, "nonzero": n // 2, "m3": 1, "m4": 100}
        return valid() if valid else self.json()

    def jsonb(self, name):
        kind = self.random.random()
        if kind < 0.03 and self.sense < 1:
            opening = self.nested()
            closing = ("]" if opening[0] == "[" else "}") * (len(opening) // (1 if opening[0] == "[" else 5))
            return opening + "1" + closing
        if kind > self.sense:
            return dump(self.json())
        return dump(self.near(self.document(name)) if self.sense < 1 else self.document(name))

    # Literals

    def words(self, name):
        """What a text argument of this name wants."""
        known = {
            "key": self.keys, "scope": self.scopes, "parent": self.scopes, "subject": self.subjects, "from_subject": self.subjects,
            "to_subject": self.subjects, "metric": ["m1", "m2", "m3"], "event": ["bought", "seen"], "numerator": ["m1"],
            "denominator": ["m2"], "role": ["secondary", "primary", "guardrail", "tuples_reader"], "status": ["running", "draft", "paused", "stopped", "archived", "completed"],
            "hash": ["native", "unleash", "growthbook_v2", "murmur3_10000"], "variant": ["control", "treatment", "a"], "winner": ["control"],
            "serve": ["none", "enrolled", "winner"], "access": ["reader", "app", "admin"], "format": ["growthbook", "experiment-service", "native"],
            "method": ["fieller", "delta", "holm", "bh"], "correction": ["holm", "by"], "population": ["exposed", "assigned"],
            "kind": ["count", "sum", "avg", "rate", "conversion", "ratio", "mean", "proportion", "cuped"], "objective": ["maximize", "minimize"],
            "audience": ["a1", "a2"], "layer": ["l1"], "holdout": ["h1"], "slug": ["c1", "c2"], "lift": ["fieller", "delta", "log"],
            "task": ["schedule", "fold", "aggregate", "evaluate", "partitions", "retention", "deletes", "bandit"], "by": ["country", "v"],
            "query": ["SELECT 'u1' AS subject, 'control' AS variant", "SELECT 1", "SELECT 'u2' AS subject, 'x' AS variant, 'infinity'::pg_catalog.timestamptz AS exposed_at", "TABLE exp.assignment"],
            "source": ["SELECT 'u1' AS subject, 1 AS value, pg_catalog.now() AS ts", "SELECT 1"], "url": ["https://example.org/h"], "secret_ref": ["SECRET"],
            "name": ["s1", "default_hash", "events_retention_days", "metrics_retention_days"], "relay": ["r1"], "state": ["waiting", "dead"], "watermark": ["now"],
            "topics": ["*", "experiment.*"], "keys": self.keys, "subjects": self.subjects, "aliases": ["al1"],
        }  # fmt: skip
        return known.get(name, ["x"])

    def number(self, kind):
        values = self.pick([INTEGERS, INTEGERS, EXTREMES[kind]])
        return str(self.pick(values))

    def element(self, name, kind):
        """A value of a type as text; None for NULL."""
        if self.chance(0.04):
            return None
        if kind == "jsonb":
            return self.jsonb(name)
        if kind in EXTREMES:
            return self.number(kind)
        if kind == "double precision":
            return self.pick(FLOATS) if self.chance(0.7) else repr(self.random.uniform(-2, 2))
        if kind == "boolean":
            return self.pick(["t", "f"])
        if kind == "interval":
            return self.pick(INTERVALS)
        if kind == "timestamp with time zone":
            return self.pick(TIMES)
        return self.name(self.words(name))

    def array(self, name, kind):
        inner = kind.removesuffix("[]")
        # Each but NULL quoted: an array's own quoting.
        size = self.pick([0, 1, 2, 2, 3, 5, 20])
        values = [self.element({"contexts": "context"}.get(name, name), inner) for _ in range(size)]
        items = ",".join("NULL" if v is None else '"' + v.replace("\\", "\\\\").replace('"', '\\"') + '"' for v in values)
        if size and self.chance(0.1):
            return "{{" + items + "},{" + items + "}}"
        if size and self.chance(0.1):
            lower = self.pick([-5, 0, 2, 2**31 - 1 - size])
            return f"[{lower}:{lower + size - 1}]={{{items}}}"
        return "{" + items + "}"

    def literal(self, name, kind):
        if kind == '"any"':
            kind = self.pick(["text", "integer", "double precision", "boolean", "interval", "jsonb", "text[]"])
        value = self.array(name, kind) if kind.endswith("[]") else self.element(name, kind)
        name = "pg_catalog." + TYPE_NAMES.get(kind, kind)
        return f"NULL::{name}" if value is None else f"{quoted(value)}::{name}"

    def call(self, function):
        """A call with random values: some of the arguments that may be left out are."""
        if function.is_aggregate:
            return self.aggregate(function)
        given = []
        for name, kind, required in function.arguments():
            if required:
                given.append(self.literal(name, kind))
            elif self.chance(0.4):
                given.append(f"{name} => {self.literal(name, kind)}")
            elif name == "scope":
                given.append(f"scope => {quoted(self.pick(self.scopes))}")
        return f"SELECT * FROM public.{function.name}({', '.join(given)})"

    def aggregate(self, function):
        names = [f"c{i}" for i in range(len(function.types))]
        kinds = [(name or "moments", kind) for name, kind, _ in function.arguments()]
        rows = [f"({', '.join(self.literal(n, k) for n, k in kinds)})" for _ in range(self.random.randrange(1, 5))]
        return f"SELECT public.{function.name}({', '.join(names)}) FROM (VALUES {', '.join(rows)}) AS v ({', '.join(names)})"


def quoted(text):
    return "'" + text.replace("'", "''") + "'"
