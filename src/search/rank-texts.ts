import type { ClauseMatcher, MatchedClause, Searchable } from './find-clause.ts';
import { clauseWeight, findClause, findUnwanted } from './find-clause.ts';
import type { FoundText, FoundTexts } from './found-texts.ts';
import type { Query } from './parse-query.ts';

/** A text that answers a query, by number, with the positions of all words that do. */
export interface RankedText {
  readonly text: number;
  readonly score: number;
  /** Of the word that is least like what was typed: 0 when all are as typed. */
  readonly distance: number;
  readonly positions: readonly number[];
}

type Group = readonly MatchedClause[];

/** Weight of the share of a text that a query covers, small enough to decide between equals only. */
const coverageWeight = 0.05;
const verbatimScore = 1_000;
/** Up to so many positions are looked through faster than a set is made. */
const fewPositions = 16;

/** Texts that answer every group of clauses, best first. */
export function rankTexts(index: Searchable, query: Query, match: ClauseMatcher): readonly RankedText[] {
  if (query.all.length === 0) return [];
  const isAlone = query.all.length === 1;
  const groups = query.all.map((group) => group.map((clause) => match(index, clause, isAlone)));
  const found = findGroups(index, groups);
  const spans = groups.map(([clause]) => (clause?.kind === 'phrase' ? clause.words.length : 1));
  const unwanted = query.none.map((clause) => findUnwanted(index, clause));
  const last = found[found.length - 1] ?? new Map<number, FoundText>();
  const ranked: RankedText[] = [];
  for (const text of last.keys()) {
    if (unwanted.some((texts) => texts.has(text))) continue;
    const answers = found.flatMap((texts) => texts.get(text) ?? []);
    if (answers.length === found.length) ranked.push(rankText(index, found, answers, spans, text));
  }
  return ranked.sort((left, right) => right.score - left.score || left.text - right.text);
}

/** What is found for each group, in the order of the query; the rarest is read first and the others only where it is. */
function findGroups(index: Searchable, groups: readonly Group[]): readonly FoundTexts[] {
  const weights = groups.map((group) => group.reduce((sum, clause) => sum + clauseWeight(clause, index.postings), 0));
  const order = groups.map((_, at) => at).sort((left, right) => (weights[left] ?? 0) - (weights[right] ?? 0));
  const found: FoundTexts[] = [];
  let among: FoundTexts | undefined;
  for (const at of order) {
    among = findGroup(index, groups[at] ?? [], among);
    found[at] = among;
  }
  return found;
}

function findGroup(index: Searchable, group: Group, among: FoundTexts | undefined): FoundTexts {
  const found = group.map((clause) => findClause(index, clause, among));
  const [first] = found;
  if (first !== undefined && found.length === 1) return first;
  const texts = new Set(found.flatMap((one) => [...one.keys()]));
  return new Map([...texts].map((text) => [text, mergeAnswers(found.flatMap((one) => one.get(text) ?? []))]));
}

function mergeAnswers(answers: readonly FoundText[]): FoundText {
  return {
    distance: Math.min(...answers.map(({ distance }) => distance)),
    positions: answers.flatMap(({ positions }) => positions),
    distances: answers.flatMap(({ distances }) => distances),
  };
}

function rankText(
  { bounds }: Searchable,
  found: readonly FoundTexts[],
  answers: readonly FoundText[],
  spans: readonly number[],
  text: number,
): RankedText {
  let agreement = 0;
  answers.forEach(({ distance }, at) => {
    agreement += Math.log(1 + bounds.size / (found[at]?.size ?? 1)) * Math.exp(-distance);
  });
  const length = (bounds.starts[text + 1] ?? 0) - (bounds.starts[text] ?? 0);
  const coverage = answers.length / Math.max(length, answers.length);
  return {
    text,
    distance: Math.max(...answers.map(({ distance }) => distance)),
    score: agreement * (1 + coverageWeight * coverage) + orderScore(answers, spans),
    positions: answers.flatMap(({ positions }) => positions),
  };
}

/** Rewards words that stand as the query has them: side by side, and above all verbatim. */
function orderScore(answers: readonly FoundText[], spans: readonly number[]): number {
  if (answers.length < 2) return 0;
  let pairs = 0;
  for (let at = 1; at < answers.length; at += 1) {
    if (stand(answers.slice(at - 1, at + 1), spans.slice(at - 1), Infinity)) pairs += 1;
  }
  const share = pairs / (answers.length - 1);
  if (share < 1) return share;
  return share + (stand(answers, spans, Infinity) ? 1 : 0) + (stand(answers, spans, 0) ? verbatimScore : 0);
}

/** True when matches no farther than `distance` stand one after the other; each answer is as many words as its span. */
function stand(answers: readonly FoundText[], spans: readonly number[], distance: number): boolean {
  const [first, ...others] = answers.map(({ positions, distances }) =>
    positions.filter((_, at) => (distances[at] ?? Infinity) <= distance),
  );
  const places = others.map((positions) => (positions.length > fewPositions ? new Set(positions) : positions));
  const isThere = (place: ReadonlySet<number> | readonly number[], position: number): boolean =>
    'has' in place ? place.has(position) : place.includes(position);
  let offset = 0;
  const offsets = places.map((_, at) => (offset += spans[at] ?? 1));
  return (first ?? []).some((start) => places.every((place, at) => isThere(place, start + (offsets[at] ?? 0))));
}
