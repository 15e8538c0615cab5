import { expect, test } from 'vitest';
import { languages } from '../../src/domain/language.ts';
import { archive } from './archive.ts';

test('every entry and every thread has all three languages', () => {
  const lacking = [...archive.entries, ...archive.threads].flatMap(({ id, texts }) =>
    languages.filter((language) => texts[language] === undefined).map((language) => `${id}: ${language}`),
  );
  expect(lacking).toEqual([]);
});

test('every thread says in each language what is missing', () => {
  const silent = archive.threads.flatMap(({ id, texts }) =>
    languages.filter((language) => (texts[language]?.missing ?? '') === '').map((language) => `${id}: ${language}`),
  );
  expect(silent).toEqual([]);
});

test('every actor, service and place has a name in each language', () => {
  const nameless = [...archive.actors, ...archive.services, ...archive.places].flatMap(({ id, names }) =>
    languages.filter((language) => !/\p{L}/u.test(names[language])).map((language) => `${id}: ${language}`),
  );
  expect(nameless).toEqual([]);
});

test('no name carries the doubt mark of the researchers', () => {
  const doubtful = [...archive.actors, ...archive.services, ...archive.places].filter(({ names, aliases }) =>
    [...Object.values(names), ...aliases].some((name) => /\?|\bdoubt\b/u.test(name)),
  );
  expect(doubtful.map(({ id }) => id)).toEqual([]);
});

test('every quote is translated into each language that is not its own', () => {
  const untranslated = archive.quotes.flatMap((quote) =>
    languages
      .filter((language) => quote.language.split('-')[0] !== language)
      .filter((language) => !quote.translations.some((translation) => translation.language === language))
      .map((language) => `${quote.entry.id}#${quote.id}: ${language}`),
  );
  expect(untranslated).toEqual([]);
});
