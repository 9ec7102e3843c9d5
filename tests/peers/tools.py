"""The other tools: each reads a translation and its source text, and returns what it prints.

A finding is a text without line and column, because a broken file has other lines than the
unbroken one. Each tool is called the way its own command line calls it.
"""

import contextlib
import io
import re
import tempfile
from collections import Counter
from dataclasses import dataclass
from importlib.metadata import version
from pathlib import Path

from compare_locales import paths
from compare_locales.compare.content import ContentComparer
from compare_locales.compare.observer import Observer
from fluent.syntax import FluentParser, ast
from fluent_linter.linter import lint
from translate.filters import checks, pofilter
from translate.storage import po


@dataclass(frozen=True)
class Translation:
    """A file of a language, and the same file of the source language; that may not exist."""

    path: Path
    source: Path | None
    locale: str


def compare_locales(translation: Translation) -> Counter:
    """compare-locales: errors, warnings, missing, obsolete and unchanged messages."""
    if translation.source is None:
        return Counter(["obsolete file"])
    comparer = ContentComparer()
    comparer.observers.append(Observer())
    reference = paths.File(str(translation.source), "file.ftl", locale="en")
    localized = paths.File(str(translation.path), "file.ftl", locale=translation.locale)
    comparer.compare(reference, localized, None)
    found = Counter()
    for line in comparer.observers.serializeDetails().splitlines():
        found[re.sub(r" at line \d+, column \d+| from line .*", "", line.strip())] += 1
    for summary in comparer.observers.summary.values():
        found["unchanged"] += summary["unchanged"]
    return found


def moz_fluent_lint(translation: Translation) -> Counter:
    """moz-fluent-linter with every rule that can read our files (config.yml)."""
    with tempfile.TemporaryDirectory() as folder:
        # The name must be the same for the broken file and the unbroken one.
        (Path(folder) / "file.ftl").write_bytes(translation.path.read_bytes())
        with contextlib.redirect_stdout(io.StringIO()):
            results = lint([folder], str(Path(__file__).with_name("moz-fluent-lint.yml")))
    found = Counter()
    for result in results:
        lines = (line.strip() for line in result.splitlines())
        kept = [line for line in lines if line and not line.startswith(("Position", "File path"))]
        said, _, names = " ".join(kept).partition("Missing references: ")
        # One finding for each variable: the list is shorter where a variable is lost.
        found.update(f"{said}{name}" for name in names.split(", "))
    return found


def po_filter(translation: Translation) -> Counter:
    """pofilter on the texts as PO: the source is the English text, the target the translation.

    It gets the best that PO can hold: a unit for each variant, and placeables as `{$x}`, which
    it is given as variables.
    """
    source = texts(translation.source) if translation.source else {}
    target = texts(translation.path)
    config = checks.CheckerConfig(targetlanguage=translation.locale, varmatches=[("{$", "}")])
    checkers = [checks.StandardChecker, checks.StandardUnitChecker]
    checker = pofilter.pocheckfilter(Options(), checkers, config)
    found = Counter()
    for name, text in source.items():
        message = name.split(" ")[0]
        unit = po.pounit(text)
        # A variant that only the source language has is said by the default of the other.
        unit.target = target.get(name, target.get(message, ""))
        found.update(findings(checker, unit, name))
    for name in target.keys() - source.keys():
        message = name.split(" ")[0]
        if message in source:
            unit = po.pounit(source[message])
            unit.target = target[name]
            found.update(findings(checker, unit, name))
    return found


class Options:
    """The options of pofilter, as its command line has them when none is given."""

    excludefilters: list[str] = []
    limitfilters = None
    includefuzzy = True
    includereview = True
    autocorrect = False


def findings(checker, unit, name: str) -> Counter:
    found = Counter()
    for check, failure in checker.filterunit(unit).items():
        # One finding for each placeable: they are listed in the order of the text, which is
        # another where two are exchanged.
        for list_ in re.split(r", (?=Named placeholders)", failure["message"]):
            placeables = re.findall(r"\{[^}]*\}", list_)
            said = list_.partition(": ")[0] if placeables else list_
            found.update(f"{name}: {check}: {said} {it}" for it in placeables or [""])
    return found


def texts(path: Path) -> dict[str, str]:
    """The texts of a file: by message and attribute, and for each variant that is no default."""
    found = {}
    resource = FluentParser().parse(path.read_text(encoding="utf-8"))
    for entry in resource.body:
        if not isinstance(entry, ast.Message):
            continue
        patterns = [(entry.id.name, entry.value)]
        patterns += [(f"{entry.id.name}.{it.id.name}", it.value) for it in entry.attributes]
        for name, pattern in patterns:
            if pattern is None:
                continue
            found[name] = text(pattern, None)
            for key, variant in variants(pattern, ""):
                found[f"{name} {key}"] = text(pattern, variant)
    return found


def variants(pattern: ast.Pattern, path: str):
    """Every variant, with its keys and those that it is in."""
    for element in pattern.elements:
        if not isinstance(element, ast.Placeable):
            continue
        select = element.expression
        if not isinstance(select, ast.SelectExpression):
            continue
        for variant in select.variants:
            key = getattr(variant.key, "name", None) or variant.key.value
            inner = f"{path}[{selector(select.selector)}={key}]"
            if not variant.default:
                yield inner, variant
            yield from variants(variant.value, inner)


def selector(expression) -> str:
    if isinstance(expression, ast.VariableReference):
        return expression.id.name
    if isinstance(expression, ast.FunctionReference):
        inner = ",".join(selector(it) for it in expression.arguments.positional)
        return f"{expression.id.name}({inner})"
    return type(expression).__name__


def text(pattern: ast.Pattern, wanted: ast.Variant | None) -> str:
    """A pattern as one line of text, in which the wanted variant is taken, and else the default."""
    return "".join(part(it, wanted) for it in pattern.elements).strip()


def part(element, wanted) -> str:
    if isinstance(element, ast.TextElement):
        return re.sub(r"\s*\n\s*", " ", element.value)
    return placeable(element.expression, wanted)


def placeable(expression, wanted) -> str:
    match expression:
        case ast.StringLiteral():
            return expression.parse()["value"]
        case ast.NumberLiteral():
            return expression.value
        case ast.VariableReference():
            # pofilter takes a name with a hyphen for no variable.
            return f"{{${expression.id.name.replace('-', '_')}}}"
        case ast.MessageReference():
            return f"{{{expression.id.name}}}"
        case ast.TermReference():
            return f"{{-{expression.id.name}}}"
        case ast.FunctionReference():
            inner = expression.arguments.positional
            return placeable(inner[0], wanted) if inner else ""
        case ast.Placeable():
            return placeable(expression.expression, wanted)
        case ast.SelectExpression():
            return text(taken(expression, wanted).value, wanted)
    raise ValueError(f"no placeable: {expression!r}")


def taken(select: ast.SelectExpression, wanted) -> ast.Variant:
    for variant in select.variants:
        if variant is wanted or holds(variant.value, wanted):
            return variant
    return next(variant for variant in select.variants if variant.default)


def holds(pattern: ast.Pattern, wanted) -> bool:
    return any(variant is wanted for _, variant in variants(pattern, ""))


TOOLS = {
    "compare-locales": compare_locales,
    "moz-fluent-linter": moz_fluent_lint,
    "pofilter": po_filter,
}

VERSIONS = {
    "compare-locales": version("compare-locales"),
    "moz-fluent-linter": version("moz-fluent-linter"),
    "pofilter": f"translate-toolkit {version('translate-toolkit')}",
}
