"""What is kept between builds is what would be computed, and is taken from no one else."""

from __future__ import annotations

import os
import stat
import sys
import threading

import pytest

from graph.files import cache

RESULT = {"answers": [{"blocs": [["a"], ["b"]], "share": 0.1, "note": None}]}
NOT_WINDOWS = pytest.mark.skipif(sys.platform == "win32", reason="Windows has no such modes")


@pytest.fixture
def folder(tmp_path, monkeypatch):
    monkeypatch.delenv(cache.SWITCH, raising=False)
    monkeypatch.setenv("XDG_CACHE_HOME", str(tmp_path / "home"))
    monkeypatch.setenv("LOCALAPPDATA", str(tmp_path / "home"))
    monkeypatch.setattr(cache, "_latest", {})
    return cache.cache_folder()


def keep(basis, counted=None, name="blocs"):
    """Keep the result, and count when it is computed; as in another process."""
    cache._latest.clear()
    counted = [] if counted is None else counted
    return cache.keep(name, basis, lambda: counted.append(1) or RESULT)


def test_a_result_is_computed_once(folder):
    counted = []
    assert [keep("same", counted), keep("same", counted)] == [RESULT, RESULT]
    assert counted == [1]


def test_another_basis_or_name_is_computed(folder):
    counted = []
    keep("one", counted)
    keep("two", counted)
    keep("one", counted, name="measures")
    assert len(counted) == 3


def test_a_program_that_builds_again_reads_nothing(folder):
    first = cache.keep("blocs", "same", lambda: RESULT)
    for file in folder.iterdir():
        file.unlink()
    assert cache.keep("blocs", "same", lambda: 1 / 0) is first


def test_after_a_change_of_the_program_all_is_computed(folder, monkeypatch):
    counted = []
    keep("same", counted)
    monkeypatch.setattr(cache, "_identify_program", lambda: "another")
    keep("same", counted)
    assert len(counted) == 2


def test_the_program_is_known_by_its_files():
    known = cache._identify_program()
    assert "blocs.py" in known
    assert "vocabulary.yaml" in known
    assert "scipy" in known


def test_a_damaged_result_is_computed_again_and_mended(folder):
    keep("same")
    (kept,) = folder.iterdir()
    whole = kept.read_bytes()
    for damaged in (b"", whole[:-9], whole.replace(b"0.1", b"0.2")):
        kept.write_bytes(damaged)
        assert keep("same") == RESULT
        assert kept.read_bytes() == whole


@NOT_WINDOWS
def test_only_the_user_can_read_what_is_kept(folder):
    keep("same")
    assert stat.S_IMODE(folder.stat().st_mode) == 0o700
    assert [stat.S_IMODE(each.stat().st_mode) for each in folder.iterdir()] == [0o600]


@NOT_WINDOWS
@pytest.mark.parametrize("kind", ["open to others", "link", "file"])
def test_a_folder_that_others_may_use_is_not_used(folder, tmp_path, kind):
    folder.parent.mkdir()
    if kind == "file":
        folder.write_text("")
    else:
        real = tmp_path / "elsewhere" if kind == "link" else folder
        real.mkdir(mode=0o700)
        if kind == "link":
            folder.symlink_to(real)
        else:
            folder.chmod(0o755)
    assert keep("same") == RESULT
    assert not folder.is_dir() or not any(folder.iterdir())


@NOT_WINDOWS
def test_a_folder_of_another_user_is_not_used(folder, monkeypatch):
    keep("same")
    counted = []
    monkeypatch.setattr(os, "getuid", lambda: folder.stat().st_uid + 1)
    assert keep("same", counted) == RESULT
    assert counted == [1]


def test_it_can_be_switched_off(folder, monkeypatch):
    monkeypatch.setenv(cache.SWITCH, "off")
    counted = []
    keep("same", counted)
    keep("same", counted)
    assert len(counted) == 2
    assert not folder.exists()


def test_another_folder_can_be_chosen(folder, monkeypatch, tmp_path):
    monkeypatch.setenv(cache.SWITCH, str(tmp_path / "mine"))
    keep("same")
    assert [*(tmp_path / "mine").iterdir()]
    assert not folder.exists()


def test_what_was_not_used_for_longest_is_removed(folder, monkeypatch):
    monkeypatch.setattr(cache, "MOST_FILES", 2)
    for number in range(3):
        keep(str(number))
        for age, each in enumerate(sorted(folder.iterdir(), key=lambda file: file.stat().st_mtime)):
            os.utime(each, ns=(10**9 * (age + number), 10**9 * (age + number)))
    assert len([*folder.iterdir()]) == 2
    counted = []
    keep("1", counted)
    assert counted == []
    monkeypatch.setattr(cache, "MOST_BYTES", 0)
    keep("3")
    assert not any(folder.iterdir())


def test_builds_at_the_same_time_agree(folder):
    found = []
    threads = [threading.Thread(target=lambda: found.append(keep("same"))) for _ in range(8)]
    for each in threads:
        each.start()
    for each in threads:
        each.join()
    assert found == [RESULT] * 8
    assert len([*folder.iterdir()]) == 1


def test_a_chosen_folder_keeps_what_else_is_in_it(folder, monkeypatch, tmp_path):
    monkeypatch.setenv(cache.SWITCH, str(tmp_path / "mine"))
    monkeypatch.setattr(cache, "MOST_BYTES", 0)
    own = tmp_path / "mine" / "actor-graph"
    own.mkdir(0o700, parents=True)
    for path in (own / "notes.txt", own.parent / "thesis.doc"):
        path.write_text("precious")
    keep("same")
    assert sorted(each.name for each in own.parent.rglob("*")) == [
        "actor-graph",
        "notes.txt",
        "thesis.doc",
    ]
