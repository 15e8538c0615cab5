import { toFile } from '../builders.ts';
import type { AnyFields, MutableArchive } from './mutable-archive.ts';

/** A slip that a contributor could make in a real file, which one rule alone reports. */
export interface Mutation {
  readonly rule: string;
  readonly slip: string;
  readonly change: (archive: MutableArchive) => void;
}

const statement = 'content/entries/2018/abaev-9000-sites-2018-02-16.mdx';
const statementRu = statement.replace('.mdx', '.ru.mdx');
const statementEn = statement.replace('.mdx', '.en.mdx');
const outage = 'content/entries/2016/social-blackout-2016-05-20.mdx';
const ruling = 'content/entries/2018/dvk-ban-2018-03-13.mdx';
const denial = 'content/entries/2018/birzhanov-not-us-2018.mdx';
const whole = 'content/entries/2018/outages-during-ablyazov-streams-2018.mdx';
const order = 'content/entries/2011/kz-domain-hosting-order-2011.mdx';
const appeal = 'content/entries/2013/respublika-appeal-2013-02-22.mdx';
const thread = 'content/threads/dvk-ban.mdx';
const actor = 'content/actors/adil-soz.yaml';
const place = 'content/places/almaty.yaml';
const reprint = 'content/sources/168-am-2022-internet-unavailable-again-in-kazakhstan.yaml';
const otherSource = 'content/sources/5-tv-ru-2022-v-stolitse-kazakhstana-vozobnovilsya-dostup-k.yaml';

function inFields(path: string, edit: (fields: AnyFields) => void): Mutation['change'] {
  return (archive) => {
    archive.fields(path, edit);
  };
}

function inText(path: string, edit: (text: string) => string): Mutation['change'] {
  return (archive) => {
    archive.text(path, edit);
  };
}

function inBody(path: string, edit: (body: string) => string): Mutation['change'] {
  return (archive) => {
    archive.body(path, edit);
  };
}

