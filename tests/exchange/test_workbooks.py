"""Excel workbooks: what a sheet shows is imported, and all else is reported."""

import sys
from datetime import date, datetime, time
from io import BytesIO
from zipfile import ZIP_DEFLATED, ZipFile

import pytest
import xlsxwriter
from openpyxl import Workbook
from openpyxl.chart import BarChart, Reference
from openpyxl.comments import Comment
from openpyxl.styles import Font
from openpyxl.utils.datetime import CALENDAR_MAC_1904

from graph.exchange.formats import xlsx_rows, xlsx_structure
from graph.exchange.import_files import read_import, render_rejects
from graph.exchange.import_options import ImportOptions
from graph.model.errors import QuestionError

SOURCE = {"id": "lab", "publisher": "River Lab"}
HEAD = ["From", "Type", "To"]


@pytest.fixture
def import_workbook(tmp_path):
    """Import a workbook, given as one, or as the rows of its only sheet."""

    def run(book, name="book.xlsx", **given):
        path = tmp_path / name
        if isinstance(book, bytes):
            path.write_bytes(book)
        else:
            (book if isinstance(book, Workbook) else make(Ties=book)).save(path)
        return read_import([path], ImportOptions(**{"source": SOURCE, "kind": "state", **given}))

    return run


def make(**sheets):
    book = Workbook()
    book.remove(book.active)
    for title, rows in sheets.items():
        sheet = book.create_sheet(title)
        for row in rows:
            sheet.append(row)
    return book


def sentences(result):
    return [f"{each.from_actor} {each.type} {each.to_actor}" for each in result.dataset.claims]


def messages(result):
    return [problem.message for problem in result.problems]


def starts(result):
    return [str(each.start or "") for each in result.dataset.claims]


# Cells


def test_a_sheet_is_a_table_whose_rows_have_places(import_workbook):
    result = import_workbook([HEAD, ["Oster", "backs", "Vessa"], ["Oster", "bakcs", "Vessa"]])
    assert sentences(result) == ["oster backs vessa"]
    assert [each.at for each in result.dataset.claims] == ["row-2"]
    (problem,) = result.problems
    assert str(problem.place).endswith("book.xlsx, sheet Ties, row 3")
    assert "book.xlsx, sheet Ties, row 3" in render_rejects(result.rejected)


@pytest.mark.parametrize(
    ("value", "format", "read"),
    [
        (date(2012, 6, 1), "d/m/yyyy", "2012-06-01"),
        (date(2012, 6, 1), "mmm-yy", "2012-06"),
        (date(2012, 6, 1), 'yyyy"年"m"月"', "2012-06"),
        (date(2012, 1, 1), "yyyy", "2012"),
        (datetime(2012, 6, 1, 12, 30), "d/m/yy h:mm", "2012-06-01"),
        (datetime(2012, 6, 1, 12, 30), "[$-409]mmm yyyy;@", "2012-06"),
        (2012, "General", "2012"),
        (2012.0, "0.00", "2012"),
        ("2012-06", "@", "2012-06"),
        ("about 2012", "General", "about 2012"),
        (None, "d/m/yyyy", ""),
    ],
)
def test_dates_are_read_as_fine_as_they_are_shown(import_workbook, value, format, read):
    book = make(Ties=[[*HEAD, "Start"], ["Oster", "backs", "Vessa", value]])
    book["Ties"]["D2"].number_format = format
    result = import_workbook(book)
    assert starts(result) == [read]
    assert result.problems == ()


def test_dates_count_from_1904_where_the_workbook_says_so(import_workbook):
    book = make(Ties=[[*HEAD, "Start"], ["Oster", "backs", "Vessa", date(2012, 6, 1)]])
    book.epoch = CALENDAR_MAC_1904
    assert starts(import_workbook(book)) == ["2012-06-01"]


@pytest.mark.parametrize("value", [time(12, 30), 41061, "01/02/2024", "June"])
def test_what_is_no_date_is_reported(import_workbook, value):
    result = import_workbook([[*HEAD, "Start"], ["Oster", "backs", "Vessa", value]])
    assert result.dataset.claims == ()
    assert "start" in messages(result)[0]


def test_numbers_yes_and_no_and_line_ends_are_read(import_workbook):
    rows = [
        [*HEAD, "Private", "Note"],
        [1.0, "backs", 2, True, "one\r\ntwo"],
        [0.1 + 0.2, "backs", 2, False, "a_x000D_\nb"],
    ]
    result = import_workbook(rows)
    assert {each.name for each in result.dataset.actors.values()} == {"1", "2", "0.3"}
    found = {each.note: each.private for each in result.dataset.claims}
    assert found == {"one\ntwo": True, "a\nb": False}


