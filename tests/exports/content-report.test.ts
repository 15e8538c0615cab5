import { expect, test } from 'vitest';
import { createTable } from '../../src/exports/content-report/create-table.ts';
import { demoteHeadings } from '../../src/exports/content-report/demote-headings.ts';
import { createContentReport } from '../../src/exports/content-report.ts';
import { change, thread } from '../records/builders.ts';
import { archiveOf } from './archive-of.ts';

const report = createContentReport(archiveOf(), []);

test('the report of the same content is the same, letter by letter', () => {
  expect(createContentReport(archiveOf(), [])).toBe(report);
});

test('entries are counted by year and kind, and those of a year add up', () => {
  expect(report).toContain('| year | statement | ruling | outage | measure | event | all |');
  expect(report).toContain(
    '| 2014 | 0 | 0 | 0 | 1 | 0 | 1 |\n| 2018 | 1 | 1 | 1 | 0 | 1 | 4 |\n| all | 1 | 1 | 1 | 1 | 1 | 5 |',
  );
});

test('an unverified quote is counted by its voice and by its language', () => {
  expect(report).toContain('| direct | 0 | 1 | 1 |');
  expect(report).toContain('| kk | 0 | 1 | 1 |');
});

test('sources without an archived copy are counted, and what was not found of them', () => {
  expect(report).toContain('| without an archived copy | 2 |');
  expect(report).toContain('| archivedUrl | 2 |');
});

test('a relation is counted once, on the side that is written', () => {
  expect(report).toContain('2 relations are written');
  expect(report).toContain('| denies | 1 | 1 | 0 |');
});

test('an entry without relations is named with its file', () => {
  expect(report).toContain('- [law-41-1-2014](../content/entries/2014/law-41-1-2014.mdx)');
  expect(report).not.toContain('- [not-us-2018]');
});

test('fields that are not known are counted by kind', () => {
  expect(report).toContain('| caseNumber | 0 | 1 | 0 | 0 | 0 | 1 |');
});

test('a thread is shown with its length', () => {
  const entries = ['movement-ban-2018', 'evening-outages-2018', 'not-us-2018'];
  const longer = createContentReport(archiveOf({ thread: change(thread, { entries }) }), []);
  expect(report).toMatch(/\| evening-2018 \| [^|]+ \| 2 \|/);
  expect(longer).toMatch(/\| evening-2018 \| [^|]+ \| 3 \|/);
});

test('pages kept by hand stand last, each under its title and one level lower', () => {
  const pages = [
    { title: 'Kazakh, read again', text: 'Two changes.\n\n## Endings\n' },
    { title: 'Sample', text: '# Twenty entries\n\nAll the same.\n' },
  ];
  expect(createContentReport(archiveOf(), pages)).toBe(
    `${report}\n## Kazakh, read again\n\nTwo changes.\n\n### Endings\n\n## Sample\n\nAll the same.\n`,
  );
});

test('a heading in code is left as it is', () => {
  expect(demoteHeadings('# A\n```\n# B\n```\n## C')).toBe('## A\n```\n# B\n```\n### C');
});

test('a table escapes its own mark, and numbers stand to the right', () => {
  expect(createTable(['who', 'number'], [['a|b\nc', 2]])).toBe('| who | number |\n|---|--:|\n| a\\|b c | 2 |');
});
