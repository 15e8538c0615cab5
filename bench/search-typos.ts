/**
 * How typing errors in short words are answered, and what that costs: `node bench/search-typos.ts`. Words of the public
 * slice with one random error, of which those that make another word of the slice are left out: recall@10 and MRR@10 of
 * the texts with the very word, asked alone and beside the word that stands next to it. Then real words of one half of
 * the slice that do not occur in the other half, asked there: how many are answered by a word one error away.
 */
import { createRandom } from '../src/cli/facts/create-random.ts';
import { createIndex, searchIndex, type SearchText } from '../src/search/engine.ts';
import { matchFormsOnly } from '../src/search/find-clause.ts';
import { foldNativeWord, toNativeWord } from '../src/search/fold.ts';
import type { Index } from '../src/search/load-index.ts';
import { parseQuery } from '../src/search/parse-query.ts';
import { rankTexts } from '../src/search/rank-texts.ts';
import { tokenize } from '../src/search/tokenize.ts';
import { type JudgedQuery, loadSlice } from './search-material.ts';
import { scoreSets } from './search-quality.ts';

const errors = ['extra', 'other', 'swapped', 'missing'] as const;
type TypingError = (typeof errors)[number];

const mostOfKind = 200;
const languages = ['kk', 'ru', 'en'] as const;
const alphabets: Readonly<Record<string, string>> = {
  kk: 'аәбвгғдежзийкқлмнңоөпрстуұүфхһшыі',
  ru: 'абвгдежзийклмнопрстуфхцчшщыьэюя',
  en: 'abcdefghijklmnopqrstuvwxyz',
};

const { texts } = loadSlice();
const random = createRandom(1);
const below = (limit: number): number => Math.floor(random() * limit);

/** A word of a text with the word that stands beside it. */
interface Place {
  readonly word: string;
  readonly neighbour: string | undefined;
}

function placesIn(text: string): readonly Place[] {
  const words = tokenize(text).map(({ word }) => toNativeWord(word));
  return words.map((word, at) => ({ word, neighbour: words[at + 1] ?? words[at - 1] }));
}

function withError(word: string, error: TypingError, lang: string): string {
  const at = below(word.length);
  const letters = alphabets[lang] ?? '';
  const letter = letters.charAt(below(letters.length));
  switch (error) {
    case 'extra':
      return word.slice(0, at) + letter + word.slice(at);
    case 'other':
      return word.slice(0, at) + letter + word.slice(at + 1);
    case 'missing':
      return word.slice(0, at) + word.slice(at + 1);
    case 'swapped': {
      const first = below(word.length - 1);
      return word.slice(0, first) + word.charAt(first + 1) + word.charAt(first) + word.slice(first + 2);
    }
  }
}

/** Words of some language and length with errors, alone and beside their neighbours. */
function spoiledQueries(lang: string, length: number, error: TypingError): readonly JudgedQuery[] {
  const ofLanguage = texts.filter((text) => text.lang === lang);
  const all = ofLanguage.flatMap(({ id, text }) => placesIn(text).map((place) => ({ ...place, id })));
  const known = new Set(texts.flatMap(({ text }) => placesIn(text).map(({ word }) => foldNativeWord(word))));
  const letters = alphabets[lang] ?? '';
  const fitting = [...Map.groupBy(all, ({ word }) => word)].filter(
    ([word]) => word.length === length && Array.from(word).every((letter) => letters.includes(letter)),
  );
  const queries: JudgedQuery[] = [];
  while (fitting.length > 0 && queries.length < 2 * mostOfKind) {
    const [[word, places] = ['', []]] = fitting.splice(below(fitting.length), 1);
    const typed = withError(word, error, lang);
    if (typed === word || known.has(foldNativeWord(typed))) continue;
    const set = `${length} ${lang} ${error}`;
    queries.push({ set, q: typed, rel: [...new Set(places.map(({ id }) => id))], grey: [] });
    const [place] = places;
    if (place?.neighbour === undefined) continue;
    const both = places.filter(({ neighbour }) => neighbour === place.neighbour).map(({ id }) => id);
    queries.push({
      set: `${set}, beside another`,
      q: `${typed} ${place.neighbour}`,
      rel: [...new Set(both)],
      grey: [],
    });
  }
  return queries;
}

const whole = createIndex(texts);
const queries = [4, 5].flatMap((length) =>
  languages.flatMap((lang) => errors.flatMap((error) => spoiledQueries(lang, length, error))),
);
for (const { set, queries: count, recall, rank } of await scoreSets(queries, (query, limit) =>
  searchIndex(whole, query, limit),
))
  console.log(`${set.padEnd(32)}${recall.toFixed(0).padStart(4)} /${rank.toFixed(0).padStart(4)}   ${count} queries`);

const [here, there] = [0, 1].map((half) => texts.filter((_, at) => at % 2 === half)) as [SearchText[], SearchText[]];
const index = createIndex(here);
const found = (query: string): boolean => searchIndex(index, query, 1).length > 0;

/** True when the word, its forms and its other spellings are in no text. */
function isAbsent(word: string, from: Index): boolean {
  return rankTexts(from, parseQuery(word), matchFormsOnly).length === 0;
}

/** Words of the other half that are absent here, each with a word beside it that occurs here. */
function absentWords(lang: string, length: number): readonly Place[] {
  const places = there.filter((text) => text.lang === lang).flatMap(({ text }) => placesIn(text));
  const letters = alphabets[lang] ?? '';
  const fitting = places.filter(
    ({ word }) => word.length === length && Array.from(word).every((letter) => letters.includes(letter)),
  );
  const first = [...Map.groupBy(fitting, ({ word }) => word).values()].flatMap(([place]) => place ?? []);
  return first.filter(({ word }) => isAbsent(word, index));
}

console.log('\nAbsent words that are answered, alone and beside a word that occurs, in per cent');
for (const length of [3, 4, 5, 6, 7]) {
  for (const lang of languages) {
    const absent = absentWords(lang, length);
    const beside = absent.filter(({ neighbour }) => neighbour !== undefined && found(neighbour));
    const share = (places: readonly Place[], query: (place: Place) => string): string =>
      ((100 * places.filter((place) => found(query(place))).length) / Math.max(1, places.length)).toFixed(0);
    const alone = share(absent, ({ word }) => word);
    const both = share(beside, ({ word, neighbour }) => `${word} ${neighbour ?? ''}`);
    console.log(`${length} ${lang}: ${alone} of ${absent.length}, ${both} of ${beside.length}`);
  }
}
