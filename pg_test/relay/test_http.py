"""HTTP: functions by name, tokens and roles, and what operators see."""

import base64
import concurrent.futures
import http.client
import json
import os
import signal
import socket
import subprocess
import time
from urllib.parse import quote

import psycopg
import pytest
from conftest import SECRET, Relay, b64, database_url, jwt, problem, request, until

ACCESS = {"EXP_JWT_SECRET": SECRET, "EXP_INTERNAL_TOKEN": "the cron token"}
ORIGIN = "https://shop.example"


def free_port():
    with socket.create_server(("127.0.0.1", 0)) as server:
        return server.getsockname()[1]


@pytest.fixture(scope="module", autouse=True)
def roles(store):
    """The relay connects as a role without rights of its own but maintenance, which may become three others."""
    names = ["http_relay", "http_admin", "http_app", "http_reader", "http_alien", 'http shop"admin']
    for name in names:
        quoted = '"' + name.replace('"', '""') + '"'
        store.execute(f"CREATE ROLE {quoted} LOGIN NOINHERIT")
        if name not in ("http_relay", "http_alien"):
            store.execute(f"GRANT {quoted} TO http_relay")
    store.execute("SELECT exp_create_scope('shop')")
    for role, access, scope in (
        ("http_relay", "admin", "global"),
        ("http_admin", "admin", "global"),
        ("http_app", "app", "global"),
        ("http_reader", "reader", "global"),
        ('http shop"admin', "admin", "shop"),
    ):
        store.execute("SELECT exp_grant(%s, %s, %s)", (role, access, scope))
    yield
    for name in names:
        quoted = '"' + name.replace('"', '""') + '"'
        store.execute(f"DROP OWNED BY {quoted}")
        store.execute(f"DROP ROLE {quoted}")


@pytest.fixture(scope="module")
def module_relay(roles):
    env = {
        **ACCESS,
        "DATABASE_URL": database_url("http_relay"),
        "EXP_CORS_ORIGINS": ORIGIN,
        "EXP_SUPERADMIN": "root:s3cret",
    }
    one = Relay({**env, "EXP_SUPERADMIN_ROLE": "http_admin", "EXP_MAX_BODY_BYTES": "100000"})
    yield one
    assert one.end() == 0


@pytest.fixture(scope="module")
def url(module_relay):
    return module_relay.url


@pytest.fixture(scope="module")
def admin(url):
    """Calls as the administrator: admin(method, path, body) -> Answer."""
    token = jwt("http_admin")
    return lambda method, path, body=None, **more: request(method, url + path, body, token=token, **more)


@pytest.fixture
def rpc(url):
    """Calls a function: rpc(name, role='http_admin', **arguments) -> Answer."""

    def call(function, role="http_admin", **arguments):
        return request("POST", f"{url}/rpc/{function}", arguments, token=jwt(role))

    return call


# --- functions -----------------------------------------------------------------------------------------------------


def test_functions_by_name(rpc):
    assert rpc("exp_define", key="fn", variants={"control": 1, "b": 1}).json is True
    assert rpc("exp_define", key="fn").json is False
    first = rpc("exp_assign", key="fn", subject="u1").json
    assert (
        first["is_new"] is True
        and first["reason"] == "new"
        and set(first) == {"variant", "is_new", "reason", "payload"}
    )
    assert rpc("exp_peek", key="fn", subject="u1").json == first["variant"]
    assert rpc("exp_peek", key="absent", subject="u1").json is None
    rows = rpc("exp_assign_many", key="fn", subjects=["u1", "u2", 'x"{},\\']).json
    assert [row["subject"] for row in rows] == ["u1", "u2", 'x"{},\\']
    rows = rpc("exp_decide", subject="u1", keys=["fn"]).json
    assert [row["variant"] for row in rows] == [first["variant"]]
    assert rpc("exp_get", key="fn").json["key"] == "fn"
    assert rpc("exp_get", key="absent").json is None


def test_types_of_arguments_and_answers(rpc, url):
    assert rpc("exp_adjust", p_values=[0.01, 0.04], method="bonferroni").json == [0.02, 0.08]
    bound = rpc("exp_define_metric", metric="m", kind="sum", event="buy", conversion_window="7 days", cap=2.5)
    assert bound.json is True
    (row,) = [row for row in rpc("exp_list_metrics").json if row["metric"] == "m"]
    assert (row["conversion_window"], row["cap"]) == ("7 days", 2.5)
    rpc("exp_define", key="ty", variants=[{"key": "control", "weight": 1}], metadata={"n": 1})
    until_then = "2999-01-01T00:00:00Z"
    assert rpc("exp_override", key="ty", subject="u", variant="control", until=until_then).json is True
    # Digits are kept as they are.
    body = b'{"slug": "big", "config": 123456789012345678901234567890.5}'
    kept = request("POST", f"{url}/rpc/exp_set_config", body, token=jwt("http_admin"))
    assert b"123456789012345678901234567890.5" in kept.body
    # A parameter of any type takes any JSON value.
    assert rpc("exp_set", name="events_retention_days", value=31).json == "31"
    assert rpc("exp_set", name="events_retention_days", value="30").json == "30"
    assert rpc("exp_power", n_control=10, n_treatment=10, baseline=1, effect=1e308, sd=1e-300).status in (200, 422)