function idOf(path: string): string {
  return path.replace(/^.*\//, '').replace(/\.(?:mdx|yaml)$/, '');
}

const inTheGate: readonly Mutation[] = [
  {
    rule: 'file-kind',
    slip: 'a link in the place of a file',
    change: (archive) => {
      archive.put(toFile(statementEn, '', 'link'));
    },
  },
  {
    rule: 'file-name',
    slip: 'a name with a space and a capital letter',
    change: (archive) => {
      archive.put(toFile('content/entries/2018/Abaev 9000.mdx', archive.textOf(statement)));
    },
  },
  { rule: 'file-size', slip: 'a whole report pasted in', change: inBody(statementEn, (body) => body.repeat(300)) },
  {
    rule: 'encoding',
    slip: 'a file saved as Windows-1251',
    change: (archive) => {
      const bytes = new TextEncoder().encode(archive.textOf(statementEn));
      archive.put(toFile(statementEn, Uint8Array.from([...bytes, 0xcf, 0xf0, 0xe8])));
    },
  },
  {
    rule: 'line-length',
    slip: 'paragraphs on one line',
    change: inBody(statementEn, (body) => `${body}${'word '.repeat(2_000)}`),
  },
  {
    rule: 'characters',
    slip: 'a zero width space',
    change: inText(statementEn, (text) => text.replace('printed', 'prin\u200bted')),
  },
  {
    rule: 'normalization',
    slip: 'й of two characters',
    change: inText(statementRu, (text) => text.replace('прошлый', 'прошлы\u0438\u0306')),
  },
  {
    rule: 'mixed-alphabets',
    slip: 'a Latin a in a Russian title',
    change: inText(statementRu, (text) => text.replace('Абаев', 'Aбаев')),
  },
  {
    rule: 'front-matter',
    slip: 'no line of hyphens at the head',
    change: inText(statementEn, (text) => text.slice(4)),
  },
  {
    rule: 'yaml',
    slip: 'a date without quotes',
    change: inText(statement, (text) => text.replace('"2018-02-16"', '2018-02-16')),
  },
  {
    rule: 'fields',
    slip: 'a misspelt field',
    change: inText(statementEn, (text) => text.replace('translator:', 'translater:')),
  },
  {
    rule: 'body',
    slip: 'a less-than sign before a digit',
    change: inBody(statementEn, (body) => `${body}\nLoss was <5 % then.\n`),
  },
];

const inEntries: readonly Mutation[] = [
  {
    rule: 'id-equals-file-name',
    slip: 'another id',
    change: inFields(statement, (fields) => (fields['id'] = 'abaev-9000')),
  },
  {
    rule: 'id-is-unique',
    slip: 'the id of an entry of another year',
    change: (archive) => {
      const copy = statement.replace('2018/', '2019/');
      archive.put(toFile(copy, archive.textOf(statement)));
      archive.fields(copy, (fields) => {
        Object.assign(fields, {
          date: '2019-02-16',
          title: 'Тағы бір мәлімдеме',
          quotes: [],
          covers: [],
          confidence: 'medium',
        });
      });
      archive.body(copy, (body) => body.replace(/<Quote.*/, ''));
    },
  },
  {
    rule: 'year-folder',
    slip: 'a date of the year before',
    change: inFields(statement, (fields) => (fields['date'] = '2017-12-31')),
  },
  {
    rule: 'date-is-real',
    slip: 'the 30th of February',
    change: inFields(statement, (fields) => (fields['date'] = '2018-02-30')),
  },
  {
    rule: 'date-not-in-future',
    slip: 'another date in the future',
    change: inFields(
      outage,
      (fields) => (fields['otherDates'] = [{ date: '2061-05-20', source: fields['sources'][0] }]),
    ),
  },
  {
    rule: 'reference-exists',
    slip: 'a misspelt service',
    change: inFields(outage, (fields) => (fields['services'][0] = 'facebok')),
  },
  {
    rule: 'list-names-each-once',
    slip: 'a service named twice',
    change: inFields(outage, (fields) => fields['services'].push('facebook')),
  },
  { rule: 'entry-has-source', slip: 'no sources', change: inFields(statement, (fields) => (fields['sources'] = [])) },
  {
    rule: 'absence-is-declared',
    slip: 'an archived copy neither given nor unknown',
    change: inFields(reprint, (fields) => (fields['unknown'] = ['title'])),
  },
  {
    rule: 'confidence-follows-the-rule',
    slip: 'low, inferred from nothing',
    change: inFields(statement, (fields) => (fields['confidence'] = 'low')),
  },
  {
    rule: 'entry-is-not-twice',
    slip: 'a research record that another entry covers',
    change: inFields(statement, (fields) => fields['covers'].push(idOf(outage))),
  },
  {
    rule: 'statement-has-speaker',
    slip: 'a statement of nobody',
    change: inFields(statement, (fields) => {
      fields['actors'] = [];
      delete fields['quotes'][0].speaker;
    }),
  },
  {
    rule: 'speaker-took-part',
    slip: 'a speaker who is no actor',
    change: inFields(statement, (fields) => fields['actors'].shift()),
  },
  {
    rule: 'speaker-has-role',
    slip: 'a speaker without a role',
    change: inFields(statement, (fields) => delete fields['actors'][0].role),
  },
  {
    rule: 'role-is-one-a-day',
    slip: 'another role on the same day',
    change: inFields(ruling, (fields) => {
      fields['actors'].find((one: AnyFields) => one['actor'] === 'oksana-loskutova').role.en = 'prosecutor';
    }),
  },
  {
    rule: 'court-is-a-court',
    slip: 'a ministry as a court',
    change: inFields(ruling, (fields) => (fields['court'] = 'prosecutor-general-office')),
  },
  {
    rule: 'outage-has-evidence',
    slip: 'an outage that nobody noticed',
    change: inFields(outage, (fields) => (fields['evidence'] = [])),
  },
  {
    rule: 'measurement-is-by-instrument',
    slip: 'a minister who measures',
    change: inFields(outage, (fields) =>
      Object.assign(fields['evidence'][1], { kind: 'measurement', by: 'dauren-abayev' }),
    ),
  },
  {
    rule: 'operator-is-an-operator',
    slip: 'a monitor as an operator',
    change: inFields(outage, (fields) => (fields['operators'] = ['freedom-house'])),
  },
  {
    rule: 'outage-ends-after-start',
    slip: 'an end before the start',
    change: inFields(outage, (fields) => (fields['ends'][0].at = '2016-05-20T02:00')),
  },
  {
    rule: 'clock-time-fits-date',
    slip: 'a start on the day before',
    change: inFields(outage, (fields) => (fields['starts'][0].at = '2016-05-19T23:00')),
  },
];

const inQuotes: readonly Mutation[] = [
  {
    rule: 'quote-is-shown-once',
    slip: 'a quote that is not shown',
    change: inBody(statementEn, (body) => body.replace(/<Quote.*/, '')),
  },
  {
    rule: 'quote-fits-its-language',
    slip: 'a Russian translation in the English file',
    change: inFields(
      statementEn,
      (fields) => (fields['quotes']['nine-thousand'] = 'В прошлом году остановлена работа сайтов.'),
    ),
  },
  {
    rule: 'quote-is-of-one-alphabet',
    slip: 'a Latin a in a Kazakh quote',
    change: inFields(statement, (fields) => {
      fields['quotes'][0].exact = fields['quotes'][0].exact.replace('сайттың', 'сaйттың');
    }),
  },
  {
    rule: 'quote-has-no-ellipsis',
    slip: 'words left out',
    change: inFields(statement, (fields) => (fields['quotes'][0].exact += ' […] жойылды.')),
  },
  {
    rule: 'quote-is-not-twice',
    slip: 'the same words once more',
    change: (archive) => {
      archive.fields(statement, (fields) => fields['quotes'].push({ ...fields['quotes'][0], id: 'again' }));
      for (const path of [statementRu, statementEn]) {
        archive.fields(path, (fields) => (fields['quotes'].again = fields['quotes']['nine-thousand']));
      }
      for (const path of [statement, statementRu, statementEn])
        archive.body(path, (body) => `${body}\n<Quote id="again" />\n`);
    },
  },
  {
    rule: 'quote-is-translated-once',
    slip: 'a translation in both files',
    change: inFields(
      statement,
      (fields) => (fields['quotes'][0].translations = { ru: { text: 'Остановлена работа сайтов.', by: 'Kidiris' } }),
    ),
  },
  {
    rule: 'verified-quote-has-copy',
    slip: 'compared with no copy',
    change: inFields(statement, (fields) => (fields['quotes'][0].verified = '2026-11-01')),
  },
  {
    rule: 'verified-after-published',
    slip: 'compared before it was published',
    change: inFields(denial, (fields) => (fields['quotes'][0].verified = '2017-01-01')),
  },
];

const inRelations: readonly Mutation[] = [
  {
    rule: 'relation-is-not-to-itself',
    slip: 'a relation to itself',
    change: inFields(statement, (fields) => fields['relations'].push({ to: idOf(statement), kind: 'cites' })),
  },
  {
    rule: 'relation-is-written-once',
    slip: 'a relation written twice',
    change: inFields(denial, (fields) => fields['relations'].push(fields['relations'][0])),
  },
  {
    rule: 'relation-says-why',
    slip: 'a denial of nothing in particular',
    change: inFields(
      denial,
      (fields) => delete fields['relations'].find((one: AnyFields) => one['kind'] === 'denies').why,
    ),
  },
  {
    rule: 'led-to-has-source',
    slip: 'a cause without a source',
    change: inFields(
      order,
      (fields) => delete fields['relations'].find((one: AnyFields) => one['kind'] === 'led-to').source,
    ),
  },
  {
    rule: 'relation-fits-kinds',
    slip: 'a statement that upholds a ruling',
    change: inFields(statement, (fields) => fields['relations'].push({ to: idOf(appeal), kind: 'upholds' })),
  },
  {
    rule: 'relation-fits-time',
    slip: 'a reference to what came later',
    change: inFields(statement, (fields) => fields['relations'].push({ to: idOf(ruling), kind: 'cites' })),
  },
  {
    rule: 'part-of-has-no-circle',
    slip: 'a whole that is part of its part',
    change: (archive) => {
      archive.fields(whole, (fields) => fields['relations'].push({ to: idOf(outage), kind: 'part-of' }));
      archive.fields(outage, (fields) => fields['relations'].push({ to: idOf(denial), kind: 'part-of' }));
      archive.fields(denial, (fields) => fields['relations'].push({ to: idOf(whole), kind: 'part-of' }));
    },
  },
];

const inTexts: readonly Mutation[] = [
  {
    rule: 'translations-are-complete',
    slip: 'no English',
    change: (archive) => {
      archive.remove(statementEn);
    },
  },
  {
    rule: 'translation-has-lead',
    slip: 'a translation of nothing',
    change: (archive) => {
      archive.put(toFile('content/entries/2018/abaev-9000.ru.mdx', archive.textOf(statementRu)));
    },
  },
  {
    rule: 'translation-has-no-facts',
    slip: 'a quote of its own',
    change: inFields(statementRu, (fields) => (fields['quotes'].another = 'Ещё слова.')),
  },
  {
    rule: 'translation-is-not-stale',
    slip: 'an older text',
    change: inFields(statementRu, (fields) => (fields['translates'] = '000000000000')),
  },
  {
    rule: 'text-fits-its-language',
    slip: 'a Russian title in the English file',
    change: inFields(statementEn, (fields) => (fields['title'] = 'Работа сайтов остановлена')),
  },
  {
    rule: 'letters-fit-their-language',
    slip: 'a letter of another alphabet',
    change: inFields(
      statementRu,
      (fields) => (fields['summary'] = fields['summary'].replace('министр', 'мiністр').replace('i', 'ї')),
    ),
  },
  {
    rule: 'text-is-short',
    slip: 'a full stop after the title',
    change: inFields(statementEn, (fields) => (fields['title'] += '.')),
  },
  {
    rule: 'short-text-is-complete',
    slip: 'an occasion without its Kazakh',
    change: inFields(statement, (fields) => delete fields['occasion'].kk),
  },
  {
    rule: 'heading-order',
    slip: 'a heading of the third level first',
    change: inBody(statementEn, (body) => `### A question\n${body}`),
  },
  {
    rule: 'private-data-is-absent',
    slip: 'a phone number',
    change: inBody(statementEn, (body) => `${body}\nCall +7 701 123 45 67.\n`),
  },
  {
    rule: 'thread-has-entries',
    slip: 'an entry twice in a thread',
    change: inFields(thread, (fields) => fields['entries'].push(fields['entries'][0])),
  },
];

const inRegisters: readonly Mutation[] = [
  {
    rule: 'spelling-belongs-to-one',
    slip: 'the name of somebody else',
    change: inFields(actor, (fields) => fields['aliases'].push('Дәурен Абаев')),
  },
  {
    rule: 'source-is-described-once',
    slip: 'the address of another source',
    change: (archive) => {
      const [, url = ''] = /^url: (\S+)$/m.exec(archive.textOf(reprint)) ?? [];
      archive.fields(otherSource, (fields) => (fields['url'] = url.replace('https://', 'http://www.')));
    },
  },
  {
    rule: 'reprint-names-its-original',
    slip: 'a reprint of nothing',
    change: inFields(reprint, (fields) => delete fields['originalPublisher']),
  },
  {
    rule: 'register-is-used',
    slip: 'an actor whom no entry names',
    change: (archive) => {
      const path = 'content/actors/nobody-at-all.yaml';
      archive.put(toFile(path, archive.textOf(actor)));
      archive.fields(path, (fields) => {
        Object.assign(fields, { id: idOf(path), names: { kk: 'Ешкім', ru: 'Никто', en: 'Nobody' }, aliases: [] });
      });
    },
  },
  {
    rule: 'zone-is-known',
    slip: 'a zone that does not exist',
    change: inFields(place, (fields) => (fields['zone'] = 'Asia/Alma_Ata')),
  },
];

/** One mutation at least for each rule. */
export const mutations: readonly Mutation[] = [
  ...inTheGate,
  ...inEntries,
  ...inQuotes,
  ...inRelations,
  ...inTexts,
  ...inRegisters,
];
