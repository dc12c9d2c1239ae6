#!/usr/bin/env python3
"""Runs every example of README.md, CONTRIBUTING.md, docs/**/*.md and examples/*.sql, and checks links and completeness.

    ```sql          runs; an error fails the test
    ```sql error    must fail
    ```text         (or output) right after a sql block: what it must print. Space does not count, and
                    "..." stands for anything.

The blocks of one page run in order in one psql session, in a database of the page's own that has the extension
(unless one of its blocks makes it). An example (examples/NAME.sql) runs as a whole in a database of its own, with its
statements echoed, and must print examples/NAME.out; ACCEPT=1 in the environment writes what it prints there.

Relative links must lead somewhere, others be well-formed; README.md must lead to every page; and docs/functions.md has to
list every function of the extension with its arguments, and to link a page that speaks of it.
"""

import argparse
import difflib
import os
import pathlib
import re
import subprocess
import sys
import tempfile
import urllib.parse

ROOT = pathlib.Path(__file__).resolve().parent.parent
SENTINEL = "<<<< block {} >>>>"
REFERENCE = "docs/functions.md"
# Aggregates have state functions, which nobody calls: they take or return internal, or are named by an aggregate.
FUNCTIONS = r"""
SELECT pg_catalog.format('%s(%s)', p.proname, pg_catalog.pg_get_function_arguments(p.oid))
FROM pg_catalog.pg_depend AS d JOIN pg_catalog.pg_proc AS p ON p.oid = d.objid
WHERE d.classid = 'pg_catalog.pg_proc'::pg_catalog.regclass AND d.deptype = 'e'
  AND d.refobjid = (SELECT oid FROM pg_catalog.pg_extension WHERE extname = 'pg_experiment')
  AND NOT EXISTS (SELECT FROM pg_catalog.pg_aggregate AS a
                  WHERE p.oid IN (a.aggtransfn, a.aggfinalfn, a.aggcombinefn, a.aggserialfn, a.aggdeserialfn))
ORDER BY 1
"""
EXECUTABLE = """
SET client_min_messages = error;
CREATE EXTENSION IF NOT EXISTS pg_experiment;
DO 'BEGIN PERFORM exp_init(); END';
CREATE ROLE docs_{level};
DO $$ BEGIN PERFORM exp_grant('docs_{level}', '{level}', 'global'); END $$;
SELECT DISTINCT p.proname FROM pg_proc AS p JOIN pg_depend AS d ON d.objid = p.oid AND d.classid = 'pg_proc'::regclass
WHERE d.deptype = 'e' AND d.refobjid = (SELECT oid FROM pg_extension WHERE extname = 'pg_experiment')
  AND has_function_privilege('docs_{level}', p.oid, 'EXECUTE')
  AND 'internal'::regtype <> ALL (p.proargtypes::oid[] || p.prorettype);
DO $$ BEGIN PERFORM exp_revoke('docs_{level}', '{level}', 'global'); END $$;
DROP ROLE docs_{level};
"""


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
        self.last = None
        # Where \o and \copy of an example write.
        self.directory = tempfile.TemporaryDirectory(prefix="doctest.")
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
            command, input=script, text=True, encoding="utf-8", env=self.environment, cwd=self.directory.name,
            stdout=subprocess.PIPE, stderr=subprocess.STDOUT, timeout=600,
        )  # fmt: skip

    def database(self, name):
        """A new database for a page or an example; None where there cannot be one, which is a failure."""
        database = "docs_" + re.sub(r"\W+", "_", name.removesuffix(".md").lower())
        # The one before has done its work: a hundred of them would be a gigabyte.
        drop = "".join(f"DROP DATABASE IF EXISTS {one} WITH (FORCE);\n" for one in {self.last, database} if one)
        self.last = database
        made = self.psql("postgres", f"SET client_min_messages = warning;\n{drop}CREATE DATABASE {database};\n")
        if made.returncode or "ERROR" in made.stdout:
            self.fail(name, made.stdout)
            return None
        return database

    def page(self, path):
        name = str(path.relative_to(ROOT))
        text = path.read_text(encoding="utf-8")
        self.links(path, name, text)
        blocks = blocks_of(text)
        if blocks:
            self.examples(name, blocks)

    def file(self, path):
        """An example of examples/: the whole file, as `psql -a` prints it."""
        name, expected = str(path.relative_to(ROOT)), path.with_suffix(".out")
        database = self.database(name)
        if database is None:
            return
        ran = self.psql(database, path.read_text(encoding="utf-8"), "-a", "-v", "ON_ERROR_STOP=1")
        actual = "\n".join(line.rstrip() for line in ran.stdout.splitlines()) + "\n"
        accept = f"ACCEPT=1 SUITE=docs TEST={path.stem} make test"
        if ran.returncode:
            return self.fail(name, f"failed:\n{actual}")
        if self.options.accept:
            expected.write_text(actual, encoding="utf-8")
        if not expected.exists():
            return self.fail(name, f"there is no {expected.name}; to write what it prints: {accept}\n{actual}")
        if not matches(expected.read_text(encoding="utf-8"), actual):
            changed = difflib.unified_diff(
                normal(expected.read_text(encoding="utf-8")).splitlines(), normal(actual).splitlines(),
                expected.name, "printed", lineterm="", n=2,
            )  # fmt: skip
            return self.fail(name, "\n".join(changed) + f"\nif this is what it should print: {accept}")
        self.ok(name)

    def examples(self, name, blocks):
        database = self.database(name)
        if database is None:
            return
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
        broken = []
        for target in targets(text):
            if re.match(r"^[A-Za-z][A-Za-z0-9+.-]*:", target):
                if not well_formed(target):
                    broken.append(f"{target}: not a URL of the web")
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


    def orphans(self, pages):
        """Whoever reads on from README.md comes by every page."""
        reached, waiting = set(), [ROOT / "README.md"]
        while waiting:
            page = waiting.pop()
            if page in reached or page not in pages:
                continue
            reached.add(page)
            for target in targets(page.read_text(encoding="utf-8")):
                waiting.append((page.parent / target.partition("#")[0]).resolve())
        names = sorted(str(page.relative_to(ROOT)) for page in set(pages) - reached)
        if names:
            self.fail("every page is linked", "orphan pages, which README.md does not lead to:\n" + "\n".join(names))
        else:
            self.ok("every page is linked")

    def reference(self):
        """docs/functions.md has a row for each function, with its arguments and a link to a page that has its name."""
        database = self.database("functions")
        if database is None:
            return
        answer = self.psql(database, "CREATE EXTENSION pg_experiment;\n" + FUNCTIONS + ";\n", "-At").stdout
        there, listed, wrong = {signature(line) for line in answer.splitlines()}, set(), []
        page = ROOT / REFERENCE
        for line in page.read_text(encoding="utf-8").splitlines():
            row = re.match(r"^\| \[`((exp_\w+)\(.*?\))`\]\(([^)]+)\) \|", line)
            if not row:
                continue
            call, function, target = row.groups()
            listed.add(call)
            text = (page.parent / target.partition("#")[0]).read_text(encoding="utf-8")
            if not re.search(rf"\b{function}\b", text):
                wrong.append(f"{target} has nothing of {function}")
        wrong += [f"function nowhere in {REFERENCE}: {one}" for one in sorted(there - listed)]
        wrong += [f"no such function: {one}" for one in sorted(listed - there)]
        if wrong or not there:
            self.fail(REFERENCE, "\n".join(wrong) or answer)
        else:
            self.ok(f"{REFERENCE} lists {len(there)} functions")


    def access(self):
        """docs/access.md has in the rows of `reader` and `app` what exp_grant lets these execute."""
        database = self.database("access_levels")
        if database is None:
            return
        text, wrong, had = (ROOT / "docs/access.md").read_text(encoding="utf-8"), [], set()
        for level in ("reader", "app"):
            answer = self.psql(database, EXECUTABLE.format(level=level), "-At").stdout
            may = set(answer.split()) - had
            says = set(re.findall(r"`(exp_\w+)`", re.search(rf"^\| `{level}` \|.*$", text, flags=re.M)[0]))
            wrong += [f"{level} may execute {one}, and the page does not say so" for one in sorted(may - says)]
            wrong += [f"{level} may not execute {one}, as the page says" for one in sorted(says - may)]
            had |= may
        if wrong:
            self.fail("docs/access.md says who may do what", "\n".join(wrong))
        else:
            self.ok("docs/access.md says who may do what")


