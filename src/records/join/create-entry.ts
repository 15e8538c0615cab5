import type { Entry, EntryText, OtherDate, Participant } from '../../domain/entry.ts';
import type { Language, LocalText } from '../../domain/language.ts';
import type { Quote } from '../../domain/quote.ts';
import type { Relation } from '../../domain/relation.ts';
import type { EntryFile, EntryTranslationFile } from '../records.ts';
import type { EntryData } from '../schemas/entry-schema.ts';
import { toEntryTranslates } from '../translates.ts';
import type { Resolver } from './resolver.ts';
import { toUsedSources } from './used-sources.ts';

/** An entry whose quotes and relations are still to be filled, since they lead back to entries. */
export interface EntryToFill {
  readonly file: EntryFile;
  readonly entry: Entry;
  readonly quotes: Quote[];
  readonly relations: Relation[];
}

type Texts = { [language in Language]?: EntryText };
type WrittenText = { readonly [language in Language]?: string | undefined };

/** The words without languages that were left out. */
export function toLocalText(words: WrittenText | undefined): LocalText | undefined {
  if (words === undefined) return undefined;
  const { kk, ru, en } = words;
  return {
    ...(kk === undefined ? {} : { kk }),
    ...(ru === undefined ? {} : { ru }),
    ...(en === undefined ? {} : { en }),
  };
}

function toTexts(file: EntryFile, translations: readonly EntryTranslationFile[]): Texts {
  const { language, title, summary } = file.data;
  const texts: Texts = {
    [language]: { language, title, summary, body: file.body.blocks, translator: undefined, isStale: false },
  };
  if (translations.length === 0) return texts;
  const translates = toEntryTranslates(file);
  for (const { language: to, data, body } of translations) {
    const isStale = data.translates !== translates;
    texts[to] ??= {
      language: to,
      title: data.title,
      summary: data.summary,
      body: body.blocks,
      translator: data.translator,
      isStale,
    };
  }
  return texts;
}

function toParticipants(data: EntryData, { toActor }: Resolver): Participant[] {
  return data.actors.map(({ actor, role, organization }) => ({
    actor: toActor(actor),
    role: toLocalText(role),
    organization: organization === undefined ? undefined : toActor(organization),
  }));
}

function toOtherDates(data: EntryData, { toDate, toSource }: Resolver): OtherDate[] {
  return data.otherDates.map(({ date, source }) => ({ date: toDate(date), source: toSource(source) }));
}

/** The entry with everything but its quotes and relations. */
export function createEntryToFill(
  file: EntryFile,
  translations: readonly EntryTranslationFile[],
  resolver: Resolver,
): EntryToFill {
  const { data } = file;
  const quotes: Quote[] = [];
  const relations: Relation[] = [];
  const core = {
    id: data.id,
    date: resolver.toDate(data.date),
    otherDates: toOtherDates(data, resolver),
    language: data.language,
    texts: toTexts(file, translations),
    places: data.places.map(resolver.toPlace),
    services: data.services.map(resolver.toService),
    operators: data.operators.map(resolver.toActor),
    participants: toParticipants(data, resolver),
    quotes,
    sources: toUsedSources(data).map(resolver.toSource),
    relations,
    confidence: data.confidence,
    inferredFrom: toLocalText(data.inferredFrom),
    author: data.author,
    updates: data.updates.map(({ date, kind, note }) => ({
      date: resolver.toDate(date),
      kind,
      note: toLocalText(note) ?? {},
    })),
    unknown: data.unknown,
    covers: data.covers,
  };
  return { file, entry: toKind(core, data, resolver), quotes, relations };
}

type Core = Omit<Extract<Entry, { kind: 'event' }>, 'kind' | 'eventType'>;

function toKind(core: Core, data: EntryData, resolver: Resolver): Entry {
  const { toActor, toSource, toDate } = resolver;
  const toActorIfKnown = (id: string | undefined) => (id === undefined ? undefined : toActor(id));
  switch (data.kind) {
    case 'statement':
      return { kind: data.kind, ...core, occasion: toLocalText(data.occasion), explanations: data.explanations ?? [] };
    case 'ruling':
      return {
        kind: data.kind,
        ...core,
        court: toActorIfKnown(data.court),
        caseNumber: data.caseNumber,
        applicant: toActorIfKnown(data.applicant),
        respondent: toActorIfKnown(data.respondent),
        outcome: toLocalText(data.outcome),
        basis: toLocalText(data.basis),
        status: data.status.map(({ step, date, source }) => ({ step, date: toDate(date), source: toSource(source) })),
      };
    case 'outage':
      return { kind: data.kind, ...core, ...toOutageFields(data, resolver) };
    case 'measure':
      return {
        kind: data.kind,
        ...core,
        document: toLocalText(data.document),
        article: data.article,
        version: data.version === undefined ? undefined : toDate(data.version),
        powers: toLocalText(data.powers),
      };
    case 'event':
      return { kind: data.kind, ...core, eventType: data.eventType };
  }
}

function toOutageFields(data: Extract<EntryData, { kind: 'outage' }>, { toActor, toSource }: Resolver) {
  const toMoment = ({ at, approximate, source }: (typeof data.starts)[number]) => ({
    at,
    isApproximate: approximate,
    source,
  });
  const { recurrence } = data;
  return {
    starts: data.starts.map(toMoment),
    ends: data.ends.map(toMoment),
    recurrence: recurrence && {
      every: recurrence.every,
      from: recurrence.from,
      to: recurrence.to,
      isApproximate: recurrence.approximate,
    },
    type: data.type,
    extent: data.extent,
    evidence: data.evidence.map(({ kind, by, source, note }) => ({
      kind,
      by: by === undefined ? undefined : toActor(by),
      source: toSource(source),
      note: toLocalText(note),
    })),
  };
}
