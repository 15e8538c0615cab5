import type { Reason, ReasonGrid } from '../chart/reason-grid.ts';

/** Reasons in the order in which the page shows them: body by body, oldest first. */
export function reasonsInOrder({ state, others }: ReasonGrid): readonly Reason[] {
  return [...state, ...others].flatMap(({ reasons }) => reasons);
}

/** Where on the page the words of a reason stand: the id of its statement, with a number for each body after the first. */
export function toReasonIds(grid: ReasonGrid): ReadonlyMap<Reason, string> {
  const seen = new Map<string, number>();
  return new Map(
    reasonsInOrder(grid).map((reason) => {
      const { id } = reason.statement;
      const times = (seen.get(id) ?? 0) + 1;
      seen.set(id, times);
      return [reason, times === 1 ? id : `${id}.${times}`];
    }),
  );
}
