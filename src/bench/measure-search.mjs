// Measures a search index with the script that readers get: sizes, times, recall and precision.
//   node measure-search.mjs FOLDER-WITH-assets/search [PHRASES]
// A limit that is not kept makes the exit code 1.
import { readFileSync, readdirSync } from 'node:fs';
import { join } from 'node:path';
import { runInContext, createContext } from 'node:vm';
import { gzipSync } from 'node:zlib';

const folder = process.argv[2];
const wanted = Number(process.argv[3] ?? 200);
const files = new Map(readdirSync(folder).map((name) => [name, readFileSync(join(folder, name))]));
const gzip = new Map([...files].map(([name, bytes]) => [name, gzipSync(bytes, { level: 9 }).length]));
const only = (prefix) => [...files.keys()].filter((name) => name.startsWith(prefix));
const sum = (numbers) => numbers.reduce((a, b) => a + b, 0);
const kb = (bytes) => (bytes / 1000).toFixed(1) + ' KB';
const script = only('search-')[0];
const directory = only('d-')[0];

// A page that has no search form: the script's second half leaves it alone.
const page = createContext({ document: { getElementById: () => null } });
runInContext(files.get(script).toString(), page);

function open(asked) {
  return page.newsletterSearch.open(async (name) => {
    asked.push(name + '.js');
    runInContext(files.get(name + '.js').toString(), page);
  }, directory.slice(0, -3));
}

function randomFrom(seed) {
  return () => {
    seed = (seed + 0x6d2b79f5) | 0;
    let t = Math.imul(seed ^ (seed >>> 15), 1 | seed);
    t = (t + Math.imul(t ^ (t >>> 7), 61 | t)) ^ t;
    return ((t ^ (t >>> 14)) >>> 0) / 4294967296;
  };
}

const texts = only('t').flatMap((name) => {
  const source = files.get(name).toString();
  return JSON.parse(source.slice(source.indexOf(',') + 1, source.lastIndexOf(')')));
});
const fold = (text) => text.normalize('NFKC').toLowerCase();
const corpus = texts.map((text) => ({
  url: text.url,
  lines: text.passages.flatMap(([, title, body, sources = '']) => [title, ...body.split('\n'), sources]).map(fold),
}));

// Stretches of 2 to 4 letters or digits that begin with a Han character or at the beginning of a word, with at least
// one Han character: what a reader may remember from inside a clause.
function phrases(count) {
  const random = randomFrom(20231001);
  const found = new Set();
  while (found.size < count) {
    const { lines } = corpus[Math.floor(random() * corpus.length)];
    const line = Array.from(lines[Math.floor(random() * lines.length)]);
    const at = Math.floor(random() * line.length);
    const phrase = line.slice(at, at + 2 + Math.floor(random() * 3));
    const latin = (c) => c !== undefined && /[\p{L}\p{N}]/u.test(c) && !/\p{Script=Han}/u.test(c);
    if (phrase.length > 1 && phrase.every((c) => /[\p{L}\p{N}]/u.test(c)) && phrase.some((c) => !latin(c)) &&
        !(latin(phrase[0]) && latin(line[at - 1]))) {
      found.add(phrase.join(''));
    }
  }
  return [...found];
}

// Two pairs of characters from one sentence, a few characters apart: what a reader who remembers no phrase types.
function pairs(count) {
  const random = randomFrom(20231008);
  const found = new Set();
  while (found.size < count) {
    const { lines } = corpus[Math.floor(random() * corpus.length)];
    const sentence = Array.from(lines[Math.floor(random() * lines.length)].split(/[。！？]/)[0]);
    const at = Math.floor(random() * sentence.length);
    const one = sentence.slice(at, at + 2).join('');
    const other = sentence.slice(at + 4, at + 6).join('');
    if ([one, other].every((pair) => /^\p{Script=Han}{2}$/u.test(pair))) found.add(one + ' ' + other);
  }
  return [...found];
}

