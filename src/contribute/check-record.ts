import type { Check } from '../records/check.ts';
import { absenceIsDeclared } from '../records/checks/absence-is-declared.ts';
import { clockTimeFitsDate } from '../records/checks/clock-time-fits-date.ts';
import { courtIsACourt } from '../records/checks/court-is-a-court.ts';
import { dateIsReal } from '../records/checks/date-is-real.ts';
import { dateNotInFuture } from '../records/checks/date-not-in-future.ts';
import { ledToHasSource } from '../records/checks/led-to-has-source.ts';
import { lettersFitTheirLanguage } from '../records/checks/letters-fit-their-language.ts';
import { listNamesEachOnce } from '../records/checks/list-names-each-once.ts';
import { measurementIsByInstrument } from '../records/checks/measurement-is-by-instrument.ts';
import { operatorIsAnOperator } from '../records/checks/operator-is-an-operator.ts';
import { outageEndsAfterStart } from '../records/checks/outage-ends-after-start.ts';
import { privateDataIsAbsent } from '../records/checks/private-data-is-absent.ts';
import { quoteFitsItsLanguage } from '../records/checks/quote-fits-its-language.ts';
import { quoteHasNoEllipsis } from '../records/checks/quote-has-no-ellipsis.ts';
import { quoteIsOfOneAlphabet } from '../records/checks/quote-is-of-one-alphabet.ts';
import { quoteIsTranslatedOnce } from '../records/checks/quote-is-translated-once.ts';
import { relationFitsKinds } from '../records/checks/relation-fits-kinds.ts';
import { relationFitsTime } from '../records/checks/relation-fits-time.ts';
import { relationIsWrittenOnce } from '../records/checks/relation-is-written-once.ts';
import { relationSaysWhy } from '../records/checks/relation-says-why.ts';
import { roleIsOneADay } from '../records/checks/role-is-one-a-day.ts';
import { speakerHasRole } from '../records/checks/speaker-has-role.ts';
import { spellingBelongsToOne } from '../records/checks/spelling-belongs-to-one.ts';
import { textFitsItsLanguage } from '../records/checks/text-fits-its-language.ts';
import { textIsShort } from '../records/checks/text-is-short.ts';
import type { FieldPath, FieldPlaces } from '../records/field-places.ts';
import { createRecordIndex } from '../records/record-index.ts';
import type { RecordIndex } from '../records/record-index.ts';
import type { Problem } from '../records/problem.ts';
import type { EntryFile, EntryTranslationFile, RecordFile } from '../records/records.ts';
import { entrySchema } from '../records/schemas/entry-schema.ts';
import { toYear } from '../domain/edtf-date.ts';
import type { Language } from '../domain/language.ts';
import { problemCodes } from './draft.ts';
import type { DraftProblem, ProblemCode } from './draft.ts';
import { fields } from './fields.ts';
import type { FieldName, QuestionName } from './fields.ts';
import type { Known } from './known.ts';
import type { NamedAnswers } from './name-answers.ts';
import { toParagraphs } from './normalize-draft.ts';
import type { ResolvedDraft } from './to-entry-fields.ts';
import { toAnswerName, toTranslationAnswer } from './to-answer-name.ts';
import { toTranslations } from './to-quotes.ts';
import type { DraftTranslation } from './to-quotes.ts';
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
  quoteIsTranslatedOnce,
  relationIsWrittenOnce,
  relationSaysWhy,
  relationFitsKinds,
  ledToHasSource,
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
const inWords: ReadonlySet<QuestionName> = new Set<QuestionName>([
  ...(['title', 'summary', 'role', 'occasion', 'outcome', 'basis', 'document', 'powers'] as const),
  ...(['sourceTitle', 'sourcePublisher', 'quote', 'quotePrefix', 'quoteSuffix', 'quoteTranslation'] as const),
  ...(['relationWhy', 'body', 'author', 'translator', 'translationTitle', 'translationSummary'] as const),
  ...(['translationQuotes', 'translationBody'] as const),
]);

const emptyBody: EntryFile['body'] = {
  ...{ blocks: [], text: '', line: 1, quotes: [], entries: [], links: [], headings: [] },
};

