"""Tables as people have them: headers, dates, separators, two sheets; nothing false is imported."""

import pytest

from graph.exchange.import_files import read_import
from graph.exchange.import_options import ImportOptions
from graph.model.errors import QuestionError

SOURCE = {"id": "lab", "publisher": "River Lab"}
HEAD = "from,type,to\n"


@pytest.fixture
def import_files(tmp_path):
    """Import the texts of several files, by name."""

    def run(*texts, names=("a.csv", "b.csv"), **given):
        paths = [tmp_path / name for name in names[: len(texts)]]
        for path, text in zip(paths, texts, strict=True):
            path.parent.mkdir(exist_ok=True)
            path.write_text(text, encoding="utf-8", newline="")
        options = {"source": SOURCE, "kind": "state", **given}
        return read_import(paths, ImportOptions(**options))

    return run


def sentences(result):
    return [f"{each.from_actor} {each.type} {each.to_actor}" for each in result.dataset.claims]


def messages(result):
    return [problem.message for problem in result.problems]


def places(result):
    return [each.at for each in result.dataset.claims]


def dates(result):
    return [(str(each.start or ""), str(each.end or "")) for each in result.dataset.claims]


# Heads


def test_one_column_may_feed_two_fields(import_files):
    text = "from,type,to,day\nA,fights,B,2014-05-05\n"
    result = import_files(text, columns={"start": "day", "end": "day"})
    assert dates(result) == [("2014-05-05", "2014-05-05")]


def test_a_column_that_is_given_to_a_field_is_not_read_as_that_of_its_own_name(import_files):
    result = import_files(
        "source,target\nA,B\n", type="backs", columns={"from": "source", "to": "target"}
    )
    assert sentences(result) == ["a backs b"]
    assert [each.source for each in result.dataset.claims] == ["lab"]
    result = import_files("from,type,to,note\nA,backs,B,2012\n", columns={"start": "note"})
    assert dates(result) == [("2012", "")]
    assert result.dataset.claims[0].note is None


@pytest.mark.parametrize("head", ["source,target", "Source,Target", "TARGET,SOURCE"])
def test_source_and_target_are_the_ends_where_no_others_are_called_so(import_files, head):
    ends = "A,B" if head.lower().startswith("source") else "B,A"
    result = import_files(f"{head},width\n{ends},3\n", type="backs")
    assert sentences(result) == ["a backs b"]
    assert [each.source for each in result.dataset.claims] == ["lab"]
    assert result.unread == ("width",)


def test_source_stays_the_source_where_there_are_from_and_to(import_files):
    result = import_files("from,type,to,source,source_title,by\nA,backs,B,memo,A memo,Ann\n")
    assert [each.source for each in result.dataset.claims] == ["memo"]


def test_headings_are_recognised_in_any_case(import_files):
    result = import_files("From,TYPE,To,Note,From Kind\nA,backs,B,at the bridge,person\n")
    assert sentences(result) == ["a backs b"]
    assert result.dataset.claims[0].note == "at the bridge"
    assert result.dataset.actors["a"].kind == "person"
    assert result.unread == ()


def test_of_two_heads_that_fit_none_is_used_and_both_are_reported(import_files):
    result = import_files("From,FROM,type,to\nA,C,backs,B\n")
    assert result.dataset.claims == ()
    assert "Several columns match from: From, FROM." in messages(result)
    result = import_files("From,from,type,to\nA,C,backs,B\n")
    assert sentences(result) == ["c backs b"]
    assert result.unread == ("From",)


def test_two_columns_of_one_name_are_reported_and_neither_is_read(import_files):
    result = import_files("from,type,to,start,start\nA,backs,B,2012,2013\n")
    assert 'Duplicate column "start": there are 2.' in messages(result)
    assert dates(result) == [("", "")]
    assert import_files("from,from,type,to\nA,C,backs,B\n").dataset.actors == {}


