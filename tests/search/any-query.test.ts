import fc from 'fast-check';
import { expect, test } from 'vitest';
import { createIndex, findHits } from '../../src/search/engine.ts';

const index = createIndex([
  { id: 'kk', lang: 'kk', text: 'Шабуылға ұшыраған сервердің жұмысы тоқтап қалды, халқымыз желісіз қалды.' },
  { id: 'ru', lang: 'ru', text: 'Суд запретил движение, и никто не объяснил людям, почему исчезла связь.' },
  { id: 'en', lang: 'en', text: 'The shutdowns were measured by three monitors.' },
]);

const letters = fc.constantFrom(...Array.from('аеиоуыіәөүұқғңһйяюьбдкнрстш abcdefghijkyz"«»-*|\' 0123456789\u0301'));
const query = fc.oneof(
  fc.string({ unit: 'binary', maxLength: 10_000, size: 'max' }),
  fc.string({ unit: 'grapheme', maxLength: 300 }),
  fc.string({ unit: letters, maxLength: 200 }),
  fc.string({ unit: letters, minLength: 1, maxLength: 3 }).map((piece) => piece.repeat(3_000).slice(0, 10_000)),
);

test('any query of any length is answered, in bounded time and without an error', () => {
  fc.assert(
    fc.property(query, (text) => {
      const start = performance.now();
      const hits = findHits(index, text, 10);
      expect(performance.now() - start).toBeLessThan(1_000);
      expect(hits.length).toBeLessThanOrEqual(3);
    }),
    { numRuns: 2_000 },
  );
}, 60_000);
