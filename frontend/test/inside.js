// For tests in a browser: vis-network's own objects behind the picture. The open bundle alone lets
// them out of their module.
import { network } from "../src/picture/vis.js";
import { record } from "../src/state/data.js";
import { highlight } from "../src/state/derived/highlight.js";
import { visible } from "../src/state/derived/visibility.js";

export { network };
export const nodeOf = (id) => network.body.nodes[`@${id}`];
export const edgeOf = (id) => network.body.edges[id];
/** The ids of the actors and relations that are drawn. */
export const actors = () => network.body.nodeIndices.map((id) => id.slice(1));
export const relations = () => [...network.body.edgeIndices];
/** The highlight, and what is visible. */
export const highlighted = () => highlight.value;
export const shown = () => visible.value;
/** What the picture was made of. */
export const nodes = () => record.drawing.nodes;
