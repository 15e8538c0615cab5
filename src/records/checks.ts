import type { Check } from './check.ts';

/** Every check, in the order in which the content guide lists them. */
export const checks: readonly Check[] = [];
