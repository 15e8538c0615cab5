import { expect, test } from 'vitest';
import { entryPath, quotesOfYearPath, siteFile } from '../../src/domain/address.ts';
import { toYear } from '../../src/domain/edtf-date.ts';
import { languages } from '../../src/domain/language.ts';
import { isSpeakersOwnWords, translationFor } from '../../src/domain/quote.ts';
import { archive, readPage } from './built-site.ts';
import { findAll, findById, findFirst, hasClass, languageOf, textOf, toWords, withDescendants } from './html-tree.ts';

test.each(languages)('in %s every quote stands on its entry’s page, letter by letter, at its anchor', (language) => {
  for (const quote of archive.quotes) {
    const { file, root } = readPage(siteFile(language, entryPath(quote.entry.id)));
    const figure = findById(root, quote.id);
    if (figure?.name !== 'figure') throw new Error(`${file} does not show "${quote.id}".`);
    const [original = figure, translated] = findAll(figure, 'blockquote');
    expect(textOf(original)).toBe(quote.exact);
    expect(original.attributes.get('lang')).toBe(quote.language);
    expect(findAll(original, 'q').length, `${file} #${quote.id} in quotation marks`).toBe(
      isSpeakersOwnWords(quote) ? 1 : 0,
    );
    const translation = translationFor(quote, language);
    expect(translated === undefined).toBe(translation === undefined);
    if (translated !== undefined) {
      expect(toWords(textOf(translated))).toContain(toWords(translation?.text ?? ''));
      expect(languageOf(translated)).toBe(language);
    }
    const by = textOf(findFirst(figure, 'figcaption'));
    expect(by).toContain(quote.source.publisher);
    if (quote.speaker !== undefined) expect(by).toContain(quote.speaker.names[language]);
  }
});

test.each(languages)('in %s the page of a year shows every quote of its entries', (language) => {
  for (const [year, quotes] of Map.groupBy(archive.quotes, ({ entry }) => toYear(entry.date))) {
    const { root } = readPage(siteFile(language, quotesOfYearPath(year)));
    const figures = [...withDescendants(root)].filter((element) => hasClass(element, 'quote'));
    const shown = figures.map((figure) => textOf(findFirst(figure, 'blockquote')));
    expect(shown.toSorted()).toEqual(quotes.map(({ exact }) => exact).toSorted());
  }
});
