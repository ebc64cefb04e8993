// The cells of tables, each made when it is asked for: a table has thousands of rows, and shows a hundred.
import * as Dates from "./dates.js";
import * as Text from "./text.js";

/**
 * What is read and searched, and what it is sorted by.
 * @typedef {{text: string, key: string|number, isCount?: boolean}} Cell
 */

/**
 * Return the class of a row's cells, by column.
 * @template T
 * @param {Record<string, (record: T) => Cell>} makers by column
 * @returns {new (record: T) => Record<string, Cell>}
 */
export function classOf(makers) {
  class Cells {
    #record;
    /** @type {Record<string, Cell>} */
    #made = {};

    static {
      for (const [id, make] of Object.entries(makers)) {
        /** @this {Cells} */
        const get = function read() {
          this.#made[id] ??= make(this.#record);
          return this.#made[id];
        };
        Object.defineProperty(Cells.prototype, id, { enumerable: true, get });
      }
    }

    /** @param {T} record */
    constructor(record) {
      this.#record = record;
    }
  }
  return /** @type {new (record: T) => Record<string, Cell>} */ (/** @type {unknown} */ (Cells));
}

/** @type {(text: string, key?: string|number) => Cell} */
export const cell = (text, key = Text.fold(text)) => ({ text, key });
/** @type {(count: number) => Cell} */
export const number = (count) => ({ text: String(count), key: count, isCount: true });
/** @type {Cell} */
export const noNumber = Object.freeze({ text: "", key: "", isCount: true });
/** @type {(text: string|null) => Cell} */
export const date = (text) => cell(text ?? "", text && text !== "past" ? Dates.parse(text).first : "");
/** @type {(start: string|null, end: string|null, text: string) => Cell} */
export const period = (start, end, text) => ({ ...date(start ?? end), text });
