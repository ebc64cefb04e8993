// Texts of the data within lines of ours as elements: each in a `bdi` of its own, without the marks
// that isolate it in plain text.
import * as Bidi from "../core/bidi.js";

/**
 * Return what wraps a text of the data, or a line of ours that holds such texts, so that no reading
 * direction spills over: a line of ours keeps its own, and each text in it has another.
 * @param {(tag: string, props: object, ...children: any[]) => any} el makes or describes elements
 * @returns {(text: string) => any}
 */
export function isolating(el) {
  /** @type {(text: string) => any[]} */
  const inside = (text) => Bidi.split(text).map((part) => (part.isIsolated ? el("bdi", {}, inside(part.text)) : part.text));
  return (text) => {
    const parts = Bidi.split(Bidi.isolate(text));
    if (parts.length === 1) return el("bdi", {}, inside(parts[0].text));
    return el("bdi", { dir: "ltr" }, inside(Bidi.isolate(text)));
  };
}
