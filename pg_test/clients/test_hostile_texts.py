"""Two hundred hostile texts as keys, subjects and payloads: stored as given, or refused clearly; never interpreted."""

import json
from decimal import Decimal

import psycopg
import pytest
from hostile.texts import HOSTILE, is_key, is_subject
from psycopg import sql
from psycopg.types.json import Jsonb, set_json_loads

KEYS = [text for text in HOSTILE if is_key(text)]
SUBJECTS = [text for text in HOSTILE if is_subject(text)]
MEGABYTE = "\u202e'x$$" * 150_000


@pytest.fixture(scope="module")
def store():
    with psycopg.connect(autocommit=True) as connection:
        set_json_loads(lambda text: json.loads(text, parse_float=Decimal), connection)
        connection.execute("CREATE EXTENSION pg_experiment")
        connection.execute("SELECT exp_init()")
        yield connection


def value(store, query, *given):
    row = store.execute(query, given).fetchone()
    return row and row[0]


def column(store, query, *given):
    return [row[0] for row in store.execute(query, given).fetchall()]


def error(store, query, *given):
    with pytest.raises(psycopg.Error) as caught:
        store.execute(query, given)
    return caught.value.sqlstate, caught.value.diag.message_primary.split(":")[0]


def relations(store):
    """How many rows each table of the store has."""
    names = column(store, "SELECT relname FROM pg_class WHERE relnamespace = 'exp'::regnamespace AND relkind IN ('r', 'p')")
    return {name: value(store, sql.SQL("SELECT count(*) FROM exp.{}").format(sql.Identifier(name))) for name in names}


def test_there_are_two_hundred():
    assert len(HOSTILE) >= 200 and len(KEYS) >= 200 and len(SUBJECTS) >= 200


@pytest.fixture(scope="module")
def defined(store):
    """An experiment of each key, in which nearly everything that is a text is that text; one transaction."""
    with store.transaction():
        for text in KEYS:
            variants = [{"key": text, "weight": 1, "payload": {text: [text]}}]
            metadata = {"text": text, text: 1}
            define = "SELECT exp_define(%s, %s, salt => %s, metadata => %s, targeting => %s)"
            rules = [{"conditions": [{"attribute": text, "operator": "neq", "value": text + "!"}]}]
            assert value(store, define, text, Jsonb(variants), text, Jsonb(metadata), Jsonb(rules)) is True
            patch = {"name": text, "description": text, "hypothesis": text, "owner": text, "tags": [text]}
            assert value(store, "SELECT exp_update(%s, %s) ->> 'name'", text, Jsonb(patch)) == text
    return store


def test_definitions(defined):
    listed = {row[0]: row for row in defined.execute("SELECT key, name, salt, tags, variants, metadata FROM exp_list()")}
    for text in KEYS:
        got = value(defined, "SELECT exp_get(%s)", text)
        assert got["key"] == got["name"] == got["description"] == got["hypothesis"] == got["owner"] == got["salt"] == text
        assert got["variants"][0]["key"] == text and got["variants"][0]["payload"] == {text: [text]}
        assert got["tags"] == [text] and got["metadata"] == {"text": text, text: 1}
        assert got["targeting"][0]["conditions"][0]["attribute"] == text
        assert listed[text][1] == listed[text][2] == text and listed[text][3] == [text]
        assert listed[text][4] == got["variants"] and listed[text][5] == got["metadata"]
    assert len(listed) == len(KEYS)


def test_snapshots(defined):
    native = value(defined, "SELECT exp_snapshot()")
    by_key = {experiment["key"]: experiment for experiment in native["experiments"]}
    growthbook = value(defined, "SELECT exp_snapshot(format => 'growthbook')")
    unrepresented = {one["key"] for one in growthbook["pg_experiment"]["unrepresented"]}
    for text in KEYS:
        assert by_key[text]["variants"] == [{"key": text, "weight": 1, "payload": {text: [text]}}]
        assert (text in growthbook["features"]) != (text in unrepresented)
    assert len(by_key) == len(KEYS)


