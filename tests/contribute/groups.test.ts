import { createHash } from 'node:crypto';
import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { createKnownTitles } from '../../src/contribute/create-known.ts';
import type { Draft } from '../../src/contribute/draft.ts';
import { fields, groups } from '../../src/contribute/fields.ts';
import { judgeAnswer } from '../../src/contribute/judge-answer.ts';
import { judgeDraft } from '../../src/contribute/judge-draft.ts';
import { sha256 } from '../../src/contribute/sha256.ts';
import { languages } from '../../src/domain/language.ts';
import { contributeWordsIn, questionWords } from '../../src/i18n/contribute-words.ts';
import { openRecords } from '../../src/records/read-records.ts';
import { answers, idOf, known, problemsOf, readWith, soundProblems, today, worldFiles } from './world.ts';

const relatedTo = known.entries.find(({ kind }) => kind === 'outage')?.id ?? '';

/** A statement with two quotes of two sources, a relation, and texts in the two other languages. */
const whole = {
  source2: 'https://example.org/b/18.html',
  sourceTitle2: 'Ответ директора',
  sourcePublisher2: 'Example B',
  quotePrefix: 'Он сказал:',
  quoteSuffix: 'после чего ушёл',
  quote2: 'Бұл – техникалық ақау, басқа себебі жоқ',
  voice2: 'direct',
  quoteLanguage2: 'kk',
  quoteSource2: '2',
  quoteTranslation2: 'Это техническая неполадка, другой причины нет',
  relation: 'explains',
  relationTo: relatedTo,
  relationWhy: 'директор называет причину этих сбоев',
  translation: 'kk',
  translationTitle: 'Директор іркілісті техникалық ақау деп атады',
  translationSummary: 'Директор Алматыдағы кездесуде кешкі іркілістің себебі техникалық екенін айтты.',
  translationQuotes: 'Бұл таза техникалық ақау, оны жөндеп жатыр',
  translationBody: 'Кешкі іркіліс туралы сұраққа ол қысқа жауап берді.\n\nМерзімін айтпады.',
  translation2: 'en',
  translationTitle2: 'The director called the fault technical',
  translationSummary2: 'At a meeting in Almaty the director said that the evening trouble has a technical cause.',
  translationQuotes2:
    'It is a purely technical fault, it is being mended\nIt is a technical fault, there is no other cause',
  translator: 'Сәуле',
} satisfies Draft;

test('an entry of several quotes, sources, relations and languages passes the gate and every check', () => {
  const { problems, files } = judgeDraft(answers(whole), known, { today });
  expect(problems).toEqual([]);
  const id = idOf(files);
  expect(files.map(({ path }) => path)).toEqual(
    ['', '.kk', '.en'].map((language) => `content/entries/2018/${id}${language}.mdx`),
  );
  const reading = readWith(files);
  expect(reading.problems.filter(({ path }) => path.includes(id))).toEqual([]);
  expect(soundProblems(reading)).toEqual([]);
  const entry = reading.archive?.entryById.get(id);
  expect(entry?.quotes.map(({ exact, source, prefix }) => [exact, source.url, prefix])).toEqual([
    ['Это чисто технический сбой, его уже устраняют', 'https://example.org/a/17.html', 'Он сказал:'],
    ['Бұл – техникалық ақау, басқа себебі жоқ', 'https://example.org/b/18.html', undefined],
  ]);
  expect(entry?.quotes[1]?.translations.map(({ language, by }) => [language, by])).toEqual(
    expect.arrayContaining([
      ['ru', 'Айгүл'],
      ['en', 'Сәуле'],
    ]),
  );
  expect(entry?.texts.ru?.body.map(({ type }) => type)).toEqual(['paragraph', 'quote', 'paragraph', 'quote']);
  expect(entry?.texts.kk?.translator).toBe('Сәуле');
  expect(entry?.texts.kk?.isStale).toBe(false);
  expect(entry?.texts.en?.isStale).toBe(false);
  expect(entry?.relations.map(({ kind, to }) => [kind, to.id])).toEqual([['explains', relatedTo]]);
});

