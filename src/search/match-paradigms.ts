import { foldNativeWord } from './fold.ts';
import { stemSpellingCost } from './latin-spellings.ts';
import { ParadigmTable } from './paradigms.ts';
import type { Paradigm } from './paradigms.ts';
import { lengthOfSkeleton, skeletonOf } from './skeleton.ts';
import type { Vocabulary } from './vocabulary.ts';
import type { Scope, WordMatches } from './word-matches.ts';

/** Least distance of another form of the same word. */
const formDistance = 0.3;

/** A language whose inflection is written down as paradigms. */
export interface ParadigmLanguage {
  readonly scope: Scope;
  /** Compares words of texts, folded by `foldNativeWord`. */
  readonly table: ParadigmTable;
  /** Compares them with a reading of Latin letters. */
  readonly skeletonTable: ParadigmTable;
}

/** A language whose tables are made when a first word is compared. */
export function createParadigmLanguage(scope: Scope, createParadigms: () => readonly Paradigm[]): ParadigmLanguage {
  let paradigms: readonly Paradigm[] | undefined;
  let table: ParadigmTable | undefined;
  let skeletonTable: ParadigmTable | undefined;
  const load = (): readonly Paradigm[] => (paradigms ??= createParadigms());
  return {
    scope,
    get table() {
      return (table ??= new ParadigmTable(load(), foldNativeWord));
    },
    get skeletonTable() {
      return (skeletonTable ??= new ParadigmTable(load(), skeletonOf));
    },
  };
}

export interface ParadigmQuery {
  /** Folded by `foldNativeWord`, or a skeleton. */
  readonly word: string;
  readonly isSkeleton: boolean;
  readonly distance: number;
  /** The word in Latin letters, where `word` is a skeleton read from it. */
  readonly latin?: string;
}

/** Adds the words of the vocabulary that are forms of the query's word by some paradigm of the language. */
export function matchParadigms(
  query: ParadigmQuery,
  language: ParadigmLanguage,
  vocabulary: Vocabulary,
  matches: WordMatches,
): void {
  const { word } = query;
  const table = query.isSkeleton ? language.skeletonTable : language.table;
  for (let cut = word.length; cut >= Math.max(0, word.length - table.longestEnding); cut -= 1) {
    const stem = word.slice(0, cut);
    const paradigms = table.withEnding(word.slice(cut), stem);
    if (paradigms === undefined) continue;
    const add = (term: number, ending: string): void => {
      const cost = language.table.commonCost(paradigms, ending);
      if (cost === Infinity) return;
      const native = vocabulary.wordOf(term);
      const spelling =
        query.latin === undefined ? 0 : stemSpellingCost(query.latin, native.slice(0, native.length - ending.length));
      matches.add(
        term,
        language.scope,
        formDistance + query.distance + cost + spelling + shortStemCost(cut, query.isSkeleton),
      );
    };
    if (cut === 0) askForForms(language.table.endingsOf(paradigms), vocabulary, add);
    else readForms(stem, query.isSkeleton, vocabulary, add);
  }
}

type Add = (term: number, ending: string) => void;

/** For forms that have nothing in common but their paradigm. */
function askForForms(forms: ReadonlySet<string>, vocabulary: Vocabulary, add: Add): void {
  for (const form of forms) {
    const { start, end } = vocabulary.termsSpelled(skeletonOf(form));
    for (let term = start; term < end; term += 1) if (vocabulary.foldedOf(term) === form) add(term, form);
  }
}

function readForms(stem: string, isSkeleton: boolean, vocabulary: Vocabulary, add: Add): void {
  const { start, end } = vocabulary.termsBeginningWith(skeletonOf(stem));
  for (let term = start; term < end; term += 1) {
    const word = vocabulary.foldedOf(term);
    if (!isSkeleton) {
      if (word.startsWith(stem)) add(term, word.slice(stem.length));
      continue;
    }
    const cut = lengthOfSkeleton(word, stem.length);
    if (cut === undefined) continue;
    add(term, word.slice(cut));
    if (word.charAt(cut - 1) === 'ь') add(term, word.slice(cut - 1));
  }
}

/** Short beginnings are often a coincidence, above all those that are read from Latin letters. */
function shortStemCost(length: number, isSkeleton: boolean): number {
  if (length === 0 || length > 3) return 0;
  const shortness = length === 1 ? 0.3 : length === 2 ? 0.2 : 0;
  return isSkeleton ? shortness + 0.2 : shortness;
}
