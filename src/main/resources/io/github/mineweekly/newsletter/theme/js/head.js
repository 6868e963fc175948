// Runs before the first paint, so that a reader's own theme never flashes up in the other one.
(function (data) {
  data.js = '';
  try {
    var theme = localStorage.getItem('nl-theme');
    if (/^(light|dark)$/.test(theme)) data.theme = theme;
  } catch (refused) {}
  // A search page that is opened with a query waits for its results: what is there until then would move away.
  if (/q=[^&]/.test(location.search)) {
    data.q = '';
    oninput = function () {
      delete data.q;
    };
  }
})(document.documentElement.dataset);
