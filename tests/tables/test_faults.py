"""Faults: a kill, a full disk and damaged files lose nothing, and are said in a sentence."""

import os
import shutil
import signal
import subprocess
import sys
import time
from pathlib import Path

import pyarrow.parquet as pq
import pytest
from stores import ENDS, READ, ROWS, read_claims, write_csv

from graph.model.errors import EngineError, QuestionError, StoreError
from graph.tables.loading.load import load_files
from graph.tables.loading.stage import Staging
from graph.tables.questions.degree import rank_degree
from graph.tables.session import open_tables

ROOT = Path(__file__).resolve().parent.parent.parent


@pytest.fixture
def store(tmp_path):
    load_files([write_csv(tmp_path / "a.csv", ROWS)], tmp_path / "s")
    return tmp_path / "s"


def claim_file(store):
    return next(store.glob("claims/*/*/*.parquet"))


def make_big(path, rows):
    with path.open("w", encoding="utf-8") as file:
        file.write("from,type,to,said,source\n")
        for number in range(rows):
            year = 1990 + number % 30
            file.write(f"a{number % 977},backs,b{number % 613},{year}-05-01,source {number}\n")
    return path


def run_load(file, store):
    command = [sys.executable, "-m", "graph", "tables", "load", str(file), "--store", str(store)]
    return subprocess.Popen(
        command, cwd=ROOT, stdout=subprocess.PIPE, stderr=subprocess.PIPE, encoding="utf-8"
    )


def list_files(store):
    return sorted(str(path.relative_to(store)) for path in store.rglob("*") if path.is_file())


STAGES = {
    "reading": ".load.*.tmp/staged.duckdb",
    "writing": ".load.*.tmp/claims/*/year=1990",
    "done writing": ".load.*.tmp/sources/*.parquet",
}
"""How far a load has come when such a file of its own folder exists."""


@pytest.mark.parametrize("stage", STAGES)
def test_a_killed_load_leaves_the_store_as_it_was(store, tmp_path, stage):
    before = (store / "store.json").read_bytes()
    big = make_big(tmp_path / "big.csv", 100_000)
    with run_load(big, store) as load:
        while not any(store.glob(STAGES[stage])) and load.poll() is None:
            time.sleep(0.005)
        load.send_signal(signal.SIGKILL)
    assert load.returncode == -signal.SIGKILL
    assert (store / "store.json").read_bytes() == before
    assert read_claims(store, ENDS) == READ
    assert load_files([big], store).claims == 100_002
    assert not [path for path in store.iterdir() if path.name.startswith(".")]


def test_a_kill_at_any_step_of_the_commit_leaves_the_old_store_or_the_new(store, tmp_path):
    """The steps are those that rename; the last replaces store.json."""
    script = (
        "import os, sys\nfrom pathlib import Path\n"
        "left = int(sys.argv[1])\nreplace = Path.replace\n"
        "def step(self, target):\n"
        "    global left\n    left -= 1\n    left < 0 and os.kill(os.getpid(), 9)\n"
        "    return replace(self, target)\n"
        "Path.replace = step\n"
        "from graph.tables.loading.load import load_files\n"
        "load_files([Path(sys.argv[2])], Path(sys.argv[3]))\n"
    )
    more = write_csv(tmp_path / "b.csv", [("c", "backs", "d")])
    for step in range(20):
        copy = tmp_path / f"copy {step}"
        shutil.copytree(store, copy)
        command = [sys.executable, "-c", script, str(step), str(more), str(copy)]
        done = subprocess.run(command, cwd=ROOT, check=False)
        assert len(read_claims(copy, ENDS)) == (3 if done.returncode == 0 else 2)
        assert load_files([more], copy).claims == 3
        if done.returncode == 0:
            break
    assert 3 < step < 19


def test_a_full_disk_leaves_the_store_as_it_was(tmp_path):
    disk = tmp_path / "disk"
    disk.mkdir()
    mounted = subprocess.run(
        ["mount", "-t", "tmpfs", "-o", "size=4m", "tmpfs", str(disk)], check=False
    )
    if mounted.returncode:
        pytest.skip("mounting a small disk needs root")
    try:
        store = disk / "s"
        load_files([write_csv(tmp_path / "a.csv", ROWS)], store)
        before = list_files(store)
        big = make_big(tmp_path / "big.csv", 300_000)
        with pytest.raises(StoreError, match=r"could not be written.*It is as it was before"):
            load_files([big], store)
        assert list_files(store) == before
        assert read_claims(store, ENDS) == READ
    finally:
        subprocess.run(["umount", str(disk)], check=True)


def test_a_damaged_file_is_named(store):
    file = claim_file(store)
    content = file.read_bytes()
    file.write_bytes(content[: len(content) // 2])
    with pytest.raises(StoreError, match=rf"{file} is damaged"), open_tables(store):
        pass


def test_damage_inside_a_file_is_said_when_it_is_read(store):
    file = claim_file(store)
    content = bytearray(file.read_bytes())
    content[4:400] = os.urandom(396)
    file.write_bytes(content)
    with pytest.raises(EngineError, match="DuckDB could not answer"), open_tables(store) as tables:
        rank_degree(tables)


def test_a_missing_column_is_named(store):
    file = claim_file(store)
    pq.write_table(pq.ParquetFile(file).read().drop_columns(["stance"]), file)
    with pytest.raises(StoreError, match='has no column "stance"'), open_tables(store):
        pass


def test_missing_files_are_noticed(store):
    claim_file(store).unlink()
    with pytest.raises(StoreError, match="not the 2 that were loaded"), open_tables(store):
        pass


def test_another_version_is_not_read(store):
    manifest = store / "store.json"
    manifest.write_text(manifest.read_text().replace('"schema": 1', '"schema": 7'))
    with pytest.raises(StoreError, match="has version 7 of the layout"), open_tables(store):
        pass
    with pytest.raises(StoreError, match="has version 7"):
        load_files([write_csv(store.parent / "b.csv", ROWS)], store)


def test_a_damaged_manifest_and_a_missing_store_are_said(store):
    (store / "store.json").write_text("{")
    with pytest.raises(StoreError, match=r"store\.json is damaged"), open_tables(store):
        pass
    with pytest.raises(StoreError, match="There is no store in"), open_tables(store.parent):
        pass


def test_a_master_without_spark_is_refused_at_once(store):
    with pytest.raises(QuestionError, match="Add --engine spark"):
        open_tables(store, "duckdb", "local[2]").__enter__()
    with pytest.raises(EngineError, match="is no address of Spark"):
        open_tables(store, "spark", "localhost").__enter__()
    for master in ("spark://127.0.0.1:9", "sc://127.0.0.1:9"):
        with pytest.raises(EngineError, match=f'There is no Spark at "{master}"'):
            open_tables(store, "spark", master).__enter__()


def test_spark_without_java_is_said_in_one_sentence(store, monkeypatch):
    monkeypatch.setenv("JAVA_HOME", str(store))
    with pytest.raises(EngineError, match="Spark needs Java 17"):
        open_tables(store, "spark", "local[2]").__enter__()


def test_ctrl_c_ends_a_load_and_leaves_no_folder(tmp_path, monkeypatch):
    def interrupted(staging, sql):
        raise RuntimeError("Query interrupted")

    monkeypatch.setattr(Staging, "_run", interrupted)
    file = write_csv(tmp_path / "e.csv", ROWS)
    with pytest.raises(KeyboardInterrupt):
        load_files([file], tmp_path / "new")
    assert not (tmp_path / "new").exists()
