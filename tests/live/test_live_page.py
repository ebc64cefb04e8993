"""`actor-graph watch` as its user has it: the command, the server, the open page."""

import http.client
import json
import os
import re
import signal
import socket
import subprocess
import sys
from contextlib import closing, contextmanager

import pytest
from click.testing import CliRunner
from pages import actor_button
from playwright.sync_api import expect
from projects import BASE, write
from tabs import watch

from graph.cli import main
from graph.live.server import open_socket

CLAIMS = "claims:\n  wire:\n    p1:\n      - us backs fsa\n      - turkey backs fsa\n"
READY = "body[data-ready=yes]"


class Command:
    """The running command, and what it has printed."""

    def __init__(self, folder, *options):
        command = [sys.executable, "-u", "-m", "graph", "watch", "--no-open", *options]
        self.process = subprocess.Popen(
            command,
            cwd=folder,
            stdout=subprocess.PIPE,
            stderr=subprocess.STDOUT,
            text=True,
            env={**os.environ, "PYTHONUTF8": "1"},
        )
        self.folder = folder
        self.url = re.search(r"http://\S+/", self.read("Serving")).group()

    def read(self, text):
        """Read on until a line holds a text; return that line."""
        for line in self.process.stdout:
            if text in line:
                return line
        raise AssertionError(f"ended without {text!r}")

    def edit(self, old, new):
        file = self.folder / "data" / "actors.yaml"
        content = file.read_text(encoding="utf-8")
        assert old in content
        copy = file.with_suffix(".new")  # as editors save
        copy.write_text(content.replace(old, new), encoding="utf-8")
        copy.replace(file)

    def ask(self, path, method="GET", body=None, **headers):
        """Ask as a program would; return status, headers and body."""
        host = self.url.removeprefix("http://").rstrip("/")
        with closing(http.client.HTTPConnection(host, timeout=20)) as connection:
            connection.putrequest(method, path, skip_host="Host" in headers)
            if body is not None:
                headers["Content-Length"] = str(len(body))
            for name, value in headers.items():
                connection.putheader(name.replace("_", "-"), value)
            connection.endheaders(body)
            answer = connection.getresponse()
            return answer.status, answer.headers, answer.read().decode()


@pytest.fixture
def command(tmp_path):
    with running(tmp_path) as command:
        yield command


@pytest.fixture(scope="module")
def kept_command(tmp_path_factory):
    """A command for tests that change nothing."""
    with running(tmp_path_factory.mktemp("kept")) as command:
        yield command


@contextmanager
def running(folder):
    write(folder, {"data/actors.yaml": BASE + CLAIMS})
    command = Command(folder)
    command.read("Built")
    yield command
    command.process.kill()
    command.process.wait()
    command.process.stdout.close()


@pytest.fixture
def live(browser, command, problems):
    """The live page, open in a browser."""
    context = browser.new_context(viewport={"width": 1280, "height": 800}, reduced_motion="reduce")
    context.set_default_timeout(20_000)
    watch(context, problems.append, (command.url,))
    page = context.new_page()
    page.goto(command.url)
    frame_of(page).locator(READY).wait_for()
    yield page
    context.close()
    assert problems == []


def frame_of(page):
    return page.frame_locator("iframe:not(.is-coming)")


def test_the_page_that_is_served_is_the_file_on_disk(kept_command):
    status, headers, body = kept_command.ask("/page")
    assert status == 200
    assert body == (kept_command.folder / "out" / "actors.html").read_text(encoding="utf-8")
    assert "EventSource" not in body
    assert headers["Content-Security-Policy"] == "frame-ancestors 'self'"


@pytest.mark.parametrize("path", ["/", "/page", "/events", "/layout"])
@pytest.mark.parametrize(
    "headers",
    [
        {"Host": "actors.example.org"},
        {"Origin": "http://actors.example.org"},
        {"Origin": "null"},
        {"Sec_Fetch_Site": "cross-site"},
    ],
)
def test_foreign_hosts_and_origins_are_refused(kept_command, path, headers):
    method = "PUT" if path == "/layout" else "GET"
    status, _, body = kept_command.ask(path, method, b"{}", **headers)
    assert status in (400, 403)
    assert "actors" not in body


@pytest.mark.parametrize(
    "path", ["/data/actors.yaml", "/out/actors.html", "/../data/actors.yaml", "/docs", "/page/"]
)
def test_nothing_else_is_served(kept_command, path):
    status, _, _ = kept_command.ask(path)
    assert status in (307, 404)
    assert kept_command.ask(path)[2] in ("", "Not Found")


def test_only_this_machine_reaches_the_server():
    with open_socket() as in_use:
        assert in_use.getsockname()[0] == "127.0.0.1"


