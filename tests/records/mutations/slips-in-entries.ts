import { toFile } from '../builders.ts';
import { set, add, cut, indexOf, idOf } from './mutation.ts';
import type { Mutation } from './mutation.ts';
import { statement, outage, ruling, reprint } from './real-files.ts';

export const inEntries: readonly Mutation[] = [
  {
    rule: 'id-equals-file-name',
    slip: 'another id',
    change: set(statement, ['id'], 'abaev-9000'),
  },
  {
    rule: 'id-is-unique',
    slip: 'the id of an entry of another year',
    change: (archive) => {
      const copy = statement.replace('2018/', '2019/');
      archive.put(toFile(copy, archive.textOf(statement)));
      archive.assign(copy, {
        date: '2019-02-16',
        title: 'Тағы бір мәлімдеме',
        quotes: [],
        covers: [],
        confidence: 'medium',
      });
      archive.body(copy, (body) => body.replace(/<Quote.*/, ''));
    },
  },
  {
    rule: 'year-folder',
    slip: 'a date of the year before',
    change: set(statement, ['date'], '2017-12-31'),
  },
  {
    rule: 'date-is-real',
    slip: 'the 30th of February',
    change: set(statement, ['date'], '2018-02-30'),
  },
  {
    rule: 'date-not-in-future',
    slip: 'another date in the future',
    change: (archive) => {
      const source = archive.valueOf(outage, ['sources', 0]);
      archive.set(outage, ['otherDates'], [{ date: '2061-05-20', source }]);
    },
  },
  {
    rule: 'date-not-in-future',
    slip: 'a correction made tomorrow',
    change: set(statement, ['updates'], [{ date: '2061-05-20', kind: 'correction', note: { kk: 'Күні түзетілді.' } }]),
  },
  {
    rule: 'date-is-real',
    slip: 'an update on a day that does not exist',
    change: set(statement, ['updates'], [{ date: '2026-02-30', kind: 'update', note: { kk: 'Дереккөз қосылды.' } }]),
  },
  {
    rule: 'short-text-is-complete',
    slip: 'a correction told in another language only',
    change: set(
      statement,
      ['updates'],
      [{ date: '2026-03-01', kind: 'correction', note: { en: 'The date was put right.' } }],
    ),
  },
  {
    rule: 'reference-exists',
    slip: 'a misspelt service',
    change: set(outage, ['services', 0], 'facebok'),
  },
  {
    rule: 'list-names-each-once',
    slip: 'a service named twice',
    change: add(outage, ['services'], 'facebook'),
  },
  { rule: 'entry-has-source', slip: 'no sources', change: set(statement, ['sources'], []) },
  {
    rule: 'absence-is-declared',
    slip: 'an archived copy neither given nor unknown',
    change: set(reprint, ['unknown'], ['title']),
  },
  {
    rule: 'confidence-follows-the-rule',
    slip: 'low, inferred from nothing',
    change: set(statement, ['confidence'], 'low'),
  },
  {
    rule: 'entry-is-not-twice',
    slip: 'a research record that another entry covers',
    change: add(statement, ['covers'], idOf(outage)),
  },
  {
    rule: 'statement-has-speaker',
    slip: 'a statement of nobody',
    change: (archive) => {
      archive.set(statement, ['actors'], []);
      archive.cut(statement, ['quotes', 0, 'speaker']);
    },
  },
  {
    rule: 'speaker-took-part',
    slip: 'a speaker who is no actor',
    change: set(statement, ['actors'], [{ actor: 'ministry-information-communications' }]),
  },
  {
    rule: 'speaker-has-role',
    slip: 'a speaker without a role',
    change: cut(statement, ['actors', 0, 'role']),
  },
  {
    rule: 'role-is-one-a-day',
    slip: 'another role on the same day',
    change: (archive) => {
      const index = indexOf(archive, ruling, ['actors', 'actor', 'oksana-loskutova']);
      archive.set(ruling, ['actors', index, 'role', 'en'], 'prosecutor');
    },
  },
  {
    rule: 'court-is-a-court',
    slip: 'a ministry as a court',
    change: set(ruling, ['court'], 'prosecutor-general-office'),
  },
  {
    rule: 'outage-has-evidence',
    slip: 'an outage that nobody noticed',
    change: set(outage, ['evidence'], []),
  },
  {
    rule: 'measurement-is-by-instrument',
    slip: 'a minister who measures',
    change: (archive) => {
      archive.set(outage, ['evidence', 1, 'kind'], 'measurement');
      archive.set(outage, ['evidence', 1, 'by'], 'dauren-abayev');
    },
  },
  {
    rule: 'operator-is-an-operator',
    slip: 'a monitor as an operator',
    change: set(outage, ['operators'], ['freedom-house']),
  },
  {
    rule: 'outage-ends-after-start',
    slip: 'an end before the start',
    change: set(outage, ['ends', 0, 'at'], '2016-05-20T02:00'),
  },
  {
    rule: 'clock-time-fits-date',
    slip: 'a start on the day before',
    change: set(outage, ['starts', 0, 'at'], '2016-05-19T23:00'),
  },
];
