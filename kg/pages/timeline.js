// The days of the edges that are shown: a bar for each if they are few, else how many there are at a time.
// Full bars are what certainly lies within the bin, faint ones what may: longer spans, and open ends at the
// bound that is known. A drag chooses a period.
function makeTimeline(canvas, data, state, period) {
  const DAY = 86400000;
  const time = (day) => Date.parse(day);
  const iso = (at) => new Date(at).toISOString().slice(0, 10);
  const known = data.edges.flatMap((edge) => edge.spans.flat()).filter(Boolean).map(time);
  const whole = known.length
    ? [known.reduce((a, b) => Math.min(a, b)), known.reduce((a, b) => Math.max(a, b)) + DAY] : [0, DAY];
  const margin = Math.max(2 * DAY, (whole[1] - whole[0]) / 50); // so that an open end is seen to be one
  const axis = () => {
    const first = state.from ? time(state.from) : whole[0] - margin;
    const last = state.to ? time(state.to) + DAY : whole[1] + margin;
    return last > first ? [first, last] : [whole[0] - margin, whole[1] + margin];
  };
  const theme = (name) => getComputedStyle(document.documentElement).getPropertyValue(name).trim();
  const TOP = 24, FEW = 5;
  let drag = null;

  const spansShown = () => data.edges.flatMap((edge, i) =>
    (state.shownEdge[i] ? edge.spans.map((span) => ({ edge, i, span })) : []));
  const bins = (spans, first, last, count) => {
    const sure = new Array(count).fill(0), maybe = new Array(count).fill(0);
    const bin = (at) => Math.min(Math.max(Math.floor((at - first) / (last - first) * count), 0), count - 1);
    for (const { span: [start, end] } of spans) {
      const [from, to] = [time(start || end), time(end || start)];
      if (to < first || from >= last) continue;
      const [a, b] = [bin(from), bin(to)];
      if (start && end && a === b) sure[a] += 1;
      else for (let i = a; i <= b; i += 1) maybe[i] += 1;
    }
    return [sure, maybe];
  };
  const ticks = (first, last, wide) => {
    const units = [1, 7, 31, 92, 366, 1830, 3660, 18300].map((days) => days * DAY);
    const unit = units.find((u) => (last - first) / u < wide / 90) ?? units.at(-1);
    const found = [];
    const day = new Date(first);
    if (unit > 300 * DAY) day.setUTCMonth(0, 1);
    else if (unit > 20 * DAY) day.setUTCDate(1);
    for (let at = day.getTime(); at < last; ) {
      if (at >= first) found.push([at, unit > 300 * DAY ? iso(at).slice(0, 4) : unit > 20 * DAY ? iso(at).slice(0, 7) : iso(at)]);
      const next = new Date(at);
      if (unit > 300 * DAY) next.setUTCFullYear(next.getUTCFullYear() + Math.round(unit / DAY / 366));
      else if (unit > 20 * DAY) next.setUTCMonth(next.getUTCMonth() + Math.round(unit / DAY / 31));
      else next.setTime(at + unit);
      at = next.getTime();
    }
    return found;
  };

  const redraw = () => requestAnimationFrame(() => {
    const pen = penOf(canvas);
    const wide = canvas.clientWidth, floor = canvas.clientHeight - 18;
    const [first, last] = axis();
    const place = (at) => (at - first) / (last - first) * wide;
    const spans = spansShown().filter(({ span: [s, e] }) => !(e && time(e) < first) && !(s && time(s) >= last));
    pen.font = "12px system-ui, sans-serif";
    if (spans.length <= FEW) {
      spans.forEach(({ edge, i, span: [start, end] }, row) => {
        const tall = (floor - TOP) / FEW - 2, y = TOP + row * (tall + 2);
        const x = start ? Math.max(place(time(start)), 0) : 0;
        const x2 = end ? Math.min(place(time(end) + DAY), wide) : wide;
        pen.fillStyle = theme(state.lit.edges.has(i) ? "--lit" : start && end ? "--mid" : "--faint");
        pen.fillRect(x, y, Math.max(x2 - x, 3), tall);
        pen.strokeStyle = theme("--accent");
        if (state.lit.edges.has(i)) pen.strokeRect(x, y, Math.max(x2 - x, 3), tall);
        pen.fillStyle = theme("--ink");
        const words = `${data.nodes[edge.source].label} ${data.kinds[edge.kind].name} ${data.nodes[edge.target].label}`;
        pen.textAlign = x > wide / 2 ? "right" : "left";
        pen.fillText(words, x > wide / 2 ? x - 4 : Math.min(x + 4, wide - 60), y + tall - 3);
      });
    } else {
      const count = Math.max(1, Math.min(Math.floor(wide / 7), Math.round((last - first) / DAY)));
      const [sure, maybe] = bins(spans, first, last, count);
      const most = Math.max(...sure.map((n, i) => n + maybe[i]), 1);
      const step = wide / count;
      for (let i = 0; i < count; i += 1) {
        const tall = sure[i] / most * (floor - TOP), more = maybe[i] / most * (floor - TOP);
        pen.fillStyle = theme("--bar");
        pen.fillRect(i * step, floor - tall, Math.max(step - 1, 1), tall);
        pen.fillStyle = theme("--faint");
        pen.fillRect(i * step, floor - tall - more, Math.max(step - 1, 1), more);
      }
      pen.fillStyle = theme("--quiet");
      pen.textAlign = "right";
      pen.fillText(`most: ${most}; faint: not known to the bar`, wide - 8, 14);
    }
    pen.strokeStyle = theme("--rule");
    pen.fillStyle = theme("--quiet");
    pen.textAlign = "left";
    pen.strokeRect(0, floor + 0.5, wide, 0);
    for (const [at, text] of ticks(first, last, wide)) {
      pen.fillRect(place(at), floor, 1, 5);
      pen.fillText(text, place(at) + 3, floor + 14);
    }
    if (drag) {
      pen.globalAlpha = 0.25;
      pen.fillStyle = theme("--accent");
      pen.fillRect(Math.min(...drag), 0, Math.abs(drag[1] - drag[0]), floor);
      pen.globalAlpha = 1;
    }
  });

  const dayAt = (x) => {
    const [first, last] = axis();
    return iso(Math.min(Math.max(first + x / canvas.clientWidth * (last - first), first), last - 1));
  };
  canvas.addEventListener("pointerdown", (event) => {
    canvas.setPointerCapture(event.pointerId);
    drag = [event.offsetX, event.offsetX];
  });
  canvas.addEventListener("pointermove", (event) => { if (drag) { drag[1] = event.offsetX; redraw(); } });
  canvas.addEventListener("pointerup", () => {
    const [a, b] = [Math.min(...drag), Math.max(...drag)];
    drag = null;
    if (known.length && b - a > 4) period(dayAt(a), dayAt(b));
    else redraw();
  });
  // Arrows move the period by a quarter, + and - halve and double it, 0 is all days.
  canvas.addEventListener("keydown", (event) => {
    const [first, last] = axis();
    const long = last - first, middle = (first + last) / 2;
    const moves = {
      ArrowLeft: [first - long / 4, last - long / 4], ArrowRight: [first + long / 4, last + long / 4],
      "+": [middle - long / 4, middle + long / 4], "-": [middle - long, middle + long],
    };
    if (event.key === "0") period("", "");
    else if (known.length && event.key in moves && !event.ctrlKey && !event.metaKey) {
      const [from, to] = moves[event.key];
      event.preventDefault();
      if (from <= whole[0] && to >= whole[1]) period("", "");
      else if (to > whole[0] && from < whole[1]) period(iso(from), iso(Math.max(to - DAY, from)));
    }
  });
  return { redraw, extent: known.length ? [iso(whole[0]), iso(whole[1] - DAY)] : ["", ""] };
}
