"""Parse XML into elements with their places, and list what is not read.

NetworkX reads GraphML and GEXF, but gives no lines, and stops at the first unknown element.
"""

from __future__ import annotations

from collections.abc import Collection, Iterator, Mapping
from dataclasses import dataclass, field
from xml.parsers import expat

from ...files.compose import MOST_NESTED
from ...files.yaml_nodes import RefusedError
from ...model.errors import Place

Read = Mapping[str, Collection[str]]
"""The elements of a format that are read, each with the attributes that are read."""


@dataclass(slots=True)
class Tag:
    """An element: its name and attributes without namespaces, its text, and where it begins."""

    name: str
    given: dict[str, str]
    place: Place
    texts: list[str] = field(default_factory=list)
    children: list[Tag] = field(default_factory=list)

    def all(self, name: str) -> Iterator[Tag]:
        """Yield the elements of a name inside this one, at any depth, in the order of the file."""
        for child in self.children:
            if child.name == name:
                yield child
            yield from child.all(name)

    def of(self, name: str) -> list[Tag]:
        """List the child elements of a name."""
        return [child for child in self.children if child.name == name]

    @property
    def text(self) -> str:
        """All text inside the element."""
        return "".join([*self.texts, *(child.text for child in self.children)]).strip()


def parse_root(text: str, file: str, name: str) -> Tag:
    """Parse XML into elements with their places; return the root element.

    Raises RefusedError if the root has another name, or the text is not well-formed, is nested too
    deeply, or has a document type.
    """
    root = Tag("", {}, Place(file))
    stack = [root]
    parser = expat.ParserCreate(namespace_separator=" ")
    parser.buffer_text = True

    def here() -> Place:
        return Place(file, parser.CurrentLineNumber, parser.CurrentColumnNumber + 1)

    def start(qualified: str, given: dict[str, str]) -> None:
        if len(stack) > MOST_NESTED:
            message = f"The file is nested more than {MOST_NESTED} levels deep."
            raise RefusedError(here(), "nested-too-deep", message)
        tag = Tag(_local(qualified), {_local(key): value for key, value in given.items()}, here())
        stack[-1].children.append(tag)
        stack.append(tag)

    def add(data: str) -> None:
        stack[-1].texts.append(data)

    def refuse(*_: object) -> None:
        message, hint = "The file has a document type.", "Remove <!DOCTYPE ...>."
        raise RefusedError(here(), "document-type", message, hint)

    parser.StartElementHandler = start
    parser.EndElementHandler = lambda _: stack.pop()
    parser.CharacterDataHandler = add
    parser.StartDoctypeDeclHandler = refuse
    try:
        parser.Parse(text, True)
    except expat.ExpatError as error:
        place = Place(file, error.lineno, error.offset + 1)
        reason = expat.ErrorString(error.code)
        raise RefusedError(place, "invalid-file", f"This is not valid XML: {reason}.") from None
    (found,) = root.children
    if found.name != name:
        message = f"This is <{found.name}>; expected <{name}>."
        raise RefusedError(found.place, "invalid-file", message)
    return found


def _local(name: str) -> str:
    return name.rpartition(" ")[2]


def list_unread(tag: Tag, read: Read, *, whole: Collection[str] = ()) -> dict[str, None]:
    """List the elements and attributes that are not read, each once, as "start of node".

    Of the elements in `whole`, the content counts as read.
    """
    found = {f"{name} of {tag.name}": None for name in tag.given if name not in read[tag.name]}
    for child in tag.children:
        if child.name not in read:
            found[f"{child.name} of {tag.name}"] = None
        elif child.name not in whole:
            found |= list_unread(child, read, whole=whole)
    return found
