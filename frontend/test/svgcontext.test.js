// A drawing context that writes SVG.
import assert from "node:assert/strict";
import { test } from "node:test";
import * as SvgContext from "../src/picture/svgcontext.js";

test("a context that writes SVG draws what a canvas draws", () => {
  const context = SvgContext.make((_, text) => ({ width: 10 * text.length, shift: 3 }));
  context.save();
  context.translate(10, 20);
  context.fillStyle = "rgba(255, 0, 0, 0.5)";
  context.beginPath();
  context.arc(0, 0, 5, 0, 2 * Math.PI);
  context.fill();
  context.setLineDash([3, 2]);
  context.lineWidth = 1.234;
  context.beginPath();
  context.moveTo(0, 0);
  context.quadraticCurveTo(1, 2, 3, 4);
  context.stroke();
  context.restore();
  context.beginPath();
  context.rect(1, 1, 2, 2);
  context.fill();
  context.beginPath();
  context.stroke();
  context.font = "bold 12px serif";
  context.textBaseline = "middle";
  context.isCentred = true;
  context.fillText("a < b", 5, 5);
  const svg = context.write({ width: 50, height: 40, title: "T", description: "D" });
  assert.deepEqual(svg.split("\n").slice(3, 7), [
    '<path d="M15 20A5 5 0 0 1 5 20A5 5 0 0 1 15 20" fill="#ff0000" fill-opacity="0.5"/>',
    '<path d="M10 20Q11 22 13 24" fill="none" stroke="#000000" stroke-width="1.23" stroke-dasharray="3 2"/>',
    '<path d="M1 1H3V3H1Z" fill="#000000"/>',
    '<text x="30" y="8" font-family="serif" font-size="12" font-weight="bold" text-anchor="middle" fill="#000000">' +
      "a &lt; b</text>",
  ]);
  assert.deepEqual(svg.split("\n").slice(7), ["</svg>", ""]);
});
