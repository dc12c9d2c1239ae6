#!/usr/bin/env python3
"""What the compiler does not check in the sources: lint.py unsafe | leftovers | upgrade | versions | meta."""

import json
import pathlib
import re
import sys

ROOT = pathlib.Path(__file__).resolve().parent.parent


def rust_files(*directories):
    for directory in directories:
        yield from sorted((ROOT / directory).rglob("*.rs"))


def code(path):
    """The lines of a file as (number, text) without comments and string contents."""
    text = path.read_text(encoding="utf-8")
    blank = lambda m: re.sub(r"[^\n]", " ", m.group(0))
    text = re.sub(
        r"""'(?:\\.|[^\\'])'"""
        r'|r(#+)".*?"\1|"(?:\\.|[^"\\])*"|//[^\n]*|/\*.*?\*/',
        blank,
        text,
        flags=re.S,
    )
    return enumerate(text.splitlines(), 1)


def check_unsafe():
    """unsafe is for src/, where Postgres is; the other crates forbid it."""
    for path in rust_files("crates", "bench", "examples"):
        for number, line in code(path):
            if re.search(r"\bunsafe\b", line):
                yield f"{path.relative_to(ROOT)}:{number}: unsafe outside src/"
    for crate in sorted((ROOT / "crates").glob("*/src")):
        root = next((crate / name for name in ("lib.rs", "main.rs") if (crate / name).exists()), None)
        if root is None or "#![forbid(unsafe_code)]" not in root.read_text(encoding="utf-8"):
            yield f"{crate.relative_to(ROOT)}: no #![forbid(unsafe_code)]"


def check_leftovers():
    """Nothing unfinished, nothing switched off."""
    pattern = re.compile(r"\b(todo|unimplemented|dbg)!|#\[ignore\b")
    for path in rust_files("src", "crates", "bench", "examples"):
        for number, line in code(path):
            if pattern.search(line):
                yield f"{path.relative_to(ROOT)}:{number}: {line.strip()}"


def statements(path):
    """What a script says of each function, by kind of statement and function; aggregates are functions."""
    text = re.sub(r"^--[^\n]*\n|/\*.*?\*/", "", path.read_text(encoding="utf-8"), flags=re.M | re.S)
    kinds = "CREATE FUNCTION|CREATE AGGREGATE|COMMENT ON FUNCTION|COMMENT ON AGGREGATE|REVOKE ALL ON FUNCTION"
    found = {}
    # A function is replaced by its name, with all of its signatures.
    for statement in re.finditer(rf"^({kinds}) (\S+?)\(.*?;$", text, re.M | re.S):
        found.setdefault((statement[1], statement[2]), []).append(statement[0])
    return found


def check_upgrade():
    """The last upgrade script makes of the version before what CREATE EXTENSION of this one makes."""
    versions = lambda path: path.stem.split("--")[1:]
    number = lambda version: [int(part) for part in version.split(".")]
    scripts = [path for path in (ROOT / "sql").glob("pg_experiment--*--*.sql")]
    upgrade = max(scripts, key=lambda path: number(versions(path)[1]))
    before, after = (ROOT / f"sql/pg_experiment--{version}.sql" for version in versions(upgrade))
    made, wanted = statements(before) | statements(upgrade), statements(after)
    for kind, function in sorted(made.keys() | wanted.keys()):
        if made.get((kind, function)) != wanted.get((kind, function)):
            yield f"{upgrade.relative_to(ROOT)}: {kind} {function} differs from {after.relative_to(ROOT)}"


