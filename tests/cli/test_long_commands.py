"""What long commands show on a terminal, how long answers are cut, and what Ctrl-C leaves."""

import gc
import io
import subprocess
import sys
from contextlib import suppress

import click
import pytest
from click.testing import CliRunner
from projects import BASE, write

from graph.cli import main, printing, progress
from graph.cli.progress import hide_progress, showing_progress
from graph.model.progress import report_progress

ACTORS = "".join(f"  a{number}: {{name: Actor {number}, kind: state}}\n" for number in range(9))
CLAIMS = "claims:\n  wire:\n    p1:\n" + "".join(
    f"      - us backs a{number}\n      - a{number} fights us\n" for number in range(9)
)
LEFT_OUT = "... and 7 more; raise --limit to list them"


@pytest.fixture
def data(tmp_path):
    return write(tmp_path, {"data/actors.yaml": BASE + ACTORS + CLAIMS})


@pytest.fixture
def ask(data):
    def run(*arguments):
        result = CliRunner().invoke(main, [*arguments, "--data", str(data)])
        assert result.exit_code == 0, result.output
        return result.output

    return run


@pytest.mark.parametrize(
    ("question", "listed"),
    [
        (["show", "us"], "us backs a"),
        (["show", "us"], "fights us ["),
        (["claims", "--types", "backs"], "backs Actor"),
        (["time"], "Actor"),
    ],
)
def test_a_limit_cuts_each_list_and_counts_the_rest(ask, question, listed):
    whole = ask(*question)
    cut = ask(*question, "--limit", "2")
    assert "raise --limit" not in whole
    assert cut.count(LEFT_OUT) == max(1, whole.count(":\n") if question[0] == "show" else 1)
    lines = [line for line in cut.splitlines() if listed in line and "According" not in line]
    assert len(lines) == 2


def test_a_limit_of_everything_cuts_nothing(ask):
    assert ask("show", "us", "--limit", "9") == ask("show", "us")
    assert LEFT_OUT not in ask("show", "us", "a1", "--limit", "9")


def test_json_has_all_whatever_the_limit(ask):
    assert ask("show", "us", "--json", "--limit", "1") == ask("show", "us", "--json")


def test_a_limit_cuts_each_list_of_a_comparison(data, tmp_path):
    old = write(tmp_path / "old", {"data/actors.yaml": BASE})
    cut = CliRunner().invoke(main, ["diff", str(old), str(data), "--limit", "2"])
    assert cut.exit_code == 1
    lines = cut.output.splitlines()
    begin = lines.index("Actors added:")
    assert [line.startswith("  ") for line in lines[begin + 1 : begin + 5]] == [True] * 3 + [False]
    assert lines[begin + 3] == f"  {LEFT_OUT}"


class Terminal(io.StringIO):
    encoding = "utf-8"

    def isatty(self):
        return True


@pytest.fixture
def page(monkeypatch):
    """Print on a terminal of ten lines; give what it shows, and what the pager gets."""

    def run(print_all):
        paged, screen = [], Terminal()
        monkeypatch.setenv("COLUMNS", "80")
        monkeypatch.setenv("LINES", "10")
        monkeypatch.setattr(click, "echo_via_pager", paged.append)
        monkeypatch.setattr(sys, "stdin", Terminal())
        monkeypatch.setattr(sys, "stdout", screen)
        with printing.paging():
            print_all()
        return screen.getvalue(), "".join(paged)

    return run


@pytest.mark.parametrize(("lines", "is_paged"), [(9, False), (10, True)])
def test_what_is_longer_than_the_terminal_is_paged(page, lines, is_paged):
    text = "line\n" * lines
    found = page(lambda: [printing.print_line("line") for _ in range(lines)])
    assert found == (("", text) if is_paged else (text, ""))


def test_a_line_that_wraps_counts_as_several(page):
    assert page(lambda: printing.print_line("x" * 801)) == ("", f"{'x' * 801}\n")


def test_a_table_is_a_table_in_the_pager(page):
    shown, paged = page(lambda: printing.print_table(["one", "other"], [["a", "b"]] * 12))
    assert not shown
    assert "───" in paged


def test_nothing_is_paged_in_a_pipe(monkeypatch, capsys):
    monkeypatch.setattr(click, "echo_via_pager", pytest.fail)
    with printing.paging():
        printing.print_line("line\n" * 500)
    assert capsys.readouterr().out.count("line") == 500


@pytest.fixture
def show(monkeypatch):
    """Run a command on a terminal on which the bar appears at once; give what it shows."""

    def run(command):
        screen = Terminal()
        monkeypatch.setenv("TERM", "xterm")
        monkeypatch.setattr(progress, "WAIT", 0.0)
        monkeypatch.setattr(sys, "stderr", screen)
        with suppress(KeyboardInterrupt), showing_progress():
            command(progress._CURRENT.get())
        return screen.getvalue()

    return run


