import type { ProblemCode } from './draft.ts';
import type { QuestionName } from './fields.ts';
import { findName, findSource } from './find-name.ts';
import type { Known, KnownSource } from './known.ts';
import { toFreeId, toSlug } from './slug.ts';
import type { PlainFields } from './write-yaml.ts';

/** The source of a draft: one of the archive by its id, or a new one, described in the entry itself. */
export interface SourceAnswer {
  readonly id: string;
  readonly described: PlainFields | undefined;
  /** A new one as the archive will know it. */
  readonly known: KnownSource | undefined;
}

/** Answers about one source, and the languages of entry and quote, which it has when it says no other. */
type Answers = { readonly [name in QuestionName]?: string | undefined };

/** What stands in the way of a source. */
interface SourceProblem {
  readonly field: QuestionName;
  readonly code: ProblemCode;
  readonly values: { readonly [name: string]: string };
}

function toHost(url: string): string {
  return new URL(url).hostname.replace(/^www\./, '');
}

/** Whose outlet it is, as another source of the same outlet says; else the outlet itself. */
function toOwner(known: Known, publisher: string | undefined, url: string | undefined): string {
  const host = url === undefined ? undefined : toHost(url);
  const same = known.sources.find(
    (source) =>
      (publisher !== undefined && source.publisher === publisher) ||
      (host !== undefined && source.url !== undefined && toHost(source.url) === host),
  );
  if (same !== undefined) return same.owner;
  const actor = publisher === undefined ? undefined : findName(known.actors, publisher);
  return actor ?? publisher ?? host ?? 'unknown';
}

function createId(draft: Answers, known: Known, url: string | undefined): string {
  const outlet = url === undefined ? toSlug(draft.sourcePublisher ?? '') : toSlug(toHost(url));
  const year = draft.sourceDate?.match(/\d{4}/)?.[0];
  const parts = [outlet || 'source', year, toSlug(draft.sourceTitle ?? '', 6, 45)];
  const id = parts.filter((part) => part !== undefined && part !== '').join('-');
  return toFreeId(id, new Set(known.sources.map((source) => source.id)));
}

/** Reuses a source that is described already; what a new one does not say is declared unknown. */
export function sourceAnswer(draft: Answers, known: Known): SourceAnswer | SourceProblem {
  const typed = draft.source ?? '';
  const before = typed === '?' ? undefined : findSource(known.sources, typed);
  if (before !== undefined) return { id: before.id, described: undefined, known: undefined };
  const url = typed === '?' ? undefined : typed;
  if (url !== undefined && !/^https?:\/\//i.test(url)) return { field: 'source', code: 'source', values: {} };
  if (url === undefined && (draft.sourceTitle === undefined || draft.sourcePublisher === undefined)) {
    return { field: draft.sourceTitle === undefined ? 'sourceTitle' : 'sourcePublisher', code: 'missing', values: {} };
  }
  const id = createId(draft, known, url);
  const told = {
    publisher: draft.sourcePublisher,
    title: draft.sourceTitle,
    date: draft.sourceDate,
    url,
    archivedUrl: draft.sourceArchive,
  };
  const unknown = Object.entries(told).flatMap(([field, value]) => (value === undefined ? [field] : []));
  const owner = toOwner(known, told.publisher, url);
  const language = draft.sourceLanguage ?? draft.quoteLanguage ?? draft.language;
  const described: PlainFields = {
    id,
    publisher: told.publisher,
    owner,
    language,
    title: told.title,
    date: told.date,
    url,
    copy: 'original',
    archivedUrl: told.archivedUrl,
    ...(unknown.length === 0 ? {} : { unknown }),
  };
  const asKnown = JSON.parse(JSON.stringify({ ...told, id, owner, language })) as KnownSource;
  return { id, described, known: asKnown };
}
