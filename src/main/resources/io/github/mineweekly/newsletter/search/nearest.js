// Loaded where a word of the query is in no issue: finds a word of the index that differs little from it.
(() => {
  'use strict';

  // By how many letters left out, added, changed or swapped two words differ.
  function distance(a, b) {
    let last = [];
    let row = Array.from({ length: b.length + 1 }, (_, j) => j);
    for (let i = 1; i <= a.length; i++) {
      const next = [i];
      for (let j = 1; j <= b.length; j++) {
        next[j] = Math.min(row[j] + 1, next[j - 1] + 1, row[j - 1] + (a[i - 1] !== b[j - 1]));
        if (a[i - 1] === b[j - 2] && a[i - 2] === b[j - 1]) next[j] = Math.min(next[j], last[j - 2] + 1);
      }
      [last, row] = [row, next];
    }
    return row[b.length];
  }

  // Gives the word and the nearest one, if there is one. Short words have too many neighbours.
  return (word, shards) => {
    let least = word.length > 7 ? 3 : word.length > 3 ? 2 : 0;
    let nearest = '';
    for (const [, other] of shards.join('').matchAll(/,([^:]+):/g)) {
      const steps = Math.abs(other.length - word.length) < least ? distance(word, other) : least;
      if (steps < least) {
        least = steps;
        nearest = other;
      }
    }
    return [word, nearest];
  };
})()
