/**
 * How long the check of the content takes, as a ratio to a plain parse of the same files in the same run (`yaml` for
 * fields, satteri for Markdown, nothing judged): `node bench/check-content.ts`, for one entry and for 10,000.
 * `--quick` leaves out the 10,000.
 */
import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { markdownToMdast } from 'satteri';
import { parse } from 'yaml';
import { readContentFiles } from '../src/build/read-content-files.ts';
import type { ContentFile } from '../src/records/content-file.ts';
import { readRecords } from '../src/records/read-records.ts';
import { growContent, selectEntry } from './check-content-material.ts';

const today = new Date().toISOString().slice(0, 10);
const decoder = new TextDecoder();
const goal = 3;

/** Reads fields and text, and judges nothing. */
function parsePlainly(files: readonly ContentFile[]): void {
  for (const { bytes } of files) {
    const text = decoder.decode(bytes);
    const [, yaml = text, body] = /^---\n([\s\S]*?\n)---\n([\s\S]*)$/.exec(text) ?? [];
    parse(yaml);
    if (body !== undefined) markdownToMdast(body);
  }
}

interface Time {
  readonly wall: number;
  /** User and system time of all threads, which other programs on the machine do not change. */
  readonly cpu: number;
}

/** Milliseconds. */
function clock(run: () => void): Time {
  const startCpu = process.cpuUsage();
  const start = performance.now();
  run();
  const wall = performance.now() - start;
  const { user, system } = process.cpuUsage(startCpu);
  return { wall, cpu: (user + system) / 1_000 };
}

/** The run in the middle by CPU time. */
function median(times: readonly Time[]): Time {
  const sorted = [...times].sort((a, b) => a.cpu - b.cpu);
  return sorted[Math.floor(sorted.length / 2)] ?? { wall: NaN, cpu: NaN };
}

function format({ wall, cpu }: Time): string {
  return `${cpu.toFixed(1)} ms of CPU, ${wall.toFixed(1)} ms by the clock`;
}

function print(what: string, plain: Time, checked: Time): void {
  const ratio = checked.cpu / plain.cpu;
  console.log(`${what}\n  plain parse  ${format(plain)}\n  check        ${format(checked)}`);
  console.log(`  ratio        ${ratio.toFixed(2)} ×   goal ${goal} × ${ratio <= goal ? 'reached' : 'MISSED'}`);
}

/** One entry with its translations and what it names, again and again while everything is warm. */
function measureOne(): void {
  const files = selectEntry('abaev-9000-sites-2018-02-16');
  const rounds = Array.from({ length: 300 }, () => ({
    plain: clock(() => {
      parsePlainly(files);
    }),
    checked: clock(() => {
      readRecords(files, { today });
    }),
  })).slice(100);
  const { problems } = readRecords(files, { today });
  print(
    `One entry, ${files.length} files, ${problems.length} problems`,
    mean(rounds.map(({ plain }) => plain)),
    mean(rounds.map(({ checked }) => checked)),
  );
}

/** The clock of the processor is too coarse for the median of runs this short. */
function mean(times: readonly Time[]): Time {
  return {
    wall: times.reduce((total, { wall }) => total + wall, 0) / times.length,
    cpu: times.reduce((total, { cpu }) => total + cpu, 0) / times.length,
  };
}

/** From the disk to the last problem, as the command does it. */
function measureMany(entries: number): void {
  const root = mkdtempSync(join(tmpdir(), 'kidiris-bench-'));
  try {
    growContent(root, entries);
    const found = readRecords(readContentFiles(root), { today });
    const plain: Time[] = [];
    const checked: Time[] = [];
    for (let round = 0; round < 3; round += 1) {
      plain.push(
        clock(() => {
          parsePlainly(readContentFiles(root));
        }),
      );
      checked.push(
        clock(() => {
          readRecords(readContentFiles(root), { today });
        }),
      );
    }
    const files = readContentFiles(root).length;
    print(
      `${found.records.entries.length} entries, ${files} files, ${found.problems.length} problems`,
      median(plain),
      median(checked),
    );
  } finally {
    rmSync(root, { recursive: true });
  }
}

measureOne();
measureMany(245);
if (!process.argv.includes('--quick')) measureMany(10_000);
