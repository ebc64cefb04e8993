"""An article's text by paragraph: found by the card, cut into sentences, searched verbatim."""

import hashlib

import pytest
from hypothesis import given
from hypothesis import strategies as st

from graph.draft.article import ArticleParagraph, read_article
from graph.draft.sentences import split_sentences
from graph.files import read_dataset
from graph.model.errors import DataError, GraphError

TEXT = """Harbour Times
River Guard moves east

By Ada Bell

“Oster has trained us,” said Gen. A. Kell. The U.S. Army left.

Vessa’s army – and its allies – answered.
"""


def card(sha256=""):
    return f"""
sources:
  ht:
    title: River Guard moves east
    {f"sha256: {sha256}" if sha256 else ""}
    paragraphs:
      p1: {{starts: Oster has trained us}}
      p2: {{starts: Vessa's army and}}
actors: {{oster: {{name: Oster, kind: state}}, vessa: {{name: Vessa, kind: state}}}}
claims: {{ht: {{p1: [oster fights vessa]}}}}
"""


@pytest.fixture
def article(tmp_path):
    return lambda text=TEXT, **given: read(tmp_path, text, **given)


def read(folder, text, source="ht", sha256=""):
    file, data = folder / "article.txt", folder / "data.yaml"
    file.write_text(text, encoding="utf-8")
    data.write_text(card(sha256), encoding="utf-8")
    return read_article(file, read_dataset(data), source)


def test_paragraphs_are_found_by_their_first_words_with_their_opening_marks(article):
    found = article()
    assert found.sha256 == hashlib.sha256(TEXT.encode()).hexdigest()
    assert {at: each.text for at, each in found.paragraphs.items()} == {
        "headline": "River Guard moves east",
        "p1": "“Oster has trained us,” said Gen. A. Kell. The U.S. Army left.",
        "p2": "Vessa’s army – and its allies – answered.",
    }


def test_the_words_of_a_paragraph_know_their_place_in_it(article):
    paragraph = article().paragraphs["p2"]
    spans = [paragraph.text[start:end] for start, end in paragraph.word_spans]
    assert spans == [word.written for word in paragraph.passage.words]


def test_sentences_are_counted_from_one(article):
    paragraph = article().paragraphs["p1"]
    assert paragraph.sentence_of(0) == 1
    assert paragraph.sentence_of(paragraph.text.index("U.S.")) == 2


@pytest.mark.parametrize(
    ("words", "found"),
    [
        ("Vessa's army - and", ["Vessa’s army – and"]),
        ("Vessa's  army", ["Vessa’s army"]),
        ("vessa's army", []),
        ("Vessa's arm", []),
        ("army and its", []),
        ("", []),
    ],
)
def test_words_are_found_verbatim_up_to_quotes_dashes_and_spaces(article, words, found):
    paragraph = article().paragraphs["p2"]
    assert [paragraph.text[start:end] for start, end in paragraph.find(words)] == found


@given(st.text(alphabet="aB “”–-'’.\n\u00e9\u00adß", min_size=1, max_size=40), st.data())
def test_every_run_of_words_is_found_where_it_is(text, data):
    paragraph = ArticleParagraph("p1", " ".join(text.replace("\u00ad", "").split()))
    spans = paragraph.word_spans
    if spans:
        first = data.draw(st.integers(0, len(spans) - 1))
        last = data.draw(st.integers(first, len(spans) - 1))
        start, end = spans[first][0], spans[last][1]
        assert (start, end) in paragraph.find(paragraph.text[start:end])


@given(st.text(alphabet="aB .!?“”Mr\n", max_size=60))
def test_sentences_hold_every_visible_character_once(text):
    inside = "".join(text[start:end] for start, end in split_sentences(text))
    assert "".join(inside.split()) == "".join(text.split())


def test_the_text_of_another_card_is_refused(article):
    with pytest.raises(GraphError, match="is not the text of the card"):
        article(sha256="0" * 64)


def test_a_paragraph_that_is_not_in_the_text_is_reported(article):
    with pytest.raises(DataError, match="p2"):
        article(TEXT.replace("Vessa’s army", "Its army"))


def test_another_text_is_reported_in_one_sentence(article):
    with pytest.raises(GraphError, match='not the text of "ht": none of the paragraphs'):
        article("River Guard moves east\n\nSome other text.\n")


def test_an_unknown_source_gets_a_suggestion(article):
    with pytest.raises(GraphError, match='Did you mean "ht"'):
        article(source="htt")
