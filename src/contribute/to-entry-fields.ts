import { isExactDay } from '../domain/edtf-date.ts';
import type { EdtfDate } from '../domain/edtf-date.ts';
import { knowableFields } from '../domain/entry.ts';
import type { EntryKind } from '../domain/entry.ts';
import type { Draft } from './draft.ts';
import { toFieldName } from './fields.ts';
import { answersAt, placesOf } from './group-answers.ts';
import type { FieldName } from './fields.ts';
import { toLines } from './normalize-draft.ts';
import type { SourceAnswer } from './source-answers.ts';
import { toQuoteFields } from './to-quotes.ts';
import type { PlainField, PlainFields } from './write-yaml.ts';

/** Answers with everything that they name found. */
export interface ResolvedDraft {
  readonly draft: Draft;
  readonly kind: EntryKind;
  readonly date: EdtfDate;
  readonly id: string;
  readonly ids: ReadonlyMap<FieldName, readonly string[]>;
  /** By their places among the answers; the first is always there. */
  readonly sources: ReadonlyMap<number, SourceAnswer>;
}

function toOwnFields({ draft, kind, ids, sources }: ResolvedDraft): PlainFields {
  const source = sources.get(1)?.id;
  const first = (name: FieldName): string | undefined => ids.get(name)?.[0];
  const inLead = (name: FieldName): PlainFields | undefined =>
    draft[name] === undefined ? undefined : { [draft.language ?? '']: draft[name] };
  const moments = (name: FieldName): PlainField =>
    draft[name] === undefined ? undefined : [{ at: draft[name], source }];
  switch (kind) {
    case 'statement':
      return { occasion: inLead('occasion'), explanations: toLines(draft.explanations) };
    case 'ruling':
      return {
        court: first('court'),
        caseNumber: draft.caseNumber,
        applicant: first('applicant'),
        respondent: first('respondent'),
        outcome: inLead('outcome'),
        basis: inLead('basis'),
        status: [{ step: 'ruled', date: draft.date, source }],
      };
    case 'outage':
      return {
        starts: moments('starts'),
        ends: moments('ends'),
        type: draft.type,
        extent: draft.extent,
        operators: ids.get('operators') ?? [],
        evidence: [{ kind: draft.evidence, by: first('evidenceBy'), source }],
      };
    case 'measure':
      return {
        document: inLead('document'),
        article: draft.article,
        version: draft.version,
        powers: inLead('powers'),
      };
    case 'event':
      return {};
  }
}

function toRelations({ draft, ids, sources }: ResolvedDraft): PlainField {
  const relations = placesOf(draft, 'relation').map((place): PlainFields => {
    const { relation, relationWhy, relationSource } = answersAt(draft, 'relation', place);
    return {
      to: ids.get(toFieldName('relationTo', place))?.[0],
      kind: relation,
      why: relationWhy === undefined ? undefined : { [draft.language ?? '']: relationWhy },
      source: relationSource === undefined ? undefined : sources.get(Number(relationSource))?.id,
    };
  });
  return relations.length === 0 ? undefined : relations;
}

function toActors({ draft, ids }: ResolvedDraft): PlainField {
  const role = draft.role === undefined ? undefined : { [draft.language ?? '']: draft.role };
  return (ids.get('actors') ?? []).map((actor, _, all) => (actor === all[0] ? { actor, role } : { actor }));
}

/** Fields that a reader expects and the answers do not give, and the day when it is not exactly known. */
function toUnknown({ draft, kind, date, ids }: ResolvedDraft, own: PlainFields): string[] {
  const absent = knowableFields[kind].filter((field) => field !== 'explanations' && own[field] === undefined);
  const noActors = kind === 'statement' && draft.actors === '?' && ids.get('actors') === undefined;
  return [...(isExactDay(date) ? [] : ['date']), ...(noActors ? ['actors'] : []), ...absent];
}

/** The fields of the entry as its file holds them. */
export function toEntryFields(resolved: ResolvedDraft): PlainFields {
  const { draft, kind, id, ids, sources } = resolved;
  const own = toOwnFields(resolved);
  const quotes = toQuoteFields(resolved);
  const unknown = toUnknown(resolved, own);
  return {
    id,
    kind,
    language: draft.language,
    date: draft.date,
    title: draft.title,
    summary: draft.summary,
    places: ids.get('places') ?? [],
    services: ids.get('services') ?? [],
    actors: toActors(resolved),
    ...own,
    quotes: quotes.length === 0 ? undefined : quotes,
    sources: [...sources.values()].map(({ id: known, described }) => described ?? known),
    relations: toRelations(resolved),
    confidence: 'medium',
    author: draft.author,
    ...(unknown.length === 0 ? {} : { unknown }),
  };
}
