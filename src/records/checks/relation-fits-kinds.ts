import type { Check } from '../check.ts';
import type { EntryKind } from '../../domain/entry.ts';
import type { RelationKind } from '../../domain/relation.ts';
import { createWarningReport } from '../report.ts';
import type { Message, Messages } from '../message.ts';

const name = 'relation-fits-kinds';
const report = createWarningReport(name);

const says = {
  other: (name: string, relation: string, to: string, kinds: { own: string; allowed: readonly string[] }): Message => ({
    kk: `${name}: «${to}» жазбасына «${relation}» байланысы «${kinds.own}» түріндегі жазбада тұр; оның орны: ${kinds.allowed.map((one) => `«${one}»`).join(' не ')}. Басқа сөз таңдаңыз не екінші жазбаға жазыңыз.`,
    ru: `${name}: «${relation}» к «${to}» стоит в записи вида «${kinds.own}»; место ему в ${kinds.allowed.map((one) => `«${one}»`).join(' или ')}. Выберите другое слово или напишите с другой стороны.`,
    en: `${name}: "${relation}" to "${to}" is written on an entry of the kind "${kinds.own}"; it belongs to ${kinds.allowed.map((one) => `"${one}"`).join(' or ')}. Choose another word, or write it on the other side.`,
  }),
} satisfies Messages;

const writers: Readonly<Partial<Record<RelationKind, readonly EntryKind[]>>> = {
  denies: ['statement'],
  repeats: ['statement'],
  upholds: ['ruling'],
  overturns: ['ruling', 'measure'],
  amends: ['measure', 'ruling'],
};

export const relationFitsKinds: Check = {
  name,
  description: {
    kk: 'Мәлімдеме ғана жоққа шығарады не қайталайды, сот шешімі ғана күшінде қалдырады, сот шешімі не шара ғана күшін жояды не өзгертеді.',
    ru: 'Отрицает и повторяет только заявление, оставляет в силе только решение суда, отменяет и изменяет только решение или мера.',
    en: 'Only a statement denies or repeats, only a ruling upholds, only a ruling or a measure overturns or amends.',
  },
  check: ({ entries }) =>
    entries.flatMap((file) =>
      file.data.relations.flatMap(({ kind, to }, index) => {
        const allowed = writers[kind];
        if (allowed === undefined || allowed.includes(file.data.kind)) return [];
        const message = says.other(`relations[${index + 1}].kind`, kind, to, { own: file.data.kind, allowed });
        return [report(file, { field: ['relations', index, 'kind'] }, message)];
      }),
    ),
  refused: 'kind: outage\nrelations: [{ to: dvk-ban, kind: upholds }]',
  accepted: 'kind: ruling\nrelations: [{ to: dvk-ban, kind: upholds }]',
};