def test_outbox_and_audit(defined):
    outbox = set(column(defined, "SELECT e ->> 'experiment' FROM jsonb_array_elements((exp_outbox(batch => 10000)).events) AS e"))
    for text in KEYS:
        assert text in outbox
        assert value(defined, "SELECT count(*) FROM exp_changes(%s)", text) >= 1
        assert set(column(defined, "SELECT key FROM exp_audit(%s)", text)) == {text}
        assert value(defined, "SELECT count(*) FROM exp_audit(%s) WHERE after ->> 'name' = %s", text, text) >= 1


def test_decisions(defined):
    for text in KEYS:
        context = Jsonb({text: text})
        reads = "SELECT variant, payload FROM exp_decide(%s, %s, keys => %s)"
        assert defined.execute(reads, (text, context, [text])).fetchall() == [(text, {text: [text]})]
        assert value(defined, "SELECT exp_peek(%s, %s, %s)", text, text, context) == text
        row = defined.execute("SELECT * FROM exp_log_exposure(%s, %s, %s)", (text, text, context)).fetchone()
        assert row == (text, True, "new", {text: [text]})
        assert column(defined, "SELECT context FROM exp_get_assignment(%s, %s)", text, text) == [{text: text}]
        assert column(defined, "SELECT variant FROM exp_results(%s) WHERE assigned = 1", text) == [text]
        enrolled = "SELECT experiment, variant FROM exp.enrolled WHERE subject = %s AND experiment = %s"
        assert defined.execute(enrolled, (text, text)).fetchall() == [(text, text)]
        assert value(defined, "SELECT count(*) FROM exp_explain(%s, %s, %s)", text, text, context) >= 1


def test_subjects(store):
    store.execute("SELECT exp_define('subjects', '{\"a\": 1}')")
    for text in SUBJECTS:
        assert value(store, "SELECT variant FROM exp_assign('subjects', %s)", text) == "a"
        meta = Jsonb({"m": text, text: text})
        # An event's name is a name.
        event = text if is_key(text) else "plain"
        assert value(store, "SELECT exp_log_event(%s, %s, 2, meta => %s)", text, event, meta) is not None
        batch = Jsonb([{"subject": text, "event": "batch", "value": 1, "meta": {"m": text}}])
        assert value(store, "SELECT exp_log_events(%s)", batch) == 1
        rows = store.execute("SELECT event, meta FROM exp.event WHERE subject = %s ORDER BY value DESC", (text,)).fetchall()
        assert rows == [(event, {"m": text, text: text}), ("batch", {"m": text})]
    stored = column(store, "SELECT subject FROM exp_assign_many('subjects', %s)", SUBJECTS)
    assert sorted(stored) == sorted(SUBJECTS)
    assert value(store, "SELECT assigned FROM exp_results('subjects')") == len(SUBJECTS)


def test_forced_merged_and_erased(store):
    store.execute("SELECT exp_define('personal', '{\"a\": 1, \"b\": 1}')")
    for text in SUBJECTS:
        known, unknown = text[:400], "anonymous " + text[:400]
        assert value(store, "SELECT exp_override('personal', %s, 'b')", unknown) is True
        assert value(store, "SELECT exp_peek('personal', %s)", unknown) == "b"
        store.execute("SELECT exp_override('personal', %s, NULL)", (unknown,))
        variant = value(store, "SELECT variant FROM exp_assign('personal', %s)", unknown)
        store.execute("SELECT exp_merge_subject(%s, %s)", (unknown, known))
        assert column(store, "SELECT variant FROM exp_get_assignment('personal', %s)", known) == [variant]
        store.execute("SELECT exp_erase_subject(%s)", (known,))
        assert column(store, "SELECT variant FROM exp_get_assignment('personal', %s)", known) == []
    assert value(store, "SELECT coalesce(sum(assigned), 0) FROM exp_results('personal')") == 0


