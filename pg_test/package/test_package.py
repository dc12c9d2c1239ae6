"""What is in the packages that scripts/package.sh made in DIST, and that the files of containers name what is there.

Nothing is installed here: scripts/chroot_test.sh does that, in make test-long.
"""

import fnmatch
import gzip
import hashlib
import os
import pathlib
import re
import shlex
import subprocess
import tarfile
import zipfile

import pytest
import yaml

ROOT = pathlib.Path(__file__).resolve().parents[2]
DIST = pathlib.Path(os.environ["DIST"])
MAJOR = os.environ["PG_MAJOR"]
VERSION = re.search(r'^version = "([0-9.]+)"', (ROOT / "Cargo.toml").read_text(), re.M)[1]
NAME = f"postgresql-{MAJOR}-pg-experiment"
EXTENSION = f"usr/share/postgresql/{MAJOR}/extension"
LIBRARY = f"usr/lib/postgresql/{MAJOR}/lib/pg_experiment.so"


def run(*command):
    return subprocess.run(command, check=True, stdout=subprocess.PIPE).stdout


@pytest.fixture(scope="module")
def deb():
    (path,) = DIST.glob(f"{NAME}_{VERSION}-1_*.deb")
    return path


@pytest.fixture(scope="module")
def members(deb, tmp_path_factory):
    """The archive's entries by path."""
    path = tmp_path_factory.mktemp("deb") / "data.tar"
    path.write_bytes(run("dpkg-deb", "--fsys-tarfile", str(deb)))
    return {entry.name.removeprefix("./"): entry for entry in tarfile.open(path)}


@pytest.fixture(scope="module")
def tree(deb, tmp_path_factory):
    """The archive unpacked, its control files in DEBIAN."""
    directory = tmp_path_factory.mktemp("tree")
    run("dpkg-deb", "--raw-extract", str(deb), str(directory))
    return directory


def installed(kind):
    return pathlib.Path(run(os.environ["PG_CONFIG"], kind).decode().strip())


def test_it_says_what_it_is_and_needs(deb):
    field = lambda name: run("dpkg-deb", "--field", str(deb), name).decode().strip()
    assert (field("Package"), field("Version"), field("Section")) == (NAME, f"{VERSION}-1", "database")
    depends = field("Depends").split(", ")
    assert f"postgresql-{MAJOR}" in depends
    # By what the library needs of it, not by what the machine that built it has.
    assert any(re.fullmatch(r"libc6 \(>= 2\.\d+\)", name) for name in depends)
    assert field("Description") and "@" not in field("Description")


def test_it_has_the_files_that_are_installed(members):
    files = {name for name, entry in members.items() if entry.isfile() and not name.startswith("usr/share/doc/")}
    extension = {f"{EXTENSION}/{path.name}" for path in (installed("--sharedir") / "extension").glob("pg_experiment*")}
    assert files == extension | {LIBRARY}


def test_every_released_script_is_in_it(tree):
    scripts = sorted((ROOT / "sql").glob("pg_experiment--*.sql"))
    assert len(scripts) >= 11
    for script in scripts:
        packed = (tree / EXTENSION / script.name).read_bytes()
        # This version's is made by the build; the lint suite compares it.
        assert packed == script.read_bytes() or script.name == f"pg_experiment--{VERSION}.sql", script.name
    assert f"default_version = '{VERSION}'" in (tree / EXTENSION / "pg_experiment.control").read_text()


def test_its_files_are_roots_and_not_executable(members):
    for name, entry in members.items():
        assert (entry.uname, entry.gname) == ("root", "root"), name
        assert entry.mode == (0o755 if entry.isdir() else 0o644), name


def test_its_dates_are_those_of_the_release(members):
    date = re.search(rf"^## {re.escape(VERSION)} \((.*)\)", (ROOT / "CHANGELOG.md").read_text(), re.M)[1]
    stamp = int(run("date", "-u", "-d", date, "+%s"))
    assert {entry.mtime for entry in members.values()} == {stamp}


def test_its_sums_are_right(tree):
    sums = dict(reversed(line.split("  ", 1)) for line in (tree / "DEBIAN/md5sums").read_text().splitlines())
    files = [path for path in tree.rglob("*") if path.is_file() and "DEBIAN" not in path.parts]
    assert sums == {str(path.relative_to(tree)): hashlib.md5(path.read_bytes()).hexdigest() for path in files}


