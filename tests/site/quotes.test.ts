import { expect, test } from 'vitest';
import { entryPath, quotesOfYearPath, siteFile } from '../../src/domain/address.ts';
import { toYear } from '../../src/domain/edtf-date.ts';
import { languages } from '../../src/domain/language.ts';
import { isSpeakersOwnWords, translationFor } from '../../src/domain/quote.ts';
import { archive, attributeOf, languageOf, readPage, textOf, wordsOf } from './built-site.ts';

test.each(languages)('in %s every quote stands on its entry’s page, letter by letter, at its anchor', (language) => {
  for (const quote of archive.quotes) {
    const page = readPage(siteFile(language, entryPath(quote.entry.id)));
    const figure = page.root.querySelector(`#${quote.id}`);
    const original = figure?.querySelector('blockquote');
    if (figure === null || original === null || original === undefined)
      throw new Error(`${page.file} does not show "${quote.id}".`);
    expect(textOf(original)).toBe(quote.exact);
    expect(attributeOf(original, 'lang')).toBe(quote.language);
    expect(original.querySelector('q') !== null, `${page.file} #${quote.id} in quotation marks`).toBe(
      isSpeakersOwnWords(quote),
    );
    const translation = translationFor(quote, language);
    if (translation !== undefined) {
      const shown = figure.querySelectorAll('blockquote')[1];
      expect(shown && wordsOf(shown)).toContain(translation.text.replaceAll(/\s+/g, ' '));
      expect(shown && languageOf(shown)).toBe(language);
    }
    const by = figure.querySelector('figcaption');
    if (quote.speaker !== undefined) expect(by && textOf(by)).toContain(quote.speaker.names[language]);
    expect(by && textOf(by)).toContain(quote.source.publisher);
  }
});

test.each(languages)('in %s the page of a year shows every quote of its entries', (language) => {
  for (const [year, quotes] of Map.groupBy(archive.quotes, ({ entry }) => toYear(entry.date))) {
    const page = readPage(siteFile(language, quotesOfYearPath(year)));
    const shown = page.root.querySelectorAll('figure.quote').flatMap((figure) => {
      const original = figure.querySelector('blockquote');
      return original === null ? [] : [textOf(original)];
    });
    expect(shown.toSorted()).toEqual(quotes.map(({ exact }) => exact).toSorted());
  }
});
