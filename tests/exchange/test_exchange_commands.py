"""The commands export and import: what they write and print, and what they do not change."""

import pytest
from click.testing import CliRunner
from documents import ROOT
from openpyxl import Workbook

import graph as ag
from graph.cli import main
from graph.cli.exchange_commands import IN
from graph.exchange.export_formats import FORMATS, NEVER
from graph.exchange.import_files import FORMATS as FORMATS_IN
from graph.exchange.write_files import write_export, write_project
from graph.files import read_dataset
from graph.model.errors import OutputError

ROWS = "from,type,to\nOster,backs,Guard\nOster,bakcs,Guard\n"
PRIVATE = """
sources:
  open: {title: Open, author: Ann}
  memo: {title: Memo, author: Bo, private: true}
actors:
  a: {name: A, kind: state}
  b: {name: B, kind: state}
claims:
  open: {p1: [a backs b: {private: true}, a fights b]}
  memo: {p1: [a opposes b]}
"""
NAMED = ["--source", "lab", "--publisher", "River Lab", "--kind", "state"]


@pytest.fixture
def run(tmp_path, monkeypatch):
    monkeypatch.chdir(tmp_path)

    def asked(*arguments):
        return CliRunner().invoke(main, [str(each) for each in arguments])

    return asked


@pytest.fixture
def rows(tmp_path):
    path = tmp_path / "rows.csv"
    path.write_text(ROWS, encoding="utf-8")
    return path


@pytest.mark.parametrize("format", FORMATS)
def test_export_writes_the_file_and_reports_what_is_lost(run, tmp_path, format):
    done = run("export", format, "-o", "out/file", "--data", ROOT / "data")
    assert done.exit_code == 0
    assert done.stdout.splitlines() == ["out/file", "54 actors, 109 relations, 134 claims"]
    found = [line.strip() for line in done.stderr.splitlines()]
    assert found[0] == f"Lost in {format}:"
    assert set(FORMATS[format].loses) <= set(found)
    assert NEVER in found
    assert (tmp_path / "out" / "file").stat().st_size > 1000


@pytest.mark.parametrize("format", FORMATS)
def test_export_says_how_many_private_claims_the_file_contains(run, tmp_path, format):
    data = tmp_path / "data.yaml"
    data.write_text(PRIVATE, encoding="utf-8")
    found = run("export", format, "-o", "out/file", "--data", data).stderr
    assert "Contains 2 private claims: not for publication" in found.splitlines()
    found = run("export", format, "-o", "out/file", "--data", data, "--types", "fights").stderr
    assert "private claim" not in found


def test_export_keeps_to_a_scope(run, tmp_path):
    run("export", "csv", "-o", "a.csv", "--data", ROOT / "data", "--types", "leads")
    text = (tmp_path / "a.csv").read_text(encoding="utf-8-sig")
    assert {line.split(",")[1] for line in text.splitlines()[1:]} == {"leads"}


def test_export_has_the_places_of_the_picture(run, tmp_path):
    run("export", "graphml", "-o", "a.graphml", "--data", ROOT / "data")
    assert 'attr.name="x"' in (tmp_path / "a.graphml").read_text(encoding="utf-8")


def test_export_needs_a_file(run):
    assert run("export", "csv", "--data", ROOT / "data").exit_code == 2


def test_import_writes_what_fits_reports_the_rest_and_says_so_by_its_exit_code(run, rows, tmp_path):
    done = run("import", rows, "-o", "data/a.yaml", *NAMED, "--reject", "rejects.csv")
    assert done.exit_code == 1
    assert done.stdout.splitlines() == ["data/a.yaml", "2 actors, 1 claim, 1 source"]
    assert done.stderr.startswith("rows.csv:3:1: error: There is no relation type")
    assert done.stderr.endswith("1 row not imported; see rejects.csv\n")
    rejects = (tmp_path / "rejects.csv").read_text(encoding="utf-8-sig")
    assert rejects.splitlines()[1].startswith('Oster,bakcs,Guard,"rows.csv:3:1:')
    assert len(read_dataset(tmp_path / "data" / "a.yaml").claims) == 1


