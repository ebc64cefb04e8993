"""The wheel, installed outside the checkout: all that the page needs travels with it."""

import os
import subprocess
import sys
import sysconfig
import zipfile
from pathlib import Path

import pytest

ROOT = Path(__file__).resolve().parent.parent
TINY = """
sources:
  gazette:
    title: Two towns
    publisher: The Gazette
    published: 2024-12-03
    genre: news
    paragraphs:
      p1:
        gist: North backs South.
        mentions: [north, south]
actors:
  north: {name: North, kind: state}
  south: {name: South, kind: state}
claims:
  gazette:
    p1:
      - north backs south
"""


def run(command, **options):
    done = subprocess.run(
        [str(part) for part in command],
        stdout=subprocess.PIPE,
        stderr=subprocess.STDOUT,
        encoding="utf-8",
        check=False,
        **options,
    )
    assert done.returncode == 0, done.stdout
    return done.stdout


@pytest.fixture(scope="module")
def wheel(tmp_path_factory):
    folder = tmp_path_factory.mktemp("wheel")
    build = ["-m", "build", "--wheel", "--no-isolation", "--outdir", folder]
    run([sys.executable, *build, ROOT], cwd=folder)
    return next(folder.glob("*.whl"))


@pytest.fixture(scope="module")
def installed(wheel, tmp_path_factory):
    """The folder of programs of an empty environment that holds the wheel.

    It sees our dependencies by one path, which is searched last and leaves the editable install
    out: a path file doesn't follow further path files.
    """
    folder = tmp_path_factory.mktemp("empty") / "env"
    run([sys.executable, "-m", "venv", "--without-pip", folder])
    programs = folder / ("Scripts" if os.name == "nt" else "bin")
    python = programs / ("python.exe" if os.name == "nt" else "python")
    asked = "import sysconfig; print(sysconfig.get_path('purelib'))"
    packages = Path(run([python, "-c", asked]).strip())
    line = sysconfig.get_path("purelib")
    (packages / "dependencies.pth").write_text(f"{line}\n", encoding="utf-8")
    pip = [sys.executable, "-m", "pip", "--disable-pip-version-check", "--python", python]
    run([*pip, "install", "--no-deps", "--no-index", wheel])
    return programs


def test_every_file_of_the_package_is_in_the_wheel_and_nothing_else(wheel):
    with zipfile.ZipFile(wheel) as archive:
        names = [name for name in archive.namelist() if ".dist-info/" not in name]
    ours = [path for path in (ROOT / "graph").rglob("*") if path.is_file()]
    wanted = [path.relative_to(ROOT).as_posix() for path in ours if path.suffix != ".pyc"]
    assert sorted(names) == sorted(wanted)


@pytest.mark.parametrize(
    "pattern",
    [
        "graph/py.typed",
        "graph/model/vocabulary.yaml",
        "graph/schema/actors.schema.json",
        "graph/page/templates/page.html.j2",
        "graph/edit/starter/gitignore",
        "graph/page/static/page.css",
        "graph/page/static/page.js",
        ".dist-info/licenses/LICENSE",
    ],
)
def test_files_other_than_python_are_included(wheel, pattern):
    with zipfile.ZipFile(wheel) as archive:
        assert [name for name in archive.namelist() if pattern in name]


def test_the_installed_package_is_the_wheels(installed, tmp_path):
    python = installed / ("python.exe" if os.name == "nt" else "python")
    place = run([python, "-c", "import graph; print(graph.__file__)"], cwd=tmp_path)
    assert Path(place.strip()).is_relative_to(installed.parent)


@pytest.mark.parametrize("by_module", [False, True], ids=["actor-graph", "python -m graph"])
def test_the_installed_command_renders_a_page(installed, tmp_path, by_module):
    (tmp_path / "data").mkdir()
    (tmp_path / "data" / "tiny.yaml").write_text(TINY, encoding="utf-8")
    command = [installed / "python", "-m", "graph"] if by_module else [installed / "actor-graph"]
    run([*command, "build", "data", "-o", "page.html"], cwd=tmp_path)
    page = (tmp_path / "page.html").read_text(encoding="utf-8")
    assert "Content-Security-Policy" in page
    assert '<script type="application/json"' in page
    assert "The Gazette" in page
    assert "vis-network" in page
