// Draws every <canvas data-chart="{…}"> with Chart.js (global `Chart`), in the colours of the style sheet's custom properties.
// Amounts are decimal strings; null is unknown and gets no bar.

const dark = matchMedia('(prefers-color-scheme: dark)');
const still = matchMedia('(prefers-reduced-motion: reduce)');
const CATEGORY_TOKENS = { contingency: '--margin' };
const SERIES_TOKENS = ['--accent', '--transfer', '--storage', '--upscaling'];
const drawn = new Map(); // canvas → Chart

// A custom property as the colour that it comes to, light-dark() included.
function colour(token) {
  const probe = document.createElement('span');
  probe.style.color = `var(${token})`;
  document.body.append(probe);
  const computed = getComputedStyle(probe).color;
  probe.remove();
  return computed;
}

const categoryColour = category => colour(CATEGORY_TOKENS[category] ?? `--${category}`);

// Series of one category share its colour; from the second on they are hatched, each in its own way.
const HATCHES = [[[0, 8, 8, 0]], [[0, 0, 8, 8]], [[0, 4, 8, 4]], [[4, 0, 4, 8]], [[0, 0, 8, 8], [0, 8, 8, 0]], [[0, 4, 8, 4], [4, 0, 4, 8]]];

function hatched(lines, stroke) {
  const tile = document.createElement('canvas');
  tile.width = tile.height = 8;
  const ctx = tile.getContext('2d');
  ctx.fillStyle = ctx.strokeStyle = stroke;
  ctx.globalAlpha = .2;
  ctx.fillRect(0, 0, 8, 8);
  ctx.globalAlpha = 1;
  ctx.lineWidth = 1.5;
  for (const [x, y, toX, toY] of lines) {
    ctx.moveTo(x, y);
    ctx.lineTo(toX, toY);
  }
  ctx.stroke();
  return ctx.createPattern(tile, 'repeat');
}

function fill(series, all) {
  const plain = categoryColour(series.category);
  const nth = all.filter(other => other.category === series.category).indexOf(series);
  if (nth === 0) return { backgroundColor: plain };
  return { backgroundColor: hatched(HATCHES[(nth - 1) % HATCHES.length], plain), borderColor: plain, borderWidth: 1 };
}

function formatter({ currency, unit }) {
  if (!currency) {
    const plain = new Intl.NumberFormat('en', { maximumFractionDigits: 2 });
    return value => plain.format(value) + (unit ? ` ${unit}` : '');
  }
  const money = new Intl.NumberFormat('en', { style: 'currency', currency });
  return value => money.format(value);
}

// Ticks are short and whole where they can be.
function tickFormatter({ currency, unit }) {
  const style = currency ? { style: 'currency', currency } : {};
  const format = new Intl.NumberFormat('en', { ...style, notation: 'compact', minimumFractionDigits: 0, maximumFractionDigits: 1 });
  return value => format.format(value);
}

// Writes a figure at the end of each bar; `text(dataset, index)` gives what and where, or nothing.
const labels = text => ({
  id: 'labels',
  afterDatasetsDraw(chart) {
    const { ctx } = chart;
    ctx.save();
    ctx.font = `600 12px ${Chart.defaults.font.family}`;
    ctx.fillStyle = colour('--ink');
    ctx.textBaseline = 'middle';
    chart.getSortedVisibleDatasetMetas().forEach(meta => meta.data.forEach((bar, index) => {
      const label = text(chart, meta, index);
      if (!label) return;
      const x = chart.scales.x.getPixelForValue(label.at);
      ctx.fillText(label.text, x + 6, bar.y);
    }));
    ctx.restore();
  },
});

