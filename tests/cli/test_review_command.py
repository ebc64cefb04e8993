"""`review --plain`: a dialogue at the terminal, and the same from lines of a script."""

import os
import pty
import subprocess
import sys
from pathlib import Path
from select import select

import pytest
from click.testing import CliRunner
from projects import write
from reviews import CARD, CLAIMS, DRAFTS, FILES, HASH, TEXT, reopen, start

from graph.cli import main
from graph.cli.keys import Keys
from graph.cli.review_dialogue import Dialogue
from graph.draft.file import read_drafts

ROOT = Path(__file__).resolve().parents[2]
NO_ACTORS = DRAFTS[: DRAFTS.index("actors:")] + DRAFTS[DRAFTS.index("claims:") :]
ONE = f"{NO_ACTORS[: NO_ACTORS.index('claims:')]}claims:\n" + "".join(
    f"{line}\n" for line in DRAFTS.splitlines() if "at: p3" in line
)
"""Drafts of one claim: oster opposes vessa, in p3."""


@pytest.fixture
def review(tmp_path, monkeypatch):
    """Run a review with lines of a script; return what it printed."""
    monkeypatch.chdir(tmp_path)

    def run(*lines, drafts=DRAFTS, text=TEXT, more=(), code=0):
        files = {**FILES, "drafts/ht.yaml": drafts, "article.txt": text}
        if not Path("data").exists():
            write(tmp_path, files)
        given = ("review", "article.txt", "--plain", "--coder", "ml", *more)
        done = CliRunner().invoke(main, list(given), input="".join(f"{each}\n" for each in lines))
        assert done.exit_code == code, done.output
        return done

    return run


def claims():
    return Path("data/ht.yaml").read_text()


def added():
    """Return what was added below p3, the last paragraph."""
    return claims().split("    p3:\n")[1]


def log():
    return [each.answer for each in read_drafts(Path("drafts/ht.yaml")).decided]


def test_the_paragraph_is_shown_with_sentence_ends_and_quote_marked(review):
    assert (
        "\np2, claim, 7 left\n"
        "  Oster-backed River Guard fights Vessa. Vessa denies it.\n"
        "> [Kell], {president of [Vessa]}, met Oster.\n"
        "Draft: According to Ada Bell (Harbour Times, news, p2), Kell leads Vessa.\n"
    ) in review("a", "a", "a", "a").stdout


def test_a_whole_session(review):
    out = review(
        "a", "r", "o", "s", "Ves",  # the actors: one accepted, one rejected, one known
        "e", "3", "f", "m", "i", "b", "a sol", "w", "6", "a",  # the claim of p1, edited
        "r", "t",  # the doubtful one
        "a",  # oster opposes vessa
        " ",  # a pair
        "p", "+", "p3 Oster backs VS", "q", "in Tarn City", "a", "q",
    )  # fmt: skip
    assert "Doubtful: One of the two is not named in this sentence.\n" in out.stdout
    assert "All drafts are decided. Is anything missing?\n" in out.stdout
    assert "p3: Oster opposes Vessa in Tarn City.\n" in out.stdout
    assert claims() == CLAIMS.replace(
        "    p1:\n",
        "    p1:\n"
        "      - river-guard fights oster:\n"
        "          mode: intent\n"
        "          by: {name: a sol}\n"
        "          quote: trained River Guard for two years\n"
        "          coder: ml\n",
    ).replace(
        "    p3:\n",
        "    p3:\n"
        "      - oster opposes vessa: {quote: Oster opposes Vessa, coder: ml}\n"
        "      - oster backs vessa: {quote: in Tarn City, coder: ml}\n",
    )
    assert "aliases: [VS, Kell]" in Path("data/actors.yaml").read_text()
    assert log() == [
        "accepted", "rejected", "changed", "changed", "rejected", "accepted", "skipped",
        "added",
    ]  # fmt: skip
    assert out.stdout.endswith(
        "Actors: 1 accepted, 1 changed, 1 rejected\n"
        "Claims: 1 accepted, 1 changed, 1 rejected, 0 from pairs; 1 pair skipped\n"
        "  by other: 0 accepted, 1 changed, 0 rejected\n"
        "  by patterns: 1 accepted, 1 changed, 1 rejected\n"
        "Added by hand: 1. Undone: 0.\n"
        "Time: 0 minutes\n"
        "Next: actor-graph refresh article.txt --source ht\n"
    )


def test_what_is_left_is_asked_in_the_next_run(review):
    out = review("r", "o", "q")
    assert out.stdout.endswith(
        "3 drafts left. To go on: actor-graph review article.txt --source ht\n"
    )
    out = review("u", "q")
    assert "Undone: actor river-guard\n" in out.stdout
    assert log() == ["rejected", "undone"]


def test_the_input_may_end_anywhere_and_what_was_answered_is_saved(review):
    for lines in ([], ["r"], ["e"], ["e", "n"], ["+"], ["*"], ["s"]):
        assert "4 drafts left" in review(*lines).stdout
    assert log() == []
    assert "3 drafts left" in review("r", "o", "e", "k").stdout
    assert log() == ["rejected"]


