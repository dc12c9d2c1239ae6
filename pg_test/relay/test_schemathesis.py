"""Whatever fits the OpenAPI document, or just does not, is answered without a 5xx.

Schemathesis makes the requests. EXP_FUZZ_SECONDS says how long it may take.
"""

import os
import re
import subprocess
import sys

import pytest
from conftest import SECRET, jwt, request

SECONDS = int(os.environ.get("EXP_FUZZ_SECONDS", "40"))


@pytest.fixture
def fuzzed(store, start_relay):
    """A relay with something in its database, and a token for all of it."""
    store.execute("CREATE ROLE fuzz_admin")
    store.execute("SELECT exp_grant('fuzz_admin', 'admin', 'global')")
    store.execute("SELECT exp_define('checkout', '{\"control\": 1, \"b\": 1}')")
    relay = start_relay({"EXP_JWT_SECRET": SECRET, "EXP_REQUEST_TIMEOUT_SECONDS": "20"})
    yield relay
    store.execute("DROP OWNED BY fuzz_admin")
    store.execute("DROP ROLE fuzz_admin")


def test_nothing_makes_it_fail(fuzzed, tmp_path):
    command = [
        os.path.join(os.path.dirname(sys.executable), "schemathesis"), "run", f"{fuzzed.url}/openapi.json",
        "--checks", "not_a_server_error", "--phases", "examples,coverage,fuzzing", "--mode", "all",
        "--max-examples", "3", "--workers", "4", "--seed", "1", "--generation-database", "none", "--continue-on-failure",
        "--max-time", str(SECONDS), "--generation-with-security-parameters", "false",
        "--suppress-health-check", "all", "--request-timeout", "30", "--no-color",
        "--header", f"Authorization: Bearer {jwt('fuzz_admin')}",
        # These work for seconds by design where the numbers are large.
        "--exclude-path-regex", "/rpc/exp_(simulate_aa|maintain|aggregate|init|install_cron)$|/api/internal/",
    ]  # fmt: skip
    run = subprocess.run(command, capture_output=True, text=True, cwd=tmp_path, timeout=SECONDS + 60)
    refused = [line for line in fuzzed.log if "request method" in line and " status=5" in line]
    assert not refused, "\n".join(refused[:20])
    answered = sum("request method" in line for line in fuzzed.log)
    # Its exit code also tells of what it cannot make up itself.
    tested = re.search(r"Tested: +(\d+)", run.stdout)
    assert answered > 1000 and tested and int(tested[1]) > 100, run.stdout[-3000:] + run.stderr
    assert "Server error" not in run.stdout, run.stdout
    print(f"{answered} requests")
    assert request("GET", f"{fuzzed.url}/ready").status == 200
