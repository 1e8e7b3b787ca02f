// What plain HTML cannot do by itself. Every page works without this file.

// ---- Buttons that need a script are hidden in the HTML ------------------------------------------------------------

const COPIED_FOR = 2000;

function revealScripted(root) {
  root.querySelectorAll('[data-print][hidden], [data-copy][hidden]').forEach(button => { button.hidden = false; });
}

async function copy(button) {
  const text = new URL(button.dataset.copy || location.href, location.href).href;
  const label = button.textContent;
  try {
    await navigator.clipboard.writeText(text);
    button.textContent = 'Copied';
  } catch {
    window.prompt(label, text); // no clipboard outside HTTPS
  }
  setTimeout(() => { button.textContent = label; }, COPIED_FOR);
}

document.addEventListener('click', event => {
  const button = event.target.closest?.('[data-print], [data-copy]');
  if (button?.hasAttribute('data-print')) window.print();
  else if (button) copy(button);
});

// ---- Unsaved changes: <form data-guard>, a visible [data-status] inside it ------------------------------------------

let leaving = false; // a form is on its way to the server

function changed(field) {
  if (!field.name || field.type === 'hidden' || field.disabled) return false;
  if (field.type === 'checkbox' || field.type === 'radio') return field.checked !== field.defaultChecked;
  if (field.tagName === 'SELECT') {
    const options = [...field.options];
    const initial = options.find(option => option.defaultSelected) ?? options.find(option => !option.disabled);
    return field.selectedOptions[0] !== initial;
  }
  return 'defaultValue' in field && field.value !== field.defaultValue;
}

function dirty(form) {
  return form.matches('[data-dirty=true]') || form.querySelector('[data-dirty=true]') !== null || [...form.elements].some(changed);
}

function showStatus() {
  for (const form of document.querySelectorAll('form[data-guard]')) {
    const status = form.querySelector('[data-status]');
    const hide = !dirty(form);
    if (status && status.hidden !== hide) status.hidden = hide;
  }
}

document.addEventListener('input', showStatus);
document.addEventListener('change', showStatus);

window.addEventListener('beforeunload', event => {
  if (leaving || ![...document.querySelectorAll('form[data-guard]')].some(dirty)) return;
  event.preventDefault();
  event.returnValue = ''; // for browsers that do not yet ask on preventDefault alone
});

// ---- Double submit ------------------------------------------------------------------------------------------------

const SENT_FOR = 15000; // after this a stuck request may be sent again

function press(button) {
  if (!button) return;
  button.dataset.pressed = 'true';
  button.disabled = true;
}

function release(form) {
  delete form.dataset.sent;
  leaving = false;
  form.querySelectorAll('[data-pressed]').forEach(button => {
    button.disabled = false;
    delete button.dataset.pressed;
  });
}

document.addEventListener('submit', event => {
  const form = event.target;
  if (form.dataset.sent) {
    event.preventDefault();
    return;
  }
  leaving = form.matches('[data-guard]');
  if (event.defaultPrevented || form.method === 'dialog') return; // htmx sends it; see below
  form.dataset.sent = 'true';
  setTimeout(press, 0, event.submitter); // once the browser has taken the button's name and value
  setTimeout(release, SENT_FOR, form);
});

window.addEventListener('pageshow', event => {
  if (event.persisted) document.querySelectorAll('form[data-sent]').forEach(release);
});

// ---- Keys in the scenario editor: <form data-editor>, one .stage for each line ---------------------------------------

const onFocus = new WeakMap();

const isText = field => field.tagName === 'INPUT' && !['checkbox', 'radio', 'button', 'submit'].includes(field.type);

document.addEventListener('focusin', event => {
  const field = event.target;
  if (field.form?.matches('[data-editor]')) onFocus.set(field, field.type === 'checkbox' ? field.checked : field.value);
});

function restore(field) {
  if (onFocus.has(field)) {
    const before = onFocus.get(field);
    const key = field.type === 'checkbox' ? 'checked' : 'value';
    if (field[key] !== before) {
      field[key] = before;
      field.dispatchEvent(new Event('input', { bubbles: true }));
      field.dispatchEvent(new Event('change', { bubbles: true }));
    }
  }
  field.blur();
}