def test_a_column_can_be_left_out(import_files):
    text = "from,type,to,source,end\nA,backs,B,Reuters,never\n"
    result = import_files(text, columns={"source": "", "end": ""})
    assert sentences(result) == ["a backs b"]
    assert list(result.dataset.sources) == ["lab"]
    assert result.unread == ("source", "end")


# Lines, separators and endings


@pytest.mark.parametrize("ending", ["\n", "\r\n", "\r"])
def test_line_ends_inside_a_cell_are_plain_ones(import_files, ending):
    result = import_files(f'from,type,to,note{ending}A,backs,B,"one{ending}two"{ending}')
    assert result.dataset.claims[0].note == "one\ntwo"


@pytest.mark.parametrize("line", ["sep=;\n", "SEP=;\r\n", '"sep=;"\n', "\ufeffsep=;\n"])
def test_a_first_line_may_name_the_separator(import_files, line):
    result = import_files(f"{line}from;type;to;note\nA;backs;B;one, two, three, four\n")
    assert sentences(result) == ["a backs b"]
    assert places(result) == ["row-3"]
    assert result.problems == ()


@pytest.mark.parametrize("name", ["a.tsv", "a.TXT", "a.tab"])
def test_tables_with_tabs_are_recognised_by_their_extension(import_files, name):
    text = HEAD.replace(",", "\t") + "A\tbacks\tB\n"
    assert sentences(import_files(text, names=(name,))) == ["a backs b"]


def test_only_endings_that_can_be_read_are_offered(import_files):
    with pytest.raises(QuestionError, match=r"\.csv, \.tsv") as error:
        import_files("", names=("a.doc",))
    assert ".ftm" not in str(error.value).partition("one of:")[2]


# Dates


@pytest.mark.parametrize(
    ("written", "read", "unread"),
    [
        ("2012-06-01T00:00:00Z", "2012-06-01", ()),
        ("2012-06-01 00:00:00", "2012-06-01", ()),
        ("2012-06-01T12:30:00+02:00", "2012-06-01", ("time of day of start", "time zone of start")),
        ("2012-06-01T23:59:59.999", "2012-06-01", ("time of day of start",)),
        ("2012-06-01Z", "2012-06-01", ()),
        ("2008-00-00", "2008", ()),
        ("2012-06-00", "2012-06", ()),
        ("2012-00", "2012", ()),
        ("2008-00-00 00:00:00", "2008", ()),
        ("2012.0", "2012", ()),
        ("about 2012-06-00", "about 2012-06", ()),
    ],
)
def test_dates_are_imported_as_other_programs_write_them(import_files, written, read, unread):
    result = import_files(f"from,type,to,start\nA,backs,B,{written}\n")
    assert dates(result) == [(read, "")]
    assert result.unread == unread


@pytest.mark.parametrize("written", ["2012-06-01T99:00", "0000-00-00", "12.0", "2012.5", "1e3"])
def test_what_is_no_date_is_still_refused(import_files, written):
    result = import_files(f"from,type,to,start\nA,backs,B,{written}\n")
    assert result.dataset.claims == ()
    assert "start is invalid" in messages(result)[0]


def test_a_negative_date_is_refused_with_the_option_that_takes_it_for_nothing(import_files):
    text = "from,type,to,end\nA,backs,B,-9\n"
    (problem,) = import_files(text).problems
    assert (problem.message, problem.hint) == (
        'end: "-9" is not a date.',
        "If it means unknown: --empty -9",
    )
    assert dates(import_files(text, empty=["-9"])) == [("", "")]


def test_the_date_of_a_source_is_read_by_the_same_rule(import_files):
    text = "from,type,to,source,source_publisher,source_published\nA,backs,B,m,P,2012-06-00\n"
    assert str(import_files(text).dataset.sources["m"].published) == "2012-06"