def test_a_formula_counts_by_its_result(import_workbook, tmp_path):
    with xlsxwriter.Workbook(tmp_path / "made.xlsx") as book:
        sheet = book.add_worksheet("Ties")
        sheet.write_row(0, 0, [*HEAD, "Start"])
        sheet.write_row(1, 0, ["Oster", "backs"])
        sheet.write_formula(1, 2, '="Ves"&"sa"', None, "Vessa")
        sheet.write_formula(1, 3, "=2000+12", None, 2012)
    result = import_workbook((tmp_path / "made.xlsx").read_bytes())
    assert sentences(result) == ["oster backs vessa"]
    assert starts(result) == ["2012"]


def test_a_formula_without_a_result_is_reported_but_not_one_whose_result_is_empty(import_workbook):
    book = make(Ties=[[*HEAD, "Start"], ["Oster", "backs", "Vessa", '=IF(1,"",2)']])
    result = import_workbook(book)
    assert result.dataset.claims == ()
    assert "The formula in D2 has no stored result." in messages(result)[0]
    found = rewrite(book, lambda _, data: data.replace(b'r="D2"', b'r="D2" t="str"'))
    assert starts(import_workbook(found)) == [""]


def test_a_formula_without_a_result_that_nothing_uses_is_no_error(import_workbook):
    result = import_workbook([[*HEAD, "Size"], ["Oster", "backs", "Vessa", "=1+1"]])
    assert sentences(result) == ["oster backs vessa"]
    assert result.unread == ("Size",)


def test_an_error_in_a_cell_that_is_read_is_reported(import_workbook):
    rows = [[*HEAD, "Size"], ["#N/A", "backs", "Vessa", 1], ["Oster", "backs", "Vessa", "#REF!"]]
    result = import_workbook(rows)
    assert sentences(result) == ["oster backs vessa"]
    assert messages(result) == [
        "The cell A2 has the error #N/A. Fix it, or clear it.",
    ]
    assert import_workbook(rows, empty=["#N/A"]).problems[0].message == "The row has no from."


def test_what_is_struck_out_is_reported_and_not_imported(import_workbook):
    book = make(Ties=[HEAD, ["Oster", "backs", "Vessa"], ["Oster", "fights", "Vessa"]])
    book["Ties"]["B3"].font = Font(strike=True)
    result = import_workbook(book)
    assert sentences(result) == ["oster backs vessa"]
    assert "The cell B3 is struck through." in messages(result)[0]


# Merged and hidden


def test_a_merged_cell_counts_for_each_of_its_rows_and_that_is_reported(import_workbook):
    rows = [HEAD, ["Oster", "backs", "Vessa"], [None, "fights", "Tarn"], ["Tarn", "backs", "Vessa"]]
    book = make(Ties=rows)
    book["Ties"].merge_cells("A2:A3")
    result = import_workbook(book)
    assert sentences(result) == ["oster backs vessa", "oster fights tarn", "tarn backs vessa"]
    assert [each.partition(", ")[2] for each in result.notes] == [
        "sheet Ties: merged cells are read for each of their rows: A2:A3"
    ]


def test_cells_that_are_merged_over_columns_are_reported(import_workbook):
    book = make(Ties=[HEAD, ["Oster", "backs", None], ["Oster", "backs", "Vessa"]])
    book["Ties"].merge_cells("B2:C2")
    result = import_workbook(book)
    assert sentences(result) == ["oster backs vessa"]
    assert messages(result) == ["The cells B2:C2 are merged. Unmerge them, and fill each."]


def test_a_header_of_two_rows_makes_no_claim(import_workbook):
    rows = [["From", "To", "Dates", None], [None, None, "Start", "End"], ["Oster", "Vessa", 2012]]
    book = make(Ties=rows)
    for area in ("A1:A2", "B1:B2", "C1:D1"):
        book["Ties"].merge_cells(area)
    result = import_workbook(book, type="backs")
    assert sentences(result) == ["oster backs vessa"]
    assert messages(result) == ["The header has several rows. Put it in one row."]


def test_a_title_above_the_header_is_named(import_workbook):
    book = make(Ties=[["Alliances of 2012"], [], HEAD, ["Oster", "backs", "Vessa"]])
    book["Ties"].merge_cells("A1:C1")
    result = import_workbook(book)
    assert [each.at for each in result.dataset.claims] == ["row-4"]
    assert result.unread == ("row 1 (Alliances of 2012)",)


def test_hidden_rows_are_reported_and_not_imported(import_workbook):
    book = make(Ties=[HEAD, ["Oster", "backs", "Vessa"], ["Oster", "fights", "Vessa"]])
    book["Ties"].row_dimensions[3].hidden = True
    result = import_workbook(book)
    assert sentences(result) == ["oster backs vessa"]
    assert messages(result) == ["The row is hidden. Unhide it, or delete it."]


