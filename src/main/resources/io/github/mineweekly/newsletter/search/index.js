// Reads the search index. The files of the index are scripts that call newsletterSearch(name, value); how they are
// loaded is up to the caller of newsletterSearch.open, so that this part runs without a page too.
var newsletterSearch = (() => {
  'use strict';

  const PAGE = 10;
  const MOST_TEXTS = 16;
  const LONGEST_QUERY = 120;
  const MOST_TERMS = 12;
  // The same cut as in Tokenizer.java.
  const UNSPACED =
    '\\u3005-\\u3007\\u3021-\\u3029\\u3031-\\u3035\\u303b\\u303c\\u3041-\\u3096\\u309d-\\u309f\\u30a1-\\u30fa' +
    '\\u30fc-\\u312f\\u31a0-\\u31bf\\u31f0-\\u31ff\\u3400-\\u4dbf\\u4e00-\\u9fff\\uac00-\\ud7a3\\uf900-\\ufaff' +
    '\\u{1b000}-\\u{1b16f}\\u{20000}-\\u{3ffff}';
  // Accents, and characters that nobody sees.
  const ACCENTS =
    /[\u00ad\u200b\u200e\u200f\u202a-\u202e\u2060-\u206f\ufeff\u0300-\u036f\u0591-\u05bd\u05bf-\u05c7\u064b-\u065f\u0670\u20d0-\u20ff\ufe00-\ufe0f]/g;
  // Each letter that is none with an accent, with what it is searched as.
  const APART = '\u00e6ae\u00f0d\u00f8o\u00feth\u00dfss\u0111d\u0127h\u0131i\u0142l\u0153oe';
  const NO = '(?![' + UNSPACED + '])';
  const RUN = new RegExp(
    '[' + UNSPACED + ']+|[A-Za-z]#|(?:' + NO + '\\p{N})+|(?:' + NO + '[\\p{L}\\p{M}])+(?:\\+\\+)?|' +
    '[\\u2600-\\u2b50\\u{1f1e6}-\\u{1ffff}]', 'gu');
  // Of letters or digits, but for scripts without spaces.
  const IS_WORD = new RegExp('^' + NO + '[\\p{L}\\p{N}]', 'u');
  const IS_LETTER = /^\p{L}/u;
  const ENTRY = /,([^:]+):([\w-]+)|\.([^])([\w-]+)/gu;
  // A character with its marks, which NFKC may join.
  const CLUSTER = /[^][\p{M}\uff9e\uff9f]*/gu;
  const PART = /(-?)(?:["\u201c\u201d\u300c\u300d]([^"\u201c\u201d\u300c\u300d]+)|([^\s"\u201c\u201d\u300c\u300d]+))/gu;
  const ISSUE = /^(?:#|no\.?|vol\.?|\u7b2c)?\s*(\d{1,6})\s*[\u671f\u53f7\u865f\u56de\ud638]?$/u;

  // NFKC without accents and strokes.
  function plain(text) {
    return text.normalize('NFKD').replace(ACCENTS, '').replace(/[\u00c6-\u0153\u1e9e]/g, (letter) =>
      (APART.match(letter.toLowerCase() + '(\\w+)') || [0, letter])[1]).normalize('NFC');
  }

  // Without regard to where a word ends, which small letters do not have in common.
  function lower(text) {
    return text.toLowerCase().replace(/\u03c2/g, '\u03c3');
  }

  // The query's parts, each a list of terms that follow each other: those that are wanted and those that are not.
  function parse(query) {
    const text = [...lower(plain(query))].slice(0, LONGEST_QUERY).join('');
    const parts = [[], []];
    // Not everyone separates thousands, as in `10,000`.
    for (const [, minus, quoted, bare] of text.replace(/\b(\d{1,3}),(?=\d{3}\b)/g, '$1').matchAll(PART)) {
      const part = (quoted || bare).match(RUN);
      // Options of a command, as `--no-cache` and `-p`, are words.
      if (part) parts[+/^-(?!-|[a-z]$)/.test(minus + bare)].push(part);
    }
    // Where nothing else is wanted, as in `-Xmx256m`, it is the word itself.
    return parts[0][0] ? parts : parts.reverse();
  }

  // What must be in the index for a part: terms, each whole or as a beginning, with the character that follows if it
  // is known, or else the one that follows where the query's parts are neighbours.
  function plan(part, near) {
    const terms = [];
    const add = (term, open, next, near) => terms.push({ term, open, next, near });
    part.forEach((term, i) => {
      const next = part[i + 1];
      const characters = [...term];
      const end = characters.length - 2;
      if (IS_WORD.test(term) || end < 0) {
        // Where another word follows in the same part, this one ends here.
        add(term, !next, next, near);
        return;
      }
      // Long runs are covered by every second pair: half the shards, and the text decides anyway.
      const step = end > 2 ? 2 : 1;
      for (let at = 0; at < end; at += step) add(characters[at] + characters[at + 1], false, characters[at + 2]);
      add(characters[end] + characters[end + 1], false, next, near);
    });
    return terms;
  }

  // A word as it is, or as two, as the index joins them.
  function word(term) {
    if (/^\d{4}/.test(term)) return term.replace(/\B/g, ',?');
    const ways = /^\p{Ll}{4}/u.test(term)
      ? [1, 2, 3, -3, -2, -1].map((at) => term.slice(0, at) + '[^\\p{L}\\p{N}\\n]' + term.slice(at)) : [];
    return '(?:' + [term, ...ways].join('|').replace(/\+/g, '\\+') + ')';
  }

  // A regular expression for one part; what is between its terms may be a space or a mark.
  function pattern(part) {
    return new RegExp(part.map(word).join('[^\\p{L}\\p{N}\\n]{0,3}'), 'gu');
  }

  // One for a part that must not be there, which is a whole word.
  function unwanted(part) {
    const end = IS_WORD.test(part[part.length - 1]) ? '(?![\\p{Ll}\\p{M}\\p{N}])' : '';
    return new RegExp(pattern(part).source + end, 'gu');
  }

  // A text as queries see it, with the character of the original that each unit is of and where words begin.
  function fold(text) {
    const at = [];
    const begins = [];
    let folded = '';
    let before = '';
    for (const cluster of text.matchAll(CLUSTER)) {
      const normal = plain(cluster[0]);
      const small = lower(normal);
      const begin = !IS_WORD.test(normal) || !IS_WORD.test(before) || IS_LETTER.test(normal) !== IS_LETTER.test(before) ||
        (/\p{Ll}$/u.test(before) && /^\p{Lu}/u.test(normal)) ||
        (/^\p{Lu}/u.test(before) && /^\p{Lu}\p{Ll}{2}/u.test(text.substr(cluster.index, 3)));
      for (let i = 0; i < small.length; i++) {
        at.push(cluster);
        // One character may represent several, as in \u3231; of letters, as in \u00df, only the first begins a word.
        begins.push(begin || (i && !IS_LETTER.test(normal)));
      }
      folded += small;
      before = normal;
    }
    return { folded, at, begins };
  }

  // Where the parts are in a text, in order and apart from each other; undefined for a part that is not.
  function find(text, patterns) {
    const { folded, at, begins } = fold(text);
    return patterns.map((expression) => {
      const found = [];
      for (const match of folded.matchAll(expression)) {
        const end = at[match.index + match[0].length - 1];
        if (begins[match.index]) found.push([at[match.index].index, end.index + end[0].length]);
      }
      return found[0] && found;
    });
  }

  function merge(places) {
    const merged = [];
    for (const place of places.filter(Boolean).flat().sort((a, b) => a[0] - b[0] || b[1] - a[1])) {
      const last = merged[merged.length - 1];
      if (last && place[0] <= last[1]) last[1] = Math.max(last[1], place[1]);
      else merged.push(place.slice());
    }
    return merged;
  }

  // How near the parts are to each other in a text, and where: 4 next to each other, 3 in one sentence, 2 in the text,
  // 0 not all there. The last of the patterns is all parts next to each other.
  function look(text, patterns) {
    const found = find(text, patterns);
    const phrase = found.pop();
    const marks = merge(found);
    const near = (level, at) => ({ found, marks, level, at });
    if (phrase) return near(4, phrase[0][0]);
    if (!found.every(Boolean)) return near(0, marks.length && marks[0][0]);
    const sentence = ([at]) => text.slice(0, at).split(/[\n\u3002\uff01\uff1f!?]|\. /).length;
    const sentences = found.map((places) => new Set(places.map(sentence)));
    const one = found[0].find((place) => sentences.every((set) => set.has(sentence(place))));
    return one ? near(3, one[0]) : near(2, marks[0][0]);
  }

  // The issue as a result, or null if a part of the query is nowhere in it or it holds what is not wanted.
  function hit(text, patterns, not) {
    const seen = new Set();
    const passages = [];
    for (const [anchor, title, body, sources = ''] of text.passages) {
      if (not.length && [title, body, sources].some((one) => find(one, not).some(Boolean))) return null;
      const looks = [title, body, sources].map((one) => look(one, patterns));
      const here = new Set();
      for (const { found } of looks) found.forEach((places, i) => places && here.add(i) && seen.add(i));
      if (!here.size) continue;
      const [head, main, from] = looks;
      const level = Math.max(here.size > patterns.length - 2 ? 2 : 0, ...looks.map((one) => one.level));
      // A phrase in the text comes before an item whose title has one of the words, this before a sentence.
      const score = 2 * level + (head.marks.length && 3) + (head.level && 3) + here.size / patterns.length;
      passages.push({ anchor, title, body, sources, score, at: main.at,
        titleMarks: head.marks, bodyMarks: main.marks, sourceMarks: from.marks });
    }
    if (seen.size < patterns.length - 1) return null;
    passages.sort((a, b) => b.score - a.score);
    return { ...text, passages, score: passages[0].score };
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
      let n = 0;
      while (!this.read(1)) n++;
      return 2 ** n + this.read(n);
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
  function list(bits, scale, add) {
    const size = bits.gamma();
    const low = lowBits(size, scale);
    let number = -1;
    for (let i = 0; i < size; i++) {
      number += bits.rice(low) + 1;
      const flags = bits.read(1) ? (bits.read(1) ? [1, 3][bits.read(1)] : 2) : 0;
      add(number, flags, size > 16 ? (bits.read(1) ? bits.read(16) : 1 << bits.read(4)) : -1);
    }
  }

  // Reads a shard, as ShardText.java writes it, and gives issues, flags and followers of each wanted term.
  function scan(text, digits, scale, wants, add) {
    for (const [, word, ofWord, head, ofGroup] of text.matchAll(ENTRY)) {
      if (word) {
        if (wants(word)) list(new Bits(digits, ofWord), scale, add);
      } else if (wants(head, true)) {
        const bits = new Bits(digits, ofGroup);
        const give = (term) => list(bits, scale, wants(term) ? add : () => {});
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

  // An issue that was asked for by its number comes first, whether or not its text has the number.
  function itself(text, patterns) {
    return { ...text, passages: [], ...hit(text, patterns, []), score: Infinity };
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

    // The issues that hold a term, or any that begins with it, with their flags and in the third bit whether what is
    // near in the query may follow; and where there are none how to find a near word.
    async function postings(names, digits, { term, open, next, near }) {
      const first = names.first;
      let from = 0;
      while (from + 1 < first.length && first[from + 1] <= term) from++;
      let to = from + 1;
      while (open && to < first.length && first[to].startsWith(term)) to++;
      const texts = await Promise.all(first.slice(from, to).map((start, i) =>
        get('i' + start.charCodeAt(0) + (start.charCodeAt(1) | 0) + '-' + names.shards[from + i])));
      const found = new Map();
      const follows = (followers, start) => followers >> start.codePointAt(0) % 16 & 1;
      const wants = (key, head) => (head ? term.startsWith(key) : open ? key.startsWith(term) : key === term);
      for (const text of texts) {
        scan(text, digits, names.scale, wants, (number, flags, followers) => {
          if (!next || follows(followers, next)) {
            found.set(number, found.get(number) | flags | (!near || follows(followers, near)) * 4);
          }
        });
      }
      if (!found.size) found.nearest = async (query) => (await get('n-' + names.nearest))(term, texts, query, search);
      return found;
    }

    // The issues that may match, best first: what is near in the query is near there, all terms in a heading, all
    // often, then the newest.
    function candidates(lists) {
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

    // The place of the issue with a number, or -1.
    function numbered(names, number) {
      const runs = names.numbers;
      for (let i = 0; i < runs.length; i += 2) {
        const at = runs[i] + number - runs[i + 1];
        if (runs[i + 1] >= 0 && at >= runs[i] && at < (runs[i + 2] || names.count)) return at;
      }
      return -1;
    }

    // Gives { left, next(), nearest() }: how many issues may still match, the promise of some that do, and of another
    // query where a word of this one is in no issue.
    async function lookUp(query) {
      const [parts, without] = parse(query);
      if (!parts[0]) return { left: 0, next: async () => [], nearest: async () => '' };
      const names = await get(directory);
      const digits = new Map([...names.digits].map((c, i) => [c, i]));
      const read = (terms) => Promise.all(terms.slice(0, MOST_TERMS).map((term) => postings(names, digits, term)));
      const lists = await read(parts.flatMap((part, i) => plan(part, (parts[i + 1] || [])[0])));
      const none = new Set();
      const not = [];
      for (const part of without) {
        const [term, more] = plan(part);
        term.open = !IS_WORD.test(term.term);
        // Of several terms only the text says whether they follow each other.
        if (more) not.push(unwanted(part));
        else (await read([term]))[0].forEach((_, number) => none.add(number));
      }
      const wrong = lists.find((list) => list.nearest);
      let numbers = candidates(lists).filter((number) => !none.has(number));
      const issue = ISSUE.exec(lower(plain(query)).trim());
      const first = issue ? numbered(names, +issue[1]) : -1;
      if (first >= 0) numbers = [first, ...numbers.filter((number) => number !== first)];
      const patterns = [...parts, parts.flat()].map(pattern);
      const text = async (number) => {
        const group = Math.floor(number / names.group);
        return (await get('t' + group + '-' + names.texts[group]))[number % names.group];
      };
      const size = parts[1] ? MOST_TEXTS : PAGE;
      let done = 0;
      let hits = [];
      return {
        nearest: async () => wrong && wrong.nearest(query.trim()),
        get left() { return numbers.length - done + hits.length; },
        async next() {
          const end = done + MOST_TEXTS;
          while (!hits.length && done < Math.min(end, numbers.length)) {
            const some = numbers.slice(done, Math.min(end, done + size));
            const texts = await Promise.all(some.map(text));
            done += some.length;
            hits = texts.map((one, i) => some[i] === first ? itself(one, patterns) : hit(one, patterns, not)).filter(Boolean);
            hits.sort((a, b) => b.score - a.score);
          }
          return hits.splice(0, PAGE);
        },
      };
    }

    // The same, also for what may be an address.
    async function search(query) {
      if (!/\/|www\./i.test(query)) return lookUp(query);
      return (await get('n-' + (await get(directory)).nearest)).address(query, lookUp);
    }

    return { prepare: () => get(directory), search };
  };
  return receive;
})();
