import type { Check } from '../records/check.ts';
import { absenceIsDeclared } from '../records/checks/absence-is-declared.ts';
import { clockTimeFitsDate } from '../records/checks/clock-time-fits-date.ts';
import { courtIsACourt } from '../records/checks/court-is-a-court.ts';
import { dateIsReal } from '../records/checks/date-is-real.ts';
import { dateNotInFuture } from '../records/checks/date-not-in-future.ts';
import { lettersFitTheirLanguage } from '../records/checks/letters-fit-their-language.ts';
import { listNamesEachOnce } from '../records/checks/list-names-each-once.ts';
import { measurementIsByInstrument } from '../records/checks/measurement-is-by-instrument.ts';
import { operatorIsAnOperator } from '../records/checks/operator-is-an-operator.ts';
import { outageEndsAfterStart } from '../records/checks/outage-ends-after-start.ts';
import { privateDataIsAbsent } from '../records/checks/private-data-is-absent.ts';
import { quoteFitsItsLanguage } from '../records/checks/quote-fits-its-language.ts';
import { quoteHasNoEllipsis } from '../records/checks/quote-has-no-ellipsis.ts';
import { quoteIsOfOneAlphabet } from '../records/checks/quote-is-of-one-alphabet.ts';
import { speakerHasRole } from '../records/checks/speaker-has-role.ts';
import { spellingBelongsToOne } from '../records/checks/spelling-belongs-to-one.ts';
import { textFitsItsLanguage } from '../records/checks/text-fits-its-language.ts';
import { textIsShort } from '../records/checks/text-is-short.ts';
import type { FieldPath, FieldPlaces } from '../records/field-places.ts';
import { createRecordIndex } from '../records/record-index.ts';
import type { RecordIndex } from '../records/record-index.ts';
import type { EntryFile, RecordFile } from '../records/records.ts';
import { entrySchema } from '../records/schemas/entry-schema.ts';
import { toYear } from '../domain/edtf-date.ts';
import { problemCodes } from './draft.ts';
import type { DraftProblem, ProblemCode } from './draft.ts';
import { isFieldName } from './fields.ts';
import type { FieldName } from './fields.ts';
import type { Known } from './known.ts';
import type { NamedAnswers } from './name-answers.ts';
import { toParagraphs } from './normalize-draft.ts';
import type { ResolvedDraft } from './to-entry-fields.ts';
import type { PlainFields } from './write-yaml.ts';

/** The checks of the archive that an entry by itself can fail. */
const checks: readonly Check[] = [
  dateIsReal,
  dateNotInFuture,
  listNamesEachOnce,
  absenceIsDeclared,
  courtIsACourt,
  measurementIsByInstrument,
  operatorIsAnOperator,
  outageEndsAfterStart,
  clockTimeFitsDate,
  quoteFitsItsLanguage,
  quoteHasNoEllipsis,
  quoteIsOfOneAlphabet,
  lettersFitTheirLanguage,
  textFitsItsLanguage,
  textIsShort,
  speakerHasRole,
  spellingBelongsToOne,
];

/**
 * Places of a record that no file holds: a line below zero stands for a way to
 * a field, so that a problem of a check can be led back to the answer.
 */
class WayKeeper implements FieldPlaces {
  readonly #ways: FieldPath[] = [];

