// The first drawing, as the record has it, and the ids by which vis-network knows actors.
import * as Data from "../state/data.js";

const PREFIX = "@"; // vis-network keeps ids as keys of plain objects

export const first = Data.record.drawing;
export const toVis = (id) => PREFIX + id;
export const fromVis = (id) => id.slice(PREFIX.length);