def signature(function):
    """`exp_get(key text, scope text DEFAULT NULL::text)` as the reference has it: `exp_get(key, scope = null)`."""
    name, arguments = re.fullmatch(r"(\w+)\((.*)\)", function).groups()
    found = []
    for argument in filter(None, arguments.split(", ")):
        match = re.fullmatch(r"(\w+) .*?(?: DEFAULT (.+?)(?:::[\w ]+(?:\[\])?)?)?", argument)
        if match[1] != "OUT":
            found.append(match[1] + (f" = {match[2].replace('NULL', 'null')}" if match[2] else ""))
    return f"{name}({', '.join(found)})"


def without_code(text):
    return re.sub(r"^(\s*)(`{3,}).*?^\s*\2\s*$", "", text, flags=re.S | re.M)


def targets(text):
    """What a page's links and pictures point to."""
    prose = re.sub(r"`[^`\n]*`", "``", without_code(text))
    return re.findall(r"\]\(\s*<?([^)\s>]+)>?[^)]*\)", prose) + re.findall(r'\b(?:src|href)="([^"]+)"', prose)


def well_formed(url):
    """Whether an external link can be one; nobody is asked whether it leads somewhere."""
    try:
        parts = urllib.parse.urlsplit(url)
        host, _ = parts.hostname or "", parts.port
    except ValueError:
        return False
    if parts.scheme == "mailto":
        return re.fullmatch(r"[^@\s]+@[^@\s]+\.[a-z]+", parts.path) is not None
    name = re.fullmatch(r"([a-z0-9]([a-z0-9-]*[a-z0-9])?\.)+[a-z]{2,}", host)
    return parts.scheme == "https" and name is not None and re.fullmatch(r"[!-~]*", url) is not None


