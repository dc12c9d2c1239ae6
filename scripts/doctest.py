#!/usr/bin/env python3
"""Runs every example of README.md, CONTRIBUTING.md and docs/**/*.md, and checks that relative links lead somewhere.

    ```sql          runs; an error fails the test
    ```sql error    must fail
    ```text         (or output) right after a sql block: what it must print. Space does not count, and
                    "..." stands for anything.

The blocks of one file run in order in one psql session, in a database of the file's own that has the extension
(unless one of its blocks makes it).
"""

import argparse
import os
import pathlib
import re
import subprocess
import sys

ROOT = pathlib.Path(__file__).resolve().parent.parent
SENTINEL = "<<<< block {} >>>>"


class Block:
    def __init__(self, info, line, text):
        words = info.split()
        self.kind = words[0] if words else ""
        self.flags = words[1:]
        self.line = line
        self.text = text
        self.expected = None


def blocks_of(text):
    """The fenced blocks of a page; what a sql block must print goes with it."""
    found, lines, index, adjacent = [], text.splitlines(), 0, False
    while index < len(lines):
        match = re.match(r"^(\s*)(`{3,})\s*(.*)$", lines[index])
        if not match:
            adjacent = adjacent and not lines[index].strip()
            index += 1
            continue
        indent, fence, info = match.groups()
        start = index + 1
        index = start
        while index < len(lines) and lines[index].strip() != fence:
            index += 1
        body = "\n".join(line[len(indent) :] for line in lines[start:index])
        block = Block(info, start, body)
        index += 1
        if block.kind in ("text", "output") and adjacent:
            found[-1].expected = body
            adjacent = False
        else:
            adjacent = block.kind == "sql"
            if adjacent:
                found.append(block)
    return found


def normal(text):
    lines = (re.sub(r"\s+", " ", line).strip() for line in text.splitlines())
    return "\n".join(line for line in lines if line)


def matches(expected, actual):
    pattern = ".*?".join(re.escape(part) for part in re.split(r"\.\.\.|…", normal(expected)))
    return re.fullmatch(pattern, normal(actual), flags=re.S) is not None


