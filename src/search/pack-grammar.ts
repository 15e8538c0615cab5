import { createEnglishParadigms } from './english-paradigms.ts';
import type { PackedGrammar } from './grammar.ts';
import { slots } from './kazakh-endings.ts';
import { createKazakhPronouns } from './kazakh-pronouns.ts';
import { latinLetters } from './latin-letters.ts';
import { createRussianParadigms } from './russian-paradigms.ts';
import type { WrittenParadigm } from './written-paradigm.ts';

const innermost = /\(([^()]*)\)/gu;

/** All that is known of inflection; in the paradigms endings that stand behind several beginnings are told once. */
export function packGrammar(): PackedGrammar {
  const places = new Map<string, number>();
  const placeOf = (_: string, tails: string): string => {
    const place = places.get(tails) ?? places.size;
    places.set(tails, place);
    return `+${place}`;
  };
  const pack = ({ endings, kind, cost }: WrittenParadigm): string => {
    let packed = endings;
    while (packed.includes('(')) packed = packed.replace(innermost, placeOf);
    return `${kind} ${cost} ${packed}`;
  };
  const [kk, ru, en] = [createKazakhPronouns(), createRussianParadigms(), createEnglishParadigms()].map((paradigms) =>
    paradigms.map(pack),
  );
  return {
    kazakhEndings: slots,
    latin: latinLetters,
    tails: [...places.keys()],
    kk: kk ?? [],
    ru: ru ?? [],
    en: en ?? [],
  };
}
