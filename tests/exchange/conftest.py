"""The foreign readers, which `python3 scripts/readers.py` installs."""

import json
import subprocess
from pathlib import Path

import pytest
import readers

HERE = Path(__file__).resolve().parent / "readers"
collect_ignore = ["readers/read_entities.py", "readers/write_files.py"]


@pytest.fixture(scope="session")
def installed():
    """Fail where the readers are not there: what they would say is not known."""
    if not readers.is_installed():
        pytest.fail("The foreign readers are missing: run python3 scripts/readers.py")


@pytest.fixture
def read_with_graphology(installed, tmp_path):
    def read(text, format):
        return run(tmp_path, text, ["node", HERE / "read_graph.cjs", readers.NODE, format])

    return read


@pytest.fixture
def read_with_followthemoney(installed, tmp_path):
    def read(text):
        return run(tmp_path, text, [readers.reader_python(), HERE / "read_entities.py"])

    return read


def run(folder, text, command):
    path = folder / "file"
    path.write_text(text, encoding="utf-8", newline="")
    done = subprocess.run([*command, path], capture_output=True, encoding="utf-8", check=False)
    assert done.returncode == 0, done.stderr
    return json.loads(done.stdout)
