"""The engines that propose drafts, loaded when they are used."""

from __future__ import annotations

from collections.abc import Callable

from ..model.errors import QuestionError
from ..model.records import Dataset, Source
from ..model.text import quoted
from .article import Article
from .records import Proposals

DEFAULT = "patterns"


def _run_patterns(article: Article, dataset: Dataset) -> Proposals:
    from .patterns import propose

    return propose(article, dataset)


ENGINES: dict[str, Callable[[Article, Dataset], Proposals]] = {"patterns": _run_patterns}
_VERSIONS = {"patterns": 1}
_LANGUAGES = {"patterns": "en"}
"""The only language of an engine, where it has one."""


def name_engine(name: str) -> str:
    """Return the name of an engine with its version, as drafts files have it.

    Raises QuestionError for an unknown engine.

    >>> name_engine("patterns")
    'patterns 1'
    """
    if name not in ENGINES:
        known = ", ".join(ENGINES)
        raise QuestionError(f"There is no engine {quoted(name)}. Expected one of: {known}.")
    return f"{name} {_VERSIONS[name]}"


def reads_language(name: str, source: Source) -> bool:
    """Return whether an engine knows the language of a source; an unknown one is assumed."""
    only = _LANGUAGES.get(name)
    language = (source.language or "").lower().replace("_", "-")
    return only is None or not language or language.split("-")[0] == only


def run_engine(name: str, article: Article, dataset: Dataset) -> Proposals:
    """Return what an engine proposes for an article, not yet verified.

    Nothing where it does not know the language. Raises QuestionError for an unknown engine.
    """
    name_engine(name)
    if not reads_language(name, article.source):
        return Proposals()
    return ENGINES[name](article, dataset)
