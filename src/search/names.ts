import type { Actor, Names } from '../domain/actor.ts';
import type { Entry } from '../domain/entry.ts';
import type { Source } from '../domain/source.ts';
import type { SearchDocument } from './documents.ts';
import type { SearchText } from './engine.ts';
import { createIndex } from './engine.ts';
import { matchFormsOnly } from './find-clause.ts';
import { toNativeWord } from './fold.ts';
import { parseQuery } from './parse-query.ts';
import { rankTexts } from './rank-texts.ts';
import { tokenize } from './tokenize.ts';

interface Named {
  readonly names: Names;
  readonly aliases: readonly string[];
}

/** A word that nobody types (the letter of a click), so that no phrase reaches from a text or a name into the next. */
const border = 'ǀ';

/** All spellings of a name: in the three languages, then the others in use. */
export function spellingsOf({ names, aliases }: Named): readonly string[] {
  return [names.kk, names.ru, names.en, ...aliases];
}

/** Who spoke a document: the speaker of a quote, or of the quotes of an entry. */
export function speakersOf({ quote, entry }: SearchDocument): readonly Actor[] {
  const quotes = quote === undefined ? entry.quotes : [quote];
  return [...new Set(quotes.flatMap(({ speaker }) => speaker ?? []))];
}

/** Where the words of a document were printed. */
export function sourcesOf({ quote, entry }: SearchDocument): readonly Source[] {
  return quote === undefined ? entry.sources : [quote.source];
}

/** All names a document is to be found by, each once; `mentioned` are the actors that its words name. */
function namesOf(document: SearchDocument, mentioned: Iterable<Actor>): ReadonlySet<Named> {
  const { entry } = document;
  return new Set<Named>([
    ...speakersOf(document),
    ...mentioned,
    ...entry.participants.map(({ actor }) => actor),
    ...actorsNamedIn(entry),
    ...entry.operators,
    ...entry.services,
    ...entry.places,
  ]);
}

function actorsNamedIn(entry: Entry): readonly Actor[] {
  switch (entry.kind) {
    case 'ruling':
      return [entry.court, entry.applicant, entry.respondent].filter((actor) => actor !== undefined);
    case 'outage':
      return entry.evidence.flatMap(({ by }) => by ?? []);
    case 'statement':
    case 'measure':
    case 'event':
      return [];
  }
}

/** The words of all spellings of a name, each once, whole spellings as long as they bring a new word. */
function wordsOfName(named: Named): string {
  const known = new Set<string>();
  const kept = spellingsOf(named).filter((spelling) => {
    const words = tokenize(spelling).map(({ word }) => toNativeWord(word));
    const isNew = words.some((word) => !known.has(word));
    for (const word of words) known.add(word);
    return isNew;
  });
  return kept.join(' ');
}

/** The actors that the texts of each document name, in any form of any spelling. */
function createMentions(documents: readonly SearchDocument[], actors: readonly Actor[]): readonly ReadonlySet<Actor>[] {
  const mentions = documents.map(() => new Set<Actor>());
  const index = createIndex(
    documents.flatMap(({ texts }, number) =>
      texts.map(({ language, text }) => ({ id: String(number), lang: language, text })),
    ),
  );
  for (const actor of actors) {
    for (const spelling of spellingsOf(actor)) {
      for (const { text } of rankTexts(index, parseQuery(spelling), matchFormsOnly)) {
        mentions[Number(index.ids[text])]?.add(actor);
      }
    }
  }
  return mentions;
}

/**
 * The texts of the documents as the engine takes them: own words first, then all spellings of the names, so that words
 * of the text and any spelling of a name can be asked for together. The id is `document.text`.
 */
export function createIndexTexts(
  documents: readonly SearchDocument[],
  actors: readonly Actor[],
): readonly SearchText[] {
  const words = new Map<Named, string>();
  const wordsOf = (named: Named): string => {
    const known = words.get(named) ?? wordsOfName(named);
    words.set(named, known);
    return known;
  };
  const mentions = createMentions(documents, actors);
  return documents.flatMap((document, number) => {
    const names = [...namesOf(document, mentions[number] ?? [])].map(wordsOf);
    return document.texts.map(({ language, text }, place) => ({
      id: `${number}.${place}`,
      lang: language,
      text: [text, ...names].join(` ${border} `),
    }));
  });
}

/**
 * How many words of `texts` stand behind the own words of each document and the names of its speakers, which a reader
 * sees beside them: those of all other names, with the signs between them.
 */
export function countNameWords(documents: readonly SearchDocument[], texts: readonly SearchText[]): readonly number[] {
  const wholeTexts = new Map(texts.map(({ id, text }) => [id, text]));
  return documents.map((document, number) => {
    const own = [document.texts[0]?.text ?? '', ...speakersOf(document).map(wordsOfName)].join(` ${border} `);
    return tokenize(wholeTexts.get(`${number}.0`) ?? '').length - tokenize(own).length;
  });
}