def test_parts(store):
    """Audiences, configs, layers, holdouts, metrics and scopes of every name."""
    with store.transaction():
        for text in KEYS:
            rules = Jsonb([{"conditions": [{"attribute": text, "operator": "in", "value": [text]}]}])
            assert value(store, "SELECT exp_create_audience(%s, %s, name => %s) ->> 'name'", text, rules, text) == text
            assert value(store, "SELECT exp_get_audience(%s) -> 'rules'", text) == [
                {"conditions": [{"attribute": text, "operator": "in", "value": [text]}]}
            ]
            config = Jsonb({text: text})
            assert value(store, "SELECT exp_set_config(%s, %s, %s) -> 'config'", text, config, ["alias " + text[:50]]) == {text: text}
            assert value(store, "SELECT exp_get_config(%s) ->> 'slug'", "alias " + text[:50]) == text
            assert value(store, "SELECT exp_create_layer(%s) ->> 'layer'", text) == text
            assert value(store, "SELECT exp_define_metric(%s, 'count', %s, unit => %s)", text, text, text) is True
    listed = [column(store, f"SELECT {what} FROM exp_list_{what}s()") for what in ("audience", "layer", "metric")]
    assert [sorted(names) for names in listed] == [sorted(KEYS)] * 3
    assert sorted(column(store, "SELECT slug FROM exp_list_configs()")) == sorted(KEYS)
    with store.transaction():
        for text in KEYS:
            if text != "global":
                created = "SELECT exp_create_scope(%s, description => %s) ->> 'description'"
                assert value(store, created, text, text) == text
            store.execute("SELECT exp_define('below', '{\"a\": 1}', scope => %s)", (text,))
    assert set(column(store, "SELECT scope FROM exp_list_scopes()")) == set(KEYS) | {"global"}


def test_stops_with_any_reason(store):
    for number, text in enumerate(HOSTILE):
        key = f"stopped {number}"
        with store.transaction(force_rollback=True):
            store.execute("SELECT exp_define(%s, '{\"a\": 1}')", (key,))
            store.execute("SELECT exp_stop(%s, %s, 'a')", (key, text))
            assert value(store, "SELECT exp_get(%s) ->> 'winner_reason'", key) == text
            assert text in column(store, "SELECT payload ->> 'reason' FROM exp_changes(%s)", key)


def test_what_is_no_key_is_refused(store):
    before = relations(store)
    for text in ["", *(text for text in HOSTILE if not is_key(text)), MEGABYTE]:
        assert error(store, "SELECT exp_define(%s, '{\"a\": 1}')", text) == ("22023", "INVALID_KEY")
        assert error(store, "SELECT exp_get(%s)", text) == ("22023", "INVALID_KEY")
        assert error(store, "SELECT exp_define('k', %s)", Jsonb([{"key": text}])) == ("22023", "INVALID_VARIANTS")
        assert error(store, "SELECT exp_define('k', '{\"a\": 1}', scope => %s)", text) == ("22023", "INVALID_SCOPE")
    for text in ["", *(text for text in HOSTILE if not is_subject(text)), MEGABYTE]:
        assert error(store, "SELECT exp_assign('subjects', %s)", text) == ("22023", "INVALID_SUBJECT")
        assert error(store, "SELECT exp_log_event(%s, 'e')", text) == ("22023", "INVALID_SUBJECT")
        assert error(store, "SELECT exp_merge_subject('u', %s)", text) == ("22023", "INVALID_SUBJECT")
    assert relations(store) == before


def test_a_megabyte(store):
    large = {"large": MEGABYTE}
    assert error(store, "SELECT exp_assign('subjects', 'm', %s)", Jsonb(large)) == ("22023", "INVALID_CONTEXT")
    assert error(store, "SELECT exp_log_event('m', 'e', meta => %s)", Jsonb(large)) == ("22023", "INVALID_EVENT")
    assert error(store, "SELECT exp_set_config('large', %s)", Jsonb(large)) == ("22023", "INVALID_CONFIG")
    variants = Jsonb([{"key": "a", "payload": large}])
    assert value(store, "SELECT exp_define('large', %s, metadata => %s)", variants, Jsonb(large)) is True
    assert value(store, "SELECT exp_get('large')")["metadata"] == large
    assert value(store, "SELECT payload FROM exp_assign('large', 'm')") == large
    native = value(store, "SELECT exp_snapshot()")
    assert [e["variants"][0]["payload"] for e in native["experiments"] if e["key"] == "large"] == [large]
    store.execute("SELECT exp_delete_experiment('large')")


