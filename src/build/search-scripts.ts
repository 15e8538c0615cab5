import { createHash } from 'node:crypto';
import type { Archive } from '../domain/archive.ts';
import { languages } from '../domain/language.ts';
import { packLists } from '../search/columns.ts';
import {
  createDocumentFacts,
  createRegisters,
  createSourceNumbers,
  createTextFacts,
  type Registers,
} from '../search/document-facts.ts';
import { createSearchDocuments, type SearchDocument } from '../search/documents.ts';
import type { PackedIndex } from '../search/engine.ts';
import { loadIndex, packIndex, searchIndex } from '../search/engine.ts';
import { coreParts, type IndexParts, linesInShard } from '../search/index-parts.ts';
import { countNameWords, createIndexTexts } from '../search/names.ts';
import { packFacts } from '../search/pack-facts.ts';
import { packGrammar } from '../search/pack-grammar.ts';
import { createValueTexts } from '../search/query-values.ts';
import { termGroups } from '../search/related-terms.ts';
import { toBase64Expression, toScript, toTextExpression } from './script-expressions.ts';
import { createFacetLabels, createResultLine } from './search-lines.ts';
import { createNamedValues } from './search-values.ts';

/** The files of the search: which there are, and each as JavaScript by its name (`postings-3`). */
export interface SearchScripts {
  readonly parts: IndexParts;
  readonly scripts: ReadonlyMap<string, string>;
}

type Expressions = readonly (readonly [name: string, expression: string])[];

/** So cut, no piece takes more than 50 KB compressed, whatever is in it. */
const bytesInPiece = 44_000;

/** Everything the search page loads, made of one archive; the same archive always gives the same files. */
export function createSearchScripts(archive: Archive): SearchScripts {
  const documents = createSearchDocuments(archive);
  const registers = createRegisters(archive);
  const texts = createIndexTexts(documents, archive.actors);
  const packed = packIndex(texts);
  const facts = packFacts({
    documents: createDocumentFacts(documents, registers, countNameWords(documents, texts)),
    texts: createTextFacts(documents, packed.ids),
  });
  const pieces = { head: toPieces(packed.head), facts: toPieces(facts) };
  const expressions = new Map([
    ...coreParts.flatMap((part) => numbered(part, pieces[part].map(toTextExpression))),
    ...numbered('words', packed.words.map(toTextExpression)),
    ...numbered('postings', packed.shards.map(toBase64Expression)),
    ...shownExpressions(documents, registers),
    ['grammar', JSON.stringify(packGrammar())] as const,
    ['values', valuesExpression(archive, documents, registers, packed)] as const,
  ]);
  const version = createHash('sha256')
    .update(JSON.stringify([...expressions]))
    .digest('hex')
    .slice(0, 8);
  return {
    parts: {
      version,
      pieces: {
        head: pieces.head.length,
        facts: pieces.facts.length,
      },
    },
    scripts: new Map([...expressions].map(([name, value]) => [name, toScript(`${version}/${name}`, value)])),
  };
}

/** What is shown of the results: the texts of each document, and lines in the order of the documents. */
function shownExpressions(documents: readonly SearchDocument[], registers: Registers): Expressions {
  const texts = documents.map((document) => JSON.stringify(document.texts.map(({ text }) => text)));
  return [
    ...numbered('texts', texts),
    ...languages.flatMap((language): Expressions => {
      const lines = documents.map((document) => createResultLine(document, language));
      return [
        [`labels-${language}`, JSON.stringify(createFacetLabels(registers, language))],
        ...numbered(`lines-${language}`, toShards(lines, linesInShard)),
      ];
    }),
  ];
}

function valuesExpression(
  archive: Archive,
  documents: readonly SearchDocument[],
  registers: Registers,
  packed: PackedIndex,
): string {
  const index = loadIndex(packed);
  const occurs = (term: string): boolean => searchIndex(index, term, 1).length > 0;
  const groups = termGroups.map(({ kk, ru, en }) => ({
    kk: kk.filter(occurs),
    ru: ru.filter(occurs),
    en: en.filter(occurs),
  }));
  const values = packIndex(createValueTexts(createNamedValues(archive, registers, documents), groups));
  return [
    `{"head":${toTextExpression(values.head)}`,
    `"words":[${values.words.map(toTextExpression).join()}]`,
    `"shards":[${values.shards.map(toBase64Expression).join()}]`,
    `"ids":${JSON.stringify(values.ids)}`,
    `"sources":${toTextExpression(packLists(createSourceNumbers(documents, registers)))}`,
    `"groups":${JSON.stringify(groups)}}`,
  ].join();
}

function numbered(name: string, expressions: readonly string[]): Expressions {
  return expressions.map((expression, number) => [`${name}-${number}`, expression]);
}

function toPieces(bytes: Uint8Array): readonly Uint8Array[] {
  const count = Math.max(1, Math.ceil(bytes.length / bytesInPiece));
  return Array.from({ length: count }, (_, piece) => bytes.subarray(piece * bytesInPiece, (piece + 1) * bytesInPiece));
}

function toShards(items: readonly unknown[], size: number): readonly string[] {
  const count = Math.ceil(items.length / size);
  return Array.from({ length: count }, (_, shard) => JSON.stringify(items.slice(shard * size, (shard + 1) * size)));
}
