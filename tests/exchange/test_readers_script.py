"""scripts/readers.py installs once, and says in a sentence what it lacks."""

import json

import pytest
import readers
import setup_env


@pytest.fixture
def elsewhere(monkeypatch, tmp_path):
    """Readers of a project of their own, which lists next to nothing."""
    listed = tmp_path / "lists"
    listed.mkdir()
    (listed / "package.json").write_text("{}", encoding="utf-8")
    (listed / "requirements.txt").write_text("nowhere-at-all==1.0\n", encoding="utf-8")
    places = {
        "PACKAGES": listed / "package.json",
        "REQUIREMENTS": listed / "requirements.txt",
        "READERS": tmp_path / ".readers",
        "STAMP": tmp_path / ".readers" / "installed.json",
        "NODE": tmp_path / ".readers" / "node",
        "VENV": tmp_path / ".readers" / "venv",
    }
    for name, path in places.items():
        monkeypatch.setattr(readers, name, path)
    monkeypatch.setenv("PIP_NO_INDEX", "1")
    return tmp_path


def test_node_that_is_missing_is_reported(elsewhere, monkeypatch):
    monkeypatch.setenv("PATH", str(elsewhere))
    with pytest.raises(setup_env.SetupError, match="apt-get install nodejs npm"):
        readers.ensure_readers()


def test_a_library_that_cannot_be_built_is_reported_with_what_it_needs(elsewhere, monkeypatch):
    monkeypatch.setattr(readers, "_install_node", lambda npm: readers.NODE.mkdir(parents=True))
    monkeypatch.setattr(readers.shutil, "which", lambda name: name)
    with pytest.raises(setup_env.SetupError, match=r"apt-get install g\+\+ libicu-dev pkg-config"):
        readers.ensure_readers()
    assert not readers.is_installed()


def test_what_is_installed_is_left_alone_until_the_lists_change(elsewhere, monkeypatch):
    asked = []
    monkeypatch.setattr(readers, "_install_node", lambda npm: readers.READERS.mkdir(exist_ok=True))
    monkeypatch.setattr(readers, "_install_python", lambda: asked.append("python"))
    monkeypatch.setattr(readers.shutil, "which", lambda name: name)
    monkeypatch.setattr(readers, "reader_python", lambda: readers.READERS)
    readers.ensure_readers()
    readers.ensure_readers()
    assert asked == ["python"]
    readers.REQUIREMENTS.write_text("other==1.0\n", encoding="utf-8")
    readers.ensure_readers()
    assert asked == ["python", "python"]


def test_a_project_that_lists_no_readers_needs_none(elsewhere):
    readers.PACKAGES.unlink()
    readers.ensure_readers()
    assert not readers.READERS.exists()


def test_the_lists_name_exact_versions_and_no_place_to_get_them_from():
    listed = json.loads(readers.PACKAGES.read_text(encoding="utf-8"))["dependencies"]
    assert all(version[0].isdigit() for version in listed.values())
    lines = readers.REQUIREMENTS.read_text(encoding="utf-8").splitlines()
    assert all("==" in line for line in lines if not line.startswith("#"))
    assert "://" not in readers.PACKAGES.read_text(encoding="utf-8") + "".join(lines)
