/** What became of an address when it was asked; all but `answers` are worth a look, and none is a verdict by itself. */
export const findingKinds = [
  'answers',
  'moved',
  'gone',
  'certificate',
  'blocked',
  'timeout',
  'broken',
  'insecure',
  'refused',
] as const;
export type FindingKind = (typeof findingKinds)[number];

/**
 * - `moved`: it leads elsewhere for good, or to the front page of its site; `to` is where
 * - `gone`: 404, 410, or the name of the server is not known
 * - `certificate`: the server does not prove who it is
 * - `blocked`: the server refuses us (401, 403, 429, 451), which says nothing about readers
 * - `broken`: anything else that is no answer (5xx, a connection that ends)
 * - `insecure`: it answers without encryption only, and was not asked
 * - `refused`: it leads to a network that is not public, and was not asked
 */
export interface Finding {
  readonly kind: FindingKind;
  /** Status of HTTP, where there was one. */
  readonly status?: number | undefined;
  /** Where a moved address leads. */
  readonly to?: string | undefined;
}

/** True for what a second try cannot change. */
export function isSettled({ kind }: Finding): boolean {
  return kind === 'answers' || kind === 'moved' || kind === 'refused';
}

/** True when the address did not bring its page. */
export function isFailure({ kind }: Finding): boolean {
  return kind !== 'answers' && kind !== 'moved';
}

/** A finding with the day on which it was made, `YYYY-MM-DD`. */
export interface DatedFinding extends Finding {
  readonly day: string;
}