def test_import_makes_a_project_of_a_folder(run, rows, tmp_path):
    run("import", rows, "-o", "new", *NAMED, "--type", "bakcs=backs")
    assert (tmp_path / "new" / "seeds" / "lab.yaml").exists()
    assert len(read_dataset(tmp_path / "new" / "data").claims) == 2


def test_import_replaces_nothing_unless_asked(run, rows, tmp_path):
    (tmp_path / "a.yaml").write_text("mine", encoding="utf-8")
    done = run("import", rows, "-o", "a.yaml", *NAMED)
    assert done.exit_code == 1
    assert "already exists" in done.stderr
    assert (tmp_path / "a.yaml").read_text(encoding="utf-8") == "mine"
    run("import", rows, "-o", "a.yaml", *NAMED, "--replace")
    assert (tmp_path / "a.yaml").read_text(encoding="utf-8") != "mine"


def test_import_uses_the_words_of_a_known_project(run, rows, tmp_path):
    known = tmp_path / "known.yaml"
    known.write_text(
        "vocabulary: {relation_types: {bakcs: {}}}\n"
        "actors: {oster-state: {name: Oster, kind: state}}\n",
        encoding="utf-8",
    )
    done = run("import", rows, "-o", "a.yaml", *NAMED, "--known", known)
    assert done.exit_code == 0
    assert "oster-state bakcs guard" in (tmp_path / "a.yaml").read_text(encoding="utf-8")


@pytest.mark.parametrize(
    ("arguments", "says"),
    [
        (["-o", "a.yaml"], "Give at least one FILE"),
        (["rows.csv"], "and -o"),
        (["rows.csv", "-o", "a.yaml", "--publisher", "x"], "name it with --source"),
        (["rows.csv", "-o", "a.yaml", "--column", "from"], 'has no "="'),
        (["rows.doc", "-o", "a.yaml"], "Unknown file extension"),
    ],
)
def test_wrong_usage_of_import_is_reported(run, rows, arguments, says):
    done = run("import", *arguments)
    assert done.exit_code == 2
    assert says in done.stderr


def test_import_offers_every_format_that_can_be_read():
    assert set(IN) == set(FORMATS_IN)


def test_import_of_a_workbook_reports_places_merged_cells_and_what_is_not_read(run, tmp_path):
    book = Workbook()
    rows = [["From", "Type", "To", "Since"], ["Oster", "backs", "Guard", "01/02/2024"],
            [None, "fights", "Tarn", ""], ["Oster", "bakcs", "Guard", ""]]  # fmt: skip
    for row in rows:
        book.active.append(row)
    book.active.merge_cells("A2:A3")
    book.create_sheet("Old").append(["from", "to"])
    book.save(tmp_path / "book.xlsx")
    more = ["--column", "start=Since", "--dates", "day-first", "--sheet", "Sheet"]
    done = run("import", "book.xlsx", "-o", "a.yaml", *NAMED, *more)
    assert done.stdout.splitlines() == ["a.yaml", "3 actors, 2 claims, 1 source"]
    found = done.stderr.splitlines()
    assert found[0].startswith("book.xlsx, sheet Sheet, row 4: error: There is no relation type")
    assert found[1].endswith("merged cells are read for each of their rows: A2:A3")
    assert found[2] == "Not read: sheet Old"
    assert "start: 2024-02-01" in (tmp_path / "a.yaml").read_text(encoding="utf-8")


def test_a_known_project_with_errors_is_reported_as_everywhere(run, rows, tmp_path):
    (tmp_path / "known.yaml").write_text("actors: {a: {}}\n", encoding="utf-8")
    done = run("import", rows, "-o", "a.yaml", "--known", "known.yaml")
    assert done.exit_code == 1
    assert "known.yaml:1:" in done.stderr


def test_the_template_is_printed(run, tmp_path):
    done = run("import", "--template", "csv")
    (tmp_path / "t.csv").write_text(done.stdout, encoding="utf-8")
    assert run("import", "t.csv", "-o", "a.yaml").exit_code == 0