def test_null_and_left_out_are_the_default(rpc):
    assert rpc("exp_define", key="nul", variants={"control": 1}, status=None, scope=None).json is True
    assert rpc("exp_get", key="nul", scope=None).json["status"] == "running"
    assert problem(rpc("exp_assign", key=None, subject="u")) == (400, "NULL_ARGUMENT")


def test_get_is_for_what_does_not_write(url, rpc):
    token = jwt("http_reader")
    rpc("exp_define", key="get it", variants={"control": 1})

    def get(path):
        return request("GET", f"{url}/rpc/{path}", token=token)

    assert get("exp_peek?key=get%20it&subject=u+1").json == "control"
    context = quote(json.dumps({"country": "US"}))
    assert get(f"exp_decide?subject=u&context={context}&keys=%7B%22get%20it%22%7D").json[0]["key"] == "get it"
    assert request("GET", f"{url}/rest/v1/rpc/exp_list?status=running&include_below=true", token=token).status == 200
    refused = get("exp_assign?key=a&subject=u")
    assert refused.status == 405 and refused.headers["Allow"] == "POST"
    assert problem(get("exp_peek?key=a&subject=%FF"))[0] == 400
    assert problem(get("exp_peek?key=a&subject=%00"))[0] == 400
    assert problem(get("exp_peek?key=a&subject=u&subject=v"))[0] == 400
    assert problem(get("exp_decide?subject=u&context=%7B"))[0] == 400
    assert problem(get("exp_peek?key=a&subjct=u")) == (404, "PGRST202")


def test_what_is_not_there(rpc, url):
    missing = rpc("exp_nonsense", a=1)
    assert problem(missing) == (404, "PGRST202")
    assert problem(rpc("exp_moments", y=1)) == (404, "PGRST202")
    assert problem(rpc("exp_moments_add", y=1)) == (404, "PGRST202")
    assert problem(rpc("pg_sleep", seconds=1)) == (404, "PGRST202")
    assert problem(rpc(quote('exp_list"()--'))) == (404, "PGRST202")
    unknown = rpc("exp_get", key="a", kye="b")
    assert problem(unknown) == (404, "PGRST202") and "kye" in unknown.json["hint"]
    left_out = rpc("exp_get", scope="global")
    assert problem(left_out) == (404, "PGRST202") and "key" in left_out.json["hint"]
    assert problem(request("GET", url + "/nothing/here"))[0] == 404
    assert problem(request("DELETE", url + "/rpc/exp_list"))[0] == 405
    assert problem(request("POST", url + "/rpc/%FF", {}))[0] in (400, 401)


def test_filters_are_refused_not_ignored(url):
    answer = request("POST", f"{url}/rpc/exp_list?limit=1", {}, token=jwt("http_reader"))
    assert problem(answer) == (400, "PGRST100")


def test_one_object_where_it_is_asked_for(url, rpc):
    rpc("exp_define", key="one", variants={"control": 1})
    one = {"Accept": "application/vnd.pgrst.object+json"}

    def ask(function, headers, **arguments):
        return request("POST", f"{url}/rpc/{function}", arguments, headers=headers, token=jwt("http_admin"))

    assert ask("exp_winner", one, key="one").json["mode"] == "manual"
    none = ask("exp_results", one, key="absent")
    assert problem(none) == (406, "PGRST116") and "0 rows" in none.json["details"]
    counted = ask("exp_settings", {"Prefer": "count=exact"})
    rows = len(counted.json)
    assert counted.headers["Content-Range"] == f"0-{rows - 1}/{rows}"


def test_errors_have_their_status(rpc):
    rpc("exp_define", key="err", variants={"control": 1, "b": 1}, status="draft")
    assert problem(rpc("exp_stop", key="err-absent", reason="x")) == (404, "EXPERIMENT_NOT_FOUND")
    assert problem(rpc("exp_stop", key="err", reason="x")) == (409, "EXPERIMENT_NOT_RUNNING")
    assert problem(rpc("exp_set_status", key="err", status="paused")) == (409, "INVALID_TRANSITION")
    assert problem(rpc("exp_define", key="err2", variants={})) == (422, "INVALID_VARIANTS")
    assert problem(rpc("exp_define", key="", variants={"a": 1})) == (422, "INVALID_KEY")
    assert problem(rpc("exp_match", rules=[1], context={})) == (422, "INVALID_RULE")
    assert problem(rpc("exp_list", page=1)) == (400, "INVALID_PAGE")
    assert problem(rpc("exp_create_scope", scope="shop")) == (409, "SCOPE_EXISTS")
    rpc("exp_start", key="err")
    rpc("exp_assign", key="err", subject="u")
    locked = rpc("exp_define", key="err", variants={"control": 1, "c": 1})
    assert problem(locked) == (409, "EXPERIMENT_LOCKED") and locked.json["hint"]
    assert locked.json["code"] == "55006"
    assert problem(rpc("exp_list", page="one", page_size=1)) == (400, "22P02")
    assert problem(rpc("exp_list", page=1e300, page_size=1))[0] == 400


