"""Packs the program for a platform, with its manual pages, completions and licences.

    python3 .ci/archive.py FOLDER TARGET OUT

FOLDER has the program. OUT gets `chancery-v1.2.0-<target>.tar.gz`, or `.zip` for Windows, and the
SHA-256 of it beside it. The same program gives the same bytes: names are sorted, and times, modes
and owners are fixed.
"""

import gzip
import hashlib
import io
import subprocess
import sys
import tarfile
import tempfile
import zipfile
from pathlib import Path

ROOT = Path(__file__).resolve().parent.parent
# What shells look for.
COMPLETIONS = {
    "bash": "chancery.bash",
    "elvish": "chancery.elv",
    "fish": "chancery.fish",
    "powershell": "_chancery.ps1",
    "zsh": "_chancery",
}
# The first time that a zip can have.
TIME = (1980, 1, 1, 0, 0, 0)


def output(program, *arguments):
    """What the program prints."""
    return subprocess.run([program, *arguments], check=True, capture_output=True).stdout


def contents(program):
    """The files of the archive: path, bytes, and whether it is run."""
    files = [(program.name, program.read_bytes(), True)]
    for name in ["README.md", "CHANGELOG.md", "LICENSE"]:
        files.append((name, (ROOT / name).read_bytes(), False))
    # The fonts are inside the program, and their licences go where they go.
    for path in (ROOT / "fonts").glob("OFL-*.txt"):
        files.append((f"fonts/{path.name}", path.read_bytes(), False))
    for shell, name in COMPLETIONS.items():
        files.append((f"completions/{name}", output(program, "completions", shell), False))
    with tempfile.TemporaryDirectory() as folder:
        output(program, "man", folder)
        for path in Path(folder).iterdir():
            files.append((f"man/{path.name}", path.read_bytes(), False))
    return sorted(files)


def as_tar(folder, files):
    """The bytes of a .tar.gz."""
    packed = io.BytesIO()
    with gzip.GzipFile(fileobj=packed, mode="wb", filename="", mtime=0) as stream:
        with tarfile.open(fileobj=stream, mode="w", format=tarfile.USTAR_FORMAT) as archive:
            for path, data, is_run in files:
                entry = tarfile.TarInfo(f"{folder}/{path}")
                entry.size = len(data)
                entry.mode = 0o755 if is_run else 0o644
                archive.addfile(entry, io.BytesIO(data))
    return packed.getvalue()


def as_zip(folder, files):
    """The bytes of a .zip."""
    packed = io.BytesIO()
    with zipfile.ZipFile(packed, "w") as archive:
        for path, data, is_run in files:
            entry = zipfile.ZipInfo(f"{folder}/{path}", TIME)
            entry.compress_type = zipfile.ZIP_DEFLATED
            entry.create_system = 3
            entry.external_attr = (0o100755 if is_run else 0o100644) << 16
            archive.writestr(entry, data)
    return packed.getvalue()


def main():
    if len(sys.argv) != 4:
        sys.exit("usage: python3 .ci/archive.py FOLDER TARGET OUT")
    folder, target, out = sys.argv[1:]
    is_windows = "windows" in target
    program = (Path(folder) / ("chancery.exe" if is_windows else "chancery")).resolve()
    version = output(program, "--version").decode().split()[1]
    name = f"chancery-v{version}-{target}"
    files = contents(program)
    pack, ending = (as_zip, ".zip") if is_windows else (as_tar, ".tar.gz")
    data = pack(name, files)
    out = Path(out)
    out.mkdir(parents=True, exist_ok=True)
    (out / (name + ending)).write_bytes(data)
    digest = hashlib.sha256(data).hexdigest()
    (out / (name + ending + ".sha256")).write_bytes(f"{digest}  {name}{ending}\n".encode())
    print(f"{name}{ending}: {len(files)} files, {len(data):,} bytes")


main()
