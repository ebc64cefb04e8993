"""A text that tries to be more than text, and what a page must make of it."""

from __future__ import annotations

from graph.model.bidi import escape_marks

NASTY = (
    "<script>window.ran=1</script></script><!--<img src=x onerror=window.ran=1>"
    "\"'><svg onload=window.ran=1>javascript:window.ran=1 {{1+1}} ${1+1} {from} {to} [a|b] "
    "__proto__ constructor \u2028\u2029\u202eback\u202c\u200f\ufeff\u0000\u001b[31m &amp;&lt; ]]>"
)


def nasty(field):
    return f"{field}:{NASTY}"


def written(field):
    """The same as a page shows it: marks that turn text as escapes."""
    return escape_marks(nasty(field))


def shown(page):
    """All text that can be seen, as the page has it."""
    return page.evaluate(
        """() => {
          const walker = document.createTreeWalker(document.body, NodeFilter.SHOW_TEXT);
          const seen = [];
          while (walker.nextNode()) {
            const owner = walker.currentNode.parentElement;
            if (owner.checkVisibility()) seen.push(walker.currentNode.data);
          }
          return seen.join("");
        }"""
    )


def as_html(text):
    """What a parser of HTML makes of a text outside the record: it passes over NUL."""
    return text.replace("\u0000", "")


def assert_nothing_ran(page):
    assert page.evaluate("window.ran") is None
    assert page.locator("img, iframe, object, embed").count() == 0
    assert page.evaluate("document.querySelectorAll('script').length") == page.evaluate(
        "[...document.querySelectorAll('body > script')].length"
    )
