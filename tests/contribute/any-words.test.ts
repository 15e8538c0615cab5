import fc from 'fast-check';
import { expect, test } from 'vitest';
import type { Block, Inline } from '../../src/domain/body.ts';
import { judgeDraft } from '../../src/contribute/judge-draft.ts';
import { normalizeDraft, toParagraphs } from '../../src/contribute/normalize-draft.ts';
import { answers, idOf, known, readWith, soundProblems, today } from './world.ts';

/** What means something to Markdown, MDX, YAML or a template, whole or in pieces. */
const signs = [
  ...[
    'import x from "y"',
    'export const a = 1',
    '{process.env}',
    '<script>',
    '</b>',
    '<Quote id="words" />',
    '&amp;',
    '&#8238;',
  ],
  ...[
    '[a](javascript:alert(1))',
    '![a](https://example.org/a.png)',
    '[^1]: a',
    '[a]: https://example.org',
    '---',
    '***',
    '+++',
  ],
  ...[
    '# ',
    '> ',
    '- ',
    '+ ',
    '1. ',
    '2) ',
    '```',
    '~~~',
    '`',
    '``',
    '|a|b|',
    '\\',
    '\\\\',
    '*',
    '_',
    '**',
    '~~',
    ':::',
    '$$',
  ],
  ...[
    'https://example.org/*a*',
    'HTTP://localhost/{a}',
    'www.a.kz',
    'ftp://a.b',
    'mailto:a',
    '@',
    '"',
    "'",
    "''",
    ': ',
    ' #',
  ],
  ...[
    '%',
    '!',
    '&a',
    '*a',
    '?',
    'null',
    'true',
    '~',
    '2018-03-13',
    '0x1',
    '=',
    '==',
    '<!-- -->',
    '${a}',
    '{{a}}',
    '\n',
    '\n\n',
  ],
  ...[
    '\t',
    '\u00a0',
    '\u200b',
    '\u202e',
    'é',
    'e\u0301',
    '🙂',
    '1️⃣',
    'سلام',
    '\u200f',
    'ﬁ',
    '中',
    '…',
    '«',
    '»',
    '№',
    '—',
  ],
];
const letters = [
  'Телеграм',
  'қолжетімділік',
  'сбой',
  'Telegram-ға',
  'ё',
  'й',
  'Ң',
  'өшіру',
  '20:00',
  'в',
  ' ',
  ' ',
  ' ',
];

const anyWords = fc
  .array(
    fc.oneof(fc.constantFrom(...letters), fc.constantFrom(...signs), fc.string({ unit: 'grapheme', maxLength: 4 })),
    {
      minLength: 1,
      maxLength: 12,
    },
  )
  .map((pieces) => pieces.join(''));

const anyAnswers = fc.record(
  {
    title: anyWords,
    summary: anyWords,
    role: anyWords,
    occasion: anyWords,
    sourceTitle: anyWords,
    sourcePublisher: anyWords,
    quote: anyWords,
    body: anyWords,
    author: anyWords,
  },
  { requiredKeys: [] },
);

/** A second quote and a translation of any words. */
const anyGroups = fc
  .record(
    {
      quote2: anyWords,
      quotePrefix2: anyWords,
      translationTitle: anyWords,
      translationSummary: anyWords,
      translationQuotes: anyWords,
      translationBody: anyWords,
      translator: anyWords,
    },
    { requiredKeys: [] },
  )
  .map((changes) => ({
    ...{ quote2: 'Это второй сбой', translation: 'kk', translationTitle: 'Сбой', translationSummary: 'Сбой' },
    ...changes,
    ...(changes.translationQuotes === undefined
      ? {}
      : { translationQuotes: `${changes.translationQuotes.replaceAll('\n', ' ')}\nЕкінші` }),
  }));

function wordsOf(nodes: readonly Inline[]): string {
  return nodes.map((node) => (node.type === 'text' || node.type === 'code' ? node.value : '')).join('');
}

function paragraphsOf(blocks: readonly Block[]): string[] {
  return blocks.flatMap((block) => (block.type === 'paragraph' ? [wordsOf(block.children)] : []));
}

test('whatever is answered, what is accepted passes the gate and the checks, and the words come back letter by letter', () => {
  let accepted = 0;
  const run = (changes: Readonly<Record<string, string>>): void => {
    const draft = answers(changes);
    const { files, problems } = judgeDraft(draft, known, { today });
    const id = idOf(files);
    expect(files.length > 0).toBe(problems.length === 0);
    if (files.length === 0) return;
    accepted += 1;
    const reading = readWith(files);
    expect(soundProblems(reading)).toEqual([]);
    const entry = reading.archive?.entryById.get(id);
    const text = entry?.texts.ru;
    const normal = normalizeDraft(draft);
    expect(text?.title).toBe(normal.title);
    expect(text?.summary).toBe(normal.summary);
    expect(entry?.author).toBe(normal.author);
    expect(entry?.participants[0]?.role?.ru).toBe(normal.role);
    const quotes = [normal.quote, normal.quote2].filter((quote) => quote !== undefined);
    expect(entry?.quotes.map(({ exact }) => exact)).toEqual(quotes);
    expect(entry?.quotes.at(-1)?.prefix).toBe(normal.quotePrefix2);
    expect(entry?.sources[0]?.title).toBe(normal.sourceTitle);
    expect(entry?.sources[0]?.publisher).toBe(normal.sourcePublisher);
    const blocks = text?.body ?? [];
    expect(paragraphsOf(blocks)).toEqual(toParagraphs(normal.body));
    expect(blocks.filter(({ type }) => type !== 'paragraph').map(({ type }) => type)).toEqual(
      quotes.map(() => 'quote'),
    );
    const translation = entry?.texts.kk;
    expect([translation?.title, translation?.summary]).toEqual([normal.translationTitle, normal.translationSummary]);
    expect(paragraphsOf(translation?.body ?? [])).toEqual(toParagraphs(normal.translationBody));
    expect(translation?.isStale ?? false).toBe(false);
  };
  const numRuns = Number(process.env['KIDIRIS_RUNS'] ?? 400);
  fc.assert(fc.property(anyAnswers, run), { numRuns });
  fc.assert(fc.property(anyGroups, run), { numRuns });
  expect(accepted).toBeGreaterThan(40);
}, 120_000);