def test_a_notebook_and_a_plain_terminal_have_no_bar(show, monkeypatch):
    monkeypatch.setenv("JPY_PARENT_PID", "1")
    assert not show(lambda bar: pytest.fail("a bar") if bar else None)
    monkeypatch.delenv("JPY_PARENT_PID")
    monkeypatch.setattr(sys, "stderr", Terminal())
    monkeypatch.setenv("TERM", "dumb")
    assert not progress._can_redraw()
    monkeypatch.setenv("TERM", "xterm")
    assert progress._can_redraw()


def test_a_long_command_shows_what_it_does_until_it_prints(show):
    def command(bar):
        report_progress("Reading", 1, 2)
        bar._timer.join()
        report_progress("Checking")
        hide_progress()
        report_progress("Drawing")

    shown = show(command)
    assert "Checking" in shown
    assert "Drawing" not in shown


def test_a_bar_that_was_hidden_never_appears(show):
    def command(bar):
        bar.hide()
        bar._show()
        report_progress("Reading", 1, 2)

    assert "Reading" not in show(command)


def test_the_cursor_is_back_after_ctrl_c(show):
    def command(bar):
        report_progress("Reading", 1, 2)
        bar._timer.join()
        raise KeyboardInterrupt

    shown = show(command)
    assert shown.count("\x1b[?25l") == shown.count("\x1b[?25h") == 1


def test_no_bar_where_errors_go_to_a_file(monkeypatch):
    monkeypatch.setattr(progress, "_Bar", pytest.fail)
    with showing_progress():
        report_progress("Reading", 1, 2)


def test_every_step_of_a_build_is_reported(data, monkeypatch, tmp_path):
    from graph import api
    from graph.model.progress import listening

    steps = {}
    with listening(lambda step, done, total: steps.setdefault(step, (done, total))):
        api.build(data, tmp_path / "page.html")
    assert list(steps)[:3] == ["Reading", "Checking", "Building the graph"]
    assert {"Drawing", "Making the page"} <= set(steps)
    assert steps["Reading"] == (0, 1)


@pytest.mark.parametrize("command", [["build"], ["check"], ["show", "us"]])
def test_ctrl_c_prints_a_line_and_writes_nothing(data, monkeypatch, tmp_path, command):
    def stop(*_):
        raise KeyboardInterrupt

    monkeypatch.setattr("graph.files.collect.Collector.finish", stop)
    monkeypatch.chdir(tmp_path)
    before = sorted(tmp_path.rglob("*"))
    result = CliRunner().invoke(main, command)
    assert (result.exit_code, result.output) == (130, "Stopped.\n")
    assert sorted(tmp_path.rglob("*")) == before


def test_ctrl_c_while_the_page_is_written_keeps_the_last_one(data, monkeypatch, tmp_path):
    page = tmp_path / "page.html"
    page.write_text("the last one", encoding="utf-8")

    def stop(*_):
        raise KeyboardInterrupt

    monkeypatch.setattr("graph.files.writing.staging.os.fsync", stop)
    result = CliRunner().invoke(main, ["build", str(data), "-o", str(page)])
    assert (result.exit_code, result.output) == (130, "Stopped.\n")
    assert page.read_text(encoding="utf-8") == "the last one"
    assert {each.name for each in tmp_path.iterdir()} == {"page.html", "data"}


@pytest.mark.parametrize(
    ("command", "collects"), [("show", False), ("build", False), ("watch", True), ("tables", True)]
)
def test_only_commands_that_last_collect_garbage(command, collects, monkeypatch):
    seen = []
    stub = click.Command(command, callback=lambda: seen.append(gc.isenabled()))
    monkeypatch.setitem(main.commands, command, stub)
    CliRunner().invoke(main, [command])
    assert seen == [collects]
    assert gc.isenabled()


@pytest.mark.parametrize(("command", "collects"), [("check", False), ("watch", True)])
def test_a_process_collects_garbage_only_while_a_command_lasts(command, collects):
    script = f"""
import atexit, click, gc, sys
from graph.cli import main, run
atexit.register(lambda: print(gc.get_freeze_count() > 0))
main.add_command(click.Command({command!r}, callback=lambda: print(gc.isenabled())))
sys.argv = ["actor-graph", {command!r}]
run()
"""
    done = subprocess.run(
        [sys.executable, "-c", script], capture_output=True, text=True, check=True
    )
    assert done.stdout.split() == [str(collects), "True"], done.stderr
