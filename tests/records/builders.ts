import { stringify } from 'yaml';
import type { ContentFile } from '../../src/records/content-file.ts';
import { formatProblem } from '../../src/records/problem.ts';
import { readRecords } from '../../src/records/read-records.ts';
import { createTranslates } from '../../src/records/translates.ts';

export const today = '2026-11-24';

type Fields = Record<string, unknown>;

/** A file of fields, with a body unless it is one of a register. */
export interface Draft {
  readonly path: string;
  readonly fields: Fields;
  readonly body: string | undefined;
}

/** The draft with some fields changed; `undefined` leaves a field out. */
export function change(draft: Draft, fields: Fields, body = draft.body): Draft {
  return { ...draft, fields: { ...draft.fields, ...fields }, body };
}

/** A small archive in which no check finds anything; each draft is valid together with the others. */
export interface World {
  readonly [name: string]: Draft;
}

const three = (kk: string, ru: string, en: string) => ({ kk, ru, en });
const names = (kk: string, ru: string, en: string) => ({ names: three(kk, ru, en), aliases: [] as string[] });

const entryFields = (id: string, kind: string, date: string) => ({
  id,
  kind,
  language: 'kk',
  date,
  title: `Кешкі іркіліс туралы: ${id}`,
  summary: 'Алматыда кешке әлеуметтік желілерге кіру қиындады.',
  places: ['almaty'],
  services: ['facebook'],
  sources: ['azattyq-2018'],
  confidence: 'medium',
  author: 'Kidiris',
});

const translationFields = {
  ru: { translator: 'Kidiris', title: 'О вечерних сбоях', summary: 'Вечером в Алматы стало трудно зайти в соцсети.' },
  en: {
    translator: 'Kidiris',
    title: 'On the evening outages',
    summary: 'In the evening social networks were hard to reach in Almaty.',
  },
};

const bodies = { kk: 'Жауап қысқа болды.\n', ru: 'Ответ был коротким.\n', en: 'The answer was short.\n' };

function register(folder: string, id: string, fields: Fields): Draft {
  return { path: `content/${folder}/${id}.yaml`, fields: { id, ...fields }, body: undefined };
}

function translation(path: string, language: 'ru' | 'en', fields: Fields = {}): Draft {
  return {
    path: path.replace('.mdx', `.${language}.mdx`),
    fields: { ...translationFields[language], ...fields },
    body: bodies[language],
  };
}

function withTranslations(name: string, draft: Draft, quotes?: { ru: Fields; en: Fields }): World {
  const show = quotes === undefined ? '' : '\n<Quote id="not-us" />\n';
  const [ru, en] = (['ru', 'en'] as const).map((language) => {
    const drafted = translation(draft.path, language, quotes === undefined ? {} : { quotes: quotes[language] });
    return { ...drafted, body: `${drafted.body ?? ''}${show}` };
  });
  return { [name]: draft, ...(ru && { [`${name}Ru`]: ru }), ...(en && { [`${name}En`]: en }) };
}

export const statement: Draft = {
  path: 'content/entries/2018/not-us-2018.mdx',
  fields: {
    ...entryFields('not-us-2018', 'statement', '2018-03-14'),
    actors: [{ actor: 'director', role: three('директор', 'директор', 'director'), organization: 'technical-service' }],
    quotes: [
      {
        id: 'not-us',
        speaker: 'director',
        voice: 'direct',
        language: 'kk',
        source: 'azattyq-2018',
        exact: 'Бұл мәселенің бізге еш қатысы жоқ',
      },
    ],
    relations: [
      { to: 'evening-outages-2018', kind: 'denies', why: three('қатысы жоқ дейді', 'отрицает', 'denies a part in it') },
    ],
    occasion: three('баспасөз конференциясы', 'пресс-конференция', 'press conference'),
    explanations: ['denies-involvement'],
  },
  body: `${bodies.kk}\n<Quote id="not-us" />\n`,
};

export const outage: Draft = {
  path: 'content/entries/2018/evening-outages-2018.mdx',
  fields: {
    ...entryFields('evening-outages-2018', 'outage', '2018-03-13'),
    operators: ['kazakhtelecom'],
    starts: [{ at: '2018-03-13T20:00', source: 'azattyq-2018' }],
    ends: [{ at: '2018-03-13T22:00', source: 'azattyq-2018' }],
    type: 'throttle',
    extent: 'service',
    evidence: [
      { kind: 'users', source: 'azattyq-2018' },
      { kind: 'measurement', by: 'ooni', source: 'vlast-2018' },
    ],
  },
  body: bodies.kk,
};

export const ruling: Draft = {
  path: 'content/entries/2018/movement-ban-2018.mdx',
  fields: {
    ...entryFields('movement-ban-2018', 'ruling', '2018-03-12'),
    court: 'yesil-court',
    respondent: 'director',
    outcome: three('тыйым салды', 'запретил', 'banned'),
    status: [{ step: 'ruled', date: '2018-03-12', source: 'azattyq-2018' }],
    unknown: ['caseNumber', 'applicant', 'basis'],
  },
  body: bodies.kk,
};

export const measure: Draft = {
  path: 'content/entries/2014/law-41-1-2014.mdx',
  fields: {
    ...entryFields('law-41-1-2014', 'measure', '2014-04-23'),
    document: three('№ 200-V Заңы', 'Закон № 200-V', 'Law No. 200-V'),
    article: '41-1',
    version: '2014-04-23',
    powers: three('желіні тоқтату', 'остановить сеть', 'to halt networks'),
  },
  body: bodies.kk,
};

