// What is shown and what is chosen, for the graph, the timeline and the sentences. Texts go in by textContent only.
const data = JSON.parse(document.getElementById("data").textContent);
const { nodes, edges, kinds, classes, corners } = data;
const $ = (id) => document.getElementById(id);
const MOST = 300; // sentences at a time, since the layout of thousands takes seconds
const items = [...$("list").children];
const texts = items.map(() => null); // lower-case words of each item, when first asked for
const linked = new Set(edges.flatMap((edge) => [edge.source, edge.target]));
const state = {
  from: "", to: "", words: "", hiddenKinds: new Set(), hiddenClasses: new Set(), node: -1, edge: -1,
  shownEdge: edges.map(() => true), shownNode: nodes.map(() => true),
  most: MOST, lit: { any: false, nodes: new Set(), edges: new Set() },
};

// A span is in the period unless its bounds exclude it; an edge without days only where none are asked for.
function inPeriod(edge) {
  if (!state.from && !state.to) return true;
  return edge.spans.some(([start, end]) =>
    !(state.to && start > state.to) && !(state.from && end && end < state.from));
}
function hasWords(i) {
  if (!state.words) return true;
  texts[i] ??= items[i].textContent.toLowerCase();
  return state.words.split(/\s+/).every((word) => texts[i].includes(word));
}
function shows(edge, i) {
  return !state.hiddenKinds.has(edge.kind) && !state.hiddenClasses.has(nodes[edge.source].cls)
    && !state.hiddenClasses.has(nodes[edge.target].cls) && inPeriod(edge) && hasWords(i);
}

function apply() {
  state.most = MOST;
  state.shownEdge = edges.map(shows);
  const ends = new Set();
  edges.forEach((edge, i) => { if (state.shownEdge[i]) { ends.add(edge.source); ends.add(edge.target); } });
  const all = !state.from && !state.to && !state.words;
  state.shownNode = nodes.map((node, i) =>
    ends.has(i) || (all && !linked.has(i) && !state.hiddenClasses.has(node.cls)));
  const count = state.shownEdge.filter(Boolean).length;
  const shownNodes = state.shownNode.filter(Boolean).length;
  $("count").textContent = `${count} of ${edges.length} edges, ${shownNodes} of ${nodes.length} nodes`;
  light();
}

// What is chosen, its neighbours, and only their sentences.
function light() {
  const { lit } = state;
  lit.nodes = new Set(state.node >= 0 ? [state.node] : []);
  lit.edges = new Set();
  edges.forEach((edge, i) => {
    if (!state.shownEdge[i]) return;
    if (i === state.edge || edge.source === state.node || edge.target === state.node) {
      lit.edges.add(i);
      lit.nodes.add(edge.source).add(edge.target);
    }
  });
  lit.any = lit.nodes.size > 0;
  let left = state.most;
  let rest = 0;
  items.forEach((item, i) => {
    const fits = state.shownEdge[i] && (state.node < 0 || lit.edges.has(i));
    if (fits) left -= 1;
    const shown = fits && (left >= 0 || i === state.edge);
    if (fits && !shown) rest += 1;
    item.classList.toggle("off", !shown);
    item.classList.toggle("lit", i === state.edge);
  });
  $("rest").hidden = rest === 0;
  $("rest").firstChild.textContent = `and ${rest} more`;
  $("chosen").hidden = state.node < 0;
  $("chosen").firstChild.textContent = state.node < 0 ? "" : nodes[state.node].label;
  graph.redraw();
  timeline.redraw();
}
function choose({ node = -1, edge = -1 }) {
  [state.node, state.edge] = [node, edge];
  light();
  if (edge >= 0) items[edge].scrollIntoView({ block: "nearest" });
  else if (node >= 0) $("list").scrollTop = 0;
}
function period(from, to) {
  [$("from").value, $("to").value] = [state.from, state.to] = [from, to];
  apply();
}

const graph = makeGraph($("graph").querySelector("canvas"), data, state, choose);
const timeline = makeTimeline($("timeline").querySelector("canvas"), data, state, period);

// The legend is the filter of classes and kinds.
function make(name, attributes, ...children) {
  const element = document.createElement(name);
  Object.assign(element, attributes);
  element.append(...children);
  return element;
}
function mark(look) {
  const svg = document.createElementNS("http://www.w3.org/2000/svg", "svg");
  const set = (element, attributes) => {
    for (const [name, value] of Object.entries(attributes)) element.setAttribute(name, String(value));
    return element;
  };
  const add = (name, attributes) => svg.append(set(document.createElementNS(svg.namespaceURI, name), attributes));
  set(svg, { width: 28, height: 14, "aria-hidden": "true" });
  if (!look.shape) add("path", { d: "M0 7h28", stroke: look.colour, "stroke-width": 2, "stroke-dasharray": look.dash.join(" ") });
  else if (!corners[look.shape]) add("circle", { cx: 14, cy: 7, r: 5.5, fill: look.colour, stroke: "currentColor" });
  else {
    const points = corners[look.shape].map(([x, y]) => `${14 + 5.5 * x},${7 + 5.5 * y}`).join(" ");
    add("polygon", { points, fill: look.colour, stroke: "currentColor" });
  }
  return svg;
}
function boxes(title, looks, hidden) {
  const field = make("fieldset", {}, make("legend", {}, title));
  looks.forEach((look, i) => {
    const box = make("input", { type: "checkbox", checked: true, name: look.name });
    box.addEventListener("change", () => { hidden[box.checked ? "delete" : "add"](i); apply(); });
    field.append(make("label", {}, box, mark(look), look.name));
  });
  $("legend").append(field);
}
$("legend").open = innerWidth > 800;
boxes("nodes", classes, state.hiddenClasses);
boxes("edges", kinds, state.hiddenKinds);

for (const id of ["from", "to"]) {
  [$(id).min, $(id).max] = timeline.extent;
  $(id).addEventListener("change", () => { state[id] = $(id).value; apply(); });
}
$("words").addEventListener("input", () => { state.words = $("words").value.trim().toLowerCase(); apply(); });
$("filters").addEventListener("submit", (event) => event.preventDefault());
$("filters").addEventListener("reset", () => setTimeout(() => { state.words = ""; period("", ""); }));
$("rest").querySelector("button").addEventListener("click", () => { state.most += MOST; light(); });
$("chosen").querySelector("button").addEventListener("click", () => choose({}));
$("zoom").addEventListener("click", (event) => {
  const factor = Number(event.target.value);
  if (event.target.value === "0") graph.fit();
  else if (factor) graph.zoom(factor);
});
document.addEventListener("keydown", (event) => { if (event.key === "Escape") choose({}); });

// Sentences: a click or Enter shows the edge in the graph; arrows go from one to the next.
$("list").addEventListener("click", (event) => pick(event.target.closest("#list > li")));
$("list").addEventListener("keydown", (event) => {
  const item = event.target.closest("#list > li");
  if (event.key === "Enter") pick(item);
  const way = { ArrowDown: "nextElementSibling", ArrowUp: "previousElementSibling" }[event.key];
  if (!item || !way) return;
  event.preventDefault();
  let next = item[way];
  while (next?.classList.contains("off")) next = next[way];
  next?.focus();
});
function pick(item) {
  const edge = items.indexOf(item);
  if (edge < 0) return;
  [state.edge] = [edge];
  graph.bring([nodes[edges[edge].source], nodes[edges[edge].target]]);
  light();
}

new ResizeObserver(() => { graph.redraw(); timeline.redraw(); }).observe($("graph"));
matchMedia("(prefers-color-scheme: dark)").addEventListener("change", light);
apply();
graph.fit();
