import { type Language, languages } from '../domain/language.ts';
import { matchFormsOnly } from './find-clause.ts';
import type { Index } from './load-index.ts';
import type { FilterValues } from './match-filters.ts';
import type { SearchText } from './pack-index.ts';
import { parseQuery } from './parse-query.ts';
import { rankTexts } from './rank-texts.ts';
import type { RelatedTerm, TermGroup } from './related-terms.ts';
import { findHits } from './search-index.ts';
import { type Token, tokenize } from './tokenize.ts';

/** A value of a filter with all that it is called. */
export interface NamedValue {
  readonly name: string;
  readonly value: string;
  readonly spellings: readonly string[];
}

const inAnyLanguage = 'mul';
const border = ' ǀ ';
const termName = 'term';
const mostTerms = 6;

/** Texts of a small index, in which values of filters and words of the term list are found by any spelling and form. */
export function createValueTexts(values: readonly NamedValue[], groups: readonly TermGroup[]): readonly SearchText[] {
  return [
    ...values.map(({ name, value, spellings }) => ({
      id: `${name}:${value}`,
      text: spellings.join(border),
      lang: inAnyLanguage,
    })),
    ...groups.flatMap((group, number) =>
      languages.flatMap((lang) =>
        group[lang].map((text, place) => ({ id: `${termName}:${number}.${lang}.${place}`, text, lang })),
      ),
    ),
  ];
}

export function createValueFinder(index: Index): FilterValues['find'] {
  return (typed) =>
    findHits(index, typed, Infinity).map(({ id }) => {
      const at = id.indexOf(':');
      return { name: id.slice(0, at), value: id.slice(at + 1) };
    });
}

/**
 * For words of the query that are in the term list, in any form: the other words of their groups, the first of each
 * language before the others. Two words that are a term together are not looked at apart, and those behind a minus sign
 * not at all.
 */
export function findRelatedTerms(query: string, index: Index, groups: readonly TermGroup[]): readonly RelatedTerm[] {
  const tokens = tokenize(query);
  const related: RelatedTerm[] = [];
  for (let at = 0; at < tokens.length; at += 1) {
    const length = [2, 1].find(
      (words) => at + words <= tokens.length && termsFrom(query, tokens.slice(at, at + words), index).length > 0,
    );
    const [first, last] = [tokens[at], tokens[at + (length ?? 1) - 1]];
    if (length === undefined || first === undefined || last === undefined) continue;
    if (/(?:^|\s)-$/u.test(query.slice(0, first.start))) continue;
    const known = termsFrom(query, tokens.slice(at, at + length), index);
    const numbers = new Set(known.map(([group]) => group));
    const isKnown = (group: number, language: string, place: number): boolean =>
      known.some((term) => term.join() === [group, language, place].join());
    for (const { group, language, place, term } of [...numbers].flatMap((number) => termsOf(groups, Number(number)))) {
      if (isKnown(group, language, place) || related.some((other) => other.term === term)) continue;
      related.push({ language, term, query: query.slice(0, first.start) + term + query.slice(last.end) });
    }
    at += length - 1;
  }
  return related.slice(0, mostTerms);
}

interface Term {
  readonly group: number;
  readonly language: Language;
  readonly place: number;
  readonly term: string;
}

function termsOf(groups: readonly TermGroup[], group: number): readonly Term[] {
  const terms = languages.flatMap((language) =>
    (groups[group]?.[language] ?? []).map((term, place): Term => ({ group, language, place, term })),
  );
  return terms.sort((a, b) => a.place - b.place);
}

/** Terms, as `[group, language, place]`, that are these words and no others. */
function termsFrom(query: string, words: readonly Token[], index: Index): readonly (readonly string[])[] {
  const typed = query.slice(words[0]?.start, words.at(-1)?.end);
  return rankTexts(index, parseQuery(typed), matchFormsOnly).flatMap(({ text }) => {
    const [name, value = ''] = (index.ids[text] ?? '').split(':');
    const length = (index.bounds.starts[text + 1] ?? 0) - (index.bounds.starts[text] ?? 0);
    return name === termName && length === words.length ? [value.split('.')] : [];
  });
}