class Runner:
    def __init__(self, options):
        self.options = options
        self.failed = 0
        self.passed = 0
        self.environment = dict(os.environ, PGTZ="UTC", PGOPTIONS="", LC_ALL="C.UTF-8", PGDATESTYLE="ISO, MDY")

    def ok(self, name):
        self.passed += 1
        print(f"  ok      {name}", flush=True)

    def fail(self, name, message):
        self.failed += 1
        print(f"  FAILED  {name}")
        for line in message.splitlines():
            print(f"        {line}")
        sys.stdout.flush()

    def psql(self, database, script, *arguments):
        command = [self.options.psql, "-X", "-q", "-h", self.options.host, "-p", self.options.port]
        command += ["-U", "postgres", "-d", database, *arguments]
        return subprocess.run(
            command, input=script, text=True, encoding="utf-8", env=self.environment,
            stdout=subprocess.PIPE, stderr=subprocess.STDOUT, timeout=600,
        )  # fmt: skip

    def page(self, path):
        name = str(path.relative_to(ROOT))
        text = path.read_text(encoding="utf-8")
        self.links(path, name, text)
        blocks = blocks_of(text)
        if blocks:
            self.examples(name, blocks)

    def examples(self, name, blocks):
        database = "docs_" + re.sub(r"\W+", "_", name.removesuffix(".md").lower())
        made = self.psql("postgres", f"DROP DATABASE IF EXISTS {database};\nCREATE DATABASE {database};\n")
        if made.returncode or "ERROR" in made.stdout:
            return self.fail(name, made.stdout)
        script = []
        if not any(re.search(r"create\s+extension[^;]*pg_experiment", b.text, flags=re.I) for b in blocks):
            script.append("CREATE EXTENSION pg_experiment;")
        for number, block in enumerate(blocks):
            stop = "off" if "error" in block.flags else "on"
            script += [f"\\echo '{SENTINEL.format(number)}'", f"\\set ON_ERROR_STOP {stop}", block.text]
        script.append(f"\\echo '{SENTINEL.format(len(blocks))}'")
        output = self.psql(database, "\\set ON_ERROR_STOP on\n" + "\n".join(script) + "\n").stdout
        parts = re.split(re.escape(SENTINEL).replace(r"\{\}", r"(\d+)") + r"\n?", output)
        printed = {int(parts[i]): parts[i + 1] for i in range(1, len(parts) - 1, 2)}
        if 0 not in printed:
            return self.fail(name, f"before its first example:\n{output}")
        for number, block in enumerate(blocks):
            where = f"{name}:{block.line}"
            if number not in printed:
                rest = len(blocks) - number
                return self.fail(where, f"not run: an example before it failed ({rest} not run in all)")
            self.example(where, block, printed[number], finished=number + 1 in printed)

    def example(self, where, block, actual, finished):
        last = block.text.strip().splitlines()[-1:] or [""]
        if not re.search(r"(;\s*(--.*)?$)|(^\s*\\)|(\\g\w*\b.*$)", last[0]):
            return self.fail(where, "the example's last statement does not end in ';'")
        wants_error = "error" in block.flags
        has_error = re.search(r"^(ERROR|FATAL):", actual, flags=re.M) is not None
        if not finished or (has_error and not wants_error):
            return self.fail(where, f"failed:\n{actual}")
        if wants_error and not has_error:
            return self.fail(where, f"should have failed, and did not:\n{actual}")
        if block.expected is not None and not matches(block.expected, actual):
            return self.fail(where, f"printed:\n{actual}\nthe page says:\n{block.expected}")
        self.ok(where)

    def links(self, path, name, text):
        prose = re.sub(r"^(\s*)(`{3,}).*?^\s*\2\s*$", "", text, flags=re.S | re.M)
        prose = re.sub(r"`[^`\n]*`", "", prose)
        broken = []
        for target in re.findall(r"\]\(\s*<?([^)\s>]+)>?[^)]*\)", prose):
            if re.match(r"^[a-z][a-z0-9+.-]*:", target):
                continue
            file, _, anchor = target.partition("#")
            goal = (path.parent / file).resolve() if file else path
            if not goal.exists():
                broken.append(f"{target}: no such file")
            elif anchor and goal.suffix == ".md" and anchor not in anchors(goal.read_text(encoding="utf-8")):
                broken.append(f"{target}: no such heading")
        if broken:
            self.fail(f"{name} links", "\n".join(broken))
        else:
            self.ok(f"{name} links")


def anchors(text):
    text = re.sub(r"^(\s*)(`{3,}).*?^\s*\2\s*$", "", text, flags=re.S | re.M)
    found, seen = set(), {}
    for heading in re.findall(r"^#{1,6}\s+(.*?)\s*#*$", text, flags=re.M):
        slug = re.sub(r"\[([^\]]*)\]\([^)]*\)", r"\1", heading).lower()
        slug = re.sub(r"[^\w\- ]", "", slug).replace(" ", "-")
        count = seen.get(slug, 0)
        seen[slug] = count + 1
        found.add(slug if count == 0 else f"{slug}-{count}")
    found.update(re.findall(r'<a\s+(?:id|name)="([^"]+)"', text))
    return found


def main():
    parser = argparse.ArgumentParser(description=__doc__, formatter_class=argparse.RawDescriptionHelpFormatter)
    parser.add_argument("--psql", default="psql")
    parser.add_argument("--host", required=True, help="the socket's directory")
    parser.add_argument("--port", default="5432")
    parser.add_argument("--only", help="only the page of this name (no directory, no ending)")
    runner = Runner(parser.parse_args())
    pages = [ROOT / "README.md", ROOT / "CONTRIBUTING.md", ROOT / "CHANGELOG.md", *sorted((ROOT / "docs").rglob("*.md"))]
    for page in pages:
        if page.exists() and runner.options.only in (None, page.stem):
            runner.page(page)
    if not runner.passed and not runner.failed:
        print("there is no such page")
    sys.exit(1 if runner.failed or not runner.passed else 0)


if __name__ == "__main__":
    main()
