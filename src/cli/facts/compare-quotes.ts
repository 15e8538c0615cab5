import type { Entry } from '../../domain/entry.ts';
import type { Quote } from '../../domain/quote.ts';
import { toBareAddress } from './bare-address.ts';
import type { Difference } from './difference.ts';
import type { RecordQuote } from './research-record.ts';

/** Where words were left out, or an editor's words were put in. */
const leftOut = /\[[^\]]*\]|…|\.{3}/u;
const letter = /[\p{L}\p{M}\p{N}]/u;

/** The same letters: a run of blank space is one space, and an accent is part of its letter. */
function toLetters(text: string): string {
  return text.normalize('NFC').replace(/\s+/gu, ' ').trim();
}

function toPieces(text: string): readonly string[] {
  return text
    .split(leftOut)
    .map(toLetters)
    .filter((piece) => letter.test(piece));
}

/** True when `part` stands in `piece`, and neither begins nor ends within a word. */
function isPartOf(part: string, piece: string): boolean {
  for (let at = piece.indexOf(part); at !== -1; at = piece.indexOf(part, at + 1)) {
    const around = [piece.charAt(at - 1), piece.charAt(at + part.length)];
    if (!around.some((neighbour) => letter.test(neighbour))) return true;
  }
  return false;
}

/** True when `exact` is the text of the record, or a part of it that stands together. */
export function isFromRecord(exact: string, text: string): boolean {
  const ours = toLetters(exact);
  return ours !== '' && (ours === toLetters(text) || toPieces(text).some((piece) => isPartOf(ours, piece)));
}

/** Words of a record's text that stand in none of the quotes made from it. */
export function toLeftOutWords(text: string, quotes: readonly string[]): string | undefined {
  const ours = quotes.map(toLetters);
  if (ours.includes(toLetters(text))) return undefined;
  const longestFirst = ours.sort((a, b) => b.length - a.length);
  const left = toPieces(text)
    .flatMap((piece) => longestFirst.reduce((rest, part) => rest.replace(part, '\n'), piece).split('\n'))
    .map((rest) => rest.trim())
    .filter((rest) => letter.test(rest));
  return left.length === 0 ? undefined : left.join(' … ');
}

function compareOne(quote: Quote, theirs: readonly RecordQuote[]): readonly Difference[] {
  const say = (message: string): Difference => ({
    entry: quote.entry.id,
    field: 'quote',
    record: undefined,
    archive: quote.exact,
    message,
  });
  const found = theirs.filter(({ text }) => isFromRecord(quote.exact, text));
  const [first] = found;
  if (first === undefined) {
    return [
      say(
        `"${quote.id}" says «${quote.exact}», and no record has these words. Copy them from the record, letter by letter.`,
      ),
    ];
  }
  const isSameAddress = found.some(
    ({ sourceUrl }) => sourceUrl === null || toBareAddress(sourceUrl) === toBareAddress(quote.source.url ?? ''),
  );
  return [
    ...(isSameAddress
      ? []
      : [
          say(
            `"${quote.id}" names the source "${quote.source.id}", but its record found it at ${String(first.sourceUrl)}. Name that source.`,
          ),
        ]),
    ...(found.some(({ lang }) => quote.language.split('-')[0] === lang.split('-')[0])
      ? []
      : [say(`"${quote.id}" is in "${quote.language}", but its record says "${first.lang}". Correct the language.`)]),
  ];
}

function findMissing({ id: entry, quotes }: Entry, { text }: RecordQuote): readonly Difference[] {
  const parts = quotes.map(({ exact }) => exact).filter((exact) => isFromRecord(exact, text));
  if (parts.length === 0) {
    const message = `The record quotes «${text}», and the entry does not. Add the quote.`;
    return [{ entry, field: 'quote', record: text, archive: undefined, message }];
  }
  const left = toLeftOutWords(text, parts);
  if (left === undefined) return [];
  const message = `Of the record's «${text}» the words «${left}» stand in no quote. Add them, or list them as deliberate.`;
  return [{ entry, field: 'left-out-words', record: left, archive: undefined, message }];
}

/** Every quote of an entry that its records do not have letter by letter, and every quote of theirs that it has not. */
export function compareQuotes(entry: Entry, theirs: readonly RecordQuote[]): readonly Difference[] {
  return [
    ...entry.quotes.flatMap((quote) => compareOne(quote, theirs)),
    ...theirs.flatMap((quote) => findMissing(entry, quote)),
  ];
}