@pytest.mark.parametrize(
    ("cells", "read"),
    [
        ("1904,4,8", "1904-04-08"),
        ("1904.0,4.0,8.0", "1904-04-08"),
        ("1912,8,", "1912-08"),
        ("1912,8,-9", "1912-08"),
        ("1912,,8", "1912"),
        ("1912,0,0", "1912"),
        ("-9,-9,-9", ""),
        (",,", ""),
    ],
)
def test_a_date_may_be_in_three_columns(import_files, cells, read):
    text = f"from,type,to,y,m,d\nA,backs,B,{cells}\n"
    result = import_files(text, columns={"start": "y,m,d"})
    assert dates(result) == [(read, "")]
    assert result.unread == ()


def test_an_invalid_month_is_reported(import_files):
    result = import_files("from,type,to,y,m\nA,backs,B,1912,Jan\n", columns={"start": "y,m"})
    assert '"1912-Jan" is not a date' in messages(result)[0]


def test_a_column_whose_name_contains_commas_is_one_column(import_files):
    text = 'from,type,to,"y,m"\nA,backs,B,1912-08\n'
    assert dates(import_files(text, columns={"start": "y,m"})) == [("1912-08", "")]


def test_only_a_date_may_be_in_several_columns(import_files):
    result = import_files("a,b,type,to\nA,B,backs,C\n", columns={"from": "a,b"})
    assert 'There is no column "a,b".' in messages(result)


# Cells


def test_cells_that_say_nothing_can_be_named(import_files):
    text = "from,type,to,end,note\nA,backs,B,-9,NA\nC,backs,-9,2012,9\n"
    result = import_files(text, empty=("-9", "NA"))
    assert sentences(result) == ["a backs b"]
    assert dates(result) == [("", "")]
    assert result.dataset.claims[0].note is None
    assert messages(result) == ["The row has no to."]


def test_several_ends_in_one_cell_are_a_claim_each(import_files):
    result = import_files(HEAD + "A; B,backs,C|D\n", splits={"from": ";", "to": "|"})
    assert sentences(result) == ["a backs c", "a backs d", "b backs c", "b backs d"]
    assert set(places(result)) == {"row-2"}


def test_several_ends_have_as_many_names_or_none(import_files):
    text = "from,from_name,type,to\na;b,Alpha;Beta,backs,c\nd;e,Delta,backs,c\n"
    result = import_files(text, splits={"from": ";", "from_name": ";"})
    assert sentences(result) == ["a backs c", "b backs c"]
    assert result.dataset.actors["b"].name == "Beta"
    assert messages(result) == ["The row has 2 values in from but 1 in from_name."]


def test_a_list_may_be_separated_by_another_sign(import_files):
    result = import_files("from,type,to,by\nA,backs,B,Ann Lee|Bo\n", splits={"by": "|"})
    assert result.dataset.claims[0].by == ("Ann Lee", "Bo")


@pytest.mark.parametrize(("field", "sign"), [("start", ";"), ("from", ""), ("frm", ";")])
def test_a_split_that_means_nothing_is_refused(import_files, field, sign):
    with pytest.raises(QuestionError):
        import_files(HEAD, splits={field: sign})


# Two sheets

ACTORS = "Id,Label,Kind,Note\nN1,Oster,state,old\nN2,River Guard,armed-group,\n"


def test_a_table_of_ids_and_names_is_one_of_actors_in_any_order(import_files):
    ties = "Source,Target\nN1,N2\n"
    for texts in ((ACTORS, ties), (ties, ACTORS)):
        result = import_files(*texts, type="backs", kind="")
        assert sentences(result) == ["oster backs river-guard"]
        assert result.dataset.actors["river-guard"].kind == "armed-group"
        assert result.dataset.actors["oster"].note == "old"
        assert places(result) == ["row-2"]


def test_with_a_table_of_actors_an_end_must_be_one_of_them(import_files):
    ties = "Source,Target\nN1,N2\nN1,N3\nriver guard,Oster\n"
    result = import_files(ACTORS, ties, type="backs", kind="")
    assert sentences(result) == ["oster backs river-guard", "river-guard backs oster"]
    assert messages(result) == ['There is no actor with the id or name "N3".']