export const event: Draft = {
  path: 'content/entries/2018/livestream-2018.mdx',
  fields: {
    ...entryFields('livestream-2018', 'event', '2018-03-13'),
    relations: [{ to: 'evening-outages-2018', kind: 'coincides-with' }],
  },
  body: bodies.kk,
};

export const thread: Draft = {
  path: 'content/threads/evening-2018.mdx',
  fields: {
    id: 'evening-2018',
    language: 'kk',
    title: 'Кешкі іркілістер',
    summary: 'Кешке не болды, кім не деді.',
    missing: 'Өлшем деректері табылмады.',
    entries: ['evening-outages-2018', 'not-us-2018'],
  },
  body: bodies.kk,
};

const source = (id: string, owner: string, url: string) =>
  register('sources', id, {
    publisher: 'Азаттық',
    owner,
    language: 'kk',
    title: 'Кешкі іркіліс',
    date: '2018-04-01',
    url,
    copy: 'original',
    unknown: ['archivedUrl'],
  });

export function createWorld(changes: { readonly [name: string]: Draft | undefined } = {}): World {
  const world: { readonly [name: string]: Draft | undefined } = {
    ...withTranslations('statement', statement, {
      ru: { 'not-us': 'К нам этот вопрос не имеет отношения' },
      en: { 'not-us': 'This has nothing to do with us' },
    }),
    ...withTranslations('outage', outage),
    ...withTranslations('ruling', ruling),
    ...withTranslations('measure', measure),
    ...withTranslations('event', event),
    thread,
    threadRu: translation(thread.path, 'ru', { missing: 'Данных измерений нет.' }),
    threadEn: translation(thread.path, 'en', { missing: 'No measurements were found.' }),
    director: register('actors', 'director', {
      type: 'person',
      ...names('Ержан Біржанов', 'Ержан Биржанов', 'Yerzhan Birzhanov'),
    }),
    service: register('actors', 'technical-service', { type: 'government-body', ...names('МТҚ', 'ГТС', 'STS') }),
    court: register('actors', 'yesil-court', { type: 'court', ...names('Есіл соты', 'Есильский суд', 'Yesil court') }),
    operator: register('actors', 'kazakhtelecom', {
      type: 'operator',
      ...names('Қазақтелеком', 'Казахтелеком', 'Kazakhtelecom'),
    }),
    monitor: register('actors', 'ooni', { type: 'monitor', ...names('OONI', 'OONI', 'OONI') }),
    facebook: register('services', 'facebook', { type: 'platform', ...names('Facebook', 'Facebook', 'Facebook') }),
    almaty: register('places', 'almaty', { ...names('Алматы', 'Алматы', 'Almaty'), zone: 'Asia/Almaty' }),
    azattyq: source('azattyq-2018', 'rfe-rl', 'https://www.azattyq.org/a/1.html'),
    vlast: source('vlast-2018', 'vlast-kz', 'https://vlast.kz/a/2.html'),
    ...changes,
  };
  return Object.fromEntries(Object.entries(world).filter((entry): entry is [string, Draft] => entry[1] !== undefined));
}

const encoder = new TextEncoder();

export function toFile(path: string, text: string | Uint8Array, kind: ContentFile['kind'] = 'file'): ContentFile {
  return { path, kind, bytes: typeof text === 'string' ? encoder.encode(text) : text };
}

/** Fields in the order in which they were given, between fences where there is a body. */
export function toText({ fields, body }: Draft): string {
  const yaml = stringify(fields, {
    lineWidth: 0,
    aliasDuplicateObjects: false,
    defaultStringType: 'QUOTE_DOUBLE',
    defaultKeyType: 'PLAIN',
  });
  return body === undefined ? yaml : `---\n${yaml}---\n\n${body}`;
}

/** What the words of a translation were made from, if its lead is there. */
function toTranslates(draft: Draft, world: World): string | undefined {
  const lead = Object.values(world).find(
    ({ path }) => path !== draft.path && path === draft.path.replace(/\.(?:kk|ru|en)\.mdx$/, '.mdx'),
  );
  if (lead === undefined) return undefined;
  const { title, summary, missing, quotes } = lead.fields as {
    title: string;
    summary: string;
    missing?: string;
    quotes?: { exact: string }[];
  };
  const exact = (quotes ?? []).map((quote) => quote.exact);
  return createTranslates(
    missing === undefined ? [title, summary, lead.body ?? '', ...exact] : [title, summary, missing, lead.body ?? ''],
  );
}

export function toFiles(world: World): ContentFile[] {
  return Object.values(world)
    .map((draft) => {
      const isFilled = 'translates' in draft.fields || !('translator' in draft.fields);
      const translates = isFilled ? undefined : toTranslates(draft, world);
      return toFile(
        draft.path,
        toText(translates === undefined ? draft : change({ ...draft, fields: { translates, ...draft.fields } }, {})),
      );
    })
    .sort((a, b) => (a.path < b.path ? -1 : 1));
}

/** Every problem of the world, as the command line prints it. */
export function problemsOf(world: World): string[] {
  return readRecords(toFiles(world), { today }).problems.map(formatProblem);
}

/** Those of one rule, where a change brings others with it. */
export function problemsOfRule(world: World, rule: string): string[] {
  return readRecords(toFiles(world), { today })
    .problems.filter((problem) => problem.rule === rule)
    .map(formatProblem);
}

/** The quote of the statement, with some fields changed. */
export function quote(fields: Fields): Fields {
  const [first] = statement.fields['quotes'] as Fields[];
  return { ...first, ...fields };
}

const untouched = createWorld();

/** A draft of the small archive by its name there, to be changed. */
export function draftOf(name: string): Draft {
  const draft = untouched[name];
  if (draft === undefined) throw new Error(`The small archive has no draft "${name}".`);
  return draft;
}
