import { mkdirSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import process from 'node:process';
import { readContentFiles } from '../build/read-content-files.ts';
import { createSettings } from '../build/settings.ts';
import { fillWords } from '../i18n/fill-words.ts';
import { watchWords } from '../i18n/watch-words.ts';
import { openRecords } from '../records/read-records.ts';
import { toLanguageOfMachine } from './check/language-of-machine.ts';
import { createWatchReport } from './watch/create-watch-report.ts';
import { toWatchedAddresses } from './watch/watched-address.ts';
import { toWatchOptions } from './watch/watch-options.ts';
import { watchRound } from './watch/watch-round.ts';

const reportPath = 'result/source-watch.md';
const findingsPath = 'result/source-watch.json';
const stepOfProgress = 25;

/** A line that is written over on a terminal, and now and then a line elsewhere. */
function showProgress(sentence: string, done: number, total: number): void {
  const line = fillWords(sentence, { done: String(done), total: String(total) });
  if (process.stderr.isTTY) process.stderr.write(`\r\u001B[K${line}${done === total ? '\n' : ''}`);
  else if (done % stepOfProgress === 0 || done === total) console.error(line);
}

/** Who asks, so that whoever runs a server can write to us. */
function toUserAgent(environment: Readonly<Record<string, string | undefined>>): string {
  const { repositoryUrl, contactEmail, siteUrl } = createSettings(environment);
  const about = repositoryUrl ?? siteUrl ?? contactEmail;
  return `kidiris-source-watch/1${about === undefined ? '' : ` (+${about})`}`;
}

/** Asks the addresses of all sources, and writes what it found below `result/`. An address that fails is no failure of the command. */
async function watchSources(words: readonly string[]): Promise<number> {
  const options = toWatchOptions(words);
  const language = options.language ?? toLanguageOfMachine(process.env);
  const own = watchWords[language];
  if (options.isHelp) {
    console.log(own.usage);
    return 0;
  }
  if (options.unknown !== undefined) {
    console.error(`${fillWords(own.unknownOption, { option: options.unknown })}\n\n${own.usage}`);
    return 2;
  }
  const root = process.cwd();
  const today = new Date().toISOString().slice(0, 10);
  const addresses = toWatchedAddresses(openRecords(readContentFiles(root)).records);
  const end = Date.now() + options.minutes * 60_000;
  const { history, findings } = await watchRound(
    addresses.map(({ address }) => address),
    {
      root,
      today,
      ask: { userAgent: toUserAgent(process.env) },
      pause: options.pause,
      again: options.again * 1_000,
      isOver: () => Date.now() >= end,
      onProgress: (done, total) => {
        showProgress(own.progress, done, total);
      },
      onAgain: (count) => {
        console.error(fillWords(own.again, { count: String(count) }));
      },
      onResume: (count) => {
        console.error(fillWords(own.resumed, { count: String(count) }));
      },
    },
  );
  const report = createWatchReport(addresses, history, { language, today, asked: new Set(findings.keys()) });
  mkdirSync(join(root, 'result'), { recursive: true });
  writeFileSync(join(root, reportPath), report);
  writeFileSync(join(root, findingsPath), `${JSON.stringify(Object.fromEntries(history), undefined, 1)}\n`);
  console.log(report);
  for (const path of [reportPath, findingsPath]) console.error(fillWords(own.written, { path }));
  return 0;
}

process.exitCode = await watchSources(process.argv.slice(2));
