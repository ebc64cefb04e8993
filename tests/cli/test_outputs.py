"""No command overwrites its input, and an empty scope option is not taken for everything."""

import re
from pathlib import Path

import pytest
from click.testing import CliRunner
from projects import BASE, write
from stopping import content_of

from graph.api import load
from graph.cli import main
from graph.exchange.write_files import write_export
from graph.model.errors import OutputError

CARD = "id: card\ntitle: A card\nauthor: Ann\n"


@pytest.fixture
def project(tmp_path, monkeypatch):
    write(tmp_path, {"data/actors.yaml": BASE, "seeds/card.yaml": CARD})
    (tmp_path / "link.yaml").symlink_to(tmp_path / "data" / "actors.yaml")
    monkeypatch.chdir(tmp_path)
    return tmp_path


def ask(*arguments):
    return CliRunner().invoke(main, list(arguments))


@pytest.mark.parametrize("output", ["data/actors.yaml", "seeds/../data/actors.yaml", "link.yaml"])
@pytest.mark.parametrize(
    "command",
    [
        ["build"],
        ["export", "csv"],
        ["diff", "data", "data", "--page"],
        ["diff", "data", "--dates", "2012", "2013", "--page"],
    ],
)
def test_no_output_overwrites_a_data_file(project, command, output):
    result = ask(*command, "-o", output)
    assert result.exit_code != 0
    assert f"{output} is an input file. Choose another path." in result.stderr
    assert Path("data/actors.yaml").read_text(encoding="utf-8") == BASE
    assert [path.name for path in Path("data").iterdir()] == ["actors.yaml"]


READING = {
    "build": ["build"],
    "export": ["export", "csv"],
    "sheet": ["sheet"],
    "diff": ["diff", "data", "--dates", "2012", "2013", "--page"],
}


@pytest.mark.parametrize("command", READING.values(), ids=READING)
@pytest.mark.parametrize(
    "output",
    [
        "data/actors.yaml",
        "data/actors.layout.json",
        "data/new.yaml",
        "seeds/card.yaml",
        "seeds/new.yaml",
        "seeds/notes.txt",
        "drafts/wire.yaml",
        "drafts/wire.md",
        "elsewhere/other.yaml",
        "elsewhere/link.html",
        "hidden/../data/actors.yaml",
    ],
)
def test_no_output_overwrites_a_file_of_any_project(project, command, output):
    others = ("seeds/notes.txt", "drafts/wire.md", "drafts/wire.yaml", "elsewhere/other.yaml")
    write(Path.cwd(), dict.fromkeys((*others, "hidden/x"), "mine"))
    Path("elsewhere/link.html").symlink_to("../drafts/wire.yaml")
    Path("data/actors.layout.json").write_text('{"positions": {}}\n', encoding="utf-8")
    before = content_of(Path.cwd())
    result = ask(*command, "-o", output)
    assert result.exit_code != 0
    assert re.search(
        r"(is an input file|belongs to a project)\. Choose another path\.", result.stderr
    )
    assert content_of(Path.cwd()) == before


def test_an_output_that_is_no_data_may_be_in_the_data_folder(project):
    for _ in range(2):
        assert ask("sheet", "-o", "data/sheet.csv").exit_code == 0


def test_the_old_side_of_a_comparison_is_no_place_for_its_page(project):
    old = Path("old.yaml")
    old.write_text(BASE, encoding="utf-8")
    result = ask("diff", "old.yaml", "data", "--page", "-o", "old.yaml")
    assert "old.yaml is an input file. Choose another path." in result.stderr
    assert old.read_text(encoding="utf-8") == BASE


def test_the_list_of_a_publication_is_never_written_into_the_data(project):
    write(Path.cwd(), {"data/actors.yaml": f"{BASE}claims: {{wire: {{p1: [us backs fsa]}}}}\n"})
    result = ask("publish", "--out", "public", "--dropped", "data/left.yaml")
    assert "data/left.yaml belongs to a project. Choose another path." in result.stderr
    assert not Path("public").exists()


def test_a_publication_is_not_published_over_itself(project):
    write(Path.cwd(), {"data/actors.yaml": f"{BASE}claims: {{wire: {{p1: [us backs fsa]}}}}\n"})
    assert ask("publish", "--out", "public").exit_code == 0
    before = content_of(Path("public"))
    result = ask("publish", "--out", "public", "--data", "public/data")
    assert result.exit_code == 1
    assert "public/data/actors.yaml, an input file, is in the folder to publish." in result.stderr
    assert content_of(Path("public")) == before