function base(data, format, { stacked, legend, widest }) {
  const soft = colour('--soft');
  const tick = tickFormatter(data);
  return {
    indexAxis: 'y',
    responsive: true,
    maintainAspectRatio: false,
    animation: still.matches ? false : { duration: 250 },
    layout: { padding: { right: widest * 7 + 12 } },
    scales: {
      x: { stacked, beginAtZero: true, border: { display: false }, grid: { color: colour('--rule') }, ticks: { color: soft, maxTicksLimit: 6, callback: tick } },
      y: { stacked, border: { color: colour('--ink') }, grid: { display: false }, ticks: { color: colour('--ink'), autoSkip: false, callback(value) { return wrap(this.getLabelForValue(value), this.chart.width < 440 ? 12 : 18); } } },
    },
    plugins: {
      legend: { display: legend, position: 'bottom', align: 'start', labels: { color: colour('--ink'), boxWidth: 12, boxHeight: 12 } },
      tooltip: { callbacks: { label: item => `${item.dataset.label}: ${format(item.parsed.x)}` } },
    },
  };
}

// Long names of scenarios break into lines of at most so many characters, at spaces.
function wrap(name, most) {
  const lines = [''];
  for (const word of String(name).split(' ')) {
    const line = lines[lines.length - 1];
    if (line && line.length + word.length >= most) lines.push(word);
    else lines[lines.length - 1] = line ? `${line} ${word}` : word;
  }
  return lines.slice(0, 3);
}

const longest = texts => Math.max(0, ...texts.map(text => text.length));

const kinds = {
  stacked(data, format) {
    const totals = data.labels.map((_, i) => data.series.reduce((sum, series) => sum + Number(series.values[i] ?? 0), 0));
    const partial = data.labels.map((_, i) => data.series.some(series => series.values[i] === null));
    const says = totals.map((total, i) => (partial[i] ? '≥ ' : '') + format(total));
    const shown = data.series.filter(series => series.values.some(value => value === null || Number(value) !== 0));
    const last = shown.length - 1;
    return {
      options: base(data, format, { stacked: true, legend: true, widest: longest(says) }),
      datasets: shown.map(series => ({
        label: series.name,
        data: series.values.map(value => (value === null ? null : Number(value))),
        backgroundColor: categoryColour(series.category),
        borderColor: colour('--paper'),
        borderWidth: { right: 1 },
        borderSkipped: false,
        maxBarThickness: 30,
      })),
      label: (chart, meta, i) => (meta.index === last ? { at: totals[i], text: says[i] } : null),
    };
  },

  grouped(data, format) {
    const values = data.series.map(series => series.values.map(value => (value === null ? null : Number(value))));
    return {
      options: base(data, format, { stacked: false, legend: data.series.length > 1, widest: longest(values.flat().map(value => (value === null ? 'unknown' : format(value)))) }),
      datasets: data.series.map((series, i) => ({ label: series.name, data: values[i], backgroundColor: colour(SERIES_TOKENS[i % SERIES_TOKENS.length]), maxBarThickness: 18 })),
      label: (chart, meta, i) => {
        const value = values[meta.index][i];
        return value === null ? { at: 0, text: 'unknown' } : { at: value, text: format(value) };
      },
    };
  },

  // Bars stand, a month each; the series without a category is a line over them.
  months(data, format) {
    const options = base(data, format, { stacked: true, legend: true, widest: 0 });
    const { x: amounts, y: names } = options.scales;
    options.indexAxis = 'x';
    options.scales = { x: { ...names, ticks: { color: colour('--ink'), maxRotation: 0, callback(value) { return wrap(this.getLabelForValue(value), 4); } } }, y: amounts };
    options.plugins.tooltip.callbacks.label = item => `${item.dataset.label}: ${format(item.parsed.y)}`;
    const shown = data.series.filter(series => series.values.some(value => value === null || Number(value) !== 0));
    return {
      options,
      datasets: shown.map(series => {
        const values = series.values.map(value => (value === null ? null : Number(value)));
        if (series.category) return { label: series.name, data: values, order: 1, ...fill(series, shown), maxBarThickness: 40 };
        return { type: 'line', label: series.name, data: values, order: 0, borderColor: colour('--ink'), backgroundColor: colour('--ink'), borderWidth: 1.5, pointRadius: 2.5 };
      }),
      label: () => null,
    };
  },

  waterfall(data, format) {
    const bars = data.steps.map(step => (step.total === undefined ? [Number(step.from), Number(step.to)] : [0, Number(step.total)]));
    const signed = data.steps.map((step, i) => {
      const change = bars[i][1] - bars[i][0];
      if (step.total !== undefined) return format(bars[i][1]);
      return (change < 0 ? '− ' : '+ ') + format(Math.abs(change));
    });
    const options = base(data, format, { stacked: false, legend: false, widest: longest(signed) });
    options.plugins.tooltip.callbacks.label = item => signed[item.dataIndex];
    return {
      options,
      datasets: [{
        label: 'Cost',
        data: bars,
        backgroundColor: data.steps.map(step => (step.total === undefined ? categoryColour(step.category ?? 'other') : colour('--ink'))),
        borderSkipped: false,
        minBarLength: 2,
        maxBarThickness: 22,
      }],
      label: (chart, meta, i) => ({ at: Math.max(...bars[i]), text: signed[i] }),
    };
  },

  lines(data, format) {
    const soft = colour('--soft');
    const percent = value => `${value} %`;
    const options = base(data, format, { stacked: false, legend: true, widest: 0 });
    options.indexAxis = 'x';
    options.scales = {
      x: { type: 'linear', min: 0, max: 100, border: { color: colour('--ink') }, grid: { display: false }, ticks: { color: soft, stepSize: 20, callback: percent } },
      y: { beginAtZero: true, border: { display: false }, grid: { color: colour('--rule') }, ticks: { color: soft, maxTicksLimit: 6, callback: tickFormatter(data) } },
    };
    options.plugins.tooltip.callbacks = { title: items => percent(items[0].parsed.x), label: item => `${item.dataset.label}: ${format(item.parsed.y)}` };
    const lines = data.series.map((series, i) => ({
      label: series.name,
      data: series.values.map((value, at) => ({ x: Number(data.labels[at]), y: Number(value) })),
      borderColor: colour(SERIES_TOKENS[i]),
      backgroundColor: colour(SERIES_TOKENS[i]),
      borderDash: i === 0 ? [] : [6, 4],
      borderWidth: 2,
      pointRadius: 0,
      pointHitRadius: 8,
    }));
    const ink = colour('--ink');
    const mark = { label: data.mark.name, data: [{ x: Number(data.mark.at), y: Number(data.mark.value) }], showLine: false, order: -1, pointRadius: 6, borderColor: ink, backgroundColor: ink };
    return { type: 'line', options, datasets: [...lines, mark], label: () => null };
  },
};

