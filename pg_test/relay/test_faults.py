"""Webhooks through 100 faults; with PG_EXPERIMENT_LONG=1 through 500."""

import os

import faults


def test_no_event_is_lost_and_order_is_kept():
    count = 500 if os.environ.get("PG_EXPERIMENT_LONG") == "1" else 100
    found = faults.run(count)
    assert sum(found["faults"].values()) >= count
    print(found)
