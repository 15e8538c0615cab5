import { writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { readContentFiles } from '../build/read-content-files.ts';
import { createReport } from '../records/create-report.ts';
import { fixTranslates } from '../records/fix-translates.ts';
import { openRecords, readRecords } from '../records/read-records.ts';
import type { ContentFile } from '../records/content-file.ts';

const usage = `npm run check:content [-- files…] [--fix] [--json]

Names every problem of the files under content/, with file, line and column.
  files…   name only the problems of these files
  --fix    write into each translation which text it translates
  --json   print the problems as JSON`;

interface Options {
  readonly paths: readonly string[];
  readonly unknown: readonly string[];
  readonly isFixing: boolean;
  readonly isJson: boolean;
  readonly isHelp: boolean;
}

function toOptions(words: readonly string[]): Options {
  const flags = words.filter((word) => word.startsWith('-'));
  return {
    paths: words.filter((word) => !word.startsWith('-')).map((path) => path.replace(/^\.\//, '').replaceAll('\\', '/')),
    unknown: flags.filter((flag) => !['--fix', '--json', '--help', '--'].includes(flag)),
    isFixing: flags.includes('--fix'),
    isJson: flags.includes('--json'),
    isHelp: flags.includes('--help'),
  };
}

function fixFiles(root: string, files: readonly ContentFile[]): void {
  const fixed = fixTranslates(files, openRecords(files).records);
  for (const { path, text } of fixed) writeFileSync(join(root, path), text);
  if (fixed.length > 0)
    console.error(`Wrote "translates" into ${fixed.length} ${fixed.length === 1 ? 'file' : 'files'}.`);
}

function checkContent(words: readonly string[]): number {
  const root = process.cwd();
  const options = toOptions(words);
  if (options.isHelp) {
    console.log(usage);
    return 0;
  }
  const [unknown] = options.unknown;
  if (unknown !== undefined) {
    console.error(`"${unknown}" is not an option.\n\n${usage}`);
    return 2;
  }
  if (options.isFixing) fixFiles(root, readContentFiles(root));
  const files = readContentFiles(root);
  const strangers = options.paths.filter(
    (path) => !files.some((file) => file.path === path || file.path.startsWith(`${path}/`)),
  );
  if (strangers.length > 0) {
    console.error(
      `There is no "${strangers.join('", no "')}" under content/. Name a file as in content/entries/2018/dvk-ban.mdx.`,
    );
    return 2;
  }
  const today = new Date().toISOString().slice(0, 10);
  const { problems, records } = readRecords(files, { today });
  const asked = problems.filter(
    ({ path }) => options.paths.length === 0 || options.paths.some((one) => path === one || path.startsWith(`${one}/`)),
  );
  console.log(options.isJson ? JSON.stringify(asked, undefined, 2) : createReport(asked, records));
  return asked.some(({ severity }) => severity === 'error') ? 1 : 0;
}

const [major = 0, minor = 0] = process.versions.node.split('.').map(Number);
if (major < 22 || (major === 22 && minor < 19)) {
  console.error(
    `This needs Node 22.19 or newer; here runs ${process.versions.node}. Start it with "npm run check:content", which brings its own.`,
  );
  process.exitCode = 1;
} else process.exitCode = checkContent(process.argv.slice(2));
