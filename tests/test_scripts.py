"""The scripts, run in a small project of their own that has one tiny package and empty locks."""

import ast
import json
import os
import shutil
import stat
import subprocess
import sys
from pathlib import Path

import chromium
import debian
import java
import pytest
import setup_env

SCRIPTS = Path(setup_env.__file__).parent

# A package that prints its arguments, and a build backend that needs nothing but Python.
MAIN = "import os, sys; print('ASKED', sys.argv[1:]); sys.exit(int(os.environ.get('CODE', '0')))\n"
PYPROJECT = """
[build-system]
requires = []
build-backend = "backend"
backend-path = ["."]
"""
BACKEND = """
import pathlib, zipfile

def build_editable(folder, config_settings=None, metadata_directory=None):
    name = "tiny-1.0-py3-none-any.whl"
    info = "tiny-1.0.dist-info"
    files = {
        "tiny.pth": str(pathlib.Path.cwd()),
        f"{info}/METADATA": "Metadata-Version: 2.1\\nName: tiny\\nVersion: 1.0\\n",
        f"{info}/WHEEL": "Wheel-Version: 1.0\\nRoot-Is-Purelib: true\\nTag: py3-none-any\\n",
        f"{info}/RECORD": "",
    }
    with zipfile.ZipFile(pathlib.Path(folder) / name, "w") as wheel:
        for path, text in files.items():
            wheel.writestr(path, text)
    return name
"""
UNREACHABLE = f"nowhere==1.0 --hash=sha256:{'0' * 64}\n"
NO_NETWORK = {
    "PIP_CONFIG_FILE": os.devnull,
    "PIP_NO_INDEX": "1",
    "PIP_FIND_LINKS": "",
    "PIP_EXTRA_INDEX_URL": "",
}


class Project:
    """A folder with the real scripts in it."""

    def __init__(self, root):
        self.root = root
        self.unfinished = root / ".venv" / "actor-graph.unfinished"
        self.stamp = root / ".venv" / "actor-graph.json"

    def run(self, script, *arguments, cwd=None, **settings):
        command = [sys.executable, str(self.root / "scripts" / script), *arguments]
        environment = {**os.environ, **NO_NETWORK, **settings}
        for name in set(environment) & {"DISPLAY", "WAYLAND_DISPLAY", "PYTHONPATH"} - set(settings):
            del environment[name]
        return subprocess.run(
            command,
            cwd=cwd or self.root,
            env=environment,
            capture_output=True,
            encoding="utf-8",
            check=False,
        )

    def write(self, path, text):
        place = self.root / path
        place.parent.mkdir(parents=True, exist_ok=True)
        place.write_text(text, encoding="utf-8")


def make_project(root):
    project = Project(root)
    shutil.copytree(SCRIPTS, root / "scripts", ignore=shutil.ignore_patterns("__pycache__"))
    project.write("pyproject.toml", PYPROJECT)
    project.write("backend.py", BACKEND)
    project.write("graph/__init__.py", "")
    project.write("graph/__main__.py", MAIN)
    project.write("requirements.lock", "# nothing\n")
    project.write("requirements-test.lock", "# nothing more\n")
    project.write("requirements-oldest.lock", "# nothing new\n")
    return project


@pytest.fixture(scope="module")
def built(tmp_path_factory):
    """A project, in a folder with a space and an umlaut, whose environment is made."""
    project = make_project(tmp_path_factory.mktemp("pröject folder"))
    first = project.run("build.py")
    assert first.returncode == 0, first.stderr
    assert "Creating the environment" in first.stdout
    return project


def test_the_second_run_does_no_set_up(built):
    before = built.stamp.stat().st_mtime_ns
    again = built.run("build.py")
    assert again.stdout.splitlines() == [asked("data", Path("out", "actors.html"))]
    assert built.stamp.stat().st_mtime_ns == before


def test_paths_are_reported_from_the_working_folder(built, tmp_path):
    away = built.run("build.py", "-o", "mine.html", "--quiet", cwd=tmp_path)
    data = os.path.relpath(built.root / "data", tmp_path)
    assert away.stdout.splitlines() == [asked(data, "mine.html", "--quiet")]


def test_a_folder_named_graph_in_the_working_folder_is_not_run(built, tmp_path):
    (tmp_path / "graph").mkdir()
    (tmp_path / "graph" / "__init__.py").touch()
    (tmp_path / "graph" / "__main__.py").write_text("print('WRONG')", encoding="utf-8")
    assert "WRONG" not in built.run("build.py", cwd=tmp_path).stdout


def test_the_exit_code_is_that_of_the_command(built):
    assert built.run("build.py", CODE="1").returncode == 1


