"""Files are written whole or not at all."""

import os
import stat

import pytest

from graph.files.writing import write_text, write_together
from graph.model.errors import OutputError


def test_a_text_is_written_as_utf_8_with_its_line_ends_as_they_are(tmp_path):
    path = tmp_path / "page.html"
    assert write_text(path, "Türkiye\r\nحزب\n") is True
    assert path.read_bytes() == "Türkiye\r\nحزب\n".encode()


def test_folders_on_the_way_are_made(tmp_path):
    path = tmp_path / "out" / "deep" / "page.html"
    write_text(path, "text")
    assert path.read_text(encoding="utf-8") == "text"


def test_a_file_with_the_same_content_is_left_alone(tmp_path):
    path = tmp_path / "page.html"
    write_text(path, "same")
    os.utime(path, (1, 1))
    assert write_text(path, "same") is False
    assert path.stat().st_mtime == 1
    assert write_text(path, "new") is True
    assert path.read_text(encoding="utf-8") == "new"


def test_nothing_is_left_behind(tmp_path):
    for text in ("one", "two"):
        write_text(tmp_path / "page.html", text)
    assert [path.name for path in tmp_path.iterdir()] == ["page.html"]


def test_where_renaming_fails_the_old_file_is_kept_and_nothing_is_left_behind(
    tmp_path, monkeypatch
):
    path = tmp_path / "page.html"
    write_text(path, "old")

    def fail(self, target):
        raise OSError(28, "No space left on device")

    monkeypatch.setattr("pathlib.Path.replace", fail)
    with pytest.raises(OutputError, match=r"page\.html could not be written: No space left"):
        write_text(path, "new")
    assert path.read_text(encoding="utf-8") == "old"
    assert [path.name for path in tmp_path.iterdir()] == ["page.html"]


def test_a_folder_in_the_place_of_the_file_is_reported(tmp_path):
    path = tmp_path / "page.html"
    path.mkdir()
    with pytest.raises(OutputError, match="could not be written"):
        write_text(path, "text")
    assert list(tmp_path.iterdir()) == [path]


def test_a_file_in_the_place_of_a_folder_is_reported(tmp_path):
    (tmp_path / "out").write_text("", encoding="utf-8")
    with pytest.raises(OutputError, match="could not be written"):
        write_text(tmp_path / "out" / "page.html", "text")


@pytest.mark.skipif(os.name != "posix", reason="modes are POSIX's")
def test_a_new_file_is_readable_as_others_are_and_an_old_one_keeps_its_mode(tmp_path):
    path, other = tmp_path / "page.html", tmp_path / "other"
    write_text(path, "one")
    other.write_text("", encoding="utf-8")
    assert path.stat().st_mode == other.stat().st_mode
    path.chmod(0o640)
    write_text(path, "two")
    assert stat.S_IMODE(path.stat().st_mode) == 0o640


def test_a_text_that_is_not_unicode_is_reported(tmp_path):
    with pytest.raises(OutputError, match="could not be written"):
        write_text(tmp_path / "page.html", "\ud800")
    assert list(tmp_path.iterdir()) == []


def test_several_files_are_written_together(tmp_path):
    write_together({tmp_path / "a": "one", tmp_path / "new" / "b": "two"})
    assert ((tmp_path / "a").read_text(), (tmp_path / "new" / "b").read_text()) == ("one", "two")


def test_of_several_files_all_are_written_or_none(tmp_path):
    (tmp_path / "a").write_text("before")
    (tmp_path / "folder").mkdir()
    (tmp_path / "folder" / "inside").write_text("")
    with pytest.raises(OutputError):
        write_together({tmp_path / "a": "after", tmp_path / "c": "new", tmp_path / "folder": "x"})
    assert (tmp_path / "a").read_text() == "before"
    assert sorted(path.name for path in tmp_path.iterdir()) == ["a", "folder"]


@pytest.mark.skipif(os.name != "posix", reason="links may need rights elsewhere")
def test_an_output_replaces_a_link_and_an_edit_follows_it(tmp_path):
    shared, link = tmp_path / "shared.yaml", tmp_path / "link.yaml"
    shared.write_text("old", encoding="utf-8")
    link.symlink_to(shared)
    write_together({link: "edited"})
    assert (link.is_symlink(), shared.read_text(encoding="utf-8")) == (True, "edited")
    write_text(link, "page")
    assert (link.is_symlink(), shared.read_text(encoding="utf-8")) == (False, "edited")


@pytest.mark.skipif(not hasattr(os, "mkfifo"), reason="pipes with names are POSIX's")
def test_what_is_not_a_file_is_written_into_and_not_replaced(tmp_path):
    pipe = tmp_path / "pipe"
    os.mkfifo(pipe)
    reader = os.open(pipe, os.O_RDONLY | os.O_NONBLOCK)
    try:
        write_text(pipe, "text")
        assert os.read(reader, 10) == b"text"
    finally:
        os.close(reader)
    assert stat.S_ISFIFO(pipe.stat().st_mode)


def test_several_texts_are_rolled_back_where_they_are_interrupted(tmp_path, monkeypatch):
    for name in "ab":
        (tmp_path / name).write_text("before", encoding="utf-8")
    replace, done = type(tmp_path).replace, []

    def interrupt(self, target):
        done.append(target)
        if len(done) == 2:
            raise KeyboardInterrupt
        return replace(self, target)

    monkeypatch.setattr("pathlib.Path.replace", interrupt)
    with pytest.raises(KeyboardInterrupt):
        write_together({tmp_path / "a": "after", tmp_path / "b": "after"})
    assert {path.name: path.read_text(encoding="utf-8") for path in tmp_path.iterdir()} == {
        "a": "before",
        "b": "before",
    }


def test_several_texts_of_which_one_is_not_unicode_are_all_left_out(tmp_path):
    with pytest.raises(
        OutputError, match="b could not be written: it contains an incomplete character"
    ):
        write_together({tmp_path / "a": "fine", tmp_path / "b": "\ud800"})
    assert list(tmp_path.iterdir()) == []
