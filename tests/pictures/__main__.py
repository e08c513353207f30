"""`make pictures`: every screen in light and dark, small, large, in German, from right to left, in high contrast."""

from __future__ import annotations

import argparse
import os
import shutil
import subprocess
import sys
import tempfile
import time
from collections.abc import Sequence
from concurrent.futures import ThreadPoolExecutor
from pathlib import Path

os.environ.setdefault("QT_QPA_PLATFORM", "offscreen")

from PySide6.QtCore import QMessageLogContext, QtMsgType, qInstallMessageHandler
from PySide6.QtWidgets import QApplication

from tests.pictures.index import write_index
from tests.pictures.readme import renew
from tests.pictures.scenes import SCENES
from tests.pictures.stage import Stage, Variant, make_studios, mirrored, steady

FAST = 80
"""How little a picture is packed, of a hundred: it is looked at and thrown away."""
VARIANTS = (
    Variant("light", {"theme": "light"}),
    Variant("dark", {"theme": "dark"}),
    Variant("960x640", {"theme": "light"}, (960, 640)),
    Variant("760x560", {"theme": "light"}, (760, 560)),
    Variant("200", {"theme": "light", "text_size": "200"}),
    Variant("760x560-200", {"theme": "light", "text_size": "200"}, (760, 560)),
    Variant("960x640-150", {"theme": "dark", "text_size": "150"}, (960, 640)),
    Variant("german", {"theme": "light", "language": "de"}),
    Variant("german-200", {"theme": "light", "language": "de", "text_size": "200"}),
    Variant("german-760x560-200", {"theme": "dark", "language": "de", "text_size": "200"}, (760, 560)),
    Variant("german-960x640-150", {"theme": "light", "language": "de", "text_size": "150"}, (960, 640)),
    Variant("german-960x640", {"theme": "light", "language": "de"}, (960, 640)),
    Variant("mirrored", {"theme": "light"}, mirrored=True),
    Variant("contrast", {"theme": "light"}, contrast=True),
    Variant("contrast-dark", {"theme": "dark"}, contrast=True),
)


def main() -> int:
    """Draws what was asked for, everything else; the pictures of before go."""
    asked = _asked()
    begun = time.monotonic()
    out: Path = asked.out
    if not (asked.scenes or asked.variants):
        shutil.rmtree(out, ignore_errors=True)
    out.mkdir(parents=True, exist_ok=True)
    chosen = [variant for variant in VARIANTS if variant.name in asked.variants or not asked.variants]
    if len(chosen) > 1:
        _share(chosen, out, asked.scenes)
    else:
        _draw_all(chosen, out, asked.scenes)
    write_index(out, [scene.name for scene in SCENES], [variant.name for variant in VARIANTS])
    if asked.readme:
        renew(out)
    count = len(list(out.glob("*.png")))
    print(f"{count} pictures in {out} in {time.monotonic() - begun:.0f} s; look at {out / 'index.html'}")
    return 0


def _share(variants: Sequence[Variant], out: Path, scenes: Sequence[str]) -> None:
    """Each variant is drawn by a process of its own, as many at a time as there are processors."""
    command = [sys.executable, "-m", "tests.pictures", "--out", str(out), "--variants"]
    with ThreadPoolExecutor(os.cpu_count()) as at_a_time:
        drawing = [
            at_a_time.submit(
                subprocess.run, [*command, each.name, "--", *scenes], check=True, stdout=subprocess.DEVNULL
            )
            for each in variants
        ]
        for each in drawing:
            each.result()


def _draw_all(variants: Sequence[Variant], out: Path, scenes: Sequence[str]) -> None:
    qInstallMessageHandler(_tell)
    app = QApplication.instance() or QApplication([])
    assert isinstance(app, QApplication)
    steady(app)
    with tempfile.TemporaryDirectory(prefix="clientcare-pictures-") as kept:
        make_studios(Path(kept))
        for variant in variants:
            with mirrored(app, variant.mirrored):
                _draw(app, Path(kept), variant, out, scenes)


def _draw(app: QApplication, studios: Path, variant: Variant, out: Path, names: Sequence[str]) -> None:
    for which in ("mira", "new"):
        scenes = [scene for scene in SCENES if scene.studio == which and (not names or scene.name in names)]
        if not scenes:
            continue
        stage = Stage(app, studios, studios / f"{which}-{variant.name}", variant, which)
        for scene in sorted(scenes, key=lambda scene: scene.last):
            stage.picture(scene.come(stage)).save(str(out / f"{scene.name}-{variant.name}.png"), "PNG", FAST)
            scene.leave(stage)
        stage.close()


def _tell(_kind: QtMsgType, _where: QMessageLogContext, said: str) -> None:
    """What Qt says, but for what this platform can do without."""
    if not said.startswith("This plugin does not support"):
        print(said, file=sys.stderr)


def _asked() -> argparse.Namespace:
    parser = argparse.ArgumentParser(prog="make pictures", description=__doc__)
    parser.add_argument("--out", type=Path, default=Path("build/pictures"))
    parser.add_argument("--variants", nargs="*", default=[], choices=[variant.name for variant in VARIANTS])
    parser.add_argument("--readme", action="store_true", help="renews the pictures of the README too")
    parser.add_argument("scenes", nargs="*", help="only these, as “today” or “settings-data”")
    return parser.parse_args()


if __name__ == "__main__":
    sys.exit(main())
