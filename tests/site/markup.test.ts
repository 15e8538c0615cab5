import { HtmlValidate, StaticConfigLoader } from 'html-validate';
import { beforeAll, expect, test } from 'vitest';
import { toYear } from '../../src/domain/edtf-date.ts';
import { archive, everyPage, readPage, templateFiles } from './built-site.ts';
import { withDescendants } from './html-tree.ts';

const validator = new HtmlValidate(
  new StaticConfigLoader({
    extends: ['html-validate:recommended', 'html-validate:document'],
    elements: [
      'html5',
      {
        'timeline-chart': { flow: true },
        'timeline-filter': { flow: true },
        'on-this-day': { flow: true },
        'line-keys': { flow: true },
        'mark-grid': { flow: true },
        'entry-tools': { flow: true },
        'lost-address': { flow: true },
        'quote-search': { flow: true },
        'contribute-form': { flow: true },
      },
    ],
    rules: {
      // Titles are as long as the headlines they carry.
      'long-title': 'off',
      // From a disk (`file://`) browsers refuse a script with `integrity`.
      'require-sri': 'off',
      // The search answers as one types, and on Enter.
      'wcag/h32': 'off',
      // A scrolling region is an element of its own.
      'prefer-native-element': ['error', { exclude: ['region'] }],
      // Ids are those of HTML, which may begin with a digit, not those of CSS.
      'valid-id': ['error', { relaxed: true }],
    },
  }),
);

interface Outline {
  readonly ids: readonly string[];
  readonly headings: readonly number[];
  readonly mains: number;
}

const outlines = new Map<string, Outline>();

beforeAll(() => {
  for (const { file, root } of everyPage()) {
    const elements = [...withDescendants(root)];
    outlines.set(file, {
      ids: elements.flatMap(({ attributes }) => attributes.get('id') ?? []),
      headings: elements.flatMap(({ name }) => (/^h[1-6]$/.test(name) ? [Number(name.slice(1))] : [])),
      mains: elements.filter(({ name }) => name === 'main').length,
    });
  }
}, 60_000);

function filesThat(isOdd: (outline: Outline) => boolean): string[] {
  return [...outlines].filter(([, outline]) => isOdd(outline)).map(([file]) => file);
}

const entriesOf2018 = archive.entries
  .filter((entry) => toYear(entry.date) === 2018)
  .flatMap(({ id }) => ['kk', 'ru', 'en'].map((language) => `${language}/e/${id}.html`));

test('the markup is valid on one page of each template in each language, and on the entries of 2018', async () => {
  const files = [...new Set([...templateFiles, ...entriesOf2018])];
  const problems = [];
  for (const file of files) {
    const { results } = await validator.validateString(readPage(file).html);
    for (const { line, column, ruleId, message } of results.flatMap(({ messages }) => messages))
      problems.push(`${file}:${line}:${column} ${ruleId}: ${message}`);
  }
  console.log(`${files.length} pages validated`);
  expect(problems).toEqual([]);
});

test('an id stands once on a page', () => {
  expect(filesThat(({ ids }) => new Set(ids).size !== ids.length)).toEqual([]);
});

test('every page has one main part and one first heading, before all others', () => {
  expect(
    filesThat(
      ({ headings, mains }) => mains !== 1 || headings[0] !== 1 || headings.filter((level) => level === 1).length !== 1,
    ),
  ).toEqual([]);
});

test('no heading skips a level', () => {
  expect(filesThat(({ headings }) => headings.some((level, index) => level > (headings[index - 1] ?? 0) + 1))).toEqual(
    [],
  );
});