def check_versions():
    """The version is said in several places, the same in each."""
    first = lambda path, pattern: re.search(pattern, (ROOT / path).read_text(encoding="utf-8"), re.M)[1]
    wanted = first("Cargo.toml", r'^version = "([0-9.]+)"')
    said = {path: first(path, r'^version = "([0-9.]+)"') for path in ("crates/engine/Cargo.toml", "crates/relay/Cargo.toml")}
    said["CHANGELOG.md"] = first("CHANGELOG.md", r"^## ([0-9.]+)")
    meta = json.loads((ROOT / "META.json").read_text(encoding="utf-8"))
    said["META.json"] = meta["version"]
    said |= {f"META.json, provides {name}": provided["version"] for name, provided in meta["provides"].items()}
    for path, version in said.items():
        if version != wanted:
            yield f"{path}: {version}, where Cargo.toml says {wanted}"
    # Its date is that of the packages.
    notes = rf"^## {re.escape(wanted)} \(\d{{4}}-\d\d-\d\d\)\n+(?!##)\S"
    if not re.search(notes, (ROOT / "CHANGELOG.md").read_text(encoding="utf-8"), re.M):
        yield f"CHANGELOG.md: no section {wanted} with a date and what changed"


# The PGXN Meta Spec, version 1.0.0 (https://pgxn.org/spec/), as far as META.json uses it.
META_REQUIRED = ("abstract", "license", "maintainer", "meta-spec", "name", "provides", "version")
META_OPTIONAL = ("description", "generated_by", "no_index", "prereqs", "release_status", "resources", "tags")
META_SPEC = {"version": "1.0.0", "url": "https://pgxn.org/meta/spec.txt"}
SEMVER = re.compile(r"(0|[1-9]\d*)\.(0|[1-9]\d*)\.(0|[1-9]\d*)")
TERM = re.compile(r"[^\s/\\\x00-\x1f]{2,}")
TAG = re.compile(r"[^/\\\x00-\x1f]{1,255}")


def check_meta():
    """META.json is what PGXN takes."""
    meta = json.loads((ROOT / "META.json").read_text(encoding="utf-8"))
    yield from (f"META.json: {key} is missing" for key in META_REQUIRED if not meta.get(key))
    known = (*META_REQUIRED, *META_OPTIONAL)
    yield from (f"META.json: {key}: unknown" for key in meta if key not in known and not key.lower().startswith("x_"))
    right = {
        "name": TERM.fullmatch(meta.get("name", "")),
        "version": SEMVER.fullmatch(meta.get("version", "")),
        "license": meta.get("license") == "postgresql",
        "maintainer": meta.get("maintainer") and all(isinstance(name, str) and name for name in meta["maintainer"]),
        "meta-spec": meta.get("meta-spec") == META_SPEC,
        "release_status": meta.get("release_status", "stable") in ("stable", "testing", "unstable"),
        "tags": all(TAG.fullmatch(tag) for tag in meta.get("tags", [])),
    }
    yield from (f"META.json: {key}: {meta.get(key)!r}" for key, fine in right.items() if not fine)
    for name, provided in meta.get("provides", {}).items():
        if not TERM.fullmatch(name) or not SEMVER.fullmatch(provided.get("version", "")):
            yield f"META.json: provides {name} {provided.get('version')}"
        for key in ("file", "docfile"):
            if not (ROOT / provided.get(key, "")).is_file():
                yield f"META.json: provides {name}: {key}: no file {provided.get(key)}"
    yield from meta_prerequisites(meta.get("prereqs", {}))


def meta_prerequisites(prereqs):
    for phase, relations in prereqs.items():
        for relation, wanted in relations.items():
            versions = [SEMVER.fullmatch(str(version)) or version == 0 for version in wanted.values()]
            if (
                phase not in ("configure", "build", "test", "runtime", "develop")
                or relation not in ("requires", "recommends", "suggests", "conflicts")
                or not all(versions)
            ):
                yield f"META.json: prereqs: {phase}: {relation}: {wanted}"


def main():
    checks = {
        "unsafe": check_unsafe,
        "leftovers": check_leftovers,
        "upgrade": check_upgrade,
        "versions": check_versions,
        "meta": check_meta,
    }
    if len(sys.argv) != 2 or sys.argv[1] not in checks:
        sys.exit(f"usage: lint.py {'|'.join(checks)}")
    found = list(checks[sys.argv[1]]())
    print("\n".join(found))
    sys.exit(1 if found else 0)


if __name__ == "__main__":
    main()
