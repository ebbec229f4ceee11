"use strict";
// Filters, timeline, pan and zoom of a page made by kg/page.py. Texts go in by textContent only.
(() => {
  const edges = JSON.parse(document.getElementById("data").textContent);
  const form = document.getElementById("filters");
  const graph = document.querySelector("#graph svg");
  const SVG = "http://www.w3.org/2000/svg";
  const byId = new Map();
  for (const element of document.querySelectorAll("[data-id]")) {
    const id = element.dataset.id;
    if (!byId.has(id)) byId.set(id, []);
    byId.get(id).push(element);
  }

  const make = (name, attributes, text) => {
    const element = document.createElement(name);
    Object.assign(element, attributes);
    if (text) element.append(text);
    return element;
  };
  const field = (label, attributes) => {
    const input = make("input", attributes);
    form.append(make("label", {}, label), input);
    return input;
  };
  const first = field("from ", { type: "date" });
  const last = field("to ", { type: "date" });
  const words = field("words ", { type: "search" });
  const boxes = new Map();
  for (const kind of [...new Set(edges.map((edge) => edge.kind))].sort()) {
    boxes.set(kind, field(kind.replaceAll("_", " "), { type: "checkbox", checked: true }));
  }

  // A span is in the period unless its bounds exclude it; an edge without days only where none are asked for.
  const inPeriod = (edge) => {
    if (!first.value && !last.value) return true;
    return edge.spans.some(([start, end]) =>
      !(last.value && start > last.value) && !(first.value && end && end < first.value));
  };
  const hasWords = (edge) => {
    const row = byId.get(edge.id).find((element) => element.tagName === "TR");
    return row.textContent.toLowerCase().includes(words.value.toLowerCase());
  };
  const apply = () => {
    let count = 0;
    const nodes = new Set();
    for (const edge of edges) {
      const shown = boxes.get(edge.kind).checked && inPeriod(edge) && hasWords(edge);
      for (const element of byId.get(edge.id)) element.classList.toggle("off", !shown);
      if (shown) { count += 1; nodes.add(edge.source); nodes.add(edge.target); }
    }
    for (const node of document.querySelectorAll(".node")) {
      node.classList.toggle("off", !nodes.has(node.dataset.id));
    }
    document.getElementById("count").textContent = String(count);
  };
  form.addEventListener("input", apply);
  form.addEventListener("submit", (event) => event.preventDefault());

  // One bar a span, a line for each edge; an open end runs to the side of the picture.
  const days = edges.flatMap((edge) => edge.spans.flat()).filter(Boolean).map((day) => Date.parse(day));
  const drawTimeline = () => {
    const day = 86400000;
    const low = days.reduce((a, b) => Math.min(a, b)) - day;
    const high = days.reduce((a, b) => Math.max(a, b)) + 2 * day;
    const dated = edges.filter((edge) => edge.spans.length)
      .sort((a, b) => (a.spans[0][0] || "").localeCompare(b.spans[0][0] || ""));
    const svg = document.createElementNS(SVG, "svg");
    const place = (text, missing) => (text ? (Date.parse(text) - low) / (high - low) * 1000 : missing);
    svg.setAttribute("viewBox", `0 0 1000 ${dated.length * 8 + 20}`);
    svg.setAttribute("width", "100%");
    dated.forEach((edge, row) => {
      for (const [start, end] of edge.spans) {
        const x = place(start, 0);
        const width = (end ? place(end) + day / (high - low) * 1000 : 1000) - x;
        const bar = document.createElementNS(SVG, "rect");
        const shape = { x, y: row * 8 + 16, width: Math.max(width, 2), height: 6, fill: "#0072b2" };
        for (const [name, value] of Object.entries(shape)) bar.setAttribute(name, String(value));
        if (!start || !end) bar.setAttribute("fill-opacity", "0.35");
        bar.dataset.id = edge.id;
        const title = document.createElementNS(SVG, "title");
        title.textContent = `${edge.label} ${start || "?"} – ${end || "?"}`;
        bar.append(title);
        svg.append(bar);
        byId.get(edge.id).push(bar);
      }
    });
    for (const [x, anchor, at] of [[0, "start", low], [1000, "end", high]]) {
      const text = document.createElementNS(SVG, "text");
      for (const [name, value] of [["x", x], ["y", 10], ["font-size", 10], ["text-anchor", anchor]]) {
        text.setAttribute(name, String(value));
      }
      text.textContent = new Date(at).toISOString().slice(0, 10);
      svg.append(text);
    }
    document.getElementById("timeline").append(svg);
  };
  if (days.length) drawTimeline();

  document.addEventListener("click", (event) => {
    const id = event.target.closest("[data-id]")?.dataset.id;
    if (!id) return;
    for (const element of document.querySelectorAll(".lit")) element.classList.remove("lit");
    const near = edges.filter((edge) => edge.id === id || edge.source === id || edge.target === id);
    for (const edge of near) for (const element of byId.get(edge.id)) element.classList.add("lit");
    const row = near.length && byId.get(near[0].id).find((element) => element.tagName === "TR");
    if (row && event.target.closest("svg")) row.scrollIntoView({ block: "nearest", behavior: "smooth" });
  });

  const box = graph.viewBox.baseVal;
  graph.addEventListener("wheel", (event) => {
    event.preventDefault();
    const factor = event.deltaY > 0 ? 1.15 : 1 / 1.15;
    box.x += box.width * (1 - factor) / 2;
    box.y += box.height * (1 - factor) / 2;
    box.width *= factor;
    box.height *= factor;
  }, { passive: false });
  graph.addEventListener("pointermove", (event) => {
    if (!event.buttons) return;
    const scale = Math.max(box.width / graph.clientWidth, box.height / graph.clientHeight);
    box.x -= event.movementX * scale;
    box.y -= event.movementY * scale;
  });
})();
