import { describe, expect, test } from 'vitest';
import type { SearchDocument } from '../../src/search/documents.ts';
import { createFinder, type Hit, orderHits, toFusePattern } from '../../src/search/find-documents.ts';

const documents: readonly SearchDocument[] = [
  {
    path: 'e/a.html#q',
    kind: 'quote',
    texts: [
      ['kk', 'Әлеуметтік ЖЕЛІ ашылмай қалды'],
      ['ru', 'Социальная сеть не открылась'],
      ['en', 'The network did not open'],
    ],
  },
  {
    path: 'e/b.html#q',
    kind: 'quote',
    texts: [
      ['ru', 'Это был технический сбой, в мае'],
      ['kk', 'Бұл техникалық ақау еді, мамырда'],
    ],
  },
  {
    path: 'e/c.html',
    kind: 'entry',
    texts: [
      ['kk', 'Маңғыстаудағы байланыс үзілді'],
      ['en', 'The connection in Mangystau was cut'],
    ],
  },
];
const finder = createFinder(documents, 'kk');

function find(query: string): readonly Hit[] {
  return orderHits([...finder.find(query)].flat());
}

const foundBy = (query: string) => find(query).map(({ document }) => documents[document]?.path);

describe('search', () => {
  test('«желі» finds «Әлеуметтік ЖЕЛІ», whatever the case', () => {
    expect(foundBy('желі')).toEqual(['e/a.html#q']);
    expect(foundBy('ЖЕЛІ')).toEqual(['e/a.html#q']);
  });

  test('a Russian keyboard finds Kazakh letters', () => {
    expect(foundBy('желi'.replace('i', 'и'))).toEqual(['e/a.html#q']);
    expect(foundBy('акау')).toContain('e/b.html#q');
  });

  test('й is not и: «мае» does not find «май»', () => {
    expect(foundBy('маи')).not.toContain('e/b.html#q');
  });

  test('a typo in a long word still finds it', () => {
    expect(foundBy('технечский')).toEqual(['e/b.html#q']);
  });

  test('all words must match, in any order', () => {
    expect(foundBy('қалды желі')).toEqual(['e/a.html#q']);
    expect(foundBy('желі сбой')).toEqual([]);
  });

  test('a phrase in quotation marks stands as it was typed', () => {
    expect(foundBy('«технический сбой»')).toEqual(['e/b.html#q']);
    expect(foundBy('"сбой технический"')).toEqual([]);
  });

  test('a translation is found, and said to be one', () => {
    const [hit] = find('network');
    expect(hit).toMatchObject({ document: 0, text: 2 });
  });

  test('marks the words where they stand in what is shown', () => {
    const [hit] = find('желі');
    const text = documents[0]?.texts[0]?.[1] ?? '';
    expect(hit?.ranges.map(([start, end]) => text.slice(start, end))).toEqual(['ЖЕЛІ']);
  });

  test('words that occur nowhere find nothing', () => {
    expect(foundBy('қарбыз')).toEqual([]);
  });

  test('nothing, signs alone and ten thousand letters do no harm', () => {
    for (const query of ['', '  ', '!!! ^ = | "', 'ж'.repeat(10_000), "'=^!$|"])
      expect(() => find(query)).not.toThrow();
  });
});

test('a query becomes a pattern without signs that Fuse.js would read', () => {
  expect(toFusePattern('!желі | ^ашылмай$')).toBe('жели ашылмай');
  expect(toFusePattern('«бізге қатысы» жоқ')).toBe('\'"бизге катысы" \'жок');
});
