// Read a GEXF or GraphML file with graphology, and print what it saw as JSON.
const { readFileSync } = require("node:fs");
const { createRequire } = require("node:module");

const [folder, format, path] = process.argv.slice(2);
const load = createRequire(`${folder}/package.json`);
const graphology = load("graphology");
const { parse } = load(`graphology-${format}`);
const graph = parse(graphology.Graph ?? graphology, readFileSync(path, "utf8"));
const nodes = graph.mapNodes((id, attributes) => ({ id, attributes }));
const edges = graph.mapEdges((id, attributes, source, target, _, __, undirected) => ({
  id, source, target, undirected, attributes,
}));
process.stdout.write(JSON.stringify({ nodes, edges }));
