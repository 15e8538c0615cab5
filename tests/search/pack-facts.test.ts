import { expect, test } from 'vitest';
import { packFacts, unpackFacts } from '../../src/search/pack-facts.ts';
import { documentFacts, textFacts } from './builders.ts';

test('facts come back from their bytes as they were', () => {
  const facts = {
    documents: [
      documentFacts({ earliest: undefined, latest: '2011-12-31', year: 2011, speakers: [] }),
      documentFacts({ entry: 1, isVerified: true, services: [0, 95], sources: [301] }),
      documentFacts({
        entry: 1,
        isQuote: false,
        kind: 'outage',
        earliest: '2024-02-29',
        latest: undefined,
        year: 2024,
      }),
      documentFacts({ entry: 0, earliest: '2018-01-01', latest: '2018-01-31', speakers: [3, 1] }),
    ],
    texts: [
      textFacts(),
      textFacts({ document: 3, place: 2, language: 'en' }),
      textFacts({ document: 1, language: 'kk-Latn' }),
    ],
  };
  expect(unpackFacts(packFacts(facts))).toEqual(facts);
  expect(unpackFacts(packFacts({ documents: [], texts: [] }))).toEqual({ documents: [], texts: [] });
});
