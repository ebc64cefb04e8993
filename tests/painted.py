"""Names as they are painted on the canvas: in full, with enough contrast, large enough."""

from __future__ import annotations

LEAST = 4.5  # of contrast, as WCAG 2.2 asks of text
PAINTED = """() => {
  const kind = CanvasRenderingContext2D.prototype;
  const { fillText, fillRect } = kind;
  const screen = ag.vis.frame.querySelector("canvas").getContext("2d");
  const lines = new Set(ag.inside.nodes().flatMap(({ label }) => label.split(/[\\n ]/)));
  const isName = (text) => text.split(" ").every((word) => lines.has(word));
  const colour = (context) => {
    const [, r, g, b, a = "1"] = /(\\d+), (\\d+), (\\d+)(?:, ([\\d.]+))?/.exec(
      context.fillStyle.replace(/^#(..)(..)(..)$/, (_, ...parts) =>
        parts.slice(0, 3).map((part) => parseInt(part, 16)).join(", ")));
    return { rgb: [r, g, b].map(Number), alpha: Number(a) * context.globalAlpha };
  };
  let names = [];
  kind.fillText = function (text, ...more) {
    const size = parseFloat(/([\\d.]+)px/.exec(this.font)[1]) * ag.inside.network.getScale();
    if (this === screen && isName(text)) names.push({ text, size, ...colour(this) });
    return fillText.call(this, text, ...more);
  };
  kind.fillRect = function (...box) {
    const veil = this === screen ? colour(this).alpha : 0;
    names = names.map((name) => ({ ...name, alpha: name.alpha * (1 - veil) }));
    return fillRect.apply(this, box);
  };
  try {
    ag.vis.redraw();
  } finally {
    Object.assign(kind, { fillText, fillRect });
  }
  const canvas = getComputedStyle(document.documentElement).getPropertyValue("--canvas").trim();
  return { names, ground: [1, 3, 5].map((at) => parseInt(canvas.slice(at, at + 2), 16)) };
}"""


def luminance(rgb):
    parts = [part / 255 for part in rgb]
    linear = [p / 12.92 if p <= 0.04045 else ((p + 0.055) / 1.055) ** 2.4 for p in parts]
    return 0.2126 * linear[0] + 0.7152 * linear[1] + 0.0722 * linear[2]


def contrast_of(name, ground):
    seen = [
        part * name["alpha"] + under * (1 - name["alpha"])
        for part, under in zip(name["rgb"], ground, strict=True)
    ]
    low, high = sorted((luminance(seen), luminance(ground)))
    return (high + 0.05) / (low + 0.05)


def assert_all_in_full(page):
    painted = page.evaluate(PAINTED)
    assert painted["names"]
    for name in painted["names"]:
        assert contrast_of(name, painted["ground"]) >= LEAST, name
        assert name["size"] >= 12.99, name
    return {name["text"] for name in painted["names"]}
