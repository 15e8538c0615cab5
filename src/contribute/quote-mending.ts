/** So many letters tell one quote from another; its id tells the rest. */
const longestStart = 48;

/** The first words of a quote, cut between two of them. */
export function startOfQuote(exact: string): string {
  if (exact.length <= longestStart) return exact;
  const start = exact.slice(0, longestStart + 1);
  const end = start.lastIndexOf(' ');
  return `${start.slice(0, end > 0 ? end : longestStart)}…`;
}

/** The same form of a correction, for one of the quotes of the entry. */
export function toQuoteCorrection(link: string, id: string, exact: string): string {
  return `${link}&quote=${encodeURIComponent(`${id}: ${startOfQuote(exact)}`)}`;
}

/** The same form of a translation, with a line for each quote. */
export function toQuoteTranslation(link: string, ids: readonly string[]): string {
  return ids.length === 0 ? link : `${link}&quotes=${encodeURIComponent(ids.map((id) => `${id}: `).join('\n'))}`;
}
