import type { Check } from '../check.ts';
import { isExactDay } from '../../domain/edtf-date.ts';
import type { Problem } from '../problem.ts';
import type { EntryFile, FileOf } from '../records.ts';
import type { DescribedSource, RecordIndex } from '../record-index.ts';
import { knowableFields } from '../../domain/entry.ts';
import { knowableSourceFields } from '../schemas/register-schemas.ts';
import { createErrorReport } from '../report.ts';
import type { MendAt } from '../report.ts';
import type { Message, Messages } from '../message.ts';
import { prefixMessage } from '../message.ts';
import type { FieldPath } from '../field-places.ts';

const name = 'absence-is-declared';
const report = createErrorReport(name);

const says = {
  absent: (field: string): Message => ({
    kk: `${field} жоқ. Жазыңыз, ал іздеп таппасаңыз, былай атаңыз: «unknown: [${field}]».`,
    ru: `${field} отсутствует. Напишите или, если искали и не нашли, назовите: «unknown: [${field}]».`,
    en: `${field} is missing. Write it, or, if it was looked for and not found, name it: "unknown: [${field}]".`,
  }),
  present: (field: string): Message => ({
    kk: `unknown ішінде «${field}» аталған, бірақ бұл өрістің мәні бар. Екеуінің бірін алып тастаңыз.`,
    ru: `unknown называет «${field}», но у поля есть значение. Уберите одно из двух.`,
    en: `unknown names "${field}", but the field has a value. Remove one of the two.`,
  }),
} satisfies Messages;

function isPresent(value: unknown, field: string): boolean {
  // An empty list of explanations is an answer: the statement explains nothing.
  return Array.isArray(value) ? value.length > 0 || field === 'explanations' : value !== undefined;
}

/** The list of unknown fields with one more, for a person to paste: it claims that somebody has looked. */
function toUnknownMend(file: FileOf<unknown>, around: FieldPath, known: readonly string[], field: string): MendAt {
  const at = [...around, 'unknown'];
  const written = file.places.sourceOf(at);
  const by = `[${[...known, field].join(', ')}]`;
  if (written !== undefined) return { spot: { field: at }, replaced: written.split('\n', 1)[0] ?? '', by };
  return { spot: { field: around }, replaced: '', by: `unknown: ${by}\n` };
}

function checkEntry(file: EntryFile, { readDate }: RecordIndex): Problem[] {
  const { data } = file;
  const values = data as unknown as Readonly<Record<string, unknown>>;
  const unknown: readonly string[] = data.unknown;
  // Evidence has a check of its own, which says more.
  const absent = knowableFields[data.kind].filter(
    (field) => field !== 'evidence' && !isPresent(values[field], field) && !unknown.includes(field),
  );
  const date = readDate(data.date);
  const isDateKnown = !(date instanceof RangeError) && isExactDay(date);
  const present = unknown.flatMap((field, index) => {
    const isKnown = field === 'date' ? isDateKnown : isPresent(values[field], field);
    return isKnown ? [report(file, { field: ['unknown', index] }, says.present(field))] : [];
  });
  return [
    ...absent.map((field) => report(file, { field: [] }, says.absent(field), toUnknownMend(file, [], unknown, field))),
    ...present,
  ];
}

function checkSource({ file, at, data }: DescribedSource): Problem[] {
  return knowableSourceFields.flatMap((field) => {
    const isKnown = data[field] !== undefined;
    const index = data.unknown.indexOf(field);
    if (isKnown && index !== -1) return [report(file, { field: [...at, 'unknown', index] }, says.present(field))];
    return isKnown || index !== -1
      ? []
      : [
          report(
            file,
            { field: at },
            prefixMessage(`sources: "${data.id}"`, says.absent(field)),
            toUnknownMend(file, at, data.unknown, field),
          ),
        ];
  });
}

export const absenceIsDeclared: Check = {
  name,
  description: {
    kk: 'Жазбаның түріне не дереккөзге тиісті, бірақ жоқ нәрсе «unknown» астында аталады; бет соны айтады, ешкім болжам жасамайды.',
    ru: 'Чего у записи такого вида или у источника должно быть, но нет, то названо в «unknown»; страница так и говорит, и никто не гадает.',
    en: 'What a kind of entry, or a source, should have and has not is named under "unknown"; the page says so, and nobody guesses.',
  },
  check: (records) => [
    ...records.entries.flatMap((file) => checkEntry(file, records)),
    ...records.describedSources.flatMap(checkSource),
  ],
  refused: 'kind: ruling\n# no court, and nothing under unknown',
  accepted: 'kind: ruling\nunknown: [court]',
};