// The same field of the next stage, upwards or downwards, that has one.
function neighbour(field, step) {
  const suffix = field.name.slice(field.name.lastIndexOf('.'));
  const column = [...field.form.elements].filter(other => other.name?.endsWith(suffix) && isText(other) && other.offsetParent);
  return column[column.indexOf(field) + step];
}

function editorKey(event, field) {
  const stage = field.closest('.stage');
  if (event.key === 'Escape') {
    restore(field);
  } else if (event.key === 'Enter' && stage && isText(field)) {
    event.preventDefault(); // or the browser presses Save
    stage.querySelector('button[value^="after:"]')?.click();
  } else if ((event.key === 'ArrowUp' || event.key === 'ArrowDown') && stage && field.inputMode && isText(field)) {
    const target = neighbour(field, event.key === 'ArrowUp' ? -1 : 1);
    if (!target) return;
    event.preventDefault();
    target.focus();
    target.select();
  }
}

document.addEventListener('keydown', event => {
  if (event.isComposing) return;
  if ((event.ctrlKey || event.metaKey) && !event.altKey && !event.shiftKey && event.key?.toLowerCase() === 's') {
    const form = event.target.form ?? document.querySelector('form[data-guard]');
    if (!form?.matches('[data-guard]')) return;
    event.preventDefault();
    form.querySelector('button[value=save]').click();
  } else if (!event.ctrlKey && !event.metaKey && !event.altKey && event.target.form?.matches('[data-editor]')
      && event.target.matches('input, select, textarea')) {
    editorKey(event, event.target);
  }
});

// ---- Focus: the server marks a new line, or the list of errors, with data-focus --------------------------------------

function focusMarked(root) {
  const marked = root.querySelector('[data-focus]');
  if (!marked) return;
  marked.removeAttribute('data-focus');
  const field = marked.matches('input, select, textarea, [tabindex]') ? marked
    : marked.querySelector('.fields :is(input, select, textarea):not([type=hidden])');
  field?.focus();
  if (field && isText(field)) field.select();
}

// ---- Contact sheet: <figure data-contact='{"takes":700,"selects":55}'>, one tile for each take -----------------------

const MOST_TILES = 720;
const COLUMNS = 36;
const TILE = { width: 8, height: 5, gap: 2 };

// 1, 2, 5, 10, 20, 50 …: the least that keeps the sheet within its tiles.
function takesPerTile(takes) {
  for (let power = 1; ; power *= 10) {
    for (const step of [1, 2, 5]) if (takes <= step * power * MOST_TILES) return step * power;
  }
}

function tiles(from, to) {
  let path = '';
  for (let i = from; i < to; i++) {
    const x = (i % COLUMNS) * (TILE.width + TILE.gap);
    const y = Math.floor(i / COLUMNS) * (TILE.height + TILE.gap);
    path += `M${x} ${y}h${TILE.width}v${TILE.height}h-${TILE.width}z`;
  }
  return path;
}

function svg(name, attributes) {
  const element = document.createElementNS('http://www.w3.org/2000/svg', name);
  for (const [key, value] of Object.entries(attributes)) element.setAttribute(key, value);
  return element;
}

function drawContact(figure) {
  const { takes, selects } = JSON.parse(figure.dataset.contact);
  figure.querySelectorAll('svg, [data-tile]').forEach(old => old.remove());
  if (!(takes > 0)) return;
  const each = takesPerTile(takes);
  const all = Math.ceil(takes / each);
  const used = selects > 0 ? Math.min(all, Math.max(1, Math.round(selects / each))) : 0;
  const width = COLUMNS * (TILE.width + TILE.gap) - TILE.gap;
  const height = Math.ceil(all / COLUMNS) * (TILE.height + TILE.gap) - TILE.gap;
  const sheet = svg('svg', { viewBox: `0 0 ${width} ${height}`, 'aria-hidden': 'true' });
  sheet.append(svg('path', { class: 'used', d: tiles(0, used) }), svg('path', { class: 'takes', d: tiles(used, all) }));
  figure.prepend(sheet);
  if (each > 1) {
    const text = document.createElement('span');
    text.dataset.tile = each;
    text.textContent = ` One tile stands for ${each.toLocaleString('en')} takes.`;
    figure.querySelector('figcaption')?.append(text);
  }
}