def test_an_export_from_python_leaves_data_files_alone(project):
    with pytest.raises(OutputError, match="belongs to a project"):
        write_export(load("data"), "data/actors.yaml", "csv")


ABOUT = ["--source", "lab", "--author", "Ann", "--kind", "state"]


@pytest.mark.parametrize("reject", ["data/actors.yaml", "seeds/card.yaml", "data/new.yaml"])
@pytest.mark.parametrize("more", [[], ["--known", "data"], ["--replace"]])
def test_rejected_rows_are_not_written_over_a_project(project, reject, more):
    Path("rows.csv").write_text("from,type,to\nOster,bakcs,Guard\nOster,backs,Guard\n")
    before = content_of(Path.cwd())
    result = ask("import", "rows.csv", *ABOUT, "-o", "out.yaml", "--reject", reject, *more)
    assert result.exit_code == 1
    assert "Choose another path." in result.stderr
    assert content_of(Path.cwd()) == before


def test_rejected_rows_take_the_place_of_another_file_only_where_it_is_asked_for(project):
    Path("rows.csv").write_text("from,type,to\nOster,bakcs,Guard\nOster,backs,Guard\n")
    Path("notes.csv").write_text("mine")
    command = ["import", "rows.csv", *ABOUT, "-o", "out.yaml", "--reject", "notes.csv"]
    result = ask(*command)
    assert (result.exit_code, result.stdout) == (1, "")
    assert "notes.csv already exists. Give another path, or ask to replace it." in result.stderr
    assert (Path("notes.csv").read_text(), Path("out.yaml").exists()) == ("mine", False)
    assert "see notes.csv" in ask(*command, "--replace").stderr
    assert "bakcs" in Path("notes.csv").read_text(encoding="utf-8-sig")


def test_rejected_rows_that_could_not_be_written_are_not_reported_as_written(project):
    Path("rows.csv").write_text("from,type,to\nOster,bakcs,Guard\nOster,backs,Guard\n")
    Path("file").write_text("")
    result = ask("import", "rows.csv", *ABOUT, "-o", "out.yaml", "--reject", "file/rejects.csv")
    assert result.exit_code == 1
    assert "file/rejects.csv could not be written" in result.stderr
    assert "see file/rejects.csv" not in result.stderr


def test_a_card_is_never_overwritten_either(project):
    Path("seeds/card.yaml").rename("seeds/card.csv.yaml")
    result = ask("export", "csv", "-o", "seeds/card.csv.yaml")
    assert "seeds/card.csv.yaml is an input file." in result.stderr
    assert Path("seeds/card.csv.yaml").read_text(encoding="utf-8") == CARD


@pytest.mark.parametrize(
    "where", [["--reject", "rows.csv"], ["--reject", "./rows.csv"], ["--reject", "out.yaml"]]
)
def test_rejected_rows_are_not_written_over_the_rows_themselves_or_the_data(project, where):
    rows = "from,type,to\nOster,bakcs,Guard\nOster,backs,Guard\n"
    Path("rows.csv").write_text(rows, encoding="utf-8")
    about = ["--source", "lab", "--author", "Ann", "--kind", "state", "-o", "out.yaml"]
    result = ask("import", "rows.csv", *about, *where)
    assert result.exit_code == 2
    assert f"{where[1].removeprefix('./')} is read or written already" in result.stderr
    assert Path("rows.csv").read_text(encoding="utf-8") == rows
    assert not Path("out.yaml").exists()


@pytest.mark.parametrize("text", ["from,type,to\n", "a,backs,b\n"])
def test_a_file_with_nothing_to_import_is_an_error(project, text):
    Path("rows.csv").write_text(text, encoding="utf-8")
    result = ask("import", "rows.csv", "-o", "out.yaml")
    assert result.exit_code == 1
    assert "Nothing to import was found; nothing was written." in result.stderr
    assert not Path("out.yaml").exists()


@pytest.mark.parametrize("given", ["", " ", ","])
def test_an_empty_scope_option_is_wrong_usage(project, given):
    for command in (["claims"], ["publish", "--out", "pub"]):
        result = ask(*command, "--sources", given)
        assert result.exit_code == 2
        assert "--sources has no value. Give one, or leave it out." in result.stderr
    assert not Path("pub").exists()
