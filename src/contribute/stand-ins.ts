import type { Draft } from './draft.ts';
import type { FieldName } from './fields.ts';

/** Answers that are right with any others: they stand in for those that are wrong or not given yet. */
export const standIns: Draft = {
  kind: 'event',
  language: 'kk',
  date: '2000',
  title: '0',
  summary: '0',
  actors: '?',
  type: 'unknown',
  extent: 'unknown',
  evidence: 'users',
  source: '?',
  sourceTitle: '0',
  sourcePublisher: '0',
  author: '0',
};

/** Answers that are judged together with others: when one of the others is wrong, they cannot be judged. */
const judgedWith: Readonly<Partial<Record<FieldName, readonly FieldName[]>>> = {
  starts: ['date', 'places', 'ends'],
  ends: ['date', 'places', 'starts'],
};

/** The draft with whatever is wrong in it taken out, so that what is left can be judged. */
export function repairDraft(draft: Draft, wrong: ReadonlySet<FieldName>): Draft {
  const left = Object.entries(draft).filter(([name]) => {
    const field = name as FieldName;
    return !wrong.has(field) && judgedWith[field]?.some((other) => wrong.has(other)) !== true;
  });
  return { ...standIns, ...Object.fromEntries(left) };
}
