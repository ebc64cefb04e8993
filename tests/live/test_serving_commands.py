"""`review` and `watch --edit` as their user has them: an address with a token, until Ctrl-C."""

import http.client
import os
import re
import signal
import subprocess
import sys
from contextlib import closing, contextmanager

from reviewing import make_project


@contextmanager
def started(folder, *arguments):
    """Run a command; give it, its host and its token."""
    process = subprocess.Popen(
        [sys.executable, "-u", "-m", "graph", *arguments, "--no-open"],
        cwd=folder,
        stdout=subprocess.PIPE,
        stderr=subprocess.STDOUT,
        text=True,
        env={**os.environ, "PYTHONUTF8": "1"},
    )
    try:
        line = process.stdout.readline()
        host, token = re.fullmatch(
            r"Serving http://(127\.0\.0\.1:\d+)/#token=(\S+) \(this machine only\)\. "
            r"Press Ctrl-C to stop\.\n",
            line,
        ).groups()
        yield process, host, token
    finally:
        process.kill()
        process.wait()
        process.stdout.close()


def ask(host, path, token):
    with closing(http.client.HTTPConnection(host, timeout=20)) as connection:
        connection.request("GET", path, headers={"X-Token": token})
        answer = connection.getresponse()
        answer.read()
        return answer.status


def test_a_review_is_served_until_ctrl_c_with_a_page_open(tmp_path):
    make_project(tmp_path)
    with started(tmp_path, "review", "article.txt") as (process, host, token):
        assert ask(host, "/state", token) == 200
        assert ask(host, "/state", token[:-1]) == 403
        with closing(http.client.HTTPConnection(host, timeout=20)) as connection:
            connection.request("GET", "/")
            connection.getresponse().read()
            process.send_signal(signal.SIGINT)
            rest = process.stdout.read()
        assert process.wait(20) == 0
    assert rest.startswith("Stopped.\nActors: 0 accepted")
    assert token not in rest
    assert "Traceback" not in rest


def test_each_run_has_another_long_token(tmp_path):
    make_project(tmp_path)
    tokens = []
    for _ in range(2):
        with started(tmp_path, "watch", "--edit") as (_, host, token):
            assert ask(host, "/edit", token) == 200
            tokens.append(token)
    assert len(set(tokens)) == 2
    assert all(len(token) >= 43 for token in tokens)
