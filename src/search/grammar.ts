import type { Slots } from './kazakh-endings.ts';
import { createLatinLetters, type LatinLetters } from './latin-readings.ts';
import { createParadigmLanguage, type ParadigmLanguage } from './match-paradigms.ts';
import type { Paradigm, ParadigmKind } from './paradigms.ts';
import { createSpellings, type Spellings } from './spelling.ts';

/** What is known of the inflection of each language, as endings and their order or as paradigms, and of Latin letters. */
export interface Grammar {
  readonly kazakh: Spellings;
  readonly russian: ParadigmLanguage;
  readonly english: ParadigmLanguage;
  /** What the rules of Kazakh endings do not make. */
  readonly kazakhPronouns: ParadigmLanguage;
  readonly latin: LatinLetters;
}

/** A grammar as it is sent: it is no code, and travels with the index. */
export interface PackedGrammar {
  readonly kazakhEndings: Slots;
  readonly latin: readonly string[];
  /** What may stand behind several beginnings, as endings are written in a paradigm. */
  readonly tails: readonly string[];
  /** Paradigms of each language: kind, cost and endings, parted by spaces; `а+3` stands for а with each of `tails[3]`. */
  readonly kk: readonly string[];
  readonly ru: readonly string[];
  readonly en: readonly string[];
}

export function unpackGrammar(packed: PackedGrammar): Grammar {
  const language = (scope: 'kk' | 'ru' | 'en'): ParadigmLanguage =>
    createParadigmLanguage(scope, () => packed[scope].map((line) => unpackParadigm(line, packed.tails)));
  return {
    kazakh: createSpellings(packed.kazakhEndings),
    russian: language('ru'),
    english: language('en'),
    kazakhPronouns: language('kk'),
    latin: createLatinLetters(packed.latin),
  };
}

function unpackParadigm(line: string, tails: readonly string[]): Paradigm {
  const [kind, cost, ...endings] = line.split(' ');
  return { kind: kind as ParadigmKind, cost: Number(cost), endings: spellOut(endings, tails) };
}

function spellOut(endings: readonly string[], tails: readonly string[]): readonly string[] {
  return endings.flatMap((ending) => {
    const [head = '', place] = ending.split('+');
    return place === undefined
      ? head.replace('_', '')
      : spellOut((tails[Number(place)] ?? '').split(' '), tails).map((tail) => head + tail);
  });
}