def test_bodies_that_cannot_be_read(url, rpc):
    token = jwt("http_admin")

    def send(body, kind="application/json", function="exp_peek"):
        return request("POST", f"{url}/rpc/{function}", body, headers={"Content-Type": kind}, token=token)

    assert problem(send(b"{"))[0] == 400
    assert problem(send(b"[]"))[0] == 400
    assert problem(send(b"\xff\xfe"))[0] == 400
    assert problem(send(b'{"key":"a","subject":"\\u0000"}')) == (400, "22P05")
    assert problem(send(b'{"key":"a","subject":"\\ud800"}'))[0] == 400
    assert problem(send(b'{"key":"a"}', kind="text/plain"))[0] == 415
    assert problem(send(b'{"key":"' + b"x" * 100_000 + b'"}'))[0] == 413
    assert problem(send(b'{"key":"a","subject":"u","context":' + b"[" * 40_000 + b"]" * 40_000 + b"}"))[0] in (400, 422)
    deep = b'{"slug":"deep","config":' + b"[" * 200 + b"]" * 200 + b"}"
    assert problem(send(deep, function="exp_set_config"))[1] == "INVALID_JSON"
    assert problem(send(b'{"name":' + b"[" * 40_000 + b"]" * 40_000 + b"}", function="exp_create_scope"))[0] in (
        400,
        404,
    )
    assert request("POST", f"{url}/rpc/exp_list", None, token=token).status == 200
    assert request("POST", f"{url}/environments", b"[" * 50_000, token=token).status == 400


# --- tokens and roles ------------------------------------------------------------------------------------------------


def test_who_calls_is_said_and_proved(url):
    def status(token=None, **headers):
        answer = request("POST", f"{url}/rpc/exp_list", {}, headers=headers, token=token)
        if answer.status == 401:
            assert answer.headers["WWW-Authenticate"] == "Bearer"
            problem(answer)
        return answer.status

    assert status() == 401
    assert status(jwt("http_reader")) == 200
    assert status(jwt("http_reader", exp=int(time.time()) - 60)) == 401
    assert status(jwt("http_reader", nbf=int(time.time()) + 60)) == 401
    assert status(jwt("http_reader", secret="x" * 40)) == 401
    none = b64(b'{"alg":"none"}') + "." + b64(b'{"role":"http_admin"}') + "."
    assert status(none) == 401
    assert status(jwt("http_reader", header={"alg": "HS512", "typ": "JWT"})) == 401
    assert status("a.b.c") == 401 and status("") == 401 and status(jwt("http_reader") + "x") == 401
    assert status(Authorization="Digest x") == 401 and status(Authorization="Bearer") == 401
    # In the query a token is for WebSocket and EventSource only.
    assert request("POST", f"{url}/rpc/exp_list?access_token={jwt('http_reader')}", {}).status == 401


def test_a_role_is_one_that_the_relay_may_become(url):
    def answer(role):
        return request("POST", f"{url}/rpc/exp_list", {"scope": "shop"}, token=jwt(role))

    assert answer('http shop"admin').status == 200
    for role in (
        "postgres",
        "http_alien",
        "nobody",
        "none",
        "NONE",
        "",
        "http_app; RESET ROLE",
        '"http_app"',
        "pg_monitor",
        "a\x00b",
    ):
        refused = answer(role)
        assert refused.status in (400, 403), (role, refused)
    assert request("POST", f"{url}/rpc/exp_list", {}, token=jwt(None)).status == 403
    assert request("POST", f"{url}/rpc/exp_list", {}, token=jwt(["http_app"])).status == 403


def test_a_superuser_is_never_a_caller(store, start_relay):
    # Connected as a superuser, it could become anybody; as one it does not.
    relay = start_relay(ACCESS)
    refused = request("POST", f"{relay.url}/rpc/exp_list", {}, token=jwt(os.environ["PGUSER"]))
    assert problem(refused) == (403, "ROLE_REFUSED")
    assert request("POST", f"{relay.url}/rpc/exp_list", {}, token=jwt("pg_read_all_data")).status == 403


