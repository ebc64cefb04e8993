"""The engines that propose drafts, loaded when they are used."""

from __future__ import annotations

from collections.abc import Callable, Mapping, Sequence

from ..model.errors import QuestionError
from ..model.records import Dataset, Source
from ..model.text import quoted
from .article import Article
from .combine import combine
from .records import Proposals

DEFAULT = "patterns"
ENDPOINT = "endpoint"
Engine = Callable[[Article, Dataset], Proposals]


def _run_patterns(article: Article, dataset: Dataset) -> Proposals:
    from .patterns import propose

    return propose(article, dataset)


def _run_endpoint(article: Article, dataset: Dataset) -> Proposals:
    from .endpoint import propose

    return propose(article, dataset)


ENGINES: dict[str, Engine] = {"patterns": _run_patterns, ENDPOINT: _run_endpoint}
_VERSIONS = {"patterns": 1, ENDPOINT: 1}
_LANGUAGES = {"patterns": "en"}
"""The only language of an engine, where it has one."""


def parse_engines(given: str) -> list[str]:
    """Return the names of engines in a text, in which commas separate them.

    Raises QuestionError for an unknown engine.

    >>> parse_engines("patterns, endpoint")
    ['patterns', 'endpoint']
    """
    names = list(dict.fromkeys(name.strip() for name in given.split(",") if name.strip()))
    for name in names or [given]:
        if name not in ENGINES:
            known = ", ".join(ENGINES)
            raise QuestionError(f"There is no engine {quoted(name)}. Expected one of: {known}.")
    return names


def name_engines(names: Sequence[str], model: str = "") -> str:
    """Return the names of engines with their versions, as drafts files have them.

    >>> name_engines(["patterns", "endpoint"], "qwen")
    'patterns 1, endpoint 1 (qwen)'
    """
    models = {ENDPOINT: f" ({model})" if model else ""}
    return ", ".join(f"{name} {_VERSIONS[name]}{models.get(name, '')}" for name in names)


def reads_language(name: str, source: Source) -> bool:
    """Return whether an engine knows the language of a source; an unknown one is assumed."""
    only = _LANGUAGES.get(name)
    language = (source.language or "").lower().replace("_", "-")
    return only is None or not language or language.split("-")[0] == only


def run_engines(
    names: Sequence[str],
    article: Article,
    dataset: Dataset,
    engines: Mapping[str, Engine] = ENGINES,
) -> Proposals:
    """Return what engines propose for an article, not yet verified.

    Those that do not know its language propose nothing.
    """
    able = [name for name in names if reads_language(name, article.source)]
    return combine([engines[name](article, dataset) for name in able])