// ---- Long lists, fetched once the page is shown: <select data-options="address of its groups of options"> ------------

const lists = new Map(); // address → its groups, on their way or here

function list(address) {
  if (!lists.has(address)) {
    lists.set(address, fetch(address).then(answer => answer.ok ? answer.text() : Promise.reject(new Error(address))));
  }
  return lists.get(address);
}

async function fill(select) {
  const address = select.dataset.options;
  const saved = [...select.options].find(option => option.defaultSelected)?.value;
  try {
    const groups = await list(address);
    const chosen = select.value;
    const before = select.querySelectorAll('optgroup'); // at least one, where the list has its place
    before[0].insertAdjacentHTML('beforebegin', groups);
    before.forEach(group => group.remove());
    [...select.options].find(option => option.value === saved)?.setAttribute('selected', '');
    select.value = chosen;
    select.removeAttribute('data-options');
  } catch {
    lists.delete(address); // asked again when the list gets the focus
  }
}

document.addEventListener('focusin', event => {
  if (event.target.matches('select[data-options]')) fill(event.target);
});

// ---- What was typed before htmx was there, or kept by the browser over a reload ------------------------------------

function answerTyped(form) {
  if ([...form.elements].some(changed)) form.dispatchEvent(new Event('input', { bubbles: true }));
}

// ---- htmx on pages with a chart, fetched when somebody turns to a form: <meta name="htmx-later" content="its address"> ----

function fetchHtmx(event) {
  const form = event.target.closest?.('form[hx-get]');
  if (!form) return;
  removeEventListener('focusin', fetchHtmx);
  removeEventListener('pointerdown', fetchHtmx);
  const script = document.createElement('script');
  script.src = document.querySelector('meta[name=htmx-later]').content;
  script.addEventListener('load', () => answerTyped(form));
  document.head.append(script);
}

function listenForForms() {
  addEventListener('focusin', fetchHtmx);
  addEventListener('pointerdown', fetchHtmx);
}

if (document.querySelector('meta[name=htmx-later]')) { // htmx starts by itself only in a page that is complete
  if (document.readyState === 'complete') listenForForms();
  else addEventListener('load', listenForForms);
} else {
  addEventListener('load', () => document.querySelectorAll('form[hx-get], form[hx-post]').forEach(answerTyped));
}

// ---- At load, and after each htmx swap: open details stay open, what is new is drawn and focused --------------------

const open = new Map(); // id of a <details> that somebody opened or closed → open?

document.addEventListener('toggle', event => {
  if (event.target.id) open.set(event.target.id, event.target.open);
}, true);

// A field is wrong as long as the error that describes it says something.
function showErrors() {
  for (const error of document.querySelectorAll('small.error[id]')) {
    const field = document.querySelector(`[aria-describedby~="${CSS.escape(error.id)}"]`);
    if (error.textContent.trim()) field?.setAttribute('aria-invalid', 'true');
    else field?.removeAttribute('aria-invalid');
  }
}

function ready(root) {
  root.querySelectorAll('details[id]').forEach(details => {
    if (open.has(details.id)) details.open = open.get(details.id);
  });
  root.querySelectorAll('[data-contact]').forEach(drawContact);
  revealScripted(root);
  root.querySelectorAll('select[data-options]').forEach(fill);
  showStatus();
  focusMarked(root);
}

const tab = document.querySelector('.tabs [aria-current]');
if (tab) tab.parentElement.scrollLeft = tab.offsetLeft - (tab.parentElement.clientWidth - tab.offsetWidth) / 2;

ready(document);
document.addEventListener('htmx:afterSettle', () => ready(document));
document.addEventListener('htmx:oobAfterSwap', showErrors);
document.addEventListener('htmx:beforeRequest', event => press(event.detail.requestConfig.triggeringEvent?.submitter));
document.addEventListener('htmx:afterRequest', event => {
  if (event.detail.elt.matches('form')) release(event.detail.elt);
  leaving = ['HX-Redirect', 'HX-Location', 'HX-Refresh'].some(name => event.detail.xhr?.getResponseHeader(name));
});
