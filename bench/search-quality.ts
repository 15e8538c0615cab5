import type { JudgedQuery } from './search-material.ts';

/** Ids of the texts found for a query, best first. */
export type Searcher = (query: string, limit: number) => readonly string[] | Promise<readonly string[]>;

export interface Score {
  readonly set: string;
  readonly queries: number;
  /** Per cent: recall@10 and MRR@10; for Q9 `first`, for Q10 `answered`. */
  readonly recall: number;
  readonly rank: number;
  readonly first: number;
  readonly answered: number;
}

const depth = 300;

/** Scores a searcher on each set as the README of the public slice says. */
export async function scoreSets(queries: readonly JudgedQuery[], search: Searcher): Promise<readonly Score[]> {
  const results: QueryScore[] = [];
  for (const query of queries) results.push(scoreQuery(query, await search(query.q, depth)));
  return [...Map.groupBy(results, ({ set }) => set)].map(([set, inSet]) => {
    const mean = (value: (result: QueryScore) => number): number =>
      (100 * inSet.reduce((sum, result) => sum + value(result), 0)) / inSet.length;
    return {
      set,
      queries: inSet.length,
      recall: mean(({ recall }) => recall),
      rank: mean(({ rank }) => rank),
      first: mean(({ isFirst }) => (isFirst ? 1 : 0)),
      answered: mean(({ isAnswered }) => (isAnswered ? 1 : 0)),
    };
  });
}

interface QueryScore {
  readonly set: string;
  readonly recall: number;
  readonly rank: number;
  readonly isFirst: boolean;
  readonly isAnswered: boolean;
}

function scoreQuery({ set, rel, grey }: JudgedQuery, found: readonly string[]): QueryScore {
  const wanted = new Set(rel);
  const passedOver = new Set(grey);
  const top = found.filter((id) => !passedOver.has(id)).slice(0, 10);
  const place = top.findIndex((id) => wanted.has(id));
  return {
    set,
    recall: top.filter((id) => wanted.has(id)).length / Math.max(1, Math.min(10, wanted.size)),
    rank: place === -1 ? 0 : 1 / (place + 1),
    isFirst: wanted.has(found[0] ?? ''),
    isAnswered: found.length > 0,
  };
}

/** The goals of the task: recall@10 and MRR@10 in per cent. */
export const goals: Readonly<Record<string, readonly [recall: number, rank: number]>> = {
  Q1: [98, 96],
  Q2: [99.5, 99],
  Q3a: [98, 96],
  Q3b: [96.5, 95],
  Q3c: [97.5, 95.5],
  Q4: [98, 94],
  Q5: [98, 97],
  Q6: [98, 95],
  Q7: [96, 94],
  Q8: [95, 92],
  mean: [97.4, 95.3],
};

/** Mean of Q1 to Q8, each set with the same weight. */
export function meanScore(scores: readonly Score[]): Score {
  const counted = scores.filter(({ set }) => set !== 'Q9' && set !== 'Q10');
  const mean = (value: (score: Score) => number): number =>
    counted.reduce((sum, score) => sum + value(score), 0) / counted.length;
  return {
    set: 'mean',
    queries: counted.reduce((sum, { queries }) => sum + queries, 0),
    recall: mean(({ recall }) => recall),
    rank: mean(({ rank }) => rank),
    first: mean(({ first }) => first),
    answered: mean(({ answered }) => answered),
  };
}