describe('a fault in a group is named at its own answer', () => {
  test.each<[string, Draft, string[]]>([
    ['a quote of a source that is not there', { quoteSource2: '3' }, ['quoteSource2 no-such-source']],
    ['a second source without address', { source2: '' }, ['source2 missing']],
    ['the same source twice', { source2: 'https://www.example.org/a/17.html/' }, ['source2 list-names-each-once']],
    [
      'a source of the archive twice',
      { source2: 'azattyq-2018', source3: 'azattyq-2018' },
      ['source3 list-names-each-once'],
    ],
    ['a second source that leads astray', { source2: 'https://a@example.org/' }, ['source2 address']],
    ['words around a quote that is not there', { quoteSuffix3: 'после' }, ['quote3 missing']],
    ['a second quote with words left out', { quote2: 'Бұл – […] ақау' }, ['quote2 quote-has-no-ellipsis']],
    [
      'a second quote that the archive has',
      { quote2: 'Бұл мәселенің бізге еш қатысы жоқ', source2: 'azattyq-2018' },
      ['quote2 duplicate-quote'],
    ],
    [
      'a quote translated into its own language',
      { quoteTranslation: 'Это сбой' },
      ['quoteTranslation quote-is-translated-once'],
    ],
    ['a relation without an entry', { relationTo: '' }, ['relationTo missing']],
    ['a relation that is none', { relation: 'because' }, ['relation not-a-choice']],
    ['a relation to what is not in the archive', { relationTo: 'nothing-2018' }, ['relationTo unknown-entry']],
    ['a relation that must say in what sense', { relationWhy: '' }, ['relationWhy relation-says-why']],
    [
      'a relation that a source must say',
      { relation: 'led-to' },
      ['relation relation-fits-time', 'relationSource led-to-has-source'],
    ],
    ['a relation that a statement has not', { relation: 'upholds' }, ['relation relation-fits-kinds']],
    ['a relation to what came later', { relation: 'repeats', date: '2001-05-10' }, ['relation relation-fits-time']],
    [
      'a relation twice',
      { relation2: 'explains', relationTo2: relatedTo, relationWhy2: 'так он сказал' },
      ['relationTo2 relation-is-written-once'],
    ],
    ['a translation into the language of the entry', { translation: 'ru' }, ['translation language-of-entry']],
    [
      'two translations into one language',
      { translation2: 'kk', translationQuotes2: '' },
      ['translation2 list-names-each-once'],
    ],
    ['a translation without a summary', { translationSummary2: '' }, ['translationSummary2 missing']],
    ['fewer translations than quotes', { translationQuotes2: 'One' }, ['translationQuotes2 quote-count']],
    [
      'a translation in other letters',
      { translationTitle2: 'Директор назвал сбой' },
      ['translationTitle2 text-fits-its-language'],
    ],
    ['a headline with a full stop', { translationTitle: 'Директор айтты.' }, ['translationTitle text-is-short']],
    ['two alphabets in a word', { translationBody: 'Директор cөйледі' }, ['translationBody mixed-alphabets']],
    [
      'a phone number in a translation',
      { translationBody2: 'Call +7 701 123 45 67' },
      ['translationBody2 private-data-is-absent'],
    ],
  ])('%s', (_what, changes, problems) => {
    expect(problemsOf(answers({ ...whole, ...changes }))).toEqual(problems);
  });
});

test('faults of all groups are named at once, though some stand in the way of others', () => {
  const changes = {
    source2: 'газета',
    quote2: 'a\u200bb',
    relationTo: 'nothing',
    translationTitle: 'Директор айтты.',
    translationSummary2: 'Директор сказал',
  };
  expect(problemsOf(answers({ ...whole, ...changes }))).toEqual([
    'source2 source',
    'quote2 characters',
    'relationTo unknown-entry',
    'translationTitle text-is-short',
    'translationSummary2 text-fits-its-language',
  ]);
});

test('one answer of an unfinished group is judged by itself', () => {
  const judge = (draft: Draft, field: keyof Draft) => judgeAnswer({ draft, field }, known, { today })?.code;
  expect(judge({ translationTitle: 'Суд' }, 'translationTitle')).toBeUndefined();
  expect(judge({ relationTo: 'nothing' }, 'relationTo')).toBe('unknown-entry');
  expect(judge({ quote2: 'Это […] сбой' }, 'quote2')).toBe('quote-has-no-ellipsis');
});

test('an entry is named by its title in any language as well', () => {
  const titles = createKnownTitles(openRecords(worldFiles).records);
  const entry = titles.find(({ id }) => id === relatedTo);
  for (const title of new Set(entry?.spellings)) {
    if (titles.filter(({ spellings }) => spellings.includes(title)).length > 1) continue;
    const { problems, files } = judgeDraft(answers({ ...whole, relationTo: title }), { ...known, titles }, { today });
    expect(problems).toEqual([]);
    expect(files[0]?.text).toContain(`to: ${relatedTo}\n`);
  }
});

test('the role of a person on one day is judged beside that of other entries', () => {
  const roles = [
    { entry: 'other-2018', actor: 'director', date: '2018-05-10', role: { ru: 'министр' } },
    { entry: 'next-2018', actor: 'director', date: '2018-05-11', role: { ru: 'советник' } },
  ];
  const judge = (role: string) => judgeDraft(answers({ role }), { ...known, roles }, { today }).problems;
  expect(judge('директор').map(({ field, code }) => `${field} ${code}`)).toEqual(['role role-is-one-a-day']);
  expect(judge('министр')).toEqual([]);
});

test('SHA-256 is that of the standard', () => {
  const given = (text: string) => createHash('sha256').update(text).digest('hex');
  for (const length of [0, 1, 55, 56, 63, 64, 65, 119, 120, 1_000]) {
    expect(sha256('a'.repeat(length))).toBe(given('a'.repeat(length)));
  }
  fc.assert(
    fc.property(fc.string({ unit: 'grapheme' }), (text) => {
      expect(sha256(text)).toBe(given(text));
    }),
  );
});

test('each question that is put once more has its number, and each group opens with its first question', () => {
  for (const language of languages) {
    const words = contributeWordsIn(language);
    const labels = fields.map(({ name }) => questionWords(words, name).label);
    expect(new Set(labels).size).toBe(labels.length);
  }
  const names = fields.map(({ name }) => name);
  for (const { names: own, most } of Object.values(groups)) {
    const at = names.indexOf(own[0]);
    expect(names.slice(at, at + own.length * most)).toEqual(
      Array.from({ length: most }, (_, place) =>
        own.map((name) => (place === 0 ? name : `${name}${place + 1}`)),
      ).flat(),
    );
  }
});