  ofValue(path: FieldPath) {
    this.#ways.push(path);
    return { line: -this.#ways.length, column: 1 };
  }

  ofKey(path: FieldPath) {
    return this.ofValue(path);
  }

  /** An answer is not written yet. */
  sourceOf() {
    return undefined;
  }

  /** The way that a line stands for; absent for a place in the body. */
  wayOf(line: number): FieldPath | undefined {
    return line < 0 ? this.#ways[-line - 1] : undefined;
  }
}

const nowhere: FieldPlaces = {
  ofValue: () => ({ line: 1, column: 1 }),
  ofKey: () => ({ line: 1, column: 1 }),
  sourceOf: () => undefined,
};
const toNames = ([kk = '', ru = '', en = '']: readonly string[]) => ({ kk, ru, en });

const recordsByKnown = new WeakMap<Known, readonly RecordFile[]>();

/** The registers of the archive as records, as far as the checks above look into them. */
function toRecords(known: Known): readonly RecordFile[] {
  const before = recordsByKnown.get(known);
  if (before !== undefined) return before;
  const place = (id: string) => ({ id, path: id, places: nowhere });
  const records: RecordFile[] = [
    ...known.actors.map(({ id, type, spellings }): RecordFile => ({
      room: 'actor',
      ...place(id),
      data: { id, type, names: toNames(spellings), aliases: spellings.slice(3) },
    })),
    ...known.services.map(({ id, type, spellings }): RecordFile => ({
      room: 'service',
      ...place(id),
      data: { id, type, names: toNames(spellings), aliases: spellings.slice(3) },
    })),
    ...known.places.map(({ id, type, spellings }): RecordFile => ({
      room: 'place',
      ...place(id),
      data: { id, zone: type, names: toNames(spellings), aliases: spellings.slice(3) },
    })),
  ];
  recordsByKnown.set(known, records);
  return records;
}

const fieldsOfSource: Readonly<Record<string, FieldName>> = {
  title: 'sourceTitle',
  publisher: 'sourcePublisher',
  date: 'sourceDate',
  language: 'sourceLanguage',
  archivedUrl: 'sourceArchive',
};

/** The answer that gave a field of the record, or, for a role that nobody gave, is to give it. */
function toFieldName(way: FieldPath, rule: string): FieldName {
  if (rule === speakerHasRole.name) return 'role';
  const [top, , inner] = way.map(String);
  const last = String(way.at(-1));
  if (top === 'actors') return inner === 'role' ? 'role' : 'actors';
  if (top === 'quotes') return last === 'language' ? 'quoteLanguage' : 'quote';
  if (top === 'sources') return fieldsOfSource[last] ?? 'source';
  if (top === 'evidence') return inner === 'by' || way.length === 2 ? 'evidenceBy' : 'evidence';
  return top !== undefined && isFieldName(top) ? top : 'body';
}

function toCode(rule: string): ProblemCode {
  return problemCodes.find((code) => code === rule) ?? 'form';
}

function toNewRecords({ actor, service }: NamedAnswers): RecordFile[] {
  const place = (id: string) => ({ id, path: id, places: nowhere });
  return [
    ...(actor === undefined ? [] : [{ room: 'actor' as const, ...place(actor.id), data: { ...actor, aliases: [] } }]),
    ...(service === undefined
      ? []
      : [{ room: 'service' as const, ...place(service.id), data: { ...service, aliases: [] } }]),
  ];
}

/** Answers in words of the contributor or of a source, which can give somebody away. */
const inWords: readonly FieldName[] = [
  ...(['title', 'summary', 'role', 'occasion', 'outcome', 'basis', 'document', 'powers'] as const),
  ...(['sourceTitle', 'sourcePublisher', 'quote', 'body', 'author'] as const),
];

/** Every answer that holds what looks like private data; the check of the archive names only the file. */
function findPrivateData({ draft, id }: ResolvedDraft, index: RecordIndex, today: string): DraftProblem[] {
  return inWords.flatMap((field): DraftProblem[] => {
    const data = { [field]: draft[field] } as unknown as EntryFile['data'];
    const body = { blocks: [], text: '', line: 1, quotes: [], entries: [], links: [], headings: [] };
    const file: EntryFile = { room: 'entry', id, path: 'draft', year: '', data, places: nowhere, body };
    const found = privateDataIsAbsent.check({ ...index, entries: [file] }, today);
    return found.length === 0 ? [] : [{ field, code: 'private-data-is-absent', values: {} }];
  });
}

/** What the schema and the checks of the archive find wrong with the record, led back to the answers. */
export function checkRecord(
  { fields, resolved, named }: { fields: PlainFields; resolved: ResolvedDraft; named: NamedAnswers },
  known: Known,
  today: string,
): DraftProblem[] {
  const parsed = entrySchema.safeParse(JSON.parse(JSON.stringify(fields)));
  if (!parsed.success) {
    return parsed.error.issues.map(({ path }) => ({ field: toFieldName(path, 'form'), code: 'form', values: {} }));
  }
  const ways = new WayKeeper();
  const paragraphs = toParagraphs(resolved.draft.body);
  const file: EntryFile = {
    room: 'entry',
    id: resolved.id,
    path: 'draft',
    year: String(toYear(resolved.date)),
    data: parsed.data,
    places: ways,
    body: {
      blocks: paragraphs.map((value) => ({ type: 'paragraph', children: [{ type: 'text', value }] })),
      text: paragraphs.join('\n\n'),
      line: 1,
      quotes: [],
      entries: [],
      links: [],
      headings: [],
    },
  };
  const index = createRecordIndex([...toRecords(known), ...toNewRecords(named), file]);
  const found = checks
    .flatMap(({ check }) => check(index, today))
    .map(({ rule, path, line }) => {
      const way = path === file.path ? ways.wayOf(line) : undefined;
      const field = path === file.path ? (way === undefined ? 'body' : toFieldName(way, rule)) : 'newActorKk';
      return { field, code: toCode(rule), values: {} };
    });
  return [...found, ...findPrivateData(resolved, index, today)];
}
