import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { findChangedFacts } from '../../src/cli/forge/changed-facts.ts';
import type { ChangedRecord } from '../../src/cli/forge/changed-facts.ts';
import { toCodeSpans } from '../../src/cli/forge/code-spans.ts';
import { createFactsTable } from '../../src/cli/forge/create-facts-table.ts';
import { createReportComment, toReportedProblems } from '../../src/cli/forge/create-report-comment.ts';
import { toChangedFacts } from '../../src/cli/forge/read-changed-facts.ts';
import { openRecords } from '../../src/records/read-records.ts';
import { change, createWorld, event, toFiles } from '../records/builders.ts';
import type { World } from '../records/builders.ts';

const open = (world: World) => openRecords(toFiles(world)).records;
const old = createWorld();

describe('the facts that change', () => {
  test('are none when nothing does, whatever the order of the files', () => {
    expect(findChangedFacts(open(old), open(Object.fromEntries(Object.entries(old).reverse())))).toEqual([]);
  });

  test('are named field by field, before and after', () => {
    const fresh = createWorld({
      event: change(event, { title: 'Тікелей эфир туралы', services: ['facebook', 'telegram'] }, 'Басқа мәтін.\n'),
    });
    expect(findChangedFacts(open(old), open(fresh))).toEqual([
      {
        path: event.path,
        kind: 'changed',
        fields: [
          { field: 'title', before: event.fields['title'], after: 'Тікелей эфир туралы' },
          { field: 'services', before: 'facebook', after: 'facebook; telegram' },
          { field: 'body', before: event.body?.trim(), after: 'Басқа мәтін.' },
        ],
      },
    ]);
  });

  test('of a quote are found by its id, and a file that comes or goes is told whole', () => {
    const [name, statement] = Object.entries(old).find(([, { fields }]) => fields['kind'] === 'statement') ?? [];
    if (name === undefined || statement === undefined) throw new Error('The small archive has no statement.');
    const quotes = statement.fields['quotes'] as Record<string, unknown>[];
    const id = String(quotes[0]?.['id']);
    const changed = {
      ...old,
      [name]: change(statement, { quotes: quotes.map((one) => ({ ...one, exact: 'Жаңа сөз' })) }),
    };
    const [record] = findChangedFacts(open(old), open(changed));
    expect(record?.fields).toContainEqual({
      field: `quotes[${id}].exact`,
      before: quotes[0]?.['exact'],
      after: 'Жаңа сөз',
    });
    const without = Object.fromEntries(Object.entries(old).filter(([other]) => other !== name));
    const removed = findChangedFacts(open(old), open(without)).find(({ path }) => path === statement.path);
    expect(removed?.kind).toBe('removed');
    expect(removed?.fields.every(({ after }) => after === undefined)).toBe(true);
    const added = findChangedFacts(open(without), open(old)).find(({ path }) => path === statement.path);
    expect(added?.kind).toBe('added');
    expect(added?.fields.map(({ after }) => after)).toEqual(removed?.fields.map(({ before }) => before));
  });
});

const record = (value: string): ChangedRecord => ({
  path: 'content/entries/2018/a.mdx',
  kind: 'changed',
  fields: [{ field: 'quotes[not-us].exact', before: 'b', after: value }],
});

/** Cells of the last row, as the forge parts them: at every bar that no backslash stands before. */
function cellsOf(table: string): string[] {
  return (table.split('\n').at(-1) ?? '').split(/(?<!\\)\|/).slice(1, -1);
}

/** Undoes code spans as CommonMark reads them; what is left outside is shown apart. */
function readCell(cell: string): { words: string; outside: string } {
  let words = '';
  let outside = '';
  let rest = cell.trim();
  while (rest !== '') {
    const [fence] = /^`+/.exec(rest) ?? [];
    const end = fence === undefined ? -1 : rest.slice(fence.length).search(new RegExp(`(?<!\`)${fence}(?!\`)`));
    if (fence !== undefined && end >= 0) {
      const inside = rest.slice(fence.length, fence.length + end);
      words += /^ .*[^ ].* $/.test(inside) ? inside.slice(1, -1) : inside;
      rest = rest.slice(2 * fence.length + end);
      continue;
    }
    const [plain = ''] = /^(?:&#124;|[^])/.exec(rest) ?? [];
    words += plain === '&#124;' ? '|' : plain;
    outside += plain;
    rest = rest.slice(plain.length);
  }
  return { words, outside };
}

