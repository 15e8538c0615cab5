import { isExactDay } from '../domain/edtf-date.ts';
import type { DraftProblem } from './draft.ts';
import { hashWords } from './known.ts';
import type { Known } from './known.ts';
import type { ResolvedDraft } from './to-entry-fields.ts';

/** So many letters are not said twice by chance. */
const longEnoughToTell = 40;

function findQuote({ draft, source }: ResolvedDraft, known: Known): string | undefined {
  if (draft.quote === undefined) return undefined;
  const words = hashWords(draft.quote);
  const isLong = draft.quote.length >= longEnoughToTell;
  return known.quotes.find((quote) => quote.words === words && (isLong || quote.source === source.id))?.entry;
}

function findEntry({ draft, kind, date, ids, source }: ResolvedDraft, known: Known): string | undefined {
  const title = hashWords(draft.title ?? '');
  const actors = new Set(ids.get('actors'));
  return known.entries.find(
    (entry) =>
      entry.kind === kind &&
      entry.date === draft.date &&
      (entry.title === title ||
        (isExactDay(date) && entry.sources.includes(source.id) && entry.actors.some((actor) => actors.has(actor)))),
  )?.id;
}

/** The entry that holds the same words, or tells of the same day, actor and source. */
export function findDuplicate(resolved: ResolvedDraft, known: Known): DraftProblem | undefined {
  const withQuote = findQuote(resolved, known);
  if (withQuote !== undefined) return { field: 'quote', code: 'duplicate-quote', values: { id: withQuote } };
  const entry = findEntry(resolved, known);
  return entry === undefined ? undefined : { field: 'title', code: 'duplicate-entry', values: { id: entry } };
}