@pytest.mark.skipif(os.name == "nt", reason="the browser is played by a shell script")
@pytest.mark.parametrize(
    ("arguments", "settings", "opened"),
    [
        ((), {"DISPLAY": ":0"}, True),
        (("--no-open",), {"DISPLAY": ":0"}, False),
        ((), {"DISPLAY": ":0", "CODE": "1"}, False),
        pytest.param(
            (),
            {},
            False,
            marks=pytest.mark.skipif(sys.platform != "linux", reason="others have a screen"),
        ),
    ],
)
def test_the_page_is_opened_where_there_is_a_screen(built, tmp_path, arguments, settings, opened):
    seen = tmp_path / "seen"
    browser = program(tmp_path / "browser", f'#!/bin/sh\necho "$1" > "{seen}"\n')
    run = built.run("build.py", *arguments, BROWSER=str(browser), **settings)
    assert run.stderr == ""
    assert seen.exists() is opened
    if opened:
        page = built.root / "out" / "actors.html"
        assert seen.read_text(encoding="utf-8").strip() == page.as_uri()


def test_a_changed_lock_starts_pip_and_a_failure_leaves_what_was_there(tmp_path, built):
    lock = built.root / "requirements.lock"
    old = lock.read_text(encoding="utf-8")
    lock.write_text(UNREACHABLE, encoding="utf-8")
    failed = built.run("build.py")
    lock.write_text(old, encoding="utf-8")
    assert failed.returncode == 1
    assert failed.stderr.startswith("pip could not install the packages:\n")
    assert "nowhere==1.0" in failed.stderr
    assert "Traceback" not in failed.stderr
    assert "ASKED" not in failed.stdout
    assert built.run("build.py").stdout.startswith("ASKED")


def test_an_environment_left_half_made_is_made_again(built):
    built.unfinished.touch()
    litter = built.root / ".venv" / "litter"
    litter.touch()
    mended = built.run("build.py")
    assert "Creating the environment" in mended.stdout
    assert "ASKED" in mended.stdout
    assert not litter.exists()
    assert not built.unfinished.exists()


@pytest.mark.parametrize("loss", ["python", "stamp", "spoilt stamp", "other place"])
def test_a_damaged_environment_is_repaired(built, loss):
    if loss == "python":
        (built.root / setup_env.venv_program("python").relative_to(setup_env.ROOT)).unlink()
    elif loss == "stamp":
        built.stamp.unlink()
    elif loss == "spoilt stamp":
        built.stamp.write_text("{", encoding="utf-8")
    else:
        stamp = json.loads(built.stamp.read_text(encoding="utf-8"))
        built.stamp.write_text(json.dumps({**stamp, "where": "elsewhere"}), encoding="utf-8")
    assert "ASKED" in built.run("build.py").stdout
    assert built.run("build.py").stdout.startswith("ASKED")


def test_every_check_is_run_however_many_fail_and_build_then_has_nothing_to_do(built):
    tested = built.run("test.py", "--no-browser")  # none of the checks is installed here
    lines = tested.stdout.splitlines()
    names = ["ruff check", "ruff format", "mypy", "lint-imports", "pytest"]
    assert tested.returncode == 1
    assert [line for line in lines if line.startswith("== ")][:-1] == [f"== {n} ==" for n in names]
    assert [line.split("  ")[0] for line in lines if line.endswith("FAILED")] == names
    assert any("SKIPPED" in line for line in lines)
    assert lines[-1] == "tests: 0 passed, 1 failed, 0 skipped"
    assert "Installing" not in built.run("test.py", "--no-browser").stdout
    assert built.run("build.py").stdout.startswith("ASKED")


def test_the_oldest_dependencies_get_the_tests_only_and_the_next_build_its_own_again(built):
    lines = built.run("test.py", "--no-browser", "--oldest").stdout.splitlines()
    assert [line for line in lines if line.startswith("== ")][:-1] == ["== pytest =="]
    assert any("requirements-oldest.lock" in line for line in lines)
    again = built.run("build.py")
    assert "from requirements.lock" in again.stdout
    assert built.run("build.py").stdout.startswith("ASKED")


def test_a_chromium_that_is_not_there_is_reported_before_anything_is_run(built):
    run = built.run("test.py", CHROME="no-such-browser")
    assert run.returncode == 1
    assert run.stderr == "CHROME is set to 'no-such-browser', but there is no such program.\n"
    assert run.stdout == ""