def test_a_hidden_column_is_named_and_read_only_where_it_is_asked_for(import_workbook):
    book = make(Ties=[[*HEAD, "Note"], ["Oster", "backs", "Vessa", "from a friend"]])
    book["Ties"].column_dimensions["D"].hidden = True
    result = import_workbook(book)
    assert result.dataset.claims[0].note is None
    assert result.unread == ("hidden column D (Note)",)
    result = import_workbook(book, columns={"note": "Note"})
    assert result.dataset.claims[0].note == "from a friend"


def test_comments_links_and_sheets_of_charts_are_named(import_workbook):
    book = make(Ties=[HEAD, ["Oster", "backs", "Vessa"]])
    book["Ties"]["A2"].comment = Comment("doubtful", "Ann")
    book["Ties"]["B2"].hyperlink = "https://example.org/"
    chart = BarChart()
    chart.add_data(Reference(book["Ties"], min_col=1, min_row=1, max_row=2))
    book.create_chartsheet("Chart").add_chart(chart)
    assert set(import_workbook(book).unread) == {"cell comments", "cell links", "chart sheets"}


# Sheets

ACTORS = [["Id", "Name", "Kind"], [1, "Oster", "state"], [2.0, "River Guard", "armed-group"]]
TIES = [["Source", "Target"], [1, 2]]


def test_a_sheet_of_actors_and_one_of_ties_are_recognised_in_any_order(import_workbook):
    for book in (make(Actors=ACTORS, Ties=TIES), make(Ties=TIES, Actors=ACTORS)):
        result = import_workbook(book, type="backs", kind="")
        assert sentences(result) == ["oster backs river-guard"]
        assert result.dataset.actors["river-guard"].kind == "armed-group"
        assert [each.at for each in result.dataset.claims] == ["row-2"]


def test_the_place_names_the_sheet_where_several_contain_ties(import_workbook):
    book = make(**{"2012": TIES, "After 2012": [["from", "to"], ["B", "C"]]})
    result = import_workbook(book, type="backs", name="Wars.xlsx")
    assert [each.at for each in result.dataset.claims] == [
        "wars-2012.row-2",
        "wars-after-2012.row-2",
    ]


def test_other_sheets_are_named_as_not_read(import_workbook):
    book = make(About=[["This", "says"], ["who", "made it"]], Ties=[HEAD, ["A", "backs", "B"]],
                Old=[HEAD, ["A", "fights", "B"]], Empty=[])  # fmt: skip
    book["Old"].sheet_state = "hidden"
    result = import_workbook(book)
    assert sentences(result) == ["a backs b"]
    assert result.unread == ("hidden sheet Old", "sheet About")


def test_sheets_can_be_named(import_workbook):
    book = make(Ties=[HEAD, ["A", "backs", "B"]], Old=[HEAD, ["A", "fights", "B"]])
    book["Old"].sheet_state = "hidden"
    result = import_workbook(book, sheets=["Old"])
    assert sentences(result) == ["a fights b"]
    assert result.unread == ("sheet Ties",)
    result = import_workbook(book, sheets=["Older"])
    assert messages(result) == ['There is no sheet "Older".']
    assert result.problems[0].hint == "There are: Ties, Old."


def test_a_sheet_is_named_only_of_a_workbook(tmp_path):
    path = tmp_path / "a.csv"
    path.write_text("from,type,to\n", encoding="utf-8")
    with pytest.raises(QuestionError, match="no file is a workbook"):
        read_import([path], ImportOptions(sheets=["Ties"]))


def test_a_column_that_no_sheet_has_is_reported(import_workbook):
    book = make(Actors=ACTORS, Ties=[["Who", "Whom"], [1, 2]])
    result = import_workbook(book, columns={"from": "Wo"}, type="backs")
    assert 'There is no column "Wo".' in messages(result)
    assert result.dataset.claims == ()


def test_a_workbook_with_a_csv_of_actors(tmp_path):
    make(Ties=TIES).save(tmp_path / "ties.xlsx")
    (tmp_path / "a.csv").write_text("id,name\n1,Oster\n2,Vessa\n", encoding="utf-8")
    options = ImportOptions(source=SOURCE, kind="state", type="backs")
    result = read_import([tmp_path / "ties.xlsx", tmp_path / "a.csv"], options)
    assert sentences(result) == ["oster backs vessa"]


# Nothing harmful


def rewrite(book, change):
    """Return a saved workbook with its parts changed, by name."""
    saved, out = BytesIO(), BytesIO()
    book.save(saved)
    with ZipFile(saved) as old, ZipFile(out, "w", ZIP_DEFLATED) as new:
        for name in old.namelist():
            new.writestr(name, change(name, old.read(name)))
    return out.getvalue()


BOOK = {"Ties": [HEAD, ["Oster", "backs", "Vessa"]]}