def test_text_of_a_file_cannot_steer_the_terminal(run, tmp_path):
    (tmp_path / "f.csv").write_text("from,type,to\nA,\x1b[31mred,B\n", encoding="utf-8")
    done = run("import", "f.csv", "-o", "a.yaml", *NAMED)
    assert "\x1b" not in done.stderr
    assert "\x1b" not in done.stdout


def test_a_file_that_cannot_be_written_is_reported(tmp_path):
    (tmp_path / "a.csv").mkdir()
    with pytest.raises(OutputError):
        write_export(ag.load(ROOT / "data"), tmp_path / "a.csv")


def test_of_a_project_all_files_are_written_or_none(tmp_path):
    (tmp_path / "seeds").write_text("", encoding="utf-8")
    with pytest.raises(OutputError, match="could not be written"):
        write_project(read_dataset(ROOT / "data"), tmp_path)
    assert not list(tmp_path.rglob("*.yaml"))


def test_python_writes_by_the_files_ending_and_reports_what_is_lost(tmp_path):
    done = write_export(ag.load(ROOT / "data"), tmp_path / "a.gexf")
    assert done.format == "gexf"
    assert done.counts == {"actors": 54, "relations": 109, "claims": 134}
    assert NEVER in done.losses


def test_a_project_that_is_written_reads_as_the_one_that_it_was(tmp_path):
    dataset = read_dataset(ROOT / "data")
    write_project(dataset, tmp_path / "copy")
    found = read_dataset(tmp_path / "copy" / "data")
    assert (found.actors, found.sources) == (dataset.actors, dataset.sources)
    assert len(found.claims) == len(dataset.claims)


@pytest.mark.parametrize(
    ("given", "says"),
    [
        (["--type", "backs", "--type", "fights"], 'more than one default: "backs" and "fights"'),
        (["--type", "x=backs", "--type", "x=fights"], '--type x=... is given twice: "backs"'),
        (["--kind", "state", "--kind", "person"], "--kind has more than one default"),
        (["--column", "from=a", "--column", "from=b"], '--column from=... is given twice: "a"'),
        (["--split", "from=;", "--split", "from=,"], "--split from=... is given twice"),
        (["--mode", "act", "--mode", "label"], "--mode is given more than once"),
        (["--source", "a", "--source", "b"], "--source is given more than once"),
        (["-o", "b.yaml"], "--output is given more than once"),
    ],
)
def test_what_is_said_twice_is_an_error_before_anything_is_written(
    run, rows, tmp_path, given, says
):
    done = run("import", rows, "-o", "a.yaml", *given)
    assert done.exit_code == 2
    assert says in done.stderr
    assert list(tmp_path.iterdir()) == [rows]


def test_words_of_another_program_may_each_be_mapped_to_ours(run, rows, tmp_path):
    words = ("--type", "bakcs=backs", "--type", "hates=fights")
    assert run("import", rows, "-o", "a.yaml", *NAMED, *words).exit_code == 0


@pytest.mark.parametrize(
    "arguments",
    [
        ("show", "a", "--as-of", "2012", "--as-of", "2013"),
        ("build", "-o", "a.html", "-o", "b.html"),
    ],
)
def test_no_command_takes_the_last_of_two_values(run, arguments):
    done = run(*arguments)
    assert done.exit_code == 2
    assert "given more than once" in done.stderr


def test_columns_cells_and_dates_are_given_on_the_command_line(run, tmp_path):
    text = "source,target,y,m,d\nOster;Tarn,Vessa,1904,4,-9\nOster,-9,1904,4,8\n"
    (tmp_path / "a.csv").write_text(text, encoding="utf-8")
    mapped = ("--column", "source=", "--column", "from=source", "--column", "to=target")
    dates = ("--column", "start=y,m,d", "--empty", "-9", "--split", "from=;", "--type", "backs")
    done = run("import", "a.csv", "-o", "a.yaml", *NAMED, *mapped, *dates)
    assert "The row has no to" in done.stderr
    claims = read_dataset(tmp_path / "a.yaml").claims
    assert [(each.from_actor, str(each.start)) for each in claims] == [
        ("oster", "1904-04"),
        ("tarn", "1904-04"),
    ]