function toBody(text: string | undefined): EntryFile['body'] {
  const paragraphs = toParagraphs(text);
  const blocks = paragraphs.map((value) => ({ type: 'paragraph', children: [{ type: 'text', value }] }) as const);
  return { ...emptyBody, blocks, text: paragraphs.join('\n\n') };
}

/** Every answer that holds what looks like private data; the check of the archive names only the file. */
function findPrivateData({ draft, id }: ResolvedDraft, index: RecordIndex, today: string): DraftProblem[] {
  return fields.flatMap(({ name, question }): DraftProblem[] => {
    if (!inWords.has(question) || draft[name] === undefined) return [];
    const data = { [question]: draft[name] } as unknown as EntryFile['data'];
    const file: EntryFile = { room: 'entry', id, path: 'draft', year: '', data, places: nowhere, body: emptyBody };
    const found = privateDataIsAbsent.check({ ...index, entries: [file], entryTranslations: [] }, today);
    return found.length === 0 ? [] : [{ field: name, code: 'private-data-is-absent', values: {} }];
  });
}

/** An entry of the archive as far as the checks that look at two entries look into it. */
function toNeighbour(id: string, data: object): EntryFile {
  const known = { id, language: 'kk', actors: [], relations: [], ...data } as unknown as EntryFile['data'];
  return { room: 'entry', id, path: id, year: '', data: known, places: nowhere, body: emptyBody };
}

/** What is wrong with the entry beside those of the archive: roles of one day, and relations in time. */
function checkBesideOthers(file: EntryFile, index: RecordIndex, known: Known, today: string): Problem[] {
  const roles = known.roles.map(({ entry, date, actor, role, organization }) =>
    toNeighbour(entry, { date, actors: [{ actor, role, organization }] }),
  );
  const entryById = new Map(known.entries.map(({ id, date }) => [id, toNeighbour(id, { date })]));
  return [
    ...roleIsOneADay.check({ ...index, entries: [...roles, file] }, today),
    ...relationFitsTime.check({ ...index, entryById }, today),
  ].filter(({ path }) => path === file.path);
}

/** A translation of the draft as a record; its path ends with its place. */
function toTranslationRecord(
  translation: DraftTranslation,
  { id, year }: EntryFile,
  places: FieldPlaces,
): EntryTranslationFile {
  const { place, language, body, translator, title, summary, quotes } = translation;
  return {
    ...{ room: 'entry-translation', id, year, language: language as Language, path: `draft ${place}`, places },
    ...{ data: { translator, title, summary, quotes }, body: toBody(body) },
  };
}

/** What the schema and the checks of the archive find wrong with the record, led back to the answers. */
export function checkRecord(
  { fields: record, resolved, named }: { fields: PlainFields; resolved: ResolvedDraft; named: NamedAnswers },
  known: Known,
  today: string,
): DraftProblem[] {
  const parsed = entrySchema.safeParse(JSON.parse(JSON.stringify(record)));
  if (!parsed.success) {
    return parsed.error.issues.map(({ path }) => ({
      ...{ field: toAnswerName(path, 'form', resolved), code: 'form', values: {} },
    }));
  }
  const ways = new WayKeeper();
  const file: EntryFile = {
    room: 'entry',
    id: resolved.id,
    path: 'draft',
    year: String(toYear(resolved.date)),
    data: parsed.data,
    places: ways,
    body: toBody(resolved.draft.body),
  };
  const translations = toTranslations(resolved).map((one) => toTranslationRecord(one, file, ways));
  const index = createRecordIndex([...toRecords(known), ...toNewRecords(named), file, ...translations]);
  const toField = ({ rule, path, line }: Problem): FieldName => {
    if (path === file.path) return toAnswerName(ways.wayOf(line), rule, resolved);
    return path.startsWith('draft ') ? toTranslationAnswer(ways.wayOf(line), path) : 'newActorKk';
  };
  const found = [
    ...checks.flatMap(({ check }) => check(index, today)),
    ...checkBesideOthers(file, index, known, today),
  ];
  const ofChecks = found.map((one) => ({ field: toField(one), code: toCode(one.rule), values: {} }));
  return [...ofChecks, ...findPrivateData(resolved, index, today)];
}