@pytest.mark.skipif(not debian.may_install(), reason="needs root on Debian")
def test_debians_chromium_is_installed_where_that_is_allowed(built, tmp_path):
    asked = tmp_path / "asked"
    make = f'echo "#!/bin/sh" > {tmp_path}/chromium; /bin/chmod +x {tmp_path}/chromium\n'
    program(tmp_path / "apt-get", f'#!/bin/sh\necho "$@" >> {asked}\n{make}')
    run = built.run("test.py", "--no-spark", PATH=str(tmp_path), CHROME="")
    update, install = asked.read_text(encoding="utf-8").splitlines()
    assert update.split()[0] == "update"
    assert {"install", "chromium"} < set(install.split())
    assert "== pytest ==" in run.stdout


@pytest.mark.skipif(not debian.may_install(), reason="needs root on Debian")
def test_a_failed_install_of_chromium_ends_with_one_sentence(built, tmp_path):
    program(tmp_path / "apt-get", "#!/bin/sh\nexit 100\n")
    run = built.run("test.py", "--no-spark", PATH=str(tmp_path), CHROME="")
    assert run.returncode == 1
    assert run.stderr == f"{chromium.MISSING}\n"
    assert "== pytest ==" not in run.stdout


@pytest.mark.skipif(not debian.may_install(), reason="needs root on Debian")
def test_debians_java_is_installed_for_the_tests_on_spark(built, tmp_path):
    asked = tmp_path / "asked"
    make = f'echo "#!/bin/sh" > {tmp_path}/java; /bin/chmod +x {tmp_path}/java\n'
    program(tmp_path / "apt-get", f'#!/bin/sh\necho "$@" >> {asked}\n{make}')
    run = built.run("test.py", "--no-browser", "--no-readers", PATH=str(tmp_path), JAVA_HOME="")
    update, install = asked.read_text(encoding="utf-8").splitlines()
    assert update.split()[0] == "update"
    assert {"install", *java.DEBIAN} <= set(install.split())
    assert "== pytest ==" in run.stdout


@pytest.mark.skipif(not debian.may_install(), reason="needs root on Debian")
def test_a_java_that_cannot_be_installed_is_reported_before_anything_is_run(built, tmp_path):
    program(tmp_path / "apt-get", "#!/bin/sh\nexit 100\n")
    run = built.run("test.py", "--no-browser", "--no-readers", PATH=str(tmp_path), JAVA_HOME="")
    assert run.returncode == 1
    assert run.stderr == f"{java.MISSING}\n"
    assert "== pytest ==" not in run.stdout


def test_python_without_ensurepip_is_reported_what_to_install(tmp_path):
    project = make_project(tmp_path / "project")
    project.write("lacking/sitecustomize.py", "import sys; sys.modules['ensurepip'] = None\n")
    run = project.run("build.py", PYTHONPATH=str(project.root / "lacking"))
    assert run.returncode == 1
    assert "apt-get install python3-venv" in run.stderr
    assert run.stderr.count("\n") == 1
    assert not (project.root / ".venv").exists()


def test_an_old_python_is_reported_what_is_needed(monkeypatch):
    monkeypatch.setattr(setup_env, "OLDEST", (99, 0))
    with pytest.raises(setup_env.SetupError, match=r"Python 99.0 or newer is needed"):
        setup_env.check_python()


@pytest.mark.parametrize("script", sorted(SCRIPTS.glob("*.py")), ids=lambda path: path.name)
def test_an_old_python_can_read_the_scripts_and_so_say_it(script):
    ast.parse(script.read_text(encoding="utf-8"), feature_version=(3, 7))


def test_chromium_is_found_by_its_usual_names_and_by_choice(monkeypatch, tmp_path):
    monkeypatch.delenv("CHROME", raising=False)
    monkeypatch.setenv("PATH", str(tmp_path))
    monkeypatch.setattr(chromium, "_usual_places", list)
    with pytest.raises(chromium.NoChromiumError, match="apt-get install chromium"):
        chromium.find_chromium()
    edge = program(tmp_path / "microsoft-edge")
    assert chromium.find_chromium() == edge
    chrome = program(tmp_path / "google-chrome")
    assert chromium.find_chromium() == chrome
    own = program(tmp_path / "mine")
    monkeypatch.setenv("CHROME", str(own))
    assert chromium.find_chromium() == own


def asked(*arguments):
    data, output, *others = map(str, arguments)
    return f"ASKED {['build', data, '--output', output, *others]}"


def program(path, text="#!/bin/sh\n"):
    path.write_text(text, encoding="utf-8")
    path.chmod(path.stat().st_mode | stat.S_IXUSR)
    return path


def test_no_browser_skips_every_test_that_uses_the_browser(request):
    unmarked = [
        each.nodeid
        for each in request.session.items
        if "browser" in each.fixturenames and not each.get_closest_marker("browser")
    ]
    assert unmarked == []
