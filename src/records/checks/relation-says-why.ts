import type { Check } from '../check.ts';
import type { RelationKind } from '../../domain/relation.ts';
import { createErrorReport } from '../report.ts';
import type { Message, Messages } from '../message.ts';

const name = 'relation-says-why';
const report = createErrorReport(name);

const says = {
  noWhy: (name: string, kind: string, to: string): Message => ({
    kk: `${name}: «${to}» жазбасына «${kind}» байланысы қай мағынада екені айтылмаған. Әр тілде бір қысқа сөйлеммен «why» қосыңыз.`,
    ru: `${name}: «${kind}» к «${to}» не говорит, в каком смысле. Добавьте «why» – по короткой фразе на каждом языке.`,
    en: `${name}: "${kind}" to "${to}" does not say in what sense. Add "why" with one short clause in each language.`,
  }),
} satisfies Messages;

const needWhy: ReadonlySet<RelationKind> = new Set([
  'denies',
  'contradicts',
  'led-to',
  'repeats',
  'explains',
  'confirms',
]);

export const relationSaysWhy: Check = {
  name,
  description: {
    kk: 'Бір жазба екіншісін жоққа шығарады, оған қайшы келеді, оны растайды, қайталайды, түсіндіреді не соған әкелді деп жазған адам қай мағынада екенін айтады.',
    ru: 'Кто пишет, что одна запись отрицает другую, противоречит ей, подтверждает, повторяет, объясняет её или привела к ней, говорит, в каком смысле.',
    en: 'Who writes that one entry denies, contradicts, confirms, repeats or explains another, or led to it, says in what sense.',
  },
  check: ({ entries }) =>
    entries.flatMap((file) =>
      file.data.relations.flatMap(({ kind, why, to }, index) => {
        if (!needWhy.has(kind) || why !== undefined) return [];
        return [report(file, { field: ['relations', index] }, says.noWhy(`relations[${index + 1}]`, kind, to))];
      }),
    ),
  refused: 'relations: [{ to: evening-outages-2018, kind: denies }]',
  accepted: 'relations: [{ to: evening-outages-2018, kind: denies, why: { kk: …, ru: …, en: … } }]',
};
