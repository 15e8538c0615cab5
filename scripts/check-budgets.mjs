/**
 * Compares the built site with budgets.json: bytes after gzip, and requests
 * before a page can be read. A page over its budget names the file to edit.
 */
import { globSync, readFileSync } from 'node:fs';
import process from 'node:process';
import { gzipSync } from 'node:zlib';
import { requireNode } from './require-node.mjs';

requireNode();

const site = 'dist';
const { budgets, requests } = JSON.parse(readFileSync('budgets.json', 'utf8'));
const problems = [];

function filesOf(patterns) {
  return patterns.flatMap((pattern) => globSync(pattern, { cwd: site })).sort();
}

function sizeOf(file, isCompressed) {
  const bytes = readFileSync(`${site}/${file}`);
  return isCompressed ? bytes.length : gzipSync(bytes, { level: 9 }).length;
}

function report(what, measured, allowed, place, edit) {
  const isOver = measured > allowed;
  console.log(
    `${isOver ? 'OVER ' : 'ok   '} ${what}: ${measured} of ${allowed}${place === undefined ? '' : ` (${place})`}`,
  );
  if (isOver) problems.push(`${what} is ${measured - allowed} over its budget of ${allowed}. Edit ${edit}.`);
}

const entryCount = filesOf(['kk/e/*.html']).length;

/**
 * What lists every entry may grow with them: its budget holds for as many as there were, and in proportion beyond; or
 * it is a fixed part and so much for each entry.
 */
function grow(allowed, forEntries, perEntry = 0) {
  const inProportion = forEntries === undefined ? allowed : Math.round(allowed * Math.max(1, entryCount / forEntries));
  return inProportion + perEntry * entryCount;
}

for (const { what, files, each, forEntries, perEntry, percentile95, sum, isCompressed = false, edit } of budgets) {
  const sizes = filesOf(files)
    .map((file) => ({ file, size: sizeOf(file, isCompressed) }))
    .sort((a, b) => a.size - b.size);
  const largest = sizes.at(-1);
  if (largest === undefined) {
    problems.push(`"${what}": no file matches ${files.join(', ')}. Build first, or mend budgets.json.`);
    continue;
  }
  if (each !== undefined) report(what, largest.size, grow(each, forEntries, perEntry), largest.file, edit);
  if (percentile95 !== undefined) {
    report(
      `${what}, 95th percentile`,
      sizes[Math.floor(sizes.length * 0.95)]?.size ?? largest.size,
      percentile95,
      undefined,
      edit,
    );
  }
  if (sum !== undefined)
    report(
      what,
      sizes.reduce((total, { size }) => total + size, 0),
      sum,
      undefined,
      edit,
    );
}

/** What a browser fetches before it shows the words: the page, style sheets, scripts that are not deferred. */
function countRequests(html) {
  const styles = (html.match(/<link[^>]+rel="?stylesheet[^>]*>/g) ?? []).filter(
    (tag) => !tag.includes('media="print"'),
  );
  const scripts = (html.match(/<script[^>]+src=[^>]*>/g) ?? []).filter((tag) => !/\sdefer\b/.test(tag));
  return 1 + styles.length + scripts.length;
}

const most = Math.max(...filesOf(requests.files).map((file) => countRequests(readFileSync(`${site}/${file}`, 'utf8'))));
report(requests.what, most, requests.most, undefined, requests.edit);

for (const problem of problems) console.error(problem);
process.exit(problems.length === 0 ? 0 : 1);
