import fc from 'fast-check';
import { type ChartItem, type ChartLane, toDayNumber } from '../../src/chart/chart-item.ts';
import { type EntryKind, entryKinds } from '../../src/domain/entry.ts';

export const whole = { from: toDayNumber('2011-01-01'), to: toDayNumber('2027-01-01') };

const laneOfKind: { readonly [kind in EntryKind]: ChartLane } = {
  statement: 'said',
  ruling: 'ruled',
  measure: 'ruled',
  outage: 'reported',
  event: 'context',
};

/** An item of one day, sure in all. */
export function item(from: string, override: Partial<ChartItem> = {}): ChartItem {
  const kind = override.kind ?? 'statement';
  const day = toDayNumber(from);
  return {
    ...{ id: from, kind, lane: laneOfKind[kind], from: day, to: day + 1, sureFrom: day, sureTo: day + 1 },
    ...{ hasOpenEnd: false, isAboutFrom: false, isAboutTo: false, isUnconfirmed: false },
    ...{ isRecurring: false, isPartial: false },
    ...override,
  };
}

const flag = fc.boolean();

/** Days are drawn to the quarter of an hour, as the shortest that can be seen. */
export const anyItem: fc.Arbitrary<ChartItem> = fc
  .record({
    kind: fc.constantFrom(...entryKinds),
    isMeasured: flag,
    from: fc.integer({ min: (whole.from - 400) * 96, max: (whole.to + 400) * 96 }),
    length: fc.oneof(fc.constant(96), fc.integer({ min: 1, max: 96 }), fc.integer({ min: 1, max: 4000 * 96 })),
    sure: fc.tuple(fc.integer({ min: 0, max: 3 }), fc.integer({ min: 0, max: 3 })),
    flags: fc.record({
      hasOpenEnd: flag,
      isAboutFrom: flag,
      isAboutTo: flag,
      isUnconfirmed: flag,
      isRecurring: flag,
      isPartial: flag,
    }),
  })
  .map(({ kind, isMeasured, from, length, sure: [after, before], flags }) => {
    const [start, end] = [from / 96, (from + length) / 96];
    const part = Math.floor((length * 15) / 4) / 1440;
    const [sureFrom, sureTo] = [start + after * part, end - before * part];
    const isSure = sureFrom < sureTo;
    return item('2018-01-01', {
      ...{ id: String(from), kind, lane: kind === 'outage' && isMeasured ? 'measured' : laneOfKind[kind] },
      ...{ from: start, to: end, sureFrom: isSure ? sureFrom : end, sureTo: isSure ? sureTo : start },
      ...flags,
    });
  });

export const anyWindow = fc
  .tuple(
    fc.integer({ min: whole.from, max: whole.to }),
    fc.oneof(fc.integer({ min: 1, max: 96 }), fc.integer({ min: 96, max: 6000 * 96 })),
  )
  .map(([from, quarters]) => ({ from, to: from + quarters / 96 }));