def test_the_ties_of_an_actor_that_is_not_imported_are_refused(import_files):
    actors = "id,name,kind\nN1,Oster,state\nN2,oster,state\nN3,Tarn,state\n"
    result = import_files(actors, "from,type,to\nN1,backs,N3\nN2,fights,N3\n")
    assert sentences(result) == ["oster backs tarn"]
    assert 'The node "N2" was not imported.' in messages(result)


def test_a_table_of_ties_whose_ends_are_not_found_is_not_one_of_actors(import_files):
    text = "Id,Label,Who,Whom\n1,backs,Oster,Tarn\n"
    result = import_files(text, columns={"from": "Wo", "to": "Wen"}, type="backs")
    assert result.dataset.actors == {}
    assert messages(result) == ['There is no column "Wo".']


# Several files, and a project that is there


def test_the_place_names_the_file_where_there_are_several(import_files):
    texts = (HEAD + "A,backs,B\n", HEAD + "B,fights,C\n")
    result = import_files(*texts, names=("January 1.csv", "february.csv"))
    assert places(result) == ["february.row-2", "january-1.row-2"]
    result = import_files(*texts, names=("x/ties.csv", "y/ties.csv"))
    assert places(result) == ["ties-2.row-2", "ties.row-2"]


def test_a_place_that_the_file_gives_stays(import_files):
    text = "from,type,to,at\nA,backs,B,p1\n"
    assert places(import_files(text, HEAD + "A,backs,C\n")) == ["p1", "row-2"]
    both = HEAD + "A,backs,C\n"
    assert places(import_files(text, both, both, names=("a.csv", "b.csv", "c.csv"))) == [
        "b.row-2",
        "c.row-2",
        "p1",
    ]


def test_rows_are_not_at_places_that_the_known_project_has(import_files):
    first = import_files(HEAD + "A,backs,B\n").dataset
    second = import_files(HEAD + "A,backs,C\n", known=first).dataset
    assert [each.at for each in second.claims] == ["a.row-2"]
    elsewhere = import_files(
        HEAD + "A,backs,C\n", known=first, source={"id": "new", "publisher": "P"}
    )
    assert places(elsewhere) == ["row-2"]


def test_a_file_that_is_given_twice_is_refused(tmp_path):
    path = tmp_path / "a.csv"
    path.write_text(HEAD, encoding="utf-8")
    with pytest.raises(QuestionError, match="given more than once"):
        read_import([path, tmp_path / "." / "a.csv"])


def test_a_field_that_no_file_can_contain_is_reported(import_files):
    result = import_files("from,type,to,sort\nA,backs,B,state\n", columns={"kind": "sort"})
    assert "--column kind=... does not apply to these files." in messages(result)
    assert result.unread == ("sort",)


@pytest.mark.parametrize("encoding", ["utf-16", "utf-16-le", "utf-16-be"])
def test_a_table_in_utf_16_is_read_where_its_mark_says_so(tmp_path, encoding):
    path = tmp_path / "a.csv"
    mark = "" if encoding == "utf-16" else "\ufeff"
    path.write_bytes(f"{mark}{HEAD}Öster,backs,B\n".encode(encoding))
    result = read_import([path], ImportOptions(source=SOURCE, kind="state"))
    assert result.dataset.actors["öster"].name == "Öster"


@pytest.mark.parametrize(
    ("name", "says"),
    [
        ("a.xls", "Save it as .xlsx or CSV"),
        ("a.ODS", "Save it as .xlsx or CSV"),
        ("a.numbers", "Save it as .xlsx or CSV"),
        ("a.gephi", "from Gephi as GEXF"),
        ("a.cys", "from Cytoscape"),
        ("a.dl", "from UCINET"),
        ("a.graphml.gz", "Unpack it"),
        ("a.ftm.json", "nodelink or GraphML"),
    ],
)
def test_files_that_cannot_be_read_are_refused_with_what_to_do(import_files, name, says):
    with pytest.raises(QuestionError, match=says):
        import_files("", names=(name,))