def test_other_keys_do_nothing_and_a_question_mark_explains(review):
    out = review("x", "7", "", "?").stdout
    assert out.count("p1, actor, 4 left") == 2
    assert out.count("a accept  e edit") == 5
    assert "Check the type and the direction" in out
    assert log() == []


def test_later_and_the_next_paragraph(review):
    out = review(" ", " ", "n").stdout
    heads = [line.partition(",")[0] for line in out.splitlines() if line.endswith("left")]
    assert heads == ["p1", "p1", "p2", "p3"]
    assert log() == []


def test_problems_are_printed_and_the_edit_goes_on(review):
    out = review("e", "q", "never said", "a", "d", "soon", "q", "", "a", "d", "2024..", "a",
                 drafts=ONE)  # fmt: skip
    assert 'Error: The quote "never said" is not in p3. Quote the exact words' in out.stderr
    assert 'start is invalid: "soon" is not a date.' in out.stderr
    assert added() == "      - oster opposes vessa: {start: 2024, coder: ml}\n"


def test_an_edit_that_is_cancelled_writes_nothing(review):
    review("e", "3", "x", drafts=ONE)
    assert claims() == CLAIMS
    assert log() == []


@pytest.mark.parametrize(
    ("keys", "written"),
    [
        (["1"], "oster backs vessa: {quote: Oster opposes Vessa, coder: ml}"),
        (["f"], "vessa opposes oster: {quote: Oster opposes Vessa, coder: ml}"),
        (["c", "8"], "oster linked-to vessa: {quote: Oster opposes Vessa, coder: ml}"),
        (["m", "l", "s", "d", "q", ""],
         "oster opposes vessa: {mode: label, stance: denies, coder: ml}"),
        (["b", "ada", "q", ""], "oster opposes vessa: {by: {name: Ada Bell}, coder: ml}"),
        (["b", "unn, VS", "q", ""], "oster opposes vessa: {by: [unnamed, vessa], coder: ml}"),
        (["w", "1", "w", "4", "w", "1", "q", ""],
         "oster opposes vessa: {means: [weapons], coder: ml}"),
        (["d", "2012..past", "q", "", "n", "Mine."],
         "oster opposes vessa: {start: 2012, end: past, note: Mine., coder: ml}"),
    ],
)  # fmt: skip
def test_each_part_of_a_claim_can_be_edited(review, keys, written):
    review("e", *keys, "", drafts=ONE)
    assert added() == f"      - {written}\n"


def test_a_name_that_several_begin_with_is_not_guessed(review):
    more = FILES["data/actors.yaml"] + "  vessa-army: {name: Vessa Army, kind: unit}\n"
    write(Path(), {**FILES, "data/actors.yaml": more, "drafts/ht.yaml": ONE})
    out = review("e", "b", "vessa a", "b", "ve", "b", "vessa", "a")
    assert 'Error: "ve" may be "vessa" or "vessa-army". Type more.' in out.stderr
    assert "by: vessa," in added()


def test_a_pair_takes_the_key_of_a_type_and_flips(review):
    drafts = f"{NO_ACTORS[: NO_ACTORS.index('claims:')]}pairs:\n" + "".join(
        f"  - {{at: {at}, sentence: 1, actors: [oster, vessa]}}\n" for at in ("p1", "p3")
    )
    out = review("1", "f", "f", "f", "3", "q", drafts=drafts).stdout
    assert "Oster ... Vessa?  1 backs" in out
    assert "Vessa ... Oster?  1 backs" in out
    assert claims().split("    p1:\n")[1].startswith("      - oster backs vessa: {coder: ml}\n")
    assert added() == "      - vessa fights oster: {coder: ml}\n"


def test_a_pair_can_be_edited_first(review):
    drafts = f"{NO_ACTORS[: NO_ACTORS.index('claims:')]}pairs:\n"
    review(
        "e",
        "4",
        "m",
        "i",
        "a",
        drafts=f"{drafts}  - {{at: p3, sentence: 1, actors: [vessa, oster]}}\n",
    )
    assert added() == "      - vessa opposes oster: {mode: intent, coder: ml}\n"


def test_an_actor_is_added_by_hand(review):
    review("*", "Tarn City", "0", "+", "Vessa linked-to Tarn City", "a", "q")
    assert "  tarn-city: {name: Tarn City, kind: place}\n" in Path("data/actors.yaml").read_text()
    assert "- tarn-city linked-to vessa: {coder: ml}" in claims()
    assert log() == ["added", "added"]


def test_an_actor_is_edited(review):
    review("e", "n", "The Guard", "i", "guard", "k", "4", "l", "RG, River Guard", "a")
    assert "  guard:" in Path("data/actors.yaml").read_text()
    text = " ".join(Path("data/actors.yaml").read_text().split())
    assert "name: The Guard, kind: umbrella, aliases: [RG, River Guard]" in text


