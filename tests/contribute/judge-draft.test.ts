import { describe, expect, test } from 'vitest';
import { toPlainText } from '../../src/domain/body.ts';
import { judgeDraft } from '../../src/contribute/judge-draft.ts';
import type { KnownEntry } from '../../src/contribute/known.ts';
import { answers, idOf, known, problemsOf, readWith, soundProblems, today } from './world.ts';

test('a draft in which nothing is wrong becomes a file that passes the gate and every check', () => {
  const { problems, files } = judgeDraft(answers(), known, { today });
  const id = idOf(files);
  expect(problems).toEqual([]);
  expect(files.map(({ path }) => path)).toEqual([
    'content/entries/2018/direktor-nazval-sboi-tekhnicheskim-2018-05-10.mdx',
  ]);
  const reading = readWith(files);
  expect(soundProblems(reading)).toEqual([]);
  const entry = reading.archive?.entryById.get(id);
  expect(entry?.quotes[0]?.exact).toBe('Это чисто технический сбой, его уже устраняют');
  expect(entry?.quotes[0]?.speaker?.id).toBe('director');
  expect(entry?.sources[0]?.url).toBe('https://example.org/a/17.html');
  expect(entry?.texts.ru?.body.map((block) => block.type)).toEqual(['paragraph', 'quote', 'paragraph']);
  expect(toPlainText(entry?.texts.ru?.body ?? [])).toBe(
    'На вопрос о вечерних сбоях он ответил коротко. О сроках он не говорил.',
  );
});

test('the file is written as the golden one, with its comments', async () => {
  const comments = { ru: { id: 'Имя записи.', date: 'Когда это было.', quotes: 'Слова источника.' } };
  const [file] = judgeDraft(answers(), known, { today, comments }).files;
  await expect(file?.text).toMatchFileSnapshot('../golden/contributed-entry.mdx');
});

describe('each fault is named at its answer', () => {
  test.each([
    ['no kind', { kind: undefined }, ['kind missing']],
    ['a kind that is none', { kind: 'rumour' }, ['kind not-a-choice']],
    ['no day, no month, no year', { date: undefined }, ['date missing']],
    ['a day that does not exist', { date: '2018-02-30' }, ['date date']],
    ['a date in words', { date: 'весной' }, ['date date']],
    ['a day to come', { date: '2099-01-01' }, ['date date-not-in-future']],
    ['a title without words', { title: ' ' }, ['title missing']],
    ['a long title', { title: 'а'.repeat(111) }, ['title too-long']],
    ['a title with a full stop', { title: 'Директор назвал сбой техническим.' }, ['title text-is-short']],
    [
      'a title in another script',
      { title: 'The director called the outage technical' },
      ['title text-fits-its-language'],
    ],
    ['a Latin letter in a Cyrillic word', { summary: 'Директор cказал.' }, ['summary mixed-alphabets']],
    ['a letter that cannot be seen', { title: 'Дирек\u200bтор' }, ['title characters']],
    ['a phone number', { body: 'Звоните: +7 701 123 45 67' }, ['body private-data-is-absent']],
    ['a phone number elsewhere', { author: '87011234567' }, ['author private-data-is-absent']],
    ['nobody who spoke', { actors: undefined }, ['actors missing']],
    ['somebody unknown', { actors: 'Пётр Неизвестный' }, ['actors unknown-name']],
    ['the same speaker twice', { actors: 'Ержан Биржанов\ndirector' }, ['actors list-names-each-once']],
    ['a place that is none', { places: 'Атлантида' }, ['places unknown-name']],
    ['no source', { source: undefined }, ['source missing']],
    ['a source that is no address', { source: 'газета' }, ['source source']],
    ['an address that leads astray', { source: 'https://user@example.org/' }, ['source address']],
    ['an archived copy without an address', { sourceArchive: 'archive' }, ['sourceArchive address']],
    ['a quote with words left out', { quote: 'Это […] сбой' }, ['quote quote-has-no-ellipsis']],
    [
      'a quote in other letters',
      { quote: 'It is a technical fault of the whole network' },
      ['quote quote-fits-its-language'],
    ],
    ['an explanation that is none', { explanations: 'because' }, ['explanations not-a-choice']],
    ['no author', { author: undefined }, ['author missing']],
    [
      'half a new name',
      { actors: 'Жаңа', newActorKk: 'Жаңа' },
      [
        'actors unknown-name',
        'newActorType new-name-incomplete',
        'newActorRu new-name-incomplete',
        'newActorEn new-name-incomplete',
      ],
    ],
    ['brackets piled up', { body: '['.repeat(60) }, ['body brackets']],
    ['more signs than a text has', { body: '*'.repeat(1_100) }, ['body too-large']],
  ])('%s', (_what, changes, problems) => {
    expect(problemsOf(answers(changes))).toEqual(problems);
  });

  test.each([
    [
      'an outage needs type, extent and evidence',
      { kind: 'outage' },
      ['type missing', 'extent missing', 'evidence missing'],
    ],
    [
      'a measurement needs an instrument',
      { kind: 'outage', type: 'block', extent: 'service', evidence: 'measurement', evidenceBy: 'director' },
      ['evidenceBy measurement-is-by-instrument'],
    ],
    [
      'an operator is one',
      { kind: 'outage', type: 'block', extent: 'service', evidence: 'users', operators: 'director' },
      ['operators operator-is-an-operator'],
    ],
    [
      'an end comes after its start',
      {
        kind: 'outage',
        type: 'block',
        extent: 'service',
        evidence: 'users',
        starts: '2018-05-10 20:00',
        ends: '2018-05-10 19:00',
      },
      ['ends outage-ends-after-start'],
    ],
    [
      'a clock time is one',
      { kind: 'outage', type: 'block', extent: 'service', evidence: 'users', starts: '2018-05-10 25:00' },
      ['starts moment'],
    ],
    [
      'a start lies on the day',
      { kind: 'outage', type: 'block', extent: 'service', evidence: 'users', starts: '2018-05-11 20:00' },
      ['starts clock-time-fits-date'],
    ],
    ['a court is a court', { kind: 'ruling', court: 'director' }, ['court court-is-a-court']],
  ])('%s', (_what, changes, problems) => {
    expect(problemsOf(answers(changes))).toEqual(problems);
  });
});

