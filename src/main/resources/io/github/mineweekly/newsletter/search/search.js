// The search page: shows what newsletterSearch finds. Everything from the index becomes text nodes, never markup.
(() => {
  'use strict';

  const form = document.getElementById('nl-search');
  const status = document.getElementById('nl-search-status');
  const list = document.getElementById('nl-search-results');
  const more = document.getElementById('nl-search-more');
  if (!form || !status || !list || !more) return;

  const words = form.dataset;
  const input = form.querySelector('input');
  const PASSAGES = 3;
  const BEFORE = 24;
  const SNIPPET = 90;
  const path = words.directory.match(/^(.*\/)?([^/]+)\.js$/);

  const index = newsletterSearch.open((name) => new Promise((resolve, reject) => {
    const script = document.createElement('script');
    script.src = (path[1] || '') + name + '.js';
    script.onload = () => { script.remove(); resolve(); };
    script.onerror = () => { script.remove(); reject(new Error(name)); };
    document.head.append(script);
  }), path[2]);

  let current = null;
  let shown = 0;
  let turn = 0;

  function element(tag, className, ...children) {
    const node = document.createElement(tag);
    if (className) node.className = className;
    node.append(...children);
    return node;
  }

  // A stretch of a text with its marks.
  function marked(text, marks, from, to) {
    const nodes = [];
    let at = from;
    for (const [start, end] of marks) {
      if (start < at || end > to) continue;
      nodes.push(text.slice(at, start), element('mark', '', text.slice(start, end)));
      at = end;
    }
    nodes.push(text.slice(at, to));
    return nodes;
  }

  function snippet({ body, bodyMarks }) {
    const text = body.replace(/\n/g, ' ');
    const first = bodyMarks.length ? bodyMarks[0] : [0, 0];
    let from = Math.max(0, first[0] - BEFORE);
    let to = Math.min(text.length, Math.max(from + SNIPPET, first[1]));
    if (/[\udc00-\udfff]/.test(text.charAt(from))) from++;
    if (/[\udc00-\udfff]/.test(text.charAt(to))) to++;
    return [from ? '…' : '', ...marked(text, bodyMarks, from, to), to < text.length ? '…' : ''];
  }

  function passage(hit, found) {
    const link = element('a', '', ...marked(found.title || hit.title, found.titleMarks, 0, Infinity));
    link.href = hit.url + (found.anchor ? '#' + encodeURIComponent(found.anchor) : '');
    const item = element('li', '', link);
    if (found.body) item.append(element('p', '', ...snippet(found)));
    return item;
  }

  function result(hit) {
    const issue = element('a', '', hit.title);
    issue.href = hit.url;
    const passages = element('ul', '', ...hit.passages.slice(0, PASSAGES).map((found) => passage(hit, found)));
    const rest = hit.passages.length - PASSAGES;
    const known = hit.number === undefined || hit.title.includes(hit.number);
    const number = known ? '' : element('span', 'nl-number', String(hit.number));
    const node = element('li', 'nl-result', element('h2', '', number, number && ' ', issue),
      element('p', 'nl-meta', hit.date), passages);
    if (rest > 0) node.append(element('p', 'nl-meta', fill(words.rest, rest)));
    return node;
  }

  function fill(text, number) {
    return text.replace('{0}', number.toLocaleString(document.documentElement.lang || undefined));
  }

  function count(number, left) {
    if (!number) return words.none;
    return left ? fill(words.about, number + left) : number === 1 ? words.one : fill(words.many, number);
  }

  // Shows the next results, unless another query has begun in the meantime.
  async function show(mine) {
    const hits = await current.next();
    if (mine !== turn) return;
    shown += hits.length;
    list.append(...hits.map(result));
    more.hidden = !current.left;
    status.textContent = count(shown, current.left);
  }

  function guard(mine, promise) {
    promise.catch(() => {
      if (mine === turn) status.textContent = words.failed;
    });
  }

  function remember(query) {
    const address = location.pathname + (query ? '?q=' + encodeURIComponent(query) : '');
    // Some browsers refuse this for files.
    try { history.replaceState(null, '', address); } catch { return; }
  }

  async function search(mine, query) {
    const found = await index.search(query);
    if (mine !== turn) return;
    current = found;
    shown = 0;
    list.textContent = '';
    await show(mine);
  }

  let asked = '';
  function ask() {
    const query = input.value.trim();
    if (query === asked) return;
    asked = query;
    const mine = ++turn;
    remember(query);
    if (query) {
      status.textContent = words.searching;
      guard(mine, search(mine, query));
    } else {
      list.textContent = status.textContent = '';
      more.hidden = true;
    }
  }

  let timer = 0;
  function askSoon(event) {
    // While an input method composes, the text is not yet a query.
    if (event.isComposing) return;
    clearTimeout(timer);
    timer = setTimeout(ask, 150);
  }

  input.addEventListener('input', askSoon);
  input.addEventListener('compositionend', askSoon);
  form.addEventListener('submit', (event) => {
    event.preventDefault();
    clearTimeout(timer);
    ask();
  });
  more.addEventListener('click', () => {
    const next = list.children.length;
    const mine = turn;
    guard(mine, show(mine).then(() => {
      const node = list.children[next];
      if (node && mine === turn) node.querySelector('a').focus();
    }));
  });

  // Arrows walk through the results, Escape leads back to the field and then empties it.
  document.addEventListener('keydown', (event) => {
    if (event.isComposing || event.altKey || event.ctrlKey || event.metaKey || event.shiftKey) return;
    const stops = [input, ...list.querySelectorAll('a')];
    const at = stops.indexOf(document.activeElement);
    if (at < 0) return;
    const step = { ArrowDown: 1, ArrowUp: -1 }[event.key];
    if (step && stops[at + step]) {
      stops[at + step].focus();
      event.preventDefault();
    } else if (event.key === 'Escape') {
      if (at === 0) {
        input.value = '';
        ask();
      } else {
        input.focus();
      }
      event.preventDefault();
    }
  });

  form.hidden = false;
  // A field that was hidden takes no part in autofocus.
  if (document.activeElement === document.body) input.focus();
  guard(turn, index.prepare());
  const query = new URLSearchParams(location.search).get('q');
  if (query) {
    input.value = query;
    ask();
  }
})();
