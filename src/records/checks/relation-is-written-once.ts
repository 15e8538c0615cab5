import type { Check } from '../check.ts';
import { isSymmetric } from '../../domain/relation.ts';
import type { EntryFile } from '../records.ts';
import type { RecordIndex } from '../record-index.ts';
import { createErrorReport } from '../report.ts';
import type { Message, Messages } from '../message.ts';

const name = 'relation-is-written-once';
const report = createErrorReport(name);

const says = {
  twice: (name: string, kind: string, to: string): Message => ({
    kk: `${name}: «${to}» жазбасына «${kind}» байланысы мұнда екі рет тұр. Біреуін қалдырыңыз.`,
    ru: `${name}: «${kind}» к «${to}» стоит здесь дважды. Оставьте одну.`,
    en: `${name}: "${kind}" to "${to}" stands here twice. Keep one of the two.`,
  }),
  twin: (name: string, kind: string, to: string): Message => ({
    kk: `${name}: «${kind}» байланысы «${to}» жазбасында да тұр, ал ол екі жаққа бірдей. Екеуінің бірін алып тастаңыз.`,
    ru: `${name}: «${kind}» написана и в «${to}», а она сама действует в обе стороны. Уберите одну из двух.`,
    en: `${name}: "${kind}" is written in "${to}" too, and holds both ways by itself. Remove one of the two.`,
  }),
  both: (name: string, kind: string, to: string): Message => ({
    kk: `${name}: «${to}» жазбасы да бұл жазба туралы «${kind}» дейді; екінші жағы өздігінен жасалады. Бағыты сөзге сай келетінін қалдырыңыз.`,
    ru: `${name}: «${to}» тоже говорит об этой записи «${kind}»; обратная сторона делается сама. Оставьте ту, чьё направление подходит к слову.`,
    en: `${name}: "${to}" says "${kind}" of this entry as well; the other side is generated. Keep the one whose direction fits the word.`,
  }),
} satisfies Messages;

function checkEntry(file: EntryFile, { entryById }: RecordIndex) {
  const seen = new Set<string>();
  return file.data.relations.flatMap(({ to, kind }, index) => {
    const at = ['relations', index];
    const key = `${kind} ${to}`;
    const place = `relations[${index + 1}]`;
    if (seen.has(key)) return [report(file, { field: at }, says.twice(place, kind, to))];
    seen.add(key);
    const twin = to === file.id ? undefined : entryById.get(to);
    if (twin?.data.relations.some((back) => back.to === file.id && back.kind === kind) !== true) return [];
    const message = isSymmetric(kind) ? says.twin(place, kind, to) : says.both(place, kind, to);
    return file.id < to ? [] : [report(file, { field: at }, message)];
  });
}

export const relationIsWrittenOnce: Check = {
  name,
  description: {
    kk: 'Байланыс бір жақта, бір рет жазылады: оның кері жағы не симметриялы егізі өздігінен жасалады.',
    ru: 'Связь пишут с одной стороны и один раз: обратная или симметричная ей делается сама.',
    en: 'A relation is written on one side, once: its inverse, or the twin of a symmetric one, is generated.',
  },
  check: (records) => records.entries.flatMap((file) => checkEntry(file, records)),
  refused:
    '# in a.mdx\nrelations: [{ to: b, kind: coincides-with }]\n# in b.mdx\nrelations: [{ to: a, kind: coincides-with }]',
  accepted: '# in b.mdx only\nrelations: [{ to: a, kind: coincides-with }]',
};
