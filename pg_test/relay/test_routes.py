"""The routes of the experiment service and of the A/B system, as their clients call them."""

import concurrent.futures
import time

import pytest
from conftest import SECRET, Relay, jwt, problem, request

ACCESS = {"EXP_JWT_SECRET": SECRET, "EXP_INTERNAL_TOKEN": "the cron token"}
RULES = [{"conditions": [{"attribute": "country", "operator": "eq", "value": "US"}]}]


@pytest.fixture(scope="module")
def url(store):
    """A relay, with an administrator and an application that call it."""
    roles = {"routes_admin": "admin", "routes_app": "app"}
    for role, access in roles.items():
        store.execute(f"CREATE ROLE {role}")
        store.execute("SELECT exp_grant(%s, %s, 'global')", (role, access))
    relay = Relay(ACCESS)
    yield relay.url
    assert relay.end() == 0
    for role in roles:
        store.execute(f"DROP OWNED BY {role}")
        store.execute(f"DROP ROLE {role}")


@pytest.fixture
def admin(url):
    """Calls as the administrator: admin(method, path, body) -> Answer."""
    token = jwt("routes_admin")
    return lambda method, path, body=None, **more: request(method, url + path, body, token=token, **more)


# --- the experiment service ---------------------------------------------------------------------------------------


def test_the_life_of_an_experiment(admin, store):
    made = admin("POST", "/environments", {"name": "eu/west 1"})
    assert made.status == 201 and made.json["id"] == "eu/west 1"
    assert admin("GET", made.headers["Location"]).json == made.json
    assert problem(admin("POST", "/environments", {"name": "eu/west 1"})) == (409, "SCOPE_EXISTS")
    assert problem(admin("GET", "/environments/nowhere")) == (404, "SCOPE_NOT_FOUND")

    audience = {"name": "US Pro Users", "environmentId": "eu/west 1", "rules": RULES}
    audience = admin("POST", "/audiences", audience).json
    assert admin("GET", f"/audiences/{audience['id']}").json["rules"] == RULES

    wanted = {"key": "check:out/ü", "environmentId": "eu/west 1", "name": "Check-out", "audienceId": audience["id"]}
    made = admin("POST", "/experiments", wanted)
    assert made.status == 201 and made.json["status"] == "DRAFT", made
    path = made.headers["Location"]
    assert made.json["audienceId"] == audience["id"] and admin("GET", path).json == made.json
    assert problem(admin("POST", "/experiments", wanted)) == (409, "EXPERIMENT_EXISTS")

    for key in ("old", "new"):
        added = admin("POST", f"{path}/variants", {"key": key, "payload": {"page": key}})
        assert added.status == 201 and added.headers["x-publish-attempted"] == "false", added
    assert [variant["key"] for variant in added.json["variants"]] == ["old", "new"]
    assert problem(admin("POST", f"{path}/variants", {"key": "new"})) == (422, "INVALID_VARIANTS")
    ranges = [
        {"variantId": "old", "rangeStart": 0, "rangeEnd": 4999},
        {"variantKey": "new", "rangeStart": 5000, "rangeEnd": 9998},
    ]
    shown = admin("PUT", f"{path}/allocations", {"allocations": ranges}).json["allocations"]
    assert [(one["variantKey"], one["rangeStart"], one["rangeEnd"]) for one in shown] == [
        ("old", 0, 4999),
        ("new", 5000, 9998),
    ]
    overlap = [
        {"variantId": "old", "rangeStart": 0, "rangeEnd": 10},
        {"variantId": "new", "rangeStart": 10, "rangeEnd": 20},
    ]
    assert problem(admin("PUT", f"{path}/allocations", {"allocations": overlap})) == (422, "INVALID_ALLOCATION")

    assert problem(admin("PATCH", f"{path}/status", {"status": "PAUSED"})) == (409, "INVALID_TRANSITION")
    assert problem(admin("PATCH", f"{path}/status", {"status": "GOING"})) == (422, "INVALID_STATUS")
    running = admin("PATCH", f"{path}/status", {"status": "RUNNING"})
    assert running.json["status"] == "RUNNING"
    version = int(running.headers["x-publish-version"])
    assert (running.headers["x-publish-attempted"], running.headers["x-publish-succeeded"]) == ("true", "true")
    snapshot = store.execute("SELECT exp_snapshot(scope => 'eu/west 1')").fetchone()[0]
    assert snapshot["version"] == version and [one["key"] for one in snapshot["experiments"]] == ["check:out/ü"]

    text = admin("PATCH", path, {"description": "only words"})
    assert text.headers["x-publish-attempted"] == "false" and text.json["description"] == "only words"
    live = admin("PATCH", path, {"targetingRules": RULES})
    assert int(live.headers["x-publish-version"]) == version + 1
    again = admin("POST", f"{path}/publish")
    assert again.json == {"environmentId": "eu/west 1", "version": version + 1}
    rules = admin("PATCH", f"/audiences/{audience['id']}", {"rules": []})
    assert int(rules.headers["x-publish-version"]) == version + 2
    assert admin("PATCH", path, {"targetingRules": []}).json["targetingRules"] == []
    assert problem(admin("DELETE", f"/audiences/{audience['id']}")) == (409, "AUDIENCE_IN_USE")

    decided = admin("POST", "/decide", {"subjectId": "u", "environmentId": "eu/west 1", "context": {"country": "US"}})
    assert [one["experimentKey"] for one in decided.json["decisions"]] == ["check:out/ü"]

    assert problem(admin("POST", f"{path}/stop", {"reason": "x", "winner": "neither"})) == (422, "INVALID_WINNER")
    stopped = admin("POST", f"{path}/stop", {"reason": "enough", "winner": "new"}).json
    assert (stopped["status"], stopped["winner"]) == ("STOPPED", "new")
    assert problem(admin("POST", f"{path}/stop", {"reason": "x"})) == (409, "EXPERIMENT_NOT_RUNNING")
    assert admin("PATCH", f"{path}/status", {"status": "ARCHIVED"}).json["status"] == "ARCHIVED"
    gone = admin("DELETE", path)
    assert gone.status == 204 and gone.headers["x-publish-attempted"] == "true"
    for method, below in (("GET", ""), ("DELETE", ""), ("POST", "/publish"), ("PATCH", "/status")):
        body = {"status": "RUNNING"} if below == "/status" else None
        assert problem(admin(method, path + below, body)) == (404, "EXPERIMENT_NOT_FOUND")
    assert admin("DELETE", f"/audiences/{audience['id']}").status == 204


