// Reads the search index. The files of the index are scripts that call newsletterSearch(name, value); how they are
// loaded is up to the caller of newsletterSearch.open, so that this part runs without a page too.
var newsletterSearch = (() => {
  'use strict';

  const PAGE = 10;
  const MOST_TEXTS = 16;
  const LONGEST_QUERY = 120;
  const MOST_TERMS = 12;
  // The same cut as in Words.java.
  const UNSPACED =
    '\\u3005-\\u3007\\u3021-\\u3029\\u3031-\\u3035\\u303b\\u303c\\u3041-\\u3096\\u309d-\\u309f\\u30a1-\\u30fa' +
    '\\u30fc-\\u312f\\u31a0-\\u31bf\\u31f0-\\u31ff\\u3400-\\u4dbf\\u4e00-\\u9fff\\uac00-\\ud7a3\\uf900-\\ufaff' +
    '\\u{1b000}-\\u{1b16f}\\u{20000}-\\u{3ffff}';
  const RUN = new RegExp(
    '[' + UNSPACED + ']+|[A-Za-z]#|(?:(?![' + UNSPACED + '])[\\p{L}\\p{N}\\p{M}])+(?:\\+\\+)?', 'gu');
  const IS_UNSPACED = new RegExp('^[' + UNSPACED + ']', 'u');
  const IS_WORD = /^[\p{L}\p{N}\p{M}]/u;
  const ENTRY = /,([^:]+):([\w-]+)|\.([^])([\w-]+)/gu;
  // A character with its marks, which NFKC may join.
  const CLUSTER = /[^][\p{M}\uff9e\uff9f]*/gu;

  // Without regard to where a word ends, which small letters do not have in common.
  function lower(text) {
    return text.toLowerCase().replace(/\u03c2/g, '\u03c3');
  }

  // The query's parts, each a list of terms that follow each other.
  function parse(query) {
    const text = Array.from(lower(query.normalize('NFKC'))).slice(0, LONGEST_QUERY).join('');
    const parts = text.match(/["\u201c\u201d\u300c\u300d][^"\u201c\u201d\u300c\u300d]+|[^\s"\u201c\u201d\u300c\u300d]+/gu) || [];
    return parts.map((part) => part.match(RUN) || []).filter((part) => part.length);
  }

  // What must stand in the index: terms, each whole or as a beginning, with the character that follows if known.
  function plan(parts) {
    const terms = new Map();
    const add = (term, open, next) => terms.set(term + (open ? '*' : '') + (next || ''), { term, open, next });
    for (const part of parts) {
      part.forEach((term, i) => {
        const next = part[i + 1];
        const characters = Array.from(term);
        const end = characters.length - 2;
        if (!IS_UNSPACED.test(term) || end < 0) {
          // Where another word follows in the same part, this one ends here.
          add(term, !next, next);
          return;
        }
        // Long runs are covered by every second pair: half the shards, and the text decides anyway.
        const step = characters.length > 4 ? 2 : 1;
        for (let at = 0; at < end; at += step) add(characters[at] + characters[at + 1], false, characters[at + 2]);
        add(characters[end] + characters[end + 1], false, next);
      });
    }
    return [...terms.values()].slice(0, MOST_TERMS);
  }

  // A regular expression for one part; what stands between its terms may be a blank or a mark.
  function pattern(part) {
    const terms = part.map((term) => term.replace(/\+/g, '\\+'));
    return new RegExp(terms.join('[^\\p{L}\\p{N}\\n]{0,3}'), 'gu');
  }

  // A text as queries see it, with the place of each unit in the original and where words begin.
  function fold(text) {
    const at = [];
    const begins = [];
    let folded = '';
    let before = '';
    for (const cluster of text.matchAll(CLUSTER)) {
      const normal = cluster[0].normalize('NFKC');
      const small = lower(normal);
      const begin = IS_UNSPACED.test(normal) || IS_UNSPACED.test(before) || !IS_WORD.test(before) ||
        (/\p{Ll}\p{M}*$/u.test(before) && /^\p{Lu}/u.test(normal));
      for (let i = 0; i < small.length; i++) {
        at.push(cluster.index);
        // One character may stand for several, as in \u3231.
        begins.push(i > 0 || begin);
      }
      folded += small;
      before = normal;
    }
    at.push(text.length);
    return { folded, at, begins };
  }

  // Where the parts stand in a text, in order and apart from each other; null for a part that does not.
  function find(text, patterns) {
    const { folded, at, begins } = fold(text);
    return patterns.map((expression) => {
      const found = [];
      for (const match of folded.matchAll(expression)) {
        if (begins[match.index]) found.push([at[match.index], at[match.index + match[0].length]]);
      }
      return found.length ? found : null;
    });
  }

  function merge(places) {
    const merged = [];
    for (const place of places.flat().sort((a, b) => a[0] - b[0] || b[1] - a[1])) {
      const last = merged[merged.length - 1];
      if (last && place[0] <= last[1]) last[1] = Math.max(last[1], place[1]);
      else merged.push(place.slice());
    }
    return merged;
  }

  // The issue as a result, or null if a part of the query stands nowhere in it.
  function hit(text, patterns) {
    const seen = patterns.map(() => false);
    const passages = [];
    for (const [anchor, title, body] of text.passages) {
      const inTitle = find(title, patterns);
      const inBody = find(body, patterns);
      let score = 0;
      patterns.forEach((_, i) => {
        if (inTitle[i] || inBody[i]) seen[i] = true;
        score += (inTitle[i] ? 3 : 0) + (inBody[i] ? 2 : 0);
      });
      if (score) {
        passages.push({ anchor, title, body, score,
          titleMarks: merge(inTitle.filter(Boolean)), bodyMarks: merge(inBody.filter(Boolean)) });
      }
    }
    if (!seen.every(Boolean)) return null;
    passages.sort((a, b) => b.score - a.score);
    return { url: text.url, title: text.title, number: text.number, date: text.date, passages };
  }

  // Numbers from the digits of Bits.java.
  class Bits {
    constructor(digits, text) {
      Object.assign(this, { digits, text, at: 0, digit: 0, left: 0 });
    }

    read(count) {
      let value = 0;
      for (; count > 0; count--) {
        if (!this.left) {
          this.digit = this.digits.get(this.text[this.at++]);
          this.left = 6;
        }
        value = value * 2 + (this.digit >> --this.left & 1);
      }
      return value;
    }

    gamma() {
      let behind = 0;
      while (!this.read(1)) behind++;
      return 2 ** behind + this.read(behind);
    }

    rice(low) {
      let high = 0;
      while (this.read(1)) high++;
      return high * 2 ** low + this.read(low);
    }
  }

  function lowBits(count, sum) {
    let low = 0;
    while (count && count * 2 ** (low + 1) <= sum) low++;
    return low;
  }

  // Adds the issues of one list, as Postings.java writes it. Common terms tell which characters may follow them.
  function list(bits, documents, add) {
    const size = bits.gamma();
    const low = lowBits(size, documents);
    let number = -1;
    for (let i = 0; i < size; i++) {
      number += bits.rice(low) + 1;
      const flags = bits.read(1) ? (bits.read(1) ? [1, 3][bits.read(1)] : 2) : 0;
      add(number, flags, size > 16 ? (bits.read(1) ? bits.read(16) : 1 << bits.read(4)) : -1);
    }
  }

  // Reads a shard, as ShardText.java writes it, and gives issues, flags and followers of each wanted term.
  function scan(text, digits, documents, wants, add) {
    for (const [, word, ofWord, head, ofGroup] of text.matchAll(ENTRY)) {
      if (word) {
        if (wants(word)) list(new Bits(digits, ofWord), documents, add);
      } else if (wants(head, true)) {
        const bits = new Bits(digits, ofGroup);
        const give = (term) => list(bits, documents, wants(term) ? add : () => {});
        if (bits.read(1)) give(head);
        const pairs = bits.gamma() - 1;
        const low = lowBits(pairs, 0x7000);
        let second = 0x3000;
        for (let i = 0; i < pairs; i++) {
          second += bits.rice(low);
          give(head + String.fromCodePoint(second));
        }
      }
    }
  }

  const waiting = new Map();
  function receive(name, value) {
    const deliver = waiting.get(name);
    if (deliver) deliver(value);
  }

  // load(name) brings the script of that name to run and gives a promise that fails if it cannot;
  // directory is the name of the index's directory.
  receive.open = (load, directory) => {
    const loaded = new Map();
    function get(name) {
      if (!loaded.has(name)) {
        const value = new Promise((resolve, reject) => {
          waiting.set(name, resolve);
          load(name).then(() => reject(new Error(name)), reject);
        });
        value.catch(() => loaded.delete(name));
        loaded.set(name, value);
      }
      return loaded.get(name);
    }

    // The issues that hold a term, or any that begins with it, with their flags.
    async function postings(names, digits, { term, open, next }) {
      const first = names.first;
      let from = 0;
      while (from + 1 < first.length && first[from + 1] <= term) from++;
      let to = from;
      while (open && to + 1 < first.length && first[to + 1].startsWith(term)) to++;
      const shards = [];
      for (let i = from; i <= to && i < first.length; i++) shards.push(get('i' + i + '-' + names.shards[i]));
      const found = new Map();
      const group = next ? next.codePointAt(0) % 16 : 0;
      const wants = (key, head) => (head ? term.startsWith(key) : open ? key.startsWith(term) : key === term);
      for (const text of await Promise.all(shards)) {
        scan(text, digits, names.texts.length, wants, (number, flags, followers) => {
          if (!next || followers >> group & 1) found.set(number, found.get(number) | flags);
        });
      }
      return found;
    }

    // The issues that may match, best first: all terms in a heading, all often, then the newest.
    async function candidates(names, terms) {
      const digits = new Map(Array.from(names.digits, (c, i) => [c, i]));
      const lists = await Promise.all(terms.map((term) => postings(names, digits, term)));
      lists.sort((a, b) => a.size - b.size);
      const rows = [];
      for (const [number, flags] of lists[0]) {
        let common = flags;
        if (lists.every((list) => list.has(number) && ((common &= list.get(number)), true))) {
          rows.push({ number, common });
        }
      }
      rows.sort((a, b) => b.common - a.common || b.number - a.number);
      return rows.map((row) => row.number);
    }

    return {
      prepare: () => get(directory),
      // Gives { left, next() }: how many issues may still match, and the promise of some that do.
      async search(query) {
        const parts = parse(query);
        if (!parts.length) return { left: 0, next: async () => [] };
        const names = await get(directory);
        const numbers = await candidates(names, plan(parts));
        const patterns = parts.map(pattern);
        let done = 0;
        return {
          get left() { return numbers.length - done; },
          async next() {
            const hits = [];
            const end = done + MOST_TEXTS;
            while (!hits.length && done < Math.min(end, numbers.length)) {
              const some = numbers.slice(done, Math.min(end, done + PAGE));
              const texts = await Promise.all(some.map((number) => get('t' + number + '-' + names.texts[number])));
              done += some.length;
              hits.push(...texts.map((text) => hit(text, patterns)).filter(Boolean));
            }
            return hits;
          },
        };
      },
    };
  };
  return receive;
})();