def test_grants_decide(rpc):
    rpc("exp_define", key="acc", variants={"control": 1})
    assert rpc("exp_peek", role="http_reader", key="acc", subject="u").status == 200
    denied = rpc("exp_assign", role="http_reader", key="acc", subject="u")
    assert problem(denied) == (403, "42501")
    assert rpc("exp_assign", role="http_app", key="acc", subject="u").status == 200
    assert rpc("exp_stop", role="http_app", key="acc", reason="x").status == 403
    scoped = rpc("exp_define", role='http shop"admin', key="acc", variants={"control": 1}, scope="shop")
    assert scoped.status == 200
    assert problem(rpc("exp_define", role='http shop"admin', key="acc2", variants={"control": 1})) == (
        403,
        "ACCESS_DENIED",
    )


def test_no_role_leaks_through_the_pool(start_relay, store):
    """One connection for many roles: each request has its own, whatever the one before did, and how it ended."""
    env = {**ACCESS, "DATABASE_URL": database_url("http_relay"), "EXP_DB_POOL": "1"}
    url = start_relay(env).url
    request("POST", f"{url}/rpc/exp_define", {"key": "leak", "variants": {"control": 1}}, token=jwt("http_admin"))
    expected = {"http_admin": 404, "http_app": 403, "http_reader": 403, "nobody": 403}

    def one(index):
        role = list(expected)[index % len(expected)]
        answer = request("POST", f"{url}/rpc/exp_stop", {"key": "absent", "reason": "x"}, token=jwt(role))
        return answer.status == expected[role]

    with concurrent.futures.ThreadPoolExecutor(8) as pool:
        assert all(pool.map(one, range(200)))
    # What the audit says is who called.
    row = store.execute("SELECT role, session_role FROM exp_audit('leak') LIMIT 1").fetchone()
    assert row == ("http_admin", "http_relay")


def test_no_query_of_a_caller_s_can_change_the_role(rpc, store):
    """What runs a query with the caller's rights is not served; a metric's query cannot change the role."""
    rpc("exp_define", key="imp", variants={"control": 1})
    escape = "SELECT set_config('role', 'none', false) AS subject, 1 AS value, now() AS ts"
    assert problem(rpc("exp_import_assignments", key="imp", query=escape)) == (403, "SQL_REFUSED")
    assert rpc("exp_define_metric", metric="escape", kind="sum", source=escape).status == 200
    rpc("exp_add_metric", key="imp", metric="escape")
    rpc("exp_log_exposure", key="imp", subject="u")
    ran = rpc("exp_metric_moments", key="imp", metric="escape")
    assert problem(ran) == (422, "INVALID_SOURCE") and 'cannot set parameter "role"' in ran.json["message"]


def test_claims_are_there_for_policies(store, start_relay):
    """As in PostgREST, request.jwt.claims has the token's claims, for triggers and policies of the user's own."""
    store.execute("CREATE TABLE seen (claims text)")
    store.execute("GRANT ALL ON seen TO PUBLIC")
    store.execute(
        "CREATE FUNCTION note() RETURNS trigger LANGUAGE plpgsql AS "
        "$$BEGIN INSERT INTO public.seen VALUES (current_setting('request.jwt.claims')); RETURN NEW; END$$"
    )
    store.execute("CREATE TRIGGER note BEFORE INSERT ON exp.assignment FOR EACH ROW EXECUTE FUNCTION note()")
    try:
        url = start_relay(ACCESS).url
        for sub in ("alice", "bob"):
            body = {"key": "claims", "variants": {"control": 1}}
            assert request("POST", f"{url}/rpc/exp_define", body, token=jwt("http_admin")).status == 200
            body = {"key": "claims", "subject": sub}
            assert request("POST", f"{url}/rpc/exp_assign", body, token=jwt("http_app", sub=sub)).status == 200
        found = [json.loads(claims)["sub"] for (claims,) in store.execute("SELECT claims FROM seen")]
        assert found == ["alice", "bob"]
    finally:
        store.execute("DROP TRIGGER note ON exp.assignment")
        store.execute("DROP TABLE seen")
        store.execute("DROP FUNCTION note")


def test_anonymous_has_a_role_where_there_is_one(start_relay):
    url = start_relay({**ACCESS, "DATABASE_URL": database_url("http_relay"), "EXP_ANON_ROLE": "http_reader"}).url
    assert request("POST", f"{url}/rpc/exp_list", {}).status == 200
    # Who has not said who they are is asked to.
    assert request("POST", f"{url}/rpc/exp_stop", {"key": "a", "reason": "x"}).status == 401
    assert request("POST", f"{url}/rpc/exp_stop", {"key": "a", "reason": "x"}, token=jwt("http_app")).status == 403
    assert request("POST", f"{url}/rpc/exp_list", {}, token="wrong").status == 401