// On paper a chart keeps the size given: a responsive one would clear itself at the new layout and not be drawn again in time.
function draw(canvas, size) {
  const data = JSON.parse(canvas.dataset.chart);
  const format = formatter(data);
  const { type = 'bar', options, datasets, label } = kinds[data.kind](data, format);
  if (size) Object.assign(options, { responsive: false, animation: false });
  drawn.get(canvas)?.destroy();
  canvas.setAttribute('role', 'img');
  canvas.setAttribute('aria-label', canvas.dataset.label ?? '');
  const names = data.labels ?? data.steps.map(step => step.name);
  const chart = new Chart(canvas, { type, data: { labels: names, datasets }, options, plugins: [labels(label)] });
  if (size) chart.resize(size.width, size.height);
  drawn.set(canvas, chart);
}

function drawAll() {
  Chart.defaults.font.family = getComputedStyle(document.body).fontFamily;
  for (const [canvas, chart] of drawn) {
    if (canvas.isConnected) continue;
    chart.destroy();
    drawn.delete(canvas);
  }
  document.querySelectorAll('canvas[data-chart]').forEach(canvas => draw(canvas));
}

// Paper is light, whatever the screen is.
function beforePrint() {
  document.documentElement.style.colorScheme = 'light';
  const sizes = [...drawn.keys()].map(canvas => [canvas, canvas.parentElement.getBoundingClientRect()]);
  sizes.forEach(([canvas, size]) => draw(canvas, size));
}

function afterPrint() {
  document.documentElement.style.colorScheme = '';
  drawAll();
}

drawAll();
dark.addEventListener('change', drawAll);
window.addEventListener('beforeprint', beforePrint);
window.addEventListener('afterprint', afterPrint);
document.addEventListener('htmx:afterSettle', event => {
  if (event.detail.elt.querySelector?.('canvas[data-chart]') || event.detail.elt.matches?.('canvas[data-chart]')) drawAll();
});
