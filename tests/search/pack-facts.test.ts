import { expect, test } from 'vitest';
import { packFacts, unpackFacts } from '../../src/search/pack-facts.ts';
import { documentFacts, textFacts } from './builders.ts';

test('facts come back from their bytes as they were', () => {
  const outage = { entry: 1, kind: 'outage', earliest: '2024-02-29', latest: undefined, year: 2024 } as const;
  const facts = {
    documents: [
      documentFacts({ isQuote: false, earliest: undefined, latest: '2011-12-31', year: 2011, speakers: [] }),
      documentFacts({ ...outage, isQuote: false, services: [0, 95], speakers: [3, 1, 200] }),
      documentFacts({ ...outage, isVerified: true, services: [0, 95], speakers: [3, 1] }),
      documentFacts({ ...outage, services: [0, 95], speakers: [1, 200] }),
      documentFacts({ entry: 2, isQuote: false, earliest: '2018-01-01', latest: '2018-01-31', speakers: [3] }),
      documentFacts({ entry: 2, earliest: '2018-01-01', latest: '2018-01-31', speakers: [3] }),
    ],
    texts: [
      textFacts({ language: 'kk-Latn' }),
      textFacts({ document: 1, place: 1 }),
      textFacts({ document: 1, language: 'ru' }),
      textFacts({ document: 3, language: 'ru' }),
      textFacts({ document: 5, place: 1, language: 'ru' }),
      textFacts({ document: 5, language: 'en' }),
    ],
  };
  expect(unpackFacts(packFacts(facts))).toEqual(facts);
  expect(unpackFacts(packFacts({ documents: [], texts: [] }))).toEqual({ documents: [], texts: [] });
});