def anchors(text):
    text = without_code(text)
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
    parser.add_argument("--accept", action="store_true", default=os.environ.get("ACCEPT") == "1",
                        help="write what the examples print to their .out")  # fmt: skip
    runner = Runner(parser.parse_args())
    pages = [ROOT / "README.md", ROOT / "CONTRIBUTING.md", *sorted((ROOT / "docs").rglob("*.md")), ROOT / "examples/README.md"]
    # Pages that are read and not run.
    prose = [page for page in (ROOT / "CHANGELOG.md", ROOT / "bench/RESULTS.md") if page.exists()]

    def wanted(name):
        return runner.options.only in (None, name)

    for page in pages:
        if wanted(page.stem):
            runner.page(page)
    for page in prose:
        if wanted(page.stem):
            runner.links(page, str(page.relative_to(ROOT)), page.read_text(encoding="utf-8"))
    for path in sorted((ROOT / "examples").glob("*.sql")):
        if wanted(path.stem):
            runner.file(path)
    if wanted("orphans"):
        runner.orphans([*pages, *prose])
    if wanted("functions"):
        runner.reference()
    if wanted("access"):
        runner.access()
    if not runner.passed and not runner.failed:
        print("there is no such page or example")
    sys.exit(1 if runner.failed or not runner.passed else 0)


if __name__ == "__main__":
    main()
