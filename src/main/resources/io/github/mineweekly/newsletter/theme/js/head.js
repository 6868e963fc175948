// Runs before the first paint, so that a reader's own theme never flashes up in the other one.
(function (root) {
  root.dataset.js = '';
  try {
    var theme = localStorage.getItem('nl-theme');
    if (theme === 'light' || theme === 'dark') root.dataset.theme = theme;
  } catch (refused) {}
  // A search page that is opened with a query waits for its results: what is there until then would move away.
  if (/[?&]q=[^&]/.test(location.search)) {
    root.dataset.asks = '';
    ['input', 'popstate'].forEach(function (kind) {
      addEventListener(kind, function () {
        delete root.dataset.asks;
      });
    });
  }
})(document.documentElement);