@pytest.mark.parametrize(
    ("data", "says"),
    [
        (b"", "This is not an .xlsx workbook."),
        (b"<html><table>", "This is not an .xlsx workbook."),
        (b"\xd0\xcf\x11\xe0\xa1\xb1\x1a\xe1", "has a password, or is an old .xls."),
        (b"PK\x05\x06" + b"\0" * 18, "damaged"),
    ],
)
def test_what_is_no_workbook_is_reported(import_workbook, data, says):
    result = import_workbook(data)
    assert says in messages(result)[0]
    assert result.dataset.actors == {}


def test_a_workbook_that_unpacks_to_too_much_is_refused_before_it_is_read(
    import_workbook, monkeypatch
):
    monkeypatch.setattr(xlsx_structure, "MOST_UNPACKED", 2**21)
    bomb = rewrite(make(**BOOK), lambda name, data: data + (b" " * 2**20 if "xl/" in name else b""))
    assert len(bomb) < 2**17
    assert "unpacks to more than 2 MiB" in messages(import_workbook(bomb))[0]


def test_a_workbook_of_too_many_cells_is_refused(import_workbook, monkeypatch):
    monkeypatch.setattr(xlsx_rows, "MOST_CELLS", 100)
    book = make(**BOOK)
    book["Ties"]["XFD9"] = 1
    assert "more than 100 cells" in messages(import_workbook(book))[0]


@pytest.mark.parametrize("size", [b"A1:XFD1048576", b"A1", b"B2:C2"])
def test_a_size_that_the_sheet_does_not_have_is_not_believed(import_workbook, size):
    lying = rewrite(make(**BOOK), lambda _, data: data.replace(b'ref="A1:C2"', b'ref="%s"' % size))
    assert size in ZipFile(BytesIO(lying)).read("xl/worksheets/sheet1.xml")
    assert sentences(import_workbook(lying)) == ["oster backs vessa"]


@pytest.mark.parametrize("part", ["xl/workbook.xml", "xl/worksheets/sheet1.xml", "xl/styles.xml"])
def test_entities_are_refused(import_workbook, part):
    bomb = b'<!DOCTYPE x [<!ENTITY a "aaaa"><!ENTITY b "&a;&a;">]>'
    book = rewrite(make(**BOOK), lambda name, data: bomb + data if name == part else data)
    assert "has a document type" in messages(import_workbook(book))[0]


def test_macros_and_links_to_other_files_are_left_alone_and_named(import_workbook):
    saved = BytesIO(rewrite(make(**BOOK), lambda _, data: data))
    with ZipFile(saved, "a") as archive:
        archive.writestr("xl/vbaProject.bin", b"\0")
        archive.writestr("xl/externalLinks/externalLink1.xml", "<externalLink/>")
    result = import_workbook(saved.getvalue(), name="book.xlsm")
    assert sentences(result) == ["oster backs vessa"]
    assert result.unread == ("macros", "links to other files")


@pytest.mark.parametrize("part", ["[Content_Types].xml", "xl/workbook.xml", "xl/styles.xml",
                                  "xl/worksheets/sheet1.xml", "xl/sharedStrings.xml",
                                  "xl/_rels/workbook.xml.rels"])  # fmt: skip
@pytest.mark.parametrize("change", [
    lambda data: b"", lambda data: data[: len(data) // 2], lambda data: b"<x/>",
    lambda data: data.replace(b'="', b'="x'), lambda data: data.replace(b"<v>", b"<v>x"),
    lambda data: data.replace(b' r="', b' r="!'), lambda data: data.replace(b">0<", b">99<"),
])  # fmt: skip
def test_a_damaged_workbook_is_reported_with_a_message_and_names_nobody_else(
    import_workbook, part, change
):
    book = rewrite(make(**BOOK), lambda name, data: change(data) if name == part else data)
    result = import_workbook(book)
    assert {each.name for each in result.dataset.actors.values()} <= {"Oster", "Vessa"}
    assert result.problems or result.dataset.claims


def test_without_openpyxl_the_command_that_installs_it_is_reported(import_workbook, monkeypatch):
    monkeypatch.setitem(sys.modules, "openpyxl", None)
    with pytest.raises(QuestionError, match="pip install openpyxl"):
        import_workbook(b"PK")


def test_a_workbook_of_another_ending_is_read_where_its_format_is_named(tmp_path):
    make(**BOOK).save(tmp_path / "book.download")
    options = ImportOptions(source=SOURCE, kind="state")
    result = read_import([tmp_path / "book.download"], options, "xlsx")
    assert sentences(result) == ["oster backs vessa"]


def test_a_file_that_is_not_there_is_reported(tmp_path):
    result = read_import([tmp_path / "no.xlsx"])
    assert "The file cannot be read" in messages(result)[0]
