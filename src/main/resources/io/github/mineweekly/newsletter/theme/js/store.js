// A browser may refuse storage, as from a file or with cookies off: then nothing is kept and all else works.
const keep = (key, value) => {
  try {
    if (value === undefined) return localStorage.getItem(key);
    localStorage.setItem(key, value);
  } catch (refused) {}
  return null;
};
const one = (selector) => document.querySelector(selector);
const all = (selector) => [...document.querySelectorAll(selector)];
