"""Whether logs of `chancery check --format sarif` are valid against the schema of SARIF 2.1.0.

    python tests/peers/sarif.py SCHEMA LOG [LOG ...]

SCHEMA is `sarif-2.1/schema/sarif-schema-2.1.0.json` of oasis-tcs/sarif-spec.
"""

import json
import sys
from pathlib import Path

from jsonschema import Draft7Validator


def main(schema: Path, logs: list[Path]) -> int:
    validator = Draft7Validator(
        json.loads(schema.read_text(encoding="utf-8")),
        format_checker=Draft7Validator.FORMAT_CHECKER,
    )
    is_wrong = False
    for path in logs:
        log = json.loads(path.read_text(encoding="utf-8"))
        errors = list(validator.iter_errors(log))
        results = sum(len(run["results"]) for run in log.get("runs", []))
        print(f"{path}: {results} results, {len(errors)} errors")
        for error in errors:
            print(f"    {error.json_path}: {error.message}")
        is_wrong |= bool(errors)
    return 1 if is_wrong else 0


if __name__ == "__main__":
    if len(sys.argv) < 3:
        sys.exit(__doc__)
    sys.exit(main(Path(sys.argv[1]), [Path(log) for log in sys.argv[2:]]))