def test_the_page_may_save_a_layout_and_nothing_else_may(command):
    origin = command.url.rstrip("/")
    file = command.folder / "data" / "actors.layout.json"
    before = file.read_bytes()
    assert command.ask("/layout", "PUT", b"{}")[0] == 403
    assert command.ask("/layout", "PUT", b"{}", Origin=origin)[0] == 400
    assert command.ask("/layout", "PUT", b"\xff", Origin=origin)[0] == 400
    assert file.read_bytes() == before
    layout = json.dumps({"positions": {"us": [1, 2]}, "pinned": ["us"]}).encode()
    assert command.ask("/layout", "PUT", layout, Origin=origin)[0] == 200
    command.read("Built")
    saved = json.loads(file.read_text(encoding="utf-8"))
    assert (saved["positions"]["us"], saved["pinned"]) == ([1, 2], ["us"])


def test_ctrl_c_ends_the_command_cleanly_though_a_page_is_open(command):
    host = command.url.removeprefix("http://").rstrip("/")
    with closing(http.client.HTTPConnection(host, timeout=20)) as connection:
        connection.request("GET", "/events")
        connection.getresponse().readline()
        command.process.send_signal(signal.SIGINT)
        assert command.read("Stopped.")
        assert command.process.wait(20) == 0


def test_a_port_in_use_is_reported(tmp_path):
    write(tmp_path, {"data/actors.yaml": BASE + CLAIMS})
    with socket.socket() as in_use:
        in_use.bind(("127.0.0.1", 0))
        in_use.listen()
        port = str(in_use.getsockname()[1])
        ended = subprocess.run(
            [sys.executable, "-m", "graph", "watch", "--no-open", "--port", port],
            cwd=tmp_path,
            capture_output=True,
            text=True,
            check=False,
        )
    assert ended.returncode == 1
    assert ended.stderr.startswith(f"Error: Port {port} cannot be used: ")


SEEN = """async () => {
  while (!/[#&]at=/.test(location.hash)) await new Promise(requestAnimationFrame);
  return /[#&]at=([^&]*)/.exec(location.hash)[1].split(",").map(Number);
}"""


def seen_part(frame):
    """The part of the picture that is seen, as the address has it: its middle, and the scale."""
    return frame.locator("body").evaluate(SEEN)


@pytest.mark.browser
def test_the_open_page_applies_an_edit_and_keeps_the_view(live, command):
    frame = frame_of(live)
    actor_button(frame, "Free Syrian Army").focus()
    live.keyboard.press("Enter")
    frame.get_by_role("button", name="Zoom in").click()
    live.wait_for_url("**select=fsa*")
    before = seen_part(frame)
    command.edit("- turkey backs fsa", "- turkey backs fsa\n      - hts fights fsa")
    details = frame.get_by_role("region", name="Details")
    expect(details).to_contain_text("Hayat Tahrir al-Sham")
    assert seen_part(frame) == pytest.approx(before, rel=1e-2, abs=1)


@pytest.mark.browser
def test_while_the_data_have_errors_the_last_good_page_stays_under_a_banner(live, command):
    command.edit("us backs", "us bakcs")
    problems_region = live.get_by_role("region", name=re.compile("1 problem in the data"))
    expect(problems_region).to_contain_text("data/actors.yaml:17:12: There is no relation type")
    expect(problems_region).to_contain_text("bakcs")
    expect(actor_button(frame_of(live), "United States")).to_be_attached()
    assert "data/actors.yaml:17:12: error" in command.read("bakcs")
    command.edit("us bakcs", "us backs")
    expect(problems_region).to_be_hidden()


@pytest.mark.browser
def test_a_layout_made_in_the_page_goes_straight_to_the_file(live, command):
    frame = frame_of(live)
    actor_button(frame, "Turkey").focus()
    live.keyboard.press("Shift+ArrowRight")
    frame.get_by_role("button", name="Save layout").click()
    command.read("Built")
    file = command.folder / "data" / "actors.layout.json"
    assert json.loads(file.read_text(encoding="utf-8"))["pinned"] == ["turkey"]
    expect(live.get_by_role("status")).to_contain_text("saved")
    expect(frame.get_by_role("group", name="Moved actors")).to_be_hidden()


@pytest.mark.browser
def test_hostile_text_in_problems_is_shown_as_text(live, command):
    command.edit("us backs", "us <img/src=x/onerror=alert(1)>")
    problems_region = live.get_by_role("region", name=re.compile("in the data"))
    expect(problems_region).to_contain_text("<img/src=x")
    assert problems_region.locator("img").count() == 0


@pytest.mark.browser
def test_the_end_of_the_command_is_reported_in_the_page(live, command, problems):
    command.process.send_signal(signal.SIGINT)
    command.read("Stopped.")
    expect(live.get_by_role("region", name=re.compile("has stopped"))).to_be_visible()
    problems.clear()  # the browser logs the lost connection, as it should


def test_where_there_is_no_project_nothing_is_served_or_opened(tmp_path):
    result = CliRunner().invoke(main, ["watch", str(tmp_path / "nothing"), "--no-open"])
    assert result.exit_code == 1
    assert "There is no file or folder" in result.stderr
    assert result.stdout == ""