def test_numbers_keep_their_digits(store):
    digits = ["1e400", "-1e400", "1e-400", "0.1", "123456789012345678901234567890.12345678901234567890", "-0.0", "1.50", "9007199254740993"]
    payload = "[" + ",".join(digits) + "]"
    store.execute(f'SELECT exp_define(\'digits\', \'[{{"key": "a", "payload": {payload}}}]\', metadata => \'{{"d": {payload}}}\')')
    same = "SELECT {} = %s::jsonb AND ({})::text = (%s::jsonb)::text"
    for read in ("(exp_assign('digits', 'n')).payload", "exp_get('digits') -> 'metadata' -> 'd'"):
        assert value(store, same.format(read, read), payload, payload) is True
    assert value(store, "SELECT exp_assign('digits', 'n2', '{\"v\": 1e400}') IS NOT NULL") is True
    assert column(store, "SELECT context = '{\"v\": 1e400}' FROM exp_get_assignment('digits', 'n2')") == [True]
    assert error(store, "SELECT exp_define('k', '[{\"key\": \"a\", \"weight\": 1e400}]')") == ("22023", "INVALID_VARIANTS")


def test_depth(store):
    def nested(levels):
        return '{"a":' * levels + "1" + "}" * levels

    assert value(store, "SELECT variant FROM exp_assign('subjects', 'deep', %s)", nested(2000)) == "a"
    assert error(store, "SELECT exp_define('k', '{\"a\": 1}', metadata => %s)", nested(2000)) == ("22023", "INVALID_JSON")
    assert error(store, "SELECT exp_match(%s, '{}')", nested(2000)) == ("22023", "INVALID_JSON")
    # Deeper than the server's own stack: Postgres says so.
    assert error(store, "SELECT exp_assign('subjects', 'deep', %s)", nested(500_000))[0] in ("54001", "22023")
    assert value(store, "SELECT 1") == 1


def test_nul_and_invalid_encoding(store):
    before = relations(store)
    assert error(store, """SELECT exp_define('k', '{"a": 1}', metadata => '{"n": "\\u0000"}')""")[0] == "22P05"
    assert error(store, """SELECT exp_assign('subjects', 'n', '{"n": "\\ud800"}')""")[0] == "22P02"
    raw = store.pgconn
    for text in (b"\xff", b"\xc0\x80", b"\xed\xa0\x80", b"\xf5\x80\x80\x80", b"a\xe2\x82"):
        for call in (b"SELECT exp_assign('subjects', $1)", b"SELECT exp_define($1, '{\"a\": 1}')", b"SELECT exp_assign('subjects', 'n', $1)"):
            result = raw.exec_params(call, [text])
            assert result.error_field(psycopg.pq.DiagnosticField.SQLSTATE) == b"22021", (text, call)
    assert relations(store) == before


@pytest.mark.parametrize("client", ["LATIN1", "WIN1252", "SJIS", "SQL_ASCII"])
def test_client_encodings(store, client):
    with psycopg.connect(autocommit=True) as connection:
        connection.execute("SET client_encoding = 'UTF8'")
        connection.execute("SELECT exp_define(%s, '{\"a\": 1}')", (f"caf\u00e9 {client}",))
        raw = connection.pgconn
        raw.exec_(b"SET client_encoding = '" + client.encode() + b"'")
        wire = {"SJIS": "\u30c6".encode("shift_jis"), "SQL_ASCII": "\u00e9".encode()}.get(client, b"\xe9")
        result = raw.exec_params(b"SELECT (exp_assign('subjects', $1)).variant", [wire])
        assert result.get_value(0, 0) == b"a", result.error_message
    text = {"SJIS": "\u30c6"}.get(client, "\u00e9")
    assert column(store, "SELECT subject FROM exp.enrolled WHERE subject = %s", text) == [text]


@pytest.mark.parametrize("encoding", ["LATIN1", "SQL_ASCII"])
def test_databases_of_another_encoding(store, encoding):
    name = f"hostile_{encoding.lower()}"
    store.execute(f"CREATE DATABASE {name} TEMPLATE template0 ENCODING '{encoding}' LC_COLLATE 'C' LC_CTYPE 'C'")
    try:
        with psycopg.connect(dbname=name, autocommit=True) as other:
            assert error(other, "CREATE EXTENSION pg_experiment") == ("0A000", "UNSUPPORTED_ENCODING")
            assert value(other, "SELECT count(*) FROM pg_proc WHERE proname LIKE 'exp\\_%%'") == 0
    finally:
        store.execute(f"DROP DATABASE {name}")


def test_nothing_was_interpreted(store):
    assert store.execute("SELECT invariant, detail FROM exp_doctor() WHERE NOT ok").fetchall() == []
