// Reads GEXF files as graphology does and prints [file, nodes, edges] of each; see test_views.py.
const { readFileSync } = require("fs");
const { MultiGraph } = require("graphology");
const gexf = require("graphology-gexf");
console.log(JSON.stringify(process.argv.slice(2).map((file) => {
  const graph = gexf.parse(MultiGraph, readFileSync(file, "utf8"), { allowUndeclaredAttributes: true });
  return [graph.order, graph.size, graph.everyNode((_, data) => Boolean(data.label && data.color && data.x !== undefined))
    && graph.everyEdge((_, data) => data.weight > 0)];
})));