def test_rs256_is_pinned_to_its_key(start_relay):
    from cryptography.hazmat.primitives import hashes, serialization
    from cryptography.hazmat.primitives.asymmetric import padding, rsa

    key = rsa.generate_private_key(public_exponent=65537, key_size=2048)
    pem = (
        key.public_key()
        .public_bytes(serialization.Encoding.PEM, serialization.PublicFormat.SubjectPublicKeyInfo)
        .decode()
    )
    env = {"DATABASE_URL": database_url("http_relay"), "EXP_JWT_PUBLIC_KEY": pem, "EXP_JWT_AUDIENCE": "relay"}
    url = start_relay({**env, "EXP_JWT_ROLE_CLAIM": "pg_role"}).url

    def token(**claims):
        head = {"alg": "RS256", "typ": "JWT"}
        signed = (
            b64(json.dumps(head).encode()) + "." + b64(json.dumps({"exp": int(time.time()) + 60, **claims}).encode())
        )
        return signed + "." + b64(key.sign(signed.encode(), padding.PKCS1v15(), hashes.SHA256()))

    def status(given):
        return request("POST", f"{url}/rpc/exp_list", {}, token=given).status

    assert status(token(pg_role="http_reader", aud="relay")) == 200
    assert status(token(pg_role="http_reader", aud="other")) == 401
    assert status(token(pg_role="http_reader")) == 401
    assert status(token(role="http_reader", aud="relay")) == 403
    # The public key is public: signing by it as a secret proves nothing.
    assert status(jwt(None, secret=pem, pg_role="http_reader", aud="relay")) == 401
    forged = token(pg_role="http_reader", aud="relay").rsplit(".", 1)[0] + "." + b64(b"x" * 256)
    assert status(forged) == 401


def test_basic_is_refused_unless_configured(url, start_relay):
    def basic(text):
        return {"Authorization": "Basic " + base64.b64encode(text.encode()).decode()}

    path = "/api/admin/experiments"
    assert request("GET", url + path, headers=basic("root:s3cret")).status == 200
    assert request("GET", url + path, headers=basic("root:wrong")).status == 401
    other = start_relay({"EXP_JWT_SECRET": SECRET}).url
    assert request("GET", other + path, headers=basic("root:s3cret")).status == 401
    assert request("GET", other + path, headers=basic(":")).status == 401


# --- what operators see, and what goes wrong ----------------------------------------------------------------------


def test_health_readiness_metrics(url, admin):
    assert request("GET", f"{url}/health").json == {"status": "ok"}
    assert request("GET", f"{url}/ready").json["status"] == "ready"
    admin("GET", "/environments/nowhere")
    text = request("GET", f"{url}/metrics").body.decode()
    assert 'exp_relay_http_requests_total{method="GET",route="/environments/{id}",status="404"}' in text
    assert "exp_relay_http_request_seconds_bucket" in text and 'exp_relay_db_connections{state="idle"}' in text


def test_requests_have_an_id_and_the_log_no_secret(module_relay, url):
    token = jwt("http_reader")
    given = request("POST", f"{url}/rpc/exp_list", {}, headers={"X-Request-Id": "abc-123"}, token=token)
    assert given.headers["X-Request-Id"] == "abc-123"
    made = request(
        "GET", f"{url}/rpc/exp_peek?key=hidden-key&subject=hidden-subject", token=token, headers={"X-Request-Id": "a b"}
    )
    assert len(made.headers["X-Request-Id"]) == 32
    line = until(lambda: next((line for line in module_relay.log if "abc-123" in line), None))
    assert "/rpc/exp_list" in line and "200" in line
    until(lambda: any(made.headers["X-Request-Id"] in line for line in module_relay.log))
    log = "\n".join(module_relay.log)
    for secret in (token, SECRET, "s3cret", "the cron token", "hidden-key", "hidden-subject"):
        assert secret not in log


def test_pages_of_other_origins(url):
    def preflight(origin):
        headers = {
            "Origin": origin,
            "Access-Control-Request-Method": "POST",
            "Access-Control-Request-Headers": "authorization,content-type,x-client-info",
        }
        return request("OPTIONS", f"{url}/rpc/exp_decide", headers=headers).headers

    assert preflight(ORIGIN)["Access-Control-Allow-Origin"] == ORIGIN
    assert preflight("https://evil.example")["Access-Control-Allow-Origin"] is None
    shown = request("POST", f"{url}/rpc/exp_list", {}, headers={"Origin": ORIGIN}, token=jwt("http_reader"))
    assert shown.headers["Access-Control-Allow-Origin"] == ORIGIN
    assert shown.headers["Access-Control-Allow-Credentials"] is None


