import type { NamedFacets } from '../chart/timeline-columns.ts';
import type { Archive } from '../domain/archive.ts';
import { confidences, entryKinds, explanations } from '../domain/entry.ts';
import { type EntryFacet, toFacetValues } from '../domain/entry-facets.ts';
import type { Language } from '../domain/language.ts';
import { compareNames } from '../i18n/compare-names.ts';
import { wordsIn } from '../i18n/words.ts';

type Named = readonly (readonly [value: string, name: string])[];

/** Names in the alphabetical order of the language, only of what the entries have. */
function sortNames(names: Named, used: ReadonlySet<string>, language: Language): Named {
  const compare = compareNames(language);
  return names.filter(([value]) => used.has(value)).sort((a, b) => compare(a[1], b[1]));
}

/** Values of each facet that entries have, with their names. */
export function nameFacets({ entries, actors, services, places }: Archive, language: Language): NamedFacets {
  const words = wordsIn(language);
  const values = entries.map(toFacetValues);
  const usedIn = (facet: EntryFacet) => new Set(values.flatMap((one) => one[facet]));
  const named = (records: readonly { id: string; names: Record<Language, string> }[]): Named =>
    records.map(({ id, names }) => [id, names[language]]);
  const inOrder = (names: Named, used: ReadonlySet<string>): Named => names.filter(([value]) => used.has(value));
  return {
    kind: inOrder(
      entryKinds.map((kind) => [kind, words.kindsPlural[kind]]),
      usedIn('kind'),
    ),
    actor: sortNames(named(actors), usedIn('actor'), language),
    service: sortNames(named(services), usedIn('service'), language),
    place: sortNames(named(places), usedIn('place'), language),
    explanation: inOrder(
      explanations.map((explanation) => [explanation, words.explanations[explanation]]),
      usedIn('explanation'),
    ),
    confidence: inOrder(
      confidences.map((confidence) => [confidence, words.confidences[confidence].name]),
      usedIn('confidence'),
    ),
  };
}