test('faults of many answers are named together, in the order of the questions', () => {
  const draft = answers({ date: '2018-13-01', title: undefined, source: 'x', author: undefined });
  expect(problemsOf(draft)).toEqual(['date date', 'title missing', 'source source', 'author missing']);
});

describe('what is in the archive already is refused with the id of its entry', () => {
  test('the same quote', () => {
    const draft = answers({ language: 'kk', quote: 'Бұл мәселенің бізге еш қатысы жоқ', source: 'azattyq-2018' });
    const { problems } = judgeDraft(draft, known, { today });
    expect(problems.find(({ field }) => field === 'quote')).toEqual({
      field: 'quote',
      code: 'duplicate-quote',
      values: { id: 'not-us-2018' },
    });
  });

  test('the same kind, day, actor and source', () => {
    const entry = known.entries.find(({ kind }) => kind === 'statement') as KnownEntry;
    const day = { ...known, entries: [{ ...entry, date: '2018-05-10', sources: ['azattyq-2018'] }] };
    const draft = answers({ source: 'https://azattyq.org/a/1.html' });
    expect(judgeDraft(draft, day, { today }).problems).toEqual([
      { field: 'title', code: 'duplicate-entry', values: { id: entry.id } },
    ]);
  });
});

test('a source that is described already is reused, by its address however written', () => {
  const { files } = judgeDraft(answers({ source: 'http://azattyq.org/a/1.html/' }), known, { today });
  expect(files[0]?.text).toContain('sources:\n  - azattyq-2018\n');
  expect(soundProblems(readWith(files))).toEqual([]);
});

test('a new person and a new service become records of their own', () => {
  const draft = answers({
    actors: 'Жаңа Тұлға',
    newActorType: 'person',
    newActorKk: 'Жаңа Тұлға',
    newActorRu: 'Новое Лицо',
    newActorEn: 'New Person',
    services: 'Facebook\nЖаңа сайт',
    newServiceType: 'site',
    newServiceKk: 'Жаңа сайт',
    newServiceRu: 'Новый сайт',
    newServiceEn: 'New site',
  });
  const { files, problems } = judgeDraft(draft, known, { today });
  expect(problems).toEqual([]);
  expect(files.map(({ path }) => path).slice(1)).toEqual([
    'content/actors/new-person.yaml',
    'content/services/new-site.yaml',
  ]);
  expect(soundProblems(readWith(files))).toEqual([]);
});

test.each([
  ['ruling', { kind: 'ruling', court: 'Есильский суд', outcome: 'запретил' }],
  ['outage', { kind: 'outage', type: 'block', extent: 'service', evidence: 'users', starts: '2018-05-10 20:00' }],
  ['measure', { kind: 'measure', document: 'Закон', version: '10.05.2018' }],
  ['event', { kind: 'event', actors: '?' }],
  ['statement without a named speaker', { actors: '?', role: undefined }],
  ['a printed source without an address', { source: '?' }],
  ['a day that is not known', { date: '05.2018' }],
])('a draft passes all checks: %s', (_kind, changes) => {
  const { files, problems } = judgeDraft(answers(changes), known, { today });
  expect(problems).toEqual([]);
  expect(soundProblems(readWith(files))).toEqual([]);
});
