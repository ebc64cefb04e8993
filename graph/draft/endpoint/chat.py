"""Without a server: a prompt to paste into any chat, and the answer read from a file."""

from __future__ import annotations

from collections.abc import Sequence
from pathlib import Path

from ...files import show_path
from ...files.source_text import read_source_text
from ...model.errors import GraphError
from ...model.records import Dataset
from ..article import Article
from ..combine import combine
from ..names import add_proposed
from ..records import Drafts, Proposals
from .answers import collect_entries, make_actors, make_claims
from .asking import Named, make_piece
from .before import choose_stage, keep_claims, list_open
from .options import Stage
from .prompt import ask_for_actors, ask_for_claims, write_prompt


def make_prompt(
    article: Article,
    dataset: Dataset,
    before: Drafts | None,
    at: Sequence[str],
    given: Stage | None = None,
) -> str:
    """Write what to paste into a chat to get the actors, or the claims, of some paragraphs."""
    stage = choose_stage(before, dataset, given)
    named = Named(article, add_proposed(dataset, list_open(before, dataset)))
    if stage == "actors":
        pieces = [make_piece(article, each) for each in at]
        return write_prompt(ask_for_actors(pieces, named.list(at), dataset.vocabulary))
    asked = [each for each in at if len(named.list([each])) > 1]
    if not asked:
        raise GraphError(
            "No paragraph names two known actors. Add actors first, or ask for them: --pass actors."
        )
    pieces = [make_piece(article, each) for each in asked]
    return write_prompt(ask_for_claims(pieces, named.list(asked), dataset.vocabulary))


def read_chat(
    file: Path, article: Article, dataset: Dataset, before: Drafts | None, at: Sequence[str]
) -> Proposals:
    """Read the answer of a chat, with all lists in it; drafts of other paragraphs are kept.

    Raises GraphError where it has no list of actors or of claims.
    """
    text, _ = read_source_text(file)
    actors, claims = collect_entries(text, "actors"), collect_entries(text, "claims")
    if actors is None and claims is None:
        raise GraphError(
            f'{show_path(file)} has no answer: no JSON with "actors" or "claims", as the prompt '
            "asks for. Save the whole answer of the chat as a file."
        )
    undecided = list_open(before, dataset)
    known = add_proposed(dataset, undecided).actors.values()
    drafts = make_claims(claims or (), at, known)
    kept = keep_claims(before, {each.at for each in drafts})
    stage = "actors" if claims is None else "claims"
    now = Proposals(tuple(make_actors(actors or ())), tuple(drafts), stage=stage)
    return combine([Proposals(tuple(undecided), tuple(kept)), now])