def test_variants_that_come_at_once_are_all_there(admin):
    made = admin("POST", "/experiments", {"key": "race", "environmentId": "global"})
    keys = {f"v{number}" for number in range(8)}
    with concurrent.futures.ThreadPoolExecutor(8) as pool:
        added = pool.map(lambda key: admin("POST", f"{made.headers['Location']}/variants", {"key": key}).status, keys)
        assert set(added) == {201}
    assert {variant["key"] for variant in admin("GET", made.headers["Location"]).json["variants"]} == keys


def test_lists_come_in_pages(admin):
    admin("POST", "/environments", {"name": "pages"})
    for number in range(23):
        body = {"key": f"p{number}", "environmentId": "pages", "variants": [{"key": "control"}]}
        assert admin("POST", "/experiments", body).status == 201
    first = admin("GET", "/experiments?environmentId=pages").json
    assert first["pagination"] == {"page": 1, "pageSize": 20, "total": 23, "totalPages": 2} and len(first["data"]) == 20
    last = admin("GET", "/experiments?environmentId=pages&page=2&pageSize=20").json
    assert len(last["data"]) == 3
    beyond = admin("GET", "/experiments?environmentId=pages&page=9&pageSize=20").json
    assert beyond["data"] == [] and beyond["pagination"]["total"] == 23
    keys = {one["key"] for one in first["data"] + last["data"]}
    assert len(keys) == 23
    assert admin("GET", "/experiments?environmentId=pages&status=RUNNING").json["pagination"]["total"] == 0
    assert admin("GET", "/experiments?status=DRAFT&page=1&pageSize=100").json["pagination"]["total"] >= 23
    for wrong in (
        "page=1",
        "pageSize=5",
        "page=0&pageSize=5",
        "page=1&pageSize=101",
        "page=1&pageSize=x",
        "page=&pageSize=",
    ):
        assert problem(admin("GET", f"/experiments?{wrong}")) == (400, "INVALID_PAGE")
        assert problem(admin("GET", f"/environments?{wrong}")) == (400, "INVALID_PAGE")
    assert problem(admin("GET", "/experiments?stauts=RUNNING"))[0] == 400
    assert problem(admin("GET", "/experiments?status=GOING")) == (422, "INVALID_STATUS")


