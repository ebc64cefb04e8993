// The names of discs: a camp has no name of its own, but is told by its most supported members.
import * as Bidi from "../core/bidi.js";
import { ensure } from "../core/lookup.js";
import * as Text from "../core/text.js";
import * as Stage from "../state/derived/stage.js";
import * as Vis from "./vis.js";

/** @import { DiscName } from "../core/disclayout.js" */

export const HIGH = 15; // of a line, in pixels
export const FONTS = { bold: `bold 13px ${Vis.font.face}`, plain: `12px ${Vis.font.face}` };
const context = document.createElement("canvas").getContext("2d");
/** @type {Map<string, number>} */
const widths = new Map();

/** @type {(font: string, text: string) => number} */
const widthOf = (font, text) => ensure(widths, `${font} ${text}`, () => {
  if (!context) throw new Error("This browser cannot measure text.");
  context.font = font;
  return context.measureText(text).width;
});

/** @type {(text: string, font: string, width: number) => string[]} */
function wrap(text, font, width) {
  const lines = [""];
  for (const word of text.split(" ")) {
    const longer = `${lines[lines.length - 1]} ${word}`.trim();
    if (lines[lines.length - 1] && widthOf(font, longer) > width) lines.push(word);
    else lines[lines.length - 1] = longer;
  }
  return Bidi.carry(lines);
}

/** @type {(rest: number, width: number) => string} */
function shorten(rest, width) {
  const text = `and ${Text.count(rest, "other")}`;
  return widthOf(FONTS.plain, text) > width ? `+${Text.count(rest, "other")}` : text;
}

/**
 * The name of a camp's disc in lines of a width: three members and how many others, or the first alone.
 * @type {(camp: number, width: number, isShort: boolean) => DiscName}
 */
export function make(camp, width, isShort) {
  const { names: [first, ...others], number } = /** @type {NonNullable<ReturnType<typeof Stage.discOf>>} */ (Stage.discOf(camp));
  const named = isShort ? [] : others;
  const rest = number - 1 - named.length;
  const tail = Text.joinAnd(rest ? [...named, Text.count(rest, "other")] : named);
  const bold = wrap(first, FONTS.bold, width);
  const plain = tail ? wrap(named.length ? tail : shorten(rest, width), FONTS.plain, width) : [];
  const lines = [...bold.map((text) => ({ text, isBold: true })), ...plain.map((text) => ({ text, isBold: false }))];
  const widest = Math.max(...lines.map(({ text, isBold }) => widthOf(isBold ? FONTS.bold : FONTS.plain, text)));
  return { lines, width: Math.ceil(widest) + 4, height: lines.length * HIGH };
}
