"""Writes native_bucket.json: the native scheme by another implementation of xxh3-64.

    pip install xxhash && python native_bucket.py

The file is a promise: a release that changes one of its numbers moves subjects of running experiments.
"""

import json
import pathlib

import xxhash


def framed(first, rest):
    """Two texts as one, so that no other two texts give the same."""
    return f"{len(first.encode())}:{first}{rest}"


def bucket(seed, subject):
    hashed = xxhash.xxh3_64_intdigest(framed(seed, subject).encode(), seed=0)
    return (hashed >> 11) * 2.0**-53


def seeds():
    """(seed, subject): what exp_bucket('native', seed, subject) answers."""
    yield "", ""
    yield "", "a"
    yield "a", ""
    yield "seed", "subject"
    yield "seed", "1"
    yield "1", "seed"
    yield "seed:", "subject"
    yield "seed", ":subject"
    yield "4:seed", "subject"
    yield "seed", " subject"
    yield "seed", "subject "
    yield "seed", "Subject"
    yield "seed", "line\nbreak\ttab"
    yield "seed", "naïve café"
    yield "seed", "nai\u0308ve cafe\u0301"
    yield "seed", "Zürich"
    yield "seed", "東京"
    yield "seed", "مرحبا"
    yield "seed", "🙂"
    yield "seed", "👩‍👩‍👧‍👦"
    yield "🧪", "subject"
    yield "seed", "\U0010ffff"
    yield "seed", "\u0000"
    # Where xxh3 changes its method, and where the buffer of a streaming hash is full.
    for total in (16, 17, 128, 129, 240, 241, 255, 256, 257, 512, 1024):
        prefix = len(framed("seed", ""))
        yield "seed", "x" * (total - prefix)
    yield "seed", "x" * 1024
    yield "seed", "é" * 512
    yield "s" * 1024, "subject"
    yield "s" * 1283, "x" * 1024


def experiments():
    """(scope, salt, subject)."""
    yield "a", "b:c", "d"
    yield "a:b", "c", "d"
    yield "a", "b", "c:d"
    yield "a", "bc", "d"
    yield "ab", "c", "d"
    yield "1:a", "b", "c"
    yield "1", ":ab", "c"
    yield "", "", "user-1"
    yield "global", "", "user-1"
    yield "", "global", "user-1"
    for subject in ("1", "2", "3", "10", "user-1", "user-2"):
        yield "global", "checkout-button", subject
    yield "global", "checkout-button", "3f2504e0-4f89-11d3-9a0c-0305e82c3301"
    yield "global", "checkout-button", "ann.example+test@example.com"
    yield "global", "checkout-button-2", "user-1"
    yield "tenant-7/production", "checkout-button", "user-1"
    yield "テナント", "チェックアウト", "ユーザー"
    yield "s" * 255, "t" * 1024, "x" * 1024


cases = [{"seed": seed, "subject": subject, "bucket": bucket(seed, subject)} for seed, subject in seeds()]
for scope, salt, subject in experiments():
    seed = framed(scope, salt)
    cases.append({"scope": scope, "salt": salt, "seed": seed, "subject": subject, "bucket": bucket(seed, subject)})

lines = ",\n".join("  " + json.dumps(case) for case in cases)
pathlib.Path(__file__).with_suffix(".json").write_text(f"[\n{lines}\n]\n")
