"""The text of a PDF that Chromium made, so that tests can read what a reader prints."""

from __future__ import annotations

import re
import unicodedata
import zlib

_OBJECT = re.compile(rb"(\d+) 0 obj\s(.*?)(endobj|stream\r?\n)", re.DOTALL)


def read_pdf_text(pdf: bytes) -> str:
    """Return the text of all pages, with a space between pieces; ligatures come apart."""
    objects = dict(_list_objects(pdf))
    pages = [head for head, _ in objects.values() if re.search(rb"/Type\s*/Page\b", head)]
    text = " ".join(_read_page(page, objects) for page in pages)
    return " ".join(unicodedata.normalize("NFKC", text).split())


def count_pages(pdf: bytes) -> int:
    """Return how many pages a PDF has."""
    heads = (head for _, (head, _) in _list_objects(pdf))
    return sum(bool(re.search(rb"/Type\s*/Page\b", head)) for head in heads)


def _list_objects(pdf):
    """List each object's number, its head and its stream, if it has one."""
    at = 0
    while found := _OBJECT.search(pdf, at):
        number, head, ending = int(found[1]), found[2], found[3]
        length = 0 if ending == b"endobj" else int(re.search(rb"/Length\s+(\d+)", head)[1])
        at = found.end() + length
        data = pdf[found.end() : at]
        yield number, (head, zlib.decompress(data) if b"FlateDecode" in head and data else data)


def _read_page(page, objects):
    fonts = {
        name: _read_map(objects, objects[int(number)][0])
        for listed in re.findall(rb"/Font\s*<<(.*?)>>", page, re.DOTALL)
        for name, number in re.findall(rb"/(\w+)\s+(\d+) 0 R", listed)
    }
    return _show(objects[int(re.search(rb"/Contents\s+(\d+) 0 R", page)[1])][1], fonts)


def _show(content, fonts):
    """Follow the fonts chosen and write out every string shown."""
    text, font = [], {}
    tokens = rb"/(\w+)\s+[\d.-]+\s+Tf|<([0-9A-Fa-f]+)>|(BT)|\((?:\\.|[^\\)])*\)"
    for name, codes, begins in re.findall(tokens, content):
        if name:
            font = fonts.get(name, {})
        elif begins:
            text.append(" ")
        else:
            text += [font.get(codes[at : at + 4].lower(), "") for at in range(0, len(codes), 4)]
    return "".join(text)


def _read_map(objects, font):
    """Read which text each glyph of a font represents."""
    found = re.search(rb"/ToUnicode\s+(\d+) 0 R", font)
    if not found:
        return {}
    known = {}
    table = objects[int(found[1])][1]
    for block in re.findall(rb"beginbfchar(.*?)endbfchar", table, re.DOTALL):
        for code, text in re.findall(rb"<(\w+)>\s*<(\w+)>", block):
            known[code.lower()] = _decode(text)
    for block in re.findall(rb"beginbfrange(.*?)endbfrange", table, re.DOTALL):
        for first, last, text in re.findall(rb"<(\w+)>\s*<(\w+)>\s*<(\w+)>", block):
            for step in range(int(last, 16) - int(first, 16) + 1):
                code = b"%04x" % (int(first, 16) + step)
                known[code] = _decode(b"%04x" % (int(text, 16) + step))
    return known


def _decode(text):
    return bytes.fromhex(text.decode()).decode("utf-16-be", "replace")
