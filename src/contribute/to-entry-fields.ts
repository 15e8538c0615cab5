import { isExactDay } from '../domain/edtf-date.ts';
import type { EdtfDate } from '../domain/edtf-date.ts';
import { knowableFields } from '../domain/entry.ts';
import type { EntryKind } from '../domain/entry.ts';
import type { Draft } from './draft.ts';
import type { FieldName } from './fields.ts';
import { toLines } from './normalize-draft.ts';
import type { SourceAnswer } from './source-answers.ts';
import type { PlainField, PlainFields } from './write-yaml.ts';

/** Id of the one quote of a draft. */
export const quoteId = 'words';

/** Answers with everything that they name found. */
export interface ResolvedDraft {
  readonly draft: Draft;
  readonly kind: EntryKind;
  readonly date: EdtfDate;
  readonly id: string;
  readonly ids: ReadonlyMap<FieldName, readonly string[]>;
  readonly source: SourceAnswer;
}

function toOwnFields({ draft, kind, ids, source }: ResolvedDraft): PlainFields {
  const first = (name: FieldName): string | undefined => ids.get(name)?.[0];
  const inLead = (name: FieldName): PlainFields | undefined =>
    draft[name] === undefined ? undefined : { [draft.language ?? '']: draft[name] };
  const moments = (name: FieldName): PlainField =>
    draft[name] === undefined ? undefined : [{ at: draft[name], source: source.id }];
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
        status: [{ step: 'ruled', date: draft.date, source: source.id }],
      };
    case 'outage':
      return {
        starts: moments('starts'),
        ends: moments('ends'),
        type: draft.type,
        extent: draft.extent,
        operators: ids.get('operators') ?? [],
        evidence: [{ kind: draft.evidence, by: first('evidenceBy'), source: source.id }],
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

const spokenBySpeaker = new Set(['direct', 'paraphrase', 'document']);

function toQuotes({ draft, kind, ids, source }: ResolvedDraft): PlainField {
  if (draft.quote === undefined) return undefined;
  const voice = draft.voice ?? 'direct';
  const speaker = kind === 'statement' && spokenBySpeaker.has(voice) ? ids.get('actors')?.[0] : undefined;
  const language = draft.quoteLanguage ?? draft.language;
  return [{ id: quoteId, speaker, voice, language, source: source.id, exact: draft.quote }];
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
  const { draft, kind, id, ids, source } = resolved;
  const own = toOwnFields(resolved);
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
    quotes: toQuotes(resolved),
    sources: [source.described ?? source.id],
    confidence: 'medium',
    author: draft.author,
    ...(unknown.length === 0 ? {} : { unknown }),
  };
}
