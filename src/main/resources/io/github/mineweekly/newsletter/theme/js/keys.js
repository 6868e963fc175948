// j and k walk the items, [ and ] the issues, / goes to the search; off in fields, and for good by the button.
const keys = one('.nl-keys button');
const keysOn = () => keep('nl-keys') !== 'off';
if (keys) {
  const showKeys = () => {
    keys.textContent = keys.dataset[keysOn() ? 'off' : 'on'];
  };
  keys.addEventListener('click', () => {
    keep('nl-keys', keysOn() ? 'off' : 'on');
    showKeys();
  });
  showKeys();
}
// From where the focus is, as long as it is in sight, so that a page too short to scroll is walked as well.
const step = (by) => {
  const items = all('.nl-item, :has(> .nl-entry), .nl-rows > li, .nl-finds > li, .nl-section > .nl-head');
  const line = parseFloat(getComputedStyle(document.documentElement).scrollPaddingTop) || 72;
  const tops = items.map((item) => {
    return item.getBoundingClientRect().top - line - parseFloat(getComputedStyle(item).scrollMarginTop);
  });
  let next = items.findIndex((item) => item.contains(document.activeElement));
  if (next >= 0 && tops[next] > -line && tops[next] < innerHeight - line) next += by;
  else next = by > 0 ? tops.findIndex((top) => top > 4) : tops.findLastIndex((top) => top < -4);
  if (!items[next]) return;
  items[next].scrollIntoView();
  const link = items[next].querySelector('a');
  if (link) link.focus({ preventScroll: true });
};
const go = (selector) => {
  const link = one(selector);
  if (link) location.href = link.href;
};
const commands = {
  j: () => step(1),
  k: () => step(-1),
  '[': () => go('.nl-neighbours [rel=prev]'),
  ']': () => go('.nl-neighbours [rel=next]'),
  '/': () => {
    const field = one('main input[type=search]');
    if (field) field.focus();
    else go('.nl-bar [rel=search]');
  },
};
addEventListener('keydown', (event) => {
  const command = commands[event.key];
  const typing = event.target.closest('input, textarea, select, [contenteditable]');
  if (!command || typing || event.ctrlKey || event.metaKey || event.altKey || event.isComposing || !keysOn()) return;
  event.preventDefault();
  command();
});
