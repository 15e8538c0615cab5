import { foldNativeWord } from './fold.ts';
import type { Grammar } from './grammar.ts';
import { isLatinWord, readLatin } from './latin-readings.ts';
import type { LatinReading } from './latin-readings.ts';
import { stemSpellingCost, wordSpellingCost } from './latin-spellings.ts';
import { matchKazakh } from './match-kazakh.ts';
import { matchParadigms } from './match-paradigms.ts';
import { skeletonOf } from './skeleton.ts';
import type { TermRange, Vocabulary } from './vocabulary.ts';
import { WordMatches } from './word-matches.ts';

const keyboardDistance = 0.1;
const latinDistance = 0.1;
/** Longer words have no forms. */
const longestForm = 40;
const readingsWithForms = 12;
const cyrillic = /^[\u0400-\u04FF]+$/u;
const kazakhOnly = /[әғқңөұүһі]/u;

/** The words of the vocabulary that a word of a query means without any typing error: itself, its forms, its other spellings. */
export function matchWord(word: string, vocabulary: Vocabulary, grammar: Grammar): WordMatches {
  const matches = new WordMatches();
  matchSpelling(word, vocabulary, matches);
  if (word.length > longestForm) return matches;
  if (cyrillic.test(word)) matchCyrillic(word, vocabulary, grammar, matches);
  if (isLatinWord(word)) matchLatin(word, vocabulary, grammar, matches);
  return matches;
}

/** The words of the vocabulary that begin with these letters, as typed, on another keyboard or in Latin. */
export function matchPrefix(beginning: string, vocabulary: Vocabulary, { latin }: Grammar): WordMatches {
  const matches = new WordMatches();
  const folded = foldNativeWord(beginning);
  for (const term of termsIn(vocabulary.termsBeginningWith(skeletonOf(beginning)))) {
    const word = vocabulary.wordOf(term);
    if (word.startsWith(beginning)) matches.add(term, 'any', 0);
    else if (vocabulary.foldedOf(term).startsWith(folded)) matches.add(term, 'any', keyboardDistance);
  }
  if (!isLatinWord(beginning) || beginning.length > longestForm) return matches;
  for (const { skeleton } of readLatin(beginning, latin, (part) => vocabulary.mayBegin(part))) {
    for (const term of termsIn(vocabulary.termsBeginningWith(skeleton))) {
      matches.add(
        term,
        'any',
        latinDistance + stemSpellingCost(beginning, vocabulary.wordOf(term).slice(0, skeleton.length)),
      );
    }
  }
  return matches;
}

function* termsIn({ start, end }: TermRange): Iterable<number> {
  for (let term = start; term < end; term += 1) yield term;
}

/** The word itself, and the word on a keyboard that lacks some of its letters. */
function matchSpelling(word: string, vocabulary: Vocabulary, matches: WordMatches): void {
  const folded = foldNativeWord(word);
  const { start, end } = vocabulary.termsSpelled(skeletonOf(word));
  for (let term = start; term < end; term += 1) {
    const candidate = vocabulary.wordOf(term);
    if (candidate === word) matches.add(term, 'any', 0);
    else if (vocabulary.foldedOf(term) === folded) matches.add(term, 'any', keyboardDistance);
  }
}

function matchCyrillic(word: string, vocabulary: Vocabulary, grammar: Grammar, matches: WordMatches): void {
  const { kazakhPronouns, russian } = grammar;
  const { native, keyboard } = grammar.kazakh;
  const folded = { word: foldNativeWord(word), isSkeleton: false };
  const isKazakh = kazakhOnly.test(word);
  matchKazakh({ word, spelling: native, native, distance: 0 }, vocabulary, matches);
  matchParadigms({ ...folded, distance: isKazakh ? 0 : keyboardDistance }, kazakhPronouns, vocabulary, matches);
  if (!isKazakh) matchParadigms({ ...folded, distance: 0 }, russian, vocabulary, matches);
  if (isKazakh && matches.size > 1) return;
  matchKazakh({ ...folded, spelling: keyboard, native, distance: keyboardDistance }, vocabulary, matches);
}

function matchLatin(word: string, vocabulary: Vocabulary, grammar: Grammar, matches: WordMatches): void {
  matchParadigms({ word: foldNativeWord(word), isSkeleton: false, distance: 0 }, grammar.english, vocabulary, matches);
  const readings = readLatin(word, grammar.latin, (part) => vocabulary.mayBegin(part));
  for (const reading of readings) matchReading(word, reading, vocabulary, matches);
  const { native, skeleton } = grammar.kazakh;
  for (const reading of readings.slice(0, readingsWithForms)) {
    const query = { word: reading.skeleton, distance: latinDistance, latin: word };
    matchKazakh({ ...query, spelling: skeleton, native }, vocabulary, matches);
    matchParadigms({ ...query, isSkeleton: true }, grammar.russian, vocabulary, matches);
  }
}

function matchReading(latin: string, { skeleton }: LatinReading, vocabulary: Vocabulary, matches: WordMatches): void {
  const { start, end } = vocabulary.termsSpelled(skeleton);
  for (let term = start; term < end; term += 1) {
    matches.add(term, 'any', latinDistance + wordSpellingCost(latin, vocabulary.wordOf(term)));
  }
}
