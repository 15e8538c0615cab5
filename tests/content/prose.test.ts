import { expect, test } from 'vitest';
import { toPlainText } from '../../src/domain/body.ts';
import { languages } from '../../src/domain/language.ts';
import { toWords } from '../../src/exports/to-words.ts';
import { findSharedRuns, toProse } from '../../src/exports/shared-runs.ts';
import { archive, findInProse } from './archive.ts';

const months = 'қаңтар|ақпан|наурыз|сәуір|мамыр|маусым|шілде|тамыз|қыркүйек|қазан|қараша|желтоқсан';

test.for(languages)('no run of eight words stands in more than three bodies (%s)', (language) => {
  const runs = findSharedRuns(toProse(archive.entries, language), { length: 8, bodies: 4 });
  expect(runs.map(({ words, ids }) => `${words.join(' ')}: ${ids.join(', ')}`)).toEqual([]);
});

test('Kazakh and Russian prose has « » and no straight or English quotation marks', () => {
  expect(findInProse(/["“”„‟]|‘[^’]*’|(?<!\p{L})'/gu, ['kk', 'ru'])).toEqual([]);
});

test('each « has its »', () => {
  const open = findInProse(/«[^»]*(?:«|$)|^[^«]*»/gu, ['kk', 'ru']);
  expect(open).toEqual([]);
});

test('no word mixes Latin and Cyrillic letters', () => {
  expect(findInProse(/\p{Script=Latin}\p{Script=Cyrillic}|\p{Script=Cyrillic}\p{Script=Latin}/gu, languages)).toEqual([]);
});

test('a Kazakh date gives the year first: «2018 жылғы 13 наурыз»', () => {
  const yearLast = new RegExp(
    `(?:${months})\\p{L}*,? (?:19|20)\\d\\d(?!\\d| жылғы (?:\\d{1,2} )?(?:${months}))`,
    'giu',
  );
  const examples = ['13 наурыз 2018', 'наурызда 2018 жылы', '2018 жылғы 13 наурыз', 'маусымнан 2016 жылғы мамырға дейін'];
  expect(examples.filter((example) => example.match(yearLast) !== null)).toEqual(examples.slice(0, 2));
  expect(findInProse(yearLast, ['kk'])).toEqual([]);
});

test('titles have at most 110 letters and summaries at most 420', () => {
  const long = [...archive.entries, ...archive.threads].flatMap(({ id, texts }) =>
    languages.flatMap((language) => {
      const { title = '', summary = '' } = texts[language] ?? {};
      return [
        ...(title.length > 110 ? [`${id} (${language}): title of ${title.length}`] : []),
        ...(summary.length > 420 ? [`${id} (${language}): summary of ${summary.length}`] : []),
      ];
    }),
  );
  expect(long).toEqual([]);
});

test('the body of an entry has 20 to 200 words of ours', () => {
  const odd = archive.entries.flatMap(({ id, texts }) =>
    languages.flatMap((language) => {
      const text = texts[language];
      const count = text && toWords(toPlainText(text.body)).length;
      return count !== undefined && (count < 20 || count > 200) ? [`${id} (${language}): ${count} words`] : [];
    }),
  );
  expect(odd).toEqual([]);
});