@pytest.mark.parametrize(
    ("written", "order", "read"),
    [
        ("01/02/2024", "day-first", "2024-02-01"),
        ("01/02/2024", "month-first", "2024-01-02"),
        ("13.2.2024 12:30", "day-first", "2024-02-13"),
        ("about 1-2-2024", "day-first", "about 2024-02-01"),
        ("2024/2/13", "", "2024-02-13"),
        ("2024/02", "", "2024-02"),
        ("2024.02.13", "", "2024-02-13"),
    ],
)
def test_days_and_months_are_read_where_it_is_known_which_is_which(
    import_files, written, order, read
):
    result = import_files(f"from,type,to,start\nA,backs,B,{written}\n", dates=order)
    assert dates(result) == [(read, "")]


@pytest.mark.parametrize("written", ["01/02/2024", "13/02/2024", "1.2.2024", "01-02-2024 00:00"])
def test_a_date_that_ends_in_its_year_is_refused_until_it_is_said_what_comes_first(
    import_files, written
):
    result = import_files(f"from,type,to,start\nA,backs,B,{written}\n")
    assert result.dataset.claims == ()
    assert messages(result) == [f'start: "{written}" is ambiguous: day or month may come first.']
    assert "--dates day-first" in result.problems[0].hint


def test_an_invalid_month_in_the_order_that_was_said_is_reported(import_files):
    result = import_files("from,type,to,start\nA,backs,B,13/02/2024\n", dates="month-first")
    assert "start is invalid" in messages(result)[0]


def test_an_invalid_order_of_dates_is_refused(import_files):
    with pytest.raises(QuestionError, match="day-first or month-first"):
        import_files(HEAD, dates="dmy")


@pytest.mark.parametrize("titles", ["Alliances, by year\n", "Alliances;;\n\nby Ann;;\n"])
def test_titles_above_the_header_are_named_and_not_read(import_files, titles):
    result = import_files(f"{titles}from;type;to\nA;backs;B\n".replace(", ", " "))
    assert sentences(result) == ["a backs b"]
    assert result.unread[0].startswith("row 1 (Alliances")
    assert places(result) == [f"row-{titles.count(chr(10)) + 2}"]


def test_cells_without_a_header_are_named(import_files):
    result = import_files("from,type,to,,\nA,backs,B,seen,\nA,backs,C,,\n")
    assert sentences(result) == ["a backs b", "a backs c"]
    assert result.unread == ("column 4 (no header)",)


def test_two_columns_of_marks_with_one_name_are_both_marks(import_files):
    result = import_files("from,type,to,private,private\nA,backs,B,false,true\nA,backs,C,true,\n")
    assert [each.private for each in result.dataset.claims] == [True, True]
    assert result.problems == ()


def test_the_type_that_gephi_gives_to_edges_is_their_direction(import_files):
    text = "Source,Target,Type,Id\nA,B,Directed,0\nA,C,Undirected,1\nA,D,Mutual,2\n"
    result = import_files(text, type="backs")
    assert sentences(result) == ["a backs b", "a backs d", "d backs a"]
    assert messages(result) == ['The line has no direction, and "backs" needs one.']
    assert len(import_files(text, type="fights").dataset.claims) == 3
    assert (
        sentences(import_files(text, types={"Directed": "fights"}, type="backs"))[0] == "a fights b"
    )


def test_the_date_of_the_source_that_is_named_is_read_by_the_same_rule(import_files):
    source = {**SOURCE, "published": "2012-06-01T00:00:00Z"}
    result = import_files(HEAD + "A,backs,B\n", source=source)
    assert str(result.dataset.sources["lab"].published) == "2012-06-01"


