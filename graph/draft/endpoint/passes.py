"""Propose drafts in two passes: the actors of an article, then the claims of each paragraph."""

from __future__ import annotations

from collections.abc import Collection, Mapping, Sequence
from typing import NoReturn

from ...model.errors import GraphError, QuestionError
from ...model.records import Dataset
from ...model.text import count, quoted
from ..article import Article
from ..check import check_drafts
from ..combine import combine
from ..names import add_proposed
from ..records import DraftActor, DraftClaim, Drafts, Proposals
from .answers import make_actors, make_claims
from .asking import Asking
from .before import choose_stage, keep_claims, list_open
from .chat import make_prompt, read_chat
from .keep import Keeper
from .options import EndpointOptions
from .recorded import Answerer, Asked, Recorder, Replayer
from .settings import Settings, read_settings


def propose(
    article: Article,
    dataset: Dataset,
    before: Drafts | None = None,
    options: EndpointOptions | None = None,
    others: Collection[str] = (),
) -> Proposals:
    """Ask a model for drafts; `before` are those that the project has for the article.

    `others` are the ids of actors that other engines propose now; the questions are without them,
    so that they are the same when the engines run again.

    The actors come first. Once a person has decided on all of them, or where none is new, it is
    asked for claims. Raises GraphError where nothing is sent, or nothing is answered at all;
    QuestionError for an unknown paragraph.
    """
    options = options or EndpointOptions()
    at = _choose_paragraphs(article, options.at)
    if options.answer:
        return read_chat(options.answer, article, dataset, before, at)
    stage = choose_stage(before, dataset, options.stage)
    undecided = [each for each in list_open(before, dataset) if each.id not in others]
    known = dataset if stage == "actors" else add_proposed(dataset, undecided)
    answer = _make_answerer(article, known, at, options)
    asking = Asking(article, known, answer, options.missing, not options.replay, options.tell)
    actors: list[DraftActor] = []
    claims: list[DraftClaim] = []
    if stage == "actors":
        actors = make_actors(asking.ask_for_actors(at))
        is_open = options.stage or asking.unanswered
        if not is_open and _are_settled(actors, article, known, before):
            stage = "claims"
    if stage == "claims":
        for each in at:
            claims += make_claims(asking.ask_for_claims(each), [each], known.actors.values())
        _tell_skipped(asking)
    if asking.unanswered and not asking.answered:
        _refuse_unanswered(asking)
    asked = {*at} - asking.unanswered.keys() if stage == "claims" else ()
    now = Proposals(
        tuple(actors),
        tuple(claims),
        stage=stage,
        model=answer.model,
        unanswered=asking.unanswered,
        stopped=asking.stopped,
        refused=asking.refused,
    )
    return combine([Proposals(tuple(undecided), tuple(keep_claims(before, asked))), now])


def write_chat_prompt(
    article: Article, dataset: Dataset, before: Drafts | None, options: EndpointOptions
) -> str:
    """Write what to paste into a chat instead of asking a server."""
    _refuse_private(article, options)
    at = _choose_paragraphs(article, options.at)
    return make_prompt(article, dataset, before, at, options.stage)


def say_unanswered(unanswered: Mapping[str, str]) -> list[str]:
    """Say which paragraphs have no answer, and why: a line for each reason.

    >>> say_unanswered({"p1": "no answer (it took too long)", "p7": "no answer (it took too long)"})
    ['p1, p7: no answer (it took too long)']
    """
    places: dict[str, list[str]] = {}
    for at, why in unanswered.items():
        places.setdefault(why, []).append(at)
    return [f"{', '.join(at)}: {why}" for why, at in places.items()]


def _tell_skipped(asking: Asking) -> None:
    if asking.skipped:
        places = ", ".join(asking.skipped)
        asking.tell(f"Not asked about, since they name fewer than two known actors: {places}")


def _refuse_unanswered(asking: Asking) -> NoReturn:
    lines = filter(None, (*say_unanswered(asking.unanswered), asking.stopped))
    raise GraphError("\n".join([*lines, "Nothing was written."]))


def _choose_paragraphs(article: Article, given: Sequence[str]) -> list[str]:
    unknown = next((each for each in given if each not in article.paragraphs), None)
    if unknown is not None:
        raise QuestionError(f"{article.source.id} has no paragraph {quoted(unknown)}.")
    return [each for each in article.paragraphs if not given or each in given]


def _are_settled(
    actors: Sequence[DraftActor], article: Article, known: Dataset, before: Drafts | None
) -> bool:
    """Return whether none of the actors is new, so that there is nothing to decide first."""
    decided = before.decided if before else ()
    return not check_drafts(article, known, Proposals(tuple(actors)), decided).actors


def _make_answerer(
    article: Article, dataset: Dataset, at: Sequence[str], options: EndpointOptions
) -> Answerer:
    """Make what answers: recorded answers, or a server, if the person agrees to send the text."""
    if options.replay:
        return Replayer(options.replay)
    _refuse_private(article, options)
    settings = read_settings(options.environment, options.plain_http)
    if not options.confirm(_say_destination(settings, article, at)):
        raise GraphError("Nothing was sent, and nothing was written.")
    asked = Asked(options.make_client(settings))
    if options.record:
        return Recorder(asked, options.record, Keeper(article, dataset))
    return asked


def _refuse_private(article: Article, options: EndpointOptions) -> None:
    if article.source.private and not options.private_too:
        raise GraphError(
            f"{article.source.id} is marked private: its text goes to no model without "
            "--private-too."
        )


def _say_destination(settings: Settings, article: Article, at: Sequence[str]) -> str:
    words = sum(len(article.paragraphs[each].passage.words) for each in at)
    where = "on this machine" if settings.is_local else "another machine"
    return (
        f"The text of {article.source.id} ({count(words, 'word')}) and the names of actors in it "
        f"go to {settings.base}, {where}, for the model {settings.model}."
    )
