import type { Archive } from '../domain/archive.ts';
import { entryKinds } from '../domain/entry.ts';
import { languages } from '../domain/language.ts';
import type { Source } from '../domain/source.ts';
import { wordsIn } from '../i18n/words.ts';
import type { Registers } from '../search/document-facts.ts';
import type { SearchDocument } from '../search/documents.ts';
import { spellingsOf } from '../search/names.ts';
import type { NamedValue } from '../search/query-values.ts';

const otherKindWords: Readonly<Record<string, readonly string[]>> = {
  ruling: ['сот', 'шешім', 'үкім', 'суд', 'решение', 'court', 'judgment'],
  outage: ['ақау', 'үзіліс', 'бұғаттау', 'сбой', 'блокировка', 'отключение', 'outage', 'blocking', 'shutdown'],
  measure: ['заң', 'шара', 'закон', 'мера', 'law'],
};

/** All values that filters can name, with everything they are called. */
export function createNamedValues(
  archive: Archive,
  { speakers, services, sources }: Registers,
  documents: readonly SearchDocument[],
): readonly NamedValue[] {
  return [
    ...speakers.map((speaker, number) => toValue('speaker', number, [speaker.id, ...spellingsOf(speaker)])),
    ...services.map((service, number) => toValue('service', number, [service.id, ...spellingsOf(service)])),
    ...sources.map((source, number) => toValue('source', number, sourceSpellings(source, archive))),
    ...entryKinds.map((kind) => ({ name: 'kind', value: kind, spellings: kindSpellings(kind) })),
    { name: 'kind', value: 'quote', spellings: inAllLanguages(({ search }) => search.quote, ['quote']) },
    { name: 'kind', value: 'entry', spellings: inAllLanguages(({ search }) => search.entry, ['entry']) },
    ...languageValues(documents),
  ];
}

function toValue(name: string, number: number, spellings: readonly string[]): NamedValue {
  return { name, value: String(number), spellings };
}

/** The outlet as it names itself, and every spelling of an actor of that name. */
function sourceSpellings(source: Source, archive: Archive): readonly string[] {
  const outlets = [source.publisher, source.originalPublisher].filter((outlet) => outlet !== undefined);
  const actors = archive.actors.filter((actor) => spellingsOf(actor).some((spelling) => outlets.includes(spelling)));
  return [source.id, ...outlets, ...actors.flatMap(spellingsOf)];
}

function kindSpellings(kind: (typeof entryKinds)[number]): readonly string[] {
  const other = otherKindWords[kind] ?? [];
  return inAllLanguages(({ kinds, kindsPlural }) => `${kinds[kind]} ${kindsPlural[kind]}`, [kind, ...other]);
}

function languageValues(documents: readonly SearchDocument[]): readonly NamedValue[] {
  const tags = new Set(documents.flatMap(({ texts }) => texts.map(({ language }) => language)));
  return [...tags].map((tag) => ({
    name: 'lang',
    value: tag,
    spellings: inAllLanguages(
      ({ languageNames }) => languageNames[tag] ?? tag,
      [tag, ...(adverbsIn[tag.split('-')[0] ?? ''] ?? [])],
    ),
  }));
}

/** «Қазақша», «по-казахски»: the languages as one says in which one speaks. */
const adverbsIn: Readonly<Record<string, readonly string[]>> = {
  kk: ['қазақша', 'қазақ', 'казахском', 'казахски'],
  ru: ['орысша', 'орыс', 'русском', 'русски'],
  en: ['ағылшынша', 'ағылшын', 'английском', 'английски'],
};

function inAllLanguages(
  choose: (words: ReturnType<typeof wordsIn>) => string,
  others: readonly string[],
): readonly string[] {
  return [...languages.map((language) => choose(wordsIn(language))), ...others];
}
