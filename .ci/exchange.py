"""Has translate-toolkit read and write what chancery exports, and imports it again.

    python .ci/exchange.py PROGRAM PROJECT TAG...

The project must be a copy: its translations are changed. Where CHANCERY_XLIFF_SCHEMAS names a folder
with the published schemas of XLIFF 2.1 (xliff_core_2.0.xsd, metadata.xsd, size_restriction.xsd), every
file is validated against them.
"""

import os
import subprocess
import sys
from pathlib import Path

from lxml import etree
from translate.storage import tmx, xliff2

CORE = "urn:oasis:names:tc:xliff:document:2.0"
SCHEMAS = {
    CORE: "xliff_core_2.0.xsd",
    "urn:oasis:names:tc:xliff:metadata:2.0": "metadata.xsd",
    "urn:oasis:names:tc:xliff:sizerestriction:2.0": "size_restriction.xsd",
}


def schema():
    """The published schemas as one, where they are at hand."""
    folder = os.environ.get("CHANCERY_XLIFF_SCHEMAS")
    if not folder:
        return None
    imports = "".join(
        f'<xs:import namespace="{name}" schemaLocation="{file}"/>' for name, file in SCHEMAS.items()
    )
    text = f'<xs:schema xmlns:xs="http://www.w3.org/2001/XMLSchema">{imports}</xs:schema>'
    base = (Path(folder).resolve() / "all.xsd").as_uri()
    return etree.XMLSchema(etree.fromstring(text, base_url=base))


class Exchange:
    """A project whose translations go to another tool and back."""

    def __init__(self, program, project):
        self.program, self.project = program, Path(project)
        self.schema = schema()

    def chancery(self, *arguments):
        """What the program prints."""
        done = subprocess.run(
            [self.program, *arguments], cwd=self.project, capture_output=True, text=True, check=False
        )
        if done.returncode != 0:
            sys.exit(f"error: chancery {' '.join(arguments)}: {done.stderr}{done.stdout}")
        return done.stdout

    def export(self, tag):
        """The texts of a language, as the toolkit reads them."""
        path = self.project / "exchange.xlf"
        self.chancery("export", tag, "--out", str(path))
        if self.schema is not None:
            self.schema.assertValid(etree.parse(str(path)))
        return xliff2.Xliff2File.parsefile(str(path))

    def bring_back(self, store):
        """Has the toolkit write the texts, and imports them."""
        path = self.project / "exchange.xlf"
        path.write_bytes(bytes(store))
        if self.schema is not None:
            self.schema.assertValid(etree.parse(str(path)))
        return self.chancery("import", str(path))

    def translations(self):
        """Every file of translations."""
        files = sorted((self.project / "locales").rglob("*.ftl"))
        return {str(path): path.read_bytes() for path in files}

    def check(self, tag):
        """Nothing is lost on the way, and what is translated arrives."""
        before = self.translations()
        store = self.export(tag)
        units = [unit for unit in store.units if unit.istranslated()]
        assert store.gettargetlanguage() == tag, store.gettargetlanguage()
        assert len(units) > 250, f"{tag}: the toolkit reads {len(units)} translations"
        said = self.bring_back(store)
        assert said == "no translation has changed\n", f"{tag}: {said}"
        assert self.translations() == before, f"{tag}: the files have changed"

        store = self.export(tag)
        expected = {}
        for unit in store.units:
            target = unit.get_target_dom() if hasattr(unit, "get_target_dom") else None
            is_plain = target is not None and len(target) == 0 and (target.text or "").strip()
            if is_plain and unit.istranslated() and unit.istranslatable():
                # By the toolkit's own way to translate a text.
                unit.target = f"{unit.target} °"
                expected[key(unit)] = unit.target
        assert len(expected) > 100, f"{tag}: {len(expected)} texts without placeables"
        said = self.bring_back(store)
        assert f"{len(expected)} texts translated" in said, f"{tag}: {said}"
        again = self.export(tag)
        found = {key(unit): unit.target for unit in again.units if key(unit) in expected}
        assert found == expected, f"{tag}: other translations than were written"
        print(f"ok {tag}: {len(units)} translations there and back, {len(expected)} translated anew")

    def check_memory(self, tag):
        """The toolkit reads the translation memory."""
        path = self.project / "memory.tmx"
        self.chancery("export", tag, "--format", "tmx", "--out", str(path))
        units = tmx.tmxfile.parsefile(str(path)).units
        assert len(units) > 100, f"{tag}: {len(units)} sentences"
        assert all(unit.source and unit.target for unit in units), f"{tag}: a sentence is empty"
        print(f"ok {tag}: {len(units)} sentences")


def key(unit):
    """The file and the name of a text."""
    element = unit.getunitelement()
    file = element.getparent()
    while not file.tag.endswith("}file"):
        file = file.getparent()
    return file.get("original"), element.get("id")


def main():
    program, project, *tags = sys.argv[1:]
    exchange = Exchange(program, project)
    if exchange.schema is None:
        print("note: not validated against the published schema: CHANCERY_XLIFF_SCHEMAS is not set")
    for tag in tags:
        exchange.check_memory(tag)
        exchange.check(tag)


main()