@pytest.mark.parametrize("code", ["40001", "40P01"])
def test_who_loses_against_others_tries_again(store, rpc, code):
    rpc("exp_define", key=f"again {code}", variants={"control": 1})
    store.execute("CREATE SEQUENCE tries")
    store.execute("GRANT ALL ON SEQUENCE tries TO PUBLIC")
    store.execute(
        "CREATE FUNCTION lose() RETURNS trigger LANGUAGE plpgsql AS $$BEGIN "
        "IF nextval('public.tries') < 3 OR NEW.subject = 'always' THEN "
        f"RAISE EXCEPTION 'lost' USING ERRCODE = '{code}'; END IF; RETURN NEW; END$$"
    )
    store.execute("CREATE TRIGGER lose BEFORE INSERT ON exp.assignment FOR EACH ROW EXECUTE FUNCTION lose()")
    try:
        assert rpc("exp_assign", key=f"again {code}", subject="u").status == 200
        assert store.execute("SELECT last_value FROM tries").fetchone()[0] == 3
        lost = rpc("exp_assign", key=f"again {code}", subject="always")
        assert problem(lost) == (503, code) and lost.headers["Retry-After"] == "1"
        assert store.execute("SELECT last_value FROM tries").fetchone()[0] == 7
    finally:
        store.execute("DROP TRIGGER lose ON exp.assignment")
        store.execute("DROP FUNCTION lose")
        store.execute("DROP SEQUENCE tries")


def test_what_takes_too_long_is_ended(store, start_relay):
    relay = start_relay({**ACCESS, "DATABASE_URL": database_url("http_relay"), "EXP_REQUEST_TIMEOUT_SECONDS": "0.5"})
    store.execute("SELECT exp_define('slow', '{\"control\": 1}', scope => 'shop')")
    with psycopg.connect(database_url()) as other:
        other.execute("LOCK TABLE exp.assignment IN ACCESS EXCLUSIVE MODE")
        body = {"key": "slow", "subject": "u", "scope": "shop"}
        late = request("POST", f"{relay.url}/rpc/exp_assign", body, token=jwt("http_admin"))
        assert problem(late)[0] == 504
    # Nothing is left behind: no open transaction, and the pool serves on.
    idle = "SELECT count(*) FROM pg_stat_activity WHERE usename = 'http_relay' AND state <> 'idle'"
    until(lambda: store.execute(idle).fetchone()[0] == 0)
    assert request("POST", f"{relay.url}/rpc/exp_assign", body, token=jwt("http_admin")).status == 200


def test_a_client_that_goes_away_leaves_nothing_behind(store, start_relay):
    relay = start_relay({**ACCESS, "DATABASE_URL": database_url("http_relay"), "EXP_DB_POOL": "1"})
    store.execute("SELECT exp_define('gone', '{\"control\": 1}')")
    active = "SELECT count(*) FROM pg_stat_activity WHERE usename = 'http_relay' AND wait_event_type = 'Lock'"
    with psycopg.connect(database_url()) as other:
        other.execute("LOCK TABLE exp.assignment IN ACCESS EXCLUSIVE MODE")
        host, port = relay.address.split(":")
        client = http.client.HTTPConnection(host, int(port))
        headers = {"Authorization": f"Bearer {jwt('http_app')}", "Content-Type": "application/json"}
        client.request("POST", "/rpc/exp_assign", json.dumps({"key": "gone", "subject": "u"}), headers)
        until(lambda: store.execute(active).fetchone()[0] == 1)
        client.close()
        until(lambda: store.execute(active).fetchone()[0] == 0)
        # The one connection is free again, while the lock is still held.
        assert request("POST", f"{relay.url}/rpc/exp_get", {"key": "gone"}, token=jwt("http_app")).status == 200
    assert store.execute("SELECT count(*) FROM exp.enrolled WHERE experiment = 'gone'").fetchone()[0] == 0


def test_without_a_database_it_says_so_and_comes_back(store, start_relay, tmp_path):
    """Behind a socket that is first not there."""
    name = f".s.PGSQL.{os.environ['PGPORT']}"
    url = database_url().replace(quote(os.environ["PGHOST"], safe=""), quote(str(tmp_path), safe=""))
    relay = start_relay({**ACCESS, "DATABASE_URL": url}, ready=False)
    assert request("GET", f"{relay.url}/health").status == 200
    down = request("GET", f"{relay.url}/ready")
    assert down.status == 503 and down.headers["Retry-After"] == "1"
    assert problem(request("POST", f"{relay.url}/rpc/exp_list", {}, token=jwt("http_reader")))[0] == 503
    assert os.environ["PGHOST"] not in down.body.decode() and str(tmp_path) not in down.body.decode()
    os.symlink(os.path.join(os.environ["PGHOST"], name), tmp_path / name)
    until(lambda: request("GET", f"{relay.url}/ready").status == 200)
    # Connections that the server ends are replaced.
    store.execute("SELECT pg_terminate_backend(pid) FROM pg_stat_activity WHERE application_name = 'exp-relay'")
    until(lambda: request("POST", f"{relay.url}/rpc/exp_list", {}, token=jwt("http_reader")).status == 200, seconds=5)


