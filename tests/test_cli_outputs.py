"""No command writes over what it reads, and what narrows to nothing is not taken for everything."""

from pathlib import Path

import pytest
from click.testing import CliRunner
from projects import BASE, write

from graph.cli import main

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
def test_a_data_file_is_no_place_for_an_output(project, command, output):
    result = ask(*command, "-o", output)
    assert result.exit_code != 0
    assert f"{output} is read as data. Choose another place." in result.stderr
    assert Path("data/actors.yaml").read_text(encoding="utf-8") == BASE
    assert [path.name for path in Path("data").iterdir()] == ["actors.yaml"]


def test_a_card_is_none_either(project):
    Path("seeds/card.yaml").rename("seeds/card.csv.yaml")
    result = ask("export", "csv", "-o", "seeds/card.csv.yaml")
    assert "seeds/card.csv.yaml is read as data." in result.stderr
    assert Path("seeds/card.csv.yaml").read_text(encoding="utf-8") == CARD


@pytest.mark.parametrize(
    "where", [["--reject", "rows.csv"], ["--reject", "./rows.csv"], ["--reject", "out.yaml"]]
)
def test_rejected_rows_are_not_written_over_the_rows_themselves_or_the_data(project, where):
    rows = "from,type,to\nOster,bakcs,Guard\nOster,backs,Guard\n"
    Path("rows.csv").write_text(rows, encoding="utf-8")
    told = ["--source", "lab", "--author", "Ann", "--kind", "state", "-o", "out.yaml"]
    result = ask("import", "rows.csv", *told, *where)
    assert result.exit_code == 2
    assert f"{where[1].removeprefix('./')} is read or written already" in result.stderr
    assert Path("rows.csv").read_text(encoding="utf-8") == rows
    assert not Path("out.yaml").exists()


@pytest.mark.parametrize("text", ["from,type,to\n", "a,backs,b\n"])
def test_a_file_in_which_nothing_is_found_is_told(project, text):
    Path("rows.csv").write_text(text, encoding="utf-8")
    result = ask("import", "rows.csv", "-o", "out.yaml")
    assert result.exit_code == 1
    assert "Nothing was found to take in; nothing was written." in result.stderr
    assert not Path("out.yaml").exists()


@pytest.mark.parametrize("given", ["", " ", ","])
def test_a_scope_that_names_nothing_is_wrong_usage(project, given):
    for command in (["claims"], ["publish", "--out", "pub"]):
        result = ask(*command, "--sources", given)
        assert result.exit_code == 2
        assert "--sources names nothing. Leave it out, or name one." in result.stderr
    assert not Path("pub").exists()
