import type { Draft } from './draft.ts';
import { groupNames, groups, toFieldName } from './fields.ts';
import { placesOf } from './group-answers.ts';
import type { FieldName, GroupName, QuestionName } from './fields.ts';

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

/** Answers that name others by number or order, which those that are taken out would upset. */
const counted: readonly QuestionName[] = ['quoteSource', 'relationSource', 'translationQuotes'];

/** Takes out a group that has lost what opens it, and stands in for what it cannot be without. */
function repairGroup(
  draft: Draft,
  { group, place }: { group: GroupName; place: number },
  wrong: ReadonlySet<FieldName>,
): Draft {
  const { names } = groups[group];
  const heads: readonly QuestionName[] = group === 'relation' ? ['relation', 'relationTo'] : [names[0]];
  const isOpen = heads.every((name) => draft[toFieldName(name, place)] !== undefined);
  const isUpset = [...wrong].some((name) => /^(?:source|quote)\d?$/.test(name));
  const gone = new Set<string>((isOpen ? (isUpset ? counted : []) : names).map((name) => toFieldName(name, place)));
  const texts: Draft = group === 'translation' && isOpen ? toTextStandIns(place) : {};
  return { ...texts, ...Object.fromEntries(Object.entries(draft).filter(([name]) => !gone.has(name))) };
}

function toTextStandIns(place: number): Draft {
  return { [toFieldName('translationTitle', place)]: '0', [toFieldName('translationSummary', place)]: '0' };
}

/** The draft with whatever is wrong in it taken out, so that what is left can be judged. */
export function repairDraft(draft: Draft, wrong: ReadonlySet<FieldName>): Draft {
  const left = Object.entries(draft).filter(([name]) => {
    const field = name as FieldName;
    return !wrong.has(field) && judgedWith[field]?.some((other) => wrong.has(other)) !== true;
  });
  const repaired: Draft = { ...standIns, ...Object.fromEntries(left) };
  const inGroups = groupNames.flatMap((group) => placesOf(repaired, group).map((place) => ({ group, place })));
  return inGroups.reduce((whole, { group, place }) => repairGroup(whole, { group, place }, wrong), repaired);
}
