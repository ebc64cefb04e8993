"""The page's own scripts and style sheet, in the order in which they are loaded."""

from __future__ import annotations

import base64
import hashlib
from dataclasses import dataclass
from functools import cache
from importlib import resources

from .theme import write_tokens
from .vis import read_library

# fmt: off
PURE = (
    "namespace", "text", "dates", "scope", "index", "names", "disputes", "standing",
    "choices", "facets", "timeline", "summary", "caption",
    "channels", "ties", "course", "walk", "limits", "direct", "hops", "paths", "headings",
    "speakers", "records", "attention",
    "chains", "eigenvector", "pn", "reach", "ranking", "sizes", "focus", "search", "tables",
    "reliance", "layout",
    "extract", "csv", "citing",
    "findings", "hostility", "ground", "tensionkinds", "tensionpairs", "tensionwords", "tensions",
    "splits", "svgmarkup", "svgcontext", "namespots",
)
"""Scripts that know neither window nor document."""
DOM = (
    "element", "later", "data", "state", "shown", "colours", "figures", "drawing", "words",
    "light", "links", "claims", "relation", "actor", "outside", "panel", "status", "combobox",
    "finder", "chips", "pathitem", "pathlist", "pathoptions", "pathform",
    "filterrows", "filters", "asof", "timestrip", "scopebar",
    "measuring", "sizing", "rankpanel", "focusbar",
    "statements", "bloccolours", "blocs", "opposed", "tensions",
    "labels", "marks", "network", "arranging", "viewport", "pointer", "keyboard", "tabs",
    "ownfile", "dialog", "sharebar", "copylink", "keys", "help",
    "foreground", "picturelegend", "painting", "savepicture",
    "tablecells", "tablepanel", "weights", "sources", "sourcespanel", "savedata", "citetext",
    "printparts", "printchoice", "printing",
    "comparison", "hash", "main",
)
"""Scripts that show things and listen; the last one starts them all."""
# fmt: on
STYLES = (
    "explorer.css",
    "css/filters.css",
    "css/asking.css",
    "css/tables.css",
    "css/sources.css",
    "css/share.css",
    "css/signs.css",
    "css/print.css",
    "css/comparison.css",
)


@dataclass(frozen=True, slots=True)
class Asset:
    """A text that stands in the page, with the hash by which its policy lets it in."""

    name: str
    text: str

    @property
    def hash(self) -> str:
        """The hash as a content security policy names it."""
        digest = hashlib.sha256(self.text.encode("utf-8")).digest()
        return f"'sha256-{base64.b64encode(digest).decode('ascii')}'"


@cache
def list_scripts() -> tuple[Asset, ...]:
    """Return vis-network and all scripts of the page, in order."""
    names = [*(f"js/pure/{name}.js" for name in PURE), *(f"js/dom/{name}.js" for name in DOM)]
    return (
        Asset("vis-network", read_library()),
        *(Asset(name, read_static(name)) for name in names),
    )


@cache
def list_styles() -> tuple[Asset, ...]:
    """Return the colours of the data and the style sheets."""
    return (Asset("tokens", write_tokens()), *(Asset(name, read_static(name)) for name in STYLES))


def read_static(name: str) -> str:
    """Return the text of a file of the page."""
    file = resources.files(__package__).joinpath("static").joinpath(name)
    return file.read_text(encoding="utf-8").replace("\r\n", "\n")
