"""Tabs of a real Chromium that note every trouble, and the tab that tests use one after another."""

from __future__ import annotations

OWN = ("file:", "data:", "blob:", "about:")
REPORT_VIOLATIONS = """
document.addEventListener("securitypolicyviolation", (event) =>
  console.error(`CSP: ${event.violatedDirective} ${event.blockedURI} ${event.sample}`));
"""
SIZE = {"width": 1280, "height": 800}
NO_MEDIA = dict.fromkeys(("media", "color_scheme", "reduced_motion", "forced_colors"), "null")
STAYING = (
    "add_init_script",
    "expose_binding",
    "expose_function",
    "grant_permissions",
    "install",
    "new_cdp_session",
    "route",
    "set_extra_http_headers",
    "set_offline",
)
"""What a test may do to a tab or its context that emptying the tab does not undo."""


def open_context(browser, note, **options):
    """Open a context, with `note` called with each error and request to the outside in its tabs."""
    context = browser.new_context(**{"viewport": SIZE, "offline": True, **options})
    context.set_default_timeout(10_000)
    context.add_init_script(REPORT_VIOLATIONS)
    watch(context, note)
    return context


def watch(context, note, own=()):
    def on_console(message):
        if message.type == "error":
            note(f"console: {message.text}")

    def on_request(request):
        if not request.url.startswith((*OWN, *own)):
            note(f"request: {request.url}")

    context.on("console", on_console)
    context.on("weberror", lambda error: note(f"page error: {error.error}"))
    context.on("request", on_request)


class KeptTab:
    """A tab that is emptied between tests: opening a page in it takes a third of the time.

    A test that failed, or did what would stay in the tab, spends it; the next one gets a new tab.
    """

    def __init__(self, browser):
        self._browser = browser
        self._context = None

    def take(self, problems):
        """Return the tab, empty and as if it were new; what goes wrong in it is added to a list."""
        self._problems = problems
        if not self._context:
            self._open()
        return self._page

    def give_back(self, is_spent):
        """Empty the tab, or close it where that would not do."""
        if is_spent or self._is_spent or self._page.is_closed():
            self.close()
        else:
            self._empty()

    def close(self):
        if self._context:
            self._context.close()
        self._context = None

    def _open(self):
        self._is_spent = False
        self._context = open_context(self._browser, self._note)
        self._page = self._context.new_page()
        self._session = self._context.new_cdp_session(self._page)
        for part in (self._page, self._context, self._page.clock):
            for name in STAYING:
                if hasattr(part, name):
                    self._spend_with(part, name)

    def _note(self, problem):
        self._problems.append(problem)

    def _spend_with(self, part, name):
        call = getattr(part, name)

        def spend(*args, **options):
            self._is_spent = True
            return call(*args, **options)

        setattr(part, name, spend)

    def _empty(self):
        self._page.goto("about:blank")
        for other in self._context.pages:
            if other != self._page:
                other.close()
        self._session.send("Page.resetNavigationHistory")
        self._page.set_viewport_size(SIZE)
        self._page.emulate_media(**NO_MEDIA)
        self._page.mouse.move(-1, -1)
