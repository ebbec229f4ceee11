// The graph on a canvas: places come with the page, only pan, zoom, highlights and labels are done here.
// `shown` says of each edge and node whether it passes the filters; `lit` holds what is chosen.
function makeGraph(canvas, data, state, choose) {
  const view = { x: 0, y: 0, zoom: 1 }; // screen = (world - place) * zoom, in CSS pixels
  const { nodes, edges, kinds, classes, corners } = data;
  const ranked = nodes.map((_, i) => i).sort((a, b) => nodes[b].degree - nodes[a].degree);
  const styles = new Map();
  for (const [i, edge] of edges.entries()) {
    const style = `${edge.kind}|${edge.width}|${edge.pale}`;
    if (!styles.has(style)) styles.set(style, []);
    styles.get(style).push(i);
  }
  const theme = (name) => getComputedStyle(document.documentElement).getPropertyValue(name).trim();
  const wide = () => canvas.clientWidth;
  const high = () => canvas.clientHeight;

  const fit = () => {
    const xs = nodes.map((n) => n.x), ys = nodes.map((n) => n.y);
    const least = (list) => list.reduce((a, b) => Math.min(a, b), Infinity);
    const most = (list) => list.reduce((a, b) => Math.max(a, b), -Infinity);
    const [left, right, top, bottom] = nodes.length ? [least(xs), most(xs), least(ys), most(ys)] : [0, 0, 0, 0];
    const beside = document.getElementById("legend").offsetWidth + 10;
    const room = wide() > 2 * beside ? wide() - beside : wide();
    view.zoom = Math.min(
      (room - Math.min(140, room / 4)) / Math.max(right - left, 1), (high() - 80) / Math.max(bottom - top, 1), 2.5);
    view.x = (left + right) / 2 - room / 2 / view.zoom;
    view.y = (top + bottom) / 2 - high() / 2 / view.zoom;
    redraw();
  };
  const zoomAt = (x, y, factor) => {
    const zoom = Math.min(Math.max(view.zoom * factor, 0.01), 20);
    view.x += x / view.zoom - x / zoom;
    view.y += y / view.zoom - y / zoom;
    view.zoom = zoom;
    redraw();
  };

  const curve = (pen, { begin, control, end }) => {
    const at = ([x, y]) => [(x - view.x) * view.zoom, (y - view.y) * view.zoom];
    pen.moveTo(...at(begin));
    pen.quadraticCurveTo(...at(control), ...at(end));
  };
  const head = (pen, { end, control }, size) => {
    const far = Math.hypot(control[0] - end[0], control[1] - end[1]) || 1;
    const [ux, uy] = [(control[0] - end[0]) / far * size, (control[1] - end[1]) / far * size];
    const [x, y] = [(end[0] - view.x) * view.zoom, (end[1] - view.y) * view.zoom];
    pen.moveTo(x, y);
    pen.lineTo(x + ux - uy * 0.4, y + uy + ux * 0.4);
    pen.lineTo(x + ux + uy * 0.4, y + uy - ux * 0.4);
    pen.closePath();
  };
  const radius = (node) => Math.max(node.r * view.zoom, 1.8);
  const outline = (pen, node) => {
    const r = radius(node), x = (node.x - view.x) * view.zoom, y = (node.y - view.y) * view.zoom;
    const points = corners[classes[node.cls].shape];
    if (!points) { pen.moveTo(x + r, y); pen.arc(x, y, r, 0, 7); return; }
    points.forEach(([dx, dy], i) => (i ? pen.lineTo(x + dx * r, y + dy * r) : pen.moveTo(x + dx * r, y + dy * r)));
    pen.closePath();
  };

  const drawEdges = (pen, chosen) => {
    const few = edges.length < 3000;
    for (const some of styles.values()) {
      const edge = edges[some[0]], kind = kinds[edge.kind];
      const now = some.filter((i) => state.shownEdge[i] && (!chosen || state.lit.edges.has(i)));
      if (!now.length) continue;
      pen.strokeStyle = pen.fillStyle = kind.colour;
      pen.lineWidth = Math.max(edge.width * view.zoom, 0.6) + (chosen ? 1.5 : 0);
      pen.globalAlpha = (edge.pale ? 0.45 : 1) * (!chosen && state.lit.any ? 0.15 : few ? 1 : 0.6);
      pen.setLineDash(few || chosen ? kind.dash.map((d) => d * Math.max(view.zoom * data.scale, 0.5)) : []);
      pen.beginPath();
      for (const i of now) curve(pen, edges[i]);
      pen.stroke();
      pen.setLineDash([]);
      if (edge.width * view.zoom < 0.35) continue;
      pen.beginPath();
      for (const i of now) if (edges[i].arrow) head(pen, edges[i], pen.lineWidth * 2.5 + 4);
      pen.fill();
    }
    pen.globalAlpha = 1;
  };
  const drawNodes = (pen) => {
    pen.strokeStyle = theme("--ink");
    for (const [cls, look] of classes.entries()) {
      for (const lit of [false, true]) {
        pen.beginPath();
        nodes.forEach((node, i) => {
          if (node.cls === cls && state.shownNode[i] && (state.lit.nodes.has(i) || !state.lit.any) === lit) {
            outline(pen, node);
          }
        });
        pen.fillStyle = look.colour;
        pen.globalAlpha = lit ? 1 : 0.25;
        pen.lineWidth = Math.min(1, 0.4 + view.zoom * data.scale / 2);
        pen.fill();
        pen.stroke();
      }
    }
    pen.globalAlpha = 1;
  };
  const drawLabels = (pen) => {
    pen.font = "12px system-ui, sans-serif";
    pen.textAlign = "center";
    pen.textBaseline = "middle";
    pen.lineJoin = "round";
    pen.lineWidth = 3;
    pen.strokeStyle = theme("--paper");
    pen.fillStyle = theme("--ink");
    const taken = new Set(); // cells of 8 by 8 pixels
    let count = 0;
    for (const i of [...ranked.filter((n) => state.lit.nodes.has(n)), ...ranked]) {
      const node = nodes[i];
      if (!state.shownNode[i] || (state.lit.any && !state.lit.nodes.has(i)) || count > 300) continue;
      const x = (node.x - view.x) * view.zoom, y = (node.y - view.y) * view.zoom + radius(node) + 9;
      if (x < 0 || y < 0 || x > wide() || y > high() + 20) continue;
      const text = node.label.length > 40 ? `${node.label.slice(0, 39)}…` : node.label;
      const half = pen.measureText(text).width / 2;
      const cells = [];
      for (let cx = Math.floor((x - half) / 8); cx <= (x + half) / 8; cx += 1) {
        for (let cy = Math.floor((y - 7) / 8); cy <= (y + 7) / 8; cy += 1) cells.push(`${cx},${cy}`);
      }
      if (cells.some((cell) => taken.has(cell))) continue;
      for (const cell of cells) taken.add(cell);
      count += 1;
      pen.strokeText(text, x, y);
      pen.fillText(text, x, y);
    }
  };
  let waiting = false;
  const redraw = () => {
    if (waiting) return;
    waiting = true;
    requestAnimationFrame(() => {
      waiting = false;
      const pen = penOf(canvas);
      drawEdges(pen, false);
      if (state.lit.any) drawEdges(pen, true);
      drawNodes(pen);
      drawLabels(pen);
    });
  };

  const nodeAt = (x, y) => {
    let best = -1, least = Infinity;
    nodes.forEach((node, i) => {
      if (!state.shownNode[i]) return;
      const far = Math.hypot((node.x - view.x) * view.zoom - x, (node.y - view.y) * view.zoom - y);
      if (far < radius(node) + 4 && far < least) [best, least] = [i, far];
    });
    return best;
  };
  const edgeAt = (x, y) => {
    let best = -1, least = 7;
    edges.forEach((edge, i) => {
      if (!state.shownEdge[i]) return;
      for (let t = 0; t <= 1; t += 1 / 16) {
        const [a, b, c] = [(1 - t) ** 2, 2 * t * (1 - t), t * t];
        const px = a * edge.begin[0] + b * edge.control[0] + c * edge.end[0];
        const py = a * edge.begin[1] + b * edge.control[1] + c * edge.end[1];
        const far = Math.hypot((px - view.x) * view.zoom - x, (py - view.y) * view.zoom - y);
        if (far < least) [best, least] = [i, far];
      }
    });
    return best;
  };

  const tip = document.getElementById("tip");
  let dragged = 0;
  canvas.addEventListener("pointerdown", (event) => { dragged = 0; canvas.setPointerCapture(event.pointerId); });
  canvas.addEventListener("pointermove", (event) => {
    if (event.buttons) {
      dragged += Math.abs(event.movementX) + Math.abs(event.movementY);
      view.x -= event.movementX / view.zoom;
      view.y -= event.movementY / view.zoom;
      redraw();
    }
    const i = event.buttons ? -1 : nodeAt(event.offsetX, event.offsetY);
    tip.hidden = i < 0;
    if (i >= 0) {
      tip.textContent = `${nodes[i].label} (${classes[nodes[i].cls].name})`;
      tip.style.left = `${Math.min(event.offsetX + 12, wide() - 180)}px`;
      tip.style.top = `${event.offsetY + 12}px`;
    }
  });
  canvas.addEventListener("pointerleave", () => { tip.hidden = true; });
  canvas.addEventListener("click", (event) => {
    if (dragged > 4) return;
    const node = nodeAt(event.offsetX, event.offsetY);
    choose(node >= 0 ? { node } : { edge: edgeAt(event.offsetX, event.offsetY) });
  });
  canvas.addEventListener("wheel", (event) => {
    event.preventDefault();
    zoomAt(event.offsetX, event.offsetY, event.deltaY > 0 ? 1 / 1.15 : 1.15);
  }, { passive: false });
  const keys = {
    ArrowLeft: () => { view.x -= 60 / view.zoom; }, ArrowRight: () => { view.x += 60 / view.zoom; },
    ArrowUp: () => { view.y -= 60 / view.zoom; }, ArrowDown: () => { view.y += 60 / view.zoom; },
    "+": () => zoomAt(wide() / 2, high() / 2, 1.3), "-": () => zoomAt(wide() / 2, high() / 2, 1 / 1.3), 0: fit,
  };
  canvas.addEventListener("keydown", (event) => {
    if (!(event.key in keys) || event.ctrlKey || event.metaKey) return;
    event.preventDefault();
    keys[event.key]();
    redraw();
  });
  const bring = (places) => { // into sight, if one of the places is out of it
    const out = places.some(({ x, y }) => {
      const [sx, sy] = [(x - view.x) * view.zoom, (y - view.y) * view.zoom];
      return sx < 0 || sy < 0 || sx > wide() || sy > high();
    });
    if (!out) return;
    view.x = places.reduce((sum, p) => sum + p.x, 0) / places.length - wide() / 2 / view.zoom;
    view.y = places.reduce((sum, p) => sum + p.y, 0) / places.length - high() / 2 / view.zoom;
  };
  return { redraw, fit, bring, zoom: (factor) => zoomAt(wide() / 2, high() / 2, factor) };
}

// A clean pen for the whole canvas, in CSS pixels, sharp on any screen.
function penOf(canvas) {
  const ratio = window.devicePixelRatio || 1;
  canvas.width = Math.round(canvas.clientWidth * ratio);
  canvas.height = Math.round(canvas.clientHeight * ratio);
  const pen = canvas.getContext("2d");
  pen.scale(ratio, ratio);
  return pen;
}
