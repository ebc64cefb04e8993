"""Read event networks of KEDS in Pajek's format: arcs with a WEIS code and a time."""

from __future__ import annotations

import io
import re
from collections import Counter
from collections.abc import Iterator
from dataclasses import dataclass, field
from pathlib import Path

from ....model.errors import StoreError
from ..readers.row_file import Broken, CountedFile, Progress, RowFile, make_batches
from .codes import find_meaning
from .events import SAME

_PUBLISHER = "KEDS"
_RELATION = re.compile(r":?\s*(\d+)(?:\s+\"?([^\"]*)\"?)?")
_VERTEX = re.compile(r'(\d+)(?:\s+(?:"([^"]*)"|(\S+)))?')
_ARC = re.compile(r"(?:(\d+)\s*:\s*)?(\d+)\s+(\d+)(?:\s+[-+.\d]+)?(?:\s+\[([^\]]*)\])?\s*(.*)")
_DAY = re.compile(r"(\d{2}|\d{4})(\d{2})(\d{2})\b")
_YEARS = re.compile(r"(\d{4})(?:-(\d{4}))?")
_CENTURY = 40
"""Years of two digits from here on are of the twentieth century."""
_TIES = ("arcs", "edges")
Row = dict[str, str | None]


def read_keds(path: Path, progress: Progress) -> RowFile:
    """Read the arcs of a network, a claim each; the number of a row is its line.

    Raises StoreError if it is not a Pajek network, or not UTF-8.
    """
    reader = _Reader(path)
    claims = reader.read(progress)
    return RowFile(
        make_batches(claims), (), reader.broken, left_out=reader.left_out, format="KEDS events"
    )


@dataclass(slots=True)
class _Reader:
    path: Path
    broken: list[Broken] = field(default_factory=list)
    left_out: Counter[str] = field(default_factory=Counter)
    section: str = ""
    relation: str = ""
    labels: dict[str, str] = field(default_factory=dict)
    actors: dict[str, str] = field(default_factory=dict)

    def read(self, progress: Progress) -> Iterator[tuple[int, Row]]:
        with CountedFile(self.path, progress) as counted:
            text = io.TextIOWrapper(io.BufferedReader(counted), encoding="utf-8-sig")
            try:
                for number, line in enumerate(text, start=1):
                    claim = self._read_line(number, line.strip())
                    if claim:
                        yield number, claim
            except UnicodeDecodeError:
                raise StoreError(f"{self.path} is not text in UTF-8.") from None
        if not self.actors:
            raise StoreError(f"{self.path} is not a Pajek network: it has no *Vertices.")

    def _read_line(self, number: int, line: str) -> Row | None:
        if not line or line.startswith("%"):
            return None
        if line.startswith("*"):
            self._begin(line[1:])
        elif self.section == "vertices":
            self._add_actor(number, line)
        elif self.section in _TIES:
            return self._read_arc(number, line)
        return None

    def _begin(self, line: str) -> None:
        name, _, rest = line.partition(" ")
        self.section, self.relation = name.strip(" :").lower(), ""
        found = _RELATION.match(rest.strip()) if self.section in _TIES else None
        if found:
            self.relation = found[1]
            self.labels.setdefault(found[1], (found[2] or "").strip())

    def _add_actor(self, number: int, line: str) -> None:
        found = _VERTEX.match(line)
        if found is None:
            self.broken.append(Broken(number, "it is not an actor of the network", line))
        else:
            self.actors[found[1]] = found[2] or found[3] or found[1]

    def _read_arc(self, number: int, line: str) -> Row | None:
        found = _ARC.fullmatch(line)
        code = (found[1] or self.relation) if found else ""
        if found is None or not code:
            self.broken.append(Broken(number, "it is not an arc with a code", line))
            return None
        meaning, ends = find_meaning("weis", code), (found[2], found[3])
        if unknown := [each for each in ends if each not in self.actors]:
            self.broken.append(Broken(number, f"there is no actor {unknown[0]}", line))
            return None
        why = meaning.out or (SAME if ends[0] == ends[1] else None)
        if why:
            self.left_out[why] += 1
            return None
        one, other = (self.actors[each] for each in ends)
        return {
            "from": one, "type": meaning.type, "to": other, "mode": meaning.mode,
            "means": meaning.means, "attacker": one if meaning.attacker else None,
            "at": f"line-{number}", "publisher": _PUBLISHER, "note": self._note(code, found[4]),
            **_read_time(found[4] or "", found[5]),
        }  # fmt: skip

    def _note(self, code: str, time: str | None) -> str:
        label = f" ({self.labels[code]})" if self.labels.get(code) else ""
        step = f", time {time}" if time else ""
        return f"WEIS {code.zfill(3)}{label}{step}, coded by machine ({_PUBLISHER})"


def _read_time(time: str, rest: str) -> Row:
    """Return the day that follows the time, else the years of the time; else nothing.

    >>> _read_time("4", "890402 YUG KSV 224 (RIOT) RIOT-TORN"), _read_time("1989-1991", "")
    ({'said': '1989-04-02'}, {'start': '1989', 'end': '1991'})
    """
    day, years = _DAY.match(rest), _YEARS.fullmatch(time.strip())
    if day:
        year = day[1] if len(day[1]) == 4 else f"{19 if int(day[1]) >= _CENTURY else 20}{day[1]}"
        return {"said": f"{year}-{day[2]}-{day[3]}"}
    if years:
        return {"start": years[1], "end": years[2] or years[1]}
    return {}
