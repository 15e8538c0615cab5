import type { Language } from '../domain/language.ts';
import type { Quote } from '../domain/quote.ts';
import { issueLink, templateFile } from './forge-links.ts';

/** An entry as far as it is named to whoever mends it. */
interface Mendable {
  readonly id: string;
  readonly quotes: readonly Pick<Quote, 'id' | 'exact' | 'language'>[];
}

type Answers = readonly (readonly [name: string, value: string])[];

/** So many letters tell one quote from another; its id tells the rest. */
const longestStart = 48;

/** The first words of a quote, cut between two of them. */
export function startOfQuote(exact: string): string {
  if (exact.length <= longestStart) return exact;
  const start = exact.slice(0, longestStart + 1);
  const end = start.lastIndexOf(' ');
  return `${start.slice(0, end > 0 ? end : longestStart)}…`;
}

/** The entry, and the language in which it was read. */
function toEntryAnswer({ id }: Mendable, language: Language): readonly [string, string] {
  return ['entry', `${id} (${language})`];
}

function toIssue(repositoryUrl: string, template: 'correction' | 'translation', language: Language, answers: Answers) {
  return issueLink(repositoryUrl, templateFile(template, language), answers).url;
}

/** Opens the form of a correction, of the whole entry or of one of its quotes. */
export function correctionLink(
  repositoryUrl: string,
  entry: Mendable,
  { language, quote }: { language: Language; quote?: Mendable['quotes'][number] | undefined },
): string {
  const ofQuote: Answers = quote === undefined ? [] : [['quote', `${quote.id}: ${startOfQuote(quote.exact)}`]];
  return toIssue(repositoryUrl, 'correction', language, [toEntryAnswer(entry, language), ...ofQuote]);
}

/** Opens the form of a translation; each quote that is not in the reader's language has its line. */
export function translationLink(repositoryUrl: string, entry: Mendable, language: Language): string {
  const lines = entry.quotes.filter((quote) => quote.language !== language).map(({ id }) => `${id}: `);
  const quotes: Answers = lines.length === 0 ? [] : [['quotes', lines.join('\n')]];
  return toIssue(repositoryUrl, 'translation', language, [toEntryAnswer(entry, language), ...quotes]);
}
