import { inTheGate } from './slips-at-the-gate.ts';
import { inEntries } from './slips-in-entries.ts';
import { inQuotes } from './slips-in-quotes.ts';
import { inRegisters } from './slips-in-registers.ts';
import { inRelations } from './slips-in-relations.ts';
import { inTexts } from './slips-in-texts.ts';
import type { Mutation } from './mutation.ts';

/** One mutation at least for each rule. */
export const mutations: readonly Mutation[] = [
  ...inTheGate,
  ...inEntries,
  ...inQuotes,
  ...inRelations,
  ...inTexts,
  ...inRegisters,
];
