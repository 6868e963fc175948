// Runs before the first paint, so that a reader's own theme never flashes up in the other one.
(function (root) {
  root.dataset.js = '';
  try {
    var theme = localStorage.getItem('nl-theme');
    if (theme === 'light' || theme === 'dark') root.dataset.theme = theme;
  } catch (refused) {}
})(document.documentElement);