def test_it_has_licence_changes_and_pages(tree):
    doc = tree / "usr/share/doc" / NAME
    licence = " ".join(re.sub(r"^ \.?", "", (doc / "copyright").read_text(), flags=re.M).split())
    for paragraph in (ROOT / "LICENSE").read_text().split("\n\n")[2:]:
        assert " ".join(paragraph.split()) in licence
    changes = gzip.decompress((doc / "changelog.Debian.gz").read_bytes()).decode()
    assert changes.startswith(f"pg-experiment ({VERSION}-1) ")
    versions = re.findall(r"^## ([0-9.]+)", (ROOT / "CHANGELOG.md").read_text(), re.M)
    assert re.findall(r"^pg-experiment \((.*)-1\)", changes, re.M) == versions
    pages = {path.name for path in (ROOT / "docs").glob("*.md")}
    assert pages == {path.name for path in (doc / "docs").glob("*.md")}


def test_the_source_zip_is_what_pgxn_takes():
    archive = zipfile.ZipFile(DIST / f"pg_experiment-{VERSION}.zip")
    prefix = f"pg_experiment-{VERSION}/"
    names = {name.removeprefix(prefix) for name in archive.namelist() if not name.endswith("/")}
    assert all(name.startswith(prefix) for name in archive.namelist())
    assert names == set(run("git", "-C", str(ROOT), "ls-tree", "-r", "--name-only", "HEAD").decode().splitlines())
    # Its client calls these two targets.
    makefile = archive.read(prefix + "Makefile").decode()
    assert re.search(r"^all:", makefile, re.M) and re.search(r"^install:", makefile, re.M)
    assert "META.json" in names


# --- files of containers, which need a Docker engine to be built ------------------------------------------------------


def instructions(path):
    """A Dockerfile as (instruction, words), its continued lines joined."""
    lines = [line for line in path.read_text().splitlines() if not line.startswith("#")]
    for line in re.sub(r"\\\n", " ", "\n".join(lines)).splitlines():
        if line.strip():
            word, rest = line.split(None, 1)
            yield word, rest if rest.startswith("[") or word == "CMD" else shlex.split(rest)


def in_context(source, path):
    """Whether the ignore file beside it lets a source through."""
    shown = False
    for line in path.with_name(path.name + ".dockerignore").read_text().splitlines():
        pattern = line.removeprefix("!")
        if fnmatch.fnmatch(source, pattern) or source.startswith(pattern + "/"):
            shown = line.startswith("!")
    return shown


@pytest.mark.parametrize("path", sorted((ROOT / "deploy").glob("*Dockerfile")), ids=lambda path: path.name)
def test_what_a_container_file_copies_is_there(path):
    stages, copied = {}, 0
    known = "ARG COPY EXPOSE CMD ENTRYPOINT ENV FROM HEALTHCHECK RUN USER WORKDIR".split()
    for word, arguments in instructions(path):
        assert word in known
        if word == "FROM" and len(arguments) == 3:
            stages[arguments[2]] = arguments[0]
        if word != "COPY":
            continue
        stage = next((a.removeprefix("--from=") for a in arguments if a.startswith("--from=")), None)
        assert stage is None or stage in stages
        for source in [a for a in arguments if not a.startswith("--")][:-1] if stage is None else []:
            assert (ROOT / source).exists() and in_context(source, path), source
            copied += 1
    assert copied and stages
    rust = re.search(r'^rust-version = "(.*)"', (ROOT / "Cargo.toml").read_text(), re.M)[1]
    assert f"rust:{rust}-bookworm" in stages.values()


def test_the_compose_file_builds_what_is_there():
    compose = yaml.safe_load((ROOT / "deploy/compose.yaml").read_text())
    for service in compose["services"].values():
        assert (ROOT / "deploy" / service["build"]["context"] / service["build"]["dockerfile"]).is_file()
        assert set(service.get("depends_on", {})) <= set(compose["services"])
        for volume in service.get("volumes", []):
            assert volume.split(":")[0] in compose["volumes"]


def test_the_unit_reads_the_file_that_the_package_brings():
    unit = (ROOT / "deploy/exp-relay.service").read_text()
    assert "EnvironmentFile=/etc/default/exp-relay\n" in unit
    assert (ROOT / "deploy/debian/exp-relay.default").is_file()
    assert "ExecStart=/usr/local/bin/exp-relay\n" in unit
