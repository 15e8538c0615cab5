import { expect, test } from 'vitest';
import { answerSearch, type SearchArchive } from '../../src/search/answer-search.ts';
import { createIndex } from '../../src/search/engine.ts';
import { noValues } from '../../src/search/match-filters.ts';
import { documentFacts, textFacts } from './builders.ts';

test('what names somebody comes before what is only known to be about them', () => {
  const names = 'ǀ Мұхтар Әблязов Аблязов Ablyazov';
  const archive: SearchArchive = {
    index: createIndex([
      { id: '0.0', lang: 'kk', text: `Байланыс баяулады ${names}` },
      { id: '1.0', lang: 'kk', text: `Сол кеште Әблязовтың тікелей эфирі кезінде байланыс баяулағанын айтты ${names}` },
    ]),
    facts: {
      documents: [documentFacts({ nameWords: 5 }), documentFacts({ entry: 1, nameWords: 5 })],
      texts: [textFacts(), textFacts({ document: 1 })],
    },
    values: noValues,
  };
  const request = { chosen: {}, order: 'relevance', isGrouped: false, language: 'kk', limit: 10 } as const;
  const order = (query: string): readonly number[] =>
    answerSearch(archive, { ...request, query }).found.map(({ text }) => text.document);
  expect(order('Ablyazov')).toEqual([1, 0]);
  expect(order('Мұхтар')).toEqual([0, 1]);
  expect(order('Аблязов байланыс')).toEqual([0, 1]);
});
