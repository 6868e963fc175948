// The search page: shows what newsletterSearch finds. Everything from the index becomes text nodes, never markup.
(() => {
  'use strict';

  const parts = ['', '-status', '-results', '-more', '-retry', '-start']
    .map((name) => document.querySelector('#nl-search' + name));
  if (parts.includes(null)) return;

  const [form, status, list, more, retry, start] = parts;
  const words = form.dataset;
  const input = form.querySelector('input');
  const PASSAGES = 3;
  const BEFORE = 24;
  const SNIPPET = 90;
  // Each begins and ends where words do, in every script.
  const CLAUSE = /(?:\d[,:](?=\d)|[^\n\u3002\uff01\uff1f!?，；：、,;:()（）\u201c\u201d\u300c\u300d])+/g;
  const SENTENCE = /(?:\.(?!\s)|[^\n\u3002\uff01\uff1f!?.])+/g;
  const path = words.directory.match(/^(.*\/)?([^/]+)\.js$/);

  // A script that cannot be loaded has not brought its value, and so fails there.
  const index = newsletterSearch.open((name) => new Promise((resolve) => {
    const script = document.createElement('script');
    script.src = (path[1] || '') + name + '.js';
    script.onload = script.onerror = () => { script.remove(); resolve(); };
    document.head.append(script);
  }), path[2]);

  let current = null;
  let shown = 0;
  let about = 0;
  let turn = 0;

  function element(tag, className, ...children) {
    const node = document.createElement(tag);
    if (className) node.className = className;
    node.append(...children);
    return node;
  }

  const pause = (time) => new Promise((resolve) => { setTimeout(resolve, time); });

  // A part of a text with its marks.
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

  function snippet({ body, bodyMarks, at, sources, sourceMarks }) {
    if (!bodyMarks[0] && sourceMarks[0]) return marked(sources, sourceMarks, 0, Infinity);
    const text = body.replace(/\n/g, ' ');
    const first = bodyMarks.find((mark) => mark[0] >= at) || [0, 0];
    let from = Math.max(0, first[0] - BEFORE);
    let to = Math.min(text.length, Math.max(from + SNIPPET, first[1]));
    if (/[\udc00-\udfff]/.test(text[from])) from++;
    if (/[\udc00-\udfff]/.test(text[to])) to++;
    return [from ? '…' : '', ...marked(text, bodyMarks, from, to), text[to] ? '…' : ''];
  }

  // The clause around a hit, or else its sentence, which the browser scrolls to and marks where it knows text
  // fragments. It takes the first on the page, so the text must be there once, and not so short that the page's frame
  // may have it too. Every passage with the text has the hit as well.
  function fragment({ passages }, { body, bodyMarks, at }) {
    const all = passages.map(Object.values).join().toLowerCase();
    for (const part of bodyMarks[0] ? [CLAUSE, SENTENCE] : []) {
      const text = [...body.matchAll(part)].findLast((one) => one.index <= at)[0].trim();
      const code = encodeURIComponent(text).replace(/-/g, '%2D');
      if (code.length > 27 && all.split(text.toLowerCase()).length < 3) return ':~:text=' + code;
    }
    return '';
  }

  function passage(hit, found) {
    const link = element('a', '', ...marked(found.title || hit.title, found.titleMarks, 0, Infinity));
    const hash = encodeURIComponent(found.anchor) + fragment(hit, found);
    link.href = hit.url + (hash && '#' + hash);
    const item = element('li', '', link);
    if (found.body || found.sourceMarks[0]) item.append(element('p', '', ...snippet(found)));
    return item;
  }

  function result(hit) {
    const issue = element('a', '', hit.title);
    issue.href = hit.url;
    const passages = element('ul', '', ...hit.passages.slice(0, PASSAGES).map((found) => passage(hit, found)));
    const rest = hit.passages.length - PASSAGES;
    // Only where the title does not say it.
    const number = hit.number ? element('span', 'nl-number', hit.number) : '';
    const node = element('li', 'nl-result', element('h2', '', number, number && ' ', issue),
      facts(hit.date), passages);
    if (rest > 0) node.append(facts(fill(words.rest, rest)));
    return node;
  }

  // The style hides what is before the first element of such a line: no bare text.
  function facts(text) {
    return element('p', 'nl-meta', element('span', '', text));
  }

  function fill(text, number) {
    return text.replace('{0}', number.toLocaleString((document.documentElement.lang || 'en') + '-u-nu-latn'));
  }

  // The first estimate is shown until all is known: a count that changes with every ten is read as a mistake.
  function count() {
    if (current.left) return fill(words.about, about);
    return !shown ? words.none : shown === 1 ? words.one : fill(words.many, shown);
  }

  // Shows the next results, unless another query has begun in the meantime.
  async function show(mine) {
    const hits = await current.next();
    const nearest = hits.length || shown ? '' : await current.nearest();
    if (mine !== turn) return;
    if (!shown) {
      list.textContent = '';
      about = hits.length + current.left;
    }
    shown += hits.length;
    list.append(...hits.map(result));
    list.ariaBusy = 'false';
    more.hidden = !current.left;
    retry.hidden = true;
    status.textContent = count();
    if (nearest) {
      const link = element('a', '', nearest);
      link.href = '?q=' + encodeURIComponent(nearest);
      const [before, after] = words.nearest.split('{0}');
      status.append(element('br'), before, link, after);
    }
  }

  function guard(mine, promise) {
    promise.catch(() => {
      if (mine !== turn) return;
      // What is still shown answers an earlier query, unless more of the same was asked for.
      if (!shown) list.textContent = '';
      status.textContent = words.failed;
      list.ariaBusy = 'false';
      retry.hidden = false;
    });
  }

  function remember(query) {
    const address = location.pathname + (query ? '?q=' + encodeURIComponent(query) : '');
    // Some browsers refuse this for files.
    try { history.replaceState(null, '', address); } catch { return; }
  }

  // While somebody types, the index is read after a short rest and the texts after a longer one.
  async function search(mine, query, rest) {
    const [found] = await Promise.all([index.search(query), pause(rest)]);
    if (mine !== turn) return;
    current = found;
    await show(mine);
  }

  let asked = null;
  function ask(rest) {
    const query = input.value.trim();
    if (query === asked) return;
    asked = query;
    const mine = ++turn;
    shown = 0;
    remember(query);
    start.hidden = !!query;
    retry.hidden = more.hidden = true;
    if (query) {
      list.ariaBusy = 'true';
      if (!list.firstChild) status.textContent = words.searching;
      guard(mine, search(mine, query, rest));
    } else {
      list.textContent = status.textContent = '';
      list.ariaBusy = 'false';
      guard(mine, index.prepare());
    }
  }

  let timer = 0;
  function askSoon(event) {
    // While an input method composes, the text is not yet a query.
    if (event.isComposing) return;
    clearTimeout(timer);
    // What is on its way for the text as it was before is not wanted any more.
    if (input.value.trim() !== asked) {
      turn++;
      asked = null;
    }
    timer = setTimeout(ask, 150, 150);
  }

  input.addEventListener('input', askSoon);
  input.addEventListener('compositionend', askSoon);
  form.addEventListener('submit', (event) => {
    event.preventDefault();
    clearTimeout(timer);
    ask(0);
  });
  retry.addEventListener('click', () => {
    if (shown) {
      more.click();
      return;
    }
    asked = null;
    ask(0);
    input.focus();
  });
  more.addEventListener('click', () => {
    const next = list.children.length;
    const mine = turn;
    // Until they are there: the same would be shown twice, and what follows never.
    retry.hidden = more.hidden = true;
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
        ask(0);
      } else {
        input.focus();
      }
      event.preventDefault();
    }
  });

  form.hidden = false;
  // A field that was hidden takes no part in autofocus.
  if (document.activeElement === document.body) input.focus();
  input.value = new URLSearchParams(location.search).get('q') || input.value;
  ask(0);
})();
