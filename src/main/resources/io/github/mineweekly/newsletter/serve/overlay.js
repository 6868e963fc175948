// Is on the pages of a preview alone, never on a site that is built.
(function () {
  'use strict';
  var script = document.currentScript;
  var path = '/' + script.dataset.page;
  var place = 'newsletter-place:' + location.pathname;
  var state = {};
  var open = null;
  var source = null;

  function decoded(address) {
    try { return decodeURIComponent(address); } catch (e) { return address; }
  }

  // Where the reader stood: the last heading above the top of the window, and how far below it.
  function remember() {
    var above = '';
    var top = -Infinity;
    document.querySelectorAll('main [id]').forEach(function (one) {
      var y = one.getBoundingClientRect().top;
      var flows = !/fixed|sticky/.test(getComputedStyle(one).position);
      if (y <= 8 && y > top && flows && one.getClientRects().length > 0) { above = one.id; top = y; }
    });
    sessionStorage.setItem(place, JSON.stringify({id: above, top: top, y: window.scrollY}));
  }

  function recall() {
    var saved = sessionStorage.getItem(place);
    if (!saved) { return; }
    history.scrollRestoration = 'manual';
    var was = JSON.parse(saved);
    var element = was.id && document.getElementById(was.id);
    var y = element ? window.scrollY + element.getBoundingClientRect().top - was.top : was.y;
    window.scrollTo({top: y, behavior: 'instant'});
  }

  function element(name, className, text) {
    var made = document.createElement(name);
    if (className) { made.className = className; }
    if (text) { made.textContent = text; }
    return made;
  }

  var host = element('newsletter-overlay');
  var root = host.attachShadow({mode: 'open'});
  root.innerHTML = '<style>'
    + ':host{all:initial;position:fixed;z-index:2147483647;right:12px;bottom:12px;max-width:min(46rem,calc(100vw - 24px));'
    + 'font:14px/1.5 system-ui,sans-serif;color-scheme:dark}'
    + '*{box-sizing:border-box}'
    + '.bar{display:flex;gap:8px;justify-content:flex-end;flex-wrap:wrap}'
    + '.badge,button{border:0;border-radius:6px;padding:4px 10px;font:inherit;color:#fff;background:#4b5563}'
    + 'button{cursor:pointer}button:focus-visible{outline:2px solid #93c5fd;outline-offset:2px}'
    + '.error{background:#b42318}.warning{background:#8a5a00}.notice{background:#4b5563}.lost{background:#6b21a8}'
    + '.panel{margin-bottom:8px;max-height:60vh;overflow:auto;border-radius:8px;padding:4px 14px 10px;color:#f3f4f6;'
    + 'background:#111827;box-shadow:0 6px 30px #0008}'
    + '.problem{border-left:4px solid #6b7280;margin:10px 0;padding:0 0 0 10px;overflow-wrap:anywhere}'
    + '.problem.error{border-color:#f97066;background:none}.problem.warning{border-color:#fdb022;background:none}'
    + '.problem.notice{background:none}'
    + '.place,code{font-family:ui-monospace,monospace;font-size:13px}.place{color:#9ca3af}a{color:inherit}'
    + '.rule{color:#9ca3af}.help{color:#d1d5db}code{background:#1f2937;border-radius:4px;padding:1px 5px}'
    + 'code+button{padding:0 6px;font-size:12px;margin-left:4px}'
    + '@media print{:host{display:none}}'
    + '</style><div class="panel" part="panel" role="region" aria-label="Problems" hidden></div>'
    + '<div class="bar" role="status"></div>';
  var panel = root.querySelector('.panel');
  var bar = root.querySelector('.bar');

  // A text with commands between backquotes, each of which can be copied.
  function withCode(into, text) {
    text.split('`').forEach(function (part, i) {
      if (i % 2 === 0) { into.append(part); return; }
      into.append(element('code', '', part));
      if (/^mvn /.test(part)) {
        var copy = element('button', '', 'Copy');
        copy.addEventListener('click', function () {
          navigator.clipboard.writeText(part).then(function () { copy.textContent = 'Copied'; });
        });
        into.append(copy);
      }
    });
  }

  function problem(found) {
    var made = element('div', 'problem ' + found.severity);
    var first = element('div');
    var where = element('span', 'place');
    if (found.page && !found.own) {
      var link = element('a', '', found.place);
      link.href = '/' + found.page.split('/').map(encodeURIComponent).join('/');
      where.append(link);
    } else {
      where.textContent = found.place;
    }
    first.append(where, ' ', found.severity, ': ');
    withCode(first, found.message);
    first.append(' ', element('span', 'rule', '[' + found.rule + ']'));
    made.append(first);
    if (found.help) {
      var help = element('div', 'help');
      withCode(help, found.help);
      made.append(help);
    }
    return made;
  }

  function badges() {
    var unpublished = {};
    (state.unpublished || []).forEach(function (one) { unpublished['/' + one.page] = one; });
    document.querySelectorAll('a[href]').forEach(function (link) {
      var to = decoded(link.pathname);
      var one = link.origin === location.origin && to !== path && unpublished[to];
      if (one && link.textContent.trim() && !link.dataset.newsletterBadge) {
        link.dataset.newsletterBadge = 'true';
        var badge = element('small', '', words(one));
        badge.style.cssText = 'margin-inline-start:.5em;padding:0 .4em;border-radius:.4em;font-size:.75rem;background:#6b21a8;'
          + 'color:#fff;white-space:nowrap';
        link.append(badge);
      }
    });
    var own = unpublished[path];
    if (own) { bar.append(element('span', 'badge lost', words(own) + (own.draft ? '' : ': listed nowhere'))); }
  }

  function words(one) {
    return [one.hidden ? 'hidden' : '', one.draft ? 'draft' : ''].filter(Boolean).join(', ');
  }

  function show() {
    var found = state.problems || [];
    bar.textContent = '';
    panel.textContent = '';
    badges();
    if (state.failure) {
      var failure = element('div', 'problem error');
      withCode(failure, state.failure);
      panel.append(failure, element('div', 'help', 'What is shown is what could be made last.'));
    }
    found.forEach(function (one) { panel.append(problem(one)); });
    if (state.more) { panel.append(element('div', 'help', 'and ' + state.more + ' more; the terminal has all')); }
    if (state.fix) {
      var fix = element('div', 'help');
      withCode(fix, 'All safe fixes: `' + state.fix + '`');
      panel.append(fix);
    }
    if (!state.failure && found.length === 0) { panel.hidden = true; open = null; return; }
    var worst = state.failure ? 'error' : worstOf(found);
    var toggle = element('button', worst, state.failure ? 'This page is not up to date' : state.sentence);
    var wanted = open === null ? Boolean(state.failure) || found.some(mustBeSeen) : open;
    panel.hidden = !wanted;
    toggle.setAttribute('aria-expanded', String(wanted));
    toggle.addEventListener('click', function () {
      open = panel.hidden;
      panel.hidden = !open;
      toggle.setAttribute('aria-expanded', String(open));
    });
    bar.append(toggle);
  }

  function worstOf(found) {
    return ['error', 'warning'].find(function (severity) {
      return found.some(function (one) { return one.severity === severity; });
    }) || 'notice';
  }

  // An error anywhere stops the build; a warning matters to who writes the very page.
  function mustBeSeen(found) {
    return found.severity === 'error' || (found.own && found.severity === 'warning');
  }

  function listen() {
    if (source) { return; }
    source = new EventSource('/_newsletter/events?page=' + encodeURIComponent(path)
      + '&hash=' + script.dataset.hash);
    source.addEventListener('reload', function () {
      remember();
      location.reload();
    });
    source.addEventListener('state', function (event) {
      state = JSON.parse(event.data);
      show();
    });
    source.addEventListener('error', function () {
      bar.textContent = '';
      bar.append(element('span', 'badge lost', 'The preview has ended'));
    });
  }

  // A browser has few connections to one host, and a tab that nobody sees needs none.
  function leave() {
    if (source) { source.close(); source = null; }
  }

  document.body.append(host);
  recall();
  window.addEventListener('load', function () {
    recall();
    sessionStorage.removeItem(place);
  });
  document.addEventListener('visibilitychange', function () {
    if (document.hidden) { leave(); } else { listen(); }
  });
  window.addEventListener('pagehide', leave);
  window.addEventListener('pageshow', function () { if (!document.hidden) { listen(); } });
  if (!document.hidden) { listen(); }
})();
