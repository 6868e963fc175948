// Marks in the outline the heading that the reader is at: the last one above the upper third of the window.
const outline = one('.nl-outline');
// As browsers look for it: as typed, or else decoded. Where a percent sign begins no escape, there is none.
const named = (hash) => {
  try {
    return document.getElementById(hash) || document.getElementById(decodeURIComponent(hash));
  } catch {}
};
if (outline) {
  const links = all('.nl-outline a');
  const targets = links.map((link) => named(link.hash.slice(1)));
  let current;
  let waiting;
  const mark = () => {
    waiting = false;
    const end = innerHeight + scrollY >= document.documentElement.scrollHeight - 2;
    const limit = end ? innerHeight : Math.max(96, innerHeight / 3);
    let at = links[0];
    targets.forEach((target, i) => {
      if (target && target.getBoundingClientRect().top <= limit) at = links[i];
    });
    if (at === current) return;
    if (current) current.ariaCurrent = null;
    current = at;
    at.ariaCurrent = 'location';
    reveal();
  };
  const reveal = () => {
    const top = current.getBoundingClientRect().top - outline.getBoundingClientRect().top;
    if (top < 48 || top > outline.clientHeight - 64) outline.scrollTop += top - outline.clientHeight / 2;
  };
  addEventListener('scroll', () => {
    if (!waiting) waiting = requestAnimationFrame(mark);
  }, { passive: true });
  outline.addEventListener('toggle', reveal);
  const close = () => outline.matches(':popover-open') && outline.hidePopover();
  outline.addEventListener('click', (event) => event.target.closest('a') && close());
  // A sheet that is open when the window grows would hang over the rail's place.
  matchMedia('(min-width: 1088px)').addEventListener('change', close);
  mark();
}
