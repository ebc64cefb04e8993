"""How the engine `endpoint` is to be run."""

from __future__ import annotations

import os
from collections.abc import Callable, Mapping
from dataclasses import dataclass, field
from pathlib import Path
from typing import Literal

from .client import Client
from .settings import Settings

Stage = Literal["actors", "claims"]


def _decline(_: str) -> bool:
    return False


def _keep_quiet(_: str) -> None:
    pass


@dataclass(frozen=True, slots=True)
class EndpointOptions:
    """How a language model is asked for drafts.

    `confirm` is told where the text would go, and answers whether to send it; without it nothing is
    sent. `stage` is what to ask for; left out: actors until all are decided on, then claims. `at`
    are the paragraphs to ask about; left out: all. `missing` asks once more what is missing. A
    private source is sent only with `private_too`, and to another machine without encryption only
    with `plain_http`. Answers are recorded in the folder `record`, taken from the folder `replay`,
    or from the file `answer` of a chat. `tell` is told what comes of each question. The last two
    fields are for tests.
    """

    confirm: Callable[[str], bool] = _decline
    stage: Stage | None = None
    at: tuple[str, ...] = ()
    missing: bool = False
    private_too: bool = False
    plain_http: bool = False
    record: Path | None = None
    replay: Path | None = None
    answer: Path | None = None
    tell: Callable[[str], None] = _keep_quiet
    environment: Mapping[str, str] = field(default_factory=lambda: os.environ, repr=False)
    make_client: Callable[[Settings], Client] = field(default=Client, repr=False)
