"""What other tools find of the broken translations that the mutation test writes.

    CHANCERY_MUTANTS=DIR cargo test --test testsuite thousand -- --ignored
    python tests/peers/mutants.py DIR

Prints a table by kind of mutation, and each mutation that another tool finds and `chancery
check` does not; then the exit code is 1. A tool finds a mutation where it prints something for
the broken file that it does not print for the unbroken one.
"""

import json
import sys
from collections import Counter, defaultdict
from functools import cache
from pathlib import Path

from tools import TOOLS, VERSIONS, Translation


def main(folder: Path) -> int:
    rows: dict[str, Counter] = defaultdict(Counter)
    missed = []
    for mutant in sorted(folder.iterdir()):
        description = json.loads((mutant / "mutation.json").read_text(encoding="utf-8"))
        row = rows[description["kind"]]
        row["all"] += 1
        row["chancery"] += bool(description["found"])
        for tool in TOOLS:
            found = new_findings(tool, mutant, description["locale"])
            row[tool] += bool(found)
            if found and not description["found"]:
                missed.append((tool, description, found))
    table(rows)
    for tool, description, found in missed:
        place = f"{description['file']} {description['message']}"
        print(f"missed: {description['kind']}: {place}: {description['done']}")
        for line in sorted(found):
            print(f"    {tool}: {line}")
    return 1 if missed else 0


def new_findings(tool: str, mutant: Path, locale: str) -> Counter:
    """What a tool prints for the broken file and not for the unbroken one."""
    found = Counter()
    for broken, original in pairs(mutant, locale):
        found += findings(tool, broken) - cached(tool, original)
    return found


def pairs(mutant: Path, locale: str):
    """The broken and the unbroken translation. A broken source text is compared with itself, for
    nobody has the unbroken one, and as the source of every other language: that is where these
    tools would see it."""
    broken, original = mutant / "broken.ftl", mutant / "original.ftl"
    source = mutant / "source.ftl"
    if locale != "en":
        source = source if source.exists() else None
        yield Translation(broken, source, locale), Translation(original, source, locale)
        return
    yield Translation(broken, broken, locale), Translation(original, original, locale)
    for other in sorted(mutant.glob("other.*.ftl")):
        tag = other.name.split(".")[1]
        yield Translation(other, broken, tag), Translation(other, original, tag)


def findings(tool: str, translation: Translation) -> Counter:
    try:
        return TOOLS[tool](translation)
    except Exception as error:  # noqa: BLE001 -- what stops a tool is seen by its user, too
        return Counter([f"stopped: {error!r}"])


def cached(tool: str, translation: Translation) -> Counter:
    """The same, once for each text."""
    source = translation.source
    return by_text(
        tool,
        translation.path.read_bytes(),
        source.read_bytes() if source else None,
        translation.locale,
        Same(translation),
    )


class Same:
    """A translation that is equal to every other: it does not count among the arguments."""

    def __init__(self, translation: Translation):
        self.translation = translation

    def __eq__(self, other) -> bool:
        return isinstance(other, Same)

    def __hash__(self) -> int:
        return 0


@cache
def by_text(tool: str, _text: bytes, _source: bytes | None, _locale: str, same: Same) -> Counter:
    return findings(tool, same.translation)


def table(rows: dict[str, Counter]):
    tools = ["chancery", *TOOLS]
    titles = ["chancery check", *(f"{tool} ({VERSIONS[tool]})" for tool in TOOLS)]
    print("| broken | all | " + " | ".join(titles) + " |")
    print("|---" * (len(titles) + 2) + "|")
    for kind, row in rows.items():
        print(f"| {kind} | {row['all']} | " + " | ".join(str(row[tool]) for tool in tools) + " |")
    total = sum(rows.values(), Counter())
    print(f"| together | {total['all']} | " + " | ".join(str(total[it]) for it in tools) + " |")


if __name__ == "__main__":
    if len(sys.argv) != 2:
        sys.exit(__doc__)
    sys.exit(main(Path(sys.argv[1])))