def test_an_actor_that_names_another_is_copied_from_the_known_project(import_files):
    nodes = (
        '{"nodes": [{"id": "g", "kind": "umbrella", "named_by": "o"}, {"id": "o"}, {"id": "b"}],'
    )
    links = '"links": [{"source": "o", "target": "b", "type": "backs"}]}'
    known = import_files(nodes + links, names=("k.json",)).dataset
    found = import_files(HEAD + "g,opposes,b\n", known=known).dataset
    assert set(found.actors) == {"b", "g", "o"}


def test_a_column_of_numbers_may_say_the_type(import_files):
    text = "from,to,value\nA,B,2.5\nA,C,-1\nA,D,0\nA,E,x\n"
    result = import_files(text, sign="value:>=1=backs,<0=fights")
    assert sentences(result) == ["a backs b", "a fights c"]
    assert messages(result) == [
        'There is no relation type "0".',
        'There is no relation type "x".',
    ]


@pytest.mark.parametrize("sign", ["value", "value:", ":>0=backs", "value:0=backs", "value:>0"])
def test_an_invalid_rule_for_signs_is_refused(import_files, sign):
    with pytest.raises(QuestionError, match="not a rule for signs"):
        import_files(HEAD, sign=sign)


def test_the_type_has_one_column(import_files):
    with pytest.raises(QuestionError, match="two columns"):
        import_files(HEAD, sign="value:>0=backs", columns={"type": "type"})


def test_a_panel_becomes_claims_that_last(import_files):
    years = [*range(1975, 2018), 2020]
    rows = "".join(f"A,backs,B,{year}\nA,backs,C,{year}\n" for year in years)
    result = import_files(f"from,type,to,year\n{rows}", columns={"start": "year"}, spans=True)
    assert sorted(
        (*at, each) for at, each in zip(dates(result), sentences(result), strict=True)
    ) == [
        ("1975", "2017", "a backs b"),
        ("1975", "2017", "a backs c"),
        ("2020", "2020", "a backs b"),
        ("2020", "2020", "a backs c"),
    ]
    assert "row-2.row-86" in places(result)


def test_rows_of_a_panel_that_differ_in_anything_are_not_joined(import_files):
    text = "from,type,to,start,end,note\nA,backs,B,2012-01,2012-03,x\nA,backs,B,2012-04,,x\n"
    text += "A,backs,B,2012-05,,y\nA,opposes,B,2012-06,,x\nA,backs,B,,,x\nA,backs,B,2012-02,,x\n"
    result = import_files(text, spans=True)
    assert sorted(dates(result)) == [
        ("", ""),
        ("2012-01", "2012-04"),
        ("2012-05", "2012-05"),
        ("2012-06", "2012-06"),
    ]


def test_all_rows_of_a_span_that_is_refused_are_among_the_rejects(import_files):
    result = import_files("from,type,to,start\nA,hates,B,2012\nA,hates,B,2013\n", spans=True)
    assert [each.draft.place.line for each in result.rejected] == [2, 3]


def test_without_being_asked_no_rows_are_joined(import_files):
    result = import_files("from,type,to,start\nA,backs,B,2012\nA,backs,B,2013\n")
    assert dates(result) == [("2012", ""), ("2013", "")]


def test_the_two_sheets_of_kumu_are_recognised_by_labels_and_types(import_files):
    elements = "Label,Type,Description\nOster,state,x\nRiver Guard,Militia,\n"
    ties = "From,To,Type,Direction\nOster,River Guard,backs,directed\n"
    result = import_files(elements, ties, kind="", kinds={"Militia": "armed-group"})
    assert sentences(result) == ["oster backs river-guard"]
    assert result.dataset.actors["river-guard"].kind == "armed-group"
    assert result.unread == ("Description",)


def test_the_direction_that_kumu_gives_to_connections_is_read(import_files):
    text = "From,To,Type,Direction\nA,B,backs,directed\nA,C,backs,mutual\nA,D,backs,undirected\n"
    result = import_files(text)
    assert sentences(result) == ["a backs b", "a backs c", "c backs a"]
    assert messages(result) == ['The line has no direction, and "backs" needs one.']
    assert result.unread == ()
