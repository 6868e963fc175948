// The switch goes round: as the system, light, dark.
const theme = one('.nl-theme');
if (theme) {
  const root = document.documentElement;
  const modes = ['system', 'light', 'dark'];
  const label = (mode) => {
    theme.title = theme.ariaLabel = theme.dataset[mode];
  };
  label(root.dataset.theme || 'system');
  theme.addEventListener('click', () => {
    const next = modes[(modes.indexOf(root.dataset.theme || 'system') + 1) % 3];
    if (next === 'system') delete root.dataset.theme;
    else root.dataset.theme = next;
    keep('nl-theme', next);
    label(next);
    say(theme.dataset[next]);
  });
}