class Counted(Keys):
    """Keys that a person would press, which are counted; a line ends with Enter."""

    def __init__(self, *given):
        self.given = list(given)
        self.pressed = 0

    def key(self):
        self.pressed += 1
        return self.next()

    def line(self, prompt):
        text = self.next()
        self.pressed += len(text) + 1
        return text

    def next(self):
        if not self.given:
            self.pressed -= 1
            raise EOFError
        return self.given.pop(0)


@pytest.mark.parametrize(
    ("most", "keys", "written"),
    [
        (1, "a", "oster opposes vessa: {quote: Oster opposes Vessa}"),
        (2, "rt", ""),
        (3, "e1a", "oster backs vessa: {quote: Oster opposes Vessa}"),
        (4, "e1fa", "vessa backs oster: {quote: Oster opposes Vessa}"),
        (6, "e1fmia", "vessa backs oster: {mode: intent, quote: Oster opposes Vessa}"),
        (6, ["e", "1", "w", "4", "a"],
         "oster backs vessa: {means: [weapons], quote: Oster opposes Vessa}"),
        (6, ["e", "b", "ad", "a"],
         "oster opposes vessa: {by: {name: Ada Bell}, quote: Oster opposes Vessa}"),
    ],
)  # fmt: skip
def test_accepting_takes_one_key_and_an_edit_at_most_six(
    tmp_path, monkeypatch, most, keys, written
):
    start(tmp_path, {**FILES, "drafts/ht.yaml": ONE})
    monkeypatch.chdir(tmp_path)
    counted = Counted(*keys)
    Dialogue(reopen(tmp_path, coder=""), counted).run()
    assert counted.pressed <= most
    assert added().strip() == (f"- {written}" if written else "")
    assert len(log()) == 1


def test_ctrl_c_ends_with_the_tally_and_loses_nothing(tmp_path, monkeypatch, capsys):
    class Interrupted(Counted):
        def next(self):
            if not self.given:
                raise KeyboardInterrupt
            return super().next()

    start(tmp_path)
    monkeypatch.chdir(tmp_path)
    Dialogue(reopen(tmp_path), Interrupted("r", "o")).run()
    assert log() == ["rejected"]


def test_control_characters_and_markup_of_the_text_are_shown_literally(review):
    text = TEXT.replace("in Tarn City", "in [red]Tarn\x1b[31m\u202e City")
    card = CARD.replace(HASH, "")
    drafts = ONE.replace(f"sha256: {HASH}", "sha256: " + _hash(text))
    files = {"seeds/ht.yaml": card.replace("sha256: \n", ""), "drafts/ht.yaml": drafts}
    write(Path(), {**FILES, **files, "article.txt": text})
    out = review("p", "q").stdout
    assert not set(out) & {"\x1b", "\u202e"}
    assert r"in [red]Tarn\x1b[31m\u202e City." in out


def _hash(text):
    from hashlib import sha256

    return sha256(text.encode()).hexdigest()


def test_another_text_and_an_unknown_source_are_errors(review):
    review("q")
    Path("article.txt").write_text("Another text.\n")
    assert "Error: No drafts file was made from article.txt." in review(code=1).stderr
    assert "is not the text of the card" in review(code=1, more=["--source", "ht"]).stderr
    assert 'There is no source "hat"' in review(code=1, more=["--source", "hat"]).stderr


def test_the_text_never_enters_a_file(review):
    write(Path(), {**FILES, "drafts/ht.yaml": ONE})
    Path("article.txt").unlink()
    other = Path("elsewhere.txt")
    other.write_text(TEXT)
    done = CliRunner().invoke(
        main, ["review", str(other), "--plain"], input="a\nh\np3 Oster backs Vessa\na\nq\n"
    )
    assert done.exit_code == 0
    other.unlink()
    assert not any("in Tarn City" in each.read_text() for each in Path().rglob("*.*ml"))


def test_on_a_terminal_one_key_is_enough(tmp_path):
    write(tmp_path, {**FILES, "drafts/ht.yaml": ONE})
    ours, theirs = pty.openpty()
    command = [sys.executable, "-m", "graph", "review", "article.txt", "--plain"]
    environment = {**os.environ, "PYTHONPATH": str(ROOT), "TERM": "xterm"}
    running = subprocess.Popen(
        command, cwd=tmp_path, stdin=theirs, stdout=theirs, stderr=theirs, env=environment
    )
    os.close(theirs)
    assert b"\x1b[1;4mOster" in _press(ours, b"", b"? help")  # bold, in an underlined quote
    _press(ours, b"a", b"q finish")
    assert b"1 accepted" in _press(ours, b"\x03", b"minutes")
    assert running.wait(20) == 0
    os.close(ours)
    decided = read_drafts(tmp_path / "drafts/ht.yaml").decided
    assert [each.answer for each in decided] == ["accepted"]


def _press(handle, key, until):
    """Press a key until words are shown; one pressed before it is asked for is dropped."""
    shown = b""
    for _ in range(60):
        os.write(handle, key)
        while until not in shown and select([handle], [], [], 0.5)[0]:
            shown += os.read(handle, 4096)
        if until in shown:
            return shown
    raise AssertionError(shown)
