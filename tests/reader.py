"""A reader of a page, whose actions are counted: clicks, keys, texts typed, and scrolls."""

from __future__ import annotations

from pages import STILL

IN_VIEW = """(element) => {
  const { left, right, top, bottom } = element.getBoundingClientRect();
  if (left < 0 || top < 0 || right > innerWidth || bottom > innerHeight) return false;
  const range = document.createRange();
  range.selectNodeContents(element);
  const lines = [...range.getClientRects()].filter(({ width, height }) => width && height);
  const parts = lines.length ? lines : [element.getBoundingClientRect()];
  return parts.every((part) => {
    const seen = document.elementFromPoint((part.left + part.right) / 2, (part.top + part.bottom) / 2);
    return seen && (element.contains(seen) || seen.contains(element));
  });
}"""
"""Whether the whole of an element can be seen: in the window, in its panel, and under nothing else."""


def is_in_view(locator):
    return locator.evaluate(IN_VIEW)


class Reader:
    """Does what a reader does; what is out of view has to be scrolled to, which counts too."""

    def __init__(self, page):
        self.page = page
        self.actions = self.scrolls = 0

    def click(self, locator):
        locator.wait_for()
        if not is_in_view(locator):
            self.scrolls += 1
            self.actions += 1
        self.actions += 1
        locator.click()

    def press(self, key):
        self.actions += 1
        self.page.keyboard.press(key)

    def type(self, text):
        self.actions += 1
        self.page.keyboard.type(text)

    def search(self, text):
        """Type into the search box and take what it offers first."""
        self.click(self.page.get_by_role("combobox", name="Search actors"))
        self.type(text)
        self.press("Enter")

    def search_by_keys(self, text):
        self.press("/")
        self.type(text)
        self.press("Enter")

    def open_panel(self):
        """Open the panel with paths, time and legend, where the window is too small for it."""
        button = self.page.get_by_role("button", name="Paths and legend")
        if button.is_visible():
            self.click(button)

    def sees(self, locator):
        """Whether the answer is read as it stands, without a scroll."""
        self.page.evaluate(STILL)
        return is_in_view(locator)