def test_what_is_not_known_is_refused(admin):
    assert problem(admin("POST", "/environments", {"name": "x", "nmae": "y"}))[0] == 400
    assert problem(admin("POST", "/environments", {}))[0] == 400
    assert problem(admin("POST", "/environments", {"name": 5}))[0] == 400
    assert problem(admin("POST", "/experiments", {"key": "x"}))[0] == 400
    assert problem(admin("PATCH", "/experiments/global:x", {"colour": 1}))[0] == 400
    assert problem(admin("GET", "/experiments/global:~zz"))[0] == 400
    assert problem(admin("POST", "/environments", {"name": "nul\x00"})) == (400, "22P05")


# --- the A/B system ---------------------------------------------------------------------------------------------


def test_the_ab_system(admin, url, store):
    store.execute("SELECT exp_create_scope('acme')")
    store.execute("SELECT exp_set_config('green', '{\"colour\": \"green\"}', scope => 'acme')")
    wanted = {
        "code": "button",
        "organizationId": "acme",
        "status": "running",
        "variants": [{"key": "control", "weight": 1}, {"key": "green", "weight": 1, "configSlug": "green"}],
        "primaryMetric": {
            "kind": "rate",
            "numeratorEventKey": "click",
            "denominatorEventKey": "view",
            "objective": "maximize",
        },
        "secondaryMetrics": [
            {"kind": "sum", "key": "revenue"},
            {"kind": "count", "key": "click", "objective": "minimize"},
        ],
        "winnerPolicy": {"mode": "automatic", "pickAfterMs": 3600000, "minAssignments": 10},
    }
    made = admin("POST", "/api/admin/experiments", wanted)
    assert made.status == 201, made
    path = made.headers["Location"]
    shown = admin("GET", path).json
    assert (shown["organizationId"], shown["status"]) == ("acme", "running")
    assert shown["primaryMetric"]["numeratorEventKey"] == "click"
    assert {one["metric"] for one in shown["secondaryMetrics"]} == {"sum:revenue", "count:click:minimize"}
    assert [one["configSlug"] for one in shown["variants"]] == [None, "green"]
    assert problem(admin("POST", "/api/admin/experiments", wanted)) == (409, "EXPERIMENT_EXISTS")

    org = {"x-org-id": "acme"}
    token = jwt("routes_app")
    seen = {}
    for number in range(20):
        at = f"{url}/api/experiments/button/assignment?subjectId=u{number}"
        answer = request("GET", at, headers=org, token=token).json
        assert answer["isNew"] is True and answer["winner"]["winnerVariantKey"] is None
        assert answer["config"] == ({"colour": "green"} if answer["variantKey"] == "green" else None)
        again = request("GET", f"{at}&orgId=acme", token=token).json
        assert (again["variantKey"], again["isNew"]) == (answer["variantKey"], False)
        seen[f"u{number}"] = answer["variantKey"]
    assert set(seen.values()) == {"control", "green"}

    at = f"{url}/api/experiments/button/events"
    one = request("POST", at, {"subjectId": "u1", "eventKey": "click"}, headers=org, token=token)
    assert one.status == 201 and one.json == {"received": 1, "stored": 1}
    batch = {"events": [{"subjectId": subject, "eventKey": "view", "dedupeKey": subject} for subject in seen]}
    assert request("POST", at, batch, headers=org, token=token).json["stored"] == 20
    assert request("POST", at, batch, headers=org, token=token).json["stored"] == 0
    milliseconds = {"subjectId": "u2", "events": [{"eventKey": "revenue", "value": 9.5, "ts": int(time.time() * 1000)}]}
    assert request("POST", at, milliseconds, headers=org, token=token).json["stored"] == 1
    lies = {"subjectId": "u1", "eventKey": "click", "variantKey": "green"}
    assert problem(request("POST", at, lies, headers=org, token=token))[0] == 400
    bad = {"subjectId": "u1", "events": [{"eventKey": "click"}, {"eventKey": ""}]}
    refused = request("POST", at, bad, headers=org, token=token)
    assert problem(refused) == (422, "INVALID_EVENT") and "[1]" in refused.json["message"]
    absent = at.replace("button", "absent")
    assert problem(request("POST", absent, {"subjectId": "u", "eventKey": "x"}, token=token)) == (
        404,
        "EXPERIMENT_NOT_FOUND",
    )

    request("POST", f"{url}/api/internal/experiments/aggregate/run", token="the cron token")
    metrics = admin("GET", f"{path}/metrics?bucket=1%20hour").json
    assert sum(row["assigned"] for row in metrics["results"]) == 20
    assert {one["role"] for one in metrics["metrics"]} == {"primary", "secondary"}

    changed = admin("PATCH", path, {"secondaryMetrics": [], "status": "paused", "name": "Button"})
    assert changed.json["secondaryMetrics"] == [] and changed.json["status"] == "paused"
    assert changed.headers["x-publish-succeeded"] == "true"
    winner = f"{url}/api/experiments/button/winner"
    assert request("GET", winner, headers=org, token=token).json["winnerVariantKey"] is None
    store.execute("SELECT exp_stop('button', 'seen enough', 'green', scope => 'acme')")
    answer = request("GET", winner, headers=org, token=token).json
    assert (answer["winnerVariantKey"], answer["winnerReason"], answer["status"]) == (
        "green",
        "seen enough",
        "completed",
    )
    assert problem(request("GET", winner, token=token)) == (404, "EXPERIMENT_NOT_FOUND")
    assert problem(request("GET", f"{winner}?orgId=other", headers=org, token=token))[0] == 400
    listed = admin("GET", "/api/admin/experiments?orgId=acme").json
    assert [one["code"] for one in listed["data"]] == ["button"]
    assert admin("DELETE", path).status == 204
    assert problem(admin("GET", path)) == (404, "EXPERIMENT_NOT_FOUND")


