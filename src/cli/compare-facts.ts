import { existsSync, globSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { parseArgs } from 'node:util';
import { loadArchive } from '../build/load-archive.ts';
import { compareText } from '../domain/edtf-date.ts';
import { compareWithRecords } from './facts/compare-with-records.ts';
import { parseDeliberateDifferences } from './facts/deliberate-differences.ts';
import { parseRecords } from './facts/research-record.ts';
import type { ResearchRecord } from './facts/research-record.ts';
import { createSampleComparison } from './facts/sample-comparison.ts';

const usage = `npm run compare:facts [-- --sample 20 --seed 7]

Compares every entry with the research records it covers, which lie in facts/*.jsonl
below the folder that KIDIRIS_MATERIAL names (by default ../shared).
  --sample n --seed m   print instead, in Markdown, n entries drawn by the seed m,
                        field by field, for docs/content-report/sample.md
                        (start it with "npm run --silent" to write it to a file)`;

const deliberatePath = 'docs/content-report/deliberate-differences.yaml';

/** The comparison says the same on every day, so no day of its own decides what lies in the future. */
const lastDay = '9999-12-31';

interface Options {
  readonly isHelp: boolean;
  readonly sample: { readonly count: number; readonly seed: number } | undefined;
}

function toWholeNumber(name: string, value: string | undefined): number {
  if (value === undefined || !/^\d{1,9}$/.test(value)) {
    throw new Error(
      `--${name} is "${value ?? ''}". --sample and --seed are whole numbers and go together.\n\n${usage}`,
    );
  }
  return Number(value);
}

function toOptions(words: readonly string[]): Options {
  const { values } = parseArgs({
    args: [...words],
    options: { sample: { type: 'string' }, seed: { type: 'string' }, help: { type: 'boolean', default: false } },
  });
  const isWhole = values.sample === undefined && values.seed === undefined;
  return {
    isHelp: values.help,
    sample: isWhole
      ? undefined
      : { count: toWholeNumber('sample', values.sample), seed: toWholeNumber('seed', values.seed) },
  };
}

function readFacts(material: string): readonly ResearchRecord[] {
  return globSync('facts/*.jsonl', { cwd: material })
    .sort(compareText)
    .flatMap((path) => parseRecords(readFileSync(join(material, path), 'utf8'), path));
}

function compareAll(records: readonly ResearchRecord[]): number {
  const deliberate = existsSync(deliberatePath) ? readFileSync(deliberatePath, 'utf8') : '';
  const archive = loadArchive(process.cwd(), lastDay);
  const listed = parseDeliberateDifferences(deliberate, deliberatePath);
  const { problems, notes } = compareWithRecords(archive, records, listed);
  if (notes.length > 0) console.log(`${['Known differences:', ...notes].join('\n  ')}\n`);
  if (problems.length > 0) console.log(`${['Problems:', ...problems].join('\n  ')}\n`);
  console.log(
    `${records.length} records, ${archive.entries.length} entries: ${problems.length} problems, ${notes.length} known differences.`,
  );
  return problems.length === 0 ? 0 : 1;
}

function compareFacts(words: readonly string[]): number {
  const { isHelp, sample } = toOptions(words);
  if (isHelp) {
    console.log(usage);
    return 0;
  }
  const records = readFacts(process.env['KIDIRIS_MATERIAL'] ?? '../shared');
  if (records.length === 0) {
    console.log('no research records');
    return 0;
  }
  if (sample === undefined) return compareAll(records);
  console.log(createSampleComparison(loadArchive(process.cwd(), lastDay), records, sample));
  return 0;
}

try {
  process.exitCode = compareFacts(process.argv.slice(2));
} catch (error) {
  console.error(error instanceof Error ? error.message : error);
  process.exitCode = 2;
}
