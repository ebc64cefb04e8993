"""What counts as a change, and what the build makes of it."""

import asyncio
import shutil
from concurrent.futures import ThreadPoolExecutor

import pytest
from pages import read_record
from projects import BASE, write

from graph.api import Built
from graph.files.layout_file import layout_path, read_layout
from graph.live.watch import Watch, list_folders
from graph.model.errors import DataError, GraphError

CLAIMS = "claims:\n  wire:\n    p1:\n      - us backs fsa\n"
CARD = "id: post\ntitle: Another\npublisher: The Post\nparagraphs: {p1: }\n"


@pytest.fixture
def project(tmp_path):
    return write(tmp_path, {"data/actors.yaml": BASE + CLAIMS})


@pytest.fixture
def watch(project, tmp_path):
    watch = Watch(project, tmp_path / "out" / "actors.html")
    assert isinstance(watch.look(), Built)
    return watch


def edit(project, old, new):
    file = project / "actors.yaml"
    file.write_text(file.read_text(encoding="utf-8").replace(old, new), encoding="utf-8")


def test_a_project_that_is_not_there_is_reported_at_once(tmp_path):
    with pytest.raises(GraphError, match="no file or folder"):
        Watch(tmp_path / "data", tmp_path / "out.html")


def test_what_the_build_writes_is_not_a_change(watch, project):
    assert layout_path(project).is_file()
    assert watch.look() is None


def test_a_save_without_a_change_is_not_a_change(watch, project):
    edit(project, "backs", "backs")
    assert watch.look() is None


def test_an_edit_is_built(watch, project):
    edit(project, "us backs fsa", "us backs fsa\n      - turkey backs fsa")
    assert watch.look().counts["claims"] == 2
    assert read_record(watch.output.read_text(encoding="utf-8"))["claims"]["size"] == 2


def test_an_error_keeps_the_last_good_page_and_a_fix_is_built(watch, project):
    good = watch.output.read_bytes()
    edit(project, "us backs", "us bakcs")
    error = watch.look()
    assert isinstance(error, DataError)
    assert watch.output.read_bytes() == good
    edit(project, "us bakcs", "us backs")
    assert isinstance(watch.look(), Built)


def test_a_card_that_is_added_or_removed_is_a_change(watch, project):
    seeds = project.parent / "seeds"
    write(project.parent, {"seeds/post.yaml": CARD})
    assert watch.look().counts["sources"] == 2
    shutil.rmtree(seeds)
    assert watch.look().counts["sources"] == 1


def test_a_layout_that_is_moved_by_hand_is_a_change(watch, project):
    file = layout_path(project)
    text = file.read_text(encoding="utf-8")
    file.write_text(text.replace('"us": [', '"us": [9'), encoding="utf-8")
    assert isinstance(watch.look(), Built)


def test_a_page_that_is_bundled_again_is_a_change(watch, tmp_path, monkeypatch):
    bundle = tmp_path / "page.js"
    monkeypatch.setattr("graph.live.watch.list_bundles", lambda: [bundle])
    bundle.write_text("1", encoding="utf-8")
    assert isinstance(watch.look(), Built)
    bundle.write_text("12", encoding="utf-8")
    assert isinstance(watch.look(), Built)
    assert watch.look() is None


def test_a_removed_folder_is_an_error_and_a_restored_one_is_built(watch, project):
    away = project.rename(project.with_name("away"))
    assert isinstance(watch.look(), GraphError)
    away.rename(project)
    assert isinstance(watch.look(), Built)


def test_a_layout_of_the_page_is_saved_and_an_invalid_one_refused(watch, project):
    watch.save_layout('{"positions": {"us": [1, 2]}, "pinned": ["us"]}')
    layout, _ = read_layout(layout_path(project), ["us"])
    assert (layout.positions, layout.pinned) == ({"us": (1.0, 2.0)}, {"us"})
    with pytest.raises(ValueError, match="positions"):
        watch.save_layout("{}")


def test_a_folder_made_again_is_another_one(project):
    before = list_folders(project)
    project.rename(project.with_name("old"))
    project.mkdir()
    assert list_folders(project).keys() == before.keys()
    assert list_folders(project) != before


def test_changes_are_followed_also_in_a_folder_made_again(project, tmp_path):
    """As git does it when another branch is checked out."""

    async def follow():
        watch = Watch(project, tmp_path / "out" / "actors.html")
        results = watch.follow()
        first = await anext(results)
        edit(project, "us backs fsa", "us backs fsa, hts")
        second = await anext(results)
        text = (project / "actors.yaml").read_text(encoding="utf-8")
        shutil.rmtree(project)
        gone = await anext(results)
        write(project.parent, {"data/actors.yaml": text})
        again = await anext(results)
        edit(project, "us backs fsa, hts", "us backs fsa")
        last = await anext(results)
        while not isinstance(last, Built) or last.counts["claims"] != 1:
            last = await anext(results)
        await results.aclose()
        return first, second, gone, again

    with ThreadPoolExecutor(1) as pool:  # a test of the page may have left a loop in this thread
        first, second, gone, again = pool.submit(
            lambda: asyncio.run(asyncio.wait_for(follow(), 60))
        ).result()
    assert (first.counts["claims"], second.counts["claims"]) == (1, 2)
    assert isinstance(gone, GraphError)
    assert again.counts["claims"] == 2