def test_a_change_is_whole_or_nothing(admin):
    wanted = {"code": "half", "variants": [{"key": "control"}], "primaryMetric": {"kind": "count", "key": ""}}
    assert admin("POST", "/api/admin/experiments", wanted).status == 422
    assert problem(admin("GET", "/api/admin/experiments/half")) == (404, "EXPERIMENT_NOT_FOUND")


# --- internal ---------------------------------------------------------------------------------------------------


def test_internal_routes_have_a_token_of_their_own(url, start_relay):
    path = "/api/internal/experiments/aggregate/run"
    assert request("POST", url + path).status == 401
    assert request("POST", url + path, token=jwt("routes_admin")).status == 401
    assert request("POST", url + path, token="the cron tokem").status == 401
    done = request("POST", url + path, token="the cron token")
    assert [task["task"] for task in done.json["tasks"]] == ["schedule", "fold", "aggregate", "evaluate", "bandit"], (
        done
    )
    done = request("POST", url + path.replace("aggregate", "retention"), token="the cron token")
    assert {task["error"] for task in done.json["tasks"]} == {None}, done
    other = start_relay({"EXP_JWT_SECRET": SECRET}).url
    for token in ("", "the cron token"):
        assert request("POST", other + path, headers={"Authorization": f"Bearer {token}"}).status == 401
