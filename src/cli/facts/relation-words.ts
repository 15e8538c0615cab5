import type { Direction, RelationKind } from '../../domain/relation.ts';

/** What a one-way word of the records becomes; without a direction, either side may have written it. */
export interface MappedRelation {
  readonly kind: RelationKind;
  readonly direction: Direction | undefined;
}

const mapped: Readonly<Record<string, MappedRelation>> = {
  answers: { kind: 'answers', direction: 'written' },
  'responds-to': { kind: 'answers', direction: 'written' },
  'answered-by': { kind: 'answers', direction: 'inverse' },
  denies: { kind: 'denies', direction: 'written' },
  'denied-by': { kind: 'denies', direction: 'inverse' },
  contradicts: { kind: 'contradicts', direction: undefined },
  'contradicted-by': { kind: 'contradicts', direction: undefined },
  'in-tension-with': { kind: 'contradicts', direction: undefined },
  explains: { kind: 'explains', direction: 'written' },
  'comments-on': { kind: 'explains', direction: 'written' },
  'explained-by': { kind: 'explains', direction: 'inverse' },
  cites: { kind: 'cites', direction: 'written' },
  'cited-by': { kind: 'cites', direction: 'inverse' },
  enforces: { kind: 'enforces', direction: 'written' },
  implements: { kind: 'enforces', direction: 'written' },
  'implemented-by': { kind: 'enforces', direction: 'inverse' },
  extends: { kind: 'amends', direction: 'written' },
  repeals: { kind: 'amends', direction: 'written' },
  'extended-by': { kind: 'amends', direction: 'inverse' },
  'repealed-by': { kind: 'amends', direction: 'inverse' },
  supports: { kind: 'confirms', direction: 'written' },
  upholds: { kind: 'upholds', direction: 'written' },
  'upheld-by': { kind: 'upholds', direction: 'inverse' },
  'led-to': { kind: 'led-to', direction: 'written' },
  'coincides-with': { kind: 'coincides-with', direction: undefined },
  'part-of': { kind: 'part-of', direction: 'written' },
  includes: { kind: 'part-of', direction: 'inverse' },
};

/** The relation that a word of a record asks for; absent for order in time, and for words that are mapped by reading. */
export function toMappedRelation(word: string): MappedRelation | undefined {
  return Object.hasOwn(mapped, word) ? mapped[word] : undefined;
}
