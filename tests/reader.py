"""A reader of a page, whose actions are counted: clicks, keys, texts typed, and scrolls."""

from __future__ import annotations

from pages import settle

IN_VIEW = """(element, part) => {
  const box = element.getBoundingClientRect();
  if (box.left < 0 || box.right > innerWidth) return false;
  if (box.top < 0 || box.bottom > innerHeight) return false;
  const range = document.createRange();
  range.selectNodeContents(element);
  const lines = [...range.getClientRects()].filter(({ width, height }) => width && height);
  return (part === "middle" ? [box] : lines).every(({ left, right, top, bottom }) => {
    const seen = document.elementFromPoint((left + right) / 2, (top + bottom) / 2);
    return seen !== null && (element.contains(seen) || seen.contains(element));
  });
}"""


class Reader:
    """Does what a reader does; what is out of view has to be scrolled to, which counts too."""

    def __init__(self, page):
        self.page = page
        self.actions = self.scrolls = 0

    def click(self, locator):
        locator.wait_for()
        if not locator.evaluate(IN_VIEW, "middle"):
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
        """Whether all lines of an answer are in the window and under nothing else."""
        settle(self.page)
        return locator.evaluate(IN_VIEW, "lines")
