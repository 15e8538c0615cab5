import type { Entry } from './entry.ts';
import type { LocalText } from './language.ts';
import type { Source } from './source.ts';

/**
 * The closed list of relations, as contributors write them. Order in time is
 * never a relation: dates and threads say it. `led-to` needs a source that says so.
 */
export const relationKinds = [
  'answers',
  'denies',
  'contradicts',
  'confirms',
  'repeats',
  'explains',
  'cites',
  'enforces',
  'upholds',
  'overturns',
  'amends',
  'led-to',
  'coincides-with',
  'part-of',
  'same-story-as',
] as const;
export type RelationKind = (typeof relationKinds)[number];

const symmetric: ReadonlySet<RelationKind> = new Set(['coincides-with', 'same-story-as']);

/** True when both sides say the same: the twin is generated and never written. */
export function isSymmetric(kind: RelationKind): boolean {
  return symmetric.has(kind);
}

/** `written` is the side that stands in the file; `inverse` is the generated one. */
export type Direction = 'written' | 'inverse';

/** One entry's view of a relation to another. */
export interface Relation {
  readonly kind: RelationKind;
  readonly direction: Direction;
  readonly to: Entry;
  readonly why: LocalText | undefined;
  readonly source: Source | undefined;
}
