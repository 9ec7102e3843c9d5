"""Whether `chancery check` reads Fluent files as the published fixtures of Fluent say.

    python tests/peers/fixtures.py target/debug/chancery DIR [DIR ...]

A DIR holds pairs of `NAME.ftl` and `NAME.json`, the tree of the reference parser, such as
`test/fixtures` of projectfluent/fluent, `fluent-syntax/tests/fixtures` of fluent-rs and
`fluent.syntax/tests/syntax/fixtures_structure` of python-fluent. Each file becomes a file of a
language in a project of its own, and `chancery check --format json` reads it.

A message or term of the reference must be without an error of syntax, and each piece of junk
must have one. Prints the counts of each folder, and every entry in which the two differ; the
reasons for the known ones are in README.md.
"""

import json
import re
import shutil
import subprocess
import sys
import tempfile
from dataclasses import dataclass
from pathlib import Path

# What is reported where a text is not Fluent.
SYNTAX = {"fluent-syntax", "tab-indent"}
PROJECT = Path(__file__).parent.parent / "testsuite" / "fixture"


@dataclass
class Entry:
    """An entry of the reference, and the bytes up to the next one."""

    kind: str
    name: str
    start: int
    end: int = 0


def main(program: Path, folders: list[Path]) -> int:
    differs = False
    for folder in folders:
        files = sorted(path for path in folder.glob("*.ftl") if path.with_suffix(".json").exists())
        agreeing, entries, same = 0, 0, 0
        for path in files:
            different, count = compare(program, path)
            entries += count
            same += count - len(different)
            agreeing += not different
            differs |= bool(different)
            for line in different:
                print(f"{folder.name}/{path.name}: {line}")
        print(f"{folder}: {agreeing} of {len(files)} files, {same} of {entries} entries")
    return 1 if differs else 0


def compare(program: Path, path: Path) -> tuple[list[str], int]:
    """The entries that are read in another way, and how many there are."""
    text = path.read_bytes()
    reference = json.loads(path.with_suffix(".json").read_text(encoding="utf-8"))
    entries = located(text, reference["body"])
    found = problems(program, text)
    different = []
    count = 0
    for entry in entries:
        if "Comment" in entry.kind:
            continue
        count += 1
        own = [it for it in found if entry.start <= it["place"]["range"]["start"]["byte"] < entry.end]
        if (entry.kind == "Junk") != bool(own):
            said = "; ".join(it["message"] for it in own) or "no error"
            line = text[: entry.start].count(b"\n") + 1
            different.append(f"line {line}: {entry.kind} {entry.name}: {said}")
    return different, count


def problems(program: Path, text: bytes) -> list[dict]:
    """What `chancery check` finds wrong in the syntax of a file."""
    with tempfile.TemporaryDirectory() as folder:
        project = Path(folder) / "project"
        shutil.copytree(PROJECT, project)
        file = project / "locales" / "en" / "fixture.ftl"
        file.write_bytes(text)
        command = [program.resolve(), "check", "--format", "json"]
        run = subprocess.run(command, cwd=project, capture_output=True, check=False)
        if run.returncode not in (0, 1):
            raise RuntimeError(f"exit code {run.returncode}: {run.stderr.decode()}")
        report = json.loads(run.stdout)
    return [
        it
        for it in report["problems"]
        if it["rule"] in SYNTAX and it["place"] and it["place"]["file"].endswith("/fixture.ftl")
    ]


def located(text: bytes, body: list[dict]) -> list[Entry]:
    """The entries of the reference with their bytes: found one after the other by their text."""
    entries = []
    at = 0
    for node in body:
        kind = node["type"]
        name = ""
        if kind == "Junk":
            start = content(text, node["content"], at)
            at = start + max(1, len(node["content"].rstrip().encode()))
        elif kind in ("Message", "Term"):
            name = node["id"]["name"]
            sign = b"-" if kind == "Term" else b""
            start = match(text, rb"^" + sign + re.escape(name.encode()) + rb" *=", at)
            at = start + len(name)
        else:
            sign = {"Comment": b"#", "GroupComment": b"##", "ResourceComment": b"###"}[kind]
            lines = (node["content"] or "").replace("\r", "\n").split("\n")
            first = lines[0].encode()
            blank = b" " if first else b""
            start = match(text, rb"^" + sign + blank + re.escape(first) + rb"\r?$", at)
            at = start + 1
            for line in lines[1:]:
                at = text.find(line.encode(), at) + len(line.encode())
        entries.append(Entry(kind, name, start))
    ends = [entry.start for entry in entries[1:]] + [len(text) + 1]
    for entry, end in zip(entries, ends):
        entry.end = end
    return entries


def content(text: bytes, wanted: str, at: int) -> int:
    """Where a piece of junk is; its line ends may be those of the file."""
    for ends in ("\n", "\r\n"):
        start = text.find(wanted.replace("\n", ends).encode(), at)
        if start >= 0:
            return start
    raise ValueError(f"not found: {wanted!r}")


def match(text: bytes, pattern: bytes, at: int) -> int:
    found = re.compile(pattern, re.MULTILINE).search(text, at)
    if found is None:
        # A file with the line ends of old Macintosh computers is one comment.
        return at
    return found.start()


if __name__ == "__main__":
    if len(sys.argv) < 3:
        sys.exit(__doc__)
    sys.exit(main(Path(sys.argv[1]), [Path(folder) for folder in sys.argv[2:]]))