describe('the table of facts', () => {
  test('shows quotes in full', () => {
    const quote = 'сөз '.repeat(500).trim();
    expect(createFactsTable([record(quote)], 10_000)).toContain(`| \`b\` | \`${quote}\` |`);
  });

  test.each([
    '@everyone and @kidiris/editors, see #1 and a@b.example',
    '[a](https://evil.example) ![b](https://evil.example/b.png) <https://evil.example> www.evil.example',
    '<img src=x onerror=alert(1)><!-- </td></tr></table> <details>',
    '| a | b |\n|---|---|\n| c |',
    '\\| \\`',
    '`',
    '``a``',
    '` | `',
    '||||',
    'a`|`b',
    '# h\n\n---\n\n> q\n- [ ] x\n```\ncode',
    '&#64;everyone &lt;b&gt;',
    '\u202eevil\u202c \u200b\u0000\u001b[31m',
    '$x$ $$y$$ :smile: ~~s~~ **b** __i__',
  ])('makes nothing of what others wrote: %j', (value) => {
    const cells = cellsOf(createFactsTable([record(value)], 10_000));
    expect(cells).toHaveLength(3);
    expect(
      readCell(cells[2] ?? '')
        .outside.replaceAll('&#124;', '')
        .trim(),
    ).toBe('');
  });

  test('gives every word back letter by letter, whatever it holds', () => {
    const sign = fc.constantFrom(...('`|\\ab@<>&#[](){}*_~!:; \n'.match(/[^]/g) ?? []), 'ә', '🙂');
    fc.assert(
      fc.property(fc.array(sign, { maxLength: 30 }), (signs) => {
        const value = signs.join('').replace(/\s+/g, ' ').trim();
        const cells = cellsOf(createFactsTable([record(value)], 10_000));
        expect(cells).toHaveLength(3);
        const { words, outside } = readCell(cells[2] ?? '');
        expect(words).toBe(value);
        expect(outside.replaceAll('&#124;', '').trim()).toBe('');
      }),
      { numRuns: 3_000 },
    );
  });

  test('is as short as it must be, and counts what it leaves out', () => {
    const many = Array.from({ length: 300 }, () => record('х'.repeat(2_000)));
    const table = createFactsTable(many, 50_000);
    expect(table.length).toBeLessThan(50_100);
    expect(table).toMatch(/… \+27\d$/);
    const problem = { rule: 'x', severity: 'error', path: 'content/a.mdx', line: 1, message: 'm'.repeat(600) };
    const problems = toReportedProblems(Array.from({ length: 90 }, () => problem));
    const comment = createReportComment(problems, { url: 'https://forge.example/1', isGood: false }, many);
    expect(comment.length).toBeLessThan(65_000);
    expect(comment).toContain('Facts that change');
  });

  test('is absent when no fact changes', () => {
    expect(createReportComment([], { url: 'https://forge.example/1', isGood: true }, [])).not.toContain('Facts');
  });
});

describe('what the check left behind is read as data', () => {
  test('a record that is one is taken as it is', () => {
    expect(toChangedFacts([record('a')])).toEqual([record('a')]);
  });

  test.each([
    [undefined],
    ['text'],
    [{ 0: record('a') }],
    [[null, 1, []]],
    [[{ ...record('a'), path: 'content/../../etc/a.yaml' }]],
    [[{ ...record('a'), path: '.github/workflows/a.yml' }]],
    [[{ ...record('a'), kind: '<b>' }]],
    [[{ ...record('a'), fields: 'x' }]],
    [[{ ...record('a'), fields: [{ field: 'x', after: { toString: 'x' } }] }]],
    [[{ ...record('a'), more: 1 }]],
    [[record('x'.repeat(80_000))]],
  ])('what is none is passed over: %#', (value) => {
    expect(toChangedFacts(value)).toEqual([]);
  });
});

test('words in code stay words, and are cut at whole signs', () => {
  expect(toCodeSpans('a🙂', 2)).toBe('`a…`');
  expect(toCodeSpans('')).toBe('');
});