// How many of the first five issues have both in one sentence, of as many as there can be.
const nearness = [];
for (const query of pairs(Math.min(wanted, 50))) {
  const both = query.split(' ');
  const near = new Set(corpus.filter(({ lines }) => lines.some((line) =>
    line.split(/[。！？]/).some((sentence) => both.every((pair) => sentence.includes(pair))))).map((t) => t.url));
  const hits = (await (await open([]).search(query)).next()).slice(0, 5);
  nearness.push(hits.filter((hit) => near.has(hit.url)).length / Math.min(5, near.size));
}

const rows = [];
for (const phrase of phrases(wanted)) {
  const truth = new Set(corpus.filter(({ lines }) => lines.some((line) => line.includes(phrase))).map((t) => t.url));
  const asked = [];
  const index = open(asked);
  const start = performance.now();
  const search = await index.search(phrase);
  const indexTime = performance.now() - start;
  const indexBytes = sum(asked.map((name) => gzip.get(name))) + gzip.get(script);
  const requests = asked.length + 1;
  asked.length = 0;
  let hits = await search.next();
  const time = performance.now() - start;
  const textBytes = sum(asked.map((name) => gzip.get(name)));
  // What the page shows and counts: the first hits, whose text was read, and all that may still match.
  const answers = hits.length + search.left;
  let right = 0;
  for (;;) {
    right += hits.filter((hit) => truth.has(hit.url)).length;
    if (!search.left) break;
    hits = await search.next();
  }
  rows.push({ phrase, truth: truth.size, answers, right, indexBytes, textBytes, requests, indexTime, time });
}

const mean = (key) => sum(rows.map((row) => row[key])) / rows.length;
const max = (key) => Math.max(...rows.map((row) => row[key]));
const recall = sum(rows.map((row) => row.right / row.truth)) / rows.length;
const precision = sum(rows.map((row) => (row.answers ? row.right / row.answers : 1))) / rows.length;
const shards = only('i').map((name) => gzip.get(name)).sort((a, b) => a - b);
const total = sum(shards) + gzip.get(directory);
const checks = [];
function tell(what, value, kept = true) {
  checks.push(kept);
  console.log((kept ? '     ' : 'OVER ') + what.padEnd(44) + value);
}

tell('issues', corpus.length);
tell('index, gzip', kb(total) + ` in ${shards.length} shards of ${kb(shards[0])} to ${kb(shards.at(-1))}`,
  total <= 2.5e6 * Math.max(1, corpus.length / 1000));
tell('directory, gzip', kb(gzip.get(directory)));
tell('script, gzip', kb(gzip.get(script)), gzip.get(script) <= 8000);
tell('texts of all issues, gzip', kb(sum(only('t').map((name) => gzip.get(name)))));
tell('first query, gzip', `mean ${kb(mean('indexBytes'))}, most ${kb(max('indexBytes'))}`, max('indexBytes') <= 60e3);
tell('first query, requests', `mean ${mean('requests').toFixed(1)}, most ${max('requests')}`);
tell('texts for the first results, gzip', `mean ${kb(mean('textBytes'))}, most ${kb(max('textBytes'))}`,
  max('textBytes') <= 70e3);
tell('index read', `mean ${mean('indexTime').toFixed(1)} ms, most ${max('indexTime').toFixed(1)} ms`);
tell('first results', `mean ${mean('time').toFixed(1)} ms, most ${max('time').toFixed(1)} ms`);
tell(`recall on ${rows.length} phrases`, recall.toFixed(4), recall >= 0.98);
tell(`precision on ${rows.length} phrases`, precision.toFixed(4), precision >= 0.98);
tell(`near, of the first five of ${nearness.length} pairs`, (sum(nearness) / nearness.length).toFixed(4));
for (const row of rows.filter((row) => row.right < row.truth).slice(0, 5)) {
  console.log(`       missed: ${row.phrase}: ${row.right} of ${row.truth}`);
}
process.exit(checks.every(Boolean) ? 0 : 1);
