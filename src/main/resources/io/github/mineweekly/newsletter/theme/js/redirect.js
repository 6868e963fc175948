// Leads on to the issue with what follows the old address: a link to a heading stays one.
(function (script) {
  location.replace(script.dataset.target + location.search + location.hash);
})(document.currentScript);
