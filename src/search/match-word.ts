import { createEnglishParadigms } from './english-paradigms.ts';
import { foldNativeWord } from './fold.ts';
import { isLatinWord, readLatin } from './latin-readings.ts';
import type { LatinReading } from './latin-readings.ts';
import { wordSpellingCost } from './latin-spellings.ts';
import { matchKazakh } from './match-kazakh.ts';
import { createParadigmLanguage, matchParadigms } from './match-paradigms.ts';
import { createRussianParadigms } from './russian-paradigms.ts';
import { skeletonOf } from './skeleton.ts';
import { keyboardSpelling, nativeSpelling, skeletonSpelling } from './spelling.ts';
import type { Vocabulary } from './vocabulary.ts';
import { WordMatches } from './word-matches.ts';

const russian = createParadigmLanguage('ru', createRussianParadigms);
const english = createParadigmLanguage('en', createEnglishParadigms);

const keyboardDistance = 0.1;
const latinDistance = 0.1;
const readingsWithForms = 12;
const cyrillic = /^[\u0400-\u04FF]+$/u;
const kazakhOnly = /[әғқңөұүһі]/u;

/** The words of the vocabulary that a word of a query means without any typing error: itself, its forms, its other spellings. */
export function matchWord(word: string, vocabulary: Vocabulary): WordMatches {
  const matches = new WordMatches();
  matchSpelling(word, vocabulary, matches);
  if (cyrillic.test(word)) matchCyrillic(word, vocabulary, matches);
  if (isLatinWord(word)) matchLatin(word, vocabulary, matches);
  return matches;
}

/** The word itself, and the word on a keyboard that lacks some of its letters. */
function matchSpelling(word: string, vocabulary: Vocabulary, matches: WordMatches): void {
  const folded = foldNativeWord(word);
  const { start, end } = vocabulary.termsSpelled(skeletonOf(word));
  for (let term = start; term < end; term += 1) {
    const candidate = vocabulary.wordOf(term);
    if (candidate === word) matches.add(term, 'any', 0);
    else if (foldNativeWord(candidate) === folded) matches.add(term, 'any', keyboardDistance);
  }
}

function matchCyrillic(word: string, vocabulary: Vocabulary, matches: WordMatches): void {
  matchKazakh({ word, spelling: nativeSpelling, distance: 0 }, vocabulary, matches);
  matchKazakh(
    { word: foldNativeWord(word), spelling: keyboardSpelling, distance: keyboardDistance },
    vocabulary,
    matches,
  );
  if (kazakhOnly.test(word)) return;
  matchParadigms({ word: foldNativeWord(word), isSkeleton: false, distance: 0 }, russian, vocabulary, matches);
}

function matchLatin(word: string, vocabulary: Vocabulary, matches: WordMatches): void {
  matchParadigms({ word: foldNativeWord(word), isSkeleton: false, distance: 0 }, english, vocabulary, matches);
  const isPossible = (beginning: string): boolean => {
    const { start, end } = vocabulary.termsBeginningWith(beginning.slice(0, 3));
    return end > start;
  };
  const readings = readLatin(word, isPossible);
  for (const reading of readings) matchReading(word, reading, vocabulary, matches);
  for (const { skeleton } of readings.slice(0, readingsWithForms)) {
    const query = { word: skeleton, distance: latinDistance, latin: word };
    matchKazakh({ ...query, spelling: skeletonSpelling }, vocabulary, matches);
    matchParadigms({ ...query, isSkeleton: true }, russian, vocabulary, matches);
  }
}

function matchReading(latin: string, { skeleton }: LatinReading, vocabulary: Vocabulary, matches: WordMatches): void {
  const { start, end } = vocabulary.termsSpelled(skeleton);
  for (let term = start; term < end; term += 1) {
    matches.add(term, 'any', latinDistance + wordSpellingCost(latin, vocabulary.wordOf(term)));
  }
}
