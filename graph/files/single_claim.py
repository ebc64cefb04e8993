"""Read one claim as it would be read from a file, without writing it."""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import dataclass, replace
from functools import cached_property
from typing import Any

from ..model.errors import DataError, Place
from ..model.records import Claim, Dataset
from ..model.text import printable
from .claims import ClaimReader
from .load import parse_yaml
from .symbols import Symbols
from .validate import Findings
from .write_yaml import write_value


@dataclass(frozen=True)
class SingleClaims:
    """Reads single claims about the actors of a dataset."""

    dataset: Dataset

    @cached_property
    def _known(self) -> Symbols:
        vocabulary = self.dataset.vocabulary
        known = Symbols(
            types=dict(vocabulary.relation_types),
            kinds=dict(vocabulary.kinds),
            actors=dict(self.dataset.actors),
            sources=dict(self.dataset.sources),
        )
        known.index_names()
        return known

    def read(self, sentence: str, details: Mapping[str, Any], source: str, at: str) -> list[Claim]:
        """Read the claims of a sentence with its details, as plain data.

        Raises DataError with all errors that `check` would report for it.
        """
        item = {sentence: dict(details)} if details else sentence
        findings = Findings()
        reader = ClaimReader(self._known, findings)
        reader.read(parse_yaml(write_value({source: {at: [item]}}), "", []))
        if findings.errors:
            place = Place(printable(sentence))
            raise DataError(replace(each, place=place) for each in findings.errors)
        return [replace(each, place=None) for each in reader.claims]
