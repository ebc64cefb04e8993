"""The documents show what happens: commands, Python, files."""

import os

import pytest
from documents import DOCUMENTS, ROOT, Block, Player, blocks_of, fits, renew, renew_document

README = (ROOT / "README.md").read_text(encoding="utf-8")
PLAYED = [
    path
    for path in DOCUMENTS
    if any(block.language in ("console", "python") for block in blocks_of(path.read_text("utf-8")))
]


@pytest.mark.parametrize("path", PLAYED, ids=lambda path: path.name)
def test_a_document_shows_what_its_commands_and_python_print(path, tmp_path):
    player = Player(tmp_path)
    outcomes = [player.play(block) for block in blocks_of(path.read_text(encoding="utf-8"))]
    faults = [f"line {each.block.line}: {fault}" for each in outcomes for fault in each.faults]
    if faults and os.environ.get("RENEW_DOCS"):
        renew_document(path, outcomes)
        pytest.fail(f"{path.name} is renewed: read what changed, then test again.")
    assert not faults, "\n".join(faults)


def test_the_readme_is_among_the_documents_played():
    assert ROOT / "README.md" in PLAYED


def test_every_command_of_the_scripts_in_the_readme_starts(tmp_path):
    commands = [
        line
        for block in blocks_of(README)
        if block.language == "sh"
        for line in block.text.splitlines()
    ]
    assert commands == ["python3 scripts/build.py", "python3 scripts/test.py"]
    block = Block(1, "console", "".join(f"$ {command} --help\n...\n" for command in commands))
    assert Player(tmp_path).play(block).faults == []


def test_the_readme_is_read_in_three_minutes():
    assert len(README.splitlines()) <= 150


def test_the_claim_of_the_readme_is_one_of_the_example():
    (block,) = [block for block in blocks_of(README) if block.language == "yaml"]
    data = (ROOT / "data" / "actors.yaml").read_text(encoding="utf-8")
    source, at = block.text.splitlines()[1:3]
    claim = block.text.splitlines()[3]
    _, _, below = data.partition(f"\n{source}\n")[2].partition(f"\n{at}\n")
    assert claim in below.split("\n    p")[0].splitlines()


def test_every_file_of_the_first_article_is_a_data_file_a_card_or_a_text():
    text = (ROOT / "docs" / "first-article.md").read_text(encoding="utf-8")
    names = [block.order("file") for block in blocks_of(text) if block.order("file")]
    assert {name.split("/")[0] for name in names} == {"data", "seeds", "article.txt"}


# What checks the documents must itself be able to fail.


def test_wrong_output_is_a_fault_and_is_renewed(tmp_path):
    outcome = Player(tmp_path).play(Block(1, "console", "$ echo one\ntwo\n"))
    assert outcome.faults == ["$ echo one\nshown:\ntwo\nprinted:\none"]
    assert outcome.renewed == "$ echo one\none\n"


def test_a_wrong_exit_code_is_a_fault(tmp_path):
    outcome = Player(tmp_path).play(Block(1, "console", "$ false\n"))
    assert outcome.faults == ["$ false\nleft with 1, not 0:\n"]


def test_wrong_python_is_a_fault_and_is_renewed(tmp_path):
    outcome = Player(tmp_path).play(Block(1, "python", ">>> 1 + 1\n3\n"))
    assert outcome.faults == ["1 + 1\nprinted:\n2\n"]
    assert outcome.renewed == ">>> 1 + 1\n2\n"


def test_names_live_from_one_python_block_to_the_next(tmp_path):
    player = Player(tmp_path)
    player.play(Block(1, "python", ">>> word = 'said'\n"))
    assert player.play(Block(5, "python", ">>> word\n'said'\n")).faults == []


def test_what_is_left_out_is_three_dots_and_nothing_else():
    assert fits("a ... c\n...", "a b c\nd\ne")
    assert not fits("a ... c", "a b c\nd")
    assert not fits("a.c", "abc")


def test_renewing_puts_what_is_printed_into_its_block_only(tmp_path):
    path = tmp_path / "a.md"
    path.write_text("Text\n```console\n$ echo b\na\n```\n```yaml\na: 1\n```\n", encoding="utf-8")
    player = Player(tmp_path)
    renew_document(path, [player.play(block) for block in blocks_of(path.read_text("utf-8"))])
    assert path.read_text("utf-8") == "Text\n```console\n$ echo b\nb\n```\n```yaml\na: 1\n```\n"


def test_renewing_cuts_where_it_was_cut_before():
    assert renew("a\n...\nz", "b\nc\nd\ny") == "b\n...\ny"