PROJECT = """\
title: Mine
vocabulary: {relation_types: {feuds-with: {sign: negative}}}
sources: {lab: {title: Lab notes, publisher: River Lab}}
actors:
  oster: {name: Oster, kind: state, aliases: [Republic of Oster]}
  vessa: {name: Vessa, kind: state}
claims: {lab: {p1: [oster opposes vessa]}}
"""
NEW_ROWS = "from,type,to\nRepublic of Oster,feuds-with,Vessa\nVessa,fights,Tarn\n"
OURS = ("--kind", "state", "--source", "lab", "--publisher", "River Lab")


@pytest.fixture
def project(tmp_path):
    (tmp_path / "data").mkdir()
    (tmp_path / "data/actors.yaml").write_text(PROJECT, encoding="utf-8")
    (tmp_path / "new.csv").write_text(NEW_ROWS, encoding="utf-8")
    return tmp_path / "data"


@pytest.mark.parametrize("known", ["data", "data/actors.yaml", "data/../data"])
def test_a_file_among_those_of_the_known_project_contains_only_what_is_new(run, project, known):
    done = run("import", "new.csv", "-o", "data/new.yaml", "--known", known, *OURS)
    assert done.exit_code == 0, done.output
    text = (project / "new.yaml").read_text(encoding="utf-8")
    assert text == (
        "actors:\n  tarn: {name: Tarn, kind: state}\n"
        "claims:\n  lab:\n    row-2: [oster feuds-with vessa]\n    row-3: [tarn fights vessa]\n"
    )
    assert run("check").exit_code == 0
    assert len(read_dataset(project).claims) == 3


def test_a_file_outside_of_the_known_project_is_on_its_own(run, project, tmp_path):
    assert run("import", "new.csv", "-o", "new.yaml", "--known", "data", *OURS).exit_code == 0
    assert len(read_dataset(tmp_path / "new.yaml").claims) == 2


def test_a_file_that_would_break_the_project_next_to_it_is_not_written(run, project):
    done = run("import", "new.csv", "-o", "data/new.yaml", *OURS, "--type", "feuds-with=fights")
    assert done.exit_code == 1
    assert 'data/new.yaml:2:3: error: Duplicate source "lab"' in done.stderr
    assert [path.name for path in project.iterdir()] == ["actors.yaml"]


def test_nor_is_a_folder_that_would_break_the_project_in_it(run, project):
    (project / "actors.yaml").rename(project / "mine.yaml")
    for more in ((), ("--known", "data")):
        done = run("import", "new.csv", "-o", ".", *OURS, *more, "--type", "feuds-with=fights")
        assert done.exit_code == 1
        assert 'Duplicate actor "vessa"' in done.stderr
        assert [path.name for path in project.iterdir()] == ["mine.yaml"]
        assert not (project.parent / "seeds/lab.yaml").exists()


def test_existing_problems_of_a_project_prevent_no_import(run, project):
    (project / "bad.yaml").write_text("actors: {x: {name: X}}\n", encoding="utf-8")
    more = ("--kind", "state", "--source", "other", "--publisher", "Other")
    (project.parent / "new.csv").write_text("from,type,to\nA,backs,B\n", encoding="utf-8")
    assert run("import", "new.csv", "-o", "data/new.yaml", *more).exit_code == 0


def test_a_file_of_the_known_project_is_not_replaced_even_where_it_is_asked_for(run, project):
    done = run("import", "new.csv", "-o", "data/actors.yaml", "--known", "data", *OURS, "--replace")
    assert "data/actors.yaml is an input file. Choose another path." in done.stderr
    done = run("import", "new.csv", "-o", ".", "--known", "data", *OURS, "--replace")
    assert "data/actors.yaml is an input file. Choose another path." in done.stderr
    assert (project / "actors.yaml").read_text(encoding="utf-8") == PROJECT
