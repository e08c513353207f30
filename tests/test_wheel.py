"""The built wheel, installed where the source tree cannot be seen, finds all it brings."""

from __future__ import annotations

import os
import subprocess
import sys
import sysconfig
import venv
from pathlib import Path

import pytest

import clientcare

ROOT = Path(__file__).resolve().parent.parent
PIP = [sys.executable, "-m", "pip", "--quiet", "--disable-pip-version-check"]

LOOK = """
import sys
from pathlib import Path
import clientcare
from clientcare import paths
package = Path(clientcare.__file__).parent
for line in sys.stdin.read().splitlines():
    kind, _, name = line.partition(" ")
    found = paths.resource(name) if kind == "resource" else package / name
    assert found.is_relative_to(sys.prefix) and found.is_file(), found
"""

pytestmark = [pytest.mark.slow, pytest.mark.xdist_group("wheel")]


@pytest.fixture(scope="module")
def elsewhere(tmp_path_factory: pytest.TempPathFactory) -> Path:
    """A fresh environment with the wheel; the packages it needs are those of this environment. No network."""
    folder = tmp_path_factory.mktemp("elsewhere")
    run(
        *PIP,
        "wheel",
        "--no-index",
        "--no-deps",
        "--no-build-isolation",
        "--wheel-dir",
        str(folder),
        str(ROOT),
    )
    (wheel,) = folder.glob("clientcare-*.whl")
    venv.create(folder / "env", with_pip=False)
    bin_folder = folder / "env" / ("Scripts" if os.name == "nt" else "bin")
    run(*PIP, "--python", str(bin_folder / "python"), "install", "--no-index", "--no-deps", str(wheel))
    site = run(bin_folder / "python", "-c", "import sysconfig; print(sysconfig.get_path('purelib'))").strip()
    # A .pth file inside this folder is not read from there, so the editable source tree stays out of sight.
    Path(site, "needed.pth").write_text(sysconfig.get_path("purelib"), encoding="utf-8")
    return bin_folder


def test_it_brings_every_resource_and_every_migration(elsewhere: Path) -> None:
    resources = [p.relative_to(ROOT / "resources") for p in files(ROOT / "resources")]
    migrations = [p.relative_to(ROOT / "clientcare") for p in files(ROOT / "clientcare/store/migrations")]
    wanted = [f"resource {p.as_posix()}" for p in resources] + [f"module {p.as_posix()}" for p in migrations]
    assert "resource icon.svg" in wanted
    run(elsewhere / "python", "-c", LOOK, stdin="\n".join(wanted))


def test_its_command_answers(elsewhere: Path, tmp_path: Path) -> None:
    assert clientcare.__version__ in run(elsewhere / "clientcare", "--version")
    assert run(elsewhere / "clientcare", "--data", str(tmp_path), "today", "--json").startswith("{")


def files(folder: Path) -> list[Path]:
    return [path for path in folder.rglob("*") if path.is_file() and "__pycache__" not in path.parts]


def run(*command: str | Path, stdin: str = "") -> str:
    """Runs a command outside the source tree and returns what it prints; a failure shows all it said."""
    outcome = subprocess.run(
        command,
        cwd=Path(sys.prefix),
        input=stdin,
        env={name: value for name, value in os.environ.items() if name != "PYTHONPATH"},
        capture_output=True,
        text=True,
        encoding="utf-8",
        check=False,
    )
    assert outcome.returncode == 0, outcome.stdout + outcome.stderr
    return outcome.stdout
