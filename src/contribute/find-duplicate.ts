import { isExactDay } from '../domain/edtf-date.ts';
import type { DraftProblem } from './draft.ts';
import { toFieldName } from './fields.ts';
import { hashWords } from './known.ts';
import type { Known } from './known.ts';
import type { ResolvedDraft } from './to-entry-fields.ts';
import { toQuotes } from './to-quotes.ts';

/** So many letters are not said twice by chance. */
const longEnoughToTell = 40;

function findQuote(resolved: ResolvedDraft, known: Known): DraftProblem | undefined {
  for (const { place, exact, source } of toQuotes(resolved)) {
    const words = hashWords(exact);
    const isLong = exact.length >= longEnoughToTell;
    const same = known.quotes.find((quote) => quote.words === words && (isLong || quote.source === source));
    if (same !== undefined) {
      return { field: toFieldName('quote', place), code: 'duplicate-quote', values: { id: same.entry } };
    }
  }
  return undefined;
}

function findEntry({ draft, kind, date, ids, sources }: ResolvedDraft, known: Known): string | undefined {
  const title = hashWords(draft.title ?? '');
  const actors = new Set(ids.get('actors'));
  const own = new Set([...sources.values()].map(({ id }) => id));
  return known.entries.find(
    (entry) =>
      entry.kind === kind &&
      entry.date === draft.date &&
      (entry.title === title ||
        (isExactDay(date) &&
          entry.sources.some((source) => own.has(source)) &&
          entry.actors.some((actor) => actors.has(actor)))),
  )?.id;
}

/** The entry that holds the same words, or tells of the same day, actor and source. */
export function findDuplicate(resolved: ResolvedDraft, known: Known): DraftProblem | undefined {
  const withQuote = findQuote(resolved, known);
  if (withQuote !== undefined) return withQuote;
  const entry = findEntry(resolved, known);
  return entry === undefined ? undefined : { field: 'title', code: 'duplicate-entry', values: { id: entry } };
}
