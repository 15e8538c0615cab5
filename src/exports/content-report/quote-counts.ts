import type { Archive } from '../../domain/archive.ts';
import { compareText } from '../../domain/edtf-date.ts';
import { voices } from '../../domain/quote.ts';
import type { Quote } from '../../domain/quote.ts';
import { createTable } from './create-table.ts';

function toRow(name: string, quotes: readonly Quote[]): readonly (string | number)[] {
  const verified = quotes.filter((quote) => quote.verified !== undefined).length;
  return [name, verified, quotes.length - verified, quotes.length];
}

/** Quotes that were compared letter by letter with a capture, and those that were not, by voice and by language. */
export function createQuoteCounts({ quotes }: Archive): string {
  const tags = [...new Set(quotes.map(({ language }) => language))].sort(compareText);
  const counts = ['verified', 'unverified', 'all'];
  return [
    '## Quotes',
    'A quote is verified when it was compared, letter by letter, with a kept capture of its source.',
    '### By voice',
    createTable(
      ['voice', ...counts],
      [
        ...voices.map((voice) =>
          toRow(
            voice,
            quotes.filter((quote) => quote.voice === voice),
          ),
        ),
        toRow('all', quotes),
      ],
    ),
    '### By language',
    createTable(
      ['language', ...counts],
      tags.map((tag) =>
        toRow(
          tag,
          quotes.filter((quote) => quote.language === tag),
        ),
      ),
    ),
  ].join('\n\n');
}