def test_a_read_only_database_is_not_ready(store, start_relay):
    role = "http_read_only"
    store.execute(f"CREATE ROLE {role} LOGIN")
    try:
        relay = start_relay({**ACCESS, "DATABASE_URL": database_url(role)})
        store.execute(f"ALTER ROLE {role} SET default_transaction_read_only = on")
        store.execute("SELECT pg_terminate_backend(pid) FROM pg_stat_activity WHERE usename = %s", (role,))
        until(lambda: request("GET", f"{relay.url}/ready").status == 503)
    finally:
        relay.end()
        store.execute(f"DROP ROLE {role}")


def test_a_store_of_another_version_is_not_ready(store, start_relay):
    """As in the midst of an upgrade. Afterwards connections with the old library are replaced by new ones."""
    relay = start_relay(ACCESS)
    end = "SELECT pg_terminate_backend(pid) FROM pg_stat_activity WHERE application_name = 'exp-relay'"
    store.execute("UPDATE exp.store SET version = version + 1")
    try:
        store.execute(end)
        assert problem(request("GET", f"{relay.url}/ready")) == (503, "STORE_VERSION")
        answer = request("POST", f"{relay.url}/rpc/exp_list", {}, token=jwt("http_reader"))
        assert problem(answer) == (503, "STORE_VERSION")
    finally:
        store.execute("UPDATE exp.store SET version = version - 1")
    assert request("POST", f"{relay.url}/rpc/exp_list", {}, token=jwt("http_reader")).status == 200
    assert request("GET", f"{relay.url}/ready").status == 200


def test_functions_that_come_later_are_found(store, start_relay):
    """As after ALTER EXTENSION UPDATE: nobody restarts the relay."""
    url = start_relay(ACCESS).url

    def ask(**arguments):
        return request("POST", f"{url}/rpc/exp_of_tomorrow", arguments, token=jwt("http_reader"))

    assert ask().status == 404
    store.execute("CREATE FUNCTION exp_of_tomorrow() RETURNS int LANGUAGE sql AS 'SELECT 1'")
    store.execute("ALTER EXTENSION pg_experiment ADD FUNCTION exp_of_tomorrow()")
    try:
        assert until(lambda: (got := ask()).status == 200 and got, every=0.5).json == 1
        # And made anew with another result: what was prepared is forgotten.
        store.execute("ALTER EXTENSION pg_experiment DROP FUNCTION exp_of_tomorrow()")
        store.execute("DROP FUNCTION exp_of_tomorrow()")
        store.execute("CREATE FUNCTION exp_of_tomorrow() RETURNS text LANGUAGE sql AS $$SELECT 'x'$$")
        store.execute("ALTER EXTENSION pg_experiment ADD FUNCTION exp_of_tomorrow()")
        assert ask().json == "x"
        # An argument that is new there is looked for, too.
        store.execute("ALTER EXTENSION pg_experiment DROP FUNCTION exp_of_tomorrow()")
        store.execute("DROP FUNCTION exp_of_tomorrow()")
        store.execute("CREATE FUNCTION exp_of_tomorrow(n int = 0) RETURNS int LANGUAGE sql AS 'SELECT n'")
        store.execute("ALTER EXTENSION pg_experiment ADD FUNCTION exp_of_tomorrow(int)")
        assert until(lambda: (got := ask(n=5)).status == 200 and got, every=0.5).json == 5
    finally:
        store.execute("ALTER EXTENSION pg_experiment DROP FUNCTION exp_of_tomorrow")
        store.execute("DROP FUNCTION exp_of_tomorrow")


def test_it_ends_gracefully(store, start_relay):
    """What is being answered is answered, and no new connection is taken."""
    relay = start_relay(ACCESS)
    store.execute("SELECT exp_define('ending', '{\"control\": 1}')")
    with psycopg.connect(database_url()) as other, concurrent.futures.ThreadPoolExecutor(1) as pool:
        other.execute("LOCK TABLE exp.assignment IN ACCESS EXCLUSIVE MODE")
        body = {"key": "ending", "subject": "u"}
        running = pool.submit(request, "POST", f"{relay.url}/rpc/exp_assign", body, token=jwt("http_app"))
        waiting = (
            "SELECT count(*) FROM pg_stat_activity WHERE application_name = 'exp-relay' AND wait_event_type = 'Lock'"
        )
        until(lambda: store.execute(waiting).fetchone()[0] == 1)
        relay.process.send_signal(signal.SIGTERM)
        host, port = relay.address.split(":")

        def refused():
            try:
                socket.create_connection((host, int(port)), timeout=1).close()
            except OSError:
                return True
            return False

        until(refused)
        other.rollback()
        assert running.result().status == 200
    assert relay.process.wait(30) == 0


