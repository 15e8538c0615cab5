import { spawn } from 'node:child_process';
import { cpSync, existsSync, mkdtempSync, readFileSync, rmSync, symlinkSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import process from 'node:process';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { readContentFiles } from '../../src/build/read-content-files.ts';
import { writeNewFiles } from '../../src/cli/new/write-new-files.ts';
import { toNewOptions, toTerminalLanguage } from '../../src/cli/new/new-options.ts';
import { readRecords } from '../../src/records/read-records.ts';
import { toIssueBody, toIssueEvent } from './issues.ts';
import { answers, today } from './world.ts';

/** A copy of the archive, in which entries are written. */
let root = '';
beforeAll(() => {
  root = mkdtempSync(join(tmpdir(), 'kidiris-new-'));
  cpSync('content', join(root, 'content'), { recursive: true });
});
afterAll(() => {
  rmSync(root, { recursive: true });
});

interface Ran {
  readonly code: number | null;
  readonly said: string;
}

const script = join(process.cwd(), 'src/cli/new-entry.ts');

/** Runs `npm run new` in the copy, with lines for its questions; `signal` is sent when the text is said. */
function run(words: readonly string[], lines: readonly string[] = [], signalAt?: string): Promise<Ran> {
  return new Promise((resolve) => {
    const child = spawn(process.execPath, [script, ...words], { cwd: root });
    let said = '';
    let isSignalled = false;
    const listen = (bytes: Buffer): void => {
      said += bytes.toString();
      if (signalAt === undefined || isSignalled || !said.includes(signalAt)) return;
      isSignalled = true;
      child.kill('SIGINT');
    };
    child.stdout.on('data', listen);
    child.stderr.on('data', listen);
    child.on('exit', (code) => {
      resolve({ code, said });
    });
    child.stdin.write(lines.map((line) => `${line}\n`).join(''));
    if (signalAt === undefined) child.stdin.end();
  });
}

function writtenPath(said: string): string {
  return /content\/entries\/\S+\.mdx/.exec(said)?.[0] ?? '';
}

/** Problems of the copy that its own entries do not have. */
function problemsOf(path: string) {
  const { archive, problems } = readRecords(readContentFiles(root), { today });
  const own = problems.filter((problem) => problem.path === path && problem.rule !== 'translations-are-complete');
  return { archive, own };
}

test('who answers the questions, breaks ten things and mends each, has an entry that passes all checks', async () => {
  const { code, said } = await run(
    ['--lang', 'kk'],
    [
      'мәлімдеме туралы', // 1: no number of a choice
      '1',
      '', // in the language of the terminal
      'кеше', // 2: no date
      '2099-01-01', // 3: to come
      '?',
      '2018-05',
      '', // 4: no headline
      'Министр іркілісті техникалык ақауға балады.', // 5: a full stop
      'Министр іркілісті техникалық ақауға балады: сынақ',
      'Министр cөйледі', // 6: a Latin letter
      'Министр іркіліс техникалық ақаудан болды деді. Бұл – сынақ жазба.',
      'Белгісіз Біреу', // 7: not in the archive
      '',
      'ж', // not described as a new name
      'Дәурен Абаев',
      '',
      'министр',
      '', // where it was said
      '2',
      'telegram',
      '',
      'Атлантида', // 8: no place
      '',
      'Қазақстан',
      '',
      'газеттен', // 9: no address
      'https://example.org/sources/17.html',
      'Сынақ мақала',
      'Example',
      '2018-05-12',
      '1',
      '',
      'и', // another source, which the archive has
      'azattyq-2018-press-conference',
      'ж',
      'Бұл – […] ақау', // 10: words left out
      'Бұл – тек техникалық ақау, сынақ үшін жазылды',
      '1',
      '1',
      '1',
      'Министр:',
      '',
      'и', // another quote, in another language
      'Это пробная цитата, записанная для проверки',
      '1',
      '2',
      '2',
      '',
      '',
      'Бұл – тексеру үшін жазылған сынақ дәйексөз',
      'ж',
      'иә', // a relation
      '4',
      'evening-outages-2018',
      'екеуі де кешкі іркіліс туралы айтады',
      'ж',
      'Сұраққа министр қысқа жауап берді.',
      'Мерзімін айтпады.',
      '',
      'Айгүл',
      'и', // a translation
      '2',
      'Министр назвал сбой техническим: проверка',
      'Министр сказал, что причина сбоя техническая. Это пробная запись.',
      'Это лишь техническая неполадка, записано для проверки',
      '',
      'На вопрос министр ответил коротко.',
      '',
      'ж',
      'Сәуле',
    ],
  );
  expect(said.match(/^! /gm)).toHaveLength(10);
  expect(said).toContain('npm run check:content');
  expect(code).toBe(0);
  const path = writtenPath(said);
  const { archive, own } = problemsOf(path);
  expect(own).toEqual([]);
  const entry = archive?.entries.find(({ id }) => path.endsWith(`/${id}.mdx`));
  expect(entry?.quotes[0]?.exact).toBe('Бұл – тек техникалық ақау, сынақ үшін жазылды');
  expect(entry?.participants[0]?.actor.id).toBe('dauren-abayev');
  expect(entry?.quotes[1]?.source.id).toBe('azattyq-2018-press-conference');
  expect(entry?.texts.ru?.translator).toBe('Сәуле');
  expect(entry?.texts.ru?.isStale).toBe(false);
  expect(entry?.relations.map(({ kind, to }) => [kind, to.id])).toEqual([['confirms', 'evening-outages-2018']]);
  expect(existsSync(join(root, '.cache/new-entry.json'))).toBe(false);
}, 20_000);

test('Ctrl-C loses nothing: the answers are kept, it is said where, and the next start goes on with them', async () => {
  const broken = await run(['--lang', 'en'], ['5', '3', '2018-05-10'], 'Headline');
  expect(broken.said).toContain('Your answers are kept: .cache/new-entry.json');
  expect(broken.code).toBe(130);
  const again = await run(['--lang', 'en'], ['A headline']);
  expect(again.said).toContain('Unfinished answers were found');
  expect(again.said).not.toContain('When did it happen?');
  expect(JSON.parse(readFileSync(join(root, '.cache/new-entry.json'), 'utf8'))).toMatchObject({
    kind: 'event',
    date: '2018-05-10',
    title: 'A headline',
  });
  rmSync(join(root, '.cache/new-entry.json'));
}, 20_000);

test('flags and files answer too, and every fault is named at once', async () => {
  const faulty = await run(['--lang', 'ru', '--kind', 'outage', '--date', '2018-02-30', '--places', 'Атлантида']);
  expect(faulty.code).toBe(1);
  expect(faulty.said.split('\n').filter((line) => line.startsWith('  ')).length).toBeGreaterThan(7);
  const form = join(root, 'form.json');
  writeFileSync(form, JSON.stringify({ ...answers({ actors: 'Дәурен Абаев' }), services: ['Telegram', 'YouTube'] }));
  const { code, said } = await run(['--from', form, '--title', 'Абаев назвал сбой техническим: проверка']);
  expect(said).toContain('content/entries/2018/abaev-nazval-sboi-tekhnicheskim-proverka-2018-05-10.mdx');
  expect(code).toBe(0);
  expect(problemsOf(writtenPath(said)).own).toEqual([]);
  const twice = await run(['--lang', 'en', '--from', form]);
  expect(twice.said).toContain('abaev-nazval-sboi-tekhnicheskim-proverka-2018-05-10');
  expect(twice.code).toBe(1);
}, 20_000);

test('an issue becomes an entry, and nothing of it reaches a path or a command', async () => {
  const issue = join(root, 'issue.json');
  const hostile = answers({
    title: '../../$(touch hacked) `id` Абаев сказал',
    actors: 'Абаев, Даурен\n'.replace('Абаев, Даурен', 'Даурен Абаев'),
    source: 'https://example.org/$(id)/..%2f',
    sourceTitle: '"; rm -rf / #',
    quote: "'; import fs from 'fs' // {process.env} очень длинная цитата для проверки",
    body: 'import x from "y"\n\n<script>alert(1)</script> {1+1}',
  });
  writeFileSync(issue, JSON.stringify(toIssueEvent(toIssueBody(hostile, 'ru'), '$(touch hacked)')));
  const { code, said } = await run(['--lang', 'en', '--from-issue', issue]);
  expect(said).toContain('content/entries/2018/touch-hacked-id-abaev-skazal-2018-05-10.mdx');
  expect(code).toBe(0);
  expect(problemsOf(writtenPath(said)).own).toEqual([]);
  expect(existsSync(join(root, 'hacked'))).toBe(false);
}, 20_000);

describe('files are written below content/ only', () => {
  test.each([
    'content/../x.mdx',
    '/etc/x.mdx',
    'content/entries/2018/../x.mdx',
    'content/sources/x.yaml',
    '.github/x.yml',
  ])('%s is refused', (path) => {
    expect(() => writeNewFiles(root, [{ path, text: '' }])).toThrow('is not a file of the archive');
  });

  test('a folder that is a link is refused, and a file that is there is left as it is', () => {
    const other = mkdtempSync(join(tmpdir(), 'kidiris-link-'));
    symlinkSync(other, join(other, 'content'));
    expect(() => writeNewFiles(other, [{ path: 'content/actors/a.yaml', text: '' }])).toThrow('is not a folder');
    expect(writeNewFiles(root, [{ path: 'content/actors/kcell.yaml', text: 'x' }])).toBe('content/actors/kcell.yaml');
    expect(readFileSync(join(root, 'content/actors/kcell.yaml'), 'utf8')).not.toBe('x');
    rmSync(other, { recursive: true });
  });
});

test('the questions are put in the language of the terminal, or the one that is asked for', () => {
  expect(toTerminalLanguage({ LANG: 'kk_KZ.UTF-8' })).toBe('kk');
  expect(toTerminalLanguage({ LC_ALL: 'ru_RU.UTF-8', LANG: 'en_US' })).toBe('ru');
  expect(toTerminalLanguage({ LANG: 'de_DE' })).toBe('en');
  expect(toTerminalLanguage({})).toBe('en');
  expect(toNewOptions(['--lang=kk', '--services', 'a', '--services=b']).answers).toEqual({ services: 'a\nb' });
  expect(toNewOptions(['--colour', 'red']).unknown).toBe('--colour');
  expect(toNewOptions(['--lang', 'de']).unknown).toBe('--lang de');
});
