// Read a GEXF or GraphML file with graphology, and print what it saw as JSON; --count, in short.
const { readFileSync } = require("node:fs");
const { createRequire } = require("node:module");

const [folder, format, path, only] = process.argv.slice(2);
const load = createRequire(`${folder}/package.json`);
const graphology = load("graphology");
const { parse } = load(`graphology-${format}`);
const graph = parse(graphology.Graph ?? graphology, readFileSync(path, "utf8"));
const nodes = graph.mapNodes((id, attributes) => ({ id, attributes }));
const edges = graph.mapEdges((id, attributes, source, target, _, __, undirected) => ({
  id, source, target, undirected, attributes,
}));
if (only === "--count") {
  const directed = edges.filter((edge) => !edge.undirected).length;
  console.log(`${nodes.length} nodes, ${edges.length} edges, ${directed} of them directed`);
  const edge = edges.find(({ attributes }) => attributes.type === "backs") ?? edges[0];
  console.log(`${edge.id}: ${edge.attributes.label}`);
} else {
  process.stdout.write(JSON.stringify({ nodes, edges }));
}