def test_it_lives_and_ends_without_a_reader_of_its_log():
    env = {"PATH": os.environ["PATH"], "DATABASE_URL": database_url(), "EXP_LISTEN": "127.0.0.1"}
    env["EXPERIMENT_SERVICE_PORT"] = str(free_port())
    url = f"http://127.0.0.1:{env['EXPERIMENT_SERVICE_PORT']}"
    process = subprocess.Popen([os.environ["EXP_RELAY"]], env=env, stderr=subprocess.PIPE)
    try:
        process.stderr.readline()
        process.stderr.close()

        def healthy():
            try:
                return request("GET", f"{url}/health").status == 200
            except OSError:
                return False

        until(healthy)
        assert request("GET", f"{url}/nothing").status == 404
        process.terminate()
        assert process.wait(20) == 0
    finally:
        process.kill()
        process.wait()


def test_many_at_once_on_few_connections(start_relay, store):
    url = start_relay({**ACCESS, "DATABASE_URL": database_url("http_relay"), "EXP_DB_POOL": "2"}).url
    store.execute("SELECT exp_define('many', '{\"control\": 1, \"b\": 1}')")
    token = jwt("http_app")

    def one(number):
        body = {"key": "many", "subject": f"u{number % 50}"}
        return request("POST", f"{url}/rpc/exp_assign", body, token=token).status

    with concurrent.futures.ThreadPoolExecutor(20) as pool:
        assert set(pool.map(one, range(300))) == {200}
    assert store.execute("SELECT count(*) FROM exp.enrolled WHERE experiment = 'many'").fetchone()[0] == 50


def test_check_says_what_it_found():
    def check(**env):
        run = {"PATH": os.environ["PATH"], "DATABASE_URL": database_url(), **env}
        return subprocess.run([os.environ["EXP_RELAY"], "--check"], env=run, capture_output=True, text=True, timeout=60)

    fine = check()
    assert fine.returncode == 0 and "ok      database: pg_experiment" in fine.stdout, fine
    assert check(EXP_JWT_SECRET="short").returncode != 0
    wrong = check(DATABASE_URL="postgres://nobody@/x?host=/nowhere")
    assert wrong.returncode == 1 and "FAILED  database" in wrong.stdout
    assert check(EXPERIMENT_SERVICE_PORT="x").returncode == 2


# --- the description --------------------------------------------------------------------------------------------


def test_every_documented_route_is_there(url, admin, store):
    document = request("GET", f"{url}/openapi.json").json
    assert document["openapi"].startswith("3.1")
    functions = {path.removeprefix("/rpc/") for path in document["paths"] if path.startswith("/rpc/")}
    rows = store.execute(
        "SELECT p.proname FROM pg_proc p JOIN pg_depend d ON d.objid = p.oid AND d.classid = 'pg_proc'::regclass "
        "AND d.deptype = 'e' JOIN pg_extension e ON e.oid = d.refobjid AND e.extname = 'pg_experiment' "
        "WHERE p.prokind = 'f' AND p.proname <> 'exp_import_assignments' "
        "AND NOT 'internal'::regtype = ANY (p.proargtypes::oid[])"
    )
    assert functions == {name for (name,) in rows}
    for path, operations in document["paths"].items():
        assert all("operationId" in operation and operation.get("summary") for operation in operations.values()), path
        for method in operations:
            if path.startswith("/rpc/"):
                continue
            answer = admin(method.upper(), path.replace("{", "").replace("}", ""), b"{" if method != "get" else None)
            assert answer.status not in (405, 501) and b"PGRST125" not in answer.body, (method, path, answer)
    define = document["paths"]["/rpc/exp_define"]["post"]["requestBody"]["content"]["application/json"]["schema"]
    assert define["required"] == ["key"] and define["properties"]["coverage"]["type"] == ["number", "string", "null"]
    assert set(document["paths"]["/rpc/exp_list"]) == {"get", "post"} and set(document["paths"]["/rpc/exp_assign"]) == {
        "post"
    }


def test_reports_are_pages(url, store):
    """The page as the function makes it, for who may read it, and with a policy that lets it do nothing."""
    store.execute("SELECT exp_define('a/b c', '{\"control\": 1, \"treatment\": 1}', scope => 'shop')")
    admin, shop = jwt("http_admin"), jwt('http shop"admin')
    get = lambda path, token=None: request("GET", url + path, token=token)  # noqa: E731
    listed = get("/report?scope=shop", admin)
    assert listed.status == 200 and listed.headers["Content-Type"] == "text/html; charset=utf-8"
    assert b'href="report/a%2Fb%20c?scope=shop"' in listed.body
    page = get("/report/a%2Fb%20c?scope=shop", admin)
    assert page.status == 200 and b"<h1>a/b c</h1>" in page.body
    assert page.headers["Content-Security-Policy"].startswith("default-src 'none'")
    assert page.headers["Cache-Control"] == "private, no-cache"
    assert problem(get("/report/nobody?scope=shop", admin)) == (404, "EXPERIMENT_NOT_FOUND")
    assert get("/report?page=1", admin).status == 400
    assert get("/report").status == 401
    assert get("/report?scope=shop", shop).status == 200
    assert problem(get("/report", shop)) == (403, "ACCESS_DENIED")
